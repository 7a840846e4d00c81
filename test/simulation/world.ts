import type { Ids } from '../../src/app/ports/clock.js';
import { MemoryWorkStore } from '../support/memory-work-store.js';
import { Agent } from './agent.js';
import { Facts } from './facts.js';
import { Ledger } from './ledger.js';
import { Network } from './network.js';
import { type Plan, type Product, START, type Window } from './plan.js';
import { Random } from './random.js';
import { ServerProcess } from './server-process.js';
import { Timeline } from './timeline.js';

/** Everything that there is in one simulation; only its timeline moves. */
export class World {
  readonly timeline = new Timeline(START);
  readonly random: Random;
  readonly ledger: Ledger;
  readonly facts: Facts;
  readonly work = new MemoryWorkStore(() => this.timeline.instant);
  readonly agents: readonly Agent[];
  readonly network: Network;
  readonly ids: Ids;
  /** The products that the next cycle looks at, each with the number of its newest reason. */
  readonly dueLooks = new Map<Product, number>();
  private reasons = 0;
  private readonly products: ReadonlyMap<string, Product>;

  constructor(
    seed: number,
    private readonly plan: Plan,
  ) {
    const random = new Random(seed + 0x10000);
    this.random = random;
    this.ledger = new Ledger(plan.limits);
    this.facts = new Facts((one, isAnswered) => {
      this.ledger.evidence(one, isAnswered);
    });
    let id = 0;
    this.ids = {
      next: () => String((id += 1)),
      sha256: (text) => text,
      randomBytes: (bytes) => Uint8Array.from({ length: bytes }, () => random.between(0, 255)),
    };
    this.products = new Map(plan.products.map((product) => [product.id, product]));
    const processes = plan.processes.map(() => new ServerProcess(this, plan));
    this.network = new Network(this.timeline, random, processes, plan.healedAt);
    this.agents = plan.agents.map((each) => new Agent(each, this, plan.leaseMillis));
    for (const [index, process] of processes.entries()) {
      process.start();
      this.duringEach(
        plan.processes[index] ?? [],
        () => process.stop(),
        () => process.start(),
      );
    }
    for (const agent of this.agents) {
      const { crashes, stops } = agent.plan;
      const restart = (): void => agent.start();
      this.duringEach(crashes, () => agent.die(), restart);
      this.duringEach(stops, () => agent.stop(), restart);
      agent.start();
    }
    for (const product of plan.products) {
      for (const delivery of product.deliveries) {
        this.timeline.at(delivery.at, () => {
          this.facts.deliver(product, delivery);
          this.mustLookAt(product);
        });
      }
    }
  }

  get isHealed(): boolean {
    return this.timeline.now >= this.plan.healedAt;
  }

  product(id: string): Product {
    const product = this.products.get(id);
    if (product === undefined) throw new Error(`There is no product ${id}.`);
    return product;
  }

  lookAt(product: Product, moment: number): void {
    this.timeline.at(moment, () => {
      this.mustLookAt(product);
    });
  }

  wakeAgents(): void {
    for (const agent of this.agents) agent.wake();
  }

  private mustLookAt(product: Product): void {
    this.reasons += 1;
    this.dueLooks.set(product, this.reasons);
  }

  private duringEach(windows: readonly Window[], begin: () => void, end: () => void): void {
    for (const { from, to } of windows) {
      this.timeline.at(from, begin);
      this.timeline.at(to, end);
    }
  }
}
