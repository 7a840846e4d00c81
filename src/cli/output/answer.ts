import type { Output } from '../environment.js';
import { type CliFailure, EXIT, type ExitCode } from '../exit.js';
import type { Finding } from './finding.js';
import { frame } from './frame.js';
import { githubAnnotation } from './github.js';
import { type Style, styleFor } from './style.js';

export type Format = 'pretty' | 'json' | 'github';

/** The answer of a command, independent of the output format. */
export interface Answer {
  readonly exit: ExitCode;
  /** The answer for programs: what `--json` prints as `data`. */
  readonly data: unknown;
  readonly findings?: readonly Finding[];
  /** Findings for the other formats; the pretty form shows them in its own text. */
  readonly annotations?: readonly Finding[];
  /** The answer as text for a terminal. */
  readonly pretty: (style: Style) => string;
  /** The content of the files by name, to show findings at their positions. */
  readonly sources?: ReadonlyMap<string, string>;
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
}

/** Writes the answer: stdout has the answer and nothing else. */
export function writeAnswer(screen: Screen, command: string, answer: Answer): ExitCode {
  const own = answer.findings ?? [];
  const findings = screen.format === 'pretty' ? own : [...own, ...(answer.annotations ?? [])];
  if (screen.format === 'json') {
    writeEnvelope(screen, { command, exit: answer.exit, data: answer.data, findings });
    return answer.exit;
  }
  const style = styleFor(screen.stdout, screen.environment);
  const shown =
    screen.format === 'github'
      ? findings.map(githubAnnotation)
      : findings.map((finding) => `${frame(finding, sourceOf(finding, answer), style)}\n`);
  const text = screen.quiet ? '' : answer.pretty(style);
  const whole = [...shown, text].filter((part) => part !== '').join('\n');
  if (whole !== '') screen.stdout.write(`${whole}\n`);
  return answer.exit;
}

/** Writes why there is no answer: as text to stderr, or as an envelope with `--json`. */
export function writeFailure(screen: Screen, command: string, failure: CliFailure): ExitCode {
  const { code, message, help, exit } = failure;
  const own: Finding = { code, severity: 'error', message, help, file: null, line: null, column: null, path: null };
  const findings = [own, ...failure.findings];
  if (screen.format === 'json') {
    writeEnvelope(screen, { command, exit, data: null, findings });
  } else if (screen.format === 'github') {
    screen.stdout.write(`${findings.map(githubAnnotation).join('\n')}\n`);
  } else {
    const style = styleFor(screen.stderr, screen.environment);
    screen.stderr.write(`${findings.map((finding) => frame(finding, null, style)).join('\n')}\n`);
  }
  return exit;
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
