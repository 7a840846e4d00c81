import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { ContractModel } from '../../src/core/contract/model.js';
import { datasetOf } from '../../src/core/lineage/naming.js';
import { partitioningOf } from '../../src/core/partition/partitioning.js';
import { parseContract } from '../../src/formats/odcs/parse.js';
import { parseProduct } from '../../src/formats/odps/parse.js';
import { DOMAINS } from './domains.js';
import { PRODUCTS, datasetOfProduct } from './products.js';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

function modelOf(ref: string): ContractModel {
  const name = ref.split('/')[1] ?? '';
  const { model, issues } = parseContract(textOf(`${ref}/${name}.odcs.yaml`), 'AUTO');
  if (model === null) throw new Error(JSON.stringify(issues));
  return model;
}

describe('the documents of the mesh', () => {
  it.each(files.filter((file) => !file.endsWith('.odps.yaml')))('%s is a contract without errors', (file) => {
    const { model, issues } = parseContract(textOf(file), 'AUTO');
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(DOMAINS.map(({ name }) => name)).toContain(model?.domain);
  });

  it.each(files.filter((file) => file.endsWith('.odps.yaml')))('%s is a product without errors', (file) => {
    const { issues } = parseProduct(textOf(file), 'AUTO');
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are thirteen contracts and thirteen products', () => {
    const products = files.filter((file) => file.endsWith('.odps.yaml'));
    expect([files.length - products.length, products.length]).toEqual([13, 13]);
  });
});

describe.each(PRODUCTS.map((product) => [product.ref, product] as const))('the data of %s', (ref, product) => {
  const model = modelOf(ref);
  const [server] = model.servers;
  const [object] = model.objects;

  it('is partitioned as its contract declares', () => {
    expect(partitioningOf(model)).toEqual(product.partitioning);
  });

  it('is reported under the name that its contract binds', () => {
    expect(server && object && datasetOf(server, object)).toEqual(datasetOfProduct(product));
  });

  it('has the columns that its contract promises', () => {
    expect(product.columns.map(({ name }) => name)).toEqual(object?.fields.map(({ name }) => name));
  });
});
