import type { GovernedRow } from '../../core/audit/governed.js';
import {
  contractRecord,
  earlierVersionRecord,
  productRecord,
  versionRecord,
} from '../../core/audit/catalog-records.js';
import { canonicalModel } from '../../core/contract/canonical.js';
import type { Contract, VersionHead } from '../../core/contract/contract-version.js';
import { highest, isSemVer } from '../../core/contract/versions.js';
import type { MaintenanceWindow } from '../../core/maintenance/maintenance-window.js';
import type { Ids } from '../ports/clock.js';
import type { Page } from '../ports/page.js';
import type { Stores } from '../ports/stores.js';
import { yieldToEventLoop } from '../shared/cooperative.js';

/** How many rows are read at once. */
const BATCH = 200;

type Hashing = Pick<Ids, 'sha256'>;

/**
 * The current rows of everything whose changes the audit trail records, as these changes record
 * them. Rows are read in parts, documents one by one.
 */
export async function* governedRows(stores: Stores, ids: Hashing): AsyncGenerator<GovernedRow> {
  yield* domains(stores);
  yield* calendars(stores);
  yield* contracts(stores, ids);
  yield* products(stores, ids);
  yield* exclusions(stores);
  const { decisions, lineage } = stores;
  for (const sensor of await decisions.sensors(null)) yield { subject: `sensor:${sensor.id}`, value: sensor };
  for (const producer of await lineage.allowedProducers(null))
    yield { subject: `producer:${producer.domain}/${producer.jobNamespace}`, value: producer };
  yield* overrides(stores);
  yield* maintenance(stores);
  yield* tokens(stores);
}

async function* domains({ catalog }: Stores): AsyncGenerator<GovernedRow> {
  const names = await catalog.domainNames();
  for (let start = 0; start < names.length; start += BATCH)
    for (const domain of await catalog.domainsByName(names.slice(start, start + BATCH)))
      yield { subject: `domain:${domain.name}`, value: domain };
}

async function* calendars({ calendars: stored }: Stores): AsyncGenerator<GovernedRow> {
  for (const { calendar } of await stored.calendars())
    for (const version of await stored.versionsOfCalendar(calendar.name))
      yield { subject: `calendar:${calendar.name}@${String(version.version)}`, value: version };
}

async function* contracts({ catalog }: Stores, ids: Hashing): AsyncGenerator<GovernedRow> {
  for await (const page of pages((after) => catalog.contracts({ first: BATCH, after }))) {
    const bindings = await catalog.bindingsOfContracts(page.map(({ id }) => id));
    for (const contract of page) {
      const recordedWith: string[] = [];
      for await (const row of versions(catalog, contract, ids)) {
        recordedWith.push(row.subject);
        yield row;
      }
      const bound = bindings.filter(({ contractId }) => contractId === contract.id);
      const heads = await catalog.versionHeads([contract.id]);
      const record = contractRecord(contract, bound);
      const value = followsFrom(contract, heads) ? record : { ...record, follows: false };
      yield { subject: `contract:${contract.id}`, value, recordedWith };
    }
  }
}

/** Whether what a contract keeps of its versions follows from them. */
function followsFrom({ latestVersion, revisionCount }: Contract, heads: readonly VersionHead[]): boolean {
  if (heads.length === 0) return true;
  if (!heads.every(({ version }) => isSemVer(version))) return false;
  return (
    latestVersion === highest(heads)?.version && revisionCount === Math.max(...heads.map(({ revision }) => revision))
  );
}

async function* versions(catalog: Stores['catalog'], { id }: Contract, ids: Hashing): AsyncGenerator<GovernedRow> {
  for (const { version } of await catalog.versionHeads([id])) {
    const stored = await catalog.version(id, version);
    if (stored === null) continue;
    await yieldToEventLoop();
    const hashes = { document: ids.sha256(stored.document), model: ids.sha256(canonicalModel(stored.model)) };
    yield {
      subject: `contract:${id}@${version}`,
      value: versionRecord(stored, hashes),
      earlier: earlierVersionRecord(stored, hashes),
    };
  }
}

async function* products({ catalog }: Stores, { sha256 }: Hashing): AsyncGenerator<GovernedRow> {
  for await (const page of pages((after) => catalog.products({ first: BATCH, after }))) {
    for (const product of page) {
      const [published] = await catalog.productDocuments([product.ref]);
      if (published === undefined) continue;
      const { digest, document } = published;
      const value = productRecord(product, published, document === null ? null : sha256(document));
      if (value !== null) yield { subject: `product:${product.ref}`, value, earlier: { digest } };
    }
  }
}

async function* exclusions({ lineage }: Stores): AsyncGenerator<GovernedRow> {
  let before: number | null = null;
  for (;;) {
    const events = await lineage.events({ excluded: true, before }, BATCH);
    for (const { exclusion, id, sequence } of events) {
      if (exclusion !== null) yield { subject: `exclusion:${id}`, value: exclusion };
      before = sequence;
    }
    if (events.length < BATCH) return;
  }
}

async function* overrides({ decisions }: Stores): AsyncGenerator<GovernedRow> {
  for (let last = ''; ;) {
    const page = await decisions.overrides(last, BATCH);
    for (const override of page) yield { subject: `override:${override.id}`, value: override };
    const end = page.at(-1);
    if (end === undefined) return;
    last = end.id;
  }
}

async function* maintenance({ maintenance: stored }: Stores): AsyncGenerator<GovernedRow> {
  const all = { domain: null, product: null, liveAt: null };
  for (let before: string | null = null; ;) {
    const page: readonly MaintenanceWindow[] = await stored.windowsNewestFirst(all, before, BATCH);
    for (const window of page) yield { subject: `maintenance:${window.id}`, value: window };
    const end = page.at(-1);
    if (end === undefined) return;
    before = end.id;
  }
}

async function* tokens({ tokens: stored }: Stores): AsyncGenerator<GovernedRow> {
  for (let after: string | null = null; ;) {
    const page = await stored.list({ subject: null, liveAt: null }, after, BATCH);
    for (const { lastUsedAt: _notGoverned, ...token } of page) yield { subject: `token:${token.id}`, value: token };
    const end = page.at(-1);
    if (end === undefined) return;
    after = end.id;
  }
}

/** The nodes of a list, page by page. */
async function* pages<T>(read: (after: string | null) => Promise<Page<T>>): AsyncGenerator<readonly T[]> {
  for (let after: string | null = null; ;) {
    const page: Page<T> = await read(after);
    yield page.items.map(({ node }) => node);
    if (!page.hasNextPage) return;
    after = page.items.at(-1)?.cursor ?? null;
  }
}
