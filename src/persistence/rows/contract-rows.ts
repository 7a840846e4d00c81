import { integer, key, nullable, table, text } from './table.js';

export interface ContractRow {
  id: string;
  product: string;
  name: string;
  /** Null only within the transaction of the first publish. */
  latest_version: string | null;
  revision_count: number;
  created_at: string;
}
export const contractTable = table<ContractRow>('contract', {
  id: key(text),
  product: text,
  name: text,
  latest_version: nullable(text),
  revision_count: integer,
  created_at: text,
});

/**
 * What the id of a contract looks like, as a digest: a look can be longer than a key of an index.
 */
export interface LookRow {
  look: string;
  contract_id: string;
}
export const lookTable = table<LookRow>('contract_look', {
  look: key(text),
  contract_id: key(text),
});

export interface VersionRow {
  contract_id: string;
  revision: number;
  version: string;
  lifecycle: string;
  published_at: string;
  published_by: string;
  comment: string | null;
  format: string;
  document: string;
  model: string;
  model_digest: string;
  warnings: string;
  effective_at: string;
}
export const versionTable = table<VersionRow>('contract_version', {
  contract_id: key(text),
  revision: key(integer),
  version: text,
  lifecycle: text,
  published_at: text,
  published_by: text,
  comment: nullable(text),
  format: text,
  document: text,
  model: text,
  model_digest: text,
  warnings: text,
  effective_at: text,
});

export interface VerdictRow {
  contract_id: string;
  revision: number;
  against: string | null;
  required: string;
  changes: string;
  compatible: number;
}
export const verdictTable = table<VerdictRow>('contract_verdict', {
  contract_id: key(text),
  revision: key(integer),
  against: nullable(text),
  required: text,
  changes: text,
  compatible: integer,
});
