import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { CliEnvironment, StopSignal, StoreState } from '../../src/cli/environment.js';
import type { InspectedSource, SourceProblem, SourceRequest } from '../../src/core/inference/request.js';
import type { Result } from '../../src/core/shared/result.js';
import { runCli } from '../../src/cli/program.js';

/** A request of a command to the server. */
export interface SentRequest {
  readonly query: string;
  readonly variables: { readonly input?: Record<string, unknown> } & Record<string, unknown>;
  readonly authorization: string | undefined;
}

export interface Answered {
  readonly status?: number;
  readonly body: unknown;
  /** Never sent: the request stays open. */
  readonly held?: true;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * The command line in a folder of its own before each test, with a server that gives the answers of
 * the test.
 */
export interface ScriptedCli {
  readonly folder: string;
  /** Variables of the test, beside those of every command. */
  environment: Readonly<Record<string, string>>;
  /** What the server answers next, in order; the last one stays. */
  answers: Answered[];
  requests: SentRequest[];
  /** What is found in a source, and the sources that were read. */
  inspected: Result<InspectedSource, SourceProblem> | null;
  sources: SourceRequest[];
  /** How a person answers; null where there is none. */
  ask: CliEnvironment['ask'];
  /** What is on stdin; null where a person ends the question. */
  secret: string | null;
  /** What is found of the store. */
  store: () => Promise<StoreState>;
  /** The address of the server. */
  server(): string;
  /** The width of the terminal; null where stdout is none. */
  columns: number | null;
  /** Ends the command as Ctrl-C and SIGTERM do. */
  stop(signal: StopSignal): void;
  /** Resolves once the condition holds. */
  until(condition: () => boolean): Promise<void>;
  run(...argv: string[]): Promise<{ exit: number; out: string; err: string }>;
}

/** No answer needs to be shortened. */
const WIDE = 1000;

export function scriptedCli(): ScriptedCli {
  let http: Server;
  let address: string;
  let time = 0;
  const cli = {
    folder: '',
    answers: [] as Answered[],
    requests: [] as SentRequest[],
    inspected: null as ScriptedCli['inspected'],
    sources: [] as SourceRequest[],
    ask: null as CliEnvironment['ask'],
    secret: null as string | null,
    server: () => address,
    store: (): Promise<StoreState> => Promise.resolve({ kind: 'ABSENT' }),
    environment: {} as Readonly<Record<string, string>>,
    columns: WIDE as number | null,
    stop: (_signal: StopSignal): void => undefined,
    until: async (condition: () => boolean) => {
      while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    run: async (...argv: string[]) => {
      let out = '';
      let err = '';
      const deps: CliEnvironment = {
        stdout: { write: (text) => (out += text) },
        stderr: { write: (text) => (err += text) },
        environment: {
          CONCORDAT_SERVER: address,
          HOME: cli.folder,
          ...cli.environment,
          ...(cli.columns !== null && { CONCORDAT_COLUMNS: String(cli.columns) }),
        },
        folder: cli.folder,
        version: '9.9.9',
        startServer: () => Promise.reject(new Error('not here')),
        startAgent: () => Promise.reject(new Error('not here')),
        createTokenOffline: () => Promise.reject(new Error('not here')),
        inspectSource: (_configuration, request) => {
          cli.sources.push(request);
          return cli.inspected === null ? Promise.reject(new Error('not here')) : Promise.resolve(cli.inspected);
        },
        ask: cli.ask,
        lookAtStore: () => cli.store(),
        readSecret: () => Promise.resolve(cli.secret),
        tryContract: () => Promise.reject(new Error('not here')),
        untilStopped: () => new Promise((resolve) => (cli.stop = resolve)),
        realMillis: () => (time += 1000),
      };
      return { exit: await runCli(argv, deps), out, err };
    },
  };

  beforeAll(async () => {
    http = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        cli.requests.push({ ...(JSON.parse(text) as SentRequest), authorization: request.headers.authorization });
        const answer = cli.answers.length > 1 ? cli.answers.shift() : cli.answers[0];
        if (answer?.held) return;
        // As in src/cli/schema.spec.ts.
        const headers = { 'content-type': 'application/json', connection: 'close', ...answer?.headers };
        response.writeHead(answer?.status ?? 200, headers);
        response.end(typeof answer?.body === 'string' ? answer.body : JSON.stringify(answer?.body));
      });
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => http.close(resolve)));

  beforeEach(() => {
    cli.folder = mkdtempSync(join(tmpdir(), 'concordat-cli-'));
    mkdirSync(join(cli.folder, '.git'));
    cli.answers = [];
    cli.inspected = null;
    cli.sources = [];
    cli.ask = null;
    cli.secret = null;
    cli.store = () => Promise.resolve({ kind: 'ABSENT' });
    cli.environment = {};
    cli.requests = [];
    cli.columns = WIDE;
    time = 0;
  });
  afterEach(() => rmSync(cli.folder, { recursive: true, force: true }));
  return cli;
}

/** An answer that is data. */
export const data = (value: unknown): Answered => ({ body: { data: value } });
