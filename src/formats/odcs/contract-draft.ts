import type { JsonObject, JsonValue } from '../../core/contract/model.js';

/** An extension of the standard: a value under a name of its own. */
export interface CustomDraft {
  readonly property: string;
  readonly value: JsonValue;
}

/** A quality rule with the keys of ODCS. */
export type RuleDraft = Readonly<Record<string, JsonValue | undefined>>;

/** The type of a property or of the items of an array. */
export interface TypeDraft {
  readonly logicalType?: string | undefined;
  readonly physicalType?: string | undefined;
  readonly logicalTypeOptions?: JsonObject | undefined;
  readonly enum?: readonly { readonly value: JsonValue; readonly description?: string | undefined }[] | undefined;
  readonly properties?: readonly FieldDraft[] | undefined;
  readonly items?: TypeDraft | undefined;
  readonly map?: { readonly key: TypeDraft; readonly value: TypeDraft } | undefined;
}

/** A property, with the keys of ODCS; keys without a value are not written. */
export interface FieldDraft extends TypeDraft {
  readonly id?: string | undefined;
  readonly name: string;
  readonly physicalName?: string | undefined;
  readonly businessName?: string | undefined;
  readonly description?: string | undefined;
  readonly primaryKey?: boolean | undefined;
  readonly primaryKeyPosition?: number | undefined;
  readonly required?: boolean | undefined;
  readonly unique?: boolean | undefined;
  readonly deprecated?: boolean | undefined;
  readonly classification?: string | undefined;
  readonly synonyms?: readonly { readonly synonym: string }[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly examples?: readonly JsonValue[] | undefined;
  readonly relationships?: readonly JsonObject[] | undefined;
  readonly quality?: readonly RuleDraft[] | undefined;
  readonly authoritativeDefinitions?: readonly JsonObject[] | undefined;
  readonly customProperties?: readonly CustomDraft[] | undefined;
}

export interface ObjectDraft {
  readonly id?: string | undefined;
  readonly name: string;
  readonly physicalName?: string | undefined;
  readonly physicalType?: string | undefined;
  readonly businessName?: string | undefined;
  readonly description?: string | undefined;
  readonly deprecated?: boolean | undefined;
  readonly synonyms?: readonly { readonly synonym: string }[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly properties: readonly FieldDraft[];
  readonly relationships?: readonly JsonObject[] | undefined;
  readonly quality?: readonly RuleDraft[] | undefined;
  readonly customProperties?: readonly CustomDraft[] | undefined;
}

/** A contract to be written as ODCS 3.2.0; keys without a value are not written. */
export interface ContractDraft {
  readonly id: string;
  readonly name?: string | undefined;
  readonly version: string;
  readonly status?: string | undefined;
  readonly domain?: string | undefined;
  readonly dataProduct?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly description?: JsonObject | undefined;
  readonly servers?: readonly JsonObject[] | undefined;
  readonly schema: readonly ObjectDraft[];
  readonly support?: readonly JsonObject[] | undefined;
  readonly team?: JsonObject | undefined;
  readonly slaProperties?: readonly JsonObject[] | undefined;
  readonly authoritativeDefinitions?: readonly JsonObject[] | undefined;
  readonly customProperties?: readonly CustomDraft[] | undefined;
}
