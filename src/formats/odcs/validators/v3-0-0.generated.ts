// @ts-nocheck
// Generated from test/corpus/odcs by scripts/generate/document-validators.mjs: do not edit.

var ks=zr,$s=zr,k={$schema:"https://json-schema.org/draft/2019-09/schema",type:"object",properties:{version:{type:"strin\
g"},kind:{type:"string",default:"DataContract",enum:["DataContract"]},apiVersion:{type:"string",default:"v3.0.0",enum:["\
v3.0.0","v2.2.2","v2.2.1","v2.2.0"]},id:{type:"string"},name:{type:"string"},tenant:{type:"string"},tags:{$ref:"#/$defs/\
Tags"},status:{type:"string"},servers:{type:"array",items:{$ref:"#/$defs/Server"}},dataProduct:{type:"string"},description:{
type:"object",properties:{usage:{type:"string"},purpose:{type:"string"},limitations:{type:"string"}}},domain:{type:"stri\
ng"},schema:{type:"array",items:{$ref:"#/$defs/SchemaObject"}},support:{$ref:"#/$defs/Support"},price:{$ref:"#/$defs/Pri\
cing"},team:{type:"array",items:{$ref:"#/$defs/Team"}},roles:{type:"array",items:{$ref:"#/$defs/Role"}},slaDefaultElement:{
type:"string"},slaProperties:{type:"array",items:{$ref:"#/$defs/ServiceLevelAgreementProperty"}},customProperties:{$ref:"\
#/$defs/CustomProperties"},contractCreatedTs:{type:"string",format:"date-time"}},required:["version","apiVersion","kind",
"id","status"],additionalProperties:!1,$defs:{Server:{type:"object",properties:{server:{type:"string"},type:{type:"strin\
g",enum:["api","athena","azure","bigquery","clickhouse","databricks","denodo","dremio","duckdb","glue","cloudsql","db2",
"informix","kafka","kinesis","local","mysql","oracle","postgresql","postgres","presto","pubsub","redshift","s3","sftp","\
snowflake","sqlserver","synapse","trino","vertica","custom"]},description:{type:"string"},environment:{type:"string"},roles:{
type:"array",items:{$ref:"#/$defs/Role"}},customProperties:{$ref:"#/$defs/CustomProperties"}},allOf:[{if:{properties:{type:{
const:"api"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ApiServer"}},{if:{properties:{type:{const:"athena"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/AthenaServer"}},{if:{properties:{type:{const:"azure"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/AzureServer"}},{if:{properties:{type:{const:"bigquery"}},required:["type"]},then:{$ref:"#/$de\
fs/ServerSource/BigQueryServer"}},{if:{properties:{type:{const:"clickhouse"}},required:["type"]},then:{$ref:"#/$defs/Ser\
verSource/ClickHouseServer"}},{if:{properties:{type:{const:"databricks"}},required:["type"]},then:{$ref:"#/$defs/ServerS\
ource/DatabricksServer"}},{if:{properties:{type:{const:"denodo"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/De\
nodoServer"}},{if:{properties:{type:{const:"dremio"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/DremioServer"}},
{if:{properties:{type:{const:"duckdb"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/DuckdbServer"}},{if:{properties:{
type:{const:"glue"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/GlueServer"}},{if:{properties:{type:{const:"clo\
udsql"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/GoogleCloudSqlServer"}},{if:{properties:{type:{const:"db2"}},
required:["type"]},then:{$ref:"#/$defs/ServerSource/IBMDB2Server"}},{if:{properties:{type:{const:"informix"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/InformixServer"}},{if:{properties:{type:{const:"custom"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/CustomServer"}},{if:{properties:{type:{const:"kafka"}},required:["type"]},then:{$ref:"#/$defs\
/ServerSource/KafkaServer"}},{if:{properties:{type:{const:"kinesis"}},required:["type"]},then:{$ref:"#/$defs/ServerSourc\
e/KinesisServer"}},{if:{properties:{type:{const:"local"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/LocalServe\
r"}},{if:{properties:{type:{const:"mysql"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/MySqlServer"}},{if:{properties:{
type:{const:"oracle"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/OracleServer"}},{if:{properties:{type:{const:"\
postgresql"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/PostgresServer"}},{if:{properties:{type:{const:"postgr\
es"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/PostgresServer"}},{if:{properties:{type:{const:"presto"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/PrestoServer"}},{if:{properties:{type:{const:"pubsub"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/PubSubServer"}},{if:{properties:{type:{const:"redshift"}},required:["type"]},then:{$ref:"#/$d\
efs/ServerSource/RedshiftServer"}},{if:{properties:{type:{const:"s3"}},required:["type"]},then:{$ref:"#/$defs/ServerSour\
ce/S3Server"}},{if:{properties:{type:{const:"sftp"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SftpServer"}},{
if:{properties:{type:{const:"snowflake"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SnowflakeServer"}},{if:{properties:{
type:{const:"sqlserver"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SqlserverServer"}},{if:{properties:{type:{
const:"synapse"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SynapseServer"}},{if:{properties:{type:{const:"tri\
no"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/TrinoServer"}},{if:{properties:{type:{const:"vertica"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/VerticaServer"}}],required:["server","type"]},ServerSource:{ApiServer:{type:"o\
bject",properties:{location:{type:"string",format:"uri"}},required:["location"]},AthenaServer:{type:"object",properties:{
stagingDir:{type:"string",format:"uri"},schema:{type:"string"},catalog:{type:"string",default:"awsdatacatalog"},regionName:{
type:"string"}},required:["staging_dir","schema"]},AzureServer:{type:"object",properties:{location:{type:"string",format:"\
uri"},format:{type:"string",enum:["parquet","delta","json","csv"]},delimiter:{type:"string",enum:["new_line","array"]}},
required:["location","format"]},BigQueryServer:{type:"object",properties:{project:{type:"string"},dataset:{type:"string"}},
required:["project","dataset"]},ClickHouseServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{
type:"string"}},required:["host","port","database"]},DatabricksServer:{type:"object",properties:{host:{type:"string"},catalog:{
type:"string"},schema:{type:"string"}},required:["catalog","schema"]},DenodoServer:{type:"object",properties:{host:{type:"\
string"},port:{type:"integer"},database:{type:"string"}},required:["host","port"]},DremioServer:{type:"object",properties:{
host:{type:"string"},port:{type:"integer"},schema:{type:"string"}},required:["host","port"]},DuckdbServer:{type:"object",
properties:{database:{type:"string"},schema:{type:"integer"}},required:["database"]},GlueServer:{type:"object",properties:{
account:{type:"string"},database:{type:"string"},location:{type:"string",format:"uri"},format:{type:"string"}},required:[
"account","database"]},GoogleCloudSqlServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{
type:"string"},schema:{type:"string"}},required:["host","port","database","schema"]},IBMDB2Server:{type:"object",properties:{
host:{type:"string"},port:{type:"integer"},database:{type:"string"},schema:{type:"string"}},required:["host","port","dat\
abase"]},InformixServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"}},
required:["host","database"]},CustomServer:{type:"object",properties:{account:{type:"string"},catalog:{type:"string"},database:{
type:"string"},dataset:{type:"string"},delimiter:{type:"string"},endpointUrl:{type:"string",format:"uri"},format:{type:"\
string"},host:{type:"string"},location:{type:"string",format:"uri"},path:{type:"string"},port:{type:"integer"},project:{
type:"string"},region:{type:"string"},regionName:{type:"string"},schema:{type:"string"},serviceName:{type:"string"},stagingDir:{
type:"string"},warehouse:{type:"string"}}},KafkaServer:{type:"object",properties:{host:{type:"string"},format:{type:"str\
ing",default:"json"}},required:["host"]},KinesisServer:{type:"object",properties:{region:{type:"string"},format:{type:"s\
tring"}}},LocalServer:{type:"object",properties:{path:{type:"string"},format:{type:"string"}},required:["path","format"]},
MySqlServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:["h\
ost","port","database"]},OracleServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},serviceName:{
type:"string"}},required:["host","port","serviceName"]},PostgresServer:{type:"object",properties:{host:{type:"string"},port:{
type:"integer"},database:{type:"string"},schema:{type:"string"}},required:["host","port","database","schema"]},PrestoServer:{
type:"object",properties:{host:{type:"string"},catalog:{type:"string"},schema:{type:"string"}},required:["host"]},PubSubServer:{
type:"object",properties:{project:{type:"string"}},required:["project"]},RedshiftServer:{type:"object",properties:{host:{
type:"string"},database:{type:"string"},schema:{type:"string"},region:{type:"string"},account:{type:"string"}},required:[
"database","schema"]},S3Server:{type:"object",properties:{location:{type:"string",format:"uri"},endpointUrl:{type:"strin\
g",format:"uri"},format:{type:"string",enum:["parquet","delta","json","csv"]},delimiter:{type:"string",enum:["new_line",
"array"]}},required:["location"]},SftpServer:{type:"object",properties:{location:{type:"string",format:"uri",pattern:"^s\
ftp://.*"},format:{type:"string",enum:["parquet","delta","json","csv"]},delimiter:{type:"string",enum:["new_line","array"]}},
required:["location"]},SnowflakeServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},account:{type:"\
string"},database:{type:"string"},schema:{type:"string"},warehouse:{type:"string"}},required:["account","database","sche\
ma"]},SqlserverServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer",default:1433},database:{type:"\
string"},schema:{type:"string"}},required:["host","database","schema"]},SynapseServer:{type:"object",properties:{host:{type:"\
string"},port:{type:"integer"},database:{type:"string"}},required:["host","port","database"]},TrinoServer:{type:"object",
properties:{host:{type:"string"},port:{type:"integer"},catalog:{type:"string"},schema:{type:"string"}},required:["host",
"port","catalog","schema"]},VerticaServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{
type:"string"},schema:{type:"string"}},required:["host","port","database","schema"]}},SchemaElement:{type:"object",properties:{
name:{type:"string"},physicalType:{type:"string"},description:{type:"string"},businessName:{type:"string"},authoritativeDefinitions:{
$ref:"#/$defs/AuthoritativeDefinitions"},tags:{$ref:"#/$defs/Tags"},customProperties:{$ref:"#/$defs/CustomProperties"}}},
SchemaObject:{type:"object",properties:{logicalType:{type:"string",enum:["object"]},physicalName:{type:"string"},dataGranularityDescription:{
type:"string"},properties:{type:"array",items:{$ref:"#/$defs/SchemaProperty"}},quality:{$ref:"#/$defs/DataQualityChecks"}},
allOf:[{$ref:"#/$defs/SchemaElement"}],required:["name"],unevaluatedProperties:!1},SchemaBaseProperty:{type:"object",properties:{
primaryKey:{type:"boolean"},primaryKeyPosition:{type:"integer",default:-1},logicalType:{type:"string",enum:["string","da\
te","number","integer","object","array","boolean"]},logicalTypeOptions:{type:"object"},physicalType:{type:"string"},required:{
type:"boolean",default:!1},unique:{type:"boolean",default:!1},partitioned:{type:"boolean",default:!1},partitionKeyPosition:{
type:"integer",default:-1},classification:{type:"string"},encryptedName:{type:"string"},transformSourceObjects:{type:"ar\
ray",items:{type:"string"}},transformLogic:{type:"string"},transformDescription:{type:"string"},examples:{type:"array",items:{
$ref:"#/$defs/AnyType"}},criticalDataElement:{type:"boolean",default:!1},quality:{$ref:"#/$defs/DataQualityChecks"}},allOf:[
{$ref:"#/$defs/SchemaElement"},{if:{properties:{logicalType:{const:"string"}}},then:{properties:{logicalTypeOptions:{type:"\
object",properties:{minLength:{type:"integer",minimum:0},maxLength:{type:"integer",minimum:0},pattern:{type:"string"},format:{
type:"string"}},additionalProperties:!1}}}},{if:{properties:{logicalType:{const:"date"}}},then:{properties:{logicalTypeOptions:{
type:"object",properties:{format:{type:"string"},exclusiveMaximum:{type:"boolean",default:!1},maximum:{type:"string"},exclusiveMinimum:{
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
uniqueItems:{type:"boolean",default:!1}},additionalProperties:!1},items:{$ref:"#/$defs/SchemaItemProperty"}}}}]},SchemaProperty:{
type:"object",$ref:"#/$defs/SchemaBaseProperty",required:["name"],unevaluatedProperties:!1},SchemaItemProperty:{type:"ob\
ject",$ref:"#/$defs/SchemaBaseProperty",properties:{properties:{type:"array",items:{$ref:"#/$defs/SchemaProperty"}}},unevaluatedProperties:!1},
Tags:{type:"array",items:{type:"string"}},DataQuality:{type:"object",properties:{authoritativeDefinitions:{$ref:"#/$defs\
/AuthoritativeDefinitions"},businessImpact:{type:"string"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomPro\
perty"}},description:{type:"string"},dimension:{type:"string",enum:["accuracy","completeness","conformity","consistency",
"coverage","timeliness","uniqueness"]},method:{type:"string"},name:{type:"string"},schedule:{type:"string"},scheduler:{type:"\
string"},severity:{type:"string"},tags:{$ref:"#/$defs/Tags"},type:{type:"string",enum:["text","library","sql","custom"],
default:"library"},unit:{type:"string"}},allOf:[{if:{properties:{type:{const:"library"}}},then:{$ref:"#/$defs/DataQualit\
yLibrary"}},{if:{properties:{type:{const:"sql"}},required:["type"]},then:{$ref:"#/$defs/DataQualitySql"}},{if:{properties:{
type:{const:"custom"}},required:["type"]},then:{$ref:"#/$defs/DataQualityCustom"}}]},DataQualityChecks:{type:"array",items:{
$ref:"#/$defs/DataQuality"}},DataQualityLibrary:{type:"object",properties:{rule:{type:"string"},mustBe:{},mustNotBe:{},mustBeGreaterThan:{
type:"number"},mustBeGreaterOrEqualTo:{type:"number"},mustBeLessThan:{type:"number"},mustBeLessOrEqualTo:{type:"number"},
mustBeBetween:{type:"array",minItems:2,maxItems:2,uniqueItems:!0,items:{type:"number"}},mustNotBeBetween:{type:"array",minItems:2,
maxItems:2,uniqueItems:!0,items:{type:"number"}}},required:["rule"]},DataQualitySql:{type:"object",properties:{query:{type:"\
string"}},required:["query"]},DataQualityCustom:{type:"object",properties:{engine:{type:"string"},implementation:{oneOf:[
{type:"string"},{type:"object"}]}},required:["engine","implementation"]},AuthoritativeDefinitions:{type:"array",items:{type:"\
object",properties:{url:{type:"string"},type:{type:"string"}},required:["url","type"]}},Support:{type:"array",items:{$ref:"\
#/$defs/SupportItem"}},SupportItem:{type:"object",properties:{channel:{type:"string"},url:{type:"string"},description:{type:"\
string"},tool:{type:"string"},scope:{type:"string"},invitationUrl:{type:"string"}},required:["channel","url"]},Pricing:{
type:"object",properties:{priceAmount:{type:"number"},priceCurrency:{type:"string"},priceUnit:{type:"string"}}},Team:{type:"\
object",properties:{username:{type:"string"},role:{type:"string"},dateIn:{type:"string",format:"date"},dateOut:{type:"st\
ring",format:"date"},replacedByUsername:{type:"string"}}},Role:{type:"object",properties:{role:{type:"string"},description:{
type:"string"},access:{type:"string"},firstLevelApprovers:{type:"string"},secondLevelApprovers:{type:"string"}},required:[
"role"]},ServiceLevelAgreementProperty:{type:"object",properties:{property:{type:"string"},value:{anyOf:[{type:"string"},
{type:"number"},{type:"integer"},{type:"boolean"},{type:"null"}]},valueExt:{$ref:"#/$defs/AnyNonCollectionType"},unit:{type:"\
string"},element:{type:"string"},driver:{type:"string"}},required:["property","value"]},CustomProperties:{type:"array",items:{
$ref:"#/$defs/CustomProperty"}},CustomProperty:{type:"object",properties:{property:{type:"string"},value:{$ref:"#/$defs/\
AnyType"}}},AnyType:{anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},{type:"null"},{type:"array"},
{type:"object"}]},AnyNonCollectionType:{anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},{type:"\
null"}]}}},De={type:"array",items:{type:"string"}},pr={type:"object",properties:{priceAmount:{type:"number"},priceCurrency:{
type:"string"},priceUnit:{type:"string"}}},ke={type:"object",properties:{username:{type:"string"},role:{type:"string"},dateIn:{
type:"string",format:"date"},dateOut:{type:"string",format:"date"},replacedByUsername:{type:"string"}}},G={type:"object",
properties:{role:{type:"string"},description:{type:"string"},access:{type:"string"},firstLevelApprovers:{type:"string"},
secondLevelApprovers:{type:"string"}},required:["role"]},a=Object.prototype.hasOwnProperty,O={type:"object",properties:{
server:{type:"string"},type:{type:"string",enum:["api","athena","azure","bigquery","clickhouse","databricks","denodo","d\
remio","duckdb","glue","cloudsql","db2","informix","kafka","kinesis","local","mysql","oracle","postgresql","postgres","p\
resto","pubsub","redshift","s3","sftp","snowflake","sqlserver","synapse","trino","vertica","custom"]},description:{type:"\
string"},environment:{type:"string"},roles:{type:"array",items:{$ref:"#/$defs/Role"}},customProperties:{$ref:"#/$defs/Cu\
stomProperties"}},allOf:[{if:{properties:{type:{const:"api"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ApiSer\
ver"}},{if:{properties:{type:{const:"athena"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/AthenaServer"}},{if:{
properties:{type:{const:"azure"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/AzureServer"}},{if:{properties:{type:{
const:"bigquery"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/BigQueryServer"}},{if:{properties:{type:{const:"c\
lickhouse"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ClickHouseServer"}},{if:{properties:{type:{const:"datab\
ricks"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/DatabricksServer"}},{if:{properties:{type:{const:"denodo"}},
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
er"}}],required:["server","type"]},kr={type:"object",properties:{location:{type:"string",format:"uri"}},required:["locat\
ion"]},de={type:"object",properties:{stagingDir:{type:"string",format:"uri"},schema:{type:"string"},catalog:{type:"strin\
g",default:"awsdatacatalog"},regionName:{type:"string"}},required:["staging_dir","schema"]},X={type:"object",properties:{
location:{type:"string",format:"uri"},format:{type:"string",enum:["parquet","delta","json","csv"]},delimiter:{type:"stri\
ng",enum:["new_line","array"]}},required:["location","format"]},Ge={type:"object",properties:{project:{type:"string"},dataset:{
type:"string"}},required:["project","dataset"]},ge={type:"object",properties:{host:{type:"string"},port:{type:"integer"},
database:{type:"string"}},required:["host","port","database"]},$e={type:"object",properties:{host:{type:"string"},catalog:{
type:"string"},schema:{type:"string"}},required:["catalog","schema"]},je={type:"object",properties:{host:{type:"string"},
port:{type:"integer"},database:{type:"string"}},required:["host","port"]},Te={type:"object",properties:{host:{type:"stri\
ng"},port:{type:"integer"},schema:{type:"string"}},required:["host","port"]},nr={type:"object",properties:{database:{type:"\
string"},schema:{type:"integer"}},required:["database"]},Se={type:"object",properties:{account:{type:"string"},database:{
type:"string"},location:{type:"string",format:"uri"},format:{type:"string"}},required:["account","database"]},Y={type:"o\
bject",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"},schema:{type:"string"}},required:[
"host","port","database","schema"]},ce={type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"\
string"},schema:{type:"string"}},required:["host","port","database"]},Ae={type:"object",properties:{host:{type:"string"},
port:{type:"integer"},database:{type:"string"}},required:["host","database"]},_={type:"object",properties:{account:{type:"\
string"},catalog:{type:"string"},database:{type:"string"},dataset:{type:"string"},delimiter:{type:"string"},endpointUrl:{
type:"string",format:"uri"},format:{type:"string"},host:{type:"string"},location:{type:"string",format:"uri"},path:{type:"\
string"},port:{type:"integer"},project:{type:"string"},region:{type:"string"},regionName:{type:"string"},schema:{type:"s\
tring"},serviceName:{type:"string"},stagingDir:{type:"string"},warehouse:{type:"string"}}},or={type:"object",properties:{
host:{type:"string"},format:{type:"string",default:"json"}},required:["host"]},$r={type:"object",properties:{region:{type:"\
string"},format:{type:"string"}}},Qe={type:"object",properties:{path:{type:"string"},format:{type:"string"}},required:["\
path","format"]},ve={type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:[
"host","port","database"]},be={type:"object",properties:{host:{type:"string"},port:{type:"integer"},serviceName:{type:"s\
tring"}},required:["host","port","serviceName"]},x={type:"object",properties:{host:{type:"string"},port:{type:"integer"},
database:{type:"string"},schema:{type:"string"}},required:["host","port","database","schema"]},Ue={type:"object",properties:{
host:{type:"string"},catalog:{type:"string"},schema:{type:"string"}},required:["host"]},jr={type:"object",properties:{project:{
type:"string"}},required:["project"]},ue={type:"object",properties:{host:{type:"string"},database:{type:"string"},schema:{
type:"string"},region:{type:"string"},account:{type:"string"}},required:["database","schema"]},Z={type:"object",properties:{
location:{type:"string",format:"uri"},endpointUrl:{type:"string",format:"uri"},format:{type:"string",enum:["parquet","de\
lta","json","csv"]},delimiter:{type:"string",enum:["new_line","array"]}},required:["location"]},ne={type:"object",properties:{
location:{type:"string",format:"uri",pattern:"^sftp://.*"},format:{type:"string",enum:["parquet","delta","json","csv"]},
delimiter:{type:"string",enum:["new_line","array"]}},required:["location"]},W={type:"object",properties:{host:{type:"str\
ing"},port:{type:"integer"},account:{type:"string"},database:{type:"string"},schema:{type:"string"},warehouse:{type:"str\
ing"}},required:["account","database","schema"]},ye={type:"object",properties:{host:{type:"string"},port:{type:"integer",
default:1433},database:{type:"string"},schema:{type:"string"}},required:["host","database","schema"]},Oe={type:"object",
properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:["host","port","database"]},ee={
type:"object",properties:{host:{type:"string"},port:{type:"integer"},catalog:{type:"string"},schema:{type:"string"}},required:[
"host","port","catalog","schema"]},re={type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"\
string"},schema:{type:"string"}},required:["host","port","database","schema"]},ws=new RegExp("^sftp://.*","u"),rs={type:"\
array",items:{$ref:"#/$defs/CustomProperty"}},Hr={type:"object",properties:{property:{type:"string"},value:{$ref:"#/$def\
s/AnyType"}}},C={anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},{type:"null"},{type:"array"},{
type:"object"}]};function He(r,{instancePath:i="",parentData:oe,parentDataProperty:le,rootData:I=r,dynamicAnchors:L={}}={}){
let e=null,t=0,P=He.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.property!==void 0&&a.call(r,"property")){let c=r.property;if(typeof c!="string"){let y={instancePath:i+
"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Hr.
properties.property.type,parentSchema:Hr.properties.property,data:c};e===null?e=[y]:e.push(y),t++}}if(r.value!==void 0&&
a.call(r,"value")){let c=r.value,y=t,h=!1,n=t;if(typeof c!="string"){let B={instancePath:i+"/value",schemaPath:"#/$defs/\
AnyType/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.anyOf[0].type,parentSchema:C.
anyOf[0],data:c};e===null?e=[B]:e.push(B),t++}var l=n===t;h=h||l;let j=t;if(typeof c!="number"){let B={instancePath:i+"/\
value",schemaPath:"#/$defs/AnyType/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number",schema:C.
anyOf[1].type,parentSchema:C.anyOf[1],data:c};e===null?e=[B]:e.push(B),t++}var l=j===t;h=h||l;let se=t;if(!(typeof c=="n\
umber"&&!(c%1)&&!isNaN(c))){let B={instancePath:i+"/value",schemaPath:"#/$defs/AnyType/anyOf/2/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:C.anyOf[2].type,parentSchema:C.anyOf[2],data:c};e===null?e=[B]:e.push(B),
t++}var l=se===t;h=h||l;let Ne=t;if(typeof c!="boolean"){let B={instancePath:i+"/value",schemaPath:"#/$defs/AnyType/anyO\
f/3/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:C.anyOf[3].type,parentSchema:C.anyOf[3],
data:c};e===null?e=[B]:e.push(B),t++}var l=Ne===t;h=h||l;let ie=t;if(c!==null){let B={instancePath:i+"/value",schemaPath:"\
#/$defs/AnyType/anyOf/4/type",keyword:"type",params:{type:"null"},message:"must be null",schema:C.anyOf[4].type,parentSchema:C.
anyOf[4],data:c};e===null?e=[B]:e.push(B),t++}var l=ie===t;h=h||l;let Q=t;if(!Array.isArray(c)){let B={instancePath:i+"/\
value",schemaPath:"#/$defs/AnyType/anyOf/5/type",keyword:"type",params:{type:"array"},message:"must be array",schema:C.anyOf[5].
type,parentSchema:C.anyOf[5],data:c};e===null?e=[B]:e.push(B),t++}var l=Q===t;h=h||l;let T=t;if(!(c&&typeof c=="object"&&
!Array.isArray(c))){let B={instancePath:i+"/value",schemaPath:"#/$defs/AnyType/anyOf/6/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:C.anyOf[6].type,parentSchema:C.anyOf[6],data:c};e===null?e=[B]:e.push(B),t++}var l=T===
t;if(h=h||l,h)t=y,e!==null&&(y?e.length=y:e=null);else{let B={instancePath:i+"/value",schemaPath:"#/$defs/AnyType/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:C.anyOf,parentSchema:C,data:c};e===null?e=[B]:e.
push(B),t++}}}else{let c={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:Hr.type,parentSchema:Hr,data:r};e===null?e=[c]:e.push(c),t++}return He.errors=e,t===0}He.evaluated={props:{property:!0,
value:!0},dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:i="",parentData:oe,parentDataProperty:le,rootData:I=r,
dynamicAnchors:L={}}={}){let e=null,t=0,P=xe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),
Array.isArray(r)){let l=r.length;for(let c=0;c<l;c++)He(r[c],{instancePath:i+"/"+c,parentData:r,parentDataProperty:c,rootData:I,
dynamicAnchors:L})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)}else{let l={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:rs.type,parentSchema:rs,data:r};e===null?e=[l]:e.push(
l),t++}return xe.errors=e,t===0}xe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Ar(r,{instancePath:i="",
parentData:oe,parentDataProperty:le,rootData:I=r,dynamicAnchors:L={}}={}){let e=null,t=0,P=Ar.evaluated;P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0);let l=t,c=!0,y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="api"){let u={};e===null?e=[u]:e.push(u),t++}}var h=y===t;if(t=l,e!==null&&(l?e.length=l:e=null),h){let o=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.location===void 0||!a.call(r,"location")){let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/ApiServer/required",keyword:"required",params:{missingProperty:"location"},message:"must have requi\
red property 'location'",schema:kr.required,parentSchema:kr,data:r};e===null?e=[s]:e.push(s),t++}if(r.location!==void 0&&
a.call(r,"location")){let s=r.location;if(typeof s!="string"){let p={instancePath:i+"/location",schemaPath:"#/$defs/Serv\
erSource/ApiServer/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string",schema:kr.properties.
location.type,parentSchema:kr.properties.location,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/ApiServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:kr.type,parentSchema:kr,
data:r};e===null?e=[s]:e.push(s),t++}var h=o===t;if(c=h,c){var n={};n.location=!0,n.type=!0}}if(!c){let o={instancePath:i,
schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[0].
if,parentSchema:O.allOf[0],data:r};e===null?e=[o]:e.push(o),t++}let j=t,se=!0,Ne=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&
a.call(r,"type")&&r.type!=="athena"){let u={};e===null?e=[u]:e.push(u),t++}}var ie=Ne===t;if(t=j,e!==null&&(j?e.length=j:
e=null),ie){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.staging_dir===void 0||!a.call(r,"staging_dir")){let s={
instancePath:i,schemaPath:"#/$defs/ServerSource/AthenaServer/required",keyword:"required",params:{missingProperty:"stagi\
ng_dir"},message:"must have required property 'staging_dir'",schema:de.required,parentSchema:de,data:r};e===null?e=[s]:e.
push(s),t++}if(r.schema===void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/AthenaServ\
er/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:de.
required,parentSchema:de,data:r};e===null?e=[s]:e.push(s),t++}if(r.stagingDir!==void 0&&a.call(r,"stagingDir")){let s=r.
stagingDir;if(typeof s!="string"){let p={instancePath:i+"/stagingDir",schemaPath:"#/$defs/ServerSource/AthenaServer/prop\
erties/stagingDir/type",keyword:"type",params:{type:"string"},message:"must be string",schema:de.properties.stagingDir.type,
parentSchema:de.properties.stagingDir,data:s};e===null?e=[p]:e.push(p),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let s=r.
schema;if(typeof s!="string"){let p={instancePath:i+"/schema",schemaPath:"#/$defs/ServerSource/AthenaServer/properties/s\
chema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:de.properties.schema.type,parentSchema:de.
properties.schema,data:s};e===null?e=[p]:e.push(p),t++}}if(r.catalog!==void 0&&a.call(r,"catalog")){let s=r.catalog;if(typeof s!=
"string"){let p={instancePath:i+"/catalog",schemaPath:"#/$defs/ServerSource/AthenaServer/properties/catalog/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:de.properties.catalog.type,parentSchema:de.properties.catalog,
data:s};e===null?e=[p]:e.push(p),t++}}if(r.regionName!==void 0&&a.call(r,"regionName")){let s=r.regionName;if(typeof s!=
"string"){let p={instancePath:i+"/regionName",schemaPath:"#/$defs/ServerSource/AthenaServer/properties/regionName/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:de.properties.regionName.type,parentSchema:de.properties.
regionName,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/AthenaServ\
er/type",keyword:"type",params:{type:"object"},message:"must be object",schema:de.type,parentSchema:de,data:r};e===null?
e=[s]:e.push(s),t++}var ie=o===t;if(se=ie,se){var Q={};Q.stagingDir=!0,Q.schema=!0,Q.catalog=!0,Q.regionName=!0,Q.type=!0}}
if(!se){let o={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match \
"then" schema',schema:O.allOf[1].if,parentSchema:O.allOf[1],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Q!==void 0&&(Q===
!0?n=!0:(n=n||{},Object.assign(n,Q)));let T=t,B=!0,Lr=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===
void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&
r.type!=="azure"){let u={};e===null?e=[u]:e.push(u),t++}}var Be=Lr===t;if(t=T,e!==null&&(T?e.length=T:e=null),Be){let o=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.location===void 0||!a.call(r,"location")){let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/AzureServer/required",keyword:"required",params:{missingProperty:"location"},message:"must have req\
uired property 'location'",schema:X.required,parentSchema:X,data:r};e===null?e=[s]:e.push(s),t++}if(r.format===void 0||!a.
call(r,"format")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/AzureServer/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'",schema:X.required,parentSchema:X,data:r};e===null?
e=[s]:e.push(s),t++}if(r.location!==void 0&&a.call(r,"location")){let s=r.location;if(typeof s!="string"){let p={instancePath:i+
"/location",schemaPath:"#/$defs/ServerSource/AzureServer/properties/location/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:X.properties.location.type,parentSchema:X.properties.location,data:s};e===null?e=[p]:e.push(
p),t++}}if(r.format!==void 0&&a.call(r,"format")){let s=r.format;if(typeof s!="string"){let p={instancePath:i+"/format",
schemaPath:"#/$defs/ServerSource/AzureServer/properties/format/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:X.properties.format.type,parentSchema:X.properties.format,data:s};e===null?e=[p]:e.push(p),t++}if(!(s===
"parquet"||s==="delta"||s==="json"||s==="csv")){let p={instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/AzureSe\
rver/properties/format/enum",keyword:"enum",params:{allowedValues:X.properties.format.enum},message:"must be equal to on\
e of the allowed values",schema:X.properties.format.enum,parentSchema:X.properties.format,data:s};e===null?e=[p]:e.push(
p),t++}}if(r.delimiter!==void 0&&a.call(r,"delimiter")){let s=r.delimiter;if(typeof s!="string"){let p={instancePath:i+"\
/delimiter",schemaPath:"#/$defs/ServerSource/AzureServer/properties/delimiter/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:X.properties.delimiter.type,parentSchema:X.properties.delimiter,data:s};e===null?e=[p]:e.
push(p),t++}if(!(s==="new_line"||s==="array")){let p={instancePath:i+"/delimiter",schemaPath:"#/$defs/ServerSource/Azure\
Server/properties/delimiter/enum",keyword:"enum",params:{allowedValues:X.properties.delimiter.enum},message:"must be equ\
al to one of the allowed values",schema:X.properties.delimiter.enum,parentSchema:X.properties.delimiter,data:s};e===null?
e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/AzureServer/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:X.type,parentSchema:X,data:r};e===null?e=[s]:e.push(s),t++}var Be=o===t;if(B=
Be,B){var me={};me.location=!0,me.format=!0,me.delimiter=!0,me.type=!0}}if(!B){let o={instancePath:i,schemaPath:"#/allOf\
/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[2].if,parentSchema:O.
allOf[2],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&me!==void 0&&(me===!0?n=!0:(n=n||{},Object.assign(n,me)));let Pe=t,
b=!0,q=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};
e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="bigquery"){let u={};e===null?e=[u]:e.push(
u),t++}}var v=q===t;if(t=Pe,e!==null&&(Pe?e.length=Pe:e=null),v){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
project===void 0||!a.call(r,"project")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/BigQueryServer/required",
keyword:"required",params:{missingProperty:"project"},message:"must have required property 'project'",schema:Ge.required,
parentSchema:Ge,data:r};e===null?e=[s]:e.push(s),t++}if(r.dataset===void 0||!a.call(r,"dataset")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/BigQueryServer/required",keyword:"required",params:{missingProperty:"dataset"},message:"\
must have required property 'dataset'",schema:Ge.required,parentSchema:Ge,data:r};e===null?e=[s]:e.push(s),t++}if(r.project!==
void 0&&a.call(r,"project")){let s=r.project;if(typeof s!="string"){let p={instancePath:i+"/project",schemaPath:"#/$defs\
/ServerSource/BigQueryServer/properties/project/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ge.
properties.project.type,parentSchema:Ge.properties.project,data:s};e===null?e=[p]:e.push(p),t++}}if(r.dataset!==void 0&&
a.call(r,"dataset")){let s=r.dataset;if(typeof s!="string"){let p={instancePath:i+"/dataset",schemaPath:"#/$defs/ServerS\
ource/BigQueryServer/properties/dataset/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ge.properties.
dataset.type,parentSchema:Ge.properties.dataset,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/BigQueryServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ge.type,
parentSchema:Ge,data:r};e===null?e=[s]:e.push(s),t++}var v=o===t;if(b=v,b){var w={};w.project=!0,w.dataset=!0,w.type=!0}}
if(!b){let o={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "\
then" schema',schema:O.allOf[3].if,parentSchema:O.allOf[3],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&w!==void 0&&(w===
!0?n=!0:(n=n||{},Object.assign(n,w)));let A=t,V=!0,D=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||
!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!==
"clickhouse"){let u={};e===null?e=[u]:e.push(u),t++}}var R=D===t;if(t=A,e!==null&&(A?e.length=A:e=null),R){let o=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/\
ServerSource/ClickHouseServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have required p\
roperty 'host'",schema:ge.required,parentSchema:ge,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"p\
ort")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/ClickHouseServer/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:ge.required,parentSchema:ge,data:r};e===null?e=[s]:e.push(s),
t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/ClickHouseServ\
er/required",keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:ge.
required,parentSchema:ge,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!=
"string"){let p={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/ClickHouseServer/properties/host/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:ge.properties.host.type,parentSchema:ge.properties.host,data:s};
e===null?e=[p]:e.push(p),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let p={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/ClickHouseServer/properties/port/type",keyword:"type",
params:{type:"integer"},message:"must be integer",schema:ge.properties.port.type,parentSchema:ge.properties.port,data:s};
e===null?e=[p]:e.push(p),t++}}if(r.database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let p={
instancePath:i+"/database",schemaPath:"#/$defs/ServerSource/ClickHouseServer/properties/database/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:ge.properties.database.type,parentSchema:ge.properties.database,data:s};e===
null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/ClickHouseServer/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:ge.type,parentSchema:ge,data:r};e===null?e=[s]:e.push(s),t++}
var R=o===t;if(V=R,V){var M={};M.host=!0,M.port=!0,M.database=!0,M.type=!0}}if(!V){let o={instancePath:i,schemaPath:"#/a\
llOf/4/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[4].if,parentSchema:O.
allOf[4],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&M!==void 0&&(M===!0?n=!0:(n=n||{},Object.assign(n,M)));let Or=t,we=!0,
Cr=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===
null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="databricks"){let u={};e===null?e=[u]:e.push(
u),t++}}var mr=Cr===t;if(t=Or,e!==null&&(Or?e.length=Or:e=null),mr){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.catalog===void 0||!a.call(r,"catalog")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/DatabricksServer/req\
uired",keyword:"required",params:{missingProperty:"catalog"},message:"must have required property 'catalog'",schema:$e.required,
parentSchema:$e,data:r};e===null?e=[s]:e.push(s),t++}if(r.schema===void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/DatabricksServer/required",keyword:"required",params:{missingProperty:"schema"},message:"must have \
required property 'schema'",schema:$e.required,parentSchema:$e,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&
a.call(r,"host")){let s=r.host;if(typeof s!="string"){let p={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/Dat\
abricksServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$e.properties.
host.type,parentSchema:$e.properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.catalog!==void 0&&a.call(r,"catalog")){
let s=r.catalog;if(typeof s!="string"){let p={instancePath:i+"/catalog",schemaPath:"#/$defs/ServerSource/DatabricksServe\
r/properties/catalog/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$e.properties.catalog.type,
parentSchema:$e.properties.catalog,data:s};e===null?e=[p]:e.push(p),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let s=r.
schema;if(typeof s!="string"){let p={instancePath:i+"/schema",schemaPath:"#/$defs/ServerSource/DatabricksServer/properti\
es/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$e.properties.schema.type,parentSchema:$e.
properties.schema,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/Dat\
abricksServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$e.type,parentSchema:$e,data:r};
e===null?e=[s]:e.push(s),t++}var mr=o===t;if(we=mr,we){var Ie={};Ie.host=!0,Ie.catalog=!0,Ie.schema=!0,Ie.type=!0}}if(!we){
let o={instancePath:i,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema',schema:O.allOf[5].if,parentSchema:O.allOf[5],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Ie!==void 0&&(Ie===!0?n=
!0:(n=n||{},Object.assign(n,Ie)));let Mr=t,cr=!0,We=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||
!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!==
"denodo"){let u={};e===null?e=[u]:e.push(u),t++}}var ur=We===t;if(t=Mr,e!==null&&(Mr?e.length=Mr:e=null),ur){let o=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/\
ServerSource/DenodoServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have required prope\
rty 'host'",schema:je.required,parentSchema:je,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"port")){
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/DenodoServer/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:je.required,parentSchema:je,data:r};e===null?e=[s]:e.push(s),
t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let p={instancePath:i+"/host",schemaPath:"\
#/$defs/ServerSource/DenodoServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:je.
properties.host.type,parentSchema:je.properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.port!==void 0&&a.call(r,
"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let p={instancePath:i+"/port",schemaPath:"#/$defs/Ser\
verSource/DenodoServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:je.
properties.port.type,parentSchema:je.properties.port,data:s};e===null?e=[p]:e.push(p),t++}}if(r.database!==void 0&&a.call(
r,"database")){let s=r.database;if(typeof s!="string"){let p={instancePath:i+"/database",schemaPath:"#/$defs/ServerSourc\
e/DenodoServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:je.properties.
database.type,parentSchema:je.properties.database,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/DenodoServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:je.type,parentSchema:je,
data:r};e===null?e=[s]:e.push(s),t++}var ur=o===t;if(cr=ur,cr){var Le={};Le.host=!0,Le.port=!0,Le.database=!0,Le.type=!0}}
if(!cr){let o={instancePath:i,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword:"then"},message:'must match \
"then" schema',schema:O.allOf[6].if,parentSchema:O.allOf[6],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Le!==void 0&&(Le===
!0?n=!0:(n=n||{},Object.assign(n,Le)));let Kr=t,yr=!0,Xe=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===
void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&
r.type!=="dremio"){let u={};e===null?e=[u]:e.push(u),t++}}var ae=Xe===t;if(t=Kr,e!==null&&(Kr?e.length=Kr:e=null),ae){let o=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/\
$defs/ServerSource/DremioServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have required\
 property 'host'",schema:Te.required,parentSchema:Te,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,
"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/DremioServer/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:Te.required,parentSchema:Te,data:r};e===null?e=[s]:e.push(s),
t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let p={instancePath:i+"/host",schemaPath:"\
#/$defs/ServerSource/DremioServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Te.
properties.host.type,parentSchema:Te.properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.port!==void 0&&a.call(r,
"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let p={instancePath:i+"/port",schemaPath:"#/$defs/Ser\
verSource/DremioServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:Te.
properties.port.type,parentSchema:Te.properties.port,data:s};e===null?e=[p]:e.push(p),t++}}if(r.schema!==void 0&&a.call(
r,"schema")){let s=r.schema;if(typeof s!="string"){let p={instancePath:i+"/schema",schemaPath:"#/$defs/ServerSource/Drem\
ioServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Te.properties.schema.
type,parentSchema:Te.properties.schema,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$\
defs/ServerSource/DremioServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Te.type,parentSchema:Te,
data:r};e===null?e=[s]:e.push(s),t++}var ae=o===t;if(yr=ae,yr){var S={};S.host=!0,S.port=!0,S.schema=!0,S.type=!0}}if(!yr){
let o={instancePath:i,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema',schema:O.allOf[7].if,parentSchema:O.allOf[7],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&S!==void 0&&(S===!0?n=!0:
(n=n||{},Object.assign(n,S)));let $=t,f=!0,m=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!a.
call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="\
duckdb"){let u={};e===null?e=[u]:e.push(u),t++}}var d=m===t;if(t=$,e!==null&&($?e.length=$:e=null),d){let o=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/$defs/Se\
rverSource/DuckdbServer/required",keyword:"required",params:{missingProperty:"database"},message:"must have required pro\
perty 'database'",schema:nr.required,parentSchema:nr,data:r};e===null?e=[s]:e.push(s),t++}if(r.database!==void 0&&a.call(
r,"database")){let s=r.database;if(typeof s!="string"){let p={instancePath:i+"/database",schemaPath:"#/$defs/ServerSourc\
e/DuckdbServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:nr.properties.
database.type,parentSchema:nr.properties.database,data:s};e===null?e=[p]:e.push(p),t++}}if(r.schema!==void 0&&a.call(r,"\
schema")){let s=r.schema;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let p={instancePath:i+"/schema",schemaPath:"#/$def\
s/ServerSource/DuckdbServer/properties/schema/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:nr.
properties.schema.type,parentSchema:nr.properties.schema,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/DuckdbServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:nr.
type,parentSchema:nr,data:r};e===null?e=[s]:e.push(s),t++}var d=o===t;if(f=d,f){var K={};K.database=!0,K.schema=!0,K.type=
!0}}if(!f){let o={instancePath:i,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword:"then"},message:'must mat\
ch "then" schema',schema:O.allOf[8].if,parentSchema:O.allOf[8],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&K!==void 0&&
(K===!0?n=!0:(n=n||{},Object.assign(n,K)));let Re=t,pe=!0,Ce=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="glue"){let u={};e===null?e=[u]:e.push(u),t++}}var Me=Ce===t;if(t=Re,e!==null&&(Re?e.length=Re:e=null),
Me){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.account===void 0||!a.call(r,"account")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/GlueServer/required",keyword:"required",params:{missingProperty:"account"},message:"mus\
t have required property 'account'",schema:Se.required,parentSchema:Se,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===
void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/GlueServer/required",keyword:"requ\
ired",params:{missingProperty:"database"},message:"must have required property 'database'",schema:Se.required,parentSchema:Se,
data:r};e===null?e=[s]:e.push(s),t++}if(r.account!==void 0&&a.call(r,"account")){let s=r.account;if(typeof s!="string"){
let p={instancePath:i+"/account",schemaPath:"#/$defs/ServerSource/GlueServer/properties/account/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Se.properties.account.type,parentSchema:Se.properties.account,data:s};e===
null?e=[p]:e.push(p),t++}}if(r.database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let p={instancePath:i+
"/database",schemaPath:"#/$defs/ServerSource/GlueServer/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Se.properties.database.type,parentSchema:Se.properties.database,data:s};e===null?e=[p]:e.
push(p),t++}}if(r.location!==void 0&&a.call(r,"location")){let s=r.location;if(typeof s!="string"){let p={instancePath:i+
"/location",schemaPath:"#/$defs/ServerSource/GlueServer/properties/location/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Se.properties.location.type,parentSchema:Se.properties.location,data:s};e===null?e=[p]:e.
push(p),t++}}if(r.format!==void 0&&a.call(r,"format")){let s=r.format;if(typeof s!="string"){let p={instancePath:i+"/for\
mat",schemaPath:"#/$defs/ServerSource/GlueServer/properties/format/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Se.properties.format.type,parentSchema:Se.properties.format,data:s};e===null?e=[p]:e.push(p),t++}}}else{
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/GlueServer/type",keyword:"type",params:{type:"object"},message:"m\
ust be object",schema:Se.type,parentSchema:Se,data:r};e===null?e=[s]:e.push(s),t++}var Me=o===t;if(pe=Me,pe){var Ke={};Ke.
account=!0,Ke.database=!0,Ke.location=!0,Ke.format=!0,Ke.type=!0}}if(!pe){let o={instancePath:i,schemaPath:"#/allOf/9/if",
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[9].if,parentSchema:O.allOf[9],
data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Ke!==void 0&&(Ke===!0?n=!0:(n=n||{},Object.assign(n,Ke)));let Er=t,Gr=!0,z=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?
e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="cloudsql"){let u={};e===null?e=[u]:e.push(u),t++}}
var Fr=z===t;if(t=Er,e!==null&&(Er?e.length=Er:e=null),Fr){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===
void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/GoogleCloudSqlServer/required",keyword:"\
required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:Y.required,parentSchema:Y,
data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"port")){let s={instancePath:i,schemaPath:"#/$defs/Se\
rverSource/GoogleCloudSqlServer/required",keyword:"required",params:{missingProperty:"port"},message:"must have required\
 property 'port'",schema:Y.required,parentSchema:Y,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(
r,"database")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/GoogleCloudSqlServer/required",keyword:"required",
params:{missingProperty:"database"},message:"must have required property 'database'",schema:Y.required,parentSchema:Y,data:r};
e===null?e=[s]:e.push(s),t++}if(r.schema===void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/Server\
Source/GoogleCloudSqlServer/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required p\
roperty 'schema'",schema:Y.required,parentSchema:Y,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"ho\
st")){let s=r.host;if(typeof s!="string"){let p={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/GoogleCloudSqlS\
erver/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.properties.host.type,
parentSchema:Y.properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let p={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/GoogleCloudS\
qlServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:Y.properties.port.
type,parentSchema:Y.properties.port,data:s};e===null?e=[p]:e.push(p),t++}}if(r.database!==void 0&&a.call(r,"database")){
let s=r.database;if(typeof s!="string"){let p={instancePath:i+"/database",schemaPath:"#/$defs/ServerSource/GoogleCloudSq\
lServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.properties.database.
type,parentSchema:Y.properties.database,data:s};e===null?e=[p]:e.push(p),t++}}if(r.schema!==void 0&&a.call(r,"schema")){
let s=r.schema;if(typeof s!="string"){let p={instancePath:i+"/schema",schemaPath:"#/$defs/ServerSource/GoogleCloudSqlSer\
ver/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.properties.schema.type,
parentSchema:Y.properties.schema,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/S\
erverSource/GoogleCloudSqlServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Y.type,parentSchema:Y,
data:r};e===null?e=[s]:e.push(s),t++}var Fr=o===t;if(Gr=Fr,Gr){var Ye={};Ye.host=!0,Ye.port=!0,Ye.database=!0,Ye.schema=
!0,Ye.type=!0}}if(!Gr){let o={instancePath:i,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:O.allOf[10].if,parentSchema:O.allOf[10],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Ye!==
void 0&&(Ye===!0?n=!0:(n=n||{},Object.assign(n,Ye)));let Jr=t,Wr=!0,is=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(
r,"type")&&r.type!=="db2"){let u={};e===null?e=[u]:e.push(u),t++}}var Xr=is===t;if(t=Jr,e!==null&&(Jr?e.length=Jr:e=null),
Xr){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/IBMDB2Server/required",keyword:"required",params:{missingProperty:"host"},message:"must have requir\
ed property 'host'",schema:ce.required,parentSchema:ce,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(
r,"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/IBMDB2Server/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:ce.required,parentSchema:ce,data:r};e===null?e=[s]:e.push(s),
t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/IBMDB2Server/r\
equired",keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:ce.
required,parentSchema:ce,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!=
"string"){let p={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/IBMDB2Server/properties/host/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:ce.properties.host.type,parentSchema:ce.properties.host,data:s};
e===null?e=[p]:e.push(p),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let p={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/IBMDB2Server/properties/port/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:ce.properties.port.type,parentSchema:ce.properties.port,data:s};e===null?
e=[p]:e.push(p),t++}}if(r.database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let p={instancePath:i+
"/database",schemaPath:"#/$defs/ServerSource/IBMDB2Server/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ce.properties.database.type,parentSchema:ce.properties.database,data:s};e===null?e=[p]:e.
push(p),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let p={instancePath:i+"/sch\
ema",schemaPath:"#/$defs/ServerSource/IBMDB2Server/properties/schema/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ce.properties.schema.type,parentSchema:ce.properties.schema,data:s};e===null?e=[p]:e.push(p),t++}}}else{
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/IBMDB2Server/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:ce.type,parentSchema:ce,data:r};e===null?e=[s]:e.push(s),t++}var Xr=o===t;if(Wr=Xr,Wr){var Ze={};
Ze.host=!0,Ze.port=!0,Ze.database=!0,Ze.schema=!0,Ze.type=!0}}if(!Wr){let o={instancePath:i,schemaPath:"#/allOf/11/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[11].if,parentSchema:O.allOf[11],data:r};
e===null?e=[o]:e.push(o),t++}n!==!0&&Ze!==void 0&&(Ze===!0?n=!0:(n=n||{},Object.assign(n,Ze)));let Yr=t,Zr=!0,as=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:
e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="informix"){let u={};e===null?e=[u]:e.push(u),t++}}var et=as===
t;if(t=Yr,e!==null&&(Yr?e.length=Yr:e=null),et){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||
!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/InformixServer/required",keyword:"required",params:{
missingProperty:"host"},message:"must have required property 'host'",schema:Ae.required,parentSchema:Ae,data:r};e===null?
e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/$defs/ServerSourc\
e/InformixServer/required",keyword:"required",params:{missingProperty:"database"},message:"must have required property '\
database'",schema:Ae.required,parentSchema:Ae,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){
let s=r.host;if(typeof s!="string"){let p={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/InformixServer/proper\
ties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ae.properties.host.type,parentSchema:Ae.
properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let p={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/InformixServer/properties/p\
ort/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:Ae.properties.port.type,parentSchema:Ae.
properties.port,data:s};e===null?e=[p]:e.push(p),t++}}if(r.database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!=
"string"){let p={instancePath:i+"/database",schemaPath:"#/$defs/ServerSource/InformixServer/properties/database/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Ae.properties.database.type,parentSchema:Ae.properties.database,
data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/InformixServer/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:Ae.type,parentSchema:Ae,data:r};e===null?e=[s]:e.push(
s),t++}var et=o===t;if(Zr=et,Zr){var fr={};fr.host=!0,fr.port=!0,fr.database=!0,fr.type=!0}}if(!Zr){let o={instancePath:i,
schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[12].
if,parentSchema:O.allOf[12],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&fr!==void 0&&(fr===!0?n=!0:(n=n||{},Object.assign(
n,fr)));let rt=t,tt=!0,ps=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&
(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="custom"){let u={};
e===null?e=[u]:e.push(u),t++}}var st=ps===t;if(t=rt,e!==null&&(rt?e.length=rt:e=null),st){let o=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.account!==void 0&&a.call(r,"account")){let s=r.account;if(typeof s!="string"){let p={instancePath:i+
"/account",schemaPath:"#/$defs/ServerSource/CustomServer/properties/account/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:_.properties.account.type,parentSchema:_.properties.account,data:s};e===null?e=[p]:e.push(
p),t++}}if(r.catalog!==void 0&&a.call(r,"catalog")){let s=r.catalog;if(typeof s!="string"){let p={instancePath:i+"/catal\
og",schemaPath:"#/$defs/ServerSource/CustomServer/properties/catalog/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:_.properties.catalog.type,parentSchema:_.properties.catalog,data:s};e===null?e=[p]:e.push(p),t++}}
if(r.database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let p={instancePath:i+"/database",
schemaPath:"#/$defs/ServerSource/CustomServer/properties/database/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:_.properties.database.type,parentSchema:_.properties.database,data:s};e===null?e=[p]:e.push(p),t++}}
if(r.dataset!==void 0&&a.call(r,"dataset")){let s=r.dataset;if(typeof s!="string"){let p={instancePath:i+"/dataset",schemaPath:"\
#/$defs/ServerSource/CustomServer/properties/dataset/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:_.properties.dataset.type,parentSchema:_.properties.dataset,data:s};e===null?e=[p]:e.push(p),t++}}if(r.delimiter!==
void 0&&a.call(r,"delimiter")){let s=r.delimiter;if(typeof s!="string"){let p={instancePath:i+"/delimiter",schemaPath:"#\
/$defs/ServerSource/CustomServer/properties/delimiter/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:_.properties.delimiter.type,parentSchema:_.properties.delimiter,data:s};e===null?e=[p]:e.push(p),t++}}if(r.endpointUrl!==
void 0&&a.call(r,"endpointUrl")){let s=r.endpointUrl;if(typeof s!="string"){let p={instancePath:i+"/endpointUrl",schemaPath:"\
#/$defs/ServerSource/CustomServer/properties/endpointUrl/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:_.properties.endpointUrl.type,parentSchema:_.properties.endpointUrl,data:s};e===null?e=[p]:e.push(p),t++}}if(r.
format!==void 0&&a.call(r,"format")){let s=r.format;if(typeof s!="string"){let p={instancePath:i+"/format",schemaPath:"#\
/$defs/ServerSource/CustomServer/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:_.properties.format.type,parentSchema:_.properties.format,data:s};e===null?e=[p]:e.push(p),t++}}if(r.host!==void 0&&
a.call(r,"host")){let s=r.host;if(typeof s!="string"){let p={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/Cus\
tomServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.host.
type,parentSchema:_.properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.location!==void 0&&a.call(r,"location")){
let s=r.location;if(typeof s!="string"){let p={instancePath:i+"/location",schemaPath:"#/$defs/ServerSource/CustomServer/\
properties/location/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.location.type,
parentSchema:_.properties.location,data:s};e===null?e=[p]:e.push(p),t++}}if(r.path!==void 0&&a.call(r,"path")){let s=r.path;
if(typeof s!="string"){let p={instancePath:i+"/path",schemaPath:"#/$defs/ServerSource/CustomServer/properties/path/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.path.type,parentSchema:_.properties.path,
data:s};e===null?e=[p]:e.push(p),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s))){let p={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/CustomServer/properties/port/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer",schema:_.properties.port.type,parentSchema:_.properties.port,data:s};
e===null?e=[p]:e.push(p),t++}}if(r.project!==void 0&&a.call(r,"project")){let s=r.project;if(typeof s!="string"){let p={
instancePath:i+"/project",schemaPath:"#/$defs/ServerSource/CustomServer/properties/project/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:_.properties.project.type,parentSchema:_.properties.project,data:s};e===null?
e=[p]:e.push(p),t++}}if(r.region!==void 0&&a.call(r,"region")){let s=r.region;if(typeof s!="string"){let p={instancePath:i+
"/region",schemaPath:"#/$defs/ServerSource/CustomServer/properties/region/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:_.properties.region.type,parentSchema:_.properties.region,data:s};e===null?e=[p]:e.push(p),t++}}if(r.
regionName!==void 0&&a.call(r,"regionName")){let s=r.regionName;if(typeof s!="string"){let p={instancePath:i+"/regionNam\
e",schemaPath:"#/$defs/ServerSource/CustomServer/properties/regionName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:_.properties.regionName.type,parentSchema:_.properties.regionName,data:s};e===null?e=[p]:e.push(p),
t++}}if(r.schema!==void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let p={instancePath:i+"/schema",schemaPath:"\
#/$defs/ServerSource/CustomServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:_.properties.schema.type,parentSchema:_.properties.schema,data:s};e===null?e=[p]:e.push(p),t++}}if(r.serviceName!==
void 0&&a.call(r,"serviceName")){let s=r.serviceName;if(typeof s!="string"){let p={instancePath:i+"/serviceName",schemaPath:"\
#/$defs/ServerSource/CustomServer/properties/serviceName/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:_.properties.serviceName.type,parentSchema:_.properties.serviceName,data:s};e===null?e=[p]:e.push(p),t++}}if(r.
stagingDir!==void 0&&a.call(r,"stagingDir")){let s=r.stagingDir;if(typeof s!="string"){let p={instancePath:i+"/stagingDi\
r",schemaPath:"#/$defs/ServerSource/CustomServer/properties/stagingDir/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:_.properties.stagingDir.type,parentSchema:_.properties.stagingDir,data:s};e===null?e=[p]:e.push(p),
t++}}if(r.warehouse!==void 0&&a.call(r,"warehouse")){let s=r.warehouse;if(typeof s!="string"){let p={instancePath:i+"/wa\
rehouse",schemaPath:"#/$defs/ServerSource/CustomServer/properties/warehouse/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:_.properties.warehouse.type,parentSchema:_.properties.warehouse,data:s};e===null?e=[p]:e.
push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/CustomServer/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:_.type,parentSchema:_,data:r};e===null?e=[s]:e.push(s),t++}var st=o===t;if(tt=st,
tt){var F={};F.account=!0,F.catalog=!0,F.database=!0,F.dataset=!0,F.delimiter=!0,F.endpointUrl=!0,F.format=!0,F.host=!0,
F.location=!0,F.path=!0,F.port=!0,F.project=!0,F.region=!0,F.regionName=!0,F.schema=!0,F.serviceName=!0,F.stagingDir=!0,
F.warehouse=!0,F.type=!0}}if(!tt){let o={instancePath:i,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:O.allOf[13].if,parentSchema:O.allOf[13],data:r};e===null?e=[o]:e.push(o),
t++}n!==!0&&F!==void 0&&(F===!0?n=!0:(n=n||{},Object.assign(n,F)));let it=t,at=!0,ns=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="kafka"){let u={};e===null?e=[u]:e.push(u),t++}}var pt=ns===t;if(t=it,e!==null&&(it?e.
length=it:e=null),pt){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={
instancePath:i,schemaPath:"#/$defs/ServerSource/KafkaServer/required",keyword:"required",params:{missingProperty:"host"},
message:"must have required property 'host'",schema:or.required,parentSchema:or,data:r};e===null?e=[s]:e.push(s),t++}if(r.
host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let p={instancePath:i+"/host",schemaPath:"#/$defs/S\
erverSource/KafkaServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:or.properties.
host.type,parentSchema:or.properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.format!==void 0&&a.call(r,"format")){
let s=r.format;if(typeof s!="string"){let p={instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/KafkaServer/prope\
rties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:or.properties.format.type,parentSchema:or.
properties.format,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/Kaf\
kaServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:or.type,parentSchema:or,data:r};e===
null?e=[s]:e.push(s),t++}var pt=o===t;if(at=pt,at){var qr={};qr.host=!0,qr.format=!0,qr.type=!0}}if(!at){let o={instancePath:i,
schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[14].
if,parentSchema:O.allOf[14],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&qr!==void 0&&(qr===!0?n=!0:(n=n||{},Object.assign(
n,qr)));let nt=t,ot=!0,os=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&
(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="kinesis"){let u={};
e===null?e=[u]:e.push(u),t++}}var lt=os===t;if(t=nt,e!==null&&(nt?e.length=nt:e=null),lt){let o=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.region!==void 0&&a.call(r,"region")){let s=r.region;if(typeof s!="string"){let p={instancePath:i+
"/region",schemaPath:"#/$defs/ServerSource/KinesisServer/properties/region/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:$r.properties.region.type,parentSchema:$r.properties.region,data:s};e===null?e=[p]:e.push(p),t++}}
if(r.format!==void 0&&a.call(r,"format")){let s=r.format;if(typeof s!="string"){let p={instancePath:i+"/format",schemaPath:"\
#/$defs/ServerSource/KinesisServer/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:$r.properties.format.type,parentSchema:$r.properties.format,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/KinesisServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$r.
type,parentSchema:$r,data:r};e===null?e=[s]:e.push(s),t++}var lt=o===t;if(ot=lt,ot){var Pr={};Pr.region=!0,Pr.format=!0,
Pr.type=!0}}if(!ot){let o={instancePath:i,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:O.allOf[15].if,parentSchema:O.allOf[15],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Pr!==
void 0&&(Pr===!0?n=!0:(n=n||{},Object.assign(n,Pr)));let mt=t,ct=!0,ls=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(
r,"type")&&r.type!=="local"){let u={};e===null?e=[u]:e.push(u),t++}}var ut=ls===t;if(t=mt,e!==null&&(mt?e.length=mt:e=null),
ut){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0||!a.call(r,"path")){let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/LocalServer/required",keyword:"required",params:{missingProperty:"path"},message:"must have require\
d property 'path'",schema:Qe.required,parentSchema:Qe,data:r};e===null?e=[s]:e.push(s),t++}if(r.format===void 0||!a.call(
r,"format")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/LocalServer/required",keyword:"required",params:{missingProperty:"\
format"},message:"must have required property 'format'",schema:Qe.required,parentSchema:Qe,data:r};e===null?e=[s]:e.push(
s),t++}if(r.path!==void 0&&a.call(r,"path")){let s=r.path;if(typeof s!="string"){let p={instancePath:i+"/path",schemaPath:"\
#/$defs/ServerSource/LocalServer/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Qe.
properties.path.type,parentSchema:Qe.properties.path,data:s};e===null?e=[p]:e.push(p),t++}}if(r.format!==void 0&&a.call(
r,"format")){let s=r.format;if(typeof s!="string"){let p={instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/Loca\
lServer/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Qe.properties.format.
type,parentSchema:Qe.properties.format,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$\
defs/ServerSource/LocalServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Qe.type,parentSchema:Qe,
data:r};e===null?e=[s]:e.push(s),t++}var ut=o===t;if(ct=ut,ct){var wr={};wr.path=!0,wr.format=!0,wr.type=!0}}if(!ct){let o={
instancePath:i,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',
schema:O.allOf[16].if,parentSchema:O.allOf[16],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&wr!==void 0&&(wr===!0?n=!0:(n=
n||{},Object.assign(n,wr)));let yt=t,ft=!0,ms=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||
!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!==
"mysql"){let u={};e===null?e=[u]:e.push(u),t++}}var ht=ms===t;if(t=yt,e!==null&&(yt?e.length=yt:e=null),ht){let o=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/\
ServerSource/MySqlServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have required proper\
ty 'host'",schema:ve.required,parentSchema:ve,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"port")){
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/MySqlServer/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:ve.required,parentSchema:ve,data:r};e===null?e=[s]:e.push(s),
t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/MySqlServer/re\
quired",keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:ve.
required,parentSchema:ve,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!=
"string"){let p={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/MySqlServer/properties/host/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:ve.properties.host.type,parentSchema:ve.properties.host,data:s};e===
null?e=[p]:e.push(p),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){
let p={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/MySqlServer/properties/port/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:ve.properties.port.type,parentSchema:ve.properties.port,data:s};e===null?
e=[p]:e.push(p),t++}}if(r.database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let p={instancePath:i+
"/database",schemaPath:"#/$defs/ServerSource/MySqlServer/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ve.properties.database.type,parentSchema:ve.properties.database,data:s};e===null?e=[p]:e.
push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/MySqlServer/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:ve.type,parentSchema:ve,data:r};e===null?e=[s]:e.push(s),t++}var ht=o===t;if(ft=
ht,ft){var hr={};hr.host=!0,hr.port=!0,hr.database=!0,hr.type=!0}}if(!ft){let o={instancePath:i,schemaPath:"#/allOf/17/i\
f",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[17].if,parentSchema:O.allOf[17],
data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&hr!==void 0&&(hr===!0?n=!0:(n=n||{},Object.assign(n,hr)));let dt=t,gt=!0,cs=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?
e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="oracle"){let u={};e===null?e=[u]:e.push(u),t++}}
var St=cs===t;if(t=dt,e!==null&&(dt?e.length=dt:e=null),St){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===
void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/OracleServer/required",keyword:"requir\
ed",params:{missingProperty:"host"},message:"must have required property 'host'",schema:be.required,parentSchema:be,data:r};
e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSour\
ce/OracleServer/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",
schema:be.required,parentSchema:be,data:r};e===null?e=[s]:e.push(s),t++}if(r.serviceName===void 0||!a.call(r,"serviceNam\
e")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/OracleServer/required",keyword:"required",params:{missingProperty:"\
serviceName"},message:"must have required property 'serviceName'",schema:be.required,parentSchema:be,data:r};e===null?e=
[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let p={instancePath:i+"/host",
schemaPath:"#/$defs/ServerSource/OracleServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:be.properties.host.type,parentSchema:be.properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.port!==
void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let p={instancePath:i+"/port",schemaPath:"\
#/$defs/ServerSource/OracleServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:be.properties.port.type,parentSchema:be.properties.port,data:s};e===null?e=[p]:e.push(p),t++}}if(r.serviceName!==
void 0&&a.call(r,"serviceName")){let s=r.serviceName;if(typeof s!="string"){let p={instancePath:i+"/serviceName",schemaPath:"\
#/$defs/ServerSource/OracleServer/properties/serviceName/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:be.properties.serviceName.type,parentSchema:be.properties.serviceName,data:s};e===null?e=[p]:e.push(p),t++}}}else{
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/OracleServer/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:be.type,parentSchema:be,data:r};e===null?e=[s]:e.push(s),t++}var St=o===t;if(gt=St,gt){var dr={};
dr.host=!0,dr.port=!0,dr.serviceName=!0,dr.type=!0}}if(!gt){let o={instancePath:i,schemaPath:"#/allOf/18/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[18].if,parentSchema:O.allOf[18],data:r};
e===null?e=[o]:e.push(o),t++}n!==!0&&dr!==void 0&&(dr===!0?n=!0:(n=n||{},Object.assign(n,dr)));let vt=t,bt=!0,us=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:
e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="postgresql"){let u={};e===null?e=[u]:e.push(u),t++}}var Ot=us===
t;if(t=vt,e!==null&&(vt?e.length=vt:e=null),Ot){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||
!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"required",params:{
missingProperty:"host"},message:"must have required property 'host'",schema:x.required,parentSchema:x,data:r};e===null?e=
[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/Postgres\
Server/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:x.
required,parentSchema:x,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"required",params:{missingProperty:"database"},message:"\
must have required property 'database'",schema:x.required,parentSchema:x,data:r};e===null?e=[s]:e.push(s),t++}if(r.schema===
void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"re\
quired",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:x.required,parentSchema:x,
data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let p={instancePath:i+
"/host",schemaPath:"#/$defs/ServerSource/PostgresServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:x.properties.host.type,parentSchema:x.properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.
port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let p={instancePath:i+"/port",
schemaPath:"#/$defs/ServerSource/PostgresServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer",schema:x.properties.port.type,parentSchema:x.properties.port,data:s};e===null?e=[p]:e.push(p),t++}}if(r.database!==
void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let p={instancePath:i+"/database",schemaPath:"#/$d\
efs/ServerSource/PostgresServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:x.properties.database.type,parentSchema:x.properties.database,data:s};e===null?e=[p]:e.push(p),t++}}if(r.schema!==
void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let p={instancePath:i+"/schema",schemaPath:"#/$defs/Se\
rverSource/PostgresServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.
properties.schema.type,parentSchema:x.properties.schema,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/PostgresServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.
type,parentSchema:x,data:r};e===null?e=[s]:e.push(s),t++}var Ot=o===t;if(bt=Ot,bt){var er={};er.host=!0,er.port=!0,er.database=
!0,er.schema=!0,er.type=!0}}if(!bt){let o={instancePath:i,schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:O.allOf[19].if,parentSchema:O.allOf[19],data:r};e===null?e=[o]:e.push(o),
t++}n!==!0&&er!==void 0&&(er===!0?n=!0:(n=n||{},Object.assign(n,er)));let qt=t,Pt=!0,ys=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="postgres"){let u={};e===null?e=[u]:e.push(u),t++}}var wt=ys===t;if(t=qt,e!==null&&(qt?
e.length=qt:e=null),wt){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={
instancePath:i,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"required",params:{missingProperty:"hos\
t"},message:"must have required property 'host'",schema:x.required,parentSchema:x,data:r};e===null?e=[s]:e.push(s),t++}if(r.
port===void 0||!a.call(r,"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"\
required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:x.required,parentSchema:x,
data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/\
$defs/ServerSource/PostgresServer/required",keyword:"required",params:{missingProperty:"database"},message:"must have re\
quired property 'database'",schema:x.required,parentSchema:x,data:r};e===null?e=[s]:e.push(s),t++}if(r.schema===void 0||
!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"required",
params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:x.required,parentSchema:x,data:r};
e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let p={instancePath:i+
"/host",schemaPath:"#/$defs/ServerSource/PostgresServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:x.properties.host.type,parentSchema:x.properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.
port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let p={instancePath:i+"/port",
schemaPath:"#/$defs/ServerSource/PostgresServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer",schema:x.properties.port.type,parentSchema:x.properties.port,data:s};e===null?e=[p]:e.push(p),t++}}if(r.database!==
void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let p={instancePath:i+"/database",schemaPath:"#/$d\
efs/ServerSource/PostgresServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:x.properties.database.type,parentSchema:x.properties.database,data:s};e===null?e=[p]:e.push(p),t++}}if(r.schema!==
void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let p={instancePath:i+"/schema",schemaPath:"#/$defs/Se\
rverSource/PostgresServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.
properties.schema.type,parentSchema:x.properties.schema,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/PostgresServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.
type,parentSchema:x,data:r};e===null?e=[s]:e.push(s),t++}var wt=o===t;if(Pt=wt,Pt){var rr={};rr.host=!0,rr.port=!0,rr.database=
!0,rr.schema=!0,rr.type=!0}}if(!Pt){let o={instancePath:i,schemaPath:"#/allOf/20/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:O.allOf[20].if,parentSchema:O.allOf[20],data:r};e===null?e=[o]:e.push(o),
t++}n!==!0&&rr!==void 0&&(rr===!0?n=!0:(n=n||{},Object.assign(n,rr)));let kt=t,$t=!0,fs=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="presto"){let u={};e===null?e=[u]:e.push(u),t++}}var jt=fs===t;if(t=kt,e!==null&&(kt?
e.length=kt:e=null),jt){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={
instancePath:i,schemaPath:"#/$defs/ServerSource/PrestoServer/required",keyword:"required",params:{missingProperty:"host"},
message:"must have required property 'host'",schema:Ue.required,parentSchema:Ue,data:r};e===null?e=[s]:e.push(s),t++}if(r.
host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let p={instancePath:i+"/host",schemaPath:"#/$defs/S\
erverSource/PrestoServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ue.
properties.host.type,parentSchema:Ue.properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.catalog!==void 0&&a.call(
r,"catalog")){let s=r.catalog;if(typeof s!="string"){let p={instancePath:i+"/catalog",schemaPath:"#/$defs/ServerSource/P\
restoServer/properties/catalog/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ue.properties.
catalog.type,parentSchema:Ue.properties.catalog,data:s};e===null?e=[p]:e.push(p),t++}}if(r.schema!==void 0&&a.call(r,"sc\
hema")){let s=r.schema;if(typeof s!="string"){let p={instancePath:i+"/schema",schemaPath:"#/$defs/ServerSource/PrestoSer\
ver/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ue.properties.schema.type,
parentSchema:Ue.properties.schema,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/\
ServerSource/PrestoServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ue.type,parentSchema:Ue,
data:r};e===null?e=[s]:e.push(s),t++}var jt=o===t;if($t=jt,$t){var gr={};gr.host=!0,gr.catalog=!0,gr.schema=!0,gr.type=!0}}
if(!$t){let o={instancePath:i,schemaPath:"#/allOf/21/if",keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema',schema:O.allOf[21].if,parentSchema:O.allOf[21],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&gr!==void 0&&
(gr===!0?n=!0:(n=n||{},Object.assign(n,gr)));let Tt=t,At=!0,hs=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="pubsub"){let u={};e===null?e=[u]:e.push(u),t++}}var _t=hs===t;if(t=Tt,e!==null&&(Tt?e.length=Tt:e=null),
_t){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.project===void 0||!a.call(r,"project")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/PubSubServer/required",keyword:"required",params:{missingProperty:"project"},message:"m\
ust have required property 'project'",schema:jr.required,parentSchema:jr,data:r};e===null?e=[s]:e.push(s),t++}if(r.project!==
void 0&&a.call(r,"project")){let s=r.project;if(typeof s!="string"){let p={instancePath:i+"/project",schemaPath:"#/$defs\
/ServerSource/PubSubServer/properties/project/type",keyword:"type",params:{type:"string"},message:"must be string",schema:jr.
properties.project.type,parentSchema:jr.properties.project,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/PubSubServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:jr.
type,parentSchema:jr,data:r};e===null?e=[s]:e.push(s),t++}var _t=o===t;if(At=_t,At){var Qr={};Qr.project=!0,Qr.type=!0}}
if(!At){let o={instancePath:i,schemaPath:"#/allOf/22/if",keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema',schema:O.allOf[22].if,parentSchema:O.allOf[22],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Qr!==void 0&&
(Qr===!0?n=!0:(n=n||{},Object.assign(n,Qr)));let Dt=t,xt=!0,ds=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="redshift"){let u={};e===null?e=[u]:e.push(u),t++}}var Nt=ds===t;if(t=Dt,e!==null&&(Dt?e.length=Dt:e=null),
Nt){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/RedshiftServer/required",keyword:"required",params:{missingProperty:"database"},message:"\
must have required property 'database'",schema:ue.required,parentSchema:ue,data:r};e===null?e=[s]:e.push(s),t++}if(r.schema===
void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/RedshiftServer/required",keyword:"re\
quired",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:ue.required,parentSchema:ue,
data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let p={instancePath:i+
"/host",schemaPath:"#/$defs/ServerSource/RedshiftServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ue.properties.host.type,parentSchema:ue.properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.
database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let p={instancePath:i+"/database",schemaPath:"\
#/$defs/ServerSource/RedshiftServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:ue.properties.database.type,parentSchema:ue.properties.database,data:s};e===null?e=[p]:e.push(p),t++}}if(r.schema!==
void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let p={instancePath:i+"/schema",schemaPath:"#/$defs/Se\
rverSource/RedshiftServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ue.
properties.schema.type,parentSchema:ue.properties.schema,data:s};e===null?e=[p]:e.push(p),t++}}if(r.region!==void 0&&a.call(
r,"region")){let s=r.region;if(typeof s!="string"){let p={instancePath:i+"/region",schemaPath:"#/$defs/ServerSource/Reds\
hiftServer/properties/region/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ue.properties.region.
type,parentSchema:ue.properties.region,data:s};e===null?e=[p]:e.push(p),t++}}if(r.account!==void 0&&a.call(r,"account")){
let s=r.account;if(typeof s!="string"){let p={instancePath:i+"/account",schemaPath:"#/$defs/ServerSource/RedshiftServer/\
properties/account/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ue.properties.account.type,
parentSchema:ue.properties.account,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs\
/ServerSource/RedshiftServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ue.type,parentSchema:ue,
data:r};e===null?e=[s]:e.push(s),t++}var Nt=o===t;if(xt=Nt,xt){var ze={};ze.host=!0,ze.database=!0,ze.schema=!0,ze.region=
!0,ze.account=!0,ze.type=!0}}if(!xt){let o={instancePath:i,schemaPath:"#/allOf/23/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:O.allOf[23].if,parentSchema:O.allOf[23],data:r};e===null?e=[o]:e.push(o),
t++}n!==!0&&ze!==void 0&&(ze===!0?n=!0:(n=n||{},Object.assign(n,ze)));let Bt=t,It=!0,gs=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="s3"){let u={};e===null?e=[u]:e.push(u),t++}}var Lt=gs===t;if(t=Bt,e!==null&&(Bt?e.length=
Bt:e=null),Lt){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.location===void 0||!a.call(r,"location")){let s={
instancePath:i,schemaPath:"#/$defs/ServerSource/S3Server/required",keyword:"required",params:{missingProperty:"location"},
message:"must have required property 'location'",schema:Z.required,parentSchema:Z,data:r};e===null?e=[s]:e.push(s),t++}if(r.
location!==void 0&&a.call(r,"location")){let s=r.location;if(typeof s!="string"){let p={instancePath:i+"/location",schemaPath:"\
#/$defs/ServerSource/S3Server/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.
properties.location.type,parentSchema:Z.properties.location,data:s};e===null?e=[p]:e.push(p),t++}}if(r.endpointUrl!==void 0&&
a.call(r,"endpointUrl")){let s=r.endpointUrl;if(typeof s!="string"){let p={instancePath:i+"/endpointUrl",schemaPath:"#/$\
defs/ServerSource/S3Server/properties/endpointUrl/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.
properties.endpointUrl.type,parentSchema:Z.properties.endpointUrl,data:s};e===null?e=[p]:e.push(p),t++}}if(r.format!==void 0&&
a.call(r,"format")){let s=r.format;if(typeof s!="string"){let p={instancePath:i+"/format",schemaPath:"#/$defs/ServerSour\
ce/S3Server/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.format.
type,parentSchema:Z.properties.format,data:s};e===null?e=[p]:e.push(p),t++}if(!(s==="parquet"||s==="delta"||s==="json"||
s==="csv")){let p={instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/S3Server/properties/format/enum",keyword:"e\
num",params:{allowedValues:Z.properties.format.enum},message:"must be equal to one of the allowed values",schema:Z.properties.
format.enum,parentSchema:Z.properties.format,data:s};e===null?e=[p]:e.push(p),t++}}if(r.delimiter!==void 0&&a.call(r,"de\
limiter")){let s=r.delimiter;if(typeof s!="string"){let p={instancePath:i+"/delimiter",schemaPath:"#/$defs/ServerSource/\
S3Server/properties/delimiter/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.delimiter.
type,parentSchema:Z.properties.delimiter,data:s};e===null?e=[p]:e.push(p),t++}if(!(s==="new_line"||s==="array")){let p={
instancePath:i+"/delimiter",schemaPath:"#/$defs/ServerSource/S3Server/properties/delimiter/enum",keyword:"enum",params:{
allowedValues:Z.properties.delimiter.enum},message:"must be equal to one of the allowed values",schema:Z.properties.delimiter.
enum,parentSchema:Z.properties.delimiter,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#\
/$defs/ServerSource/S3Server/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,
data:r};e===null?e=[s]:e.push(s),t++}var Lt=o===t;if(It=Lt,It){var tr={};tr.location=!0,tr.endpointUrl=!0,tr.format=!0,tr.
delimiter=!0,tr.type=!0}}if(!It){let o={instancePath:i,schemaPath:"#/allOf/24/if",keyword:"if",params:{failingKeyword:"t\
hen"},message:'must match "then" schema',schema:O.allOf[24].if,parentSchema:O.allOf[24],data:r};e===null?e=[o]:e.push(o),
t++}n!==!0&&tr!==void 0&&(tr===!0?n=!0:(n=n||{},Object.assign(n,tr)));let Ct=t,Mt=!0,Ss=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="sftp"){let u={};e===null?e=[u]:e.push(u),t++}}var Kt=Ss===t;if(t=Ct,e!==null&&(Ct?e.
length=Ct:e=null),Kt){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.location===void 0||!a.call(r,"location")){
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SftpServer/required",keyword:"required",params:{missingProperty:"\
location"},message:"must have required property 'location'",schema:ne.required,parentSchema:ne,data:r};e===null?e=[s]:e.
push(s),t++}if(r.location!==void 0&&a.call(r,"location")){let s=r.location;if(typeof s=="string"){if(!ws.test(s)){let p={
instancePath:i+"/location",schemaPath:"#/$defs/ServerSource/SftpServer/properties/location/pattern",keyword:"pattern",params:{
pattern:"^sftp://.*"},message:'must match pattern "^sftp://.*"',schema:"^sftp://.*",parentSchema:ne.properties.location,
data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/location",schemaPath:"#/$defs/ServerSource/SftpServer\
/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.properties.location.
type,parentSchema:ne.properties.location,data:s};e===null?e=[p]:e.push(p),t++}}if(r.format!==void 0&&a.call(r,"format")){
let s=r.format;if(typeof s!="string"){let p={instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/SftpServer/proper\
ties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.properties.format.type,parentSchema:ne.
properties.format,data:s};e===null?e=[p]:e.push(p),t++}if(!(s==="parquet"||s==="delta"||s==="json"||s==="csv")){let p={instancePath:i+
"/format",schemaPath:"#/$defs/ServerSource/SftpServer/properties/format/enum",keyword:"enum",params:{allowedValues:ne.properties.
format.enum},message:"must be equal to one of the allowed values",schema:ne.properties.format.enum,parentSchema:ne.properties.
format,data:s};e===null?e=[p]:e.push(p),t++}}if(r.delimiter!==void 0&&a.call(r,"delimiter")){let s=r.delimiter;if(typeof s!=
"string"){let p={instancePath:i+"/delimiter",schemaPath:"#/$defs/ServerSource/SftpServer/properties/delimiter/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:ne.properties.delimiter.type,parentSchema:ne.properties.delimiter,
data:s};e===null?e=[p]:e.push(p),t++}if(!(s==="new_line"||s==="array")){let p={instancePath:i+"/delimiter",schemaPath:"#\
/$defs/ServerSource/SftpServer/properties/delimiter/enum",keyword:"enum",params:{allowedValues:ne.properties.delimiter.enum},
message:"must be equal to one of the allowed values",schema:ne.properties.delimiter.enum,parentSchema:ne.properties.delimiter,
data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SftpServer/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:ne.type,parentSchema:ne,data:r};e===null?e=[s]:e.push(s),t++}
var Kt=o===t;if(Mt=Kt,Mt){var Sr={};Sr.location=!0,Sr.format=!0,Sr.delimiter=!0,Sr.type=!0}}if(!Mt){let o={instancePath:i,
schemaPath:"#/allOf/25/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[25].
if,parentSchema:O.allOf[25],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Sr!==void 0&&(Sr===!0?n=!0:(n=n||{},Object.assign(
n,Sr)));let Et=t,Gt=!0,vs=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&
(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="snowflake"){let u={};
e===null?e=[u]:e.push(u),t++}}var Qt=vs===t;if(t=Et,e!==null&&(Et?e.length=Et:e=null),Qt){let o=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.account===void 0||!a.call(r,"account")){let s={instancePath:i,schemaPath:"#/$defs/ServerSour\
ce/SnowflakeServer/required",keyword:"required",params:{missingProperty:"account"},message:"must have required property \
'account'",schema:W.required,parentSchema:W,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"data\
base")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SnowflakeServer/required",keyword:"required",params:{missingProperty:"\
database"},message:"must have required property 'database'",schema:W.required,parentSchema:W,data:r};e===null?e=[s]:e.push(
s),t++}if(r.schema===void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SnowflakeServer\
/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:W.
required,parentSchema:W,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!=
"string"){let p={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/SnowflakeServer/properties/host/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:W.properties.host.type,parentSchema:W.properties.host,data:s};
e===null?e=[p]:e.push(p),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let p={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/SnowflakeServer/properties/port/type",keyword:"type",
params:{type:"integer"},message:"must be integer",schema:W.properties.port.type,parentSchema:W.properties.port,data:s};e===
null?e=[p]:e.push(p),t++}}if(r.account!==void 0&&a.call(r,"account")){let s=r.account;if(typeof s!="string"){let p={instancePath:i+
"/account",schemaPath:"#/$defs/ServerSource/SnowflakeServer/properties/account/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:W.properties.account.type,parentSchema:W.properties.account,data:s};e===null?e=[p]:e.push(
p),t++}}if(r.database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let p={instancePath:i+"/da\
tabase",schemaPath:"#/$defs/ServerSource/SnowflakeServer/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:W.properties.database.type,parentSchema:W.properties.database,data:s};e===null?e=[p]:e.push(
p),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let p={instancePath:i+"/schema",
schemaPath:"#/$defs/ServerSource/SnowflakeServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:W.properties.schema.type,parentSchema:W.properties.schema,data:s};e===null?e=[p]:e.push(p),t++}}if(r.
warehouse!==void 0&&a.call(r,"warehouse")){let s=r.warehouse;if(typeof s!="string"){let p={instancePath:i+"/warehouse",schemaPath:"\
#/$defs/ServerSource/SnowflakeServer/properties/warehouse/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:W.properties.warehouse.type,parentSchema:W.properties.warehouse,data:s};e===null?e=[p]:e.push(p),t++}}}else{
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SnowflakeServer/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:W.type,parentSchema:W,data:r};e===null?e=[s]:e.push(s),t++}var Qt=o===t;if(Gt=Qt,Gt){var Ee={};Ee.
host=!0,Ee.port=!0,Ee.account=!0,Ee.database=!0,Ee.schema=!0,Ee.warehouse=!0,Ee.type=!0}}if(!Gt){let o={instancePath:i,schemaPath:"\
#/allOf/26/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[26].if,parentSchema:O.
allOf[26],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Ee!==void 0&&(Ee===!0?n=!0:(n=n||{},Object.assign(n,Ee)));let Ut=t,
Vt=!0,bs=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};
e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="sqlserver"){let u={};e===null?e=[u]:e.
push(u),t++}}var Rt=bs===t;if(t=Ut,e!==null&&(Ut?e.length=Ut:e=null),Rt){let o=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.host===void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SqlserverServer/requir\
ed",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:ye.required,parentSchema:ye,
data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,schemaPath:"#/\
$defs/ServerSource/SqlserverServer/required",keyword:"required",params:{missingProperty:"database"},message:"must have r\
equired property 'database'",schema:ye.required,parentSchema:ye,data:r};e===null?e=[s]:e.push(s),t++}if(r.schema===void 0||
!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SqlserverServer/required",keyword:"required",
params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:ye.required,parentSchema:ye,data:r};
e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let p={instancePath:i+
"/host",schemaPath:"#/$defs/ServerSource/SqlserverServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ye.properties.host.type,parentSchema:ye.properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.
port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let p={instancePath:i+"/port",
schemaPath:"#/$defs/ServerSource/SqlserverServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer",schema:ye.properties.port.type,parentSchema:ye.properties.port,data:s};e===null?e=[p]:e.push(p),t++}}if(r.
database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let p={instancePath:i+"/database",schemaPath:"\
#/$defs/ServerSource/SqlserverServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:ye.properties.database.type,parentSchema:ye.properties.database,data:s};e===null?e=[p]:e.push(p),t++}}if(r.
schema!==void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let p={instancePath:i+"/schema",schemaPath:"#\
/$defs/ServerSource/SqlserverServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:ye.properties.schema.type,parentSchema:ye.properties.schema,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={
instancePath:i,schemaPath:"#/$defs/ServerSource/SqlserverServer/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:ye.type,parentSchema:ye,data:r};e===null?e=[s]:e.push(s),t++}var Rt=o===t;if(Vt=Rt,Vt){var sr={};sr.
host=!0,sr.port=!0,sr.database=!0,sr.schema=!0,sr.type=!0}}if(!Vt){let o={instancePath:i,schemaPath:"#/allOf/27/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[27].if,parentSchema:O.allOf[27],data:r};
e===null?e=[o]:e.push(o),t++}n!==!0&&sr!==void 0&&(sr===!0?n=!0:(n=n||{},Object.assign(n,sr)));let zt=t,Ht=!0,Os=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:
e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="synapse"){let u={};e===null?e=[u]:e.push(u),t++}}var Ft=Os===
t;if(t=zt,e!==null&&(zt?e.length=zt:e=null),Ft){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||
!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/SynapseServer/required",keyword:"required",params:{
missingProperty:"host"},message:"must have required property 'host'",schema:Oe.required,parentSchema:Oe,data:r};e===null?
e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/Synaps\
eServer/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:Oe.
required,parentSchema:Oe,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"database")){let s={instancePath:i,
schemaPath:"#/$defs/ServerSource/SynapseServer/required",keyword:"required",params:{missingProperty:"database"},message:"\
must have required property 'database'",schema:Oe.required,parentSchema:Oe,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==
void 0&&a.call(r,"host")){let s=r.host;if(typeof s!="string"){let p={instancePath:i+"/host",schemaPath:"#/$defs/ServerSo\
urce/SynapseServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Oe.properties.
host.type,parentSchema:Oe.properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.
port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let p={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/Synapse\
Server/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:Oe.properties.port.
type,parentSchema:Oe.properties.port,data:s};e===null?e=[p]:e.push(p),t++}}if(r.database!==void 0&&a.call(r,"database")){
let s=r.database;if(typeof s!="string"){let p={instancePath:i+"/database",schemaPath:"#/$defs/ServerSource/SynapseServer\
/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Oe.properties.database.
type,parentSchema:Oe.properties.database,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#\
/$defs/ServerSource/SynapseServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Oe.type,parentSchema:Oe,
data:r};e===null?e=[s]:e.push(s),t++}var Ft=o===t;if(Ht=Ft,Ht){var vr={};vr.host=!0,vr.port=!0,vr.database=!0,vr.type=!0}}
if(!Ht){let o={instancePath:i,schemaPath:"#/allOf/28/if",keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema',schema:O.allOf[28].if,parentSchema:O.allOf[28],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&vr!==void 0&&
(vr===!0?n=!0:(n=n||{},Object.assign(n,vr)));let Jt=t,Wt=!0,qs=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
type===void 0||!a.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="trino"){let u={};e===null?e=[u]:e.push(u),t++}}var Xt=qs===t;if(t=Jt,e!==null&&(Jt?e.length=Jt:e=null),
Xt){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/TrinoServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have require\
d property 'host'",schema:ee.required,parentSchema:ee,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,
"port")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/TrinoServer/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:ee.required,parentSchema:ee,data:r};e===null?e=[s]:e.push(s),
t++}if(r.catalog===void 0||!a.call(r,"catalog")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/TrinoServer/requ\
ired",keyword:"required",params:{missingProperty:"catalog"},message:"must have required property 'catalog'",schema:ee.required,
parentSchema:ee,data:r};e===null?e=[s]:e.push(s),t++}if(r.schema===void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"\
#/$defs/ServerSource/TrinoServer/required",keyword:"required",params:{missingProperty:"schema"},message:"must have requi\
red property 'schema'",schema:ee.required,parentSchema:ee,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(
r,"host")){let s=r.host;if(typeof s!="string"){let p={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/TrinoServe\
r/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.properties.host.type,parentSchema:ee.
properties.host,data:s};e===null?e=[p]:e.push(p),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let p={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/TrinoServer/properties/port\
/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:ee.properties.port.type,parentSchema:ee.properties.
port,data:s};e===null?e=[p]:e.push(p),t++}}if(r.catalog!==void 0&&a.call(r,"catalog")){let s=r.catalog;if(typeof s!="str\
ing"){let p={instancePath:i+"/catalog",schemaPath:"#/$defs/ServerSource/TrinoServer/properties/catalog/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:ee.properties.catalog.type,parentSchema:ee.properties.catalog,
data:s};e===null?e=[p]:e.push(p),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let p={
instancePath:i+"/schema",schemaPath:"#/$defs/ServerSource/TrinoServer/properties/schema/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:ee.properties.schema.type,parentSchema:ee.properties.schema,data:s};e===null?e=
[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/$defs/ServerSource/TrinoServer/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:ee.type,parentSchema:ee,data:r};e===null?e=[s]:e.push(s),t++}var Xt=o===t;
if(Wt=Xt,Wt){var ir={};ir.host=!0,ir.port=!0,ir.catalog=!0,ir.schema=!0,ir.type=!0}}if(!Wt){let o={instancePath:i,schemaPath:"\
#/allOf/29/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[29].if,parentSchema:O.
allOf[29],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&ir!==void 0&&(ir===!0?n=!0:(n=n||{},Object.assign(n,ir)));let Yt=t,
Zt=!0,Ps=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!a.call(r,"type"))&&(o="type")){let u={};
e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="vertica"){let u={};e===null?e=[u]:e.push(
u),t++}}var es=Ps===t;if(t=Yt,e!==null&&(Yt?e.length=Yt:e=null),es){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.host===void 0||!a.call(r,"host")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/VerticaServer/required",keyword:"\
required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:re.required,parentSchema:re,
data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!a.call(r,"port")){let s={instancePath:i,schemaPath:"#/$defs/Se\
rverSource/VerticaServer/required",keyword:"required",params:{missingProperty:"port"},message:"must have required proper\
ty 'port'",schema:re.required,parentSchema:re,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!a.call(r,"da\
tabase")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/VerticaServer/required",keyword:"required",params:{missingProperty:"\
database"},message:"must have required property 'database'",schema:re.required,parentSchema:re,data:r};e===null?e=[s]:e.
push(s),t++}if(r.schema===void 0||!a.call(r,"schema")){let s={instancePath:i,schemaPath:"#/$defs/ServerSource/VerticaSer\
ver/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:re.
required,parentSchema:re,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&a.call(r,"host")){let s=r.host;if(typeof s!=
"string"){let p={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/VerticaServer/properties/host/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:re.properties.host.type,parentSchema:re.properties.host,data:s};
e===null?e=[p]:e.push(p),t++}}if(r.port!==void 0&&a.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let p={instancePath:i+"/port",schemaPath:"#/$defs/ServerSource/VerticaServer/properties/port/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:re.properties.port.type,parentSchema:re.properties.port,data:s};e===null?
e=[p]:e.push(p),t++}}if(r.database!==void 0&&a.call(r,"database")){let s=r.database;if(typeof s!="string"){let p={instancePath:i+
"/database",schemaPath:"#/$defs/ServerSource/VerticaServer/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:re.properties.database.type,parentSchema:re.properties.database,data:s};e===null?e=[p]:e.
push(p),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let p={instancePath:i+"/sch\
ema",schemaPath:"#/$defs/ServerSource/VerticaServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:re.properties.schema.type,parentSchema:re.properties.schema,data:s};e===null?e=[p]:e.push(p),t++}}}else{
let s={instancePath:i,schemaPath:"#/$defs/ServerSource/VerticaServer/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:re.type,parentSchema:re,data:r};e===null?e=[s]:e.push(s),t++}var es=o===t;if(Zt=es,Zt){var ar={};
ar.host=!0,ar.port=!0,ar.database=!0,ar.schema=!0,ar.type=!0}}if(!Zt){let o={instancePath:i,schemaPath:"#/allOf/30/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:O.allOf[30].if,parentSchema:O.allOf[30],data:r};
e===null?e=[o]:e.push(o),t++}if(n!==!0&&ar!==void 0&&(ar===!0?n=!0:(n=n||{},Object.assign(n,ar))),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.server===void 0||!a.call(r,"server")){let o={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"server"},message:"must have required property 'server'",schema:O.required,parentSchema:O,
data:r};e===null?e=[o]:e.push(o),t++}if(r.type===void 0||!a.call(r,"type")){let o={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:O.required,parentSchema:O,
data:r};e===null?e=[o]:e.push(o),t++}if(n!==!0&&(n=n||{},n.server=!0,n.type=!0,n.description=!0,n.environment=!0,n.roles=
!0,n.customProperties=!0),r.server!==void 0&&a.call(r,"server")){let o=r.server;if(typeof o!="string"){let u={instancePath:i+
"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.
properties.server.type,parentSchema:O.properties.server,data:o};e===null?e=[u]:e.push(u),t++}}if(r.type!==void 0&&a.call(
r,"type")){let o=r.type;if(typeof o!="string"){let u={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:O.properties.type.type,parentSchema:O.properties.type,data:o};
e===null?e=[u]:e.push(u),t++}if(!(o==="api"||o==="athena"||o==="azure"||o==="bigquery"||o==="clickhouse"||o==="databrick\
s"||o==="denodo"||o==="dremio"||o==="duckdb"||o==="glue"||o==="cloudsql"||o==="db2"||o==="informix"||o==="kafka"||o==="k\
inesis"||o==="local"||o==="mysql"||o==="oracle"||o==="postgresql"||o==="postgres"||o==="presto"||o==="pubsub"||o==="reds\
hift"||o==="s3"||o==="sftp"||o==="snowflake"||o==="sqlserver"||o==="synapse"||o==="trino"||o==="vertica"||o==="custom")){
let u={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:O.properties.type.
enum},message:"must be equal to one of the allowed values",schema:O.properties.type.enum,parentSchema:O.properties.type,
data:o};e===null?e=[u]:e.push(u),t++}}if(r.description!==void 0&&a.call(r,"description")){let o=r.description;if(typeof o!=
"string"){let u={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:O.properties.description.type,parentSchema:O.properties.description,data:o};e===
null?e=[u]:e.push(u),t++}}if(r.environment!==void 0&&a.call(r,"environment")){let o=r.environment;if(typeof o!="string"){
let u={instancePath:i+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:O.properties.environment.type,parentSchema:O.properties.environment,data:o};e===null?e=[u]:e.push(
u),t++}}if(r.roles!==void 0&&a.call(r,"roles")){let o=r.roles;if(Array.isArray(o)){let u=o.length;for(let s=0;s<u;s++){let p=o[s];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.role===void 0||!a.call(p,"role")){let J={instancePath:i+"/roles/"+s,schemaPath:"\
#/$defs/Role/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:G.
required,parentSchema:G,data:p};e===null?e=[J]:e.push(J),t++}if(p.role!==void 0&&a.call(p,"role")){let J=p.role;if(typeof J!=
"string"){let he={instancePath:i+"/roles/"+s+"/role",schemaPath:"#/$defs/Role/properties/role/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:G.properties.role.type,parentSchema:G.properties.role,data:J};e===null?e=
[he]:e.push(he),t++}}if(p.description!==void 0&&a.call(p,"description")){let J=p.description;if(typeof J!="string"){let he={
instancePath:i+"/roles/"+s+"/description",schemaPath:"#/$defs/Role/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:G.properties.description.type,parentSchema:G.properties.description,data:J};e===
null?e=[he]:e.push(he),t++}}if(p.access!==void 0&&a.call(p,"access")){let J=p.access;if(typeof J!="string"){let he={instancePath:i+
"/roles/"+s+"/access",schemaPath:"#/$defs/Role/properties/access/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:G.properties.access.type,parentSchema:G.properties.access,data:J};e===null?e=[he]:e.push(he),t++}}if(p.
firstLevelApprovers!==void 0&&a.call(p,"firstLevelApprovers")){let J=p.firstLevelApprovers;if(typeof J!="string"){let he={
instancePath:i+"/roles/"+s+"/firstLevelApprovers",schemaPath:"#/$defs/Role/properties/firstLevelApprovers/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:G.properties.firstLevelApprovers.type,parentSchema:G.properties.
firstLevelApprovers,data:J};e===null?e=[he]:e.push(he),t++}}if(p.secondLevelApprovers!==void 0&&a.call(p,"secondLevelApp\
rovers")){let J=p.secondLevelApprovers;if(typeof J!="string"){let he={instancePath:i+"/roles/"+s+"/secondLevelApprovers",
schemaPath:"#/$defs/Role/properties/secondLevelApprovers/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:G.properties.secondLevelApprovers.type,parentSchema:G.properties.secondLevelApprovers,data:J};e===null?e=[he]:
e.push(he),t++}}}else{let J={instancePath:i+"/roles/"+s,schemaPath:"#/$defs/Role/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object",schema:G.type,parentSchema:G,data:p};e===null?e=[J]:e.push(J),t++}}}else{let u={instancePath:i+
"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:O.properties.
roles.type,parentSchema:O.properties.roles,data:o};e===null?e=[u]:e.push(u),t++}}r.customProperties!==void 0&&a.call(r,"\
customProperties")&&(xe(r.customProperties,{instancePath:i+"/customProperties",parentData:r,parentDataProperty:"customPr\
operties",rootData:I,dynamicAnchors:L})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length))}else{let o={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:O.type,parentSchema:O,data:r};
e===null?e=[o]:e.push(o),t++}return Ar.errors=e,P.props=n,t===0}Ar.evaluated={dynamicProps:!0,dynamicItems:!1};var fe={type:"\
object",properties:{logicalType:{type:"string",enum:["object"]},physicalName:{type:"string"},dataGranularityDescription:{
type:"string"},properties:{type:"array",items:{$ref:"#/$defs/SchemaProperty"}},quality:{$ref:"#/$defs/DataQualityChecks"}},
allOf:[{$ref:"#/$defs/SchemaElement"}],required:["name"],unevaluatedProperties:!1},Ve={type:"object",properties:{name:{type:"\
string"},physicalType:{type:"string"},description:{type:"string"},businessName:{type:"string"},authoritativeDefinitions:{
$ref:"#/$defs/AuthoritativeDefinitions"},tags:{$ref:"#/$defs/Tags"},customProperties:{$ref:"#/$defs/CustomProperties"}}},
H={type:"array",items:{type:"object",properties:{url:{type:"string"},type:{type:"string"}},required:["url","type"]}};function Fe(r,{
instancePath:i="",parentData:oe,parentDataProperty:le,rootData:I=r,dynamicAnchors:L={}}={}){let e=null,t=0,P=Fe.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==
void 0&&a.call(r,"name")){let l=r.name;if(typeof l!="string"){let c={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ve.properties.name.type,parentSchema:Ve.properties.
name,data:l};e===null?e=[c]:e.push(c),t++}}if(r.physicalType!==void 0&&a.call(r,"physicalType")){let l=r.physicalType;if(typeof l!=
"string"){let c={instancePath:i+"/physicalType",schemaPath:"#/properties/physicalType/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Ve.properties.physicalType.type,parentSchema:Ve.properties.physicalType,data:l};
e===null?e=[c]:e.push(c),t++}}if(r.description!==void 0&&a.call(r,"description")){let l=r.description;if(typeof l!="stri\
ng"){let c={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Ve.properties.description.type,parentSchema:Ve.properties.description,data:l};e===null?e=
[c]:e.push(c),t++}}if(r.businessName!==void 0&&a.call(r,"businessName")){let l=r.businessName;if(typeof l!="string"){let c={
instancePath:i+"/businessName",schemaPath:"#/properties/businessName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Ve.properties.businessName.type,parentSchema:Ve.properties.businessName,data:l};e===null?e=[c]:e.
push(c),t++}}if(r.authoritativeDefinitions!==void 0&&a.call(r,"authoritativeDefinitions")){let l=r.authoritativeDefinitions;
if(Array.isArray(l)){let c=l.length;for(let y=0;y<c;y++){let h=l[y];if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.url===
void 0||!a.call(h,"url")){let n={instancePath:i+"/authoritativeDefinitions/"+y,schemaPath:"#/$defs/AuthoritativeDefiniti\
ons/items/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:H.
items.required,parentSchema:H.items,data:h};e===null?e=[n]:e.push(n),t++}if(h.type===void 0||!a.call(h,"type")){let n={instancePath:i+
"/authoritativeDefinitions/"+y,schemaPath:"#/$defs/AuthoritativeDefinitions/items/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:H.items.required,parentSchema:H.items,data:h};e===null?e=[n]:
e.push(n),t++}if(h.url!==void 0&&a.call(h,"url")){let n=h.url;if(typeof n!="string"){let j={instancePath:i+"/authoritati\
veDefinitions/"+y+"/url",schemaPath:"#/$defs/AuthoritativeDefinitions/items/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:H.items.properties.url.type,parentSchema:H.items.properties.url,data:n};e===
null?e=[j]:e.push(j),t++}}if(h.type!==void 0&&a.call(h,"type")){let n=h.type;if(typeof n!="string"){let j={instancePath:i+
"/authoritativeDefinitions/"+y+"/type",schemaPath:"#/$defs/AuthoritativeDefinitions/items/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:H.items.properties.type.type,parentSchema:H.items.properties.
type,data:n};e===null?e=[j]:e.push(j),t++}}}else{let n={instancePath:i+"/authoritativeDefinitions/"+y,schemaPath:"#/$def\
s/AuthoritativeDefinitions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.items.type,
parentSchema:H.items,data:h};e===null?e=[n]:e.push(n),t++}}}else{let c={instancePath:i+"/authoritativeDefinitions",schemaPath:"\
#/$defs/AuthoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:H.type,parentSchema:H,
data:l};e===null?e=[c]:e.push(c),t++}}if(r.tags!==void 0&&a.call(r,"tags")){let l=r.tags;if(Array.isArray(l)){let c=l.length;
for(let y=0;y<c;y++){let h=l[y];if(typeof h!="string"){let n={instancePath:i+"/tags/"+y,schemaPath:"#/$defs/Tags/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:De.items.type,parentSchema:De.items,data:h};e===
null?e=[n]:e.push(n),t++}}}else{let c={instancePath:i+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:De.type,parentSchema:De,data:l};e===null?e=[c]:e.push(c),t++}}r.customProperties!==
void 0&&a.call(r,"customProperties")&&(xe(r.customProperties,{instancePath:i+"/customProperties",parentData:r,parentDataProperty:"\
customProperties",rootData:I,dynamicAnchors:L})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length))}else{let l={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ve.type,parentSchema:Ve,data:r};
e===null?e=[l]:e.push(l),t++}return Fe.errors=e,t===0}Fe.evaluated={props:{name:!0,physicalType:!0,description:!0,businessName:!0,
authoritativeDefinitions:!0,tags:!0,customProperties:!0},dynamicProps:!1,dynamicItems:!1};var Ur={type:"object",$ref:"#/\
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
uniqueItems:{type:"boolean",default:!1}},additionalProperties:!1},items:{$ref:"#/$defs/SchemaItemProperty"}}}}]},Vr={type:"\
object",$ref:"#/$defs/SchemaBaseProperty",properties:{properties:{type:"array",items:{$ref:"#/$defs/SchemaProperty"}}},unevaluatedProperties:!1},
Rr={validate:lr},_r={validate:br};function Dr(r,{instancePath:i="",parentData:oe,parentDataProperty:le,rootData:I=r,dynamicAnchors:L={}}={}){
let e=null,t=0,P=Dr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),!Rr.validate(r,{instancePath:i,
parentData:oe,parentDataProperty:le,rootData:I,dynamicAnchors:L}))e=e===null?Rr.validate.errors:e.concat(Rr.validate.errors),
t=e.length;else var l=Rr.validate.evaluated.props,c=Rr.validate.evaluated.items;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(l!==!0&&(l=l||{},l.properties=!0),r.properties!==void 0&&a.call(r,"properties")){let y=r.properties;if(Array.isArray(
y)){let h=y.length;for(let n=0;n<h;n++)_r.validate(y[n],{instancePath:i+"/properties/"+n,parentData:y,parentDataProperty:n,
rootData:I,dynamicAnchors:L})||(e=e===null?_r.validate.errors:e.concat(_r.validate.errors),t=e.length)}else{let h={instancePath:i+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Vr.
properties.properties.type,parentSchema:Vr.properties.properties,data:y};e===null?e=[h]:e.push(h),t++}}if(l!==!0){for(let y of Object.
keys(r))if(!l||!l[y]){let h={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{
unevaluatedProperty:y},message:"must NOT have unevaluated properties",schema:!1,parentSchema:Vr,data:r};e===null?e=[h]:e.
push(h),t++}}}else{let y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:Vr.type,parentSchema:Vr,data:r};e===null?e=[y]:e.push(y),t++}return Dr.errors=e,P.items=c,t===0}Dr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!0};var ts={type:"array",items:{$ref:"#/$defs/DataQuality"}},N={type:"object",properties:{
authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"},businessImpact:{type:"string"},customProperties:{type:"\
array",items:{$ref:"#/$defs/CustomProperty"}},description:{type:"string"},dimension:{type:"string",enum:["accuracy","com\
pleteness","conformity","consistency","coverage","timeliness","uniqueness"]},method:{type:"string"},name:{type:"string"},
schedule:{type:"string"},scheduler:{type:"string"},severity:{type:"string"},tags:{$ref:"#/$defs/Tags"},type:{type:"strin\
g",enum:["text","library","sql","custom"],default:"library"},unit:{type:"string"}},allOf:[{if:{properties:{type:{const:"\
library"}}},then:{$ref:"#/$defs/DataQualityLibrary"}},{if:{properties:{type:{const:"sql"}},required:["type"]},then:{$ref:"\
#/$defs/DataQualitySql"}},{if:{properties:{type:{const:"custom"}},required:["type"]},then:{$ref:"#/$defs/DataQualityCust\
om"}}]},E={type:"object",properties:{rule:{type:"string"},mustBe:{},mustNotBe:{},mustBeGreaterThan:{type:"number"},mustBeGreaterOrEqualTo:{
type:"number"},mustBeLessThan:{type:"number"},mustBeLessOrEqualTo:{type:"number"},mustBeBetween:{type:"array",minItems:2,
maxItems:2,uniqueItems:!0,items:{type:"number"}},mustNotBeBetween:{type:"array",minItems:2,maxItems:2,uniqueItems:!0,items:{
type:"number"}}},required:["rule"]},Tr={type:"object",properties:{query:{type:"string"}},required:["query"]},qe={type:"o\
bject",properties:{engine:{type:"string"},implementation:{oneOf:[{type:"string"},{type:"object"}]}},required:["engine","\
implementation"]};function xr(r,{instancePath:i="",parentData:oe,parentDataProperty:le,rootData:I=r,dynamicAnchors:L={}}={}){
let e=null,t=0,P=xr.evaluated;P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0);let l=t,c=!0,y=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.type!==void 0&&a.call(r,"type")&&r.type!=="library"){let b={};e===null?e=[b]:e.push(b),t++}
var h=y===t;if(t=l,e!==null&&(l?e.length=l:e=null),h){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.rule===void 0||
!a.call(r,"rule")){let v={instancePath:i,schemaPath:"#/$defs/DataQualityLibrary/required",keyword:"required",params:{missingProperty:"\
rule"},message:"must have required property 'rule'",schema:E.required,parentSchema:E,data:r};e===null?e=[v]:e.push(v),t++}
if(r.rule!==void 0&&a.call(r,"rule")){let v=r.rule;if(typeof v!="string"){let w={instancePath:i+"/rule",schemaPath:"#/$d\
efs/DataQualityLibrary/properties/rule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.properties.
rule.type,parentSchema:E.properties.rule,data:v};e===null?e=[w]:e.push(w),t++}}if(r.mustBeGreaterThan!==void 0&&a.call(r,
"mustBeGreaterThan")){let v=r.mustBeGreaterThan;if(typeof v!="number"){let w={instancePath:i+"/mustBeGreaterThan",schemaPath:"\
#/$defs/DataQualityLibrary/properties/mustBeGreaterThan/type",keyword:"type",params:{type:"number"},message:"must be num\
ber",schema:E.properties.mustBeGreaterThan.type,parentSchema:E.properties.mustBeGreaterThan,data:v};e===null?e=[w]:e.push(
w),t++}}if(r.mustBeGreaterOrEqualTo!==void 0&&a.call(r,"mustBeGreaterOrEqualTo")){let v=r.mustBeGreaterOrEqualTo;if(typeof v!=
"number"){let w={instancePath:i+"/mustBeGreaterOrEqualTo",schemaPath:"#/$defs/DataQualityLibrary/properties/mustBeGreate\
rOrEqualTo/type",keyword:"type",params:{type:"number"},message:"must be number",schema:E.properties.mustBeGreaterOrEqualTo.
type,parentSchema:E.properties.mustBeGreaterOrEqualTo,data:v};e===null?e=[w]:e.push(w),t++}}if(r.mustBeLessThan!==void 0&&
a.call(r,"mustBeLessThan")){let v=r.mustBeLessThan;if(typeof v!="number"){let w={instancePath:i+"/mustBeLessThan",schemaPath:"\
#/$defs/DataQualityLibrary/properties/mustBeLessThan/type",keyword:"type",params:{type:"number"},message:"must be number",
schema:E.properties.mustBeLessThan.type,parentSchema:E.properties.mustBeLessThan,data:v};e===null?e=[w]:e.push(w),t++}}if(r.
mustBeLessOrEqualTo!==void 0&&a.call(r,"mustBeLessOrEqualTo")){let v=r.mustBeLessOrEqualTo;if(typeof v!="number"){let w={
instancePath:i+"/mustBeLessOrEqualTo",schemaPath:"#/$defs/DataQualityLibrary/properties/mustBeLessOrEqualTo/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:E.properties.mustBeLessOrEqualTo.type,parentSchema:E.properties.
mustBeLessOrEqualTo,data:v};e===null?e=[w]:e.push(w),t++}}if(r.mustBeBetween!==void 0&&a.call(r,"mustBeBetween")){let v=r.
mustBeBetween;if(Array.isArray(v)){if(v.length>2){let D={instancePath:i+"/mustBeBetween",schemaPath:"#/$defs/DataQuality\
Library/properties/mustBeBetween/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items",
schema:2,parentSchema:E.properties.mustBeBetween,data:v};e===null?e=[D]:e.push(D),t++}if(v.length<2){let D={instancePath:i+
"/mustBeBetween",schemaPath:"#/$defs/DataQualityLibrary/properties/mustBeBetween/minItems",keyword:"minItems",params:{limit:2},
message:"must NOT have fewer than 2 items",schema:2,parentSchema:E.properties.mustBeBetween,data:v};e===null?e=[D]:e.push(
D),t++}let w=v.length;for(let D=0;D<w;D++){let R=v[D];if(typeof R!="number"){let M={instancePath:i+"/mustBeBetween/"+D,schemaPath:"\
#/$defs/DataQualityLibrary/properties/mustBeBetween/items/type",keyword:"type",params:{type:"number"},message:"must be n\
umber",schema:E.properties.mustBeBetween.items.type,parentSchema:E.properties.mustBeBetween.items,data:R};e===null?e=[M]:
e.push(M),t++}}let A=v.length,V;if(A>1){let D={};for(;A--;){let R=v[A];if(typeof R=="number"){if(typeof D[R]=="number"){
V=D[R];let M={instancePath:i+"/mustBeBetween",schemaPath:"#/$defs/DataQualityLibrary/properties/mustBeBetween/uniqueItem\
s",keyword:"uniqueItems",params:{i:A,j:V},message:"must NOT have duplicate items (items ## "+V+" and "+A+" are identical\
)",schema:!0,parentSchema:E.properties.mustBeBetween,data:v};e===null?e=[M]:e.push(M),t++;break}D[R]=A}}}}else{let w={instancePath:i+
"/mustBeBetween",schemaPath:"#/$defs/DataQualityLibrary/properties/mustBeBetween/type",keyword:"type",params:{type:"arra\
y"},message:"must be array",schema:E.properties.mustBeBetween.type,parentSchema:E.properties.mustBeBetween,data:v};e===null?
e=[w]:e.push(w),t++}}if(r.mustNotBeBetween!==void 0&&a.call(r,"mustNotBeBetween")){let v=r.mustNotBeBetween;if(Array.isArray(
v)){if(v.length>2){let D={instancePath:i+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityLibrary/properties/mustNotBe\
Between/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items",schema:2,parentSchema:E.
properties.mustNotBeBetween,data:v};e===null?e=[D]:e.push(D),t++}if(v.length<2){let D={instancePath:i+"/mustNotBeBetween",
schemaPath:"#/$defs/DataQualityLibrary/properties/mustNotBeBetween/minItems",keyword:"minItems",params:{limit:2},message:"\
must NOT have fewer than 2 items",schema:2,parentSchema:E.properties.mustNotBeBetween,data:v};e===null?e=[D]:e.push(D),t++}
let w=v.length;for(let D=0;D<w;D++){let R=v[D];if(typeof R!="number"){let M={instancePath:i+"/mustNotBeBetween/"+D,schemaPath:"\
#/$defs/DataQualityLibrary/properties/mustNotBeBetween/items/type",keyword:"type",params:{type:"number"},message:"must b\
e number",schema:E.properties.mustNotBeBetween.items.type,parentSchema:E.properties.mustNotBeBetween.items,data:R};e===null?
e=[M]:e.push(M),t++}}let A=v.length,V;if(A>1){let D={};for(;A--;){let R=v[A];if(typeof R=="number"){if(typeof D[R]=="num\
ber"){V=D[R];let M={instancePath:i+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityLibrary/properties/mustNotBeBetwee\
n/uniqueItems",keyword:"uniqueItems",params:{i:A,j:V},message:"must NOT have duplicate items (items ## "+V+" and "+A+" a\
re identical)",schema:!0,parentSchema:E.properties.mustNotBeBetween,data:v};e===null?e=[M]:e.push(M),t++;break}D[R]=A}}}}else{
let w={instancePath:i+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityLibrary/properties/mustNotBeBetween/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:E.properties.mustNotBeBetween.type,parentSchema:E.properties.
mustNotBeBetween,data:v};e===null?e=[w]:e.push(w),t++}}}else{let v={instancePath:i,schemaPath:"#/$defs/DataQualityLibrar\
y/type",keyword:"type",params:{type:"object"},message:"must be object",schema:E.type,parentSchema:E,data:r};e===null?e=[
v]:e.push(v),t++}var h=b===t;if(c=h,c){var n={};n.rule=!0,n.mustBe=!0,n.mustNotBe=!0,n.mustBeGreaterThan=!0,n.mustBeGreaterOrEqualTo=
!0,n.mustBeLessThan=!0,n.mustBeLessOrEqualTo=!0,n.mustBeBetween=!0,n.mustNotBeBetween=!0,n.type=!0}}if(!c){let b={instancePath:i,
schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:N.allOf[0].
if,parentSchema:N.allOf[0],data:r};e===null?e=[b]:e.push(b),t++}let j=t,se=!0,Ne=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let b;if((r.type===void 0||!a.call(r,"type"))&&(b="type")){let q={};e===null?e=[q]:e.push(q),t++}else if(r.type!==void 0&&
a.call(r,"type")&&r.type!=="sql"){let q={};e===null?e=[q]:e.push(q),t++}}var ie=Ne===t;if(t=j,e!==null&&(j?e.length=j:e=
null),ie){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.query===void 0||!a.call(r,"query")){let v={instancePath:i,
schemaPath:"#/$defs/DataQualitySql/required",keyword:"required",params:{missingProperty:"query"},message:"must have requ\
ired property 'query'",schema:Tr.required,parentSchema:Tr,data:r};e===null?e=[v]:e.push(v),t++}if(r.query!==void 0&&a.call(
r,"query")){let v=r.query;if(typeof v!="string"){let w={instancePath:i+"/query",schemaPath:"#/$defs/DataQualitySql/prope\
rties/query/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Tr.properties.query.type,parentSchema:Tr.
properties.query,data:v};e===null?e=[w]:e.push(w),t++}}}else{let v={instancePath:i,schemaPath:"#/$defs/DataQualitySql/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:Tr.type,parentSchema:Tr,data:r};e===null?e=[v]:
e.push(v),t++}var ie=b===t;if(se=ie,se){var Q={};Q.query=!0,Q.type=!0}}if(!se){let b={instancePath:i,schemaPath:"#/allOf\
/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:N.allOf[1].if,parentSchema:N.
allOf[1],data:r};e===null?e=[b]:e.push(b),t++}n!==!0&&Q!==void 0&&(Q===!0?n=!0:(n=n||{},Object.assign(n,Q)));let T=t,B=!0,
Lr=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.type===void 0||!a.call(r,"type"))&&(b="type")){let q={};e===
null?e=[q]:e.push(q),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="custom"){let q={};e===null?e=[q]:e.push(q),
t++}}var Be=Lr===t;if(t=T,e!==null&&(T?e.length=T:e=null),Be){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
engine===void 0||!a.call(r,"engine")){let v={instancePath:i,schemaPath:"#/$defs/DataQualityCustom/required",keyword:"req\
uired",params:{missingProperty:"engine"},message:"must have required property 'engine'",schema:qe.required,parentSchema:qe,
data:r};e===null?e=[v]:e.push(v),t++}if(r.implementation===void 0||!a.call(r,"implementation")){let v={instancePath:i,schemaPath:"\
#/$defs/DataQualityCustom/required",keyword:"required",params:{missingProperty:"implementation"},message:"must have requ\
ired property 'implementation'",schema:qe.required,parentSchema:qe,data:r};e===null?e=[v]:e.push(v),t++}if(r.engine!==void 0&&
a.call(r,"engine")){let v=r.engine;if(typeof v!="string"){let w={instancePath:i+"/engine",schemaPath:"#/$defs/DataQualit\
yCustom/properties/engine/type",keyword:"type",params:{type:"string"},message:"must be string",schema:qe.properties.engine.
type,parentSchema:qe.properties.engine,data:v};e===null?e=[w]:e.push(w),t++}}if(r.implementation!==void 0&&a.call(r,"imp\
lementation")){let v=r.implementation,w=t,A=!1,V=null,D=t;if(typeof v!="string"){let M={instancePath:i+"/implementation",
schemaPath:"#/$defs/DataQualityCustom/properties/implementation/oneOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:qe.properties.implementation.oneOf[0].type,parentSchema:qe.properties.implementation.oneOf[0],data:v};
e===null?e=[M]:e.push(M),t++}var me=D===t;me&&(A=!0,V=0);let R=t;if(!(v&&typeof v=="object"&&!Array.isArray(v))){let M={
instancePath:i+"/implementation",schemaPath:"#/$defs/DataQualityCustom/properties/implementation/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:qe.properties.implementation.oneOf[1].type,parentSchema:qe.
properties.implementation.oneOf[1],data:v};e===null?e=[M]:e.push(M),t++}var me=R===t;if(me&&A?(A=!1,V=[V,1]):me&&(A=!0,V=
1),A)t=w,e!==null&&(w?e.length=w:e=null);else{let M={instancePath:i+"/implementation",schemaPath:"#/$defs/DataQualityCus\
tom/properties/implementation/oneOf",keyword:"oneOf",params:{passingSchemas:V},message:"must match exactly one schema in\
 oneOf",schema:qe.properties.implementation.oneOf,parentSchema:qe.properties.implementation,data:v};e===null?e=[M]:e.push(
M),t++}}}else{let v={instancePath:i,schemaPath:"#/$defs/DataQualityCustom/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:qe.type,parentSchema:qe,data:r};e===null?e=[v]:e.push(v),t++}var Be=b===t;if(B=Be,B){var Pe={};Pe.
engine=!0,Pe.implementation=!0,Pe.type=!0}}if(!B){let b={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:N.allOf[2].if,parentSchema:N.allOf[2],data:r};e===null?e=[b]:e.push(b),
t++}if(n!==!0&&Pe!==void 0&&(Pe===!0?n=!0:(n=n||{},Object.assign(n,Pe))),r&&typeof r=="object"&&!Array.isArray(r)){if(n!==
!0&&(n=n||{},n.authoritativeDefinitions=!0,n.businessImpact=!0,n.customProperties=!0,n.description=!0,n.dimension=!0,n.method=
!0,n.name=!0,n.schedule=!0,n.scheduler=!0,n.severity=!0,n.tags=!0,n.type=!0,n.unit=!0),r.authoritativeDefinitions!==void 0&&
a.call(r,"authoritativeDefinitions")){let b=r.authoritativeDefinitions;if(Array.isArray(b)){let q=b.length;for(let v=0;v<
q;v++){let w=b[v];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.url===void 0||!a.call(w,"url")){let A={instancePath:i+
"/authoritativeDefinitions/"+v,schemaPath:"#/$defs/AuthoritativeDefinitions/items/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:H.items.required,parentSchema:H.items,data:w};e===null?e=[A]:e.
push(A),t++}if(w.type===void 0||!a.call(w,"type")){let A={instancePath:i+"/authoritativeDefinitions/"+v,schemaPath:"#/$d\
efs/AuthoritativeDefinitions/items/required",keyword:"required",params:{missingProperty:"type"},message:"must have requi\
red property 'type'",schema:H.items.required,parentSchema:H.items,data:w};e===null?e=[A]:e.push(A),t++}if(w.url!==void 0&&
a.call(w,"url")){let A=w.url;if(typeof A!="string"){let V={instancePath:i+"/authoritativeDefinitions/"+v+"/url",schemaPath:"\
#/$defs/AuthoritativeDefinitions/items/properties/url/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:H.items.properties.url.type,parentSchema:H.items.properties.url,data:A};e===null?e=[V]:e.push(V),t++}}if(w.type!==
void 0&&a.call(w,"type")){let A=w.type;if(typeof A!="string"){let V={instancePath:i+"/authoritativeDefinitions/"+v+"/typ\
e",schemaPath:"#/$defs/AuthoritativeDefinitions/items/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:H.items.properties.type.type,parentSchema:H.items.properties.type,data:A};e===null?e=[V]:e.push(V),
t++}}}else{let A={instancePath:i+"/authoritativeDefinitions/"+v,schemaPath:"#/$defs/AuthoritativeDefinitions/items/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:H.items.type,parentSchema:H.items,data:w};e===null?
e=[A]:e.push(A),t++}}}else{let q={instancePath:i+"/authoritativeDefinitions",schemaPath:"#/$defs/AuthoritativeDefinition\
s/type",keyword:"type",params:{type:"array"},message:"must be array",schema:H.type,parentSchema:H,data:b};e===null?e=[q]:
e.push(q),t++}}if(r.businessImpact!==void 0&&a.call(r,"businessImpact")){let b=r.businessImpact;if(typeof b!="string"){let q={
instancePath:i+"/businessImpact",schemaPath:"#/properties/businessImpact/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:N.properties.businessImpact.type,parentSchema:N.properties.businessImpact,data:b};e===null?e=[q]:
e.push(q),t++}}if(r.customProperties!==void 0&&a.call(r,"customProperties")){let b=r.customProperties;if(Array.isArray(b)){
let q=b.length;for(let v=0;v<q;v++)He(b[v],{instancePath:i+"/customProperties/"+v,parentData:b,parentDataProperty:v,rootData:I,
dynamicAnchors:L})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)}else{let q={instancePath:i+"/customProperties",
schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:N.properties.
customProperties.type,parentSchema:N.properties.customProperties,data:b};e===null?e=[q]:e.push(q),t++}}if(r.description!==
void 0&&a.call(r,"description")){let b=r.description;if(typeof b!="string"){let q={instancePath:i+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.description.
type,parentSchema:N.properties.description,data:b};e===null?e=[q]:e.push(q),t++}}if(r.dimension!==void 0&&a.call(r,"dime\
nsion")){let b=r.dimension;if(typeof b!="string"){let q={instancePath:i+"/dimension",schemaPath:"#/properties/dimension/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.dimension.type,parentSchema:N.properties.
dimension,data:b};e===null?e=[q]:e.push(q),t++}if(!(b==="accuracy"||b==="completeness"||b==="conformity"||b==="consisten\
cy"||b==="coverage"||b==="timeliness"||b==="uniqueness")){let q={instancePath:i+"/dimension",schemaPath:"#/properties/di\
mension/enum",keyword:"enum",params:{allowedValues:N.properties.dimension.enum},message:"must be equal to one of the all\
owed values",schema:N.properties.dimension.enum,parentSchema:N.properties.dimension,data:b};e===null?e=[q]:e.push(q),t++}}
if(r.method!==void 0&&a.call(r,"method")){let b=r.method;if(typeof b!="string"){let q={instancePath:i+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.method.type,
parentSchema:N.properties.method,data:b};e===null?e=[q]:e.push(q),t++}}if(r.name!==void 0&&a.call(r,"name")){let b=r.name;
if(typeof b!="string"){let q={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:N.properties.name.type,parentSchema:N.properties.name,data:b};e===null?e=[q]:e.push(
q),t++}}if(r.schedule!==void 0&&a.call(r,"schedule")){let b=r.schedule;if(typeof b!="string"){let q={instancePath:i+"/sc\
hedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.
properties.schedule.type,parentSchema:N.properties.schedule,data:b};e===null?e=[q]:e.push(q),t++}}if(r.scheduler!==void 0&&
a.call(r,"scheduler")){let b=r.scheduler;if(typeof b!="string"){let q={instancePath:i+"/scheduler",schemaPath:"#/propert\
ies/scheduler/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.scheduler.type,parentSchema:N.
properties.scheduler,data:b};e===null?e=[q]:e.push(q),t++}}if(r.severity!==void 0&&a.call(r,"severity")){let b=r.severity;
if(typeof b!="string"){let q={instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:N.properties.severity.type,parentSchema:N.properties.severity,data:b};e===
null?e=[q]:e.push(q),t++}}if(r.tags!==void 0&&a.call(r,"tags")){let b=r.tags;if(Array.isArray(b)){let q=b.length;for(let v=0;v<
q;v++){let w=b[v];if(typeof w!="string"){let A={instancePath:i+"/tags/"+v,schemaPath:"#/$defs/Tags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:De.items.type,parentSchema:De.items,data:w};e===null?e=[A]:
e.push(A),t++}}}else{let q={instancePath:i+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:De.type,parentSchema:De,data:b};e===null?e=[q]:e.push(q),t++}}if(r.type!==void 0&&a.call(r,"type")){
let b=r.type;if(typeof b!="string"){let q={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:N.properties.type.type,parentSchema:N.properties.type,data:b};e===null?e=
[q]:e.push(q),t++}if(!(b==="text"||b==="library"||b==="sql"||b==="custom")){let q={instancePath:i+"/type",schemaPath:"#/\
properties/type/enum",keyword:"enum",params:{allowedValues:N.properties.type.enum},message:"must be equal to one of the \
allowed values",schema:N.properties.type.enum,parentSchema:N.properties.type,data:b};e===null?e=[q]:e.push(q),t++}}if(r.
unit!==void 0&&a.call(r,"unit")){let b=r.unit;if(typeof b!="string"){let q={instancePath:i+"/unit",schemaPath:"#/propert\
ies/unit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.unit.type,parentSchema:N.
properties.unit,data:b};e===null?e=[q]:e.push(q),t++}}}else{let b={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:N.type,parentSchema:N,data:r};e===null?e=[b]:e.push(b),t++}return xr.errors=
e,P.props=n,t===0}xr.evaluated={dynamicProps:!0,dynamicItems:!1};function Je(r,{instancePath:i="",parentData:oe,parentDataProperty:le,
rootData:I=r,dynamicAnchors:L={}}={}){let e=null,t=0,P=Je.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),Array.isArray(r)){let l=r.length;for(let c=0;c<l;c++)xr(r[c],{instancePath:i+"/"+c,parentData:r,parentDataProperty:c,
rootData:I,dynamicAnchors:L})||(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)}else{let l={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ts.type,parentSchema:ts,data:r};e===null?e=[
l]:e.push(l),t++}return Je.errors=e,t===0}Je.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function lr(r,{instancePath:i="",
parentData:oe,parentDataProperty:le,rootData:I=r,dynamicAnchors:L={}}={}){let e=null,t=0,P=lr.evaluated;P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),Fe(r,{instancePath:i,parentData:oe,parentDataProperty:le,rootData:I,dynamicAnchors:L})||
(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length);let l=t,c=!0,y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==
void 0&&a.call(r,"logicalType")&&r.logicalType!=="string"){let S={};e===null?e=[S]:e.push(S),t++}var h=y===t;if(t=l,e!==
null&&(l?e.length=l:e=null),h){let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalTypeOptions!==void 0&&a.call(
r,"logicalTypeOptions")){let f=r.logicalTypeOptions;if(f&&typeof f=="object"&&!Array.isArray(f)){for(let m of Object.keys(
f))if(!(m==="minLength"||m==="maxLength"||m==="pattern"||m==="format")){let d={instancePath:i+"/logicalTypeOptions",schemaPath:"\
#/allOf/1/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties",schema:!1,parentSchema:g.allOf[1].then.properties.logicalTypeOptions,data:f};
e===null?e=[d]:e.push(d),t++}if(f.minLength!==void 0&&a.call(f,"minLength")){let m=f.minLength;if(!(typeof m=="number"&&
!(m%1)&&!isNaN(m))){let d={instancePath:i+"/logicalTypeOptions/minLength",schemaPath:"#/allOf/1/then/properties/logicalT\
ypeOptions/properties/minLength/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.allOf[1].
then.properties.logicalTypeOptions.properties.minLength.type,parentSchema:g.allOf[1].then.properties.logicalTypeOptions.
properties.minLength,data:m};e===null?e=[d]:e.push(d),t++}if(typeof m=="number"&&(m<0||isNaN(m))){let d={instancePath:i+
"/logicalTypeOptions/minLength",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/minLength/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:g.allOf[1].then.properties.logicalTypeOptions.
properties.minLength,data:m};e===null?e=[d]:e.push(d),t++}}if(f.maxLength!==void 0&&a.call(f,"maxLength")){let m=f.maxLength;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let d={instancePath:i+"/logicalTypeOptions/maxLength",schemaPath:"#/allOf/1\
/then/properties/logicalTypeOptions/properties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger",schema:g.allOf[1].then.properties.logicalTypeOptions.properties.maxLength.type,parentSchema:g.allOf[1].then.properties.
logicalTypeOptions.properties.maxLength,data:m};e===null?e=[d]:e.push(d),t++}if(typeof m=="number"&&(m<0||isNaN(m))){let d={
instancePath:i+"/logicalTypeOptions/maxLength",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/maxLe\
ngth/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:g.allOf[1].
then.properties.logicalTypeOptions.properties.maxLength,data:m};e===null?e=[d]:e.push(d),t++}}if(f.pattern!==void 0&&a.call(
f,"pattern")){let m=f.pattern;if(typeof m!="string"){let d={instancePath:i+"/logicalTypeOptions/pattern",schemaPath:"#/a\
llOf/1/then/properties/logicalTypeOptions/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:g.allOf[1].then.properties.logicalTypeOptions.properties.pattern.type,parentSchema:g.allOf[1].then.properties.
logicalTypeOptions.properties.pattern,data:m};e===null?e=[d]:e.push(d),t++}}if(f.format!==void 0&&a.call(f,"format")){let m=f.
format;if(typeof m!="string"){let d={instancePath:i+"/logicalTypeOptions/format",schemaPath:"#/allOf/1/then/properties/l\
ogicalTypeOptions/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[1].
then.properties.logicalTypeOptions.properties.format.type,parentSchema:g.allOf[1].then.properties.logicalTypeOptions.properties.
format,data:m};e===null?e=[d]:e.push(d),t++}}}else{let m={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/1/the\
n/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.allOf[1].then.
properties.logicalTypeOptions.type,parentSchema:g.allOf[1].then.properties.logicalTypeOptions,data:f};e===null?e=[m]:e.push(
m),t++}}var h=S===t;if(c=h,c){var n={};n.logicalTypeOptions=!0,n.logicalType=!0}}if(!c){let S={instancePath:i,schemaPath:"\
#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:g.allOf[1].if,parentSchema:g.
allOf[1],data:r};e===null?e=[S]:e.push(S),t++}n!==!0&&(n=n||{},n.name=!0,n.physicalType=!0,n.description=!0,n.businessName=
!0,n.authoritativeDefinitions=!0,n.tags=!0,n.customProperties=!0);let j=t,se=!0,Ne=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&r.logicalType!=="date"){let S={};e===null?e=[S]:e.push(S),t++}var ie=Ne===
t;if(t=j,e!==null&&(j?e.length=j:e=null),ie){let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalTypeOptions!==
void 0&&a.call(r,"logicalTypeOptions")){let f=r.logicalTypeOptions;if(f&&typeof f=="object"&&!Array.isArray(f)){for(let m of Object.
keys(f))if(!(m==="format"||m==="exclusiveMaximum"||m==="maximum"||m==="exclusiveMinimum"||m==="minimum")){let d={instancePath:i+
"/logicalTypeOptions",schemaPath:"#/allOf/2/then/properties/logicalTypeOptions/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:g.allOf[2].
then.properties.logicalTypeOptions,data:f};e===null?e=[d]:e.push(d),t++}if(f.format!==void 0&&a.call(f,"format")){let m=f.
format;if(typeof m!="string"){let d={instancePath:i+"/logicalTypeOptions/format",schemaPath:"#/allOf/2/then/properties/l\
ogicalTypeOptions/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[2].
then.properties.logicalTypeOptions.properties.format.type,parentSchema:g.allOf[2].then.properties.logicalTypeOptions.properties.
format,data:m};e===null?e=[d]:e.push(d),t++}}if(f.exclusiveMaximum!==void 0&&a.call(f,"exclusiveMaximum")){let m=f.exclusiveMaximum;
if(typeof m!="boolean"){let d={instancePath:i+"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf/2/then/properti\
es/logicalTypeOptions/properties/exclusiveMaximum/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",
schema:g.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type,parentSchema:g.allOf[2].then.properties.
logicalTypeOptions.properties.exclusiveMaximum,data:m};e===null?e=[d]:e.push(d),t++}}if(f.maximum!==void 0&&a.call(f,"ma\
ximum")){let m=f.maximum;if(typeof m!="string"){let d={instancePath:i+"/logicalTypeOptions/maximum",schemaPath:"#/allOf/\
2/then/properties/logicalTypeOptions/properties/maximum/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:g.allOf[2].then.properties.logicalTypeOptions.properties.maximum.type,parentSchema:g.allOf[2].then.properties.
logicalTypeOptions.properties.maximum,data:m};e===null?e=[d]:e.push(d),t++}}if(f.exclusiveMinimum!==void 0&&a.call(f,"ex\
clusiveMinimum")){let m=f.exclusiveMinimum;if(typeof m!="boolean"){let d={instancePath:i+"/logicalTypeOptions/exclusiveM\
inimum",schemaPath:"#/allOf/2/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:g.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMinimum.
type,parentSchema:g.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMinimum,data:m};e===null?e=[d]:e.push(
d),t++}}if(f.minimum!==void 0&&a.call(f,"minimum")){let m=f.minimum;if(typeof m!="string"){let d={instancePath:i+"/logic\
alTypeOptions/minimum",schemaPath:"#/allOf/2/then/properties/logicalTypeOptions/properties/minimum/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:g.allOf[2].then.properties.logicalTypeOptions.properties.minimum.
type,parentSchema:g.allOf[2].then.properties.logicalTypeOptions.properties.minimum,data:m};e===null?e=[d]:e.push(d),t++}}}else{
let m={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/2/then/properties/logicalTypeOptions/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:g.allOf[2].then.properties.logicalTypeOptions.type,parentSchema:g.
allOf[2].then.properties.logicalTypeOptions,data:f};e===null?e=[m]:e.push(m),t++}}var ie=S===t;if(se=ie,se){var Q={};Q.logicalTypeOptions=
!0,Q.logicalType=!0}}if(!se){let S={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema',schema:g.allOf[2].if,parentSchema:g.allOf[2],data:r};e===null?e=[S]:e.push(S),t++}n!==
!0&&Q!==void 0&&(Q===!0?n=!0:(n=n||{},Object.assign(n,Q)));let T=t,B=!0,Lr=t,Be=t,me=!1,Pe=t;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&r.logicalType!=="integer"){let S={};e===null?e=[S]:e.push(S),
t++}var b=Pe===t;if(me=me||b,b){var q={};q.logicalType=!0}if(me)t=Be,e!==null&&(Be?e.length=Be:e=null);else{let S={};e===
null?e=[S]:e.push(S),t++}var v=Lr===t;if(t=T,e!==null&&(T?e.length=T:e=null),v){let S=t;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let f=r.logicalTypeOptions;if(f&&typeof f=="o\
bject"&&!Array.isArray(f)){for(let m of Object.keys(f))if(!(m==="multipleOf"||m==="maximum"||m==="exclusiveMaximum"||m===
"minimum"||m==="exclusiveMinimum"||m==="format")){let d={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/3/then\
/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties",schema:!1,parentSchema:g.allOf[3].then.properties.logicalTypeOptions,data:f};e===null?
e=[d]:e.push(d),t++}if(f.multipleOf!==void 0&&a.call(f,"multipleOf")){let m=f.multipleOf;if(typeof m=="number"){if(m<=0||
isNaN(m)){let d={instancePath:i+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/3/then/properties/logicalTypeOption\
s/properties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > \
0",schema:0,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.multipleOf,data:m};e===null?e=[d]:e.push(
d),t++}}else{let d={instancePath:i+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/3/then/properties/logicalTypeOpt\
ions/properties/multipleOf/type",keyword:"type",params:{type:"number"},message:"must be number",schema:g.allOf[3].then.properties.
logicalTypeOptions.properties.multipleOf.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.multipleOf,
data:m};e===null?e=[d]:e.push(d),t++}}if(f.maximum!==void 0&&a.call(f,"maximum")){let m=f.maximum;if(typeof m!="number"){
let d={instancePath:i+"/logicalTypeOptions/maximum",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions/properties/\
maximum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:g.allOf[3].then.properties.logicalTypeOptions.
properties.maximum.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.maximum,data:m};e===null?e=
[d]:e.push(d),t++}}if(f.exclusiveMaximum!==void 0&&a.call(f,"exclusiveMaximum")){let m=f.exclusiveMaximum;if(typeof m!="\
boolean"){let d={instancePath:i+"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf/3/then/properties/logicalType\
Options/properties/exclusiveMaximum/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.allOf[3].
then.properties.logicalTypeOptions.properties.exclusiveMaximum.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.
properties.exclusiveMaximum,data:m};e===null?e=[d]:e.push(d),t++}}if(f.minimum!==void 0&&a.call(f,"minimum")){let m=f.minimum;
if(typeof m!="number"){let d={instancePath:i+"/logicalTypeOptions/minimum",schemaPath:"#/allOf/3/then/properties/logical\
TypeOptions/properties/minimum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:g.allOf[3].then.
properties.logicalTypeOptions.properties.minimum.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.
minimum,data:m};e===null?e=[d]:e.push(d),t++}}if(f.exclusiveMinimum!==void 0&&a.call(f,"exclusiveMinimum")){let m=f.exclusiveMinimum;
if(typeof m!="boolean"){let d={instancePath:i+"/logicalTypeOptions/exclusiveMinimum",schemaPath:"#/allOf/3/then/properti\
es/logicalTypeOptions/properties/exclusiveMinimum/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",
schema:g.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type,parentSchema:g.allOf[3].then.properties.
logicalTypeOptions.properties.exclusiveMinimum,data:m};e===null?e=[d]:e.push(d),t++}}if(f.format!==void 0&&a.call(f,"for\
mat")){let m=f.format;if(typeof m!="string"){let d={instancePath:i+"/logicalTypeOptions/format",schemaPath:"#/allOf/3/th\
en/properties/logicalTypeOptions/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:g.allOf[3].then.properties.logicalTypeOptions.properties.format.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.
properties.format,data:m};e===null?e=[d]:e.push(d),t++}if(!(m==="i8"||m==="i16"||m==="i32"||m==="i64"||m==="i128"||m==="\
u8"||m==="u16"||m==="u32"||m==="u64"||m==="u128")){let d={instancePath:i+"/logicalTypeOptions/format",schemaPath:"#/allO\
f/3/then/properties/logicalTypeOptions/properties/format/enum",keyword:"enum",params:{allowedValues:g.allOf[3].then.properties.
logicalTypeOptions.properties.format.enum},message:"must be equal to one of the allowed values",schema:g.allOf[3].then.properties.
logicalTypeOptions.properties.format.enum,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.format,data:m};
e===null?e=[d]:e.push(d),t++}}}else{let m={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/3/then/properties/lo\
gicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.allOf[3].then.properties.
logicalTypeOptions.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions,data:f};e===null?e=[m]:e.push(m),t++}}
var v=S===t;B=v,B&&q!==!0&&(q=q||{},q.logicalTypeOptions=!0)}if(!B){let S={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:g.allOf[3].if,parentSchema:g.allOf[3],data:r};
e===null?e=[S]:e.push(S),t++}n!==!0&&q!==void 0&&(q===!0?n=!0:(n=n||{},Object.assign(n,q)));let w=t,A=!0,V=t,D=t,R=!1,M=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&r.logicalType!=="number"){
let S={};e===null?e=[S]:e.push(S),t++}var Or=M===t;if(R=R||Or,Or){var we={};we.logicalType=!0}if(R)t=D,e!==null&&(D?e.length=
D:e=null);else{let S={};e===null?e=[S]:e.push(S),t++}var Cr=V===t;if(t=w,e!==null&&(w?e.length=w:e=null),Cr){let S=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let f=r.logicalTypeOptions;
if(f&&typeof f=="object"&&!Array.isArray(f)){for(let m of Object.keys(f))if(!(m==="multipleOf"||m==="maximum"||m==="excl\
usiveMaximum"||m==="minimum"||m==="exclusiveMinimum"||m==="format")){let d={instancePath:i+"/logicalTypeOptions",schemaPath:"\
#/allOf/4/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties",schema:!1,parentSchema:g.allOf[4].then.properties.logicalTypeOptions,data:f};
e===null?e=[d]:e.push(d),t++}if(f.multipleOf!==void 0&&a.call(f,"multipleOf")){let m=f.multipleOf;if(typeof m=="number"){
if(m<=0||isNaN(m)){let d={instancePath:i+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/4/then/properties/logicalT\
ypeOptions/properties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"m\
ust be > 0",schema:0,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf,data:m};e===null?e=
[d]:e.push(d),t++}}else{let d={instancePath:i+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/4/then/properties/log\
icalTypeOptions/properties/multipleOf/type",keyword:"type",params:{type:"number"},message:"must be number",schema:g.allOf[4].
then.properties.logicalTypeOptions.properties.multipleOf.type,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.
properties.multipleOf,data:m};e===null?e=[d]:e.push(d),t++}}if(f.maximum!==void 0&&a.call(f,"maximum")){let m=f.maximum;
if(typeof m!="number"){let d={instancePath:i+"/logicalTypeOptions/maximum",schemaPath:"#/allOf/4/then/properties/logical\
TypeOptions/properties/maximum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:g.allOf[4].then.
properties.logicalTypeOptions.properties.maximum.type,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.properties.
maximum,data:m};e===null?e=[d]:e.push(d),t++}}if(f.exclusiveMaximum!==void 0&&a.call(f,"exclusiveMaximum")){let m=f.exclusiveMaximum;
if(typeof m!="boolean"){let d={instancePath:i+"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf/4/then/properti\
es/logicalTypeOptions/properties/exclusiveMaximum/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",
schema:g.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type,parentSchema:g.allOf[4].then.properties.
logicalTypeOptions.properties.exclusiveMaximum,data:m};e===null?e=[d]:e.push(d),t++}}if(f.minimum!==void 0&&a.call(f,"mi\
nimum")){let m=f.minimum;if(typeof m!="number"){let d={instancePath:i+"/logicalTypeOptions/minimum",schemaPath:"#/allOf/\
4/then/properties/logicalTypeOptions/properties/minimum/type",keyword:"type",params:{type:"number"},message:"must be num\
ber",schema:g.allOf[4].then.properties.logicalTypeOptions.properties.minimum.type,parentSchema:g.allOf[4].then.properties.
logicalTypeOptions.properties.minimum,data:m};e===null?e=[d]:e.push(d),t++}}if(f.exclusiveMinimum!==void 0&&a.call(f,"ex\
clusiveMinimum")){let m=f.exclusiveMinimum;if(typeof m!="boolean"){let d={instancePath:i+"/logicalTypeOptions/exclusiveM\
inimum",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:g.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum.
type,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum,data:m};e===null?e=[d]:e.push(
d),t++}}if(f.format!==void 0&&a.call(f,"format")){let m=f.format;if(typeof m!="string"){let d={instancePath:i+"/logicalT\
ypeOptions/format",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/format/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:g.allOf[4].then.properties.logicalTypeOptions.properties.format.type,parentSchema:g.
allOf[4].then.properties.logicalTypeOptions.properties.format,data:m};e===null?e=[d]:e.push(d),t++}if(!(m==="f32"||m==="\
f64")){let d={instancePath:i+"/logicalTypeOptions/format",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/prope\
rties/format/enum",keyword:"enum",params:{allowedValues:g.allOf[4].then.properties.logicalTypeOptions.properties.format.
enum},message:"must be equal to one of the allowed values",schema:g.allOf[4].then.properties.logicalTypeOptions.properties.
format.enum,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.properties.format,data:m};e===null?e=[d]:e.push(d),
t++}}}else{let m={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:g.allOf[4].then.properties.logicalTypeOptions.type,parentSchema:g.
allOf[4].then.properties.logicalTypeOptions,data:f};e===null?e=[m]:e.push(m),t++}}var Cr=S===t;A=Cr,A&&we!==!0&&(we=we||
{},we.logicalTypeOptions=!0)}if(!A){let S={instancePath:i,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:g.allOf[4].if,parentSchema:g.allOf[4],data:r};e===null?e=[S]:e.push(S),
t++}n!==!0&&we!==void 0&&(we===!0?n=!0:(n=n||{},Object.assign(n,we)));let mr=t,Ie=!0,Mr=t;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&r.logicalType!=="object"){let S={};e===null?e=[S]:e.push(S),
t++}var cr=Mr===t;if(t=mr,e!==null&&(mr?e.length=mr:e=null),cr){let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let f=r.logicalTypeOptions;if(f&&typeof f=="object"&&!Array.
isArray(f)){for(let m of Object.keys(f))if(!(m==="maxProperties"||m==="minProperties"||m==="required")){let d={instancePath:i+
"/logicalTypeOptions",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:g.allOf[5].
then.properties.logicalTypeOptions,data:f};e===null?e=[d]:e.push(d),t++}if(f.maxProperties!==void 0&&a.call(f,"maxProper\
ties")){let m=f.maxProperties;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let d={instancePath:i+"/logicalTypeOptions/ma\
xProperties",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/maxProperties/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:g.allOf[5].then.properties.logicalTypeOptions.properties.maxProperties.
type,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.properties.maxProperties,data:m};e===null?e=[d]:e.push(d),
t++}if(typeof m=="number"&&(m<0||isNaN(m))){let d={instancePath:i+"/logicalTypeOptions/maxProperties",schemaPath:"#/allO\
f/5/then/properties/logicalTypeOptions/properties/maxProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.properties.maxProperties,data:m};
e===null?e=[d]:e.push(d),t++}}if(f.minProperties!==void 0&&a.call(f,"minProperties")){let m=f.minProperties;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let d={instancePath:i+"/logicalTypeOptions/minProperties",schemaPath:"#/allOf/5/then/prope\
rties/logicalTypeOptions/properties/minProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:g.allOf[5].then.properties.logicalTypeOptions.properties.minProperties.type,parentSchema:g.allOf[5].then.properties.
logicalTypeOptions.properties.minProperties,data:m};e===null?e=[d]:e.push(d),t++}if(typeof m=="number"&&(m<0||isNaN(m))){
let d={instancePath:i+"/logicalTypeOptions/minProperties",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/prope\
rties/minProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:g.
allOf[5].then.properties.logicalTypeOptions.properties.minProperties,data:m};e===null?e=[d]:e.push(d),t++}}if(f.required!==
void 0&&a.call(f,"required")){let m=f.required;if(Array.isArray(m)){if(m.length<1){let pe={instancePath:i+"/logicalTypeO\
ptions/required",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/required/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.
properties.required,data:m};e===null?e=[pe]:e.push(pe),t++}let d=m.length;for(let pe=0;pe<d;pe++){let Ce=m[pe];if(typeof Ce!=
"string"){let Me={instancePath:i+"/logicalTypeOptions/required/"+pe,schemaPath:"#/allOf/5/then/properties/logicalTypeOpt\
ions/properties/required/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[5].then.
properties.logicalTypeOptions.properties.required.items.type,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.
properties.required.items,data:Ce};e===null?e=[Me]:e.push(Me),t++}}let K=m.length,Re;if(K>1){let pe={};for(;K--;){let Ce=m[K];
if(typeof Ce=="string"){if(typeof pe[Ce]=="number"){Re=pe[Ce];let Me={instancePath:i+"/logicalTypeOptions/required",schemaPath:"\
#/allOf/5/then/properties/logicalTypeOptions/properties/required/uniqueItems",keyword:"uniqueItems",params:{i:K,j:Re},message:"\
must NOT have duplicate items (items ## "+Re+" and "+K+" are identical)",schema:!0,parentSchema:g.allOf[5].then.properties.
logicalTypeOptions.properties.required,data:m};e===null?e=[Me]:e.push(Me),t++;break}pe[Ce]=K}}}}else{let d={instancePath:i+
"/logicalTypeOptions/required",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/required/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:g.allOf[5].then.properties.logicalTypeOptions.properties.required.
type,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.properties.required,data:m};e===null?e=[d]:e.push(d),t++}}}else{
let m={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:g.allOf[5].then.properties.logicalTypeOptions.type,parentSchema:g.
allOf[5].then.properties.logicalTypeOptions,data:f};e===null?e=[m]:e.push(m),t++}}if(r.properties!==void 0&&a.call(r,"pr\
operties")){let f=r.properties;if(Array.isArray(f)){let m=f.length;for(let d=0;d<m;d++)_r.validate(f[d],{instancePath:i+
"/properties/"+d,parentData:f,parentDataProperty:d,rootData:I,dynamicAnchors:L})||(e=e===null?_r.validate.errors:e.concat(
_r.validate.errors),t=e.length)}else{let m={instancePath:i+"/properties",schemaPath:"#/allOf/5/then/properties/propertie\
s/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.allOf[5].then.properties.properties.type,parentSchema:g.
allOf[5].then.properties.properties,data:f};e===null?e=[m]:e.push(m),t++}}}var cr=S===t;if(Ie=cr,Ie){var We={};We.logicalTypeOptions=
!0,We.properties=!0,We.logicalType=!0}}if(!Ie){let S={instancePath:i,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:g.allOf[5].if,parentSchema:g.allOf[5],data:r};e===null?e=[S]:e.push(S),
t++}n!==!0&&We!==void 0&&(We===!0?n=!0:(n=n||{},Object.assign(n,We)));let ur=t,Le=!0,Kr=t;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&r.logicalType!=="array"){let S={};e===null?e=[S]:e.push(S),
t++}var yr=Kr===t;if(t=ur,e!==null&&(ur?e.length=ur:e=null),yr){let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let f=r.logicalTypeOptions;if(f&&typeof f=="object"&&!Array.
isArray(f)){for(let m of Object.keys(f))if(!(m==="maxItems"||m==="minItems"||m==="uniqueItems")){let d={instancePath:i+"\
/logicalTypeOptions",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:g.allOf[6].
then.properties.logicalTypeOptions,data:f};e===null?e=[d]:e.push(d),t++}if(f.maxItems!==void 0&&a.call(f,"maxItems")){let m=f.
maxItems;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let d={instancePath:i+"/logicalTypeOptions/maxItems",schemaPath:"#\
/allOf/6/then/properties/logicalTypeOptions/properties/maxItems/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer",schema:g.allOf[6].then.properties.logicalTypeOptions.properties.maxItems.type,parentSchema:g.allOf[6].then.
properties.logicalTypeOptions.properties.maxItems,data:m};e===null?e=[d]:e.push(d),t++}if(typeof m=="number"&&(m<0||isNaN(
m))){let d={instancePath:i+"/logicalTypeOptions/maxItems",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/prope\
rties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:g.
allOf[6].then.properties.logicalTypeOptions.properties.maxItems,data:m};e===null?e=[d]:e.push(d),t++}}if(f.minItems!==void 0&&
a.call(f,"minItems")){let m=f.minItems;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let d={instancePath:i+"/logicalTypeO\
ptions/minItems",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/minItems/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:g.allOf[6].then.properties.logicalTypeOptions.properties.minItems.type,
parentSchema:g.allOf[6].then.properties.logicalTypeOptions.properties.minItems,data:m};e===null?e=[d]:e.push(d),t++}if(typeof m==
"number"&&(m<0||isNaN(m))){let d={instancePath:i+"/logicalTypeOptions/minItems",schemaPath:"#/allOf/6/then/properties/lo\
gicalTypeOptions/properties/minItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",
schema:0,parentSchema:g.allOf[6].then.properties.logicalTypeOptions.properties.minItems,data:m};e===null?e=[d]:e.push(d),
t++}}if(f.uniqueItems!==void 0&&a.call(f,"uniqueItems")){let m=f.uniqueItems;if(typeof m!="boolean"){let d={instancePath:i+
"/logicalTypeOptions/uniqueItems",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/uniqueItems/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.allOf[6].then.properties.logicalTypeOptions.properties.
uniqueItems.type,parentSchema:g.allOf[6].then.properties.logicalTypeOptions.properties.uniqueItems,data:m};e===null?e=[d]:
e.push(d),t++}}}else{let m={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/6/then/properties/logicalTypeOption\
s/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.allOf[6].then.properties.logicalTypeOptions.
type,parentSchema:g.allOf[6].then.properties.logicalTypeOptions,data:f};e===null?e=[m]:e.push(m),t++}}r.items!==void 0&&
a.call(r,"items")&&(Dr(r.items,{instancePath:i+"/items",parentData:r,parentDataProperty:"items",rootData:I,dynamicAnchors:L})||
(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length))}var yr=S===t;if(Le=yr,Le){var Xe={};Xe.logicalTypeOptions=!0,Xe.items=
!0,Xe.logicalType=!0}}if(!Le){let S={instancePath:i,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema',schema:g.allOf[6].if,parentSchema:g.allOf[6],data:r};e===null?e=[S]:e.push(S),t++}if(n!==
!0&&Xe!==void 0&&(Xe===!0?n=!0:(n=n||{},Object.assign(n,Xe))),r&&typeof r=="object"&&!Array.isArray(r)){if(n!==!0&&(n=n||
{},n.primaryKey=!0,n.primaryKeyPosition=!0,n.logicalType=!0,n.logicalTypeOptions=!0,n.physicalType=!0,n.required=!0,n.unique=
!0,n.partitioned=!0,n.partitionKeyPosition=!0,n.classification=!0,n.encryptedName=!0,n.transformSourceObjects=!0,n.transformLogic=
!0,n.transformDescription=!0,n.examples=!0,n.criticalDataElement=!0,n.quality=!0),r.primaryKey!==void 0&&a.call(r,"prima\
ryKey")){let S=r.primaryKey;if(typeof S!="boolean"){let $={instancePath:i+"/primaryKey",schemaPath:"#/properties/primary\
Key/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.primaryKey.type,parentSchema:g.
properties.primaryKey,data:S};e===null?e=[$]:e.push($),t++}}if(r.primaryKeyPosition!==void 0&&a.call(r,"primaryKeyPositi\
on")){let S=r.primaryKeyPosition;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let $={instancePath:i+"/primaryKeyPosition",
schemaPath:"#/properties/primaryKeyPosition/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.
properties.primaryKeyPosition.type,parentSchema:g.properties.primaryKeyPosition,data:S};e===null?e=[$]:e.push($),t++}}if(r.
logicalType!==void 0&&a.call(r,"logicalType")){let S=r.logicalType;if(typeof S!="string"){let $={instancePath:i+"/logica\
lType",schemaPath:"#/properties/logicalType/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.logicalType.type,parentSchema:g.properties.logicalType,data:S};e===null?e=[$]:e.push($),t++}if(!(S==="string"||
S==="date"||S==="number"||S==="integer"||S==="object"||S==="array"||S==="boolean")){let $={instancePath:i+"/logicalType",
schemaPath:"#/properties/logicalType/enum",keyword:"enum",params:{allowedValues:g.properties.logicalType.enum},message:"\
must be equal to one of the allowed values",schema:g.properties.logicalType.enum,parentSchema:g.properties.logicalType,data:S};
e===null?e=[$]:e.push($),t++}}if(r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let S=r.logicalTypeOptions;
if(!(S&&typeof S=="object"&&!Array.isArray(S))){let $={instancePath:i+"/logicalTypeOptions",schemaPath:"#/properties/log\
icalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.properties.logicalTypeOptions.
type,parentSchema:g.properties.logicalTypeOptions,data:S};e===null?e=[$]:e.push($),t++}}if(r.physicalType!==void 0&&a.call(
r,"physicalType")){let S=r.physicalType;if(typeof S!="string"){let $={instancePath:i+"/physicalType",schemaPath:"#/prope\
rties/physicalType/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.physicalType.
type,parentSchema:g.properties.physicalType,data:S};e===null?e=[$]:e.push($),t++}}if(r.required!==void 0&&a.call(r,"requ\
ired")){let S=r.required;if(typeof S!="boolean"){let $={instancePath:i+"/required",schemaPath:"#/properties/required/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.required.type,parentSchema:g.properties.
required,data:S};e===null?e=[$]:e.push($),t++}}if(r.unique!==void 0&&a.call(r,"unique")){let S=r.unique;if(typeof S!="bo\
olean"){let $={instancePath:i+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:g.properties.unique.type,parentSchema:g.properties.unique,data:S};e===null?e=[$]:e.push($),t++}}
if(r.partitioned!==void 0&&a.call(r,"partitioned")){let S=r.partitioned;if(typeof S!="boolean"){let $={instancePath:i+"/\
partitioned",schemaPath:"#/properties/partitioned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",
schema:g.properties.partitioned.type,parentSchema:g.properties.partitioned,data:S};e===null?e=[$]:e.push($),t++}}if(r.partitionKeyPosition!==
void 0&&a.call(r,"partitionKeyPosition")){let S=r.partitionKeyPosition;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let $={
instancePath:i+"/partitionKeyPosition",schemaPath:"#/properties/partitionKeyPosition/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:g.properties.partitionKeyPosition.type,parentSchema:g.properties.partitionKeyPosition,
data:S};e===null?e=[$]:e.push($),t++}}if(r.classification!==void 0&&a.call(r,"classification")){let S=r.classification;if(typeof S!=
"string"){let $={instancePath:i+"/classification",schemaPath:"#/properties/classification/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.properties.classification.type,parentSchema:g.properties.classification,data:S};
e===null?e=[$]:e.push($),t++}}if(r.encryptedName!==void 0&&a.call(r,"encryptedName")){let S=r.encryptedName;if(typeof S!=
"string"){let $={instancePath:i+"/encryptedName",schemaPath:"#/properties/encryptedName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.properties.encryptedName.type,parentSchema:g.properties.encryptedName,data:S};
e===null?e=[$]:e.push($),t++}}if(r.transformSourceObjects!==void 0&&a.call(r,"transformSourceObjects")){let S=r.transformSourceObjects;
if(Array.isArray(S)){let $=S.length;for(let f=0;f<$;f++){let m=S[f];if(typeof m!="string"){let d={instancePath:i+"/trans\
formSourceObjects/"+f,schemaPath:"#/properties/transformSourceObjects/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:g.properties.transformSourceObjects.items.type,parentSchema:g.properties.transformSourceObjects.
items,data:m};e===null?e=[d]:e.push(d),t++}}}else{let $={instancePath:i+"/transformSourceObjects",schemaPath:"#/properti\
es/transformSourceObjects/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.transformSourceObjects.
type,parentSchema:g.properties.transformSourceObjects,data:S};e===null?e=[$]:e.push($),t++}}if(r.transformLogic!==void 0&&
a.call(r,"transformLogic")){let S=r.transformLogic;if(typeof S!="string"){let $={instancePath:i+"/transformLogic",schemaPath:"\
#/properties/transformLogic/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.transformLogic.
type,parentSchema:g.properties.transformLogic,data:S};e===null?e=[$]:e.push($),t++}}if(r.transformDescription!==void 0&&
a.call(r,"transformDescription")){let S=r.transformDescription;if(typeof S!="string"){let $={instancePath:i+"/transformD\
escription",schemaPath:"#/properties/transformDescription/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:g.properties.transformDescription.type,parentSchema:g.properties.transformDescription,data:S};e===null?e=[
$]:e.push($),t++}}if(r.examples!==void 0&&a.call(r,"examples")){let S=r.examples;if(Array.isArray(S)){let $=S.length;for(let f=0;f<
$;f++){let m=S[f],d=t,K=!1,Re=t;if(typeof m!="string"){let z={instancePath:i+"/examples/"+f,schemaPath:"#/$defs/AnyType/\
anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.anyOf[0].type,parentSchema:C.anyOf[0],
data:m};e===null?e=[z]:e.push(z),t++}var ae=Re===t;K=K||ae;let pe=t;if(typeof m!="number"){let z={instancePath:i+"/examp\
les/"+f,schemaPath:"#/$defs/AnyType/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number",schema:C.
anyOf[1].type,parentSchema:C.anyOf[1],data:m};e===null?e=[z]:e.push(z),t++}var ae=pe===t;K=K||ae;let Ce=t;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let z={instancePath:i+"/examples/"+f,schemaPath:"#/$defs/AnyType/anyOf/2/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:C.anyOf[2].type,parentSchema:C.anyOf[2],data:m};e===null?e=
[z]:e.push(z),t++}var ae=Ce===t;K=K||ae;let Me=t;if(typeof m!="boolean"){let z={instancePath:i+"/examples/"+f,schemaPath:"\
#/$defs/AnyType/anyOf/3/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:C.anyOf[3].type,parentSchema:C.
anyOf[3],data:m};e===null?e=[z]:e.push(z),t++}var ae=Me===t;K=K||ae;let Ke=t;if(m!==null){let z={instancePath:i+"/exampl\
es/"+f,schemaPath:"#/$defs/AnyType/anyOf/4/type",keyword:"type",params:{type:"null"},message:"must be null",schema:C.anyOf[4].
type,parentSchema:C.anyOf[4],data:m};e===null?e=[z]:e.push(z),t++}var ae=Ke===t;K=K||ae;let Er=t;if(!Array.isArray(m)){let z={
instancePath:i+"/examples/"+f,schemaPath:"#/$defs/AnyType/anyOf/5/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:C.anyOf[5].type,parentSchema:C.anyOf[5],data:m};e===null?e=[z]:e.push(z),t++}var ae=Er===t;K=K||ae;let Gr=t;
if(!(m&&typeof m=="object"&&!Array.isArray(m))){let z={instancePath:i+"/examples/"+f,schemaPath:"#/$defs/AnyType/anyOf/6\
/type",keyword:"type",params:{type:"object"},message:"must be object",schema:C.anyOf[6].type,parentSchema:C.anyOf[6],data:m};
e===null?e=[z]:e.push(z),t++}var ae=Gr===t;if(K=K||ae,K)t=d,e!==null&&(d?e.length=d:e=null);else{let z={instancePath:i+"\
/examples/"+f,schemaPath:"#/$defs/AnyType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:C.
anyOf,parentSchema:C,data:m};e===null?e=[z]:e.push(z),t++}}}else{let $={instancePath:i+"/examples",schemaPath:"#/propert\
ies/examples/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.examples.type,parentSchema:g.
properties.examples,data:S};e===null?e=[$]:e.push($),t++}}if(r.criticalDataElement!==void 0&&a.call(r,"criticalDataEleme\
nt")){let S=r.criticalDataElement;if(typeof S!="boolean"){let $={instancePath:i+"/criticalDataElement",schemaPath:"#/pro\
perties/criticalDataElement/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.criticalDataElement.
type,parentSchema:g.properties.criticalDataElement,data:S};e===null?e=[$]:e.push($),t++}}r.quality!==void 0&&a.call(r,"q\
uality")&&(Je(r.quality,{instancePath:i+"/quality",parentData:r,parentDataProperty:"quality",rootData:I,dynamicAnchors:L})||
(e=e===null?Je.errors:e.concat(Je.errors),t=e.length))}else{let S={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:g.type,parentSchema:g,data:r};e===null?e=[S]:e.push(S),t++}return lr.errors=
e,P.props=n,t===0}lr.evaluated={dynamicProps:!0,dynamicItems:!1};function br(r,{instancePath:i="",parentData:oe,parentDataProperty:le,
rootData:I=r,dynamicAnchors:L={}}={}){let e=null,t=0,P=br.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),!lr(r,{instancePath:i,parentData:oe,parentDataProperty:le,rootData:I,dynamicAnchors:L}))e=e===null?lr.errors:
e.concat(lr.errors),t=e.length;else var l=lr.evaluated.props;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||
!a.call(r,"name")){let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'",schema:Ur.required,parentSchema:Ur,data:r};e===null?e=[c]:e.push(c),t++}if(l!==!0){for(let c of Object.
keys(r))if(!l||!l[c]){let y={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{
unevaluatedProperty:c},message:"must NOT have unevaluated properties",schema:!1,parentSchema:Ur,data:r};e===null?e=[y]:e.
push(y),t++}}}else{let c={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:Ur.type,parentSchema:Ur,data:r};e===null?e=[c]:e.push(c),t++}return br.errors=e,t===0}br.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Nr(r,{instancePath:i="",parentData:oe,parentDataProperty:le,rootData:I=r,dynamicAnchors:L={}}={}){
let e=null,t=0,P=Nr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),Fe(r,{instancePath:i,
parentData:oe,parentDataProperty:le,rootData:I,dynamicAnchors:L})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!a.call(r,"name")){let l={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:fe.required,
parentSchema:fe,data:r};e===null?e=[l]:e.push(l),t++}if(r.logicalType!==void 0&&a.call(r,"logicalType")){let l=r.logicalType;
if(typeof l!="string"){let c={instancePath:i+"/logicalType",schemaPath:"#/properties/logicalType/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:fe.properties.logicalType.type,parentSchema:fe.properties.logicalType,data:l};
e===null?e=[c]:e.push(c),t++}if(l!=="object"){let c={instancePath:i+"/logicalType",schemaPath:"#/properties/logicalType/\
enum",keyword:"enum",params:{allowedValues:fe.properties.logicalType.enum},message:"must be equal to one of the allowed \
values",schema:fe.properties.logicalType.enum,parentSchema:fe.properties.logicalType,data:l};e===null?e=[c]:e.push(c),t++}}
if(r.physicalName!==void 0&&a.call(r,"physicalName")){let l=r.physicalName;if(typeof l!="string"){let c={instancePath:i+
"/physicalName",schemaPath:"#/properties/physicalName/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:fe.properties.physicalName.type,parentSchema:fe.properties.physicalName,data:l};e===null?e=[c]:e.push(c),t++}}
if(r.dataGranularityDescription!==void 0&&a.call(r,"dataGranularityDescription")){let l=r.dataGranularityDescription;if(typeof l!=
"string"){let c={instancePath:i+"/dataGranularityDescription",schemaPath:"#/properties/dataGranularityDescription/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:fe.properties.dataGranularityDescription.type,parentSchema:fe.
properties.dataGranularityDescription,data:l};e===null?e=[c]:e.push(c),t++}}if(r.properties!==void 0&&a.call(r,"properti\
es")){let l=r.properties;if(Array.isArray(l)){let c=l.length;for(let y=0;y<c;y++)br(l[y],{instancePath:i+"/properties/"+
y,parentData:l,parentDataProperty:y,rootData:I,dynamicAnchors:L})||(e=e===null?br.errors:e.concat(br.errors),t=e.length)}else{
let c={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:fe.properties.properties.type,parentSchema:fe.properties.properties,data:l};e===null?e=[c]:e.push(
c),t++}}r.quality!==void 0&&a.call(r,"quality")&&(Je(r.quality,{instancePath:i+"/quality",parentData:r,parentDataProperty:"\
quality",rootData:I,dynamicAnchors:L})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length));for(let l of Object.keys(
r))if(l!=="logicalType"&&l!=="physicalName"&&l!=="dataGranularityDescription"&&l!=="properties"&&l!=="quality"&&l!=="nam\
e"&&l!=="physicalType"&&l!=="description"&&l!=="businessName"&&l!=="authoritativeDefinitions"&&l!=="tags"&&l!=="customPr\
operties"){let c={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:l},
message:"must NOT have unevaluated properties",schema:!1,parentSchema:fe,data:r};e===null?e=[c]:e.push(c),t++}}else{let l={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:fe.type,parentSchema:fe,
data:r};e===null?e=[l]:e.push(l),t++}return Nr.errors=e,t===0}Nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss={
type:"array",items:{$ref:"#/$defs/SupportItem"}},te={type:"object",properties:{channel:{type:"string"},url:{type:"string"},
description:{type:"string"},tool:{type:"string"},scope:{type:"string"},invitationUrl:{type:"string"}},required:["channel",
"url"]};function Br(r,{instancePath:i="",parentData:oe,parentDataProperty:le,rootData:I=r,dynamicAnchors:L={}}={}){let e=null,
t=0,P=Br.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),Array.isArray(r)){let l=r.length;
for(let c=0;c<l;c++){let y=r[c];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.channel===void 0||!a.call(y,"channel")){
let h={instancePath:i+"/"+c,schemaPath:"#/$defs/SupportItem/required",keyword:"required",params:{missingProperty:"channe\
l"},message:"must have required property 'channel'",schema:te.required,parentSchema:te,data:y};e===null?e=[h]:e.push(h),
t++}if(y.url===void 0||!a.call(y,"url")){let h={instancePath:i+"/"+c,schemaPath:"#/$defs/SupportItem/required",keyword:"\
required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:te.required,parentSchema:te,
data:y};e===null?e=[h]:e.push(h),t++}if(y.channel!==void 0&&a.call(y,"channel")){let h=y.channel;if(typeof h!="string"){
let n={instancePath:i+"/"+c+"/channel",schemaPath:"#/$defs/SupportItem/properties/channel/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:te.properties.channel.type,parentSchema:te.properties.channel,data:h};e===null?
e=[n]:e.push(n),t++}}if(y.url!==void 0&&a.call(y,"url")){let h=y.url;if(typeof h!="string"){let n={instancePath:i+"/"+c+
"/url",schemaPath:"#/$defs/SupportItem/properties/url/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:te.properties.url.type,parentSchema:te.properties.url,data:h};e===null?e=[n]:e.push(n),t++}}if(y.description!==
void 0&&a.call(y,"description")){let h=y.description;if(typeof h!="string"){let n={instancePath:i+"/"+c+"/description",schemaPath:"\
#/$defs/SupportItem/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.
properties.description.type,parentSchema:te.properties.description,data:h};e===null?e=[n]:e.push(n),t++}}if(y.tool!==void 0&&
a.call(y,"tool")){let h=y.tool;if(typeof h!="string"){let n={instancePath:i+"/"+c+"/tool",schemaPath:"#/$defs/SupportIte\
m/properties/tool/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.properties.tool.type,parentSchema:te.
properties.tool,data:h};e===null?e=[n]:e.push(n),t++}}if(y.scope!==void 0&&a.call(y,"scope")){let h=y.scope;if(typeof h!=
"string"){let n={instancePath:i+"/"+c+"/scope",schemaPath:"#/$defs/SupportItem/properties/scope/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:te.properties.scope.type,parentSchema:te.properties.scope,data:h};e===null?
e=[n]:e.push(n),t++}}if(y.invitationUrl!==void 0&&a.call(y,"invitationUrl")){let h=y.invitationUrl;if(typeof h!="string"){
let n={instancePath:i+"/"+c+"/invitationUrl",schemaPath:"#/$defs/SupportItem/properties/invitationUrl/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:te.properties.invitationUrl.type,parentSchema:te.properties.invitationUrl,
data:h};e===null?e=[n]:e.push(n),t++}}}else{let h={instancePath:i+"/"+c,schemaPath:"#/$defs/SupportItem/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:te.type,parentSchema:te,data:y};e===null?e=[h]:e.push(h),t++}}}else{
let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ss.type,parentSchema:ss,
data:r};e===null?e=[l]:e.push(l),t++}return Br.errors=e,t===0}Br.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var U={
type:"object",properties:{property:{type:"string"},value:{anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"\
boolean"},{type:"null"}]},valueExt:{$ref:"#/$defs/AnyNonCollectionType"},unit:{type:"string"},element:{type:"string"},driver:{
type:"string"}},required:["property","value"]},_e={anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolea\
n"},{type:"null"}]};function Ir(r,{instancePath:i="",parentData:oe,parentDataProperty:le,rootData:I=r,dynamicAnchors:L={}}={}){
let e=null,t=0,P=Ir.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.property===void 0||!a.call(r,"property")){let y={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:U.required,parentSchema:U,
data:r};e===null?e=[y]:e.push(y),t++}if(r.value===void 0||!a.call(r,"value")){let y={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:U.required,
parentSchema:U,data:r};e===null?e=[y]:e.push(y),t++}if(r.property!==void 0&&a.call(r,"property")){let y=r.property;if(typeof y!=
"string"){let h={instancePath:i+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:U.properties.property.type,parentSchema:U.properties.property,data:y};e===null?e=[h]:e.push(
h),t++}}if(r.value!==void 0&&a.call(r,"value")){let y=r.value,h=t,n=!1,j=t;if(typeof y!="string"){let T={instancePath:i+
"/value",schemaPath:"#/properties/value/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.
properties.value.anyOf[0].type,parentSchema:U.properties.value.anyOf[0],data:y};e===null?e=[T]:e.push(T),t++}var l=j===t;
n=n||l;let se=t;if(typeof y!="number"){let T={instancePath:i+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:U.properties.value.anyOf[1].type,parentSchema:U.properties.
value.anyOf[1],data:y};e===null?e=[T]:e.push(T),t++}var l=se===t;n=n||l;let Ne=t;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y))){let T={instancePath:i+"/value",schemaPath:"#/properties/value/anyOf/2/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:U.properties.value.anyOf[2].type,parentSchema:U.properties.value.anyOf[2],data:y};e===null?
e=[T]:e.push(T),t++}var l=Ne===t;n=n||l;let ie=t;if(typeof y!="boolean"){let T={instancePath:i+"/value",schemaPath:"#/pr\
operties/value/anyOf/3/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:U.properties.value.
anyOf[3].type,parentSchema:U.properties.value.anyOf[3],data:y};e===null?e=[T]:e.push(T),t++}var l=ie===t;n=n||l;let Q=t;
if(y!==null){let T={instancePath:i+"/value",schemaPath:"#/properties/value/anyOf/4/type",keyword:"type",params:{type:"nu\
ll"},message:"must be null",schema:U.properties.value.anyOf[4].type,parentSchema:U.properties.value.anyOf[4],data:y};e===
null?e=[T]:e.push(T),t++}var l=Q===t;if(n=n||l,n)t=h,e!==null&&(h?e.length=h:e=null);else{let T={instancePath:i+"/value",
schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:U.properties.
value.anyOf,parentSchema:U.properties.value,data:y};e===null?e=[T]:e.push(T),t++}}if(r.valueExt!==void 0&&a.call(r,"valu\
eExt")){let y=r.valueExt,h=t,n=!1,j=t;if(typeof y!="string"){let T={instancePath:i+"/valueExt",schemaPath:"#/$defs/AnyNo\
nCollectionType/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_e.anyOf[0].type,parentSchema:_e.
anyOf[0],data:y};e===null?e=[T]:e.push(T),t++}var c=j===t;n=n||c;let se=t;if(typeof y!="number"){let T={instancePath:i+"\
/valueExt",schemaPath:"#/$defs/AnyNonCollectionType/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be\
 number",schema:_e.anyOf[1].type,parentSchema:_e.anyOf[1],data:y};e===null?e=[T]:e.push(T),t++}var c=se===t;n=n||c;let Ne=t;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let T={instancePath:i+"/valueExt",schemaPath:"#/$defs/AnyNonCollectionType/\
anyOf/2/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:_e.anyOf[2].type,parentSchema:_e.anyOf[2],
data:y};e===null?e=[T]:e.push(T),t++}var c=Ne===t;n=n||c;let ie=t;if(typeof y!="boolean"){let T={instancePath:i+"/valueE\
xt",schemaPath:"#/$defs/AnyNonCollectionType/anyOf/3/type",keyword:"type",params:{type:"boolean"},message:"must be boole\
an",schema:_e.anyOf[3].type,parentSchema:_e.anyOf[3],data:y};e===null?e=[T]:e.push(T),t++}var c=ie===t;n=n||c;let Q=t;if(y!==
null){let T={instancePath:i+"/valueExt",schemaPath:"#/$defs/AnyNonCollectionType/anyOf/4/type",keyword:"type",params:{type:"\
null"},message:"must be null",schema:_e.anyOf[4].type,parentSchema:_e.anyOf[4],data:y};e===null?e=[T]:e.push(T),t++}var c=Q===
t;if(n=n||c,n)t=h,e!==null&&(h?e.length=h:e=null);else{let T={instancePath:i+"/valueExt",schemaPath:"#/$defs/AnyNonColle\
ctionType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:_e.anyOf,parentSchema:_e,data:y};
e===null?e=[T]:e.push(T),t++}}if(r.unit!==void 0&&a.call(r,"unit")){let y=r.unit;if(typeof y!="string"){let h={instancePath:i+
"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.properties.
unit.type,parentSchema:U.properties.unit,data:y};e===null?e=[h]:e.push(h),t++}}if(r.element!==void 0&&a.call(r,"element")){
let y=r.element;if(typeof y!="string"){let h={instancePath:i+"/element",schemaPath:"#/properties/element/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:U.properties.element.type,parentSchema:U.properties.element,
data:y};e===null?e=[h]:e.push(h),t++}}if(r.driver!==void 0&&a.call(r,"driver")){let y=r.driver;if(typeof y!="string"){let h={
instancePath:i+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:U.properties.driver.type,parentSchema:U.properties.driver,data:y};e===null?e=[h]:e.push(h),t++}}}else{let y={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:U.type,parentSchema:U,
data:r};e===null?e=[y]:e.push(y),t++}return Ir.errors=e,t===0}Ir.evaluated={props:{property:!0,value:!0,valueExt:!0,unit:!0,
element:!0,driver:!0},dynamicProps:!1,dynamicItems:!1};function zr(r,{instancePath:i="",parentData:oe,parentDataProperty:le,
rootData:I=r,dynamicAnchors:L={}}={}){let e=null,t=0,P=zr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.version===void 0||!a.call(r,"version")){let l={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'vers\
ion'",schema:k.required,parentSchema:k,data:r};e===null?e=[l]:e.push(l),t++}if(r.apiVersion===void 0||!a.call(r,"apiVers\
ion")){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"m\
ust have required property 'apiVersion'",schema:k.required,parentSchema:k,data:r};e===null?e=[l]:e.push(l),t++}if(r.kind===
void 0||!a.call(r,"kind")){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kin\
d"},message:"must have required property 'kind'",schema:k.required,parentSchema:k,data:r};e===null?e=[l]:e.push(l),t++}if(r.
id===void 0||!a.call(r,"id")){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:k.required,parentSchema:k,data:r};e===null?e=[l]:e.push(l),t++}if(r.
status===void 0||!a.call(r,"status")){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'",schema:k.required,parentSchema:k,data:r};e===null?e=[l]:e.push(l),
t++}for(let l of Object.keys(r))if(!a.call(k.properties,l)){let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:k,
data:r};e===null?e=[c]:e.push(c),t++}if(r.version!==void 0&&a.call(r,"version")){let l=r.version;if(typeof l!="string"){
let c={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:k.properties.version.type,parentSchema:k.properties.version,data:l};e===null?e=[c]:e.push(c),t++}}
if(r.kind!==void 0&&a.call(r,"kind")){let l=r.kind;if(typeof l!="string"){let c={instancePath:i+"/kind",schemaPath:"#/pr\
operties/kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.kind.type,parentSchema:k.
properties.kind,data:l};e===null?e=[c]:e.push(c),t++}if(l!=="DataContract"){let c={instancePath:i+"/kind",schemaPath:"#/\
properties/kind/enum",keyword:"enum",params:{allowedValues:k.properties.kind.enum},message:"must be equal to one of the \
allowed values",schema:k.properties.kind.enum,parentSchema:k.properties.kind,data:l};e===null?e=[c]:e.push(c),t++}}if(r.
apiVersion!==void 0&&a.call(r,"apiVersion")){let l=r.apiVersion;if(typeof l!="string"){let c={instancePath:i+"/apiVersio\
n",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
apiVersion.type,parentSchema:k.properties.apiVersion,data:l};e===null?e=[c]:e.push(c),t++}if(!(l==="v3.0.0"||l==="v2.2.2"||
l==="v2.2.1"||l==="v2.2.0")){let c={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",
params:{allowedValues:k.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:k.properties.
apiVersion.enum,parentSchema:k.properties.apiVersion,data:l};e===null?e=[c]:e.push(c),t++}}if(r.id!==void 0&&a.call(r,"i\
d")){let l=r.id;if(typeof l!="string"){let c={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:k.properties.id.type,parentSchema:k.properties.id,data:l};e===null?e=[c]:
e.push(c),t++}}if(r.name!==void 0&&a.call(r,"name")){let l=r.name;if(typeof l!="string"){let c={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.name.type,parentSchema:k.
properties.name,data:l};e===null?e=[c]:e.push(c),t++}}if(r.tenant!==void 0&&a.call(r,"tenant")){let l=r.tenant;if(typeof l!=
"string"){let c={instancePath:i+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:k.properties.tenant.type,parentSchema:k.properties.tenant,data:l};e===null?e=[c]:e.push(c),t++}}if(r.
tags!==void 0&&a.call(r,"tags")){let l=r.tags;if(Array.isArray(l)){let c=l.length;for(let y=0;y<c;y++){let h=l[y];if(typeof h!=
"string"){let n={instancePath:i+"/tags/"+y,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:De.items.type,parentSchema:De.items,data:h};e===null?e=[n]:e.push(n),t++}}}else{let c={instancePath:i+
"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:De.type,parentSchema:De,
data:l};e===null?e=[c]:e.push(c),t++}}if(r.status!==void 0&&a.call(r,"status")){let l=r.status;if(typeof l!="string"){let c={
instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:k.properties.status.type,parentSchema:k.properties.status,data:l};e===null?e=[c]:e.push(c),t++}}if(r.servers!==
void 0&&a.call(r,"servers")){let l=r.servers;if(Array.isArray(l)){let c=l.length;for(let y=0;y<c;y++)Ar(l[y],{instancePath:i+
"/servers/"+y,parentData:l,parentDataProperty:y,rootData:I,dynamicAnchors:L})||(e=e===null?Ar.errors:e.concat(Ar.errors),
t=e.length)}else{let c={instancePath:i+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array",schema:k.properties.servers.type,parentSchema:k.properties.servers,data:l};e===null?e=[c]:
e.push(c),t++}}if(r.dataProduct!==void 0&&a.call(r,"dataProduct")){let l=r.dataProduct;if(typeof l!="string"){let c={instancePath:i+
"/dataProduct",schemaPath:"#/properties/dataProduct/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:k.properties.dataProduct.type,parentSchema:k.properties.dataProduct,data:l};e===null?e=[c]:e.push(c),t++}}if(r.description!==
void 0&&a.call(r,"description")){let l=r.description;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.usage!==void 0&&a.
call(l,"usage")){let c=l.usage;if(typeof c!="string"){let y={instancePath:i+"/description/usage",schemaPath:"#/propertie\
s/description/properties/usage/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
description.properties.usage.type,parentSchema:k.properties.description.properties.usage,data:c};e===null?e=[y]:e.push(y),
t++}}if(l.purpose!==void 0&&a.call(l,"purpose")){let c=l.purpose;if(typeof c!="string"){let y={instancePath:i+"/descript\
ion/purpose",schemaPath:"#/properties/description/properties/purpose/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:k.properties.description.properties.purpose.type,parentSchema:k.properties.description.properties.
purpose,data:c};e===null?e=[y]:e.push(y),t++}}if(l.limitations!==void 0&&a.call(l,"limitations")){let c=l.limitations;if(typeof c!=
"string"){let y={instancePath:i+"/description/limitations",schemaPath:"#/properties/description/properties/limitations/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.description.properties.limitations.
type,parentSchema:k.properties.description.properties.limitations,data:c};e===null?e=[y]:e.push(y),t++}}}else{let c={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:k.properties.description.type,parentSchema:k.properties.description,data:l};e===null?e=[c]:e.push(c),t++}}if(r.domain!==
void 0&&a.call(r,"domain")){let l=r.domain;if(typeof l!="string"){let c={instancePath:i+"/domain",schemaPath:"#/properti\
es/domain/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.domain.type,parentSchema:k.
properties.domain,data:l};e===null?e=[c]:e.push(c),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let l=r.schema;if(Array.
isArray(l)){let c=l.length;for(let y=0;y<c;y++)Nr(l[y],{instancePath:i+"/schema/"+y,parentData:l,parentDataProperty:y,rootData:I,
dynamicAnchors:L})||(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length)}else{let c={instancePath:i+"/schema",schemaPath:"\
#/properties/schema/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.schema.type,parentSchema:k.
properties.schema,data:l};e===null?e=[c]:e.push(c),t++}}if(r.support!==void 0&&a.call(r,"support")&&(Br(r.support,{instancePath:i+
"/support",parentData:r,parentDataProperty:"support",rootData:I,dynamicAnchors:L})||(e=e===null?Br.errors:e.concat(Br.errors),
t=e.length)),r.price!==void 0&&a.call(r,"price")){let l=r.price;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.priceAmount!==
void 0&&a.call(l,"priceAmount")){let c=l.priceAmount;if(typeof c!="number"){let y={instancePath:i+"/price/priceAmount",schemaPath:"\
#/$defs/Pricing/properties/priceAmount/type",keyword:"type",params:{type:"number"},message:"must be number",schema:pr.properties.
priceAmount.type,parentSchema:pr.properties.priceAmount,data:c};e===null?e=[y]:e.push(y),t++}}if(l.priceCurrency!==void 0&&
a.call(l,"priceCurrency")){let c=l.priceCurrency;if(typeof c!="string"){let y={instancePath:i+"/price/priceCurrency",schemaPath:"\
#/$defs/Pricing/properties/priceCurrency/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pr.
properties.priceCurrency.type,parentSchema:pr.properties.priceCurrency,data:c};e===null?e=[y]:e.push(y),t++}}if(l.priceUnit!==
void 0&&a.call(l,"priceUnit")){let c=l.priceUnit;if(typeof c!="string"){let y={instancePath:i+"/price/priceUnit",schemaPath:"\
#/$defs/Pricing/properties/priceUnit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pr.properties.
priceUnit.type,parentSchema:pr.properties.priceUnit,data:c};e===null?e=[y]:e.push(y),t++}}}else{let c={instancePath:i+"/\
price",schemaPath:"#/$defs/Pricing/type",keyword:"type",params:{type:"object"},message:"must be object",schema:pr.type,parentSchema:pr,
data:l};e===null?e=[c]:e.push(c),t++}}if(r.team!==void 0&&a.call(r,"team")){let l=r.team;if(Array.isArray(l)){let c=l.length;
for(let y=0;y<c;y++){let h=l[y];if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.username!==void 0&&a.call(h,"username")){
let n=h.username;if(typeof n!="string"){let j={instancePath:i+"/team/"+y+"/username",schemaPath:"#/$defs/Team/properties\
/username/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ke.properties.username.type,parentSchema:ke.
properties.username,data:n};e===null?e=[j]:e.push(j),t++}}if(h.role!==void 0&&a.call(h,"role")){let n=h.role;if(typeof n!=
"string"){let j={instancePath:i+"/team/"+y+"/role",schemaPath:"#/$defs/Team/properties/role/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:ke.properties.role.type,parentSchema:ke.properties.role,data:n};e===null?
e=[j]:e.push(j),t++}}if(h.dateIn!==void 0&&a.call(h,"dateIn")){let n=h.dateIn;if(typeof n!="string"){let j={instancePath:i+
"/team/"+y+"/dateIn",schemaPath:"#/$defs/Team/properties/dateIn/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:ke.properties.dateIn.type,parentSchema:ke.properties.dateIn,data:n};e===null?e=[j]:e.push(j),t++}}if(h.
dateOut!==void 0&&a.call(h,"dateOut")){let n=h.dateOut;if(typeof n!="string"){let j={instancePath:i+"/team/"+y+"/dateOut",
schemaPath:"#/$defs/Team/properties/dateOut/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ke.
properties.dateOut.type,parentSchema:ke.properties.dateOut,data:n};e===null?e=[j]:e.push(j),t++}}if(h.replacedByUsername!==
void 0&&a.call(h,"replacedByUsername")){let n=h.replacedByUsername;if(typeof n!="string"){let j={instancePath:i+"/team/"+
y+"/replacedByUsername",schemaPath:"#/$defs/Team/properties/replacedByUsername/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ke.properties.replacedByUsername.type,parentSchema:ke.properties.replacedByUsername,data:n};
e===null?e=[j]:e.push(j),t++}}}else{let n={instancePath:i+"/team/"+y,schemaPath:"#/$defs/Team/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:ke.type,parentSchema:ke,data:h};e===null?e=[n]:e.push(n),t++}}}else{let c={
instancePath:i+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:k.properties.team.type,parentSchema:k.properties.team,data:l};e===null?e=[c]:e.push(c),t++}}if(r.roles!==void 0&&
a.call(r,"roles")){let l=r.roles;if(Array.isArray(l)){let c=l.length;for(let y=0;y<c;y++){let h=l[y];if(h&&typeof h=="ob\
ject"&&!Array.isArray(h)){if(h.role===void 0||!a.call(h,"role")){let n={instancePath:i+"/roles/"+y,schemaPath:"#/$defs/R\
ole/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:G.required,
parentSchema:G,data:h};e===null?e=[n]:e.push(n),t++}if(h.role!==void 0&&a.call(h,"role")){let n=h.role;if(typeof n!="str\
ing"){let j={instancePath:i+"/roles/"+y+"/role",schemaPath:"#/$defs/Role/properties/role/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:G.properties.role.type,parentSchema:G.properties.role,data:n};e===null?e=[j]:e.
push(j),t++}}if(h.description!==void 0&&a.call(h,"description")){let n=h.description;if(typeof n!="string"){let j={instancePath:i+
"/roles/"+y+"/description",schemaPath:"#/$defs/Role/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:G.properties.description.type,parentSchema:G.properties.description,data:n};e===null?e=[j]:e.push(
j),t++}}if(h.access!==void 0&&a.call(h,"access")){let n=h.access;if(typeof n!="string"){let j={instancePath:i+"/roles/"+
y+"/access",schemaPath:"#/$defs/Role/properties/access/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:G.properties.access.type,parentSchema:G.properties.access,data:n};e===null?e=[j]:e.push(j),t++}}if(h.firstLevelApprovers!==
void 0&&a.call(h,"firstLevelApprovers")){let n=h.firstLevelApprovers;if(typeof n!="string"){let j={instancePath:i+"/role\
s/"+y+"/firstLevelApprovers",schemaPath:"#/$defs/Role/properties/firstLevelApprovers/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:G.properties.firstLevelApprovers.type,parentSchema:G.properties.firstLevelApprovers,
data:n};e===null?e=[j]:e.push(j),t++}}if(h.secondLevelApprovers!==void 0&&a.call(h,"secondLevelApprovers")){let n=h.secondLevelApprovers;
if(typeof n!="string"){let j={instancePath:i+"/roles/"+y+"/secondLevelApprovers",schemaPath:"#/$defs/Role/properties/sec\
ondLevelApprovers/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.secondLevelApprovers.
type,parentSchema:G.properties.secondLevelApprovers,data:n};e===null?e=[j]:e.push(j),t++}}}else{let n={instancePath:i+"/\
roles/"+y,schemaPath:"#/$defs/Role/type",keyword:"type",params:{type:"object"},message:"must be object",schema:G.type,parentSchema:G,
data:h};e===null?e=[n]:e.push(n),t++}}}else{let c={instancePath:i+"/roles",schemaPath:"#/properties/roles/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:k.properties.roles.type,parentSchema:k.properties.roles,data:l};
e===null?e=[c]:e.push(c),t++}}if(r.slaDefaultElement!==void 0&&a.call(r,"slaDefaultElement")){let l=r.slaDefaultElement;
if(typeof l!="string"){let c={instancePath:i+"/slaDefaultElement",schemaPath:"#/properties/slaDefaultElement/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:k.properties.slaDefaultElement.type,parentSchema:k.properties.
slaDefaultElement,data:l};e===null?e=[c]:e.push(c),t++}}if(r.slaProperties!==void 0&&a.call(r,"slaProperties")){let l=r.
slaProperties;if(Array.isArray(l)){let c=l.length;for(let y=0;y<c;y++)Ir(l[y],{instancePath:i+"/slaProperties/"+y,parentData:l,
parentDataProperty:y,rootData:I,dynamicAnchors:L})||(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length)}else{let c={instancePath:i+
"/slaProperties",schemaPath:"#/properties/slaProperties/type",keyword:"type",params:{type:"array"},message:"must be arra\
y",schema:k.properties.slaProperties.type,parentSchema:k.properties.slaProperties,data:l};e===null?e=[c]:e.push(c),t++}}
if(r.customProperties!==void 0&&a.call(r,"customProperties")&&(xe(r.customProperties,{instancePath:i+"/customProperties",
parentData:r,parentDataProperty:"customProperties",rootData:I,dynamicAnchors:L})||(e=e===null?xe.errors:e.concat(xe.errors),
t=e.length)),r.contractCreatedTs!==void 0&&a.call(r,"contractCreatedTs")){let l=r.contractCreatedTs;if(typeof l!="string"){
let c={instancePath:i+"/contractCreatedTs",schemaPath:"#/properties/contractCreatedTs/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:k.properties.contractCreatedTs.type,parentSchema:k.properties.contractCreatedTs,
data:l};e===null?e=[c]:e.push(c),t++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:k.type,parentSchema:k,data:r};e===null?e=[l]:e.push(l),t++}return zr.errors=e,t===0}
zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{$s as default,ks as validate};
