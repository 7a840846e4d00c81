import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { sdl } from '../../src/api/graphql/schema/sdl.generated.js';
import { ROLES, type Role } from '../../src/core/access/actor.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../support/server.js';
import { AGENT_BODIES } from '../support/agent-bodies.js';
import { CALENDAR, DOCUMENT, ODPS } from '../support/product-documents.js';

/**
 * The callers: the administrator, each role in the affected domain and in another one, and a caller
 * without a token.
 */
type Caller = 'admin' | `own ${Role}` | `other ${Role}` | 'anonymous';
const CALLERS: readonly Caller[] = [
  'admin',
  ...ROLES.map((role): Caller => `own ${role}`),
  ...ROLES.map((role): Caller => `other ${role}`),
  'anonymous',
];

const own = (...roles: readonly Role[]): readonly Caller[] => ['admin', ...roles.map((role): Caller => `own ${role}`)];
const anywhere = (...roles: readonly Role[]): readonly Caller[] => [
  ...own(...roles),
  ...roles.map((role): Caller => `other ${role}`),
];
const KNOWN = anywhere(...ROLES);
const ADMIN: readonly Caller[] = ['admin'];

interface Row {
  readonly field: string;
  /** The arguments and the selection; the subject is in the domain `own`. */
  readonly text: string;
  readonly allowed: readonly Caller[];
}

const PRODUCT = '"own/ledger"';
const CONTRACT = 'ref: "own/ledger"';

/**
 * Every query with the roles that it requires. Reading the catalog requires any role in any domain.
 */
const QUERIES: readonly Row[] = [
  { field: 'domain', text: '(name: "own") { name }', allowed: KNOWN },
  { field: 'domains', text: '{ totalCount }', allowed: KNOWN },
  { field: 'product', text: `(ref: ${PRODUCT}) { ref }`, allowed: KNOWN },
  { field: 'products', text: '{ totalCount }', allowed: KNOWN },
  { field: 'contract', text: `(${CONTRACT}) { id }`, allowed: KNOWN },
  { field: 'contracts', text: '{ totalCount }', allowed: KNOWN },
  { field: 'contractVersion', text: `(${CONTRACT}) { version }`, allowed: KNOWN },
  { field: 'contractVersions', text: `(${CONTRACT}) { version }`, allowed: KNOWN },
  { field: 'validateContract', text: `(document: ${DOCUMENT}) { valid }`, allowed: KNOWN },
  { field: 'contractDiff', text: `(${CONTRACT}, from: "1.0.0", to: "1.0.0") { compatible }`, allowed: KNOWN },
  { field: 'dataset', text: '(namespace: "n", name: "d") { name }', allowed: KNOWN },
  { field: 'job', text: '(namespace: "n", name: "j") { name }', allowed: KNOWN },
  { field: 'run', text: '(id: "3f5e83fa-3480-44ff-99c5-ff943904e5e8") { id }', allowed: KNOWN },
  { field: 'lineage', text: `(input: { of: { product: ${PRODUCT} }, direction: BOTH }) { complete }`, allowed: KNOWN },
  { field: 'lineageScene', text: `(input: { focus: { product: ${PRODUCT} }, level: JOB }) { hidden }`, allowed: KNOWN },
  { field: 'impact', text: `(input: { of: { product: ${PRODUCT} } }) { complete }`, allowed: KNOWN },
  { field: 'checks', text: `(product: ${PRODUCT}) { state }`, allowed: KNOWN },
  { field: 'evidence', text: `(product: ${PRODUCT}) { totalCount }`, allowed: KNOWN },
  { field: 'health', text: `(product: ${PRODUCT}) { status }`, allowed: KNOWN },
  {
    field: 'healthHistory',
    text: `(product: ${PRODUCT}, from: "2023-10-01T00:00:00Z", to: "2023-11-01T00:00:00Z") { complete }`,
    allowed: KNOWN,
  },
  { field: 'meshStatus', text: '{ counts { count } causes { since } due { dueAt } }', allowed: KNOWN },
  { field: 'checkMatrix', text: `(product: ${PRODUCT}) { hiddenRows }`, allowed: KNOWN },
  {
    field: 'gate',
    text: `(input: { consumer: "own/reader", product: ${PRODUCT}, dryRun: true }) { verdict }`,
    allowed: own('editor', 'owner', 'agent'),
  },
  { field: 'calendar', text: '(name: "bank") { name }', allowed: KNOWN },
  { field: 'calendars', text: '{ name }', allowed: KNOWN },
  { field: 'maintenanceWindows', text: '{ totalCount }', allowed: KNOWN },
  { field: 'backfills', text: '{ totalCount }', allowed: KNOWN },
  { field: 'backfillResults', text: '(id: "x") { passed }', allowed: KNOWN },
  { field: 'sensors', text: '{ id }', allowed: KNOWN },
  { field: 'decision', text: '(id: "x") { id }', allowed: KNOWN },
  { field: 'decisions', text: '{ totalCount }', allowed: KNOWN },
  { field: 'overrides', text: '{ totalCount }', allowed: KNOWN },
  { field: 'coordinator', text: '{ eventsPending }', allowed: KNOWN },
  { field: 'agents', text: '{ id }', allowed: KNOWN },
  { field: 'lineageWarnings', text: '{ nodes { code } }', allowed: KNOWN },
  { field: 'deadLetters', text: '{ totalCount }', allowed: KNOWN },
  { field: 'checkDeadLetters', text: '{ totalCount }', allowed: KNOWN },
  { field: 'breakers', text: '{ id }', allowed: KNOWN },
  { field: 'events', text: '{ nodes { id } }', allowed: KNOWN },
  { field: 'nearestName', text: '(kind: PRODUCT, name: "own/ledgr")', allowed: KNOWN },
  { field: 'search', text: '(text: "own") { totalCount }', allowed: KNOWN },
  { field: 'tokens', text: '{ id }', allowed: KNOWN },
  { field: 'me', text: '{ subject }', allowed: KNOWN },
  { field: 'audit', text: '{ totalCount }', allowed: ADMIN },
  { field: 'auditVerification', text: '{ intact }', allowed: ADMIN },
];

