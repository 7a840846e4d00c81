import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalModel } from './canonical.js';
import { type Bump, covers } from './change.js';
import { diffModels } from './diff.js';
import { type StoredVersion, decideVersion, nextVersion } from './version-policy.js';
import type { ContractModel, Field } from './model.js';
import { isSemVer, activeVersion, shownLifecycle } from './versions.js';

function field(name: string, facts: Partial<Field> = {}): Field {
  return {
    name,
    stableId: null,
    physicalName: null,
    logicalType: 'string',
    physicalType: null,
    required: false,
    unique: false,
    primaryKeyPosition: null,
    partitionKeyPosition: null,
    enumValues: null,
    options: {},
    classification: null,
    fields: [],
    items: null,
    mapKey: null,
    hasDefault: false,
    quality: [],
    pointer: `/schema/0/properties/${name}`,
    documentation: {},
    ...facts,
  };
}

function contract(version: string, fields: readonly Field[], facts: Partial<ContractModel> = {}): ContractModel {
  const object = { name: 'orders', stableId: null, physicalName: null, physicalType: null, fields, quality: [] };
  return {
    id: 'sales.orders',
    version,
    name: null,
    status: 'active',
    domain: null,
    dataProduct: null,
    tenant: null,
    objects: [{ ...object, pointer: '/schema/0', documentation: {} }],
    servers: [],
    sla: [],
    partitioning: null,
    roles: [],
    documentation: {},
    ...facts,
  };
}

function stored(model: ContractModel, lifecycle: StoredVersion['lifecycle'] = 'ACTIVE'): StoredVersion {
  return { version: model.version, lifecycle, model, modelDigest: canonicalModel(model) };
}

/** `KIND lifecycle against required`, for publishing `model` over the stored versions. */
function verdict(versions: readonly StoredVersion[], model: ContractModel): string {
  const decided = decideVersion(versions, model, canonicalModel(model));
  switch (decided.kind) {
    case 'PUBLISH':
      return `PUBLISH ${decided.lifecycle} ${decided.against ?? '-'} ${decided.diff?.required ?? '-'}`;
    case 'UNCHANGED':
      return `UNCHANGED ${decided.version}`;
    case 'VERSION_EXISTS':
      return `VERSION_EXISTS ${decided.version} ${decided.diff.required}`;
    case 'INCOMPATIBLE':
      return `INCOMPATIBLE ${decided.against} ${decided.taken} < ${decided.diff.required}`;
  }
}

const a = field('a');
const b = field('b');

