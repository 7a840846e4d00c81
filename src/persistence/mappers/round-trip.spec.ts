import { describe, expect, it } from '@jest/globals';
import type { Arrival } from '../../app/ports/evidence-store.js';
import type { Token } from '../../core/access/token.js';
import type { AuditEntry } from '../../core/audit/audit-entry.js';
import type { ContractVersion } from '../../core/contract/contract-version.js';
import type { Sensor, SensorIntervalState } from '../../core/coordination/sensor-registration.js';
import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { Override } from '../../core/gate/override.js';
import type { DataProduct } from '../../core/mesh/data-product.js';
import type { Domain } from '../../core/mesh/domain.js';
import type { Evidence } from '../../core/quality/check.js';
import {
  AT,
  DAY,
  DECISION,
  DOMAIN,
  EVIDENCE,
  ISSUE,
  LEDGER,
  MODEL,
  OVERRIDE,
  PRODUCT,
} from '../../../test/support/sample-entities.js';
import { arrivalFromRow, arrivalToRow } from './arrival-mapper.js';
import { auditEntryFromRow, auditEntryToRow } from './audit-mapper.js';
import * as catalog from './catalog-mappers.js';
import * as decisions from './decision-mappers.js';
import { EVIDENCE_COLUMNS, evidenceFromRow, evidenceToRow } from './evidence-mappers.js';
import { partitionFromColumns, partitionPairs, partitionToColumns } from './partition-columns.js';
import { tokenFromRow, tokenToRow } from './token-mapper.js';
import { groupKeyOf, queuedToRow, workItemFromRow } from './work-mapper.js';

/** `entity` with these properties null. */
function without<T>(entity: T, ...properties: readonly (keyof T)[]): T {
  return { ...entity, ...Object.fromEntries(properties.map((property) => [property, null])) };
}

/** A row has only values that both databases take. */
function expectStorable(row: object): void {
  for (const value of Object.values(row))
    expect(value === null || ['string', 'number'].includes(typeof value)).toBe(true);
}

const VERSION: ContractVersion = {
  contractId: 'c1',
  version: '1.0.0',
  revision: 1,
  lifecycle: 'ACTIVE',
  publishedAt: AT,
  effectiveAt: AT,
  publishedBy: 'user:ann',
  comment: 'first',
  format: 'YAML',
  document: 'id: c1\n',
  model: MODEL,
  modelDigest: 'ab',
  warnings: [ISSUE],
};
const TOKEN: Token = {
  id: 't1',
  hash: 'ab',
  subject: 'user:ann',
  admin: true,
  grants: [{ role: 'editor', domain: 'finance' }],
  description: 'laptop',
  createdAt: AT,
  expiresAt: AT,
  revokedAt: AT,
};
const ENTRY = {
  sequence: 7,
  at: AT,
  actor: 'user:ann',
  action: 'create_token',
  subject: 'token:t1',
  beforeHash: 'a0',
  afterHash: 'a1',
  origin: { requestId: 'request-1', tokenId: 't1' },
  previousHash: 'b0',
  hash: 'b1',
} satisfies AuditEntry;
const SENSOR: Sensor = {
  id: 's1',
  domain: 'retail',
  consumer: 'retail/sales',
  upstream: LEDGER,
  mapper: 'cover',
  deadline: 'PT6H',
  paused: true,
  createdAt: AT,
};
const STATE: SensorIntervalState = {
  sensorId: 's1',
  consumerInterval: DAY,
  upstreamInterval: { from: DAY.to, to: '2023-10-29T00:00:00.000Z' },
  state: 'MISSED',
  late: true,
  runId: 'r1',
  since: AT,
  reason: 'the deadline passed',
};
const ARRIVAL: Arrival = { contractId: 'c1', interval: DAY, arrivedAt: AT, kind: 'FILES', recordedAt: AT };

