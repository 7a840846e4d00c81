/**
 * One process with several clients that publish versions of one contract and print each
 * acknowledged one: `publisher.ts <database url> <process> <of processes> <clients> <versions per
 * client>`.
 */
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { LineageIndex } from '../../src/graph/index.js';
import { openStore } from '../../src/persistence/index.js';
import { DatabaseClock } from '../../src/platform/database-clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { silentLog } from './silent-log.js';
import { odcs } from './odcs.js';
import { admin, value } from './use-cases.js';

/** What the server acknowledged for one publish. */
export interface Acknowledged {
  readonly version: string;
  readonly revision: number;
  readonly started: number;
  readonly ended: number;
}

const [url = '', ...numbers] = process.argv.slice(2);
const [own = 0, processes = 1, clients = 1, versions = 1] = numbers.map(Number);
const store = await openStore({ url, log: silentLog, ids: systemIds });
await store.migrate();
const graph = new LineageIndex(store.unitOfWork, store.signals);
const publish = publishContract({
  unitOfWork: store.unitOfWork,
  clock: await DatabaseClock.once({ read: () => store.databaseNow(), log: silentLog }),
  ids: systemIds,
  graph,
  activeContracts: new ActiveContracts(systemIds),
});

async function client(number: number): Promise<void> {
  for (let index = 0; index < versions; index++) {
    const version = `1.${String(index)}.${String(number * processes + own)}`;
    const started = Date.now();
    const outcome = value(
      await publish(admin, { document: odcs({ id: 'shared', version }), product: 'finance/shared' }),
    );
    if (outcome.kind !== 'PUBLISHED') throw new Error(`${version}: ${JSON.stringify(outcome)}`);
    const answer: Acknowledged = { version, revision: outcome.version.revision, started, ended: Date.now() };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
await store.close();
