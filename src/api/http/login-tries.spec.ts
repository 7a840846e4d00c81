import { describe, expect, it } from '@jest/globals';
import { LoginTries } from './login-tries.js';

describe('tries to log in', () => {
  it('are so many in a minute for each address', () => {
    const tries = new LoginTries(2, 60_000);
    expect([0, 1, 59_999].map((now) => tries.take('a', now))).toEqual([true, true, false]);
    expect(tries.take('b', 59_999)).toBe(true);
    expect(tries.take('a', 60_000)).toBe(true);
  });

  it('are not counted where they succeed', () => {
    const tries = new LoginTries(1, 60_000);
    for (let now = 0; now < 10; now++) {
      expect(tries.take('a', now)).toBe(true);
      tries.giveBack('a');
    }
    tries.giveBack('unknown');
    expect([tries.take('a', 10), tries.take('a', 10)]).toEqual([true, false]);
  });

  it('of many addresses take bounded memory', () => {
    const tries = new LoginTries(1, 60_000);
    for (let address = 0; address < 10_001; address++) tries.take(String(address), 0);
    expect([tries.take('0', 1), tries.take('10000', 1)]).toEqual([true, false]);
  });
});
