import { beforeAll, expect, it } from '@jest/globals';
import { GENESIS_HASH } from '../../src/core/audit/chain.js';
import type { AuditRecord } from '../../src/app/ports/audit-store.js';
import type { Store } from '../../src/persistence/index.js';
import type { UnitOfWork } from '../../src/app/ports/unit-of-work.js';
import { oncePerKey } from '../../src/app/shared/idempotency.js';
import { authenticate } from '../../src/app/governance/authenticate.js';
import { audit } from '../../src/app/governance/list-audit.js';
import { auditVerification } from '../../src/app/governance/verify-audit.js';
import { createToken } from '../../src/app/governance/create-token.js';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { openBackend } from '../../src/persistence/open-store.js';
import { AT } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase, silentLog } from '../support/databases.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

const record = (subject: string): AuditRecord => ({
  actor: 'ada',
  action: 'test',
  subject,
  beforeHash: null,
  afterHash: 'f'.repeat(64),
  origin: { requestId: 'r', tokenId: null },
});

describeEachDatabase('the audit trail', (fresh) => {
  let database: TestDatabase;
  let store: Store;
  const verify = async () => value(await auditVerification({ ...store, ids: systemIds })(admin, {}));

  beforeAll(async () => {
    database = await fresh();
    store = await database.open();
  });

  /** Changes the table without the store. */
  const tamper = async (statement: string): Promise<void> => {
    const backend = await openBackend({ url: database.url, log: silentLog, ids: systemIds });
    const connection = await backend.writer();
    await connection.begin();
    await connection.sql.run(statement);
    await connection.commit();
    await connection.release();
    await backend.close();
  };

  it('starts empty and intact', async () => {
    expect(await verify()).toEqual({
      intact: true,
      entries: 0,
      firstBroken: null,
      headHash: GENESIS_HASH,
      hashAt: null,
      unexplained: [],
      comparedInPart: 0,
    });
  });

  it('chains entries of concurrent transactions without a gap', async () => {
    const second = await database.open();
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        (index % 2 === 0 ? store : second).unitOfWork.write((tx) => tx.audit.append(record(`s${String(index)}`), AT)),
      ),
    );
    expect(await verify()).toMatchObject({ intact: true, entries: 40 });
    const third = value(await audit(store)(admin, { first: 3 })).items.at(-1)?.cursor ?? '';
    const page = value(await audit(store)(admin, { first: 2, after: third }));
    expect(page.items.map(({ node }) => node.sequence)).toEqual([4, 5]);
    expect([page.hasNextPage, page.totalCount]).toEqual([true, 40]);
  });

  it('requires access to the whole catalog', async () => {
    const context = holding({ domain: 'finance', role: 'owner' });
    expect(failureOf(await audit(store)(context, {})).kind).toBe('Forbidden');
    expect(failureOf(await auditVerification({ ...store, ids: systemIds })(context, {})).kind).toBe('Forbidden');
  });

  it('reports the first changed entry, and the first one after a removed entry', async () => {
    await tamper(`UPDATE audit_entry SET actor = 'eve' WHERE sequence = 30`);
    expect(await verify()).toMatchObject({ intact: false, entries: 40, firstBroken: 30 });
    await tamper('DELETE FROM audit_entry WHERE sequence = 7');
    expect(await verify()).toMatchObject({ intact: false, entries: 39, firstBroken: 8 });
  });
});

/**
 * PostgreSQL returns only messages that no open transaction can still precede. Transactions of all
 * databases of the server count, so suites that run at the same time delay it.
 */
