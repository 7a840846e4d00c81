import { canonicalJson } from '../shared/canonical-json.js';
import type { Instant } from '../shared/interval.js';

/** The content of one entry of the audit trail, before it is chained. */
export interface AuditContent {
  readonly sequence: number;
  readonly at: Instant;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
  /** Null in entries of earlier releases, whose hash does not cover it. */
  readonly origin: AuditOrigin | null;
}

/** The request that made a change, and the token that it had. */
export interface AuditOrigin {
  readonly requestId: string;
  /** Null for identity `local` and for the catalog itself. */
  readonly tokenId: string | null;
}

export interface ChainedEntry extends AuditContent {
  readonly previousHash: string;
  readonly hash: string;
}

/** The predecessor hash of the first entry. */
export const GENESIS_HASH = '0'.repeat(64);

/**
 * The hash of an entry: SHA-256 over its predecessor's hash, a line feed and its content in
 * canonical JSON.
 */
export function entryHash(previousHash: string, content: AuditContent, sha256: (text: string) => string): string {
  const { origin, sequence, at, actor, action, subject, beforeHash, afterHash } = content;
  const hashed = { sequence, at, actor, action, subject, beforeHash, afterHash, ...origin };
  return sha256(`${previousHash}\n${canonicalJson(hashed)}`);
}

/** The state of a verification; pass the pages in order. */
export interface ChainState {
  readonly entries: number;
  readonly headHash: string;
  /**
   * The sequence of the first entry whose hash does not follow from its content and its
   * predecessor.
   */
  readonly firstBroken: number | null;
}

export const EMPTY_CHAIN: ChainState = { entries: 0, headHash: GENESIS_HASH, firstBroken: null };

/**
 * Recomputes the chain over the next entries. It detects an edited entry (its hash differs), a
 * removed or reordered one (its sequence is not one more than the last) and a forged one (its
 * predecessor's hash differs). The chain alone cannot show that the newest entries were removed:
 * store its head elsewhere.
 */
export function extendVerification(
  state: ChainState,
  entries: readonly ChainedEntry[],
  sha256: (text: string) => string,
): ChainState {
  return entries.reduce((before, entry) => {
    const fits =
      entry.sequence === before.entries + 1 &&
      entry.previousHash === before.headHash &&
      entry.hash === entryHash(before.headHash, entry, sha256);
    return {
      entries: before.entries + 1,
      headHash: entry.hash,
      firstBroken: before.firstBroken ?? (fits ? null : entry.sequence),
    };
  }, state);
}
