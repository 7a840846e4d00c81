/** The parts of the normalised model that the pages show; the server documents all of it. */
export interface ContractModel {
  readonly name: string | null;
  readonly objects: readonly ModelObject[];
  readonly servers: readonly ModelServer[];
  readonly sla: readonly ModelSla[];
  readonly partitioning: { readonly every: string; readonly timezone: string } | null;
  readonly roles: readonly { readonly role: string; readonly access: string | null }[];
  readonly documentation: Documentation;
}

export interface ModelObject {
  readonly name: string;
  readonly physicalName: string | null;
  readonly fields: readonly ModelField[];
  readonly documentation: Documentation;
}

export interface ModelField {
  readonly name: string;
  readonly logicalType: string | null;
  readonly physicalType: string | null;
  readonly required: boolean;
  readonly unique: boolean;
  readonly primaryKeyPosition: number | null;
  readonly classification: string | null;
  readonly fields: readonly ModelField[];
  readonly items: ModelField | null;
  readonly documentation: Documentation;
}

export interface ModelServer {
  readonly name: string;
  readonly type: string;
  readonly environment: string | null;
  readonly settings: Documentation;
}

export interface ModelSla {
  readonly property: string;
  readonly value: unknown;
  readonly valueExt: unknown;
  readonly unit: string | null;
  readonly element: string | null;
  readonly driver: string | null;
  readonly target: number | null;
}

export type Documentation = Readonly<Record<string, unknown>>;

/** The model of an answer, whose type the schema calls JSON. */
export function modelOf(model: unknown): ContractModel {
  return model as ContractModel;
}

/** A field of the schema tree with its path below its object, and how deep it is. */
export interface FieldRow {
  readonly path: string;
  readonly depth: number;
  readonly field: ModelField;
}

/** All fields of an object in the order of the document, nested ones after their parent. */
export function fieldRows(fields: readonly ModelField[], parent = '', depth = 0): readonly FieldRow[] {
  return fields.flatMap((field) => {
    const path = parent === '' ? field.name : `${parent}.${field.name}`;
    const nested = [...field.fields, ...(field.items?.fields ?? [])];
    return [{ path, depth, field }, ...fieldRows(nested, path, depth + 1)];
  });
}

/** A value of the documentation as a line of text; null where there is none. */
export function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The entries of a list of the documentation. */
export function entriesOf(value: unknown): readonly Documentation[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function isRecord(value: unknown): value is Documentation {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
