import { describe, expect, it } from '@jest/globals';
import { plainMercurius } from '../../../../test/support/plain-mercurius.js';
import { nameContentType } from './response-media-type.js';

const accepting = { accept: 'application/graphql-response+json, application/json;q=0.9' };

describe('the media type of GraphQL over HTTP', () => {
  // If this fails, mercurius has no such defect any more: delete nameContentType.
  it('is ignored by mercurius', async () => {
    const { post } = await plainMercurius();
    expect((await post({ query: '{ a }' }, accepting)).type).toBe('application/json; charset=utf-8');
  });

  it('is named with the repair, where the client accepts it', async () => {
    const { post } = await plainMercurius({ additionalRouteOptions: { onSend: nameContentType } });
    expect((await post({ query: '{ a }' }, accepting)).type).toBe('application/graphql-response+json; charset=utf-8');
    expect((await post({ query: '{ a }' })).type).toBe('application/json; charset=utf-8');
  });
});
