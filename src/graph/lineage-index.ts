import type { Contract } from '../core/contract/contract-version.js';
import type { NodeRef } from '../core/lineage/lineage-answer.js';
import type { DataProduct } from '../core/mesh/data-product.js';
import type { Binding } from '../app/ports/catalog-store.js';
import type {
  GraphAnswer,
  GraphImpact,
  GraphQuestion,
  GraphSurroundings,
  LineageGraph,
  PastEdges,
} from '../app/ports/lineage-graph.js';
import { NO_CHANGES } from '../app/ports/lineage-store.js';
import type { Signals } from '../app/ports/signals.js';
import type { UnitOfWork } from '../app/ports/unit-of-work.js';
import { runCooperatively } from '../app/shared/cooperative.js';
import { type DatasetId, canonicalDataset, nodeKey } from '../core/lineage/dataset.js';
import type { Instant } from '../core/shared/interval.js';
import { WRITES } from '../core/lineage/graph.js';
import { BoundProducts } from './bound-products.js';
import { answerAbout, reachedFrom } from './answer.js';
import type { IndexBuilder } from './build-index.js';
import { EdgeIndex } from './edge-index.js';
import { FollowedIndex, followChanges } from './follow-changes.js';
import { impactFrom, jobsReading } from './impact.js';
import { productAnswer, productsDownstream, productsUsing } from './product-walk.js';
import { surroundingsOfNodes, surroundingsOfProducts } from './surroundings.js';

/**
 * The lineage index of one process: rebuilt from the store's change feed, brought up to date before
 * each answer when a commit may have changed something. Declared edges come from the input ports of
 * products and the bindings of their contracts.
 */
