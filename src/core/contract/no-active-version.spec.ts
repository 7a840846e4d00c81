import { describe, expect, it } from '@jest/globals';
import { type ExplainedVersion, noActiveVersion } from './no-active-version.js';

const version = (number: string, lifecycle: ExplainedVersion['lifecycle']): ExplainedVersion => ({
  ...{ version: number, lifecycle, publishedAt: '2023-10-28T04:34:00.000Z', publishedBy: 'local' },
});
const draft = version('1.0.0', 'PROPOSED');

describe('why no version is active', () => {
  it.each([
    ['a draft', [draft], null, 'its only version, 1.0.0, is a draft (published 2023-10-28T04:34:00.000Z by local)'],
    ['a pre-release', [version('1.0.0-rc.1', 'PROPOSED')], null, '1.0.0-rc.1, is a pre-release'],
    ['several', [version('0.9.0', 'RETIRED'), draft], null, 'none of its 2 versions is active; the newest, 1.0.0'],
    ['a range of drafts', [draft], '^1', 'its only version, 1.0.0, is a draft'],
    ['a range', [version('1.0.0', 'ACTIVE')], '^2', 'in the range `^2`: the active version is 1.0.0'],
    ['nothing', [], null, '`a/b` has no published version of a contract'],
  ] as const)('names the version and its state: %s', (_name, versions, range, text) => {
    expect(noActiveVersion('a/b', versions, range)).toContain(text);
  });
});
