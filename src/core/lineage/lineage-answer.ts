import type { Provenance } from './edges.js';
import type { Instant } from '../shared/interval.js';

/** The subject of a lineage request. A product is `domain/product`. */
export type NodeRef =
  | { readonly kind: 'DATASET'; readonly namespace: string; readonly name: string }
  | { readonly kind: 'JOB'; readonly namespace: string; readonly name: string }
  | { readonly kind: 'PRODUCT'; readonly ref: string };

/**
 * The id of a node, to which edges refer: `dataset:<namespace>|<name>`, `job:…` or `product:<ref>`.
 */
export function nodeIdOf(ref: NodeRef): string {
  return ref.kind === 'PRODUCT' ? `product:${ref.ref}` : `${ref.kind.toLowerCase()}:${ref.namespace}|${ref.name}`;
}

/** A namespace with more of them is read up to the last one of these. */
const MOST_BARS = 16;

/**
 * The nodes that an id may name, the likeliest first; empty for a string of another form. The first
 * `|` ends the namespace, unless a namespace itself holds one.
 */
export function nodeRefsOf(id: string): readonly NodeRef[] {
  const [, kind, rest = ''] = /^(dataset|job|product):(.+)$/su.exec(id) ?? [];
  if (kind === 'product') return [{ kind: 'PRODUCT', ref: rest }];
  const refs: NodeRef[] = [];
  for (let bar = rest.indexOf('|'); bar !== -1 && refs.length < MOST_BARS; bar = rest.indexOf('|', bar + 1)) {
    const named = { namespace: rest.slice(0, bar), name: rest.slice(bar + 1) };
    // The names of jobs are kept as events write them, also empty ones.
    if (kind === 'job') refs.push({ kind: 'JOB', ...named });
    else if (named.namespace !== '' && named.name !== '') refs.push({ kind: 'DATASET', ...named });
  }
  return refs;
}

export type LineageDirection = 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';

export type LineageLevel = 'DATASET' | 'JOB' | 'PRODUCT';

export interface LineageNode {
  /** `dataset:<namespace>|<name>`, `job:…`, `product:…`; unique in the answer. */
  readonly id: string;
  readonly ref: NodeRef;
  /** Hops from the requested node; 0 for the node itself. */
  readonly depth: number;
  /** The product whose contract binds the dataset, if any. */
  readonly product: string | null;
}

export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  readonly provenance: Provenance;
  readonly validFrom: Instant;
  /** When a past edge was last seen; null while it is current. */
  readonly validTo: Instant | null;
  readonly lastSeen: Instant;
  /** The job that wrote it, as a node id; null for declared edges. */
  readonly job: string | null;
}

export interface LineageAnswer {
  /** The id of the node at depth 0. */
  readonly root: string;
  /** In order of depth, then id; the requested page. */
  readonly nodes: readonly LineageNode[];
  /** The edges among the nodes of this page and earlier ones. */
  readonly edges: readonly LineageEdge[];
  readonly counts: { readonly nodes: number; readonly depth: readonly number[] };
  /** Past edges of the nodes that were not followed. */
  readonly pastEdgesLeftOut: number;
  /** Jobs that read or have read the requested node and write nothing; they are not datasets. */
  readonly readersWithoutOutputs: number;
  readonly complete: boolean;
  /** DEPTH, NODES or INDEX_BEHIND when not complete. */
  readonly truncatedBy: 'DEPTH' | 'NODES' | 'INDEX_BEHIND' | null;
  readonly asOf: Instant;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}
