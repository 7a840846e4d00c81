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
      'Generates and publishes the example mesh, runs the coordinator once, shows what came out, and serves until Ctrl-C. Run again it takes seconds and changes nothing. Stopped while it loads it exits with 130 (SIGTERM: 143), and the next run goes on where it stopped.',
    )
    .option('--once', 'do all and exit')
    .option('--port <number>', 'the port to serve on; 0 takes a free one')
    .option('--live', 'generate up to the real now, in a store of its own, instead of the fixed clock')
    .option('--store <folder>', 'where the store and the data go')
    .option('--seed <text>', 'other data with the same faults, in a store of its own')
    .option('--without <fault...>', 'leave planted faults out, in a store of its own')
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
