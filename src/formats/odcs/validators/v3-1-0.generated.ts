// @ts-nocheck
// Generated from test/corpus/odcs by scripts/generate/document-validators.mjs: do not edit.

var li=qt,mi=qt,Z={$schema:"https://json-schema.org/draft/2019-09/schema",type:"object",properties:{version:{type:"strin\
g"},kind:{type:"string",default:"DataContract",enum:["DataContract"]},apiVersion:{type:"string",default:"v3.1.0",enum:["\
v3.1.0","v3.0.2","v3.0.1","v3.0.0","v2.2.2","v2.2.1","v2.2.0"]},id:{type:"string"},name:{type:"string"},tenant:{type:"st\
ring"},tags:{$ref:"#/$defs/Tags"},status:{type:"string"},servers:{type:"array",items:{$ref:"#/$defs/Server"}},dataProduct:{
type:"string",deprecated:!0},description:{type:"object",properties:{usage:{type:"string"},purpose:{type:"string"},limitations:{
type:"string"},authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"},customProperties:{$ref:"#/$defs/Custom\
Properties"}}},domain:{type:"string"},schema:{type:"array",items:{$ref:"#/$defs/SchemaObject"}},support:{$ref:"#/$defs/S\
upport"},price:{$ref:"#/$defs/Pricing"},team:{oneOf:[{$ref:"#/$defs/Team"},{type:"array",deprecated:!0,items:{$ref:"#/$d\
efs/TeamMember"}}]},roles:{type:"array",items:{$ref:"#/$defs/Role"}},slaDefaultElement:{type:"string",deprecated:!0},slaProperties:{
type:"array",items:{$ref:"#/$defs/ServiceLevelAgreementProperty"}},authoritativeDefinitions:{$ref:"#/$defs/Authoritative\
Definitions"},customProperties:{$ref:"#/$defs/CustomProperties"},contractCreatedTs:{type:"string",format:"date-time"}},required:[
"version","apiVersion","kind","id","status"],additionalProperties:!1,unevaluatedProperties:!1,$defs:{ShorthandReference:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$"},FullyQualifiedReference:{type:"string",pattern:"\
^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-\
Za-z0-9_-]+)*$"},StableId:{type:"string",pattern:"^[A-Za-z0-9_-]+$"},Server:{type:"object",properties:{id:{$ref:"#/$defs\
/StableId"},server:{type:"string"},type:{type:"string",enum:["api","athena","azure","bigquery","clickhouse","databricks",
"denodo","dremio","duckdb","glue","cloudsql","db2","hive","impala","informix","kafka","kinesis","local","mysql","oracle",
"postgresql","postgres","presto","pubsub","redshift","s3","sftp","snowflake","sqlserver","synapse","trino","vertica","ze\
n","custom"]},description:{type:"string"},environment:{type:"string"},roles:{type:"array",items:{$ref:"#/$defs/Role"}},customProperties:{
$ref:"#/$defs/CustomProperties"}},allOf:[{if:{properties:{type:{const:"api"}},required:["type"]},then:{$ref:"#/$defs/Ser\
verSource/ApiServer"}},{if:{properties:{type:{const:"athena"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/Athen\
aServer"}},{if:{properties:{type:{const:"azure"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/AzureServer"}},{if:{
properties:{type:{const:"bigquery"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/BigQueryServer"}},{if:{properties:{
type:{const:"clickhouse"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ClickHouseServer"}},{if:{properties:{type:{
const:"databricks"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/DatabricksServer"}},{if:{properties:{type:{const:"\
denodo"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/DenodoServer"}},{if:{properties:{type:{const:"dremio"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/DremioServer"}},{if:{properties:{type:{const:"duckdb"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/DuckdbServer"}},{if:{properties:{type:{const:"glue"}},required:["type"]},then:{$ref:"#/$defs/\
ServerSource/GlueServer"}},{if:{properties:{type:{const:"cloudsql"}},required:["type"]},then:{$ref:"#/$defs/ServerSource\
/GoogleCloudSqlServer"}},{if:{properties:{type:{const:"db2"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/IBMDB2\
Server"}},{if:{properties:{type:{const:"hive"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/HiveServer"}},{if:{properties:{
type:{const:"impala"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ImpalaServer"}},{if:{properties:{type:{const:"\
informix"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/InformixServer"}},{if:{properties:{type:{const:"zen"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/ZenServer"}},{if:{properties:{type:{const:"custom"}},required:["type"]},then:{
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
"type"]},then:{$ref:"#/$defs/ServerSource/VerticaServer"}}],required:["server","type"],unevaluatedProperties:!1},ServerSource:{
ApiServer:{type:"object",properties:{location:{type:"string",format:"uri"}},required:["location"]},AthenaServer:{type:"o\
bject",properties:{stagingDir:{type:"string",format:"uri"},schema:{type:"string"},catalog:{type:"string",default:"awsdat\
acatalog"},regionName:{type:"string"}},required:["stagingDir","schema"]},AzureServer:{type:"object",properties:{location:{
type:"string",format:"uri"},format:{type:"string"},delimiter:{type:"string"}},required:["location","format"]},BigQueryServer:{
type:"object",properties:{project:{type:"string"},dataset:{type:"string"}},required:["project","dataset"]},ClickHouseServer:{
type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:["host","port","\
database"]},DatabricksServer:{type:"object",properties:{host:{type:"string"},catalog:{type:"string"},schema:{type:"strin\
g"}},required:["catalog","schema"]},DenodoServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{
type:"string"}},required:["host","port"]},DremioServer:{type:"object",properties:{host:{type:"string"},port:{type:"integ\
er"},schema:{type:"string"}},required:["host","port"]},DuckdbServer:{type:"object",properties:{database:{type:"string"},
schema:{type:"string"}},required:["database"]},GlueServer:{type:"object",properties:{account:{type:"string"},database:{type:"\
string"},location:{type:"string",format:"uri"},format:{type:"string"}},required:["account","database"]},GoogleCloudSqlServer:{
type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"},schema:{type:"string"}},required:[
"host","port","database","schema"]},IBMDB2Server:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{
type:"string"},schema:{type:"string"}},required:["host","port","database"]},HiveServer:{type:"object",properties:{host:{
type:"string"},port:{type:"integer"},database:{type:"string"}},required:["host","database"]},ImpalaServer:{type:"object",
properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:["host","database"]},InformixServer:{
type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:["host","databas\
e"]},ZenServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:[
"host","database"]},CustomServer:{type:"object",properties:{account:{type:"string"},catalog:{type:"string"},database:{type:"\
string"},dataset:{type:"string"},delimiter:{type:"string"},endpointUrl:{type:"string",format:"uri"},format:{type:"string"},
host:{type:"string"},location:{type:"string",format:"uri"},path:{type:"string"},port:{type:"integer"},project:{type:"str\
ing"},region:{type:"string"},regionName:{type:"string"},schema:{type:"string"},serviceName:{type:"string"},stagingDir:{type:"\
string"},warehouse:{type:"string"},stream:{type:"string"}}},KafkaServer:{type:"object",properties:{host:{type:"string"},
format:{type:"string",default:"json"}},required:["host"]},KinesisServer:{type:"object",properties:{region:{type:"string"},
format:{type:"string"}}},LocalServer:{type:"object",properties:{path:{type:"string"},format:{type:"string"}},required:["\
path","format"]},MySqlServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"strin\
g"}},required:["host","port","database"]},OracleServer:{type:"object",properties:{host:{type:"string"},port:{type:"integ\
er"},serviceName:{type:"string"}},required:["host","port","serviceName"]},PostgresServer:{type:"object",properties:{host:{
type:"string"},port:{type:"integer"},database:{type:"string"},schema:{type:"string"}},required:["host","port","database",
"schema"]},PrestoServer:{type:"object",properties:{host:{type:"string"},catalog:{type:"string"},schema:{type:"string"}},
required:["host"]},PubSubServer:{type:"object",properties:{project:{type:"string"}},required:["project"]},RedshiftServer:{
type:"object",properties:{host:{type:"string"},database:{type:"string"},schema:{type:"string"},region:{type:"string"},account:{
type:"string"}},required:["database","schema"]},S3Server:{type:"object",properties:{location:{type:"string",format:"uri"},
endpointUrl:{type:"string",format:"uri"},format:{type:"string"},delimiter:{type:"string"}},required:["location"]},SftpServer:{
type:"object",properties:{location:{type:"string",format:"uri",pattern:"^sftp://.*"},format:{type:"string"},delimiter:{type:"\
string"}},required:["location"]},SnowflakeServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},account:{
type:"string"},database:{type:"string"},schema:{type:"string"},warehouse:{type:"string"}},required:["account","database",
"schema"]},SqlserverServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer",default:1433},database:{
type:"string"},schema:{type:"string"}},required:["host","database","schema"]},SynapseServer:{type:"object",properties:{host:{
type:"string"},port:{type:"integer"},database:{type:"string"}},required:["host","port","database"]},TrinoServer:{type:"o\
bject",properties:{host:{type:"string"},port:{type:"integer"},catalog:{type:"string"},schema:{type:"string"}},required:[
"host","port","catalog","schema"]},VerticaServer:{type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{
type:"string"},schema:{type:"string"}},required:["host","port","database","schema"]}},SchemaElement:{type:"object",properties:{
id:{$ref:"#/$defs/StableId"},name:{type:"string"},physicalType:{type:"string"},description:{type:"string"},businessName:{
type:"string"},authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"},tags:{$ref:"#/$defs/Tags"},customProperties:{
$ref:"#/$defs/CustomProperties"}}},SchemaObject:{type:"object",properties:{logicalType:{type:"string",enum:["object"]},physicalName:{
type:"string"},dataGranularityDescription:{type:"string"},properties:{type:"array",items:{$ref:"#/$defs/SchemaProperty"}},
relationships:{type:"array",items:{$ref:"#/$defs/RelationshipSchemaLevel"}},quality:{$ref:"#/$defs/DataQualityChecks"}},
allOf:[{$ref:"#/$defs/SchemaElement"}],required:["name"],unevaluatedProperties:!1},SchemaBaseProperty:{type:"object",properties:{
primaryKey:{type:"boolean"},primaryKeyPosition:{type:"integer",default:-1},logicalType:{type:"string",enum:["string","da\
te","timestamp","time","number","integer","object","array","boolean"]},logicalTypeOptions:{type:"object"},physicalType:{
type:"string"},physicalName:{type:"string"},required:{type:"boolean",default:!1},unique:{type:"boolean",default:!1},partitioned:{
type:"boolean",default:!1},partitionKeyPosition:{type:"integer",default:-1},classification:{type:"string"},encryptedName:{
type:"string"},transformSourceObjects:{type:"array",items:{type:"string"}},transformLogic:{type:"string"},transformDescription:{
type:"string"},examples:{type:"array",items:{$ref:"#/$defs/AnyType"}},criticalDataElement:{type:"boolean",default:!1},relationships:{
type:"array",items:{$ref:"#/$defs/RelationshipPropertyLevel"}},quality:{$ref:"#/$defs/DataQualityChecks"}},allOf:[{$ref:"\
#/$defs/SchemaElement"},{if:{properties:{logicalType:{const:"string"}}},then:{properties:{logicalTypeOptions:{type:"obje\
ct",additionalProperties:!1,properties:{minLength:{type:"integer",minimum:0},maxLength:{type:"integer",minimum:0},pattern:{
type:"string"},format:{type:"string"}}}}}},{if:{properties:{logicalType:{const:"date"}}},then:{properties:{logicalTypeOptions:{
type:"object",additionalProperties:!1,properties:{format:{type:"string"},exclusiveMaximum:{type:"string"},maximum:{type:"\
string"},exclusiveMinimum:{type:"string"},minimum:{type:"string"}}}}}},{if:{anyOf:[{properties:{logicalType:{const:"time\
stamp"}}},{properties:{logicalType:{const:"time"}}}]},then:{properties:{logicalTypeOptions:{type:"object",additionalProperties:!1,
properties:{format:{type:"string"},exclusiveMaximum:{type:"string"},maximum:{type:"string"},exclusiveMinimum:{type:"stri\
ng"},minimum:{type:"string"},timezone:{type:"boolean"},defaultTimezone:{type:"string",default:"Etc/UTC"}}}}}},{if:{anyOf:[
{properties:{logicalType:{const:"integer"}}}]},then:{properties:{logicalTypeOptions:{type:"object",additionalProperties:!1,
properties:{multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{
type:"number"},exclusiveMinimum:{type:"number"},format:{type:"string",default:"i32",enum:["i8","i16","i32","i64","i128",
"u8","u16","u32","u64","u128"]}}}}}},{if:{anyOf:[{properties:{logicalType:{const:"number"}}}]},then:{properties:{logicalTypeOptions:{
type:"object",additionalProperties:!1,properties:{multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},
exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},format:{type:"string",default:"\
i32",enum:["f32","f64"]}}}}}},{if:{properties:{logicalType:{const:"object"}}},then:{properties:{logicalTypeOptions:{type:"\
object",additionalProperties:!1,properties:{maxProperties:{type:"integer",minimum:0},minProperties:{type:"integer",minimum:0,
default:0},required:{type:"array",items:{type:"string"},minItems:1,uniqueItems:!0}}},properties:{type:"array",items:{$ref:"\
#/$defs/SchemaProperty"}}}}},{if:{properties:{logicalType:{const:"array"}}},then:{properties:{logicalTypeOptions:{type:"\
object",additionalProperties:!1,properties:{maxItems:{type:"integer",minimum:0},minItems:{type:"integer",minimum:0,default:0},
uniqueItems:{type:"boolean",default:!1}}},items:{$ref:"#/$defs/SchemaItemProperty"}}}}],unevaluatedProperties:!1},SchemaProperty:{
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
string"},scheduler:{type:"string"},schedule:{type:"string"}},required:["property","value"],additionalProperties:!1},CustomProperties:{
type:"array",items:{$ref:"#/$defs/CustomProperty"}},CustomProperty:{type:"object",properties:{id:{$ref:"#/$defs/StableId"},
property:{type:"string"},value:{$ref:"#/$defs/AnyType"},description:{type:"string"}},required:["property","value"],additionalProperties:!1},
AnyType:{anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},{type:"null"},{type:"array"},{type:"ob\
ject"}]},AnyNonCollectionType:{anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},{type:"null"}]},
RelationshipBase:{type:"object",properties:{type:{type:"string",default:"foreignKey",enum:["foreignKey"]},from:{oneOf:[{
anyOf:[{$ref:"#/$defs/ShorthandReference"},{$ref:"#/$defs/FullyQualifiedReference"}]},{type:"array",items:{anyOf:[{$ref:"\
#/$defs/ShorthandReference"},{$ref:"#/$defs/FullyQualifiedReference"}]},minItems:1}]},to:{oneOf:[{anyOf:[{$ref:"#/$defs/\
ShorthandReference"},{$ref:"#/$defs/FullyQualifiedReference"}]},{type:"array",items:{anyOf:[{$ref:"#/$defs/ShorthandRefe\
rence"},{$ref:"#/$defs/FullyQualifiedReference"}]},minItems:1}]},customProperties:{$ref:"#/$defs/CustomProperties"}}},RelationshipSchemaLevel:{
type:"object",allOf:[{$ref:"#/$defs/RelationshipBase"},{required:["from","to"]},{oneOf:[{properties:{from:{type:"string"},
to:{type:"string"}}},{properties:{from:{type:"array",items:{type:"string"},minItems:1},to:{type:"array",items:{type:"str\
ing"},minItems:1}}}]}],unevaluatedProperties:!1},RelationshipPropertyLevel:{type:"object",allOf:[{$ref:"#/$defs/Relation\
shipBase"},{type:"object",required:["to"]},{not:{required:["from"]}}],unevaluatedProperties:!1},Relationship:{oneOf:[{$ref:"\
#/$defs/RelationshipSchemaLevel"},{$ref:"#/$defs/RelationshipPropertyLevel"}]}}},me={type:"array",items:{type:"string"}},
a=Object.prototype.hasOwnProperty,q={type:"object",properties:{id:{$ref:"#/$defs/StableId"},server:{type:"string"},type:{
type:"string",enum:["api","athena","azure","bigquery","clickhouse","databricks","denodo","dremio","duckdb","glue","cloud\
sql","db2","hive","impala","informix","kafka","kinesis","local","mysql","oracle","postgresql","postgres","presto","pubsu\
b","redshift","s3","sftp","snowflake","sqlserver","synapse","trino","vertica","zen","custom"]},description:{type:"string"},
environment:{type:"string"},roles:{type:"array",items:{$ref:"#/$defs/Role"}},customProperties:{$ref:"#/$defs/CustomPrope\
rties"}},allOf:[{if:{properties:{type:{const:"api"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ApiServer"}},{if:{
properties:{type:{const:"athena"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/AthenaServer"}},{if:{properties:{
type:{const:"azure"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/AzureServer"}},{if:{properties:{type:{const:"b\
igquery"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/BigQueryServer"}},{if:{properties:{type:{const:"clickhous\
e"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ClickHouseServer"}},{if:{properties:{type:{const:"databricks"}},
required:["type"]},then:{$ref:"#/$defs/ServerSource/DatabricksServer"}},{if:{properties:{type:{const:"denodo"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/DenodoServer"}},{if:{properties:{type:{const:"dremio"}},required:["type"]},then:{
$ref:"#/$defs/ServerSource/DremioServer"}},{if:{properties:{type:{const:"duckdb"}},required:["type"]},then:{$ref:"#/$def\
s/ServerSource/DuckdbServer"}},{if:{properties:{type:{const:"glue"}},required:["type"]},then:{$ref:"#/$defs/ServerSource\
/GlueServer"}},{if:{properties:{type:{const:"cloudsql"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/GoogleCloud\
SqlServer"}},{if:{properties:{type:{const:"db2"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/IBMDB2Server"}},{if:{
properties:{type:{const:"hive"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/HiveServer"}},{if:{properties:{type:{
const:"impala"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/ImpalaServer"}},{if:{properties:{type:{const:"infor\
mix"}},required:["type"]},then:{$ref:"#/$defs/ServerSource/InformixServer"}},{if:{properties:{type:{const:"zen"}},required:[
"type"]},then:{$ref:"#/$defs/ServerSource/ZenServer"}},{if:{properties:{type:{const:"custom"}},required:["type"]},then:{
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
"type"]},then:{$ref:"#/$defs/ServerSource/VerticaServer"}}],required:["server","type"],unevaluatedProperties:!1},Xr={type:"\
object",properties:{location:{type:"string",format:"uri"}},required:["location"]},Ae={type:"object",properties:{stagingDir:{
type:"string",format:"uri"},schema:{type:"string"},catalog:{type:"string",default:"awsdatacatalog"},regionName:{type:"st\
ring"}},required:["stagingDir","schema"]},Ze={type:"object",properties:{location:{type:"string",format:"uri"},format:{type:"\
string"},delimiter:{type:"string"}},required:["location","format"]},ar={type:"object",properties:{project:{type:"string"},
dataset:{type:"string"}},required:["project","dataset"]},Te={type:"object",properties:{host:{type:"string"},port:{type:"\
integer"},database:{type:"string"}},required:["host","port","database"]},Le={type:"object",properties:{host:{type:"strin\
g"},catalog:{type:"string"},schema:{type:"string"}},required:["catalog","schema"]},Ee={type:"object",properties:{host:{type:"\
string"},port:{type:"integer"},database:{type:"string"}},required:["host","port"]},Ce={type:"object",properties:{host:{type:"\
string"},port:{type:"integer"},schema:{type:"string"}},required:["host","port"]},Tr={type:"object",properties:{database:{
type:"string"},schema:{type:"string"}},required:["database"]},je={type:"object",properties:{account:{type:"string"},database:{
type:"string"},location:{type:"string",format:"uri"},format:{type:"string"}},required:["account","database"]},ue={type:"\
object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"},schema:{type:"string"}},required:[
"host","port","database","schema"]},be={type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"\
string"},schema:{type:"string"}},required:["host","port","database"]},Me={type:"object",properties:{host:{type:"string"},
port:{type:"integer"},database:{type:"string"}},required:["host","database"]},Qe={type:"object",properties:{host:{type:"\
string"},port:{type:"integer"},database:{type:"string"}},required:["host","database"]},Ke={type:"object",properties:{host:{
type:"string"},port:{type:"integer"},database:{type:"string"}},required:["host","database"]},Ge={type:"object",properties:{
host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:["host","database"]},M={type:"object",properties:{
account:{type:"string"},catalog:{type:"string"},database:{type:"string"},dataset:{type:"string"},delimiter:{type:"string"},
endpointUrl:{type:"string",format:"uri"},format:{type:"string"},host:{type:"string"},location:{type:"string",format:"uri"},
path:{type:"string"},port:{type:"integer"},project:{type:"string"},region:{type:"string"},regionName:{type:"string"},schema:{
type:"string"},serviceName:{type:"string"},stagingDir:{type:"string"},warehouse:{type:"string"},stream:{type:"string"}}},
jr={type:"object",properties:{host:{type:"string"},format:{type:"string",default:"json"}},required:["host"]},Yr={type:"o\
bject",properties:{region:{type:"string"},format:{type:"string"}}},pr={type:"object",properties:{path:{type:"string"},format:{
type:"string"}},required:["path","format"]},_e={type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{
type:"string"}},required:["host","port","database"]},Be={type:"object",properties:{host:{type:"string"},port:{type:"inte\
ger"},serviceName:{type:"string"}},required:["host","port","serviceName"]},K={type:"object",properties:{host:{type:"stri\
ng"},port:{type:"integer"},database:{type:"string"},schema:{type:"string"}},required:["host","port","database","schema"]},
nr={type:"object",properties:{host:{type:"string"},catalog:{type:"string"},schema:{type:"string"}},required:["host"]},et={
type:"object",properties:{project:{type:"string"}},required:["project"]},Oe={type:"object",properties:{host:{type:"strin\
g"},database:{type:"string"},schema:{type:"string"},region:{type:"string"},account:{type:"string"}},required:["database",
"schema"]},Re={type:"object",properties:{location:{type:"string",format:"uri"},endpointUrl:{type:"string",format:"uri"},
format:{type:"string"},delimiter:{type:"string"}},required:["location"]},Xe={type:"object",properties:{location:{type:"s\
tring",format:"uri",pattern:"^sftp://.*"},format:{type:"string"},delimiter:{type:"string"}},required:["location"]},le={type:"\
object",properties:{host:{type:"string"},port:{type:"integer"},account:{type:"string"},database:{type:"string"},schema:{
type:"string"},warehouse:{type:"string"}},required:["account","database","schema"]},Pe={type:"object",properties:{host:{
type:"string"},port:{type:"integer",default:1433},database:{type:"string"},schema:{type:"string"}},required:["host","dat\
abase","schema"]},De={type:"object",properties:{host:{type:"string"},port:{type:"integer"},database:{type:"string"}},required:[
"host","port","database"]},ce={type:"object",properties:{host:{type:"string"},port:{type:"integer"},catalog:{type:"strin\
g"},schema:{type:"string"}},required:["host","port","catalog","schema"]},fe={type:"object",properties:{host:{type:"strin\
g"},port:{type:"integer"},database:{type:"string"},schema:{type:"string"}},required:["host","port","database","schema"]},
V={type:"string",pattern:"^[A-Za-z0-9_-]+$"},oi=new RegExp("^sftp://.*","u"),rr=new RegExp("^[A-Za-z0-9_-]+$","u"),qe={type:"\
object",properties:{id:{$ref:"#/$defs/StableId"},role:{type:"string"},description:{type:"string"},access:{type:"string"},
firstLevelApprovers:{type:"string"},secondLevelApprovers:{type:"string"},customProperties:{$ref:"#/$defs/CustomPropertie\
s"}},required:["role"],additionalProperties:!1},Ls={type:"array",items:{$ref:"#/$defs/CustomProperty"}},Ye={type:"object",
properties:{id:{$ref:"#/$defs/StableId"},property:{type:"string"},value:{$ref:"#/$defs/AnyType"},description:{type:"stri\
ng"}},required:["property","value"],additionalProperties:!1},U={anyOf:[{type:"string"},{type:"number"},{type:"integer"},
{type:"boolean"},{type:"null"},{type:"array"},{type:"object"}]};function ke(r,{instancePath:s="",parentData:H,parentDataProperty:F,
rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=ke.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!a.call(r,"property")){let p={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"property"},message:"must have required property 'pro\
perty'",schema:Ye.required,parentSchema:Ye,data:r};e===null?e=[p]:e.push(p),t++}if(r.value===void 0||!a.call(r,"value")){
let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have req\
uired property 'value'",schema:Ye.required,parentSchema:Ye,data:r};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(
r))if(!(p==="id"||p==="property"||p==="value"||p==="description")){let m={instancePath:s,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,
parentSchema:Ye,data:r};e===null?e=[m]:e.push(m),t++}if(r.id!==void 0&&a.call(r,"id")){let p=r.id;if(typeof p=="string"){
if(!rr.test(p)){let m={instancePath:s+"/id",schemaPath:"#/$defs/StableId/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+$"',schema:"^[A-Za-z0-9_-]+$",parentSchema:V,data:p};e===null?
e=[m]:e.push(m),t++}}else{let m={instancePath:s+"/id",schemaPath:"#/$defs/StableId/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:V.type,parentSchema:V,data:p};e===null?e=[m]:e.push(m),t++}}if(r.property!==void 0&&
a.call(r,"property")){let p=r.property;if(typeof p!="string"){let m={instancePath:s+"/property",schemaPath:"#/properties\
/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ye.properties.property.type,parentSchema:Ye.
properties.property,data:p};e===null?e=[m]:e.push(m),t++}}if(r.value!==void 0&&a.call(r,"value")){let p=r.value,m=t,y=!1,
n=t;if(typeof p!="string"){let x={instancePath:s+"/value",schemaPath:"#/$defs/AnyType/anyOf/0/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:U.anyOf[0].type,parentSchema:U.anyOf[0],data:p};e===null?e=[x]:e.push(x),
t++}var l=n===t;y=y||l;let J=t;if(typeof p!="number"){let x={instancePath:s+"/value",schemaPath:"#/$defs/AnyType/anyOf/1\
/type",keyword:"type",params:{type:"number"},message:"must be number",schema:U.anyOf[1].type,parentSchema:U.anyOf[1],data:p};
e===null?e=[x]:e.push(x),t++}var l=J===t;y=y||l;let b=t;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let x={instancePath:s+
"/value",schemaPath:"#/$defs/AnyType/anyOf/2/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:U.
anyOf[2].type,parentSchema:U.anyOf[2],data:p};e===null?e=[x]:e.push(x),t++}var l=b===t;y=y||l;let O=t;if(typeof p!="bool\
ean"){let x={instancePath:s+"/value",schemaPath:"#/$defs/AnyType/anyOf/3/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:U.anyOf[3].type,parentSchema:U.anyOf[3],data:p};e===null?e=[x]:e.push(x),t++}var l=O===t;y=y||l;
let A=t;if(p!==null){let x={instancePath:s+"/value",schemaPath:"#/$defs/AnyType/anyOf/4/type",keyword:"type",params:{type:"\
null"},message:"must be null",schema:U.anyOf[4].type,parentSchema:U.anyOf[4],data:p};e===null?e=[x]:e.push(x),t++}var l=A===
t;y=y||l;let B=t;if(!Array.isArray(p)){let x={instancePath:s+"/value",schemaPath:"#/$defs/AnyType/anyOf/5/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:U.anyOf[5].type,parentSchema:U.anyOf[5],data:p};e===null?e=[x]:
e.push(x),t++}var l=B===t;y=y||l;let N=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let x={instancePath:s+"/value",
schemaPath:"#/$defs/AnyType/anyOf/6/type",keyword:"type",params:{type:"object"},message:"must be object",schema:U.anyOf[6].
type,parentSchema:U.anyOf[6],data:p};e===null?e=[x]:e.push(x),t++}var l=N===t;if(y=y||l,y)t=m,e!==null&&(m?e.length=m:e=
null);else{let x={instancePath:s+"/value",schemaPath:"#/$defs/AnyType/anyOf",keyword:"anyOf",params:{},message:"must mat\
ch a schema in anyOf",schema:U.anyOf,parentSchema:U,data:p};e===null?e=[x]:e.push(x),t++}}if(r.description!==void 0&&a.call(
r,"description")){let p=r.description;if(typeof p!="string"){let m={instancePath:s+"/description",schemaPath:"#/properti\
es/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ye.properties.description.type,
parentSchema:Ye.properties.description,data:p};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:Ye.type,parentSchema:Ye,data:r};e===null?e=[p]:
e.push(p),t++}return ke.errors=e,t===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:s="",
parentData:H,parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=ie.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),Array.isArray(r)){let l=r.length;for(let p=0;p<l;p++)ke(r[p],{instancePath:s+
"/"+p,parentData:r,parentDataProperty:p,rootData:j,dynamicAnchors:_})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)}else{
let l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Ls.type,parentSchema:Ls,
data:r};e===null?e=[l]:e.push(l),t++}return ie.errors=e,t===0}ie.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function hr(r,{
instancePath:s="",parentData:H,parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=hr.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.role===
void 0||!a.call(r,"role")){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rol\
e"},message:"must have required property 'role'",schema:qe.required,parentSchema:qe,data:r};e===null?e=[l]:e.push(l),t++}
for(let l of Object.keys(r))if(!(l==="id"||l==="role"||l==="description"||l==="access"||l==="firstLevelApprovers"||l==="\
secondLevelApprovers"||l==="customProperties")){let p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:qe,data:r};
e===null?e=[p]:e.push(p),t++}if(r.id!==void 0&&a.call(r,"id")){let l=r.id;if(typeof l=="string"){if(!rr.test(l)){let p={
instancePath:s+"/id",schemaPath:"#/$defs/StableId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'\
must match pattern "^[A-Za-z0-9_-]+$"',schema:"^[A-Za-z0-9_-]+$",parentSchema:V,data:l};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:s+"/id",schemaPath:"#/$defs/StableId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:V.type,parentSchema:V,data:l};e===null?e=[p]:e.push(p),t++}}if(r.role!==void 0&&a.call(r,"role")){let l=r.role;
if(typeof l!="string"){let p={instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:qe.properties.role.type,parentSchema:qe.properties.role,data:l};e===null?e=[p]:e.
push(p),t++}}if(r.description!==void 0&&a.call(r,"description")){let l=r.description;if(typeof l!="string"){let p={instancePath:s+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:qe.properties.description.type,parentSchema:qe.properties.description,data:l};e===null?e=[p]:e.push(p),t++}}if(r.
access!==void 0&&a.call(r,"access")){let l=r.access;if(typeof l!="string"){let p={instancePath:s+"/access",schemaPath:"#\
/properties/access/type",keyword:"type",params:{type:"string"},message:"must be string",schema:qe.properties.access.type,
parentSchema:qe.properties.access,data:l};e===null?e=[p]:e.push(p),t++}}if(r.firstLevelApprovers!==void 0&&a.call(r,"fir\
stLevelApprovers")){let l=r.firstLevelApprovers;if(typeof l!="string"){let p={instancePath:s+"/firstLevelApprovers",schemaPath:"\
#/properties/firstLevelApprovers/type",keyword:"type",params:{type:"string"},message:"must be string",schema:qe.properties.
firstLevelApprovers.type,parentSchema:qe.properties.firstLevelApprovers,data:l};e===null?e=[p]:e.push(p),t++}}if(r.secondLevelApprovers!==
void 0&&a.call(r,"secondLevelApprovers")){let l=r.secondLevelApprovers;if(typeof l!="string"){let p={instancePath:s+"/se\
condLevelApprovers",schemaPath:"#/properties/secondLevelApprovers/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:qe.properties.secondLevelApprovers.type,parentSchema:qe.properties.secondLevelApprovers,data:l};e===
null?e=[p]:e.push(p),t++}}r.customProperties!==void 0&&a.call(r,"customProperties")&&(ie(r.customProperties,{instancePath:s+
"/customProperties",parentData:r,parentDataProperty:"customProperties",rootData:j,dynamicAnchors:_})||(e=e===null?ie.errors:
e.concat(ie.errors),t=e.length))}else{let l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:qe.type,parentSchema:qe,data:r};e===null?e=[l]:e.push(l),t++}return hr.errors=e,t===0}hr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function tt(r,{instancePath:s="",parentData:H,parentDataProperty:F,rootData:j=r,
dynamicAnchors:_={}}={}){let e=null,t=0,P=tt.evaluated;P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0);
let l=t,p=!0,m=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){
let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="api"){let f={};e===null?e=[f]:
e.push(f),t++}}var y=m===t;if(t=l,e!==null&&(l?e.length=l:e=null),y){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.location===void 0||!a.call(r,"location")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/ApiServer/required",
keyword:"required",params:{missingProperty:"location"},message:"must have required property 'location'",schema:Xr.required,
parentSchema:Xr,data:r};e===null?e=[i]:e.push(i),t++}if(r.location!==void 0&&a.call(r,"location")){let i=r.location;if(typeof i!=
"string"){let o={instancePath:s+"/location",schemaPath:"#/$defs/ServerSource/ApiServer/properties/location/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Xr.properties.location.type,parentSchema:Xr.properties.location,
data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"#/$defs/ServerSource/ApiServer/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:Xr.type,parentSchema:Xr,data:r};e===null?e=[i]:e.push(i),t++}
var y=u===t;if(p=y,p){var n={};n.location=!0,n.type=!0}}if(!p){let u={instancePath:s,schemaPath:"#/allOf/0/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:q.allOf[0].if,parentSchema:q.allOf[0],data:r};
e===null?e=[u]:e.push(u),t++}let J=t,b=!0,O=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||!a.
call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="\
athena"){let f={};e===null?e=[f]:e.push(f),t++}}var A=O===t;if(t=J,e!==null&&(J?e.length=J:e=null),A){let u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.stagingDir===void 0||!a.call(r,"stagingDir")){let i={instancePath:s,schemaPath:"#/$def\
s/ServerSource/AthenaServer/required",keyword:"required",params:{missingProperty:"stagingDir"},message:"must have requir\
ed property 'stagingDir'",schema:Ae.required,parentSchema:Ae,data:r};e===null?e=[i]:e.push(i),t++}if(r.schema===void 0||
!a.call(r,"schema")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/AthenaServer/required",keyword:"required",params:{
missingProperty:"schema"},message:"must have required property 'schema'",schema:Ae.required,parentSchema:Ae,data:r};e===
null?e=[i]:e.push(i),t++}if(r.stagingDir!==void 0&&a.call(r,"stagingDir")){let i=r.stagingDir;if(typeof i!="string"){let o={
instancePath:s+"/stagingDir",schemaPath:"#/$defs/ServerSource/AthenaServer/properties/stagingDir/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Ae.properties.stagingDir.type,parentSchema:Ae.properties.stagingDir,data:i};
e===null?e=[o]:e.push(o),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let i=r.schema;if(typeof i!="string"){let o={instancePath:s+
"/schema",schemaPath:"#/$defs/ServerSource/AthenaServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Ae.properties.schema.type,parentSchema:Ae.properties.schema,data:i};e===null?e=[o]:e.push(o),t++}}
if(r.catalog!==void 0&&a.call(r,"catalog")){let i=r.catalog;if(typeof i!="string"){let o={instancePath:s+"/catalog",schemaPath:"\
#/$defs/ServerSource/AthenaServer/properties/catalog/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:Ae.properties.catalog.type,parentSchema:Ae.properties.catalog,data:i};e===null?e=[o]:e.push(o),t++}}if(r.regionName!==
void 0&&a.call(r,"regionName")){let i=r.regionName;if(typeof i!="string"){let o={instancePath:s+"/regionName",schemaPath:"\
#/$defs/ServerSource/AthenaServer/properties/regionName/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:Ae.properties.regionName.type,parentSchema:Ae.properties.regionName,data:i};e===null?e=[o]:e.push(o),t++}}}else{
let i={instancePath:s,schemaPath:"#/$defs/ServerSource/AthenaServer/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Ae.type,parentSchema:Ae,data:r};e===null?e=[i]:e.push(i),t++}var A=u===t;if(b=A,b){var B={};B.stagingDir=
!0,B.schema=!0,B.catalog=!0,B.regionName=!0,B.type=!0}}if(!b){let u={instancePath:s,schemaPath:"#/allOf/1/if",keyword:"i\
f",params:{failingKeyword:"then"},message:'must match "then" schema',schema:q.allOf[1].if,parentSchema:q.allOf[1],data:r};
e===null?e=[u]:e.push(u),t++}n!==!0&&B!==void 0&&(B===!0?n=!0:(n=n||{},Object.assign(n,B)));let N=t,x=!0,re=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),
t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="azure"){let f={};e===null?e=[f]:e.push(f),t++}}var X=re===t;if(t=
N,e!==null&&(N?e.length=N:e=null),X){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.location===void 0||!a.call(
r,"location")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/AzureServer/required",keyword:"required",params:{missingProperty:"\
location"},message:"must have required property 'location'",schema:Ze.required,parentSchema:Ze,data:r};e===null?e=[i]:e.
push(i),t++}if(r.format===void 0||!a.call(r,"format")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/AzureServe\
r/required",keyword:"required",params:{missingProperty:"format"},message:"must have required property 'format'",schema:Ze.
required,parentSchema:Ze,data:r};e===null?e=[i]:e.push(i),t++}if(r.location!==void 0&&a.call(r,"location")){let i=r.location;
if(typeof i!="string"){let o={instancePath:s+"/location",schemaPath:"#/$defs/ServerSource/AzureServer/properties/locatio\
n/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ze.properties.location.type,parentSchema:Ze.
properties.location,data:i};e===null?e=[o]:e.push(o),t++}}if(r.format!==void 0&&a.call(r,"format")){let i=r.format;if(typeof i!=
"string"){let o={instancePath:s+"/format",schemaPath:"#/$defs/ServerSource/AzureServer/properties/format/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Ze.properties.format.type,parentSchema:Ze.properties.format,
data:i};e===null?e=[o]:e.push(o),t++}}if(r.delimiter!==void 0&&a.call(r,"delimiter")){let i=r.delimiter;if(typeof i!="st\
ring"){let o={instancePath:s+"/delimiter",schemaPath:"#/$defs/ServerSource/AzureServer/properties/delimiter/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Ze.properties.delimiter.type,parentSchema:Ze.properties.delimiter,
data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"#/$defs/ServerSource/AzureServer/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:Ze.type,parentSchema:Ze,data:r};e===null?e=[i]:e.push(i),t++}
var X=u===t;if(x=X,x){var Y={};Y.location=!0,Y.format=!0,Y.delimiter=!0,Y.type=!0}}if(!x){let u={instancePath:s,schemaPath:"\
#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:q.allOf[2].if,parentSchema:q.
allOf[2],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&Y!==void 0&&(Y===!0?n=!0:(n=n||{},Object.assign(n,Y)));let R=t,k=!0,
I=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===
null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="bigquery"){let f={};e===null?e=[f]:e.push(
f),t++}}var C=I===t;if(t=R,e!==null&&(R?e.length=R:e=null),C){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
project===void 0||!a.call(r,"project")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/BigQueryServer/required",
keyword:"required",params:{missingProperty:"project"},message:"must have required property 'project'",schema:ar.required,
parentSchema:ar,data:r};e===null?e=[i]:e.push(i),t++}if(r.dataset===void 0||!a.call(r,"dataset")){let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/BigQueryServer/required",keyword:"required",params:{missingProperty:"dataset"},message:"\
must have required property 'dataset'",schema:ar.required,parentSchema:ar,data:r};e===null?e=[i]:e.push(i),t++}if(r.project!==
void 0&&a.call(r,"project")){let i=r.project;if(typeof i!="string"){let o={instancePath:s+"/project",schemaPath:"#/$defs\
/ServerSource/BigQueryServer/properties/project/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ar.
properties.project.type,parentSchema:ar.properties.project,data:i};e===null?e=[o]:e.push(o),t++}}if(r.dataset!==void 0&&
a.call(r,"dataset")){let i=r.dataset;if(typeof i!="string"){let o={instancePath:s+"/dataset",schemaPath:"#/$defs/ServerS\
ource/BigQueryServer/properties/dataset/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ar.properties.
dataset.type,parentSchema:ar.properties.dataset,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"\
#/$defs/ServerSource/BigQueryServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ar.type,
parentSchema:ar,data:r};e===null?e=[i]:e.push(i),t++}var C=u===t;if(k=C,k){var D={};D.project=!0,D.dataset=!0,D.type=!0}}
if(!k){let u={instancePath:s,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "\
then" schema',schema:q.allOf[3].if,parentSchema:q.allOf[3],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&D!==void 0&&(D===
!0?n=!0:(n=n||{},Object.assign(n,D)));let E=t,z=!0,w=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||
!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!==
"clickhouse"){let f={};e===null?e=[f]:e.push(f),t++}}var v=w===t;if(t=E,e!==null&&(E?e.length=E:e=null),v){let u=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let i={instancePath:s,schemaPath:"#/$defs/\
ServerSource/ClickHouseServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have required p\
roperty 'host'",schema:Te.required,parentSchema:Te,data:r};e===null?e=[i]:e.push(i),t++}if(r.port===void 0||!a.call(r,"p\
ort")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/ClickHouseServer/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:Te.required,parentSchema:Te,data:r};e===null?e=[i]:e.push(i),
t++}if(r.database===void 0||!a.call(r,"database")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/ClickHouseServ\
er/required",keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:Te.
required,parentSchema:Te,data:r};e===null?e=[i]:e.push(i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!=
"string"){let o={instancePath:s+"/host",schemaPath:"#/$defs/ServerSource/ClickHouseServer/properties/host/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Te.properties.host.type,parentSchema:Te.properties.host,data:i};
e===null?e=[o]:e.push(o),t++}}if(r.port!==void 0&&a.call(r,"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i))){let o={instancePath:s+"/port",schemaPath:"#/$defs/ServerSource/ClickHouseServer/properties/port/type",keyword:"type",
params:{type:"integer"},message:"must be integer",schema:Te.properties.port.type,parentSchema:Te.properties.port,data:i};
e===null?e=[o]:e.push(o),t++}}if(r.database!==void 0&&a.call(r,"database")){let i=r.database;if(typeof i!="string"){let o={
instancePath:s+"/database",schemaPath:"#/$defs/ServerSource/ClickHouseServer/properties/database/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Te.properties.database.type,parentSchema:Te.properties.database,data:i};e===
null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"#/$defs/ServerSource/ClickHouseServer/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:Te.type,parentSchema:Te,data:r};e===null?e=[i]:e.push(i),t++}
var v=u===t;if(z=v,z){var L={};L.host=!0,L.port=!0,L.database=!0,L.type=!0}}if(!z){let u={instancePath:s,schemaPath:"#/a\
llOf/4/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:q.allOf[4].if,parentSchema:q.
allOf[4],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&L!==void 0&&(L===!0?n=!0:(n=n||{},Object.assign(n,L)));let ee=t,we=!0,
Se=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===
null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="databricks"){let f={};e===null?e=[f]:e.push(
f),t++}}var lr=Se===t;if(t=ee,e!==null&&(ee?e.length=ee:e=null),lr){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.catalog===void 0||!a.call(r,"catalog")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/DatabricksServer/req\
uired",keyword:"required",params:{missingProperty:"catalog"},message:"must have required property 'catalog'",schema:Le.required,
parentSchema:Le,data:r};e===null?e=[i]:e.push(i),t++}if(r.schema===void 0||!a.call(r,"schema")){let i={instancePath:s,schemaPath:"\
#/$defs/ServerSource/DatabricksServer/required",keyword:"required",params:{missingProperty:"schema"},message:"must have \
required property 'schema'",schema:Le.required,parentSchema:Le,data:r};e===null?e=[i]:e.push(i),t++}if(r.host!==void 0&&
a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+"/host",schemaPath:"#/$defs/ServerSource/Dat\
abricksServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Le.properties.
host.type,parentSchema:Le.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.catalog!==void 0&&a.call(r,"catalog")){
let i=r.catalog;if(typeof i!="string"){let o={instancePath:s+"/catalog",schemaPath:"#/$defs/ServerSource/DatabricksServe\
r/properties/catalog/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Le.properties.catalog.type,
parentSchema:Le.properties.catalog,data:i};e===null?e=[o]:e.push(o),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let i=r.
schema;if(typeof i!="string"){let o={instancePath:s+"/schema",schemaPath:"#/$defs/ServerSource/DatabricksServer/properti\
es/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Le.properties.schema.type,parentSchema:Le.
properties.schema,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"#/$defs/ServerSource/Dat\
abricksServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Le.type,parentSchema:Le,data:r};
e===null?e=[i]:e.push(i),t++}var lr=u===t;if(we=lr,we){var xe={};xe.host=!0,xe.catalog=!0,xe.schema=!0,xe.type=!0}}if(!we){
let u={instancePath:s,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema',schema:q.allOf[5].if,parentSchema:q.allOf[5],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&xe!==void 0&&(xe===!0?n=
!0:(n=n||{},Object.assign(n,xe)));let ve=t,yt=!0,ht=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||
!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!==
"denodo"){let f={};e===null?e=[f]:e.push(f),t++}}var _r=ht===t;if(t=ve,e!==null&&(ve?e.length=ve:e=null),_r){let u=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let i={instancePath:s,schemaPath:"#/$defs/\
ServerSource/DenodoServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have required prope\
rty 'host'",schema:Ee.required,parentSchema:Ee,data:r};e===null?e=[i]:e.push(i),t++}if(r.port===void 0||!a.call(r,"port")){
let i={instancePath:s,schemaPath:"#/$defs/ServerSource/DenodoServer/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:Ee.required,parentSchema:Ee,data:r};e===null?e=[i]:e.push(i),
t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+"/host",schemaPath:"\
#/$defs/ServerSource/DenodoServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ee.
properties.host.type,parentSchema:Ee.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.port!==void 0&&a.call(r,
"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:s+"/port",schemaPath:"#/$defs/Ser\
verSource/DenodoServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:Ee.
properties.port.type,parentSchema:Ee.properties.port,data:i};e===null?e=[o]:e.push(o),t++}}if(r.database!==void 0&&a.call(
r,"database")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+"/database",schemaPath:"#/$defs/ServerSourc\
e/DenodoServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ee.properties.
database.type,parentSchema:Ee.properties.database,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"\
#/$defs/ServerSource/DenodoServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ee.type,parentSchema:Ee,
data:r};e===null?e=[i]:e.push(i),t++}var _r=u===t;if(yt=_r,yt){var mr={};mr.host=!0,mr.port=!0,mr.database=!0,mr.type=!0}}
if(!yt){let u={instancePath:s,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword:"then"},message:'must match \
"then" schema',schema:q.allOf[6].if,parentSchema:q.allOf[6],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&mr!==void 0&&(mr===
!0?n=!0:(n=n||{},Object.assign(n,mr)));let Hr=t,ze=!0,dt=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===
void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&
r.type!=="dremio"){let f={};e===null?e=[f]:e.push(f),t++}}var Br=dt===t;if(t=Hr,e!==null&&(Hr?e.length=Hr:e=null),Br){let u=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let i={instancePath:s,schemaPath:"#/\
$defs/ServerSource/DremioServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have required\
 property 'host'",schema:Ce.required,parentSchema:Ce,data:r};e===null?e=[i]:e.push(i),t++}if(r.port===void 0||!a.call(r,
"port")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/DremioServer/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:Ce.required,parentSchema:Ce,data:r};e===null?e=[i]:e.push(i),
t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+"/host",schemaPath:"\
#/$defs/ServerSource/DremioServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ce.
properties.host.type,parentSchema:Ce.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.port!==void 0&&a.call(r,
"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:s+"/port",schemaPath:"#/$defs/Ser\
verSource/DremioServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:Ce.
properties.port.type,parentSchema:Ce.properties.port,data:i};e===null?e=[o]:e.push(o),t++}}if(r.schema!==void 0&&a.call(
r,"schema")){let i=r.schema;if(typeof i!="string"){let o={instancePath:s+"/schema",schemaPath:"#/$defs/ServerSource/Drem\
ioServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ce.properties.schema.
type,parentSchema:Ce.properties.schema,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"#/$\
defs/ServerSource/DremioServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ce.type,parentSchema:Ce,
data:r};e===null?e=[i]:e.push(i),t++}var Br=u===t;if(ze=Br,ze){var Fe={};Fe.host=!0,Fe.port=!0,Fe.schema=!0,Fe.type=!0}}
if(!ze){let u={instancePath:s,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword:"then"},message:'must match \
"then" schema',schema:q.allOf[7].if,parentSchema:q.allOf[7],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&Fe!==void 0&&(Fe===
!0?n=!0:(n=n||{},Object.assign(n,Fe)));let gt=t,Dr=!0,br=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===
void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&
r.type!=="duckdb"){let f={};e===null?e=[f]:e.push(f),t++}}var Nr=br===t;if(t=gt,e!==null&&(gt?e.length=gt:e=null),Nr){let u=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.database===void 0||!a.call(r,"database")){let i={instancePath:s,schemaPath:"\
#/$defs/ServerSource/DuckdbServer/required",keyword:"required",params:{missingProperty:"database"},message:"must have re\
quired property 'database'",schema:Tr.required,parentSchema:Tr,data:r};e===null?e=[i]:e.push(i),t++}if(r.database!==void 0&&
a.call(r,"database")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+"/database",schemaPath:"#/$defs/Serv\
erSource/DuckdbServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Tr.
properties.database.type,parentSchema:Tr.properties.database,data:i};e===null?e=[o]:e.push(o),t++}}if(r.schema!==void 0&&
a.call(r,"schema")){let i=r.schema;if(typeof i!="string"){let o={instancePath:s+"/schema",schemaPath:"#/$defs/ServerSour\
ce/DuckdbServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Tr.properties.
schema.type,parentSchema:Tr.properties.schema,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"\
#/$defs/ServerSource/DuckdbServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Tr.type,parentSchema:Tr,
data:r};e===null?e=[i]:e.push(i),t++}var Nr=u===t;if(Dr=Nr,Dr){var tr={};tr.database=!0,tr.schema=!0,tr.type=!0}}if(!Dr){
let u={instancePath:s,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema',schema:q.allOf[8].if,parentSchema:q.allOf[8],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&tr!==void 0&&(tr===!0?n=
!0:(n=n||{},Object.assign(n,tr)));let St=t,xr=!0,Or=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||
!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!==
"glue"){let f={};e===null?e=[f]:e.push(f),t++}}var he=Or===t;if(t=St,e!==null&&(St?e.length=St:e=null),he){let u=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.account===void 0||!a.call(r,"account")){let i={instancePath:s,schemaPath:"#/\
$defs/ServerSource/GlueServer/required",keyword:"required",params:{missingProperty:"account"},message:"must have require\
d property 'account'",schema:je.required,parentSchema:je,data:r};e===null?e=[i]:e.push(i),t++}if(r.database===void 0||!a.
call(r,"database")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/GlueServer/required",keyword:"required",params:{
missingProperty:"database"},message:"must have required property 'database'",schema:je.required,parentSchema:je,data:r};
e===null?e=[i]:e.push(i),t++}if(r.account!==void 0&&a.call(r,"account")){let i=r.account;if(typeof i!="string"){let o={instancePath:s+
"/account",schemaPath:"#/$defs/ServerSource/GlueServer/properties/account/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:je.properties.account.type,parentSchema:je.properties.account,data:i};e===null?e=[o]:e.push(o),t++}}
if(r.database!==void 0&&a.call(r,"database")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+"/database",
schemaPath:"#/$defs/ServerSource/GlueServer/properties/database/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:je.properties.database.type,parentSchema:je.properties.database,data:i};e===null?e=[o]:e.push(o),t++}}
if(r.location!==void 0&&a.call(r,"location")){let i=r.location;if(typeof i!="string"){let o={instancePath:s+"/location",
schemaPath:"#/$defs/ServerSource/GlueServer/properties/location/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:je.properties.location.type,parentSchema:je.properties.location,data:i};e===null?e=[o]:e.push(o),t++}}
if(r.format!==void 0&&a.call(r,"format")){let i=r.format;if(typeof i!="string"){let o={instancePath:s+"/format",schemaPath:"\
#/$defs/ServerSource/GlueServer/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:je.
properties.format.type,parentSchema:je.properties.format,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/GlueServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:je.
type,parentSchema:je,data:r};e===null?e=[i]:e.push(i),t++}var he=u===t;if(xr=he,xr){var S={};S.account=!0,S.database=!0,
S.location=!0,S.format=!0,S.type=!0}}if(!xr){let u={instancePath:s,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:q.allOf[9].if,parentSchema:q.allOf[9],data:r};e===null?e=[u]:e.push(u),
t++}n!==!0&&S!==void 0&&(S===!0?n=!0:(n=n||{},Object.assign(n,S)));let T=t,h=!0,c=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&
a.call(r,"type")&&r.type!=="cloudsql"){let f={};e===null?e=[f]:e.push(f),t++}}var d=c===t;if(t=T,e!==null&&(T?e.length=T:
e=null),d){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/GoogleCloudSqlServer/required",keyword:"required",params:{missingProperty:"host"},message:"\
must have required property 'host'",schema:ue.required,parentSchema:ue,data:r};e===null?e=[i]:e.push(i),t++}if(r.port===
void 0||!a.call(r,"port")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/GoogleCloudSqlServer/required",keyword:"\
required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:ue.required,parentSchema:ue,
data:r};e===null?e=[i]:e.push(i),t++}if(r.database===void 0||!a.call(r,"database")){let i={instancePath:s,schemaPath:"#/\
$defs/ServerSource/GoogleCloudSqlServer/required",keyword:"required",params:{missingProperty:"database"},message:"must h\
ave required property 'database'",schema:ue.required,parentSchema:ue,data:r};e===null?e=[i]:e.push(i),t++}if(r.schema===
void 0||!a.call(r,"schema")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/GoogleCloudSqlServer/required",keyword:"\
required",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:ue.required,parentSchema:ue,
data:r};e===null?e=[i]:e.push(i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+
"/host",schemaPath:"#/$defs/ServerSource/GoogleCloudSqlServer/properties/host/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ue.properties.host.type,parentSchema:ue.properties.host,data:i};e===null?e=[o]:e.push(o),
t++}}if(r.port!==void 0&&a.call(r,"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:s+
"/port",schemaPath:"#/$defs/ServerSource/GoogleCloudSqlServer/properties/port/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:ue.properties.port.type,parentSchema:ue.properties.port,data:i};e===null?e=[o]:e.push(o),
t++}}if(r.database!==void 0&&a.call(r,"database")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+"/datab\
ase",schemaPath:"#/$defs/ServerSource/GoogleCloudSqlServer/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ue.properties.database.type,parentSchema:ue.properties.database,data:i};e===null?e=[o]:e.
push(o),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let i=r.schema;if(typeof i!="string"){let o={instancePath:s+"/sch\
ema",schemaPath:"#/$defs/ServerSource/GoogleCloudSqlServer/properties/schema/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ue.properties.schema.type,parentSchema:ue.properties.schema,data:i};e===null?e=[o]:e.push(
o),t++}}}else{let i={instancePath:s,schemaPath:"#/$defs/ServerSource/GoogleCloudSqlServer/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:ue.type,parentSchema:ue,data:r};e===null?e=[i]:e.push(i),t++}var d=u===t;if(h=d,
h){var W={};W.host=!0,W.port=!0,W.database=!0,W.schema=!0,W.type=!0}}if(!h){let u={instancePath:s,schemaPath:"#/allOf/10\
/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:q.allOf[10].if,parentSchema:q.
allOf[10],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&W!==void 0&&(W===!0?n=!0:(n=n||{},Object.assign(n,W)));let ur=t,de=!0,
Je=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===
null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="db2"){let f={};e===null?e=[f]:e.push(f),t++}}
var We=Je===t;if(t=ur,e!==null&&(ur?e.length=ur:e=null),We){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===
void 0||!a.call(r,"host")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/IBMDB2Server/required",keyword:"requir\
ed",params:{missingProperty:"host"},message:"must have required property 'host'",schema:be.required,parentSchema:be,data:r};
e===null?e=[i]:e.push(i),t++}if(r.port===void 0||!a.call(r,"port")){let i={instancePath:s,schemaPath:"#/$defs/ServerSour\
ce/IBMDB2Server/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",
schema:be.required,parentSchema:be,data:r};e===null?e=[i]:e.push(i),t++}if(r.database===void 0||!a.call(r,"database")){let i={
instancePath:s,schemaPath:"#/$defs/ServerSource/IBMDB2Server/required",keyword:"required",params:{missingProperty:"datab\
ase"},message:"must have required property 'database'",schema:be.required,parentSchema:be,data:r};e===null?e=[i]:e.push(
i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+"/host",schemaPath:"\
#/$defs/ServerSource/IBMDB2Server/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:be.
properties.host.type,parentSchema:be.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.port!==void 0&&a.call(r,
"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:s+"/port",schemaPath:"#/$defs/Ser\
verSource/IBMDB2Server/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:be.
properties.port.type,parentSchema:be.properties.port,data:i};e===null?e=[o]:e.push(o),t++}}if(r.database!==void 0&&a.call(
r,"database")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+"/database",schemaPath:"#/$defs/ServerSourc\
e/IBMDB2Server/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:be.properties.
database.type,parentSchema:be.properties.database,data:i};e===null?e=[o]:e.push(o),t++}}if(r.schema!==void 0&&a.call(r,"\
schema")){let i=r.schema;if(typeof i!="string"){let o={instancePath:s+"/schema",schemaPath:"#/$defs/ServerSource/IBMDB2S\
erver/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:be.properties.schema.
type,parentSchema:be.properties.schema,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"#/$\
defs/ServerSource/IBMDB2Server/type",keyword:"type",params:{type:"object"},message:"must be object",schema:be.type,parentSchema:be,
data:r};e===null?e=[i]:e.push(i),t++}var We=u===t;if(de=We,de){var sr={};sr.host=!0,sr.port=!0,sr.database=!0,sr.schema=
!0,sr.type=!0}}if(!de){let u={instancePath:s,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:q.allOf[11].if,parentSchema:q.allOf[11],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&sr!==
void 0&&(sr===!0?n=!0:(n=n||{},Object.assign(n,sr)));let vt=t,bt=!0,te=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(
r,"type")&&r.type!=="hive"){let f={};e===null?e=[f]:e.push(f),t++}}var Tt=te===t;if(t=vt,e!==null&&(vt?e.length=vt:e=null),
Tt){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let i={instancePath:s,schemaPath:"\
#/$defs/ServerSource/HiveServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have required\
 property 'host'",schema:Me.required,parentSchema:Me,data:r};e===null?e=[i]:e.push(i),t++}if(r.database===void 0||!a.call(
r,"database")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/HiveServer/required",keyword:"required",params:{missingProperty:"\
database"},message:"must have required property 'database'",schema:Me.required,parentSchema:Me,data:r};e===null?e=[i]:e.
push(i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+"/host",schemaPath:"\
#/$defs/ServerSource/HiveServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Me.
properties.host.type,parentSchema:Me.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.port!==void 0&&a.call(r,
"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:s+"/port",schemaPath:"#/$defs/Ser\
verSource/HiveServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:Me.properties.
port.type,parentSchema:Me.properties.port,data:i};e===null?e=[o]:e.push(o),t++}}if(r.database!==void 0&&a.call(r,"databa\
se")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+"/database",schemaPath:"#/$defs/ServerSource/HiveSer\
ver/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Me.properties.database.
type,parentSchema:Me.properties.database,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"#\
/$defs/ServerSource/HiveServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Me.type,parentSchema:Me,
data:r};e===null?e=[i]:e.push(i),t++}var Tt=u===t;if(bt=Tt,bt){var Ir={};Ir.host=!0,Ir.port=!0,Ir.database=!0,Ir.type=!0}}
if(!bt){let u={instancePath:s,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema',schema:q.allOf[12].if,parentSchema:q.allOf[12],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&Ir!==void 0&&
(Ir===!0?n=!0:(n=n||{},Object.assign(n,Ir)));let jt=t,_t=!0,Ms=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.
type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="impala"){let f={};e===null?e=[f]:e.push(f),t++}}var Bt=Ms===t;if(t=jt,e!==null&&(jt?e.length=jt:e=null),
Bt){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let i={instancePath:s,schemaPath:"\
#/$defs/ServerSource/ImpalaServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have requir\
ed property 'host'",schema:Qe.required,parentSchema:Qe,data:r};e===null?e=[i]:e.push(i),t++}if(r.database===void 0||!a.call(
r,"database")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/ImpalaServer/required",keyword:"required",params:{
missingProperty:"database"},message:"must have required property 'database'",schema:Qe.required,parentSchema:Qe,data:r};
e===null?e=[i]:e.push(i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+
"/host",schemaPath:"#/$defs/ServerSource/ImpalaServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Qe.properties.host.type,parentSchema:Qe.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
port!==void 0&&a.call(r,"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:s+"/port",
schemaPath:"#/$defs/ServerSource/ImpalaServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer",schema:Qe.properties.port.type,parentSchema:Qe.properties.port,data:i};e===null?e=[o]:e.push(o),t++}}if(r.database!==
void 0&&a.call(r,"database")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+"/database",schemaPath:"#/$d\
efs/ServerSource/ImpalaServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Qe.
properties.database.type,parentSchema:Qe.properties.database,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/ImpalaServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Qe.
type,parentSchema:Qe,data:r};e===null?e=[i]:e.push(i),t++}var Bt=u===t;if(_t=Bt,_t){var zr={};zr.host=!0,zr.port=!0,zr.database=
!0,zr.type=!0}}if(!_t){let u={instancePath:s,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:q.allOf[13].if,parentSchema:q.allOf[13],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&zr!==
void 0&&(zr===!0?n=!0:(n=n||{},Object.assign(n,zr)));let Dt=t,Nt=!0,Qs=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(
r,"type")&&r.type!=="informix"){let f={};e===null?e=[f]:e.push(f),t++}}var xt=Qs===t;if(t=Dt,e!==null&&(Dt?e.length=Dt:e=
null),xt){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/InformixServer/required",keyword:"required",params:{missingProperty:"host"},message:"mu\
st have required property 'host'",schema:Ke.required,parentSchema:Ke,data:r};e===null?e=[i]:e.push(i),t++}if(r.database===
void 0||!a.call(r,"database")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/InformixServer/required",keyword:"\
required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:Ke.required,parentSchema:Ke,
data:r};e===null?e=[i]:e.push(i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+
"/host",schemaPath:"#/$defs/ServerSource/InformixServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Ke.properties.host.type,parentSchema:Ke.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
port!==void 0&&a.call(r,"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:s+"/port",
schemaPath:"#/$defs/ServerSource/InformixServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer",schema:Ke.properties.port.type,parentSchema:Ke.properties.port,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
database!==void 0&&a.call(r,"database")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+"/database",schemaPath:"\
#/$defs/ServerSource/InformixServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:Ke.properties.database.type,parentSchema:Ke.properties.database,data:i};e===null?e=[o]:e.push(o),t++}}}else{
let i={instancePath:s,schemaPath:"#/$defs/ServerSource/InformixServer/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Ke.type,parentSchema:Ke,data:r};e===null?e=[i]:e.push(i),t++}var xt=u===t;if(Nt=xt,Nt){var Zr={};
Zr.host=!0,Zr.port=!0,Zr.database=!0,Zr.type=!0}}if(!Nt){let u={instancePath:s,schemaPath:"#/allOf/14/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema',schema:q.allOf[14].if,parentSchema:q.allOf[14],data:r};e===null?
e=[u]:e.push(u),t++}n!==!0&&Zr!==void 0&&(Zr===!0?n=!0:(n=n||{},Object.assign(n,Zr)));let It=t,zt=!0,Ks=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),
t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="zen"){let f={};e===null?e=[f]:e.push(f),t++}}var Zt=Ks===t;if(t=
It,e!==null&&(It?e.length=It:e=null),Zt){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(
r,"host")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/ZenServer/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:Ge.required,parentSchema:Ge,data:r};e===null?e=[i]:e.push(i),
t++}if(r.database===void 0||!a.call(r,"database")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/ZenServer/requ\
ired",keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:Ge.
required,parentSchema:Ge,data:r};e===null?e=[i]:e.push(i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!=
"string"){let o={instancePath:s+"/host",schemaPath:"#/$defs/ServerSource/ZenServer/properties/host/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:Ge.properties.host.type,parentSchema:Ge.properties.host,data:i};e===
null?e=[o]:e.push(o),t++}}if(r.port!==void 0&&a.call(r,"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){
let o={instancePath:s+"/port",schemaPath:"#/$defs/ServerSource/ZenServer/properties/port/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:Ge.properties.port.type,parentSchema:Ge.properties.port,data:i};e===null?e=[o]:
e.push(o),t++}}if(r.database!==void 0&&a.call(r,"database")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+
"/database",schemaPath:"#/$defs/ServerSource/ZenServer/properties/database/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Ge.properties.database.type,parentSchema:Ge.properties.database,data:i};e===null?e=[o]:e.push(o),
t++}}}else{let i={instancePath:s,schemaPath:"#/$defs/ServerSource/ZenServer/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:Ge.type,parentSchema:Ge,data:r};e===null?e=[i]:e.push(i),t++}var Zt=u===t;if(zt=Zt,zt){var Lr={};
Lr.host=!0,Lr.port=!0,Lr.database=!0,Lr.type=!0}}if(!zt){let u={instancePath:s,schemaPath:"#/allOf/15/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema',schema:q.allOf[15].if,parentSchema:q.allOf[15],data:r};e===null?
e=[u]:e.push(u),t++}n!==!0&&Lr!==void 0&&(Lr===!0?n=!0:(n=n||{},Object.assign(n,Lr)));let Lt=t,Et=!0,Gs=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),
t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="custom"){let f={};e===null?e=[f]:e.push(f),t++}}var Ct=Gs===t;if(t=
Lt,e!==null&&(Lt?e.length=Lt:e=null),Ct){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.account!==void 0&&a.call(
r,"account")){let i=r.account;if(typeof i!="string"){let o={instancePath:s+"/account",schemaPath:"#/$defs/ServerSource/C\
ustomServer/properties/account/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.
account.type,parentSchema:M.properties.account,data:i};e===null?e=[o]:e.push(o),t++}}if(r.catalog!==void 0&&a.call(r,"ca\
talog")){let i=r.catalog;if(typeof i!="string"){let o={instancePath:s+"/catalog",schemaPath:"#/$defs/ServerSource/Custom\
Server/properties/catalog/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.catalog.
type,parentSchema:M.properties.catalog,data:i};e===null?e=[o]:e.push(o),t++}}if(r.database!==void 0&&a.call(r,"database")){
let i=r.database;if(typeof i!="string"){let o={instancePath:s+"/database",schemaPath:"#/$defs/ServerSource/CustomServer/\
properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.database.type,
parentSchema:M.properties.database,data:i};e===null?e=[o]:e.push(o),t++}}if(r.dataset!==void 0&&a.call(r,"dataset")){let i=r.
dataset;if(typeof i!="string"){let o={instancePath:s+"/dataset",schemaPath:"#/$defs/ServerSource/CustomServer/properties\
/dataset/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.dataset.type,parentSchema:M.
properties.dataset,data:i};e===null?e=[o]:e.push(o),t++}}if(r.delimiter!==void 0&&a.call(r,"delimiter")){let i=r.delimiter;
if(typeof i!="string"){let o={instancePath:s+"/delimiter",schemaPath:"#/$defs/ServerSource/CustomServer/properties/delim\
iter/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.delimiter.type,parentSchema:M.
properties.delimiter,data:i};e===null?e=[o]:e.push(o),t++}}if(r.endpointUrl!==void 0&&a.call(r,"endpointUrl")){let i=r.endpointUrl;
if(typeof i!="string"){let o={instancePath:s+"/endpointUrl",schemaPath:"#/$defs/ServerSource/CustomServer/properties/end\
pointUrl/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.endpointUrl.type,parentSchema:M.
properties.endpointUrl,data:i};e===null?e=[o]:e.push(o),t++}}if(r.format!==void 0&&a.call(r,"format")){let i=r.format;if(typeof i!=
"string"){let o={instancePath:s+"/format",schemaPath:"#/$defs/ServerSource/CustomServer/properties/format/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:M.properties.format.type,parentSchema:M.properties.format,data:i};
e===null?e=[o]:e.push(o),t++}}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+
"/host",schemaPath:"#/$defs/ServerSource/CustomServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:M.properties.host.type,parentSchema:M.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
location!==void 0&&a.call(r,"location")){let i=r.location;if(typeof i!="string"){let o={instancePath:s+"/location",schemaPath:"\
#/$defs/ServerSource/CustomServer/properties/location/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:M.properties.location.type,parentSchema:M.properties.location,data:i};e===null?e=[o]:e.push(o),t++}}if(r.path!==
void 0&&a.call(r,"path")){let i=r.path;if(typeof i!="string"){let o={instancePath:s+"/path",schemaPath:"#/$defs/ServerSo\
urce/CustomServer/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.
path.type,parentSchema:M.properties.path,data:i};e===null?e=[o]:e.push(o),t++}}if(r.port!==void 0&&a.call(r,"port")){let i=r.
port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:s+"/port",schemaPath:"#/$defs/ServerSource/CustomS\
erver/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:M.properties.port.type,
parentSchema:M.properties.port,data:i};e===null?e=[o]:e.push(o),t++}}if(r.project!==void 0&&a.call(r,"project")){let i=r.
project;if(typeof i!="string"){let o={instancePath:s+"/project",schemaPath:"#/$defs/ServerSource/CustomServer/properties\
/project/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.project.type,parentSchema:M.
properties.project,data:i};e===null?e=[o]:e.push(o),t++}}if(r.region!==void 0&&a.call(r,"region")){let i=r.region;if(typeof i!=
"string"){let o={instancePath:s+"/region",schemaPath:"#/$defs/ServerSource/CustomServer/properties/region/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:M.properties.region.type,parentSchema:M.properties.region,data:i};
e===null?e=[o]:e.push(o),t++}}if(r.regionName!==void 0&&a.call(r,"regionName")){let i=r.regionName;if(typeof i!="string"){
let o={instancePath:s+"/regionName",schemaPath:"#/$defs/ServerSource/CustomServer/properties/regionName/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:M.properties.regionName.type,parentSchema:M.properties.regionName,
data:i};e===null?e=[o]:e.push(o),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let i=r.schema;if(typeof i!="string"){let o={
instancePath:s+"/schema",schemaPath:"#/$defs/ServerSource/CustomServer/properties/schema/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:M.properties.schema.type,parentSchema:M.properties.schema,data:i};e===null?e=[o]:
e.push(o),t++}}if(r.serviceName!==void 0&&a.call(r,"serviceName")){let i=r.serviceName;if(typeof i!="string"){let o={instancePath:s+
"/serviceName",schemaPath:"#/$defs/ServerSource/CustomServer/properties/serviceName/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:M.properties.serviceName.type,parentSchema:M.properties.serviceName,data:i};e===
null?e=[o]:e.push(o),t++}}if(r.stagingDir!==void 0&&a.call(r,"stagingDir")){let i=r.stagingDir;if(typeof i!="string"){let o={
instancePath:s+"/stagingDir",schemaPath:"#/$defs/ServerSource/CustomServer/properties/stagingDir/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:M.properties.stagingDir.type,parentSchema:M.properties.stagingDir,data:i};
e===null?e=[o]:e.push(o),t++}}if(r.warehouse!==void 0&&a.call(r,"warehouse")){let i=r.warehouse;if(typeof i!="string"){let o={
instancePath:s+"/warehouse",schemaPath:"#/$defs/ServerSource/CustomServer/properties/warehouse/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:M.properties.warehouse.type,parentSchema:M.properties.warehouse,data:i};e===
null?e=[o]:e.push(o),t++}}if(r.stream!==void 0&&a.call(r,"stream")){let i=r.stream;if(typeof i!="string"){let o={instancePath:s+
"/stream",schemaPath:"#/$defs/ServerSource/CustomServer/properties/stream/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:M.properties.stream.type,parentSchema:M.properties.stream,data:i};e===null?e=[o]:e.push(o),t++}}}else{
let i={instancePath:s,schemaPath:"#/$defs/ServerSource/CustomServer/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:M.type,parentSchema:M,data:r};e===null?e=[i]:e.push(i),t++}var Ct=u===t;if(Et=Ct,Et){var ae={};ae.
account=!0,ae.catalog=!0,ae.database=!0,ae.dataset=!0,ae.delimiter=!0,ae.endpointUrl=!0,ae.format=!0,ae.host=!0,ae.location=
!0,ae.path=!0,ae.port=!0,ae.project=!0,ae.region=!0,ae.regionName=!0,ae.schema=!0,ae.serviceName=!0,ae.stagingDir=!0,ae.
warehouse=!0,ae.stream=!0,ae.type=!0}}if(!Et){let u={instancePath:s,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:q.allOf[16].if,parentSchema:q.allOf[16],data:r};e===null?e=[u]:e.push(u),
t++}n!==!0&&ae!==void 0&&(ae===!0?n=!0:(n=n||{},Object.assign(n,ae)));let Mt=t,Qt=!0,Rs=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="kafka"){let f={};e===null?e=[f]:e.push(f),t++}}var Kt=Rs===t;if(t=Mt,e!==null&&(Mt?e.
length=Mt:e=null),Kt){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let i={
instancePath:s,schemaPath:"#/$defs/ServerSource/KafkaServer/required",keyword:"required",params:{missingProperty:"host"},
message:"must have required property 'host'",schema:jr.required,parentSchema:jr,data:r};e===null?e=[i]:e.push(i),t++}if(r.
host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+"/host",schemaPath:"#/$defs/S\
erverSource/KafkaServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:jr.properties.
host.type,parentSchema:jr.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.format!==void 0&&a.call(r,"format")){
let i=r.format;if(typeof i!="string"){let o={instancePath:s+"/format",schemaPath:"#/$defs/ServerSource/KafkaServer/prope\
rties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:jr.properties.format.type,parentSchema:jr.
properties.format,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"#/$defs/ServerSource/Kaf\
kaServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:jr.type,parentSchema:jr,data:r};e===
null?e=[i]:e.push(i),t++}var Kt=u===t;if(Qt=Kt,Qt){var Fr={};Fr.host=!0,Fr.format=!0,Fr.type=!0}}if(!Qt){let u={instancePath:s,
schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:q.allOf[17].
if,parentSchema:q.allOf[17],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&Fr!==void 0&&(Fr===!0?n=!0:(n=n||{},Object.assign(
n,Fr)));let Gt=t,Rt=!0,Vs=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&
(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="kinesis"){let f={};
e===null?e=[f]:e.push(f),t++}}var Vt=Vs===t;if(t=Gt,e!==null&&(Gt?e.length=Gt:e=null),Vt){let u=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.region!==void 0&&a.call(r,"region")){let i=r.region;if(typeof i!="string"){let o={instancePath:s+
"/region",schemaPath:"#/$defs/ServerSource/KinesisServer/properties/region/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Yr.properties.region.type,parentSchema:Yr.properties.region,data:i};e===null?e=[o]:e.push(o),t++}}
if(r.format!==void 0&&a.call(r,"format")){let i=r.format;if(typeof i!="string"){let o={instancePath:s+"/format",schemaPath:"\
#/$defs/ServerSource/KinesisServer/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:Yr.properties.format.type,parentSchema:Yr.properties.format,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/KinesisServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Yr.
type,parentSchema:Yr,data:r};e===null?e=[i]:e.push(i),t++}var Vt=u===t;if(Rt=Vt,Rt){var Jr={};Jr.region=!0,Jr.format=!0,
Jr.type=!0}}if(!Rt){let u={instancePath:s,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:q.allOf[18].if,parentSchema:q.allOf[18],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&Jr!==
void 0&&(Jr===!0?n=!0:(n=n||{},Object.assign(n,Jr)));let Ut=t,Ht=!0,Us=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(
r,"type")&&r.type!=="local"){let f={};e===null?e=[f]:e.push(f),t++}}var Ft=Us===t;if(t=Ut,e!==null&&(Ut?e.length=Ut:e=null),
Ft){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0||!a.call(r,"path")){let i={instancePath:s,schemaPath:"\
#/$defs/ServerSource/LocalServer/required",keyword:"required",params:{missingProperty:"path"},message:"must have require\
d property 'path'",schema:pr.required,parentSchema:pr,data:r};e===null?e=[i]:e.push(i),t++}if(r.format===void 0||!a.call(
r,"format")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/LocalServer/required",keyword:"required",params:{missingProperty:"\
format"},message:"must have required property 'format'",schema:pr.required,parentSchema:pr,data:r};e===null?e=[i]:e.push(
i),t++}if(r.path!==void 0&&a.call(r,"path")){let i=r.path;if(typeof i!="string"){let o={instancePath:s+"/path",schemaPath:"\
#/$defs/ServerSource/LocalServer/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pr.
properties.path.type,parentSchema:pr.properties.path,data:i};e===null?e=[o]:e.push(o),t++}}if(r.format!==void 0&&a.call(
r,"format")){let i=r.format;if(typeof i!="string"){let o={instancePath:s+"/format",schemaPath:"#/$defs/ServerSource/Loca\
lServer/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pr.properties.format.
type,parentSchema:pr.properties.format,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"#/$\
defs/ServerSource/LocalServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:pr.type,parentSchema:pr,
data:r};e===null?e=[i]:e.push(i),t++}var Ft=u===t;if(Ht=Ft,Ht){var Wr={};Wr.path=!0,Wr.format=!0,Wr.type=!0}}if(!Ht){let u={
instancePath:s,schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',
schema:q.allOf[19].if,parentSchema:q.allOf[19],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&Wr!==void 0&&(Wr===!0?n=!0:(n=
n||{},Object.assign(n,Wr)));let Jt=t,Wt=!0,Hs=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||
!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!==
"mysql"){let f={};e===null?e=[f]:e.push(f),t++}}var Xt=Hs===t;if(t=Jt,e!==null&&(Jt?e.length=Jt:e=null),Xt){let u=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let i={instancePath:s,schemaPath:"#/$defs/\
ServerSource/MySqlServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have required proper\
ty 'host'",schema:_e.required,parentSchema:_e,data:r};e===null?e=[i]:e.push(i),t++}if(r.port===void 0||!a.call(r,"port")){
let i={instancePath:s,schemaPath:"#/$defs/ServerSource/MySqlServer/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:_e.required,parentSchema:_e,data:r};e===null?e=[i]:e.push(i),
t++}if(r.database===void 0||!a.call(r,"database")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/MySqlServer/re\
quired",keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:_e.
required,parentSchema:_e,data:r};e===null?e=[i]:e.push(i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!=
"string"){let o={instancePath:s+"/host",schemaPath:"#/$defs/ServerSource/MySqlServer/properties/host/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:_e.properties.host.type,parentSchema:_e.properties.host,data:i};e===
null?e=[o]:e.push(o),t++}}if(r.port!==void 0&&a.call(r,"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){
let o={instancePath:s+"/port",schemaPath:"#/$defs/ServerSource/MySqlServer/properties/port/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:_e.properties.port.type,parentSchema:_e.properties.port,data:i};e===null?
e=[o]:e.push(o),t++}}if(r.database!==void 0&&a.call(r,"database")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+
"/database",schemaPath:"#/$defs/ServerSource/MySqlServer/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:_e.properties.database.type,parentSchema:_e.properties.database,data:i};e===null?e=[o]:e.
push(o),t++}}}else{let i={instancePath:s,schemaPath:"#/$defs/ServerSource/MySqlServer/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:_e.type,parentSchema:_e,data:r};e===null?e=[i]:e.push(i),t++}var Xt=u===t;if(Wt=
Xt,Wt){var Er={};Er.host=!0,Er.port=!0,Er.database=!0,Er.type=!0}}if(!Wt){let u={instancePath:s,schemaPath:"#/allOf/20/i\
f",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:q.allOf[20].if,parentSchema:q.allOf[20],
data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&Er!==void 0&&(Er===!0?n=!0:(n=n||{},Object.assign(n,Er)));let Yt=t,es=!0,Fs=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?
e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="oracle"){let f={};e===null?e=[f]:e.push(f),t++}}
var rs=Fs===t;if(t=Yt,e!==null&&(Yt?e.length=Yt:e=null),rs){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===
void 0||!a.call(r,"host")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/OracleServer/required",keyword:"requir\
ed",params:{missingProperty:"host"},message:"must have required property 'host'",schema:Be.required,parentSchema:Be,data:r};
e===null?e=[i]:e.push(i),t++}if(r.port===void 0||!a.call(r,"port")){let i={instancePath:s,schemaPath:"#/$defs/ServerSour\
ce/OracleServer/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",
schema:Be.required,parentSchema:Be,data:r};e===null?e=[i]:e.push(i),t++}if(r.serviceName===void 0||!a.call(r,"serviceNam\
e")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/OracleServer/required",keyword:"required",params:{missingProperty:"\
serviceName"},message:"must have required property 'serviceName'",schema:Be.required,parentSchema:Be,data:r};e===null?e=
[i]:e.push(i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+"/host",
schemaPath:"#/$defs/ServerSource/OracleServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:Be.properties.host.type,parentSchema:Be.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.port!==
void 0&&a.call(r,"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:s+"/port",schemaPath:"\
#/$defs/ServerSource/OracleServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:Be.properties.port.type,parentSchema:Be.properties.port,data:i};e===null?e=[o]:e.push(o),t++}}if(r.serviceName!==
void 0&&a.call(r,"serviceName")){let i=r.serviceName;if(typeof i!="string"){let o={instancePath:s+"/serviceName",schemaPath:"\
#/$defs/ServerSource/OracleServer/properties/serviceName/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:Be.properties.serviceName.type,parentSchema:Be.properties.serviceName,data:i};e===null?e=[o]:e.push(o),t++}}}else{
let i={instancePath:s,schemaPath:"#/$defs/ServerSource/OracleServer/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Be.type,parentSchema:Be,data:r};e===null?e=[i]:e.push(i),t++}var rs=u===t;if(es=rs,es){var Cr={};
Cr.host=!0,Cr.port=!0,Cr.serviceName=!0,Cr.type=!0}}if(!es){let u={instancePath:s,schemaPath:"#/allOf/21/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema',schema:q.allOf[21].if,parentSchema:q.allOf[21],data:r};
e===null?e=[u]:e.push(u),t++}n!==!0&&Cr!==void 0&&(Cr===!0?n=!0:(n=n||{},Object.assign(n,Cr)));let ts=t,ss=!0,Js=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:
e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="postgresql"){let f={};e===null?e=[f]:e.push(f),t++}}var is=Js===
t;if(t=ts,e!==null&&(ts?e.length=ts:e=null),is){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||
!a.call(r,"host")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"required",params:{
missingProperty:"host"},message:"must have required property 'host'",schema:K.required,parentSchema:K,data:r};e===null?e=
[i]:e.push(i),t++}if(r.port===void 0||!a.call(r,"port")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/Postgres\
Server/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:K.
required,parentSchema:K,data:r};e===null?e=[i]:e.push(i),t++}if(r.database===void 0||!a.call(r,"database")){let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"required",params:{missingProperty:"database"},message:"\
must have required property 'database'",schema:K.required,parentSchema:K,data:r};e===null?e=[i]:e.push(i),t++}if(r.schema===
void 0||!a.call(r,"schema")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"re\
quired",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:K.required,parentSchema:K,
data:r};e===null?e=[i]:e.push(i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+
"/host",schemaPath:"#/$defs/ServerSource/PostgresServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:K.properties.host.type,parentSchema:K.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
port!==void 0&&a.call(r,"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:s+"/port",
schemaPath:"#/$defs/ServerSource/PostgresServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer",schema:K.properties.port.type,parentSchema:K.properties.port,data:i};e===null?e=[o]:e.push(o),t++}}if(r.database!==
void 0&&a.call(r,"database")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+"/database",schemaPath:"#/$d\
efs/ServerSource/PostgresServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:K.properties.database.type,parentSchema:K.properties.database,data:i};e===null?e=[o]:e.push(o),t++}}if(r.schema!==
void 0&&a.call(r,"schema")){let i=r.schema;if(typeof i!="string"){let o={instancePath:s+"/schema",schemaPath:"#/$defs/Se\
rverSource/PostgresServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.
properties.schema.type,parentSchema:K.properties.schema,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/PostgresServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.
type,parentSchema:K,data:r};e===null?e=[i]:e.push(i),t++}var is=u===t;if(ss=is,ss){var Pr={};Pr.host=!0,Pr.port=!0,Pr.database=
!0,Pr.schema=!0,Pr.type=!0}}if(!ss){let u={instancePath:s,schemaPath:"#/allOf/22/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:q.allOf[22].if,parentSchema:q.allOf[22],data:r};e===null?e=[u]:e.push(u),
t++}n!==!0&&Pr!==void 0&&(Pr===!0?n=!0:(n=n||{},Object.assign(n,Pr)));let as=t,ps=!0,Ws=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="postgres"){let f={};e===null?e=[f]:e.push(f),t++}}var ns=Ws===t;if(t=as,e!==null&&(as?
e.length=as:e=null),ns){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let i={
instancePath:s,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"required",params:{missingProperty:"hos\
t"},message:"must have required property 'host'",schema:K.required,parentSchema:K,data:r};e===null?e=[i]:e.push(i),t++}if(r.
port===void 0||!a.call(r,"port")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"\
required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:K.required,parentSchema:K,
data:r};e===null?e=[i]:e.push(i),t++}if(r.database===void 0||!a.call(r,"database")){let i={instancePath:s,schemaPath:"#/\
$defs/ServerSource/PostgresServer/required",keyword:"required",params:{missingProperty:"database"},message:"must have re\
quired property 'database'",schema:K.required,parentSchema:K,data:r};e===null?e=[i]:e.push(i),t++}if(r.schema===void 0||
!a.call(r,"schema")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/PostgresServer/required",keyword:"required",
params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:K.required,parentSchema:K,data:r};
e===null?e=[i]:e.push(i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+
"/host",schemaPath:"#/$defs/ServerSource/PostgresServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:K.properties.host.type,parentSchema:K.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
port!==void 0&&a.call(r,"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:s+"/port",
schemaPath:"#/$defs/ServerSource/PostgresServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer",schema:K.properties.port.type,parentSchema:K.properties.port,data:i};e===null?e=[o]:e.push(o),t++}}if(r.database!==
void 0&&a.call(r,"database")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+"/database",schemaPath:"#/$d\
efs/ServerSource/PostgresServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:K.properties.database.type,parentSchema:K.properties.database,data:i};e===null?e=[o]:e.push(o),t++}}if(r.schema!==
void 0&&a.call(r,"schema")){let i=r.schema;if(typeof i!="string"){let o={instancePath:s+"/schema",schemaPath:"#/$defs/Se\
rverSource/PostgresServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.
properties.schema.type,parentSchema:K.properties.schema,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/PostgresServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.
type,parentSchema:K,data:r};e===null?e=[i]:e.push(i),t++}var ns=u===t;if(ps=ns,ps){var wr={};wr.host=!0,wr.port=!0,wr.database=
!0,wr.schema=!0,wr.type=!0}}if(!ps){let u={instancePath:s,schemaPath:"#/allOf/23/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:q.allOf[23].if,parentSchema:q.allOf[23],data:r};e===null?e=[u]:e.push(u),
t++}n!==!0&&wr!==void 0&&(wr===!0?n=!0:(n=n||{},Object.assign(n,wr)));let os=t,ls=!0,Xs=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="presto"){let f={};e===null?e=[f]:e.push(f),t++}}var ms=Xs===t;if(t=os,e!==null&&(os?
e.length=os:e=null),ms){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let i={
instancePath:s,schemaPath:"#/$defs/ServerSource/PrestoServer/required",keyword:"required",params:{missingProperty:"host"},
message:"must have required property 'host'",schema:nr.required,parentSchema:nr,data:r};e===null?e=[i]:e.push(i),t++}if(r.
host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+"/host",schemaPath:"#/$defs/S\
erverSource/PrestoServer/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:nr.
properties.host.type,parentSchema:nr.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.catalog!==void 0&&a.call(
r,"catalog")){let i=r.catalog;if(typeof i!="string"){let o={instancePath:s+"/catalog",schemaPath:"#/$defs/ServerSource/P\
restoServer/properties/catalog/type",keyword:"type",params:{type:"string"},message:"must be string",schema:nr.properties.
catalog.type,parentSchema:nr.properties.catalog,data:i};e===null?e=[o]:e.push(o),t++}}if(r.schema!==void 0&&a.call(r,"sc\
hema")){let i=r.schema;if(typeof i!="string"){let o={instancePath:s+"/schema",schemaPath:"#/$defs/ServerSource/PrestoSer\
ver/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:nr.properties.schema.type,
parentSchema:nr.properties.schema,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"#/$defs/\
ServerSource/PrestoServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:nr.type,parentSchema:nr,
data:r};e===null?e=[i]:e.push(i),t++}var ms=u===t;if(ls=ms,ls){var Mr={};Mr.host=!0,Mr.catalog=!0,Mr.schema=!0,Mr.type=!0}}
if(!ls){let u={instancePath:s,schemaPath:"#/allOf/24/if",keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema',schema:q.allOf[24].if,parentSchema:q.allOf[24],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&Mr!==void 0&&
(Mr===!0?n=!0:(n=n||{},Object.assign(n,Mr)));let us=t,cs=!0,Ys=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.
type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="pubsub"){let f={};e===null?e=[f]:e.push(f),t++}}var fs=Ys===t;if(t=us,e!==null&&(us?e.length=us:e=null),
fs){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.project===void 0||!a.call(r,"project")){let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/PubSubServer/required",keyword:"required",params:{missingProperty:"project"},message:"m\
ust have required property 'project'",schema:et.required,parentSchema:et,data:r};e===null?e=[i]:e.push(i),t++}if(r.project!==
void 0&&a.call(r,"project")){let i=r.project;if(typeof i!="string"){let o={instancePath:s+"/project",schemaPath:"#/$defs\
/ServerSource/PubSubServer/properties/project/type",keyword:"type",params:{type:"string"},message:"must be string",schema:et.
properties.project.type,parentSchema:et.properties.project,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/PubSubServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:et.
type,parentSchema:et,data:r};e===null?e=[i]:e.push(i),t++}var fs=u===t;if(cs=fs,cs){var Ot={};Ot.project=!0,Ot.type=!0}}
if(!cs){let u={instancePath:s,schemaPath:"#/allOf/25/if",keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema',schema:q.allOf[25].if,parentSchema:q.allOf[25],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&Ot!==void 0&&
(Ot===!0?n=!0:(n=n||{},Object.assign(n,Ot)));let ys=t,hs=!0,ei=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.
type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"\
type")&&r.type!=="redshift"){let f={};e===null?e=[f]:e.push(f),t++}}var ds=ei===t;if(t=ys,e!==null&&(ys?e.length=ys:e=null),
ds){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.database===void 0||!a.call(r,"database")){let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/RedshiftServer/required",keyword:"required",params:{missingProperty:"database"},message:"\
must have required property 'database'",schema:Oe.required,parentSchema:Oe,data:r};e===null?e=[i]:e.push(i),t++}if(r.schema===
void 0||!a.call(r,"schema")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/RedshiftServer/required",keyword:"re\
quired",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:Oe.required,parentSchema:Oe,
data:r};e===null?e=[i]:e.push(i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+
"/host",schemaPath:"#/$defs/ServerSource/RedshiftServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Oe.properties.host.type,parentSchema:Oe.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
database!==void 0&&a.call(r,"database")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+"/database",schemaPath:"\
#/$defs/ServerSource/RedshiftServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:Oe.properties.database.type,parentSchema:Oe.properties.database,data:i};e===null?e=[o]:e.push(o),t++}}if(r.schema!==
void 0&&a.call(r,"schema")){let i=r.schema;if(typeof i!="string"){let o={instancePath:s+"/schema",schemaPath:"#/$defs/Se\
rverSource/RedshiftServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Oe.
properties.schema.type,parentSchema:Oe.properties.schema,data:i};e===null?e=[o]:e.push(o),t++}}if(r.region!==void 0&&a.call(
r,"region")){let i=r.region;if(typeof i!="string"){let o={instancePath:s+"/region",schemaPath:"#/$defs/ServerSource/Reds\
hiftServer/properties/region/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Oe.properties.region.
type,parentSchema:Oe.properties.region,data:i};e===null?e=[o]:e.push(o),t++}}if(r.account!==void 0&&a.call(r,"account")){
let i=r.account;if(typeof i!="string"){let o={instancePath:s+"/account",schemaPath:"#/$defs/ServerSource/RedshiftServer/\
properties/account/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Oe.properties.account.type,
parentSchema:Oe.properties.account,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"#/$defs\
/ServerSource/RedshiftServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Oe.type,parentSchema:Oe,
data:r};e===null?e=[i]:e.push(i),t++}var ds=u===t;if(hs=ds,hs){var cr={};cr.host=!0,cr.database=!0,cr.schema=!0,cr.region=
!0,cr.account=!0,cr.type=!0}}if(!hs){let u={instancePath:s,schemaPath:"#/allOf/26/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:q.allOf[26].if,parentSchema:q.allOf[26],data:r};e===null?e=[u]:e.push(u),
t++}n!==!0&&cr!==void 0&&(cr===!0?n=!0:(n=n||{},Object.assign(n,cr)));let gs=t,Ss=!0,ri=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="s3"){let f={};e===null?e=[f]:e.push(f),t++}}var vs=ri===t;if(t=gs,e!==null&&(gs?e.length=
gs:e=null),vs){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.location===void 0||!a.call(r,"location")){let i={
instancePath:s,schemaPath:"#/$defs/ServerSource/S3Server/required",keyword:"required",params:{missingProperty:"location"},
message:"must have required property 'location'",schema:Re.required,parentSchema:Re,data:r};e===null?e=[i]:e.push(i),t++}
if(r.location!==void 0&&a.call(r,"location")){let i=r.location;if(typeof i!="string"){let o={instancePath:s+"/location",
schemaPath:"#/$defs/ServerSource/S3Server/properties/location/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:Re.properties.location.type,parentSchema:Re.properties.location,data:i};e===null?e=[o]:e.push(o),t++}}
if(r.endpointUrl!==void 0&&a.call(r,"endpointUrl")){let i=r.endpointUrl;if(typeof i!="string"){let o={instancePath:s+"/e\
ndpointUrl",schemaPath:"#/$defs/ServerSource/S3Server/properties/endpointUrl/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Re.properties.endpointUrl.type,parentSchema:Re.properties.endpointUrl,data:i};e===null?e=
[o]:e.push(o),t++}}if(r.format!==void 0&&a.call(r,"format")){let i=r.format;if(typeof i!="string"){let o={instancePath:s+
"/format",schemaPath:"#/$defs/ServerSource/S3Server/properties/format/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Re.properties.format.type,parentSchema:Re.properties.format,data:i};e===null?e=[o]:e.push(o),t++}}
if(r.delimiter!==void 0&&a.call(r,"delimiter")){let i=r.delimiter;if(typeof i!="string"){let o={instancePath:s+"/delimit\
er",schemaPath:"#/$defs/ServerSource/S3Server/properties/delimiter/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Re.properties.delimiter.type,parentSchema:Re.properties.delimiter,data:i};e===null?e=[o]:e.push(o),
t++}}}else{let i={instancePath:s,schemaPath:"#/$defs/ServerSource/S3Server/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Re.type,parentSchema:Re,data:r};e===null?e=[i]:e.push(i),t++}var vs=u===t;if(Ss=vs,Ss){var qr={};
qr.location=!0,qr.endpointUrl=!0,qr.format=!0,qr.delimiter=!0,qr.type=!0}}if(!Ss){let u={instancePath:s,schemaPath:"#/al\
lOf/27/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:q.allOf[27].if,parentSchema:q.
allOf[27],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&qr!==void 0&&(qr===!0?n=!0:(n=n||{},Object.assign(n,qr)));let bs=t,
Os=!0,ti=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};
e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="sftp"){let f={};e===null?e=[f]:e.push(
f),t++}}var Ps=ti===t;if(t=bs,e!==null&&(bs?e.length=bs:e=null),Ps){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.location===void 0||!a.call(r,"location")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/SftpServer/require\
d",keyword:"required",params:{missingProperty:"location"},message:"must have required property 'location'",schema:Xe.required,
parentSchema:Xe,data:r};e===null?e=[i]:e.push(i),t++}if(r.location!==void 0&&a.call(r,"location")){let i=r.location;if(typeof i==
"string"){if(!oi.test(i)){let o={instancePath:s+"/location",schemaPath:"#/$defs/ServerSource/SftpServer/properties/locat\
ion/pattern",keyword:"pattern",params:{pattern:"^sftp://.*"},message:'must match pattern "^sftp://.*"',schema:"^sftp://.\
*",parentSchema:Xe.properties.location,data:i};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/location",schemaPath:"\
#/$defs/ServerSource/SftpServer/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:Xe.properties.location.type,parentSchema:Xe.properties.location,data:i};e===null?e=[o]:e.push(o),t++}}if(r.format!==
void 0&&a.call(r,"format")){let i=r.format;if(typeof i!="string"){let o={instancePath:s+"/format",schemaPath:"#/$defs/Se\
rverSource/SftpServer/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Xe.properties.
format.type,parentSchema:Xe.properties.format,data:i};e===null?e=[o]:e.push(o),t++}}if(r.delimiter!==void 0&&a.call(r,"d\
elimiter")){let i=r.delimiter;if(typeof i!="string"){let o={instancePath:s+"/delimiter",schemaPath:"#/$defs/ServerSource\
/SftpServer/properties/delimiter/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Xe.properties.
delimiter.type,parentSchema:Xe.properties.delimiter,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"\
#/$defs/ServerSource/SftpServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Xe.type,parentSchema:Xe,
data:r};e===null?e=[i]:e.push(i),t++}var Ps=u===t;if(Os=Ps,Os){var Qr={};Qr.location=!0,Qr.format=!0,Qr.delimiter=!0,Qr.
type=!0}}if(!Os){let u={instancePath:s,schemaPath:"#/allOf/28/if",keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema',schema:q.allOf[28].if,parentSchema:q.allOf[28],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&Qr!==
void 0&&(Qr===!0?n=!0:(n=n||{},Object.assign(n,Qr)));let ws=t,qs=!0,si=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(
r,"type")&&r.type!=="snowflake"){let f={};e===null?e=[f]:e.push(f),t++}}var $s=si===t;if(t=ws,e!==null&&(ws?e.length=ws:
e=null),$s){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.account===void 0||!a.call(r,"account")){let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/SnowflakeServer/required",keyword:"required",params:{missingProperty:"account"},message:"\
must have required property 'account'",schema:le.required,parentSchema:le,data:r};e===null?e=[i]:e.push(i),t++}if(r.database===
void 0||!a.call(r,"database")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/SnowflakeServer/required",keyword:"\
required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:le.required,parentSchema:le,
data:r};e===null?e=[i]:e.push(i),t++}if(r.schema===void 0||!a.call(r,"schema")){let i={instancePath:s,schemaPath:"#/$def\
s/ServerSource/SnowflakeServer/required",keyword:"required",params:{missingProperty:"schema"},message:"must have require\
d property 'schema'",schema:le.required,parentSchema:le,data:r};e===null?e=[i]:e.push(i),t++}if(r.host!==void 0&&a.call(
r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+"/host",schemaPath:"#/$defs/ServerSource/SnowflakeS\
erver/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:le.properties.host.type,
parentSchema:le.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.port!==void 0&&a.call(r,"port")){let i=r.port;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:s+"/port",schemaPath:"#/$defs/ServerSource/SnowflakeSer\
ver/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:le.properties.port.type,
parentSchema:le.properties.port,data:i};e===null?e=[o]:e.push(o),t++}}if(r.account!==void 0&&a.call(r,"account")){let i=r.
account;if(typeof i!="string"){let o={instancePath:s+"/account",schemaPath:"#/$defs/ServerSource/SnowflakeServer/propert\
ies/account/type",keyword:"type",params:{type:"string"},message:"must be string",schema:le.properties.account.type,parentSchema:le.
properties.account,data:i};e===null?e=[o]:e.push(o),t++}}if(r.database!==void 0&&a.call(r,"database")){let i=r.database;
if(typeof i!="string"){let o={instancePath:s+"/database",schemaPath:"#/$defs/ServerSource/SnowflakeServer/properties/dat\
abase/type",keyword:"type",params:{type:"string"},message:"must be string",schema:le.properties.database.type,parentSchema:le.
properties.database,data:i};e===null?e=[o]:e.push(o),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let i=r.schema;if(typeof i!=
"string"){let o={instancePath:s+"/schema",schemaPath:"#/$defs/ServerSource/SnowflakeServer/properties/schema/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:le.properties.schema.type,parentSchema:le.properties.schema,
data:i};e===null?e=[o]:e.push(o),t++}}if(r.warehouse!==void 0&&a.call(r,"warehouse")){let i=r.warehouse;if(typeof i!="st\
ring"){let o={instancePath:s+"/warehouse",schemaPath:"#/$defs/ServerSource/SnowflakeServer/properties/warehouse/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:le.properties.warehouse.type,parentSchema:le.properties.warehouse,
data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"#/$defs/ServerSource/SnowflakeServer/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:le.type,parentSchema:le,data:r};e===null?e=[i]:e.push(
i),t++}var $s=u===t;if(qs=$s,qs){var ir={};ir.host=!0,ir.port=!0,ir.account=!0,ir.database=!0,ir.schema=!0,ir.warehouse=
!0,ir.type=!0}}if(!qs){let u={instancePath:s,schemaPath:"#/allOf/29/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema',schema:q.allOf[29].if,parentSchema:q.allOf[29],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&ir!==
void 0&&(ir===!0?n=!0:(n=n||{},Object.assign(n,ir)));let ks=t,As=!0,ii=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(
r,"type")&&r.type!=="sqlserver"){let f={};e===null?e=[f]:e.push(f),t++}}var Ts=ii===t;if(t=ks,e!==null&&(ks?e.length=ks:
e=null),Ts){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/SqlserverServer/required",keyword:"required",params:{missingProperty:"host"},message:"m\
ust have required property 'host'",schema:Pe.required,parentSchema:Pe,data:r};e===null?e=[i]:e.push(i),t++}if(r.database===
void 0||!a.call(r,"database")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/SqlserverServer/required",keyword:"\
required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:Pe.required,parentSchema:Pe,
data:r};e===null?e=[i]:e.push(i),t++}if(r.schema===void 0||!a.call(r,"schema")){let i={instancePath:s,schemaPath:"#/$def\
s/ServerSource/SqlserverServer/required",keyword:"required",params:{missingProperty:"schema"},message:"must have require\
d property 'schema'",schema:Pe.required,parentSchema:Pe,data:r};e===null?e=[i]:e.push(i),t++}if(r.host!==void 0&&a.call(
r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+"/host",schemaPath:"#/$defs/ServerSource/SqlserverS\
erver/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Pe.properties.host.type,
parentSchema:Pe.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.port!==void 0&&a.call(r,"port")){let i=r.port;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:s+"/port",schemaPath:"#/$defs/ServerSource/SqlserverSer\
ver/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:Pe.properties.port.type,
parentSchema:Pe.properties.port,data:i};e===null?e=[o]:e.push(o),t++}}if(r.database!==void 0&&a.call(r,"database")){let i=r.
database;if(typeof i!="string"){let o={instancePath:s+"/database",schemaPath:"#/$defs/ServerSource/SqlserverServer/prope\
rties/database/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Pe.properties.database.type,parentSchema:Pe.
properties.database,data:i};e===null?e=[o]:e.push(o),t++}}if(r.schema!==void 0&&a.call(r,"schema")){let i=r.schema;if(typeof i!=
"string"){let o={instancePath:s+"/schema",schemaPath:"#/$defs/ServerSource/SqlserverServer/properties/schema/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Pe.properties.schema.type,parentSchema:Pe.properties.schema,
data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,schemaPath:"#/$defs/ServerSource/SqlserverServer/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:Pe.type,parentSchema:Pe,data:r};e===null?e=[i]:e.push(
i),t++}var Ts=u===t;if(As=Ts,As){var $r={};$r.host=!0,$r.port=!0,$r.database=!0,$r.schema=!0,$r.type=!0}}if(!As){let u={
instancePath:s,schemaPath:"#/allOf/30/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',
schema:q.allOf[30].if,parentSchema:q.allOf[30],data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&$r!==void 0&&($r===!0?n=!0:(n=
n||{},Object.assign(n,$r)));let js=t,_s=!0,ai=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||
!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!==
"synapse"){let f={};e===null?e=[f]:e.push(f),t++}}var Bs=ai===t;if(t=js,e!==null&&(js?e.length=js:e=null),Bs){let u=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let i={instancePath:s,schemaPath:"#/$defs/\
ServerSource/SynapseServer/required",keyword:"required",params:{missingProperty:"host"},message:"must have required prop\
erty 'host'",schema:De.required,parentSchema:De,data:r};e===null?e=[i]:e.push(i),t++}if(r.port===void 0||!a.call(r,"port")){
let i={instancePath:s,schemaPath:"#/$defs/ServerSource/SynapseServer/required",keyword:"required",params:{missingProperty:"\
port"},message:"must have required property 'port'",schema:De.required,parentSchema:De,data:r};e===null?e=[i]:e.push(i),
t++}if(r.database===void 0||!a.call(r,"database")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/SynapseServer/\
required",keyword:"required",params:{missingProperty:"database"},message:"must have required property 'database'",schema:De.
required,parentSchema:De,data:r};e===null?e=[i]:e.push(i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!=
"string"){let o={instancePath:s+"/host",schemaPath:"#/$defs/ServerSource/SynapseServer/properties/host/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:De.properties.host.type,parentSchema:De.properties.host,data:i};
e===null?e=[o]:e.push(o),t++}}if(r.port!==void 0&&a.call(r,"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i))){let o={instancePath:s+"/port",schemaPath:"#/$defs/ServerSource/SynapseServer/properties/port/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:De.properties.port.type,parentSchema:De.properties.port,data:i};e===null?
e=[o]:e.push(o),t++}}if(r.database!==void 0&&a.call(r,"database")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+
"/database",schemaPath:"#/$defs/ServerSource/SynapseServer/properties/database/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:De.properties.database.type,parentSchema:De.properties.database,data:i};e===null?e=[o]:e.
push(o),t++}}}else{let i={instancePath:s,schemaPath:"#/$defs/ServerSource/SynapseServer/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:De.type,parentSchema:De,data:r};e===null?e=[i]:e.push(i),t++}var Bs=u===t;if(_s=
Bs,_s){var Kr={};Kr.host=!0,Kr.port=!0,Kr.database=!0,Kr.type=!0}}if(!_s){let u={instancePath:s,schemaPath:"#/allOf/31/i\
f",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:q.allOf[31].if,parentSchema:q.allOf[31],
data:r};e===null?e=[u]:e.push(u),t++}n!==!0&&Kr!==void 0&&(Kr===!0?n=!0:(n=n||{},Object.assign(n,Kr)));let Ds=t,Ns=!0,pi=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?
e=[f]:e.push(f),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="trino"){let f={};e===null?e=[f]:e.push(f),t++}}
var xs=pi===t;if(t=Ds,e!==null&&(Ds?e.length=Ds:e=null),xs){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===
void 0||!a.call(r,"host")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/TrinoServer/required",keyword:"require\
d",params:{missingProperty:"host"},message:"must have required property 'host'",schema:ce.required,parentSchema:ce,data:r};
e===null?e=[i]:e.push(i),t++}if(r.port===void 0||!a.call(r,"port")){let i={instancePath:s,schemaPath:"#/$defs/ServerSour\
ce/TrinoServer/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",
schema:ce.required,parentSchema:ce,data:r};e===null?e=[i]:e.push(i),t++}if(r.catalog===void 0||!a.call(r,"catalog")){let i={
instancePath:s,schemaPath:"#/$defs/ServerSource/TrinoServer/required",keyword:"required",params:{missingProperty:"catalo\
g"},message:"must have required property 'catalog'",schema:ce.required,parentSchema:ce,data:r};e===null?e=[i]:e.push(i),
t++}if(r.schema===void 0||!a.call(r,"schema")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/TrinoServer/requir\
ed",keyword:"required",params:{missingProperty:"schema"},message:"must have required property 'schema'",schema:ce.required,
parentSchema:ce,data:r};e===null?e=[i]:e.push(i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="st\
ring"){let o={instancePath:s+"/host",schemaPath:"#/$defs/ServerSource/TrinoServer/properties/host/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:ce.properties.host.type,parentSchema:ce.properties.host,data:i};e===null?
e=[o]:e.push(o),t++}}if(r.port!==void 0&&a.call(r,"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={
instancePath:s+"/port",schemaPath:"#/$defs/ServerSource/TrinoServer/properties/port/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer",schema:ce.properties.port.type,parentSchema:ce.properties.port,data:i};e===null?e=[o]:
e.push(o),t++}}if(r.catalog!==void 0&&a.call(r,"catalog")){let i=r.catalog;if(typeof i!="string"){let o={instancePath:s+
"/catalog",schemaPath:"#/$defs/ServerSource/TrinoServer/properties/catalog/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ce.properties.catalog.type,parentSchema:ce.properties.catalog,data:i};e===null?e=[o]:e.push(o),t++}}
if(r.schema!==void 0&&a.call(r,"schema")){let i=r.schema;if(typeof i!="string"){let o={instancePath:s+"/schema",schemaPath:"\
#/$defs/ServerSource/TrinoServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:ce.properties.schema.type,parentSchema:ce.properties.schema,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/TrinoServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ce.
type,parentSchema:ce,data:r};e===null?e=[i]:e.push(i),t++}var xs=u===t;if(Ns=xs,Ns){var kr={};kr.host=!0,kr.port=!0,kr.catalog=
!0,kr.schema=!0,kr.type=!0}}if(!Ns){let u={instancePath:s,schemaPath:"#/allOf/32/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:q.allOf[32].if,parentSchema:q.allOf[32],data:r};e===null?e=[u]:e.push(u),
t++}n!==!0&&kr!==void 0&&(kr===!0?n=!0:(n=n||{},Object.assign(n,kr)));let Is=t,zs=!0,ni=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if((r.type===void 0||!a.call(r,"type"))&&(u="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(r.type!==
void 0&&a.call(r,"type")&&r.type!=="vertica"){let f={};e===null?e=[f]:e.push(f),t++}}var Zs=ni===t;if(t=Is,e!==null&&(Is?
e.length=Is:e=null),Zs){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0||!a.call(r,"host")){let i={
instancePath:s,schemaPath:"#/$defs/ServerSource/VerticaServer/required",keyword:"required",params:{missingProperty:"host"},
message:"must have required property 'host'",schema:fe.required,parentSchema:fe,data:r};e===null?e=[i]:e.push(i),t++}if(r.
port===void 0||!a.call(r,"port")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/VerticaServer/required",keyword:"\
required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:fe.required,parentSchema:fe,
data:r};e===null?e=[i]:e.push(i),t++}if(r.database===void 0||!a.call(r,"database")){let i={instancePath:s,schemaPath:"#/\
$defs/ServerSource/VerticaServer/required",keyword:"required",params:{missingProperty:"database"},message:"must have req\
uired property 'database'",schema:fe.required,parentSchema:fe,data:r};e===null?e=[i]:e.push(i),t++}if(r.schema===void 0||
!a.call(r,"schema")){let i={instancePath:s,schemaPath:"#/$defs/ServerSource/VerticaServer/required",keyword:"required",params:{
missingProperty:"schema"},message:"must have required property 'schema'",schema:fe.required,parentSchema:fe,data:r};e===
null?e=[i]:e.push(i),t++}if(r.host!==void 0&&a.call(r,"host")){let i=r.host;if(typeof i!="string"){let o={instancePath:s+
"/host",schemaPath:"#/$defs/ServerSource/VerticaServer/properties/host/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:fe.properties.host.type,parentSchema:fe.properties.host,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
port!==void 0&&a.call(r,"port")){let i=r.port;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:s+"/port",
schemaPath:"#/$defs/ServerSource/VerticaServer/properties/port/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer",schema:fe.properties.port.type,parentSchema:fe.properties.port,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
database!==void 0&&a.call(r,"database")){let i=r.database;if(typeof i!="string"){let o={instancePath:s+"/database",schemaPath:"\
#/$defs/ServerSource/VerticaServer/properties/database/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:fe.properties.database.type,parentSchema:fe.properties.database,data:i};e===null?e=[o]:e.push(o),t++}}if(r.schema!==
void 0&&a.call(r,"schema")){let i=r.schema;if(typeof i!="string"){let o={instancePath:s+"/schema",schemaPath:"#/$defs/Se\
rverSource/VerticaServer/properties/schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:fe.
properties.schema.type,parentSchema:fe.properties.schema,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:s,
schemaPath:"#/$defs/ServerSource/VerticaServer/type",keyword:"type",params:{type:"object"},message:"must be object",schema:fe.
type,parentSchema:fe,data:r};e===null?e=[i]:e.push(i),t++}var Zs=u===t;if(zs=Zs,zs){var Ar={};Ar.host=!0,Ar.port=!0,Ar.database=
!0,Ar.schema=!0,Ar.type=!0}}if(!zs){let u={instancePath:s,schemaPath:"#/allOf/33/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:q.allOf[33].if,parentSchema:q.allOf[33],data:r};e===null?e=[u]:e.push(u),
t++}if(n!==!0&&Ar!==void 0&&(Ar===!0?n=!0:(n=n||{},Object.assign(n,Ar))),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
server===void 0||!a.call(r,"server")){let u={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
server"},message:"must have required property 'server'",schema:q.required,parentSchema:q,data:r};e===null?e=[u]:e.push(u),
t++}if(r.type===void 0||!a.call(r,"type")){let u={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:q.required,parentSchema:q,data:r};e===null?e=[u]:e.push(u),t++}
if(n!==!0&&(n=n||{},n.id=!0,n.server=!0,n.type=!0,n.description=!0,n.environment=!0,n.roles=!0,n.customProperties=!0),r.
id!==void 0&&a.call(r,"id")){let u=r.id;if(typeof u=="string"){if(!rr.test(u)){let f={instancePath:s+"/id",schemaPath:"#\
/$defs/StableId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_\
-]+$"',schema:"^[A-Za-z0-9_-]+$",parentSchema:V,data:u};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:s+"/id",schemaPath:"\
#/$defs/StableId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:u};
e===null?e=[f]:e.push(f),t++}}if(r.server!==void 0&&a.call(r,"server")){let u=r.server;if(typeof u!="string"){let f={instancePath:s+
"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.
properties.server.type,parentSchema:q.properties.server,data:u};e===null?e=[f]:e.push(f),t++}}if(r.type!==void 0&&a.call(
r,"type")){let u=r.type;if(typeof u!="string"){let f={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:q.properties.type.type,parentSchema:q.properties.type,data:u};
e===null?e=[f]:e.push(f),t++}if(!(u==="api"||u==="athena"||u==="azure"||u==="bigquery"||u==="clickhouse"||u==="databrick\
s"||u==="denodo"||u==="dremio"||u==="duckdb"||u==="glue"||u==="cloudsql"||u==="db2"||u==="hive"||u==="impala"||u==="info\
rmix"||u==="kafka"||u==="kinesis"||u==="local"||u==="mysql"||u==="oracle"||u==="postgresql"||u==="postgres"||u==="presto"||
u==="pubsub"||u==="redshift"||u==="s3"||u==="sftp"||u==="snowflake"||u==="sqlserver"||u==="synapse"||u==="trino"||u==="v\
ertica"||u==="zen"||u==="custom")){let f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:q.properties.type.enum},message:"must be equal to one of the allowed values",schema:q.properties.type.enum,
parentSchema:q.properties.type,data:u};e===null?e=[f]:e.push(f),t++}}if(r.description!==void 0&&a.call(r,"description")){
let u=r.description;if(typeof u!="string"){let f={instancePath:s+"/description",schemaPath:"#/properties/description/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.description.type,parentSchema:q.properties.
description,data:u};e===null?e=[f]:e.push(f),t++}}if(r.environment!==void 0&&a.call(r,"environment")){let u=r.environment;
if(typeof u!="string"){let f={instancePath:s+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:q.properties.environment.type,parentSchema:q.properties.environment,data:u};
e===null?e=[f]:e.push(f),t++}}if(r.roles!==void 0&&a.call(r,"roles")){let u=r.roles;if(Array.isArray(u)){let f=u.length;
for(let i=0;i<f;i++)hr(u[i],{instancePath:s+"/roles/"+i,parentData:u,parentDataProperty:i,rootData:j,dynamicAnchors:_})||
(e=e===null?hr.errors:e.concat(hr.errors),t=e.length)}else{let f={instancePath:s+"/roles",schemaPath:"#/properties/roles\
/type",keyword:"type",params:{type:"array"},message:"must be array",schema:q.properties.roles.type,parentSchema:q.properties.
roles,data:u};e===null?e=[f]:e.push(f),t++}}if(r.customProperties!==void 0&&a.call(r,"customProperties")&&(ie(r.customProperties,
{instancePath:s+"/customProperties",parentData:r,parentDataProperty:"customProperties",rootData:j,dynamicAnchors:_})||(e=
e===null?ie.errors:e.concat(ie.errors),t=e.length)),n!==!0){for(let u of Object.keys(r))if(!n||!n[u]){let f={instancePath:s,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:u},message:"must NOT ha\
ve unevaluated properties",schema:!1,parentSchema:q,data:r};e===null?e=[f]:e.push(f),t++}}}else{let u={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.type,parentSchema:q,data:r};e===null?e=[
u]:e.push(u),t++}return tt.errors=e,t===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $e={type:"array",items:{
type:"object",properties:{id:{$ref:"#/$defs/StableId"},url:{type:"string"},type:{type:"string"},description:{type:"strin\
g"}},required:["url","type"],additionalProperties:!1}};function oe(r,{instancePath:s="",parentData:H,parentDataProperty:F,
rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=oe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),Array.isArray(r)){let l=r.length;for(let p=0;p<l;p++){let m=r[p];if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.url===void 0||!a.call(m,"url")){let y={instancePath:s+"/"+p,schemaPath:"#/items/required",keyword:"required",params:{
missingProperty:"url"},message:"must have required property 'url'",schema:$e.items.required,parentSchema:$e.items,data:m};
e===null?e=[y]:e.push(y),t++}if(m.type===void 0||!a.call(m,"type")){let y={instancePath:s+"/"+p,schemaPath:"#/items/requ\
ired",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:$e.items.required,
parentSchema:$e.items,data:m};e===null?e=[y]:e.push(y),t++}for(let y of Object.keys(m))if(!(y==="id"||y==="url"||y==="ty\
pe"||y==="description")){let n={instancePath:s+"/"+p,schemaPath:"#/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:y},message:"must NOT have additional properties",schema:!1,parentSchema:$e.items,data:m};
e===null?e=[n]:e.push(n),t++}if(m.id!==void 0&&a.call(m,"id")){let y=m.id;if(typeof y=="string"){if(!rr.test(y)){let n={
instancePath:s+"/"+p+"/id",schemaPath:"#/$defs/StableId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'\
must match pattern "^[A-Za-z0-9_-]+$"',schema:"^[A-Za-z0-9_-]+$",parentSchema:V,data:y};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:s+"/"+p+"/id",schemaPath:"#/$defs/StableId/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:V.type,parentSchema:V,data:y};e===null?e=[n]:e.push(n),t++}}if(m.url!==void 0&&a.call(m,"url")){let y=m.
url;if(typeof y!="string"){let n={instancePath:s+"/"+p+"/url",schemaPath:"#/items/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:$e.items.properties.url.type,parentSchema:$e.items.properties.url,data:y};
e===null?e=[n]:e.push(n),t++}}if(m.type!==void 0&&a.call(m,"type")){let y=m.type;if(typeof y!="string"){let n={instancePath:s+
"/"+p+"/type",schemaPath:"#/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$e.
items.properties.type.type,parentSchema:$e.items.properties.type,data:y};e===null?e=[n]:e.push(n),t++}}if(m.description!==
void 0&&a.call(m,"description")){let y=m.description;if(typeof y!="string"){let n={instancePath:s+"/"+p+"/description",schemaPath:"\
#/items/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$e.items.properties.
description.type,parentSchema:$e.items.properties.description,data:y};e===null?e=[n]:e.push(n),t++}}}else{let y={instancePath:s+
"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$e.items.type,parentSchema:$e.
items,data:m};e===null?e=[y]:e.push(y),t++}}}else{let l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:$e.type,parentSchema:$e,data:r};e===null?e=[l]:e.push(l),t++}return oe.errors=e,t===
0}oe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var ye={type:"object",properties:{logicalType:{type:"string",enum:[
"object"]},physicalName:{type:"string"},dataGranularityDescription:{type:"string"},properties:{type:"array",items:{$ref:"\
#/$defs/SchemaProperty"}},relationships:{type:"array",items:{$ref:"#/$defs/RelationshipSchemaLevel"}},quality:{$ref:"#/$\
defs/DataQualityChecks"}},allOf:[{$ref:"#/$defs/SchemaElement"}],required:["name"],unevaluatedProperties:!1},or={type:"o\
bject",properties:{id:{$ref:"#/$defs/StableId"},name:{type:"string"},physicalType:{type:"string"},description:{type:"str\
ing"},businessName:{type:"string"},authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"},tags:{$ref:"#/$def\
s/Tags"},customProperties:{$ref:"#/$defs/CustomProperties"}}};function dr(r,{instancePath:s="",parentData:H,parentDataProperty:F,
rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=dr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0&&a.call(r,"id")){let l=r.id;if(typeof l=="st\
ring"){if(!rr.test(l)){let p={instancePath:s+"/id",schemaPath:"#/$defs/StableId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+$"',schema:"^[A-Za-z0-9_-]+$",parentSchema:V,data:l};e===
null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/id",schemaPath:"#/$defs/StableId/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:V.type,parentSchema:V,data:l};e===null?e=[p]:e.push(p),t++}}if(r.name!==void 0&&
a.call(r,"name")){let l=r.name;if(typeof l!="string"){let p={instancePath:s+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:or.properties.name.type,parentSchema:or.properties.
name,data:l};e===null?e=[p]:e.push(p),t++}}if(r.physicalType!==void 0&&a.call(r,"physicalType")){let l=r.physicalType;if(typeof l!=
"string"){let p={instancePath:s+"/physicalType",schemaPath:"#/properties/physicalType/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:or.properties.physicalType.type,parentSchema:or.properties.physicalType,data:l};
e===null?e=[p]:e.push(p),t++}}if(r.description!==void 0&&a.call(r,"description")){let l=r.description;if(typeof l!="stri\
ng"){let p={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:or.properties.description.type,parentSchema:or.properties.description,data:l};e===null?e=
[p]:e.push(p),t++}}if(r.businessName!==void 0&&a.call(r,"businessName")){let l=r.businessName;if(typeof l!="string"){let p={
instancePath:s+"/businessName",schemaPath:"#/properties/businessName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:or.properties.businessName.type,parentSchema:or.properties.businessName,data:l};e===null?e=[p]:e.
push(p),t++}}if(r.authoritativeDefinitions!==void 0&&a.call(r,"authoritativeDefinitions")&&(oe(r.authoritativeDefinitions,
{instancePath:s+"/authoritativeDefinitions",parentData:r,parentDataProperty:"authoritativeDefinitions",rootData:j,dynamicAnchors:_})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.tags!==void 0&&a.call(r,"tags")){let l=r.tags;if(Array.isArray(
l)){let p=l.length;for(let m=0;m<p;m++){let y=l[m];if(typeof y!="string"){let n={instancePath:s+"/tags/"+m,schemaPath:"#\
/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:me.items.type,parentSchema:me.
items,data:y};e===null?e=[n]:e.push(n),t++}}}else{let p={instancePath:s+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:me.type,parentSchema:me,data:l};e===null?e=[p]:e.push(p),t++}}
r.customProperties!==void 0&&a.call(r,"customProperties")&&(ie(r.customProperties,{instancePath:s+"/customProperties",parentData:r,
parentDataProperty:"customProperties",rootData:j,dynamicAnchors:_})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length))}else{
let l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:or.type,
parentSchema:or,data:r};e===null?e=[l]:e.push(l),t++}return dr.errors=e,t===0}dr.evaluated={props:{id:!0,name:!0,physicalType:!0,
description:!0,businessName:!0,authoritativeDefinitions:!0,tags:!0,customProperties:!0},dynamicProps:!1,dynamicItems:!1};
var $t={type:"object",$ref:"#/$defs/SchemaBaseProperty",required:["name"],unevaluatedProperties:!1},g={type:"object",properties:{
primaryKey:{type:"boolean"},primaryKeyPosition:{type:"integer",default:-1},logicalType:{type:"string",enum:["string","da\
te","timestamp","time","number","integer","object","array","boolean"]},logicalTypeOptions:{type:"object"},physicalType:{
type:"string"},physicalName:{type:"string"},required:{type:"boolean",default:!1},unique:{type:"boolean",default:!1},partitioned:{
type:"boolean",default:!1},partitionKeyPosition:{type:"integer",default:-1},classification:{type:"string"},encryptedName:{
type:"string"},transformSourceObjects:{type:"array",items:{type:"string"}},transformLogic:{type:"string"},transformDescription:{
type:"string"},examples:{type:"array",items:{$ref:"#/$defs/AnyType"}},criticalDataElement:{type:"boolean",default:!1},relationships:{
type:"array",items:{$ref:"#/$defs/RelationshipPropertyLevel"}},quality:{$ref:"#/$defs/DataQualityChecks"}},allOf:[{$ref:"\
#/$defs/SchemaElement"},{if:{properties:{logicalType:{const:"string"}}},then:{properties:{logicalTypeOptions:{type:"obje\
ct",additionalProperties:!1,properties:{minLength:{type:"integer",minimum:0},maxLength:{type:"integer",minimum:0},pattern:{
type:"string"},format:{type:"string"}}}}}},{if:{properties:{logicalType:{const:"date"}}},then:{properties:{logicalTypeOptions:{
type:"object",additionalProperties:!1,properties:{format:{type:"string"},exclusiveMaximum:{type:"string"},maximum:{type:"\
string"},exclusiveMinimum:{type:"string"},minimum:{type:"string"}}}}}},{if:{anyOf:[{properties:{logicalType:{const:"time\
stamp"}}},{properties:{logicalType:{const:"time"}}}]},then:{properties:{logicalTypeOptions:{type:"object",additionalProperties:!1,
properties:{format:{type:"string"},exclusiveMaximum:{type:"string"},maximum:{type:"string"},exclusiveMinimum:{type:"stri\
ng"},minimum:{type:"string"},timezone:{type:"boolean"},defaultTimezone:{type:"string",default:"Etc/UTC"}}}}}},{if:{anyOf:[
{properties:{logicalType:{const:"integer"}}}]},then:{properties:{logicalTypeOptions:{type:"object",additionalProperties:!1,
properties:{multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{
type:"number"},exclusiveMinimum:{type:"number"},format:{type:"string",default:"i32",enum:["i8","i16","i32","i64","i128",
"u8","u16","u32","u64","u128"]}}}}}},{if:{anyOf:[{properties:{logicalType:{const:"number"}}}]},then:{properties:{logicalTypeOptions:{
type:"object",additionalProperties:!1,properties:{multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},
exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},format:{type:"string",default:"\
i32",enum:["f32","f64"]}}}}}},{if:{properties:{logicalType:{const:"object"}}},then:{properties:{logicalTypeOptions:{type:"\
object",additionalProperties:!1,properties:{maxProperties:{type:"integer",minimum:0},minProperties:{type:"integer",minimum:0,
default:0},required:{type:"array",items:{type:"string"},minItems:1,uniqueItems:!0}}},properties:{type:"array",items:{$ref:"\
#/$defs/SchemaProperty"}}}}},{if:{properties:{logicalType:{const:"array"}}},then:{properties:{logicalTypeOptions:{type:"\
object",additionalProperties:!1,properties:{maxItems:{type:"integer",minimum:0},minItems:{type:"integer",minimum:0,default:0},
uniqueItems:{type:"boolean",default:!1}}},items:{$ref:"#/$defs/SchemaItemProperty"}}}}],unevaluatedProperties:!1},Pt={type:"\
object",$ref:"#/$defs/SchemaBaseProperty",properties:{properties:{type:"array",items:{$ref:"#/$defs/SchemaProperty"}}},unevaluatedProperties:!1},
wt={validate:Vr},st={validate:Ur};function it(r,{instancePath:s="",parentData:H,parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){
let e=null,t=0,P=it.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),!wt.validate(r,{instancePath:s,
parentData:H,parentDataProperty:F,rootData:j,dynamicAnchors:_}))e=e===null?wt.validate.errors:e.concat(wt.validate.errors),
t=e.length;else var l=wt.validate.evaluated.props,p=wt.validate.evaluated.items;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(l!==!0&&(l=l||{},l.properties=!0),r.properties!==void 0&&a.call(r,"properties")){let m=r.properties;if(Array.isArray(
m)){let y=m.length;for(let n=0;n<y;n++)st.validate(m[n],{instancePath:s+"/properties/"+n,parentData:m,parentDataProperty:n,
rootData:j,dynamicAnchors:_})||(e=e===null?st.validate.errors:e.concat(st.validate.errors),t=e.length)}else{let y={instancePath:s+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Pt.
properties.properties.type,parentSchema:Pt.properties.properties,data:m};e===null?e=[y]:e.push(y),t++}}if(l!==!0){for(let m of Object.
keys(r))if(!l||!l[m]){let y={instancePath:s,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{
unevaluatedProperty:m},message:"must NOT have unevaluated properties",schema:!1,parentSchema:Pt,data:r};e===null?e=[y]:e.
push(y),t++}}}else{let m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:Pt.type,parentSchema:Pt,data:r};e===null?e=[m]:e.push(m),t++}return it.errors=e,P.items=p,t===0}it.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!0};var fr={type:"object",allOf:[{$ref:"#/$defs/RelationshipBase"},{type:"object",
required:["to"]},{not:{required:["from"]}}],unevaluatedProperties:!1},se={type:"object",properties:{type:{type:"string",
default:"foreignKey",enum:["foreignKey"]},from:{oneOf:[{anyOf:[{$ref:"#/$defs/ShorthandReference"},{$ref:"#/$defs/FullyQ\
ualifiedReference"}]},{type:"array",items:{anyOf:[{$ref:"#/$defs/ShorthandReference"},{$ref:"#/$defs/FullyQualifiedRefer\
ence"}]},minItems:1}]},to:{oneOf:[{anyOf:[{$ref:"#/$defs/ShorthandReference"},{$ref:"#/$defs/FullyQualifiedReference"}]},
{type:"array",items:{anyOf:[{$ref:"#/$defs/ShorthandReference"},{$ref:"#/$defs/FullyQualifiedReference"}]},minItems:1}]},
customProperties:{$ref:"#/$defs/CustomProperties"}}},Ve={type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-\
z0-9_]*$"},Ue={type:"string",pattern:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0\
-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$"},kt=new RegExp("^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$",
"u"),At=new RegExp("^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z\
_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$","u");function gr(r,{instancePath:s="",parentData:H,parentDataProperty:F,rootData:j=r,
dynamicAnchors:_={}}={}){let e=null,t=0,P=gr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0&&a.call(r,"type")){let b=r.type;if(typeof b!="string"){let O={
instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:se.properties.type.type,parentSchema:se.properties.type,data:b};e===null?e=[O]:e.push(O),t++}if(b!=="foreignKey"){
let O={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:se.properties.type.
enum},message:"must be equal to one of the allowed values",schema:se.properties.type.enum,parentSchema:se.properties.type,
data:b};e===null?e=[O]:e.push(O),t++}}if(r.from!==void 0&&a.call(r,"from")){let b=r.from,O=t,A=!1,B=null,N=t,x=t,re=!1,X=t;
if(typeof b=="string"){if(!kt.test(b)){let k={instancePath:s+"/from",schemaPath:"#/$defs/ShorthandReference/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z_][A-\
Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$"',schema:"^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$",parentSchema:Ve,data:b};
e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:s+"/from",schemaPath:"#/$defs/ShorthandReference/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:Ve.type,parentSchema:Ve,data:b};e===null?e=[k]:e.push(k),t++}
var l=X===t;re=re||l;let Y=t;if(typeof b=="string"){if(!At.test(b)){let k={instancePath:s+"/from",schemaPath:"#/$defs/Fu\
llyQualifiedReference/pattern",keyword:"pattern",params:{pattern:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Z\
a-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$"},message:'must match pattern "^(?:(\
?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0\
-9_-]+)*$"',schema:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z\
_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$",parentSchema:Ue,data:b};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:s+"/\
from",schemaPath:"#/$defs/FullyQualifiedReference/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ue.
type,parentSchema:Ue,data:b};e===null?e=[k]:e.push(k),t++}var l=Y===t;if(re=re||l,re)t=x,e!==null&&(x?e.length=x:e=null);else{
let k={instancePath:s+"/from",schemaPath:"#/properties/from/oneOf/0/anyOf",keyword:"anyOf",params:{},message:"must match\
 a schema in anyOf",schema:se.properties.from.oneOf[0].anyOf,parentSchema:se.properties.from.oneOf[0],data:b};e===null?e=
[k]:e.push(k),t++}var m=N===t;m&&(A=!0,B=0);let R=t;if(Array.isArray(b)){if(b.length<1){let I={instancePath:s+"/from",schemaPath:"\
#/properties/from/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:se.properties.from.oneOf[1],data:b};e===null?e=[I]:e.push(I),t++}let k=b.length;for(let I=0;I<k;I++){let C=b[I],
D=t,E=!1,z=t;if(typeof C=="string"){if(!kt.test(C)){let v={instancePath:s+"/from/"+I,schemaPath:"#/$defs/ShorthandRefere\
nce/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$"},message:'must match \
pattern "^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$"',schema:"^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$",
parentSchema:Ve,data:C};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:s+"/from/"+I,schemaPath:"#/$defs/Shorthan\
dReference/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ve.type,parentSchema:Ve,data:C};e===
null?e=[v]:e.push(v),t++}var p=z===t;E=E||p;let w=t;if(typeof C=="string"){if(!At.test(C)){let v={instancePath:s+"/from/"+
I,schemaPath:"#/$defs/FullyQualifiedReference/pattern",keyword:"pattern",params:{pattern:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9\
._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$"},message:'\
must match pattern "^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z\
_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$"',schema:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/\
[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$",parentSchema:Ue,data:C};e===null?e=[v]:e.push(v),t++}}else{
let v={instancePath:s+"/from/"+I,schemaPath:"#/$defs/FullyQualifiedReference/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Ue.type,parentSchema:Ue,data:C};e===null?e=[v]:e.push(v),t++}var p=w===t;if(E=E||p,E)t=D,
e!==null&&(D?e.length=D:e=null);else{let v={instancePath:s+"/from/"+I,schemaPath:"#/properties/from/oneOf/1/items/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:se.properties.from.oneOf[1].items.anyOf,parentSchema:se.
properties.from.oneOf[1].items,data:C};e===null?e=[v]:e.push(v),t++}}}else{let k={instancePath:s+"/from",schemaPath:"#/p\
roperties/from/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array",schema:se.properties.from.oneOf[1].
type,parentSchema:se.properties.from.oneOf[1],data:b};e===null?e=[k]:e.push(k),t++}var m=R===t;if(m&&A?(A=!1,B=[B,1]):m&&
(A=!0,B=1),A)t=O,e!==null&&(O?e.length=O:e=null);else{let k={instancePath:s+"/from",schemaPath:"#/properties/from/oneOf",
keyword:"oneOf",params:{passingSchemas:B},message:"must match exactly one schema in oneOf",schema:se.properties.from.oneOf,
parentSchema:se.properties.from,data:b};e===null?e=[k]:e.push(k),t++}}if(r.to!==void 0&&a.call(r,"to")){let b=r.to,O=t,A=!1,
B=null,N=t,x=t,re=!1,X=t;if(typeof b=="string"){if(!kt.test(b)){let k={instancePath:s+"/to",schemaPath:"#/$defs/Shorthan\
dReference/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$"},message:'must\
 match pattern "^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$"',schema:"^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9\
_]*$",parentSchema:Ve,data:b};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:s+"/to",schemaPath:"#/$defs/Shortha\
ndReference/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ve.type,parentSchema:Ve,data:b};
e===null?e=[k]:e.push(k),t++}var y=X===t;re=re||y;let Y=t;if(typeof b=="string"){if(!At.test(b)){let k={instancePath:s+"\
/to",schemaPath:"#/$defs/FullyQualifiedReference/pattern",keyword:"pattern",params:{pattern:"^(?:(?:https?:\\/\\/)?[A-Za-z\
0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$"},message:'\
must match pattern "^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z\
_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$"',schema:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/\
[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$",parentSchema:Ue,data:b};e===null?e=[k]:e.push(k),t++}}else{
let k={instancePath:s+"/to",schemaPath:"#/$defs/FullyQualifiedReference/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Ue.type,parentSchema:Ue,data:b};e===null?e=[k]:e.push(k),t++}var y=Y===t;if(re=re||y,re)t=x,e!==null&&
(x?e.length=x:e=null);else{let k={instancePath:s+"/to",schemaPath:"#/properties/to/oneOf/0/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf",schema:se.properties.to.oneOf[0].anyOf,parentSchema:se.properties.to.oneOf[0],data:b};
e===null?e=[k]:e.push(k),t++}var J=N===t;J&&(A=!0,B=0);let R=t;if(Array.isArray(b)){if(b.length<1){let I={instancePath:s+
"/to",schemaPath:"#/properties/to/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items",schema:1,parentSchema:se.properties.to.oneOf[1],data:b};e===null?e=[I]:e.push(I),t++}let k=b.length;for(let I=0;I<
k;I++){let C=b[I],D=t,E=!1,z=t;if(typeof C=="string"){if(!kt.test(C)){let v={instancePath:s+"/to/"+I,schemaPath:"#/$defs\
/ShorthandReference/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$"},message:'\
must match pattern "^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$"',schema:"^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-\
z0-9_]*$",parentSchema:Ve,data:C};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:s+"/to/"+I,schemaPath:"#/$defs/\
ShorthandReference/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ve.type,parentSchema:Ve,data:C};
e===null?e=[v]:e.push(v),t++}var n=z===t;E=E||n;let w=t;if(typeof C=="string"){if(!At.test(C)){let v={instancePath:s+"/t\
o/"+I,schemaPath:"#/$defs/FullyQualifiedReference/pattern",keyword:"pattern",params:{pattern:"^(?:(?:https?:\\/\\/)?[A-Za-\
z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$"},message:'\
must match pattern "^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z\
_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$"',schema:"^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/\
[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$",parentSchema:Ue,data:C};e===null?e=[v]:e.push(v),t++}}else{
let v={instancePath:s+"/to/"+I,schemaPath:"#/$defs/FullyQualifiedReference/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Ue.type,parentSchema:Ue,data:C};e===null?e=[v]:e.push(v),t++}var n=w===t;if(E=E||n,E)t=D,e!==null&&
(D?e.length=D:e=null);else{let v={instancePath:s+"/to/"+I,schemaPath:"#/properties/to/oneOf/1/items/anyOf",keyword:"anyO\
f",params:{},message:"must match a schema in anyOf",schema:se.properties.to.oneOf[1].items.anyOf,parentSchema:se.properties.
to.oneOf[1].items,data:C};e===null?e=[v]:e.push(v),t++}}}else{let k={instancePath:s+"/to",schemaPath:"#/properties/to/on\
eOf/1/type",keyword:"type",params:{type:"array"},message:"must be array",schema:se.properties.to.oneOf[1].type,parentSchema:se.
properties.to.oneOf[1],data:b};e===null?e=[k]:e.push(k),t++}var J=R===t;if(J&&A?(A=!1,B=[B,1]):J&&(A=!0,B=1),A)t=O,e!==null&&
(O?e.length=O:e=null);else{let k={instancePath:s+"/to",schemaPath:"#/properties/to/oneOf",keyword:"oneOf",params:{passingSchemas:B},
message:"must match exactly one schema in oneOf",schema:se.properties.to.oneOf,parentSchema:se.properties.to,data:b};e===
null?e=[k]:e.push(k),t++}}r.customProperties!==void 0&&a.call(r,"customProperties")&&(ie(r.customProperties,{instancePath:s+
"/customProperties",parentData:r,parentDataProperty:"customProperties",rootData:j,dynamicAnchors:_})||(e=e===null?ie.errors:
e.concat(ie.errors),t=e.length))}else{let b={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:se.type,parentSchema:se,data:r};e===null?e=[b]:e.push(b),t++}return gr.errors=e,t===0}gr.evaluated=
{props:{type:!0,from:!0,to:!0,customProperties:!0},dynamicProps:!1,dynamicItems:!1};function at(r,{instancePath:s="",parentData:H,
parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=at.evaluated;if(P.dynamicProps&&(P.props=void 0),
P.dynamicItems&&(P.items=void 0),gr(r,{instancePath:s,parentData:H,parentDataProperty:F,rootData:j,dynamicAnchors:_})||(e=
e===null?gr.errors:e.concat(gr.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.to===void 0||!a.call(r,
"to")){let y={instancePath:s,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"to"},message:"m\
ust have required property 'to'",schema:fr.allOf[1].required,parentSchema:fr.allOf[1],data:r};e===null?e=[y]:e.push(y),t++}}else{
let y={instancePath:s,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:fr.
allOf[1].type,parentSchema:fr.allOf[1],data:r};e===null?e=[y]:e.push(y),t++}let l=t,p=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if((r.from===void 0||!a.call(r,"from"))&&(y="from")){let n={};e===null?e=[n]:e.push(n),t++}}var m=p===
t;if(m){let y={instancePath:s,schemaPath:"#/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid",schema:fr.allOf[2].
not,parentSchema:fr.allOf[2],data:r};e===null?e=[y]:e.push(y),t++}else t=l,e!==null&&(l?e.length=l:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let y of Object.keys(r))if(y!=="type"&&y!=="from"&&y!=="to"&&y!=="customProperties"){let n={
instancePath:s,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:y},message:"\
must NOT have unevaluated properties",schema:!1,parentSchema:fr,data:r};e===null?e=[n]:e.push(n),t++}}else{let y={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:fr.type,parentSchema:fr,data:r};
e===null?e=[y]:e.push(y),t++}return at.errors=e,t===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Es={type:"\
array",items:{$ref:"#/$defs/DataQuality"}},Q={type:"object",properties:{id:{$ref:"#/$defs/StableId"},authoritativeDefinitions:{
$ref:"#/$defs/AuthoritativeDefinitions"},businessImpact:{type:"string"},customProperties:{type:"array",items:{$ref:"#/$d\
efs/CustomProperty"}},description:{type:"string"},dimension:{type:"string",enum:["accuracy","completeness","conformity",
"consistency","coverage","timeliness","uniqueness"]},method:{type:"string"},name:{type:"string"},schedule:{type:"string"},
scheduler:{type:"string"},severity:{type:"string"},tags:{$ref:"#/$defs/Tags"},type:{type:"string",enum:["text","library",
"sql","custom"],default:"library"},unit:{type:"string"}},allOf:[{if:{anyOf:[{properties:{type:{const:"library"}},required:[
"type"]},{properties:{metric:{type:"string"}},required:["metric"]}]},then:{$ref:"#/$defs/DataQualityLibrary"}},{if:{properties:{
type:{const:"sql"}},required:["type"]},then:{$ref:"#/$defs/DataQualitySql"}},{if:{properties:{type:{const:"custom"}},required:[
"type"]},then:{$ref:"#/$defs/DataQualityCustom"}}],unevaluatedProperties:!1},Ne={type:"object",properties:{engine:{type:"\
string"},implementation:{oneOf:[{type:"string"},{type:"object"}]}},required:["engine","implementation"]},Ie={type:"objec\
t",allOf:[{$ref:"#/$defs/DataQualityOperators"}],properties:{metric:{type:"string",enum:["nullValues","missingValues","i\
nvalidValues","duplicateValues","rowCount"]},rule:{type:"string",deprecated:!0},arguments:{type:"object"}},required:["me\
tric"]},$={type:"object",oneOf:[{properties:{mustBe:{}},required:["mustBe"]},{properties:{mustNotBe:{}},required:["mustN\
otBe"]},{properties:{mustBeGreaterThan:{type:"number"}},required:["mustBeGreaterThan"]},{properties:{mustBeGreaterOrEqualTo:{
type:"number"}},required:["mustBeGreaterOrEqualTo"]},{properties:{mustBeLessThan:{type:"number"}},required:["mustBeLessT\
han"]},{properties:{mustBeLessOrEqualTo:{type:"number"}},required:["mustBeLessOrEqualTo"]},{properties:{mustBeBetween:{type:"\
array",minItems:2,maxItems:2,uniqueItems:!0,items:{type:"number"}}},required:["mustBeBetween"]},{properties:{mustNotBeBetween:{
type:"array",minItems:2,maxItems:2,uniqueItems:!0,items:{type:"number"}}},required:["mustNotBeBetween"]}]};function Gr(r,{
instancePath:s="",parentData:H,parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=Gr.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))){let O={
instancePath:s,schemaPath:"#/$defs/DataQualityOperators/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect",schema:$.type,parentSchema:$,data:r};e===null?e=[O]:e.push(O),t++}let l=t,p=!1,m=null,y=t;if(r&&typeof r=="object"&&
!Array.isArray(r)&&(r.mustBe===void 0||!a.call(r,"mustBe"))){let O={instancePath:s,schemaPath:"#/$defs/DataQualityOperat\
ors/oneOf/0/required",keyword:"required",params:{missingProperty:"mustBe"},message:"must have required property 'mustBe'",
schema:$.oneOf[0].required,parentSchema:$.oneOf[0],data:r};e===null?e=[O]:e.push(O),t++}var b=y===t;if(b){p=!0,m=0;var n={};
n.mustBe=!0}let J=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.mustNotBe===void 0||!a.call(r,"mustNotBe"))){let O={
instancePath:s,schemaPath:"#/$defs/DataQualityOperators/oneOf/1/required",keyword:"required",params:{missingProperty:"mu\
stNotBe"},message:"must have required property 'mustNotBe'",schema:$.oneOf[1].required,parentSchema:$.oneOf[1],data:r};e===
null?e=[O]:e.push(O),t++}var b=J===t;if(b&&p)p=!1,m=[m,1];else{b&&(p=!0,m=1,n!==!0&&(n=n||{},n.mustNotBe=!0));let O=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.mustBeGreaterThan===void 0||!a.call(r,"mustBeGreaterThan")){let B={instancePath:s,
schemaPath:"#/$defs/DataQualityOperators/oneOf/2/required",keyword:"required",params:{missingProperty:"mustBeGreaterThan"},
message:"must have required property 'mustBeGreaterThan'",schema:$.oneOf[2].required,parentSchema:$.oneOf[2],data:r};e===
null?e=[B]:e.push(B),t++}if(r.mustBeGreaterThan!==void 0&&a.call(r,"mustBeGreaterThan")){let B=r.mustBeGreaterThan;if(typeof B!=
"number"){let N={instancePath:s+"/mustBeGreaterThan",schemaPath:"#/$defs/DataQualityOperators/oneOf/2/properties/mustBeG\
reaterThan/type",keyword:"type",params:{type:"number"},message:"must be number",schema:$.oneOf[2].properties.mustBeGreaterThan.
type,parentSchema:$.oneOf[2].properties.mustBeGreaterThan,data:B};e===null?e=[N]:e.push(N),t++}}}var b=O===t;if(b&&p)p=!1,
m=[m,2];else{b&&(p=!0,m=2,n!==!0&&(n=n||{},n.mustBeGreaterThan=!0));let B=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.mustBeGreaterOrEqualTo===void 0||!a.call(r,"mustBeGreaterOrEqualTo")){let x={instancePath:s,schemaPath:"#/$defs/Dat\
aQualityOperators/oneOf/3/required",keyword:"required",params:{missingProperty:"mustBeGreaterOrEqualTo"},message:"must h\
ave required property 'mustBeGreaterOrEqualTo'",schema:$.oneOf[3].required,parentSchema:$.oneOf[3],data:r};e===null?e=[x]:
e.push(x),t++}if(r.mustBeGreaterOrEqualTo!==void 0&&a.call(r,"mustBeGreaterOrEqualTo")){let x=r.mustBeGreaterOrEqualTo;if(typeof x!=
"number"){let re={instancePath:s+"/mustBeGreaterOrEqualTo",schemaPath:"#/$defs/DataQualityOperators/oneOf/3/properties/m\
ustBeGreaterOrEqualTo/type",keyword:"type",params:{type:"number"},message:"must be number",schema:$.oneOf[3].properties.
mustBeGreaterOrEqualTo.type,parentSchema:$.oneOf[3].properties.mustBeGreaterOrEqualTo,data:x};e===null?e=[re]:e.push(re),
t++}}}var b=B===t;if(b&&p)p=!1,m=[m,3];else{b&&(p=!0,m=3,n!==!0&&(n=n||{},n.mustBeGreaterOrEqualTo=!0));let x=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.mustBeLessThan===void 0||!a.call(r,"mustBeLessThan")){let X={instancePath:s,schemaPath:"\
#/$defs/DataQualityOperators/oneOf/4/required",keyword:"required",params:{missingProperty:"mustBeLessThan"},message:"mus\
t have required property 'mustBeLessThan'",schema:$.oneOf[4].required,parentSchema:$.oneOf[4],data:r};e===null?e=[X]:e.push(
X),t++}if(r.mustBeLessThan!==void 0&&a.call(r,"mustBeLessThan")){let X=r.mustBeLessThan;if(typeof X!="number"){let Y={instancePath:s+
"/mustBeLessThan",schemaPath:"#/$defs/DataQualityOperators/oneOf/4/properties/mustBeLessThan/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:$.oneOf[4].properties.mustBeLessThan.type,parentSchema:$.oneOf[4].properties.
mustBeLessThan,data:X};e===null?e=[Y]:e.push(Y),t++}}}var b=x===t;if(b&&p)p=!1,m=[m,4];else{b&&(p=!0,m=4,n!==!0&&(n=n||{},
n.mustBeLessThan=!0));let X=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mustBeLessOrEqualTo===void 0||!a.call(r,
"mustBeLessOrEqualTo")){let R={instancePath:s,schemaPath:"#/$defs/DataQualityOperators/oneOf/5/required",keyword:"requir\
ed",params:{missingProperty:"mustBeLessOrEqualTo"},message:"must have required property 'mustBeLessOrEqualTo'",schema:$.
oneOf[5].required,parentSchema:$.oneOf[5],data:r};e===null?e=[R]:e.push(R),t++}if(r.mustBeLessOrEqualTo!==void 0&&a.call(
r,"mustBeLessOrEqualTo")){let R=r.mustBeLessOrEqualTo;if(typeof R!="number"){let k={instancePath:s+"/mustBeLessOrEqualTo",
schemaPath:"#/$defs/DataQualityOperators/oneOf/5/properties/mustBeLessOrEqualTo/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number",schema:$.oneOf[5].properties.mustBeLessOrEqualTo.type,parentSchema:$.oneOf[5].properties.mustBeLessOrEqualTo,
data:R};e===null?e=[k]:e.push(k),t++}}}var b=X===t;if(b&&p)p=!1,m=[m,5];else{b&&(p=!0,m=5,n!==!0&&(n=n||{},n.mustBeLessOrEqualTo=
!0));let R=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mustBeBetween===void 0||!a.call(r,"mustBeBetween")){let I={
instancePath:s,schemaPath:"#/$defs/DataQualityOperators/oneOf/6/required",keyword:"required",params:{missingProperty:"mu\
stBeBetween"},message:"must have required property 'mustBeBetween'",schema:$.oneOf[6].required,parentSchema:$.oneOf[6],data:r};
e===null?e=[I]:e.push(I),t++}if(r.mustBeBetween!==void 0&&a.call(r,"mustBeBetween")){let I=r.mustBeBetween;if(Array.isArray(
I)){if(I.length>2){let z={instancePath:s+"/mustBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/6/properties/mu\
stBeBetween/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items",schema:2,parentSchema:$.
oneOf[6].properties.mustBeBetween,data:I};e===null?e=[z]:e.push(z),t++}if(I.length<2){let z={instancePath:s+"/mustBeBetw\
een",schemaPath:"#/$defs/DataQualityOperators/oneOf/6/properties/mustBeBetween/minItems",keyword:"minItems",params:{limit:2},
message:"must NOT have fewer than 2 items",schema:2,parentSchema:$.oneOf[6].properties.mustBeBetween,data:I};e===null?e=
[z]:e.push(z),t++}let C=I.length;for(let z=0;z<C;z++){let w=I[z];if(typeof w!="number"){let v={instancePath:s+"/mustBeBe\
tween/"+z,schemaPath:"#/$defs/DataQualityOperators/oneOf/6/properties/mustBeBetween/items/type",keyword:"type",params:{type:"\
number"},message:"must be number",schema:$.oneOf[6].properties.mustBeBetween.items.type,parentSchema:$.oneOf[6].properties.
mustBeBetween.items,data:w};e===null?e=[v]:e.push(v),t++}}let D=I.length,E;if(D>1){let z={};for(;D--;){let w=I[D];if(typeof w==
"number"){if(typeof z[w]=="number"){E=z[w];let v={instancePath:s+"/mustBeBetween",schemaPath:"#/$defs/DataQualityOperato\
rs/oneOf/6/properties/mustBeBetween/uniqueItems",keyword:"uniqueItems",params:{i:D,j:E},message:"must NOT have duplicate\
 items (items ## "+E+" and "+D+" are identical)",schema:!0,parentSchema:$.oneOf[6].properties.mustBeBetween,data:I};e===
null?e=[v]:e.push(v),t++;break}z[w]=D}}}}else{let C={instancePath:s+"/mustBeBetween",schemaPath:"#/$defs/DataQualityOper\
ators/oneOf/6/properties/mustBeBetween/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.oneOf[6].
properties.mustBeBetween.type,parentSchema:$.oneOf[6].properties.mustBeBetween,data:I};e===null?e=[C]:e.push(C),t++}}}var b=R===
t;if(b&&p)p=!1,m=[m,6];else{b&&(p=!0,m=6,n!==!0&&(n=n||{},n.mustBeBetween=!0));let I=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.mustNotBeBetween===void 0||!a.call(r,"mustNotBeBetween")){let D={instancePath:s,schemaPath:"#/$defs/Dat\
aQualityOperators/oneOf/7/required",keyword:"required",params:{missingProperty:"mustNotBeBetween"},message:"must have re\
quired property 'mustNotBeBetween'",schema:$.oneOf[7].required,parentSchema:$.oneOf[7],data:r};e===null?e=[D]:e.push(D),
t++}if(r.mustNotBeBetween!==void 0&&a.call(r,"mustNotBeBetween")){let D=r.mustNotBeBetween;if(Array.isArray(D)){if(D.length>
2){let v={instancePath:s+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/7/properties/mustNotBeBetwee\
n/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items",schema:2,parentSchema:$.oneOf[7].
properties.mustNotBeBetween,data:D};e===null?e=[v]:e.push(v),t++}if(D.length<2){let v={instancePath:s+"/mustNotBeBetween",
schemaPath:"#/$defs/DataQualityOperators/oneOf/7/properties/mustNotBeBetween/minItems",keyword:"minItems",params:{limit:2},
message:"must NOT have fewer than 2 items",schema:2,parentSchema:$.oneOf[7].properties.mustNotBeBetween,data:D};e===null?
e=[v]:e.push(v),t++}let E=D.length;for(let v=0;v<E;v++){let L=D[v];if(typeof L!="number"){let ee={instancePath:s+"/mustN\
otBeBetween/"+v,schemaPath:"#/$defs/DataQualityOperators/oneOf/7/properties/mustNotBeBetween/items/type",keyword:"type",
params:{type:"number"},message:"must be number",schema:$.oneOf[7].properties.mustNotBeBetween.items.type,parentSchema:$.
oneOf[7].properties.mustNotBeBetween.items,data:L};e===null?e=[ee]:e.push(ee),t++}}let z=D.length,w;if(z>1){let v={};for(;z--;){
let L=D[z];if(typeof L=="number"){if(typeof v[L]=="number"){w=v[L];let ee={instancePath:s+"/mustNotBeBetween",schemaPath:"\
#/$defs/DataQualityOperators/oneOf/7/properties/mustNotBeBetween/uniqueItems",keyword:"uniqueItems",params:{i:z,j:w},message:"\
must NOT have duplicate items (items ## "+w+" and "+z+" are identical)",schema:!0,parentSchema:$.oneOf[7].properties.mustNotBeBetween,
data:D};e===null?e=[ee]:e.push(ee),t++;break}v[L]=z}}}}else{let E={instancePath:s+"/mustNotBeBetween",schemaPath:"#/$def\
s/DataQualityOperators/oneOf/7/properties/mustNotBeBetween/type",keyword:"type",params:{type:"array"},message:"must be a\
rray",schema:$.oneOf[7].properties.mustNotBeBetween.type,parentSchema:$.oneOf[7].properties.mustNotBeBetween,data:D};e===
null?e=[E]:e.push(E),t++}}}var b=I===t;b&&p?(p=!1,m=[m,7]):b&&(p=!0,m=7,n!==!0&&(n=n||{},n.mustNotBeBetween=!0))}}}}}}if(p)
t=l,e!==null&&(l?e.length=l:e=null);else{let O={instancePath:s,schemaPath:"#/$defs/DataQualityOperators/oneOf",keyword:"\
oneOf",params:{passingSchemas:m},message:"must match exactly one schema in oneOf",schema:$.oneOf,parentSchema:$,data:r};
e===null?e=[O]:e.push(O),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.metric===void 0||!a.call(r,"metric")){let O={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"},message:"must have required \
property 'metric'",schema:Ie.required,parentSchema:Ie,data:r};e===null?e=[O]:e.push(O),t++}if(n!==!0&&(n=n||{},n.metric=
!0,n.rule=!0,n.arguments=!0),r.metric!==void 0&&a.call(r,"metric")){let O=r.metric;if(typeof O!="string"){let A={instancePath:s+
"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ie.
properties.metric.type,parentSchema:Ie.properties.metric,data:O};e===null?e=[A]:e.push(A),t++}if(!(O==="nullValues"||O===
"missingValues"||O==="invalidValues"||O==="duplicateValues"||O==="rowCount")){let A={instancePath:s+"/metric",schemaPath:"\
#/properties/metric/enum",keyword:"enum",params:{allowedValues:Ie.properties.metric.enum},message:"must be equal to one \
of the allowed values",schema:Ie.properties.metric.enum,parentSchema:Ie.properties.metric,data:O};e===null?e=[A]:e.push(
A),t++}}if(r.rule!==void 0&&a.call(r,"rule")){let O=r.rule;if(typeof O!="string"){let A={instancePath:s+"/rule",schemaPath:"\
#/properties/rule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ie.properties.rule.type,parentSchema:Ie.
properties.rule,data:O};e===null?e=[A]:e.push(A),t++}}if(r.arguments!==void 0&&a.call(r,"arguments")){let O=r.arguments;
if(!(O&&typeof O=="object"&&!Array.isArray(O))){let A={instancePath:s+"/arguments",schemaPath:"#/properties/arguments/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:Ie.properties.arguments.type,parentSchema:Ie.properties.
arguments,data:O};e===null?e=[A]:e.push(A),t++}}}else{let O={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:Ie.type,parentSchema:Ie,data:r};e===null?e=[O]:e.push(O),t++}return Gr.errors=e,
P.props=n,t===0}Gr.evaluated={dynamicProps:!0,dynamicItems:!1};var rt={type:"object",allOf:[{$ref:"#/$defs/DataQualityOp\
erators"}],properties:{query:{type:"string"}},required:["query"]};function Rr(r,{instancePath:s="",parentData:H,parentDataProperty:F,
rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=Rr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))){let O={instancePath:s,schemaPath:"#/$defs/DataQualityOpera\
tors/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:r};e===null?
e=[O]:e.push(O),t++}let l=t,p=!1,m=null,y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.mustBe===void 0||!a.call(r,"\
mustBe"))){let O={instancePath:s,schemaPath:"#/$defs/DataQualityOperators/oneOf/0/required",keyword:"required",params:{missingProperty:"\
mustBe"},message:"must have required property 'mustBe'",schema:$.oneOf[0].required,parentSchema:$.oneOf[0],data:r};e===null?
e=[O]:e.push(O),t++}var b=y===t;if(b){p=!0,m=0;var n={};n.mustBe=!0}let J=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&
(r.mustNotBe===void 0||!a.call(r,"mustNotBe"))){let O={instancePath:s,schemaPath:"#/$defs/DataQualityOperators/oneOf/1/r\
equired",keyword:"required",params:{missingProperty:"mustNotBe"},message:"must have required property 'mustNotBe'",schema:$.
oneOf[1].required,parentSchema:$.oneOf[1],data:r};e===null?e=[O]:e.push(O),t++}var b=J===t;if(b&&p)p=!1,m=[m,1];else{b&&
(p=!0,m=1,n!==!0&&(n=n||{},n.mustNotBe=!0));let O=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mustBeGreaterThan===
void 0||!a.call(r,"mustBeGreaterThan")){let B={instancePath:s,schemaPath:"#/$defs/DataQualityOperators/oneOf/2/required",
keyword:"required",params:{missingProperty:"mustBeGreaterThan"},message:"must have required property 'mustBeGreaterThan'",
schema:$.oneOf[2].required,parentSchema:$.oneOf[2],data:r};e===null?e=[B]:e.push(B),t++}if(r.mustBeGreaterThan!==void 0&&
a.call(r,"mustBeGreaterThan")){let B=r.mustBeGreaterThan;if(typeof B!="number"){let N={instancePath:s+"/mustBeGreaterTha\
n",schemaPath:"#/$defs/DataQualityOperators/oneOf/2/properties/mustBeGreaterThan/type",keyword:"type",params:{type:"numb\
er"},message:"must be number",schema:$.oneOf[2].properties.mustBeGreaterThan.type,parentSchema:$.oneOf[2].properties.mustBeGreaterThan,
data:B};e===null?e=[N]:e.push(N),t++}}}var b=O===t;if(b&&p)p=!1,m=[m,2];else{b&&(p=!0,m=2,n!==!0&&(n=n||{},n.mustBeGreaterThan=
!0));let B=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mustBeGreaterOrEqualTo===void 0||!a.call(r,"mustBeGreater\
OrEqualTo")){let x={instancePath:s,schemaPath:"#/$defs/DataQualityOperators/oneOf/3/required",keyword:"required",params:{
missingProperty:"mustBeGreaterOrEqualTo"},message:"must have required property 'mustBeGreaterOrEqualTo'",schema:$.oneOf[3].
required,parentSchema:$.oneOf[3],data:r};e===null?e=[x]:e.push(x),t++}if(r.mustBeGreaterOrEqualTo!==void 0&&a.call(r,"mu\
stBeGreaterOrEqualTo")){let x=r.mustBeGreaterOrEqualTo;if(typeof x!="number"){let re={instancePath:s+"/mustBeGreaterOrEq\
ualTo",schemaPath:"#/$defs/DataQualityOperators/oneOf/3/properties/mustBeGreaterOrEqualTo/type",keyword:"type",params:{type:"\
number"},message:"must be number",schema:$.oneOf[3].properties.mustBeGreaterOrEqualTo.type,parentSchema:$.oneOf[3].properties.
mustBeGreaterOrEqualTo,data:x};e===null?e=[re]:e.push(re),t++}}}var b=B===t;if(b&&p)p=!1,m=[m,3];else{b&&(p=!0,m=3,n!==!0&&
(n=n||{},n.mustBeGreaterOrEqualTo=!0));let x=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mustBeLessThan===void 0||
!a.call(r,"mustBeLessThan")){let X={instancePath:s,schemaPath:"#/$defs/DataQualityOperators/oneOf/4/required",keyword:"r\
equired",params:{missingProperty:"mustBeLessThan"},message:"must have required property 'mustBeLessThan'",schema:$.oneOf[4].
required,parentSchema:$.oneOf[4],data:r};e===null?e=[X]:e.push(X),t++}if(r.mustBeLessThan!==void 0&&a.call(r,"mustBeLess\
Than")){let X=r.mustBeLessThan;if(typeof X!="number"){let Y={instancePath:s+"/mustBeLessThan",schemaPath:"#/$defs/DataQu\
alityOperators/oneOf/4/properties/mustBeLessThan/type",keyword:"type",params:{type:"number"},message:"must be number",schema:$.
oneOf[4].properties.mustBeLessThan.type,parentSchema:$.oneOf[4].properties.mustBeLessThan,data:X};e===null?e=[Y]:e.push(
Y),t++}}}var b=x===t;if(b&&p)p=!1,m=[m,4];else{b&&(p=!0,m=4,n!==!0&&(n=n||{},n.mustBeLessThan=!0));let X=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.mustBeLessOrEqualTo===void 0||!a.call(r,"mustBeLessOrEqualTo")){let R={instancePath:s,
schemaPath:"#/$defs/DataQualityOperators/oneOf/5/required",keyword:"required",params:{missingProperty:"mustBeLessOrEqual\
To"},message:"must have required property 'mustBeLessOrEqualTo'",schema:$.oneOf[5].required,parentSchema:$.oneOf[5],data:r};
e===null?e=[R]:e.push(R),t++}if(r.mustBeLessOrEqualTo!==void 0&&a.call(r,"mustBeLessOrEqualTo")){let R=r.mustBeLessOrEqualTo;
if(typeof R!="number"){let k={instancePath:s+"/mustBeLessOrEqualTo",schemaPath:"#/$defs/DataQualityOperators/oneOf/5/pro\
perties/mustBeLessOrEqualTo/type",keyword:"type",params:{type:"number"},message:"must be number",schema:$.oneOf[5].properties.
mustBeLessOrEqualTo.type,parentSchema:$.oneOf[5].properties.mustBeLessOrEqualTo,data:R};e===null?e=[k]:e.push(k),t++}}}var b=X===
t;if(b&&p)p=!1,m=[m,5];else{b&&(p=!0,m=5,n!==!0&&(n=n||{},n.mustBeLessOrEqualTo=!0));let R=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.mustBeBetween===void 0||!a.call(r,"mustBeBetween")){let I={instancePath:s,schemaPath:"#/$defs/DataQuali\
tyOperators/oneOf/6/required",keyword:"required",params:{missingProperty:"mustBeBetween"},message:"must have required pr\
operty 'mustBeBetween'",schema:$.oneOf[6].required,parentSchema:$.oneOf[6],data:r};e===null?e=[I]:e.push(I),t++}if(r.mustBeBetween!==
void 0&&a.call(r,"mustBeBetween")){let I=r.mustBeBetween;if(Array.isArray(I)){if(I.length>2){let z={instancePath:s+"/mus\
tBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/6/properties/mustBeBetween/maxItems",keyword:"maxItems",params:{
limit:2},message:"must NOT have more than 2 items",schema:2,parentSchema:$.oneOf[6].properties.mustBeBetween,data:I};e===
null?e=[z]:e.push(z),t++}if(I.length<2){let z={instancePath:s+"/mustBeBetween",schemaPath:"#/$defs/DataQualityOperators/\
oneOf/6/properties/mustBeBetween/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items",
schema:2,parentSchema:$.oneOf[6].properties.mustBeBetween,data:I};e===null?e=[z]:e.push(z),t++}let C=I.length;for(let z=0;z<
C;z++){let w=I[z];if(typeof w!="number"){let v={instancePath:s+"/mustBeBetween/"+z,schemaPath:"#/$defs/DataQualityOperat\
ors/oneOf/6/properties/mustBeBetween/items/type",keyword:"type",params:{type:"number"},message:"must be number",schema:$.
oneOf[6].properties.mustBeBetween.items.type,parentSchema:$.oneOf[6].properties.mustBeBetween.items,data:w};e===null?e=[
v]:e.push(v),t++}}let D=I.length,E;if(D>1){let z={};for(;D--;){let w=I[D];if(typeof w=="number"){if(typeof z[w]=="number"){
E=z[w];let v={instancePath:s+"/mustBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/6/properties/mustBeBetween/\
uniqueItems",keyword:"uniqueItems",params:{i:D,j:E},message:"must NOT have duplicate items (items ## "+E+" and "+D+" are\
 identical)",schema:!0,parentSchema:$.oneOf[6].properties.mustBeBetween,data:I};e===null?e=[v]:e.push(v),t++;break}z[w]=
D}}}}else{let C={instancePath:s+"/mustBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/6/properties/mustBeBetwe\
en/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.oneOf[6].properties.mustBeBetween.type,parentSchema:$.
oneOf[6].properties.mustBeBetween,data:I};e===null?e=[C]:e.push(C),t++}}}var b=R===t;if(b&&p)p=!1,m=[m,6];else{b&&(p=!0,
m=6,n!==!0&&(n=n||{},n.mustBeBetween=!0));let I=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mustNotBeBetween===void 0||
!a.call(r,"mustNotBeBetween")){let D={instancePath:s,schemaPath:"#/$defs/DataQualityOperators/oneOf/7/required",keyword:"\
required",params:{missingProperty:"mustNotBeBetween"},message:"must have required property 'mustNotBeBetween'",schema:$.
oneOf[7].required,parentSchema:$.oneOf[7],data:r};e===null?e=[D]:e.push(D),t++}if(r.mustNotBeBetween!==void 0&&a.call(r,
"mustNotBeBetween")){let D=r.mustNotBeBetween;if(Array.isArray(D)){if(D.length>2){let v={instancePath:s+"/mustNotBeBetwe\
en",schemaPath:"#/$defs/DataQualityOperators/oneOf/7/properties/mustNotBeBetween/maxItems",keyword:"maxItems",params:{limit:2},
message:"must NOT have more than 2 items",schema:2,parentSchema:$.oneOf[7].properties.mustNotBeBetween,data:D};e===null?
e=[v]:e.push(v),t++}if(D.length<2){let v={instancePath:s+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityOperators/on\
eOf/7/properties/mustNotBeBetween/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 item\
s",schema:2,parentSchema:$.oneOf[7].properties.mustNotBeBetween,data:D};e===null?e=[v]:e.push(v),t++}let E=D.length;for(let v=0;v<
E;v++){let L=D[v];if(typeof L!="number"){let ee={instancePath:s+"/mustNotBeBetween/"+v,schemaPath:"#/$defs/DataQualityOp\
erators/oneOf/7/properties/mustNotBeBetween/items/type",keyword:"type",params:{type:"number"},message:"must be number",schema:$.
oneOf[7].properties.mustNotBeBetween.items.type,parentSchema:$.oneOf[7].properties.mustNotBeBetween.items,data:L};e===null?
e=[ee]:e.push(ee),t++}}let z=D.length,w;if(z>1){let v={};for(;z--;){let L=D[z];if(typeof L=="number"){if(typeof v[L]=="n\
umber"){w=v[L];let ee={instancePath:s+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/7/properties/mu\
stNotBeBetween/uniqueItems",keyword:"uniqueItems",params:{i:z,j:w},message:"must NOT have duplicate items (items ## "+w+
" and "+z+" are identical)",schema:!0,parentSchema:$.oneOf[7].properties.mustNotBeBetween,data:D};e===null?e=[ee]:e.push(
ee),t++;break}v[L]=z}}}}else{let E={instancePath:s+"/mustNotBeBetween",schemaPath:"#/$defs/DataQualityOperators/oneOf/7/\
properties/mustNotBeBetween/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.oneOf[7].properties.
mustNotBeBetween.type,parentSchema:$.oneOf[7].properties.mustNotBeBetween,data:D};e===null?e=[E]:e.push(E),t++}}}var b=I===
t;b&&p?(p=!1,m=[m,7]):b&&(p=!0,m=7,n!==!0&&(n=n||{},n.mustNotBeBetween=!0))}}}}}}if(p)t=l,e!==null&&(l?e.length=l:e=null);else{
let O={instancePath:s,schemaPath:"#/$defs/DataQualityOperators/oneOf",keyword:"oneOf",params:{passingSchemas:m},message:"\
must match exactly one schema in oneOf",schema:$.oneOf,parentSchema:$,data:r};e===null?e=[O]:e.push(O),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.query===void 0||!a.call(r,"query")){let O={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"query"},message:"must have required property 'query'",schema:rt.required,parentSchema:rt,
data:r};e===null?e=[O]:e.push(O),t++}if(n!==!0&&(n=n||{},n.query=!0),r.query!==void 0&&a.call(r,"query")){let O=r.query;
if(typeof O!="string"){let A={instancePath:s+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:rt.properties.query.type,parentSchema:rt.properties.query,data:O};e===null?e=[A]:
e.push(A),t++}}}else{let O={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:rt.type,parentSchema:rt,data:r};e===null?e=[O]:e.push(O),t++}return Rr.errors=e,P.props=n,t===0}Rr.evaluated=
{dynamicProps:!0,dynamicItems:!1};function pt(r,{instancePath:s="",parentData:H,parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){
let e=null,t=0,P=pt.evaluated;P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0);let l=t,p=!0,m=t,y=t,n=!1,
J=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if((r.type===void 0||!a.call(r,"type"))&&(w="type")){let v={};e===
null?e=[v]:e.push(v),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="library"){let v={};e===null?e=[v]:e.push(v),
t++}}var A=J===t;if(n=n||A,A){var b={};b.type=!0}let O=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if((r.metric===
void 0||!a.call(r,"metric"))&&(w="metric")){let v={};e===null?e=[v]:e.push(v),t++}else if(r.metric!==void 0&&a.call(r,"m\
etric")&&typeof r.metric!="string"){let v={};e===null?e=[v]:e.push(v),t++}}var A=O===t;if(n=n||A,A&&b!==!0&&(b=b||{},b.metric=
!0),n)t=y,e!==null&&(y?e.length=y:e=null);else{let w={};e===null?e=[w]:e.push(w),t++}var B=m===t;if(t=l,e!==null&&(l?e.length=
l:e=null),B){let w=t;if(!Gr(r,{instancePath:s,parentData:H,parentDataProperty:F,rootData:j,dynamicAnchors:_}))e=e===null?
Gr.errors:e.concat(Gr.errors),t=e.length;else var N=Gr.evaluated.props;var B=w===t;p=B,p&&b!==!0&&N!==void 0&&(N===!0?b=
!0:(b=b||{},Object.assign(b,N)))}if(!p){let w={instancePath:s,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:Q.allOf[0].if,parentSchema:Q.allOf[0],data:r};e===null?e=[w]:e.push(w),
t++}let x=t,re=!0,X=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if((r.type===void 0||!a.call(r,"type"))&&(w="ty\
pe")){let v={};e===null?e=[v]:e.push(v),t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="sql"){let v={};e===null?
e=[v]:e.push(v),t++}}var Y=X===t;if(t=x,e!==null&&(x?e.length=x:e=null),Y){let w=t;if(!Rr(r,{instancePath:s,parentData:H,
parentDataProperty:F,rootData:j,dynamicAnchors:_}))e=e===null?Rr.errors:e.concat(Rr.errors),t=e.length;else var R=Rr.evaluated.
props;var Y=w===t;re=Y,re&&R!==!0&&(R=R||{},R.type=!0)}if(!re){let w={instancePath:s,schemaPath:"#/allOf/1/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:Q.allOf[1].if,parentSchema:Q.allOf[1],data:r};
e===null?e=[w]:e.push(w),t++}b!==!0&&R!==void 0&&(R===!0?b=!0:(b=b||{},Object.assign(b,R)));let k=t,I=!0,C=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let w;if((r.type===void 0||!a.call(r,"type"))&&(w="type")){let v={};e===null?e=[v]:e.push(v),
t++}else if(r.type!==void 0&&a.call(r,"type")&&r.type!=="custom"){let v={};e===null?e=[v]:e.push(v),t++}}var D=C===t;if(t=
k,e!==null&&(k?e.length=k:e=null),D){let w=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.engine===void 0||!a.call(
r,"engine")){let L={instancePath:s,schemaPath:"#/$defs/DataQualityCustom/required",keyword:"required",params:{missingProperty:"\
engine"},message:"must have required property 'engine'",schema:Ne.required,parentSchema:Ne,data:r};e===null?e=[L]:e.push(
L),t++}if(r.implementation===void 0||!a.call(r,"implementation")){let L={instancePath:s,schemaPath:"#/$defs/DataQualityC\
ustom/required",keyword:"required",params:{missingProperty:"implementation"},message:"must have required property 'imple\
mentation'",schema:Ne.required,parentSchema:Ne,data:r};e===null?e=[L]:e.push(L),t++}if(r.engine!==void 0&&a.call(r,"engi\
ne")){let L=r.engine;if(typeof L!="string"){let ee={instancePath:s+"/engine",schemaPath:"#/$defs/DataQualityCustom/prope\
rties/engine/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ne.properties.engine.type,parentSchema:Ne.
properties.engine,data:L};e===null?e=[ee]:e.push(ee),t++}}if(r.implementation!==void 0&&a.call(r,"implementation")){let L=r.
implementation,ee=t,we=!1,Se=null,lr=t;if(typeof L!="string"){let ve={instancePath:s+"/implementation",schemaPath:"#/$de\
fs/DataQualityCustom/properties/implementation/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:Ne.properties.implementation.oneOf[0].type,parentSchema:Ne.properties.implementation.oneOf[0],data:L};e===null?
e=[ve]:e.push(ve),t++}var E=lr===t;E&&(we=!0,Se=0);let xe=t;if(!(L&&typeof L=="object"&&!Array.isArray(L))){let ve={instancePath:s+
"/implementation",schemaPath:"#/$defs/DataQualityCustom/properties/implementation/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:Ne.properties.implementation.oneOf[1].type,parentSchema:Ne.properties.implementation.
oneOf[1],data:L};e===null?e=[ve]:e.push(ve),t++}var E=xe===t;if(E&&we?(we=!1,Se=[Se,1]):E&&(we=!0,Se=1),we)t=ee,e!==null&&
(ee?e.length=ee:e=null);else{let ve={instancePath:s+"/implementation",schemaPath:"#/$defs/DataQualityCustom/properties/i\
mplementation/oneOf",keyword:"oneOf",params:{passingSchemas:Se},message:"must match exactly one schema in oneOf",schema:Ne.
properties.implementation.oneOf,parentSchema:Ne.properties.implementation,data:L};e===null?e=[ve]:e.push(ve),t++}}}else{
let L={instancePath:s,schemaPath:"#/$defs/DataQualityCustom/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:Ne.type,parentSchema:Ne,data:r};e===null?e=[L]:e.push(L),t++}var D=w===t;if(I=D,I){var z={};z.engine=!0,
z.implementation=!0,z.type=!0}}if(!I){let w={instancePath:s,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:Q.allOf[2].if,parentSchema:Q.allOf[2],data:r};e===null?e=[w]:e.push(w),
t++}if(b!==!0&&z!==void 0&&(z===!0?b=!0:(b=b||{},Object.assign(b,z))),r&&typeof r=="object"&&!Array.isArray(r)){if(b!==!0&&
(b=b||{},b.id=!0,b.authoritativeDefinitions=!0,b.businessImpact=!0,b.customProperties=!0,b.description=!0,b.dimension=!0,
b.method=!0,b.name=!0,b.schedule=!0,b.scheduler=!0,b.severity=!0,b.tags=!0,b.type=!0,b.unit=!0),r.id!==void 0&&a.call(r,
"id")){let w=r.id;if(typeof w=="string"){if(!rr.test(w)){let v={instancePath:s+"/id",schemaPath:"#/$defs/StableId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+$"',schema:"^[A-Za-\
z0-9_-]+$",parentSchema:V,data:w};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:s+"/id",schemaPath:"#/$defs/Sta\
bleId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:w};e===null?
e=[v]:e.push(v),t++}}if(r.authoritativeDefinitions!==void 0&&a.call(r,"authoritativeDefinitions")&&(oe(r.authoritativeDefinitions,
{instancePath:s+"/authoritativeDefinitions",parentData:r,parentDataProperty:"authoritativeDefinitions",rootData:j,dynamicAnchors:_})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.businessImpact!==void 0&&a.call(r,"businessImpact")){let w=r.businessImpact;
if(typeof w!="string"){let v={instancePath:s+"/businessImpact",schemaPath:"#/properties/businessImpact/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:Q.properties.businessImpact.type,parentSchema:Q.properties.businessImpact,
data:w};e===null?e=[v]:e.push(v),t++}}if(r.customProperties!==void 0&&a.call(r,"customProperties")){let w=r.customProperties;
if(Array.isArray(w)){let v=w.length;for(let L=0;L<v;L++)ke(w[L],{instancePath:s+"/customProperties/"+L,parentData:w,parentDataProperty:L,
rootData:j,dynamicAnchors:_})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)}else{let v={instancePath:s+"/custom\
Properties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:Q.properties.customProperties.type,parentSchema:Q.properties.customProperties,data:w};e===null?e=[v]:e.push(v),t++}}
if(r.description!==void 0&&a.call(r,"description")){let w=r.description;if(typeof w!="string"){let v={instancePath:s+"/d\
escription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.
properties.description.type,parentSchema:Q.properties.description,data:w};e===null?e=[v]:e.push(v),t++}}if(r.dimension!==
void 0&&a.call(r,"dimension")){let w=r.dimension;if(typeof w!="string"){let v={instancePath:s+"/dimension",schemaPath:"#\
/properties/dimension/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.dimension.
type,parentSchema:Q.properties.dimension,data:w};e===null?e=[v]:e.push(v),t++}if(!(w==="accuracy"||w==="completeness"||w===
"conformity"||w==="consistency"||w==="coverage"||w==="timeliness"||w==="uniqueness")){let v={instancePath:s+"/dimension",
schemaPath:"#/properties/dimension/enum",keyword:"enum",params:{allowedValues:Q.properties.dimension.enum},message:"must\
 be equal to one of the allowed values",schema:Q.properties.dimension.enum,parentSchema:Q.properties.dimension,data:w};e===
null?e=[v]:e.push(v),t++}}if(r.method!==void 0&&a.call(r,"method")){let w=r.method;if(typeof w!="string"){let v={instancePath:s+
"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.
properties.method.type,parentSchema:Q.properties.method,data:w};e===null?e=[v]:e.push(v),t++}}if(r.name!==void 0&&a.call(
r,"name")){let w=r.name;if(typeof w!="string"){let v={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Q.properties.name.type,parentSchema:Q.properties.name,data:w};
e===null?e=[v]:e.push(v),t++}}if(r.schedule!==void 0&&a.call(r,"schedule")){let w=r.schedule;if(typeof w!="string"){let v={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:Q.properties.schedule.type,parentSchema:Q.properties.schedule,data:w};e===null?e=[v]:e.push(v),t++}}if(r.
scheduler!==void 0&&a.call(r,"scheduler")){let w=r.scheduler;if(typeof w!="string"){let v={instancePath:s+"/scheduler",schemaPath:"\
#/properties/scheduler/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.scheduler.
type,parentSchema:Q.properties.scheduler,data:w};e===null?e=[v]:e.push(v),t++}}if(r.severity!==void 0&&a.call(r,"severit\
y")){let w=r.severity;if(typeof w!="string"){let v={instancePath:s+"/severity",schemaPath:"#/properties/severity/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Q.properties.severity.type,parentSchema:Q.properties.severity,
data:w};e===null?e=[v]:e.push(v),t++}}if(r.tags!==void 0&&a.call(r,"tags")){let w=r.tags;if(Array.isArray(w)){let v=w.length;
for(let L=0;L<v;L++){let ee=w[L];if(typeof ee!="string"){let we={instancePath:s+"/tags/"+L,schemaPath:"#/$defs/Tags/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string",schema:me.items.type,parentSchema:me.items,data:ee};
e===null?e=[we]:e.push(we),t++}}}else{let v={instancePath:s+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:me.type,parentSchema:me,data:w};e===null?e=[v]:e.push(v),t++}}if(r.type!==void 0&&
a.call(r,"type")){let w=r.type;if(typeof w!="string"){let v={instancePath:s+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.type.type,parentSchema:Q.properties.type,
data:w};e===null?e=[v]:e.push(v),t++}if(!(w==="text"||w==="library"||w==="sql"||w==="custom")){let v={instancePath:s+"/t\
ype",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Q.properties.type.enum},message:"must be e\
qual to one of the allowed values",schema:Q.properties.type.enum,parentSchema:Q.properties.type,data:w};e===null?e=[v]:e.
push(v),t++}}if(r.unit!==void 0&&a.call(r,"unit")){let w=r.unit;if(typeof w!="string"){let v={instancePath:s+"/unit",schemaPath:"\
#/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.unit.type,parentSchema:Q.
properties.unit,data:w};e===null?e=[v]:e.push(v),t++}}if(b!==!0){for(let w of Object.keys(r))if(!b||!b[w]){let v={instancePath:s,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:w},message:"must NOT ha\
ve unevaluated properties",schema:!1,parentSchema:Q,data:r};e===null?e=[v]:e.push(v),t++}}}else{let w={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Q.type,parentSchema:Q,data:r};e===null?e=[
w]:e.push(w),t++}return pt.errors=e,t===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Sr(r,{instancePath:s="",
parentData:H,parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=Sr.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),Array.isArray(r)){let l=r.length;for(let p=0;p<l;p++)pt(r[p],{instancePath:s+
"/"+p,parentData:r,parentDataProperty:p,rootData:j,dynamicAnchors:_})||(e=e===null?pt.errors:e.concat(pt.errors),t=e.length)}else{
let l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Es.type,parentSchema:Es,
data:r};e===null?e=[l]:e.push(l),t++}return Sr.errors=e,t===0}Sr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Vr(r,{
instancePath:s="",parentData:H,parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=Vr.evaluated;
P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),dr(r,{instancePath:s,parentData:H,parentDataProperty:F,
rootData:j,dynamicAnchors:_})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length);let l=t,p=!0,m=t;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&r.logicalType!=="string"){let S={};e===null?
e=[S]:e.push(S),t++}var y=m===t;if(t=l,e!==null&&(l?e.length=l:e=null),y){let S=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let h=r.logicalTypeOptions;if(h&&typeof h=="object"&&
!Array.isArray(h)){for(let c of Object.keys(h))if(!(c==="minLength"||c==="maxLength"||c==="pattern"||c==="format")){let d={
instancePath:s+"/logicalTypeOptions",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:g.
allOf[1].then.properties.logicalTypeOptions,data:h};e===null?e=[d]:e.push(d),t++}if(h.minLength!==void 0&&a.call(h,"minL\
ength")){let c=h.minLength;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let d={instancePath:s+"/logicalTypeOptions/minLe\
ngth",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/minLength/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer",schema:g.allOf[1].then.properties.logicalTypeOptions.properties.minLength.type,parentSchema:g.
allOf[1].then.properties.logicalTypeOptions.properties.minLength,data:c};e===null?e=[d]:e.push(d),t++}if(typeof c=="numb\
er"&&(c<0||isNaN(c))){let d={instancePath:s+"/logicalTypeOptions/minLength",schemaPath:"#/allOf/1/then/properties/logica\
lTypeOptions/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:g.allOf[1].then.properties.logicalTypeOptions.properties.minLength,data:c};e===null?e=[d]:e.push(d),t++}}if(h.
maxLength!==void 0&&a.call(h,"maxLength")){let c=h.maxLength;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let d={instancePath:s+
"/logicalTypeOptions/maxLength",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/maxLength/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:g.allOf[1].then.properties.logicalTypeOptions.properties.
maxLength.type,parentSchema:g.allOf[1].then.properties.logicalTypeOptions.properties.maxLength,data:c};e===null?e=[d]:e.
push(d),t++}if(typeof c=="number"&&(c<0||isNaN(c))){let d={instancePath:s+"/logicalTypeOptions/maxLength",schemaPath:"#/\
allOf/1/then/properties/logicalTypeOptions/properties/maxLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:g.allOf[1].then.properties.logicalTypeOptions.properties.maxLength,data:c};
e===null?e=[d]:e.push(d),t++}}if(h.pattern!==void 0&&a.call(h,"pattern")){let c=h.pattern;if(typeof c!="string"){let d={
instancePath:s+"/logicalTypeOptions/pattern",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/pattern\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[1].then.properties.logicalTypeOptions.
properties.pattern.type,parentSchema:g.allOf[1].then.properties.logicalTypeOptions.properties.pattern,data:c};e===null?e=
[d]:e.push(d),t++}}if(h.format!==void 0&&a.call(h,"format")){let c=h.format;if(typeof c!="string"){let d={instancePath:s+
"/logicalTypeOptions/format",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/format/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:g.allOf[1].then.properties.logicalTypeOptions.properties.format.
type,parentSchema:g.allOf[1].then.properties.logicalTypeOptions.properties.format,data:c};e===null?e=[d]:e.push(d),t++}}}else{
let c={instancePath:s+"/logicalTypeOptions",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:g.allOf[1].then.properties.logicalTypeOptions.type,parentSchema:g.
allOf[1].then.properties.logicalTypeOptions,data:h};e===null?e=[c]:e.push(c),t++}}var y=S===t;if(p=y,p){var n={};n.logicalTypeOptions=
!0,n.logicalType=!0}}if(!p){let S={instancePath:s,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema',schema:g.allOf[1].if,parentSchema:g.allOf[1],data:r};e===null?e=[S]:e.push(S),t++}n!==
!0&&(n=n||{},n.id=!0,n.name=!0,n.physicalType=!0,n.description=!0,n.businessName=!0,n.authoritativeDefinitions=!0,n.tags=
!0,n.customProperties=!0);let J=t,b=!0,O=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==void 0&&a.call(r,
"logicalType")&&r.logicalType!=="date"){let S={};e===null?e=[S]:e.push(S),t++}var A=O===t;if(t=J,e!==null&&(J?e.length=J:
e=null),A){let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOpti\
ons")){let h=r.logicalTypeOptions;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let c of Object.keys(h))if(!(c==="for\
mat"||c==="exclusiveMaximum"||c==="maximum"||c==="exclusiveMinimum"||c==="minimum")){let d={instancePath:s+"/logicalType\
Options",schemaPath:"#/allOf/2/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:g.allOf[2].then.properties.logicalTypeOptions,
data:h};e===null?e=[d]:e.push(d),t++}if(h.format!==void 0&&a.call(h,"format")){let c=h.format;if(typeof c!="string"){let d={
instancePath:s+"/logicalTypeOptions/format",schemaPath:"#/allOf/2/then/properties/logicalTypeOptions/properties/format/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[2].then.properties.logicalTypeOptions.
properties.format.type,parentSchema:g.allOf[2].then.properties.logicalTypeOptions.properties.format,data:c};e===null?e=[
d]:e.push(d),t++}}if(h.exclusiveMaximum!==void 0&&a.call(h,"exclusiveMaximum")){let c=h.exclusiveMaximum;if(typeof c!="s\
tring"){let d={instancePath:s+"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf/2/then/properties/logicalTypeOp\
tions/properties/exclusiveMaximum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[2].
then.properties.logicalTypeOptions.properties.exclusiveMaximum.type,parentSchema:g.allOf[2].then.properties.logicalTypeOptions.
properties.exclusiveMaximum,data:c};e===null?e=[d]:e.push(d),t++}}if(h.maximum!==void 0&&a.call(h,"maximum")){let c=h.maximum;
if(typeof c!="string"){let d={instancePath:s+"/logicalTypeOptions/maximum",schemaPath:"#/allOf/2/then/properties/logical\
TypeOptions/properties/maximum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[2].then.
properties.logicalTypeOptions.properties.maximum.type,parentSchema:g.allOf[2].then.properties.logicalTypeOptions.properties.
maximum,data:c};e===null?e=[d]:e.push(d),t++}}if(h.exclusiveMinimum!==void 0&&a.call(h,"exclusiveMinimum")){let c=h.exclusiveMinimum;
if(typeof c!="string"){let d={instancePath:s+"/logicalTypeOptions/exclusiveMinimum",schemaPath:"#/allOf/2/then/propertie\
s/logicalTypeOptions/properties/exclusiveMinimum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type,parentSchema:g.allOf[2].then.properties.logicalTypeOptions.
properties.exclusiveMinimum,data:c};e===null?e=[d]:e.push(d),t++}}if(h.minimum!==void 0&&a.call(h,"minimum")){let c=h.minimum;
if(typeof c!="string"){let d={instancePath:s+"/logicalTypeOptions/minimum",schemaPath:"#/allOf/2/then/properties/logical\
TypeOptions/properties/minimum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[2].then.
properties.logicalTypeOptions.properties.minimum.type,parentSchema:g.allOf[2].then.properties.logicalTypeOptions.properties.
minimum,data:c};e===null?e=[d]:e.push(d),t++}}}else{let c={instancePath:s+"/logicalTypeOptions",schemaPath:"#/allOf/2/th\
en/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.allOf[2].
then.properties.logicalTypeOptions.type,parentSchema:g.allOf[2].then.properties.logicalTypeOptions,data:h};e===null?e=[c]:
e.push(c),t++}}var A=S===t;if(b=A,b){var B={};B.logicalTypeOptions=!0,B.logicalType=!0}}if(!b){let S={instancePath:s,schemaPath:"\
#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:g.allOf[2].if,parentSchema:g.
allOf[2],data:r};e===null?e=[S]:e.push(S),t++}n!==!0&&B!==void 0&&(B===!0?n=!0:(n=n||{},Object.assign(n,B)));let N=t,x=!0,
re=t,X=t,Y=!1,R=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&r.logicalType!==
"timestamp"){let S={};e===null?e=[S]:e.push(S),t++}var C=R===t;if(Y=Y||C,C){var k={};k.logicalType=!0}let I=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&r.logicalType!=="time"){let S={};e===null?
e=[S]:e.push(S),t++}var C=I===t;if(Y=Y||C,C&&k!==!0&&(k=k||{},k.logicalType=!0),Y)t=X,e!==null&&(X?e.length=X:e=null);else{
let S={};e===null?e=[S]:e.push(S),t++}var D=re===t;if(t=N,e!==null&&(N?e.length=N:e=null),D){let S=t;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)&&r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let h=r.logicalTypeOptions;if(h&&
typeof h=="object"&&!Array.isArray(h)){for(let c of Object.keys(h))if(!(c==="format"||c==="exclusiveMaximum"||c==="maxim\
um"||c==="exclusiveMinimum"||c==="minimum"||c==="timezone"||c==="defaultTimezone")){let d={instancePath:s+"/logicalTypeO\
ptions",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:g.allOf[3].then.properties.logicalTypeOptions,
data:h};e===null?e=[d]:e.push(d),t++}if(h.format!==void 0&&a.call(h,"format")){let c=h.format;if(typeof c!="string"){let d={
instancePath:s+"/logicalTypeOptions/format",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions/properties/format/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[3].then.properties.logicalTypeOptions.
properties.format.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.format,data:c};e===null?e=[
d]:e.push(d),t++}}if(h.exclusiveMaximum!==void 0&&a.call(h,"exclusiveMaximum")){let c=h.exclusiveMaximum;if(typeof c!="s\
tring"){let d={instancePath:s+"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf/3/then/properties/logicalTypeOp\
tions/properties/exclusiveMaximum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[3].
then.properties.logicalTypeOptions.properties.exclusiveMaximum.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.
properties.exclusiveMaximum,data:c};e===null?e=[d]:e.push(d),t++}}if(h.maximum!==void 0&&a.call(h,"maximum")){let c=h.maximum;
if(typeof c!="string"){let d={instancePath:s+"/logicalTypeOptions/maximum",schemaPath:"#/allOf/3/then/properties/logical\
TypeOptions/properties/maximum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[3].then.
properties.logicalTypeOptions.properties.maximum.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.
maximum,data:c};e===null?e=[d]:e.push(d),t++}}if(h.exclusiveMinimum!==void 0&&a.call(h,"exclusiveMinimum")){let c=h.exclusiveMinimum;
if(typeof c!="string"){let d={instancePath:s+"/logicalTypeOptions/exclusiveMinimum",schemaPath:"#/allOf/3/then/propertie\
s/logicalTypeOptions/properties/exclusiveMinimum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.
properties.exclusiveMinimum,data:c};e===null?e=[d]:e.push(d),t++}}if(h.minimum!==void 0&&a.call(h,"minimum")){let c=h.minimum;
if(typeof c!="string"){let d={instancePath:s+"/logicalTypeOptions/minimum",schemaPath:"#/allOf/3/then/properties/logical\
TypeOptions/properties/minimum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[3].then.
properties.logicalTypeOptions.properties.minimum.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.
minimum,data:c};e===null?e=[d]:e.push(d),t++}}if(h.timezone!==void 0&&a.call(h,"timezone")){let c=h.timezone;if(typeof c!=
"boolean"){let d={instancePath:s+"/logicalTypeOptions/timezone",schemaPath:"#/allOf/3/then/properties/logicalTypeOptions\
/properties/timezone/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.allOf[3].then.properties.
logicalTypeOptions.properties.timezone.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.properties.timezone,
data:c};e===null?e=[d]:e.push(d),t++}}if(h.defaultTimezone!==void 0&&a.call(h,"defaultTimezone")){let c=h.defaultTimezone;
if(typeof c!="string"){let d={instancePath:s+"/logicalTypeOptions/defaultTimezone",schemaPath:"#/allOf/3/then/properties\
/logicalTypeOptions/properties/defaultTimezone/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
allOf[3].then.properties.logicalTypeOptions.properties.defaultTimezone.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions.
properties.defaultTimezone,data:c};e===null?e=[d]:e.push(d),t++}}}else{let c={instancePath:s+"/logicalTypeOptions",schemaPath:"\
#/allOf/3/then/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.
allOf[3].then.properties.logicalTypeOptions.type,parentSchema:g.allOf[3].then.properties.logicalTypeOptions,data:h};e===
null?e=[c]:e.push(c),t++}}var D=S===t;x=D,x&&k!==!0&&(k=k||{},k.logicalTypeOptions=!0)}if(!x){let S={instancePath:s,schemaPath:"\
#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:g.allOf[3].if,parentSchema:g.
allOf[3],data:r};e===null?e=[S]:e.push(S),t++}n!==!0&&k!==void 0&&(k===!0?n=!0:(n=n||{},Object.assign(n,k)));let E=t,z=!0,
w=t,v=t,L=!1,ee=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&r.logicalType!==
"integer"){let S={};e===null?e=[S]:e.push(S),t++}var we=ee===t;if(L=L||we,we){var Se={};Se.logicalType=!0}if(L)t=v,e!==null&&
(v?e.length=v:e=null);else{let S={};e===null?e=[S]:e.push(S),t++}var lr=w===t;if(t=E,e!==null&&(E?e.length=E:e=null),lr){
let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let h=r.
logicalTypeOptions;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let c of Object.keys(h))if(!(c==="multipleOf"||c==="\
maximum"||c==="exclusiveMaximum"||c==="minimum"||c==="exclusiveMinimum"||c==="format")){let d={instancePath:s+"/logicalT\
ypeOptions",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:g.allOf[4].then.properties.
logicalTypeOptions,data:h};e===null?e=[d]:e.push(d),t++}if(h.multipleOf!==void 0&&a.call(h,"multipleOf")){let c=h.multipleOf;
if(typeof c=="number"){if(c<=0||isNaN(c)){let d={instancePath:s+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/4/t\
hen/properties/logicalTypeOptions/properties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0",schema:0,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf,
data:c};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:s+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/4/\
then/properties/logicalTypeOptions/properties/multipleOf/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber",schema:g.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf.type,parentSchema:g.allOf[4].then.properties.
logicalTypeOptions.properties.multipleOf,data:c};e===null?e=[d]:e.push(d),t++}}if(h.maximum!==void 0&&a.call(h,"maximum")){
let c=h.maximum;if(typeof c!="number"){let d={instancePath:s+"/logicalTypeOptions/maximum",schemaPath:"#/allOf/4/then/pr\
operties/logicalTypeOptions/properties/maximum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:g.
allOf[4].then.properties.logicalTypeOptions.properties.maximum.type,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.
properties.maximum,data:c};e===null?e=[d]:e.push(d),t++}}if(h.exclusiveMaximum!==void 0&&a.call(h,"exclusiveMaximum")){let c=h.
exclusiveMaximum;if(typeof c!="number"){let d={instancePath:s+"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf\
/4/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type",keyword:"type",params:{type:"number"},message:"m\
ust be number",schema:g.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type,parentSchema:g.allOf[4].
then.properties.logicalTypeOptions.properties.exclusiveMaximum,data:c};e===null?e=[d]:e.push(d),t++}}if(h.minimum!==void 0&&
a.call(h,"minimum")){let c=h.minimum;if(typeof c!="number"){let d={instancePath:s+"/logicalTypeOptions/minimum",schemaPath:"\
#/allOf/4/then/properties/logicalTypeOptions/properties/minimum/type",keyword:"type",params:{type:"number"},message:"mus\
t be number",schema:g.allOf[4].then.properties.logicalTypeOptions.properties.minimum.type,parentSchema:g.allOf[4].then.properties.
logicalTypeOptions.properties.minimum,data:c};e===null?e=[d]:e.push(d),t++}}if(h.exclusiveMinimum!==void 0&&a.call(h,"ex\
clusiveMinimum")){let c=h.exclusiveMinimum;if(typeof c!="number"){let d={instancePath:s+"/logicalTypeOptions/exclusiveMi\
nimum",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:g.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum.
type,parentSchema:g.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum,data:c};e===null?e=[d]:e.push(
d),t++}}if(h.format!==void 0&&a.call(h,"format")){let c=h.format;if(typeof c!="string"){let d={instancePath:s+"/logicalT\
ypeOptions/format",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/format/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:g.allOf[4].then.properties.logicalTypeOptions.properties.format.type,parentSchema:g.
allOf[4].then.properties.logicalTypeOptions.properties.format,data:c};e===null?e=[d]:e.push(d),t++}if(!(c==="i8"||c==="i\
16"||c==="i32"||c==="i64"||c==="i128"||c==="u8"||c==="u16"||c==="u32"||c==="u64"||c==="u128")){let d={instancePath:s+"/l\
ogicalTypeOptions/format",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/format/enum",keyword:"enum",
params:{allowedValues:g.allOf[4].then.properties.logicalTypeOptions.properties.format.enum},message:"must be equal to on\
e of the allowed values",schema:g.allOf[4].then.properties.logicalTypeOptions.properties.format.enum,parentSchema:g.allOf[4].
then.properties.logicalTypeOptions.properties.format,data:c};e===null?e=[d]:e.push(d),t++}}}else{let c={instancePath:s+"\
/logicalTypeOptions",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:g.allOf[4].then.properties.logicalTypeOptions.type,parentSchema:g.allOf[4].then.properties.
logicalTypeOptions,data:h};e===null?e=[c]:e.push(c),t++}}var lr=S===t;z=lr,z&&Se!==!0&&(Se=Se||{},Se.logicalTypeOptions=
!0)}if(!z){let S={instancePath:s,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"then"},message:'must mat\
ch "then" schema',schema:g.allOf[4].if,parentSchema:g.allOf[4],data:r};e===null?e=[S]:e.push(S),t++}n!==!0&&Se!==void 0&&
(Se===!0?n=!0:(n=n||{},Object.assign(n,Se)));let xe=t,ve=!0,yt=t,ht=t,_r=!1,mr=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&r.logicalType!=="number"){let S={};e===null?e=[S]:e.push(S),t++}var Hr=mr===
t;if(_r=_r||Hr,Hr){var ze={};ze.logicalType=!0}if(_r)t=ht,e!==null&&(ht?e.length=ht:e=null);else{let S={};e===null?e=[S]:
e.push(S),t++}var dt=yt===t;if(t=xe,e!==null&&(xe?e.length=xe:e=null),dt){let S=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let h=r.logicalTypeOptions;if(h&&typeof h=="object"&&
!Array.isArray(h)){for(let c of Object.keys(h))if(!(c==="multipleOf"||c==="maximum"||c==="exclusiveMaximum"||c==="minimu\
m"||c==="exclusiveMinimum"||c==="format")){let d={instancePath:s+"/logicalTypeOptions",schemaPath:"#/allOf/5/then/proper\
ties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must\
 NOT have additional properties",schema:!1,parentSchema:g.allOf[5].then.properties.logicalTypeOptions,data:h};e===null?e=
[d]:e.push(d),t++}if(h.multipleOf!==void 0&&a.call(h,"multipleOf")){let c=h.multipleOf;if(typeof c=="number"){if(c<=0||isNaN(
c)){let d={instancePath:s+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/prop\
erties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,
parentSchema:g.allOf[5].then.properties.logicalTypeOptions.properties.multipleOf,data:c};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:s+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properti\
es/multipleOf/type",keyword:"type",params:{type:"number"},message:"must be number",schema:g.allOf[5].then.properties.logicalTypeOptions.
properties.multipleOf.type,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.properties.multipleOf,data:c};e===
null?e=[d]:e.push(d),t++}}if(h.maximum!==void 0&&a.call(h,"maximum")){let c=h.maximum;if(typeof c!="number"){let d={instancePath:s+
"/logicalTypeOptions/maximum",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/maximum/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:g.allOf[5].then.properties.logicalTypeOptions.properties.maximum.
type,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.properties.maximum,data:c};e===null?e=[d]:e.push(d),t++}}
if(h.exclusiveMaximum!==void 0&&a.call(h,"exclusiveMaximum")){let c=h.exclusiveMaximum;if(typeof c!="number"){let d={instancePath:s+
"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/exclusiveMaxi\
mum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:g.allOf[5].then.properties.logicalTypeOptions.
properties.exclusiveMaximum.type,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.properties.exclusiveMaximum,
data:c};e===null?e=[d]:e.push(d),t++}}if(h.minimum!==void 0&&a.call(h,"minimum")){let c=h.minimum;if(typeof c!="number"){
let d={instancePath:s+"/logicalTypeOptions/minimum",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/\
minimum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:g.allOf[5].then.properties.logicalTypeOptions.
properties.minimum.type,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.properties.minimum,data:c};e===null?e=
[d]:e.push(d),t++}}if(h.exclusiveMinimum!==void 0&&a.call(h,"exclusiveMinimum")){let c=h.exclusiveMinimum;if(typeof c!="\
number"){let d={instancePath:s+"/logicalTypeOptions/exclusiveMinimum",schemaPath:"#/allOf/5/then/properties/logicalTypeO\
ptions/properties/exclusiveMinimum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:g.allOf[5].
then.properties.logicalTypeOptions.properties.exclusiveMinimum.type,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.
properties.exclusiveMinimum,data:c};e===null?e=[d]:e.push(d),t++}}if(h.format!==void 0&&a.call(h,"format")){let c=h.format;
if(typeof c!="string"){let d={instancePath:s+"/logicalTypeOptions/format",schemaPath:"#/allOf/5/then/properties/logicalT\
ypeOptions/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.allOf[5].then.
properties.logicalTypeOptions.properties.format.type,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.properties.
format,data:c};e===null?e=[d]:e.push(d),t++}if(!(c==="f32"||c==="f64")){let d={instancePath:s+"/logicalTypeOptions/forma\
t",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/format/enum",keyword:"enum",params:{allowedValues:g.
allOf[5].then.properties.logicalTypeOptions.properties.format.enum},message:"must be equal to one of the allowed values",
schema:g.allOf[5].then.properties.logicalTypeOptions.properties.format.enum,parentSchema:g.allOf[5].then.properties.logicalTypeOptions.
properties.format,data:c};e===null?e=[d]:e.push(d),t++}}}else{let c={instancePath:s+"/logicalTypeOptions",schemaPath:"#/\
allOf/5/then/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.
allOf[5].then.properties.logicalTypeOptions.type,parentSchema:g.allOf[5].then.properties.logicalTypeOptions,data:h};e===
null?e=[c]:e.push(c),t++}}var dt=S===t;ve=dt,ve&&ze!==!0&&(ze=ze||{},ze.logicalTypeOptions=!0)}if(!ve){let S={instancePath:s,
schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:g.allOf[5].
if,parentSchema:g.allOf[5],data:r};e===null?e=[S]:e.push(S),t++}n!==!0&&ze!==void 0&&(ze===!0?n=!0:(n=n||{},Object.assign(
n,ze)));let Br=t,Fe=!0,gt=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&
r.logicalType!=="object"){let S={};e===null?e=[S]:e.push(S),t++}var Dr=gt===t;if(t=Br,e!==null&&(Br?e.length=Br:e=null),
Dr){let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){
let h=r.logicalTypeOptions;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let c of Object.keys(h))if(!(c==="maxPropert\
ies"||c==="minProperties"||c==="required")){let d={instancePath:s+"/logicalTypeOptions",schemaPath:"#/allOf/6/then/prope\
rties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"mus\
t NOT have additional properties",schema:!1,parentSchema:g.allOf[6].then.properties.logicalTypeOptions,data:h};e===null?
e=[d]:e.push(d),t++}if(h.maxProperties!==void 0&&a.call(h,"maxProperties")){let c=h.maxProperties;if(!(typeof c=="number"&&
!(c%1)&&!isNaN(c))){let d={instancePath:s+"/logicalTypeOptions/maxProperties",schemaPath:"#/allOf/6/then/properties/logi\
calTypeOptions/properties/maxProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.
allOf[6].then.properties.logicalTypeOptions.properties.maxProperties.type,parentSchema:g.allOf[6].then.properties.logicalTypeOptions.
properties.maxProperties,data:c};e===null?e=[d]:e.push(d),t++}if(typeof c=="number"&&(c<0||isNaN(c))){let d={instancePath:s+
"/logicalTypeOptions/maxProperties",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/maxProperties/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:g.allOf[6].then.properties.
logicalTypeOptions.properties.maxProperties,data:c};e===null?e=[d]:e.push(d),t++}}if(h.minProperties!==void 0&&a.call(h,
"minProperties")){let c=h.minProperties;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let d={instancePath:s+"/logicalType\
Options/minProperties",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/minProperties/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:g.allOf[6].then.properties.logicalTypeOptions.properties.
minProperties.type,parentSchema:g.allOf[6].then.properties.logicalTypeOptions.properties.minProperties,data:c};e===null?
e=[d]:e.push(d),t++}if(typeof c=="number"&&(c<0||isNaN(c))){let d={instancePath:s+"/logicalTypeOptions/minProperties",schemaPath:"\
#/allOf/6/then/properties/logicalTypeOptions/properties/minProperties/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0",schema:0,parentSchema:g.allOf[6].then.properties.logicalTypeOptions.properties.minProperties,
data:c};e===null?e=[d]:e.push(d),t++}}if(h.required!==void 0&&a.call(h,"required")){let c=h.required;if(Array.isArray(c)){
if(c.length<1){let de={instancePath:s+"/logicalTypeOptions/required",schemaPath:"#/allOf/6/then/properties/logicalTypeOp\
tions/properties/required/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:g.allOf[6].then.properties.logicalTypeOptions.properties.required,data:c};e===null?e=[de]:e.push(de),t++}let d=c.
length;for(let de=0;de<d;de++){let Je=c[de];if(typeof Je!="string"){let We={instancePath:s+"/logicalTypeOptions/required\
/"+de,schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/required/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.allOf[6].then.properties.logicalTypeOptions.properties.required.items.type,parentSchema:g.
allOf[6].then.properties.logicalTypeOptions.properties.required.items,data:Je};e===null?e=[We]:e.push(We),t++}}let W=c.length,
ur;if(W>1){let de={};for(;W--;){let Je=c[W];if(typeof Je=="string"){if(typeof de[Je]=="number"){ur=de[Je];let We={instancePath:s+
"/logicalTypeOptions/required",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/required/uniqueItems",
keyword:"uniqueItems",params:{i:W,j:ur},message:"must NOT have duplicate items (items ## "+ur+" and "+W+" are identical)",
schema:!0,parentSchema:g.allOf[6].then.properties.logicalTypeOptions.properties.required,data:c};e===null?e=[We]:e.push(
We),t++;break}de[Je]=W}}}}else{let d={instancePath:s+"/logicalTypeOptions/required",schemaPath:"#/allOf/6/then/propertie\
s/logicalTypeOptions/properties/required/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.allOf[6].
then.properties.logicalTypeOptions.properties.required.type,parentSchema:g.allOf[6].then.properties.logicalTypeOptions.properties.
required,data:c};e===null?e=[d]:e.push(d),t++}}}else{let c={instancePath:s+"/logicalTypeOptions",schemaPath:"#/allOf/6/t\
hen/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.allOf[6].
then.properties.logicalTypeOptions.type,parentSchema:g.allOf[6].then.properties.logicalTypeOptions,data:h};e===null?e=[c]:
e.push(c),t++}}if(r.properties!==void 0&&a.call(r,"properties")){let h=r.properties;if(Array.isArray(h)){let c=h.length;
for(let d=0;d<c;d++)st.validate(h[d],{instancePath:s+"/properties/"+d,parentData:h,parentDataProperty:d,rootData:j,dynamicAnchors:_})||
(e=e===null?st.validate.errors:e.concat(st.validate.errors),t=e.length)}else{let c={instancePath:s+"/properties",schemaPath:"\
#/allOf/6/then/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.allOf[6].
then.properties.properties.type,parentSchema:g.allOf[6].then.properties.properties,data:h};e===null?e=[c]:e.push(c),t++}}}
var Dr=S===t;if(Fe=Dr,Fe){var br={};br.logicalTypeOptions=!0,br.properties=!0,br.logicalType=!0}}if(!Fe){let S={instancePath:s,
schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:g.allOf[6].
if,parentSchema:g.allOf[6],data:r};e===null?e=[S]:e.push(S),t++}n!==!0&&br!==void 0&&(br===!0?n=!0:(n=n||{},Object.assign(
n,br)));let Nr=t,tr=!0,St=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.logicalType!==void 0&&a.call(r,"logicalType")&&
r.logicalType!=="array"){let S={};e===null?e=[S]:e.push(S),t++}var xr=St===t;if(t=Nr,e!==null&&(Nr?e.length=Nr:e=null),xr){
let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let h=r.
logicalTypeOptions;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let c of Object.keys(h))if(!(c==="maxItems"||c==="mi\
nItems"||c==="uniqueItems")){let d={instancePath:s+"/logicalTypeOptions",schemaPath:"#/allOf/7/then/properties/logicalTy\
peOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:g.allOf[7].then.properties.logicalTypeOptions,data:h};e===null?e=[d]:e.push(d),
t++}if(h.maxItems!==void 0&&a.call(h,"maxItems")){let c=h.maxItems;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let d={instancePath:s+
"/logicalTypeOptions/maxItems",schemaPath:"#/allOf/7/then/properties/logicalTypeOptions/properties/maxItems/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:g.allOf[7].then.properties.logicalTypeOptions.properties.
maxItems.type,parentSchema:g.allOf[7].then.properties.logicalTypeOptions.properties.maxItems,data:c};e===null?e=[d]:e.push(
d),t++}if(typeof c=="number"&&(c<0||isNaN(c))){let d={instancePath:s+"/logicalTypeOptions/maxItems",schemaPath:"#/allOf/\
7/then/properties/logicalTypeOptions/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:g.allOf[7].then.properties.logicalTypeOptions.properties.maxItems,data:c};e===null?e=
[d]:e.push(d),t++}}if(h.minItems!==void 0&&a.call(h,"minItems")){let c=h.minItems;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c))){let d={instancePath:s+"/logicalTypeOptions/minItems",schemaPath:"#/allOf/7/then/properties/logicalTypeOptions/prope\
rties/minItems/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.allOf[7].then.properties.
logicalTypeOptions.properties.minItems.type,parentSchema:g.allOf[7].then.properties.logicalTypeOptions.properties.minItems,
data:c};e===null?e=[d]:e.push(d),t++}if(typeof c=="number"&&(c<0||isNaN(c))){let d={instancePath:s+"/logicalTypeOptions/\
minItems",schemaPath:"#/allOf/7/then/properties/logicalTypeOptions/properties/minItems/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:g.allOf[7].then.properties.logicalTypeOptions.properties.
minItems,data:c};e===null?e=[d]:e.push(d),t++}}if(h.uniqueItems!==void 0&&a.call(h,"uniqueItems")){let c=h.uniqueItems;if(typeof c!=
"boolean"){let d={instancePath:s+"/logicalTypeOptions/uniqueItems",schemaPath:"#/allOf/7/then/properties/logicalTypeOpti\
ons/properties/uniqueItems/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.allOf[7].then.
properties.logicalTypeOptions.properties.uniqueItems.type,parentSchema:g.allOf[7].then.properties.logicalTypeOptions.properties.
uniqueItems,data:c};e===null?e=[d]:e.push(d),t++}}}else{let c={instancePath:s+"/logicalTypeOptions",schemaPath:"#/allOf/\
7/then/properties/logicalTypeOptions/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.allOf[7].
then.properties.logicalTypeOptions.type,parentSchema:g.allOf[7].then.properties.logicalTypeOptions,data:h};e===null?e=[c]:
e.push(c),t++}}r.items!==void 0&&a.call(r,"items")&&(it(r.items,{instancePath:s+"/items",parentData:r,parentDataProperty:"\
items",rootData:j,dynamicAnchors:_})||(e=e===null?it.errors:e.concat(it.errors),t=e.length))}var xr=S===t;if(tr=xr,tr){var Or={};
Or.logicalTypeOptions=!0,Or.items=!0,Or.logicalType=!0}}if(!tr){let S={instancePath:s,schemaPath:"#/allOf/7/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:g.allOf[7].if,parentSchema:g.allOf[7],data:r};
e===null?e=[S]:e.push(S),t++}if(n!==!0&&Or!==void 0&&(Or===!0?n=!0:(n=n||{},Object.assign(n,Or))),r&&typeof r=="object"&&
!Array.isArray(r)){if(n!==!0&&(n=n||{},n.primaryKey=!0,n.primaryKeyPosition=!0,n.logicalType=!0,n.logicalTypeOptions=!0,
n.physicalType=!0,n.physicalName=!0,n.required=!0,n.unique=!0,n.partitioned=!0,n.partitionKeyPosition=!0,n.classification=
!0,n.encryptedName=!0,n.transformSourceObjects=!0,n.transformLogic=!0,n.transformDescription=!0,n.examples=!0,n.criticalDataElement=
!0,n.relationships=!0,n.quality=!0),r.primaryKey!==void 0&&a.call(r,"primaryKey")){let S=r.primaryKey;if(typeof S!="bool\
ean"){let T={instancePath:s+"/primaryKey",schemaPath:"#/properties/primaryKey/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean",schema:g.properties.primaryKey.type,parentSchema:g.properties.primaryKey,data:S};e===null?e=[T]:
e.push(T),t++}}if(r.primaryKeyPosition!==void 0&&a.call(r,"primaryKeyPosition")){let S=r.primaryKeyPosition;if(!(typeof S==
"number"&&!(S%1)&&!isNaN(S))){let T={instancePath:s+"/primaryKeyPosition",schemaPath:"#/properties/primaryKeyPosition/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.primaryKeyPosition.type,parentSchema:g.
properties.primaryKeyPosition,data:S};e===null?e=[T]:e.push(T),t++}}if(r.logicalType!==void 0&&a.call(r,"logicalType")){
let S=r.logicalType;if(typeof S!="string"){let T={instancePath:s+"/logicalType",schemaPath:"#/properties/logicalType/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.logicalType.type,parentSchema:g.properties.
logicalType,data:S};e===null?e=[T]:e.push(T),t++}if(!(S==="string"||S==="date"||S==="timestamp"||S==="time"||S==="number"||
S==="integer"||S==="object"||S==="array"||S==="boolean")){let T={instancePath:s+"/logicalType",schemaPath:"#/properties/\
logicalType/enum",keyword:"enum",params:{allowedValues:g.properties.logicalType.enum},message:"must be equal to one of t\
he allowed values",schema:g.properties.logicalType.enum,parentSchema:g.properties.logicalType,data:S};e===null?e=[T]:e.push(
T),t++}}if(r.logicalTypeOptions!==void 0&&a.call(r,"logicalTypeOptions")){let S=r.logicalTypeOptions;if(!(S&&typeof S=="\
object"&&!Array.isArray(S))){let T={instancePath:s+"/logicalTypeOptions",schemaPath:"#/properties/logicalTypeOptions/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:g.properties.logicalTypeOptions.type,parentSchema:g.
properties.logicalTypeOptions,data:S};e===null?e=[T]:e.push(T),t++}}if(r.physicalType!==void 0&&a.call(r,"physicalType")){
let S=r.physicalType;if(typeof S!="string"){let T={instancePath:s+"/physicalType",schemaPath:"#/properties/physicalType/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.physicalType.type,parentSchema:g.
properties.physicalType,data:S};e===null?e=[T]:e.push(T),t++}}if(r.physicalName!==void 0&&a.call(r,"physicalName")){let S=r.
physicalName;if(typeof S!="string"){let T={instancePath:s+"/physicalName",schemaPath:"#/properties/physicalName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:g.properties.physicalName.type,parentSchema:g.properties.physicalName,
data:S};e===null?e=[T]:e.push(T),t++}}if(r.required!==void 0&&a.call(r,"required")){let S=r.required;if(typeof S!="boole\
an"){let T={instancePath:s+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:g.properties.required.type,parentSchema:g.properties.required,data:S};e===null?e=[T]:e.push(T),t++}}
if(r.unique!==void 0&&a.call(r,"unique")){let S=r.unique;if(typeof S!="boolean"){let T={instancePath:s+"/unique",schemaPath:"\
#/properties/unique/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.unique.type,
parentSchema:g.properties.unique,data:S};e===null?e=[T]:e.push(T),t++}}if(r.partitioned!==void 0&&a.call(r,"partitioned")){
let S=r.partitioned;if(typeof S!="boolean"){let T={instancePath:s+"/partitioned",schemaPath:"#/properties/partitioned/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.partitioned.type,parentSchema:g.
properties.partitioned,data:S};e===null?e=[T]:e.push(T),t++}}if(r.partitionKeyPosition!==void 0&&a.call(r,"partitionKeyP\
osition")){let S=r.partitionKeyPosition;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let T={instancePath:s+"/partitionKe\
yPosition",schemaPath:"#/properties/partitionKeyPosition/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger",schema:g.properties.partitionKeyPosition.type,parentSchema:g.properties.partitionKeyPosition,data:S};e===null?e=
[T]:e.push(T),t++}}if(r.classification!==void 0&&a.call(r,"classification")){let S=r.classification;if(typeof S!="string"){
let T={instancePath:s+"/classification",schemaPath:"#/properties/classification/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:g.properties.classification.type,parentSchema:g.properties.classification,data:S};e===
null?e=[T]:e.push(T),t++}}if(r.encryptedName!==void 0&&a.call(r,"encryptedName")){let S=r.encryptedName;if(typeof S!="st\
ring"){let T={instancePath:s+"/encryptedName",schemaPath:"#/properties/encryptedName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.properties.encryptedName.type,parentSchema:g.properties.encryptedName,data:S};
e===null?e=[T]:e.push(T),t++}}if(r.transformSourceObjects!==void 0&&a.call(r,"transformSourceObjects")){let S=r.transformSourceObjects;
if(Array.isArray(S)){let T=S.length;for(let h=0;h<T;h++){let c=S[h];if(typeof c!="string"){let d={instancePath:s+"/trans\
formSourceObjects/"+h,schemaPath:"#/properties/transformSourceObjects/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:g.properties.transformSourceObjects.items.type,parentSchema:g.properties.transformSourceObjects.
items,data:c};e===null?e=[d]:e.push(d),t++}}}else{let T={instancePath:s+"/transformSourceObjects",schemaPath:"#/properti\
es/transformSourceObjects/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.transformSourceObjects.
type,parentSchema:g.properties.transformSourceObjects,data:S};e===null?e=[T]:e.push(T),t++}}if(r.transformLogic!==void 0&&
a.call(r,"transformLogic")){let S=r.transformLogic;if(typeof S!="string"){let T={instancePath:s+"/transformLogic",schemaPath:"\
#/properties/transformLogic/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.transformLogic.
type,parentSchema:g.properties.transformLogic,data:S};e===null?e=[T]:e.push(T),t++}}if(r.transformDescription!==void 0&&
a.call(r,"transformDescription")){let S=r.transformDescription;if(typeof S!="string"){let T={instancePath:s+"/transformD\
escription",schemaPath:"#/properties/transformDescription/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:g.properties.transformDescription.type,parentSchema:g.properties.transformDescription,data:S};e===null?e=[
T]:e.push(T),t++}}if(r.examples!==void 0&&a.call(r,"examples")){let S=r.examples;if(Array.isArray(S)){let T=S.length;for(let h=0;h<
T;h++){let c=S[h],d=t,W=!1,ur=t;if(typeof c!="string"){let te={instancePath:s+"/examples/"+h,schemaPath:"#/$defs/AnyType\
/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.anyOf[0].type,parentSchema:U.anyOf[0],
data:c};e===null?e=[te]:e.push(te),t++}var he=ur===t;W=W||he;let de=t;if(typeof c!="number"){let te={instancePath:s+"/ex\
amples/"+h,schemaPath:"#/$defs/AnyType/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number",schema:U.
anyOf[1].type,parentSchema:U.anyOf[1],data:c};e===null?e=[te]:e.push(te),t++}var he=de===t;W=W||he;let Je=t;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c))){let te={instancePath:s+"/examples/"+h,schemaPath:"#/$defs/AnyType/anyOf/2/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer",schema:U.anyOf[2].type,parentSchema:U.anyOf[2],data:c};e===null?e=
[te]:e.push(te),t++}var he=Je===t;W=W||he;let We=t;if(typeof c!="boolean"){let te={instancePath:s+"/examples/"+h,schemaPath:"\
#/$defs/AnyType/anyOf/3/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:U.anyOf[3].type,parentSchema:U.
anyOf[3],data:c};e===null?e=[te]:e.push(te),t++}var he=We===t;W=W||he;let sr=t;if(c!==null){let te={instancePath:s+"/exa\
mples/"+h,schemaPath:"#/$defs/AnyType/anyOf/4/type",keyword:"type",params:{type:"null"},message:"must be null",schema:U.
anyOf[4].type,parentSchema:U.anyOf[4],data:c};e===null?e=[te]:e.push(te),t++}var he=sr===t;W=W||he;let vt=t;if(!Array.isArray(
c)){let te={instancePath:s+"/examples/"+h,schemaPath:"#/$defs/AnyType/anyOf/5/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:U.anyOf[5].type,parentSchema:U.anyOf[5],data:c};e===null?e=[te]:e.push(te),t++}var he=vt===
t;W=W||he;let bt=t;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let te={instancePath:s+"/examples/"+h,schemaPath:"#/$\
defs/AnyType/anyOf/6/type",keyword:"type",params:{type:"object"},message:"must be object",schema:U.anyOf[6].type,parentSchema:U.
anyOf[6],data:c};e===null?e=[te]:e.push(te),t++}var he=bt===t;if(W=W||he,W)t=d,e!==null&&(d?e.length=d:e=null);else{let te={
instancePath:s+"/examples/"+h,schemaPath:"#/$defs/AnyType/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf",schema:U.anyOf,parentSchema:U,data:c};e===null?e=[te]:e.push(te),t++}}}else{let T={instancePath:s+"/examples",
schemaPath:"#/properties/examples/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.
examples.type,parentSchema:g.properties.examples,data:S};e===null?e=[T]:e.push(T),t++}}if(r.criticalDataElement!==void 0&&
a.call(r,"criticalDataElement")){let S=r.criticalDataElement;if(typeof S!="boolean"){let T={instancePath:s+"/criticalDat\
aElement",schemaPath:"#/properties/criticalDataElement/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean",schema:g.properties.criticalDataElement.type,parentSchema:g.properties.criticalDataElement,data:S};e===null?e=[T]:
e.push(T),t++}}if(r.relationships!==void 0&&a.call(r,"relationships")){let S=r.relationships;if(Array.isArray(S)){let T=S.
length;for(let h=0;h<T;h++)at(S[h],{instancePath:s+"/relationships/"+h,parentData:S,parentDataProperty:h,rootData:j,dynamicAnchors:_})||
(e=e===null?at.errors:e.concat(at.errors),t=e.length)}else{let T={instancePath:s+"/relationships",schemaPath:"#/properti\
es/relationships/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.relationships.type,
parentSchema:g.properties.relationships,data:S};e===null?e=[T]:e.push(T),t++}}if(r.quality!==void 0&&a.call(r,"quality")&&
(Sr(r.quality,{instancePath:s+"/quality",parentData:r,parentDataProperty:"quality",rootData:j,dynamicAnchors:_})||(e=e===
null?Sr.errors:e.concat(Sr.errors),t=e.length)),n!==!0){for(let S of Object.keys(r))if(!n||!n[S]){let T={instancePath:s,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:S},message:"must NOT ha\
ve unevaluated properties",schema:!1,parentSchema:g,data:r};e===null?e=[T]:e.push(T),t++}}}else{let S={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.type,parentSchema:g,data:r};e===null?e=[
S]:e.push(S),t++}return Vr.errors=e,t===0}Vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ur(r,{instancePath:s="",
parentData:H,parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=Ur.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),Vr(r,{instancePath:s,parentData:H,parentDataProperty:F,rootData:j,dynamicAnchors:_})||
(e=e===null?Vr.errors:e.concat(Vr.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!a.call(
r,"name")){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"mus\
t have required property 'name'",schema:$t.required,parentSchema:$t,data:r};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$t.type,parentSchema:$t,data:r};
e===null?e=[l]:e.push(l),t++}return Ur.errors=e,t===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pe={type:"\
object",allOf:[{$ref:"#/$defs/RelationshipBase"},{required:["from","to"]},{oneOf:[{properties:{from:{type:"string"},to:{
type:"string"}}},{properties:{from:{type:"array",items:{type:"string"},minItems:1},to:{type:"array",items:{type:"string"},
minItems:1}}}]}],unevaluatedProperties:!1};function nt(r,{instancePath:s="",parentData:H,parentDataProperty:F,rootData:j=r,
dynamicAnchors:_={}}={}){let e=null,t=0,P=nt.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),
gr(r,{instancePath:s,parentData:H,parentDataProperty:F,rootData:j,dynamicAnchors:_})||(e=e===null?gr.errors:e.concat(gr.
errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.from===void 0||!a.call(r,"from")){let O={instancePath:s,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property \
'from'",schema:pe.allOf[1].required,parentSchema:pe.allOf[1],data:r};e===null?e=[O]:e.push(O),t++}if(r.to===void 0||!a.call(
r,"to")){let O={instancePath:s,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'",schema:pe.allOf[1].required,parentSchema:pe.allOf[1],data:r};e===null?e=[O]:e.push(O),
t++}}let l=t,p=!1,m=null,y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.from!==void 0&&a.call(r,"from")){let O=r.
from;if(typeof O!="string"){let A={instancePath:s+"/from",schemaPath:"#/allOf/2/oneOf/0/properties/from/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:pe.allOf[2].oneOf[0].properties.from.type,parentSchema:pe.allOf[2].
oneOf[0].properties.from,data:O};e===null?e=[A]:e.push(A),t++}}if(r.to!==void 0&&a.call(r,"to")){let O=r.to;if(typeof O!=
"string"){let A={instancePath:s+"/to",schemaPath:"#/allOf/2/oneOf/0/properties/to/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:pe.allOf[2].oneOf[0].properties.to.type,parentSchema:pe.allOf[2].oneOf[0].properties.
to,data:O};e===null?e=[A]:e.push(A),t++}}}var b=y===t;if(b){p=!0,m=0;var n={};n.from=!0,n.to=!0}let J=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.from!==void 0&&a.call(r,"from")){let O=r.from;if(Array.isArray(O)){if(O.length<1){let B={
instancePath:s+"/from",schemaPath:"#/allOf/2/oneOf/1/properties/from/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items",schema:1,parentSchema:pe.allOf[2].oneOf[1].properties.from,data:O};e===null?e=[B]:e.push(
B),t++}let A=O.length;for(let B=0;B<A;B++){let N=O[B];if(typeof N!="string"){let x={instancePath:s+"/from/"+B,schemaPath:"\
#/allOf/2/oneOf/1/properties/from/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pe.allOf[2].
oneOf[1].properties.from.items.type,parentSchema:pe.allOf[2].oneOf[1].properties.from.items,data:N};e===null?e=[x]:e.push(
x),t++}}}else{let A={instancePath:s+"/from",schemaPath:"#/allOf/2/oneOf/1/properties/from/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:pe.allOf[2].oneOf[1].properties.from.type,parentSchema:pe.allOf[2].oneOf[1].properties.
from,data:O};e===null?e=[A]:e.push(A),t++}}if(r.to!==void 0&&a.call(r,"to")){let O=r.to;if(Array.isArray(O)){if(O.length<
1){let B={instancePath:s+"/to",schemaPath:"#/allOf/2/oneOf/1/properties/to/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:pe.allOf[2].oneOf[1].properties.to,data:O};e===null?e=[
B]:e.push(B),t++}let A=O.length;for(let B=0;B<A;B++){let N=O[B];if(typeof N!="string"){let x={instancePath:s+"/to/"+B,schemaPath:"\
#/allOf/2/oneOf/1/properties/to/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pe.allOf[2].
oneOf[1].properties.to.items.type,parentSchema:pe.allOf[2].oneOf[1].properties.to.items,data:N};e===null?e=[x]:e.push(x),
t++}}}else{let A={instancePath:s+"/to",schemaPath:"#/allOf/2/oneOf/1/properties/to/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array",schema:pe.allOf[2].oneOf[1].properties.to.type,parentSchema:pe.allOf[2].oneOf[1].properties.
to,data:O};e===null?e=[A]:e.push(A),t++}}}var b=J===t;if(b&&p?(p=!1,m=[m,1]):b&&(p=!0,m=1,n!==!0&&(n=n||{},n.from=!0,n.to=
!0)),p)t=l,e!==null&&(l?e.length=l:e=null);else{let O={instancePath:s,schemaPath:"#/allOf/2/oneOf",keyword:"oneOf",params:{
passingSchemas:m},message:"must match exactly one schema in oneOf",schema:pe.allOf[2].oneOf,parentSchema:pe.allOf[2],data:r};
e===null?e=[O]:e.push(O),t++}if(n!==!0&&(n=n||{},n.type=!0,n.from=!0,n.to=!0,n.customProperties=!0),r&&typeof r=="object"&&
!Array.isArray(r)){if(n!==!0){for(let O of Object.keys(r))if(!n||!n[O]){let A={instancePath:s,schemaPath:"#/unevaluatedP\
roperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:O},message:"must NOT have unevaluated properties",
schema:!1,parentSchema:pe,data:r};e===null?e=[A]:e.push(A),t++}}}else{let O={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:pe.type,parentSchema:pe,data:r};e===null?e=[O]:e.push(O),t++}
return nt.errors=e,t===0}nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ot(r,{instancePath:s="",parentData:H,
parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=ot.evaluated;if(P.dynamicProps&&(P.props=void 0),
P.dynamicItems&&(P.items=void 0),dr(r,{instancePath:s,parentData:H,parentDataProperty:F,rootData:j,dynamicAnchors:_})||(e=
e===null?dr.errors:e.concat(dr.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!a.call(
r,"name")){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"mus\
t have required property 'name'",schema:ye.required,parentSchema:ye,data:r};e===null?e=[l]:e.push(l),t++}if(r.logicalType!==
void 0&&a.call(r,"logicalType")){let l=r.logicalType;if(typeof l!="string"){let p={instancePath:s+"/logicalType",schemaPath:"\
#/properties/logicalType/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ye.properties.logicalType.
type,parentSchema:ye.properties.logicalType,data:l};e===null?e=[p]:e.push(p),t++}if(l!=="object"){let p={instancePath:s+
"/logicalType",schemaPath:"#/properties/logicalType/enum",keyword:"enum",params:{allowedValues:ye.properties.logicalType.
enum},message:"must be equal to one of the allowed values",schema:ye.properties.logicalType.enum,parentSchema:ye.properties.
logicalType,data:l};e===null?e=[p]:e.push(p),t++}}if(r.physicalName!==void 0&&a.call(r,"physicalName")){let l=r.physicalName;
if(typeof l!="string"){let p={instancePath:s+"/physicalName",schemaPath:"#/properties/physicalName/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:ye.properties.physicalName.type,parentSchema:ye.properties.physicalName,
data:l};e===null?e=[p]:e.push(p),t++}}if(r.dataGranularityDescription!==void 0&&a.call(r,"dataGranularityDescription")){
let l=r.dataGranularityDescription;if(typeof l!="string"){let p={instancePath:s+"/dataGranularityDescription",schemaPath:"\
#/properties/dataGranularityDescription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ye.properties.
dataGranularityDescription.type,parentSchema:ye.properties.dataGranularityDescription,data:l};e===null?e=[p]:e.push(p),t++}}
if(r.properties!==void 0&&a.call(r,"properties")){let l=r.properties;if(Array.isArray(l)){let p=l.length;for(let m=0;m<p;m++)
Ur(l[m],{instancePath:s+"/properties/"+m,parentData:l,parentDataProperty:m,rootData:j,dynamicAnchors:_})||(e=e===null?Ur.
errors:e.concat(Ur.errors),t=e.length)}else{let p={instancePath:s+"/properties",schemaPath:"#/properties/properties/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:ye.properties.properties.type,parentSchema:ye.properties.
properties,data:l};e===null?e=[p]:e.push(p),t++}}if(r.relationships!==void 0&&a.call(r,"relationships")){let l=r.relationships;
if(Array.isArray(l)){let p=l.length;for(let m=0;m<p;m++)nt(l[m],{instancePath:s+"/relationships/"+m,parentData:l,parentDataProperty:m,
rootData:j,dynamicAnchors:_})||(e=e===null?nt.errors:e.concat(nt.errors),t=e.length)}else{let p={instancePath:s+"/relati\
onships",schemaPath:"#/properties/relationships/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ye.
properties.relationships.type,parentSchema:ye.properties.relationships,data:l};e===null?e=[p]:e.push(p),t++}}r.quality!==
void 0&&a.call(r,"quality")&&(Sr(r.quality,{instancePath:s+"/quality",parentData:r,parentDataProperty:"quality",rootData:j,
dynamicAnchors:_})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length));for(let l of Object.keys(r))if(l!=="logicalTy\
pe"&&l!=="physicalName"&&l!=="dataGranularityDescription"&&l!=="properties"&&l!=="relationships"&&l!=="quality"&&l!=="id"&&
l!=="name"&&l!=="physicalType"&&l!=="description"&&l!=="businessName"&&l!=="authoritativeDefinitions"&&l!=="tags"&&l!=="\
customProperties"){let p={instancePath:s,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:l},
message:"must NOT have unevaluated properties",schema:!1,parentSchema:ye,data:r};e===null?e=[p]:e.push(p),t++}}else{let l={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ye.type,parentSchema:ye,
data:r};e===null?e=[l]:e.push(l),t++}return ot.errors=e,t===0}ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cs={
type:"array",items:{$ref:"#/$defs/SupportItem"}},ge={type:"object",properties:{id:{$ref:"#/$defs/StableId"},channel:{type:"\
string"},url:{type:"string"},description:{type:"string"},tool:{type:"string"},scope:{type:"string"},invitationUrl:{type:"\
string"},customProperties:{$ref:"#/$defs/CustomProperties"}},required:["channel"],additionalProperties:!1};function lt(r,{
instancePath:s="",parentData:H,parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=lt.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.channel===
void 0||!a.call(r,"channel")){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
channel"},message:"must have required property 'channel'",schema:ge.required,parentSchema:ge,data:r};e===null?e=[l]:e.push(
l),t++}for(let l of Object.keys(r))if(!(l==="id"||l==="channel"||l==="url"||l==="description"||l==="tool"||l==="scope"||
l==="invitationUrl"||l==="customProperties")){let p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:ge,data:r};
e===null?e=[p]:e.push(p),t++}if(r.id!==void 0&&a.call(r,"id")){let l=r.id;if(typeof l=="string"){if(!rr.test(l)){let p={
instancePath:s+"/id",schemaPath:"#/$defs/StableId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'\
must match pattern "^[A-Za-z0-9_-]+$"',schema:"^[A-Za-z0-9_-]+$",parentSchema:V,data:l};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:s+"/id",schemaPath:"#/$defs/StableId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:V.type,parentSchema:V,data:l};e===null?e=[p]:e.push(p),t++}}if(r.channel!==void 0&&a.call(r,"channel")){let l=r.
channel;if(typeof l!="string"){let p={instancePath:s+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:ge.properties.channel.type,parentSchema:ge.properties.channel,data:l};e===
null?e=[p]:e.push(p),t++}}if(r.url!==void 0&&a.call(r,"url")){let l=r.url;if(typeof l!="string"){let p={instancePath:s+"\
/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ge.properties.
url.type,parentSchema:ge.properties.url,data:l};e===null?e=[p]:e.push(p),t++}}if(r.description!==void 0&&a.call(r,"descr\
iption")){let l=r.description;if(typeof l!="string"){let p={instancePath:s+"/description",schemaPath:"#/properties/descr\
iption/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ge.properties.description.type,parentSchema:ge.
properties.description,data:l};e===null?e=[p]:e.push(p),t++}}if(r.tool!==void 0&&a.call(r,"tool")){let l=r.tool;if(typeof l!=
"string"){let p={instancePath:s+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ge.properties.tool.type,parentSchema:ge.properties.tool,data:l};e===null?e=[p]:e.push(p),t++}}if(r.
scope!==void 0&&a.call(r,"scope")){let l=r.scope;if(typeof l!="string"){let p={instancePath:s+"/scope",schemaPath:"#/pro\
perties/scope/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ge.properties.scope.type,parentSchema:ge.
properties.scope,data:l};e===null?e=[p]:e.push(p),t++}}if(r.invitationUrl!==void 0&&a.call(r,"invitationUrl")){let l=r.invitationUrl;
if(typeof l!="string"){let p={instancePath:s+"/invitationUrl",schemaPath:"#/properties/invitationUrl/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:ge.properties.invitationUrl.type,parentSchema:ge.properties.invitationUrl,
data:l};e===null?e=[p]:e.push(p),t++}}r.customProperties!==void 0&&a.call(r,"customProperties")&&(ie(r.customProperties,
{instancePath:s+"/customProperties",parentData:r,parentDataProperty:"customProperties",rootData:j,dynamicAnchors:_})||(e=
e===null?ie.errors:e.concat(ie.errors),t=e.length))}else{let l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:ge.type,parentSchema:ge,data:r};e===null?e=[l]:e.push(l),t++}return lt.errors=
e,t===0}lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function mt(r,{instancePath:s="",parentData:H,parentDataProperty:F,
rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=mt.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),Array.isArray(r)){let l=r.length;for(let p=0;p<l;p++)lt(r[p],{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,
rootData:j,dynamicAnchors:_})||(e=e===null?lt.errors:e.concat(lt.errors),t=e.length)}else{let l={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Cs.type,parentSchema:Cs,data:r};e===null?e=[
l]:e.push(l),t++}return mt.errors=e,t===0}mt.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var yr={type:"object",
properties:{id:{$ref:"#/$defs/StableId"},priceAmount:{type:"number"},priceCurrency:{type:"string"},priceUnit:{type:"stri\
ng"}},additionalProperties:!1};function ut(r,{instancePath:s="",parentData:H,parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){
let e=null,t=0,P=ut.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){for(let l of Object.keys(r))if(!(l==="id"||l==="priceAmount"||l==="priceCurrency"||l==="priceUnit")){
let p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties",schema:!1,parentSchema:yr,data:r};e===null?e=[p]:e.push(p),t++}if(r.id!==void 0&&a.
call(r,"id")){let l=r.id;if(typeof l=="string"){if(!rr.test(l)){let p={instancePath:s+"/id",schemaPath:"#/$defs/StableId\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+$"',schema:"\
^[A-Za-z0-9_-]+$",parentSchema:V,data:l};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/id",schemaPath:"#/$d\
efs/StableId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:l};e===
null?e=[p]:e.push(p),t++}}if(r.priceAmount!==void 0&&a.call(r,"priceAmount")){let l=r.priceAmount;if(typeof l!="number"){
let p={instancePath:s+"/priceAmount",schemaPath:"#/properties/priceAmount/type",keyword:"type",params:{type:"number"},message:"\
must be number",schema:yr.properties.priceAmount.type,parentSchema:yr.properties.priceAmount,data:l};e===null?e=[p]:e.push(
p),t++}}if(r.priceCurrency!==void 0&&a.call(r,"priceCurrency")){let l=r.priceCurrency;if(typeof l!="string"){let p={instancePath:s+
"/priceCurrency",schemaPath:"#/properties/priceCurrency/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:yr.properties.priceCurrency.type,parentSchema:yr.properties.priceCurrency,data:l};e===null?e=[p]:e.push(p),t++}}
if(r.priceUnit!==void 0&&a.call(r,"priceUnit")){let l=r.priceUnit;if(typeof l!="string"){let p={instancePath:s+"/priceUn\
it",schemaPath:"#/properties/priceUnit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:yr.properties.
priceUnit.type,parentSchema:yr.properties.priceUnit,data:l};e===null?e=[p]:e.push(p),t++}}}else{let l={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:yr.type,parentSchema:yr,data:r};e===null?e=
[l]:e.push(l),t++}return ut.errors=e,t===0}ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var er={type:"object",
additionalProperties:!1,properties:{id:{$ref:"#/$defs/StableId"},name:{type:"string"},description:{type:"string"},members:{
type:"array",items:{$ref:"#/$defs/TeamMember"}},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#\
/$defs/CustomProperty"}},authoritativeDefinitions:{$ref:"#/$defs/AuthoritativeDefinitions"}}},ne={type:"object",additionalProperties:!1,
properties:{id:{$ref:"#/$defs/StableId"},username:{type:"string"},name:{type:"string"},description:{type:"string"},role:{
type:"string"},dateIn:{type:"string",format:"date"},dateOut:{type:"string",format:"date"},replacedByUsername:{type:"stri\
ng"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{
$ref:"#/$defs/AuthoritativeDefinitions"}},required:["username"]};function vr(r,{instancePath:s="",parentData:H,parentDataProperty:F,
rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=vr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.username===void 0||!a.call(r,"username")){let l={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"username"},message:"must have required property 'use\
rname'",schema:ne.required,parentSchema:ne,data:r};e===null?e=[l]:e.push(l),t++}for(let l of Object.keys(r))if(!a.call(ne.
properties,l)){let p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties",schema:!1,parentSchema:ne,data:r};e===null?e=[p]:e.push(p),t++}if(r.id!==void 0&&
a.call(r,"id")){let l=r.id;if(typeof l=="string"){if(!rr.test(l)){let p={instancePath:s+"/id",schemaPath:"#/$defs/Stable\
Id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+$"',schema:"\
^[A-Za-z0-9_-]+$",parentSchema:V,data:l};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/id",schemaPath:"#/$d\
efs/StableId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:l};e===
null?e=[p]:e.push(p),t++}}if(r.username!==void 0&&a.call(r,"username")){let l=r.username;if(typeof l!="string"){let p={instancePath:s+
"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.
properties.username.type,parentSchema:ne.properties.username,data:l};e===null?e=[p]:e.push(p),t++}}if(r.name!==void 0&&a.
call(r,"name")){let l=r.name;if(typeof l!="string"){let p={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:ne.properties.name.type,parentSchema:ne.properties.name,data:l};
e===null?e=[p]:e.push(p),t++}}if(r.description!==void 0&&a.call(r,"description")){let l=r.description;if(typeof l!="stri\
ng"){let p={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ne.properties.description.type,parentSchema:ne.properties.description,data:l};e===null?e=
[p]:e.push(p),t++}}if(r.role!==void 0&&a.call(r,"role")){let l=r.role;if(typeof l!="string"){let p={instancePath:s+"/rol\
e",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.properties.
role.type,parentSchema:ne.properties.role,data:l};e===null?e=[p]:e.push(p),t++}}if(r.dateIn!==void 0&&a.call(r,"dateIn")){
let l=r.dateIn;if(typeof l!="string"){let p={instancePath:s+"/dateIn",schemaPath:"#/properties/dateIn/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:ne.properties.dateIn.type,parentSchema:ne.properties.dateIn,data:l};
e===null?e=[p]:e.push(p),t++}}if(r.dateOut!==void 0&&a.call(r,"dateOut")){let l=r.dateOut;if(typeof l!="string"){let p={
instancePath:s+"/dateOut",schemaPath:"#/properties/dateOut/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:ne.properties.dateOut.type,parentSchema:ne.properties.dateOut,data:l};e===null?e=[p]:e.push(p),t++}}if(r.
replacedByUsername!==void 0&&a.call(r,"replacedByUsername")){let l=r.replacedByUsername;if(typeof l!="string"){let p={instancePath:s+
"/replacedByUsername",schemaPath:"#/properties/replacedByUsername/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:ne.properties.replacedByUsername.type,parentSchema:ne.properties.replacedByUsername,data:l};e===null?
e=[p]:e.push(p),t++}}if(r.tags!==void 0&&a.call(r,"tags")){let l=r.tags;if(Array.isArray(l)){let p=l.length;for(let m=0;m<
p;m++){let y=l[m];if(typeof y!="string"){let n={instancePath:s+"/tags/"+m,schemaPath:"#/$defs/Tags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:me.items.type,parentSchema:me.items,data:y};e===null?e=[n]:
e.push(n),t++}}}else{let p={instancePath:s+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:me.type,parentSchema:me,data:l};e===null?e=[p]:e.push(p),t++}}if(r.customProperties!==void 0&&a.call(
r,"customProperties")){let l=r.customProperties;if(Array.isArray(l)){let p=l.length;for(let m=0;m<p;m++)ke(l[m],{instancePath:s+
"/customProperties/"+m,parentData:l,parentDataProperty:m,rootData:j,dynamicAnchors:_})||(e=e===null?ke.errors:e.concat(ke.
errors),t=e.length)}else{let p={instancePath:s+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:ne.properties.customProperties.type,parentSchema:ne.properties.
customProperties,data:l};e===null?e=[p]:e.push(p),t++}}r.authoritativeDefinitions!==void 0&&a.call(r,"authoritativeDefin\
itions")&&(oe(r.authoritativeDefinitions,{instancePath:s+"/authoritativeDefinitions",parentData:r,parentDataProperty:"au\
thoritativeDefinitions",rootData:j,dynamicAnchors:_})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length))}else{let l={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ne.type,parentSchema:ne,
data:r};e===null?e=[l]:e.push(l),t++}return vr.errors=e,t===0}vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ct(r,{
instancePath:s="",parentData:H,parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=ct.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let l of Object.
keys(r))if(!(l==="id"||l==="name"||l==="description"||l==="members"||l==="tags"||l==="customProperties"||l==="authoritat\
iveDefinitions")){let p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties",schema:!1,parentSchema:er,data:r};e===null?e=[p]:e.push(p),t++}if(r.id!==void 0&&
a.call(r,"id")){let l=r.id;if(typeof l=="string"){if(!rr.test(l)){let p={instancePath:s+"/id",schemaPath:"#/$defs/Stable\
Id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+$"',schema:"\
^[A-Za-z0-9_-]+$",parentSchema:V,data:l};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/id",schemaPath:"#/$d\
efs/StableId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:l};e===
null?e=[p]:e.push(p),t++}}if(r.name!==void 0&&a.call(r,"name")){let l=r.name;if(typeof l!="string"){let p={instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:er.properties.
name.type,parentSchema:er.properties.name,data:l};e===null?e=[p]:e.push(p),t++}}if(r.description!==void 0&&a.call(r,"des\
cription")){let l=r.description;if(typeof l!="string"){let p={instancePath:s+"/description",schemaPath:"#/properties/des\
cription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:er.properties.description.type,parentSchema:er.
properties.description,data:l};e===null?e=[p]:e.push(p),t++}}if(r.members!==void 0&&a.call(r,"members")){let l=r.members;
if(Array.isArray(l)){let p=l.length;for(let m=0;m<p;m++)vr(l[m],{instancePath:s+"/members/"+m,parentData:l,parentDataProperty:m,
rootData:j,dynamicAnchors:_})||(e=e===null?vr.errors:e.concat(vr.errors),t=e.length)}else{let p={instancePath:s+"/member\
s",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array",schema:er.properties.
members.type,parentSchema:er.properties.members,data:l};e===null?e=[p]:e.push(p),t++}}if(r.tags!==void 0&&a.call(r,"tags")){
let l=r.tags;if(Array.isArray(l)){let p=l.length;for(let m=0;m<p;m++){let y=l[m];if(typeof y!="string"){let n={instancePath:s+
"/tags/"+m,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:me.
items.type,parentSchema:me.items,data:y};e===null?e=[n]:e.push(n),t++}}}else{let p={instancePath:s+"/tags",schemaPath:"#\
/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:me.type,parentSchema:me,data:l};e===
null?e=[p]:e.push(p),t++}}if(r.customProperties!==void 0&&a.call(r,"customProperties")){let l=r.customProperties;if(Array.
isArray(l)){let p=l.length;for(let m=0;m<p;m++)ke(l[m],{instancePath:s+"/customProperties/"+m,parentData:l,parentDataProperty:m,
rootData:j,dynamicAnchors:_})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)}else{let p={instancePath:s+"/custom\
Properties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:er.properties.customProperties.type,parentSchema:er.properties.customProperties,data:l};e===null?e=[p]:e.push(p),
t++}}r.authoritativeDefinitions!==void 0&&a.call(r,"authoritativeDefinitions")&&(oe(r.authoritativeDefinitions,{instancePath:s+
"/authoritativeDefinitions",parentData:r,parentDataProperty:"authoritativeDefinitions",rootData:j,dynamicAnchors:_})||(e=
e===null?oe.errors:e.concat(oe.errors),t=e.length))}else{let l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:er.type,parentSchema:er,data:r};e===null?e=[l]:e.push(l),t++}return ct.errors=
e,t===0}ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var G={type:"object",properties:{id:{$ref:"#/$defs/Stabl\
eId"},property:{type:"string"},value:{anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},{type:"nu\
ll"}]},valueExt:{$ref:"#/$defs/AnyNonCollectionType"},unit:{type:"string"},element:{type:"string"},driver:{type:"string"},
description:{type:"string"},scheduler:{type:"string"},schedule:{type:"string"}},required:["property","value"],additionalProperties:!1},
He={anyOf:[{type:"string"},{type:"number"},{type:"integer"},{type:"boolean"},{type:"null"}]};function ft(r,{instancePath:s="",
parentData:H,parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){let e=null,t=0,P=ft.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!a.call(
r,"property")){let m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"property"},message:"\
must have required property 'property'",schema:G.required,parentSchema:G,data:r};e===null?e=[m]:e.push(m),t++}if(r.value===
void 0||!a.call(r,"value")){let m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"va\
lue"},message:"must have required property 'value'",schema:G.required,parentSchema:G,data:r};e===null?e=[m]:e.push(m),t++}
for(let m of Object.keys(r))if(!a.call(G.properties,m)){let y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:G,
data:r};e===null?e=[y]:e.push(y),t++}if(r.id!==void 0&&a.call(r,"id")){let m=r.id;if(typeof m=="string"){if(!rr.test(m)){
let y={instancePath:s+"/id",schemaPath:"#/$defs/StableId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},
message:'must match pattern "^[A-Za-z0-9_-]+$"',schema:"^[A-Za-z0-9_-]+$",parentSchema:V,data:m};e===null?e=[y]:e.push(y),
t++}}else{let y={instancePath:s+"/id",schemaPath:"#/$defs/StableId/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:V.type,parentSchema:V,data:m};e===null?e=[y]:e.push(y),t++}}if(r.property!==void 0&&a.call(r,"pro\
perty")){let m=r.property;if(typeof m!="string"){let y={instancePath:s+"/property",schemaPath:"#/properties/property/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.property.type,parentSchema:G.properties.
property,data:m};e===null?e=[y]:e.push(y),t++}}if(r.value!==void 0&&a.call(r,"value")){let m=r.value,y=t,n=!1,J=t;if(typeof m!=
"string"){let N={instancePath:s+"/value",schemaPath:"#/properties/value/anyOf/0/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:G.properties.value.anyOf[0].type,parentSchema:G.properties.value.anyOf[0],data:m};e===
null?e=[N]:e.push(N),t++}var l=J===t;n=n||l;let b=t;if(typeof m!="number"){let N={instancePath:s+"/value",schemaPath:"#/\
properties/value/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number",schema:G.properties.value.
anyOf[1].type,parentSchema:G.properties.value.anyOf[1],data:m};e===null?e=[N]:e.push(N),t++}var l=b===t;n=n||l;let O=t;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let N={instancePath:s+"/value",schemaPath:"#/properties/value/anyOf/2/type",keyword:"type",
params:{type:"integer"},message:"must be integer",schema:G.properties.value.anyOf[2].type,parentSchema:G.properties.value.
anyOf[2],data:m};e===null?e=[N]:e.push(N),t++}var l=O===t;n=n||l;let A=t;if(typeof m!="boolean"){let N={instancePath:s+"\
/value",schemaPath:"#/properties/value/anyOf/3/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:G.
properties.value.anyOf[3].type,parentSchema:G.properties.value.anyOf[3],data:m};e===null?e=[N]:e.push(N),t++}var l=A===t;
n=n||l;let B=t;if(m!==null){let N={instancePath:s+"/value",schemaPath:"#/properties/value/anyOf/4/type",keyword:"type",params:{
type:"null"},message:"must be null",schema:G.properties.value.anyOf[4].type,parentSchema:G.properties.value.anyOf[4],data:m};
e===null?e=[N]:e.push(N),t++}var l=B===t;if(n=n||l,n)t=y,e!==null&&(y?e.length=y:e=null);else{let N={instancePath:s+"/va\
lue",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:G.properties.
value.anyOf,parentSchema:G.properties.value,data:m};e===null?e=[N]:e.push(N),t++}}if(r.valueExt!==void 0&&a.call(r,"valu\
eExt")){let m=r.valueExt,y=t,n=!1,J=t;if(typeof m!="string"){let N={instancePath:s+"/valueExt",schemaPath:"#/$defs/AnyNo\
nCollectionType/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:He.anyOf[0].type,parentSchema:He.
anyOf[0],data:m};e===null?e=[N]:e.push(N),t++}var p=J===t;n=n||p;let b=t;if(typeof m!="number"){let N={instancePath:s+"/\
valueExt",schemaPath:"#/$defs/AnyNonCollectionType/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be \
number",schema:He.anyOf[1].type,parentSchema:He.anyOf[1],data:m};e===null?e=[N]:e.push(N),t++}var p=b===t;n=n||p;let O=t;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let N={instancePath:s+"/valueExt",schemaPath:"#/$defs/AnyNonCollectionType/\
anyOf/2/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:He.anyOf[2].type,parentSchema:He.anyOf[2],
data:m};e===null?e=[N]:e.push(N),t++}var p=O===t;n=n||p;let A=t;if(typeof m!="boolean"){let N={instancePath:s+"/valueExt",
schemaPath:"#/$defs/AnyNonCollectionType/anyOf/3/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",
schema:He.anyOf[3].type,parentSchema:He.anyOf[3],data:m};e===null?e=[N]:e.push(N),t++}var p=A===t;n=n||p;let B=t;if(m!==
null){let N={instancePath:s+"/valueExt",schemaPath:"#/$defs/AnyNonCollectionType/anyOf/4/type",keyword:"type",params:{type:"\
null"},message:"must be null",schema:He.anyOf[4].type,parentSchema:He.anyOf[4],data:m};e===null?e=[N]:e.push(N),t++}var p=B===
t;if(n=n||p,n)t=y,e!==null&&(y?e.length=y:e=null);else{let N={instancePath:s+"/valueExt",schemaPath:"#/$defs/AnyNonColle\
ctionType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:He.anyOf,parentSchema:He,data:m};
e===null?e=[N]:e.push(N),t++}}if(r.unit!==void 0&&a.call(r,"unit")){let m=r.unit;if(typeof m!="string"){let y={instancePath:s+
"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.
unit.type,parentSchema:G.properties.unit,data:m};e===null?e=[y]:e.push(y),t++}}if(r.element!==void 0&&a.call(r,"element")){
let m=r.element;if(typeof m!="string"){let y={instancePath:s+"/element",schemaPath:"#/properties/element/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:G.properties.element.type,parentSchema:G.properties.element,
data:m};e===null?e=[y]:e.push(y),t++}}if(r.driver!==void 0&&a.call(r,"driver")){let m=r.driver;if(typeof m!="string"){let y={
instancePath:s+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:G.properties.driver.type,parentSchema:G.properties.driver,data:m};e===null?e=[y]:e.push(y),t++}}if(r.description!==
void 0&&a.call(r,"description")){let m=r.description;if(typeof m!="string"){let y={instancePath:s+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.description.
type,parentSchema:G.properties.description,data:m};e===null?e=[y]:e.push(y),t++}}if(r.scheduler!==void 0&&a.call(r,"sche\
duler")){let m=r.scheduler;if(typeof m!="string"){let y={instancePath:s+"/scheduler",schemaPath:"#/properties/scheduler/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.scheduler.type,parentSchema:G.properties.
scheduler,data:m};e===null?e=[y]:e.push(y),t++}}if(r.schedule!==void 0&&a.call(r,"schedule")){let m=r.schedule;if(typeof m!=
"string"){let y={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:G.properties.schedule.type,parentSchema:G.properties.schedule,data:m};e===null?e=[y]:e.push(
y),t++}}}else{let m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:G.
type,parentSchema:G,data:r};e===null?e=[m]:e.push(m),t++}return ft.errors=e,t===0}ft.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function qt(r,{instancePath:s="",parentData:H,parentDataProperty:F,rootData:j=r,dynamicAnchors:_={}}={}){
let e=null,t=0,P=qt.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.version===void 0||!a.call(r,"version")){let p={instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"version"},message:"must have required property 'version'",schema:Z.required,parentSchema:Z,
data:r};e===null?e=[p]:e.push(p),t++}if(r.apiVersion===void 0||!a.call(r,"apiVersion")){let p={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",
schema:Z.required,parentSchema:Z,data:r};e===null?e=[p]:e.push(p),t++}if(r.kind===void 0||!a.call(r,"kind")){let p={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",
schema:Z.required,parentSchema:Z,data:r};e===null?e=[p]:e.push(p),t++}if(r.id===void 0||!a.call(r,"id")){let p={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:Z.
required,parentSchema:Z,data:r};e===null?e=[p]:e.push(p),t++}if(r.status===void 0||!a.call(r,"status")){let p={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'statu\
s'",schema:Z.required,parentSchema:Z,data:r};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(r))if(!a.call(Z.properties,
p)){let m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:Z,data:r};e===null?e=[m]:e.push(m),t++}if(r.version!==
void 0&&a.call(r,"version")){let p=r.version;if(typeof p!="string"){let m={instancePath:s+"/version",schemaPath:"#/prope\
rties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.version.type,parentSchema:Z.
properties.version,data:p};e===null?e=[m]:e.push(m),t++}}if(r.kind!==void 0&&a.call(r,"kind")){let p=r.kind;if(typeof p!=
"string"){let m={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Z.properties.kind.type,parentSchema:Z.properties.kind,data:p};e===null?e=[m]:e.push(m),t++}if(p!==
"DataContract"){let m={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Z.
properties.kind.enum},message:"must be equal to one of the allowed values",schema:Z.properties.kind.enum,parentSchema:Z.
properties.kind,data:p};e===null?e=[m]:e.push(m),t++}}if(r.apiVersion!==void 0&&a.call(r,"apiVersion")){let p=r.apiVersion;
if(typeof p!="string"){let m={instancePath:s+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Z.properties.apiVersion.type,parentSchema:Z.properties.apiVersion,data:p};
e===null?e=[m]:e.push(m),t++}if(!(p==="v3.1.0"||p==="v3.0.2"||p==="v3.0.1"||p==="v3.0.0"||p==="v2.2.2"||p==="v2.2.1"||p===
"v2.2.0")){let m={instancePath:s+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:Z.
properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:Z.properties.apiVersion.enum,parentSchema:Z.
properties.apiVersion,data:p};e===null?e=[m]:e.push(m),t++}}if(r.id!==void 0&&a.call(r,"id")){let p=r.id;if(typeof p!="s\
tring"){let m={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:Z.properties.id.type,parentSchema:Z.properties.id,data:p};e===null?e=[m]:e.push(m),t++}}if(r.name!==
void 0&&a.call(r,"name")){let p=r.name;if(typeof p!="string"){let m={instancePath:s+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.name.type,parentSchema:Z.properties.
name,data:p};e===null?e=[m]:e.push(m),t++}}if(r.tenant!==void 0&&a.call(r,"tenant")){let p=r.tenant;if(typeof p!="string"){
let m={instancePath:s+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:Z.properties.tenant.type,parentSchema:Z.properties.tenant,data:p};e===null?e=[m]:e.push(m),t++}}if(r.
tags!==void 0&&a.call(r,"tags")){let p=r.tags;if(Array.isArray(p)){let m=p.length;for(let y=0;y<m;y++){let n=p[y];if(typeof n!=
"string"){let J={instancePath:s+"/tags/"+y,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:me.items.type,parentSchema:me.items,data:n};e===null?e=[J]:e.push(J),t++}}}else{let m={instancePath:s+
"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:me.type,parentSchema:me,
data:p};e===null?e=[m]:e.push(m),t++}}if(r.status!==void 0&&a.call(r,"status")){let p=r.status;if(typeof p!="string"){let m={
instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:Z.properties.status.type,parentSchema:Z.properties.status,data:p};e===null?e=[m]:e.push(m),t++}}if(r.servers!==
void 0&&a.call(r,"servers")){let p=r.servers;if(Array.isArray(p)){let m=p.length;for(let y=0;y<m;y++)tt(p[y],{instancePath:s+
"/servers/"+y,parentData:p,parentDataProperty:y,rootData:j,dynamicAnchors:_})||(e=e===null?tt.errors:e.concat(tt.errors),
t=e.length)}else{let m={instancePath:s+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array",schema:Z.properties.servers.type,parentSchema:Z.properties.servers,data:p};e===null?e=[m]:
e.push(m),t++}}if(r.dataProduct!==void 0&&a.call(r,"dataProduct")){let p=r.dataProduct;if(typeof p!="string"){let m={instancePath:s+
"/dataProduct",schemaPath:"#/properties/dataProduct/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:Z.properties.dataProduct.type,parentSchema:Z.properties.dataProduct,data:p};e===null?e=[m]:e.push(m),t++}}if(r.description!==
void 0&&a.call(r,"description")){let p=r.description;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.usage!==void 0&&a.
call(p,"usage")){let m=p.usage;if(typeof m!="string"){let y={instancePath:s+"/description/usage",schemaPath:"#/propertie\
s/description/properties/usage/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.
description.properties.usage.type,parentSchema:Z.properties.description.properties.usage,data:m};e===null?e=[y]:e.push(y),
t++}}if(p.purpose!==void 0&&a.call(p,"purpose")){let m=p.purpose;if(typeof m!="string"){let y={instancePath:s+"/descript\
ion/purpose",schemaPath:"#/properties/description/properties/purpose/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Z.properties.description.properties.purpose.type,parentSchema:Z.properties.description.properties.
purpose,data:m};e===null?e=[y]:e.push(y),t++}}if(p.limitations!==void 0&&a.call(p,"limitations")){let m=p.limitations;if(typeof m!=
"string"){let y={instancePath:s+"/description/limitations",schemaPath:"#/properties/description/properties/limitations/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.description.properties.limitations.
type,parentSchema:Z.properties.description.properties.limitations,data:m};e===null?e=[y]:e.push(y),t++}}p.authoritativeDefinitions!==
void 0&&a.call(p,"authoritativeDefinitions")&&(oe(p.authoritativeDefinitions,{instancePath:s+"/description/authoritative\
Definitions",parentData:p,parentDataProperty:"authoritativeDefinitions",rootData:j,dynamicAnchors:_})||(e=e===null?oe.errors:
e.concat(oe.errors),t=e.length)),p.customProperties!==void 0&&a.call(p,"customProperties")&&(ie(p.customProperties,{instancePath:s+
"/description/customProperties",parentData:p,parentDataProperty:"customProperties",rootData:j,dynamicAnchors:_})||(e=e===
null?ie.errors:e.concat(ie.errors),t=e.length))}else{let m={instancePath:s+"/description",schemaPath:"#/properties/descr\
iption/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.properties.description.type,parentSchema:Z.
properties.description,data:p};e===null?e=[m]:e.push(m),t++}}if(r.domain!==void 0&&a.call(r,"domain")){let p=r.domain;if(typeof p!=
"string"){let m={instancePath:s+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Z.properties.domain.type,parentSchema:Z.properties.domain,data:p};e===null?e=[m]:e.push(m),t++}}if(r.
schema!==void 0&&a.call(r,"schema")){let p=r.schema;if(Array.isArray(p)){let m=p.length;for(let y=0;y<m;y++)ot(p[y],{instancePath:s+
"/schema/"+y,parentData:p,parentDataProperty:y,rootData:j,dynamicAnchors:_})||(e=e===null?ot.errors:e.concat(ot.errors),
t=e.length)}else{let m={instancePath:s+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type:"arra\
y"},message:"must be array",schema:Z.properties.schema.type,parentSchema:Z.properties.schema,data:p};e===null?e=[m]:e.push(
m),t++}}if(r.support!==void 0&&a.call(r,"support")&&(mt(r.support,{instancePath:s+"/support",parentData:r,parentDataProperty:"\
support",rootData:j,dynamicAnchors:_})||(e=e===null?mt.errors:e.concat(mt.errors),t=e.length)),r.price!==void 0&&a.call(
r,"price")&&(ut(r.price,{instancePath:s+"/price",parentData:r,parentDataProperty:"price",rootData:j,dynamicAnchors:_})||
(e=e===null?ut.errors:e.concat(ut.errors),t=e.length)),r.team!==void 0&&a.call(r,"team")){let p=r.team,m=t,y=!1,n=null,J=t;
ct(p,{instancePath:s+"/team",parentData:r,parentDataProperty:"team",rootData:j,dynamicAnchors:_})||(e=e===null?ct.errors:
e.concat(ct.errors),t=e.length);var l=J===t;l&&(y=!0,n=0);let b=t;if(Array.isArray(p)){let O=p.length;for(let A=0;A<O;A++)
vr(p[A],{instancePath:s+"/team/"+A,parentData:p,parentDataProperty:A,rootData:j,dynamicAnchors:_})||(e=e===null?vr.errors:
e.concat(vr.errors),t=e.length)}else{let O={instancePath:s+"/team",schemaPath:"#/properties/team/oneOf/1/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:Z.properties.team.oneOf[1].type,parentSchema:Z.properties.team.
oneOf[1],data:p};e===null?e=[O]:e.push(O),t++}var l=b===t;if(l&&y?(y=!1,n=[n,1]):l&&(y=!0,n=1),y)t=m,e!==null&&(m?e.length=
m:e=null);else{let O={instancePath:s+"/team",schemaPath:"#/properties/team/oneOf",keyword:"oneOf",params:{passingSchemas:n},
message:"must match exactly one schema in oneOf",schema:Z.properties.team.oneOf,parentSchema:Z.properties.team,data:p};e===
null?e=[O]:e.push(O),t++}}if(r.roles!==void 0&&a.call(r,"roles")){let p=r.roles;if(Array.isArray(p)){let m=p.length;for(let y=0;y<
m;y++)hr(p[y],{instancePath:s+"/roles/"+y,parentData:p,parentDataProperty:y,rootData:j,dynamicAnchors:_})||(e=e===null?hr.
errors:e.concat(hr.errors),t=e.length)}else{let m={instancePath:s+"/roles",schemaPath:"#/properties/roles/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:Z.properties.roles.type,parentSchema:Z.properties.roles,data:p};
e===null?e=[m]:e.push(m),t++}}if(r.slaDefaultElement!==void 0&&a.call(r,"slaDefaultElement")){let p=r.slaDefaultElement;
if(typeof p!="string"){let m={instancePath:s+"/slaDefaultElement",schemaPath:"#/properties/slaDefaultElement/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Z.properties.slaDefaultElement.type,parentSchema:Z.properties.
slaDefaultElement,data:p};e===null?e=[m]:e.push(m),t++}}if(r.slaProperties!==void 0&&a.call(r,"slaProperties")){let p=r.
slaProperties;if(Array.isArray(p)){let m=p.length;for(let y=0;y<m;y++)ft(p[y],{instancePath:s+"/slaProperties/"+y,parentData:p,
parentDataProperty:y,rootData:j,dynamicAnchors:_})||(e=e===null?ft.errors:e.concat(ft.errors),t=e.length)}else{let m={instancePath:s+
"/slaProperties",schemaPath:"#/properties/slaProperties/type",keyword:"type",params:{type:"array"},message:"must be arra\
y",schema:Z.properties.slaProperties.type,parentSchema:Z.properties.slaProperties,data:p};e===null?e=[m]:e.push(m),t++}}
if(r.authoritativeDefinitions!==void 0&&a.call(r,"authoritativeDefinitions")&&(oe(r.authoritativeDefinitions,{instancePath:s+
"/authoritativeDefinitions",parentData:r,parentDataProperty:"authoritativeDefinitions",rootData:j,dynamicAnchors:_})||(e=
e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.customProperties!==void 0&&a.call(r,"customProperties")&&(ie(r.customProperties,
{instancePath:s+"/customProperties",parentData:r,parentDataProperty:"customProperties",rootData:j,dynamicAnchors:_})||(e=
e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.contractCreatedTs!==void 0&&a.call(r,"contractCreatedTs")){let p=r.
contractCreatedTs;if(typeof p!="string"){let m={instancePath:s+"/contractCreatedTs",schemaPath:"#/properties/contractCre\
atedTs/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.contractCreatedTs.type,parentSchema:Z.
properties.contractCreatedTs,data:p};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,data:r};e===null?e=[p]:e.push(p),t++}
return qt.errors=e,t===0}qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{mi as default,li as validate};
