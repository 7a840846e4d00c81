import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetToken, keepToken, keptTokenFile, readKeptToken } from './kept-tokens.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'concordat-home-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const fileOf = (server: string): string => {
  const file = keptTokenFile({ HOME: home }, server);
  if (file === null) throw new Error('no file');
  return file;
};
const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe('kept tokens', () => {
  it('are one for each server, in files and a folder that only their owner can read', () => {
    const [one, other] = [fileOf('https://one.example'), fileOf('https://one.example/catalog')];
    keepToken(one, 'first');
    keepToken(one, 'second');
    keepToken(other, 'third');
    expect([readKeptToken(one), readKeptToken(other)]).toEqual([
      { ok: true, value: 'second' },
      { ok: true, value: 'third' },
    ]);
    expect([modeOf(one), modeOf(dirname(one)), modeOf(dirname(dirname(one)))]).toEqual([0o600, 0o700, 0o700]);
    // Nothing of an interrupted write is left.
    expect(readdirSync(dirname(one))).toHaveLength(2);
    expect([forgetToken(one), forgetToken(one)]).toEqual([true, false]);
    expect(readKeptToken(one)).toEqual({ ok: true, value: null });
    expect(readKeptToken(other)).toEqual({ ok: true, value: 'third' });
  });

  it('are refused where others can read them', () => {
    const file = fileOf('https://one.example');
    keepToken(file, 'first');
    chmodSync(file, 0o640);
    expect(readKeptToken(file)).toMatchObject({ ok: false, error: expect.stringContaining('mode is 0640, not 0600') });
    keepToken(file, 'second');
    expect(readKeptToken(file)).toEqual({ ok: true, value: 'second' });
  });

  it('close a folder that was open', () => {
    const file = fileOf('https://one.example');
    mkdirSync(dirname(file), { recursive: true, mode: 0o777 });
    keepToken(file, 'first');
    expect(modeOf(dirname(file))).toBe(0o700);
  });

  it.each([
    ['http://LOCALHOST:4600/', 'http://localhost:4600'],
    ['https://one.example:443/catalog/', 'https://one.example/catalog'],
  ])('of %s are those of %s', (one, other) => {
    expect(fileOf(one)).toBe(fileOf(other));
  });

  it('follow XDG_CONFIG_HOME where it is absolute', () => {
    const file = (environment: object): string | null => keptTokenFile({ ...environment }, 'http://a');
    expect(file({ HOME: '/home/me', XDG_CONFIG_HOME: '/conf' })).toMatch(/^\/conf\/concordat\/tokens\//);
    expect(file({ HOME: '/home/me', XDG_CONFIG_HOME: 'conf' })).toMatch(/^\/home\/me\/\.config\/concordat\//);
    expect(file({})).toBeNull();
  });
});
