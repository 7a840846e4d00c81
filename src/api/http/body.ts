import { isAscii } from 'node:buffer';
import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createGunzip, createInflate } from 'node:zlib';
import type { FastifyRequest } from 'fastify';
import { runCooperatively } from '../../app/shared/cooperative.js';
import { type JsonLimits, jsonExtent } from '../../core/shared/json-extent.js';
import { HttpRefusal } from './problem.js';
import { refusalOf } from '../json-refusal.js';

/** Counts the bytes of the bodies in memory, of all routes, and refuses what exceeds the limit. */
export interface ByteBudget {
  /** Takes `bytes` from the budget for a subject, or throws 503. */
  take(subject: string, bytes: number): void;
  give(subject: string, bytes: number): void;
}

/**
 * A budget of `limit` bytes, of which one subject can take a half, so that no subject can refuse
 * the bodies of all others. `observe` receives the number of bytes taken.
 */
export function byteBudget(limit: number, observe: (taken: number) => void): ByteBudget {
  let taken = 0;
  const bySubject = new Map<string, number>();
  return {
    take(subject, bytes) {
      const own = (bySubject.get(subject) ?? 0) + bytes;
      if (taken + bytes > limit || own > limit / 2) {
        const detail = 'The server has no memory left for bodies of requests. Send the request again later.';
        throw new HttpRefusal(503, { code: 'UNAVAILABLE', detail });
      }
      taken += bytes;
      bySubject.set(subject, own);
      observe(taken);
    },
    give(subject, bytes) {
      const own = (bySubject.get(subject) ?? 0) - bytes;
      taken -= bytes;
      if (own > 0) bySubject.set(subject, own);
      else bySubject.delete(subject);
      observe(taken);
    },
  };
}

const DECODERS = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate } as const;

/**
 * Decodes the chunks of a text, and throws a TypeError where they are not UTF-8. ASCII, as nearly
 * all bodies are, becomes text of one byte per character, which is parsed and digested faster.
 */
class Utf8 {
  private decoder: TextDecoder | undefined;
  private isFirst = true;

  next(chunk: Buffer): string {
    const isFirst = this.isFirst;
    this.isFirst = false;
    if (this.decoder === undefined && isAscii(chunk)) return chunk.toString('latin1');
    // Only the first bytes of a body are a mark of their order.
    this.decoder ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isFirst });
    return this.decoder.decode(chunk, { stream: true });
  }

  end(): string {
    return this.decoder?.decode() ?? '';
  }
}

/**
 * Reads a whole body, decompressed, as UTF-8 text of at most `limit` bytes. The limit applies to
 * the compressed and to the decompressed bytes, so that a small body that expands to gigabytes is
 * refused after `limit` bytes. The bytes count against the budget of all bodies while they arrive.
 */
export async function readText(
  request: FastifyRequest,
  payload: Readable,
  limit: number,
  budget: ByteBudget,
): Promise<string> {
  const encoding = request.headers['content-encoding'];
  const { subject } = request.actor;
  const decoder = decoderOf(encoding);
  let taken = 0;
  try {
    // Decoded as it arrives, so that the end of a large body delays no other request.
    const utf8 = new Utf8();
    let text = '';
    const source = decoder === null ? payload : payload.pipe(decoder);
    if (decoder !== null) {
      payload.once('error', (error) => decoder.destroy(error));
      payload.once('aborted', () => decoder.destroy(new Error('aborted')));
      let wire = 0;
      payload.on('data', (chunk: Buffer) => {
        wire += chunk.length;
        if (wire > limit) decoder.destroy(tooLarge(limit));
      });
    }
    for await (const chunk of source as AsyncIterable<Buffer>) {
      if (taken + chunk.length > limit) throw tooLarge(limit);
      budget.take(subject, chunk.length);
      taken += chunk.length;
      text += utf8.next(chunk);
    }
    return text + utf8.end();
  } catch (error) {
    if (error instanceof HttpRefusal) throw error;
    if (error instanceof TypeError)
      throw new HttpRefusal(400, { code: 'MALFORMED_REQUEST', detail: 'The body is not UTF-8.' });
    const detail = `The body cannot be read${decoder === null ? '' : ` as ${encoding ?? ''}`}: ${reasonOf(error)}.`;
    throw new HttpRefusal(400, { code: 'MALFORMED_REQUEST', detail });
  } finally {
    if (decoder !== null) {
      payload.unpipe(decoder);
      decoder.destroy();
    }
    // Discards what the client still sends.
    payload.resume();
    budget.give(subject, taken);
  }
}

/**
 * Refuses JSON with more values than a request may have, before it is parsed: parsing and reading
 * the values cannot be interrupted for other requests. Returns the members of all objects as they
 * are written.
 */
export async function refuseLargeJson(text: string, limits: JsonLimits): Promise<number> {
  const { excess, members } = await runCooperatively(jsonExtent(text, limits));
  if (excess !== null) throw new HttpRefusal(400, refusalOf(excess));
  return members;
}

function decoderOf(encoding: string | undefined) {
  const name = (encoding ?? 'identity').trim().toLowerCase();
  if (name === 'identity' || name === '') return null;
  if (Object.hasOwn(DECODERS, name)) return DECODERS[name as keyof typeof DECODERS]();
  throw new HttpRefusal(415, {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    detail: `Content-Encoding ${name.slice(0, 40)} is not supported.`,
    help: 'Use gzip, deflate or none.',
  });
}

function tooLarge(limit: number): HttpRefusal {
  const detail = `The body is larger than ${String(Math.floor(limit / 1024 / 1024))} MB, counted after decompression.`;
  return new HttpRefusal(413, { code: 'BODY_TOO_LARGE', detail });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown';
}
