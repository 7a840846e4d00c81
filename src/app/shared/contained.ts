/**
 * A listener of an event emitter that cannot throw: a fault in it goes to `onFault`, which ends the
 * one request, connection or job it belongs to. An exception that leaves a listener would be an
 * uncaught exception of the process.
 */
export function contained<Args extends unknown[]>(
  listener: (...args: Args) => void,
  onFault: (error: unknown, ...args: Args) => void,
): (...args: Args) => void {
  return (...args) => {
    try {
      listener(...args);
    } catch (error) {
      onFault(error, ...args);
    }
  };
}
