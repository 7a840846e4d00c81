import { describe, expect, it } from '@jest/globals';
import { GroupCommit } from './group-commit.js';

describe('GroupCommit', () => {
  it('commits concurrent items in few commits and answers each caller with its own result', async () => {
    const batches: number[] = [];
    const commits = new GroupCommit<number, number>((items) => {
      batches.push(items.length);
      return Promise.resolve(items.map((item) => item * 2));
    });
    const answers = await Promise.all(Array.from({ length: 300 }, (_, n) => commits.add(n)));
    expect(answers).toEqual(Array.from({ length: 300 }, (_, n) => n * 2));
    expect(batches).toEqual([256, 44]);
  });

  it('answers only after the commit, and collects the items that arrive during one', async () => {
    const batches: number[][] = [];
    let release: () => void = () => undefined;
    const commits = new GroupCommit<number, number>(async (items) => {
      batches.push([...items]);
      if (batches.length === 1) await new Promise<void>((resolve) => (release = resolve));
      return items;
    });
    let answered = false;
    const first = commits.add(1).then(() => (answered = true));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const others = [commits.add(2), commits.add(3)];
    expect([answered, batches]).toEqual([false, [[1]]]);
    release();
    await Promise.all([first, ...others]);
    expect(batches).toEqual([[1], [2, 3]]);
  });

  it('ends a batch at a mebibyte, after at least one item', async () => {
    const batches: number[][] = [];
    const commits = new GroupCommit<number, number>(
      (items) => {
        batches.push([...items]);
        return Promise.resolve(items);
      },
      (size) => size,
    );
    const half = 512 * 1024;
    const sizes = [1, half, half, half, 5 * half, 1, 2];
    expect(await Promise.all(sizes.map((size) => commits.add(size)))).toEqual(sizes);
    expect(batches).toEqual([
      [1, half, half],
      [half, 5 * half],
      [1, 2],
    ]);
  });

  it('reports a fault to every caller of the batch and continues', async () => {
    let failing = true;
    const commits = new GroupCommit<number, number>((items) => {
      if (failing) return Promise.reject(new Error('disk full'));
      return Promise.resolve(items);
    });
    const settled = await Promise.allSettled([commits.add(1), commits.add(2)]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    failing = false;
    expect(await commits.add(3)).toBe(3);
  });
});
