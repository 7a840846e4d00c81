/**
 * The GraphQL API's generated files. From src/api/graphql/schema/*.graphql: `schema.graphql` (the
 * printed schema, drift-checked and diffed for breaking changes), the SDL as a module (the built
 * server reads no source file) and the types. From the files in src/api/graphql/resolvers and the
 * models in src/api/presenters/models.ts: the resolver types and the index of all resolvers. With
 * `--check` it writes nothing and names what differs.
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
import { readModels, readResolverFiles, resolvedFields, resolverIndex } from '../lib/resolver-files.mjs';

const FOLDER = 'src/api/graphql';
const MODELS = 'src/api/presenters/models.ts';
const NOTE = '// Made by scripts/generate/graphql.mjs from the SDL and the resolver files. Do not edit.';

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
  contextType: './context.js#RequestContext',
};

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const read = (path) => readFileSync(join(root, path), 'utf8');

const sources = readdirSync(join(root, FOLDER, 'schema')).filter((file) => file.endsWith('.graphql'));
const schema = buildSchema(sources.map((file) => read(`${FOLDER}/schema/${file}`)).join('\n'));
const errors = validateSchema(schema);
if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));

const files = readdirSync(join(root, FOLDER, 'resolvers'), { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/\.(spec|generated)\.ts$/.test(file));
const { resolvers: registered, problems } = readResolverFiles(schema, files);
const { models, problems: ofModels } = readModels(schema, registered, read(MODELS));
const mappers = Object.fromEntries(models.map((type) => [type, `../presenters/models.js#${type}Model`]));

const sdl = `${printSchema(schema)}\n`;
const generate = (filename, plugin, config) =>
  codegen({
    documents: [],
    filename: `${FOLDER}/${filename}`,
    schema: parse(sdl),
    config: { ...CONFIG, mappers, ...config },
    plugins: [{ [plugin]: {} }],
    pluginMap: { typescript, resolvers },
  });
const types = await generate('schema/types.generated.ts', 'typescript', {});
// A file of its own: resolvers know the presenters' models, which know the schema's types.
const resolverTypes = await generate('resolver-types.generated.ts', 'resolvers', { namespacedImportName: 'Types' });

const options = { ...(await resolveConfig(join(root, 'x.ts'))), parser: 'typescript' };
const module = (text) => format(`${NOTE}\n\n${text}`, options);
putGenerated({
  'schema.graphql': sdl,
  [`${FOLDER}/schema/sdl.generated.ts`]: await module(
    `/** The whole schema, as printed in schema.graphql. */\nexport const sdl = ${JSON.stringify(sdl)};\n`,
  ),
  [`${FOLDER}/schema/types.generated.ts`]: await module(types),
  [`${FOLDER}/schema/resolved-fields.generated.ts`]: await module(resolvedFields(registered)),
  [`${FOLDER}/resolver-types.generated.ts`]: await module(
    `import type * as Types from './schema/types.generated.js';\n${resolverTypes}`,
  ),
  [`${FOLDER}/resolvers/index.generated.ts`]: await module(resolverIndex(registered)),
});
// After the types are written, so that a missing resolver can be written with them.
for (const problem of problems) process.stderr.write(`${FOLDER}/resolvers: ${problem}\n`);
for (const problem of ofModels) process.stderr.write(`${MODELS}: ${problem}\n`);
if (problems.length + ofModels.length > 0) process.exitCode = 1;
