import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageFile, PageFiles } from '../api/http/page-files.js';

/** Where the build puts the pages, seen from this file after the build. */
const FOLDER = fileURLToPath(new URL('../../web/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/**
 * The files of the pages by their names, all in memory: a build that replaces them under a running
 * server mixes no two releases. Null where nothing was built.
 */
export function readPages(folder = FOLDER): PageFiles | null {
  // The sources of the pages have no manifest.
  if (!existsSync(join(folder, 'manifest.json'))) return null;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, PageFile>();
  for (const entry of entries) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined || entry.name === 'manifest.json') continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).replaceAll(sep, '/'), fileAt(path, type));
  }
  return files;
}

function fileAt(path: string, type: string): PageFile {
  const content = readFileSync(path);
  const [br, gzip] = [`${path}.br`, `${path}.gz`].map((file) => (existsSync(file) ? readFileSync(file) : undefined));
  const digest = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  return { content, type, digest, encoded: { ...(br && { br }), ...(gzip && { gzip }) } };
}
