/**
 * A coordinator cycle with nothing due, in a small catalog and a large one, against the smallest
 * read of the same store; then the first look at a whole catalog, which a new installation and a
 * new release make once.
 */
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { ActiveContracts } from '../src/app/catalog/active-contracts.js';
import { findDueChecks } from '../src/app/checks/find-due-checks.js';
import type { CheckAgent } from '../src/app/ports/check-agent.js';
import type { Store } from '../src/persistence/index.js';
import { systemIds as ids } from '../src/platform/ids.js';
import { AT } from '../test/support/catalog.js';
import { temporaryFolder } from '../test/support/server.js';
import { silentLog } from '../test/support/silent-log.js';
import { type Side, pair, repeatFor } from './harness.js';
import { report } from './report.js';
import { dailyProducts } from './support/daily-products.js';

const SMALL = 100;
const LARGE = 2_000;
const DAYS = 30;

/** There are no files: only recorded facts count. */
const agent: CheckAgent = {
  name: 'bench',
  measure: () => Promise.resolve([]),
  partitionsPresent: () => Promise.resolve(null),
  look: () => Promise.resolve([]),
};

const folder = temporaryFolder();
const small = await storeOf(SMALL);
const large = await storeOf(LARGE);
try {
  await cycle(small)();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  await cycle(large)();
  const first = performance.now() - began;
  delay.disable();
  const results = [
    await pair('cycle with nothing due, larger catalog', sideOf(LARGE, large), sideOf(SMALL, small)),
    await pair('cycle with nothing due', sideOf(LARGE, large), theRead(large)),
  ];
  report('coordinator', {
    title: 'Coordinator cycle',
    method:
      `Daily products with ${DAYS} checked partitions each, without files. The reference reads one row of the same store in a ` +
      'transaction. The first look is that of a new release, which looks at all partitions once.',
    results,
    facts: [
      { name: `first look at ${LARGE} products`, value: (first * 1e3) / (LARGE * DAYS), unit: 'µs a partition' },
      { name: 'longest hold of the event loop during it', value: delay.max / 1e6, unit: 'ms' },
    ],
  });
} finally {
  await small.close();
  await large.close();
  folder.remove();
}

function cycle(store: Store): () => Promise<void> {
  const clock = { now: () => AT, fixed: true };
  const ports = { unitOfWork: store.unitOfWork, clock, ids, agent, activeContracts: new ActiveContracts(ids) };
  return async () => {
    const due = await findDueChecks({ ...ports, log: silentLog });
    if (due.length > 0) throw new Error(`${due[0]?.active.contract.id ?? ''} is due, and everything was checked.`);
  };
}

function sideOf(products: number, store: Store): Side {
  const run = cycle(store);
  return { name: `${products} products`, segment: (millis) => repeatFor(millis, run) };
}

function theRead(store: Store): Side {
  const read = async (): Promise<void> => {
    await store.unitOfWork.read(({ dataVersion }) => dataVersion.current());
  };
  return { name: 'reading one row', segment: (millis) => repeatFor(millis, read) };
}

function storeOf(products: number): Promise<Store> {
  return dailyProducts(join(folder.path, `catalog-${products}.db`), products, DAYS);
}
