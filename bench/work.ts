/**
 * The queue of due checks: leases, each given to an agent and completed, on SQLite and on
 * PostgreSQL with four agents at once; and what is due among 100,000 checks.
 */
import { join } from 'node:path';
import { leaseWork } from '../src/app/checks/lease-work.js';
import type { NewWork } from '../src/app/ports/work-store.js';
import { DueChecks, type DueFacts } from '../src/core/coordination/due.js';
import { ANY_WORK } from '../src/core/coordination/needs.js';
import { runToEnd } from '../src/core/shared/cooperative.js';
import { DAY } from '../src/core/shared/duration.js';
import { instantOf } from '../src/core/shared/interval.js';
import { type Store, openStore } from '../src/persistence/index.js';
import { systemIds as ids } from '../src/platform/ids.js';
import { startPostgres, stopPostgres } from '../test/support/postgres.mjs';
import { temporaryFolder } from '../test/support/server.js';
import { silentLog } from '../test/support/silent-log.js';
import { someWork } from '../test/support/work.js';
import { spreadOf } from './harness.js';
import { report } from './report.js';

const ITEMS = 8_000;
const DOMAINS = 20;
const LEASED_TOGETHER = 64;
const REPEATED = 5;
const AGENTS = 4;
const CHECKS = 100_000;
const DUE_AT = '2024-01-01T00:00:00.000Z';

const folder = temporaryFolder();
try {
  const sqlite = await leasesPerSecond(`sqlite:${join(folder.path, 'catalog.db')}`, 1);
  const postgres = await leasesPerSecond(await startPostgres(), AGENTS);
  const due = spreadOf(Array.from({ length: 2 * REPEATED }, millisOfDue));
  report('work', {
    title: 'Queue of due checks',
    method:
      `${ITEMS} queued items of ${DOMAINS} domains are leased, ${LEASED_TOGETHER} together, and completed together, until none is left, ` +
      `${REPEATED} times; each lease and each completion is a durable commit. What is due is computed for ${CHECKS} checks of ` +
      `${CHECKS / 100} contracts with an answer each, a tenth of them older than the last change; in CPU time.`,
    results: [],
    facts: [
      { name: 'SQLite, one agent', value: sqlite.median, unit: 'leases/s' },
      { name: 'PostgreSQL, four agents', value: postgres.median, unit: 'leases/s' },
      { name: 'SQLite, at best', value: sqlite.max, unit: 'leases/s' },
      { name: 'PostgreSQL, at best', value: postgres.max, unit: 'leases/s' },
      { name: `due of ${CHECKS} checks`, value: due.median, unit: 'ms' },
      { name: `due of ${CHECKS} checks, at best`, value: due.min, unit: 'ms' },
    ],
  });
} finally {
  await stopPostgres();
  folder.remove();
}

async function leasesPerSecond(url: string, agents: number): Promise<ReturnType<typeof spreadOf>> {
  const store = await openStore({ url, log: silentLog, ids });
  try {
    await store.migrate();
    const rates: number[] = [];
    for (let run = 0; run < REPEATED; run += 1) {
      await store.unitOfWork.write((tx) => tx.work.enqueue(Array.from({ length: ITEMS }, queued), DUE_AT));
      const started = performance.now();
      const ended = await Promise.all(Array.from({ length: agents }, (_, agent) => work(store, `agent${agent}`)));
      const leases = ended.reduce((sum, each) => sum + each, 0);
      if (leases !== ITEMS) throw new Error(`${leases} of ${ITEMS} items were completed.`);
      rates.push((leases * 1_000) / (performance.now() - started));
    }
    return spreadOf(rates);
  } finally {
    await store.close();
  }
}

function queued(_: unknown, index: number): NewWork {
  const domain = `d${index % DOMAINS}`;
  return someWork({ contractId: `c${index}`, domain, server: 'lake', place: domain });
}

/** Leases and completes until nothing is left; returns how many leases it completed. */
async function work({ unitOfWork }: Store, owner: string): Promise<number> {
  const request = { owner, agent: ANY_WORK, slots: LEASED_TOGETHER, ttlMillis: 60_000 };
  let completed = 0;
  for (;;) {
    const { items } = await unitOfWork.write((tx) => leaseWork(tx, request));
    if (items.length === 0) return completed;
    completed += (await unitOfWork.write((tx) => tx.work.complete(items))).size;
  }
}

/** The CPU time of what is due, of contracts with ten checks and ten partitions each. */
function millisOfDue(): number {
  const checks = Array.from({ length: 10 }, (_, n): ReturnType<DueFacts['checksOf']>[number] => ({
    ...{ id: `check${n}`, digest: `digest${n}`, measureDigest: `measure${n}`, ttlMillis: null, toleratesWrites: false },
    execution: 'EXECUTABLE',
  }));
  const first = Date.parse(DUE_AT);
  const partitions = Array.from({ length: 10 }, (_, day) => ({
    from: instantOf(first + day * DAY),
    to: instantOf(first + (day + 1) * DAY),
  }));
  const asOf = instantOf(first + 10 * DAY);
  const contracts = Array.from({ length: CHECKS / 100 }, (): DueFacts => ({
    checksOf: () => checks,
    answered: partitions.flatMap((partition) =>
      checks.map(({ digest, id, measureDigest }, index) => ({
        ...{ checkId: id, checkDigest: digest, measureDigest, partition, sequence: index + 1, replaces: true },
        ...{ isEmpty: false, observedAt: asOf, beganAt: asOf, seenSequence: index + 1 },
      })),
    ),
    changes: partitions.map((partition, index) => ({ partition, sequence: index === 0 ? 100 : 1 })),
    dueOfCurrent: null,
    changesObserved: () => true,
    closedAt: ({ to }) => to,
    asOf,
  }));
  const began = process.cpuUsage();
  let due = 0;
  for (const facts of contracts) {
    const found = runToEnd(DueChecks.of(facts));
    for (const partition of partitions) due += found.of(partition).size;
  }
  const { system, user } = process.cpuUsage(began);
  if (due !== CHECKS / 10) throw new Error(`${due} checks are due in place of ${CHECKS / 10}.`);
  return (system + user) / 1_000;
}
