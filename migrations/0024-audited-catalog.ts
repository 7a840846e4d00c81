import { createHash } from 'node:crypto';
import type { Migration, MigrationDatabase } from './dialect.js';

/**
 * From here on the audit trail records all of a contract version, where its contract and data belong, a product, and the exclusion of an
 * event: `audit verify` compares the rows with it. Rows that exist are recorded as they are found, by entries with the action `audit.adopt`.
 */
export const auditedCatalog: Migration = {
  name: '0024-audited-catalog',
  async up(db) {
    const trail = await Trail.of(db);
    await adoptContracts(db, trail);
    await adoptProducts(db, trail);
    await adoptExclusions(db, trail);
  },
  async down(db) {
    // The entries stay: a chain without them is broken. Earlier releases ignore their subjects.
    await db.all('SELECT 1 AS n');
  },
};

/** How many rows are in memory at once; versions, whose documents are large, are read one by one. */
const BATCH = 200;

const NOW = {
  sqlite: `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`,
  postgres: `to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
};

/** The end of the hash chain, which is as in release 0016. */
class Trail {
  private constructor(
    private readonly db: MigrationDatabase,
    private readonly at: string,
    private sequence: number,
    private hash: string,
  ) {}

  static async of(db: MigrationDatabase): Promise<Trail> {
    const [head] = await db.all<{ sequence: number; hash: string }>(
      'SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1',
    );
    const [now] = await db.all<{ at: string }>(`SELECT ${NOW[db.dialect]} AS at`);
    return new Trail(db, now?.at ?? '', head?.sequence ?? 0, head?.hash ?? '0'.repeat(64));
  }

  async adopt(subject: string, value: object): Promise<void> {
    const origin = { requestId: '0024-audited-catalog', tokenId: null };
    const entry = {
      sequence: this.sequence + 1,
      at: this.at,
      actor: 'concordat',
      action: 'audit.adopt',
      subject,
      beforeHash: null,
      afterHash: sha256(canonical(value)),
    };
    const hash = sha256(`${this.hash}\n${canonical({ ...entry, ...origin })}`);
    await this.db.run(
      `INSERT INTO audit_entry (sequence, at, actor, action, subject, before_hash, after_hash, request_id, token_id,
         hash_version, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 2, ?, ?)`,
      [
        ...[entry.sequence, entry.at, entry.actor, entry.action, subject, null, entry.afterHash],
        ...[origin.requestId, origin.tokenId, this.hash, hash],
      ],
    );
    this.sequence = entry.sequence;
    this.hash = hash;
  }
}

async function adoptContracts(db: MigrationDatabase, trail: Trail): Promise<void> {
  for (let last = ''; ;) {
    const rows: { id: string; product: string; name: string }[] = await db.all<{
      id: string;
      product: string;
      name: string;
    }>(`SELECT id, product, name FROM contract WHERE id > ? ORDER BY id LIMIT ${String(BATCH)}`, [last]);
    for (const { id, name, product } of rows) {
      const bindings = await db.all<Record<string, string>>(
        'SELECT object, server, product, namespace, name FROM binding WHERE contract_id = ? ORDER BY object, server',
        [id],
      );
      const bound = sortedBy(bindings, ({ object, server }) => JSON.stringify([object, server]));
      await trail.adopt(`contract:${id}`, { product, name, bindings: bound });
      await adoptVersions(db, trail, id);
      last = id;
    }
    if (rows.length < BATCH) return;
  }
}

interface VersionRow {
  readonly contract_id: string;
  readonly revision: number;
  readonly version: string;
  readonly lifecycle: string;
  readonly published_at: string;
  readonly effective_at: string;
  readonly published_by: string;
  readonly comment: string | null;
  readonly format: string;
  readonly document: string;
  readonly model: string;
  readonly model_digest: string;
  readonly warnings: string;
}

async function adoptVersions(db: MigrationDatabase, trail: Trail, contractId: string): Promise<void> {
  const heads = await db.all<{ revision: number }>(
    'SELECT revision FROM contract_version WHERE contract_id = ? ORDER BY revision',
    [contractId],
  );
  for (const { revision } of heads) {
    const [row] = await db.all<VersionRow>(
      `SELECT contract_id, revision, version, lifecycle, published_at, effective_at, published_by, comment, format,
         document, model, model_digest, warnings FROM contract_version WHERE contract_id = ? AND revision = ?`,
      [contractId, revision],
    );
    if (row === undefined) continue;
    await trail.adopt(`contract:${contractId}@${row.version}`, {
      contractId,
      version: row.version,
      revision: row.revision,
      lifecycle: row.lifecycle,
      publishedAt: row.published_at,
      effectiveAt: row.effective_at,
      publishedBy: row.published_by,
      comment: row.comment,
      format: row.format,
      modelDigest: row.model_digest,
      warnings: parsed(row.warnings),
      document: sha256(row.document),
      model: digestOf(parsed(row.model)),
    });
  }
}

interface ProductRow {
  readonly ref: string;
  readonly domain: string;
  readonly name: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly status: string | null;
  readonly input_ports: string;
  readonly output_ports: string;
  readonly revision: number;
  readonly digest: string | null;
}

/** Products without a document have no entry: contracts created them. */
async function adoptProducts(db: MigrationDatabase, trail: Trail): Promise<void> {
  const rows = await db.all<ProductRow>(
    `SELECT ref, domain, name, title, description, status, input_ports, output_ports, revision, digest FROM product
     WHERE revision > 0 ORDER BY ref`,
  );
  for (const { digest, input_ports, output_ports, ref, revision, ...facts } of rows) {
    const [published] = await db.all<{ document: string; published_by: string; published_at: string }>(
      'SELECT document, published_by, published_at FROM product_revision WHERE product = ? AND revision = ?',
      [ref, revision],
    );
    const claims = await db.all<{ direction: string; name: string; contract_id: string }>(
      'SELECT direction, name, contract_id FROM product_port WHERE product = ?',
      [ref],
    );
    await trail.adopt(`product:${ref}`, {
      ...facts,
      revision,
      inputPorts: parsed(input_ports),
      outputPorts: parsed(output_ports),
      digest,
      publishedAt: published?.published_at ?? null,
      publishedBy: published?.published_by ?? null,
      document: published === undefined ? null : sha256(published.document),
      claims: sortedBy(
        claims.map(({ contract_id: contractId, direction, name }) => ({ direction, name, contractId })),
        ({ contractId, direction, name }) => JSON.stringify([direction, name, contractId]),
      ),
    });
  }
}

/** The trail had them under the subject of the event, together with its dead letters. */
async function adoptExclusions(db: MigrationDatabase, trail: Trail): Promise<void> {
  const rows = await db.all<{ id: string; at: string; by: string; reason: string }>(
    `SELECT id, excluded_at AS "at", excluded_by AS "by", exclusion_reason AS reason FROM lineage_event
     WHERE excluded_at IS NOT NULL ORDER BY sequence`,
  );
  for (const { id, ...exclusion } of rows) await trail.adopt(`exclusion:${id}`, exclusion);
}

function sortedBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The value of a text; the text itself where it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const entries = sortedBy(Object.entries(value), ([key]) => key);
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

const UNORDERED = new Set(['objects', 'fields', 'servers', 'sla', 'roles', 'quality', 'enumValues']);
const FREE = new Set(['documentation', 'settings', 'options', 'arguments']);

/** SHA-256 of the model's canonical text, as it was taken when this step was released. */
function digestOf(model: unknown): string {
  if (!isObject(model)) return sha256(canonical(model));
  const { documentation, ...promises } = model;
  return sha256(canonical({ ...(strip(promises) as JsonObject), documentation }));
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (!isObject(value)) return value;
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    if (key === 'pointer') continue;
    if (FREE.has(key)) entries.push([key, item]);
    else if (UNORDERED.has(key) && Array.isArray(item)) entries.push([key, sortedBy(item.map(strip), canonical)]);
    else entries.push([key, strip(item)]);
  }
  return Object.fromEntries(entries);
}
