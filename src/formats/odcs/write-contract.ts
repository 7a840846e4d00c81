import { Document, isMap, isSeq } from 'yaml';
import type { ContractDraft } from './contract-draft.js';

/** How documents are written. */
export const STYLE = { lineWidth: 120, singleQuote: true, indentSeq: true } as const;

/** The draft as the text of an ODCS 3.2.0 document. */
export function writeContract(draft: ContractDraft): string {
  const document = new Document(treeOf(draft), { aliasDuplicateObjects: false });
  compact(document.contents);
  return document.toString(STYLE);
}

/** The document in the order of its keys in the standard, without empty values. */
export function treeOf({ id, name, version, status, ...rest }: ContractDraft): Readonly<Record<string, unknown>> {
  const head = { apiVersion: 'v3.2.0', kind: 'DataContract', id, name, version, status };
  return pruned({ ...head, ...rest }) as Readonly<Record<string, unknown>>;
}

/** A value without the keys that have none, and without empty lists and mappings of keys. */
function pruned(value: unknown, isMapType = false): unknown {
  if (Array.isArray(value)) return value.map((one) => pruned(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0))
      // What an extension or a rule has as its value is not of this document's form; that of the
      // type of a map is a type.
      .map(
        ([key, one]) => [key, key === 'value' && !isMapType ? (one as unknown) : pruned(one, key === 'map')] as const,
      )
      .filter(([, one]) => isMapType || !isEmptyMapping(one)),
  );
}

function isEmptyMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** Lists of allowed values, examples and tags are easier to read on one line each. */
function compact(node: unknown): void {
  if (isSeq(node)) {
    for (const item of node.items) compact(item);
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = String(key);
      if (name === 'enum' && isSeq(value)) {
        for (const item of value.items) if (isMap(item)) item.flow = true;
      } else if (name === 'tags' && isSeq(value)) value.flow = true;
      else compact(value);
    }
  }
}
