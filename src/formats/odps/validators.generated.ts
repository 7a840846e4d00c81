// @ts-nocheck
// Generated from test/corpus/odps by scripts/generate/document-validators.mjs: do not edit.
import type { Validator } from '../yaml/json-schema.js';

var Ue=Te,q={$schema:"https://json-schema.org/draft/2019-09/schema",type:"object",required:["apiVersion","kind","id","st\
atus"],additionalProperties:!1,properties:{apiVersion:{type:"string",default:"v0.9.0",enum:["v0.9.0"]},kind:{type:"strin\
g",default:"DataProduct",enum:["DataProduct"]},id:{type:"string"},name:{type:"string"},version:{type:"string"},status:{type:"\
string"},domain:{type:"string"},tenant:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/Autho\
ritativeDefinition"}},description:{$ref:"#/$defs/Description"},customProperties:{type:"array",items:{$ref:"#/$defs/Custo\
mProperty"}},tags:{$ref:"#/$defs/Tags"},inputPorts:{type:"array",items:{$ref:"#/$defs/InputPort"}},outputPorts:{type:"ar\
ray",items:{$ref:"#/$defs/OutputPort"}},managementPorts:{type:"array",items:{$ref:"#/$defs/ManagementPort"}},support:{type:"\
array",items:{$ref:"#/$defs/Support"}},team:{type:"array",items:{$ref:"#/$defs/TeamMember"}},productCreatedTs:{type:"str\
ing",format:"date-time"}},$defs:{Tags:{type:"array",items:{type:"string"}},Description:{type:"object",additionalProperties:!1,
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
type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}}}}},b={type:"object",additionalProperties:!1,properties:{type:{
type:"string",enum:["businessDefinition","transformationImplementation","videoTutorial","tutorial","implementation"]},url:{
type:"string",format:"uri"},description:{type:"string"}},required:["type","url"]},$={type:"object",additionalProperties:!1,
properties:{property:{type:"string"},value:{},description:{type:"string"}},required:["property","value"]},R={type:"array",
items:{type:"string"}},W={type:"object",additionalProperties:!1,properties:{name:{type:"string"},version:{type:"string"},
contractId:{type:"string"}},required:["name","version","contractId"]},d=Object.prototype.hasOwnProperty,X={type:"object",
additionalProperties:!1,properties:{purpose:{type:"string"},limitations:{type:"string"},usage:{type:"string"},authoritativeDefinitions:{
type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}},customProperties:{type:"array",items:{$ref:"#/$defs/CustomP\
roperty"}}}};function le(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){let e=null,
p=0,f=le.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){for(let s of Object.keys(i))if(!(s==="purpose"||s==="limitations"||s==="usage"||s==="authoritativeDefinitions"||s===
"customProperties")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:X,data:i};e===null?e=[a]:e.push(a),p++}if(i.purpose!==
void 0&&d.call(i,"purpose")){let s=i.purpose;if(typeof s!="string"){let a={instancePath:n+"/purpose",schemaPath:"#/prope\
rties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.properties.purpose.type,parentSchema:X.
properties.purpose,data:s};e===null?e=[a]:e.push(a),p++}}if(i.limitations!==void 0&&d.call(i,"limitations")){let s=i.limitations;
if(typeof s!="string"){let a={instancePath:n+"/limitations",schemaPath:"#/properties/limitations/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:X.properties.limitations.type,parentSchema:X.properties.limitations,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.usage!==void 0&&d.call(i,"usage")){let s=i.usage;if(typeof s!="string"){let a={instancePath:n+
"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.properties.
usage.type,parentSchema:X.properties.usage,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&
d.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<
a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!d.call(r,"type")){let t={instancePath:n+
"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:b.required,parentSchema:b,data:r};e===null?e=[t]:e.push(t),p++}
if(r.url===void 0||!d.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Authoritat\
iveDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:b.
required,parentSchema:b,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="type"||t==="url"||t===
"description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:b,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==void 0&&d.call(r,"type")){let t=r.type;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.type.type,parentSchema:b.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}if(!(t==="businessDefinition"||t==="transformationImplementation"||
t==="videoTutorial"||t==="tutorial"||t==="implementation")){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/enum",keyword:"enum",params:{allowedValues:b.properties.type.
enum},message:"must be equal to one of the allowed values",schema:b.properties.type.enum,parentSchema:b.properties.type,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&d.call(r,"url")){let t=r.url;if(typeof t!="string"){let m={instancePath:n+
"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.properties.url.type,parentSchema:b.properties.url,data:t};e===null?e=[m]:
e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+
"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:b.properties.description.type,parentSchema:b.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Aut\
horitativeDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.type,parentSchema:b,data:r};
e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authorita\
tiveDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:X.properties.authoritativeDefinitions.
type,parentSchema:X.properties.authoritativeDefinitions,data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&
d.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!d.call(r,"property")){let t={instancePath:n+"/cust\
omProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},message:"\
must have required property 'property'",schema:$.required,parentSchema:$,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===
void 0||!d.call(r,"value")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:$.required,parentSchema:$,
data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="property"||t==="value"||t==="description")){let m={
instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:$,data:r};e===null?
e=[m]:e.push(m),p++}if(r.property!==void 0&&d.call(r,"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:n+
"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:$.properties.property.type,parentSchema:$.properties.property,data:t};e===null?
e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={
instancePath:n+"/customProperties/"+o+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:$.properties.description.type,parentSchema:$.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomPrope\
rty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:r};e===null?e=
[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:X.properties.customProperties.type,parentSchema:X.properties.
customProperties,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:X.type,parentSchema:X,data:i};e===null?e=[s]:e.push(s),p++}return le.errors=
e,p===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var J={type:"object",additionalProperties:!1,properties:{
name:{type:"string"},description:{type:"string"},type:{type:"string"},version:{type:"string"},contractId:{type:"string"},
sbom:{type:"array",items:{$ref:"#/$defs/SBOM"}},inputContracts:{type:"array",items:{$ref:"#/$defs/InputContract"}}},required:[
"name","version"]},pe={type:"object",additionalProperties:!1,properties:{type:{type:"string",default:"external"},url:{type:"\
string",format:"uri"}},required:["url"]},se={type:"object",additionalProperties:!1,properties:{id:{type:"string"},version:{
type:"string"}},required:["id","version"]};function ye(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,
dynamicAnchors:D={}}={}){let e=null,p=0,f=ye.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0||!d.call(i,"name")){let s={instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:J.required,
parentSchema:J,data:i};e===null?e=[s]:e.push(s),p++}if(i.version===void 0||!d.call(i,"version")){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:J.
required,parentSchema:J,data:i};e===null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!(s==="name"||s==="descripti\
on"||s==="type"||s==="version"||s==="contractId"||s==="sbom"||s==="inputContracts")){let a={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:J,data:i};e===null?e=[a]:e.push(a),p++}if(i.name!==void 0&&d.call(i,"name")){let s=i.name;
if(typeof s!="string"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:J.properties.name.type,parentSchema:J.properties.name,data:s};e===null?e=[a]:e.push(
a),p++}}if(i.description!==void 0&&d.call(i,"description")){let s=i.description;if(typeof s!="string"){let a={instancePath:n+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:J.properties.description.type,parentSchema:J.properties.description,data:s};e===null?e=[a]:e.push(a),p++}}if(i.type!==
void 0&&d.call(i,"type")){let s=i.type;if(typeof s!="string"){let a={instancePath:n+"/type",schemaPath:"#/properties/typ\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.properties.type.type,parentSchema:J.properties.
type,data:s};e===null?e=[a]:e.push(a),p++}}if(i.version!==void 0&&d.call(i,"version")){let s=i.version;if(typeof s!="str\
ing"){let a={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:J.properties.version.type,parentSchema:J.properties.version,data:s};e===null?e=[a]:e.push(a),p++}}
if(i.contractId!==void 0&&d.call(i,"contractId")){let s=i.contractId;if(typeof s!="string"){let a={instancePath:n+"/cont\
ractId",schemaPath:"#/properties/contractId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.
properties.contractId.type,parentSchema:J.properties.contractId,data:s};e===null?e=[a]:e.push(a),p++}}if(i.sbom!==void 0&&
d.call(i,"sbom")){let s=i.sbom;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.url===void 0||!d.call(r,"url")){let t={instancePath:n+"/sbom/"+o,schemaPath:"#/$defs/SBOM/r\
equired",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:pe.required,
parentSchema:pe,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="type"||t==="url")){let m={instancePath:n+
"/sbom/"+o,schemaPath:"#/$defs/SBOM/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:pe,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==void 0&&
d.call(r,"type")){let t=r.type;if(typeof t!="string"){let m={instancePath:n+"/sbom/"+o+"/type",schemaPath:"#/$defs/SBOM/\
properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pe.properties.type.type,parentSchema:pe.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&d.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/sbom/"+o+"/url",schemaPath:"#/$defs/SBOM/properties/url/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:pe.properties.url.type,parentSchema:pe.properties.url,data:t};e===null?e=[m]:e.
push(m),p++}}}else{let t={instancePath:n+"/sbom/"+o,schemaPath:"#/$defs/SBOM/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:pe.type,parentSchema:pe,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+
"/sbom",schemaPath:"#/properties/sbom/type",keyword:"type",params:{type:"array"},message:"must be array",schema:J.properties.
sbom.type,parentSchema:J.properties.sbom,data:s};e===null?e=[a]:e.push(a),p++}}if(i.inputContracts!==void 0&&d.call(i,"i\
nputContracts")){let s=i.inputContracts;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0||!d.call(r,"id")){let t={instancePath:n+"/inputContracts/"+o,schemaPath:"#\
/$defs/InputContract/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id\
'",schema:se.required,parentSchema:se,data:r};e===null?e=[t]:e.push(t),p++}if(r.version===void 0||!d.call(r,"version")){
let t={instancePath:n+"/inputContracts/"+o,schemaPath:"#/$defs/InputContract/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:se.required,parentSchema:se,data:r};e===null?e=[t]:e.push(
t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="version")){let m={instancePath:n+"/inputContracts/"+o,schemaPath:"\
#/$defs/InputContract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties",schema:!1,parentSchema:se,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(r,
"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+"/inputContracts/"+o+"/id",schemaPath:"#/$defs/InputContr\
act/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:se.properties.id.type,parentSchema:se.
properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.version!==void 0&&d.call(r,"version")){let t=r.version;if(typeof t!=
"string"){let m={instancePath:n+"/inputContracts/"+o+"/version",schemaPath:"#/$defs/InputContract/properties/version/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:se.properties.version.type,parentSchema:se.properties.
version,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/inputContracts/"+o,schemaPath:"#/$defs/Input\
Contract/type",keyword:"type",params:{type:"object"},message:"must be object",schema:se.type,parentSchema:se,data:r};e===
null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/inputContracts",schemaPath:"#/properties/inputContracts/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:J.properties.inputContracts.type,parentSchema:J.properties.inputContracts,
data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:J.type,parentSchema:J,data:i};e===null?e=[s]:e.push(s),p++}return ye.errors=e,p===0}
ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var E={type:"object",additionalProperties:!1,properties:{name:{type:"\
string"},content:{type:"string"},type:{type:"string",default:"rest"},url:{type:"string",format:"uri"},channel:{type:"str\
ing"},description:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomP\
roperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["name","con\
tent"]};function ue(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){let e=null,
p=0,f=ue.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.name===void 0||!d.call(i,"name")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:E.required,parentSchema:E,data:i};e===null?e=[s]:e.push(s),p++}
if(i.content===void 0||!d.call(i,"content")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
content"},message:"must have required property 'content'",schema:E.required,parentSchema:E,data:i};e===null?e=[s]:e.push(
s),p++}for(let s of Object.keys(i))if(!d.call(E.properties,s)){let a={instancePath:n,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:E,
data:i};e===null?e=[a]:e.push(a),p++}if(i.name!==void 0&&d.call(i,"name")){let s=i.name;if(typeof s!="string"){let a={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.properties.
name.type,parentSchema:E.properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.content!==void 0&&d.call(i,"content")){
let s=i.content;if(typeof s!="string"){let a={instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:E.properties.content.type,parentSchema:E.properties.content,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.type!==void 0&&d.call(i,"type")){let s=i.type;if(typeof s!="string"){let a={instancePath:n+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.properties.
type.type,parentSchema:E.properties.type,data:s};e===null?e=[a]:e.push(a),p++}}if(i.url!==void 0&&d.call(i,"url")){let s=i.
url;if(typeof s!="string"){let a={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:E.properties.url.type,parentSchema:E.properties.url,data:s};e===null?e=[a]:e.push(
a),p++}}if(i.channel!==void 0&&d.call(i,"channel")){let s=i.channel;if(typeof s!="string"){let a={instancePath:n+"/chann\
el",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.properties.
channel.type,parentSchema:E.properties.channel,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&d.call(i,
"description")){let s=i.description;if(typeof s!="string"){let a={instancePath:n+"/description",schemaPath:"#/properties\
/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.properties.description.type,parentSchema:E.
properties.description,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&d.call(i,"tags")){let s=i.tags;if(Array.
isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){let t={instancePath:n+"/tags/"+o,schemaPath:"\
#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.items.type,parentSchema:R.
items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:R.type,parentSchema:R,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
customProperties!==void 0&&d.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let o=0;o<
a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!d.call(r,"property")){let t={instancePath:n+
"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},
message:"must have required property 'property'",schema:$.required,parentSchema:$,data:r};e===null?e=[t]:e.push(t),p++}if(r.
value===void 0||!d.call(r,"value")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/requ\
ired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:$.required,
parentSchema:$,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="property"||t==="value"||t==="d\
escription")){let m={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:$,
data:r};e===null?e=[m]:e.push(m),p++}if(r.property!==void 0&&d.call(r,"property")){let t=r.property;if(typeof t!="string"){
let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:$.properties.property.type,parentSchema:$.properties.property,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/customProperties/"+o+"/description",schemaPath:"#/$defs/CustomProperty/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.description.type,parentSchema:$.
properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"\
#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,
data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customPro\
perties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:E.properties.customProperties.type,parentSchema:E.
properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&d.call(i,"auth\
oritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!d.call(r,"type")){let t={instancePath:n+"/authoritativ\
eDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'",schema:b.required,parentSchema:b,data:r};e===null?e=[t]:e.push(t),p++}if(r.
url===void 0||!d.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDe\
finition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:b.
required,parentSchema:b,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="type"||t==="url"||t===
"description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:b,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==void 0&&d.call(r,"type")){let t=r.type;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.type.type,parentSchema:b.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}if(!(t==="businessDefinition"||t==="transformationImplementation"||
t==="videoTutorial"||t==="tutorial"||t==="implementation")){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/enum",keyword:"enum",params:{allowedValues:b.properties.type.
enum},message:"must be equal to one of the allowed values",schema:b.properties.type.enum,parentSchema:b.properties.type,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&d.call(r,"url")){let t=r.url;if(typeof t!="string"){let m={instancePath:n+
"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.properties.url.type,parentSchema:b.properties.url,data:t};e===null?e=[m]:
e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+
"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:b.properties.description.type,parentSchema:b.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Aut\
horitativeDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.type,parentSchema:b,data:r};
e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authorita\
tiveDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:E.properties.authoritativeDefinitions.
type,parentSchema:E.properties.authoritativeDefinitions,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:E.type,parentSchema:E,data:i};
e===null?e=[s]:e.push(s),p++}return ue.errors=e,p===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _={type:"\
object",additionalProperties:!1,properties:{channel:{type:"string"},url:{type:"string",format:"uri"},description:{type:"\
string"},tool:{type:"string"},scope:{type:"string"},invitationUrl:{type:"string",format:"uri"},tags:{$ref:"#/$defs/Tags"},
customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"\
#/$defs/AuthoritativeDefinition"}}},required:["channel","url"]};function ce(i,{instancePath:n="",parentData:M,parentDataProperty:x,
rootData:w=i,dynamicAnchors:D={}}={}){let e=null,p=0,f=ce.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.channel===void 0||!d.call(i,"channel")){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'chan\
nel'",schema:_.required,parentSchema:_,data:i};e===null?e=[s]:e.push(s),p++}if(i.url===void 0||!d.call(i,"url")){let s={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required pro\
perty 'url'",schema:_.required,parentSchema:_,data:i};e===null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!d.call(
_.properties,s)){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:_,data:i};e===null?e=[a]:e.push(a),p++}if(i.channel!==
void 0&&d.call(i,"channel")){let s=i.channel;if(typeof s!="string"){let a={instancePath:n+"/channel",schemaPath:"#/prope\
rties/channel/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.channel.type,parentSchema:_.
properties.channel,data:s};e===null?e=[a]:e.push(a),p++}}if(i.url!==void 0&&d.call(i,"url")){let s=i.url;if(typeof s!="s\
tring"){let a={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:_.properties.url.type,parentSchema:_.properties.url,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==
void 0&&d.call(i,"description")){let s=i.description;if(typeof s!="string"){let a={instancePath:n+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.description.
type,parentSchema:_.properties.description,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tool!==void 0&&d.call(i,"tool")){let s=i.
tool;if(typeof s!="string"){let a={instancePath:n+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:_.properties.tool.type,parentSchema:_.properties.tool,data:s};e===null?e=[a]:e.
push(a),p++}}if(i.scope!==void 0&&d.call(i,"scope")){let s=i.scope;if(typeof s!="string"){let a={instancePath:n+"/scope",
schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.
scope.type,parentSchema:_.properties.scope,data:s};e===null?e=[a]:e.push(a),p++}}if(i.invitationUrl!==void 0&&d.call(i,"\
invitationUrl")){let s=i.invitationUrl;if(typeof s!="string"){let a={instancePath:n+"/invitationUrl",schemaPath:"#/prope\
rties/invitationUrl/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.invitationUrl.
type,parentSchema:_.properties.invitationUrl,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&d.call(i,"tags")){
let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){let t={instancePath:n+
"/tags/"+o,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.
items.type,parentSchema:R.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/\
$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:R.type,parentSchema:R,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&d.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(
s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||
!d.call(r,"property")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:$.required,parentSchema:$,
data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!d.call(r,"value")){let t={instancePath:n+"/customProperties/"+
o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"must have re\
quired property 'value'",schema:$.required,parentSchema:$,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(
r))if(!(t==="property"||t==="value"||t==="description")){let m={instancePath:n+"/customProperties/"+o,schemaPath:"#/$def\
s/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties",schema:!1,parentSchema:$,data:r};e===null?e=[m]:e.push(m),p++}if(r.property!==void 0&&d.call(r,
"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"\
#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.
properties.property.type,parentSchema:$.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&
d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/descr\
iption",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:$.properties.description.type,parentSchema:$.properties.description,data:t};e===null?e=[m]:e.push(
m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={
instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:_.properties.customProperties.type,parentSchema:_.properties.customProperties,data:s};e===
null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&d.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;
if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!d.call(r,"type")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:b.required,
parentSchema:b,data:r};e===null?e=[t]:e.push(t),p++}if(r.url===void 0||!d.call(r,"url")){let t={instancePath:n+"/authori\
tativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:b.required,parentSchema:b,data:r};e===null?e=[t]:e.push(t),p++}
for(let t of Object.keys(r))if(!(t==="type"||t==="url"||t==="description")){let m={instancePath:n+"/authoritativeDefinit\
ions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:b,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==
void 0&&d.call(r,"type")){let t=r.type;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/typ\
e",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:b.properties.type.type,parentSchema:b.properties.type,data:t};e===null?e=[m]:e.push(m),p++}if(!(t==="\
businessDefinition"||t==="transformationImplementation"||t==="videoTutorial"||t==="tutorial"||t==="implementation")){let m={
instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/enum",
keyword:"enum",params:{allowedValues:b.properties.type.enum},message:"must be equal to one of the allowed values",schema:b.
properties.type.enum,parentSchema:b.properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&d.call(r,"u\
rl")){let t=r.url;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs\
/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.
url.type,parentSchema:b.properties.url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"descri\
ption")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/description",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:b.properties.description.type,parentSchema:b.properties.description,data:t};e===null?e=[m]:e.push(
m),p++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:b.type,parentSchema:b,data:r};e===null?e=[t]:e.push(t),p++}}}else{
let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:_.properties.authoritativeDefinitions.type,parentSchema:_.properties.
authoritativeDefinitions,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:_.type,parentSchema:_,data:i};e===null?e=[s]:e.push(s),p++}
return ce.errors=e,p===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var H={type:"object",additionalProperties:!1,
properties:{username:{type:"string"},name:{type:"string"},description:{type:"string"},role:{type:"string"},dateIn:{type:"\
string",format:"date"},dateOut:{type:"string",format:"date"},replacedByUsername:{type:"string"},tags:{$ref:"#/$defs/Tags"},
customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"\
#/$defs/AuthoritativeDefinition"}}}};function de(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){
let e=null,p=0,f=de.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){for(let s of Object.keys(i))if(!d.call(H.properties,s)){let a={instancePath:n,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",
schema:!1,parentSchema:H,data:i};e===null?e=[a]:e.push(a),p++}if(i.username!==void 0&&d.call(i,"username")){let s=i.username;
if(typeof s!="string"){let a={instancePath:n+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:H.properties.username.type,parentSchema:H.properties.username,data:s};e===
null?e=[a]:e.push(a),p++}}if(i.name!==void 0&&d.call(i,"name")){let s=i.name;if(typeof s!="string"){let a={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.properties.
name.type,parentSchema:H.properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&d.call(i,"desc\
ription")){let s=i.description;if(typeof s!="string"){let a={instancePath:n+"/description",schemaPath:"#/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.properties.description.type,parentSchema:H.
properties.description,data:s};e===null?e=[a]:e.push(a),p++}}if(i.role!==void 0&&d.call(i,"role")){let s=i.role;if(typeof s!=
"string"){let a={instancePath:n+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:H.properties.role.type,parentSchema:H.properties.role,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
dateIn!==void 0&&d.call(i,"dateIn")){let s=i.dateIn;if(typeof s!="string"){let a={instancePath:n+"/dateIn",schemaPath:"#\
/properties/dateIn/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.properties.dateIn.type,
parentSchema:H.properties.dateIn,data:s};e===null?e=[a]:e.push(a),p++}}if(i.dateOut!==void 0&&d.call(i,"dateOut")){let s=i.
dateOut;if(typeof s!="string"){let a={instancePath:n+"/dateOut",schemaPath:"#/properties/dateOut/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:H.properties.dateOut.type,parentSchema:H.properties.dateOut,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.replacedByUsername!==void 0&&d.call(i,"replacedByUsername")){let s=i.replacedByUsername;if(typeof s!=
"string"){let a={instancePath:n+"/replacedByUsername",schemaPath:"#/properties/replacedByUsername/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:H.properties.replacedByUsername.type,parentSchema:H.properties.replacedByUsername,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&d.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;
for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){let t={instancePath:n+"/tags/"+o,schemaPath:"#/$defs/Tags/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:R.items.type,parentSchema:R.items,data:r};e===
null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:R.type,parentSchema:R,data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==
void 0&&d.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){
let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!d.call(r,"property")){let t={instancePath:n+
"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},
message:"must have required property 'property'",schema:$.required,parentSchema:$,data:r};e===null?e=[t]:e.push(t),p++}if(r.
value===void 0||!d.call(r,"value")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/requ\
ired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:$.required,
parentSchema:$,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="property"||t==="value"||t==="d\
escription")){let m={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:$,
data:r};e===null?e=[m]:e.push(m),p++}if(r.property!==void 0&&d.call(r,"property")){let t=r.property;if(typeof t!="string"){
let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:$.properties.property.type,parentSchema:$.properties.property,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/customProperties/"+o+"/description",schemaPath:"#/$defs/CustomProperty/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.description.type,parentSchema:$.
properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"\
#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,
data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customPro\
perties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:H.properties.customProperties.type,parentSchema:H.
properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&d.call(i,"auth\
oritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!d.call(r,"type")){let t={instancePath:n+"/authoritativ\
eDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'",schema:b.required,parentSchema:b,data:r};e===null?e=[t]:e.push(t),p++}if(r.
url===void 0||!d.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDe\
finition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:b.
required,parentSchema:b,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="type"||t==="url"||t===
"description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:b,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==void 0&&d.call(r,"type")){let t=r.type;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.type.type,parentSchema:b.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}if(!(t==="businessDefinition"||t==="transformationImplementation"||
t==="videoTutorial"||t==="tutorial"||t==="implementation")){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/enum",keyword:"enum",params:{allowedValues:b.properties.type.
enum},message:"must be equal to one of the allowed values",schema:b.properties.type.enum,parentSchema:b.properties.type,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&d.call(r,"url")){let t=r.url;if(typeof t!="string"){let m={instancePath:n+
"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.properties.url.type,parentSchema:b.properties.url,data:t};e===null?e=[m]:
e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+
"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:b.properties.description.type,parentSchema:b.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Aut\
horitativeDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.type,parentSchema:b,data:r};
e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authorita\
tiveDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:H.properties.authoritativeDefinitions.
type,parentSchema:H.properties.authoritativeDefinitions,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.type,parentSchema:H,data:i};
e===null?e=[s]:e.push(s),p++}return de.errors=e,p===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(i,{
instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){let e=null,p=0,f=Te.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0||!d.call(i,"apiVersion")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'",schema:q.required,parentSchema:q,data:i};e===null?e=[s]:
e.push(s),p++}if(i.kind===void 0||!d.call(i,"kind")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'",schema:q.required,parentSchema:q,data:i};e===null?e=
[s]:e.push(s),p++}if(i.id===void 0||!d.call(i,"id")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'",schema:q.required,parentSchema:q,data:i};e===null?e=[s]:
e.push(s),p++}if(i.status===void 0||!d.call(i,"status")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"status"},message:"must have required property 'status'",schema:q.required,parentSchema:q,data:i};
e===null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!d.call(q.properties,s)){let a={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:q,data:i};e===null?e=[a]:e.push(a),p++}if(i.apiVersion!==void 0&&d.call(i,"apiVersion")){
let s=i.apiVersion;if(typeof s!="string"){let a={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.apiVersion.type,parentSchema:q.properties.
apiVersion,data:s};e===null?e=[a]:e.push(a),p++}if(s!=="v0.9.0"){let a={instancePath:n+"/apiVersion",schemaPath:"#/prope\
rties/apiVersion/enum",keyword:"enum",params:{allowedValues:q.properties.apiVersion.enum},message:"must be equal to one \
of the allowed values",schema:q.properties.apiVersion.enum,parentSchema:q.properties.apiVersion,data:s};e===null?e=[a]:e.
push(a),p++}}if(i.kind!==void 0&&d.call(i,"kind")){let s=i.kind;if(typeof s!="string"){let a={instancePath:n+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.kind.type,parentSchema:q.
properties.kind,data:s};e===null?e=[a]:e.push(a),p++}if(s!=="DataProduct"){let a={instancePath:n+"/kind",schemaPath:"#/p\
roperties/kind/enum",keyword:"enum",params:{allowedValues:q.properties.kind.enum},message:"must be equal to one of the a\
llowed values",schema:q.properties.kind.enum,parentSchema:q.properties.kind,data:s};e===null?e=[a]:e.push(a),p++}}if(i.id!==
void 0&&d.call(i,"id")){let s=i.id;if(typeof s!="string"){let a={instancePath:n+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.id.type,parentSchema:q.properties.id,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.name!==void 0&&d.call(i,"name")){let s=i.name;if(typeof s!="string"){let a={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.
name.type,parentSchema:q.properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.version!==void 0&&d.call(i,"version")){
let s=i.version;if(typeof s!="string"){let a={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:q.properties.version.type,parentSchema:q.properties.version,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.status!==void 0&&d.call(i,"status")){let s=i.status;if(typeof s!="string"){let a={
instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:q.properties.status.type,parentSchema:q.properties.status,data:s};e===null?e=[a]:e.push(a),p++}}if(i.domain!==
void 0&&d.call(i,"domain")){let s=i.domain;if(typeof s!="string"){let a={instancePath:n+"/domain",schemaPath:"#/properti\
es/domain/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.domain.type,parentSchema:q.
properties.domain,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tenant!==void 0&&d.call(i,"tenant")){let s=i.tenant;if(typeof s!=
"string"){let a={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:q.properties.tenant.type,parentSchema:q.properties.tenant,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
authoritativeDefinitions!==void 0&&d.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(
s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!d.call(
r,"type")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:b.required,parentSchema:b,
data:r};e===null?e=[t]:e.push(t),p++}if(r.url===void 0||!d.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitio\
ns/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'",schema:b.required,parentSchema:b,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.
keys(r))if(!(t==="type"||t==="url"||t==="description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"\
#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:b,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==void 0&&d.
call(r,"type")){let t=r.type;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"\
#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.type.type,parentSchema:b.properties.type,data:t};e===null?e=[m]:e.push(m),p++}if(!(t==="businessDefinition"||
t==="transformationImplementation"||t==="videoTutorial"||t==="tutorial"||t==="implementation")){let m={instancePath:n+"/\
authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/enum",keyword:"enum",params:{
allowedValues:b.properties.type.enum},message:"must be equal to one of the allowed values",schema:b.properties.type.enum,
parentSchema:b.properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&d.call(r,"url")){let t=r.url;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/proper\
ties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.url.type,parentSchema:b.
properties.url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;
if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/Authorita\
tiveDefinition/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.
description.type,parentSchema:b.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+
"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:b.type,parentSchema:b,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authori\
tativeDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:q.properties.authoritativeDefinitions.type,parentSchema:q.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&d.call(i,"description")&&(le(i.description,{instancePath:n+"/de\
scription",parentData:i,parentDataProperty:"description",rootData:w,dynamicAnchors:D})||(e=e===null?le.errors:e.concat(le.
errors),p=e.length)),i.customProperties!==void 0&&d.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(
s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||
!d.call(r,"property")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:$.required,parentSchema:$,
data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!d.call(r,"value")){let t={instancePath:n+"/customProperties/"+
o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"must have re\
quired property 'value'",schema:$.required,parentSchema:$,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(
r))if(!(t==="property"||t==="value"||t==="description")){let m={instancePath:n+"/customProperties/"+o,schemaPath:"#/$def\
s/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties",schema:!1,parentSchema:$,data:r};e===null?e=[m]:e.push(m),p++}if(r.property!==void 0&&d.call(r,
"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"\
#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.
properties.property.type,parentSchema:$.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&
d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/descr\
iption",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:$.properties.description.type,parentSchema:$.properties.description,data:t};e===null?e=[m]:e.push(
m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={
instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:q.properties.customProperties.type,parentSchema:q.properties.customProperties,data:s};e===
null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&d.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let o=0;o<
a;o++){let r=s[o];if(typeof r!="string"){let t={instancePath:n+"/tags/"+o,schemaPath:"#/$defs/Tags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:R.items.type,parentSchema:R.items,data:r};e===null?e=[t]:e.
push(t),p++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:R.type,parentSchema:R,data:s};e===null?e=[a]:e.push(a),p++}}if(i.inputPorts!==void 0&&d.call(i,"in\
putPorts")){let s=i.inputPorts;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.name===void 0||!d.call(r,"name")){let t={instancePath:n+"/inputPorts/"+o,schemaPath:"#/$def\
s/InputPort/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:W.
required,parentSchema:W,data:r};e===null?e=[t]:e.push(t),p++}if(r.version===void 0||!d.call(r,"version")){let t={instancePath:n+
"/inputPorts/"+o,schemaPath:"#/$defs/InputPort/required",keyword:"required",params:{missingProperty:"version"},message:"\
must have required property 'version'",schema:W.required,parentSchema:W,data:r};e===null?e=[t]:e.push(t),p++}if(r.contractId===
void 0||!d.call(r,"contractId")){let t={instancePath:n+"/inputPorts/"+o,schemaPath:"#/$defs/InputPort/required",keyword:"\
required",params:{missingProperty:"contractId"},message:"must have required property 'contractId'",schema:W.required,parentSchema:W,
data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="name"||t==="version"||t==="contractId")){let m={
instancePath:n+"/inputPorts/"+o,schemaPath:"#/$defs/InputPort/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:W,data:r};e===null?e=[m]:e.push(
m),p++}if(r.name!==void 0&&d.call(r,"name")){let t=r.name;if(typeof t!="string"){let m={instancePath:n+"/inputPorts/"+o+
"/name",schemaPath:"#/$defs/InputPort/properties/name/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:W.properties.name.type,parentSchema:W.properties.name,data:t};e===null?e=[m]:e.push(m),p++}}if(r.version!==void 0&&
d.call(r,"version")){let t=r.version;if(typeof t!="string"){let m={instancePath:n+"/inputPorts/"+o+"/version",schemaPath:"\
#/$defs/InputPort/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.
version.type,parentSchema:W.properties.version,data:t};e===null?e=[m]:e.push(m),p++}}if(r.contractId!==void 0&&d.call(r,
"contractId")){let t=r.contractId;if(typeof t!="string"){let m={instancePath:n+"/inputPorts/"+o+"/contractId",schemaPath:"\
#/$defs/InputPort/properties/contractId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.
contractId.type,parentSchema:W.properties.contractId,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"\
/inputPorts/"+o,schemaPath:"#/$defs/InputPort/type",keyword:"type",params:{type:"object"},message:"must be object",schema:W.
type,parentSchema:W,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/inputPorts",schemaPath:"#/proper\
ties/inputPorts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:q.properties.inputPorts.type,parentSchema:q.
properties.inputPorts,data:s};e===null?e=[a]:e.push(a),p++}}if(i.outputPorts!==void 0&&d.call(i,"outputPorts")){let s=i.
outputPorts;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)ye(s[o],{instancePath:n+"/outputPorts/"+o,parentData:s,
parentDataProperty:o,rootData:w,dynamicAnchors:D})||(e=e===null?ye.errors:e.concat(ye.errors),p=e.length)}else{let a={instancePath:n+
"/outputPorts",schemaPath:"#/properties/outputPorts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:q.
properties.outputPorts.type,parentSchema:q.properties.outputPorts,data:s};e===null?e=[a]:e.push(a),p++}}if(i.managementPorts!==
void 0&&d.call(i,"managementPorts")){let s=i.managementPorts;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)ue(
s[o],{instancePath:n+"/managementPorts/"+o,parentData:s,parentDataProperty:o,rootData:w,dynamicAnchors:D})||(e=e===null?
ue.errors:e.concat(ue.errors),p=e.length)}else{let a={instancePath:n+"/managementPorts",schemaPath:"#/properties/managem\
entPorts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:q.properties.managementPorts.type,parentSchema:q.
properties.managementPorts,data:s};e===null?e=[a]:e.push(a),p++}}if(i.support!==void 0&&d.call(i,"support")){let s=i.support;
if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)ce(s[o],{instancePath:n+"/support/"+o,parentData:s,parentDataProperty:o,
rootData:w,dynamicAnchors:D})||(e=e===null?ce.errors:e.concat(ce.errors),p=e.length)}else{let a={instancePath:n+"/suppor\
t",schemaPath:"#/properties/support/type",keyword:"type",params:{type:"array"},message:"must be array",schema:q.properties.
support.type,parentSchema:q.properties.support,data:s};e===null?e=[a]:e.push(a),p++}}if(i.team!==void 0&&d.call(i,"team")){
let s=i.team;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)de(s[o],{instancePath:n+"/team/"+o,parentData:s,parentDataProperty:o,
rootData:w,dynamicAnchors:D})||(e=e===null?de.errors:e.concat(de.errors),p=e.length)}else{let a={instancePath:n+"/team",
schemaPath:"#/properties/team/type",keyword:"type",params:{type:"array"},message:"must be array",schema:q.properties.team.
type,parentSchema:q.properties.team,data:s};e===null?e=[a]:e.push(a),p++}}if(i.productCreatedTs!==void 0&&d.call(i,"prod\
uctCreatedTs")){let s=i.productCreatedTs;if(typeof s!="string"){let a={instancePath:n+"/productCreatedTs",schemaPath:"#/\
properties/productCreatedTs/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.productCreatedTs.
type,parentSchema:q.properties.productCreatedTs,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.type,parentSchema:q,data:i};e===null?e=[
s]:e.push(s),p++}return Te.errors=e,p===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Be=Ie,j={$schema:"https://json-schema.org/draft/2019-09/schema",type:"object",required:["apiVersion","kind","id","st\
atus"],additionalProperties:!1,properties:{apiVersion:{type:"string",default:"v1.0.0",enum:["v0.9.0","v1.0.0"]},kind:{type:"\
string",default:"DataProduct",enum:["DataProduct"]},id:{type:"string"},name:{type:"string"},version:{type:"string"},status:{
type:"string"},domain:{type:"string"},tenant:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs\
/AuthoritativeDefinition"}},description:{$ref:"#/$defs/Description"},customProperties:{type:"array",items:{$ref:"#/$defs\
/CustomProperty"}},tags:{$ref:"#/$defs/Tags"},inputPorts:{type:"array",items:{$ref:"#/$defs/InputPort"}},outputPorts:{type:"\
array",items:{$ref:"#/$defs/OutputPort"}},managementPorts:{type:"array",items:{$ref:"#/$defs/ManagementPort"}},support:{
type:"array",items:{$ref:"#/$defs/Support"}},team:{$ref:"#/$defs/Team"},productCreatedTs:{type:"string",format:"date-tim\
e"}},$defs:{Tags:{type:"array",items:{type:"string"}},Description:{type:"object",additionalProperties:!1,properties:{purpose:{
type:"string"},limitations:{type:"string"},usage:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$\
defs/AuthoritativeDefinition"}},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}}}},CustomProperty:{
type:"object",additionalProperties:!1,properties:{property:{type:"string"},value:{},description:{type:"string"}},required:[
"property","value"]},AuthoritativeDefinition:{type:"object",additionalProperties:!1,properties:{type:{type:"string"},url:{
type:"string",format:"uri"},description:{type:"string"}},required:["type","url"]},InputPort:{type:"object",additionalProperties:!1,
properties:{name:{type:"string"},version:{type:"string"},contractId:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{
type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/Authorit\
ativeDefinition"}}},required:["name","version","contractId"]},OutputPort:{type:"object",additionalProperties:!1,properties:{
name:{type:"string"},description:{type:"string"},type:{type:"string"},version:{type:"string"},contractId:{type:"string"},
sbom:{type:"array",items:{$ref:"#/$defs/SBOM"}},inputContracts:{type:"array",items:{$ref:"#/$defs/InputContract"}},tags:{
$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"\
array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["name","version"]},SBOM:{type:"object",additionalProperties:!1,
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
type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["username"]},Team:{type:"object",additionalProperties:!1,
properties:{name:{type:"string"},description:{type:"string"},members:{type:"array",items:{$ref:"#/$defs/TeamMember"}},tags:{
$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"\
array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}}}}},P={type:"object",additionalProperties:!1,properties:{type:{type:"\
string"},url:{type:"string",format:"uri"},description:{type:"string"}},required:["type","url"]},v={type:"object",additionalProperties:!1,
properties:{property:{type:"string"},value:{},description:{type:"string"}},required:["property","value"]},T={type:"array",
items:{type:"string"}},u=Object.prototype.hasOwnProperty,Y={type:"object",additionalProperties:!1,properties:{purpose:{type:"\
string"},limitations:{type:"string"},usage:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/A\
uthoritativeDefinition"}},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}}}};function fe(i,{instancePath:n="",
parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){let e=null,p=0,f=fe.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let s of Object.keys(i))
if(!(s==="purpose"||s==="limitations"||s==="usage"||s==="authoritativeDefinitions"||s==="customProperties")){let a={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties",schema:!1,parentSchema:Y,data:i};e===null?e=[a]:e.push(a),p++}if(i.purpose!==void 0&&u.call(i,"pu\
rpose")){let s=i.purpose;if(typeof s!="string"){let a={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:Y.properties.purpose.type,parentSchema:Y.properties.
purpose,data:s};e===null?e=[a]:e.push(a),p++}}if(i.limitations!==void 0&&u.call(i,"limitations")){let s=i.limitations;if(typeof s!=
"string"){let a={instancePath:n+"/limitations",schemaPath:"#/properties/limitations/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:Y.properties.limitations.type,parentSchema:Y.properties.limitations,data:s};e===
null?e=[a]:e.push(a),p++}}if(i.usage!==void 0&&u.call(i,"usage")){let s=i.usage;if(typeof s!="string"){let a={instancePath:n+
"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.properties.
usage.type,parentSchema:Y.properties.usage,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&
u.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<
a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!u.call(r,"type")){let t={instancePath:n+
"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:P.required,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}
if(r.url===void 0||!u.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Authoritat\
iveDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:P.
required,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="type"||t==="url"||t===
"description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:P,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==void 0&&u.call(r,"type")){let t=r.type;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.type.type,parentSchema:P.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&u.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.url.type,parentSchema:P.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&u.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.description.
type,parentSchema:P.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authorita\
tiveDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:P.type,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:Y.properties.authoritativeDefinitions.type,parentSchema:Y.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&u.call(i,"customProperties")){let s=i.customProperties;if(Array.
isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===
void 0||!u.call(r,"property")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",
keyword:"required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:v.required,
parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!u.call(r,"value")){let t={instancePath:n+"/cus\
tomProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'",schema:v.required,parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.
keys(r))if(!(t==="property"||t==="value"||t==="description")){let m={instancePath:n+"/customProperties/"+o,schemaPath:"#\
/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties",schema:!1,parentSchema:v,data:r};e===null?e=[m]:e.push(m),p++}if(r.property!==void 0&&u.call(
r,"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"\
#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.
properties.property.type,parentSchema:v.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&
u.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/descr\
iption",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:v.properties.description.type,parentSchema:v.properties.description,data:t};e===null?e=[m]:e.push(
m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:v.type,parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={
instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:Y.properties.customProperties.type,parentSchema:Y.properties.customProperties,data:s};e===
null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Y.type,parentSchema:Y,data:i};e===null?e=[s]:e.push(s),p++}return fe.errors=e,p===0}fe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var K={type:"object",additionalProperties:!1,properties:{name:{type:"string"},
version:{type:"string"},contractId:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"\
#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:[
"name","version","contractId"]};function he(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){
let e=null,p=0,f=he.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.name===void 0||!u.call(i,"name")){let s={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"name"},message:"must have required property 'name'",schema:K.required,parentSchema:K,data:i};
e===null?e=[s]:e.push(s),p++}if(i.version===void 0||!u.call(i,"version")){let s={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:K.required,
parentSchema:K,data:i};e===null?e=[s]:e.push(s),p++}if(i.contractId===void 0||!u.call(i,"contractId")){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"contractId"},message:"must have required property 'c\
ontractId'",schema:K.required,parentSchema:K,data:i};e===null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!(s==="\
name"||s==="version"||s==="contractId"||s==="tags"||s==="customProperties"||s==="authoritativeDefinitions")){let a={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties",schema:!1,parentSchema:K,data:i};e===null?e=[a]:e.push(a),p++}if(i.name!==void 0&&u.call(i,"name")){
let s=i.name;if(typeof s!="string"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:K.properties.name.type,parentSchema:K.properties.name,data:s};e===null?e=
[a]:e.push(a),p++}}if(i.version!==void 0&&u.call(i,"version")){let s=i.version;if(typeof s!="string"){let a={instancePath:n+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.
properties.version.type,parentSchema:K.properties.version,data:s};e===null?e=[a]:e.push(a),p++}}if(i.contractId!==void 0&&
u.call(i,"contractId")){let s=i.contractId;if(typeof s!="string"){let a={instancePath:n+"/contractId",schemaPath:"#/prop\
erties/contractId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.contractId.type,
parentSchema:K.properties.contractId,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&u.call(i,"tags")){let s=i.
tags;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){let t={instancePath:n+"/\
tags/"+o,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.items.
type,parentSchema:T.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/\
Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:T.type,parentSchema:T,data:s};e===null?e=
[a]:e.push(a),p++}}if(i.customProperties!==void 0&&u.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(
s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||
!u.call(r,"property")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:v.required,parentSchema:v,
data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!u.call(r,"value")){let t={instancePath:n+"/customProperties/"+
o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"must have re\
quired property 'value'",schema:v.required,parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(
r))if(!(t==="property"||t==="value"||t==="description")){let m={instancePath:n+"/customProperties/"+o,schemaPath:"#/$def\
s/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties",schema:!1,parentSchema:v,data:r};e===null?e=[m]:e.push(m),p++}if(r.property!==void 0&&u.call(r,
"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"\
#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.
properties.property.type,parentSchema:v.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&
u.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/descr\
iption",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:v.properties.description.type,parentSchema:v.properties.description,data:t};e===null?e=[m]:e.push(
m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:v.type,parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={
instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:K.properties.customProperties.type,parentSchema:K.properties.customProperties,data:s};e===
null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&u.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;
if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!u.call(r,"type")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:P.required,
parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}if(r.url===void 0||!u.call(r,"url")){let t={instancePath:n+"/authori\
tativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:P.required,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}
for(let t of Object.keys(r))if(!(t==="type"||t==="url"||t==="description")){let m={instancePath:n+"/authoritativeDefinit\
ions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:P,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==
void 0&&u.call(r,"type")){let t=r.type;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/typ\
e",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:P.properties.type.type,parentSchema:P.properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==
void 0&&u.call(r,"url")){let t=r.url;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:P.properties.url.type,parentSchema:P.properties.url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==
void 0&&u.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinit\
ions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:P.properties.description.type,parentSchema:P.properties.description,data:t};
e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Authoritati\
veDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.type,parentSchema:P,data:r};e===
null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authoritative\
Definitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:K.properties.authoritativeDefinitions.
type,parentSchema:K.properties.authoritativeDefinitions,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.type,parentSchema:K,data:i};
e===null?e=[s]:e.push(s),p++}return he.errors=e,p===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var V={type:"\
object",additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"},type:{type:"string"},version:{
type:"string"},contractId:{type:"string"},sbom:{type:"array",items:{$ref:"#/$defs/SBOM"}},inputContracts:{type:"array",items:{
$ref:"#/$defs/InputContract"}},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProp\
erty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["name","versio\
n"]},oe={type:"object",additionalProperties:!1,properties:{type:{type:"string",default:"external"},url:{type:"string",format:"\
uri"}},required:["url"]},ie={type:"object",additionalProperties:!1,properties:{id:{type:"string"},version:{type:"string"}},
required:["id","version"]};function ge(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){
let e=null,p=0,f=ge.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.name===void 0||!u.call(i,"name")){let s={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"name"},message:"must have required property 'name'",schema:V.required,parentSchema:V,data:i};
e===null?e=[s]:e.push(s),p++}if(i.version===void 0||!u.call(i,"version")){let s={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:V.required,
parentSchema:V,data:i};e===null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!u.call(V.properties,s)){let a={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties",schema:!1,parentSchema:V,data:i};e===null?e=[a]:e.push(a),p++}if(i.name!==void 0&&u.call(i,"name")){
let s=i.name;if(typeof s!="string"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:V.properties.name.type,parentSchema:V.properties.name,data:s};e===null?e=
[a]:e.push(a),p++}}if(i.description!==void 0&&u.call(i,"description")){let s=i.description;if(typeof s!="string"){let a={
instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:V.properties.description.type,parentSchema:V.properties.description,data:s};e===null?e=[a]:e.push(
a),p++}}if(i.type!==void 0&&u.call(i,"type")){let s=i.type;if(typeof s!="string"){let a={instancePath:n+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.properties.type.type,parentSchema:V.
properties.type,data:s};e===null?e=[a]:e.push(a),p++}}if(i.version!==void 0&&u.call(i,"version")){let s=i.version;if(typeof s!=
"string"){let a={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:V.properties.version.type,parentSchema:V.properties.version,data:s};e===null?e=[a]:e.push(
a),p++}}if(i.contractId!==void 0&&u.call(i,"contractId")){let s=i.contractId;if(typeof s!="string"){let a={instancePath:n+
"/contractId",schemaPath:"#/properties/contractId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.
properties.contractId.type,parentSchema:V.properties.contractId,data:s};e===null?e=[a]:e.push(a),p++}}if(i.sbom!==void 0&&
u.call(i,"sbom")){let s=i.sbom;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.url===void 0||!u.call(r,"url")){let t={instancePath:n+"/sbom/"+o,schemaPath:"#/$defs/SBOM/r\
equired",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:oe.required,
parentSchema:oe,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="type"||t==="url")){let m={instancePath:n+
"/sbom/"+o,schemaPath:"#/$defs/SBOM/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:oe,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==void 0&&
u.call(r,"type")){let t=r.type;if(typeof t!="string"){let m={instancePath:n+"/sbom/"+o+"/type",schemaPath:"#/$defs/SBOM/\
properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:oe.properties.type.type,parentSchema:oe.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&u.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/sbom/"+o+"/url",schemaPath:"#/$defs/SBOM/properties/url/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:oe.properties.url.type,parentSchema:oe.properties.url,data:t};e===null?e=[m]:e.
push(m),p++}}}else{let t={instancePath:n+"/sbom/"+o,schemaPath:"#/$defs/SBOM/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:oe.type,parentSchema:oe,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+
"/sbom",schemaPath:"#/properties/sbom/type",keyword:"type",params:{type:"array"},message:"must be array",schema:V.properties.
sbom.type,parentSchema:V.properties.sbom,data:s};e===null?e=[a]:e.push(a),p++}}if(i.inputContracts!==void 0&&u.call(i,"i\
nputContracts")){let s=i.inputContracts;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0||!u.call(r,"id")){let t={instancePath:n+"/inputContracts/"+o,schemaPath:"#\
/$defs/InputContract/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id\
'",schema:ie.required,parentSchema:ie,data:r};e===null?e=[t]:e.push(t),p++}if(r.version===void 0||!u.call(r,"version")){
let t={instancePath:n+"/inputContracts/"+o,schemaPath:"#/$defs/InputContract/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:ie.required,parentSchema:ie,data:r};e===null?e=[t]:e.push(
t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="version")){let m={instancePath:n+"/inputContracts/"+o,schemaPath:"\
#/$defs/InputContract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties",schema:!1,parentSchema:ie,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&u.call(r,
"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+"/inputContracts/"+o+"/id",schemaPath:"#/$defs/InputContr\
act/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ie.properties.id.type,parentSchema:ie.
properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.version!==void 0&&u.call(r,"version")){let t=r.version;if(typeof t!=
"string"){let m={instancePath:n+"/inputContracts/"+o+"/version",schemaPath:"#/$defs/InputContract/properties/version/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:ie.properties.version.type,parentSchema:ie.properties.
version,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/inputContracts/"+o,schemaPath:"#/$defs/Input\
Contract/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ie.type,parentSchema:ie,data:r};e===
null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/inputContracts",schemaPath:"#/properties/inputContracts/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:V.properties.inputContracts.type,parentSchema:V.properties.inputContracts,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&u.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;
for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){let t={instancePath:n+"/tags/"+o,schemaPath:"#/$defs/Tags/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:T.items.type,parentSchema:T.items,data:r};e===
null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:T.type,parentSchema:T,data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==
void 0&&u.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){
let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!u.call(r,"property")){let t={instancePath:n+
"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},
message:"must have required property 'property'",schema:v.required,parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}if(r.
value===void 0||!u.call(r,"value")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/requ\
ired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:v.required,
parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="property"||t==="value"||t==="d\
escription")){let m={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:v,
data:r};e===null?e=[m]:e.push(m),p++}if(r.property!==void 0&&u.call(r,"property")){let t=r.property;if(typeof t!="string"){
let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:v.properties.property.type,parentSchema:v.properties.property,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&u.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/customProperties/"+o+"/description",schemaPath:"#/$defs/CustomProperty/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.description.type,parentSchema:v.
properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"\
#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.type,parentSchema:v,
data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customPro\
perties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:V.properties.customProperties.type,parentSchema:V.
properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&u.call(i,"auth\
oritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!u.call(r,"type")){let t={instancePath:n+"/authoritativ\
eDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'",schema:P.required,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}if(r.
url===void 0||!u.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDe\
finition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:P.
required,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="type"||t==="url"||t===
"description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:P,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==void 0&&u.call(r,"type")){let t=r.type;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.type.type,parentSchema:P.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&u.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.url.type,parentSchema:P.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&u.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.description.
type,parentSchema:P.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authorita\
tiveDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:P.type,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:V.properties.authoritativeDefinitions.type,parentSchema:V.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:V.type,parentSchema:V,data:i};e===null?e=[s]:e.push(s),p++}return ge.errors=e,p===0}ge.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var z={type:"object",additionalProperties:!1,properties:{name:{type:"string"},
content:{type:"string"},type:{type:"string",default:"rest"},url:{type:"string",format:"uri"},channel:{type:"string"},description:{
type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{
type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["name","content"]};function Pe(i,{instancePath:n="",
parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){let e=null,p=0,f=Pe.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0||!u.call(
i,"name")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"mus\
t have required property 'name'",schema:z.required,parentSchema:z,data:i};e===null?e=[s]:e.push(s),p++}if(i.content===void 0||
!u.call(i,"content")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"},
message:"must have required property 'content'",schema:z.required,parentSchema:z,data:i};e===null?e=[s]:e.push(s),p++}for(let s of Object.
keys(i))if(!u.call(z.properties,s)){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:z,data:i};e===null?
e=[a]:e.push(a),p++}if(i.name!==void 0&&u.call(i,"name")){let s=i.name;if(typeof s!="string"){let a={instancePath:n+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.
name.type,parentSchema:z.properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.content!==void 0&&u.call(i,"content")){
let s=i.content;if(typeof s!="string"){let a={instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:z.properties.content.type,parentSchema:z.properties.content,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.type!==void 0&&u.call(i,"type")){let s=i.type;if(typeof s!="string"){let a={instancePath:n+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.
type.type,parentSchema:z.properties.type,data:s};e===null?e=[a]:e.push(a),p++}}if(i.url!==void 0&&u.call(i,"url")){let s=i.
url;if(typeof s!="string"){let a={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:z.properties.url.type,parentSchema:z.properties.url,data:s};e===null?e=[a]:e.push(
a),p++}}if(i.channel!==void 0&&u.call(i,"channel")){let s=i.channel;if(typeof s!="string"){let a={instancePath:n+"/chann\
el",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.
channel.type,parentSchema:z.properties.channel,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&u.call(i,
"description")){let s=i.description;if(typeof s!="string"){let a={instancePath:n+"/description",schemaPath:"#/properties\
/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.description.type,parentSchema:z.
properties.description,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&u.call(i,"tags")){let s=i.tags;if(Array.
isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){let t={instancePath:n+"/tags/"+o,schemaPath:"\
#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.items.type,parentSchema:T.
items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:T.type,parentSchema:T,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
customProperties!==void 0&&u.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let o=0;o<
a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!u.call(r,"property")){let t={instancePath:n+
"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},
message:"must have required property 'property'",schema:v.required,parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}if(r.
value===void 0||!u.call(r,"value")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/requ\
ired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:v.required,
parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="property"||t==="value"||t==="d\
escription")){let m={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:v,
data:r};e===null?e=[m]:e.push(m),p++}if(r.property!==void 0&&u.call(r,"property")){let t=r.property;if(typeof t!="string"){
let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:v.properties.property.type,parentSchema:v.properties.property,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&u.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/customProperties/"+o+"/description",schemaPath:"#/$defs/CustomProperty/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.description.type,parentSchema:v.
properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"\
#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.type,parentSchema:v,
data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customPro\
perties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:z.properties.customProperties.type,parentSchema:z.
properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&u.call(i,"auth\
oritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!u.call(r,"type")){let t={instancePath:n+"/authoritativ\
eDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'",schema:P.required,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}if(r.
url===void 0||!u.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDe\
finition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:P.
required,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="type"||t==="url"||t===
"description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:P,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==void 0&&u.call(r,"type")){let t=r.type;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.type.type,parentSchema:P.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&u.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.url.type,parentSchema:P.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&u.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.description.
type,parentSchema:P.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authorita\
tiveDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:P.type,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:z.properties.authoritativeDefinitions.type,parentSchema:z.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:z.type,parentSchema:z,data:i};e===null?e=[s]:e.push(s),p++}return Pe.errors=e,p===0}Pe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var F={type:"object",additionalProperties:!1,properties:{channel:{type:"strin\
g"},url:{type:"string",format:"uri"},description:{type:"string"},tool:{type:"string"},scope:{type:"string"},invitationUrl:{
type:"string",format:"uri"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomPropert\
y"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["channel","url"]};
function ve(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){let e=null,p=0,
f=ve.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.channel===void 0||!u.call(i,"channel")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"channel"},message:"must have required property 'channel'",schema:F.required,parentSchema:F,data:i};e===
null?e=[s]:e.push(s),p++}if(i.url===void 0||!u.call(i,"url")){let s={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"url"},message:"must have required property 'url'",schema:F.required,parentSchema:F,data:i};
e===null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!u.call(F.properties,s)){let a={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:F,data:i};e===null?e=[a]:e.push(a),p++}if(i.channel!==void 0&&u.call(i,"channel")){let s=i.
channel;if(typeof s!="string"){let a={instancePath:n+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:F.properties.channel.type,parentSchema:F.properties.channel,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.url!==void 0&&u.call(i,"url")){let s=i.url;if(typeof s!="string"){let a={instancePath:n+"/url",
schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.properties.url.
type,parentSchema:F.properties.url,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&u.call(i,"descriptio\
n")){let s=i.description;if(typeof s!="string"){let a={instancePath:n+"/description",schemaPath:"#/properties/descriptio\
n/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.properties.description.type,parentSchema:F.
properties.description,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tool!==void 0&&u.call(i,"tool")){let s=i.tool;if(typeof s!=
"string"){let a={instancePath:n+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:F.properties.tool.type,parentSchema:F.properties.tool,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
scope!==void 0&&u.call(i,"scope")){let s=i.scope;if(typeof s!="string"){let a={instancePath:n+"/scope",schemaPath:"#/pro\
perties/scope/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.properties.scope.type,parentSchema:F.
properties.scope,data:s};e===null?e=[a]:e.push(a),p++}}if(i.invitationUrl!==void 0&&u.call(i,"invitationUrl")){let s=i.invitationUrl;
if(typeof s!="string"){let a={instancePath:n+"/invitationUrl",schemaPath:"#/properties/invitationUrl/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:F.properties.invitationUrl.type,parentSchema:F.properties.invitationUrl,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&u.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;
for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){let t={instancePath:n+"/tags/"+o,schemaPath:"#/$defs/Tags/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:T.items.type,parentSchema:T.items,data:r};e===
null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:T.type,parentSchema:T,data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==
void 0&&u.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){
let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!u.call(r,"property")){let t={instancePath:n+
"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},
message:"must have required property 'property'",schema:v.required,parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}if(r.
value===void 0||!u.call(r,"value")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/requ\
ired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:v.required,
parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="property"||t==="value"||t==="d\
escription")){let m={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:v,
data:r};e===null?e=[m]:e.push(m),p++}if(r.property!==void 0&&u.call(r,"property")){let t=r.property;if(typeof t!="string"){
let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:v.properties.property.type,parentSchema:v.properties.property,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&u.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/customProperties/"+o+"/description",schemaPath:"#/$defs/CustomProperty/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.description.type,parentSchema:v.
properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"\
#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.type,parentSchema:v,
data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customPro\
perties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:F.properties.customProperties.type,parentSchema:F.
properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&u.call(i,"auth\
oritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!u.call(r,"type")){let t={instancePath:n+"/authoritativ\
eDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'",schema:P.required,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}if(r.
url===void 0||!u.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDe\
finition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:P.
required,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="type"||t==="url"||t===
"description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:P,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==void 0&&u.call(r,"type")){let t=r.type;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.type.type,parentSchema:P.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&u.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.url.type,parentSchema:P.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&u.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.description.
type,parentSchema:P.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authorita\
tiveDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:P.type,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:F.properties.authoritativeDefinitions.type,parentSchema:F.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:F.type,parentSchema:F,data:i};e===null?e=[s]:e.push(s),p++}return ve.errors=e,p===0}ve.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Z={type:"object",additionalProperties:!1,properties:{name:{type:"string"},
description:{type:"string"},members:{type:"array",items:{$ref:"#/$defs/TeamMember"}},tags:{$ref:"#/$defs/Tags"},customProperties:{
type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/Authorit\
ativeDefinition"}}}},G={type:"object",additionalProperties:!1,properties:{username:{type:"string"},name:{type:"string"},
description:{type:"string"},role:{type:"string"},dateIn:{type:"string",format:"date"},dateOut:{type:"string",format:"dat\
e"},replacedByUsername:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/Cu\
stomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["usern\
ame"]};function be(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){let e=null,
p=0,f=be.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.username===void 0||!u.call(i,"username")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"username"},message:"must have required property 'username'",schema:G.required,parentSchema:G,data:i};e===
null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!u.call(G.properties,s)){let a={instancePath:n,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:G,data:i};e===null?e=[a]:e.push(a),p++}if(i.username!==void 0&&u.call(i,"username")){let s=i.
username;if(typeof s!="string"){let a={instancePath:n+"/username",schemaPath:"#/properties/username/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:G.properties.username.type,parentSchema:G.properties.username,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.name!==void 0&&u.call(i,"name")){let s=i.name;if(typeof s!="string"){let a={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.
name.type,parentSchema:G.properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&u.call(i,"desc\
ription")){let s=i.description;if(typeof s!="string"){let a={instancePath:n+"/description",schemaPath:"#/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.description.type,parentSchema:G.
properties.description,data:s};e===null?e=[a]:e.push(a),p++}}if(i.role!==void 0&&u.call(i,"role")){let s=i.role;if(typeof s!=
"string"){let a={instancePath:n+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:G.properties.role.type,parentSchema:G.properties.role,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
dateIn!==void 0&&u.call(i,"dateIn")){let s=i.dateIn;if(typeof s!="string"){let a={instancePath:n+"/dateIn",schemaPath:"#\
/properties/dateIn/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.dateIn.type,
parentSchema:G.properties.dateIn,data:s};e===null?e=[a]:e.push(a),p++}}if(i.dateOut!==void 0&&u.call(i,"dateOut")){let s=i.
dateOut;if(typeof s!="string"){let a={instancePath:n+"/dateOut",schemaPath:"#/properties/dateOut/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:G.properties.dateOut.type,parentSchema:G.properties.dateOut,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.replacedByUsername!==void 0&&u.call(i,"replacedByUsername")){let s=i.replacedByUsername;if(typeof s!=
"string"){let a={instancePath:n+"/replacedByUsername",schemaPath:"#/properties/replacedByUsername/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:G.properties.replacedByUsername.type,parentSchema:G.properties.replacedByUsername,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&u.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;
for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){let t={instancePath:n+"/tags/"+o,schemaPath:"#/$defs/Tags/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:T.items.type,parentSchema:T.items,data:r};e===
null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:T.type,parentSchema:T,data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==
void 0&&u.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){
let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!u.call(r,"property")){let t={instancePath:n+
"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},
message:"must have required property 'property'",schema:v.required,parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}if(r.
value===void 0||!u.call(r,"value")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/requ\
ired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:v.required,
parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="property"||t==="value"||t==="d\
escription")){let m={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:v,
data:r};e===null?e=[m]:e.push(m),p++}if(r.property!==void 0&&u.call(r,"property")){let t=r.property;if(typeof t!="string"){
let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:v.properties.property.type,parentSchema:v.properties.property,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&u.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/customProperties/"+o+"/description",schemaPath:"#/$defs/CustomProperty/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.description.type,parentSchema:v.
properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"\
#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.type,parentSchema:v,
data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customPro\
perties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:G.properties.customProperties.type,parentSchema:G.
properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&u.call(i,"auth\
oritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!u.call(r,"type")){let t={instancePath:n+"/authoritativ\
eDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'",schema:P.required,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}if(r.
url===void 0||!u.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDe\
finition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:P.
required,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="type"||t==="url"||t===
"description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:P,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==void 0&&u.call(r,"type")){let t=r.type;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.type.type,parentSchema:P.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&u.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.url.type,parentSchema:P.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&u.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.description.
type,parentSchema:P.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authorita\
tiveDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:P.type,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:G.properties.authoritativeDefinitions.type,parentSchema:G.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:G.type,parentSchema:G,data:i};e===null?e=[s]:e.push(s),p++}return be.errors=e,p===0}be.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ke(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,
dynamicAnchors:D={}}={}){let e=null,p=0,f=ke.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){for(let s of Object.keys(i))if(!(s==="name"||s==="description"||s==="members"||
s==="tags"||s==="customProperties"||s==="authoritativeDefinitions")){let a={instancePath:n,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:Z,data:i};e===null?e=[a]:e.push(a),p++}if(i.name!==void 0&&u.call(i,"name")){let s=i.name;if(typeof s!="str\
ing"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:Z.properties.name.type,parentSchema:Z.properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==
void 0&&u.call(i,"description")){let s=i.description;if(typeof s!="string"){let a={instancePath:n+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.description.
type,parentSchema:Z.properties.description,data:s};e===null?e=[a]:e.push(a),p++}}if(i.members!==void 0&&u.call(i,"member\
s")){let s=i.members;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)be(s[o],{instancePath:n+"/members/"+o,parentData:s,
parentDataProperty:o,rootData:w,dynamicAnchors:D})||(e=e===null?be.errors:e.concat(be.errors),p=e.length)}else{let a={instancePath:n+
"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Z.
properties.members.type,parentSchema:Z.properties.members,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&u.call(
i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){let t={
instancePath:n+"/tags/"+o,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:T.items.type,parentSchema:T.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/tags",
schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:T.type,parentSchema:T,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&u.call(i,"customProperties")){let s=i.customProperties;
if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===
void 0||!u.call(r,"property")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",
keyword:"required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:v.required,
parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!u.call(r,"value")){let t={instancePath:n+"/cus\
tomProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'",schema:v.required,parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.
keys(r))if(!(t==="property"||t==="value"||t==="description")){let m={instancePath:n+"/customProperties/"+o,schemaPath:"#\
/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties",schema:!1,parentSchema:v,data:r};e===null?e=[m]:e.push(m),p++}if(r.property!==void 0&&u.call(
r,"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"\
#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.
properties.property.type,parentSchema:v.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&
u.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/descr\
iption",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:v.properties.description.type,parentSchema:v.properties.description,data:t};e===null?e=[m]:e.push(
m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:v.type,parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={
instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:Z.properties.customProperties.type,parentSchema:Z.properties.customProperties,data:s};e===
null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&u.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;
if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!u.call(r,"type")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:P.required,
parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}if(r.url===void 0||!u.call(r,"url")){let t={instancePath:n+"/authori\
tativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:P.required,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}
for(let t of Object.keys(r))if(!(t==="type"||t==="url"||t==="description")){let m={instancePath:n+"/authoritativeDefinit\
ions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:P,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==
void 0&&u.call(r,"type")){let t=r.type;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/typ\
e",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:P.properties.type.type,parentSchema:P.properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==
void 0&&u.call(r,"url")){let t=r.url;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:P.properties.url.type,parentSchema:P.properties.url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==
void 0&&u.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinit\
ions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:P.properties.description.type,parentSchema:P.properties.description,data:t};
e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Authoritati\
veDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.type,parentSchema:P,data:r};e===
null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authoritative\
Definitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Z.properties.authoritativeDefinitions.
type,parentSchema:Z.properties.authoritativeDefinitions,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,data:i};
e===null?e=[s]:e.push(s),p++}return ke.errors=e,p===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(i,{
instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){let e=null,p=0,f=Ie.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0||!u.call(i,"apiVersion")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'",schema:j.required,parentSchema:j,data:i};e===null?e=[s]:
e.push(s),p++}if(i.kind===void 0||!u.call(i,"kind")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'",schema:j.required,parentSchema:j,data:i};e===null?e=
[s]:e.push(s),p++}if(i.id===void 0||!u.call(i,"id")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'",schema:j.required,parentSchema:j,data:i};e===null?e=[s]:
e.push(s),p++}if(i.status===void 0||!u.call(i,"status")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"status"},message:"must have required property 'status'",schema:j.required,parentSchema:j,data:i};
e===null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!u.call(j.properties,s)){let a={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:j,data:i};e===null?e=[a]:e.push(a),p++}if(i.apiVersion!==void 0&&u.call(i,"apiVersion")){
let s=i.apiVersion;if(typeof s!="string"){let a={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.apiVersion.type,parentSchema:j.properties.
apiVersion,data:s};e===null?e=[a]:e.push(a),p++}if(!(s==="v0.9.0"||s==="v1.0.0")){let a={instancePath:n+"/apiVersion",schemaPath:"\
#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:j.properties.apiVersion.enum},message:"must be equal \
to one of the allowed values",schema:j.properties.apiVersion.enum,parentSchema:j.properties.apiVersion,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.kind!==void 0&&u.call(i,"kind")){let s=i.kind;if(typeof s!="string"){let a={instancePath:n+"/k\
ind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.
kind.type,parentSchema:j.properties.kind,data:s};e===null?e=[a]:e.push(a),p++}if(s!=="DataProduct"){let a={instancePath:n+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:j.properties.kind.enum},message:"must b\
e equal to one of the allowed values",schema:j.properties.kind.enum,parentSchema:j.properties.kind,data:s};e===null?e=[a]:
e.push(a),p++}}if(i.id!==void 0&&u.call(i,"id")){let s=i.id;if(typeof s!="string"){let a={instancePath:n+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.id.type,parentSchema:j.
properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.name!==void 0&&u.call(i,"name")){let s=i.name;if(typeof s!="str\
ing"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:j.properties.name.type,parentSchema:j.properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.version!==
void 0&&u.call(i,"version")){let s=i.version;if(typeof s!="string"){let a={instancePath:n+"/version",schemaPath:"#/prope\
rties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.version.type,parentSchema:j.
properties.version,data:s};e===null?e=[a]:e.push(a),p++}}if(i.status!==void 0&&u.call(i,"status")){let s=i.status;if(typeof s!=
"string"){let a={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:j.properties.status.type,parentSchema:j.properties.status,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
domain!==void 0&&u.call(i,"domain")){let s=i.domain;if(typeof s!="string"){let a={instancePath:n+"/domain",schemaPath:"#\
/properties/domain/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.domain.type,
parentSchema:j.properties.domain,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tenant!==void 0&&u.call(i,"tenant")){let s=i.
tenant;if(typeof s!="string"){let a={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:j.properties.tenant.type,parentSchema:j.properties.tenant,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&u.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;
if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!u.call(r,"type")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:P.required,
parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}if(r.url===void 0||!u.call(r,"url")){let t={instancePath:n+"/authori\
tativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:P.required,parentSchema:P,data:r};e===null?e=[t]:e.push(t),p++}
for(let t of Object.keys(r))if(!(t==="type"||t==="url"||t==="description")){let m={instancePath:n+"/authoritativeDefinit\
ions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:P,data:r};e===null?e=[m]:e.push(m),p++}if(r.type!==
void 0&&u.call(r,"type")){let t=r.type;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/typ\
e",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:P.properties.type.type,parentSchema:P.properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==
void 0&&u.call(r,"url")){let t=r.url;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:P.properties.url.type,parentSchema:P.properties.url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==
void 0&&u.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinit\
ions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:P.properties.description.type,parentSchema:P.properties.description,data:t};
e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Authoritati\
veDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.type,parentSchema:P,data:r};e===
null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authoritative\
Definitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.properties.authoritativeDefinitions.
type,parentSchema:j.properties.authoritativeDefinitions,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&
u.call(i,"description")&&(fe(i.description,{instancePath:n+"/description",parentData:i,parentDataProperty:"description",
rootData:w,dynamicAnchors:D})||(e=e===null?fe.errors:e.concat(fe.errors),p=e.length)),i.customProperties!==void 0&&u.call(
i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!u.call(r,"property")){let t={instancePath:n+"/customProp\
erties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},message:"\
must have required property 'property'",schema:v.required,parentSchema:v,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===
void 0||!u.call(r,"value")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:v.required,parentSchema:v,
data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="property"||t==="value"||t==="description")){let m={
instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:v,data:r};e===null?
e=[m]:e.push(m),p++}if(r.property!==void 0&&u.call(r,"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:n+
"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:v.properties.property.type,parentSchema:v.properties.property,data:t};e===null?
e=[m]:e.push(m),p++}}if(r.description!==void 0&&u.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={
instancePath:n+"/customProperties/"+o+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:v.properties.description.type,parentSchema:v.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomPrope\
rty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.type,parentSchema:v,data:r};e===null?e=
[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:j.properties.customProperties.type,parentSchema:j.properties.
customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&u.call(i,"tags")){let s=i.tags;if(Array.isArray(
s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){let t={instancePath:n+"/tags/"+o,schemaPath:"#\
/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.items.type,parentSchema:T.
items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:T.type,parentSchema:T,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
inputPorts!==void 0&&u.call(i,"inputPorts")){let s=i.inputPorts;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)
he(s[o],{instancePath:n+"/inputPorts/"+o,parentData:s,parentDataProperty:o,rootData:w,dynamicAnchors:D})||(e=e===null?he.
errors:e.concat(he.errors),p=e.length)}else{let a={instancePath:n+"/inputPorts",schemaPath:"#/properties/inputPorts/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:j.properties.inputPorts.type,parentSchema:j.properties.
inputPorts,data:s};e===null?e=[a]:e.push(a),p++}}if(i.outputPorts!==void 0&&u.call(i,"outputPorts")){let s=i.outputPorts;
if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)ge(s[o],{instancePath:n+"/outputPorts/"+o,parentData:s,parentDataProperty:o,
rootData:w,dynamicAnchors:D})||(e=e===null?ge.errors:e.concat(ge.errors),p=e.length)}else{let a={instancePath:n+"/output\
Ports",schemaPath:"#/properties/outputPorts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.
properties.outputPorts.type,parentSchema:j.properties.outputPorts,data:s};e===null?e=[a]:e.push(a),p++}}if(i.managementPorts!==
void 0&&u.call(i,"managementPorts")){let s=i.managementPorts;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)Pe(
s[o],{instancePath:n+"/managementPorts/"+o,parentData:s,parentDataProperty:o,rootData:w,dynamicAnchors:D})||(e=e===null?
Pe.errors:e.concat(Pe.errors),p=e.length)}else{let a={instancePath:n+"/managementPorts",schemaPath:"#/properties/managem\
entPorts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.properties.managementPorts.type,parentSchema:j.
properties.managementPorts,data:s};e===null?e=[a]:e.push(a),p++}}if(i.support!==void 0&&u.call(i,"support")){let s=i.support;
if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)ve(s[o],{instancePath:n+"/support/"+o,parentData:s,parentDataProperty:o,
rootData:w,dynamicAnchors:D})||(e=e===null?ve.errors:e.concat(ve.errors),p=e.length)}else{let a={instancePath:n+"/suppor\
t",schemaPath:"#/properties/support/type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.properties.
support.type,parentSchema:j.properties.support,data:s};e===null?e=[a]:e.push(a),p++}}if(i.team!==void 0&&u.call(i,"team")&&
(ke(i.team,{instancePath:n+"/team",parentData:i,parentDataProperty:"team",rootData:w,dynamicAnchors:D})||(e=e===null?ke.
errors:e.concat(ke.errors),p=e.length)),i.productCreatedTs!==void 0&&u.call(i,"productCreatedTs")){let s=i.productCreatedTs;
if(typeof s!="string"){let a={instancePath:n+"/productCreatedTs",schemaPath:"#/properties/productCreatedTs/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:j.properties.productCreatedTs.type,parentSchema:j.properties.
productCreatedTs,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:j.type,parentSchema:j,data:i};e===null?e=[s]:e.push(s),p++}return Ie.errors=
e,p===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Me=Ne,A={$schema:"https://json-schema.org/draft/2019-09/schema",type:"object",required:["apiVersion","kind","id"],additionalProperties:!1,
properties:{apiVersion:{type:"string",default:"v1.1.0",enum:["v1.1.0","v1.0.0","v0.9.0"]},kind:{type:"string",default:"D\
ataProduct",enum:["DataProduct"]},id:{type:"string"},name:{type:"string"},deprecated:{type:"boolean",default:!1},synonyms:{
$ref:"#/$defs/Synonyms"},version:{type:"string"},status:{type:"string"},domain:{type:"string"},type:{type:"string"},context:{
$ref:"#/$defs/Context"},tenant:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/Authoritative\
Definition"}},description:{$ref:"#/$defs/Description"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomPropert\
y"}},tags:{$ref:"#/$defs/Tags"},inputPorts:{type:"array",items:{$ref:"#/$defs/InputPort"}},outputPorts:{type:"array",items:{
$ref:"#/$defs/OutputPort"}},managementPorts:{type:"array",items:{$ref:"#/$defs/ManagementPort"}},support:{type:"array",items:{
$ref:"#/$defs/Support"}},team:{$ref:"#/$defs/Team"},productCreatedTs:{type:"string",format:"date-time"}},$defs:{Tags:{type:"\
array",items:{type:"string"}},Description:{type:"object",additionalProperties:!1,properties:{purpose:{type:"string"},limitations:{
type:"string"},usage:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}},
customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}}}},CustomProperty:{type:"object",additionalProperties:!1,
properties:{id:{type:"string"},property:{type:"string"},value:{},description:{type:"string"},vendor:{type:"string"}},required:[
"property","value"]},Synonyms:{type:"array",items:{$ref:"#/$defs/Synonym"}},Synonym:{type:"object",additionalProperties:!1,
properties:{id:{type:"string"},synonym:{type:"string"},description:{type:"string"},locale:{type:"string"},source:{type:"\
string"},status:{type:"string"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}}},required:["synony\
m"]},AuthoritativeDefinition:{type:"object",additionalProperties:!1,properties:{id:{type:"string"},type:{type:"string"},
url:{type:"string",format:"uri"},description:{type:"string"}},required:["type","url"]},InputPort:{type:"object",additionalProperties:!1,
properties:{deprecated:{type:"boolean",default:!1},id:{type:"string"},name:{type:"string"},version:{type:"string"},contractId:{
type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{
type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["name"]},OutputPort:{type:"object",additionalProperties:!1,
properties:{deprecated:{type:"boolean",default:!1},id:{type:"string"},name:{type:"string"},description:{type:"string"},type:{
type:"string"},version:{type:"string"},contractId:{type:"string"},sbom:{type:"array",items:{$ref:"#/$defs/SBOM"}},inputContracts:{
type:"array",items:{$ref:"#/$defs/InputContract"}},synonyms:{$ref:"#/$defs/Synonyms"},tags:{$ref:"#/$defs/Tags"},customProperties:{
type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/Authorit\
ativeDefinition"}},context:{$ref:"#/$defs/Context"}},required:["name"]},SBOM:{type:"object",additionalProperties:!1,properties:{
id:{type:"string"},type:{type:"string",default:"external"},url:{type:"string",format:"uri"},tags:{$ref:"#/$defs/Tags"},customProperties:{
type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/Authorit\
ativeDefinition"}}}},InputContract:{type:"object",additionalProperties:!1,properties:{id:{type:"string"},version:{type:"\
string"}},required:["id","version"]},ManagementPort:{type:"object",additionalProperties:!1,properties:{deprecated:{type:"\
boolean",default:!1},id:{type:"string"},name:{type:"string"},content:{type:"string"},type:{type:"string",default:"rest"},
url:{type:"string",format:"uri"},channel:{type:"string"},description:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{
type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/Authorit\
ativeDefinition"}}},required:["name","content"]},Support:{type:"object",additionalProperties:!1,properties:{id:{type:"st\
ring"},channel:{type:"string"},url:{type:"string",format:"uri"},description:{type:"string"},tool:{type:"string"},scope:{
type:"string"},invitationUrl:{type:"string",format:"uri"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{
$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},
required:["channel","url"]},TeamMember:{type:"object",additionalProperties:!1,properties:{id:{type:"string"},username:{type:"\
string"},name:{type:"string"},description:{type:"string"},role:{type:"string"},dateIn:{type:"string",format:"date"},dateOut:{
type:"string",format:"date"},replacedByUsername:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",
items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefiniti\
on"}}},required:["username"]},Context:{type:"object",additionalProperties:!1,properties:{instructions:{type:"string"},verifiedStatements:{
type:"array",items:{type:"object",additionalProperties:!1,properties:{id:{type:"string"},question:{type:"string"},answer:{
type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}},tags:{$ref:"#/$def\
s/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}}},required:["question"]}},constraints:{type:"\
array",items:{type:"object",additionalProperties:!1,properties:{id:{type:"string"},constraint:{type:"string"},authoritativeDefinitions:{
type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{
$ref:"#/$defs/CustomProperty"}}},required:["constraint"]}}}},Team:{type:"object",additionalProperties:!1,properties:{name:{
type:"string"},description:{type:"string"},members:{type:"array",items:{$ref:"#/$defs/TeamMember"}},tags:{$ref:"#/$defs/\
Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{
$ref:"#/$defs/AuthoritativeDefinition"}}}}}},c={type:"object",additionalProperties:!1,properties:{id:{type:"string"},type:{
type:"string"},url:{type:"string",format:"uri"},description:{type:"string"}},required:["type","url"]},y={type:"object",additionalProperties:!1,
properties:{id:{type:"string"},property:{type:"string"},value:{},description:{type:"string"},vendor:{type:"string"}},required:[
"property","value"]},C={type:"array",items:{type:"string"}},l=Object.prototype.hasOwnProperty,Ve={type:"array",items:{$ref:"\
#/$defs/Synonym"}},L={type:"object",additionalProperties:!1,properties:{id:{type:"string"},synonym:{type:"string"},description:{
type:"string"},locale:{type:"string"},source:{type:"string"},status:{type:"string"},customProperties:{type:"array",items:{
$ref:"#/$defs/CustomProperty"}}},required:["synonym"]};function Se(i,{instancePath:n="",parentData:M,parentDataProperty:x,
rootData:w=i,dynamicAnchors:D={}}={}){let e=null,p=0,f=Se.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.synonym===void 0||!l.call(i,"synonym")){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"synonym"},message:"must have required property 'syno\
nym'",schema:L.required,parentSchema:L,data:i};e===null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!(s==="id"||s===
"synonym"||s==="description"||s==="locale"||s==="source"||s==="status"||s==="customProperties")){let a={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:L,data:i};e===null?e=[a]:e.push(a),p++}if(i.id!==void 0&&l.call(i,"id")){let s=i.id;if(typeof s!=
"string"){let a={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:L.properties.id.type,parentSchema:L.properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.synonym!==
void 0&&l.call(i,"synonym")){let s=i.synonym;if(typeof s!="string"){let a={instancePath:n+"/synonym",schemaPath:"#/prope\
rties/synonym/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.properties.synonym.type,parentSchema:L.
properties.synonym,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&l.call(i,"description")){let s=i.description;
if(typeof s!="string"){let a={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:L.properties.description.type,parentSchema:L.properties.description,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.locale!==void 0&&l.call(i,"locale")){let s=i.locale;if(typeof s!="string"){let a={instancePath:n+
"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.
properties.locale.type,parentSchema:L.properties.locale,data:s};e===null?e=[a]:e.push(a),p++}}if(i.source!==void 0&&l.call(
i,"source")){let s=i.source;if(typeof s!="string"){let a={instancePath:n+"/source",schemaPath:"#/properties/source/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:L.properties.source.type,parentSchema:L.properties.
source,data:s};e===null?e=[a]:e.push(a),p++}}if(i.status!==void 0&&l.call(i,"status")){let s=i.status;if(typeof s!="stri\
ng"){let a={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:L.properties.status.type,parentSchema:L.properties.status,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
customProperties!==void 0&&l.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let o=0;o<
a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!l.call(r,"property")){let t={instancePath:n+
"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},
message:"must have required property 'property'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.
value===void 0||!l.call(r,"value")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/requ\
ired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:y.required,
parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="property"||t==="valu\
e"||t==="description"||t==="vendor")){let m={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&l.call(r,"id")){let t=r.id;if(typeof t!=
"string"){let m={instancePath:n+"/customProperties/"+o+"/id",schemaPath:"#/$defs/CustomProperty/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.id.type,parentSchema:y.properties.id,data:t};e===
null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&l.call(r,"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:n+
"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,data:t};e===null?
e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={
instancePath:n+"/customProperties/"+o+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&l.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={
instancePath:n+"/customProperties/"+o+"/vendor",schemaPath:"#/$defs/CustomProperty/properties/vendor/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:y.properties.vendor.type,parentSchema:y.properties.vendor,data:t};
e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:r};e===null?e=[t]:e.push(
t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:L.properties.customProperties.type,parentSchema:L.properties.customProperties,
data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:L.type,parentSchema:L,data:i};e===null?e=[s]:e.push(s),p++}return Se.errors=e,p===0}
Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(i,{instancePath:n="",parentData:M,parentDataProperty:x,
rootData:w=i,dynamicAnchors:D={}}={}){let e=null,p=0,f=ne.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),Array.isArray(i)){let s=i.length;for(let a=0;a<s;a++)Se(i[a],{instancePath:n+"/"+a,parentData:i,parentDataProperty:a,
rootData:w,dynamicAnchors:D})||(e=e===null?Se.errors:e.concat(Se.errors),p=e.length)}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Ve.type,parentSchema:Ve,data:i};e===null?e=[
s]:e.push(s),p++}return ne.errors=e,p===0}ne.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var O={type:"object",additionalProperties:!1,
properties:{instructions:{type:"string"},verifiedStatements:{type:"array",items:{type:"object",additionalProperties:!1,properties:{
id:{type:"string"},question:{type:"string"},answer:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#\
/$defs/AuthoritativeDefinition"}},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomP\
roperty"}}},required:["question"]}},constraints:{type:"array",items:{type:"object",additionalProperties:!1,properties:{id:{
type:"string"},constraint:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefin\
ition"}},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}}},required:["co\
nstraint"]}}}};function me(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){
let e=null,p=0,f=me.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){for(let s of Object.keys(i))if(!(s==="instructions"||s==="verifiedStatements"||s==="constraints")){let a={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:O,data:i};e===null?e=[a]:e.push(a),p++}if(i.instructions!==void 0&&
l.call(i,"instructions")){let s=i.instructions;if(typeof s!="string"){let a={instancePath:n+"/instructions",schemaPath:"\
#/properties/instructions/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.properties.instructions.
type,parentSchema:O.properties.instructions,data:s};e===null?e=[a]:e.push(a),p++}}if(i.verifiedStatements!==void 0&&l.call(
i,"verifiedStatements")){let s=i.verifiedStatements;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.question===void 0||!l.call(r,"question")){let t={instancePath:n+"/veri\
fiedStatements/"+o,schemaPath:"#/properties/verifiedStatements/items/required",keyword:"required",params:{missingProperty:"\
question"},message:"must have required property 'question'",schema:O.properties.verifiedStatements.items.required,parentSchema:O.
properties.verifiedStatements.items,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t===
"question"||t==="answer"||t==="authoritativeDefinitions"||t==="tags"||t==="customProperties")){let m={instancePath:n+"/v\
erifiedStatements/"+o,schemaPath:"#/properties/verifiedStatements/items/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:O.properties.verifiedStatements.
items,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&l.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+
"/verifiedStatements/"+o+"/id",schemaPath:"#/properties/verifiedStatements/items/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:O.properties.verifiedStatements.items.properties.id.type,parentSchema:O.properties.
verifiedStatements.items.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.question!==void 0&&l.call(r,"question")){
let t=r.question;if(typeof t!="string"){let m={instancePath:n+"/verifiedStatements/"+o+"/question",schemaPath:"#/propert\
ies/verifiedStatements/items/properties/question/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.
properties.verifiedStatements.items.properties.question.type,parentSchema:O.properties.verifiedStatements.items.properties.
question,data:t};e===null?e=[m]:e.push(m),p++}}if(r.answer!==void 0&&l.call(r,"answer")){let t=r.answer;if(typeof t!="st\
ring"){let m={instancePath:n+"/verifiedStatements/"+o+"/answer",schemaPath:"#/properties/verifiedStatements/items/proper\
ties/answer/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.properties.verifiedStatements.
items.properties.answer.type,parentSchema:O.properties.verifiedStatements.items.properties.answer,data:t};e===null?e=[m]:
e.push(m),p++}}if(r.authoritativeDefinitions!==void 0&&l.call(r,"authoritativeDefinitions")){let t=r.authoritativeDefinitions;
if(Array.isArray(t)){let m=t.length;for(let S=0;S<m;S++){let g=t[S];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.type===
void 0||!l.call(g,"type")){let h={instancePath:n+"/verifiedStatements/"+o+"/authoritativeDefinitions/"+S,schemaPath:"#/$\
defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},message:"must have required pr\
operty 'type'",schema:c.required,parentSchema:c,data:g};e===null?e=[h]:e.push(h),p++}if(g.url===void 0||!l.call(g,"url")){
let h={instancePath:n+"/verifiedStatements/"+o+"/authoritativeDefinitions/"+S,schemaPath:"#/$defs/AuthoritativeDefinitio\
n/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:c.required,
parentSchema:c,data:g};e===null?e=[h]:e.push(h),p++}for(let h of Object.keys(g))if(!(h==="id"||h==="type"||h==="url"||h===
"description")){let k={instancePath:n+"/verifiedStatements/"+o+"/authoritativeDefinitions/"+S,schemaPath:"#/$defs/Author\
itativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:c,data:g};e===null?e=[k]:e.push(k),p++}if(g.id!==void 0&&l.call(g,"id")){
let h=g.id;if(typeof h!="string"){let k={instancePath:n+"/verifiedStatements/"+o+"/authoritativeDefinitions/"+S+"/id",schemaPath:"\
#/$defs/AuthoritativeDefinition/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.
properties.id.type,parentSchema:c.properties.id,data:h};e===null?e=[k]:e.push(k),p++}}if(g.type!==void 0&&l.call(g,"type")){
let h=g.type;if(typeof h!="string"){let k={instancePath:n+"/verifiedStatements/"+o+"/authoritativeDefinitions/"+S+"/type",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:c.properties.type.type,parentSchema:c.properties.type,data:h};e===null?e=[k]:e.push(k),p++}}if(g.url!==void 0&&
l.call(g,"url")){let h=g.url;if(typeof h!="string"){let k={instancePath:n+"/verifiedStatements/"+o+"/authoritativeDefini\
tions/"+S+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:c.properties.url.type,parentSchema:c.properties.url,data:h};e===null?e=[k]:e.push(k),p++}}
if(g.description!==void 0&&l.call(g,"description")){let h=g.description;if(typeof h!="string"){let k={instancePath:n+"/v\
erifiedStatements/"+o+"/authoritativeDefinitions/"+S+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properti\
es/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.description.type,
parentSchema:c.properties.description,data:h};e===null?e=[k]:e.push(k),p++}}}else{let h={instancePath:n+"/verifiedStatem\
ents/"+o+"/authoritativeDefinitions/"+S,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:c.type,parentSchema:c,data:g};e===null?e=[h]:e.push(h),p++}}}else{let m={instancePath:n+
"/verifiedStatements/"+o+"/authoritativeDefinitions",schemaPath:"#/properties/verifiedStatements/items/properties/author\
itativeDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:O.properties.verifiedStatements.
items.properties.authoritativeDefinitions.type,parentSchema:O.properties.verifiedStatements.items.properties.authoritativeDefinitions,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.tags!==void 0&&l.call(r,"tags")){let t=r.tags;if(Array.isArray(t)){let m=t.length;
for(let S=0;S<m;S++){let g=t[S];if(typeof g!="string"){let h={instancePath:n+"/verifiedStatements/"+o+"/tags/"+S,schemaPath:"\
#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.items.type,parentSchema:C.
items,data:g};e===null?e=[h]:e.push(h),p++}}}else{let m={instancePath:n+"/verifiedStatements/"+o+"/tags",schemaPath:"#/$\
defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:C.type,parentSchema:C,data:t};e===null?
e=[m]:e.push(m),p++}}if(r.customProperties!==void 0&&l.call(r,"customProperties")){let t=r.customProperties;if(Array.isArray(
t)){let m=t.length;for(let S=0;S<m;S++){let g=t[S];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.property===void 0||
!l.call(g,"property")){let h={instancePath:n+"/verifiedStatements/"+o+"/customProperties/"+S,schemaPath:"#/$defs/CustomP\
roperty/required",keyword:"required",params:{missingProperty:"property"},message:"must have required property 'property'",
schema:y.required,parentSchema:y,data:g};e===null?e=[h]:e.push(h),p++}if(g.value===void 0||!l.call(g,"value")){let h={instancePath:n+
"/verifiedStatements/"+o+"/customProperties/"+S,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{
missingProperty:"value"},message:"must have required property 'value'",schema:y.required,parentSchema:y,data:g};e===null?
e=[h]:e.push(h),p++}for(let h of Object.keys(g))if(!(h==="id"||h==="property"||h==="value"||h==="description"||h==="vend\
or")){let k={instancePath:n+"/verifiedStatements/"+o+"/customProperties/"+S,schemaPath:"#/$defs/CustomProperty/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",
schema:!1,parentSchema:y,data:g};e===null?e=[k]:e.push(k),p++}if(g.id!==void 0&&l.call(g,"id")){let h=g.id;if(typeof h!=
"string"){let k={instancePath:n+"/verifiedStatements/"+o+"/customProperties/"+S+"/id",schemaPath:"#/$defs/CustomProperty\
/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.type,parentSchema:y.
properties.id,data:h};e===null?e=[k]:e.push(k),p++}}if(g.property!==void 0&&l.call(g,"property")){let h=g.property;if(typeof h!=
"string"){let k={instancePath:n+"/verifiedStatements/"+o+"/customProperties/"+S+"/property",schemaPath:"#/$defs/CustomPr\
operty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.property.
type,parentSchema:y.properties.property,data:h};e===null?e=[k]:e.push(k),p++}}if(g.description!==void 0&&l.call(g,"descr\
iption")){let h=g.description;if(typeof h!="string"){let k={instancePath:n+"/verifiedStatements/"+o+"/customProperties/"+
S+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:y.properties.description.type,parentSchema:y.properties.description,data:h};e===null?e=[k]:e.push(
k),p++}}if(g.vendor!==void 0&&l.call(g,"vendor")){let h=g.vendor;if(typeof h!="string"){let k={instancePath:n+"/verified\
Statements/"+o+"/customProperties/"+S+"/vendor",schemaPath:"#/$defs/CustomProperty/properties/vendor/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:y.properties.vendor.type,parentSchema:y.properties.vendor,data:h};
e===null?e=[k]:e.push(k),p++}}}else{let h={instancePath:n+"/verifiedStatements/"+o+"/customProperties/"+S,schemaPath:"#/\
$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:g};
e===null?e=[h]:e.push(h),p++}}}else{let m={instancePath:n+"/verifiedStatements/"+o+"/customProperties",schemaPath:"#/pro\
perties/verifiedStatements/items/properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be\
 array",schema:O.properties.verifiedStatements.items.properties.customProperties.type,parentSchema:O.properties.verifiedStatements.
items.properties.customProperties,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/verifiedStatements\
/"+o,schemaPath:"#/properties/verifiedStatements/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:O.properties.verifiedStatements.items.type,parentSchema:O.properties.verifiedStatements.items,data:r};e===null?
e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/verifiedStatements",schemaPath:"#/properties/verifiedStatements/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:O.properties.verifiedStatements.type,parentSchema:O.
properties.verifiedStatements,data:s};e===null?e=[a]:e.push(a),p++}}if(i.constraints!==void 0&&l.call(i,"constraints")){
let s=i.constraints;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.constraint===void 0||!l.call(r,"constraint")){let t={instancePath:n+"/constraints/"+o,schemaPath:"#/pro\
perties/constraints/items/required",keyword:"required",params:{missingProperty:"constraint"},message:"must have required\
 property 'constraint'",schema:O.properties.constraints.items.required,parentSchema:O.properties.constraints.items,data:r};
e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="constraint"||t==="authoritativeDefinitions"||
t==="tags"||t==="customProperties")){let m={instancePath:n+"/constraints/"+o,schemaPath:"#/properties/constraints/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:O.properties.constraints.items,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&l.
call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+"/constraints/"+o+"/id",schemaPath:"#/properties/c\
onstraints/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.properties.
constraints.items.properties.id.type,parentSchema:O.properties.constraints.items.properties.id,data:t};e===null?e=[m]:e.
push(m),p++}}if(r.constraint!==void 0&&l.call(r,"constraint")){let t=r.constraint;if(typeof t!="string"){let m={instancePath:n+
"/constraints/"+o+"/constraint",schemaPath:"#/properties/constraints/items/properties/constraint/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:O.properties.constraints.items.properties.constraint.type,parentSchema:O.
properties.constraints.items.properties.constraint,data:t};e===null?e=[m]:e.push(m),p++}}if(r.authoritativeDefinitions!==
void 0&&l.call(r,"authoritativeDefinitions")){let t=r.authoritativeDefinitions;if(Array.isArray(t)){let m=t.length;for(let S=0;S<
m;S++){let g=t[S];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.type===void 0||!l.call(g,"type")){let h={instancePath:n+
"/constraints/"+o+"/authoritativeDefinitions/"+S,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",
params:{missingProperty:"type"},message:"must have required property 'type'",schema:c.required,parentSchema:c,data:g};e===
null?e=[h]:e.push(h),p++}if(g.url===void 0||!l.call(g,"url")){let h={instancePath:n+"/constraints/"+o+"/authoritativeDef\
initions/"+S,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'",schema:c.required,parentSchema:c,data:g};e===null?e=[h]:e.push(h),p++}for(let h of Object.
keys(g))if(!(h==="id"||h==="type"||h==="url"||h==="description")){let k={instancePath:n+"/constraints/"+o+"/authoritativ\
eDefinitions/"+S,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:c,data:g};e===null?e=[k]:e.push(
k),p++}if(g.id!==void 0&&l.call(g,"id")){let h=g.id;if(typeof h!="string"){let k={instancePath:n+"/constraints/"+o+"/aut\
horitativeDefinitions/"+S+"/id",schemaPath:"#/$defs/AuthoritativeDefinition/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:c.properties.id.type,parentSchema:c.properties.id,data:h};e===null?e=[k]:e.push(
k),p++}}if(g.type!==void 0&&l.call(g,"type")){let h=g.type;if(typeof h!="string"){let k={instancePath:n+"/constraints/"+
o+"/authoritativeDefinitions/"+S+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:c.properties.type.type,parentSchema:c.properties.type,data:h};e===
null?e=[k]:e.push(k),p++}}if(g.url!==void 0&&l.call(g,"url")){let h=g.url;if(typeof h!="string"){let k={instancePath:n+"\
/constraints/"+o+"/authoritativeDefinitions/"+S+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.url.type,parentSchema:c.properties.url,
data:h};e===null?e=[k]:e.push(k),p++}}if(g.description!==void 0&&l.call(g,"description")){let h=g.description;if(typeof h!=
"string"){let k={instancePath:n+"/constraints/"+o+"/authoritativeDefinitions/"+S+"/description",schemaPath:"#/$defs/Auth\
oritativeDefinition/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.
properties.description.type,parentSchema:c.properties.description,data:h};e===null?e=[k]:e.push(k),p++}}}else{let h={instancePath:n+
"/constraints/"+o+"/authoritativeDefinitions/"+S,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:c.type,parentSchema:c,data:g};e===null?e=[h]:e.push(h),p++}}}else{let m={
instancePath:n+"/constraints/"+o+"/authoritativeDefinitions",schemaPath:"#/properties/constraints/items/properties/autho\
ritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:O.properties.constraints.items.
properties.authoritativeDefinitions.type,parentSchema:O.properties.constraints.items.properties.authoritativeDefinitions,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.tags!==void 0&&l.call(r,"tags")){let t=r.tags;if(Array.isArray(t)){let m=t.length;
for(let S=0;S<m;S++){let g=t[S];if(typeof g!="string"){let h={instancePath:n+"/constraints/"+o+"/tags/"+S,schemaPath:"#/\
$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.items.type,parentSchema:C.
items,data:g};e===null?e=[h]:e.push(h),p++}}}else{let m={instancePath:n+"/constraints/"+o+"/tags",schemaPath:"#/$defs/Ta\
gs/type",keyword:"type",params:{type:"array"},message:"must be array",schema:C.type,parentSchema:C,data:t};e===null?e=[m]:
e.push(m),p++}}if(r.customProperties!==void 0&&l.call(r,"customProperties")){let t=r.customProperties;if(Array.isArray(t)){
let m=t.length;for(let S=0;S<m;S++){let g=t[S];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.property===void 0||!l.call(
g,"property")){let h={instancePath:n+"/constraints/"+o+"/customProperties/"+S,schemaPath:"#/$defs/CustomProperty/require\
d",keyword:"required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,
parentSchema:y,data:g};e===null?e=[h]:e.push(h),p++}if(g.value===void 0||!l.call(g,"value")){let h={instancePath:n+"/con\
straints/"+o+"/customProperties/"+S,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'",schema:y.required,parentSchema:y,data:g};e===null?e=[h]:e.push(h),
p++}for(let h of Object.keys(g))if(!(h==="id"||h==="property"||h==="value"||h==="description"||h==="vendor")){let k={instancePath:n+
"/constraints/"+o+"/customProperties/"+S,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:y,data:g};e===
null?e=[k]:e.push(k),p++}if(g.id!==void 0&&l.call(g,"id")){let h=g.id;if(typeof h!="string"){let k={instancePath:n+"/con\
straints/"+o+"/customProperties/"+S+"/id",schemaPath:"#/$defs/CustomProperty/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:y.properties.id.type,parentSchema:y.properties.id,data:h};e===null?e=[k]:
e.push(k),p++}}if(g.property!==void 0&&l.call(g,"property")){let h=g.property;if(typeof h!="string"){let k={instancePath:n+
"/constraints/"+o+"/customProperties/"+S+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,
data:h};e===null?e=[k]:e.push(k),p++}}if(g.description!==void 0&&l.call(g,"description")){let h=g.description;if(typeof h!=
"string"){let k={instancePath:n+"/constraints/"+o+"/customProperties/"+S+"/description",schemaPath:"#/$defs/CustomProper\
ty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.description.
type,parentSchema:y.properties.description,data:h};e===null?e=[k]:e.push(k),p++}}if(g.vendor!==void 0&&l.call(g,"vendor")){
let h=g.vendor;if(typeof h!="string"){let k={instancePath:n+"/constraints/"+o+"/customProperties/"+S+"/vendor",schemaPath:"\
#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
vendor.type,parentSchema:y.properties.vendor,data:h};e===null?e=[k]:e.push(k),p++}}}else{let h={instancePath:n+"/constra\
ints/"+o+"/customProperties/"+S,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:y.type,parentSchema:y,data:g};e===null?e=[h]:e.push(h),p++}}}else{let m={instancePath:n+"/constra\
ints/"+o+"/customProperties",schemaPath:"#/properties/constraints/items/properties/customProperties/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:O.properties.constraints.items.properties.customProperties.type,parentSchema:O.
properties.constraints.items.properties.customProperties,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+
"/constraints/"+o,schemaPath:"#/properties/constraints/items/type",keyword:"type",params:{type:"object"},message:"must b\
e object",schema:O.properties.constraints.items.type,parentSchema:O.properties.constraints.items,data:r};e===null?e=[t]:
e.push(t),p++}}}else{let a={instancePath:n+"/constraints",schemaPath:"#/properties/constraints/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:O.properties.constraints.type,parentSchema:O.properties.constraints,data:s};
e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:O.type,parentSchema:O,data:i};e===null?e=[s]:e.push(s),p++}return me.errors=e,p===0}me.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ee={type:"object",additionalProperties:!1,properties:{purpose:{type:"stri\
ng"},limitations:{type:"string"},usage:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/Autho\
ritativeDefinition"}},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}}}};function $e(i,{instancePath:n="",
parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){let e=null,p=0,f=$e.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let s of Object.keys(i))
if(!(s==="purpose"||s==="limitations"||s==="usage"||s==="authoritativeDefinitions"||s==="customProperties")){let a={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties",schema:!1,parentSchema:ee,data:i};e===null?e=[a]:e.push(a),p++}if(i.purpose!==void 0&&l.call(i,"p\
urpose")){let s=i.purpose;if(typeof s!="string"){let a={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:ee.properties.purpose.type,parentSchema:ee.properties.
purpose,data:s};e===null?e=[a]:e.push(a),p++}}if(i.limitations!==void 0&&l.call(i,"limitations")){let s=i.limitations;if(typeof s!=
"string"){let a={instancePath:n+"/limitations",schemaPath:"#/properties/limitations/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:ee.properties.limitations.type,parentSchema:ee.properties.limitations,data:s};e===
null?e=[a]:e.push(a),p++}}if(i.usage!==void 0&&l.call(i,"usage")){let s=i.usage;if(typeof s!="string"){let a={instancePath:n+
"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.properties.
usage.type,parentSchema:ee.properties.usage,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&
l.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<
a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!l.call(r,"type")){let t={instancePath:n+
"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:c.required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}
if(r.url===void 0||!l.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Authoritat\
iveDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:c.
required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t===
"url"||t==="description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties",schema:!1,parentSchema:c,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&l.call(r,"id")){let t=r.id;
if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/id",schemaPath:"#/$defs/AuthoritativeDefin\
ition/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.id.type,parentSchema:c.
properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.type!==void 0&&l.call(r,"type")){let t=r.type;if(typeof t!="str\
ing"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.type.type,parentSchema:c.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&l.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.url.type,parentSchema:c.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.description.
type,parentSchema:c.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authorita\
tiveDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:c.type,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:ee.properties.authoritativeDefinitions.type,parentSchema:ee.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&l.call(i,"customProperties")){let s=i.customProperties;if(Array.
isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===
void 0||!l.call(r,"property")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",
keyword:"required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,
parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!l.call(r,"value")){let t={instancePath:n+"/cus\
tomProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.
keys(r))if(!(t==="id"||t==="property"||t==="value"||t==="description"||t==="vendor")){let m={instancePath:n+"/customProp\
erties/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&
l.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/id",schemaPath:"#/$defs\
/CustomProperty/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.
type,parentSchema:y.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&l.call(r,"property")){let t=r.
property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomPrope\
rty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.property.
type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"descr\
iption")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/description",schemaPath:"\
#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&
l.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/vendor",schemaPath:"\
#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
vendor.type,parentSchema:y.properties.vendor,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customP\
roperties/"+o,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/\
properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ee.properties.customProperties.
type,parentSchema:ee.properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ee.type,parentSchema:ee,data:i};e===null?e=
[s]:e.push(s),p++}return $e.errors=e,p===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Q={type:"object",
additionalProperties:!1,properties:{deprecated:{type:"boolean",default:!1},id:{type:"string"},name:{type:"string"},version:{
type:"string"},contractId:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs\
/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["na\
me"]};function we(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){let e=null,
p=0,f=we.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.name===void 0||!l.call(i,"name")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:Q.required,parentSchema:Q,data:i};e===null?e=[s]:e.push(s),p++}
for(let s of Object.keys(i))if(!(s==="deprecated"||s==="id"||s==="name"||s==="version"||s==="contractId"||s==="tags"||s===
"customProperties"||s==="authoritativeDefinitions")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:Q,
data:i};e===null?e=[a]:e.push(a),p++}if(i.deprecated!==void 0&&l.call(i,"deprecated")){let s=i.deprecated;if(typeof s!="\
boolean"){let a={instancePath:n+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean",schema:Q.properties.deprecated.type,parentSchema:Q.properties.deprecated,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.id!==void 0&&l.call(i,"id")){let s=i.id;if(typeof s!="string"){let a={instancePath:n+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.id.type,parentSchema:Q.
properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.name!==void 0&&l.call(i,"name")){let s=i.name;if(typeof s!="str\
ing"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:Q.properties.name.type,parentSchema:Q.properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.version!==
void 0&&l.call(i,"version")){let s=i.version;if(typeof s!="string"){let a={instancePath:n+"/version",schemaPath:"#/prope\
rties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.version.type,parentSchema:Q.
properties.version,data:s};e===null?e=[a]:e.push(a),p++}}if(i.contractId!==void 0&&l.call(i,"contractId")){let s=i.contractId;
if(typeof s!="string"){let a={instancePath:n+"/contractId",schemaPath:"#/properties/contractId/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Q.properties.contractId.type,parentSchema:Q.properties.contractId,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&l.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let o=0;o<
a;o++){let r=s[o];if(typeof r!="string"){let t={instancePath:n+"/tags/"+o,schemaPath:"#/$defs/Tags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:C.items.type,parentSchema:C.items,data:r};e===null?e=[t]:e.
push(t),p++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:C.type,parentSchema:C,data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&l.call(
i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!l.call(r,"property")){let t={instancePath:n+"/customProp\
erties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},message:"\
must have required property 'property'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===
void 0||!l.call(r,"value")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:y.required,parentSchema:y,
data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="property"||t==="value"||t==="descri\
ption"||t==="vendor")){let m={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&l.call(r,"id")){let t=r.id;if(typeof t!="string"){
let m={instancePath:n+"/customProperties/"+o+"/id",schemaPath:"#/$defs/CustomProperty/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:y.properties.id.type,parentSchema:y.properties.id,data:t};e===null?
e=[m]:e.push(m),p++}}if(r.property!==void 0&&l.call(r,"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:n+
"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,data:t};e===null?
e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={
instancePath:n+"/customProperties/"+o+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&l.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={
instancePath:n+"/customProperties/"+o+"/vendor",schemaPath:"#/$defs/CustomProperty/properties/vendor/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:y.properties.vendor.type,parentSchema:y.properties.vendor,data:t};
e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:r};e===null?e=[t]:e.push(
t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:Q.properties.customProperties.type,parentSchema:Q.properties.customProperties,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&l.call(i,"authoritativeDefinitions")){let s=i.
authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.type===void 0||!l.call(r,"type")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$d\
efs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},message:"must have required pro\
perty 'type'",schema:c.required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}if(r.url===void 0||!l.call(r,"url")){
let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"requ\
ired",params:{missingProperty:"url"},message:"must have required property 'url'",schema:c.required,parentSchema:c,data:r};
e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t==="url"||t==="description")){let m={
instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:c,
data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&l.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+
"/authoritativeDefinitions/"+o+"/id",schemaPath:"#/$defs/AuthoritativeDefinition/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:c.properties.id.type,parentSchema:c.properties.id,data:t};e===null?e=[m]:
e.push(m),p++}}if(r.type!==void 0&&l.call(r,"type")){let t=r.type;if(typeof t!="string"){let m={instancePath:n+"/authori\
tativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:c.properties.type.type,parentSchema:c.properties.type,data:t};e===null?e=[m]:e.
push(m),p++}}if(r.url!==void 0&&l.call(r,"url")){let t=r.url;if(typeof t!="string"){let m={instancePath:n+"/authoritativ\
eDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:c.properties.url.type,parentSchema:c.properties.url,data:t};e===null?e=[m]:e.push(
m),p++}}if(r.description!==void 0&&l.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+
"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:c.properties.description.type,parentSchema:c.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Aut\
horitativeDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.type,parentSchema:c,data:r};
e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authorita\
tiveDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Q.properties.authoritativeDefinitions.
type,parentSchema:Q.properties.authoritativeDefinitions,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Q.type,parentSchema:Q,data:i};
e===null?e=[s]:e.push(s),p++}return we.errors=e,p===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var I={type:"\
object",additionalProperties:!1,properties:{deprecated:{type:"boolean",default:!1},id:{type:"string"},name:{type:"string"},
description:{type:"string"},type:{type:"string"},version:{type:"string"},contractId:{type:"string"},sbom:{type:"array",items:{
$ref:"#/$defs/SBOM"}},inputContracts:{type:"array",items:{$ref:"#/$defs/InputContract"}},synonyms:{$ref:"#/$defs/Synonym\
s"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{
type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}},context:{$ref:"#/$defs/Context"}},required:["name"]},ae={type:"\
object",additionalProperties:!1,properties:{id:{type:"string"},version:{type:"string"}},required:["id","version"]},te={type:"\
object",additionalProperties:!1,properties:{id:{type:"string"},type:{type:"string",default:"external"},url:{type:"string",
format:"uri"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{
type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}}};function De(i,{instancePath:n="",parentData:M,parentDataProperty:x,
rootData:w=i,dynamicAnchors:D={}}={}){let e=null,p=0,f=De.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let s of Object.keys(i))if(!(s==="id"||s==="type"||s==="u\
rl"||s==="tags"||s==="customProperties"||s==="authoritativeDefinitions")){let a={instancePath:n,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:te,data:i};e===null?e=[a]:e.push(a),p++}if(i.id!==void 0&&l.call(i,"id")){let s=i.id;if(typeof s!="string"){
let a={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:te.properties.id.type,parentSchema:te.properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.type!==void 0&&
l.call(i,"type")){let s=i.type;if(typeof s!="string"){let a={instancePath:n+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:te.properties.type.type,parentSchema:te.properties.
type,data:s};e===null?e=[a]:e.push(a),p++}}if(i.url!==void 0&&l.call(i,"url")){let s=i.url;if(typeof s!="string"){let a={
instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:te.properties.url.type,parentSchema:te.properties.url,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&l.
call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){
let t={instancePath:n+"/tags/"+o,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:C.items.type,parentSchema:C.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+
"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:C.type,parentSchema:C,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&l.call(i,"customProperties")){let s=i.customProperties;
if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===
void 0||!l.call(r,"property")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",
keyword:"required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,
parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!l.call(r,"value")){let t={instancePath:n+"/cus\
tomProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.
keys(r))if(!(t==="id"||t==="property"||t==="value"||t==="description"||t==="vendor")){let m={instancePath:n+"/customProp\
erties/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&
l.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/id",schemaPath:"#/$defs\
/CustomProperty/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.
type,parentSchema:y.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&l.call(r,"property")){let t=r.
property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomPrope\
rty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.property.
type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"descr\
iption")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/description",schemaPath:"\
#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&
l.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/vendor",schemaPath:"\
#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
vendor.type,parentSchema:y.properties.vendor,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customP\
roperties/"+o,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/\
properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:te.properties.customProperties.
type,parentSchema:te.properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&
l.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<
a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!l.call(r,"type")){let t={instancePath:n+
"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:c.required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}
if(r.url===void 0||!l.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Authoritat\
iveDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:c.
required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t===
"url"||t==="description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties",schema:!1,parentSchema:c,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&l.call(r,"id")){let t=r.id;
if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/id",schemaPath:"#/$defs/AuthoritativeDefin\
ition/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.id.type,parentSchema:c.
properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.type!==void 0&&l.call(r,"type")){let t=r.type;if(typeof t!="str\
ing"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.type.type,parentSchema:c.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&l.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.url.type,parentSchema:c.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.description.
type,parentSchema:c.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authorita\
tiveDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:c.type,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:te.properties.authoritativeDefinitions.type,parentSchema:te.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:te.type,parentSchema:te,data:i};e===null?e=[s]:e.push(s),p++}return De.errors=e,p===0}De.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function qe(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,
dynamicAnchors:D={}}={}){let e=null,p=0,f=qe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0||!l.call(i,"name")){let s={instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:I.required,
parentSchema:I,data:i};e===null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!l.call(I.properties,s)){let a={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties",schema:!1,parentSchema:I,data:i};e===null?e=[a]:e.push(a),p++}if(i.deprecated!==void 0&&l.call(i,
"deprecated")){let s=i.deprecated;if(typeof s!="boolean"){let a={instancePath:n+"/deprecated",schemaPath:"#/properties/d\
eprecated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:I.properties.deprecated.type,parentSchema:I.
properties.deprecated,data:s};e===null?e=[a]:e.push(a),p++}}if(i.id!==void 0&&l.call(i,"id")){let s=i.id;if(typeof s!="s\
tring"){let a={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:I.properties.id.type,parentSchema:I.properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.name!==
void 0&&l.call(i,"name")){let s=i.name;if(typeof s!="string"){let a={instancePath:n+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.properties.name.type,parentSchema:I.properties.
name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&l.call(i,"description")){let s=i.description;if(typeof s!=
"string"){let a={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:I.properties.description.type,parentSchema:I.properties.description,data:s};e===
null?e=[a]:e.push(a),p++}}if(i.type!==void 0&&l.call(i,"type")){let s=i.type;if(typeof s!="string"){let a={instancePath:n+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.properties.
type.type,parentSchema:I.properties.type,data:s};e===null?e=[a]:e.push(a),p++}}if(i.version!==void 0&&l.call(i,"version")){
let s=i.version;if(typeof s!="string"){let a={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:I.properties.version.type,parentSchema:I.properties.version,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.contractId!==void 0&&l.call(i,"contractId")){let s=i.contractId;if(typeof s!=
"string"){let a={instancePath:n+"/contractId",schemaPath:"#/properties/contractId/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:I.properties.contractId.type,parentSchema:I.properties.contractId,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.sbom!==void 0&&l.call(i,"sbom")){let s=i.sbom;if(Array.isArray(s)){let a=s.length;for(let o=0;o<
a;o++)De(s[o],{instancePath:n+"/sbom/"+o,parentData:s,parentDataProperty:o,rootData:w,dynamicAnchors:D})||(e=e===null?De.
errors:e.concat(De.errors),p=e.length)}else{let a={instancePath:n+"/sbom",schemaPath:"#/properties/sbom/type",keyword:"t\
ype",params:{type:"array"},message:"must be array",schema:I.properties.sbom.type,parentSchema:I.properties.sbom,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.inputContracts!==void 0&&l.call(i,"inputContracts")){let s=i.inputContracts;if(Array.
isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||
!l.call(r,"id")){let t={instancePath:n+"/inputContracts/"+o,schemaPath:"#/$defs/InputContract/required",keyword:"require\
d",params:{missingProperty:"id"},message:"must have required property 'id'",schema:ae.required,parentSchema:ae,data:r};e===
null?e=[t]:e.push(t),p++}if(r.version===void 0||!l.call(r,"version")){let t={instancePath:n+"/inputContracts/"+o,schemaPath:"\
#/$defs/InputContract/required",keyword:"required",params:{missingProperty:"version"},message:"must have required proper\
ty 'version'",schema:ae.required,parentSchema:ae,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t===
"id"||t==="version")){let m={instancePath:n+"/inputContracts/"+o,schemaPath:"#/$defs/InputContract/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:ae,
data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&l.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+
"/inputContracts/"+o+"/id",schemaPath:"#/$defs/InputContract/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ae.properties.id.type,parentSchema:ae.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.version!==
void 0&&l.call(r,"version")){let t=r.version;if(typeof t!="string"){let m={instancePath:n+"/inputContracts/"+o+"/version",
schemaPath:"#/$defs/InputContract/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:ae.properties.version.type,parentSchema:ae.properties.version,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={
instancePath:n+"/inputContracts/"+o,schemaPath:"#/$defs/InputContract/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:ae.type,parentSchema:ae,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/input\
Contracts",schemaPath:"#/properties/inputContracts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:I.
properties.inputContracts.type,parentSchema:I.properties.inputContracts,data:s};e===null?e=[a]:e.push(a),p++}}if(i.synonyms!==
void 0&&l.call(i,"synonyms")&&(ne(i.synonyms,{instancePath:n+"/synonyms",parentData:i,parentDataProperty:"synonyms",rootData:w,
dynamicAnchors:D})||(e=e===null?ne.errors:e.concat(ne.errors),p=e.length)),i.tags!==void 0&&l.call(i,"tags")){let s=i.tags;
if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){let t={instancePath:n+"/tags/"+
o,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.items.type,
parentSchema:C.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/\
type",keyword:"type",params:{type:"array"},message:"must be array",schema:C.type,parentSchema:C,data:s};e===null?e=[a]:e.
push(a),p++}}if(i.customProperties!==void 0&&l.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){
let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!l.call(
r,"property")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"requir\
ed",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,parentSchema:y,
data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!l.call(r,"value")){let t={instancePath:n+"/customProperties/"+
o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"must have re\
quired property 'value'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(
r))if(!(t==="id"||t==="property"||t==="value"||t==="description"||t==="vendor")){let m={instancePath:n+"/customPropertie\
s/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&
l.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/id",schemaPath:"#/$defs\
/CustomProperty/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.
type,parentSchema:y.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&l.call(r,"property")){let t=r.
property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomPrope\
rty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.property.
type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"descr\
iption")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/description",schemaPath:"\
#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&
l.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/vendor",schemaPath:"\
#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
vendor.type,parentSchema:y.properties.vendor,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customP\
roperties/"+o,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/\
properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:I.properties.customProperties.
type,parentSchema:I.properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&
l.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<
a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!l.call(r,"type")){let t={instancePath:n+
"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:c.required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}
if(r.url===void 0||!l.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Authoritat\
iveDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:c.
required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t===
"url"||t==="description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties",schema:!1,parentSchema:c,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&l.call(r,"id")){let t=r.id;
if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/id",schemaPath:"#/$defs/AuthoritativeDefin\
ition/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.id.type,parentSchema:c.
properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.type!==void 0&&l.call(r,"type")){let t=r.type;if(typeof t!="str\
ing"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.type.type,parentSchema:c.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&l.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.url.type,parentSchema:c.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.description.
type,parentSchema:c.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authorita\
tiveDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:c.type,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:I.properties.authoritativeDefinitions.type,parentSchema:I.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}i.context!==void 0&&l.call(i,"context")&&(me(i.context,{instancePath:n+"/context",parentData:i,
parentDataProperty:"context",rootData:w,dynamicAnchors:D})||(e=e===null?me.errors:e.concat(me.errors),p=e.length))}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,
data:i};e===null?e=[s]:e.push(s),p++}return qe.errors=e,p===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var N={
type:"object",additionalProperties:!1,properties:{deprecated:{type:"boolean",default:!1},id:{type:"string"},name:{type:"\
string"},content:{type:"string"},type:{type:"string",default:"rest"},url:{type:"string",format:"uri"},channel:{type:"str\
ing"},description:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomP\
roperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["name","con\
tent"]};function Ae(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){let e=null,
p=0,f=Ae.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.name===void 0||!l.call(i,"name")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:N.required,parentSchema:N,data:i};e===null?e=[s]:e.push(s),p++}
if(i.content===void 0||!l.call(i,"content")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
content"},message:"must have required property 'content'",schema:N.required,parentSchema:N,data:i};e===null?e=[s]:e.push(
s),p++}for(let s of Object.keys(i))if(!l.call(N.properties,s)){let a={instancePath:n,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:N,
data:i};e===null?e=[a]:e.push(a),p++}if(i.deprecated!==void 0&&l.call(i,"deprecated")){let s=i.deprecated;if(typeof s!="\
boolean"){let a={instancePath:n+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean",schema:N.properties.deprecated.type,parentSchema:N.properties.deprecated,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.id!==void 0&&l.call(i,"id")){let s=i.id;if(typeof s!="string"){let a={instancePath:n+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.id.type,parentSchema:N.
properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.name!==void 0&&l.call(i,"name")){let s=i.name;if(typeof s!="str\
ing"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:N.properties.name.type,parentSchema:N.properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.content!==
void 0&&l.call(i,"content")){let s=i.content;if(typeof s!="string"){let a={instancePath:n+"/content",schemaPath:"#/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.content.type,parentSchema:N.
properties.content,data:s};e===null?e=[a]:e.push(a),p++}}if(i.type!==void 0&&l.call(i,"type")){let s=i.type;if(typeof s!=
"string"){let a={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:N.properties.type.type,parentSchema:N.properties.type,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
url!==void 0&&l.call(i,"url")){let s=i.url;if(typeof s!="string"){let a={instancePath:n+"/url",schemaPath:"#/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.url.type,parentSchema:N.properties.
url,data:s};e===null?e=[a]:e.push(a),p++}}if(i.channel!==void 0&&l.call(i,"channel")){let s=i.channel;if(typeof s!="stri\
ng"){let a={instancePath:n+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:N.properties.channel.type,parentSchema:N.properties.channel,data:s};e===null?e=[a]:e.push(a),p++}}
if(i.description!==void 0&&l.call(i,"description")){let s=i.description;if(typeof s!="string"){let a={instancePath:n+"/d\
escription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.
properties.description.type,parentSchema:N.properties.description,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&
l.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){
let t={instancePath:n+"/tags/"+o,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:C.items.type,parentSchema:C.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+
"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:C.type,parentSchema:C,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&l.call(i,"customProperties")){let s=i.customProperties;
if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===
void 0||!l.call(r,"property")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",
keyword:"required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,
parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!l.call(r,"value")){let t={instancePath:n+"/cus\
tomProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.
keys(r))if(!(t==="id"||t==="property"||t==="value"||t==="description"||t==="vendor")){let m={instancePath:n+"/customProp\
erties/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&
l.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/id",schemaPath:"#/$defs\
/CustomProperty/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.
type,parentSchema:y.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&l.call(r,"property")){let t=r.
property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomPrope\
rty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.property.
type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"descr\
iption")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/description",schemaPath:"\
#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&
l.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/vendor",schemaPath:"\
#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
vendor.type,parentSchema:y.properties.vendor,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customP\
roperties/"+o,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/\
properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:N.properties.customProperties.
type,parentSchema:N.properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&
l.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<
a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!l.call(r,"type")){let t={instancePath:n+
"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:c.required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}
if(r.url===void 0||!l.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Authoritat\
iveDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:c.
required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t===
"url"||t==="description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties",schema:!1,parentSchema:c,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&l.call(r,"id")){let t=r.id;
if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/id",schemaPath:"#/$defs/AuthoritativeDefin\
ition/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.id.type,parentSchema:c.
properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.type!==void 0&&l.call(r,"type")){let t=r.type;if(typeof t!="str\
ing"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.type.type,parentSchema:c.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&l.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.url.type,parentSchema:c.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.description.
type,parentSchema:c.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authorita\
tiveDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:c.type,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:N.properties.authoritativeDefinitions.type,parentSchema:N.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:N.type,parentSchema:N,data:i};e===null?e=[s]:e.push(s),p++}return Ae.errors=e,p===0}Ae.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var U={type:"object",additionalProperties:!1,properties:{id:{type:"string"},channel:{
type:"string"},url:{type:"string",format:"uri"},description:{type:"string"},tool:{type:"string"},scope:{type:"string"},invitationUrl:{
type:"string",format:"uri"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomPropert\
y"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["channel","url"]};
function je(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){let e=null,p=0,
f=je.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.channel===void 0||!l.call(i,"channel")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"channel"},message:"must have required property 'channel'",schema:U.required,parentSchema:U,data:i};e===
null?e=[s]:e.push(s),p++}if(i.url===void 0||!l.call(i,"url")){let s={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"url"},message:"must have required property 'url'",schema:U.required,parentSchema:U,data:i};
e===null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!l.call(U.properties,s)){let a={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:U,data:i};e===null?e=[a]:e.push(a),p++}if(i.id!==void 0&&l.call(i,"id")){let s=i.id;if(typeof s!=
"string"){let a={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:U.properties.id.type,parentSchema:U.properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.channel!==
void 0&&l.call(i,"channel")){let s=i.channel;if(typeof s!="string"){let a={instancePath:n+"/channel",schemaPath:"#/prope\
rties/channel/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.properties.channel.type,parentSchema:U.
properties.channel,data:s};e===null?e=[a]:e.push(a),p++}}if(i.url!==void 0&&l.call(i,"url")){let s=i.url;if(typeof s!="s\
tring"){let a={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:U.properties.url.type,parentSchema:U.properties.url,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==
void 0&&l.call(i,"description")){let s=i.description;if(typeof s!="string"){let a={instancePath:n+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.properties.description.
type,parentSchema:U.properties.description,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tool!==void 0&&l.call(i,"tool")){let s=i.
tool;if(typeof s!="string"){let a={instancePath:n+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:U.properties.tool.type,parentSchema:U.properties.tool,data:s};e===null?e=[a]:e.
push(a),p++}}if(i.scope!==void 0&&l.call(i,"scope")){let s=i.scope;if(typeof s!="string"){let a={instancePath:n+"/scope",
schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.properties.
scope.type,parentSchema:U.properties.scope,data:s};e===null?e=[a]:e.push(a),p++}}if(i.invitationUrl!==void 0&&l.call(i,"\
invitationUrl")){let s=i.invitationUrl;if(typeof s!="string"){let a={instancePath:n+"/invitationUrl",schemaPath:"#/prope\
rties/invitationUrl/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.properties.invitationUrl.
type,parentSchema:U.properties.invitationUrl,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&l.call(i,"tags")){
let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){let t={instancePath:n+
"/tags/"+o,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.
items.type,parentSchema:C.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/\
$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:C.type,parentSchema:C,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&l.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(
s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||
!l.call(r,"property")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,parentSchema:y,
data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!l.call(r,"value")){let t={instancePath:n+"/customProperties/"+
o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"must have re\
quired property 'value'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(
r))if(!(t==="id"||t==="property"||t==="value"||t==="description"||t==="vendor")){let m={instancePath:n+"/customPropertie\
s/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&
l.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/id",schemaPath:"#/$defs\
/CustomProperty/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.
type,parentSchema:y.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&l.call(r,"property")){let t=r.
property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomPrope\
rty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.property.
type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"descr\
iption")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/description",schemaPath:"\
#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&
l.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/vendor",schemaPath:"\
#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
vendor.type,parentSchema:y.properties.vendor,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customP\
roperties/"+o,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/\
properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:U.properties.customProperties.
type,parentSchema:U.properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&
l.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<
a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!l.call(r,"type")){let t={instancePath:n+
"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:c.required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}
if(r.url===void 0||!l.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Authoritat\
iveDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:c.
required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t===
"url"||t==="description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties",schema:!1,parentSchema:c,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&l.call(r,"id")){let t=r.id;
if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/id",schemaPath:"#/$defs/AuthoritativeDefin\
ition/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.id.type,parentSchema:c.
properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.type!==void 0&&l.call(r,"type")){let t=r.type;if(typeof t!="str\
ing"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.type.type,parentSchema:c.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&l.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.url.type,parentSchema:c.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.description.
type,parentSchema:c.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authorita\
tiveDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:c.type,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:U.properties.authoritativeDefinitions.type,parentSchema:U.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:U.type,parentSchema:U,data:i};e===null?e=[s]:e.push(s),p++}return je.errors=e,p===0}je.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var re={type:"object",additionalProperties:!1,properties:{name:{type:"string"},
description:{type:"string"},members:{type:"array",items:{$ref:"#/$defs/TeamMember"}},tags:{$ref:"#/$defs/Tags"},customProperties:{
type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/Authorit\
ativeDefinition"}}}},B={type:"object",additionalProperties:!1,properties:{id:{type:"string"},username:{type:"string"},name:{
type:"string"},description:{type:"string"},role:{type:"string"},dateIn:{type:"string",format:"date"},dateOut:{type:"stri\
ng",format:"date"},replacedByUsername:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"\
#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:[
"username"]};function Ce(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){let e=null,
p=0,f=Ce.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.username===void 0||!l.call(i,"username")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"username"},message:"must have required property 'username'",schema:B.required,parentSchema:B,data:i};e===
null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!l.call(B.properties,s)){let a={instancePath:n,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:B,data:i};e===null?e=[a]:e.push(a),p++}if(i.id!==void 0&&l.call(i,"id")){let s=i.id;if(typeof s!=
"string"){let a={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:B.properties.id.type,parentSchema:B.properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.username!==
void 0&&l.call(i,"username")){let s=i.username;if(typeof s!="string"){let a={instancePath:n+"/username",schemaPath:"#/pr\
operties/username/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.properties.username.type,
parentSchema:B.properties.username,data:s};e===null?e=[a]:e.push(a),p++}}if(i.name!==void 0&&l.call(i,"name")){let s=i.name;
if(typeof s!="string"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:B.properties.name.type,parentSchema:B.properties.name,data:s};e===null?e=[a]:e.push(
a),p++}}if(i.description!==void 0&&l.call(i,"description")){let s=i.description;if(typeof s!="string"){let a={instancePath:n+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:B.properties.description.type,parentSchema:B.properties.description,data:s};e===null?e=[a]:e.push(a),p++}}if(i.role!==
void 0&&l.call(i,"role")){let s=i.role;if(typeof s!="string"){let a={instancePath:n+"/role",schemaPath:"#/properties/rol\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.properties.role.type,parentSchema:B.properties.
role,data:s};e===null?e=[a]:e.push(a),p++}}if(i.dateIn!==void 0&&l.call(i,"dateIn")){let s=i.dateIn;if(typeof s!="string"){
let a={instancePath:n+"/dateIn",schemaPath:"#/properties/dateIn/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:B.properties.dateIn.type,parentSchema:B.properties.dateIn,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
dateOut!==void 0&&l.call(i,"dateOut")){let s=i.dateOut;if(typeof s!="string"){let a={instancePath:n+"/dateOut",schemaPath:"\
#/properties/dateOut/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.properties.dateOut.type,
parentSchema:B.properties.dateOut,data:s};e===null?e=[a]:e.push(a),p++}}if(i.replacedByUsername!==void 0&&l.call(i,"repl\
acedByUsername")){let s=i.replacedByUsername;if(typeof s!="string"){let a={instancePath:n+"/replacedByUsername",schemaPath:"\
#/properties/replacedByUsername/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.properties.
replacedByUsername.type,parentSchema:B.properties.replacedByUsername,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&
l.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){
let t={instancePath:n+"/tags/"+o,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:C.items.type,parentSchema:C.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+
"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:C.type,parentSchema:C,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&l.call(i,"customProperties")){let s=i.customProperties;
if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===
void 0||!l.call(r,"property")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",
keyword:"required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,
parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!l.call(r,"value")){let t={instancePath:n+"/cus\
tomProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.
keys(r))if(!(t==="id"||t==="property"||t==="value"||t==="description"||t==="vendor")){let m={instancePath:n+"/customProp\
erties/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&
l.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/id",schemaPath:"#/$defs\
/CustomProperty/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.
type,parentSchema:y.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&l.call(r,"property")){let t=r.
property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomPrope\
rty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.property.
type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"descr\
iption")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/description",schemaPath:"\
#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&
l.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/vendor",schemaPath:"\
#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
vendor.type,parentSchema:y.properties.vendor,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customP\
roperties/"+o,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/\
properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:B.properties.customProperties.
type,parentSchema:B.properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&
l.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let o=0;o<
a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!l.call(r,"type")){let t={instancePath:n+
"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:c.required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}
if(r.url===void 0||!l.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Authoritat\
iveDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:c.
required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t===
"url"||t==="description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties",schema:!1,parentSchema:c,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&l.call(r,"id")){let t=r.id;
if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/id",schemaPath:"#/$defs/AuthoritativeDefin\
ition/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.id.type,parentSchema:c.
properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.type!==void 0&&l.call(r,"type")){let t=r.type;if(typeof t!="str\
ing"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.type.type,parentSchema:c.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&l.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.url.type,parentSchema:c.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.description.
type,parentSchema:c.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authorita\
tiveDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:c.type,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:B.properties.authoritativeDefinitions.type,parentSchema:B.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:B.type,parentSchema:B,data:i};e===null?e=[s]:e.push(s),p++}return Ce.errors=e,p===0}Ce.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(i,{instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,
dynamicAnchors:D={}}={}){let e=null,p=0,f=Oe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){for(let s of Object.keys(i))if(!(s==="name"||s==="description"||s==="members"||
s==="tags"||s==="customProperties"||s==="authoritativeDefinitions")){let a={instancePath:n,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:re,data:i};e===null?e=[a]:e.push(a),p++}if(i.name!==void 0&&l.call(i,"name")){let s=i.name;if(typeof s!="st\
ring"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:re.properties.name.type,parentSchema:re.properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
description!==void 0&&l.call(i,"description")){let s=i.description;if(typeof s!="string"){let a={instancePath:n+"/descri\
ption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:re.
properties.description.type,parentSchema:re.properties.description,data:s};e===null?e=[a]:e.push(a),p++}}if(i.members!==
void 0&&l.call(i,"members")){let s=i.members;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)Ce(s[o],{instancePath:n+
"/members/"+o,parentData:s,parentDataProperty:o,rootData:w,dynamicAnchors:D})||(e=e===null?Ce.errors:e.concat(Ce.errors),
p=e.length)}else{let a={instancePath:n+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array",schema:re.properties.members.type,parentSchema:re.properties.members,data:s};e===null?e=[a]:
e.push(a),p++}}if(i.tags!==void 0&&l.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){
let r=s[o];if(typeof r!="string"){let t={instancePath:n+"/tags/"+o,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:C.items.type,parentSchema:C.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{
let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:C.type,parentSchema:C,data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&l.call(i,"customPrope\
rties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.property===void 0||!l.call(r,"property")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"\
#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},message:"must have required prop\
erty 'property'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!l.call(r,"v\
alue")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{
missingProperty:"value"},message:"must have required property 'value'",schema:y.required,parentSchema:y,data:r};e===null?
e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="property"||t==="value"||t==="description"||t==="vend\
or")){let m={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:y,
data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&l.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+
"/customProperties/"+o+"/id",schemaPath:"#/$defs/CustomProperty/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:y.properties.id.type,parentSchema:y.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}
if(r.property!==void 0&&l.call(r,"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:n+"/customProp\
erties/"+o+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(
m),p++}}if(r.description!==void 0&&l.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+
"/customProperties/"+o+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.properties.description,data:t};
e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&l.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={instancePath:n+
"/customProperties/"+o+"/vendor",schemaPath:"#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.vendor.type,parentSchema:y.properties.vendor,data:t};e===null?e=[m]:
e.push(m),p++}}}else{let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}}}else{
let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"a\
rray"},message:"must be array",schema:re.properties.customProperties.type,parentSchema:re.properties.customProperties,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&l.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;
if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!l.call(r,"type")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:c.required,
parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}if(r.url===void 0||!l.call(r,"url")){let t={instancePath:n+"/authori\
tativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:c.required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}
for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t==="url"||t==="description")){let m={instancePath:n+"/authoritat\
iveDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:c,data:r};e===null?e=[m]:e.push(
m),p++}if(r.id!==void 0&&l.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefiniti\
ons/"+o+"/id",schemaPath:"#/$defs/AuthoritativeDefinition/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:c.properties.id.type,parentSchema:c.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.type!==
void 0&&l.call(r,"type")){let t=r.type;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/typ\
e",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:c.properties.type.type,parentSchema:c.properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==
void 0&&l.call(r,"url")){let t=r.url;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:c.properties.url.type,parentSchema:c.properties.url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==
void 0&&l.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinit\
ions/"+o+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:c.properties.description.type,parentSchema:c.properties.description,data:t};
e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/Authoritati\
veDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.type,parentSchema:c,data:r};e===
null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authoritative\
Definitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:re.properties.authoritativeDefinitions.
type,parentSchema:re.properties.authoritativeDefinitions,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:re.type,parentSchema:re,data:i};
e===null?e=[s]:e.push(s),p++}return Oe.errors=e,p===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(i,{
instancePath:n="",parentData:M,parentDataProperty:x,rootData:w=i,dynamicAnchors:D={}}={}){let e=null,p=0,f=Ne.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0||!l.call(i,"apiVersion")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'",schema:A.required,parentSchema:A,data:i};e===null?e=[s]:
e.push(s),p++}if(i.kind===void 0||!l.call(i,"kind")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'",schema:A.required,parentSchema:A,data:i};e===null?e=
[s]:e.push(s),p++}if(i.id===void 0||!l.call(i,"id")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'",schema:A.required,parentSchema:A,data:i};e===null?e=[s]:
e.push(s),p++}for(let s of Object.keys(i))if(!l.call(A.properties,s)){let a={instancePath:n,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:A,data:i};e===null?e=[a]:e.push(a),p++}if(i.apiVersion!==void 0&&l.call(i,"apiVersion")){let s=i.apiVersion;
if(typeof s!="string"){let a={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:A.properties.apiVersion.type,parentSchema:A.properties.apiVersion,data:s};
e===null?e=[a]:e.push(a),p++}if(!(s==="v1.1.0"||s==="v1.0.0"||s==="v0.9.0")){let a={instancePath:n+"/apiVersion",schemaPath:"\
#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:A.properties.apiVersion.enum},message:"must be equal \
to one of the allowed values",schema:A.properties.apiVersion.enum,parentSchema:A.properties.apiVersion,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.kind!==void 0&&l.call(i,"kind")){let s=i.kind;if(typeof s!="string"){let a={instancePath:n+"/k\
ind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.
kind.type,parentSchema:A.properties.kind,data:s};e===null?e=[a]:e.push(a),p++}if(s!=="DataProduct"){let a={instancePath:n+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:A.properties.kind.enum},message:"must b\
e equal to one of the allowed values",schema:A.properties.kind.enum,parentSchema:A.properties.kind,data:s};e===null?e=[a]:
e.push(a),p++}}if(i.id!==void 0&&l.call(i,"id")){let s=i.id;if(typeof s!="string"){let a={instancePath:n+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.id.type,parentSchema:A.
properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.name!==void 0&&l.call(i,"name")){let s=i.name;if(typeof s!="str\
ing"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:A.properties.name.type,parentSchema:A.properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.deprecated!==
void 0&&l.call(i,"deprecated")){let s=i.deprecated;if(typeof s!="boolean"){let a={instancePath:n+"/deprecated",schemaPath:"\
#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:A.properties.deprecated.
type,parentSchema:A.properties.deprecated,data:s};e===null?e=[a]:e.push(a),p++}}if(i.synonyms!==void 0&&l.call(i,"synony\
ms")&&(ne(i.synonyms,{instancePath:n+"/synonyms",parentData:i,parentDataProperty:"synonyms",rootData:w,dynamicAnchors:D})||
(e=e===null?ne.errors:e.concat(ne.errors),p=e.length)),i.version!==void 0&&l.call(i,"version")){let s=i.version;if(typeof s!=
"string"){let a={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:A.properties.version.type,parentSchema:A.properties.version,data:s};e===null?e=[a]:e.push(
a),p++}}if(i.status!==void 0&&l.call(i,"status")){let s=i.status;if(typeof s!="string"){let a={instancePath:n+"/status",
schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.
status.type,parentSchema:A.properties.status,data:s};e===null?e=[a]:e.push(a),p++}}if(i.domain!==void 0&&l.call(i,"domai\
n")){let s=i.domain;if(typeof s!="string"){let a={instancePath:n+"/domain",schemaPath:"#/properties/domain/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:A.properties.domain.type,parentSchema:A.properties.domain,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.type!==void 0&&l.call(i,"type")){let s=i.type;if(typeof s!="string"){let a={instancePath:n+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.
type.type,parentSchema:A.properties.type,data:s};e===null?e=[a]:e.push(a),p++}}if(i.context!==void 0&&l.call(i,"context")&&
(me(i.context,{instancePath:n+"/context",parentData:i,parentDataProperty:"context",rootData:w,dynamicAnchors:D})||(e=e===
null?me.errors:e.concat(me.errors),p=e.length)),i.tenant!==void 0&&l.call(i,"tenant")){let s=i.tenant;if(typeof s!="stri\
ng"){let a={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:A.properties.tenant.type,parentSchema:A.properties.tenant,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
authoritativeDefinitions!==void 0&&l.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(
s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!l.call(
r,"type")){let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:c.required,parentSchema:c,
data:r};e===null?e=[t]:e.push(t),p++}if(r.url===void 0||!l.call(r,"url")){let t={instancePath:n+"/authoritativeDefinitio\
ns/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'",schema:c.required,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.
keys(r))if(!(t==="id"||t==="type"||t==="url"||t==="description")){let m={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"\
#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:c,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&l.call(
r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/id",schemaPath:"#/$def\
s/AuthoritativeDefinition/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.
id.type,parentSchema:c.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.type!==void 0&&l.call(r,"type")){let t=r.
type;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/type",schemaPath:"#/$defs/Authoritati\
veDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.type.
type,parentSchema:c.properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&l.call(r,"url")){let t=r.url;
if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/url",schemaPath:"#/$defs/AuthoritativeDefi\
nition/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.url.type,
parentSchema:c.properties.url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"description")){
let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+o+"/description",schemaPath:"\
#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:c.properties.description.type,parentSchema:c.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{
let t={instancePath:n+"/authoritativeDefinitions/"+o,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:c.type,parentSchema:c,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={
instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:A.properties.authoritativeDefinitions.type,parentSchema:A.properties.authoritativeDefinitions,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&l.call(i,"description")&&($e(i.description,{instancePath:n+
"/description",parentData:i,parentDataProperty:"description",rootData:w,dynamicAnchors:D})||(e=e===null?$e.errors:e.concat(
$e.errors),p=e.length)),i.customProperties!==void 0&&l.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(
s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||
!l.call(r,"property")){let t={instancePath:n+"/customProperties/"+o,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,parentSchema:y,
data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!l.call(r,"value")){let t={instancePath:n+"/customProperties/"+
o,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"must have re\
quired property 'value'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(
r))if(!(t==="id"||t==="property"||t==="value"||t==="description"||t==="vendor")){let m={instancePath:n+"/customPropertie\
s/"+o,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&
l.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/id",schemaPath:"#/$defs\
/CustomProperty/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.
type,parentSchema:y.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&l.call(r,"property")){let t=r.
property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/property",schemaPath:"#/$defs/CustomPrope\
rty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.property.
type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&l.call(r,"descr\
iption")){let t=r.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/description",schemaPath:"\
#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&
l.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+o+"/vendor",schemaPath:"\
#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
vendor.type,parentSchema:y.properties.vendor,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:n+"/customP\
roperties/"+o,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/\
properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.properties.customProperties.
type,parentSchema:A.properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&l.call(i,"tags")){
let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let r=s[o];if(typeof r!="string"){let t={instancePath:n+
"/tags/"+o,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.
items.type,parentSchema:C.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/\
$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:C.type,parentSchema:C,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.inputPorts!==void 0&&l.call(i,"inputPorts")){let s=i.inputPorts;if(Array.isArray(s)){let a=s.length;
for(let o=0;o<a;o++)we(s[o],{instancePath:n+"/inputPorts/"+o,parentData:s,parentDataProperty:o,rootData:w,dynamicAnchors:D})||
(e=e===null?we.errors:e.concat(we.errors),p=e.length)}else{let a={instancePath:n+"/inputPorts",schemaPath:"#/properties/\
inputPorts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.properties.inputPorts.type,parentSchema:A.
properties.inputPorts,data:s};e===null?e=[a]:e.push(a),p++}}if(i.outputPorts!==void 0&&l.call(i,"outputPorts")){let s=i.
outputPorts;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)qe(s[o],{instancePath:n+"/outputPorts/"+o,parentData:s,
parentDataProperty:o,rootData:w,dynamicAnchors:D})||(e=e===null?qe.errors:e.concat(qe.errors),p=e.length)}else{let a={instancePath:n+
"/outputPorts",schemaPath:"#/properties/outputPorts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.
properties.outputPorts.type,parentSchema:A.properties.outputPorts,data:s};e===null?e=[a]:e.push(a),p++}}if(i.managementPorts!==
void 0&&l.call(i,"managementPorts")){let s=i.managementPorts;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)Ae(
s[o],{instancePath:n+"/managementPorts/"+o,parentData:s,parentDataProperty:o,rootData:w,dynamicAnchors:D})||(e=e===null?
Ae.errors:e.concat(Ae.errors),p=e.length)}else{let a={instancePath:n+"/managementPorts",schemaPath:"#/properties/managem\
entPorts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.properties.managementPorts.type,parentSchema:A.
properties.managementPorts,data:s};e===null?e=[a]:e.push(a),p++}}if(i.support!==void 0&&l.call(i,"support")){let s=i.support;
if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)je(s[o],{instancePath:n+"/support/"+o,parentData:s,parentDataProperty:o,
rootData:w,dynamicAnchors:D})||(e=e===null?je.errors:e.concat(je.errors),p=e.length)}else{let a={instancePath:n+"/suppor\
t",schemaPath:"#/properties/support/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.properties.
support.type,parentSchema:A.properties.support,data:s};e===null?e=[a]:e.push(a),p++}}if(i.team!==void 0&&l.call(i,"team")&&
(Oe(i.team,{instancePath:n+"/team",parentData:i,parentDataProperty:"team",rootData:w,dynamicAnchors:D})||(e=e===null?Oe.
errors:e.concat(Oe.errors),p=e.length)),i.productCreatedTs!==void 0&&l.call(i,"productCreatedTs")){let s=i.productCreatedTs;
if(typeof s!="string"){let a={instancePath:n+"/productCreatedTs",schemaPath:"#/properties/productCreatedTs/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:A.properties.productCreatedTs.type,parentSchema:A.properties.
productCreatedTs,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:A.type,parentSchema:A,data:i};e===null?e=[s]:e.push(s),p++}return Ne.errors=
e,p===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};

/** The compiled JSON Schemas of ODPS by version. */
export const ODPS_VALIDATORS: Readonly<Record<string, Validator>> = {
  '0.9.0': Ue,
  '1.0.0': Be,
  '1.1.0': Me,
};
