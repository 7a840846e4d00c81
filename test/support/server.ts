import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A temporary folder. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'concordat-test-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** The output on standard error so far. */
  readonly log: () => string;
  /** Sends SIGTERM and returns the exit code. */
  stop(): Promise<number | null>;
  /** Sends a signal at once. */
  kill(signal: NodeJS.Signals): void;
  /** Resolves with the exit code when it exits by itself. */
  readonly ended: Promise<number | null>;
}

export interface ServerProcessOptions {
  readonly databaseUrl: string;
  readonly auth?: 'local' | 'token';
  readonly environment?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
  /** The folder of another build; this one by default. */
  readonly release?: string;
}

let built: Promise<void> | undefined;

/** Builds what is out of date, once per process. */
function build(): Promise<void> {
  return (built ??= new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [join(root, 'scripts/build.mjs')], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    run.once('error', reject);
    run.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build failed with ${String(code)}.`));
    });
  }));
}

/** Starts the built server as its own process on a free port and waits until it is ready. */
export async function startServerProcess(options: ServerProcessOptions): Promise<ServerProcess> {
  await build();
  const flags = ['serve', '--port', '0', '--database-url', options.databaseUrl, '--auth', options.auth ?? 'local'];
  const child = spawn(
    process.execPath,
    [join(options.release ?? root, 'bin/concordat'), ...flags, ...(options.flags ?? [])],
    {
      cwd: tmpdir(),
      env: { ...withoutSettings(process.env), ...options.environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let text = '';
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (chunk: string) => {
    text += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await addressIn(
    () => text,
    ended.then(() => undefined),
  ).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    url,
    pid: child.pid ?? 0,
    log: () => text,
    ended,
    kill: (signal) => {
      child.kill(signal);
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Long on a loaded machine, and shorter than the time limit of a test. */
const START_MILLIS = 50_000;

/** Waits for the line that reports the server's address. */
async function addressIn(text: () => string, ended: Promise<undefined>): Promise<string> {
  const deadline = performance.now() + START_MILLIS;
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  while (performance.now() < deadline) {
    const url = /serves (http:\/\/\S+)/.exec(text())?.[1];
    if (url !== undefined) return url;
    if (gone) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`The server did not start:\n${text()}`);
}

/** The environment of the tests without any Concordat setting: only those of the test apply. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('CONCORDAT_')));
}