export class LineageIndex implements LineageGraph {
  private followed = new FollowedIndex();
  private catalogChanged = true;
  private refreshing: Promise<void> | null = null;
  private next: Promise<void> | null = null;
  private bound = new Map<string, DatasetId[]>();
  private owners = new BoundProducts();
  /** Every registered product with its declared inputs; some products bind no dataset. */
  private inputs = new Map<string, ReadonlyMap<string, Instant>>();
  /** The same by the product that is read. */
  private declaredConsumers: ReadonlyMap<string, ReadonlyMap<string, Instant>> = new Map();
  private readonly unsubscribe: () => void;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    signals: Signals,
    /** Builds large indexes; without one, all work is done here, in steps. */
    private readonly builder: IndexBuilder | null = null,
  ) {
    this.unsubscribe = signals.subscribe(['contract', 'product'], () => (this.catalogChanged = true));
  }

  private get index(): EdgeIndex {
    return this.followed.index;
  }

  refresh(): Promise<void> {
    if (this.refreshing === null) return this.begin();
    // A caller during another refresh may have committed after that refresh began to read: all of
    // them share the next one.
    this.next ??= this.refreshing
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        return this.refreshing ?? this.begin();
      });
    return this.next;
  }

  private begin(): Promise<void> {
    this.refreshing = this.follow().finally(() => (this.refreshing = null));
    return this.refreshing;
  }

  close(): void {
    this.unsubscribe();
    this.builder?.close();
  }

  walk(question: GraphQuestion): GraphAnswer | null {
    const { level, of } = question;
    const roots = this.rootsOf(of);
    if (roots === null) return null;
    if (level !== 'PRODUCT') {
      const walked = { index: this.index, level: levelOf(question) };
      return answerAbout(walked, reachedFrom(walked, roots, question), this.bindings.productOf);
    }
    const product = of.kind === 'PRODUCT' ? of.ref : this.bindings.productOf(roots[0] ?? -1);
    return product === null ? null : productAnswer(this.index, this.bindings, product, question);
  }

  impact(question: Omit<GraphQuestion, 'direction' | 'level'>): GraphImpact | null {
    const { of } = question;
    const down = { ...question, direction: 'DOWNSTREAM' } as const;
    const roots = this.rootsOf(of);
    if (roots === null) return null;
    const product = of.kind === 'PRODUCT' ? of.ref : this.bindings.productOf(roots[0] ?? -1);
    const past = this.index.pastWalk(question.past);
    const related =
      of.kind === 'JOB' || product === null
        ? NO_PRODUCTS
        : productsDownstream({ index: this.index, bindings: this.bindings, past }, product, question);
    const walked = { index: this.index, level: levelOf({ of, level: 'DATASET' }) };
    return impactFrom(walked, reachedFrom(walked, roots, down), { related, productOf: this.bindings.productOf });
  }

  surroundings(nodes: readonly NodeRef[], { level, past }: Pick<GraphQuestion, 'level' | 'past'>): GraphSurroundings {
    const followed = this.index.pastWalk(past);
    if (level === 'PRODUCT') {
      const products = nodes.map((of) => (of.kind === 'PRODUCT' ? of.ref : ''));
      return surroundingsOfProducts({ index: this.index, bindings: this.bindings, past: followed }, products);
    }
    const found = nodes.map((of) =>
      of.kind === 'PRODUCT' ? null : this.index.nodes.find(of.kind, of.kind === 'DATASET' ? canonicalDataset(of) : of),
    );
    return surroundingsOfNodes({ index: this.index, level, past: followed }, found);
  }

  /** The nodes from which a walk begins; null if the graph does not contain the requested one. */
  private rootsOf(of: NodeRef): readonly number[] | null {
    if (of.kind === 'PRODUCT') return this.inputs.has(of.ref) ? this.bindings.datasetsOf(of.ref) : null;
    const root = this.index.nodes.find(of.kind, of.kind === 'DATASET' ? canonicalDataset(of) : of);
    if (root === null || !(this.index.isConnected(root) || this.owners.has(root))) return null;
    return [root];
  }

  readersWithoutOutputs(of: NodeRef): number {
    if (of.kind === 'JOB') return 0;
    const node = of.kind === 'DATASET' ? this.index.nodes.find('DATASET', canonicalDataset(of)) : null;
    const roots = of.kind === 'PRODUCT' ? this.bindings.datasetsOf(of.ref) : node === null ? [] : [node];
    const { jobs } = jobsReading(this.index, roots, this.index.pastWalk({ follow: 'ALL', since: null }));
    return jobs.filter((job) => !this.index.hasOutputs(job)).length;
  }

  consumersOf(product: string, datasets: readonly DatasetId[], past: PastEdges): readonly string[] {
    const roots = datasets.map((id) => this.index.nodes.now('DATASET', canonicalDataset(id)));
    const followed = this.index.pastWalk(past);
    const known = datasets.flatMap((id) => this.index.nodes.find('DATASET', canonicalDataset(id)) ?? []);
    const unboundJobs = jobsReading(this.index, known, followed).jobs.filter((job) => {
      const outputs: number[] = [];
      this.index.graph.forEach(job, true, WRITES, (output) => outputs.push(output));
      return !outputs.some((output) => this.owners.has(output));
    });
    const names = unboundJobs.map((job) => {
      const { name, namespace } = this.index.nodes.of(job).ref;
      return `${namespace}/${name}`;
    });
    return [
      ...new Set([...productsUsing(this.index, this.bindings, product, { datasets: roots, past: followed }), ...names]),
    ].sort();
  }

  private readonly bindings = {
    datasetsOf: (product: string): readonly number[] => [
      ...new Set((this.bound.get(product) ?? []).map((id) => this.index.nodes.now('DATASET', canonicalDataset(id)))),
    ],
    productOf: (node: number): string | null => (node < 0 ? null : this.owners.of(node)),
    declared: (product: string, downstream: boolean): ReadonlyMap<string, Instant> => {
      const declared = downstream ? this.declaredConsumers : this.inputs;
      return declared.get(product) ?? new Map<string, Instant>();
    },
  };

  private async follow(): Promise<void> {
    const { catalogChanged } = this;
    this.catalogChanged = false;
    try {
      const { followed, moved } = await this.followEdges();
      if (catalogChanged || moved) await this.followCatalog(followed);
    } catch (fault) {
      this.catalogChanged = true;
      throw fault;
    }
  }

  /**
   * The index with all changes of the store. Where many are missing, it is built elsewhere while
   * other work goes on here, and only what came since is applied here.
   */
  private async followEdges(): Promise<{ readonly followed: FollowedIndex; readonly moved: boolean }> {
    let { followed } = this;
    let [applied, moved] = [0, false];
    let { builder } = this;
    for (;;) {
      const isNew = followed.cursor === NO_CHANGES;
      const { ended, ...rest } = await followChanges(
        this.unitOfWork,
        followed,
        isNew ? (builder?.fromChanges ?? Infinity) : Infinity,
      );
      moved ||= rest.moved;
      applied += rest.changes;
      if (ended === 'ALL') {
        this.builder?.applied(applied);
        return { followed, moved };
      }
      const built = ended === 'LIMIT' ? await builder?.build() : null;
      if (ended === 'LIMIT') {
        // Once: what it built may be behind a link that was taken back.
        builder = null;
        if (!built) continue;
      }
      // The index that answers is not touched until another one takes its place as a whole.
      moved = true;
      if (built) applied = 0;
      followed = built
        ? new FollowedIndex(await runCooperatively(EdgeIndex.fromImage(built.image)), built.cursor)
        : new FollowedIndex();
    }
  }

  /** Reads what contracts and products declare; questions see it and the index at once. */
  private async followCatalog(followed: FollowedIndex): Promise<void> {
    const { bindings, contracts, products } = await this.unitOfWork.read(async ({ catalog }) => {
      const known = await allProducts((after) => catalog.products({ first: 500, after }));
      const read = [...new Set(known.flatMap(({ inputPorts }) => inputPorts.map(({ contractId }) => contractId)))];
      return { bindings: await catalog.allBindings(), contracts: await catalog.contractsById(read), products: known };
    });
    this.followed = followed;
    this.inputs = declaredInputs(contracts, products);
    this.declaredConsumers = reversed(this.inputs);
    this.bound = new Map();
    this.owners = new BoundProducts();
    for (const binding of bindings) {
      const { name, namespace, product } = binding;
      const node = this.index.nodes.now('DATASET', canonicalDataset({ namespace, name }));
      const known = this.bound.get(product);
      if (known === undefined) this.bound.set(product, [{ namespace, name }]);
      else known.push({ namespace, name });
      this.owners.set(node, product);
    }
    this.index.declare(declaredEdges(bindings, products));
  }
}

