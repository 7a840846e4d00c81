import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';

/** It takes some minutes of one core, and longer beside others. */
const LIMIT_MILLIS = 20 * 60_000;

it(
  'keeps every invariant in 30 days of 100 domains and 10,000 products, within 1.5 GB',
  async () => {
    const memory = '--max-old-space-size=1536';
    const script = ['--import', './test/support/typescript.mjs', 'test/simulation/run.ts'];
    const child = spawn(process.execPath, [memory, ...script, '--seeds', '1', '--size', 'full'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const [output, [exit]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    process.stderr.write(output);
    expect(exit).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ failed: 0, partitions: 300_000 });
  },
  LIMIT_MILLIS,
);
