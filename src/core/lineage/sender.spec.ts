import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DatasetFacts, JobFacts, RunEvent } from './event.js';
import { type RunRecord, accumulate, stateOf, trustedRun } from './run.js';
import {
  type Sender,
  type Trust,
  afterForeignWrite,
  foreignDueAt,
  isContested,
  isTrusted,
  nominalsSent,
  trustedNominal,
} from './sender.js';

const job = (namespace: string, isSnapshot = false): JobFacts => ({
  id: { namespace, name: 'j' },
  processingType: null,
  isSnapshot,
  owners: null,
  lineage: null,
});

const dataset = (name: string, given: Partial<Pick<DatasetFacts, 'symlinks' | 'lifecycle'>> = {}): DatasetFacts => ({
  id: { namespace: 'file', name },
  writtenAs: null,
  fields: null,
  symlinks: [],
  columnLineage: null,
  lineage: null,
  lifecycle: null,
  ...given,
  owners: null,
  exposures: null,
});

/** An event of a run, by its minute. */
function event(minute: number, given: Partial<RunEvent> & { readonly nominal?: string | null }): RunEvent {
  const { nominal = null, ...facts } = given;
  const at = `2023-10-28T02:${String(minute).padStart(2, '0')}:00.000`;
  const run = { id: 'r', parent: null, root: null, errorMessage: null };
  return {
    kind: 'RUN',
    hash: `h${String(minute)}`,
    eventTime: `${at}Z`,
    order: `${at}000000Z|h${String(minute)}`,
    producer: null,
    warnings: [],
    eventType: 'COMPLETE',
    run: { ...run, nominal: nominal === null ? null : { start: nominal, end: null } },
    job: job('n'),
    inputs: null,
    outputs: [dataset('x')],
    ...facts,
  };
}

const fold = (events: readonly RunEvent[]): RunRecord =>
  events.reduce<RunRecord | null>((run, one) => accumulate(run, one).run, null) as RunRecord;

const sent = (domains: readonly string[] | null): Sender => ({ domains, jobNamespace: 'n' });
const FINANCE: Trust = { domain: 'finance', jobNamespaces: new Set() };

describe('whose events count', () => {
  it('takes senders with a role in the domain, in one around it, or unknown, and allowed job namespaces', () => {
    expect(isTrusted(FINANCE, sent(['finance', 'retail']))).toBe(true);
    expect(isTrusted(FINANCE, sent(['*']))).toBe(true);
    expect(isTrusted(FINANCE, sent(null))).toBe(true);
    expect(isTrusted({ ...FINANCE, domain: 'emea.finance' }, sent(['finance']))).toBe(true);
    expect(isTrusted(FINANCE, sent(['emea.finance']))).toBe(false);
    expect(isTrusted(FINANCE, sent(['retail']))).toBe(false);
    expect(isTrusted(FINANCE, sent([]))).toBe(false);
    expect(isTrusted({ ...FINANCE, jobNamespaces: new Set(['n']) }, sent(['retail']))).toBe(true);
  });

  it('keeps a failed run failed when somebody else reports its success', () => {
    const run = fold([
      event(1, { eventType: 'FAIL', senderDomains: ['finance'] }),
      event(2, { eventType: 'COMPLETE', senderDomains: ['retail'] }),
    ]);
    expect(stateOf(run)).toBe('COMPLETE');
    const trusted = trustedRun(run, FINANCE);
    expect(trusted === null ? null : stateOf(trusted)).toBe('FAIL');
    expect(trustedRun(run, { ...FINANCE, domain: 'hr' })).toBeNull();
  });

  it('keeps the interval and the outputs that trusted senders report', () => {
    const run = fold([
      event(1, { nominal: '2023-10-27T00:00:00.000Z', senderDomains: ['finance'] }),
      event(2, { nominal: '2023-10-20T00:00:00.000Z', senderDomains: ['retail'], outputs: [dataset('y')] }),
    ]);
    expect(isContested(run.senders)).toBe(true);
    expect(trustedRun(run, FINANCE)?.nominal?.value.start).toBe('2023-10-27T00:00:00.000Z');
    expect(trustedRun(run, FINANCE)?.outputs.map(({ id }) => id.name)).toEqual(['x']);
    expect(trustedNominal(nominalsSent(run.senders), FINANCE)?.start).toBe('2023-10-27T00:00:00.000Z');
  });

  it('gives what the trusted events alone give, in any order of arrival', () => {
    const events = fc.uniqueArray(
      fc.record({
        minute: fc.integer({ min: 0, max: 20 }),
        eventType: fc.constantFrom('START' as const, 'COMPLETE' as const, 'FAIL' as const, null),
        senderDomains: fc.constantFrom(['finance'], ['retail'], ['*'], ['finance', 'hr'], null),
        nominal: fc.constantFrom(null, '2023-10-27T00:00:00.000Z', '2023-10-28T00:00:00.000Z'),
        job: fc.constantFrom(job('n'), job('m'), job('n', true)),
        outputs: fc.constantFrom(
          null,
          [dataset('x')],
          [dataset('y')],
          [dataset('x'), dataset('y')],
          [CREATED],
          [LINKED],
        ),
      }),
      { selector: ({ minute }) => minute, minLength: 1, maxLength: 8 },
    );
    const arrivals = events.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(arrivals, ([all, shuffled]) => {
        const build = (list: typeof all): RunEvent[] => list.map(({ minute, ...facts }) => event(minute, facts));
        const trusted = all.filter(({ senderDomains }) => isTrusted(FINANCE, sent(senderDomains)));
        const seen = trustedRun(fold(build(shuffled)), FINANCE);
        if (trusted.length === 0) {
          expect(seen).toBeNull();
          return;
        }
        const alone = fold(build(trusted));
        expect(factsOf(seen)).toEqual(factsOf(alone));
      }),
      { numRuns: Number(process.env['ARRIVALS'] ?? 300) },
    );
  });

  it('counts what an update names after a complete list from the update, in any order of arrival', () => {
    const all = { senderDomains: ['*'] };
    const before = event(0, { ...all, outputs: [CREATED, LINKED] });
    const complete = event(2, { ...all, job: job('n', true), outputs: [dataset('y')] });
    const update = event(3, { ...all, outputs: [dataset('x')] });
    const known = [before, complete, update];
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]) {
      const run = fold(order.flatMap((index) => known[index] ?? []));
      expect(run.outputs.map(({ first, id, lifecycles, symlinks }) => [id.name, first, lifecycles, symlinks])).toEqual([
        ['x', update.order, [], []],
        ['y', complete.order, [], []],
      ]);
    }
  });
});

