import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, buildSchema, isAbstractType } from 'graphql';

/**
 * Fields of one name that have different types in the members of one union or interface: a query
 * over it would need aliases.
 */
function conflictingFields(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .flatMap((abstract) => {
      const fields = schema.getPossibleTypes(abstract).flatMap((member) =>
        Object.values(member.getFields()).map(({ name, type }) => ({
          name,
          type: String(type),
          member: member.name,
        })),
      );
      const first = new Map(fields.map((field) => [field.name, field] as const).reverse());
      return fields.flatMap(({ name, type, member }) => {
        const other = first.get(name);
        return other === undefined || other.type === type
          ? []
          : [`${abstract.name}: ${other.member}.${name} is ${other.type}, ${member}.${name} is ${type}`];
      });
    });
}

describe('the schema', () => {
  it('gives fields of one name one type in all members of a union', () => {
    expect(conflictingFields(buildSchema(readFileSync('schema.graphql', 'utf8')))).toEqual([]);
  });

  it('reports a field with a different type', () => {
    const schema = buildSchema(`
      union Outcome = Done | Refused
      type Done { diff: Diff, note: String! }
      type Refused { diff: Diff!, note: String! }
      type Diff { text: String }
      type Query { outcome: Outcome }
    `);
    expect(conflictingFields(schema)).toEqual(['Outcome: Done.diff is Diff, Refused.diff is Diff!']);
  });
});
