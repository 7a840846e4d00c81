/** The folders below the data root that each domain may read, each as a path of segments. */
export type DomainFolders = ReadonlyMap<string, readonly string[]>;

/** The shortest name of a folder that can stand for the longer name of a domain. */
const SHORTEST = 3;

/**
 * Whether a contract of the domain may read a file, by the folders from the data root to it, of its
 * real path.
 *
 * With declared folders, only what is in a folder declared for the domain. Else a folder belongs to
 * the domain that it is named after, a nested domain (`emea.finance`) to a folder in that of the
 * domain it lies in (`finance/emea`), and the deepest such folder counts: who may register nested
 * domains gives away folders of their own domain only. A folder that no domain is named after
 * belongs to the one domain whose name begins with it (`fin` to `finance`); where several do, it
 * belongs to none. Files outside every such folder belong to nobody.
 */
export function mayRead(domain: string, folders: readonly string[], rule: FolderRule): boolean {
  const { declared, domains } = rule;
  if (declared === null) return ownerOf(folders, domains) === domain;
  return (declared.get(domain) ?? []).some((folder) => beginsWith(folders, segments(folder)));
}

/** Whether a contract of the domain may read some file in the folder, or in folders below it. */
export function mayReadBelow(domain: string, folders: readonly string[], rule: FolderRule): boolean {
  const { declared, domains } = rule;
  if (declared !== null) {
    const own = (declared.get(domain) ?? []).map(segments);
    return own.some((folder) => beginsWith(folders, folder) || beginsWith(folder, folders));
  }
  const { isAmbiguous, owner, path } = followed(folders, domains);
  if (owner === domain) return true;
  return !isAmbiguous && path.length === folders.length && beginsWith(outermostFirst(domain), path);
}

/** Which domain may read a folder: as declared, or by the names of all domains. */
export interface FolderRule {
  readonly declared: DomainFolders | null;
  readonly domains: readonly string[];
}

/** The domain that the folder belongs to by its name; null if that is none, or not certain. */
export function ownerOf(folders: readonly string[], domains: readonly string[]): string | null {
  return followed(folders, domains).owner;
}

/**
 * From the data root on, each folder stands for the segment of a domain's name that it equals; only
 * where none does, for the one that begins with it. `path` is how far the folders stand for one.
 */
function followed(
  folders: readonly string[],
  domains: readonly string[],
): { readonly owner: string | null; readonly path: readonly string[]; readonly isAmbiguous: boolean } {
  const names = domains.map(outermostFirst);
  let owner: string | null = null;
  const path: string[] = [];
  for (const folder of folders) {
    const below = names.filter((name) => name.length > path.length && beginsWith(name, path));
    const segment = segmentNamed(folder, new Set(below.map((name) => name[path.length] ?? '')));
    if (segment === 'SEVERAL') return { owner: null, path, isAmbiguous: true };
    if (segment === null) break;
    path.push(segment.name);
    const named = path.toReversed().join('.');
    if (domains.includes(named)) owner = named;
  }
  return { owner, path, isAmbiguous: false };
}

/** The parts of a domain's name in the order of its folders. */
function outermostFirst(domain: string): readonly string[] {
  return domain.split('.').reverse();
}

function segmentNamed(folder: string, known: ReadonlySet<string>): { readonly name: string } | 'SEVERAL' | null {
  if (known.has(folder)) return { name: folder };
  if (folder.length < SHORTEST) return null;
  const [name, second] = [...known].filter((one) => one.startsWith(folder));
  if (second !== undefined) return 'SEVERAL';
  return name === undefined ? null : { name };
}

function beginsWith(folders: readonly string[], start: readonly string[]): boolean {
  return start.every((segment, index) => folders[index] === segment);
}

function segments(folder: string): string[] {
  return folder.split('/').filter((segment) => segment !== '' && segment !== '.');
}

/**
 * Folders as they are configured: `finance=finance;retail=retail,shared/retail`, each relative to
 * the data root, `.` for all of it. Null if the text is not of this form.
 */
export function parseDomainFolders(text: string): DomainFolders | null {
  const declared = new Map<string, string[]>();
  for (const entry of text.split(';').map((one) => one.trim())) {
    if (entry === '') continue;
    const [, domain = '', list = ''] = /^([a-z0-9][a-z0-9._-]*)\s*=(.*)$/su.exec(entry) ?? [];
    const folders = list.split(',').map((folder) => folder.trim());
    if (domain === '' || declared.has(domain) || folders.some((folder) => !isBelow(folder))) return null;
    declared.set(domain, folders);
  }
  return declared.size === 0 ? null : declared;
}

function isBelow(folder: string): boolean {
  return folder !== '' && !folder.startsWith('/') && !folder.split('/').includes('..');
}
