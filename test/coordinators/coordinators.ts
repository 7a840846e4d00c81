import { setTimeout as pause } from 'node:timers/promises';
import { inOneSnapshot } from '../support/raw-sql.js';
import { type ServerProcess, startServerProcess } from '../support/server.js';

/** A process of the built server, which coordinates, that can be killed, started and paused. */
export class Coordinator {
  private server: ServerProcess | null = null;
  /** The log of the processes that ended. */
  private earlier = '';

  constructor(
    readonly name: string,
    private readonly databaseUrl: string,
    private readonly dataRoot: string,
    private readonly leaseMillis: number,
  ) {}

  async start(): Promise<void> {
    const lease = `${String(this.leaseMillis)}ms`;
    this.server = await startServerProcess({
      databaseUrl: this.databaseUrl,
      flags: ['--data-root', this.dataRoot, '--cadence', '500ms', '--agent-lease', lease, '--look-back', '2000h'],
      // What a paused process locks is free after twelve times as long.
      environment: { PGAPPNAME: this.name, CONCORDAT_DATABASE_TIMEOUT: '2s' },
    });
  }

  get url(): string {
    return this.running.url;
  }

  get log(): string {
    return this.earlier + (this.server?.log() ?? '');
  }

  async kill(): Promise<void> {
    const { running } = this;
    running.kill('SIGKILL');
    await running.ended;
    this.earlier += running.log();
    this.server = null;
  }

  pause(): void {
    this.running.kill('SIGSTOP');
  }

  resume(): void {
    this.running.kill('SIGCONT');
  }

  /** Pauses it where it has no transaction open, so that nothing else waits for it. */
  async pauseAlone(): Promise<void> {
    for (;;) {
      this.pause();
      // What it sent before it stopped is done.
      await pause(50);
      const open = await inOneSnapshot(this.databaseUrl, ({ rows }) =>
        rows(`SELECT pid FROM pg_stat_activity WHERE application_name = '${this.name}'
          AND (state <> 'idle' OR xact_start IS NOT NULL)`),
      );
      if (open.length === 0) return;
      this.resume();
      await pause(5);
    }
  }

  /** Ends it in order. */
  async stop(): Promise<number | null> {
    this.resume();
    return this.running.stop();
  }

  end(): void {
    this.server?.kill('SIGKILL');
  }

  /** The sum of the lines of a metric, with the labels as given; 0 where there is none. */
  async metric(name: string, labels = ''): Promise<number> {
    const response = await fetch(`${this.url}/metrics`, { signal: AbortSignal.timeout(60_000) });
    const lines = (await response.text()).split('\n').filter((line) => line.startsWith(`${name}${labels}`));
    return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
  }

  /** Attempts whose results were refused, since it was started. */
  refused(): Promise<number> {
    return this.metric('concordat_check_attempt_duration_seconds_count', '{outcome="stale"}');
  }

  /** Leases of any process that ended without a result, and were found by this one. */
  lost(): Promise<number> {
    return this.metric('concordat_check_leases_lost_total');
  }

  private get running(): ServerProcess {
    if (this.server === null) throw new Error(`${this.name} does not run.`);
    return this.server;
  }
}
