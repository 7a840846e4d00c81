import type { App } from '../../src/app/build-app.js';
import type { Log } from '../../src/app/ports/clock.js';
import { type ServerOptions, startServer } from '../../src/main/server.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { sampleApp } from './sample-app.js';

export interface SampleServer {
  readonly url: string;
  readonly logged: readonly { readonly level: string; readonly message: string; readonly fields: unknown }[];
  close(): Promise<void>;
}

/** The real server on a free port, with use cases that answer with samples. */
export async function sampleServer(
  app: App = sampleApp(),
  options: Partial<ServerOptions> = {},
): Promise<SampleServer> {
  const logged: { level: string; message: string; fields: unknown }[] = [];
  const at =
    (level: string) =>
    (message: string, fields?: unknown): void =>
      void logged.push({ level, message, fields });
  const log: Log = { info: at('info'), warn: at('warn'), error: at('error') };
  const clock = fixedClock('2023-10-28T06:00:00.000Z');
  const server = await startServer({
    app,
    host: '127.0.0.1',
    port: 0,
    auth: 'local',
    log,
    ids: systemIds,
    clock,
    drainMillis: 2000,
    ...options,
  });
  return { url: server.url, logged, close: server.close };
}
