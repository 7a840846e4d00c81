import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type ChainedEntry, EMPTY_CHAIN, extendVerification } from '../../core/audit/chain.js';
import {
  type CheckpointResult,
  type SignedCheckpoint,
  checkpointText,
  compareWithCheckpoint,
  parseCheckpoint,
} from '../../core/audit/checkpoint.js';
import type { Result } from '../../core/shared/result.js';
import { systemIds } from '../../platform/ids.js';
import { readSecretFile } from '../../platform/secret-file.js';
import { isSigned, newKeys, signText } from '../../platform/signing.js';
import { type Act, type Handler, examples } from '../command.js';
import { CliFailure, EXIT, usage } from '../exit.js';
import {
  AuditEntriesDocument,
  AuditVerificationDocument,
  type AuditVerificationQuery,
  type RowDifference,
} from '../operations/operations.generated.js';
import type { Session } from '../session.js';
import { counted } from '../output/table.js';

/** The commands around checkpoints: keys, checkpoints and exports, none of them on the server. */
export function registerCheckpoints(audit: Command, act: Act): void {
  audit
    .command('key')
    .description('Creates a key to sign checkpoints with, and its public key beside it. Keep it outside the store.')
    .requiredOption('--out <file>', 'the file of the private key; the public one ends in `.pub`')
    .addHelpText('after', examples('audit key --out audit.key'))
    .action(act(createKey));
  audit
    .command('checkpoint')
    .description(
      'Verifies the trail and writes its size and head hash, signed: later, a cut or changed trail is found.',
    )
    .requiredOption('--key <file>', 'the private key, which only you may be able to read')
    .requiredOption('--out <file>', 'the file to create')
    .addHelpText('after', examples('audit checkpoint --key audit.key --out 2026-11.json'))
    .action(act(writeCheckpoint));
  audit
    .command('export')
    .description('Writes all entries as lines of JSON, to verify them without a server.')
    .requiredOption('--out <file>', 'the file to create')
    .addHelpText('after', examples('audit export --out trail.jsonl'))
    .action(act(writeExport));
}

const createKey: Handler<{ readonly out: string }, []> = (session, { out }) => {
  const { privateKey, publicKey } = newKeys();
  create(session, out, privateKey, 0o600);
  create(session, `${out}.pub`, publicKey, 0o644);
  return Promise.resolve({
    exit: EXIT.yes,
    data: { file: resolve(session.deps.folder, out) },
    pretty: () => `wrote ${out} and ${out}.pub`,
  });
};

interface CheckpointFlags {
  readonly key: string;
  readonly out: string;
}

const writeCheckpoint: Handler<CheckpointFlags, []> = async (session, { key, out }) => {
  const privateKey = orUsage(readSecretFile(resolve(session.deps.folder, key)), key);
  const client = await session.client();
  const { auditVerification: found } = await client.execute(AuditVerificationDocument, {});
  if (!found.intact || found.entries === 0) return answerOf(found, null);
  const checkpoint = { size: found.entries, root: found.headHash };
  const signature = orUsage(signText(checkpointText(checkpoint), privateKey), key);
  create(session, out, `${JSON.stringify({ ...checkpoint, signature }, null, 2)}\n`, 0o644);
  return {
    exit: EXIT.yes,
    data: checkpoint,
    pretty: () => `wrote ${out}: ${String(checkpoint.size)} entries, head ${checkpoint.root}`,
  };
};

const ENTRIES_OF_PAGE = 500;

const writeExport: Handler<{ readonly out: string }, []> = async (session, { out }) => {
  const client = await session.client(undefined, { exact: true });
  const file = opened(session, out, 0o644);
  let written = 0;
  try {
    let after: string | null = null;
    for (let isMore = true; isMore;) {
      const page: { first: number; after: string | null } = { first: ENTRIES_OF_PAGE, after };
      const { audit } = await client.execute(AuditEntriesDocument, page);
      for (const entry of audit.nodes) writeSync(file, `${JSON.stringify(entry)}\n`);
      written += audit.nodes.length;
      session.note(`${String(written)} of ${String(audit.totalCount)} entries`);
      after = audit.pageInfo.endCursor ?? null;
      isMore = audit.pageInfo.hasNextPage;
    }
  } finally {
    closeSync(file);
  }
  return { exit: EXIT.yes, data: { entries: written }, pretty: () => `wrote ${out}: ${String(written)} entries` };
};

interface VerifyFlags {
  readonly checkpoint?: string;
  readonly publicKey?: string;
  readonly export?: string;
}

type Verified = AuditVerificationQuery['auditVerification'];

/** Verifies the trail of the server or of an export, and compares it with a checkpoint. */
export const verify: Handler<VerifyFlags, []> = async (session, flags) => {
  const checkpoint = flags.checkpoint === undefined ? null : signedCheckpoint(session, flags.checkpoint, flags);
  const at = checkpoint?.size ?? null;
  if (flags.export !== undefined) return answerOf(verifyExport(session, flags.export, at), checkpoint);
  const client = await session.client();
  const { auditVerification } = await client.execute(AuditVerificationDocument, { at });
  return answerOf(auditVerification, checkpoint);
};

