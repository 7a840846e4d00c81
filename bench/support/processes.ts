import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A process that serves until it is stopped. */
export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a bare Fastify that answers each path with the given JSON text. */
export function startBare(answers: Readonly<Record<string, string>>): Promise<Served> {
  return startScript('bare-fastify.ts', JSON.stringify(answers));
}

/** Starts a bare Fastify that stores each document in a new SQLite file. */
export function startBarePublish(file: string): Promise<Served> {
  return startScript('bare-publish.ts', file);
}

/** Starts a bare Fastify that stores events in the file, with group commit. */
export function startBareIngest(file: string): Promise<Served> {
  return startScript('bare-ingest.ts', file);
}

/** Starts a process that only measures its own event loop. */
export function startIdle(): Promise<Served> {
  return startScript('idle.ts', '');
}

/** Starts a script of this folder, which prints its address. */
async function startScript(name: string, argument: string): Promise<Served> {
  const hooks = join(root, 'test', 'support', 'typescript.mjs');
  const script = join(root, 'bench', 'support', name);
  const child = spawn(process.execPath, ['--import', hooks, script, argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const first = once(child.stdout, 'data').then(([chunk]) => String(chunk).trim());
  const url = await Promise.race([first, ended.then(() => Promise.reject(new Error('bare Fastify did not start')))]);
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Runs `concordat` until it exits. */
export async function concordat(...parameters: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'bin/concordat'), ...parameters], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`concordat ${parameters.join(' ')} ended with ${String(code)}:\n${said}`);
}
