import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  isInterfaceType,
} from 'graphql';

/** A document that selects everything below one root field, each type once on the way down. */
export function fullOperation(
  schema: GraphQLSchema,
  operation: 'query' | 'mutation' | 'subscription',
  field: GraphQLField<unknown, unknown>,
): string {
  const given = field.args.map((argument) => `${argument.name}: ${literal(argument.type, argument.name)}`);
  const call = given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
  return `${operation} { ${call}${selection(schema, field.type, [])} }`;
}

/** All fields of a type; of a type that is already selected above, only its name. */
function selection(schema: GraphQLSchema, type: GraphQLOutputType, above: readonly string[]): string {
  const named = getNamedType(type);
  if (isUnionType(named) || isInterfaceType(named)) {
    const members = schema.getPossibleTypes(named);
    return ` { __typename ${members.map((member) => `... on ${member.name}${fieldsOf(schema, member, above, `${member.name}_`)}`).join(' ')} }`;
  }
  return isObjectType(named) ? fieldsOf(schema, named, above, '') : '';
}

function fieldsOf(
  schema: GraphQLSchema,
  type: { readonly name: string; getFields(): Record<string, GraphQLField<unknown, unknown>> },
  above: readonly string[],
  prefix: string,
): string {
  if (above.includes(type.name)) return ' { __typename }';
  const fields = Object.values(type.getFields()).map((field) => {
    // Members of one union may have fields with the same name and different types.
    const name = prefix === '' ? field.name : `${prefix}${field.name}: ${field.name}`;
    const required = field.args.filter((argument) => isNonNullType(argument.type));
    const given = required.map((argument) => `${argument.name}: ${literal(argument.type, argument.name)}`);
    const call = given.length > 0 ? `${name}(${given.join(', ')})` : name;
    return `${call}${selection(schema, field.type, [...above, type.name])}`;
  });
  return ` { ${fields.join(' ')} }`;
}

const BY_NAME: Readonly<Record<string, string>> = {
  from: '"1.0.0"',
  mapper: 'LATEST_CLOSED',
};

/** A value of an input type: required keys and a few known ones. */
function literal(type: GraphQLInputType, name: string): string {
  if (isNonNullType(type)) return literal(type.ofType, name);
  if (isListType(type)) return `[${literal(type.ofType, name)}]`;
  if (isEnumType(type)) return BY_NAME[name] ?? type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    if (type.isOneOf) return '{ product: "finance/general_ledger" }';
    if (type.name === 'IntervalInput') return '{ from: "2023-10-27T00:00:00Z", to: "2023-10-28T00:00:00Z" }';
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type, field.name)}`).join(', ')} }`;
  }
  switch (type.name) {
    case 'DateTime':
      return '"2023-10-28T06:00:00Z"';
    case 'Int':
    case 'Float':
      return '1';
    case 'Boolean':
      return 'false';
    case 'JSON':
      return '2';
    default:
      return BY_NAME[name] ?? '"finance/general_ledger"';
  }
}
