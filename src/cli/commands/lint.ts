import { type Handler, type Register, examples } from '../command.js';
import { findDocuments } from '../documents/find.js';
import { calendarsAmong, lintDocument } from '../documents/lint.js';
import { EXIT } from '../exit.js';
import type { Finding } from '../output/finding.js';
import { counted } from '../output/table.js';
import type { Style } from '../output/style.js';

interface Flags {
  readonly strict?: boolean;
}

export const registerLint: Register = (program, act) => {
  program
    .command('lint')
    .summary('check documents, offline')
    .description(
      'Checks contracts (ODCS, mesh cards), products (ODPS) and calendars without a server: every problem with its location and its fix. Folders are searched for *.odcs.yaml, *.odps.yaml, *.calendar.yaml, datacontract.yaml and *.card.yaml. Where calendars are among the documents, contracts may name only these.',
    )
    .argument('[paths...]', 'files or folders; the working folder by default')
    .option('--strict', 'treat warnings as errors')
    .addHelpText('after', examples('lint contracts/', 'lint orders.odcs.yaml --format github', 'lint --json'))
    .action(act(lint));
};

const lint: Handler<Flags, [paths: string[]]> = async (session, { strict = false }, paths) => {
  const documents = findDocuments(paths, session.deps.folder);
  const findings: Finding[] = [];
  const calendars = await calendarsAmong(documents);
  for (const document of documents) findings.push(...(await lintDocument(document, calendars)));
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.filter((finding) => finding.severity === 'warning').length;
  return {
    exit: errors > 0 || (strict && warnings > 0) ? EXIT.no : EXIT.yes,
    data: { documents: documents.map(({ file, kind }) => ({ file, kind })), errors, warnings },
    findings,
    sources: new Map(documents.map(({ file, text }) => [file, text])),
    pretty: (style) => summary(documents.length, errors, warnings, style),
  };
};

function summary(documents: number, errors: number, warnings: number, style: Style): string {
  const total = counted(documents, 'document');
  if (errors + warnings === 0) return `${style.green('clean')}: ${total}`;
  const paint = errors > 0 ? style.red : style.yellow;
  return `${paint(`${counted(errors, 'error')}, ${counted(warnings, 'warning')}`)} in ${total}`;
}
