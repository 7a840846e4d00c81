import type { Explanation } from './explanation.js';

/** Codes that any request can end in, whatever it asks for. */
export const apiCodes = {
  NOT_FOUND: {
    title: 'nothing has this name',
    explanation: 'The catalog holds nothing under the reference that was given, or holds it under another name.',
    mend: 'List what there is (`concordat product list`, `concordat contract list`) and use the name shown there.',
  },
  FORBIDDEN: {
    title: 'the caller may not do this',
    explanation: 'The identity of the request lacks the role that the action needs in the domain it touches.',
    mend: 'Ask an owner of the domain for the role, or use a token that carries it.',
  },
  UNAUTHENTICATED: {
    title: 'the request carries no valid identity',
    explanation:
      'The server runs with token authentication, and the request had no token, or one that is unknown, expired or revoked.',
    mend: 'Create a token with `concordat auth token` and pass it as CONCORDAT_TOKEN or `Authorization: Bearer …`.',
  },
  MALFORMED_REFERENCE: {
    title: 'the reference is not of the expected form',
    explanation:
      'A product is `domain/product`, a contract its ODCS id or `domain/product[/contract]`, a consumer `domain/name`.',
    mend: 'Write the reference in the form the message names.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    title: 'the idempotency key was used with another input',
    explanation:
      'A key names one request. The same key came with different content, so repeating the first answer would be wrong.',
    mend: 'Use a new key for a new request.',
  },
  UNAVAILABLE: {
    title: 'the server cannot answer now',
    explanation: 'A part the answer needs, such as the database, did not respond.',
    mend: 'Try again after the time in Retry-After; look at /readyz and the server log if it lasts.',
  },
} as const satisfies Record<string, Explanation>;
