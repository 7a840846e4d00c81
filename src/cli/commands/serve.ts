import type { SettingName } from '../../platform/config.js';
import { type Handler, type Register, examples } from '../command.js';
import { EXIT } from '../exit.js';
import { runAgent } from './agent.js';
import { startFailure } from '../start-failure.js';

type ServerFlags = Partial<Record<SettingName, string>>;

export const registerServe: Register = (program, act) => {
  program
    .command('serve')
    .summary('start the server')
    .description('Starts the server and serves until Ctrl-C.')
    .option('--host <address>', 'the address to listen on')
    .option('--port <number>', 'the port to listen on; 0 selects a free one')
    .option('--database-url <url>', 'sqlite:<file> or postgres://…')
    .option('--database-timeout <duration>', 'time limit to connect to the database, of a statement and of a lock')
    .option('--public-url <url>', 'the address at which browsers reach the server')
    .option('--auth <kind>', 'local or token')
    .option('--bootstrap-token-file <file>', 'the token of the first administrator, in a file with mode 0600')
    .option('--visibility <scope>', 'who may read evidence and documents: catalog, or domain')
    .option('--token-max-age <duration>', 'maximum life of a new token, such as 30d')
    .option('--override-max-age <duration>', 'maximum life of a new override, such as 14d')
    .option('--role <role>', 'api, coordinator, agent or all')
    .option('--environment <name>', 'which server of a contract checks run on')
    .option('--clock <clock>', 'system, or fixed:<instant> for demos and tests')
    .option('--data-root <folder>', 'the folder that relative locations in contracts start from')
    .option('--data-roots <folders>', 'the folders of each domain, such as finance=finance;retail=retail')
    .option('--data-variables <names>', 'environment variables that servers of contracts may refer to')
    .option('--cadence <duration>', 'interval of the coordinator cycle')
    .option('--agent-lease <duration>', 'how long an agent keeps work without a heartbeat')
    .option('--look-back <duration>', 'how far back every cycle looks for files that were replaced')
    .option('--look-at-all-every <duration>', 'how often the files of all partitions are looked at')
    .option('--state-partitions <number>', 'of how many of the newest partitions of a contract the state is stored')
    .option('--check-memory <size>', 'memory of one statement of a check, such as 512MB')
    .option('--check-disk <size>', 'temporary files of all checks, such as 4GB')
    .option('--check-threads <number>', 'threads of one statement of a check')
    .option('--check-timeout <duration>', 'time limit of one statement of a check')
    .option('--checks-per-domain <number>', 'partitions of one domain whose checks are leased at once')
    .option('--checks-per-server <number>', 'partitions on one server whose checks are leased at once')
    .option('--checks-per-domain-per-minute <n>', 'partitions of one domain whose checks are leased in a minute')
    .option('--checks-per-server-per-minute <n>', 'partitions on one server whose checks are leased in a minute')
    .option('--work-per-request <units>', 'work of one request: checks of partitions, rows, nodes')
    .option('--work-per-subject <units>', 'work of all requests of one subject at the same time')
    .option('--connections <number>', 'open connections in all')
    .option('--connections-per-address <number>', 'open connections of one address')
    .option('--sockets <number>', 'open WebSockets in all')
    .option('--sockets-per-address <number>', 'open WebSockets of one address')
    .option('--sockets-per-subject <number>', 'open WebSockets of one subject')
    .option('--subscriptions-per-socket <number>', 'open subscriptions of one WebSocket')
    .option('--subscriptions-per-subject <number>', 'open subscriptions of one subject')
    .option('--header-timeout <duration>', 'time limit for the headers of a request to arrive')
    .option('--request-timeout <duration>', 'time limit for a whole request to arrive')
    .option('--log-level <level>', 'debug, info, warn, error or silent')
    .addHelpText(
      'after',
      examples('serve', 'serve --port 4601 --database-url postgres://concordat@localhost/concordat'),
    )
    .action(act(serve));
};

const serve: Handler<ServerFlags, []> = async (session, flags) => {
  const { configuration } = await session.load(flags);
  if (configuration.role === 'agent') return runAgent(session, configuration, {});
  const server = await session.deps.startServer(configuration).catch((error: unknown) => {
    throw startFailure(error, configuration);
  });
  // Before the address is shown: a user may press Ctrl-C at once.
  const stopped = session.deps.untilStopped();
  session.note(`concordat serves ${server.url} (Ctrl-C stops it)`);
  session.note(`the board: ${configuration.publicUrl ?? server.url}/`);
  await stopped;
  session.note('stopping …');
  await server.close();
  return { exit: EXIT.yes, data: { url: server.url }, pretty: () => '' };
};