describe('the outcome of a publish', () => {
  it('is not compared for the first version', () => {
    expect(verdict([], contract('1.0.0', [a]))).toBe('PUBLISH ACTIVE - -');
  });

  it('is unchanged for an equal model, whatever its order and pointers', () => {
    const moved = contract('1.0.0', [b, { ...a, pointer: '/elsewhere' }]);
    expect(verdict([stored(contract('1.0.0', [a, b]))], moved)).toBe('UNCHANGED 1.0.0');
  });

  it('is a conflict, with the diff, for another model under the same version', () => {
    expect(verdict([stored(contract('1.0.0', [a, b]))], contract('1.0.0', [a]))).toBe('VERSION_EXISTS 1.0.0 MAJOR');
    expect(verdict([stored(contract('0.3.0', [a, b]))], contract('0.3.0', [a]))).toBe('VERSION_EXISTS 0.3.0 MINOR');
  });

  it('may be avoided with the next free version of the line, or of the contract', () => {
    const versions = ['1.0.0', '1.2.3', '1.3.0-rc.1', '2.0.0'].map((version) => ({ version }));
    expect(nextVersion(versions, '1.0.0', 'NONE')).toBe('1.3.0');
    expect(nextVersion(versions.slice(0, 2), '1.0.0', 'PATCH')).toBe('1.2.4');
    expect(nextVersion(versions.slice(0, 2), '1.0.0', 'MINOR')).toBe('1.3.0');
    expect(nextVersion(versions, '1.0.0', 'MAJOR')).toBe('3.0.0');
  });

  it('requires a bump that covers the changes', () => {
    const versions = [stored(contract('1.0.0', [a, b]))];
    expect(verdict(versions, contract('1.0.1', [a]))).toBe('INCOMPATIBLE 1.0.0 PATCH < MAJOR');
    expect(verdict(versions, contract('1.1.0', [a]))).toBe('INCOMPATIBLE 1.0.0 MINOR < MAJOR');
    expect(verdict(versions, contract('2.0.0', [a]))).toBe('PUBLISH ACTIVE 1.0.0 MAJOR');
    expect(verdict(versions, contract('1.0.1', [a, b, field('c')]))).toBe('INCOMPATIBLE 1.0.0 PATCH < MINOR');
    expect(verdict(versions, contract('1.1.0', [a, b, field('c')]))).toBe('PUBLISH ACTIVE 1.0.0 MINOR');
    expect(verdict(versions, contract('1.0.1', [a, b], { documentation: { tags: ['x'] } }))).toBe(
      'PUBLISH ACTIVE 1.0.0 PATCH',
    );
    expect(verdict(versions, contract('1.0.1', [a, b]))).toBe('PUBLISH ACTIVE 1.0.0 NONE');
  });

  it('requires a MINOR bump for a potentially disruptive change', () => {
    const rated = (version: string, classification: string) => contract(version, [field('a', { classification })]);
    const versions = [stored(rated('1.0.0', 'internal'))];
    expect(verdict(versions, rated('1.0.1', 'public'))).toBe('INCOMPATIBLE 1.0.0 PATCH < MINOR');
    expect(verdict(versions, rated('1.1.0', 'public'))).toBe('PUBLISH ACTIVE 1.0.0 MINOR');
  });

  it('requires a MINOR bump for a breaking change below 1.0.0', () => {
    const versions = [stored(contract('0.1.0', [a, b]))];
    expect(verdict(versions, contract('0.1.1', [a]))).toBe('INCOMPATIBLE 0.1.0 PATCH < MINOR');
    expect(verdict(versions, contract('0.2.0', [a]))).toBe('PUBLISH ACTIVE 0.1.0 MINOR');
  });

  it('compares a hotfix of an older line within that line', () => {
    const versions = [
      stored(contract('1.0.0', [a, b])),
      stored(contract('1.2.0', [a, b])),
      stored(contract('2.0.0', [a])),
    ];
    expect(verdict(versions, contract('1.2.1', [a, b]))).toBe('PUBLISH ACTIVE 1.2.0 NONE');
    expect(verdict(versions, contract('1.1.0', [a, b]))).toBe('PUBLISH ACTIVE 1.0.0 NONE');
    expect(verdict(versions, contract('3.0.0', [b]))).toBe('PUBLISH ACTIVE 2.0.0 MAJOR');
    expect(verdict(versions, contract('0.9.0', [b]))).toBe('PUBLISH ACTIVE - -');
  });

  it('proposes drafts and pre-releases, and compares nothing with them', () => {
    const first = stored(contract('1.0.0', [a, b]));
    const draft = contract('2.0.0-rc.1', [a]);
    expect(verdict([first], draft)).toBe('PUBLISH PROPOSED 1.0.0 MAJOR');
    expect(verdict([first, stored(draft, 'PROPOSED')], contract('2.0.0', [b]))).toBe('PUBLISH ACTIVE 1.0.0 MAJOR');
    expect(verdict([first], contract('1.1.0-rc.1', [a]))).toBe('INCOMPATIBLE 1.0.0 MINOR < MAJOR');
    for (const status of ['draft', 'proposed', 'development', 'in development', 'in-development']) {
      expect(verdict([], contract('1.0.0', [a], { status }))).toBe('PUBLISH PROPOSED - -');
    }
    for (const status of ['active', 'deprecated', 'retired', null]) {
      expect(verdict([], contract('1.0.0', [a], { status }))).toBe('PUBLISH ACTIVE - -');
    }
  });
});

