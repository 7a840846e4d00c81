import { type Handler, type Register, examples } from '../command.js';
import { usage } from '../exit.js';

interface Flags {
  readonly once?: boolean;
  readonly port?: string;
  readonly live?: boolean;
  readonly store?: string;
  readonly seed?: string;
  readonly without?: readonly string[];
}

export const registerUp: Register = (program, act) => {
  program
    .command('up')
    .summary('run the example mesh')
    .description(
      'Generates and publishes the example mesh, runs one coordinator cycle, shows the results, and serves until Ctrl-C. A second run takes seconds and changes nothing. A run that is interrupted exits with 130 (SIGTERM: 143), and the next run continues.',
    )
    .option('--once', 'exit instead of serving')
    .option('--port <number>', 'the port to listen on; 0 selects a free one')
    .option('--live', 'generate data up to the real time instead of the fixed clock, in its own store')
    .option('--store <folder>', 'the folder of the store and the data')
    .option('--seed <text>', 'generate other data with the same faults, in its own store')
    .option('--without <fault...>', 'omit planted faults, in its own store')
    .addHelpText('after', examples('up', 'up --once', 'up --port 4601'))
    .action(act(up));
};

const up: Handler<Flags, []> = async (session, { port, ...options }) => {
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    throw usage(`--port must be a whole number from 0 to 65535, not \`${port}\``);
  }
  const { runUp } = await import('../up/index.js');
  return runUp({ ...options, port: port === undefined ? null : Number(port) }, session);
};
