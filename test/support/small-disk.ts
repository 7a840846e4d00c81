import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mounts a small file system in memory; the reason where this machine refuses it. */
function mount(at: string, options: string): string | null {
  mkdirSync(at, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at], { encoding: 'utf8' });
  return mounted.status === 0 ? null : (mounted.error?.message ?? mounted.stderr);
}

/** A disk of this size, for one user if one is given. Only where `refusalToMount` is null. */
export function smallDisk(
  at: string,
  megabytes: number,
  owner?: { readonly uid: number; readonly gid: number },
): { fill(): void; free(): void; unmount(): void } {
  const own = owner === undefined ? '' : `,uid=${String(owner.uid)},gid=${String(owner.gid)},mode=700`;
  const refused = mount(at, `size=${String(megabytes)}m${own}`);
  if (refused !== null) throw new Error(refused);
  const ballast = join(at, 'ballast');
  return {
    /** To its last byte. */
    fill: () => void spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4k']),
    free: () => {
      rmSync(ballast);
    },
    unmount: () => void execFileSync('umount', ['-l', at]),
  };
}

/** Why this machine cannot have a small disk: mounting takes root. Null where it can. */
export function refusalToMount(): string | null {
  const at = mkdtempSync(join(tmpdir(), 'concordat-mount-'));
  const refused = mount(at, 'size=1m');
  if (refused === null) execFileSync('umount', [at]);
  rmSync(at, { recursive: true });
  if (refused !== null) process.stderr.write(`skipped: a full disk needs a tmpfs, refused here: ${refused}\n`);
  return refused;
}
