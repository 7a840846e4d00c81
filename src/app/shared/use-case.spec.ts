import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { describe, expect, it } from '@jest/globals';
import { AppFailure, Unavailable, invalid } from './errors.js';
import { type CallContext, defineUseCase } from './use-case.js';

const call = (admin: boolean): CallContext => ({ actor: { subject: 'ada', admin, grants: [] }, requestId: 'r' });
const editor: CallContext = {
  actor: { subject: 'ada', admin: false, grants: [{ domain: 'finance', role: 'editor' }] },
  requestId: 'r',
};

function useCase(work: () => Promise<string>) {
  return defineUseCase({
    name: 'test',
    permission: ({ domain }: { readonly domain: string }) => [
      { action: 'catalog.read', domain: ANY_DOMAIN },
      { action: 'contract.publish', domain },
    ],
    work: (_ports: object, _call, _input: { readonly domain: string }) => work(),
  });
}

describe('a declared use case', () => {
  it('checks every permission before any work', async () => {
    let worked = 0;
    const run = useCase(async () => `done ${String(++worked)}`)({});
    expect(await run(editor, { domain: 'retail' })).toMatchObject({
      ok: false,
      error: { kind: 'Forbidden', code: 'FORBIDDEN' },
    });
    expect(worked).toBe(0);
    expect(await run(editor, { domain: 'finance' })).toEqual({ ok: true, value: 'done 1' });
    expect(await run(call(true), { domain: 'retail' })).toEqual({ ok: true, value: 'done 2' });
  });

  it('answers a failure with its error, the fix of the code by default', async () => {
    const run = useCase(() => Promise.reject(invalid({ code: 'INVALID_INPUT', message: 'no' })))({});
    const answer = await run(editor, { domain: 'finance' });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'Invalid', code: 'INVALID_INPUT', issues: [] } });
    expect(!answer.ok && answer.error.help).toBeTruthy();
  });

  it('maps a failure while the permission is read', async () => {
    const run = defineUseCase({
      name: 'test',
      permission: (_input: object): never => {
        throw new AppFailure({ kind: 'Invalid', code: 'MALFORMED_REFERENCE', message: 'no' });
      },
      work: (_ports: object, _call, _input: object) => Promise.resolve('done'),
    })({});
    expect(await run(editor, {})).toMatchObject({ ok: false, error: { code: 'MALFORMED_REFERENCE' } });
  });

  it('answers an unavailable database as such, and logs it', async () => {
    const logged: string[] = [];
    const log = { warn: (message: string) => void logged.push(message) };
    const run = useCase(() => Promise.reject(new Unavailable('down')))({ log });
    expect(await run(editor, { domain: 'finance' })).toMatchObject({ ok: false, error: { kind: 'Unavailable' } });
    expect(logged).toHaveLength(1);
  });

  it('lets a fault through', async () => {
    const run = useCase(() => Promise.reject(new TypeError('bug')))({});
    await expect(run(editor, { domain: 'finance' })).rejects.toThrow('bug');
  });
});
