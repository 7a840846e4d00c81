import type { Elements } from '../contract/elements.js';
import type { ContractModel, Field, SchemaObject } from '../contract/model.js';
import { settingOf } from '../contract/settings.js';
import { severityOf } from '../contract/severity.js';
import { unassignedRowsOf } from '../contract/unassigned-rows.js';
import { partitioningOf } from '../partition/partitioning.js';
import { durationOf, nominalMillis } from '../shared/duration.js';
import type { Steps } from '../shared/cooperative.js';
import type { CheckKind } from './check.js';
import { columnOf, describeConstraint, optionConstraints, primaryKeyOf, setOf } from './constraints.js';
import { type Draft, type Promised, impliedDraft } from './check-draft.js';
import { declaredType, mayHaveTime } from './declared-type.js';
import { foreignKeyDrafts } from './foreign-keys.js';
import type { Constraint, Measure } from './measure.js';
import { equalsInvalidRule } from './rules.js';

/** What the schema itself promises about an object, without a written rule; one field per step. */
export function* impliedDrafts(model: ContractModel, object: SchemaObject, elements: () => Elements): Steps<Draft[]> {
  const drafts = existence(object);
  for (const field of object.fields) {
    drafts.push(...fieldDrafts(model, object, field).map((one) => withSettings(one, field)));
    yield;
  }
  drafts.push(...primaryKey(object), ...foreignKeyDrafts(object, null, elements));
  for (const field of object.fields) drafts.push(...foreignKeyDrafts(object, field, elements));
  for (const field of object.fields) yield* nestedDrafts({ object, elements, drafts }, field, field.name);
  return drafts;
}

function existence(object: SchemaObject): Draft[] {
  const missing = impliedDraft(
    { object, field: null },
    'object-exists',
    { metric: 'object-missing' },
    { severity: 'critical', dimension: 'conformity', promise: `${object.name} exists` },
  );
  if (object.fields.length === 0) return [missing];
  const declared = object.fields.map(columnOf);
  return [
    missing,
    impliedDraft(
      { object, field: null },
      'extra-column',
      { metric: 'extra-columns', declared },
      { severity: 'info', dimension: 'conformity', promise: `${object.name} has only the declared columns` },
    ),
  ];
}

/** What the field says about all of its own promises. */
function withSettings(promise: Draft, { documentation }: Field): Draft {
  const severity = settingOf(documentation, 'severity');
  return {
    ...promise,
    severity: severity === null ? promise.severity : severityOf(severity),
    group: settingOf(documentation, 'group'),
    ttl: settingOf(documentation, 'ttl'),
  };
}

function fieldDrafts(model: ContractModel, object: SchemaObject, field: Field): Draft[] {
  const column = columnOf(field);
  const drafts = [
    impliedDraft(
      { object, field },
      'column-exists',
      { metric: 'column-missing', column },
      { severity: 'critical', dimension: 'conformity', promise: `${column} exists` },
    ),
  ];
  const logicalType = declaredType(field);
  if (logicalType !== null) {
    const measure: Measure = {
      metric: 'type-mismatch',
      column,
      logicalType,
      ...(mayHaveTime(field, model) ? { orType: 'timestamp' as const } : {}),
    };
    drafts.push(
      impliedDraft({ object, field }, 'type', measure, {
        severity: 'major',
        dimension: 'conformity',
        promise: `${column} is of type ${logicalType}`,
      }),
    );
  }
  if (field.required) {
    drafts.push(
      impliedDraft(
        { object, field },
        'required',
        { metric: 'nulls', column },
        { severity: 'major', dimension: 'completeness', promise: `${column} is never null` },
      ),
    );
  }
  if (field.unique) {
    const measure: Measure = { metric: 'duplicates', columns: [column], nullsViolate: false };
    drafts.push(
      impliedDraft({ object, field }, 'unique', measure, {
        severity: 'major',
        dimension: 'uniqueness',
        promise: `${column} is unique`,
      }),
    );
  }
  if (field.enumValues !== null && !field.quality.some((rule) => equalsInvalidRule(rule, field))) {
    drafts.push(constrained({ object, field }, 'enum', 'enum', setOf(column, field.enumValues)));
  }
  const labels = new Set<string>();
  for (const constraint of optionConstraints(field)) {
    const kind = KIND_OF[constraint.kind];
    const label = labels.has(kind) ? constraint.kind : kind;
    labels.add(kind);
    drafts.push(constrained({ object, field }, kind, label, constraint));
  }
  return drafts;
}

const KIND_OF: Readonly<Record<Constraint['kind'], CheckKind>> = {
  required: 'required',
  set: 'enum',
  range: 'range',
  multiple: 'range',
  length: 'length',
  items: 'length',
  pattern: 'pattern',
};

function constrained(
  { object, field }: Promised & { readonly field: Field },
  kind: CheckKind,
  label: string,
  constraint: Constraint,
): Draft {
  const measure: Measure = { metric: 'invalid', constraints: [constraint] };
  return {
    ...impliedDraft({ object, field }, kind, measure, {
      severity: 'major',
      dimension: 'conformity',
      promise: describeConstraint(constraint),
    }),
    label,
  };
}

function primaryKey(object: SchemaObject): Draft[] {
  const keys = primaryKeyOf(object);
  if (keys.length === 0) return [];
  const columns = keys.map(columnOf);
  const measure: Measure = { metric: 'duplicates', columns, nullsViolate: true };
  const key = impliedDraft({ object, field: null }, 'primary-key', measure, {
    severity: 'critical',
    dimension: 'uniqueness',
    promise: `${columns.join(', ')} identif${columns.length === 1 ? 'ies' : 'y'} each row`,
  });
  return [{ ...key, element: keys.map((field) => field.name).join(','), pointer: keys[0]?.pointer ?? object.pointer }];
}

