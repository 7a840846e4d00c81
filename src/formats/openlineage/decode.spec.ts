import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { LineageEvent } from '../../core/lineage/event.js';
import { decodeEvent } from './decode.js';
import { withoutSecrets } from './event-text.js';
import { readTime } from './times.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const RUN_ID = '0192d3a0-0000-7000-8000-000000000001';
const base = {
  eventTime: '2023-10-28T02:00:00Z',
  eventType: 'COMPLETE',
  producer: 'https://example.org',
  schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
  run: { runId: RUN_ID },
  job: { namespace: 'dags', name: 'j' },
};

const accepted = (event: unknown): LineageEvent => {
  const decoded = decodeEvent(typeof event === 'string' ? event : JSON.stringify(event), sha256);
  if (!decoded.ok) throw new Error(decoded.error.reason);
  return decoded.value;
};
const refused = (event: unknown): string => {
  const decoded = decodeEvent(typeof event === 'string' ? event : JSON.stringify(event), sha256);
  return decoded.ok ? 'accepted' : `${decoded.error.code} ${decoded.error.pointer}`;
};
const warned = (event: unknown): string[] => accepted(event).warnings.map(({ code, pointer }) => `${code} ${pointer}`);

describe('the kind of an event', () => {
  const job = { eventTime: base.eventTime, producer: 'p', job: base.job };
  const dataset = { eventTime: base.eventTime, producer: 'p', dataset: { namespace: 'file', name: 'x' } };

  it.each<[string, object, LineageEvent['kind']]>([
    ['a run by its URL', base, 'RUN'],
    [
      'a run by an older URL',
      { ...base, schemaURL: 'https://openlineage.io/spec/1-0-5/OpenLineage.json#/definitions/RunEvent' },
      'RUN',
    ],
    ['a run by its shape', { ...base, schemaURL: undefined }, 'RUN'],
    ['a run under a wrong URL', { ...base, schemaURL: 'http://test.schema.url' }, 'RUN'],
    ['a run whose schemaURL is of a job', { ...base, schemaURL: '…#/$defs/JobEvent' }, 'RUN'],
    ['a job by its shape', job, 'JOB'],
    ['a job with `run: null`', { ...job, run: null }, 'JOB'],
    ['a job by its URL', { ...job, schemaURL: '…#/$defs/JobEvent' }, 'JOB'],
    ['a dataset by its shape', dataset, 'DATASET'],
    ['a dataset by its URL', { ...dataset, schemaURL: '…#/$defs/DatasetEvent' }, 'DATASET'],
  ])('%s', (_what, event, kind) => {
    expect(accepted(event).kind).toBe(kind);
  });
});

