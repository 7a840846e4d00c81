import { type FaultName, eventsOf, generateMesh } from '../../../contracts/generator/index.js';
import { unwrap } from '../../../src/cli/client/graphql.js';
import { RunChecksDocument } from '../../../src/cli/operations/operations.generated.js';
import { coordinateOnce, sendEvents } from '../../../src/cli/up/load.js';
import { type Question, questionOf } from './gates.js';
import { type MeshServer, planOf } from './mesh-server.js';

async function runChecks({ client }: MeshServer, { product, interval }: Question): Promise<void> {
  const { runChecks: result } = await client.execute(RunChecksDocument, { input: { product, interval } });
  unwrap(result, ['ChecksRun']);
}

/**
 * Changes a served mesh to its state without the fault: its data, its events, and the checks of the
 * changed partitions.
 */
export async function leaveOut(server: MeshServer, seed: string, fault: FaultName): Promise<void> {
  const plan = planOf(seed, [fault]);
  await generateMesh(plan, server.data);
  const known = new Set(eventsOf(planOf(seed)).map((event) => JSON.stringify(event)));
  const events = eventsOf(plan).filter((event) => !known.has(JSON.stringify(event)));
  if (events.length > 0) {
    await sendEvents(server.url, events, () => undefined);
    await coordinateOnce(server.client);
  }
  for (const partition of rewrittenWithout(fault, seed)) await runChecks(server, partition);
}

/**
 * The partitions whose data differs without the fault: its own, and the quarter that is its sum.
 */
function rewrittenWithout(fault: FaultName, seed: string): readonly Question[] {
  const { partitions } = planOf(seed);
  const own = partitions.find((partition) => partition.fault === fault);
  if (own === undefined) throw new Error(`${fault} is not planted`);
  const summed = partitions.filter(
    ({ product, interval }) =>
      own.product.ref === 'finance/general_ledger' &&
      product.ref === 'finance/quarterly_consolidation' &&
      interval.from <= own.interval.from &&
      own.interval.to <= interval.to,
  );
  return [own, ...summed].map(questionOf);
}

/**
 * The differences between two tables of verdicts; neighbouring partitions with the same difference
 * are one line.
 */
export function changesBetween(
  questions: readonly Question[],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const groups: { product: string; labels: string[]; change: string }[] = [];
  for (const { product, label } of questions) {
    const [was, is] = [before.get(`${product} ${label}`), after.get(`${product} ${label}`)];
    if (was === is) continue;
    const change = `${was ?? ''} | ${is ?? ''}`;
    const last = groups.at(-1);
    if (last !== undefined && last.product === product && last.change === change) last.labels.push(label);
    else groups.push({ product, labels: [label], change });
  }
  return groups.map(({ product, labels, change }) => `${product} | ${labelsOf(labels)} | ${change}`);
}

function labelsOf(labels: readonly string[]): string {
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  return labels.length === 1 ? first : `${first} to ${last} (${labels.length})`;
}
