import { expect, it } from '@jest/globals';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { decideGate } from '../../src/app/gate/decide-gate.js';
import { GateService } from '../../src/app/gate/gate-service.js';
import { type DecisionFilterInput, decision, decisions, timesOfDecisions } from '../../src/app/gate/list-decisions.js';
import { type OverrideGateInput, overrideGate, previewOverride } from '../../src/app/gate/override-gate.js';
import { RequestTimes } from '../../src/app/gate/request-times.js';
import { withdrawOverride } from '../../src/app/gate/withdraw-override.js';
import type { GateDecision } from '../../src/core/gate/gate-decision.js';
import { addMillis } from '../../src/core/shared/interval.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { DAY, addProduct, recordOutcome } from '../support/mesh.js';
import { answered } from '../support/answered.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

const minutes = (count: number): string => addMillis(AT, count * 60_000);
const clock = fixedClock(minutes(9));
const WAIT = { verdict: 'WAIT', final: false, retryAfterSeconds: 120, override: null } as const;

describeEachDatabase('recorded decisions', (fresh) => {
  const filled = async (...all: readonly Partial<GateDecision>[]) => {
    const { unitOfWork } = await (await fresh()).open();
    for (const each of all) await unitOfWork.write((tx) => tx.decisions.insertDecisions(answered(each)));
    const ports = { unitOfWork, clock };
    const page = async (filter: DecisionFilterInput = {}, after: string | null = null, first = 50) =>
      value(await decisions(ports)(admin, { filter, after, first, counted: true }));
    const listed = async (filter: DecisionFilterInput = {}): Promise<readonly string[]> => {
      const found = await page(filter);
      expect(found.totalCount).toBe(found.items.length);
      return found.items.map(({ node }) => node.id);
    };
    const times = async (...of: readonly string[]) => value(await timesOfDecisions(ports)(admin, of));
    return { listed, page, ports, times, unitOfWork };
  };

  it('are the newest of each consumer about each partition, or all', async () => {
    const { listed, times } = await filled(
      { id: 'a', asOf: minutes(0), verdict: 'SKIP' },
      { id: 'b', asOf: minutes(1), ...WAIT },
      { id: 'c', asOf: minutes(2), ...WAIT },
      { id: 'other', asOf: minutes(3), partition: null, verdict: 'PROCEED', final: false },
      { id: 'late', asOf: minutes(1), verdict: 'SKIP' },
    );
    expect(await listed()).toEqual(['other', 'c']);
    expect(await listed({ newestOnly: false })).toEqual(['other', 'c', 'late', 'b', 'a']);
    expect(await times('c', 'b')).toEqual([
      { id: 'c', since: minutes(1), firstRequestedAt: minutes(2), lastRequestedAt: minutes(2) },
      null,
    ]);
  });

  it('are found by each condition, the newest and all', async () => {
    const { listed } = await filled(
      { id: 'a', asOf: minutes(0), ...WAIT, consumer: 'bi/board', product: 'retail/sales' },
      { id: 'b', asOf: minutes(1), ...WAIT, final: true, partition: '2023-10-26' },
      { id: 'c', asOf: minutes(2), verdict: 'SKIP', basis: 'OVERRIDE', product: 'finance/other' },
    );
    for (const newestOnly of [true, false]) {
      const found = (filter: DecisionFilterInput) => listed({ ...filter, newestOnly });
      expect(await found({ consumer: 'bi/board' })).toEqual(['a']);
      expect(await found({ product: 'finance/other' })).toEqual(['c']);
      expect(await found({ domain: 'finance' })).toEqual(['c', 'b']);
      expect(await found({ domain: 'retail' })).toEqual(['c', 'b', 'a']);
      expect(await found({ domain: 'bi' })).toEqual(['a']);
      expect(await found({ domain: 'ret' })).toEqual([]);
      expect(await found({ partition: '2023-10-26' })).toEqual(['b']);
      expect(await found({ verdicts: ['SKIP', 'PROCEED'] })).toEqual(['c']);
      expect(await found({ final: false })).toEqual(['a']);
      expect(await found({ overridden: true })).toEqual(['c']);
      expect(await found({ since: minutes(1) })).toEqual(['c', 'b']);
      expect(await found({ domain: 'retail', verdicts: ['WAIT'], final: true })).toEqual(['b']);
    }
  });

  it('are read page by page, also where a domain has products and consumers', async () => {
    const { page } = await filled(
      ...['a', 'b', 'c', 'd', 'e'].map((id, index) => ({
        ...{ id, asOf: minutes(index % 2), partition: id },
        ...(index === 2 ? { consumer: 'finance/own' } : {}),
      })),
    );
    const expected = ['d', 'b', 'e', 'c', 'a'];
    for (const filter of [{}, { domain: 'finance' }, { newestOnly: false }]) {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const { hasNextPage, items }: Awaited<ReturnType<typeof page>> = await page(filter, after, 2);
        found.push(...items.map(({ node }) => node.id));
        after = hasNextPage ? (items.at(-1)?.cursor ?? null) : null;
      } while (after !== null);
      expect(found).toEqual(expected);
    }
  });

  it('wait for as long as their consumers go on requesting them', async () => {
    const { listed, times, unitOfWork } = await filled(
      { id: 'gone', asOf: minutes(4), ...WAIT, partition: 'a' },
      { id: 'recent', asOf: minutes(6), ...WAIT, partition: 'b' },
      { id: 'unknown', asOf: minutes(0), ...WAIT, retryAfterSeconds: null, partition: 'c' },
      { id: 'final', asOf: minutes(8), ...WAIT, final: true, partition: 'd' },
      { id: 'skip', asOf: minutes(8), verdict: 'SKIP', final: false, partition: 'e' },
    );
    expect(await listed({ waiting: true })).toEqual(['recent', 'unknown']);
    expect(await listed({ waiting: false })).toEqual(['skip', 'final', 'gone']);
    const requests = new RequestTimes({ unitOfWork });
    for (const { at, decision: again } of answered({ id: 'gone', asOf: minutes(7), ...WAIT, partition: 'a' }))
      requests.note(again, at);
    await requests.flush();
    expect(await listed({ waiting: true, newestOnly: false })).toEqual(['recent', 'gone', 'unknown']);
    expect(await times('gone')).toEqual([
      { id: 'gone', since: minutes(4), firstRequestedAt: minutes(4), lastRequestedAt: minutes(7) },
    ]);
  });

  it('name no evidence to a caller who may not read the contents of the product', async () => {
    const { ports } = await filled({ id: 'a' });
    const own = { ...ports, visibility: 'domain' as const };
    const elsewhere = holding({ domain: 'bi', role: 'viewer' });
    const read = async (call: typeof admin) => value(await decision(own)(call, { id: 'a' }));
    expect((await read(admin))?.contributions).toHaveLength(1);
    expect(await read(elsewhere)).toMatchObject({ id: 'a', contributions: [] });
    const [listed] = value(await decisions(own)(elsewhere, { counted: false })).items;
    expect(listed?.node).toEqual(await read(elsewhere));
    expect(value(await decision(own)(admin, { id: 'none' }))).toBeNull();
    expect(failureOf(await decisions(own)(holding(), { counted: false })).kind).toBe('Forbidden');
  });

  it('refuse malformed conditions', async () => {
    const { ports } = await filled();
    const code = async (filter: DecisionFilterInput, after: string | null = null) =>
      failureOf(await decisions(ports)(admin, { filter, after, counted: false })).code;
    expect(await code({ consumer: 'x' })).toBe('MALFORMED_REFERENCE');
    expect(await code({ product: 'x' })).toBe('MALFORMED_REFERENCE');
    expect(await code({ since: 'x' })).toBe('INVALID_INPUT');
    expect(await code({}, 'x')).toBe('BAD_CURSOR');
  });

  it('go back to an earlier decision when its facts are true again', async () => {
    const { listed, times, unitOfWork } = await filled();
    await unitOfWork.write(async (tx) => {
      await recordOutcome(tx, await addProduct(tx, 'finance/bad'), DAY, 'FAIL');
    });
    const activeContracts = new ActiveContracts(ids);
    const ports = { unitOfWork, ids, activeContracts, clock };
    const gateService = new GateService(ports);
    const input = { consumer: 'bi/board', product: 'finance/bad' };
    const ask = async (minute: number) =>
      value(await decideGate({ gateService, clock: fixedClock(minutes(minute)) })(admin, input));
    const skipped = await ask(1);
    const { id } = value(
      await overrideGate(ports)(admin, {
        ...{ product: 'finance/bad', verdict: 'PROCEED', reason: 'x', expiresAt: '2023-11-01T00:00:00Z' },
      }),
    );
    const freed = await ask(2);
    expect(await listed()).toEqual([freed.id]);
    value(await withdrawOverride(ports)(admin, { id, reason: 'x' }));
    expect((await ask(10)).id).toBe(skipped.id);
    expect(await listed()).toEqual([skipped.id]);
    expect(await times(skipped.id)).toEqual([
      { id: skipped.id, since: minutes(10), firstRequestedAt: minutes(10), lastRequestedAt: minutes(10) },
    ]);
  });

  it('show which of them an override would free, without recording it', async () => {
    const { unitOfWork } = await filled();
    await unitOfWork.write((tx) => addProduct(tx, 'finance/untested'));
    const ports = { unitOfWork, ids, activeContracts: new ActiveContracts(ids), clock };
    const gateService = new GateService(ports);
    for (const [consumer, partition] of [
      ['bi/board', '2023-10-27'],
      ['bi/other', '2023-10-27'],
      ['bi/board', '2023-10-26'],
    ] as const)
      value(await decideGate({ gateService, clock })(admin, { consumer, partition, product: 'finance/untested' }));
    const input = { product: 'finance/untested', reason: 'x', expiresAt: '2023-11-01T00:00:00Z' };
    const freed = async (facts: Partial<OverrideGateInput> & Pick<OverrideGateInput, 'verdict'>) => {
      const { frees } = value(await previewOverride(ports)(admin, { ...input, ...facts }));
      return frees.map(({ consumer, partition }) => `${consumer} ${partition ?? ''}`).sort();
    };
    const day = { verdict: 'PROCEED', partition: '2023-10-27' } as const;
    expect(await freed(day)).toEqual(['bi/board 2023-10-27', 'bi/other 2023-10-27']);
    expect(await freed({ ...day, consumer: 'bi/other' })).toEqual(['bi/other 2023-10-27']);
    expect(await freed({ verdict: 'PROCEED', from: '2023-10-26T00:00:00Z', to: DAY.to })).toHaveLength(3);
    expect(await freed({ ...day, verdict: 'SKIP' })).toEqual([]);
    expect(await unitOfWork.read((stores) => stores.decisions.overrides('', 10))).toEqual([]);
    const refused = async (call: typeof admin, facts: Partial<OverrideGateInput>) =>
      failureOf(await previewOverride(ports)(call, { ...input, ...day, ...facts })).code;
    expect(await refused(holding({ domain: 'finance', role: 'editor' }), {})).toBe('FORBIDDEN');
    expect(await refused(admin, { reason: ' ' })).toBe('OVERRIDE_WITHOUT_REASON');
    value(await overrideGate(ports)(admin, { ...input, ...day }));
    const { verdict } = value(
      await decideGate({ gateService, clock })(admin, { ...day, consumer: 'bi/other', product: 'finance/untested' }),
    );
    expect(verdict).toBe('PROCEED');
  });
});
