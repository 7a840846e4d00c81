import type { Sensor, SensorIntervalState } from '../../core/coordination/sensor-registration.js';
import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { Override } from '../../core/gate/override.js';
import type { DecisionStore } from '../../app/ports/decision-store.js';
import type { OverrideTableRow, SensorStateTableRow, SensorTableRow } from '../rows/decision-rows.js';
import { type SqlValue, fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';

const DECISION_COLUMNS = [
  'id',
  'consumer',
  'product',
  'contract_version',
  'partition_from',
  'partition_to',
  'verdict',
  'basis',
  'as_of',
  'decision',
];
const OVERRIDE_COLUMNS = [
  'id',
  'product',
  'consumer',
  'partition_from',
  'partition_to',
  'verdict',
  'made_by',
  'reason',
  'created_at',
  'expires_at',
];
const SENSOR_COLUMNS = ['id', 'domain', 'consumer', 'upstream', 'mapper', 'deadline', 'paused', 'created_at'];
const STATE_COLUMNS = [
  'sensor_id',
  'consumer_from',
  'consumer_to',
  'upstream_from',
  'upstream_to',
  'state',
  'late',
  'run_id',
  'since',
  'reason',
];
const UPDATED = ['state', 'late', 'run_id', 'since', 'reason'].map((name) => `${name} = excluded.${name}`).join(', ');

/** Gate decisions, overrides and sensors of one transaction. */
export function decisionStore({ sql }: StoreContext): DecisionStore {
  const sensorsWhere = async (condition: string, parameters: readonly SqlValue[]): Promise<readonly Sensor[]> => {
    const rows = await sql.all<SensorTableRow>(
      `SELECT ${SENSOR_COLUMNS.join(', ')} FROM sensor ${condition} ORDER BY domain, consumer, upstream, mapper`,
      parameters,
    );
    return rows.map(sensorOf);
  };
  return {
    insertDecisions: async (decisions) => {
      await sql.insertAll('gate_decision', DECISION_COLUMNS, decisions.map(decisionRow), 'ON CONFLICT (id) DO NOTHING');
    },
    decision: async (id) => {
      const row = await sql.one<{ decision: string }>('SELECT decision FROM gate_decision WHERE id = ?', [id]);
      return row === null ? null : fromJson<GateDecision>(row.decision);
    },
    insertOverride: async (override) => {
      await sql.insertAll('gate_override', OVERRIDE_COLUMNS, [overrideRow(override)]);
    },
    overridesOf: async (product, asOf) => {
      const rows = await sql.all<OverrideTableRow>(
        `SELECT ${OVERRIDE_COLUMNS.join(', ')} FROM gate_override
         WHERE product = ? AND expires_at > ? ORDER BY created_at DESC, id DESC`,
        [product, asOf],
      );
      return rows.map(overrideOf);
    },
    insertSensor: async (sensor) => {
      await sql.insertAll('sensor', SENSOR_COLUMNS, [sensorRow(sensor)]);
    },
    sensors: (domain) => (domain === null ? sensorsWhere('', []) : sensorsWhere('WHERE domain = ?', [domain])),
    sensorsOfConsumer: (consumer) => sensorsWhere('WHERE consumer = ?', [consumer]),
    putSensorStates: async (states) => {
      const conflict = `ON CONFLICT (${STATE_COLUMNS.slice(0, 5).join(', ')}) DO UPDATE SET ${UPDATED}`;
      await sql.insertAll('sensor_state', STATE_COLUMNS, states.map(stateRow), conflict);
    },
    sensorStates: async (sensorIds) => {
      const rows = await sql.all<SensorStateTableRow>(
        `SELECT ${STATE_COLUMNS.join(', ')} FROM sensor_state WHERE ${sql.oneOf('sensor_id')}
         ORDER BY sensor_id, consumer_from DESC, upstream_from`,
        [sql.list(sensorIds)],
      );
      return rows.map(stateOf);
    },
  };
}

function decisionRow(decision: GateDecision): SqlValue[] {
  const { id, consumer, product, contractVersion, interval, verdict, basis, asOf } = decision;
  const ends = [interval?.from ?? null, interval?.to ?? null];
  return [id, consumer, product, contractVersion, ...ends, verdict, basis, asOf, JSON.stringify(decision)];
}

function overrideRow(override: Override): SqlValue[] {
  const { id, product, consumer, interval, verdict, by, reason, createdAt, expiresAt } = override;
  return [
    id,
    product,
    consumer,
    interval?.from ?? null,
    interval?.to ?? null,
    verdict,
    by,
    reason,
    createdAt,
    expiresAt,
  ];
}

function overrideOf(row: OverrideTableRow): Override {
  const { id, product, consumer, verdict, reason } = row;
  const interval =
    row.partition_from === null || row.partition_to === null
      ? null
      : { from: row.partition_from, to: row.partition_to };
  const by = row.made_by;
  return { id, product, consumer, interval, verdict, by, reason, createdAt: row.created_at, expiresAt: row.expires_at };
}

function sensorRow(sensor: Sensor): SqlValue[] {
  const { id, domain, consumer, upstream, mapper, deadline, paused, createdAt } = sensor;
  return [id, domain, consumer, upstream, mapper, deadline, paused ? 1 : 0, createdAt];
}

function sensorOf(row: SensorTableRow): Sensor {
  const { id, domain, consumer, upstream, mapper, deadline } = row;
  return { id, domain, consumer, upstream, mapper, deadline, paused: row.paused === 1, createdAt: row.created_at };
}

function stateRow(state: SensorIntervalState): SqlValue[] {
  const { sensorId, consumerInterval, upstreamInterval, late, runId, since, reason } = state;
  const intervals = [consumerInterval.from, consumerInterval.to, upstreamInterval.from, upstreamInterval.to];
  return [sensorId, ...intervals, state.state, late ? 1 : 0, runId, since, reason];
}

function stateOf(row: SensorStateTableRow): SensorIntervalState {
  return {
    sensorId: row.sensor_id,
    consumerInterval: { from: row.consumer_from, to: row.consumer_to },
    upstreamInterval: { from: row.upstream_from, to: row.upstream_to },
    state: row.state,
    late: row.late === 1,
    runId: row.run_id,
    since: row.since,
    reason: row.reason,
  };
}
