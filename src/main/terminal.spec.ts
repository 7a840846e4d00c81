import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { hiddenAnswer } from './terminal.js';

describe('a hidden answer', () => {
  it.each([
    ['a line', 'secret-1\r', 'secret-1'],
    ['Ctrl-C', 'secr\u0003', null],
    ['Ctrl-D', '\u0004', null],
  ])('of %s is %j → %j, and nothing of it is shown', async (_name, keys, answer) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let shown = '';
    output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
    const answered = hiddenAnswer('token: ', { input, output });
    await new Promise((resolve) => output.once('data', resolve));
    input.write(keys);
    expect(await answered).toBe(answer);
    await new Promise((resolve) => setImmediate(resolve));
    expect(shown).toBe('token: \n');
  });
});
