import { type Handler, type Register, examples } from '../command.js';
import { type Client, unwrap } from '../client/graphql.js';
import { type AppliesFrom, appliesFrom, appliesInText } from '../documents/applies-from.js';
import { type FoundDocument, findDocuments } from '../documents/find.js';
import { lintDocument } from '../documents/lint.js';
import { inDependencyOrder } from '../documents/order.js';
import { CliFailure, EXIT, type ExitCode } from '../exit.js';
import {
  PublishCalendarDocument,
  PublishContractDocument,
  type PublishContractMutation,
  PublishProductDocument,
} from '../operations/operations.generated.js';
import type { Finding } from '../output/finding.js';
import { describeChange, isGone } from '../output/change.js';
import { hanging } from '../output/width.js';
import { type ShownTightened, tightenedFinding, tightenedInText } from '../output/tightened.js';

interface Flags {
  readonly dryRun?: boolean;
  readonly product?: string;
  readonly comment?: string;
}

export const registerPublish: Register = (program, act) => {
  program
    .command('publish')
    .summary('publish contracts, products and calendars')
    .description(
      'Publishes documents: calendars, then products, then contracts. A document that is published already stays unchanged. Every document is tried, and the outcome of each is shown.',
    )
    .argument('<paths...>', 'files or folders')
    .option('--dry-run', 'decide without storing anything')
    .option('--product <domain/product>', 'the owning product, for contracts that no output port names')
    .option('--comment <text>', 'comment on this version')
    .addHelpText('after', examples('publish contracts/', 'publish orders.odcs.yaml --product retail/orders --dry-run'))
    .action(act(publish));
};

interface Outcome {
  readonly file: string;
  readonly kind: FoundDocument['kind'];
  readonly outcome: 'published' | 'unchanged' | 'refused';
  readonly ref: string | null;
  readonly version: string | null;
  /** Whether the version serves gates; null for a product or a calendar. */
  readonly servesGates: boolean | null;
  /** To which partitions the version applies; null unless it is new and serves gates. */
  readonly appliesFrom: AppliesFrom | null;
  /** The promises that the version tightens, with the recent partitions that would fail them. */
  readonly tightened: readonly ShownTightened[];
}

const publish: Handler<Flags, [paths: string[]]> = async (session, flags, paths) => {
  const documents = inDependencyOrder(findDocuments(paths, session.deps.folder));
  const client = await session.client();
  const outcomes: Outcome[] = [];
  const findings: Finding[] = [];
  let exit: ExitCode = EXIT.yes;
  for (const document of documents) {
    try {
      const outcome = await publishOne(client, document, flags);
      outcomes.push(outcome);
      if (outcome.outcome === 'published') findings.push(...(await warningsOf(document)));
    } catch (error) {
      // The next document is tried after a refusal, but not without a server or access.
      if (!(error instanceof CliFailure) || error.exit === EXIT.unreachable || error.exit === EXIT.denied) throw error;
      const { file, kind } = document;
      const { code, message, help } = error;
      outcomes.push({ file, kind, outcome: 'refused', ...NOTHING });
      if (error.findings.length > 0) findings.push(...error.findings);
      else findings.push({ code, severity: 'error', message, help, file, line: null, column: null, path: null });
      exit = EXIT.no;
    }
  }
  return {
    exit,
    data: { dryRun: flags.dryRun ?? false, outcomes },
    findings,
    sources: new Map(documents.map(({ file, text }) => [file, text])),
    pretty: (style) =>
      outcomes
        .map(({ appliesFrom: applies, file, outcome, ref, version, servesGates, tightened }) => {
          const paint = outcome === 'refused' ? style.red : outcome === 'published' ? style.green : style.dim;
          const what = ref === null ? '' : ` ${ref}${version === null ? '' : ` ${version}`}`;
          const only = flags.dryRun === true && outcome === 'published';
          const label = only ? 'would publish' : outcome.padEnd(9);
          const line = `${paint(label)}${what}  ${style.dim(file)}${only ? ' (nothing was stored)' : ''}`;
          const counts = tightenedInText(tightened, style)?.replaceAll(/^/gm, INDENT) ?? '';
          const note =
            servesGates === false ? NOT_SERVED : applies === null ? '' : appliesInText(version ?? '', applies);
          const below = note === '' ? [] : hanging(INDENT, note, style);
          return [line, ...below, counts].filter((one) => one !== '').join('\n');
        })
        .join('\n'),
  };
};

const NOTHING = { ref: null, version: null, servesGates: null, appliesFrom: null, tightened: [] } as const;
const INDENT = ' '.repeat(10);
const NOT_SERVED =
  'It serves no gate: its status or its version makes it a draft. Set `status: active`, raise the version and publish.';

