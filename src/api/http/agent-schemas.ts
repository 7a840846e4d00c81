/** JSON Schemas of the bodies of the agent protocol. Unknown members are those of newer agents. */

const id = { type: 'string', minLength: 1, maxLength: 100 };
const text = (maxLength: number) => ({ type: ['string', 'null'], maxLength });
const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const texts = { type: 'array', maxItems: 100, items: { type: 'string', maxLength: 100 } };

const lease = {
  type: 'object',
  required: ['workId', 'token'],
  properties: { workId: id, token: { ...count, minimum: 1 } },
};

export const HELLO_SCHEMA = {
  type: 'object',
  required: ['agentId', 'version', 'protocols', 'slots'],
  properties: {
    agentId: id,
    version: { type: 'string', maxLength: 100 },
    protocols: { type: 'array', maxItems: 20, items: { type: 'integer', minimum: 1 } },
    domains: { anyOf: [texts, { type: 'null' }] },
    engines: texts,
    servers: { anyOf: [texts, { type: 'null' }] },
    labels: { type: 'object', maxProperties: 50, additionalProperties: { type: 'string', maxLength: 200 } },
    slots: { type: 'integer', minimum: 1, maximum: 64 },
  },
};

export const LEASE_SCHEMA = {
  type: 'object',
  required: ['agentId', 'slots'],
  properties: {
    agentId: id,
    slots: { type: 'integer', minimum: 1, maximum: 64 },
    wait: { type: 'number', minimum: 0, maximum: 30 },
  },
};

export const HELD_SCHEMA = {
  type: 'object',
  required: ['agentId', 'work'],
  properties: { agentId: id, work: { type: 'array', maxItems: 1_000, items: lease } },
};

const instant = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' };
const interval = { type: 'object', required: ['from', 'to'], properties: { from: instant, to: instant } };
const files = {
  type: ['object', 'null'],
  required: ['present', 'seen'],
  properties: {
    present: { type: ['array', 'null'], maxItems: 10_000, items: interval },
    seen: {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        required: ['partition', 'server', 'identity', 'oldestAt', 'newestAt'],
        properties: {
          partition: { anyOf: [interval, { type: 'null' }] },
          server: { type: 'string', maxLength: 256 },
          identity: { type: 'string', maxLength: 100 },
          oldestAt: { anyOf: [instant, { type: 'null' }] },
          newestAt: { anyOf: [instant, { type: 'null' }] },
        },
      },
    },
  },
};

const keys = {
  type: ['object', 'null'],
  required: ['columns', 'rows'],
  properties: {
    columns: { type: 'array', maxItems: 100, items: { type: 'string', maxLength: 1_000 } },
    rows: { type: 'array', maxItems: 1_000, items: { type: 'array', maxItems: 100, items: text(10_000) } },
  },
};

const result = {
  type: 'object',
  required: ['checkId', 'checkDigest', 'outcome'],
  properties: {
    checkId: { type: 'string', minLength: 1, maxLength: 4_000 },
    checkDigest: { type: 'string', minLength: 1, maxLength: 100 },
    outcome: { enum: ['PASS', 'WARN', 'FAIL', 'ERROR', 'NOT_RUN', 'NOT_APPLICABLE'] },
    observed: { type: ['number', 'string', 'null'], maxLength: 2_000 },
    damage: { type: ['number', 'null'], minimum: 0, maximum: 1 },
    rowsTested: { ...count, type: ['integer', 'null'] },
    reasonCode: text(100),
    message: text(4_000),
    predicate: text(20_000),
    statementHash: text(200),
    engine: text(200),
    durationMillis: { type: ['number', 'null'], minimum: 0 },
    server: text(256),
    keys,
    keysWithheld: text(100),
  },
};

export const EVIDENCE_SCHEMA = {
  type: 'object',
  required: ['agentId', 'workId', 'attempt', 'token'],
  properties: {
    agentId: id,
    ...lease.properties,
    attempt: { ...count, minimum: 1 },
    results: { type: 'array', maxItems: 50_000, items: result },
    files,
    fault: {
      type: ['object', 'null'],
      required: ['message'],
      properties: { message: { type: 'string', maxLength: 4_000 } },
    },
  },
};
