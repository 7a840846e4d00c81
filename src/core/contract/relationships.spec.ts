import { expect, it } from '@jest/globals';
import type { JsonValue } from './model.js';
import { relationshipsOf } from './relationships.js';

it('a relationship has its own place in the list, whatever is before it', () => {
  const relationships: JsonValue = [{ type: 'foreignKey' }, 'customers.id', null, { to: 'customers.id' }];
  expect(relationshipsOf({ documentation: { relationships }, pointer: '/schema/0' })).toEqual([
    { relationship: { to: 'customers.id' }, pointer: '/schema/0/relationships/3' },
  ]);
  expect(relationshipsOf({ documentation: { relationships: 'none' }, pointer: '/schema/0' })).toEqual([]);
});
