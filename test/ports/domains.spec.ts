import { beforeAll, expect, it } from '@jest/globals';
import { domain } from '../../src/app/catalog/domains.js';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import { updateDomain } from '../../src/app/catalog/update-domain.js';
import { createToken } from '../../src/app/governance/create-token.js';
import { rotateToken } from '../../src/app/governance/end-tokens.js';
import { audit } from '../../src/app/governance/list-audit.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

describeEachDatabase('domains', (fresh) => {
  let store: Store;
  const ports = () => ({ ...store, clock: fixedClock(AT), realClock: fixedClock(AT), ids: systemIds });
  const shown = async (name: string) => value(await domain(ports())(admin, { name }));
  const owner = (name: string) => holding({ domain: name, role: 'owner' });
  const tokenFor = (subject: string, name: string, call = admin) =>
    createToken(ports())(call, { subject, grants: [{ domain: name, role: 'viewer' }] });

  beforeAll(async () => {
    store = await (await fresh()).open();
    for (const name of ['finance', 'retail', 'plant']) {
      value(await registerDomain(ports())(admin, { name, title: name.toUpperCase(), owners: [`team:${name}`] }));
    }
  });

  it('are changed by their owner, only in what is given, with an entry in the audit trail', async () => {
    const before = await store.unitOfWork.read(({ audit: trail }) => trail.count());
    const update = { name: 'finance', description: 'Money', owners: ['team:ledger', 'ledger@example.com'] };
    const updated = value(await updateDomain(ports())(owner('finance'), update));
    expect(updated).toEqual({ ...update, title: 'FINANCE', createdAt: AT });
    expect(await shown('finance')).toEqual(updated);
    const [entry] = value(await audit(ports())(admin, { last: 1 })).items.map(({ node }) => node);
    expect(entry).toMatchObject({
      ...{ actor: 'user:ada', action: 'domain.update', subject: 'domain:finance' },
      ...{ beforeHash: expect.any(String), afterHash: expect.any(String) },
    });
    // The same again changes nothing.
    value(await updateDomain(ports())(owner('finance'), update));
    expect(await store.unitOfWork.read(({ audit: trail }) => trail.count())).toBe(before + 1);
    expect(value(await updateDomain(ports())(admin, { name: 'finance', title: null, owners: [] }))).toMatchObject({
      ...{ title: null, description: 'Money', owners: [] },
    });
  });

  it('are not changed by others, nor where they are not registered', async () => {
    for (const call of [owner('retail'), holding({ domain: 'plant', role: 'steward' })]) {
      expect(failureOf(await updateDomain(ports())(call, { name: 'plant', title: 'x' })).kind).toBe('Forbidden');
    }
    // A role in some domain is not one in a domain of the name `any`.
    expect(failureOf(await updateDomain(ports())(owner('retail'), { name: 'any', title: 'x' })).kind).toBe('Forbidden');
    expect(failureOf(await updateDomain(ports())(admin, { name: 'nothing', title: 'x' })).kind).toBe('NotFound');
    expect(await shown('plant')).toMatchObject({ title: 'PLANT' });
  });

  it('cannot have an owner who is a subject of another domain, except by an administrator', async () => {
    value(await tokenFor('user:bob', 'retail'));
    const owners = ['user:bob'];
    const refused = failureOf(await updateDomain(ports())(owner('plant'), { name: 'plant', owners }));
    expect([refused.kind, refused.code]).toEqual(['Forbidden', 'SUBJECT_OF_OTHERS']);
    const nested = { name: 'sub.plant', owners };
    expect(failureOf(await registerDomain(ports())(owner('plant'), nested)).code).toBe('SUBJECT_OF_OTHERS');
    value(await updateDomain(ports())(admin, { name: 'plant', owners }));
    // An owner that is listed already is no new claim.
    value(await updateDomain(ports())(owner('plant'), { name: 'plant', owners: ['user:bob', 'team:plant'] }));
  });

  it('own the subjects that they list: others create no tokens for them', async () => {
    value(await updateDomain(ports())(owner('retail'), { name: 'retail', owners: ['user:carol', 'team:shared'] }));
    expect(failureOf(await tokenFor('user:carol', 'plant', owner('plant'))).code).toBe('SUBJECT_OF_OTHERS');
    value(await tokenFor('user:carol', 'retail', owner('retail')));
    value(await tokenFor('user:carol', 'plant'));
    const { id } = value(await tokenFor('user:erin', 'plant'));
    value(await updateDomain(ports())(admin, { name: 'retail', owners: ['user:carol', 'user:erin', 'team:shared'] }));
    expect(failureOf(await rotateToken(ports())(owner('plant'), { id })).code).toBe('SUBJECT_OF_OTHERS');
    // A team without a token may be listed by several domains.
    value(await updateDomain(ports())(owner('plant'), { name: 'plant', owners: ['team:shared'] }));
    expect(failureOf(await tokenFor('team:shared', 'plant', owner('plant'))).code).toBe('SUBJECT_OF_OTHERS');
  });

  it('get a subject once, where two of them create its first token at the same time', async () => {
    const made = await Promise.all(['retail', 'plant'].map((name) => tokenFor('user:dave', name, owner(name))));
    expect(made.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});
