import type { LineageAnswer, NodeRef } from './lineage-answer.js';
import type { Instant } from '../shared/interval.js';

export interface ImpactReport {
  readonly of: NodeRef;
  readonly products: readonly { readonly ref: string; readonly depth: number; readonly owners: readonly string[] }[];
  readonly domains: readonly string[];
  readonly owners: readonly string[];
  readonly datasets: readonly { readonly namespace: string; readonly name: string; readonly depth: number }[];
  readonly jobs: readonly { readonly namespace: string; readonly name: string }[];
  readonly consumers: readonly {
    readonly consumer: string;
    readonly provenance: 'DECLARED' | 'OBSERVED' | 'INFERRED' | 'REQUESTED';
  }[];
  readonly counts: { readonly products: number; readonly datasets: number; readonly jobs: number };
  /** Past edges of the affected nodes that were not followed. */
  readonly pastEdgesLeftOut: number;
  readonly complete: boolean;
  readonly truncatedBy: LineageAnswer['truncatedBy'];
  readonly asOf: Instant;
}