async function pendingOf(unitOfWork: UnitOfWork, count: number, limit: number) {
  for (let tries = 0; ; tries += 1) {
    const rows = await unitOfWork.read(({ outbox }) => outbox.pending(limit));
    if (rows.length >= count || tries === 100) return rows;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describeEachDatabase('the outbox', (fresh, dialect) => {
  it('returns messages in commit order until they are delivered', async () => {
    const { unitOfWork } = await (await fresh()).open();
    for (const n of [1, 2, 3]) await unitOfWork.write((tx) => tx.outbox.append('t', { n }, AT));
    const pending = await pendingOf(unitOfWork, 2, 2);
    expect(pending.map(({ payload }) => payload)).toEqual(['{"n":1}', '{"n":2}']);
    await unitOfWork.write((tx) =>
      tx.outbox.markDelivered(
        pending.map(({ sequence }) => sequence),
        AT,
      ),
    );
    expect((await pendingOf(unitOfWork, 1, 10)).map(({ payload }) => payload)).toEqual(['{"n":3}']);
    expect(await unitOfWork.read(({ outbox }) => outbox.countPending())).toBe(1);
  });

  if (dialect === 'postgres') {
    it('holds messages back that an open transaction can still precede', async () => {
      const { unitOfWork } = await (await fresh()).open();
      let close: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (close = resolve));
      let wrote: () => void = () => undefined;
      const first = new Promise<void>((resolve) => (wrote = resolve));
      const slow = unitOfWork.write(async (tx) => {
        await tx.outbox.append('slow', {}, AT);
        wrote();
        await held;
      });
      await first;
      await unitOfWork.write((tx) => tx.outbox.append('fast', {}, AT));
      expect(await unitOfWork.read(({ outbox }) => outbox.pending(10))).toEqual([]);
      close();
      await slow;
      const pending = await pendingOf(unitOfWork, 2, 10);
      expect(pending.map(({ topic }) => topic)).toEqual(['slow', 'fast']);
    });
  }
});

describeEachDatabase('tokens', (fresh) => {
  const NOW = '2026-01-01T00:00:00.000Z';
  let store: Store;
  const ports = () => ({ ...store, clock: fixedClock(AT), realClock: fixedClock(NOW), ids: systemIds });

  beforeAll(async () => {
    store = await (await fresh()).open();
    for (const name of ['finance', 'emea.finance']) value(await registerDomain(ports())(admin, { name }));
  });

  it('grant no role in an unknown domain, but may grant one in all domains', async () => {
    const give = (domain: string) =>
      createToken(ports())(admin, { subject: 's', grants: [{ domain, role: 'editor' }] });
    const before = await store.unitOfWork.read(({ tokens }) => tokens.count());
    expect(failureOf(await give('finanec'))).toMatchObject({ kind: 'NotFound', code: 'UNKNOWN_DOMAIN' });
    expect(await store.unitOfWork.read(({ tokens }) => tokens.count())).toBe(before);
    expect((await give('*')).ok).toBe(true);
  });

  it('are shown once, stored as a digest and identify their holder', async () => {
    const grants = [{ domain: 'finance', role: 'editor' }] as const;
    const created = value(await createToken(ports())(admin, { subject: 'service:ci', grants }));
    const { id, expiresAt } = created;
    const identified = { subject: 'service:ci', admin: false, grants, token: { id, expiresAt } };
    expect(await authenticate(ports())(created.token)).toEqual(identified);
    const row = await store.unitOfWork.read(({ tokens }) => tokens.findByHash(systemIds.sha256(created.token)));
    expect(JSON.stringify(row)).not.toContain(created.token);
    expect(await store.unitOfWork.read(({ tokens }) => tokens.count())).toBe(2);
  });

  it('expire by real time', async () => {
    const expiresAt = '2026-01-01T00:00:01Z';
    const { token } = value(await createToken(ports())(admin, { subject: 's', grants: [], expiresAt }));
    expect(await authenticate(ports())(token)).not.toBeNull();
    const later = { ...ports(), realClock: fixedClock('2026-01-01T00:00:01.000Z') };
    expect(await authenticate(later)(token)).toBeNull();
    const past = { subject: 's', grants: [], expiresAt: '2025-12-31T00:00:00Z' };
    expect(failureOf(await createToken(ports())(admin, past)).kind).toBe('Invalid');
  });

  it('are rejected when unknown, mistyped or empty', async () => {
    const { token } = value(await createToken(ports())(admin, { subject: 's', grants: [] }));
    for (const text of ['', 'concordat_', token.slice(0, -1), `${token}x`, token.replace(/.$/, '_')]) {
      expect(await authenticate(ports())(text)).toBeNull();
    }
  });

  it('cannot have a subject that the catalog uses itself', async () => {
    for (const subject of ['local', 'Coordinator', ' anonymous ']) {
      expect(failureOf(await createToken(ports())(admin, { subject, grants: [] })).kind).toBe('Invalid');
    }
  });

  it('cannot grant more than their creator has', async () => {
    const owner = holding({ domain: 'finance', role: 'owner' });
    const give = async (domain: string, isAdmin = false) =>
      createToken(ports())(owner, { subject: 'service:own', admin: isAdmin, grants: [{ domain, role: 'editor' }] });
    expect((await give('finance')).ok).toBe(true);
    expect((await give('emea.finance')).ok).toBe(true);
    for (const attempt of [give('retail'), give('*'), give('any'), give('finance', true)]) {
      expect(failureOf(await attempt).kind).toBe('Forbidden');
    }
  });

  it('are not created in the name of others', async () => {
    const owner = holding({ domain: 'finance', role: 'owner' });
    const give = (call: typeof owner, subject: string, domain: string) =>
      createToken(ports())(call, { subject, grants: [{ domain, role: 'editor' }] });
    value(await createToken(ports())(admin, { subject: 'root', admin: true, grants: [] }));
    value(await give(admin, 'service:all', '*'));
    value(await give(admin, 'service:finance', 'finance'));
    expect(failureOf(await give(owner, 'root', 'finance')).code).toBe('SUBJECT_OF_OTHERS');
    expect(failureOf(await give(owner, ' service:all ', 'finance')).code).toBe('SUBJECT_OF_OTHERS');
    expect((await give(owner, 'service:finance', 'finance')).ok).toBe(true);
    expect((await give(admin, 'service:all', 'finance')).ok).toBe(true);
    // Letters that look like others, and characters that cannot be seen.
    for (const subject of ['\uFF52oot', 'ro\u200Bot', 'root\u202E'])
      expect(failureOf(await give(owner, subject, 'finance')).kind).toBe('Invalid');
  });
});

describeEachDatabase('idempotency keys', (fresh) => {
  let store: Store;
  const ports = () => ({ ...store, clock: fixedClock(AT), ids: systemIds });

  beforeAll(async () => {
    store = await (await fresh()).open();
  });

  it('return the first answer again and reject another input', async () => {
    const input = { name: 'finance', title: 'Finance', idempotencyKey: 'k1' };
    const first = value(await registerDomain(ports())(admin, input));
    const later = { ...ports(), clock: fixedClock('2024-01-01T00:00:00.000Z') };
    expect(value(await registerDomain(later)(admin, input))).toEqual(first);
    const other = failureOf(await registerDomain(ports())(admin, { ...input, name: 'retail' }));
    expect([other.kind, other.code]).toEqual(['Conflict', 'IDEMPOTENCY_KEY_REUSED']);
    expect(await store.unitOfWork.read(({ audit: trail }) => trail.count())).toBe(1);
  });

  it('do the work of concurrent requests once', async () => {
    let done = 0;
    const request = { useCase: 'test', subject: 'local', key: 'same', input: {} };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        store.unitOfWork.write((tx) => oncePerKey({ ...ports(), tx }, request, () => Promise.resolve(++done))),
      ),
    );
    expect(answers).toEqual(Array.from({ length: 10 }, () => 1));
    expect(done).toBe(1);
  });

  it('are not needed to register the same domain again', async () => {
    value(await registerDomain(ports())(admin, { name: 'plant', owners: ['a'] }));
    value(await registerDomain(ports())(admin, { name: 'plant', owners: ['a'] }));
    expect(failureOf(await registerDomain(ports())(admin, { name: 'plant' })).code).toBe('DOMAIN_EXISTS');
    expect(failureOf(await registerDomain(ports())(admin, { name: 'No Domain' })).kind).toBe('Invalid');
    expect(failureOf(await registerDomain(ports())(holding(), { name: 'x' })).kind).toBe('Forbidden');
  });
});
