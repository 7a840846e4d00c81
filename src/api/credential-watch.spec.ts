import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { silentLog } from '../../test/support/silent-log.js';
import type { Identity } from '../app/shared/identity.js';
import { ANONYMOUS } from '../core/access/actor.js';
import { credentialOf } from './credential-watch.js';

const CLAIM = { authorization: null, session: null, host: null, origin: null, fetchSite: null };

/** An identity whose answers are given one by one. */
function scripted(): { readonly identity: Identity; readonly asked: ((valid: boolean | Error) => Promise<void>)[] } {
  const asked: ((valid: boolean | Error) => Promise<void>)[] = [];
  const identify: Identity['identify'] = () =>
    new Promise((resolve, reject) => {
      asked.push(async (valid) => {
        if (valid instanceof Error) reject(valid);
        else resolve((valid ? { ok: true, value: ANONYMOUS } : { ok: false, error: {} }) as never);
        await jest.advanceTimersByTimeAsync(0);
      });
    });
  return { identity: { mode: 'token', identify }, asked };
}

describe('the watch of a credential', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('looks up once at a time, and reports the end once', async () => {
    const { identity, asked } = scripted();
    const onEnd = jest.fn();
    credentialOf(identity, CLAIM, silentLog).watch(onEnd);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveLength(1);
    await asked[0]?.(true);
    await jest.advanceTimersByTimeAsync(2_000);
    await asked[1]?.(false);
    await jest.advanceTimersByTimeAsync(20_000);
    expect([asked.length, onEnd.mock.calls.length]).toEqual([2, 1]);
  });

  it('looks up again after a failure', async () => {
    const { identity, asked } = scripted();
    const onEnd = jest.fn();
    credentialOf(identity, CLAIM, silentLog).watch(onEnd);
    await jest.advanceTimersByTimeAsync(2_000);
    await asked[0]?.(new Error('the store does not answer'));
    await jest.advanceTimersByTimeAsync(2_000);
    await asked[1]?.(false);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('reports nothing after it was stopped, not even a look that had begun', async () => {
    const { identity, asked } = scripted();
    const onEnd = jest.fn();
    const stop = credentialOf(identity, CLAIM, silentLog).watch(onEnd);
    await jest.advanceTimersByTimeAsync(2_000);
    stop();
    await asked[0]?.(false);
    await jest.advanceTimersByTimeAsync(20_000);
    expect([asked.length, onEnd.mock.calls.length]).toEqual([1, 0]);
  });
});
