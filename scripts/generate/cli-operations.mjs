/**
 * From src/cli/operations/*.graphql: every operation that the command line sends, as a typed
 * string. A field or a variable that the schema does not have fails here; a wrong use of the result
 * or a missing variable fails `tsc`. The built command line neither reads a file nor loads
 * graphql-js. With `--check` it writes nothing and names what differs.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  Kind,
  NoDeprecatedCustomRule,
  Source,
  buildSchema,
  concatAST,
  parse,
  print,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { format, resolveConfig } from 'prettier';
import { putGenerated } from '../lib/put-generated.mjs';

const FOLDER = 'src/cli/operations';
const OUTPUT = `${FOLDER}/operations.generated.ts`;
const NOTE = `// Made by scripts/generate/cli-operations.mjs from the files in ${FOLDER}. Do not edit.`;

const CONFIG = {
  useTypeImports: true,
  enumType: 'string-literal',
  namingConvention: 'keep',
  immutableTypes: true,
  avoidOptionals: { field: true },
  skipTypename: true,
  disableDescriptions: true,
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null | undefined',
  defaultScalarType: 'never',
  scalars: { DateTime: 'string', JSON: 'unknown', ID: { input: 'string', output: 'string' } },
};

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

function graphqlFiles(folder) {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.graphql'));
  return names
    .sort()
    .map((name) => ({ location: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));
}

const sdl = graphqlFiles('src/api/graphql/schema')
  .map(({ text }) => text)
  .join('\n');
const schema = buildSchema(sdl);
const documents = graphqlFiles(FOLDER).map(({ location, text }) => ({
  location,
  document: parse(new Source(text, location)),
}));
const all = concatAST(documents.map(({ document }) => document));

// All rules of the specification, and no deprecated field.
const problems = validate(schema, all, [...specifiedRules, NoDeprecatedCustomRule]);
for (const { message, source, locations } of problems) {
  const [place] = locations ?? [];
  process.stderr.write(`${source?.name ?? FOLDER}:${place?.line ?? 1}:${place?.column ?? 1} ${message}\n`);
}
if (problems.length > 0) process.exit(1);

const fragments = new Map(
  all.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]),
);

/** The names of the fragments that a definition spreads, directly or through another fragment. */
function fragmentsOf(definition, found = new Set()) {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      if (found.has(name.value)) return;
      found.add(name.value);
      fragmentsOf(fragments.get(name.value), found);
    },
  });
  return found;
}

function constantOf(operation) {
  const name = operation.name.value;
  const type = `${name}${operation.operation === 'mutation' ? 'Mutation' : 'Query'}`;
  const text = [operation, ...[...fragmentsOf(operation)].map((fragment) => fragments.get(fragment))].map(print);
  return `export const ${name}Document = operation<${type}, ${type}Variables>(\`${text.join('\n')}\`);\n`;
}

const types = await codegen({
  documents,
  filename: OUTPUT,
  schema: parse(sdl),
  config: CONFIG,
  plugins: [{ operations: {} }],
  pluginMap: { operations },
});
const constants = all.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).map(constantOf);
const options = { ...(await resolveConfig(join(root, 'x.ts'))), parser: 'typescript' };
putGenerated({
  [OUTPUT]: await format(
    `${NOTE}\n\nimport { operation } from './operation.js';\n\n${types}\n\n${constants.join('\n')}`,
    options,
  ),
});