const NO_PRODUCTS: ReadonlyMap<string, number> = new Map();

/** The level at which nodes are walked: around a job, jobs are a part of every answer. */
function levelOf({ level, of }: Pick<GraphQuestion, 'level' | 'of'>): 'DATASET' | 'JOB' {
  return level === 'JOB' || of.kind === 'JOB' ? 'JOB' : 'DATASET';
}

type ProductsPage = {
  readonly items: readonly { readonly cursor: string; readonly node: DataProduct }[];
  readonly hasNextPage: boolean;
};

async function allProducts(page: (after: string | null) => Promise<ProductsPage>): Promise<readonly DataProduct[]> {
  const products: DataProduct[] = [];
  for (let after: string | null = null; ;) {
    const { hasNextPage, items }: ProductsPage = await page(after);
    products.push(...items.map(({ node }) => node));
    after = items.at(-1)?.cursor ?? null;
    if (!hasNextPage || after === null) return products;
  }
}

/** The declared inputs of each product, by the contracts of its input ports. */
function declaredInputs(
  contracts: readonly Pick<Contract, 'id' | 'product'>[],
  products: readonly DataProduct[],
): Map<string, ReadonlyMap<string, Instant>> {
  const owners = new Map(contracts.map(({ id, product }) => [id, product]));
  const inputsOf = ({ createdAt, inputPorts, ref }: DataProduct): ReadonlyMap<string, Instant> => {
    const read = inputPorts
      .filter(({ dependency }) => dependency !== 'none')
      .map(({ contractId }) => owners.get(contractId));
    return new Map(
      read.filter((owner) => owner !== undefined && owner !== ref).map((owner) => [owner ?? '', createdAt]),
    );
  };
  return new Map(products.map((product) => [product.ref, inputsOf(product)]));
}

/** By the inner key, then by the outer one. */
function reversed(
  of: ReadonlyMap<string, ReadonlyMap<string, Instant>>,
): ReadonlyMap<string, ReadonlyMap<string, Instant>> {
  const byInner = new Map<string, Map<string, Instant>>();
  for (const [outer, values] of of) {
    for (const [inner, value] of values) {
      const group = byInner.get(inner);
      if (group === undefined) byInner.set(inner, new Map([[outer, value]]));
      else group.set(outer, value);
    }
  }
  return byInner;
}

/**
 * From each dataset of an input port's contract to each dataset of the product's output ports, on
 * servers of one name if there are any.
 */
function declaredEdges(
  bindings: readonly Binding[],
  products: readonly DataProduct[],
): { readonly from: DatasetId; readonly to: DatasetId; readonly since: string }[] {
  const byContract = groupBy(bindings, ({ contractId }) => contractId);
  const byProduct = groupBy(bindings, ({ product }) => product);
  const edges = new Map<string, { from: DatasetId; to: DatasetId; since: string }>();
  for (const { createdAt, inputPorts, ref } of products) {
    const outputs = byProduct.get(ref) ?? [];
    for (const { contractId, dependency } of inputPorts) {
      if (dependency === 'none') continue;
      const inputs = byContract.get(contractId) ?? [];
      const all = inputs.flatMap((input) => outputs.map((output) => ({ input, output })));
      const sameServer = all.filter(({ input, output }) => input.server === output.server);
      for (const { input, output } of sameServer.length > 0 ? sameServer : all) {
        edges.set(`${nodeKey(input)} ${nodeKey(output)}`, { from: input, to: output, since: createdAt });
      }
    }
  }
  return [...edges.values()];
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
