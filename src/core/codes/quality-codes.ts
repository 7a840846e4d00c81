import type { Explanation } from './explanation.js';

export const qualityCodes = {
  NO_RESULTS: {
    title: 'the request has no results',
    explanation:
      'A request to record external results must contain at least one result, because an empty list proves nothing.',
    fix: 'Send the results of the tool, or no request if it measured nothing.',
  },
  PARTITION_REQUIRED: {
    title: 'the partition of the results is missing',
    explanation: 'The contract is partitioned, so external results must name the partition that was measured.',
    fix: 'Send `partition`, such as `2023-10-27`, or the interval of one partition.',
  },
  TRIALS_BUSY: {
    title: 'the server tries other contracts now',
    explanation:
      'Each trial has engines of its own, so that a server runs few at the same time, and one of each subject. Nothing was tried.',
    fix: 'Try again in a minute, or run `concordat try` next to the data.',
  },
  TRIAL_TOO_LONG: {
    title: 'the trial takes longer than a server tries a contract',
    explanation:
      'A trial in the server ends after 60 seconds. Nothing was recorded, and nothing is known about the data.',
    fix: 'Try fewer partitions, or run `concordat try` next to the data, which has no such limit.',
  },
  RESULTS_UNREADABLE: {
    title: 'the file is not a result of a known tool',
    explanation:
      'Results are read from `run_results.json` of dbt, validation and checkpoint results of Great Expectations, scan results of Soda, and JUnit XML without a document type.',
    fix: 'Send the file as the tool wrote it, and name the tool with `--as` where it is not recognised.',
  },
  RESULT_TIME_UNKNOWN: {
    title: 'the time at which the data was tested is not known',
    explanation:
      'The file has no time of the result, or one without a zone. A result proves something about the data as it was then: if it counted as measured now, an old file would prove new data.',
    fix: 'Let the tool write times with a zone, or give the time at which the tests began with `--observed-at` (`observedAt` over HTTP).',
  },
  RESULTS_TOO_LARGE: {
    title: 'the file is too large, or has too many results',
    explanation:
      'A request records the results of one product for one partition: at most 10,000 results and 16 MB. Of a manifest of dbt, the command line sends only what the results need.',
    fix: 'Select the tests of one product, as the option `select` of dbt does, or leave the output of the tests out of the report.',
  },
  NO_MATCHING_CHECK: {
    title: 'no check of the contract is what the result is about',
    explanation:
      'A result is matched with a check by the rule that it names, else by its kind, columns and arguments, else by its name. What matches nothing becomes no evidence.',
    fix: 'Name the rule in the test (`concordat.rule` in its meta, attributes or properties), or add the rule to the contract.',
  },
  RESULT_PROVES_LESS: {
    title: 'the result proves less than the check',
    explanation:
      'The test is about what the check is about, but its success does not prove the promise: its number is missing or in another unit, its own bound may admit what the check does not, or it does not look at NULLs, as tests of uniqueness do not, while no column of a primary key may be NULL.',
    fix: 'Let the tool write the number that the check compares, or name the rule or the id of the check in the test (`concordat.rule`) if it proves the promise.',
  },
  SEVERAL_MATCHING_CHECKS: {
    title: 'the result can be about several checks',
    explanation:
      'A result proves one check. Where several fit, it is not known which was tested, so none has evidence of it.',
    fix: 'Name the rule or the id of the check in the test (`concordat.rule`), or record one contract with `--contract`.',
  },
  SEVERAL_RESULTS_FOR_CHECK: {
    title: 'several results are about one check',
    explanation: 'Of several results for one check, it is not known which is valid, so none of them becomes evidence.',
    fix: 'Name the rule in the test that is meant (`concordat.rule`), or leave the other tests out of the file.',
  },
  NO_WARN_BOUND: {
    title: 'the result warns, but the check cannot',
    explanation:
      'The tool reports a warning for a check without a warn bound. Whether the promise is broken is not known.',
    fix: 'Let the test fail, or declare a second rule of severity `warning` in the contract.',
  },
  DUPLICATE_RESULT: {
    title: 'a check occurs twice in the results',
    explanation: 'A request may contain one result for each check: of two results, it is not known which is valid.',
    fix: 'Send one result for each check.',
  },
  CONTRADICTORY_RESULT: {
    title: 'the outcome contradicts its own value',
    explanation:
      'The reported outcome is better than the reported value allows by the bounds of the contract, or it is WARN although the check has no warn bound.',
    fix: 'Send the outcome that the value has by the contract, or correct the value.',
  },
  NO_VALUES: {
    title: 'there was no value to test',
    explanation:
      'The column is NULL in every row, or the query returned NULL where there is no row, so no value is valid or invalid. Completeness checks cover this case.',
    fix: 'Declare the column `required`, or add a null rule, if missing values are an error.',
  },
  COLUMN_MISSING: {
    title: 'the column does not exist in the data',
    explanation:
      'The check needs a column that the data does not have. The missing column itself is a failed check; the other checks on it are not applicable.',
    fix: 'Deliver the column, or correct `physicalName` in the contract.',
  },
  COLUMN_UNKNOWN: {
    title: 'the rule names a column that exists nowhere',
    explanation:
      'Neither the contract nor the data has this column, so nothing was tested. No other check reports it as missing.',
    fix: 'Correct the name in the rule, or declare the column in the schema.',
  },
  AMBIGUOUS_COLUMNS: {
    title: 'columns of the data differ only in case',
    explanation:
      'The engine does not distinguish names such as `id` and `Id`, so it is not known which column a promise is about. Parquet files are read nevertheless, if all of them have the same columns in the same order.',
    fix: 'Give the columns names that differ in more than case.',
  },
  KEY_TYPES_DIFFER: {
    title: 'the types of a foreign key and of what it refers to differ',
    explanation:
      'Values of the two columns cannot be compared without a conversion that loses something, for example texts with numbers, so it is not known whether each value exists. In CSV and JSON files, the type of a column without `logicalType` is guessed from its values.',
    fix: 'Declare the same `logicalType` for both columns, and store them with the same type.',
  },
  METRIC_NULL: {
    title: 'the query returned NULL although there are rows',
    explanation:
      'The object has rows, but the value that the rule compares is NULL, for example the sum or the average of a column that is NULL everywhere. NULL neither keeps nor breaks a promise.',
    fix: 'Let the query return a number in every case, for example with `coalesce(…, 0)`.',
  },
  NOT_A_NUMBER: {
    title: 'the query did not return a number',
    explanation:
      'The bound of a rule is compared with a number. The query returned a string, a boolean, a date, an infinite number or another value; a string that looks like a number is one of them. The value is not shown, because it may come from a row.',
    fix: 'Let the query return a number, for example with `count(*)`, or with a CASE of 0 and 1.',
  },
  OBJECT_MISSING: {
    title: 'the table does not exist',
    explanation: 'The server was reached, but it has no object with this name.',
    fix: 'Create the table, or correct `physicalName` or the server in the contract.',
  },
  FILE_MISSING: {
    title: 'the files of the partition do not exist',
    explanation:
      'The server was reached, but none of the files of this partition exists. The partition may not have arrived yet.',
    fix: 'Deliver the files, or correct the path of the server or `concordat.partitioning.path`.',
  },
  UNREADABLE: {
    title: 'the data could not be read',
    explanation:
      'A file or database exists but is damaged or not in the declared format, or a line of a CSV file has more or fewer columns than its header (the message names it), or the location is a folder where a file is required, several databases, or more files than one check reads (100,000), or the name of a file has a backslash, which DuckDB takes for the end of a folder.',
    fix: 'Open the data with the tool that wrote it, and deliver it again; in a CSV file, quote values that contain the delimiter. Rename files with a backslash. Replace a folder by a file name or a file pattern, and narrow a pattern that matches too much.',
  },
  DATA_REPLACED: {
    title: 'a file was replaced while a check read it',
    explanation:
      'The file that a path names was another one after the statement than before it. The result could be of either, or of a file that the contract may not read, and is not used. It is not a violation of the contract.',
    fix: 'Nothing, if the data was delivered at that moment: new data is checked again. Otherwise repeat the check, and find out what exchanges files in the folder.',
  },
  QUERY_FAILED: {
    title: 'the query of the check failed',
    explanation:
      'The engine refused or aborted the query, usually because the SQL of a rule does not match the data. A check that could not run is neither passed nor failed.',
    fix: 'Run the query of the rule against the server and fix it.',
  },
  QUERY_REFUSED: {
    title: 'the SQL of the rule is not allowed',
    explanation:
      'A rule may contain one SELECT over the objects of its contract. Other statements, other tables, files, functions that read them, and functions whose result is not the same for the same data (time, chance, estimates) are refused before anything runs, and at publish where the document shows them. In SQLite, the functions of dates take columns, literals and modifiers; where a value turns out to be `now`, `subsec`, `localtime` or `utc`, the check is an ERROR with this code.',
    fix: 'Write one SELECT over `${object}` or the objects of the contract. Instead of the present time, use a freshness promise, or compare with a moment of the data.',
  },
  ACCESS_DENIED: {
    title: 'the data is where this contract may not read',
    explanation:
      'The location leads outside the data root, directly, through `..` or through a symbolic link, or to what is never data: the store of the catalog, configuration files and names that begin with a dot, or to a folder of another domain. A publish is refused where that is known; data outside the data root may be on another machine, so that it is a warning there.',
    fix: 'Move the data below CONCORDAT_DATA_ROOT of the server, into the folder of the domain, or list the folder for the domain in CONCORDAT_DATA_ROOTS.',
  },
  TIMED_OUT: {
    title: 'the check timed out',
    explanation:
      'The query reached its time limit and was cancelled. The coordinator runs a check that failed again after 2 minutes, then after twice as long each time, up to an hour, and at once when its data, its definition or the version of its contract changes.',
    fix: 'Use smaller partitions, write a cheaper rule, or raise CONCORDAT_CHECK_TIMEOUT.',
  },
  OUT_OF_MEMORY: {
    title: 'the check exceeded its memory limit',
    explanation:
      'The query needed more memory than a check may use and was cancelled. Queries run in a separate process, so nothing else was affected. The coordinator runs the check again later, as after `TIMED_OUT` and all errors.',
    fix: 'Use smaller partitions, write a rule that keeps fewer values in memory, or raise CONCORDAT_CHECK_MEMORY.',
  },
  UNRESOLVED_VARIABLE: {
    title: 'a variable of the server is not set',
    explanation:
      'The settings of the server contain `${NAME}` without a default, and NAME is not set where the checks run, or is not listed in the setting `dataVariables`. Only listed variables are available to contracts, so that a contract cannot read the rest of the environment.',
    fix: 'Set the variable and list it in CONCORDAT_DATA_VARIABLES, or write a default as `${NAME:-value}`.',
  },
  PARTITIONING_WITHOUT_DATA: {
    title: 'the partitioning does not say which data belongs to a partition',
    explanation:
      'The contract has a partitioning or an SLA frequency, but names neither a column nor files per partition, or names files that several partitions share. Evidence about all data would be reported as evidence about one partition.',
    fix: 'Add `column` or `path` to the custom property `concordat.partitioning`. A path must name the files of one partition only, for example with `{yyyy}-{MM}-{dd}` for days.',
  },
  NO_FAILING_ROWS: {
    title: 'there are no failing rows',
    explanation:
      'The result has no keys of failing rows, because no row fails: the check passed, or its bound asks for more rows of this kind.',
    fix: 'Nothing needs to be fixed here.',
  },
  NOT_MEASURED: {
    title: 'nothing was measured, so no failing rows are known',
    explanation: 'The result has no keys of failing rows, because the check did not run or did not apply.',
    fix: 'Fix the reason of the result, then run the check again.',
  },
  FROM_OUTSIDE: {
    title: 'another tool measured the result',
    explanation: 'Keys of failing rows are read by the engines of Concordat only. Results of other tools have none.',
    fix: 'Look up the failing rows in the tool that measured.',
  },
  NOT_A_ROW_CHECK: {
    title: 'the check is not about single rows',
    explanation:
      'The failure is about the schema, the number of rows, the age of the data, or a value that the SQL of a rule computes. No row alone causes it.',
    fix: 'Write the promise as a rule about a column, such as `invalidValues`, if single rows can violate it.',
  },
  NO_KEY: {
    title: 'the object declares no primary key',
    explanation: 'Failing rows are named by their primary key, and the contract declares none for this object.',
    fix: 'Set `primaryKey: true` at the columns that identify a row. The predicate of the result finds the rows without a key.',
  },
  PERSONAL_DATA: {
    title: 'the key is personal data',
    explanation:
      'All columns of the primary key are classified or tagged as personal (personal, PII, PHI, sensitive). Their values are never kept.',
    fix: 'Find the rows with the predicate of the result, where the data is.',
  },
  NOT_PERMITTED_BY_CONTRACT: {
    title: 'the contract does not permit keys of failing rows',
    explanation:
      'Keys are kept only where the object sets the custom property `concordat.samples` to `true`, or where every column of its primary key has the classification `public` or `internal`.',
    fix: 'Classify the columns of the key, or set `concordat.samples: true` at the object. The predicate of the result finds the rows in any case.',
  },
  NOT_COLLECTED: {
    title: 'the keys of failing rows were not read',
    explanation:
      'The query for the keys failed or took too long, a column of the key does not exist in the data, or too many checks failed at once. Results of earlier releases have no keys either.',
    fix: 'Run the check again, or find the rows with the predicate of the result.',
  },
  NOT_PERMITTED_TO_READ: {
    title: 'you are not allowed to read keys of failing rows',
    explanation: 'Only editors, owners and stewards of the domain and administrators read them.',
    fix: 'Ask an owner of the domain for the role `editor`.',
  },
  EXPIRED: {
    title: 'the keys of failing rows were deleted',
    explanation: 'Keys of failing rows are kept for 28 days after the result was recorded.',
    fix: 'Run the check again, or find the rows with the predicate of the result.',
  },
  UNKNOWN_CHECK: {
    title: 'the contract has no such check',
    explanation: 'The evidence names a check id that this contract version does not have.',
    fix: 'Use an id from `concordat check list`.',
  },
} as const satisfies Record<string, Explanation>;
