import { Integers } from '../core/lineage/integers.js';
import type { Steps } from '../core/shared/cooperative.js';
import type { ImageReader, ImageWriter } from './index-image.js';

/** A name of a job or dataset. */
export interface PackedName {
  readonly kind: 'DATASET' | 'JOB';
  readonly namespace: string;
  readonly name: string;
}

/** The places of an older table that each new name moves: it is empty long before the next one. */
const MOVED_AT_ONCE = 16;

/** Namespaces that one step of reading an image takes. */
const NAMESPACES_AT_ONCE = 8_192;

/** The largest code unit takes three bytes. */
const BYTES_A_UNIT = 3;

/**
 * Names by dense numbers: all names in one buffer of UTF-8, each namespace once, and a hash table
 * of numbers. A namespace of jobs is another one than that of datasets. The same name may be added
 * several times; `find` returns the first one.
 */
export class PackedNames {
  private bytes: Buffer<ArrayBuffer> = Buffer.alloc(1024);
  /** Where each name begins; the last one is where the next name will begin. */
  private offsets = new Integers();
  private namespaceOf = new Integers();
  private readonly namespaces: { readonly kind: 'DATASET' | 'JOB'; readonly namespace: string }[] = [];
  private readonly namespaceIds = { DATASET: new Map<string, number>(), JOB: new Map<string, number>() };
  /** One more than the number of a name; 0 for an empty place. */
  private table: Int32Array<ArrayBuffer> = new Int32Array(1024);
  /** The table before it grew: its names move to the larger one with the next additions. */
  private older: Int32Array | null = null;
  /** The places of the older table that were moved. */
  private moved = 0;
  /** The different names. */
  private distinct = 0;
  /** A name before it is added or compared. */
  private scratch = Buffer.alloc(1024);

  /** The seed keeps senders from choosing names that collide. */
  constructor(private readonly seed: number) {
    this.offsets.push(0);
  }

  /** Puts all names into an image. */
  intoImage(image: ImageWriter): void {
    this.move(Infinity);
    image.put('names seed', Int32Array.of(this.seed, this.distinct));
    image.put('names', new Uint8Array(this.bytes.buffer, this.bytes.byteOffset, this.offsets.at(this.length)));
    image.put('names offsets', this.offsets.view());
    image.put('names namespaces', this.namespaceOf.view());
    image.put('names table', this.table);
    image.putTexts(
      'namespaces',
      this.namespaces.map(({ namespace }) => namespace),
    );
    image.put(
      'namespaces of jobs',
      Uint8Array.from(this.namespaces, ({ kind }) => (kind === 'JOB' ? 1 : 0)),
    );
  }

  static *fromImage(image: ImageReader): Steps<PackedNames> {
    const [seed = 0, distinct = 0] = image.ints('names seed');
    const names = new PackedNames(seed);
    const { buffer, byteLength, byteOffset } = image.bytes('names');
    names.bytes = Buffer.from(buffer, byteOffset, byteLength);
    names.offsets = Integers.over(image.ints('names offsets'));
    names.namespaceOf = Integers.over(image.ints('names namespaces'));
    names.table = image.ints('names table');
    names.distinct = distinct;
    const ofJobs = image.bytes('namespaces of jobs');
    for (const namespace of yield* image.texts('namespaces')) {
      const kind = ofJobs[names.namespaces.length] === 1 ? 'JOB' : 'DATASET';
      names.namespaceIds[kind].set(namespace, names.namespaces.push({ kind, namespace }) - 1);
      if (names.namespaces.length % NAMESPACES_AT_ONCE === 0) yield;
    }
    return names;
  }

  get length(): number {
    return this.namespaceOf.length;
  }

