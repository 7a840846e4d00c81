import type { ContractModel } from '../../core/contract/model.js';
import { type Handler, type Register, examples } from '../command.js';
import { findDocuments, readText } from '../documents/find.js';
import { textAtReference } from '../documents/git.js';
import { CliFailure, EXIT, usage } from '../exit.js';
import { ActiveVersionDocument, ContractDiffDocument } from '../operations/operations.generated.js';
import { type ShownChange, describeChange } from '../output/change.js';
import type { Answer } from '../output/answer.js';
import { type Finding, findingOf } from '../output/finding.js';
import type { Style } from '../output/style.js';
import type { Session } from '../session.js';

interface Flags {
  readonly against?: string;
}

export const registerDiff: Register = (program, act) => {
  program
    .command('diff')
    .summary('say what a change of a contract means')
    .description(
      'Compares two contracts and judges every change for who writes and who reads the data. With two files, or --against a git reference, offline; with one file alone, against what is published. Exit 1 where the version step is smaller than the changes need.',
    )
    .argument('<file>', 'the older contract, or with one file the proposed one')
    .argument('[newer]', 'the newer contract')
    .option('--against <git-ref>', 'compare with the same file at this git reference: main, HEAD~1, v1.2.0')
    .addHelpText(
      'after',
      examples('diff old.odcs.yaml new.odcs.yaml', 'diff orders.odcs.yaml --against main', 'diff orders.odcs.yaml'),
    )
    .action(act(diff));
};

const diff: Handler<Flags, [file: string, newer?: string]> = async (session, { against }, file, newer) => {
  if (newer !== undefined && against !== undefined) {
    throw usage('two files and --against exclude each other', 'Give two files, or one file and --against.');
  }
  const { folder } = session.deps;
  if (newer !== undefined) {
    const before = await modelOf(readText(file, folder), file);
    return judged(session, before, file, newer);
  }
  if (against === undefined) return againstPublished(session, file);
  // One document, so that a folder is refused in words that help.
  const [document] = findDocuments([file], folder);
  if (!document) throw usage(`${file} is no document`);
  const older = await textAtReference(against, document.file, folder);
  if (older === null) return added(document.file, against);
  return judged(
    session,
    await modelOf(older, `${against}:${document.file}`),
    `${against}:${document.file}`,
    document.file,
  );
};

async function modelOf(text: string, file: string): Promise<ContractModel> {
  const { parseContract } = await import('../../formats/odcs/parse.js');
  const { model, issues } = parseContract(text);
  if (model !== null) return model;
  const errors = issues.filter(({ severity }) => severity === 'error').map((issue) => findingOf(issue, file));
  throw new CliFailure(EXIT.no, {
    code: 'CONTRACT_INVALID',
    message: `${file} is not a valid contract`,
    help: 'Fix its errors first: `concordat lint` shows them.',
    findings: errors,
  });
}

interface Judgement {
  readonly from: string;
  readonly to: string;
  readonly required: string;
  readonly taken: string;
  readonly enough: boolean;
  readonly changes: readonly ShownChange[];
}

/** Offline: the same parse, diff and judgement as the server's, without knowing who reads what. */
async function judged(session: Session, before: ContractModel, older: string, newer: string): Promise<Answer> {
  const after = await modelOf(readText(newer, session.deps.folder), newer);
  const { diffModels } = await import('../../core/contract/diff.js');
  const { bumpBetween, neededAfter } = await import('../../core/contract/version-policy.js');
  const { covers } = await import('../../core/contract/change.js');
  const { required, changes } = diffModels(before, after);
  const needed = neededAfter(before.version, required);
  const taken = bumpBetween(before.version, after.version);
  const decided = { from: before.version, to: after.version, required: needed, taken, changes };
  return answer({ ...decided, enough: covers(taken, needed) }, older, newer);
}

/** With the server: the published version that would be judged against, and whom each change hits. */
async function againstPublished(session: Session, file: string): Promise<Answer> {
  const text = readText(file, session.deps.folder);
  const proposed = await modelOf(text, file);
  const client = await session.client();
  const ref = `id:${proposed.id}`;
  const published = await client.execute(ActiveVersionDocument, { ref });
  if (!published.contractVersion) return added(file, client.server);
  const { version, contractRef } = published.contractVersion;
  const { contractDiff } = await client.execute(ContractDiffDocument, { ref, from: version, document: text });
  const { bumpBetween, neededAfter } = await import('../../core/contract/version-policy.js');
  const { covers } = await import('../../core/contract/change.js');
  const required = neededAfter(version, contractDiff.required);
  const taken = bumpBetween(version, proposed.version);
  const decided = { from: version, to: proposed.version, required, taken, changes: contractDiff.changes };
  return answer({ ...decided, enough: covers(taken, required) }, `${contractRef} ${version}`, file);
}

function added(file: string, where: string): Answer {
  return {
    exit: EXIT.yes,
    data: { from: null, to: null, required: 'NONE', taken: 'NONE', enough: true, changes: [] },
    pretty: () => `${file} is new: ${where} has nothing to compare it with`,
  };
}

function answer(decided: Judgement, older: string, newer: string): Answer {
  const { enough, required, taken, changes, from, to } = decided;
  const findings = changes.map((change): Finding => {
    const breaks = change.consumer === 'BREAKS' || change.producer === 'BREAKS';
    const severity = !breaks ? 'info' : enough ? 'warning' : 'error';
    const { code, pointer } = change;
    return {
      code,
      severity,
      message: describeChange(change),
      file: newer,
      line: null,
      column: null,
      path: pointer,
      help: null,
    };
  });
  return {
    exit: enough ? EXIT.yes : EXIT.no,
    data: decided,
    annotations: findings,
    pretty: (style) =>
      [
        ...changes.map((change) => shownChange(change, style)),
        ...(changes.length === 0 ? [] : ['']),
        verdict({ enough, required, taken, from, to, changes }, older, newer, style),
      ].join('\n'),
  };
}

function shownChange(change: ShownChange, style: Style): string {
  const breaks = [
    ...(change.consumer === 'BREAKS' ? ['readers'] : []),
    ...(change.producer === 'BREAKS' ? ['writers'] : []),
  ];
  const warns = change.consumer === 'WARN' || change.producer === 'WARN';
  const mark =
    breaks.length > 0
      ? style.red(`✗ breaks ${breaks.join(' and ')}`)
      : warns
        ? style.yellow('! may surprise')
        : style.green('✓ safe');
  return `${mark}  ${style.bold(change.code)} ${describeChange(change)}`;
}

function verdict(
  { enough, required, taken, from, to, changes }: Judgement,
  older: string,
  newer: string,
  style: Style,
): string {
  if (changes.length === 0) return `${style.green('no change')} between ${older} and ${newer}`;
  const step = taken === 'NONE' ? `the version stays ${to}` : `${from} → ${to} is a ${taken} step`;
  if (enough)
    return `${style.green('enough')}: the changes need ${required === 'NONE' ? 'no step' : required}, and ${step}`;
  return `${style.red('too small')}: the changes need a ${required} step, and ${step}`;
}
