import { readFileSync, readdirSync } from 'node:fs';

/** What a process holds. */
export interface Holding {
  readonly megabytes: number;
  readonly handles: number;
}

/** The resident memory and the open files of a process; null where the system has no /proc. */
function holdingOf(pid: number): Holding | null {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1]);
    return { megabytes: kilobytes / 1024, handles: readdirSync(`/proc/${String(pid)}/fd`).length };
  } catch {
    return null;
  }
}

/** Measures processes again and again. */
export class Gauges {
  private readonly samples = new Map<string, Holding[]>();

  /** Adds a measurement of a process under a name. */
  sample(name: string, pid: number): void {
    const holding = holdingOf(pid);
    if (holding === null) return;
    const known = this.samples.get(name) ?? [];
    this.samples.set(name, known);
    known.push(holding);
  }

  /** The most that any process held at one time. */
  most(): Holding {
    const all = [...this.samples.values()].flat();
    return {
      megabytes: Math.max(0, ...all.map(({ megabytes }) => megabytes)),
      handles: Math.max(0, ...all.map(({ handles }) => handles)),
    };
  }

  /** The medians of the second and of the last quarter of the samples: the first one warms up. */
  trend(name: string): { readonly early: Holding; readonly late: Holding } {
    const all = this.samples.get(name) ?? [];
    const quarter = Math.floor(all.length / 4);
    return { early: medianOf(all.slice(quarter, 2 * quarter)), late: medianOf(all.slice(3 * quarter)) };
  }
}

function medianOf(samples: readonly Holding[]): Holding {
  const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
  return {
    megabytes: middle(samples.map(({ megabytes }) => megabytes)),
    handles: middle(samples.map(({ handles }) => handles)),
  };
}
