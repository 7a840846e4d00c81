import type { Sql } from './sql.js';

export interface ColumnDescription {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** 1-based position in the primary key; null outside it. */
  readonly key: number | null;
}

export interface TableDescription {
  readonly name: string;
  readonly columns: readonly ColumnDescription[];
  /** Constraints and indexes, one line each, sorted. */
  readonly rules: readonly string[];
}

/**
 * The tables as the database reports them, for `schema.sql.md` and for the test that compares them
 * with the row types.
 */
export function describeSchema(sql: Sql): Promise<readonly TableDescription[]> {
  return sql.dialect === 'sqlite' ? describeSqlite(sql) : describePostgres(sql);
}

interface ColumnRow {
  table_name: string;
  name: string;
  type: string;
  nullable: number | boolean;
  position: number | null;
}

async function describeSqlite(sql: Sql): Promise<readonly TableDescription[]> {
  const columns = await sql.all<ColumnRow>(
    `SELECT tables.name AS table_name, columns.name, columns.type,
            columns."notnull" = 0 AND columns.pk = 0 AS nullable, nullif(columns.pk, 0) AS position
     FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns
     WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite~_%' ESCAPE '~'
     ORDER BY tables.name, columns.cid`,
  );
  const rules = await sql.all<{ table_name: string; rule: string }>(
    `SELECT tables.name AS table_name, 'FOREIGN KEY (' || group_concat(keys."from", ', ') || ') REFERENCES ' || keys."table"
              || '(' || group_concat(keys."to", ', ') || ')' AS rule
     FROM sqlite_master AS tables, pragma_foreign_key_list(tables.name) AS keys
     WHERE tables.type = 'table' GROUP BY tables.name, keys.id, keys."table"
     UNION ALL
     SELECT tables.name, 'UNIQUE (' || (SELECT group_concat(name, ', ') FROM pragma_index_info(indexes.name)) || ')'
     FROM sqlite_master AS tables, pragma_index_list(tables.name) AS indexes
     WHERE tables.type = 'table' AND indexes.origin = 'u'
     UNION ALL
     SELECT tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`,
  );
  return tables(columns, rules);
}

async function describePostgres(sql: Sql): Promise<readonly TableDescription[]> {
  const columns = await sql.all<ColumnRow>(
    `SELECT class.relname AS table_name, attribute.attname AS name,
            format_type(attribute.atttypid, attribute.atttypmod)
              || CASE WHEN attribute.attidentity <> '' THEN ' identity' ELSE '' END AS type,
            NOT attribute.attnotnull AS nullable,
            array_position(primary_key.conkey, attribute.attnum) AS position
     FROM pg_class AS class
     JOIN pg_attribute AS attribute ON attribute.attrelid = class.oid AND attribute.attnum > 0 AND NOT attribute.attisdropped
     LEFT JOIN pg_constraint AS primary_key ON primary_key.conrelid = class.oid AND primary_key.contype = 'p'
     WHERE class.relnamespace = current_schema()::regnamespace AND class.relkind = 'r'
     ORDER BY class.relname COLLATE "C", attribute.attnum`,
  );
  const rules = await sql.all<{ table_name: string; rule: string }>(
    `SELECT class.relname AS table_name, pg_get_constraintdef(rule.oid) AS rule
     FROM pg_constraint AS rule JOIN pg_class AS class ON class.oid = rule.conrelid
     WHERE class.relnamespace = current_schema()::regnamespace AND rule.contype IN ('f', 'u', 'c')
     UNION ALL
     SELECT indexes.tablename, replace(indexes.indexdef, indexes.schemaname || '.', '')
     FROM pg_indexes AS indexes
     WHERE indexes.schemaname = current_schema()
       AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = indexes.indexname)`,
  );
  return tables(columns, rules);
}

function tables(
  columns: readonly ColumnRow[],
  rules: readonly { readonly table_name: string; readonly rule: string }[],
): readonly TableDescription[] {
  const names = [...new Set(columns.map(({ table_name }) => table_name))];
  return names.map((name) => ({
    name,
    columns: columns
      .filter(({ table_name }) => table_name === name)
      .map((column) => ({
        name: column.name,
        type: column.type,
        nullable: Boolean(column.nullable),
        key: column.position,
      })),
    rules: rules
      .filter(({ table_name }) => table_name === name)
      .map(({ rule }) => rule.replace(/\s+/g, ' '))
      .sort(),
  }));
}
