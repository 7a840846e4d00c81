import type { Code } from '../../core/codes/index.js';
import type { LineageWarning } from '../../core/lineage/event.js';
import { isTooLong, unstorableAt, unstorableName } from '../../core/shared/text.js';
import { movingInName } from '../../core/shared/visible.js';

/** Why an event is rejected: thrown inside the decoder, caught by its entry function. */
export class Rejection extends Error {
  constructor(
    readonly pointer: string,
    reason: string,
  ) {
    super(`${pointer === '' ? 'the event' : pointer}: ${reason}`);
    this.name = 'Rejection';
  }
}

export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * A position in the event: its value and its pointer. Reading the core of an event rejects values
 * of the wrong type.
 */
export interface Place {
  readonly record: JsonRecord;
  readonly pointer: string;
}

/**
 * Bytes of UTF-8. Names are indexed by their digests, so the limit rejects only values that cannot
 * be names.
 */
export const MAX_NAME = 65_536;

/** The value of a key; null and absent are the same. */
export function valueOf(place: Place, key: string): unknown {
  return Object.hasOwn(place.record, key) ? (place.record[key] ?? undefined) : undefined;
}

export function pointerTo(place: Place, key: string | number): string {
  const token = String(key);
  const isPlain = !token.includes('~') && !token.includes('/');
  return `${place.pointer}/${isPlain ? token : token.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The type of a value as JSON names it. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

export function optionalRecord(place: Place, key: string): Place | null {
  const value = valueOf(place, key);
  if (value === undefined) return null;
  if (!isRecord(value)) throw new Rejection(pointerTo(place, key), `expected an object, found ${kindOf(value)}`);
  return { record: value, pointer: pointerTo(place, key) };
}

export function requiredRecord(place: Place, key: string): Place {
  const found = optionalRecord(place, key);
  if (found === null) throw new Rejection(pointerTo(place, key), 'is required and must be an object');
  return found;
}

export function optionalList(place: Place, key: string): readonly Place[] | null {
  const value = valueOf(place, key);
  if (value === undefined) return null;
  if (!Array.isArray(value)) throw new Rejection(pointerTo(place, key), `expected an array, found ${kindOf(value)}`);
  const list = pointerTo(place, key);
  return value.map((item: unknown, index) => {
    const pointer = `${list}/${String(index)}`;
    if (!isRecord(item)) throw new Rejection(pointer, `expected an object, found ${kindOf(item)}`);
    return { record: item, pointer };
  });
}

export function optionalText(place: Place, key: string): string | null {
  const value = valueOf(place, key);
  if (value === undefined) return null;
  if (typeof value !== 'string')
    throw new Rejection(pointerTo(place, key), `expected a string, found ${kindOf(value)}`);
  return value;
}

/** A namespace, a name or another text that identifies something. */
export function requiredName(place: Place, key: string, most = MAX_NAME): string {
  const text = optionalText(place, key);
  if (text === null) throw new Rejection(pointerTo(place, key), 'is required and must be a string');
  if (text.trim() === '') throw new Rejection(pointerTo(place, key), 'must not be empty');
  if (isTooLong(text, most)) throw new Rejection(pointerTo(place, key), `has more than ${String(most)} bytes`);
  return checked(text, place, key);
}

/** As `requiredName`, without characters that move the cursor or reorder what is shown. */
export function requiredShownName(place: Place, key: string): string {
  const text = requiredName(place, key);
  const moving = movingInName(text);
  if (moving !== null) throw movesCursor(moving, pointerTo(place, key));
  return text;
}

/** Refuses a name with a character that moves the cursor or reorders what is shown. */
export function refuseMoving(name: string, pointer: string): void {
  const moving = movingInName(name);
  if (moving !== null) throw movesCursor(moving, pointer);
}

function movesCursor(moving: string, pointer: string): Rejection {
  return new Rejection(pointer, `contains ${moving}, which moves the cursor or reorders text`);
}

/** A required string of any content. */
export function requiredText(place: Place, key: string): string {
  const text = optionalText(place, key);
  if (text === null) throw new Rejection(pointerTo(place, key), 'is required and must be a string');
  return text;
}

/** The keys of a map whose keys are names, such as columns. */
export function namesIn(place: Place): readonly string[] {
  return Object.keys(place.record).map((name) => checked(name, place, name));
}

function checked(text: string, place: Place, key: string): string {
  const at = unstorableAt(text);
  if (at !== -1) throw new Rejection(pointerTo(place, key), `holds ${unstorableName(text, at)}`);
  return text;
}

/** Collects the warnings of one event, at most 100. */
export class Warnings {
  private readonly found: LineageWarning[] = [];

  add(code: Code, pointer: string, message: string): void {
    if (this.found.length < 100) this.found.push({ code, pointer, message });
  }

  /**
   * Reads a facet. A value of the wrong type gives a warning, and the facet counts as absent; its
   * event is still valid.
   */
  tolerate<T>(pointer: string, read: () => T): T | null {
    try {
      return read();
    } catch (fault) {
      if (!(fault instanceof Rejection)) throw fault;
      this.add('FACET_IGNORED', fault.pointer, `The facet ${pointer} was ignored: ${fault.message}.`);
      return null;
    }
  }

  all(): readonly LineageWarning[] {
    return this.found;
  }
}
