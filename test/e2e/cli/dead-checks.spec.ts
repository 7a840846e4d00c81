import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../../support/databases.js';
import { aDailyProduct } from '../../support/lineage-setup.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';
import { lease, someWork } from '../../support/work.js';

const DUE = '2023-10-28T06:00:00.000Z';
const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };

interface Answer {
  readonly exit: number | null;
  readonly data: Record<string, unknown>;
}
interface Queued {
  readonly queued: number;
}
interface Status {
  readonly counts: { readonly evidence: number };
  readonly work: { readonly queued: number; readonly leased: number };
}
interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly product: string;
}

describeEachDatabase('checks that failed too often', (fresh) => {
  const folder = temporaryFolder();
  let server: ServerProcess;

  const concordat = (...args: string[]): Promise<Answer> => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder.path, CONCORDAT_SERVER: server.url };
    const line = [join(process.cwd(), 'bin/concordat'), ...args, '--json'];
    const child = spawn(process.execPath, line, { cwd: folder.path, env });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    return new Promise((resolve) =>
      child.on('close', (exit) => {
        resolve({ exit, ...(JSON.parse(out) as Pick<Answer, 'data'>) });
      }),
    );
  };
  const workNow = async () => (await concordat('coordinator', 'status')).data['work'];
  /** Whether what the look at the start found, which no engine reads, has ended. */
  const isIdle = async (): Promise<boolean> => {
    const { counts, work } = (await concordat('coordinator', 'status')).data as unknown as Status;
    return counts.evidence > 0 && work.queued + work.leased === 0;
  };
  const listed = async (): Promise<readonly Listed[]> =>
    (await concordat('deadletter', 'list')).data['items'] as readonly Listed[];

  beforeAll(async () => {
    const database = await fresh();
    const store = await database.open();
    const { unitOfWork } = store;
    for (const product of ['shop/orders', 'shop/returns']) {
      const contractId = await aDailyProduct(store, product, product);
      const about = { contractId, domain: 'shop', partition: DAY, server: 'lake', place: 'p' };
      await unitOfWork.write((tx) => tx.work.enqueue([someWork(about)], DUE));
      for (const item of await lease(store, { owner: 'gone' }))
        await unitOfWork.write((tx) => tx.work.fail(item, 'the agent could not read it', null));
    }
    await unitOfWork.write((tx) =>
      tx.work.putBreaker({
        ...{ place: 'p', failures: 5, openUntil: '9999-01-01T00:00:00.000Z' },
        ...{ message: 'it timed out', failedAt: DUE },
      }),
    );
    // Only a signal makes the coordinator look again.
    server = await startServerProcess({ databaseUrl: database.url, flags: ['--cadence', '1h', '--look-back', '1h'] });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    folder.remove();
  });

  it('are listed, discarded, and tried at once after they were replayed and their server was reset', async () => {
    while (!(await isIdle())) await pause(200);
    expect((await concordat('deadletter', 'list', '--kind', 'checks')).exit).toBe(1);
    const [returns, orders] = await listed();
    expect([returns, orders]).toMatchObject([
      { kind: 'check', product: 'shop/returns', message: 'the agent could not read it', attempts: 1, interval: DAY },
      { kind: 'check', product: 'shop/orders' },
    ]);
    const why = ['--reason', 'a test'];
    expect((await concordat('deadletter', 'discard', returns?.id ?? '', ...why)).exit).toBe(0);
    expect(await listed()).toHaveLength(1);
    expect((await concordat('deadletter', 'replay', '--all', ...why)).exit).toBe(0);
    expect((await concordat('deadletter', 'list')).exit).toBe(0);
    expect(await workNow()).toMatchObject({ queued: 1, leased: 0, dead: 0 });

    expect((await concordat('coordinator', 'breakers')).exit).toBe(1);
    expect(await concordat('coordinator', 'reset-breaker', 'lake', ...why)).toMatchObject({
      exit: 0,
      data: { server: 'lake', state: 'CLOSED', domains: ['shop'] },
    });
    expect((await concordat('coordinator', 'breakers')).exit).toBe(0);
    // Nothing is queued any more: they are tried again.
    for (const end = Date.now() + 20_000; Date.now() < end && ((await workNow()) as Queued).queued > 0;)
      await pause(100);
    expect(await workNow()).toMatchObject({ queued: 0, dead: 0 });
  }, 60_000);
});
