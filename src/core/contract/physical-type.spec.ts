import { describe, expect, it } from '@jest/globals';
import { parsePhysicalType } from './parse-physical-type.js';
import { comparePhysicalTypes } from './physical-type.js';

const relation = (from: string, to: string) => comparePhysicalTypes(parsePhysicalType(from), parsePhysicalType(to));

describe('physical types', () => {
  it.each([
    ['bool', 'BOOLEAN'],
    ['int4', 'integer'],
    ['character varying(10)', 'varchar( 10 )'],
    ['STRUCT<A: INT, b:String>', 'struct<a:integer,b:string>'],
    ['array<int>', 'integer[]'],
    ['int(11)', 'int'],
    ['LowCardinality(String)', 'String'],
    ['timestamp with time zone', 'timestamptz'],
    ['numeric', 'DECIMAL'],
    ['array<dec>', 'array<numeric>'],
    ['bit varying(5)', 'varbit(5)'],
    ['float(53)', 'double precision'],
    ['float(24)', 'real'],
    ['integer array[4]', 'int[]'],
    ['NUMBER(*,0)', 'NUMBER(38)'],
    ['int unsigned zerofill', 'int unsigned'],
    ["struct<a:int comment 'the a'>", 'struct<a:int>'],
    ['Tuple(a Int32, b String)', 'Tuple(a Int32,b String)'],
    ['varchar(10 octets)', 'varchar(10 byte)'],
  ])('%s is %s', (from, to) => {
    expect(relation(from, to)).toBe('SAME');
  });

  it.each([
    ['varchar(100)', 'varchar(max)'],
    ['char(10)', 'char(20)'],
    ['char(10)', 'varchar(10)'],
    ['VARCHAR2(10 CHAR)', 'VARCHAR2(20 CHAR)'],
    ['varchar2(10 byte)', 'varchar2(10 char)'],
    ['varchar2(10 char)', 'varchar2(40 byte)'],
    ['int16', 'int32'],
    ['int8', 'int16'],
    ['int8', 'int64'],
    ['mediumint', 'int'],
    ['UInt32', 'UInt64'],
    ['UInt32', 'Int64'],
    ['int unsigned', 'bigint'],
    ['array<int>', 'array<bigint>'],
    ['varchar(5)[]', 'text[]'],
    ['map<string,int>', 'map<string,long>'],
    ['struct<a:int,b:string>', 'struct<a:bigint,b:string>'],
    ['row(a varchar(3))', 'row(a varchar(4))'],
    ['array<struct<a:decimal(5,2)>>', 'array<struct<a:decimal(9,2)>>'],
    ['String', 'Nullable(String)'],
    ['varbinary(8)', 'varbinary(max)'],
    ['datetime64(3)', 'datetime64(6)'],
    ['tinytext', 'mediumtext'],
    ['tinytext', 'text'],
    ['Tuple(a Int8, b String)', 'Tuple(a Int16, b String)'],
    ['varchar(10 chars)', 'varchar(20 chars)'],
    ['raw(10)', 'raw(20)'],
    ['varbit(4)', 'bit varying(8)'],
    ['timestamp_s', 'timestamp_ms'],
    ['byte', 'short'],
    ['text', 'longtext'],
    ['blob', 'mediumblob'],
    ['varchar(10)', 'longtext'],
    ['struct<a:int,b:int>', 'struct<a:int>'],
  ])('%s is widened to %s, and narrowed back', (from, to) => {
    expect(relation(from, to)).toBe('WIDENED');
    expect(relation(to, from)).toBe('NARROWED');
  });

  it.each([
    ['uint32', 'int32'],
    ['map<int,string>', 'map<bigint,string>'],
    ['struct<a:int,b:bigint>', 'struct<a:bigint,b:int>'],
    ['varchar2(10 char)', 'varchar2(20 byte)'],
    ['uuid', 'text'],
    ['tinyint(1)', 'tinyint'],
    ['timestamp', 'timestamptz'],
    ['number', 'numeric'],
    ['bit(1)', 'bit(2)'],
    ['decimal(10,2)', 'decimal(12,3)'],
  ])('%s to %s is another type', (from, to) => {
    expect(relation(from, to)).toBe('CHANGED');
  });
});
