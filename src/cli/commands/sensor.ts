import { type Handler, type Register, examples } from '../command.js';
import { EXIT } from '../exit.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import { unwrap } from '../client/graphql.js';
import {
  PauseSensorDocument,
  type PauseSensorMutation,
  RegisterSensorDocument,
  ResumeSensorDocument,
  type SensorState,
  SensorsDocument,
  type SensorsQuery,
  UnregisterSensorDocument,
} from '../operations/operations.generated.js';
import { durationFlag } from '../instant.js';
import { shortInterval } from '../output/table.js';
import type { Session } from '../session.js';
import { notFound, requireDomain } from './catalog-get.js';
import { mapperOf } from '../requested-partition.js';

interface Flags extends ListFlags {
  readonly domain?: string;
}

export const registerSensor: Register = (program, act) => {
  const sensor = program.command('sensor').description('Sensors: consumers that wait for an upstream product.');
  listOptions(sensor.command('list'), SENSOR_COLUMNS)
    .description('Lists the sensors.')
    .option('--domain <name>', 'only sensors of this domain')
    .addHelpText('after', examples('sensor list', 'sensor list --domain customer360'))
    .action(act(list));
  listOptions(sensor.command('status'), WAIT_COLUMNS)
    .summary('show the state of every wait')
    .description(
      'Shows every wait of the sensors with its interval, state and reason. Exit 3 if one still waits, 1 if one failed or missed its deadline.',
    )
    .argument('[id]', 'one sensor; all by default')
    .option('--domain <name>', 'only sensors of this domain')
    .addHelpText('after', examples('sensor status', 'sensor status --domain customer360 --json'))
    .action(act(status));
  sensor
    .command('register')
    .description(
      'Registers a sensor: the gate of the consumer waits for a successful run of the upstream product for the matching partition.',
    )
    .argument('<consumer>', 'who waits, domain/name')
    .argument('<upstream>', 'the product that is waited for, domain/product')
    .option(
      '--mapper <mapper>',
      'how the interval of the consumer maps to that of the product: identity, cover or latest-closed',
      'identity',
    )
    .option(
      '--deadline <duration>',
      'how long after the end of the interval a wait is missed, such as 6h; never by default',
    )
    .addHelpText('after', examples('sensor register platform/audit_report platform/backup_catalog --deadline 6h'))
    .action(act(register));
  for (const [name, done] of CHANGES) {
    sensor
      .command(name)
      .description(DESCRIPTIONS[name])
      .argument('<id>', 'the sensor')
      .addHelpText('after', examples(`sensor ${name} 0197b3c2-…`))
      .action(act(changing(name, done)));
  }
};

interface RegisterFlags {
  readonly mapper: string;
  readonly deadline?: string;
}

const register: Handler<RegisterFlags, [string, string]> = async (session, flags, consumer, upstream) => {
  const mapper = mapperOf(flags.mapper);
  const deadline = flags.deadline === undefined ? null : durationFlag('--deadline', flags.deadline);
  const client = await session.client();
  const input = { domain: consumer.split('/')[0] ?? '', consumer, upstream, mapper, deadline };
  const { registerSensor } = await client.execute(RegisterSensorDocument, { input });
  const { sensor } = unwrap(registerSensor, ['SensorRegistered']);
  return { exit: EXIT.yes, data: sensor, pretty: () => `registered: ${consumer} on ${upstream} (sensor ${sensor.id})` };
};

type Change = 'pause' | 'resume' | 'unregister';

const CHANGES: readonly (readonly [Change, string])[] = [
  ['pause', 'paused'],
  ['resume', 'resumed'],
  ['unregister', 'unregistered'],
];

const DESCRIPTIONS: Readonly<Record<Change, string>> = {
  pause: 'Pauses a sensor: it holds no gate until it is resumed.',
  resume: 'Evaluates a paused sensor again.',
  unregister: 'Removes a sensor: its consumer no longer waits for the upstream product.',
};

function changing(name: Change, done: string): Handler<object, [string]> {
  return async (session, _flags, id) => {
    const client = await session.client();
    const changed = async (): Promise<PauseSensorMutation['pauseSensor']> => {
      switch (name) {
        case 'pause':
          return (await client.execute(PauseSensorDocument, { id })).pauseSensor;
        case 'resume':
          return (await client.execute(ResumeSensorDocument, { id })).resumeSensor;
        case 'unregister':
          return (await client.execute(UnregisterSensorDocument, { id })).unregisterSensor;
      }
    };
    const { sensor } = unwrap(await changed(), ['SensorChanged']);
    return { exit: EXIT.yes, data: sensor, pretty: () => `${done}: ${sensor.consumer} on ${sensor.upstream}` };
  };
}

type Sensor = SensorsQuery['sensors'][number];

/** The sensors of the domain, or all; a CliFailure if the domain does not exist. */
async function sensorsOf(session: Session, domain: string | undefined): Promise<readonly Sensor[]> {
  const client = await session.client();
  const { sensors } = await client.execute(SensorsDocument, { domain: domain ?? null });
  if (domain !== undefined && sensors.length === 0) await requireDomain(client, domain);
  return sensors;
}

const SENSOR_COLUMNS: Columns<Sensor> = [
  { heading: 'id', of: ({ id }) => id },
  { heading: 'consumer', of: ({ consumer }) => consumer },
  { heading: 'upstream', of: ({ upstream }) => upstream },
  { heading: 'mapper', of: ({ mapper }) => mapper.toLowerCase().replace('_', '-') },
  { heading: 'state', of: ({ paused }) => (paused ? 'paused' : 'active') },
];

const list: Handler<Flags, []> = async (session, flags) => {
  const listed = requestedList(session, flags, SENSOR_COLUMNS);
  return listed.answer({ items: await sensorsOf(session, flags.domain) });
};

interface Wait {
  readonly sensor: Sensor;
  readonly wait: Sensor['states'][number];
}

const WAIT_COLUMNS: Columns<Wait> = [
  { heading: 'state', of: ({ wait }) => `${wait.state}${wait.late ? ' (late)' : ''}` },
  { heading: 'consumer', of: ({ sensor, wait }) => `${sensor.consumer} ${shortInterval(wait.consumerInterval)}` },
  { heading: 'upstream', of: ({ sensor, wait }) => `${sensor.upstream} ${shortInterval(wait.upstreamInterval)}` },
  { heading: 'reason', of: ({ wait }) => wait.reason },
];

const status: Handler<Flags, [id?: string]> = async (session, flags, id) => {
  const listed = requestedList(session, flags, WAIT_COLUMNS);
  const sensors = (await sensorsOf(session, flags.domain)).filter((sensor) => id === undefined || sensor.id === id);
  if (id !== undefined && sensors.length === 0) {
    throw notFound(`there is no sensor ${id}`, 'See `concordat sensor list`.');
  }
  const waits = sensors.flatMap((sensor) => sensor.states.map((wait) => ({ sensor, wait })));
  const has = (...states: readonly SensorState[]): boolean => waits.some(({ wait }) => states.includes(wait.state));
  return {
    ...listed.answer({
      exit: has('FAILED', 'MISSED') ? EXIT.no : waits.length === 0 || has('WAITING') ? EXIT.unknown : EXIT.yes,
      items: waits,
      none: sensors.length === 0 ? 'no sensors' : 'no sensor has waited for an interval yet',
    }),
    data: { items: sensors, totalCount: sensors.length, next: null },
  };
};