const CREATED = dataset('x', { lifecycle: { change: 'CREATE', previous: null } });
const LINKED = dataset('x', { symlinks: [{ namespace: 'file', name: 'z' }] });

/** All but the list of senders: the run is what the events of trusted senders alone give. */
function factsOf(run: RunRecord | null) {
  if (run === null) return null;
  const { senders, ...facts } = run;
  return { ...facts, senders: senders.length };
}

describe('checks after a foreign write', () => {
  const at = (minute: number): string => `2023-10-28T02:${String(minute).padStart(2, '0')}:00.000Z`;

  it('are due at once, and then at most once in 10 minutes', () => {
    expect(afterForeignWrite(null, null, at(0))).toEqual({ dueAt: at(0), nextAt: null });
    const again = afterForeignWrite({ dueAt: at(0), nextAt: null }, at(0), at(3));
    expect(again).toEqual({ dueAt: at(0), nextAt: at(10) });
    expect(afterForeignWrite(again, at(10), at(4))).toEqual(again);
    expect(afterForeignWrite(again, at(10), at(30))).toEqual({ dueAt: at(30), nextAt: null });
    expect(afterForeignWrite(null, at(10), at(4))).toEqual({ dueAt: at(10), nextAt: null });
  });

  it('are due no later however many writes follow', () => {
    const writes = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(writes, fc.integer({ min: 0, max: 59 }), (gaps, checkedAfter) => {
        let [known, last, second]: [ReturnType<typeof afterForeignWrite> | null, string | null, number] = [
          null,
          null,
          0,
        ];
        const instant = (seconds: number): string => new Date(Date.UTC(2023, 9, 28) + seconds * 1000).toISOString();
        let began = '';
        for (const [index, gap] of gaps.entries()) {
          second += gap;
          known = afterForeignWrite(known, last, instant(second));
          last = known.nextAt ?? known.dueAt;
          const due = foreignDueAt(known, instant(second));
          if (index === checkedAfter) began = instant(second);
          // At most 10 minutes after any write, a reading from before that write is too old.
          const later = foreignDueAt(known, instant(second + 600));
          expect(later !== null && later >= instant(second)).toBe(true);
          // A check that is due stays due until it is run.
          if (began === '' && index > 0 && second >= 600) expect(due).not.toBeNull();
        }
      }),
    );
  });
});
