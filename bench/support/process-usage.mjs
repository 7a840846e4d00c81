import { readFileSync } from 'node:fs';

/** Clock ticks of Linux per second. */
const TICKS = 100;

/** CPU seconds of this process and of its children that have ended. */
export function usage() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return { cpuSeconds: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS };
}

/** Follows the largest resident memory of any child in bytes. */
export function watchMemory() {
  let peak = 0;
  const look = () => {
    for (const pid of readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ')) {
      try {
        const [, kibibytes] = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
        peak = Math.max(peak, Number(kibibytes ?? 0) * 1024);
      } catch {
        // It has ended.
      }
    }
  };
  const timer = setInterval(look, 20);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** The address of a file beside this one. */
export function fromHere(path) {
  return new URL(path, import.meta.url).href;
}
