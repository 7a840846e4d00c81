import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readAgentConfig } from './agent-config.js';

describe('concordat.agent.yaml', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-agent-config-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = join(folder, 'concordat.agent.yaml');
  const read = (text: string, environment: Record<string, string> = {}) => {
    writeFileSync(path, text);
    return readAgentConfig(path, environment);
  };
  const problems = (text: string, environment?: Record<string, string>) => {
    const found = read(text, environment);
    return found.ok ? [] : found.error.map(({ message, where }) => `${where.replace(`${path}:`, '')} ${message}`);
  };

  it('has the servers, labels and secrets of the machine', () => {
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'from-file\n');
    chmodSync(secret, 0o600);
    const text = `name: eu-1
slots: 2
samples: keys
labels: { region: eu, pii: true }
servers:
  "local finance/*":
    KEY: file:${secret}
    OTHER: env:MINE
  "postgres db*.internal":
`;
    expect(read(text, { MINE: 'from-env' })).toEqual({
      ok: true,
      value: {
        name: 'eu-1',
        slots: 2,
        samples: 'keys',
        labels: { region: 'eu', pii: 'true' },
        servers: [
          {
            type: 'local',
            pattern: 'finance/*',
            variables: new Map([
              ['KEY', 'from-file'],
              ['OTHER', 'from-env'],
            ]),
          },
          { type: 'postgres', pattern: 'db*.internal', variables: new Map() },
        ],
      },
    });
  });

  it('is refused with every problem at its place, and shows no secret', () => {
    const text = `name: a b
slots: 0
samples: all
label: {}
labels: [eu]
servers:
  local: {}
  "local *": { KEY: hunter2, OTHER: env:NOT_SET, FILE: file:/none }
`;
    expect(problems(text)).toEqual([
      '1:1 `name` cannot name an agent',
      '2:1 `slots` must be a whole number from 1 to 64',
      '3:1 `samples` must be `none` or `keys`',
      '4:1 `label` is no key of this file',
      '5:1 `labels` must be a mapping',
      '7:3 `local` names no server',
      '8:3 `KEY` must be a reference',
      '8:3 `OTHER`: the environment variable NOT_SET is not set',
      '8:3 `FILE`: the file /none does not exist',
    ]);
    expect(problems(text).join()).not.toContain('hunter2');
  });

  it.each([
    ['no YAML', 'a: [', /1:|2:/u],
    ['no mapping', '- a', /must be a mapping/u],
  ])('is refused where it is %s', (_what, text, expected) => {
    expect(problems(text).join()).toMatch(expected);
  });

  it('may be empty, and must exist', () => {
    expect(read('').ok).toBe(true);
    expect(readAgentConfig(join(folder, 'none.yaml'), {}).ok).toBe(false);
  });
});
