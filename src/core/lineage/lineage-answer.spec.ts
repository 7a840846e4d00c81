import { expect, it } from '@jest/globals';
import { type NodeRef, nodeIdOf, nodeRefOf } from './lineage-answer.js';

it.each<NodeRef>([
  { kind: 'DATASET', namespace: 's3://bucket', name: 'a|b' },
  { kind: 'JOB', namespace: 'airflow\n', name: 'dag.task' },
  { kind: 'PRODUCT', ref: 'shop/orders' },
])('an id names its node: %j', (ref) => {
  expect(nodeRefOf(nodeIdOf(ref))).toEqual(ref);
});

it.each(['', 'dataset:', 'dataset:file', 'dataset:|x', 'job:x|', 'column:a|b', 'shop/orders'])(
  '`%s` is not an id',
  (id) => {
    expect(nodeRefOf(id)).toBeNull();
  },
);
