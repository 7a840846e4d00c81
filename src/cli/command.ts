import type { Command } from 'commander';
import type { Answer } from './output/answer.js';
import type { Session } from './session.js';

/**
 * How a command is written: it gets its session, its own options and its arguments, and answers.
 */
export type Handler<Options, Args extends readonly unknown[]> = (
  session: Session,
  options: Options,
  ...args: Args
) => Promise<Answer>;

/** Makes a commander action of a handler. */
export type Act = <Options, Args extends readonly unknown[]>(
  handler: Handler<Options, Args>,
) => (...args: unknown[]) => Promise<void>;

/** Adds its commands to the program. */
export type Register = (program: Command, act: Act) => void;

/** Help text behind a command: what people type. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ concordat ${line}`).join('\n')}`;
}
