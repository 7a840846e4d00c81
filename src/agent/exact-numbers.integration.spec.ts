import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from '@concordat/embedded-sqlite';
import { field, model, object, rule } from '../../test/support/quality-models.js';
import type { Engine } from '../app/ports/engine.js';
import type { Bound, Field, Server } from '../core/contract/model.js';
import { checksOf } from '../core/quality/derive.js';
import { openEngines } from '../engines/index.js';
import { systemIds } from '../platform/ids.js';
import { EmbeddedAgent } from './embedded-agent.js';

const SERVERS: Readonly<Record<string, Server>> = {
  duckdb: { name: 's', type: 'local', environment: 'prod', settings: { path: 't.csv', format: 'csv' } },
  sqlite: { name: 's', type: 'sqlite', environment: 'prod', settings: { path: 't.db' } },
};

/** 2^53, from which on a double represents several whole numbers. */
const EDGE = 2 ** 53;

let root: string;
let engines: readonly Engine[];
const agentOf = (all: readonly Engine[]): EmbeddedAgent =>
  new EmbeddedAgent({ name: 'a', engines: all, environment: 'prod', ids: systemIds, realMillis: () => 0 });

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'concordat-exact-'));
  await writeFile(join(root, 't.csv'), 'near,far\n9007199254740993,5\n9007199254740993,6\n');
  const database = new Database(join(root, 't.db'));
  database.exec('CREATE TABLE t (near INTEGER, far INTEGER)');
  database.exec('INSERT INTO t VALUES (9007199254740993, 5), (9007199254740993, 6)');
  database.close();
  engines = openEngines({ root, variables: new Map() });
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
  await rm(root, { recursive: true, force: true });
});

async function answers(server: string, fields: readonly Field[], rules: readonly [string, Bound][], all = engines) {
  const quality = rules.map(([query, bound], n) => rule({ ruleId: `r${String(n)}`, type: 'sql', query, bound }));
  const made = model([object('t', fields, { quality })], { servers: [SERVERS[server]!], partitioning: null });
  const checks = checksOf(made, systemIds.sha256);
  const measured = await agentOf(all).measure({
    model: made,
    checks,
    partition: null,
    asOf: '2023-11-01T00:00:00.000Z',
  });
  return new Map(measured.map((item) => [item.check.id.split('#')[1]!, item]));
}

describe.each(['duckdb', 'sqlite'])('whole numbers beyond 2^53 in %s', (server) => {
  it.each<[string, Bound, string, unknown]>([
    ['SELECT 9007199254740993', { operator: 'mustBe', value: EDGE }, 'ERROR', null],
    ['SELECT 9007199254740993', { operator: 'mustNotBe', value: EDGE }, 'ERROR', null],
    ['SELECT 9007199254740993', { operator: 'mustBeLessOrEqualTo', value: EDGE }, 'ERROR', null],
    ['SELECT 9007199254740993', { operator: 'mustBe', value: 0 }, 'FAIL', '9007199254740993'],
    ['SELECT 9007199254740993', { operator: 'mustBeGreaterThan', value: EDGE - 1 }, 'PASS', '9007199254740993'],
    ['SELECT 9007199254740995', { operator: 'mustBeGreaterThan', value: EDGE }, 'PASS', '9007199254740995'],
    ['SELECT -9007199254740993', { operator: 'mustBe', value: -EDGE }, 'ERROR', null],
    ['SELECT 9007199254740991', { operator: 'mustBe', value: EDGE - 1 }, 'PASS', EDGE - 1],
    ['SELECT 1e20', { operator: 'mustBe', value: 1e20 }, 'PASS', 1e20],
    ['SELECT max(near) - 9007199254740992 FROM t', { operator: 'mustBe', value: 1 }, 'PASS', 1],
  ])('%s against %j is %s', async (query, bound, outcome, observed) => {
    const found = (await answers(server, [], [[query, bound]])).get('t:r0');
    expect([found?.outcome, found?.observed]).toEqual([outcome, observed]);
    if (outcome === 'ERROR') expect(found?.message).toContain('9007199254740993 cannot be compared with the bound');
  });

  it('are an error beside limits and listed values of the contract that are as near, and are compared with all others', async () => {
    const near = (options: object): Field => field('near', { options: options as Field['options'] });
    const outcome = async (one: Field): Promise<unknown> => {
      const found = [...(await answers(server, [one], [])).values()];
      return found.filter(({ check }) => ['range', 'enum'].includes(check.kind)).map((item) => item.outcome);
    };
    expect(await outcome(near({ minimum: EDGE }))).toEqual(['ERROR']);
    expect(await outcome(near({ maximum: EDGE }))).toEqual(['ERROR']);
    expect(await outcome(near({ minimum: EDGE + 8 }))).toEqual(['FAIL']);
    expect(await outcome(near({ minimum: EDGE - 8, maximum: 2 ** 63 }))).toEqual(['PASS']);
    expect(await outcome(field('near', { enumValues: [EDGE] }))).toEqual(['ERROR']);
    expect(await outcome(field('near', { enumValues: [EDGE + 8] }))).toEqual(['FAIL']);
    expect(await outcome(field('far', { enumValues: [EDGE, 5, 6] }))).toEqual(['PASS']);
  });
});

describe('an unexpected fault of an engine', () => {
  it('is the ERROR of its check, and the other checks have their results', async () => {
    const throwing = engines.map((engine): Engine => {
      const of = (name: keyof Engine): unknown => Reflect.get(engine, name);
      return new Proxy(engine, {
        get(_target, name) {
          if (name !== 'run') return bound(engine, of(name as keyof Engine));
          return async (...args: Parameters<Engine['run']>) => {
            if (args[1].untrusted?.query.includes('41') === true) throw new TypeError('of all things');
            return engine.run(...args);
          };
        },
      });
    });
    const zero = { operator: 'mustBe', value: 0 } as const;
    const rules: [string, Bound][] = [
      ['SELECT 41', zero],
      ['SELECT 0', zero],
    ];
    const found = await answers('duckdb', [field('far', { required: true })], rules, throwing);
    expect(found.get('t:r0')).toMatchObject({ outcome: 'ERROR', reasonCode: 'QUERY_FAILED', message: 'of all things' });
    expect(found.get('t:r1')?.outcome).toBe('PASS');
    expect(found.get('t.far:required')?.outcome).toBe('PASS');
  });

  it('also occurs for a text of the contract that no statement can contain', async () => {
    const zero = { operator: 'mustBe', value: 0 } as const;
    const found = await answers(
      'duckdb',
      [],
      [
        ['SELECT 1e400', zero],
        ["SELECT '\0'", zero],
        ['SELECT 0', zero],
      ],
    );
    expect([...found.values()].slice(-3).map(({ outcome }) => outcome)).toEqual(['ERROR', 'ERROR', 'PASS']);
  });
});

function bound(engine: Engine, value: unknown): unknown {
  return typeof value === 'function' ? (value.bind(engine) as unknown) : value;
}
