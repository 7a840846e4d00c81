import { describe, expect, it } from '@jest/globals';
import { field, model, object } from '../../../test/support/quality-models.js';
import { diffModels } from './diff.js';
import type { ContractModel, JsonObject, JsonValue } from './model.js';
import { UNASSIGNED_ROWS_PROPERTY, parseUnassignedRows, unassignedRowsOf } from './unassigned-rows.js';

const declaring = (value: JsonValue | undefined): JsonObject =>
  value === undefined ? {} : { customProperties: [{ property: UNASSIGNED_ROWS_PROPERTY, value }] };

/** A contract with these limits of its object and of itself. */
function contract(ofObject?: JsonValue, own?: JsonValue): ContractModel {
  const orders = object('orders', [field('at')], { documentation: declaring(ofObject) });
  return model([orders], {
    documentation: declaring(own),
    partitioning: { every: 'P1D', timezone: 'UTC', column: 'at', path: null, calendar: null },
  });
}

describe('the limit of rows without a partition', () => {
  it.each<[JsonValue, unknown]>([
    [0, ['rows', 'mustBe', 0]],
    [12, ['rows', 'mustBeLessOrEqualTo', 12]],
    ['12', ['rows', 'mustBeLessOrEqualTo', 12]],
    ['1%', ['percent', 'mustBeLessOrEqualTo', 1]],
    [' 0.25 % ', ['percent', 'mustBeLessOrEqualTo', 0.25]],
    ['0 %', ['percent', 'mustBe', 0]],
    ['100%', ['percent', 'mustBeLessOrEqualTo', 100]],
    ...([-1, 1.5, '1.5', '101 %', '-1 %', '1 ‰', 'none', '', true, null, [1], { rows: 1 }, 1e21] as JsonValue[]).map(
      (value): [JsonValue, unknown] => [value, null],
    ),
  ])('%j', (value, expected) => {
    const parsed = parseUnassignedRows(value);
    expect(parsed && [parsed.unit, parsed.bound.operator, parsed.bound.value]).toEqual(expected);
  });

  it('is that of the object, else of the contract, else none', () => {
    const limit = (one: ContractModel) => one.objects.map((o) => unassignedRowsOf(one, o).bound.value);
    expect([contract(3, 7), contract(undefined, 7), contract()].map(limit)).toEqual([[3], [7], [0]]);
  });

  it.each<[string, JsonValue | undefined, JsonValue | undefined, string[]]>([
    ['nothing to rows', undefined, 3, ['QUALITY_LOOSENED']],
    ['nothing to a share', undefined, '1 %', ['QUALITY_LOOSENED']],
    ['rows to fewer', 3, 2, ['QUALITY_TIGHTENED']],
    ['a share to none', '1 %', undefined, ['QUALITY_TIGHTENED']],
    ['rows to a share', 3, '1 %', ['QUALITY_LOOSENED', 'QUALITY_TIGHTENED']],
    ['nothing to an explicit none', undefined, 0, []],
    ['none in rows to none in percent', 0, '0 %', []],
  ])('changes from %s', (_, from, to, expected) => {
    const codes = (before: ContractModel, after: ContractModel): string[] =>
      diffModels(before, after)
        .changes.map(({ code }) => code)
        .filter((code) => code !== 'TEXT_CHANGED');
    expect(codes(contract(from), contract(to))).toEqual(expected);
    expect(codes(contract(undefined, from), contract(undefined, to))).toEqual(expected);
  });
});
