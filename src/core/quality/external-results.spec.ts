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
const result = (check: Check, word: ExternalOutcome, admitsEmpty = false) => {
  const { outcome, reasonCode, damage, rowsTested, observed } = externalResult(check, word, admitsEmpty);
  return { outcome, reasonCode, damage, rowsTested, observed };
};
const noRows = { outcome: 'NOT_RUN', reasonCode: 'NO_ROWS', damage: null, rowsTested: 0, observed: null };

describe('an external result over no rows', () => {
  const required = of(refusing, 'required');

  it.each(['PASS', 'WARN', 'FAIL', 'NOT_APPLICABLE'] as const)('proves nothing: %s', (outcome) => {
    expect(result(required, { outcome, rowsTested: 0, observed: 0 })).toEqual(noRows);
  });

  it.each(['ERROR', 'NOT_RUN'] as const)('is not assumed for a check that did not run: %s', (outcome) => {
    expect(result(required, { outcome, rowsTested: 0 })).toMatchObject({ outcome, reasonCode: null });
  });

  it('is not applicable if a row-count rule admits none, and that rule keeps its result', () => {
    const word = { outcome: 'PASS', rowsTested: 0 } as const;
    expect(result(required, word, true)).toEqual({ ...noRows, outcome: 'NOT_APPLICABLE' });
    expect(result(of(admitting, 'rows'), word, true)).toMatchObject({ outcome: 'PASS', reasonCode: null, damage: 0 });
  });

  it('fails a row-count rule that zero rows violate, and never passes it', () => {
    const rows = of(refusing, 'rows');
    expect(result(rows, { outcome: 'FAIL', rowsTested: 0 })).toMatchObject({
      outcome: 'FAIL',
      reasonCode: null,
      damage: 1,
    });
    expect(result(rows, { outcome: 'PASS', rowsTested: 0 })).toEqual(noRows);
    expect(result(rows, { outcome: 'PASS', observed: 0 })).toEqual(noRows);
    expect(result(rows, { outcome: 'PASS', rowsTested: 0 }, true)).toEqual(noRows);
  });

  it('keeps the message of the tool', () => {
    expect(externalResult(required, { outcome: 'PASS', rowsTested: 0, message: 'ok' }, false).message).toBe('ok');
    expect(externalResult(required, { outcome: 'PASS', rowsTested: 0 }, false).message).toMatch(/nothing was tested/u);
  });
});

it('the outcome of the tool applies if rows were tested or not counted', () => {
  const required = of(refusing, 'required');
  expect(result(required, { outcome: 'PASS', rowsTested: 1 })).toMatchObject({
    outcome: 'PASS',
    damage: 0,
    rowsTested: 1,
  });
  expect(result(required, { outcome: 'PASS' })).toMatchObject({ outcome: 'PASS', damage: 0, rowsTested: null });
  expect(result(required, { outcome: 'PASS', observed: 0 })).toMatchObject({ outcome: 'PASS', observed: 0 });
  expect(result(required, { outcome: 'FAIL', rowsTested: 9 })).toMatchObject({ outcome: 'FAIL', damage: 1 });
  expect(result(required, { outcome: 'WARN', rowsTested: 9 })).toMatchObject({ outcome: 'WARN', damage: 0.5 });
});