const NAME = '{ __typename ... on Failure { code } }';
/** Ends what has an id. */
const END = `(input: { id: "x", reason: "r" }) ${NAME}`;
const MUTATIONS: readonly Row[] = [
  { field: 'registerDomain', text: `(input: { name: "sub.own" }) ${NAME}`, allowed: own('owner', 'steward') },
  {
    field: 'allowProducer',
    text: `(input: { domain: "own", jobNamespace: "dags" }) ${NAME}`,
    allowed: own('owner'),
  },
  {
    field: 'disallowProducer',
    text: `(input: { domain: "own", jobNamespace: "dags" }) ${NAME}`,
    allowed: own('owner'),
  },
  { field: 'updateDomain', text: `(input: { name: "own", title: "Own" }) ${NAME}`, allowed: own('owner') },
  {
    field: 'publishContract',
    text: `(input: { document: ${DOCUMENT}, product: ${PRODUCT}, dryRun: true }) ${NAME}`,
    allowed: own('editor', 'owner'),
  },
  {
    field: 'declareMaintenanceWindow',
    text: `(input: { product: ${PRODUCT}, from: "2023-10-28T00:00:00Z", to: "2023-10-29T00:00:00Z", reason: "x" }) ${NAME}`,
    allowed: own('editor', 'owner'),
  },
  {
    field: 'startBackfill',
    text: `(input: { product: ${PRODUCT}, from: "2023-10-01T00:00:00Z", to: "2023-10-02T00:00:00Z", reason: "x" }) ${NAME}`,
    allowed: own('editor', 'owner'),
  },
  {
    field: 'publishCalendar',
    text: `(input: { document: ${CALENDAR}, dryRun: true }) ${NAME}`,
    allowed: own('editor', 'owner'),
  },
  {
    field: 'publishProduct',
    text: `(input: { document: ${ODPS}, product: ${PRODUCT}, dryRun: true }) ${NAME}`,
    allowed: own('editor', 'owner'),
  },
  {
    field: 'tryContract',
    text: `(input: { document: ${DOCUMENT}, product: ${PRODUCT} }) ${NAME}`,
    allowed: own('editor', 'owner'),
  },
  { field: 'runChecks', text: `(input: { product: ${PRODUCT} }) ${NAME}`, allowed: own('editor', 'owner', 'agent') },
  {
    field: 'recordEvidence',
    text: `(input: { product: ${PRODUCT}, provenance: "dbt", results: [] }) ${NAME}`,
    allowed: own('editor', 'owner', 'agent'),
  },
  {
    field: 'overrideGate',
    text: `(input: { product: ${PRODUCT}, verdict: PROCEED, reason: "r", expiresAt: "2099-01-01T00:00:00Z" }) ${NAME}`,
    allowed: own('owner', 'steward'),
  },
  {
    field: 'registerSensor',
    text: `(input: { domain: "own", consumer: "own/reader", upstream: ${PRODUCT}, mapper: IDENTITY }) ${NAME}`,
    allowed: own('editor', 'owner'),
  },
  // By id: test/ports/overrides-and-sensors.spec.ts has the rules for the domain of the object.
  { field: 'withdrawOverride', text: END, allowed: anywhere('owner', 'steward') },
  { field: 'cancelMaintenanceWindow', text: END, allowed: anywhere('editor', 'owner') },
  { field: 'cancelBackfill', text: END, allowed: anywhere('editor', 'owner') },
  { field: 'pauseSensor', text: `(id: "x") ${NAME}`, allowed: anywhere('editor', 'owner') },
  { field: 'resumeSensor', text: `(id: "x") ${NAME}`, allowed: anywhere('editor', 'owner') },
  { field: 'unregisterSensor', text: `(id: "x") ${NAME}`, allowed: anywhere('editor', 'owner') },
  {
    field: 'createToken',
    text: `(input: { subject: "x", grants: [{ domain: "own", role: viewer }] }) ${NAME}`,
    allowed: own('owner'),
  },
  // Callers may end their own tokens; test/ports/tokens.spec.ts has the rules for those of others.
  { field: 'revokeToken', text: `(input: { id: "x" }) ${NAME}`, allowed: KNOWN },
  { field: 'rotateToken', text: `(input: { id: "x" }) ${NAME}`, allowed: KNOWN },
  { field: 'replayDeadLetter', text: `(input: { ids: ["x"], reason: "r" }) ${NAME}`, allowed: ADMIN },
  { field: 'discardDeadLetter', text: `(input: { ids: ["x"], reason: "r" }) ${NAME}`, allowed: ADMIN },
  // By id or name: test/ports/check-dead-letters.spec.ts and breakers.spec.ts have the rules for
  // domains.
  ...['replayCheckDeadLetter', 'discardCheckDeadLetter'].map((field) => ({
    field,
    text: `(input: { ids: ["x"], reason: "r" }) ${NAME}`,
    allowed: anywhere('owner', 'steward', 'agent'),
  })),
  {
    field: 'resetBreaker',
    text: `(input: { server: "x", reason: "r" }) ${NAME}`,
    allowed: anywhere('owner', 'steward', 'agent'),
  },
  // The rules for the domain of the contract: test/ports/transfers.spec.ts
  {
    field: 'transferContract',
    text: `(input: { contract: "unknown", product: ${PRODUCT}, reason: "r" }) ${NAME}`,
    allowed: own('owner', 'steward'),
  },
  {
    field: 'releaseBinding',
    text: `(input: { namespace: "n", name: "d", reason: "r" }) ${NAME}`,
    allowed: anywhere('owner', 'steward'),
  },
  {
    field: 'releasePort',
    text: `(input: { product: ${PRODUCT}, contractId: "c", reason: "r" }) ${NAME}`,
    allowed: own('owner', 'steward'),
  },
  // By id: test/ports/exclude-event.spec.ts has the rules for the domains of the data.
  { field: 'excludeEvent', text: `(input: { id: "x", reason: "r" }) ${NAME}`, allowed: anywhere('owner', 'steward') },
  { field: 'restoreEvent', text: `(input: { id: "x", reason: "r" }) ${NAME}`, allowed: anywhere('owner', 'steward') },
  { field: 'coordinate', text: NAME, allowed: ADMIN },
  { field: 'rebuildStates', text: NAME, allowed: ADMIN },
];

