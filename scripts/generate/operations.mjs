/**
 * From the *.graphql files of the folders below: every operation that the command line and the
 * pages send, as a typed string. A field or a variable that the schema does not have fails here; a
 * wrong use of the result or a missing variable fails `tsc`. Nothing that is built reads a file or
 * loads graphql-js for them. With `--check` it writes nothing and names what differs.
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

const FOLDERS = ['src/cli/operations', 'web/src/operations'];

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

/** How the generated types of each kind of operation end. */
const SUFFIXES = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

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
const options = { ...(await resolveConfig(join(root, 'x.ts'))), parser: 'typescript' };
const files = {};
for (const folder of FOLDERS) files[`${folder}/operations.generated.ts`] = await operationsOf(folder);
putGenerated(files);

async function operationsOf(folder) {
  const documents = graphqlFiles(folder).map(({ location, text }) => ({
    location,
    document: parse(new Source(text, location)),
  }));
  const all = concatAST(documents.map(({ document }) => document));
  refuseProblems(all, folder);
  const types = await codegen({
    documents,
    filename: `${folder}/operations.generated.ts`,
    schema: parse(sdl),
    config: CONFIG,
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const fragments = new Map(
    all.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]),
  );
  const constants = all.definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((node) => constantOf(node, fragments));
  const note = `// Made by scripts/generate/operations.mjs from the files in ${folder}. Do not edit.`;
  const content = `${note}\n\nimport { operation } from './operation.js';\n\n${types}\n\n${constants.join('\n')}`;
  return format(content, options);
}

/** All rules of the specification, and no deprecated field. */
function refuseProblems(all, folder) {
  const problems = validate(schema, all, [...specifiedRules, NoDeprecatedCustomRule]);
  for (const { message, source, locations } of problems) {
    const [place] = locations ?? [];
    process.stderr.write(`${source?.name ?? folder}:${place?.line ?? 1}:${place?.column ?? 1} ${message}\n`);
  }
  if (problems.length > 0) process.exit(1);
}

/** The names of the fragments that a definition spreads, directly or through another fragment. */
function fragmentsOf(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      if (found.has(name.value)) return;
      found.add(name.value);
      fragmentsOf(fragments.get(name.value), fragments, found);
    },
  });
  return found;
}

function constantOf(operation, fragments) {
  const name = operation.name.value;
  const type = `${name}${SUFFIXES[operation.operation]}`;
  const used = [...fragmentsOf(operation, fragments)].map((fragment) => fragments.get(fragment));
  const text = [operation, ...used].map(print);
  return `export const ${name}Document = operation<${type}, ${type}Variables>(\`${text.join('\n')}\`);\n`;
}
