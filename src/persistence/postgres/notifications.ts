import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { contained } from '../../app/shared/contained.js';
import type { Log } from '../../app/ports/clock.js';

export const CHANNEL = 'concordat';

const RECONNECT_MILLIS = 1_000;

export interface Following {
  readonly url: string;
  /** Whether a notification is of this process, which knows of its commits. */
  readonly isOwn: (origin: string | undefined) => boolean;
  readonly log: Log;
  /** Milliseconds after which a connection that does not answer is replaced. */
  readonly timeoutMillis: number;
  /** Called with null after a reconnect: anything may have been committed in between. */
  readonly onTopics: (topics: readonly string[] | null) => void;
}

/**
 * LISTENs on its own connection and reconnects when that breaks. Returns the function that stops
 * it.
 */
export async function followNotifications(following: Following): Promise<() => Promise<void>> {
  let ended = false;
  const hasEnded = (): boolean => ended;
  let client = await listening(following, () => void reconnect());

  async function reconnect(): Promise<void> {
    while (!hasEnded()) {
      await pause(RECONNECT_MILLIS, undefined, { ref: false });
      try {
        const next = await listening(following, () => void reconnect());
        client = next;
        if (hasEnded()) await next.end();
        else following.onTopics(null);
        return;
      } catch (error) {
        following.log.warn('cannot listen for commits of other processes', { error });
      }
    }
  }

  return async () => {
    ended = true;
    await Promise.race([client.end().catch(() => undefined), pause(RECONNECT_MILLIS, undefined, { ref: false })]);
  };
}

async function listening(following: Following, onBroken: () => void): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: following.url,
    application_name: 'concordat listen',
    keepAlive: true,
    connectionTimeoutMillis: following.timeoutMillis,
    query_timeout: following.timeoutMillis,
  });
  let up = false;
  client.on('error', (error) => following.log.warn('the listening connection broke', { error }));
  client.on('end', () => {
    if (up) onBroken();
  });
  const notified = contained(
    ({ payload }: pg.Notification) => {
      const notice = JSON.parse(payload ?? '{}') as { origin?: string; topics?: string[] };
      if (!following.isOwn(notice.origin)) following.onTopics(notice.topics ?? null);
    },
    // Another program may notify on this channel: then anything may have changed.
    () => {
      following.onTopics(null);
    },
  );
  client.on('notification', notified);
  await client.connect();
  await client.query(`LISTEN ${CHANNEL}`);
  up = true;
  // Nothing is sent on this connection otherwise, so that a peer that hangs would not be noticed.
  // Ending it raises 'end', which connects anew.
  const heartbeat = setInterval(() => {
    client.query('SELECT 1').catch(() => client.end().catch(() => undefined));
  }, following.timeoutMillis).unref();
  client.once('end', () => {
    clearInterval(heartbeat);
  });
  return client;
}
