import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AppFailure } from './errors.js';
import { type Admit, WorkBudgets, admitted } from './work-budget.js';

const codeOf = (error: unknown): string => (error instanceof AppFailure ? error.error.code : 'OTHER');

describe('the budget of work', () => {
  it('never admits more than the limits, and gives back what a closed request spent', () => {
    const steps = fc.array(fc.record({ request: fc.nat(4), units: fc.nat(120), closes: fc.boolean() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(steps, (all) => {
        const budgets = new WorkBudgets({ perRequest: 100, perSubject: 150 });
        // Requests 0 to 2 are of one subject, 3 and 4 of another.
        const subjectOf = (request: number): string => (request < 3 ? 'a' : 'b');
        const open = Array.from({ length: 5 }, (_, request) => ({
          account: budgets.open(subjectOf(request)),
          spent: 0,
        }));
        for (const { request, units, closes } of all) {
          const one = open[request]!;
          const others = open.reduce(
            (sum, { spent }, index) => (subjectOf(index) === subjectOf(request) ? sum + spent : sum),
            0,
          );
          const expected =
            one.spent + units > 100 ? 'TOO_COSTLY' : others + units > 150 ? 'TOO_MUCH_AT_ONCE' : 'ADMITTED';
          let actual = 'ADMITTED';
          try {
            one.account.charge(units);
            one.spent += units;
          } catch (error) {
            actual = codeOf(error);
          }
          expect(actual).toBe(expected);
          if (closes) {
            one.account.close();
            open[request] = { account: budgets.open(subjectOf(request)), spent: 0 };
          }
          for (const subject of ['a', 'b'])
            expect(budgets.of(subject)).toBe(
              open.reduce((sum, { spent }, index) => (subjectOf(index) === subject ? sum + spent : sum), 0),
            );
        }
      }),
    );
  });

  it('runs heavy work of one subject one after the other, and that of others beside it', async () => {
    const budgets = new WorkBudgets({ perRequest: 1_000_000, perSubject: 1_000_000 });
    const events: string[] = [];
    const evaluation =
      (name: string) =>
      async (admit: Admit): Promise<void> => {
        admit(6_000);
        events.push(`${name} begins`);
        for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
        events.push(`${name} ends`);
      };
    const [a, b] = [budgets.open('a'), budgets.open('b')];
    await Promise.all([admitted(a, evaluation('a1')), admitted(a, evaluation('a2')), admitted(b, evaluation('b1'))]);
    expect(events.filter((event) => event.startsWith('a'))).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends']);
    expect(events.indexOf('b1 begins')).toBeLessThan(events.indexOf('a1 ends'));
    expect(budgets.of('a')).toBe(12_000);
  });

  it('evaluates no part of a request that exceeds the limit together with its other parts', async () => {
    const budgets = new WorkBudgets({ perRequest: 20_000, perSubject: 1_000_000 });
    const account = budgets.open('a');
    let evaluated = 0;
    const evaluation = async (admit: Admit): Promise<void> => {
      await Promise.resolve();
      admit(8_000);
      evaluated += 1;
    };
    const parts = await Promise.allSettled([1, 2, 3].map(() => admitted(account, evaluation)));
    expect(parts.map((part) => (part.status === 'rejected' ? codeOf(part.reason) : 'evaluated'))).toEqual(
      Array(3).fill('TOO_COSTLY'),
    );
    expect(evaluated).toBe(0);
  });

  it('counts what an evaluation finds later, and an abandoned beginning once', async () => {
    const budgets = new WorkBudgets({ perRequest: 20_000, perSubject: 20_000 });
    const account = budgets.open('a');
    await admitted(account, async (admit) => {
      admit(3_000);
      await Promise.resolve();
      admit(7_000);
      admit(1_000);
    });
    expect(budgets.of('a')).toBe(3_000 + 7_000 + 1_000);
    account.close();
    expect(budgets.of('a')).toBe(0);
  });

  it('counts each answer of a subscription alone', () => {
    const budgets = new WorkBudgets({ perRequest: 100, perSubject: 100 });
    const stream = budgets.stream('a');
    for (let answer = 0; answer < 5; answer += 1) stream.charge(80);
    expect(() => stream.charge(101)).toThrow(AppFailure);
    expect(budgets.of('a')).toBe(0);
  });

  it('has no limit for work of the server itself', async () => {
    const evaluated = await admitted(undefined, async (admit) => {
      admit(1e12);
      return Promise.resolve('evaluated');
    });
    expect(evaluated).toBe('evaluated');
  });
});