describe('versions', () => {
  const versions = [
    { version: '1.0.0', lifecycle: 'ACTIVE' },
    { version: '1.10.0', lifecycle: 'ACTIVE' },
    { version: '1.9.0', lifecycle: 'DEPRECATED' },
    { version: '1.11.0', lifecycle: 'RETIRED' },
    { version: '2.0.0', lifecycle: 'ACTIVE' },
    { version: '3.0.0-rc.1', lifecycle: 'PROPOSED' },
  ] as const;

  it('a range takes the highest that is neither proposed nor retired', () => {
    expect(activeVersion(versions, '^1.0.0')?.version).toBe('1.10.0');
    expect(activeVersion(versions, '~1.9')?.version).toBe('1.9.0');
    expect(activeVersion(versions)?.version).toBe('2.0.0');
    expect(activeVersion(versions, '>=3.0.0-rc.0')).toBeNull();
    expect(activeVersion(versions, '1.11.x')).toBeNull();
    expect(activeVersion([], '*')).toBeNull();
  });

  it('an active version below the highest of its major is superseded', () => {
    expect(versions.map((version) => shownLifecycle(version, versions))).toEqual([
      'SUPERSEDED',
      'ACTIVE',
      'DEPRECATED',
      'RETIRED',
      'ACTIVE',
      'PROPOSED',
    ]);
  });

  it.each(['1.0.0', '0.0.1', '1.0.0-rc.1', '1.0.0+build'])('%s is a semantic version', (version) => {
    expect(isSemVer(version)).toBe(true);
  });

  it.each(['v1.0.0', '1.0', '1', '', '1.0.0 ', '=1.0.0', '01.0.0', '1.0.0.0', 'latest'])(
    '%j is not a semantic version',
    (version) => {
      expect(isSemVer(version)).toBe(false);
    },
  );
});

const someField: fc.Arbitrary<Field> = fc
  .record({
    name: fc.constantFrom('a', 'b', 'c', 'd'),
    stableId: fc.constantFrom(null, 'x', 'y'),
    logicalType: fc.constantFrom(null, 'string', 'integer', 'number', 'date'),
    physicalType: fc.constantFrom(null, 'int', 'bigint', 'varchar(5)', 'varchar(9)', 'double', 'odd'),
    required: fc.boolean(),
    unique: fc.boolean(),
    hasDefault: fc.boolean(),
    primaryKeyPosition: fc.constantFrom(null, 1, 2),
    enumValues: fc.constantFrom(null, ['p'], ['p', 'q'], ['q', 'r']),
    options: fc.constantFrom({}, { minimum: 1 }, { minimum: 2, maximum: 9 }, { pattern: 'a' }, { multipleOf: 6 }),
    classification: fc.constantFrom(null, 'public', 'secret', 'own'),
    documentation: fc.constantFrom({}, { description: 'x' }),
  })
  .map(({ name, ...facts }) => field(name, facts as Partial<Field>));

const someContract = fc
  .uniqueArray(someField, { selector: ({ name }) => name, maxLength: 4 })
  .map((fields) => contract('1.0.0', fields));

describe('the diff', () => {
  it('is empty exactly where the canonical models are equal', () => {
    fc.assert(
      fc.property(someContract, someContract, (one, other) => {
        expect(diffModels(one, one)).toEqual({ required: 'NONE', changes: [] });
        const equalModels = canonicalModel(one) === canonicalModel(other);
        expect(diffModels(one, other).changes.length === 0).toBe(equalModels);
      }),
      { numRuns: 500 },
    );
  });

  it('requires the largest bump of all changes, and shows a breaking change on its side', () => {
    fc.assert(
      fc.property(someContract, someContract, (one, other) => {
        const { required, changes } = diffModels(one, other);
        expect(changes.every(({ bump }) => covers(required, bump))).toBe(true);
        expect(changes.some(({ consumer }) => consumer === 'BREAKS')).toBe(required === 'MAJOR');
        const minor = changes.some(({ producer }) => producer !== 'OK');
        if (minor) expect(covers(required, 'MINOR')).toBe(true);
      }),
    );
  });

  it('never requires a smaller bump for a wider change', () => {
    const steps: Bump[] = [[a, b, field('c')], [a, field('c')], [field('c')]].map(
      (fields) => diffModels(contract('1.0.0', [a, b]), contract('1.0.1', fields)).required,
    );
    expect(steps).toEqual(['MINOR', 'MAJOR', 'MAJOR']);
  });

  // Quadratic time would run into the test's timeout.
  it('compares 20,000 renamed fields', () => {
    const fields = Array.from({ length: 20_000 }, (_, index) => field(`f${index}`, { stableId: `s${index}` }));
    const renamed = fields.map((one, index) => ({ ...one, name: `g${index}` }));
    expect(diffModels(contract('1.0.0', fields), contract('2.0.0', renamed)).changes).toHaveLength(20_000);
  });
});
