import { expect, it } from '@jest/globals';
import { simulate } from './simulate.js';
import { keepEveryInvariant } from './stories.js';

keepEveryInvariant(1, 100);

it('is the same each time', async () => {
  expect(await simulate(7, 'small')).toEqual(await simulate(7, 'small'));
});
