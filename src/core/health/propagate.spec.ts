import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAMPING, type HealthNode, propagate } from './propagate.js';

const scores = (value: number): HealthNode['own'] => ({ low: value, score: value, high: value });
const node = (own: number, inputs: HealthNode['inputs'] = [], unproven = false): HealthNode => ({
  own: scores(own),
  unproven,
  inputs,
});
const hard = (key: string): { key: string; damping: number } => ({ key, damping: DAMPING.hard });

const graphs = fc
  .array(
    fc.record({
      values: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
      unproven: fc.boolean(),
      inputs: fc.array(
        fc.record({ at: fc.nat(11), damping: fc.constantFrom(DAMPING.hard, DAMPING.soft, DAMPING.none) }),
        { maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => {
    const nodes = all.map(({ values, unproven, inputs }, index): [string, HealthNode] => {
      const [low = 0, score = 0, high = 0] = [...values].sort((a, b) => a - b);
      const edges = inputs.map(({ at, damping }) => ({ key: String(at % all.length), damping }));
      return [String(index), { own: { low, score, high }, unproven, inputs: edges }];
    });
    return new Map(nodes);
  });

describe('upstream health', () => {
  it('keeps low ≤ score ≤ high, never raises a score, and satisfies its own equation, including cycles', () => {
    fc.assert(
      fc.property(graphs, (nodes) => {
        const result = propagate(nodes);
        for (const [key, { own, inputs }] of nodes) {
          const health = result.get(key);
          if (health === undefined) throw new Error('missing');
          expect(health.low <= health.score && health.score <= health.high).toBe(true);
          expect(health.score <= own.score + 1e-6).toBe(true);
          const terms = inputs.map((input) => 1 - input.damping * (1 - (result.get(input.key)?.score ?? 1)));
          expect(health.score).toBeCloseTo(Math.min(own.score, ...terms), 5);
        }
      }),
    );
  });

  it('R7: does not depend on the order of nodes, and counts a source once under diamonds', () => {
    fc.assert(
      fc.property(graphs, (nodes) => {
        const reversed = new Map([...nodes].reverse());
        const doubled = new Map(
          [...nodes].map(([key, one]): [string, HealthNode] => [
            key,
            { ...one, inputs: [...one.inputs, ...one.inputs] },
          ]),
        );
        const pick = (map: typeof nodes): unknown =>
          [...propagate(map)]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, { low, score, high }]) => [key, low, score, high]);
        expect(pick(reversed)).toEqual(pick(nodes));
        expect(pick(doubled)).toEqual(pick(nodes));
      }),
    );
  });

  it('R3: a worse input never improves the result', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (nodes, pick) => {
        const victim = [...nodes.keys()][pick % nodes.size] ?? '0';
        const worse = new Map(nodes).set(victim, {
          ...(nodes.get(victim) ?? node(1)),
          own: scores(0),
          unproven: false,
        });
        const before = propagate(nodes);
        for (const [key, { score, low }] of propagate(worse)) {
          expect(score <= (before.get(key)?.score ?? 1)).toBe(true);
          if (nodes.get(victim)?.unproven === false) expect(low <= (before.get(key)?.low ?? 1)).toBe(true);
        }
      }),
    );
  });

  it('names one root cause and one path if upstream binds', () => {
    const nodes = new Map([
      ['ledger', node(0.4)],
      ['quarter', node(1, [hard('ledger')])],
      ['events', node(0.9, [hard('quarter'), hard('crm')])],
      ['crm', node(0.9)],
    ]);
    const result = propagate(nodes);
    expect(result.get('quarter')).toMatchObject({ score: 0.52, upstream: 0.52, rootCausePath: ['quarter', 'ledger'] });
    expect(result.get('events')).toMatchObject({ score: 0.616, rootCausePath: ['events', 'quarter', 'ledger'] });
    expect(result.get('ledger')).toMatchObject({ upstream: 1, rootCausePath: null });
    expect(result.get('crm')?.rootCausePath).toBeNull();
  });

  it('counts an unknown input as 0 for low, as 1 for high, and by its number for the score', () => {
    const nodes = new Map([
      ['unknown', { ...node(0.9, [], true), own: { low: 0.3, score: 0.9, high: 1 } }],
      ['reader', node(1, [hard('unknown')])],
      ['next', node(1, [hard('reader')])],
    ]);
    const result = propagate(nodes);
    expect(result.get('reader')).toMatchObject({ low: 0.2, score: 0.92, high: 1, unknownInputs: ['unknown'] });
    expect(result.get('next')).toMatchObject({ low: 0.36, score: 0.936, unknownInputs: [] });
  });

  it('propagates known damage, however little of it is proven', () => {
    const degraded = { ...node(0.388, [], true), own: { low: 0.16, score: 0.388, high: 0.4 } };
    const result = propagate(
      new Map([
        ['degraded', degraded],
        ['reader', node(1, [hard('degraded')])],
      ]),
    );
    expect(result.get('reader')).toMatchObject({ high: 0.52, low: 0.328, unknownInputs: [] });
  });

  it('damps by the kind of the dependency', () => {
    const reader = (damping: number): number | undefined =>
      propagate(
        new Map([
          ['s', node(0)],
          ['r', node(1, [{ key: 's', damping }])],
        ]),
      ).get('r')?.score;
    expect([reader(DAMPING.hard), reader(DAMPING.soft), reader(DAMPING.none)]).toEqual([0.2, 0.7, 1]);
  });

  it('walks a chain of 20,000 products without recursion', () => {
    const chain = Array.from({ length: 20_000 }, (_, at): [string, HealthNode] => [
      String(at),
      node(at === 0 ? 0 : 1, at === 0 ? [] : [hard(String(at - 1))]),
    ]);
    expect(propagate(new Map(chain.reverse())).get('1')?.score).toBe(0.2);
  });
});
