// @ts-nocheck
// Generated from test/corpus/odps by scripts/generate/document-validators.mjs: do not edit.

var N=V,U=V,c={$schema:"https://json-schema.org/draft/2019-09/schema",type:"object",required:["apiVersion","kind","id","\
status"],additionalProperties:!1,properties:{apiVersion:{type:"string",default:"v0.9.0",enum:["v0.9.0"]},kind:{type:"str\
ing",default:"DataProduct",enum:["DataProduct"]},id:{type:"string"},name:{type:"string"},version:{type:"string"},status:{
type:"string"},domain:{type:"string"},tenant:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs\
/AuthoritativeDefinition"}},description:{$ref:"#/$defs/Description"},customProperties:{type:"array",items:{$ref:"#/$defs\
/CustomProperty"}},tags:{$ref:"#/$defs/Tags"},inputPorts:{type:"array",items:{$ref:"#/$defs/InputPort"}},outputPorts:{type:"\
array",items:{$ref:"#/$defs/OutputPort"}},managementPorts:{type:"array",items:{$ref:"#/$defs/ManagementPort"}},support:{
type:"array",items:{$ref:"#/$defs/Support"}},team:{type:"array",items:{$ref:"#/$defs/TeamMember"}},productCreatedTs:{type:"\
string",format:"date-time"}},$defs:{Tags:{type:"array",items:{type:"string"}},Description:{type:"object",additionalProperties:!1,
properties:{purpose:{type:"string"},limitations:{type:"string"},usage:{type:"string"},authoritativeDefinitions:{type:"ar\
ray",items:{$ref:"#/$defs/AuthoritativeDefinition"}},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}}}},
CustomProperty:{type:"object",additionalProperties:!1,properties:{property:{type:"string"},value:{},description:{type:"s\
tring"}},required:["property","value"]},AuthoritativeDefinition:{type:"object",additionalProperties:!1,properties:{type:{
type:"string",enum:["businessDefinition","transformationImplementation","videoTutorial","tutorial","implementation"]},url:{
type:"string",format:"uri"},description:{type:"string"}},required:["type","url"]},InputPort:{type:"object",additionalProperties:!1,
properties:{name:{type:"string"},version:{type:"string"},contractId:{type:"string"}},required:["name","version","contrac\
tId"]},OutputPort:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"},type:{
type:"string"},version:{type:"string"},contractId:{type:"string"},sbom:{type:"array",items:{$ref:"#/$defs/SBOM"}},inputContracts:{
type:"array",items:{$ref:"#/$defs/InputContract"}}},required:["name","version"]},SBOM:{type:"object",additionalProperties:!1,
properties:{type:{type:"string",default:"external"},url:{type:"string",format:"uri"}},required:["url"]},InputContract:{type:"\
object",additionalProperties:!1,properties:{id:{type:"string"},version:{type:"string"}},required:["id","version"]},ManagementPort:{
type:"object",additionalProperties:!1,properties:{name:{type:"string"},content:{type:"string"},type:{type:"string",default:"\
rest"},url:{type:"string",format:"uri"},channel:{type:"string"},description:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{
type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/Authorit\
ativeDefinition"}}},required:["name","content"]},Support:{type:"object",additionalProperties:!1,properties:{channel:{type:"\
string"},url:{type:"string",format:"uri"},description:{type:"string"},tool:{type:"string"},scope:{type:"string"},invitationUrl:{
type:"string",format:"uri"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomPropert\
y"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["channel","url"]},
TeamMember:{type:"object",additionalProperties:!1,properties:{username:{type:"string"},name:{type:"string"},description:{
type:"string"},role:{type:"string"},dateIn:{type:"string",format:"date"},dateOut:{type:"string",format:"date"},replacedByUsername:{
type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{
type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}}}}},u={type:"object",additionalProperties:!1,properties:{type:{
type:"string",enum:["businessDefinition","transformationImplementation","videoTutorial","tutorial","implementation"]},url:{
type:"string",format:"uri"},description:{type:"string"}},required:["type","url"]},y={type:"object",additionalProperties:!1,
properties:{property:{type:"string"},value:{},description:{type:"string"}},required:["property","value"]},v={type:"array",
items:{type:"string"}},b={type:"object",additionalProperties:!1,properties:{name:{type:"string"},version:{type:"string"},
contractId:{type:"string"}},required:["name","version","contractId"]},l=Object.prototype.hasOwnProperty,k={type:"object",
additionalProperties:!1,properties:{purpose:{type:"string"},limitations:{type:"string"},usage:{type:"string"},authoritativeDefinitions:{
type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}},customProperties:{type:"array",items:{$ref:"#/$defs/CustomP\
roperty"}}}};function q(i,{instancePath:o="",parentData:O,parentDataProperty:T,rootData:S=i,dynamicAnchors:D={}}={}){let e=null,
p=0,d=q.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){for(let r of Object.keys(i))if(!(r==="purpose"||r==="limitations"||r==="usage"||r==="authoritativeDefinitions"||r===
"customProperties")){let a={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:k,data:i};e===null?e=[a]:e.push(a),p++}if(i.purpose!==
void 0&&l.call(i,"purpose")){let r=i.purpose;if(typeof r!="string"){let a={instancePath:o+"/purpose",schemaPath:"#/prope\
rties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.purpose.type,parentSchema:k.
properties.purpose,data:r};e===null?e=[a]:e.push(a),p++}}if(i.limitations!==void 0&&l.call(i,"limitations")){let r=i.limitations;
if(typeof r!="string"){let a={instancePath:o+"/limitations",schemaPath:"#/properties/limitations/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:k.properties.limitations.type,parentSchema:k.properties.limitations,data:r};
e===null?e=[a]:e.push(a),p++}}if(i.usage!==void 0&&l.call(i,"usage")){let r=i.usage;if(typeof r!="string"){let a={instancePath:o+
"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
usage.type,parentSchema:k.properties.usage,data:r};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&
l.call(i,"authoritativeDefinitions")){let r=i.authoritativeDefinitions;if(Array.isArray(r)){let a=r.length;for(let n=0;n<
a;n++){let s=r[n];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0||!l.call(s,"type")){let t={instancePath:o+
"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:u.required,parentSchema:u,data:s};e===null?e=[t]:e.push(t),p++}
if(s.url===void 0||!l.call(s,"url")){let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/Authoritat\
iveDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:u.
required,parentSchema:u,data:s};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(s))if(!(t==="type"||t==="url"||t===
"description")){let m={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:u,data:s};e===null?e=[m]:e.push(m),p++}if(s.type!==void 0&&l.call(s,"type")){let t=s.type;if(typeof t!=
"string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.type.type,parentSchema:u.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}if(!(t==="businessDefinition"||t==="transformationImplementation"||
t==="videoTutorial"||t==="tutorial"||t==="implementation")){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/type",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/enum",keyword:"enum",params:{allowedValues:u.properties.type.
enum},message:"must be equal to one of the allowed values",schema:u.properties.type.enum,parentSchema:u.properties.type,
data:t};e===null?e=[m]:e.push(m),p++}}if(s.url!==void 0&&l.call(s,"url")){let t=s.url;if(typeof t!="string"){let m={instancePath:o+
"/authoritativeDefinitions/"+n+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:u.properties.url.type,parentSchema:u.properties.url,data:t};e===null?e=[m]:
e.push(m),p++}}if(s.description!==void 0&&l.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:o+
"/authoritativeDefinitions/"+n+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:u.properties.description.type,parentSchema:u.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/Aut\
horitativeDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:u.type,parentSchema:u,data:s};
e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/authoritativeDefinitions",schemaPath:"#/properties/authorita\
tiveDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.authoritativeDefinitions.
type,parentSchema:k.properties.authoritativeDefinitions,data:r};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&
l.call(i,"customProperties")){let r=i.customProperties;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++){let s=r[n];
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.property===void 0||!l.call(s,"property")){let t={instancePath:o+"/cust\
omProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},message:"\
must have required property 'property'",schema:y.required,parentSchema:y,data:s};e===null?e=[t]:e.push(t),p++}if(s.value===
void 0||!l.call(s,"value")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:y.required,parentSchema:y,
data:s};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(s))if(!(t==="property"||t==="value"||t==="description")){let m={
instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:y,data:s};e===null?
e=[m]:e.push(m),p++}if(s.property!==void 0&&l.call(s,"property")){let t=s.property;if(typeof t!="string"){let m={instancePath:o+
"/customProperties/"+n+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,data:t};e===null?
e=[m]:e.push(m),p++}}if(s.description!==void 0&&l.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={
instancePath:o+"/customProperties/"+n+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomPrope\
rty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:s};e===null?e=
[t]:e.push(t),p++}}}else{let a={instancePath:o+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:k.properties.customProperties.type,parentSchema:k.properties.
customProperties,data:r};e===null?e=[a]:e.push(a),p++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:k.type,parentSchema:k,data:i};e===null?e=[r]:e.push(r),p++}return q.errors=
e,p===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var P={type:"object",additionalProperties:!1,properties:{
name:{type:"string"},description:{type:"string"},type:{type:"string"},version:{type:"string"},contractId:{type:"string"},
sbom:{type:"array",items:{$ref:"#/$defs/SBOM"}},inputContracts:{type:"array",items:{$ref:"#/$defs/InputContract"}}},required:[
"name","version"]},$={type:"object",additionalProperties:!1,properties:{type:{type:"string",default:"external"},url:{type:"\
string",format:"uri"}},required:["url"]},w={type:"object",additionalProperties:!1,properties:{id:{type:"string"},version:{
type:"string"}},required:["id","version"]};function A(i,{instancePath:o="",parentData:O,parentDataProperty:T,rootData:S=i,
dynamicAnchors:D={}}={}){let e=null,p=0,d=A.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0||!l.call(i,"name")){let r={instancePath:o,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:P.required,
parentSchema:P,data:i};e===null?e=[r]:e.push(r),p++}if(i.version===void 0||!l.call(i,"version")){let r={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:P.
required,parentSchema:P,data:i};e===null?e=[r]:e.push(r),p++}for(let r of Object.keys(i))if(!(r==="name"||r==="descripti\
on"||r==="type"||r==="version"||r==="contractId"||r==="sbom"||r==="inputContracts")){let a={instancePath:o,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:P,data:i};e===null?e=[a]:e.push(a),p++}if(i.name!==void 0&&l.call(i,"name")){let r=i.name;
if(typeof r!="string"){let a={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:P.properties.name.type,parentSchema:P.properties.name,data:r};e===null?e=[a]:e.push(
a),p++}}if(i.description!==void 0&&l.call(i,"description")){let r=i.description;if(typeof r!="string"){let a={instancePath:o+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:P.properties.description.type,parentSchema:P.properties.description,data:r};e===null?e=[a]:e.push(a),p++}}if(i.type!==
void 0&&l.call(i,"type")){let r=i.type;if(typeof r!="string"){let a={instancePath:o+"/type",schemaPath:"#/properties/typ\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.type.type,parentSchema:P.properties.
type,data:r};e===null?e=[a]:e.push(a),p++}}if(i.version!==void 0&&l.call(i,"version")){let r=i.version;if(typeof r!="str\
ing"){let a={instancePath:o+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:P.properties.version.type,parentSchema:P.properties.version,data:r};e===null?e=[a]:e.push(a),p++}}
if(i.contractId!==void 0&&l.call(i,"contractId")){let r=i.contractId;if(typeof r!="string"){let a={instancePath:o+"/cont\
ractId",schemaPath:"#/properties/contractId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.
properties.contractId.type,parentSchema:P.properties.contractId,data:r};e===null?e=[a]:e.push(a),p++}}if(i.sbom!==void 0&&
l.call(i,"sbom")){let r=i.sbom;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++){let s=r[n];if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.url===void 0||!l.call(s,"url")){let t={instancePath:o+"/sbom/"+n,schemaPath:"#/$defs/SBOM/r\
equired",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:$.required,
parentSchema:$,data:s};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(s))if(!(t==="type"||t==="url")){let m={instancePath:o+
"/sbom/"+n,schemaPath:"#/$defs/SBOM/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:$,data:s};e===null?e=[m]:e.push(m),p++}if(s.type!==void 0&&l.
call(s,"type")){let t=s.type;if(typeof t!="string"){let m={instancePath:o+"/sbom/"+n+"/type",schemaPath:"#/$defs/SBOM/pr\
operties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.type.type,parentSchema:$.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(s.url!==void 0&&l.call(s,"url")){let t=s.url;if(typeof t!="stri\
ng"){let m={instancePath:o+"/sbom/"+n+"/url",schemaPath:"#/$defs/SBOM/properties/url/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:$.properties.url.type,parentSchema:$.properties.url,data:t};e===null?e=[m]:e.push(
m),p++}}}else{let t={instancePath:o+"/sbom/"+n,schemaPath:"#/$defs/SBOM/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:$.type,parentSchema:$,data:s};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/sbom",schemaPath:"\
#/properties/sbom/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.sbom.type,parentSchema:P.
properties.sbom,data:r};e===null?e=[a]:e.push(a),p++}}if(i.inputContracts!==void 0&&l.call(i,"inputContracts")){let r=i.
inputContracts;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++){let s=r[n];if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0||!l.call(s,"id")){let t={instancePath:o+"/inputContracts/"+n,schemaPath:"#/$defs/InputContract/requ\
ired",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:w.required,parentSchema:w,
data:s};e===null?e=[t]:e.push(t),p++}if(s.version===void 0||!l.call(s,"version")){let t={instancePath:o+"/inputContracts\
/"+n,schemaPath:"#/$defs/InputContract/required",keyword:"required",params:{missingProperty:"version"},message:"must hav\
e required property 'version'",schema:w.required,parentSchema:w,data:s};e===null?e=[t]:e.push(t),p++}for(let t of Object.
keys(s))if(!(t==="id"||t==="version")){let m={instancePath:o+"/inputContracts/"+n,schemaPath:"#/$defs/InputContract/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propert\
ies",schema:!1,parentSchema:w,data:s};e===null?e=[m]:e.push(m),p++}if(s.id!==void 0&&l.call(s,"id")){let t=s.id;if(typeof t!=
"string"){let m={instancePath:o+"/inputContracts/"+n+"/id",schemaPath:"#/$defs/InputContract/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:w.properties.id.type,parentSchema:w.properties.id,data:t};e===
null?e=[m]:e.push(m),p++}}if(s.version!==void 0&&l.call(s,"version")){let t=s.version;if(typeof t!="string"){let m={instancePath:o+
"/inputContracts/"+n+"/version",schemaPath:"#/$defs/InputContract/properties/version/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:w.properties.version.type,parentSchema:w.properties.version,data:t};e===null?e=
[m]:e.push(m),p++}}}else{let t={instancePath:o+"/inputContracts/"+n,schemaPath:"#/$defs/InputContract/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:w.type,parentSchema:w,data:s};e===null?e=[t]:e.push(t),p++}}}else{
let a={instancePath:o+"/inputContracts",schemaPath:"#/properties/inputContracts/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:P.properties.inputContracts.type,parentSchema:P.properties.inputContracts,data:r};e===null?
e=[a]:e.push(a),p++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:P.type,parentSchema:P,data:i};e===null?e=[r]:e.push(r),p++}return A.errors=e,p===0}A.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var f={type:"object",additionalProperties:!1,properties:{name:{type:"string"},content:{
type:"string"},type:{type:"string",default:"rest"},url:{type:"string",format:"uri"},channel:{type:"string"},description:{
type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{
type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["name","content"]};function j(i,{instancePath:o="",
parentData:O,parentDataProperty:T,rootData:S=i,dynamicAnchors:D={}}={}){let e=null,p=0,d=j.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0||!l.call(
i,"name")){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"mus\
t have required property 'name'",schema:f.required,parentSchema:f,data:i};e===null?e=[r]:e.push(r),p++}if(i.content===void 0||
!l.call(i,"content")){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"},
message:"must have required property 'content'",schema:f.required,parentSchema:f,data:i};e===null?e=[r]:e.push(r),p++}for(let r of Object.
keys(i))if(!l.call(f.properties,r)){let a={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:f,data:i};e===null?
e=[a]:e.push(a),p++}if(i.name!==void 0&&l.call(i,"name")){let r=i.name;if(typeof r!="string"){let a={instancePath:o+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.
name.type,parentSchema:f.properties.name,data:r};e===null?e=[a]:e.push(a),p++}}if(i.content!==void 0&&l.call(i,"content")){
let r=i.content;if(typeof r!="string"){let a={instancePath:o+"/content",schemaPath:"#/properties/content/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:f.properties.content.type,parentSchema:f.properties.content,
data:r};e===null?e=[a]:e.push(a),p++}}if(i.type!==void 0&&l.call(i,"type")){let r=i.type;if(typeof r!="string"){let a={instancePath:o+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.
type.type,parentSchema:f.properties.type,data:r};e===null?e=[a]:e.push(a),p++}}if(i.url!==void 0&&l.call(i,"url")){let r=i.
url;if(typeof r!="string"){let a={instancePath:o+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:f.properties.url.type,parentSchema:f.properties.url,data:r};e===null?e=[a]:e.push(
a),p++}}if(i.channel!==void 0&&l.call(i,"channel")){let r=i.channel;if(typeof r!="string"){let a={instancePath:o+"/chann\
el",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.
channel.type,parentSchema:f.properties.channel,data:r};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&l.call(i,
"description")){let r=i.description;if(typeof r!="string"){let a={instancePath:o+"/description",schemaPath:"#/properties\
/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.description.type,parentSchema:f.
properties.description,data:r};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&l.call(i,"tags")){let r=i.tags;if(Array.
isArray(r)){let a=r.length;for(let n=0;n<a;n++){let s=r[n];if(typeof s!="string"){let t={instancePath:o+"/tags/"+n,schemaPath:"\
#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.items.type,parentSchema:v.
items,data:s};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:v.type,parentSchema:v,data:r};e===null?e=[a]:e.push(a),p++}}if(i.
customProperties!==void 0&&l.call(i,"customProperties")){let r=i.customProperties;if(Array.isArray(r)){let a=r.length;for(let n=0;n<
a;n++){let s=r[n];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.property===void 0||!l.call(s,"property")){let t={instancePath:o+
"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},
message:"must have required property 'property'",schema:y.required,parentSchema:y,data:s};e===null?e=[t]:e.push(t),p++}if(s.
value===void 0||!l.call(s,"value")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/requ\
ired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:y.required,
parentSchema:y,data:s};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(s))if(!(t==="property"||t==="value"||t==="d\
escription")){let m={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:y,
data:s};e===null?e=[m]:e.push(m),p++}if(s.property!==void 0&&l.call(s,"property")){let t=s.property;if(typeof t!="string"){
let m={instancePath:o+"/customProperties/"+n+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,
data:t};e===null?e=[m]:e.push(m),p++}}if(s.description!==void 0&&l.call(s,"description")){let t=s.description;if(typeof t!=
"string"){let m={instancePath:o+"/customProperties/"+n+"/description",schemaPath:"#/$defs/CustomProperty/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.
properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/customProperties/"+n,schemaPath:"\
#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,
data:s};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/customProperties",schemaPath:"#/properties/customPro\
perties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.customProperties.type,parentSchema:f.
properties.customProperties,data:r};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&l.call(i,"auth\
oritativeDefinitions")){let r=i.authoritativeDefinitions;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++){let s=r[n];
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0||!l.call(s,"type")){let t={instancePath:o+"/authoritativ\
eDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'",schema:u.required,parentSchema:u,data:s};e===null?e=[t]:e.push(t),p++}if(s.
url===void 0||!l.call(s,"url")){let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDe\
finition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:u.
required,parentSchema:u,data:s};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(s))if(!(t==="type"||t==="url"||t===
"description")){let m={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:u,data:s};e===null?e=[m]:e.push(m),p++}if(s.type!==void 0&&l.call(s,"type")){let t=s.type;if(typeof t!=
"string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.type.type,parentSchema:u.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}if(!(t==="businessDefinition"||t==="transformationImplementation"||
t==="videoTutorial"||t==="tutorial"||t==="implementation")){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/type",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/enum",keyword:"enum",params:{allowedValues:u.properties.type.
enum},message:"must be equal to one of the allowed values",schema:u.properties.type.enum,parentSchema:u.properties.type,
data:t};e===null?e=[m]:e.push(m),p++}}if(s.url!==void 0&&l.call(s,"url")){let t=s.url;if(typeof t!="string"){let m={instancePath:o+
"/authoritativeDefinitions/"+n+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:u.properties.url.type,parentSchema:u.properties.url,data:t};e===null?e=[m]:
e.push(m),p++}}if(s.description!==void 0&&l.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:o+
"/authoritativeDefinitions/"+n+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:u.properties.description.type,parentSchema:u.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/Aut\
horitativeDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:u.type,parentSchema:u,data:s};
e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/authoritativeDefinitions",schemaPath:"#/properties/authorita\
tiveDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.authoritativeDefinitions.
type,parentSchema:f.properties.authoritativeDefinitions,data:r};e===null?e=[a]:e.push(a),p++}}}else{let r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.type,parentSchema:f,data:i};
e===null?e=[r]:e.push(r),p++}return j.errors=e,p===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var h={type:"\
object",additionalProperties:!1,properties:{channel:{type:"string"},url:{type:"string",format:"uri"},description:{type:"\
string"},tool:{type:"string"},scope:{type:"string"},invitationUrl:{type:"string",format:"uri"},tags:{$ref:"#/$defs/Tags"},
customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"\
#/$defs/AuthoritativeDefinition"}}},required:["channel","url"]};function C(i,{instancePath:o="",parentData:O,parentDataProperty:T,
rootData:S=i,dynamicAnchors:D={}}={}){let e=null,p=0,d=C.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.
items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.channel===void 0||!l.call(i,"channel")){let r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'chan\
nel'",schema:h.required,parentSchema:h,data:i};e===null?e=[r]:e.push(r),p++}if(i.url===void 0||!l.call(i,"url")){let r={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required pro\
perty 'url'",schema:h.required,parentSchema:h,data:i};e===null?e=[r]:e.push(r),p++}for(let r of Object.keys(i))if(!l.call(
h.properties,r)){let a={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:h,data:i};e===null?e=[a]:e.push(a),p++}if(i.channel!==
void 0&&l.call(i,"channel")){let r=i.channel;if(typeof r!="string"){let a={instancePath:o+"/channel",schemaPath:"#/prope\
rties/channel/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.channel.type,parentSchema:h.
properties.channel,data:r};e===null?e=[a]:e.push(a),p++}}if(i.url!==void 0&&l.call(i,"url")){let r=i.url;if(typeof r!="s\
tring"){let a={instancePath:o+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:h.properties.url.type,parentSchema:h.properties.url,data:r};e===null?e=[a]:e.push(a),p++}}if(i.description!==
void 0&&l.call(i,"description")){let r=i.description;if(typeof r!="string"){let a={instancePath:o+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.description.
type,parentSchema:h.properties.description,data:r};e===null?e=[a]:e.push(a),p++}}if(i.tool!==void 0&&l.call(i,"tool")){let r=i.
tool;if(typeof r!="string"){let a={instancePath:o+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:h.properties.tool.type,parentSchema:h.properties.tool,data:r};e===null?e=[a]:e.
push(a),p++}}if(i.scope!==void 0&&l.call(i,"scope")){let r=i.scope;if(typeof r!="string"){let a={instancePath:o+"/scope",
schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.
scope.type,parentSchema:h.properties.scope,data:r};e===null?e=[a]:e.push(a),p++}}if(i.invitationUrl!==void 0&&l.call(i,"\
invitationUrl")){let r=i.invitationUrl;if(typeof r!="string"){let a={instancePath:o+"/invitationUrl",schemaPath:"#/prope\
rties/invitationUrl/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.invitationUrl.
type,parentSchema:h.properties.invitationUrl,data:r};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&l.call(i,"tags")){
let r=i.tags;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++){let s=r[n];if(typeof s!="string"){let t={instancePath:o+
"/tags/"+n,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.
items.type,parentSchema:v.items,data:s};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/tags",schemaPath:"#/\
$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.type,parentSchema:v,data:r};e===null?
e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&l.call(i,"customProperties")){let r=i.customProperties;if(Array.isArray(
r)){let a=r.length;for(let n=0;n<a;n++){let s=r[n];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.property===void 0||
!l.call(s,"property")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,parentSchema:y,
data:s};e===null?e=[t]:e.push(t),p++}if(s.value===void 0||!l.call(s,"value")){let t={instancePath:o+"/customProperties/"+
n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"must have re\
quired property 'value'",schema:y.required,parentSchema:y,data:s};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(
s))if(!(t==="property"||t==="value"||t==="description")){let m={instancePath:o+"/customProperties/"+n,schemaPath:"#/$def\
s/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties",schema:!1,parentSchema:y,data:s};e===null?e=[m]:e.push(m),p++}if(s.property!==void 0&&l.call(s,
"property")){let t=s.property;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/property",schemaPath:"\
#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.property.type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(s.description!==void 0&&
l.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/descr\
iption",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:y.properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(
m),p++}}}else{let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:s};e===null?e=[t]:e.push(t),p++}}}else{let a={
instancePath:o+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:h.properties.customProperties.type,parentSchema:h.properties.customProperties,data:r};e===
null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&l.call(i,"authoritativeDefinitions")){let r=i.authoritativeDefinitions;
if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++){let s=r[n];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===
void 0||!l.call(s,"type")){let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:u.required,
parentSchema:u,data:s};e===null?e=[t]:e.push(t),p++}if(s.url===void 0||!l.call(s,"url")){let t={instancePath:o+"/authori\
tativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:u.required,parentSchema:u,data:s};e===null?e=[t]:e.push(t),p++}
for(let t of Object.keys(s))if(!(t==="type"||t==="url"||t==="description")){let m={instancePath:o+"/authoritativeDefinit\
ions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:u,data:s};e===null?e=[m]:e.push(m),p++}if(s.type!==
void 0&&l.call(s,"type")){let t=s.type;if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/typ\
e",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:u.properties.type.type,parentSchema:u.properties.type,data:t};e===null?e=[m]:e.push(m),p++}if(!(t==="\
businessDefinition"||t==="transformationImplementation"||t==="videoTutorial"||t==="tutorial"||t==="implementation")){let m={
instancePath:o+"/authoritativeDefinitions/"+n+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/enum",
keyword:"enum",params:{allowedValues:u.properties.type.enum},message:"must be equal to one of the allowed values",schema:u.
properties.type.enum,parentSchema:u.properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(s.url!==void 0&&l.call(s,"u\
rl")){let t=s.url;if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/url",schemaPath:"#/$defs\
/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.
url.type,parentSchema:u.properties.url,data:t};e===null?e=[m]:e.push(m),p++}}if(s.description!==void 0&&l.call(s,"descri\
ption")){let t=s.description;if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/description",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:u.properties.description.type,parentSchema:u.properties.description,data:t};e===null?e=[m]:e.push(
m),p++}}}else{let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:u.type,parentSchema:u,data:s};e===null?e=[t]:e.push(t),p++}}}else{
let a={instancePath:o+"/authoritativeDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:h.properties.authoritativeDefinitions.type,parentSchema:h.properties.
authoritativeDefinitions,data:r};e===null?e=[a]:e.push(a),p++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:h.type,parentSchema:h,data:i};e===null?e=[r]:e.push(r),p++}
return C.errors=e,p===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var g={type:"object",additionalProperties:!1,
properties:{username:{type:"string"},name:{type:"string"},description:{type:"string"},role:{type:"string"},dateIn:{type:"\
string",format:"date"},dateOut:{type:"string",format:"date"},replacedByUsername:{type:"string"},tags:{$ref:"#/$defs/Tags"},
customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"\
#/$defs/AuthoritativeDefinition"}}}};function I(i,{instancePath:o="",parentData:O,parentDataProperty:T,rootData:S=i,dynamicAnchors:D={}}={}){
let e=null,p=0,d=I.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){for(let r of Object.keys(i))if(!l.call(g.properties,r)){let a={instancePath:o,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",
schema:!1,parentSchema:g,data:i};e===null?e=[a]:e.push(a),p++}if(i.username!==void 0&&l.call(i,"username")){let r=i.username;
if(typeof r!="string"){let a={instancePath:o+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:g.properties.username.type,parentSchema:g.properties.username,data:r};e===
null?e=[a]:e.push(a),p++}}if(i.name!==void 0&&l.call(i,"name")){let r=i.name;if(typeof r!="string"){let a={instancePath:o+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.
name.type,parentSchema:g.properties.name,data:r};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&l.call(i,"desc\
ription")){let r=i.description;if(typeof r!="string"){let a={instancePath:o+"/description",schemaPath:"#/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.description.type,parentSchema:g.
properties.description,data:r};e===null?e=[a]:e.push(a),p++}}if(i.role!==void 0&&l.call(i,"role")){let r=i.role;if(typeof r!=
"string"){let a={instancePath:o+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:g.properties.role.type,parentSchema:g.properties.role,data:r};e===null?e=[a]:e.push(a),p++}}if(i.
dateIn!==void 0&&l.call(i,"dateIn")){let r=i.dateIn;if(typeof r!="string"){let a={instancePath:o+"/dateIn",schemaPath:"#\
/properties/dateIn/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.dateIn.type,
parentSchema:g.properties.dateIn,data:r};e===null?e=[a]:e.push(a),p++}}if(i.dateOut!==void 0&&l.call(i,"dateOut")){let r=i.
dateOut;if(typeof r!="string"){let a={instancePath:o+"/dateOut",schemaPath:"#/properties/dateOut/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:g.properties.dateOut.type,parentSchema:g.properties.dateOut,data:r};e===null?
e=[a]:e.push(a),p++}}if(i.replacedByUsername!==void 0&&l.call(i,"replacedByUsername")){let r=i.replacedByUsername;if(typeof r!=
"string"){let a={instancePath:o+"/replacedByUsername",schemaPath:"#/properties/replacedByUsername/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:g.properties.replacedByUsername.type,parentSchema:g.properties.replacedByUsername,
data:r};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&l.call(i,"tags")){let r=i.tags;if(Array.isArray(r)){let a=r.length;
for(let n=0;n<a;n++){let s=r[n];if(typeof s!="string"){let t={instancePath:o+"/tags/"+n,schemaPath:"#/$defs/Tags/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:v.items.type,parentSchema:v.items,data:s};e===
null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:v.type,parentSchema:v,data:r};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==
void 0&&l.call(i,"customProperties")){let r=i.customProperties;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++){
let s=r[n];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.property===void 0||!l.call(s,"property")){let t={instancePath:o+
"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},
message:"must have required property 'property'",schema:y.required,parentSchema:y,data:s};e===null?e=[t]:e.push(t),p++}if(s.
value===void 0||!l.call(s,"value")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/requ\
ired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:y.required,
parentSchema:y,data:s};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(s))if(!(t==="property"||t==="value"||t==="d\
escription")){let m={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:y,
data:s};e===null?e=[m]:e.push(m),p++}if(s.property!==void 0&&l.call(s,"property")){let t=s.property;if(typeof t!="string"){
let m={instancePath:o+"/customProperties/"+n+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,
data:t};e===null?e=[m]:e.push(m),p++}}if(s.description!==void 0&&l.call(s,"description")){let t=s.description;if(typeof t!=
"string"){let m={instancePath:o+"/customProperties/"+n+"/description",schemaPath:"#/$defs/CustomProperty/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.
properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/customProperties/"+n,schemaPath:"\
#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,
data:s};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/customProperties",schemaPath:"#/properties/customPro\
perties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.customProperties.type,parentSchema:g.
properties.customProperties,data:r};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&l.call(i,"auth\
oritativeDefinitions")){let r=i.authoritativeDefinitions;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++){let s=r[n];
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0||!l.call(s,"type")){let t={instancePath:o+"/authoritativ\
eDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'",schema:u.required,parentSchema:u,data:s};e===null?e=[t]:e.push(t),p++}if(s.
url===void 0||!l.call(s,"url")){let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDe\
finition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:u.
required,parentSchema:u,data:s};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(s))if(!(t==="type"||t==="url"||t===
"description")){let m={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:u,data:s};e===null?e=[m]:e.push(m),p++}if(s.type!==void 0&&l.call(s,"type")){let t=s.type;if(typeof t!=
"string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.type.type,parentSchema:u.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}if(!(t==="businessDefinition"||t==="transformationImplementation"||
t==="videoTutorial"||t==="tutorial"||t==="implementation")){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/type",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/enum",keyword:"enum",params:{allowedValues:u.properties.type.
enum},message:"must be equal to one of the allowed values",schema:u.properties.type.enum,parentSchema:u.properties.type,
data:t};e===null?e=[m]:e.push(m),p++}}if(s.url!==void 0&&l.call(s,"url")){let t=s.url;if(typeof t!="string"){let m={instancePath:o+
"/authoritativeDefinitions/"+n+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:u.properties.url.type,parentSchema:u.properties.url,data:t};e===null?e=[m]:
e.push(m),p++}}if(s.description!==void 0&&l.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:o+
"/authoritativeDefinitions/"+n+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:u.properties.description.type,parentSchema:u.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/Aut\
horitativeDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:u.type,parentSchema:u,data:s};
e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/authoritativeDefinitions",schemaPath:"#/properties/authorita\
tiveDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.authoritativeDefinitions.
type,parentSchema:g.properties.authoritativeDefinitions,data:r};e===null?e=[a]:e.push(a),p++}}}else{let r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.type,parentSchema:g,data:i};
e===null?e=[r]:e.push(r),p++}return I.errors=e,p===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(i,{
instancePath:o="",parentData:O,parentDataProperty:T,rootData:S=i,dynamicAnchors:D={}}={}){let e=null,p=0,d=V.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0||!l.call(i,"apiVersion")){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'",schema:c.required,parentSchema:c,data:i};e===null?e=[r]:
e.push(r),p++}if(i.kind===void 0||!l.call(i,"kind")){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'",schema:c.required,parentSchema:c,data:i};e===null?e=
[r]:e.push(r),p++}if(i.id===void 0||!l.call(i,"id")){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'",schema:c.required,parentSchema:c,data:i};e===null?e=[r]:
e.push(r),p++}if(i.status===void 0||!l.call(i,"status")){let r={instancePath:o,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"status"},message:"must have required property 'status'",schema:c.required,parentSchema:c,data:i};
e===null?e=[r]:e.push(r),p++}for(let r of Object.keys(i))if(!l.call(c.properties,r)){let a={instancePath:o,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:c,data:i};e===null?e=[a]:e.push(a),p++}if(i.apiVersion!==void 0&&l.call(i,"apiVersion")){
let r=i.apiVersion;if(typeof r!="string"){let a={instancePath:o+"/apiVersion",schemaPath:"#/properties/apiVersion/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.apiVersion.type,parentSchema:c.properties.
apiVersion,data:r};e===null?e=[a]:e.push(a),p++}if(r!=="v0.9.0"){let a={instancePath:o+"/apiVersion",schemaPath:"#/prope\
rties/apiVersion/enum",keyword:"enum",params:{allowedValues:c.properties.apiVersion.enum},message:"must be equal to one \
of the allowed values",schema:c.properties.apiVersion.enum,parentSchema:c.properties.apiVersion,data:r};e===null?e=[a]:e.
push(a),p++}}if(i.kind!==void 0&&l.call(i,"kind")){let r=i.kind;if(typeof r!="string"){let a={instancePath:o+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.kind.type,parentSchema:c.
properties.kind,data:r};e===null?e=[a]:e.push(a),p++}if(r!=="DataProduct"){let a={instancePath:o+"/kind",schemaPath:"#/p\
roperties/kind/enum",keyword:"enum",params:{allowedValues:c.properties.kind.enum},message:"must be equal to one of the a\
llowed values",schema:c.properties.kind.enum,parentSchema:c.properties.kind,data:r};e===null?e=[a]:e.push(a),p++}}if(i.id!==
void 0&&l.call(i,"id")){let r=i.id;if(typeof r!="string"){let a={instancePath:o+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.id.type,parentSchema:c.properties.id,
data:r};e===null?e=[a]:e.push(a),p++}}if(i.name!==void 0&&l.call(i,"name")){let r=i.name;if(typeof r!="string"){let a={instancePath:o+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.
name.type,parentSchema:c.properties.name,data:r};e===null?e=[a]:e.push(a),p++}}if(i.version!==void 0&&l.call(i,"version")){
let r=i.version;if(typeof r!="string"){let a={instancePath:o+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:c.properties.version.type,parentSchema:c.properties.version,
data:r};e===null?e=[a]:e.push(a),p++}}if(i.status!==void 0&&l.call(i,"status")){let r=i.status;if(typeof r!="string"){let a={
instancePath:o+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:c.properties.status.type,parentSchema:c.properties.status,data:r};e===null?e=[a]:e.push(a),p++}}if(i.domain!==
void 0&&l.call(i,"domain")){let r=i.domain;if(typeof r!="string"){let a={instancePath:o+"/domain",schemaPath:"#/properti\
es/domain/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.domain.type,parentSchema:c.
properties.domain,data:r};e===null?e=[a]:e.push(a),p++}}if(i.tenant!==void 0&&l.call(i,"tenant")){let r=i.tenant;if(typeof r!=
"string"){let a={instancePath:o+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:c.properties.tenant.type,parentSchema:c.properties.tenant,data:r};e===null?e=[a]:e.push(a),p++}}if(i.
authoritativeDefinitions!==void 0&&l.call(i,"authoritativeDefinitions")){let r=i.authoritativeDefinitions;if(Array.isArray(
r)){let a=r.length;for(let n=0;n<a;n++){let s=r[n];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0||!l.call(
s,"type")){let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:u.required,parentSchema:u,
data:s};e===null?e=[t]:e.push(t),p++}if(s.url===void 0||!l.call(s,"url")){let t={instancePath:o+"/authoritativeDefinitio\
ns/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'",schema:u.required,parentSchema:u,data:s};e===null?e=[t]:e.push(t),p++}for(let t of Object.
keys(s))if(!(t==="type"||t==="url"||t==="description")){let m={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"\
#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:u,data:s};e===null?e=[m]:e.push(m),p++}if(s.type!==void 0&&l.
call(s,"type")){let t=s.type;if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/type",schemaPath:"\
#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.
properties.type.type,parentSchema:u.properties.type,data:t};e===null?e=[m]:e.push(m),p++}if(!(t==="businessDefinition"||
t==="transformationImplementation"||t==="videoTutorial"||t==="tutorial"||t==="implementation")){let m={instancePath:o+"/\
authoritativeDefinitions/"+n+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/enum",keyword:"enum",params:{
allowedValues:u.properties.type.enum},message:"must be equal to one of the allowed values",schema:u.properties.type.enum,
parentSchema:u.properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(s.url!==void 0&&l.call(s,"url")){let t=s.url;if(typeof t!=
"string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/proper\
ties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.url.type,parentSchema:u.
properties.url,data:t};e===null?e=[m]:e.push(m),p++}}if(s.description!==void 0&&l.call(s,"description")){let t=s.description;
if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/description",schemaPath:"#/$defs/Authorita\
tiveDefinition/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.
description.type,parentSchema:u.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+
"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:u.type,parentSchema:u,data:s};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/authori\
tativeDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:c.properties.authoritativeDefinitions.type,parentSchema:c.properties.authoritativeDefinitions,data:r};
e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&l.call(i,"description")&&(q(i.description,{instancePath:o+"/des\
cription",parentData:i,parentDataProperty:"description",rootData:S,dynamicAnchors:D})||(e=e===null?q.errors:e.concat(q.errors),
p=e.length)),i.customProperties!==void 0&&l.call(i,"customProperties")){let r=i.customProperties;if(Array.isArray(r)){let a=r.
length;for(let n=0;n<a;n++){let s=r[n];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.property===void 0||!l.call(s,"p\
roperty")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",
params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,parentSchema:y,data:s};
e===null?e=[t]:e.push(t),p++}if(s.value===void 0||!l.call(s,"value")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"\
#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"must have required propert\
y 'value'",schema:y.required,parentSchema:y,data:s};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(s))if(!(t==="p\
roperty"||t==="value"||t==="description")){let m={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProper\
ty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional \
properties",schema:!1,parentSchema:y,data:s};e===null?e=[m]:e.push(m),p++}if(s.property!==void 0&&l.call(s,"property")){
let t=s.property;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/property",schemaPath:"#/$defs/Cus\
tomProperty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
property.type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(s.description!==void 0&&l.call(
s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/description",
schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:y.properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{
let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:y.type,parentSchema:y,data:s};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+
"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must b\
e array",schema:c.properties.customProperties.type,parentSchema:c.properties.customProperties,data:r};e===null?e=[a]:e.push(
a),p++}}if(i.tags!==void 0&&l.call(i,"tags")){let r=i.tags;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++){let s=r[n];
if(typeof s!="string"){let t={instancePath:o+"/tags/"+n,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:v.items.type,parentSchema:v.items,data:s};e===null?e=[t]:e.push(t),p++}}}else{let a={
instancePath:o+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.
type,parentSchema:v,data:r};e===null?e=[a]:e.push(a),p++}}if(i.inputPorts!==void 0&&l.call(i,"inputPorts")){let r=i.inputPorts;
if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++){let s=r[n];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===
void 0||!l.call(s,"name")){let t={instancePath:o+"/inputPorts/"+n,schemaPath:"#/$defs/InputPort/required",keyword:"requi\
red",params:{missingProperty:"name"},message:"must have required property 'name'",schema:b.required,parentSchema:b,data:s};
e===null?e=[t]:e.push(t),p++}if(s.version===void 0||!l.call(s,"version")){let t={instancePath:o+"/inputPorts/"+n,schemaPath:"\
#/$defs/InputPort/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property '\
version'",schema:b.required,parentSchema:b,data:s};e===null?e=[t]:e.push(t),p++}if(s.contractId===void 0||!l.call(s,"con\
tractId")){let t={instancePath:o+"/inputPorts/"+n,schemaPath:"#/$defs/InputPort/required",keyword:"required",params:{missingProperty:"\
contractId"},message:"must have required property 'contractId'",schema:b.required,parentSchema:b,data:s};e===null?e=[t]:
e.push(t),p++}for(let t of Object.keys(s))if(!(t==="name"||t==="version"||t==="contractId")){let m={instancePath:o+"/inp\
utPorts/"+n,schemaPath:"#/$defs/InputPort/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:b,data:s};e===null?e=[m]:e.push(m),p++}if(s.name!==
void 0&&l.call(s,"name")){let t=s.name;if(typeof t!="string"){let m={instancePath:o+"/inputPorts/"+n+"/name",schemaPath:"\
#/$defs/InputPort/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.
name.type,parentSchema:b.properties.name,data:t};e===null?e=[m]:e.push(m),p++}}if(s.version!==void 0&&l.call(s,"version")){
let t=s.version;if(typeof t!="string"){let m={instancePath:o+"/inputPorts/"+n+"/version",schemaPath:"#/$defs/InputPort/p\
roperties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.version.type,
parentSchema:b.properties.version,data:t};e===null?e=[m]:e.push(m),p++}}if(s.contractId!==void 0&&l.call(s,"contractId")){
let t=s.contractId;if(typeof t!="string"){let m={instancePath:o+"/inputPorts/"+n+"/contractId",schemaPath:"#/$defs/Input\
Port/properties/contractId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.contractId.
type,parentSchema:b.properties.contractId,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/inputPorts\
/"+n,schemaPath:"#/$defs/InputPort/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.type,parentSchema:b,
data:s};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/inputPorts",schemaPath:"#/properties/inputPorts/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.inputPorts.type,parentSchema:c.properties.
inputPorts,data:r};e===null?e=[a]:e.push(a),p++}}if(i.outputPorts!==void 0&&l.call(i,"outputPorts")){let r=i.outputPorts;
if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++)A(r[n],{instancePath:o+"/outputPorts/"+n,parentData:r,parentDataProperty:n,
rootData:S,dynamicAnchors:D})||(e=e===null?A.errors:e.concat(A.errors),p=e.length)}else{let a={instancePath:o+"/outputPo\
rts",schemaPath:"#/properties/outputPorts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.
outputPorts.type,parentSchema:c.properties.outputPorts,data:r};e===null?e=[a]:e.push(a),p++}}if(i.managementPorts!==void 0&&
l.call(i,"managementPorts")){let r=i.managementPorts;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++)j(r[n],{instancePath:o+
"/managementPorts/"+n,parentData:r,parentDataProperty:n,rootData:S,dynamicAnchors:D})||(e=e===null?j.errors:e.concat(j.errors),
p=e.length)}else{let a={instancePath:o+"/managementPorts",schemaPath:"#/properties/managementPorts/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:c.properties.managementPorts.type,parentSchema:c.properties.managementPorts,
data:r};e===null?e=[a]:e.push(a),p++}}if(i.support!==void 0&&l.call(i,"support")){let r=i.support;if(Array.isArray(r)){let a=r.
length;for(let n=0;n<a;n++)C(r[n],{instancePath:o+"/support/"+n,parentData:r,parentDataProperty:n,rootData:S,dynamicAnchors:D})||
(e=e===null?C.errors:e.concat(C.errors),p=e.length)}else{let a={instancePath:o+"/support",schemaPath:"#/properties/suppo\
rt/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.support.type,parentSchema:c.properties.
support,data:r};e===null?e=[a]:e.push(a),p++}}if(i.team!==void 0&&l.call(i,"team")){let r=i.team;if(Array.isArray(r)){let a=r.
length;for(let n=0;n<a;n++)I(r[n],{instancePath:o+"/team/"+n,parentData:r,parentDataProperty:n,rootData:S,dynamicAnchors:D})||
(e=e===null?I.errors:e.concat(I.errors),p=e.length)}else{let a={instancePath:o+"/team",schemaPath:"#/properties/team/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.team.type,parentSchema:c.properties.
team,data:r};e===null?e=[a]:e.push(a),p++}}if(i.productCreatedTs!==void 0&&l.call(i,"productCreatedTs")){let r=i.productCreatedTs;
if(typeof r!="string"){let a={instancePath:o+"/productCreatedTs",schemaPath:"#/properties/productCreatedTs/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:c.properties.productCreatedTs.type,parentSchema:c.properties.
productCreatedTs,data:r};e===null?e=[a]:e.push(a),p++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:c.type,parentSchema:c,data:i};e===null?e=[r]:e.push(r),p++}return V.errors=
e,p===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{U as default,N as validate};
