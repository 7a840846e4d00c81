import { isObjectType, isIntrospectionType } from 'graphql';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** `ContractVersion` and `lastEventAt` as names of a folder and a file. */
const kebab = (name) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

/**
 * The resolvers that `files` (paths below the resolvers' folder) supply, by type: the file
 * `data-product/domain.ts` supplies `DataProduct.domain`. `problems` names each file that belongs
 * to no field of the schema, and each field of a root type without a file.
 */
export function readResolverFiles(schema, files) {
  const unused = new Set(files);
  const problems = [];
  const resolvers = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    const fields = [];
    for (const { name } of Object.values(type.getFields())) {
      const file = `${kebab(type.name)}/${kebab(name)}.ts`;
      if (unused.delete(file)) fields.push({ name, file });
      else if (ROOTS.includes(type.name)) problems.push(`${type.name}.${name} has no resolver: write ${file}`);
    }
    if (fields.length > 0) resolvers.push({ type: type.name, isRoot: ROOTS.includes(type.name), fields });
  }
  for (const file of unused) problems.push(`${file} is not <type>/<field>.ts of a field of the schema`);
  return { resolvers, problems };
}

/** The module that registers every resolver file. */
export function resolverIndex(resolvers) {
  const alias = (type, field) => `${type}_${field}`;
  const imports = resolvers.flatMap(({ type, fields }) =>
    fields.map(
      ({ name, file }) => `import { ${name} as ${alias(type, name)} } from './${file.replace(/\.ts$/, '.js')}';`,
    ),
  );
  const entries = resolvers.map(
    ({ type, fields }) => `${type}: { ${fields.map(({ name }) => `${name}: ${alias(type, name)}`).join(', ')} },`,
  );
  return `import type { Resolvers } from '../resolver-types.generated.js';
import { scalars } from '../scalars.js';
${imports.join('\n')}

/** Every field that is more than a property of what was presented, and the scalars. */
export const resolvers: Resolvers = { ...scalars, ${entries.join('\n')} };
`;
}

/** The type that lists, for each type that has a model, the fields that resolver files supply. */
export function resolvedFields(resolvers) {
  const entries = resolvers
    .filter(({ isRoot }) => !isRoot)
    .map(({ type, fields }) => `readonly ${type}: ${fields.map(({ name }) => `'${name}'`).join(' | ')};`);
  return `/** The fields that a file in resolvers/ supplies; a model has all others. */
export interface ResolvedFields { ${entries.join('\n')} }
`;
}

/**
 * What the resolvers of a type receive, by type: `DataProductModel` in the text of models.ts is the
 * model of `DataProduct`. A type that has resolvers and no model is a problem, because its
 * presenter would have to supply the resolved fields, too.
 */
export function readModels(schema, resolvers, text) {
  const names = [...text.matchAll(/^export (?:type|interface) (\w+)Model\b/gm)].map(([, name]) => name);
  const problems = [
    ...names
      .filter((name) => !isObjectType(schema.getType(name)))
      .map((name) => `${name}Model is the model of no type: the schema has no type ${name}`),
    ...resolvers
      .filter(({ type, isRoot }) => !isRoot && !names.includes(type))
      .map(({ type }) => `${type} has resolvers and no model: export ${type}Model`),
  ];
  return { models: names, problems };
}
