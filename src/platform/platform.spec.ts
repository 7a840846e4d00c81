import { describe, expect, it } from '@jest/globals';
import { fixedClock } from './clock.js';
import { systemIds } from './ids.js';
import { jsonLog } from './logger.js';

describe('the clock', () => {
  it('is constant if fixed, and reports that it is fixed', () => {
    const clock = fixedClock('2023-10-28T06:00:00.000Z');
    expect([clock.now(), clock.fixed]).toEqual(['2023-10-28T06:00:00.000Z', true]);
  });
});

describe('ids', () => {
  it('are UUIDs of version 7 that do not repeat', () => {
    const ids = Array.from({ length: 1000 }, () => systemIds.next());
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('digests by SHA-256', () => {
    expect(systemIds.sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('digests the bytes of UTF-8, of half a surrogate pair those of U+FFFD', () => {
    expect(systemIds.sha256('a\ud800')).toBe(systemIds.sha256('a\ufffd'));
    expect(systemIds.sha256('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });
});

describe('the log', () => {
  it('writes one JSON line, redacts secrets at any depth and keeps errors readable', () => {
    const lines: string[] = [];
    const log = jsonLog('info', (line) => lines.push(line));
    log.info('hello', { request: { authorization: 'Bearer x', path: '/' } });
    log.error('broken', { error: new Error('why') });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'info',
      message: 'hello',
      request: { authorization: '[redacted]', path: '/' },
    });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ level: 'error', error: { name: 'Error', message: 'why' } });
  });

  it('writes nothing below its level', () => {
    const lines: string[] = [];
    jsonLog('error', (line) => lines.push(line)).warn('quiet');
    expect(lines).toEqual([]);
  });
});