  /** The number of a new name, which may be known under another number. */
  add({ kind, name, namespace }: PackedName): number {
    const size = this.encode(name);
    const start = this.offsets.at(this.length);
    if (start + size > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.ceil((start + size) * 1.25));
      this.bytes.copy(larger, 0, 0, start);
      this.bytes = larger;
    }
    this.scratch.copy(this.bytes, start, 0, size);
    let space = this.namespaceIds[kind].get(namespace);
    if (space === undefined) {
      space = this.namespaces.push({ kind, namespace }) - 1;
      this.namespaceIds[kind].set(namespace, space);
    }
    const added = this.namespaceOf.push(space);
    this.offsets.push(start + size);
    if (this.lookUp(space, size) === null) {
      this.table[this.placeOf(this.table, space, size)] = added + 1;
      this.distinct += 1;
      if (this.distinct * 3 > this.table.length * 2) this.grow();
    }
    this.move(MOVED_AT_ONCE);
    return added;
  }

  /** The first number of this name; null for an unknown one. */
  find({ kind, name, namespace }: PackedName): number | null {
    const space = this.namespaceIds[kind].get(namespace);
    // Half of a surrogate pair has no bytes: no stored name contains one.
    if (space === undefined || !isWellFormed(name)) return null;
    return this.lookUp(space, this.encode(name));
  }

  /** The first number of the name in the scratch buffer; null for an unknown one. */
  private lookUp(space: number, size: number): number | null {
    for (const table of this.older === null ? [this.table] : [this.table, this.older]) {
      const found = table[this.placeOf(table, space, size)] ?? 0;
      if (found > 0) return found - 1;
    }
    return null;
  }

  at(id: number): PackedName {
    const { kind, namespace } = this.spaceOf(id);
    return { kind, namespace, name: this.bytes.toString('utf8', this.offsets.at(id), this.offsets.at(id + 1)) };
  }

  kindOf(id: number): 'DATASET' | 'JOB' {
    return this.spaceOf(id).kind;
  }

  /** The order of `kind:namespace|name`, as JavaScript compares strings; 0 for the same name. */
  compare(a: number, b: number): number {
    if (this.namespaceOf.at(a) !== this.namespaceOf.at(b)) {
      const [x, y] = [this.at(a), this.at(b)];
      if (x.kind !== y.kind) return x.kind < y.kind ? -1 : 1;
      const [first, second] = [`${x.namespace}|${x.name}`, `${y.namespace}|${y.name}`];
      return first < second ? -1 : first > second ? 1 : 0;
    }
    let [left, right] = [this.offsets.at(a), this.offsets.at(b)];
    const [leftEnd, rightEnd] = [this.offsets.at(a + 1), this.offsets.at(b + 1)];
    for (; left < leftEnd && right < rightEnd; left += 1, right += 1) {
      const difference = unitOrder(this.bytes[left] ?? 0) - unitOrder(this.bytes[right] ?? 0);
      if (difference !== 0) return difference;
    }
    return leftEnd - left - (rightEnd - right);
  }

  private spaceOf(id: number): { readonly kind: 'DATASET' | 'JOB'; readonly namespace: string } {
    const space = this.namespaces[this.namespaceOf.at(id)];
    if (space === undefined) throw new Error('The index has no such name.');
    return space;
  }

  /** Writes the name to the scratch buffer, and returns its size in bytes. */
  private encode(name: string): number {
    if (name.length * BYTES_A_UNIT > this.scratch.length) this.scratch = Buffer.alloc(name.length * BYTES_A_UNIT * 2);
    return this.scratch.write(name, 0, 'utf8');
  }

  /** Where the name in the scratch buffer is in a table, or would be. */
  private placeOf(table: Int32Array, space: number, size: number): number {
    const mask = table.length - 1;
    for (let place = this.hash(this.scratch, { start: 0, end: size, space }) & mask; ; place = (place + 1) & mask) {
      const id = (table[place] ?? 0) - 1;
      if (id < 0 || (this.namespaceOf.at(id) === space && this.isScratch(id, size))) return place;
    }
  }

  private isScratch(id: number, size: number): boolean {
    const start = this.offsets.at(id);
    if (this.offsets.at(id + 1) - start !== size) return false;
    for (let index = 0; index < size; index += 1) if (this.bytes[start + index] !== this.scratch[index]) return false;
    return true;
  }

  /** A larger table. The names of this one move bit by bit: all at once would take too long. */
  private grow(): void {
    this.move(Infinity);
    this.older = this.table;
    this.moved = 0;
    this.table = new Int32Array(this.table.length * 2);
  }

  private move(places: number): void {
    const { older, table } = this;
    if (older === null) return;
    const mask = table.length - 1;
    const end = Math.min(older.length, this.moved + places);
    for (; this.moved < end; this.moved += 1) {
      const id = (older[this.moved] ?? 0) - 1;
      if (id < 0) continue;
      const name = { start: this.offsets.at(id), end: this.offsets.at(id + 1), space: this.namespaceOf.at(id) };
      let place = this.hash(this.bytes, name) & mask;
      while ((table[place] ?? 0) > 0) place = (place + 1) & mask;
      table[place] = id + 1;
    }
    if (end === older.length) this.older = null;
  }

  /** FNV-1a with a seed and a final mix, so that near names are far apart. */
  private hash(
    bytes: Uint8Array,
    { end, space, start }: { readonly start: number; readonly end: number; readonly space: number },
  ): number {
    let hash = this.seed ^ Math.imul(space + 1, 0x9e37_79b1);
    for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x0100_0193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
    return hash ^ (hash >>> 13);
  }
}

/** Of ES2024, which the compiler does not know yet: a pattern takes half of the time of a build. */
function isWellFormed(text: string): boolean {
  return (text as string & { isWellFormed(): boolean }).isWellFormed();
}

/**
 * JavaScript compares strings by UTF-16 units: characters above U+FFFF, which begin with a byte
 * from 0xF0 on, come before U+E000 to U+FFFF, which begin with 0xEE or 0xEF.
 */
function unitOrder(byte: number): number {
  return byte === 0xee || byte === 0xef ? byte + 0x10 : byte;
}
