import { describe, expect, it } from '@jest/globals';
import { canonicalModel } from '../../../src/core/contract/canonical.js';
import type { ContractModel } from '../../../src/core/contract/model.js';
import { acceptRepairInSteps, decideVersion, judgeStep } from '../../../src/core/contract/version-policy.js';
import { diffModels } from '../../../src/core/contract/diff.js';
import { checksOf } from '../../../src/core/quality/derive.js';
import { runToEnd } from '../../../src/core/shared/cooperative.js';
import { parseContract } from '../../../src/formats/odcs/parse.js';

const FIELD = `        logicalType: integer
        required: true
        unique: true
        relationships: [{ to: orders.amount }]
        logicalTypeOptions: { minimum: 1, multipleOf: 5 }
        quality:
          - { id: missing, metric: missingValues, arguments: { missingValues: [n/a] }, mustBe: 0 }
`;

function model(version: string, field: string, rest = ''): ContractModel {
  const text = `apiVersion: v3.1.0
kind: DataContract
id: c
version: ${version}
status: active
schema:
  - name: orders
    properties:
      - name: amount
${field}${rest}`;
  const { model: read, issues } = parseContract(text);
  if (read === null) throw new Error(JSON.stringify(issues));
  return read;
}

const before = model('1.0.0', FIELD);

/** The outcome of publishing `after`, where the checks of these labels failed and never passed. */
function outcome(after: ContractModel, labels: readonly string[], consumers: readonly string[] = []) {
  const stored = { version: '1.0.0', lifecycle: 'ACTIVE' as const, model: before, modelDigest: canonicalModel(before) };
  const refused = decideVersion([stored], after, canonicalModel(after));
  if (refused.kind !== 'INCOMPATIBLE') throw new Error(refused.kind);
  const checks = checksOf(before, (text) => text);
  const neverKept = labels.map((label) => {
    const check = checks.find(({ id }) => id.endsWith(`:${label}`));
    if (check === undefined) throw new Error(`${label} of ${checks.map(({ id }) => id).join(' ')}`);
    const { pointer, kind, measure } = check;
    const constraint = measure.metric === 'invalid' ? measure.constraints[0]?.kind : undefined;
    return { pointer, kind: constraint ?? kind };
  });
  return runToEnd(acceptRepairInSteps(refused, stored, after, { neverKept, consumers }));
}

const without = (line: string | RegExp) => FIELD.replace(line, '');
const REPAIRS = [
  ['required', without('        required: true\n')],
  ['unique', without('        unique: true\n')],
  ['type', FIELD.replace('integer', 'number')],
  ['range', FIELD.replace('minimum: 1, ', '')],
  ['multiple', FIELD.replace(', multipleOf: 5', '')],
  ['foreign-key', without('        relationships: [{ to: orders.amount }]\n')],
  ['missing', without(/ {8}quality:\n.*\n/)],
] as const;

describe('a change that only repairs what never worked', () => {
  it.each(REPAIRS)('of %s is breaking, and accepted as MINOR', (label, field) => {
    const accepted = outcome(model('1.1.0', field), [label]);
    expect(accepted).toMatchObject({ kind: 'PUBLISH', against: '1.0.0', diff: { required: 'MINOR' } });
    const changes = accepted.kind === 'PUBLISH' ? (accepted.diff?.changes ?? []) : [];
    const breaking = changes.filter(({ consumer }) => consumer === 'BREAKS');
    expect(breaking).toMatchObject([{ message: expect.stringContaining('it never worked') }]);
  });

  it.each(REPAIRS)('of %s needs a MAJOR where another promise never worked', (label, field) => {
    const others = REPAIRS.map(([other]) => other).filter((other) => other !== label);
    expect(outcome(model('1.1.0', field), others)).toMatchObject({ kind: 'INCOMPATIBLE', diff: { required: 'MAJOR' } });
  });

  it('needs a MAJOR where a consumer is known, or the bump is a PATCH', () => {
    const [[label, field]] = REPAIRS;
    expect(outcome(model('1.1.0', field), [label], ['shop/report'])).toMatchObject({ kind: 'INCOMPATIBLE' });
    expect(outcome(model('1.0.1', field), [label])).toMatchObject({ kind: 'INCOMPATIBLE' });
  });

  it('needs a MAJOR where it also changes what worked', () => {
    const both = without('        required: true\n').replace('        unique: true\n', '');
    expect(outcome(model('1.1.0', both), ['required'])).toMatchObject({ kind: 'INCOMPATIBLE' });
    expect(outcome(model('1.1.0', both), ['required', 'unique'])).toMatchObject({ kind: 'PUBLISH' });
  });

  it('is a column that never existed', () => {
    const renamed = model('1.1.0', FIELD);
    const [object] = renamed.objects;
    if (object === undefined) throw new Error('no object');
    const fields = object.fields.map((field) => ({ ...field, name: 'total' }));
    expect(outcome({ ...renamed, objects: [{ ...object, fields }] }, ['column-exists'])).toMatchObject({
      kind: 'PUBLISH',
      diff: { required: 'MINOR' },
    });
  });
});

describe('a diff without a server', () => {
  const step = (after: ContractModel) => judgeStep(before, after, diffModels(before, after));

  it('requires a MAJOR, and says that publish may accept a MINOR', () => {
    const repaired = model('1.1.0', without('        required: true\n'));
    expect(step(repaired)).toMatchObject({ required: 'MAJOR', enough: false, mayBeRepair: true });
    expect(step({ ...repaired, version: '2.0.0' })).toMatchObject({ enough: true, mayBeRepair: false });
    const roles = { ...repaired, id: 'other' };
    expect(step(roles)).toMatchObject({ required: 'MAJOR', mayBeRepair: false });
  });
});
