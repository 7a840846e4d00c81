import type { Explanation } from './explanation.js';

/** What the JSON Schema cannot say about a contract: the second layer of lint. */
export const contractLintCodes = {
  EMPTY_ID: {
    title: 'the id is empty',
    explanation: 'The id is the name of the contract in the catalog for ever; it cannot be empty.',
    fix: 'Give the contract an id, for instance a UUID or `<domain>.<name>`.',
  },
  UNUSUAL_ID: {
    title: 'the id has characters that references cannot carry',
    explanation: 'White space and the characters / # \\ @ ! % & ^ have a meaning in references to the id.',
    fix: 'Use letters, digits, `.`, `_`, `-` and `:`; or refer to the contract as `id:<id>`.',
  },
  DEPRECATED_PROPERTY: {
    title: 'a custom property has a deprecated name',
    explanation:
      'The property was renamed: `concordat.grid` is now `concordat.partitioning`. The old name is still read; where both are declared, the new one applies.',
    fix: 'Rename the property.',
  },
  EMPTY_KEY: {
    title: 'a custom property has no name',
    explanation: 'A custom property is found by its name; without one it says nothing.',
    fix: 'Name the property.',
  },
  INVALID_VERSION: {
    title: 'the version is not a semantic version',
    explanation:
      'Concordat orders versions, and says which step a change needs, by SemVer 2.0: MAJOR.MINOR.PATCH without a leading `v`.',
    fix: 'Write a version such as `1.0.0`.',
  },
  DUPLICATE_OBJECT: {
    title: 'two schema objects have one name',
    explanation: 'Checks, lineage and consumers name an object by its name, so two of them cannot be told apart.',
    fix: 'Rename or remove one of them.',
  },
  DUPLICATE_FIELD: {
    title: 'two fields of one object have one name',
    explanation: 'Checks, lineage and consumers name a field by its name, so two of them cannot be told apart.',
    fix: 'Rename or remove one of them.',
  },
  DUPLICATE_SERVER: {
    title: 'two servers have one name',
    explanation: 'Checks name the server they run on, so two servers of one name cannot be told apart.',
    fix: 'Rename one of them, for instance after its environment.',
  },
  DUPLICATE_ELEMENT_ID: {
    title: 'two elements of one list have one id',
    explanation: 'A stable id says that an element is the same under another name; it must be unique in its list.',
    fix: 'Give each element its own id.',
  },
  ARRAY_WITHOUT_ITEMS: {
    title: 'the array does not say what it holds',
    explanation: 'Without `items` no reader knows the elements, and no check looks at them.',
    fix: 'Add `items` with a logicalType.',
  },
  DANGLING_RELATIONSHIP: {
    title: 'the relationship leads to nothing in this document',
    explanation:
      'The target is not an object and field of this document. References that leave the document are allowed, but nothing checks them here.',
    fix: 'Correct the reference, or refer to the other contract by its document and ids.',
  },
  RELATIONSHIP_LENGTH: {
    title: 'a composite relationship has lists of different length',
    explanation: '`from` and `to` pair their columns one by one.',
    fix: 'Name as many columns on both sides.',
  },
  PRICE_WITHOUT_CURRENCY: {
    title: 'the price has no currency',
    explanation: 'An amount without a currency is no price.',
    fix: 'Add `priceCurrency`, for instance EUR.',
  },
  SUPPORT_WITHOUT_URL: {
    title: 'the support channel has no address',
    explanation: 'A channel that nobody can open helps nobody.',
    fix: 'Add `url`.',
  },
  UNKNOWN_METRIC: {
    title: 'the library has no such metric',
    explanation: 'A rule on a metric that is not in the library of the standard would never be checked.',
    fix: 'Use a metric of the library, or write the rule as SQL.',
  },
  UNKNOWN_ENGINE: {
    title: 'no such quality engine is known',
    explanation: 'A custom rule names the tool that runs it. A misspelt one would be a promise that nobody checks.',
    fix: 'Correct the engine, or write the rule as a library or SQL rule.',
  },
  ENGINE_NOT_RUN: {
    title: 'Concordat does not run this engine',
    explanation:
      'The rule belongs to another tool. It is shown, but gives evidence only where that tool reports its results.',
    fix: 'Send the results with the mutation `recordEvidence`, or write the rule as a library or SQL rule.',
  },
  RULE_NOT_EXECUTABLE: {
    title: 'this rule cannot be run as it is written',
    explanation: 'The rule lacks what its metric needs, so it stays words and gives no evidence.',
    fix: 'Move the rule to a property, or add the arguments the message names.',
  },
  EMPTY_QUERY: {
    title: 'the SQL rule has no query',
    explanation: 'There is nothing to run.',
    fix: 'Write the query.',
  },
  OPERATOR_ON_TEXT: {
    title: 'a text rule has an operator',
    explanation: 'A rule of `type: text` is prose: nothing measures it, so there is nothing to compare.',
    fix: 'Remove the operator, or give the rule a metric and `type: library`.',
  },
  EMPTY_RANGE: {
    title: 'no value lies between the two bounds',
    explanation: 'The smaller number comes first; by the standard’s text `mustBeBetween` leaves out both ends.',
    fix: 'Write the smaller number first, and two different ones.',
  },
  BETWEEN_IS_EXCLUSIVE: {
    title: 'mustBeBetween leaves out its two ends',
    explanation:
      'Concordat follows the text of the standard, by which the value lies strictly between the two. Some tools include the ends.',
    fix: 'Nothing, if that is what you mean; else widen the bounds.',
  },
  UNKNOWN_SEVERITY: {
    title: 'the severity is no word with a known meaning',
    explanation:
      'Known are info, minor, major, critical, blocker, and warning, low, medium, high, error. Any other word counts as major.',
    fix: 'Use one of the known words.',
  },
  BOUNDS_CROSSED: {
    title: 'the warning comes no earlier than the failure',
    explanation:
      'Two rules on one metric, one of them a warning, form one check with two bounds. Where the warn bound is not reached before the fail bound, it never speaks.',
    fix: 'Make the warning’s bound the stricter one.',
  },
  INVALID_PATTERN: {
    title: 'the pattern is no regular expression',
    explanation: 'The pattern cannot be compiled, so no value can be checked against it.',
    fix: 'Correct the expression (ECMA-262).',
  },
  UNKNOWN_SLA_PROPERTY: {
    title: 'the service level is not one that Concordat knows',
    explanation:
      'The standard’s list is open, but nothing can be computed from an unknown property: it is kept as text.',
    fix: 'Use a known property where one fits: availability, latency, freshness, frequency, retention …',
  },
  UNKNOWN_SLA_UNIT: {
    title: 'the unit of the service level is unknown',
    explanation: 'Without a known unit two promises cannot be compared, and nothing can be due.',
    fix: 'Use ms, s, min, h, d, w, mo, q, y or percent.',
  },
  DANGLING_SLA_ELEMENT: {
    title: 'the service level names an element that does not exist',
    explanation: 'The element is no object or field of this document, so the promise is about nothing.',
    fix: 'Write `object` or `object.field` as they stand in `schema`.',
  },
  INVALID_SLA_TARGET: {
    title: 'the target is no share',
    explanation: '`concordat.target` is the share of intervals that must be on time: above 0 and below 1.',
    fix: 'Write for instance 0.99.',
  },
  M_IS_MINUTES: {
    title: '`m` means minutes',
    explanation: 'Some tools read `m` as months. Concordat reads it as minutes, and `mo` as months.',
    fix: 'Write `min` or `mo`, so that nobody has to guess.',
  },
  INVALID_PARTITIONING: {
    title: 'the partitioning cannot be read',
    explanation:
      '`concordat.partitioning` has `every` (an ISO 8601 duration), and may have `timezone` (IANA), `column`, `path` and `calendar`.',
    fix: 'Write for instance `{ every: P1D, timezone: Europe/Berlin, path: "day={yyyy}-{MM}-{dd}/*.parquet" }`.',
  },
  CARD_REPAIRED: {
    title: 'the mesh card was repaired',
    explanation:
      'The card is a short form written by hand. Concordat reads it although it is not quite well-formed, and says what it took it for.',
    fix: 'Write it as the message says, or as an ODCS document, which needs no repair.',
  },
  CARD_INVALID: {
    title: 'the mesh card cannot be read',
    explanation: 'A card names at least a data product and its domain, and says its promises as `metric > share`.',
    fix: 'Add what the message names.',
  },
  CARD_SCHEMA_NOT_FETCHED: {
    title: 'the schema behind the link was not read',
    explanation:
      'A card only links to its schema. Links are never fetched while a document is read, so promises about fields have no fields yet.',
    fix: 'Write the contract with its fields as an ODCS document.',
  },
  INPUT_PORT_WITHOUT_CONTRACT: {
    title: 'the port names no contract',
    explanation: 'A dependency is known by the id of the contract it reads.',
    fix: 'Add `contractId`.',
  },
  INVALID_DEPENDENCY: {
    title: 'the setting of the port is unknown',
    explanation:
      '`concordat.dependency` is hard, soft or none; `concordat.mapper` is identity, cover or latest-closed.',
    fix: 'Use one of these words.',
  },
} as const satisfies Record<string, Explanation>;
