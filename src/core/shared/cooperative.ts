/**
 * Long work cut into small steps: it yields after each, so that its driver decides whether other
 * work goes first. Pure: how fast it is driven changes nothing of what it returns.
 */
export type Steps<T> = Generator<void, T, void>;

/** Does all the steps in one go. */
export function runToEnd<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** `items.map(map)`, one item a step. */
export function* mapInSteps<T, U>(items: readonly T[], map: (item: T, index: number) => U): Steps<U[]> {
  const mapped: U[] = [];
  for (const item of items) {
    mapped.push(map(item, mapped.length));
    yield;
  }
  return mapped;
}
