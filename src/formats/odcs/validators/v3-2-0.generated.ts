// @ts-nocheck
// Generated from test/corpus/odcs by scripts/generate/document-validators.mjs: do not edit.

var ya=(r,i)=>()=>{try{return i||r((i={exports:{}}).exports,i),i.exports}catch(_){throw i=0,_}};var da=ya((rp,ha)=>{"use strict";ha.exports=function r(i,_){if(i===_)return!0;if(i&&_&&typeof i=="object"&&typeof _=="ob\
ject"){if(i.constructor!==_.constructor)return!1;var B,w,q;if(Array.isArray(i)){if(B=i.length,B!=_.length)return!1;for(w=
B;w--!==0;)if(!r(i[w],_[w]))return!1;return!0}if(i.constructor===RegExp)return i.source===_.source&&i.flags===_.flags;if(i.
valueOf!==Object.prototype.valueOf)return i.valueOf()===_.valueOf();if(i.toString!==Object.prototype.toString)return i.toString()===
_.toString();if(q=Object.keys(i),B=q.length,B!==Object.keys(_).length)return!1;for(w=B;w--!==0;)if(!Object.prototype.hasOwnProperty.
call(_,q[w]))return!1;for(w=B;w--!==0;){var e=q[w];if(!r(i[e],_[e]))return!1}return!0}return i!==i&&_!==_}});var ba=ya(fa=>{"use strict";Object.defineProperty(fa,"__esModule",{value:!0});var ga=da();ga.code='require("ajv/dist/run\
time/equal").default';fa.default=ga});var sp=As,ip=As,M={$schema:"https://json-schema.org/draft/2019-09/schema",type:"object",properties:{version:{type:"strin\
g"},kind:{type:"string",default:"DataContract",enum:["DataContract"]},apiVersion:{type:"string",default:"v3.2.0",enum:["\
v3.2.0","v3.1.0","v3.0.2","v3.0.1","v3.0.0","v2.2.2","v2.2.1","v2.2.0"]},id:{type:"string"},name:{type:"string"},tenant:{
type:"string"},tags:{$ref:"#/$defs/Tags"},status:{type:"string"},servers:{type:"array",items:{$ref:"#/$defs/Server"}},dataProduct:{
type:"string",deprecated:!0},description:{type:"object",properties:{usage:{type:"string"},purpose:{type:"string"},limitations:{
type:"string"},authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"},customProperties:{$ref:"#/$defs/Custom\
Properties"}}},domain:{type:"string"},context:{$ref:"#/$defs/Context"},schema:{type:"array",items:{$ref:"#/$defs/SchemaO\
bject"}},support:{$ref:"#/$defs/Support"},price:{$ref:"#/$defs/Pricing"},team:{oneOf:[{$ref:"#/$defs/Team"},{type:"array",
deprecated:!0,items:{$ref:"#/$defs/TeamMember"}}]},roles:{type:"array",items:{$ref:"#/$defs/Role"}},slaDefaultElement:{type:"\
string",deprecated:!0},slaProperties:{type:"array",items:{$ref:"#/$defs/ServiceLevelAgreementProperty"}},authoritativeDefinitions:{
$ref:"#/$defs/AuthoritativeDefinitions"},customProperties:{$ref:"#/$defs/CustomProperties"},contractCreatedTs:{type:"str\
ing",format:"date-time"}},required:["version","apiVersion","kind","id"],additionalProperties:!1,unevaluatedProperties:!1,
$defs:{Context:{oneOf:[{type:"string"},{type:"object",properties:{instructions:{type:"string"},verifiedStatements:{type:"\
array",items:{type:"object",properties:{id:{type:"string"},question:{type:"string"},answer:{type:"string"},authoritativeDefinitions:{
$ref:"#/$defs/AuthoritativeDefinitions"},tags:{type:"array",items:{type:"string"}},customProperties:{$ref:"#/$defs/Custo\
mProperties"}},required:["question"],additionalProperties:!1}},constraints:{type:"array",items:{type:"object",properties:{
id:{type:"string"},constraint:{type:"string"},authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"},tags:{type:"\
array",items:{type:"string"}},customProperties:{$ref:"#/$defs/CustomProperties"}},required:["constraint"],additionalProperties:!1}}},
additionalProperties:!1}]},ShorthandReference:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_\\-]*(\\.[A-Za-z_][A-Za-z0-9_\\-\
]*)+$"},FullyQualifiedReference:{type:"string",pattern:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.ya?ml#)?\\/?[A-Za-z_][A-Z\
a-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+)*$"},StableId:{type:"string",pattern:"\
^[^\\s.#/\\\\@!%&^]+$"},Port:{type:["integer","string"]},Server:{type:"object",properties:{id:{$ref:"#/$defs/StableId"},
server:{type:"string"},type:{type:"string",enum:["api","athena","azure","bigquery","btrieve","clickhouse","databricks","\
denodo","dremio","duckdb","exasol","fastobjects","glue","hana","cloudsql","db2","hive","iceberg","impala","informix","in\
gres","kafka","kinesis","local","mysql","oracle","poet","postgresql","postgres","presto","pubsub","redshift","s3","sftp",
"snowflake","sqlserver","synapse","teradata","trino","vectorwise","versant","vertica","zen","custom"]},description:{type:"\
string"},environment:{type:"string"},roles:{type:"array",items:{$ref:"#/$defs/Role"}},customProperties:{$ref:"#/$defs/Cu\
stomProperties"}},allOf:[{if:{properties:{type:{const:"api"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ApiSer\
ver"}},{if:{properties:{type:{const:"athena"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/AthenaServer"}},{if:{
properties:{type:{const:"azure"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/AzureServer"}},{if:{properties:{type:{
const:"bigquery"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/BigQueryServer"}},{if:{properties:{type:{const:"b\
trieve"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ZenServer"}},{if:{properties:{type:{const:"clickhouse"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/ClickHouseServer"}},{if:{properties:{type:{const:"databricks"}},required:["typ\
e"]},then:{$ref:"#/$defs/ServerSource/DatabricksServer"}},{if:{properties:{type:{const:"denodo"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/DenodoServer"}},{if:{properties:{type:{const:"dremio"}},required:["type"]},then:{$ref:"#/$def\
s/ServerSource/DremioServer"}},{if:{properties:{type:{const:"duckdb"}},required:["type"]},then:{$ref:"#/$defs/ServerSour\
ce/DuckdbServer"}},{if:{properties:{type:{const:"exasol"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ExasolSer\
ver"}},{if:{properties:{type:{const:"fastobjects"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/PoetServer"}},{if:{
properties:{type:{const:"glue"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/GlueServer"}},{if:{properties:{type:{
const:"cloudsql"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/GoogleCloudSqlServer"}},{if:{properties:{type:{const:"\
db2"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/IBMDB2Server"}},{if:{properties:{type:{const:"hive"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/HiveServer"}},{if:{properties:{type:{const:"impala"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/ImpalaServer"}},{if:{properties:{type:{const:"informix"}},required:["type"]},then:{$ref:"#/$d\
efs/ServerSource/InformixServer"}},{if:{properties:{type:{const:"ingres"}},required:["type"]},then:{$ref:"#/$defs/Server\
Source/IngresServer"}},{if:{properties:{type:{const:"zen"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ZenServe\
r"}},{if:{properties:{type:{const:"custom"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/CustomServer"}},{if:{properties:{
type:{const:"kafka"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/KafkaServer"}},{if:{properties:{type:{const:"k\
inesis"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/KinesisServer"}},{if:{properties:{type:{const:"local"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/LocalServer"}},{if:{properties:{type:{const:"mysql"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/MySqlServer"}},{if:{properties:{type:{const:"oracle"}},required:["type"]},then:{$ref:"#/$defs\
/ServerSource/OracleServer"}},{if:{properties:{type:{const:"poet"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/\
PoetServer"}},{if:{properties:{type:{const:"hana"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/HanaServer"}},{if:{
properties:{type:{const:"iceberg"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/IcebergServer"}},{if:{properties:{
type:{const:"postgresql"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/PostgresServer"}},{if:{properties:{type:{
const:"postgres"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/PostgresServer"}},{if:{properties:{type:{const:"p\
resto"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/PrestoServer"}},{if:{properties:{type:{const:"pubsub"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/PubSubServer"}},{if:{properties:{type:{const:"redshift"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/RedshiftServer"}},{if:{properties:{type:{const:"s3"}},required:["type"]},then:{$ref:"#/$defs/\
ServerSource/S3Server"}},{if:{properties:{type:{const:"sftp"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SftpS\
erver"}},{if:{properties:{type:{const:"snowflake"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SnowflakeServer"}},
{if:{properties:{type:{const:"sqlserver"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SqlserverServer"}},{if:{properties:{
type:{const:"synapse"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SynapseServer"}},{if:{properties:{type:{const:"\
teradata"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/TeradataServer"}},{if:{properties:{type:{const:"trino"}},
required:["type"]},then:{$ref:"#/$defs/ServerSource/TrinoServer"}},{if:{properties:{type:{const:"vectorwise"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/VectorwiseServer"}},{if:{properties:{type:{const:"versant"}},required:["type"]},
then:{$ref:"#/$defs/ServerSource/VersantServer"}},{if:{properties:{type:{const:"vertica"}},required:["type"]},then:{$ref:"\
#/$defs/ServerSource/VerticaServer"}}],required:["server","type"],unevaluatedProperties:!1},ServerSource:{ApiServer:{type:"\
object",properties:{location:{type:"string",format:"uri"}},required:["location"]},AthenaServer:{type:"object",properties:{
stagingDir:{type:"string",format:"uri"},schema:{type:"string"},catalog:{type:"string",default:"awsdatacatalog"},regionName:{
type:"string"},workgroup:{type:"string"}},required:["schema"]},AzureServer:{type:"object",properties:{location:{type:"st\
ring",format:"uri"},format:{type:"string"},encoding:{type:"string"},delimiter:{type:"string"}},required:["location","for\
mat"]},BigQueryServer:{type:"object",properties:{project:{type:"string"},dataset:{type:"string"}},required:["project","d\
ataset"]},ClickHouseServer:{type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},database:{type:"st\
ring"}},required:["host","port","database"]},DatabricksServer:{type:"object",properties:{host:{type:"string"},catalog:{type:"\
string"},schema:{type:"string"}},required:["catalog","schema"]},DenodoServer:{type:"object",properties:{host:{type:"stri\
ng"},port:{$ref:"#/$defs/Port"},database:{type:"string"}},required:["host","port"]},DremioServer:{type:"object",properties:{
host:{type:"string"},port:{$ref:"#/$defs/Port"},schema:{type:"string"}},required:["host","port"]},DuckdbServer:{type:"ob\
ject",properties:{database:{type:"string"},schema:{type:"string"}},required:["database"]},ExasolServer:{type:"object",properties:{
host:{type:"string"},port:{$ref:"#/$defs/Port",default:8563},schema:{type:"string"}},required:["host"]},GlueServer:{type:"\
object",properties:{account:{type:"string"},database:{type:"string"},location:{type:"string",format:"uri"},format:{type:"\
string"},encoding:{type:"string"}},required:["account","database"]},GoogleCloudSqlServer:{type:"object",properties:{host:{
type:"string"},port:{$ref:"#/$defs/Port"},database:{type:"string"},schema:{type:"string"}},required:["host","port","data\
base","schema"]},IBMDB2Server:{type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},database:{type:"\
string"},schema:{type:"string"}},required:["host","port","database"]},HiveServer:{type:"object",properties:{host:{type:"\
string"},port:{$ref:"#/$defs/Port"},database:{type:"string"}},required:["host","database"]},ImpalaServer:{type:"object",
properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},database:{type:"string"}},required:["host","database"]},InformixServer:{
type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},database:{type:"string"}},required:["host","da\
tabase"]},IngresServer:{type:"object",properties:{database:{type:"string"},host:{type:"string"},port:{$ref:"#/$defs/Port",
default:21064}},required:["database","host"]},ZenServer:{type:"object",properties:{host:{type:"string"},port:{$ref:"#/$d\
efs/Port"},database:{type:"string"}},required:["host","database"]},CustomServer:{type:"object",properties:{account:{type:"\
string"},catalog:{type:"string"},database:{type:"string"},dataset:{type:"string"},delimiter:{type:"string"},endpointUrl:{
type:"string",format:"uri"},format:{type:"string"},encoding:{type:"string"},host:{type:"string"},location:{type:"string",
format:"uri"},path:{type:"string"},port:{$ref:"#/$defs/Port"},project:{type:"string"},region:{type:"string"},regionName:{
type:"string"},schema:{type:"string"},serviceName:{type:"string"},stagingDir:{type:"string"},warehouse:{type:"string"},stream:{
type:"string"}}},KafkaServer:{type:"object",properties:{host:{type:"string"},format:{type:"string",default:"json"},encoding:{
type:"string"}},required:["host"]},KinesisServer:{type:"object",properties:{region:{type:"string"},format:{type:"string"},
encoding:{type:"string"}}},LocalServer:{type:"object",properties:{path:{type:"string"},format:{type:"string"},encoding:{
type:"string"}},required:["path","format"]},MySqlServer:{type:"object",properties:{host:{type:"string"},port:{$ref:"#/$d\
efs/Port"},database:{type:"string"}},required:["host","port","database"]},OracleServer:{type:"object",properties:{host:{
type:"string"},port:{$ref:"#/$defs/Port"},serviceName:{type:"string"}},required:["host","port","serviceName"]},PoetServer:{
type:"object",properties:{database:{type:"string"},host:{type:"string",default:"LOCAL"},port:{$ref:"#/$defs/Port",default:6001}},
required:["database"]},PostgresServer:{type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},database:{
type:"string"},schema:{type:"string"}},required:["host","port","database","schema"]},HanaServer:{type:"object",properties:{
host:{type:"string"},port:{$ref:"#/$defs/Port"},database:{type:"string"},schema:{type:"string"}},required:["host"]},IcebergServer:{
type:"object",properties:{catalog:{type:"string"},catalogUrl:{type:"string",format:"uri"},namespace:{type:"string"},warehouse:{
type:"string"}},required:["catalog","catalogUrl"]},PrestoServer:{type:"object",properties:{host:{type:"string"},catalog:{
type:"string"},schema:{type:"string"}},required:["host"]},PubSubServer:{type:"object",properties:{project:{type:"string"}},
required:["project"]},RedshiftServer:{type:"object",properties:{host:{type:"string"},database:{type:"string"},schema:{type:"\
string"},region:{type:"string"},account:{type:"string"}},required:["database","schema"]},S3Server:{type:"object",properties:{
location:{type:"string",format:"uri"},endpointUrl:{type:"string",format:"uri"},format:{type:"string"},encoding:{type:"st\
ring"},delimiter:{type:"string"}},required:["location"]},SftpServer:{type:"object",properties:{location:{type:"string",format:"\
uri",pattern:"^sftp://.*"},format:{type:"string"},encoding:{type:"string"},delimiter:{type:"string"}},required:["locatio\
n"]},SnowflakeServer:{type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},account:{type:"string"},
database:{type:"string"},schema:{type:"string"},warehouse:{type:"string"}},required:["account","database","schema"]},SqlserverServer:{
type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port",default:1433},database:{type:"string"},schema:{
type:"string"}},required:["host","database","schema"]},SynapseServer:{type:"object",properties:{host:{type:"string"},port:{
$ref:"#/$defs/Port"},database:{type:"string"}},required:["host","port","database"]},TeradataServer:{type:"object",properties:{
host:{type:"string"},port:{$ref:"#/$defs/Port",default:1025},database:{type:"string"}},required:["host"]},TrinoServer:{type:"\
object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},catalog:{type:"string"},schema:{type:"string"}},required:[
"host","port","catalog","schema"]},VectorwiseServer:{type:"object",properties:{database:{type:"string"},host:{type:"stri\
ng"},port:{$ref:"#/$defs/Port",default:21064}},required:["database","host"]},VersantServer:{type:"object",properties:{database:{
type:"string"},host:{type:"string",default:"localhost"},port:{$ref:"#/$defs/Port",default:5019}},required:["database"]},
VerticaServer:{type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},database:{type:"string"},schema:{
type:"string"}},required:["host","port","database","schema"]}},SchemaElement:{type:"object",properties:{id:{$ref:"#/$def\
s/StableId"},name:{type:"string"},physicalType:{type:"string"},description:{type:"string"},businessName:{type:"string"},
deprecated:{type:"boolean",default:!1},synonyms:{$ref:"#/$defs/Synonyms"},authoritativeDefinitions:{$ref:"#/$defs/Author\
itativeDefinitions"},tags:{$ref:"#/$defs/Tags"},customProperties:{$ref:"#/$defs/CustomProperties"}}},SchemaObject:{type:"\
object",properties:{logicalType:{type:"string",enum:["object","blob"]},physicalName:{type:"string"},dataGranularityDescription:{
type:"string"},properties:{type:"array",items:{$ref:"#/$defs/SchemaProperty"}},relationships:{type:"array",items:{$ref:"\
#/$defs/RelationshipSchemaLevel"}},quality:{$ref:"#/$defs/DataQualityChecks"},context:{$ref:"#/$defs/Context"}},allOf:[{
$ref:"#/$defs/SchemaElement"}],required:["name"],unevaluatedProperties:!1},SchemaBaseProperty:{type:"object",properties:{
primaryKey:{type:"boolean"},primaryKeyPosition:{type:"integer",default:-1},logicalType:{type:"string",enum:["string","da\
te","timestamp","time","number","integer","object","array","boolean","map","vector"]},logicalTypeOptions:{type:"object"},
physicalType:{type:"string"},physicalName:{type:"string"},required:{type:"boolean",default:!1},unique:{type:"boolean",default:!1},
semanticType:{type:"string",enum:["column","measure","dimension"],default:"column"},partitioned:{type:"boolean",default:!1},
partitionKeyPosition:{type:"integer",default:-1},classification:{type:"string"},encryptedName:{type:"string"},transformSourceObjects:{
type:"array",items:{type:"string"}},transformLogic:{type:"string"},transformDescription:{type:"string"},examples:{type:"\
array",items:{$ref:"#/$defs/AnyType"}},enum:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/EnumValue"}},criticalDataElement:{
type:"boolean",default:!1},relationships:{type:"array",items:{$ref:"#/$defs/RelationshipPropertyLevel"}},quality:{$ref:"\
#/$defs/DataQualityChecks"}},allOf:[{$ref:"#/$defs/SchemaElement"},{if:{properties:{logicalType:{const:"string"}}},then:{
properties:{logicalTypeOptions:{type:"object",additionalProperties:!1,properties:{minLength:{type:"integer",minimum:0},maxLength:{
type:"integer",minimum:0},pattern:{type:"string"},format:{type:"string"}}}}}},{if:{properties:{logicalType:{const:"date"}}},
then:{properties:{logicalTypeOptions:{type:"object",additionalProperties:!1,properties:{format:{type:"string"},exclusiveMaximum:{
type:"string"},maximum:{type:"string"},exclusiveMinimum:{type:"string"},minimum:{type:"string"}}}}}},{if:{anyOf:[{properties:{
logicalType:{const:"timestamp"}}},{properties:{logicalType:{const:"time"}}}]},then:{properties:{logicalTypeOptions:{type:"\
object",additionalProperties:!1,properties:{format:{type:"string"},exclusiveMaximum:{type:"string"},maximum:{type:"strin\
g"},exclusiveMinimum:{type:"string"},minimum:{type:"string"},timezone:{type:"boolean"},defaultTimezone:{type:"string",default:"\
Etc/UTC"}}}}}},{if:{anyOf:[{properties:{logicalType:{const:"integer"}}}]},then:{properties:{logicalTypeOptions:{type:"ob\
ject",additionalProperties:!1,properties:{multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{
type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},format:{type:"string",default:"i32",enum:["i8","\
i16","i32","i64","i128","u8","u16","u32","u64","u128"]}}}}}},{if:{anyOf:[{properties:{logicalType:{const:"number"}}}]},then:{
properties:{logicalTypeOptions:{type:"object",additionalProperties:!1,properties:{multipleOf:{type:"number",exclusiveMinimum:0},
maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},format:{
type:"string",default:"i32",enum:["f32","f64"]}}}}}},{if:{properties:{logicalType:{const:"object"}}},then:{properties:{logicalTypeOptions:{
type:"object",additionalProperties:!1,properties:{maxProperties:{type:"integer",minimum:0},minProperties:{type:"integer",
minimum:0,default:0},required:{type:"array",items:{type:"string"},minItems:1,uniqueItems:!0}}},properties:{type:"array",
items:{$ref:"#/$defs/SchemaProperty"}}}}},{if:{properties:{logicalType:{const:"array"}}},then:{properties:{logicalTypeOptions:{
type:"object",additionalProperties:!1,properties:{maxItems:{type:"integer",minimum:0},minItems:{type:"integer",minimum:0,
default:0},uniqueItems:{type:"boolean",default:!1}}},items:{$ref:"#/$defs/SchemaItemProperty"}}}},{if:{properties:{logicalType:{
const:"map"}},required:["logicalType"]},then:{properties:{map:{type:"object",additionalProperties:!1,properties:{key:{$ref:"\
#/$defs/SchemaItemProperty"},value:{$ref:"#/$defs/SchemaItemProperty"}},required:["key","value"]}},required:["map"]}},{if:{
properties:{logicalType:{const:"vector"}},required:["logicalType"]},then:{properties:{logicalTypeOptions:{type:"object",
additionalProperties:!1,properties:{dimensions:{type:"integer",minimum:1},elementType:{type:"string",enum:["bfloat16","b\
inary","float16","float32","float64","int8","uint8"],default:"float32"},distanceMetric:{type:"string",enum:["cosine","do\
tProduct","euclidean","hamming","manhattan"]},embeddingModel:{type:"string"},embeddingModelVersion:{type:"string"},normalized:{
type:"boolean",default:!1}},required:["dimensions"]}},required:["logicalTypeOptions"]}}],unevaluatedProperties:!1},SchemaProperty:{
type:"object",$ref:"#/$defs/SchemaBaseProperty",required:["name"],unevaluatedProperties:!1},SchemaItemProperty:{type:"ob\
ject",$ref:"#/$defs/SchemaBaseProperty",properties:{properties:{type:"array",items:{$ref:"#/$defs/SchemaProperty"}}},unevaluatedProperties:!1},
Tags:{type:"array",items:{type:"string"}},DataQuality:{type:"object",properties:{id:{$ref:"#/$defs/StableId"},authoritativeDefinitions:{
$ref:"#/$defs/AuthoritativeDefinitions"},businessImpact:{type:"string"},customProperties:{type:"array",items:{$ref:"#/$d\
efs/CustomProperty"}},description:{type:"string"},dimension:{type:"string",enum:["accuracy","completeness","conformity",
"consistency","coverage","timeliness","uniqueness"]},method:{type:"string"},name:{type:"string"},schedule:{type:"string"},
scheduler:{type:"string"},severity:{type:"string"},tags:{$ref:"#/$defs/Tags"},type:{type:"string",enum:["text","library",
"sql","custom"],default:"library"},unit:{type:"string"}},allOf:[{if:{anyOf:[{properties:{type:{const:"library"}},required:[
"type"]},{properties:{metric:{type:"string"}},required:["metric"]}]},then:{$ref:"#/$defs/DataQualityLibrary"}},{if:{properties:{
type:{const:"sql"}},required:["type"]},then:{$ref:"#/$defs/DataQualitySql"}},{if:{properties:{type:{const:"custom"}},required:[
"type"]},then:{$ref:"#/$defs/DataQualityCustom"}}],unevaluatedProperties:!1},DataQualityChecks:{type:"array",items:{$ref:"\
#/$defs/DataQuality"}},DataQualityOperators:{type:"object",oneOf:[{properties:{mustBe:{}},required:["mustBe"]},{properties:{
mustNotBe:{}},required:["mustNotBe"]},{properties:{mustBeGreaterThan:{type:"number"}},required:["mustBeGreaterThan"]},{properties:{
mustBeGreaterOrEqualTo:{type:"number"}},required:["mustBeGreaterOrEqualTo"]},{properties:{mustBeLessThan:{type:"number"}},
required:["mustBeLessThan"]},{properties:{mustBeLessOrEqualTo:{type:"number"}},required:["mustBeLessOrEqualTo"]},{properties:{
mustBeBetween:{type:"array",minItems:2,maxItems:2,uniqueItems:!0,items:{type:"number"}}},required:["mustBeBetween"]},{properties:{
mustNotBeBetween:{type:"array",minItems:2,maxItems:2,uniqueItems:!0,items:{type:"number"}}},required:["mustNotBeBetween"]}]},
DataQualityLibrary:{type:"object",allOf:[{$ref:"#/$defs/DataQualityOperators"}],properties:{metric:{type:"string",enum:[
"nullValues","missingValues","invalidValues","duplicateValues","rowCount"]},rule:{type:"string",deprecated:!0},arguments:{
type:"object"}},required:["metric"]},DataQualitySql:{type:"object",allOf:[{$ref:"#/$defs/DataQualityOperators"}],properties:{
query:{type:"string"}},required:["query"]},DataQualityCustom:{type:"object",properties:{engine:{type:"string"},implementation:{
oneOf:[{type:"string"},{type:"object"}]}},required:["engine","implementation"]},AuthoritativeDefinitions:{type:"array",items:{
type:"object",properties:{id:{$ref:"#/$defs/StableId"},url:{type:"string"},type:{type:"string"},description:{type:"strin\
g"}},required:["url","type"],additionalProperties:!1}},Support:{type:"array",items:{$ref:"#/$defs/SupportItem"}},SupportItem:{
type:"object",properties:{id:{$ref:"#/$defs/StableId"},channel:{type:"string"},url:{type:"string"},description:{type:"st\
ring"},tool:{type:"string"},scope:{type:"string"},invitationUrl:{type:"string"},customProperties:{$ref:"#/$defs/CustomPr\
operties"}},required:["channel"],additionalProperties:!1},Pricing:{type:"object",properties:{id:{$ref:"#/$defs/StableId"},
priceAmount:{type:"number"},priceCurrency:{type:"string"},priceUnit:{type:"string"}},additionalProperties:!1},TeamMember:{
type:"object",additionalProperties:!1,properties:{id:{$ref:"#/$defs/StableId"},username:{type:"string"},name:{type:"stri\
ng"},description:{type:"string"},role:{type:"string"},dateIn:{type:"string",format:"date"},dateOut:{type:"string",format:"\
date"},replacedByUsername:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs\
/CustomProperty"}},authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"}},required:["username"]},Team:{type:"\
object",additionalProperties:!1,properties:{id:{$ref:"#/$defs/StableId"},name:{type:"string"},description:{type:"string"},
members:{type:"array",items:{$ref:"#/$defs/TeamMember"}},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{
$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"}}},Role:{type:"object",
properties:{id:{$ref:"#/$defs/StableId"},role:{type:"string"},description:{type:"string"},access:{type:"string"},firstLevelApprovers:{
type:"string"},secondLevelApprovers:{type:"string"},customProperties:{$ref:"#/$defs/CustomProperties"}},required:["role"],
additionalProperties:!1},ServiceLevelAgreementProperty:{type:"object",properties:{id:{$ref:"#/$defs/StableId"},property:{
type:"string"},value:{anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},{type:"null"}]},valueExt:{
$ref:"#/$defs/AnyNonCollectionType"},unit:{type:"string"},element:{type:"string"},driver:{type:"string"},description:{type:"\
string"},scheduler:{type:"string"},schedule:{type:"string"},customProperties:{$ref:"#/$defs/CustomProperties"},authoritativeDefinitions:{
$ref:"#/$defs/AuthoritativeDefinitions"}},required:["property","value"],additionalProperties:!1},CustomProperties:{type:"\
array",items:{$ref:"#/$defs/CustomProperty"}},EnumValue:{type:"object",properties:{value:{$ref:"#/$defs/AnyNonCollection\
Type"},label:{type:"string"},id:{$ref:"#/$defs/StableId"},description:{type:"string"},customProperties:{type:"array",items:{
$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"},tags:{$ref:"#/$defs/T\
ags"}},required:["value"],additionalProperties:!1},Synonyms:{type:"array",items:{$ref:"#/$defs/Synonym"}},Synonym:{type:"\
object",properties:{id:{$ref:"#/$defs/StableId"},synonym:{type:"string"},description:{type:"string"},locale:{type:"strin\
g"},source:{type:"string"},status:{type:"string"},customProperties:{$ref:"#/$defs/CustomProperties"}},required:["synonym"],
additionalProperties:!1},CustomProperty:{type:"object",properties:{id:{$ref:"#/$defs/StableId"},property:{type:"string"},
value:{$ref:"#/$defs/AnyType"},description:{type:"string"},vendor:{type:"string"}},required:["property","value"],additionalProperties:!1},
AnyType:{anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},{type:"null"},{type:"array"},{type:"ob\
ject"}]},AnyNonCollectionType:{anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},{type:"null"}]},
RelationshipBase:{type:"object",properties:{id:{type:"string"},type:{type:"string",default:"foreignKey",enum:["foreignKe\
y"]},from:{oneOf:[{anyOf:[{$ref:"#/$defs/ShorthandReference"},{$ref:"#/$defs/FullyQualifiedReference"}]},{type:"array",items:{
anyOf:[{$ref:"#/$defs/ShorthandReference"},{$ref:"#/$defs/FullyQualifiedReference"}]},minItems:1}]},to:{oneOf:[{anyOf:[{
$ref:"#/$defs/ShorthandReference"},{$ref:"#/$defs/FullyQualifiedReference"}]},{type:"array",items:{anyOf:[{$ref:"#/$defs\
/ShorthandReference"},{$ref:"#/$defs/FullyQualifiedReference"}]},minItems:1}]},customProperties:{$ref:"#/$defs/CustomPro\
perties"}}},RelationshipSchemaLevel:{type:"object",allOf:[{$ref:"#/$defs/RelationshipBase"},{required:["from","to"]},{oneOf:[
{properties:{from:{type:"string"},to:{type:"string"}}},{properties:{from:{type:"array",items:{type:"string"},minItems:1},
to:{type:"array",items:{type:"string"},minItems:1}}}]}],unevaluatedProperties:!1},RelationshipPropertyLevel:{type:"objec\
t",allOf:[{$ref:"#/$defs/RelationshipBase"},{type:"object",required:["to"]},{not:{required:["from"]}}],unevaluatedProperties:!1},
Relationship:{oneOf:[{$ref:"#/$defs/RelationshipSchemaLevel"},{$ref:"#/$defs/RelationshipPropertyLevel"}]}}},le={type:"a\
rray",items:{type:"string"}},p=Object.prototype.hasOwnProperty,A={type:"object",properties:{id:{$ref:"#/$defs/StableId"},
server:{type:"string"},type:{type:"string",enum:["api","athena","azure","bigquery","btrieve","clickhouse","databricks","\
denodo","dremio","duckdb","exasol","fastobjects","glue","hana","cloudsql","db2","hive","iceberg","impala","informix","in\
gres","kafka","kinesis","local","mysql","oracle","poet","postgresql","postgres","presto","pubsub","redshift","s3","sftp",
"snowflake","sqlserver","synapse","teradata","trino","vectorwise","versant","vertica","zen","custom"]},description:{type:"\
string"},environment:{type:"string"},roles:{type:"array",items:{$ref:"#/$defs/Role"}},customProperties:{$ref:"#/$defs/Cu\
stomProperties"}},allOf:[{if:{properties:{type:{const:"api"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ApiSer\
ver"}},{if:{properties:{type:{const:"athena"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/AthenaServer"}},{if:{
properties:{type:{const:"azure"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/AzureServer"}},{if:{properties:{type:{
const:"bigquery"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/BigQueryServer"}},{if:{properties:{type:{const:"b\
trieve"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ZenServer"}},{if:{properties:{type:{const:"clickhouse"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/ClickHouseServer"}},{if:{properties:{type:{const:"databricks"}},required:["typ\
e"]},then:{$ref:"#/$defs/ServerSource/DatabricksServer"}},{if:{properties:{type:{const:"denodo"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/DenodoServer"}},{if:{properties:{type:{const:"dremio"}},required:["type"]},then:{$ref:"#/$def\
s/ServerSource/DremioServer"}},{if:{properties:{type:{const:"duckdb"}},required:["type"]},then:{$ref:"#/$defs/ServerSour\
ce/DuckdbServer"}},{if:{properties:{type:{const:"exasol"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ExasolSer\
ver"}},{if:{properties:{type:{const:"fastobjects"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/PoetServer"}},{if:{
properties:{type:{const:"glue"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/GlueServer"}},{if:{properties:{type:{
const:"cloudsql"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/GoogleCloudSqlServer"}},{if:{properties:{type:{const:"\
db2"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/IBMDB2Server"}},{if:{properties:{type:{const:"hive"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/HiveServer"}},{if:{properties:{type:{const:"impala"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/ImpalaServer"}},{if:{properties:{type:{const:"informix"}},required:["type"]},then:{$ref:"#/$d\
efs/ServerSource/InformixServer"}},{if:{properties:{type:{const:"ingres"}},required:["type"]},then:{$ref:"#/$defs/Server\
Source/IngresServer"}},{if:{properties:{type:{const:"zen"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ZenServe\
r"}},{if:{properties:{type:{const:"custom"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/CustomServer"}},{if:{properties:{
type:{const:"kafka"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/KafkaServer"}},{if:{properties:{type:{const:"k\
inesis"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/KinesisServer"}},{if:{properties:{type:{const:"local"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/LocalServer"}},{if:{properties:{type:{const:"mysql"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/MySqlServer"}},{if:{properties:{type:{const:"oracle"}},required:["type"]},then:{$ref:"#/$defs\
/ServerSource/OracleServer"}},{if:{properties:{type:{const:"poet"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/\
PoetServer"}},{if:{properties:{type:{const:"hana"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/HanaServer"}},{if:{
properties:{type:{const:"iceberg"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/IcebergServer"}},{if:{properties:{
type:{const:"postgresql"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/PostgresServer"}},{if:{properties:{type:{
const:"postgres"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/PostgresServer"}},{if:{properties:{type:{const:"p\
resto"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/PrestoServer"}},{if:{properties:{type:{const:"pubsub"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/PubSubServer"}},{if:{properties:{type:{const:"redshift"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/RedshiftServer"}},{if:{properties:{type:{const:"s3"}},required:["type"]},then:{$ref:"#/$defs/\
ServerSource/S3Server"}},{if:{properties:{type:{const:"sftp"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SftpS\
erver"}},{if:{properties:{type:{const:"snowflake"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SnowflakeServer"}},
{if:{properties:{type:{const:"sqlserver"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SqlserverServer"}},{if:{properties:{
type:{const:"synapse"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/SynapseServer"}},{if:{properties:{type:{const:"\
teradata"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/TeradataServer"}},{if:{properties:{type:{const:"trino"}},
required:["type"]},then:{$ref:"#/$defs/ServerSource/TrinoServer"}},{if:{properties:{type:{const:"vectorwise"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/VectorwiseServer"}},{if:{properties:{type:{const:"versant"}},required:["type"]},
then:{$ref:"#/$defs/ServerSource/VersantServer"}},{if:{properties:{type:{const:"vertica"}},required:["type"]},then:{$ref:"\
#/$defs/ServerSource/VerticaServer"}}],required:["server","type"],unevaluatedProperties:!1},Dt={type:"object",properties:{
location:{type:"string",format:"uri"}},required:["location"]},_e={type:"object",properties:{stagingDir:{type:"string",format:"\
uri"},schema:{type:"string"},catalog:{type:"string",default:"awsdatacatalog"},regionName:{type:"string"},workgroup:{type:"\
string"}},required:["schema"]},Be={type:"object",properties:{location:{type:"string",format:"uri"},format:{type:"string"},
encoding:{type:"string"},delimiter:{type:"string"}},required:["location","format"]},lr={type:"object",properties:{project:{
type:"string"},dataset:{type:"string"}},required:["project","dataset"]},Qe={type:"object",properties:{host:{type:"string"},
catalog:{type:"string"},schema:{type:"string"}},required:["catalog","schema"]},Fr={type:"object",properties:{database:{type:"\
string"},schema:{type:"string"}},required:["database"]},Se={type:"object",properties:{account:{type:"string"},database:{
type:"string"},location:{type:"string",format:"uri"},format:{type:"string"},encoding:{type:"string"}},required:["account",
"database"]},mr={type:"object",properties:{host:{type:"string"},format:{type:"string",default:"json"},encoding:{type:"st\
ring"}},required:["host"]},Hr={type:"object",properties:{region:{type:"string"},format:{type:"string"},encoding:{type:"s\
tring"}}},Ge={type:"object",properties:{path:{type:"string"},format:{type:"string"},encoding:{type:"string"}},required:[
"path","format"]},De={type:"object",properties:{catalog:{type:"string"},catalogUrl:{type:"string",format:"uri"},namespace:{
type:"string"},warehouse:{type:"string"}},required:["catalog","catalogUrl"]},ur={type:"object",properties:{host:{type:"s\
tring"},catalog:{type:"string"},schema:{type:"string"}},required:["host"]},Nt={type:"object",properties:{project:{type:"\
string"}},required:["project"]},Oe={type:"object",properties:{host:{type:"string"},database:{type:"string"},schema:{type:"\
string"},region:{type:"string"},account:{type:"string"}},required:["database","schema"]},Ne={type:"object",properties:{location:{
type:"string",format:"uri"},endpointUrl:{type:"string",format:"uri"},format:{type:"string"},encoding:{type:"string"},delimiter:{
type:"string"}},required:["location"]},Ze={type:"object",properties:{location:{type:"string",format:"uri",pattern:"^sftp\
://.*"},format:{type:"string"},encoding:{type:"string"},delimiter:{type:"string"}},required:["location"]},J={type:"strin\
g",pattern:"^[^\\s.#/\\\\@!%&^]+$"},cr={type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},database:{
type:"string"}},required:["host","database"]},x={type:["integer","string"]};function jr(r,{instancePath:i="",parentData:_,
parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=jr.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!p.call(r,"host")){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required pr\
operty 'host'",schema:cr.required,parentSchema:cr,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!p.call(r,
"database")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"database"},message:"\
must have required property 'database'",schema:cr.required,parentSchema:cr,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==
void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+"/host",schemaPath:"#/properties/hos\
t/type",keyword:"type",params:{type:"string"},message:"must be string",schema:cr.properties.host.type,parentSchema:cr.properties.
host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/Port/type",keyword:"type",params:{
type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===null?e=[a]:e.push(a),t++}}if(r.database!==
void 0&&p.call(r,"database")){let s=r.database;if(typeof s!="string"){let a={instancePath:i+"/database",schemaPath:"#/pr\
operties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:cr.properties.database.type,
parentSchema:cr.properties.database,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:cr.type,parentSchema:cr,data:r};e===null?e=[s]:e.push(
s),t++}return jr.errors=e,t===0}jr.evaluated={props:{host:!0,port:!0,database:!0},dynamicProps:!1,dynamicItems:!1};var Re={
type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},database:{type:"string"}},required:["host","po\
rt","database"]};function xt(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){
let e=null,t=0,f=xt.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.host===void 0||!p.call(r,"host")){let s={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"host"},message:"must have required property 'host'",schema:Re.required,parentSchema:Re,data:r};
e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!p.call(r,"port")){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:Re.required,parentSchema:Re,
data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!p.call(r,"database")){let s={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:Re.
required,parentSchema:Re,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!=
"string"){let a={instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Re.properties.host.type,parentSchema:Re.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.
port!==void 0&&p.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+
"/port",schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:x.type},message:"must be integer,string",schema:x.type,
parentSchema:x,data:s};e===null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&p.call(r,"database")){let s=r.database;if(typeof s!=
"string"){let a={instancePath:i+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Re.properties.database.type,parentSchema:Re.properties.database,data:s};e===null?e=[a]:e.
push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:Re.type,parentSchema:Re,data:r};e===null?e=[s]:e.push(s),t++}return xt.errors=e,t===0}xt.evaluated={props:{host:!0,
port:!0,database:!0},dynamicProps:!1,dynamicItems:!1};var fr={type:"object",properties:{host:{type:"string"},port:{$ref:"\
#/$defs/Port"},database:{type:"string"}},required:["host","port"]};function zt(r,{instancePath:i="",parentData:_,parentDataProperty:B,
rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=zt.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!p.call(r,"host")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",
schema:fr.required,parentSchema:fr,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!p.call(r,"port")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",
schema:fr.required,parentSchema:fr,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;
if(typeof s!="string"){let a={instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:fr.properties.host.type,parentSchema:fr.properties.host,data:s};e===null?e=[a]:e.
push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="\
string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:x.type},message:"must \
be integer,string",schema:x.type,parentSchema:x,data:s};e===null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&p.call(r,"\
database")){let s=r.database;if(typeof s!="string"){let a={instancePath:i+"/database",schemaPath:"#/properties/database/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:fr.properties.database.type,parentSchema:fr.
properties.database,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:fr.type,parentSchema:fr,data:r};e===null?e=[s]:e.push(s),t++}return zt.
errors=e,t===0}zt.evaluated={props:{host:!0,port:!0,database:!0},dynamicProps:!1,dynamicItems:!1};var yr={type:"object",
properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},schema:{type:"string"}},required:["host","port"]};function Et(r,{
instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=Et.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===
void 0||!p.call(r,"host")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hos\
t"},message:"must have required property 'host'",schema:yr.required,parentSchema:yr,data:r};e===null?e=[s]:e.push(s),t++}
if(r.port===void 0||!p.call(r,"port")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:yr.required,parentSchema:yr,data:r};e===null?e=[s]:e.push(s),
t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+"/host",schemaPath:"\
#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:yr.properties.host.type,parentSchema:yr.
properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.port;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/Port/type",keyword:"\
type",params:{type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===null?e=[a]:e.push(a),
t++}}if(r.schema!==void 0&&p.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let a={instancePath:i+"/schema",schemaPath:"\
#/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:yr.properties.schema.type,
parentSchema:yr.properties.schema,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:yr.type,parentSchema:yr,data:r};e===null?e=[s]:e.push(
s),t++}return Et.errors=e,t===0}Et.evaluated={props:{host:!0,port:!0,schema:!0},dynamicProps:!1,dynamicItems:!1};var Jr={
type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port",default:8563},schema:{type:"string"}},required:[
"host"]};function Zt(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,
t=0,f=Zt.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.host===void 0||!p.call(r,"host")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:Jr.required,parentSchema:Jr,data:r};e===null?e=[s]:e.push(s),
t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+"/host",schemaPath:"\
#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Jr.properties.host.type,parentSchema:Jr.
properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.port;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/Port/type",keyword:"\
type",params:{type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===null?e=[a]:e.push(a),
t++}}if(r.schema!==void 0&&p.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let a={instancePath:i+"/schema",schemaPath:"\
#/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Jr.properties.schema.type,
parentSchema:Jr.properties.schema,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:Jr.type,parentSchema:Jr,data:r};e===null?e=[s]:e.push(
s),t++}return Zt.errors=e,t===0}Zt.evaluated={props:{host:!0,port:!0,schema:!0},dynamicProps:!1,dynamicItems:!1};var Wr={
type:"object",properties:{database:{type:"string"},host:{type:"string",default:"LOCAL"},port:{$ref:"#/$defs/Port",default:6001}},
required:["database"]};function Ar(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){
let e=null,t=0,f=Ar.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.database===void 0||!p.call(r,"database")){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:Wr.required,parentSchema:Wr,
data:r};e===null?e=[s]:e.push(s),t++}if(r.database!==void 0&&p.call(r,"database")){let s=r.database;if(typeof s!="string"){
let a={instancePath:i+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Wr.properties.database.type,parentSchema:Wr.properties.database,data:s};e===null?e=[a]:e.push(a),
t++}}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+"/host",schemaPath:"\
#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Wr.properties.host.type,parentSchema:Wr.
properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.port;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/Port/type",keyword:"\
type",params:{type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===null?e=[a]:e.push(a),
t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Wr.
type,parentSchema:Wr,data:r};e===null?e=[s]:e.push(s),t++}return Ar.errors=e,t===0}Ar.evaluated={props:{database:!0,host:!0,
port:!0},dynamicProps:!1,dynamicItems:!1};var Pe={type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Por\
t"},database:{type:"string"},schema:{type:"string"}},required:["host","port","database","schema"]};function Lt(r,{instancePath:i="",
parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=Lt.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!p.call(
r,"host")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"mus\
t have required property 'host'",schema:Pe.required,parentSchema:Pe,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||
!p.call(r,"port")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"},message:"\
must have required property 'port'",schema:Pe.required,parentSchema:Pe,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===
void 0||!p.call(r,"database")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
database"},message:"must have required property 'database'",schema:Pe.required,parentSchema:Pe,data:r};e===null?e=[s]:e.
push(s),t++}if(r.schema===void 0||!p.call(r,"schema")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:Pe.required,parentSchema:Pe,data:r};
e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Pe.properties.
host.type,parentSchema:Pe.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.
port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/\
Port/type",keyword:"type",params:{type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&p.call(r,"database")){let s=r.database;if(typeof s!="string"){let a={instancePath:i+
"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Pe.
properties.database.type,parentSchema:Pe.properties.database,data:s};e===null?e=[a]:e.push(a),t++}}if(r.schema!==void 0&&
p.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let a={instancePath:i+"/schema",schemaPath:"#/properties/schem\
a/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Pe.properties.schema.type,parentSchema:Pe.
properties.schema,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:Pe.type,parentSchema:Pe,data:r};e===null?e=[s]:e.push(s),t++}return Lt.errors=
e,t===0}Lt.evaluated={props:{host:!0,port:!0,database:!0,schema:!0},dynamicProps:!1,dynamicItems:!1};var Ie={type:"objec\
t",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},database:{type:"string"},schema:{type:"string"}},required:[
"host","port","database"]};function Mt(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){
let e=null,t=0,f=Mt.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.host===void 0||!p.call(r,"host")){let s={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"host"},message:"must have required property 'host'",schema:Ie.required,parentSchema:Ie,data:r};
e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!p.call(r,"port")){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:Ie.required,parentSchema:Ie,
data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!p.call(r,"database")){let s={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:Ie.
required,parentSchema:Ie,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!=
"string"){let a={instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Ie.properties.host.type,parentSchema:Ie.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.
port!==void 0&&p.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+
"/port",schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:x.type},message:"must be integer,string",schema:x.type,
parentSchema:x,data:s};e===null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&p.call(r,"database")){let s=r.database;if(typeof s!=
"string"){let a={instancePath:i+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Ie.properties.database.type,parentSchema:Ie.properties.database,data:s};e===null?e=[a]:e.
push(a),t++}}if(r.schema!==void 0&&p.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let a={instancePath:i+"/sch\
ema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ie.properties.
schema.type,parentSchema:Ie.properties.schema,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ie.type,parentSchema:Ie,data:r};e===null?e=
[s]:e.push(s),t++}return Mt.errors=e,t===0}Mt.evaluated={props:{host:!0,port:!0,database:!0,schema:!0},dynamicProps:!1,dynamicItems:!1};
var hr={type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},database:{type:"string"}},required:["h\
ost","database"]};function Kt(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){
let e=null,t=0,f=Kt.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.host===void 0||!p.call(r,"host")){let s={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"host"},message:"must have required property 'host'",schema:hr.required,parentSchema:hr,data:r};
e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!p.call(r,"database")){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:hr.required,
parentSchema:hr,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="st\
ring"){let a={instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:hr.properties.host.type,parentSchema:hr.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.
port!==void 0&&p.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+
"/port",schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:x.type},message:"must be integer,string",schema:x.type,
parentSchema:x,data:s};e===null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&p.call(r,"database")){let s=r.database;if(typeof s!=
"string"){let a={instancePath:i+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:hr.properties.database.type,parentSchema:hr.properties.database,data:s};e===null?e=[a]:e.
push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:hr.type,parentSchema:hr,data:r};e===null?e=[s]:e.push(s),t++}return Kt.errors=e,t===0}Kt.evaluated={props:{host:!0,
port:!0,database:!0},dynamicProps:!1,dynamicItems:!1};var dr={type:"object",properties:{host:{type:"string"},port:{$ref:"\
#/$defs/Port"},database:{type:"string"}},required:["host","database"]};function Ct(r,{instancePath:i="",parentData:_,parentDataProperty:B,
rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=Ct.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!p.call(r,"host")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",
schema:dr.required,parentSchema:dr,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!p.call(r,"database")){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"database"},message:"must have require\
d property 'database'",schema:dr.required,parentSchema:dr,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(
r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:dr.properties.host.type,parentSchema:dr.properties.host,data:s};
e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:x.type},
message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&
p.call(r,"database")){let s=r.database;if(typeof s!="string"){let a={instancePath:i+"/database",schemaPath:"#/properties\
/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:dr.properties.database.type,parentSchema:dr.
properties.database,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:dr.type,parentSchema:dr,data:r};e===null?e=[s]:e.push(s),t++}return Ct.
errors=e,t===0}Ct.evaluated={props:{host:!0,port:!0,database:!0},dynamicProps:!1,dynamicItems:!1};var gr={type:"object",
properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},database:{type:"string"}},required:["host","database"]};function Qt(r,{
instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=Qt.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===
void 0||!p.call(r,"host")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hos\
t"},message:"must have required property 'host'",schema:gr.required,parentSchema:gr,data:r};e===null?e=[s]:e.push(s),t++}
if(r.database===void 0||!p.call(r,"database")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"database"},message:"must have required property 'database'",schema:gr.required,parentSchema:gr,data:r};
e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:gr.properties.
host.type,parentSchema:gr.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.
port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/\
Port/type",keyword:"type",params:{type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&p.call(r,"database")){let s=r.database;if(typeof s!="string"){let a={instancePath:i+
"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:gr.
properties.database.type,parentSchema:gr.properties.database,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:gr.type,parentSchema:gr,data:r};
e===null?e=[s]:e.push(s),t++}return Qt.errors=e,t===0}Qt.evaluated={props:{host:!0,port:!0,database:!0},dynamicProps:!1,
dynamicItems:!1};var br={type:"object",properties:{database:{type:"string"},host:{type:"string"},port:{$ref:"#/$defs/Por\
t",default:21064}},required:["database","host"]};function Gt(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,
dynamicAnchors:q={}}={}){let e=null,t=0,f=Gt.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.database===void 0||!p.call(r,"database")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:br.
required,parentSchema:br,data:r};e===null?e=[s]:e.push(s),t++}if(r.host===void 0||!p.call(r,"host")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",
schema:br.required,parentSchema:br,data:r};e===null?e=[s]:e.push(s),t++}if(r.database!==void 0&&p.call(r,"database")){let s=r.
database;if(typeof s!="string"){let a={instancePath:i+"/database",schemaPath:"#/properties/database/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:br.properties.database.type,parentSchema:br.properties.database,data:s};
e===null?e=[a]:e.push(a),t++}}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:br.properties.
host.type,parentSchema:br.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.
port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/\
Port/type",keyword:"type",params:{type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===
null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:br.type,parentSchema:br,data:r};e===null?e=[s]:e.push(s),t++}return Gt.errors=e,t===0}Gt.evaluated=
{props:{database:!0,host:!0,port:!0},dynamicProps:!1,dynamicItems:!1};var V={type:"object",properties:{account:{type:"st\
ring"},catalog:{type:"string"},database:{type:"string"},dataset:{type:"string"},delimiter:{type:"string"},endpointUrl:{type:"\
string",format:"uri"},format:{type:"string"},encoding:{type:"string"},host:{type:"string"},location:{type:"string",format:"\
uri"},path:{type:"string"},port:{$ref:"#/$defs/Port"},project:{type:"string"},region:{type:"string"},regionName:{type:"s\
tring"},schema:{type:"string"},serviceName:{type:"string"},stagingDir:{type:"string"},warehouse:{type:"string"},stream:{
type:"string"}}};function Rt(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){
let e=null,t=0,f=Rt.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.account!==void 0&&p.call(r,"account")){let s=r.account;if(typeof s!="string"){let a={instancePath:i+
"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.
properties.account.type,parentSchema:V.properties.account,data:s};e===null?e=[a]:e.push(a),t++}}if(r.catalog!==void 0&&p.
call(r,"catalog")){let s=r.catalog;if(typeof s!="string"){let a={instancePath:i+"/catalog",schemaPath:"#/properties/cata\
log/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.properties.catalog.type,parentSchema:V.
properties.catalog,data:s};e===null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&p.call(r,"database")){let s=r.database;
if(typeof s!="string"){let a={instancePath:i+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:V.properties.database.type,parentSchema:V.properties.database,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.dataset!==void 0&&p.call(r,"dataset")){let s=r.dataset;if(typeof s!="string"){let a={instancePath:i+
"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.
properties.dataset.type,parentSchema:V.properties.dataset,data:s};e===null?e=[a]:e.push(a),t++}}if(r.delimiter!==void 0&&
p.call(r,"delimiter")){let s=r.delimiter;if(typeof s!="string"){let a={instancePath:i+"/delimiter",schemaPath:"#/propert\
ies/delimiter/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.properties.delimiter.type,parentSchema:V.
properties.delimiter,data:s};e===null?e=[a]:e.push(a),t++}}if(r.endpointUrl!==void 0&&p.call(r,"endpointUrl")){let s=r.endpointUrl;
if(typeof s!="string"){let a={instancePath:i+"/endpointUrl",schemaPath:"#/properties/endpointUrl/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:V.properties.endpointUrl.type,parentSchema:V.properties.endpointUrl,data:s};
e===null?e=[a]:e.push(a),t++}}if(r.format!==void 0&&p.call(r,"format")){let s=r.format;if(typeof s!="string"){let a={instancePath:i+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.
properties.format.type,parentSchema:V.properties.format,data:s};e===null?e=[a]:e.push(a),t++}}if(r.encoding!==void 0&&p.
call(r,"encoding")){let s=r.encoding;if(typeof s!="string"){let a={instancePath:i+"/encoding",schemaPath:"#/properties/e\
ncoding/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.properties.encoding.type,parentSchema:V.
properties.encoding,data:s};e===null?e=[a]:e.push(a),t++}}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!=
"string"){let a={instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:V.properties.host.type,parentSchema:V.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.
location!==void 0&&p.call(r,"location")){let s=r.location;if(typeof s!="string"){let a={instancePath:i+"/location",schemaPath:"\
#/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.properties.location.
type,parentSchema:V.properties.location,data:s};e===null?e=[a]:e.push(a),t++}}if(r.path!==void 0&&p.call(r,"path")){let s=r.
path;if(typeof s!="string"){let a={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:V.properties.path.type,parentSchema:V.properties.path,data:s};e===null?e=[a]:e.
push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="\
string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:x.type},message:"must \
be integer,string",schema:x.type,parentSchema:x,data:s};e===null?e=[a]:e.push(a),t++}}if(r.project!==void 0&&p.call(r,"p\
roject")){let s=r.project;if(typeof s!="string"){let a={instancePath:i+"/project",schemaPath:"#/properties/project/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:V.properties.project.type,parentSchema:V.properties.
project,data:s};e===null?e=[a]:e.push(a),t++}}if(r.region!==void 0&&p.call(r,"region")){let s=r.region;if(typeof s!="str\
ing"){let a={instancePath:i+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:V.properties.region.type,parentSchema:V.properties.region,data:s};e===null?e=[a]:e.push(a),t++}}if(r.
regionName!==void 0&&p.call(r,"regionName")){let s=r.regionName;if(typeof s!="string"){let a={instancePath:i+"/regionNam\
e",schemaPath:"#/properties/regionName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.properties.
regionName.type,parentSchema:V.properties.regionName,data:s};e===null?e=[a]:e.push(a),t++}}if(r.schema!==void 0&&p.call(
r,"schema")){let s=r.schema;if(typeof s!="string"){let a={instancePath:i+"/schema",schemaPath:"#/properties/schema/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:V.properties.schema.type,parentSchema:V.properties.
schema,data:s};e===null?e=[a]:e.push(a),t++}}if(r.serviceName!==void 0&&p.call(r,"serviceName")){let s=r.serviceName;if(typeof s!=
"string"){let a={instancePath:i+"/serviceName",schemaPath:"#/properties/serviceName/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:V.properties.serviceName.type,parentSchema:V.properties.serviceName,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.stagingDir!==void 0&&p.call(r,"stagingDir")){let s=r.stagingDir;if(typeof s!="string"){let a={
instancePath:i+"/stagingDir",schemaPath:"#/properties/stagingDir/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:V.properties.stagingDir.type,parentSchema:V.properties.stagingDir,data:s};e===null?e=[a]:e.push(a),
t++}}if(r.warehouse!==void 0&&p.call(r,"warehouse")){let s=r.warehouse;if(typeof s!="string"){let a={instancePath:i+"/wa\
rehouse",schemaPath:"#/properties/warehouse/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.
properties.warehouse.type,parentSchema:V.properties.warehouse,data:s};e===null?e=[a]:e.push(a),t++}}if(r.stream!==void 0&&
p.call(r,"stream")){let s=r.stream;if(typeof s!="string"){let a={instancePath:i+"/stream",schemaPath:"#/properties/strea\
m/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.properties.stream.type,parentSchema:V.properties.
stream,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:V.type,parentSchema:V,data:r};e===null?e=[s]:e.push(s),t++}return Rt.errors=e,t===
0}Rt.evaluated={props:{account:!0,catalog:!0,database:!0,dataset:!0,delimiter:!0,endpointUrl:!0,format:!0,encoding:!0,host:!0,
location:!0,path:!0,port:!0,project:!0,region:!0,regionName:!0,schema:!0,serviceName:!0,stagingDir:!0,warehouse:!0,stream:!0},
dynamicProps:!1,dynamicItems:!1};var Ue={type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},database:{
type:"string"}},required:["host","port","database"]};function Ut(r,{instancePath:i="",parentData:_,parentDataProperty:B,
rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=Ut.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!p.call(r,"host")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",
schema:Ue.required,parentSchema:Ue,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!p.call(r,"port")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",
schema:Ue.required,parentSchema:Ue,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||!p.call(r,"database")){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"database"},message:"must have require\
d property 'database'",schema:Ue.required,parentSchema:Ue,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(
r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Ue.properties.host.type,parentSchema:Ue.properties.host,data:s};
e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:x.type},
message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&
p.call(r,"database")){let s=r.database;if(typeof s!="string"){let a={instancePath:i+"/database",schemaPath:"#/properties\
/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ue.properties.database.type,parentSchema:Ue.
properties.database,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:Ue.type,parentSchema:Ue,data:r};e===null?e=[s]:e.push(s),t++}return Ut.
errors=e,t===0}Ut.evaluated={props:{host:!0,port:!0,database:!0},dynamicProps:!1,dynamicItems:!1};var Ve={type:"object",
properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},serviceName:{type:"string"}},required:["host","port","servic\
eName"]};function Vt(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,
t=0,f=Vt.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.host===void 0||!p.call(r,"host")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:Ve.required,parentSchema:Ve,data:r};e===null?e=[s]:e.push(s),
t++}if(r.port===void 0||!p.call(r,"port")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:Ve.required,parentSchema:Ve,data:r};e===null?e=[s]:e.push(s),
t++}if(r.serviceName===void 0||!p.call(r,"serviceName")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"serviceName"},message:"must have required property 'serviceName'",schema:Ve.required,parentSchema:Ve,
data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ve.properties.
host.type,parentSchema:Ve.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.
port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/\
Port/type",keyword:"type",params:{type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.serviceName!==void 0&&p.call(r,"serviceName")){let s=r.serviceName;if(typeof s!="string"){
let a={instancePath:i+"/serviceName",schemaPath:"#/properties/serviceName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Ve.properties.serviceName.type,parentSchema:Ve.properties.serviceName,data:s};e===null?e=[a]:e.push(
a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ve.
type,parentSchema:Ve,data:r};e===null?e=[s]:e.push(s),t++}return Vt.errors=e,t===0}Vt.evaluated={props:{host:!0,port:!0,
serviceName:!0},dynamicProps:!1,dynamicItems:!1};var vr={type:"object",properties:{host:{type:"string"},port:{$ref:"#/$d\
efs/Port"},database:{type:"string"},schema:{type:"string"}},required:["host"]};function Ft(r,{instancePath:i="",parentData:_,
parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=Ft.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!p.call(r,"host")){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required pr\
operty 'host'",schema:vr.required,parentSchema:vr,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(r,"hos\
t")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:vr.properties.host.type,parentSchema:vr.properties.host,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&
typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:x.type},message:"\
must be integer,string",schema:x.type,parentSchema:x,data:s};e===null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&p.call(
r,"database")){let s=r.database;if(typeof s!="string"){let a={instancePath:i+"/database",schemaPath:"#/properties/databa\
se/type",keyword:"type",params:{type:"string"},message:"must be string",schema:vr.properties.database.type,parentSchema:vr.
properties.database,data:s};e===null?e=[a]:e.push(a),t++}}if(r.schema!==void 0&&p.call(r,"schema")){let s=r.schema;if(typeof s!=
"string"){let a={instancePath:i+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:vr.properties.schema.type,parentSchema:vr.properties.schema,data:s};e===null?e=[a]:e.push(a),t++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:vr.type,
parentSchema:vr,data:r};e===null?e=[s]:e.push(s),t++}return Ft.errors=e,t===0}Ft.evaluated={props:{host:!0,port:!0,database:!0,
schema:!0},dynamicProps:!1,dynamicItems:!1};var we={type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/P\
ort"},database:{type:"string"},schema:{type:"string"}},required:["host","port","database","schema"]};function _r(r,{instancePath:i="",
parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=_r.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!p.call(
r,"host")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"mus\
t have required property 'host'",schema:we.required,parentSchema:we,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||
!p.call(r,"port")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"},message:"\
must have required property 'port'",schema:we.required,parentSchema:we,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===
void 0||!p.call(r,"database")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
database"},message:"must have required property 'database'",schema:we.required,parentSchema:we,data:r};e===null?e=[s]:e.
push(s),t++}if(r.schema===void 0||!p.call(r,"schema")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:we.required,parentSchema:we,data:r};
e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:we.properties.
host.type,parentSchema:we.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.
port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/\
Port/type",keyword:"type",params:{type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&p.call(r,"database")){let s=r.database;if(typeof s!="string"){let a={instancePath:i+
"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:we.
properties.database.type,parentSchema:we.properties.database,data:s};e===null?e=[a]:e.push(a),t++}}if(r.schema!==void 0&&
p.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let a={instancePath:i+"/schema",schemaPath:"#/properties/schem\
a/type",keyword:"type",params:{type:"string"},message:"must be string",schema:we.properties.schema.type,parentSchema:we.
properties.schema,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:we.type,parentSchema:we,data:r};e===null?e=[s]:e.push(s),t++}return _r.errors=
e,t===0}_r.evaluated={props:{host:!0,port:!0,database:!0,schema:!0},dynamicProps:!1,dynamicItems:!1};var ce={type:"objec\
t",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},account:{type:"string"},database:{type:"string"},schema:{
type:"string"},warehouse:{type:"string"}},required:["account","database","schema"]};function Ht(r,{instancePath:i="",parentData:_,
parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=Ht.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.account===void 0||!p.call(r,"account")){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"account"},message:"must have r\
equired property 'account'",schema:ce.required,parentSchema:ce,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===void 0||
!p.call(r,"database")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"databas\
e"},message:"must have required property 'database'",schema:ce.required,parentSchema:ce,data:r};e===null?e=[s]:e.push(s),
t++}if(r.schema===void 0||!p.call(r,"schema")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"schema"},message:"must have required property 'schema'",schema:ce.required,parentSchema:ce,data:r};e===
null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ce.properties.
host.type,parentSchema:ce.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.
port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/\
Port/type",keyword:"type",params:{type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.account!==void 0&&p.call(r,"account")){let s=r.account;if(typeof s!="string"){let a={instancePath:i+
"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ce.
properties.account.type,parentSchema:ce.properties.account,data:s};e===null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&
p.call(r,"database")){let s=r.database;if(typeof s!="string"){let a={instancePath:i+"/database",schemaPath:"#/properties\
/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ce.properties.database.type,parentSchema:ce.
properties.database,data:s};e===null?e=[a]:e.push(a),t++}}if(r.schema!==void 0&&p.call(r,"schema")){let s=r.schema;if(typeof s!=
"string"){let a={instancePath:i+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ce.properties.schema.type,parentSchema:ce.properties.schema,data:s};e===null?e=[a]:e.push(a),t++}}
if(r.warehouse!==void 0&&p.call(r,"warehouse")){let s=r.warehouse;if(typeof s!="string"){let a={instancePath:i+"/warehou\
se",schemaPath:"#/properties/warehouse/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ce.properties.
warehouse.type,parentSchema:ce.properties.warehouse,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ce.type,parentSchema:ce,data:r};e===null?e=
[s]:e.push(s),t++}return Ht.errors=e,t===0}Ht.evaluated={props:{host:!0,port:!0,account:!0,database:!0,schema:!0,warehouse:!0},
dynamicProps:!1,dynamicItems:!1};var xe={type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port",default:1433},
database:{type:"string"},schema:{type:"string"}},required:["host","database","schema"]};function Jt(r,{instancePath:i="",
parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=Jt.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!p.call(
r,"host")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"mus\
t have required property 'host'",schema:xe.required,parentSchema:xe,data:r};e===null?e=[s]:e.push(s),t++}if(r.database===
void 0||!p.call(r,"database")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
database"},message:"must have required property 'database'",schema:xe.required,parentSchema:xe,data:r};e===null?e=[s]:e.
push(s),t++}if(r.schema===void 0||!p.call(r,"schema")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:xe.required,parentSchema:xe,data:r};
e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:xe.properties.
host.type,parentSchema:xe.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.
port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/\
Port/type",keyword:"type",params:{type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&p.call(r,"database")){let s=r.database;if(typeof s!="string"){let a={instancePath:i+
"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:xe.
properties.database.type,parentSchema:xe.properties.database,data:s};e===null?e=[a]:e.push(a),t++}}if(r.schema!==void 0&&
p.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let a={instancePath:i+"/schema",schemaPath:"#/properties/schem\
a/type",keyword:"type",params:{type:"string"},message:"must be string",schema:xe.properties.schema.type,parentSchema:xe.
properties.schema,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:xe.type,parentSchema:xe,data:r};e===null?e=[s]:e.push(s),t++}return Jt.errors=
e,t===0}Jt.evaluated={props:{host:!0,port:!0,database:!0,schema:!0},dynamicProps:!1,dynamicItems:!1};var Fe={type:"objec\
t",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},database:{type:"string"}},required:["host","port","databa\
se"]};function Wt(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,
t=0,f=Wt.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.host===void 0||!p.call(r,"host")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:Fe.required,parentSchema:Fe,data:r};e===null?e=[s]:e.push(s),
t++}if(r.port===void 0||!p.call(r,"port")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:Fe.required,parentSchema:Fe,data:r};e===null?e=[s]:e.push(s),
t++}if(r.database===void 0||!p.call(r,"database")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"database"},message:"must have required property 'database'",schema:Fe.required,parentSchema:Fe,data:r};
e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Fe.properties.
host.type,parentSchema:Fe.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.
port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/\
Port/type",keyword:"type",params:{type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&p.call(r,"database")){let s=r.database;if(typeof s!="string"){let a={instancePath:i+
"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Fe.
properties.database.type,parentSchema:Fe.properties.database,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Fe.type,parentSchema:Fe,data:r};
e===null?e=[s]:e.push(s),t++}return Wt.errors=e,t===0}Wt.evaluated={props:{host:!0,port:!0,database:!0},dynamicProps:!1,
dynamicItems:!1};var Xr={type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port",default:1025},database:{
type:"string"}},required:["host"]};function Xt(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){
let e=null,t=0,f=Xt.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.host===void 0||!p.call(r,"host")){let s={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"host"},message:"must have required property 'host'",schema:Xr.required,parentSchema:Xr,data:r};
e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Xr.properties.
host.type,parentSchema:Xr.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.
port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/\
Port/type",keyword:"type",params:{type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&p.call(r,"database")){let s=r.database;if(typeof s!="string"){let a={instancePath:i+
"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Xr.
properties.database.type,parentSchema:Xr.properties.database,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Xr.type,parentSchema:Xr,data:r};
e===null?e=[s]:e.push(s),t++}return Xt.errors=e,t===0}Xt.evaluated={props:{host:!0,port:!0,database:!0},dynamicProps:!1,
dynamicItems:!1};var qe={type:"object",properties:{host:{type:"string"},port:{$ref:"#/$defs/Port"},catalog:{type:"string"},
schema:{type:"string"}},required:["host","port","catalog","schema"]};function Yt(r,{instancePath:i="",parentData:_,parentDataProperty:B,
rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=Yt.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!p.call(r,"host")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",
schema:qe.required,parentSchema:qe,data:r};e===null?e=[s]:e.push(s),t++}if(r.port===void 0||!p.call(r,"port")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",
schema:qe.required,parentSchema:qe,data:r};e===null?e=[s]:e.push(s),t++}if(r.catalog===void 0||!p.call(r,"catalog")){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"catalog"},message:"must have required\
 property 'catalog'",schema:qe.required,parentSchema:qe,data:r};e===null?e=[s]:e.push(s),t++}if(r.schema===void 0||!p.call(
r,"schema")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"},message:"\
must have required property 'schema'",schema:qe.required,parentSchema:qe,data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==
void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+"/host",schemaPath:"#/properties/hos\
t/type",keyword:"type",params:{type:"string"},message:"must be string",schema:qe.properties.host.type,parentSchema:qe.properties.
host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/Port/type",keyword:"type",params:{
type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===null?e=[a]:e.push(a),t++}}if(r.catalog!==
void 0&&p.call(r,"catalog")){let s=r.catalog;if(typeof s!="string"){let a={instancePath:i+"/catalog",schemaPath:"#/prope\
rties/catalog/type",keyword:"type",params:{type:"string"},message:"must be string",schema:qe.properties.catalog.type,parentSchema:qe.
properties.catalog,data:s};e===null?e=[a]:e.push(a),t++}}if(r.schema!==void 0&&p.call(r,"schema")){let s=r.schema;if(typeof s!=
"string"){let a={instancePath:i+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:qe.properties.schema.type,parentSchema:qe.properties.schema,data:s};e===null?e=[a]:e.push(a),t++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:qe.type,
parentSchema:qe,data:r};e===null?e=[s]:e.push(s),t++}return Yt.errors=e,t===0}Yt.evaluated={props:{host:!0,port:!0,catalog:!0,
schema:!0},dynamicProps:!1,dynamicItems:!1};var Sr={type:"object",properties:{database:{type:"string"},host:{type:"strin\
g"},port:{$ref:"#/$defs/Port",default:21064}},required:["database","host"]};function es(r,{instancePath:i="",parentData:_,
parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=es.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.database===void 0||!p.call(r,"database")){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"database"},message:"must have \
required property 'database'",schema:Sr.required,parentSchema:Sr,data:r};e===null?e=[s]:e.push(s),t++}if(r.host===void 0||
!p.call(r,"host")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"\
must have required property 'host'",schema:Sr.required,parentSchema:Sr,data:r};e===null?e=[s]:e.push(s),t++}if(r.database!==
void 0&&p.call(r,"database")){let s=r.database;if(typeof s!="string"){let a={instancePath:i+"/database",schemaPath:"#/pr\
operties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Sr.properties.database.type,
parentSchema:Sr.properties.database,data:s};e===null?e=[a]:e.push(a),t++}}if(r.host!==void 0&&p.call(r,"host")){let s=r.
host;if(typeof s!="string"){let a={instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Sr.properties.host.type,parentSchema:Sr.properties.host,data:s};e===null?e=[a]:
e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!=
"string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:x.type},message:"must\
 be integer,string",schema:x.type,parentSchema:x,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Sr.type,parentSchema:Sr,data:r};e===null?e=
[s]:e.push(s),t++}return es.errors=e,t===0}es.evaluated={props:{database:!0,host:!0,port:!0},dynamicProps:!1,dynamicItems:!1};
var Yr={type:"object",properties:{database:{type:"string"},host:{type:"string",default:"localhost"},port:{$ref:"#/$defs/\
Port",default:5019}},required:["database"]};function rs(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,
dynamicAnchors:q={}}={}){let e=null,t=0,f=rs.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.database===void 0||!p.call(r,"database")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:Yr.
required,parentSchema:Yr,data:r};e===null?e=[s]:e.push(s),t++}if(r.database!==void 0&&p.call(r,"database")){let s=r.database;
if(typeof s!="string"){let a={instancePath:i+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Yr.properties.database.type,parentSchema:Yr.properties.database,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Yr.properties.
host.type,parentSchema:Yr.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.
port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/\
Port/type",keyword:"type",params:{type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===
null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Yr.type,parentSchema:Yr,data:r};e===null?e=[s]:e.push(s),t++}return rs.errors=e,t===0}rs.evaluated=
{props:{database:!0,host:!0,port:!0},dynamicProps:!1,dynamicItems:!1};var ke={type:"object",properties:{host:{type:"stri\
ng"},port:{$ref:"#/$defs/Port"},database:{type:"string"},schema:{type:"string"}},required:["host","port","database","sch\
ema"]};function ts(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,
t=0,f=ts.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.host===void 0||!p.call(r,"host")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:ke.required,parentSchema:ke,data:r};e===null?e=[s]:e.push(s),
t++}if(r.port===void 0||!p.call(r,"port")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:ke.required,parentSchema:ke,data:r};e===null?e=[s]:e.push(s),
t++}if(r.database===void 0||!p.call(r,"database")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"database"},message:"must have required property 'database'",schema:ke.required,parentSchema:ke,data:r};
e===null?e=[s]:e.push(s),t++}if(r.schema===void 0||!p.call(r,"schema")){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:ke.required,parentSchema:ke,
data:r};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&p.call(r,"host")){let s=r.host;if(typeof s!="string"){let a={instancePath:i+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ke.properties.
host.type,parentSchema:ke.properties.host,data:s};e===null?e=[a]:e.push(a),t++}}if(r.port!==void 0&&p.call(r,"port")){let s=r.
port;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&typeof s!="string"){let a={instancePath:i+"/port",schemaPath:"#/$defs/\
Port/type",keyword:"type",params:{type:x.type},message:"must be integer,string",schema:x.type,parentSchema:x,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.database!==void 0&&p.call(r,"database")){let s=r.database;if(typeof s!="string"){let a={instancePath:i+
"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ke.
properties.database.type,parentSchema:ke.properties.database,data:s};e===null?e=[a]:e.push(a),t++}}if(r.schema!==void 0&&
p.call(r,"schema")){let s=r.schema;if(typeof s!="string"){let a={instancePath:i+"/schema",schemaPath:"#/properties/schem\
a/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ke.properties.schema.type,parentSchema:ke.
properties.schema,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:ke.type,parentSchema:ke,data:r};e===null?e=[s]:e.push(s),t++}return ts.errors=
e,t===0}ts.evaluated={props:{host:!0,port:!0,database:!0,schema:!0},dynamicProps:!1,dynamicItems:!1};var Te={type:"objec\
t",properties:{id:{$ref:"#/$defs/StableId"},role:{type:"string"},description:{type:"string"},access:{type:"string"},firstLevelApprovers:{
type:"string"},secondLevelApprovers:{type:"string"},customProperties:{$ref:"#/$defs/CustomProperties"}},required:["role"],
additionalProperties:!1},Ke=new RegExp("^[^\\s.#/\\\\@!%&^]+$","u"),va={type:"array",items:{$ref:"#/$defs/CustomProperty"}},
Le={type:"object",properties:{id:{$ref:"#/$defs/StableId"},property:{type:"string"},value:{$ref:"#/$defs/AnyType"},description:{
type:"string"},vendor:{type:"string"}},required:["property","value"],additionalProperties:!1},se={anyOf:[{type:"string"},
{type:"number"},{type:"integer"},{type:"boolean"},{type:"null"},{type:"array"},{type:"object"}]};function ye(r,{instancePath:i="",
parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=ye.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!p.call(
r,"property")){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"property"},message:"\
must have required property 'property'",schema:Le.required,parentSchema:Le,data:r};e===null?e=[a]:e.push(a),t++}if(r.value===
void 0||!p.call(r,"value")){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"va\
lue"},message:"must have required property 'value'",schema:Le.required,parentSchema:Le,data:r};e===null?e=[a]:e.push(a),
t++}for(let a of Object.keys(r))if(!(a==="id"||a==="property"||a==="value"||a==="description"||a==="vendor")){let l={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties",schema:!1,parentSchema:Le,data:r};e===null?e=[l]:e.push(l),t++}if(r.id!==void 0&&p.call(r,"id")){
let a=r.id;if(typeof a=="string"){if(!Ke.test(a)){let l={instancePath:i+"/id",schemaPath:"#/$defs/StableId/pattern",keyword:"\
pattern",params:{pattern:"^[^\\s.#/\\\\@!%&^]+$"},message:'must match pattern "^[^\\s.#/\\\\@!%&^]+$"',schema:"^[^\\s.#/\\\
\\@!%&^]+$",parentSchema:J,data:a};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/id",schemaPath:"#/$defs/St\
ableId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,data:a};e===null?
e=[l]:e.push(l),t++}}if(r.property!==void 0&&p.call(r,"property")){let a=r.property;if(typeof a!="string"){let l={instancePath:i+
"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Le.
properties.property.type,parentSchema:Le.properties.property,data:a};e===null?e=[l]:e.push(l),t++}}if(r.value!==void 0&&
p.call(r,"value")){let a=r.value,l=t,g=!1,n=t;if(typeof a!="string"){let T={instancePath:i+"/value",schemaPath:"#/$defs/\
AnyType/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:se.anyOf[0].type,parentSchema:se.
anyOf[0],data:a};e===null?e=[T]:e.push(T),t++}var s=n===t;g=g||s;let G=t;if(typeof a!="number"){let T={instancePath:i+"/\
value",schemaPath:"#/$defs/AnyType/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number",schema:se.
anyOf[1].type,parentSchema:se.anyOf[1],data:a};e===null?e=[T]:e.push(T),t++}var s=G===t;g=g||s;let P=t;if(!(typeof a=="n\
umber"&&!(a%1)&&!isNaN(a))){let T={instancePath:i+"/value",schemaPath:"#/$defs/AnyType/anyOf/2/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:se.anyOf[2].type,parentSchema:se.anyOf[2],data:a};e===null?e=[T]:e.push(
T),t++}var s=P===t;g=g||s;let S=t;if(typeof a!="boolean"){let T={instancePath:i+"/value",schemaPath:"#/$defs/AnyType/any\
Of/3/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:se.anyOf[3].type,parentSchema:se.anyOf[3],
data:a};e===null?e=[T]:e.push(T),t++}var s=S===t;g=g||s;let N=t;if(a!==null){let T={instancePath:i+"/value",schemaPath:"\
#/$defs/AnyType/anyOf/4/type",keyword:"type",params:{type:"null"},message:"must be null",schema:se.anyOf[4].type,parentSchema:se.
anyOf[4],data:a};e===null?e=[T]:e.push(T),t++}var s=N===t;g=g||s;let j=t;if(!Array.isArray(a)){let T={instancePath:i+"/v\
alue",schemaPath:"#/$defs/AnyType/anyOf/5/type",keyword:"type",params:{type:"array"},message:"must be array",schema:se.anyOf[5].
type,parentSchema:se.anyOf[5],data:a};e===null?e=[T]:e.push(T),t++}var s=j===t;g=g||s;let k=t;if(!(a&&typeof a=="object"&&
!Array.isArray(a))){let T={instancePath:i+"/value",schemaPath:"#/$defs/AnyType/anyOf/6/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:se.anyOf[6].type,parentSchema:se.anyOf[6],data:a};e===null?e=[T]:e.push(T),t++}
var s=k===t;if(g=g||s,g)t=l,e!==null&&(l?e.length=l:e=null);else{let T={instancePath:i+"/value",schemaPath:"#/$defs/AnyT\
ype/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:se.anyOf,parentSchema:se,data:a};e===
null?e=[T]:e.push(T),t++}}if(r.description!==void 0&&p.call(r,"description")){let a=r.description;if(typeof a!="string"){
let l={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Le.properties.description.type,parentSchema:Le.properties.description,data:a};e===null?e=[l]:e.push(
l),t++}}if(r.vendor!==void 0&&p.call(r,"vendor")){let a=r.vendor;if(typeof a!="string"){let l={instancePath:i+"/vendor",
schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Le.properties.
vendor.type,parentSchema:Le.properties.vendor,data:a};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Le.type,parentSchema:Le,data:r};e===null?e=
[a]:e.push(a),t++}return ye.errors=e,t===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:i="",
parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=X.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++)ye(r[a],{instancePath:i+
"/"+a,parentData:r,parentDataProperty:a,rootData:w,dynamicAnchors:q})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:va.type,parentSchema:va,
data:r};e===null?e=[s]:e.push(s),t++}return X.errors=e,t===0}X.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Br(r,{
instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=Br.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.role===
void 0||!p.call(r,"role")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rol\
e"},message:"must have required property 'role'",schema:Te.required,parentSchema:Te,data:r};e===null?e=[s]:e.push(s),t++}
for(let s of Object.keys(r))if(!(s==="id"||s==="role"||s==="description"||s==="access"||s==="firstLevelApprovers"||s==="\
secondLevelApprovers"||s==="customProperties")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:Te,data:r};
e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&p.call(r,"id")){let s=r.id;if(typeof s=="string"){if(!Ke.test(s)){let a={
instancePath:i+"/id",schemaPath:"#/$defs/StableId/pattern",keyword:"pattern",params:{pattern:"^[^\\s.#/\\\\@!%&^]+$"},message:'\
must match pattern "^[^\\s.#/\\\\@!%&^]+$"',schema:"^[^\\s.#/\\\\@!%&^]+$",parentSchema:J,data:s};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:i+"/id",schemaPath:"#/$defs/StableId/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:J.type,parentSchema:J,data:s};e===null?e=[a]:e.push(a),t++}}if(r.role!==void 0&&p.call(r,"role")){
let s=r.role;if(typeof s!="string"){let a={instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Te.properties.role.type,parentSchema:Te.properties.role,data:s};e===null?
e=[a]:e.push(a),t++}}if(r.description!==void 0&&p.call(r,"description")){let s=r.description;if(typeof s!="string"){let a={
instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Te.properties.description.type,parentSchema:Te.properties.description,data:s};e===null?e=[a]:e.push(
a),t++}}if(r.access!==void 0&&p.call(r,"access")){let s=r.access;if(typeof s!="string"){let a={instancePath:i+"/access",
schemaPath:"#/properties/access/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Te.properties.
access.type,parentSchema:Te.properties.access,data:s};e===null?e=[a]:e.push(a),t++}}if(r.firstLevelApprovers!==void 0&&p.
call(r,"firstLevelApprovers")){let s=r.firstLevelApprovers;if(typeof s!="string"){let a={instancePath:i+"/firstLevelAppr\
overs",schemaPath:"#/properties/firstLevelApprovers/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:Te.properties.firstLevelApprovers.type,parentSchema:Te.properties.firstLevelApprovers,data:s};e===null?e=[a]:e.push(
a),t++}}if(r.secondLevelApprovers!==void 0&&p.call(r,"secondLevelApprovers")){let s=r.secondLevelApprovers;if(typeof s!=
"string"){let a={instancePath:i+"/secondLevelApprovers",schemaPath:"#/properties/secondLevelApprovers/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:Te.properties.secondLevelApprovers.type,parentSchema:Te.properties.
secondLevelApprovers,data:s};e===null?e=[a]:e.push(a),t++}}r.customProperties!==void 0&&p.call(r,"customProperties")&&(X(
r.customProperties,{instancePath:i+"/customProperties",parentData:r,parentDataProperty:"customProperties",rootData:w,dynamicAnchors:q})||
(e=e===null?X.errors:e.concat(X.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:Te.type,parentSchema:Te,data:r};e===null?e=[s]:e.push(s),t++}return Br.errors=
e,t===0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xa=new RegExp("^sftp://.*","u");function ss(r,{instancePath:i="",
parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=ss.evaluated;f.dynamicProps&&(f.
props=void 0),f.dynamicItems&&(f.items=void 0);let s=t,a=!0,l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"\
type")&&r.type!=="api"){let u={};e===null?e=[u]:e.push(u),t++}}var g=l===t;if(t=s,e!==null&&(s?e.length=s:e=null),g){let o=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.location===void 0||!p.call(r,"location")){let c={instancePath:i,schemaPath:"\
#/$defs/ServerSource/ApiServer/required",keyword:"required",params:{missingProperty:"location"},message:"must have requi\
red property 'location'",schema:Dt.required,parentSchema:Dt,data:r};e===null?e=[c]:e.push(c),t++}if(r.location!==void 0&&
p.call(r,"location")){let c=r.location;if(typeof c!="string"){let v={instancePath:i+"/location",schemaPath:"#/$defs/Serv\
erSource/ApiServer/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Dt.properties.
location.type,parentSchema:Dt.properties.location,data:c};e===null?e=[v]:e.push(v),t++}}}else{let c={instancePath:i,schemaPath:"\
#/$defs/ServerSource/ApiServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Dt.type,parentSchema:Dt,
data:r};e===null?e=[c]:e.push(c),t++}var g=o===t;if(a=g,a){var n={};n.location=!0,n.type=!0}}if(!a){let o={instancePath:i,
schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[0].
if,parentSchema:A.allOf[0],data:r};e===null?e=[o]:e.push(o),t++}let G=t,P=!0,S=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&
p.call(r,"type")&&r.type!=="athena"){let u={};e===null?e=[u]:e.push(u),t++}}var N=S===t;if(t=G,e!==null&&(G?e.length=G:e=
null),N){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.schema===void 0||!p.call(r,"schema")){let c={instancePath:i,
schemaPath:"#/$defs/ServerSource/AthenaServer/required",keyword:"required",params:{missingProperty:"schema"},message:"mu\
st have required property 'schema'",schema:_e.required,parentSchema:_e,data:r};e===null?e=[c]:e.push(c),t++}if(r.stagingDir!==
void 0&&p.call(r,"stagingDir")){let c=r.stagingDir;if(typeof c!="string"){let v={instancePath:i+"/stagingDir",schemaPath:"\
#/$defs/ServerSource/AthenaServer/properties/stagingDir/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:_e.properties.stagingDir.type,parentSchema:_e.properties.stagingDir,data:c};e===null?e=[v]:e.push(v),t++}}if(r.
schema!==void 0&&p.call(r,"schema")){let c=r.schema;if(typeof c!="string"){let v={instancePath:i+"/schema",schemaPath:"#\
/$defs/ServerSource/AthenaServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:_e.properties.schema.type,parentSchema:_e.properties.schema,data:c};e===null?e=[v]:e.push(v),t++}}if(r.catalog!==
void 0&&p.call(r,"catalog")){let c=r.catalog;if(typeof c!="string"){let v={instancePath:i+"/catalog",schemaPath:"#/$defs\
/ServerSource/AthenaServer/properties/catalog/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_e.
properties.catalog.type,parentSchema:_e.properties.catalog,data:c};e===null?e=[v]:e.push(v),t++}}if(r.regionName!==void 0&&
p.call(r,"regionName")){let c=r.regionName;if(typeof c!="string"){let v={instancePath:i+"/regionName",schemaPath:"#/$def\
s/ServerSource/AthenaServer/properties/regionName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_e.
properties.regionName.type,parentSchema:_e.properties.regionName,data:c};e===null?e=[v]:e.push(v),t++}}if(r.workgroup!==
void 0&&p.call(r,"workgroup")){let c=r.workgroup;if(typeof c!="string"){let v={instancePath:i+"/workgroup",schemaPath:"#\
/$defs/ServerSource/AthenaServer/properties/workgroup/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:_e.properties.workgroup.type,parentSchema:_e.properties.workgroup,data:c};e===null?e=[v]:e.push(v),t++}}}else{
let c={instancePath:i,schemaPath:"#/$defs/ServerSource/AthenaServer/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:_e.type,parentSchema:_e,data:r};e===null?e=[c]:e.push(c),t++}var N=o===t;if(P=N,P){var j={};j.stagingDir=
!0,j.schema=!0,j.catalog=!0,j.regionName=!0,j.workgroup=!0,j.type=!0}}if(!P){let o={instancePath:i,schemaPath:"#/allOf/1\
/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[1].if,parentSchema:A.
allOf[1],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&j!==void 0&&(j===!0?n=!0:(n=n||{},Object.assign(n,j)));let k=t,T=!0,
C=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===
null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="azure"){let u={};e===null?e=[u]:e.push(u),
t++}}var F=C===t;if(t=k,e!==null&&(k?e.length=k:e=null),F){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.location===
void 0||!p.call(r,"location")){let c={instancePath:i,schemaPath:"#/$defs/ServerSource/AzureServer/required",keyword:"req\
uired",params:{missingProperty:"location"},message:"must have required property 'location'",schema:Be.required,parentSchema:Be,
data:r};e===null?e=[c]:e.push(c),t++}if(r.format===void 0||!p.call(r,"format")){let c={instancePath:i,schemaPath:"#/$def\
s/ServerSource/AzureServer/required",keyword:"required",params:{missingProperty:"format"},message:"must have required pr\
operty 'format'",schema:Be.required,parentSchema:Be,data:r};e===null?e=[c]:e.push(c),t++}if(r.location!==void 0&&p.call(
r,"location")){let c=r.location;if(typeof c!="string"){let v={instancePath:i+"/location",schemaPath:"#/$defs/ServerSourc\
e/AzureServer/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Be.properties.
location.type,parentSchema:Be.properties.location,data:c};e===null?e=[v]:e.push(v),t++}}if(r.format!==void 0&&p.call(r,"\
format")){let c=r.format;if(typeof c!="string"){let v={instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/AzureSe\
rver/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Be.properties.format.
type,parentSchema:Be.properties.format,data:c};e===null?e=[v]:e.push(v),t++}}if(r.encoding!==void 0&&p.call(r,"encoding")){
let c=r.encoding;if(typeof c!="string"){let v={instancePath:i+"/encoding",schemaPath:"#/$defs/ServerSource/AzureServer/p\
roperties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Be.properties.encoding.type,
parentSchema:Be.properties.encoding,data:c};e===null?e=[v]:e.push(v),t++}}if(r.delimiter!==void 0&&p.call(r,"delimiter")){
let c=r.delimiter;if(typeof c!="string"){let v={instancePath:i+"/delimiter",schemaPath:"#/$defs/ServerSource/AzureServer\
/properties/delimiter/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Be.properties.delimiter.
type,parentSchema:Be.properties.delimiter,data:c};e===null?e=[v]:e.push(v),t++}}}else{let c={instancePath:i,schemaPath:"\
#/$defs/ServerSource/AzureServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Be.type,parentSchema:Be,
data:r};e===null?e=[c]:e.push(c),t++}var F=o===t;if(T=F,T){var Y={};Y.location=!0,Y.format=!0,Y.encoding=!0,Y.delimiter=
!0,Y.type=!0}}if(!T){let o={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:A.allOf[2].if,parentSchema:A.allOf[2],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Y!==
void 0&&(Y===!0?n=!0:(n=n||{},Object.assign(n,Y)));let H=t,z=!0,Z=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"\
type")&&r.type!=="bigquery"){let u={};e===null?e=[u]:e.push(u),t++}}var R=Z===t;if(t=H,e!==null&&(H?e.length=H:e=null),R){
let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.project===void 0||!p.call(r,"project")){let c={instancePath:i,
schemaPath:"#/$defs/ServerSource/BigQueryServer/required",keyword:"required",params:{missingProperty:"project"},message:"\
must have required property 'project'",schema:lr.required,parentSchema:lr,data:r};e===null?e=[c]:e.push(c),t++}if(r.dataset===
void 0||!p.call(r,"dataset")){let c={instancePath:i,schemaPath:"#/$defs/ServerSource/BigQueryServer/required",keyword:"r\
equired",params:{missingProperty:"dataset"},message:"must have required property 'dataset'",schema:lr.required,parentSchema:lr,
data:r};e===null?e=[c]:e.push(c),t++}if(r.project!==void 0&&p.call(r,"project")){let c=r.project;if(typeof c!="string"){
let v={instancePath:i+"/project",schemaPath:"#/$defs/ServerSource/BigQueryServer/properties/project/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:lr.properties.project.type,parentSchema:lr.properties.project,data:c};
e===null?e=[v]:e.push(v),t++}}if(r.dataset!==void 0&&p.call(r,"dataset")){let c=r.dataset;if(typeof c!="string"){let v={
instancePath:i+"/dataset",schemaPath:"#/$defs/ServerSource/BigQueryServer/properties/dataset/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:lr.properties.dataset.type,parentSchema:lr.properties.dataset,data:c};e===
null?e=[v]:e.push(v),t++}}}else{let c={instancePath:i,schemaPath:"#/$defs/ServerSource/BigQueryServer/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:lr.type,parentSchema:lr,data:r};e===null?e=[c]:e.push(c),t++}var R=o===
t;if(z=R,z){var E={};E.project=!0,E.dataset=!0,E.type=!0}}if(!z){let o={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[3].if,parentSchema:A.allOf[3],data:r};
e===null?e=[o]:e.push(o),t++}n!==!0&&E!==void 0&&(E===!0?n=!0:(n=n||{},Object.assign(n,E)));let Q=t,L=!0,$=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),
t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="btrieve"){let u={};e===null?e=[u]:e.push(u),t++}}var O=$===t;if(t=
Q,e!==null&&(Q?e.length=Q:e=null),O){let o=t;jr(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||
(e=e===null?jr.errors:e.concat(jr.errors),t=e.length);var O=o===t;if(L=O,L){var K={};K.host=!0,K.port=!0,K.database=!0,K.
type=!0}}if(!L){let o={instancePath:i,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"then"},message:'mus\
t match "then" schema',schema:A.allOf[4].if,parentSchema:A.allOf[4],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&K!==void 0&&
(K===!0?n=!0:(n=n||{},Object.assign(n,K)));let ie=t,$e=!0,be=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"\
type")&&r.type!=="clickhouse"){let u={};e===null?e=[u]:e.push(u),t++}}var Or=be===t;if(t=ie,e!==null&&(ie?e.length=ie:e=
null),Or){let o=t;xt(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?xt.errors:
e.concat(xt.errors),t=e.length);var Or=o===t;if($e=Or,$e){var Ee={};Ee.host=!0,Ee.port=!0,Ee.database=!0,Ee.type=!0}}if(!$e){
let o={instancePath:i,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema',schema:A.allOf[5].if,parentSchema:A.allOf[5],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Ee!==void 0&&(Ee===!0?n=
!0:(n=n||{},Object.assign(n,Ee)));let ve=t,gs=!0,bs=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||
!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!==
"databricks"){let u={};e===null?e=[u]:e.push(u),t++}}var et=bs===t;if(t=ve,e!==null&&(ve?e.length=ve:e=null),et){let o=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.catalog===void 0||!p.call(r,"catalog")){let c={instancePath:i,schemaPath:"\
#/$defs/ServerSource/DatabricksServer/required",keyword:"required",params:{missingProperty:"catalog"},message:"must have\
 required property 'catalog'",schema:Qe.required,parentSchema:Qe,data:r};e===null?e=[c]:e.push(c),t++}if(r.schema===void 0||
!p.call(r,"schema")){let c={instancePath:i,schemaPath:"#/$defs/ServerSource/DatabricksServer/required",keyword:"required",
params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:Qe.required,parentSchema:Qe,data:r};
e===null?e=[c]:e.push(c),t++}if(r.host!==void 0&&p.call(r,"host")){let c=r.host;if(typeof c!="string"){let v={instancePath:i+
"/host",schemaPath:"#/$defs/ServerSource/DatabricksServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Qe.properties.host.type,parentSchema:Qe.properties.host,data:c};e===null?e=[v]:e.push(v),t++}}if(r.
catalog!==void 0&&p.call(r,"catalog")){let c=r.catalog;if(typeof c!="string"){let v={instancePath:i+"/catalog",schemaPath:"\
#/$defs/ServerSource/DatabricksServer/properties/catalog/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:Qe.properties.catalog.type,parentSchema:Qe.properties.catalog,data:c};e===null?e=[v]:e.push(v),t++}}if(r.schema!==
void 0&&p.call(r,"schema")){let c=r.schema;if(typeof c!="string"){let v={instancePath:i+"/schema",schemaPath:"#/$defs/Se\
rverSource/DatabricksServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Qe.
properties.schema.type,parentSchema:Qe.properties.schema,data:c};e===null?e=[v]:e.push(v),t++}}}else{let c={instancePath:i,
schemaPath:"#/$defs/ServerSource/DatabricksServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Qe.
type,parentSchema:Qe,data:r};e===null?e=[c]:e.push(c),t++}var et=o===t;if(gs=et,gs){var Pr={};Pr.host=!0,Pr.catalog=!0,Pr.
schema=!0,Pr.type=!0}}if(!gs){let o={instancePath:i,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema',schema:A.allOf[6].if,parentSchema:A.allOf[6],data:r};e===null?e=[o]:e.push(o),t++}n!==
!0&&Pr!==void 0&&(Pr===!0?n=!0:(n=n||{},Object.assign(n,Pr)));let Bt=t,Ce=!0,vs=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&
p.call(r,"type")&&r.type!=="denodo"){let u={};e===null?e=[u]:e.push(u),t++}}var rt=vs===t;if(t=Bt,e!==null&&(Bt?e.length=
Bt:e=null),rt){let o=t;zt(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?
zt.errors:e.concat(zt.errors),t=e.length);var rt=o===t;if(Ce=rt,Ce){var Ye={};Ye.host=!0,Ye.port=!0,Ye.database=!0,Ye.type=
!0}}if(!Ce){let o={instancePath:i,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword:"then"},message:'must ma\
tch "then" schema',schema:A.allOf[7].if,parentSchema:A.allOf[7],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Ye!==void 0&&
(Ye===!0?n=!0:(n=n||{},Object.assign(n,Ye)));let Ss=t,tt=!0,Er=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"\
type")&&r.type!=="dremio"){let u={};e===null?e=[u]:e.push(u),t++}}var st=Er===t;if(t=Ss,e!==null&&(Ss?e.length=Ss:e=null),
st){let o=t;Et(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?Et.errors:
e.concat(Et.errors),t=e.length);var st=o===t;if(tt=st,tt){var er={};er.host=!0,er.port=!0,er.schema=!0,er.type=!0}}if(!tt){
let o={instancePath:i,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema',schema:A.allOf[8].if,parentSchema:A.allOf[8],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&er!==void 0&&(er===!0?n=
!0:(n=n||{},Object.assign(n,er)));let Os=t,it=!0,Zr=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||
!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!==
"duckdb"){let u={};e===null?e=[u]:e.push(u),t++}}var at=Zr===t;if(t=Os,e!==null&&(Os?e.length=Os:e=null),at){let o=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.database===void 0||!p.call(r,"database")){let c={instancePath:i,schemaPath:"\
#/$defs/ServerSource/DuckdbServer/required",keyword:"required",params:{missingProperty:"database"},message:"must have re\
quired property 'database'",schema:Fr.required,parentSchema:Fr,data:r};e===null?e=[c]:e.push(c),t++}if(r.database!==void 0&&
p.call(r,"database")){let c=r.database;if(typeof c!="string"){let v={instancePath:i+"/database",schemaPath:"#/$defs/Serv\
erSource/DuckdbServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Fr.
properties.database.type,parentSchema:Fr.properties.database,data:c};e===null?e=[v]:e.push(v),t++}}if(r.schema!==void 0&&
p.call(r,"schema")){let c=r.schema;if(typeof c!="string"){let v={instancePath:i+"/schema",schemaPath:"#/$defs/ServerSour\
ce/DuckdbServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Fr.properties.
schema.type,parentSchema:Fr.properties.schema,data:c};e===null?e=[v]:e.push(v),t++}}}else{let c={instancePath:i,schemaPath:"\
#/$defs/ServerSource/DuckdbServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Fr.type,parentSchema:Fr,
data:r};e===null?e=[c]:e.push(c),t++}var at=o===t;if(it=at,it){var pr={};pr.database=!0,pr.schema=!0,pr.type=!0}}if(!it){
let o={instancePath:i,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema',schema:A.allOf[9].if,parentSchema:A.allOf[9],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&pr!==void 0&&(pr===!0?n=
!0:(n=n||{},Object.assign(n,pr)));let Ps=t,pt=!0,nt=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||
!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!==
"exasol"){let u={};e===null?e=[u]:e.push(u),t++}}var ot=nt===t;if(t=Ps,e!==null&&(Ps?e.length=Ps:e=null),ot){let o=t;Zt(
r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?Zt.errors:e.concat(Zt.errors),
t=e.length);var ot=o===t;if(pt=ot,pt){var rr={};rr.host=!0,rr.port=!0,rr.schema=!0,rr.type=!0}}if(!pt){let o={instancePath:i,
schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[10].
if,parentSchema:A.allOf[10],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&rr!==void 0&&(rr===!0?n=!0:(n=n||{},Object.assign(
n,rr)));let ws=t,lt=!0,mt=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&
(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="fastobjects"){let u={};
e===null?e=[u]:e.push(u),t++}}var he=mt===t;if(t=ws,e!==null&&(ws?e.length=ws:e=null),he){let o=t;Ar(r,{instancePath:i,parentData:_,
parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length);var he=o===t;if(lt=
he,lt){var b={};b.database=!0,b.host=!0,b.port=!0,b.type=!0}}if(!lt){let o={instancePath:i,schemaPath:"#/allOf/11/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[11].if,parentSchema:A.allOf[11],data:r};
e===null?e=[o]:e.push(o),t++}n!==!0&&b!==void 0&&(b===!0?n=!0:(n=n||{},Object.assign(n,b)));let D=t,y=!0,m=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),
t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="glue"){let u={};e===null?e=[u]:e.push(u),t++}}var h=m===t;if(t=
D,e!==null&&(D?e.length=D:e=null),h){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.account===void 0||!p.call(
r,"account")){let c={instancePath:i,schemaPath:"#/$defs/ServerSource/GlueServer/required",keyword:"required",params:{missingProperty:"\
account"},message:"must have required property 'account'",schema:Se.required,parentSchema:Se,data:r};e===null?e=[c]:e.push(
c),t++}if(r.database===void 0||!p.call(r,"database")){let c={instancePath:i,schemaPath:"#/$defs/ServerSource/GlueServer/\
required",keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:Se.
required,parentSchema:Se,data:r};e===null?e=[c]:e.push(c),t++}if(r.account!==void 0&&p.call(r,"account")){let c=r.account;
if(typeof c!="string"){let v={instancePath:i+"/account",schemaPath:"#/$defs/ServerSource/GlueServer/properties/account/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:Se.properties.account.type,parentSchema:Se.properties.
account,data:c};e===null?e=[v]:e.push(v),t++}}if(r.database!==void 0&&p.call(r,"database")){let c=r.database;if(typeof c!=
"string"){let v={instancePath:i+"/database",schemaPath:"#/$defs/ServerSource/GlueServer/properties/database/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Se.properties.database.type,parentSchema:Se.properties.database,
data:c};e===null?e=[v]:e.push(v),t++}}if(r.location!==void 0&&p.call(r,"location")){let c=r.location;if(typeof c!="strin\
g"){let v={instancePath:i+"/location",schemaPath:"#/$defs/ServerSource/GlueServer/properties/location/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:Se.properties.location.type,parentSchema:Se.properties.location,
data:c};e===null?e=[v]:e.push(v),t++}}if(r.format!==void 0&&p.call(r,"format")){let c=r.format;if(typeof c!="string"){let v={
instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/GlueServer/properties/format/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Se.properties.format.type,parentSchema:Se.properties.format,data:c};e===null?e=
[v]:e.push(v),t++}}if(r.encoding!==void 0&&p.call(r,"encoding")){let c=r.encoding;if(typeof c!="string"){let v={instancePath:i+
"/encoding",schemaPath:"#/$defs/ServerSource/GlueServer/properties/encoding/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Se.properties.encoding.type,parentSchema:Se.properties.encoding,data:c};e===null?e=[v]:e.
push(v),t++}}}else{let c={instancePath:i,schemaPath:"#/$defs/ServerSource/GlueServer/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:Se.type,parentSchema:Se,data:r};e===null?e=[c]:e.push(c),t++}var h=o===t;if(y=h,
y){var te={};te.account=!0,te.database=!0,te.location=!0,te.format=!0,te.encoding=!0,te.type=!0}}if(!y){let o={instancePath:i,
schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[12].
if,parentSchema:A.allOf[12],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&te!==void 0&&(te===!0?n=!0:(n=n||{},Object.assign(
n,te)));let wr=t,de=!0,tr=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&
(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="cloudsql"){let u={};
e===null?e=[u]:e.push(u),t++}}var sr=tr===t;if(t=wr,e!==null&&(wr?e.length=wr:e=null),sr){let o=t;Lt(r,{instancePath:i,parentData:_,
parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?Lt.errors:e.concat(Lt.errors),t=e.length);var sr=o===t;if(de=
sr,de){var nr={};nr.host=!0,nr.port=!0,nr.database=!0,nr.schema=!0,nr.type=!0}}if(!de){let o={instancePath:i,schemaPath:"\
#/allOf/13/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[13].if,parentSchema:A.
allOf[13],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&nr!==void 0&&(nr===!0?n=!0:(n=n||{},Object.assign(n,nr)));let qs=t,
ks=!0,pe=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};
e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="db2"){let u={};e===null?e=[u]:e.push(u),
t++}}var Ns=pe===t;if(t=qs,e!==null&&(qs?e.length=qs:e=null),Ns){let o=t;Mt(r,{instancePath:i,parentData:_,parentDataProperty:B,
rootData:w,dynamicAnchors:q})||(e=e===null?Mt.errors:e.concat(Mt.errors),t=e.length);var Ns=o===t;if(ks=Ns,ks){var Lr={};
Lr.host=!0,Lr.port=!0,Lr.database=!0,Lr.schema=!0,Lr.type=!0}}if(!ks){let o={instancePath:i,schemaPath:"#/allOf/14/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[14].if,parentSchema:A.allOf[14],data:r};
e===null?e=[o]:e.push(o),t++}n!==!0&&Lr!==void 0&&(Lr===!0?n=!0:(n=n||{},Object.assign(n,Lr)));let Is=t,xs=!0,wa=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:
e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="hive"){let u={};e===null?e=[u]:e.push(u),t++}}var zs=wa===
t;if(t=Is,e!==null&&(Is?e.length=Is:e=null),zs){let o=t;Kt(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,
dynamicAnchors:q})||(e=e===null?Kt.errors:e.concat(Kt.errors),t=e.length);var zs=o===t;if(xs=zs,xs){var ut={};ut.host=!0,
ut.port=!0,ut.database=!0,ut.type=!0}}if(!xs){let o={instancePath:i,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:A.allOf[15].if,parentSchema:A.allOf[15],data:r};e===null?e=[o]:e.push(o),
t++}n!==!0&&ut!==void 0&&(ut===!0?n=!0:(n=n||{},Object.assign(n,ut)));let Es=t,Zs=!0,qa=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==
void 0&&p.call(r,"type")&&r.type!=="impala"){let u={};e===null?e=[u]:e.push(u),t++}}var Ls=qa===t;if(t=Es,e!==null&&(Es?
e.length=Es:e=null),Ls){let o=t;Ct(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=
e===null?Ct.errors:e.concat(Ct.errors),t=e.length);var Ls=o===t;if(Zs=Ls,Zs){var ct={};ct.host=!0,ct.port=!0,ct.database=
!0,ct.type=!0}}if(!Zs){let o={instancePath:i,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:A.allOf[16].if,parentSchema:A.allOf[16],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&ct!==
void 0&&(ct===!0?n=!0:(n=n||{},Object.assign(n,ct)));let Ms=t,Ks=!0,ka=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(
r,"type")&&r.type!=="informix"){let u={};e===null?e=[u]:e.push(u),t++}}var Cs=ka===t;if(t=Ms,e!==null&&(Ms?e.length=Ms:e=
null),Cs){let o=t;Qt(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?Qt.errors:
e.concat(Qt.errors),t=e.length);var Cs=o===t;if(Ks=Cs,Ks){var ft={};ft.host=!0,ft.port=!0,ft.database=!0,ft.type=!0}}if(!Ks){
let o={instancePath:i,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" \
schema',schema:A.allOf[17].if,parentSchema:A.allOf[17],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&ft!==void 0&&(ft===!0?
n=!0:(n=n||{},Object.assign(n,ft)));let Qs=t,Gs=!0,$a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===
void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&
r.type!=="ingres"){let u={};e===null?e=[u]:e.push(u),t++}}var Rs=$a===t;if(t=Qs,e!==null&&(Qs?e.length=Qs:e=null),Rs){let o=t;
Gt(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?Gt.errors:e.concat(Gt.
errors),t=e.length);var Rs=o===t;if(Gs=Rs,Gs){var yt={};yt.database=!0,yt.host=!0,yt.port=!0,yt.type=!0}}if(!Gs){let o={
instancePath:i,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',
schema:A.allOf[18].if,parentSchema:A.allOf[18],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&yt!==void 0&&(yt===!0?n=!0:(n=
n||{},Object.assign(n,yt)));let Us=t,Vs=!0,Ta=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||
!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!==
"zen"){let u={};e===null?e=[u]:e.push(u),t++}}var Fs=Ta===t;if(t=Us,e!==null&&(Us?e.length=Us:e=null),Fs){let o=t;jr(r,{
instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?jr.errors:e.concat(jr.errors),
t=e.length);var Fs=o===t;if(Vs=Fs,Vs){var ht={};ht.host=!0,ht.port=!0,ht.database=!0,ht.type=!0}}if(!Vs){let o={instancePath:i,
schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[19].
if,parentSchema:A.allOf[19],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&ht!==void 0&&(ht===!0?n=!0:(n=n||{},Object.assign(
n,ht)));let Hs=t,Js=!0,ja=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&
(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="custom"){let u={};
e===null?e=[u]:e.push(u),t++}}var Ws=ja===t;if(t=Hs,e!==null&&(Hs?e.length=Hs:e=null),Ws){let o=t;Rt(r,{instancePath:i,parentData:_,
parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?Rt.errors:e.concat(Rt.errors),t=e.length);var Ws=o===t;if(Js=
Ws,Js){var ne={};ne.account=!0,ne.catalog=!0,ne.database=!0,ne.dataset=!0,ne.delimiter=!0,ne.endpointUrl=!0,ne.format=!0,
ne.encoding=!0,ne.host=!0,ne.location=!0,ne.path=!0,ne.port=!0,ne.project=!0,ne.region=!0,ne.regionName=!0,ne.schema=!0,
ne.serviceName=!0,ne.stagingDir=!0,ne.warehouse=!0,ne.stream=!0,ne.type=!0}}if(!Js){let o={instancePath:i,schemaPath:"#/\
allOf/20/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[20].if,parentSchema:A.
allOf[20],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&ne!==void 0&&(ne===!0?n=!0:(n=n||{},Object.assign(n,ne)));let Xs=t,
Ys=!0,Aa=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};
e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="kafka"){let u={};e===null?e=[u]:e.push(
u),t++}}var ei=Aa===t;if(t=Xs,e!==null&&(Xs?e.length=Xs:e=null),ei){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.host===void 0||!p.call(r,"host")){let c={instancePath:i,schemaPath:"#/$defs/ServerSource/KafkaServer/required",keyword:"\
required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:mr.required,parentSchema:mr,
data:r};e===null?e=[c]:e.push(c),t++}if(r.host!==void 0&&p.call(r,"host")){let c=r.host;if(typeof c!="string"){let v={instancePath:i+
"/host",schemaPath:"#/$defs/ServerSource/KafkaServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:mr.properties.host.type,parentSchema:mr.properties.host,data:c};e===null?e=[v]:e.push(v),t++}}if(r.
format!==void 0&&p.call(r,"format")){let c=r.format;if(typeof c!="string"){let v={instancePath:i+"/format",schemaPath:"#\
/$defs/ServerSource/KafkaServer/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:mr.
properties.format.type,parentSchema:mr.properties.format,data:c};e===null?e=[v]:e.push(v),t++}}if(r.encoding!==void 0&&p.
call(r,"encoding")){let c=r.encoding;if(typeof c!="string"){let v={instancePath:i+"/encoding",schemaPath:"#/$defs/Server\
Source/KafkaServer/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string",schema:mr.properties.
encoding.type,parentSchema:mr.properties.encoding,data:c};e===null?e=[v]:e.push(v),t++}}}else{let c={instancePath:i,schemaPath:"\
#/$defs/ServerSource/KafkaServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:mr.type,parentSchema:mr,
data:r};e===null?e=[c]:e.push(c),t++}var ei=o===t;if(Ys=ei,Ys){var dt={};dt.host=!0,dt.format=!0,dt.encoding=!0,dt.type=
!0}}if(!Ys){let o={instancePath:i,schemaPath:"#/allOf/21/if",keyword:"if",params:{failingKeyword:"then"},message:'must m\
atch "then" schema',schema:A.allOf[21].if,parentSchema:A.allOf[21],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&dt!==void 0&&
(dt===!0?n=!0:(n=n||{},Object.assign(n,dt)));let ri=t,ti=!0,_a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"\
type")&&r.type!=="kinesis"){let u={};e===null?e=[u]:e.push(u),t++}}var si=_a===t;if(t=ri,e!==null&&(ri?e.length=ri:e=null),
si){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.region!==void 0&&p.call(r,"region")){let c=r.region;if(typeof c!=
"string"){let v={instancePath:i+"/region",schemaPath:"#/$defs/ServerSource/KinesisServer/properties/region/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Hr.properties.region.type,parentSchema:Hr.properties.region,
data:c};e===null?e=[v]:e.push(v),t++}}if(r.format!==void 0&&p.call(r,"format")){let c=r.format;if(typeof c!="string"){let v={
instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/KinesisServer/properties/format/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Hr.properties.format.type,parentSchema:Hr.properties.format,data:c};e===null?e=
[v]:e.push(v),t++}}if(r.encoding!==void 0&&p.call(r,"encoding")){let c=r.encoding;if(typeof c!="string"){let v={instancePath:i+
"/encoding",schemaPath:"#/$defs/ServerSource/KinesisServer/properties/encoding/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Hr.properties.encoding.type,parentSchema:Hr.properties.encoding,data:c};e===null?e=[v]:e.
push(v),t++}}}else{let c={instancePath:i,schemaPath:"#/$defs/ServerSource/KinesisServer/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:Hr.type,parentSchema:Hr,data:r};e===null?e=[c]:e.push(c),t++}var si=o===t;if(ti=
si,ti){var gt={};gt.region=!0,gt.format=!0,gt.encoding=!0,gt.type=!0}}if(!ti){let o={instancePath:i,schemaPath:"#/allOf/\
22/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[22].if,parentSchema:A.
allOf[22],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&gt!==void 0&&(gt===!0?n=!0:(n=n||{},Object.assign(n,gt)));let ii=t,
ai=!0,Ba=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};
e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="local"){let u={};e===null?e=[u]:e.push(
u),t++}}var pi=Ba===t;if(t=ii,e!==null&&(ii?e.length=ii:e=null),pi){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.path===void 0||!p.call(r,"path")){let c={instancePath:i,schemaPath:"#/$defs/ServerSource/LocalServer/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:Ge.required,parentSchema:Ge,
data:r};e===null?e=[c]:e.push(c),t++}if(r.format===void 0||!p.call(r,"format")){let c={instancePath:i,schemaPath:"#/$def\
s/ServerSource/LocalServer/required",keyword:"required",params:{missingProperty:"format"},message:"must have required pr\
operty 'format'",schema:Ge.required,parentSchema:Ge,data:r};e===null?e=[c]:e.push(c),t++}if(r.path!==void 0&&p.call(r,"p\
ath")){let c=r.path;if(typeof c!="string"){let v={instancePath:i+"/path",schemaPath:"#/$defs/ServerSource/LocalServer/pr\
operties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ge.properties.path.type,parentSchema:Ge.
properties.path,data:c};e===null?e=[v]:e.push(v),t++}}if(r.format!==void 0&&p.call(r,"format")){let c=r.format;if(typeof c!=
"string"){let v={instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/LocalServer/properties/format/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Ge.properties.format.type,parentSchema:Ge.properties.format,
data:c};e===null?e=[v]:e.push(v),t++}}if(r.encoding!==void 0&&p.call(r,"encoding")){let c=r.encoding;if(typeof c!="strin\
g"){let v={instancePath:i+"/encoding",schemaPath:"#/$defs/ServerSource/LocalServer/properties/encoding/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:Ge.properties.encoding.type,parentSchema:Ge.properties.encoding,
data:c};e===null?e=[v]:e.push(v),t++}}}else{let c={instancePath:i,schemaPath:"#/$defs/ServerSource/LocalServer/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:Ge.type,parentSchema:Ge,data:r};e===null?e=[c]:e.push(c),t++}
var pi=o===t;if(ai=pi,ai){var bt={};bt.path=!0,bt.format=!0,bt.encoding=!0,bt.type=!0}}if(!ai){let o={instancePath:i,schemaPath:"\
#/allOf/23/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[23].if,parentSchema:A.
allOf[23],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&bt!==void 0&&(bt===!0?n=!0:(n=n||{},Object.assign(n,bt)));let ni=t,
oi=!0,Da=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};
e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="mysql"){let u={};e===null?e=[u]:e.push(
u),t++}}var li=Da===t;if(t=ni,e!==null&&(ni?e.length=ni:e=null),li){let o=t;Ut(r,{instancePath:i,parentData:_,parentDataProperty:B,
rootData:w,dynamicAnchors:q})||(e=e===null?Ut.errors:e.concat(Ut.errors),t=e.length);var li=o===t;if(oi=li,oi){var vt={};
vt.host=!0,vt.port=!0,vt.database=!0,vt.type=!0}}if(!oi){let o={instancePath:i,schemaPath:"#/allOf/24/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[24].if,parentSchema:A.allOf[24],data:r};e===null?
e=[o]:e.push(o),t++}n!==!0&&vt!==void 0&&(vt===!0?n=!0:(n=n||{},Object.assign(n,vt)));let mi=t,ui=!0,Na=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),
t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="oracle"){let u={};e===null?e=[u]:e.push(u),t++}}var ci=Na===t;if(t=
mi,e!==null&&(mi?e.length=mi:e=null),ci){let o=t;Vt(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||
(e=e===null?Vt.errors:e.concat(Vt.errors),t=e.length);var ci=o===t;if(ui=ci,ui){var St={};St.host=!0,St.port=!0,St.serviceName=
!0,St.type=!0}}if(!ui){let o={instancePath:i,schemaPath:"#/allOf/25/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:A.allOf[25].if,parentSchema:A.allOf[25],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&St!==
void 0&&(St===!0?n=!0:(n=n||{},Object.assign(n,St)));let fi=t,yi=!0,Ia=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(
r,"type")&&r.type!=="poet"){let u={};e===null?e=[u]:e.push(u),t++}}var hi=Ia===t;if(t=fi,e!==null&&(fi?e.length=fi:e=null),
hi){let o=t;Ar(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?Ar.errors:
e.concat(Ar.errors),t=e.length);var hi=o===t;if(yi=hi,yi){var Ot={};Ot.database=!0,Ot.host=!0,Ot.port=!0,Ot.type=!0}}if(!yi){
let o={instancePath:i,schemaPath:"#/allOf/26/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" \
schema',schema:A.allOf[26].if,parentSchema:A.allOf[26],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Ot!==void 0&&(Ot===!0?
n=!0:(n=n||{},Object.assign(n,Ot)));let di=t,gi=!0,xa=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===
void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&
r.type!=="hana"){let u={};e===null?e=[u]:e.push(u),t++}}var bi=xa===t;if(t=di,e!==null&&(di?e.length=di:e=null),bi){let o=t;
Ft(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?Ft.errors:e.concat(Ft.
errors),t=e.length);var bi=o===t;if(gi=bi,gi){var Mr={};Mr.host=!0,Mr.port=!0,Mr.database=!0,Mr.schema=!0,Mr.type=!0}}if(!gi){
let o={instancePath:i,schemaPath:"#/allOf/27/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" \
schema',schema:A.allOf[27].if,parentSchema:A.allOf[27],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Mr!==void 0&&(Mr===!0?
n=!0:(n=n||{},Object.assign(n,Mr)));let vi=t,Si=!0,za=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===
void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&
r.type!=="iceberg"){let u={};e===null?e=[u]:e.push(u),t++}}var Oi=za===t;if(t=vi,e!==null&&(vi?e.length=vi:e=null),Oi){let o=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.catalog===void 0||!p.call(r,"catalog")){let c={instancePath:i,schemaPath:"\
#/$defs/ServerSource/IcebergServer/required",keyword:"required",params:{missingProperty:"catalog"},message:"must have re\
quired property 'catalog'",schema:De.required,parentSchema:De,data:r};e===null?e=[c]:e.push(c),t++}if(r.catalogUrl===void 0||
!p.call(r,"catalogUrl")){let c={instancePath:i,schemaPath:"#/$defs/ServerSource/IcebergServer/required",keyword:"require\
d",params:{missingProperty:"catalogUrl"},message:"must have required property 'catalogUrl'",schema:De.required,parentSchema:De,
data:r};e===null?e=[c]:e.push(c),t++}if(r.catalog!==void 0&&p.call(r,"catalog")){let c=r.catalog;if(typeof c!="string"){
let v={instancePath:i+"/catalog",schemaPath:"#/$defs/ServerSource/IcebergServer/properties/catalog/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:De.properties.catalog.type,parentSchema:De.properties.catalog,data:c};
e===null?e=[v]:e.push(v),t++}}if(r.catalogUrl!==void 0&&p.call(r,"catalogUrl")){let c=r.catalogUrl;if(typeof c!="string"){
let v={instancePath:i+"/catalogUrl",schemaPath:"#/$defs/ServerSource/IcebergServer/properties/catalogUrl/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:De.properties.catalogUrl.type,parentSchema:De.properties.catalogUrl,
data:c};e===null?e=[v]:e.push(v),t++}}if(r.namespace!==void 0&&p.call(r,"namespace")){let c=r.namespace;if(typeof c!="st\
ring"){let v={instancePath:i+"/namespace",schemaPath:"#/$defs/ServerSource/IcebergServer/properties/namespace/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:De.properties.namespace.type,parentSchema:De.properties.namespace,
data:c};e===null?e=[v]:e.push(v),t++}}if(r.warehouse!==void 0&&p.call(r,"warehouse")){let c=r.warehouse;if(typeof c!="st\
ring"){let v={instancePath:i+"/warehouse",schemaPath:"#/$defs/ServerSource/IcebergServer/properties/warehouse/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:De.properties.warehouse.type,parentSchema:De.properties.warehouse,
data:c};e===null?e=[v]:e.push(v),t++}}}else{let c={instancePath:i,schemaPath:"#/$defs/ServerSource/IcebergServer/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:De.type,parentSchema:De,data:r};e===null?e=[c]:e.push(c),t++}
var Oi=o===t;if(Si=Oi,Si){var Kr={};Kr.catalog=!0,Kr.catalogUrl=!0,Kr.namespace=!0,Kr.warehouse=!0,Kr.type=!0}}if(!Si){let o={
instancePath:i,schemaPath:"#/allOf/28/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',
schema:A.allOf[28].if,parentSchema:A.allOf[28],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Kr!==void 0&&(Kr===!0?n=!0:(n=
n||{},Object.assign(n,Kr)));let Pi=t,wi=!0,Ea=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||
!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!==
"postgresql"){let u={};e===null?e=[u]:e.push(u),t++}}var qi=Ea===t;if(t=Pi,e!==null&&(Pi?e.length=Pi:e=null),qi){let o=t;
_r(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?_r.errors:e.concat(_r.
errors),t=e.length);var qi=o===t;if(wi=qi,wi){var Cr={};Cr.host=!0,Cr.port=!0,Cr.database=!0,Cr.schema=!0,Cr.type=!0}}if(!wi){
let o={instancePath:i,schemaPath:"#/allOf/29/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" \
schema',schema:A.allOf[29].if,parentSchema:A.allOf[29],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Cr!==void 0&&(Cr===!0?
n=!0:(n=n||{},Object.assign(n,Cr)));let ki=t,$i=!0,Za=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===
void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&
r.type!=="postgres"){let u={};e===null?e=[u]:e.push(u),t++}}var Ti=Za===t;if(t=ki,e!==null&&(ki?e.length=ki:e=null),Ti){
let o=t;_r(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?_r.errors:e.concat(
_r.errors),t=e.length);var Ti=o===t;if($i=Ti,$i){var Qr={};Qr.host=!0,Qr.port=!0,Qr.database=!0,Qr.schema=!0,Qr.type=!0}}
if(!$i){let o={instancePath:i,schemaPath:"#/allOf/30/if",keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema',schema:A.allOf[30].if,parentSchema:A.allOf[30],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Qr!==void 0&&
(Qr===!0?n=!0:(n=n||{},Object.assign(n,Qr)));let ji=t,Ai=!0,La=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"\
type")&&r.type!=="presto"){let u={};e===null?e=[u]:e.push(u),t++}}var _i=La===t;if(t=ji,e!==null&&(ji?e.length=ji:e=null),
_i){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!p.call(r,"host")){let c={instancePath:i,schemaPath:"\
#/$defs/ServerSource/PrestoServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have requir\
ed property 'host'",schema:ur.required,parentSchema:ur,data:r};e===null?e=[c]:e.push(c),t++}if(r.host!==void 0&&p.call(r,
"host")){let c=r.host;if(typeof c!="string"){let v={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/PrestoServer\
/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ur.properties.host.type,parentSchema:ur.
properties.host,data:c};e===null?e=[v]:e.push(v),t++}}if(r.catalog!==void 0&&p.call(r,"catalog")){let c=r.catalog;if(typeof c!=
"string"){let v={instancePath:i+"/catalog",schemaPath:"#/$defs/ServerSource/PrestoServer/properties/catalog/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:ur.properties.catalog.type,parentSchema:ur.properties.catalog,
data:c};e===null?e=[v]:e.push(v),t++}}if(r.schema!==void 0&&p.call(r,"schema")){let c=r.schema;if(typeof c!="string"){let v={
instancePath:i+"/schema",schemaPath:"#/$defs/ServerSource/PrestoServer/properties/schema/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:ur.properties.schema.type,parentSchema:ur.properties.schema,data:c};e===null?e=
[v]:e.push(v),t++}}}else{let c={instancePath:i,schemaPath:"#/$defs/ServerSource/PrestoServer/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:ur.type,parentSchema:ur,data:r};e===null?e=[c]:e.push(c),t++}var _i=o===t;
if(Ai=_i,Ai){var Pt={};Pt.host=!0,Pt.catalog=!0,Pt.schema=!0,Pt.type=!0}}if(!Ai){let o={instancePath:i,schemaPath:"#/all\
Of/31/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[31].if,parentSchema:A.
allOf[31],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Pt!==void 0&&(Pt===!0?n=!0:(n=n||{},Object.assign(n,Pt)));let Bi=t,
Di=!0,Ma=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};
e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="pubsub"){let u={};e===null?e=[u]:e.push(
u),t++}}var Ni=Ma===t;if(t=Bi,e!==null&&(Bi?e.length=Bi:e=null),Ni){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.project===void 0||!p.call(r,"project")){let c={instancePath:i,schemaPath:"#/$defs/ServerSource/PubSubServer/require\
d",keyword:"required",params:{missingProperty:"project"},message:"must have required property 'project'",schema:Nt.required,
parentSchema:Nt,data:r};e===null?e=[c]:e.push(c),t++}if(r.project!==void 0&&p.call(r,"project")){let c=r.project;if(typeof c!=
"string"){let v={instancePath:i+"/project",schemaPath:"#/$defs/ServerSource/PubSubServer/properties/project/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Nt.properties.project.type,parentSchema:Nt.properties.project,
data:c};e===null?e=[v]:e.push(v),t++}}}else{let c={instancePath:i,schemaPath:"#/$defs/ServerSource/PubSubServer/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:Nt.type,parentSchema:Nt,data:r};e===null?e=[c]:e.push(c),t++}
var Ni=o===t;if(Di=Ni,Di){var $s={};$s.project=!0,$s.type=!0}}if(!Di){let o={instancePath:i,schemaPath:"#/allOf/32/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[32].if,parentSchema:A.allOf[32],data:r};
e===null?e=[o]:e.push(o),t++}n!==!0&&$s!==void 0&&($s===!0?n=!0:(n=n||{},Object.assign(n,$s)));let Ii=t,xi=!0,Ka=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:
e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="redshift"){let u={};e===null?e=[u]:e.push(u),t++}}var zi=Ka===
t;if(t=Ii,e!==null&&(Ii?e.length=Ii:e=null),zi){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.database===void 0||
!p.call(r,"database")){let c={instancePath:i,schemaPath:"#/$defs/ServerSource/RedshiftServer/required",keyword:"required",
params:{missingProperty:"database"},message:"must have required property 'database'",schema:Oe.required,parentSchema:Oe,
data:r};e===null?e=[c]:e.push(c),t++}if(r.schema===void 0||!p.call(r,"schema")){let c={instancePath:i,schemaPath:"#/$def\
s/ServerSource/RedshiftServer/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required\
 property 'schema'",schema:Oe.required,parentSchema:Oe,data:r};e===null?e=[c]:e.push(c),t++}if(r.host!==void 0&&p.call(r,
"host")){let c=r.host;if(typeof c!="string"){let v={instancePath:i+"/host",schemaPath:"#/$defs/ServerSource/RedshiftServ\
er/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Oe.properties.host.type,parentSchema:Oe.
properties.host,data:c};e===null?e=[v]:e.push(v),t++}}if(r.database!==void 0&&p.call(r,"database")){let c=r.database;if(typeof c!=
"string"){let v={instancePath:i+"/database",schemaPath:"#/$defs/ServerSource/RedshiftServer/properties/database/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Oe.properties.database.type,parentSchema:Oe.properties.database,
data:c};e===null?e=[v]:e.push(v),t++}}if(r.schema!==void 0&&p.call(r,"schema")){let c=r.schema;if(typeof c!="string"){let v={
instancePath:i+"/schema",schemaPath:"#/$defs/ServerSource/RedshiftServer/properties/schema/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Oe.properties.schema.type,parentSchema:Oe.properties.schema,data:c};e===null?
e=[v]:e.push(v),t++}}if(r.region!==void 0&&p.call(r,"region")){let c=r.region;if(typeof c!="string"){let v={instancePath:i+
"/region",schemaPath:"#/$defs/ServerSource/RedshiftServer/properties/region/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Oe.properties.region.type,parentSchema:Oe.properties.region,data:c};e===null?e=[v]:e.push(
v),t++}}if(r.account!==void 0&&p.call(r,"account")){let c=r.account;if(typeof c!="string"){let v={instancePath:i+"/accou\
nt",schemaPath:"#/$defs/ServerSource/RedshiftServer/properties/account/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Oe.properties.account.type,parentSchema:Oe.properties.account,data:c};e===null?e=[v]:e.push(v),t++}}}else{
let c={instancePath:i,schemaPath:"#/$defs/ServerSource/RedshiftServer/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Oe.type,parentSchema:Oe,data:r};e===null?e=[c]:e.push(c),t++}var zi=o===t;if(xi=zi,xi){var qr={};
qr.host=!0,qr.database=!0,qr.schema=!0,qr.region=!0,qr.account=!0,qr.type=!0}}if(!xi){let o={instancePath:i,schemaPath:"\
#/allOf/33/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[33].if,parentSchema:A.
allOf[33],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&qr!==void 0&&(qr===!0?n=!0:(n=n||{},Object.assign(n,qr)));let Ei=t,
Zi=!0,Ca=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};
e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="s3"){let u={};e===null?e=[u]:e.push(u),
t++}}var Li=Ca===t;if(t=Ei,e!==null&&(Ei?e.length=Ei:e=null),Li){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
location===void 0||!p.call(r,"location")){let c={instancePath:i,schemaPath:"#/$defs/ServerSource/S3Server/required",keyword:"\
required",params:{missingProperty:"location"},message:"must have required property 'location'",schema:Ne.required,parentSchema:Ne,
data:r};e===null?e=[c]:e.push(c),t++}if(r.location!==void 0&&p.call(r,"location")){let c=r.location;if(typeof c!="string"){
let v={instancePath:i+"/location",schemaPath:"#/$defs/ServerSource/S3Server/properties/location/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Ne.properties.location.type,parentSchema:Ne.properties.location,data:c};e===
null?e=[v]:e.push(v),t++}}if(r.endpointUrl!==void 0&&p.call(r,"endpointUrl")){let c=r.endpointUrl;if(typeof c!="string"){
let v={instancePath:i+"/endpointUrl",schemaPath:"#/$defs/ServerSource/S3Server/properties/endpointUrl/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:Ne.properties.endpointUrl.type,parentSchema:Ne.properties.endpointUrl,
data:c};e===null?e=[v]:e.push(v),t++}}if(r.format!==void 0&&p.call(r,"format")){let c=r.format;if(typeof c!="string"){let v={
instancePath:i+"/format",schemaPath:"#/$defs/ServerSource/S3Server/properties/format/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Ne.properties.format.type,parentSchema:Ne.properties.format,data:c};e===null?e=
[v]:e.push(v),t++}}if(r.encoding!==void 0&&p.call(r,"encoding")){let c=r.encoding;if(typeof c!="string"){let v={instancePath:i+
"/encoding",schemaPath:"#/$defs/ServerSource/S3Server/properties/encoding/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Ne.properties.encoding.type,parentSchema:Ne.properties.encoding,data:c};e===null?e=[v]:e.push(v),
t++}}if(r.delimiter!==void 0&&p.call(r,"delimiter")){let c=r.delimiter;if(typeof c!="string"){let v={instancePath:i+"/de\
limiter",schemaPath:"#/$defs/ServerSource/S3Server/properties/delimiter/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Ne.properties.delimiter.type,parentSchema:Ne.properties.delimiter,data:c};e===null?e=[v]:e.push(v),
t++}}}else{let c={instancePath:i,schemaPath:"#/$defs/ServerSource/S3Server/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Ne.type,parentSchema:Ne,data:r};e===null?e=[c]:e.push(c),t++}var Li=o===t;if(Zi=Li,Zi){var kr={};
kr.location=!0,kr.endpointUrl=!0,kr.format=!0,kr.encoding=!0,kr.delimiter=!0,kr.type=!0}}if(!Zi){let o={instancePath:i,schemaPath:"\
#/allOf/34/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[34].if,parentSchema:A.
allOf[34],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&kr!==void 0&&(kr===!0?n=!0:(n=n||{},Object.assign(n,kr)));let Mi=t,
Ki=!0,Qa=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};
e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="sftp"){let u={};e===null?e=[u]:e.push(
u),t++}}var Ci=Qa===t;if(t=Mi,e!==null&&(Mi?e.length=Mi:e=null),Ci){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.location===void 0||!p.call(r,"location")){let c={instancePath:i,schemaPath:"#/$defs/ServerSource/SftpServer/require\
d",keyword:"required",params:{missingProperty:"location"},message:"must have required property 'location'",schema:Ze.required,
parentSchema:Ze,data:r};e===null?e=[c]:e.push(c),t++}if(r.location!==void 0&&p.call(r,"location")){let c=r.location;if(typeof c==
"string"){if(!Xa.test(c)){let v={instancePath:i+"/location",schemaPath:"#/$defs/ServerSource/SftpServer/properties/locat\
ion/pattern",keyword:"pattern",params:{pattern:"^sftp://.*"},message:'must match pattern "^sftp://.*"',schema:"^sftp://.\
*",parentSchema:Ze.properties.location,data:c};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:i+"/location",schemaPath:"\
#/$defs/ServerSource/SftpServer/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:Ze.properties.location.type,parentSchema:Ze.properties.location,data:c};e===null?e=[v]:e.push(v),t++}}if(r.format!==
void 0&&p.call(r,"format")){let c=r.format;if(typeof c!="string"){let v={instancePath:i+"/format",schemaPath:"#/$defs/Se\
rverSource/SftpServer/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ze.properties.
format.type,parentSchema:Ze.properties.format,data:c};e===null?e=[v]:e.push(v),t++}}if(r.encoding!==void 0&&p.call(r,"en\
coding")){let c=r.encoding;if(typeof c!="string"){let v={instancePath:i+"/encoding",schemaPath:"#/$defs/ServerSource/Sft\
pServer/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ze.properties.encoding.
type,parentSchema:Ze.properties.encoding,data:c};e===null?e=[v]:e.push(v),t++}}if(r.delimiter!==void 0&&p.call(r,"delimi\
ter")){let c=r.delimiter;if(typeof c!="string"){let v={instancePath:i+"/delimiter",schemaPath:"#/$defs/ServerSource/Sftp\
Server/properties/delimiter/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ze.properties.delimiter.
type,parentSchema:Ze.properties.delimiter,data:c};e===null?e=[v]:e.push(v),t++}}}else{let c={instancePath:i,schemaPath:"\
#/$defs/ServerSource/SftpServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ze.type,parentSchema:Ze,
data:r};e===null?e=[c]:e.push(c),t++}var Ci=o===t;if(Ki=Ci,Ki){var Gr={};Gr.location=!0,Gr.format=!0,Gr.encoding=!0,Gr.delimiter=
!0,Gr.type=!0}}if(!Ki){let o={instancePath:i,schemaPath:"#/allOf/35/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:A.allOf[35].if,parentSchema:A.allOf[35],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Gr!==
void 0&&(Gr===!0?n=!0:(n=n||{},Object.assign(n,Gr)));let Qi=t,Gi=!0,Ga=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(
r,"type")&&r.type!=="snowflake"){let u={};e===null?e=[u]:e.push(u),t++}}var Ri=Ga===t;if(t=Qi,e!==null&&(Qi?e.length=Qi:
e=null),Ri){let o=t;Ht(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?Ht.
errors:e.concat(Ht.errors),t=e.length);var Ri=o===t;if(Gi=Ri,Gi){var or={};or.host=!0,or.port=!0,or.account=!0,or.database=
!0,or.schema=!0,or.warehouse=!0,or.type=!0}}if(!Gi){let o={instancePath:i,schemaPath:"#/allOf/36/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[36].if,parentSchema:A.allOf[36],data:r};e===null?
e=[o]:e.push(o),t++}n!==!0&&or!==void 0&&(or===!0?n=!0:(n=n||{},Object.assign(n,or)));let Ui=t,Vi=!0,Ra=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),
t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="sqlserver"){let u={};e===null?e=[u]:e.push(u),t++}}var Fi=Ra===
t;if(t=Ui,e!==null&&(Ui?e.length=Ui:e=null),Fi){let o=t;Jt(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,
dynamicAnchors:q})||(e=e===null?Jt.errors:e.concat(Jt.errors),t=e.length);var Fi=o===t;if(Vi=Fi,Vi){var Rr={};Rr.host=!0,
Rr.port=!0,Rr.database=!0,Rr.schema=!0,Rr.type=!0}}if(!Vi){let o={instancePath:i,schemaPath:"#/allOf/37/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema',schema:A.allOf[37].if,parentSchema:A.allOf[37],data:r};
e===null?e=[o]:e.push(o),t++}n!==!0&&Rr!==void 0&&(Rr===!0?n=!0:(n=n||{},Object.assign(n,Rr)));let Hi=t,Ji=!0,Ua=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:
e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="synapse"){let u={};e===null?e=[u]:e.push(u),t++}}var Wi=Ua===
t;if(t=Hi,e!==null&&(Hi?e.length=Hi:e=null),Wi){let o=t;Wt(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,
dynamicAnchors:q})||(e=e===null?Wt.errors:e.concat(Wt.errors),t=e.length);var Wi=o===t;if(Ji=Wi,Ji){var wt={};wt.host=!0,
wt.port=!0,wt.database=!0,wt.type=!0}}if(!Ji){let o={instancePath:i,schemaPath:"#/allOf/38/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:A.allOf[38].if,parentSchema:A.allOf[38],data:r};e===null?e=[o]:e.push(o),
t++}n!==!0&&wt!==void 0&&(wt===!0?n=!0:(n=n||{},Object.assign(n,wt)));let Xi=t,Yi=!0,Va=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==
void 0&&p.call(r,"type")&&r.type!=="teradata"){let u={};e===null?e=[u]:e.push(u),t++}}var ea=Va===t;if(t=Xi,e!==null&&(Xi?
e.length=Xi:e=null),ea){let o=t;Xt(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=
e===null?Xt.errors:e.concat(Xt.errors),t=e.length);var ea=o===t;if(Yi=ea,Yi){var qt={};qt.host=!0,qt.port=!0,qt.database=
!0,qt.type=!0}}if(!Yi){let o={instancePath:i,schemaPath:"#/allOf/39/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:A.allOf[39].if,parentSchema:A.allOf[39],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&qt!==
void 0&&(qt===!0?n=!0:(n=n||{},Object.assign(n,qt)));let ra=t,ta=!0,Fa=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(
r,"type")&&r.type!=="trino"){let u={};e===null?e=[u]:e.push(u),t++}}var sa=Fa===t;if(t=ra,e!==null&&(ra?e.length=ra:e=null),
sa){let o=t;Yt(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?Yt.errors:
e.concat(Yt.errors),t=e.length);var sa=o===t;if(ta=sa,ta){var Ur={};Ur.host=!0,Ur.port=!0,Ur.catalog=!0,Ur.schema=!0,Ur.
type=!0}}if(!ta){let o={instancePath:i,schemaPath:"#/allOf/40/if",keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema',schema:A.allOf[40].if,parentSchema:A.allOf[40],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&Ur!==
void 0&&(Ur===!0?n=!0:(n=n||{},Object.assign(n,Ur)));let ia=t,aa=!0,Ha=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if((r.type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(
r,"type")&&r.type!=="vectorwise"){let u={};e===null?e=[u]:e.push(u),t++}}var pa=Ha===t;if(t=ia,e!==null&&(ia?e.length=ia:
e=null),pa){let o=t;es(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?es.
errors:e.concat(es.errors),t=e.length);var pa=o===t;if(aa=pa,aa){var kt={};kt.database=!0,kt.host=!0,kt.port=!0,kt.type=
!0}}if(!aa){let o={instancePath:i,schemaPath:"#/allOf/41/if",keyword:"if",params:{failingKeyword:"then"},message:'must m\
atch "then" schema',schema:A.allOf[41].if,parentSchema:A.allOf[41],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&kt!==void 0&&
(kt===!0?n=!0:(n=n||{},Object.assign(n,kt)));let na=t,oa=!0,Ja=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
type===void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"\
type")&&r.type!=="versant"){let u={};e===null?e=[u]:e.push(u),t++}}var la=Ja===t;if(t=na,e!==null&&(na?e.length=na:e=null),
la){let o=t;rs(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?rs.errors:
e.concat(rs.errors),t=e.length);var la=o===t;if(oa=la,oa){var $t={};$t.database=!0,$t.host=!0,$t.port=!0,$t.type=!0}}if(!oa){
let o={instancePath:i,schemaPath:"#/allOf/42/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" \
schema',schema:A.allOf[42].if,parentSchema:A.allOf[42],data:r};e===null?e=[o]:e.push(o),t++}n!==!0&&$t!==void 0&&($t===!0?
n=!0:(n=n||{},Object.assign(n,$t)));let ma=t,ua=!0,Wa=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.type===
void 0||!p.call(r,"type"))&&(o="type")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.type!==void 0&&p.call(r,"type")&&
r.type!=="vertica"){let u={};e===null?e=[u]:e.push(u),t++}}var ca=Wa===t;if(t=ma,e!==null&&(ma?e.length=ma:e=null),ca){let o=t;
ts(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?ts.errors:e.concat(ts.
errors),t=e.length);var ca=o===t;if(ua=ca,ua){var Vr={};Vr.host=!0,Vr.port=!0,Vr.database=!0,Vr.schema=!0,Vr.type=!0}}if(!ua){
let o={instancePath:i,schemaPath:"#/allOf/43/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" \
schema',schema:A.allOf[43].if,parentSchema:A.allOf[43],data:r};e===null?e=[o]:e.push(o),t++}if(n!==!0&&Vr!==void 0&&(Vr===
!0?n=!0:(n=n||{},Object.assign(n,Vr))),r&&typeof r=="object"&&!Array.isArray(r)){if(r.server===void 0||!p.call(r,"server")){
let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"server"},message:"must have re\
quired property 'server'",schema:A.required,parentSchema:A,data:r};e===null?e=[o]:e.push(o),t++}if(r.type===void 0||!p.call(
r,"type")){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"mus\
t have required property 'type'",schema:A.required,parentSchema:A,data:r};e===null?e=[o]:e.push(o),t++}if(n!==!0&&(n=n||
{},n.id=!0,n.server=!0,n.type=!0,n.description=!0,n.environment=!0,n.roles=!0,n.customProperties=!0),r.id!==void 0&&p.call(
r,"id")){let o=r.id;if(typeof o=="string"){if(!Ke.test(o)){let u={instancePath:i+"/id",schemaPath:"#/$defs/StableId/patt\
ern",keyword:"pattern",params:{pattern:"^[^\\s.#/\\\\@!%&^]+$"},message:'must match pattern "^[^\\s.#/\\\\@!%&^]+$"',schema:"\
^[^\\s.#/\\\\@!%&^]+$",parentSchema:J,data:o};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/id",schemaPath:"\
#/$defs/StableId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,data:o};
e===null?e=[u]:e.push(u),t++}}if(r.server!==void 0&&p.call(r,"server")){let o=r.server;if(typeof o!="string"){let u={instancePath:i+
"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
properties.server.type,parentSchema:A.properties.server,data:o};e===null?e=[u]:e.push(u),t++}}if(r.type!==void 0&&p.call(
r,"type")){let o=r.type;if(typeof o!="string"){let u={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:A.properties.type.type,parentSchema:A.properties.type,data:o};
e===null?e=[u]:e.push(u),t++}if(!(o==="api"||o==="athena"||o==="azure"||o==="bigquery"||o==="btrieve"||o==="clickhouse"||
o==="databricks"||o==="denodo"||o==="dremio"||o==="duckdb"||o==="exasol"||o==="fastobjects"||o==="glue"||o==="hana"||o===
"cloudsql"||o==="db2"||o==="hive"||o==="iceberg"||o==="impala"||o==="informix"||o==="ingres"||o==="kafka"||o==="kinesis"||
o==="local"||o==="mysql"||o==="oracle"||o==="poet"||o==="postgresql"||o==="postgres"||o==="presto"||o==="pubsub"||o==="r\
edshift"||o==="s3"||o==="sftp"||o==="snowflake"||o==="sqlserver"||o==="synapse"||o==="teradata"||o==="trino"||o==="vecto\
rwise"||o==="versant"||o==="vertica"||o==="zen"||o==="custom")){let u={instancePath:i+"/type",schemaPath:"#/properties/t\
ype/enum",keyword:"enum",params:{allowedValues:A.properties.type.enum},message:"must be equal to one of the allowed valu\
es",schema:A.properties.type.enum,parentSchema:A.properties.type,data:o};e===null?e=[u]:e.push(u),t++}}if(r.description!==
void 0&&p.call(r,"description")){let o=r.description;if(typeof o!="string"){let u={instancePath:i+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.description.
type,parentSchema:A.properties.description,data:o};e===null?e=[u]:e.push(u),t++}}if(r.environment!==void 0&&p.call(r,"en\
vironment")){let o=r.environment;if(typeof o!="string"){let u={instancePath:i+"/environment",schemaPath:"#/properties/en\
vironment/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.environment.type,parentSchema:A.
properties.environment,data:o};e===null?e=[u]:e.push(u),t++}}if(r.roles!==void 0&&p.call(r,"roles")){let o=r.roles;if(Array.
isArray(o)){let u=o.length;for(let c=0;c<u;c++)Br(o[c],{instancePath:i+"/roles/"+c,parentData:o,parentDataProperty:c,rootData:w,
dynamicAnchors:q})||(e=e===null?Br.errors:e.concat(Br.errors),t=e.length)}else{let u={instancePath:i+"/roles",schemaPath:"\
#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.properties.roles.type,parentSchema:A.
properties.roles,data:o};e===null?e=[u]:e.push(u),t++}}if(r.customProperties!==void 0&&p.call(r,"customProperties")&&(X(
r.customProperties,{instancePath:i+"/customProperties",parentData:r,parentDataProperty:"customProperties",rootData:w,dynamicAnchors:q})||
(e=e===null?X.errors:e.concat(X.errors),t=e.length)),n!==!0){for(let o of Object.keys(r))if(!n||!n[o]){let u={instancePath:i,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:o},message:"must NOT ha\
ve unevaluated properties",schema:!1,parentSchema:A,data:r};e===null?e=[u]:e.push(u),t++}}}else{let o={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.type,parentSchema:A,data:r};e===null?e=[
o]:e.push(o),t++}return ss.errors=e,t===0}ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var je={type:"array",items:{
type:"object",properties:{id:{$ref:"#/$defs/StableId"},url:{type:"string"},type:{type:"string"},description:{type:"strin\
g"}},required:["url","type"],additionalProperties:!1}};function re(r,{instancePath:i="",parentData:_,parentDataProperty:B,
rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=re.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let l=r[a];if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.url===void 0||!p.call(l,"url")){let g={instancePath:i+"/"+a,schemaPath:"#/items/required",keyword:"required",params:{
missingProperty:"url"},message:"must have required property 'url'",schema:je.items.required,parentSchema:je.items,data:l};
e===null?e=[g]:e.push(g),t++}if(l.type===void 0||!p.call(l,"type")){let g={instancePath:i+"/"+a,schemaPath:"#/items/requ\
ired",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:je.items.required,
parentSchema:je.items,data:l};e===null?e=[g]:e.push(g),t++}for(let g of Object.keys(l))if(!(g==="id"||g==="url"||g==="ty\
pe"||g==="description")){let n={instancePath:i+"/"+a,schemaPath:"#/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:g},message:"must NOT have additional properties",schema:!1,parentSchema:je.items,data:l};
e===null?e=[n]:e.push(n),t++}if(l.id!==void 0&&p.call(l,"id")){let g=l.id;if(typeof g=="string"){if(!Ke.test(g)){let n={
instancePath:i+"/"+a+"/id",schemaPath:"#/$defs/StableId/pattern",keyword:"pattern",params:{pattern:"^[^\\s.#/\\\\@!%&^]+$"},
message:'must match pattern "^[^\\s.#/\\\\@!%&^]+$"',schema:"^[^\\s.#/\\\\@!%&^]+$",parentSchema:J,data:g};e===null?e=[n]:
e.push(n),t++}}else{let n={instancePath:i+"/"+a+"/id",schemaPath:"#/$defs/StableId/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:J.type,parentSchema:J,data:g};e===null?e=[n]:e.push(n),t++}}if(l.url!==void 0&&p.
call(l,"url")){let g=l.url;if(typeof g!="string"){let n={instancePath:i+"/"+a+"/url",schemaPath:"#/items/properties/url/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:je.items.properties.url.type,parentSchema:je.
items.properties.url,data:g};e===null?e=[n]:e.push(n),t++}}if(l.type!==void 0&&p.call(l,"type")){let g=l.type;if(typeof g!=
"string"){let n={instancePath:i+"/"+a+"/type",schemaPath:"#/items/properties/type/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:je.items.properties.type.type,parentSchema:je.items.properties.type,data:g};e===null?
e=[n]:e.push(n),t++}}if(l.description!==void 0&&p.call(l,"description")){let g=l.description;if(typeof g!="string"){let n={
instancePath:i+"/"+a+"/description",schemaPath:"#/items/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:je.items.properties.description.type,parentSchema:je.items.properties.description,data:g};
e===null?e=[n]:e.push(n),t++}}}else{let g={instancePath:i+"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:je.items.type,parentSchema:je.items,data:l};e===null?e=[g]:e.push(g),t++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:je.type,parentSchema:je,
data:r};e===null?e=[s]:e.push(s),t++}return re.errors=e,t===0}re.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var U={
oneOf:[{type:"string"},{type:"object",properties:{instructions:{type:"string"},verifiedStatements:{type:"array",items:{type:"\
object",properties:{id:{type:"string"},question:{type:"string"},answer:{type:"string"},authoritativeDefinitions:{$ref:"#\
/$defs/AuthoritativeDefinitions"},tags:{type:"array",items:{type:"string"}},customProperties:{$ref:"#/$defs/CustomProper\
ties"}},required:["question"],additionalProperties:!1}},constraints:{type:"array",items:{type:"object",properties:{id:{type:"\
string"},constraint:{type:"string"},authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"},tags:{type:"array",
items:{type:"string"}},customProperties:{$ref:"#/$defs/CustomProperties"}},required:["constraint"],additionalProperties:!1}}},
additionalProperties:!1}]};function Dr(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){
let e=null,t=0,f=Dr.evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0);let s=t,a=!1,l=null,g=t;
if(typeof r!="string"){let S={instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:U.oneOf[0].type,parentSchema:U.oneOf[0],data:r};e===null?e=[S]:e.push(S),t++}var G=g===t;G&&(a=!0,
l=0);let n=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let S of Object.keys(r))if(!(S==="instructions"||S==="veri\
fiedStatements"||S==="constraints")){let N={instancePath:i,schemaPath:"#/oneOf/1/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:S},message:"must NOT have additional properties",schema:!1,parentSchema:U.oneOf[1],
data:r};e===null?e=[N]:e.push(N),t++}if(r.instructions!==void 0&&p.call(r,"instructions")){let S=r.instructions;if(typeof S!=
"string"){let N={instancePath:i+"/instructions",schemaPath:"#/oneOf/1/properties/instructions/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:U.oneOf[1].properties.instructions.type,parentSchema:U.oneOf[1].properties.
instructions,data:S};e===null?e=[N]:e.push(N),t++}}if(r.verifiedStatements!==void 0&&p.call(r,"verifiedStatements")){let S=r.
verifiedStatements;if(Array.isArray(S)){let N=S.length;for(let j=0;j<N;j++){let k=S[j];if(k&&typeof k=="object"&&!Array.
isArray(k)){if(k.question===void 0||!p.call(k,"question")){let T={instancePath:i+"/verifiedStatements/"+j,schemaPath:"#/\
oneOf/1/properties/verifiedStatements/items/required",keyword:"required",params:{missingProperty:"question"},message:"mu\
st have required property 'question'",schema:U.oneOf[1].properties.verifiedStatements.items.required,parentSchema:U.oneOf[1].
properties.verifiedStatements.items,data:k};e===null?e=[T]:e.push(T),t++}for(let T of Object.keys(k))if(!(T==="id"||T===
"question"||T==="answer"||T==="authoritativeDefinitions"||T==="tags"||T==="customProperties")){let C={instancePath:i+"/v\
erifiedStatements/"+j,schemaPath:"#/oneOf/1/properties/verifiedStatements/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:T},message:"must NOT have additional properties",schema:!1,parentSchema:U.oneOf[1].
properties.verifiedStatements.items,data:k};e===null?e=[C]:e.push(C),t++}if(k.id!==void 0&&p.call(k,"id")){let T=k.id;if(typeof T!=
"string"){let C={instancePath:i+"/verifiedStatements/"+j+"/id",schemaPath:"#/oneOf/1/properties/verifiedStatements/items\
/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.oneOf[1].properties.verifiedStatements.
items.properties.id.type,parentSchema:U.oneOf[1].properties.verifiedStatements.items.properties.id,data:T};e===null?e=[C]:
e.push(C),t++}}if(k.question!==void 0&&p.call(k,"question")){let T=k.question;if(typeof T!="string"){let C={instancePath:i+
"/verifiedStatements/"+j+"/question",schemaPath:"#/oneOf/1/properties/verifiedStatements/items/properties/question/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:U.oneOf[1].properties.verifiedStatements.items.properties.
question.type,parentSchema:U.oneOf[1].properties.verifiedStatements.items.properties.question,data:T};e===null?e=[C]:e.push(
C),t++}}if(k.answer!==void 0&&p.call(k,"answer")){let T=k.answer;if(typeof T!="string"){let C={instancePath:i+"/verified\
Statements/"+j+"/answer",schemaPath:"#/oneOf/1/properties/verifiedStatements/items/properties/answer/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:U.oneOf[1].properties.verifiedStatements.items.properties.answer.
type,parentSchema:U.oneOf[1].properties.verifiedStatements.items.properties.answer,data:T};e===null?e=[C]:e.push(C),t++}}
if(k.authoritativeDefinitions!==void 0&&p.call(k,"authoritativeDefinitions")&&(re(k.authoritativeDefinitions,{instancePath:i+
"/verifiedStatements/"+j+"/authoritativeDefinitions",parentData:k,parentDataProperty:"authoritativeDefinitions",rootData:w,
dynamicAnchors:q})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),k.tags!==void 0&&p.call(k,"tags")){let T=k.tags;
if(Array.isArray(T)){let C=T.length;for(let F=0;F<C;F++){let Y=T[F];if(typeof Y!="string"){let H={instancePath:i+"/verif\
iedStatements/"+j+"/tags/"+F,schemaPath:"#/oneOf/1/properties/verifiedStatements/items/properties/tags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:U.oneOf[1].properties.verifiedStatements.items.properties.tags.
items.type,parentSchema:U.oneOf[1].properties.verifiedStatements.items.properties.tags.items,data:Y};e===null?e=[H]:e.push(
H),t++}}}else{let C={instancePath:i+"/verifiedStatements/"+j+"/tags",schemaPath:"#/oneOf/1/properties/verifiedStatements\
/items/properties/tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:U.oneOf[1].properties.verifiedStatements.
items.properties.tags.type,parentSchema:U.oneOf[1].properties.verifiedStatements.items.properties.tags,data:T};e===null?
e=[C]:e.push(C),t++}}k.customProperties!==void 0&&p.call(k,"customProperties")&&(X(k.customProperties,{instancePath:i+"/\
verifiedStatements/"+j+"/customProperties",parentData:k,parentDataProperty:"customProperties",rootData:w,dynamicAnchors:q})||
(e=e===null?X.errors:e.concat(X.errors),t=e.length))}else{let T={instancePath:i+"/verifiedStatements/"+j,schemaPath:"#/o\
neOf/1/properties/verifiedStatements/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:U.
oneOf[1].properties.verifiedStatements.items.type,parentSchema:U.oneOf[1].properties.verifiedStatements.items,data:k};e===
null?e=[T]:e.push(T),t++}}}else{let N={instancePath:i+"/verifiedStatements",schemaPath:"#/oneOf/1/properties/verifiedSta\
tements/type",keyword:"type",params:{type:"array"},message:"must be array",schema:U.oneOf[1].properties.verifiedStatements.
type,parentSchema:U.oneOf[1].properties.verifiedStatements,data:S};e===null?e=[N]:e.push(N),t++}}if(r.constraints!==void 0&&
p.call(r,"constraints")){let S=r.constraints;if(Array.isArray(S)){let N=S.length;for(let j=0;j<N;j++){let k=S[j];if(k&&typeof k==
"object"&&!Array.isArray(k)){if(k.constraint===void 0||!p.call(k,"constraint")){let T={instancePath:i+"/constraints/"+j,
schemaPath:"#/oneOf/1/properties/constraints/items/required",keyword:"required",params:{missingProperty:"constraint"},message:"\
must have required property 'constraint'",schema:U.oneOf[1].properties.constraints.items.required,parentSchema:U.oneOf[1].
properties.constraints.items,data:k};e===null?e=[T]:e.push(T),t++}for(let T of Object.keys(k))if(!(T==="id"||T==="constr\
aint"||T==="authoritativeDefinitions"||T==="tags"||T==="customProperties")){let C={instancePath:i+"/constraints/"+j,schemaPath:"\
#/oneOf/1/properties/constraints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},
message:"must NOT have additional properties",schema:!1,parentSchema:U.oneOf[1].properties.constraints.items,data:k};e===
null?e=[C]:e.push(C),t++}if(k.id!==void 0&&p.call(k,"id")){let T=k.id;if(typeof T!="string"){let C={instancePath:i+"/con\
straints/"+j+"/id",schemaPath:"#/oneOf/1/properties/constraints/items/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:U.oneOf[1].properties.constraints.items.properties.id.type,parentSchema:U.oneOf[1].
properties.constraints.items.properties.id,data:T};e===null?e=[C]:e.push(C),t++}}if(k.constraint!==void 0&&p.call(k,"con\
straint")){let T=k.constraint;if(typeof T!="string"){let C={instancePath:i+"/constraints/"+j+"/constraint",schemaPath:"#\
/oneOf/1/properties/constraints/items/properties/constraint/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:U.oneOf[1].properties.constraints.items.properties.constraint.type,parentSchema:U.oneOf[1].properties.constraints.
items.properties.constraint,data:T};e===null?e=[C]:e.push(C),t++}}if(k.authoritativeDefinitions!==void 0&&p.call(k,"auth\
oritativeDefinitions")&&(re(k.authoritativeDefinitions,{instancePath:i+"/constraints/"+j+"/authoritativeDefinitions",parentData:k,
parentDataProperty:"authoritativeDefinitions",rootData:w,dynamicAnchors:q})||(e=e===null?re.errors:e.concat(re.errors),t=
e.length)),k.tags!==void 0&&p.call(k,"tags")){let T=k.tags;if(Array.isArray(T)){let C=T.length;for(let F=0;F<C;F++){let Y=T[F];
if(typeof Y!="string"){let H={instancePath:i+"/constraints/"+j+"/tags/"+F,schemaPath:"#/oneOf/1/properties/constraints/i\
tems/properties/tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.oneOf[1].properties.
constraints.items.properties.tags.items.type,parentSchema:U.oneOf[1].properties.constraints.items.properties.tags.items,
data:Y};e===null?e=[H]:e.push(H),t++}}}else{let C={instancePath:i+"/constraints/"+j+"/tags",schemaPath:"#/oneOf/1/proper\
ties/constraints/items/properties/tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:U.oneOf[1].
properties.constraints.items.properties.tags.type,parentSchema:U.oneOf[1].properties.constraints.items.properties.tags,data:T};
e===null?e=[C]:e.push(C),t++}}k.customProperties!==void 0&&p.call(k,"customProperties")&&(X(k.customProperties,{instancePath:i+
"/constraints/"+j+"/customProperties",parentData:k,parentDataProperty:"customProperties",rootData:w,dynamicAnchors:q})||
(e=e===null?X.errors:e.concat(X.errors),t=e.length))}else{let T={instancePath:i+"/constraints/"+j,schemaPath:"#/oneOf/1/\
properties/constraints/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:U.oneOf[1].properties.
constraints.items.type,parentSchema:U.oneOf[1].properties.constraints.items,data:k};e===null?e=[T]:e.push(T),t++}}}else{
let N={instancePath:i+"/constraints",schemaPath:"#/oneOf/1/properties/constraints/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array",schema:U.oneOf[1].properties.constraints.type,parentSchema:U.oneOf[1].properties.constraints,
data:S};e===null?e=[N]:e.push(N),t++}}}else{let S={instancePath:i,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:U.oneOf[1].type,parentSchema:U.oneOf[1],data:r};e===null?e=[S]:e.push(S),t++}var G=n===
t;if(G&&a)a=!1,l=[l,1];else if(G){a=!0,l=1;var P=!0}if(a)t=s,e!==null&&(s?e.length=s:e=null);else{let S={instancePath:i,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf",schema:U.
oneOf,parentSchema:U,data:r};e===null?e=[S]:e.push(S),t++}return Dr.errors=e,f.props=P,t===0}Dr.evaluated={dynamicProps:!0,
dynamicItems:!1};var fe={type:"object",properties:{logicalType:{type:"string",enum:["object","blob"]},physicalName:{type:"\
string"},dataGranularityDescription:{type:"string"},properties:{type:"array",items:{$ref:"#/$defs/SchemaProperty"}},relationships:{
type:"array",items:{$ref:"#/$defs/RelationshipSchemaLevel"}},quality:{$ref:"#/$defs/DataQualityChecks"},context:{$ref:"#\
/$defs/Context"}},allOf:[{$ref:"#/$defs/SchemaElement"}],required:["name"],unevaluatedProperties:!1},He={type:"object",properties:{
id:{$ref:"#/$defs/StableId"},name:{type:"string"},physicalType:{type:"string"},description:{type:"string"},businessName:{
type:"string"},deprecated:{type:"boolean",default:!1},synonyms:{$ref:"#/$defs/Synonyms"},authoritativeDefinitions:{$ref:"\
#/$defs/AuthoritativeDefinitions"},tags:{$ref:"#/$defs/Tags"},customProperties:{$ref:"#/$defs/CustomProperties"}}},Sa={type:"\
array",items:{$ref:"#/$defs/Synonym"}},Ae={type:"object",properties:{id:{$ref:"#/$defs/StableId"},synonym:{type:"string"},
description:{type:"string"},locale:{type:"string"},source:{type:"string"},status:{type:"string"},customProperties:{$ref:"\
#/$defs/CustomProperties"}},required:["synonym"],additionalProperties:!1};function is(r,{instancePath:i="",parentData:_,
parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=is.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.synonym===void 0||!p.call(r,"synonym")){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"synonym"},message:"must have r\
equired property 'synonym'",schema:Ae.required,parentSchema:Ae,data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="id"||s==="synonym"||s==="description"||s==="locale"||s==="source"||s==="status"||s==="customProperties")){
let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:Ae,data:r};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&p.
call(r,"id")){let s=r.id;if(typeof s=="string"){if(!Ke.test(s)){let a={instancePath:i+"/id",schemaPath:"#/$defs/StableId\
/pattern",keyword:"pattern",params:{pattern:"^[^\\s.#/\\\\@!%&^]+$"},message:'must match pattern "^[^\\s.#/\\\\@!%&^]+$"',
schema:"^[^\\s.#/\\\\@!%&^]+$",parentSchema:J,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/id",schemaPath:"\
#/$defs/StableId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,data:s};
e===null?e=[a]:e.push(a),t++}}if(r.synonym!==void 0&&p.call(r,"synonym")){let s=r.synonym;if(typeof s!="string"){let a={
instancePath:i+"/synonym",schemaPath:"#/properties/synonym/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:Ae.properties.synonym.type,parentSchema:Ae.properties.synonym,data:s};e===null?e=[a]:e.push(a),t++}}if(r.
description!==void 0&&p.call(r,"description")){let s=r.description;if(typeof s!="string"){let a={instancePath:i+"/descri\
ption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ae.
properties.description.type,parentSchema:Ae.properties.description,data:s};e===null?e=[a]:e.push(a),t++}}if(r.locale!==void 0&&
p.call(r,"locale")){let s=r.locale;if(typeof s!="string"){let a={instancePath:i+"/locale",schemaPath:"#/properties/local\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ae.properties.locale.type,parentSchema:Ae.
properties.locale,data:s};e===null?e=[a]:e.push(a),t++}}if(r.source!==void 0&&p.call(r,"source")){let s=r.source;if(typeof s!=
"string"){let a={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Ae.properties.source.type,parentSchema:Ae.properties.source,data:s};e===null?e=[a]:e.push(a),t++}}
if(r.status!==void 0&&p.call(r,"status")){let s=r.status;if(typeof s!="string"){let a={instancePath:i+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ae.properties.status.type,
parentSchema:Ae.properties.status,data:s};e===null?e=[a]:e.push(a),t++}}r.customProperties!==void 0&&p.call(r,"customPro\
perties")&&(X(r.customProperties,{instancePath:i+"/customProperties",parentData:r,parentDataProperty:"customProperties",
rootData:w,dynamicAnchors:q})||(e=e===null?X.errors:e.concat(X.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ae.type,parentSchema:Ae,data:r};e===null?e=
[s]:e.push(s),t++}return is.errors=e,t===0}is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function as(r,{instancePath:i="",
parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=as.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++)is(r[a],{instancePath:i+
"/"+a,parentData:r,parentDataProperty:a,rootData:w,dynamicAnchors:q})||(e=e===null?is.errors:e.concat(is.errors),t=e.length)}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Sa.type,parentSchema:Sa,
data:r};e===null?e=[s]:e.push(s),t++}return as.errors=e,t===0}as.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Nr(r,{
instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=Nr.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==
void 0&&p.call(r,"id")){let s=r.id;if(typeof s=="string"){if(!Ke.test(s)){let a={instancePath:i+"/id",schemaPath:"#/$def\
s/StableId/pattern",keyword:"pattern",params:{pattern:"^[^\\s.#/\\\\@!%&^]+$"},message:'must match pattern "^[^\\s.#/\\\\@!\
%&^]+$"',schema:"^[^\\s.#/\\\\@!%&^]+$",parentSchema:J,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/id",schemaPath:"#/$defs/StableId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,
data:s};e===null?e=[a]:e.push(a),t++}}if(r.name!==void 0&&p.call(r,"name")){let s=r.name;if(typeof s!="string"){let a={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:He.properties.
name.type,parentSchema:He.properties.name,data:s};e===null?e=[a]:e.push(a),t++}}if(r.physicalType!==void 0&&p.call(r,"ph\
ysicalType")){let s=r.physicalType;if(typeof s!="string"){let a={instancePath:i+"/physicalType",schemaPath:"#/properties\
/physicalType/type",keyword:"type",params:{type:"string"},message:"must be string",schema:He.properties.physicalType.type,
parentSchema:He.properties.physicalType,data:s};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&p.call(r,"descr\
iption")){let s=r.description;if(typeof s!="string"){let a={instancePath:i+"/description",schemaPath:"#/properties/descr\
iption/type",keyword:"type",params:{type:"string"},message:"must be string",schema:He.properties.description.type,parentSchema:He.
properties.description,data:s};e===null?e=[a]:e.push(a),t++}}if(r.businessName!==void 0&&p.call(r,"businessName")){let s=r.
businessName;if(typeof s!="string"){let a={instancePath:i+"/businessName",schemaPath:"#/properties/businessName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:He.properties.businessName.type,parentSchema:He.properties.
businessName,data:s};e===null?e=[a]:e.push(a),t++}}if(r.deprecated!==void 0&&p.call(r,"deprecated")){let s=r.deprecated;
if(typeof s!="boolean"){let a={instancePath:i+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:He.properties.deprecated.type,parentSchema:He.properties.deprecated,data:s};
e===null?e=[a]:e.push(a),t++}}if(r.synonyms!==void 0&&p.call(r,"synonyms")&&(as(r.synonyms,{instancePath:i+"/synonyms",parentData:r,
parentDataProperty:"synonyms",rootData:w,dynamicAnchors:q})||(e=e===null?as.errors:e.concat(as.errors),t=e.length)),r.authoritativeDefinitions!==
void 0&&p.call(r,"authoritativeDefinitions")&&(re(r.authoritativeDefinitions,{instancePath:i+"/authoritativeDefinitions",
parentData:r,parentDataProperty:"authoritativeDefinitions",rootData:w,dynamicAnchors:q})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length)),r.tags!==void 0&&p.call(r,"tags")){let s=r.tags;if(Array.isArray(s)){let a=s.length;for(let l=0;l<
a;l++){let g=s[l];if(typeof g!="string"){let n={instancePath:i+"/tags/"+l,schemaPath:"#/$defs/Tags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:le.items.type,parentSchema:le.items,data:g};e===null?e=[n]:
e.push(n),t++}}}else{let a={instancePath:i+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:le.type,parentSchema:le,data:s};e===null?e=[a]:e.push(a),t++}}r.customProperties!==void 0&&p.call(
r,"customProperties")&&(X(r.customProperties,{instancePath:i+"/customProperties",parentData:r,parentDataProperty:"custom\
Properties",rootData:w,dynamicAnchors:q})||(e=e===null?X.errors:e.concat(X.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:He.type,parentSchema:He,data:r};
e===null?e=[s]:e.push(s),t++}return Nr.errors=e,t===0}Nr.evaluated={props:{id:!0,name:!0,physicalType:!0,description:!0,
businessName:!0,deprecated:!0,synonyms:!0,authoritativeDefinitions:!0,tags:!0,customProperties:!0},dynamicProps:!1,dynamicItems:!1};
var _s={type:"object",$ref:"#/$defs/SchemaBaseProperty",required:["name"],unevaluatedProperties:!1},d={type:"object",properties:{
primaryKey:{type:"boolean"},primaryKeyPosition:{type:"integer",default:-1},logicalType:{type:"string",enum:["string","da\
te","timestamp","time","number","integer","object","array","boolean","map","vector"]},logicalTypeOptions:{type:"object"},
physicalType:{type:"string"},physicalName:{type:"string"},required:{type:"boolean",default:!1},unique:{type:"boolean",default:!1},
semanticType:{type:"string",enum:["column","measure","dimension"],default:"column"},partitioned:{type:"boolean",default:!1},
partitionKeyPosition:{type:"integer",default:-1},classification:{type:"string"},encryptedName:{type:"string"},transformSourceObjects:{
type:"array",items:{type:"string"}},transformLogic:{type:"string"},transformDescription:{type:"string"},examples:{type:"\
array",items:{$ref:"#/$defs/AnyType"}},enum:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/EnumValue"}},criticalDataElement:{
type:"boolean",default:!1},relationships:{type:"array",items:{$ref:"#/$defs/RelationshipPropertyLevel"}},quality:{$ref:"\
#/$defs/DataQualityChecks"}},allOf:[{$ref:"#/$defs/SchemaElement"},{if:{properties:{logicalType:{const:"string"}}},then:{
properties:{logicalTypeOptions:{type:"object",additionalProperties:!1,properties:{minLength:{type:"integer",minimum:0},maxLength:{
type:"integer",minimum:0},pattern:{type:"string"},format:{type:"string"}}}}}},{if:{properties:{logicalType:{const:"date"}}},
then:{properties:{logicalTypeOptions:{type:"object",additionalProperties:!1,properties:{format:{type:"string"},exclusiveMaximum:{
type:"string"},maximum:{type:"string"},exclusiveMinimum:{type:"string"},minimum:{type:"string"}}}}}},{if:{anyOf:[{properties:{
logicalType:{const:"timestamp"}}},{properties:{logicalType:{const:"time"}}}]},then:{properties:{logicalTypeOptions:{type:"\
object",additionalProperties:!1,properties:{format:{type:"string"},exclusiveMaximum:{type:"string"},maximum:{type:"strin\
g"},exclusiveMinimum:{type:"string"},minimum:{type:"string"},timezone:{type:"boolean"},defaultTimezone:{type:"string",default:"\
Etc/UTC"}}}}}},{if:{anyOf:[{properties:{logicalType:{const:"integer"}}}]},then:{properties:{logicalTypeOptions:{type:"ob\
ject",additionalProperties:!1,properties:{multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{
type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},format:{type:"string",default:"i32",enum:["i8","\
i16","i32","i64","i128","u8","u16","u32","u64","u128"]}}}}}},{if:{anyOf:[{properties:{logicalType:{const:"number"}}}]},then:{
properties:{logicalTypeOptions:{type:"object",additionalProperties:!1,properties:{multipleOf:{type:"number",exclusiveMinimum:0},
maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},format:{
type:"string",default:"i32",enum:["f32","f64"]}}}}}},{if:{properties:{logicalType:{const:"object"}}},then:{properties:{logicalTypeOptions:{
type:"object",additionalProperties:!1,properties:{maxProperties:{type:"integer",minimum:0},minProperties:{type:"integer",
minimum:0,default:0},required:{type:"array",items:{type:"string"},minItems:1,uniqueItems:!0}}},properties:{type:"array",
items:{$ref:"#/$defs/SchemaProperty"}}}}},{if:{properties:{logicalType:{const:"array"}}},then:{properties:{logicalTypeOptions:{
type:"object",additionalProperties:!1,properties:{maxItems:{type:"integer",minimum:0},minItems:{type:"integer",minimum:0,
default:0},uniqueItems:{type:"boolean",default:!1}}},items:{$ref:"#/$defs/SchemaItemProperty"}}}},{if:{properties:{logicalType:{
const:"map"}},required:["logicalType"]},then:{properties:{map:{type:"object",additionalProperties:!1,properties:{key:{$ref:"\
#/$defs/SchemaItemProperty"},value:{$ref:"#/$defs/SchemaItemProperty"}},required:["key","value"]}},required:["map"]}},{if:{
properties:{logicalType:{const:"vector"}},required:["logicalType"]},then:{properties:{logicalTypeOptions:{type:"object",
additionalProperties:!1,properties:{dimensions:{type:"integer",minimum:1},elementType:{type:"string",enum:["bfloat16","b\
inary","float16","float32","float64","int8","uint8"],default:"float32"},distanceMetric:{type:"string",enum:["cosine","do\
tProduct","euclidean","hamming","manhattan"]},embeddingModel:{type:"string"},embeddingModelVersion:{type:"string"},normalized:{
type:"boolean",default:!1}},required:["dimensions"]}},required:["logicalTypeOptions"]}}],unevaluatedProperties:!1},Ts={type:"\
object",$ref:"#/$defs/SchemaBaseProperty",properties:{properties:{type:"array",items:{$ref:"#/$defs/SchemaProperty"}}},unevaluatedProperties:!1},
js={validate:At},ps={validate:_t};function Xe(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){
let e=null,t=0,f=Xe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),!js.validate(r,{instancePath:i,
parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q}))e=e===null?js.validate.errors:e.concat(js.validate.errors),
t=e.length;else var s=js.validate.evaluated.props,a=js.validate.evaluated.items;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(s!==!0&&(s=s||{},s.properties=!0),r.properties!==void 0&&p.call(r,"properties")){let l=r.properties;if(Array.isArray(
l)){let g=l.length;for(let n=0;n<g;n++)ps.validate(l[n],{instancePath:i+"/properties/"+n,parentData:l,parentDataProperty:n,
rootData:w,dynamicAnchors:q})||(e=e===null?ps.validate.errors:e.concat(ps.validate.errors),t=e.length)}else{let g={instancePath:i+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Ts.
properties.properties.type,parentSchema:Ts.properties.properties,data:l};e===null?e=[g]:e.push(g),t++}}if(s!==!0){for(let l of Object.
keys(r))if(!s||!s[l]){let g={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{
unevaluatedProperty:l},message:"must NOT have unevaluated properties",schema:!1,parentSchema:Ts,data:r};e===null?e=[g]:e.
push(g),t++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:Ts.type,parentSchema:Ts,data:r};e===null?e=[l]:e.push(l),t++}return Xe.errors=e,f.items=a,t===0}Xe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!0};var ir={type:"object",properties:{value:{$ref:"#/$defs/AnyNonCollectionType"},
label:{type:"string"},id:{$ref:"#/$defs/StableId"},description:{type:"string"},customProperties:{type:"array",items:{$ref:"\
#/$defs/CustomProperty"}},authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"},tags:{$ref:"#/$defs/Tags"}},
required:["value"],additionalProperties:!1},oe={anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},
{type:"null"}]};function ns(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){
let e=null,t=0,f=ns.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.value===void 0||!p.call(r,"value")){let a={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"value"},message:"must have required property 'value'",schema:ir.required,parentSchema:ir,data:r};
e===null?e=[a]:e.push(a),t++}for(let a of Object.keys(r))if(!(a==="value"||a==="label"||a==="id"||a==="description"||a===
"customProperties"||a==="authoritativeDefinitions"||a==="tags")){let l={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,
parentSchema:ir,data:r};e===null?e=[l]:e.push(l),t++}if(r.value!==void 0&&p.call(r,"value")){let a=r.value,l=t,g=!1,n=t;
if(typeof a!="string"){let j={instancePath:i+"/value",schemaPath:"#/$defs/AnyNonCollectionType/anyOf/0/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:oe.anyOf[0].type,parentSchema:oe.anyOf[0],data:a};e===null?e=
[j]:e.push(j),t++}var s=n===t;g=g||s;let G=t;if(typeof a!="number"){let j={instancePath:i+"/value",schemaPath:"#/$defs/A\
nyNonCollectionType/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number",schema:oe.anyOf[1].type,
parentSchema:oe.anyOf[1],data:a};e===null?e=[j]:e.push(j),t++}var s=G===t;g=g||s;let P=t;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a))){let j={instancePath:i+"/value",schemaPath:"#/$defs/AnyNonCollectionType/anyOf/2/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:oe.anyOf[2].type,parentSchema:oe.anyOf[2],data:a};e===null?e=[j]:e.push(
j),t++}var s=P===t;g=g||s;let S=t;if(typeof a!="boolean"){let j={instancePath:i+"/value",schemaPath:"#/$defs/AnyNonColle\
ctionType/anyOf/3/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:oe.anyOf[3].type,parentSchema:oe.
anyOf[3],data:a};e===null?e=[j]:e.push(j),t++}var s=S===t;g=g||s;let N=t;if(a!==null){let j={instancePath:i+"/value",schemaPath:"\
#/$defs/AnyNonCollectionType/anyOf/4/type",keyword:"type",params:{type:"null"},message:"must be null",schema:oe.anyOf[4].
type,parentSchema:oe.anyOf[4],data:a};e===null?e=[j]:e.push(j),t++}var s=N===t;if(g=g||s,g)t=l,e!==null&&(l?e.length=l:e=
null);else{let j={instancePath:i+"/value",schemaPath:"#/$defs/AnyNonCollectionType/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf",schema:oe.anyOf,parentSchema:oe,data:a};e===null?e=[j]:e.push(j),t++}}if(r.label!==void 0&&
p.call(r,"label")){let a=r.label;if(typeof a!="string"){let l={instancePath:i+"/label",schemaPath:"#/properties/label/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:ir.properties.label.type,parentSchema:ir.properties.
label,data:a};e===null?e=[l]:e.push(l),t++}}if(r.id!==void 0&&p.call(r,"id")){let a=r.id;if(typeof a=="string"){if(!Ke.test(
a)){let l={instancePath:i+"/id",schemaPath:"#/$defs/StableId/pattern",keyword:"pattern",params:{pattern:"^[^\\s.#/\\\\@!%&^\
]+$"},message:'must match pattern "^[^\\s.#/\\\\@!%&^]+$"',schema:"^[^\\s.#/\\\\@!%&^]+$",parentSchema:J,data:a};e===null?
e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/id",schemaPath:"#/$defs/StableId/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:J.type,parentSchema:J,data:a};e===null?e=[l]:e.push(l),t++}}if(r.description!==void 0&&
p.call(r,"description")){let a=r.description;if(typeof a!="string"){let l={instancePath:i+"/description",schemaPath:"#/p\
roperties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ir.properties.description.
type,parentSchema:ir.properties.description,data:a};e===null?e=[l]:e.push(l),t++}}if(r.customProperties!==void 0&&p.call(
r,"customProperties")){let a=r.customProperties;if(Array.isArray(a)){let l=a.length;for(let g=0;g<l;g++)ye(a[g],{instancePath:i+
"/customProperties/"+g,parentData:a,parentDataProperty:g,rootData:w,dynamicAnchors:q})||(e=e===null?ye.errors:e.concat(ye.
errors),t=e.length)}else{let l={instancePath:i+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:ir.properties.customProperties.type,parentSchema:ir.properties.
customProperties,data:a};e===null?e=[l]:e.push(l),t++}}if(r.authoritativeDefinitions!==void 0&&p.call(r,"authoritativeDe\
finitions")&&(re(r.authoritativeDefinitions,{instancePath:i+"/authoritativeDefinitions",parentData:r,parentDataProperty:"\
authoritativeDefinitions",rootData:w,dynamicAnchors:q})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.tags!==
void 0&&p.call(r,"tags")){let a=r.tags;if(Array.isArray(a)){let l=a.length;for(let g=0;g<l;g++){let n=a[g];if(typeof n!=
"string"){let G={instancePath:i+"/tags/"+g,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:le.items.type,parentSchema:le.items,data:n};e===null?e=[G]:e.push(G),t++}}}else{let l={instancePath:i+
"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:le.type,parentSchema:le,
data:a};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:ir.type,parentSchema:ir,data:r};e===null?e=[a]:e.push(a),t++}return ns.errors=e,t===
0}ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $r={type:"object",allOf:[{$ref:"#/$defs/RelationshipBase"},
{type:"object",required:["to"]},{not:{required:["from"]}}],unevaluatedProperties:!1},ae={type:"object",properties:{id:{type:"\
string"},type:{type:"string",default:"foreignKey",enum:["foreignKey"]},from:{oneOf:[{anyOf:[{$ref:"#/$defs/ShorthandRefe\
rence"},{$ref:"#/$defs/FullyQualifiedReference"}]},{type:"array",items:{anyOf:[{$ref:"#/$defs/ShorthandReference"},{$ref:"\
#/$defs/FullyQualifiedReference"}]},minItems:1}]},to:{oneOf:[{anyOf:[{$ref:"#/$defs/ShorthandReference"},{$ref:"#/$defs/\
FullyQualifiedReference"}]},{type:"array",items:{anyOf:[{$ref:"#/$defs/ShorthandReference"},{$ref:"#/$defs/FullyQualifie\
dReference"}]},minItems:1}]},customProperties:{$ref:"#/$defs/CustomProperties"}}},Je={type:"string",pattern:"^[A-Za-z_][\
A-Za-z0-9_\\-]*(\\.[A-Za-z_][A-Za-z0-9_\\-]*)+$"},We={type:"string",pattern:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.ya?\
ml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+)*$"},Bs=new RegExp(
"^[A-Za-z_][A-Za-z0-9_\\-]*(\\.[A-Za-z_][A-Za-z0-9_\\-]*)+$","u"),Ds=new RegExp("^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\\
.ya?ml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+)*$","u");function Ir(r,{
instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=Ir.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==
void 0&&p.call(r,"id")){let P=r.id;if(typeof P!="string"){let S={instancePath:i+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:ae.properties.id.type,parentSchema:ae.properties.id,
data:P};e===null?e=[S]:e.push(S),t++}}if(r.type!==void 0&&p.call(r,"type")){let P=r.type;if(typeof P!="string"){let S={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.properties.
type.type,parentSchema:ae.properties.type,data:P};e===null?e=[S]:e.push(S),t++}if(P!=="foreignKey"){let S={instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ae.properties.type.enum},message:"must \
be equal to one of the allowed values",schema:ae.properties.type.enum,parentSchema:ae.properties.type,data:P};e===null?e=
[S]:e.push(S),t++}}if(r.from!==void 0&&p.call(r,"from")){let P=r.from,S=t,N=!1,j=null,k=t,T=t,C=!1,F=t;if(typeof P=="str\
ing"){if(!Bs.test(P)){let z={instancePath:i+"/from",schemaPath:"#/$defs/ShorthandReference/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_\\-]*(\\.[A-Za-z_][A-Za-z0-9_\\-]*)+$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_\
\\-]*(\\.[A-Za-z_][A-Za-z0-9_\\-]*)+$"',schema:"^[A-Za-z_][A-Za-z0-9_\\-]*(\\.[A-Za-z_][A-Za-z0-9_\\-]*)+$",parentSchema:Je,
data:P};e===null?e=[z]:e.push(z),t++}}else{let z={instancePath:i+"/from",schemaPath:"#/$defs/ShorthandReference/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Je.type,parentSchema:Je,data:P};e===null?e=[z]:e.push(z),t++}
var s=F===t;C=C||s;let Y=t;if(typeof P=="string"){if(!Ds.test(P)){let z={instancePath:i+"/from",schemaPath:"#/$defs/Full\
yQualifiedReference/pattern",keyword:"pattern",params:{pattern:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.ya?ml#)?\\/?[A-Za\
-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+)*$"},message:'must match patte\
rn "^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.ya?ml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+(?:\\/[A-Za-z_][A-Za-z0-9_\
]*\\/[^\\s.#/\\\\@!%&^]+)*$"',schema:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.ya?ml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\
\\\\@!%&^]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+)*$",parentSchema:We,data:P};e===null?e=[z]:e.push(z),t++}}else{
let z={instancePath:i+"/from",schemaPath:"#/$defs/FullyQualifiedReference/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:We.type,parentSchema:We,data:P};e===null?e=[z]:e.push(z),t++}var s=Y===t;if(C=C||s,C)t=T,e!==null&&
(T?e.length=T:e=null);else{let z={instancePath:i+"/from",schemaPath:"#/properties/from/oneOf/0/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf",schema:ae.properties.from.oneOf[0].anyOf,parentSchema:ae.properties.from.oneOf[0],
data:P};e===null?e=[z]:e.push(z),t++}var l=k===t;l&&(N=!0,j=0);let H=t;if(Array.isArray(P)){if(P.length<1){let Z={instancePath:i+
"/from",schemaPath:"#/properties/from/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items",schema:1,parentSchema:ae.properties.from.oneOf[1],data:P};e===null?e=[Z]:e.push(Z),t++}let z=P.length;for(let Z=0;Z<
z;Z++){let R=P[Z],E=t,Q=!1,L=t;if(typeof R=="string"){if(!Bs.test(R)){let O={instancePath:i+"/from/"+Z,schemaPath:"#/$de\
fs/ShorthandReference/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_\\-]*(\\.[A-Za-z_][A-Za-z0-9_\\-]*)+\
$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_\\-]*(\\.[A-Za-z_][A-Za-z0-9_\\-]*)+$"',schema:"^[A-Za-z_][A-Za-z0\
-9_\\-]*(\\.[A-Za-z_][A-Za-z0-9_\\-]*)+$",parentSchema:Je,data:R};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:i+
"/from/"+Z,schemaPath:"#/$defs/ShorthandReference/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Je.
type,parentSchema:Je,data:R};e===null?e=[O]:e.push(O),t++}var a=L===t;Q=Q||a;let $=t;if(typeof R=="string"){if(!Ds.test(
R)){let O={instancePath:i+"/from/"+Z,schemaPath:"#/$defs/FullyQualifiedReference/pattern",keyword:"pattern",params:{pattern:"\
^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.ya?ml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/\
[^\\s.#/\\\\@!%&^]+)*$"},message:'must match pattern "^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.ya?ml#)?\\/?[A-Za-z_][A-Za-\
z0-9_]*\\/[^\\s.#/\\\\@!%&^]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+)*$"',schema:"^(?:(?:https?:\\/\\/)?[A-Za-z\
0-9._\\-\\/]+\\.ya?ml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+)*$",
parentSchema:We,data:R};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:i+"/from/"+Z,schemaPath:"#/$defs/FullyQua\
lifiedReference/type",keyword:"type",params:{type:"string"},message:"must be string",schema:We.type,parentSchema:We,data:R};
e===null?e=[O]:e.push(O),t++}var a=$===t;if(Q=Q||a,Q)t=E,e!==null&&(E?e.length=E:e=null);else{let O={instancePath:i+"/fr\
om/"+Z,schemaPath:"#/properties/from/oneOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyO\
f",schema:ae.properties.from.oneOf[1].items.anyOf,parentSchema:ae.properties.from.oneOf[1].items,data:R};e===null?e=[O]:
e.push(O),t++}}}else{let z={instancePath:i+"/from",schemaPath:"#/properties/from/oneOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:ae.properties.from.oneOf[1].type,parentSchema:ae.properties.from.oneOf[1],data:P};
e===null?e=[z]:e.push(z),t++}var l=H===t;if(l&&N?(N=!1,j=[j,1]):l&&(N=!0,j=1),N)t=S,e!==null&&(S?e.length=S:e=null);else{
let z={instancePath:i+"/from",schemaPath:"#/properties/from/oneOf",keyword:"oneOf",params:{passingSchemas:j},message:"mu\
st match exactly one schema in oneOf",schema:ae.properties.from.oneOf,parentSchema:ae.properties.from,data:P};e===null?e=
[z]:e.push(z),t++}}if(r.to!==void 0&&p.call(r,"to")){let P=r.to,S=t,N=!1,j=null,k=t,T=t,C=!1,F=t;if(typeof P=="string"){
if(!Bs.test(P)){let z={instancePath:i+"/to",schemaPath:"#/$defs/ShorthandReference/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_\\-]*(\\.[A-Za-z_][A-Za-z0-9_\\-]*)+$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_\\-]*(\\.[A\
-Za-z_][A-Za-z0-9_\\-]*)+$"',schema:"^[A-Za-z_][A-Za-z0-9_\\-]*(\\.[A-Za-z_][A-Za-z0-9_\\-]*)+$",parentSchema:Je,data:P};
e===null?e=[z]:e.push(z),t++}}else{let z={instancePath:i+"/to",schemaPath:"#/$defs/ShorthandReference/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:Je.type,parentSchema:Je,data:P};e===null?e=[z]:e.push(z),t++}var g=F===
t;C=C||g;let Y=t;if(typeof P=="string"){if(!Ds.test(P)){let z={instancePath:i+"/to",schemaPath:"#/$defs/FullyQualifiedRe\
ference/pattern",keyword:"pattern",params:{pattern:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.ya?ml#)?\\/?[A-Za-z_][A-Za-z0\
-9_]*\\/[^\\s.#/\\\\@!%&^]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+)*$"},message:'must match pattern "^(?:(?:h\
ttps?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.ya?ml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\
\\@!%&^]+)*$"',schema:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.ya?ml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+(?:\\/[\
A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+)*$",parentSchema:We,data:P};e===null?e=[z]:e.push(z),t++}}else{let z={instancePath:i+
"/to",schemaPath:"#/$defs/FullyQualifiedReference/type",keyword:"type",params:{type:"string"},message:"must be string",schema:We.
type,parentSchema:We,data:P};e===null?e=[z]:e.push(z),t++}var g=Y===t;if(C=C||g,C)t=T,e!==null&&(T?e.length=T:e=null);else{
let z={instancePath:i+"/to",schemaPath:"#/properties/to/oneOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a s\
chema in anyOf",schema:ae.properties.to.oneOf[0].anyOf,parentSchema:ae.properties.to.oneOf[0],data:P};e===null?e=[z]:e.push(
z),t++}var G=k===t;G&&(N=!0,j=0);let H=t;if(Array.isArray(P)){if(P.length<1){let Z={instancePath:i+"/to",schemaPath:"#/p\
roperties/to/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:ae.
properties.to.oneOf[1],data:P};e===null?e=[Z]:e.push(Z),t++}let z=P.length;for(let Z=0;Z<z;Z++){let R=P[Z],E=t,Q=!1,L=t;
if(typeof R=="string"){if(!Bs.test(R)){let O={instancePath:i+"/to/"+Z,schemaPath:"#/$defs/ShorthandReference/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_\\-]*(\\.[A-Za-z_][A-Za-z0-9_\\-]*)+$"},message:'must match pattern "^[A-\
Za-z_][A-Za-z0-9_\\-]*(\\.[A-Za-z_][A-Za-z0-9_\\-]*)+$"',schema:"^[A-Za-z_][A-Za-z0-9_\\-]*(\\.[A-Za-z_][A-Za-z0-9_\\-]*)+$",
parentSchema:Je,data:R};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:i+"/to/"+Z,schemaPath:"#/$defs/ShorthandR\
eference/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Je.type,parentSchema:Je,data:R};e===
null?e=[O]:e.push(O),t++}var n=L===t;Q=Q||n;let $=t;if(typeof R=="string"){if(!Ds.test(R)){let O={instancePath:i+"/to/"+
Z,schemaPath:"#/$defs/FullyQualifiedReference/pattern",keyword:"pattern",params:{pattern:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9\
._\\-\\/]+\\.ya?ml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+)*$"},
message:'must match pattern "^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.ya?ml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+\
(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+)*$"',schema:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.ya?ml#)?\\/?[A-Za\
-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[^\\s.#/\\\\@!%&^]+)*$",parentSchema:We,data:R};e===
null?e=[O]:e.push(O),t++}}else{let O={instancePath:i+"/to/"+Z,schemaPath:"#/$defs/FullyQualifiedReference/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:We.type,parentSchema:We,data:R};e===null?e=[O]:e.push(O),t++}
var n=$===t;if(Q=Q||n,Q)t=E,e!==null&&(E?e.length=E:e=null);else{let O={instancePath:i+"/to/"+Z,schemaPath:"#/properties\
/to/oneOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:ae.properties.to.oneOf[1].
items.anyOf,parentSchema:ae.properties.to.oneOf[1].items,data:R};e===null?e=[O]:e.push(O),t++}}}else{let z={instancePath:i+
"/to",schemaPath:"#/properties/to/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ae.properties.
to.oneOf[1].type,parentSchema:ae.properties.to.oneOf[1],data:P};e===null?e=[z]:e.push(z),t++}var G=H===t;if(G&&N?(N=!1,j=
[j,1]):G&&(N=!0,j=1),N)t=S,e!==null&&(S?e.length=S:e=null);else{let z={instancePath:i+"/to",schemaPath:"#/properties/to/\
oneOf",keyword:"oneOf",params:{passingSchemas:j},message:"must match exactly one schema in oneOf",schema:ae.properties.to.
oneOf,parentSchema:ae.properties.to,data:P};e===null?e=[z]:e.push(z),t++}}r.customProperties!==void 0&&p.call(r,"customP\
roperties")&&(X(r.customProperties,{instancePath:i+"/customProperties",parentData:r,parentDataProperty:"customProperties",
rootData:w,dynamicAnchors:q})||(e=e===null?X.errors:e.concat(X.errors),t=e.length))}else{let P={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ae.type,parentSchema:ae,data:r};e===null?e=
[P]:e.push(P),t++}return Ir.errors=e,t===0}Ir.evaluated={props:{id:!0,type:!0,from:!0,to:!0,customProperties:!0},dynamicProps:!1,
dynamicItems:!1};function os(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){
let e=null,t=0,f=os.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),Ir(r,{instancePath:i,
parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.to===void 0||!p.call(r,"to")){let g={instancePath:i,schemaPath:"#/allOf/1/re\
quired",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'",schema:$r.allOf[1].required,
parentSchema:$r.allOf[1],data:r};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:$r.allOf[1].type,parentSchema:$r.allOf[1],data:r};e===null?
e=[g]:e.push(g),t++}let s=t,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.from===void 0||!p.call(r,"from"))&&
(g="from")){let n={};e===null?e=[n]:e.push(n),t++}}var l=a===t;if(l){let g={instancePath:i,schemaPath:"#/allOf/2/not",keyword:"\
not",params:{},message:"must NOT be valid",schema:$r.allOf[2].not,parentSchema:$r.allOf[2],data:r};e===null?e=[g]:e.push(
g),t++}else t=s,e!==null&&(s?e.length=s:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let g of Object.keys(r))
if(g!=="id"&&g!=="type"&&g!=="from"&&g!=="to"&&g!=="customProperties"){let n={instancePath:i,schemaPath:"#/unevaluatedPr\
operties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:g},message:"must NOT have unevaluated properties",
schema:!1,parentSchema:$r,data:r};e===null?e=[n]:e.push(n),t++}}else{let g={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:$r.type,parentSchema:$r,data:r};e===null?e=[g]:e.push(g),t++}
return os.errors=e,t===0}os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oa={type:"array",items:{$ref:"#/$de\
fs/DataQuality"}},W={type:"object",properties:{id:{$ref:"#/$defs/StableId"},authoritativeDefinitions:{$ref:"#/$defs/Auth\
oritativeDefinitions"},businessImpact:{type:"string"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},
description:{type:"string"},dimension:{type:"string",enum:["accuracy","completeness","conformity","consistency","coverag\
e","timeliness","uniqueness"]},method:{type:"string"},name:{type:"string"},schedule:{type:"string"},scheduler:{type:"str\
ing"},severity:{type:"string"},tags:{$ref:"#/$defs/Tags"},type:{type:"string",enum:["text","library","sql","custom"],default:"\
library"},unit:{type:"string"}},allOf:[{if:{anyOf:[{properties:{type:{const:"library"}},required:["type"]},{properties:{
metric:{type:"string"}},required:["metric"]}]},then:{$ref:"#/$defs/DataQualityLibrary"}},{if:{properties:{type:{const:"s\
ql"}},required:["type"]},then:{$ref:"#/$defs/DataQualitySql"}},{if:{properties:{type:{const:"custom"}},required:["type"]},
then:{$ref:"#/$defs/DataQualityCustom"}}],unevaluatedProperties:!1},ze={type:"object",properties:{engine:{type:"string"},
implementation:{oneOf:[{type:"string"},{type:"object"}]}},required:["engine","implementation"]},Me={type:"object",allOf:[
{$ref:"#/$defs/DataQualityOperators"}],properties:{metric:{type:"string",enum:["nullValues","missingValues","invalidValu\
es","duplicateValues","rowCount"]},rule:{type:"string",deprecated:!0},arguments:{type:"object"}},required:["metric"]},I={
type:"object",oneOf:[{properties:{mustBe:{}},required:["mustBe"]},{properties:{mustNotBe:{}},required:["mustNotBe"]},{properties:{
mustBeGreaterThan:{type:"number"}},required:["mustBeGreaterThan"]},{properties:{mustBeGreaterOrEqualTo:{type:"number"}},
required:["mustBeGreaterOrEqualTo"]},{properties:{mustBeLessThan:{type:"number"}},required:["mustBeLessThan"]},{properties:{
mustBeLessOrEqualTo:{type:"number"}},required:["mustBeLessOrEqualTo"]},{properties:{mustBeBetween:{type:"array",minItems:2,
maxItems:2,uniqueItems:!0,items:{type:"number"}}},required:["mustBeBetween"]},{properties:{mustNotBeBetween:{type:"array",
minItems:2,maxItems:2,uniqueItems:!0,items:{type:"number"}}},required:["mustNotBeBetween"]}]};function Tt(r,{instancePath:i="",
parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=Tt.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))){let S={instancePath:i,schemaPath:"\
#/$defs/DataQualityOperators/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,
data:r};e===null?e=[S]:e.push(S),t++}let s=t,a=!1,l=null,g=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.mustBe===void 0||
!p.call(r,"mustBe"))){let S={instancePath:i,schemaPath:"#/$defs/DataQualityOperators/oneOf/0/required",keyword:"required",
params:{missingProperty:"mustBe"},message:"must have required property 'mustBe'",schema:I.oneOf[0].required,parentSchema:I.
oneOf[0],data:r};e===null?e=[S]:e.push(S),t++}var P=g===t;if(P){a=!0,l=0;var n={};n.mustBe=!0}let G=t;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)&&(r.mustNotBe===void 0||!p.call(r,"mustNotBe"))){let S={instancePath:i,schemaPath:"#/$defs/Dat\
aQualityOperators/oneOf/1/required",keyword:"required",params:{missingProperty:"mustNotBe"},message:"must have required \
property 'mustNotBe'",schema:I.oneOf[1].required,parentSchema:I.oneOf[1],data:r};e===null?e=[S]:e.push(S),t++}var P=G===
t;if(P&&a)a=!1,l=[l,1];else{P&&(a=!0,l=1,n!==!0&&(n=n||{},n.mustNotBe=!0));let S=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.mustBeGreaterThan===void 0||!p.call(r,"mustBeGreaterThan")){let j={instancePath:i,schemaPath:"#/$defs/DataQuali\
tyOperators/oneOf/2/required",keyword:"required",params:{missingProperty:"mustBeGreaterThan"},message:"must have require\
d property 'mustBeGreaterThan'",schema:I.oneOf[2].required,parentSchema:I.oneOf[2],data:r};e===null?e=[j]:e.push(j),t++}
if(r.mustBeGreaterThan!==void 0&&p.call(r,"mustBeGreaterThan")){let j=r.mustBeGreaterThan;if(typeof j!="number"){let k={
instancePath:i+"/mustBeGreaterThan",schemaPath:"#/$defs/DataQualityOperators/oneOf/2/properties/mustBeGreaterThan/type",
keyword:"type",params:{type:"number"},message:"must be number",schema:I.oneOf[2].properties.mustBeGreaterThan.type,parentSchema:I.
oneOf[2].properties.mustBeGreaterThan,data:j};e===null?e=[k]:e.push(k),t++}}}var P=S===t;if(P&&a)a=!1,l=[l,2];else{P&&(a=
!0,l=2,n!==!0&&(n=n||{},n.mustBeGreaterThan=!0));let j=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mustBeGreaterOrEqualTo===
void 0||!p.call(r,"mustBeGreaterOrEqualTo")){let T={instancePath:i,schemaPath:"#/$defs/DataQualityOperators/oneOf/3/requ\
ired",keyword:"required",params:{missingProperty:"mustBeGreaterOrEqualTo"},message:"must have required property 'mustBeG\
reaterOrEqualTo'",schema:I.oneOf[3].required,parentSchema:I.oneOf[3],data:r};e===null?e=[T]:e.push(T),t++}if(r.mustBeGreaterOrEqualTo!==
void 0&&p.call(r,"mustBeGreaterOrEqualTo")){let T=r.mustBeGreaterOrEqualTo;if(typeof T!="number"){let C={instancePath:i+
"/mustBeGreaterOrEqualTo",schemaPath:"#/$defs/DataQualityOperators/oneOf/3/properties/mustBeGreaterOrEqualTo/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:I.oneOf[3].properties.mustBeGreaterOrEqualTo.type,parentSchema:I.
oneOf[3].properties.mustBeGreaterOrEqualTo,data:T};e===null?e=[C]:e.push(C),t++}}}var P=j===t;if(P&&a)a=!1,l=[l,3];else{
P&&(a=!0,l=3,n!==!0&&(n=n||{},n.mustBeGreaterOrEqualTo=!0));let T=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mustBeLessThan===
void 0||!p.call(r,"mustBeLessThan")){let F={instancePath:i,schemaPath:"#/$defs/DataQualityOperators/oneOf/4/required",keyword:"\
required",params:{missingProperty:"mustBeLessThan"},message:"must have required property 'mustBeLessThan'",schema:I.oneOf[4].
required,parentSchema:I.oneOf[4],data:r};e===null?e=[F]:e.push(F),t++}if(r.mustBeLessThan!==void 0&&p.call(r,"mustBeLess\
Than")){let F=r.mustBeLessThan;if(typeof F!="number"){let Y={instancePath:i+"/mustBeLessThan",schemaPath:"#/$defs/DataQu\
alityOperators/oneOf/4/properties/mustBeLessThan/type",keyword:"type",params:{type:"number"},message:"must be number",schema:I.
oneOf[4].properties.mustBeLessThan.type,parentSchema:I.oneOf[4].properties.mustBeLessThan,data:F};e===null?e=[Y]:e.push(
Y),t++}}}var P=T===t;if(P&&a)a=!1,l=[l,4];else{P&&(a=!0,l=4,n!==!0&&(n=n||{},n.mustBeLessThan=!0));let F=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.mustBeLessOrEqualTo===void 0||!p.call(r,"mustBeLessOrEqualTo")){let H={instancePath:i,
schemaPath:"#/$defs/DataQualityOperators/oneOf/5/required",keyword:"required",params:{missingProperty:"mustBeLessOrEqual\
To"},message:"must have required property 'mustBeLessOrEqualTo'",schema:I.oneOf[5].required,parentSchema:I.oneOf[5],data:r};
e===null?e=[H]:e.push(H),t++}if(r.mustBeLessOrEqualTo!==void 0&&p.call(r,"mustBeLessOrEqualTo")){let H=r.mustBeLessOrEqualTo;
if(typeof H!="number"){let z={instancePath:i+"/mustBeLessOrEqualTo",schemaPath:"#/$defs/DataQualityOperators/oneOf/5/pro\
perties/mustBeLessOrEqualTo/type",keyword:"type",params:{type:"number"},message:"must be number",schema:I.oneOf[5].properties.
mustBeLessOrEqualTo.type,parentSchema:I.oneOf[5].properties.mustBeLessOrEqualTo,data:H};e===null?e=[z]:e.push(z),t++}}}var P=F===
t;if(P&&a)a=!1,l=[l,5];else{P&&(a=!0,l=5,n!==!0&&(n=n||{},n.mustBeLessOrEqualTo=!0));let H=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.mustBeBetween===void 0||!p.call(r,"mustBeBetween")){let Z={instancePath:i,schemaPath:"#/$defs/DataQuali\
tyOperators/oneOf/6/required",keyword:"required",params:{missingProperty:"mustBeBetween"},message:"must have required pr\
operty 'mustBeBetween'",schema:I.oneOf[6].required,parentSchema:I.oneOf[6],data:r};e===null?e=[Z]:e.push(Z),t++}if(r.mustBeBetween!==
void 0&&p.call(r,"mustBeBetween")){let Z=r.mustBeBetween;if(Array.isArray(Z)){if(Z.length>2){let L={instancePath:i+"/mus\
tBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/6/properties/mustBeBetween/maxItems",keyword:"maxItems",params:{
limit:2},message:"must NOT have more than 2 items",schema:2,parentSchema:I.oneOf[6].properties.mustBeBetween,data:Z};e===
null?e=[L]:e.push(L),t++}if(Z.length<2){let L={instancePath:i+"/mustBeBetween",schemaPath:"#/$defs/DataQualityOperators/\
oneOf/6/properties/mustBeBetween/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items",
schema:2,parentSchema:I.oneOf[6].properties.mustBeBetween,data:Z};e===null?e=[L]:e.push(L),t++}let R=Z.length;for(let L=0;L<
R;L++){let $=Z[L];if(typeof $!="number"){let O={instancePath:i+"/mustBeBetween/"+L,schemaPath:"#/$defs/DataQualityOperat\
ors/oneOf/6/properties/mustBeBetween/items/type",keyword:"type",params:{type:"number"},message:"must be number",schema:I.
oneOf[6].properties.mustBeBetween.items.type,parentSchema:I.oneOf[6].properties.mustBeBetween.items,data:$};e===null?e=[
O]:e.push(O),t++}}let E=Z.length,Q;if(E>1){let L={};for(;E--;){let $=Z[E];if(typeof $=="number"){if(typeof L[$]=="number"){
Q=L[$];let O={instancePath:i+"/mustBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/6/properties/mustBeBetween/\
uniqueItems",keyword:"uniqueItems",params:{i:E,j:Q},message:"must NOT have duplicate items (items ## "+Q+" and "+E+" are\
 identical)",schema:!0,parentSchema:I.oneOf[6].properties.mustBeBetween,data:Z};e===null?e=[O]:e.push(O),t++;break}L[$]=
E}}}}else{let R={instancePath:i+"/mustBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/6/properties/mustBeBetwe\
en/type",keyword:"type",params:{type:"array"},message:"must be array",schema:I.oneOf[6].properties.mustBeBetween.type,parentSchema:I.
oneOf[6].properties.mustBeBetween,data:Z};e===null?e=[R]:e.push(R),t++}}}var P=H===t;if(P&&a)a=!1,l=[l,6];else{P&&(a=!0,
l=6,n!==!0&&(n=n||{},n.mustBeBetween=!0));let Z=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mustNotBeBetween===void 0||
!p.call(r,"mustNotBeBetween")){let E={instancePath:i,schemaPath:"#/$defs/DataQualityOperators/oneOf/7/required",keyword:"\
required",params:{missingProperty:"mustNotBeBetween"},message:"must have required property 'mustNotBeBetween'",schema:I.
oneOf[7].required,parentSchema:I.oneOf[7],data:r};e===null?e=[E]:e.push(E),t++}if(r.mustNotBeBetween!==void 0&&p.call(r,
"mustNotBeBetween")){let E=r.mustNotBeBetween;if(Array.isArray(E)){if(E.length>2){let O={instancePath:i+"/mustNotBeBetwe\
en",schemaPath:"#/$defs/DataQualityOperators/oneOf/7/properties/mustNotBeBetween/maxItems",keyword:"maxItems",params:{limit:2},
message:"must NOT have more than 2 items",schema:2,parentSchema:I.oneOf[7].properties.mustNotBeBetween,data:E};e===null?
e=[O]:e.push(O),t++}if(E.length<2){let O={instancePath:i+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityOperators/on\
eOf/7/properties/mustNotBeBetween/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 item\
s",schema:2,parentSchema:I.oneOf[7].properties.mustNotBeBetween,data:E};e===null?e=[O]:e.push(O),t++}let Q=E.length;for(let O=0;O<
Q;O++){let K=E[O];if(typeof K!="number"){let ie={instancePath:i+"/mustNotBeBetween/"+O,schemaPath:"#/$defs/DataQualityOp\
erators/oneOf/7/properties/mustNotBeBetween/items/type",keyword:"type",params:{type:"number"},message:"must be number",schema:I.
oneOf[7].properties.mustNotBeBetween.items.type,parentSchema:I.oneOf[7].properties.mustNotBeBetween.items,data:K};e===null?
e=[ie]:e.push(ie),t++}}let L=E.length,$;if(L>1){let O={};for(;L--;){let K=E[L];if(typeof K=="number"){if(typeof O[K]=="n\
umber"){$=O[K];let ie={instancePath:i+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/7/properties/mu\
stNotBeBetween/uniqueItems",keyword:"uniqueItems",params:{i:L,j:$},message:"must NOT have duplicate items (items ## "+$+
" and "+L+" are identical)",schema:!0,parentSchema:I.oneOf[7].properties.mustNotBeBetween,data:E};e===null?e=[ie]:e.push(
ie),t++;break}O[K]=L}}}}else{let Q={instancePath:i+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/7/\
properties/mustNotBeBetween/type",keyword:"type",params:{type:"array"},message:"must be array",schema:I.oneOf[7].properties.
mustNotBeBetween.type,parentSchema:I.oneOf[7].properties.mustNotBeBetween,data:E};e===null?e=[Q]:e.push(Q),t++}}}var P=Z===
t;P&&a?(a=!1,l=[l,7]):P&&(a=!0,l=7,n!==!0&&(n=n||{},n.mustNotBeBetween=!0))}}}}}}if(a)t=s,e!==null&&(s?e.length=s:e=null);else{
let S={instancePath:i,schemaPath:"#/$defs/DataQualityOperators/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"\
must match exactly one schema in oneOf",schema:I.oneOf,parentSchema:I,data:r};e===null?e=[S]:e.push(S),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.metric===void 0||!p.call(r,"metric")){let S={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metric"},message:"must have required property 'metric'",schema:Me.required,parentSchema:Me,
data:r};e===null?e=[S]:e.push(S),t++}if(n!==!0&&(n=n||{},n.metric=!0,n.rule=!0,n.arguments=!0),r.metric!==void 0&&p.call(
r,"metric")){let S=r.metric;if(typeof S!="string"){let N={instancePath:i+"/metric",schemaPath:"#/properties/metric/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:Me.properties.metric.type,parentSchema:Me.properties.
metric,data:S};e===null?e=[N]:e.push(N),t++}if(!(S==="nullValues"||S==="missingValues"||S==="invalidValues"||S==="duplic\
ateValues"||S==="rowCount")){let N={instancePath:i+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{
allowedValues:Me.properties.metric.enum},message:"must be equal to one of the allowed values",schema:Me.properties.metric.
enum,parentSchema:Me.properties.metric,data:S};e===null?e=[N]:e.push(N),t++}}if(r.rule!==void 0&&p.call(r,"rule")){let S=r.
rule;if(typeof S!="string"){let N={instancePath:i+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Me.properties.rule.type,parentSchema:Me.properties.rule,data:S};e===null?e=[N]:
e.push(N),t++}}if(r.arguments!==void 0&&p.call(r,"arguments")){let S=r.arguments;if(!(S&&typeof S=="object"&&!Array.isArray(
S))){let N={instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Me.properties.arguments.type,parentSchema:Me.properties.arguments,data:S};e===null?e=[N]:e.push(N),
t++}}}else{let S={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Me.
type,parentSchema:Me,data:r};e===null?e=[S]:e.push(S),t++}return Tt.errors=e,f.props=n,t===0}Tt.evaluated={dynamicProps:!0,
dynamicItems:!1};var It={type:"object",allOf:[{$ref:"#/$defs/DataQualityOperators"}],properties:{query:{type:"string"}},
required:["query"]};function jt(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){
let e=null,t=0,f=jt.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),!(r&&typeof r=="objec\
t"&&!Array.isArray(r))){let S={instancePath:i,schemaPath:"#/$defs/DataQualityOperators/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:I.type,parentSchema:I,data:r};e===null?e=[S]:e.push(S),t++}let s=t,a=!1,l=null,
g=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.mustBe===void 0||!p.call(r,"mustBe"))){let S={instancePath:i,schemaPath:"\
#/$defs/DataQualityOperators/oneOf/0/required",keyword:"required",params:{missingProperty:"mustBe"},message:"must have r\
equired property 'mustBe'",schema:I.oneOf[0].required,parentSchema:I.oneOf[0],data:r};e===null?e=[S]:e.push(S),t++}var P=g===
t;if(P){a=!0,l=0;var n={};n.mustBe=!0}let G=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.mustNotBe===void 0||!p.call(
r,"mustNotBe"))){let S={instancePath:i,schemaPath:"#/$defs/DataQualityOperators/oneOf/1/required",keyword:"required",params:{
missingProperty:"mustNotBe"},message:"must have required property 'mustNotBe'",schema:I.oneOf[1].required,parentSchema:I.
oneOf[1],data:r};e===null?e=[S]:e.push(S),t++}var P=G===t;if(P&&a)a=!1,l=[l,1];else{P&&(a=!0,l=1,n!==!0&&(n=n||{},n.mustNotBe=
!0));let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mustBeGreaterThan===void 0||!p.call(r,"mustBeGreaterThan")){
let j={instancePath:i,schemaPath:"#/$defs/DataQualityOperators/oneOf/2/required",keyword:"required",params:{missingProperty:"\
mustBeGreaterThan"},message:"must have required property 'mustBeGreaterThan'",schema:I.oneOf[2].required,parentSchema:I.
oneOf[2],data:r};e===null?e=[j]:e.push(j),t++}if(r.mustBeGreaterThan!==void 0&&p.call(r,"mustBeGreaterThan")){let j=r.mustBeGreaterThan;
if(typeof j!="number"){let k={instancePath:i+"/mustBeGreaterThan",schemaPath:"#/$defs/DataQualityOperators/oneOf/2/prope\
rties/mustBeGreaterThan/type",keyword:"type",params:{type:"number"},message:"must be number",schema:I.oneOf[2].properties.
mustBeGreaterThan.type,parentSchema:I.oneOf[2].properties.mustBeGreaterThan,data:j};e===null?e=[k]:e.push(k),t++}}}var P=S===
t;if(P&&a)a=!1,l=[l,2];else{P&&(a=!0,l=2,n!==!0&&(n=n||{},n.mustBeGreaterThan=!0));let j=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.mustBeGreaterOrEqualTo===void 0||!p.call(r,"mustBeGreaterOrEqualTo")){let T={instancePath:i,schemaPath:"\
#/$defs/DataQualityOperators/oneOf/3/required",keyword:"required",params:{missingProperty:"mustBeGreaterOrEqualTo"},message:"\
must have required property 'mustBeGreaterOrEqualTo'",schema:I.oneOf[3].required,parentSchema:I.oneOf[3],data:r};e===null?
e=[T]:e.push(T),t++}if(r.mustBeGreaterOrEqualTo!==void 0&&p.call(r,"mustBeGreaterOrEqualTo")){let T=r.mustBeGreaterOrEqualTo;
if(typeof T!="number"){let C={instancePath:i+"/mustBeGreaterOrEqualTo",schemaPath:"#/$defs/DataQualityOperators/oneOf/3/\
properties/mustBeGreaterOrEqualTo/type",keyword:"type",params:{type:"number"},message:"must be number",schema:I.oneOf[3].
properties.mustBeGreaterOrEqualTo.type,parentSchema:I.oneOf[3].properties.mustBeGreaterOrEqualTo,data:T};e===null?e=[C]:
e.push(C),t++}}}var P=j===t;if(P&&a)a=!1,l=[l,3];else{P&&(a=!0,l=3,n!==!0&&(n=n||{},n.mustBeGreaterOrEqualTo=!0));let T=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mustBeLessThan===void 0||!p.call(r,"mustBeLessThan")){let F={instancePath:i,
schemaPath:"#/$defs/DataQualityOperators/oneOf/4/required",keyword:"required",params:{missingProperty:"mustBeLessThan"},
message:"must have required property 'mustBeLessThan'",schema:I.oneOf[4].required,parentSchema:I.oneOf[4],data:r};e===null?
e=[F]:e.push(F),t++}if(r.mustBeLessThan!==void 0&&p.call(r,"mustBeLessThan")){let F=r.mustBeLessThan;if(typeof F!="numbe\
r"){let Y={instancePath:i+"/mustBeLessThan",schemaPath:"#/$defs/DataQualityOperators/oneOf/4/properties/mustBeLessThan/t\
ype",keyword:"type",params:{type:"number"},message:"must be number",schema:I.oneOf[4].properties.mustBeLessThan.type,parentSchema:I.
oneOf[4].properties.mustBeLessThan,data:F};e===null?e=[Y]:e.push(Y),t++}}}var P=T===t;if(P&&a)a=!1,l=[l,4];else{P&&(a=!0,
l=4,n!==!0&&(n=n||{},n.mustBeLessThan=!0));let F=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mustBeLessOrEqualTo===
void 0||!p.call(r,"mustBeLessOrEqualTo")){let H={instancePath:i,schemaPath:"#/$defs/DataQualityOperators/oneOf/5/require\
d",keyword:"required",params:{missingProperty:"mustBeLessOrEqualTo"},message:"must have required property 'mustBeLessOrE\
qualTo'",schema:I.oneOf[5].required,parentSchema:I.oneOf[5],data:r};e===null?e=[H]:e.push(H),t++}if(r.mustBeLessOrEqualTo!==
void 0&&p.call(r,"mustBeLessOrEqualTo")){let H=r.mustBeLessOrEqualTo;if(typeof H!="number"){let z={instancePath:i+"/must\
BeLessOrEqualTo",schemaPath:"#/$defs/DataQualityOperators/oneOf/5/properties/mustBeLessOrEqualTo/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:I.oneOf[5].properties.mustBeLessOrEqualTo.type,parentSchema:I.oneOf[5].properties.
mustBeLessOrEqualTo,data:H};e===null?e=[z]:e.push(z),t++}}}var P=F===t;if(P&&a)a=!1,l=[l,5];else{P&&(a=!0,l=5,n!==!0&&(n=
n||{},n.mustBeLessOrEqualTo=!0));let H=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mustBeBetween===void 0||!p.call(
r,"mustBeBetween")){let Z={instancePath:i,schemaPath:"#/$defs/DataQualityOperators/oneOf/6/required",keyword:"required",
params:{missingProperty:"mustBeBetween"},message:"must have required property 'mustBeBetween'",schema:I.oneOf[6].required,
parentSchema:I.oneOf[6],data:r};e===null?e=[Z]:e.push(Z),t++}if(r.mustBeBetween!==void 0&&p.call(r,"mustBeBetween")){let Z=r.
mustBeBetween;if(Array.isArray(Z)){if(Z.length>2){let L={instancePath:i+"/mustBeBetween",schemaPath:"#/$defs/DataQuality\
Operators/oneOf/6/properties/mustBeBetween/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more tha\
n 2 items",schema:2,parentSchema:I.oneOf[6].properties.mustBeBetween,data:Z};e===null?e=[L]:e.push(L),t++}if(Z.length<2){
let L={instancePath:i+"/mustBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/6/properties/mustBeBetween/minItem\
s",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:I.oneOf[6].properties.
mustBeBetween,data:Z};e===null?e=[L]:e.push(L),t++}let R=Z.length;for(let L=0;L<R;L++){let $=Z[L];if(typeof $!="number"){
let O={instancePath:i+"/mustBeBetween/"+L,schemaPath:"#/$defs/DataQualityOperators/oneOf/6/properties/mustBeBetween/item\
s/type",keyword:"type",params:{type:"number"},message:"must be number",schema:I.oneOf[6].properties.mustBeBetween.items.
type,parentSchema:I.oneOf[6].properties.mustBeBetween.items,data:$};e===null?e=[O]:e.push(O),t++}}let E=Z.length,Q;if(E>
1){let L={};for(;E--;){let $=Z[E];if(typeof $=="number"){if(typeof L[$]=="number"){Q=L[$];let O={instancePath:i+"/mustBe\
Between",schemaPath:"#/$defs/DataQualityOperators/oneOf/6/properties/mustBeBetween/uniqueItems",keyword:"uniqueItems",params:{
i:E,j:Q},message:"must NOT have duplicate items (items ## "+Q+" and "+E+" are identical)",schema:!0,parentSchema:I.oneOf[6].
properties.mustBeBetween,data:Z};e===null?e=[O]:e.push(O),t++;break}L[$]=E}}}}else{let R={instancePath:i+"/mustBeBetween",
schemaPath:"#/$defs/DataQualityOperators/oneOf/6/properties/mustBeBetween/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:I.oneOf[6].properties.mustBeBetween.type,parentSchema:I.oneOf[6].properties.mustBeBetween,data:Z};
e===null?e=[R]:e.push(R),t++}}}var P=H===t;if(P&&a)a=!1,l=[l,6];else{P&&(a=!0,l=6,n!==!0&&(n=n||{},n.mustBeBetween=!0));
let Z=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mustNotBeBetween===void 0||!p.call(r,"mustNotBeBetween")){let E={
instancePath:i,schemaPath:"#/$defs/DataQualityOperators/oneOf/7/required",keyword:"required",params:{missingProperty:"mu\
stNotBeBetween"},message:"must have required property 'mustNotBeBetween'",schema:I.oneOf[7].required,parentSchema:I.oneOf[7],
data:r};e===null?e=[E]:e.push(E),t++}if(r.mustNotBeBetween!==void 0&&p.call(r,"mustNotBeBetween")){let E=r.mustNotBeBetween;
if(Array.isArray(E)){if(E.length>2){let O={instancePath:i+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityOperators/o\
neOf/7/properties/mustNotBeBetween/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 item\
s",schema:2,parentSchema:I.oneOf[7].properties.mustNotBeBetween,data:E};e===null?e=[O]:e.push(O),t++}if(E.length<2){let O={
instancePath:i+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/7/properties/mustNotBeBetween/minItems",
keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:I.oneOf[7].properties.
mustNotBeBetween,data:E};e===null?e=[O]:e.push(O),t++}let Q=E.length;for(let O=0;O<Q;O++){let K=E[O];if(typeof K!="numbe\
r"){let ie={instancePath:i+"/mustNotBeBetween/"+O,schemaPath:"#/$defs/DataQualityOperators/oneOf/7/properties/mustNotBeB\
etween/items/type",keyword:"type",params:{type:"number"},message:"must be number",schema:I.oneOf[7].properties.mustNotBeBetween.
items.type,parentSchema:I.oneOf[7].properties.mustNotBeBetween.items,data:K};e===null?e=[ie]:e.push(ie),t++}}let L=E.length,
$;if(L>1){let O={};for(;L--;){let K=E[L];if(typeof K=="number"){if(typeof O[K]=="number"){$=O[K];let ie={instancePath:i+
"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/7/properties/mustNotBeBetween/uniqueItems",keyword:"u\
niqueItems",params:{i:L,j:$},message:"must NOT have duplicate items (items ## "+$+" and "+L+" are identical)",schema:!0,
parentSchema:I.oneOf[7].properties.mustNotBeBetween,data:E};e===null?e=[ie]:e.push(ie),t++;break}O[K]=L}}}}else{let Q={instancePath:i+
"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/7/properties/mustNotBeBetween/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:I.oneOf[7].properties.mustNotBeBetween.type,parentSchema:I.oneOf[7].properties.
mustNotBeBetween,data:E};e===null?e=[Q]:e.push(Q),t++}}}var P=Z===t;P&&a?(a=!1,l=[l,7]):P&&(a=!0,l=7,n!==!0&&(n=n||{},n.
mustNotBeBetween=!0))}}}}}}if(a)t=s,e!==null&&(s?e.length=s:e=null);else{let S={instancePath:i,schemaPath:"#/$defs/DataQ\
ualityOperators/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf",schema:I.
oneOf,parentSchema:I,data:r};e===null?e=[S]:e.push(S),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.query===void 0||
!p.call(r,"query")){let S={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},message:"\
must have required property 'query'",schema:It.required,parentSchema:It,data:r};e===null?e=[S]:e.push(S),t++}if(n!==!0&&
(n=n||{},n.query=!0),r.query!==void 0&&p.call(r,"query")){let S=r.query;if(typeof S!="string"){let N={instancePath:i+"/q\
uery",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"string"},message:"must be string",schema:It.properties.
query.type,parentSchema:It.properties.query,data:S};e===null?e=[N]:e.push(N),t++}}}else{let S={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:It.type,parentSchema:It,data:r};e===null?e=
[S]:e.push(S),t++}return jt.errors=e,f.props=n,t===0}jt.evaluated={dynamicProps:!0,dynamicItems:!1};function ls(r,{instancePath:i="",
parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=ls.evaluated;f.dynamicProps&&(f.
props=void 0),f.dynamicItems&&(f.items=void 0);let s=t,a=!0,l=t,g=t,n=!1,G=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
let $;if((r.type===void 0||!p.call(r,"type"))&&($="type")){let O={};e===null?e=[O]:e.push(O),t++}else if(r.type!==void 0&&
p.call(r,"type")&&r.type!=="library"){let O={};e===null?e=[O]:e.push(O),t++}}var N=G===t;if(n=n||N,N){var P={};P.type=!0}
let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.metric===void 0||!p.call(r,"metric"))&&($="metric")){let O={};
e===null?e=[O]:e.push(O),t++}else if(r.metric!==void 0&&p.call(r,"metric")&&typeof r.metric!="string"){let O={};e===null?
e=[O]:e.push(O),t++}}var N=S===t;if(n=n||N,N&&P!==!0&&(P=P||{},P.metric=!0),n)t=g,e!==null&&(g?e.length=g:e=null);else{let $={};
e===null?e=[$]:e.push($),t++}var j=l===t;if(t=s,e!==null&&(s?e.length=s:e=null),j){let $=t;if(!Tt(r,{instancePath:i,parentData:_,
parentDataProperty:B,rootData:w,dynamicAnchors:q}))e=e===null?Tt.errors:e.concat(Tt.errors),t=e.length;else var k=Tt.evaluated.
props;var j=$===t;a=j,a&&P!==!0&&k!==void 0&&(k===!0?P=!0:(P=P||{},Object.assign(P,k)))}if(!a){let $={instancePath:i,schemaPath:"\
#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:W.allOf[0].if,parentSchema:W.
allOf[0],data:r};e===null?e=[$]:e.push($),t++}let T=t,C=!0,F=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.
type===void 0||!p.call(r,"type"))&&($="type")){let O={};e===null?e=[O]:e.push(O),t++}else if(r.type!==void 0&&p.call(r,"\
type")&&r.type!=="sql"){let O={};e===null?e=[O]:e.push(O),t++}}var Y=F===t;if(t=T,e!==null&&(T?e.length=T:e=null),Y){let $=t;
if(!jt(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q}))e=e===null?jt.errors:e.concat(jt.
errors),t=e.length;else var H=jt.evaluated.props;var Y=$===t;C=Y,C&&H!==!0&&(H=H||{},H.type=!0)}if(!C){let $={instancePath:i,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:W.allOf[1].
if,parentSchema:W.allOf[1],data:r};e===null?e=[$]:e.push($),t++}P!==!0&&H!==void 0&&(H===!0?P=!0:(P=P||{},Object.assign(
P,H)));let z=t,Z=!0,R=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.type===void 0||!p.call(r,"type"))&&($="\
type")){let O={};e===null?e=[O]:e.push(O),t++}else if(r.type!==void 0&&p.call(r,"type")&&r.type!=="custom"){let O={};e===
null?e=[O]:e.push(O),t++}}var E=R===t;if(t=z,e!==null&&(z?e.length=z:e=null),E){let $=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.engine===void 0||!p.call(r,"engine")){let K={instancePath:i,schemaPath:"#/$defs/DataQualityCustom/requi\
red",keyword:"required",params:{missingProperty:"engine"},message:"must have required property 'engine'",schema:ze.required,
parentSchema:ze,data:r};e===null?e=[K]:e.push(K),t++}if(r.implementation===void 0||!p.call(r,"implementation")){let K={instancePath:i,
schemaPath:"#/$defs/DataQualityCustom/required",keyword:"required",params:{missingProperty:"implementation"},message:"mu\
st have required property 'implementation'",schema:ze.required,parentSchema:ze,data:r};e===null?e=[K]:e.push(K),t++}if(r.
engine!==void 0&&p.call(r,"engine")){let K=r.engine;if(typeof K!="string"){let ie={instancePath:i+"/engine",schemaPath:"\
#/$defs/DataQualityCustom/properties/engine/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ze.
properties.engine.type,parentSchema:ze.properties.engine,data:K};e===null?e=[ie]:e.push(ie),t++}}if(r.implementation!==void 0&&
p.call(r,"implementation")){let K=r.implementation,ie=t,$e=!1,be=null,Or=t;if(typeof K!="string"){let ve={instancePath:i+
"/implementation",schemaPath:"#/$defs/DataQualityCustom/properties/implementation/oneOf/0/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:ze.properties.implementation.oneOf[0].type,parentSchema:ze.properties.implementation.
oneOf[0],data:K};e===null?e=[ve]:e.push(ve),t++}var Q=Or===t;Q&&($e=!0,be=0);let Ee=t;if(!(K&&typeof K=="object"&&!Array.
isArray(K))){let ve={instancePath:i+"/implementation",schemaPath:"#/$defs/DataQualityCustom/properties/implementation/on\
eOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ze.properties.implementation.oneOf[1].
type,parentSchema:ze.properties.implementation.oneOf[1],data:K};e===null?e=[ve]:e.push(ve),t++}var Q=Ee===t;if(Q&&$e?($e=
!1,be=[be,1]):Q&&($e=!0,be=1),$e)t=ie,e!==null&&(ie?e.length=ie:e=null);else{let ve={instancePath:i+"/implementation",schemaPath:"\
#/$defs/DataQualityCustom/properties/implementation/oneOf",keyword:"oneOf",params:{passingSchemas:be},message:"must matc\
h exactly one schema in oneOf",schema:ze.properties.implementation.oneOf,parentSchema:ze.properties.implementation,data:K};
e===null?e=[ve]:e.push(ve),t++}}}else{let K={instancePath:i,schemaPath:"#/$defs/DataQualityCustom/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:ze.type,parentSchema:ze,data:r};e===null?e=[K]:e.push(K),t++}var E=$===t;
if(Z=E,Z){var L={};L.engine=!0,L.implementation=!0,L.type=!0}}if(!Z){let $={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:W.allOf[2].if,parentSchema:W.allOf[2],data:r};
e===null?e=[$]:e.push($),t++}if(P!==!0&&L!==void 0&&(L===!0?P=!0:(P=P||{},Object.assign(P,L))),r&&typeof r=="object"&&!Array.
isArray(r)){if(P!==!0&&(P=P||{},P.id=!0,P.authoritativeDefinitions=!0,P.businessImpact=!0,P.customProperties=!0,P.description=
!0,P.dimension=!0,P.method=!0,P.name=!0,P.schedule=!0,P.scheduler=!0,P.severity=!0,P.tags=!0,P.type=!0,P.unit=!0),r.id!==
void 0&&p.call(r,"id")){let $=r.id;if(typeof $=="string"){if(!Ke.test($)){let O={instancePath:i+"/id",schemaPath:"#/$def\
s/StableId/pattern",keyword:"pattern",params:{pattern:"^[^\\s.#/\\\\@!%&^]+$"},message:'must match pattern "^[^\\s.#/\\\\@!\
%&^]+$"',schema:"^[^\\s.#/\\\\@!%&^]+$",parentSchema:J,data:$};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:i+
"/id",schemaPath:"#/$defs/StableId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,
data:$};e===null?e=[O]:e.push(O),t++}}if(r.authoritativeDefinitions!==void 0&&p.call(r,"authoritativeDefinitions")&&(re(
r.authoritativeDefinitions,{instancePath:i+"/authoritativeDefinitions",parentData:r,parentDataProperty:"authoritativeDef\
initions",rootData:w,dynamicAnchors:q})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.businessImpact!==void 0&&
p.call(r,"businessImpact")){let $=r.businessImpact;if(typeof $!="string"){let O={instancePath:i+"/businessImpact",schemaPath:"\
#/properties/businessImpact/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.businessImpact.
type,parentSchema:W.properties.businessImpact,data:$};e===null?e=[O]:e.push(O),t++}}if(r.customProperties!==void 0&&p.call(
r,"customProperties")){let $=r.customProperties;if(Array.isArray($)){let O=$.length;for(let K=0;K<O;K++)ye($[K],{instancePath:i+
"/customProperties/"+K,parentData:$,parentDataProperty:K,rootData:w,dynamicAnchors:q})||(e=e===null?ye.errors:e.concat(ye.
errors),t=e.length)}else{let O={instancePath:i+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:W.properties.customProperties.type,parentSchema:W.properties.
customProperties,data:$};e===null?e=[O]:e.push(O),t++}}if(r.description!==void 0&&p.call(r,"description")){let $=r.description;
if(typeof $!="string"){let O={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:W.properties.description.type,parentSchema:W.properties.description,data:$};
e===null?e=[O]:e.push(O),t++}}if(r.dimension!==void 0&&p.call(r,"dimension")){let $=r.dimension;if(typeof $!="string"){let O={
instancePath:i+"/dimension",schemaPath:"#/properties/dimension/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:W.properties.dimension.type,parentSchema:W.properties.dimension,data:$};e===null?e=[O]:e.push(O),t++}
if(!($==="accuracy"||$==="completeness"||$==="conformity"||$==="consistency"||$==="coverage"||$==="timeliness"||$==="uni\
queness")){let O={instancePath:i+"/dimension",schemaPath:"#/properties/dimension/enum",keyword:"enum",params:{allowedValues:W.
properties.dimension.enum},message:"must be equal to one of the allowed values",schema:W.properties.dimension.enum,parentSchema:W.
properties.dimension,data:$};e===null?e=[O]:e.push(O),t++}}if(r.method!==void 0&&p.call(r,"method")){let $=r.method;if(typeof $!=
"string"){let O={instancePath:i+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:W.properties.method.type,parentSchema:W.properties.method,data:$};e===null?e=[O]:e.push(O),t++}}if(r.
name!==void 0&&p.call(r,"name")){let $=r.name;if(typeof $!="string"){let O={instancePath:i+"/name",schemaPath:"#/propert\
ies/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.name.type,parentSchema:W.
properties.name,data:$};e===null?e=[O]:e.push(O),t++}}if(r.schedule!==void 0&&p.call(r,"schedule")){let $=r.schedule;if(typeof $!=
"string"){let O={instancePath:i+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:W.properties.schedule.type,parentSchema:W.properties.schedule,data:$};e===null?e=[O]:e.push(
O),t++}}if(r.scheduler!==void 0&&p.call(r,"scheduler")){let $=r.scheduler;if(typeof $!="string"){let O={instancePath:i+"\
/scheduler",schemaPath:"#/properties/scheduler/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.
properties.scheduler.type,parentSchema:W.properties.scheduler,data:$};e===null?e=[O]:e.push(O),t++}}if(r.severity!==void 0&&
p.call(r,"severity")){let $=r.severity;if(typeof $!="string"){let O={instancePath:i+"/severity",schemaPath:"#/properties\
/severity/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.severity.type,parentSchema:W.
properties.severity,data:$};e===null?e=[O]:e.push(O),t++}}if(r.tags!==void 0&&p.call(r,"tags")){let $=r.tags;if(Array.isArray(
$)){let O=$.length;for(let K=0;K<O;K++){let ie=$[K];if(typeof ie!="string"){let $e={instancePath:i+"/tags/"+K,schemaPath:"\
#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:le.items.type,parentSchema:le.
items,data:ie};e===null?e=[$e]:e.push($e),t++}}}else{let O={instancePath:i+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:le.type,parentSchema:le,data:$};e===null?e=[O]:e.push(O),t++}}
if(r.type!==void 0&&p.call(r,"type")){let $=r.type;if(typeof $!="string"){let O={instancePath:i+"/type",schemaPath:"#/pr\
operties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.type.type,parentSchema:W.
properties.type,data:$};e===null?e=[O]:e.push(O),t++}if(!($==="text"||$==="library"||$==="sql"||$==="custom")){let O={instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:W.properties.type.enum},message:"must b\
e equal to one of the allowed values",schema:W.properties.type.enum,parentSchema:W.properties.type,data:$};e===null?e=[O]:
e.push(O),t++}}if(r.unit!==void 0&&p.call(r,"unit")){let $=r.unit;if(typeof $!="string"){let O={instancePath:i+"/unit",schemaPath:"\
#/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.unit.type,parentSchema:W.
properties.unit,data:$};e===null?e=[O]:e.push(O),t++}}if(P!==!0){for(let $ of Object.keys(r))if(!P||!P[$]){let O={instancePath:i,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:$},message:"must NOT ha\
ve unevaluated properties",schema:!1,parentSchema:W,data:r};e===null?e=[O]:e.push(O),t++}}}else{let $={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:W.type,parentSchema:W,data:r};e===null?e=[
$]:e.push($),t++}return ls.errors=e,t===0}ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xr(r,{instancePath:i="",
parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=xr.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++)ls(r[a],{instancePath:i+
"/"+a,parentData:r,parentDataProperty:a,rootData:w,dynamicAnchors:q})||(e=e===null?ls.errors:e.concat(ls.errors),t=e.length)}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Oa.type,parentSchema:Oa,
data:r};e===null?e=[s]:e.push(s),t++}return xr.errors=e,t===0}xr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Ya=ba().
default;function At(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,
t=0,f=At.evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),Nr(r,{instancePath:i,parentData:_,parentDataProperty:B,
rootData:w,dynamicAnchors:q})||(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length);let s=t,a=!0,l=t;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)&&r.logicalType!==void 0&&p.call(r,"logicalType")&&r.logicalType!=="string"){let b={};e===null?
e=[b]:e.push(b),t++}var g=l===t;if(t=s,e!==null&&(s?e.length=s:e=null),g){let b=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.logicalTypeOptions!==void 0&&p.call(r,"logicalTypeOptions")){let y=r.logicalTypeOptions;if(y&&typeof y=="object"&&
!Array.isArray(y)){for(let m of Object.keys(y))if(!(m==="minLength"||m==="maxLength"||m==="pattern"||m==="format")){let h={
instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:d.
allOf[1].then.properties.logicalTypeOptions,data:y};e===null?e=[h]:e.push(h),t++}if(y.minLength!==void 0&&p.call(y,"minL\
ength")){let m=y.minLength;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let h={instancePath:i+"/logicalTypeOptions/minLe\
ngth",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/minLength/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer",schema:d.allOf[1].then.properties.logicalTypeOptions.properties.minLength.type,parentSchema:d.
allOf[1].then.properties.logicalTypeOptions.properties.minLength,data:m};e===null?e=[h]:e.push(h),t++}if(typeof m=="numb\
er"&&(m<0||isNaN(m))){let h={instancePath:i+"/logicalTypeOptions/minLength",schemaPath:"#/allOf/1/then/properties/logica\
lTypeOptions/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:d.allOf[1].then.properties.logicalTypeOptions.properties.minLength,data:m};e===null?e=[h]:e.push(h),t++}}if(y.
maxLength!==void 0&&p.call(y,"maxLength")){let m=y.maxLength;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let h={instancePath:i+
"/logicalTypeOptions/maxLength",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/maxLength/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:d.allOf[1].then.properties.logicalTypeOptions.properties.
maxLength.type,parentSchema:d.allOf[1].then.properties.logicalTypeOptions.properties.maxLength,data:m};e===null?e=[h]:e.
push(h),t++}if(typeof m=="number"&&(m<0||isNaN(m))){let h={instancePath:i+"/logicalTypeOptions/maxLength",schemaPath:"#/\
allOf/1/then/properties/logicalTypeOptions/properties/maxLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:d.allOf[1].then.properties.logicalTypeOptions.properties.maxLength,data:m};
e===null?e=[h]:e.push(h),t++}}if(y.pattern!==void 0&&p.call(y,"pattern")){let m=y.pattern;if(typeof m!="string"){let h={
instancePath:i+"/logicalTypeOptions/pattern",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/pattern\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.allOf[1].then.properties.logicalTypeOptions.
properties.pattern.type,parentSchema:d.allOf[1].then.properties.logicalTypeOptions.properties.pattern,data:m};e===null?e=
[h]:e.push(h),t++}}if(y.format!==void 0&&p.call(y,"format")){let m=y.format;if(typeof m!="string"){let h={instancePath:i+
"/logicalTypeOptions/format",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/format/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:d.allOf[1].then.properties.logicalTypeOptions.properties.format.
type,parentSchema:d.allOf[1].then.properties.logicalTypeOptions.properties.format,data:m};e===null?e=[h]:e.push(h),t++}}}else{
let m={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:d.allOf[1].then.properties.logicalTypeOptions.type,parentSchema:d.
allOf[1].then.properties.logicalTypeOptions,data:y};e===null?e=[m]:e.push(m),t++}}var g=b===t;if(a=g,a){var n={};n.logicalTypeOptions=
!0,n.logicalType=!0}}if(!a){let b={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema',schema:d.allOf[1].if,parentSchema:d.allOf[1],data:r};e===null?e=[b]:e.push(b),t++}n!==
!0&&(n=n||{},n.id=!0,n.name=!0,n.physicalType=!0,n.description=!0,n.businessName=!0,n.deprecated=!0,n.synonyms=!0,n.authoritativeDefinitions=
!0,n.tags=!0,n.customProperties=!0);let G=t,P=!0,S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==void 0&&
p.call(r,"logicalType")&&r.logicalType!=="date"){let b={};e===null?e=[b]:e.push(b),t++}var N=S===t;if(t=G,e!==null&&(G?e.
length=G:e=null),N){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalTypeOptions!==void 0&&p.call(r,"logica\
lTypeOptions")){let y=r.logicalTypeOptions;if(y&&typeof y=="object"&&!Array.isArray(y)){for(let m of Object.keys(y))if(!(m===
"format"||m==="exclusiveMaximum"||m==="maximum"||m==="exclusiveMinimum"||m==="minimum")){let h={instancePath:i+"/logical\
TypeOptions",schemaPath:"#/allOf/2/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:d.allOf[2].then.properties.
logicalTypeOptions,data:y};e===null?e=[h]:e.push(h),t++}if(y.format!==void 0&&p.call(y,"format")){let m=y.format;if(typeof m!=
"string"){let h={instancePath:i+"/logicalTypeOptions/format",schemaPath:"#/allOf/2/then/properties/logicalTypeOptions/pr\
operties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.allOf[2].then.properties.logicalTypeOptions.
properties.format.type,parentSchema:d.allOf[2].then.properties.logicalTypeOptions.properties.format,data:m};e===null?e=[
h]:e.push(h),t++}}if(y.exclusiveMaximum!==void 0&&p.call(y,"exclusiveMaximum")){let m=y.exclusiveMaximum;if(typeof m!="s\
tring"){let h={instancePath:i+"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf/2/then/properties/logicalTypeOp\
tions/properties/exclusiveMaximum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.allOf[2].
then.properties.logicalTypeOptions.properties.exclusiveMaximum.type,parentSchema:d.allOf[2].then.properties.logicalTypeOptions.
properties.exclusiveMaximum,data:m};e===null?e=[h]:e.push(h),t++}}if(y.maximum!==void 0&&p.call(y,"maximum")){let m=y.maximum;
if(typeof m!="string"){let h={instancePath:i+"/logicalTypeOptions/maximum",schemaPath:"#/allOf/2/then/properties/logical\
TypeOptions/properties/maximum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.allOf[2].then.
properties.logicalTypeOptions.properties.maximum.type,parentSchema:d.allOf[2].then.properties.logicalTypeOptions.properties.
maximum,data:m};e===null?e=[h]:e.push(h),t++}}if(y.exclusiveMinimum!==void 0&&p.call(y,"exclusiveMinimum")){let m=y.exclusiveMinimum;
if(typeof m!="string"){let h={instancePath:i+"/logicalTypeOptions/exclusiveMinimum",schemaPath:"#/allOf/2/then/propertie\
s/logicalTypeOptions/properties/exclusiveMinimum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.
allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type,parentSchema:d.allOf[2].then.properties.logicalTypeOptions.
properties.exclusiveMinimum,data:m};e===null?e=[h]:e.push(h),t++}}if(y.minimum!==void 0&&p.call(y,"minimum")){let m=y.minimum;
if(typeof m!="string"){let h={instancePath:i+"/logicalTypeOptions/minimum",schemaPath:"#/allOf/2/then/properties/logical\
TypeOptions/properties/minimum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.allOf[2].then.
properties.logicalTypeOptions.properties.minimum.type,parentSchema:d.allOf[2].then.properties.logicalTypeOptions.properties.
minimum,data:m};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/2/th\
en/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.allOf[2].
then.properties.logicalTypeOptions.type,parentSchema:d.allOf[2].then.properties.logicalTypeOptions,data:y};e===null?e=[m]:
e.push(m),t++}}var N=b===t;if(P=N,P){var j={};j.logicalTypeOptions=!0,j.logicalType=!0}}if(!P){let b={instancePath:i,schemaPath:"\
#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:d.allOf[2].if,parentSchema:d.
allOf[2],data:r};e===null?e=[b]:e.push(b),t++}n!==!0&&j!==void 0&&(j===!0?n=!0:(n=n||{},Object.assign(n,j)));let k=t,T=!0,
C=t,F=t,Y=!1,H=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==void 0&&p.call(r,"logicalType")&&r.logicalType!==
"timestamp"){let b={};e===null?e=[b]:e.push(b),t++}var R=H===t;if(Y=Y||R,R){var z={};z.logicalType=!0}let Z=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.logicalType!==void 0&&p.call(r,"logicalType")&&r.logicalType!=="time"){let b={};e===null?
e=[b]:e.push(b),t++}var R=Z===t;if(Y=Y||R,R&&z!==!0&&(z=z||{},z.logicalType=!0),Y)t=F,e!==null&&(F?e.length=F:e=null);else{
let b={};e===null?e=[b]:e.push(b),t++}var E=C===t;if(t=k,e!==null&&(k?e.length=k:e=null),E){let b=t;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.logicalTypeOptions!==void 0&&p.call(r,"logicalTypeOptions")){let y=r.logicalTypeOptions;if(y&&
typeof y=="object"&&!Array.isArray(y)){for(let m of Object.keys(y))if(!(m==="format"||m==="exclusiveMaximum"||m==="maxim\
um"||m==="exclusiveMinimum"||m==="minimum"||m==="timezone"||m==="defaultTimezone")){let h={instancePath:i+"/logicalTypeO\
ptions",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:d.allOf[3].then.properties.logicalTypeOptions,
data:y};e===null?e=[h]:e.push(h),t++}if(y.format!==void 0&&p.call(y,"format")){let m=y.format;if(typeof m!="string"){let h={
instancePath:i+"/logicalTypeOptions/format",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions/properties/format/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:d.allOf[3].then.properties.logicalTypeOptions.
properties.format.type,parentSchema:d.allOf[3].then.properties.logicalTypeOptions.properties.format,data:m};e===null?e=[
h]:e.push(h),t++}}if(y.exclusiveMaximum!==void 0&&p.call(y,"exclusiveMaximum")){let m=y.exclusiveMaximum;if(typeof m!="s\
tring"){let h={instancePath:i+"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf/3/then/properties/logicalTypeOp\
tions/properties/exclusiveMaximum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.allOf[3].
then.properties.logicalTypeOptions.properties.exclusiveMaximum.type,parentSchema:d.allOf[3].then.properties.logicalTypeOptions.
properties.exclusiveMaximum,data:m};e===null?e=[h]:e.push(h),t++}}if(y.maximum!==void 0&&p.call(y,"maximum")){let m=y.maximum;
if(typeof m!="string"){let h={instancePath:i+"/logicalTypeOptions/maximum",schemaPath:"#/allOf/3/then/properties/logical\
TypeOptions/properties/maximum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.allOf[3].then.
properties.logicalTypeOptions.properties.maximum.type,parentSchema:d.allOf[3].then.properties.logicalTypeOptions.properties.
maximum,data:m};e===null?e=[h]:e.push(h),t++}}if(y.exclusiveMinimum!==void 0&&p.call(y,"exclusiveMinimum")){let m=y.exclusiveMinimum;
if(typeof m!="string"){let h={instancePath:i+"/logicalTypeOptions/exclusiveMinimum",schemaPath:"#/allOf/3/then/propertie\
s/logicalTypeOptions/properties/exclusiveMinimum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.
allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type,parentSchema:d.allOf[3].then.properties.logicalTypeOptions.
properties.exclusiveMinimum,data:m};e===null?e=[h]:e.push(h),t++}}if(y.minimum!==void 0&&p.call(y,"minimum")){let m=y.minimum;
if(typeof m!="string"){let h={instancePath:i+"/logicalTypeOptions/minimum",schemaPath:"#/allOf/3/then/properties/logical\
TypeOptions/properties/minimum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.allOf[3].then.
properties.logicalTypeOptions.properties.minimum.type,parentSchema:d.allOf[3].then.properties.logicalTypeOptions.properties.
minimum,data:m};e===null?e=[h]:e.push(h),t++}}if(y.timezone!==void 0&&p.call(y,"timezone")){let m=y.timezone;if(typeof m!=
"boolean"){let h={instancePath:i+"/logicalTypeOptions/timezone",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions\
/properties/timezone/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:d.allOf[3].then.properties.
logicalTypeOptions.properties.timezone.type,parentSchema:d.allOf[3].then.properties.logicalTypeOptions.properties.timezone,
data:m};e===null?e=[h]:e.push(h),t++}}if(y.defaultTimezone!==void 0&&p.call(y,"defaultTimezone")){let m=y.defaultTimezone;
if(typeof m!="string"){let h={instancePath:i+"/logicalTypeOptions/defaultTimezone",schemaPath:"#/allOf/3/then/properties\
/logicalTypeOptions/properties/defaultTimezone/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.
allOf[3].then.properties.logicalTypeOptions.properties.defaultTimezone.type,parentSchema:d.allOf[3].then.properties.logicalTypeOptions.
properties.defaultTimezone,data:m};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+"/logicalTypeOptions",schemaPath:"\
#/allOf/3/then/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.
allOf[3].then.properties.logicalTypeOptions.type,parentSchema:d.allOf[3].then.properties.logicalTypeOptions,data:y};e===
null?e=[m]:e.push(m),t++}}var E=b===t;T=E,T&&z!==!0&&(z=z||{},z.logicalTypeOptions=!0)}if(!T){let b={instancePath:i,schemaPath:"\
#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:d.allOf[3].if,parentSchema:d.
allOf[3],data:r};e===null?e=[b]:e.push(b),t++}n!==!0&&z!==void 0&&(z===!0?n=!0:(n=n||{},Object.assign(n,z)));let Q=t,L=!0,
$=t,O=t,K=!1,ie=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==void 0&&p.call(r,"logicalType")&&r.logicalType!==
"integer"){let b={};e===null?e=[b]:e.push(b),t++}var $e=ie===t;if(K=K||$e,$e){var be={};be.logicalType=!0}if(K)t=O,e!==null&&
(O?e.length=O:e=null);else{let b={};e===null?e=[b]:e.push(b),t++}var Or=$===t;if(t=Q,e!==null&&(Q?e.length=Q:e=null),Or){
let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalTypeOptions!==void 0&&p.call(r,"logicalTypeOptions")){let y=r.
logicalTypeOptions;if(y&&typeof y=="object"&&!Array.isArray(y)){for(let m of Object.keys(y))if(!(m==="multipleOf"||m==="\
maximum"||m==="exclusiveMaximum"||m==="minimum"||m==="exclusiveMinimum"||m==="format")){let h={instancePath:i+"/logicalT\
ypeOptions",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:d.allOf[4].then.properties.
logicalTypeOptions,data:y};e===null?e=[h]:e.push(h),t++}if(y.multipleOf!==void 0&&p.call(y,"multipleOf")){let m=y.multipleOf;
if(typeof m=="number"){if(m<=0||isNaN(m)){let h={instancePath:i+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/4/t\
hen/properties/logicalTypeOptions/properties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0",schema:0,parentSchema:d.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf,
data:m};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/4/\
then/properties/logicalTypeOptions/properties/multipleOf/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber",schema:d.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf.type,parentSchema:d.allOf[4].then.properties.
logicalTypeOptions.properties.multipleOf,data:m};e===null?e=[h]:e.push(h),t++}}if(y.maximum!==void 0&&p.call(y,"maximum")){
let m=y.maximum;if(typeof m!="number"){let h={instancePath:i+"/logicalTypeOptions/maximum",schemaPath:"#/allOf/4/then/pr\
operties/logicalTypeOptions/properties/maximum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:d.
allOf[4].then.properties.logicalTypeOptions.properties.maximum.type,parentSchema:d.allOf[4].then.properties.logicalTypeOptions.
properties.maximum,data:m};e===null?e=[h]:e.push(h),t++}}if(y.exclusiveMaximum!==void 0&&p.call(y,"exclusiveMaximum")){let m=y.
exclusiveMaximum;if(typeof m!="number"){let h={instancePath:i+"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf\
/4/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type",keyword:"type",params:{type:"number"},message:"m\
ust be number",schema:d.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type,parentSchema:d.allOf[4].
then.properties.logicalTypeOptions.properties.exclusiveMaximum,data:m};e===null?e=[h]:e.push(h),t++}}if(y.minimum!==void 0&&
p.call(y,"minimum")){let m=y.minimum;if(typeof m!="number"){let h={instancePath:i+"/logicalTypeOptions/minimum",schemaPath:"\
#/allOf/4/then/properties/logicalTypeOptions/properties/minimum/type",keyword:"type",params:{type:"number"},message:"mus\
t be number",schema:d.allOf[4].then.properties.logicalTypeOptions.properties.minimum.type,parentSchema:d.allOf[4].then.properties.
logicalTypeOptions.properties.minimum,data:m};e===null?e=[h]:e.push(h),t++}}if(y.exclusiveMinimum!==void 0&&p.call(y,"ex\
clusiveMinimum")){let m=y.exclusiveMinimum;if(typeof m!="number"){let h={instancePath:i+"/logicalTypeOptions/exclusiveMi\
nimum",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:d.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum.
type,parentSchema:d.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum,data:m};e===null?e=[h]:e.push(
h),t++}}if(y.format!==void 0&&p.call(y,"format")){let m=y.format;if(typeof m!="string"){let h={instancePath:i+"/logicalT\
ypeOptions/format",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/format/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:d.allOf[4].then.properties.logicalTypeOptions.properties.format.type,parentSchema:d.
allOf[4].then.properties.logicalTypeOptions.properties.format,data:m};e===null?e=[h]:e.push(h),t++}if(!(m==="i8"||m==="i\
16"||m==="i32"||m==="i64"||m==="i128"||m==="u8"||m==="u16"||m==="u32"||m==="u64"||m==="u128")){let h={instancePath:i+"/l\
ogicalTypeOptions/format",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/format/enum",keyword:"enum",
params:{allowedValues:d.allOf[4].then.properties.logicalTypeOptions.properties.format.enum},message:"must be equal to on\
e of the allowed values",schema:d.allOf[4].then.properties.logicalTypeOptions.properties.format.enum,parentSchema:d.allOf[4].
then.properties.logicalTypeOptions.properties.format,data:m};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+"\
/logicalTypeOptions",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:d.allOf[4].then.properties.logicalTypeOptions.type,parentSchema:d.allOf[4].then.properties.
logicalTypeOptions,data:y};e===null?e=[m]:e.push(m),t++}}var Or=b===t;L=Or,L&&be!==!0&&(be=be||{},be.logicalTypeOptions=
!0)}if(!L){let b={instancePath:i,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"then"},message:'must mat\
ch "then" schema',schema:d.allOf[4].if,parentSchema:d.allOf[4],data:r};e===null?e=[b]:e.push(b),t++}n!==!0&&be!==void 0&&
(be===!0?n=!0:(n=n||{},Object.assign(n,be)));let Ee=t,ve=!0,gs=t,bs=t,et=!1,Pr=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.logicalType!==void 0&&p.call(r,"logicalType")&&r.logicalType!=="number"){let b={};e===null?e=[b]:e.push(b),t++}var Bt=Pr===
t;if(et=et||Bt,Bt){var Ce={};Ce.logicalType=!0}if(et)t=bs,e!==null&&(bs?e.length=bs:e=null);else{let b={};e===null?e=[b]:
e.push(b),t++}var vs=gs===t;if(t=Ee,e!==null&&(Ee?e.length=Ee:e=null),vs){let b=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.logicalTypeOptions!==void 0&&p.call(r,"logicalTypeOptions")){let y=r.logicalTypeOptions;if(y&&typeof y=="object"&&
!Array.isArray(y)){for(let m of Object.keys(y))if(!(m==="multipleOf"||m==="maximum"||m==="exclusiveMaximum"||m==="minimu\
m"||m==="exclusiveMinimum"||m==="format")){let h={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/5/then/proper\
ties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must\
 NOT have additional properties",schema:!1,parentSchema:d.allOf[5].then.properties.logicalTypeOptions,data:y};e===null?e=
[h]:e.push(h),t++}if(y.multipleOf!==void 0&&p.call(y,"multipleOf")){let m=y.multipleOf;if(typeof m=="number"){if(m<=0||isNaN(
m)){let h={instancePath:i+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/prop\
erties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,
parentSchema:d.allOf[5].then.properties.logicalTypeOptions.properties.multipleOf,data:m};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:i+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properti\
es/multipleOf/type",keyword:"type",params:{type:"number"},message:"must be number",schema:d.allOf[5].then.properties.logicalTypeOptions.
properties.multipleOf.type,parentSchema:d.allOf[5].then.properties.logicalTypeOptions.properties.multipleOf,data:m};e===
null?e=[h]:e.push(h),t++}}if(y.maximum!==void 0&&p.call(y,"maximum")){let m=y.maximum;if(typeof m!="number"){let h={instancePath:i+
"/logicalTypeOptions/maximum",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/maximum/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:d.allOf[5].then.properties.logicalTypeOptions.properties.maximum.
type,parentSchema:d.allOf[5].then.properties.logicalTypeOptions.properties.maximum,data:m};e===null?e=[h]:e.push(h),t++}}
if(y.exclusiveMaximum!==void 0&&p.call(y,"exclusiveMaximum")){let m=y.exclusiveMaximum;if(typeof m!="number"){let h={instancePath:i+
"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/exclusiveMaxi\
mum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:d.allOf[5].then.properties.logicalTypeOptions.
properties.exclusiveMaximum.type,parentSchema:d.allOf[5].then.properties.logicalTypeOptions.properties.exclusiveMaximum,
data:m};e===null?e=[h]:e.push(h),t++}}if(y.minimum!==void 0&&p.call(y,"minimum")){let m=y.minimum;if(typeof m!="number"){
let h={instancePath:i+"/logicalTypeOptions/minimum",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/\
minimum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:d.allOf[5].then.properties.logicalTypeOptions.
properties.minimum.type,parentSchema:d.allOf[5].then.properties.logicalTypeOptions.properties.minimum,data:m};e===null?e=
[h]:e.push(h),t++}}if(y.exclusiveMinimum!==void 0&&p.call(y,"exclusiveMinimum")){let m=y.exclusiveMinimum;if(typeof m!="\
number"){let h={instancePath:i+"/logicalTypeOptions/exclusiveMinimum",schemaPath:"#/allOf/5/then/properties/logicalTypeO\
ptions/properties/exclusiveMinimum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:d.allOf[5].
then.properties.logicalTypeOptions.properties.exclusiveMinimum.type,parentSchema:d.allOf[5].then.properties.logicalTypeOptions.
properties.exclusiveMinimum,data:m};e===null?e=[h]:e.push(h),t++}}if(y.format!==void 0&&p.call(y,"format")){let m=y.format;
if(typeof m!="string"){let h={instancePath:i+"/logicalTypeOptions/format",schemaPath:"#/allOf/5/then/properties/logicalT\
ypeOptions/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.allOf[5].then.
properties.logicalTypeOptions.properties.format.type,parentSchema:d.allOf[5].then.properties.logicalTypeOptions.properties.
format,data:m};e===null?e=[h]:e.push(h),t++}if(!(m==="f32"||m==="f64")){let h={instancePath:i+"/logicalTypeOptions/forma\
t",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/format/enum",keyword:"enum",params:{allowedValues:d.
allOf[5].then.properties.logicalTypeOptions.properties.format.enum},message:"must be equal to one of the allowed values",
schema:d.allOf[5].then.properties.logicalTypeOptions.properties.format.enum,parentSchema:d.allOf[5].then.properties.logicalTypeOptions.
properties.format,data:m};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+"/logicalTypeOptions",schemaPath:"#/\
allOf/5/then/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.
allOf[5].then.properties.logicalTypeOptions.type,parentSchema:d.allOf[5].then.properties.logicalTypeOptions,data:y};e===
null?e=[m]:e.push(m),t++}}var vs=b===t;ve=vs,ve&&Ce!==!0&&(Ce=Ce||{},Ce.logicalTypeOptions=!0)}if(!ve){let b={instancePath:i,
schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:d.allOf[5].
if,parentSchema:d.allOf[5],data:r};e===null?e=[b]:e.push(b),t++}n!==!0&&Ce!==void 0&&(Ce===!0?n=!0:(n=n||{},Object.assign(
n,Ce)));let rt=t,Ye=!0,Ss=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==void 0&&p.call(r,"logicalType")&&
r.logicalType!=="object"){let b={};e===null?e=[b]:e.push(b),t++}var tt=Ss===t;if(t=rt,e!==null&&(rt?e.length=rt:e=null),
tt){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.logicalTypeOptions!==void 0&&p.call(r,"logicalTypeOptions")){
let y=r.logicalTypeOptions;if(y&&typeof y=="object"&&!Array.isArray(y)){for(let m of Object.keys(y))if(!(m==="maxPropert\
ies"||m==="minProperties"||m==="required")){let h={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/6/then/prope\
rties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"mus\
t NOT have additional properties",schema:!1,parentSchema:d.allOf[6].then.properties.logicalTypeOptions,data:y};e===null?
e=[h]:e.push(h),t++}if(y.maxProperties!==void 0&&p.call(y,"maxProperties")){let m=y.maxProperties;if(!(typeof m=="number"&&
!(m%1)&&!isNaN(m))){let h={instancePath:i+"/logicalTypeOptions/maxProperties",schemaPath:"#/allOf/6/then/properties/logi\
calTypeOptions/properties/maxProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:d.
allOf[6].then.properties.logicalTypeOptions.properties.maxProperties.type,parentSchema:d.allOf[6].then.properties.logicalTypeOptions.
properties.maxProperties,data:m};e===null?e=[h]:e.push(h),t++}if(typeof m=="number"&&(m<0||isNaN(m))){let h={instancePath:i+
"/logicalTypeOptions/maxProperties",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/maxProperties/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:d.allOf[6].then.properties.
logicalTypeOptions.properties.maxProperties,data:m};e===null?e=[h]:e.push(h),t++}}if(y.minProperties!==void 0&&p.call(y,
"minProperties")){let m=y.minProperties;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let h={instancePath:i+"/logicalType\
Options/minProperties",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/minProperties/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:d.allOf[6].then.properties.logicalTypeOptions.properties.
minProperties.type,parentSchema:d.allOf[6].then.properties.logicalTypeOptions.properties.minProperties,data:m};e===null?
e=[h]:e.push(h),t++}if(typeof m=="number"&&(m<0||isNaN(m))){let h={instancePath:i+"/logicalTypeOptions/minProperties",schemaPath:"\
#/allOf/6/then/properties/logicalTypeOptions/properties/minProperties/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0",schema:0,parentSchema:d.allOf[6].then.properties.logicalTypeOptions.properties.minProperties,
data:m};e===null?e=[h]:e.push(h),t++}}if(y.required!==void 0&&p.call(y,"required")){let m=y.required;if(Array.isArray(m)){
if(m.length<1){let de={instancePath:i+"/logicalTypeOptions/required",schemaPath:"#/allOf/6/then/properties/logicalTypeOp\
tions/properties/required/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:d.allOf[6].then.properties.logicalTypeOptions.properties.required,data:m};e===null?e=[de]:e.push(de),t++}let h=m.
length;for(let de=0;de<h;de++){let tr=m[de];if(typeof tr!="string"){let sr={instancePath:i+"/logicalTypeOptions/required\
/"+de,schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/required/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:d.allOf[6].then.properties.logicalTypeOptions.properties.required.items.type,parentSchema:d.
allOf[6].then.properties.logicalTypeOptions.properties.required.items,data:tr};e===null?e=[sr]:e.push(sr),t++}}let te=m.
length,wr;if(te>1){let de={};for(;te--;){let tr=m[te];if(typeof tr=="string"){if(typeof de[tr]=="number"){wr=de[tr];let sr={
instancePath:i+"/logicalTypeOptions/required",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/requir\
ed/uniqueItems",keyword:"uniqueItems",params:{i:te,j:wr},message:"must NOT have duplicate items (items ## "+wr+" and "+te+
" are identical)",schema:!0,parentSchema:d.allOf[6].then.properties.logicalTypeOptions.properties.required,data:m};e===null?
e=[sr]:e.push(sr),t++;break}de[tr]=te}}}}else{let h={instancePath:i+"/logicalTypeOptions/required",schemaPath:"#/allOf/6\
/then/properties/logicalTypeOptions/properties/required/type",keyword:"type",params:{type:"array"},message:"must be arra\
y",schema:d.allOf[6].then.properties.logicalTypeOptions.properties.required.type,parentSchema:d.allOf[6].then.properties.
logicalTypeOptions.properties.required,data:m};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+"/logicalTypeOp\
tions",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:d.allOf[6].then.properties.logicalTypeOptions.type,parentSchema:d.allOf[6].then.properties.logicalTypeOptions,
data:y};e===null?e=[m]:e.push(m),t++}}if(r.properties!==void 0&&p.call(r,"properties")){let y=r.properties;if(Array.isArray(
y)){let m=y.length;for(let h=0;h<m;h++)ps.validate(y[h],{instancePath:i+"/properties/"+h,parentData:y,parentDataProperty:h,
rootData:w,dynamicAnchors:q})||(e=e===null?ps.validate.errors:e.concat(ps.validate.errors),t=e.length)}else{let m={instancePath:i+
"/properties",schemaPath:"#/allOf/6/then/properties/properties/type",keyword:"type",params:{type:"array"},message:"must \
be array",schema:d.allOf[6].then.properties.properties.type,parentSchema:d.allOf[6].then.properties.properties,data:y};e===
null?e=[m]:e.push(m),t++}}}var tt=b===t;if(Ye=tt,Ye){var Er={};Er.logicalTypeOptions=!0,Er.properties=!0,Er.logicalType=
!0}}if(!Ye){let b={instancePath:i,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword:"then"},message:'must ma\
tch "then" schema',schema:d.allOf[6].if,parentSchema:d.allOf[6],data:r};e===null?e=[b]:e.push(b),t++}n!==!0&&Er!==void 0&&
(Er===!0?n=!0:(n=n||{},Object.assign(n,Er)));let st=t,er=!0,Os=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==
void 0&&p.call(r,"logicalType")&&r.logicalType!=="array"){let b={};e===null?e=[b]:e.push(b),t++}var it=Os===t;if(t=st,e!==
null&&(st?e.length=st:e=null),it){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.logicalTypeOptions!==void 0&&
p.call(r,"logicalTypeOptions")){let y=r.logicalTypeOptions;if(y&&typeof y=="object"&&!Array.isArray(y)){for(let m of Object.
keys(y))if(!(m==="maxItems"||m==="minItems"||m==="uniqueItems")){let h={instancePath:i+"/logicalTypeOptions",schemaPath:"\
#/allOf/7/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties",schema:!1,parentSchema:d.allOf[7].then.properties.logicalTypeOptions,data:y};
e===null?e=[h]:e.push(h),t++}if(y.maxItems!==void 0&&p.call(y,"maxItems")){let m=y.maxItems;if(!(typeof m=="number"&&!(m%
1)&&!isNaN(m))){let h={instancePath:i+"/logicalTypeOptions/maxItems",schemaPath:"#/allOf/7/then/properties/logicalTypeOp\
tions/properties/maxItems/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:d.allOf[7].then.
properties.logicalTypeOptions.properties.maxItems.type,parentSchema:d.allOf[7].then.properties.logicalTypeOptions.properties.
maxItems,data:m};e===null?e=[h]:e.push(h),t++}if(typeof m=="number"&&(m<0||isNaN(m))){let h={instancePath:i+"/logicalTyp\
eOptions/maxItems",schemaPath:"#/allOf/7/then/properties/logicalTypeOptions/properties/maxItems/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:d.allOf[7].then.properties.logicalTypeOptions.
properties.maxItems,data:m};e===null?e=[h]:e.push(h),t++}}if(y.minItems!==void 0&&p.call(y,"minItems")){let m=y.minItems;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let h={instancePath:i+"/logicalTypeOptions/minItems",schemaPath:"#/allOf/7/\
then/properties/logicalTypeOptions/properties/minItems/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger",schema:d.allOf[7].then.properties.logicalTypeOptions.properties.minItems.type,parentSchema:d.allOf[7].then.properties.
logicalTypeOptions.properties.minItems,data:m};e===null?e=[h]:e.push(h),t++}if(typeof m=="number"&&(m<0||isNaN(m))){let h={
instancePath:i+"/logicalTypeOptions/minItems",schemaPath:"#/allOf/7/then/properties/logicalTypeOptions/properties/minIte\
ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:d.allOf[7].then.
properties.logicalTypeOptions.properties.minItems,data:m};e===null?e=[h]:e.push(h),t++}}if(y.uniqueItems!==void 0&&p.call(
y,"uniqueItems")){let m=y.uniqueItems;if(typeof m!="boolean"){let h={instancePath:i+"/logicalTypeOptions/uniqueItems",schemaPath:"\
#/allOf/7/then/properties/logicalTypeOptions/properties/uniqueItems/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:d.allOf[7].then.properties.logicalTypeOptions.properties.uniqueItems.type,parentSchema:d.allOf[7].
then.properties.logicalTypeOptions.properties.uniqueItems,data:m};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+
"/logicalTypeOptions",schemaPath:"#/allOf/7/then/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:d.allOf[7].then.properties.logicalTypeOptions.type,parentSchema:d.allOf[7].then.properties.
logicalTypeOptions,data:y};e===null?e=[m]:e.push(m),t++}}r.items!==void 0&&p.call(r,"items")&&(Xe(r.items,{instancePath:i+
"/items",parentData:r,parentDataProperty:"items",rootData:w,dynamicAnchors:q})||(e=e===null?Xe.errors:e.concat(Xe.errors),
t=e.length))}var it=b===t;if(er=it,er){var Zr={};Zr.logicalTypeOptions=!0,Zr.items=!0,Zr.logicalType=!0}}if(!er){let b={
instancePath:i,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',
schema:d.allOf[7].if,parentSchema:d.allOf[7],data:r};e===null?e=[b]:e.push(b),t++}n!==!0&&Zr!==void 0&&(Zr===!0?n=!0:(n=
n||{},Object.assign(n,Zr)));let at=t,pr=!0,Ps=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.logicalType===void 0||
!p.call(r,"logicalType"))&&(b="logicalType")){let D={};e===null?e=[D]:e.push(D),t++}else if(r.logicalType!==void 0&&p.call(
r,"logicalType")&&r.logicalType!=="map"){let D={};e===null?e=[D]:e.push(D),t++}}var pt=Ps===t;if(t=at,e!==null&&(at?e.length=
at:e=null),pt){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.map===void 0||!p.call(r,"map")){let y={instancePath:i,
schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty:"map"},message:"must have required prope\
rty 'map'",schema:d.allOf[8].then.required,parentSchema:d.allOf[8].then,data:r};e===null?e=[y]:e.push(y),t++}if(r.map!==
void 0&&p.call(r,"map")){let y=r.map;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.key===void 0||!p.call(y,"key")){let m={
instancePath:i+"/map",schemaPath:"#/allOf/8/then/properties/map/required",keyword:"required",params:{missingProperty:"ke\
y"},message:"must have required property 'key'",schema:d.allOf[8].then.properties.map.required,parentSchema:d.allOf[8].then.
properties.map,data:y};e===null?e=[m]:e.push(m),t++}if(y.value===void 0||!p.call(y,"value")){let m={instancePath:i+"/map",
schemaPath:"#/allOf/8/then/properties/map/required",keyword:"required",params:{missingProperty:"value"},message:"must ha\
ve required property 'value'",schema:d.allOf[8].then.properties.map.required,parentSchema:d.allOf[8].then.properties.map,
data:y};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(y))if(!(m==="key"||m==="value")){let h={instancePath:i+"/m\
ap",schemaPath:"#/allOf/8/then/properties/map/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties",schema:!1,parentSchema:d.allOf[8].then.properties.map,data:y};e===null?e=[
h]:e.push(h),t++}y.key!==void 0&&p.call(y,"key")&&(Xe(y.key,{instancePath:i+"/map/key",parentData:y,parentDataProperty:"\
key",rootData:w,dynamicAnchors:q})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)),y.value!==void 0&&p.call(y,"v\
alue")&&(Xe(y.value,{instancePath:i+"/map/value",parentData:y,parentDataProperty:"value",rootData:w,dynamicAnchors:q})||
(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length))}else{let m={instancePath:i+"/map",schemaPath:"#/allOf/8/then/prop\
erties/map/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.allOf[8].then.properties.map.type,
parentSchema:d.allOf[8].then.properties.map,data:y};e===null?e=[m]:e.push(m),t++}}}var pt=b===t;if(pr=pt,pr){var nt={};nt.
map=!0,nt.logicalType=!0}}if(!pr){let b={instancePath:i,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword:"t\
hen"},message:'must match "then" schema',schema:d.allOf[8].if,parentSchema:d.allOf[8],data:r};e===null?e=[b]:e.push(b),t++}
n!==!0&&nt!==void 0&&(nt===!0?n=!0:(n=n||{},Object.assign(n,nt)));let ot=t,rr=!0,ws=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let b;if((r.logicalType===void 0||!p.call(r,"logicalType"))&&(b="logicalType")){let D={};e===null?e=[D]:e.push(D),t++}else if(r.
logicalType!==void 0&&p.call(r,"logicalType")&&r.logicalType!=="vector"){let D={};e===null?e=[D]:e.push(D),t++}}var lt=ws===
t;if(t=ot,e!==null&&(ot?e.length=ot:e=null),lt){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.logicalTypeOptions===
void 0||!p.call(r,"logicalTypeOptions")){let y={instancePath:i,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{
missingProperty:"logicalTypeOptions"},message:"must have required property 'logicalTypeOptions'",schema:d.allOf[9].then.
required,parentSchema:d.allOf[9].then,data:r};e===null?e=[y]:e.push(y),t++}if(r.logicalTypeOptions!==void 0&&p.call(r,"l\
ogicalTypeOptions")){let y=r.logicalTypeOptions;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.dimensions===void 0||!p.
call(y,"dimensions")){let m={instancePath:i+"/logicalTypeOptions",schemaPath:"#/allOf/9/then/properties/logicalTypeOptio\
ns/required",keyword:"required",params:{missingProperty:"dimensions"},message:"must have required property 'dimensions'",
schema:d.allOf[9].then.properties.logicalTypeOptions.required,parentSchema:d.allOf[9].then.properties.logicalTypeOptions,
data:y};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(y))if(!(m==="dimensions"||m==="elementType"||m==="distance\
Metric"||m==="embeddingModel"||m==="embeddingModelVersion"||m==="normalized")){let h={instancePath:i+"/logicalTypeOption\
s",schemaPath:"#/allOf/9/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:d.allOf[9].then.properties.logicalTypeOptions,
data:y};e===null?e=[h]:e.push(h),t++}if(y.dimensions!==void 0&&p.call(y,"dimensions")){let m=y.dimensions;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let h={instancePath:i+"/logicalTypeOptions/dimensions",schemaPath:"#/allOf/9/then/properti\
es/logicalTypeOptions/properties/dimensions/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:d.
allOf[9].then.properties.logicalTypeOptions.properties.dimensions.type,parentSchema:d.allOf[9].then.properties.logicalTypeOptions.
properties.dimensions,data:m};e===null?e=[h]:e.push(h),t++}if(typeof m=="number"&&(m<1||isNaN(m))){let h={instancePath:i+
"/logicalTypeOptions/dimensions",schemaPath:"#/allOf/9/then/properties/logicalTypeOptions/properties/dimensions/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:d.allOf[9].then.properties.
logicalTypeOptions.properties.dimensions,data:m};e===null?e=[h]:e.push(h),t++}}if(y.elementType!==void 0&&p.call(y,"elem\
entType")){let m=y.elementType;if(typeof m!="string"){let h={instancePath:i+"/logicalTypeOptions/elementType",schemaPath:"\
#/allOf/9/then/properties/logicalTypeOptions/properties/elementType/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:d.allOf[9].then.properties.logicalTypeOptions.properties.elementType.type,parentSchema:d.allOf[9].
then.properties.logicalTypeOptions.properties.elementType,data:m};e===null?e=[h]:e.push(h),t++}if(!(m==="bfloat16"||m===
"binary"||m==="float16"||m==="float32"||m==="float64"||m==="int8"||m==="uint8")){let h={instancePath:i+"/logicalTypeOpti\
ons/elementType",schemaPath:"#/allOf/9/then/properties/logicalTypeOptions/properties/elementType/enum",keyword:"enum",params:{
allowedValues:d.allOf[9].then.properties.logicalTypeOptions.properties.elementType.enum},message:"must be equal to one o\
f the allowed values",schema:d.allOf[9].then.properties.logicalTypeOptions.properties.elementType.enum,parentSchema:d.allOf[9].
then.properties.logicalTypeOptions.properties.elementType,data:m};e===null?e=[h]:e.push(h),t++}}if(y.distanceMetric!==void 0&&
p.call(y,"distanceMetric")){let m=y.distanceMetric;if(typeof m!="string"){let h={instancePath:i+"/logicalTypeOptions/dis\
tanceMetric",schemaPath:"#/allOf/9/then/properties/logicalTypeOptions/properties/distanceMetric/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:d.allOf[9].then.properties.logicalTypeOptions.properties.distanceMetric.type,
parentSchema:d.allOf[9].then.properties.logicalTypeOptions.properties.distanceMetric,data:m};e===null?e=[h]:e.push(h),t++}
if(!(m==="cosine"||m==="dotProduct"||m==="euclidean"||m==="hamming"||m==="manhattan")){let h={instancePath:i+"/logicalTy\
peOptions/distanceMetric",schemaPath:"#/allOf/9/then/properties/logicalTypeOptions/properties/distanceMetric/enum",keyword:"\
enum",params:{allowedValues:d.allOf[9].then.properties.logicalTypeOptions.properties.distanceMetric.enum},message:"must \
be equal to one of the allowed values",schema:d.allOf[9].then.properties.logicalTypeOptions.properties.distanceMetric.enum,
parentSchema:d.allOf[9].then.properties.logicalTypeOptions.properties.distanceMetric,data:m};e===null?e=[h]:e.push(h),t++}}
if(y.embeddingModel!==void 0&&p.call(y,"embeddingModel")){let m=y.embeddingModel;if(typeof m!="string"){let h={instancePath:i+
"/logicalTypeOptions/embeddingModel",schemaPath:"#/allOf/9/then/properties/logicalTypeOptions/properties/embeddingModel/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.allOf[9].then.properties.logicalTypeOptions.
properties.embeddingModel.type,parentSchema:d.allOf[9].then.properties.logicalTypeOptions.properties.embeddingModel,data:m};
e===null?e=[h]:e.push(h),t++}}if(y.embeddingModelVersion!==void 0&&p.call(y,"embeddingModelVersion")){let m=y.embeddingModelVersion;
if(typeof m!="string"){let h={instancePath:i+"/logicalTypeOptions/embeddingModelVersion",schemaPath:"#/allOf/9/then/prop\
erties/logicalTypeOptions/properties/embeddingModelVersion/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:d.allOf[9].then.properties.logicalTypeOptions.properties.embeddingModelVersion.type,parentSchema:d.allOf[9].
then.properties.logicalTypeOptions.properties.embeddingModelVersion,data:m};e===null?e=[h]:e.push(h),t++}}if(y.normalized!==
void 0&&p.call(y,"normalized")){let m=y.normalized;if(typeof m!="boolean"){let h={instancePath:i+"/logicalTypeOptions/no\
rmalized",schemaPath:"#/allOf/9/then/properties/logicalTypeOptions/properties/normalized/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:d.allOf[9].then.properties.logicalTypeOptions.properties.normalized.type,parentSchema:d.
allOf[9].then.properties.logicalTypeOptions.properties.normalized,data:m};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+
"/logicalTypeOptions",schemaPath:"#/allOf/9/then/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:d.allOf[9].then.properties.logicalTypeOptions.type,parentSchema:d.allOf[9].then.properties.
logicalTypeOptions,data:y};e===null?e=[m]:e.push(m),t++}}}var lt=b===t;if(rr=lt,rr){var mt={};mt.logicalTypeOptions=!0,mt.
logicalType=!0}}if(!rr){let b={instancePath:i,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:d.allOf[9].if,parentSchema:d.allOf[9],data:r};e===null?e=[b]:e.push(b),t++}if(n!==!0&&mt!==
void 0&&(mt===!0?n=!0:(n=n||{},Object.assign(n,mt))),r&&typeof r=="object"&&!Array.isArray(r)){if(n!==!0&&(n=n||{},n.primaryKey=
!0,n.primaryKeyPosition=!0,n.logicalType=!0,n.logicalTypeOptions=!0,n.physicalType=!0,n.physicalName=!0,n.required=!0,n.
unique=!0,n.semanticType=!0,n.partitioned=!0,n.partitionKeyPosition=!0,n.classification=!0,n.encryptedName=!0,n.transformSourceObjects=
!0,n.transformLogic=!0,n.transformDescription=!0,n.examples=!0,n.enum=!0,n.criticalDataElement=!0,n.relationships=!0,n.quality=
!0),r.primaryKey!==void 0&&p.call(r,"primaryKey")){let b=r.primaryKey;if(typeof b!="boolean"){let D={instancePath:i+"/pr\
imaryKey",schemaPath:"#/properties/primaryKey/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:d.
properties.primaryKey.type,parentSchema:d.properties.primaryKey,data:b};e===null?e=[D]:e.push(D),t++}}if(r.primaryKeyPosition!==
void 0&&p.call(r,"primaryKeyPosition")){let b=r.primaryKeyPosition;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b))){let D={instancePath:i+
"/primaryKeyPosition",schemaPath:"#/properties/primaryKeyPosition/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:d.properties.primaryKeyPosition.type,parentSchema:d.properties.primaryKeyPosition,data:b};e===null?
e=[D]:e.push(D),t++}}if(r.logicalType!==void 0&&p.call(r,"logicalType")){let b=r.logicalType;if(typeof b!="string"){let D={
instancePath:i+"/logicalType",schemaPath:"#/properties/logicalType/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:d.properties.logicalType.type,parentSchema:d.properties.logicalType,data:b};e===null?e=[D]:e.push(
D),t++}if(!(b==="string"||b==="date"||b==="timestamp"||b==="time"||b==="number"||b==="integer"||b==="object"||b==="array"||
b==="boolean"||b==="map"||b==="vector")){let D={instancePath:i+"/logicalType",schemaPath:"#/properties/logicalType/enum",
keyword:"enum",params:{allowedValues:d.properties.logicalType.enum},message:"must be equal to one of the allowed values",
schema:d.properties.logicalType.enum,parentSchema:d.properties.logicalType,data:b};e===null?e=[D]:e.push(D),t++}}if(r.logicalTypeOptions!==
void 0&&p.call(r,"logicalTypeOptions")){let b=r.logicalTypeOptions;if(!(b&&typeof b=="object"&&!Array.isArray(b))){let D={
instancePath:i+"/logicalTypeOptions",schemaPath:"#/properties/logicalTypeOptions/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object",schema:d.properties.logicalTypeOptions.type,parentSchema:d.properties.logicalTypeOptions,data:b};
e===null?e=[D]:e.push(D),t++}}if(r.physicalType!==void 0&&p.call(r,"physicalType")){let b=r.physicalType;if(typeof b!="s\
tring"){let D={instancePath:i+"/physicalType",schemaPath:"#/properties/physicalType/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:d.properties.physicalType.type,parentSchema:d.properties.physicalType,data:b};e===
null?e=[D]:e.push(D),t++}}if(r.physicalName!==void 0&&p.call(r,"physicalName")){let b=r.physicalName;if(typeof b!="strin\
g"){let D={instancePath:i+"/physicalName",schemaPath:"#/properties/physicalName/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:d.properties.physicalName.type,parentSchema:d.properties.physicalName,data:b};e===null?
e=[D]:e.push(D),t++}}if(r.required!==void 0&&p.call(r,"required")){let b=r.required;if(typeof b!="boolean"){let D={instancePath:i+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:d.
properties.required.type,parentSchema:d.properties.required,data:b};e===null?e=[D]:e.push(D),t++}}if(r.unique!==void 0&&
p.call(r,"unique")){let b=r.unique;if(typeof b!="boolean"){let D={instancePath:i+"/unique",schemaPath:"#/properties/uniq\
ue/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:d.properties.unique.type,parentSchema:d.
properties.unique,data:b};e===null?e=[D]:e.push(D),t++}}if(r.semanticType!==void 0&&p.call(r,"semanticType")){let b=r.semanticType;
if(typeof b!="string"){let D={instancePath:i+"/semanticType",schemaPath:"#/properties/semanticType/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:d.properties.semanticType.type,parentSchema:d.properties.semanticType,
data:b};e===null?e=[D]:e.push(D),t++}if(!(b==="column"||b==="measure"||b==="dimension")){let D={instancePath:i+"/semanti\
cType",schemaPath:"#/properties/semanticType/enum",keyword:"enum",params:{allowedValues:d.properties.semanticType.enum},
message:"must be equal to one of the allowed values",schema:d.properties.semanticType.enum,parentSchema:d.properties.semanticType,
data:b};e===null?e=[D]:e.push(D),t++}}if(r.partitioned!==void 0&&p.call(r,"partitioned")){let b=r.partitioned;if(typeof b!=
"boolean"){let D={instancePath:i+"/partitioned",schemaPath:"#/properties/partitioned/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:d.properties.partitioned.type,parentSchema:d.properties.partitioned,data:b};e===
null?e=[D]:e.push(D),t++}}if(r.partitionKeyPosition!==void 0&&p.call(r,"partitionKeyPosition")){let b=r.partitionKeyPosition;
if(!(typeof b=="number"&&!(b%1)&&!isNaN(b))){let D={instancePath:i+"/partitionKeyPosition",schemaPath:"#/properties/part\
itionKeyPosition/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:d.properties.partitionKeyPosition.
type,parentSchema:d.properties.partitionKeyPosition,data:b};e===null?e=[D]:e.push(D),t++}}if(r.classification!==void 0&&
p.call(r,"classification")){let b=r.classification;if(typeof b!="string"){let D={instancePath:i+"/classification",schemaPath:"\
#/properties/classification/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.classification.
type,parentSchema:d.properties.classification,data:b};e===null?e=[D]:e.push(D),t++}}if(r.encryptedName!==void 0&&p.call(
r,"encryptedName")){let b=r.encryptedName;if(typeof b!="string"){let D={instancePath:i+"/encryptedName",schemaPath:"#/pr\
operties/encryptedName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.encryptedName.
type,parentSchema:d.properties.encryptedName,data:b};e===null?e=[D]:e.push(D),t++}}if(r.transformSourceObjects!==void 0&&
p.call(r,"transformSourceObjects")){let b=r.transformSourceObjects;if(Array.isArray(b)){let D=b.length;for(let y=0;y<D;y++){
let m=b[y];if(typeof m!="string"){let h={instancePath:i+"/transformSourceObjects/"+y,schemaPath:"#/properties/transformS\
ourceObjects/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.transformSourceObjects.
items.type,parentSchema:d.properties.transformSourceObjects.items,data:m};e===null?e=[h]:e.push(h),t++}}}else{let D={instancePath:i+
"/transformSourceObjects",schemaPath:"#/properties/transformSourceObjects/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:d.properties.transformSourceObjects.type,parentSchema:d.properties.transformSourceObjects,data:b};
e===null?e=[D]:e.push(D),t++}}if(r.transformLogic!==void 0&&p.call(r,"transformLogic")){let b=r.transformLogic;if(typeof b!=
"string"){let D={instancePath:i+"/transformLogic",schemaPath:"#/properties/transformLogic/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:d.properties.transformLogic.type,parentSchema:d.properties.transformLogic,data:b};
e===null?e=[D]:e.push(D),t++}}if(r.transformDescription!==void 0&&p.call(r,"transformDescription")){let b=r.transformDescription;
if(typeof b!="string"){let D={instancePath:i+"/transformDescription",schemaPath:"#/properties/transformDescription/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.transformDescription.type,parentSchema:d.
properties.transformDescription,data:b};e===null?e=[D]:e.push(D),t++}}if(r.examples!==void 0&&p.call(r,"examples")){let b=r.
examples;if(Array.isArray(b)){let D=b.length;for(let y=0;y<D;y++){let m=b[y],h=t,te=!1,wr=t;if(typeof m!="string"){let pe={
instancePath:i+"/examples/"+y,schemaPath:"#/$defs/AnyType/anyOf/0/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:se.anyOf[0].type,parentSchema:se.anyOf[0],data:m};e===null?e=[pe]:e.push(pe),t++}var he=wr===t;te=
te||he;let de=t;if(typeof m!="number"){let pe={instancePath:i+"/examples/"+y,schemaPath:"#/$defs/AnyType/anyOf/1/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:se.anyOf[1].type,parentSchema:se.anyOf[1],data:m};e===null?
e=[pe]:e.push(pe),t++}var he=de===t;te=te||he;let tr=t;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let pe={instancePath:i+
"/examples/"+y,schemaPath:"#/$defs/AnyType/anyOf/2/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:se.anyOf[2].type,parentSchema:se.anyOf[2],data:m};e===null?e=[pe]:e.push(pe),t++}var he=tr===t;te=te||he;let sr=t;
if(typeof m!="boolean"){let pe={instancePath:i+"/examples/"+y,schemaPath:"#/$defs/AnyType/anyOf/3/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:se.anyOf[3].type,parentSchema:se.anyOf[3],data:m};e===null?e=[pe]:e.push(
pe),t++}var he=sr===t;te=te||he;let nr=t;if(m!==null){let pe={instancePath:i+"/examples/"+y,schemaPath:"#/$defs/AnyType/\
anyOf/4/type",keyword:"type",params:{type:"null"},message:"must be null",schema:se.anyOf[4].type,parentSchema:se.anyOf[4],
data:m};e===null?e=[pe]:e.push(pe),t++}var he=nr===t;te=te||he;let qs=t;if(!Array.isArray(m)){let pe={instancePath:i+"/e\
xamples/"+y,schemaPath:"#/$defs/AnyType/anyOf/5/type",keyword:"type",params:{type:"array"},message:"must be array",schema:se.
anyOf[5].type,parentSchema:se.anyOf[5],data:m};e===null?e=[pe]:e.push(pe),t++}var he=qs===t;te=te||he;let ks=t;if(!(m&&typeof m==
"object"&&!Array.isArray(m))){let pe={instancePath:i+"/examples/"+y,schemaPath:"#/$defs/AnyType/anyOf/6/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:se.anyOf[6].type,parentSchema:se.anyOf[6],data:m};e===null?e=
[pe]:e.push(pe),t++}var he=ks===t;if(te=te||he,te)t=h,e!==null&&(h?e.length=h:e=null);else{let pe={instancePath:i+"/exam\
ples/"+y,schemaPath:"#/$defs/AnyType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:se.anyOf,
parentSchema:se,data:m};e===null?e=[pe]:e.push(pe),t++}}}else{let D={instancePath:i+"/examples",schemaPath:"#/properties\
/examples/type",keyword:"type",params:{type:"array"},message:"must be array",schema:d.properties.examples.type,parentSchema:d.
properties.examples,data:b};e===null?e=[D]:e.push(D),t++}}if(r.enum!==void 0&&p.call(r,"enum")){let b=r.enum;if(Array.isArray(
b)){if(b.length<1){let h={instancePath:i+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:d.properties.enum,data:b};e===null?e=[h]:e.push(h),t++}
let D=b.length;for(let h=0;h<D;h++)ns(b[h],{instancePath:i+"/enum/"+h,parentData:b,parentDataProperty:h,rootData:w,dynamicAnchors:q})||
(e=e===null?ns.errors:e.concat(ns.errors),t=e.length);let y=b.length,m;if(y>1){e:for(;y--;)for(m=y;m--;)if(Ya(b[y],b[m])){
let h={instancePath:i+"/enum",schemaPath:"#/properties/enum/uniqueItems",keyword:"uniqueItems",params:{i:y,j:m},message:"\
must NOT have duplicate items (items ## "+m+" and "+y+" are identical)",schema:!0,parentSchema:d.properties.enum,data:b};
e===null?e=[h]:e.push(h),t++;break e}}}else{let D={instancePath:i+"/enum",schemaPath:"#/properties/enum/type",keyword:"t\
ype",params:{type:"array"},message:"must be array",schema:d.properties.enum.type,parentSchema:d.properties.enum,data:b};
e===null?e=[D]:e.push(D),t++}}if(r.criticalDataElement!==void 0&&p.call(r,"criticalDataElement")){let b=r.criticalDataElement;
if(typeof b!="boolean"){let D={instancePath:i+"/criticalDataElement",schemaPath:"#/properties/criticalDataElement/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:d.properties.criticalDataElement.type,parentSchema:d.
properties.criticalDataElement,data:b};e===null?e=[D]:e.push(D),t++}}if(r.relationships!==void 0&&p.call(r,"relationship\
s")){let b=r.relationships;if(Array.isArray(b)){let D=b.length;for(let y=0;y<D;y++)os(b[y],{instancePath:i+"/relationshi\
ps/"+y,parentData:b,parentDataProperty:y,rootData:w,dynamicAnchors:q})||(e=e===null?os.errors:e.concat(os.errors),t=e.length)}else{
let D={instancePath:i+"/relationships",schemaPath:"#/properties/relationships/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:d.properties.relationships.type,parentSchema:d.properties.relationships,data:b};e===null?
e=[D]:e.push(D),t++}}if(r.quality!==void 0&&p.call(r,"quality")&&(xr(r.quality,{instancePath:i+"/quality",parentData:r,parentDataProperty:"\
quality",rootData:w,dynamicAnchors:q})||(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)),n!==!0){for(let b of Object.
keys(r))if(!n||!n[b]){let D={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{
unevaluatedProperty:b},message:"must NOT have unevaluated properties",schema:!1,parentSchema:d,data:r};e===null?e=[D]:e.
push(D),t++}}}else{let b={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:d.type,parentSchema:d,data:r};e===null?e=[b]:e.push(b),t++}return At.errors=e,t===0}At.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function _t(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){
let e=null,t=0,f=_t.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),At(r,{instancePath:i,
parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||(e=e===null?At.errors:e.concat(At.errors),t=e.length),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!p.call(r,"name")){let s={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:_s.required,parentSchema:_s,
data:r};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:_s.type,parentSchema:_s,data:r};e===null?e=[s]:e.push(s),t++}return _t.errors=e,t===0}_t.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var me={type:"object",allOf:[{$ref:"#/$defs/RelationshipBase"},{required:[
"from","to"]},{oneOf:[{properties:{from:{type:"string"},to:{type:"string"}}},{properties:{from:{type:"array",items:{type:"\
string"},minItems:1},to:{type:"array",items:{type:"string"},minItems:1}}}]}],unevaluatedProperties:!1};function ms(r,{instancePath:i="",
parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=ms.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),Ir(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||
(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.from===void 0||!p.call(
r,"from")){let S={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"from"},message:"\
must have required property 'from'",schema:me.allOf[1].required,parentSchema:me.allOf[1],data:r};e===null?e=[S]:e.push(S),
t++}if(r.to===void 0||!p.call(r,"to")){let S={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:"to"},message:"must have required property 'to'",schema:me.allOf[1].required,parentSchema:me.allOf[1],data:r};
e===null?e=[S]:e.push(S),t++}}let s=t,a=!1,l=null,g=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.from!==void 0&&p.
call(r,"from")){let S=r.from;if(typeof S!="string"){let N={instancePath:i+"/from",schemaPath:"#/allOf/2/oneOf/0/properti\
es/from/type",keyword:"type",params:{type:"string"},message:"must be string",schema:me.allOf[2].oneOf[0].properties.from.
type,parentSchema:me.allOf[2].oneOf[0].properties.from,data:S};e===null?e=[N]:e.push(N),t++}}if(r.to!==void 0&&p.call(r,
"to")){let S=r.to;if(typeof S!="string"){let N={instancePath:i+"/to",schemaPath:"#/allOf/2/oneOf/0/properties/to/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:me.allOf[2].oneOf[0].properties.to.type,parentSchema:me.allOf[2].
oneOf[0].properties.to,data:S};e===null?e=[N]:e.push(N),t++}}}var P=g===t;if(P){a=!0,l=0;var n={};n.from=!0,n.to=!0}let G=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.from!==void 0&&p.call(r,"from")){let S=r.from;if(Array.isArray(S)){if(S.
length<1){let j={instancePath:i+"/from",schemaPath:"#/allOf/2/oneOf/1/properties/from/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:me.allOf[2].oneOf[1].properties.from,data:S};e===
null?e=[j]:e.push(j),t++}let N=S.length;for(let j=0;j<N;j++){let k=S[j];if(typeof k!="string"){let T={instancePath:i+"/f\
rom/"+j,schemaPath:"#/allOf/2/oneOf/1/properties/from/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:me.allOf[2].oneOf[1].properties.from.items.type,parentSchema:me.allOf[2].oneOf[1].properties.from.items,
data:k};e===null?e=[T]:e.push(T),t++}}}else{let N={instancePath:i+"/from",schemaPath:"#/allOf/2/oneOf/1/properties/from/\
type",keyword:"type",params:{type:"array"},message:"must be array",schema:me.allOf[2].oneOf[1].properties.from.type,parentSchema:me.
allOf[2].oneOf[1].properties.from,data:S};e===null?e=[N]:e.push(N),t++}}if(r.to!==void 0&&p.call(r,"to")){let S=r.to;if(Array.
isArray(S)){if(S.length<1){let j={instancePath:i+"/to",schemaPath:"#/allOf/2/oneOf/1/properties/to/minItems",keyword:"mi\
nItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:me.allOf[2].oneOf[1].properties.
to,data:S};e===null?e=[j]:e.push(j),t++}let N=S.length;for(let j=0;j<N;j++){let k=S[j];if(typeof k!="string"){let T={instancePath:i+
"/to/"+j,schemaPath:"#/allOf/2/oneOf/1/properties/to/items/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:me.allOf[2].oneOf[1].properties.to.items.type,parentSchema:me.allOf[2].oneOf[1].properties.to.items,data:k};
e===null?e=[T]:e.push(T),t++}}}else{let N={instancePath:i+"/to",schemaPath:"#/allOf/2/oneOf/1/properties/to/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:me.allOf[2].oneOf[1].properties.to.type,parentSchema:me.allOf[2].
oneOf[1].properties.to,data:S};e===null?e=[N]:e.push(N),t++}}}var P=G===t;if(P&&a?(a=!1,l=[l,1]):P&&(a=!0,l=1,n!==!0&&(n=
n||{},n.from=!0,n.to=!0)),a)t=s,e!==null&&(s?e.length=s:e=null);else{let S={instancePath:i,schemaPath:"#/allOf/2/oneOf",
keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf",schema:me.allOf[2].oneOf,parentSchema:me.
allOf[2],data:r};e===null?e=[S]:e.push(S),t++}if(n!==!0&&(n=n||{},n.id=!0,n.type=!0,n.from=!0,n.to=!0,n.customProperties=
!0),r&&typeof r=="object"&&!Array.isArray(r)){if(n!==!0){for(let S of Object.keys(r))if(!n||!n[S]){let N={instancePath:i,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:S},message:"must NOT ha\
ve unevaluated properties",schema:!1,parentSchema:me,data:r};e===null?e=[N]:e.push(N),t++}}}else{let S={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:me.type,parentSchema:me,data:r};e===null?e=
[S]:e.push(S),t++}return ms.errors=e,t===0}ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function us(r,{instancePath:i="",
parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=us.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),Nr(r,{instancePath:i,parentData:_,parentDataProperty:B,rootData:w,dynamicAnchors:q})||
(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!p.call(
r,"name")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"mus\
t have required property 'name'",schema:fe.required,parentSchema:fe,data:r};e===null?e=[s]:e.push(s),t++}if(r.logicalType!==
void 0&&p.call(r,"logicalType")){let s=r.logicalType;if(typeof s!="string"){let a={instancePath:i+"/logicalType",schemaPath:"\
#/properties/logicalType/type",keyword:"type",params:{type:"string"},message:"must be string",schema:fe.properties.logicalType.
type,parentSchema:fe.properties.logicalType,data:s};e===null?e=[a]:e.push(a),t++}if(!(s==="object"||s==="blob")){let a={
instancePath:i+"/logicalType",schemaPath:"#/properties/logicalType/enum",keyword:"enum",params:{allowedValues:fe.properties.
logicalType.enum},message:"must be equal to one of the allowed values",schema:fe.properties.logicalType.enum,parentSchema:fe.
properties.logicalType,data:s};e===null?e=[a]:e.push(a),t++}}if(r.physicalName!==void 0&&p.call(r,"physicalName")){let s=r.
physicalName;if(typeof s!="string"){let a={instancePath:i+"/physicalName",schemaPath:"#/properties/physicalName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:fe.properties.physicalName.type,parentSchema:fe.properties.
physicalName,data:s};e===null?e=[a]:e.push(a),t++}}if(r.dataGranularityDescription!==void 0&&p.call(r,"dataGranularityDe\
scription")){let s=r.dataGranularityDescription;if(typeof s!="string"){let a={instancePath:i+"/dataGranularityDescriptio\
n",schemaPath:"#/properties/dataGranularityDescription/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:fe.properties.dataGranularityDescription.type,parentSchema:fe.properties.dataGranularityDescription,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.properties!==void 0&&p.call(r,"properties")){let s=r.properties;if(Array.isArray(s)){let a=s.
length;for(let l=0;l<a;l++)_t(s[l],{instancePath:i+"/properties/"+l,parentData:s,parentDataProperty:l,rootData:w,dynamicAnchors:q})||
(e=e===null?_t.errors:e.concat(_t.errors),t=e.length)}else{let a={instancePath:i+"/properties",schemaPath:"#/properties/\
properties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:fe.properties.properties.type,parentSchema:fe.
properties.properties,data:s};e===null?e=[a]:e.push(a),t++}}if(r.relationships!==void 0&&p.call(r,"relationships")){let s=r.
relationships;if(Array.isArray(s)){let a=s.length;for(let l=0;l<a;l++)ms(s[l],{instancePath:i+"/relationships/"+l,parentData:s,
parentDataProperty:l,rootData:w,dynamicAnchors:q})||(e=e===null?ms.errors:e.concat(ms.errors),t=e.length)}else{let a={instancePath:i+
"/relationships",schemaPath:"#/properties/relationships/type",keyword:"type",params:{type:"array"},message:"must be arra\
y",schema:fe.properties.relationships.type,parentSchema:fe.properties.relationships,data:s};e===null?e=[a]:e.push(a),t++}}
r.quality!==void 0&&p.call(r,"quality")&&(xr(r.quality,{instancePath:i+"/quality",parentData:r,parentDataProperty:"quali\
ty",rootData:w,dynamicAnchors:q})||(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)),r.context!==void 0&&p.call(r,"\
context")&&(Dr(r.context,{instancePath:i+"/context",parentData:r,parentDataProperty:"context",rootData:w,dynamicAnchors:q})||
(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length));for(let s of Object.keys(r))if(s!=="logicalType"&&s!=="physicalNa\
me"&&s!=="dataGranularityDescription"&&s!=="properties"&&s!=="relationships"&&s!=="quality"&&s!=="context"&&s!=="id"&&s!==
"name"&&s!=="physicalType"&&s!=="description"&&s!=="businessName"&&s!=="deprecated"&&s!=="synonyms"&&s!=="authoritativeD\
efinitions"&&s!=="tags"&&s!=="customProperties"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"une\
valuatedProperties",params:{unevaluatedProperty:s},message:"must NOT have unevaluated properties",schema:!1,parentSchema:fe,
data:r};e===null?e=[a]:e.push(a),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:fe.type,parentSchema:fe,data:r};e===null?e=[s]:e.push(s),t++}return us.errors=e,t===0}us.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pa={type:"array",items:{$ref:"#/$defs/SupportItem"}},ge={type:"\
object",properties:{id:{$ref:"#/$defs/StableId"},channel:{type:"string"},url:{type:"string"},description:{type:"string"},
tool:{type:"string"},scope:{type:"string"},invitationUrl:{type:"string"},customProperties:{$ref:"#/$defs/CustomPropertie\
s"}},required:["channel"],additionalProperties:!1};function cs(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,
dynamicAnchors:q={}}={}){let e=null,t=0,f=cs.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.channel===void 0||!p.call(r,"channel")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'",schema:ge.
required,parentSchema:ge,data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="id"||s==="channel"||
s==="url"||s==="description"||s==="tool"||s==="scope"||s==="invitationUrl"||s==="customProperties")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties",schema:!1,parentSchema:ge,data:r};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&p.call(r,"id")){
let s=r.id;if(typeof s=="string"){if(!Ke.test(s)){let a={instancePath:i+"/id",schemaPath:"#/$defs/StableId/pattern",keyword:"\
pattern",params:{pattern:"^[^\\s.#/\\\\@!%&^]+$"},message:'must match pattern "^[^\\s.#/\\\\@!%&^]+$"',schema:"^[^\\s.#/\\\
\\@!%&^]+$",parentSchema:J,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/id",schemaPath:"#/$defs/St\
ableId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,data:s};e===null?
e=[a]:e.push(a),t++}}if(r.channel!==void 0&&p.call(r,"channel")){let s=r.channel;if(typeof s!="string"){let a={instancePath:i+
"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ge.
properties.channel.type,parentSchema:ge.properties.channel,data:s};e===null?e=[a]:e.push(a),t++}}if(r.url!==void 0&&p.call(
r,"url")){let s=r.url;if(typeof s!="string"){let a={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:ge.properties.url.type,parentSchema:ge.properties.url,data:s};
e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&p.call(r,"description")){let s=r.description;if(typeof s!="stri\
ng"){let a={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ge.properties.description.type,parentSchema:ge.properties.description,data:s};e===null?e=
[a]:e.push(a),t++}}if(r.tool!==void 0&&p.call(r,"tool")){let s=r.tool;if(typeof s!="string"){let a={instancePath:i+"/too\
l",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ge.properties.
tool.type,parentSchema:ge.properties.tool,data:s};e===null?e=[a]:e.push(a),t++}}if(r.scope!==void 0&&p.call(r,"scope")){
let s=r.scope;if(typeof s!="string"){let a={instancePath:i+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:ge.properties.scope.type,parentSchema:ge.properties.scope,data:s};
e===null?e=[a]:e.push(a),t++}}if(r.invitationUrl!==void 0&&p.call(r,"invitationUrl")){let s=r.invitationUrl;if(typeof s!=
"string"){let a={instancePath:i+"/invitationUrl",schemaPath:"#/properties/invitationUrl/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:ge.properties.invitationUrl.type,parentSchema:ge.properties.invitationUrl,data:s};
e===null?e=[a]:e.push(a),t++}}r.customProperties!==void 0&&p.call(r,"customProperties")&&(X(r.customProperties,{instancePath:i+
"/customProperties",parentData:r,parentDataProperty:"customProperties",rootData:w,dynamicAnchors:q})||(e=e===null?X.errors:
e.concat(X.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:ge.type,parentSchema:ge,data:r};e===null?e=[s]:e.push(s),t++}return cs.errors=e,t===0}cs.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function fs(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,
dynamicAnchors:q={}}={}){let e=null,t=0,f=fs.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++)cs(r[a],{instancePath:i+"/"+a,parentData:r,parentDataProperty:a,rootData:w,
dynamicAnchors:q})||(e=e===null?cs.errors:e.concat(cs.errors),t=e.length)}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:Pa.type,parentSchema:Pa,data:r};e===null?e=[s]:e.push(
s),t++}return fs.errors=e,t===0}fs.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Tr={type:"object",properties:{
id:{$ref:"#/$defs/StableId"},priceAmount:{type:"number"},priceCurrency:{type:"string"},priceUnit:{type:"string"}},additionalProperties:!1};
function ys(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,
f=ys.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){for(let s of Object.keys(r))if(!(s==="id"||s==="priceAmount"||s==="priceCurrency"||s==="priceUnit")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties",schema:!1,parentSchema:Tr,data:r};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&p.call(r,"id")){
let s=r.id;if(typeof s=="string"){if(!Ke.test(s)){let a={instancePath:i+"/id",schemaPath:"#/$defs/StableId/pattern",keyword:"\
pattern",params:{pattern:"^[^\\s.#/\\\\@!%&^]+$"},message:'must match pattern "^[^\\s.#/\\\\@!%&^]+$"',schema:"^[^\\s.#/\\\
\\@!%&^]+$",parentSchema:J,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/id",schemaPath:"#/$defs/St\
ableId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,data:s};e===null?
e=[a]:e.push(a),t++}}if(r.priceAmount!==void 0&&p.call(r,"priceAmount")){let s=r.priceAmount;if(typeof s!="number"){let a={
instancePath:i+"/priceAmount",schemaPath:"#/properties/priceAmount/type",keyword:"type",params:{type:"number"},message:"\
must be number",schema:Tr.properties.priceAmount.type,parentSchema:Tr.properties.priceAmount,data:s};e===null?e=[a]:e.push(
a),t++}}if(r.priceCurrency!==void 0&&p.call(r,"priceCurrency")){let s=r.priceCurrency;if(typeof s!="string"){let a={instancePath:i+
"/priceCurrency",schemaPath:"#/properties/priceCurrency/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:Tr.properties.priceCurrency.type,parentSchema:Tr.properties.priceCurrency,data:s};e===null?e=[a]:e.push(a),t++}}
if(r.priceUnit!==void 0&&p.call(r,"priceUnit")){let s=r.priceUnit;if(typeof s!="string"){let a={instancePath:i+"/priceUn\
it",schemaPath:"#/properties/priceUnit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Tr.properties.
priceUnit.type,parentSchema:Tr.properties.priceUnit,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Tr.type,parentSchema:Tr,data:r};e===null?e=
[s]:e.push(s),t++}return ys.errors=e,t===0}ys.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ar={type:"object",
additionalProperties:!1,properties:{id:{$ref:"#/$defs/StableId"},name:{type:"string"},description:{type:"string"},members:{
type:"array",items:{$ref:"#/$defs/TeamMember"}},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#\
/$defs/CustomProperty"}},authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"}}},ue={type:"object",additionalProperties:!1,
properties:{id:{$ref:"#/$defs/StableId"},username:{type:"string"},name:{type:"string"},description:{type:"string"},role:{
type:"string"},dateIn:{type:"string",format:"date"},dateOut:{type:"string",format:"date"},replacedByUsername:{type:"stri\
ng"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{
$ref:"#/$defs/AuthoritativeDefinitions"}},required:["username"]};function zr(r,{instancePath:i="",parentData:_,parentDataProperty:B,
rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=zr.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.username===void 0||!p.call(r,"username")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"username"},message:"must have required property 'use\
rname'",schema:ue.required,parentSchema:ue,data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!p.call(ue.
properties,s)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:ue,data:r};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&
p.call(r,"id")){let s=r.id;if(typeof s=="string"){if(!Ke.test(s)){let a={instancePath:i+"/id",schemaPath:"#/$defs/Stable\
Id/pattern",keyword:"pattern",params:{pattern:"^[^\\s.#/\\\\@!%&^]+$"},message:'must match pattern "^[^\\s.#/\\\\@!%&^]+$"',
schema:"^[^\\s.#/\\\\@!%&^]+$",parentSchema:J,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/id",schemaPath:"\
#/$defs/StableId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,data:s};
e===null?e=[a]:e.push(a),t++}}if(r.username!==void 0&&p.call(r,"username")){let s=r.username;if(typeof s!="string"){let a={
instancePath:i+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:ue.properties.username.type,parentSchema:ue.properties.username,data:s};e===null?e=[a]:e.push(a),t++}}if(r.
name!==void 0&&p.call(r,"name")){let s=r.name;if(typeof s!="string"){let a={instancePath:i+"/name",schemaPath:"#/propert\
ies/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ue.properties.name.type,parentSchema:ue.
properties.name,data:s};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&p.call(r,"description")){let s=r.description;
if(typeof s!="string"){let a={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:ue.properties.description.type,parentSchema:ue.properties.description,data:s};
e===null?e=[a]:e.push(a),t++}}if(r.role!==void 0&&p.call(r,"role")){let s=r.role;if(typeof s!="string"){let a={instancePath:i+
"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ue.properties.
role.type,parentSchema:ue.properties.role,data:s};e===null?e=[a]:e.push(a),t++}}if(r.dateIn!==void 0&&p.call(r,"dateIn")){
let s=r.dateIn;if(typeof s!="string"){let a={instancePath:i+"/dateIn",schemaPath:"#/properties/dateIn/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:ue.properties.dateIn.type,parentSchema:ue.properties.dateIn,data:s};
e===null?e=[a]:e.push(a),t++}}if(r.dateOut!==void 0&&p.call(r,"dateOut")){let s=r.dateOut;if(typeof s!="string"){let a={
instancePath:i+"/dateOut",schemaPath:"#/properties/dateOut/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:ue.properties.dateOut.type,parentSchema:ue.properties.dateOut,data:s};e===null?e=[a]:e.push(a),t++}}if(r.
replacedByUsername!==void 0&&p.call(r,"replacedByUsername")){let s=r.replacedByUsername;if(typeof s!="string"){let a={instancePath:i+
"/replacedByUsername",schemaPath:"#/properties/replacedByUsername/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:ue.properties.replacedByUsername.type,parentSchema:ue.properties.replacedByUsername,data:s};e===null?
e=[a]:e.push(a),t++}}if(r.tags!==void 0&&p.call(r,"tags")){let s=r.tags;if(Array.isArray(s)){let a=s.length;for(let l=0;l<
a;l++){let g=s[l];if(typeof g!="string"){let n={instancePath:i+"/tags/"+l,schemaPath:"#/$defs/Tags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:le.items.type,parentSchema:le.items,data:g};e===null?e=[n]:
e.push(n),t++}}}else{let a={instancePath:i+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:le.type,parentSchema:le,data:s};e===null?e=[a]:e.push(a),t++}}if(r.customProperties!==void 0&&p.call(
r,"customProperties")){let s=r.customProperties;if(Array.isArray(s)){let a=s.length;for(let l=0;l<a;l++)ye(s[l],{instancePath:i+
"/customProperties/"+l,parentData:s,parentDataProperty:l,rootData:w,dynamicAnchors:q})||(e=e===null?ye.errors:e.concat(ye.
errors),t=e.length)}else{let a={instancePath:i+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:ue.properties.customProperties.type,parentSchema:ue.properties.
customProperties,data:s};e===null?e=[a]:e.push(a),t++}}r.authoritativeDefinitions!==void 0&&p.call(r,"authoritativeDefin\
itions")&&(re(r.authoritativeDefinitions,{instancePath:i+"/authoritativeDefinitions",parentData:r,parentDataProperty:"au\
thoritativeDefinitions",rootData:w,dynamicAnchors:q})||(e=e===null?re.errors:e.concat(re.errors),t=e.length))}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ue.type,parentSchema:ue,
data:r};e===null?e=[s]:e.push(s),t++}return zr.errors=e,t===0}zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function hs(r,{
instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,f=hs.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s of Object.
keys(r))if(!(s==="id"||s==="name"||s==="description"||s==="members"||s==="tags"||s==="customProperties"||s==="authoritat\
iveDefinitions")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:ar,data:r};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&
p.call(r,"id")){let s=r.id;if(typeof s=="string"){if(!Ke.test(s)){let a={instancePath:i+"/id",schemaPath:"#/$defs/Stable\
Id/pattern",keyword:"pattern",params:{pattern:"^[^\\s.#/\\\\@!%&^]+$"},message:'must match pattern "^[^\\s.#/\\\\@!%&^]+$"',
schema:"^[^\\s.#/\\\\@!%&^]+$",parentSchema:J,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/id",schemaPath:"\
#/$defs/StableId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,data:s};
e===null?e=[a]:e.push(a),t++}}if(r.name!==void 0&&p.call(r,"name")){let s=r.name;if(typeof s!="string"){let a={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ar.properties.
name.type,parentSchema:ar.properties.name,data:s};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&p.call(r,"des\
cription")){let s=r.description;if(typeof s!="string"){let a={instancePath:i+"/description",schemaPath:"#/properties/des\
cription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ar.properties.description.type,parentSchema:ar.
properties.description,data:s};e===null?e=[a]:e.push(a),t++}}if(r.members!==void 0&&p.call(r,"members")){let s=r.members;
if(Array.isArray(s)){let a=s.length;for(let l=0;l<a;l++)zr(s[l],{instancePath:i+"/members/"+l,parentData:s,parentDataProperty:l,
rootData:w,dynamicAnchors:q})||(e=e===null?zr.errors:e.concat(zr.errors),t=e.length)}else{let a={instancePath:i+"/member\
s",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ar.properties.
members.type,parentSchema:ar.properties.members,data:s};e===null?e=[a]:e.push(a),t++}}if(r.tags!==void 0&&p.call(r,"tags")){
let s=r.tags;if(Array.isArray(s)){let a=s.length;for(let l=0;l<a;l++){let g=s[l];if(typeof g!="string"){let n={instancePath:i+
"/tags/"+l,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:le.
items.type,parentSchema:le.items,data:g};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i+"/tags",schemaPath:"#\
/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:le.type,parentSchema:le,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.customProperties!==void 0&&p.call(r,"customProperties")){let s=r.customProperties;if(Array.
isArray(s)){let a=s.length;for(let l=0;l<a;l++)ye(s[l],{instancePath:i+"/customProperties/"+l,parentData:s,parentDataProperty:l,
rootData:w,dynamicAnchors:q})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)}else{let a={instancePath:i+"/custom\
Properties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:ar.properties.customProperties.type,parentSchema:ar.properties.customProperties,data:s};e===null?e=[a]:e.push(a),
t++}}r.authoritativeDefinitions!==void 0&&p.call(r,"authoritativeDefinitions")&&(re(r.authoritativeDefinitions,{instancePath:i+
"/authoritativeDefinitions",parentData:r,parentDataProperty:"authoritativeDefinitions",rootData:w,dynamicAnchors:q})||(e=
e===null?re.errors:e.concat(re.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:ar.type,parentSchema:ar,data:r};e===null?e=[s]:e.push(s),t++}return hs.errors=
e,t===0}hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ee={type:"object",properties:{id:{$ref:"#/$defs/Stab\
leId"},property:{type:"string"},value:{anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},{type:"n\
ull"}]},valueExt:{$ref:"#/$defs/AnyNonCollectionType"},unit:{type:"string"},element:{type:"string"},driver:{type:"string"},
description:{type:"string"},scheduler:{type:"string"},schedule:{type:"string"},customProperties:{$ref:"#/$defs/CustomPro\
perties"},authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"}},required:["property","value"],additionalProperties:!1};
function ds(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,dynamicAnchors:q={}}={}){let e=null,t=0,
f=ds.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.property===void 0||!p.call(r,"property")){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"property"},message:"must have required property 'property'",schema:ee.required,parentSchema:ee,data:r};
e===null?e=[l]:e.push(l),t++}if(r.value===void 0||!p.call(r,"value")){let l={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:ee.required,parentSchema:ee,
data:r};e===null?e=[l]:e.push(l),t++}for(let l of Object.keys(r))if(!p.call(ee.properties,l)){let g={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:ee,data:r};e===null?e=[g]:e.push(g),t++}if(r.id!==void 0&&p.call(r,"id")){let l=r.id;if(typeof l==
"string"){if(!Ke.test(l)){let g={instancePath:i+"/id",schemaPath:"#/$defs/StableId/pattern",keyword:"pattern",params:{pattern:"\
^[^\\s.#/\\\\@!%&^]+$"},message:'must match pattern "^[^\\s.#/\\\\@!%&^]+$"',schema:"^[^\\s.#/\\\\@!%&^]+$",parentSchema:J,
data:l};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:i+"/id",schemaPath:"#/$defs/StableId/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,data:l};e===null?e=[g]:e.push(g),t++}}if(r.
property!==void 0&&p.call(r,"property")){let l=r.property;if(typeof l!="string"){let g={instancePath:i+"/property",schemaPath:"\
#/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.properties.property.
type,parentSchema:ee.properties.property,data:l};e===null?e=[g]:e.push(g),t++}}if(r.value!==void 0&&p.call(r,"value")){let l=r.
value,g=t,n=!1,G=t;if(typeof l!="string"){let k={instancePath:i+"/value",schemaPath:"#/properties/value/anyOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:ee.properties.value.anyOf[0].type,parentSchema:ee.properties.
value.anyOf[0],data:l};e===null?e=[k]:e.push(k),t++}var s=G===t;n=n||s;let P=t;if(typeof l!="number"){let k={instancePath:i+
"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number",schema:ee.
properties.value.anyOf[1].type,parentSchema:ee.properties.value.anyOf[1],data:l};e===null?e=[k]:e.push(k),t++}var s=P===
t;n=n||s;let S=t;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let k={instancePath:i+"/value",schemaPath:"#/properties/va\
lue/anyOf/2/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:ee.properties.value.anyOf[2].type,
parentSchema:ee.properties.value.anyOf[2],data:l};e===null?e=[k]:e.push(k),t++}var s=S===t;n=n||s;let N=t;if(typeof l!="\
boolean"){let k={instancePath:i+"/value",schemaPath:"#/properties/value/anyOf/3/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean",schema:ee.properties.value.anyOf[3].type,parentSchema:ee.properties.value.anyOf[3],data:l};
e===null?e=[k]:e.push(k),t++}var s=N===t;n=n||s;let j=t;if(l!==null){let k={instancePath:i+"/value",schemaPath:"#/proper\
ties/value/anyOf/4/type",keyword:"type",params:{type:"null"},message:"must be null",schema:ee.properties.value.anyOf[4].
type,parentSchema:ee.properties.value.anyOf[4],data:l};e===null?e=[k]:e.push(k),t++}var s=j===t;if(n=n||s,n)t=g,e!==null&&
(g?e.length=g:e=null);else{let k={instancePath:i+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf",schema:ee.properties.value.anyOf,parentSchema:ee.properties.value,data:l};e===null?
e=[k]:e.push(k),t++}}if(r.valueExt!==void 0&&p.call(r,"valueExt")){let l=r.valueExt,g=t,n=!1,G=t;if(typeof l!="string"){
let k={instancePath:i+"/valueExt",schemaPath:"#/$defs/AnyNonCollectionType/anyOf/0/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:oe.anyOf[0].type,parentSchema:oe.anyOf[0],data:l};e===null?e=[k]:e.push(k),t++}var a=G===
t;n=n||a;let P=t;if(typeof l!="number"){let k={instancePath:i+"/valueExt",schemaPath:"#/$defs/AnyNonCollectionType/anyOf\
/1/type",keyword:"type",params:{type:"number"},message:"must be number",schema:oe.anyOf[1].type,parentSchema:oe.anyOf[1],
data:l};e===null?e=[k]:e.push(k),t++}var a=P===t;n=n||a;let S=t;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let k={instancePath:i+
"/valueExt",schemaPath:"#/$defs/AnyNonCollectionType/anyOf/2/type",keyword:"type",params:{type:"integer"},message:"must \
be integer",schema:oe.anyOf[2].type,parentSchema:oe.anyOf[2],data:l};e===null?e=[k]:e.push(k),t++}var a=S===t;n=n||a;let N=t;
if(typeof l!="boolean"){let k={instancePath:i+"/valueExt",schemaPath:"#/$defs/AnyNonCollectionType/anyOf/3/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:oe.anyOf[3].type,parentSchema:oe.anyOf[3],data:l};e===null?
e=[k]:e.push(k),t++}var a=N===t;n=n||a;let j=t;if(l!==null){let k={instancePath:i+"/valueExt",schemaPath:"#/$defs/AnyNon\
CollectionType/anyOf/4/type",keyword:"type",params:{type:"null"},message:"must be null",schema:oe.anyOf[4].type,parentSchema:oe.
anyOf[4],data:l};e===null?e=[k]:e.push(k),t++}var a=j===t;if(n=n||a,n)t=g,e!==null&&(g?e.length=g:e=null);else{let k={instancePath:i+
"/valueExt",schemaPath:"#/$defs/AnyNonCollectionType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in an\
yOf",schema:oe.anyOf,parentSchema:oe,data:l};e===null?e=[k]:e.push(k),t++}}if(r.unit!==void 0&&p.call(r,"unit")){let l=r.
unit;if(typeof l!="string"){let g={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:ee.properties.unit.type,parentSchema:ee.properties.unit,data:l};e===null?e=[g]:
e.push(g),t++}}if(r.element!==void 0&&p.call(r,"element")){let l=r.element;if(typeof l!="string"){let g={instancePath:i+
"/element",schemaPath:"#/properties/element/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.
properties.element.type,parentSchema:ee.properties.element,data:l};e===null?e=[g]:e.push(g),t++}}if(r.driver!==void 0&&p.
call(r,"driver")){let l=r.driver;if(typeof l!="string"){let g={instancePath:i+"/driver",schemaPath:"#/properties/driver/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.properties.driver.type,parentSchema:ee.properties.
driver,data:l};e===null?e=[g]:e.push(g),t++}}if(r.description!==void 0&&p.call(r,"description")){let l=r.description;if(typeof l!=
"string"){let g={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:ee.properties.description.type,parentSchema:ee.properties.description,data:l};e===
null?e=[g]:e.push(g),t++}}if(r.scheduler!==void 0&&p.call(r,"scheduler")){let l=r.scheduler;if(typeof l!="string"){let g={
instancePath:i+"/scheduler",schemaPath:"#/properties/scheduler/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:ee.properties.scheduler.type,parentSchema:ee.properties.scheduler,data:l};e===null?e=[g]:e.push(g),t++}}
if(r.schedule!==void 0&&p.call(r,"schedule")){let l=r.schedule;if(typeof l!="string"){let g={instancePath:i+"/schedule",
schemaPath:"#/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.properties.
schedule.type,parentSchema:ee.properties.schedule,data:l};e===null?e=[g]:e.push(g),t++}}r.customProperties!==void 0&&p.call(
r,"customProperties")&&(X(r.customProperties,{instancePath:i+"/customProperties",parentData:r,parentDataProperty:"custom\
Properties",rootData:w,dynamicAnchors:q})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.authoritativeDefinitions!==
void 0&&p.call(r,"authoritativeDefinitions")&&(re(r.authoritativeDefinitions,{instancePath:i+"/authoritativeDefinitions",
parentData:r,parentDataProperty:"authoritativeDefinitions",rootData:w,dynamicAnchors:q})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length))}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:ee.type,parentSchema:ee,data:r};e===null?e=[l]:e.push(l),t++}return ds.errors=e,t===0}ds.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function As(r,{instancePath:i="",parentData:_,parentDataProperty:B,rootData:w=r,
dynamicAnchors:q={}}={}){let e=null,t=0,f=As.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.version===void 0||!p.call(r,"version")){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:M.
required,parentSchema:M,data:r};e===null?e=[a]:e.push(a),t++}if(r.apiVersion===void 0||!p.call(r,"apiVersion")){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'a\
piVersion'",schema:M.required,parentSchema:M,data:r};e===null?e=[a]:e.push(a),t++}if(r.kind===void 0||!p.call(r,"kind")){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have requ\
ired property 'kind'",schema:M.required,parentSchema:M,data:r};e===null?e=[a]:e.push(a),t++}if(r.id===void 0||!p.call(r,
"id")){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have\
 required property 'id'",schema:M.required,parentSchema:M,data:r};e===null?e=[a]:e.push(a),t++}for(let a of Object.keys(
r))if(!p.call(M.properties,a)){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:M,data:r};e===null?e=
[l]:e.push(l),t++}if(r.version!==void 0&&p.call(r,"version")){let a=r.version;if(typeof a!="string"){let l={instancePath:i+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.
properties.version.type,parentSchema:M.properties.version,data:a};e===null?e=[l]:e.push(l),t++}}if(r.kind!==void 0&&p.call(
r,"kind")){let a=r.kind;if(typeof a!="string"){let l={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:M.properties.kind.type,parentSchema:M.properties.kind,data:a};
e===null?e=[l]:e.push(l),t++}if(a!=="DataContract"){let l={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"\
enum",params:{allowedValues:M.properties.kind.enum},message:"must be equal to one of the allowed values",schema:M.properties.
kind.enum,parentSchema:M.properties.kind,data:a};e===null?e=[l]:e.push(l),t++}}if(r.apiVersion!==void 0&&p.call(r,"apiVe\
rsion")){let a=r.apiVersion;if(typeof a!="string"){let l={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersi\
on/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.apiVersion.type,parentSchema:M.
properties.apiVersion,data:a};e===null?e=[l]:e.push(l),t++}if(!(a==="v3.2.0"||a==="v3.1.0"||a==="v3.0.2"||a==="v3.0.1"||
a==="v3.0.0"||a==="v2.2.2"||a==="v2.2.1"||a==="v2.2.0")){let l={instancePath:i+"/apiVersion",schemaPath:"#/properties/ap\
iVersion/enum",keyword:"enum",params:{allowedValues:M.properties.apiVersion.enum},message:"must be equal to one of the a\
llowed values",schema:M.properties.apiVersion.enum,parentSchema:M.properties.apiVersion,data:a};e===null?e=[l]:e.push(l),
t++}}if(r.id!==void 0&&p.call(r,"id")){let a=r.id;if(typeof a!="string"){let l={instancePath:i+"/id",schemaPath:"#/prope\
rties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.id.type,parentSchema:M.
properties.id,data:a};e===null?e=[l]:e.push(l),t++}}if(r.name!==void 0&&p.call(r,"name")){let a=r.name;if(typeof a!="str\
ing"){let l={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:M.properties.name.type,parentSchema:M.properties.name,data:a};e===null?e=[l]:e.push(l),t++}}if(r.tenant!==
void 0&&p.call(r,"tenant")){let a=r.tenant;if(typeof a!="string"){let l={instancePath:i+"/tenant",schemaPath:"#/properti\
es/tenant/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.tenant.type,parentSchema:M.
properties.tenant,data:a};e===null?e=[l]:e.push(l),t++}}if(r.tags!==void 0&&p.call(r,"tags")){let a=r.tags;if(Array.isArray(
a)){let l=a.length;for(let g=0;g<l;g++){let n=a[g];if(typeof n!="string"){let G={instancePath:i+"/tags/"+g,schemaPath:"#\
/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:le.items.type,parentSchema:le.
items,data:n};e===null?e=[G]:e.push(G),t++}}}else{let l={instancePath:i+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:le.type,parentSchema:le,data:a};e===null?e=[l]:e.push(l),t++}}
if(r.status!==void 0&&p.call(r,"status")){let a=r.status;if(typeof a!="string"){let l={instancePath:i+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.status.type,
parentSchema:M.properties.status,data:a};e===null?e=[l]:e.push(l),t++}}if(r.servers!==void 0&&p.call(r,"servers")){let a=r.
servers;if(Array.isArray(a)){let l=a.length;for(let g=0;g<l;g++)ss(a[g],{instancePath:i+"/servers/"+g,parentData:a,parentDataProperty:g,
rootData:w,dynamicAnchors:q})||(e=e===null?ss.errors:e.concat(ss.errors),t=e.length)}else{let l={instancePath:i+"/server\
s",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"array"},message:"must be array",schema:M.properties.
servers.type,parentSchema:M.properties.servers,data:a};e===null?e=[l]:e.push(l),t++}}if(r.dataProduct!==void 0&&p.call(r,
"dataProduct")){let a=r.dataProduct;if(typeof a!="string"){let l={instancePath:i+"/dataProduct",schemaPath:"#/properties\
/dataProduct/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.dataProduct.type,parentSchema:M.
properties.dataProduct,data:a};e===null?e=[l]:e.push(l),t++}}if(r.description!==void 0&&p.call(r,"description")){let a=r.
description;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.usage!==void 0&&p.call(a,"usage")){let l=a.usage;if(typeof l!=
"string"){let g={instancePath:i+"/description/usage",schemaPath:"#/properties/description/properties/usage/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:M.properties.description.properties.usage.type,parentSchema:M.
properties.description.properties.usage,data:l};e===null?e=[g]:e.push(g),t++}}if(a.purpose!==void 0&&p.call(a,"purpose")){
let l=a.purpose;if(typeof l!="string"){let g={instancePath:i+"/description/purpose",schemaPath:"#/properties/description\
/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.description.
properties.purpose.type,parentSchema:M.properties.description.properties.purpose,data:l};e===null?e=[g]:e.push(g),t++}}if(a.
limitations!==void 0&&p.call(a,"limitations")){let l=a.limitations;if(typeof l!="string"){let g={instancePath:i+"/descri\
ption/limitations",schemaPath:"#/properties/description/properties/limitations/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:M.properties.description.properties.limitations.type,parentSchema:M.properties.description.
properties.limitations,data:l};e===null?e=[g]:e.push(g),t++}}a.authoritativeDefinitions!==void 0&&p.call(a,"authoritativ\
eDefinitions")&&(re(a.authoritativeDefinitions,{instancePath:i+"/description/authoritativeDefinitions",parentData:a,parentDataProperty:"\
authoritativeDefinitions",rootData:w,dynamicAnchors:q})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),a.customProperties!==
void 0&&p.call(a,"customProperties")&&(X(a.customProperties,{instancePath:i+"/description/customProperties",parentData:a,
parentDataProperty:"customProperties",rootData:w,dynamicAnchors:q})||(e=e===null?X.errors:e.concat(X.errors),t=e.length))}else{
let l={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:M.properties.description.type,parentSchema:M.properties.description,data:a};e===null?e=[l]:e.push(
l),t++}}if(r.domain!==void 0&&p.call(r,"domain")){let a=r.domain;if(typeof a!="string"){let l={instancePath:i+"/domain",
schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.
domain.type,parentSchema:M.properties.domain,data:a};e===null?e=[l]:e.push(l),t++}}if(r.context!==void 0&&p.call(r,"cont\
ext")&&(Dr(r.context,{instancePath:i+"/context",parentData:r,parentDataProperty:"context",rootData:w,dynamicAnchors:q})||
(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length)),r.schema!==void 0&&p.call(r,"schema")){let a=r.schema;if(Array.isArray(
a)){let l=a.length;for(let g=0;g<l;g++)us(a[g],{instancePath:i+"/schema/"+g,parentData:a,parentDataProperty:g,rootData:w,
dynamicAnchors:q})||(e=e===null?us.errors:e.concat(us.errors),t=e.length)}else{let l={instancePath:i+"/schema",schemaPath:"\
#/properties/schema/type",keyword:"type",params:{type:"array"},message:"must be array",schema:M.properties.schema.type,parentSchema:M.
properties.schema,data:a};e===null?e=[l]:e.push(l),t++}}if(r.support!==void 0&&p.call(r,"support")&&(fs(r.support,{instancePath:i+
"/support",parentData:r,parentDataProperty:"support",rootData:w,dynamicAnchors:q})||(e=e===null?fs.errors:e.concat(fs.errors),
t=e.length)),r.price!==void 0&&p.call(r,"price")&&(ys(r.price,{instancePath:i+"/price",parentData:r,parentDataProperty:"\
price",rootData:w,dynamicAnchors:q})||(e=e===null?ys.errors:e.concat(ys.errors),t=e.length)),r.team!==void 0&&p.call(r,"\
team")){let a=r.team,l=t,g=!1,n=null,G=t;hs(a,{instancePath:i+"/team",parentData:r,parentDataProperty:"team",rootData:w,
dynamicAnchors:q})||(e=e===null?hs.errors:e.concat(hs.errors),t=e.length);var s=G===t;s&&(g=!0,n=0);let P=t;if(Array.isArray(
a)){let S=a.length;for(let N=0;N<S;N++)zr(a[N],{instancePath:i+"/team/"+N,parentData:a,parentDataProperty:N,rootData:w,dynamicAnchors:q})||
(e=e===null?zr.errors:e.concat(zr.errors),t=e.length)}else{let S={instancePath:i+"/team",schemaPath:"#/properties/team/o\
neOf/1/type",keyword:"type",params:{type:"array"},message:"must be array",schema:M.properties.team.oneOf[1].type,parentSchema:M.
properties.team.oneOf[1],data:a};e===null?e=[S]:e.push(S),t++}var s=P===t;if(s&&g?(g=!1,n=[n,1]):s&&(g=!0,n=1),g)t=l,e!==
null&&(l?e.length=l:e=null);else{let S={instancePath:i+"/team",schemaPath:"#/properties/team/oneOf",keyword:"oneOf",params:{
passingSchemas:n},message:"must match exactly one schema in oneOf",schema:M.properties.team.oneOf,parentSchema:M.properties.
team,data:a};e===null?e=[S]:e.push(S),t++}}if(r.roles!==void 0&&p.call(r,"roles")){let a=r.roles;if(Array.isArray(a)){let l=a.
length;for(let g=0;g<l;g++)Br(a[g],{instancePath:i+"/roles/"+g,parentData:a,parentDataProperty:g,rootData:w,dynamicAnchors:q})||
(e=e===null?Br.errors:e.concat(Br.errors),t=e.length)}else{let l={instancePath:i+"/roles",schemaPath:"#/properties/roles\
/type",keyword:"type",params:{type:"array"},message:"must be array",schema:M.properties.roles.type,parentSchema:M.properties.
roles,data:a};e===null?e=[l]:e.push(l),t++}}if(r.slaDefaultElement!==void 0&&p.call(r,"slaDefaultElement")){let a=r.slaDefaultElement;
if(typeof a!="string"){let l={instancePath:i+"/slaDefaultElement",schemaPath:"#/properties/slaDefaultElement/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:M.properties.slaDefaultElement.type,parentSchema:M.properties.
slaDefaultElement,data:a};e===null?e=[l]:e.push(l),t++}}if(r.slaProperties!==void 0&&p.call(r,"slaProperties")){let a=r.
slaProperties;if(Array.isArray(a)){let l=a.length;for(let g=0;g<l;g++)ds(a[g],{instancePath:i+"/slaProperties/"+g,parentData:a,
parentDataProperty:g,rootData:w,dynamicAnchors:q})||(e=e===null?ds.errors:e.concat(ds.errors),t=e.length)}else{let l={instancePath:i+
"/slaProperties",schemaPath:"#/properties/slaProperties/type",keyword:"type",params:{type:"array"},message:"must be arra\
y",schema:M.properties.slaProperties.type,parentSchema:M.properties.slaProperties,data:a};e===null?e=[l]:e.push(l),t++}}
if(r.authoritativeDefinitions!==void 0&&p.call(r,"authoritativeDefinitions")&&(re(r.authoritativeDefinitions,{instancePath:i+
"/authoritativeDefinitions",parentData:r,parentDataProperty:"authoritativeDefinitions",rootData:w,dynamicAnchors:q})||(e=
e===null?re.errors:e.concat(re.errors),t=e.length)),r.customProperties!==void 0&&p.call(r,"customProperties")&&(X(r.customProperties,
{instancePath:i+"/customProperties",parentData:r,parentDataProperty:"customProperties",rootData:w,dynamicAnchors:q})||(e=
e===null?X.errors:e.concat(X.errors),t=e.length)),r.contractCreatedTs!==void 0&&p.call(r,"contractCreatedTs")){let a=r.contractCreatedTs;
if(typeof a!="string"){let l={instancePath:i+"/contractCreatedTs",schemaPath:"#/properties/contractCreatedTs/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:M.properties.contractCreatedTs.type,parentSchema:M.properties.
contractCreatedTs,data:a};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:M.type,parentSchema:M,data:r};e===null?e=[a]:e.push(a),t++}return As.errors=
e,t===0}As.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{ip as default,sp as validate};
