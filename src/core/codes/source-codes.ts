import type { Explanation } from './explanation.js';

/** Codes about the data that `init` writes a first contract from. */
export const sourceCodes = {
  SOURCE_NOT_FOUND: {
    title: 'the source has no such file or table',
    explanation:
      'No file matches the paths of `--from`, or the database has no such table, or several of which none is named. Nothing was written.',
    fix: 'Check the paths, and name a table of a database with `--table`. A pattern with quotes around it is expanded by Concordat, one without by the shell.',
  },
  SOURCE_EMPTY: {
    title: 'the source has no rows or no columns',
    explanation: 'Names and types cannot be inferred from nothing. Nothing was written.',
    fix: 'Name files or a table with at least one row.',
  },
  SOURCE_MIXED: {
    title: 'the files of the source do not belong together',
    explanation:
      'A contract describes files of one format with the same columns, at one pattern that matches no other files. The message names the difference. Nothing was written.',
    fix: 'Name fewer files, or move the others to another folder. Files of another kind have a contract of their own.',
  },
  SOURCE_UNSUPPORTED: {
    title: 'no check reads files of this kind',
    explanation: 'Checks read CSV, JSON, JSON lines, Parquet and SQLite files. Nothing was written.',
    fix: 'Convert the data, or write the contract by hand: it is published and compared, and its results come from outside.',
  },
  SOURCE_OUTSIDE_ROOT: {
    title: 'the source is outside the data root',
    explanation:
      'Paths in a contract start from the data root, by default the working folder, and checks read nothing outside it. Nothing was written.',
    fix: 'Run the command in a folder above the data, or name that folder with `--data-root`, also for `concordat serve`.',
  },
  FILE_EXISTS: {
    title: 'the file exists already',
    explanation: 'A command that writes a document never replaces one by itself. Nothing was written.',
    fix: 'Name another file with `--output`, or add `--force`.',
  },
  FILE_UNWRITABLE: {
    title: 'the file cannot be written',
    explanation: 'The folder does not exist and cannot be created, or it may not be written to.',
    fix: 'Name another file with `--output`.',
  },
} as const satisfies Record<string, Explanation>;
