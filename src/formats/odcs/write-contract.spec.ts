import { expect, it } from '@jest/globals';
import { parseContract } from './parse.js';
import { writeContract } from './write-contract.js';

it('leaves out what has no value, also in the types of a map, and nothing of an extension', () => {
  const text = writeContract({
    id: 'bikes.rides',
    version: '1.0.0',
    status: 'active',
    domain: 'bikes',
    dataProduct: 'rides',
    tags: [],
    customProperties: [{ property: 'own', value: { empty: [], none: {} } }],
    schema: [
      {
        name: 'rides',
        properties: [
          {
            name: 'stops',
            logicalType: 'map',
            map: {
              key: { logicalType: 'string', properties: [] },
              value: {
                logicalType: 'object',
                properties: [{ name: 'id', logicalType: 'string', tags: [] }],
                items: undefined,
              },
            },
          },
        ],
      },
    ],
  });
  expect(text).not.toContain('tags');
  expect(text).not.toContain('items');
  expect(text.match(/properties:/gu)).toHaveLength(2);
  expect(text).toMatch(/empty: \[\]\n\s+none: \{\}/u);
  const { issues, model } = parseContract(text);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(model?.objects[0]?.fields[0]).toMatchObject({ name: 'stops' });
});
