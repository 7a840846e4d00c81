import { describe, expect, it } from '@jest/globals';
import type { AgentWork } from '../../app/agents/protocol.js';
import type { CheckAgent, MeasureRequest, MeasuredCheck } from '../../app/ports/check-agent.js';
import { type AllowedServer, AllowedServers } from '../../core/coordination/allowed-servers.js';
import type { Check } from '../../core/quality/check.js';
import { field, model, object } from '../../../test/support/quality-models.js';
import { type RunOptions, runWork } from './run-work.js';

const SECRET = 'hunter2-lake';
const CHECK = { id: `c#sales.${SECRET}:required`, digest: 'd1' } as unknown as Check;
const CONTRACT = model([object('sales', [field('id', {})])], {
  id: 'c',
  servers: [
    { name: 'lake', type: 'local', environment: 'prod', settings: { path: '${LAKE}/sales' } },
    { name: 'vault', type: 'local', environment: 'prod', settings: { path: 'vault/sales' } },
  ],
});
const WORK: AgentWork = {
  ...{ workId: 'w', token: 1, kind: 'CHECK', attempt: 1, checks: [CHECK], partition: null, server: 'lake' },
  contract: { id: 'c', version: '1.0.0', product: 'd/p', digest: 'digest', text: 'text' },
  ...{ asOf: '2023-10-28T06:00:00.000Z', deadline: '2023-10-28T06:01:00.000Z' },
};
const lake: AllowedServer = { type: 'local', pattern: '${LAKE}/*', variables: new Map([['LAKE', SECRET]]) };
const other: AllowedServer = { type: 'local', pattern: 'vault/*', variables: new Map([['KEY', 'another-secret']]) };

/** Options whose agent quotes a secret, and what it was given. */
function options(
  part: Partial<RunOptions> = {},
): RunOptions & { readonly given: [AllowedServer | null, MeasureRequest][] } {
  const given: [AllowedServer | null, MeasureRequest][] = [];
  const measured = {
    ...{ check: CHECK, outcome: 'FAIL', observed: `${SECRET}/x`, damage: 1, rowsTested: 2, reasonCode: null },
    ...{ message: `${SECRET}/a.csv, line 3: $& is no number`, statement: null, predicate: null },
    ...{ keys: { columns: ['id'], rows: [['7']] }, keysWithheld: null, durationMillis: 1 },
    ...{ engine: 'duckdb', server: 'lake', statementHash: null },
  } as unknown as MeasuredCheck;
  return {
    given,
    agentFor: (entry) =>
      ({
        measure: async (request: MeasureRequest) => {
          given.push([entry, request]);
          return [measured];
        },
      }) as unknown as CheckAgent,
    parse: () => CONTRACT,
    sha256: () => 'digest',
    ...{ allowed: new AllowedServers([other, lake]), environment: 'prod', sendsKeys: false },
    ...part,
  };
}

describe('work of an agent', () => {
  it('reads the leased server only, with the secrets of its own entry', async () => {
    const run = options();
    await runWork(run, WORK);
    expect(run.given.map(([entry, { model: read }]) => [entry, read.servers.map(({ name }) => name)])).toEqual([
      [lake, ['lake']],
    ]);
  });

  it('hides secrets in texts of engines, and leaves names that look like one', async () => {
    const { results } = await runWork(options(), WORK);
    expect(results).toMatchObject([
      { checkId: CHECK.id, message: '${LAKE}/a.csv, line 3: $& is no number', observed: '${LAKE}/x' },
    ]);
    const failing = options({
      agentFor: () => ({ measure: () => Promise.reject(new Error(`no folder ${SECRET}`)) }) as unknown as CheckAgent,
    });
    expect(await runWork(failing, WORK)).toMatchObject({ results: [], fault: { message: 'no folder ${LAKE}' } });
  });

  it('sends keys of failing rows only where it is configured to', async () => {
    expect((await runWork(options(), WORK)).results).toMatchObject([{ keys: null, keysWithheld: 'NOT_COLLECTED' }]);
    expect((await runWork(options({ sendsKeys: true }), WORK)).results).toMatchObject([{ keys: { rows: [['7']] } }]);
  });

  it.each([
    ['that its configuration does not name', { ...WORK, server: 'vault' }],
    ['that the contract does not have', { ...WORK, server: 'gone' }],
    ['that is not named', { ...WORK, server: null }],
  ])('reads no server %s', async (_what, work) => {
    const run = options({ allowed: new AllowedServers([lake]) });
    expect((await runWork(run, work)).results).toMatchObject([
      { outcome: 'NOT_RUN', reasonCode: 'SERVER_NOT_ALLOWED' },
    ]);
    expect(run.given).toEqual([]);
  });

  it.each([
    ['whose text is not the one that was leased', { sha256: () => 'other' }, /digest/u],
    ['that it cannot read', { parse: () => null }, /cannot read the contract/u],
  ])('runs nothing of a contract %s', async (_what, part, message) => {
    const run = options(part);
    expect((await runWork(run, WORK)).fault?.message).toMatch(message);
    expect(run.given).toEqual([]);
  });
});
