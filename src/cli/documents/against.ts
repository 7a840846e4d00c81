import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { ContractModel } from '../../core/contract/model.js';
import { type Pair, pairContracts } from '../../core/contract/pair-contracts.js';
import type { Issue } from '../../core/shared/issue.js';
import { CliFailure, EXIT, usage } from '../exit.js';
import { absolute, contractsUnder, isContractPath, kindOfPath, readText } from './find.js';
import { type Commit, commitAt } from './git.js';

/** One contract document on one side of a comparison. */
export interface ContractText {
  /** As messages show it; the same file has the same name on both sides. */
  readonly file: string;
  readonly id: string | null;
  readonly text: string;
  /** Null where the document is not a valid contract. */
  readonly model: ContractModel | null;
  /** The errors of an invalid document, and those that only a new contract cannot have. */
  readonly errors: readonly Issue[];
}

/** Every contract below some paths, now and at a git reference. */
export interface Comparison {
  readonly pairs: readonly Pair<ContractText>[];
  /** How many files are the same on both sides; they are not in `pairs`. */
  readonly unchanged: number;
}

/** Reads a contract as one side of a comparison. */
export async function contractText(file: string, text: string): Promise<ContractText> {
  const { parseContract, readDocument } = await import('./reading.js');
  const { model, issues } = parseContract(text);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (model !== null) return { file, id: model.id, text, model, errors };
  const { value } = readDocument(text);
  const id = typeof value === 'object' && value !== null && 'id' in value ? value['id'] : null;
  return { file, id: typeof id === 'string' ? id : null, text, model, errors };
}

/**
 * Pairs every contract below the paths with its state at the reference. A contract that moved into
 * or out of the paths is found wherever it is in the repository.
 */
export async function compareWithReference(
  paths: readonly string[],
  reference: string,
  folder: string,
): Promise<Comparison> {
  const [first = folder] = paths;
  const commit = await commitAt(reference, nearestFolder(absolute(first, folder)));
  const scope = paths.length === 0 ? [folder] : paths.map((path) => absolute(path, folder));
  const inside = scope.map((path) => pathInside(path, commit.top));
  const sides = new Sides(commit, folder);
  const isNamed = (file: string): boolean => inside.includes(file);
  const isInScope = (file: string): boolean =>
    isNamed(file) || inside.some((root) => below(file, root) && isContractPath(file.slice(root.length)));

  const now = [...new Set(scope.flatMap(existing).map((path) => pathInside(path, commit.top)))];
  const then = commit.files.filter(isInScope);
  for (const [index, path] of inside.entries()) {
    if (existsSync(scope[index] ?? '') || commit.files.some((file) => file === path || below(file, path))) continue;
    kindOfPath(scope[index] ?? '');
  }
  if (now.length + then.length === 0) throw nothingFound(paths, reference);

  const { changed: changedOnes, unchanged } = await sides.read(now, then);
  const paired = pairContracts(changedOnes.older, changedOnes.newer);
  const addedIn = async (pairs: readonly Pair<ContractText>[]): Promise<Comparison> => ({
    pairs: await withEarlierVersions(pairs, sides),
    unchanged,
  });
  if (paired.every(({ older, newer }) => older !== null && newer !== null)) return addedIn(paired);
  // A contract without its other side may have moved from or to another place.
  const elsewhere = await sides.read(
    contractsUnder(commit.top)
      .map((path) => pathInside(path, commit.top))
      .filter((file) => !isInScope(file)),
    commit.files.filter((file) => isContractPath(file) && !isInScope(file)),
  );
  const own = new Set<ContractText | null>([...changedOnes.older, ...changedOnes.newer]);
  const all = pairContracts(
    [...changedOnes.older, ...elsewhere.changed.older],
    [...changedOnes.newer, ...elsewhere.changed.newer],
  );
  return addedIn(all.filter(({ older, newer }) => own.has(older) || own.has(newer)));
}

/**
 * A new file of a known contract, beside that of an earlier version, is judged against that version
 * as publish judges it: the highest lower one of its line, or an equal one.
 */