/** A subscription requires the same roles as reading. */
const SUBSCRIPTIONS: readonly Row[] = [
  { field: 'healthChanged', text: `(product: ${PRODUCT}) { status }`, allowed: KNOWN },
  { field: 'contractPublished', text: '(domain: "own") { version }', allowed: KNOWN },
];

const ROUTES: readonly { readonly route: string; readonly body?: string; readonly allowed: readonly Caller[] }[] = [
  { route: 'GET /', allowed: CALLERS },
  { route: 'GET /livez', allowed: CALLERS },
  { route: 'GET /readyz', allowed: CALLERS },
  { route: 'GET /metrics', allowed: KNOWN },
  { route: 'GET /api/v1/health/own/ledger', allowed: KNOWN },
  {
    route: 'GET /api/v1/gate/own/ledger?consumer=own/reader&dryRun=true',
    allowed: own('editor', 'owner', 'agent'),
  },
  {
    route: 'POST /api/v1/evidence',
    body: JSON.stringify({ product: 'own/ledger', document: '{}' }),
    allowed: own('editor', 'owner', 'agent'),
  },
  ...['hello', 'lease', 'heartbeat', 'evidence', 'release'].map((name) => ({
    route: `POST /api/v1/agent/${name}`,
    body: JSON.stringify(AGENT_BODIES[name]),
    allowed: anywhere('agent'),
  })),
  { route: 'POST /api/v1/lineage', body: '{}', allowed: anywhere('editor', 'owner', 'agent') },
  { route: 'POST /api/v1/lineage/', body: '{}', allowed: anywhere('editor', 'owner', 'agent') },
  { route: 'POST /api/v1/lineage/batch', body: '[{}]', allowed: anywhere('editor', 'owner', 'agent') },
  { route: 'POST /api/v1/lineage/batch/', body: '[{}]', allowed: anywhere('editor', 'owner', 'agent') },
];

