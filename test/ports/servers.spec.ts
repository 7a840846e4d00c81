import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { decideGate } from '../../src/app/gate/decide-gate.js';
import { GateService } from '../../src/app/gate/gate-service.js';
import { coordinate } from '../../src/app/checks/coordinate.js';
import type { CheckAgent } from '../../src/app/ports/check-agent.js';
import { recordEvidence } from '../../src/app/checks/record-evidence.js';
import { runChecks } from '../../src/app/checks/run-checks.js';
import type { ContractModel, Server } from '../../src/core/contract/model.js';
import { AT } from '../support/catalog.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object } from '../support/quality-models.js';
import { admin, failureOf, value } from '../support/use-cases.js';

const DAY = '2023-10-27';
const GOOD = 'id,day\n1,2023-10-27\n2,2023-10-27\n';
const DUPLICATE = 'id,day\n1,2023-10-27\n1,2023-10-27\n';
const PUBLISHED = '2023-10-26T00:00:00.000Z';

const files = (name: string, path: string, environment: string | null = 'prod'): Server => ({
  ...{ name, type: 'local', environment },
  settings: { path, format: 'csv' },
});
const kafka: Server = { name: 'events', type: 'kafka', environment: 'prod', settings: { host: 'k:9092' } };

function sales(servers: readonly Server[], partitioned = true): ContractModel {
  const key = field('id', { logicalType: 'integer', primaryKeyPosition: 1 });
  const daily = { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv', calendar: null };
  return model([object('sales', [key, field('day', { logicalType: 'date' })])], {
    id: 'sales',
    servers,
    partitioning: partitioned ? daily : null,
  });
}
const both = sales([files('lake', 'lake'), files('mirror', 'mirror', 'production'), files('lab', 'lab', 'dev')]);

describeEachDatabase('the servers of an installation', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
  }, 60_000);
  afterEach(() => product.close());

  const write = (path: string, content: string): Promise<void> =>
    product.write(`${path}/${DAY}.csv`, content, '2023-10-28T05:00:00Z');
  const verdicts = async () => (await product.gate()).partitions.map(({ server, verdict }) => [server, verdict]);

  it('are each judged by what was read there, and the worst counts', async () => {
    await write('lake', GOOD);
    await write('mirror', DUPLICATE);
    await write('lab', DUPLICATE);
    await product.publish('1.0.0', both, PUBLISHED);
    await product.cycle();
    expect(await product.health()).toMatchObject({ server: 'mirror', status: 'UNHEALTHY' });
    expect(await product.health(DAY, 'lake')).toMatchObject({ server: 'lake', status: 'HEALTHY', score: 1 });
    expect(await verdicts()).toEqual([
      ['lake', 'PROCEED'],
      ['mirror', 'SKIP'],
    ]);
    const decision = await product.gate();
    expect(decision).toMatchObject({ verdict: 'SKIP', server: 'mirror', requested: { server: null } });
    expect(decision.reasons[0]?.message).toContain('on the server `mirror`');
    const one = await product.gate({ server: 'lake' });
    expect(one).toMatchObject({ verdict: 'PROCEED', server: 'lake', requested: { server: 'lake' } });
    expect(one.id).not.toBe(decision.id);
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
  });

  it('have checks that are due for each of them', async () => {
    await write('lake', GOOD);
    await product.publish('1.0.0', both, PUBLISHED);
    await product.cycle();
    expect(await verdicts()).toEqual([
      ['lake', 'PROCEED'],
      ['mirror', 'WAIT'],
    ]);
    expect(await product.gate()).toMatchObject({ verdict: 'WAIT', server: 'mirror', basis: 'UNKNOWN_EVIDENCE' });
    await write('mirror', GOOD);
    // What is written on one server is another state of the data: both are read again.
    expect(await product.cycle()).toMatchObject({ partitionsDue: 2 });
    expect(await verdicts()).toEqual([
      ['lake', 'PROCEED'],
      ['mirror', 'PROCEED'],
    ]);
  });

  it('keep their results where a fault ends the reading of another one', async () => {
    await write('lake', GOOD);
    await write('mirror', DUPLICATE);
    await product.publish('1.0.0', both, PUBLISHED);
    const agent = product.agent();
    const faulty: CheckAgent = {
      name: agent.name,
      partitionsPresent: (...request) => agent.partitionsPresent(...request),
      look: (...request) => agent.look(...request),
      measure: (request) =>
        request.server === 'lake' ? Promise.reject(new Error('disk on fire')) : agent.measure(request),
    };
    const report = value(await coordinate(product.ports(faulty))(admin, {}));
    expect(report).toMatchObject({ partitionsChecked: 1 });
    // The wait before the next attempt is random, and may be over within the cycle.
    expect(report.failed).toBeGreaterThanOrEqual(1);
    expect(report.evidenceRecorded).toBeGreaterThan(0);
    expect(await product.health(DAY, 'mirror')).toMatchObject({ status: 'UNHEALTHY' });
    expect(await product.health(DAY, 'lake')).toMatchObject({ status: 'UNKNOWN' });
  });

  it('run checks on demand, on all or on the one that is named', async () => {
    await write('lake', GOOD);
    await write('mirror', DUPLICATE);
    await product.publish('1.0.0', both, PUBLISHED);
    const run = async (server?: string) => {
      const input = { product: product.ref, partition: DAY, ...(server === undefined ? {} : { server }) };
      return value(await runChecks(product.ports())(admin, input));
    };
    const named = await run('lake');
    expect(named.counts.FAIL).toBe(0);
    expect(new Set(named.evidence.map(({ server }) => server))).toEqual(new Set(['lake']));
    const all = await run();
    expect(all.evidence[0]).toMatchObject({ outcome: 'FAIL', server: 'mirror' });
    expect(all.evidence).toHaveLength(2 * named.evidence.length);
    const listed = await product.checks();
    const key = listed.filter(({ check }) => check.kind === 'primary-key');
    expect(key.map(({ failingPartitions, latest, server }) => [server, latest?.outcome, failingPartitions])).toEqual([
      ['lake', 'PASS', 0],
      ['mirror', 'FAIL', 1],
    ]);
    expect(await product.checks({ server: 'mirror' })).toHaveLength(listed.length / 2);
  });

  it('are refused with a suggestion where the contract has no such one here', async () => {
    await product.publish('1.0.0', both, PUBLISHED);
    const { clock, ...ports } = product.ports();
    const ask = (server: string) =>
      decideGate({ gateService: new GateService(ports), clock })(admin, {
        ...{ product: product.ref, consumer: 'retail/reports', server },
      });
    const misspelt = failureOf(await ask('miror'));
    expect(misspelt).toMatchObject({ kind: 'Invalid', code: 'UNKNOWN_SERVER' });
    expect(misspelt.message).toContain('Did you mean `mirror`?');
    expect(misspelt.help).toContain('`lake`, `mirror`');
    expect(failureOf(await ask('lab'))).toMatchObject({ code: 'UNKNOWN_SERVER' });
  });

  it('that no engine reads are named beside those that are read', async () => {
    await write('lake', GOOD);
    await product.publish('1.0.0', sales([files('lake', 'lake'), kafka]), PUBLISHED);
    await product.cycle();
    const decision = await product.gate();
    expect(decision).toMatchObject({ verdict: 'PROCEED', server: 'lake' });
    expect(decision.reasons).toContainEqual({
      code: 'NO_ENGINE',
      message: 'no engine here reads the server `events` (kafka) of `retail/sales/sales`: its data is not judged',
      facts: { servers: ['events'] },
    });
    const asked = await product.gate({ server: 'events' });
    expect(asked).toMatchObject({ verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE', server: 'events' });
    expect(asked.ends).toMatchObject({ kind: 'PERSON' });
    expect(asked.reasons.map(({ code }) => code)).toContain('NO_ENGINE');
  });

  it('may be absent from the version that applies to a partition: that is the reason', async () => {
    await write('lake', GOOD);
    await write('mirror', GOOD);
    await product.publish('1.0.0', sales([files('lake', 'lake')]), PUBLISHED);
    await product.publish('2.0.0', both, '2023-10-28T05:30:00.000Z');
    await product.cycle();
    const asked = await product.gate({ server: 'mirror' });
    expect(asked).toMatchObject({ verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE', contractVersion: '1.0.0' });
    const codes = asked.reasons.map(({ code }) => code);
    expect(codes).toContain('NO_SERVER');
    expect(codes).not.toContain('NO_ENGINE');
    expect(asked.reasons.find(({ code }) => code === 'NO_SERVER')?.message).toBe(
      'version 1.0.0 of `retail/sales/sales` applies here, which has no server `mirror` but the servers `lake`',
    );
    expect(await product.gate({ server: 'lake' })).toMatchObject({ verdict: 'PROCEED' });
  });

  it('leave the verdict unknown where no engine reads one, until results come from outside', async () => {
    await product.publish('1.0.0', sales([kafka], false), PUBLISHED);
    const before = await product.gate();
    expect(before).toMatchObject({ verdict: 'WAIT', server: null, basis: 'UNKNOWN_EVIDENCE' });
    expect(before.reasons.map(({ code }) => code)).toContain('NO_ENGINE');
    expect(before.ends).toMatchObject({ kind: 'PERSON' });
    await product.cycle();
    expect(await product.gate()).toMatchObject({ verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE' });
    const results = (await product.checks())
      .filter(({ check }) => check.execution === 'EXECUTABLE')
      .map(({ check }) => ({ checkId: check.id, outcome: 'PASS' as const, rowsTested: 3, observedAt: AT }));
    const { unitOfWork, clock, ids } = product.ports();
    value(
      await recordEvidence({ unitOfWork, clock, ids })(admin, { product: product.ref, provenance: 'dbt', results }),
    );
    expect(await product.gate()).toMatchObject({ verdict: 'PROCEED' });
  });
});

describeEachDatabase('evidence about a place', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
  }, 60_000);
  afterEach(() => product.close());

  const lake = (path: string): ContractModel => sales([files('lake', path)]);
  const write = (path: string, content: string): Promise<void> =>
    product.write(`${path}/${DAY}.csv`, content, '2023-10-28T05:00:00Z');

  it('is not evidence about another line whose server of the same name is elsewhere', async () => {
    await write('data/v1', GOOD);
    await write('data/v2', DUPLICATE);
    await product.publish('1.0.0', lake('data/v1'), PUBLISHED);
    await product.cycle();
    await product.publish('2.0.0', lake('data/v2'), '2023-10-26T12:00:00.000Z');
    expect(await product.gate({ versionRange: '2.x' })).toMatchObject({ verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE' });
    expect(await product.gate({ versionRange: '1.x' })).toMatchObject({ verdict: 'PROCEED' });
    expect(await product.cycle()).toMatchObject({ partitionsDue: 1 });
    expect(await product.gate({ versionRange: '2.x' })).toMatchObject({ verdict: 'SKIP' });
    expect(await product.gate({ versionRange: '1.x' })).toMatchObject({ verdict: 'PROCEED' });
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
  });

  it('proves nothing once a new version of the line moves the server', async () => {
    await write('data/old', GOOD);
    await product.publish('1.0.0', lake('data/old'), PUBLISHED);
    await product.cycle();
    expect(await product.gate()).toMatchObject({ verdict: 'PROCEED' });
    await write('data/new', DUPLICATE);
    await product.publish('1.0.1', lake('data/new'), '2023-10-26T12:00:00.000Z');
    expect(await product.gate()).toMatchObject({ verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE' });
    expect(await product.cycle()).toMatchObject({ partitionsDue: 1 });
    expect(await product.gate()).toMatchObject({ verdict: 'SKIP', contractVersion: '1.0.1' });
  });

  it('is recorded of a new place where the check cannot run either', async () => {
    await product.publish('1.0.0', lake('data/old'), PUBLISHED);
    const first = await product.run(DAY);
    expect(first.every(({ contractVersion }) => contractVersion === '1.0.0')).toBe(true);
    expect((await product.run(DAY)).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    await product.publish('1.0.1', lake('data/new'), '2023-10-26T12:00:00.000Z');
    const second = await product.run(DAY);
    expect(second.map(({ outcome, reasonCode }) => [outcome, reasonCode])).toEqual(
      first.map(({ outcome, reasonCode }) => [outcome, reasonCode]),
    );
    expect(second.every(({ contractVersion }) => contractVersion === '1.0.1')).toBe(true);
  });

  it('is kept where only the spelling of the place changes', async () => {
    await write('data/v1', GOOD);
    await product.publish('1.0.0', lake('data/v1'), PUBLISHED);
    await product.cycle();
    await product.publish('1.0.1', lake('./data/v1/'), '2023-10-26T12:00:00.000Z');
    expect(await product.gate()).toMatchObject({ verdict: 'PROCEED', contractVersion: '1.0.1' });
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
  });

  it('of early releases, which names no server, counts for the place of its version', async () => {
    await write('data/v1', GOOD);
    await product.publish('1.0.0', lake('data/v1'), PUBLISHED);
    const measured = await product.agent().measure({
      model: { ...lake('data/v1'), version: '1.0.0' },
      checks: (await product.checks()).map(({ check }) => check),
      partition: { from: `${DAY}T00:00:00.000Z`, to: '2023-10-28T00:00:00.000Z' },
      asOf: AT,
    });
    await product.store.unitOfWork.write((tx) =>
      tx.evidence.append(
        measured.map(({ check, engine, statement: _statement, statementHash, durationMillis, ...result }, index) => ({
          ...{ ...result, engine, statementHash, durationMillis, id: `early-${String(index)}`, samples: [] },
          ...{ contractId: 'sales', contractVersion: '1.0.0', checkId: check.id, checkDigest: check.digest },
          ...{ measureDigest: check.measureDigest, agent: 'agent', provenance: 'agent', server: null },
          ...{ partition: { from: `${DAY}T00:00:00.000Z`, to: '2023-10-28T00:00:00.000Z' }, seenSequence: 0 },
          ...{ observedAt: AT, beganAt: AT, recordedAt: AT },
        })),
      ),
    );
    expect(await product.gate()).toMatchObject({ verdict: 'PROCEED' });
    await product.publish('1.0.1', lake('data/v2'), '2023-10-26T12:00:00.000Z');
    expect(await product.gate()).toMatchObject({ verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE' });
  });
});