async function withEarlierVersions(
  pairs: readonly Pair<ContractText>[],
  sides: Sides,
): Promise<readonly Pair<ContractText>[]> {
  const added = pairs.flatMap(({ older, newer }) => (older === null && newer?.model ? [newer] : []));
  if (added.length === 0) return pairs;
  const { baselineFor, initialLifecycle, sameVersion } = await import('./reading.js');
  const known = await sides.olderOf(new Set(added.map(({ id }) => id ?? '')));
  return pairs.map((pair): Pair<ContractText> => {
    const { newer } = pair;
    if (pair.older !== null || newer === null || newer.model === null) return pair;
    const { id, version } = newer.model;
    const versions = known.flatMap((text) =>
      text.model?.id === id ? [{ version: text.model.version, lifecycle: initialLifecycle(text.model), text }] : [],
    );
    const found = sameVersion(versions, version) ?? baselineFor(versions, version);
    return { older: found?.text ?? null, newer };
  });
}

/** Reads the files of both sides, without those that are equal. */
class Sides {
  constructor(
    private readonly commit: Commit,
    private readonly folder: string,
  ) {}

  async read(now: readonly string[], then: readonly string[]) {
    const before = await this.commit.read(then);
    const after = new Map(now.map((file) => [file, this.#textOf(file)]));
    const differs = (file: string): boolean => before.get(file) !== after.get(file);
    const parse = async (side: ReadonlyMap<string, string | CliFailure>): Promise<readonly ContractText[]> =>
      Promise.all([...side].filter(([file]) => differs(file)).map(async (entry) => this.#parse(entry)));
    const [older, newer] = [await parse(before), await parse(after)];
    return { changed: { older, newer }, unchanged: after.size - newer.length };
  }

  /** Every contract of these ids at the reference, changed since then or not. */
  async olderOf(ids: ReadonlySet<string>): Promise<readonly ContractText[]> {
    const texts = await this.commit.read(this.commit.files.filter((file) => isContractPath(file)));
    // Parsing is slow: only documents that contain an id can have it.
    const possible = [...texts].filter(([, text]) => [...ids].some((id) => text.includes(id)));
    return Promise.all(possible.map(async (entry) => this.#parse(entry)));
  }

  async #parse([file, text]: readonly [string, string | CliFailure]): Promise<ContractText> {
    const name = relative(realpathSync(this.folder), join(this.commit.top, file)).split(sep).join('/');
    if (typeof text === 'string') return contractText(name, text);
    const { message, help } = text;
    const at = { pointer: '', line: 1, column: 1 };
    const error: Issue = { code: 'FILE_UNREADABLE', severity: 'error', message, help, ...at };
    return { file: name, id: null, text: '', model: null, errors: [error] };
  }

  /** One file that cannot be read must not hide the others. */
  #textOf(file: string): string | CliFailure {
    try {
      return readText(join(this.commit.top, file), this.folder);
    } catch (error) {
      if (error instanceof CliFailure) return error;
      throw error;
    }
  }
}

/** The files that a path stands for now; none where it is only in the history. */
function existing(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return kindOfPath(path) === 'folder' ? contractsUnder(path) : [path];
}

/** The path relative to the top folder, with `/`; '' for the top folder itself. */
function pathInside(path: string, top: string): string {
  const inside = relative(realpathSync(top), realPath(path));
  if (inside === '..' || inside.startsWith(`..${sep}`) || /^[A-Za-z]:/.test(inside)) {
    throw usage(`${path} is outside of the git repository ${top}`, 'Compare the files of one repository at a time.');
  }
  return inside.split(sep).join('/');
}

/** The path without symbolic links, also of a file that no longer exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

function nearestFolder(path: string): string {
  if (existsSync(path) && statSync(path).isDirectory()) return path;
  const parent = dirname(path);
  return parent === path ? path : nearestFolder(parent);
}

function below(file: string, root: string): boolean {
  return root === '' || file.startsWith(`${root}/`);
}

function nothingFound(paths: readonly string[], reference: string): CliFailure {
  const where = paths.length === 0 ? 'here' : `under ${paths.join(', ')}`;
  return new CliFailure(EXIT.usage, {
    code: 'NO_DOCUMENTS',
    message: `there is no contract ${where}, neither now nor at ${reference}, so nothing was compared`,
    help: 'Contracts are named *.odcs.yaml, datacontract.yaml or *.card.yaml; name a file to take any.',
  });
}
