import { type Bump, type Change, type ModelDiff, maxBump } from './change.js';
import { canonicalForm } from './canonical-form.js';
import { changed } from './compatibility.js';
import { idText, isReplaced, replaced } from './diff-identity.js';
import { diffFields } from './diff-fields.js';
import { diffKeys, keyed } from './diff-keys.js';
import { diffRoles, diffRoot, diffServers } from './diff-operations.js';
import { diffQuality } from './diff-quality.js';
import { diffSla } from './diff-sla.js';
import { diffUnassigned } from './diff-unassigned.js';
import { diffText } from './diff-text.js';
import { type Steps, runToEnd } from '../shared/cooperative.js';
import { matchByName } from './match.js';
import type { ContractModel, SchemaObject } from './model.js';

/**
 * Every difference between two versions of a contract, with its verdict for producer and consumer,
 * the most severe first, and the version bump they require together. Linear in the size of the
 * models. The version number itself is not a difference.
 */
export function diffModels(before: ContractModel, after: ContractModel): ModelDiff {
  return runToEnd(diffInSteps(before, after));
}

/** `diffModels`, one field per step. */
export function* diffInSteps(older: ContractModel, newer: ContractModel): Steps<ModelDiff> {
  const before = yield* canonicalForm(older);
  const after = yield* canonicalForm(newer);
  const changes = [
    ...diffRoot(before, after),
    ...(yield* diffObjects(before, after)),
    ...diffSla(before, after),
    ...diffServers(before.servers, after.servers),
    ...diffRoles(before.roles, after.roles),
  ];
  // The sort is stable: changes of equal weight keep the order of the document.
  changes.sort((a, b) => weight(a) - weight(b));
  return { required: changes.reduce<Bump>((step, change) => maxBump(step, change.bump), 'NONE'), changes };
}

const WEIGHTS: Readonly<Record<Bump, number>> = { MAJOR: 0, MINOR: 1, PATCH: 2, NONE: 3 };

function weight({ bump, producer, consumer }: Change): number {
  return WEIGHTS[bump] + (producer === 'OK' && consumer === 'OK' ? 0.5 : 0);
}

function* diffObjects(before: ContractModel, after: ContractModel): Steps<Change[]> {
  const { pairs, removed, added } = matchByName(before.objects, after.objects);
  const changes = [
    ...removed.map((object) =>
      changed('OBJECT_REMOVED', at(object), { from: object.name, to: null }, `object \`${object.name}\` was removed`),
    ),
    ...added.map((object) =>
      changed('OBJECT_ADDED', at(object), { from: null, to: object.name }, `object \`${object.name}\` was added`),
    ),
  ];
  for (const { from, to, renamed } of pairs) {
    if (renamed) {
      const message = `object \`${from.name}\` was renamed to \`${to.name}\` (same id \`${to.stableId ?? ''}\`)`;
      changes.push(changed('OBJECT_RENAMED', at(to), { from: from.name, to: to.name }, message));
    }
    if (isReplaced(from, to)) changes.push(replaced(from, to, at(to)));
    for (const change of yield* diffObject(from, to, after)) changes.push(change);
    changes.push(...diffUnassigned({ model: before, object: from }, { model: after, object: to }));
    yield;
  }
  return changes;
}

function* diffObject(before: SchemaObject, after: SchemaObject, model: ContractModel): Steps<Change[]> {
  const place = at(after);
  return [
    ...diffPhysicalName(before, after),
    ...diffKeys(before, after, model, place),
    ...(yield* diffFields(keyed(before, after), keyed(after, before), after.name)),
    ...diffQuality(before.quality, after.quality, place),
    ...diffText(
      { id: idText(before, after), physicalType: before.physicalType, ...before.documentation },
      { id: idText(after, before), physicalType: after.physicalType, ...after.documentation },
      place,
    ),
  ];
}

/** An object without a physical name is stored under its own. */
function diffPhysicalName(before: SchemaObject, after: SchemaObject): Change[] {
  const [from, to] = [before.physicalName ?? before.name, after.physicalName ?? after.name];
  const place = at(after);
  const renamedOnly = before.name !== after.name && before.physicalName === null && after.physicalName === null;
  if (from === to || renamedOnly) {
    return diffText({ physicalName: before.physicalName }, { physicalName: after.physicalName }, place);
  }
  return [
    changed('OBJECT_MOVED', place, { from, to }, `\`${after.name}\` is stored as \`${to}\`, no longer \`${from}\``),
  ];
}

function at(object: SchemaObject) {
  return { pointer: object.pointer, element: object.name };
}
