import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** A process that runs a TypeScript file of this folder. */
export interface Running {
  readonly child: ChildProcess;
  /** Lines of standard output so far. */
  readonly lines: string[];
  /**
   * Resolves with the exit code, or null for a signal; rejects when the process failed and wrote to
   * standard error.
   */
  readonly ended: Promise<number | null>;
}

/** Starts `test/support/<script>` with the arguments. */
export function run(script: string, ...parameters: readonly string[]): Running {
  const folder = join(process.cwd(), 'test', 'support');
  const child = spawn(
    process.execPath,
    ['--import', join(folder, 'typescript.mjs'), join(folder, script), ...parameters],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const lines: string[] = [];
  let rest = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0 || code === null) resolve(code);
      else reject(new Error(`${script} ended with ${String(code)}:\n${errors}`));
    });
  });
  return { child, lines, ended };
}
