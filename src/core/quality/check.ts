import type { Bound } from '../contract/model.js';
import type { Dimension, Severity } from '../contract/severity.js';
import type { Instant, Partition } from '../shared/interval.js';
import type { KeysWithheld } from './keys-withheld.js';
import type { Measure } from './measure.js';

export type CheckKind =
  | 'object-exists'
  | 'column-exists'
  | 'extra-column'
  | 'type'
  | 'required'
  | 'unique'
  | 'primary-key'
  | 'foreign-key'
  | 'enum'
  | 'range'
  | 'length'
  | 'pattern'
  | 'row-count'
  | 'unassigned-rows'
  | 'null-values'
  | 'missing-values'
  | 'invalid-values'
  | 'duplicate-values'
  | 'freshness'
  | 'sql'
  | 'custom'
  | 'text'
  | 'delivery'
  | 'service-level'
  | 'run-errors'
  | 'lineage-freshness';

/**
 * One promise, executable or documentation only, of a contract version, derived purely from its
 * model.
 */
export interface Check {
  /** `contractId#object[.element]:ruleIdOrKind`, stable over versions. */
  readonly id: string;
  /**
   * SHA-256 of what it measures (expression, bounds, filter): equal digests share evidence across
   * versions.
   */
  readonly digest: string;
  /**
   * SHA-256 of what it measures without the bounds: a measurement is compared with the bounds of
   * any version that measures the same.
   */
  readonly measureDigest: string;
  readonly contractId: string;
  readonly object: string | null;
  /** Dotted path of the column; several joined by `,` for a composite key. */
  readonly element: string | null;
  readonly kind: CheckKind;
  /** What is measured, in physical names; the plan of an engine is built from it. */
  readonly measure: Measure;
  readonly dimension: Dimension | null;
  readonly severity: Severity;
  /** Root-cause group: declared, else same object, column set and dimension. */
  readonly group: string;
  /** Of the bounds; that of the observed number is `observedUnit`. */
  readonly unit: 'rows' | 'percent' | 'value';
  /** Beyond this the check warns; null if there is no warn bound. */
  readonly warn: Bound | null;
  readonly fail: Bound | null;
  /**
   * Lifetime of evidence about current data, in milliseconds: declared, else cadence × 1.25, or 30
   * h. For a partitioned contract only the declared one, which applies where writes are not
   * observed; else null.
   */
  readonly ttlMillis: number | null;
  /**
   * Whether the contract declares the lifetime (`concordat.ttl`): then evidence about current data
   * stays valid for that time, although the data is written.
   */
  readonly toleratesWrites: boolean;
  /**
   * EXTERNAL: a rule of another engine, whose results come from outside and count. A check of
   * severity critical or blocker counts from publish on, others from their first result on.
   */
  readonly execution: 'EXECUTABLE' | 'EXTERNAL' | 'DOCUMENTATION_ONLY';
  /** Why Concordat does not run it; null for an executable check. */
  readonly executionReason: string | null;
  /** The promise in one English sentence. */
  readonly promise: string;
  /** JSON pointer of the promise in its document. */
  readonly pointer: string;
}

/**
 * The unit of the observed number: that of the bounds, except that rows without a partition are
 * always counted, so that a limit in percent measures nothing else than one in rows.
 */
export function observedUnit({ kind, unit }: Pick<Check, 'kind' | 'unit'>): Check['unit'] {
  return kind === 'unassigned-rows' ? 'rows' : unit;
}

/**
 * PASS, WARN and FAIL: data was tested. ERROR: the check could not run. NOT_RUN: it was not
 * attempted. NOT_APPLICABLE: there was nothing to test.
 */
export type Outcome = 'PASS' | 'WARN' | 'FAIL' | 'ERROR' | 'NOT_RUN' | 'NOT_APPLICABLE';

/** The provenance of results that Concordat measured; no other tool may use it. */
export const OWN_PROVENANCE = 'agent';

/** One result of one check for one partition: append-only, never edited. */
export interface Evidence {
  readonly id: string;
  /** The store's record order: a later result has a larger number. */
  readonly sequence: number;
  readonly contractId: string;
  readonly contractVersion: string;
  readonly checkId: string;
  readonly checkDigest: string;
  readonly partition: Partition;
  /** 1 for the first result of this check and partition. */
  readonly attempt: number;
  readonly outcome: Outcome;
  /**
   * The measured value: a count, a percentage, an age in seconds, or a text for types; null when
   * nothing was measured.
   */
  readonly observed: number | string | null;
  /**
   * In [0, 1]; 0 for a pass, 1 where the fail rule is violated; null unless the outcome tested
   * data.
   */
  readonly damage: number | null;
  readonly rowsTested: number | null;
  /**
   * NO_ROWS, NO_ENGINE, FILE_MISSING, QUERY_FAILED … if the outcome alone is ambiguous; always a
   * known code.
   */
  readonly reasonCode: string | null;
  readonly message: string | null;
  readonly durationMillis: number | null;
  readonly engine: string | null;
  readonly statementHash: string | null;
  readonly agent: string | null;
  /** `agent` for Concordat's own runs, else the name of the external tool. */
  readonly provenance: string;
  /**
   * Why no keys of failing rows were kept with a measured FAIL or WARN; else null. The keys
   * themselves are not part of evidence, because they are deleted after a time.
   */
  readonly keysWithheld: KeysWithheld | null;
  /** A predicate that selects the failing rows; null if not applicable. */
  readonly predicate: string | null;
  readonly observedAt: Instant;
  /** Digest of what was measured, without the bounds; null for evidence of early releases. */
  readonly measureDigest: string | null;
  /** Name of the server that was read; null for external results. */
  readonly server: string | null;
  /** When the reading began: evidence is about the data as it was then. */
  readonly beganAt: Instant;
  /** When the catalog recorded it. */
  readonly recordedAt: Instant;
  /** Changes of the data up to this record number were made before the reading began. */
  readonly seenSequence: number;
}
