import { expect, it } from '@jest/globals';
import { type NodeRef, nodeIdOf, nodeRefsOf } from './lineage-answer.js';

it.each<NodeRef>([
  { kind: 'DATASET', namespace: 's3://bucket', name: 'a|b' },
  { kind: 'JOB', namespace: 'airflow\n', name: 'dag.task' },
  { kind: 'JOB', namespace: 'airflow', name: '' },
  { kind: 'DATASET', namespace: 'odd|space', name: 'a|b' },
  { kind: 'PRODUCT', ref: 'shop/orders' },
])('an id names its node: %j', (ref) => {
  expect(nodeRefsOf(nodeIdOf(ref))).toContainEqual(ref);
});

it.each(['', 'dataset:', 'dataset:file', 'dataset:|x', 'column:a|b', 'shop/orders'])('`%s` is not an id', (id) => {
  expect(nodeRefsOf(id)).toEqual([]);
});
