import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { calendarDocument } from '../../support/catalog.js';
import { command } from '../../support/command.js';
import { describeEachDatabase } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

const CONTRACT = `apiVersion: v3.2.0
kind: DataContract
id: ledger
version: 1.0.0
status: active
domain: finance
dataProduct: ledger
schema: [{ name: rows, properties: [{ name: id, logicalType: integer }] }]
customProperties:
  - property: concordat.partitioning
    value: { every: P1D, path: "{yyyy}-{MM}-{dd}.csv", calendar: bank }
`;

/** From the command line, with the built server; the tests build on each other. */
describeEachDatabase('calendars and maintenance on the command line', (fresh) => {
  const folder = temporaryFolder();
  let server: ServerProcess;
  const concordat = async (...args: string[]): Promise<{ exit: number | null; out: string }> => {
    const { err, exit, out } = await command(folder.path, ...args, '--server', server.url);
    return { exit, out: `${out}${err}` };
  };
  const write = (file: string, text: string): void => writeFileSync(join(folder.path, file), text);

  beforeAll(async () => {
    server = await startServerProcess({ databaseUrl: (await fresh()).url, flags: ['--role', 'api'] });
    await askGraphql(server.url, 'mutation { registerDomain(input: { name: "finance" }) { __typename } }');
    write('bank.calendar.yaml', calendarDocument('bank', 'holidays: [2024-12-25]'));
    write('ledger.odcs.yaml', CONTRACT);
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    folder.remove();
  });

  it('are linted with the contracts that name them', async () => {
    expect(await concordat('lint')).toMatchObject({ exit: 0 });
    write('bank.calendar.yaml', calendarDocument('trading', 'holidays: [2024-02-30]'));
    const wrong = await concordat('lint', '--format', 'github');
    expect(wrong.exit).toBe(1);
    expect(wrong.out).toContain('file=bank.calendar.yaml,line=6,col=12');
    write('bank.calendar.yaml', calendarDocument('trading'));
    expect(await concordat('lint')).toMatchObject({
      exit: 1,
      out: expect.stringContaining('the calendar `bank` is not among the documents'),
    });
    write('bank.calendar.yaml', calendarDocument('bank', 'holidays: [2024-12-25]'));
  });

  it('are published before the contracts that name them', async () => {
    expect(await concordat('publish', 'ledger.odcs.yaml')).toMatchObject({
      exit: 1,
      out: expect.stringContaining('UNKNOWN_CALENDAR'),
    });
    expect(await concordat('publish', '.')).toMatchObject({ exit: 0 });
    expect(await concordat('calendar', 'publish', 'bank.calendar.yaml')).toMatchObject({
      exit: 0,
      out: 'unchanged: bank version 1\n',
    });
    write('next.yaml', calendarDocument('bank', 'holidays: [2024-12-25, 2024-12-26]'));
    expect(await concordat('calendar', 'publish', 'next.yaml', '--dry-run')).toMatchObject({
      out: 'would publish: bank version 2\n',
    });
    expect(await concordat('calendar', 'publish', 'next.yaml')).toMatchObject({ out: 'published: bank version 2\n' });
    write('wrong.yaml', calendarDocument('Bank'));
    expect(await concordat('calendar', 'publish', 'wrong.yaml')).toMatchObject({ exit: 1 });
  });

  it('are listed and shown', async () => {
    expect(await concordat('calendar', 'list')).toMatchObject({
      out: expect.stringMatching(/^bank\t2\tfinance\tUTC\tsaturday sunday\t2\t0\t01-01\t/),
    });
    expect(await concordat('calendar', 'get', 'bank', '--of', '1')).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/holidays {5}2024-12-25\n/),
    });
    expect(await concordat('calendar', 'get', 'trading')).toMatchObject({ exit: 1 });
  });

  it('are those by which a contract is tried that has none beside it', async () => {
    mkdirSync(join(folder.path, 'other'));
    write(
      'other/ledger.odcs.yaml',
      CONTRACT.replace('schema:', 'servers: [{ server: files, type: local, path: ., format: csv }]\nschema:'),
    );
    const tried = await concordat('try', 'other/ledger.odcs.yaml', '--partition', '2024-12-25');
    expect(tried.out).toContain('no data of 2024-12-25 is owed');
    const without = await command(folder.path, 'try', 'other/ledger.odcs.yaml', '--partition', '2024-12-25');
    expect(without).toMatchObject({ exit: 3 });
    expect(`${without.out}${without.err}`).toContain('UNKNOWN_CALENDAR');
  });

  it('maintenance is declared, listed and cancelled', async () => {
    const window = ['--from', '2099-12-24T18:00:00Z', '--to', '2099-12-27', '--reason', 'new storage'];
    const declared = await concordat(
      'maintenance',
      'declare',
      '--domain',
      'finance',
      '--data-server',
      'lake',
      ...window,
    );
    expect(declared).toMatchObject({ exit: 0, out: expect.stringMatching(/^declared: finance on lake /) });
    const id = /[0-9a-f]{8}-[0-9a-f-]{27}/u.exec(declared.out)?.[0] ?? '';
    expect(await concordat('maintenance', 'list', '--domain', 'finance')).toMatchObject({
      out: expect.stringMatching(new RegExp(`^${id}\\tfinance on lake\\t.*\\tnew storage`)),
    });
    expect(await concordat('maintenance', 'cancel', id, '--reason', 'not needed')).toMatchObject({ exit: 0 });
    expect(await concordat('maintenance', 'list')).toMatchObject({ exit: 0, out: 'none\n' });
    expect(await concordat('maintenance', 'declare', ...window)).toMatchObject({ exit: 2 });
    expect(await concordat('maintenance', 'declare', '--product', 'finance/other', ...window)).toMatchObject({
      exit: 1,
    });
  });
});
