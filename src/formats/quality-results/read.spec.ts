import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { neededOfManifest } from './dbt.js';
import { readQualityResults } from './read.js';
import type { Members } from './values.js';

const folder = join(process.cwd(), 'test/corpus/tool-results');
const file = (name: string): string => readFileSync(join(folder, name), 'utf8');

async function lines(document: string, manifest: string | null = null): Promise<readonly string[]> {
  const read = await readQualityResults({ document, manifest, tool: null });
  if (!read.ok) throw new Error(read.message);
  return read.results.map(({ columns, kind, name, object, observed, outcome, rowsTested, ruleId }) =>
    [
      ...[outcome, ruleId ?? name, kind ?? '-', `${object ?? '-'}.${columns.join(',')}`],
      ...[JSON.stringify(observed), String(rowsTested)],
    ].join(' '),
  );
}

describe('results that the tools wrote', () => {
  it('of dbt, with its manifest', async () => {
    expect(await lines(file('dbt/run_results.json'), file('dbt/manifest.json'))).toEqual([
      'FAIL accepted_values_rides_status__done__open set rides.status {} null',
      'FAIL not_null_rides_bike_id not-null rides.bike_id {"rows":1} null',
      'PASS measured not-null rides.distance {"rows":0} null',
      'FAIL unique_rides_ride_id unique rides.ride_id {} null',
    ]);
  });

  it('of dbt, without its manifest: names only', async () => {
    expect(await lines(file('dbt/run_results.json'))).toContain('FAIL unique_rides_ride_id - -. {} null');
  });

  const EXPECTATIONS = [
    'FAIL expect_column_values_to_not_be_null not-null rides.bike_id {"rows":1,"percent":25} 4',
    'FAIL expect_column_values_to_be_unique unique rides.ride_id {} 4',
    'FAIL expect_column_values_to_be_in_set set rides.status {"rows":1} 4',
    'FAIL expect_column_values_to_be_between range rides.distance {"rows":1} 4',
    'PASS enough-rides row-count rides. {"rows":4} 4',
  ];

  it('of Great Expectations', async () => {
    expect(await lines(file('great-expectations/validation.json'))).toEqual(EXPECTATIONS);
  });

  it('of a checkpoint, which names no data and no rules', async () => {
    const expected = EXPECTATIONS.map((line) =>
      line.replace(' rides.', ' -.').replace('enough-rides', 'expect_table_row_count_to_be_between'),
    );
    expect(await lines(file('great-expectations/checkpoint.json'))).toEqual(expected);
  });

  it('of Soda 4', async () => {
    expect(await lines(file('soda/verification-4.json'))).toEqual([
      'FAIL No missing values not-null rides.bike_id {"rows":1,"percent":25} 4',
      'FAIL No duplicate values unique rides.ride_id {} 4',
      'FAIL No invalid values - rides.status {} 4',
      'PASS measured not-null rides.distance {"rows":0,"percent":0} 4',
      'PASS enough-rides row-count rides. {"rows":4} 4',
    ]);
  });

  it('of Soda 3', async () => {
    const found = await lines(file('soda/scan-3.json'));
    expect(found).toContain('PASS enough-rides row-count rides. {"rows":4} 4');
    expect(found.filter((line) => line.includes(' not-null rides.bike_id '))).toHaveLength(1);
  });

  it.each([
    ['dbt', { where: "status = 'open'" }],
    ['dbt', { limit: 10 }],
    ['dbt', { error_if: '> 5' }],
    ['dbt', { fail_calc: 'max(n)' }],
  ])('of %s with %j: by rule or name only', async (_tool, config) => {
    const manifest = JSON.parse(file('dbt/manifest.json')) as { nodes: Record<string, { config?: object }> };
    for (const node of Object.values(manifest.nodes)) node.config = { ...node.config, ...config };
    const found = await lines(file('dbt/run_results.json'), JSON.stringify(manifest));
    expect(found).toHaveLength(4);
    for (const line of found) expect(line).toMatch(/^(?:PASS|FAIL) \S+ - /);
  });

  it.each([{ mostly: 0.9 }, { row_condition: 'distance > 0' }, { ignore_row_if: 'any_value_is_missing' }])(
    'of Great Expectations with %j: by rule or name only',
    async (given) => {
      const document = JSON.parse(file('great-expectations/validation.json'), (key, value: unknown) =>
        key === 'kwargs' ? { ...(value as object), ...given } : value,
      ) as unknown;
      for (const line of await lines(JSON.stringify(document))) expect(line).toContain(' - ');
    },
  );

  it('of Soda 3 with a filter: by rule or name only', async () => {
    const document = JSON.parse(file('soda/scan-3.json'), (key, value: unknown) =>
      key === 'definition' ? `${String(value).trimEnd()}\n      filter: distance > 0\n` : value,
    ) as unknown;
    for (const line of await lines(JSON.stringify(document))) expect(line).toContain(' - ');
  });

  const definedAs = (name: string, definition: string): string =>
    JSON.stringify(
      JSON.parse(file(name), (key, value: unknown) => (key === 'definition' ? definition : value)) as unknown,
    );

  it.each(['columns:\n- name: a\n  checks:\n  - {filter: a > 0}\n', "checks:\n- name: a\n  'filter': a > 0\n"])(
    'of Soda 4 with a filter (%j): by rule or name only',
    async (definition) => {
      for (const line of await lines(definedAs('soda/verification-4.json', definition))) expect(line).toContain(' - ');
    },
  );

  it('of Soda 3 about a change of a number: by rule or name only', async () => {
    for (const definition of [
      'checks for a:\n  - change for row_count < 5',
      'checks for a:\n  - anomaly score for row_count < 1',
    ])
      for (const line of await lines(definedAs('soda/scan-3.json', definition))) expect(line).toContain(' - ');
  });

  it.each([
    ['missing_percent', 30, '{"percent":30}'],
    ['duplicate_percent', 12, '{}'],
    ['duplicate_percent', 0, '{}'],
    ['duplicate_count', 0, '{"rows":0}'],
    ['row_count', undefined, '{}'],
    ['constructor', 30, '{}'],
    ['__proto__', 30, '{}'],
  ])('of Soda with the metric %s and the value %s: the number in its unit', async (metric, given, observed) => {
    const about = { name: 'm', column: 'c', table: 't', metrics: [`metric-x-${metric}`], outcome: 'pass' };
    const document = { definitionName: 'd', checks: [{ ...about, diagnostics: { value: given } }] };
    expect((await lines(JSON.stringify(document)))[0]).toContain(` t.c ${observed} `);
  });

  it('of pytest', async () => {
    expect(await lines(file('junit/junit.xml'))).toEqual([
      'PASS test_enough_rides - -. {} null',
      'FAIL measured - -. {} null',
      'NOT_RUN test_stations - -. {} null',
    ]);
  });

  it.each([
    ['dbt/run_results.json', '2026-11-28T22:14:25.704Z'],
    ['great-expectations/validation.json', /^2026-11-28T22:1/],
    ['soda/verification-4.json', /^2026-11-28T22:1/],
    ['junit/junit.xml', '2026-11-28T22:24:26.636Z'],
  ])('have the time at which %s was measured', async (name, time) => {
    const read = await readQualityResults({ document: file(name), manifest: null, tool: null });
    expect(read.ok && read.results[0]?.observedAt).toMatch(time);
  });
});

