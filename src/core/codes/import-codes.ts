import type { Explanation } from './explanation.js';

/** What `concordat import` finds in a definition of another kind. */
export const importCodes = {
  IMPORT_KIND_UNKNOWN: {
    title: 'the kind of a definition is not recognised',
    explanation:
      'The kind is recognised by the content: a Data Contract Specification, a dbt manifest, a JSON Schema, an Avro schema, Protobuf or SQL. This text has the marks of none of them.',
    fix: 'Name the kind with --as.',
  },
  IMPORT_UNREADABLE: {
    title: 'a part of a definition cannot be read',
    explanation:
      'The part is not valid in its language, or the parser of its dialect does not know the statement. Everything else is imported; this part is in no contract.',
    fix: 'Correct the part, name another --dialect, or write what it defines in the contract by hand.',
  },
  IMPORT_DROPPED: {
    title: 'a part of a definition has no place in a contract',
    explanation:
      'ODCS cannot express the part, such as a choice of several types or a type that contains itself. The contract is valid, and promises less than the source.',
    fix: 'Check whether consumers rely on it, and describe it in the contract.',
  },
  IMPORT_TRUNCATED: {
    title: 'a definition has too many parts',
    explanation:
      'Definitions that refer to each other multiply: each reference is a part of its own in a contract. Beyond the limit the parts are left out, so that the contract promises less than the source.',
    fix: 'Import the definitions that are tables of their own one by one, each from a file with what it needs.',
  },
  IMPORT_TYPE_UNKNOWN: {
    title: 'a type has no logical type',
    explanation:
      'The type of the source is kept as `physicalType`. It is not known which logical type it has, so its values are not checked.',
    fix: 'Add `logicalType` to the property.',
  },
  IMPORT_NOT_SAID: {
    title: 'the source does not say what a contract usually has',
    explanation:
      'Definitions of schemas rarely have a version, servers, service levels or a team. The contract has the version 1.0.0 and lacks the rest.',
    fix: 'Add the servers first: without one, no promise can be checked. Then the service levels and the team.',
  },
  IMPORT_NOTHING: {
    title: 'the source has nothing to import',
    explanation:
      'No model, table, message or record was found. Of a dbt manifest, models with an enforced contract or with public access are imported unless --model selects others.',
    fix: 'Select models with --model, or name another file.',
  },
  IMPORT_DIFFERS: {
    title: 'the contract differs from its source',
    explanation:
      'With --update, what is in the file is kept: it may have been edited. The source has another value here, or no longer has this part.',
    fix: 'Change the file by hand, or replace it with --force.',
  },
} as const satisfies Record<string, Explanation>;
