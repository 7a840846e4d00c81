import type { Engine, EngineTarget } from '../app/ports/engine.js';
import type { Source } from '../core/quality/plan-input.js';

/**
 * Opens the data of each object and path once, also where that fails: in one run, several objects
 * refer to one object, and a rule may read every object of the contract.
 */
export function openOnce(engine: Pick<Engine, 'open'>): Engine['open'] {
  const opened = new Map<string, Promise<Source | null>>();
  return (target: EngineTarget) => {
    const key = JSON.stringify([target.object.name, target.path]);
    const known = opened.get(key) ?? engine.open(target);
    opened.set(key, known);
    return known;
  };
}
