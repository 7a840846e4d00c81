import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';

interface Installed {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

/** The packages that the lock file lists and that are installed here. */
function installed(): readonly Installed[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string; name?: string; link?: boolean }>;
  };
  return Object.entries(packages).flatMap(([folder, { version, name, link }]) => {
    const known = folder.startsWith('node_modules/') && !link && existsSync(join(folder, 'package.json'));
    return known && version !== undefined
      ? [{ name: name ?? folder.replace(/^.*node_modules\//, ''), version, folder }]
      : [];
  });
}

/**
 * A registry with the installed packages, so that a test installs without a network. What is not
 * installed, such as a package of another platform, it does not have.
 */
export async function localRegistry(): Promise<{ readonly url: string; close(): void }> {
  const all = installed();
  const server = createServer(({ url = '/' }, response) => {
    const [name = '', tarball] = decodeURIComponent(url).slice(1).split('/-/');
    const found = all.filter((one) => one.name === name);
    const [wanted] = found.filter(({ version }) => `${version}.tar` === tarball);
    if (wanted !== undefined) sendFolder(wanted.folder, response);
    else if (found.length > 0 && tarball === undefined)
      response.end(JSON.stringify(documentOf(name, found, address())));
    else response.writeHead(404).end('{}');
  }).listen(0, '127.0.0.1');
  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: address(), close: () => void server.close() };
}

function documentOf(name: string, found: readonly Installed[], address: string): object {
  const versions = found.map(({ version, folder }) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as object;
    return [version, { ...manifest, dist: { tarball: `${address}/${name}/-/${version}.tar` } }] as const;
  });
  return { name, 'dist-tags': { latest: found[0]?.version }, versions: Object.fromEntries(versions) };
}

/** npm ignores the name of the first folder in an archive. */
function sendFolder(folder: string, response: ServerResponse): void {
  const tar = spawn('tar', ['-cf', '-', '--exclude', 'node_modules', '-C', dirname(folder), basename(folder)]);
  tar.stdout.pipe(response);
}
