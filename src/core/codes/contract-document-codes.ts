import type { Explanation } from './explanation.js';

/**
 * Problems with the text of a document, and with its structure according to the JSON Schema of its
 * standard.
 */
export const contractDocumentCodes = {
  C001: {
    title: 'the document is neither valid YAML nor valid JSON',
    explanation:
      'The document violates the grammar of YAML 1.2 or JSON at the position shown, so nothing after that position can be read reliably.',
    fix: 'Fix the syntax. Common causes are an unclosed quote or bracket, a tab used as indentation, and a missing space after a colon.',
  },
  C002: {
    title: 'a mapping contains the same key twice',
    explanation:
      'Parsers keep one of the two values and silently drop the other, so two tools could read two different contracts. Concordat refuses the document.',
    fix: 'Remove or rename one of the two keys.',
  },
  C003: {
    title: 'the document is too large or too deeply nested',
    explanation:
      'A document may have at most 10 MB, 100 levels of nesting, and 100,000 nodes expanded from aliases. A larger document is more likely an attack or an accident than a contract.',
    fix: 'Split the document, or use fewer aliases.',
  },
  C004: {
    title: 'the document uses a YAML feature that is not supported',
    explanation:
      'Custom tags, `!!binary`, `!!timestamp`, `!!set`, unresolved aliases, several documents in one file, keys that are not strings, and numbers that JSON cannot represent (.inf, .nan) are read differently by different tools.',
    fix: 'Write plain YAML 1.2 with string keys and one document per file.',
  },
  C005: {
    title: 'the file is not the expected kind of document',
    explanation: 'The file is well-formed, but it is not a mapping, or its `kind` names another kind of document.',
    fix: 'Pass a data contract (`kind: DataContract`) or a data product (`kind: DataProduct`), as the command expects.',
  },
  C006: {
    title: 'the document contains a character that cannot be stored',
    explanation:
      'The document contains U+0000 (NUL) or half of a surrogate pair, either literally or as an escape such as `\\0`, `\\u0000` or `\\uD800`. PostgreSQL cannot store the first and UTF-8 cannot encode the second, so the document could not be stored byte for byte.',
    fix: 'Remove the character at the position shown.',
  },
  MERGE_KEY: {
    title: 'the document uses merge keys',
    explanation:
      'The merge key `<<` of YAML 1.1 copies the keys of an anchor. YAML 1.2 does not have it: some tools refuse the document, others read `<<` as an ordinary key.',
    fix: 'Write the keys out if other tools read the document; otherwise do nothing.',
  },
  C010: {
    title: 'a required key is missing',
    explanation: 'The JSON Schema of the standard requires this key.',
    fix: 'Add the key.',
  },
  C011: {
    title: 'the value has the wrong type',
    explanation:
      'The JSON Schema of the standard requires another JSON type here, for example a string where the document has a list.',
    fix: 'Write a value of the type that the message names. Quote numbers and dates that are meant as strings.',
  },
  C012: {
    title: 'the value is not one of the allowed values',
    explanation: 'The standard allows a fixed list of values here. The message lists them.',
    fix: 'Use one of the listed values, in the spelling shown.',
  },
  C013: {
    title: 'the key is unknown here',
    explanation:
      'The standard defines no such key at this position. A misspelled key would be a promise that nothing checks.',
    fix: 'Correct the spelling, or move your own keys to `customProperties`.',
  },
  C014: {
    title: 'the string does not match the required pattern',
    explanation: 'The standard defines a pattern for this string, for example for references and ids.',
    fix: 'Rewrite the string to match the pattern in the message.',
  },
  C015: {
    title: 'a size or number is out of range',
    explanation: 'The standard limits the number of list entries, the length of a string, or the size of a number.',
    fix: 'Change the value so that it is within the limit in the message.',
  },
  C016: {
    title: 'a quality rule needs exactly one operator',
    explanation:
      'A library or SQL rule compares its metric by exactly one of mustBe, mustNotBe, mustBeGreaterThan, mustBeGreaterOrEqualTo, mustBeLessThan, mustBeLessOrEqualTo, mustBeBetween, mustNotBeBetween.',
    fix: 'Keep one operator. Write a second rule for a second bound.',
  },
  C017: {
    title: 'the relationship is not well-formed',
    explanation:
      'A relationship of an object has `from` and `to`, both strings or both lists. A relationship of a property has `to` only. References are `object.property`, or a path of ids.',
    fix: 'Write `from: orders.customer_id` and `to: customers.id`, or two lists of equal length.',
  },
  C018: {
    title: 'the value matches none of the allowed forms',
    explanation: 'The standard allows several forms here, and the value matches none of them.',
    fix: 'Write one of the forms that the message names.',
  },
  C099: {
    title: 'the document has more problems than are shown',
    explanation: 'Only the first problems of the document are listed.',
    fix: 'Fix the listed problems and check the document again.',
  },
  UNSUPPORTED_API_VERSION: {
    title: 'this version of the standard is not supported',
    explanation:
      'Concordat reads ODCS 3.0.0, 3.0.1, 3.0.2, 3.1.0 and 3.2.0, and ODPS 0.9.0, 1.0.0 and 1.1.0. ODCS 2.2.x has another structure.',
    fix: 'Declare a supported `apiVersion`, with the `v`, for instance `apiVersion: v3.2.0`.',
  },
  NEWER_THAN_DECLARED: {
    title: 'the document uses a newer version of the standard than it declares',
    explanation:
      'The document violates the JSON Schema of its declared `apiVersion` but is valid under a newer 3.x schema. Concordat accepts it; tools that use the declared version may refuse it.',
    fix: 'Raise `apiVersion` to the version the message names.',
  },
} as const satisfies Record<string, Explanation>;
