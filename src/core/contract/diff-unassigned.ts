import { compareBounds } from './bounds.js';
import type { Change } from './change.js';
import { changed } from './compatibility.js';
import type { ContractModel, SchemaObject } from './model.js';
import { unassignedRowsOf } from './unassigned-rows.js';

/** An object with the contract that declares it. */
interface Side {
  readonly model: ContractModel;
  readonly object: SchemaObject;
}

/** How many rows of an object may belong to no partition. */
export function diffUnassigned(before: Side, after: Side): Change[] {
  const { object } = after;
  const [from, to] = [unassignedRowsOf(before.model, before.object), unassignedRowsOf(after.model, object)];
  const none = from.bound.value === 0 || to.bound.value === 0;
  // A number of rows and a share are only comparable where one of them is zero.
  const relation = from.unit === to.unit || none ? compareBounds(from.bound, to.bound) : 'OTHER';
  const say = (code: 'QUALITY_TIGHTENED' | 'QUALITY_LOOSENED'): Change => {
    const words = [textOf(from), textOf(to)] as const;
    const message = `the rows of \`${object.name}\` that may belong to no partition changed from ${words[0]} to ${words[1]}`;
    return changed(code, { pointer: object.pointer, element: object.name }, { from: words[0], to: words[1] }, message);
  };
  return [
    ...(relation === 'TIGHTER' || relation === 'OTHER' ? [say('QUALITY_TIGHTENED')] : []),
    ...(relation === 'LOOSER' || relation === 'OTHER' ? [say('QUALITY_LOOSENED')] : []),
  ];
}

function textOf({ unit, bound }: ReturnType<typeof unassignedRowsOf>): string {
  return `${String(bound.value)}${unit === 'percent' ? ' %' : ''}`;
}
