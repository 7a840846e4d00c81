/**
 * Functions whose result is not the same for the same data: time, chance, counters, the state of
 * the engine, and estimates that depend on how threads divide the rows; in either engine. A reader
 * of SQLite replaces its own functions of these names by an error.
 */
export const NOT_REPEATABLE: ReadonlySet<string> = new Set(
  `ago approx_quantile approx_top_k changes clock_timestamp current_catalog current_connection_id current_database current_date current_localtime
  current_localtimestamp current_query current_query_id current_role current_schema current_schemas current_time
  current_timestamp current_transaction_id current_user currval gen_random_uuid get_block_size get_current_time
  get_current_timestamp getdate in_search_path last_insert_rowid localtime localtimestamp nextval now
  pg_conf_load_time pg_postmaster_start_time random randomblob reservoir_quantile session_user setseed sleep_ms sqlite_source_id
  sqlite_version stats today total_changes transaction_timestamp txid_current uuid uuidv4 uuidv7 version write_log`.split(
    /\s+/u,
  ),
);

/** Functions that read the process or files, not the data, or that put values into messages. */
const OUTSIDE_DATA =
  /^(?:error|getenv|getvariable|current_setting|pg_.*|duckdb_.*|pragma_.*|read_.*|glob|sniff_.*|query|query_table|json_serialize_plan|has_.*_privilege|inet_.*|load_extension|sqlite_.*|writefile|readfile|edit|fts\d.*)$/u;

/** Functions whose second argument is the name of the aggregate that they call. */
const CALLS_BY_NAME: ReadonlySet<string> = new Set(
  'aggregate array_aggr array_aggregate list_aggr list_aggregate'.split(' '),
);

/** Names that mean a function also without parentheses. */
const WITHOUT_CALL: ReadonlySet<string> = new Set(
  'current_date current_time current_timestamp localtime localtimestamp'.split(' '),
);

/**
 * Why a rule may not call the function, as an ending of `it …`; null if it may. `called` is false
 * for a name without parentheses.
 */
export function refusedFunction(name: string, called = true): string | null {
  const lower = name.toLowerCase();
  if (!called && !WITHOUT_CALL.has(lower)) return null;
  if (NOT_REPEATABLE.has(lower)) return `calls ${lower}, whose result is not the same for the same data`;
  return called && OUTSIDE_DATA.test(lower) ? `calls ${lower}` : null;
}

/**
 * Why a rule may not make the call for the sake of an aggregate that it names by a string; null if
 * it may. `named` is that string, and null if it is computed, or if there is none.
 */
export function refusedAggregate(name: string, named: string | null): string | null {
  if (!CALLS_BY_NAME.has(name.toLowerCase())) return null;
  return named === null ? `calls ${name.toLowerCase()} without a literal name of an aggregate` : refusedFunction(named);
}
