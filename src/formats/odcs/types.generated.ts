// Generated from ODCS 3.2.0 in test/corpus/odcs by scripts/generate/document-schemas.mjs: do not edit.
import type { JsonObject, JsonValue } from '../../core/contract/model.js';

export type Tags = string[];
export type StableId = string;
export type AnyType = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export type CustomProperties = CustomProperty[];
export type AuthoritativeDefinitions = {
  id?: StableId;
  url: string;
  type: string;
  description?: string;
}[];
export type Context =
  | string
  | {
      instructions?: string;
      verifiedStatements?: {
        id?: string;
        question: string;
        answer?: string;
        authoritativeDefinitions?: AuthoritativeDefinitions;
        tags?: string[];
        customProperties?: CustomProperties;
      }[];
      constraints?: {
        id?: string;
        constraint: string;
        authoritativeDefinitions?: AuthoritativeDefinitions;
        tags?: string[];
        customProperties?: CustomProperties;
      }[];
    };
export type AnyNonCollectionType = string | number | boolean | null;
export type ShorthandReference = string;
export type FullyQualifiedReference = string;
export type DataQualityChecks = DataQuality[];
export type Synonyms = Synonym[];
export type Support = SupportItem[];

export interface Document {
  version: string;
  kind: 'DataContract';
  apiVersion: 'v3.2.0' | 'v3.1.0' | 'v3.0.2' | 'v3.0.1' | 'v3.0.0' | 'v2.2.2' | 'v2.2.1' | 'v2.2.0';
  id: string;
  name?: string;
  tenant?: string;
  tags?: Tags;
  status?: string;
  servers?: Server[];
  dataProduct?: string;
  description?: {
    usage?: string;
    purpose?: string;
    limitations?: string;
    authoritativeDefinitions?: AuthoritativeDefinitions;
    customProperties?: CustomProperties;
  };
  domain?: string;
  context?: Context;
  schema?: SchemaObject[];
  support?: Support;
  price?: Pricing;
  team?: Team | TeamMember[];
  roles?: Role[];
  slaDefaultElement?: string;
  slaProperties?: ServiceLevelAgreementProperty[];
  authoritativeDefinitions?: AuthoritativeDefinitions;
  customProperties?: CustomProperties;
  contractCreatedTs?: string;
}
export interface Server {
  id?: StableId;
  server: string;
  type:
    | 'api'
    | 'athena'
    | 'azure'
    | 'bigquery'
    | 'btrieve'
    | 'clickhouse'
    | 'databricks'
    | 'denodo'
    | 'dremio'
    | 'duckdb'
    | 'exasol'
    | 'fastobjects'
    | 'glue'
    | 'hana'
    | 'cloudsql'
    | 'db2'
    | 'hive'
    | 'iceberg'
    | 'impala'
    | 'informix'
    | 'ingres'
    | 'kafka'
    | 'kinesis'
    | 'local'
    | 'mysql'
    | 'oracle'
    | 'poet'
    | 'postgresql'
    | 'postgres'
    | 'presto'
    | 'pubsub'
    | 'redshift'
    | 's3'
    | 'sftp'
    | 'snowflake'
    | 'sqlserver'
    | 'synapse'
    | 'teradata'
    | 'trino'
    | 'vectorwise'
    | 'versant'
    | 'vertica'
    | 'zen'
    | 'custom';
  description?: string;
  environment?: string;
  roles?: Role[];
  customProperties?: CustomProperties;
}
export interface Role {
  id?: StableId;
  role: string;
  description?: string;
  access?: string;
  firstLevelApprovers?: string;
  secondLevelApprovers?: string;
  customProperties?: CustomProperties;
}
export interface CustomProperty {
  id?: StableId;
  property: string;
  value: AnyType;
  description?: string;
  vendor?: string;
}
export interface SchemaObject {
  logicalType?: 'object' | 'blob';
  physicalName?: string;
  dataGranularityDescription?: string;
  properties?: SchemaProperty[];
  relationships?: RelationshipSchemaLevel[];
  quality?: DataQualityChecks;
  context?: Context;
  id?: StableId;
  name: string;
  physicalType?: string;
  description?: string;
  businessName?: string;
  deprecated?: boolean;
  synonyms?: Synonyms;
  authoritativeDefinitions?: AuthoritativeDefinitions;
  tags?: Tags;
  customProperties?: CustomProperties;
}
export interface SchemaProperty {
  primaryKey?: boolean;
  primaryKeyPosition?: number;
  logicalType?:
    'string' | 'date' | 'timestamp' | 'time' | 'number' | 'integer' | 'object' | 'array' | 'boolean' | 'map' | 'vector';
  logicalTypeOptions?: JsonObject;
  physicalType?: string;
  physicalName?: string;
  required?: boolean;
  unique?: boolean;
  semanticType?: 'column' | 'measure' | 'dimension';
  partitioned?: boolean;
  partitionKeyPosition?: number;
  classification?: string;
  encryptedName?: string;
  transformSourceObjects?: string[];
  transformLogic?: string;
  transformDescription?: string;
  examples?: AnyType[];
  enum?: EnumValue[];
  criticalDataElement?: boolean;
  relationships?: RelationshipPropertyLevel[];
  quality?: DataQualityChecks;
  id?: StableId;
  name: string;
  description?: string;
  businessName?: string;
  deprecated?: boolean;
  synonyms?: Synonyms;
  authoritativeDefinitions?: AuthoritativeDefinitions;
  tags?: Tags;
  customProperties?: CustomProperties;
  properties?: SchemaProperty[];
  items?: SchemaItemProperty;
  map?: {
    key: SchemaItemProperty;
    value: SchemaItemProperty;
  };
}
export interface EnumValue {
  value: AnyNonCollectionType;
  label?: string;
  id?: StableId;
  description?: string;
  customProperties?: CustomProperty[];
  authoritativeDefinitions?: AuthoritativeDefinitions;
  tags?: Tags;
}
export interface RelationshipPropertyLevel {
  id?: string;
  type?: 'foreignKey';
  from?: (ShorthandReference | FullyQualifiedReference) | (ShorthandReference | FullyQualifiedReference)[];
  to?: (ShorthandReference | FullyQualifiedReference) | (ShorthandReference | FullyQualifiedReference)[];
  customProperties?: CustomProperties;
}
export interface DataQuality {
  id?: StableId;
  authoritativeDefinitions?: AuthoritativeDefinitions;
  businessImpact?: string;
  customProperties?: CustomProperty[];
  description?: string;
  dimension?: 'accuracy' | 'completeness' | 'conformity' | 'consistency' | 'coverage' | 'timeliness' | 'uniqueness';
  method?: string;
  name?: string;
  schedule?: string;
  scheduler?: string;
  severity?: string;
  tags?: Tags;
  type?: 'text' | 'library' | 'sql' | 'custom';
  unit?: string;
  metric?: 'nullValues' | 'missingValues' | 'invalidValues' | 'duplicateValues' | 'rowCount';
  rule?: string;
  arguments?: JsonObject;
  mustBe?: JsonValue;
  mustNotBe?: JsonValue;
  mustBeGreaterThan?: number;
  mustBeGreaterOrEqualTo?: number;
  mustBeLessThan?: number;
  mustBeLessOrEqualTo?: number;
  mustBeBetween?: number[];
  mustNotBeBetween?: number[];
  query?: string;
  engine?: string;
  implementation?: string | JsonObject;
}
export interface Synonym {
  id?: StableId;
  synonym: string;
  description?: string;
  locale?: string;
  source?: string;
  status?: string;
  customProperties?: CustomProperties;
}
export interface SchemaItemProperty {
  properties?: SchemaProperty[];
  primaryKey?: boolean;
  primaryKeyPosition?: number;
  logicalType?:
    'string' | 'date' | 'timestamp' | 'time' | 'number' | 'integer' | 'object' | 'array' | 'boolean' | 'map' | 'vector';
  logicalTypeOptions?: JsonObject;
  physicalType?: string;
  physicalName?: string;
  required?: boolean;
  unique?: boolean;
  semanticType?: 'column' | 'measure' | 'dimension';
  partitioned?: boolean;
  partitionKeyPosition?: number;
  classification?: string;
  encryptedName?: string;
  transformSourceObjects?: string[];
  transformLogic?: string;
  transformDescription?: string;
  examples?: AnyType[];
  enum?: EnumValue[];
  criticalDataElement?: boolean;
  relationships?: RelationshipPropertyLevel[];
  quality?: DataQualityChecks;
  id?: StableId;
  name?: string;
  description?: string;
  businessName?: string;
  deprecated?: boolean;
  synonyms?: Synonyms;
  authoritativeDefinitions?: AuthoritativeDefinitions;
  tags?: Tags;
  customProperties?: CustomProperties;
  items?: SchemaItemProperty;
  map?: {
    key: SchemaItemProperty;
    value: SchemaItemProperty;
  };
}
export interface RelationshipSchemaLevel {
  id?: string;
  type?: 'foreignKey';
  from?: (ShorthandReference | FullyQualifiedReference) | (ShorthandReference | FullyQualifiedReference)[];
  to?: (ShorthandReference | FullyQualifiedReference) | (ShorthandReference | FullyQualifiedReference)[];
  customProperties?: CustomProperties;
}
export interface SupportItem {
  id?: StableId;
  channel: string;
  url?: string;
  description?: string;
  tool?: string;
  scope?: string;
  invitationUrl?: string;
  customProperties?: CustomProperties;
}
export interface Pricing {
  id?: StableId;
  priceAmount?: number;
  priceCurrency?: string;
  priceUnit?: string;
}
export interface Team {
  id?: StableId;
  name?: string;
  description?: string;
  members?: TeamMember[];
  tags?: Tags;
  customProperties?: CustomProperty[];
  authoritativeDefinitions?: AuthoritativeDefinitions;
}
export interface TeamMember {
  id?: StableId;
  username: string;
  name?: string;
  description?: string;
  role?: string;
  dateIn?: string;
  dateOut?: string;
  replacedByUsername?: string;
  tags?: Tags;
  customProperties?: CustomProperty[];
  authoritativeDefinitions?: AuthoritativeDefinitions;
}
export interface ServiceLevelAgreementProperty {
  id?: StableId;
  property: string;
  value: string | number | boolean | null;
  valueExt?: AnyNonCollectionType;
  unit?: string;
  element?: string;
  driver?: string;
  description?: string;
  scheduler?: string;
  schedule?: string;
  customProperties?: CustomProperties;
  authoritativeDefinitions?: AuthoritativeDefinitions;
}
