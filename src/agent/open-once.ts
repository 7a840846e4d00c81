import type { Engine, EngineTarget } from '../app/ports/engine.js';
import type { Source } from '../core/quality/plan-input.js';

/**
 * Opens the data of each object and path once, also where that fails: in one run, several objects
 * refer to one object, and a rule may read every object of the contract.
 */
export function openOnce(
  engine: Pick<Engine, 'open'>,
  sources: ReadonlyMap<string, Source> = new Map(),
): Engine['open'] {
  const opened = new Map<string, Promise<Source | null>>();
  return (target: EngineTarget) => {
    const key = keyOf(target);
    const shared = sources.get(key);
    const known = opened.get(key) ?? (shared === undefined ? engine.open(target) : Promise.resolve(shared));
    opened.set(key, known);
    return known;
  };
}

/** The object and path of the target. */
export function keyOf({ object, path }: EngineTarget): string {
  return JSON.stringify([object.name, path]);
}