describe('a test of dbt', () => {
  interface Tested {
    readonly test: string;
    readonly namespace?: unknown;
    readonly kwargs?: object;
    readonly status?: string;
    readonly failures?: number;
  }
  const read = async ({ failures = 0, kwargs = {}, namespace = null, status = 'pass', test }: Tested) => {
    const id = 'test.p.t.x';
    const document = {
      metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/run-results/v6.json' },
      results: [{ unique_id: id, status, failures }],
    };
    const manifest = {
      nodes: {
        'model.p.orders': { name: 'orders' },
        'model.p.customers': { name: 'customers', alias: 'customers_v1' },
        [id]: {
          ...{ name: 't', column_name: 'cust', attached_node: 'model.p.orders', config: {} },
          ...{ test_metadata: { name: test, namespace, kwargs }, depends_on: { nodes: NODES } },
        },
      },
      sources: { 'source.p.raw.people': { name: 'people', identifier: 'people_raw' } },
    };
    const needed = neededOfManifest(document, manifest);
    const found = await readQualityResults({
      ...{ document: JSON.stringify(document), manifest: JSON.stringify(needed), tool: null },
    });
    if (!found.ok || found.results[0] === undefined) throw new Error('unreadable');
    return found.results[0];
  };
  const NODES = ['model.p.customers', 'model.p.orders', 'source.p.raw.people'];

  it.each([
    ["ref('customers')", 'customers_v1'],
    ["{{ ref('p', 'customers', v=2) }}", 'customers_v1'],
    ['source("raw", "people")', 'people_raw'],
    ["ref('everything')", 'everything'],
    ['"db"."public"."stations"', 'stations'],
    ['my_macro(1)', undefined],
    ["ref(var('x'))", undefined],
    [undefined, undefined],
  ])('refers to %s as %s', async (to, object) => {
    const { arguments: given } = await read({ test: 'relationships', kwargs: { to, field: 'id' } });
    expect(given).toEqual(object === undefined ? {} : { target: { object, column: 'id' } });
  });

  it('is one of dbt or of dbt_utils: those of other packages are matched by rule or name', async () => {
    const kindOf = async (test: string, namespace: unknown): Promise<unknown> => (await read({ test, namespace })).kind;
    expect(await kindOf('not_null', null)).toBe('not-null');
    expect(await kindOf('not_null', 'dbt')).toBe('not-null');
    expect(await kindOf('accepted_range', 'dbt_utils')).toBe('range');
    expect(await kindOf('accepted_range', null)).toBeNull();
    for (const other of ['my_own', '', {}, 1]) expect(await kindOf('not_null', other)).toBeNull();
  });

  it('has the limits of a range that includes them', async () => {
    const given = async (kwargs: object): Promise<unknown> =>
      (await read({ test: 'accepted_range', namespace: 'dbt_utils', kwargs })).arguments;
    expect(await given({ min_value: 0, inclusive: true })).toEqual({ minimum: 0 });
    expect(await given({ min_value: 0, inclusive: false })).toEqual({});
    expect(await given({ min_value: 0, max_value: 'now()' })).toEqual({});
  });

  it('that passes with failures is not strict', async () => {
    expect((await read({ test: 'unique' })).isStrict).toBe(true);
    expect((await read({ test: 'unique', failures: 3 })).isStrict).toBe(false);
  });

  it.each(['constructor', '__proto__', 'toString'])('may be named %s', async (name) => {
    expect(await read({ test: name })).toMatchObject({ kind: null, outcome: 'PASS' });
    expect(await read({ test: 'not_null', status: name })).toMatchObject({ outcome: 'ERROR' });
    const expectation = { success: true, expectation_config: { type: name, kwargs: {} }, result: {} };
    expect(await lines(JSON.stringify({ results: [expectation] }))).toEqual([`PASS ${name} - -. {} null`]);
    const check = { name: 'm', metrics: ['x-missing_count'], outcome: name, diagnostics: { value: 0 } };
    const soda = JSON.stringify({ definitionName: 'd', checks: [check] });
    expect(await lines(soda)).toEqual(['ERROR m not-null -. {} null']);
  });
});

