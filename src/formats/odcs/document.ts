import type { JsonObject, JsonValue } from '../../core/contract/model.js';
import type * as Odcs from './types.generated.js';

/**
 * A contract that its JSON Schema accepts. The types are those of the newest version, which has
 * every key that is read of the older ones; open places of 3.0 may have other types, so values are
 * read through `formats/yaml/json-values`.
 */
export type OdcsDocument = Odcs.Document;
export type OdcsObject = Odcs.SchemaObject;
export type OdcsProperty = (Odcs.SchemaProperty | Odcs.SchemaItemProperty) & OpenProperty;
export type OdcsRule = Odcs.DataQuality;
export type OdcsServer = Odcs.Server;

/** The values that authors write if the schemas of 3.0 leave a property open. */
interface OpenProperty {
  readonly defaultValue?: JsonValue;
}

/**
 * The document as the type of its standard. Call it only for documents that `validateOdcs` accepts.
 */
export function odcsDocument(valid: JsonObject): OdcsDocument {
  return valid as unknown as OdcsDocument;
}

/** Whether the document declares a version of the standard before 3.1. */
export function isBefore31({ apiVersion }: Pick<OdcsDocument, 'apiVersion'>): boolean {
  return typeof apiVersion === 'string' && apiVersion.startsWith('v3.0.');
}
