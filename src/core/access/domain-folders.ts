/** The folders below the data root that each domain may read, each as a path of segments. */
export type DomainFolders = ReadonlyMap<string, readonly string[]>;

/** The shortest name of a folder that can stand for the longer name of a domain. */
const SHORTEST = 3;

/**
 * Whether a contract of the domain may read a file, by the folders from the data root to it, of its
 * real path.
 *
 * With declared folders, only what is in a folder declared for the domain. Else a folder belongs to
 * the domain that it is named after, a nested domain (`emea.finance`) to a folder in a folder
 * (`emea/finance`), and the deepest such folder counts. A folder that no domain is named after
 * belongs to the one domain whose name begins with it (`fin` to `finance`); where several do, it
 * belongs to none. Files outside every such folder belong to nobody.
 */
export function mayRead(
  domain: string,
  folders: readonly string[],
  { declared, domains }: { readonly declared: DomainFolders | null; readonly domains: readonly string[] },
): boolean {
  if (declared === null) return ownerOf(folders, domains) === domain;
  return (declared.get(domain) ?? []).some((folder) => beginsWith(folders, segments(folder)));
}

/** The domain that the folder belongs to by its name; null if that is none, or not certain. */
export function ownerOf(folders: readonly string[], domains: readonly string[]): string | null {
  const matching = domains.filter((domain) => isNamedAfter(folders, domain.split('.')));
  const depth = Math.max(0, ...matching.map((domain) => domain.split('.').length));
  const deepest = matching.filter((domain) => domain.split('.').length === depth);
  const exact = deepest.find((domain) => beginsWith(folders, domain.split('.')));
  return exact ?? (deepest.length === 1 ? (deepest[0] ?? null) : null);
}

function isNamedAfter(folders: readonly string[], parts: readonly string[]): boolean {
  return parts.every((part, index) => {
    const folder = folders[index];
    return folder !== undefined && (folder === part || (folder.length >= SHORTEST && part.startsWith(folder)));
  });
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
