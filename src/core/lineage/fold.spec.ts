import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { edgeKey } from './edges.js';
import type { DatasetFacts, ExplicitTarget, JobEvent, LineageEvent, RunEvent, RunEventType } from './event.js';
import { fold } from './fold.js';
import { type RunRecord, spanOf, stateOf } from './run.js';
import { LineageRecorder, type RecordedEdge } from '../../../test/support/lineage-recorder.js';

const JOB = { namespace: 'dags', name: 'j' };
const file = (name: string) => ({ namespace: 'file', name });
const end = (name: string, facts: Partial<DatasetFacts> = {}): DatasetFacts => ({
  id: file(name),
  writtenAs: null,
  fields: null,
  symlinks: [],
  columnLineage: null,
  lineage: null,
  lifecycle: null,
  owners: null,
  exposures: null,
  ...facts,
});
/** Columns of `to` that come from a column of `from`. */
const columns = (from: string, to: readonly string[]): DatasetFacts['columnLineage'] => ({
  dataset: [],
  fields: to.map((field) => ({
    field,
    inputs: [{ dataset: file(from), field: 'c', type: 'DIRECT', subtype: null, masking: false }],
  })),
});

interface RunFacts {
  readonly type?: RunEventType | null;
  readonly minute: number;
  readonly run?: string;
  readonly inputs?: readonly DatasetFacts[] | null;
  readonly outputs?: readonly DatasetFacts[] | null;
  readonly lineage?: readonly ExplicitTarget[];
}
const at = (minute: number): string => `2023-10-28T00:${String(minute).padStart(2, '0')}:00`;
function runEvent({
  inputs = null,
  lineage,
  minute,
  outputs = null,
  run = 'r1',
  type = 'COMPLETE',
}: RunFacts): RunEvent {
  const hash = JSON.stringify([inputs, outputs, lineage, type, run]);
  return {
    kind: 'RUN',
    hash,
    eventTime: `${at(minute)}.000Z`,
    order: `${at(minute)}.000000000Z|${hash}`,
    producer: 'p',
    warnings: [],
    eventType: type,
    run: { id: run, nominal: null, parent: null, root: null, errorMessage: null },
    job: { id: JOB, processingType: null, isSnapshot: false, owners: null, lineage: lineage ?? null },
    inputs,
    outputs,
  };
}
function jobEvent(minute: number, inputs: readonly string[], outputs: readonly string[]): JobEvent {
  const {
    eventType: _type,
    run: _run,
    ...rest
  } = runEvent({ minute, inputs: inputs.map((i) => end(i)), outputs: outputs.map((o) => end(o)) });
  return { ...rest, kind: 'JOB' };
}

/** All edges after these events, `→` for DERIVES only. */
function known(events: readonly LineageEvent[]): {
  runs: ReadonlyMap<string, RunRecord>;
  edges: ReadonlyMap<string, RecordedEdge>;
} {
  const recorder = new LineageRecorder();
  for (const event of events) recorder.fold(event);
  return { runs: recorder.runs, edges: new Map(recorder.edges().map((edge) => [edgeKey(edge), edge])) };
}
const lines = (events: readonly LineageEvent[], kind = 'DERIVES'): string[] =>
  [...known(events).edges.values()]
    .filter((edge) => edge.kind === kind)
    .map(
      ({ from, last, provenance, status, to }) =>
        `${from.name}→${to.name} ${provenance}${status === 'CURRENT' ? '' : ` ${status} ${last.slice(11, 16)}`}`,
    )
    .sort();

