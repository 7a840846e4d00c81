import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CliFailure, EXIT } from '../exit.js';

/** The kind of a file, from its name. */
export type DocumentKind = 'calendar' | 'contract' | 'product';

export interface FoundDocument {
  /** As it is shown: relative to the working folder. */
  readonly file: string;
  readonly kind: DocumentKind;
  readonly text: string;
}

const CONTRACT = /(\.odcs\.(ya?ml|json)|(^|[\\/])datacontract\.ya?ml|\.card\.ya?ml)$/;
const PRODUCT = /\.odps\.(ya?ml|json)$/;
const CALENDAR = /\.calendar\.(ya?ml|json)$/;
const NEVER = new Set(['node_modules', 'dist', '.git', '.concordat']);

/** Whether a search of a folder finds this path below it as a contract. */
export function isContractPath(path: string): boolean {
  const parts = path.split(/[\\/]/);
  return CONTRACT.test(path) && !parts.slice(0, -1).some((part) => NEVER.has(part));
}

/** The paths of all contracts below a folder. */
export function contractsUnder(folder: string): readonly string[] {
  return documentsUnder(folder).filter((file) => CONTRACT.test(file));
}

/** The calendars below a folder. */
export function calendarsUnder(under: string, folder: string): readonly FoundDocument[] {
  return documentsAt(
    documentsUnder(under).filter((file) => CALENDAR.test(file)),
    folder,
  );
}

/** As `documentsAt`; a CliFailure where there is no document. */
export function findDocuments(paths: readonly string[], folder: string): readonly FoundDocument[] {
  const documents = documentsAt(paths.length === 0 ? ['.'] : paths, folder);
  if (documents.length > 0) return documents;
  const where = paths.length === 0 ? 'here' : `under ${paths.join(', ')}`;
  const help =
    'Documents are named *.odcs.yaml, *.odps.yaml, *.calendar.yaml, datacontract.yaml or *.card.yaml; name a file to take any.';
  throw new CliFailure(EXIT.usage, {
    code: 'NO_DOCUMENTS',
    message: `there is no contract or product document ${where}`,
    help,
  });
}

/**
 * A file that the user names is read whatever its name is; folders are searched for documents. In a
 * stable order, each once.
 */
export function documentsAt(paths: readonly string[], folder: string): readonly FoundDocument[] {
  const files = paths.flatMap((path) => {
    const full = absolute(path, folder);
    return kindOfPath(full) === 'folder' ? documentsUnder(full) : [full];
  });
  return [...new Set(files)].sort().map((file) => ({
    file: shownPath(file, folder),
    kind: kindOfDocument(file),
    text: readText(file, folder),
  }));
}

function kindOfDocument(file: string): DocumentKind {
  if (CALENDAR.test(file)) return 'calendar';
  return PRODUCT.test(file) ? 'product' : 'contract';
}

/** Reads one file as UTF-8; a CliFailure names the file if that fails. */
export function readText(file: string, folder: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(absolute(file, folder));
  } catch (error) {
    throw unreadable(shownPath(file, folder), error);
  }
  // Decoded as UTF-8, its text would differ from the content of the file.
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new CliFailure(EXIT.usage, {
    code: 'FILE_UNREADABLE',
    message: `${shownPath(file, folder)} is not UTF-8`,
    help: 'Save it as UTF-8.',
  });
}

/** Whether there is anything of this name, also a link that leads nowhere. */
export function isTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A part of the path is not a folder: the write says what is wrong with it.
    return false;
  }
}

/** What the path is; a CliFailure where there is nothing. */
export function kindOfPath(path: string): 'folder' | 'file' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): CliFailure {
  const why = error instanceof Error && 'code' in error ? WORDS[String(error.code)] : undefined;
  return new CliFailure(EXIT.usage, {
    code: 'FILE_UNREADABLE',
    message: `${path} ${why ?? 'cannot be read'}`,
    help: 'Check the path.',
  });
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
};

function documentsUnder(folder: string, root = realpathSync(folder)): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NEVER.has(entry.name) ? [] : documentsUnder(path, root);
    if (![CONTRACT, PRODUCT, CALENDAR].some((name) => name.test(entry.name))) return [];
    if (entry.isSymbolicLink()) refuseOutside(path, root);
    return [path];
  });
}

/**
 * Folders are searched that others wrote, as in a pull request: what a link outside of them leads
 * to must not be quoted.
 */
function refuseOutside(link: string, root: string): void {
  let target: string;
  try {
    target = realpathSync(link);
  } catch (error) {
    throw unreadable(link, error);
  }
  if (target.startsWith(`${root}${sep}`)) return;
  throw new CliFailure(EXIT.usage, {
    code: 'FILE_UNREADABLE',
    message: `${link} is a link to a file outside of the searched folder`,
    help: 'Replace the link by the file, or name the file.',
  });
}

/** The path from the root; relative ones are relative to the working folder. */
export function absolute(path: string, folder: string): string {
  return /^([\\/]|[A-Za-z]:[\\/])/.test(path) ? path : join(folder, path);
}

/** The path as messages show it: relative to the working folder where it is below. */
export function shownPath(file: string, folder: string): string {
  const path = relative(folder, file);
  return path === '' || path.startsWith('..') ? file : path;
}
