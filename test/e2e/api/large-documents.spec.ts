import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadingBounds } from '../../../src/platform/documents/reader.js';
import type { Documents } from '../../../src/app/ports/documents.js';
import { askGraphql } from '../../support/graphql-client.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

const MB = 1024 * 1024;
const folder = temporaryFolder();
let server: ServerProcess;
beforeAll(async () => {
  server = await startServerProcess({ databaseUrl: `sqlite:${folder.path}/catalog.db` });
  await askGraphql(server.url, 'mutation { registerDomain(input: { name: "big" }) { __typename } }');
}, 60_000);
afterAll(async () => {
  await server.stop();
  folder.remove();
}, 60_000);

interface Published {
  readonly publishContract: { readonly __typename: string; readonly issues?: readonly { readonly code: string }[] };
}

/**
 * Publishes, and meanwhile requests the liveness of the server; returns the longest response time.
 */
async function publishing(document: string): Promise<Published['publishContract'] & { readonly longest: number }> {
  let done = false;
  let longest = 0;
  const pulse = (async () => {
    while (!done) {
      const sentAt = performance.now();
      expect((await fetch(`${server.url}/livez`)).status).toBe(200);
      longest = Math.max(longest, performance.now() - sentAt);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const query = `mutation ($document: String!) {
    publishContract(input: { document: $document, product: "big/product" }) { __typename ... on Failure { issues { code } } }
  }`;
  const { publishContract } = await askGraphql<Published>(server.url, query, { document });
  done = true;
  await pulse;
  return { ...publishContract, longest };
}

const contract = (purpose: string): string =>
  JSON.stringify({
    ...{ apiVersion: 'v3.1.0', kind: 'DataContract', id: 'big', name: 'big', version: '1.0.0', status: 'active' },
    description: { purpose },
  });

describe('a large document', () => {
  it('of ten megabytes is published while the server answers other requests', async () => {
    const frame = contract('').length;
    const answer = await publishing(contract('x'.repeat(10 * MB - frame)));
    expect(answer).toMatchObject({ __typename: 'ContractPublished' });
    expect(answer.longest).toBeLessThan(3_000);
    expect(await publishing(contract('x'.repeat(10 * MB - frame + 1)))).toMatchObject({ issues: [{ code: 'C003' }] });
  }, 120_000);

  it('of punctuation alone is rejected while the server answers other requests', async () => {
    const answer = await publishing('{}'.repeat(5 * MB));
    expect(answer).toMatchObject({ __typename: 'ContractInvalid', issues: [{ code: 'C003' }] });
    expect(answer.longest).toBeLessThan(3_000);
  }, 120_000);
});

/** From the build: a thread needs a file that Node itself can run. */
const built = async <Module>(file: string): Promise<Module> =>
  (await import(join(process.cwd(), 'dist/src', file))) as Module;

const reader = async (bounds: Partial<ReadingBounds>): Promise<Documents> => {
  const { threadedDocuments } = await built<{ threadedDocuments(changed: Partial<ReadingBounds>): Documents }>(
    'platform/documents/reader.js',
  );
  return threadedDocuments({ smallCharacters: 0, ...bounds });
};

it('a report of tests is read outside the event loop', async () => {
  const documents = await reader({});
  const cases = '<testcase name="a"/>'.repeat(9_000);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const document = `<testsuite>${cases}</testsuite>`;
  const read = await documents.results({ document, manifest: null, tool: null });
  clearInterval(timer);
  expect(read.ok && read.results.length).toBe(9_000);
  expect(turns).toBeGreaterThan(5);
  expect(await documents.results({ document: '{}', manifest: null, tool: null })).toMatchObject({ ok: false });
}, 60_000);

describe('small documents', () => {
  it('are parsed one by one in any number at once, each with its own answer', async () => {
    const documents = await reader({ smallCharacters: 1000 });
    const texts = Array.from({ length: 50 }, (_, index) => contract(`purpose ${String(index)}`));
    const read = await Promise.all(texts.map((text) => documents.contract(text)));
    expect(read.map(({ canonical }, index) => canonical?.includes(`"purpose ${String(index)}"`))).toEqual(
      texts.map(() => true),
    );
    expect((await documents.product('{')).issues).not.toEqual([]);
  }, 60_000);

  it('have limits of time too, each its own', async () => {
    const documents = await reader({ smallCharacters: 1_000_000, millis: 1 });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const read = await documents.contract(contract('small'));
      expect(read.issues.map(({ code }) => code)).toEqual(['C003']);
    }
  }, 60_000);
});

describe('large documents', () => {
  it('have the answers of small ones, in a thread that stays and in one that ends after each', async () => {
    for (const keptCharacters of [0, 1_000_000]) {
      const documents = await reader({ keptCharacters });
      const texts = Array.from({ length: 5 }, (_, index) => contract(`purpose ${String(index)}`));
      const read = await Promise.all(texts.map((text) => documents.contract(text)));
      expect(read.map(({ canonical }, index) => canonical?.includes(`"purpose ${String(index)}"`))).toEqual(
        texts.map(() => true),
      );
      expect((await documents.product('{')).issues).not.toEqual([]);
    }
  }, 60_000);

  it('that take too much end alone: what waits behind them is parsed', async () => {
    const bombs = ['a: 1\n'.repeat(1_000_000), contract('small'), 'a: 1\n'.repeat(1_000_000), contract('small')];
    const documents = await reader({ megabytes: 64 });
    const read = await Promise.all(bombs.map((text) => documents.contract(text)));
    expect(read.map(({ issues, model }) => model?.id ?? issues[0]?.code)).toEqual(['C003', 'big', 'C003', 'big']);
  }, 60_000);
});

describe('the limits of parsing', () => {
  it('apply to time and memory, and the next document is parsed', async () => {
    const dear = 'a: 1\n'.repeat(300_000);
    for (const bounds of [{ millis: 1 }, { megabytes: 8 }]) {
      const documents = await reader(bounds);
      const [read, product] = [await documents.contract(dear), await documents.product(dear)];
      expect([read.model, product.product]).toEqual([null, null]);
      expect([...read.issues, ...product.issues].map(({ code }) => code)).toEqual(['C003', 'C003']);
    }
    const documents = await reader({});
    expect((await documents.contract(contract('small'))).model?.id).toBe('big');
    expect((await documents.product('{')).issues).not.toEqual([]);
  }, 60_000);

  it('apply to the number of waiting documents', async () => {
    const documents = await reader({ waiting: 2 });
    const results = await Promise.allSettled([1, 2, 3].map(() => documents.contract(contract('small'))));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(results[2]).toMatchObject({ reason: { name: 'Unavailable' } });
    expect((await documents.contract(contract('small'))).model?.id).toBe('big');
  }, 60_000);
});