describe('edges of a run', () => {
  it('are every input × every output if the events have no details', () => {
    expect(lines([runEvent({ minute: 1, inputs: [end('a'), end('b')], outputs: [end('x'), end('y')] })])).toEqual([
      'a→x CARTESIAN',
      'a→y CARTESIAN',
      'b→x CARTESIAN',
      'b→y CARTESIAN',
    ]);
  });

  it('accumulate over its events', () => {
    const events = [
      runEvent({ type: 'START', minute: 1, inputs: [end('a')] }),
      runEvent({ type: 'RUNNING', minute: 2, inputs: [end('b')] }),
      runEvent({ minute: 3, outputs: [end('x')] }),
    ];
    expect(lines(events)).toEqual(['a→x CARTESIAN', 'b→x CARTESIAN']);
  });

  it('follow the columns of each output that has them, and replace what was guessed before', () => {
    const start = runEvent({ type: 'START', minute: 1, inputs: [end('a'), end('b')], outputs: [end('x'), end('y')] });
    const done = runEvent({ minute: 2, outputs: [end('x', { columnLineage: columns('a', ['p', 'q']) })] });
    expect(lines([start, done])).toEqual(['a→x COLUMN', 'a→y CARTESIAN', 'b→x CARTESIAN', 'b→y CARTESIAN']);
    expect(lines([done, start])).toEqual(['a→x COLUMN', 'a→y CARTESIAN', 'b→x CARTESIAN', 'b→y CARTESIAN']);
  });

  it('are those of the explicit lineage facet, and no others', () => {
    const dataset = (name: string) => ({ type: 'DATASET', id: file(name), field: null }) as const;
    const lineage: ExplicitTarget[] = [
      { target: dataset('x'), inputs: [dataset('a')], columns: [] },
      {
        target: { type: 'JOB', id: JOB },
        inputs: [{ type: 'JOB', id: { namespace: 'dags', name: 'before' } }],
        columns: [],
      },
    ];
    const outputs = [end('x', { columnLineage: columns('b', ['p']) }), end('y')];
    const events = [runEvent({ minute: 1, inputs: [end('a'), end('b')], outputs, lineage })];
    expect(lines(events)).toEqual(['a→x EXPLICIT']);
    expect(lines(events, 'READS')).toEqual(['a→j EXPLICIT', 'b→j EXPLICIT']);
    expect(lines(events, 'WRITES')).toEqual(['j→x EXPLICIT', 'j→y EXPLICIT']);
    expect(lines(events, 'FEEDS')).toEqual(['before→j EXPLICIT']);
  });

  it('go through the job if there are too many pairs', () => {
    const many = (prefix: string) => Array.from({ length: 100 }, (_, n) => end(`${prefix}${String(n)}`));
    const { edges } = known([runEvent({ minute: 1, inputs: many('in'), outputs: many('out') })]);
    expect([...edges.values()].filter(({ through }) => through)).toHaveLength(200);
    expect(edges.size).toBe(200);
    const event = runEvent({ minute: 1, inputs: many('in'), outputs: many('out') });
    expect(fold(event, { run: null, declaration: null }).warnings).toMatchObject([{ code: 'WIDE_LINEAGE' }]);
  });

  it('combine what every column shares into one entry for the dataset', () => {
    const filter = { dataset: file('a'), field: 'f', type: 'INDIRECT', subtype: 'FILTER', masking: false } as const;
    const lineage = columns('a', ['p', 'q']);
    const shared = {
      dataset: [],
      fields: (lineage?.fields ?? []).map(({ field, inputs }) => ({ field, inputs: [...inputs, filter] })),
    };
    const { edges } = known([
      runEvent({ minute: 1, inputs: [end('a')], outputs: [end('x', { columnLineage: shared })] }),
    ]);
    const derived = [...edges.values()].find(({ kind }) => kind === 'DERIVES');
    expect(derived?.columns.map(({ from, to }) => `${from}→${to}`)).toEqual(['f→*', 'c→p', 'c→q']);
  });
});

