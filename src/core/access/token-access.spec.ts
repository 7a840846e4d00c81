import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, type Grant, ROLES } from './actor.js';
import { mayManage, mayName, mayRevoke, mayRotate, maySee } from './token-access.js';

const token = (subject: string, ...grants: Grant[]) => ({ id: `t-${subject}`, subject, admin: false, grants });
const actor = (subject: string, ...grants: Grant[]): Actor => ({ subject, admin: false, grants });
const owner = (domain: string): Grant => ({ domain, role: 'owner' });
const viewer = (domain: string): Grant => ({ domain, role: 'viewer' });
const root: Actor = { subject: 'root', admin: true, grants: [] };

const of = (...tokens: readonly ReturnType<typeof token>[]) => ({ tokens, owned: [] });
const ann = token('ann', viewer('finance'));
const roots = { ...token('root'), admin: true };

describe('access to tokens', () => {
  it('is complete for administrators', () => {
    for (const one of [ann, roots]) {
      expect([maySee(root, one), mayRevoke(root, one), mayRotate(root, one, of(one))]).toEqual([true, true, true]);
    }
  });

  it('is given to owners of all domains of the token', () => {
    const both = token('both', viewer('finance'), viewer('retail'));
    expect(mayManage(actor('o', owner('finance')), ann)).toBe(true);
    expect(mayManage(actor('o', owner('finance')), both)).toBe(false);
    expect(mayManage(actor('o', owner('finance'), owner('retail')), both)).toBe(true);
    expect(mayManage(actor('o', owner('*')), roots)).toBe(false);
    expect(mayManage(actor('o', owner('finance')), token('all', viewer('*')))).toBe(false);
  });

  it('of a token without roles is given to owners only', () => {
    expect(mayManage(actor('o', owner('finance')), token('x'))).toBe(true);
    expect(mayManage(actor('o', viewer('finance')), token('x'))).toBe(false);
  });

  it('of a domain with the name `any` is not that of some domain', () => {
    expect(mayManage(actor('o', owner('finance')), token('x', viewer('any')))).toBe(false);
  });

  it('lets callers see the tokens of their subject, and revoke those without more access', () => {
    const weak = actor('ann', viewer('finance'));
    const strong = token('ann', owner('finance'));
    expect([maySee(weak, strong), mayRevoke(weak, strong)]).toEqual([true, false]);
    expect([maySee(weak, ann), mayRevoke(weak, ann)]).toEqual([true, true]);
    expect(mayRevoke(actor('ann', viewer('finance')), { ...roots, subject: 'ann' })).toBe(false);
    expect(maySee(actor('bob', viewer('finance')), ann)).toBe(false);
  });

  it('lets callers rotate the token that they hold, but no other one of their subject', () => {
    const strong = { ...token('ann', owner('finance')), id: 'strong' };
    const holder: Actor = { ...actor('ann', viewer('finance')), token: { id: 'weak', expiresAt: null } };
    expect(mayRotate(holder, strong, of(strong, ann))).toBe(false);
    expect(mayRotate(holder, { ...ann, id: 'weak' }, of(strong, ann))).toBe(true);
    // The other one of the subject has less access, but its secret would be known to its holder.
    expect(mayRotate({ ...holder, grants: [viewer('finance')] }, ann, of(ann))).toBe(false);
  });

  it('to rotate requires every token of the subject to be within reach', () => {
    const elsewhere = token('ann', viewer('retail'));
    expect(mayRotate(actor('o', owner('finance')), ann, of(ann))).toBe(true);
    expect(mayRotate(actor('o', owner('finance')), ann, of(ann, elsewhere))).toBe(false);
    expect(mayName(actor('o', owner('finance')), of(ann, elsewhere))).toBe(false);
  });

  it('to rotate requires every domain that lists the subject as an owner, too', () => {
    const places = { tokens: [ann], owned: ['retail'] };
    expect(mayRotate(actor('o', owner('finance')), ann, places)).toBe(false);
    expect(mayRotate(actor('o', owner('finance'), owner('retail')), ann, places)).toBe(true);
    expect(mayName(actor('o', owner('retail')), { tokens: [], owned: ['any'] })).toBe(false);
    expect(mayName(root, places)).toBe(true);
  });

  it('never grows by revoking or rotating: the caller could have created what it ends, or has it', () => {
    const grant = fc.record({ domain: fc.constantFrom('*', 'a', 'b.a', 'c'), role: fc.constantFrom(...ROLES) });
    fc.assert(
      fc.property(fc.array(grant), fc.array(grant), fc.boolean(), (own, held, admin) => {
        const caller = actor('x', ...own);
        const target = { ...token('y', ...held), admin };
        expect(mayRotate(caller, target, of(target))).toBe(mayManage(caller, target));
        expect(mayRevoke(caller, target)).toBe(mayManage(caller, target));
      }),
    );
  });
});
