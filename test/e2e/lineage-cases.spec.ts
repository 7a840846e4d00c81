import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../support/databases.js';
import { type ServerProcess, startServerProcess } from '../support/server.js';

const FOLDER = fileURLToPath(new URL('../corpus/lineage-cases/', import.meta.url));

interface Want {
  readonly is?: readonly string[];
  readonly has?: readonly string[];
  readonly not?: readonly string[];
}

interface Check extends Omit<Want, 'has'> {
  readonly kind: 'reaches' | 'edges' | 'root' | 'impact' | 'impactText' | 'diffHits' | 'query';
  readonly of: string;
  readonly has?: readonly string[] | string;
  readonly direction?: string;
  readonly level?: string;
  readonly depth?: number;
  readonly provenance?: boolean;
  readonly unknownIsEmpty?: boolean;
  readonly want?: Readonly<Record<string, Want>>;
  readonly ref?: string;
  readonly from?: string;
  readonly document?: string;
  readonly query?: string;
  readonly variables?: object;
  readonly at?: Readonly<Record<string, unknown>>;
}

interface Case {
  readonly id: string;
  readonly title: string;
  readonly setup?: readonly { readonly query: string; readonly variables?: object; readonly expect?: string }[];
  readonly events: readonly (Record<string, unknown> & { readonly $status?: readonly number[] })[];
  readonly checks: readonly Check[];
}

const cases = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => JSON.parse(readFileSync(FOLDER + file, 'utf8')) as Case);

interface Named {
  readonly namespace: string;
  readonly name: string;
}

/** What the questions below select; a `query` of a case selects anything. */
interface Data {
  readonly lineage: {
    readonly root: string;
    readonly nodes: readonly { readonly id: string; readonly depth: number }[];
    readonly edges: readonly { readonly from: string; readonly to: string; readonly provenance: string }[];
  };
  readonly impact: {
    readonly owners: readonly string[];
    readonly datasets: readonly Named[];
    readonly jobs: readonly Named[];
    readonly consumers: readonly { readonly consumer: string }[];
    readonly products: readonly { readonly ref: string }[];
  };
  readonly contractDiff: {
    readonly changes: readonly { readonly affected: readonly { readonly consumer: string }[] }[];
  };
  readonly coordinator: { readonly eventsPending: number };
}

interface Answer {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string }[];
}

/** The value at a path of keys and indexes. */
function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((at, key) => (at === null || at === undefined ? at : (at as Record<string, unknown>)[key]), value);
}

const GRAPH =
  'query ($i: LineageInput!) { lineage(input: $i) { root truncatedBy nodes { id depth } edges { from to provenance } } }';
const IMPACT =
  'query ($i: ImpactInput!) { impact(input: $i) { owners datasets { namespace name } jobs { namespace name } consumers { consumer } products { ref } } }';
const DIFF =
  'query ($ref: String!, $from: String!, $document: String!) { contractDiff(ref: $ref, from: $from, document: $document) { changes { affected { consumer } } } }';

function compare(found: readonly string[], { is, has = [], not = [] }: Want): void {
  if (is !== undefined) expect([...new Set(found)].sort()).toEqual([...is].sort());
  expect(found).toEqual(expect.arrayContaining([...has]));
  expect(not.filter((each) => found.includes(each))).toEqual([]);
}

describeEachDatabase('the lineage cases', (fresh) => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServerProcess({ databaseUrl: (await fresh('empty')).url });
  }, 120_000);
  afterAll(() => server.stop());

  const post = (path: string, body: object): Promise<Response> =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const ask = async (query: string, variables: object = {}): Promise<Answer> =>
    (await (await post('/graphql', { query, variables })).json()) as Answer;
  const walk = (check: Check): Promise<Answer> => {
    const { depth = 20, direction = 'BOTH', level = 'DATASET', of } = check;
    return ask(GRAPH, { i: { of: { id: of }, direction, level, depth } });
  };
  const impact = async (of: string): Promise<Data['impact']> => {
    const { data, errors } = await ask(IMPACT, { i: { of: { id: of } } });
    expect(errors).toBeUndefined();
    return data.impact;
  };
  const settled = async (): Promise<void> => {
    for (;;) {
      const { data } = await ask('{ coordinator { eventsPending } }');
      if (data.coordinator.eventsPending === 0) return;
      await pause(25);
    }
  };

  const checks: Readonly<Record<Check['kind'], (check: Check) => Promise<void>>> = {
    reaches: async (check) => {
      const { data, errors } = await walk(check);
      if (errors !== undefined && check.unknownIsEmpty === true && check.is?.length === 0) return;
      expect(errors).toBeUndefined();
      const nodes = data.lineage.nodes;
      compare(
        nodes.filter(({ depth }) => depth > 0).map(({ id }) => id),
        check as Want,
      );
    },
    edges: async (check) => {
      const { data } = await walk(check);
      const edges = data.lineage.edges;
      const shown = edges.map(
        ({ from, provenance, to }) => `${from} > ${to}${check.provenance ? ` ${provenance}` : ''}`,
      );
      compare(shown, check as Want);
    },
    root: async (check) => {
      const { root, nodes } = (await walk({ ...check, direction: 'BOTH' })).data.lineage;
      expect(nodes).toContainEqual({ id: root, depth: 0 });
    },
    impact: async ({ of, want = {} }) => {
      const report = await impact(of);
      const named = (kind: string, list: readonly Named[]): string[] =>
        list.map(({ name, namespace }) => `${kind}:${namespace}|${name}`);
      const lists: Readonly<Record<string, readonly string[]>> = {
        datasets: named('dataset', report.datasets),
        jobs: named('job', report.jobs),
        owners: report.owners,
        products: report.products.map(({ ref }) => ref),
        consumers: report.consumers.map(({ consumer }) => consumer),
      };
      for (const [list, wanted] of Object.entries(want)) compare(lists[list] ?? [], wanted);
    },
    impactText: async ({ has, of }) => {
      expect(JSON.stringify(await impact(of))).toContain(has);
    },
    diffHits: async ({ document, from, has, ref }) => {
      const { data } = await ask(DIFF, { ref, from, document });
      const changes = data.contractDiff.changes;
      expect(changes.flatMap(({ affected }) => affected.map(({ consumer }) => consumer))).toContain(has);
    },
    query: async ({ at = {}, query = '', variables }) => {
      const { data, errors } = await ask(query, variables);
      expect(errors).toBeUndefined();
      for (const [path, wanted] of Object.entries(at)) {
        const found = valueAt(data, path);
        if (wanted === 'NOT_NULL') expect(found ?? null).not.toBeNull();
        else expect([path, found]).toEqual([path, wanted]);
      }
    },
  };

  it.each(cases.map((each) => [each.id, each] as const))('%s', async (_id, { checks: wanted, events, setup = [] }) => {
    for (const { expect: member, query, variables } of setup) {
      const { data, errors } = await ask(query, variables);
      expect(errors).toBeUndefined();
      if (member !== undefined) expect(Object.values(data)).toMatchObject([{ __typename: member }]);
    }
    for (const { $status: statuses = [200, 201], ...event } of events)
      expect(statuses).toContain((await post('/api/v1/lineage', event)).status);
    await settled();
    for (const check of wanted) await checks[check.kind](check);
  });
});