/** The checkpoint, whose signature is valid. */
function signedCheckpoint(session: Session, file: string, { publicKey }: VerifyFlags): SignedCheckpoint {
  if (publicKey === undefined) {
    throw usage('a checkpoint needs its public key', 'Add --public-key <file>, which `audit key` wrote.');
  }
  const checkpoint = orUsage(parseCheckpoint(read(session, file)), file);
  const signed = orUsage(
    isSigned(checkpointText(checkpoint), checkpoint.signature, read(session, publicKey)),
    publicKey,
  );
  if (signed) return checkpoint;
  throw new CliFailure(EXIT.no, {
    code: 'CHECKPOINT_NOT_SIGNED',
    message: `${file} is not signed by the key of ${publicKey}`,
    help: 'Use the checkpoint as it was written, and the public key of the key that signed it.',
  });
}

function verifyExport(session: Session, file: string, at: number | null): Verified {
  let state = EMPTY_CHAIN;
  let hashAt: string | null = null;
  for (const [index, line] of read(session, file).split('\n').entries()) {
    if (line.trim() === '') continue;
    const entry = entryOf(line);
    if (entry === null) throw usage(`line ${String(index + 1)} of ${file} is not an entry`, 'Export the trail again.');
    state = extendVerification(state, [entry], (text) => systemIds.sha256(text));
    if (entry.sequence === at) hashAt = entry.hash;
  }
  return { intact: state.firstBroken === null, ...state, hashAt, unexplained: [], comparedInPart: 0 };
}

/** The entry of a line; a missing part only makes its hash differ. */
function entryOf(line: string): ChainedEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { requestId = null, tokenId = null, ...entry } = value as Record<string, unknown>;
  return { ...entry, origin: requestId === null ? null : { requestId, tokenId } } as unknown as ChainedEntry;
}

const DIFFERENCES: Readonly<Record<RowDifference, string>> = {
  CHANGED: 'differs from its newest entry',
  NOT_RECORDED: 'has no entry',
  MISSING: 'has entries and no row',
};

function answerOf(found: Verified, checkpoint: SignedCheckpoint | null): Awaited<ReturnType<typeof verify>> {
  const { comparedInPart, entries, firstBroken, headHash, unexplained } = found;
  const compared =
    checkpoint === null ? null : compareWithCheckpoint(checkpoint, { entries, hashAt: found.hashAt ?? null });
  const intact = found.intact && (compared === null || compared === 'MATCHES');
  return {
    exit: !intact ? EXIT.no : entries === 0 ? EXIT.unknown : EXIT.yes,
    data: { ...found, intact, checkpoint: compared },
    pretty: (style) => {
      const broken = style.red('broken');
      if (firstBroken !== null)
        return `${broken}: entry ${String(firstBroken)} does not match the hash of the entry before it`;
      if (checkpoint !== null && compared !== null && compared !== 'MATCHES')
        return `${broken}: ${againstCheckpoint(compared, checkpoint, entries)}`;
      if (unexplained.length > 0) {
        const rows = unexplained.map(({ subject, difference }) => `  ${subject} ${DIFFERENCES[difference]}`);
        return [`${broken}: the entries are intact, and rows differ from them`, ...rows].join('\n');
      }
      if (entries === 0) return 'no entries yet';
      const matches = checkpoint === null ? '' : `, matches the checkpoint of ${String(checkpoint.size)}`;
      const inPart =
        comparedInPart === 0
          ? ''
          : `\n${counted(comparedInPart, 'row')} of an earlier release could be compared in part only: whether the rest was changed is unknown`;
      return `${style.green('intact')}: ${String(entries)} entries, head ${headHash}${matches}${inPart}`;
    },
  };
}

function againstCheckpoint(result: Exclude<CheckpointResult, 'MATCHES'>, { size }: SignedCheckpoint, entries: number) {
  switch (result) {
    case 'CUT_OFF':
      return `the checkpoint covers ${String(size)} entries, and the trail has ${String(entries)}: its end was cut off`;
    case 'DIFFERS':
      return `entry ${String(size)} differs from the checkpoint: earlier entries were replaced`;
  }
}

function read(session: Session, file: string): string {
  try {
    return readFileSync(resolve(session.deps.folder, file), 'utf8');
  } catch (error) {
    throw usage(
      `${file} cannot be read: ${(error as Error).message}`,
      'Name a file that exists and that you can read.',
    );
  }
}

function opened(session: Session, file: string, mode: number): number {
  try {
    return openSync(resolve(session.deps.folder, file), 'wx', mode);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'exists already' : 'cannot be written';
    throw usage(`${file} ${why}`, 'Name a new file in a folder that you can write.');
  }
}

function create(session: Session, file: string, text: string, mode: number): void {
  const descriptor = opened(session, file, mode);
  try {
    writeFileSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

function orUsage<T>(result: Result<T, string>, file: string): T {
  if (result.ok) return result.value;
  throw usage(`${file} ${result.error}`, 'Name a file that `audit key` or `audit checkpoint` wrote.');
}
