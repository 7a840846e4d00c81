import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CliFailure, EXIT } from '../exit.js';

const run = promisify(execFile);
const LIMIT = { maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' } as const;

/** The text of a file at a git reference; null where the reference has no such file. */
export async function textAtReference(reference: string, file: string, folder: string): Promise<string | null> {
  // A leading dash would be an option of git.
  if (reference.startsWith('-')) throw failed(`\`${reference}\` is no git reference`);
  try {
    await run('git', ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`], { cwd: folder, ...LIMIT });
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw failed(missing ? 'git is not installed' : `git knows no reference \`${reference}\` in ${folder}`);
  }
  try {
    const { stdout } = await run('git', ['show', `${reference}:./${file.replaceAll('\\', '/')}`], {
      cwd: folder,
      ...LIMIT,
    });
    return stdout;
  } catch {
    return null;
  }
}

function failed(message: string): CliFailure {
  const help = 'Give a branch, tag or commit; in CI fetch it first.';
  return new CliFailure(EXIT.usage, { code: 'GIT_FAILED', message, help });
}
