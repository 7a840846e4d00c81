import { describe, expect, it } from '@jest/globals';
import { runToEnd } from './cooperative.js';
import { type JsonExcess, type JsonLimits, jsonExtent } from './json-extent.js';

const NONE: JsonLimits = { depth: Infinity, values: Infinity, entries: Infinity, digits: Infinity };
const excess = (text: string, limits: Partial<JsonLimits>): JsonExcess | null =>
  runToEnd(jsonExtent(text, { ...NONE, ...limits })).excess;

/** The smallest number of each limit that the text does not exceed. */
function extentOf(text: string): JsonLimits {
  const smallest = (limit: keyof JsonLimits): number => {
    let most = 0;
    while (excess(text, { [limit]: most }) !== null) most += 1;
    return most;
  };
  return {
    depth: smallest('depth'),
    values: smallest('values'),
    entries: smallest('entries'),
    digits: smallest('digits'),
  };
}

/** The same, from the parsed value. */
function extentOfValue(value: unknown): JsonLimits {
  const texts = [
    ...JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? '' : inner)).matchAll(
      /[^[\]{},:"]+/g,
    ),
  ].map(([scalar]) => scalar.length);
  const parts = typeof value === 'object' && value !== null ? Object.values(value).map(extentOfValue) : [];
  const isOpen = typeof value === 'object' && value !== null;
  return {
    depth: (isOpen ? 1 : 0) + Math.max(0, ...parts.map(({ depth }) => depth)),
    values: 1 + parts.reduce((sum, { values }) => sum + values, 0),
    entries: Math.max(parts.length, ...parts.map(({ entries }) => entries)),
    digits: isOpen ? Math.max(0, ...parts.map(({ digits }) => digits)) : Math.max(0, ...texts),
  };
}

describe('the extent of a JSON text', () => {
  it.each([
    '0',
    '"a"',
    'null',
    '[]',
    '{}',
    '[[],[[]]]',
    '[1,22,-3.5e-10]',
    '{"a":1,"b":[true,false,null],"c":{"d":{}}}',
    '{"a[{,":"]},:","b\\"[":"\\\\"}',
    '["\\\\\\"[",["[\\\\"]]',
    '{"":{"":[""]}}',
    '[{"a":"x","b":"y"},{"a":"z"}]',
  ])('is that of its value, with and without white space: %s', (text) => {
    const value: unknown = JSON.parse(text);
    expect(extentOf(text)).toEqual(extentOfValue(value));
    expect(extentOf(JSON.stringify(value, null, '\t'))).toEqual(extentOfValue(value));
  });

  it.each<[string, string, Partial<JsonLimits>, JsonExcess]>([
    ['a deep list', '{"a":[1,[2,[3]]]}', { depth: 3 }, { limit: 'depth', most: 3, pointer: '/a/1/1' }],
    ['many values', '{"a":1,"b":[2,3]}', { values: 4 }, { limit: 'values', most: 4, pointer: '/b/1' }],
    ['a long list', '{"v":{"a/~":[1,2,3]}}', { entries: 2 }, { limit: 'entries', most: 2, pointer: '/v/a~1~0' }],
    ['a wide object', '[{"a":1,"b":2}]', { entries: 1 }, { limit: 'entries', most: 1, pointer: '/0' }],
    ['a long number', '{"a":[0,1234]}', { digits: 3 }, { limit: 'digits', most: 3, pointer: '/a/1' }],
    ['an escaped key', '{"\\u0061":1234}', { digits: 3 }, { limit: 'digits', most: 3, pointer: '/a' }],
    [
      'a long key',
      `{"${'k'.repeat(1000)}":1234}`,
      { digits: 3 },
      { limit: 'digits', most: 3, pointer: `/${'k'.repeat(59)}…` },
    ],
  ])('names the place of %s', (_what, text, limits, expected) => {
    expect(excess(text, limits)).toEqual(expected);
  });

  it('has the members of all objects as they are written', () => {
    const text = '{"a":{"b":":","b":[{"c":1}]},"d\\":":{}}';
    expect(runToEnd(jsonExtent(text, NONE))).toEqual({ excess: null, members: 5 });
  });

  it('cuts a long pointer', () => {
    const { pointer } = excess('['.repeat(1000), { depth: 500 }) ?? { pointer: '' };
    expect(pointer).toBe(`${'/0'.repeat(100)}…`);
  });

  it.each(['', '{', '[', '"', '"\\', ']', '}', '{]', '[}', '{"a"', '{"a":', '{1:2}', '[1 2 3]', ',,,', '\\"', '[1}]'])(
    'of a text that is not JSON does not fail: %j',
    (text) => {
      expect(excess(text, {})).toBeNull();
    },
  );

  it('is found in steps, also within strings with many quotes, and without reading on', () => {
    const stepsOf = (text: string, limits: Partial<JsonLimits>): number => {
      const steps = jsonExtent(text, { ...NONE, ...limits });
      let count = 0;
      while (steps.next().done !== true) count += 1;
      return count;
    };
    const length = 4 * 1024 * 1024;
    expect(stepsOf(`[${'1,'.repeat(length / 2)}1]`, {})).toBe(64);
    expect(stepsOf(`"${'\\"'.repeat(length / 2)}"`, {})).toBe(64);
    expect(stepsOf('['.repeat(length), { depth: 64 })).toBe(0);
    expect(stepsOf('9'.repeat(length), { digits: 1000 })).toBe(0);
  });
});
