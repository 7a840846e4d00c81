import type { DecisionStore, LastRequest, OverrideFilter } from '../../app/ports/decision-store.js';
import type { Instant } from '../../core/shared/interval.js';
import type { Sensor } from '../../core/coordination/sensor-registration.js';
import {
  decisionFromRow,
  decisionToRow,
  overrideFromRow,
  overrideToRow,
  sensorFromRow,
  sensorStateFromRow,
  sensorStateToRow,
  sensorToRow,
} from '../mappers/decision-mappers.js';
import type { DecisionRow, OverrideRow, SensorRow, SensorStateRow } from '../rows/decision-rows.js';
import { type Sql, type SqlValue, valuesOf } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import { listedDecisions, putNewest } from './newest-decisions.js';

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
] as const satisfies readonly (keyof DecisionRow)[];
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
  'withdrawn_at',
  'withdrawn_by',
  'withdrawal_reason',
] as const satisfies readonly (keyof OverrideRow)[];
const SENSOR_COLUMNS = [
  'id',
  'domain',
  'consumer',
  'upstream',
  'mapper',
  'deadline',
  'paused',
  'created_at',
] as const satisfies readonly (keyof SensorRow)[];
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
] as const satisfies readonly (keyof SensorStateRow)[];
const UPDATED = ['state', 'late', 'run_id', 'since', 'reason'].map((name) => `${name} = excluded.${name}`).join(', ');

/** An override in effect at a moment, which is passed twice. */
const LIVE = '(expires_at > ? AND (withdrawn_at IS NULL OR withdrawn_at > ?))';

function overrideFilter({ product, liveAt }: OverrideFilter): {
  readonly where: string;
  readonly values: readonly SqlValue[];
} {
  const conditions = [...(product === null ? [] : ['product = ?']), ...(liveAt === null ? [] : [LIVE])];
  return {
    where: conditions.length === 0 ? '1 = 1' : conditions.join(' AND '),
    values: [...(product === null ? [] : [product]), ...(liveAt === null ? [] : [liveAt, liveAt])],
  };
}

/**
 * From one consumer in the index to the next: the cost does not grow with the decisions that there
 * are about a product.
 */
function lastRequestsWhere(ofProducts: string): string {
  const next = (after: string): string => `(SELECT min(consumer) FROM gate_decision WHERE ${after})`;
  return `WITH RECURSIVE known(product, consumer) AS (
      SELECT ref, ${next('product = ref')} FROM product WHERE ${ofProducts}
      UNION ALL
      SELECT product, ${next('product = known.product AND consumer > known.consumer')} FROM known WHERE consumer IS NOT NULL
    )
    SELECT product, consumer,
      (SELECT max(as_of) FROM gate_decision WHERE product = known.product AND consumer = known.consumer) AS at
    FROM known WHERE consumer IS NOT NULL ORDER BY product, consumer`;
}

/** Keeps how the sensor was until `at`; its row is locked. */
async function keepSensor(sql: Sql, id: string, at: Instant): Promise<void> {
  const columns = SENSOR_COLUMNS.join(', ');
  await sql.run(
    `INSERT INTO sensor_history (${columns}, number, ended_at)
     SELECT ${columns}, (SELECT count(*) FROM sensor_history h WHERE h.id = sensor.id) + 1, ? FROM sensor WHERE id = ?`,
    [at, id],
  );
}

/**
 * The sensors of the consumer as they were at `asOf`: the first state that ended later, else the
 * present one.
 */
async function sensorsThen(sql: Sql, consumer: string, asOf: Instant): Promise<readonly Sensor[]> {
  const columns = SENSOR_COLUMNS.join(', ');
  const rows = await sql.all<SensorRow>(
    `SELECT ${columns} FROM (
       SELECT ${columns} FROM sensor WHERE NOT EXISTS (
         SELECT 1 FROM sensor_history h WHERE h.id = sensor.id AND h.ended_at > ?
       )
       UNION ALL SELECT ${columns} FROM sensor_history past WHERE number = (
         SELECT min(h.number) FROM sensor_history h WHERE h.id = past.id AND h.ended_at > ?
       )
     ) AS sensors WHERE consumer = ? AND created_at <= ? ORDER BY domain, consumer, upstream, mapper`,
    [asOf, asOf, consumer, asOf],
  );
  return rows.map(sensorFromRow);
}