describe('the core of an event', () => {
  it.each<[unknown, string]>([
    ['', 'MALFORMED_EVENT '],
    ['{', 'MALFORMED_EVENT '],
    ['[]', 'NOT_AN_EVENT '],
    ['null', 'NOT_AN_EVENT '],
    ['"x"', 'NOT_AN_EVENT '],
    [{}, 'NOT_AN_EVENT '],
    [{ maintainers: [] }, 'NOT_AN_EVENT '],
    [{ ...base, eventTime: 12345 }, 'MALFORMED_EVENT /eventTime'],
    [{ ...base, eventTime: 'yesterday' }, 'MALFORMED_EVENT /eventTime'],
    [{ ...base, eventTime: '2023-02-30T00:00:00Z' }, 'MALFORMED_EVENT /eventTime'],
    [{ ...base, eventTime: undefined }, 'MALFORMED_EVENT /eventTime'],
    [{ ...base, eventType: 'FOO' }, 'MALFORMED_EVENT /eventType'],
    [{ ...base, eventType: 1 }, 'MALFORMED_EVENT /eventType'],
    [{ ...base, run: 'x' }, 'MALFORMED_EVENT /run'],
    [{ ...base, run: {} }, 'MALFORMED_EVENT /run/runId'],
    [{ ...base, run: { runId: 7 } }, 'MALFORMED_EVENT /run/runId'],
    [{ ...base, run: { runId: RUN_ID, facets: [] } }, 'MALFORMED_EVENT /run/facets'],
    [{ ...base, job: undefined }, 'MALFORMED_EVENT /job'],
    [{ ...base, job: { namespace: 'n', name: 5 } }, 'MALFORMED_EVENT /job/name'],
    [{ ...base, run: { runId: '\u0000' } }, 'MALFORMED_EVENT /run/runId'],
    [{ ...base, run: { runId: 'x'.repeat(513) } }, 'MALFORMED_EVENT /run/runId'],
    [{ ...base, run: { runId: 'ü'.repeat(257) } }, 'MALFORMED_EVENT /run/runId'],
    [{ ...base, inputs: {} }, 'MALFORMED_EVENT /inputs'],
    [{ ...base, inputs: ['x'] }, 'MALFORMED_EVENT /inputs/0'],
    [{ ...base, outputs: [{ namespace: 'file' }] }, 'MALFORMED_EVENT /outputs/0/name'],
    [{ ...base, outputs: [{ namespace: 'file', name: 'x', facets: 'y' }] }, 'MALFORMED_EVENT /outputs/0/facets'],
    [{ ...base, producer: {} }, 'MALFORMED_EVENT /producer'],
    ['['.repeat(100_000), 'MALFORMED_EVENT '],
  ])('%j is rejected', (event, reason) => {
    expect(refused(event)).toBe(reason);
  });

  it.each([
    ['an empty name', { namespace: 'n', name: '' }, ''],
    ['a NUL', { namespace: 'n', name: 'a\u0000b' }, 'a\uFFFDb'],
    ['half a surrogate pair', { namespace: 'n', name: '\ud800' }, '\uFFFD'],
    ['more than 64 KB', { namespace: 'n', name: 'x'.repeat(70_000) }, 'x'.repeat(16_384)],
  ])('accepts a job with %s, with a warning', (_, job, name) => {
    expect(accepted({ ...base, job })).toMatchObject({ job: { id: { name } }, warnings: [{ code: 'NAME_UNUSABLE' }] });
  });

  it.each([
    ['an empty name', { namespace: 'file:x', name: '' }],
    ['an empty namespace', { namespace: ' ', name: 'x' }],
    ['a NUL', { namespace: 'n', name: 'a\u0000' }],
    ['more than 64 KB', { namespace: 'n', name: 'x'.repeat(70_000) }],
  ])('leaves out a dataset with %s, with a warning', (_, unusable) => {
    const event = accepted({ ...base, inputs: [unusable, { namespace: 'n', name: 'kept' }] });
    expect(event).toMatchObject({ inputs: [{ id: { name: 'kept' } }], warnings: [{ code: 'NAME_UNUSABLE' }] });
    expect(accepted({ eventTime: base.eventTime, producer: 'p', dataset: unusable })).toMatchObject({ dataset: null });
  });

  it('keeps long names, and the root of a bucket', () => {
    const long = { namespace: 'n', name: 'select '.repeat(3_000) };
    const event = accepted({ ...base, inputs: [long, { namespace: 's3://bucket', name: '' }] });
    expect(event).toMatchObject({
      inputs: [{ id: long }, { id: { namespace: 's3://bucket', name: '/' } }],
      warnings: [],
    });
  });

  it('removes user and password from namespaces and addresses before anything is stored', () => {
    const input = {
      namespace: 'postgres://etl:pa/55@w@db:5432',
      name: 't',
      facets: { dataSource: { uri: 'jdbc:mysql://u:p@h/x?user=u&password=pa55w' } },
    };
    const text = withoutSecrets(JSON.stringify({ ...base, inputs: [input] }));
    expect(text).not.toMatch(/pa.?55|etl/u);
    expect(JSON.parse(text)).toMatchObject({ inputs: [{ namespace: 'postgres://db:5432' }] });
    const without = JSON.stringify({
      ...base,
      inputs: [{ namespace: 'abfss://c@account.dfs.core.windows.net', name: 'x' }],
    });
    expect(withoutSecrets(without)).toBe(without);
  });

  it.each([
    ['namespace', 'oracle:thin:etl/pa55w@db:1521', 'oracle:thin:@db:1521'],
    ['namespace', 'oracle:thin:etl/pa@55w@//db:1521/XE', 'oracle:thin:@//db:1521/XE'],
    ['namespace', 'jdbc:oracle:oci:etl@//db:1521/XE', 'jdbc:oracle:oci:@//db:1521/XE'],
    ['namespace', 'oracle:thin:@db:1521:XE', 'oracle:thin:@db:1521:XE'],
    ['namespace', 'mongodb+srv://etl:pa55w@h', 'mongodb+srv://h'],
    ['namespace', 'mysql://h/x?ssl=1&sslPassword=pa55w', 'mysql://h/x?ssl=1'],
    ['namespace', 'jdbc:snowflake://h/?private_key_pwd=pa55w&warehouse=w', 'jdbc:snowflake://h/?warehouse=w'],
    ['namespace', 'kafka://broker:9092', 'kafka://broker:9092'],
    ['name', 'postgres://etl:pa55w@h/t', 'postgres://h/t'],
    ['message', 'no host in "jdbc:mysql://h/x?password=pa55w&a=1"', 'no host in "jdbc:mysql://h/x?password=&a=1"'],
    ['message', 'ORA-12541: jdbc:oracle:thin:etl/pa55w@//db:1521/XE', 'ORA-12541: jdbc:oracle:thin:@//db:1521/XE'],
    ['message', 'no https://h/x?access_token=pa55w&a=1', 'no https://h/x?access_token=&a=1'],
    ['message', 'no https://h/x?fs.azure.account.key=a&sig=pa55w', 'no https://h/x?fs.azure.account.key=a&sig='],
    ['message', 'mail a@b.example: failed', 'mail a@b.example: failed'],
  ])('removes passwords from %s %s', (key, written, kept) => {
    const text = JSON.stringify({ [key]: written });
    expect(JSON.parse(withoutSecrets(text))).toEqual({ [key]: kept });
    // Go and Gson escape these characters.
    const escaped = text.replaceAll('&', '\\u0026').replaceAll('=', '\\u003d').replaceAll('@', '\\u0040');
    expect(JSON.parse(withoutSecrets(escaped))).toEqual({ [key]: kept });
  });

  it('removes passwords from a long text in little time', () => {
    const text = JSON.stringify({ name: `${'a-://b:'.repeat(200_000)}?;&@` });
    const before = performance.now();
    withoutSecrets(text);
    expect(performance.now() - before).toBeLessThan(3_000);
  });

  it('treats nulls as absent keys, and accepts an event without a type', () => {
    const event = accepted({ ...base, eventType: null, inputs: null, run: { runId: RUN_ID, facets: null } });
    expect(event).toMatchObject({ eventType: null, inputs: null, outputs: null, run: { nominal: null, parent: null } });
  });

  it('distinguishes an empty list from an absent one', () => {
    expect(accepted({ ...base, inputs: [] })).toMatchObject({ inputs: [], outputs: null });
  });

  it('is the same event in every spelling of its JSON', () => {
    const reordered = Object.fromEntries(Object.entries(base).reverse());
    expect(accepted(JSON.stringify(reordered, null, 4)).hash).toBe(accepted(base).hash);
    expect(accepted({ ...base, eventType: 'FAIL' }).hash).not.toBe(accepted(base).hash);
  });

  it('treats __proto__ and constructor as ordinary keys', () => {
    const text = JSON.stringify(base).replace('"run":', '"__proto__":{"polluted":1},"constructor":{"x":1},"run":');
    expect(accepted(text).kind).toBe('RUN');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('times', () => {
  it.each([
    ['2023-10-28T02:00:00.123456789Z', '2023-10-28T02:00:00.123456789Z', false],
    ['2023-10-28T02:00:00.5+10:00', '2023-10-27T16:00:00.500000000Z', false],
    ['2023-10-28T02:00:00-0330', '2023-10-28T05:30:00.000000000Z', false],
    ['2021-11-03T10:53:52.427343', '2021-11-03T10:53:52.427343000Z', true],
    ['2020-01-01', '2020-01-01T00:00:00.000000000Z', true],
    ['2023-10-28T02:00:00.001Z[Europe/Berlin]', '2023-10-28T02:00:00.001000000Z', false],
  ])('%s', (text, nanos, zoneAssumed) => {
    expect(readTime(text)).toEqual({ instant: `${nanos.slice(0, 23)}Z`, nanos, zoneAssumed });
  });

  it.each(['', '1698458400', '2023-13-01', '2023-10-28T25:00:00Z', '28.10.2023', '2023-10-28T02:00:00+99:00'])(
    '"%s" is not a time',
    (text) => {
      expect(readTime(text)).toBeNull();
    },
  );
});

describe('facets', () => {
  const run = (facets: object): object => ({ ...base, run: { runId: RUN_ID, facets } });
  const output = (facets: object): object => ({ ...base, outputs: [{ namespace: 's3a://b', name: '/k/', facets }] });

  it('describe the run and its parent', () => {
    const parent = { run: { runId: RUN_ID.toUpperCase() }, job: { namespace: 'd', name: 'dag' } };
    const facets = {
      nominalTime: { nominalStartTime: '2023-10-27', nominalEndTime: null },
      parent: { ...parent, root: parent },
    };
    const ref = { runId: RUN_ID, job: { namespace: 'd', name: 'dag' } };
    expect(accepted(run(facets))).toMatchObject({
      run: { nominal: { start: '2023-10-27T00:00:00.000Z', end: null }, parent: ref, root: ref },
    });
  });

  it('that cannot be read are ignored with a warning, and the event is accepted', () => {
    expect(warned(run({ nominalTime: { nominalStartTime: 5 } }))).toEqual([
      'FACET_IGNORED /run/facets/nominalTime/nominalStartTime',
    ]);
    expect(warned(run({ parent: 'x' }))).toEqual(['FACET_IGNORED /run/facets/parent']);
    expect(warned(output({ schema: { fields: [{ name: 1 }] } }))).toEqual([
      'FACET_IGNORED /outputs/0/facets/schema/fields/0/name',
    ]);
    expect(warned(output({ lineage: { inputs: [] } }))).toEqual(['FACET_IGNORED /outputs/0/facets/lineage']);
  });

  it('with names that cannot be stored are ignored too', () => {
    const parent = { run: { runId: 'x'.repeat(513) }, job: { namespace: 'd', name: 'dag' } };
    expect(warned(run({ parent }))).toEqual(['FACET_IGNORED /run/facets/parent/run/runId']);
    expect(warned(output({ columnLineage: { fields: { 'a\u0000': { inputFields: [] } } } }))).toEqual([
      'FACET_IGNORED /outputs/0/facets/columnLineage/fields/a\u0000',
    ]);
    const message = `${'x'.repeat(4_095)}😀\u0000`;
    expect(accepted(run({ errorMessage: { message } }))).toMatchObject({
      run: { errorMessage: `${'x'.repeat(4_095)}\uFFFD` },
    });
  });

  it('name the canonical dataset and keep the spelling', () => {
    const event = accepted(
      output({
        schema: { fields: [{ name: 'a', type: 'struct', fields: [{ name: 'b' }] }] },
        symlinks: { identifiers: [{ namespace: 'hive', name: 'db.t', type: 'TABLE' }] },
        lifecycleStateChange: { lifecycleStateChange: 'RENAME', previousIdentifier: { namespace: 'x', name: 'old' } },
      }),
    );
    expect(event).toMatchObject({
      outputs: [
        {
          id: { namespace: 's3://b', name: 'k' },
          writtenAs: { namespace: 's3a://b', name: '/k/' },
          fields: [
            { name: 'a', type: 'struct' },
            { name: 'a.b', type: null },
          ],
          symlinks: [{ namespace: 'hive', name: 'db.t' }],
          lifecycle: { change: 'RENAME', previous: { namespace: 'x', name: 'old' } },
        },
      ],
    });
  });

  it('are withdrawn by _deleted', () => {
    expect(accepted(output({ schema: { _deleted: true } }))).toMatchObject({ outputs: [{ fields: 'deleted' }] });
    const deleted = { columnLineage: { _deleted: true, fields: { a: { inputFields: [] } } } };
    expect(accepted(output(deleted))).toMatchObject({
      outputs: [{ columnLineage: { fields: [], dataset: [] } }],
    });
  });

  it('limit 200,000 fields to a bounded list', () => {
    const fields = Array.from({ length: 200_000 }, (_, n) => ({ name: `f${String(n)}` }));
    const event = output({ schema: { fields } });
    expect(warned(event)).toEqual(['TOO_MANY_FIELDS /outputs/0/facets/schema']);
    expect(accepted(event)).toMatchObject({ outputs: [{ fields: { length: 20_000 } }] });
  });
});

describe('the extent of an event', () => {
  const withCustom = (json: string): string =>
    JSON.stringify({ ...base, custom: 0 }).replace('"custom":0', `"custom":${json}`);
  const nested = (depth: number): string => withCustom('['.repeat(depth) + ']'.repeat(depth));

  it('has at most 100 levels, counted outside strings', () => {
    expect(accepted(nested(99)).kind).toBe('RUN');
    expect(refused(nested(100))).toBe('MALFORMED_EVENT ');
    expect(accepted(withCustom(JSON.stringify('['.repeat(200)))).kind).toBe('RUN');
  });

  it('has numbers of at most 1,000 characters; stored ones stay readable', () => {
    const digits = (count: number, strict: boolean): unknown =>
      decodeEvent(withCustom('9'.repeat(count)), sha256, { strict });
    expect(digits(1000, true)).toMatchObject({ ok: true });
    expect(digits(1001, false)).toMatchObject({ ok: true });
    expect(digits(1001, true)).toMatchObject({
      error: { code: 'MALFORMED_EVENT', reason: '/custom is a number of more than 1000 characters' },
    });
  });
});

describe('names of an event', () => {
  const named = (text: string) => ({
    '/job/namespace': { job: { namespace: text, name: 'j' } },
    '/job/name': { job: { namespace: 'n', name: text } },
    '/run/runId': { run: { runId: text } },
    '/inputs/1/namespace': {
      inputs: [
        { namespace: 'a', name: 'a' },
        { namespace: text, name: 'a' },
      ],
    },
    '/outputs/0/name': { outputs: [{ namespace: 'a', name: text }] },
  });
  const decoded = (part: object, strict: boolean) =>
    decodeEvent(JSON.stringify({ ...base, ...part }), sha256, { strict });

  it.each(['a\u001b[2Jb', 'a\rb', 'a\u009bb', 'a\u007f', 'a\u202eb', 'a\u2067b'])(
    'move no cursor and reorder no text in new events; stored ones stay readable: %j',
    (text) => {
      for (const [pointer, part] of Object.entries(named(text))) {
        const character = /[^ -~]/u.exec(text)?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
        const error = { code: 'MALFORMED_EVENT', pointer, reason: expect.stringContaining(`contains U+${character}`) };
        expect(decoded(part, true)).toMatchObject({ ok: false, error });
        expect(decoded(part, false)).toMatchObject({ ok: true });
      }
    },
  );

  it.each(['s3://bucket\n', 'a\tb', '注文', 'می\u200cخواهم', '👩\u200d🔧', 'a\u200f'])('may be %j', (text) => {
    for (const part of Object.values(named(text))) expect(decoded(part, true)).toMatchObject({ ok: true });
  });

  it('in facets make the facet invalid', () => {
    const facets = { symlinks: { identifiers: [{ namespace: 'a', name: 'b\u001b[2J', type: 'TABLE' }] } };
    const event = decoded({ outputs: [{ namespace: 'a', name: 'a', facets }] }, true);
    expect(event).toMatchObject({ value: { outputs: [{ symlinks: [] }], warnings: [{ code: 'FACET_IGNORED' }] } });
  });
});

describe('a key that an event has twice', () => {
  it('rejects a new event with its pointer, and leaves stored events readable', () => {
    const text =
      '{"eventTime":"2023-10-28T01:00:00Z","producer":"p","job":{"namespace":"n","name":"a","name":"b"},"inputs":[]}';
    expect(decodeEvent(text, sha256, { strict: true })).toMatchObject({
      error: { code: 'DUPLICATE_KEY', pointer: '/job/name', reason: expect.stringContaining('/job/name') },
    });
    expect(decodeEvent(text, sha256).ok).toBe(true);
  });
});
