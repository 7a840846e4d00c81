import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseProduct } from '../../../src/formats/odps/parse.js';

const read = (name: string) => readFileSync(new URL(`../../corpus/odps/examples/${name}`, import.meta.url), 'utf8');

describe('data products', () => {
  it('reads the official example, which needs a newer standard than it declares', () => {
    const { product, issues } = parseProduct(read('customer-data-product.odps.yaml'));
    expect(issues.map(({ code, severity, line }) => `${severity} ${code} ${line}`)).toEqual([
      'warning NEWER_THAN_DECLARED 1',
    ]);
    expect(product).toMatchObject({
      domain: 'seller',
      name: 'customer_data_product',
      title: 'Customer Data Product',
      description: 'Enterprise view of a customer.',
      status: 'draft',
    });
    expect(product!.inputPorts).toHaveLength(4);
    expect(product!.inputPorts[0]).toEqual({
      name: 'payments',
      contractId: 'dbb7b1eb-7628-436e-8914-2a00638ba6db',
      version: '1.0.0',
      dependency: 'hard',
      mapper: null,
    });
    expect(product!.outputPorts.map(({ name, version }) => `${name} ${version ?? ''}`)).toEqual([
      'rawtransactions 1.0.0',
      'rawtransactions 2.0.0',
      'consolidatedtransactions 1.0.0',
      'fulltransactionswithreturns 0.3.0',
    ]);
  });

  it('reads a product without a domain', () => {
    const { product, issues } = parseProduct(read('simple-data-product.odps.yaml'));
    expect(issues).toEqual([]);
    expect(product).toMatchObject({ domain: null, name: 'simple_data_product', version: 'v1.0.0' });
  });

  const port = (setting: string, value: string) => `apiVersion: v1.0.0
kind: DataProduct
id: x
name: enriched
status: active
inputPorts:
  - name: ledger
    version: 1.0.0
    contractId: finance.ledger
    customProperties:
      - property: ${setting}
        value: ${value}
`;

  it('reads ODPS 1.1.0, whose input ports may have no contract', () => {
    const text = `apiVersion: v1.1.0
kind: DataProduct
id: x
name: enriched
type: consumerAligned
inputPorts:
  - { name: a, contractId: finance.ledger, version: 1.0.0 }
  - { name: b }
outputPorts:
  - { name: out, contractId: out, deprecated: true, synonyms: [{ synonym: result }] }
`;
    const { product, issues } = parseProduct(text);
    expect(issues.map(({ code, severity, line }) => `${severity} ${code} ${line}`)).toEqual([
      'warning INPUT_PORT_WITHOUT_CONTRACT 8',
    ]);
    expect(product?.inputPorts).toMatchObject([{ name: 'a', contractId: 'finance.ledger' }]);
    expect(product?.status).toBeNull();
    // A missing key of an older version is no use of the newer one.
    const older = parseProduct(text.replace('v1.1.0', 'v1.0.0')).issues;
    expect(older.map(({ code, line }) => `${code} ${line}`)).toContain('C010 8');
  });

  it('reads how a product depends on its input', () => {
    expect(parseProduct(port('concordat.dependency', 'soft')).product!.inputPorts[0]).toMatchObject({
      dependency: 'soft',
      mapper: null,
    });
    expect(parseProduct(port('concordat.mapper', 'latest-closed')).product!.inputPorts[0]).toMatchObject({
      dependency: 'hard',
      mapper: 'latest-closed',
    });
  });

  it('rejects a dependency with an unknown value, at its position', () => {
    const { product, issues } = parseProduct(port('concordat.dependency', 'firm'));
    expect(product).toBeNull();
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ code: 'INVALID_DEPENDENCY', line: 12, column: 16 }]);
  });

  it('is unchanged by order, comments and notation', () => {
    const yaml = parseProduct('# note\nkind: DataProduct\nid: x\nstatus: active\napiVersion: v1.0.0\n');
    const json = parseProduct('{"apiVersion":"v1.0.0","id":"x","kind":"DataProduct","status":"active"}');
    expect(yaml.canonical).toBe(json.canonical);
    expect(json.format).toBe('JSON');
  });

  it.each([
    ['kind: DataContract\napiVersion: v1.0.0\nid: x\nstatus: active\n', 'C005'],
    ['kind: DataProduct\napiVersion: v2.0.0\nid: x\nstatus: active\n', 'UNSUPPORTED_API_VERSION'],
    ['kind: DataProduct\napiVersion: v1.0.0\nid: x\nstatus: active\noutputPort: []\n', 'C013'],
    ['- a', 'C005'],
    ['', 'C005'],
  ])('rejects %j', (text, code) => {
    const { product, issues } = parseProduct(text);
    expect(product).toBeNull();
    expect(issues.map((issue) => issue.code)).toContain(code);
  });
});
