import type { ContractModel, Field, JsonValue } from '../../core/contract/model.js';
import { child } from '../yaml/pointer.js';
import type { Finding } from '../yaml/finding.js';
import { asJson, entriesOf } from '../yaml/json-values.js';
import type { OdcsDocument, OdcsObject, OdcsProperty } from './document.js';
import { error, warning } from '../yaml/finding.js';

/** Relationships whose lists differ in length, or whose target is not in this document. */
export function lintRelationships(document: OdcsDocument, model: ContractModel): Finding[] {
  const known = elementNames(model);
  return entriesOf(document.schema).flatMap((object, index) => {
    const pointer = child('/schema', index);
    return [
      ...relationshipsOf(object, pointer, known),
      ...entriesOf(object.properties).flatMap((property, place) =>
        relationshipsOf(property, `${pointer}/properties/${place}`, known),
      ),
    ];
  });
}

/** Every dotted name, and every path of ids, of an object or a field of the document. */
export function elementNames(model: ContractModel): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (fields: readonly Field[], parents: readonly string[], ids: string | null): void => {
    for (const field of fields) {
      const id = ids === null || field.stableId === null ? null : `${ids}/properties/${field.stableId}`;
      for (const parent of parents) names.add(`${parent}.${field.name}`);
      if (id !== null) names.add(id);
      add(
        field.fields,
        parents.map((parent) => `${parent}.${field.name}`),
        id,
      );
    }
  };
  for (const object of model.objects) {
    const own = [...new Set([object.name, object.physicalName ?? object.name])];
    for (const name of own) names.add(name);
    const id = object.stableId === null ? null : `schema/${object.stableId}`;
    if (id !== null) names.add(id);
    add(object.fields, own, id);
    for (const parent of own) {
      for (const { physicalName } of object.fields) if (physicalName !== null) names.add(`${parent}.${physicalName}`);
    }
  }
  return names;
}

function relationshipsOf(
  { relationships }: Pick<OdcsObject | OdcsProperty, 'relationships'>,
  pointer: string,
  known: ReadonlySet<string>,
): Finding[] {
  return entriesOf(relationships).flatMap((relationship, index) => {
    const at = `${pointer}/relationships/${index}`;
    const [from, to] = [asJson(relationship.from), asJson(relationship.to)];
    const findings = [...dangling(from, `${at}/from`, known), ...dangling(to, `${at}/to`, known)];
    if (Array.isArray(from) && Array.isArray(to) && from.length !== to.length) {
      const message = `\`from\` lists ${from.length} columns, but \`to\` lists ${to.length}`;
      findings.push(error('RELATIONSHIP_LENGTH', `${at}/to`, message));
    }
    return findings;
  });
}

function dangling(end: JsonValue | undefined, pointer: string, known: ReadonlySet<string>): Finding[] {
  if (Array.isArray(end)) {
    return (end as readonly JsonValue[]).flatMap((one, index) => dangling(one, child(pointer, index), known));
  }
  if (typeof end !== 'string' || known.has(end) || known.has(end.replace(/^\//, ''))) return [];
  return [
    warning(
      'DANGLING_RELATIONSHIP',
      pointer,
      `\`${end.slice(0, 120)}\` is not a field of this document`,
      'Check the spelling. References to other documents are not resolved.',
    ),
  ];
}
