import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { describeEachDatabase } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { startServerProcess } from '../../support/server.js';

const PUBLISH = `mutation ($document: String!) {
  publishContract(input: { document: $document, product: "finance/ledger" }) { __typename }
}`;
/** Large enough to be in flight for a while. */
const document = JSON.stringify({
  ...{ apiVersion: 'v3.1.0', kind: 'DataContract', id: 'large', name: 'large', version: '1.0.0', status: 'active' },
  description: { purpose: 'x'.repeat(9 * 1024 * 1024) },
});

/**
 * Whether the server refuses requests within this time: a busy machine delivers the signal late.
 */
async function refusedWithin(millis: number, url: string): Promise<boolean> {
  const deadline = performance.now() + millis;
  while (performance.now() < deadline) {
    await pause(50);
    const refused = await fetch(url).then(
      () => false,
      () => true,
    );
    if (refused) return true;
  }
  return false;
}

describeEachDatabase('a server that receives SIGTERM', (fresh) => {
  it('answers requests in progress, accepts no new ones and exits with 0', async () => {
    const { url: databaseUrl } = await fresh('empty');
    const server = await startServerProcess({ databaseUrl, flags: ['--role', 'api'] });
    await askGraphql(server.url, 'mutation { registerDomain(input: { name: "finance" }) { __typename } }');
    let answered = false;
    const publish = askGraphql(server.url, PUBLISH, { document }).finally(() => (answered = true));
    const waiting = fetch(`${server.url}/api/v1/gate/finance/none?consumer=finance/reader&wait=60`);
    await pause(300);
    expect(answered).toBe(false);

    const stopped = server.stop();
    expect(await refusedWithin(2_000, `${server.url}/livez`)).toBe(true);
    expect(await publish).toEqual({ publishContract: { __typename: 'ContractPublished' } });
    expect((await waiting).status).toBe(200);
    expect(await stopped).toBe(0);

    const again = await startServerProcess({ databaseUrl, flags: ['--role', 'api'] });
    const known = await askGraphql(again.url, '{ contract(ref: "large") { latestVersion revisionCount } }');
    expect(known).toEqual({ contract: { latestVersion: '1.0.0', revisionCount: 1 } });
    await again.stop();
  }, 60_000);
});
