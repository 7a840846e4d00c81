import { beforeAll, expect, it } from '@jest/globals';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { pauseSensor, resumeSensor, unregisterSensor } from '../../src/app/gate/change-sensor.js';
import { decideGate } from '../../src/app/gate/decide-gate.js';
import { evaluateSensors } from '../../src/app/gate/evaluate-sensors.js';
import { GateService } from '../../src/app/gate/gate-service.js';
import { overrides } from '../../src/app/gate/list-overrides.js';
import { sensors } from '../../src/app/gate/list-sensors.js';
import { overrideGate } from '../../src/app/gate/override-gate.js';
import { registerSensor } from '../../src/app/gate/register-sensor.js';
import { withdrawOverride } from '../../src/app/gate/withdraw-override.js';
import { audit } from '../../src/app/governance/list-audit.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT, aDomain, aProduct, aVersion } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { dailyModel } from '../support/mesh.js';
import { admin, failureOf, value } from '../support/use-cases.js';

/** The moment of the questions in this file. */
const LATER = '2023-10-28T12:00:00.000Z';

const as = (domain: string, role: 'viewer' | 'editor' | 'owner'): CallContext => ({
  actor: { subject: `${domain}-${role}`, admin: false, grants: [{ domain, role }] },
  requestId: 'r',
});

