import type { Explanation } from './explanation.js';

/** What can be wrong with the text of a document, and with its shape against the JSON Schema of its standard. */
export const contractDocumentCodes = {
  C001: {
    title: 'the text is neither YAML nor JSON',
    explanation: 'The document breaks the grammar of YAML 1.2 or JSON at the place shown, so nothing after it is sure.',
    fix: 'Mend the syntax: the usual causes are an unclosed quote or bracket, a tab used as indentation, and a missing space after a colon.',
  },
  C002: {
    title: 'the same key occurs twice in one mapping',
    explanation:
      'Parsers keep one of the two values and drop the other silently, so two readers could see two contracts. Concordat refuses the document instead.',
    fix: 'Remove or rename one of the two keys.',
  },
  C003: {
    title: 'the document is larger or deeper than any contract',
    explanation:
      'A document may have 10 MB, 100 levels of nesting, and 100,000 nodes brought in by aliases. Beyond that it is more likely an attack or an accident than a promise.',
    fix: 'Split the document, or write out less by aliases.',
  },
  C004: {
    title: 'a YAML feature that contracts may not use',
    explanation:
      'Tags beyond those of JSON (own ones, `!!binary`, `!!timestamp`, `!!set` …), unresolved aliases, several documents in one file, keys that are no text, and numbers that JSON cannot carry (.inf, .nan) mean different things to different readers.',
    fix: 'Write plain YAML 1.2 with text keys, one document a file.',
  },
  C005: {
    title: 'this is not the document that was expected',
    explanation: 'The text is well-formed, but it is no mapping, or its `kind` says that it is something else.',
    fix: 'Give a data contract (`kind: DataContract`) or a data product (`kind: DataProduct`), whichever was asked for.',
  },
  C006: {
    title: 'a character that cannot be kept',
    explanation:
      'The document holds U+0000 (NUL) or half of a surrogate pair, as it stands or behind an escape such as `\\0`, `\\u0000` or `\\uD800`. The first cannot be kept as text, the second cannot be written in UTF-8, so the document could not be kept byte for byte.',
    fix: 'Remove the character at the place shown.',
  },
  C010: {
    title: 'a required key is missing',
    explanation: 'The JSON Schema of the standard demands the key at this place.',
    fix: 'Add the key.',
  },
  C011: {
    title: 'the value has the wrong type',
    explanation:
      'The JSON Schema of the standard demands another JSON type, for instance text where a list is written.',
    fix: 'Write a value of the type named in the message; quote numbers and dates that are meant as text.',
  },
  C012: {
    title: 'the value is not one of the allowed words',
    explanation: 'The standard lists the words that may stand here; the message names them.',
    fix: 'Use one of the listed words, in the spelling shown.',
  },
  C013: {
    title: 'the key is unknown here',
    explanation:
      'The standard has no such key at this place. A misspelt key would otherwise be a promise that nobody checks.',
    fix: 'Correct the spelling, or move your own keys into `customProperties`.',
  },
  C014: {
    title: 'the text does not have the demanded form',
    explanation: 'The standard gives a pattern for this text, for instance for references and ids.',
    fix: 'Rewrite the text in the form the message names.',
  },
  C015: {
    title: 'a size or number is outside its limits',
    explanation: 'The standard limits how many entries a list has, how long a text is, or how large a number is.',
    fix: 'Bring the value within the limit the message names.',
  },
  C016: {
    title: 'a quality rule needs exactly one operator',
    explanation:
      'A library or SQL rule compares its metric by exactly one of mustBe, mustNotBe, mustBeGreaterThan, mustBeGreaterOrEqualTo, mustBeLessThan, mustBeLessOrEqualTo, mustBeBetween, mustNotBeBetween.',
    fix: 'Keep one operator; write a second rule for a second bound.',
  },
  C017: {
    title: 'the relationship is not well-formed',
    explanation:
      'On an object a relationship has `from` and `to`, both text or both lists; on a property it has `to` only. References are `object.property`, or a path of ids.',
    fix: 'Write `from: orders.customer_id` and `to: customers.id`, or two lists of equal length.',
  },
  C018: {
    title: 'the value matches none of the allowed forms',
    explanation: 'The standard allows several forms at this place, and the value fits none of them.',
    fix: 'Write one of the forms named in the message.',
  },
  C099: {
    title: 'there are more problems than are shown',
    explanation: 'The document has so many problems that listing them all would help nobody.',
    fix: 'Mend the ones listed and check again.',
  },
  UNSUPPORTED_API_VERSION: {
    title: 'this version of the standard is not supported',
    explanation:
      'Concordat reads ODCS 3.0.0, 3.0.1, 3.0.2, 3.1.0 and 3.2.0, and ODPS 0.9.0 and 1.0.0. ODCS 2.2.x has another structure.',
    fix: 'Declare a supported `apiVersion`, with the `v`, for instance `apiVersion: v3.2.0`.',
  },
  NEWER_THAN_DECLARED: {
    title: 'the document uses a newer standard than it declares',
    explanation:
      'The document breaks the JSON Schema of its own `apiVersion` but satisfies a newer 3.x schema, so its meaning is clear. Tools that go by the declared version will refuse it.',
    fix: 'Raise `apiVersion` to the version the message names.',
  },
} as const satisfies Record<string, Explanation>;
