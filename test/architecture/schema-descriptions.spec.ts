import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  type GraphQLSchema,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

interface Described {
  readonly place: string;
  readonly name: string;
  readonly description: string | null | undefined;
}

const ROOTS: readonly string[] = ['Query', 'Mutation', 'Subscription'];
const FILLERS: ReadonlySet<string> = new Set(
  'a an and by for from given in is it its of on or the their this to'.split(' '),
);

/**
 * Everything of the schema that documentation and tools show: types, fields, arguments, input
 * fields, enum values.
 */
function* described(schema: GraphQLSchema): Generator<Described> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    if (!ROOTS.includes(type.name)) yield { place: type.name, name: type.name, description: type.description };
    if (isEnumType(type)) {
      for (const { name, description } of type.getValues()) yield { place: `${type.name}.${name}`, name, description };
    } else if (isInputObjectType(type)) {
      for (const { name, description } of Object.values(type.getFields())) {
        yield { place: `${type.name}.${name}`, name, description };
      }
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const { name, description, args } of Object.values(type.getFields())) {
        const place = `${type.name}.${name}`;
        yield { place, name, description };
        for (const argument of args) yield { ...argument, place: `${place}(${argument.name})` };
      }
    }
  }
}

function words(text: string): string[] {
  const apart = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return apart.split(/[^a-z0-9]+/).filter((word) => word !== '' && !FILLERS.has(word));
}

/** Elements without a description, or with one that only repeats the name. */
export function undescribed(schema: GraphQLSchema): string[] {
  return [...described(schema)].flatMap(({ place, name, description }) => {
    if (!description) return [`${place} has no description`];
    const known = new Set(words(name).flatMap((word) => [word, `${word}s`]));
    return words(description).every((word) => known.has(word)) ? [`${place} repeats its name: "${description}"`] : [];
  });
}

describe('the descriptions of the schema', () => {
  it('exist for every type, field, argument and enum value, and do not only repeat its name', () => {
    expect(undescribed(buildSchema(readFileSync('schema.graphql', 'utf8')))).toEqual([]);
  });

  it('are reported if they are missing or repeat a name', () => {
    const schema = buildSchema(`
      "Colour of a lamp."
      enum Colour { RED "Green." GREEN }
      "Looks up lamps."
      input Filter { "The filter's name, as printed on the lamp." name: String colour: Colour }
      type Query { "The version." version("The name." name: String): String "Lamps that are lit." lit(by: Filter): Int }
    `);
    expect(undescribed(schema)).toEqual([
      'Colour.RED has no description',
      'Colour.GREEN repeats its name: "Green."',
      'Filter.colour has no description',
      'Query.version repeats its name: "The version."',
      'Query.version(name) repeats its name: "The name."',
      'Query.lit(by) has no description',
    ]);
  });
});
