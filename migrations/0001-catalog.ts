import { type Migration, type MigrationDatabase, dropTables } from './dialect.js';

/** Domains, products, contracts with their versions and bindings; tokens, the audit chain, the outbox, idempotency keys. */
export const catalog: Migration = {
  name: '0001-catalog',
  async up(db) {
    for (const statement of [...mesh(db), ...contracts(db), ...house(db)]) await db.run(statement);
  },
  async down(db) {
    await dropTables(db, [
      'domain',
      'product',
      'product_revision',
      'product_port',
      'contract',
      'contract_version',
      'contract_verdict',
      'binding',
      'token',
      'audit_entry',
      'outbox',
      'idempotency',
    ]);
  },
};

function mesh({ text, integer }: MigrationDatabase): string[] {
  return [
    `CREATE TABLE domain (
      name ${text} PRIMARY KEY,
      title ${text},
      description ${text},
      owners ${text} NOT NULL,
      created_at ${text} NOT NULL
    )`,
    `CREATE TABLE product (
      ref ${text} PRIMARY KEY,
      domain ${text} NOT NULL REFERENCES domain (name),
      name ${text} NOT NULL,
      title ${text},
      description ${text},
      status ${text},
      input_ports ${text} NOT NULL,
      output_ports ${text} NOT NULL,
      revision ${integer} NOT NULL,
      digest ${text},
      created_at ${text} NOT NULL
    )`,
    `CREATE INDEX product_by_domain ON product (domain, ref)`,
    `CREATE TABLE product_revision (
      product ${text} NOT NULL REFERENCES product (ref),
      revision ${integer} NOT NULL,
      document ${text} NOT NULL,
      digest ${text} NOT NULL,
      published_by ${text} NOT NULL,
      published_at ${text} NOT NULL,
      PRIMARY KEY (product, revision)
    )`,
    `CREATE TABLE product_port (
      product ${text} NOT NULL REFERENCES product (ref),
      direction ${text} NOT NULL CHECK (direction IN ('IN', 'OUT')),
      name ${text} NOT NULL,
      contract_id ${text} NOT NULL,
      PRIMARY KEY (product, direction, name, contract_id)
    )`,
    `CREATE INDEX product_port_by_contract ON product_port (contract_id, direction)`,
  ];
}

function contracts({ text, integer }: MigrationDatabase): string[] {
  return [
    `CREATE TABLE contract (
      id ${text} PRIMARY KEY,
      product ${text} NOT NULL REFERENCES product (ref),
      name ${text} NOT NULL,
      latest_version ${text},
      revision_count ${integer} NOT NULL,
      created_at ${text} NOT NULL,
      UNIQUE (product, name)
    )`,
    `CREATE TABLE contract_version (
      contract_id ${text} NOT NULL REFERENCES contract (id),
      revision ${integer} NOT NULL,
      version ${text} NOT NULL,
      lifecycle ${text} NOT NULL,
      published_at ${text} NOT NULL,
      published_by ${text} NOT NULL,
      comment ${text},
      format ${text} NOT NULL,
      document ${text} NOT NULL,
      model ${text} NOT NULL,
      model_digest ${text} NOT NULL,
      warnings ${text} NOT NULL,
      PRIMARY KEY (contract_id, revision),
      UNIQUE (contract_id, version)
    )`,
    `CREATE TABLE contract_verdict (
      contract_id ${text} NOT NULL,
      revision ${integer} NOT NULL,
      against ${text},
      required ${text} NOT NULL,
      changes ${text} NOT NULL,
      compatible ${integer} NOT NULL,
      PRIMARY KEY (contract_id, revision),
      FOREIGN KEY (contract_id, revision) REFERENCES contract_version (contract_id, revision)
    )`,
    `CREATE TABLE binding (
      contract_id ${text} NOT NULL REFERENCES contract (id),
      object ${text} NOT NULL,
      server ${text} NOT NULL,
      product ${text} NOT NULL REFERENCES product (ref),
      namespace ${text} NOT NULL,
      name ${text} NOT NULL,
      PRIMARY KEY (contract_id, object, server)
    )`,
    `CREATE INDEX binding_by_dataset ON binding (namespace, name)`,
    `CREATE INDEX binding_by_product ON binding (product)`,
  ];
}

function house({ text, integer, counter }: MigrationDatabase): string[] {
  return [
    `CREATE TABLE token (
      id ${text} PRIMARY KEY,
      hash ${text} NOT NULL UNIQUE,
      subject ${text} NOT NULL,
      admin ${integer} NOT NULL,
      grants ${text} NOT NULL,
      description ${text},
      created_at ${text} NOT NULL,
      expires_at ${text},
      revoked_at ${text}
    )`,
    `CREATE TABLE audit_entry (
      sequence ${integer} PRIMARY KEY,
      at ${text} NOT NULL,
      actor ${text} NOT NULL,
      action ${text} NOT NULL,
      subject ${text} NOT NULL,
      before_hash ${text},
      after_hash ${text},
      request_id ${text} NOT NULL,
      previous_hash ${text} NOT NULL,
      hash ${text} NOT NULL
    )`,
    `CREATE TABLE outbox (
      sequence ${counter},
      transaction_id ${integer} NOT NULL,
      topic ${text} NOT NULL,
      payload ${text} NOT NULL,
      at ${text} NOT NULL,
      delivered_at ${text}
    )`,
    `CREATE INDEX outbox_pending ON outbox (transaction_id, sequence) WHERE delivered_at IS NULL`,
    `CREATE TABLE idempotency (
      scope ${text} NOT NULL,
      idempotency_key ${text} NOT NULL,
      input_hash ${text} NOT NULL,
      response ${text} NOT NULL,
      at ${text} NOT NULL,
      PRIMARY KEY (scope, idempotency_key)
    )`,
  ];
}
