import { describe, expect, it } from '@jest/globals';
import { type MaintenanceWindow, domainsAround, pausesIn, windowsAbout, windowsShown } from './maintenance-window.js';

const at = (hour: number): string => `2023-10-28T${String(hour).padStart(2, '0')}:00:00.000Z`;
const window: MaintenanceWindow = {
  ...{ id: 'm1', domain: 'finance', product: null, server: null, from: at(10), to: at(14), reason: 'a new disk' },
  ...{ declaredBy: 'ada', declaredAt: at(8) },
};
const ledger = { product: 'finance/ledger', servers: ['lake'] };
const about = (facts: Partial<MaintenanceWindow>, product = ledger, asOf = at(9)): readonly MaintenanceWindow[] =>
  windowsAbout([{ ...window, ...facts }], product, asOf);

describe('a maintenance window', () => {
  it('is about the products of its domain, or one of them, or one server', () => {
    expect(about({})).toEqual([window]);
    expect(about({ domain: 'retail' })).toEqual([]);
    expect(about({}, { ...ledger, product: 'emea.finance/ledger' })).toHaveLength(1);
    expect(about({}, { ...ledger, product: 'notfinance/ledger' })).toEqual([]);
    expect(about({ product: 'finance/ledger' })).toHaveLength(1);
    expect(about({ product: 'finance/invoices' })).toEqual([]);
    expect(about({ server: 'lake' })).toHaveLength(1);
    expect(about({ server: 'warehouse' })).toEqual([]);
    expect(domainsAround('emea.finance')).toEqual(['emea.finance', 'finance']);
  });

  it('counts from its declaration on, until it is cancelled', () => {
    expect(about({}, ledger, at(7))).toEqual([]);
    const cancelled = { at: at(12), by: 'bob', reason: 'done' };
    expect(about({ cancelled }, ledger, at(11))).toEqual([window]);
    expect(about({ cancelled }, ledger, at(12))).toMatchObject([{ from: at(10), to: at(12) }]);
    expect(about({ cancelled: { ...cancelled, at: at(9) } }, ledger, at(9))).toEqual([]);
    // Declared for the past, and cancelled when it had ended in part.
    expect(about({ declaredAt: at(13), cancelled: { ...cancelled, at: at(13) } }, ledger, at(13))).toMatchObject([
      { to: at(13) },
    ]);
  });

  it('is shown while it is in effect, and where it moved a deadline', () => {
    const shown = (clock: { from: string; to: string } | null, asOf: string) =>
      windowsShown([window], clock, asOf).length > 0;
    expect([at(9), at(10), at(13), at(14)].map((asOf) => shown(null, asOf))).toEqual([false, true, true, false]);
    expect(shown({ from: at(13), to: at(16) }, at(20))).toBe(true);
    expect(shown({ from: at(14), to: at(16) }, at(20))).toBe(false);
    expect(pausesIn([window, { ...window, from: at(12), to: at(15) }])).toEqual([{ from: at(10), to: at(15) }]);
  });
});
