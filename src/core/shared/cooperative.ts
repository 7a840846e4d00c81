/**
 * Long work in small steps: it yields after each step, so that its driver decides whether other
 * work runs first. Pure: the pace does not change the result.
 */
export type Steps<T> = Generator<void, T, void>;

/** Runs all steps at once. */
export function runToEnd<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Items that are sorted or merged in one step. */
const SORTED_IN_ONE_STEP = 1_000;

/** `items` in order, sorted in parts that are merged. */
export function* sortInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
  let parts: T[][] = [];
  for (let start = 0; start < items.length; start += SORTED_IN_ONE_STEP) {
    parts.push(items.slice(start, start + SORTED_IN_ONE_STEP).sort(compare));
    yield;
  }
  while (parts.length > 1) {
    const merged: T[][] = [];
    for (let place = 0; place < parts.length; place += 2)
      merged.push(yield* mergeInSteps(parts[place] ?? [], parts[place + 1] ?? [], compare));
    parts = merged;
  }
  return parts[0] ?? [];
}

function* mergeInSteps<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const merged: T[] = [];
  let [inA, inB] = [0, 0];
  while (inA < a.length || inB < b.length) {
    const isOfA = inB >= b.length || (inA < a.length && compare(a[inA] as T, b[inB] as T) <= 0);
    merged.push((isOfA ? a[inA++] : b[inB++]) as T);
    if (merged.length % SORTED_IN_ONE_STEP === 0) yield;
  }
  return merged;
}

/** `items.map(map)`, one item per step. */
export function* mapInSteps<T, U>(items: readonly T[], map: (item: T, index: number) => U): Steps<U[]> {
  const mapped: U[] = [];
  for (const item of items) {
    mapped.push(map(item, mapped.length));
    yield;
  }
  return mapped;
}
