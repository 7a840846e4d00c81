// @ts-nocheck
// Generated from test/corpus/odcs by scripts/generate/document-validators.mjs: do not edit.

var ws=zr,ks=zr,k={$schema:"https://json-schema.org/draft/2019-09/schema",type:"object",properties:{version:{type:"strin\
g"},kind:{type:"string",default:"DataContract",enum:["DataContract"]},apiVersion:{type:"string",default:"v3.0.1",enum:["\
v3.0.1","v3.0.0","v2.2.2","v2.2.1","v2.2.0"]},id:{type:"string"},name:{type:"string"},tenant:{type:"string"},tags:{$ref:"\
#/$defs/Tags"},status:{type:"string"},servers:{type:"array",items:{$ref:"#/$defs/Server"}},dataProduct:{type:"string"},description:{
type:"object",properties:{usage:{type:"string"},purpose:{type:"string"},limitations:{type:"string"},authoritativeDefinitions:{
$ref:"#/$defs/AuthoritativeDefinitions"},customProperties:{$ref:"#/$defs/CustomProperties"}}},domain:{type:"string"},schema:{
type:"array",items:{$ref:"#/$defs/SchemaObject"}},support:{$ref:"#/$defs/Support"},price:{$ref:"#/$defs/Pricing"},team:{
type:"array",items:{$ref:"#/$defs/Team"}},roles:{type:"array",items:{$ref:"#/$defs/Role"}},slaDefaultElement:{type:"stri\
ng"},slaProperties:{type:"array",items:{$ref:"#/$defs/ServiceLevelAgreementProperty"}},authoritativeDefinitions:{$ref:"#\
/$defs/AuthoritativeDefinitions"},customProperties:{$ref:"#/$defs/CustomProperties"},contractCreatedTs:{type:"string",format:"\
date-time"}},required:["version","apiVersion","kind","id","status"],additionalProperties:!1,$defs:{Server:{type:"object",
properties:{server:{type:"string"},type:{type:"string",enum:["api","athena","azure","bigquery","clickhouse","databricks",
"denodo","dremio","duckdb","glue","cloudsql","db2","informix","kafka","kinesis","local","mysql","oracle","postgresql","p\
ostgres","presto","pubsub","redshift","s3","sftp","snowflake","sqlserver","synapse","trino","vertica","custom"]},description:{
type:"string"},environment:{type:"string"},roles:{type:"array",items:{$ref:"#/$defs/Role"}},customProperties:{$ref:"#/$d\
efs/CustomProperties"}},allOf:[{if:{properties:{type:{const:"api"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/\
ApiServer"}},{if:{properties:{type:{const:"athena"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/AthenaServer"}},
{if:{properties:{type:{const:"azure"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/AzureServer"}},{if:{properties:{
type:{const:"bigquery"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/BigQueryServer"}},{if:{properties:{type:{const:"\
clickhouse"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ClickHouseServer"}},{if:{properties:{type:{const:"data\
bricks"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/DatabricksServer"}},{if:{properties:{type:{const:"denodo"}},
required:["type"]},then:{$ref:"#/$defs/ServerSource/DenodoServer"}},{if:{properties:{type:{const:"dremio"}},required:["t\
ype"]},then:{$ref:"#/$defs/ServerSource/DremioServer"}},{if:{properties:{type:{const:"duckdb"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/DuckdbServer"}},{if:{properties:{type:{const:"glue"}},required:["type"]},then:{$ref:"#/$defs/\
ServerSource/GlueServer"}},{if:{properties:{type:{const:"cloudsql"}},required:["type"]},then:{$ref:"#/$defs/ServerSource\
/GoogleCloudSqlServer"}},{if:{properties:{type:{const:"db2"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/IBMDB2\
Server"}},{if:{properties:{type:{const:"informix"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/InformixServer"}},
{if:{properties:{type:{const:"custom"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/CustomServer"}},{if:{properties:{
type:{const:"kafka"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/KafkaServer"}},{if:{properties:{type:{const:"k\
inesis"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/KinesisServer"}},{if:{properties:{type:{const:"local"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/LocalServer"}},{if:{properties:{type:{const:"mysql"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/MySqlServer"}},{if:{properties:{type:{const:"oracle"}},required:["type"]},then:{$ref:"#/$defs\
/ServerSource/OracleServer"}},{if:{properties:{type:{const:"postgresql"}},required:["type"]},then:{$ref:"#/$defs/ServerS\
ource/PostgresServer"}},{if:{properties:{type:{const:"postgres"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/Po\
stgresServer"}},{if:{properties:{type:{const:"presto"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/PrestoServer"}},
{if:{properties:{type:{const:"pubsub"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/PubSubServer"}},{if:{properties:{
type:{const:"redshift"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/RedshiftServer"}},{if:{properties:{type:{const:"\
s3"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/S3Server"}},{if:{properties:{type:{const:"sftp"}},required:["t\
ype"]},then:{$ref:"#/$defs/ServerSource/SftpServer"}},{if:{properties:{type:{const:"snowflake"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/SnowflakeServer"}},{if:{properties:{type:{const:"sqlserver"}},required:["type"]},then:{$ref:"\
#/$defs/ServerSource/SqlserverServer"}},{if:{properties:{type:{const:"synapse"}},required:["type"]},then:{$ref:"#/$defs/\
ServerSource/SynapseServer"}},{if:{properties:{type:{const:"trino"}},required:["type"]},then:{$ref:"#/$defs/ServerSource\
/TrinoServer"}},{if:{properties:{type:{const:"vertica"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/VerticaServ\
er"}}],required:["server","type"]},ServerSource:{ApiServer:{type:"object",properties:{location:{type:"string",format:"ur\
i"}},required:["location"]},AthenaServer:{type:"object",properties:{stagingDir:{type:"string",format:"uri"},schema:{type:"\
string"},catalog:{type:"string",default:"awsdatacatalog"},regionName:{type:"string"}},required:["staging_dir","schema"]},
AzureServer:{type:"object",properties:{location:{type:"string",format:"uri"},format:{type:"string",enum:["parquet","delt\
a","json","csv"]},delimiter:{type:"string",enum:["new_line","array"]}},required:["location","format"]},BigQueryServer:{type:"\
object",properties:{project:{type:"string"},dataset:{type:"string"}},required:["project","dataset"]},ClickHouseServer:{type:"\
object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:["host","port","databa\
se"]},DatabricksServer:{type:"object",properties:{host:{type:"string"},catalog:{type:"string"},schema:{type:"string"}},required:[
"catalog","schema"]},DenodoServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"\
string"}},required:["host","port"]},DremioServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},schema:{
type:"string"}},required:["host","port"]},DuckdbServer:{type:"object",properties:{database:{type:"string"},schema:{type:"\
integer"}},required:["database"]},GlueServer:{type:"object",properties:{account:{type:"string"},database:{type:"string"},
location:{type:"string",format:"uri"},format:{type:"string"}},required:["account","database"]},GoogleCloudSqlServer:{type:"\
object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"},schema:{type:"string"}},required:[
"host","port","database","schema"]},IBMDB2Server:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{
type:"string"},schema:{type:"string"}},required:["host","port","database"]},InformixServer:{type:"object",properties:{host:{
type:"string"},port:{type:"integer"},database:{type:"string"}},required:["host","database"]},CustomServer:{type:"object",
properties:{account:{type:"string"},catalog:{type:"string"},database:{type:"string"},dataset:{type:"string"},delimiter:{
type:"string"},endpointUrl:{type:"string",format:"uri"},format:{type:"string"},host:{type:"string"},location:{type:"stri\
ng",format:"uri"},path:{type:"string"},port:{type:"integer"},project:{type:"string"},region:{type:"string"},regionName:{
type:"string"},schema:{type:"string"},serviceName:{type:"string"},stagingDir:{type:"string"},warehouse:{type:"string"}}},
KafkaServer:{type:"object",properties:{host:{type:"string"},format:{type:"string",default:"json"}},required:["host"]},KinesisServer:{
type:"object",properties:{region:{type:"string"},format:{type:"string"}}},LocalServer:{type:"object",properties:{path:{type:"\
string"},format:{type:"string"}},required:["path","format"]},MySqlServer:{type:"object",properties:{host:{type:"string"},
port:{type:"integer"},database:{type:"string"}},required:["host","port","database"]},OracleServer:{type:"object",properties:{
host:{type:"string"},port:{type:"integer"},serviceName:{type:"string"}},required:["host","port","serviceName"]},PostgresServer:{
type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"},schema:{type:"string"}},required:[
"host","port","database","schema"]},PrestoServer:{type:"object",properties:{host:{type:"string"},catalog:{type:"string"},
schema:{type:"string"}},required:["host"]},PubSubServer:{type:"object",properties:{project:{type:"string"}},required:["p\
roject"]},RedshiftServer:{type:"object",properties:{host:{type:"string"},database:{type:"string"},schema:{type:"string"},
region:{type:"string"},account:{type:"string"}},required:["database","schema"]},S3Server:{type:"object",properties:{location:{
type:"string",format:"uri"},endpointUrl:{type:"string",format:"uri"},format:{type:"string",enum:["parquet","delta","json",
"csv"]},delimiter:{type:"string",enum:["new_line","array"]}},required:["location"]},SftpServer:{type:"object",properties:{
location:{type:"string",format:"uri",pattern:"^sftp://.*"},format:{type:"string",enum:["parquet","delta","json","csv"]},
delimiter:{type:"string",enum:["new_line","array"]}},required:["location"]},SnowflakeServer:{type:"object",properties:{host:{
type:"string"},port:{type:"integer"},account:{type:"string"},database:{type:"string"},schema:{type:"string"},warehouse:{
type:"string"}},required:["account","database","schema"]},SqlserverServer:{type:"object",properties:{host:{type:"string"},
port:{type:"integer",default:1433},database:{type:"string"},schema:{type:"string"}},required:["host","database","schema"]},
SynapseServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:[
"host","port","database"]},TrinoServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},catalog:{type:"\
string"},schema:{type:"string"}},required:["host","port","catalog","schema"]},VerticaServer:{type:"object",properties:{host:{
type:"string"},port:{type:"integer"},database:{type:"string"},schema:{type:"string"}},required:["host","port","database",
"schema"]}},SchemaElement:{type:"object",properties:{name:{type:"string"},physicalType:{type:"string"},description:{type:"\
string"},businessName:{type:"string"},authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"},tags:{$ref:"#/$\
defs/Tags"},customProperties:{$ref:"#/$defs/CustomProperties"}}},SchemaObject:{type:"object",properties:{logicalType:{type:"\
string",enum:["object"]},physicalName:{type:"string"},dataGranularityDescription:{type:"string"},properties:{type:"array",
items:{$ref:"#/$defs/SchemaProperty"}},quality:{$ref:"#/$defs/DataQualityChecks"}},allOf:[{$ref:"#/$defs/SchemaElement"}],
required:["name"],unevaluatedProperties:!1},SchemaBaseProperty:{type:"object",properties:{primaryKey:{type:"boolean"},primaryKeyPosition:{
type:"integer",default:-1},logicalType:{type:"string",enum:["string","date","number","integer","object","array","boolean"]},
logicalTypeOptions:{type:"object"},physicalType:{type:"string"},required:{type:"boolean",default:!1},unique:{type:"boole\
an",default:!1},partitioned:{type:"boolean",default:!1},partitionKeyPosition:{type:"integer",default:-1},classification:{
type:"string"},encryptedName:{type:"string"},transformSourceObjects:{type:"array",items:{type:"string"}},transformLogic:{
type:"string"},transformDescription:{type:"string"},examples:{type:"array",items:{$ref:"#/$defs/AnyType"}},criticalDataElement:{
type:"boolean",default:!1},quality:{$ref:"#/$defs/DataQualityChecks"}},allOf:[{$ref:"#/$defs/SchemaElement"},{if:{properties:{
logicalType:{const:"string"}}},then:{properties:{logicalTypeOptions:{type:"object",properties:{minLength:{type:"integer",
minimum:0},maxLength:{type:"integer",minimum:0},pattern:{type:"string"},format:{type:"string"}},additionalProperties:!1}}}},
{if:{properties:{logicalType:{const:"date"}}},then:{properties:{logicalTypeOptions:{type:"object",properties:{format:{type:"\
string"},exclusiveMaximum:{type:"boolean",default:!1},maximum:{type:"string"},exclusiveMinimum:{type:"boolean",default:!1},
minimum:{type:"string"}},additionalProperties:!1}}}},{if:{anyOf:[{properties:{logicalType:{const:"integer"}}}]},then:{properties:{
logicalTypeOptions:{type:"object",properties:{multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{
type:"boolean",default:!1},minimum:{type:"number"},exclusiveMinimum:{type:"boolean",default:!1},format:{type:"string",default:"\
i32",enum:["i8","i16","i32","i64","i128","u8","u16","u32","u64","u128"]}},additionalProperties:!1}}}},{if:{anyOf:[{properties:{
logicalType:{const:"number"}}}]},then:{properties:{logicalTypeOptions:{type:"object",properties:{multipleOf:{type:"numbe\
r",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"boolean",default:!1},minimum:{type:"number"},exclusiveMinimum:{
type:"boolean",default:!1},format:{type:"string",default:"i32",enum:["f32","f64"]}},additionalProperties:!1}}}},{if:{properties:{
logicalType:{const:"object"}}},then:{properties:{logicalTypeOptions:{type:"object",properties:{maxProperties:{type:"inte\
ger",minimum:0},minProperties:{type:"integer",minimum:0,default:0},required:{type:"array",items:{type:"string"},minItems:1,
uniqueItems:!0}},additionalProperties:!1},properties:{type:"array",items:{$ref:"#/$defs/SchemaProperty"}}}}},{if:{properties:{
logicalType:{const:"array"}}},then:{properties:{logicalTypeOptions:{type:"object",properties:{maxItems:{type:"integer",minimum:0},
minItems:{type:"integer",minimum:0,default:0},uniqueItems:{type:"boolean",default:!1}},additionalProperties:!1},items:{$ref:"\
#/$defs/SchemaItemProperty"}}}}]},SchemaProperty:{type:"object",$ref:"#/$defs/SchemaBaseProperty",required:["name"],unevaluatedProperties:!1},
SchemaItemProperty:{type:"object",$ref:"#/$defs/SchemaBaseProperty",properties:{properties:{type:"array",items:{$ref:"#/\
$defs/SchemaProperty"}}},unevaluatedProperties:!1},Tags:{type:"array",items:{type:"string"}},DataQuality:{type:"object",
properties:{authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"},businessImpact:{type:"string"},customProperties:{
type:"array",items:{$ref:"#/$defs/CustomProperty"}},description:{type:"string"},dimension:{type:"string",enum:["accuracy",
"completeness","conformity","consistency","coverage","timeliness","uniqueness"]},method:{type:"string"},name:{type:"stri\
ng"},schedule:{type:"string"},scheduler:{type:"string"},severity:{type:"string"},tags:{$ref:"#/$defs/Tags"},type:{type:"\
string",enum:["text","library","sql","custom"],default:"library"},unit:{type:"string"}},allOf:[{if:{properties:{type:{const:"\
library"}}},then:{$ref:"#/$defs/DataQualityLibrary"}},{if:{properties:{type:{const:"sql"}},required:["type"]},then:{$ref:"\
#/$defs/DataQualitySql"}},{if:{properties:{type:{const:"custom"}},required:["type"]},then:{$ref:"#/$defs/DataQualityCust\
om"}}]},DataQualityChecks:{type:"array",items:{$ref:"#/$defs/DataQuality"}},DataQualityLibrary:{type:"object",properties:{
rule:{type:"string"},mustBe:{},mustNotBe:{},mustBeGreaterThan:{type:"number"},mustBeGreaterOrEqualTo:{type:"number"},mustBeLessThan:{
type:"number"},mustBeLessOrEqualTo:{type:"number"},mustBeBetween:{type:"array",minItems:2,maxItems:2,uniqueItems:!0,items:{
type:"number"}},mustNotBeBetween:{type:"array",minItems:2,maxItems:2,uniqueItems:!0,items:{type:"number"}}},required:["r\
ule"]},DataQualitySql:{type:"object",properties:{query:{type:"string"}},required:["query"]},DataQualityCustom:{type:"obj\
ect",properties:{engine:{type:"string"},implementation:{oneOf:[{type:"string"},{type:"object"}]}},required:["engine","im\
plementation"]},AuthoritativeDefinitions:{type:"array",items:{type:"object",properties:{url:{type:"string"},type:{type:"\
string"}},required:["url","type"]}},Support:{type:"array",items:{$ref:"#/$defs/SupportItem"}},SupportItem:{type:"object",
properties:{channel:{type:"string"},url:{type:"string"},description:{type:"string"},tool:{type:"string"},scope:{type:"st\
ring"},invitationUrl:{type:"string"}},required:["channel","url"]},Pricing:{type:"object",properties:{priceAmount:{type:"\
number"},priceCurrency:{type:"string"},priceUnit:{type:"string"}}},Team:{type:"object",properties:{username:{type:"strin\
g"},role:{type:"string"},dateIn:{type:"string",format:"date"},dateOut:{type:"string",format:"date"},replacedByUsername:{
type:"string"}}},Role:{type:"object",properties:{role:{type:"string"},description:{type:"string"},access:{type:"string"},
firstLevelApprovers:{type:"string"},secondLevelApprovers:{type:"string"},customProperties:{$ref:"#/$defs/CustomPropertie\
s"}},required:["role"]},ServiceLevelAgreementProperty:{type:"object",properties:{property:{type:"string"},value:{anyOf:[
{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},{type:"null"}]},valueExt:{$ref:"#/$defs/AnyNonCollecti\
onType"},unit:{type:"string"},element:{type:"string"},driver:{type:"string"}},required:["property","value"]},CustomProperties:{
type:"array",items:{$ref:"#/$defs/CustomProperty"}},CustomProperty:{type:"object",properties:{property:{type:"string"},value:{
$ref:"#/$defs/AnyType"}}},AnyType:{anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},{type:"null"},
{type:"array"},{type:"object"}]},AnyNonCollectionType:{anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"bo\
olean"},{type:"null"}]}}},De={type:"array",items:{type:"string"}},A={type:"array",items:{type:"object",properties:{url:{
type:"string"},type:{type:"string"}},required:["url","type"]}},ar={type:"object",properties:{priceAmount:{type:"number"},
priceCurrency:{type:"string"},priceUnit:{type:"string"}}},we={type:"object",properties:{username:{type:"string"},role:{type:"\
string"},dateIn:{type:"string",format:"date"},dateOut:{type:"string",format:"date"},replacedByUsername:{type:"string"}}},
a=Object.prototype.hasOwnProperty,O={type:"object",properties:{server:{type:"string"},type:{type:"string",enum:["api","a\
thena","azure","bigquery","clickhouse","databricks","denodo","dremio","duckdb","glue","cloudsql","db2","informix","kafka",
"kinesis","local","mysql","oracle","postgresql","postgres","presto","pubsub","redshift","s3","sftp","snowflake","sqlserv\
er","synapse","trino","vertica","custom"]},description:{type:"string"},environment:{type:"string"},roles:{type:"array",items:{
$ref:"#/$defs/Role"}},customProperties:{$ref:"#/$defs/CustomProperties"}},allOf:[{if:{properties:{type:{const:"api"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/ApiServer"}},{if:{properties:{type:{const:"athena"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/AthenaServer"}},{if:{properties:{type:{const:"azure"}},required:["type"]},then:{$ref:"#/$defs\
/ServerSource/AzureServer"}},{if:{properties:{type:{const:"bigquery"}},required:["type"]},then:{$ref:"#/$defs/ServerSour\
ce/BigQueryServer"}},{if:{properties:{type:{const:"clickhouse"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/Cli\
ckHouseServer"}},{if:{properties:{type:{const:"databricks"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/Databri\
cksServer"}},{if:{properties:{type:{const:"denodo"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/DenodoServer"}},
{if:{properties:{type:{const:"dremio"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/DremioServer"}},{if:{properties:{
type:{const:"duckdb"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/DuckdbServer"}},{if:{properties:{type:{const:"\
glue"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/GlueServer"}},{if:{properties:{type:{const:"cloudsql"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/GoogleCloudSqlServer"}},{if:{properties:{type:{const:"db2"}},required:["type"]},
then:{$ref:"#/$defs/ServerSource/IBMDB2Server"}},{if:{properties:{type:{const:"informix"}},required:["type"]},then:{$ref:"\
#/$defs/ServerSource/InformixServer"}},{if:{properties:{type:{const:"custom"}},required:["type"]},then:{$ref:"#/$defs/Se\
rverSource/CustomServer"}},{if:{properties:{type:{const:"kafka"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/Ka\
fkaServer"}},{if:{properties:{type:{const:"kinesis"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/KinesisServer"}},
{if:{properties:{type:{const:"local"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/LocalServer"}},{if:{properties:{
type:{const:"mysql"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/MySqlServer"}},{if:{properties:{type:{const:"o\
racle"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/OracleServer"}},{if:{properties:{type:{const:"postgresql"}},
required:["type"]},then:{$ref:"#/$defs/ServerSource/PostgresServer"}},{if:{properties:{type:{const:"postgres"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/PostgresServer"}},{if:{properties:{type:{const:"presto"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/PrestoServer"}},{if:{properties:{type:{const:"pubsub"}},required:["type"]},then:{$ref:"#/$def\
s/ServerSource/PubSubServer"}},{if:{properties:{type:{const:"redshift"}},required:["type"]},then:{$ref:"#/$defs/ServerSo\
urce/RedshiftServer"}},{if:{properties:{type:{const:"s3"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/S3Server"}},
{if:{properties:{type:{const:"sftp"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SftpServer"}},{if:{properties:{
type:{const:"snowflake"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SnowflakeServer"}},{if:{properties:{type:{
const:"sqlserver"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SqlserverServer"}},{if:{properties:{type:{const:"\
synapse"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SynapseServer"}},{if:{properties:{type:{const:"trino"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/TrinoServer"}},{if:{properties:{type:{const:"vertica"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/VerticaServer"}}],required:["server","type"]},wr={type:"object",properties:{location:{type:"s\
tring",format:"uri"}},required:["location"]},fe={type:"object",properties:{stagingDir:{type:"string",format:"uri"},schema:{
type:"string"},catalog:{type:"string",default:"awsdatacatalog"},regionName:{type:"string"}},required:["staging_dir","sch\
ema"]},W={type:"object",properties:{location:{type:"string",format:"uri"},format:{type:"string",enum:["parquet","delta",
"json","csv"]},delimiter:{type:"string",enum:["new_line","array"]}},required:["location","format"]},Ke={type:"object",properties:{
project:{type:"string"},dataset:{type:"string"}},required:["project","dataset"]},he={type:"object",properties:{host:{type:"\
string"},port:{type:"integer"},database:{type:"string"}},required:["host","port","database"]},ke={type:"object",properties:{
host:{type:"string"},catalog:{type:"string"},schema:{type:"string"}},required:["catalog","schema"]},$e={type:"object",properties:{
host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:["host","port"]},je={type:"object",properties:{
host:{type:"string"},port:{type:"integer"},schema:{type:"string"}},required:["host","port"]},pr={type:"object",properties:{
database:{type:"string"},schema:{type:"integer"}},required:["database"]},de={type:"object",properties:{account:{type:"st\
ring"},database:{type:"string"},location:{type:"string",format:"uri"},format:{type:"string"}},required:["account","datab\
ase"]},X={type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"},schema:{type:"st\
ring"}},required:["host","port","database","schema"]},me={type:"object",properties:{host:{type:"string"},port:{type:"int\
eger"},database:{type:"string"},schema:{type:"string"}},required:["host","port","database"]},Te={type:"object",properties:{
host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:["host","database"]},_={type:"object",properties:{
account:{type:"string"},catalog:{type:"string"},database:{type:"string"},dataset:{type:"string"},delimiter:{type:"string"},
endpointUrl:{type:"string",format:"uri"},format:{type:"string"},host:{type:"string"},location:{type:"string",format:"uri"},
path:{type:"string"},port:{type:"integer"},project:{type:"string"},region:{type:"string"},regionName:{type:"string"},schema:{
type:"string"},serviceName:{type:"string"},stagingDir:{type:"string"},warehouse:{type:"string"}}},nr={type:"object",properties:{
host:{type:"string"},format:{type:"string",default:"json"}},required:["host"]},kr={type:"object",properties:{region:{type:"\
string"},format:{type:"string"}}},Ee={type:"object",properties:{path:{type:"string"},format:{type:"string"}},required:["\
path","format"]},ge={type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:[
"host","port","database"]},Se={type:"object",properties:{host:{type:"string"},port:{type:"integer"},serviceName:{type:"s\
tring"}},required:["host","port","serviceName"]},I={type:"object",properties:{host:{type:"string"},port:{type:"integer"},
database:{type:"string"},schema:{type:"string"}},required:["host","port","database","schema"]},Ge={type:"object",properties:{
host:{type:"string"},catalog:{type:"string"},schema:{type:"string"}},required:["host"]},$r={type:"object",properties:{project:{
type:"string"}},required:["project"]},ue={type:"object",properties:{host:{type:"string"},database:{type:"string"},schema:{
type:"string"},region:{type:"string"},account:{type:"string"}},required:["database","schema"]},Y={type:"object",properties:{
location:{type:"string",format:"uri"},endpointUrl:{type:"string",format:"uri"},format:{type:"string",enum:["parquet","de\
lta","json","csv"]},delimiter:{type:"string",enum:["new_line","array"]}},required:["location"]},oe={type:"object",properties:{
location:{type:"string",format:"uri",pattern:"^sftp://.*"},format:{type:"string",enum:["parquet","delta","json","csv"]},
delimiter:{type:"string",enum:["new_line","array"]}},required:["location"]},J={type:"object",properties:{host:{type:"str\
ing"},port:{type:"integer"},account:{type:"string"},database:{type:"string"},schema:{type:"string"},warehouse:{type:"str\
ing"}},required:["account","database","schema"]},ce={type:"object",properties:{host:{type:"string"},port:{type:"integer",
default:1433},database:{type:"string"},schema:{type:"string"}},required:["host","database","schema"]},ve={type:"object",
properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:["host","port","database"]},Z={
type:"object",properties:{host:{type:"string"},port:{type:"integer"},catalog:{type:"string"},schema:{type:"string"}},required:[
"host","port","catalog","schema"]},ee={type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"\
string"},schema:{type:"string"}},required:["host","port","database","schema"]},qs=new RegExp("^sftp://.*","u"),be={type:"\
object",properties:{role:{type:"string"},description:{type:"string"},access:{type:"string"},firstLevelApprovers:{type:"s\
tring"},secondLevelApprovers:{type:"string"},customProperties:{$ref:"#/$defs/CustomProperties"}},required:["role"]},es={
type:"array",items:{$ref:"#/$defs/CustomProperty"}},Rr={type:"object",properties:{property:{type:"string"},value:{$ref:"\
#/$defs/AnyType"}}},M={anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},{type:"null"},{type:"arr\
ay"},{type:"object"}]};function ze(r,{instancePath:i="",parentData:se,parentDataProperty:ie,rootData:x=r,dynamicAnchors:N={}}={}){
let e=null,t=0,P=ze.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.property!==void 0&&a.call(r,"property")){let m=r.property;if(typeof m!="string"){let y={instancePath:i+
"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Rr.
properties.property.type,parentSchema:Rr.properties.property,data:m};e===null?e=[y]:e.push(y),t++}}if(r.value!==void 0&&
a.call(r,"value")){let m=r.value,y=t,f=!1,p=t;if(typeof m!="string"){let C={instancePath:i+"/value",schemaPath:"#/$defs/\
AnyType/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.anyOf[0].type,parentSchema:M.
anyOf[0],data:m};e===null?e=[C]:e.push(C),t++}var o=p===t;f=f||o;let $=t;if(typeof m!="number"){let C={instancePath:i+"/\
value",schemaPath:"#/$defs/AnyType/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number",schema:M.
anyOf[1].type,parentSchema:M.anyOf[1],data:m};e===null?e=[C]:e.push(C),t++}var o=$===t;f=f||o;let H=t;if(!(typeof m=="nu\
mber"&&!(m%1)&&!isNaN(m))){let C={instancePath:i+"/value",schemaPath:"#/$defs/AnyType/anyOf/2/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:M.anyOf[2].type,parentSchema:M.anyOf[2],data:m};e===null?e=[C]:e.push(C),
t++}var o=H===t;f=f||o;let _e=t;if(typeof m!="boolean"){let C={instancePath:i+"/value",schemaPath:"#/$defs/AnyType/anyOf\
/3/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:M.anyOf[3].type,parentSchema:M.anyOf[3],
data:m};e===null?e=[C]:e.push(C),t++}var o=_e===t;f=f||o;let ae=t;if(m!==null){let C={instancePath:i+"/value",schemaPath:"\
#/$defs/AnyType/anyOf/4/type",keyword:"type",params:{type:"null"},message:"must be null",schema:M.anyOf[4].type,parentSchema:M.
anyOf[4],data:m};e===null?e=[C]:e.push(C),t++}var o=ae===t;f=f||o;let Q=t;if(!Array.isArray(m)){let C={instancePath:i+"/\
value",schemaPath:"#/$defs/AnyType/anyOf/5/type",keyword:"type",params:{type:"array"},message:"must be array",schema:M.anyOf[5].
type,parentSchema:M.anyOf[5],data:m};e===null?e=[C]:e.push(C),t++}var o=Q===t;f=f||o;let T=t;if(!(m&&typeof m=="object"&&
!Array.isArray(m))){let C={instancePath:i+"/value",schemaPath:"#/$defs/AnyType/anyOf/6/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:M.anyOf[6].type,parentSchema:M.anyOf[6],data:m};e===null?e=[C]:e.push(C),t++}var o=T===
t;if(f=f||o,f)t=y,e!==null&&(y?e.length=y:e=null);else{let C={instancePath:i+"/value",schemaPath:"#/$defs/AnyType/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:M.anyOf,parentSchema:M,data:m};e===null?e=[C]:e.
push(C),t++}}}else{let m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:Rr.type,parentSchema:Rr,data:r};e===null?e=[m]:e.push(m),t++}return ze.errors=e,t===0}ze.evaluated={props:{property:!0,
value:!0},dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:i="",parentData:se,parentDataProperty:ie,rootData:x=r,
dynamicAnchors:N={}}={}){let e=null,t=0,P=te.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),
Array.isArray(r)){let o=r.length;for(let m=0;m<o;m++)ze(r[m],{instancePath:i+"/"+m,parentData:r,parentDataProperty:m,rootData:x,
dynamicAnchors:N})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)}else{let o={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:es.type,parentSchema:es,data:r};e===null?e=[o]:e.push(
o),t++}return te.errors=e,t===0}te.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:i="",
parentData:se,parentDataProperty:ie,rootData:x=r,dynamicAnchors:N={}}={}){let e=null,t=0,P=Re.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.role===void 0||!a.call(
r,"role")){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},message:"mus\
t have required property 'role'",schema:be.required,parentSchema:be,data:r};e===null?e=[o]:e.push(o),t++}if(r.role!==void 0&&
a.call(r,"role")){let o=r.role;if(typeof o!="string"){let m={instancePath:i+"/role",schemaPath:"#/properties/role/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:be.properties.role.type,parentSchema:be.properties.
role,data:o};e===null?e=[m]:e.push(m),t++}}if(r.description!==void 0&&a.call(r,"description")){let o=r.description;if(typeof o!=
"string"){let m={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:be.properties.description.type,parentSchema:be.properties.description,data:o};e===
null?e=[m]:e.push(m),t++}}if(r.access!==void 0&&a.call(r,"access")){let o=r.access;if(typeof o!="string"){let m={instancePath:i+
"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type:"string"},message:"must be string",schema:be.
properties.access.type,parentSchema:be.properties.access,data:o};e===null?e=[m]:e.push(m),t++}}if(r.firstLevelApprovers!==
void 0&&a.call(r,"firstLevelApprovers")){let o=r.firstLevelApprovers;if(typeof o!="string"){let m={instancePath:i+"/firs\
tLevelApprovers",schemaPath:"#/properties/firstLevelApprovers/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:be.properties.firstLevelApprovers.type,parentSchema:be.properties.firstLevelApprovers,data:o};e===null?
e=[m]:e.push(m),t++}}if(r.secondLevelApprovers!==void 0&&a.call(r,"secondLevelApprovers")){let o=r.secondLevelApprovers;
if(typeof o!="string"){let m={instancePath:i+"/secondLevelApprovers",schemaPath:"#/properties/secondLevelApprovers/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:be.properties.secondLevelApprovers.type,parentSchema:be.
properties.secondLevelApprovers,data:o};e===null?e=[m]:e.push(m),t++}}r.customProperties!==void 0&&a.call(r,"customPrope\
rties")&&(te(r.customProperties,{instancePath:i+"/customProperties",parentData:r,parentDataProperty:"customProperties",rootData:x,
dynamicAnchors:N})||(e=e===null?te.errors:e.concat(te.errors),t=e.length))}else{let o={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:be.type,parentSchema:be,data:r};e===null?e=[o]:e.push(
o),t++}return Re.errors=e,t===0}Re.evaluated={props:{role:!0,description:!0,access:!0,firstLevelApprovers:!0,secondLevelApprovers:!0,
customProperties:!0},dynamicProps:!1,dynamicItems:!1};function Tr(r,{instancePath:i="",parentData:se,parentDataProperty:ie,
rootData:x=r,dynamicAnchors:N={}}={}){let e=null,t=0,P=Tr.evaluated;P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.
items=void 0);let o=t,m=!0,y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&
(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="api"){let c={};e===
null?e=[c]:e.push(c),t++}}var f=y===t;if(t=o,e!==null&&(o?e.length=o:e=null),f){let l=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.location===void 0||!a.call(r,"location")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/ApiSer\
ver/required",keyword:"required",params:{missingProperty:"location"},message:"must have required property 'location'",schema:wr.
required,parentSchema:wr,data:r};e===null?e=[s]:e.push(s),t++}if(r.location!==void 0&&a.call(r,"location")){let s=r.location;
if(typeof s!="string"){let n={instancePath:i+"/location",schemaPath:"#/$defs/ServerSource/ApiServer/properties/location/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:wr.properties.location.type,parentSchema:wr.
properties.location,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/A\
piServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:wr.type,parentSchema:wr,data:r};e===
null?e=[s]:e.push(s),t++}var f=l===t;if(m=f,m){var p={};p.location=!0,p.type=!0}}if(!m){let l={instancePath:i,schemaPath:"\
#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[0].if,parentSchema:O.
allOf[0],data:r};e===null?e=[l]:e.push(l),t++}let $=t,H=!0,_e=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.
type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="athena"){let c={};e===null?e=[c]:e.push(c),t++}}var ae=_e===t;if(t=$,e!==null&&($?e.length=$:e=null),ae){
let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.staging_dir===void 0||!a.call(r,"staging_dir")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/AthenaServer/required",keyword:"required",params:{missingProperty:"staging_dir"},message:"\
must have required property 'staging_dir'",schema:fe.required,parentSchema:fe,data:r};e===null?e=[s]:e.push(s),t++}if(r.
schema===void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/AthenaServer/required",keyword:"\
required",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:fe.required,parentSchema:fe,
data:r};e===null?e=[s]:e.push(s),t++}if(r.stagingDir!==void 0&&a.call(r,"stagingDir")){let s=r.stagingDir;if(typeof s!="\
string"){let n={instancePath:i+"/stagingDir",schemaPath:"#/$defs/ServerSource/AthenaServer/properties/stagingDir/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:fe.properties.stagingDir.type,parentSchema:fe.properties.stagingDir,
data:s};e===null?e=[n]:e.push(n),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let n={
instancePath:i+"/schema",schemaPath:"#/$defs/ServerSource/AthenaServer/properties/schema/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:fe.properties.schema.type,parentSchema:fe.properties.schema,data:s};e===null?e=
[n]:e.push(n),t++}}if(r.catalog!==void 0&&a.call(r,"catalog")){let s=r.catalog;if(typeof s!="string"){let n={instancePath:i+
"/catalog",schemaPath:"#/$defs/ServerSource/AthenaServer/properties/catalog/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:fe.properties.catalog.type,parentSchema:fe.properties.catalog,data:s};e===null?e=[n]:e.push(
n),t++}}if(r.regionName!==void 0&&a.call(r,"regionName")){let s=r.regionName;if(typeof s!="string"){let n={instancePath:i+
"/regionName",schemaPath:"#/$defs/ServerSource/AthenaServer/properties/regionName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:fe.properties.regionName.type,parentSchema:fe.properties.regionName,data:s};e===null?
e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/AthenaServer/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:fe.type,parentSchema:fe,data:r};e===null?e=[s]:e.push(s),t++}var ae=l===t;
if(H=ae,H){var Q={};Q.stagingDir=!0,Q.schema=!0,Q.catalog=!0,Q.regionName=!0,Q.type=!0}}if(!H){let l={instancePath:i,schemaPath:"\
#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[1].if,parentSchema:O.
allOf[1],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&Q!==void 0&&(Q===!0?p=!0:(p=p||{},Object.assign(p,Q)));let T=t,C=!0,
Ir=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===
null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="azure"){let c={};e===null?e=[c]:e.push(c),
t++}}var xe=Ir===t;if(t=T,e!==null&&(T?e.length=T:e=null),xe){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
location===void 0||!a.call(r,"location")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/AzureServer/required",keyword:"\
required",params:{missingProperty:"location"},message:"must have required property 'location'",schema:W.required,parentSchema:W,
data:r};e===null?e=[s]:e.push(s),t++}if(r.format===void 0||!a.call(r,"format")){let s={instancePath:i,schemaPath:"#/$def\
s/ServerSource/AzureServer/required",keyword:"required",params:{missingProperty:"format"},message:"must have required pr\
operty 'format'",schema:W.required,parentSchema:W,data:r};e===null?e=[s]:e.push(s),t++}if(r.location!==void 0&&a.call(r,
"location")){let s=r.location;if(typeof s!="string"){let n={instancePath:i+"/location",schemaPath:"#/$defs/ServerSource/\
AzureServer/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.
location.type,parentSchema:W.properties.location,data:s};e===null?e=[n]:e.push(n),t++}}if(r.format!==void 0&&a.call(r,"f\
ormat")){let s=r.format;if(typeof s!="string"){let n={instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/AzureSer\
ver/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.format.type,
parentSchema:W.properties.format,data:s};e===null?e=[n]:e.push(n),t++}if(!(s==="parquet"||s==="delta"||s==="json"||s==="\
csv")){let n={instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/AzureServer/properties/format/enum",keyword:"enu\
m",params:{allowedValues:W.properties.format.enum},message:"must be equal to one of the allowed values",schema:W.properties.
format.enum,parentSchema:W.properties.format,data:s};e===null?e=[n]:e.push(n),t++}}if(r.delimiter!==void 0&&a.call(r,"de\
limiter")){let s=r.delimiter;if(typeof s!="string"){let n={instancePath:i+"/delimiter",schemaPath:"#/$defs/ServerSource/\
AzureServer/properties/delimiter/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.
delimiter.type,parentSchema:W.properties.delimiter,data:s};e===null?e=[n]:e.push(n),t++}if(!(s==="new_line"||s==="array")){
let n={instancePath:i+"/delimiter",schemaPath:"#/$defs/ServerSource/AzureServer/properties/delimiter/enum",keyword:"enum",
params:{allowedValues:W.properties.delimiter.enum},message:"must be equal to one of the allowed values",schema:W.properties.
delimiter.enum,parentSchema:W.properties.delimiter,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/AzureServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:W.type,parentSchema:W,
data:r};e===null?e=[s]:e.push(s),t++}var xe=l===t;if(C=xe,C){var le={};le.location=!0,le.format=!0,le.delimiter=!0,le.type=
!0}}if(!C){let l={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must mat\
ch "then" schema',schema:O.allOf[2].if,parentSchema:O.allOf[2],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&le!==void 0&&
(le===!0?p=!0:(p=p||{},Object.assign(p,le)));let Pe=t,b=!0,q=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.
type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="bigquery"){let c={};e===null?e=[c]:e.push(c),t++}}var v=q===t;if(t=Pe,e!==null&&(Pe?e.length=Pe:e=null),
v){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.project===void 0||!a.call(r,"project")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/BigQueryServer/required",keyword:"required",params:{missingProperty:"project"},message:"\
must have required property 'project'",schema:Ke.required,parentSchema:Ke,data:r};e===null?e=[s]:e.push(s),t++}if(r.dataset===
void 0||!a.call(r,"dataset")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/BigQueryServer/required",keyword:"r\
equired",params:{missingProperty:"dataset"},message:"must have required property 'dataset'",schema:Ke.required,parentSchema:Ke,
data:r};e===null?e=[s]:e.push(s),t++}if(r.project!==void 0&&a.call(r,"project")){let s=r.project;if(typeof s!="string"){
let n={instancePath:i+"/project",schemaPath:"#/$defs/ServerSource/BigQueryServer/properties/project/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:Ke.properties.project.type,parentSchema:Ke.properties.project,data:s};
e===null?e=[n]:e.push(n),t++}}if(r.dataset!==void 0&&a.call(r,"dataset")){let s=r.dataset;if(typeof s!="string"){let n={
instancePath:i+"/dataset",schemaPath:"#/$defs/ServerSource/BigQueryServer/properties/dataset/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Ke.properties.dataset.type,parentSchema:Ke.properties.dataset,data:s};e===
null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/BigQueryServer/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:Ke.type,parentSchema:Ke,data:r};e===null?e=[s]:e.push(s),t++}var v=l===
t;if(b=v,b){var w={};w.project=!0,w.dataset=!0,w.type=!0}}if(!b){let l={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[3].if,parentSchema:O.allOf[3],data:r};
e===null?e=[l]:e.push(l),t++}p!==!0&&w!==void 0&&(w===!0?p=!0:(p=p||{},Object.assign(p,w)));let D=t,V=!0,B=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),
t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="clickhouse"){let c={};e===null?e=[c]:e.push(c),t++}}var z=B===t;
if(t=D,e!==null&&(D?e.length=D:e=null),z){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(
r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/ClickHouseServer/required",keyword:"required",params:{
missingProperty:"host"},message:"must have required property 'host'",schema:he.required,parentSchema:he,data:r};e===null?
e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/ClickH\
ouseServer/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:he.
required,parentSchema:he,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/ClickHouseServer/required",keyword:"required",params:{missingProperty:"database"},message:"\
must have required property 'database'",schema:he.required,parentSchema:he,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==
void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+"/host",schemaPath:"#/$defs/ServerSo\
urce/ClickHouseServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:he.properties.
host.type,parentSchema:he.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.
port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/ClickHo\
useServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:he.properties.port.
type,parentSchema:he.properties.port,data:s};e===null?e=[n]:e.push(n),t++}}if(r.database!==void 0&&a.call(r,"database")){
let s=r.database;if(typeof s!="string"){let n={instancePath:i+"/database",schemaPath:"#/$defs/ServerSource/ClickHouseSer\
ver/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:he.properties.database.
type,parentSchema:he.properties.database,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#\
/$defs/ServerSource/ClickHouseServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:he.type,
parentSchema:he,data:r};e===null?e=[s]:e.push(s),t++}var z=l===t;if(V=z,V){var K={};K.host=!0,K.port=!0,K.database=!0,K.
type=!0}}if(!V){let l={instancePath:i,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"then"},message:'mus\
t match "then" schema',schema:O.allOf[4].if,parentSchema:O.allOf[4],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&K!==void 0&&
(K===!0?p=!0:(p=p||{},Object.assign(p,K)));let br=t,qe=!0,Lr=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.
type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="databricks"){let c={};e===null?e=[c]:e.push(c),t++}}var lr=Lr===t;if(t=br,e!==null&&(br?e.length=br:e=
null),lr){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.catalog===void 0||!a.call(r,"catalog")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/DatabricksServer/required",keyword:"required",params:{missingProperty:"catalog"},message:"\
must have required property 'catalog'",schema:ke.required,parentSchema:ke,data:r};e===null?e=[s]:e.push(s),t++}if(r.schema===
void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/DatabricksServer/required",keyword:"\
required",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:ke.required,parentSchema:ke,
data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+
"/host",schemaPath:"#/$defs/ServerSource/DatabricksServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ke.properties.host.type,parentSchema:ke.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.
catalog!==void 0&&a.call(r,"catalog")){let s=r.catalog;if(typeof s!="string"){let n={instancePath:i+"/catalog",schemaPath:"\
#/$defs/ServerSource/DatabricksServer/properties/catalog/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:ke.properties.catalog.type,parentSchema:ke.properties.catalog,data:s};e===null?e=[n]:e.push(n),t++}}if(r.schema!==
void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let n={instancePath:i+"/schema",schemaPath:"#/$defs/Se\
rverSource/DatabricksServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ke.
properties.schema.type,parentSchema:ke.properties.schema,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/DatabricksServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ke.
type,parentSchema:ke,data:r};e===null?e=[s]:e.push(s),t++}var lr=l===t;if(qe=lr,qe){var Ne={};Ne.host=!0,Ne.catalog=!0,Ne.
schema=!0,Ne.type=!0}}if(!qe){let l={instancePath:i,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema',schema:O.allOf[5].if,parentSchema:O.allOf[5],data:r};e===null?e=[l]:e.push(l),t++}p!==
!0&&Ne!==void 0&&(Ne===!0?p=!0:(p=p||{},Object.assign(p,Ne)));let Cr=t,mr=!0,Je=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&
a.call(r,"type")&&r.type!=="denodo"){let c={};e===null?e=[c]:e.push(c),t++}}var ur=Je===t;if(t=Cr,e!==null&&(Cr?e.length=
Cr:e=null),ur){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/DenodoServer/required",keyword:"required",params:{missingProperty:"host"},message:"must\
 have required property 'host'",schema:$e.required,parentSchema:$e,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||
!a.call(r,"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/DenodoServer/required",keyword:"required",params:{
missingProperty:"port"},message:"must have required property 'port'",schema:$e.required,parentSchema:$e,data:r};e===null?
e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+"/ho\
st",schemaPath:"#/$defs/ServerSource/DenodoServer/properties/host/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:$e.properties.host.type,parentSchema:$e.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.
port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:i+"/port",
schemaPath:"#/$defs/ServerSource/DenodoServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer",schema:$e.properties.port.type,parentSchema:$e.properties.port,data:s};e===null?e=[n]:e.push(n),t++}}if(r.database!==
void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let n={instancePath:i+"/database",schemaPath:"#/$d\
efs/ServerSource/DenodoServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$e.
properties.database.type,parentSchema:$e.properties.database,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/DenodoServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$e.
type,parentSchema:$e,data:r};e===null?e=[s]:e.push(s),t++}var ur=l===t;if(mr=ur,mr){var Be={};Be.host=!0,Be.port=!0,Be.database=
!0,Be.type=!0}}if(!mr){let l={instancePath:i,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:O.allOf[6].if,parentSchema:O.allOf[6],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&Be!==
void 0&&(Be===!0?p=!0:(p=p||{},Object.assign(p,Be)));let Mr=t,cr=!0,We=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(
r,"type")&&r.type!=="dremio"){let c={};e===null?e=[c]:e.push(c),t++}}var pe=We===t;if(t=Mr,e!==null&&(Mr?e.length=Mr:e=null),
pe){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/DremioServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have requir\
ed property 'host'",schema:je.required,parentSchema:je,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(
r,"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/DremioServer/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:je.required,parentSchema:je,data:r};e===null?e=[s]:e.push(s),
t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+"/host",schemaPath:"\
#/$defs/ServerSource/DremioServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:je.
properties.host.type,parentSchema:je.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.port!==void 0&&a.call(r,
"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:i+"/port",schemaPath:"#/$defs/Ser\
verSource/DremioServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:je.
properties.port.type,parentSchema:je.properties.port,data:s};e===null?e=[n]:e.push(n),t++}}if(r.schema!==void 0&&a.call(
r,"schema")){let s=r.schema;if(typeof s!="string"){let n={instancePath:i+"/schema",schemaPath:"#/$defs/ServerSource/Drem\
ioServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:je.properties.schema.
type,parentSchema:je.properties.schema,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/$\
defs/ServerSource/DremioServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:je.type,parentSchema:je,
data:r};e===null?e=[s]:e.push(s),t++}var pe=l===t;if(cr=pe,cr){var S={};S.host=!0,S.port=!0,S.schema=!0,S.type=!0}}if(!cr){
let l={instancePath:i,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema',schema:O.allOf[7].if,parentSchema:O.allOf[7],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&S!==void 0&&(S===!0?p=!0:
(p=p||{},Object.assign(p,S)));let j=t,h=!0,u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.type===void 0||!a.
call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="\
duckdb"){let c={};e===null?e=[c]:e.push(c),t++}}var d=u===t;if(t=j,e!==null&&(j?e.length=j:e=null),d){let l=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/$defs/Se\
rverSource/DuckdbServer/required",keyword:"required",params:{missingProperty:"database"},message:"must have required pro\
perty 'database'",schema:pr.required,parentSchema:pr,data:r};e===null?e=[s]:e.push(s),t++}if(r.database!==void 0&&a.call(
r,"database")){let s=r.database;if(typeof s!="string"){let n={instancePath:i+"/database",schemaPath:"#/$defs/ServerSourc\
e/DuckdbServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pr.properties.
database.type,parentSchema:pr.properties.database,data:s};e===null?e=[n]:e.push(n),t++}}if(r.schema!==void 0&&a.call(r,"\
schema")){let s=r.schema;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:i+"/schema",schemaPath:"#/$def\
s/ServerSource/DuckdbServer/properties/schema/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:pr.
properties.schema.type,parentSchema:pr.properties.schema,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/DuckdbServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:pr.
type,parentSchema:pr,data:r};e===null?e=[s]:e.push(s),t++}var d=l===t;if(h=d,h){var E={};E.database=!0,E.schema=!0,E.type=
!0}}if(!h){let l={instancePath:i,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword:"then"},message:'must mat\
ch "then" schema',schema:O.allOf[8].if,parentSchema:O.allOf[8],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&E!==void 0&&
(E===!0?p=!0:(p=p||{},Object.assign(p,E)));let Ue=t,ne=!0,Ie=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.
type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="glue"){let c={};e===null?e=[c]:e.push(c),t++}}var Le=Ie===t;if(t=Ue,e!==null&&(Ue?e.length=Ue:e=null),
Le){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.account===void 0||!a.call(r,"account")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/GlueServer/required",keyword:"required",params:{missingProperty:"account"},message:"mus\
t have required property 'account'",schema:de.required,parentSchema:de,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===
void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/GlueServer/required",keyword:"requ\
ired",params:{missingProperty:"database"},message:"must have required property 'database'",schema:de.required,parentSchema:de,
data:r};e===null?e=[s]:e.push(s),t++}if(r.account!==void 0&&a.call(r,"account")){let s=r.account;if(typeof s!="string"){
let n={instancePath:i+"/account",schemaPath:"#/$defs/ServerSource/GlueServer/properties/account/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:de.properties.account.type,parentSchema:de.properties.account,data:s};e===
null?e=[n]:e.push(n),t++}}if(r.database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let n={instancePath:i+
"/database",schemaPath:"#/$defs/ServerSource/GlueServer/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:de.properties.database.type,parentSchema:de.properties.database,data:s};e===null?e=[n]:e.
push(n),t++}}if(r.location!==void 0&&a.call(r,"location")){let s=r.location;if(typeof s!="string"){let n={instancePath:i+
"/location",schemaPath:"#/$defs/ServerSource/GlueServer/properties/location/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:de.properties.location.type,parentSchema:de.properties.location,data:s};e===null?e=[n]:e.
push(n),t++}}if(r.format!==void 0&&a.call(r,"format")){let s=r.format;if(typeof s!="string"){let n={instancePath:i+"/for\
mat",schemaPath:"#/$defs/ServerSource/GlueServer/properties/format/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:de.properties.format.type,parentSchema:de.properties.format,data:s};e===null?e=[n]:e.push(n),t++}}}else{
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/GlueServer/type",keyword:"type",params:{type:"object"},message:"m\
ust be object",schema:de.type,parentSchema:de,data:r};e===null?e=[s]:e.push(s),t++}var Le=l===t;if(ne=Le,ne){var Ce={};Ce.
account=!0,Ce.database=!0,Ce.location=!0,Ce.format=!0,Ce.type=!0}}if(!ne){let l={instancePath:i,schemaPath:"#/allOf/9/if",
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[9].if,parentSchema:O.allOf[9],
data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&Ce!==void 0&&(Ce===!0?p=!0:(p=p||{},Object.assign(p,Ce)));let Kr=t,Er=!0,R=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?
e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="cloudsql"){let c={};e===null?e=[c]:e.push(c),t++}}
var Hr=R===t;if(t=Kr,e!==null&&(Kr?e.length=Kr:e=null),Hr){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===
void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/GoogleCloudSqlServer/required",keyword:"\
required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:X.required,parentSchema:X,
data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"port")){let s={instancePath:i,schemaPath:"#/$defs/Se\
rverSource/GoogleCloudSqlServer/required",keyword:"required",params:{missingProperty:"port"},message:"must have required\
 property 'port'",schema:X.required,parentSchema:X,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(
r,"database")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/GoogleCloudSqlServer/required",keyword:"required",
params:{missingProperty:"database"},message:"must have required property 'database'",schema:X.required,parentSchema:X,data:r};
e===null?e=[s]:e.push(s),t++}if(r.schema===void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/Server\
Source/GoogleCloudSqlServer/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required p\
roperty 'schema'",schema:X.required,parentSchema:X,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"ho\
st")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/GoogleCloudSqlS\
erver/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.properties.host.type,
parentSchema:X.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/GoogleCloudS\
qlServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:X.properties.port.
type,parentSchema:X.properties.port,data:s};e===null?e=[n]:e.push(n),t++}}if(r.database!==void 0&&a.call(r,"database")){
let s=r.database;if(typeof s!="string"){let n={instancePath:i+"/database",schemaPath:"#/$defs/ServerSource/GoogleCloudSq\
lServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.properties.database.
type,parentSchema:X.properties.database,data:s};e===null?e=[n]:e.push(n),t++}}if(r.schema!==void 0&&a.call(r,"schema")){
let s=r.schema;if(typeof s!="string"){let n={instancePath:i+"/schema",schemaPath:"#/$defs/ServerSource/GoogleCloudSqlSer\
ver/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.properties.schema.type,
parentSchema:X.properties.schema,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/S\
erverSource/GoogleCloudSqlServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:X.type,parentSchema:X,
data:r};e===null?e=[s]:e.push(s),t++}var Hr=l===t;if(Er=Hr,Er){var Xe={};Xe.host=!0,Xe.port=!0,Xe.database=!0,Xe.schema=
!0,Xe.type=!0}}if(!Er){let l={instancePath:i,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:O.allOf[10].if,parentSchema:O.allOf[10],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&Xe!==
void 0&&(Xe===!0?p=!0:(p=p||{},Object.assign(p,Xe)));let Fr=t,Jr=!0,ss=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(
r,"type")&&r.type!=="db2"){let c={};e===null?e=[c]:e.push(c),t++}}var Wr=ss===t;if(t=Fr,e!==null&&(Fr?e.length=Fr:e=null),
Wr){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/IBMDB2Server/required",keyword:"required",params:{missingProperty:"host"},message:"must have requir\
ed property 'host'",schema:me.required,parentSchema:me,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(
r,"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/IBMDB2Server/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:me.required,parentSchema:me,data:r};e===null?e=[s]:e.push(s),
t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/IBMDB2Server/r\
equired",keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:me.
required,parentSchema:me,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!=
"string"){let n={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/IBMDB2Server/properties/host/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:me.properties.host.type,parentSchema:me.properties.host,data:s};
e===null?e=[n]:e.push(n),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let n={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/IBMDB2Server/properties/port/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:me.properties.port.type,parentSchema:me.properties.port,data:s};e===null?
e=[n]:e.push(n),t++}}if(r.database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let n={instancePath:i+
"/database",schemaPath:"#/$defs/ServerSource/IBMDB2Server/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:me.properties.database.type,parentSchema:me.properties.database,data:s};e===null?e=[n]:e.
push(n),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let n={instancePath:i+"/sch\
ema",schemaPath:"#/$defs/ServerSource/IBMDB2Server/properties/schema/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:me.properties.schema.type,parentSchema:me.properties.schema,data:s};e===null?e=[n]:e.push(n),t++}}}else{
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/IBMDB2Server/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:me.type,parentSchema:me,data:r};e===null?e=[s]:e.push(s),t++}var Wr=l===t;if(Jr=Wr,Jr){var Ye={};
Ye.host=!0,Ye.port=!0,Ye.database=!0,Ye.schema=!0,Ye.type=!0}}if(!Jr){let l={instancePath:i,schemaPath:"#/allOf/11/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[11].if,parentSchema:O.allOf[11],data:r};
e===null?e=[l]:e.push(l),t++}p!==!0&&Ye!==void 0&&(Ye===!0?p=!0:(p=p||{},Object.assign(p,Ye)));let Xr=t,Yr=!0,is=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:
e.push(c),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="informix"){let c={};e===null?e=[c]:e.push(c),t++}}var Zr=is===
t;if(t=Xr,e!==null&&(Xr?e.length=Xr:e=null),Zr){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||
!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/InformixServer/required",keyword:"required",params:{
missingProperty:"host"},message:"must have required property 'host'",schema:Te.required,parentSchema:Te,data:r};e===null?
e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/$defs/ServerSourc\
e/InformixServer/required",keyword:"required",params:{missingProperty:"database"},message:"must have required property '\
database'",schema:Te.required,parentSchema:Te,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){
let s=r.host;if(typeof s!="string"){let n={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/InformixServer/proper\
ties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Te.properties.host.type,parentSchema:Te.
properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let n={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/InformixServer/properties/p\
ort/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:Te.properties.port.type,parentSchema:Te.
properties.port,data:s};e===null?e=[n]:e.push(n),t++}}if(r.database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!=
"string"){let n={instancePath:i+"/database",schemaPath:"#/$defs/ServerSource/InformixServer/properties/database/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Te.properties.database.type,parentSchema:Te.properties.database,
data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/InformixServer/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:Te.type,parentSchema:Te,data:r};e===null?e=[s]:e.push(
s),t++}var Zr=l===t;if(Yr=Zr,Yr){var yr={};yr.host=!0,yr.port=!0,yr.database=!0,yr.type=!0}}if(!Yr){let l={instancePath:i,
schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[12].
if,parentSchema:O.allOf[12],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&yr!==void 0&&(yr===!0?p=!0:(p=p||{},Object.assign(
p,yr)));let et=t,rt=!0,as=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&
(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="custom"){let c={};
e===null?e=[c]:e.push(c),t++}}var tt=as===t;if(t=et,e!==null&&(et?e.length=et:e=null),tt){let l=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.account!==void 0&&a.call(r,"account")){let s=r.account;if(typeof s!="string"){let n={instancePath:i+
"/account",schemaPath:"#/$defs/ServerSource/CustomServer/properties/account/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:_.properties.account.type,parentSchema:_.properties.account,data:s};e===null?e=[n]:e.push(
n),t++}}if(r.catalog!==void 0&&a.call(r,"catalog")){let s=r.catalog;if(typeof s!="string"){let n={instancePath:i+"/catal\
og",schemaPath:"#/$defs/ServerSource/CustomServer/properties/catalog/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:_.properties.catalog.type,parentSchema:_.properties.catalog,data:s};e===null?e=[n]:e.push(n),t++}}
if(r.database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let n={instancePath:i+"/database",
schemaPath:"#/$defs/ServerSource/CustomServer/properties/database/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:_.properties.database.type,parentSchema:_.properties.database,data:s};e===null?e=[n]:e.push(n),t++}}
if(r.dataset!==void 0&&a.call(r,"dataset")){let s=r.dataset;if(typeof s!="string"){let n={instancePath:i+"/dataset",schemaPath:"\
#/$defs/ServerSource/CustomServer/properties/dataset/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:_.properties.dataset.type,parentSchema:_.properties.dataset,data:s};e===null?e=[n]:e.push(n),t++}}if(r.delimiter!==
void 0&&a.call(r,"delimiter")){let s=r.delimiter;if(typeof s!="string"){let n={instancePath:i+"/delimiter",schemaPath:"#\
/$defs/ServerSource/CustomServer/properties/delimiter/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:_.properties.delimiter.type,parentSchema:_.properties.delimiter,data:s};e===null?e=[n]:e.push(n),t++}}if(r.endpointUrl!==
void 0&&a.call(r,"endpointUrl")){let s=r.endpointUrl;if(typeof s!="string"){let n={instancePath:i+"/endpointUrl",schemaPath:"\
#/$defs/ServerSource/CustomServer/properties/endpointUrl/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:_.properties.endpointUrl.type,parentSchema:_.properties.endpointUrl,data:s};e===null?e=[n]:e.push(n),t++}}if(r.
format!==void 0&&a.call(r,"format")){let s=r.format;if(typeof s!="string"){let n={instancePath:i+"/format",schemaPath:"#\
/$defs/ServerSource/CustomServer/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:_.properties.format.type,parentSchema:_.properties.format,data:s};e===null?e=[n]:e.push(n),t++}}if(r.host!==void 0&&
a.call(r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/Cus\
tomServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.host.
type,parentSchema:_.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.location!==void 0&&a.call(r,"location")){
let s=r.location;if(typeof s!="string"){let n={instancePath:i+"/location",schemaPath:"#/$defs/ServerSource/CustomServer/\
properties/location/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.location.type,
parentSchema:_.properties.location,data:s};e===null?e=[n]:e.push(n),t++}}if(r.path!==void 0&&a.call(r,"path")){let s=r.path;
if(typeof s!="string"){let n={instancePath:i+"/path",schemaPath:"#/$defs/ServerSource/CustomServer/properties/path/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.path.type,parentSchema:_.properties.path,
data:s};e===null?e=[n]:e.push(n),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s))){let n={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/CustomServer/properties/port/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer",schema:_.properties.port.type,parentSchema:_.properties.port,data:s};
e===null?e=[n]:e.push(n),t++}}if(r.project!==void 0&&a.call(r,"project")){let s=r.project;if(typeof s!="string"){let n={
instancePath:i+"/project",schemaPath:"#/$defs/ServerSource/CustomServer/properties/project/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:_.properties.project.type,parentSchema:_.properties.project,data:s};e===null?
e=[n]:e.push(n),t++}}if(r.region!==void 0&&a.call(r,"region")){let s=r.region;if(typeof s!="string"){let n={instancePath:i+
"/region",schemaPath:"#/$defs/ServerSource/CustomServer/properties/region/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:_.properties.region.type,parentSchema:_.properties.region,data:s};e===null?e=[n]:e.push(n),t++}}if(r.
regionName!==void 0&&a.call(r,"regionName")){let s=r.regionName;if(typeof s!="string"){let n={instancePath:i+"/regionNam\
e",schemaPath:"#/$defs/ServerSource/CustomServer/properties/regionName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:_.properties.regionName.type,parentSchema:_.properties.regionName,data:s};e===null?e=[n]:e.push(n),
t++}}if(r.schema!==void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let n={instancePath:i+"/schema",schemaPath:"\
#/$defs/ServerSource/CustomServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:_.properties.schema.type,parentSchema:_.properties.schema,data:s};e===null?e=[n]:e.push(n),t++}}if(r.serviceName!==
void 0&&a.call(r,"serviceName")){let s=r.serviceName;if(typeof s!="string"){let n={instancePath:i+"/serviceName",schemaPath:"\
#/$defs/ServerSource/CustomServer/properties/serviceName/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:_.properties.serviceName.type,parentSchema:_.properties.serviceName,data:s};e===null?e=[n]:e.push(n),t++}}if(r.
stagingDir!==void 0&&a.call(r,"stagingDir")){let s=r.stagingDir;if(typeof s!="string"){let n={instancePath:i+"/stagingDi\
r",schemaPath:"#/$defs/ServerSource/CustomServer/properties/stagingDir/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:_.properties.stagingDir.type,parentSchema:_.properties.stagingDir,data:s};e===null?e=[n]:e.push(n),
t++}}if(r.warehouse!==void 0&&a.call(r,"warehouse")){let s=r.warehouse;if(typeof s!="string"){let n={instancePath:i+"/wa\
rehouse",schemaPath:"#/$defs/ServerSource/CustomServer/properties/warehouse/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:_.properties.warehouse.type,parentSchema:_.properties.warehouse,data:s};e===null?e=[n]:e.
push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/CustomServer/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:_.type,parentSchema:_,data:r};e===null?e=[s]:e.push(s),t++}var tt=l===t;if(rt=tt,
rt){var F={};F.account=!0,F.catalog=!0,F.database=!0,F.dataset=!0,F.delimiter=!0,F.endpointUrl=!0,F.format=!0,F.host=!0,
F.location=!0,F.path=!0,F.port=!0,F.project=!0,F.region=!0,F.regionName=!0,F.schema=!0,F.serviceName=!0,F.stagingDir=!0,
F.warehouse=!0,F.type=!0}}if(!rt){let l={instancePath:i,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:O.allOf[13].if,parentSchema:O.allOf[13],data:r};e===null?e=[l]:e.push(l),
t++}p!==!0&&F!==void 0&&(F===!0?p=!0:(p=p||{},Object.assign(p,F)));let st=t,it=!0,ps=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="kafka"){let c={};e===null?e=[c]:e.push(c),t++}}var at=ps===t;if(t=st,e!==null&&(st?e.
length=st:e=null),at){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={
instancePath:i,schemaPath:"#/$defs/ServerSource/KafkaServer/required",keyword:"required",params:{missingProperty:"host"},
message:"must have required property 'host'",schema:nr.required,parentSchema:nr,data:r};e===null?e=[s]:e.push(s),t++}if(r.
host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+"/host",schemaPath:"#/$defs/S\
erverSource/KafkaServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:nr.properties.
host.type,parentSchema:nr.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.format!==void 0&&a.call(r,"format")){
let s=r.format;if(typeof s!="string"){let n={instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/KafkaServer/prope\
rties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:nr.properties.format.type,parentSchema:nr.
properties.format,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/Kaf\
kaServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:nr.type,parentSchema:nr,data:r};e===
null?e=[s]:e.push(s),t++}var at=l===t;if(it=at,it){var Or={};Or.host=!0,Or.format=!0,Or.type=!0}}if(!it){let l={instancePath:i,
schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[14].
if,parentSchema:O.allOf[14],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&Or!==void 0&&(Or===!0?p=!0:(p=p||{},Object.assign(
p,Or)));let pt=t,nt=!0,ns=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&
(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="kinesis"){let c={};
e===null?e=[c]:e.push(c),t++}}var ot=ns===t;if(t=pt,e!==null&&(pt?e.length=pt:e=null),ot){let l=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.region!==void 0&&a.call(r,"region")){let s=r.region;if(typeof s!="string"){let n={instancePath:i+
"/region",schemaPath:"#/$defs/ServerSource/KinesisServer/properties/region/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:kr.properties.region.type,parentSchema:kr.properties.region,data:s};e===null?e=[n]:e.push(n),t++}}
if(r.format!==void 0&&a.call(r,"format")){let s=r.format;if(typeof s!="string"){let n={instancePath:i+"/format",schemaPath:"\
#/$defs/ServerSource/KinesisServer/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:kr.properties.format.type,parentSchema:kr.properties.format,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/KinesisServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:kr.
type,parentSchema:kr,data:r};e===null?e=[s]:e.push(s),t++}var ot=l===t;if(nt=ot,nt){var Pr={};Pr.region=!0,Pr.format=!0,
Pr.type=!0}}if(!nt){let l={instancePath:i,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:O.allOf[15].if,parentSchema:O.allOf[15],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&Pr!==
void 0&&(Pr===!0?p=!0:(p=p||{},Object.assign(p,Pr)));let lt=t,mt=!0,os=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(
r,"type")&&r.type!=="local"){let c={};e===null?e=[c]:e.push(c),t++}}var ut=os===t;if(t=lt,e!==null&&(lt?e.length=lt:e=null),
ut){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0||!a.call(r,"path")){let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/LocalServer/required",keyword:"required",params:{missingProperty:"path"},message:"must have require\
d property 'path'",schema:Ee.required,parentSchema:Ee,data:r};e===null?e=[s]:e.push(s),t++}if(r.format===void 0||!a.call(
r,"format")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/LocalServer/required",keyword:"required",params:{missingProperty:"\
format"},message:"must have required property 'format'",schema:Ee.required,parentSchema:Ee,data:r};e===null?e=[s]:e.push(
s),t++}if(r.path!==void 0&&a.call(r,"path")){let s=r.path;if(typeof s!="string"){let n={instancePath:i+"/path",schemaPath:"\
#/$defs/ServerSource/LocalServer/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ee.
properties.path.type,parentSchema:Ee.properties.path,data:s};e===null?e=[n]:e.push(n),t++}}if(r.format!==void 0&&a.call(
r,"format")){let s=r.format;if(typeof s!="string"){let n={instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/Loca\
lServer/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ee.properties.format.
type,parentSchema:Ee.properties.format,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/$\
defs/ServerSource/LocalServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ee.type,parentSchema:Ee,
data:r};e===null?e=[s]:e.push(s),t++}var ut=l===t;if(mt=ut,mt){var qr={};qr.path=!0,qr.format=!0,qr.type=!0}}if(!mt){let l={
instancePath:i,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',
schema:O.allOf[16].if,parentSchema:O.allOf[16],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&qr!==void 0&&(qr===!0?p=!0:(p=
p||{},Object.assign(p,qr)));let ct=t,yt=!0,ls=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.type===void 0||
!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!==
"mysql"){let c={};e===null?e=[c]:e.push(c),t++}}var ft=ls===t;if(t=ct,e!==null&&(ct?e.length=ct:e=null),ft){let l=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/\
ServerSource/MySqlServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have required proper\
ty 'host'",schema:ge.required,parentSchema:ge,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"port")){
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/MySqlServer/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:ge.required,parentSchema:ge,data:r};e===null?e=[s]:e.push(s),
t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/MySqlServer/re\
quired",keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:ge.
required,parentSchema:ge,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!=
"string"){let n={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/MySqlServer/properties/host/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:ge.properties.host.type,parentSchema:ge.properties.host,data:s};e===
null?e=[n]:e.push(n),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){
let n={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/MySqlServer/properties/port/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:ge.properties.port.type,parentSchema:ge.properties.port,data:s};e===null?
e=[n]:e.push(n),t++}}if(r.database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let n={instancePath:i+
"/database",schemaPath:"#/$defs/ServerSource/MySqlServer/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ge.properties.database.type,parentSchema:ge.properties.database,data:s};e===null?e=[n]:e.
push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/MySqlServer/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:ge.type,parentSchema:ge,data:r};e===null?e=[s]:e.push(s),t++}var ft=l===t;if(yt=
ft,yt){var fr={};fr.host=!0,fr.port=!0,fr.database=!0,fr.type=!0}}if(!yt){let l={instancePath:i,schemaPath:"#/allOf/17/i\
f",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[17].if,parentSchema:O.allOf[17],
data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&fr!==void 0&&(fr===!0?p=!0:(p=p||{},Object.assign(p,fr)));let ht=t,dt=!0,ms=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?
e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="oracle"){let c={};e===null?e=[c]:e.push(c),t++}}
var gt=ms===t;if(t=ht,e!==null&&(ht?e.length=ht:e=null),gt){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===
void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/OracleServer/required",keyword:"requir\
ed",params:{missingProperty:"host"},message:"must have required property 'host'",schema:Se.required,parentSchema:Se,data:r};
e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSour\
ce/OracleServer/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",
schema:Se.required,parentSchema:Se,data:r};e===null?e=[s]:e.push(s),t++}if(r.serviceName===void 0||!a.call(r,"serviceNam\
e")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/OracleServer/required",keyword:"required",params:{missingProperty:"\
serviceName"},message:"must have required property 'serviceName'",schema:Se.required,parentSchema:Se,data:r};e===null?e=
[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+"/host",
schemaPath:"#/$defs/ServerSource/OracleServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:Se.properties.host.type,parentSchema:Se.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.port!==
void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:i+"/port",schemaPath:"\
#/$defs/ServerSource/OracleServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:Se.properties.port.type,parentSchema:Se.properties.port,data:s};e===null?e=[n]:e.push(n),t++}}if(r.serviceName!==
void 0&&a.call(r,"serviceName")){let s=r.serviceName;if(typeof s!="string"){let n={instancePath:i+"/serviceName",schemaPath:"\
#/$defs/ServerSource/OracleServer/properties/serviceName/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:Se.properties.serviceName.type,parentSchema:Se.properties.serviceName,data:s};e===null?e=[n]:e.push(n),t++}}}else{
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/OracleServer/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Se.type,parentSchema:Se,data:r};e===null?e=[s]:e.push(s),t++}var gt=l===t;if(dt=gt,dt){var hr={};
hr.host=!0,hr.port=!0,hr.serviceName=!0,hr.type=!0}}if(!dt){let l={instancePath:i,schemaPath:"#/allOf/18/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[18].if,parentSchema:O.allOf[18],data:r};
e===null?e=[l]:e.push(l),t++}p!==!0&&hr!==void 0&&(hr===!0?p=!0:(p=p||{},Object.assign(p,hr)));let St=t,vt=!0,us=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:
e.push(c),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="postgresql"){let c={};e===null?e=[c]:e.push(c),t++}}var bt=us===
t;if(t=St,e!==null&&(St?e.length=St:e=null),bt){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||
!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"required",params:{
missingProperty:"host"},message:"must have required property 'host'",schema:I.required,parentSchema:I,data:r};e===null?e=
[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/Postgres\
Server/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:I.
required,parentSchema:I,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"required",params:{missingProperty:"database"},message:"\
must have required property 'database'",schema:I.required,parentSchema:I,data:r};e===null?e=[s]:e.push(s),t++}if(r.schema===
void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"re\
quired",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:I.required,parentSchema:I,
data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+
"/host",schemaPath:"#/$defs/ServerSource/PostgresServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:I.properties.host.type,parentSchema:I.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.
port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:i+"/port",
schemaPath:"#/$defs/ServerSource/PostgresServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer",schema:I.properties.port.type,parentSchema:I.properties.port,data:s};e===null?e=[n]:e.push(n),t++}}if(r.database!==
void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let n={instancePath:i+"/database",schemaPath:"#/$d\
efs/ServerSource/PostgresServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:I.properties.database.type,parentSchema:I.properties.database,data:s};e===null?e=[n]:e.push(n),t++}}if(r.schema!==
void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let n={instancePath:i+"/schema",schemaPath:"#/$defs/Se\
rverSource/PostgresServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.
properties.schema.type,parentSchema:I.properties.schema,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/PostgresServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.
type,parentSchema:I,data:r};e===null?e=[s]:e.push(s),t++}var bt=l===t;if(vt=bt,vt){var Ze={};Ze.host=!0,Ze.port=!0,Ze.database=
!0,Ze.schema=!0,Ze.type=!0}}if(!vt){let l={instancePath:i,schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:O.allOf[19].if,parentSchema:O.allOf[19],data:r};e===null?e=[l]:e.push(l),
t++}p!==!0&&Ze!==void 0&&(Ze===!0?p=!0:(p=p||{},Object.assign(p,Ze)));let Ot=t,Pt=!0,cs=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="postgres"){let c={};e===null?e=[c]:e.push(c),t++}}var qt=cs===t;if(t=Ot,e!==null&&(Ot?
e.length=Ot:e=null),qt){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={
instancePath:i,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"required",params:{missingProperty:"hos\
t"},message:"must have required property 'host'",schema:I.required,parentSchema:I,data:r};e===null?e=[s]:e.push(s),t++}if(r.
port===void 0||!a.call(r,"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"\
required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:I.required,parentSchema:I,
data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/\
$defs/ServerSource/PostgresServer/required",keyword:"required",params:{missingProperty:"database"},message:"must have re\
quired property 'database'",schema:I.required,parentSchema:I,data:r};e===null?e=[s]:e.push(s),t++}if(r.schema===void 0||
!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"required",
params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:I.required,parentSchema:I,data:r};
e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+
"/host",schemaPath:"#/$defs/ServerSource/PostgresServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:I.properties.host.type,parentSchema:I.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.
port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:i+"/port",
schemaPath:"#/$defs/ServerSource/PostgresServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer",schema:I.properties.port.type,parentSchema:I.properties.port,data:s};e===null?e=[n]:e.push(n),t++}}if(r.database!==
void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let n={instancePath:i+"/database",schemaPath:"#/$d\
efs/ServerSource/PostgresServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:I.properties.database.type,parentSchema:I.properties.database,data:s};e===null?e=[n]:e.push(n),t++}}if(r.schema!==
void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let n={instancePath:i+"/schema",schemaPath:"#/$defs/Se\
rverSource/PostgresServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.
properties.schema.type,parentSchema:I.properties.schema,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/PostgresServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.
type,parentSchema:I,data:r};e===null?e=[s]:e.push(s),t++}var qt=l===t;if(Pt=qt,Pt){var er={};er.host=!0,er.port=!0,er.database=
!0,er.schema=!0,er.type=!0}}if(!Pt){let l={instancePath:i,schemaPath:"#/allOf/20/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:O.allOf[20].if,parentSchema:O.allOf[20],data:r};e===null?e=[l]:e.push(l),
t++}p!==!0&&er!==void 0&&(er===!0?p=!0:(p=p||{},Object.assign(p,er)));let wt=t,kt=!0,ys=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="presto"){let c={};e===null?e=[c]:e.push(c),t++}}var $t=ys===t;if(t=wt,e!==null&&(wt?
e.length=wt:e=null),$t){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={
instancePath:i,schemaPath:"#/$defs/ServerSource/PrestoServer/required",keyword:"required",params:{missingProperty:"host"},
message:"must have required property 'host'",schema:Ge.required,parentSchema:Ge,data:r};e===null?e=[s]:e.push(s),t++}if(r.
host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+"/host",schemaPath:"#/$defs/S\
erverSource/PrestoServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ge.
properties.host.type,parentSchema:Ge.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.catalog!==void 0&&a.call(
r,"catalog")){let s=r.catalog;if(typeof s!="string"){let n={instancePath:i+"/catalog",schemaPath:"#/$defs/ServerSource/P\
restoServer/properties/catalog/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ge.properties.
catalog.type,parentSchema:Ge.properties.catalog,data:s};e===null?e=[n]:e.push(n),t++}}if(r.schema!==void 0&&a.call(r,"sc\
hema")){let s=r.schema;if(typeof s!="string"){let n={instancePath:i+"/schema",schemaPath:"#/$defs/ServerSource/PrestoSer\
ver/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ge.properties.schema.type,
parentSchema:Ge.properties.schema,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/\
ServerSource/PrestoServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ge.type,parentSchema:Ge,
data:r};e===null?e=[s]:e.push(s),t++}var $t=l===t;if(kt=$t,kt){var dr={};dr.host=!0,dr.catalog=!0,dr.schema=!0,dr.type=!0}}
if(!kt){let l={instancePath:i,schemaPath:"#/allOf/21/if",keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema',schema:O.allOf[21].if,parentSchema:O.allOf[21],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&dr!==void 0&&
(dr===!0?p=!0:(p=p||{},Object.assign(p,dr)));let jt=t,Tt=!0,fs=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.
type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="pubsub"){let c={};e===null?e=[c]:e.push(c),t++}}var At=fs===t;if(t=jt,e!==null&&(jt?e.length=jt:e=null),
At){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.project===void 0||!a.call(r,"project")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/PubSubServer/required",keyword:"required",params:{missingProperty:"project"},message:"m\
ust have required property 'project'",schema:$r.required,parentSchema:$r,data:r};e===null?e=[s]:e.push(s),t++}if(r.project!==
void 0&&a.call(r,"project")){let s=r.project;if(typeof s!="string"){let n={instancePath:i+"/project",schemaPath:"#/$defs\
/ServerSource/PubSubServer/properties/project/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$r.
properties.project.type,parentSchema:$r.properties.project,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/PubSubServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$r.
type,parentSchema:$r,data:r};e===null?e=[s]:e.push(s),t++}var At=l===t;if(Tt=At,Tt){var Gr={};Gr.project=!0,Gr.type=!0}}
if(!Tt){let l={instancePath:i,schemaPath:"#/allOf/22/if",keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema',schema:O.allOf[22].if,parentSchema:O.allOf[22],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&Gr!==void 0&&
(Gr===!0?p=!0:(p=p||{},Object.assign(p,Gr)));let Dt=t,_t=!0,hs=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.
type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="redshift"){let c={};e===null?e=[c]:e.push(c),t++}}var xt=hs===t;if(t=Dt,e!==null&&(Dt?e.length=Dt:e=null),
xt){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/RedshiftServer/required",keyword:"required",params:{missingProperty:"database"},message:"\
must have required property 'database'",schema:ue.required,parentSchema:ue,data:r};e===null?e=[s]:e.push(s),t++}if(r.schema===
void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/RedshiftServer/required",keyword:"re\
quired",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:ue.required,parentSchema:ue,
data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+
"/host",schemaPath:"#/$defs/ServerSource/RedshiftServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ue.properties.host.type,parentSchema:ue.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.
database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let n={instancePath:i+"/database",schemaPath:"\
#/$defs/ServerSource/RedshiftServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:ue.properties.database.type,parentSchema:ue.properties.database,data:s};e===null?e=[n]:e.push(n),t++}}if(r.schema!==
void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let n={instancePath:i+"/schema",schemaPath:"#/$defs/Se\
rverSource/RedshiftServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ue.
properties.schema.type,parentSchema:ue.properties.schema,data:s};e===null?e=[n]:e.push(n),t++}}if(r.region!==void 0&&a.call(
r,"region")){let s=r.region;if(typeof s!="string"){let n={instancePath:i+"/region",schemaPath:"#/$defs/ServerSource/Reds\
hiftServer/properties/region/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ue.properties.region.
type,parentSchema:ue.properties.region,data:s};e===null?e=[n]:e.push(n),t++}}if(r.account!==void 0&&a.call(r,"account")){
let s=r.account;if(typeof s!="string"){let n={instancePath:i+"/account",schemaPath:"#/$defs/ServerSource/RedshiftServer/\
properties/account/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ue.properties.account.type,
parentSchema:ue.properties.account,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs\
/ServerSource/RedshiftServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ue.type,parentSchema:ue,
data:r};e===null?e=[s]:e.push(s),t++}var xt=l===t;if(_t=xt,_t){var Ve={};Ve.host=!0,Ve.database=!0,Ve.schema=!0,Ve.region=
!0,Ve.account=!0,Ve.type=!0}}if(!_t){let l={instancePath:i,schemaPath:"#/allOf/23/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:O.allOf[23].if,parentSchema:O.allOf[23],data:r};e===null?e=[l]:e.push(l),
t++}p!==!0&&Ve!==void 0&&(Ve===!0?p=!0:(p=p||{},Object.assign(p,Ve)));let Nt=t,Bt=!0,ds=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="s3"){let c={};e===null?e=[c]:e.push(c),t++}}var It=ds===t;if(t=Nt,e!==null&&(Nt?e.length=
Nt:e=null),It){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.location===void 0||!a.call(r,"location")){let s={
instancePath:i,schemaPath:"#/$defs/ServerSource/S3Server/required",keyword:"required",params:{missingProperty:"location"},
message:"must have required property 'location'",schema:Y.required,parentSchema:Y,data:r};e===null?e=[s]:e.push(s),t++}if(r.
location!==void 0&&a.call(r,"location")){let s=r.location;if(typeof s!="string"){let n={instancePath:i+"/location",schemaPath:"\
#/$defs/ServerSource/S3Server/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.
properties.location.type,parentSchema:Y.properties.location,data:s};e===null?e=[n]:e.push(n),t++}}if(r.endpointUrl!==void 0&&
a.call(r,"endpointUrl")){let s=r.endpointUrl;if(typeof s!="string"){let n={instancePath:i+"/endpointUrl",schemaPath:"#/$\
defs/ServerSource/S3Server/properties/endpointUrl/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.
properties.endpointUrl.type,parentSchema:Y.properties.endpointUrl,data:s};e===null?e=[n]:e.push(n),t++}}if(r.format!==void 0&&
a.call(r,"format")){let s=r.format;if(typeof s!="string"){let n={instancePath:i+"/format",schemaPath:"#/$defs/ServerSour\
ce/S3Server/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.properties.format.
type,parentSchema:Y.properties.format,data:s};e===null?e=[n]:e.push(n),t++}if(!(s==="parquet"||s==="delta"||s==="json"||
s==="csv")){let n={instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/S3Server/properties/format/enum",keyword:"e\
num",params:{allowedValues:Y.properties.format.enum},message:"must be equal to one of the allowed values",schema:Y.properties.
format.enum,parentSchema:Y.properties.format,data:s};e===null?e=[n]:e.push(n),t++}}if(r.delimiter!==void 0&&a.call(r,"de\
limiter")){let s=r.delimiter;if(typeof s!="string"){let n={instancePath:i+"/delimiter",schemaPath:"#/$defs/ServerSource/\
S3Server/properties/delimiter/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.properties.delimiter.
type,parentSchema:Y.properties.delimiter,data:s};e===null?e=[n]:e.push(n),t++}if(!(s==="new_line"||s==="array")){let n={
instancePath:i+"/delimiter",schemaPath:"#/$defs/ServerSource/S3Server/properties/delimiter/enum",keyword:"enum",params:{
allowedValues:Y.properties.delimiter.enum},message:"must be equal to one of the allowed values",schema:Y.properties.delimiter.
enum,parentSchema:Y.properties.delimiter,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#\
/$defs/ServerSource/S3Server/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Y.type,parentSchema:Y,
data:r};e===null?e=[s]:e.push(s),t++}var It=l===t;if(Bt=It,Bt){var rr={};rr.location=!0,rr.endpointUrl=!0,rr.format=!0,rr.
delimiter=!0,rr.type=!0}}if(!Bt){let l={instancePath:i,schemaPath:"#/allOf/24/if",keyword:"if",params:{failingKeyword:"t\
hen"},message:'must match "then" schema',schema:O.allOf[24].if,parentSchema:O.allOf[24],data:r};e===null?e=[l]:e.push(l),
t++}p!==!0&&rr!==void 0&&(rr===!0?p=!0:(p=p||{},Object.assign(p,rr)));let Lt=t,Ct=!0,gs=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="sftp"){let c={};e===null?e=[c]:e.push(c),t++}}var Mt=gs===t;if(t=Lt,e!==null&&(Lt?e.
length=Lt:e=null),Mt){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.location===void 0||!a.call(r,"location")){
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SftpServer/required",keyword:"required",params:{missingProperty:"\
location"},message:"must have required property 'location'",schema:oe.required,parentSchema:oe,data:r};e===null?e=[s]:e.
push(s),t++}if(r.location!==void 0&&a.call(r,"location")){let s=r.location;if(typeof s=="string"){if(!qs.test(s)){let n={
instancePath:i+"/location",schemaPath:"#/$defs/ServerSource/SftpServer/properties/location/pattern",keyword:"pattern",params:{
pattern:"^sftp://.*"},message:'must match pattern "^sftp://.*"',schema:"^sftp://.*",parentSchema:oe.properties.location,
data:s};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/location",schemaPath:"#/$defs/ServerSource/SftpServer\
/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string",schema:oe.properties.location.
type,parentSchema:oe.properties.location,data:s};e===null?e=[n]:e.push(n),t++}}if(r.format!==void 0&&a.call(r,"format")){
let s=r.format;if(typeof s!="string"){let n={instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/SftpServer/proper\
ties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:oe.properties.format.type,parentSchema:oe.
properties.format,data:s};e===null?e=[n]:e.push(n),t++}if(!(s==="parquet"||s==="delta"||s==="json"||s==="csv")){let n={instancePath:i+
"/format",schemaPath:"#/$defs/ServerSource/SftpServer/properties/format/enum",keyword:"enum",params:{allowedValues:oe.properties.
format.enum},message:"must be equal to one of the allowed values",schema:oe.properties.format.enum,parentSchema:oe.properties.
format,data:s};e===null?e=[n]:e.push(n),t++}}if(r.delimiter!==void 0&&a.call(r,"delimiter")){let s=r.delimiter;if(typeof s!=
"string"){let n={instancePath:i+"/delimiter",schemaPath:"#/$defs/ServerSource/SftpServer/properties/delimiter/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:oe.properties.delimiter.type,parentSchema:oe.properties.delimiter,
data:s};e===null?e=[n]:e.push(n),t++}if(!(s==="new_line"||s==="array")){let n={instancePath:i+"/delimiter",schemaPath:"#\
/$defs/ServerSource/SftpServer/properties/delimiter/enum",keyword:"enum",params:{allowedValues:oe.properties.delimiter.enum},
message:"must be equal to one of the allowed values",schema:oe.properties.delimiter.enum,parentSchema:oe.properties.delimiter,
data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SftpServer/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:oe.type,parentSchema:oe,data:r};e===null?e=[s]:e.push(s),t++}
var Mt=l===t;if(Ct=Mt,Ct){var gr={};gr.location=!0,gr.format=!0,gr.delimiter=!0,gr.type=!0}}if(!Ct){let l={instancePath:i,
schemaPath:"#/allOf/25/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[25].
if,parentSchema:O.allOf[25],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&gr!==void 0&&(gr===!0?p=!0:(p=p||{},Object.assign(
p,gr)));let Kt=t,Et=!0,Ss=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&
(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="snowflake"){let c={};
e===null?e=[c]:e.push(c),t++}}var Gt=Ss===t;if(t=Kt,e!==null&&(Kt?e.length=Kt:e=null),Gt){let l=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.account===void 0||!a.call(r,"account")){let s={instancePath:i,schemaPath:"#/$defs/ServerSour\
ce/SnowflakeServer/required",keyword:"required",params:{missingProperty:"account"},message:"must have required property \
'account'",schema:J.required,parentSchema:J,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"data\
base")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SnowflakeServer/required",keyword:"required",params:{missingProperty:"\
database"},message:"must have required property 'database'",schema:J.required,parentSchema:J,data:r};e===null?e=[s]:e.push(
s),t++}if(r.schema===void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SnowflakeServer\
/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:J.
required,parentSchema:J,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!=
"string"){let n={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/SnowflakeServer/properties/host/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:J.properties.host.type,parentSchema:J.properties.host,data:s};
e===null?e=[n]:e.push(n),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let n={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/SnowflakeServer/properties/port/type",keyword:"type",
params:{type:"integer"},message:"must be integer",schema:J.properties.port.type,parentSchema:J.properties.port,data:s};e===
null?e=[n]:e.push(n),t++}}if(r.account!==void 0&&a.call(r,"account")){let s=r.account;if(typeof s!="string"){let n={instancePath:i+
"/account",schemaPath:"#/$defs/ServerSource/SnowflakeServer/properties/account/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:J.properties.account.type,parentSchema:J.properties.account,data:s};e===null?e=[n]:e.push(
n),t++}}if(r.database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let n={instancePath:i+"/da\
tabase",schemaPath:"#/$defs/ServerSource/SnowflakeServer/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:J.properties.database.type,parentSchema:J.properties.database,data:s};e===null?e=[n]:e.push(
n),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let n={instancePath:i+"/schema",
schemaPath:"#/$defs/ServerSource/SnowflakeServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:J.properties.schema.type,parentSchema:J.properties.schema,data:s};e===null?e=[n]:e.push(n),t++}}if(r.
warehouse!==void 0&&a.call(r,"warehouse")){let s=r.warehouse;if(typeof s!="string"){let n={instancePath:i+"/warehouse",schemaPath:"\
#/$defs/ServerSource/SnowflakeServer/properties/warehouse/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:J.properties.warehouse.type,parentSchema:J.properties.warehouse,data:s};e===null?e=[n]:e.push(n),t++}}}else{
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SnowflakeServer/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:J.type,parentSchema:J,data:r};e===null?e=[s]:e.push(s),t++}var Gt=l===t;if(Et=Gt,Et){var Me={};Me.
host=!0,Me.port=!0,Me.account=!0,Me.database=!0,Me.schema=!0,Me.warehouse=!0,Me.type=!0}}if(!Et){let l={instancePath:i,schemaPath:"\
#/allOf/26/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[26].if,parentSchema:O.
allOf[26],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&Me!==void 0&&(Me===!0?p=!0:(p=p||{},Object.assign(p,Me)));let Qt=t,
Ut=!0,vs=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};
e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="sqlserver"){let c={};e===null?e=[c]:e.
push(c),t++}}var Vt=vs===t;if(t=Qt,e!==null&&(Qt?e.length=Qt:e=null),Vt){let l=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.host===void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SqlserverServer/requir\
ed",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:ce.required,parentSchema:ce,
data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/\
$defs/ServerSource/SqlserverServer/required",keyword:"required",params:{missingProperty:"database"},message:"must have r\
equired property 'database'",schema:ce.required,parentSchema:ce,data:r};e===null?e=[s]:e.push(s),t++}if(r.schema===void 0||
!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SqlserverServer/required",keyword:"required",
params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:ce.required,parentSchema:ce,data:r};
e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+
"/host",schemaPath:"#/$defs/ServerSource/SqlserverServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ce.properties.host.type,parentSchema:ce.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.
port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:i+"/port",
schemaPath:"#/$defs/ServerSource/SqlserverServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer",schema:ce.properties.port.type,parentSchema:ce.properties.port,data:s};e===null?e=[n]:e.push(n),t++}}if(r.
database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let n={instancePath:i+"/database",schemaPath:"\
#/$defs/ServerSource/SqlserverServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:ce.properties.database.type,parentSchema:ce.properties.database,data:s};e===null?e=[n]:e.push(n),t++}}if(r.
schema!==void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let n={instancePath:i+"/schema",schemaPath:"#\
/$defs/ServerSource/SqlserverServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:ce.properties.schema.type,parentSchema:ce.properties.schema,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={
instancePath:i,schemaPath:"#/$defs/ServerSource/SqlserverServer/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:ce.type,parentSchema:ce,data:r};e===null?e=[s]:e.push(s),t++}var Vt=l===t;if(Ut=Vt,Ut){var tr={};tr.
host=!0,tr.port=!0,tr.database=!0,tr.schema=!0,tr.type=!0}}if(!Ut){let l={instancePath:i,schemaPath:"#/allOf/27/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[27].if,parentSchema:O.allOf[27],data:r};
e===null?e=[l]:e.push(l),t++}p!==!0&&tr!==void 0&&(tr===!0?p=!0:(p=p||{},Object.assign(p,tr)));let zt=t,Rt=!0,bs=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:
e.push(c),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="synapse"){let c={};e===null?e=[c]:e.push(c),t++}}var Ht=bs===
t;if(t=zt,e!==null&&(zt?e.length=zt:e=null),Ht){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||
!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SynapseServer/required",keyword:"required",params:{
missingProperty:"host"},message:"must have required property 'host'",schema:ve.required,parentSchema:ve,data:r};e===null?
e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/Synaps\
eServer/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:ve.
required,parentSchema:ve,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/SynapseServer/required",keyword:"required",params:{missingProperty:"database"},message:"\
must have required property 'database'",schema:ve.required,parentSchema:ve,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==
void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+"/host",schemaPath:"#/$defs/ServerSo\
urce/SynapseServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ve.properties.
host.type,parentSchema:ve.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.
port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/Synapse\
Server/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:ve.properties.port.
type,parentSchema:ve.properties.port,data:s};e===null?e=[n]:e.push(n),t++}}if(r.database!==void 0&&a.call(r,"database")){
let s=r.database;if(typeof s!="string"){let n={instancePath:i+"/database",schemaPath:"#/$defs/ServerSource/SynapseServer\
/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ve.properties.database.
type,parentSchema:ve.properties.database,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#\
/$defs/ServerSource/SynapseServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ve.type,parentSchema:ve,
data:r};e===null?e=[s]:e.push(s),t++}var Ht=l===t;if(Rt=Ht,Rt){var Sr={};Sr.host=!0,Sr.port=!0,Sr.database=!0,Sr.type=!0}}
if(!Rt){let l={instancePath:i,schemaPath:"#/allOf/28/if",keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema',schema:O.allOf[28].if,parentSchema:O.allOf[28],data:r};e===null?e=[l]:e.push(l),t++}p!==!0&&Sr!==void 0&&
(Sr===!0?p=!0:(p=p||{},Object.assign(p,Sr)));let Ft=t,Jt=!0,Os=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.
type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:e.push(c),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="trino"){let c={};e===null?e=[c]:e.push(c),t++}}var Wt=Os===t;if(t=Ft,e!==null&&(Ft?e.length=Ft:e=null),
Wt){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/TrinoServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have require\
d property 'host'",schema:Z.required,parentSchema:Z,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"\
port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/TrinoServer/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:Z.required,parentSchema:Z,data:r};e===null?e=[s]:e.push(s),t++}
if(r.catalog===void 0||!a.call(r,"catalog")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/TrinoServer/required",
keyword:"required",params:{missingProperty:"catalog"},message:"must have required property 'catalog'",schema:Z.required,
parentSchema:Z,data:r};e===null?e=[s]:e.push(s),t++}if(r.schema===void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/TrinoServer/required",keyword:"required",params:{missingProperty:"schema"},message:"must have requi\
red property 'schema'",schema:Z.required,parentSchema:Z,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(
r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/TrinoServe\
r/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.host.type,parentSchema:Z.
properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let n={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/TrinoServer/properties/port\
/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:Z.properties.port.type,parentSchema:Z.properties.
port,data:s};e===null?e=[n]:e.push(n),t++}}if(r.catalog!==void 0&&a.call(r,"catalog")){let s=r.catalog;if(typeof s!="str\
ing"){let n={instancePath:i+"/catalog",schemaPath:"#/$defs/ServerSource/TrinoServer/properties/catalog/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:Z.properties.catalog.type,parentSchema:Z.properties.catalog,data:s};
e===null?e=[n]:e.push(n),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let n={instancePath:i+
"/schema",schemaPath:"#/$defs/ServerSource/TrinoServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Z.properties.schema.type,parentSchema:Z.properties.schema,data:s};e===null?e=[n]:e.push(n),t++}}}else{
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/TrinoServer/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Z.type,parentSchema:Z,data:r};e===null?e=[s]:e.push(s),t++}var Wt=l===t;if(Jt=Wt,Jt){var sr={};sr.
host=!0,sr.port=!0,sr.catalog=!0,sr.schema=!0,sr.type=!0}}if(!Jt){let l={instancePath:i,schemaPath:"#/allOf/29/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[29].if,parentSchema:O.allOf[29],data:r};
e===null?e=[l]:e.push(l),t++}p!==!0&&sr!==void 0&&(sr===!0?p=!0:(p=p||{},Object.assign(p,sr)));let Xt=t,Yt=!0,Ps=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let l;if((r.type===void 0||!a.call(r,"type"))&&(l="type")){let c={};e===null?e=[c]:
e.push(c),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="vertica"){let c={};e===null?e=[c]:e.push(c),t++}}var Zt=Ps===
t;if(t=Xt,e!==null&&(Xt?e.length=Xt:e=null),Zt){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||
!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/VerticaServer/required",keyword:"required",params:{
missingProperty:"host"},message:"must have required property 'host'",schema:ee.required,parentSchema:ee,data:r};e===null?
e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/Vertic\
aServer/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:ee.
required,parentSchema:ee,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/VerticaServer/required",keyword:"required",params:{missingProperty:"database"},message:"\
must have required property 'database'",schema:ee.required,parentSchema:ee,data:r};e===null?e=[s]:e.push(s),t++}if(r.schema===
void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/VerticaServer/required",keyword:"req\
uired",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:ee.required,parentSchema:ee,
data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let n={instancePath:i+
"/host",schemaPath:"#/$defs/ServerSource/VerticaServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ee.properties.host.type,parentSchema:ee.properties.host,data:s};e===null?e=[n]:e.push(n),t++}}if(r.
port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:i+"/port",
schemaPath:"#/$defs/ServerSource/VerticaServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer",schema:ee.properties.port.type,parentSchema:ee.properties.port,data:s};e===null?e=[n]:e.push(n),t++}}if(r.
database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let n={instancePath:i+"/database",schemaPath:"\
#/$defs/ServerSource/VerticaServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:ee.properties.database.type,parentSchema:ee.properties.database,data:s};e===null?e=[n]:e.push(n),t++}}if(r.schema!==
void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let n={instancePath:i+"/schema",schemaPath:"#/$defs/Se\
rverSource/VerticaServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.
properties.schema.type,parentSchema:ee.properties.schema,data:s};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/VerticaServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ee.
type,parentSchema:ee,data:r};e===null?e=[s]:e.push(s),t++}var Zt=l===t;if(Yt=Zt,Yt){var ir={};ir.host=!0,ir.port=!0,ir.database=
!0,ir.schema=!0,ir.type=!0}}if(!Yt){let l={instancePath:i,schemaPath:"#/allOf/30/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:O.allOf[30].if,parentSchema:O.allOf[30],data:r};e===null?e=[l]:e.push(l),
t++}if(p!==!0&&ir!==void 0&&(ir===!0?p=!0:(p=p||{},Object.assign(p,ir))),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
server===void 0||!a.call(r,"server")){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
server"},message:"must have required property 'server'",schema:O.required,parentSchema:O,data:r};e===null?e=[l]:e.push(l),
t++}if(r.type===void 0||!a.call(r,"type")){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:O.required,parentSchema:O,data:r};e===null?e=[l]:e.push(l),t++}
if(p!==!0&&(p=p||{},p.server=!0,p.type=!0,p.description=!0,p.environment=!0,p.roles=!0,p.customProperties=!0),r.server!==
void 0&&a.call(r,"server")){let l=r.server;if(typeof l!="string"){let c={instancePath:i+"/server",schemaPath:"#/properti\
es/server/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.properties.server.type,parentSchema:O.
properties.server,data:l};e===null?e=[c]:e.push(c),t++}}if(r.type!==void 0&&a.call(r,"type")){let l=r.type;if(typeof l!=
"string"){let c={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:O.properties.type.type,parentSchema:O.properties.type,data:l};e===null?e=[c]:e.push(c),t++}if(!(l===
"api"||l==="athena"||l==="azure"||l==="bigquery"||l==="clickhouse"||l==="databricks"||l==="denodo"||l==="dremio"||l==="d\
uckdb"||l==="glue"||l==="cloudsql"||l==="db2"||l==="informix"||l==="kafka"||l==="kinesis"||l==="local"||l==="mysql"||l===
"oracle"||l==="postgresql"||l==="postgres"||l==="presto"||l==="pubsub"||l==="redshift"||l==="s3"||l==="sftp"||l==="snowf\
lake"||l==="sqlserver"||l==="synapse"||l==="trino"||l==="vertica"||l==="custom")){let c={instancePath:i+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:O.properties.type.enum},message:"must be equal to one of th\
e allowed values",schema:O.properties.type.enum,parentSchema:O.properties.type,data:l};e===null?e=[c]:e.push(c),t++}}if(r.
description!==void 0&&a.call(r,"description")){let l=r.description;if(typeof l!="string"){let c={instancePath:i+"/descri\
ption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.
properties.description.type,parentSchema:O.properties.description,data:l};e===null?e=[c]:e.push(c),t++}}if(r.environment!==
void 0&&a.call(r,"environment")){let l=r.environment;if(typeof l!="string"){let c={instancePath:i+"/environment",schemaPath:"\
#/properties/environment/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.properties.environment.
type,parentSchema:O.properties.environment,data:l};e===null?e=[c]:e.push(c),t++}}if(r.roles!==void 0&&a.call(r,"roles")){
let l=r.roles;if(Array.isArray(l)){let c=l.length;for(let s=0;s<c;s++)Re(l[s],{instancePath:i+"/roles/"+s,parentData:l,parentDataProperty:s,
rootData:x,dynamicAnchors:N})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)}else{let c={instancePath:i+"/roles",
schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:O.properties.roles.
type,parentSchema:O.properties.roles,data:l};e===null?e=[c]:e.push(c),t++}}r.customProperties!==void 0&&a.call(r,"custom\
Properties")&&(te(r.customProperties,{instancePath:i+"/customProperties",parentData:r,parentDataProperty:"customProperti\
es",rootData:x,dynamicAnchors:N})||(e=e===null?te.errors:e.concat(te.errors),t=e.length))}else{let l={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:O.type,parentSchema:O,data:r};e===null?e=[
l]:e.push(l),t++}return Tr.errors=e,P.props=p,t===0}Tr.evaluated={dynamicProps:!0,dynamicItems:!1};var ye={type:"object",
properties:{logicalType:{type:"string",enum:["object"]},physicalName:{type:"string"},dataGranularityDescription:{type:"s\
tring"},properties:{type:"array",items:{$ref:"#/$defs/SchemaProperty"}},quality:{$ref:"#/$defs/DataQualityChecks"}},allOf:[
{$ref:"#/$defs/SchemaElement"}],required:["name"],unevaluatedProperties:!1},Qe={type:"object",properties:{name:{type:"st\
ring"},physicalType:{type:"string"},description:{type:"string"},businessName:{type:"string"},authoritativeDefinitions:{$ref:"\
#/$defs/AuthoritativeDefinitions"},tags:{$ref:"#/$defs/Tags"},customProperties:{$ref:"#/$defs/CustomProperties"}}};function He(r,{
instancePath:i="",parentData:se,parentDataProperty:ie,rootData:x=r,dynamicAnchors:N={}}={}){let e=null,t=0,P=He.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==
void 0&&a.call(r,"name")){let o=r.name;if(typeof o!="string"){let m={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Qe.properties.name.type,parentSchema:Qe.properties.
name,data:o};e===null?e=[m]:e.push(m),t++}}if(r.physicalType!==void 0&&a.call(r,"physicalType")){let o=r.physicalType;if(typeof o!=
"string"){let m={instancePath:i+"/physicalType",schemaPath:"#/properties/physicalType/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Qe.properties.physicalType.type,parentSchema:Qe.properties.physicalType,data:o};
e===null?e=[m]:e.push(m),t++}}if(r.description!==void 0&&a.call(r,"description")){let o=r.description;if(typeof o!="stri\
ng"){let m={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Qe.properties.description.type,parentSchema:Qe.properties.description,data:o};e===null?e=
[m]:e.push(m),t++}}if(r.businessName!==void 0&&a.call(r,"businessName")){let o=r.businessName;if(typeof o!="string"){let m={
instancePath:i+"/businessName",schemaPath:"#/properties/businessName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Qe.properties.businessName.type,parentSchema:Qe.properties.businessName,data:o};e===null?e=[m]:e.
push(m),t++}}if(r.authoritativeDefinitions!==void 0&&a.call(r,"authoritativeDefinitions")){let o=r.authoritativeDefinitions;
if(Array.isArray(o)){let m=o.length;for(let y=0;y<m;y++){let f=o[y];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.url===
void 0||!a.call(f,"url")){let p={instancePath:i+"/authoritativeDefinitions/"+y,schemaPath:"#/$defs/AuthoritativeDefiniti\
ons/items/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:A.
items.required,parentSchema:A.items,data:f};e===null?e=[p]:e.push(p),t++}if(f.type===void 0||!a.call(f,"type")){let p={instancePath:i+
"/authoritativeDefinitions/"+y,schemaPath:"#/$defs/AuthoritativeDefinitions/items/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:A.items.required,parentSchema:A.items,data:f};e===null?e=[p]:
e.push(p),t++}if(f.url!==void 0&&a.call(f,"url")){let p=f.url;if(typeof p!="string"){let $={instancePath:i+"/authoritati\
veDefinitions/"+y+"/url",schemaPath:"#/$defs/AuthoritativeDefinitions/items/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:A.items.properties.url.type,parentSchema:A.items.properties.url,data:p};e===
null?e=[$]:e.push($),t++}}if(f.type!==void 0&&a.call(f,"type")){let p=f.type;if(typeof p!="string"){let $={instancePath:i+
"/authoritativeDefinitions/"+y+"/type",schemaPath:"#/$defs/AuthoritativeDefinitions/items/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:A.items.properties.type.type,parentSchema:A.items.properties.
type,data:p};e===null?e=[$]:e.push($),t++}}}else{let p={instancePath:i+"/authoritativeDefinitions/"+y,schemaPath:"#/$def\
s/AuthoritativeDefinitions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.items.type,
parentSchema:A.items,data:f};e===null?e=[p]:e.push(p),t++}}}else{let m={instancePath:i+"/authoritativeDefinitions",schemaPath:"\
#/$defs/AuthoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.type,parentSchema:A,
data:o};e===null?e=[m]:e.push(m),t++}}if(r.tags!==void 0&&a.call(r,"tags")){let o=r.tags;if(Array.isArray(o)){let m=o.length;
for(let y=0;y<m;y++){let f=o[y];if(typeof f!="string"){let p={instancePath:i+"/tags/"+y,schemaPath:"#/$defs/Tags/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:De.items.type,parentSchema:De.items,data:f};e===
null?e=[p]:e.push(p),t++}}}else{let m={instancePath:i+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:De.type,parentSchema:De,data:o};e===null?e=[m]:e.push(m),t++}}r.customProperties!==
void 0&&a.call(r,"customProperties")&&(te(r.customProperties,{instancePath:i+"/customProperties",parentData:r,parentDataProperty:"\
customProperties",rootData:x,dynamicAnchors:N})||(e=e===null?te.errors:e.concat(te.errors),t=e.length))}else{let o={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Qe.type,parentSchema:Qe,data:r};
e===null?e=[o]:e.push(o),t++}return He.errors=e,t===0}He.evaluated={props:{name:!0,physicalType:!0,description:!0,businessName:!0,
authoritativeDefinitions:!0,tags:!0,customProperties:!0},dynamicProps:!1,dynamicItems:!1};var Qr={type:"object",$ref:"#/\
$defs/SchemaBaseProperty",required:["name"],unevaluatedProperties:!1},g={type:"object",properties:{primaryKey:{type:"boo\
lean"},primaryKeyPosition:{type:"integer",default:-1},logicalType:{type:"string",enum:["string","date","number","integer",
"object","array","boolean"]},logicalTypeOptions:{type:"object"},physicalType:{type:"string"},required:{type:"boolean",default:!1},
unique:{type:"boolean",default:!1},partitioned:{type:"boolean",default:!1},partitionKeyPosition:{type:"integer",default:-1},
classification:{type:"string"},encryptedName:{type:"string"},transformSourceObjects:{type:"array",items:{type:"string"}},
transformLogic:{type:"string"},transformDescription:{type:"string"},examples:{type:"array",items:{$ref:"#/$defs/AnyType"}},
criticalDataElement:{type:"boolean",default:!1},quality:{$ref:"#/$defs/DataQualityChecks"}},allOf:[{$ref:"#/$defs/Schema\
Element"},{if:{properties:{logicalType:{const:"string"}}},then:{properties:{logicalTypeOptions:{type:"object",properties:{
minLength:{type:"integer",minimum:0},maxLength:{type:"integer",minimum:0},pattern:{type:"string"},format:{type:"string"}},
additionalProperties:!1}}}},{if:{properties:{logicalType:{const:"date"}}},then:{properties:{logicalTypeOptions:{type:"ob\
ject",properties:{format:{type:"string"},exclusiveMaximum:{type:"boolean",default:!1},maximum:{type:"string"},exclusiveMinimum:{
type:"boolean",default:!1},minimum:{type:"string"}},additionalProperties:!1}}}},{if:{anyOf:[{properties:{logicalType:{const:"\
integer"}}}]},then:{properties:{logicalTypeOptions:{type:"object",properties:{multipleOf:{type:"number",exclusiveMinimum:0},
maximum:{type:"number"},exclusiveMaximum:{type:"boolean",default:!1},minimum:{type:"number"},exclusiveMinimum:{type:"boo\
lean",default:!1},format:{type:"string",default:"i32",enum:["i8","i16","i32","i64","i128","u8","u16","u32","u64","u128"]}},
additionalProperties:!1}}}},{if:{anyOf:[{properties:{logicalType:{const:"number"}}}]},then:{properties:{logicalTypeOptions:{
type:"object",properties:{multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"\
boolean",default:!1},minimum:{type:"number"},exclusiveMinimum:{type:"boolean",default:!1},format:{type:"string",default:"\
i32",enum:["f32","f64"]}},additionalProperties:!1}}}},{if:{properties:{logicalType:{const:"object"}}},then:{properties:{
logicalTypeOptions:{type:"object",properties:{maxProperties:{type:"integer",minimum:0},minProperties:{type:"integer",minimum:0,
default:0},required:{type:"array",items:{type:"string"},minItems:1,uniqueItems:!0}},additionalProperties:!1},properties:{
type:"array",items:{$ref:"#/$defs/SchemaProperty"}}}}},{if:{properties:{logicalType:{const:"array"}}},then:{properties:{
logicalTypeOptions:{type:"object",properties:{maxItems:{type:"integer",minimum:0},minItems:{type:"integer",minimum:0,default:0},
uniqueItems:{type:"boolean",default:!1}},additionalProperties:!1},items:{$ref:"#/$defs/SchemaItemProperty"}}}}]},Ur={type:"\
object",$ref:"#/$defs/SchemaBaseProperty",properties:{properties:{type:"array",items:{$ref:"#/$defs/SchemaProperty"}}},unevaluatedProperties:!1},
Vr={validate:or},Ar={validate:vr};function Dr(r,{instancePath:i="",parentData:se,parentDataProperty:ie,rootData:x=r,dynamicAnchors:N={}}={}){
let e=null,t=0,P=Dr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),!Vr.validate(r,{instancePath:i,
parentData:se,parentDataProperty:ie,rootData:x,dynamicAnchors:N}))e=e===null?Vr.validate.errors:e.concat(Vr.validate.errors),
t=e.length;else var o=Vr.validate.evaluated.props,m=Vr.validate.evaluated.items;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(o!==!0&&(o=o||{},o.properties=!0),r.properties!==void 0&&a.call(r,"properties")){let y=r.properties;if(Array.isArray(
y)){let f=y.length;for(let p=0;p<f;p++)Ar.validate(y[p],{instancePath:i+"/properties/"+p,parentData:y,parentDataProperty:p,
rootData:x,dynamicAnchors:N})||(e=e===null?Ar.validate.errors:e.concat(Ar.validate.errors),t=e.length)}else{let f={instancePath:i+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Ur.
properties.properties.type,parentSchema:Ur.properties.properties,data:y};e===null?e=[f]:e.push(f),t++}}if(o!==!0){for(let y of Object.
keys(r))if(!o||!o[y]){let f={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{
unevaluatedProperty:y},message:"must NOT have unevaluated properties",schema:!1,parentSchema:Ur,data:r};e===null?e=[f]:e.
push(f),t++}}}else{let y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:Ur.type,parentSchema:Ur,data:r};e===null?e=[y]:e.push(y),t++}return Dr.errors=e,P.items=m,t===0}Dr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!0};var rs={type:"array",items:{$ref:"#/$defs/DataQuality"}},L={type:"object",properties:{
authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"},businessImpact:{type:"string"},customProperties:{type:"\
array",items:{$ref:"#/$defs/CustomProperty"}},description:{type:"string"},dimension:{type:"string",enum:["accuracy","com\
pleteness","conformity","consistency","coverage","timeliness","uniqueness"]},method:{type:"string"},name:{type:"string"},
schedule:{type:"string"},scheduler:{type:"string"},severity:{type:"string"},tags:{$ref:"#/$defs/Tags"},type:{type:"strin\
g",enum:["text","library","sql","custom"],default:"library"},unit:{type:"string"}},allOf:[{if:{properties:{type:{const:"\
library"}}},then:{$ref:"#/$defs/DataQualityLibrary"}},{if:{properties:{type:{const:"sql"}},required:["type"]},then:{$ref:"\
#/$defs/DataQualitySql"}},{if:{properties:{type:{const:"custom"}},required:["type"]},then:{$ref:"#/$defs/DataQualityCust\
om"}}]},G={type:"object",properties:{rule:{type:"string"},mustBe:{},mustNotBe:{},mustBeGreaterThan:{type:"number"},mustBeGreaterOrEqualTo:{
type:"number"},mustBeLessThan:{type:"number"},mustBeLessOrEqualTo:{type:"number"},mustBeBetween:{type:"array",minItems:2,
maxItems:2,uniqueItems:!0,items:{type:"number"}},mustNotBeBetween:{type:"array",minItems:2,maxItems:2,uniqueItems:!0,items:{
type:"number"}}},required:["rule"]},jr={type:"object",properties:{query:{type:"string"}},required:["query"]},Oe={type:"o\
bject",properties:{engine:{type:"string"},implementation:{oneOf:[{type:"string"},{type:"object"}]}},required:["engine","\
implementation"]};function _r(r,{instancePath:i="",parentData:se,parentDataProperty:ie,rootData:x=r,dynamicAnchors:N={}}={}){
let e=null,t=0,P=_r.evaluated;P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0);let o=t,m=!0,y=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.type!==void 0&&a.call(r,"type")&&r.type!=="library"){let b={};e===null?e=[b]:e.push(b),t++}
var f=y===t;if(t=o,e!==null&&(o?e.length=o:e=null),f){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.rule===void 0||
!a.call(r,"rule")){let v={instancePath:i,schemaPath:"#/$defs/DataQualityLibrary/required",keyword:"required",params:{missingProperty:"\
rule"},message:"must have required property 'rule'",schema:G.required,parentSchema:G,data:r};e===null?e=[v]:e.push(v),t++}
if(r.rule!==void 0&&a.call(r,"rule")){let v=r.rule;if(typeof v!="string"){let w={instancePath:i+"/rule",schemaPath:"#/$d\
efs/DataQualityLibrary/properties/rule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.
rule.type,parentSchema:G.properties.rule,data:v};e===null?e=[w]:e.push(w),t++}}if(r.mustBeGreaterThan!==void 0&&a.call(r,
"mustBeGreaterThan")){let v=r.mustBeGreaterThan;if(typeof v!="number"){let w={instancePath:i+"/mustBeGreaterThan",schemaPath:"\
#/$defs/DataQualityLibrary/properties/mustBeGreaterThan/type",keyword:"type",params:{type:"number"},message:"must be num\
ber",schema:G.properties.mustBeGreaterThan.type,parentSchema:G.properties.mustBeGreaterThan,data:v};e===null?e=[w]:e.push(
w),t++}}if(r.mustBeGreaterOrEqualTo!==void 0&&a.call(r,"mustBeGreaterOrEqualTo")){let v=r.mustBeGreaterOrEqualTo;if(typeof v!=
"number"){let w={instancePath:i+"/mustBeGreaterOrEqualTo",schemaPath:"#/$defs/DataQualityLibrary/properties/mustBeGreate\
rOrEqualTo/type",keyword:"type",params:{type:"number"},message:"must be number",schema:G.properties.mustBeGreaterOrEqualTo.
type,parentSchema:G.properties.mustBeGreaterOrEqualTo,data:v};e===null?e=[w]:e.push(w),t++}}if(r.mustBeLessThan!==void 0&&
a.call(r,"mustBeLessThan")){let v=r.mustBeLessThan;if(typeof v!="number"){let w={instancePath:i+"/mustBeLessThan",schemaPath:"\
#/$defs/DataQualityLibrary/properties/mustBeLessThan/type",keyword:"type",params:{type:"number"},message:"must be number",
schema:G.properties.mustBeLessThan.type,parentSchema:G.properties.mustBeLessThan,data:v};e===null?e=[w]:e.push(w),t++}}if(r.
mustBeLessOrEqualTo!==void 0&&a.call(r,"mustBeLessOrEqualTo")){let v=r.mustBeLessOrEqualTo;if(typeof v!="number"){let w={
instancePath:i+"/mustBeLessOrEqualTo",schemaPath:"#/$defs/DataQualityLibrary/properties/mustBeLessOrEqualTo/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:G.properties.mustBeLessOrEqualTo.type,parentSchema:G.properties.
mustBeLessOrEqualTo,data:v};e===null?e=[w]:e.push(w),t++}}if(r.mustBeBetween!==void 0&&a.call(r,"mustBeBetween")){let v=r.
mustBeBetween;if(Array.isArray(v)){if(v.length>2){let B={instancePath:i+"/mustBeBetween",schemaPath:"#/$defs/DataQuality\
Library/properties/mustBeBetween/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items",
schema:2,parentSchema:G.properties.mustBeBetween,data:v};e===null?e=[B]:e.push(B),t++}if(v.length<2){let B={instancePath:i+
"/mustBeBetween",schemaPath:"#/$defs/DataQualityLibrary/properties/mustBeBetween/minItems",keyword:"minItems",params:{limit:2},
message:"must NOT have fewer than 2 items",schema:2,parentSchema:G.properties.mustBeBetween,data:v};e===null?e=[B]:e.push(
B),t++}let w=v.length;for(let B=0;B<w;B++){let z=v[B];if(typeof z!="number"){let K={instancePath:i+"/mustBeBetween/"+B,schemaPath:"\
#/$defs/DataQualityLibrary/properties/mustBeBetween/items/type",keyword:"type",params:{type:"number"},message:"must be n\
umber",schema:G.properties.mustBeBetween.items.type,parentSchema:G.properties.mustBeBetween.items,data:z};e===null?e=[K]:
e.push(K),t++}}let D=v.length,V;if(D>1){let B={};for(;D--;){let z=v[D];if(typeof z=="number"){if(typeof B[z]=="number"){
V=B[z];let K={instancePath:i+"/mustBeBetween",schemaPath:"#/$defs/DataQualityLibrary/properties/mustBeBetween/uniqueItem\
s",keyword:"uniqueItems",params:{i:D,j:V},message:"must NOT have duplicate items (items ## "+V+" and "+D+" are identical\
)",schema:!0,parentSchema:G.properties.mustBeBetween,data:v};e===null?e=[K]:e.push(K),t++;break}B[z]=D}}}}else{let w={instancePath:i+
"/mustBeBetween",schemaPath:"#/$defs/DataQualityLibrary/properties/mustBeBetween/type",keyword:"type",params:{type:"arra\
y"},message:"must be array",schema:G.properties.mustBeBetween.type,parentSchema:G.properties.mustBeBetween,data:v};e===null?
e=[w]:e.push(w),t++}}if(r.mustNotBeBetween!==void 0&&a.call(r,"mustNotBeBetween")){let v=r.mustNotBeBetween;if(Array.isArray(
v)){if(v.length>2){let B={instancePath:i+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityLibrary/properties/mustNotBe\
Between/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items",schema:2,parentSchema:G.
properties.mustNotBeBetween,data:v};e===null?e=[B]:e.push(B),t++}if(v.length<2){let B={instancePath:i+"/mustNotBeBetween",
schemaPath:"#/$defs/DataQualityLibrary/properties/mustNotBeBetween/minItems",keyword:"minItems",params:{limit:2},message:"\
must NOT have fewer than 2 items",schema:2,parentSchema:G.properties.mustNotBeBetween,data:v};e===null?e=[B]:e.push(B),t++}
let w=v.length;for(let B=0;B<w;B++){let z=v[B];if(typeof z!="number"){let K={instancePath:i+"/mustNotBeBetween/"+B,schemaPath:"\
#/$defs/DataQualityLibrary/properties/mustNotBeBetween/items/type",keyword:"type",params:{type:"number"},message:"must b\
e number",schema:G.properties.mustNotBeBetween.items.type,parentSchema:G.properties.mustNotBeBetween.items,data:z};e===null?
e=[K]:e.push(K),t++}}let D=v.length,V;if(D>1){let B={};for(;D--;){let z=v[D];if(typeof z=="number"){if(typeof B[z]=="num\
ber"){V=B[z];let K={instancePath:i+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityLibrary/properties/mustNotBeBetwee\
n/uniqueItems",keyword:"uniqueItems",params:{i:D,j:V},message:"must NOT have duplicate items (items ## "+V+" and "+D+" a\
re identical)",schema:!0,parentSchema:G.properties.mustNotBeBetween,data:v};e===null?e=[K]:e.push(K),t++;break}B[z]=D}}}}else{
let w={instancePath:i+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityLibrary/properties/mustNotBeBetween/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:G.properties.mustNotBeBetween.type,parentSchema:G.properties.
mustNotBeBetween,data:v};e===null?e=[w]:e.push(w),t++}}}else{let v={instancePath:i,schemaPath:"#/$defs/DataQualityLibrar\
y/type",keyword:"type",params:{type:"object"},message:"must be object",schema:G.type,parentSchema:G,data:r};e===null?e=[
v]:e.push(v),t++}var f=b===t;if(m=f,m){var p={};p.rule=!0,p.mustBe=!0,p.mustNotBe=!0,p.mustBeGreaterThan=!0,p.mustBeGreaterOrEqualTo=
!0,p.mustBeLessThan=!0,p.mustBeLessOrEqualTo=!0,p.mustBeBetween=!0,p.mustNotBeBetween=!0,p.type=!0}}if(!m){let b={instancePath:i,
schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:L.allOf[0].
if,parentSchema:L.allOf[0],data:r};e===null?e=[b]:e.push(b),t++}let $=t,H=!0,_e=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let b;if((r.type===void 0||!a.call(r,"type"))&&(b="type")){let q={};e===null?e=[q]:e.push(q),t++}else if(r.type!==void 0&&
a.call(r,"type")&&r.type!=="sql"){let q={};e===null?e=[q]:e.push(q),t++}}var ae=_e===t;if(t=$,e!==null&&($?e.length=$:e=
null),ae){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.query===void 0||!a.call(r,"query")){let v={instancePath:i,
schemaPath:"#/$defs/DataQualitySql/required",keyword:"required",params:{missingProperty:"query"},message:"must have requ\
ired property 'query'",schema:jr.required,parentSchema:jr,data:r};e===null?e=[v]:e.push(v),t++}if(r.query!==void 0&&a.call(
r,"query")){let v=r.query;if(typeof v!="string"){let w={instancePath:i+"/query",schemaPath:"#/$defs/DataQualitySql/prope\
rties/query/type",keyword:"type",params:{type:"string"},message:"must be string",schema:jr.properties.query.type,parentSchema:jr.
properties.query,data:v};e===null?e=[w]:e.push(w),t++}}}else{let v={instancePath:i,schemaPath:"#/$defs/DataQualitySql/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:jr.type,parentSchema:jr,data:r};e===null?e=[v]:
e.push(v),t++}var ae=b===t;if(H=ae,H){var Q={};Q.query=!0,Q.type=!0}}if(!H){let b={instancePath:i,schemaPath:"#/allOf/1/\
if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:L.allOf[1].if,parentSchema:L.allOf[1],
data:r};e===null?e=[b]:e.push(b),t++}p!==!0&&Q!==void 0&&(Q===!0?p=!0:(p=p||{},Object.assign(p,Q)));let T=t,C=!0,Ir=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if((r.type===void 0||!a.call(r,"type"))&&(b="type")){let q={};e===null?e=[q]:
e.push(q),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="custom"){let q={};e===null?e=[q]:e.push(q),t++}}var xe=Ir===
t;if(t=T,e!==null&&(T?e.length=T:e=null),xe){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.engine===void 0||
!a.call(r,"engine")){let v={instancePath:i,schemaPath:"#/$defs/DataQualityCustom/required",keyword:"required",params:{missingProperty:"\
engine"},message:"must have required property 'engine'",schema:Oe.required,parentSchema:Oe,data:r};e===null?e=[v]:e.push(
v),t++}if(r.implementation===void 0||!a.call(r,"implementation")){let v={instancePath:i,schemaPath:"#/$defs/DataQualityC\
ustom/required",keyword:"required",params:{missingProperty:"implementation"},message:"must have required property 'imple\
mentation'",schema:Oe.required,parentSchema:Oe,data:r};e===null?e=[v]:e.push(v),t++}if(r.engine!==void 0&&a.call(r,"engi\
ne")){let v=r.engine;if(typeof v!="string"){let w={instancePath:i+"/engine",schemaPath:"#/$defs/DataQualityCustom/proper\
ties/engine/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Oe.properties.engine.type,parentSchema:Oe.
properties.engine,data:v};e===null?e=[w]:e.push(w),t++}}if(r.implementation!==void 0&&a.call(r,"implementation")){let v=r.
implementation,w=t,D=!1,V=null,B=t;if(typeof v!="string"){let K={instancePath:i+"/implementation",schemaPath:"#/$defs/Da\
taQualityCustom/properties/implementation/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Oe.
properties.implementation.oneOf[0].type,parentSchema:Oe.properties.implementation.oneOf[0],data:v};e===null?e=[K]:e.push(
K),t++}var le=B===t;le&&(D=!0,V=0);let z=t;if(!(v&&typeof v=="object"&&!Array.isArray(v))){let K={instancePath:i+"/imple\
mentation",schemaPath:"#/$defs/DataQualityCustom/properties/implementation/oneOf/1/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:Oe.properties.implementation.oneOf[1].type,parentSchema:Oe.properties.implementation.
oneOf[1],data:v};e===null?e=[K]:e.push(K),t++}var le=z===t;if(le&&D?(D=!1,V=[V,1]):le&&(D=!0,V=1),D)t=w,e!==null&&(w?e.length=
w:e=null);else{let K={instancePath:i+"/implementation",schemaPath:"#/$defs/DataQualityCustom/properties/implementation/o\
neOf",keyword:"oneOf",params:{passingSchemas:V},message:"must match exactly one schema in oneOf",schema:Oe.properties.implementation.
oneOf,parentSchema:Oe.properties.implementation,data:v};e===null?e=[K]:e.push(K),t++}}}else{let v={instancePath:i,schemaPath:"\
#/$defs/DataQualityCustom/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Oe.type,parentSchema:Oe,
data:r};e===null?e=[v]:e.push(v),t++}var xe=b===t;if(C=xe,C){var Pe={};Pe.engine=!0,Pe.implementation=!0,Pe.type=!0}}if(!C){
let b={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema',schema:L.allOf[2].if,parentSchema:L.allOf[2],data:r};e===null?e=[b]:e.push(b),t++}if(p!==!0&&Pe!==void 0&&(Pe===!0?
p=!0:(p=p||{},Object.assign(p,Pe))),r&&typeof r=="object"&&!Array.isArray(r)){if(p!==!0&&(p=p||{},p.authoritativeDefinitions=
!0,p.businessImpact=!0,p.customProperties=!0,p.description=!0,p.dimension=!0,p.method=!0,p.name=!0,p.schedule=!0,p.scheduler=
!0,p.severity=!0,p.tags=!0,p.type=!0,p.unit=!0),r.authoritativeDefinitions!==void 0&&a.call(r,"authoritativeDefinitions")){
let b=r.authoritativeDefinitions;if(Array.isArray(b)){let q=b.length;for(let v=0;v<q;v++){let w=b[v];if(w&&typeof w=="ob\
ject"&&!Array.isArray(w)){if(w.url===void 0||!a.call(w,"url")){let D={instancePath:i+"/authoritativeDefinitions/"+v,schemaPath:"\
#/$defs/AuthoritativeDefinitions/items/required",keyword:"required",params:{missingProperty:"url"},message:"must have re\
quired property 'url'",schema:A.items.required,parentSchema:A.items,data:w};e===null?e=[D]:e.push(D),t++}if(w.type===void 0||
!a.call(w,"type")){let D={instancePath:i+"/authoritativeDefinitions/"+v,schemaPath:"#/$defs/AuthoritativeDefinitions/ite\
ms/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:A.items.
required,parentSchema:A.items,data:w};e===null?e=[D]:e.push(D),t++}if(w.url!==void 0&&a.call(w,"url")){let D=w.url;if(typeof D!=
"string"){let V={instancePath:i+"/authoritativeDefinitions/"+v+"/url",schemaPath:"#/$defs/AuthoritativeDefinitions/items\
/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.items.properties.url.type,
parentSchema:A.items.properties.url,data:D};e===null?e=[V]:e.push(V),t++}}if(w.type!==void 0&&a.call(w,"type")){let D=w.
type;if(typeof D!="string"){let V={instancePath:i+"/authoritativeDefinitions/"+v+"/type",schemaPath:"#/$defs/Authoritati\
veDefinitions/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.items.
properties.type.type,parentSchema:A.items.properties.type,data:D};e===null?e=[V]:e.push(V),t++}}}else{let D={instancePath:i+
"/authoritativeDefinitions/"+v,schemaPath:"#/$defs/AuthoritativeDefinitions/items/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:A.items.type,parentSchema:A.items,data:w};e===null?e=[D]:e.push(D),t++}}}else{let q={
instancePath:i+"/authoritativeDefinitions",schemaPath:"#/$defs/AuthoritativeDefinitions/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:A.type,parentSchema:A,data:b};e===null?e=[q]:e.push(q),t++}}if(r.businessImpact!==
void 0&&a.call(r,"businessImpact")){let b=r.businessImpact;if(typeof b!="string"){let q={instancePath:i+"/businessImpact",
schemaPath:"#/properties/businessImpact/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.properties.
businessImpact.type,parentSchema:L.properties.businessImpact,data:b};e===null?e=[q]:e.push(q),t++}}if(r.customProperties!==
void 0&&a.call(r,"customProperties")){let b=r.customProperties;if(Array.isArray(b)){let q=b.length;for(let v=0;v<q;v++)ze(
b[v],{instancePath:i+"/customProperties/"+v,parentData:b,parentDataProperty:v,rootData:x,dynamicAnchors:N})||(e=e===null?
ze.errors:e.concat(ze.errors),t=e.length)}else{let q={instancePath:i+"/customProperties",schemaPath:"#/properties/custom\
Properties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:L.properties.customProperties.type,
parentSchema:L.properties.customProperties,data:b};e===null?e=[q]:e.push(q),t++}}if(r.description!==void 0&&a.call(r,"de\
scription")){let b=r.description;if(typeof b!="string"){let q={instancePath:i+"/description",schemaPath:"#/properties/de\
scription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.properties.description.type,parentSchema:L.
properties.description,data:b};e===null?e=[q]:e.push(q),t++}}if(r.dimension!==void 0&&a.call(r,"dimension")){let b=r.dimension;
if(typeof b!="string"){let q={instancePath:i+"/dimension",schemaPath:"#/properties/dimension/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:L.properties.dimension.type,parentSchema:L.properties.dimension,data:b};e===
null?e=[q]:e.push(q),t++}if(!(b==="accuracy"||b==="completeness"||b==="conformity"||b==="consistency"||b==="coverage"||b===
"timeliness"||b==="uniqueness")){let q={instancePath:i+"/dimension",schemaPath:"#/properties/dimension/enum",keyword:"en\
um",params:{allowedValues:L.properties.dimension.enum},message:"must be equal to one of the allowed values",schema:L.properties.
dimension.enum,parentSchema:L.properties.dimension,data:b};e===null?e=[q]:e.push(q),t++}}if(r.method!==void 0&&a.call(r,
"method")){let b=r.method;if(typeof b!="string"){let q={instancePath:i+"/method",schemaPath:"#/properties/method/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:L.properties.method.type,parentSchema:L.properties.method,data:b};
e===null?e=[q]:e.push(q),t++}}if(r.name!==void 0&&a.call(r,"name")){let b=r.name;if(typeof b!="string"){let q={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.properties.
name.type,parentSchema:L.properties.name,data:b};e===null?e=[q]:e.push(q),t++}}if(r.schedule!==void 0&&a.call(r,"schedul\
e")){let b=r.schedule;if(typeof b!="string"){let q={instancePath:i+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:L.properties.schedule.type,parentSchema:L.properties.schedule,
data:b};e===null?e=[q]:e.push(q),t++}}if(r.scheduler!==void 0&&a.call(r,"scheduler")){let b=r.scheduler;if(typeof b!="st\
ring"){let q={instancePath:i+"/scheduler",schemaPath:"#/properties/scheduler/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:L.properties.scheduler.type,parentSchema:L.properties.scheduler,data:b};e===null?e=[q]:e.
push(q),t++}}if(r.severity!==void 0&&a.call(r,"severity")){let b=r.severity;if(typeof b!="string"){let q={instancePath:i+
"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.
properties.severity.type,parentSchema:L.properties.severity,data:b};e===null?e=[q]:e.push(q),t++}}if(r.tags!==void 0&&a.
call(r,"tags")){let b=r.tags;if(Array.isArray(b)){let q=b.length;for(let v=0;v<q;v++){let w=b[v];if(typeof w!="string"){
let D={instancePath:i+"/tags/"+v,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:De.items.type,parentSchema:De.items,data:w};e===null?e=[D]:e.push(D),t++}}}else{let q={instancePath:i+
"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:De.type,parentSchema:De,
data:b};e===null?e=[q]:e.push(q),t++}}if(r.type!==void 0&&a.call(r,"type")){let b=r.type;if(typeof b!="string"){let q={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.properties.
type.type,parentSchema:L.properties.type,data:b};e===null?e=[q]:e.push(q),t++}if(!(b==="text"||b==="library"||b==="sql"||
b==="custom")){let q={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:L.
properties.type.enum},message:"must be equal to one of the allowed values",schema:L.properties.type.enum,parentSchema:L.
properties.type,data:b};e===null?e=[q]:e.push(q),t++}}if(r.unit!==void 0&&a.call(r,"unit")){let b=r.unit;if(typeof b!="s\
tring"){let q={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:L.properties.unit.type,parentSchema:L.properties.unit,data:b};e===null?e=[q]:e.push(q),t++}}}else{
let b={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:L.type,parentSchema:L,
data:r};e===null?e=[b]:e.push(b),t++}return _r.errors=e,P.props=p,t===0}_r.evaluated={dynamicProps:!0,dynamicItems:!1};function Fe(r,{
instancePath:i="",parentData:se,parentDataProperty:ie,rootData:x=r,dynamicAnchors:N={}}={}){let e=null,t=0,P=Fe.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),Array.isArray(r)){let o=r.length;for(let m=0;m<o;m++)
_r(r[m],{instancePath:i+"/"+m,parentData:r,parentDataProperty:m,rootData:x,dynamicAnchors:N})||(e=e===null?_r.errors:e.concat(
_r.errors),t=e.length)}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must\
 be array",schema:rs.type,parentSchema:rs,data:r};e===null?e=[o]:e.push(o),t++}return Fe.errors=e,t===0}Fe.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function or(r,{instancePath:i="",parentData:se,parentDataProperty:ie,rootData:x=r,dynamicAnchors:N={}}={}){
let e=null,t=0,P=or.evaluated;P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),He(r,{instancePath:i,parentData:se,
parentDataProperty:ie,rootData:x,dynamicAnchors:N})||(e=e===null?He.errors:e.concat(He.errors),t=e.length);let o=t,m=!0,
y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&r.logicalType!=="strin\
g"){let S={};e===null?e=[S]:e.push(S),t++}var f=y===t;if(t=o,e!==null&&(o?e.length=o:e=null),f){let S=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let h=r.logicalTypeOptions;if(h&&
typeof h=="object"&&!Array.isArray(h)){for(let u of Object.keys(h))if(!(u==="minLength"||u==="maxLength"||u==="pattern"||
u==="format")){let d={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional propert\
ies",schema:!1,parentSchema:g.allOf[1].then.properties.logicalTypeOptions,data:h};e===null?e=[d]:e.push(d),t++}if(h.minLength!==
void 0&&a.call(h,"minLength")){let u=h.minLength;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let d={instancePath:i+"/lo\
gicalTypeOptions/minLength",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/minLength/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:g.allOf[1].then.properties.logicalTypeOptions.properties.
minLength.type,parentSchema:g.allOf[1].then.properties.logicalTypeOptions.properties.minLength,data:u};e===null?e=[d]:e.
push(d),t++}if(typeof u=="number"&&(u<0||isNaN(u))){let d={instancePath:i+"/logicalTypeOptions/minLength",schemaPath:"#/\
allOf/1/then/properties/logicalTypeOptions/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:g.allOf[1].then.properties.logicalTypeOptions.properties.minLength,data:u};
e===null?e=[d]:e.push(d),t++}}if(h.maxLength!==void 0&&a.call(h,"maxLength")){let u=h.maxLength;if(!(typeof u=="number"&&
!(u%1)&&!isNaN(u))){let d={instancePath:i+"/logicalTypeOptions/maxLength",schemaPath:"#/allOf/1/then/properties/logicalT\
ypeOptions/properties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.allOf[1].
then.properties.logicalTypeOptions.properties.maxLength.type,parentSchema:g.allOf[1].then.properties.logicalTypeOptions.
properties.maxLength,data:u};e===null?e=[d]:e.push(d),t++}if(typeof u=="number"&&(u<0||isNaN(u))){let d={instancePath:i+
"/logicalTypeOptions/maxLength",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/maxLength/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:g.allOf[1].then.properties.logicalTypeOptions.
properties.maxLength,data:u};e===null?e=[d]:e.push(d),t++}}if(h.pattern!==void 0&&a.call(h,"pattern")){let u=h.pattern;if(typeof u!=
"string"){let d={instancePath:i+"/logicalTypeOptions/pattern",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/p\
roperties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[1].then.properties.
logicalTypeOptions.properties.pattern.type,parentSchema:g.allOf[1].then.properties.logicalTypeOptions.properties.pattern,
data:u};e===null?e=[d]:e.push(d),t++}}if(h.format!==void 0&&a.call(h,"format")){let u=h.format;if(typeof u!="string"){let d={
instancePath:i+"/logicalTypeOptions/format",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/format/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[1].then.properties.logicalTypeOptions.
properties.format.type,parentSchema:g.allOf[1].then.properties.logicalTypeOptions.properties.format,data:u};e===null?e=[
d]:e.push(d),t++}}}else{let u={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/1/then/properties/logicalTypeOpt\
ions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.allOf[1].then.properties.logicalTypeOptions.
type,parentSchema:g.allOf[1].then.properties.logicalTypeOptions,data:h};e===null?e=[u]:e.push(u),t++}}var f=S===t;if(m=f,
m){var p={};p.logicalTypeOptions=!0,p.logicalType=!0}}if(!m){let S={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema',schema:g.allOf[1].if,parentSchema:g.allOf[1],data:r};e===
null?e=[S]:e.push(S),t++}p!==!0&&(p=p||{},p.name=!0,p.physicalType=!0,p.description=!0,p.businessName=!0,p.authoritativeDefinitions=
!0,p.tags=!0,p.customProperties=!0);let $=t,H=!0,_e=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==void 0&&
a.call(r,"logicalType")&&r.logicalType!=="date"){let S={};e===null?e=[S]:e.push(S),t++}var ae=_e===t;if(t=$,e!==null&&($?
e.length=$:e=null),ae){let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalTypeOptions!==void 0&&a.call(r,"log\
icalTypeOptions")){let h=r.logicalTypeOptions;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let u of Object.keys(h))if(!(u===
"format"||u==="exclusiveMaximum"||u==="maximum"||u==="exclusiveMinimum"||u==="minimum")){let d={instancePath:i+"/logical\
TypeOptions",schemaPath:"#/allOf/2/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:u},message:"must NOT have additional properties",schema:!1,parentSchema:g.allOf[2].then.properties.
logicalTypeOptions,data:h};e===null?e=[d]:e.push(d),t++}if(h.format!==void 0&&a.call(h,"format")){let u=h.format;if(typeof u!=
"string"){let d={instancePath:i+"/logicalTypeOptions/format",schemaPath:"#/allOf/2/then/properties/logicalTypeOptions/pr\
operties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[2].then.properties.logicalTypeOptions.
properties.format.type,parentSchema:g.allOf[2].then.properties.logicalTypeOptions.properties.format,data:u};e===null?e=[
d]:e.push(d),t++}}if(h.exclusiveMaximum!==void 0&&a.call(h,"exclusiveMaximum")){let u=h.exclusiveMaximum;if(typeof u!="b\
oolean"){let d={instancePath:i+"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf/2/then/properties/logicalTypeO\
ptions/properties/exclusiveMaximum/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.allOf[2].
then.properties.logicalTypeOptions.properties.exclusiveMaximum.type,parentSchema:g.allOf[2].then.properties.logicalTypeOptions.
properties.exclusiveMaximum,data:u};e===null?e=[d]:e.push(d),t++}}if(h.maximum!==void 0&&a.call(h,"maximum")){let u=h.maximum;
if(typeof u!="string"){let d={instancePath:i+"/logicalTypeOptions/maximum",schemaPath:"#/allOf/2/then/properties/logical\
TypeOptions/properties/maximum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[2].then.
properties.logicalTypeOptions.properties.maximum.type,parentSchema:g.allOf[2].then.properties.logicalTypeOptions.properties.
maximum,data:u};e===null?e=[d]:e.push(d),t++}}if(h.exclusiveMinimum!==void 0&&a.call(h,"exclusiveMinimum")){let u=h.exclusiveMinimum;
if(typeof u!="boolean"){let d={instancePath:i+"/logicalTypeOptions/exclusiveMinimum",schemaPath:"#/allOf/2/then/properti\
es/logicalTypeOptions/properties/exclusiveMinimum/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",
schema:g.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type,parentSchema:g.allOf[2].then.properties.
logicalTypeOptions.properties.exclusiveMinimum,data:u};e===null?e=[d]:e.push(d),t++}}if(h.minimum!==void 0&&a.call(h,"mi\
nimum")){let u=h.minimum;if(typeof u!="string"){let d={instancePath:i+"/logicalTypeOptions/minimum",schemaPath:"#/allOf/\
2/then/properties/logicalTypeOptions/properties/minimum/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:g.allOf[2].then.properties.logicalTypeOptions.properties.minimum.type,parentSchema:g.allOf[2].then.properties.
logicalTypeOptions.properties.minimum,data:u};e===null?e=[d]:e.push(d),t++}}}else{let u={instancePath:i+"/logicalTypeOpt\
ions",schemaPath:"#/allOf/2/then/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:g.allOf[2].then.properties.logicalTypeOptions.type,parentSchema:g.allOf[2].then.properties.logicalTypeOptions,
data:h};e===null?e=[u]:e.push(u),t++}}var ae=S===t;if(H=ae,H){var Q={};Q.logicalTypeOptions=!0,Q.logicalType=!0}}if(!H){
let S={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema',schema:g.allOf[2].if,parentSchema:g.allOf[2],data:r};e===null?e=[S]:e.push(S),t++}p!==!0&&Q!==void 0&&(Q===!0?p=!0:
(p=p||{},Object.assign(p,Q)));let T=t,C=!0,Ir=t,xe=t,le=!1,Pe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==
void 0&&a.call(r,"logicalType")&&r.logicalType!=="integer"){let S={};e===null?e=[S]:e.push(S),t++}var b=Pe===t;if(le=le||
b,b){var q={};q.logicalType=!0}if(le)t=xe,e!==null&&(xe?e.length=xe:e=null);else{let S={};e===null?e=[S]:e.push(S),t++}var v=Ir===
t;if(t=T,e!==null&&(T?e.length=T:e=null),v){let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalTypeOptions!==
void 0&&a.call(r,"logicalTypeOptions")){let h=r.logicalTypeOptions;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let u of Object.
keys(h))if(!(u==="multipleOf"||u==="maximum"||u==="exclusiveMaximum"||u==="minimum"||u==="exclusiveMinimum"||u==="format")){
let d={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties",schema:!1,
parentSchema:g.allOf[3].then.properties.logicalTypeOptions,data:h};e===null?e=[d]:e.push(d),t++}if(h.multipleOf!==void 0&&
a.call(h,"multipleOf")){let u=h.multipleOf;if(typeof u=="number"){if(u<=0||isNaN(u)){let d={instancePath:i+"/logicalType\
Options/multipleOf",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions/properties/multipleOf/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,parentSchema:g.allOf[3].then.properties.
logicalTypeOptions.properties.multipleOf,data:u};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/logicalTypeO\
ptions/multipleOf",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions/properties/multipleOf/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:g.allOf[3].then.properties.logicalTypeOptions.properties.multipleOf.type,
parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.multipleOf,data:u};e===null?e=[d]:e.push(d),t++}}if(h.
maximum!==void 0&&a.call(h,"maximum")){let u=h.maximum;if(typeof u!="number"){let d={instancePath:i+"/logicalTypeOptions\
/maximum",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions/properties/maximum/type",keyword:"type",params:{type:"\
number"},message:"must be number",schema:g.allOf[3].then.properties.logicalTypeOptions.properties.maximum.type,parentSchema:g.
allOf[3].then.properties.logicalTypeOptions.properties.maximum,data:u};e===null?e=[d]:e.push(d),t++}}if(h.exclusiveMaximum!==
void 0&&a.call(h,"exclusiveMaximum")){let u=h.exclusiveMaximum;if(typeof u!="boolean"){let d={instancePath:i+"/logicalTy\
peOptions/exclusiveMaximum",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:g.allOf[3].then.properties.logicalTypeOptions.properties.
exclusiveMaximum.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMaximum,data:u};e===
null?e=[d]:e.push(d),t++}}if(h.minimum!==void 0&&a.call(h,"minimum")){let u=h.minimum;if(typeof u!="number"){let d={instancePath:i+
"/logicalTypeOptions/minimum",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions/properties/minimum/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:g.allOf[3].then.properties.logicalTypeOptions.properties.minimum.
type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.minimum,data:u};e===null?e=[d]:e.push(d),t++}}
if(h.exclusiveMinimum!==void 0&&a.call(h,"exclusiveMinimum")){let u=h.exclusiveMinimum;if(typeof u!="boolean"){let d={instancePath:i+
"/logicalTypeOptions/exclusiveMinimum",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions/properties/exclusiveMini\
mum/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.allOf[3].then.properties.logicalTypeOptions.
properties.exclusiveMinimum.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMinimum,
data:u};e===null?e=[d]:e.push(d),t++}}if(h.format!==void 0&&a.call(h,"format")){let u=h.format;if(typeof u!="string"){let d={
instancePath:i+"/logicalTypeOptions/format",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions/properties/format/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[3].then.properties.logicalTypeOptions.
properties.format.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.format,data:u};e===null?e=[
d]:e.push(d),t++}if(!(u==="i8"||u==="i16"||u==="i32"||u==="i64"||u==="i128"||u==="u8"||u==="u16"||u==="u32"||u==="u64"||
u==="u128")){let d={instancePath:i+"/logicalTypeOptions/format",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions\
/properties/format/enum",keyword:"enum",params:{allowedValues:g.allOf[3].then.properties.logicalTypeOptions.properties.format.
enum},message:"must be equal to one of the allowed values",schema:g.allOf[3].then.properties.logicalTypeOptions.properties.
format.enum,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.format,data:u};e===null?e=[d]:e.push(d),
t++}}}else{let u={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:g.allOf[3].then.properties.logicalTypeOptions.type,parentSchema:g.
allOf[3].then.properties.logicalTypeOptions,data:h};e===null?e=[u]:e.push(u),t++}}var v=S===t;C=v,C&&q!==!0&&(q=q||{},q.
logicalTypeOptions=!0)}if(!C){let S={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema',schema:g.allOf[3].if,parentSchema:g.allOf[3],data:r};e===null?e=[S]:e.push(S),t++}p!==
!0&&q!==void 0&&(q===!0?p=!0:(p=p||{},Object.assign(p,q)));let w=t,D=!0,V=t,B=t,z=!1,K=t;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&r.logicalType!=="number"){let S={};e===null?e=[S]:e.push(S),
t++}var br=K===t;if(z=z||br,br){var qe={};qe.logicalType=!0}if(z)t=B,e!==null&&(B?e.length=B:e=null);else{let S={};e===null?
e=[S]:e.push(S),t++}var Lr=V===t;if(t=w,e!==null&&(w?e.length=w:e=null),Lr){let S=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let h=r.logicalTypeOptions;if(h&&typeof h=="object"&&
!Array.isArray(h)){for(let u of Object.keys(h))if(!(u==="multipleOf"||u==="maximum"||u==="exclusiveMaximum"||u==="minimu\
m"||u==="exclusiveMinimum"||u==="format")){let d={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/4/then/proper\
ties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must\
 NOT have additional properties",schema:!1,parentSchema:g.allOf[4].then.properties.logicalTypeOptions,data:h};e===null?e=
[d]:e.push(d),t++}if(h.multipleOf!==void 0&&a.call(h,"multipleOf")){let u=h.multipleOf;if(typeof u=="number"){if(u<=0||isNaN(
u)){let d={instancePath:i+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/prop\
erties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,
parentSchema:g.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf,data:u};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:i+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properti\
es/multipleOf/type",keyword:"type",params:{type:"number"},message:"must be number",schema:g.allOf[4].then.properties.logicalTypeOptions.
properties.multipleOf.type,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf,data:u};e===
null?e=[d]:e.push(d),t++}}if(h.maximum!==void 0&&a.call(h,"maximum")){let u=h.maximum;if(typeof u!="number"){let d={instancePath:i+
"/logicalTypeOptions/maximum",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/maximum/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:g.allOf[4].then.properties.logicalTypeOptions.properties.maximum.
type,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.properties.maximum,data:u};e===null?e=[d]:e.push(d),t++}}
if(h.exclusiveMaximum!==void 0&&a.call(h,"exclusiveMaximum")){let u=h.exclusiveMaximum;if(typeof u!="boolean"){let d={instancePath:i+
"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/exclusiveMaxi\
mum/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.allOf[4].then.properties.logicalTypeOptions.
properties.exclusiveMaximum.type,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMaximum,
data:u};e===null?e=[d]:e.push(d),t++}}if(h.minimum!==void 0&&a.call(h,"minimum")){let u=h.minimum;if(typeof u!="number"){
let d={instancePath:i+"/logicalTypeOptions/minimum",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/\
minimum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:g.allOf[4].then.properties.logicalTypeOptions.
properties.minimum.type,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.properties.minimum,data:u};e===null?e=
[d]:e.push(d),t++}}if(h.exclusiveMinimum!==void 0&&a.call(h,"exclusiveMinimum")){let u=h.exclusiveMinimum;if(typeof u!="\
boolean"){let d={instancePath:i+"/logicalTypeOptions/exclusiveMinimum",schemaPath:"#/allOf/4/then/properties/logicalType\
Options/properties/exclusiveMinimum/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.allOf[4].
then.properties.logicalTypeOptions.properties.exclusiveMinimum.type,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.
properties.exclusiveMinimum,data:u};e===null?e=[d]:e.push(d),t++}}if(h.format!==void 0&&a.call(h,"format")){let u=h.format;
if(typeof u!="string"){let d={instancePath:i+"/logicalTypeOptions/format",schemaPath:"#/allOf/4/then/properties/logicalT\
ypeOptions/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[4].then.
properties.logicalTypeOptions.properties.format.type,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.properties.
format,data:u};e===null?e=[d]:e.push(d),t++}if(!(u==="f32"||u==="f64")){let d={instancePath:i+"/logicalTypeOptions/forma\
t",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/format/enum",keyword:"enum",params:{allowedValues:g.
allOf[4].then.properties.logicalTypeOptions.properties.format.enum},message:"must be equal to one of the allowed values",
schema:g.allOf[4].then.properties.logicalTypeOptions.properties.format.enum,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.
properties.format,data:u};e===null?e=[d]:e.push(d),t++}}}else{let u={instancePath:i+"/logicalTypeOptions",schemaPath:"#/\
allOf/4/then/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.
allOf[4].then.properties.logicalTypeOptions.type,parentSchema:g.allOf[4].then.properties.logicalTypeOptions,data:h};e===
null?e=[u]:e.push(u),t++}}var Lr=S===t;D=Lr,D&&qe!==!0&&(qe=qe||{},qe.logicalTypeOptions=!0)}if(!D){let S={instancePath:i,
schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:g.allOf[4].
if,parentSchema:g.allOf[4],data:r};e===null?e=[S]:e.push(S),t++}p!==!0&&qe!==void 0&&(qe===!0?p=!0:(p=p||{},Object.assign(
p,qe)));let lr=t,Ne=!0,Cr=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&
r.logicalType!=="object"){let S={};e===null?e=[S]:e.push(S),t++}var mr=Cr===t;if(t=lr,e!==null&&(lr?e.length=lr:e=null),
mr){let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){
let h=r.logicalTypeOptions;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let u of Object.keys(h))if(!(u==="maxPropert\
ies"||u==="minProperties"||u==="required")){let d={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/5/then/prope\
rties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"mus\
t NOT have additional properties",schema:!1,parentSchema:g.allOf[5].then.properties.logicalTypeOptions,data:h};e===null?
e=[d]:e.push(d),t++}if(h.maxProperties!==void 0&&a.call(h,"maxProperties")){let u=h.maxProperties;if(!(typeof u=="number"&&
!(u%1)&&!isNaN(u))){let d={instancePath:i+"/logicalTypeOptions/maxProperties",schemaPath:"#/allOf/5/then/properties/logi\
calTypeOptions/properties/maxProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.
allOf[5].then.properties.logicalTypeOptions.properties.maxProperties.type,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.
properties.maxProperties,data:u};e===null?e=[d]:e.push(d),t++}if(typeof u=="number"&&(u<0||isNaN(u))){let d={instancePath:i+
"/logicalTypeOptions/maxProperties",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/maxProperties/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:g.allOf[5].then.properties.
logicalTypeOptions.properties.maxProperties,data:u};e===null?e=[d]:e.push(d),t++}}if(h.minProperties!==void 0&&a.call(h,
"minProperties")){let u=h.minProperties;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let d={instancePath:i+"/logicalType\
Options/minProperties",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/minProperties/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:g.allOf[5].then.properties.logicalTypeOptions.properties.
minProperties.type,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.properties.minProperties,data:u};e===null?
e=[d]:e.push(d),t++}if(typeof u=="number"&&(u<0||isNaN(u))){let d={instancePath:i+"/logicalTypeOptions/minProperties",schemaPath:"\
#/allOf/5/then/properties/logicalTypeOptions/properties/minProperties/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0",schema:0,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.properties.minProperties,
data:u};e===null?e=[d]:e.push(d),t++}}if(h.required!==void 0&&a.call(h,"required")){let u=h.required;if(Array.isArray(u)){
if(u.length<1){let ne={instancePath:i+"/logicalTypeOptions/required",schemaPath:"#/allOf/5/then/properties/logicalTypeOp\
tions/properties/required/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:g.allOf[5].then.properties.logicalTypeOptions.properties.required,data:u};e===null?e=[ne]:e.push(ne),t++}let d=u.
length;for(let ne=0;ne<d;ne++){let Ie=u[ne];if(typeof Ie!="string"){let Le={instancePath:i+"/logicalTypeOptions/required\
/"+ne,schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/required/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.allOf[5].then.properties.logicalTypeOptions.properties.required.items.type,parentSchema:g.
allOf[5].then.properties.logicalTypeOptions.properties.required.items,data:Ie};e===null?e=[Le]:e.push(Le),t++}}let E=u.length,
Ue;if(E>1){let ne={};for(;E--;){let Ie=u[E];if(typeof Ie=="string"){if(typeof ne[Ie]=="number"){Ue=ne[Ie];let Le={instancePath:i+
"/logicalTypeOptions/required",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/required/uniqueItems",
keyword:"uniqueItems",params:{i:E,j:Ue},message:"must NOT have duplicate items (items ## "+Ue+" and "+E+" are identical)",
schema:!0,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.properties.required,data:u};e===null?e=[Le]:e.push(
Le),t++;break}ne[Ie]=E}}}}else{let d={instancePath:i+"/logicalTypeOptions/required",schemaPath:"#/allOf/5/then/propertie\
s/logicalTypeOptions/properties/required/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.allOf[5].
then.properties.logicalTypeOptions.properties.required.type,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.properties.
required,data:u};e===null?e=[d]:e.push(d),t++}}}else{let u={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/5/t\
hen/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.allOf[5].
then.properties.logicalTypeOptions.type,parentSchema:g.allOf[5].then.properties.logicalTypeOptions,data:h};e===null?e=[u]:
e.push(u),t++}}if(r.properties!==void 0&&a.call(r,"properties")){let h=r.properties;if(Array.isArray(h)){let u=h.length;
for(let d=0;d<u;d++)Ar.validate(h[d],{instancePath:i+"/properties/"+d,parentData:h,parentDataProperty:d,rootData:x,dynamicAnchors:N})||
(e=e===null?Ar.validate.errors:e.concat(Ar.validate.errors),t=e.length)}else{let u={instancePath:i+"/properties",schemaPath:"\
#/allOf/5/then/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.allOf[5].
then.properties.properties.type,parentSchema:g.allOf[5].then.properties.properties,data:h};e===null?e=[u]:e.push(u),t++}}}
var mr=S===t;if(Ne=mr,Ne){var Je={};Je.logicalTypeOptions=!0,Je.properties=!0,Je.logicalType=!0}}if(!Ne){let S={instancePath:i,
schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:g.allOf[5].
if,parentSchema:g.allOf[5],data:r};e===null?e=[S]:e.push(S),t++}p!==!0&&Je!==void 0&&(Je===!0?p=!0:(p=p||{},Object.assign(
p,Je)));let ur=t,Be=!0,Mr=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&
r.logicalType!=="array"){let S={};e===null?e=[S]:e.push(S),t++}var cr=Mr===t;if(t=ur,e!==null&&(ur?e.length=ur:e=null),cr){
let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let h=r.
logicalTypeOptions;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let u of Object.keys(h))if(!(u==="maxItems"||u==="mi\
nItems"||u==="uniqueItems")){let d={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/6/then/properties/logicalTy\
peOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:g.allOf[6].then.properties.logicalTypeOptions,data:h};e===null?e=[d]:e.push(d),
t++}if(h.maxItems!==void 0&&a.call(h,"maxItems")){let u=h.maxItems;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let d={instancePath:i+
"/logicalTypeOptions/maxItems",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/maxItems/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:g.allOf[6].then.properties.logicalTypeOptions.properties.
maxItems.type,parentSchema:g.allOf[6].then.properties.logicalTypeOptions.properties.maxItems,data:u};e===null?e=[d]:e.push(
d),t++}if(typeof u=="number"&&(u<0||isNaN(u))){let d={instancePath:i+"/logicalTypeOptions/maxItems",schemaPath:"#/allOf/\
6/then/properties/logicalTypeOptions/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:g.allOf[6].then.properties.logicalTypeOptions.properties.maxItems,data:u};e===null?e=
[d]:e.push(d),t++}}if(h.minItems!==void 0&&a.call(h,"minItems")){let u=h.minItems;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u))){let d={instancePath:i+"/logicalTypeOptions/minItems",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/prope\
rties/minItems/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.allOf[6].then.properties.
logicalTypeOptions.properties.minItems.type,parentSchema:g.allOf[6].then.properties.logicalTypeOptions.properties.minItems,
data:u};e===null?e=[d]:e.push(d),t++}if(typeof u=="number"&&(u<0||isNaN(u))){let d={instancePath:i+"/logicalTypeOptions/\
minItems",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/minItems/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:g.allOf[6].then.properties.logicalTypeOptions.properties.
minItems,data:u};e===null?e=[d]:e.push(d),t++}}if(h.uniqueItems!==void 0&&a.call(h,"uniqueItems")){let u=h.uniqueItems;if(typeof u!=
"boolean"){let d={instancePath:i+"/logicalTypeOptions/uniqueItems",schemaPath:"#/allOf/6/then/properties/logicalTypeOpti\
ons/properties/uniqueItems/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.allOf[6].then.
properties.logicalTypeOptions.properties.uniqueItems.type,parentSchema:g.allOf[6].then.properties.logicalTypeOptions.properties.
uniqueItems,data:u};e===null?e=[d]:e.push(d),t++}}}else{let u={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/\
6/then/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.allOf[6].
then.properties.logicalTypeOptions.type,parentSchema:g.allOf[6].then.properties.logicalTypeOptions,data:h};e===null?e=[u]:
e.push(u),t++}}r.items!==void 0&&a.call(r,"items")&&(Dr(r.items,{instancePath:i+"/items",parentData:r,parentDataProperty:"\
items",rootData:x,dynamicAnchors:N})||(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length))}var cr=S===t;if(Be=cr,Be){var We={};
We.logicalTypeOptions=!0,We.items=!0,We.logicalType=!0}}if(!Be){let S={instancePath:i,schemaPath:"#/allOf/6/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:g.allOf[6].if,parentSchema:g.allOf[6],data:r};
e===null?e=[S]:e.push(S),t++}if(p!==!0&&We!==void 0&&(We===!0?p=!0:(p=p||{},Object.assign(p,We))),r&&typeof r=="object"&&
!Array.isArray(r)){if(p!==!0&&(p=p||{},p.primaryKey=!0,p.primaryKeyPosition=!0,p.logicalType=!0,p.logicalTypeOptions=!0,
p.physicalType=!0,p.required=!0,p.unique=!0,p.partitioned=!0,p.partitionKeyPosition=!0,p.classification=!0,p.encryptedName=
!0,p.transformSourceObjects=!0,p.transformLogic=!0,p.transformDescription=!0,p.examples=!0,p.criticalDataElement=!0,p.quality=
!0),r.primaryKey!==void 0&&a.call(r,"primaryKey")){let S=r.primaryKey;if(typeof S!="boolean"){let j={instancePath:i+"/pr\
imaryKey",schemaPath:"#/properties/primaryKey/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.
properties.primaryKey.type,parentSchema:g.properties.primaryKey,data:S};e===null?e=[j]:e.push(j),t++}}if(r.primaryKeyPosition!==
void 0&&a.call(r,"primaryKeyPosition")){let S=r.primaryKeyPosition;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let j={instancePath:i+
"/primaryKeyPosition",schemaPath:"#/properties/primaryKeyPosition/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:g.properties.primaryKeyPosition.type,parentSchema:g.properties.primaryKeyPosition,data:S};e===null?
e=[j]:e.push(j),t++}}if(r.logicalType!==void 0&&a.call(r,"logicalType")){let S=r.logicalType;if(typeof S!="string"){let j={
instancePath:i+"/logicalType",schemaPath:"#/properties/logicalType/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:g.properties.logicalType.type,parentSchema:g.properties.logicalType,data:S};e===null?e=[j]:e.push(
j),t++}if(!(S==="string"||S==="date"||S==="number"||S==="integer"||S==="object"||S==="array"||S==="boolean")){let j={instancePath:i+
"/logicalType",schemaPath:"#/properties/logicalType/enum",keyword:"enum",params:{allowedValues:g.properties.logicalType.
enum},message:"must be equal to one of the allowed values",schema:g.properties.logicalType.enum,parentSchema:g.properties.
logicalType,data:S};e===null?e=[j]:e.push(j),t++}}if(r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let S=r.
logicalTypeOptions;if(!(S&&typeof S=="object"&&!Array.isArray(S))){let j={instancePath:i+"/logicalTypeOptions",schemaPath:"\
#/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.properties.
logicalTypeOptions.type,parentSchema:g.properties.logicalTypeOptions,data:S};e===null?e=[j]:e.push(j),t++}}if(r.physicalType!==
void 0&&a.call(r,"physicalType")){let S=r.physicalType;if(typeof S!="string"){let j={instancePath:i+"/physicalType",schemaPath:"\
#/properties/physicalType/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.physicalType.
type,parentSchema:g.properties.physicalType,data:S};e===null?e=[j]:e.push(j),t++}}if(r.required!==void 0&&a.call(r,"requ\
ired")){let S=r.required;if(typeof S!="boolean"){let j={instancePath:i+"/required",schemaPath:"#/properties/required/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.required.type,parentSchema:g.properties.
required,data:S};e===null?e=[j]:e.push(j),t++}}if(r.unique!==void 0&&a.call(r,"unique")){let S=r.unique;if(typeof S!="bo\
olean"){let j={instancePath:i+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:g.properties.unique.type,parentSchema:g.properties.unique,data:S};e===null?e=[j]:e.push(j),t++}}
if(r.partitioned!==void 0&&a.call(r,"partitioned")){let S=r.partitioned;if(typeof S!="boolean"){let j={instancePath:i+"/\
partitioned",schemaPath:"#/properties/partitioned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",
schema:g.properties.partitioned.type,parentSchema:g.properties.partitioned,data:S};e===null?e=[j]:e.push(j),t++}}if(r.partitionKeyPosition!==
void 0&&a.call(r,"partitionKeyPosition")){let S=r.partitionKeyPosition;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let j={
instancePath:i+"/partitionKeyPosition",schemaPath:"#/properties/partitionKeyPosition/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:g.properties.partitionKeyPosition.type,parentSchema:g.properties.partitionKeyPosition,
data:S};e===null?e=[j]:e.push(j),t++}}if(r.classification!==void 0&&a.call(r,"classification")){let S=r.classification;if(typeof S!=
"string"){let j={instancePath:i+"/classification",schemaPath:"#/properties/classification/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.properties.classification.type,parentSchema:g.properties.classification,data:S};
e===null?e=[j]:e.push(j),t++}}if(r.encryptedName!==void 0&&a.call(r,"encryptedName")){let S=r.encryptedName;if(typeof S!=
"string"){let j={instancePath:i+"/encryptedName",schemaPath:"#/properties/encryptedName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.properties.encryptedName.type,parentSchema:g.properties.encryptedName,data:S};
e===null?e=[j]:e.push(j),t++}}if(r.transformSourceObjects!==void 0&&a.call(r,"transformSourceObjects")){let S=r.transformSourceObjects;
if(Array.isArray(S)){let j=S.length;for(let h=0;h<j;h++){let u=S[h];if(typeof u!="string"){let d={instancePath:i+"/trans\
formSourceObjects/"+h,schemaPath:"#/properties/transformSourceObjects/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:g.properties.transformSourceObjects.items.type,parentSchema:g.properties.transformSourceObjects.
items,data:u};e===null?e=[d]:e.push(d),t++}}}else{let j={instancePath:i+"/transformSourceObjects",schemaPath:"#/properti\
es/transformSourceObjects/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.transformSourceObjects.
type,parentSchema:g.properties.transformSourceObjects,data:S};e===null?e=[j]:e.push(j),t++}}if(r.transformLogic!==void 0&&
a.call(r,"transformLogic")){let S=r.transformLogic;if(typeof S!="string"){let j={instancePath:i+"/transformLogic",schemaPath:"\
#/properties/transformLogic/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.transformLogic.
type,parentSchema:g.properties.transformLogic,data:S};e===null?e=[j]:e.push(j),t++}}if(r.transformDescription!==void 0&&
a.call(r,"transformDescription")){let S=r.transformDescription;if(typeof S!="string"){let j={instancePath:i+"/transformD\
escription",schemaPath:"#/properties/transformDescription/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:g.properties.transformDescription.type,parentSchema:g.properties.transformDescription,data:S};e===null?e=[
j]:e.push(j),t++}}if(r.examples!==void 0&&a.call(r,"examples")){let S=r.examples;if(Array.isArray(S)){let j=S.length;for(let h=0;h<
j;h++){let u=S[h],d=t,E=!1,Ue=t;if(typeof u!="string"){let R={instancePath:i+"/examples/"+h,schemaPath:"#/$defs/AnyType/\
anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.anyOf[0].type,parentSchema:M.anyOf[0],
data:u};e===null?e=[R]:e.push(R),t++}var pe=Ue===t;E=E||pe;let ne=t;if(typeof u!="number"){let R={instancePath:i+"/examp\
les/"+h,schemaPath:"#/$defs/AnyType/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number",schema:M.
anyOf[1].type,parentSchema:M.anyOf[1],data:u};e===null?e=[R]:e.push(R),t++}var pe=ne===t;E=E||pe;let Ie=t;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u))){let R={instancePath:i+"/examples/"+h,schemaPath:"#/$defs/AnyType/anyOf/2/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:M.anyOf[2].type,parentSchema:M.anyOf[2],data:u};e===null?e=
[R]:e.push(R),t++}var pe=Ie===t;E=E||pe;let Le=t;if(typeof u!="boolean"){let R={instancePath:i+"/examples/"+h,schemaPath:"\
#/$defs/AnyType/anyOf/3/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:M.anyOf[3].type,parentSchema:M.
anyOf[3],data:u};e===null?e=[R]:e.push(R),t++}var pe=Le===t;E=E||pe;let Ce=t;if(u!==null){let R={instancePath:i+"/exampl\
es/"+h,schemaPath:"#/$defs/AnyType/anyOf/4/type",keyword:"type",params:{type:"null"},message:"must be null",schema:M.anyOf[4].
type,parentSchema:M.anyOf[4],data:u};e===null?e=[R]:e.push(R),t++}var pe=Ce===t;E=E||pe;let Kr=t;if(!Array.isArray(u)){let R={
instancePath:i+"/examples/"+h,schemaPath:"#/$defs/AnyType/anyOf/5/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:M.anyOf[5].type,parentSchema:M.anyOf[5],data:u};e===null?e=[R]:e.push(R),t++}var pe=Kr===t;E=E||pe;let Er=t;
if(!(u&&typeof u=="object"&&!Array.isArray(u))){let R={instancePath:i+"/examples/"+h,schemaPath:"#/$defs/AnyType/anyOf/6\
/type",keyword:"type",params:{type:"object"},message:"must be object",schema:M.anyOf[6].type,parentSchema:M.anyOf[6],data:u};
e===null?e=[R]:e.push(R),t++}var pe=Er===t;if(E=E||pe,E)t=d,e!==null&&(d?e.length=d:e=null);else{let R={instancePath:i+"\
/examples/"+h,schemaPath:"#/$defs/AnyType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:M.
anyOf,parentSchema:M,data:u};e===null?e=[R]:e.push(R),t++}}}else{let j={instancePath:i+"/examples",schemaPath:"#/propert\
ies/examples/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.examples.type,parentSchema:g.
properties.examples,data:S};e===null?e=[j]:e.push(j),t++}}if(r.criticalDataElement!==void 0&&a.call(r,"criticalDataEleme\
nt")){let S=r.criticalDataElement;if(typeof S!="boolean"){let j={instancePath:i+"/criticalDataElement",schemaPath:"#/pro\
perties/criticalDataElement/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.criticalDataElement.
type,parentSchema:g.properties.criticalDataElement,data:S};e===null?e=[j]:e.push(j),t++}}r.quality!==void 0&&a.call(r,"q\
uality")&&(Fe(r.quality,{instancePath:i+"/quality",parentData:r,parentDataProperty:"quality",rootData:x,dynamicAnchors:N})||
(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length))}else{let S={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:g.type,parentSchema:g,data:r};e===null?e=[S]:e.push(S),t++}return or.errors=
e,P.props=p,t===0}or.evaluated={dynamicProps:!0,dynamicItems:!1};function vr(r,{instancePath:i="",parentData:se,parentDataProperty:ie,
rootData:x=r,dynamicAnchors:N={}}={}){let e=null,t=0,P=vr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),!or(r,{instancePath:i,parentData:se,parentDataProperty:ie,rootData:x,dynamicAnchors:N}))e=e===null?or.errors:
e.concat(or.errors),t=e.length;else var o=or.evaluated.props;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||
!a.call(r,"name")){let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'",schema:Qr.required,parentSchema:Qr,data:r};e===null?e=[m]:e.push(m),t++}if(o!==!0){for(let m of Object.
keys(r))if(!o||!o[m]){let y={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{
unevaluatedProperty:m},message:"must NOT have unevaluated properties",schema:!1,parentSchema:Qr,data:r};e===null?e=[y]:e.
push(y),t++}}}else{let m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:Qr.type,parentSchema:Qr,data:r};e===null?e=[m]:e.push(m),t++}return vr.errors=e,t===0}vr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function xr(r,{instancePath:i="",parentData:se,parentDataProperty:ie,rootData:x=r,dynamicAnchors:N={}}={}){
let e=null,t=0,P=xr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),He(r,{instancePath:i,
parentData:se,parentDataProperty:ie,rootData:x,dynamicAnchors:N})||(e=e===null?He.errors:e.concat(He.errors),t=e.length),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!a.call(r,"name")){let o={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:ye.required,
parentSchema:ye,data:r};e===null?e=[o]:e.push(o),t++}if(r.logicalType!==void 0&&a.call(r,"logicalType")){let o=r.logicalType;
if(typeof o!="string"){let m={instancePath:i+"/logicalType",schemaPath:"#/properties/logicalType/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:ye.properties.logicalType.type,parentSchema:ye.properties.logicalType,data:o};
e===null?e=[m]:e.push(m),t++}if(o!=="object"){let m={instancePath:i+"/logicalType",schemaPath:"#/properties/logicalType/\
enum",keyword:"enum",params:{allowedValues:ye.properties.logicalType.enum},message:"must be equal to one of the allowed \
values",schema:ye.properties.logicalType.enum,parentSchema:ye.properties.logicalType,data:o};e===null?e=[m]:e.push(m),t++}}
if(r.physicalName!==void 0&&a.call(r,"physicalName")){let o=r.physicalName;if(typeof o!="string"){let m={instancePath:i+
"/physicalName",schemaPath:"#/properties/physicalName/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:ye.properties.physicalName.type,parentSchema:ye.properties.physicalName,data:o};e===null?e=[m]:e.push(m),t++}}
if(r.dataGranularityDescription!==void 0&&a.call(r,"dataGranularityDescription")){let o=r.dataGranularityDescription;if(typeof o!=
"string"){let m={instancePath:i+"/dataGranularityDescription",schemaPath:"#/properties/dataGranularityDescription/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:ye.properties.dataGranularityDescription.type,parentSchema:ye.
properties.dataGranularityDescription,data:o};e===null?e=[m]:e.push(m),t++}}if(r.properties!==void 0&&a.call(r,"properti\
es")){let o=r.properties;if(Array.isArray(o)){let m=o.length;for(let y=0;y<m;y++)vr(o[y],{instancePath:i+"/properties/"+
y,parentData:o,parentDataProperty:y,rootData:x,dynamicAnchors:N})||(e=e===null?vr.errors:e.concat(vr.errors),t=e.length)}else{
let m={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:ye.properties.properties.type,parentSchema:ye.properties.properties,data:o};e===null?e=[m]:e.push(
m),t++}}r.quality!==void 0&&a.call(r,"quality")&&(Fe(r.quality,{instancePath:i+"/quality",parentData:r,parentDataProperty:"\
quality",rootData:x,dynamicAnchors:N})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length));for(let o of Object.keys(
r))if(o!=="logicalType"&&o!=="physicalName"&&o!=="dataGranularityDescription"&&o!=="properties"&&o!=="quality"&&o!=="nam\
e"&&o!=="physicalType"&&o!=="description"&&o!=="businessName"&&o!=="authoritativeDefinitions"&&o!=="tags"&&o!=="customPr\
operties"){let m={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:o},
message:"must NOT have unevaluated properties",schema:!1,parentSchema:ye,data:r};e===null?e=[m]:e.push(m),t++}}else{let o={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ye.type,parentSchema:ye,
data:r};e===null?e=[o]:e.push(o),t++}return xr.errors=e,t===0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ts={
type:"array",items:{$ref:"#/$defs/SupportItem"}},re={type:"object",properties:{channel:{type:"string"},url:{type:"string"},
description:{type:"string"},tool:{type:"string"},scope:{type:"string"},invitationUrl:{type:"string"}},required:["channel",
"url"]};function Nr(r,{instancePath:i="",parentData:se,parentDataProperty:ie,rootData:x=r,dynamicAnchors:N={}}={}){let e=null,
t=0,P=Nr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),Array.isArray(r)){let o=r.length;
for(let m=0;m<o;m++){let y=r[m];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.channel===void 0||!a.call(y,"channel")){
let f={instancePath:i+"/"+m,schemaPath:"#/$defs/SupportItem/required",keyword:"required",params:{missingProperty:"channe\
l"},message:"must have required property 'channel'",schema:re.required,parentSchema:re,data:y};e===null?e=[f]:e.push(f),
t++}if(y.url===void 0||!a.call(y,"url")){let f={instancePath:i+"/"+m,schemaPath:"#/$defs/SupportItem/required",keyword:"\
required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:re.required,parentSchema:re,
data:y};e===null?e=[f]:e.push(f),t++}if(y.channel!==void 0&&a.call(y,"channel")){let f=y.channel;if(typeof f!="string"){
let p={instancePath:i+"/"+m+"/channel",schemaPath:"#/$defs/SupportItem/properties/channel/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:re.properties.channel.type,parentSchema:re.properties.channel,data:f};e===null?
e=[p]:e.push(p),t++}}if(y.url!==void 0&&a.call(y,"url")){let f=y.url;if(typeof f!="string"){let p={instancePath:i+"/"+m+
"/url",schemaPath:"#/$defs/SupportItem/properties/url/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:re.properties.url.type,parentSchema:re.properties.url,data:f};e===null?e=[p]:e.push(p),t++}}if(y.description!==
void 0&&a.call(y,"description")){let f=y.description;if(typeof f!="string"){let p={instancePath:i+"/"+m+"/description",schemaPath:"\
#/$defs/SupportItem/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:re.
properties.description.type,parentSchema:re.properties.description,data:f};e===null?e=[p]:e.push(p),t++}}if(y.tool!==void 0&&
a.call(y,"tool")){let f=y.tool;if(typeof f!="string"){let p={instancePath:i+"/"+m+"/tool",schemaPath:"#/$defs/SupportIte\
m/properties/tool/type",keyword:"type",params:{type:"string"},message:"must be string",schema:re.properties.tool.type,parentSchema:re.
properties.tool,data:f};e===null?e=[p]:e.push(p),t++}}if(y.scope!==void 0&&a.call(y,"scope")){let f=y.scope;if(typeof f!=
"string"){let p={instancePath:i+"/"+m+"/scope",schemaPath:"#/$defs/SupportItem/properties/scope/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:re.properties.scope.type,parentSchema:re.properties.scope,data:f};e===null?
e=[p]:e.push(p),t++}}if(y.invitationUrl!==void 0&&a.call(y,"invitationUrl")){let f=y.invitationUrl;if(typeof f!="string"){
let p={instancePath:i+"/"+m+"/invitationUrl",schemaPath:"#/$defs/SupportItem/properties/invitationUrl/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:re.properties.invitationUrl.type,parentSchema:re.properties.invitationUrl,
data:f};e===null?e=[p]:e.push(p),t++}}}else{let f={instancePath:i+"/"+m,schemaPath:"#/$defs/SupportItem/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:re.type,parentSchema:re,data:y};e===null?e=[f]:e.push(f),t++}}}else{
let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ts.type,parentSchema:ts,
data:r};e===null?e=[o]:e.push(o),t++}return Nr.errors=e,t===0}Nr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var U={
type:"object",properties:{property:{type:"string"},value:{anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"\
boolean"},{type:"null"}]},valueExt:{$ref:"#/$defs/AnyNonCollectionType"},unit:{type:"string"},element:{type:"string"},driver:{
type:"string"}},required:["property","value"]},Ae={anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolea\
n"},{type:"null"}]};function Br(r,{instancePath:i="",parentData:se,parentDataProperty:ie,rootData:x=r,dynamicAnchors:N={}}={}){
let e=null,t=0,P=Br.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.property===void 0||!a.call(r,"property")){let y={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:U.required,parentSchema:U,
data:r};e===null?e=[y]:e.push(y),t++}if(r.value===void 0||!a.call(r,"value")){let y={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:U.required,
parentSchema:U,data:r};e===null?e=[y]:e.push(y),t++}if(r.property!==void 0&&a.call(r,"property")){let y=r.property;if(typeof y!=
"string"){let f={instancePath:i+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:U.properties.property.type,parentSchema:U.properties.property,data:y};e===null?e=[f]:e.push(
f),t++}}if(r.value!==void 0&&a.call(r,"value")){let y=r.value,f=t,p=!1,$=t;if(typeof y!="string"){let T={instancePath:i+
"/value",schemaPath:"#/properties/value/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.
properties.value.anyOf[0].type,parentSchema:U.properties.value.anyOf[0],data:y};e===null?e=[T]:e.push(T),t++}var o=$===t;
p=p||o;let H=t;if(typeof y!="number"){let T={instancePath:i+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:U.properties.value.anyOf[1].type,parentSchema:U.properties.
value.anyOf[1],data:y};e===null?e=[T]:e.push(T),t++}var o=H===t;p=p||o;let _e=t;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y))){let T={instancePath:i+"/value",schemaPath:"#/properties/value/anyOf/2/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:U.properties.value.anyOf[2].type,parentSchema:U.properties.value.anyOf[2],data:y};e===null?
e=[T]:e.push(T),t++}var o=_e===t;p=p||o;let ae=t;if(typeof y!="boolean"){let T={instancePath:i+"/value",schemaPath:"#/pr\
operties/value/anyOf/3/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:U.properties.value.
anyOf[3].type,parentSchema:U.properties.value.anyOf[3],data:y};e===null?e=[T]:e.push(T),t++}var o=ae===t;p=p||o;let Q=t;
if(y!==null){let T={instancePath:i+"/value",schemaPath:"#/properties/value/anyOf/4/type",keyword:"type",params:{type:"nu\
ll"},message:"must be null",schema:U.properties.value.anyOf[4].type,parentSchema:U.properties.value.anyOf[4],data:y};e===
null?e=[T]:e.push(T),t++}var o=Q===t;if(p=p||o,p)t=f,e!==null&&(f?e.length=f:e=null);else{let T={instancePath:i+"/value",
schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:U.properties.
value.anyOf,parentSchema:U.properties.value,data:y};e===null?e=[T]:e.push(T),t++}}if(r.valueExt!==void 0&&a.call(r,"valu\
eExt")){let y=r.valueExt,f=t,p=!1,$=t;if(typeof y!="string"){let T={instancePath:i+"/valueExt",schemaPath:"#/$defs/AnyNo\
nCollectionType/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ae.anyOf[0].type,parentSchema:Ae.
anyOf[0],data:y};e===null?e=[T]:e.push(T),t++}var m=$===t;p=p||m;let H=t;if(typeof y!="number"){let T={instancePath:i+"/\
valueExt",schemaPath:"#/$defs/AnyNonCollectionType/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be \
number",schema:Ae.anyOf[1].type,parentSchema:Ae.anyOf[1],data:y};e===null?e=[T]:e.push(T),t++}var m=H===t;p=p||m;let _e=t;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let T={instancePath:i+"/valueExt",schemaPath:"#/$defs/AnyNonCollectionType/\
anyOf/2/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:Ae.anyOf[2].type,parentSchema:Ae.anyOf[2],
data:y};e===null?e=[T]:e.push(T),t++}var m=_e===t;p=p||m;let ae=t;if(typeof y!="boolean"){let T={instancePath:i+"/valueE\
xt",schemaPath:"#/$defs/AnyNonCollectionType/anyOf/3/type",keyword:"type",params:{type:"boolean"},message:"must be boole\
an",schema:Ae.anyOf[3].type,parentSchema:Ae.anyOf[3],data:y};e===null?e=[T]:e.push(T),t++}var m=ae===t;p=p||m;let Q=t;if(y!==
null){let T={instancePath:i+"/valueExt",schemaPath:"#/$defs/AnyNonCollectionType/anyOf/4/type",keyword:"type",params:{type:"\
null"},message:"must be null",schema:Ae.anyOf[4].type,parentSchema:Ae.anyOf[4],data:y};e===null?e=[T]:e.push(T),t++}var m=Q===
t;if(p=p||m,p)t=f,e!==null&&(f?e.length=f:e=null);else{let T={instancePath:i+"/valueExt",schemaPath:"#/$defs/AnyNonColle\
ctionType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:Ae.anyOf,parentSchema:Ae,data:y};
e===null?e=[T]:e.push(T),t++}}if(r.unit!==void 0&&a.call(r,"unit")){let y=r.unit;if(typeof y!="string"){let f={instancePath:i+
"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.properties.
unit.type,parentSchema:U.properties.unit,data:y};e===null?e=[f]:e.push(f),t++}}if(r.element!==void 0&&a.call(r,"element")){
let y=r.element;if(typeof y!="string"){let f={instancePath:i+"/element",schemaPath:"#/properties/element/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:U.properties.element.type,parentSchema:U.properties.element,
data:y};e===null?e=[f]:e.push(f),t++}}if(r.driver!==void 0&&a.call(r,"driver")){let y=r.driver;if(typeof y!="string"){let f={
instancePath:i+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:U.properties.driver.type,parentSchema:U.properties.driver,data:y};e===null?e=[f]:e.push(f),t++}}}else{let y={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:U.type,parentSchema:U,
data:r};e===null?e=[y]:e.push(y),t++}return Br.errors=e,t===0}Br.evaluated={props:{property:!0,value:!0,valueExt:!0,unit:!0,
element:!0,driver:!0},dynamicProps:!1,dynamicItems:!1};function zr(r,{instancePath:i="",parentData:se,parentDataProperty:ie,
rootData:x=r,dynamicAnchors:N={}}={}){let e=null,t=0,P=zr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.version===void 0||!a.call(r,"version")){let o={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'vers\
ion'",schema:k.required,parentSchema:k,data:r};e===null?e=[o]:e.push(o),t++}if(r.apiVersion===void 0||!a.call(r,"apiVers\
ion")){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"m\
ust have required property 'apiVersion'",schema:k.required,parentSchema:k,data:r};e===null?e=[o]:e.push(o),t++}if(r.kind===
void 0||!a.call(r,"kind")){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kin\
d"},message:"must have required property 'kind'",schema:k.required,parentSchema:k,data:r};e===null?e=[o]:e.push(o),t++}if(r.
id===void 0||!a.call(r,"id")){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:k.required,parentSchema:k,data:r};e===null?e=[o]:e.push(o),t++}if(r.
status===void 0||!a.call(r,"status")){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'",schema:k.required,parentSchema:k,data:r};e===null?e=[o]:e.push(o),
t++}for(let o of Object.keys(r))if(!a.call(k.properties,o)){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:k,
data:r};e===null?e=[m]:e.push(m),t++}if(r.version!==void 0&&a.call(r,"version")){let o=r.version;if(typeof o!="string"){
let m={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:k.properties.version.type,parentSchema:k.properties.version,data:o};e===null?e=[m]:e.push(m),t++}}
if(r.kind!==void 0&&a.call(r,"kind")){let o=r.kind;if(typeof o!="string"){let m={instancePath:i+"/kind",schemaPath:"#/pr\
operties/kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.kind.type,parentSchema:k.
properties.kind,data:o};e===null?e=[m]:e.push(m),t++}if(o!=="DataContract"){let m={instancePath:i+"/kind",schemaPath:"#/\
properties/kind/enum",keyword:"enum",params:{allowedValues:k.properties.kind.enum},message:"must be equal to one of the \
allowed values",schema:k.properties.kind.enum,parentSchema:k.properties.kind,data:o};e===null?e=[m]:e.push(m),t++}}if(r.
apiVersion!==void 0&&a.call(r,"apiVersion")){let o=r.apiVersion;if(typeof o!="string"){let m={instancePath:i+"/apiVersio\
n",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
apiVersion.type,parentSchema:k.properties.apiVersion,data:o};e===null?e=[m]:e.push(m),t++}if(!(o==="v3.0.1"||o==="v3.0.0"||
o==="v2.2.2"||o==="v2.2.1"||o==="v2.2.0")){let m={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",
keyword:"enum",params:{allowedValues:k.properties.apiVersion.enum},message:"must be equal to one of the allowed values",
schema:k.properties.apiVersion.enum,parentSchema:k.properties.apiVersion,data:o};e===null?e=[m]:e.push(m),t++}}if(r.id!==
void 0&&a.call(r,"id")){let o=r.id;if(typeof o!="string"){let m={instancePath:i+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.id.type,parentSchema:k.properties.id,
data:o};e===null?e=[m]:e.push(m),t++}}if(r.name!==void 0&&a.call(r,"name")){let o=r.name;if(typeof o!="string"){let m={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
name.type,parentSchema:k.properties.name,data:o};e===null?e=[m]:e.push(m),t++}}if(r.tenant!==void 0&&a.call(r,"tenant")){
let o=r.tenant;if(typeof o!="string"){let m={instancePath:i+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:k.properties.tenant.type,parentSchema:k.properties.tenant,data:o};
e===null?e=[m]:e.push(m),t++}}if(r.tags!==void 0&&a.call(r,"tags")){let o=r.tags;if(Array.isArray(o)){let m=o.length;for(let y=0;y<
m;y++){let f=o[y];if(typeof f!="string"){let p={instancePath:i+"/tags/"+y,schemaPath:"#/$defs/Tags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:De.items.type,parentSchema:De.items,data:f};e===null?e=[p]:
e.push(p),t++}}}else{let m={instancePath:i+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:De.type,parentSchema:De,data:o};e===null?e=[m]:e.push(m),t++}}if(r.status!==void 0&&a.call(r,"stat\
us")){let o=r.status;if(typeof o!="string"){let m={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:k.properties.status.type,parentSchema:k.properties.status,data:o};
e===null?e=[m]:e.push(m),t++}}if(r.servers!==void 0&&a.call(r,"servers")){let o=r.servers;if(Array.isArray(o)){let m=o.length;
for(let y=0;y<m;y++)Tr(o[y],{instancePath:i+"/servers/"+y,parentData:o,parentDataProperty:y,rootData:x,dynamicAnchors:N})||
(e=e===null?Tr.errors:e.concat(Tr.errors),t=e.length)}else{let m={instancePath:i+"/servers",schemaPath:"#/properties/ser\
vers/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.servers.type,parentSchema:k.
properties.servers,data:o};e===null?e=[m]:e.push(m),t++}}if(r.dataProduct!==void 0&&a.call(r,"dataProduct")){let o=r.dataProduct;
if(typeof o!="string"){let m={instancePath:i+"/dataProduct",schemaPath:"#/properties/dataProduct/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:k.properties.dataProduct.type,parentSchema:k.properties.dataProduct,data:o};
e===null?e=[m]:e.push(m),t++}}if(r.description!==void 0&&a.call(r,"description")){let o=r.description;if(o&&typeof o=="o\
bject"&&!Array.isArray(o)){if(o.usage!==void 0&&a.call(o,"usage")){let m=o.usage;if(typeof m!="string"){let y={instancePath:i+
"/description/usage",schemaPath:"#/properties/description/properties/usage/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:k.properties.description.properties.usage.type,parentSchema:k.properties.description.properties.usage,
data:m};e===null?e=[y]:e.push(y),t++}}if(o.purpose!==void 0&&a.call(o,"purpose")){let m=o.purpose;if(typeof m!="string"){
let y={instancePath:i+"/description/purpose",schemaPath:"#/properties/description/properties/purpose/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:k.properties.description.properties.purpose.type,parentSchema:k.properties.
description.properties.purpose,data:m};e===null?e=[y]:e.push(y),t++}}if(o.limitations!==void 0&&a.call(o,"limitations")){
let m=o.limitations;if(typeof m!="string"){let y={instancePath:i+"/description/limitations",schemaPath:"#/properties/des\
cription/properties/limitations/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
description.properties.limitations.type,parentSchema:k.properties.description.properties.limitations,data:m};e===null?e=
[y]:e.push(y),t++}}if(o.authoritativeDefinitions!==void 0&&a.call(o,"authoritativeDefinitions")){let m=o.authoritativeDefinitions;
if(Array.isArray(m)){let y=m.length;for(let f=0;f<y;f++){let p=m[f];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.url===
void 0||!a.call(p,"url")){let $={instancePath:i+"/description/authoritativeDefinitions/"+f,schemaPath:"#/$defs/Authorita\
tiveDefinitions/items/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property '\
url'",schema:A.items.required,parentSchema:A.items,data:p};e===null?e=[$]:e.push($),t++}if(p.type===void 0||!a.call(p,"t\
ype")){let $={instancePath:i+"/description/authoritativeDefinitions/"+f,schemaPath:"#/$defs/AuthoritativeDefinitions/ite\
ms/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:A.items.
required,parentSchema:A.items,data:p};e===null?e=[$]:e.push($),t++}if(p.url!==void 0&&a.call(p,"url")){let $=p.url;if(typeof $!=
"string"){let H={instancePath:i+"/description/authoritativeDefinitions/"+f+"/url",schemaPath:"#/$defs/AuthoritativeDefin\
itions/items/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.items.properties.
url.type,parentSchema:A.items.properties.url,data:$};e===null?e=[H]:e.push(H),t++}}if(p.type!==void 0&&a.call(p,"type")){
let $=p.type;if(typeof $!="string"){let H={instancePath:i+"/description/authoritativeDefinitions/"+f+"/type",schemaPath:"\
#/$defs/AuthoritativeDefinitions/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:A.items.properties.type.type,parentSchema:A.items.properties.type,data:$};e===null?e=[H]:e.push(H),t++}}}else{
let $={instancePath:i+"/description/authoritativeDefinitions/"+f,schemaPath:"#/$defs/AuthoritativeDefinitions/items/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:A.items.type,parentSchema:A.items,data:p};e===null?
e=[$]:e.push($),t++}}}else{let y={instancePath:i+"/description/authoritativeDefinitions",schemaPath:"#/$defs/Authoritati\
veDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.type,parentSchema:A,data:m};e===
null?e=[y]:e.push(y),t++}}o.customProperties!==void 0&&a.call(o,"customProperties")&&(te(o.customProperties,{instancePath:i+
"/description/customProperties",parentData:o,parentDataProperty:"customProperties",rootData:x,dynamicAnchors:N})||(e=e===
null?te.errors:e.concat(te.errors),t=e.length))}else{let m={instancePath:i+"/description",schemaPath:"#/properties/descr\
iption/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.properties.description.type,parentSchema:k.
properties.description,data:o};e===null?e=[m]:e.push(m),t++}}if(r.domain!==void 0&&a.call(r,"domain")){let o=r.domain;if(typeof o!=
"string"){let m={instancePath:i+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:k.properties.domain.type,parentSchema:k.properties.domain,data:o};e===null?e=[m]:e.push(m),t++}}if(r.
schema!==void 0&&a.call(r,"schema")){let o=r.schema;if(Array.isArray(o)){let m=o.length;for(let y=0;y<m;y++)xr(o[y],{instancePath:i+
"/schema/"+y,parentData:o,parentDataProperty:y,rootData:x,dynamicAnchors:N})||(e=e===null?xr.errors:e.concat(xr.errors),
t=e.length)}else{let m={instancePath:i+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type:"arra\
y"},message:"must be array",schema:k.properties.schema.type,parentSchema:k.properties.schema,data:o};e===null?e=[m]:e.push(
m),t++}}if(r.support!==void 0&&a.call(r,"support")&&(Nr(r.support,{instancePath:i+"/support",parentData:r,parentDataProperty:"\
support",rootData:x,dynamicAnchors:N})||(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length)),r.price!==void 0&&a.call(
r,"price")){let o=r.price;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.priceAmount!==void 0&&a.call(o,"priceAmount")){
let m=o.priceAmount;if(typeof m!="number"){let y={instancePath:i+"/price/priceAmount",schemaPath:"#/$defs/Pricing/proper\
ties/priceAmount/type",keyword:"type",params:{type:"number"},message:"must be number",schema:ar.properties.priceAmount.type,
parentSchema:ar.properties.priceAmount,data:m};e===null?e=[y]:e.push(y),t++}}if(o.priceCurrency!==void 0&&a.call(o,"pric\
eCurrency")){let m=o.priceCurrency;if(typeof m!="string"){let y={instancePath:i+"/price/priceCurrency",schemaPath:"#/$de\
fs/Pricing/properties/priceCurrency/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ar.properties.
priceCurrency.type,parentSchema:ar.properties.priceCurrency,data:m};e===null?e=[y]:e.push(y),t++}}if(o.priceUnit!==void 0&&
a.call(o,"priceUnit")){let m=o.priceUnit;if(typeof m!="string"){let y={instancePath:i+"/price/priceUnit",schemaPath:"#/$\
defs/Pricing/properties/priceUnit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ar.properties.
priceUnit.type,parentSchema:ar.properties.priceUnit,data:m};e===null?e=[y]:e.push(y),t++}}}else{let m={instancePath:i+"/\
price",schemaPath:"#/$defs/Pricing/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ar.type,parentSchema:ar,
data:o};e===null?e=[m]:e.push(m),t++}}if(r.team!==void 0&&a.call(r,"team")){let o=r.team;if(Array.isArray(o)){let m=o.length;
for(let y=0;y<m;y++){let f=o[y];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.username!==void 0&&a.call(f,"username")){
let p=f.username;if(typeof p!="string"){let $={instancePath:i+"/team/"+y+"/username",schemaPath:"#/$defs/Team/properties\
/username/type",keyword:"type",params:{type:"string"},message:"must be string",schema:we.properties.username.type,parentSchema:we.
properties.username,data:p};e===null?e=[$]:e.push($),t++}}if(f.role!==void 0&&a.call(f,"role")){let p=f.role;if(typeof p!=
"string"){let $={instancePath:i+"/team/"+y+"/role",schemaPath:"#/$defs/Team/properties/role/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:we.properties.role.type,parentSchema:we.properties.role,data:p};e===null?
e=[$]:e.push($),t++}}if(f.dateIn!==void 0&&a.call(f,"dateIn")){let p=f.dateIn;if(typeof p!="string"){let $={instancePath:i+
"/team/"+y+"/dateIn",schemaPath:"#/$defs/Team/properties/dateIn/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:we.properties.dateIn.type,parentSchema:we.properties.dateIn,data:p};e===null?e=[$]:e.push($),t++}}if(f.
dateOut!==void 0&&a.call(f,"dateOut")){let p=f.dateOut;if(typeof p!="string"){let $={instancePath:i+"/team/"+y+"/dateOut",
schemaPath:"#/$defs/Team/properties/dateOut/type",keyword:"type",params:{type:"string"},message:"must be string",schema:we.
properties.dateOut.type,parentSchema:we.properties.dateOut,data:p};e===null?e=[$]:e.push($),t++}}if(f.replacedByUsername!==
void 0&&a.call(f,"replacedByUsername")){let p=f.replacedByUsername;if(typeof p!="string"){let $={instancePath:i+"/team/"+
y+"/replacedByUsername",schemaPath:"#/$defs/Team/properties/replacedByUsername/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:we.properties.replacedByUsername.type,parentSchema:we.properties.replacedByUsername,data:p};
e===null?e=[$]:e.push($),t++}}}else{let p={instancePath:i+"/team/"+y,schemaPath:"#/$defs/Team/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:we.type,parentSchema:we,data:f};e===null?e=[p]:e.push(p),t++}}}else{let m={
instancePath:i+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:k.properties.team.type,parentSchema:k.properties.team,data:o};e===null?e=[m]:e.push(m),t++}}if(r.roles!==void 0&&
a.call(r,"roles")){let o=r.roles;if(Array.isArray(o)){let m=o.length;for(let y=0;y<m;y++)Re(o[y],{instancePath:i+"/roles\
/"+y,parentData:o,parentDataProperty:y,rootData:x,dynamicAnchors:N})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)}else{
let m={instancePath:i+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must b\
e array",schema:k.properties.roles.type,parentSchema:k.properties.roles,data:o};e===null?e=[m]:e.push(m),t++}}if(r.slaDefaultElement!==
void 0&&a.call(r,"slaDefaultElement")){let o=r.slaDefaultElement;if(typeof o!="string"){let m={instancePath:i+"/slaDefau\
ltElement",schemaPath:"#/properties/slaDefaultElement/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:k.properties.slaDefaultElement.type,parentSchema:k.properties.slaDefaultElement,data:o};e===null?e=[m]:e.push(
m),t++}}if(r.slaProperties!==void 0&&a.call(r,"slaProperties")){let o=r.slaProperties;if(Array.isArray(o)){let m=o.length;
for(let y=0;y<m;y++)Br(o[y],{instancePath:i+"/slaProperties/"+y,parentData:o,parentDataProperty:y,rootData:x,dynamicAnchors:N})||
(e=e===null?Br.errors:e.concat(Br.errors),t=e.length)}else{let m={instancePath:i+"/slaProperties",schemaPath:"#/properti\
es/slaProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.slaProperties.type,
parentSchema:k.properties.slaProperties,data:o};e===null?e=[m]:e.push(m),t++}}if(r.authoritativeDefinitions!==void 0&&a.
call(r,"authoritativeDefinitions")){let o=r.authoritativeDefinitions;if(Array.isArray(o)){let m=o.length;for(let y=0;y<m;y++){
let f=o[y];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.url===void 0||!a.call(f,"url")){let p={instancePath:i+"/aut\
horitativeDefinitions/"+y,schemaPath:"#/$defs/AuthoritativeDefinitions/items/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:A.items.required,parentSchema:A.items,data:f};e===null?e=[p]:e.
push(p),t++}if(f.type===void 0||!a.call(f,"type")){let p={instancePath:i+"/authoritativeDefinitions/"+y,schemaPath:"#/$d\
efs/AuthoritativeDefinitions/items/required",keyword:"required",params:{missingProperty:"type"},message:"must have requi\
red property 'type'",schema:A.items.required,parentSchema:A.items,data:f};e===null?e=[p]:e.push(p),t++}if(f.url!==void 0&&
a.call(f,"url")){let p=f.url;if(typeof p!="string"){let $={instancePath:i+"/authoritativeDefinitions/"+y+"/url",schemaPath:"\
#/$defs/AuthoritativeDefinitions/items/properties/url/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:A.items.properties.url.type,parentSchema:A.items.properties.url,data:p};e===null?e=[$]:e.push($),t++}}if(f.type!==
void 0&&a.call(f,"type")){let p=f.type;if(typeof p!="string"){let $={instancePath:i+"/authoritativeDefinitions/"+y+"/typ\
e",schemaPath:"#/$defs/AuthoritativeDefinitions/items/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:A.items.properties.type.type,parentSchema:A.items.properties.type,data:p};e===null?e=[$]:e.push($),
t++}}}else{let p={instancePath:i+"/authoritativeDefinitions/"+y,schemaPath:"#/$defs/AuthoritativeDefinitions/items/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:A.items.type,parentSchema:A.items,data:f};e===null?
e=[p]:e.push(p),t++}}}else{let m={instancePath:i+"/authoritativeDefinitions",schemaPath:"#/$defs/AuthoritativeDefinition\
s/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.type,parentSchema:A,data:o};e===null?e=[m]:
e.push(m),t++}}if(r.customProperties!==void 0&&a.call(r,"customProperties")&&(te(r.customProperties,{instancePath:i+"/cu\
stomProperties",parentData:r,parentDataProperty:"customProperties",rootData:x,dynamicAnchors:N})||(e=e===null?te.errors:
e.concat(te.errors),t=e.length)),r.contractCreatedTs!==void 0&&a.call(r,"contractCreatedTs")){let o=r.contractCreatedTs;
if(typeof o!="string"){let m={instancePath:i+"/contractCreatedTs",schemaPath:"#/properties/contractCreatedTs/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:k.properties.contractCreatedTs.type,parentSchema:k.properties.
contractCreatedTs,data:o};e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:k.type,parentSchema:k,data:r};e===null?e=[o]:e.push(o),t++}return zr.errors=
e,t===0}zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{ks as default,ws as validate};
