import type { Command } from 'commander';
import type { Answer } from './output/answer.js';
import type { Session } from './session.js';

/**
 * The work of a command: it receives its session, its own options and its arguments, and returns an
 * answer.
 */
export type Handler<Options, Args extends readonly unknown[]> = (
  session: Session,
  options: Options,
  ...args: Args
) => Promise<Answer>;

/** Turns a handler into an action of commander. */
export type Act = <Options, Args extends readonly unknown[]>(
  handler: Handler<Options, Args>,
) => (...args: unknown[]) => Promise<void>;

/** Adds its commands to the program. */
export type Register = (program: Command, act: Act) => void;

/** The examples at the end of the help of a command. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ concordat ${line}`).join('\n')}`;
}
