import type { Answered } from './scripted-cli.js';

export const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
export const AT = '2023-10-28T06:00:00.000Z';
export const page = (nodes: readonly unknown[], more: object = {}): object => ({
  nodes,
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, endCursor: null },
  ...more,
});
export const id = (last: number): string => `019a9c3e-2c3a-7c1e-9d2f-0c1b2a3d4e5${last}`;

/** One question to a list command, and the answers of the server. */
export interface ListSample {
  readonly argv: readonly string[];
  readonly answers: readonly Answered[];
}

export const job = { namespace: 'airflow-prod', name: 'finance.load_general_ledger' };
