import { expect, it } from '@jest/globals';
import { auditVerification } from '../../src/app/governance/verify-audit.js';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { LineageIndex } from '../../src/graph/index.js';
import { DatabaseClock } from '../../src/platform/database-clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { aDomain } from '../support/catalog.js';
import { describeEachDatabase, silentLog } from '../support/databases.js';
import { odcs } from '../support/odcs.js';
import { run } from '../support/processes.js';
import type { Acknowledged } from '../support/publisher.js';
import { admin, value } from '../support/use-cases.js';

const PROCESSES = 2;
const CLIENTS = 4;
const VERSIONS = 5;

describeEachDatabase('many publishers of one contract', (fresh) => {
  it('through two processes create revisions 1..n in an order that no client’s clock contradicts', async () => {
    const database = await fresh();
    const store = await database.open();
    await store.unitOfWork.write(({ catalog }) => catalog.insertDomain(aDomain('finance')));
    const running = Array.from({ length: PROCESSES }, (_, own) =>
      run('publisher.ts', database.url, ...[own, PROCESSES, CLIENTS, VERSIONS].map(String)),
    );
    await Promise.all(running.map(({ ended }) => ended));

    const acknowledged = running.flatMap(({ lines }) => lines.map((line) => JSON.parse(line) as Acknowledged));
    const count = PROCESSES * CLIENTS * VERSIONS;
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    expect(acknowledged.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual(numbers);
    const stored = await store.unitOfWork.read(({ catalog }) => catalog.versionsOf('shared'));
    expect(stored.map(({ revision }) => revision)).toEqual(numbers);
    const byVersion = new Map(stored.map(({ version, revision }) => [version, revision]));
    for (const one of acknowledged) {
      expect(byVersion.get(one.version)).toBe(one.revision);
      const later = acknowledged.filter(({ started }) => started > one.ended);
      expect(later.filter(({ revision }) => revision < one.revision)).toEqual([]);
    }
    expect(await store.unitOfWork.read(({ outbox }) => outbox.countPending())).toBe(count);
  }, 120_000);

  it('of one document, repeated after lost responses, create one version', async () => {
    const database = await fresh();
    const [store, second] = [await database.open(), await database.open()];
    await store.unitOfWork.write(({ catalog }) => catalog.insertDomain(aDomain('finance')));
    const clock = await DatabaseClock.once({ read: () => store.databaseNow(), log: silentLog });
    const [one, two] = [store, second].map(({ signals, unitOfWork }) =>
      publishContract({
        unitOfWork,
        clock,
        ids: systemIds,
        activeContracts: new ActiveContracts(systemIds),
        graph: new LineageIndex(unitOfWork, signals),
      }),
    );
    if (one === undefined || two === undefined) throw new Error('two stores were opened');
    const input = { document: odcs({ id: 'retried' }), product: 'finance/retried' };
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, async (_, index) => value(await (index % 2 === 0 ? one : two)(admin, input))),
    );
    const kinds = outcomes.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['PUBLISHED', ...Array.from({ length: 11 }, () => 'UNCHANGED')]);
    const counts = await store.unitOfWork.read(async ({ catalog, audit, outbox }) => [
      await catalog.countVersions(),
      await audit.count(),
      await outbox.countPending(),
    ]);
    expect(counts).toEqual([1, 2, 1]);
  }, 60_000);

  it('create one of two products that look alike, and leave a trail that explains the rows', async () => {
    const database = await fresh();
    const [store, second] = [await database.open(), await database.open()];
    const clock = await DatabaseClock.once({ read: () => store.databaseNow(), log: silentLog });
    const portsOf = ({ signals, unitOfWork }: typeof store) => ({
      ...{ unitOfWork, clock, ids: systemIds, activeContracts: new ActiveContracts(systemIds) },
      graph: new LineageIndex(unitOfWork, signals),
    });
    const [one, two] = [portsOf(store), portsOf(second)];
    value(await registerDomain(one)(admin, { name: 'finance' }));
    for (let index = 0; index < 8; index += 1) {
      const send = (ports: typeof one, id: string, product: string) =>
        publishContract(ports)(admin, { document: odcs({ id, path: `data/${id}` }), product });
      const n = String(index);
      const outcomes = await Promise.all([
        send(one, `first-${n}`, `finance/wseq${n}`),
        send(two, `second-${n}`, `finance/vvseq${n}`),
      ]);
      expect(outcomes.map((outcome) => value(outcome).kind).sort()).toEqual(['INVALID', 'PUBLISHED']);
      // The same contract with its data moved there and back, by both at once.
      const versions = [`${n}/a`, `${n}/b`].map((path, at) =>
        publishContract(at === 0 ? one : two)(admin, {
          document: odcs({ id: 'moving', version: `${String(2 * index + at + 1)}.0.0`, path }),
          product: 'finance/moving',
        }),
      );
      await Promise.all(versions);
    }
    expect(value(await auditVerification(one)(admin, {}))).toMatchObject({ intact: true, unexplained: [] });
  }, 60_000);
});
