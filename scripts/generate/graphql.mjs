/**
 * From src/api/graphql/schema/*.graphql: `schema.graphql` (the printed schema, drift-checked and
 * diffed for breaking changes), the SDL as a module (the built server reads no source file) and the
 * resolver types. With `--check` it writes nothing and names what differs.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse, printSchema, validateSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { putGenerated } from '../lib/put-generated.mjs';

const FOLDER = 'src/api/graphql/generated';
const NOTE = '// Made by scripts/generate/graphql.mjs from the files in src/api/graphql/schema. Do not edit.';

/**
 * Types whose fields are partly loaded: resolvers start from these values; all other types are
 * answered as presented.
 */
const MAPPERS = {
  DataProduct: '../../presenters/models.js#ProductModel',
  Contract: '../../presenters/models.js#ContractModel',
  ContractVersion: '../../presenters/models.js#ContractVersionModel',
  Dataset: '../../presenters/models.js#DatasetModel',
  Job: '../../presenters/models.js#JobModel',
};

const CONFIG = {
  useTypeImports: true,
  emitLegacyCommonJSImports: false,
  enumType: 'string-literal',
  enumsAsTypes: true,
  namingConvention: 'keep',
  immutableTypes: true,
  avoidOptionals: { field: true },
  skipTypename: false,
  resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
  inputMaybeValue: 'T | null | undefined',
  defaultScalarType: 'never',
  scalars: { DateTime: 'string', JSON: 'unknown', ID: { input: 'string', output: 'string' } },
  contextType: '../context.js#RequestContext',
  mappers: MAPPERS,
};

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(root, 'src/api/graphql/schema');
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
const schema = buildSchema(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));
const problems = validateSchema(schema);
if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('\n'));

const sdl = `${printSchema(schema)}\n`;
const generate = (filename, plugin, config) =>
  codegen({
    documents: [],
    filename: `${FOLDER}/${filename}`,
    schema: parse(sdl),
    config: { ...CONFIG, ...config },
    plugins: [{ [plugin]: {} }],
    pluginMap: { typescript, resolvers },
  });
const types = await generate('types.generated.ts', 'typescript', {});
// A file of its own: resolvers know the presenters' models, which know the schema's types.
const resolverTypes = await generate('resolvers.generated.ts', 'resolvers', { namespacedImportName: 'Types' });
const options = { ...(await resolveConfig(join(root, 'x.ts'))), parser: 'typescript' };
const module = `${NOTE}\n\n/** The whole schema, as printed in schema.graphql. */\nexport const sdl = ${JSON.stringify(sdl)};\n`;
putGenerated({
  'schema.graphql': sdl,
  [`${FOLDER}/schema.generated.ts`]: await format(module, options),
  [`${FOLDER}/types.generated.ts`]: await format(`${NOTE}\n\n${types}`, options),
  [`${FOLDER}/resolvers.generated.ts`]: await format(
    `${NOTE}\n\nimport type * as Types from './types.generated.js';\n${resolverTypes}`,
    options,
  ),
});
