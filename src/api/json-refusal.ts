import type { JsonExcess } from '../core/shared/json-extent.js';
import type { Refusal } from './http/problem.js';

const number = new Intl.NumberFormat('en');

/** What a JSON text has more of than a request may, and where. */
export function refusalOf({ limit, most, pointer }: JsonExcess): Refusal {
  const place = pointer === '' ? 'The request' : `\`${pointer}\` of the request`;
  const detail = {
    depth: `${place} is nested deeper than ${number.format(most)} levels.`,
    values: `${place} is after the first ${number.format(most)} values, and a request has no more.`,
    entries: `${place} has more than ${number.format(most)} entries.`,
    digits: `${place} is a number of more than ${number.format(most)} characters.`,
  } satisfies Record<JsonExcess['limit'], string>;
  return { code: 'INPUT_LIMIT', detail: detail[limit] };
}

/** That an object of a request has a key twice, at the pointer. */
export function duplicateRefusal(pointer: string): Refusal {
  const place = pointer.length > LONGEST_POINTER ? `${pointer.slice(0, LONGEST_POINTER)}…` : pointer;
  return { code: 'DUPLICATE_KEY', detail: `The key at \`${place}\` of the request is given twice in one object.` };
}

const LONGEST_POINTER = 200;
