import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The pages of the catalog as static files, each also compressed. */
export const WEB = 'dist/web';

/** What a visitor loads at most before the first page, and for each page, in bytes of gzip. */
const SHELL_BUDGET = 120 * 1024;
const PAGE_BUDGET = 80 * 1024;
/** Pages without a budget: an editor is large. */
const EXEMPT = /^explorer\b/;
const COMPRESSED = new Set(['.html', '.js', '.css', '.svg', '.json']);
const SMALLEST_COMPRESSED = 1024;

/** Builds the pages; fails where they are larger than their budgets. Returns how many files. */
export async function buildWeb(root) {
  // Loaded only where something is built: most starts find all up to date.
  const { build } = await import('vite');
  await build({ root: join(root, 'web'), logLevel: 'warn', build: { outDir: join(root, WEB), emptyOutDir: true } });
  const manifest = JSON.parse(readFileSync(join(root, WEB, 'manifest.json'), 'utf8'));
  refuseLarge(sizesOf(manifest, (file) => gzipSync(readFileSync(join(root, WEB, file))).length));
  const files = readdirSync(join(root, WEB), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  for (const { name, parentPath } of files) compress(join(parentPath, name));
  return files.length;
}

/** The bytes of the shell, and of each page without the shell. */
export function sizesOf(manifest, bytesOf) {
  const shell = filesOf(manifest, 'index.html');
  const sum = (files) => [...files].reduce((bytes, file) => bytes + bytesOf(file), 0);
  const pages = Object.entries(manifest)
    .filter(([, { isDynamicEntry }]) => isDynamicEntry === true)
    .map(([key, { name }]) => {
      const own = [...filesOf(manifest, key)].filter((file) => !shell.has(file));
      return { name: name ?? key, bytes: sum(own) };
    });
  return { shell: sum(shell), pages };
}

/** The scripts and styles that are loaded with an entry. */
function filesOf(manifest, key, found = new Set(), seen = new Set()) {
  if (seen.has(key)) return found;
  seen.add(key);
  const { css = [], file, imports = [] } = manifest[key];
  for (const each of [file, ...css]) found.add(each);
  for (const each of imports) filesOf(manifest, each, found, seen);
  return found;
}

/** Throws where the shell or a page is larger than its budget; names all. */
export function refuseLarge({ shell, pages }) {
  const large = [
    ...(shell > SHELL_BUDGET ? [`the shell has ${kilobytes(shell)}, at most ${kilobytes(SHELL_BUDGET)}`] : []),
    ...pages
      .filter(({ bytes, name }) => bytes > PAGE_BUDGET && !EXEMPT.test(name))
      .map(({ bytes, name }) => `the page ${name} has ${kilobytes(bytes)}, at most ${kilobytes(PAGE_BUDGET)}`),
  ];
  if (large.length > 0) throw new Error(`Pages are larger than their budgets: ${large.join('; ')} (gzip).`);
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function compress(file) {
  const content = readFileSync(file);
  if (!COMPRESSED.has(extname(file)) || content.length < SMALLEST_COMPRESSED) return;
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: quality }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