describe('the time of a result', () => {
  const timeOf = async (timestamp: string): Promise<string | null> => {
    const document = `<testsuite timestamp="${timestamp}"><testcase name="a"/></testsuite>`;
    const read = await readQualityResults({ document, manifest: null, tool: null });
    return read.ok ? (read.results[0]?.observedAt ?? null) : 'unreadable';
  };

  it.each([
    ['2026-11-28T22:24:26Z', '2026-11-28T22:24:26.000Z'],
    ['2026-11-28 22:24:26.123456+01:00', '2026-11-28T21:24:26.123Z'],
    ['2026-11-28T22:24:26', null],
    ['2026-11-28', null],
    ['', null],
  ])('%s is %s: without a zone it is not known', async (written, instant) => {
    expect(await timeOf(written)).toBe(instant);
  });
});

it('the needed part of a manifest says the same, and is smaller', async () => {
  const [document, manifest] = [file('dbt/run_results.json'), file('dbt/manifest.json')];
  const whole = JSON.parse(manifest) as Record<string, object>;
  const needed = JSON.stringify(neededOfManifest(JSON.parse(document) as Members, whole));
  expect(await lines(document, needed)).toEqual(await lines(document, manifest));
  expect(needed.length).toBeLessThan(manifest.length / 2);
});

describe('what is not read', () => {
  it.each([
    ['', 'neither JSON nor XML'],
    ['[]', 'not a result of a known tool'],
    ['{"results": []}', 'not a result of a known tool'],
    ['<html></html>', 'not a JUnit report'],
    ['<testsuite><testcase', 'not XML'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><testsuite/>', 'document type'],
    [`${'['.repeat(200)}${']'.repeat(200)}`, 'too large'],
  ])('%s', async (document, message) => {
    const read = await readQualityResults({ document, manifest: null, tool: null });
    expect(read).toMatchObject({ ok: false, code: 'RESULTS_UNREADABLE' });
    expect(read).toHaveProperty('message', expect.stringContaining(message));
  });

  it('is never thrown at, whatever stands in the files', async () => {
    const names = ['dbt/run_results.json', 'great-expectations/validation.json', 'soda/verification-4.json'];
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom(null, 0, '', [], {}));
    const manifest = file('dbt/manifest.json');
    const property = fc.asyncProperty(fc.constantFrom(...names), fc.nat(), values, async (name, at, value) => {
      let left = at % 300;
      const changed = JSON.stringify(
        JSON.parse(file(name), (_key, old: unknown) => (left-- === 0 ? value : old)) as unknown,
      );
      await readQualityResults({ document: changed, manifest, tool: null });
      await readQualityResults({ document: file('dbt/run_results.json'), manifest: changed, tool: 'dbt' });
    });
    await fc.assert(property, { numRuns: 200 });
    const xml = fc.asyncProperty(fc.nat(), fc.string(), async (at, text) => {
      const report = file('junit/junit.xml');
      const place = at % report.length;
      await readQualityResults({
        document: `<${report.slice(1, place)}${text}${report.slice(place)}`,
        manifest: null,
        tool: null,
      });
    });
    await fc.assert(xml, { numRuns: 200 });
  });
});
