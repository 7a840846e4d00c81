import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerProcess } from '../server.js';

/** The environment of a server that a gauge measures, and the largest heap that it may have. */
export const measured = (heapMegabytes: number): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: [
    `--max-old-space-size=${String(heapMegabytes)}`,
    `--import ${join(process.cwd(), 'test/support/heap-gauge.mjs')}`,
  ].join(' '),
});

const EVERY_MILLIS = 5_000;

/** Measures a server until `stop`: the megabytes that live in its heap, and its open files. */
export class Gauge {
  private readonly handles: number[] = [];
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly server: ServerProcess) {
    this.timer = setInterval(() => {
      this.handles.push(openFilesOf(server.pid));
      server.kill('SIGUSR2');
    }, EVERY_MILLIS).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** The medians of the second and of the last quarter of the run: the first one warms up. */
  trend(): Readonly<Record<'megabytes' | 'handles', { readonly early: number; readonly late: number }>> {
    const lines = [...this.server.log().matchAll(/^live heap: (\d+)$/gmu)];
    return {
      megabytes: quarters(lines.map(([, bytes]) => Math.round(Number(bytes) / 1e6))),
      handles: quarters(this.handles),
    };
  }
}

/** Zero where the system has no /proc, or the process has just ended. */
function openFilesOf(pid: number): number {
  try {
    return readdirSync(`/proc/${String(pid)}/fd`).length;
  } catch {
    return 0;
  }
}

function quarters(values: readonly number[]): { readonly early: number; readonly late: number } {
  const quarter = Math.floor(values.length / 4);
  return { early: medianOf(values.slice(quarter, 2 * quarter)), late: medianOf(values.slice(3 * quarter)) };
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
