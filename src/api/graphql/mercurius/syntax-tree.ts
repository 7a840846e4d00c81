import { refusal } from '../limits/check.js';

/**
 * Throws in a `preParsing` hook for a source that is JSON. A GraphQL document never starts with
 * what this expression matches.
 *
 * mercurius 16.10.1 reads a source that is not GraphQL with `JSON.parse` and takes the result for a
 * syntax tree (https://github.com/mercurius-js/mercurius/pull/935). The tree is executed without
 * `maxTokens`, the limit of https://github.com/mercurius-js/mercurius/pull/1050, and a source such
 * as `3` is answered with status 200 and `context.getDocument.definitions is not iterable`. No
 * upstream issue is known.
 */
export function refuseSyntaxTree(source: string): void {
  if (/^\s*(?:\[|\{\s*["{[}]|["\d-]|(?:true|false|null)\s*$)/.test(source))
    throw refusal('MALFORMED_REQUEST', 'The query must be GraphQL text.');
}
