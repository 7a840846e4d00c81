/** A real PostgreSQL: the configured one, else one of its own. Returns its URL. */
export function startPostgres(): Promise<string>;
/** Stops what `startPostgres` started and removes its files. */
export function stopPostgres(): Promise<void>;
