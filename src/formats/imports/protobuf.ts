import protobuf from 'protobufjs';
import type { FieldDraft, ContractDraft, TypeDraft } from '../odcs/contract-draft.js';
import { contractOf } from './draft.js';
import { type ImportOptions, type Imported, Notes, issueAt } from './source.js';

const SCALARS: Readonly<Record<string, string | undefined>> = {
  ...{ string: 'string', bool: 'boolean', float: 'number', double: 'number' },
  ...{ int32: 'integer', int64: 'integer', uint32: 'integer', uint64: 'integer', sint32: 'integer' },
  ...{ sint64: 'integer', fixed32: 'integer', fixed64: 'integer', sfixed32: 'integer', sfixed64: 'integer' },
};

/** The well-known types, which no file defines itself. */
const KNOWN: ReadonlyMap<string, TypeDraft> = new Map(
  Object.entries<TypeDraft>({
    Timestamp: { logicalType: 'timestamp', logicalTypeOptions: { timezone: true } },
    Duration: { logicalType: 'string' },
    Struct: { logicalType: 'object' },
    StringValue: { logicalType: 'string' },
    BoolValue: { logicalType: 'boolean' },
    DoubleValue: { logicalType: 'number' },
    FloatValue: { logicalType: 'number' },
    Int32Value: { logicalType: 'integer' },
    Int64Value: { logicalType: 'integer' },
    UInt32Value: { logicalType: 'integer' },
    UInt64Value: { logicalType: 'integer' },
  }),
);
const COMMON: ReadonlyMap<string, TypeDraft> = new Map(
  Object.entries<TypeDraft>({
    'google.type.Date': { logicalType: 'date' },
    'google.type.Decimal': { logicalType: 'number' },
    'google.type.TimeOfDay': { logicalType: 'time' },
  }),
);

interface Context {
  readonly notes: Notes;
  readonly lineOf: (field: protobuf.ReflectionObject) => number;
  readonly within: readonly protobuf.Type[];
}

/** The messages of a Protobuf file that no other message contains, each as a contract. */
export function readProtobuf(text: string, { models }: ImportOptions): Imported {
  let root: protobuf.Root;
  try {
    root = protobuf.parse(text, { keepCase: true, alternateCommentMode: true, preferTrailingComment: true }).root;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/\(.*?line (\d+)\)/.exec(message)?.[1] ?? 1);
    const what = `the file is not valid Protobuf: ${message.replace(/\s*\(.*line \d+\)$/, '').slice(0, 200)}`;
    return { contracts: [], issues: [issueAt(placeIn(text, line, what), 'IMPORT_UNREADABLE', what)] };
  }
  const notes = new Notes(() => ({ line: 1, column: 1 }));
  const lines = text.split('\n');
  reportUnread(text, notes);
  const context: Context = { notes, lineOf: (one) => lineOf(lines, one), within: [] };
  const all = messagesIn(root);
  const used = new Set(all.flatMap((message) => messagesOf(message)));
  const roots = all.filter((message) => !used.has(message));
  const chosen = models.length > 0 ? all.filter(({ name }) => models.includes(name)) : roots.length > 0 ? roots : all;
  const contracts = chosen.map((message): ContractDraft => {
    return contractOf({
      name: message.name,
      physicalName: message.fullName.slice(1) === message.name ? undefined : message.fullName.slice(1),
      physicalType: 'message',
      description: commentOf(message),
      deprecated: isDeprecated(message),
      properties: fieldsOf(message, { ...context, within: [message] }),
    });
  });
  return { contracts, issues: notes.issues };
}

/** The parser leaves out what has this name, and does not report it. */
function reportUnread(text: string, notes: Notes): void {
  const code = text.replaceAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/.*|\/\*[^]*?\*\//gu, (found) =>
    found.replaceAll(/[^\n]/gu, ' '),
  );
  for (const { index } of code.matchAll(/\b__proto__\s*[={]/gu)) {
    const line = code.slice(0, index).split('\n').length;
    notes.add(
      issueAt({ line, column: 1 }, 'IMPORT_DROPPED', `what line ${String(line)} names \`__proto__\` is not read`),
    );
  }
}

/** The column of the token that the parser names, on the line that it names. */
function placeIn(text: string, line: number, message: string): { readonly line: number; readonly column: number } {
  const token = /'([^']+)'/.exec(message)?.[1] ?? '';
  const column = (text.split('\n')[line - 1] ?? '').indexOf(token);
  return { line, column: Math.max(0, column) + 1 };
}

