import type { ContractModel } from '../../core/contract/model.js';
import { type Handler, type Register, examples } from '../command.js';
import { type ContractText, contractText } from '../documents/against.js';
import { compared } from '../documents/compared.js';
import { type JudgedChange, judgePair, judged } from '../documents/judge-change.js';
import { absolute, kindOfPath, readText } from '../documents/find.js';
import { CliFailure, EXIT, usage } from '../exit.js';
import { ActiveVersionDocument, ContractDiffDocument } from '../operations/operations.generated.js';
import type { Answer } from '../output/answer.js';
import { type ContractChange, changesInMarkdown, changesInText, verdictInText } from '../output/contract-changes.js';
import { findingOf } from '../output/finding.js';
import { notKnownHere } from '../output/tightened.js';
import type { Session } from '../session.js';

interface Flags {
  readonly against?: string;
}

export const registerDiff: Register = (program, act) => {
  program
    .command('diff')
    .summary('show what contract changes break')
    .description(
      'Compares contracts and classifies every change for producers and consumers. With two files, it compares these. With --against, it compares every contract below the paths with its state at a git reference, by contract id: changed, added, renamed and removed contracts. Both work offline. With one file alone, it compares with the published version. Exit 1 if a version bump is smaller than the changes require, a contract was removed, or a document is not valid; exit 3 if only documents at the reference are not valid.',
    )
    .argument('[paths...]', 'the older and the newer file; the proposed file; or with --against files and folders')
    .option('--against <git-ref>', 'compare with this git reference, such as main, HEAD~1 or v1.2.0')
    .addHelpText(
      'after',
      examples(
        'diff old.odcs.yaml new.odcs.yaml',
        'diff contracts/ --against origin/main --format markdown',
        'diff orders.odcs.yaml --against v1.2.0',
        'diff orders.odcs.yaml',
      ),
    )
    .action(act(diff));
};

const diff: Handler<Flags, [paths: string[]]> = async (session, { against }, paths) => {
  if (against !== undefined) return againstReference(session, paths, against);
  const [first, second, third] = paths;
  if (first === undefined) throw usage('diff needs a file', 'Give two files, one file, or --against.');
  if (third !== undefined) throw usage('diff compares two files', 'To compare folders, add --against <git-ref>.');
  if (second === undefined) return againstPublished(session, first);
  const { folder } = session.deps;
  const older = await valid(first, readText(first, folder));
  const newer = await valid(second, readText(second, folder));
  return one(await judgePair({ older, newer: { ...newer, file: second } }, first), first, second);
};

/** The contract, or a CliFailure with its errors. */
async function valid(file: string, text: string): Promise<ContractText & { readonly model: ContractModel }> {
  const contract = await contractText(file, text);
  const { model } = contract;
  if (model !== null) return { ...contract, model };
  throw new CliFailure(EXIT.no, {
    code: 'CONTRACT_INVALID',
    message: `${file} is not a valid contract`,
    help: 'Fix its errors first: `concordat lint` shows them.',
    findings: contract.errors.map((issue) => findingOf(issue, file)),
  });
}

async function againstReference(session: Session, paths: readonly string[], reference: string): Promise<Answer> {
  const { folder } = session.deps;
  const { changes, summary, required, ...rest } = await compared(paths, reference, folder);
  const data = { against: reference, required, unchanged: summary.unchanged, contracts: changes };
  // One named file has the answer that two files have.
  const [path, more] = paths;
  const isFile = path !== undefined && more === undefined && kindOf(absolute(path, folder)) === 'file';
  const only = isFile && changes.length < 2 ? (changes[0] ?? (await sameFile(path, folder))) : null;
  return {
    exit: summary.exit,
    data: only === null ? data : { ...only, ...data },
    findings: rest.problems,
    annotations: rest.annotations,
    sources: rest.sources,
    pretty: (style) =>
      only === null
        ? changesInText(changes, summary, style)
        : withUnknown(
            only,
            verdictInText(
              only,
              {
                older: only.kind === 'ADDED' ? reference : `${reference}:${only.previousFile ?? only.file}`,
                newer: only.file,
              },
              style,
            ),
          ),
    markdown: () => changesInMarkdown(changes, summary),
  };
}

function kindOf(path: string): 'file' | 'folder' {
  try {
    return kindOfPath(path);
  } catch {
    // A path that is only in the history.
    return 'file';
  }
}

/** With the server: compares with the published version and lists the affected consumers. */
async function againstPublished(session: Session, file: string): Promise<Answer> {
  const text = readText(file, session.deps.folder);
  const { model } = await valid(file, text);
  const client = await session.client();
  const ref = `id:${model.id}`;
  const published = await client.execute(ActiveVersionDocument, { ref });
  if (!published.contractVersion) {
    const judgedChange = await judgePair({ older: null, newer: await contractText(file, text) }, client.server);
    return one(judgedChange, client.server, file);
  }
  const { version, contractRef } = published.contractVersion;
  const { contractDiff } = await client.execute(ContractDiffDocument, { ref, from: version, document: text });
  const { judgeStep } = await import('../documents/reading.js');
  const step = judgeStep({ version, status: null }, model, contractDiff);
  const change: ContractChange = {
    kind: 'CHANGED',
    id: model.id,
    file,
    previousFile: null,
    from: version,
    to: model.version,
    ...step,
    changes: contractDiff.changes,
    tightened: contractDiff.tightened,
  };
  return one(await judged(change, text, null), `${contractRef} ${version}`, file);
}

/** The answer about one contract. */
function one({ change, exit, annotations }: JudgedChange, older: string, newer: string): Answer {
  const summary = { reference: older, unchanged: 0, exit };
  return {
    exit,
    data: change,
    annotations,
    pretty: (style) => withUnknown(change, verdictInText(change, { older, newer }, style)),
    markdown: () => changesInMarkdown([change], summary),
  };
}

function withUnknown(change: ContractChange, verdict: string): string {
  const unknown = notKnownHere([change]);
  return unknown === null ? verdict : `${verdict}\n\n${unknown}`;
}

/** A named file that is the same at the reference. */
async function sameFile(file: string, folder: string): Promise<ContractChange> {
  const contract = await contractText(file, readText(file, folder));
  const { change } = await judgePair({ older: contract, newer: contract }, '');
  return change;
}
