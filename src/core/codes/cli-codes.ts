import type { Explanation } from './explanation.js';

/** Codes that only the command line reports. */
export const cliCodes = {
  CHECKPOINT_NOT_SIGNED: {
    title: 'the checkpoint is not signed by this key',
    explanation:
      'A checkpoint of the audit trail is a size and a hash, signed with Ed25519. The signature does not belong to this content and this public key: the file was changed, or another key signed it. Nothing is known about the trail.',
    fix: 'Use the checkpoint as `concordat audit checkpoint` wrote it, and the `.pub` file of the key that signed it.',
  },
  USAGE: {
    title: 'the command line is invalid',
    explanation: 'A command, option or argument is unknown, missing or malformed. The command did nothing.',
    fix: 'See `concordat <command> --help`, which ends with examples.',
  },
  ENGINE_NOT_BUNDLED: {
    title: 'the single file does not contain this command',
    explanation:
      'The command line as one file (`concordat.mjs`) has every command that reads no data. Commands that read data or start a server need the native engines of the package. The command did nothing.',
    fix: 'Install the package with its engines: `npm install -g <path or URL of concordat-….tgz>`, which `npm pack` writes in a built clone.',
  },
  CONFIGURATION: {
    title: 'the configuration is invalid',
    explanation:
      'A flag, a CONCORDAT_ variable or a key of concordat.config.yaml has an invalid value, or two values contradict each other.',
    fix: 'Run `concordat config doctor`. It shows every value with its source, and all problems at once.',
  },
  DATA_ROOT: {
    title: 'a folder with data cannot be read',
    explanation:
      'Checks read files below the data root, and of a domain below its own folders. One of them does not exist, is not a folder, or this user may not read it.',
    fix: 'Create it, permit this user to read it, or set another with CONCORDAT_DATA_ROOT or CONCORDAT_DATA_ROOTS.',
  },
  TOKEN_FILE: {
    title: 'the file with the kept token cannot be used',
    explanation:
      '`concordat auth login` keeps a token for each server in a file that only its owner may read. This file is readable by others, not readable, or not a token. It was not used.',
    fix: 'Remove it with `concordat auth logout`, end the token if others may have read it (`concordat auth token revoke`), and log in again.',
  },
  SERVER_UNREACHABLE: {
    title: 'the server does not respond',
    explanation:
      'Nothing accepts connections at the address, or the server did not respond in time. The answer to the request is unknown.',
    fix: 'Start a server with `concordat serve`, or name another with --server or CONCORDAT_SERVER.',
  },
  SERVER_FAILED: {
    title: 'the server did not return a valid answer',
    explanation: 'The response is not that of a Concordat server, or the server failed on this request.',
    fix: 'Look up the request id in the server log, and check that --server names a Concordat server.',
  },
  FILE_UNREADABLE: {
    title: 'a file cannot be read',
    explanation: 'The path does not exist, is not a file, or is not readable.',
    fix: 'Check the path. Patterns with * are expanded by the shell.',
  },
  NO_DOCUMENTS: {
    title: 'no contract or product document was found',
    explanation:
      'Documents are found by name: *.odcs.yaml, *.odps.yaml, datacontract.yaml and mesh cards (*.card.yaml). A lint of no documents is not a success.',
    fix: 'Name the files or folders, or rename the documents so that they match.',
  },
  CONTRACT_INVALID: {
    title: 'a document that was to be compared is not a valid contract',
    explanation:
      'Changes are found between two valid contracts. Nothing is known about the changes of this one; others are compared.',
    fix: 'Run `concordat lint` on the document and fix its errors. One that is not valid at the git reference needs no fix there.',
  },
  CHECK_FAILED: {
    title: 'the data does not hold a promise',
    explanation:
      '`concordat try` ran the check next to the data, and the observed value is beyond the bound. Nothing was recorded: the contract is not published by it.',
    fix: 'Correct the data, or promise what it holds; `concordat try <file> --partition <label>` shows the keys of failing rows.',
  },
  CHECK_WARNED: {
    title: 'the data is beyond a warn bound',
    explanation:
      '`concordat try` ran the check next to the data: the observed value is beyond the warn bound, and not beyond the fail bound. It lowers the score.',
    fix: 'Correct the data, or widen the bound if the promise is too narrow.',
  },
  GIT_FAILED: {
    title: 'git could not provide the older contracts',
    explanation:
      '`--against` compares with the contracts at a git reference. The folder is not in a git repository, or the reference does not exist in it.',
    fix: 'Check the reference with `git rev-parse <ref>`; in CI, fetch the base branch first.',
  },
} as const satisfies Record<string, Explanation>;