const folder = temporaryFolder();
const tokens = new Map<Caller, string>();
let server: ServerProcess;

beforeAll(async () => {
  const databaseUrl = `sqlite:${folder.path}/catalog.db`;
  const local = await startServerProcess({ databaseUrl });
  const run = async (text: string): Promise<Record<string, { readonly token?: string }>> => {
    const answer = await post(local.url, `mutation { ${text} }`, null);
    return (answer as { data: Record<string, { readonly token?: string }> }).data;
  };
  for (const domain of ['own', 'other']) await run(`registerDomain(input: { name: "${domain}" }) { __typename }`);
  for (const caller of CALLERS) {
    const [domain, role] = caller.split(' ');
    if (caller === 'anonymous') continue;
    const grants = role === undefined ? 'admin: true' : `grants: [{ domain: "${domain ?? ''}", role: ${role} }]`;
    const made = await run(
      `createToken(input: { subject: "caller ${caller}", ${grants} }) { ... on TokenCreated { token } }`,
    );
    tokens.set(caller, made['createToken']?.token ?? '');
  }
  expect(await local.stop()).toBe(0);
  server = await startServerProcess({ databaseUrl, auth: 'token' });
}, 120_000);

afterAll(async () => {
  await server.stop();
  folder.remove();
});

function headers(caller: Caller | null): Record<string, string> {
  const token = caller === null ? undefined : tokens.get(caller);
  return { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
}

async function post(url: string, query: string, caller: Caller | null): Promise<unknown> {
  const body = JSON.stringify({ query });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: headers(caller), body });
  return response.json();
}

