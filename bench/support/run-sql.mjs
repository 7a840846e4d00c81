/**
 * `node run-sql.mjs case.json`: runs one statement written by hand in DuckDB with its own defaults,
 * and prints the first row and the cost as JSON.
 */
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { usage } from './process-usage.mjs';

const { sql } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const rows = (await connection.runAndReadAll(sql)).getRowsJson();
process.stdout.write(JSON.stringify({ rows: rows.length, first: rows[0], ...usage() }));
