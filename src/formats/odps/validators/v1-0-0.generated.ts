// @ts-nocheck
// Generated from test/corpus/odps by scripts/generate/document-validators.mjs: do not edit.

var M=B,E=B,c={$schema:"https://json-schema.org/draft/2019-09/schema",type:"object",required:["apiVersion","kind","id","\
status"],additionalProperties:!1,properties:{apiVersion:{type:"string",default:"v1.0.0",enum:["v0.9.0","v1.0.0"]},kind:{
type:"string",default:"DataProduct",enum:["DataProduct"]},id:{type:"string"},name:{type:"string"},version:{type:"string"},
status:{type:"string"},domain:{type:"string"},tenant:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"\
#/$defs/AuthoritativeDefinition"}},description:{$ref:"#/$defs/Description"},customProperties:{type:"array",items:{$ref:"\
#/$defs/CustomProperty"}},tags:{$ref:"#/$defs/Tags"},inputPorts:{type:"array",items:{$ref:"#/$defs/InputPort"}},outputPorts:{
type:"array",items:{$ref:"#/$defs/OutputPort"}},managementPorts:{type:"array",items:{$ref:"#/$defs/ManagementPort"}},support:{
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
array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}}}}},l={type:"object",additionalProperties:!1,properties:{type:{type:"\
string"},url:{type:"string",format:"uri"},description:{type:"string"}},required:["type","url"]},y={type:"object",additionalProperties:!1,
properties:{property:{type:"string"},value:{},description:{type:"string"}},required:["property","value"]},f={type:"array",
items:{type:"string"}},u=Object.prototype.hasOwnProperty,D={type:"object",additionalProperties:!1,properties:{purpose:{type:"\
string"},limitations:{type:"string"},usage:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/A\
uthoritativeDefinition"}},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}}}};function C(i,{instancePath:n="",
parentData:A,parentDataProperty:j,rootData:k=i,dynamicAnchors:$={}}={}){let e=null,o=0,d=C.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let r of Object.keys(i))
if(!(r==="purpose"||r==="limitations"||r==="usage"||r==="authoritativeDefinitions"||r==="customProperties")){let a={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties",schema:!1,parentSchema:D,data:i};e===null?e=[a]:e.push(a),o++}if(i.purpose!==void 0&&u.call(i,"pu\
rpose")){let r=i.purpose;if(typeof r!="string"){let a={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:D.properties.purpose.type,parentSchema:D.properties.
purpose,data:r};e===null?e=[a]:e.push(a),o++}}if(i.limitations!==void 0&&u.call(i,"limitations")){let r=i.limitations;if(typeof r!=
"string"){let a={instancePath:n+"/limitations",schemaPath:"#/properties/limitations/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:D.properties.limitations.type,parentSchema:D.properties.limitations,data:r};e===
null?e=[a]:e.push(a),o++}}if(i.usage!==void 0&&u.call(i,"usage")){let r=i.usage;if(typeof r!="string"){let a={instancePath:n+
"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:"string"},message:"must be string",schema:D.properties.
usage.type,parentSchema:D.properties.usage,data:r};e===null?e=[a]:e.push(a),o++}}if(i.authoritativeDefinitions!==void 0&&
u.call(i,"authoritativeDefinitions")){let r=i.authoritativeDefinitions;if(Array.isArray(r)){let a=r.length;for(let p=0;p<
a;p++){let s=r[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0||!u.call(s,"type")){let t={instancePath:n+
"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:l.required,parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}
if(s.url===void 0||!u.call(s,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/Authoritat\
iveDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:l.
required,parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}for(let t of Object.keys(s))if(!(t==="type"||t==="url"||t===
"description")){let m={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:l,data:s};e===null?e=[m]:e.push(m),o++}if(s.type!==void 0&&u.call(s,"type")){let t=s.type;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+p+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.type.type,parentSchema:l.
properties.type,data:t};e===null?e=[m]:e.push(m),o++}}if(s.url!==void 0&&u.call(s,"url")){let t=s.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/authoritativeDefinitions/"+p+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.url.type,parentSchema:l.properties.
url,data:t};e===null?e=[m]:e.push(m),o++}}if(s.description!==void 0&&u.call(s,"description")){let t=s.description;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+p+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.description.
type,parentSchema:l.properties.description,data:t};e===null?e=[m]:e.push(m),o++}}}else{let t={instancePath:n+"/authorita\
tiveDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:l.type,parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:D.properties.authoritativeDefinitions.type,parentSchema:D.properties.authoritativeDefinitions,data:r};
e===null?e=[a]:e.push(a),o++}}if(i.customProperties!==void 0&&u.call(i,"customProperties")){let r=i.customProperties;if(Array.
isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.property===
void 0||!u.call(s,"property")){let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/required",
keyword:"required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,
parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}if(s.value===void 0||!u.call(s,"value")){let t={instancePath:n+"/cus\
tomProperties/"+p,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'",schema:y.required,parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}for(let t of Object.
keys(s))if(!(t==="property"||t==="value"||t==="description")){let m={instancePath:n+"/customProperties/"+p,schemaPath:"#\
/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties",schema:!1,parentSchema:y,data:s};e===null?e=[m]:e.push(m),o++}if(s.property!==void 0&&u.call(
s,"property")){let t=s.property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+p+"/property",schemaPath:"\
#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.property.type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),o++}}if(s.description!==void 0&&
u.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+p+"/descr\
iption",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:y.properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(
m),o++}}}else{let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}}}else{let a={
instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:D.properties.customProperties.type,parentSchema:D.properties.customProperties,data:r};e===
null?e=[a]:e.push(a),o++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:D.type,parentSchema:D,data:i};e===null?e=[r]:e.push(r),o++}return C.errors=e,o===0}C.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var b={type:"object",additionalProperties:!1,properties:{name:{type:"string"},version:{
type:"string"},contractId:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs\
/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["na\
me","version","contractId"]};function O(i,{instancePath:n="",parentData:A,parentDataProperty:j,rootData:k=i,dynamicAnchors:$={}}={}){
let e=null,o=0,d=O.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.name===void 0||!u.call(i,"name")){let r={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"name"},message:"must have required property 'name'",schema:b.required,parentSchema:b,data:i};
e===null?e=[r]:e.push(r),o++}if(i.version===void 0||!u.call(i,"version")){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:b.required,
parentSchema:b,data:i};e===null?e=[r]:e.push(r),o++}if(i.contractId===void 0||!u.call(i,"contractId")){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"contractId"},message:"must have required property 'c\
ontractId'",schema:b.required,parentSchema:b,data:i};e===null?e=[r]:e.push(r),o++}for(let r of Object.keys(i))if(!(r==="\
name"||r==="version"||r==="contractId"||r==="tags"||r==="customProperties"||r==="authoritativeDefinitions")){let a={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties",schema:!1,parentSchema:b,data:i};e===null?e=[a]:e.push(a),o++}if(i.name!==void 0&&u.call(i,"name")){
let r=i.name;if(typeof r!="string"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.properties.name.type,parentSchema:b.properties.name,data:r};e===null?e=
[a]:e.push(a),o++}}if(i.version!==void 0&&u.call(i,"version")){let r=i.version;if(typeof r!="string"){let a={instancePath:n+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.version.type,parentSchema:b.properties.version,data:r};e===null?e=[a]:e.push(a),o++}}if(i.contractId!==void 0&&
u.call(i,"contractId")){let r=i.contractId;if(typeof r!="string"){let a={instancePath:n+"/contractId",schemaPath:"#/prop\
erties/contractId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.contractId.type,
parentSchema:b.properties.contractId,data:r};e===null?e=[a]:e.push(a),o++}}if(i.tags!==void 0&&u.call(i,"tags")){let r=i.
tags;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(typeof s!="string"){let t={instancePath:n+"/\
tags/"+p,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.items.
type,parentSchema:f.items,data:s};e===null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/\
Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.type,parentSchema:f,data:r};e===null?e=
[a]:e.push(a),o++}}if(i.customProperties!==void 0&&u.call(i,"customProperties")){let r=i.customProperties;if(Array.isArray(
r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.property===void 0||
!u.call(s,"property")){let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,parentSchema:y,
data:s};e===null?e=[t]:e.push(t),o++}if(s.value===void 0||!u.call(s,"value")){let t={instancePath:n+"/customProperties/"+
p,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"must have re\
quired property 'value'",schema:y.required,parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}for(let t of Object.keys(
s))if(!(t==="property"||t==="value"||t==="description")){let m={instancePath:n+"/customProperties/"+p,schemaPath:"#/$def\
s/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties",schema:!1,parentSchema:y,data:s};e===null?e=[m]:e.push(m),o++}if(s.property!==void 0&&u.call(s,
"property")){let t=s.property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+p+"/property",schemaPath:"\
#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.property.type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),o++}}if(s.description!==void 0&&
u.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+p+"/descr\
iption",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:y.properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(
m),o++}}}else{let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}}}else{let a={
instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:b.properties.customProperties.type,parentSchema:b.properties.customProperties,data:r};e===
null?e=[a]:e.push(a),o++}}if(i.authoritativeDefinitions!==void 0&&u.call(i,"authoritativeDefinitions")){let r=i.authoritativeDefinitions;
if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===
void 0||!u.call(s,"type")){let t={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.required,
parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}if(s.url===void 0||!u.call(s,"url")){let t={instancePath:n+"/authori\
tativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:l.required,parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}
for(let t of Object.keys(s))if(!(t==="type"||t==="url"||t==="description")){let m={instancePath:n+"/authoritativeDefinit\
ions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:l,data:s};e===null?e=[m]:e.push(m),o++}if(s.type!==
void 0&&u.call(s,"type")){let t=s.type;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+p+"/typ\
e",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:l.properties.type.type,parentSchema:l.properties.type,data:t};e===null?e=[m]:e.push(m),o++}}if(s.url!==
void 0&&u.call(s,"url")){let t=s.url;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+p+"/url",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:l.properties.url.type,parentSchema:l.properties.url,data:t};e===null?e=[m]:e.push(m),o++}}if(s.description!==
void 0&&u.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinit\
ions/"+p+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:l.properties.description.type,parentSchema:l.properties.description,data:t};
e===null?e=[m]:e.push(m),o++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/Authoritati\
veDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:s};e===
null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authoritative\
Definitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.authoritativeDefinitions.
type,parentSchema:b.properties.authoritativeDefinitions,data:r};e===null?e=[a]:e.push(a),o++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.type,parentSchema:b,data:i};
e===null?e=[r]:e.push(r),o++}return O.errors=e,o===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var h={type:"\
object",additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"},type:{type:"string"},version:{
type:"string"},contractId:{type:"string"},sbom:{type:"array",items:{$ref:"#/$defs/SBOM"}},inputContracts:{type:"array",items:{
$ref:"#/$defs/InputContract"}},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProp\
erty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["name","versio\
n"]},q={type:"object",additionalProperties:!1,properties:{type:{type:"string",default:"external"},url:{type:"string",format:"\
uri"}},required:["url"]},w={type:"object",additionalProperties:!1,properties:{id:{type:"string"},version:{type:"string"}},
required:["id","version"]};function T(i,{instancePath:n="",parentData:A,parentDataProperty:j,rootData:k=i,dynamicAnchors:$={}}={}){
let e=null,o=0,d=T.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.name===void 0||!u.call(i,"name")){let r={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"name"},message:"must have required property 'name'",schema:h.required,parentSchema:h,data:i};
e===null?e=[r]:e.push(r),o++}if(i.version===void 0||!u.call(i,"version")){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:h.required,
parentSchema:h,data:i};e===null?e=[r]:e.push(r),o++}for(let r of Object.keys(i))if(!u.call(h.properties,r)){let a={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties",schema:!1,parentSchema:h,data:i};e===null?e=[a]:e.push(a),o++}if(i.name!==void 0&&u.call(i,"name")){
let r=i.name;if(typeof r!="string"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:h.properties.name.type,parentSchema:h.properties.name,data:r};e===null?e=
[a]:e.push(a),o++}}if(i.description!==void 0&&u.call(i,"description")){let r=i.description;if(typeof r!="string"){let a={
instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:h.properties.description.type,parentSchema:h.properties.description,data:r};e===null?e=[a]:e.push(
a),o++}}if(i.type!==void 0&&u.call(i,"type")){let r=i.type;if(typeof r!="string"){let a={instancePath:n+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.type.type,parentSchema:h.
properties.type,data:r};e===null?e=[a]:e.push(a),o++}}if(i.version!==void 0&&u.call(i,"version")){let r=i.version;if(typeof r!=
"string"){let a={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:h.properties.version.type,parentSchema:h.properties.version,data:r};e===null?e=[a]:e.push(
a),o++}}if(i.contractId!==void 0&&u.call(i,"contractId")){let r=i.contractId;if(typeof r!="string"){let a={instancePath:n+
"/contractId",schemaPath:"#/properties/contractId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.
properties.contractId.type,parentSchema:h.properties.contractId,data:r};e===null?e=[a]:e.push(a),o++}}if(i.sbom!==void 0&&
u.call(i,"sbom")){let r=i.sbom;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.url===void 0||!u.call(s,"url")){let t={instancePath:n+"/sbom/"+p,schemaPath:"#/$defs/SBOM/r\
equired",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:q.required,
parentSchema:q,data:s};e===null?e=[t]:e.push(t),o++}for(let t of Object.keys(s))if(!(t==="type"||t==="url")){let m={instancePath:n+
"/sbom/"+p,schemaPath:"#/$defs/SBOM/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:q,data:s};e===null?e=[m]:e.push(m),o++}if(s.type!==void 0&&u.
call(s,"type")){let t=s.type;if(typeof t!="string"){let m={instancePath:n+"/sbom/"+p+"/type",schemaPath:"#/$defs/SBOM/pr\
operties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.type.type,parentSchema:q.
properties.type,data:t};e===null?e=[m]:e.push(m),o++}}if(s.url!==void 0&&u.call(s,"url")){let t=s.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/sbom/"+p+"/url",schemaPath:"#/$defs/SBOM/properties/url/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:q.properties.url.type,parentSchema:q.properties.url,data:t};e===null?e=[m]:e.push(
m),o++}}}else{let t={instancePath:n+"/sbom/"+p,schemaPath:"#/$defs/SBOM/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:q.type,parentSchema:q,data:s};e===null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+"/sbom",schemaPath:"\
#/properties/sbom/type",keyword:"type",params:{type:"array"},message:"must be array",schema:h.properties.sbom.type,parentSchema:h.
properties.sbom,data:r};e===null?e=[a]:e.push(a),o++}}if(i.inputContracts!==void 0&&u.call(i,"inputContracts")){let r=i.
inputContracts;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0||!u.call(s,"id")){let t={instancePath:n+"/inputContracts/"+p,schemaPath:"#/$defs/InputContract/requ\
ired",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:w.required,parentSchema:w,
data:s};e===null?e=[t]:e.push(t),o++}if(s.version===void 0||!u.call(s,"version")){let t={instancePath:n+"/inputContracts\
/"+p,schemaPath:"#/$defs/InputContract/required",keyword:"required",params:{missingProperty:"version"},message:"must hav\
e required property 'version'",schema:w.required,parentSchema:w,data:s};e===null?e=[t]:e.push(t),o++}for(let t of Object.
keys(s))if(!(t==="id"||t==="version")){let m={instancePath:n+"/inputContracts/"+p,schemaPath:"#/$defs/InputContract/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propert\
ies",schema:!1,parentSchema:w,data:s};e===null?e=[m]:e.push(m),o++}if(s.id!==void 0&&u.call(s,"id")){let t=s.id;if(typeof t!=
"string"){let m={instancePath:n+"/inputContracts/"+p+"/id",schemaPath:"#/$defs/InputContract/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:w.properties.id.type,parentSchema:w.properties.id,data:t};e===
null?e=[m]:e.push(m),o++}}if(s.version!==void 0&&u.call(s,"version")){let t=s.version;if(typeof t!="string"){let m={instancePath:n+
"/inputContracts/"+p+"/version",schemaPath:"#/$defs/InputContract/properties/version/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:w.properties.version.type,parentSchema:w.properties.version,data:t};e===null?e=
[m]:e.push(m),o++}}}else{let t={instancePath:n+"/inputContracts/"+p,schemaPath:"#/$defs/InputContract/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:w.type,parentSchema:w,data:s};e===null?e=[t]:e.push(t),o++}}}else{
let a={instancePath:n+"/inputContracts",schemaPath:"#/properties/inputContracts/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:h.properties.inputContracts.type,parentSchema:h.properties.inputContracts,data:r};e===null?
e=[a]:e.push(a),o++}}if(i.tags!==void 0&&u.call(i,"tags")){let r=i.tags;if(Array.isArray(r)){let a=r.length;for(let p=0;p<
a;p++){let s=r[p];if(typeof s!="string"){let t={instancePath:n+"/tags/"+p,schemaPath:"#/$defs/Tags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:f.items.type,parentSchema:f.items,data:s};e===null?e=[t]:e.
push(t),o++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:f.type,parentSchema:f,data:r};e===null?e=[a]:e.push(a),o++}}if(i.customProperties!==void 0&&u.call(
i,"customProperties")){let r=i.customProperties;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.property===void 0||!u.call(s,"property")){let t={instancePath:n+"/customProp\
erties/"+p,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},message:"\
must have required property 'property'",schema:y.required,parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}if(s.value===
void 0||!u.call(s,"value")){let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:y.required,parentSchema:y,
data:s};e===null?e=[t]:e.push(t),o++}for(let t of Object.keys(s))if(!(t==="property"||t==="value"||t==="description")){let m={
instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:y,data:s};e===null?
e=[m]:e.push(m),o++}if(s.property!==void 0&&u.call(s,"property")){let t=s.property;if(typeof t!="string"){let m={instancePath:n+
"/customProperties/"+p+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,data:t};e===null?
e=[m]:e.push(m),o++}}if(s.description!==void 0&&u.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={
instancePath:n+"/customProperties/"+p+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.properties.description,
data:t};e===null?e=[m]:e.push(m),o++}}}else{let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomPrope\
rty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:s};e===null?e=
[t]:e.push(t),o++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:h.properties.customProperties.type,parentSchema:h.properties.
customProperties,data:r};e===null?e=[a]:e.push(a),o++}}if(i.authoritativeDefinitions!==void 0&&u.call(i,"authoritativeDe\
finitions")){let r=i.authoritativeDefinitions;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0||!u.call(s,"type")){let t={instancePath:n+"/authoritativeDefin\
itions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'",schema:l.required,parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}if(s.url===void 0||
!u.call(s,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/requi\
red",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:l.required,parentSchema:l,
data:s};e===null?e=[t]:e.push(t),o++}for(let t of Object.keys(s))if(!(t==="type"||t==="url"||t==="description")){let m={
instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l,
data:s};e===null?e=[m]:e.push(m),o++}if(s.type!==void 0&&u.call(s,"type")){let t=s.type;if(typeof t!="string"){let m={instancePath:n+
"/authoritativeDefinitions/"+p+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:l.properties.type.type,parentSchema:l.properties.type,data:t};e===
null?e=[m]:e.push(m),o++}}if(s.url!==void 0&&u.call(s,"url")){let t=s.url;if(typeof t!="string"){let m={instancePath:n+"\
/authoritativeDefinitions/"+p+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:l.properties.url.type,parentSchema:l.properties.url,data:t};e===null?e=[m]:
e.push(m),o++}}if(s.description!==void 0&&u.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:n+
"/authoritativeDefinitions/"+p+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.description.type,parentSchema:l.properties.description,
data:t};e===null?e=[m]:e.push(m),o++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/Aut\
horitativeDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:s};
e===null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authorita\
tiveDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:h.properties.authoritativeDefinitions.
type,parentSchema:h.properties.authoritativeDefinitions,data:r};e===null?e=[a]:e.push(a),o++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.type,parentSchema:h,data:i};
e===null?e=[r]:e.push(r),o++}return T.errors=e,o===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var g={type:"\
object",additionalProperties:!1,properties:{name:{type:"string"},content:{type:"string"},type:{type:"string",default:"re\
st"},url:{type:"string",format:"uri"},channel:{type:"string"},description:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{
type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/Authorit\
ativeDefinition"}}},required:["name","content"]};function I(i,{instancePath:n="",parentData:A,parentDataProperty:j,rootData:k=i,
dynamicAnchors:$={}}={}){let e=null,o=0,d=I.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0||!u.call(i,"name")){let r={instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:g.required,
parentSchema:g,data:i};e===null?e=[r]:e.push(r),o++}if(i.content===void 0||!u.call(i,"content")){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'",schema:g.
required,parentSchema:g,data:i};e===null?e=[r]:e.push(r),o++}for(let r of Object.keys(i))if(!u.call(g.properties,r)){let a={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties",schema:!1,parentSchema:g,data:i};e===null?e=[a]:e.push(a),o++}if(i.name!==void 0&&u.
call(i,"name")){let r=i.name;if(typeof r!="string"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:g.properties.name.type,parentSchema:g.properties.name,data:r};
e===null?e=[a]:e.push(a),o++}}if(i.content!==void 0&&u.call(i,"content")){let r=i.content;if(typeof r!="string"){let a={
instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:g.properties.content.type,parentSchema:g.properties.content,data:r};e===null?e=[a]:e.push(a),o++}}if(i.type!==
void 0&&u.call(i,"type")){let r=i.type;if(typeof r!="string"){let a={instancePath:n+"/type",schemaPath:"#/properties/typ\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.type.type,parentSchema:g.properties.
type,data:r};e===null?e=[a]:e.push(a),o++}}if(i.url!==void 0&&u.call(i,"url")){let r=i.url;if(typeof r!="string"){let a={
instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:g.properties.url.type,parentSchema:g.properties.url,data:r};e===null?e=[a]:e.push(a),o++}}if(i.channel!==void 0&&
u.call(i,"channel")){let r=i.channel;if(typeof r!="string"){let a={instancePath:n+"/channel",schemaPath:"#/properties/ch\
annel/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.channel.type,parentSchema:g.
properties.channel,data:r};e===null?e=[a]:e.push(a),o++}}if(i.description!==void 0&&u.call(i,"description")){let r=i.description;
if(typeof r!="string"){let a={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:g.properties.description.type,parentSchema:g.properties.description,data:r};
e===null?e=[a]:e.push(a),o++}}if(i.tags!==void 0&&u.call(i,"tags")){let r=i.tags;if(Array.isArray(r)){let a=r.length;for(let p=0;p<
a;p++){let s=r[p];if(typeof s!="string"){let t={instancePath:n+"/tags/"+p,schemaPath:"#/$defs/Tags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:f.items.type,parentSchema:f.items,data:s};e===null?e=[t]:e.
push(t),o++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:f.type,parentSchema:f,data:r};e===null?e=[a]:e.push(a),o++}}if(i.customProperties!==void 0&&u.call(
i,"customProperties")){let r=i.customProperties;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.property===void 0||!u.call(s,"property")){let t={instancePath:n+"/customProp\
erties/"+p,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},message:"\
must have required property 'property'",schema:y.required,parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}if(s.value===
void 0||!u.call(s,"value")){let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:y.required,parentSchema:y,
data:s};e===null?e=[t]:e.push(t),o++}for(let t of Object.keys(s))if(!(t==="property"||t==="value"||t==="description")){let m={
instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:y,data:s};e===null?
e=[m]:e.push(m),o++}if(s.property!==void 0&&u.call(s,"property")){let t=s.property;if(typeof t!="string"){let m={instancePath:n+
"/customProperties/"+p+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,data:t};e===null?
e=[m]:e.push(m),o++}}if(s.description!==void 0&&u.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={
instancePath:n+"/customProperties/"+p+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.properties.description,
data:t};e===null?e=[m]:e.push(m),o++}}}else{let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomPrope\
rty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:s};e===null?e=
[t]:e.push(t),o++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:g.properties.customProperties.type,parentSchema:g.properties.
customProperties,data:r};e===null?e=[a]:e.push(a),o++}}if(i.authoritativeDefinitions!==void 0&&u.call(i,"authoritativeDe\
finitions")){let r=i.authoritativeDefinitions;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0||!u.call(s,"type")){let t={instancePath:n+"/authoritativeDefin\
itions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'",schema:l.required,parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}if(s.url===void 0||
!u.call(s,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/requi\
red",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:l.required,parentSchema:l,
data:s};e===null?e=[t]:e.push(t),o++}for(let t of Object.keys(s))if(!(t==="type"||t==="url"||t==="description")){let m={
instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l,
data:s};e===null?e=[m]:e.push(m),o++}if(s.type!==void 0&&u.call(s,"type")){let t=s.type;if(typeof t!="string"){let m={instancePath:n+
"/authoritativeDefinitions/"+p+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:l.properties.type.type,parentSchema:l.properties.type,data:t};e===
null?e=[m]:e.push(m),o++}}if(s.url!==void 0&&u.call(s,"url")){let t=s.url;if(typeof t!="string"){let m={instancePath:n+"\
/authoritativeDefinitions/"+p+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:l.properties.url.type,parentSchema:l.properties.url,data:t};e===null?e=[m]:
e.push(m),o++}}if(s.description!==void 0&&u.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:n+
"/authoritativeDefinitions/"+p+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.description.type,parentSchema:l.properties.description,
data:t};e===null?e=[m]:e.push(m),o++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/Aut\
horitativeDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:s};
e===null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authorita\
tiveDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.authoritativeDefinitions.
type,parentSchema:g.properties.authoritativeDefinitions,data:r};e===null?e=[a]:e.push(a),o++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.type,parentSchema:g,data:i};
e===null?e=[r]:e.push(r),o++}return I.errors=e,o===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var P={type:"\
object",additionalProperties:!1,properties:{channel:{type:"string"},url:{type:"string",format:"uri"},description:{type:"\
string"},tool:{type:"string"},scope:{type:"string"},invitationUrl:{type:"string",format:"uri"},tags:{$ref:"#/$defs/Tags"},
customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"\
#/$defs/AuthoritativeDefinition"}}},required:["channel","url"]};function N(i,{instancePath:n="",parentData:A,parentDataProperty:j,
rootData:k=i,dynamicAnchors:$={}}={}){let e=null,o=0,d=N.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.
items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.channel===void 0||!u.call(i,"channel")){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'chan\
nel'",schema:P.required,parentSchema:P,data:i};e===null?e=[r]:e.push(r),o++}if(i.url===void 0||!u.call(i,"url")){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required pro\
perty 'url'",schema:P.required,parentSchema:P,data:i};e===null?e=[r]:e.push(r),o++}for(let r of Object.keys(i))if(!u.call(
P.properties,r)){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:P,data:i};e===null?e=[a]:e.push(a),o++}if(i.channel!==
void 0&&u.call(i,"channel")){let r=i.channel;if(typeof r!="string"){let a={instancePath:n+"/channel",schemaPath:"#/prope\
rties/channel/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.channel.type,parentSchema:P.
properties.channel,data:r};e===null?e=[a]:e.push(a),o++}}if(i.url!==void 0&&u.call(i,"url")){let r=i.url;if(typeof r!="s\
tring"){let a={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:P.properties.url.type,parentSchema:P.properties.url,data:r};e===null?e=[a]:e.push(a),o++}}if(i.description!==
void 0&&u.call(i,"description")){let r=i.description;if(typeof r!="string"){let a={instancePath:n+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.description.
type,parentSchema:P.properties.description,data:r};e===null?e=[a]:e.push(a),o++}}if(i.tool!==void 0&&u.call(i,"tool")){let r=i.
tool;if(typeof r!="string"){let a={instancePath:n+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:P.properties.tool.type,parentSchema:P.properties.tool,data:r};e===null?e=[a]:e.
push(a),o++}}if(i.scope!==void 0&&u.call(i,"scope")){let r=i.scope;if(typeof r!="string"){let a={instancePath:n+"/scope",
schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.
scope.type,parentSchema:P.properties.scope,data:r};e===null?e=[a]:e.push(a),o++}}if(i.invitationUrl!==void 0&&u.call(i,"\
invitationUrl")){let r=i.invitationUrl;if(typeof r!="string"){let a={instancePath:n+"/invitationUrl",schemaPath:"#/prope\
rties/invitationUrl/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.invitationUrl.
type,parentSchema:P.properties.invitationUrl,data:r};e===null?e=[a]:e.push(a),o++}}if(i.tags!==void 0&&u.call(i,"tags")){
let r=i.tags;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(typeof s!="string"){let t={instancePath:n+
"/tags/"+p,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
items.type,parentSchema:f.items,data:s};e===null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/\
$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.type,parentSchema:f,data:r};e===null?
e=[a]:e.push(a),o++}}if(i.customProperties!==void 0&&u.call(i,"customProperties")){let r=i.customProperties;if(Array.isArray(
r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.property===void 0||
!u.call(s,"property")){let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,parentSchema:y,
data:s};e===null?e=[t]:e.push(t),o++}if(s.value===void 0||!u.call(s,"value")){let t={instancePath:n+"/customProperties/"+
p,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"must have re\
quired property 'value'",schema:y.required,parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}for(let t of Object.keys(
s))if(!(t==="property"||t==="value"||t==="description")){let m={instancePath:n+"/customProperties/"+p,schemaPath:"#/$def\
s/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties",schema:!1,parentSchema:y,data:s};e===null?e=[m]:e.push(m),o++}if(s.property!==void 0&&u.call(s,
"property")){let t=s.property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+p+"/property",schemaPath:"\
#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.property.type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),o++}}if(s.description!==void 0&&
u.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+p+"/descr\
iption",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:y.properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(
m),o++}}}else{let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}}}else{let a={
instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:P.properties.customProperties.type,parentSchema:P.properties.customProperties,data:r};e===
null?e=[a]:e.push(a),o++}}if(i.authoritativeDefinitions!==void 0&&u.call(i,"authoritativeDefinitions")){let r=i.authoritativeDefinitions;
if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===
void 0||!u.call(s,"type")){let t={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.required,
parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}if(s.url===void 0||!u.call(s,"url")){let t={instancePath:n+"/authori\
tativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:l.required,parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}
for(let t of Object.keys(s))if(!(t==="type"||t==="url"||t==="description")){let m={instancePath:n+"/authoritativeDefinit\
ions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:l,data:s};e===null?e=[m]:e.push(m),o++}if(s.type!==
void 0&&u.call(s,"type")){let t=s.type;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+p+"/typ\
e",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:l.properties.type.type,parentSchema:l.properties.type,data:t};e===null?e=[m]:e.push(m),o++}}if(s.url!==
void 0&&u.call(s,"url")){let t=s.url;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+p+"/url",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:l.properties.url.type,parentSchema:l.properties.url,data:t};e===null?e=[m]:e.push(m),o++}}if(s.description!==
void 0&&u.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinit\
ions/"+p+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:l.properties.description.type,parentSchema:l.properties.description,data:t};
e===null?e=[m]:e.push(m),o++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/Authoritati\
veDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:s};e===
null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authoritative\
Definitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.authoritativeDefinitions.
type,parentSchema:P.properties.authoritativeDefinitions,data:r};e===null?e=[a]:e.push(a),o++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.type,parentSchema:P,data:i};
e===null?e=[r]:e.push(r),o++}return N.errors=e,o===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var S={type:"\
object",additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"},members:{type:"array",items:{
$ref:"#/$defs/TeamMember"}},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomPropert\
y"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}}},v={type:"object",additionalProperties:!1,
properties:{username:{type:"string"},name:{type:"string"},description:{type:"string"},role:{type:"string"},dateIn:{type:"\
string",format:"date"},dateOut:{type:"string",format:"date"},replacedByUsername:{type:"string"},tags:{$ref:"#/$defs/Tags"},
customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"\
#/$defs/AuthoritativeDefinition"}}},required:["username"]};function V(i,{instancePath:n="",parentData:A,parentDataProperty:j,
rootData:k=i,dynamicAnchors:$={}}={}){let e=null,o=0,d=V.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.
items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.username===void 0||!u.call(i,"username")){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"username"},message:"must have required property 'use\
rname'",schema:v.required,parentSchema:v,data:i};e===null?e=[r]:e.push(r),o++}for(let r of Object.keys(i))if(!u.call(v.properties,
r)){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:v,data:i};e===null?e=[a]:e.push(a),o++}if(i.username!==
void 0&&u.call(i,"username")){let r=i.username;if(typeof r!="string"){let a={instancePath:n+"/username",schemaPath:"#/pr\
operties/username/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.username.type,
parentSchema:v.properties.username,data:r};e===null?e=[a]:e.push(a),o++}}if(i.name!==void 0&&u.call(i,"name")){let r=i.name;
if(typeof r!="string"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:v.properties.name.type,parentSchema:v.properties.name,data:r};e===null?e=[a]:e.push(
a),o++}}if(i.description!==void 0&&u.call(i,"description")){let r=i.description;if(typeof r!="string"){let a={instancePath:n+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:v.properties.description.type,parentSchema:v.properties.description,data:r};e===null?e=[a]:e.push(a),o++}}if(i.role!==
void 0&&u.call(i,"role")){let r=i.role;if(typeof r!="string"){let a={instancePath:n+"/role",schemaPath:"#/properties/rol\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.role.type,parentSchema:v.properties.
role,data:r};e===null?e=[a]:e.push(a),o++}}if(i.dateIn!==void 0&&u.call(i,"dateIn")){let r=i.dateIn;if(typeof r!="string"){
let a={instancePath:n+"/dateIn",schemaPath:"#/properties/dateIn/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:v.properties.dateIn.type,parentSchema:v.properties.dateIn,data:r};e===null?e=[a]:e.push(a),o++}}if(i.
dateOut!==void 0&&u.call(i,"dateOut")){let r=i.dateOut;if(typeof r!="string"){let a={instancePath:n+"/dateOut",schemaPath:"\
#/properties/dateOut/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.dateOut.type,
parentSchema:v.properties.dateOut,data:r};e===null?e=[a]:e.push(a),o++}}if(i.replacedByUsername!==void 0&&u.call(i,"repl\
acedByUsername")){let r=i.replacedByUsername;if(typeof r!="string"){let a={instancePath:n+"/replacedByUsername",schemaPath:"\
#/properties/replacedByUsername/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.
replacedByUsername.type,parentSchema:v.properties.replacedByUsername,data:r};e===null?e=[a]:e.push(a),o++}}if(i.tags!==void 0&&
u.call(i,"tags")){let r=i.tags;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(typeof s!="string"){
let t={instancePath:n+"/tags/"+p,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:f.items.type,parentSchema:f.items,data:s};e===null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+
"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.type,parentSchema:f,
data:r};e===null?e=[a]:e.push(a),o++}}if(i.customProperties!==void 0&&u.call(i,"customProperties")){let r=i.customProperties;
if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.property===
void 0||!u.call(s,"property")){let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/required",
keyword:"required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,
parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}if(s.value===void 0||!u.call(s,"value")){let t={instancePath:n+"/cus\
tomProperties/"+p,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'",schema:y.required,parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}for(let t of Object.
keys(s))if(!(t==="property"||t==="value"||t==="description")){let m={instancePath:n+"/customProperties/"+p,schemaPath:"#\
/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties",schema:!1,parentSchema:y,data:s};e===null?e=[m]:e.push(m),o++}if(s.property!==void 0&&u.call(
s,"property")){let t=s.property;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+p+"/property",schemaPath:"\
#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.property.type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),o++}}if(s.description!==void 0&&
u.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:n+"/customProperties/"+p+"/descr\
iption",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:y.properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(
m),o++}}}else{let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}}}else{let a={
instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:v.properties.customProperties.type,parentSchema:v.properties.customProperties,data:r};e===
null?e=[a]:e.push(a),o++}}if(i.authoritativeDefinitions!==void 0&&u.call(i,"authoritativeDefinitions")){let r=i.authoritativeDefinitions;
if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===
void 0||!u.call(s,"type")){let t={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.required,
parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}if(s.url===void 0||!u.call(s,"url")){let t={instancePath:n+"/authori\
tativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:l.required,parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}
for(let t of Object.keys(s))if(!(t==="type"||t==="url"||t==="description")){let m={instancePath:n+"/authoritativeDefinit\
ions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:l,data:s};e===null?e=[m]:e.push(m),o++}if(s.type!==
void 0&&u.call(s,"type")){let t=s.type;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+p+"/typ\
e",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:l.properties.type.type,parentSchema:l.properties.type,data:t};e===null?e=[m]:e.push(m),o++}}if(s.url!==
void 0&&u.call(s,"url")){let t=s.url;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+p+"/url",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:l.properties.url.type,parentSchema:l.properties.url,data:t};e===null?e=[m]:e.push(m),o++}}if(s.description!==
void 0&&u.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinit\
ions/"+p+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:l.properties.description.type,parentSchema:l.properties.description,data:t};
e===null?e=[m]:e.push(m),o++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/Authoritati\
veDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:s};e===
null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authoritative\
Definitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.properties.authoritativeDefinitions.
type,parentSchema:v.properties.authoritativeDefinitions,data:r};e===null?e=[a]:e.push(a),o++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.type,parentSchema:v,data:i};
e===null?e=[r]:e.push(r),o++}return V.errors=e,o===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(i,{
instancePath:n="",parentData:A,parentDataProperty:j,rootData:k=i,dynamicAnchors:$={}}={}){let e=null,o=0,d=U.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let r of Object.
keys(i))if(!(r==="name"||r==="description"||r==="members"||r==="tags"||r==="customProperties"||r==="authoritativeDefinit\
ions")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:S,data:i};e===null?e=[a]:e.push(a),o++}if(i.name!==
void 0&&u.call(i,"name")){let r=i.name;if(typeof r!="string"){let a={instancePath:n+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.name.type,parentSchema:S.properties.
name,data:r};e===null?e=[a]:e.push(a),o++}}if(i.description!==void 0&&u.call(i,"description")){let r=i.description;if(typeof r!=
"string"){let a={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:S.properties.description.type,parentSchema:S.properties.description,data:r};e===
null?e=[a]:e.push(a),o++}}if(i.members!==void 0&&u.call(i,"members")){let r=i.members;if(Array.isArray(r)){let a=r.length;
for(let p=0;p<a;p++)V(r[p],{instancePath:n+"/members/"+p,parentData:r,parentDataProperty:p,rootData:k,dynamicAnchors:$})||
(e=e===null?V.errors:e.concat(V.errors),o=e.length)}else{let a={instancePath:n+"/members",schemaPath:"#/properties/membe\
rs/type",keyword:"type",params:{type:"array"},message:"must be array",schema:S.properties.members.type,parentSchema:S.properties.
members,data:r};e===null?e=[a]:e.push(a),o++}}if(i.tags!==void 0&&u.call(i,"tags")){let r=i.tags;if(Array.isArray(r)){let a=r.
length;for(let p=0;p<a;p++){let s=r[p];if(typeof s!="string"){let t={instancePath:n+"/tags/"+p,schemaPath:"#/$defs/Tags/\
items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.items.type,parentSchema:f.items,data:s};
e===null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:f.type,parentSchema:f,data:r};e===null?e=[a]:e.push(a),o++}}if(i.customProperties!==
void 0&&u.call(i,"customProperties")){let r=i.customProperties;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){
let s=r[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.property===void 0||!u.call(s,"property")){let t={instancePath:n+
"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},
message:"must have required property 'property'",schema:y.required,parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}if(s.
value===void 0||!u.call(s,"value")){let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/requ\
ired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:y.required,
parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}for(let t of Object.keys(s))if(!(t==="property"||t==="value"||t==="d\
escription")){let m={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:y,
data:s};e===null?e=[m]:e.push(m),o++}if(s.property!==void 0&&u.call(s,"property")){let t=s.property;if(typeof t!="string"){
let m={instancePath:n+"/customProperties/"+p+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,
data:t};e===null?e=[m]:e.push(m),o++}}if(s.description!==void 0&&u.call(s,"description")){let t=s.description;if(typeof t!=
"string"){let m={instancePath:n+"/customProperties/"+p+"/description",schemaPath:"#/$defs/CustomProperty/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.
properties.description,data:t};e===null?e=[m]:e.push(m),o++}}}else{let t={instancePath:n+"/customProperties/"+p,schemaPath:"\
#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,
data:s};e===null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customPro\
perties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:S.properties.customProperties.type,parentSchema:S.
properties.customProperties,data:r};e===null?e=[a]:e.push(a),o++}}if(i.authoritativeDefinitions!==void 0&&u.call(i,"auth\
oritativeDefinitions")){let r=i.authoritativeDefinitions;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0||!u.call(s,"type")){let t={instancePath:n+"/authoritativ\
eDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'",schema:l.required,parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}if(s.
url===void 0||!u.call(s,"url")){let t={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDe\
finition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:l.
required,parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}for(let t of Object.keys(s))if(!(t==="type"||t==="url"||t===
"description")){let m={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:l,data:s};e===null?e=[m]:e.push(m),o++}if(s.type!==void 0&&u.call(s,"type")){let t=s.type;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+p+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.type.type,parentSchema:l.
properties.type,data:t};e===null?e=[m]:e.push(m),o++}}if(s.url!==void 0&&u.call(s,"url")){let t=s.url;if(typeof t!="stri\
ng"){let m={instancePath:n+"/authoritativeDefinitions/"+p+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.url.type,parentSchema:l.properties.
url,data:t};e===null?e=[m]:e.push(m),o++}}if(s.description!==void 0&&u.call(s,"description")){let t=s.description;if(typeof t!=
"string"){let m={instancePath:n+"/authoritativeDefinitions/"+p+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.description.
type,parentSchema:l.properties.description,data:t};e===null?e=[m]:e.push(m),o++}}}else{let t={instancePath:n+"/authorita\
tiveDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:l.type,parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:S.properties.authoritativeDefinitions.type,parentSchema:S.properties.authoritativeDefinitions,data:r};
e===null?e=[a]:e.push(a),o++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:S.type,parentSchema:S,data:i};e===null?e=[r]:e.push(r),o++}return U.errors=e,o===0}U.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function B(i,{instancePath:n="",parentData:A,parentDataProperty:j,rootData:k=i,dynamicAnchors:$={}}={}){
let e=null,o=0,d=B.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.apiVersion===void 0||!u.call(i,"apiVersion")){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:c.required,parentSchema:c,
data:i};e===null?e=[r]:e.push(r),o++}if(i.kind===void 0||!u.call(i,"kind")){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:c.required,parentSchema:c,
data:i};e===null?e=[r]:e.push(r),o++}if(i.id===void 0||!u.call(i,"id")){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:c.required,parentSchema:c,data:i};
e===null?e=[r]:e.push(r),o++}if(i.status===void 0||!u.call(i,"status")){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'",schema:c.required,parentSchema:c,
data:i};e===null?e=[r]:e.push(r),o++}for(let r of Object.keys(i))if(!u.call(c.properties,r)){let a={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:c,data:i};e===null?e=[a]:e.push(a),o++}if(i.apiVersion!==void 0&&u.call(i,"apiVersion")){
let r=i.apiVersion;if(typeof r!="string"){let a={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.apiVersion.type,parentSchema:c.properties.
apiVersion,data:r};e===null?e=[a]:e.push(a),o++}if(!(r==="v0.9.0"||r==="v1.0.0")){let a={instancePath:n+"/apiVersion",schemaPath:"\
#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:c.properties.apiVersion.enum},message:"must be equal \
to one of the allowed values",schema:c.properties.apiVersion.enum,parentSchema:c.properties.apiVersion,data:r};e===null?
e=[a]:e.push(a),o++}}if(i.kind!==void 0&&u.call(i,"kind")){let r=i.kind;if(typeof r!="string"){let a={instancePath:n+"/k\
ind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.
kind.type,parentSchema:c.properties.kind,data:r};e===null?e=[a]:e.push(a),o++}if(r!=="DataProduct"){let a={instancePath:n+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:c.properties.kind.enum},message:"must b\
e equal to one of the allowed values",schema:c.properties.kind.enum,parentSchema:c.properties.kind,data:r};e===null?e=[a]:
e.push(a),o++}}if(i.id!==void 0&&u.call(i,"id")){let r=i.id;if(typeof r!="string"){let a={instancePath:n+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.id.type,parentSchema:c.
properties.id,data:r};e===null?e=[a]:e.push(a),o++}}if(i.name!==void 0&&u.call(i,"name")){let r=i.name;if(typeof r!="str\
ing"){let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:c.properties.name.type,parentSchema:c.properties.name,data:r};e===null?e=[a]:e.push(a),o++}}if(i.version!==
void 0&&u.call(i,"version")){let r=i.version;if(typeof r!="string"){let a={instancePath:n+"/version",schemaPath:"#/prope\
rties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.version.type,parentSchema:c.
properties.version,data:r};e===null?e=[a]:e.push(a),o++}}if(i.status!==void 0&&u.call(i,"status")){let r=i.status;if(typeof r!=
"string"){let a={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:c.properties.status.type,parentSchema:c.properties.status,data:r};e===null?e=[a]:e.push(a),o++}}if(i.
domain!==void 0&&u.call(i,"domain")){let r=i.domain;if(typeof r!="string"){let a={instancePath:n+"/domain",schemaPath:"#\
/properties/domain/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.domain.type,
parentSchema:c.properties.domain,data:r};e===null?e=[a]:e.push(a),o++}}if(i.tenant!==void 0&&u.call(i,"tenant")){let r=i.
tenant;if(typeof r!="string"){let a={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:c.properties.tenant.type,parentSchema:c.properties.tenant,data:r};e===null?
e=[a]:e.push(a),o++}}if(i.authoritativeDefinitions!==void 0&&u.call(i,"authoritativeDefinitions")){let r=i.authoritativeDefinitions;
if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===
void 0||!u.call(s,"type")){let t={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.required,
parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}if(s.url===void 0||!u.call(s,"url")){let t={instancePath:n+"/authori\
tativeDefinitions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:l.required,parentSchema:l,data:s};e===null?e=[t]:e.push(t),o++}
for(let t of Object.keys(s))if(!(t==="type"||t==="url"||t==="description")){let m={instancePath:n+"/authoritativeDefinit\
ions/"+p,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:l,data:s};e===null?e=[m]:e.push(m),o++}if(s.type!==
void 0&&u.call(s,"type")){let t=s.type;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+p+"/typ\
e",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:l.properties.type.type,parentSchema:l.properties.type,data:t};e===null?e=[m]:e.push(m),o++}}if(s.url!==
void 0&&u.call(s,"url")){let t=s.url;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinitions/"+p+"/url",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:l.properties.url.type,parentSchema:l.properties.url,data:t};e===null?e=[m]:e.push(m),o++}}if(s.description!==
void 0&&u.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={instancePath:n+"/authoritativeDefinit\
ions/"+p+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:l.properties.description.type,parentSchema:l.properties.description,data:t};
e===null?e=[m]:e.push(m),o++}}}else{let t={instancePath:n+"/authoritativeDefinitions/"+p,schemaPath:"#/$defs/Authoritati\
veDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:s};e===
null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+"/authoritativeDefinitions",schemaPath:"#/properties/authoritative\
Definitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.authoritativeDefinitions.
type,parentSchema:c.properties.authoritativeDefinitions,data:r};e===null?e=[a]:e.push(a),o++}}if(i.description!==void 0&&
u.call(i,"description")&&(C(i.description,{instancePath:n+"/description",parentData:i,parentDataProperty:"description",rootData:k,
dynamicAnchors:$})||(e=e===null?C.errors:e.concat(C.errors),o=e.length)),i.customProperties!==void 0&&u.call(i,"customPr\
operties")){let r=i.customProperties;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.property===void 0||!u.call(s,"property")){let t={instancePath:n+"/customProperties/"+p,
schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},message:"must have r\
equired property 'property'",schema:y.required,parentSchema:y,data:s};e===null?e=[t]:e.push(t),o++}if(s.value===void 0||
!u.call(s,"value")){let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/required",keyword:"r\
equired",params:{missingProperty:"value"},message:"must have required property 'value'",schema:y.required,parentSchema:y,
data:s};e===null?e=[t]:e.push(t),o++}for(let t of Object.keys(s))if(!(t==="property"||t==="value"||t==="description")){let m={
instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:y,data:s};e===null?
e=[m]:e.push(m),o++}if(s.property!==void 0&&u.call(s,"property")){let t=s.property;if(typeof t!="string"){let m={instancePath:n+
"/customProperties/"+p+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,data:t};e===null?
e=[m]:e.push(m),o++}}if(s.description!==void 0&&u.call(s,"description")){let t=s.description;if(typeof t!="string"){let m={
instancePath:n+"/customProperties/"+p+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.properties.description,
data:t};e===null?e=[m]:e.push(m),o++}}}else{let t={instancePath:n+"/customProperties/"+p,schemaPath:"#/$defs/CustomPrope\
rty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:s};e===null?e=
[t]:e.push(t),o++}}}else{let a={instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:c.properties.customProperties.type,parentSchema:c.properties.
customProperties,data:r};e===null?e=[a]:e.push(a),o++}}if(i.tags!==void 0&&u.call(i,"tags")){let r=i.tags;if(Array.isArray(
r)){let a=r.length;for(let p=0;p<a;p++){let s=r[p];if(typeof s!="string"){let t={instancePath:n+"/tags/"+p,schemaPath:"#\
/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.items.type,parentSchema:f.
items,data:s};e===null?e=[t]:e.push(t),o++}}}else{let a={instancePath:n+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:f.type,parentSchema:f,data:r};e===null?e=[a]:e.push(a),o++}}if(i.
inputPorts!==void 0&&u.call(i,"inputPorts")){let r=i.inputPorts;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++)
O(r[p],{instancePath:n+"/inputPorts/"+p,parentData:r,parentDataProperty:p,rootData:k,dynamicAnchors:$})||(e=e===null?O.errors:
e.concat(O.errors),o=e.length)}else{let a={instancePath:n+"/inputPorts",schemaPath:"#/properties/inputPorts/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:c.properties.inputPorts.type,parentSchema:c.properties.inputPorts,
data:r};e===null?e=[a]:e.push(a),o++}}if(i.outputPorts!==void 0&&u.call(i,"outputPorts")){let r=i.outputPorts;if(Array.isArray(
r)){let a=r.length;for(let p=0;p<a;p++)T(r[p],{instancePath:n+"/outputPorts/"+p,parentData:r,parentDataProperty:p,rootData:k,
dynamicAnchors:$})||(e=e===null?T.errors:e.concat(T.errors),o=e.length)}else{let a={instancePath:n+"/outputPorts",schemaPath:"\
#/properties/outputPorts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.outputPorts.
type,parentSchema:c.properties.outputPorts,data:r};e===null?e=[a]:e.push(a),o++}}if(i.managementPorts!==void 0&&u.call(i,
"managementPorts")){let r=i.managementPorts;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++)I(r[p],{instancePath:n+
"/managementPorts/"+p,parentData:r,parentDataProperty:p,rootData:k,dynamicAnchors:$})||(e=e===null?I.errors:e.concat(I.errors),
o=e.length)}else{let a={instancePath:n+"/managementPorts",schemaPath:"#/properties/managementPorts/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:c.properties.managementPorts.type,parentSchema:c.properties.managementPorts,
data:r};e===null?e=[a]:e.push(a),o++}}if(i.support!==void 0&&u.call(i,"support")){let r=i.support;if(Array.isArray(r)){let a=r.
length;for(let p=0;p<a;p++)N(r[p],{instancePath:n+"/support/"+p,parentData:r,parentDataProperty:p,rootData:k,dynamicAnchors:$})||
(e=e===null?N.errors:e.concat(N.errors),o=e.length)}else{let a={instancePath:n+"/support",schemaPath:"#/properties/suppo\
rt/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.support.type,parentSchema:c.properties.
support,data:r};e===null?e=[a]:e.push(a),o++}}if(i.team!==void 0&&u.call(i,"team")&&(U(i.team,{instancePath:n+"/team",parentData:i,
parentDataProperty:"team",rootData:k,dynamicAnchors:$})||(e=e===null?U.errors:e.concat(U.errors),o=e.length)),i.productCreatedTs!==
void 0&&u.call(i,"productCreatedTs")){let r=i.productCreatedTs;if(typeof r!="string"){let a={instancePath:n+"/productCre\
atedTs",schemaPath:"#/properties/productCreatedTs/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.
properties.productCreatedTs.type,parentSchema:c.properties.productCreatedTs,data:r};e===null?e=[a]:e.push(a),o++}}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.type,parentSchema:c,
data:i};e===null?e=[r]:e.push(r),o++}return B.errors=e,o===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{E as default,M as validate};