/** Whether a GraphQL answer denies access. Any other failure means that the caller has access. */
function denied(answer: unknown, field: string): boolean {
  const { data, errors } = answer as {
    data?: Record<string, { __typename?: string } | null> | null;
    errors?: readonly { extensions?: { code?: string; kind?: string } }[];
  };
  const kinds = (errors ?? []).map(({ extensions }) => extensions?.kind);
  if (errors?.some(({ extensions }) => extensions?.code === 'INTERNAL')) throw new Error(JSON.stringify(errors));
  return kinds.includes('Forbidden') || kinds.includes('Unauthenticated') || data?.[field]?.__typename === 'Forbidden';
}

describe('the tables', () => {
  it('name every query and every mutation of the schema', () => {
    const schema = buildSchema(sdl);
    expect(QUERIES.map(({ field }) => field).sort()).toEqual(
      Object.keys(schema.getQueryType()?.getFields() ?? {}).sort(),
    );
    expect(MUTATIONS.map(({ field }) => field).sort()).toEqual(
      Object.keys(schema.getMutationType()?.getFields() ?? {}).sort(),
    );
    expect(SUBSCRIPTIONS.map(({ field }) => field).sort()).toEqual(
      Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).sort(),
    );
  });
});

describe.each([
  ['query', QUERIES],
  ['mutation', MUTATIONS],
] as const)('%s', (operation, rows) => {
  it.each(rows.map((row) => [row.field, row] as const))('%s', async (field, { text, allowed }) => {
    const passed: Caller[] = [];
    for (const caller of CALLERS) {
      const answer = await post(server.url, `${operation} { ${field}${text} }`, caller);
      if (!denied(answer, field)) passed.push(caller);
    }
    expect(passed.sort()).toEqual([...allowed].sort());
  });
});

/**
 * The result of a subscription: rejected by the server, or still open after the answer to a query
 * that was sent later.
 */
function subscribe(query: string, caller: Caller): Promise<'denied' | 'open'> {
  const token = tokens.get(caller);
  const client = createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(token === undefined ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
  });
  return new Promise<'denied' | 'open'>((resolve, reject) => {
    const settled = setTimeout(() => {
      resolve('open');
    }, 700);
    const refused = (error: unknown): void => {
      clearTimeout(settled);
      // A WebSocket without a token is closed at connection_init.
      if (!Array.isArray(error)) {
        if ((error as { readonly code?: unknown }).code === 4403) resolve('denied');
        else reject(new Error('closed for another reason', { cause: error }));
      } else if (denied({ errors: error as [] }, '')) resolve('denied');
      // NOT_FOUND for this product means that the caller may subscribe to existing ones.
      else if (JSON.stringify(error).includes('"NOT_FOUND"')) resolve('open');
      else reject(new Error('closed for another reason', { cause: error }));
    };
    client.subscribe(
      { query },
      {
        next: ({ errors }) => {
          if (errors) refused(errors);
        },
        error: refused,
        complete: () => undefined,
      },
    );
  }).finally(() => client.dispose());
}

describe('subscription', () => {
  it.each(SUBSCRIPTIONS.map((row) => [row.field, row] as const))(
    '%s',
    async (field, { text, allowed }) => {
      const query = `subscription { ${field}${text} }`;
      const answers = await Promise.all(
        CALLERS.map(async (caller) => [caller, await subscribe(query, caller)] as const),
      );
      const passed = answers.filter(([, answer]) => answer === 'open').map(([caller]) => caller);
      expect(passed.sort()).toEqual([...allowed].sort());
    },
    30_000,
  );
});

describe('routes', () => {
  it.each(ROUTES)('$route', async ({ route, body, allowed }) => {
    const [method = '', path = ''] = route.split(' ');
    const passed: Caller[] = [];
    for (const caller of CALLERS) {
      const response = await fetch(server.url + path, { method, headers: headers(caller), body });
      await response.text();
      expect(response.status).toBeLessThan(500);
      if (response.status !== 401 && response.status !== 403) passed.push(caller);
    }
    expect(passed.sort()).toEqual([...allowed].sort());
  });
});
