import { type Migration, dropTables } from './dialect.js';

/**
 * Due checks as rows of one server each, in groups of the same domain, server and needs, and the
 * circuit breakers of servers. Of the former work items nothing is taken over: what is due is found
 * again from the facts. Their table stays for coordinators of earlier releases beside this one.
 */
export const checkWork: Migration = {
  name: '0034-check-work',
  async up(db) {
    await db.run(`CREATE TABLE work_group (
      id ${db.counter},
      domain ${db.text} NOT NULL,
      place ${db.text} NOT NULL,
      server_type ${db.text} NOT NULL,
      labels ${db.text} NOT NULL,
      server_name ${db.text} NOT NULL,
      served_at ${db.text},
      minute_from ${db.text},
      minute_count ${db.integer} NOT NULL,
      UNIQUE (domain, place, server_type, labels)
    )`);
    await db.run(`CREATE TABLE check_work (
      id ${db.text} PRIMARY KEY,
      group_id ${db.integer} NOT NULL REFERENCES work_group (id),
      contract_id ${db.text} NOT NULL,
      contract_version ${db.text} NOT NULL,
      partition_from ${db.text} NOT NULL,
      partition_to ${db.text} NOT NULL,
      server ${db.text} NOT NULL,
      state ${db.text} NOT NULL CHECK (state IN ('QUEUED', 'WAITING', 'LEASED', 'DEAD', 'DISCARDED')),
      priority ${db.integer} NOT NULL,
      due_at ${db.text} NOT NULL,
      queued_at ${db.text} NOT NULL,
      last_change ${db.integer} NOT NULL,
      attempts ${db.integer} NOT NULL,
      fencing_token ${db.integer} NOT NULL,
      owner ${db.text},
      leased_until ${db.text},
      message ${db.text},
      ended_at ${db.text},
      UNIQUE (contract_id, contract_version, partition_from, partition_to, server)
    )`);
    await db.run(
      `CREATE INDEX check_work_queued ON check_work (group_id, priority DESC, due_at, id) WHERE state = 'QUEUED'`,
    );
    await db.run(`CREATE INDEX check_work_waiting ON check_work (due_at) WHERE state = 'WAITING'`);
    await db.run(`CREATE INDEX check_work_leased ON check_work (group_id, leased_until) WHERE state = 'LEASED'`);
    await db.run(`CREATE INDEX check_work_dead ON check_work (ended_at, id) WHERE state = 'DEAD'`);
    await db.run(`CREATE TABLE server_breaker (
      place ${db.text} PRIMARY KEY,
      failures ${db.integer} NOT NULL,
      open_until ${db.text},
      message ${db.text} NOT NULL,
      failed_at ${db.text} NOT NULL
    )`);
  },
  async down(db) {
    await dropTables(db, ['work_group', 'check_work', 'server_breaker']);
  },
};
