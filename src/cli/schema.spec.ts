import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, Kind, buildSchema, getVariableValues, parse, validate } from 'graphql';
import { runCli } from './program.js';

/** Every request of the command line is valid in the schema of the server, variables included. */
const schema: GraphQLSchema = buildSchema(readFileSync('schema.graphql', 'utf8'));
let http: Server;
let folder: string;
let requests: { query: string; variables: Record<string, unknown> }[] = [];
let answer: object;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-schema-'));
  writeFileSync(join(folder, 'a.odps.yaml'), 'x: 1');
  writeFileSync(
    join(folder, 'b.odcs.yaml'),
    'apiVersion: v3.1.0\nkind: DataContract\nid: b\nversion: 1.0.0\nstatus: active\nschema:\n  - name: b\n    properties:\n      - name: c\n        logicalType: string\n',
  );
  http = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      requests.push(JSON.parse(text) as (typeof requests)[number]);
      // Where the machine is busy, a connection that is kept would end before its next use.
      response.writeHead(200, { 'content-type': 'application/json', connection: 'close' });
      response.end(JSON.stringify({ data: answer }));
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  return new Promise((resolve) => http.close(resolve));
});

async function requestsOf(argv: readonly string[]): Promise<typeof requests> {
  requests = [];
  const silent = { write: () => true };
  await runCli(argv, {
    stdout: silent,
    stderr: silent,
    environment: { CONCORDAT_SERVER: `http://127.0.0.1:${(http.address() as AddressInfo).port}` },
    folder,
    version: '0.0.0',
    startServer: () => Promise.reject(new Error('not here')),
    createTokenOffline: () => Promise.reject(new Error('not here')),
    startAgent: () => Promise.reject(new Error('not here')),
    inspectSource: () => Promise.reject(new Error('not here')),
    ask: null,
    readSecret: () => Promise.resolve(null),
    lookAtStore: () => Promise.resolve({ kind: 'ABSENT' }),
    tryContract: () => Promise.reject(new Error('not here')),
    untilStopped: () => new Promise(() => undefined),
    realMillis: () => 0,
  });
  return requests;
}

const PRODUCT = { product: { ref: 'a/b' } };
const PUBLISHED = { contractVersion: { version: '0.9.0', contractRef: 'a/b/c' } };

describe('the requests of the command line', () => {
  it.each<[string, object, number]>([
    ['domain list --limit 5', {}, 1],
    ['domain get a', {}, 2],
    ['domain register a --title A --owner me --owner you', {}, 2],
    ['domain update a --title A --owner me', {}, 1],
    ['domain producer list a', {}, 2],
    ['domain producer allow a airflow', {}, 1],
    ['domain producer disallow a airflow', {}, 1],
    ['product list --domain a', {}, 1],
    ['search a b --kind column', {}, 1],
    ['product get a/b --partition 2023-10-27', PRODUCT, 2],
    ['product get a/b --from 2023-10-27T00:00:00Z --to 2023-10-28T00:00:00Z', PRODUCT, 2],
    ['contract list --product a/b', {}, 1],
    ['contract get a/b --contract-version 1.0.0', {}, 1],
    ['publish a.odps.yaml --dry-run', {}, 1],
    ['publish b.odcs.yaml --product a/b --comment hello', {}, 1],
    ['diff b.odcs.yaml', PUBLISHED, 2],
    ['lineage up a/b --depth 3', {}, 1],
    ['lineage down dataset:file|/data/a --level job', {}, 1],
    ['impact job:airflow|x', {}, 1],
    ['check list a/b --contract c', PRODUCT, 2],
    ['check run a/b --partition 2023-Q3', {}, 1],
    ['check results a/b --limit 3', PRODUCT, 2],
    ['check results a/b --partition 2023-10-27', PRODUCT, 2],
    ['sensor list --domain a', {}, 1],
    ['sensor status', {}, 1],
    ['gate a/b --consumer c/d --partition 2023-10-27 --strict --mapper latest-closed --version-range ^1', {}, 1],
    ['lineage warnings --product a/b --job airflow|x --code NAME_UNUSABLE --after x', {}, 1],
    ['contract transfer a/b c/d --reason moved', {}, 1],
    ['contract release-binding file /x --reason mistake', {}, 1],
    ['product release-port a/b c1 --reason mistake', {}, 1],
    ['event list --excluded --limit 3 --after x', {}, 1],
    ['event exclude e1 --reason wrong', {}, 1],
    ['event restore e1 --reason right', {}, 1],
    ['deadletter list --discarded --limit 3 --after x', {}, 1],
    ['deadletter list --kind checks --domain a --limit 3 --after x', {}, 1],
    ['deadletter replay 019a9c3e-2c3a-7c1e-9d2f-0c1b2a3d4e51 --reason fixed', {}, 1],
    ['deadletter discard 019a9c3e-2c3a-7c1e-9d2f-0c1b2a3d4e51 --reason lost', {}, 1],
    ['coordinator status', {}, 1],
    ['coordinator breakers', {}, 1],
    ['coordinator reset-breaker lake --reason repaired', {}, 1],
    ['deadletter replay e1 e2 --reason fixed', {}, 1],
    ['deadletter discard e1 --reason lost', {}, 1],
    ['audit verify', {}, 1],
    ['audit list --limit 3 --after x', {}, 1],
    ['audit list --before x', {}, 1],
    ['auth token list --subject x --ended --limit 3 --after t1', {}, 1],
    ['auth token revoke t1', {}, 1],
    ['auth token rotate t1 --overlap 30m --expires 2030-01-01T00:00:00Z', {}, 1],
    ['auth status', {}, 1],
    ['auth token create --subject x --grant a:editor', {}, 1],
    ['auth token --subject x --grant a:editor --expires 2030-01-01T00:00:00Z', {}, 1],
  ])('with `%s` is in the schema', async (line, data, count) => {
    answer = data;
    const sent = await requestsOf(line.split(' '));
    expect(sent).toHaveLength(count);
    for (const { query, variables } of sent) {
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const [operation] = document.definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
      expect(getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors).toBeUndefined();
    }
  });
});
