import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { canonicalModel } from '../../../src/core/contract/canonical.js';
import { diffModels } from '../../../src/core/contract/diff.js';
import { parseContract } from '../../../src/formats/odcs/parse.js';

const ROOT = new URL('../../corpus/odcs/', import.meta.url);

function read(file: string): string {
  return readFileSync(new URL(file, ROOT), 'utf8');
}

function files(folder: string): string[] {
  return (readdirSync(new URL(folder, ROOT), { recursive: true }) as string[])
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** `code line:column`, as shown to users. */
function issuesOf(file: string): string[] {
  return parseContract(read(file)).issues.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe('the official examples', () => {
  const examples = [...files('v3.1.0/examples'), ...files('v3.2.0/examples')];

  it('are 46 documents', () => {
    expect(examples).toHaveLength(46);
  });

  it.each(examples)('%s is read', (file) => {
    const { model, issues } = parseContract(read(file));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(model).not.toBeNull();
  });

  it.each(examples)('%s gives the same contract as JSON', async (file) => {
    const { parse } = await import('yaml');
    const asJson = parseContract(JSON.stringify(parse(read(file)), null, 2));
    const { model } = parseContract(read(file));
    expect(asJson.format).toBe('JSON');
    expect(canonicalModel(asJson.model!)).toBe(canonicalModel(model!));
    expect(diffModels(model!, asJson.model!)).toEqual({ required: 'NONE', changes: [] });
  });

  it('six of them need a newer standard than they declare', () => {
    const newer = examples.filter((file) => issuesOf(file).some((issue) => issue.startsWith('NEWER_THAN_DECLARED')));
    expect(newer).toEqual(
      ['v3.1.0', 'v3.2.0'].flatMap((version) => [
        `${version}/examples/data-types/all-data-types.odcs.yaml`,
        `${version}/examples/quality/column-completeness.odcs.yaml`,
        `${version}/examples/stakeholders/basic-four-dpo.odcs.yaml`,
      ]),
    );
  });

  it('keep their promises', () => {
    const { model } = parseContract(read('v3.2.0/examples/all/full-example.odcs.yaml'));
    expect(model).toMatchObject({
      id: '53581432-6c55-4ba2-a65f-72344a91553a',
      version: '1.1.0',
      domain: 'seller',
      dataProduct: 'my quantum',
      servers: [{ name: 'my-postgres', type: 'postgres', settings: { host: 'localhost', port: 5432 } }],
      roles: [{ role: 'microstrategy_user_opr', access: 'read' }, {}, {}, { access: 'write' }],
    });
    expect(model!.sla.map(({ property, value, unit }) => [property, value, unit])).toEqual([
      ['latency', 4, 'd'],
      ['generalAvailability', '2022-05-12T09:30:10-08:00', null],
      ['endOfSupport', '2032-05-12T09:30:10-08:00', null],
      ['endOfLife', '2042-05-12T09:30:10-08:00', null],
      ['retention', 3, 'y'],
      ['frequency', 1, 'd'],
      ['timeOfAvailability', '09:00-08:00', null],
      ['timeOfAvailability', '08:00-08:00', null],
    ]);
    const [date, receiver, country] = model!.objects[0]!.fields;
    expect(date).toMatchObject({ physicalName: 'txn_ref_dt', primaryKeyPosition: null, partitionKeyPosition: 1 });
    expect(receiver).toMatchObject({ primaryKeyPosition: 1, classification: 'restricted', required: false });
    expect(country).toMatchObject({
      enumValues: ['US', 'CA', 'MX'],
      quality: [{ type: 'library', metric: 'nullValues', unit: 'rows', bound: { operator: 'mustBe', value: 0 } }],
    });
    expect(model!.objects[1]!.fields.at(-1)).toMatchObject({
      logicalType: 'map',
      mapKey: { logicalType: 'string' },
      items: { logicalType: 'string' },
    });
  });
});

describe('the rejected documents', () => {
  const expected: Record<string, string[]> = {
    'additional-unknown-property': ['C013 9:1'],
    'enum-empty': ['C015 15:9'],
    'invalid-api-version': ['UNSUPPORTED_API_VERSION 5:13'],
    'invalid-quality-dimension': ['C012 20:24'],
    'invalid-quality-type': ['C012 17:19'],
    'map-missing-key': ['C010 15:9'],
    'missing-required-fields': ['C010 4:1'],
    'quality-element-field': ['C013 18:13', 'C013 19:13'],
    'quality-multiple-operators': ['C016 20:13'],
    'quality-sql-missing-query': ['C010 17:13'],
    'relationship-schema-level-missing-from-to': ['C010 13:9', 'C010 13:9'],
    'schema-property-missing-name': ['C010 13:9'],
    'server-missing-conditional-fields': ['C010 10:5'],
    'sla-missing-required-value': ['C010 10:5'],
  };

  it('are all listed', () => {
    expect(files('v3.2.0/rejected')).toEqual(Object.keys(expected).map((name) => `v3.2.0/rejected/${name}.odcs.yaml`));
  });

  it.each(Object.keys(expected))('%s is rejected, and only its fault is reported', (name) => {
    const file = `v3.2.0/rejected/${name}.odcs.yaml`;
    expect(parseContract(read(file)).model).toBeNull();
    expect(issuesOf(file)).toEqual(expected[name]);
  });
});

describe('the semantic fixtures', () => {
  const refused: Record<string, string[]> = {
    'invalid-duplicate-key.json': ['C002 7:3'],
    'invalid-empty-id.yaml': ['EMPTY_ID 4:5', 'NO_PROMISES 1:1'],
    'invalid-extension-empty-key.yaml': ['C010 8:5'],
    'invalid-kind.yaml': ['C005 3:7'],
    'invalid-lone-team-member.yaml': ['C013 9:3'],
    'invalid-nested-duplicate-key.yaml': ['C002 8:5'],
    'invalid-quality-between-length.yaml': ['C015 16:9', 'C016 16:9'],
    'invalid-quality-dimension.yaml': ['C012 16:20'],
    'invalid-quality-empty-sql-query.yaml': ['C016 14:9'],
    'invalid-quality-no-type-bad-metric.yaml': ['C012 14:17'],
    'invalid-relationship-bad-format.yaml': ['C017 14:15', 'C017 15:13'],
    'invalid-relationship-empty-composite.yaml': ['C017 14:16', 'C017 14:9'],
    'invalid-relationship-length-mismatch.yaml': ['RELATIONSHIP_LENGTH 17:9'],
    'invalid-server-typo.yaml': ['C010 8:5', 'C010 8:5', 'C010 8:5', 'C010 8:5', 'C013 8:5'],
    'invalid-structural-duplicate-server.yaml': ['DUPLICATE_SERVER 14:13', 'NO_ENGINE 15:11', 'NO_ENGINE 9:11'],
    'malformed.yaml': ['C001 2:13'],
    'unsupported-version.yaml': ['UNSUPPORTED_API_VERSION 2:13'],
    // The standard of 3.1.0 has no such form for a reference to another contract.
    'registry/consumer.yaml': ['C017 18:13'],
    'registry/contracts/nested/consumer.yaml': ['C017 18:13'],
  };
  /** Reported, but not a reason to reject a document: official examples do the same. */
  const warned: Record<string, string[]> = {
    'invalid-pricing-missing-currency.yaml': ['PRICE_WITHOUT_CURRENCY 8:1'],
    'invalid-schema-array-without-items.yaml': ['ARRAY_WITHOUT_ITEMS 12:22'],
    'invalid-stable-id.yaml': ['UNUSUAL_ID 4:5'],
    'invalid-structural-sla-default-element-partial.yaml': ['DANGLING_SLA_ELEMENT 6:20'],
    'invalid-support-missing-url.yaml': ['SUPPORT_WITHOUT_URL 9:14'],
    'with-server-postgres.yaml': ['NO_ENGINE 9:11'],
    'minimal.odcs.yaml': ['RULE_NOT_EXECUTABLE 23:17'],
    'compatibility/additive-new-column.yaml': ['RULE_NOT_EXECUTABLE 24:17'],
    'compatibility/base.yaml': ['RULE_NOT_EXECUTABLE 21:17'],
    'compatibility/breaking-removed-column.yaml': ['RULE_NOT_EXECUTABLE 18:17'],
  };

  it.each(files('semantic').map((file) => file.slice('semantic/'.length)))('%s', (name) => {
    const { model } = parseContract(read(`semantic/${name}`));
    expect(issuesOf(`semantic/${name}`).sort()).toEqual(refused[name] ?? warned[name] ?? []);
    expect(model === null).toBe(Object.hasOwn(refused, name));
  });
});