interface Nesting {
  readonly object: SchemaObject;
  readonly elements: () => Elements;
  readonly drafts: Draft[];
}

const NESTED = 'No engine here runs promises about nested columns.';

/** Promises inside objects, arrays and maps are shown, and reported as not run. */
function* nestedDrafts(nesting: Nesting, field: Field, path: string): Steps<void> {
  const { object, elements, drafts } = nesting;
  const inner = [...field.fields, ...(field.items === null ? [] : [field.items])];
  for (const nested of inner) {
    const element = `${path}.${nested.name}`;
    const parts = [
      nested.logicalType === null ? null : `of type ${nested.logicalType}`,
      nested.required ? 'never null' : null,
      ...optionConstraints(nested).map(describeConstraint),
    ].filter((part) => part !== null);
    const measure: Measure = { metric: 'none', text: parts.join('; ') };
    if (parts.length > 0) {
      const promise = `${element} is ${parts.join(', ')}`;
      drafts.push({
        ...impliedDraft({ object, field: nested }, 'type', measure, {
          severity: 'major',
          dimension: 'conformity',
          promise,
        }),
        element,
        documentationOnly: NESTED,
      });
    }
    for (const key of foreignKeyDrafts(object, nested, elements)) {
      drafts.push({ ...key, element, documentationOnly: NESTED });
    }
    yield;
    yield* nestedDrafts(nesting, nested, element);
  }
}

/**
 * With a partitioning by a column: every row belongs to a partition. Only objects that declare the
 * column promise it.
 */
export function unassignedDrafts(model: ContractModel): Draft[] {
  return model.objects.flatMap((object) => {
    const column = assigningColumn(model, object);
    if (column === null) return [];
    const measure: Measure = { metric: 'unassigned', column };
    const { unit, bound } = unassignedRowsOf(model, object);
    const admitted =
      bound.value === 0 ? '' : `, except for at most ${String(bound.value)} ${unit === 'rows' ? 'rows' : '%'}`;
    const draft = impliedDraft({ object, field: null }, 'unassigned-rows', measure, {
      severity: 'major',
      dimension: 'conformity',
      promise: `every row belongs to a partition: ${column} is a time in all of them${admitted}`,
    });
    return [{ ...draft, unit, fail: bound }];
  });
}

/**
 * The column whose value assigns each row of the object to a partition; null if the files do, or if
 * the object does not declare the column.
 */
export function assigningColumn(model: ContractModel, { fields }: SchemaObject): string | null {
  const partitioning = partitioningOf(model);
  if (partitioning === null || partitioning.path !== null) return null;
  const { column } = partitioning;
  return fields.some((field) => columnOf(field) === column) ? column : null;
}

/** Freshness without a partitioning: the age of the newest element at `asOf`. */
export function freshnessDrafts(model: ContractModel): Draft[] {
  const entries = model.sla.filter((entry) => entry.property === 'freshness');
  if (entries.length === 0) return [];
  const aged = new AgedColumns(model);
  return entries.flatMap((entry) => {
    const seconds = secondsOf(entry.value, entry.unit);
    if (seconds === null) return [];
    const target = aged.of(entry.element);
    const documentationOnly =
      target.column === null && !target.stream
        ? 'The entry names no element, and the schema does not have exactly one timestamp.'
        : null;
    return [
      {
        object: target.object,
        element: target.column?.name ?? null,
        kind: 'freshness' as const,
        label: 'freshness',
        name: null,
        measure: { metric: 'age' as const, column: target.column === null ? null : columnOf(target.column) },
        dimension: 'timeliness' as const,
        severity: 'major' as const,
        unit: 'value' as const,
        warn: null,
        fail: { operator: 'mustBeLessOrEqualTo' as const, value: seconds },
        group: null,
        ttl: null,
        documentationOnly,
        promise: `the newest element is at most ${seconds} s old`,
        pointer: entry.pointer,
      },
    ];
  });
}

interface Aged {
  readonly object: string | null;
  readonly column: Field | null;
  readonly stream: boolean;
}

interface Candidate {
  readonly object: SchemaObject;
  readonly field: Field;
}

/**
 * `object.column` or `column` as declared, else the only timestamp; a stream knows its arrival
 * times itself.
 */
class AgedColumns {
  private readonly stream: boolean;
  private readonly named = new Map<string, Candidate>();
  private readonly timestamps: Candidate[] = [];

  constructor(private readonly model: ContractModel) {
    this.stream = model.servers.some((server) => ['kafka', 'kinesis', 'pubsub'].includes(server.type.toLowerCase()));
    for (const object of model.objects) {
      for (const field of object.fields) {
        const candidate = { object, field };
        for (const name of [field.name, `${object.name}.${field.name}`]) {
          if (!this.named.has(name)) this.named.set(name, candidate);
        }
        if (field.logicalType === 'timestamp') this.timestamps.push(candidate);
      }
    }
  }

  of(element: string | null): Aged {
    const named = element === null ? undefined : this.named.get(element);
    const chosen = named ?? (this.timestamps.length === 1 ? this.timestamps[0] : undefined);
    return {
      object: chosen?.object.name ?? this.model.objects[0]?.name ?? null,
      column: chosen?.field ?? null,
      stream: this.stream,
    };
  }
}

function secondsOf(value: unknown, unit: string | null): number | null {
  const duration = durationOf(value, unit);
  return duration === null ? null : nominalMillis(duration) / 1000;
}
