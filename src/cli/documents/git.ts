import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { CliFailure, EXIT } from '../exit.js';

const run = promisify(execFile);
const LIMIT = { maxBuffer: 256 * 1024 * 1024, encoding: 'utf8' } as const;

/** The files of a repository at one commit, read without a shell and without its hooks. */
export interface Commit {
  /** The top folder of the repository, without symbolic links. */
  readonly top: string;
  /** The regular files below the top folder, by their path with `/`. */
  readonly files: readonly string[];
  /** The texts of these files. */
  read(files: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** The commit of a reference in the repository of `folder`; a CliFailure where there is none. */
export async function commitAt(reference: string, folder: string): Promise<Commit> {
  // A leading dash would be an option of git.
  if (reference.startsWith('-') || /[\0-\x1f]/.test(reference)) {
    throw failed(`\`${reference}\` is not a git reference`);
  }
  const top = await git(['rev-parse', '--show-toplevel'], folder, `${folder} is not in a git repository`);
  const commit = await git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`],
    folder,
    `git does not know the reference \`${reference}\` in ${top}`,
  );
  const listing = await git(['ls-tree', '-r', '-z', '--full-tree', commit], top, `git cannot list \`${reference}\``);
  const objects = new Map<string, string>();
  for (const line of listing.split('\0')) {
    const [, mode = '', object = '', file = ''] = /^(\d+) blob (\S+)\t([\s\S]*)$/.exec(line) ?? [];
    // A symbolic link holds a path, not a document.
    if (mode.startsWith('100')) objects.set(file, object);
  }
  const read: Commit['read'] = async (files) => {
    const wanted = files.flatMap((file) => objects.get(file) ?? []);
    const texts = await blobs(wanted, top);
    return new Map(
      files.flatMap((file) => {
        const text = texts.get(objects.get(file) ?? '');
        return text === undefined ? [] : [[file, text] as const];
      }),
    );
  };
  return { top, files: [...objects.keys()], read };
}

async function git(args: readonly string[], folder: string, message: string): Promise<string> {
  try {
    const { stdout } = await run('git', args, { cwd: folder, ...LIMIT });
    return args[0] === 'rev-parse' ? stdout.replace(/\r?\n$/, '') : stdout;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw failed(missing ? 'git is not installed' : message);
  }
}

/** The texts of objects by their names, read by one process. */
async function blobs(objects: readonly string[], top: string): Promise<ReadonlyMap<string, string>> {
  if (objects.length === 0) return new Map();
  const child = spawn('git', ['cat-file', '--batch'], { cwd: top, stdio: ['pipe', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(failed('git cannot read the files of the reference'));
    });
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${objects.join('\n')}\n`);
  await ended;
  const output = Buffer.concat(chunks);
  const texts = new Map<string, string>();
  // Each object is `<name> blob <size>`, a line end, its bytes, a line end.
  for (let at = 0; at < output.length;) {
    const line = output.indexOf(10, at);
    const [name = '', type, size = '0'] = output.toString('utf8', at, line).split(' ');
    const start = line + 1;
    if (type !== 'blob') throw failed('git cannot read the files of the reference');
    texts.set(name, output.toString('utf8', start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return texts;
}

function failed(message: string): CliFailure {
  const help = 'Give a branch, tag or commit of this repository; in CI fetch it first.';
  return new CliFailure(EXIT.usage, { code: 'GIT_FAILED', message, help });
}
