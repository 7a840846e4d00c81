import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askGraphql } from '../support/graphql-client.js';
import { inOneSnapshot } from '../support/raw-sql.js';

const DOMAINS = ['finance', 'retail', 'logistics', 'people'];
const PRODUCTS_OF_DOMAIN = 6;
const ROWS = 100;
const DAY_MILLIS = 86_400_000;

const REGISTER = 'mutation ($input: RegisterDomainInput!) { registerDomain(input: $input) { __typename } }';
const PUBLISH = 'mutation ($input: PublishContractInput!) { publishContract(input: $input) { __typename } }';
const CHECKS = 'query ($product: String!) { checks(product: $product) { state } }';

const contract = (id: string): string => `apiVersion: v3.1.0
kind: DataContract
id: ${id}
version: 1.0.0
status: active
servers:
  - { server: lake, type: local, path: ${id}, format: csv, environment: prod }
schema:
  - name: rows
    logicalType: object
    properties:
      - { name: id, logicalType: integer, required: true, unique: true, primaryKey: true, primaryKeyPosition: 1 }
      - { name: name, logicalType: string, required: true, logicalTypeOptions: { maxLength: 20 } }
      - { name: amount, logicalType: number, required: true }
customProperties:
  - property: concordat.partitioning
    value: { every: P1D, timezone: UTC, path: '{yyyy}-{MM}-{dd}.csv' }
`;

/** What the database holds of the checks that are owed. */
export interface Recorded {
  /** By outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Checks of partitions with a result. */
  readonly answered: number;
  /** Those with more than one. */
  readonly repeated: readonly unknown[];
  /** Rows of work by state. */
  readonly work: Readonly<Record<string, number>>;
}

/**
 * Products of several domains over real files, which arrive a day at a time, and which checks they
 * owe.
 */
export class OwedChecks {
  private readonly products = DOMAINS.flatMap((domain) =>
    Array.from({ length: PRODUCTS_OF_DOMAIN }, (_, n) => ({ domain, id: `${domain}_${String(n)}` })),
  );
  private readonly today = Math.floor(Date.now() / DAY_MILLIS) * DAY_MILLIS;
  private checksOfDay = 0;
  private days = 0;

  constructor(
    private readonly root: string,
    private readonly databaseUrl: string,
  ) {}

  async publish(url: string): Promise<void> {
    for (const name of DOMAINS) await askGraphql(url, REGISTER, { input: { name } });
    for (const { domain, id } of this.products) {
      mkdirSync(join(this.root, id));
      const product = `${domain}/${id}`;
      const input = { document: contract(id), product };
      const published = await askGraphql<{ publishContract: { __typename: string } }>(url, PUBLISH, { input });
      if (published.publishContract.__typename !== 'ContractPublished') throw new Error(JSON.stringify(published));
      const { checks } = await askGraphql<{ checks: { state: string }[] }>(url, CHECKS, { product });
      this.checksOfDay += checks.filter(({ state }) => state === 'EXECUTABLE').length;
    }
  }

  /** The files of another day of all products arrive, each as a whole. */
  deliverDay(): void {
    this.days += 1;
    // The newest day ended two days ago: midnight may come while the test runs.
    const day = new Date(this.today - (this.days + 1) * DAY_MILLIS).toISOString().slice(0, 10);
    const rows = Array.from({ length: ROWS }, (_, n) => `${String(n)},name ${String(n)},${String(n * 1.5)}`);
    for (const { id } of this.products) {
      const file = join(this.root, id, `${day}.csv`);
      writeFileSync(`${file}.part`, ['id,name,amount', ...rows, ''].join('\n'));
      renameSync(`${file}.part`, file);
    }
  }

  deliverDays(count: number): void {
    for (let n = 0; n < count; n += 1) this.deliverDay();
  }

  get partitions(): number {
    return this.days * this.products.length;
  }

  get owed(): number {
    return this.days * this.checksOfDay;
  }

  recorded(): Promise<Recorded> {
    return inOneSnapshot(this.databaseUrl, async ({ rows }) => {
      const outcomes = await rows<Count>('SELECT outcome AS name, count(*) AS count FROM evidence GROUP BY outcome');
      const results = await rows<{ results: number }>(
        `SELECT contract_id, partition_from, check_id, server, count(*) AS results FROM evidence
         WHERE outcome <> 'ERROR' GROUP BY contract_id, partition_from, check_id, server`,
      );
      const work = await rows<Count>('SELECT state AS name, count(*) AS count FROM check_work GROUP BY state');
      return {
        outcomes: byName(outcomes),
        answered: results.length,
        repeated: results.filter((one) => one.results > 1),
        work: byName(work),
      };
    });
  }

  /** The leases that nobody has ended. */
  leases(): Promise<readonly Lease[]> {
    return inOneSnapshot(this.databaseUrl, ({ rows }) =>
      rows<Lease>(
        `SELECT id, fencing_token AS token, contract_id AS contract, partition_from AS "from"
         FROM check_work WHERE state = 'LEASED'`,
      ),
    );
  }

  /** Which of these leases passed to another holder, who has not ended it. */
  async passedOn(leases: readonly Lease[]): Promise<readonly Lease[]> {
    const tokens = new Map((await this.leases()).map(({ id, token }) => [id, token]));
    return leases.filter(({ id, token }) => (tokens.get(id) ?? 0) > token);
  }

  /** Whether some of this work has no result. */
  async isOpen(leases: readonly Lease[]): Promise<boolean> {
    const rows = await inOneSnapshot(this.databaseUrl, ({ rows }) => rows<{ id: string }>('SELECT id FROM check_work'));
    const open = new Set(rows.map(({ id }) => id));
    return leases.some(({ id }) => open.has(id));
  }

  /** The results of this work that come from readings that began before the moment. */
  readBefore(leases: readonly Lease[], moment: Date): Promise<readonly unknown[]> {
    const of = leases.map(({ contract, from }) => `('${contract}', '${from}')`).join(', ');
    return inOneSnapshot(this.databaseUrl, ({ rows }) =>
      rows(
        `SELECT contract_id, partition_from, check_id, began_at FROM evidence
         WHERE (contract_id, partition_from) IN (${of}) AND began_at < '${moment.toISOString()}'`,
      ),
    );
  }
}

export interface Lease {
  readonly id: string;
  readonly token: number;
  readonly contract: string;
  readonly from: string;
}

interface Count {
  readonly name: string;
  readonly count: number;
}

function byName(counts: readonly Count[]): Record<string, number> {
  return Object.fromEntries(counts.map(({ count, name }) => [name, count]));
}
