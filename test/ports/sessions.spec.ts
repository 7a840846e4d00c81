import { beforeAll, expect, it } from '@jest/globals';
import { createToken } from '../../src/app/governance/create-token.js';
import { revokeToken } from '../../src/app/governance/end-tokens.js';
import { sessions } from '../../src/app/governance/sessions.js';
import { DAY, HOUR } from '../../src/core/shared/duration.js';
import { instantOf, millisOf } from '../../src/core/shared/interval.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { admin, value } from '../support/use-cases.js';

const NOW = '2026-01-01T00:00:00.000Z';
const later = (millis: number): string => instantOf(millisOf(NOW) + millis);

describeEachDatabase('sessions', (fresh) => {
  let store: Store;
  beforeAll(async () => {
    store = await (await fresh()).open();
  });
  const at = (moment = NOW) => ({
    ...{ unitOfWork: store.unitOfWork, clock: fixedClock(AT), realClock: fixedClock(moment), ids: systemIds },
    maxTokenMillis: 366 * DAY,
  });
  /** A token of a subject of its own, that ends in so long. */
  const tokenFor = async (subject: string, millis = DAY) => {
    const input = { subject, admin: true, grants: [], expiresAt: later(millis) };
    const { expiresAt, id } = value(await createToken(at())(admin, input));
    return { id, expiresAt };
  };

  it('are their holders until they are ended', async () => {
    const token = await tokenFor('user:ann');
    const { secret } = await sessions(at()).start(token);
    const other = await sessions(at()).start(token);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(await sessions(at()).actorOf(secret)).toEqual({ subject: 'user:ann', admin: true, grants: [], token });
    await sessions(at()).end(secret);
    expect(await sessions(at()).actorOf(secret)).toBeNull();
    expect(await sessions(at()).actorOf(other.secret)).not.toBeNull();
  });

  it('end after 12 hours, or earlier with their token', async () => {
    const long = await sessions(at()).start(await tokenFor('user:bob'));
    expect(long.endsAt).toBe(later(12 * HOUR));
    expect(await sessions(at(later(12 * HOUR - 1))).actorOf(long.secret)).not.toBeNull();
    expect(await sessions(at(later(12 * HOUR))).actorOf(long.secret)).toBeNull();
    const short = await sessions(at()).start(await tokenFor('user:cid', HOUR));
    expect(short.endsAt).toBe(later(HOUR));
    expect(await sessions(at(later(HOUR))).actorOf(short.secret)).toBeNull();
  });

  it('end when their token is revoked', async () => {
    const token = await tokenFor('user:dan');
    const { secret } = await sessions(at()).start(token);
    value(await revokeToken(at())(admin, { id: token.id }));
    expect(await sessions(at()).actorOf(secret)).toBeNull();
  });

  it('are stored without their secret, and removed after their end', async () => {
    const token = await tokenFor('user:eve', 3 * DAY);
    const { secret } = await sessions(at()).start(token);
    const find = (text: string) => store.unitOfWork.read((stores) => stores.sessions.find(text));
    expect(await find(secret)).toBeNull();
    const hash = systemIds.sha256(secret);
    expect(await find(hash)).toEqual({ hash, tokenId: token.id, startedAt: NOW, endsAt: later(12 * HOUR) });
    await sessions(at(later(12 * HOUR))).start(token);
    expect(await find(hash)).toBeNull();
  });

  it.each(['', 'x', 'x'.repeat(43), `${'x'.repeat(42)}%`, 'x'.repeat(5000)])('are not %s', async (secret) => {
    expect(await sessions(at()).actorOf(secret)).toBeNull();
  });
});
