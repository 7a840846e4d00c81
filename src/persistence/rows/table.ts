import { EntitySchema, EntitySchemaOptions, type EntitySchemaColumnOptions, type ObjectLiteral } from 'typeorm';

/** Column options for TypeORM. Defaults and constraints are in the migrations only. */
export const text: EntitySchemaColumnOptions = { type: 'text' };
export const integer: EntitySchemaColumnOptions = { type: 'integer' };
export const real: EntitySchemaColumnOptions = { type: 'double precision' };
export const counter: EntitySchemaColumnOptions = { type: 'integer', primary: true, generated: 'increment' };

/** Part of the primary key. */
export function key(column: EntitySchemaColumnOptions): EntitySchemaColumnOptions {
  return { ...column, primary: true };
}

export function nullable(column: EntitySchemaColumnOptions): EntitySchemaColumnOptions {
  return { ...column, nullable: true };
}

/**
 * A table whose row type has the columns as properties. A test compares it with the migrated
 * schema.
 */
export function table<Row extends ObjectLiteral>(
  name: string,
  columns: { readonly [Column in keyof Row & string]: EntitySchemaColumnOptions },
): EntitySchema<Row> {
  return new EntitySchema<Row>(Object.assign(new EntitySchemaOptions<Row>(), { name, tableName: name, columns }));
}
