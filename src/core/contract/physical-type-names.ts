/* The names of physical types in the systems that contracts describe. */

export const SIGNED: Readonly<Record<string, number>> = {
  tinyint: 8,
  int1: 8,
  byte: 8,
  byteint: 8,
  smallint: 16,
  int2: 16,
  short: 16,
  int16: 16,
  smallserial: 16,
  mediumint: 24,
  int24: 24,
  int: 32,
  integer: 32,
  int4: 32,
  int32: 32,
  serial: 32,
  int8: 64,
  bigint: 64,
  long: 64,
  int64: 64,
  bigserial: 64,
  hugeint: 128,
  int128: 128,
  int256: 256,
};
export const UNSIGNED: Readonly<Record<string, number>> = {
  uint8: 8,
  utinyint: 8,
  ubyte: 8,
  uint16: 16,
  usmallint: 16,
  uint32: 32,
  uinteger: 32,
  uint64: 64,
  ubigint: 64,
  uint128: 128,
  uhugeint: 128,
  uint256: 256,
};
export const FLOATS: Readonly<Record<string, number>> = {
  float16: 16,
  half: 16,
  real: 32,
  float4: 32,
  float32: 32,
  float: 32,
  double: 64,
  'double precision': 64,
  double_precision: 64,
  float8: 64,
  float64: 64,
};
export const DECIMALS: ReadonlySet<string> = new Set(['decimal', 'numeric', 'number', 'dec']);
/** ClickHouse: the precision is in the name, the only argument is the scale. */
export const SCALED: Readonly<Record<string, number>> = { decimal32: 9, decimal64: 18, decimal128: 38, decimal256: 76 };
/** Types with a length, and whether they are padded to it. */
export const TEXTS: Readonly<Record<string, boolean>> = {
  varchar: false,
  'character varying': false,
  'char varying': false,
  nvarchar: false,
  'national character varying': false,
  varchar2: false,
  nvarchar2: false,
  text: false,
  string: false,
  clob: false,
  nclob: false,
  'character large object': false,
  ntext: false,
  utf8: false,
  char: true,
  character: true,
  nchar: true,
  'national character': true,
  'national char': true,
  bpchar: true,
  fixedstring: true,
};
export const BINARIES: Readonly<Record<string, boolean>> = {
  varbinary: false,
  'binary varying': false,
  bytea: false,
  bytes: false,
  blob: false,
  'binary large object': false,
  raw: false,
  binary: true,
};
/** Moments of one kind compare by their fraction digits; here with the digits of none declared. */
export const MOMENTS: Readonly<Record<string, readonly [kind: string, digits: number]>> = {
  timestamp: ['timestamp', 6],
  'timestamp without time zone': ['timestamp', 6],
  timestamp_ntz: ['timestamp', 6],
  timestamp_s: ['timestamp', 0],
  timestamp_ms: ['timestamp', 3],
  timestamp_us: ['timestamp', 6],
  timestamp_ns: ['timestamp', 9],
  timestamptz: ['timestamptz', 6],
  'timestamp with time zone': ['timestamptz', 6],
  timestamp_tz: ['timestamptz', 6],
  timestamp_ltz: ['timestampltz', 6],
  'timestamp with local time zone': ['timestampltz', 6],
  datetime: ['datetime', 0],
  datetime2: ['datetime2', 7],
  datetime64: ['datetime64', 3],
  datetimeoffset: ['datetimeoffset', 7],
  time: ['time', 6],
  'time without time zone': ['time', 6],
  timetz: ['timetz', 6],
  'time with time zone': ['timetz', 6],
};
/** Bit strings; `bit` alone is a boolean in SQL Server and of a fixed length elsewhere. */
export const BITS: ReadonlySet<string> = new Set(['varbit', 'bit varying']);
/** The longest values of MySQL's texts and blobs. */
export const TINY_TO_LONG: Readonly<Record<string, number>> = { tiny: 255, medium: 16_777_215, long: 4_294_967_295 };
