import { explain } from '../../core/explain/index.js';
import type { Output } from '../environment.js';
import { type CliFailure, EXIT, type ExitCode } from '../exit.js';
import { azureIssue, withoutAzureCommands } from './azure.js';
import type { Finding } from './finding.js';
import { frame } from './frame.js';
import { githubAnnotation, withoutCommands } from './github.js';
import { gitlabReport } from './gitlab.js';
import { junitReport } from './junit.js';
import { findingsInMarkdown } from './markdown.js';
import { sarifLog } from './sarif.js';
import { type Style, plainStyle, styleFor } from './style.js';

export const FORMATS = ['pretty', 'json', 'github', 'gitlab', 'azure', 'junit', 'markdown', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** The answer of a command, independent of the output format. */
export interface Answer {
  readonly exit: ExitCode;
  /** The answer for programs: what `--json` prints as `data`. */
  readonly data: unknown;
  readonly findings?: readonly Finding[];
  /** Findings for the other formats; the pretty form shows them in its own text. */
  readonly annotations?: readonly Finding[];
  /** A text that is the answer for a terminal as it is, without another end of its last line. */
  readonly exact?: string;
  /** The rows of a list as lines, which are the answer where stdout is no terminal, and with -q. */
  readonly lines?: () => Lines;
  /** The answer as text for a terminal. */
  readonly pretty: (style: Style) => string;
  /** The answer as Markdown with its findings; without it, findings and text are converted. */
  readonly markdown?: () => string;
  /** The content of the files by name, to show findings at their positions. */
  readonly sources?: ReadonlyMap<string, string>;
}

/** A list for programs that read lines. */
export interface Lines {
  readonly lines: readonly string[];
  /** What is to say beside them, such as how to continue; to stderr. */
  readonly notes: readonly string[];
  /** Whether they are the answer on a terminal as well. */
  readonly always: boolean;
}

/** The one stable envelope of `--json`: keys are only ever added. */
export interface Envelope {
  readonly schemaVersion: 1;
  readonly command: string;
  readonly ok: boolean;
  readonly exitCode: ExitCode;
  readonly data: unknown;
  readonly findings: readonly Finding[];
}

export interface Screen {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly format: Format;
  readonly quiet: boolean;
  /** The version of this program. */
  readonly version: string;
}

/** Writes the answer: stdout has the answer and nothing else. */
export async function writeAnswer(screen: Screen, command: string, answer: Answer): Promise<ExitCode> {
  const { exit } = answer;
  const own = answer.findings ?? [];
  const findings = [...own, ...(answer.annotations ?? [])];
  const write = (parts: readonly string[]): void => {
    const whole = parts.filter((part) => part !== '').join('\n');
    if (whole !== '') screen.stdout.write(`${whole}\n`);
  };
  switch (screen.format) {
    case 'json':
      writeEnvelope(screen, { command, exit, data: answer.data, findings });
      break;
    case 'sarif':
      await writeSarif(screen, findings, true);
      break;
    case 'markdown':
      write([answer.markdown?.() ?? inMarkdown(answer, findings)]);
      break;
    case 'gitlab':
      writeGitlab(screen, findings);
      break;
    case 'junit':
      write([junitReport(command, findings)]);
      break;
    case 'azure':
    case 'github': {
      const { line, without } = COMMANDS[screen.format];
      const text = screen.quiet ? '' : (answer.exact ?? answer.pretty(styleOf(screen)));
      write([...findings.map(line), without(text)]);
      break;
    }
    case 'pretty': {
      if (answer.exact !== undefined) {
        screen.stdout.write(answer.exact);
        break;
      }
      const style = styleOf(screen);
      const listed = answer.lines?.();
      if (listed !== undefined && (listed.always || screen.quiet || style.width === null)) {
        writeLines(screen, listed, own);
        break;
      }
      const shown = own.map(
        (finding) => `${frame(finding, sourceOf(finding, answer), style)}
`,
      );
      write([...shown, screen.quiet ? '' : answer.pretty(style)]);
    }
  }
  return exit;
}

function writeLines(screen: Screen, { lines, notes }: Lines, findings: readonly Finding[]): void {
  const style = styleFor(screen.stderr, screen.environment);
  const frames = findings.map((finding) => frame(finding, null, style));
  for (const note of [...frames, ...(screen.quiet ? [] : notes)]) screen.stderr.write(`${note}\n`);
  if (lines.length > 0) screen.stdout.write(`${lines.join('\n')}\n`);
}

/** Writes why there is no answer: as text to stderr, or in the requested format to stdout. */
export async function writeFailure(screen: Screen, command: string, failure: CliFailure): Promise<ExitCode> {
  const { code, message, help, exit } = failure;
  const own: Finding = { code, severity: 'error', message, help, file: null, line: null, column: null, path: null };
  const findings = [own, ...failure.findings];
  switch (screen.format) {
    case 'json':
      writeEnvelope(screen, { command, exit, data: null, findings });
      break;
    case 'azure':
    case 'github':
      screen.stdout.write(`${findings.map(COMMANDS[screen.format].line).join('\n')}\n`);
      break;
    case 'gitlab':
      writeGitlab(screen, findings);
      break;
    case 'junit':
      screen.stdout.write(`${junitReport(command, findings)}\n`);
      break;
    case 'sarif':
      await writeSarif(screen, findings, false);
      break;
    case 'markdown':
      screen.stdout.write(`${findingsInMarkdown(findings)}\n`);
      break;
    case 'pretty': {
      const style = styleFor(screen.stderr, screen.environment);
      screen.stderr.write(`${findings.map((finding) => frame(finding, null, style)).join('\n')}\n`);
    }
  }
  return exit;
}

/** Findings as commands of a pipeline, and text in which none is read as one. */
const COMMANDS = {
  azure: { line: azureIssue, without: withoutAzureCommands },
  github: { line: githubAnnotation, without: withoutCommands },
} as const;

function styleOf({ environment, stdout }: Screen): Style {
  return styleFor(stdout, environment);
}

function writeGitlab(screen: Screen, findings: readonly Finding[]): void {
  screen.stdout.write(`${JSON.stringify(gitlabReport(findings), null, 2)}\n`);
}

function inMarkdown(answer: Answer, findings: readonly Finding[]): string {
  const text = answer.exact ?? answer.pretty(plainStyle);
  const shown = text === '' ? [] : [`\`\`\`\n${text}\n\`\`\``];
  return [...(findings.length === 0 ? [] : [findingsInMarkdown(findings)]), ...shown].join('\n\n');
}

async function writeSarif(screen: Screen, findings: readonly Finding[], succeeded: boolean): Promise<void> {
  const log = sarifLog(findings, { version: screen.version, succeeded }, explain);
  screen.stdout.write(`${JSON.stringify(log, null, 2)}\n`);
}

function writeEnvelope(
  screen: Screen,
  { command, exit, data, findings }: { command: string; exit: ExitCode; data: unknown; findings: readonly Finding[] },
): void {
  const envelope: Envelope = { schemaVersion: 1, command, ok: exit === EXIT.yes, exitCode: exit, data, findings };
  screen.stdout.write(`${JSON.stringify(envelope, null, 2)}\n`);
}

function sourceOf(finding: Finding, answer: Answer): string | null {
  return finding.file === null ? null : (answer.sources?.get(finding.file) ?? null);
}
