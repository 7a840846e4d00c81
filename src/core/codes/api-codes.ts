import type { Explanation } from './explanation.js';

/** Codes that any request can end in, whatever it asks for. */
export const apiCodes = {
  NOT_FOUND: {
    title: 'nothing has this name',
    explanation: 'The catalog holds nothing under the reference that was given, or holds it under another name.',
    fix: 'List what there is (`concordat product list`, `concordat contract list`) and use the name shown there.',
  },
  FORBIDDEN: {
    title: 'the caller may not do this',
    explanation: 'The identity of the request lacks the role that the action needs in the domain it touches.',
    fix: 'Ask an owner of the domain for the role, or use a token that carries it.',
  },
  UNAUTHENTICATED: {
    title: 'the request carries no valid identity',
    explanation:
      'The server runs with token authentication, and the request had no token, or one that is unknown, expired or revoked.',
    fix: 'Create a token with `concordat auth token` and pass it as CONCORDAT_TOKEN or `Authorization: Bearer …`.',
  },
  MALFORMED_REFERENCE: {
    title: 'the reference is not of the expected form',
    explanation:
      'A product is `domain/product`, a contract its ODCS id or `domain/product[/contract]`, a consumer `domain/name`.',
    fix: 'Write the reference in the form the message names.',
  },
  UNSTORABLE_TEXT: {
    title: 'the text holds a character that cannot be kept',
    explanation:
      'No text may hold U+0000 (NUL), which PostgreSQL does not keep, or half of a surrogate pair, which UTF-8 cannot write: they would be lost or changed on the way. The same holds on SQLite, so that a catalog can move.',
    fix: 'Remove the character that the message names, usually the trace of a binary value or of a text cut in the middle of a character.',
  },
  NAME_TOO_LONG: {
    title: 'the name is too long to be a key',
    explanation:
      'What others refer to (ids, names of objects, servers and ports, idempotency keys, subjects) has at most 512 bytes of UTF-8; the namespace and the name of the dataset that a server and an object make have 1,024 each. A letter outside ASCII counts two to four bytes. Both databases have the same bound: that of a row of an index on PostgreSQL.',
    fix: 'Shorten it; long text belongs in descriptions and comments, which have no such bound.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    title: 'the idempotency key was used with another input',
    explanation:
      'A key names one request. The same key came with different content, so repeating the first answer would be wrong.',
    fix: 'Use a new key for a new request.',
  },
  UNAVAILABLE: {
    title: 'the server cannot answer now',
    explanation: 'A part the answer needs, such as the database, did not respond.',
    fix: 'Try again after the time in Retry-After; look at /readyz and the server log if it lasts.',
  },
  INVALID_DOCUMENT: {
    title: 'the document has errors',
    explanation:
      'At least one problem of severity error stands in the document. All of them are listed, each with its place and mend.',
    fix: 'Mend what the issues say; `concordat lint <file>` shows the same without a server.',
  },
  INCOMPATIBLE_CHANGE: {
    title: 'the version number promises less change than the document makes',
    explanation:
      'Compared with the version it follows, the document needs a larger version bump: a break needs a MAJOR (in 0.y a MINOR), a warning a MINOR.',
    fix: 'Raise the version as `required` says, or take the changes back that the diff marks BREAKS.',
  },
  MALFORMED_REQUEST: {
    title: 'the request cannot be read',
    explanation:
      'A part of the request (path, parameter, header or body) is not of the form that the interface asks for.',
    fix: 'Compare the request with what the message names; sending it again unchanged cannot succeed.',
  },
  BODY_TOO_LARGE: {
    title: 'the body is larger than the server takes',
    explanation:
      'Bodies are bounded, before and after decompression, so that one request cannot take the memory of all others.',
    fix: 'Send less at once: split batches, or the document.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    title: 'the body is of a kind or encoding that is not read here',
    explanation:
      'Bodies are JSON (`Content-Type: application/json`); lineage also takes `Content-Encoding: gzip` and `deflate`.',
    fix: 'Send JSON, and compress it with gzip or not at all.',
  },
  QUERY_LIMIT: {
    title: 'the GraphQL document is beyond a limit',
    explanation:
      'Documents are bounded before anything is executed: 2,000 tokens, depth 12, 30 aliases, 50 directives.',
    fix: 'Ask for less at once: split the document into several requests.',
  },
  INTROSPECTION_OFF: {
    title: 'the schema is not shown to strangers',
    explanation: 'With token authentication only known identities may introspect the GraphQL schema.',
    fix: 'Send a token, or read schema.graphql of the release.',
  },
  CROSS_SITE: {
    title: 'the request could come from a foreign web page',
    explanation:
      'Browsers send some requests to any address without asking. They are refused unless they carry what such a page cannot send.',
    fix: 'Send `Content-Type: application/json`, or the header `X-Concordat-Client` with any value; reach a local server by a loopback name.',
  },
  METHOD_NOT_ALLOWED: {
    title: 'the path does not take this method',
    explanation: 'The path exists and is used with another method.',
    fix: 'Use the method that the Allow header names.',
  },
  INTERNAL: {
    title: 'the server failed',
    explanation: 'A fault inside the server ended the request. Nothing that was not acknowledged is stored.',
    fix: 'Look for the request id in the server log; trying again is safe.',
  },
} as const satisfies Record<string, Explanation>;
