import { expect, it } from '@jest/globals';
import { describeEachDatabase } from '../support/databases.js';

const AT = '2023-10-28T06:00:00.000Z';

describeEachDatabase('the unit of work', (fresh) => {
  it('writes, and reads what was committed', async () => {
    const { unitOfWork } = await (await fresh()).open();
    await unitOfWork.write((tx) => tx.outbox.append('topic', { a: 1 }, AT));
    expect(await unitOfWork.read((stores) => stores.outbox.pending(10))).toMatchObject([
      { topic: 'topic', payload: '{"a":1}' },
    ]);
  });
});
