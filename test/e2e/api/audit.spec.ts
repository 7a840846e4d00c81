import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { type SampleServer, sampleServer } from '../../support/sample-server.js';

/**
 * Recommendations (SHOULD) that are not followed on purpose: a request that was not executed is a
 * 400 for every Accept, so that proxies and clients see it.
 */
const NOT_FOLLOWED = new Set(['572B', 'FDE2', '7B9B']);

describe('GraphQL over HTTP, by the audit suite of graphql-http', () => {
  let server: SampleServer;
  beforeAll(async () => {
    server = await sampleServer();
  });
  afterAll(() => server.close());

  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

  it('has all 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(
    audits
      .filter(({ id, name }) => name.startsWith('MUST') || (name.startsWith('SHOULD') && !NOT_FOLLOWED.has(id)))
      .map((audit) => [audit.id, audit.name, audit] as const),
  )('%s %s', async (_id, _name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });
});