describe('validity', () => {
  const first = runEvent({ run: 'r1', minute: 1, inputs: [end('a')], outputs: [end('x')] });
  const second = runEvent({ run: 'r2', minute: 5, inputs: [end('b')], outputs: [end('x')] });

  it('ends when a later complete run wrote the same output from other inputs, in either order of arrival', () => {
    expect(lines([first, second])).toEqual(['a→x CARTESIAN ENDED 00:01', 'b→x CARTESIAN']);
    expect(lines([second, first])).toEqual(['a→x CARTESIAN ENDED 00:01', 'b→x CARTESIAN']);
  });

  it('continues while another output is written, or if the later run fails', () => {
    const other = runEvent({ run: 'r2', minute: 5, inputs: [end('b')], outputs: [end('y')] });
    expect(lines([first, other])).toEqual(['a→x CARTESIAN', 'b→y CARTESIAN']);
    const failed = { ...second, eventType: 'FAIL' as const };
    expect(lines([first, failed])).toEqual(['a→x CARTESIAN', 'b→x CARTESIAN FAILED 00:05']);
  });

  it('begins again when the edge reappears', () => {
    const third = runEvent({ run: 'r3', minute: 9, inputs: [end('a')], outputs: [end('x')] });
    expect(lines([first, second, third])).toEqual(['a→x CARTESIAN', 'b→x CARTESIAN ENDED 00:05']);
  });

  it('of a declaration ends with the next one', () => {
    const before = jobEvent(1, ['a'], ['x']);
    const after = jobEvent(2, ['b'], ['x']);
    const expected = ['a→x CARTESIAN ENDED 00:01', 'b→x CARTESIAN'];
    expect([lines([before, after]), lines([after, before])]).toEqual([expected, expected]);
  });
});

describe('edges that column lineage leaves open', () => {
  const inputs = [end('orders'), end('blocked')];
  const lineage = columns('orders', ['id']);

  it('come from every input that no output names', () => {
    const joined = runEvent({ minute: 1, inputs, outputs: [end('allowed', { columnLineage: lineage })] });
    expect(lines([joined])).toEqual(['blocked→allowed CARTESIAN', 'orders→allowed COLUMN']);
    const other = end('rest', { columnLineage: columns('blocked', ['id']) });
    const split = runEvent({ minute: 1, inputs, outputs: [end('allowed', { columnLineage: lineage }), other] });
    expect(lines([split])).toEqual(['blocked→rest COLUMN', 'orders→allowed COLUMN']);
  });

  it.each([
    ['a name that only lacks qualifiers', 'orders', ['db.main.blocked→x CARTESIAN', 'db.main.orders→x COLUMN']],
    ['an alias, which is dropped', 'o', ['db.main.blocked→x CARTESIAN', 'db.main.orders→x CARTESIAN']],
    [
      'another dataset',
      'db.main.raw',
      ['db.main.blocked→x CARTESIAN', 'db.main.orders→x CARTESIAN', 'db.main.raw→x COLUMN'],
    ],
  ])('resolve %s', (_, name, expected) => {
    const full = [end('db.main.orders'), end('db.main.blocked')];
    const output = end('db.main.x', { columnLineage: columns(name, ['id']) });
    const found = lines([runEvent({ minute: 1, inputs: full, outputs: [output] })]);
    expect(found.map((line) => line.replace('db.main.x', 'x'))).toEqual(expected);
  });

  it('mean the input whose symlink is named', () => {
    const output = end('x', { columnLineage: columns('linked', ['id']) });
    const event = runEvent({ minute: 1, inputs: [end('a', { symlinks: [file('linked')] })], outputs: [output] });
    expect(lines([event])).toEqual(['a→x COLUMN']);
  });
});

describe('runs about intervals', () => {
  const about = (day: number, minute: number, input: string): RunEvent => {
    const event = runEvent({ run: `d${String(day)}-${input}`, minute, inputs: [end(input)], outputs: [end('x')] });
    const nominal = { start: `2023-10-${String(day)}T00:00:00.000Z`, end: `2023-10-${String(day + 1)}T00:00:00.000Z` };
    return { ...event, run: { ...event.run, nominal } };
  };

  it('supersede each other without ending what the older data is made from', () => {
    expect(lines([about(23, 1, 'mon'), about(24, 2, 'tue')])).toEqual([
      'mon→x CARTESIAN SUPERSEDED 00:01',
      'tue→x CARTESIAN',
    ]);
  });

  it('end what the same interval was made from before', () => {
    expect(lines([about(23, 1, 'bad'), about(24, 2, 'tue'), about(23, 3, 'good')])).toEqual([
      'bad→x CARTESIAN ENDED 00:01',
      'good→x CARTESIAN',
      'tue→x CARTESIAN SUPERSEDED 00:02',
    ]);
  });

  it('are all ended by a run without an interval', () => {
    const all = runEvent({ run: 'all', minute: 9, inputs: [end('full')], outputs: [end('x')] });
    expect(lines([about(23, 1, 'mon'), all])).toEqual(['full→x CARTESIAN', 'mon→x CARTESIAN ENDED 00:01']);
  });
});

