import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { calendar, calendars } from '../../src/app/catalog/calendars.js';
import { validateContract } from '../../src/app/catalog/contracts.js';
import { contractDiff } from '../../src/app/catalog/diff-contract.js';
import { publishCalendar } from '../../src/app/catalog/publish-calendar.js';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import { healthStrips } from '../../src/app/health/health-strips.js';
import type { ContractModel, SlaEntry } from '../../src/core/contract/model.js';
import { partitioningOf } from '../../src/core/partition/partitioning.js';
import { LineageIndex } from '../../src/graph/index.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT, aCalendar, aDomain, aProduct, calendarDocument } from '../support/catalog.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object } from '../support/quality-models.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

describeEachDatabase('the calendars of a catalog', (fresh) => {
  let store: Store;
  const ports = () => ({
    ...{ unitOfWork: store.unitOfWork, clock: fixedClock(AT), ids, activeContracts: new ActiveContracts(ids) },
    graph: new LineageIndex(store.unitOfWork, store.signals),
  });
  const publish = async (...lines: readonly string[]) =>
    value(await publishCalendar(ports())(admin, { document: calendarDocument('bank', ...lines) }));
  beforeEach(async () => {
    store = await (await fresh()).open();
    await store.unitOfWork.write(async ({ catalog }) => {
      for (const name of ['finance', 'retail']) await catalog.insertDomain(aDomain(name));
      await catalog.insertProduct(aProduct('finance/ledger'));
    });
  }, 60_000);

  it('have versions, of which equal ones are one', async () => {
    expect(await publish()).toMatchObject({ kind: 'PUBLISHED', version: { version: 1, publishedBy: 'local' } });
    expect(await publish('# The same')).toMatchObject({ kind: 'UNCHANGED', version: { version: 1 } });
    expect(await publish('holidays: [2023-12-25]')).toMatchObject({ kind: 'PUBLISHED', version: { version: 2 } });
    expect(value(await calendars(ports())(admin, {})).map(({ version }) => version)).toEqual([2]);
    const first = value(await calendar(ports())(admin, { name: 'bank', version: 1 }));
    expect(first).toMatchObject({ calendar: { holidays: [] }, document: calendarDocument('bank') });
    expect(value(await calendar(ports())(admin, { name: 'other' }))).toBeNull();
  });

  it('belong to their domains, and keep the start of their fiscal year', async () => {
    await publish();
    const document = calendarDocument('bank').replace('domain: finance', 'domain: retail');
    expect(failureOf(await publishCalendar(ports())(admin, { document }))).toMatchObject({ code: 'CALENDAR_TAKEN' });
    const april = { document: calendarDocument('bank', 'fiscalYearStart: 04-01') };
    expect(failureOf(await publishCalendar(ports())(admin, april))).toMatchObject({ code: 'FISCAL_YEAR_FIXED' });
    const elsewhere = { document: calendarDocument('bank').replace('domain: finance', 'domain: nowhere') };
    expect(value(await publishCalendar(ports())(admin, elsewhere))).toMatchObject({
      issues: [{ code: 'UNKNOWN_DOMAIN' }],
    });
    const own = holding({ domain: 'finance', role: 'editor' });
    const others = holding({ domain: 'retail', role: 'owner' }, { domain: 'finance', role: 'viewer' });
    const changed = { document: calendarDocument('bank', 'weekend: [sunday]') };
    expect(failureOf(await publishCalendar(ports())(others, changed))).toMatchObject({ kind: 'Forbidden' });
    expect(value(await publishCalendar(ports())(own, { ...changed, dryRun: true }))).toMatchObject({
      kind: 'PUBLISHED',
    });
    expect(value(await publishCalendar(ports())(own, changed))).toMatchObject({ version: { version: 2 } });
  });

  describe('that a contract names', () => {
    const contract = (calendarName: string, version = '1.0.0'): string =>
      [
        ...['apiVersion: v3.2.0', 'kind: DataContract', 'id: ledger', `version: ${version}`, 'status: active'],
        ...['schema: [{ name: rows, properties: [{ name: id, logicalType: integer }] }]', 'slaProperties:'],
        '  - { property: latency, value: 2, unit: d, customProperties: [{ property: concordat.calendar, value: bank }] }',
        'customProperties:',
        '  - property: concordat.partitioning',
        `    value: { every: P3M, path: "{yyyy}-Q{Q}.csv", calendar: ${calendarName} }`,
      ].join('\n');
    const publishOf = async (document: string) =>
      value(await publishContract(ports())(admin, { document, product: 'finance/ledger' }));

    it('must be published', async () => {
      const unknown = await publishOf(contract('other'));
      if (unknown.kind !== 'INVALID') throw new Error(unknown.kind);
      expect(unknown.issues.map(({ code, line, message }) => [code, line, message])).toEqual([
        ['UNKNOWN_CALENDAR', 9, 'the calendar `other` is not published'],
        ['UNKNOWN_CALENDAR', 8, 'the calendar `bank` is not published'],
      ]);
      const validated = { document: contract('other'), format: 'YAML' as const };
      expect(value(await validateContract(ports())(admin, validated))).toMatchObject({
        ...{ valid: false, model: null },
        issues: [{ code: 'UNKNOWN_CALENDAR' }, { code: 'UNKNOWN_CALENDAR' }],
      });
      await publish('fiscalYearStart: 02-01');
      expect(value(await validateContract(ports())(admin, { ...validated, document: contract('bank') }))).toMatchObject(
        {
          valid: true,
        },
      );
      expect(await publishOf(contract('other'))).toMatchObject({ issues: [{ code: 'UNKNOWN_CALENDAR' }] });
      expect(await publishOf(contract('bank'))).toMatchObject({ kind: 'PUBLISHED' });
    });

    it('give the version the start of its fiscal year', async () => {
      await publish('fiscalYearStart: 02-01');
      await publishOf(contract('bank'));
      expect(await publishOf(contract('bank'))).toMatchObject({ kind: 'UNCHANGED' });
      const stored = await store.unitOfWork.read(({ catalog }) => catalog.version('ledger', '1.0.0'));
      const partitioning = stored === null ? null : partitioningOf(stored.model);
      expect(partitioning).toMatchObject({ every: 'P3M', fiscalYearStart: '02-01' });
      const document = contract('bank', '1.0.1');
      const diff = value(await contractDiff(ports())(admin, { ref: 'ledger', from: '1.0.0', document }));
      expect(diff.changes).toEqual([]);
    });
  });
});

