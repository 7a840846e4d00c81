import type { Explanation } from './explanation.js';

/** Codes that only the command line reports. */
export const cliCodes = {
  USAGE: {
    title: 'the command line is not understood',
    explanation:
      'A command, an option or an argument is unknown, missing, or not of the expected form. Nothing was done.',
    fix: 'Look at `concordat <command> --help`; it ends in examples.',
  },
  CONFIGURATION: {
    title: 'the configuration is wrong',
    explanation:
      'A flag, a CONCORDAT_ variable or a key of concordat.config.yaml has a value that cannot be used, or values contradict each other.',
    fix: 'Run `concordat config doctor`: it shows every value, where it comes from, and all that is wrong at once.',
  },
  SERVER_UNREACHABLE: {
    title: 'no server answers',
    explanation:
      'Nothing accepts connections at the address, or it did not answer in time. Whether the answer is yes or no is not known.',
    fix: 'Start a server with `concordat serve`, or name another with --server or CONCORDAT_SERVER.',
  },
  SERVER_FAILED: {
    title: 'the server failed to answer',
    explanation: 'Something answered, but not as a Concordat server does; or the server failed on this request.',
    fix: 'Look at the server’s log under the request id, and check that --server names a Concordat server.',
  },
  FILE_UNREADABLE: {
    title: 'a file cannot be read',
    explanation: 'A path that was given does not exist, is no file, or may not be read.',
    fix: 'Check the path; patterns with * are expanded by the shell.',
  },
  NO_DOCUMENTS: {
    title: 'there is nothing to look at',
    explanation:
      'No contract or product document was found. Documents are found by name: *.odcs.yaml, *.odps.yaml, datacontract.yaml and mesh cards (*.card.yaml). An empty lint proves nothing, so it is not a success.',
    fix: 'Name the files or folders, or name the documents so that they are found.',
  },
  GIT_FAILED: {
    title: 'git could not give the older text',
    explanation:
      '`--against` compares with the same file at a git reference. git knows no such reference, or no such file there.',
    fix: 'Check the reference with `git show <ref>:<path>`; in CI, fetch the base branch first.',
  },
} as const satisfies Record<string, Explanation>;