/** Gate decisions, overrides and sensors of one transaction. */
export function decisionStore({ sql }: StoreContext): DecisionStore {
  const sensorsWhere = async (
    condition: string,
    parameters: readonly SqlValue[],
    lock = '',
  ): Promise<readonly Sensor[]> => {
    const rows = await sql.all<SensorRow>(
      `SELECT ${SENSOR_COLUMNS.join(', ')} FROM sensor ${condition} ORDER BY domain, consumer, upstream, mapper${lock}`,
      parameters,
    );
    return rows.map(sensorFromRow);
  };
  return {
    insertDecisions: async (answered) => {
      const rows = answered.map(({ decision }) => valuesOf(decisionToRow(decision), DECISION_COLUMNS));
      await sql.insertAll('gate_decision', DECISION_COLUMNS, rows, 'ON CONFLICT (id) DO NOTHING');
      await putNewest(sql, answered);
    },
    ...listedDecisions(sql),
    decision: async (id) => {
      const row = await sql.one<Pick<DecisionRow, 'decision'>>('SELECT decision FROM gate_decision WHERE id = ?', [id]);
      return row && decisionFromRow(row);
    },
    lastRequests: (products) => sql.all<LastRequest>(lastRequestsWhere(sql.oneOf('ref')), [sql.list(products)]),
    insertOverride: async (override) => {
      await sql.insertAll('gate_override', OVERRIDE_COLUMNS, [valuesOf(overrideToRow(override), OVERRIDE_COLUMNS)]);
    },
    overridesOf: async (product, asOf) => {
      const rows = await sql.all<OverrideRow>(
        `SELECT ${OVERRIDE_COLUMNS.join(', ')} FROM gate_override
         WHERE product = ? AND ${LIVE} ORDER BY created_at DESC, id DESC`,
        [product, asOf, asOf],
      );
      return rows.map(overrideFromRow);
    },
    overridesOfProducts: async (products, asOf) => {
      const rows = await sql.all<OverrideRow>(
        `SELECT ${OVERRIDE_COLUMNS.join(', ')} FROM gate_override
         WHERE ${sql.oneOf('product')} AND ${LIVE} ORDER BY created_at DESC, id DESC`,
        [sql.list(products), asOf, asOf],
      );
      return rows.map(overrideFromRow);
    },
    overrides: async (after, limit) => {
      const rows = await sql.all<OverrideRow>(
        `SELECT ${OVERRIDE_COLUMNS.join(', ')} FROM gate_override WHERE id > ? ORDER BY id LIMIT ?`,
        [after, limit],
      );
      return rows.map(overrideFromRow);
    },
    overridesNewestFirst: async (filter, before, limit) => {
      const { where, values } = overrideFilter(filter);
      const page = before === null ? '' : ' AND id < ?';
      const rows = await sql.all<OverrideRow>(
        `SELECT ${OVERRIDE_COLUMNS.join(', ')} FROM gate_override WHERE ${where}${page} ORDER BY id DESC LIMIT ?`,
        [...values, ...(before === null ? [] : [before]), limit],
      );
      return rows.map(overrideFromRow);
    },
    countOverrides: async (filter) => {
      const { where, values } = overrideFilter(filter);
      const row = await sql.one<{ count: number }>(
        `SELECT count(*) AS count FROM gate_override WHERE ${where}`,
        values,
      );
      return row?.count ?? 0;
    },
    lockedOverride: async (id) => {
      const columns = OVERRIDE_COLUMNS.join(', ');
      const row = await sql.one<OverrideRow>(`SELECT ${columns} FROM gate_override WHERE id = ?${sql.forUpdate}`, [id]);
      return row === null ? null : overrideFromRow(row);
    },
    withdrawOverride: async ({ id, withdrawn }) => {
      await sql.run('UPDATE gate_override SET withdrawn_at = ?, withdrawn_by = ?, withdrawal_reason = ? WHERE id = ?', [
        withdrawn?.at ?? null,
        withdrawn?.by ?? null,
        withdrawn?.reason ?? null,
        id,
      ]);
    },
    lockedSensor: async (id) => {
      const [sensor] = await sensorsWhere(`WHERE id = ?`, [id], sql.forUpdate);
      return sensor ?? null;
    },
    setPaused: async (id, paused, at) => {
      await keepSensor(sql, id, at);
      await sql.run('UPDATE sensor SET paused = ? WHERE id = ?', [paused ? 1 : 0, id]);
    },
    deleteSensor: async (id, at) => {
      await keepSensor(sql, id, at);
      await sql.run('DELETE FROM sensor_state WHERE sensor_id = ?', [id]);
      await sql.run('DELETE FROM sensor WHERE id = ?', [id]);
    },
    insertSensor: async (sensor) => {
      await sql.insertAll('sensor', SENSOR_COLUMNS, [valuesOf(sensorToRow(sensor), SENSOR_COLUMNS)]);
    },
    sensors: (domain) => (domain === null ? sensorsWhere('', []) : sensorsWhere('WHERE domain = ?', [domain])),
    sensorsOfUpstream: (product) => sensorsWhere('WHERE upstream = ?', [product]),
    sensorsOfConsumer: (consumer, asOf) =>
      asOf === undefined ? sensorsWhere('WHERE consumer = ?', [consumer]) : sensorsThen(sql, consumer, asOf),
    putSensorStates: async (states) => {
      const conflict = `ON CONFLICT (${STATE_COLUMNS.slice(0, 5).join(', ')}) DO UPDATE SET ${UPDATED}`;
      const rows = states.map((state) => valuesOf(sensorStateToRow(state), STATE_COLUMNS));
      await sql.insertAll('sensor_state', STATE_COLUMNS, rows, conflict);
    },
    sensorStates: async (sensorIds) => {
      const rows = await sql.all<SensorStateRow>(
        `SELECT ${STATE_COLUMNS.join(', ')} FROM sensor_state WHERE ${sql.oneOf('sensor_id')}
         ORDER BY sensor_id, consumer_from DESC, upstream_from`,
        [sql.list(sensorIds)],
      );
      return rows.map(sensorStateFromRow);
    },
  };
}
