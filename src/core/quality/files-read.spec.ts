import { describe, expect, it } from '@jest/globals';
import { model, object } from '../../../test/support/quality-models.js';
import type { Server } from '../contract/model.js';
import { filesRead, shareFiles } from './files-read.js';

const read = (type: string, settings: Server['settings'], physicalName = 't', path: string | null = null) => {
  const partitioning = path === null ? null : { every: 'P1D', timezone: 'UTC', column: null, path, calendar: null };
  const servers = [{ name: 's', type, environment: null, settings }];
  return filesRead(model([object('t', [], { physicalName })], { servers, partitioning }));
};

describe('the files that checks read', () => {
  it.each([
    ['local', { path: './data//x/', format: 'csv' }, 'data/x/{yyyy}.csv', null],
    ['local', { path: 'file:///srv/x', format: 'csv' }, '/srv/x/{yyyy}.csv', null],
    ['local', { path: '${ROOT:-data}/{object}', format: 'csv' }, 'data/t/{yyyy}.csv', null],
    ['custom', { location: 'x.db', format: 'sqlite' }, 'x.db', 't'],
    ['sqlite', { database: 'x.db' }, 'x.db', 't'],
  ])('on a server of type %s with %j', (type, settings, path, table) => {
    expect(read(type, settings, 't', '{yyyy}.csv')).toMatchObject([{ object: 't', server: 0, path, table }]);
  });

  it.each([
    ['local', { path: '${ROOT}/x', format: 'csv' }],
    ['local', { path: 'x', format: 'xlsx' }],
    ['local', { format: 'csv' }],
    ['postgres', { host: 'h', database: 'd' }],
  ])('are not known on a server of type %s with %j', (type, settings) => {
    expect(read(type, settings)).toEqual([]);
  });

  it('are shared by tables of one database only where the table is one', () => {
    const [one, same, other, whole] = [
      ...read('sqlite', { path: 'x.db' }, 'orders'),
      ...read('custom', { path: '*.db', format: 'sqlite' }, 'ORDERS'),
      ...read('sqlite', { path: 'x.db' }, 'items'),
      ...read('local', { path: 'x.db', format: 'csv' }),
    ];
    if (one === undefined || same === undefined || other === undefined || whole === undefined) throw new Error('none');
    expect([same, other, whole].map((two) => [shareFiles(one, two), shareFiles(two, one)])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
  });
});
