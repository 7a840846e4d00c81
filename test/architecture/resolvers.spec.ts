import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, buildSchema, extendSchema, isIntrospectionType, isObjectType, parse } from 'graphql';
import ts from 'typescript';

/** What scripts/lib/resolver-files.mjs reads, in types. */
interface ResolverFiles {
  readResolverFiles(
    schema: GraphQLSchema,
    files: readonly string[],
  ): { resolvers: { type: string; isRoot: boolean; fields: { name: string; file: string }[] }[]; problems: string[] };
  readModels(
    schema: GraphQLSchema,
    resolvers: readonly unknown[],
    text: string,
  ): { models: string[]; problems: string[] };
}

const ROOT = process.cwd();
const FOLDER = 'src/api/graphql';
const { readModels, readResolverFiles } = (await import(join(ROOT, 'scripts/lib/resolver-files.mjs'))) as ResolverFiles;
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const files = readdirSync(`${FOLDER}/resolvers`, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'),
);
const plant = (sdl: string): GraphQLSchema => extendSchema(schema, parse(sdl));

/** The properties of what resolvers of each type receive, as TypeScript sees them. */
function propertiesByType(): Map<string, ReadonlySet<string>> {
  const file = `${FOLDER}/resolver-types.generated.ts`;
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [file] }, ts.sys, ROOT);
  const program = ts.createProgram([file], { ...options, noEmit: true, incremental: false });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const parents = source?.statements.find(
    (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === 'ResolversParentTypes',
  );
  if (!parents) throw new Error(`${file} has no ResolversParentTypes`);
  return new Map(
    checker
      .getTypeAtLocation(parents)
      .getProperties()
      .map((property) => {
        const type = checker.getTypeOfSymbolAtLocation(property, parents);
        return [property.name, new Set(checker.getPropertiesOfType(type).map(({ name }) => name))] as const;
      }),
  );
}

/** Fields with neither a resolver nor a property; a field with arguments needs a resolver. */
function unresolved(of: GraphQLSchema, properties: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const { resolvers } = readResolverFiles(of, files);
  const resolved = new Set(resolvers.flatMap(({ type, fields }) => fields.map(({ name }) => `${type}.${name}`)));
  return Object.values(of.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ name, args }) => args.length > 0 || !properties.get(type.name)?.has(name))
        .map(({ name }) => `${type.name}.${name}`),
    )
    .filter((field) => !resolved.has(field));
}

describe('the fields of the schema', () => {
  let properties: Map<string, ReadonlySet<string>>;
  beforeAll(() => {
    properties = propertiesByType();
  });

  it('each have a resolver or a property of the model', () => {
    expect(unresolved(schema, properties)).toEqual([]);
  });

  it.each([
    ['extend type DataProduct { colour: String }', 'DataProduct.colour'],
    ['extend type Interval { days: Int! }', 'Interval.days'],
    ['extend type Query { today: String }', 'Query.today'],
    ['type Lamp { colour: String! }', 'Lamp.colour'],
  ])('would be missed: %s', (sdl, field) => {
    expect(unresolved(plant(sdl), properties)).toEqual([field]);
  });

  it('would be missed where a property takes no arguments', () => {
    const text = readFileSync('schema.graphql', 'utf8').replace(/^ {2}outputPorts: /m, '  outputPorts(first: Int): ');
    expect(unresolved(buildSchema(text), properties)).toEqual(['DataProduct.outputPorts']);
  });
});

describe('the resolver files', () => {
  it('each belong to a field, and each field of Query, Mutation and Subscription has one', () => {
    expect(readResolverFiles(schema, files).problems).toEqual([]);
  });

  it('would be reported otherwise', () => {
    const planted = [...files.filter((file) => file !== 'query/gate.ts'), 'data-product/colour.ts', 'lamp/colour.ts'];
    expect(readResolverFiles(schema, planted).problems).toEqual([
      'Query.gate has no resolver: write query/gate.ts',
      'data-product/colour.ts is not <type>/<field>.ts of a field of the schema',
      'lamp/colour.ts is not <type>/<field>.ts of a field of the schema',
    ]);
  });

  it('need a model of their type', () => {
    const { resolvers } = readResolverFiles(schema, [...files, 'sensor/states.ts']);
    const text = readFileSync('src/api/presenters/models.ts', 'utf8');
    expect(readModels(schema, resolvers, `${text}\nexport type LampModel = string;`).problems).toEqual([
      'LampModel is the model of no type: the schema has no type Lamp',
      'Sensor has resolvers and no model: export SensorModel',
    ]);
  });
});
