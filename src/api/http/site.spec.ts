import { describe, expect, it } from '@jest/globals';
import { siteAt, withoutBase } from './site.js';

describe('a site', () => {
  it('is at the root of the address of the server unless a public URL is configured', () => {
    expect(siteAt(null)).toEqual({ base: '/', origin: null });
    expect(siteAt('https://mesh.example')).toEqual({ base: '/', origin: 'https://mesh.example' });
    expect(siteAt('https://mesh.example:8443/a/b')).toEqual({ base: '/a/b/', origin: 'https://mesh.example:8443' });
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
