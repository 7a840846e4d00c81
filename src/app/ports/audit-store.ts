import type { AuditEntry } from '../../core/audit/audit-entry.js';
import type { AuditOrigin } from '../../core/audit/chain.js';
import type { Instant } from '../../core/shared/interval.js';

/** What a governance change records. The store adds the sequence, the time and the hash chain. */
export interface AuditRecord {
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
  readonly origin: AuditOrigin;
}

export interface AuditStore {
  /** Appends to the hash chain in the caller's transaction. `at` is business time. */
  append(record: AuditRecord, at: string): Promise<void>;
  /** Entries after `sequence` in order, at most `limit`. */
  after(sequence: number, limit: number): Promise<readonly AuditEntry[]>;
  /** Entries before `sequence`, or all when it is null, newest first, at most `limit`. */
  before(sequence: number | null, limit: number): Promise<readonly AuditEntry[]>;
  count(): Promise<number>;
}

/** Messages to other systems. They are stored with the change and delivered after its commit. */
export interface OutboxStore {
  append(topic: string, payload: object, at: string): Promise<void>;
  /** Messages that can be delivered, in commit order, at most `limit`. */
  pending(
    limit: number,
  ): Promise<readonly { readonly sequence: number; readonly topic: string; readonly payload: string }[]>;
  markDelivered(sequences: readonly number[], at: string): Promise<void>;
  countPending(): Promise<number>;
}

/** The key of one mutation of one caller: the same key in another scope is another key. */
export interface IdempotencyKey {
  readonly scope: string;
  readonly key: string;
}

export interface IdempotentAnswer {
  /** Hash of the input that the answer belongs to. */
  readonly inputHash: string;
  /** The answer in JSON. */
  readonly response: string;
}

/** Keeps the answers of creating mutations by idempotency key. */
export interface IdempotencyStore {
  /** The stored answer, or null. Locks the key until the transaction ends. */
  find(key: IdempotencyKey): Promise<IdempotentAnswer | null>;
  save(key: IdempotencyKey, answer: IdempotentAnswer, at: Instant): Promise<void>;
}
