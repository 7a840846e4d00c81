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
    .summary('show what a contract change breaks')
    .description(
      'Compares two contracts and classifies every change for producers and consumers. With two files, or with --against, it works offline; with one file, it compares with the published version. Exit 1 if the version bump is smaller than the changes require.',
    )
    .argument('<file>', 'the older contract; with one file, the proposed one')
    .argument('[newer]', 'the newer contract')
    .option('--against <git-ref>', 'compare with the same file at this git reference, such as main, HEAD~1 or v1.2.0')
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
    return compared(session, before, file, newer);
  }
  if (against === undefined) return againstPublished(session, file);
  // A folder fails here with a helpful message.
  const [document] = findDocuments([file], folder);
  if (!document) throw usage(`${file} is not a document`);
  const older = await textAtReference(against, document.file, folder);
  if (older === null) return added(document.file, against);
  return compared(
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

interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly required: string;
  readonly taken: string;
  readonly increases: boolean;
  readonly enough: boolean;
  readonly changes: readonly ShownChange[];
}

/** Offline: the parse, diff and decision of the server, without the affected consumers. */
async function compared(session: Session, before: ContractModel, older: string, newer: string): Promise<Answer> {
  const after = await modelOf(readText(newer, session.deps.folder), newer);
  const { diffModels } = await import('../../core/contract/diff.js');
  const { judgeStep } = await import('../../core/contract/version-policy.js');
  const found = diffModels(before, after);
  const step = judgeStep(before, after, found);
  return answer({ from: before.version, to: after.version, ...step, changes: found.changes }, older, newer);
}

/** With the server: compares with the published version and lists the affected consumers. */
async function againstPublished(session: Session, file: string): Promise<Answer> {
  const text = readText(file, session.deps.folder);
  const proposed = await modelOf(text, file);
  const client = await session.client();
  const ref = `id:${proposed.id}`;
  const published = await client.execute(ActiveVersionDocument, { ref });
  if (!published.contractVersion) return added(file, client.server);
  const { version, contractRef } = published.contractVersion;
  const { contractDiff } = await client.execute(ContractDiffDocument, { ref, from: version, document: text });
  const { judgeStep } = await import('../../core/contract/version-policy.js');
  const step = judgeStep({ version, status: null }, proposed, contractDiff);
  const decided = { from: version, to: proposed.version, ...step, changes: contractDiff.changes };
  return answer(decided, `${contractRef} ${version}`, file);
}

function added(file: string, where: string): Answer {
  return {
    exit: EXIT.yes,
    data: { from: null, to: null, required: 'NONE', taken: 'NONE', increases: true, enough: true, changes: [] },
    pretty: () => `${file} is new: ${where} has no version to compare with`,
  };
}

function answer(decided: Comparison, older: string, newer: string): Answer {
  const { enough, changes } = decided;
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
        verdict(decided, older, newer, style),
        ...(changes.length === 0 ? [] : ['']),
        ...changes.map((change) => shownChange(change, style)),
      ].join('\n'),
  };
}

function shownChange(change: ShownChange, style: Style): string {
  const breaks = [
    ...(change.consumer === 'BREAKS' ? ['consumers'] : []),
    ...(change.producer === 'BREAKS' ? ['producers'] : []),
  ];
  const warns = change.consumer === 'WARN' || change.producer === 'WARN';
  const mark =
    breaks.length > 0
      ? style.red(`✗ breaking for ${breaks.join(' and ')}`)
      : warns
        ? style.yellow('! potentially disruptive')
        : style.green('✓ compatible');
  return `${mark}  ${describeChange(change)}  ${style.dim(change.code)}`;
}

function verdict(
  { enough, increases, required, taken, from, to, changes }: Comparison,
  older: string,
  newer: string,
  style: Style,
): string {
  if (!increases) {
    const how = from === to ? `the version stays ${to}` : `${to} is lower than ${from}`;
    return `${style.red('not an increment')}: ${how}, and the changes require ${required === 'NONE' ? 'a higher version' : `a ${required} bump`}`;
  }
  if (changes.length === 0) return `${style.green('no changes')} between ${older} and ${newer}`;
  const bump = taken === 'NONE' ? `the version stays ${to}` : `${from} → ${to} is a ${taken} bump`;
  if (enough)
    return `${style.green('sufficient')}: the changes require ${required === 'NONE' ? 'no bump' : `a ${required} bump`}, and ${bump}`;
  return `${style.red('too small')}: the changes require a ${required} bump, and ${bump}`;
}
