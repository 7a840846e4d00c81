import { visible } from '../core/shared/visible.js';
import type { Log } from '../app/ports/clock.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

const RANK: Readonly<Record<LogLevel, number>> = { debug: 10, info: 20, warn: 30, error: 40, silent: 100 };

/** Keys whose values are never logged, at any depth. */
const SECRET = /token|secret|password|authorization|cookie|api-?key/i;

/**
 * One JSON object per line: `{"time","level","message",…fields}`, secrets redacted, written by
 * `write` (stderr by default).
 */
export function jsonLog(
  level: LogLevel,
  write: (line: string) => void = (line) => void process.stderr.write(line),
): Log {
  const emit = (at: LogLevel, message: string, fields: Readonly<Record<string, unknown>> = {}): void => {
    if (RANK[at] < RANK[level]) return;
    const entry = { time: new Date(Date.now()).toISOString(), level: at, message, ...fields };
    write(`${visible(lineOf(entry))}\n`);
  };
  return {
    info: (message, fields) => emit('info', message, fields),
    warn: (message, fields) => emit('warn', message, fields),
    error: (message, fields) => emit('error', message, fields),
  };
}

/** Fields that are not JSON (a cycle, a bigint) are left out, so that the request goes on. */
function lineOf(entry: { readonly time: string; readonly level: string; readonly message: string }): string {
  try {
    return JSON.stringify(entry, redact);
  } catch {
    const { time, level, message } = entry;
    return JSON.stringify({ time, level, message, fields: 'not JSON' });
  }
}

function redact(key: string, value: unknown): unknown {
  if (key !== '' && SECRET.test(key) && typeof value === 'string') return '[redacted]';
  if (value instanceof Error) return { name: value.name, message: value.message, stack: value.stack };
  return value;
}
