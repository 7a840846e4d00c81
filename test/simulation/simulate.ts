import { canRun } from '../../src/core/coordination/needs.js';
import { Violation } from './ledger.js';
import { DRAIN_MILLIS, type Plan, type Product, SIZES, planOf } from './plan.js';
import { World } from './world.js';

export type SizeName = keyof typeof SIZES;

/** What happened in a simulation that kept all invariants. */
export interface Story {
  readonly seed: number;
  readonly events: number;
  readonly partitions: number;
  readonly leases: number;
  readonly recorded: number;
  readonly refused: number;
  readonly answers: number;
  readonly errors: number;
  readonly dead: number;
  readonly mostPassedOver: number;
}

/**
 * Runs the story of a seed. Rejects with the first invariant that does not hold, and with how the
 * same story is run again.
 */
export async function simulate(seed: number, size: SizeName): Promise<Story> {
  const plan = planOf(seed, SIZES[size]);
  const world = new World(seed, plan);
  try {
    await world.timeline.runUntil(plan.healedAt + DRAIN_MILLIS);
    const dead = await checkEnd(world, plan);
    const partitions = plan.products.reduce((sum, { deliveries }) => sum + partitionsOf(deliveries).length, 0);
    return { seed, events: world.timeline.ran, partitions, ...world.ledger.counts, dead };
  } catch (error) {
    const at = new Date(world.timeline.now).toISOString();
    const message = error instanceof Error ? error.message : String(error);
    const replay = `node --import ./test/support/typescript.mjs test/simulation/run.ts --seeds ${String(seed)} --size ${size}`;
    throw new Error(`Seed ${String(seed)}, ${at}: ${message}\n  ${replay}`, { cause: error });
  }
}

/** Each partition is answered, or there is a reason; nothing else is in work. Returns the dead. */
async function checkEnd({ facts, work }: World, plan: Plan): Promise<number> {
  const dead = work.dead();
  const reasons = new Map(dead.map((each) => [`${each.contractId} ${each.partition?.from ?? ''}`, each.message]));
  let open = 0;
  for (const product of plan.products) {
    for (const partition of partitionsOf(product.deliveries)) {
      const { answered, newest } = facts.stateOf(product, partition);
      if (answered) continue;
      if ((reasons.get(`${product.id} ${partition.from}`) ?? '') !== '') continue;
      open += 1;
      if (newest?.reasonCode === 'QUERY_FAILED') continue;
      if (!isServed(product, plan)) continue;
      throw new Violation(`${product.id} ${partition.from} has neither evidence nor a reason.`);
    }
  }
  const loads = await work.loads();
  const inWork = loads.reduce((sum, { leased, queued, waiting }) => sum + leased + queued + waiting, 0);
  if (inWork > open)
    throw new Violation(`${String(inWork)} items are in work, and ${String(open)} partitions are open.`);
  return dead.length;
}

function isServed(product: Product, { agents }: Plan): boolean {
  return agents.some(({ abilities }) => canRun(abilities, product));
}

function partitionsOf(deliveries: Product['deliveries']): Product['deliveries'][number]['partition'][] {
  return [...new Map(deliveries.map(({ partition }) => [partition.from, partition])).values()];
}
