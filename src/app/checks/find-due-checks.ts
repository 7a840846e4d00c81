import type { Contract } from '../../core/contract/contract-version.js';
import type { Instant } from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import type { Log } from '../ports/clock.js';
import type { ContractLine, LineLook, LineToLookAt, LinesToLookAt } from '../ports/due-store.js';
import type { FileLook } from '../ports/evidence-store.js';
import { isTurnOver, yieldToEventLoop } from '../shared/cooperative.js';
import { Unavailable } from '../shared/errors.js';
import type { DueCheckPorts, DueContract } from './due-contract.js';
import { FilesOfLines } from './files-of-line.js';
import { watchFiles } from './watch-files.js';
import { type FoundInLine, lookAtInactiveLine, lookAtLine } from './look-at-line.js';

type FindPorts = DueCheckPorts & {
  readonly log: Log;
  /** How long an agent keeps work without a heartbeat. */
  readonly agentLeaseMillis?: number;
};

/** Lines whose looks are recorded in one transaction. */
const LOOKS_AT_ONCE = 100;

/**
 * Looks at the lines of contracts whose time has come or whose facts have changed, and at the files
 * of all: records files that arrived since the last look, and finds the partitions that are due.
 * With nothing due and no files it is one statement. A fault in one line is logged and does not
 * affect the others. Once `signal` is aborted, the lines that were not looked at stay due.
 */
export async function findDueChecks(ports: FindPorts, signal?: AbortSignal): Promise<readonly DueContract[]> {
  const { settings = '', unitOfWork } = ports;
  const found = await linesToLookAt(ports);
  if (found.hasExpiredKeys) await unitOfWork.write((tx) => tx.evidence.deleteKeys(ports.clock.now()));
  const files = ports.filesOfLines ?? new FilesOfLines(ports);
  const dueContracts: DueContract[] = [];
  for (let start = 0; start < found.lines.length; start += LOOKS_AT_ONCE) {
    const looks: LineLook[] = [];
    const fileLooks = new Map<string, FileLook>();
    for (const line of found.lines.slice(start, start + LOOKS_AT_ONCE)) {
      if (signal?.aborted === true) return dueContracts;
      const seen = await lookAt(ports, files, line);
      if (seen === null) continue;
      if (seen.looked !== null) fileLooks.set(seen.looked.contractId, seen.looked);
      if (seen.next !== null) looks.push({ ...line, files: seen.files, version: found.version, ...seen.next });
      if (seen.due !== null) dueContracts.push(seen.due);
    }
    if (looks.length + fileLooks.size === 0) continue;
    await unitOfWork.write(async (tx) => {
      await tx.due.recordLineLooks(looks);
      // Several lines of a contract have one look.
      await tx.evidence.recordFileLooks([...fileLooks.values()]);
    });
  }
  if (!found.isSeen) await unitOfWork.write((tx) => tx.due.seen(settings, found.version));
  return dueContracts;
}

async function linesToLookAt({ clock, settings = '', unitOfWork }: FindPorts): Promise<LinesToLookAt> {
  const find = (): Promise<LinesToLookAt> => unitOfWork.read(({ due }) => due.linesToLookAt(settings, clock.now()));
  const found = await find();
  if (found.isFollowed) return found;
  await unitOfWork.write((tx) => tx.due.lookAtAll(settings));
  return find();
}

/** What a look at a line found; `next` is null where only its files were looked at. */
interface Seen extends Pick<FoundInLine, 'due' | 'looked'> {
  readonly next: FoundInLine['next'] | null;
  readonly files: string | null;
}

/** Null where the contract is gone, or its files could not be looked at now. */
async function lookAt(ports: FindPorts, files: FilesOfLines, line: LineToLookAt): Promise<Seen | null> {
  if (isTurnOver()) await yieldToEventLoop();
  const asOf = ports.clock.now();
  try {
    return (line.isDue ? null : await sameFiles(ports, files, line)) ?? (await wholeLook(ports, files, { line, asOf }));
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    const { contractId: contract, major } = line;
    ports.log.error('due checks of a contract could not be found', { contract, major, error });
    return { due: null, looked: null, files: null, next: { nextAt: asOf, rests: [] } };
  }
}

/** The look of a line whose files are as they were; null where it is to be looked at as a whole. */
async function sameFiles({ clock }: FindPorts, files: FilesOfLines, line: LineToLookAt): Promise<Seen | null> {
  const same = await files.same(line, clock.now());
  return same && { due: null, looked: same === 'NO_FILES' ? null : same, files: line.files, next: null };
}

async function wholeLook(
  ports: FindPorts,
  files: FilesOfLines,
  { line, asOf }: { readonly line: ContractLine; readonly asOf: Instant },
): Promise<Seen | null> {
  const range = `${String(line.major)}.x`;
  const read = await ports.unitOfWork.read(async (stores): Promise<ActiveContract | FoundInLine | null> => {
    const [contract] = await stores.catalog.contractsById([line.contractId]);
    if (contract === undefined) return null;
    const active = await activeOf(ports, contract, { asOf, range });
    return active ?? lookAtInactiveLine(stores, contract, { asOf, range });
  });
  if (read === null) return null;
  await watchFiles(ports, line, 'next' in read ? null : read);
  if ('next' in read) return { ...read, files: null };
  const seen = await files.of(line, read, asOf);
  const found = await lookAtLine(ports, read, { asOf, present: seen.present });
  files.lookedAtAll(line, found.looked?.lookedAtAllAt ?? null);
  return { ...found, files: seen.files };
}

/**
 * The line with its due checks, for work that another process has found; null where nothing is due
 * any more.
 */
export async function dueContractOf(ports: FindPorts, line: ContractLine): Promise<DueContract | null> {
  const files = ports.filesOfLines ?? new FilesOfLines(ports);
  const found = await wholeLook(ports, files, { line, asOf: ports.clock.now() });
  return found?.due ?? null;
}

async function activeOf(
  { activeContracts, unitOfWork }: DueCheckPorts,
  contract: Contract,
  { asOf, range }: { readonly asOf: Instant; readonly range: string },
): Promise<ActiveContract | null> {
  const line = { asOf, rangeOf: () => range };
  const [active = null] = await unitOfWork.read((stores) => activeContracts.of(stores, [contract], line));
  return active;
}
