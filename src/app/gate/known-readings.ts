import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { Instant } from '../../core/shared/interval.js';
import type { AskedGate, GateReading } from './gate-reading.js';
import { stillReads } from './gate-reading.js';

interface Known {
  readonly version: number;
  readonly reading: GateReading;
  readonly weight: number;
}

/** So many pieces of evidence and slices are kept in all, some hundred bytes each. */
const MOST_WEIGHT = 100_000;

/**
 * What questions read, kept while no commit changed a fact: schedulers ask the same again and again, and a decision then costs no
 * reading. Each decision is made anew, at its own moment. The oldest readings are forgotten first.
 */
export class KnownReadings {
  private readonly known = new Map<string, Known>();
  private weight = 0;

  /** The reading of the question under this version of the facts, if it was read and would still be read so. */
  find(asked: AskedGate, version: number): GateReading | null {
    const found = this.known.get(keyOf(asked));
    return found !== undefined && found.version === version && stillReads(found.reading, asked.asOf)
      ? found.reading
      : null;
  }

  keep(asked: AskedGate, version: number, reading: GateReading): void {
    const key = keyOf(asked);
    this.forget(key);
    const weight = weightOf(reading);
    if (weight > MOST_WEIGHT) return;
    this.known.set(key, { version, reading, weight });
    this.weight += weight;
    for (const oldest of this.known.keys()) {
      if (this.weight <= MOST_WEIGHT) break;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.weight -= this.known.get(key)?.weight ?? 0;
    this.known.delete(key);
  }
}

/** All that decides what is read. A question about the past reads as of then. */
function keyOf({ input, interval, product }: AskedGate): string {
  const { consumer, contract, mapper, partition, versionRange } = input;
  const asOf: Instant | null = input.asOf ?? null;
  return canonicalJson({ product, consumer, contract, mapper, partition, versionRange, interval, asOf });
}

function weightOf({ mesh }: GateReading): number {
  let weight = 1;
  for (const { arrivals, evidence, history, runs } of mesh.slices.values()) {
    weight += 1 + arrivals.length + evidence.length + history.length + (runs?.length ?? 0);
  }
  return weight;
}
