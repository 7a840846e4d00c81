import type { Log } from '../../src/app/ports/clock.js';
import type { LineageGraph } from '../../src/app/ports/lineage-graph.js';
import type { Transaction } from '../../src/app/ports/unit-of-work.js';
import { NO_STATE, fold, stateAfter, subjectOf } from '../../src/core/lineage/fold.js';
import { runToEnd } from '../../src/core/shared/cooperative.js';
import { decodeEvent } from '../../src/formats/openlineage/decode.js';
import type { Store } from '../../src/persistence/index.js';
import { type EventPlan, NAMES, written } from './event-plans.js';
import { sha256 } from './lineage-recorder.js';

/** Everything that answers contain about the names of a scope. */
export function pictureOf(graph: LineageGraph, scope: string): readonly string[] {
  const limits = { depth: 100, nodes: 1_000, past: { follow: 'ALL', since: null } } as const;
  return NAMES.flatMap((name) => {
    const of = { kind: 'DATASET', namespace: scope, name } as const;
    const impact = graph.impact({ of, ...limits });
    const walks = (['DATASET', 'JOB'] as const).map((level) => {
      const answer = graph.walk({ of, direction: 'BOTH', level, ...limits });
      if (answer === null) return 'unknown';
      const nodes = runToEnd(answer.page(0, answer.size));
      return JSON.stringify({ nodes, edges: answer.edges(0, answer.size), leftOut: answer.pastEdgesLeftOut });
    });
    return [...walks, JSON.stringify([impact?.counts, impact?.readers(), impact?.pastEdgesLeftOut])];
  });
}

/** Folds the events in one transaction. */
export async function folded({ unitOfWork }: Store, plans: readonly EventPlan[], scope: string): Promise<void> {
  await unitOfWork.write(async (tx) => {
    for (const plan of plans) await foldOne(tx, written(plan, scope));
    tx.signal('lineage');
  });
}

async function foldOne({ lineage }: Transaction, text: string): Promise<void> {
  const decoded = decodeEvent(text, sha256);
  if (!decoded.ok) throw new Error(decoded.error.reason);
  const states = await lineage.priorStates([decoded.value]);
  const prior = states.get(subjectOf(decoded.value) ?? '') ?? NO_STATE;
  const delta = fold(decoded.value, prior);
  stateAfter(delta, prior);
  await lineage.applyDeltas([delta]);
}

/** A log, and the warnings that it received. */
export function warningsOf(): { readonly log: Log; readonly warnings: unknown[] } {
  const warnings: unknown[] = [];
  const ignore = (): void => undefined;
  return { warnings, log: { info: ignore, error: ignore, warn: (...of) => warnings.push(of) } };
}
