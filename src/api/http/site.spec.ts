import { describe, expect, it } from '@jest/globals';
import { isOwnOrigin, sessionIn, siteAt, withoutBase } from './site.js';

describe('a site', () => {
  it('is at the root of the address of the server unless a public URL is configured', () => {
    expect(siteAt(null)).toMatchObject({ base: '/', origin: null });
    expect(siteAt('https://mesh.example')).toMatchObject({ base: '/', origin: 'https://mesh.example' });
    expect(siteAt('https://mesh.example:8443/a/b')).toMatchObject({
      base: '/a/b/',
      origin: 'https://mesh.example:8443',
    });
  });

  it.each([
    ['/mesh', '/'],
    ['/mesh/', '/'],
    ['/mesh?text=x', '/?text=x'],
    ['/mesh/graphql?x=/mesh/', '/graphql?x=/mesh/'],
    ['/mesh/mesh/x', '/mesh/x'],
    ['/graphql', '/graphql'],
    ['/meshes', '/meshes'],
    ['/', '/'],
    ['*', '*'],
  ])('at /mesh reads %s as %s', (target, expected) => {
    expect(withoutBase(target, siteAt('https://x.example/mesh'))).toBe(expected);
  });

  it('at the root reads every target as it is', () => {
    for (const target of ['/', '/graphql', '', '*', '//x']) expect(withoutBase(target, siteAt(null))).toBe(target);
  });
});

describe('a page of the server', () => {
  it.each([
    ['https://mesh.example', 'anything', true],
    ['https://mesh.example:8443', 'mesh.example', false],
    ['http://mesh.example', 'mesh.example', false],
    [undefined, 'mesh.example', false],
  ])('at a public URL has its origin: %s', (origin, host, expected) => {
    expect(isOwnOrigin({ host, ...(origin && { origin }) }, siteAt('https://mesh.example/a'))).toBe(expected);
  });

  it.each([
    ['http://127.0.0.1:4600', '127.0.0.1:4600', true],
    ['http://localhost:4600', 'localhost:4600', true],
    ['http://[::1]:4600', '[::1]:4600', true],
    ['http://localhost:4601', 'localhost:4600', false],
    ['http://rebound.example:4600', 'rebound.example:4600', false],
    ['http://10.0.0.1:4600', '10.0.0.1:4600', false],
    ['null', '127.0.0.1:4600', false],
  ])('without a public URL is at a loopback address: %s to %s', (origin, host, expected) => {
    expect(isOwnOrigin({ host, origin }, siteAt(null))).toBe(expected);
  });

  it('has the session in the cookie of its name', () => {
    const secure = siteAt('https://mesh.example');
    expect(sessionIn({ cookie: 'a=b; __Host-concordat=s=1; c=d' }, secure)).toBe('s=1');
    expect(sessionIn({ cookie: 'concordat=s; x__Host-concordat=t' }, secure)).toBeNull();
    expect(sessionIn({ cookie: 'concordat=s' }, siteAt('http://localhost:4600'))).toBe('s');
    expect(sessionIn({}, secure)).toBeNull();
  });
});
