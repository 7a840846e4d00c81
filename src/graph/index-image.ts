import type { Steps } from '../core/shared/cooperative.js';

/** One block of numbers of an index. */
export type ImagePart = Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/**
 * An index as blocks of memory by name: another thread hands them over without a copy, and a file
 * has them one after the other. What an index keeps in maps is packed into numbers.
 */
export type IndexImage = ReadonlyMap<string, ImagePart>;

/** Collects the parts of an image. */
export class ImageWriter {
  readonly parts = new Map<string, ImagePart>();

  /** Without the room that a growing list has left: a server keeps the block as it is. */
  put(name: string, part: ImagePart): void {
    this.parts.set(name, part.byteLength < part.buffer.byteLength ? part.slice() : part);
  }

  /** Lists of numbers by number. */
  putGroups(name: string, groups: ReadonlyMap<number, readonly number[]>): void {
    let size = 0;
    for (const members of groups.values()) size += 2 + members.length;
    const packed = new Int32Array(size);
    let place = 0;
    for (const [key, members] of groups) {
      packed.set([key, members.length], place);
      packed.set(members, place + 2);
      place += 2 + members.length;
    }
    this.put(name, packed);
  }

  putTexts(name: string, texts: readonly string[]): void {
    const bytes = texts.map((text) => Buffer.from(text, 'utf8'));
    const ends = new Int32Array(texts.length);
    let end = 0;
    bytes.forEach((text, index) => {
      end += text.length;
      ends[index] = end;
    });
    this.put(`${name} ends`, ends);
    this.put(name, Uint8Array.from(Buffer.concat(bytes)));
  }
}

/** Entries that one step reads. */
const READ_AT_ONCE = 8_192;

/** Reads the parts of an image; throws if one is missing. */
export class ImageReader {
  constructor(private readonly image: IndexImage) {}

  // By their tags: memory of another realm has other classes.
  ints(name: string): Int32Array<ArrayBuffer> {
    const part = this.image.get(name);
    if (part?.[Symbol.toStringTag] === 'Int32Array') return part as Int32Array<ArrayBuffer>;
    throw new Error(`The image of the index has no numbers \`${name}\`.`);
  }

  bytes(name: string): Uint8Array<ArrayBuffer> {
    const part = this.image.get(name);
    if (part?.[Symbol.toStringTag] === 'Uint8Array') return part as Uint8Array<ArrayBuffer>;
    throw new Error(`The image of the index has no bytes \`${name}\`.`);
  }

  times(name: string): Float64Array<ArrayBuffer> {
    const part = this.image.get(name);
    if (part?.[Symbol.toStringTag] === 'Float64Array') return part as Float64Array<ArrayBuffer>;
    throw new Error(`The image of the index has no times \`${name}\`.`);
  }

  *groups(name: string): Steps<Map<number, readonly number[]>> {
    const packed = this.ints(name);
    const groups = new Map<number, readonly number[]>();
    for (let place = 0, pause = READ_AT_ONCE; place < packed.length;) {
      const end = place + 2 + (packed[place + 1] ?? 0);
      groups.set(packed[place] ?? 0, [...packed.subarray(place + 2, end)]);
      place = end;
      if (place < pause) continue;
      pause = place + READ_AT_ONCE;
      yield;
    }
    return groups;
  }

  *texts(name: string): Steps<string[]> {
    const ends = this.ints(`${name} ends`);
    const { buffer, byteLength, byteOffset } = this.bytes(name);
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    const texts: string[] = [];
    let start = 0;
    for (const end of ends) {
      texts.push(bytes.toString('utf8', start, end));
      start = end;
      if (texts.length % READ_AT_ONCE === 0) yield;
    }
    return texts;
  }
}