describe('mapping an entity to its row and back', () => {
  it.each<[string, Domain]>([
    ['with every property', DOMAIN],
    ['without optional properties', without({ ...DOMAIN, owners: [] }, 'title', 'description')],
  ])('keeps a domain %s', (_, domain) => {
    const row = catalog.domainToRow(domain);
    expectStorable(row);
    expect(catalog.domainFromRow(row)).toEqual(domain);
  });

  it.each<[string, DataProduct, string | null]>([
    ['with every property', PRODUCT, 'ab'],
    [
      'that exists only through a contract',
      without({ ...PRODUCT, inputPorts: [] }, 'title', 'description', 'status'),
      null,
    ],
  ])('keeps a product %s', (_, product, digest) => {
    const row = catalog.productToRow(product, digest);
    expectStorable(row);
    expect(row.digest).toBe(digest);
    expect(catalog.productFromRow(row)).toEqual(product);
  });

  it.each<[string, ContractVersion]>([
    ['with every property', VERSION],
    ['without comment and warnings', without({ ...VERSION, warnings: [] }, 'comment')],
    ['that was proposed as a mesh card', { ...VERSION, lifecycle: 'PROPOSED', format: 'MESH_CARD' }],
  ])('keeps a contract version %s', (_, version) => {
    const row = catalog.versionToRow(version);
    expectStorable(row);
    expect(catalog.versionFromRow(row)).toEqual(version);
  });

  it('gives a contract its reference', () => {
    const row = {
      id: 'c1',
      product: LEDGER,
      name: 'bookings',
      latest_version: '1.1.0',
      revision_count: 2,
      created_at: AT,
    };
    expect(catalog.contractFromRow(row)).toEqual({
      id: 'c1',
      ref: `${LEDGER}/bookings`,
      product: LEDGER,
      name: 'bookings',
      latestVersion: '1.1.0',
      revisionCount: 2,
    });
  });

  it('keeps a binding', () => {
    const binding = {
      contractId: 'c1',
      object: 'bookings',
      server: 'prod',
      product: LEDGER,
      namespace: 'file',
      name: 'bookings.csv',
    };
    const row = catalog.bindingToRow(binding);
    expectStorable(row);
    expect(catalog.bindingFromRow(row)).toEqual(binding);
  });

  it.each<[string, Evidence]>([
    ['with every property', EVIDENCE],
    ['of current data', { ...EVIDENCE, partition: null }],
    ['that observed a text', { ...EVIDENCE, observed: 'VARCHAR' }],
    [
      'that could not run',
      without(
        { ...EVIDENCE, outcome: 'ERROR', keysWithheld: null },
        'observed',
        'damage',
        'rowsTested',
        'reasonCode',
        'message',
        'durationMillis',
        'engine',
        'statementHash',
        'agent',
        'predicate',
      ),
    ],
  ])('keeps evidence %s', (_, evidence) => {
    const row = evidenceToRow(evidence);
    expectStorable(row);
    expect(Object.keys(row).sort()).toEqual([...EVIDENCE_COLUMNS].sort());
    expect(evidenceFromRow(row)).toEqual(evidence);
  });

  it.each<[string, GateDecision]>([
    ['with every property', DECISION],
    ['about current data', { ...DECISION, interval: null }],
  ])('keeps a decision %s', (_, decision) => {
    const row = decisions.decisionToRow(decision);
    expectStorable(row);
    expect(decisions.decisionFromRow(row)).toEqual(decision);
  });

  it.each<[string, Override]>([
    ['of one partition and consumer', OVERRIDE],
    ['of all partitions and consumers', without(OVERRIDE, 'interval', 'consumer')],
  ])('keeps an override %s', (_, override) => {
    const row = decisions.overrideToRow(override);
    expectStorable(row);
    expect(decisions.overrideFromRow(row)).toEqual(override);
  });

  it.each<[string, Sensor]>([
    ['that is paused', SENSOR],
    ['without a deadline', without({ ...SENSOR, paused: false }, 'deadline')],
  ])('keeps a sensor %s', (_, sensor) => {
    const row = decisions.sensorToRow(sensor);
    expectStorable(row);
    expect(decisions.sensorFromRow(row)).toEqual(sensor);
  });

  it.each<[string, SensorIntervalState]>([
    ['with every property', STATE],
    ['without a run', without({ ...STATE, state: 'WAITING', late: false }, 'runId', 'since')],
  ])('keeps the state of a sensor %s', (_, state) => {
    const row = decisions.sensorStateToRow(state);
    expectStorable(row);
    expect(decisions.sensorStateFromRow(row)).toEqual(state);
  });

  it.each<[string, Token]>([
    ['with every property', TOKEN],
    ['that never expires', without({ ...TOKEN, admin: false, grants: [] }, 'description', 'expiresAt', 'revokedAt')],
  ])('keeps a token %s', (_, token) => {
    const row = tokenToRow(token);
    expectStorable(row);
    expect(tokenFromRow(row)).toEqual({ ...token, lastUsedAt: null });
  });

  it.each<[string, typeof ENTRY | Parameters<typeof auditEntryToRow>[0]]>([
    ['of a change', ENTRY],
    ['of a creation', { ...ENTRY, beforeHash: null }],
    ['of a removal', { ...ENTRY, afterHash: null }],
    ['without a token', { ...ENTRY, origin: { ...ENTRY.origin, tokenId: null } }],
  ])('keeps an audit entry %s', (_, entry) => {
    const row = auditEntryToRow(entry);
    expectStorable(row);
    expect(auditEntryFromRow(row)).toEqual(entry);
  });

  it('keeps the hash of an audit entry of an earlier release, which does not cover the request', () => {
    const row = { ...auditEntryToRow(ENTRY), hash_version: 1 };
    expect(auditEntryFromRow(row)).toEqual({ ...ENTRY, origin: null });
  });

  it('keeps an arrival', () => {
    const row = arrivalToRow(ARRIVAL);
    expectStorable(row);
    expect(arrivalFromRow(row)).toEqual(ARRIVAL);
  });

  it.each([
    ['a partition', DAY],
    ['current data', null],
  ])('keeps work about %s', (_, partition) => {
    const subject = {
      contractId: 'c1',
      contractVersion: '1.0.0',
      partition,
      server: partition === null ? null : 'lake',
    };
    const group = {
      domain: 'finance',
      place: 'p',
      needs: { serverType: 'local', labels: { region: 'eu', pii: 'true' } },
    };
    const row = queuedToRow({ id: 'w1', ...subject, ...group, priority: 1, lastChange: 7 }, 3, AT);
    expectStorable(row);
    expect(row).toMatchObject({ state: 'QUEUED', due_at: AT, group_id: 3, priority: 1, last_change: 7 });
    const { domain, place } = group;
    const never = { attempts: 0, fencingToken: 0, backfill: null };
    expect(workItemFromRow(row, group)).toEqual({ id: 'w1', ...subject, domain, place, ...never });
    const queued = queuedToRow({ id: 'w1', ...subject, ...group, priority: 1, lastChange: 7, backfill: 'b1' }, 3, AT);
    expect(workItemFromRow(queued, group)).toMatchObject({ backfill: 'b1' });
    expect(groupKeyOf(group)).toEqual(['finance', 'p', 'local', '{"pii":"true","region":"eu"}']);
  });
});

describe('the columns of a partition', () => {
  it.each([
    ['a partition', DAY],
    ['current data', null],
  ])('keep %s', (_, partition) => {
    expect(partitionFromColumns(partitionToColumns(partition))).toEqual(partition);
  });

  it('are listed once for each partition', () => {
    expect(partitionPairs([DAY, null, { ...DAY }, null])).toEqual([
      [DAY.from, DAY.to],
      ['', ''],
    ]);
  });
});
