import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { FastifyRequest } from 'fastify';
import { byteBudget, readText } from './body.js';

const LIMIT = 4_096;
const MARK = '\ufeff';

/** The text of a body that arrives in these chunks. */
function read(chunks: readonly Buffer[], encoding?: string): Promise<string> {
  const request = { headers: { 'content-encoding': encoding }, actor: { subject: 'reader' } };
  const budget = byteBudget(2 * LIMIT, () => undefined);
  return readText(request as unknown as FastifyRequest, Readable.from(chunks), LIMIT, budget);
}

/** The bytes in parts that end at these places. */
function parts(bytes: Buffer, ends: readonly number[]): readonly Buffer[] {
  const places = [0, ...ends.map((end) => end % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).flatMap((end, index) => {
    const part = bytes.subarray(places[index], end);
    return part.length === 0 ? [] : [part];
  });
}

describe('the text of a body', () => {
  it('does not depend on how its bytes are divided', async () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '"', 'é', '€', '😀', MARK), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat(60), { maxLength: 4 }), async (text, ends) => {
        const bytes = Buffer.from(text);
        const expected = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        expect(await read(parts(bytes, ends))).toBe(expected);
      }),
      {
        examples: [
          [`${MARK}{}`, []],
          [`{${MARK}}`, [1]],
          ['aé', [2]],
        ],
      },
    );
  });

  it.each([
    ['a byte that begins nothing', [Buffer.from('{"a":'), Buffer.from([0xff])]],
    ['a character that does not end', [Buffer.from('a'), Buffer.from('é').subarray(0, 1)]],
    ['a character with other bytes in it', [Buffer.from('é').subarray(0, 1), Buffer.from('a')]],
  ])('is refused with %s', async (_name, chunks) => {
    await expect(read(chunks)).rejects.toMatchObject({ statusCode: 400, refusal: { code: 'MALFORMED_REQUEST' } });
  });

  it('is limited before and after it is decompressed', async () => {
    expect(await read([gzipSync('a'.repeat(LIMIT))], 'gzip')).toBe('a'.repeat(LIMIT));
    await expect(read([gzipSync('a'.repeat(LIMIT + 1))], 'gzip')).rejects.toMatchObject({ statusCode: 413 });
    await expect(read([Buffer.alloc(LIMIT + 1)])).rejects.toMatchObject({ statusCode: 413 });
  });
});
