import type { Explanation } from './explanation.js';

/** What the JSON Schema cannot express about a contract: the second layer of lint. */
export const contractLintCodes = {
  EMPTY_ID: {
    title: 'the id is empty',
    explanation: 'The id identifies the contract in the catalog permanently, so it cannot be empty.',
    fix: 'Set `id`, for example to a UUID or `<domain>.<name>`.',
  },
  UNUSUAL_ID: {
    title: 'the id contains characters that references cannot contain',
    explanation: 'White space and the characters / # \\ @ ! % & ^ have a special meaning in references to the id.',
    fix: 'Use letters, digits, `.`, `_`, `-` and `:`, or refer to the contract as `id:<id>`.',
  },
  DEPRECATED_PROPERTY: {
    title: 'a custom property has a deprecated name',
    explanation:
      'The property was renamed: `concordat.grid` is now `concordat.partitioning`. The old name is still read; where both are declared, the new one applies.',
    fix: 'Rename the property.',
  },
  EMPTY_KEY: {
    title: 'a custom property has no name',
    explanation: 'Custom properties are looked up by name. A property without a name has no effect.',
    fix: 'Name the property.',
  },
  INVALID_VERSION: {
    title: 'the version is not a semantic version',
    explanation:
      'Concordat uses SemVer 2.0 (MAJOR.MINOR.PATCH, without a leading `v`) to order versions and to decide which version bump a change requires.',
    fix: 'Write a version such as `1.0.0`.',
  },
  DUPLICATE_OBJECT: {
    title: 'two schema objects have the same name',
    explanation:
      'Checks, lineage and consumers refer to an object by its name, so two objects with one name cannot be distinguished.',
    fix: 'Rename or remove one of them.',
  },
  DUPLICATE_FIELD: {
    title: 'two fields of one object have the same name',
    explanation:
      'Checks, lineage and consumers refer to a field by its name, so two fields with one name cannot be distinguished.',
    fix: 'Rename or remove one of them.',
  },
  DUPLICATE_SERVER: {
    title: 'two servers have the same name',
    explanation:
      'Checks refer to the server they run on by its name, so two servers with one name cannot be distinguished.',
    fix: 'Rename one of them, for example after its environment.',
  },
  DUPLICATE_ELEMENT_ID: {
    title: 'two elements of one list have the same id',
    explanation: 'A stable id identifies an element across renames, so it must be unique in its list.',
    fix: 'Give each element its own id.',
  },
  ARRAY_WITHOUT_ITEMS: {
    title: 'the array does not declare its items',
    explanation: 'Without `items`, consumers do not know the type of the elements and no check tests them.',
    fix: 'Add `items` with a `logicalType`.',
  },
  DANGLING_RELATIONSHIP: {
    title: 'the relationship refers to an element that does not exist',
    explanation:
      'The reference names no field of this document, so the relationship is documentation only. References to other documents begin with the name of their file.',
    fix: 'Correct the reference, or refer to the other contract by its document and ids, such as `crm.yaml#schema/customers/properties/id`.',
  },
  RELATIONSHIP_LENGTH: {
    title: 'the two sides of a relationship differ in length',
    explanation: '`from` and `to` are paired column by column. A relationship of a property has one column.',
    fix: 'List the same number of columns on both sides; declare a composite key in `relationships` of the object.',
  },
  RELATIONSHIP_TYPES: {
    title: 'the columns of a relationship have different types',
    explanation:
      'A foreign key compares values without converting them, so a string never equals a number. Over data of these types the check is an ERROR.',
    fix: 'Declare the type that the data has, the same for both columns.',
  },
  FOREIGN_KEY_NOT_RUN: {
    title: 'the relationship is listed, but not run',
    explanation:
      'Foreign keys are run between top-level columns of the objects of one contract. Other relationships are shown in `checks` as documentation.',
    fix: 'If it should be checked, refer to columns of this contract, or count the rows that refer to nothing in a rule of type sql.',
  },
  PRICE_WITHOUT_CURRENCY: {
    title: 'the price has no currency',
    explanation: 'An amount without a currency is ambiguous.',
    fix: 'Add `priceCurrency`, for example EUR.',
  },
  SUPPORT_WITHOUT_URL: {
    title: 'the support channel has no URL',
    explanation: 'Consumers cannot open a channel without a URL.',
    fix: 'Add `url`.',
  },
  INVALID_UNASSIGNED_ROWS: {
    title: 'the limit of rows without a partition is invalid',
    explanation:
      '`concordat.unassignedRows` of an object or of the contract is the number, or the share, of rows that may have no readable time in the column of the partitioning. Without it none may.',
    fix: 'Write a whole number of rows, such as `10`, or a percentage, such as `0.5 %`.',
  },
  DATE_OR_TIMESTAMP: {
    title: 'the date may have a time',
    explanation:
      'ODCS before 3.1 has no type for timestamps, so documents of 3.0 declare them as `date`. There, and where the format or the physical type says that a date has a time, the check of the type accepts both. From 3.1 on, a plain `date` is a date without a time.',
    fix: 'Declare `apiVersion: v3.1.0` or later, and `logicalType: timestamp` for values with a time. For values without a time, add `physicalType: date`.',
  },
  SETTING_WITHOUT_EFFECT: {
    title: 'the setting has no effect here',
    explanation:
      '`concordat.unassignedRows` limits the rows without a partition. It needs a partitioning by `column`, and an object that declares this column.',
    fix: 'Remove the setting, or partition the contract by a declared column.',
  },
  UNKNOWN_METRIC: {
    title: 'the metric is not in the library',
    explanation:
      'The rule uses a metric that the library of the standard does not define, so it would never be checked.',
    fix: 'Use a metric of the library, or write the rule as SQL.',
  },
  UNKNOWN_ENGINE: {
    title: 'the quality engine is unknown',
    explanation: 'A custom rule names the tool that runs it. A misspelled name would be a promise that nothing checks.',
    fix: 'Correct the engine, or write the rule as a library or SQL rule.',
  },
  ENGINE_NOT_RUN: {
    title: 'Concordat does not run this quality engine',
    explanation:
      'The rule belongs to another tool. Concordat shows it, but it has evidence only if that tool reports its results.',
    fix: 'Send the results with the mutation `recordEvidence`, or write the rule as a library or SQL rule.',
  },
  RULE_NOT_EXECUTABLE: {
    title: 'the rule cannot be executed as written',
    explanation:
      'The rule lacks something that its metric needs. It is shown as documentation only and produces no evidence.',
    fix: 'Move the rule to a property, or add the arguments the message names.',
  },
  EMPTY_QUERY: {
    title: 'the SQL rule has no query',
    explanation: 'The rule has nothing to execute.',
    fix: 'Add the query.',
  },
  OPERATOR_ON_TEXT: {
    title: 'a text rule has an operator',
    explanation: 'A rule with `type: text` is prose. It measures nothing, so there is nothing to compare.',
    fix: 'Remove the operator, or give the rule a metric and `type: library`.',
  },
  EMPTY_RANGE: {
    title: 'no value is between the two bounds',
    explanation: 'The smaller number comes first. By the text of the standard, `mustBeBetween` excludes both bounds.',
    fix: 'Write the smaller number first, and use two different numbers.',
  },
  NO_PROMISES: {
    title: 'the contract has no schema',
    explanation:
      'Without an object in `schema` there is no data that could be checked, so health and gates are unknown.',
    fix: 'Add `schema` with an object and its properties.',
  },
  KEY_POSITION_GAP: {
    title: 'a position in the key is missing',
    explanation:
      'The fields of a primary or partition key are ordered by their positions, which count from 1. A gap usually means that a field of the key is missing.',
    fix: 'Number the fields of the key from 1, without gaps, or mark the missing one.',
  },
  KEY_POSITION_WITHOUT_KEY: {
    title: 'the property has a position in a key, but is not part of it',
    explanation:
      '`primaryKeyPosition` needs `primaryKey: true`, and `partitionKeyPosition` needs `partitioned: true`. Without it, no check tests the key.',
    fix: 'Add `primaryKey: true` or `partitioned: true`, or remove the position.',
  },
  DUPLICATE_TABLE: {
    title: 'two objects are stored in one table',
    explanation:
      'Two objects of the contract have the same physical name, so the promises of both are about the same data.',
    fix: 'Correct `physicalName`, or merge the objects.',
  },
  NAMES_DIFFER_IN_CASE: {
    title: 'two names differ only in case',
    explanation:
      'Most databases and SQL do not distinguish such names, so that a promise about one may be read as one about the other.',
    fix: 'Rename one of them.',
  },
  DUPLICATE_COLUMN: {
    title: 'two fields are stored in one column',
    explanation:
      'Two properties of one object have the same physical name, so both promises are about the same values.',
    fix: 'Correct `physicalName`, or remove one of the fields.',
  },
  OPTION_WITHOUT_EFFECT: {
    title: 'an option that the logical type does not have',
    explanation: 'The option belongs to another logical type, so that nothing is checked.',
    fix: 'Remove the option, or correct `logicalType`.',
  },
  ENUM_VALUE_TYPE: {
    title: 'an allowed value is not of the type of its field',
    explanation: 'No value of the type can equal it, so it allows nothing.',
    fix: 'Write a value of the type. Quote it if the type is string.',
  },
  NO_PORTS: {
    title: 'a data product without output ports',
    explanation:
      'Consumers get data at output ports. A product without one offers nothing, and no contract belongs to it.',
    fix: 'Add `outputPorts`, each with a name, a version and a `contractId`.',
  },
  UNKNOWN_CARD_KEY: {
    title: 'a key of the mesh card is misspelt or misplaced',
    explanation:
      'The card does not have this key here, but one with a similar name. It is kept as documentation and promises nothing.',
    fix: 'Correct the key or its indentation.',
  },
  BETWEEN_IS_EXCLUSIVE: {
    title: 'mustBeBetween excludes its two bounds',
    explanation:
      'Concordat follows the text of the standard: the value is strictly between the two bounds. Some tools include the bounds.',
    fix: 'Change the bounds if the ends should be included; otherwise do nothing.',
  },
  UNKNOWN_SEVERITY: {
    title: 'the severity is unknown',
    explanation:
      'Known severities are info, minor, major, critical and blocker, and the synonyms warning, low, medium, high and error. Any other value counts as major.',
    fix: 'Use one of the known severities.',
  },
  BOUNDS_CROSSED: {
    title: 'the warn bound is not stricter than the fail bound',
    explanation:
      'Two rules on one metric, one of them a warning, form one check with two bounds. A warn bound that is reached together with the fail bound, or after it, never applies.',
    fix: 'Make the warn bound stricter than the fail bound.',
  },
  INVALID_PATTERN: {
    title: 'the pattern is not a valid regular expression',
    explanation: 'The pattern does not compile, so no value can be checked against it.',
    fix: 'Correct the regular expression (ECMA-262).',
  },
  UNKNOWN_SLA_PROPERTY: {
    title: 'the service level is unknown',
    explanation:
      'The standard allows any property, but Concordat cannot measure or compare an unknown one. It is kept as documentation only.',
    fix: 'Use a known property where one fits: availability, latency, freshness, frequency, retention …',
  },
  UNKNOWN_SLA_UNIT: {
    title: 'the unit of the service level is unknown',
    explanation: 'Without a known unit, two service levels cannot be compared and no due time can be computed.',
    fix: 'Use ms, s, min, h, d, w, mo, q, y or percent.',
  },
  DANGLING_SLA_ELEMENT: {
    title: 'the service level names an element that does not exist',
    explanation: 'The element is not an object or field of this document, so the service level applies to nothing.',
    fix: 'Write `object` or `object.field` as declared in `schema`.',
  },
  INVALID_SLA_TARGET: {
    title: 'the target is not a number between 0 and 1',
    explanation: '`concordat.target` is the share of partitions that must be on time: above 0 and below 1.',
    fix: 'Write a number such as 0.99.',
  },
  M_IS_MINUTES: {
    title: '`m` means minutes',
    explanation: 'Concordat reads `m` as minutes and `mo` as months. Some tools read `m` as months.',
    fix: 'Write `min` or `mo`.',
  },
  INVALID_PARTITIONING: {
    title: 'the partitioning is invalid',
    explanation:
      '`concordat.partitioning` requires `every` (an ISO 8601 duration) and may have `timezone` (IANA), `column`, `path`, `calendar` and `closes` (`end` or `delivery`).',
    fix: 'Write for example `{ every: P1D, timezone: Europe/Berlin, path: "day={yyyy}-{MM}-{dd}/*.parquet" }`.',
  },
  INVALID_EFFECTIVE_FROM: {
    title: '`concordat.effectiveFrom` is not a moment',
    explanation:
      'The property says from when on the promises of the version apply. It is an instant with a zone, or a date in the zone of the partitioning.',
    fix: 'Write for example `2026-12-01` or `2026-12-01T00:00:00Z`.',
  },
  EFFECTIVE_FROM_PAST: {
    title: 'the effective date is before the publish',
    explanation:
      'No promise is made after the fact: a version applies from its publish on, or from a later date that it declares.',
    fix: 'Remove `concordat.effectiveFrom`, or give a later date.',
  },
  CARD_REPAIRED: {
    title: 'the mesh card is not well-formed',
    explanation:
      'A mesh card is a short form written by hand. Concordat reads this one although it is not quite well-formed, and reports how it was interpreted.',
    fix: 'Write the card as the message shows, or write an ODCS document instead.',
  },
  CARD_INVALID: {
    title: 'the mesh card cannot be read',
    explanation: 'A card names at least a data product and its domain, and writes its promises as `metric > share`.',
    fix: 'Add what the message names.',
  },
  CARD_SCHEMA_NOT_FETCHED: {
    title: 'the linked schema was not read',
    explanation:
      'A card only links to its schema. Concordat does not fetch links while it reads a document, so promises about fields have no fields yet.',
    fix: 'Write the contract with its fields as an ODCS document.',
  },
  INPUT_PORT_WITHOUT_CONTRACT: {
    title: 'the input port names no contract',
    explanation: 'Concordat identifies a dependency by the id of the contract that the port reads.',
    fix: 'Add `contractId`.',
  },
  INVISIBLE_CHARACTER: {
    title: 'a name contains a character that cannot be seen',
    explanation:
      'Ids and the names of objects, servers and ports are shown, typed and compared. A control character, one of bidirectional text or one without width makes a name look like another one, or changes the text around it.',
    fix: 'Remove the character. Titles and descriptions may contain it.',
  },
  EMPTY_NAME: {
    title: 'a name is empty',
    explanation: 'Objects, fields and servers are found by their names, so a name cannot be empty.',
    fix: 'Name the element.',
  },
  DUPLICATE_KEY_POSITION: {
    title: 'two fields have the same position in a key',
    explanation: 'The order of the key cannot be known while two of its fields have one position.',
    fix: 'Number the fields of the key from 1 without repetition.',
  },
  UNKNOWN_RULE_COLUMN: {
    title: 'a rule is about a column that the object does not declare',
    explanation: 'The check of such a rule could only end in an error.',
    fix: 'Correct the name, or declare the property.',
  },
  DUPLICATE_SLA_PROPERTY: {
    title: 'a service level is declared twice',
    explanation: 'Two entries name the same property and element, and the standard does not say which of them applies.',
    fix: 'Keep one of the entries, or tell them apart by `element` or `driver`.',
  },
  UNKNOWN_SETTING: {
    title: 'a custom property of Concordat is misspelt or misplaced',
    explanation:
      'Custom properties whose names begin with `concordat.` are settings of the contract, an object, a property, a rule, a service level, a server or an input port. One with another name, at another part or given twice changes nothing, which is not noticed otherwise.',
    fix: 'Write the name as the message suggests, move it to its part, or use a name of your own without the prefix.',
  },
  TWO_LOCATIONS: {
    title: 'a server names two locations',
    explanation:
      'Checks read the first of `path`, `location` and (for SQLite) `database` that the server has, and the dataset is named by it. Another one that differs is ignored.',
    fix: 'Keep the location of the data and remove the other one.',
  },
  INVALID_SETTING: {
    title: 'a setting of Concordat has a value that it cannot have',
    explanation:
      'The value of a custom property whose name begins with `concordat.` is not of the type that the message names.',
    fix: 'Write a value of that type.',
  },
  IMPOSSIBLE_BOUND: {
    title: 'no count of rows satisfies the rule',
    explanation: 'A count is never negative, and a percentage is between 0 and 100, so this rule always fails.',
    fix: 'Correct the bound, or its unit.',
  },
  UNREADABLE_SLA_VALUE: {
    title: 'the value of a service level is not a quantity',
    explanation:
      'A value that is neither a number with a unit nor a duration, time or date can be neither compared nor measured.',
    fix: 'Write a number with a `unit`, or an ISO 8601 duration.',
  },
  SELF_INPUT: {
    title: 'a product reads its own output',
    explanation: 'An input port names a contract of the same product, which would depend on itself.',
    fix: 'Remove the input port, or name the contract of another product.',
  },
  DUPLICATE_PORT: {
    title: 'two ports have the same name and version',
    explanation: 'Ports are found by name and version.',
    fix: 'Rename or remove one of them.',
  },
  UNKNOWN_INPUT_CONTRACT: {
    title: 'an output port names an input contract that no input port has',
    explanation:
      '`inputContracts` says which inputs an output depends on, so each of them is the contract of an input port.',
    fix: 'Correct the id, or add the input port.',
  },
  INVALID_DEPENDENCY: {
    title: 'the setting of the port is invalid',
    explanation:
      '`concordat.dependency` is hard, soft or none. `concordat.mapper` is identity, cover or latest-closed.',
    fix: 'Use one of these values.',
  },
} as const satisfies Record<string, Explanation>;
