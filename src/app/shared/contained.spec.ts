import { describe, expect, it } from '@jest/globals';
import { contained } from './contained.js';

describe('a contained listener', () => {
  it('receives its arguments', () => {
    const received: unknown[] = [];
    const listener = contained(
      (...args: [number, number]) => received.push(...args),
      () => received.push('fault'),
    );
    listener(1, 2);
    expect(received).toEqual([1, 2]);
  });

  it('does not throw: the fault goes to the handler with the arguments', () => {
    const fault = new Error('odd');
    const faults: unknown[] = [];
    const listener = contained(
      (socket: string) => {
        if (socket !== '') throw fault;
      },
      (error, socket) => faults.push(error, socket),
    );
    expect(() => listener('a')).not.toThrow();
    expect(faults).toEqual([fault, 'a']);
  });
});
