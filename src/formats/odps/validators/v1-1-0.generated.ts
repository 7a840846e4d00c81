// @ts-nocheck
// Generated from test/corpus/odps by scripts/generate/document-validators.mjs: do not edit.

var R=L,W=L,P={$schema:"https://json-schema.org/draft/2019-09/schema",type:"object",required:["apiVersion","kind","id"],
additionalProperties:!1,properties:{apiVersion:{type:"string",default:"v1.1.0",enum:["v1.1.0","v1.0.0","v0.9.0"]},kind:{
type:"string",default:"DataProduct",enum:["DataProduct"]},id:{type:"string"},name:{type:"string"},deprecated:{type:"bool\
ean",default:!1},synonyms:{$ref:"#/$defs/Synonyms"},version:{type:"string"},status:{type:"string"},domain:{type:"string"},
type:{type:"string"},context:{$ref:"#/$defs/Context"},tenant:{type:"string"},authoritativeDefinitions:{type:"array",items:{
$ref:"#/$defs/AuthoritativeDefinition"}},description:{$ref:"#/$defs/Description"},customProperties:{type:"array",items:{
$ref:"#/$defs/CustomProperty"}},tags:{$ref:"#/$defs/Tags"},inputPorts:{type:"array",items:{$ref:"#/$defs/InputPort"}},outputPorts:{
type:"array",items:{$ref:"#/$defs/OutputPort"}},managementPorts:{type:"array",items:{$ref:"#/$defs/ManagementPort"}},support:{
type:"array",items:{$ref:"#/$defs/Support"}},team:{$ref:"#/$defs/Team"},productCreatedTs:{type:"string",format:"date-tim\
e"}},$defs:{Tags:{type:"array",items:{type:"string"}},Description:{type:"object",additionalProperties:!1,properties:{purpose:{
type:"string"},limitations:{type:"string"},usage:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$\
defs/AuthoritativeDefinition"}},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}}}},CustomProperty:{
type:"object",additionalProperties:!1,properties:{id:{type:"string"},property:{type:"string"},value:{},description:{type:"\
string"},vendor:{type:"string"}},required:["property","value"]},Synonyms:{type:"array",items:{$ref:"#/$defs/Synonym"}},Synonym:{
type:"object",additionalProperties:!1,properties:{id:{type:"string"},synonym:{type:"string"},description:{type:"string"},
locale:{type:"string"},source:{type:"string"},status:{type:"string"},customProperties:{type:"array",items:{$ref:"#/$defs\
/CustomProperty"}}},required:["synonym"]},AuthoritativeDefinition:{type:"object",additionalProperties:!1,properties:{id:{
type:"string"},type:{type:"string"},url:{type:"string",format:"uri"},description:{type:"string"}},required:["type","url"]},
InputPort:{type:"object",additionalProperties:!1,properties:{deprecated:{type:"boolean",default:!1},id:{type:"string"},name:{
type:"string"},version:{type:"string"},contractId:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"arr\
ay",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefi\
nition"}}},required:["name"]},OutputPort:{type:"object",additionalProperties:!1,properties:{deprecated:{type:"boolean",default:!1},
id:{type:"string"},name:{type:"string"},description:{type:"string"},type:{type:"string"},version:{type:"string"},contractId:{
type:"string"},sbom:{type:"array",items:{$ref:"#/$defs/SBOM"}},inputContracts:{type:"array",items:{$ref:"#/$defs/InputCo\
ntract"}},synonyms:{$ref:"#/$defs/Synonyms"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$d\
efs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}},context:{$ref:"\
#/$defs/Context"}},required:["name"]},SBOM:{type:"object",additionalProperties:!1,properties:{id:{type:"string"},type:{type:"\
string",default:"external"},url:{type:"string",format:"uri"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{
$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}}},
InputContract:{type:"object",additionalProperties:!1,properties:{id:{type:"string"},version:{type:"string"}},required:["\
id","version"]},ManagementPort:{type:"object",additionalProperties:!1,properties:{deprecated:{type:"boolean",default:!1},
id:{type:"string"},name:{type:"string"},content:{type:"string"},type:{type:"string",default:"rest"},url:{type:"string",format:"\
uri"},channel:{type:"string"},description:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{
$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},
required:["name","content"]},Support:{type:"object",additionalProperties:!1,properties:{id:{type:"string"},channel:{type:"\
string"},url:{type:"string",format:"uri"},description:{type:"string"},tool:{type:"string"},scope:{type:"string"},invitationUrl:{
type:"string",format:"uri"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomPropert\
y"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["channel","url"]},
TeamMember:{type:"object",additionalProperties:!1,properties:{id:{type:"string"},username:{type:"string"},name:{type:"st\
ring"},description:{type:"string"},role:{type:"string"},dateIn:{type:"string",format:"date"},dateOut:{type:"string",format:"\
date"},replacedByUsername:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs\
/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["us\
ername"]},Context:{type:"object",additionalProperties:!1,properties:{instructions:{type:"string"},verifiedStatements:{type:"\
array",items:{type:"object",additionalProperties:!1,properties:{id:{type:"string"},question:{type:"string"},answer:{type:"\
string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}},tags:{$ref:"#/$defs/Tags"},
customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}}},required:["question"]}},constraints:{type:"array",
items:{type:"object",additionalProperties:!1,properties:{id:{type:"string"},constraint:{type:"string"},authoritativeDefinitions:{
type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{
$ref:"#/$defs/CustomProperty"}}},required:["constraint"]}}}},Team:{type:"object",additionalProperties:!1,properties:{name:{
type:"string"},description:{type:"string"},members:{type:"array",items:{$ref:"#/$defs/TeamMember"}},tags:{$ref:"#/$defs/\
Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{
$ref:"#/$defs/AuthoritativeDefinition"}}}}}},l={type:"object",additionalProperties:!1,properties:{id:{type:"string"},type:{
type:"string"},url:{type:"string",format:"uri"},description:{type:"string"}},required:["type","url"]},y={type:"object",additionalProperties:!1,
properties:{id:{type:"string"},property:{type:"string"},value:{},description:{type:"string"},vendor:{type:"string"}},required:[
"property","value"]},v={type:"array",items:{type:"string"}},d=Object.prototype.hasOwnProperty,Q={type:"array",items:{$ref:"\
#/$defs/Synonym"}},A={type:"object",additionalProperties:!1,properties:{id:{type:"string"},synonym:{type:"string"},description:{
type:"string"},locale:{type:"string"},source:{type:"string"},status:{type:"string"},customProperties:{type:"array",items:{
$ref:"#/$defs/CustomProperty"}}},required:["synonym"]};function B(i,{instancePath:o="",parentData:I,parentDataProperty:N,
rootData:D=i,dynamicAnchors:q={}}={}){let e=null,p=0,f=B.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.synonym===void 0||!d.call(i,"synonym")){let s={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"synonym"},message:"must have required property 'syno\
nym'",schema:A.required,parentSchema:A,data:i};e===null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!(s==="id"||s===
"synonym"||s==="description"||s==="locale"||s==="source"||s==="status"||s==="customProperties")){let a={instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:A,data:i};e===null?e=[a]:e.push(a),p++}if(i.id!==void 0&&d.call(i,"id")){let s=i.id;if(typeof s!=
"string"){let a={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:A.properties.id.type,parentSchema:A.properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.synonym!==
void 0&&d.call(i,"synonym")){let s=i.synonym;if(typeof s!="string"){let a={instancePath:o+"/synonym",schemaPath:"#/prope\
rties/synonym/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.synonym.type,parentSchema:A.
properties.synonym,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&d.call(i,"description")){let s=i.description;
if(typeof s!="string"){let a={instancePath:o+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:A.properties.description.type,parentSchema:A.properties.description,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.locale!==void 0&&d.call(i,"locale")){let s=i.locale;if(typeof s!="string"){let a={instancePath:o+
"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
properties.locale.type,parentSchema:A.properties.locale,data:s};e===null?e=[a]:e.push(a),p++}}if(i.source!==void 0&&d.call(
i,"source")){let s=i.source;if(typeof s!="string"){let a={instancePath:o+"/source",schemaPath:"#/properties/source/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.source.type,parentSchema:A.properties.
source,data:s};e===null?e=[a]:e.push(a),p++}}if(i.status!==void 0&&d.call(i,"status")){let s=i.status;if(typeof s!="stri\
ng"){let a={instancePath:o+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:A.properties.status.type,parentSchema:A.properties.status,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
customProperties!==void 0&&d.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let n=0;n<
a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!d.call(r,"property")){let t={instancePath:o+
"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},
message:"must have required property 'property'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.
value===void 0||!d.call(r,"value")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/requ\
ired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:y.required,
parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="property"||t==="valu\
e"||t==="description"||t==="vendor")){let m={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(r,"id")){let t=r.id;if(typeof t!=
"string"){let m={instancePath:o+"/customProperties/"+n+"/id",schemaPath:"#/$defs/CustomProperty/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.id.type,parentSchema:y.properties.id,data:t};e===
null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&d.call(r,"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:o+
"/customProperties/"+n+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,data:t};e===null?
e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={
instancePath:o+"/customProperties/"+n+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&d.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={
instancePath:o+"/customProperties/"+n+"/vendor",schemaPath:"#/$defs/CustomProperty/properties/vendor/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:y.properties.vendor.type,parentSchema:y.properties.vendor,data:t};
e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:r};e===null?e=[t]:e.push(
t),p++}}}else{let a={instancePath:o+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:A.properties.customProperties.type,parentSchema:A.properties.customProperties,
data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:A.type,parentSchema:A,data:i};e===null?e=[s]:e.push(s),p++}return B.errors=e,p===0}B.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(i,{instancePath:o="",parentData:I,parentDataProperty:N,rootData:D=i,
dynamicAnchors:q={}}={}){let e=null,p=0,f=V.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
Array.isArray(i)){let s=i.length;for(let a=0;a<s;a++)B(i[a],{instancePath:o+"/"+a,parentData:i,parentDataProperty:a,rootData:D,
dynamicAnchors:q})||(e=e===null?B.errors:e.concat(B.errors),p=e.length)}else{let s={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:Q.type,parentSchema:Q,data:i};e===null?e=[s]:e.push(s),p++}return V.
errors=e,p===0}V.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var b={type:"object",additionalProperties:!1,properties:{
instructions:{type:"string"},verifiedStatements:{type:"array",items:{type:"object",additionalProperties:!1,properties:{id:{
type:"string"},question:{type:"string"},answer:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$de\
fs/AuthoritativeDefinition"}},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomPrope\
rty"}}},required:["question"]}},constraints:{type:"array",items:{type:"object",additionalProperties:!1,properties:{id:{type:"\
string"},constraint:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}},
tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}}},required:["constraint"]}}}};
function U(i,{instancePath:o="",parentData:I,parentDataProperty:N,rootData:D=i,dynamicAnchors:q={}}={}){let e=null,p=0,f=U.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
for(let s of Object.keys(i))if(!(s==="instructions"||s==="verifiedStatements"||s==="constraints")){let a={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties",schema:!1,parentSchema:b,data:i};e===null?e=[a]:e.push(a),p++}if(i.instructions!==void 0&&d.call(
i,"instructions")){let s=i.instructions;if(typeof s!="string"){let a={instancePath:o+"/instructions",schemaPath:"#/prope\
rties/instructions/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.instructions.
type,parentSchema:b.properties.instructions,data:s};e===null?e=[a]:e.push(a),p++}}if(i.verifiedStatements!==void 0&&d.call(
i,"verifiedStatements")){let s=i.verifiedStatements;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.question===void 0||!d.call(r,"question")){let t={instancePath:o+"/veri\
fiedStatements/"+n,schemaPath:"#/properties/verifiedStatements/items/required",keyword:"required",params:{missingProperty:"\
question"},message:"must have required property 'question'",schema:b.properties.verifiedStatements.items.required,parentSchema:b.
properties.verifiedStatements.items,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t===
"question"||t==="answer"||t==="authoritativeDefinitions"||t==="tags"||t==="customProperties")){let m={instancePath:o+"/v\
erifiedStatements/"+n,schemaPath:"#/properties/verifiedStatements/items/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:b.properties.verifiedStatements.
items,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:o+
"/verifiedStatements/"+n+"/id",schemaPath:"#/properties/verifiedStatements/items/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.properties.verifiedStatements.items.properties.id.type,parentSchema:b.properties.
verifiedStatements.items.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.question!==void 0&&d.call(r,"question")){
let t=r.question;if(typeof t!="string"){let m={instancePath:o+"/verifiedStatements/"+n+"/question",schemaPath:"#/propert\
ies/verifiedStatements/items/properties/question/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.verifiedStatements.items.properties.question.type,parentSchema:b.properties.verifiedStatements.items.properties.
question,data:t};e===null?e=[m]:e.push(m),p++}}if(r.answer!==void 0&&d.call(r,"answer")){let t=r.answer;if(typeof t!="st\
ring"){let m={instancePath:o+"/verifiedStatements/"+n+"/answer",schemaPath:"#/properties/verifiedStatements/items/proper\
ties/answer/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.verifiedStatements.
items.properties.answer.type,parentSchema:b.properties.verifiedStatements.items.properties.answer,data:t};e===null?e=[m]:
e.push(m),p++}}if(r.authoritativeDefinitions!==void 0&&d.call(r,"authoritativeDefinitions")){let t=r.authoritativeDefinitions;
if(Array.isArray(t)){let m=t.length;for(let g=0;g<m;g++){let c=t[g];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.type===
void 0||!d.call(c,"type")){let u={instancePath:o+"/verifiedStatements/"+n+"/authoritativeDefinitions/"+g,schemaPath:"#/$\
defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},message:"must have required pr\
operty 'type'",schema:l.required,parentSchema:l,data:c};e===null?e=[u]:e.push(u),p++}if(c.url===void 0||!d.call(c,"url")){
let u={instancePath:o+"/verifiedStatements/"+n+"/authoritativeDefinitions/"+g,schemaPath:"#/$defs/AuthoritativeDefinitio\
n/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:l.required,
parentSchema:l,data:c};e===null?e=[u]:e.push(u),p++}for(let u of Object.keys(c))if(!(u==="id"||u==="type"||u==="url"||u===
"description")){let h={instancePath:o+"/verifiedStatements/"+n+"/authoritativeDefinitions/"+g,schemaPath:"#/$defs/Author\
itativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:l,data:c};e===null?e=[h]:e.push(h),p++}if(c.id!==void 0&&d.call(c,"id")){
let u=c.id;if(typeof u!="string"){let h={instancePath:o+"/verifiedStatements/"+n+"/authoritativeDefinitions/"+g+"/id",schemaPath:"\
#/$defs/AuthoritativeDefinition/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.
properties.id.type,parentSchema:l.properties.id,data:u};e===null?e=[h]:e.push(h),p++}}if(c.type!==void 0&&d.call(c,"type")){
let u=c.type;if(typeof u!="string"){let h={instancePath:o+"/verifiedStatements/"+n+"/authoritativeDefinitions/"+g+"/type",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:l.properties.type.type,parentSchema:l.properties.type,data:u};e===null?e=[h]:e.push(h),p++}}if(c.url!==void 0&&
d.call(c,"url")){let u=c.url;if(typeof u!="string"){let h={instancePath:o+"/verifiedStatements/"+n+"/authoritativeDefini\
tions/"+g+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.url.type,parentSchema:l.properties.url,data:u};e===null?e=[h]:e.push(h),p++}}
if(c.description!==void 0&&d.call(c,"description")){let u=c.description;if(typeof u!="string"){let h={instancePath:o+"/v\
erifiedStatements/"+n+"/authoritativeDefinitions/"+g+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properti\
es/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.description.type,
parentSchema:l.properties.description,data:u};e===null?e=[h]:e.push(h),p++}}}else{let u={instancePath:o+"/verifiedStatem\
ents/"+n+"/authoritativeDefinitions/"+g,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:l.type,parentSchema:l,data:c};e===null?e=[u]:e.push(u),p++}}}else{let m={instancePath:o+
"/verifiedStatements/"+n+"/authoritativeDefinitions",schemaPath:"#/properties/verifiedStatements/items/properties/author\
itativeDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.verifiedStatements.
items.properties.authoritativeDefinitions.type,parentSchema:b.properties.verifiedStatements.items.properties.authoritativeDefinitions,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.tags!==void 0&&d.call(r,"tags")){let t=r.tags;if(Array.isArray(t)){let m=t.length;
for(let g=0;g<m;g++){let c=t[g];if(typeof c!="string"){let u={instancePath:o+"/verifiedStatements/"+n+"/tags/"+g,schemaPath:"\
#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.items.type,parentSchema:v.
items,data:c};e===null?e=[u]:e.push(u),p++}}}else{let m={instancePath:o+"/verifiedStatements/"+n+"/tags",schemaPath:"#/$\
defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.type,parentSchema:v,data:t};e===null?
e=[m]:e.push(m),p++}}if(r.customProperties!==void 0&&d.call(r,"customProperties")){let t=r.customProperties;if(Array.isArray(
t)){let m=t.length;for(let g=0;g<m;g++){let c=t[g];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.property===void 0||
!d.call(c,"property")){let u={instancePath:o+"/verifiedStatements/"+n+"/customProperties/"+g,schemaPath:"#/$defs/CustomP\
roperty/required",keyword:"required",params:{missingProperty:"property"},message:"must have required property 'property'",
schema:y.required,parentSchema:y,data:c};e===null?e=[u]:e.push(u),p++}if(c.value===void 0||!d.call(c,"value")){let u={instancePath:o+
"/verifiedStatements/"+n+"/customProperties/"+g,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{
missingProperty:"value"},message:"must have required property 'value'",schema:y.required,parentSchema:y,data:c};e===null?
e=[u]:e.push(u),p++}for(let u of Object.keys(c))if(!(u==="id"||u==="property"||u==="value"||u==="description"||u==="vend\
or")){let h={instancePath:o+"/verifiedStatements/"+n+"/customProperties/"+g,schemaPath:"#/$defs/CustomProperty/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties",
schema:!1,parentSchema:y,data:c};e===null?e=[h]:e.push(h),p++}if(c.id!==void 0&&d.call(c,"id")){let u=c.id;if(typeof u!=
"string"){let h={instancePath:o+"/verifiedStatements/"+n+"/customProperties/"+g+"/id",schemaPath:"#/$defs/CustomProperty\
/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.type,parentSchema:y.
properties.id,data:u};e===null?e=[h]:e.push(h),p++}}if(c.property!==void 0&&d.call(c,"property")){let u=c.property;if(typeof u!=
"string"){let h={instancePath:o+"/verifiedStatements/"+n+"/customProperties/"+g+"/property",schemaPath:"#/$defs/CustomPr\
operty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.property.
type,parentSchema:y.properties.property,data:u};e===null?e=[h]:e.push(h),p++}}if(c.description!==void 0&&d.call(c,"descr\
iption")){let u=c.description;if(typeof u!="string"){let h={instancePath:o+"/verifiedStatements/"+n+"/customProperties/"+
g+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:y.properties.description.type,parentSchema:y.properties.description,data:u};e===null?e=[h]:e.push(
h),p++}}if(c.vendor!==void 0&&d.call(c,"vendor")){let u=c.vendor;if(typeof u!="string"){let h={instancePath:o+"/verified\
Statements/"+n+"/customProperties/"+g+"/vendor",schemaPath:"#/$defs/CustomProperty/properties/vendor/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:y.properties.vendor.type,parentSchema:y.properties.vendor,data:u};
e===null?e=[h]:e.push(h),p++}}}else{let u={instancePath:o+"/verifiedStatements/"+n+"/customProperties/"+g,schemaPath:"#/\
$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:c};
e===null?e=[u]:e.push(u),p++}}}else{let m={instancePath:o+"/verifiedStatements/"+n+"/customProperties",schemaPath:"#/pro\
perties/verifiedStatements/items/properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be\
 array",schema:b.properties.verifiedStatements.items.properties.customProperties.type,parentSchema:b.properties.verifiedStatements.
items.properties.customProperties,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/verifiedStatements\
/"+n,schemaPath:"#/properties/verifiedStatements/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:b.properties.verifiedStatements.items.type,parentSchema:b.properties.verifiedStatements.items,data:r};e===null?
e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/verifiedStatements",schemaPath:"#/properties/verifiedStatements/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.verifiedStatements.type,parentSchema:b.
properties.verifiedStatements,data:s};e===null?e=[a]:e.push(a),p++}}if(i.constraints!==void 0&&d.call(i,"constraints")){
let s=i.constraints;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.constraint===void 0||!d.call(r,"constraint")){let t={instancePath:o+"/constraints/"+n,schemaPath:"#/pro\
perties/constraints/items/required",keyword:"required",params:{missingProperty:"constraint"},message:"must have required\
 property 'constraint'",schema:b.properties.constraints.items.required,parentSchema:b.properties.constraints.items,data:r};
e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="constraint"||t==="authoritativeDefinitions"||
t==="tags"||t==="customProperties")){let m={instancePath:o+"/constraints/"+n,schemaPath:"#/properties/constraints/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:b.properties.constraints.items,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.
call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:o+"/constraints/"+n+"/id",schemaPath:"#/properties/c\
onstraints/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.
constraints.items.properties.id.type,parentSchema:b.properties.constraints.items.properties.id,data:t};e===null?e=[m]:e.
push(m),p++}}if(r.constraint!==void 0&&d.call(r,"constraint")){let t=r.constraint;if(typeof t!="string"){let m={instancePath:o+
"/constraints/"+n+"/constraint",schemaPath:"#/properties/constraints/items/properties/constraint/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.properties.constraints.items.properties.constraint.type,parentSchema:b.
properties.constraints.items.properties.constraint,data:t};e===null?e=[m]:e.push(m),p++}}if(r.authoritativeDefinitions!==
void 0&&d.call(r,"authoritativeDefinitions")){let t=r.authoritativeDefinitions;if(Array.isArray(t)){let m=t.length;for(let g=0;g<
m;g++){let c=t[g];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.type===void 0||!d.call(c,"type")){let u={instancePath:o+
"/constraints/"+n+"/authoritativeDefinitions/"+g,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",
params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.required,parentSchema:l,data:c};e===
null?e=[u]:e.push(u),p++}if(c.url===void 0||!d.call(c,"url")){let u={instancePath:o+"/constraints/"+n+"/authoritativeDef\
initions/"+g,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'",schema:l.required,parentSchema:l,data:c};e===null?e=[u]:e.push(u),p++}for(let u of Object.
keys(c))if(!(u==="id"||u==="type"||u==="url"||u==="description")){let h={instancePath:o+"/constraints/"+n+"/authoritativ\
eDefinitions/"+g,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties",schema:!1,parentSchema:l,data:c};e===null?e=[h]:e.push(
h),p++}if(c.id!==void 0&&d.call(c,"id")){let u=c.id;if(typeof u!="string"){let h={instancePath:o+"/constraints/"+n+"/aut\
horitativeDefinitions/"+g+"/id",schemaPath:"#/$defs/AuthoritativeDefinition/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:l.properties.id.type,parentSchema:l.properties.id,data:u};e===null?e=[h]:e.push(
h),p++}}if(c.type!==void 0&&d.call(c,"type")){let u=c.type;if(typeof u!="string"){let h={instancePath:o+"/constraints/"+
n+"/authoritativeDefinitions/"+g+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:l.properties.type.type,parentSchema:l.properties.type,data:u};e===
null?e=[h]:e.push(h),p++}}if(c.url!==void 0&&d.call(c,"url")){let u=c.url;if(typeof u!="string"){let h={instancePath:o+"\
/constraints/"+n+"/authoritativeDefinitions/"+g+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.url.type,parentSchema:l.properties.url,
data:u};e===null?e=[h]:e.push(h),p++}}if(c.description!==void 0&&d.call(c,"description")){let u=c.description;if(typeof u!=
"string"){let h={instancePath:o+"/constraints/"+n+"/authoritativeDefinitions/"+g+"/description",schemaPath:"#/$defs/Auth\
oritativeDefinition/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.
properties.description.type,parentSchema:l.properties.description,data:u};e===null?e=[h]:e.push(h),p++}}}else{let u={instancePath:o+
"/constraints/"+n+"/authoritativeDefinitions/"+g,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:c};e===null?e=[u]:e.push(u),p++}}}else{let m={
instancePath:o+"/constraints/"+n+"/authoritativeDefinitions",schemaPath:"#/properties/constraints/items/properties/autho\
ritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.constraints.items.
properties.authoritativeDefinitions.type,parentSchema:b.properties.constraints.items.properties.authoritativeDefinitions,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.tags!==void 0&&d.call(r,"tags")){let t=r.tags;if(Array.isArray(t)){let m=t.length;
for(let g=0;g<m;g++){let c=t[g];if(typeof c!="string"){let u={instancePath:o+"/constraints/"+n+"/tags/"+g,schemaPath:"#/\
$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.items.type,parentSchema:v.
items,data:c};e===null?e=[u]:e.push(u),p++}}}else{let m={instancePath:o+"/constraints/"+n+"/tags",schemaPath:"#/$defs/Ta\
gs/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.type,parentSchema:v,data:t};e===null?e=[m]:
e.push(m),p++}}if(r.customProperties!==void 0&&d.call(r,"customProperties")){let t=r.customProperties;if(Array.isArray(t)){
let m=t.length;for(let g=0;g<m;g++){let c=t[g];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.property===void 0||!d.call(
c,"property")){let u={instancePath:o+"/constraints/"+n+"/customProperties/"+g,schemaPath:"#/$defs/CustomProperty/require\
d",keyword:"required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,
parentSchema:y,data:c};e===null?e=[u]:e.push(u),p++}if(c.value===void 0||!d.call(c,"value")){let u={instancePath:o+"/con\
straints/"+n+"/customProperties/"+g,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'",schema:y.required,parentSchema:y,data:c};e===null?e=[u]:e.push(u),
p++}for(let u of Object.keys(c))if(!(u==="id"||u==="property"||u==="value"||u==="description"||u==="vendor")){let h={instancePath:o+
"/constraints/"+n+"/customProperties/"+g,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:u},message:"must NOT have additional properties",schema:!1,parentSchema:y,data:c};e===
null?e=[h]:e.push(h),p++}if(c.id!==void 0&&d.call(c,"id")){let u=c.id;if(typeof u!="string"){let h={instancePath:o+"/con\
straints/"+n+"/customProperties/"+g+"/id",schemaPath:"#/$defs/CustomProperty/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:y.properties.id.type,parentSchema:y.properties.id,data:u};e===null?e=[h]:
e.push(h),p++}}if(c.property!==void 0&&d.call(c,"property")){let u=c.property;if(typeof u!="string"){let h={instancePath:o+
"/constraints/"+n+"/customProperties/"+g+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,
data:u};e===null?e=[h]:e.push(h),p++}}if(c.description!==void 0&&d.call(c,"description")){let u=c.description;if(typeof u!=
"string"){let h={instancePath:o+"/constraints/"+n+"/customProperties/"+g+"/description",schemaPath:"#/$defs/CustomProper\
ty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.description.
type,parentSchema:y.properties.description,data:u};e===null?e=[h]:e.push(h),p++}}if(c.vendor!==void 0&&d.call(c,"vendor")){
let u=c.vendor;if(typeof u!="string"){let h={instancePath:o+"/constraints/"+n+"/customProperties/"+g+"/vendor",schemaPath:"\
#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
vendor.type,parentSchema:y.properties.vendor,data:u};e===null?e=[h]:e.push(h),p++}}}else{let u={instancePath:o+"/constra\
ints/"+n+"/customProperties/"+g,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:y.type,parentSchema:y,data:c};e===null?e=[u]:e.push(u),p++}}}else{let m={instancePath:o+"/constra\
ints/"+n+"/customProperties",schemaPath:"#/properties/constraints/items/properties/customProperties/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:b.properties.constraints.items.properties.customProperties.type,parentSchema:b.
properties.constraints.items.properties.customProperties,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+
"/constraints/"+n,schemaPath:"#/properties/constraints/items/type",keyword:"type",params:{type:"object"},message:"must b\
e object",schema:b.properties.constraints.items.type,parentSchema:b.properties.constraints.items,data:r};e===null?e=[t]:
e.push(t),p++}}}else{let a={instancePath:o+"/constraints",schemaPath:"#/properties/constraints/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:b.properties.constraints.type,parentSchema:b.properties.constraints,data:s};
e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:b.type,parentSchema:b,data:i};e===null?e=[s]:e.push(s),p++}return U.errors=e,p===0}U.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var C={type:"object",additionalProperties:!1,properties:{purpose:{type:"string"},limitations:{
type:"string"},usage:{type:"string"},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}},
customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}}}};function E(i,{instancePath:o="",parentData:I,parentDataProperty:N,
rootData:D=i,dynamicAnchors:q={}}={}){let e=null,p=0,f=E.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let s of Object.keys(i))if(!(s==="purpose"||s==="limitations"||
s==="usage"||s==="authoritativeDefinitions"||s==="customProperties")){let a={instancePath:o,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:C,data:i};e===null?e=[a]:e.push(a),p++}if(i.purpose!==void 0&&d.call(i,"purpose")){let s=i.purpose;if(typeof s!=
"string"){let a={instancePath:o+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:C.properties.purpose.type,parentSchema:C.properties.purpose,data:s};e===null?e=[a]:e.push(
a),p++}}if(i.limitations!==void 0&&d.call(i,"limitations")){let s=i.limitations;if(typeof s!="string"){let a={instancePath:o+
"/limitations",schemaPath:"#/properties/limitations/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:C.properties.limitations.type,parentSchema:C.properties.limitations,data:s};e===null?e=[a]:e.push(a),p++}}if(i.usage!==
void 0&&d.call(i,"usage")){let s=i.usage;if(typeof s!="string"){let a={instancePath:o+"/usage",schemaPath:"#/properties/\
usage/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.properties.usage.type,parentSchema:C.
properties.usage,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&d.call(i,"authoritativeDe\
finitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!d.call(r,"type")){let t={instancePath:o+"/authoritativeDefin\
itions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'",schema:l.required,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}if(r.url===void 0||
!d.call(r,"url")){let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/requi\
red",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:l.required,parentSchema:l,
data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t==="url"||t==="description")){
let m={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l,
data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:o+
"/authoritativeDefinitions/"+n+"/id",schemaPath:"#/$defs/AuthoritativeDefinition/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:l.properties.id.type,parentSchema:l.properties.id,data:t};e===null?e=[m]:
e.push(m),p++}}if(r.type!==void 0&&d.call(r,"type")){let t=r.type;if(typeof t!="string"){let m={instancePath:o+"/authori\
tativeDefinitions/"+n+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:l.properties.type.type,parentSchema:l.properties.type,data:t};e===null?e=[m]:e.
push(m),p++}}if(r.url!==void 0&&d.call(r,"url")){let t=r.url;if(typeof t!="string"){let m={instancePath:o+"/authoritativ\
eDefinitions/"+n+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:l.properties.url.type,parentSchema:l.properties.url,data:t};e===null?e=[m]:e.push(
m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:o+
"/authoritativeDefinitions/"+n+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.description.type,parentSchema:l.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/Aut\
horitativeDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:r};
e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/authoritativeDefinitions",schemaPath:"#/properties/authorita\
tiveDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:C.properties.authoritativeDefinitions.
type,parentSchema:C.properties.authoritativeDefinitions,data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&
d.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!d.call(r,"property")){let t={instancePath:o+"/cust\
omProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},message:"\
must have required property 'property'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===
void 0||!d.call(r,"value")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:y.required,parentSchema:y,
data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="property"||t==="value"||t==="descri\
ption"||t==="vendor")){let m={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(r,"id")){let t=r.id;if(typeof t!="string"){
let m={instancePath:o+"/customProperties/"+n+"/id",schemaPath:"#/$defs/CustomProperty/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:y.properties.id.type,parentSchema:y.properties.id,data:t};e===null?
e=[m]:e.push(m),p++}}if(r.property!==void 0&&d.call(r,"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:o+
"/customProperties/"+n+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,data:t};e===null?
e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={
instancePath:o+"/customProperties/"+n+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&d.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={
instancePath:o+"/customProperties/"+n+"/vendor",schemaPath:"#/$defs/CustomProperty/properties/vendor/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:y.properties.vendor.type,parentSchema:y.properties.vendor,data:t};
e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:r};e===null?e=[t]:e.push(
t),p++}}}else{let a={instancePath:o+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:C.properties.customProperties.type,parentSchema:C.properties.customProperties,
data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:C.type,parentSchema:C,data:i};e===null?e=[s]:e.push(s),p++}return E.errors=e,p===0}E.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var j={type:"object",additionalProperties:!1,properties:{deprecated:{
type:"boolean",default:!1},id:{type:"string"},name:{type:"string"},version:{type:"string"},contractId:{type:"string"},tags:{
$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"\
array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["name"]};function M(i,{instancePath:o="",parentData:I,
parentDataProperty:N,rootData:D=i,dynamicAnchors:q={}}={}){let e=null,p=0,f=M.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0||!d.call(i,"name")){let s={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pr\
operty 'name'",schema:j.required,parentSchema:j,data:i};e===null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!(s===
"deprecated"||s==="id"||s==="name"||s==="version"||s==="contractId"||s==="tags"||s==="customProperties"||s==="authoritat\
iveDefinitions")){let a={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:j,data:i};e===null?e=[a]:e.push(a),p++}if(i.deprecated!==
void 0&&d.call(i,"deprecated")){let s=i.deprecated;if(typeof s!="boolean"){let a={instancePath:o+"/deprecated",schemaPath:"\
#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:j.properties.deprecated.
type,parentSchema:j.properties.deprecated,data:s};e===null?e=[a]:e.push(a),p++}}if(i.id!==void 0&&d.call(i,"id")){let s=i.
id;if(typeof s!="string"){let a={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:j.properties.id.type,parentSchema:j.properties.id,data:s};e===null?e=[a]:e.push(a),
p++}}if(i.name!==void 0&&d.call(i,"name")){let s=i.name;if(typeof s!="string"){let a={instancePath:o+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.name.type,parentSchema:j.
properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.version!==void 0&&d.call(i,"version")){let s=i.version;if(typeof s!=
"string"){let a={instancePath:o+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:j.properties.version.type,parentSchema:j.properties.version,data:s};e===null?e=[a]:e.push(
a),p++}}if(i.contractId!==void 0&&d.call(i,"contractId")){let s=i.contractId;if(typeof s!="string"){let a={instancePath:o+
"/contractId",schemaPath:"#/properties/contractId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.
properties.contractId.type,parentSchema:j.properties.contractId,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&
d.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(typeof r!="string"){
let t={instancePath:o+"/tags/"+n,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:v.items.type,parentSchema:v.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+
"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.type,parentSchema:v,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&d.call(i,"customProperties")){let s=i.customProperties;
if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===
void 0||!d.call(r,"property")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",
keyword:"required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,
parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!d.call(r,"value")){let t={instancePath:o+"/cus\
tomProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.
keys(r))if(!(t==="id"||t==="property"||t==="value"||t==="description"||t==="vendor")){let m={instancePath:o+"/customProp\
erties/"+n,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&
d.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/id",schemaPath:"#/$defs\
/CustomProperty/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.
type,parentSchema:y.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&d.call(r,"property")){let t=r.
property;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/property",schemaPath:"#/$defs/CustomPrope\
rty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.property.
type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"descr\
iption")){let t=r.description;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/description",schemaPath:"\
#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&
d.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/vendor",schemaPath:"\
#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
vendor.type,parentSchema:y.properties.vendor,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/customP\
roperties/"+n,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/customProperties",schemaPath:"#/\
properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.properties.customProperties.
type,parentSchema:j.properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&
d.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let n=0;n<
a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!d.call(r,"type")){let t={instancePath:o+
"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:l.required,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}
if(r.url===void 0||!d.call(r,"url")){let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/Authoritat\
iveDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:l.
required,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t===
"url"||t==="description")){let m={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties",schema:!1,parentSchema:l,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(r,"id")){let t=r.id;
if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/id",schemaPath:"#/$defs/AuthoritativeDefin\
ition/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.id.type,parentSchema:l.
properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.type!==void 0&&d.call(r,"type")){let t=r.type;if(typeof t!="str\
ing"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.type.type,parentSchema:l.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&d.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.url.type,parentSchema:l.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.description.
type,parentSchema:l.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/authorita\
tiveDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:l.type,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:j.properties.authoritativeDefinitions.type,parentSchema:j.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:j.type,parentSchema:j,data:i};e===null?e=[s]:e.push(s),p++}return M.errors=e,p===0}M.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var k={type:"object",additionalProperties:!1,properties:{deprecated:{type:"boolean",default:!1},
id:{type:"string"},name:{type:"string"},description:{type:"string"},type:{type:"string"},version:{type:"string"},contractId:{
type:"string"},sbom:{type:"array",items:{$ref:"#/$defs/SBOM"}},inputContracts:{type:"array",items:{$ref:"#/$defs/InputCo\
ntract"}},synonyms:{$ref:"#/$defs/Synonyms"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$d\
efs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}},context:{$ref:"\
#/$defs/Context"}},required:["name"]},x={type:"object",additionalProperties:!1,properties:{id:{type:"string"},version:{type:"\
string"}},required:["id","version"]},O={type:"object",additionalProperties:!1,properties:{id:{type:"string"},type:{type:"\
string",default:"external"},url:{type:"string",format:"uri"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{
$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}}};
function z(i,{instancePath:o="",parentData:I,parentDataProperty:N,rootData:D=i,dynamicAnchors:q={}}={}){let e=null,p=0,f=z.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
for(let s of Object.keys(i))if(!(s==="id"||s==="type"||s==="url"||s==="tags"||s==="customProperties"||s==="authoritative\
Definitions")){let a={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:O,data:i};e===null?e=[a]:e.push(a),p++}if(i.id!==void 0&&
d.call(i,"id")){let s=i.id;if(typeof s!="string"){let a={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:O.properties.id.type,parentSchema:O.properties.id,data:s};e===
null?e=[a]:e.push(a),p++}}if(i.type!==void 0&&d.call(i,"type")){let s=i.type;if(typeof s!="string"){let a={instancePath:o+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.properties.
type.type,parentSchema:O.properties.type,data:s};e===null?e=[a]:e.push(a),p++}}if(i.url!==void 0&&d.call(i,"url")){let s=i.
url;if(typeof s!="string"){let a={instancePath:o+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:O.properties.url.type,parentSchema:O.properties.url,data:s};e===null?e=[a]:e.push(
a),p++}}if(i.tags!==void 0&&d.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];
if(typeof r!="string"){let t={instancePath:o+"/tags/"+n,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:v.items.type,parentSchema:v.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={
instancePath:o+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.
type,parentSchema:v,data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&d.call(i,"customProperties")){
let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.property===void 0||!d.call(r,"property")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$d\
efs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},message:"must have required property\
 'property'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!d.call(r,"value")){
let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),
p++}for(let t of Object.keys(r))if(!(t==="id"||t==="property"||t==="value"||t==="description"||t==="vendor")){let m={instancePath:o+
"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&
d.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/id",schemaPath:"#/$defs\
/CustomProperty/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.
type,parentSchema:y.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&d.call(r,"property")){let t=r.
property;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/property",schemaPath:"#/$defs/CustomPrope\
rty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.property.
type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"descr\
iption")){let t=r.description;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/description",schemaPath:"\
#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&
d.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/vendor",schemaPath:"\
#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
vendor.type,parentSchema:y.properties.vendor,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/customP\
roperties/"+n,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/customProperties",schemaPath:"#/\
properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:O.properties.customProperties.
type,parentSchema:O.properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&
d.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let n=0;n<
a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!d.call(r,"type")){let t={instancePath:o+
"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:l.required,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}
if(r.url===void 0||!d.call(r,"url")){let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/Authoritat\
iveDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:l.
required,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t===
"url"||t==="description")){let m={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties",schema:!1,parentSchema:l,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(r,"id")){let t=r.id;
if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/id",schemaPath:"#/$defs/AuthoritativeDefin\
ition/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.id.type,parentSchema:l.
properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.type!==void 0&&d.call(r,"type")){let t=r.type;if(typeof t!="str\
ing"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.type.type,parentSchema:l.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&d.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.url.type,parentSchema:l.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.description.
type,parentSchema:l.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/authorita\
tiveDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:l.type,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:O.properties.authoritativeDefinitions.type,parentSchema:O.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:O.type,parentSchema:O,data:i};e===null?e=[s]:e.push(s),p++}return z.errors=e,p===0}z.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function F(i,{instancePath:o="",parentData:I,parentDataProperty:N,rootData:D=i,dynamicAnchors:q={}}={}){
let e=null,p=0,f=F.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.name===void 0||!d.call(i,"name")){let s={instancePath:o,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"name"},message:"must have required property 'name'",schema:k.required,parentSchema:k,data:i};
e===null?e=[s]:e.push(s),p++}for(let s of Object.keys(i))if(!d.call(k.properties,s)){let a={instancePath:o,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:k,data:i};e===null?e=[a]:e.push(a),p++}if(i.deprecated!==void 0&&d.call(i,"deprecated")){
let s=i.deprecated;if(typeof s!="boolean"){let a={instancePath:o+"/deprecated",schemaPath:"#/properties/deprecated/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:k.properties.deprecated.type,parentSchema:k.properties.
deprecated,data:s};e===null?e=[a]:e.push(a),p++}}if(i.id!==void 0&&d.call(i,"id")){let s=i.id;if(typeof s!="string"){let a={
instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.
properties.id.type,parentSchema:k.properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.name!==void 0&&d.call(i,"name")){
let s=i.name;if(typeof s!="string"){let a={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:k.properties.name.type,parentSchema:k.properties.name,data:s};e===null?e=
[a]:e.push(a),p++}}if(i.description!==void 0&&d.call(i,"description")){let s=i.description;if(typeof s!="string"){let a={
instancePath:o+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:k.properties.description.type,parentSchema:k.properties.description,data:s};e===null?e=[a]:e.push(
a),p++}}if(i.type!==void 0&&d.call(i,"type")){let s=i.type;if(typeof s!="string"){let a={instancePath:o+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.type.type,parentSchema:k.
properties.type,data:s};e===null?e=[a]:e.push(a),p++}}if(i.version!==void 0&&d.call(i,"version")){let s=i.version;if(typeof s!=
"string"){let a={instancePath:o+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:k.properties.version.type,parentSchema:k.properties.version,data:s};e===null?e=[a]:e.push(
a),p++}}if(i.contractId!==void 0&&d.call(i,"contractId")){let s=i.contractId;if(typeof s!="string"){let a={instancePath:o+
"/contractId",schemaPath:"#/properties/contractId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.
properties.contractId.type,parentSchema:k.properties.contractId,data:s};e===null?e=[a]:e.push(a),p++}}if(i.sbom!==void 0&&
d.call(i,"sbom")){let s=i.sbom;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++)z(s[n],{instancePath:o+"/sbom/"+n,
parentData:s,parentDataProperty:n,rootData:D,dynamicAnchors:q})||(e=e===null?z.errors:e.concat(z.errors),p=e.length)}else{
let a={instancePath:o+"/sbom",schemaPath:"#/properties/sbom/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:k.properties.sbom.type,parentSchema:k.properties.sbom,data:s};e===null?e=[a]:e.push(a),p++}}if(i.inputContracts!==
void 0&&d.call(i,"inputContracts")){let s=i.inputContracts;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!d.call(r,"id")){let t={instancePath:o+"/inputContracts/"+
n,schemaPath:"#/$defs/InputContract/required",keyword:"required",params:{missingProperty:"id"},message:"must have requir\
ed property 'id'",schema:x.required,parentSchema:x,data:r};e===null?e=[t]:e.push(t),p++}if(r.version===void 0||!d.call(r,
"version")){let t={instancePath:o+"/inputContracts/"+n,schemaPath:"#/$defs/InputContract/required",keyword:"required",params:{
missingProperty:"version"},message:"must have required property 'version'",schema:x.required,parentSchema:x,data:r};e===
null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="version")){let m={instancePath:o+"/inputContrac\
ts/"+n,schemaPath:"#/$defs/InputContract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:x,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&
d.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:o+"/inputContracts/"+n+"/id",schemaPath:"#/$defs/I\
nputContract/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.id.type,
parentSchema:x.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.version!==void 0&&d.call(r,"version")){let t=r.version;
if(typeof t!="string"){let m={instancePath:o+"/inputContracts/"+n+"/version",schemaPath:"#/$defs/InputContract/propertie\
s/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.version.type,parentSchema:x.
properties.version,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/inputContracts/"+n,schemaPath:"#/\
$defs/InputContract/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.type,parentSchema:x,data:r};
e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/inputContracts",schemaPath:"#/properties/inputContracts/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.inputContracts.type,parentSchema:k.properties.
inputContracts,data:s};e===null?e=[a]:e.push(a),p++}}if(i.synonyms!==void 0&&d.call(i,"synonyms")&&(V(i.synonyms,{instancePath:o+
"/synonyms",parentData:i,parentDataProperty:"synonyms",rootData:D,dynamicAnchors:q})||(e=e===null?V.errors:e.concat(V.errors),
p=e.length)),i.tags!==void 0&&d.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];
if(typeof r!="string"){let t={instancePath:o+"/tags/"+n,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:v.items.type,parentSchema:v.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={
instancePath:o+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.
type,parentSchema:v,data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&d.call(i,"customProperties")){
let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.property===void 0||!d.call(r,"property")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$d\
efs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},message:"must have required property\
 'property'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!d.call(r,"value")){
let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),
p++}for(let t of Object.keys(r))if(!(t==="id"||t==="property"||t==="value"||t==="description"||t==="vendor")){let m={instancePath:o+
"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&
d.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/id",schemaPath:"#/$defs\
/CustomProperty/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.
type,parentSchema:y.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&d.call(r,"property")){let t=r.
property;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/property",schemaPath:"#/$defs/CustomPrope\
rty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.property.
type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"descr\
iption")){let t=r.description;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/description",schemaPath:"\
#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&
d.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/vendor",schemaPath:"\
#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
vendor.type,parentSchema:y.properties.vendor,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/customP\
roperties/"+n,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/customProperties",schemaPath:"#/\
properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.customProperties.
type,parentSchema:k.properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&
d.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let n=0;n<
a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!d.call(r,"type")){let t={instancePath:o+
"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:l.required,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}
if(r.url===void 0||!d.call(r,"url")){let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/Authoritat\
iveDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:l.
required,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t===
"url"||t==="description")){let m={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties",schema:!1,parentSchema:l,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(r,"id")){let t=r.id;
if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/id",schemaPath:"#/$defs/AuthoritativeDefin\
ition/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.id.type,parentSchema:l.
properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.type!==void 0&&d.call(r,"type")){let t=r.type;if(typeof t!="str\
ing"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.type.type,parentSchema:l.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&d.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.url.type,parentSchema:l.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.description.
type,parentSchema:l.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/authorita\
tiveDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:l.type,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:k.properties.authoritativeDefinitions.type,parentSchema:k.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}i.context!==void 0&&d.call(i,"context")&&(U(i.context,{instancePath:o+"/context",parentData:i,
parentDataProperty:"context",rootData:D,dynamicAnchors:q})||(e=e===null?U.errors:e.concat(U.errors),p=e.length))}else{let s={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.type,parentSchema:k,
data:i};e===null?e=[s]:e.push(s),p++}return F.errors=e,p===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var S={
type:"object",additionalProperties:!1,properties:{deprecated:{type:"boolean",default:!1},id:{type:"string"},name:{type:"\
string"},content:{type:"string"},type:{type:"string",default:"rest"},url:{type:"string",format:"uri"},channel:{type:"str\
ing"},description:{type:"string"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomP\
roperty"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["name","con\
tent"]};function G(i,{instancePath:o="",parentData:I,parentDataProperty:N,rootData:D=i,dynamicAnchors:q={}}={}){let e=null,
p=0,f=G.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.name===void 0||!d.call(i,"name")){let s={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:S.required,parentSchema:S,data:i};e===null?e=[s]:e.push(s),p++}
if(i.content===void 0||!d.call(i,"content")){let s={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
content"},message:"must have required property 'content'",schema:S.required,parentSchema:S,data:i};e===null?e=[s]:e.push(
s),p++}for(let s of Object.keys(i))if(!d.call(S.properties,s)){let a={instancePath:o,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:S,
data:i};e===null?e=[a]:e.push(a),p++}if(i.deprecated!==void 0&&d.call(i,"deprecated")){let s=i.deprecated;if(typeof s!="\
boolean"){let a={instancePath:o+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean",schema:S.properties.deprecated.type,parentSchema:S.properties.deprecated,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.id!==void 0&&d.call(i,"id")){let s=i.id;if(typeof s!="string"){let a={instancePath:o+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.id.type,parentSchema:S.
properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.name!==void 0&&d.call(i,"name")){let s=i.name;if(typeof s!="str\
ing"){let a={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:S.properties.name.type,parentSchema:S.properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.content!==
void 0&&d.call(i,"content")){let s=i.content;if(typeof s!="string"){let a={instancePath:o+"/content",schemaPath:"#/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.content.type,parentSchema:S.
properties.content,data:s};e===null?e=[a]:e.push(a),p++}}if(i.type!==void 0&&d.call(i,"type")){let s=i.type;if(typeof s!=
"string"){let a={instancePath:o+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.properties.type.type,parentSchema:S.properties.type,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
url!==void 0&&d.call(i,"url")){let s=i.url;if(typeof s!="string"){let a={instancePath:o+"/url",schemaPath:"#/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.url.type,parentSchema:S.properties.
url,data:s};e===null?e=[a]:e.push(a),p++}}if(i.channel!==void 0&&d.call(i,"channel")){let s=i.channel;if(typeof s!="stri\
ng"){let a={instancePath:o+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.properties.channel.type,parentSchema:S.properties.channel,data:s};e===null?e=[a]:e.push(a),p++}}
if(i.description!==void 0&&d.call(i,"description")){let s=i.description;if(typeof s!="string"){let a={instancePath:o+"/d\
escription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.
properties.description.type,parentSchema:S.properties.description,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&
d.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(typeof r!="string"){
let t={instancePath:o+"/tags/"+n,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:v.items.type,parentSchema:v.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+
"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.type,parentSchema:v,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&d.call(i,"customProperties")){let s=i.customProperties;
if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===
void 0||!d.call(r,"property")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",
keyword:"required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,
parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!d.call(r,"value")){let t={instancePath:o+"/cus\
tomProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.
keys(r))if(!(t==="id"||t==="property"||t==="value"||t==="description"||t==="vendor")){let m={instancePath:o+"/customProp\
erties/"+n,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&
d.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/id",schemaPath:"#/$defs\
/CustomProperty/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.
type,parentSchema:y.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&d.call(r,"property")){let t=r.
property;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/property",schemaPath:"#/$defs/CustomPrope\
rty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.property.
type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"descr\
iption")){let t=r.description;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/description",schemaPath:"\
#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&
d.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/vendor",schemaPath:"\
#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
vendor.type,parentSchema:y.properties.vendor,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/customP\
roperties/"+n,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/customProperties",schemaPath:"#/\
properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:S.properties.customProperties.
type,parentSchema:S.properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&
d.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let n=0;n<
a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!d.call(r,"type")){let t={instancePath:o+
"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:l.required,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}
if(r.url===void 0||!d.call(r,"url")){let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/Authoritat\
iveDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:l.
required,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t===
"url"||t==="description")){let m={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties",schema:!1,parentSchema:l,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(r,"id")){let t=r.id;
if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/id",schemaPath:"#/$defs/AuthoritativeDefin\
ition/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.id.type,parentSchema:l.
properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.type!==void 0&&d.call(r,"type")){let t=r.type;if(typeof t!="str\
ing"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.type.type,parentSchema:l.
properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&d.call(r,"url")){let t=r.url;if(typeof t!="stri\
ng"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/\
url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.url.type,parentSchema:l.properties.
url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!=
"string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/description",schemaPath:"#/$defs/AuthoritativeDefinitio\
n/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.description.
type,parentSchema:l.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/authorita\
tiveDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:l.type,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/authoritat\
iveDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:S.properties.authoritativeDefinitions.type,parentSchema:S.properties.authoritativeDefinitions,data:s};
e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:S.type,parentSchema:S,data:i};e===null?e=[s]:e.push(s),p++}return G.errors=e,p===0}G.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var $={type:"object",additionalProperties:!1,properties:{id:{type:"string"},channel:{type:"\
string"},url:{type:"string",format:"uri"},description:{type:"string"},tool:{type:"string"},scope:{type:"string"},invitationUrl:{
type:"string",format:"uri"},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomPropert\
y"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["channel","url"]};
function H(i,{instancePath:o="",parentData:I,parentDataProperty:N,rootData:D=i,dynamicAnchors:q={}}={}){let e=null,p=0,f=H.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.channel===void 0||!d.call(i,"channel")){let s={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
channel"},message:"must have required property 'channel'",schema:$.required,parentSchema:$,data:i};e===null?e=[s]:e.push(
s),p++}if(i.url===void 0||!d.call(i,"url")){let s={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:$.required,parentSchema:$,data:i};e===null?e=[s]:e.push(s),p++}
for(let s of Object.keys(i))if(!d.call($.properties,s)){let a={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:$,
data:i};e===null?e=[a]:e.push(a),p++}if(i.id!==void 0&&d.call(i,"id")){let s=i.id;if(typeof s!="string"){let a={instancePath:o+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.
id.type,parentSchema:$.properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.channel!==void 0&&d.call(i,"channel")){let s=i.
channel;if(typeof s!="string"){let a={instancePath:o+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:$.properties.channel.type,parentSchema:$.properties.channel,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.url!==void 0&&d.call(i,"url")){let s=i.url;if(typeof s!="string"){let a={instancePath:o+"/url",
schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.url.
type,parentSchema:$.properties.url,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&d.call(i,"descriptio\
n")){let s=i.description;if(typeof s!="string"){let a={instancePath:o+"/description",schemaPath:"#/properties/descriptio\
n/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.description.type,parentSchema:$.
properties.description,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tool!==void 0&&d.call(i,"tool")){let s=i.tool;if(typeof s!=
"string"){let a={instancePath:o+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:$.properties.tool.type,parentSchema:$.properties.tool,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
scope!==void 0&&d.call(i,"scope")){let s=i.scope;if(typeof s!="string"){let a={instancePath:o+"/scope",schemaPath:"#/pro\
perties/scope/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.scope.type,parentSchema:$.
properties.scope,data:s};e===null?e=[a]:e.push(a),p++}}if(i.invitationUrl!==void 0&&d.call(i,"invitationUrl")){let s=i.invitationUrl;
if(typeof s!="string"){let a={instancePath:o+"/invitationUrl",schemaPath:"#/properties/invitationUrl/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:$.properties.invitationUrl.type,parentSchema:$.properties.invitationUrl,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&d.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;
for(let n=0;n<a;n++){let r=s[n];if(typeof r!="string"){let t={instancePath:o+"/tags/"+n,schemaPath:"#/$defs/Tags/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:v.items.type,parentSchema:v.items,data:r};e===
null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:v.type,parentSchema:v,data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==
void 0&&d.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){
let r=s[n];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!d.call(r,"property")){let t={instancePath:o+
"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},
message:"must have required property 'property'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.
value===void 0||!d.call(r,"value")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/requ\
ired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:y.required,
parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="property"||t==="valu\
e"||t==="description"||t==="vendor")){let m={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(r,"id")){let t=r.id;if(typeof t!=
"string"){let m={instancePath:o+"/customProperties/"+n+"/id",schemaPath:"#/$defs/CustomProperty/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.id.type,parentSchema:y.properties.id,data:t};e===
null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&d.call(r,"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:o+
"/customProperties/"+n+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,data:t};e===null?
e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={
instancePath:o+"/customProperties/"+n+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&d.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={
instancePath:o+"/customProperties/"+n+"/vendor",schemaPath:"#/$defs/CustomProperty/properties/vendor/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:y.properties.vendor.type,parentSchema:y.properties.vendor,data:t};
e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:r};e===null?e=[t]:e.push(
t),p++}}}else{let a={instancePath:o+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:$.properties.customProperties.type,parentSchema:$.properties.customProperties,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&d.call(i,"authoritativeDefinitions")){let s=i.
authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.type===void 0||!d.call(r,"type")){let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$d\
efs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},message:"must have required pro\
perty 'type'",schema:l.required,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}if(r.url===void 0||!d.call(r,"url")){
let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"requ\
ired",params:{missingProperty:"url"},message:"must have required property 'url'",schema:l.required,parentSchema:l,data:r};
e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t==="url"||t==="description")){let m={
instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l,
data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:o+
"/authoritativeDefinitions/"+n+"/id",schemaPath:"#/$defs/AuthoritativeDefinition/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:l.properties.id.type,parentSchema:l.properties.id,data:t};e===null?e=[m]:
e.push(m),p++}}if(r.type!==void 0&&d.call(r,"type")){let t=r.type;if(typeof t!="string"){let m={instancePath:o+"/authori\
tativeDefinitions/"+n+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:l.properties.type.type,parentSchema:l.properties.type,data:t};e===null?e=[m]:e.
push(m),p++}}if(r.url!==void 0&&d.call(r,"url")){let t=r.url;if(typeof t!="string"){let m={instancePath:o+"/authoritativ\
eDefinitions/"+n+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:l.properties.url.type,parentSchema:l.properties.url,data:t};e===null?e=[m]:e.push(
m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:o+
"/authoritativeDefinitions/"+n+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.description.type,parentSchema:l.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/Aut\
horitativeDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:r};
e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/authoritativeDefinitions",schemaPath:"#/properties/authorita\
tiveDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.authoritativeDefinitions.
type,parentSchema:$.properties.authoritativeDefinitions,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:i};
e===null?e=[s]:e.push(s),p++}return H.errors=e,p===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var T={type:"\
object",additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"},members:{type:"array",items:{
$ref:"#/$defs/TeamMember"}},tags:{$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomPropert\
y"}},authoritativeDefinitions:{type:"array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}}},w={type:"object",additionalProperties:!1,
properties:{id:{type:"string"},username:{type:"string"},name:{type:"string"},description:{type:"string"},role:{type:"str\
ing"},dateIn:{type:"string",format:"date"},dateOut:{type:"string",format:"date"},replacedByUsername:{type:"string"},tags:{
$ref:"#/$defs/Tags"},customProperties:{type:"array",items:{$ref:"#/$defs/CustomProperty"}},authoritativeDefinitions:{type:"\
array",items:{$ref:"#/$defs/AuthoritativeDefinition"}}},required:["username"]};function J(i,{instancePath:o="",parentData:I,
parentDataProperty:N,rootData:D=i,dynamicAnchors:q={}}={}){let e=null,p=0,f=J.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.username===void 0||!d.call(i,"username")){
let s={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"username"},message:"must have \
required property 'username'",schema:w.required,parentSchema:w,data:i};e===null?e=[s]:e.push(s),p++}for(let s of Object.
keys(i))if(!d.call(w.properties,s)){let a={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:w,data:i};e===null?
e=[a]:e.push(a),p++}if(i.id!==void 0&&d.call(i,"id")){let s=i.id;if(typeof s!="string"){let a={instancePath:o+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.id.type,parentSchema:w.
properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.username!==void 0&&d.call(i,"username")){let s=i.username;if(typeof s!=
"string"){let a={instancePath:o+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:w.properties.username.type,parentSchema:w.properties.username,data:s};e===null?e=[a]:e.push(
a),p++}}if(i.name!==void 0&&d.call(i,"name")){let s=i.name;if(typeof s!="string"){let a={instancePath:o+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.name.type,parentSchema:w.
properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&d.call(i,"description")){let s=i.description;
if(typeof s!="string"){let a={instancePath:o+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:w.properties.description.type,parentSchema:w.properties.description,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.role!==void 0&&d.call(i,"role")){let s=i.role;if(typeof s!="string"){let a={instancePath:o+
"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.
role.type,parentSchema:w.properties.role,data:s};e===null?e=[a]:e.push(a),p++}}if(i.dateIn!==void 0&&d.call(i,"dateIn")){
let s=i.dateIn;if(typeof s!="string"){let a={instancePath:o+"/dateIn",schemaPath:"#/properties/dateIn/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:w.properties.dateIn.type,parentSchema:w.properties.dateIn,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.dateOut!==void 0&&d.call(i,"dateOut")){let s=i.dateOut;if(typeof s!="string"){let a={
instancePath:o+"/dateOut",schemaPath:"#/properties/dateOut/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:w.properties.dateOut.type,parentSchema:w.properties.dateOut,data:s};e===null?e=[a]:e.push(a),p++}}if(i.replacedByUsername!==
void 0&&d.call(i,"replacedByUsername")){let s=i.replacedByUsername;if(typeof s!="string"){let a={instancePath:o+"/replac\
edByUsername",schemaPath:"#/properties/replacedByUsername/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:w.properties.replacedByUsername.type,parentSchema:w.properties.replacedByUsername,data:s};e===null?e=[a]:e.
push(a),p++}}if(i.tags!==void 0&&d.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){
let r=s[n];if(typeof r!="string"){let t={instancePath:o+"/tags/"+n,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:v.items.type,parentSchema:v.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{
let a={instancePath:o+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:v.type,parentSchema:v,data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==void 0&&d.call(i,"customPrope\
rties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.property===void 0||!d.call(r,"property")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"\
#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},message:"must have required prop\
erty 'property'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!d.call(r,"v\
alue")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{
missingProperty:"value"},message:"must have required property 'value'",schema:y.required,parentSchema:y,data:r};e===null?
e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="property"||t==="value"||t==="description"||t==="vend\
or")){let m={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:y,
data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:o+
"/customProperties/"+n+"/id",schemaPath:"#/$defs/CustomProperty/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:y.properties.id.type,parentSchema:y.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}
if(r.property!==void 0&&d.call(r,"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:o+"/customProp\
erties/"+n+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(
m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:o+
"/customProperties/"+n+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.properties.description,data:t};
e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&d.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={instancePath:o+
"/customProperties/"+n+"/vendor",schemaPath:"#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.vendor.type,parentSchema:y.properties.vendor,data:t};e===null?e=[m]:
e.push(m),p++}}}else{let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}}}else{
let a={instancePath:o+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"a\
rray"},message:"must be array",schema:w.properties.customProperties.type,parentSchema:w.properties.customProperties,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&d.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;
if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!d.call(r,"type")){let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinit\
ion/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.required,
parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}if(r.url===void 0||!d.call(r,"url")){let t={instancePath:o+"/authori\
tativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:l.required,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}
for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t==="url"||t==="description")){let m={instancePath:o+"/authoritat\
iveDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l,data:r};e===null?e=[m]:e.push(
m),p++}if(r.id!==void 0&&d.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefiniti\
ons/"+n+"/id",schemaPath:"#/$defs/AuthoritativeDefinition/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:l.properties.id.type,parentSchema:l.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.type!==
void 0&&d.call(r,"type")){let t=r.type;if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/typ\
e",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:l.properties.type.type,parentSchema:l.properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==
void 0&&d.call(r,"url")){let t=r.url;if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/url",
schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:l.properties.url.type,parentSchema:l.properties.url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==
void 0&&d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinit\
ions/"+n+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:l.properties.description.type,parentSchema:l.properties.description,data:t};
e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/Authoritati\
veDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:r};e===
null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/authoritativeDefinitions",schemaPath:"#/properties/authoritative\
Definitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.authoritativeDefinitions.
type,parentSchema:w.properties.authoritativeDefinitions,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:w.type,parentSchema:w,data:i};
e===null?e=[s]:e.push(s),p++}return J.errors=e,p===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(i,{
instancePath:o="",parentData:I,parentDataProperty:N,rootData:D=i,dynamicAnchors:q={}}={}){let e=null,p=0,f=K.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let s of Object.
keys(i))if(!(s==="name"||s==="description"||s==="members"||s==="tags"||s==="customProperties"||s==="authoritativeDefinit\
ions")){let a={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:T,data:i};e===null?e=[a]:e.push(a),p++}if(i.name!==
void 0&&d.call(i,"name")){let s=i.name;if(typeof s!="string"){let a={instancePath:o+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.properties.name.type,parentSchema:T.properties.
name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&d.call(i,"description")){let s=i.description;if(typeof s!=
"string"){let a={instancePath:o+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:T.properties.description.type,parentSchema:T.properties.description,data:s};e===
null?e=[a]:e.push(a),p++}}if(i.members!==void 0&&d.call(i,"members")){let s=i.members;if(Array.isArray(s)){let a=s.length;
for(let n=0;n<a;n++)J(s[n],{instancePath:o+"/members/"+n,parentData:s,parentDataProperty:n,rootData:D,dynamicAnchors:q})||
(e=e===null?J.errors:e.concat(J.errors),p=e.length)}else{let a={instancePath:o+"/members",schemaPath:"#/properties/membe\
rs/type",keyword:"type",params:{type:"array"},message:"must be array",schema:T.properties.members.type,parentSchema:T.properties.
members,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&d.call(i,"tags")){let s=i.tags;if(Array.isArray(s)){let a=s.
length;for(let n=0;n<a;n++){let r=s[n];if(typeof r!="string"){let t={instancePath:o+"/tags/"+n,schemaPath:"#/$defs/Tags/\
items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.items.type,parentSchema:v.items,data:r};
e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/tags",schemaPath:"#/$defs/Tags/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:v.type,parentSchema:v,data:s};e===null?e=[a]:e.push(a),p++}}if(i.customProperties!==
void 0&&d.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){
let r=s[n];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||!d.call(r,"property")){let t={instancePath:o+
"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"property"},
message:"must have required property 'property'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}if(r.
value===void 0||!d.call(r,"value")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/requ\
ired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:y.required,
parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="property"||t==="valu\
e"||t==="description"||t==="vendor")){let m={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(r,"id")){let t=r.id;if(typeof t!=
"string"){let m={instancePath:o+"/customProperties/"+n+"/id",schemaPath:"#/$defs/CustomProperty/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.id.type,parentSchema:y.properties.id,data:t};e===
null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&d.call(r,"property")){let t=r.property;if(typeof t!="string"){let m={instancePath:o+
"/customProperties/"+n+"/property",schemaPath:"#/$defs/CustomProperty/properties/property/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.property.type,parentSchema:y.properties.property,data:t};e===null?
e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={
instancePath:o+"/customProperties/"+n+"/description",schemaPath:"#/$defs/CustomProperty/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.description.type,parentSchema:y.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&d.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={
instancePath:o+"/customProperties/"+n+"/vendor",schemaPath:"#/$defs/CustomProperty/properties/vendor/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:y.properties.vendor.type,parentSchema:y.properties.vendor,data:t};
e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:r};e===null?e=[t]:e.push(
t),p++}}}else{let a={instancePath:o+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:T.properties.customProperties.type,parentSchema:T.properties.customProperties,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.authoritativeDefinitions!==void 0&&d.call(i,"authoritativeDefinitions")){let s=i.
authoritativeDefinitions;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.type===void 0||!d.call(r,"type")){let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$d\
efs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"type"},message:"must have required pro\
perty 'type'",schema:l.required,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}if(r.url===void 0||!d.call(r,"url")){
let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"requ\
ired",params:{missingProperty:"url"},message:"must have required property 'url'",schema:l.required,parentSchema:l,data:r};
e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(r))if(!(t==="id"||t==="type"||t==="url"||t==="description")){let m={
instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l,
data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:o+
"/authoritativeDefinitions/"+n+"/id",schemaPath:"#/$defs/AuthoritativeDefinition/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:l.properties.id.type,parentSchema:l.properties.id,data:t};e===null?e=[m]:
e.push(m),p++}}if(r.type!==void 0&&d.call(r,"type")){let t=r.type;if(typeof t!="string"){let m={instancePath:o+"/authori\
tativeDefinitions/"+n+"/type",schemaPath:"#/$defs/AuthoritativeDefinition/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:l.properties.type.type,parentSchema:l.properties.type,data:t};e===null?e=[m]:e.
push(m),p++}}if(r.url!==void 0&&d.call(r,"url")){let t=r.url;if(typeof t!="string"){let m={instancePath:o+"/authoritativ\
eDefinitions/"+n+"/url",schemaPath:"#/$defs/AuthoritativeDefinition/properties/url/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:l.properties.url.type,parentSchema:l.properties.url,data:t};e===null?e=[m]:e.push(
m),p++}}if(r.description!==void 0&&d.call(r,"description")){let t=r.description;if(typeof t!="string"){let m={instancePath:o+
"/authoritativeDefinitions/"+n+"/description",schemaPath:"#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.description.type,parentSchema:l.properties.description,
data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/Aut\
horitativeDefinition/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:r};
e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/authoritativeDefinitions",schemaPath:"#/properties/authorita\
tiveDefinitions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:T.properties.authoritativeDefinitions.
type,parentSchema:T.properties.authoritativeDefinitions,data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:T.type,parentSchema:T,data:i};
e===null?e=[s]:e.push(s),p++}return K.errors=e,p===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function L(i,{
instancePath:o="",parentData:I,parentDataProperty:N,rootData:D=i,dynamicAnchors:q={}}={}){let e=null,p=0,f=L.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0||!d.call(i,"apiVersion")){let s={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'",schema:P.required,parentSchema:P,data:i};e===null?e=[s]:
e.push(s),p++}if(i.kind===void 0||!d.call(i,"kind")){let s={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'",schema:P.required,parentSchema:P,data:i};e===null?e=
[s]:e.push(s),p++}if(i.id===void 0||!d.call(i,"id")){let s={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'",schema:P.required,parentSchema:P,data:i};e===null?e=[s]:
e.push(s),p++}for(let s of Object.keys(i))if(!d.call(P.properties,s)){let a={instancePath:o,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:P,data:i};e===null?e=[a]:e.push(a),p++}if(i.apiVersion!==void 0&&d.call(i,"apiVersion")){let s=i.apiVersion;
if(typeof s!="string"){let a={instancePath:o+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:P.properties.apiVersion.type,parentSchema:P.properties.apiVersion,data:s};
e===null?e=[a]:e.push(a),p++}if(!(s==="v1.1.0"||s==="v1.0.0"||s==="v0.9.0")){let a={instancePath:o+"/apiVersion",schemaPath:"\
#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:P.properties.apiVersion.enum},message:"must be equal \
to one of the allowed values",schema:P.properties.apiVersion.enum,parentSchema:P.properties.apiVersion,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.kind!==void 0&&d.call(i,"kind")){let s=i.kind;if(typeof s!="string"){let a={instancePath:o+"/k\
ind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.
kind.type,parentSchema:P.properties.kind,data:s};e===null?e=[a]:e.push(a),p++}if(s!=="DataProduct"){let a={instancePath:o+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:P.properties.kind.enum},message:"must b\
e equal to one of the allowed values",schema:P.properties.kind.enum,parentSchema:P.properties.kind,data:s};e===null?e=[a]:
e.push(a),p++}}if(i.id!==void 0&&d.call(i,"id")){let s=i.id;if(typeof s!="string"){let a={instancePath:o+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.id.type,parentSchema:P.
properties.id,data:s};e===null?e=[a]:e.push(a),p++}}if(i.name!==void 0&&d.call(i,"name")){let s=i.name;if(typeof s!="str\
ing"){let a={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:P.properties.name.type,parentSchema:P.properties.name,data:s};e===null?e=[a]:e.push(a),p++}}if(i.deprecated!==
void 0&&d.call(i,"deprecated")){let s=i.deprecated;if(typeof s!="boolean"){let a={instancePath:o+"/deprecated",schemaPath:"\
#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:P.properties.deprecated.
type,parentSchema:P.properties.deprecated,data:s};e===null?e=[a]:e.push(a),p++}}if(i.synonyms!==void 0&&d.call(i,"synony\
ms")&&(V(i.synonyms,{instancePath:o+"/synonyms",parentData:i,parentDataProperty:"synonyms",rootData:D,dynamicAnchors:q})||
(e=e===null?V.errors:e.concat(V.errors),p=e.length)),i.version!==void 0&&d.call(i,"version")){let s=i.version;if(typeof s!=
"string"){let a={instancePath:o+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:P.properties.version.type,parentSchema:P.properties.version,data:s};e===null?e=[a]:e.push(
a),p++}}if(i.status!==void 0&&d.call(i,"status")){let s=i.status;if(typeof s!="string"){let a={instancePath:o+"/status",
schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.
status.type,parentSchema:P.properties.status,data:s};e===null?e=[a]:e.push(a),p++}}if(i.domain!==void 0&&d.call(i,"domai\
n")){let s=i.domain;if(typeof s!="string"){let a={instancePath:o+"/domain",schemaPath:"#/properties/domain/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:P.properties.domain.type,parentSchema:P.properties.domain,data:s};
e===null?e=[a]:e.push(a),p++}}if(i.type!==void 0&&d.call(i,"type")){let s=i.type;if(typeof s!="string"){let a={instancePath:o+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.
type.type,parentSchema:P.properties.type,data:s};e===null?e=[a]:e.push(a),p++}}if(i.context!==void 0&&d.call(i,"context")&&
(U(i.context,{instancePath:o+"/context",parentData:i,parentDataProperty:"context",rootData:D,dynamicAnchors:q})||(e=e===
null?U.errors:e.concat(U.errors),p=e.length)),i.tenant!==void 0&&d.call(i,"tenant")){let s=i.tenant;if(typeof s!="string"){
let a={instancePath:o+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:P.properties.tenant.type,parentSchema:P.properties.tenant,data:s};e===null?e=[a]:e.push(a),p++}}if(i.
authoritativeDefinitions!==void 0&&d.call(i,"authoritativeDefinitions")){let s=i.authoritativeDefinitions;if(Array.isArray(
s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!d.call(
r,"type")){let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.required,parentSchema:l,
data:r};e===null?e=[t]:e.push(t),p++}if(r.url===void 0||!d.call(r,"url")){let t={instancePath:o+"/authoritativeDefinitio\
ns/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/required",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'",schema:l.required,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.
keys(r))if(!(t==="id"||t==="type"||t==="url"||t==="description")){let m={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"\
#/$defs/AuthoritativeDefinition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:l,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&d.call(
r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/id",schemaPath:"#/$def\
s/AuthoritativeDefinition/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.
id.type,parentSchema:l.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.type!==void 0&&d.call(r,"type")){let t=r.
type;if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/type",schemaPath:"#/$defs/Authoritati\
veDefinition/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.type.
type,parentSchema:l.properties.type,data:t};e===null?e=[m]:e.push(m),p++}}if(r.url!==void 0&&d.call(r,"url")){let t=r.url;
if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/url",schemaPath:"#/$defs/AuthoritativeDefi\
nition/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.url.type,
parentSchema:l.properties.url,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"description")){
let t=r.description;if(typeof t!="string"){let m={instancePath:o+"/authoritativeDefinitions/"+n+"/description",schemaPath:"\
#/$defs/AuthoritativeDefinition/properties/description/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:l.properties.description.type,parentSchema:l.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}}else{
let t={instancePath:o+"/authoritativeDefinitions/"+n,schemaPath:"#/$defs/AuthoritativeDefinition/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={
instancePath:o+"/authoritativeDefinitions",schemaPath:"#/properties/authoritativeDefinitions/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:P.properties.authoritativeDefinitions.type,parentSchema:P.properties.authoritativeDefinitions,
data:s};e===null?e=[a]:e.push(a),p++}}if(i.description!==void 0&&d.call(i,"description")&&(E(i.description,{instancePath:o+
"/description",parentData:i,parentDataProperty:"description",rootData:D,dynamicAnchors:q})||(e=e===null?E.errors:e.concat(
E.errors),p=e.length)),i.customProperties!==void 0&&d.call(i,"customProperties")){let s=i.customProperties;if(Array.isArray(
s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.property===void 0||
!d.call(r,"property")){let t={instancePath:o+"/customProperties/"+n,schemaPath:"#/$defs/CustomProperty/required",keyword:"\
required",params:{missingProperty:"property"},message:"must have required property 'property'",schema:y.required,parentSchema:y,
data:r};e===null?e=[t]:e.push(t),p++}if(r.value===void 0||!d.call(r,"value")){let t={instancePath:o+"/customProperties/"+
n,schemaPath:"#/$defs/CustomProperty/required",keyword:"required",params:{missingProperty:"value"},message:"must have re\
quired property 'value'",schema:y.required,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}for(let t of Object.keys(
r))if(!(t==="id"||t==="property"||t==="value"||t==="description"||t==="vendor")){let m={instancePath:o+"/customPropertie\
s/"+n,schemaPath:"#/$defs/CustomProperty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:r};e===null?e=[m]:e.push(m),p++}if(r.id!==void 0&&
d.call(r,"id")){let t=r.id;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/id",schemaPath:"#/$defs\
/CustomProperty/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.
type,parentSchema:y.properties.id,data:t};e===null?e=[m]:e.push(m),p++}}if(r.property!==void 0&&d.call(r,"property")){let t=r.
property;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/property",schemaPath:"#/$defs/CustomPrope\
rty/properties/property/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.property.
type,parentSchema:y.properties.property,data:t};e===null?e=[m]:e.push(m),p++}}if(r.description!==void 0&&d.call(r,"descr\
iption")){let t=r.description;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/description",schemaPath:"\
#/$defs/CustomProperty/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.description.type,parentSchema:y.properties.description,data:t};e===null?e=[m]:e.push(m),p++}}if(r.vendor!==void 0&&
d.call(r,"vendor")){let t=r.vendor;if(typeof t!="string"){let m={instancePath:o+"/customProperties/"+n+"/vendor",schemaPath:"\
#/$defs/CustomProperty/properties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
vendor.type,parentSchema:y.properties.vendor,data:t};e===null?e=[m]:e.push(m),p++}}}else{let t={instancePath:o+"/customP\
roperties/"+n,schemaPath:"#/$defs/CustomProperty/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/customProperties",schemaPath:"#/\
properties/customProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.customProperties.
type,parentSchema:P.properties.customProperties,data:s};e===null?e=[a]:e.push(a),p++}}if(i.tags!==void 0&&d.call(i,"tags")){
let s=i.tags;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++){let r=s[n];if(typeof r!="string"){let t={instancePath:o+
"/tags/"+n,schemaPath:"#/$defs/Tags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.
items.type,parentSchema:v.items,data:r};e===null?e=[t]:e.push(t),p++}}}else{let a={instancePath:o+"/tags",schemaPath:"#/\
$defs/Tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.type,parentSchema:v,data:s};e===null?
e=[a]:e.push(a),p++}}if(i.inputPorts!==void 0&&d.call(i,"inputPorts")){let s=i.inputPorts;if(Array.isArray(s)){let a=s.length;
for(let n=0;n<a;n++)M(s[n],{instancePath:o+"/inputPorts/"+n,parentData:s,parentDataProperty:n,rootData:D,dynamicAnchors:q})||
(e=e===null?M.errors:e.concat(M.errors),p=e.length)}else{let a={instancePath:o+"/inputPorts",schemaPath:"#/properties/in\
putPorts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.inputPorts.type,parentSchema:P.
properties.inputPorts,data:s};e===null?e=[a]:e.push(a),p++}}if(i.outputPorts!==void 0&&d.call(i,"outputPorts")){let s=i.
outputPorts;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++)F(s[n],{instancePath:o+"/outputPorts/"+n,parentData:s,
parentDataProperty:n,rootData:D,dynamicAnchors:q})||(e=e===null?F.errors:e.concat(F.errors),p=e.length)}else{let a={instancePath:o+
"/outputPorts",schemaPath:"#/properties/outputPorts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.
properties.outputPorts.type,parentSchema:P.properties.outputPorts,data:s};e===null?e=[a]:e.push(a),p++}}if(i.managementPorts!==
void 0&&d.call(i,"managementPorts")){let s=i.managementPorts;if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++)G(s[n],
{instancePath:o+"/managementPorts/"+n,parentData:s,parentDataProperty:n,rootData:D,dynamicAnchors:q})||(e=e===null?G.errors:
e.concat(G.errors),p=e.length)}else{let a={instancePath:o+"/managementPorts",schemaPath:"#/properties/managementPorts/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.managementPorts.type,parentSchema:P.
properties.managementPorts,data:s};e===null?e=[a]:e.push(a),p++}}if(i.support!==void 0&&d.call(i,"support")){let s=i.support;
if(Array.isArray(s)){let a=s.length;for(let n=0;n<a;n++)H(s[n],{instancePath:o+"/support/"+n,parentData:s,parentDataProperty:n,
rootData:D,dynamicAnchors:q})||(e=e===null?H.errors:e.concat(H.errors),p=e.length)}else{let a={instancePath:o+"/support",
schemaPath:"#/properties/support/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.
support.type,parentSchema:P.properties.support,data:s};e===null?e=[a]:e.push(a),p++}}if(i.team!==void 0&&d.call(i,"team")&&
(K(i.team,{instancePath:o+"/team",parentData:i,parentDataProperty:"team",rootData:D,dynamicAnchors:q})||(e=e===null?K.errors:
e.concat(K.errors),p=e.length)),i.productCreatedTs!==void 0&&d.call(i,"productCreatedTs")){let s=i.productCreatedTs;if(typeof s!=
"string"){let a={instancePath:o+"/productCreatedTs",schemaPath:"#/properties/productCreatedTs/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:P.properties.productCreatedTs.type,parentSchema:P.properties.productCreatedTs,
data:s};e===null?e=[a]:e.push(a),p++}}}else{let s={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:P.type,parentSchema:P,data:i};e===null?e=[s]:e.push(s),p++}return L.errors=e,p===0}L.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{W as default,R as validate};
