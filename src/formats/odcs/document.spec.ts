import { describe, expect, it } from '@jest/globals';
import type { ContractModel } from '../../core/contract/model.js';
import { type OdcsDocument, type OdcsProperty, type OdcsRule, odcsDocument } from './document.js';
import { parseContract } from './parse.js';
import type * as Odps from '../odps/types.generated.js';

const open30 = `apiVersion: v3.0.2
kind: DataContract
id: a
version: 1.0.0
status: active
servers: [{ server: s, type: local, path: p, format: csv }]
schema:
  - name: orders
    properties:
      - name: state
        quality: [{ rule: rowCount, mustBe: 0 }]
`;

function modelOf(text: string): ContractModel {
  const { model, issues } = parseContract(text);
  if (model === null) throw new Error(JSON.stringify(issues));
  return model;
}

describe('the types of a document', () => {
  it('have the keys of the standard, and no other', () => {
    const document: OdcsDocument = odcsDocument({ id: 'a', version: '1.0.0', slaProperties: [] });
    const property: Partial<OdcsProperty> = {};
    const rule: OdcsRule = {};
    const product: Partial<Odps.Document> = {};
    // @ts-expect-error A misspelt key of the document does not compile.
    expect(document.slaPropertys).toBeUndefined();
    // @ts-expect-error Nor does one of a property,
    expect(property.logicaltype).toBeUndefined();
    // @ts-expect-error of a quality rule,
    expect(rule.mustbe).toBeUndefined();
    // @ts-expect-error or of a data product.
    expect(product.inputports).toBeUndefined();
    expect(document.slaProperties).toEqual([]);
  });
});

describe('a document of 3.0', () => {
  it('may use the former name of a metric', () => {
    expect(modelOf(open30).objects[0]?.fields[0]?.quality[0]).toMatchObject({ type: 'library', metric: 'rowCount' });
  });

  it('may have other types than in 3.2 if its schema is open', () => {
    const rule = '{ type: text, description: d, query: [1], arguments: 3, rule: {} }';
    const { objects } = modelOf(open30.replace('{ rule: rowCount, mustBe: 0 }', rule));
    expect(objects[0]?.fields[0]?.quality[0]).toMatchObject({ query: null, arguments: {}, metric: null });
  });
});
