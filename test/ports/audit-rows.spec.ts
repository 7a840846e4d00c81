import { beforeAll, expect, it } from '@jest/globals';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { publishCalendar } from '../../src/app/catalog/publish-calendar.js';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import { updateDomain } from '../../src/app/catalog/update-domain.js';
import { pauseSensor, unregisterSensor } from '../../src/app/gate/change-sensor.js';
import { cancelMaintenanceWindow } from '../../src/app/checks/cancel-maintenance.js';
import { declareMaintenanceWindow } from '../../src/app/checks/declare-maintenance.js';
import { overrideGate } from '../../src/app/gate/override-gate.js';
import { registerSensor } from '../../src/app/gate/register-sensor.js';
import { withdrawOverride } from '../../src/app/gate/withdraw-override.js';
import { createToken } from '../../src/app/governance/create-token.js';
import { revokeToken, rotateToken } from '../../src/app/governance/end-tokens.js';
import { auditVerification } from '../../src/app/governance/verify-audit.js';
import { DAY } from '../../src/core/shared/duration.js';
import { LineageIndex } from '../../src/graph/index.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT, aProduct, calendarDocument } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { odcs } from '../support/odcs.js';
import { changed } from '../support/raw-sql.js';
import { admin, value } from '../support/use-cases.js';

/** Rows of every governed kind, in every state that a change leaves. */
describeEachDatabase('the rows that the audit trail explains', (fresh) => {
  let store: Store;
  let database: Awaited<ReturnType<typeof fresh>>;
  const clock = fixedClock(AT);
  const ports = () => ({
    ...{ unitOfWork: store.unitOfWork, clock, realClock: clock, ids, maxTokenMillis: 366 * DAY },
    activeContracts: new ActiveContracts(ids),
  });
  const verify = async () => value(await auditVerification(ports())(admin, {}));
  const made = { window: '', override: '', withdrawn: '', sensor: '', token: '', revoked: '' };

  beforeAll(async () => {
    database = await fresh();
    store = await database.open();
    const all = ports();
    const graph = new LineageIndex(store.unitOfWork, store.signals);
    for (const name of ['finance', 'retail']) value(await registerDomain(all)(admin, { name, owners: ['ann'] }));
    value(await updateDomain(all)(admin, { name: 'retail', title: 'Shops' }));
    for (const holidays of ['2023-12-25', '2023-12-26'])
      value(await publishCalendar(all)(admin, { document: calendarDocument('bank', `holidays: [${holidays}]`) }));
    await store.unitOfWork.write(async (tx) => {
      await tx.catalog.insertProduct(aProduct('finance/ledger'));
    });
    const window = { domain: 'finance', from: AT, to: '2023-10-29T00:00:00Z', reason: 'a new disk' };
    made.window = value(await declareMaintenanceWindow(all)(admin, window)).id;
    const earlier = value(await declareMaintenanceWindow(all)(admin, { ...window, server: 'lake' })).id;
    value(await cancelMaintenanceWindow(all)(admin, { id: earlier, reason: 'repaired' }));
    value(
      await publishContract({ ...all, graph })(admin, { document: odcs({ id: 'ledger' }), product: 'finance/ledger' }),
    );
    const about = { verdict: 'SKIP', reason: 'broken', expiresAt: '2023-10-29T00:00:00Z' } as const;
    made.override = value(await overrideGate(all)(admin, { product: 'finance/ledger', ...about })).id;
    const sensed = {
      domain: 'retail',
      consumer: 'retail/app',
      upstream: 'finance/ledger',
      deadline: 'PT2H',
      mapper: 'identity',
    } as const;
    made.withdrawn = value(await overrideGate(all)(admin, { product: 'finance/ledger', ...about })).id;
    value(await withdrawOverride(all)(admin, { id: made.withdrawn, reason: 'repaired' }));
    const other = { ...sensed, consumer: 'retail/other' } as const;
    value(await unregisterSensor(all)(admin, { id: value(await registerSensor(all)(admin, other)).id }));
    made.sensor = value(await registerSensor(all)(admin, sensed)).id;
    value(await pauseSensor(all)(admin, { id: made.sensor }));
    const grants = [{ domain: 'finance', role: 'viewer' }] as const;
    const create = createToken(all);
    made.token = value(await create(admin, { subject: 'bob', grants, expiresAt: null })).id;
    made.revoked = value(await create(admin, { subject: 'eve', grants, expiresAt: null })).id;
    value(await revokeToken(all)(admin, { id: made.revoked }));
    const rotated = value(await create(admin, { subject: 'carl', grants, expiresAt: null })).id;
    value(await rotateToken(all)(admin, { id: rotated, overlapMinutes: 5 }));
    await store.unitOfWork.write((tx) => tx.tokens.noteUse(made.token, AT));
  }, 60_000);

  it('are all of those that only use cases changed', async () => {
    expect(await verify()).toMatchObject({ intact: true, firstBroken: null, unexplained: [] });
  });

  it.each([
    [
      'an override',
      () => `UPDATE gate_override SET verdict = 'PROCEED', made_by = 'cfo' WHERE id = '${made.override}'`,
      () => `override:${made.override}`,
    ],
    ['a withdrawal', () => 'UPDATE gate_override SET withdrawn_at = NULL', () => `override:${made.withdrawn}`],
    ['a sensor', () => `UPDATE sensor SET deadline = 'P9D'`, () => `sensor:${made.sensor}`],
    [
      'the end of a token',
      () => `UPDATE token SET revoked_at = NULL WHERE id = '${made.revoked}'`,
      () => `token:${made.revoked}`,
    ],
    [
      'a calendar',
      () => `UPDATE calendar_version SET calendar = replace(calendar, '12-25', '12-24') WHERE version = 1`,
      () => 'calendar:bank@1',
    ],
    [
      'a maintenance window',
      () => `UPDATE maintenance_window SET to_at = '2023-12-29T00:00:00.000Z' WHERE id = '${made.window}'`,
      () => `maintenance:${made.window}`,
    ],
    ['a domain', () => `UPDATE domain SET owners = '["eve"]' WHERE name = 'finance'`, () => 'domain:finance'],
  ])('do not include %s that was changed past the catalog', async (_what, statement, subject) => {
    await changed(database.url, [statement()]);
    const { intact, unexplained } = await verify();
    expect(intact).toBe(false);
    expect(unexplained).toContainEqual({ subject: subject(), difference: 'CHANGED' });
  });

  it('do not include rows that were deleted, or whose entries were cut off', async () => {
    await changed(database.url, ['DELETE FROM gate_override']);
    await changed(database.url, [`DELETE FROM audit_entry WHERE subject = 'domain:retail'`]);
    const { unexplained } = await verify();
    expect(unexplained).toContainEqual({ subject: `override:${made.override}`, difference: 'MISSING' });
    expect(unexplained).toContainEqual({ subject: 'domain:retail', difference: 'NOT_RECORDED' });
  });
});
