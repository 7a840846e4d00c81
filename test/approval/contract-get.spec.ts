import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { OTHER_CHECKS, contractAnswers } from '../support/contract-sample.js';
import { scriptedCli } from '../support/scripted-cli.js';

/**
 * A contract as a terminal of 80 and of 120 columns shows it, and where stdout is none. The file is
 * changed by hand after a review.
 */
const cli = scriptedCli();
const GET = ['contract', 'get', 'finance/general_ledger'];

describe('contract get', () => {
  it('is as approved', async () => {
    const parts: string[] = [];
    for (const [title, columns] of [
      ['80 columns', 80],
      ['120 columns', 120],
      ['piped', null],
    ] as const) {
      cli.columns = columns;
      cli.answers = [...contractAnswers()];
      parts.push(`== ${title}\n${(await cli.run(...GET)).out}`);
    }
    const file = new URL('contract/get.txt', import.meta.url);
    expect(parts.join('\n')).toBe(readFileSync(file, 'utf8'));
  });

  it('says which servers checks can read, and has the rules with their results, in --json', async () => {
    cli.answers = [...contractAnswers()];
    const { data } = JSON.parse((await cli.run(...GET, '--json')).out) as { data: Record<string, unknown> };
    expect(data['servers']).toEqual([
      { name: 'lake', type: 'local', environment: 'prod', location: './ledger/{yyyy}.parquet', isRead: true },
      { name: 'warehouse', type: 'snowflake', environment: null, location: 'MESH', isRead: false },
    ]);
    expect(data['checks']).toMatchObject([
      { latest: { outcome: 'PASS' } },
      { latest: { outcome: 'FAIL' } },
      { latest: null },
    ]);
  });

  it('shows no results of another version as its own', async () => {
    cli.answers = [...contractAnswers(OTHER_CHECKS)];
    const { out } = await cli.run(...GET);
    expect(out).toContain('1 rule of 2.0.0 is checked, and none of 2.1.0');
    expect(out).not.toContain('PASS');
  });

  it('shows what there is of a contract that says little', async () => {
    const [version] = contractAnswers();
    const body = structuredClone(version?.body) as { data: { contractVersion: { model: object } } };
    Object.assign(body.data.contractVersion.model, {
      documentation: { description: 'Entries.' },
      servers: [],
      sla: [],
    });
    cli.answers = [{ body }, { body: { data: { checks: [] } } }];
    const { out } = await cli.run(...GET);
    expect(out).toMatch(/^finance\S+ 2\.1\.0 .*\nEntries\.\n {2}Owner +team:ledger\n\nentries: Every/);
    expect(out).not.toMatch(/SLA|Server|Support|rules/);
  });

  it('requests no results for the document alone', async () => {
    cli.answers = [...contractAnswers()];
    expect((await cli.run(...GET, '--document')).out).toBe('id: ledger\n');
    expect(cli.requests).toHaveLength(1);
  });
});
