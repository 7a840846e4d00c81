import { Command, CommanderError } from 'commander';
import type { Act } from './command.js';
import { registerAgent } from './commands/agent.js';
import { registerCoordinator } from './commands/coordinator.js';
import { registerAudit } from './commands/audit.js';
import { registerAuth } from './commands/auth.js';
import { registerCalendar } from './commands/calendar.js';
import { registerCatalog } from './commands/catalog.js';
import { registerCheck } from './commands/check.js';
import { registerCompletion } from './commands/completion.js';
import { registerConfig } from './commands/config.js';
import { registerDiff } from './commands/diff.js';
import { registerEvent } from './commands/event.js';
import { registerExplain } from './commands/explain.js';
import { registerDecision } from './commands/decision.js';
import { registerGate } from './commands/gate.js';
import { registerInit } from './commands/init.js';
import { registerImport } from './commands/import.js';
import { registerLineage } from './commands/lineage.js';
import { registerDeadLetter } from './commands/dead-letter.js';
import { registerLint } from './commands/lint.js';
import { registerBackfill } from './commands/backfill.js';
import { registerMaintenance } from './commands/maintenance.js';
import { registerOverride } from './commands/override.js';
import { registerPublish } from './commands/publish.js';
import { registerSearch } from './commands/search.js';
import { registerSensor } from './commands/sensor.js';
import { registerServe } from './commands/serve.js';
import { registerTest } from './commands/test.js';
import { registerTry } from './commands/try.js';
import { registerUp } from './commands/up.js';
import type { CliEnvironment } from './environment.js';
import { CliFailure, EXIT, type ExitCode, isFailure, usage } from './exit.js';
import { type Answer, type Screen, writeAnswer, writeFailure } from './output/answer.js';
import { safeOutput } from './output/safe-output.js';
import { type GlobalOptions, type Session, openSession } from './session.js';

const EXIT_CODES = `
Exit codes:
  0  yes, clean, PROCEED
  1  no, findings, SKIP
  2  wrong usage or configuration
  3  WAIT: not known yet
  4  not authenticated, or forbidden
  5  the server or the network failed
  6  not decidable: waiting cannot change the answer`;

/** Runs one command line and returns the exit code. It throws nothing and uses only `deps`. */
export async function runCli(argv: readonly string[], environment: CliEnvironment): Promise<ExitCode> {
  const deps: CliEnvironment = {
    ...environment,
    stdout: safeOutput(environment.stdout, environment.environment),
    stderr: safeOutput(environment.stderr, environment.environment),
  };
  let exit: ExitCode = EXIT.yes;
  const act: Act =
    (handler) =>
    async (...given) => {
      const command = given.at(-1) as Command;
      const handle = handler as (session: Session, options: unknown, ...args: readonly unknown[]) => Promise<Answer>;
      exit = await runHandler(deps, command, (session) =>
        handle(session, command.opts(), ...(command.processedArgs as readonly unknown[])),
      );
    };
  const program = buildProgram(argv, deps, act);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    return await usageExit(error, argv, deps);
  }
}

function buildProgram(argv: readonly string[], deps: CliEnvironment, act: Act): Command {
  const program = new Command('concordat')
    .description(
      'The data contract and data mesh governance catalog: publish contracts, query lineage, gate DAGs on product health.',
    )
    .version(deps.version, '-V, --version', 'print the version')
    .option('--server <url>', 'the server (CONCORDAT_SERVER)')
    .option('--token <token>', 'the token (CONCORDAT_TOKEN); also env:NAME or file:path')
    .option('--config <file>', 'a configuration file in place of the nearest concordat.config.yaml')
    .option('--format <format>', 'pretty, json, github, gitlab or azure (annotations), junit, markdown or sarif')
    .option('--json', 'same as --format json: one stable envelope')
    .option('-q, --quiet', 'show findings, failures and the rows of lists only')
    .option('--timeout <duration>', 'how long to wait for the server; 30s by default (CONCORDAT_TIMEOUT)')
    .showHelpAfterError('Use --help for options and examples.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void deps.stdout.write(text),
      writeErr: (text) => {
        if (!wantsJson(argv)) deps.stderr.write(text);
      },
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ showGlobalOptions: true });
  const registrations = [
    registerUp,
    registerServe,
    registerInit,
    registerLint,
    registerImport,
    registerDiff,
    registerTry,
    registerTest,
    registerPublish,
    registerCatalog,
    registerCalendar,
    registerSearch,
    registerLineage,
    registerEvent,
    registerDeadLetter,
    registerCheck,
    registerMaintenance,
    registerBackfill,
    registerOverride,
    registerSensor,
    registerGate,
    registerDecision,
    registerCoordinator,
    registerAgent,
    registerAudit,
    registerAuth,
    registerConfig,
    registerExplain,
    registerCompletion,
  ];
  for (const register of registrations) register(program, act);
  addExitCodes(program);
  return program;
}

/** Every help text ends with the exit codes. */
function addExitCodes(command: Command): void {
  command.addHelpText('after', EXIT_CODES);
  for (const child of command.commands) addExitCodes(child);
}

async function runHandler(
  deps: CliEnvironment,
  command: Command,
  run: (session: Session) => Promise<Answer>,
): Promise<ExitCode> {
  const name = nameOf(command);
  let screen: Screen = { ...deps, format: 'pretty', quiet: false };
  try {
    const session = openSession(deps, command.optsWithGlobals<GlobalOptions>());
    screen = session.screen;
    return await writeAnswer(screen, name, await run(session));
  } catch (error) {
    if (isFailure(error)) return writeFailure(screen, name, error);
    // A fault of Concordat: report it as such with its place, never as an answer.
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const help = 'This is a fault in concordat, not in your data: please report it.';
    return writeFailure(screen, name, new CliFailure(EXIT.unreachable, { code: 'SERVER_FAILED', message, help }));
  }
}

function nameOf(command: Command): string {
  return command.parent === null || command.parent.parent === null
    ? command.name()
    : `${nameOf(command.parent)} ${command.name()}`;
}

/** Whether `--json` applies, also to a command line that does not parse. */
function wantsJson(argv: readonly string[]): boolean {
  const format = argv.indexOf('--format');
  return argv.includes('--json') || argv.includes('--format=json') || (format !== -1 && argv[format + 1] === 'json');
}

/**
 * commander has written the message to stderr; with `--json`, the envelope is written to stdout, as
 * for every failure.
 */
async function usageExit(error: unknown, argv: readonly string[], deps: CliEnvironment): Promise<ExitCode> {
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode === 0) return EXIT.yes;
  if (wantsJson(argv)) {
    const screen: Screen = { ...deps, format: 'json', quiet: false };
    await writeFailure(
      screen,
      argv.find((argument) => !argument.startsWith('-')) ?? '',
      usage(error.message.replace(/^error: /, '')),
    );
  }
  return EXIT.usage;
}
