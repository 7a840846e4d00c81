import { randomInt } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { askGraphql } from '../graphql-client.js';
import { inOneSnapshot } from '../raw-sql.js';

const DAYS = Array.from({ length: 12 }, (_, index) => `2021-03-${String(index + 10)}`);
const GOOD = 'id,amount\na,1\nb,2\n';
const BAD = 'id,amount\na,1\na,\n';

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: watched
version: 1.0.0
status: active
servers:
  - { server: lake, type: local, path: watched, format: csv }
schema:
  - name: rows
    properties:
      - { name: id, logicalType: string, required: true, primaryKey: true, primaryKeyPosition: 1 }
      - { name: amount, logicalType: number, required: true }
customProperties:
  - property: concordat.partitioning
    value: { every: P1D, timezone: UTC, path: "{yyyy}-{MM}-{dd}.csv" }
`;
const PUBLISH = 'mutation ($input: PublishContractInput!) { publishContract(input: $input) { __typename } }';

/**
 * A product whose files are replaced while gates ask for it. Only coordinators check it, so that
 * each repeated check must have a reason.
 */
export class WatchedData {
  /** Answers that are always errors. */
  readonly wrong: string[] = [];
  readonly counts = { gates: 0, writes: 0, lost: 0 };
  private readonly content = new Map<string, string>();
  private readonly folder: string;
  private stopped = false;
  private clients: Promise<unknown> = Promise.resolve();

  constructor(dataRoot: string) {
    this.folder = join(dataRoot, 'watched');
    mkdirSync(this.folder);
    for (const day of DAYS) this.write(day, GOOD);
  }

  /** Publishes the contract and starts the clients, which use a server of `urls` at random. */
  async start(urls: () => readonly string[]): Promise<void> {
    await askGraphql(urls()[0] ?? '', PUBLISH, { input: { document: CONTRACT, product: 'storm/watched' } });
    this.clients = Promise.all([this.writer(), this.asker(urls, 0), this.asker(urls, 3), this.reader(urls)]);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.clients;
  }

  /** Waits until each day has the verdict of its content; returns those that have not. */
  async settled(url: string, millis: number): Promise<readonly string[]> {
    const deadline = performance.now() + millis;
    for (;;) {
      const off: string[] = [];
      for (const day of DAYS) {
        const { verdict } = await this.gate(url, day, 0);
        if ((verdict === 'PROCEED') !== (this.content.get(day) === GOOD)) off.push(`${day} ${String(verdict)}`);
      }
      if (off.length === 0 || performance.now() > deadline) return off;
      await pause(500);
    }
  }

  /** Whole files take the place of whole files, so that a check never reads a part of one. */
  private write(day: string, content: string): void {
    const file = join(this.folder, `${day}.csv`);
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
    this.content.set(day, content);
  }

  private async writer(): Promise<void> {
    while (!this.stopped) {
      await pause(500 + randomInt(1_500));
      const day = DAYS[randomInt(DAYS.length)] ?? '';
      this.write(day, this.content.get(day) === GOOD ? BAD : GOOD);
      this.counts.writes += 1;
    }
  }

  private async asker(urls: () => readonly string[], wait: number): Promise<void> {
    while (!this.stopped) {
      await pause(randomInt(100));
      const all = urls();
      const answer = await this.gate(all[randomInt(all.length)] ?? '', DAYS[randomInt(DAYS.length)] ?? '', wait).catch(
        () => null,
      );
      if (answer === null || answer.status === 503) this.counts.lost += 1;
      else if (answer.status === 200 && /^(PROCEED|WAIT|SKIP)$/u.test(answer.verdict ?? '')) this.counts.gates += 1;
      else this.wrong.push(`gate: ${JSON.stringify(answer)}`);
    }
  }

  private async reader(urls: () => readonly string[]): Promise<void> {
    const query =
      '{ health(product: "storm/watched") { status } products(first: 50) { nodes { ref } } audit(first: 20) { nodes { hash } } }';
    while (!this.stopped) {
      await pause(200 + randomInt(400));
      const all = urls();
      await askGraphql(all[randomInt(all.length)] ?? '', query).catch((error: unknown) => {
        const text = String(error);
        if (text.includes('fetch failed') || text.includes('UNAVAILABLE') || text.includes('terminated'))
          this.counts.lost += 1;
        else this.wrong.push(`query: ${text}`);
      });
    }
  }

  private async gate(
    url: string,
    day: string,
    wait: number,
  ): Promise<{ readonly status: number; readonly verdict?: string }> {
    const question = `consumer=storm/reader&partition=${day}&wait=${String(wait)}`;
    const response = await fetch(`${url}/api/v1/gate/storm/watched?${question}`);
    const { verdict } = (await response.json()) as { readonly verdict?: string };
    return { status: response.status, ...(verdict !== undefined && { verdict }) };
  }
}

/** Each repeated result of a check has a change of its data between the two readings. */
export async function expectNoRepeatedChecks(databaseUrl: string): Promise<void> {
  const repeated = await inOneSnapshot(databaseUrl, ({ rows }) =>
    rows(
      `SELECT later.partition_from, later.check_id, later.attempt FROM evidence later JOIN evidence earlier
         ON earlier.contract_id = later.contract_id AND earlier.partition_from = later.partition_from
         AND earlier.partition_to = later.partition_to AND earlier.check_id = later.check_id
         AND earlier.attempt = later.attempt - 1
       WHERE later.contract_id = 'watched' AND earlier.outcome IN ('PASS', 'WARN', 'FAIL') AND NOT EXISTS (
         SELECT 1 FROM data_change c WHERE c.contract_id = later.contract_id AND c.partition_from = later.partition_from
           AND c.sequence > earlier.seen_sequence AND c.sequence <= later.seen_sequence)`,
    ),
  );
  expect(repeated).toEqual([]);
}
