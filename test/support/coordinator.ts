/**
 * One coordinator process over the files of a `CheckedProduct`: `coordinator.ts <database url>
 * <data root> <name> <lease in milliseconds> <when it stops>`. It runs cycles until no check is due
 * and none is leased, and prints a line of counts for each.
 *
 * It stops itself with SIGSTOP once, when the agent is called as given (`look`: the due partitions
 * are being found; `measure`: they are leased and one is measured), and prints `stopped` before. No
 * transaction is open then, so that nothing else waits for it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { coordinate } from '../../src/app/checks/coordinate.js';
import type { CheckAgent } from '../../src/app/ports/check-agent.js';
import type { UnitOfWork } from '../../src/app/ports/unit-of-work.js';
import { openStore } from '../../src/persistence/index.js';
import { systemIds } from '../../src/platform/ids.js';
import { CheckedProduct } from './checked-product.js';
import { silentLog } from './silent-log.js';
import { admin, value } from './use-cases.js';
import { pendingWork } from './work.js';

const [url = '', root = '', name = '', lease = '', stopsAt = ''] = process.argv.slice(2);
const store = await openStore({ url, log: silentLog, ids: systemIds });
const product = CheckedProduct.opened(store, root);

let openWrites = 0;
const unitOfWork: UnitOfWork = {
  dataVersion: () => store.unitOfWork.dataVersion(),
  read: (work) => store.unitOfWork.read(work),
  write: async (work) => {
    openWrites += 1;
    return store.unitOfWork.write(work).finally(() => (openWrites -= 1));
  },
};

let stopped = false;
async function stopOnce(at: string): Promise<void> {
  if (at !== stopsAt || stopped) return;
  stopped = true;
  while (openWrites > 0) await pause(1);
  process.stdout.write('stopped\n');
  process.kill(process.pid, 'SIGSTOP');
}

const inner = product.agent(name);
const agent: CheckAgent = {
  name,
  partitionsPresent: (model) => inner.partitionsPresent(model),
  look: async (of, partitions) => {
    const seen = await inner.look(of, partitions);
    await stopOnce('look');
    return seen;
  },
  measure: async (request) => {
    const measured = await inner.measure(request);
    await stopOnce('measure');
    return measured;
  },
};

const ports = { ...product.ports(agent), unitOfWork, agentLeaseMillis: Number(lease) };
for (;;) {
  const report = value(await coordinate(ports)(admin, {}));
  process.stdout.write(`${String(report.partitionsChecked)} ${String(report.evidenceRecorded)}\n`);
  const pending = await pendingWork(store);
  if (report.partitionsDue === 0 && pending === 0) break;
  await pause(100);
}
await store.close();
process.exit(0);
