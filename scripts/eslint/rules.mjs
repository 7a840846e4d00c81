/** Lint rules that no package has, each for one CI rule of docs/architecture.md. */

/** A rule that reports every node for which one of the visitors calls `report(node, data)`. */
function rule(description, message, visitors) {
  return {
    meta: { type: 'problem', docs: { description }, schema: [], messages: { violation: message } },
    create: (context) => visitors((node, data = {}) => context.report({ node, messageId: 'violation', data }), context),
  };
}

/** Whether the node is the global `name`, not a local variable of the same name. */
function isGlobal(context, node, name) {
  if (node.type !== 'Identifier' || node.name !== name) return false;
  let scope = context.sourceCode.getScope(node);
  while (scope) {
    const variable = scope.set.get(name);
    if (variable && variable.defs.length > 0) return false;
    scope = scope.upper;
  }
  return true;
}

/**
 * Whether the node reads `object.property` of a global object, also through brackets or globalThis.
 */
function isGlobalMember(context, node, object, property) {
  const name = node.computed ? node.property.value : node.property.name;
  if (name !== property) return false;
  if (isGlobal(context, node.object, object)) return true;
  return node.object.type === 'MemberExpression' && isGlobalMember(context, node.object, 'globalThis', object);
}

/** Whether a pattern takes `property` out of the global `object`: `const { now } = Date`. */
function takesFrom(context, node, object, property) {
  if (node.id.type !== 'ObjectPattern' || !node.init || !isGlobal(context, node.init, object)) return false;
  return node.id.properties.some(({ key }) => key?.name === property);
}

/** Every place where the global `name` is read, called or handed on. */
function globalReferences(context, name) {
  const { globalScope } = context.sourceCode.scopeManager;
  const known = globalScope.set.get(name);
  const references = known ? (known.defs.length === 0 ? known.references : []) : globalScope.through;
  return references.filter(({ identifier, isTypeReference }) => identifier.name === name && !isTypeReference);
}

const imports = (source) => source && source.type === 'Literal' && /^(node:)?process$/.test(source.value);

export const projectRules = {
  'no-environment': rule(
    'process.env is read in platform/ only',
    'Read the environment through src/platform; take the value as an argument.',
    (report, context) => ({
      MemberExpression: (node) => {
        if (isGlobalMember(context, node, 'process', 'env')) report(node);
      },
      VariableDeclarator: (node) => {
        if (takesFrom(context, node, 'process', 'env')) report(node);
      },
      ImportDeclaration: (node) => {
        if (imports(node.source)) report(node);
      },
    }),
  ),
  'no-clock': rule(
    'the time is an argument or a port',
    'The time is an argument (`asOf`) or comes from the Clock port; only src/platform reads the machine’s clock.',
    (report, context) => ({
      MemberExpression: (node) => {
        if (isGlobalMember(context, node, 'Date', 'now')) report(node);
      },
      NewExpression: (node) => {
        if (node.arguments.length > 0) return;
        const { callee } = node;
        const member = callee.type === 'MemberExpression' && isGlobalMember(context, callee, 'globalThis', 'Date');
        if (member || isGlobal(context, callee, 'Date')) report(node);
      },
      VariableDeclarator: (node) => {
        if (takesFrom(context, node, 'Date', 'now')) report(node);
      },
      CallExpression: (node) => {
        const { callee } = node;
        if (isGlobal(context, callee, 'Date')) report(node);
        // luxon reads the clock too.
        if (callee.type !== 'MemberExpression' || callee.object.name !== 'DateTime') return;
        if (['now', 'utc', 'local'].includes(callee.property.name) && node.arguments.length === 0) report(node);
      },
    }),
  ),
  'no-random': rule(
    'random values come from the Ids port',
    'Ids and random bytes come from the Ids port; only src/platform draws them.',
    (report, context) => ({
      MemberExpression: (node) => {
        if (isGlobalMember(context, node, 'Math', 'random')) report(node);
        if (isGlobalMember(context, node, 'crypto', 'randomUUID')) report(node);
      },
      VariableDeclarator: (node) => {
        if (takesFrom(context, node, 'Math', 'random')) report(node);
      },
    }),
  ),
  'no-fetch': rule(
    'HTTP goes out through the clients only',
    'Only the clients (src/cli/client, packages/openlineage-client, src/notify, src/platform) call fetch.',
    (report, context) => ({
      'Program:exit': () => {
        for (const { identifier } of globalReferences(context, 'fetch')) report(identifier);
      },
      MemberExpression: (node) => {
        if (!node.computed && node.property.name === 'fetch' && isGlobal(context, node.object, 'globalThis'))
          report(node);
      },
    }),
  ),
  'no-implicit-transaction': rule(
    'save() and remove() open their own transaction',
    '`{{name}}()` opens its own transaction inside the unit of work: use insert, update, upsert, delete or SQL.',
    (report) => ({
      CallExpression: (node) => {
        const name = node.callee.type === 'MemberExpression' ? node.callee.property.name : undefined;
        if (['save', 'remove', 'softRemove', 'recover'].includes(name)) report(node, { name });
      },
    }),
  ),
  'max-constructor-parameters': rule(
    'a constructor takes at most five parameters',
    'This constructor takes {{count}} parameters; at most 5: split the class, or pass one value that belongs together.',
    (report) => ({
      'MethodDefinition[kind="constructor"]': (node) => {
        const count = node.value.params.length;
        if (count > 5) report(node, { count });
      },
    }),
  ),
};
