import { describe, expect, it } from '@jest/globals';
import { field, model, object, rule } from '../../../test/support/quality-models.js';
import type { Bound } from '../contract/model.js';
import type { Check } from './check.js';
import { checksOf } from './derive.js';
import { type ExternalOutcome, externalResult } from './external-results.js';

const checks = (bound: Bound): readonly Check[] =>
  checksOf(
    model([
      object('o', [field('a', { required: true })], { quality: [rule({ metric: 'rowCount', unit: 'rows', bound })] }),
    ]),
    (text) => text,
  );
const admitting = checks({ operator: 'mustBeLessOrEqualTo', value: 10 });
const refusing = checks({ operator: 'mustBeGreaterThan', value: 0 });
const of = (all: readonly Check[], metric: string): Check => {
  const found = all.find(({ measure, kind }) => measure.metric === metric || kind === metric);
  if (found === undefined) throw new Error(`no ${metric} among ${all.map(({ kind }) => kind).join()}`);
  return found;
};
const told = (check: Check, word: ExternalOutcome, admitsEmpty = false) => {
  const { outcome, reasonCode, damage, rowsTested, observed } = externalResult(check, word, admitsEmpty);
  return { outcome, reasonCode, damage, rowsTested, observed };
};
const noRows = { outcome: 'NOT_RUN', reasonCode: 'NO_ROWS', damage: null, rowsTested: 0, observed: null };

describe('what another tool says of no rows', () => {
  const required = of(refusing, 'required');

  it.each(['PASS', 'WARN', 'FAIL', 'NOT_APPLICABLE'] as const)('proves nothing: %s', (outcome) => {
    expect(told(required, { outcome, rowsTested: 0, observed: 0 })).toEqual(noRows);
  });

  it.each(['ERROR', 'NOT_RUN'] as const)('is not read from what did not run: %s', (outcome) => {
    expect(told(required, { outcome, rowsTested: 0 })).toMatchObject({ outcome, reasonCode: null });
  });

  it('is not applicable where a row-count rule admits none, and that rule stands', () => {
    const word = { outcome: 'PASS', rowsTested: 0 } as const;
    expect(told(required, word, true)).toEqual({ ...noRows, outcome: 'NOT_APPLICABLE' });
    expect(told(of(admitting, 'rows'), word, true)).toMatchObject({ outcome: 'PASS', reasonCode: null, damage: 0 });
  });

  it('fails a row-count rule that none violate, and never passes it', () => {
    const rows = of(refusing, 'rows');
    expect(told(rows, { outcome: 'FAIL', rowsTested: 0 })).toMatchObject({
      outcome: 'FAIL',
      reasonCode: null,
      damage: 1,
    });
    expect(told(rows, { outcome: 'PASS', rowsTested: 0 })).toEqual(noRows);
    expect(told(rows, { outcome: 'PASS', observed: 0 })).toEqual(noRows);
    expect(told(rows, { outcome: 'PASS', rowsTested: 0 }, true)).toEqual(noRows);
  });

  it('keeps the words of the tool', () => {
    expect(externalResult(required, { outcome: 'PASS', rowsTested: 0, message: 'ok' }, false).message).toBe('ok');
    expect(externalResult(required, { outcome: 'PASS', rowsTested: 0 }, false).message).toMatch(/nothing was tested/u);
  });
});

it('what was tested, or not counted, is the word of the tool', () => {
  const required = of(refusing, 'required');
  expect(told(required, { outcome: 'PASS', rowsTested: 1 })).toMatchObject({
    outcome: 'PASS',
    damage: 0,
    rowsTested: 1,
  });
  expect(told(required, { outcome: 'PASS' })).toMatchObject({ outcome: 'PASS', damage: 0, rowsTested: null });
  expect(told(required, { outcome: 'PASS', observed: 0 })).toMatchObject({ outcome: 'PASS', observed: 0 });
  expect(told(required, { outcome: 'FAIL', rowsTested: 9 })).toMatchObject({ outcome: 'FAIL', damage: 1 });
  expect(told(required, { outcome: 'WARN', rowsTested: 9 })).toMatchObject({ outcome: 'WARN', damage: 0.5 });
});
