import type { Explanation } from './explanation.js';

export const qualityCodes = {
  NO_VALUES: {
    title: 'there was no value to test',
    explanation:
      'Every row holds NULL in the column, or the measure came out NULL, so there is neither a valid nor an invalid value. Completeness speaks of it, not this check.',
    fix: 'Declare the column `required`, or add a null rule, if missing values are a fault.',
  },
  COLUMN_MISSING: {
    title: 'the column does not exist in the data',
    explanation:
      'The check needs a column that the data does not have. The missing column itself is a failed check; the others on it have nothing to speak about.',
    fix: 'Deliver the column, or correct `physicalName` in the contract.',
  },
  OBJECT_MISSING: {
    title: 'the table does not exist',
    explanation: 'The server was reached, and has no object of this name.',
    fix: 'Create the table, or correct `physicalName` or the server in the contract.',
  },
  FILE_MISSING: {
    title: 'no file of the partition exists',
    explanation:
      'The server was reached, and none of the files that make up this partition is there. It may not have arrived yet.',
    fix: 'Deliver the files, or correct the server’s path or `concordat.partitioning.path`.',
  },
  UNREADABLE: {
    title: 'the data could not be read',
    explanation:
      'A file or database is there, and is not what its format says, or is damaged; or the location is a folder where a file is needed.',
    fix: 'Open it with the tool that wrote it; deliver it again. In the place of a folder name a file, or its files by a pattern.',
  },
  QUERY_FAILED: {
    title: 'the statement of the check failed',
    explanation:
      'The engine refused or broke off the statement, most often for a rule in SQL that does not fit the data. A check that could not run is neither passed nor failed.',
    fix: 'Run the rule’s query by hand against the server and mend it.',
  },
  QUERY_REFUSED: {
    title: 'the SQL of the rule is not allowed',
    explanation:
      'A rule may hold one SELECT over the objects of its contract. Other statements, other tables, files and functions that read them are refused before anything runs.',
    fix: 'Write one SELECT over `${object}` or the objects of the contract.',
  },
  ACCESS_DENIED: {
    title: 'the data lies outside the declared server',
    explanation:
      'The location of the partition leads out of the folder the agent may read, directly, by `..` or through a symbolic link.',
    fix: 'Put the data below the server’s CONCORDAT_DATA_ROOT, or set that to where the data is.',
  },
  TIMED_OUT: {
    title: 'the check took too long',
    explanation: 'The statement was interrupted at its time limit. It is tried again.',
    fix: 'Cut the data into smaller partitions, or write the rule so that it costs less.',
  },
  OUT_OF_MEMORY: {
    title: 'the check took too much memory',
    explanation:
      'The statement needed more memory than a check may have, and was ended. Statements run in a process of their own, so that this harms nothing else.',
    fix: 'Cut the data into smaller partitions, or write the rule so that it holds fewer values at once.',
  },
  UNRESOLVED_VARIABLE: {
    title: 'a variable of the server has no value here',
    explanation:
      'The server’s settings hold `${NAME}` without a default, and NAME is not set where the checks run, or is not among the variables a contract may use there: those listed in the setting `dataVariables`, none unless configured, so that no contract can read what else the environment holds.',
    fix: 'Set the variable and list it in CONCORDAT_DATA_VARIABLES, or write a default as `${NAME:-value}`.',
  },
  PARTITIONING_WITHOUT_DATA: {
    title: 'nothing says which data belongs to a partition',
    explanation:
      'The contract’s data is cut in time by its partitioning or its SLA frequency, and names neither files nor a column to cut it by, or files that several partitions share. Evidence about the whole would be passed off as evidence about a part.',
    fix: 'Add `column` or `path` to the custom property `concordat.partitioning`; a path names each partition’s own files, as `{yyyy}-{MM}-{dd}` does for days.',
  },
  UNKNOWN_CHECK: {
    title: 'the contract has no such check',
    explanation: 'Evidence names a check id that none of the promises of this contract version has.',
    fix: 'Take the id from `concordat check list`.',
  },
} as const satisfies Record<string, Explanation>;
