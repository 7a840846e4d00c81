import type { NominalTime } from '../../core/lineage/event.js';
import type { RunRecord } from '../../core/lineage/run.js';
import { type Trust, trustedNominal } from '../../core/lineage/sender.js';
import type { LineageStore } from '../ports/lineage-store.js';

/** The nominal times of the run, its parent and its root, by trusted senders or by all. */
export async function nominalsOfRun(
  lineage: Pick<LineageStore, 'nominalsSent'>,
  { nominal, parent, root }: Pick<RunRecord, 'nominal' | 'parent' | 'root'>,
  trust: Trust | null,
): Promise<readonly (NominalTime | null)[]> {
  if (nominal !== null) return [nominal.value];
  const outer = [parent, root].map((ref) => ref?.value.runId ?? '');
  const sent = await lineage.nominalsSent(outer.filter((id) => id !== ''));
  return outer.map((id) => trustedNominal(sent.get(id) ?? [], trust));
}
