import { describe, expect, it } from '@jest/globals';
import type { ContractServer } from '../../core/quality/server-choice.js';
import { type History, historyOn } from './history-on.js';

const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
const lake = (place: string): ContractServer => ({ name: 'lake', type: 'local', isRead: true, place, agentLabels: {} });
const item = (facts: Partial<History[number]>): History[number] => ({
  ...{ checkId: 'c', checkDigest: 'd', partition: DAY, outcome: 'PASS', attempt: 1 },
  ...{ server: 'lake', contractVersion: '1.0.0', provenance: 'agent' },
  ...facts,
});
/** Version 1.0.0 has its server in `old`, 1.0.1 in `new`. */
const place = (version: string): string => (version === '1.0.0' ? 'old' : 'new');
const outcomes = (history: History, server: ContractServer | null) =>
  historyOn(history, server, place).map(({ outcome }) => outcome);

describe('the history of a check', () => {
  it('is of the place of the server, not of its name', () => {
    const history = [item({ outcome: 'FAIL' }), item({ contractVersion: '1.0.1' })];
    expect(outcomes(history, lake('old'))).toEqual(['FAIL']);
    expect(outcomes(history, lake('new'))).toEqual(['PASS']);
    expect(outcomes([item({ server: 'mirror', outcome: 'FAIL' })], lake('old'))).toEqual([]);
  });

  it('of early releases names no server, and is of the place of its version', () => {
    expect(outcomes([item({ server: null, outcome: 'FAIL' })], lake('old'))).toEqual(['FAIL']);
    expect(outcomes([item({ server: null, outcome: 'FAIL' })], lake('new'))).toEqual([]);
  });

  it('contains results of other tools on every server, if they tested data', () => {
    const external = (outcome: 'FAIL' | 'ERROR') => item({ server: null, provenance: 'dbt', outcome });
    expect(outcomes([item({}), external('FAIL')], lake('old'))).toEqual(['FAIL']);
    expect(outcomes([item({}), external('ERROR')], lake('old'))).toEqual(['PASS']);
    expect(outcomes([external('FAIL')], lake('new'))).toEqual(['FAIL']);
    expect(outcomes([external('FAIL')], null)).toEqual(['FAIL']);
  });
});
