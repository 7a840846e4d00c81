import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { canonicalModel } from '../../../src/core/contract/canonical.js';
import { partitioningOf } from '../../../src/core/partition/partitioning.js';
import { parseContract } from '../../../src/formats/odcs/parse.js';

const read = (name: string) => readFileSync(new URL(`../../corpus/mesh-card/${name}`, import.meta.url), 'utf8');
const [flat, nested] = [parseContract(read('flat.yaml')), parseContract(read('nested.yaml'))];

describe('the mesh card', () => {
  it('has one normal form, with and without indentation', () => {
    expect(flat.format).toBe('MESH_CARD');
    expect(canonicalModel(flat.model!)).toBe(canonicalModel(nested.model!));
  });

  it('reports each repair', () => {
    const codes = (parsed: typeof flat) =>
      parsed.issues.map(({ code, severity, line }) => `${severity} ${code} ${line}`);
    expect(codes(nested)).toEqual(['warning CARD_SCHEMA_NOT_FETCHED 7']);
    expect(codes(flat)).toEqual([
      'warning CARD_REPAIRED 1',
      'warning CARD_REPAIRED 4',
      'warning CARD_SCHEMA_NOT_FETCHED 7',
      'warning CARD_REPAIRED 8',
      'warning CARD_REPAIRED 14',
    ]);
  });

  it('has positions for everything that a catalog may reject', () => {
    expect(nested.places).toMatchObject({
      '/domain': { pointer: '/data_product/domain', line: 3, column: 11 },
      '/servers/0': { pointer: '/data_product/port', line: 4, column: 3 },
    });
    expect(flat.places).toMatchObject({
      '/domain': { pointer: '/domain', line: 3, column: 9 },
      '/servers/0': { pointer: '/port', line: 4, column: 1 },
    });
  });

  it('is mapped as documented', () => {
    const { model } = nested;
    expect(model).toMatchObject({
      id: 'procurement.validated_purchase_orders',
      version: '1.0.0',
      domain: 'procurement',
      dataProduct: 'validated_purchase_orders',
      servers: [{ type: 'kafka', settings: { topic: 'procurement.po.validated.v1' } }],
      objects: [{ physicalName: 'procurement.po.validated.v1' }],
    });
    expect(model!.sla.map(({ property, value, unit }) => [property, value, unit])).toEqual([
      ['freshness', 1, 'min'],
      ['frequency', 1, 'min'],
      ['availability', 99.95, 'percent'],
    ]);
    expect(
      model!.objects[0]!.quality.map(({ name, dimension, documentation }) => [name, dimension, documentation]),
    ).toEqual([
      ['completeness', 'completeness', { description: 'completeness > 99%' }],
      ['validity', 'conformity', { description: 'validity > 99.9%' }],
    ]);
    // A stream has no partitioning: its gate is about current data.
    expect(partitioningOf(model!)).toBeNull();
  });

  it.each([
    ['data_product:\n  domain: finance\n', 'CARD_INVALID'],
    ['data_product:\n  name: a\n  domain: "日本"\n', 'CARD_INVALID'],
    ['data_product: [a]\n', 'CARD_INVALID'],
    ['data_product:\n  name: a\n  domain: b\n  version: one\n', 'INVALID_VERSION'],
  ])('rejects %j', (text, code) => {
    const { model, issues } = parseContract(text);
    expect(model).toBeNull();
    expect(issues.map((issue) => issue.code)).toContain(code);
  });
});
