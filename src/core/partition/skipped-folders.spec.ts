import { describe, expect, it } from '@jest/globals';
import { pathOf, partitionContaining } from './partitioning.js';
import { endedBy, foldersFollowTime } from './skipped-folders.js';

describe('folders of partitions that ended long ago', () => {
  it('are known where folders name the time in its order', () => {
    const paths = [
      '{yyyy}/{MM}/{dd}.csv',
      'year={yyyy}/month={MM}/*/{dd}-{HH}.csv',
      '{yyyy}/Q{Q}.csv',
      '{yyyy}/{yyyy}-{MM}-{dd}/*.csv',
    ];
    expect(paths.filter(foldersFollowTime)).toEqual(paths);
    const others = ['{yyyy}-{MM}-{dd}.csv', '{MM}/{yyyy}.csv', '{yyyy}/{dd}/{MM}.csv', '**/{yyyy}/{MM}.csv', 'all.csv'];
    expect(others.filter(foldersFollowTime)).toEqual([]);
  });

  it('are skipped only if every partition below them ended', () => {
    const partitioning = {
      ...{ every: 'P1D', timezone: 'Europe/Berlin', column: null, path: 'y={yyyy}/m={MM}/*/{dd}.csv' },
    };
    const isEnded = endedBy(partitioning, '2023-10-15T00:00:00.000Z');
    expect(['y=2022', 'y=2023/m=09', 'y=2022/m=12/a'].filter(isEnded)).toHaveLength(3);
    expect(['y=2023', 'y=2023/m=10', 'y=2023/m=13', 'x=2022', 'y=2023/m=10/a', 'a/b/c/d/e'].filter(isEnded)).toEqual(
      [],
    );
  });

  it.each(['P1M', 'P1W', 'P1D', 'PT1H'])('contain no partition of %s that ended later', (every) => {
    const path = every === 'PT1H' ? '{yyyy}/{MM}/{dd}/{HH}.csv' : '{yyyy}/{MM}/{dd}.csv';
    for (const timezone of ['UTC', 'America/New_York', 'Europe/Berlin']) {
      const partitioning = { every, timezone, column: null, path };
      for (let hour = 0; hour < 24 * 100; hour += 19) {
        const at = new Date(Date.UTC(2022, 11, 1, hour)).toISOString();
        const partition = partitionContaining(partitioning, at);
        const folders = (pathOf(partitioning, partition) ?? '').split('/').slice(0, -1);
        // A moment before the end of the partition: none of its folders is skipped.
        const isEnded = endedBy(partitioning, new Date(Date.parse(partition.to) - 1).toISOString());
        expect(folders.filter((_, index) => isEnded(folders.slice(0, index + 1).join('/')))).toEqual([]);
      }
    }
  });
});