describe('what is read', () => {
  it('ends when the newest run that wrote the target no longer reads it', () => {
    const first = runEvent({ run: 'r1', minute: 1, inputs: [end('a'), end('b')], outputs: [end('x')] });
    const second = runEvent({ run: 'r2', minute: 2, inputs: [end('a')], outputs: [end('x')] });
    expect(lines([first, second], 'READS')).toEqual(['a→j EXPLICIT', 'b→j EXPLICIT ENDED 00:01']);
    const elsewhere = runEvent({ run: 'r2', minute: 2, inputs: [end('a')], outputs: [end('y')] });
    expect(lines([first, elsewhere], 'READS')).toEqual(['a→j EXPLICIT', 'b→j EXPLICIT']);
  });
});

describe('the state of a run', () => {
  const stateAfter = (...events: readonly (readonly [RunEventType | null, number])[]): string => {
    const run = known(events.map(([type, minute]) => runEvent({ type, minute }))).runs.get('r1');
    return run === undefined ? 'none' : stateOf(run);
  };

  it('follows the times of its events', () => {
    expect(stateAfter(['START', 1], ['COMPLETE', 2])).toBe('COMPLETE');
    expect(stateAfter(['COMPLETE', 2], ['START', 1])).toBe('COMPLETE');
    expect(stateAfter(['START', 1], ['RUNNING', 2])).toBe('RUNNING');
    expect(stateAfter(['START', 1], ['FAIL', 2], ['COMPLETE', 3])).toBe('COMPLETE');
    expect(stateAfter(['COMPLETE', 2], ['FAIL', 3])).toBe('FAIL');
    expect(stateAfter(['COMPLETE', 2], ['OTHER', 3])).toBe('COMPLETE');
    expect(stateAfter(['OTHER', 1])).toBe('OTHER');
    expect(stateAfter([null, 1], ['START', 2])).toBe('START');
  });

  it('reopens only by a START with a later time', () => {
    expect(stateAfter(['COMPLETE', 2], ['START', 3])).toBe('START');
    expect(stateAfter(['START', 2], ['COMPLETE', 2])).toBe('COMPLETE');
    expect(stateAfter(['START', 2], ['START', 1], ['COMPLETE', 3])).toBe('COMPLETE');
  });

  it('has an interval from its first START to the event that ended it', () => {
    const run = known([
      runEvent({ type: 'START', minute: 2 }),
      runEvent({ type: 'START', minute: 1 }),
      runEvent({ minute: 3 }),
    ]).runs.get('r1');
    expect(run && spanOf(run)).toEqual({ startedAt: `${at(1)}.000Z`, endedAt: `${at(3)}.000Z` });
  });
});

describe('any order of arrival', () => {
  const runFacts = fc.record({
    type: fc.constantFrom<RunEventType | null>('START', 'RUNNING', 'COMPLETE', 'FAIL', 'OTHER', null),
    minute: fc.integer({ min: 0, max: 59 }),
    run: fc.constantFrom('r1', 'r2', 'r3'),
    inputs: fc.option(
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }).map((names) => names.map((name) => end(name))),
    ),
  });

  it('gives each run the same record, and repeated events change nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(runFacts, { maxLength: 8, selector: (each) => each.minute }),
        fc.integer(),
        (all, seed) => {
          const events = all.map((each) => runEvent({ ...each, outputs: each.type === 'START' ? null : [end('x')] }));
          const shuffled = [...events].sort((a, b) => ((a.hash.length * seed) % 7) - ((b.hash.length * seed) % 7));
          const expected = known(events).runs;
          for (const order of [[...events].reverse(), shuffled, [...events, ...events]]) {
            const { runs } = known(order);
            expect(new Map([...runs].sort())).toEqual(new Map([...expected].sort()));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
