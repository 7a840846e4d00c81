import type { WorkStore } from '../../app/ports/work-store.js';
import { breakerFromRow, namedBreakerFromRows } from '../mappers/work-mapper.js';
import type { ServerBreakerRow, WorkGroupRow } from '../rows/work-rows.js';
import type { Sql } from '../sql.js';

type BreakerMethods = 'breakersOf' | 'breakers' | 'putBreaker' | 'closeBreakers';
const COLUMNS = 'place, failures, open_until, message, failed_at';

/** Circuit breakers of servers. Of a server that answers there is no row. */
export function breakerStore(sql: Sql): Pick<WorkStore, BreakerMethods> {
  return {
    breakersOf: async (places) => {
      const rows = await sql.all<ServerBreakerRow>(
        `SELECT ${COLUMNS} FROM server_breaker WHERE ${sql.oneOf('place')}`,
        [sql.list(places)],
      );
      return rows.map(breakerFromRow);
    },
    breakers: async () => {
      const rows = await sql.all<ServerBreakerRow & Pick<WorkGroupRow, 'domain' | 'server_name' | 'server_type'>>(
        `SELECT b.place, b.failures, b.open_until, b.message, b.failed_at, w.domain, w.server_name, w.server_type
         FROM server_breaker b JOIN work_group w ON w.place = b.place ORDER BY b.failed_at DESC, b.place, w.id`,
      );
      const byPlace = new Map<string, typeof rows>();
      for (const row of rows) byPlace.set(row.place, [...(byPlace.get(row.place) ?? []), row]);
      return [...byPlace.values()].map(namedBreakerFromRows).filter((breaker) => breaker !== null);
    },
    putBreaker: async ({ failedAt, failures, message, openUntil, place }) => {
      await sql.insertAll(
        'server_breaker',
        ['place', 'failures', 'open_until', 'message', 'failed_at'],
        [[place, failures, openUntil, message.slice(0, 2000), failedAt]],
        `ON CONFLICT (place) DO UPDATE SET failures = excluded.failures, open_until = excluded.open_until,
           message = excluded.message, failed_at = excluded.failed_at`,
      );
    },
    closeBreakers: (places) => sql.run(`DELETE FROM server_breaker WHERE ${sql.oneOf('place')}`, [sql.list(places)]),
  };
}
