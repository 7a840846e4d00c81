import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Memory of a process in bytes. */
export interface Memory {
  readonly resident: number;
  /**
   * Private memory that the process has requested, used or not; null if the system does not report
   * it.
   */
  readonly data: number | null;
}

/** The memory of the process now; null if it has ended or the system does not report it. */
export async function memoryOf(pid: number): Promise<Memory | null> {
  return process.platform === 'linux' ? memoryHere(pid) : fromPs(pid);
}

/** The same, synchronously, on Linux only: reading it takes a few microseconds. */
export function memoryHere(pid: number): Memory | null {
  if (process.platform !== 'linux') return null;
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const resident = bytesIn(status, /^VmRSS:\s+(\d+) kB/mu);
    return resident === null ? null : { resident, data: bytesIn(status, /^VmData:\s+(\d+) kB/mu) };
  } catch {
    return null;
  }
}

function bytesIn(status: string, line: RegExp): number | null {
  const kibibytes = line.exec(status)?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) * 1024;
}

function fromPs(pid: number): Promise<Memory | null> {
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, output) => {
      const kibibytes = error === null ? Number.parseInt(output, 10) : Number.NaN;
      resolve(Number.isNaN(kibibytes) ? null : { resident: kibibytes * 1024, data: null });
    });
  });
}
