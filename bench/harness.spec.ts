import { describe, expect, it } from '@jest/globals';
import { type Side, compared, pair, repeatFor, spreadOf } from './harness.js';
import { figure, tableOf } from './report.js';

const names = { benchmark: 'b', candidate: 'c', reference: 'r' };
const rate = (perSecond: number, cpuSeconds: number | null = null) => ({ perSecond, cpuSeconds });

describe('a spread', () => {
  it('has the middle one of an odd number of values, and the mean of the two middle ones of an even number', () => {
    expect(spreadOf([5, 1, 9])).toEqual({ min: 1, median: 5, max: 9 });
    expect(spreadOf([4, 1, 9, 2])).toEqual({ min: 1, median: 3, max: 9 });
  });
});

describe('a comparison', () => {
  it("divides neighbours, not medians: a change of the machine's speed affects both sides", () => {
    const result = compared(names, [rate(100), rate(10), rate(50)], [rate(200), rate(20), rate(100)]);
    expect(result.ratio).toEqual({ min: 0.5, median: 0.5, max: 0.5 });
    expect(result.noise).toBeCloseTo(1.8);
    expect(result).toMatchObject({ cpuRatio: null, cpuMicros: null, segments: 3 });
  });

  it('compares by CPU time if both sides have it: half the cost is twice the rate', () => {
    const result = compared(names, [rate(1, 0.001), rate(1, 0.002)], [rate(1, 0.002), rate(1, 0.004)]);
    expect(result.cpuRatio).toEqual({ min: 2, median: 2, max: 2 });
    expect(result.cpuMicros).toEqual({ candidate: 1_500, reference: 3_000 });
    expect(compared(names, [rate(1, 0.001)], [rate(1)]).cpuRatio).toBeNull();
  });

  it('rejects sides with different numbers of segments', () => {
    expect(() => compared(names, [rate(1)], [])).toThrow('cannot be compared');
  });
});

describe('a pair', () => {
  it('runs a warm-up of both and alternates the order, settling after every segment', async () => {
    const order: string[] = [];
    const side = (name: string): Side => ({
      name,
      segment: async () => {
        order.push(name);
        return { operations: name === 'c' ? 1 : 4, seconds: 1 };
      },
      settle: async () => void order.push('-'),
    });
    const result = await pair('b', side('c'), side('r'), { segments: 2, millis: 1 });
    expect(order.join('')).toBe('c-r-' + 'c-r-' + 'r-c-');
    expect(result.ratio.median).toBe(0.25);
  });

  it('does not accept a segment without work as a result', async () => {
    const idle: Side = { name: 'idle', segment: async () => ({ operations: 0 }) };
    await expect(pair('b', idle, idle, { segments: 1, millis: 1 })).rejects.toThrow('finished nothing');
  });

  it('fails the benchmark after a wrong answer', async () => {
    const wrong: Side = { name: 'wrong', segment: () => Promise.reject(new Error('a wrong answer')) };
    await expect(pair('b', wrong, wrong)).rejects.toThrow('a wrong answer');
  });
});

describe('repeating', () => {
  it('counts complete batches, and at least one', async () => {
    let calls = 0;
    const work = await repeatFor(0, () => void (calls += 1), 5);
    expect([work.operations, calls]).toEqual([5, 5]);
  });
});

describe('a figure', () => {
  it.each([
    [0, '0'],
    [0.01234, '0.0123'],
    [0.8, '0.800'],
    [9.876, '9.88'],
    [45.67, '45.7'],
    [28_461.2, '28461'],
  ])('writes %p as %s', (value, text) => expect(figure(value)).toBe(text));
});

describe('the table', () => {
  it('shows each benchmark with its ratio and its noise, and leaves values that were not measured empty', () => {
    const machine = { node: 'v20', cores: 2, memoryGiB: 4, kernel: '6', load: 1 };
    const results = [
      compared(names, [rate(50, 0.002)], [rate(100, 0.001)]),
      compared({ ...names, benchmark: 'other' }, [rate(1)], [rate(1)]),
    ];
    const facts = [{ name: 'size', value: 17, unit: 'bytes an edge' }];
    const text = tableOf([{ title: 'Gate', method: 'How.', machine, results, facts }]);
    expect(text).toContain(
      '| b | c | r | **0.500** (0.500 to 0.500) | **0.500** (0.500 to 0.500) | 0 % | 50.0 | 100 |',
    );
    expect(text).toContain('| other | c | r | **1.00** (1.00 to 1.00) |  | 0 % | 1.00 | 1.00 |');
    expect(text).toContain('- size: **17.0** bytes an edge');
  });
});
