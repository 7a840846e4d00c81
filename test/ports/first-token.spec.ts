import { beforeEach, expect, it } from '@jest/globals';
import { authenticate } from '../../src/app/governance/authenticate.js';
import { revokeToken } from '../../src/app/governance/end-tokens.js';
import { admitFirstToken } from '../../src/app/governance/first-token.js';
import { audit } from '../../src/app/governance/list-audit.js';
import { formatToken } from '../../src/core/access/token.js';
import { DAY } from '../../src/core/shared/duration.js';
import { instantOf, millisOf } from '../../src/core/shared/interval.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { admin, value } from '../support/use-cases.js';

const NOW = '2026-01-01T00:00:00.000Z';
const afterDays = (days: number): string => instantOf(millisOf(NOW) + days * DAY);
const secret = (): string => formatToken(systemIds.randomBytes(32));

describeEachDatabase('the first token', (fresh) => {
  let store: Store;
  const at = (moment = NOW) => ({
    ...{ unitOfWork: store.unitOfWork, clock: fixedClock(AT), realClock: fixedClock(moment), ids: systemIds },
  });
  const admitted = async (text: string, moment?: string) => admitFirstToken(at(moment), text);

  beforeEach(async () => {
    store = await (await fresh()).open();
  });

  it('is that of an administrator for 90 days, stored as a hash, with an entry in the audit trail', async () => {
    const text = secret();
    expect(await admitted(text)).toEqual({ ok: true, value: 'CREATED' });
    const actor = await authenticate(at())(text);
    expect(actor).toMatchObject({ subject: 'bootstrap', admin: true, token: { expiresAt: afterDays(90) } });
    const [entry] = value(await audit(at())(admin, {})).items.map(({ node }) => node);
    expect(entry).toMatchObject({
      actor: 'bootstrap',
      action: 'token.bootstrap',
      subject: `token:${actor?.token?.id}`,
    });
    const found = await store.unitOfWork.read(({ tokens }) => tokens.findByHash(systemIds.sha256(text)));
    expect(JSON.stringify(found)).not.toContain(text);
  });

  it('is accepted once, by one of several servers that start at once', async () => {
    const text = secret();
    const answers = await Promise.all([admitted(text), admitted(text), admitted(text)]);
    expect(answers.map((answer) => answer.ok && answer.value).sort()).toEqual(['CREATED', 'KNOWN', 'KNOWN']);
    expect(await store.unitOfWork.read(({ tokens }) => tokens.count())).toBe(1);
  });

  it('is not needed while another token of an administrator is valid, and replaces an expired one', async () => {
    await admitted(secret());
    const second = secret();
    expect(await admitted(second, afterDays(89))).toEqual({ ok: true, value: 'NOT_NEEDED' });
    expect(await authenticate(at())(second)).toBeNull();
    expect(await admitted(second, afterDays(90))).toEqual({ ok: true, value: 'CREATED' });
  });

  it('is never accepted again after it was revoked or expired', async () => {
    const text = secret();
    await admitted(text);
    expect(await admitted(text, afterDays(90))).toEqual({ ok: true, value: 'ENDED' });
    const actor = await authenticate(at())(text);
    value(await revokeToken(at())(admin, { id: actor?.token?.id ?? '' }));
    expect(await admitted(text)).toEqual({ ok: true, value: 'ENDED' });
    expect(await authenticate(at())(text)).toBeNull();
  });

  it.each(['secret', '', 'concordat_', secret().slice(0, -1), `${secret().slice(0, -1)}_`])(
    'must have the form of a token: %j',
    async (text) => {
      expect(await admitted(text)).toMatchObject({ ok: false, error: expect.stringContaining('is not a token') });
      expect(await store.unitOfWork.read(({ tokens }) => tokens.count())).toBe(0);
    },
  );
});
