import type { MeshPlan, PlannedPartition } from '../../../contracts/generator/index.js';
import type { Client } from '../../../src/cli/client/graphql.js';
import { GateDocument, type GateQuery } from '../../../src/cli/operations/operations.generated.js';

/** The decision of a gate. */
type Gate = GateQuery['gate'];

const AT_ONCE = 4;

/** The partition of a request: one of the plan, or the current data of the stream. */
export interface Question {
  readonly product: string;
  readonly label: string;
  readonly interval: { readonly from: string; readonly to: string } | null;
}

export const STREAM: Question = {
  product: 'procurement/validated_purchase_orders',
  label: 'current data',
  interval: null,
};

export function questionOf({ product, key, interval }: PlannedPartition): Question {
  return { product: product.ref, label: key, interval };
}

/** Every partition of the mesh, and the stream. */
export function everyPartition(plan: MeshPlan): readonly Question[] {
  return [...plan.partitions.map(questionOf), STREAM];
}

/**
 * Every partition of the mesh and the stream, but of the sales only the days with a fault: the
 * other hours are twelve days of the same data.
 */
export function tellingPartitions(plan: MeshPlan): readonly Question[] {
  const days = plan.faults.map(({ partition }) => partition.slice(0, 10));
  return everyPartition(plan).filter(
    ({ product, label }) => product !== 'retail/pos_sales' || days.includes(label.slice(0, 10)),
  );
}

/** A consumer without sensors: its verdicts depend on the data alone. */
const CONSUMER = 'platform/backup_catalog';

export async function askGate(
  client: Client,
  { product, interval }: Question,
  asOf: string | null = null,
): Promise<Gate> {
  const input = { consumer: CONSUMER, product, interval, asOf, dryRun: true };
  return (await client.execute(GateDocument, { input })).gate;
}

/** The gate's answer to every request, as one line each by its name. */
export async function verdictsOf(client: Client, questions: readonly Question[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  let next = 0;
  const asker = async (): Promise<void> => {
    for (let question = questions[next++]; question !== undefined; question = questions[next++]) {
      found.set(nameOf(question), shortly(await askGate(client, question)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  return new Map(questions.map((question) => [nameOf(question), found.get(nameOf(question)) ?? '']));
}

export function nameOf({ product, label }: Question): string {
  return `${product} ${label}`;
}

/** `WAIT SCORE 0.616 ← finance/general_ledger`. */
function shortly({ verdict, basis, score, rootCause }: Gate): string {
  const number = score === null ? '' : ` ${score}`;
  return `${verdict} ${basis}${number}${rootCause === null ? '' : ` ← ${rootCause.product}`}`;
}
