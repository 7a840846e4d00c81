import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { coordinate } from '../../src/app/checks/coordinate.js';
import { FilesOfLines } from '../../src/app/checks/files-of-line.js';
import type { CheckAgent } from '../../src/app/ports/check-agent.js';
import { DAY } from '../../src/core/shared/duration.js';
import { type Instant, addMillis } from '../../src/core/shared/interval.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object } from '../support/quality-models.js';
import { admin, value } from '../support/use-cases.js';

const sales = (path: string, every = 'P1D') =>
  model([object('sales', [field('id', { logicalType: 'integer', required: true })])], {
    id: 'sales',
    servers: [{ name: 'lake', type: 'local', environment: 'prod', settings: { path: '.', format: 'csv' } }],
    partitioning: { every, timezone: 'UTC', column: null, path, calendar: null },
  });

describeEachDatabase('the partitions that a running coordinator lists', (fresh) => {
  let product: CheckedProduct;
  let files: FilesOfLines;
  /** From when on partitions were listed; null for a list of all. */
  let lists: (Instant | null)[];
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
    lists = [];
    files = new FilesOfLines(product.ports(listing()));
  }, 60_000);
  afterEach(() => product.close());

  const listing = (): CheckAgent => {
    const agent = product.agent();
    return {
      name: agent.name,
      measure: (request) => agent.measure(request),
      look: (...about) => agent.look(...about),
      partitionsPresent: (of, domain, since = null) => {
        lists.push(since);
        return agent.partitionsPresent(of, domain, since);
      },
    };
  };
  const cycle = async (): Promise<number> => {
    const ports = { ...product.ports(listing()), filesOfLines: files };
    return value(await coordinate(ports)(admin, {})).partitionsDue;
  };
  const settled = async (): Promise<void> => {
    for (let left = 5; left > 0 && (await cycle()) > 0; left -= 1);
    lists = [];
  };

  it('are the newest where folders follow time, and all of them once a day', async () => {
    await product.publish('1.0.0', sales('{yyyy}/{MM}/{dd}.csv'));
    for (const day of ['2023/06/01', '2023/10/25']) await product.write(`${day}.csv`, 'id\n1\n');
    expect(await cycle()).toBe(2);
    expect(lists[0]).toBeNull();
    await settled();
    expect(await cycle()).toBe(0);
    expect(lists).toEqual([expect.any(String)]);
    await product.write('2023/10/26.csv', 'id\n1\n');
    expect(await cycle()).toBe(1);
    await settled();
    // Of long ago: it is seen when everything is looked at.
    await product.write('2023/06/02.csv', 'id\n1\n');
    expect(await cycle()).toBe(0);
    expect(lists).not.toContain(null);
    product.now = addMillis(product.now, DAY);
    expect(await cycle()).toBe(1);
    expect(lists).toContain(null);
    await settled();
    expect(await cycle()).toBe(0);
    expect(lists).not.toContain(null);
  });

  it('have the month that ended last, for as long as the next one lasts', async () => {
    await product.publish('1.0.0', sales('{yyyy}-{MM}.csv', 'P1M'));
    for (const month of ['2023-08', '2023-09']) await product.write(`${month}.csv`, 'id\n1\n');
    expect(await cycle()).toBe(2);
    await settled();
    // Three weeks after its end, which is longer than the look-back.
    await product.write('2023-09.csv', 'id\n1\n2\n');
    expect(await cycle()).toBe(1);
  });

  it('are all of them in each cycle where one folder has them all', async () => {
    await product.publish('1.0.0', sales('{yyyy}-{MM}-{dd}.csv'));
    await product.write('2023-10-25.csv', 'id\n1\n');
    expect(await cycle()).toBe(1);
    await settled();
    await product.write('2023-06-02.csv', 'id\n1\n');
    expect(await cycle()).toBe(1);
    expect(new Set(lists)).toEqual(new Set([null]));
  });
});
