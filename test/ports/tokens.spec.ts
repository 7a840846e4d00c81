import { beforeAll, expect, it } from '@jest/globals';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import { authenticate } from '../../src/app/governance/authenticate.js';
import { createToken } from '../../src/app/governance/create-token.js';
import { revokeToken, rotateToken } from '../../src/app/governance/end-tokens.js';
import { audit } from '../../src/app/governance/list-audit.js';
import { tokens } from '../../src/app/governance/list-tokens.js';
import { isAllowed } from '../../src/core/access/authorize.js';
import { can, me } from '../../src/app/governance/me.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { Grant } from '../../src/core/access/actor.js';
import type { Token } from '../../src/core/access/token.js';
import { DAY, MINUTE } from '../../src/core/shared/duration.js';
import { instantOf, millisOf } from '../../src/core/shared/interval.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { admin, failureOf, value } from '../support/use-cases.js';

const NOW = '2026-01-01T00:00:00.000Z';
const later = (millis: number): string => instantOf(millisOf(NOW) + millis);
const FINANCE: Grant = { domain: 'finance', role: 'owner' };

describeEachDatabase('the life of tokens', (fresh) => {
  let store: Store;
  let counter = 0;
  /** Ids in the order of creation, also within a millisecond. */
  const ids = { ...systemIds, next: () => `token-${String((counter += 1)).padStart(5, '0')}` };
  const at = (moment = NOW) => ({
    ...{ unitOfWork: store.unitOfWork, clock: fixedClock(AT), realClock: fixedClock(moment), ids },
    maxTokenMillis: 366 * DAY,
  });
  const make = async (call: CallContext, subject: string, grants: readonly Grant[], expiresAt?: string) =>
    createToken(at())(call, { subject, grants, expiresAt: expiresAt ?? null });
  /** The caller that the secret identifies. */
  const callerOf = async (secret: string, moment = NOW): Promise<CallContext> => {
    const actor = await authenticate(at(moment))(secret);
    if (actor === null) throw new Error('not identified');
    return { actor, requestId: 'request-3' };
  };
  const listed = async (call: CallContext, input: object = {}, moment = NOW) =>
    value(await tokens(at(moment))(call, input));
  const stored = (id: string) => store.unitOfWork.read((stores) => stores.tokens.find(id));
  const fresher = (name: string): string => `${name}-${String((counter += 1))}`;

  beforeAll(async () => {
    store = await (await fresh()).open();
    for (const name of ['finance', 'retail']) value(await registerDomain(at())(admin, { name }));
  });

  it('is 90 days unless another end is requested, at most the configured maximum', async () => {
    expect(value(await make(admin, fresher('a'), [FINANCE])).expiresAt).toBe(later(90 * DAY));
    expect(value(await make(admin, fresher('a'), [FINANCE], later(366 * DAY))).expiresAt).toBe(later(366 * DAY));
    expect(failureOf(await make(admin, fresher('a'), [FINANCE], later(367 * DAY)))).toMatchObject({
      code: 'TOKEN_LIVES_LONG',
      message: expect.stringContaining(later(366 * DAY)),
    });
  });

  it('does not exceed that of the token that created it, unless that is an administrator', async () => {
    const owner = value(await make(admin, fresher('owner'), [FINANCE], later(5 * DAY)));
    const call = await callerOf(owner.token);
    expect(value(await make(call, fresher('b'), [FINANCE])).expiresAt).toBe(later(5 * DAY));
    expect(failureOf(await make(call, fresher('b'), [FINANCE], later(6 * DAY)))).toMatchObject({
      kind: 'Invalid',
      code: 'TOKEN_LIVES_LONG',
    });
    const root = value(
      await createToken(at())(admin, { subject: 'root', admin: true, grants: [], expiresAt: later(DAY) }),
    );
    expect(value(await make(await callerOf(root.token), fresher('b'), [FINANCE])).expiresAt).toBe(later(90 * DAY));
  });

  it('ends when the token is revoked, once, with one entry in the audit trail', async () => {
    const one = value(await make(admin, fresher('c'), [FINANCE]));
    const call = await callerOf(one.token);
    const revoked = value(await revokeToken(at(later(MINUTE)))(call, { id: one.id }));
    expect(revoked).toMatchObject({ id: one.id, revokedAt: later(MINUTE) });
    expect(revoked).not.toHaveProperty('hash');
    expect(await authenticate(at())(one.token)).toBeNull();
    expect(value(await revokeToken(at(later(2 * MINUTE)))(admin, { id: one.id })).revokedAt).toBe(later(MINUTE));
    const trail = value(await audit(at())(admin, { last: 5 })).items.map(({ node }) => node);
    expect(trail.filter(({ action }) => action === 'token.revoke')).toMatchObject([
      { actor: call.actor.subject, subject: `token:${one.id}`, beforeHash: expect.any(String) },
    ]);
  });

  it('continues in a new token with the same access when it is rotated', async () => {
    const subject = fresher('d');
    const old = value(await make(admin, subject, [FINANCE], later(10 * DAY)));
    const rotated = value(await rotateToken(at())(admin, { id: old.id }));
    expect(rotated).toMatchObject({ subject, expiresAt: later(90 * DAY), replaced: { id: old.id, revokedAt: NOW } });
    expect(await authenticate(at())(old.token)).toBeNull();
    expect((await callerOf(rotated.token)).actor).toEqual({
      ...{ subject, admin: false, grants: [FINANCE] },
      token: { id: rotated.id, expiresAt: later(90 * DAY) },
    });
    expect(failureOf(await rotateToken(at())(admin, { id: old.id })).code).toBe('TOKEN_ENDED');
  });

  it('overlaps for the requested minutes, and its holder cannot extend it', async () => {
    const old = value(await make(admin, fresher('e'), [FINANCE], later(10 * DAY)));
    const call = await callerOf(old.token);
    const rotated = value(await rotateToken(at())(call, { id: old.id, overlapMinutes: 30 }));
    expect(rotated.expiresAt).toBe(later(10 * DAY));
    expect(rotated.replaced).toMatchObject({ expiresAt: later(30 * MINUTE), revokedAt: null });
    expect(await authenticate(at(later(29 * MINUTE)))(old.token)).not.toBeNull();
    expect(await authenticate(at(later(30 * MINUTE)))(old.token)).toBeNull();
    // A second rotation of the old one lives as long as the old one does now.
    expect(value(await rotateToken(at())(call, { id: old.id })).expiresAt).toBe(later(30 * MINUTE));
    for (const overlapMinutes of [-1, 1441]) {
      expect(failureOf(await rotateToken(at())(admin, { id: rotated.id, overlapMinutes })).code).toBe('INVALID_INPUT');
    }
  });

  it('is not ended by others, who do not see the token either', async () => {
    const target = value(await make(admin, fresher('f'), [FINANCE]));
    const retail = value(await make(admin, fresher('retail'), [{ domain: 'retail', role: 'owner' }]));
    const call = await callerOf(retail.token);
    for (const attempt of [
      revokeToken(at())(call, { id: target.id }),
      rotateToken(at())(call, { id: target.id }),
      revokeToken(at())(admin, { id: 'unknown' }),
    ]) {
      expect(failureOf(await attempt)).toMatchObject({ kind: 'NotFound' });
    }
    expect((await listed(call)).map(({ id }) => id)).toEqual([retail.id]);
    expect(await authenticate(at())(target.token)).not.toBeNull();
  });

  it('is not ended by a token of the subject with less access', async () => {
    const subject = fresher('g');
    const strong = value(await make(admin, subject, [FINANCE]));
    const weak = value(await make(admin, subject, [{ domain: 'finance', role: 'viewer' }]));
    const call = await callerOf(weak.token);
    expect((await listed(call)).map(({ id }) => id)).toEqual([weak.id, strong.id]);
    expect(failureOf(await revokeToken(at())(call, { id: strong.id })).kind).toBe('Forbidden');
    expect(failureOf(await rotateToken(at())(call, { id: strong.id })).kind).toBe('Forbidden');
    value(await revokeToken(at())(await callerOf(strong.token), { id: strong.id }));
  });

  it('is listed newest first and by page, without hashes, ended tokens only on request', async () => {
    const subject = fresher('h');
    const made = [];
    for (let count = 0; count < 3; count += 1) made.unshift(value(await make(admin, subject, [FINANCE])).id);
    value(await revokeToken(at())(admin, { id: made[1] ?? '' }));
    expect((await listed(admin, { subject })).map(({ id }) => id)).toEqual([made[0], made[2]]);
    const all = await listed(admin, { subject, ended: true });
    expect(all.map(({ id }) => id)).toEqual(made);
    expect(JSON.stringify(all)).not.toMatch(/hash|[0-9a-f]{64}/);
    expect((await listed(admin, { subject, ended: true, first: 1, after: made[0] })).map(({ id }) => id)).toEqual([
      made[1],
    ]);
    expect(failureOf(await tokens(at())(admin, { after: 'x y' })).code).toBe('INVALID_INPUT');
  });

  it('without an end, of an earlier release, continues with a warning', async () => {
    const secret = value(await make(admin, fresher('i'), [FINANCE]));
    const token = (await stored(secret.id)) as Token;
    const old: Token = { ...token, id: ids.next(), hash: 'f'.repeat(64), subject: 'old', expiresAt: null };
    await store.unitOfWork.write((tx) => tx.tokens.insert(old));
    expect(await listed(admin, { subject: 'old' })).toMatchObject([{ expiresAt: null, warning: 'TOKEN_LIVES_LONG' }]);
    expect(await listed(admin, { subject: 'old' }, later(9_999 * DAY))).toHaveLength(1);
  });

  it('is part of what callers see of themselves', async () => {
    const subject = fresher('j');
    const { id, token } = value(await make(admin, subject, [FINANCE], later(3 * DAY)));
    const installation = { ...at(), environment: 'prod', version: '1.0.0' };
    expect(value(await me(installation)(await callerOf(token), {}))).toEqual({
      ...{ clock: at().clock.now(), environment: 'prod', version: '1.0.0' },
      ...{ subject, admin: false, grants: [FINANCE], identity: 'TOKEN', tokenId: id },
      ...{ expiresAt: later(3 * DAY), warning: 'TOKEN_ENDS_SOON' },
    });
    expect(value(await me(installation)(admin, {}))).toMatchObject({
      identity: 'LOCAL',
      tokenId: null,
      expiresAt: null,
    });
  });

  it('tells what its caller may do, as the use cases decide it', async () => {
    const { token } = value(await make(admin, fresher('m'), [FINANCE]));
    const caller = await callerOf(token);
    const may = async (action: string, domain: string | null) => value(await can({})(caller, { action, domain }));
    const { domain } = FINANCE;
    expect(await may('contract.publish', domain)).toBe(isAllowed(caller.actor, 'contract.publish', domain));
    expect([await may('catalog.read', domain), await may('catalog.read', 'elsewhere')]).toEqual([true, false]);
    expect([await may('catalog.read', null), await may('audit.read', '*')]).toEqual([true, false]);
    expect(failureOf(await can({})(caller, { action: 'constructor', domain }))).toMatchObject({
      code: 'INVALID_INPUT',
      help: expect.stringContaining('gate.override') as unknown,
    });
  });

  it('has a last use, noted at most once a minute without a new data version', async () => {
    const { id, token } = value(await make(admin, fresher('k'), [FINANCE]));
    const version = () => store.unitOfWork.read(({ dataVersion }) => dataVersion.current());
    const before = await version();
    const noted: string[] = [];
    const unitOfWork: Store['unitOfWork'] = {
      dataVersion: () => store.unitOfWork.dataVersion(),
      read: (work) => store.unitOfWork.read(work),
      write: async (work) => {
        const result = await store.unitOfWork.write(work);
        noted.push('written');
        return result;
      },
    };
    let now = NOW;
    const realClock = { fixed: false, now: () => now };
    const identify = authenticate({ ...at(), unitOfWork, realClock });
    const use = async (moment: string, writes: number): Promise<void> => {
      now = moment;
      await identify(token);
      for (let tries = 0; tries < 200 && noted.length < writes; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    await use(later(1_000), 1);
    expect((await stored(id))?.lastUsedAt).toBe(later(1_000));
    await use(later(MINUTE), 1);
    expect((await stored(id))?.lastUsedAt).toBe(later(1_000));
    await use(later(MINUTE + 1_000), 2);
    expect((await stored(id))?.lastUsedAt).toBe(later(MINUTE + 1_000));
    expect(noted).toHaveLength(2);
    expect(await version()).toEqual(before);
    // Another process knows by the row that the use was noted.
    await authenticate({ ...at(), unitOfWork, realClock })(token);
    expect(noted).toHaveLength(2);
  });
});