/** `AT` is a Saturday, 28 October. */
function weekdays(calendarName: string | null = 'bank', rules: Pick<SlaEntry, 'atPeriodEnd'> = {}): ContractModel {
  const latency = {
    ...{ property: 'latency', value: 1, unit: 'd', valueExt: null, element: null, driver: null, schedule: null },
    ...{
      target: null,
      pointer: '/slaProperties/0',
      ...rules,
      ...(calendarName === null ? {} : { calendar: calendarName }),
    },
  };
  return model([object('sales', [field('id', { logicalType: 'integer', primaryKeyPosition: 1 })])], {
    id: 'sales',
    sla: [latency],
    servers: [{ name: 'lake', type: 'local', environment: 'prod', settings: { path: '.', format: 'csv' } }],
    partitioning: {
      ...{ every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv', calendar: calendarName },
    },
  });
}

describeEachDatabase('a product that is delivered on business days', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
    await product.store.unitOfWork.write(({ calendars: stored }) =>
      stored.insertCalendar(aCalendar('bank', { weekend: [6, 7] })),
    );
  }, 60_000);
  afterEach(() => product.close());

  const deliver = (day: string): Promise<void> =>
    product.write(`2023-10-${day}.csv`, 'id\n1\n', `2023-10-${day}T20:00:00Z`);
  const holidays = (publishedAt: string, ...days: readonly string[]): Promise<void> =>
    product.store.unitOfWork.write(async ({ calendars: stored }) => {
      const version = (await stored.versionsOfCalendar('bank')).length + 1;
      const calendarDays = { weekend: [6, 7] as const, holidays: days };
      await stored.insertCalendar(aCalendar('bank', calendarDays, { version, publishedAt }));
    });
  const strip = async () => {
    const request = { product: product.ref, contract: null, last: 6 };
    const [answer] = value(await healthStrips(product.ports())(admin, [request]));
    if (answer === undefined || !answer.ok) throw new Error('no strip');
    return Object.fromEntries((answer.value?.partitions ?? []).map(({ key, status }) => [key, status]));
  };

  it('owes nothing on other days, and asks about the newest day that is owed', async () => {
    for (const day of ['25', '26', '27']) await deliver(day);
    await product.publish('1.0.0', weekdays(), '2023-10-26T00:00:00.001Z');
    await product.cycle();
    // Thursday is due at the end of Friday, and Friday at the end of Monday.
    expect(await product.gate()).toMatchObject({ verdict: 'PROCEED', partition: '2023-10-26' });
    product.now = '2023-10-31T00:00:00.000Z';
    expect(await product.gate()).toMatchObject({ verdict: 'PROCEED', partition: '2023-10-27' });
    const saturday = await product.gate({ partition: '2023-10-28' });
    expect(saturday).toMatchObject({ verdict: 'WAIT', final: true, basis: 'NOT_ARRIVED', ends: { kind: 'NEVER' } });
    expect(saturday.reasons.map(({ code }) => code)).toEqual(['PARTITION_NOT_OWED']);
    const weekend = { from: '2023-10-27T00:00:00Z', to: '2023-10-30T00:00:00Z' };
    expect(await product.gate(weekend)).toMatchObject({
      verdict: 'PROCEED',
      partition: '2023-10-27',
      missingPartitions: [],
    });
    expect(await strip()).toEqual({
      ...{ '2023-10-26': 'HEALTHY', '2023-10-27': 'HEALTHY', '2023-10-28': 'NOT_OWED', '2023-10-29': 'NOT_OWED' },
      ...{ '2023-10-30': 'NOT_DUE', '2023-10-31': 'OPEN' },
    });
    expect((await product.health('2023-10-27')).sla).toMatchObject([{ property: 'latency', budget: 0 }]);
  });

  it('judges what came on a day without business', async () => {
    await deliver('27');
    await product.write('2023-10-28.csv', 'id\n1\n1\n');
    await product.publish('1.0.0', weekdays(), '2023-10-27T00:00:00.000Z');
    product.now = '2023-10-29T06:00:00.000Z';
    await product.cycle();
    expect(await product.gate({ partition: '2023-10-28' })).toMatchObject({ verdict: 'SKIP', basis: 'SCORE' });
    expect(await strip()).toMatchObject({ '2023-10-28': 'UNHEALTHY' });
  });

  it('keeps its judgements when the calendar changes', async () => {
    await deliver('26');
    await product.publish('1.0.0', weekdays(), '2023-10-26T00:00:00.000Z');
    product.now = '2023-10-31T12:00:00.000Z';
    await product.cycle();
    expect(await strip()).toMatchObject({ '2023-10-27': 'NOT_ARRIVED', '2023-10-30': 'NOT_DUE' });
    const late = await product.health('2023-10-27');
    // Friday has ended: that it was a holiday is said too late.
    await holidays('2023-10-31T10:00:00.000Z', '2023-10-27', '2023-10-31', '2023-11-01');
    expect(await strip()).toMatchObject({
      '2023-10-27': 'NOT_ARRIVED',
      '2023-10-30': 'NOT_DUE',
      '2023-10-31': 'NOT_OWED',
    });
    expect(await product.health('2023-10-27')).toMatchObject({ status: late.status, sla: late.sla });
    // As it was recorded then: the change takes no part.
    const then = await product.health('2023-10-31', undefined, '2023-10-31T09:00:00.000Z');
    expect(then.reasons.map(({ code }) => code)).not.toContain('PARTITION_NOT_OWED');
    product.now = '2023-11-02T06:00:00.000Z';
    expect(await strip()).toMatchObject({
      '2023-10-30': 'NOT_ARRIVED',
      '2023-10-31': 'NOT_OWED',
      '2023-11-01': 'NOT_OWED',
    });
  });

  it('has another deadline and severity at the end of a month', async () => {
    await deliver('27');
    const rule = { period: 'month', promise: { value: 3, unit: 'd' }, severity: 'critical' } as const;
    await product.publish('1.0.0', weekdays('bank', { atPeriodEnd: [rule] }), '2023-10-27T00:00:00.000Z');
    product.now = '2023-11-03T06:00:00.000Z';
    await product.cycle();
    const awaited = await product.gate({ partition: '2023-10-31' });
    expect(awaited.reasons[0]?.message).toMatch(/; due at 2023-11-04T00:00:00\.000Z; at the end of a month: critical$/);
    // Wednesday's data is due before that of the last day of October.
    const newest = await product.gate();
    expect(newest.reasons[0]?.message).toMatch(
      /^2023-11-01 .* has not arrived; overdue since 2023-11-03T00:00:00\.000Z$/,
    );
    expect(await strip()).toMatchObject({ '2023-10-31': 'NOT_DUE', '2023-11-01': 'NOT_ARRIVED' });
    product.now = '2023-11-04T00:00:00.000Z';
    expect(await strip()).toMatchObject({ '2023-10-31': 'NOT_ARRIVED', '2023-11-01': 'NOT_ARRIVED' });
  });

  it('has no verdict while its calendar is not known', async () => {
    await deliver('27');
    await product.publish('1.0.0', weekdays('other'), '2023-10-27T00:00:00.000Z');
    await product.cycle();
    const decision = await product.gate({ partition: '2023-10-27' });
    expect(decision).toMatchObject({ verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE', ends: { kind: 'PERSON' } });
    expect(decision.reasons.map(({ code }) => code)).toContain('UNKNOWN_CALENDAR');
    expect(await product.health('2023-10-27')).toMatchObject({ status: 'UNKNOWN' });
    await product.store.unitOfWork.write(({ calendars: stored }) => stored.insertCalendar(aCalendar('other')));
    expect(await product.gate({ partition: '2023-10-27' })).toMatchObject({ verdict: 'PROCEED' });
  });
});