/** Warnings about an accepted document, shown once: when it is published. */
async function warningsOf(document: FoundDocument): Promise<readonly Finding[]> {
  return (await lintDocument(document)).filter(({ severity }) => severity === 'warning');
}

async function publishOne(client: Client, document: FoundDocument, flags: Flags): Promise<Outcome> {
  if (document.kind === 'calendar') return publishCalendar(client, document, flags);
  return document.kind === 'product'
    ? publishProduct(client, document, flags)
    : publishContract(client, document, flags);
}

async function publishProduct(client: Client, { file, kind, text }: FoundDocument, flags: Flags): Promise<Outcome> {
  const input = { document: text, dryRun: flags.dryRun ?? false };
  const { publishProduct: result } = await client.execute(PublishProductDocument, { input });
  const { __typename, product } = unwrap(result, ['ProductPublished', 'ProductUnchanged'], file);
  const outcome = __typename === 'ProductPublished' ? 'published' : 'unchanged';
  return { ...NOTHING, file, kind, outcome, ref: product.ref, version: `revision ${product.revision}` };
}

/** Publishes a calendar, of which `version` is the number. */
export async function publishCalendar(
  client: Client,
  { file, kind, text }: FoundDocument,
  flags: Pick<Flags, 'dryRun'>,
): Promise<Outcome> {
  const input = { document: text, dryRun: flags.dryRun ?? false };
  const { publishCalendar: result } = await client.execute(PublishCalendarDocument, { input });
  const { __typename, calendar } = unwrap(result, ['CalendarPublished', 'CalendarUnchanged'], file);
  const outcome = __typename === 'CalendarPublished' ? 'published' : 'unchanged';
  return { ...NOTHING, file, kind, outcome, ref: calendar.name, version: `version ${calendar.version}` };
}

type PublishContractResult = PublishContractMutation['publishContract'];
type RefusedChange = Extract<PublishContractResult, { __typename: 'IncompatibleChange' | 'Conflict' }>;
type ShownDiff = NonNullable<RefusedChange['diff']>;

async function publishContract(client: Client, document: FoundDocument, flags: Flags): Promise<Outcome> {
  const { file, kind, text } = document;
  const input = {
    document: text,
    source: file,
    dryRun: flags.dryRun ?? false,
    product: flags.product ?? null,
    comment: flags.comment ?? null,
  };
  const { publishContract: result } = await client.execute(PublishContractDocument, { input });
  const isRefusedChange = result.__typename === 'IncompatibleChange' || result.__typename === 'Conflict';
  if (isRefusedChange && result.diff) throw await refusedChange(result, result.diff, document);
  const accepted = unwrap(result, ['ContractPublished', 'ContractUnchanged'], file);
  const { contractRef: ref, lifecycle, version } = accepted.version;
  const servesGates = lifecycle !== 'PROPOSED' && lifecycle !== 'RETIRED';
  const known = { file, kind, ref, version, servesGates };
  if (accepted.__typename === 'ContractUnchanged')
    return { ...known, outcome: 'unchanged', appliesFrom: null, tightened: [] };
  const { previousVersion: against, diff } = accepted;
  // The version is published, whatever can be said about it.
  const applies = servesGates ? await appliesFrom(client, text, accepted.version, against).catch(() => null) : null;
  return { ...known, outcome: 'published', appliesFrom: applies, tightened: diff?.tightened ?? [] };
}

/**
 * A version bump that is too small, or a version that exists: the reason first, located at the
 * version, then every change in its place.
 */
async function refusedChange(
  { code, message, help }: RefusedChange,
  diff: ShownDiff,
  { file, text }: FoundDocument,
): Promise<CliFailure> {
  const { readDocument } = await import('../documents/reading.js');
  const source = readDocument(text);
  // Removed elements have no place in this document.
  const at = (pointer: string, gone = false) => ({
    ...(gone ? { line: null, column: null } : source.locate(pointer)),
    file,
    path: pointer,
  });
  const changes = diff.changes.map((change): Finding => {
    const breaks = change.consumer === 'BREAKS' || change.producer === 'BREAKS';
    const severity = breaks ? 'error' : change.consumer === 'WARN' || change.producer === 'WARN' ? 'warning' : 'info';
    const place = at(change.pointer, isGone(change.code));
    return { ...place, code: change.code, severity, message: describeChange(change), help: null };
  });
  const failing = diff.tightened.map((one) => tightenedFinding(one, at(one.pointer)));
  const first: Finding = { ...at('/version'), code, severity: 'error', message, help };
  return new CliFailure(EXIT.no, { code, message, help, findings: [first, ...changes, ...failing] });
}
