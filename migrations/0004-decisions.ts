import { type Migration, dropTables } from './dialect.js';

/** Gate decisions, overrides, sensors with their states. */
export const decisions: Migration = {
  name: '0004-decisions',
  async up(db) {
    const { text, integer } = db;
    const statements = [
      `CREATE TABLE gate_decision (
        id ${text} PRIMARY KEY,
        consumer ${text} NOT NULL,
        product ${text} NOT NULL,
        contract_version ${text},
        slice_from ${text},
        slice_to ${text},
        verdict ${text} NOT NULL,
        basis ${text} NOT NULL,
        as_of ${text} NOT NULL,
        decision ${text} NOT NULL
      )`,
      `CREATE INDEX gate_decision_by_product ON gate_decision (product, slice_from, slice_to)`,
      `CREATE TABLE gate_override (
        id ${text} PRIMARY KEY,
        product ${text} NOT NULL,
        consumer ${text},
        slice_from ${text},
        slice_to ${text},
        verdict ${text} NOT NULL CHECK (verdict IN ('PROCEED', 'WAIT', 'SKIP')),
        made_by ${text} NOT NULL,
        reason ${text} NOT NULL,
        created_at ${text} NOT NULL,
        expires_at ${text} NOT NULL
      )`,
      `CREATE INDEX gate_override_by_product ON gate_override (product, expires_at)`,
      `CREATE TABLE sensor (
        id ${text} PRIMARY KEY,
        domain ${text} NOT NULL,
        consumer ${text} NOT NULL,
        upstream ${text} NOT NULL,
        mapper ${text} NOT NULL CHECK (mapper IN ('identity', 'cover', 'latest-closed')),
        deadline ${text},
        paused ${integer} NOT NULL,
        created_at ${text} NOT NULL,
        UNIQUE (consumer, upstream, mapper)
      )`,
      `CREATE INDEX sensor_by_domain ON sensor (domain)`,
      `CREATE TABLE sensor_state (
        sensor_id ${text} NOT NULL REFERENCES sensor (id),
        consumer_from ${text} NOT NULL,
        consumer_to ${text} NOT NULL,
        upstream_from ${text} NOT NULL,
        upstream_to ${text} NOT NULL,
        state ${text} NOT NULL CHECK (state IN ('WAITING', 'SATISFIED', 'FAILED', 'MISSED')),
        late ${integer} NOT NULL,
        run_id ${text},
        since ${text},
        reason ${text} NOT NULL,
        PRIMARY KEY (sensor_id, consumer_from, consumer_to, upstream_from, upstream_to)
      )`,
    ];
    for (const statement of statements) await db.run(statement);
  },
  async down(db) {
    await dropTables(db, ['gate_decision', 'gate_override', 'sensor', 'sensor_state']);
  },
};