describeEachDatabase('overrides and sensors that are managed', (fresh) => {
  let store: Store;
  const ports = (at = AT) => ({
    ...{ unitOfWork: store.unitOfWork, clock: fixedClock(at), ids },
    activeContracts: new ActiveContracts(ids),
  });
  const override = async (product = 'finance/ledger') =>
    value(
      await overrideGate(ports())(admin, {
        ...{ product, verdict: 'SKIP', reason: 'broken', expiresAt: '2023-11-05T00:00:00Z' },
      }),
    );
  const decided = async (product: string, consumer = 'retail/app', asOf?: string) => {
    const gateService = new GateService({ ...store, ids, activeContracts: new ActiveContracts(ids) });
    const question = { product, consumer, ...(asOf !== undefined && { asOf }) };
    return value(await decideGate({ gateService, clock: fixedClock(LATER) })(admin, question));
  };
  const listed = async (input: object = {}, at = AT) => value(await overrides(ports(at))(admin, input));
  const actions = async () =>
    value(await audit(ports())(admin, { last: 500 })).items.map(({ node }) => `${node.action} ${node.actor}`);

  beforeAll(async () => {
    store = await (await fresh()).open();
    await store.unitOfWork.write(async (tx) => {
      for (const name of ['finance', 'retail']) await tx.catalog.insertDomain(aDomain(name));
      for (const name of ['ledger', 'invoices']) {
        await tx.catalog.insertProduct(aProduct(`finance/${name}`));
        await tx.catalog.lockContract(name, `finance/${name}`, [name], AT);
        const facts = { model: dailyModel(name, 'P1D'), modelDigest: `digest-${name}` };
        await tx.catalog.insertVersion(aVersion(name, '1.0.0', 1, facts));
      }
    });
  }, 60_000);

  it('lists overrides in effect page by page, newest first, and ended ones on request', async () => {
    const made = [await override(), await override('finance/invoices'), await override()].map(({ id }) => id);
    const all = await listed();
    expect([all.items.map(({ node }) => node.id), all.totalCount]).toEqual([[...made].reverse(), 3]);
    const first = await listed({ product: 'finance/ledger', first: 1 });
    expect([first.items.map(({ node }) => node.id), first.hasNextPage, first.totalCount]).toEqual([[made[2]], true, 2]);
    const next = await listed({ product: 'finance/ledger', first: 1, after: first.items[0]?.cursor });
    expect([next.items.map(({ node }) => node.id), next.hasNextPage]).toEqual([[made[0]], false]);
    expect((await listed({}, '2023-11-06T00:00:00.000Z')).totalCount).toBe(0);
    expect((await listed({ ended: true }, '2023-11-06T00:00:00.000Z')).totalCount).toBe(3);
    expect(failureOf(await overrides(ports())(admin, { product: 'finance/nothing' }))).toMatchObject({
      kind: 'NotFound',
    });
  });

  it('withdraws an override at once, by an owner of the domain, with a reason, and once', async () => {
    const { id } = await override();
    expect((await decided('finance/ledger')).override?.id).toBe(id);
    const withdraw = withdrawOverride(ports());
    for (const caller of [as('finance', 'editor'), as('retail', 'owner')])
      expect(failureOf(await withdraw(caller, { id, reason: 'repaired' }))).toMatchObject({ kind: 'Forbidden' });
    expect(failureOf(await withdraw(as('finance', 'owner'), { id, reason: ' ' }))).toMatchObject({
      code: 'OVERRIDE_WITHOUT_REASON',
    });
    expect(value(await withdraw(as('finance', 'owner'), { id, reason: ' repaired ' }))).toMatchObject({
      withdrawn: { at: AT, by: 'finance-owner', reason: 'repaired' },
    });
    const after = await decided('finance/ledger');
    expect(after.override?.id).not.toBe(id);
    expect(failureOf(await withdraw(admin, { id, reason: 'again' }))).toMatchObject({ code: 'OVERRIDE_ENDED' });
    expect(failureOf(await withdraw(admin, { id: 'none', reason: 'x' }))).toMatchObject({ kind: 'NotFound' });
    expect((await listed()).items.map(({ node }) => node.id)).not.toContain(id);
    const ended = await listed({ ended: true });
    expect(ended.items.find(({ node }) => node.id === id)?.node.withdrawn?.by).toBe('finance-owner');
    expect(await actions()).toContain('gate.withdraw-override finance-owner');
  });

  it('pauses, resumes and unregisters a sensor, by an editor of its domain', async () => {
    const sensed = {
      domain: 'retail',
      consumer: 'retail/app',
      upstream: 'finance/invoices',
      mapper: 'identity',
    } as const;
    const { id } = value(await registerSensor(ports())(admin, sensed));
    const [pause, resume, unregister] = [pauseSensor(ports()), resumeSensor(ports()), unregisterSensor(ports())];
    const held = async () =>
      (await decided('finance/ledger')).reasons.map(({ code }) => code).filter((code) => code.startsWith('SENSOR'));
    for (const one of await listed().then(({ items }) => items))
      value(await withdrawOverride(ports())(admin, { id: one.node.id, reason: 'test' }));
    expect(await held()).toEqual(['SENSOR_UNSATISFIED']);
    for (const change of [pause, resume, unregister])
      expect(failureOf(await change(as('finance', 'owner'), { id }))).toMatchObject({ kind: 'Forbidden' });
    const editor = as('retail', 'editor');
    expect(value(await pause(editor, { id })).paused).toBe(true);
    expect(value(await pause(editor, { id })).paused).toBe(true);
    expect(await held()).toEqual(['SENSOR_PAUSED']);
    expect(await evaluateSensors(ports())()).toMatchObject({ sensors: 0 });
    expect(value(await resume(editor, { id })).paused).toBe(false);
    expect(await held()).toEqual(['SENSOR_UNSATISFIED']);
    expect(await evaluateSensors(ports())()).toMatchObject({ sensors: 1 });
    expect(value(await unregister(editor, { id })).id).toBe(id);
    expect(value(await sensors(ports())(admin, {}))).toEqual([]);
    expect(failureOf(await unregister(editor, { id }))).toMatchObject({ kind: 'NotFound' });
    expect((await actions()).filter((action) => action.startsWith('sensor.'))).toEqual([
      expect.stringMatching(/^sensor\.register /),
      ...['pause', 'resume', 'unregister'].map((name) => `sensor.${name} retail-editor`),
    ]);
  });

  it('has the sensors that were registered and running at the moment of a question about the past', async () => {
    const consumer = 'retail/history';
    const at = (hour: number) => `2023-10-28T${String(hour).padStart(2, '0')}:00:00.000Z`;
    const sensed = { domain: 'retail', consumer, upstream: 'finance/invoices', mapper: 'identity' } as const;
    const { id } = value(await registerSensor(ports(at(7)))(admin, sensed));
    value(await pauseSensor(ports(at(8)))(admin, { id }));
    value(await resumeSensor(ports(at(9)))(admin, { id }));
    value(await unregisterSensor(ports(at(10)))(admin, { id }));
    const held = async (asOf?: string) =>
      (await decided('finance/ledger', consumer, asOf)).reasons
        .map(({ code }) => code)
        .filter((code) => code.startsWith('SENSOR'));
    expect(await held('2023-10-28T06:59:59.999Z')).toEqual([]);
    expect(await held(at(7))).toEqual(['SENSOR_UNSATISFIED']);
    expect(await held('2023-10-28T07:59:59.999Z')).toEqual(['SENSOR_UNSATISFIED']);
    expect(await held(at(8))).toEqual(['SENSOR_PAUSED']);
    expect(await held(at(9))).toEqual(['SENSOR_UNSATISFIED']);
    expect(await held('2023-10-28T09:59:59.999Z')).toEqual(['SENSOR_UNSATISFIED']);
    expect(await held(at(10))).toEqual([]);
    expect(await held()).toEqual([]);
    const again = value(await registerSensor(ports(at(11)))(admin, sensed));
    expect(again.id).not.toBe(id);
    expect(await held()).toEqual(['SENSOR_UNSATISFIED']);
    expect(await held(at(10))).toEqual([]);
    expect(await held(at(8))).toEqual(['SENSOR_PAUSED']);
  });
});
