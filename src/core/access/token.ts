import type { Grant } from './actor.js';
import type { Instant } from '../shared/interval.js';

/** A token as it is stored: only its SHA-256, never the secret. */
export interface Token {
  readonly id: string;
  readonly hash: string;
  readonly subject: string;
  readonly admin: boolean;
  readonly grants: readonly Grant[];
  readonly description: string | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant | null;
  readonly revokedAt: Instant | null;
}

/**
 * A token with the time of its last use, to the minute. That is no governed fact, and the audit
 * trail does not cover it.
 */
export interface UsedToken extends Token {
  readonly lastUsedAt: Instant | null;
}

/**
 * A token is `concordat_`, 30 base62 characters of randomness (178 bits) and 6 base62 characters of
 * their CRC-32, so that a client or a secret scanner can detect a typo or a string that merely
 * looks similar without a request to the server.
 */
export const TOKEN_PREFIX = 'concordat_';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM_LENGTH = 30;
const CHECKSUM_LENGTH = 6;
const FORM = new RegExp(`^${TOKEN_PREFIX}[0-9A-Za-z]{${String(RANDOM_LENGTH + CHECKSUM_LENGTH)}}$`);

/** How many random bytes a token needs so that all characters are equally likely. */
export const TOKEN_RANDOM_BYTES = 32;

/** The token of these random bytes. */
export function formatToken(random: Uint8Array): string {
  const number = random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const secret = base62(number % 62n ** BigInt(RANDOM_LENGTH), RANDOM_LENGTH);
  return TOKEN_PREFIX + secret + checksum(secret);
}

/**
 * Whether the string has the format and the checksum of a token. It does not say whether the token
 * is known.
 */
export function isWellFormedToken(text: string): boolean {
  if (!FORM.test(text)) return false;
  const secret = text.slice(TOKEN_PREFIX.length, -CHECKSUM_LENGTH);
  return text.endsWith(checksum(secret));
}

/** Compares two digests in constant time. */
export function sameDigest(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}

function checksum(secret: string): string {
  return base62(BigInt(crc32(secret)), CHECKSUM_LENGTH);
}

function base62(number: bigint, length: number): string {
  let rest = number;
  let text = '';
  while (text.length < length) {
    text = (ALPHABET[Number(rest % 62n)] ?? '') + text;
    rest /= 62n;
  }
  return text;
}

/** CRC-32 as in zip and Ethernet (reflected, polynomial 0xEDB88320) of ASCII text. */
function crc32(text: string): number {
  let register = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    register ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit++) register = (register >>> 1) ^ (register & 1 ? 0xedb88320 : 0);
  }
  return (register ^ 0xffffffff) >>> 0;
}
