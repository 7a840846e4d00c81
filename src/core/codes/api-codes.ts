import type { Explanation } from './explanation.js';

/** Codes that any request can return. */
export const apiCodes = {
  NOT_FOUND: {
    title: 'the object does not exist',
    explanation: 'The catalog has no object under this reference. It may have another name.',
    fix: 'List the objects (`concordat product list`, `concordat contract list`) and use a name from the list.',
  },
  FORBIDDEN: {
    title: 'the caller lacks a required role',
    explanation: 'The identity of the request lacks the role that this action requires in the domain.',
    fix: 'Ask an owner of the domain for the role, or use a token that has it.',
  },
  UNAUTHENTICATED: {
    title: 'the request is not authenticated',
    explanation: 'The server requires a token, and the request has none, or one that is unknown, expired or revoked.',
    fix: 'Create a token with `concordat auth token create` and pass it as CONCORDAT_TOKEN or `Authorization: Bearer …`.',
  },
  TOO_COSTLY: {
    title: 'the request needs too much work',
    explanation:
      'Work is estimated before it begins, in units: a check of a partition that is evaluated, a row or a node that is returned, or 500 nodes of lineage that are walked. All parts of one request count together, aliases too. Nothing of the request that would exceed the limit was evaluated.',
    fix: 'Request a shorter interval, smaller pages or fewer products at once, or raise CONCORDAT_WORK_PER_REQUEST.',
  },
  TOO_MUCH_AT_ONCE: {
    title: 'the running requests of the caller need too much work together',
    explanation:
      'The work of all requests of one subject that run at the same time is limited, so that they do not delay those of others. The request was not evaluated.',
    fix: 'Send the request again when the earlier ones are answered, send fewer at once, or raise CONCORDAT_WORK_PER_SUBJECT.',
  },
  MALFORMED_REFERENCE: {
    title: 'the reference is malformed',
    explanation:
      'A product is `domain/product`, a contract is its ODCS id or `domain/product[/contract]`, and a consumer is `domain/name`.',
    fix: 'Write the reference in the form that the message names.',
  },
  UNSTORABLE_TEXT: {
    title: 'the string contains a character that cannot be stored',
    explanation:
      'Strings cannot contain U+0000 (NUL), which PostgreSQL cannot store, or half of a surrogate pair, which UTF-8 cannot encode. The same rule applies on SQLite, so that a catalog can be moved between databases.',
    fix: 'Remove the character that the message names. It is usually part of a binary value, or of a string that was cut in the middle of a character.',
  },
  NAME_TOO_LONG: {
    title: 'the name is too long',
    explanation:
      'Names that others refer to (ids, names of objects, servers and ports, idempotency keys, subjects) have at most 512 bytes of UTF-8. The namespace and the name of a dataset have at most 1,024 bytes each. A letter outside ASCII takes two to four bytes. The limit comes from the size of an index row on PostgreSQL and applies on both databases.',
    fix: 'Shorten the name. Descriptions and comments have no such limit.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    title: 'the idempotency key was used with different input',
    explanation:
      'A key identifies one request. This key was sent before with different input, so the earlier answer does not apply.',
    fix: 'Use a new key for each new request.',
  },
  UNAVAILABLE: {
    title: 'the server is temporarily unavailable',
    explanation: 'A component that the answer needs, such as the database, did not respond.',
    fix: 'Retry after the time in Retry-After. If the problem persists, check /readyz and the server log.',
  },
  OUTCOME_UNKNOWN: {
    title: 'whether the change was stored is not known',
    explanation:
      'The connection to the database was lost between its last statement and the answer to the commit. The change was stored as a whole or not at all, and the server cannot know which.',
    fix: 'Send the same request again, with the same idempotency key if it has one: a change that was stored is not made twice. A publish is then answered with ContractUnchanged, an event counts as a duplicate, and a name that exists already is a conflict.',
  },
  STORE_FULL: {
    title: 'the disk of the database is full',
    explanation:
      'The database could not write because its disk is full. Nothing of the request was stored; reads go on. /readyz answers 503 until a write succeeds.',
    fix: 'Make room on the disk of the database. The server then works again without a restart.',
  },
  STORE_REPLACED: {
    title: 'the file of the store was replaced or removed',
    explanation:
      'The path of the SQLite file, or of its write-ahead log, names another file than the one that the running server opened. What it would write could be lost, so it writes nothing more.',
    fix: 'Restart the server. To restore a backup, stop the server first.',
  },
  STORE_NEWER: {
    title: 'a newer release migrated the store',
    explanation:
      'The store has migrations that this release does not contain. It could read and write it wrongly, so it does not start.',
    fix: 'Start the newer release that the message names, or restore a backup from before its migration.',
  },
  INVALID_DOCUMENT: {
    title: 'the document has errors',
    explanation:
      'The document has at least one problem of severity error. The response lists every problem with its position and how to fix it.',
    fix: 'Fix the listed problems. `concordat lint <file>` shows the same list without a server.',
  },
  INCOMPATIBLE_CHANGE: {
    title: 'the version bump is too small for the change',
    explanation:
      'Compared with the previous version, the document requires a larger version bump: a breaking change requires MAJOR (MINOR in 0.y), a potentially disruptive change requires MINOR.',
    fix: 'Raise the version as `required` says, or revert the changes that the diff marks BREAKS.',
  },
  WOULD_FAIL: {
    title: 'recent partitions, compared with a tightened promise',
    explanation:
      'The new version tightens this promise. The message says how many of the last 28 closed partitions would fail it. A partition is known where a valid measurement of the same measure was recorded, so that its number can be compared with the new bound. Partitions before the version do not owe the tightened promise; new ones do.',
    fix: 'Fix the data, or choose a bound that the data keeps. `concordat check results` lists what was measured.',
  },
  MALFORMED_REQUEST: {
    title: 'the request is malformed',
    explanation: 'A part of the request (path, parameter, header or body) does not have the form that the API expects.',
    fix: 'Correct the part that the message names. Sending the same request again fails again.',
  },
  BODY_TOO_LARGE: {
    title: 'the request body is too large',
    explanation: 'The size of a body is limited, before and after decompression, to protect the memory of the server.',
    fix: 'Send less per request: split the batch or the document.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    title: 'the content type or encoding of the body is not supported',
    explanation:
      'Bodies are JSON (`Content-Type: application/json`). Lineage endpoints also accept `Content-Encoding: gzip` and `deflate`.',
    fix: 'Send JSON, uncompressed or compressed with gzip.',
  },
  QUERY_LIMIT: {
    title: 'the GraphQL document exceeds a limit',
    explanation:
      'Documents are limited before they are executed: 64 KB of text, 2,000 tokens, depth 12, 30 aliases, 50 directives.',
    fix: 'Split the document into several requests.',
  },
  INPUT_LIMIT: {
    title: 'the input exceeds a limit',
    explanation:
      'The values of a request are limited before they are read: 64 levels of lists and objects, 25,000 values, 5,000 entries of one list or object, 1,000 characters of one number, and 64 KB of one string that is not a document. A text to search for has at most 500 characters and 20 different words. The message names the value.',
    fix: 'Send less per request: split the list into several requests, or search for fewer words.',
  },
  TOO_MANY_REQUESTS: {
    title: 'the caller has too many connections or subscriptions, or tries to log in too often',
    explanation:
      'The open connections, WebSockets and subscriptions of one address or one subject are limited, so that they do not take the place of others. So are tries to log in with a wrong token. The message shows the limit.',
    fix: 'Close connections that are not needed, and try again after the time in Retry-After. docs/reference/limits.md lists the limits with their settings.',
  },
  INTROSPECTION_OFF: {
    title: 'introspection requires authentication',
    explanation: 'With token authentication, only authenticated callers may introspect the GraphQL schema.',
    fix: 'Send a token, or read schema.graphql of the release.',
  },
  SUBJECT_OF_OTHERS: {
    title: 'the subject belongs to other domains',
    explanation:
      'The subject of a token is the name in the audit trail. It belongs to the domains of all tokens that it ever had, and to those that list it as an owner. Only those who may create tokens in all of them may create another one for it, or list it as an owner of another domain, so that nobody acts in the name of others.',
    fix: 'Use another subject, or ask an administrator to create the token.',
  },
  TOKEN_LIVES_LONG: {
    title: 'the token lives longer than new tokens can',
    explanation:
      'New tokens end after 90 days unless another moment is requested, at most after CONCORDAT_TOKEN_MAX_AGE, and not after the token of their creator unless that is an administrator. A token of an earlier release may have no end; it remains valid.',
    fix: 'Request an earlier end. Replace an existing token: `concordat auth token rotate <id>`.',
  },
  TOKEN_ENDS_SOON: {
    title: 'the token ends within 14 days',
    explanation: 'Requests with the token are refused from the moment on at which it ends.',
    fix: 'Replace it before: `concordat auth token rotate <id>`, with `--overlap` where its users change one after another.',
  },
  BOOTSTRAP_TOKEN: {
    title: 'the file with the first token cannot be used',
    explanation:
      'CONCORDAT_BOOTSTRAP_TOKEN_FILE names a file that does not exist, is open to other users, is empty or does not hold a well-formed token. The server does not start, because nobody could administer it.',
    fix: 'Write the file with `concordat auth token generate`, and `chmod 0600` it. Unset the variable where a token of an administrator exists.',
  },
  TOKEN_ENDED: {
    title: 'the token is expired or revoked',
    explanation: 'A token that has ended stays ended. Its secret and its access cannot be renewed.',
    fix: 'Create a new token: `concordat auth token create`.',
  },
  CROSS_SITE: {
    title: 'the request could come from another web site',
    explanation:
      'Browsers send some requests to any address without asking, with the session of a login. Concordat refuses requests that lack a header which another site cannot set, and requests with a session whose Origin is not that of CONCORDAT_PUBLIC_URL.',
    fix: 'Send `Content-Type: application/json`, or the header `X-Concordat-Client` with any value. Connect to a local server by a loopback name. Set CONCORDAT_PUBLIC_URL to the address that browsers use.',
  },
  METHOD_NOT_ALLOWED: {
    title: 'the path does not support this method',
    explanation: 'The path exists, but it supports other methods.',
    fix: 'Use a method from the Allow header.',
  },
  INTERNAL: {
    title: 'the server failed',
    explanation: 'An internal error ended the request. Nothing that was not acknowledged is stored.',
    fix: 'Look up the request id in the server log. Retrying is safe.',
  },
  UNCAUGHT_FAULT: {
    title: 'the server logged a fault that no handler caught',
    explanation:
      'A defect of the server, logged with its stack. The process continues: what a request changes is committed as a whole or not at all.',
    fix: 'Report the log line. A restart is not needed.',
  },
} as const satisfies Record<string, Explanation>;