/** The line of the first declaration with this name. */
function lineOf(lines: readonly string[], { name }: protobuf.ReflectionObject): number {
  const word = new RegExp(`\\b${name.replace(/\W/g, '\\$&')}\\b\\s*(=|\\{)`);
  return (
    Math.max(
      0,
      lines.findIndex((line) => word.test(line)),
    ) + 1
  );
}

function messagesIn(space: protobuf.NamespaceBase): readonly protobuf.Type[] {
  return space.nestedArray.flatMap((one) => {
    if (one instanceof protobuf.Type) return [one];
    return one instanceof protobuf.Namespace ? messagesIn(one) : [];
  });
}

/** The messages that the message or a nested one has as fields, except itself. */
function messagesOf(message: protobuf.Type): readonly protobuf.Type[] {
  const own = message.fieldsArray.flatMap((field) => {
    const found = typeBehind(field);
    return found instanceof protobuf.Type && found !== message ? [found] : [];
  });
  return [
    ...own,
    ...messagesIn(message)
      .flatMap((inner) => messagesOf(inner))
      .filter((one) => one !== message),
  ];
}

function typeBehind({ parent, type }: protobuf.Field): protobuf.Type | protobuf.Enum | null {
  const found = parent?.lookup(type, [protobuf.Type, protobuf.Enum]) ?? null;
  return found instanceof protobuf.Type || found instanceof protobuf.Enum ? found : null;
}

function commentOf(one: protobuf.ReflectionObject): string | undefined {
  return one.comment?.trim() || undefined;
}

function isDeprecated({ options }: protobuf.ReflectionObject): true | undefined {
  return options?.['deprecated'] === true || undefined;
}

function fieldsOf(message: protobuf.Type, context: Context): readonly FieldDraft[] {
  return message.fieldsArray.map((field): FieldDraft => {
    const choice = field.partOf;
    const isChoice = choice !== null && choice.oneof.length > 1;
    return {
      // The number identifies the field whatever its name is, so that a new name is no other field.
      id: String(field.id),
      name: field.name,
      ...typeOf(field, context),
      description: commentOf(field),
      required: field.required || undefined,
      deprecated: isDeprecated(field),
      customProperties: isChoice ? [{ property: 'oneof', value: choice.name }] : undefined,
    };
  });
}

function typeOf(field: protobuf.Field, context: Context): TypeDraft {
  const value = valueOf(field, context);
  if (field instanceof protobuf.MapField) {
    const key = { logicalType: SCALARS[field.keyType], physicalType: field.keyType };
    return { logicalType: 'map', physicalType: `map<${field.keyType}, ${field.type}>`, map: { key, value } };
  }
  return field.repeated ? { logicalType: 'array', physicalType: `repeated ${field.type}`, items: value } : value;
}

function valueOf(field: protobuf.Field, context: Context): TypeDraft {
  const { type } = field;
  if (Object.hasOwn(SCALARS, type)) return { logicalType: SCALARS[type], physicalType: type };
  if (type === 'bytes') return { physicalType: type };
  const found = typeBehind(field);
  if (found instanceof protobuf.Enum) {
    const values = Object.keys(found.values).map((value) => ({
      value,
      description: found.comments[value]?.trim() || undefined,
    }));
    return { logicalType: 'string', physicalType: type, enum: values };
  }
  if (found instanceof protobuf.Type) {
    if (context.within.includes(found)) {
      report(field, context, 'IMPORT_DROPPED', `\`${type.slice(0, 80)}\` contains itself: its inner fields end here`);
      return { logicalType: 'object', physicalType: type };
    }
    const properties = fieldsOf(found, { ...context, within: [...context.within, found] });
    return { logicalType: 'object', physicalType: type, properties };
  }
  const plain = type.replace(/^\./, '');
  const known =
    COMMON.get(plain) ??
    (plain.startsWith('google.protobuf.') ? KNOWN.get(plain.slice('google.protobuf.'.length)) : undefined);
  if (known !== undefined) return { ...known, physicalType: plain };
  report(field, context, 'IMPORT_TYPE_UNKNOWN', `the type \`${type.slice(0, 80)}\` is not defined in this file`);
  return { physicalType: type };
}

function report(
  field: protobuf.Field,
  { notes, lineOf: at }: Context,
  code: 'IMPORT_DROPPED' | 'IMPORT_TYPE_UNKNOWN',
  message: string,
): void {
  notes.add(issueAt({ line: at(field), column: 1 }, code, `${field.name}: ${message}`));
}
