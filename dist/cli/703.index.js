export const id = 703;
export const ids = [703];
export const modules = {

/***/ 37633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ Ne)
/* harmony export */ });
// Made by scripts/generate.mjs from the kinds; do not edit.
var ne=(l,s)=>()=>{try{return s||l((s={exports:{}}).exports,s),s.exports}catch(L){throw s=0,L}};var H=ne(Z=>{"use strict";Object.defineProperty(Z,"__esModule",{value:!0});function W(l){let s=l.length,L=0,F=0,O;for(;F<s;)L++,O=l.charCodeAt(F++),O>=55296&&O<=56319&&F<s&&(O=l.charCodeAt(F),(O&64512)===56320&&F++);return L}Z.default=W;W.code='require("ajv/dist/runtime/ucs2length").default'});var oe=M,z={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{name:{type:"string",minLength:1,maxLength:255},description:{type:["string","null"],maxLength:5e3},prompt_text:{type:"string",maxLength:5e4},prompt_placeholders:{type:["array","null"],items:{type:"object",properties:{name:{type:"string"}},required:["name"],additionalProperties:!1}},role:{type:"string",enum:["user","system","assistant"]},scope_type:{type:"string",enum:["org","project","workflow"]},org_id:{type:"integer",minimum:0,maximum:9007199254740991},project_id:{type:"integer",minimum:0,maximum:9007199254740991},workflow_id:{type:"integer",minimum:0,maximum:9007199254740991}},required:["name","prompt_text"],additionalProperties:!1,definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}},K=Object.prototype.hasOwnProperty,q=H().default;function M(l,{instancePath:s="",parentData:L,parentDataProperty:F,rootData:O=l}={}){let e=null,r=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){let h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[h]:e.push(h),r++}if(l.prompt_text===void 0){let h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"prompt_text"}};e===null?e=[h]:e.push(h),r++}for(let h in l)if(!K.call(z.properties,h)){let m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[m]:e.push(m),r++}if(l.name!==void 0){let h=l.name;if(typeof h=="string"){if(q(h)>255){let m={instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[m]:e.push(m),r++}if(q(h)<1){let m={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(l.description!==void 0){let h=l.description;if(typeof h!="string"&&h!==null){let m={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:z.properties.description.type}};e===null?e=[m]:e.push(m),r++}if(typeof h=="string"&&q(h)>5e3){let m={instancePath:s+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:5e3}};e===null?e=[m]:e.push(m),r++}}if(l.prompt_text!==void 0){let h=l.prompt_text;if(typeof h=="string"){if(q(h)>5e4){let m={instancePath:s+"/prompt_text",schemaPath:"#/properties/prompt_text/maxLength",keyword:"maxLength",params:{limit:5e4}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/prompt_text",schemaPath:"#/properties/prompt_text/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(l.prompt_placeholders!==void 0){let h=l.prompt_placeholders;if(!Array.isArray(h)&&h!==null){let m={instancePath:s+"/prompt_placeholders",schemaPath:"#/properties/prompt_placeholders/type",keyword:"type",params:{type:z.properties.prompt_placeholders.type}};e===null?e=[m]:e.push(m),r++}if(Array.isArray(h)){let m=h.length;for(let c=0;c<m;c++){let _=h[c];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.name===void 0){let n={instancePath:s+"/prompt_placeholders/"+c,schemaPath:"#/properties/prompt_placeholders/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),r++}for(let n in _)if(n!=="name"){let t={instancePath:s+"/prompt_placeholders/"+c,schemaPath:"#/properties/prompt_placeholders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[t]:e.push(t),r++}if(_.name!==void 0&&typeof _.name!="string"){let n={instancePath:s+"/prompt_placeholders/"+c+"/name",schemaPath:"#/properties/prompt_placeholders/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/prompt_placeholders/"+c,schemaPath:"#/properties/prompt_placeholders/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}}if(l.role!==void 0){let h=l.role;if(typeof h!="string"){let m={instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(!(h==="user"||h==="system"||h==="assistant")){let m={instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:z.properties.role.enum}};e===null?e=[m]:e.push(m),r++}}if(l.scope_type!==void 0){let h=l.scope_type;if(typeof h!="string"){let m={instancePath:s+"/scope_type",schemaPath:"#/properties/scope_type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(!(h==="org"||h==="project"||h==="workflow")){let m={instancePath:s+"/scope_type",schemaPath:"#/properties/scope_type/enum",keyword:"enum",params:{allowedValues:z.properties.scope_type.enum}};e===null?e=[m]:e.push(m),r++}}if(l.org_id!==void 0){let h=l.org_id;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let m={instancePath:s+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){let m={instancePath:s+"/org_id",schemaPath:"#/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[m]:e.push(m),r++}if(h<0||isNaN(h)){let m={instancePath:s+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}}if(l.project_id!==void 0){let h=l.project_id;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let m={instancePath:s+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){let m={instancePath:s+"/project_id",schemaPath:"#/properties/project_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[m]:e.push(m),r++}if(h<0||isNaN(h)){let m={instancePath:s+"/project_id",schemaPath:"#/properties/project_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}}if(l.workflow_id!==void 0){let h=l.workflow_id;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let m={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){let m={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[m]:e.push(m),r++}if(h<0||isNaN(h)){let m={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}}}else{let h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}return M.errors=e,r===0}var ae=Y,V={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{name:{type:"string",minLength:1,maxLength:255},display_label:{type:"string",minLength:1,maxLength:255},description:{type:["string","null"],maxLength:5e3},type:{type:"string",enum:["programmatic","llm_judge","human_rating","llm_metric"]},config:{type:"object",properties:{subtype:{type:"string"},case_sensitive:{type:"boolean"},strip_whitespace:{type:"boolean"},keywords:{type:"array",minItems:1,items:{type:"string",minLength:1}},mode:{type:"string",enum:["any","all"]},pattern:{type:"string",minLength:1},flags:{type:"array",items:{type:"string"}},schema:{type:"object"},prompt_template:{type:"string",minLength:1,maxLength:5e4},model:{type:"string"},temperature:{type:"number",minimum:0,maximum:2},rubric:{type:"string"},threshold:{type:"number"}}},output_schema:{type:"object",properties:{type:{type:"string",enum:["boolean","rating","numeric","categorical"]},range:{type:"array",items:{type:"number"}},labels:{}},required:["type"]},scope_type:{type:"string",enum:["org","project","workflow"]},org_id:{type:"integer",minimum:0,maximum:9007199254740991},project_id:{type:"integer",minimum:0,maximum:9007199254740991},workflow_id:{type:"integer",minimum:0,maximum:9007199254740991}},required:["name","display_label","type","config","output_schema"],additionalProperties:!1,allOf:[{if:{type:"object",properties:{type:{const:"programmatic"},config:{type:"object",properties:{subtype:{const:"contains_keywords"}},required:["subtype"]}},required:["type","config"]},then:{type:"object",properties:{config:{type:"object",required:["keywords"]}}}},{if:{type:"object",properties:{type:{const:"programmatic"},config:{type:"object",properties:{subtype:{const:"regex_match"}},required:["subtype"]}},required:["type","config"]},then:{type:"object",properties:{config:{type:"object",required:["pattern"]}}}},{if:{type:"object",properties:{type:{const:"llm_judge"}},required:["type"]},then:{type:"object",properties:{config:{type:"object",required:["prompt_template"]}}}},{if:{type:"object",properties:{type:{const:"llm_metric"}},required:["type"]},then:{type:"object",properties:{config:{type:"object",required:["subtype"]}}}}],definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}};function Y(l,{instancePath:s="",parentData:L,parentDataProperty:F,rootData:O=l}={}){let e=null,r=0,h=r,m=!0,c=r;if(r===c)if(l&&typeof l=="object"&&!Array.isArray(l)){let g;if(l.type===void 0&&(g="type")||l.config===void 0&&(g="config")){let f={};e===null?e=[f]:e.push(f),r++}else{if(l.type!==void 0){let f=r;if(l.type!=="programmatic"){let v={};e===null?e=[v]:e.push(v),r++}var _=f===r}else var _=!0;if(_)if(l.config!==void 0){let f=l.config,v=r;if(r===v)if(f&&typeof f=="object"&&!Array.isArray(f)){let b;if(f.subtype===void 0&&(b="subtype")){let x={};e===null?e=[x]:e.push(x),r++}else if(f.subtype!==void 0&&f.subtype!=="contains_keywords"){let x={};e===null?e=[x]:e.push(x),r++}}else{let b={};e===null?e=[b]:e.push(b),r++}var _=v===r}else var _=!0}}else{let g={};e===null?e=[g]:e.push(g),r++}var n=c===r;if(r=h,e!==null&&(h?e.length=h:e=null),n){let g=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.config!==void 0){let v=l.config;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.keywords===void 0){let P={instancePath:s+"/config",schemaPath:"#/allOf/0/then/properties/config/required",keyword:"required",params:{missingProperty:"keywords"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/config",schemaPath:"#/allOf/0/then/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}}}else{let v={instancePath:s,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}var n=g===r;m=n}if(!m){let g={instancePath:s,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}let t=r,p=!0,o=r;if(r===o)if(l&&typeof l=="object"&&!Array.isArray(l)){let g;if(l.type===void 0&&(g="type")||l.config===void 0&&(g="config")){let f={};e===null?e=[f]:e.push(f),r++}else{if(l.type!==void 0){let f=r;if(l.type!=="programmatic"){let v={};e===null?e=[v]:e.push(v),r++}var i=f===r}else var i=!0;if(i)if(l.config!==void 0){let f=l.config,v=r;if(r===v)if(f&&typeof f=="object"&&!Array.isArray(f)){let b;if(f.subtype===void 0&&(b="subtype")){let x={};e===null?e=[x]:e.push(x),r++}else if(f.subtype!==void 0&&f.subtype!=="regex_match"){let x={};e===null?e=[x]:e.push(x),r++}}else{let b={};e===null?e=[b]:e.push(b),r++}var i=v===r}else var i=!0}}else{let g={};e===null?e=[g]:e.push(g),r++}var d=o===r;if(r=t,e!==null&&(t?e.length=t:e=null),d){let g=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.config!==void 0){let v=l.config;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.pattern===void 0){let P={instancePath:s+"/config",schemaPath:"#/allOf/1/then/properties/config/required",keyword:"required",params:{missingProperty:"pattern"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/config",schemaPath:"#/allOf/1/then/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}}}else{let v={instancePath:s,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}var d=g===r;p=d}if(!p){let g={instancePath:s,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}let u=r,k=!0,a=r;if(r===a)if(l&&typeof l=="object"&&!Array.isArray(l)){let g;if(l.type===void 0&&(g="type")){let f={};e===null?e=[f]:e.push(f),r++}else if(l.type!==void 0&&l.type!=="llm_judge"){let f={};e===null?e=[f]:e.push(f),r++}}else{let g={};e===null?e=[g]:e.push(g),r++}var w=a===r;if(r=u,e!==null&&(u?e.length=u:e=null),w){let g=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.config!==void 0){let v=l.config;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.prompt_template===void 0){let P={instancePath:s+"/config",schemaPath:"#/allOf/2/then/properties/config/required",keyword:"required",params:{missingProperty:"prompt_template"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/config",schemaPath:"#/allOf/2/then/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}}}else{let v={instancePath:s,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}var w=g===r;k=w}if(!k){let g={instancePath:s,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}let y=r,A=!0,$=r;if(r===$)if(l&&typeof l=="object"&&!Array.isArray(l)){let g;if(l.type===void 0&&(g="type")){let f={};e===null?e=[f]:e.push(f),r++}else if(l.type!==void 0&&l.type!=="llm_metric"){let f={};e===null?e=[f]:e.push(f),r++}}else{let g={};e===null?e=[g]:e.push(g),r++}var I=$===r;if(r=y,e!==null&&(y?e.length=y:e=null),I){let g=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.config!==void 0){let v=l.config;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.subtype===void 0){let P={instancePath:s+"/config",schemaPath:"#/allOf/3/then/properties/config/required",keyword:"required",params:{missingProperty:"subtype"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/config",schemaPath:"#/allOf/3/then/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}}}else{let v={instancePath:s,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}var I=g===r;A=I}if(!A){let g={instancePath:s,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){let g={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[g]:e.push(g),r++}if(l.display_label===void 0){let g={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"display_label"}};e===null?e=[g]:e.push(g),r++}if(l.type===void 0){let g={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[g]:e.push(g),r++}if(l.config===void 0){let g={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"}};e===null?e=[g]:e.push(g),r++}if(l.output_schema===void 0){let g={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"output_schema"}};e===null?e=[g]:e.push(g),r++}for(let g in l)if(!K.call(V.properties,g)){let f={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[f]:e.push(f),r++}if(l.name!==void 0){let g=l.name;if(typeof g=="string"){if(q(g)>255){let f={instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[f]:e.push(f),r++}if(q(g)<1){let f={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(l.display_label!==void 0){let g=l.display_label;if(typeof g=="string"){if(q(g)>255){let f={instancePath:s+"/display_label",schemaPath:"#/properties/display_label/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[f]:e.push(f),r++}if(q(g)<1){let f={instancePath:s+"/display_label",schemaPath:"#/properties/display_label/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/display_label",schemaPath:"#/properties/display_label/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(l.description!==void 0){let g=l.description;if(typeof g!="string"&&g!==null){let f={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:V.properties.description.type}};e===null?e=[f]:e.push(f),r++}if(typeof g=="string"&&q(g)>5e3){let f={instancePath:s+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:5e3}};e===null?e=[f]:e.push(f),r++}}if(l.type!==void 0){let g=l.type;if(typeof g!="string"){let f={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!(g==="programmatic"||g==="llm_judge"||g==="human_rating"||g==="llm_metric")){let f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:V.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(l.config!==void 0){let g=l.config;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.subtype!==void 0&&typeof g.subtype!="string"){let f={instancePath:s+"/config/subtype",schemaPath:"#/properties/config/properties/subtype/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(g.case_sensitive!==void 0&&typeof g.case_sensitive!="boolean"){let f={instancePath:s+"/config/case_sensitive",schemaPath:"#/properties/config/properties/case_sensitive/type",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(g.strip_whitespace!==void 0&&typeof g.strip_whitespace!="boolean"){let f={instancePath:s+"/config/strip_whitespace",schemaPath:"#/properties/config/properties/strip_whitespace/type",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(g.keywords!==void 0){let f=g.keywords;if(Array.isArray(f)){if(f.length<1){let P={instancePath:s+"/config/keywords",schemaPath:"#/properties/config/properties/keywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}let v=f.length;for(let P=0;P<v;P++){let b=f[P];if(typeof b=="string"){if(q(b)<1){let x={instancePath:s+"/config/keywords/"+P,schemaPath:"#/properties/config/properties/keywords/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/config/keywords/"+P,schemaPath:"#/properties/config/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let v={instancePath:s+"/config/keywords",schemaPath:"#/properties/config/properties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}}if(g.mode!==void 0){let f=g.mode;if(typeof f!="string"){let v={instancePath:s+"/config/mode",schemaPath:"#/properties/config/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}if(!(f==="any"||f==="all")){let v={instancePath:s+"/config/mode",schemaPath:"#/properties/config/properties/mode/enum",keyword:"enum",params:{allowedValues:V.properties.config.properties.mode.enum}};e===null?e=[v]:e.push(v),r++}}if(g.pattern!==void 0){let f=g.pattern;if(typeof f=="string"){if(q(f)<1){let v={instancePath:s+"/config/pattern",schemaPath:"#/properties/config/properties/pattern/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:s+"/config/pattern",schemaPath:"#/properties/config/properties/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(g.flags!==void 0){let f=g.flags;if(Array.isArray(f)){let v=f.length;for(let P=0;P<v;P++)if(typeof f[P]!="string"){let b={instancePath:s+"/config/flags/"+P,schemaPath:"#/properties/config/properties/flags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}else{let v={instancePath:s+"/config/flags",schemaPath:"#/properties/config/properties/flags/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}}if(g.schema!==void 0){let f=g.schema;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let v={instancePath:s+"/config/schema",schemaPath:"#/properties/config/properties/schema/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}}if(g.prompt_template!==void 0){let f=g.prompt_template;if(typeof f=="string"){if(q(f)>5e4){let v={instancePath:s+"/config/prompt_template",schemaPath:"#/properties/config/properties/prompt_template/maxLength",keyword:"maxLength",params:{limit:5e4}};e===null?e=[v]:e.push(v),r++}if(q(f)<1){let v={instancePath:s+"/config/prompt_template",schemaPath:"#/properties/config/properties/prompt_template/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:s+"/config/prompt_template",schemaPath:"#/properties/config/properties/prompt_template/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(g.model!==void 0&&typeof g.model!="string"){let f={instancePath:s+"/config/model",schemaPath:"#/properties/config/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(g.temperature!==void 0){let f=g.temperature;if(typeof f=="number"&&isFinite(f)){if(f>2||isNaN(f)){let v={instancePath:s+"/config/temperature",schemaPath:"#/properties/config/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[v]:e.push(v),r++}if(f<0||isNaN(f)){let v={instancePath:s+"/config/temperature",schemaPath:"#/properties/config/properties/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:s+"/config/temperature",schemaPath:"#/properties/config/properties/temperature/type",keyword:"type",params:{type:"number"}};e===null?e=[v]:e.push(v),r++}}if(g.rubric!==void 0&&typeof g.rubric!="string"){let f={instancePath:s+"/config/rubric",schemaPath:"#/properties/config/properties/rubric/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(g.threshold!==void 0){let f=g.threshold;if(!(typeof f=="number"&&isFinite(f))){let v={instancePath:s+"/config/threshold",schemaPath:"#/properties/config/properties/threshold/type",keyword:"type",params:{type:"number"}};e===null?e=[v]:e.push(v),r++}}}else{let f={instancePath:s+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(l.output_schema!==void 0){let g=l.output_schema;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.type===void 0){let f={instancePath:s+"/output_schema",schemaPath:"#/properties/output_schema/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[f]:e.push(f),r++}if(g.type!==void 0){let f=g.type;if(typeof f!="string"){let v={instancePath:s+"/output_schema/type",schemaPath:"#/properties/output_schema/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}if(!(f==="boolean"||f==="rating"||f==="numeric"||f==="categorical")){let v={instancePath:s+"/output_schema/type",schemaPath:"#/properties/output_schema/properties/type/enum",keyword:"enum",params:{allowedValues:V.properties.output_schema.properties.type.enum}};e===null?e=[v]:e.push(v),r++}}if(g.range!==void 0){let f=g.range;if(Array.isArray(f)){let v=f.length;for(let P=0;P<v;P++){let b=f[P];if(!(typeof b=="number"&&isFinite(b))){let x={instancePath:s+"/output_schema/range/"+P,schemaPath:"#/properties/output_schema/properties/range/items/type",keyword:"type",params:{type:"number"}};e===null?e=[x]:e.push(x),r++}}}else{let v={instancePath:s+"/output_schema/range",schemaPath:"#/properties/output_schema/properties/range/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}}}else{let f={instancePath:s+"/output_schema",schemaPath:"#/properties/output_schema/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(l.scope_type!==void 0){let g=l.scope_type;if(typeof g!="string"){let f={instancePath:s+"/scope_type",schemaPath:"#/properties/scope_type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!(g==="org"||g==="project"||g==="workflow")){let f={instancePath:s+"/scope_type",schemaPath:"#/properties/scope_type/enum",keyword:"enum",params:{allowedValues:V.properties.scope_type.enum}};e===null?e=[f]:e.push(f),r++}}if(l.org_id!==void 0){let g=l.org_id;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let f={instancePath:s+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof g=="number"&&isFinite(g)){if(g>9007199254740991||isNaN(g)){let f={instancePath:s+"/org_id",schemaPath:"#/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[f]:e.push(f),r++}if(g<0||isNaN(g)){let f={instancePath:s+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}}if(l.project_id!==void 0){let g=l.project_id;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let f={instancePath:s+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof g=="number"&&isFinite(g)){if(g>9007199254740991||isNaN(g)){let f={instancePath:s+"/project_id",schemaPath:"#/properties/project_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[f]:e.push(f),r++}if(g<0||isNaN(g)){let f={instancePath:s+"/project_id",schemaPath:"#/properties/project_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}}if(l.workflow_id!==void 0){let g=l.workflow_id;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let f={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof g=="number"&&isFinite(g)){if(g>9007199254740991||isNaN(g)){let f={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[f]:e.push(f),r++}if(g<0||isNaN(g)){let f={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}}}else{let g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}return Y.errors=e,r===0}var le=Q,U={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{name:{type:"string",minLength:1,maxLength:255},description:{type:["string","null"],maxLength:5e3},criteria:{type:"array",minItems:1,items:{type:"object",properties:{criterion_id:{if:{type:"object"},then:{type:"object",description:"The id of another item of the files.",properties:{$ref:{type:"string",minLength:1,description:"The address of one of the criteria: criteria/Name."},external:{type:"boolean",description:"The object is not in the files; it is looked up on the platform by its key."}},required:["$ref"],additionalProperties:!1},else:{type:"integer",minimum:0,maximum:9007199254740991}}},required:["criterion_id"],additionalProperties:!1}},scope_type:{type:"string",enum:["org","project","workflow"]},org_id:{type:"integer",minimum:0,maximum:9007199254740991},project_id:{type:"integer",minimum:0,maximum:9007199254740991},workflow_id:{type:"integer",minimum:0,maximum:9007199254740991}},required:["name","criteria"],additionalProperties:!1,definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}};function Q(l,{instancePath:s="",parentData:L,parentDataProperty:F,rootData:O=l}={}){let e=null,r=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){let m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[m]:e.push(m),r++}if(l.criteria===void 0){let m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"criteria"}};e===null?e=[m]:e.push(m),r++}for(let m in l)if(!(m==="name"||m==="description"||m==="criteria"||m==="scope_type"||m==="org_id"||m==="project_id"||m==="workflow_id")){let c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[c]:e.push(c),r++}if(l.name!==void 0){let m=l.name;if(typeof m=="string"){if(q(m)>255){let c={instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[c]:e.push(c),r++}if(q(m)<1){let c={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(l.description!==void 0){let m=l.description;if(typeof m!="string"&&m!==null){let c={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:U.properties.description.type}};e===null?e=[c]:e.push(c),r++}if(typeof m=="string"&&q(m)>5e3){let c={instancePath:s+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:5e3}};e===null?e=[c]:e.push(c),r++}}if(l.criteria!==void 0){let m=l.criteria;if(Array.isArray(m)){if(m.length<1){let _={instancePath:s+"/criteria",schemaPath:"#/properties/criteria/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}let c=m.length;for(let _=0;_<c;_++){let n=m[_];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.criterion_id===void 0){let t={instancePath:s+"/criteria/"+_,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty:"criterion_id"}};e===null?e=[t]:e.push(t),r++}for(let t in n)if(t!=="criterion_id"){let p={instancePath:s+"/criteria/"+_,schemaPath:"#/properties/criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[p]:e.push(p),r++}if(n.criterion_id!==void 0){let t=n.criterion_id,p=r,o=!0,i=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let u={};e===null?e=[u]:e.push(u),r++}var h=i===r;r=p,e!==null&&(p?e.length=p:e=null);let d;if(h){let u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.$ref===void 0){let a={instancePath:s+"/criteria/"+_+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[a]:e.push(a),r++}for(let a in t)if(!(a==="$ref"||a==="external")){let w={instancePath:s+"/criteria/"+_+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[w]:e.push(w),r++}if(t.$ref!==void 0){let a=t.$ref;if(typeof a=="string"){if(q(a)<1){let w={instancePath:s+"/criteria/"+_+"/criterion_id/$ref",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+"/criteria/"+_+"/criterion_id/$ref",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(t.external!==void 0&&typeof t.external!="boolean"){let a={instancePath:s+"/criteria/"+_+"/criterion_id/external",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/criteria/"+_+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var h=u===r;o=h,d="then"}else{let u=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:s+"/criteria/"+_+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){let a={instancePath:s+"/criteria/"+_+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[a]:e.push(a),r++}if(t<0||isNaN(t)){let a={instancePath:s+"/criteria/"+_+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(a),r++}}var h=u===r;o=h,d="else"}if(!o){let u={instancePath:s+"/criteria/"+_+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[u]:e.push(u),r++}}}else{let t={instancePath:s+"/criteria/"+_,schemaPath:"#/properties/criteria/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{let c={instancePath:s+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(l.scope_type!==void 0){let m=l.scope_type;if(typeof m!="string"){let c={instancePath:s+"/scope_type",schemaPath:"#/properties/scope_type/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(!(m==="org"||m==="project"||m==="workflow")){let c={instancePath:s+"/scope_type",schemaPath:"#/properties/scope_type/enum",keyword:"enum",params:{allowedValues:U.properties.scope_type.enum}};e===null?e=[c]:e.push(c),r++}}if(l.org_id!==void 0){let m=l.org_id;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let c={instancePath:s+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m)){let c={instancePath:s+"/org_id",schemaPath:"#/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[c]:e.push(c),r++}if(m<0||isNaN(m)){let c={instancePath:s+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}if(l.project_id!==void 0){let m=l.project_id;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let c={instancePath:s+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m)){let c={instancePath:s+"/project_id",schemaPath:"#/properties/project_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[c]:e.push(c),r++}if(m<0||isNaN(m)){let c={instancePath:s+"/project_id",schemaPath:"#/properties/project_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}if(l.workflow_id!==void 0){let m=l.workflow_id;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let c={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m)){let c={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[c]:e.push(c),r++}if(m<0||isNaN(m)){let c={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}}else{let m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}return Q.errors=e,r===0}var de=X,E={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{org_id:{type:"integer",minimum:0,maximum:9007199254740991},name:{type:"string",minLength:1,maxLength:255},description:{type:["string","null"],maxLength:5e3},endpoint_type:{type:"string"},url:{type:["string","null"],pattern:"^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$"},auth_type:{type:"string"},auth_config:{if:{type:"object",required:["$env"],maxProperties:1},then:!1,else:{type:"object",additionalProperties:{$ref:"#/definitions/secretJson"}}},code_config:{type:["object","null"],properties:{tools:{type:"object",additionalProperties:{type:"object",properties:{description:{type:["string","null"],maxLength:500},source_code:{type:"string"},timeout_seconds:{type:"number",minimum:0},env_vars:{type:["array","null"],items:{type:"string"}},input_schema:{type:"object"}}}},requirements:{type:["array","null"],items:{type:"string"}}}}},required:["name"],definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}},me=new RegExp("^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$","u"),ue={if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}},J={validate:S};function S(l,{instancePath:s="",parentData:L,parentDataProperty:F,rootData:O=l}={}){let e=null,r=0,h=r,m=!0,c=r;if(r===c)if(l&&typeof l=="object"&&!Array.isArray(l))if(Object.keys(l).length>1){let t={};e===null?e=[t]:e.push(t),r++}else{let t;if(l.$env===void 0&&(t="$env")){let p={};e===null?e=[p]:e.push(p),r++}}else{let t={};e===null?e=[t]:e.push(t),r++}var _=c===r;r=h,e!==null&&(h?e.length=h:e=null);let n;if(_){let t=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.$env!==void 0){let o=l.$env;if(typeof o=="string"){if(q(o)<1){let i={instancePath:s+"/$env",schemaPath:"#/then/properties/%24env/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/$env",schemaPath:"#/then/properties/%24env/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let o={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}var _=t===r;m=_,n="then"}else{let t=r;if(typeof l!="object"&&typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let o={instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:ue.else.type}};e===null?e=[o]:e.push(o),r++}if(Array.isArray(l)){let o=l.length;for(let i=0;i<o;i++)J.validate(l[i],{instancePath:s+"/"+i,parentData:l,parentDataProperty:i,rootData:O})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)}if(l&&typeof l=="object"&&!Array.isArray(l))for(let o in l)J.validate(l[o],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:o,rootData:O})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length);var _=t===r;m=_,n="else"}if(!m){let t={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:n}};e===null?e=[t]:e.push(t),r++}return S.errors=e,r===0}function X(l,{instancePath:s="",parentData:L,parentDataProperty:F,rootData:O=l}={}){let e=null,r=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){let m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[m]:e.push(m),r++}if(l.org_id!==void 0){let m=l.org_id;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let c={instancePath:s+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m)){let c={instancePath:s+"/org_id",schemaPath:"#/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[c]:e.push(c),r++}if(m<0||isNaN(m)){let c={instancePath:s+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}if(l.name!==void 0){let m=l.name;if(typeof m=="string"){if(q(m)>255){let c={instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[c]:e.push(c),r++}if(q(m)<1){let c={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(l.description!==void 0){let m=l.description;if(typeof m!="string"&&m!==null){let c={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:E.properties.description.type}};e===null?e=[c]:e.push(c),r++}if(typeof m=="string"&&q(m)>5e3){let c={instancePath:s+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:5e3}};e===null?e=[c]:e.push(c),r++}}if(l.endpoint_type!==void 0&&typeof l.endpoint_type!="string"){let m={instancePath:s+"/endpoint_type",schemaPath:"#/properties/endpoint_type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(l.url!==void 0){let m=l.url;if(typeof m!="string"&&m!==null){let c={instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:E.properties.url.type}};e===null?e=[c]:e.push(c),r++}if(typeof m=="string"&&!me.test(m)){let c={instancePath:s+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$"}};e===null?e=[c]:e.push(c),r++}}if(l.auth_type!==void 0&&typeof l.auth_type!="string"){let m={instancePath:s+"/auth_type",schemaPath:"#/properties/auth_type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(l.auth_config!==void 0){let m=l.auth_config,c=r,_=!0,n=r;if(r===n)if(m&&typeof m=="object"&&!Array.isArray(m))if(Object.keys(m).length>1){let p={};e===null?e=[p]:e.push(p),r++}else{let p;if(m.$env===void 0&&(p="$env")){let o={};e===null?e=[o]:e.push(o),r++}}else{let p={};e===null?e=[p]:e.push(p),r++}var h=n===r;r=c,e!==null&&(c?e.length=c:e=null);let t;if(h){var h=!1;let o={instancePath:s+"/auth_config",schemaPath:"#/properties/auth_config/then/false schema",keyword:"false schema",params:{}};e===null?e=[o]:e.push(o),r++,_=h,t="then"}else{let p=r;if(m&&typeof m=="object"&&!Array.isArray(m))for(let i in m)S(m[i],{instancePath:s+"/auth_config/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:i,rootData:O})||(e=e===null?S.errors:e.concat(S.errors),r=e.length);else{let i={instancePath:s+"/auth_config",schemaPath:"#/properties/auth_config/else/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var h=p===r;_=h,t="else"}if(!_){let p={instancePath:s+"/auth_config",schemaPath:"#/properties/auth_config/if",keyword:"if",params:{failingKeyword:t}};e===null?e=[p]:e.push(p),r++}}if(l.code_config!==void 0){let m=l.code_config;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null){let c={instancePath:s+"/code_config",schemaPath:"#/properties/code_config/type",keyword:"type",params:{type:E.properties.code_config.type}};e===null?e=[c]:e.push(c),r++}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.tools!==void 0){let c=m.tools;if(c&&typeof c=="object"&&!Array.isArray(c))for(let _ in c){let n=c[_];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.description!==void 0){let t=n.description;if(typeof t!="string"&&t!==null){let p={instancePath:s+"/code_config/tools/"+_.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/description/type",keyword:"type",params:{type:E.properties.code_config.properties.tools.additionalProperties.properties.description.type}};e===null?e=[p]:e.push(p),r++}if(typeof t=="string"&&q(t)>500){let p={instancePath:s+"/code_config/tools/"+_.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),r++}}if(n.source_code!==void 0&&typeof n.source_code!="string"){let t={instancePath:s+"/code_config/tools/"+_.replace(/~/g,"~0").replace(/\//g,"~1")+"/source_code",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/source_code/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.timeout_seconds!==void 0){let t=n.timeout_seconds;if(typeof t=="number"&&isFinite(t)){if(t<0||isNaN(t)){let p={instancePath:s+"/code_config/tools/"+_.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout_seconds",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/timeout_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/code_config/tools/"+_.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout_seconds",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/timeout_seconds/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}}if(n.env_vars!==void 0){let t=n.env_vars;if(!Array.isArray(t)&&t!==null){let p={instancePath:s+"/code_config/tools/"+_.replace(/~/g,"~0").replace(/\//g,"~1")+"/env_vars",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/env_vars/type",keyword:"type",params:{type:E.properties.code_config.properties.tools.additionalProperties.properties.env_vars.type}};e===null?e=[p]:e.push(p),r++}if(Array.isArray(t)){let p=t.length;for(let o=0;o<p;o++)if(typeof t[o]!="string"){let i={instancePath:s+"/code_config/tools/"+_.replace(/~/g,"~0").replace(/\//g,"~1")+"/env_vars/"+o,schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/env_vars/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}if(n.input_schema!==void 0){let t=n.input_schema;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let p={instancePath:s+"/code_config/tools/"+_.replace(/~/g,"~0").replace(/\//g,"~1")+"/input_schema",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/input_schema/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let t={instancePath:s+"/code_config/tools/"+_.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/code_config/properties/tools/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}else{let _={instancePath:s+"/code_config/tools",schemaPath:"#/properties/code_config/properties/tools/type",keyword:"type",params:{type:"object"}};e===null?e=[_]:e.push(_),r++}}if(m.requirements!==void 0){let c=m.requirements;if(!Array.isArray(c)&&c!==null){let _={instancePath:s+"/code_config/requirements",schemaPath:"#/properties/code_config/properties/requirements/type",keyword:"type",params:{type:E.properties.code_config.properties.requirements.type}};e===null?e=[_]:e.push(_),r++}if(Array.isArray(c)){let _=c.length;for(let n=0;n<_;n++)if(typeof c[n]!="string"){let t={instancePath:s+"/code_config/requirements/"+n,schemaPath:"#/properties/code_config/properties/requirements/items/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}}}}}else{let m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}return X.errors=e,r===0}var fe=ee,ce={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{workflow_id:{type:"integer",minimum:0,maximum:9007199254740991},node_id:{type:"string",minLength:1},field_id:{type:"string",minLength:1},endpoint_id:{if:{type:"object"},then:{type:"object",description:"The id of another item of the files.",properties:{$ref:{type:"string",minLength:1,description:"The address of one of the tool_endpoints: tool_endpoints/Name."},external:{type:"boolean",description:"The object is not in the files; it is looked up on the platform by its key."}},required:["$ref"],additionalProperties:!1},else:{type:"string",minLength:1}},selected_tools:{type:["array","null"],items:{type:"string",minLength:1}},max_tool_rounds:{type:"integer",minimum:0}},required:["workflow_id","node_id","field_id","endpoint_id"],additionalProperties:!1,definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}};function ee(l,{instancePath:s="",parentData:L,parentDataProperty:F,rootData:O=l}={}){let e=null,r=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.workflow_id===void 0){let m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workflow_id"}};e===null?e=[m]:e.push(m),r++}if(l.node_id===void 0){let m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"node_id"}};e===null?e=[m]:e.push(m),r++}if(l.field_id===void 0){let m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field_id"}};e===null?e=[m]:e.push(m),r++}if(l.endpoint_id===void 0){let m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"endpoint_id"}};e===null?e=[m]:e.push(m),r++}for(let m in l)if(!(m==="workflow_id"||m==="node_id"||m==="field_id"||m==="endpoint_id"||m==="selected_tools"||m==="max_tool_rounds")){let c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[c]:e.push(c),r++}if(l.workflow_id!==void 0){let m=l.workflow_id;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let c={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m)){let c={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[c]:e.push(c),r++}if(m<0||isNaN(m)){let c={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}if(l.node_id!==void 0){let m=l.node_id;if(typeof m=="string"){if(q(m)<1){let c={instancePath:s+"/node_id",schemaPath:"#/properties/node_id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(l.field_id!==void 0){let m=l.field_id;if(typeof m=="string"){if(q(m)<1){let c={instancePath:s+"/field_id",schemaPath:"#/properties/field_id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/field_id",schemaPath:"#/properties/field_id/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(l.endpoint_id!==void 0){let m=l.endpoint_id,c=r,_=!0,n=r;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let p={};e===null?e=[p]:e.push(p),r++}var h=n===r;r=c,e!==null&&(c?e.length=c:e=null);let t;if(h){let p=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.$ref===void 0){let i={instancePath:s+"/endpoint_id",schemaPath:"#/properties/endpoint_id/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[i]:e.push(i),r++}for(let i in m)if(!(i==="$ref"||i==="external")){let d={instancePath:s+"/endpoint_id",schemaPath:"#/properties/endpoint_id/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[d]:e.push(d),r++}if(m.$ref!==void 0){let i=m.$ref;if(typeof i=="string"){if(q(i)<1){let d={instancePath:s+"/endpoint_id/$ref",schemaPath:"#/properties/endpoint_id/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/endpoint_id/$ref",schemaPath:"#/properties/endpoint_id/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}if(m.external!==void 0&&typeof m.external!="boolean"){let i={instancePath:s+"/endpoint_id/external",schemaPath:"#/properties/endpoint_id/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/endpoint_id",schemaPath:"#/properties/endpoint_id/then/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var h=p===r;_=h,t="then"}else{let p=r;if(typeof m=="string"){if(q(m)<1){let i={instancePath:s+"/endpoint_id",schemaPath:"#/properties/endpoint_id/else/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/endpoint_id",schemaPath:"#/properties/endpoint_id/else/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var h=p===r;_=h,t="else"}if(!_){let p={instancePath:s+"/endpoint_id",schemaPath:"#/properties/endpoint_id/if",keyword:"if",params:{failingKeyword:t}};e===null?e=[p]:e.push(p),r++}}if(l.selected_tools!==void 0){let m=l.selected_tools;if(!Array.isArray(m)&&m!==null){let c={instancePath:s+"/selected_tools",schemaPath:"#/properties/selected_tools/type",keyword:"type",params:{type:ce.properties.selected_tools.type}};e===null?e=[c]:e.push(c),r++}if(Array.isArray(m)){let c=m.length;for(let _=0;_<c;_++){let n=m[_];if(typeof n=="string"){if(q(n)<1){let t={instancePath:s+"/selected_tools/"+_,schemaPath:"#/properties/selected_tools/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/selected_tools/"+_,schemaPath:"#/properties/selected_tools/items/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}}}if(l.max_tool_rounds!==void 0){let m=l.max_tool_rounds;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let c={instancePath:s+"/max_tool_rounds",schemaPath:"#/properties/max_tool_rounds/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){let c={instancePath:s+"/max_tool_rounds",schemaPath:"#/properties/max_tool_rounds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}else{let m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}return ee.errors=e,r===0}var ye=re,C={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{workflow_id:{type:"integer",minimum:0,maximum:9007199254740991},node_id:{type:"string",minLength:1},field_id:{type:"string",minLength:1},expected_tools:{type:["array","null"],items:{type:"object",properties:{name:{type:"string",minLength:1},input_parameters:{type:["object","null"]}},required:["name"],additionalProperties:!1}},excluded_tools:{type:["array","null"],items:{type:"object",properties:{name:{type:"string",minLength:1}},required:["name"],additionalProperties:!1}},ordering_matters:{type:"boolean"},source:{type:"string"},confidence:{type:"number",minimum:0,maximum:1}},required:["workflow_id","node_id","field_id"],additionalProperties:!1,definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}};function re(l,{instancePath:s="",parentData:L,parentDataProperty:F,rootData:O=l}={}){let e=null,r=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.workflow_id===void 0){let h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workflow_id"}};e===null?e=[h]:e.push(h),r++}if(l.node_id===void 0){let h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"node_id"}};e===null?e=[h]:e.push(h),r++}if(l.field_id===void 0){let h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field_id"}};e===null?e=[h]:e.push(h),r++}for(let h in l)if(!(h==="workflow_id"||h==="node_id"||h==="field_id"||h==="expected_tools"||h==="excluded_tools"||h==="ordering_matters"||h==="source"||h==="confidence")){let m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[m]:e.push(m),r++}if(l.workflow_id!==void 0){let h=l.workflow_id;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let m={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){let m={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[m]:e.push(m),r++}if(h<0||isNaN(h)){let m={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}}if(l.node_id!==void 0){let h=l.node_id;if(typeof h=="string"){if(q(h)<1){let m={instancePath:s+"/node_id",schemaPath:"#/properties/node_id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(l.field_id!==void 0){let h=l.field_id;if(typeof h=="string"){if(q(h)<1){let m={instancePath:s+"/field_id",schemaPath:"#/properties/field_id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/field_id",schemaPath:"#/properties/field_id/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(l.expected_tools!==void 0){let h=l.expected_tools;if(!Array.isArray(h)&&h!==null){let m={instancePath:s+"/expected_tools",schemaPath:"#/properties/expected_tools/type",keyword:"type",params:{type:C.properties.expected_tools.type}};e===null?e=[m]:e.push(m),r++}if(Array.isArray(h)){let m=h.length;for(let c=0;c<m;c++){let _=h[c];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.name===void 0){let n={instancePath:s+"/expected_tools/"+c,schemaPath:"#/properties/expected_tools/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),r++}for(let n in _)if(!(n==="name"||n==="input_parameters")){let t={instancePath:s+"/expected_tools/"+c,schemaPath:"#/properties/expected_tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[t]:e.push(t),r++}if(_.name!==void 0){let n=_.name;if(typeof n=="string"){if(q(n)<1){let t={instancePath:s+"/expected_tools/"+c+"/name",schemaPath:"#/properties/expected_tools/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/expected_tools/"+c+"/name",schemaPath:"#/properties/expected_tools/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(_.input_parameters!==void 0){let n=_.input_parameters;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let t={instancePath:s+"/expected_tools/"+c+"/input_parameters",schemaPath:"#/properties/expected_tools/items/properties/input_parameters/type",keyword:"type",params:{type:C.properties.expected_tools.items.properties.input_parameters.type}};e===null?e=[t]:e.push(t),r++}}}else{let n={instancePath:s+"/expected_tools/"+c,schemaPath:"#/properties/expected_tools/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}}if(l.excluded_tools!==void 0){let h=l.excluded_tools;if(!Array.isArray(h)&&h!==null){let m={instancePath:s+"/excluded_tools",schemaPath:"#/properties/excluded_tools/type",keyword:"type",params:{type:C.properties.excluded_tools.type}};e===null?e=[m]:e.push(m),r++}if(Array.isArray(h)){let m=h.length;for(let c=0;c<m;c++){let _=h[c];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.name===void 0){let n={instancePath:s+"/excluded_tools/"+c,schemaPath:"#/properties/excluded_tools/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),r++}for(let n in _)if(n!=="name"){let t={instancePath:s+"/excluded_tools/"+c,schemaPath:"#/properties/excluded_tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[t]:e.push(t),r++}if(_.name!==void 0){let n=_.name;if(typeof n=="string"){if(q(n)<1){let t={instancePath:s+"/excluded_tools/"+c+"/name",schemaPath:"#/properties/excluded_tools/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/excluded_tools/"+c+"/name",schemaPath:"#/properties/excluded_tools/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}}else{let n={instancePath:s+"/excluded_tools/"+c,schemaPath:"#/properties/excluded_tools/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}}if(l.ordering_matters!==void 0&&typeof l.ordering_matters!="boolean"){let h={instancePath:s+"/ordering_matters",schemaPath:"#/properties/ordering_matters/type",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),r++}if(l.source!==void 0&&typeof l.source!="string"){let h={instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(l.confidence!==void 0){let h=l.confidence;if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h)){let m={instancePath:s+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[m]:e.push(m),r++}if(h<0||isNaN(h)){let m={instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type:"number"}};e===null?e=[m]:e.push(m),r++}}}else{let h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}return re.errors=e,r===0}var he=se;function se(l,{instancePath:s="",parentData:L,parentDataProperty:F,rootData:O=l}={}){let e=null,r=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.project_id===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"project_id"}};e===null?e=[n]:e.push(n),r++}if(l.workflow_id===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workflow_id"}};e===null?e=[n]:e.push(n),r++}if(l.payload===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"payload"}};e===null?e=[n]:e.push(n),r++}for(let n in l)if(!(n==="name"||n==="project_id"||n==="workflow_id"||n==="payload")){let t={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[t]:e.push(t),r++}if(l.name!==void 0){let n=l.name;if(typeof n=="string"){if(q(n)>255){let t={instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(l.project_id!==void 0){let n=l.project_id;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let t={instancePath:s+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),r++}if(typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n)){let t={instancePath:s+"/project_id",schemaPath:"#/properties/project_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[t]:e.push(t),r++}if(n<0||isNaN(n)){let t={instancePath:s+"/project_id",schemaPath:"#/properties/project_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),r++}}}if(l.workflow_id!==void 0){let n=l.workflow_id;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let t={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),r++}if(typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n)){let t={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[t]:e.push(t),r++}if(n<0||isNaN(n)){let t={instancePath:s+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),r++}}}if(l.payload!==void 0){let n=l.payload;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.count!==void 0){let t=n.count;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/payload/count",schemaPath:"#/properties/payload/properties/count/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/payload/count",schemaPath:"#/properties/payload/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.variants!==void 0){let t=n.variants;if(Array.isArray(t)){let p=t.length;for(let o=0;o<p;o++){let i=t[o];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let d={instancePath:s+"/payload/variants/"+o,schemaPath:"#/properties/payload/properties/variants/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[d]:e.push(d),r++}if(i.name!==void 0){let d=i.name;if(typeof d=="string"){if(q(d)<1){let u={instancePath:s+"/payload/variants/"+o+"/name",schemaPath:"#/properties/payload/properties/variants/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/payload/variants/"+o+"/name",schemaPath:"#/properties/payload/properties/variants/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(i.configOverrides!==void 0){let d=i.configOverrides;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.prompts!==void 0){let u=d.prompts;if(Array.isArray(u)){let k=u.length;for(let a=0;a<k;a++){let w=u[a];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.nodeId===void 0){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",keyword:"required",params:{missingProperty:"nodeId"}};e===null?e=[y]:e.push(y),r++}if(w.fieldId===void 0){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",keyword:"required",params:{missingProperty:"fieldId"}};e===null?e=[y]:e.push(y),r++}if(w.promptId===void 0){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",keyword:"required",params:{missingProperty:"promptId"}};e===null?e=[y]:e.push(y),r++}if(w.version===void 0){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[y]:e.push(y),r++}if(w.nodeId!==void 0&&typeof w.nodeId!="string"){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/nodeId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/nodeId/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(w.fieldId!==void 0&&typeof w.fieldId!="string"){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/fieldId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/fieldId/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(w.promptId!==void 0){let y=w.promptId,A=r,$=!0,I=r;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let f={};e===null?e=[f]:e.push(f),r++}var h=I===r;r=A,e!==null&&(A?e.length=A:e=null);let g;if(h){let f=r;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.$ref===void 0){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[P]:e.push(P),r++}for(let P in y)if(!(P==="$ref"||P==="external")){let b={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(y.$ref!==void 0){let P=y.$ref;if(typeof P=="string"){if(q(P)<1){let b={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/promptId/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/promptId/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(y.external!==void 0&&typeof y.external!="boolean"){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/promptId/external",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var h=f===r;$=h,g="then"}else{let f=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y)){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[P]:e.push(P),r++}if(y<0||isNaN(y)){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[P]:e.push(P),r++}}var h=f===r;$=h,g="else"}if(!$){let f={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[f]:e.push(f),r++}}if(w.version!==void 0){let y=w.version,A=r,$=!0,I=r;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let f={};e===null?e=[f]:e.push(f),r++}var m=I===r;r=A,e!==null&&(A?e.length=A:e=null);let g;if(m){let f=r;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.$ref===void 0){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[P]:e.push(P),r++}if(y.version===void 0){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[P]:e.push(P),r++}for(let P in y)if(!(P==="$ref"||P==="version"||P==="external")){let b={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(y.$ref!==void 0){let P=y.$ref;if(typeof P=="string"){if(q(P)<1){let b={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/version/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/version/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(y.version!==void 0&&y.version!=="latest"){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/version/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/version/const",keyword:"const",params:{allowedValue:"latest"}};e===null?e=[P]:e.push(P),r++}if(y.external!==void 0&&typeof y.external!="boolean"){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/version/external",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var m=f===r;$=m,g="then"}else{let f=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y)){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[P]:e.push(P),r++}if(y<1||isNaN(y)){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/else/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[P]:e.push(P),r++}}var m=f===r;$=m,g="else"}if(!$){let f={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[f]:e.push(f),r++}}}else{let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts/"+a,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{let k={instancePath:s+"/payload/variants/"+o+"/configOverrides/prompts",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),r++}}if(d.models!==void 0){let u=d.models;if(Array.isArray(u)){let k=u.length;for(let a=0;a<k;a++){let w=u[a];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.nodeId===void 0){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/models/"+a,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/required",keyword:"required",params:{missingProperty:"nodeId"}};e===null?e=[y]:e.push(y),r++}if(w.modelSlug===void 0){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/models/"+a,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/required",keyword:"required",params:{missingProperty:"modelSlug"}};e===null?e=[y]:e.push(y),r++}if(w.nodeId!==void 0&&typeof w.nodeId!="string"){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/models/"+a+"/nodeId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/properties/nodeId/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(w.modelSlug!==void 0&&typeof w.modelSlug!="string"){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/models/"+a+"/modelSlug",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/properties/modelSlug/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/models/"+a,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{let k={instancePath:s+"/payload/variants/"+o+"/configOverrides/models",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),r++}}if(d.evaluations!==void 0){let u=d.evaluations;if(Array.isArray(u)){let k=u.length;for(let a=0;a<k;a++){let w=u[a];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.nodeId===void 0){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",keyword:"required",params:{missingProperty:"nodeId"}};e===null?e=[y]:e.push(y),r++}if(w.fieldId===void 0){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",keyword:"required",params:{missingProperty:"fieldId"}};e===null?e=[y]:e.push(y),r++}if(w.evaluationId===void 0){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",keyword:"required",params:{missingProperty:"evaluationId"}};e===null?e=[y]:e.push(y),r++}if(w.version===void 0){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[y]:e.push(y),r++}if(w.nodeId!==void 0&&typeof w.nodeId!="string"){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/nodeId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/nodeId/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(w.fieldId!==void 0&&typeof w.fieldId!="string"){let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/fieldId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/fieldId/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(w.evaluationId!==void 0){let y=w.evaluationId,A=r,$=!0,I=r;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let f={};e===null?e=[f]:e.push(f),r++}var c=I===r;r=A,e!==null&&(A?e.length=A:e=null);let g;if(c){let f=r;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.$ref===void 0){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[P]:e.push(P),r++}for(let P in y)if(!(P==="$ref"||P==="external")){let b={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(y.$ref!==void 0){let P=y.$ref;if(typeof P=="string"){if(q(P)<1){let b={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/evaluationId/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/evaluationId/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(y.external!==void 0&&typeof y.external!="boolean"){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/evaluationId/external",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var c=f===r;$=c,g="then"}else{let f=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y)){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[P]:e.push(P),r++}if(y<0||isNaN(y)){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[P]:e.push(P),r++}}var c=f===r;$=c,g="else"}if(!$){let f={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[f]:e.push(f),r++}}if(w.version!==void 0){let y=w.version,A=r,$=!0,I=r;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let f={};e===null?e=[f]:e.push(f),r++}var _=I===r;r=A,e!==null&&(A?e.length=A:e=null);let g;if(_){let f=r;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.$ref===void 0){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[P]:e.push(P),r++}if(y.version===void 0){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[P]:e.push(P),r++}for(let P in y)if(!(P==="$ref"||P==="version"||P==="external")){let b={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(y.$ref!==void 0){let P=y.$ref;if(typeof P=="string"){if(q(P)<1){let b={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/version/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/version/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(y.version!==void 0&&y.version!=="latest"){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/version/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/version/const",keyword:"const",params:{allowedValue:"latest"}};e===null?e=[P]:e.push(P),r++}if(y.external!==void 0&&typeof y.external!="boolean"){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/version/external",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var _=f===r;$=_,g="then"}else{let f=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y)){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[P]:e.push(P),r++}if(y<1||isNaN(y)){let P={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/else/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[P]:e.push(P),r++}}var _=f===r;$=_,g="else"}if(!$){let f={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[f]:e.push(f),r++}}}else{let y={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations/"+a,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{let k={instancePath:s+"/payload/variants/"+o+"/configOverrides/evaluations",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:s+"/payload/variants/"+o+"/configOverrides",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{let d={instancePath:s+"/payload/variants/"+o,schemaPath:"#/properties/payload/properties/variants/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let p={instancePath:s+"/payload/variants",schemaPath:"#/properties/payload/properties/variants/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let t={instancePath:s+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return se.errors=e,r===0}var ge=ie,D={$schema:"http://json-schema.org/draft-07/schema#",title:"pipelines-sync configuration",description:"Bundle files, target organizations, and limits of what an apply may do.",type:"object",properties:{$schema:{type:"string",description:"Address of this schema, for editors."},version:{const:1,description:"Version of this format."},namespace:{type:"string",minLength:1,description:"Separates repositories that share an organization. Default: the last part of the origin URL, plus the folder if the file is not at the root.",examples:["rome-team"]},bundles:{type:"array",minItems:1,items:{type:"string",minLength:1},description:"Patterns of bundle files, relative to this file. A pattern without a match is an error.",examples:[["pipelines/**/*.{yaml,yml,json}"]]},default_target:{type:"string",minLength:1,description:"Target of commands without --target.",examples:["staging"]},ledger:{enum:["git","file"],description:"Where the ledger is kept: in a ref of the git repository (the default in a repository), or in a folder."},unknown_fields:{enum:["warn","error"],description:"How to treat an unknown field of an item. A likely misspelling of a known field is always an error. Default: warn."},allow_unreadable:{type:"array",items:{enum:["prompts","criteria","evaluations","tool_endpoints","tool_bindings","tool_ground_truths","experiments"]},description:"Kinds that the key may be unable to read: their items are reported as unreadable and not planned. Default: none."},targets:{type:"object",minProperties:1,propertyNames:{type:"string",minLength:1,maxLength:100},description:"Target organizations, by names of your choice.",additionalProperties:{type:"object",description:"One organization on one platform.",properties:{provider:{type:"string",minLength:1,description:"Platform. Default: pipelines.",examples:["pipelines"]},base_url:{type:"string",pattern:"^https?://[^\\s/]+",description:"Address of the platform. Default: https://api.pipelines.tech. The key is sent only to hosts that are trusted outside of this file.",examples:["https://api.pipelines.tech"]},org_id:{type:"integer",minimum:0,maximum:9007199254740991,description:"Number of the organization. The key must belong to it."},account:{type:["string","integer"],description:"The account, on platforms that name theirs so. The key must belong to it."},api_key_env:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",description:"Environment variable that holds the key. Default: PIPELINES_API_KEY_<TARGET>, then PIPELINES_API_KEY."},vars:{type:"object",description:"Values for {$var: name}.",examples:[{italy_workflow:3086}],propertyNames:{type:"string",minLength:1}},secrets:{type:"array",items:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",not:{pattern:"^(?:PIPELINES|GITHUB|ACTIONS)_"}},description:"Environment variables for {$env: NAME}; not PIPELINES_*, GITHUB_* or ACTIONS_*.",examples:[["DOCS_TOKEN"]]},on_drift:{enum:["hold","overwrite","keep"],description:"How to treat edits of the live object: hold (the default) waits for a decision, overwrite writes the values of the files, keep leaves the live values."},prune:{type:"boolean",description:"Delete objects that this repository created once they have left the files. Default: false."},limits:{type:"object",description:"Limits of deletes in one apply. A replacement counts as a delete.",properties:{max_deletes:{type:"integer",minimum:0,description:"Largest number of deletes. Default: 5."},max_delete_percent:{type:"number",minimum:0,maximum:100,description:"Largest share of the ledger to delete, in percent; counts from 10 entries up. Default: 20."}},additionalProperties:!1},protect:{type:"array",items:{type:"string",pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"},description:"Addresses or patterns of resources that are never deleted, replaced, taken over or renamed."},require_clean:{type:"boolean",description:"Refuse to apply from a work tree with uncommitted changes. Default: false."},include:{type:"array",items:{type:"string",pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"},description:"Addresses or patterns of the resources of this target. Default: all.",examples:[["*"]]},exclude:{type:"array",items:{type:"string",pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"},description:"Addresses or patterns that this target leaves out. They are never changed or deleted.",examples:[["experiments/*"]]},ledger:{enum:["git","file"],description:"Where the ledger is kept: in a ref of the git repository (the default in a repository), or in a folder."},unknown_fields:{enum:["warn","error"],description:"How to treat an unknown field of an item. A likely misspelling of a known field is always an error. Default: warn."},allow_unreadable:{type:"array",items:{enum:["prompts","criteria","evaluations","tool_endpoints","tool_bindings","tool_ground_truths","experiments"]},description:"Kinds that the key may be unable to read: their items are reported as unreadable and not planned. Default: none."}},patternProperties:{"^x-":{description:"For your own use; ignored."}},additionalProperties:!1}}},patternProperties:{"^x-":{description:"For your own use; ignored."}},additionalProperties:!1,required:["version"]},B=new RegExp("^x-","u"),we=new RegExp("^https?://[^\\s/]+","u"),G=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),Pe=new RegExp("^(?:PIPELINES|GITHUB|ACTIONS)_","u"),R=new RegExp("^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$","u");function ie(l,{instancePath:s="",parentData:L,parentDataProperty:F,rootData:O=l}={}){let e=null,r=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.version===void 0){let _={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[_]:e.push(_),r++}for(let _ in l)if(!(K.call(D.properties,_)||B.test(_))){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_}};e===null?e=[n]:e.push(n),r++}if(l.$schema!==void 0&&typeof l.$schema!="string"){let _={instancePath:s+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}if(l.version!==void 0&&l.version!==1){let _={instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===null?e=[_]:e.push(_),r++}if(l.namespace!==void 0){let _=l.namespace;if(typeof _=="string"){if(q(_)<1){let n={instancePath:s+"/namespace",schemaPath:"#/properties/namespace/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(l.bundles!==void 0){let _=l.bundles;if(Array.isArray(_)){if(_.length<1){let t={instancePath:s+"/bundles",schemaPath:"#/properties/bundles/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[t]:e.push(t),r++}let n=_.length;for(let t=0;t<n;t++){let p=_[t];if(typeof p=="string"){if(q(p)<1){let o={instancePath:s+"/bundles/"+t,schemaPath:"#/properties/bundles/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/bundles/"+t,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{let n={instancePath:s+"/bundles",schemaPath:"#/properties/bundles/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(l.default_target!==void 0){let _=l.default_target;if(typeof _=="string"){if(q(_)<1){let n={instancePath:s+"/default_target",schemaPath:"#/properties/default_target/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/default_target",schemaPath:"#/properties/default_target/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(l.ledger!==void 0){let _=l.ledger;if(!(_==="git"||_==="file")){let n={instancePath:s+"/ledger",schemaPath:"#/properties/ledger/enum",keyword:"enum",params:{allowedValues:D.properties.ledger.enum}};e===null?e=[n]:e.push(n),r++}}if(l.unknown_fields!==void 0){let _=l.unknown_fields;if(!(_==="warn"||_==="error")){let n={instancePath:s+"/unknown_fields",schemaPath:"#/properties/unknown_fields/enum",keyword:"enum",params:{allowedValues:D.properties.unknown_fields.enum}};e===null?e=[n]:e.push(n),r++}}if(l.allow_unreadable!==void 0){let _=l.allow_unreadable;if(Array.isArray(_)){let n=_.length;for(let t=0;t<n;t++){let p=_[t];if(!(p==="prompts"||p==="criteria"||p==="evaluations"||p==="tool_endpoints"||p==="tool_bindings"||p==="tool_ground_truths"||p==="experiments")){let o={instancePath:s+"/allow_unreadable/"+t,schemaPath:"#/properties/allow_unreadable/items/enum",keyword:"enum",params:{allowedValues:D.properties.allow_unreadable.items.enum}};e===null?e=[o]:e.push(o),r++}}}else{let n={instancePath:s+"/allow_unreadable",schemaPath:"#/properties/allow_unreadable/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(l.targets!==void 0){let _=l.targets;if(_&&typeof _=="object"&&!Array.isArray(_)){if(Object.keys(_).length<1){let n={instancePath:s+"/targets",schemaPath:"#/properties/targets/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(let n in _){let t=r;if(typeof n=="string"){if(q(n)>100){let p={instancePath:s+"/targets",schemaPath:"#/properties/targets/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},propertyName:n};e===null?e=[p]:e.push(p),r++}if(q(n)<1){let p={instancePath:s+"/targets",schemaPath:"#/properties/targets/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:n};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/targets",schemaPath:"#/properties/targets/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:n};e===null?e=[p]:e.push(p),r++}var h=t===r;if(!h){let p={instancePath:s+"/targets",schemaPath:"#/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),r++}}for(let n in _){let t=_[n];if(t&&typeof t=="object"&&!Array.isArray(t)){for(let p in t)if(!(K.call(D.properties.targets.additionalProperties.properties,p)||B.test(p))){let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/targets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[o]:e.push(o),r++}if(t.provider!==void 0){let p=t.provider;if(typeof p=="string"){if(q(p)<1){let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/provider",schemaPath:"#/properties/targets/additionalProperties/properties/provider/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/provider",schemaPath:"#/properties/targets/additionalProperties/properties/provider/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(t.base_url!==void 0){let p=t.base_url;if(typeof p=="string"){if(!we.test(p)){let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/base_url",schemaPath:"#/properties/targets/additionalProperties/properties/base_url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/]+"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/base_url",schemaPath:"#/properties/targets/additionalProperties/properties/base_url/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(t.org_id!==void 0){let p=t.org_id;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/org_id",schemaPath:"#/properties/targets/additionalProperties/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}if(typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p)){let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/org_id",schemaPath:"#/properties/targets/additionalProperties/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[o]:e.push(o),r++}if(p<0||isNaN(p)){let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/org_id",schemaPath:"#/properties/targets/additionalProperties/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),r++}}}if(t.account!==void 0){let p=t.account;if(typeof p!="string"&&!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/account",schemaPath:"#/properties/targets/additionalProperties/properties/account/type",keyword:"type",params:{type:D.properties.targets.additionalProperties.properties.account.type}};e===null?e=[o]:e.push(o),r++}}if(t.api_key_env!==void 0){let p=t.api_key_env;if(typeof p=="string"){if(!G.test(p)){let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/api_key_env",schemaPath:"#/properties/targets/additionalProperties/properties/api_key_env/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/api_key_env",schemaPath:"#/properties/targets/additionalProperties/properties/api_key_env/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(t.vars!==void 0){let p=t.vars;if(p&&typeof p=="object"&&!Array.isArray(p))for(let o in p){let i=r;if(typeof o=="string"){if(q(o)<1){let d={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/targets/additionalProperties/properties/vars/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:o};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/targets/additionalProperties/properties/vars/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:o};e===null?e=[d]:e.push(d),r++}var m=i===r;if(!m){let d={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/targets/additionalProperties/properties/vars/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[d]:e.push(d),r++}}else{let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/targets/additionalProperties/properties/vars/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(t.secrets!==void 0){let p=t.secrets;if(Array.isArray(p)){let o=p.length;for(let i=0;i<o;i++){let d=p[i],u=r,k=r;if(typeof d=="string"&&!Pe.test(d)){let a={};e===null?e=[a]:e.push(a),r++}var c=k===r;if(c){let a={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/secrets/"+i,schemaPath:"#/properties/targets/additionalProperties/properties/secrets/items/not",keyword:"not",params:{}};e===null?e=[a]:e.push(a),r++}else r=u,e!==null&&(u?e.length=u:e=null);if(typeof d=="string"){if(!G.test(d)){let a={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/secrets/"+i,schemaPath:"#/properties/targets/additionalProperties/properties/secrets/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/secrets/"+i,schemaPath:"#/properties/targets/additionalProperties/properties/secrets/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/secrets",schemaPath:"#/properties/targets/additionalProperties/properties/secrets/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.on_drift!==void 0){let p=t.on_drift;if(!(p==="hold"||p==="overwrite"||p==="keep")){let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/on_drift",schemaPath:"#/properties/targets/additionalProperties/properties/on_drift/enum",keyword:"enum",params:{allowedValues:D.properties.targets.additionalProperties.properties.on_drift.enum}};e===null?e=[o]:e.push(o),r++}}if(t.prune!==void 0&&typeof t.prune!="boolean"){let p={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/prune",schemaPath:"#/properties/targets/additionalProperties/properties/prune/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if(t.limits!==void 0){let p=t.limits;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let o in p)if(!(o==="max_deletes"||o==="max_delete_percent")){let i={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits",schemaPath:"#/properties/targets/additionalProperties/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[i]:e.push(i),r++}if(p.max_deletes!==void 0){let o=p.max_deletes;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let i={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_deletes",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_deletes/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let i={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_deletes",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_deletes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),r++}}if(p.max_delete_percent!==void 0){let o=p.max_delete_percent;if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let i={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_delete_percent",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_delete_percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[i]:e.push(i),r++}if(o<0||isNaN(o)){let i={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_delete_percent",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_delete_percent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_delete_percent",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_delete_percent/type",keyword:"type",params:{type:"number"}};e===null?e=[i]:e.push(i),r++}}}else{let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits",schemaPath:"#/properties/targets/additionalProperties/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(t.protect!==void 0){let p=t.protect;if(Array.isArray(p)){let o=p.length;for(let i=0;i<o;i++){let d=p[i];if(typeof d=="string"){if(!R.test(d)){let u={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/protect/"+i,schemaPath:"#/properties/targets/additionalProperties/properties/protect/items/pattern",keyword:"pattern",params:{pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/protect/"+i,schemaPath:"#/properties/targets/additionalProperties/properties/protect/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/protect",schemaPath:"#/properties/targets/additionalProperties/properties/protect/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.require_clean!==void 0&&typeof t.require_clean!="boolean"){let p={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/require_clean",schemaPath:"#/properties/targets/additionalProperties/properties/require_clean/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if(t.include!==void 0){let p=t.include;if(Array.isArray(p)){let o=p.length;for(let i=0;i<o;i++){let d=p[i];if(typeof d=="string"){if(!R.test(d)){let u={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/include/"+i,schemaPath:"#/properties/targets/additionalProperties/properties/include/items/pattern",keyword:"pattern",params:{pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/include/"+i,schemaPath:"#/properties/targets/additionalProperties/properties/include/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/include",schemaPath:"#/properties/targets/additionalProperties/properties/include/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.exclude!==void 0){let p=t.exclude;if(Array.isArray(p)){let o=p.length;for(let i=0;i<o;i++){let d=p[i];if(typeof d=="string"){if(!R.test(d)){let u={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/exclude/"+i,schemaPath:"#/properties/targets/additionalProperties/properties/exclude/items/pattern",keyword:"pattern",params:{pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/exclude/"+i,schemaPath:"#/properties/targets/additionalProperties/properties/exclude/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/exclude",schemaPath:"#/properties/targets/additionalProperties/properties/exclude/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.ledger!==void 0){let p=t.ledger;if(!(p==="git"||p==="file")){let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/ledger",schemaPath:"#/properties/targets/additionalProperties/properties/ledger/enum",keyword:"enum",params:{allowedValues:D.properties.targets.additionalProperties.properties.ledger.enum}};e===null?e=[o]:e.push(o),r++}}if(t.unknown_fields!==void 0){let p=t.unknown_fields;if(!(p==="warn"||p==="error")){let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/unknown_fields",schemaPath:"#/properties/targets/additionalProperties/properties/unknown_fields/enum",keyword:"enum",params:{allowedValues:D.properties.targets.additionalProperties.properties.unknown_fields.enum}};e===null?e=[o]:e.push(o),r++}}if(t.allow_unreadable!==void 0){let p=t.allow_unreadable;if(Array.isArray(p)){let o=p.length;for(let i=0;i<o;i++){let d=p[i];if(!(d==="prompts"||d==="criteria"||d==="evaluations"||d==="tool_endpoints"||d==="tool_bindings"||d==="tool_ground_truths"||d==="experiments")){let u={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/allow_unreadable/"+i,schemaPath:"#/properties/targets/additionalProperties/properties/allow_unreadable/items/enum",keyword:"enum",params:{allowedValues:D.properties.targets.additionalProperties.properties.allow_unreadable.items.enum}};e===null?e=[u]:e.push(u),r++}}}else{let o={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/allow_unreadable",schemaPath:"#/properties/targets/additionalProperties/properties/allow_unreadable/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{let p={instancePath:s+"/targets/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/targets/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let n={instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{let _={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[_]:e.push(_),r++}return ie.errors=e,r===0}var ke=te,N={$schema:"http://json-schema.org/draft-07/schema#",title:"pipelines-sync plan",description:"What an apply would do to one target. It holds no time stamp, no secret and no machine path.",type:"object",required:["format_version","tool_version","target","namespace","base_url","org_id","source","inputs_digest","ledger","options","changes","secret_writes","held","unreadable","diagnostics","summary","plan_digest","content_digest"],properties:{format_version:{type:"string",pattern:"^1\\.(?:0|[1-9][0-9]*)$",description:"Minor versions add members; another major version must be refused."},tool_version:{type:"string"},target:{type:"string"},namespace:{type:"string"},base_url:{type:"string"},org_id:{type:"integer",minimum:0},source:{type:"object",required:["commit","dirty"],properties:{commit:{type:["string","null"]},dirty:{type:"boolean"},uncommitted:{type:"array",items:{type:"object",required:["file","what"],properties:{file:{type:"string"},what:{enum:["edited","new","deleted","ignored"]}},additionalProperties:!0},description:"Uncommitted files, planned as they are in the work tree."},refused:{type:"array",items:{type:"object",required:["code","message","remedy"],properties:{code:{type:"string"},message:{type:"string"},remedy:{type:"string"}},additionalProperties:!0},description:"Why an apply from here would be refused, for instance an older commit."}},additionalProperties:!0},inputs_digest:{type:"string",pattern:"^[0-9a-f]+$"},ledger:{type:"object",required:["state","revision"],properties:{state:{enum:["present","absent","ignored"]},revision:{type:["string","null"]}},additionalProperties:!0},options:{type:"object",required:["on_drift","take_over","launch","only","allow_deletes","allow_empty"],properties:{on_drift:{enum:["hold","overwrite","keep",null]},take_over:{type:"array",items:{type:"string"}},launch:{type:"array",items:{type:"string"}},only:{type:"array",items:{type:"string"}},allow_deletes:{type:["integer","null"],minimum:0},allow_empty:{type:"boolean"}},additionalProperties:!0},changes:{type:"array",items:{type:"object",required:["address","kind","action","id","reason","place","leaves","unmanaged","kept","overwrites","depends_on","idempotency_key","guards","live_digest","version","effects","renamed_from","replaced_by","digest"],properties:{address:{type:"string"},kind:{type:"string"},action:{enum:["create","update","replace","delete","launch","adopt","converge","keep","release","forget"]},id:{type:["integer","string","null"],description:"Null where nothing exists yet."},reason:{type:"string"},place:{anyOf:[{$ref:"#/definitions/place"},{type:"null"}]},leaves:{type:"array",items:{type:"object",required:["path"],properties:{path:{type:"string"},before:{description:"What the platform holds; left out where nothing is there."},after:{description:"What it will hold, with references as {$ref} or {$unknown}."}},additionalProperties:!0}},unmanaged:{type:"array",items:{type:"string"}},kept:{type:"object",additionalProperties:{type:"object",required:["live","desired"],properties:{live:{},desired:{}},additionalProperties:!0}},overwrites:{enum:["takeover","drift",null]},depends_on:{type:"array",items:{type:"string"}},idempotency_key:{type:["string","null"]},guards:{type:"object",additionalProperties:{type:"string"}},live_digest:{type:["string","null"]},version:{anyOf:[{type:"object",required:["from","expected"],properties:{from:{type:["integer","null"]},expected:{type:["integer","null"]}},additionalProperties:!0},{type:"null"}]},effects:{type:"array",items:{type:"object",required:["what","address"],properties:{what:{enum:["repins","pinned_by","used_by"]},address:{type:"string"},from:{type:["integer","null"]},expected:{type:["integer","null"]}},additionalProperties:!0}},renamed_from:{type:["string","null"]},replaced_by:{type:["string","null"]},digest:{type:"string",pattern:"^[0-9a-f]+$"},decision:{type:["string","null"],description:"Digest of the one live edit that `overwrite` of `sync` decided about."}},additionalProperties:!0}},secret_writes:{type:"array",items:{type:"object",required:["address","field","variable","status","write"],properties:{address:{type:"string"},field:{type:"string"},variable:{type:["string","null"]},status:{enum:["changed","unchanged","unknown","unset"]},write:{type:"boolean",description:"Applying this plan sends the secret."}},additionalProperties:!0}},held:{type:"array",items:{type:"object",required:["address","kind","id","why","would","message","place","leaves","remedies"],properties:{address:{type:"string"},kind:{type:"string"},id:{type:["integer","string","null"],description:"Null where nothing exists yet."},why:{enum:["takeover","drift","conflict","gone","undecided","protected","ambiguous","unknown_launch","dependency","unconfirmed","safeguard","unreviewed","rolled_back","left_out","renamed"]},would:{enum:["create","update","replace","delete","launch","adopt","converge","keep","release","forget"]},message:{type:"string"},place:{anyOf:[{$ref:"#/definitions/place"},{type:"null"}]},leaves:{type:"array",items:{type:"object",required:["path"],properties:{path:{type:"string"},base:{},live:{},git:{}},additionalProperties:!0}},remedies:{type:"array",items:{type:"object",required:["to","type"],properties:{to:{type:"string"},type:{type:"string",description:"A command as a line for sh, or an edit in words."},argv:{type:"array",items:{type:"string"},description:"The arguments of the command; left out for an edit."}},additionalProperties:!0}},edit:{type:["string","null"],description:"Digest of the live edit, for `overwrite` of `sync`."}},additionalProperties:!0}},unreadable:{type:"array",items:{type:"object",required:["address","message"],properties:{address:{type:"string"},message:{type:"string"}},additionalProperties:!0}},diagnostics:{type:"array",items:{type:"object",required:["code","severity","message","address","place","remedy"],properties:{code:{type:"string"},severity:{enum:["error","warning","note"]},message:{type:"string"},address:{type:["string","null"]},place:{anyOf:[{$ref:"#/definitions/place"},{type:"null"}]},remedy:{type:["string","null"]},argv:{type:"array",items:{type:"string"},description:"The arguments of the command that does it."}},additionalProperties:!0}},summary:{type:"object",required:["create","update","replace","delete","launch","adopt","converge","keep","release","forget","held","unchanged","unreadable","errors","warnings"],properties:{create:{type:"integer",minimum:0},update:{type:"integer",minimum:0},replace:{type:"integer",minimum:0},delete:{type:"integer",minimum:0},launch:{type:"integer",minimum:0},adopt:{type:"integer",minimum:0},converge:{type:"integer",minimum:0},keep:{type:"integer",minimum:0},release:{type:"integer",minimum:0},forget:{type:"integer",minimum:0},held:{type:"integer",minimum:0},unchanged:{type:"integer",minimum:0},unreadable:{type:"integer",minimum:0},errors:{type:"integer",minimum:0},warnings:{type:"integer",minimum:0}},additionalProperties:!0},plan_digest:{type:"string",pattern:"^[0-9a-f]+$"},content_digest:{type:"string",pattern:"^[0-9a-f]+$",description:"Digest of the rest of the plan; shows whether it was edited afterwards."}},additionalProperties:!0,definitions:{place:{type:"object",required:["file","line","column"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}},additionalProperties:!0}}};var _e=new RegExp("^1\\.(?:0|[1-9][0-9]*)$","u"),T=new RegExp("^[0-9a-f]+$","u");function te(l,{instancePath:s="",parentData:L,parentDataProperty:F,rootData:O=l}={}){let e=null,r=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.format_version===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format_version"}};e===null?e=[n]:e.push(n),r++}if(l.tool_version===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tool_version"}};e===null?e=[n]:e.push(n),r++}if(l.target===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[n]:e.push(n),r++}if(l.namespace===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[n]:e.push(n),r++}if(l.base_url===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"base_url"}};e===null?e=[n]:e.push(n),r++}if(l.org_id===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"org_id"}};e===null?e=[n]:e.push(n),r++}if(l.source===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[n]:e.push(n),r++}if(l.inputs_digest===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"inputs_digest"}};e===null?e=[n]:e.push(n),r++}if(l.ledger===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ledger"}};e===null?e=[n]:e.push(n),r++}if(l.options===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"options"}};e===null?e=[n]:e.push(n),r++}if(l.changes===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"changes"}};e===null?e=[n]:e.push(n),r++}if(l.secret_writes===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret_writes"}};e===null?e=[n]:e.push(n),r++}if(l.held===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"held"}};e===null?e=[n]:e.push(n),r++}if(l.unreadable===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unreadable"}};e===null?e=[n]:e.push(n),r++}if(l.diagnostics===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"diagnostics"}};e===null?e=[n]:e.push(n),r++}if(l.summary===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[n]:e.push(n),r++}if(l.plan_digest===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"plan_digest"}};e===null?e=[n]:e.push(n),r++}if(l.content_digest===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content_digest"}};e===null?e=[n]:e.push(n),r++}if(l.format_version!==void 0){let n=l.format_version;if(typeof n=="string"){if(!_e.test(n)){let t={instancePath:s+"/format_version",schemaPath:"#/properties/format_version/pattern",keyword:"pattern",params:{pattern:"^1\\.(?:0|[1-9][0-9]*)$"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/format_version",schemaPath:"#/properties/format_version/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(l.tool_version!==void 0&&typeof l.tool_version!="string"){let n={instancePath:s+"/tool_version",schemaPath:"#/properties/tool_version/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.target!==void 0&&typeof l.target!="string"){let n={instancePath:s+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.namespace!==void 0&&typeof l.namespace!="string"){let n={instancePath:s+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.base_url!==void 0&&typeof l.base_url!="string"){let n={instancePath:s+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.org_id!==void 0){let n=l.org_id;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let t={instancePath:s+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),r++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let t={instancePath:s+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),r++}}if(l.source!==void 0){let n=l.source;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.commit===void 0){let t={instancePath:s+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:"commit"}};e===null?e=[t]:e.push(t),r++}if(n.dirty===void 0){let t={instancePath:s+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:"dirty"}};e===null?e=[t]:e.push(t),r++}if(n.commit!==void 0){let t=n.commit;if(typeof t!="string"&&t!==null){let p={instancePath:s+"/source/commit",schemaPath:"#/properties/source/properties/commit/type",keyword:"type",params:{type:N.properties.source.properties.commit.type}};e===null?e=[p]:e.push(p),r++}}if(n.dirty!==void 0&&typeof n.dirty!="boolean"){let t={instancePath:s+"/source/dirty",schemaPath:"#/properties/source/properties/dirty/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}if(n.uncommitted!==void 0){let t=n.uncommitted;if(Array.isArray(t)){let p=t.length;for(let o=0;o<p;o++){let i=t[o];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.file===void 0){let d={instancePath:s+"/source/uncommitted/"+o,schemaPath:"#/properties/source/properties/uncommitted/items/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[d]:e.push(d),r++}if(i.what===void 0){let d={instancePath:s+"/source/uncommitted/"+o,schemaPath:"#/properties/source/properties/uncommitted/items/required",keyword:"required",params:{missingProperty:"what"}};e===null?e=[d]:e.push(d),r++}if(i.file!==void 0&&typeof i.file!="string"){let d={instancePath:s+"/source/uncommitted/"+o+"/file",schemaPath:"#/properties/source/properties/uncommitted/items/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i.what!==void 0){let d=i.what;if(!(d==="edited"||d==="new"||d==="deleted"||d==="ignored")){let u={instancePath:s+"/source/uncommitted/"+o+"/what",schemaPath:"#/properties/source/properties/uncommitted/items/properties/what/enum",keyword:"enum",params:{allowedValues:N.properties.source.properties.uncommitted.items.properties.what.enum}};e===null?e=[u]:e.push(u),r++}}}else{let d={instancePath:s+"/source/uncommitted/"+o,schemaPath:"#/properties/source/properties/uncommitted/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let p={instancePath:s+"/source/uncommitted",schemaPath:"#/properties/source/properties/uncommitted/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.refused!==void 0){let t=n.refused;if(Array.isArray(t)){let p=t.length;for(let o=0;o<p;o++){let i=t[o];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let d={instancePath:s+"/source/refused/"+o,schemaPath:"#/properties/source/properties/refused/items/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[d]:e.push(d),r++}if(i.message===void 0){let d={instancePath:s+"/source/refused/"+o,schemaPath:"#/properties/source/properties/refused/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[d]:e.push(d),r++}if(i.remedy===void 0){let d={instancePath:s+"/source/refused/"+o,schemaPath:"#/properties/source/properties/refused/items/required",keyword:"required",params:{missingProperty:"remedy"}};e===null?e=[d]:e.push(d),r++}if(i.code!==void 0&&typeof i.code!="string"){let d={instancePath:s+"/source/refused/"+o+"/code",schemaPath:"#/properties/source/properties/refused/items/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i.message!==void 0&&typeof i.message!="string"){let d={instancePath:s+"/source/refused/"+o+"/message",schemaPath:"#/properties/source/properties/refused/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i.remedy!==void 0&&typeof i.remedy!="string"){let d={instancePath:s+"/source/refused/"+o+"/remedy",schemaPath:"#/properties/source/properties/refused/items/properties/remedy/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/source/refused/"+o,schemaPath:"#/properties/source/properties/refused/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let p={instancePath:s+"/source/refused",schemaPath:"#/properties/source/properties/refused/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let t={instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(l.inputs_digest!==void 0){let n=l.inputs_digest;if(typeof n=="string"){if(!T.test(n)){let t={instancePath:s+"/inputs_digest",schemaPath:"#/properties/inputs_digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/inputs_digest",schemaPath:"#/properties/inputs_digest/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(l.ledger!==void 0){let n=l.ledger;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.state===void 0){let t={instancePath:s+"/ledger",schemaPath:"#/properties/ledger/required",keyword:"required",params:{missingProperty:"state"}};e===null?e=[t]:e.push(t),r++}if(n.revision===void 0){let t={instancePath:s+"/ledger",schemaPath:"#/properties/ledger/required",keyword:"required",params:{missingProperty:"revision"}};e===null?e=[t]:e.push(t),r++}if(n.state!==void 0){let t=n.state;if(!(t==="present"||t==="absent"||t==="ignored")){let p={instancePath:s+"/ledger/state",schemaPath:"#/properties/ledger/properties/state/enum",keyword:"enum",params:{allowedValues:N.properties.ledger.properties.state.enum}};e===null?e=[p]:e.push(p),r++}}if(n.revision!==void 0){let t=n.revision;if(typeof t!="string"&&t!==null){let p={instancePath:s+"/ledger/revision",schemaPath:"#/properties/ledger/properties/revision/type",keyword:"type",params:{type:N.properties.ledger.properties.revision.type}};e===null?e=[p]:e.push(p),r++}}}else{let t={instancePath:s+"/ledger",schemaPath:"#/properties/ledger/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(l.options!==void 0){let n=l.options;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.on_drift===void 0){let t={instancePath:s+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"on_drift"}};e===null?e=[t]:e.push(t),r++}if(n.take_over===void 0){let t={instancePath:s+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"take_over"}};e===null?e=[t]:e.push(t),r++}if(n.launch===void 0){let t={instancePath:s+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"launch"}};e===null?e=[t]:e.push(t),r++}if(n.only===void 0){let t={instancePath:s+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"only"}};e===null?e=[t]:e.push(t),r++}if(n.allow_deletes===void 0){let t={instancePath:s+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"allow_deletes"}};e===null?e=[t]:e.push(t),r++}if(n.allow_empty===void 0){let t={instancePath:s+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"allow_empty"}};e===null?e=[t]:e.push(t),r++}if(n.on_drift!==void 0){let t=n.on_drift;if(!(t==="hold"||t==="overwrite"||t==="keep"||t===null)){let p={instancePath:s+"/options/on_drift",schemaPath:"#/properties/options/properties/on_drift/enum",keyword:"enum",params:{allowedValues:N.properties.options.properties.on_drift.enum}};e===null?e=[p]:e.push(p),r++}}if(n.take_over!==void 0){let t=n.take_over;if(Array.isArray(t)){let p=t.length;for(let o=0;o<p;o++)if(typeof t[o]!="string"){let i={instancePath:s+"/options/take_over/"+o,schemaPath:"#/properties/options/properties/take_over/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let p={instancePath:s+"/options/take_over",schemaPath:"#/properties/options/properties/take_over/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.launch!==void 0){let t=n.launch;if(Array.isArray(t)){let p=t.length;for(let o=0;o<p;o++)if(typeof t[o]!="string"){let i={instancePath:s+"/options/launch/"+o,schemaPath:"#/properties/options/properties/launch/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let p={instancePath:s+"/options/launch",schemaPath:"#/properties/options/properties/launch/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.only!==void 0){let t=n.only;if(Array.isArray(t)){let p=t.length;for(let o=0;o<p;o++)if(typeof t[o]!="string"){let i={instancePath:s+"/options/only/"+o,schemaPath:"#/properties/options/properties/only/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let p={instancePath:s+"/options/only",schemaPath:"#/properties/options/properties/only/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.allow_deletes!==void 0){let t=n.allow_deletes;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){let p={instancePath:s+"/options/allow_deletes",schemaPath:"#/properties/options/properties/allow_deletes/type",keyword:"type",params:{type:N.properties.options.properties.allow_deletes.type}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/options/allow_deletes",schemaPath:"#/properties/options/properties/allow_deletes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.allow_empty!==void 0&&typeof n.allow_empty!="boolean"){let t={instancePath:s+"/options/allow_empty",schemaPath:"#/properties/options/properties/allow_empty/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(l.changes!==void 0){let n=l.changes;if(Array.isArray(n)){let t=n.length;for(let p=0;p<t;p++){let o=n[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.address===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[i]:e.push(i),r++}if(o.kind===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),r++}if(o.action===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"action"}};e===null?e=[i]:e.push(i),r++}if(o.id===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),r++}if(o.reason===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[i]:e.push(i),r++}if(o.place===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[i]:e.push(i),r++}if(o.leaves===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"leaves"}};e===null?e=[i]:e.push(i),r++}if(o.unmanaged===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"unmanaged"}};e===null?e=[i]:e.push(i),r++}if(o.kept===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"kept"}};e===null?e=[i]:e.push(i),r++}if(o.overwrites===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"overwrites"}};e===null?e=[i]:e.push(i),r++}if(o.depends_on===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"depends_on"}};e===null?e=[i]:e.push(i),r++}if(o.idempotency_key===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"idempotency_key"}};e===null?e=[i]:e.push(i),r++}if(o.guards===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"guards"}};e===null?e=[i]:e.push(i),r++}if(o.live_digest===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"live_digest"}};e===null?e=[i]:e.push(i),r++}if(o.version===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[i]:e.push(i),r++}if(o.effects===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"effects"}};e===null?e=[i]:e.push(i),r++}if(o.renamed_from===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"renamed_from"}};e===null?e=[i]:e.push(i),r++}if(o.replaced_by===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"replaced_by"}};e===null?e=[i]:e.push(i),r++}if(o.digest===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"digest"}};e===null?e=[i]:e.push(i),r++}if(o.address!==void 0&&typeof o.address!="string"){let i={instancePath:s+"/changes/"+p+"/address",schemaPath:"#/properties/changes/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.kind!==void 0&&typeof o.kind!="string"){let i={instancePath:s+"/changes/"+p+"/kind",schemaPath:"#/properties/changes/items/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.action!==void 0){let i=o.action;if(!(i==="create"||i==="update"||i==="replace"||i==="delete"||i==="launch"||i==="adopt"||i==="converge"||i==="keep"||i==="release"||i==="forget")){let d={instancePath:s+"/changes/"+p+"/action",schemaPath:"#/properties/changes/items/properties/action/enum",keyword:"enum",params:{allowedValues:N.properties.changes.items.properties.action.enum}};e===null?e=[d]:e.push(d),r++}}if(o.id!==void 0){let i=o.id;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&i!==null){let d={instancePath:s+"/changes/"+p+"/id",schemaPath:"#/properties/changes/items/properties/id/type",keyword:"type",params:{type:N.properties.changes.items.properties.id.type}};e===null?e=[d]:e.push(d),r++}}if(o.reason!==void 0&&typeof o.reason!="string"){let i={instancePath:s+"/changes/"+p+"/reason",schemaPath:"#/properties/changes/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.place!==void 0){let i=o.place,d=r,u=!1,k=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.file===void 0){let a={instancePath:s+"/changes/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[a]:e.push(a),r++}if(i.line===void 0){let a={instancePath:s+"/changes/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[a]:e.push(a),r++}if(i.column===void 0){let a={instancePath:s+"/changes/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[a]:e.push(a),r++}if(i.file!==void 0&&typeof i.file!="string"){let a={instancePath:s+"/changes/"+p+"/place/file",schemaPath:"#/definitions/place/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(i.line!==void 0){let a=i.line;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let w={instancePath:s+"/changes/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[w]:e.push(w),r++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let w={instancePath:s+"/changes/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[w]:e.push(w),r++}}if(i.column!==void 0){let a=i.column;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let w={instancePath:s+"/changes/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[w]:e.push(w),r++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let w={instancePath:s+"/changes/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[w]:e.push(w),r++}}}else{let a={instancePath:s+"/changes/"+p+"/place",schemaPath:"#/definitions/place/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var h=k===r;if(u=u||h,!u){let a=r;if(i!==null){let y={instancePath:s+"/changes/"+p+"/place",schemaPath:"#/properties/changes/items/properties/place/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[y]:e.push(y),r++}var h=a===r;u=u||h}if(u)r=d,e!==null&&(d?e.length=d:e=null);else{let a={instancePath:s+"/changes/"+p+"/place",schemaPath:"#/properties/changes/items/properties/place/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(o.leaves!==void 0){let i=o.leaves;if(Array.isArray(i)){let d=i.length;for(let u=0;u<d;u++){let k=i[u];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.path===void 0){let a={instancePath:s+"/changes/"+p+"/leaves/"+u,schemaPath:"#/properties/changes/items/properties/leaves/items/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[a]:e.push(a),r++}if(k.path!==void 0&&typeof k.path!="string"){let a={instancePath:s+"/changes/"+p+"/leaves/"+u+"/path",schemaPath:"#/properties/changes/items/properties/leaves/items/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/changes/"+p+"/leaves/"+u,schemaPath:"#/properties/changes/items/properties/leaves/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{let d={instancePath:s+"/changes/"+p+"/leaves",schemaPath:"#/properties/changes/items/properties/leaves/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(o.unmanaged!==void 0){let i=o.unmanaged;if(Array.isArray(i)){let d=i.length;for(let u=0;u<d;u++)if(typeof i[u]!="string"){let k={instancePath:s+"/changes/"+p+"/unmanaged/"+u,schemaPath:"#/properties/changes/items/properties/unmanaged/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}else{let d={instancePath:s+"/changes/"+p+"/unmanaged",schemaPath:"#/properties/changes/items/properties/unmanaged/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(o.kept!==void 0){let i=o.kept;if(i&&typeof i=="object"&&!Array.isArray(i))for(let d in i){let u=i[d];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.live===void 0){let k={instancePath:s+"/changes/"+p+"/kept/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/kept/additionalProperties/required",keyword:"required",params:{missingProperty:"live"}};e===null?e=[k]:e.push(k),r++}if(u.desired===void 0){let k={instancePath:s+"/changes/"+p+"/kept/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/kept/additionalProperties/required",keyword:"required",params:{missingProperty:"desired"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/changes/"+p+"/kept/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/kept/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}else{let d={instancePath:s+"/changes/"+p+"/kept",schemaPath:"#/properties/changes/items/properties/kept/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}if(o.overwrites!==void 0){let i=o.overwrites;if(!(i==="takeover"||i==="drift"||i===null)){let d={instancePath:s+"/changes/"+p+"/overwrites",schemaPath:"#/properties/changes/items/properties/overwrites/enum",keyword:"enum",params:{allowedValues:N.properties.changes.items.properties.overwrites.enum}};e===null?e=[d]:e.push(d),r++}}if(o.depends_on!==void 0){let i=o.depends_on;if(Array.isArray(i)){let d=i.length;for(let u=0;u<d;u++)if(typeof i[u]!="string"){let k={instancePath:s+"/changes/"+p+"/depends_on/"+u,schemaPath:"#/properties/changes/items/properties/depends_on/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}else{let d={instancePath:s+"/changes/"+p+"/depends_on",schemaPath:"#/properties/changes/items/properties/depends_on/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(o.idempotency_key!==void 0){let i=o.idempotency_key;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/changes/"+p+"/idempotency_key",schemaPath:"#/properties/changes/items/properties/idempotency_key/type",keyword:"type",params:{type:N.properties.changes.items.properties.idempotency_key.type}};e===null?e=[d]:e.push(d),r++}}if(o.guards!==void 0){let i=o.guards;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let d in i)if(typeof i[d]!="string"){let u={instancePath:s+"/changes/"+p+"/guards/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/guards/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}else{let d={instancePath:s+"/changes/"+p+"/guards",schemaPath:"#/properties/changes/items/properties/guards/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}if(o.live_digest!==void 0){let i=o.live_digest;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/changes/"+p+"/live_digest",schemaPath:"#/properties/changes/items/properties/live_digest/type",keyword:"type",params:{type:N.properties.changes.items.properties.live_digest.type}};e===null?e=[d]:e.push(d),r++}}if(o.version!==void 0){let i=o.version,d=r,u=!1,k=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.from===void 0){let a={instancePath:s+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[a]:e.push(a),r++}if(i.expected===void 0){let a={instancePath:s+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/required",keyword:"required",params:{missingProperty:"expected"}};e===null?e=[a]:e.push(a),r++}if(i.from!==void 0){let a=i.from;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let w={instancePath:s+"/changes/"+p+"/version/from",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/properties/from/type",keyword:"type",params:{type:N.properties.changes.items.properties.version.anyOf[0].properties.from.type}};e===null?e=[w]:e.push(w),r++}}if(i.expected!==void 0){let a=i.expected;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let w={instancePath:s+"/changes/"+p+"/version/expected",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/properties/expected/type",keyword:"type",params:{type:N.properties.changes.items.properties.version.anyOf[0].properties.expected.type}};e===null?e=[w]:e.push(w),r++}}}else{let a={instancePath:s+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var m=k===r;if(u=u||m,!u){let a=r;if(i!==null){let y={instancePath:s+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[y]:e.push(y),r++}var m=a===r;u=u||m}if(u)r=d,e!==null&&(d?e.length=d:e=null);else{let a={instancePath:s+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(o.effects!==void 0){let i=o.effects;if(Array.isArray(i)){let d=i.length;for(let u=0;u<d;u++){let k=i[u];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.what===void 0){let a={instancePath:s+"/changes/"+p+"/effects/"+u,schemaPath:"#/properties/changes/items/properties/effects/items/required",keyword:"required",params:{missingProperty:"what"}};e===null?e=[a]:e.push(a),r++}if(k.address===void 0){let a={instancePath:s+"/changes/"+p+"/effects/"+u,schemaPath:"#/properties/changes/items/properties/effects/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[a]:e.push(a),r++}if(k.what!==void 0){let a=k.what;if(!(a==="repins"||a==="pinned_by"||a==="used_by")){let w={instancePath:s+"/changes/"+p+"/effects/"+u+"/what",schemaPath:"#/properties/changes/items/properties/effects/items/properties/what/enum",keyword:"enum",params:{allowedValues:N.properties.changes.items.properties.effects.items.properties.what.enum}};e===null?e=[w]:e.push(w),r++}}if(k.address!==void 0&&typeof k.address!="string"){let a={instancePath:s+"/changes/"+p+"/effects/"+u+"/address",schemaPath:"#/properties/changes/items/properties/effects/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(k.from!==void 0){let a=k.from;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let w={instancePath:s+"/changes/"+p+"/effects/"+u+"/from",schemaPath:"#/properties/changes/items/properties/effects/items/properties/from/type",keyword:"type",params:{type:N.properties.changes.items.properties.effects.items.properties.from.type}};e===null?e=[w]:e.push(w),r++}}if(k.expected!==void 0){let a=k.expected;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let w={instancePath:s+"/changes/"+p+"/effects/"+u+"/expected",schemaPath:"#/properties/changes/items/properties/effects/items/properties/expected/type",keyword:"type",params:{type:N.properties.changes.items.properties.effects.items.properties.expected.type}};e===null?e=[w]:e.push(w),r++}}}else{let a={instancePath:s+"/changes/"+p+"/effects/"+u,schemaPath:"#/properties/changes/items/properties/effects/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{let d={instancePath:s+"/changes/"+p+"/effects",schemaPath:"#/properties/changes/items/properties/effects/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(o.renamed_from!==void 0){let i=o.renamed_from;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/changes/"+p+"/renamed_from",schemaPath:"#/properties/changes/items/properties/renamed_from/type",keyword:"type",params:{type:N.properties.changes.items.properties.renamed_from.type}};e===null?e=[d]:e.push(d),r++}}if(o.replaced_by!==void 0){let i=o.replaced_by;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/changes/"+p+"/replaced_by",schemaPath:"#/properties/changes/items/properties/replaced_by/type",keyword:"type",params:{type:N.properties.changes.items.properties.replaced_by.type}};e===null?e=[d]:e.push(d),r++}}if(o.digest!==void 0){let i=o.digest;if(typeof i=="string"){if(!T.test(i)){let d={instancePath:s+"/changes/"+p+"/digest",schemaPath:"#/properties/changes/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/changes/"+p+"/digest",schemaPath:"#/properties/changes/items/properties/digest/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}if(o.decision!==void 0){let i=o.decision;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/changes/"+p+"/decision",schemaPath:"#/properties/changes/items/properties/decision/type",keyword:"type",params:{type:N.properties.changes.items.properties.decision.type}};e===null?e=[d]:e.push(d),r++}}}else{let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(l.secret_writes!==void 0){let n=l.secret_writes;if(Array.isArray(n)){let t=n.length;for(let p=0;p<t;p++){let o=n[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.address===void 0){let i={instancePath:s+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[i]:e.push(i),r++}if(o.field===void 0){let i={instancePath:s+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[i]:e.push(i),r++}if(o.variable===void 0){let i={instancePath:s+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}if(o.status===void 0){let i={instancePath:s+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[i]:e.push(i),r++}if(o.write===void 0){let i={instancePath:s+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"write"}};e===null?e=[i]:e.push(i),r++}if(o.address!==void 0&&typeof o.address!="string"){let i={instancePath:s+"/secret_writes/"+p+"/address",schemaPath:"#/properties/secret_writes/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.field!==void 0&&typeof o.field!="string"){let i={instancePath:s+"/secret_writes/"+p+"/field",schemaPath:"#/properties/secret_writes/items/properties/field/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.variable!==void 0){let i=o.variable;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/secret_writes/"+p+"/variable",schemaPath:"#/properties/secret_writes/items/properties/variable/type",keyword:"type",params:{type:N.properties.secret_writes.items.properties.variable.type}};e===null?e=[d]:e.push(d),r++}}if(o.status!==void 0){let i=o.status;if(!(i==="changed"||i==="unchanged"||i==="unknown"||i==="unset")){let d={instancePath:s+"/secret_writes/"+p+"/status",schemaPath:"#/properties/secret_writes/items/properties/status/enum",keyword:"enum",params:{allowedValues:N.properties.secret_writes.items.properties.status.enum}};e===null?e=[d]:e.push(d),r++}}if(o.write!==void 0&&typeof o.write!="boolean"){let i={instancePath:s+"/secret_writes/"+p+"/write",schemaPath:"#/properties/secret_writes/items/properties/write/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s+"/secret_writes",schemaPath:"#/properties/secret_writes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(l.held!==void 0){let n=l.held;if(Array.isArray(n)){let t=n.length;for(let p=0;p<t;p++){let o=n[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.address===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[i]:e.push(i),r++}if(o.kind===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),r++}if(o.id===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),r++}if(o.why===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"why"}};e===null?e=[i]:e.push(i),r++}if(o.would===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"would"}};e===null?e=[i]:e.push(i),r++}if(o.message===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[i]:e.push(i),r++}if(o.place===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[i]:e.push(i),r++}if(o.leaves===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"leaves"}};e===null?e=[i]:e.push(i),r++}if(o.remedies===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"remedies"}};e===null?e=[i]:e.push(i),r++}if(o.address!==void 0&&typeof o.address!="string"){let i={instancePath:s+"/held/"+p+"/address",schemaPath:"#/properties/held/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.kind!==void 0&&typeof o.kind!="string"){let i={instancePath:s+"/held/"+p+"/kind",schemaPath:"#/properties/held/items/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.id!==void 0){let i=o.id;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&i!==null){let d={instancePath:s+"/held/"+p+"/id",schemaPath:"#/properties/held/items/properties/id/type",keyword:"type",params:{type:N.properties.held.items.properties.id.type}};e===null?e=[d]:e.push(d),r++}}if(o.why!==void 0){let i=o.why;if(!(i==="takeover"||i==="drift"||i==="conflict"||i==="gone"||i==="undecided"||i==="protected"||i==="ambiguous"||i==="unknown_launch"||i==="dependency"||i==="unconfirmed"||i==="safeguard"||i==="unreviewed"||i==="rolled_back"||i==="left_out"||i==="renamed")){let d={instancePath:s+"/held/"+p+"/why",schemaPath:"#/properties/held/items/properties/why/enum",keyword:"enum",params:{allowedValues:N.properties.held.items.properties.why.enum}};e===null?e=[d]:e.push(d),r++}}if(o.would!==void 0){let i=o.would;if(!(i==="create"||i==="update"||i==="replace"||i==="delete"||i==="launch"||i==="adopt"||i==="converge"||i==="keep"||i==="release"||i==="forget")){let d={instancePath:s+"/held/"+p+"/would",schemaPath:"#/properties/held/items/properties/would/enum",keyword:"enum",params:{allowedValues:N.properties.held.items.properties.would.enum}};e===null?e=[d]:e.push(d),r++}}if(o.message!==void 0&&typeof o.message!="string"){let i={instancePath:s+"/held/"+p+"/message",schemaPath:"#/properties/held/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.place!==void 0){let i=o.place,d=r,u=!1,k=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.file===void 0){let a={instancePath:s+"/held/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[a]:e.push(a),r++}if(i.line===void 0){let a={instancePath:s+"/held/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[a]:e.push(a),r++}if(i.column===void 0){let a={instancePath:s+"/held/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[a]:e.push(a),r++}if(i.file!==void 0&&typeof i.file!="string"){let a={instancePath:s+"/held/"+p+"/place/file",schemaPath:"#/definitions/place/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(i.line!==void 0){let a=i.line;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let w={instancePath:s+"/held/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[w]:e.push(w),r++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let w={instancePath:s+"/held/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[w]:e.push(w),r++}}if(i.column!==void 0){let a=i.column;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let w={instancePath:s+"/held/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[w]:e.push(w),r++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let w={instancePath:s+"/held/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[w]:e.push(w),r++}}}else{let a={instancePath:s+"/held/"+p+"/place",schemaPath:"#/definitions/place/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var c=k===r;if(u=u||c,!u){let a=r;if(i!==null){let y={instancePath:s+"/held/"+p+"/place",schemaPath:"#/properties/held/items/properties/place/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[y]:e.push(y),r++}var c=a===r;u=u||c}if(u)r=d,e!==null&&(d?e.length=d:e=null);else{let a={instancePath:s+"/held/"+p+"/place",schemaPath:"#/properties/held/items/properties/place/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(o.leaves!==void 0){let i=o.leaves;if(Array.isArray(i)){let d=i.length;for(let u=0;u<d;u++){let k=i[u];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.path===void 0){let a={instancePath:s+"/held/"+p+"/leaves/"+u,schemaPath:"#/properties/held/items/properties/leaves/items/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[a]:e.push(a),r++}if(k.path!==void 0&&typeof k.path!="string"){let a={instancePath:s+"/held/"+p+"/leaves/"+u+"/path",schemaPath:"#/properties/held/items/properties/leaves/items/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/held/"+p+"/leaves/"+u,schemaPath:"#/properties/held/items/properties/leaves/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{let d={instancePath:s+"/held/"+p+"/leaves",schemaPath:"#/properties/held/items/properties/leaves/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(o.remedies!==void 0){let i=o.remedies;if(Array.isArray(i)){let d=i.length;for(let u=0;u<d;u++){let k=i[u];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.to===void 0){let a={instancePath:s+"/held/"+p+"/remedies/"+u,schemaPath:"#/properties/held/items/properties/remedies/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[a]:e.push(a),r++}if(k.type===void 0){let a={instancePath:s+"/held/"+p+"/remedies/"+u,schemaPath:"#/properties/held/items/properties/remedies/items/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[a]:e.push(a),r++}if(k.to!==void 0&&typeof k.to!="string"){let a={instancePath:s+"/held/"+p+"/remedies/"+u+"/to",schemaPath:"#/properties/held/items/properties/remedies/items/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(k.type!==void 0&&typeof k.type!="string"){let a={instancePath:s+"/held/"+p+"/remedies/"+u+"/type",schemaPath:"#/properties/held/items/properties/remedies/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(k.argv!==void 0){let a=k.argv;if(Array.isArray(a)){let w=a.length;for(let y=0;y<w;y++)if(typeof a[y]!="string"){let A={instancePath:s+"/held/"+p+"/remedies/"+u+"/argv/"+y,schemaPath:"#/properties/held/items/properties/remedies/items/properties/argv/items/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}else{let w={instancePath:s+"/held/"+p+"/remedies/"+u+"/argv",schemaPath:"#/properties/held/items/properties/remedies/items/properties/argv/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),r++}}}else{let a={instancePath:s+"/held/"+p+"/remedies/"+u,schemaPath:"#/properties/held/items/properties/remedies/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{let d={instancePath:s+"/held/"+p+"/remedies",schemaPath:"#/properties/held/items/properties/remedies/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(o.edit!==void 0){let i=o.edit;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/held/"+p+"/edit",schemaPath:"#/properties/held/items/properties/edit/type",keyword:"type",params:{type:N.properties.held.items.properties.edit.type}};e===null?e=[d]:e.push(d),r++}}}else{let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s+"/held",schemaPath:"#/properties/held/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(l.unreadable!==void 0){let n=l.unreadable;if(Array.isArray(n)){let t=n.length;for(let p=0;p<t;p++){let o=n[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.address===void 0){let i={instancePath:s+"/unreadable/"+p,schemaPath:"#/properties/unreadable/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[i]:e.push(i),r++}if(o.message===void 0){let i={instancePath:s+"/unreadable/"+p,schemaPath:"#/properties/unreadable/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[i]:e.push(i),r++}if(o.address!==void 0&&typeof o.address!="string"){let i={instancePath:s+"/unreadable/"+p+"/address",schemaPath:"#/properties/unreadable/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.message!==void 0&&typeof o.message!="string"){let i={instancePath:s+"/unreadable/"+p+"/message",schemaPath:"#/properties/unreadable/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/unreadable/"+p,schemaPath:"#/properties/unreadable/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s+"/unreadable",schemaPath:"#/properties/unreadable/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(l.diagnostics!==void 0){let n=l.diagnostics;if(Array.isArray(n)){let t=n.length;for(let p=0;p<t;p++){let o=n[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.code===void 0){let i={instancePath:s+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[i]:e.push(i),r++}if(o.severity===void 0){let i={instancePath:s+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[i]:e.push(i),r++}if(o.message===void 0){let i={instancePath:s+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[i]:e.push(i),r++}if(o.address===void 0){let i={instancePath:s+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[i]:e.push(i),r++}if(o.place===void 0){let i={instancePath:s+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[i]:e.push(i),r++}if(o.remedy===void 0){let i={instancePath:s+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"remedy"}};e===null?e=[i]:e.push(i),r++}if(o.code!==void 0&&typeof o.code!="string"){let i={instancePath:s+"/diagnostics/"+p+"/code",schemaPath:"#/properties/diagnostics/items/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.severity!==void 0){let i=o.severity;if(!(i==="error"||i==="warning"||i==="note")){let d={instancePath:s+"/diagnostics/"+p+"/severity",schemaPath:"#/properties/diagnostics/items/properties/severity/enum",keyword:"enum",params:{allowedValues:N.properties.diagnostics.items.properties.severity.enum}};e===null?e=[d]:e.push(d),r++}}if(o.message!==void 0&&typeof o.message!="string"){let i={instancePath:s+"/diagnostics/"+p+"/message",schemaPath:"#/properties/diagnostics/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.address!==void 0){let i=o.address;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/diagnostics/"+p+"/address",schemaPath:"#/properties/diagnostics/items/properties/address/type",keyword:"type",params:{type:N.properties.diagnostics.items.properties.address.type}};e===null?e=[d]:e.push(d),r++}}if(o.place!==void 0){let i=o.place,d=r,u=!1,k=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.file===void 0){let a={instancePath:s+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[a]:e.push(a),r++}if(i.line===void 0){let a={instancePath:s+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[a]:e.push(a),r++}if(i.column===void 0){let a={instancePath:s+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[a]:e.push(a),r++}if(i.file!==void 0&&typeof i.file!="string"){let a={instancePath:s+"/diagnostics/"+p+"/place/file",schemaPath:"#/definitions/place/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(i.line!==void 0){let a=i.line;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let w={instancePath:s+"/diagnostics/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[w]:e.push(w),r++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let w={instancePath:s+"/diagnostics/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[w]:e.push(w),r++}}if(i.column!==void 0){let a=i.column;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let w={instancePath:s+"/diagnostics/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[w]:e.push(w),r++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let w={instancePath:s+"/diagnostics/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[w]:e.push(w),r++}}}else{let a={instancePath:s+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var _=k===r;if(u=u||_,!u){let a=r;if(i!==null){let y={instancePath:s+"/diagnostics/"+p+"/place",schemaPath:"#/properties/diagnostics/items/properties/place/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[y]:e.push(y),r++}var _=a===r;u=u||_}if(u)r=d,e!==null&&(d?e.length=d:e=null);else{let a={instancePath:s+"/diagnostics/"+p+"/place",schemaPath:"#/properties/diagnostics/items/properties/place/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(o.remedy!==void 0){let i=o.remedy;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/diagnostics/"+p+"/remedy",schemaPath:"#/properties/diagnostics/items/properties/remedy/type",keyword:"type",params:{type:N.properties.diagnostics.items.properties.remedy.type}};e===null?e=[d]:e.push(d),r++}}if(o.argv!==void 0){let i=o.argv;if(Array.isArray(i)){let d=i.length;for(let u=0;u<d;u++)if(typeof i[u]!="string"){let k={instancePath:s+"/diagnostics/"+p+"/argv/"+u,schemaPath:"#/properties/diagnostics/items/properties/argv/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}else{let d={instancePath:s+"/diagnostics/"+p+"/argv",schemaPath:"#/properties/diagnostics/items/properties/argv/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}}else{let i={instancePath:s+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(l.summary!==void 0){let n=l.summary;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.create===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"create"}};e===null?e=[t]:e.push(t),r++}if(n.update===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"update"}};e===null?e=[t]:e.push(t),r++}if(n.replace===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"replace"}};e===null?e=[t]:e.push(t),r++}if(n.delete===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"delete"}};e===null?e=[t]:e.push(t),r++}if(n.launch===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"launch"}};e===null?e=[t]:e.push(t),r++}if(n.adopt===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"adopt"}};e===null?e=[t]:e.push(t),r++}if(n.converge===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"converge"}};e===null?e=[t]:e.push(t),r++}if(n.keep===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"keep"}};e===null?e=[t]:e.push(t),r++}if(n.release===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"release"}};e===null?e=[t]:e.push(t),r++}if(n.forget===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"forget"}};e===null?e=[t]:e.push(t),r++}if(n.held===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"held"}};e===null?e=[t]:e.push(t),r++}if(n.unchanged===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"unchanged"}};e===null?e=[t]:e.push(t),r++}if(n.unreadable===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"unreadable"}};e===null?e=[t]:e.push(t),r++}if(n.errors===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"errors"}};e===null?e=[t]:e.push(t),r++}if(n.warnings===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"warnings"}};e===null?e=[t]:e.push(t),r++}if(n.create!==void 0){let t=n.create;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/create",schemaPath:"#/properties/summary/properties/create/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/create",schemaPath:"#/properties/summary/properties/create/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.update!==void 0){let t=n.update;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/update",schemaPath:"#/properties/summary/properties/update/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/update",schemaPath:"#/properties/summary/properties/update/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.replace!==void 0){let t=n.replace;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/replace",schemaPath:"#/properties/summary/properties/replace/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/replace",schemaPath:"#/properties/summary/properties/replace/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.delete!==void 0){let t=n.delete;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/delete",schemaPath:"#/properties/summary/properties/delete/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/delete",schemaPath:"#/properties/summary/properties/delete/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.launch!==void 0){let t=n.launch;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/launch",schemaPath:"#/properties/summary/properties/launch/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/launch",schemaPath:"#/properties/summary/properties/launch/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.adopt!==void 0){let t=n.adopt;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/adopt",schemaPath:"#/properties/summary/properties/adopt/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/adopt",schemaPath:"#/properties/summary/properties/adopt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.converge!==void 0){let t=n.converge;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/converge",schemaPath:"#/properties/summary/properties/converge/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/converge",schemaPath:"#/properties/summary/properties/converge/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.keep!==void 0){let t=n.keep;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/keep",schemaPath:"#/properties/summary/properties/keep/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/keep",schemaPath:"#/properties/summary/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.release!==void 0){let t=n.release;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/release",schemaPath:"#/properties/summary/properties/release/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/release",schemaPath:"#/properties/summary/properties/release/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.forget!==void 0){let t=n.forget;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/forget",schemaPath:"#/properties/summary/properties/forget/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/forget",schemaPath:"#/properties/summary/properties/forget/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.held!==void 0){let t=n.held;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/held",schemaPath:"#/properties/summary/properties/held/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/held",schemaPath:"#/properties/summary/properties/held/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.unchanged!==void 0){let t=n.unchanged;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/unchanged",schemaPath:"#/properties/summary/properties/unchanged/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/unchanged",schemaPath:"#/properties/summary/properties/unchanged/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.unreadable!==void 0){let t=n.unreadable;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/unreadable",schemaPath:"#/properties/summary/properties/unreadable/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/unreadable",schemaPath:"#/properties/summary/properties/unreadable/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.errors!==void 0){let t=n.errors;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.warnings!==void 0){let t=n.warnings;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}}else{let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(l.plan_digest!==void 0){let n=l.plan_digest;if(typeof n=="string"){if(!T.test(n)){let t={instancePath:s+"/plan_digest",schemaPath:"#/properties/plan_digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/plan_digest",schemaPath:"#/properties/plan_digest/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(l.content_digest!==void 0){let n=l.content_digest;if(typeof n=="string"){if(!T.test(n)){let t={instancePath:s+"/content_digest",schemaPath:"#/properties/content_digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/content_digest",schemaPath:"#/properties/content_digest/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return te.errors=e,r===0}var ve=pe,j={$schema:"http://json-schema.org/draft-07/schema#",title:"pipelines-sync plan",description:"What an apply would do to one target. It holds no time stamp, no secret and no machine path.",type:"object",required:["format_version","tool_version","target","namespace","base_url","provider","account","source","inputs_digest","ledger","options","changes","secret_writes","held","unreadable","diagnostics","summary","plan_digest","content_digest"],properties:{format_version:{type:"string",pattern:"^2\\.(?:0|[1-9][0-9]*)$",description:"Minor versions add members; another major version must be refused."},tool_version:{type:"string"},target:{type:"string"},namespace:{type:"string"},base_url:{type:"string"},provider:{type:"string",description:"The platform, as `provider` of a target names it."},account:{type:"object",required:["id","label"],properties:{id:{type:["integer","string","null"]},label:{type:"string"}},additionalProperties:!0,description:"Whose objects they are; the id is null where the platform has no accounts."},source:{type:"object",required:["commit","dirty"],properties:{commit:{type:["string","null"]},dirty:{type:"boolean"},uncommitted:{type:"array",items:{type:"object",required:["file","what"],properties:{file:{type:"string"},what:{enum:["edited","new","deleted","ignored"]}},additionalProperties:!0},description:"Uncommitted files, planned as they are in the work tree."},refused:{type:"array",items:{type:"object",required:["code","message","remedy"],properties:{code:{type:"string"},message:{type:"string"},remedy:{type:"string"}},additionalProperties:!0},description:"Why an apply from here would be refused, for instance an older commit."}},additionalProperties:!0},inputs_digest:{type:"string",pattern:"^[0-9a-f]+$"},ledger:{type:"object",required:["state","revision"],properties:{state:{enum:["present","absent","ignored"]},revision:{type:["string","null"]}},additionalProperties:!0},options:{type:"object",required:["on_drift","take_over","launch","only","allow_deletes","allow_empty"],properties:{on_drift:{enum:["hold","overwrite","keep",null]},take_over:{type:"array",items:{type:"string"}},launch:{type:"array",items:{type:"string"}},only:{type:"array",items:{type:"string"}},allow_deletes:{type:["integer","null"],minimum:0},allow_empty:{type:"boolean"}},additionalProperties:!0},changes:{type:"array",items:{type:"object",required:["address","kind","action","id","reason","place","leaves","unmanaged","kept","overwrites","depends_on","idempotency_key","guards","live_digest","version","effects","renamed_from","replaced_by","digest"],properties:{address:{type:"string"},kind:{type:"string"},action:{enum:["create","update","replace","delete","launch","adopt","converge","keep","release","forget"]},id:{type:["integer","string","null"],description:"Null where nothing exists yet."},reason:{type:"string"},place:{anyOf:[{$ref:"#/definitions/place"},{type:"null"}]},leaves:{type:"array",items:{type:"object",required:["path"],properties:{path:{type:"string"},before:{description:"What the platform holds; left out where nothing is there."},after:{description:"What it will hold, with references as {$ref} or {$unknown}."}},additionalProperties:!0}},unmanaged:{type:"array",items:{type:"string"}},kept:{type:"object",additionalProperties:{type:"object",required:["live","desired"],properties:{live:{},desired:{}},additionalProperties:!0}},overwrites:{enum:["takeover","drift",null]},depends_on:{type:"array",items:{type:"string"}},idempotency_key:{type:["string","null"]},guards:{type:"object",additionalProperties:{type:"string"}},live_digest:{type:["string","null"]},version:{anyOf:[{type:"object",required:["from","expected"],properties:{from:{type:["integer","null"]},expected:{type:["integer","null"]}},additionalProperties:!0},{type:"null"}]},effects:{type:"array",items:{type:"object",required:["what","address"],properties:{what:{enum:["repins","pinned_by","used_by"]},address:{type:"string"},from:{type:["integer","null"]},expected:{type:["integer","null"]}},additionalProperties:!0}},renamed_from:{type:["string","null"]},replaced_by:{type:["string","null"]},digest:{type:"string",pattern:"^[0-9a-f]+$"},decision:{type:["string","null"],description:"Digest of the one live edit that `overwrite` of `sync` decided about."}},additionalProperties:!0}},secret_writes:{type:"array",items:{type:"object",required:["address","field","variable","status","write"],properties:{address:{type:"string"},field:{type:"string"},variable:{type:["string","null"]},status:{enum:["changed","unchanged","unknown","unset"]},write:{type:"boolean",description:"Applying this plan sends the secret."}},additionalProperties:!0}},held:{type:"array",items:{type:"object",required:["address","kind","id","why","would","message","place","leaves","remedies"],properties:{address:{type:"string"},kind:{type:"string"},id:{type:["integer","string","null"],description:"Null where nothing exists yet."},why:{enum:["takeover","drift","conflict","gone","undecided","protected","ambiguous","unknown_launch","dependency","unconfirmed","safeguard","unreviewed","rolled_back","left_out","renamed"]},would:{enum:["create","update","replace","delete","launch","adopt","converge","keep","release","forget"]},message:{type:"string"},place:{anyOf:[{$ref:"#/definitions/place"},{type:"null"}]},leaves:{type:"array",items:{type:"object",required:["path"],properties:{path:{type:"string"},base:{},live:{},git:{}},additionalProperties:!0}},remedies:{type:"array",items:{type:"object",required:["to","type"],properties:{to:{type:"string"},type:{type:"string",description:"A command as a line for sh, or an edit in words."},argv:{type:"array",items:{type:"string"},description:"The arguments of the command; left out for an edit."}},additionalProperties:!0}},edit:{type:["string","null"],description:"Digest of the live edit, for `overwrite` of `sync`."}},additionalProperties:!0}},unreadable:{type:"array",items:{type:"object",required:["address","message"],properties:{address:{type:"string"},message:{type:"string"}},additionalProperties:!0}},diagnostics:{type:"array",items:{type:"object",required:["code","severity","message","address","place","remedy"],properties:{code:{type:"string"},severity:{enum:["error","warning","note"]},message:{type:"string"},address:{type:["string","null"]},place:{anyOf:[{$ref:"#/definitions/place"},{type:"null"}]},remedy:{type:["string","null"]},argv:{type:"array",items:{type:"string"},description:"The arguments of the command that does it."}},additionalProperties:!0}},summary:{type:"object",required:["create","update","replace","delete","launch","adopt","converge","keep","release","forget","held","unchanged","unreadable","errors","warnings"],properties:{create:{type:"integer",minimum:0},update:{type:"integer",minimum:0},replace:{type:"integer",minimum:0},delete:{type:"integer",minimum:0},launch:{type:"integer",minimum:0},adopt:{type:"integer",minimum:0},converge:{type:"integer",minimum:0},keep:{type:"integer",minimum:0},release:{type:"integer",minimum:0},forget:{type:"integer",minimum:0},held:{type:"integer",minimum:0},unchanged:{type:"integer",minimum:0},unreadable:{type:"integer",minimum:0},errors:{type:"integer",minimum:0},warnings:{type:"integer",minimum:0}},additionalProperties:!0},plan_digest:{type:"string",pattern:"^[0-9a-f]+$"},content_digest:{type:"string",pattern:"^[0-9a-f]+$",description:"Digest of the rest of the plan; shows whether it was edited afterwards."}},additionalProperties:!0,definitions:{place:{type:"object",required:["file","line","column"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}},additionalProperties:!0}}};var be=new RegExp("^2\\.(?:0|[1-9][0-9]*)$","u");function pe(l,{instancePath:s="",parentData:L,parentDataProperty:F,rootData:O=l}={}){let e=null,r=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.format_version===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format_version"}};e===null?e=[n]:e.push(n),r++}if(l.tool_version===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tool_version"}};e===null?e=[n]:e.push(n),r++}if(l.target===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[n]:e.push(n),r++}if(l.namespace===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[n]:e.push(n),r++}if(l.base_url===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"base_url"}};e===null?e=[n]:e.push(n),r++}if(l.provider===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"provider"}};e===null?e=[n]:e.push(n),r++}if(l.account===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"account"}};e===null?e=[n]:e.push(n),r++}if(l.source===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[n]:e.push(n),r++}if(l.inputs_digest===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"inputs_digest"}};e===null?e=[n]:e.push(n),r++}if(l.ledger===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ledger"}};e===null?e=[n]:e.push(n),r++}if(l.options===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"options"}};e===null?e=[n]:e.push(n),r++}if(l.changes===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"changes"}};e===null?e=[n]:e.push(n),r++}if(l.secret_writes===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret_writes"}};e===null?e=[n]:e.push(n),r++}if(l.held===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"held"}};e===null?e=[n]:e.push(n),r++}if(l.unreadable===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unreadable"}};e===null?e=[n]:e.push(n),r++}if(l.diagnostics===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"diagnostics"}};e===null?e=[n]:e.push(n),r++}if(l.summary===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[n]:e.push(n),r++}if(l.plan_digest===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"plan_digest"}};e===null?e=[n]:e.push(n),r++}if(l.content_digest===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content_digest"}};e===null?e=[n]:e.push(n),r++}if(l.format_version!==void 0){let n=l.format_version;if(typeof n=="string"){if(!be.test(n)){let t={instancePath:s+"/format_version",schemaPath:"#/properties/format_version/pattern",keyword:"pattern",params:{pattern:"^2\\.(?:0|[1-9][0-9]*)$"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/format_version",schemaPath:"#/properties/format_version/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(l.tool_version!==void 0&&typeof l.tool_version!="string"){let n={instancePath:s+"/tool_version",schemaPath:"#/properties/tool_version/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.target!==void 0&&typeof l.target!="string"){let n={instancePath:s+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.namespace!==void 0&&typeof l.namespace!="string"){let n={instancePath:s+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.base_url!==void 0&&typeof l.base_url!="string"){let n={instancePath:s+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.provider!==void 0&&typeof l.provider!="string"){let n={instancePath:s+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.account!==void 0){let n=l.account;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.id===void 0){let t={instancePath:s+"/account",schemaPath:"#/properties/account/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[t]:e.push(t),r++}if(n.label===void 0){let t={instancePath:s+"/account",schemaPath:"#/properties/account/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[t]:e.push(t),r++}if(n.id!==void 0){let t=n.id;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&t!==null){let p={instancePath:s+"/account/id",schemaPath:"#/properties/account/properties/id/type",keyword:"type",params:{type:j.properties.account.properties.id.type}};e===null?e=[p]:e.push(p),r++}}if(n.label!==void 0&&typeof n.label!="string"){let t={instancePath:s+"/account/label",schemaPath:"#/properties/account/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(l.source!==void 0){let n=l.source;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.commit===void 0){let t={instancePath:s+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:"commit"}};e===null?e=[t]:e.push(t),r++}if(n.dirty===void 0){let t={instancePath:s+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:"dirty"}};e===null?e=[t]:e.push(t),r++}if(n.commit!==void 0){let t=n.commit;if(typeof t!="string"&&t!==null){let p={instancePath:s+"/source/commit",schemaPath:"#/properties/source/properties/commit/type",keyword:"type",params:{type:j.properties.source.properties.commit.type}};e===null?e=[p]:e.push(p),r++}}if(n.dirty!==void 0&&typeof n.dirty!="boolean"){let t={instancePath:s+"/source/dirty",schemaPath:"#/properties/source/properties/dirty/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}if(n.uncommitted!==void 0){let t=n.uncommitted;if(Array.isArray(t)){let p=t.length;for(let o=0;o<p;o++){let i=t[o];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.file===void 0){let d={instancePath:s+"/source/uncommitted/"+o,schemaPath:"#/properties/source/properties/uncommitted/items/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[d]:e.push(d),r++}if(i.what===void 0){let d={instancePath:s+"/source/uncommitted/"+o,schemaPath:"#/properties/source/properties/uncommitted/items/required",keyword:"required",params:{missingProperty:"what"}};e===null?e=[d]:e.push(d),r++}if(i.file!==void 0&&typeof i.file!="string"){let d={instancePath:s+"/source/uncommitted/"+o+"/file",schemaPath:"#/properties/source/properties/uncommitted/items/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i.what!==void 0){let d=i.what;if(!(d==="edited"||d==="new"||d==="deleted"||d==="ignored")){let u={instancePath:s+"/source/uncommitted/"+o+"/what",schemaPath:"#/properties/source/properties/uncommitted/items/properties/what/enum",keyword:"enum",params:{allowedValues:j.properties.source.properties.uncommitted.items.properties.what.enum}};e===null?e=[u]:e.push(u),r++}}}else{let d={instancePath:s+"/source/uncommitted/"+o,schemaPath:"#/properties/source/properties/uncommitted/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let p={instancePath:s+"/source/uncommitted",schemaPath:"#/properties/source/properties/uncommitted/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.refused!==void 0){let t=n.refused;if(Array.isArray(t)){let p=t.length;for(let o=0;o<p;o++){let i=t[o];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let d={instancePath:s+"/source/refused/"+o,schemaPath:"#/properties/source/properties/refused/items/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[d]:e.push(d),r++}if(i.message===void 0){let d={instancePath:s+"/source/refused/"+o,schemaPath:"#/properties/source/properties/refused/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[d]:e.push(d),r++}if(i.remedy===void 0){let d={instancePath:s+"/source/refused/"+o,schemaPath:"#/properties/source/properties/refused/items/required",keyword:"required",params:{missingProperty:"remedy"}};e===null?e=[d]:e.push(d),r++}if(i.code!==void 0&&typeof i.code!="string"){let d={instancePath:s+"/source/refused/"+o+"/code",schemaPath:"#/properties/source/properties/refused/items/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i.message!==void 0&&typeof i.message!="string"){let d={instancePath:s+"/source/refused/"+o+"/message",schemaPath:"#/properties/source/properties/refused/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i.remedy!==void 0&&typeof i.remedy!="string"){let d={instancePath:s+"/source/refused/"+o+"/remedy",schemaPath:"#/properties/source/properties/refused/items/properties/remedy/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/source/refused/"+o,schemaPath:"#/properties/source/properties/refused/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let p={instancePath:s+"/source/refused",schemaPath:"#/properties/source/properties/refused/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let t={instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(l.inputs_digest!==void 0){let n=l.inputs_digest;if(typeof n=="string"){if(!T.test(n)){let t={instancePath:s+"/inputs_digest",schemaPath:"#/properties/inputs_digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/inputs_digest",schemaPath:"#/properties/inputs_digest/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(l.ledger!==void 0){let n=l.ledger;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.state===void 0){let t={instancePath:s+"/ledger",schemaPath:"#/properties/ledger/required",keyword:"required",params:{missingProperty:"state"}};e===null?e=[t]:e.push(t),r++}if(n.revision===void 0){let t={instancePath:s+"/ledger",schemaPath:"#/properties/ledger/required",keyword:"required",params:{missingProperty:"revision"}};e===null?e=[t]:e.push(t),r++}if(n.state!==void 0){let t=n.state;if(!(t==="present"||t==="absent"||t==="ignored")){let p={instancePath:s+"/ledger/state",schemaPath:"#/properties/ledger/properties/state/enum",keyword:"enum",params:{allowedValues:j.properties.ledger.properties.state.enum}};e===null?e=[p]:e.push(p),r++}}if(n.revision!==void 0){let t=n.revision;if(typeof t!="string"&&t!==null){let p={instancePath:s+"/ledger/revision",schemaPath:"#/properties/ledger/properties/revision/type",keyword:"type",params:{type:j.properties.ledger.properties.revision.type}};e===null?e=[p]:e.push(p),r++}}}else{let t={instancePath:s+"/ledger",schemaPath:"#/properties/ledger/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(l.options!==void 0){let n=l.options;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.on_drift===void 0){let t={instancePath:s+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"on_drift"}};e===null?e=[t]:e.push(t),r++}if(n.take_over===void 0){let t={instancePath:s+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"take_over"}};e===null?e=[t]:e.push(t),r++}if(n.launch===void 0){let t={instancePath:s+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"launch"}};e===null?e=[t]:e.push(t),r++}if(n.only===void 0){let t={instancePath:s+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"only"}};e===null?e=[t]:e.push(t),r++}if(n.allow_deletes===void 0){let t={instancePath:s+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"allow_deletes"}};e===null?e=[t]:e.push(t),r++}if(n.allow_empty===void 0){let t={instancePath:s+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"allow_empty"}};e===null?e=[t]:e.push(t),r++}if(n.on_drift!==void 0){let t=n.on_drift;if(!(t==="hold"||t==="overwrite"||t==="keep"||t===null)){let p={instancePath:s+"/options/on_drift",schemaPath:"#/properties/options/properties/on_drift/enum",keyword:"enum",params:{allowedValues:j.properties.options.properties.on_drift.enum}};e===null?e=[p]:e.push(p),r++}}if(n.take_over!==void 0){let t=n.take_over;if(Array.isArray(t)){let p=t.length;for(let o=0;o<p;o++)if(typeof t[o]!="string"){let i={instancePath:s+"/options/take_over/"+o,schemaPath:"#/properties/options/properties/take_over/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let p={instancePath:s+"/options/take_over",schemaPath:"#/properties/options/properties/take_over/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.launch!==void 0){let t=n.launch;if(Array.isArray(t)){let p=t.length;for(let o=0;o<p;o++)if(typeof t[o]!="string"){let i={instancePath:s+"/options/launch/"+o,schemaPath:"#/properties/options/properties/launch/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let p={instancePath:s+"/options/launch",schemaPath:"#/properties/options/properties/launch/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.only!==void 0){let t=n.only;if(Array.isArray(t)){let p=t.length;for(let o=0;o<p;o++)if(typeof t[o]!="string"){let i={instancePath:s+"/options/only/"+o,schemaPath:"#/properties/options/properties/only/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let p={instancePath:s+"/options/only",schemaPath:"#/properties/options/properties/only/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.allow_deletes!==void 0){let t=n.allow_deletes;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){let p={instancePath:s+"/options/allow_deletes",schemaPath:"#/properties/options/properties/allow_deletes/type",keyword:"type",params:{type:j.properties.options.properties.allow_deletes.type}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/options/allow_deletes",schemaPath:"#/properties/options/properties/allow_deletes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.allow_empty!==void 0&&typeof n.allow_empty!="boolean"){let t={instancePath:s+"/options/allow_empty",schemaPath:"#/properties/options/properties/allow_empty/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(l.changes!==void 0){let n=l.changes;if(Array.isArray(n)){let t=n.length;for(let p=0;p<t;p++){let o=n[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.address===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[i]:e.push(i),r++}if(o.kind===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),r++}if(o.action===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"action"}};e===null?e=[i]:e.push(i),r++}if(o.id===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),r++}if(o.reason===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[i]:e.push(i),r++}if(o.place===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[i]:e.push(i),r++}if(o.leaves===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"leaves"}};e===null?e=[i]:e.push(i),r++}if(o.unmanaged===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"unmanaged"}};e===null?e=[i]:e.push(i),r++}if(o.kept===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"kept"}};e===null?e=[i]:e.push(i),r++}if(o.overwrites===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"overwrites"}};e===null?e=[i]:e.push(i),r++}if(o.depends_on===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"depends_on"}};e===null?e=[i]:e.push(i),r++}if(o.idempotency_key===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"idempotency_key"}};e===null?e=[i]:e.push(i),r++}if(o.guards===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"guards"}};e===null?e=[i]:e.push(i),r++}if(o.live_digest===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"live_digest"}};e===null?e=[i]:e.push(i),r++}if(o.version===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[i]:e.push(i),r++}if(o.effects===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"effects"}};e===null?e=[i]:e.push(i),r++}if(o.renamed_from===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"renamed_from"}};e===null?e=[i]:e.push(i),r++}if(o.replaced_by===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"replaced_by"}};e===null?e=[i]:e.push(i),r++}if(o.digest===void 0){let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"digest"}};e===null?e=[i]:e.push(i),r++}if(o.address!==void 0&&typeof o.address!="string"){let i={instancePath:s+"/changes/"+p+"/address",schemaPath:"#/properties/changes/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.kind!==void 0&&typeof o.kind!="string"){let i={instancePath:s+"/changes/"+p+"/kind",schemaPath:"#/properties/changes/items/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.action!==void 0){let i=o.action;if(!(i==="create"||i==="update"||i==="replace"||i==="delete"||i==="launch"||i==="adopt"||i==="converge"||i==="keep"||i==="release"||i==="forget")){let d={instancePath:s+"/changes/"+p+"/action",schemaPath:"#/properties/changes/items/properties/action/enum",keyword:"enum",params:{allowedValues:j.properties.changes.items.properties.action.enum}};e===null?e=[d]:e.push(d),r++}}if(o.id!==void 0){let i=o.id;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&i!==null){let d={instancePath:s+"/changes/"+p+"/id",schemaPath:"#/properties/changes/items/properties/id/type",keyword:"type",params:{type:j.properties.changes.items.properties.id.type}};e===null?e=[d]:e.push(d),r++}}if(o.reason!==void 0&&typeof o.reason!="string"){let i={instancePath:s+"/changes/"+p+"/reason",schemaPath:"#/properties/changes/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.place!==void 0){let i=o.place,d=r,u=!1,k=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.file===void 0){let a={instancePath:s+"/changes/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[a]:e.push(a),r++}if(i.line===void 0){let a={instancePath:s+"/changes/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[a]:e.push(a),r++}if(i.column===void 0){let a={instancePath:s+"/changes/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[a]:e.push(a),r++}if(i.file!==void 0&&typeof i.file!="string"){let a={instancePath:s+"/changes/"+p+"/place/file",schemaPath:"#/definitions/place/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(i.line!==void 0){let a=i.line;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let w={instancePath:s+"/changes/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[w]:e.push(w),r++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let w={instancePath:s+"/changes/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[w]:e.push(w),r++}}if(i.column!==void 0){let a=i.column;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let w={instancePath:s+"/changes/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[w]:e.push(w),r++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let w={instancePath:s+"/changes/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[w]:e.push(w),r++}}}else{let a={instancePath:s+"/changes/"+p+"/place",schemaPath:"#/definitions/place/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var h=k===r;if(u=u||h,!u){let a=r;if(i!==null){let y={instancePath:s+"/changes/"+p+"/place",schemaPath:"#/properties/changes/items/properties/place/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[y]:e.push(y),r++}var h=a===r;u=u||h}if(u)r=d,e!==null&&(d?e.length=d:e=null);else{let a={instancePath:s+"/changes/"+p+"/place",schemaPath:"#/properties/changes/items/properties/place/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(o.leaves!==void 0){let i=o.leaves;if(Array.isArray(i)){let d=i.length;for(let u=0;u<d;u++){let k=i[u];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.path===void 0){let a={instancePath:s+"/changes/"+p+"/leaves/"+u,schemaPath:"#/properties/changes/items/properties/leaves/items/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[a]:e.push(a),r++}if(k.path!==void 0&&typeof k.path!="string"){let a={instancePath:s+"/changes/"+p+"/leaves/"+u+"/path",schemaPath:"#/properties/changes/items/properties/leaves/items/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/changes/"+p+"/leaves/"+u,schemaPath:"#/properties/changes/items/properties/leaves/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{let d={instancePath:s+"/changes/"+p+"/leaves",schemaPath:"#/properties/changes/items/properties/leaves/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(o.unmanaged!==void 0){let i=o.unmanaged;if(Array.isArray(i)){let d=i.length;for(let u=0;u<d;u++)if(typeof i[u]!="string"){let k={instancePath:s+"/changes/"+p+"/unmanaged/"+u,schemaPath:"#/properties/changes/items/properties/unmanaged/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}else{let d={instancePath:s+"/changes/"+p+"/unmanaged",schemaPath:"#/properties/changes/items/properties/unmanaged/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(o.kept!==void 0){let i=o.kept;if(i&&typeof i=="object"&&!Array.isArray(i))for(let d in i){let u=i[d];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.live===void 0){let k={instancePath:s+"/changes/"+p+"/kept/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/kept/additionalProperties/required",keyword:"required",params:{missingProperty:"live"}};e===null?e=[k]:e.push(k),r++}if(u.desired===void 0){let k={instancePath:s+"/changes/"+p+"/kept/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/kept/additionalProperties/required",keyword:"required",params:{missingProperty:"desired"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/changes/"+p+"/kept/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/kept/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}else{let d={instancePath:s+"/changes/"+p+"/kept",schemaPath:"#/properties/changes/items/properties/kept/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}if(o.overwrites!==void 0){let i=o.overwrites;if(!(i==="takeover"||i==="drift"||i===null)){let d={instancePath:s+"/changes/"+p+"/overwrites",schemaPath:"#/properties/changes/items/properties/overwrites/enum",keyword:"enum",params:{allowedValues:j.properties.changes.items.properties.overwrites.enum}};e===null?e=[d]:e.push(d),r++}}if(o.depends_on!==void 0){let i=o.depends_on;if(Array.isArray(i)){let d=i.length;for(let u=0;u<d;u++)if(typeof i[u]!="string"){let k={instancePath:s+"/changes/"+p+"/depends_on/"+u,schemaPath:"#/properties/changes/items/properties/depends_on/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}else{let d={instancePath:s+"/changes/"+p+"/depends_on",schemaPath:"#/properties/changes/items/properties/depends_on/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(o.idempotency_key!==void 0){let i=o.idempotency_key;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/changes/"+p+"/idempotency_key",schemaPath:"#/properties/changes/items/properties/idempotency_key/type",keyword:"type",params:{type:j.properties.changes.items.properties.idempotency_key.type}};e===null?e=[d]:e.push(d),r++}}if(o.guards!==void 0){let i=o.guards;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let d in i)if(typeof i[d]!="string"){let u={instancePath:s+"/changes/"+p+"/guards/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/guards/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}else{let d={instancePath:s+"/changes/"+p+"/guards",schemaPath:"#/properties/changes/items/properties/guards/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}if(o.live_digest!==void 0){let i=o.live_digest;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/changes/"+p+"/live_digest",schemaPath:"#/properties/changes/items/properties/live_digest/type",keyword:"type",params:{type:j.properties.changes.items.properties.live_digest.type}};e===null?e=[d]:e.push(d),r++}}if(o.version!==void 0){let i=o.version,d=r,u=!1,k=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.from===void 0){let a={instancePath:s+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[a]:e.push(a),r++}if(i.expected===void 0){let a={instancePath:s+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/required",keyword:"required",params:{missingProperty:"expected"}};e===null?e=[a]:e.push(a),r++}if(i.from!==void 0){let a=i.from;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let w={instancePath:s+"/changes/"+p+"/version/from",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/properties/from/type",keyword:"type",params:{type:j.properties.changes.items.properties.version.anyOf[0].properties.from.type}};e===null?e=[w]:e.push(w),r++}}if(i.expected!==void 0){let a=i.expected;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let w={instancePath:s+"/changes/"+p+"/version/expected",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/properties/expected/type",keyword:"type",params:{type:j.properties.changes.items.properties.version.anyOf[0].properties.expected.type}};e===null?e=[w]:e.push(w),r++}}}else{let a={instancePath:s+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var m=k===r;if(u=u||m,!u){let a=r;if(i!==null){let y={instancePath:s+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[y]:e.push(y),r++}var m=a===r;u=u||m}if(u)r=d,e!==null&&(d?e.length=d:e=null);else{let a={instancePath:s+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(o.effects!==void 0){let i=o.effects;if(Array.isArray(i)){let d=i.length;for(let u=0;u<d;u++){let k=i[u];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.what===void 0){let a={instancePath:s+"/changes/"+p+"/effects/"+u,schemaPath:"#/properties/changes/items/properties/effects/items/required",keyword:"required",params:{missingProperty:"what"}};e===null?e=[a]:e.push(a),r++}if(k.address===void 0){let a={instancePath:s+"/changes/"+p+"/effects/"+u,schemaPath:"#/properties/changes/items/properties/effects/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[a]:e.push(a),r++}if(k.what!==void 0){let a=k.what;if(!(a==="repins"||a==="pinned_by"||a==="used_by")){let w={instancePath:s+"/changes/"+p+"/effects/"+u+"/what",schemaPath:"#/properties/changes/items/properties/effects/items/properties/what/enum",keyword:"enum",params:{allowedValues:j.properties.changes.items.properties.effects.items.properties.what.enum}};e===null?e=[w]:e.push(w),r++}}if(k.address!==void 0&&typeof k.address!="string"){let a={instancePath:s+"/changes/"+p+"/effects/"+u+"/address",schemaPath:"#/properties/changes/items/properties/effects/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(k.from!==void 0){let a=k.from;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let w={instancePath:s+"/changes/"+p+"/effects/"+u+"/from",schemaPath:"#/properties/changes/items/properties/effects/items/properties/from/type",keyword:"type",params:{type:j.properties.changes.items.properties.effects.items.properties.from.type}};e===null?e=[w]:e.push(w),r++}}if(k.expected!==void 0){let a=k.expected;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let w={instancePath:s+"/changes/"+p+"/effects/"+u+"/expected",schemaPath:"#/properties/changes/items/properties/effects/items/properties/expected/type",keyword:"type",params:{type:j.properties.changes.items.properties.effects.items.properties.expected.type}};e===null?e=[w]:e.push(w),r++}}}else{let a={instancePath:s+"/changes/"+p+"/effects/"+u,schemaPath:"#/properties/changes/items/properties/effects/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{let d={instancePath:s+"/changes/"+p+"/effects",schemaPath:"#/properties/changes/items/properties/effects/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(o.renamed_from!==void 0){let i=o.renamed_from;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/changes/"+p+"/renamed_from",schemaPath:"#/properties/changes/items/properties/renamed_from/type",keyword:"type",params:{type:j.properties.changes.items.properties.renamed_from.type}};e===null?e=[d]:e.push(d),r++}}if(o.replaced_by!==void 0){let i=o.replaced_by;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/changes/"+p+"/replaced_by",schemaPath:"#/properties/changes/items/properties/replaced_by/type",keyword:"type",params:{type:j.properties.changes.items.properties.replaced_by.type}};e===null?e=[d]:e.push(d),r++}}if(o.digest!==void 0){let i=o.digest;if(typeof i=="string"){if(!T.test(i)){let d={instancePath:s+"/changes/"+p+"/digest",schemaPath:"#/properties/changes/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/changes/"+p+"/digest",schemaPath:"#/properties/changes/items/properties/digest/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}if(o.decision!==void 0){let i=o.decision;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/changes/"+p+"/decision",schemaPath:"#/properties/changes/items/properties/decision/type",keyword:"type",params:{type:j.properties.changes.items.properties.decision.type}};e===null?e=[d]:e.push(d),r++}}}else{let i={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(l.secret_writes!==void 0){let n=l.secret_writes;if(Array.isArray(n)){let t=n.length;for(let p=0;p<t;p++){let o=n[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.address===void 0){let i={instancePath:s+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[i]:e.push(i),r++}if(o.field===void 0){let i={instancePath:s+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[i]:e.push(i),r++}if(o.variable===void 0){let i={instancePath:s+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}if(o.status===void 0){let i={instancePath:s+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[i]:e.push(i),r++}if(o.write===void 0){let i={instancePath:s+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"write"}};e===null?e=[i]:e.push(i),r++}if(o.address!==void 0&&typeof o.address!="string"){let i={instancePath:s+"/secret_writes/"+p+"/address",schemaPath:"#/properties/secret_writes/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.field!==void 0&&typeof o.field!="string"){let i={instancePath:s+"/secret_writes/"+p+"/field",schemaPath:"#/properties/secret_writes/items/properties/field/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.variable!==void 0){let i=o.variable;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/secret_writes/"+p+"/variable",schemaPath:"#/properties/secret_writes/items/properties/variable/type",keyword:"type",params:{type:j.properties.secret_writes.items.properties.variable.type}};e===null?e=[d]:e.push(d),r++}}if(o.status!==void 0){let i=o.status;if(!(i==="changed"||i==="unchanged"||i==="unknown"||i==="unset")){let d={instancePath:s+"/secret_writes/"+p+"/status",schemaPath:"#/properties/secret_writes/items/properties/status/enum",keyword:"enum",params:{allowedValues:j.properties.secret_writes.items.properties.status.enum}};e===null?e=[d]:e.push(d),r++}}if(o.write!==void 0&&typeof o.write!="boolean"){let i={instancePath:s+"/secret_writes/"+p+"/write",schemaPath:"#/properties/secret_writes/items/properties/write/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s+"/secret_writes",schemaPath:"#/properties/secret_writes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(l.held!==void 0){let n=l.held;if(Array.isArray(n)){let t=n.length;for(let p=0;p<t;p++){let o=n[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.address===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[i]:e.push(i),r++}if(o.kind===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),r++}if(o.id===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),r++}if(o.why===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"why"}};e===null?e=[i]:e.push(i),r++}if(o.would===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"would"}};e===null?e=[i]:e.push(i),r++}if(o.message===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[i]:e.push(i),r++}if(o.place===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[i]:e.push(i),r++}if(o.leaves===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"leaves"}};e===null?e=[i]:e.push(i),r++}if(o.remedies===void 0){let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"remedies"}};e===null?e=[i]:e.push(i),r++}if(o.address!==void 0&&typeof o.address!="string"){let i={instancePath:s+"/held/"+p+"/address",schemaPath:"#/properties/held/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.kind!==void 0&&typeof o.kind!="string"){let i={instancePath:s+"/held/"+p+"/kind",schemaPath:"#/properties/held/items/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.id!==void 0){let i=o.id;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&i!==null){let d={instancePath:s+"/held/"+p+"/id",schemaPath:"#/properties/held/items/properties/id/type",keyword:"type",params:{type:j.properties.held.items.properties.id.type}};e===null?e=[d]:e.push(d),r++}}if(o.why!==void 0){let i=o.why;if(!(i==="takeover"||i==="drift"||i==="conflict"||i==="gone"||i==="undecided"||i==="protected"||i==="ambiguous"||i==="unknown_launch"||i==="dependency"||i==="unconfirmed"||i==="safeguard"||i==="unreviewed"||i==="rolled_back"||i==="left_out"||i==="renamed")){let d={instancePath:s+"/held/"+p+"/why",schemaPath:"#/properties/held/items/properties/why/enum",keyword:"enum",params:{allowedValues:j.properties.held.items.properties.why.enum}};e===null?e=[d]:e.push(d),r++}}if(o.would!==void 0){let i=o.would;if(!(i==="create"||i==="update"||i==="replace"||i==="delete"||i==="launch"||i==="adopt"||i==="converge"||i==="keep"||i==="release"||i==="forget")){let d={instancePath:s+"/held/"+p+"/would",schemaPath:"#/properties/held/items/properties/would/enum",keyword:"enum",params:{allowedValues:j.properties.held.items.properties.would.enum}};e===null?e=[d]:e.push(d),r++}}if(o.message!==void 0&&typeof o.message!="string"){let i={instancePath:s+"/held/"+p+"/message",schemaPath:"#/properties/held/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.place!==void 0){let i=o.place,d=r,u=!1,k=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.file===void 0){let a={instancePath:s+"/held/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[a]:e.push(a),r++}if(i.line===void 0){let a={instancePath:s+"/held/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[a]:e.push(a),r++}if(i.column===void 0){let a={instancePath:s+"/held/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[a]:e.push(a),r++}if(i.file!==void 0&&typeof i.file!="string"){let a={instancePath:s+"/held/"+p+"/place/file",schemaPath:"#/definitions/place/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(i.line!==void 0){let a=i.line;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let w={instancePath:s+"/held/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[w]:e.push(w),r++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let w={instancePath:s+"/held/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[w]:e.push(w),r++}}if(i.column!==void 0){let a=i.column;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let w={instancePath:s+"/held/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[w]:e.push(w),r++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let w={instancePath:s+"/held/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[w]:e.push(w),r++}}}else{let a={instancePath:s+"/held/"+p+"/place",schemaPath:"#/definitions/place/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var c=k===r;if(u=u||c,!u){let a=r;if(i!==null){let y={instancePath:s+"/held/"+p+"/place",schemaPath:"#/properties/held/items/properties/place/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[y]:e.push(y),r++}var c=a===r;u=u||c}if(u)r=d,e!==null&&(d?e.length=d:e=null);else{let a={instancePath:s+"/held/"+p+"/place",schemaPath:"#/properties/held/items/properties/place/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(o.leaves!==void 0){let i=o.leaves;if(Array.isArray(i)){let d=i.length;for(let u=0;u<d;u++){let k=i[u];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.path===void 0){let a={instancePath:s+"/held/"+p+"/leaves/"+u,schemaPath:"#/properties/held/items/properties/leaves/items/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[a]:e.push(a),r++}if(k.path!==void 0&&typeof k.path!="string"){let a={instancePath:s+"/held/"+p+"/leaves/"+u+"/path",schemaPath:"#/properties/held/items/properties/leaves/items/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/held/"+p+"/leaves/"+u,schemaPath:"#/properties/held/items/properties/leaves/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{let d={instancePath:s+"/held/"+p+"/leaves",schemaPath:"#/properties/held/items/properties/leaves/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(o.remedies!==void 0){let i=o.remedies;if(Array.isArray(i)){let d=i.length;for(let u=0;u<d;u++){let k=i[u];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.to===void 0){let a={instancePath:s+"/held/"+p+"/remedies/"+u,schemaPath:"#/properties/held/items/properties/remedies/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[a]:e.push(a),r++}if(k.type===void 0){let a={instancePath:s+"/held/"+p+"/remedies/"+u,schemaPath:"#/properties/held/items/properties/remedies/items/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[a]:e.push(a),r++}if(k.to!==void 0&&typeof k.to!="string"){let a={instancePath:s+"/held/"+p+"/remedies/"+u+"/to",schemaPath:"#/properties/held/items/properties/remedies/items/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(k.type!==void 0&&typeof k.type!="string"){let a={instancePath:s+"/held/"+p+"/remedies/"+u+"/type",schemaPath:"#/properties/held/items/properties/remedies/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(k.argv!==void 0){let a=k.argv;if(Array.isArray(a)){let w=a.length;for(let y=0;y<w;y++)if(typeof a[y]!="string"){let A={instancePath:s+"/held/"+p+"/remedies/"+u+"/argv/"+y,schemaPath:"#/properties/held/items/properties/remedies/items/properties/argv/items/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}else{let w={instancePath:s+"/held/"+p+"/remedies/"+u+"/argv",schemaPath:"#/properties/held/items/properties/remedies/items/properties/argv/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),r++}}}else{let a={instancePath:s+"/held/"+p+"/remedies/"+u,schemaPath:"#/properties/held/items/properties/remedies/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{let d={instancePath:s+"/held/"+p+"/remedies",schemaPath:"#/properties/held/items/properties/remedies/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(o.edit!==void 0){let i=o.edit;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/held/"+p+"/edit",schemaPath:"#/properties/held/items/properties/edit/type",keyword:"type",params:{type:j.properties.held.items.properties.edit.type}};e===null?e=[d]:e.push(d),r++}}}else{let i={instancePath:s+"/held/"+p,schemaPath:"#/properties/held/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s+"/held",schemaPath:"#/properties/held/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(l.unreadable!==void 0){let n=l.unreadable;if(Array.isArray(n)){let t=n.length;for(let p=0;p<t;p++){let o=n[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.address===void 0){let i={instancePath:s+"/unreadable/"+p,schemaPath:"#/properties/unreadable/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[i]:e.push(i),r++}if(o.message===void 0){let i={instancePath:s+"/unreadable/"+p,schemaPath:"#/properties/unreadable/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[i]:e.push(i),r++}if(o.address!==void 0&&typeof o.address!="string"){let i={instancePath:s+"/unreadable/"+p+"/address",schemaPath:"#/properties/unreadable/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.message!==void 0&&typeof o.message!="string"){let i={instancePath:s+"/unreadable/"+p+"/message",schemaPath:"#/properties/unreadable/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/unreadable/"+p,schemaPath:"#/properties/unreadable/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s+"/unreadable",schemaPath:"#/properties/unreadable/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(l.diagnostics!==void 0){let n=l.diagnostics;if(Array.isArray(n)){let t=n.length;for(let p=0;p<t;p++){let o=n[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.code===void 0){let i={instancePath:s+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[i]:e.push(i),r++}if(o.severity===void 0){let i={instancePath:s+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[i]:e.push(i),r++}if(o.message===void 0){let i={instancePath:s+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[i]:e.push(i),r++}if(o.address===void 0){let i={instancePath:s+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[i]:e.push(i),r++}if(o.place===void 0){let i={instancePath:s+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[i]:e.push(i),r++}if(o.remedy===void 0){let i={instancePath:s+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"remedy"}};e===null?e=[i]:e.push(i),r++}if(o.code!==void 0&&typeof o.code!="string"){let i={instancePath:s+"/diagnostics/"+p+"/code",schemaPath:"#/properties/diagnostics/items/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.severity!==void 0){let i=o.severity;if(!(i==="error"||i==="warning"||i==="note")){let d={instancePath:s+"/diagnostics/"+p+"/severity",schemaPath:"#/properties/diagnostics/items/properties/severity/enum",keyword:"enum",params:{allowedValues:j.properties.diagnostics.items.properties.severity.enum}};e===null?e=[d]:e.push(d),r++}}if(o.message!==void 0&&typeof o.message!="string"){let i={instancePath:s+"/diagnostics/"+p+"/message",schemaPath:"#/properties/diagnostics/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.address!==void 0){let i=o.address;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/diagnostics/"+p+"/address",schemaPath:"#/properties/diagnostics/items/properties/address/type",keyword:"type",params:{type:j.properties.diagnostics.items.properties.address.type}};e===null?e=[d]:e.push(d),r++}}if(o.place!==void 0){let i=o.place,d=r,u=!1,k=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.file===void 0){let a={instancePath:s+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[a]:e.push(a),r++}if(i.line===void 0){let a={instancePath:s+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[a]:e.push(a),r++}if(i.column===void 0){let a={instancePath:s+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[a]:e.push(a),r++}if(i.file!==void 0&&typeof i.file!="string"){let a={instancePath:s+"/diagnostics/"+p+"/place/file",schemaPath:"#/definitions/place/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(i.line!==void 0){let a=i.line;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let w={instancePath:s+"/diagnostics/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[w]:e.push(w),r++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let w={instancePath:s+"/diagnostics/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[w]:e.push(w),r++}}if(i.column!==void 0){let a=i.column;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let w={instancePath:s+"/diagnostics/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[w]:e.push(w),r++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let w={instancePath:s+"/diagnostics/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[w]:e.push(w),r++}}}else{let a={instancePath:s+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var _=k===r;if(u=u||_,!u){let a=r;if(i!==null){let y={instancePath:s+"/diagnostics/"+p+"/place",schemaPath:"#/properties/diagnostics/items/properties/place/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[y]:e.push(y),r++}var _=a===r;u=u||_}if(u)r=d,e!==null&&(d?e.length=d:e=null);else{let a={instancePath:s+"/diagnostics/"+p+"/place",schemaPath:"#/properties/diagnostics/items/properties/place/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(o.remedy!==void 0){let i=o.remedy;if(typeof i!="string"&&i!==null){let d={instancePath:s+"/diagnostics/"+p+"/remedy",schemaPath:"#/properties/diagnostics/items/properties/remedy/type",keyword:"type",params:{type:j.properties.diagnostics.items.properties.remedy.type}};e===null?e=[d]:e.push(d),r++}}if(o.argv!==void 0){let i=o.argv;if(Array.isArray(i)){let d=i.length;for(let u=0;u<d;u++)if(typeof i[u]!="string"){let k={instancePath:s+"/diagnostics/"+p+"/argv/"+u,schemaPath:"#/properties/diagnostics/items/properties/argv/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}else{let d={instancePath:s+"/diagnostics/"+p+"/argv",schemaPath:"#/properties/diagnostics/items/properties/argv/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}}else{let i={instancePath:s+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(l.summary!==void 0){let n=l.summary;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.create===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"create"}};e===null?e=[t]:e.push(t),r++}if(n.update===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"update"}};e===null?e=[t]:e.push(t),r++}if(n.replace===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"replace"}};e===null?e=[t]:e.push(t),r++}if(n.delete===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"delete"}};e===null?e=[t]:e.push(t),r++}if(n.launch===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"launch"}};e===null?e=[t]:e.push(t),r++}if(n.adopt===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"adopt"}};e===null?e=[t]:e.push(t),r++}if(n.converge===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"converge"}};e===null?e=[t]:e.push(t),r++}if(n.keep===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"keep"}};e===null?e=[t]:e.push(t),r++}if(n.release===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"release"}};e===null?e=[t]:e.push(t),r++}if(n.forget===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"forget"}};e===null?e=[t]:e.push(t),r++}if(n.held===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"held"}};e===null?e=[t]:e.push(t),r++}if(n.unchanged===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"unchanged"}};e===null?e=[t]:e.push(t),r++}if(n.unreadable===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"unreadable"}};e===null?e=[t]:e.push(t),r++}if(n.errors===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"errors"}};e===null?e=[t]:e.push(t),r++}if(n.warnings===void 0){let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"warnings"}};e===null?e=[t]:e.push(t),r++}if(n.create!==void 0){let t=n.create;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/create",schemaPath:"#/properties/summary/properties/create/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/create",schemaPath:"#/properties/summary/properties/create/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.update!==void 0){let t=n.update;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/update",schemaPath:"#/properties/summary/properties/update/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/update",schemaPath:"#/properties/summary/properties/update/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.replace!==void 0){let t=n.replace;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/replace",schemaPath:"#/properties/summary/properties/replace/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/replace",schemaPath:"#/properties/summary/properties/replace/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.delete!==void 0){let t=n.delete;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/delete",schemaPath:"#/properties/summary/properties/delete/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/delete",schemaPath:"#/properties/summary/properties/delete/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.launch!==void 0){let t=n.launch;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/launch",schemaPath:"#/properties/summary/properties/launch/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/launch",schemaPath:"#/properties/summary/properties/launch/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.adopt!==void 0){let t=n.adopt;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/adopt",schemaPath:"#/properties/summary/properties/adopt/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/adopt",schemaPath:"#/properties/summary/properties/adopt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.converge!==void 0){let t=n.converge;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/converge",schemaPath:"#/properties/summary/properties/converge/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/converge",schemaPath:"#/properties/summary/properties/converge/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.keep!==void 0){let t=n.keep;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/keep",schemaPath:"#/properties/summary/properties/keep/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/keep",schemaPath:"#/properties/summary/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.release!==void 0){let t=n.release;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/release",schemaPath:"#/properties/summary/properties/release/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/release",schemaPath:"#/properties/summary/properties/release/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.forget!==void 0){let t=n.forget;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/forget",schemaPath:"#/properties/summary/properties/forget/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/forget",schemaPath:"#/properties/summary/properties/forget/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.held!==void 0){let t=n.held;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/held",schemaPath:"#/properties/summary/properties/held/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/held",schemaPath:"#/properties/summary/properties/held/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.unchanged!==void 0){let t=n.unchanged;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/unchanged",schemaPath:"#/properties/summary/properties/unchanged/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/unchanged",schemaPath:"#/properties/summary/properties/unchanged/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.unreadable!==void 0){let t=n.unreadable;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/unreadable",schemaPath:"#/properties/summary/properties/unreadable/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/unreadable",schemaPath:"#/properties/summary/properties/unreadable/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.errors!==void 0){let t=n.errors;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(n.warnings!==void 0){let t=n.warnings;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}}else{let t={instancePath:s+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(l.plan_digest!==void 0){let n=l.plan_digest;if(typeof n=="string"){if(!T.test(n)){let t={instancePath:s+"/plan_digest",schemaPath:"#/properties/plan_digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/plan_digest",schemaPath:"#/properties/plan_digest/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(l.content_digest!==void 0){let n=l.content_digest;if(typeof n=="string"){if(!T.test(n)){let t={instancePath:s+"/content_digest",schemaPath:"#/properties/content_digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/content_digest",schemaPath:"#/properties/content_digest/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return pe.errors=e,r===0}var Ne={prompts:oe,criteria:ae,evaluations:le,tool_endpoints:de,tool_bindings:fe,tool_ground_truths:ye,experiments:he,config:ge,plan:ke,planOfProvider:ve};


/***/ }),

/***/ 73354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ configFinding),
/* harmony export */   g: () => (/* binding */ CONFIG_CODES)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);
/* harmony import */ var _source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47955);


/** Codes of the configuration; docs/errors.md is generated from this table. */
const CONFIG_CODES = {
    unreadable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3001', 'The --config file cannot be read.'),
    severalFiles: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3002', 'A folder contains more than one configuration file.'),
    fileName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3003', 'The --config file does not end in .yaml, .yml or .json, or is a file of the SDK.'),
    outside: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3004', 'The configuration is a symbolic link that leads outside the repository.'),
    unknownKey: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3005', 'The configuration has an unknown key.'),
    wrongValue: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3006', 'A value of the configuration has the wrong type or is out of range.'),
    missingKey: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3007', 'A required key of the configuration is missing.'),
    version: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3008', 'The version of the configuration is not 1.'),
    namespace: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3009', 'The namespace is empty or contains a control character.'),
    targetName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3010', 'The name of a target is empty, longer than 100 characters, or contains a control character.'),
    noTarget: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3011', 'The configuration has no target.'),
    defaultTarget: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3012', 'default_target names a target that does not exist.'),
    provider: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3029', 'A target names an unknown provider.'),
    orgId: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3013', 'org_id is not a positive whole number.'),
    orgIdText: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS3014', 'org_id is a number in quotes.'),
    accountKey: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3027', 'A target names its account by a key that another platform has.'),
    baseUrl: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3015', 'base_url is not an address of the form https://host.'),
    baseUrlClear: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3016', 'base_url is http:// on another machine, where the key could be intercepted.'),
    variableName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3017', 'The name of a variable may contain only letters, digits and _.'),
    secretName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3018', 'The name of a secret may contain only letters, digits and _.'),
    secretReserved: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3019', 'A secret begins with {variables}, GITHUB_ or ACTIONS_.'),
    secretIsKey: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3020', 'A secret is also the API key of a target.'),
    keyVariable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3021', 'api_key_env is not a valid name for a variable with the key.'),
    limits: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3022', 'A limit is not a whole number of 0 or more, or a percentage is not from 0 to 100.'),
    patternWithoutKind: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3023', 'A pattern does not begin with a kind, so it can never match an address.'),
    unknownKind: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3024', 'allow_unreadable names an unknown kind.'),
    targetUnknown: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3025', 'The requested target does not exist.'),
    targetUndecided: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3026', 'There are several targets, and neither --target nor default_target chooses one.'),
};
/** Makes a finding with one of these codes. */
const configFinding = _source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFinding */ .r;


/***/ }),

/***/ 93057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ CONFIG_NAMES),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_find_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34305);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10917);
/* harmony import */ var _config_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73354);





/** Names of the configuration file; `pipelines.yaml` belongs to the SDK's agents and is never read (C-g). */
const CONFIG_NAMES = ['pipelines-sync.yaml', 'pipelines-sync.yml', 'pipelines-sync.json'];
/**
 * Finds the configuration: the `--config` file, or the nearest one from `cwd` upwards to the root of the repository
 * (without a repository: in `cwd` only). A result with neither source nor finding means that there is none.
 */
async function findConfig(cwd, configPath) {
    const start = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd);
    if (configPath !== undefined && configPath !== '')
        return readNamed(start, configPath);
    const root = (await (0,_host_find_root_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .wg)(start)) ?? start;
    for (const folder of (0,_host_find_root_js__WEBPACK_IMPORTED_MODULE_2__/* .upwards */ .Hy)(start)) {
        const found = [];
        for (const name of CONFIG_NAMES) {
            if ((await (0,_host_find_root_js__WEBPACK_IMPORTED_MODULE_2__/* .statOf */ ._N)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)))?.isFile() === true)
                found.push(name);
        }
        const [first, second] = found;
        if (first !== undefined) {
            return second === undefined
                ? read(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, first))
                : { findings: [several(relativePath(root, folder), first, second)] };
        }
        if (folder === root)
            break;
    }
    return { findings: [] };
}
async function readNamed(cwd, configPath) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_1__.basename(configPath);
    if (/^pipelines\.ya?ml$/i.test(name) || !/\.(?:ya?ml|json)$/i.test(name)) {
        const message = /^pipelines\.ya?ml$/i.test(name)
            ? `--config names ${configPath}, which is a file of the SDK, not a configuration of pipelines-sync.`
            : `--config names ${configPath}, which does not end in .yaml, .yml or .json.`;
        return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_CODES */ .g.fileName, message, 'Name the configuration pipelines-sync.yaml.');
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, configPath);
    const isFile = (await (0,_host_find_root_js__WEBPACK_IMPORTED_MODULE_2__/* .statOf */ ._N)(file))?.isFile();
    if (isFile !== true) {
        return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_CODES */ .g.unreadable, `--config names ${configPath}, which ${isFile === undefined ? 'does not exist' : 'is not a file'}.`, 'Correct the path (it is relative to the current folder). To create a new configuration.', { command: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .pasted */ .yw)('init') });
    }
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    const around = isOutside(cwd, folder) ? folder : cwd;
    return read((await (0,_host_find_root_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .wg)(folder)) ?? around, file);
}
async function read(root, file) {
    const name = relativePath(root, file);
    const place = { file: name, line: 1, column: 1 };
    try {
        const [realRoot, realFile] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file)]);
        // Findings quote lines of the file, so a link in a pull request must not reach other files of the machine.
        if (isOutside(realRoot, realFile)) {
            return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_CODES */ .g.outside, `${name} is a symbolic link that leads outside the repository.`, 'Replace the link with a file in the repository.', { place });
        }
        return { source: { root, file: name, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(realFile) }, findings: [] };
    }
    catch (error) {
        const reason = error.code ?? 'unknown reason';
        return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_CODES */ .g.unreadable, `Cannot read ${name} (${reason}).`, 'Make the file readable for the user who runs pipelines-sync.', { place });
    }
}
function several(folder, first, second) {
    const at = (name) => (folder === '' ? name : `${folder}/${name}`);
    return (0,_config_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .configFinding */ ._)(_config_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_CODES */ .g.severalFiles, { file: at(second), line: 1, column: 1 }, `There are two configurations in one folder: ${at(first)} and ${at(second)}.`, 'Remove one of them, or choose one with --config.', { message: 'the other one', place: { file: at(first), line: 1, column: 1 } });
}
function problem(kind, message, remedy, more = {}) {
    const finding = (0,_config_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .configFinding */ ._)(kind, more.place, message, remedy);
    return { findings: [more.command === undefined ? finding : { ...finding, command: more.command }] };
}
/** Relative path between two folders, with `/`; '' where they are the same. */
function relativePath(from, to) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(from, to).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function isOutside(folder, file) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(way);
}


/***/ }),

/***/ 31469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readBaseUrl),
/* harmony export */   F: () => (/* binding */ BASE_URL_PROBLEMS)
/* harmony export */ });
/* harmony import */ var _http_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50356);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70271);


/**
 * Reads a base URL: `https://host[:port][/path]`, or `http://` for a loopback host. The result has a lower-case host, no
 * default port and no trailing `/`, so that equal addresses are equal texts. Never throws, and no problem quotes the
 * text, which may contain a password.
 */
function readBaseUrl(text) {
    const trimmed = text.trim();
    // URL() would silently repair `https:host`, backslashes and line breaks.
    if (!/^https?:\/\/[^\s\\/][^\s\\]*$/i.test(trimmed))
        return { problem: 'form' };
    let url;
    try {
        url = new URL(trimmed);
    }
    catch {
        return { problem: 'form' };
    }
    if (trimmed.replace(/^https?:\/\//i, '').match(/^[^/?#]*@/) !== null)
        return { problem: 'credentials' };
    if (/[?#]/.test(trimmed))
        return { problem: 'query' };
    if (url.protocol === 'http:' && !(0,_http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname))
        return { problem: 'clear' };
    // Programs and people look for a password before an @.
    return { url: `${url.origin}${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .M)(url.pathname, '/').replaceAll('@', '%40')}` };
}
/** Each problem of a base URL as the end of a sentence, with its remedy. */
const BASE_URL_PROBLEMS = {
    form: {
        is: 'is not an address of the form https://host.',
        remedy: 'Write scheme and host, for example https://api.pipelines.tech.',
    },
    credentials: {
        is: 'contains a user name or password.',
        remedy: 'Remove everything between // and @; the key comes from the environment.',
    },
    query: {
        is: 'has a query or a fragment.',
        remedy: 'Remove everything from ? or # on.',
    },
    clear: {
        is: 'is http:// on another machine, where the key could be intercepted.',
        remedy: 'Use https://; http:// is allowed for localhost, 127.0.0.0/8 and [::1] only.',
    },
};


/***/ }),

/***/ 34772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bx: () => (/* binding */ chooseTarget),
  Lt: () => (/* binding */ defaultNamespace),
  gp: () => (/* binding */ implicitConfig),
  Z9: () => (/* binding */ loadConfig)
});

// UNUSED EXPORTS: DEFAULT_PROVIDER, defaultTarget, isInTarget

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
// EXTERNAL MODULE: ./build/model/closest.js
var closest = __webpack_require__(49469);
// EXTERNAL MODULE: ./build/source/read/parsed-sources.js
var parsed_sources = __webpack_require__(72575);
// EXTERNAL MODULE: ./build/source/read/source-codes.js
var source_codes = __webpack_require__(47955);
// EXTERNAL MODULE: ./build/config/config-codes.js
var config_codes = __webpack_require__(73354);
;// CONCATENATED MODULE: ./build/config/config-lists.js


/** Values of `ledger` and of `unknown_fields`, at the top and in targets. */
const LEDGERS = ['git', 'file'];
const UNKNOWN_FIELDS = ['warn', 'error'];
/** Reads the names of kinds in `allow_unreadable`. */
function readKinds(reader, value, kinds) {
    return reader.texts(value, 'tool_bindings').flatMap(({ text, node, path }) => {
        if (kinds.includes(text))
            return [text];
        const near = (0,closest/* closest */.kp)(text, kinds);
        const message = `${JSON.stringify(text)} is not a kind${near === undefined ? '.' : `; did you mean ${near}?`}`;
        reader.add(config_codes/* CONFIG_CODES */.g.unknownKind, path, node.place, message, `Use one of: ${kinds.join(', ')}.`);
        return [];
    });
}

// EXTERNAL MODULE: ./build/model/path.js
var model_path = __webpack_require__(68575);
;// CONCATENATED MODULE: ./build/config/config-reader.js


/**
 * Reads values of the configuration as a given type. A value of another type is reported and reads as missing, so that
 * a default never replaces a wrong value silently.
 */
class ConfigReader {
    findings = [];
    #said = new Set();
    /** Adds a finding about the value at a path; only the first one for a path counts. */
    add(kind, path, place, message, remedy) {
        this.#said.add((0,model_path/* formatPath */.jV)(path));
        this.findings.push((0,config_codes/* configFinding */._)(kind, place, message, remedy));
    }
    /** True where the value at exactly this path has a finding. */
    hasSaid(path) {
        return this.#said.has((0,model_path/* formatPath */.jV)(path));
    }
    wrong({ node, path }, must, remedy) {
        this.add(config_codes/* CONFIG_CODES */.g.wrongValue, path, node.place, `${(0,model_path/* formatPath */.jV)(path)} must be ${must}.`, remedy);
    }
    map(value, remedy) {
        if (value === undefined || value.node.type === 'map')
            return value?.node;
        this.wrong(value, 'a map', remedy);
        return undefined;
    }
    text(value, example) {
        if (value === undefined)
            return undefined;
        const { node } = value;
        if (node.type === 'scalar' && typeof node.value === 'string')
            return node.value;
        const quoted = node.type === 'scalar' && node.value !== null;
        const remedy = quoted ? 'Put it in quotes.' : `For example: ${example}.`;
        this.wrong(value, 'a text', remedy);
        return undefined;
    }
    flag(value) {
        if (value === undefined)
            return undefined;
        if (value.node.type === 'scalar' && typeof value.node.value === 'boolean')
            return value.node.value;
        this.wrong(value, 'true or false', 'Write true or false, without quotes.');
        return undefined;
    }
    choice(value, words) {
        if (value === undefined)
            return undefined;
        const { node } = value;
        const word = words.find((one) => node.type === 'scalar' && node.value === one);
        if (word === undefined)
            this.wrong(value, words.join(' or '), `Write one of: ${words.join(', ')}.`);
        return word;
    }
    /** The texts of a list, with their places; other values are reported and left out. */
    texts(value, example) {
        if (value === undefined)
            return [];
        const { node, path } = value;
        if (node.type !== 'list') {
            this.wrong(value, 'a list', `Write a list, for example [${example}].`);
            return [];
        }
        return node.items.flatMap((item, index) => {
            const entry = { node: item, path: [...path, index] };
            const text = this.text(entry, example);
            if (text !== '')
                return text === undefined ? [] : [{ ...entry, text }];
            this.wrong(entry, 'a text that is not empty', `Write a text, for example ${example}, or remove the entry.`);
            return [];
        });
    }
}
/** The value of a key; undefined where the map does not have it. */
function valueAt(map, path, key) {
    const node = map.get(key);
    return node === undefined ? undefined : { node, path: [...path, key] };
}
/** True for a name that is readable for people and valid for git: visible, and without control characters. */
function isUsableName(name) {
    return name.trim() !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(name);
}

// EXTERNAL MODULE: ./build/bundle/generated/validate.js
var generated_validate = __webpack_require__(37633);
// EXTERNAL MODULE: ./build/source/read/source-node.js
var source_node = __webpack_require__(97537);
;// CONCATENATED MODULE: ./build/config/config-shape.js




/** The keys of the configuration, of a target and of its limits, as the published schema has them. */
const CONFIG_KEYS = {
    top: [
        '$schema',
        'version',
        'namespace',
        'bundles',
        'default_target',
        'ledger',
        'unknown_fields',
        'allow_unreadable',
        'targets',
    ],
    target: [
        'provider',
        'base_url',
        'org_id',
        'account',
        'api_key_env',
        'vars',
        'secrets',
        'on_drift',
        'prune',
        'limits',
        'protect',
        'require_clean',
        'include',
        'exclude',
        'ledger',
        'unknown_fields',
        'allow_unreadable',
    ],
    limits: ['max_deletes', 'max_delete_percent'],
};
/**
 * Checks the file against the published schema: reports unknown keys, and violations that no earlier check has reported
 * in better words.
 */
function addShapeFindings(reader, root) {
    const validate = generated_validate/* validators */.y.config;
    if (validate === undefined)
        throw new TypeError('the generated validators hold none for the configuration');
    if (validate((0,source_node/* nodeValue */.E8)(root)))
        return;
    for (const error of validate.errors ?? []) {
        const path = pathOf(error, root);
        if (reader.hasSaid(path))
            continue;
        if (error.keyword === 'additionalProperties')
            unknownKey(reader, root, path);
        else {
            const { node, keyPlace, exact } = (0,source_node/* nodeAt */.oB)(root, path);
            const isMissing = error.keyword === 'required';
            reader.add(isMissing ? config_codes/* CONFIG_CODES */.g.missingKey : config_codes/* CONFIG_CODES */.g.wrongValue, path, exact || keyPlace === undefined ? node.place : keyPlace, `${(0,model_path/* formatPath */.jV)(path)} ${isMissing ? 'is missing' : expected(error)}.`, 'See the example in docs/configuration.md.');
        }
    }
}
/** The path of the error; for an unknown or missing key, the path of that key. */
function pathOf(error, root) {
    const path = (0,source_node/* pointerPath */.hw)(root, error.instancePath);
    const { additionalProperty, missingProperty, propertyName = error.propertyName } = error.params;
    const key = additionalProperty ?? missingProperty ?? propertyName;
    return typeof key === 'string' ? [...path, key] : path;
}
function unknownKey(reader, root, path) {
    const key = String(path.at(-1));
    const found = (0,source_node/* nodeAt */.oB)(root, path);
    const level = levelOf(path);
    const near = (0,closest/* closest */.kp)(key, CONFIG_KEYS[level]);
    const elsewhere = Object.keys(CONFIG_KEYS).find((other) => CONFIG_KEYS[other].includes(key));
    const message = `${(0,model_path/* formatPath */.jV)(path)} is not a key here${near === undefined ? '.' : `; did you mean ${near}?`}`;
    let remedy = `Use one of: ${CONFIG_KEYS[level].join(', ')}. Keys that begin with x- are ignored.`;
    if (near !== undefined)
        remedy = `Write ${near}, or remove the key.`;
    else if (key === 'sync')
        remedy = 'Move sync to the top level of the bundle with the items.';
    else if (elsewhere !== undefined)
        remedy = `Move ${key} ${WHERE[elsewhere]}.`;
    reader.add(config_codes/* CONFIG_CODES */.g.unknownKey, path, found.keyPlace ?? found.node.place, message, remedy);
}
const WHERE = {
    top: 'to the top level of the file',
    target: 'into a target',
    limits: 'into the limits of a target',
};
function levelOf(path) {
    return path.length === 1 ? 'top' : path.length === 3 ? 'target' : 'limits';
}
function expected({ keyword, params }) {
    const word = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
    switch (keyword) {
        case 'type':
            return `must be of type ${[params.type].flat().map(word).join(' or ')}`;
        case 'enum':
            return `must be one of ${[params.allowedValues].flat().map(word).join(', ')}`;
        case 'minLength':
        case 'minItems':
        case 'minProperties':
            return 'must not be empty';
        case 'minimum':
        case 'maximum':
            return `must be ${word(params.comparison)} ${word(params.limit)}`;
        default:
            return 'does not match the schema of the configuration';
    }
}

// EXTERNAL MODULE: ./build/model/provider.js
var provider = __webpack_require__(42297);
// EXTERNAL MODULE: ./build/model/kind-pattern.js
var kind_pattern = __webpack_require__(10333);
// EXTERNAL MODULE: ./build/config/config-types.js
var config_types = __webpack_require__(68833);
// EXTERNAL MODULE: ./build/config/config-url.js
var config_url = __webpack_require__(31469);
;// CONCATENATED MODULE: ./build/config/config-target.js







const ON_DRIFT = ['hold', 'overwrite', 'keep'];
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Reads one entry of `targets`, with defaults for missing settings. */
function readTarget(reader, { name, place, value }, context) {
    const target = { ...(0,config_types/* defaultTarget */.zo)(name), place };
    const map = reader.map(value, `For a target without settings, write ${JSON.stringify(name)}: {}.`);
    if (map === undefined)
        return target;
    const get = (key) => valueAt(map, value.path, key);
    target.places = Object.fromEntries(map.entries.map((entry) => [entry.key, entry.node.place]));
    target.provider = readProvider(reader, get('provider'), context.providers) ?? target.provider;
    target.baseUrl = readUrl(reader, get('base_url'));
    const provider = context.providers.find((one) => one.name === target.provider);
    if (provider !== undefined)
        target.orgId = readAccount(reader, get, provider);
    target.apiKeyEnv = readKeyVariable(reader, get('api_key_env'));
    target.vars = readVars(reader, get('vars'));
    target.secrets = readSecrets(reader, get('secrets'), context);
    target.onDrift = reader.choice(get('on_drift'), ON_DRIFT) ?? target.onDrift;
    target.prune = reader.flag(get('prune')) ?? target.prune;
    target.requireClean = reader.flag(get('require_clean')) ?? target.requireClean;
    target.limits = readLimits(reader, get('limits'), target.limits);
    target.protect = readPatterns(reader, get('protect'), context.kinds);
    const include = get('include');
    if (include !== undefined)
        target.include = readPatterns(reader, include, context.kinds);
    target.exclude = readPatterns(reader, get('exclude'), context.kinds);
    target.allowUnreadable = readKinds(reader, get('allow_unreadable'), context.kinds);
    const ledger = reader.choice(get('ledger'), LEDGERS);
    if (ledger !== undefined)
        target.ledger = ledger;
    const unknownFields = reader.choice(get('unknown_fields'), UNKNOWN_FIELDS);
    if (unknownFields !== undefined)
        target.unknownFields = unknownFields;
    return target;
}
function readProvider(reader, value, providers) {
    const name = reader.text(value, `provider: ${config_types/* DEFAULT_PROVIDER */.Gr}`);
    if (name === undefined || value === undefined)
        return undefined;
    const names = providers.map((one) => one.name);
    if (names.includes(name))
        return name;
    const near = (0,closest/* closest */.kp)(name, names);
    reader.add(config_codes/* CONFIG_CODES */.g.provider, value.path, value.node.place, `Unknown provider ${JSON.stringify(name)}${near === undefined ? '.' : `; did you mean ${near}?`}`, `Use one of: ${names.join(', ')}.`);
    return undefined;
}
function readUrl(reader, value) {
    const text = reader.text(value, 'base_url: https://api.pipelines.tech');
    if (text === undefined || value === undefined)
        return null;
    const result = (0,config_url/* readBaseUrl */.$)(text);
    if ('url' in result)
        return result.url;
    const { is, remedy } = config_url/* BASE_URL_PROBLEMS */.F[result.problem];
    const kind = result.problem === 'clear' ? config_codes/* CONFIG_CODES */.g.baseUrlClear : config_codes/* CONFIG_CODES */.g.baseUrl;
    reader.add(kind, value.path, value.node.place, `base_url ${is}`, remedy);
    return null;
}
/** The keys by which targets name their accounts; which of them counts is for the platform to say. */
const ACCOUNT_KEYS = ['org_id', 'account'];
function readAccount(reader, get, { name, settings: { account } }) {
    for (const key of ACCOUNT_KEYS) {
        const other = get(key);
        if (other === undefined || key === account?.key)
            continue;
        reader.add(config_codes/* CONFIG_CODES */.g.accountKey, other.path, other.node.place, `${key} means nothing for a target on ${name}.`, account === null
            ? 'Remove it: the platform has no accounts to choose from.'
            : `Write ${account.what}: ${account.key}: ${account.example}.`);
    }
    const value = account === null ? undefined : get(account.key);
    if (account === null || value === undefined)
        return null;
    const { node, path } = value;
    const { key, form, what, example } = account;
    const written = node.type === 'scalar' ? node.value : null;
    const found = typeof written === 'string' || typeof written === 'number' ? account.read(written) : undefined;
    if (found === undefined) {
        const remedy = `Write ${what}: ${key}: ${example}.`;
        reader.add(config_codes/* CONFIG_CODES */.g.orgId, path, node.place, `${key} must be ${form}.`, remedy);
        return null;
    }
    if (typeof written === 'string' && typeof found === 'number') {
        const message = `${key} is the text "${written}"; it is read as the number ${found}.`;
        reader.add(config_codes/* CONFIG_CODES */.g.orgIdText, path, node.place, message, `Write it without quotes: ${key}: ${found}.`);
    }
    return found;
}
// The two checks below never quote the value: it may be a key in place of a name.
function readKeyVariable(reader, value) {
    const name = reader.text(value, 'api_key_env: PIPELINES_API_KEY_PRODUCTION');
    if (name === undefined || value === undefined)
        return null;
    const problem = !VARIABLE.test(name)
        ? 'api_key_env must be the name of an environment variable: letters, digits and _. The key itself never belongs in a file.'
        : /^(?:GITHUB|ACTIONS)_/i.test(name)
            ? "api_key_env must not begin with GITHUB_ or ACTIONS_: these variables are GitHub's."
            : undefined;
    if (problem === undefined)
        return name;
    const remedy = 'For example: api_key_env: PIPELINES_API_KEY_PRODUCTION.';
    reader.add(config_codes/* CONFIG_CODES */.g.keyVariable, value.path, value.node.place, problem, remedy);
    return null;
}
function readSecrets(reader, value, { keys, providers }) {
    const prefixes = (0,provider/* reservedPrefixes */.Tx)(providers);
    return reader.texts(value, 'DOCS_TOKEN').flatMap(({ text, node, path }) => {
        const keyOf = keys.get(text);
        if (!VARIABLE.test(text)) {
            const message = 'This is not a valid name of an environment variable: letters, digits and _, no digit first.';
            const remedy = 'Write the name of the variable, for example DOCS_TOKEN; never the secret itself.';
            reader.add(config_codes/* CONFIG_CODES */.g.secretName, path, node.place, message, remedy);
        }
        else if (prefixes.some((prefix) => text.toUpperCase().startsWith(prefix))) {
            const most = prefixes.slice(0, -1).join(', ');
            const message = `A secret must not begin with ${most} or ${prefixes.at(-1)}: these variables hold other keys.`;
            reader.add(config_codes/* CONFIG_CODES */.g.secretReserved, path, node.place, message, 'Use a variable with another name.');
        }
        else if (keyOf !== undefined) {
            const message = `This variable cannot be a secret: it holds the key of target ${keyOf} (api_key_env).`;
            reader.add(config_codes/* CONFIG_CODES */.g.secretIsKey, path, node.place, message, 'Use another variable for the secret.');
        }
        else
            return [text];
        return [];
    });
}
function readVars(reader, value) {
    const map = reader.map(value, 'For example: vars: {italy_workflow: 3086}.');
    const vars = [];
    for (const { key, keyPlace, node } of map?.entries ?? []) {
        const path = [...(value?.path ?? []), key];
        if (!VARIABLE.test(key)) {
            const message = `${JSON.stringify(key)} is not a valid name of a variable: letters, digits and _, no digit first.`;
            reader.add(config_codes/* CONFIG_CODES */.g.variableName, path, keyPlace, message, 'Use a name like italy_workflow.');
        }
        else if (node.type !== 'scalar') {
            reader.wrong({ node, path }, 'one value: a text, a number, true, false or null', 'Move lists and maps into the bundle.');
        }
        else
            vars.push([key, node.value]);
    }
    return Object.fromEntries(vars);
}
function readLimits(reader, value, byDefault) {
    const map = reader.map(value, 'For example: limits: {max_deletes: 5}.');
    if (map === undefined || value === undefined)
        return byDefault;
    const read = (key, fits, must) => {
        const limit = valueAt(map, value.path, key);
        if (limit === undefined)
            return undefined;
        const { node, path } = limit;
        if (node.type === 'scalar' && typeof node.value === 'number' && fits(node.value))
            return node.value;
        reader.add(config_codes/* CONFIG_CODES */.g.limits, path, node.place, `${key} must be ${must}.`, `For example: ${key}: 20.`);
        return undefined;
    };
    return {
        maxDeletes: read('max_deletes', (n) => Number.isSafeInteger(n) && n >= 0, 'a whole number of 0 or more') ??
            byDefault.maxDeletes,
        maxDeletePercent: read('max_delete_percent', (n) => n >= 0 && n <= 100, 'a number from 0 to 100') ??
            byDefault.maxDeletePercent,
    };
}
function readPatterns(reader, value, kinds) {
    const texts = reader.texts(value, '"prompts/*"');
    const extra = texts[kind_pattern/* MAX_PATTERNS */.nP];
    if (extra !== undefined) {
        const message = `This list has more than ${kind_pattern/* MAX_PATTERNS */.nP} patterns.`;
        reader.add(source_codes/* SOURCE_CODES */.h.tooManyPatterns, extra.path, extra.node.place, message, 'Use fewer, wider patterns.');
    }
    return texts.slice(0, kind_pattern/* MAX_PATTERNS */.nP).map(({ text, node, path }) => {
        if ((0,kind_pattern/* canMatch */.kS)(text, kinds))
            return text;
        const meant = (0,kind_pattern/* meantPattern */.Wv)(text, kinds);
        reader.add(config_codes/* CONFIG_CODES */.g.patternWithoutKind, path, node.place, `The pattern ${JSON.stringify(text)} does not begin with a kind, so it matches nothing${meant === undefined ? '.' : `; did you mean ${meant}?`}`, `Begin it with a kind: ${kinds.join(', ')}; or write *.`);
        return text;
    });
}

;// CONCATENATED MODULE: ./build/config/config-check.js






/**
 * Checks a configuration file and fills in the defaults. Pure. The configuration is missing only where the file is not
 * a map; otherwise a wrong value is reported and its default is used.
 */
function checkConfig(document, context) {
    const reader = new ConfigReader();
    const { root } = document;
    if (root.type !== 'map') {
        const remedy = 'Begin the file with version: 1. To create a new configuration.';
        reader.add(config_codes/* CONFIG_CODES */.g.wrongValue, [], root.place, 'A configuration must be a map.', remedy);
        return { findings: reader.findings.map((one) => ({ ...one, command: (0,pasted_command/* pasted */.yw)('init') })) };
    }
    const top = (key) => valueAt(root, [], key);
    checkVersion(reader, root);
    const allowUnreadable = readKinds(reader, top('allow_unreadable'), context.kinds);
    const targets = readTargets(reader, root, context, allowUnreadable);
    const bundles = reader.texts(top('bundles'), '"pipelines/**/*.yaml"');
    const config = {
        file: document.file,
        root: context.root,
        folder: context.folder,
        version: 1,
        namespace: readNamespace(reader, root, context.namespace),
        isNamespaceWritten: valueAt(root, [], 'namespace') !== undefined,
        bundles: bundles.map(({ text }) => text),
        bundlePlaces: new Map(bundles.map(({ text, node }) => [text, node.place])),
        defaultTarget: readDefaultTarget(reader, top('default_target'), targets),
        ledger: reader.choice(top('ledger'), LEDGERS) ?? null,
        unknownFields: reader.choice(top('unknown_fields'), UNKNOWN_FIELDS) ?? 'warn',
        allowUnreadable,
        targets,
    };
    addShapeFindings(reader, root);
    return { config, findings: reader.findings };
}
function checkVersion(reader, root) {
    const version = valueAt(root, [], 'version');
    if (version === undefined) {
        const remedy = 'Add version: 1 at the top of the file.';
        reader.add(config_codes/* CONFIG_CODES */.g.missingKey, ['version'], root.place, 'version is missing.', remedy);
        return;
    }
    const { node, path } = version;
    if (node.type === 'scalar' && node.value === 1)
        return;
    const isNewer = node.type === 'scalar' && typeof node.value === 'number' && node.value > 1;
    const remedy = isNewer
        ? 'Use a newer pipelines-sync, or write version: 1.'
        : 'Write version: 1, without quotes.';
    const message = 'This version of pipelines-sync only reads configurations of version 1.';
    reader.add(config_codes/* CONFIG_CODES */.g.version, path, node.place, message, remedy);
}
function readNamespace(reader, root, byDefault) {
    const value = valueAt(root, [], 'namespace');
    const written = reader.text(value, 'namespace: rome-team');
    const namespace = written ?? byDefault;
    if (!isUsableName(namespace)) {
        const [what, place] = written === undefined || value === undefined
            ? ['The default namespace, made from origin and folder,', root.place]
            : ['namespace', value.node.place];
        const message = `${what} is empty or contains a control character.`;
        const remedy = 'Write a readable name, for example namespace: rome-team.';
        reader.add(config_codes/* CONFIG_CODES */.g.namespace, ['namespace'], place, message, remedy);
    }
    return namespace;
}
/** Checks the name of a target, which becomes part of a git ref and of every comment. */
const LONGEST_TARGET = 100;
function readTargets(reader, root, { kinds, providers }, allowUnreadable) {
    const value = valueAt(root, [], 'targets');
    const targets = new Map();
    const map = reader.map(value, 'For example: targets: {staging: {org_id: 2}}.');
    if (map === undefined && value !== undefined)
        return targets;
    if (map === undefined || map.entries.length === 0) {
        const place = value?.node.place ?? root.place;
        const remedy = 'Add one, for example targets: {staging: {org_id: 2}}.';
        reader.add(config_codes/* CONFIG_CODES */.g.noTarget, ['targets'], place, 'The configuration has no target.', remedy);
        return targets;
    }
    const keys = keyVariables(map);
    for (const { key, keyPlace, node } of map.entries) {
        const path = ['targets', key];
        if (!isUsableName(key) || key.length > LONGEST_TARGET) {
            const message = `The name of this target is empty, longer than ${LONGEST_TARGET} characters, or contains a control character.`;
            reader.add(config_codes/* CONFIG_CODES */.g.targetName, path, keyPlace, message, 'Give it a readable name.');
        }
        const target = readTarget(reader, { name: key, place: keyPlace, value: { node, path } }, { kinds, providers, keys });
        for (const kind of allowUnreadable) {
            if (!target.allowUnreadable.includes(kind))
                target.allowUnreadable.push(kind);
        }
        targets.set(key, target);
    }
    return targets;
}
/** The variables that hold the keys of targets, each with its target. */
function keyVariables(targets) {
    const found = new Map();
    for (const { key, node } of targets.entries) {
        const name = node.type === 'map' ? node.get('api_key_env') : undefined;
        if (name?.type === 'scalar' && typeof name.value === 'string')
            found.set(name.value, key);
    }
    return found;
}
function readDefaultTarget(reader, value, targets) {
    const name = reader.text(value, 'default_target: staging');
    if (name === undefined || value === undefined)
        return null;
    // Without readable targets, that finding is enough.
    if (targets.size === 0 || targets.has(name))
        return name;
    const near = (0,closest/* closest */.kp)(name, targets.keys());
    reader.add(config_codes/* CONFIG_CODES */.g.defaultTarget, value.path, value.node.place, `default_target names the target ${JSON.stringify(name)}, which does not exist${near === undefined ? '.' : `; did you mean ${near}?`}`, `Write one of: ${[...targets.keys()].join(', ')}.`);
    return name;
}

// EXTERNAL MODULE: ./build/config/config-find.js
var config_find = __webpack_require__(93057);
;// CONCATENATED MODULE: ./build/config/config.js









/**
 * Finds and reads the configuration. Without a file and without `configPath`, both results are empty. After error
 * findings there may still be a configuration, with defaults for wrong values: bundles can be checked with it in the
 * same run, but nothing may be planned.
 *
 * @param options.cwd absolute folder to search from
 * @param options.configPath `--config`, relative to `cwd`
 * @param options.originUrl URL of the git remote `origin`, for the default namespace
 * @param options.kinds names of the kinds, for patterns and `allow_unreadable`
 * @param options.providers valid values of `provider`
 */
async function loadConfig(options) {
    const { source, findings } = await (0,config_find/* findConfig */.u0)(options.cwd, options.configPath);
    if (source === undefined)
        return { findings };
    const { sources = new parsed_sources/* ParsedSources */.g() } = options;
    const parsed = sources.parse(source.file, source.bytes);
    for (const finding of parsed.findings) {
        if (finding.code === source_codes/* SOURCE_CODES */.h.empty.code)
            Object.assign(finding, { remedy: 'Create a configuration.', command: (0,pasted_command/* pasted */.yw)('init') });
    }
    if (parsed.document === undefined)
        return { findings: parsed.findings };
    const folder = source.file.includes('/') ? source.file.slice(0, source.file.lastIndexOf('/')) : '';
    const checked = checkConfig(parsed.document, {
        root: source.root,
        folder,
        namespace: defaultNamespace(options.originUrl, source.root, folder),
        kinds: options.kinds,
        providers: options.providers,
    });
    return { ...checked, findings: [...parsed.findings, ...checked.findings] };
}
/** The configuration of a run without one: namespace and target `default`, and the bundles of the command line. */
function implicitConfig(options) {
    return {
        file: null,
        root: options.root,
        folder: (0,config_find/* relativePath */.iZ)(options.root, options.cwd),
        version: 1,
        namespace: 'default',
        isNamespaceWritten: false,
        bundles: [...options.bundles],
        defaultTarget: 'default',
        ledger: null,
        unknownFields: 'warn',
        allowUnreadable: [],
        targets: new Map([['default', (0,config_types/* defaultTarget */.zo)('default')]]),
    };
}
/** The target of a run: the requested one, else `default_target`, else the only one. */
function chooseTarget(config, name) {
    const wanted = name !== undefined && name !== '' ? name : config.defaultTarget;
    const names = [...config.targets.keys()];
    const place = config.file === null ? undefined : { file: config.file, line: 1, column: 1 };
    if (wanted !== null) {
        const target = config.targets.get(wanted);
        if (target !== undefined)
            return { target };
        const near = (0,closest/* closest */.kp)(wanted, names);
        return {
            finding: (0,config_codes/* configFinding */._)(config_codes/* CONFIG_CODES */.g.targetUnknown, place, `Unknown target ${JSON.stringify(wanted)}${near === undefined ? '.' : `; did you mean ${near}?`}`, names.length === 0 ? 'Add a target to the configuration.' : `Use one of: ${names.join(', ')}.`),
        };
    }
    const [only, another] = config.targets.values();
    if (only !== undefined && another === undefined)
        return { target: only };
    return {
        finding: (0,config_codes/* configFinding */._)(only === undefined ? config_codes/* CONFIG_CODES */.g.noTarget : config_codes/* CONFIG_CODES */.g.targetUndecided, place, only === undefined
            ? 'The configuration has no target.'
            : `There are several targets: ${names.join(', ')}.`, only === undefined
            ? 'Add one under targets.'
            : `Choose one with --target, or set default_target: ${names[0] ?? ''}.`),
    };
}
/**
 * The default namespace: the last part of the origin URL without `.git`, else the name of the root folder. A
 * configuration below the root adds its folder, so that two of one repository never share a ledger.
 */
function defaultNamespace(originUrl, root, folder) {
    const name = (originUrl === null ? undefined : lastPart(originUrl)) ?? (external_node_path_.basename(root) || 'default');
    return folder === '' ? name : `${name}-${folder.replaceAll('/', '-')}`;
}
/** Turns `user@host:path` into `/path`; other addresses stay. */
function withoutAccount(way) {
    const head = way.split(/[/\\]/, 1)[0] ?? '';
    const colon = head.includes('@') ? head.indexOf(':', head.lastIndexOf('@')) : -1;
    return colon < 0 ? way : `/${way.slice(colon + 1)}`;
}
function lastPart(originUrl) {
    // A URL's host is not a name, and a token may precede its @; scp-like addresses and plain paths have neither.
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(originUrl)?.[0];
    const way = scheme === undefined ? withoutAccount(originUrl) : originUrl.slice(scheme.length).replace(/^[^/]*/, '');
    return way
        .split(/[/\\:]/)
        .map((part) => part.replace(/\.git$/i, ''))
        .findLast((part) => part !== '');
}


/***/ }),

/***/ 34305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   _N: () => (/* binding */ statOf),
/* harmony export */   wg: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The nearest folder with a `.git` folder or file, from `folder` upwards; null without any. */
async function findRoot(folder) {
    for (const at of upwards(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder))) {
        if ((await statOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, '.git'))) !== undefined)
            return at;
    }
    return null;
}
/** A folder and all folders above it. */
function* upwards(folder) {
    for (let at = folder;; at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
        yield at;
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at) === at)
            return;
    }
}
/** The status of a file; undefined where it does not exist or is not visible. */
async function statOf(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 50356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** True for `localhost`, 127.0.0.0/8 and `[::1]`, as a parsed URL writes its host name. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}


/***/ }),

/***/ 49469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ Suggestions),
/* harmony export */   kp: () => (/* binding */ closest)
/* harmony export */ });
/* unused harmony export editDistance */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/**
 * Number of single-character insertions, removals and replacements that turn `a` into `b`, or
 * `max + 1` as soon as it is clear that more than `max` are needed. Counts UTF-16 units. Only places
 * within `max` of the diagonal can be part of so few edits, so the work grows with the length alone.
 */
function editDistance(a, b, max) {
    const tooFar = max + 1;
    if (Math.abs(a.length - b.length) > max)
        return tooFar;
    // Index `column - row + max`; what lies beyond either end is out of reach.
    let previous = Array.from({ length: 2 * max + 1 }, (_, at) => Math.max(at - max, 0));
    for (let row = 1; row <= a.length; row++) {
        const current = [];
        let least = tooFar;
        for (let at = 0; at <= 2 * max; at++) {
            const column = row + at - max;
            let cost = tooFar;
            if (column === 0)
                cost = row;
            else if (column > 0 && column <= b.length) {
                const replaced = (previous[at] ?? tooFar) + (a[row - 1] === b[column - 1] ? 0 : 1);
                cost = Math.min(replaced, (previous[at + 1] ?? tooFar) + 1, (current[at - 1] ?? tooFar) + 1, tooFar);
            }
            current.push(cost);
            least = Math.min(least, cost);
        }
        if (least > max)
            return tooFar;
        previous = current;
    }
    return Math.min(previous[b.length - a.length + max] ?? tooFar, tooFar);
}
/**
 * The candidate that was probably meant by `word`: the nearest within `max` edits (the first by
 * code unit among equals), where a difference in case alone is always near. A word that shares
 * nothing with the candidate is never its misspelling, so very short words find little.
 */
function closest(word, candidates, max = 2) {
    let best;
    let bestDistance = max + 1;
    const folded = word.toLowerCase();
    for (const candidate of candidates) {
        if (candidate === word)
            continue;
        const limit = Math.min(max, Math.max(word.length, candidate.length) - 1);
        const distance = candidate.toLowerCase() === folded ? 0 : limit < 1 ? max + 1 : editDistance(word, candidate, limit);
        if (distance > 0 && distance > limit)
            continue;
        const isFirst = best === undefined || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(candidate, best) < 0;
        if (distance < bestDistance || (distance === bestDistance && isFirst)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Words of one file or one load that get a suggestion; a file full of unknown names has another fault. */
const SUGGESTIONS = 100;
/**
 * `closest` among many candidates for many words: after a hundred words it knows nothing any more, so
 * that a file of so many names and so many unknown ones does not cost their product.
 */
class Suggestions {
    #max;
    #left = SUGGESTIONS;
    constructor(max = 2) {
        this.#max = max;
    }
    of(word, candidates) {
        if (this.#left === 0)
            return undefined;
        this.#left -= 1;
        return closest(word, candidates, this.#max);
    }
}


/***/ }),

/***/ 10333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ meantPattern),
/* harmony export */   kS: () => (/* binding */ canMatch),
/* harmony export */   nP: () => (/* binding */ MAX_PATTERNS)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49469);


/** So many patterns may be held against every item; no repository needs more. */
const MAX_PATTERNS = 500;
/** True when an address of one of the kinds could fit: see `matchesPattern` for what `*` stands for. */
function canMatch(pattern, kinds) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return kinds.includes((0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(pattern));
    const start = pattern.slice(0, star);
    return kinds.some((kind) => `${kind}/`.startsWith(start) || start.startsWith(`${kind}/`));
}
/** The pattern that was probably meant by one whose kind is misspelt. */
function meantPattern(pattern, kinds) {
    const written = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(pattern).split('*', 1)[0] ?? '';
    const near = (0,_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(written, kinds);
    return near === undefined ? undefined : near + pattern.slice(written.length);
}


/***/ }),

/***/ 750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   r: () => (/* binding */ causeOf)
/* harmony export */ });
/** The code of a system's error, such as `ENOENT`: its message would name paths of this machine. */
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
/** Why something failed, by that code where there is one. */
function causeOf(error) {
    return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
}


/***/ }),

/***/ 70271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withoutEnds),
/* harmony export */   M: () => (/* binding */ withoutEnd)
/* harmony export */ });
/** A text without every `char` at its end; a pattern such as `/x+$/` would try each of them anew. */
function withoutEnd(text, char) {
    let end = text.length;
    while (end > 0 && text.charAt(end - 1) === char)
        end -= 1;
    return text.slice(0, end);
}
/** A text without every `char` at its start and its end. */
function withoutEnds(text, char) {
    const short = withoutEnd(text, char);
    let start = 0;
    while (start < short.length && short.charAt(start) === char)
        start += 1;
    return short.slice(start);
}


/***/ }),

/***/ 98657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ LIVE_LABEL),
/* harmony export */   WA: () => (/* binding */ conflictIn),
/* harmony export */   Yo: () => (/* binding */ FILE_LABEL),
/* harmony export */   cv: () => (/* binding */ pulledConflictAt),
/* harmony export */   e1: () => (/* binding */ hasMarkers)
/* harmony export */ });
/* unused harmony export conflictAt */
/* harmony import */ var _stand_in_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25370);

/** What stands behind the markers of a conflict that a pull wrote. */
const FILE_LABEL = 'files';
const LIVE_LABEL = 'platform';
const START = `<<<<<<< ${FILE_LABEL}`;
const END = `>>>>>>> ${LIVE_LABEL}`;
/** True for a text with a conflict that a pull wrote and nobody has resolved yet. */
function hasMarkers(text) {
    if (!text.includes(START))
        return false;
    const lines = text.split(/\r?\n/);
    const start = lines.indexOf(START);
    const middle = start < 0 ? -1 : lines.indexOf('=======', start);
    return middle > start && lines.indexOf(END, middle) > middle;
}
/** Where the conflict that a pull wrote begins in the text of a file, also where that is data with texts in it. */
function pulledConflictAt(text) {
    const line = new RegExp(`^${START}\\r?$`, 'm').exec(text)?.index;
    return Math.max(line ?? text.indexOf(START), 0);
}
/**
 * Where a conflict that a merge wrote begins: all three markers in order at the beginnings of lines,
 * of the same length, which `conflict-marker-size` may raise. Undefined where there is none.
 */
function conflictAt(text) {
    if (!text.includes('<<<<<<<'))
        return undefined;
    let start;
    let isHalf = false;
    for (let at = 0; at < text.length;) {
        const next = text.indexOf('\n', at);
        const end = next < 0 ? text.length : next;
        const marker = markerAt(text, at, end);
        if (marker?.sign === '<') {
            start = { at, size: marker.size };
            isHalf = false;
        }
        else if (marker !== undefined && marker.size === start?.size) {
            if (marker.sign === '=')
                isHalf = true;
            else if (isHalf)
                return start.at;
        }
        at = end + 1;
    }
    return undefined;
}
/** A run of seven or more signs that begins a line; the middle one stands alone. */
function markerAt(text, at, end) {
    const sign = text[at] ?? '';
    if (!'<=>'.includes(sign))
        return undefined;
    let size = 1;
    while (at + size < end && text[at + size] === sign)
        size += 1;
    const after = at + size === end ? '' : (text[at + size] ?? '');
    const isAlone = after === '' || after === '\r';
    return size >= 7 && (isAlone || (sign !== '=' && after === ' ')) ? { sign, size } : undefined;
}
/** A file in which a merge left a conflict. */
function conflictIn(text) {
    const offset = conflictAt(text);
    if (offset === undefined)
        return undefined;
    return {
        code: _stand_in_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .STAND_IN_CODES */ .g.conflicted,
        offset,
        message: 'The file contains unresolved conflict markers.',
        remedy: 'Keep what is right and remove the lines that begin with <<<<<<<, ======= and >>>>>>> (git mergetool helps), then git add the file.',
    };
}


/***/ }),

/***/ 1235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSource),
  g: () => (/* binding */ sourceFormat)
});

// EXTERNAL MODULE: ./build/source/read/conflict-markers.js
var conflict_markers = __webpack_require__(98657);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./build/source/read/source-bytes.js
var source_bytes = __webpack_require__(506);
// EXTERNAL MODULE: ./build/source/read/source-codes.js
var source_codes = __webpack_require__(47955);
// EXTERNAL MODULE: ./build/source/read/source-node.js
var source_node = __webpack_require__(97537);
;// CONCATENATED MODULE: ./build/source/read/parse-json.js




/**
 * Reads strict JSON. jsonc-parser gives places, keys that stand twice and the text of numbers;
 * `JSON.parse` has the last word on whether the text is JSON. Undefined after a syntax error.
 */
function parseJson(report) {
    const { text, lines } = report;
    const open = [];
    const errors = new JsonErrors(report);
    let root;
    const put = (node) => {
        const top = open.at(-1);
        if (top === undefined)
            root ??= node;
        else if (top.type === 'list')
            top.items.push(node);
        else if (top.keep) {
            const [start, end] = top.keyRange;
            top.entries.set(top.key, new source_node/* MapEntry */.DG(top.key, lines, start, end, node));
        }
    };
    const begin = (start) => {
        report.count(1, start);
        report.checkDepth(open.length + 1, start);
    };
    (0,main.visit)(text, {
        onObjectBegin(start) {
            begin(start);
            open.push({ type: 'map', start, entries: new Map(), key: '', keyRange: [0, 0], keep: false });
        },
        onObjectProperty(key, start, length) {
            const top = open.at(-1);
            if (top?.type !== 'map')
                return;
            const first = top.entries.get(key);
            if (first !== undefined)
                report.duplicateKey(key, start, first.keyRange[0]);
            top.key = key;
            top.keyRange = [start, start + length];
            top.keep = !report.refusesKey(key, start) && first === undefined;
            if (!errors.any)
                report.checkText(key, start);
        },
        onObjectEnd(offset, length) {
            const top = open.pop();
            if (top?.type === 'map')
                put(new source_node/* MapNode */.pA(lines, top.start, offset + length, top.entries));
        },
        onArrayBegin(start) {
            begin(start);
            open.push({ type: 'list', start, items: [] });
        },
        onArrayEnd(offset, length) {
            const top = open.pop();
            if (top?.type === 'list') {
                put(new source_node/* ListNode */.v5(lines, top.start, offset + length, top.items));
            }
        },
        onLiteralValue(literal, start, length) {
            report.count(1, start);
            const source = text.slice(start, start + length);
            if (typeof literal === 'string' && !errors.any)
                report.checkText(literal, start);
            const value = typeof literal === 'number' ? report.checkNumber(literal, source, start) : literal;
            put(new source_node/* ScalarNode */.p(lines, start, start + length, value));
        },
        onSeparator(character, offset) {
            if (character === ',')
                errors.lastComma = offset;
        },
        onError: (code, offset, length) => errors.add(code, offset, length),
    }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    if (errors.any)
        return undefined;
    try {
        JSON.parse(text);
    }
    catch (error) {
        const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
        report.add(source_codes/* SOURCE_CODES */.h.jsonSyntax, Number(position ?? 0), 'The text is not JSON from here on.', 'Write the value as JSON.');
        return undefined;
    }
    return root;
}
// The declared enum of jsonc-parser exists in types only, so its numbers are named here.
const INVALID_SYMBOL = 1;
const PROPERTY_NAME_EXPECTED = 3;
const VALUE_EXPECTED = 4;
const COMMENT = 10;
const INVALID_CHARACTER = 16;
const SENTENCES = {
    1: [
        'This is not a JSON value.',
        'Put strings in double quotes; other values are true, false, null and numbers.',
    ],
    2: ['This is not a JSON number.', 'Write digits such as 12, -0.5 or 1e3.'],
    3: ['A key in double quotes is missing here.', 'Write the key, or remove what is in its place.'],
    4: ['A value is missing here.', 'Write the value, or remove the key or comma before it.'],
    5: ['A colon is missing here, between key and value.', 'Put a colon after the key.'],
    6: ['A comma is missing before this.', 'Put a comma after the value before.'],
    7: ['A closing brace is missing here.', 'Close the object with }.'],
    8: ['A closing bracket is missing here.', 'Close the list with ].'],
    9: ['The file continues after its value.', 'Remove what follows the value, or put it inside.'],
    11: ['A comment is not closed.', 'Remove the comment; JSON has none.'],
    12: [
        'A string is not closed before the end of the line.',
        'Close it with a double quote; write a line break as \\n.',
    ],
    13: ['A number is not complete.', 'Write digits such as 12, -0.5 or 1e3.'],
    14: ['After \\u four hexadecimal digits must follow.', 'Write for instance \\u00e9.'],
    15: ['The backslash is followed by an unknown escape.', 'Write \\\\ for a literal backslash.'],
};
/** Turns the parser's errors into findings; what merely follows from the one before is left out. */
class JsonErrors {
    any = false;
    lastComma = -1;
    #report;
    #end = -1;
    #last = 0;
    constructor(report) {
        this.#report = report;
    }
    add(code, offset, length) {
        const { text } = this.#report;
        const first = !this.any;
        // After a key that is missing the parser always misses its value too.
        const paired = code === VALUE_EXPECTED && this.#last === PROPERTY_NAME_EXPECTED;
        const follows = !first && (paired || offset < this.#end || text.slice(this.#end, offset).trim() === '');
        this.any = true;
        this.#last = code;
        const comma = this.lastComma;
        // Looked at once for each comma, however many errors come after it.
        const isNext = comma !== -1 && this.#end <= comma + 1;
        this.#end = Math.max(this.#end, offset + length);
        if (follows)
            return;
        if (code === COMMENT) {
            this.#report.add(source_codes/* SOURCE_CODES */.h.jsonComment, offset, 'JSON has no comments.', 'Remove the comment, or rename the file to .yaml.');
        }
        else if ((code === PROPERTY_NAME_EXPECTED || code === VALUE_EXPECTED) &&
            isNext &&
            /^\s*[}\]]/.test(text.slice(comma + 1, offset + 1))) {
            this.#report.add(source_codes/* SOURCE_CODES */.h.trailingComma, comma, 'A comma follows the last entry.', 'Remove the comma.');
        }
        else if (code === INVALID_CHARACTER)
            this.#control(offset, length);
        else
            this.#syntax(code, offset);
    }
    #control(offset, length) {
        for (let at = offset; at < offset + length; at++) {
            if (this.#report.text.charCodeAt(at) >= 0x20)
                continue;
            const character = this.#report.text.charAt(at);
            this.#report.add(source_codes/* SOURCE_CODES */.h.controlCharacter, at, `A string contains the control character ${(0,source_bytes/* characterName */.pp)(character)}.`, `Remove it, or write it as ${character === '\t' ? '\\t' : JSON.stringify(character).slice(1, -1)}.`);
        }
    }
    #syntax(code, offset) {
        const word = /-?(?:NaN|Infinity)\b/y;
        word.lastIndex = offset;
        const notFinite = Number(code) === INVALID_SYMBOL ? word.exec(this.#report.text)?.[0] : undefined;
        if (notFinite !== undefined) {
            this.#end = offset + notFinite.length;
            this.#report.checkNumber(Number.NaN, notFinite, offset);
            return;
        }
        const [message, remedy] = SENTENCES[code] ?? ['This is not JSON.', 'Write the value as JSON.'];
        this.#report.add(source_codes/* SOURCE_CODES */.h.jsonSyntax, offset, message, remedy);
    }
}

// EXTERNAL MODULE: ./build/source/read/parse-yaml.js + 3 modules
var parse_yaml = __webpack_require__(95903);
// EXTERNAL MODULE: ./build/source/read/source-report.js
var source_report = __webpack_require__(34871);
// EXTERNAL MODULE: ./build/source/read/stand-in.js
var stand_in = __webpack_require__(81185);
;// CONCATENATED MODULE: ./build/source/read/parse-source.js







/** JSON by its extension, else YAML. */
function sourceFormat(file) {
    return /\.json$/i.test(file) ? 'json' : 'yaml';
}
/**
 * Reads one YAML or JSON file into nodes with places. Never throws on what a file may hold.
 *
 * The document is missing when nothing can be said about the values: a file that stands in for
 * another (an LFS pointer, an encrypted blob, a merge conflict), wrong encoding, a syntax
 * error, an alias or merge that means nothing, too deep or too large. With other error findings
 * (a key twice, a tag, a number that is rounded) it is there so that later checks find their part
 * too; of two equal keys it holds the first, a tag is ignored. Callers must look at the findings
 * before they use the values for anything but more findings.
 *
 * @param file path relative to the repository, for places; its extension chooses the format
 */
function parseSource(file, bytes) {
    if (bytes.length > source_bytes/* MAX_FILE_BYTES */.gZ) {
        const report = new source_report/* SourceReport */.ud(file, '');
        report.add(source_codes/* SOURCE_CODES */.h.tooLarge, 0, `The file has ${bytes.length} bytes; the limit is 10 MiB.`, 'Split it into several bundles, or move long texts into separate files with $file.');
        return { findings: report.findings() };
    }
    const decoded = (0,source_bytes/* decodeText */.g7)(bytes);
    const report = new source_report/* SourceReport */.ud(file, decoded.text);
    // A file that only stands in for another is reported as that; its own errors are not.
    const standIn = (0,stand_in/* standInOf */.X)(file, bytes) ?? (0,conflict_markers/* conflictIn */.WA)(decoded.text);
    if (standIn !== undefined) {
        report.add(standIn.code, standIn.offset, standIn.message, standIn.remedy);
        return { findings: report.findings() };
    }
    if (decoded.utf16 || decoded.nul !== undefined || decoded.invalid !== undefined) {
        if (decoded.utf16) {
            report.add(source_codes/* SOURCE_CODES */.h.notUtf8, 0, 'The file is UTF-16, not UTF-8.', 'Save it as UTF-8.');
        }
        else if (decoded.nul !== undefined) {
            report.add(source_codes/* SOURCE_CODES */.h.binary, decoded.nul, 'The file contains a NUL byte here, so it is not a text file.', 'Save it as UTF-8 text; write an intended NUL as \\u0000 in double quotes.');
        }
        else if (decoded.invalid !== undefined) {
            report.add(source_codes/* SOURCE_CODES */.h.notUtf8, decoded.invalid, 'From here on the file is not UTF-8.', 'Save it as UTF-8.');
        }
        return { findings: report.findings() };
    }
    if (decoded.byteOrderMark) {
        report.add(source_codes/* SOURCE_CODES */.h.byteOrderMark, 0, 'The file starts with a byte order mark, which the platform SDK refuses.', 'Save it as UTF-8 without a byte order mark.');
    }
    const format = sourceFormat(file);
    const root = decoded.text.trim() === '' ? empty(report) : read(report, format);
    const findings = report.findings();
    return root === undefined
        ? { findings }
        : { document: { file, text: decoded.text, format, root }, findings };
}
function empty(report) {
    report.add(source_codes/* SOURCE_CODES */.h.empty, 0, 'The file is empty.', 'Remove it, or write a bundle into it.');
}
function read(report, format) {
    try {
        return format === 'json' ? parseJson(report) : (0,parse_yaml/* parseYaml */.hN)(report);
    }
    catch (error) {
        if (error instanceof source_report/* StopReading */.lj)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 95903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fL: () => (/* binding */ composeWithTokens),
  hN: () => (/* binding */ parseYaml)
});

// UNUSED EXPORTS: composedNodes

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/source/read/source-bytes.js
var source_bytes = __webpack_require__(506);
// EXTERNAL MODULE: ./build/source/read/source-node.js
var source_node = __webpack_require__(97537);
// EXTERNAL MODULE: ./build/source/read/source-report.js
var source_report = __webpack_require__(34871);
;// CONCATENATED MODULE: ./build/source/read/plain-yaml.js




/** A file that the short way does not read. Never leaves this file. */
class NotPlain extends Error {
}
const NOT_PLAIN = new NotPlain();
/** Texts that YAML may read as something else begin with one of these, or are empty. */
const MAY_BE_TYPED = /^(?:[-+.0-9~nNtTfF]|$)/;
/** With a leading zero a number is warned of; larger ones are checked digit by digit. */
const SIMPLE_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** Characters that no plain text may begin with. */
const BAD_START = /^[\t,%|>@`]/;
/** The library allows 1,024; the long way says so where a key is longer. */
const MAX_KEY = 1000;
const { tags: TAGS } = new dist.Schema({ schema: 'core' });
/**
 * Reads the tokens of a document straight into nodes, where nothing can be said of it: no anchor, alias, tag,
 * merge key, missing value, duplicate key or anything else that is an error, a warning or rare. That is nearly
 * every bundle, and it takes half the time of the library's own tree. What it returns is what the long way
 * (`YamlNodes`) returns without a finding; a property test compares the two.
 *
 * @returns undefined where the long way has to read the document; nothing was reported then
 */
function plainNodes(report, tokens) {
    try {
        const plain = new PlainYaml(report.lines);
        const root = plain.document(tokens);
        report.count(plain.values, 0);
        return root;
    }
    catch (error) {
        if (error === NOT_PLAIN)
            return undefined;
        throw error;
    }
}
class PlainYaml {
    #lines;
    /** Values that were read. */
    values = 0;
    /** Where the node that was read last ends, with the white space and comments that belong to it. */
    #end = 0;
    constructor(lines) {
        this.#lines = lines;
    }
    document(tokens) {
        let found;
        for (const token of tokens) {
            if (token.type === 'document' && found === undefined)
                found = token;
            else if (token.type !== 'comment' && token.type !== 'newline')
                throw NOT_PLAIN;
        }
        const root = found?.value;
        if (found === undefined || (root?.type !== 'block-map' && root?.type !== 'block-seq'))
            throw NOT_PLAIN;
        const isMarked = passesProps(found.start, 'doc-start', true);
        // A value on the marker's line is looked at by the long way.
        if (isMarked && found.start.at(-1)?.type !== 'newline')
            throw NOT_PLAIN;
        const node = this.#node(root, 0);
        // The line before has ended, so a comment needs no space before it.
        passesEnd(found.end, 0, true);
        return node;
    }
    #node(token, depth) {
        this.values += 1;
        if (this.values > source_report/* MAX_VALUES */.Ex)
            throw NOT_PLAIN;
        switch (token.type) {
            case 'scalar':
                return this.#plain(token);
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.#quoted(token);
            case 'block-scalar':
                return this.#block(token);
            case 'block-map':
            case 'block-seq':
            case 'flow-collection':
                return this.#collection(token, depth + 1);
            default:
                throw NOT_PLAIN;
        }
    }
    /** @param depth levels of nesting, this one included */
    #collection(token, depth) {
        if (depth > source_report/* MAX_DEPTH */.lr)
            throw NOT_PLAIN;
        if (token.type === 'block-map')
            return this.#map(token, depth);
        if (token.type === 'block-seq')
            return this.#list(token, depth);
        return token.start.source === '{' ? this.#flowMap(token, depth) : this.#flowList(token, depth);
    }
    #plain(token) {
        const { offset, source } = token;
        if (BAD_START.test(source) || source.includes('\n'))
            throw NOT_PLAIN;
        const end = offset + source.length;
        this.#end = passesEnd(token.end, end);
        return new source_node/* ScalarNode */.p(this.#lines, offset, end, MAY_BE_TYPED.test(source) ? typedValue(source) : source);
    }
    #quoted(token) {
        const { offset, source } = token;
        this.#end = passesEnd(token.end, offset + source.length);
        return new source_node/* ScalarNode */.p(this.#lines, offset, offset + source.length, quotedText(token));
    }
    #block(token) {
        const { value, range } = dist.CST.resolveAsScalar(token, true, refuse);
        this.#end = range[2];
        return new source_node/* ScalarNode */.p(this.#lines, range[0], range[1], value);
    }
    #map(token, depth) {
        const entries = new Map();
        let end = token.offset;
        let over;
        for (const { start, key, sep, value } of token.items) {
            if (passesProps(start, 'explicit-key-ind', true))
                throw NOT_PLAIN;
            if (key === undefined && sep === undefined && value === undefined) {
                // Comments after the last entry; between entries they belong to the next one.
                over = endOf(start) ?? end;
                continue;
            }
            if (over !== undefined || !isKey(key) || key.indent !== token.indent || !sep || !value)
                throw NOT_PLAIN;
            if (!passesProps(sep, 'map-value-ind', false))
                throw NOT_PLAIN;
            // From the key's first character to its colon, with the spaces in between.
            const colon = sep.find(({ type }) => type === 'map-value-ind');
            if (colon === undefined || colon.offset - key.offset > MAX_KEY)
                throw NOT_PLAIN;
            if (value.type === 'block-map' && !sep.some(({ type }) => type === 'newline'))
                throw NOT_PLAIN;
            this.#entry(entries, key, value, depth);
            end = this.#end;
        }
        this.#end = over ?? end;
        return new source_node/* MapNode */.pA(this.#lines, token.offset, end, entries);
    }
    #list(token, depth) {
        const items = [];
        let end = token.offset;
        let over;
        for (const { start, key, sep, value } of token.items) {
            const isItem = passesProps(start, 'seq-item-ind', true);
            if (key !== undefined || sep !== undefined)
                throw NOT_PLAIN;
            if (!isItem && value === undefined) {
                over = endOf(start) ?? end;
                continue;
            }
            if (over !== undefined || !isItem || value === undefined)
                throw NOT_PLAIN;
            items.push(this.#node(value, depth));
            end = this.#end;
        }
        this.#end = over ?? end;
        return new source_node/* ListNode */.v5(this.#lines, token.offset, end, items);
    }
    #flowMap(token, depth) {
        const entries = new Map();
        for (const [index, { start, key, sep, value }] of token.items.entries()) {
            if (!passesFlow(start, index))
                throw NOT_PLAIN;
            if (key === undefined && sep === undefined && value === undefined) {
                if (index !== token.items.length - 1)
                    throw NOT_PLAIN;
                continue;
            }
            if (!isKey(key) || !sep || !value || isBlock(value))
                throw NOT_PLAIN;
            if (!passesProps(sep, 'map-value-ind', false))
                throw NOT_PLAIN;
            this.#entry(entries, key, value, depth);
        }
        const end = this.#flowEnd(token, '}');
        return new source_node/* MapNode */.pA(this.#lines, token.offset, end, entries);
    }
    #flowList(token, depth) {
        const items = [];
        for (const [index, { start, key, sep, value }] of token.items.entries()) {
            if (!passesFlow(start, index) || key || sep)
                throw NOT_PLAIN;
            if (value === undefined) {
                if (index !== token.items.length - 1)
                    throw NOT_PLAIN;
                continue;
            }
            if (isBlock(value))
                throw NOT_PLAIN;
            items.push(this.#node(value, depth));
        }
        const end = this.#flowEnd(token, ']');
        return new source_node/* ListNode */.v5(this.#lines, token.offset, end, items);
    }
    /** Where the brackets end; sets the end with what follows them. */
    #flowEnd({ end: [closing, ...rest] }, sign) {
        if (closing?.source !== sign)
            throw NOT_PLAIN;
        const end = closing.offset + 1;
        this.#end = passesEnd(rest, end);
        return end;
    }
    #entry(entries, key, value, depth) {
        const { offset, source } = key;
        const isQuoted = key.type !== 'scalar';
        const name = isQuoted ? quotedText(key) : source;
        if (source.length > MAX_KEY || source.includes('\n') || entries.has(name) || name === '__proto__')
            throw NOT_PLAIN;
        if (!isQuoted && (name === '' || name === '<<' || BAD_START.test(name)))
            throw NOT_PLAIN;
        passesEnd(key.end, 0);
        const node = this.#node(value, depth);
        entries.set(name, new source_node/* MapEntry */.DG(name, this.#lines, offset, offset + source.length, node));
    }
}
function refuse() {
    throw NOT_PLAIN;
}
function isKey(token) {
    return (token?.type === 'scalar' ||
        token?.type === 'double-quoted-scalar' ||
        token?.type === 'single-quoted-scalar');
}
function isBlock({ type }) {
    return type === 'block-map' || type === 'block-seq' || type === 'block-scalar';
}
/**
 * What stands before a value: white space without tabs, line breaks, comments after white space.
 * @returns whether the indicator stands there, once
 */
function passesProps(tokens, indicator, startsOnNewline) {
    let isFound = false;
    let hasSpace = startsOnNewline;
    for (const { type, source } of tokens) {
        if (type === 'space') {
            if (source.includes('\t'))
                throw NOT_PLAIN;
            hasSpace = true;
        }
        else if (type === 'newline')
            hasSpace = true;
        else if (type === 'comment') {
            if (!hasSpace)
                throw NOT_PLAIN;
        }
        else if (type === indicator && !isFound) {
            isFound = true;
            hasSpace = false;
        }
        else
            throw NOT_PLAIN;
    }
    return isFound;
}
/** What stands before an item in brackets; comments there are left to the long way. */
function passesFlow(tokens, index) {
    let commas = 0;
    for (const { type, source } of tokens) {
        if (type === 'comma')
            commas += 1;
        else if (type !== 'newline' && (type !== 'space' || source.includes('\t')))
            return false;
    }
    return commas === (index === 0 ? 0 : 1);
}
/** Where the last of some tokens ends. */
function endOf(tokens) {
    const last = tokens.at(-1);
    return last === undefined ? undefined : last.offset + last.source.length;
}
/** Where what follows a value ends, which is white space and comments only. */
function passesEnd(tokens, from, isNewline = false) {
    let end = from;
    let hasSpace = isNewline;
    for (const { type, source } of tokens ?? []) {
        if (type === 'comment' ? !hasSpace : type !== 'space' && type !== 'newline')
            throw NOT_PLAIN;
        hasSpace = hasSpace || type !== 'comment';
        end += source.length;
    }
    return end;
}
/** The text in quotes. */
function quotedText(token) {
    const { type, source } = token;
    // Without an escape or a line break it stands there as it is.
    const isSimple = source.length > 1 &&
        source.endsWith(source.charAt(0)) &&
        !source.includes('\n') &&
        !(type === 'double-quoted-scalar' ? source.includes('\\') : source.indexOf("'", 1) < source.length - 1);
    if (isSimple)
        return source.slice(1, -1);
    const { value } = dist.CST.resolveAsScalar(token, true, refuse);
    // Only an escape can bring in what the long way warns of.
    if (type === 'double-quoted-scalar' && (source_bytes/* CONTROL */.W3.test(value) || /\p{Surrogate}/u.test(value)))
        throw NOT_PLAIN;
    return value;
}
/** A plain text as the core schema reads it. */
function typedValue(source) {
    if (SIMPLE_NUMBER.test(source)) {
        const value = Number(source);
        return value === 0 ? 0 : value;
    }
    const tag = TAGS.find((one) => 'test' in one && one.default === true && one.test?.test(source));
    if (tag === undefined)
        return source;
    const resolved = 'resolve' in tag ? tag.resolve(source, refuse, {}) : undefined;
    const value = (0,dist.isScalar)(resolved) ? resolved.value : resolved;
    if (value === null || typeof value === 'boolean')
        return value;
    // Other numbers are rare, and have their warnings.
    throw NOT_PLAIN;
}

// EXTERNAL MODULE: ./build/source/read/source-codes.js
var source_codes = __webpack_require__(47955);
// EXTERNAL MODULE: ./build/model/closest.js
var closest = __webpack_require__(49469);
;// CONCATENATED MODULE: ./build/source/read/source-yaml-nodes.js





/**
 * Turns the library's nodes into ours. Anchors are resolved on the way, in the order of the file,
 * which is also the order in which YAML lets them be used; values are shared, never copied.
 */
class YamlNodes {
    #report;
    #offsets;
    #seen = new Map();
    #anchors = new Map();
    #suggestions = new closest/* Suggestions */.CJ();
    #deepest = 0;
    #broken = false;
    /** @param offsets places of the `&name` tokens per name, in the order of the file */
    constructor(report, offsets) {
        this.#report = report;
        this.#offsets = offsets;
    }
    /** The whole tree; undefined when an alias or a merge key left a hole in it. */
    root(node) {
        const root = this.#node(node, 0, 0);
        return this.#broken ? undefined : root;
    }
    /** @param depth maps and lists around the node; @param at offset for a value that is not written */
    #node(node, depth, at) {
        if ((0,dist.isAlias)(node))
            return this.#alias(node, depth);
        const [start, end] = rangeOf(node, at);
        const name = (0,dist.isScalar)(node) || (0,dist.isMap)(node) || (0,dist.isSeq)(node) ? node.anchor : undefined;
        this.#report.count(1, start);
        if (name === undefined)
            return this.#plain(node, depth, start, end);
        const anchor = { place: this.#anchorPlace(name, start), values: 0, height: 0 };
        this.#anchors.set(name, anchor);
        const before = this.#report.values - 1;
        const deepest = this.#deepest;
        this.#deepest = depth;
        const built = this.#plain(node, depth, start, end);
        anchor.node = built;
        anchor.values = this.#report.values - before;
        anchor.height = this.#deepest - depth;
        this.#deepest = Math.max(deepest, this.#deepest);
        return built;
    }
    #plain(node, depth, start, end) {
        const { lines } = this.#report;
        if ((0,dist.isMap)(node) || (0,dist.isSeq)(node)) {
            this.#reach(depth + 1, start);
            if ((0,dist.isMap)(node))
                return this.#map(node, depth + 1, start, end);
            return new source_node/* ListNode */.v5(lines, start, end, node.items.map((item) => this.#node(item, depth + 1, start)));
        }
        return new source_node/* ScalarNode */.p(lines, start, end, (0,dist.isScalar)(node) ? this.#scalar(node, start, end) : null);
    }
    #scalar(scalar, start, end) {
        const { value } = scalar;
        const source = scalar.source ?? '';
        if (typeof value === 'number') {
            this.#leadingZero(source, value, start);
            return this.#report.checkNumber(value, source, start);
        }
        if (value === null || typeof value === 'boolean')
            return value;
        const text = typeof value === 'string' ? value : source;
        this.#text(scalar, text, start, end);
        return text;
    }
    /** Escapes exist in double quotes only; what stands there raw is reported as such already. */
    #text(scalar, value, start, end) {
        if (scalar.type !== dist.Scalar.QUOTE_DOUBLE)
            return;
        if (!source_bytes/* CONTROL */.W3.test(this.#report.text.slice(start, end)))
            this.#report.checkText(value, start);
    }
    #leadingZero(source, value, start) {
        if (!/^[-+]?0\d+$/.test(source) || Number.parseInt(source, 8) === value)
            return;
        this.#report.add(source_codes/* SOURCE_CODES */.h.leadingZero, start, `${source} is read as the decimal number ${value}; older YAML reads it as octal or as a string.`, `Write ${value}, or "${source}" if a string is intended.`);
    }
    #map(map, depth, from, to) {
        const entries = new Map();
        let merge;
        for (const pair of map.items) {
            const { key } = pair;
            if (!(0,dist.isScalar)(key) || typeof key.value !== 'string') {
                // The library has refused the key; both may still hold an anchor that is used below.
                this.#node(key, depth, from);
                this.#node(pair.value, depth, from);
                continue;
            }
            const [start, end] = rangeOf(key, from);
            const name = key.value;
            const plain = key.type === undefined || key.type === dist.Scalar.PLAIN;
            if (key.anchor !== undefined)
                this.#node(key, depth, start);
            else
                this.#text(key, name, start, end);
            if (plain && name === '<<') {
                if (merge !== undefined)
                    this.#report.duplicateKey('<<', start, merge.start);
                const sources = this.#mergeSources(this.#node(pair.value, depth, end));
                merge ??= { start, sources };
                continue;
            }
            if (plain && name === '') {
                this.#report.add(source_codes/* SOURCE_CODES */.h.keyNotText, start, 'The key before the colon is missing.', 'Write the key; put a string that starts with a colon in quotes.');
            }
            const first = entries.get(name);
            if (first !== undefined)
                this.#report.duplicateKey(name, start, first.keyRange[0]);
            const refused = this.#report.refusesKey(name, start);
            const node = this.#node(pair.value, depth, end);
            if (first !== undefined || refused)
                continue;
            entries.set(name, new source_node/* MapEntry */.DG(name, this.#report.lines, start, end, node));
        }
        // After the loop, since a map's own keys win wherever they stand.
        for (const source of merge?.sources ?? []) {
            for (const entry of source.entries) {
                if (!entries.has(entry.key))
                    entries.set(entry.key, entry.mergedFrom(source.shared));
            }
        }
        return new source_node/* MapNode */.pA(this.#report.lines, from, to, entries);
    }
    #mergeSources(value) {
        const sources = [];
        for (const source of value.type === 'list' ? value.items : [value]) {
            if (source.type !== 'map') {
                // A hole left by an alias is reported already.
                if (this.#broken)
                    continue;
                this.#report.add(source_codes/* SOURCE_CODES */.h.mergeNotMap, source.range[0], 'A merge key << takes a map or a list of maps.', 'Merge an alias of a map, or put "<<" in quotes if it is an ordinary key.');
                this.#broken = true;
            }
            else {
                const shared = source.shared ?? value.shared;
                sources.push(shared === undefined ? source : source.usedAt(shared));
            }
        }
        return sources;
    }
    #alias(alias, depth) {
        const [start, end] = rangeOf(alias, 0);
        const anchor = this.#anchors.get(alias.source);
        if (anchor?.node === undefined) {
            this.#broken = true;
            this.#report.count(1, start);
            if (anchor === undefined)
                this.#unknownAlias(alias.source, start);
            else
                this.#aliasInItself(alias.source, start, this.#lastOffset(alias.source));
            return new source_node/* ScalarNode */.p(this.#report.lines, start, end, null);
        }
        this.#report.count(anchor.values, start);
        this.#reach(depth + anchor.height, start);
        return anchor.node.usedAt(anchor.place, [start, end]);
    }
    #unknownAlias(name, start) {
        const meant = this.#suggestions.of(name, this.#anchors.keys());
        this.#report.add(source_codes/* SOURCE_CODES */.h.unknownAlias, start, `This alias has no anchor &${name} before it.`, meant === undefined
            ? `Put &${name} before the intended value, or quote a string that starts with *.`
            : `Did you mean *${meant}?`);
    }
    #aliasInItself(name, start, offset) {
        this.#report.add(source_codes/* SOURCE_CODES */.h.aliasInItself, start, `This alias is inside the value of its own anchor &${name}, so the value would be infinite.`, 'Write the value in full.', { message: `&${name} is here`, offset });
    }
    #anchorPlace(name, start) {
        const index = this.#seen.get(name) ?? 0;
        this.#seen.set(name, index + 1);
        return this.#report.place(this.#offsets.get(name)?.[index] ?? start);
    }
    #lastOffset(name) {
        return this.#offsets.get(name)?.[(this.#seen.get(name) ?? 1) - 1] ?? 0;
    }
    #reach(depth, offset) {
        this.#report.checkDepth(depth, offset);
        this.#deepest = Math.max(this.#deepest, depth);
    }
}
/** Start and end of a node's value; `at` for a value that is not written at all. */
function rangeOf(node, at) {
    const range = (0,dist.isAlias)(node) || (0,dist.isScalar)(node) || (0,dist.isMap)(node) || (0,dist.isSeq)(node) ? node.range : undefined;
    return range ? [range[0], range[1]] : [at, at];
}

;// CONCATENATED MODULE: ./build/source/read/source-yaml-tokens.js



/**
 * Refuses what this tool does not take: tags, directives, a second document. Tags are reported and then
 * blanked, so that the values below are read by the same rules as all others.
 */
function checkTokens(report, all) {
    const tokens = [];
    const anchors = new Map();
    let documents = 0;
    for (const token of all) {
        if (token.type === 'directive') {
            checkDirective(report, token);
            continue;
        }
        if (token.type === 'document') {
            documents++;
            if (documents > 1) {
                if (documents === 2) {
                    const marker = token.start.find((part) => part.type === 'doc-start');
                    report.add(source_codes/* SOURCE_CODES */.h.severalDocuments, marker?.offset ?? token.offset, 'A second document starts here; a file may have only one.', 'Remove the "---", or move the document into a separate file.');
                }
                continue;
            }
            readProps(report, anchors, token.start);
            readToken(report, anchors, token.value);
        }
        if (documents <= 1)
            tokens.push(token);
    }
    return { tokens, anchors };
}
/** Splits YAML into tokens; stopped at the first one that is nested too deep. */
function readTokens(report) {
    const tokens = [];
    const parser = new dist.Parser();
    for (const lexeme of new dist.Lexer().lex(report.text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // The stack also holds the document and a scalar, hence the slack; the node tree is checked exactly.
        if (parser.stack.length > source_report/* MAX_DEPTH */.lr + 8)
            report.checkDepth(parser.stack.length, parser.offset - 1);
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function readToken(report, anchors, token) {
    if (token?.type !== 'block-map' && token?.type !== 'block-seq' && token?.type !== 'flow-collection')
        return;
    for (const item of token.items) {
        readProps(report, anchors, item.start);
        readToken(report, anchors, item.key);
        if (item.sep !== undefined)
            readProps(report, anchors, item.sep);
        readToken(report, anchors, item.value);
    }
}
function readProps(report, anchors, props) {
    for (const prop of props) {
        if (prop.type === 'anchor') {
            const name = prop.source.slice(1);
            const offsets = anchors.get(name);
            if (offsets === undefined)
                anchors.set(name, [prop.offset]);
            else
                offsets.push(prop.offset);
        }
        else if (prop.type === 'tag') {
            report.add(source_codes/* SOURCE_CODES */.h.tag, prop.offset, `The tag ${prop.source} is not allowed: values are those of JSON.`, prop.source === '!!str'
                ? 'Remove the tag and put the value in quotes.'
                : 'Remove the tag; for a value from elsewhere use $file, $var or $env.');
            prop.type = 'space';
        }
    }
}
function checkDirective(report, token) {
    if (/^%YAML\s+1\.2\s*$/.test(token.source))
        return;
    report.add(source_codes/* SOURCE_CODES */.h.directive, token.offset, `The directive ${token.source.trim()} is not allowed: files are read as YAML 1.2 without tags.`, 'Remove the line.');
}

;// CONCATENATED MODULE: ./build/source/read/parse-yaml.js







/**
 * Reads one document of YAML 1.2 (core schema) as JSON values: keys are texts, `<<` merges maps,
 * tags and directives are refused. Undefined when the values cannot be told.
 */
function parseYaml(report) {
    checkCharacters(report);
    const tokens = readTokens(report);
    return plainNodes(report, tokens) ?? composedNodes(report, tokens);
}
/** The nodes of a document of any kind, by way of the library's own tree. */
function composedNodes(report, tokens) {
    const read = checkTokens(report, tokens);
    const document = compose(report, read);
    if (document === undefined)
        return undefined;
    const all = [...document.errors, ...document.warnings];
    if (addBraces(report, all))
        return undefined;
    const broken = all.filter((error) => addError(report, error));
    if (broken.length > 0)
        return undefined;
    const root = document.contents;
    if (root === null || ((0,dist.isScalar)(root) && root.type === dist.Scalar.PLAIN && root.source === '')) {
        report.add(source_codes/* SOURCE_CODES */.h.empty, 0, 'The file has no value.', 'Remove it, or write a bundle into it.');
        return undefined;
    }
    return new YamlNodes(report, read.anchors).root(root);
}
/** Everything that YAML forbids in its source, and a carriage return alone, which readers disagree on. */
function checkCharacters(report) {
    const raw = /(?![\t\n\r])\p{Cc}|\r(?!\n)/gu;
    for (const match of report.text.matchAll(raw)) {
        const name = (0,source_bytes/* characterName */.pp)(match[0]);
        report.add(source_codes/* SOURCE_CODES */.h.controlCharacter, match.index, match[0] === '\r'
            ? 'A carriage return here has no line feed.'
            : `The control character ${name} is not escaped.`, match[0] === '\r'
            ? 'End lines with LF or CRLF; write an intended one as "\\r" in double quotes.'
            : `Remove it, or write it as "\\u${name.slice(2)}" in double quotes.`);
    }
}
/**
 * The library's own document of a text that `parseSource` reads without an error, with the tokens of
 * its source: for edits, which must know how a value is written.
 */
function composeWithTokens(file, text) {
    const report = new source_report/* SourceReport */.ud(file, text);
    return compose(report, checkTokens(report, readTokens(report)), true);
}
function compose(report, { tokens }, keepSourceTokens = false) {
    const composer = new dist.Composer({
        keepSourceTokens,
        version: '1.2',
        schema: 'core',
        strict: true,
        stringKeys: true,
        // The library's own check takes seconds for a map of 16,000 keys; YamlNodes has one with a Map.
        uniqueKeys: false,
    });
    try {
        for (const document of composer.compose(tokens, true, report.text.length))
            return document;
    }
    catch {
        report.add(source_codes/* SOURCE_CODES */.h.yamlSyntax, 0, 'The file cannot be read as YAML.', 'Check its syntax.');
    }
    return undefined;
}
const REMEDIES = {
    BAD_ALIAS: 'Give anchors and aliases a name of letters, digits, "-" and "_".',
    BAD_DQ_ESCAPE: 'Write \\\\ for a literal backslash, or use single quotes.',
    BAD_INDENT: 'Indent entries that belong together by the same number of spaces.',
    BAD_SCALAR_START: 'Put the string in quotes.',
    BLOCK_AS_IMPLICIT_KEY: 'Put a string that contains ": " in quotes.',
    MULTILINE_IMPLICIT_KEY: 'Write the key on one line, followed by a colon.',
    MISSING_CHAR: 'Add what is missing; put strings with special characters in quotes.',
    TAB_AS_INDENT: 'Indent with spaces.',
};
/** A value that begins with a placeholder, up to where its line ends: YAML reads the braces as maps. */
const BRACES = /^[^\n"'#{]*[:-][ \t]+(\{\{[^\n]*)/;
/** The usual slip with placeholders, as one finding in the place of all that follows from it. */
function addBraces(report, errors) {
    let last = -1;
    for (const { pos } of errors) {
        const start = report.text.lastIndexOf('\n', pos[0] - 1) + 1;
        // A long line with many errors is looked at once.
        if (start === last)
            continue;
        last = start;
        const end = report.text.indexOf('\n', start);
        const line = report.text.slice(start, end < 0 ? undefined : end);
        const value = BRACES.exec(line)?.[1];
        if (value === undefined)
            continue;
        report.add(source_codes/* SOURCE_CODES */.h.yamlSyntax, start + line.length - value.length, 'YAML reads a string that begins with {{ as a map.', `Put it in quotes: ${JSON.stringify(value.trimEnd()).slice(0, 200)}; or write it as a block, with | after the colon.`);
        return true;
    }
    return false;
}
/** Turns an error of the library into a finding; false where the values can still be told. */
function addError(report, error) {
    const offset = error.pos[0];
    if (error.code === 'NON_STRING_KEY') {
        report.add(source_codes/* SOURCE_CODES */.h.keyNotText, offset, 'A key must be a string; this one is an alias, a list or a map.', 'Write the key as a string.');
        return false;
    }
    report.add(source_codes/* SOURCE_CODES */.h.yamlSyntax, offset, `${error.message.trimEnd().replace(/[.:]$/, '')}.`, REMEDIES[error.code] ?? 'Fix the YAML here.');
    return true;
}


/***/ }),

/***/ 72575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ParsedSources)
/* harmony export */ });
/* harmony import */ var _parse_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1235);

/**
 * Reads sources as `parseSource` does, and remembers of each file the text that it was read with first
 * and the one that it was read with last: what a command loads, edits, proves and loads again is parsed
 * once for each text.
 */
class ParsedSources {
    #first = new Map();
    #last = new Map();
    /** @param file path relative to the repository; its extension chooses the format */
    parse(file, bytes) {
        const known = [this.#first.get(file), this.#last.get(file)].find((one) => one !== undefined && Buffer.compare(one.bytes, bytes) === 0);
        const { document, findings } = known ?? this.#parse(file, bytes);
        // Callers add to findings what only they know.
        const own = findings.map((finding) => ({ ...finding }));
        return document === undefined ? { findings: own } : { document, findings: own };
    }
    #parse(file, bytes) {
        const parsed = { bytes, ...(0,_parse_source_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSource */ .P)(file, bytes) };
        if (this.#first.has(file))
            this.#last.set(file, parsed);
        else
            this.#first.set(file, parsed);
        return parsed;
    }
}


/***/ }),

/***/ 506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ CONTROL),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   pp: () => (/* binding */ characterName)
/* harmony export */ });
/** No bundle and no text may be larger, in bytes. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** Control characters that have no business in a text: all but tab, line feed and carriage return. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
/** `U+0007`, the usual way to name a character that cannot be shown. */
function characterName(character) {
    const point = character.codePointAt(0) ?? 0;
    return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Decodes UTF-8 strictly; never throws. */
function decodeText(bytes) {
    const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const body = byteOrderMark ? bytes.subarray(3) : bytes;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
    const out = { text, byteOrderMark, utf16 };
    const nul = text.indexOf('\0');
    if (nul !== -1)
        out.nul = nul;
    const invalid = firstReplaced(text, body);
    if (invalid !== undefined)
        out.invalid = invalid;
    return out;
}
/** Index of the first U+FFFD that the decoder put in, as opposed to one that the file holds. */
function firstReplaced(text, bytes) {
    let byte = 0;
    let from = 0;
    for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', from)) {
        // Everything before is proven equal to the bytes, so its length gives the place of this one.
        byte += Buffer.byteLength(text.slice(from, at), 'utf8');
        if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd)
            return at;
        byte += 3;
        from = at + 1;
    }
    return undefined;
}


/***/ }),

/***/ 47955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ SOURCE_CODES),
/* harmony export */   r: () => (/* binding */ sourceFinding)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);

/** All findings about reading files; docs/errors.md is generated from this table. */
const SOURCE_CODES = {
    tooLarge: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1001', 'A file is larger than 10 MiB.'),
    byteOrderMark: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1002', 'A file starts with a byte order mark; the platform SDK refuses such files.'),
    notUtf8: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1003', 'A file is not UTF-8.'),
    binary: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1004', 'A file contains NUL bytes, so it is not a text file.'),
    empty: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1005', 'A file has no value.'),
    severalDocuments: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1006', 'A YAML file contains more than one document.'),
    tooDeep: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1007', 'Maps and lists are nested deeper than 200 levels, aliases counted in full.'),
    tooManyValues: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1008', 'A file contains more than 1,000,000 values, aliases counted in full.'),
    controlCharacter: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1009', 'A file contains a control character that is not escaped.'),
    yamlSyntax: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1010', 'A file is not valid YAML.'),
    jsonSyntax: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1011', 'A file is not valid JSON.'),
    jsonComment: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1012', 'A JSON file contains a comment.'),
    trailingComma: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1013', 'A comma follows the last entry of a JSON object or list.'),
    duplicateKey: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1014', 'A map has the same key twice; in YAML `1` and `"1"` are the same key.'),
    keyNotText: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1015', 'The key of a YAML map is empty, an alias, a list or a map.'),
    refusedKey: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1016', 'A map has the key `__proto__`, which is refused.'),
    tag: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1017', 'A YAML value has an explicit tag such as `!!str` or `!secret`.'),
    directive: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1018', 'A YAML file has a directive other than `%YAML 1.2`.'),
    unknownAlias: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1019', 'A YAML alias has no anchor before it.'),
    aliasInItself: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1020', 'A YAML alias is inside the value of its own anchor.'),
    mergeNotMap: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1021', 'A merge key `<<` has a value other than a map or a list of maps.'),
    unsafeInteger: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1022', 'An integer is beyond ±(2^53 − 1) and would be rounded.'),
    notFinite: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1023', 'A number is NaN, infinite or too large for JSON.'),
    leadingZero: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS1024', 'A YAML integer starts with 0, which older YAML reads as octal.'),
    escapedControl: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS1025', 'A string contains a control character.'),
    loneSurrogate: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS1026', 'A string contains half of a surrogate pair, which UTF-8 cannot encode.'),
    patternWithoutMatch: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1101', 'A bundle pattern matches no file.'),
    patternOutside: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1102', 'A bundle pattern leads outside the repository.'),
    fileOutside: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1103', 'A bundle file or folder is a symbolic link that leads outside the repository.'),
    fileUnreadable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1104', 'A bundle file or folder cannot be read.'),
    fileName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1105', 'The name of a bundle file contains a control character or is not UTF-8.'),
    filePrivate: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1106', 'A bundle file is a symbolic link into .git or .pipelines-sync.'),
    textAbsolute: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1111', 'A $file path is absolute.'),
    textOutside: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1112', 'A $file path leads outside the repository.'),
    textSymlink: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1113', 'A $file path leads outside the repository through a symbolic link.'),
    textMissing: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1114', 'A $file path does not exist; case matters.'),
    textNotFile: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1115', 'A $file path is a folder or something else that is not a regular file.'),
    textBinary: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1116', 'A $file text contains NUL bytes, so it is not a text file.'),
    textNotUtf8: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1117', 'A $file text is not UTF-8.'),
    textByteOrderMark: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1118', 'A $file text starts with a byte order mark.'),
    textTooLarge: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1119', 'A $file text is larger than 10 MiB.'),
    textBackslash: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1120', 'A $file path contains a backslash.'),
    textControl: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS1121', 'A $file text contains a control character.'),
    textPrivate: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1122', 'A $file path leads into .git or .pipelines-sync.'),
    textUnreadable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1123', 'A $file text cannot be read.'),
    textPath: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1124', 'A $file path is empty or contains a NUL character.'),
    patternCostly: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1130', 'A glob is longer than 200 characters, has more than three `*` in one path segment, or could take too long in another way.'),
    tooManyPatterns: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1131', 'A list of patterns, or `sync`, has more than 500 patterns.'),
};
/** A finding of one of the kinds above. */
function sourceFinding(kind, place, message, remedy, related) {
    return {
        code: kind.code,
        severity: kind.severity,
        message,
        remedy,
        ...(place === undefined ? {} : { place }),
        ...(related === undefined ? {} : { related: [related] }),
    };
}


/***/ }),

/***/ 92378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/** Turns offsets into a text into places. A line ends with LF, so with CRLF too. */
class Lines {
    file;
    #text;
    #starts = [0];
    constructor(file, text) {
        this.file = file;
        this.#text = text;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** What is written between two offsets, end exclusive. */
    written(start, end) {
        return this.#text.slice(start, end);
    }
    /** The place of an offset (UTF-16 units); one outside the text counts as its start or end. */
    place(offset) {
        const at = Math.min(Math.max(offset, 0), this.#text.length);
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { file: this.file, line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 97537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ MapEntry),
/* harmony export */   E8: () => (/* binding */ nodeValue),
/* harmony export */   hw: () => (/* binding */ pointerPath),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   p: () => (/* binding */ ScalarNode),
/* harmony export */   pA: () => (/* binding */ MapNode),
/* harmony export */   v5: () => (/* binding */ ListNode)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59482);

/**
 * What all nodes have in common. `place` and `range` are those of the value; for an alias those of
 * the `*name` itself. Places are worked out when asked for: few of them ever are.
 */
class NodeBase {
    lines;
    #start;
    #end;
    /**
     * Set where the value is written elsewhere and only used here, through an alias or a merge key:
     * the place of its anchor. Such a value must not be edited in place. Nodes *below* a shared one
     * are the very nodes of the anchor and do not carry this mark; `nodeAt` tells it for them too.
     */
    shared;
    constructor(lines, start, end, shared) {
        this.lines = lines;
        this.#start = start;
        this.#end = end;
        this.shared = shared;
    }
    /** Offsets into the document's text, end exclusive. */
    get range() {
        return [this.#start, this.#end];
    }
    /** Where it starts; columns count UTF-16 units. */
    get place() {
        return this.lines.place(this.#start);
    }
    /** Exactly what is written there. */
    get text() {
        return this.lines.written(this.#start, this.#end);
    }
}
/** One key of a map with its value. */
class MapEntry {
    key;
    node;
    /** The entry came in through `<<`; key and value stand in the merged map. */
    merged;
    #lines;
    #start;
    #end;
    /** @param start offset of the key in the text @param end where it ends, exclusive */
    constructor(key, lines, start, end, node, merged = false) {
        this.key = key;
        this.node = node;
        this.merged = merged;
        this.#lines = lines;
        this.#start = start;
        this.#end = end;
    }
    get keyPlace() {
        return this.#lines.place(this.#start);
    }
    get keyRange() {
        return [this.#start, this.#end];
    }
    /** The same entry as `<<` brings it into another map; `shared` is the anchor of its own map. */
    mergedFrom(shared) {
        const node = shared === undefined || this.node.shared ? this.node : this.node.usedAt(shared);
        return new MapEntry(this.key, this.#lines, this.#start, this.#end, node, true);
    }
}
/** A map with unique keys: its own in the order of the file, then those merged in. */
class MapNode extends NodeBase {
    type = 'map';
    #index;
    constructor(lines, start, end, entries, shared) {
        super(lines, start, end, shared);
        this.#index = entries;
    }
    get entries() {
        return [...this.#index.values()];
    }
    /** The value of a key. */
    get(key) {
        return this.#index.get(key)?.node;
    }
    /** The entry of a key, for the place of the key itself. */
    entry(key) {
        return this.#index.get(key);
    }
    usedAt(shared, range = this.range) {
        return new MapNode(this.lines, range[0], range[1], this.#index, shared);
    }
}
class ListNode extends NodeBase {
    type = 'list';
    items;
    constructor(lines, start, end, items, shared) {
        super(lines, start, end, shared);
        this.items = items;
    }
    usedAt(shared, range = this.range) {
        return new ListNode(this.lines, range[0], range[1], this.items, shared);
    }
}
class ScalarNode extends NodeBase {
    type = 'scalar';
    value;
    constructor(lines, start, end, value, shared) {
        super(lines, start, end, shared);
        this.value = value;
    }
    usedAt(shared, range = this.range) {
        return new ScalarNode(this.lines, range[0], range[1], this.value, shared);
    }
}
/** The plain value of a node. Every call makes fresh objects; any key is an own property. */
function nodeValue(node) {
    if (node.type === 'scalar')
        return node.value;
    if (node.type === 'list')
        return node.items.map(nodeValue);
    const out = {};
    for (const { key, node: child } of node.entries) {
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .setOwn */ .P)(out, key, nodeValue(child));
    }
    return out;
}
/** The path of a JSON pointer (RFC 6901), as a schema check names a place; whether a step is a number the node tells. */
function pointerPath(root, pointer) {
    const path = [];
    for (const part of pointer.split('/').slice(1)) {
        const isItem = root !== undefined && nodeAt(root, path).node.type === 'list';
        path.push(isItem ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'));
    }
    return path;
}
/** Looks a path up; a number is a step into a list, a string one into a map. */
function nodeAt(root, path) {
    const found = { node: root, exact: true };
    for (const step of path) {
        const { node } = found;
        if (node.type === 'map' && typeof step === 'string') {
            const entry = node.entry(step);
            if (entry === undefined)
                return { ...found, exact: false };
            found.node = entry.node;
            found.keyPlace = entry.keyPlace;
        }
        else if (node.type === 'list' && typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined)
                return { ...found, exact: false };
            found.node = item;
            delete found.keyPlace;
        }
        else
            return { ...found, exact: false };
        if (found.node.shared !== undefined)
            found.shared = found.node.shared;
    }
    return found;
}


/***/ }),

/***/ 34871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ MAX_VALUES),
/* harmony export */   lj: () => (/* binding */ StopReading),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   ud: () => (/* binding */ SourceReport)
/* harmony export */ });
/* harmony import */ var _source_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(506);
/* harmony import */ var _source_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47955);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92378);



/** Deepest nesting that is read, in maps and lists; aliases count with all they hold. */
const MAX_DEPTH = 200;
/** Most values that one file may hold, aliases counted with all they hold. */
const MAX_VALUES = 1_000_000;
/** Findings of one code that are listed for one file; the rest is only counted. */
const MAX_OF_ONE_CODE = 50;
// The `u` flag makes pairs one character, so that only halves are left to match.
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Ends the reading of a file whose problem is already reported. Never leaves this folder. */
class StopReading extends Error {
}
/** Collects what is found while one file is read, and holds the checks that both formats share. */
class SourceReport {
    file;
    text;
    lines;
    #findings = [];
    #counts = new Map();
    #firstUnlisted = new Map();
    #values = 0;
    constructor(file, text) {
        this.file = file;
        this.text = text;
        this.lines = new _source_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .Lines */ .q(file, text);
    }
    place(offset) {
        return this.lines.place(offset);
    }
    add(kind, offset, message, remedy, related) {
        const count = (this.#counts.get(kind) ?? 0) + 1;
        this.#counts.set(kind, count);
        if (count <= MAX_OF_ONE_CODE) {
            this.#findings.push((0,_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFinding */ .r)(kind, this.place(offset), message, remedy, related && { message: related.message, place: this.place(related.offset) }));
        }
        else if (count === MAX_OF_ONE_CODE + 1)
            this.#firstUnlisted.set(kind, this.place(offset));
    }
    /** Everything that was found; of one code at most 50, with one more that counts the rest. */
    findings() {
        const rest = [...this.#firstUnlisted].map(([kind, place]) => {
            const count = (this.#counts.get(kind) ?? 0) - MAX_OF_ONE_CODE;
            return (0,_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFinding */ .r)(kind, place, `${count} more of the same kind follow; they are not listed.`, 'Fix those above first, then run the command again.');
        });
        return [...this.#findings, ...rest];
    }
    /** Values counted so far; an alias adds all that it stands for. */
    get values() {
        return this.#values;
    }
    /** Counts values; stops the reading of a file that holds too many. */
    count(values, offset) {
        this.#values += values;
        if (this.#values <= MAX_VALUES)
            return;
        this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.tooManyValues, offset, 'From here on the file has more than 1,000,000 values, aliases counted in full.', 'Split the file, or use fewer aliases of aliases.');
        throw new StopReading();
    }
    /** Stops the reading of a file that is nested too deep. */
    checkDepth(depth, offset) {
        if (depth <= MAX_DEPTH)
            return;
        this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.tooDeep, offset, `Maps and lists are nested deeper than ${MAX_DEPTH} levels here, aliases counted in full.`, 'Reduce the nesting.');
        throw new StopReading();
    }
    /** Refuses `__proto__`, a key that many programs take for something else; true when refused. */
    refusesKey(key, offset) {
        if (key !== '__proto__')
            return false;
        this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.refusedKey, offset, 'The key "__proto__" is not allowed.', 'Remove or rename the key.');
        return true;
    }
    duplicateKey(key, offset, first) {
        this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.duplicateKey, offset, `The key ${JSON.stringify(key)} appears twice in the same map; the first is in line ${this.place(first).line}.`, remedyOfTwice(key), { message: 'first written here', offset: first });
    }
    /** Warns about texts that are legal but hardly meant. */
    checkText(value, offset) {
        const control = _source_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTROL */ .W3.exec(value);
        if (control !== null) {
            this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.escapedControl, offset, `This string contains the control character ${(0,_source_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .characterName */ .pp)(control[0])}.`, 'Remove it unless it is intended; it is sent as it is.');
        }
        const half = LONE_SURROGATE.exec(value);
        if (half !== null) {
            this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.loneSurrogate, offset, `This string contains ${(0,_source_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .characterName */ .pp)(half[0])}, half of a surrogate pair; it would be sent as U+FFFD.`, 'Write both halves of the pair, or the character itself.');
        }
    }
    /**
     * Checks a number against its text, since the value alone may be rounded already. Returns the
     * number to use, without the sign of a zero; 0 stands in for one that JSON cannot hold, and the finding stops the plan.
     */
    checkNumber(value, source, offset) {
        if (!Number.isFinite(value)) {
            this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.notFinite, offset, `${source} is not a number that JSON can represent.`, 'Write a finite number, or put the string in quotes.');
            return 0;
        }
        // With an exponent a number is written as an approximation; in plain digits every digit counts.
        const digits = /^[-+]?(?:\d+(?:\.0*)?|0x[\da-f]+|0o[0-7]+)$/i.test(source);
        if (digits && !Number.isSafeInteger(value)) {
            this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.unsafeInteger, offset, `The integer ${source} is beyond ±9007199254740991 and would be sent as ${BigInt(value)}.`, 'Put it in quotes if a string is intended; no id of the platform is that large.');
        }
        return value === 0 ? 0 : value;
    }
}
function remedyOfTwice(key) {
    if (key === '<<')
        return 'Merge several maps with one key: <<: [*a, *b].';
    if (key === 'sync')
        return 'Merge the settings of both under one sync.';
    return 'Keep one of the two.';
}


/***/ }),

/***/ 25370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ STAND_IN_CODES)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);

/** Findings about files that are not what they seem; docs/errors.md is generated from this table. */
const STAND_IN_CODES = {
    leftOut: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS1140', 'Git left bundles out of this checkout; their items were read from the commit, count as present but are not planned.'),
    unread: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS1141', 'Git left bundles out of this checkout and their content is missing, so nothing is deleted for not being in the files.'),
    textLeftOut: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1142', 'Git left a $file text out of this checkout.'),
    lfsPointer: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1143', 'A file is a Git LFS pointer, not the text itself.'),
    encrypted: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1144', 'A file is encrypted.'),
    linkAsFile: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1145', 'A file is a symbolic link in the commit but a plain file here that contains the path of the link.'),
    unmerged: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1146', 'A file is unmerged: it has an unresolved merge conflict.'),
    conflicted: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1147', 'A file contains unresolved conflict markers.'),
    notCheckable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS1148', 'A pull request from a fork changed a file in Git LFS; its text is not fetched and not planned.'),
};


/***/ }),

/***/ 81185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   X: () => (/* binding */ standInOf)
/* harmony export */ });
/* harmony import */ var _stand_in_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25370);

/** No pointer is longer: so the specification of Git LFS says. */
const POINTER_BYTES = 1024;
/** Bytes by which the formats below are told. */
const HEAD_BYTES = 256;
/**
 * Tells a file that stands in for another from its bytes: a pointer of Git LFS, an encrypted blob.
 * What a filter, an encoding or a line-end setting of git made into the real text is none of these.
 * @param file its path, for the name in the remedy; the ending decides what sops makes of a file
 */
function standInOf(file, bytes) {
    const head = ascii(bytes.subarray(0, HEAD_BYTES));
    if (isLfsPointer(bytes)) {
        return {
            code: _stand_in_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .STAND_IN_CODES */ .g.lfsPointer,
            offset: 0,
            message: 'The file is a Git LFS pointer, not the text itself.',
            remedy: `Fetch the text: git lfs install, then git lfs pull --include=${quoted(file)}; for actions/checkout set lfs: true.`,
        };
    }
    const encrypted = ENCRYPTED.find(({ begins }) => begins.test(head)) ?? whole(file, bytes);
    if (encrypted === undefined)
        return undefined;
    return {
        code: _stand_in_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .STAND_IN_CODES */ .g.encrypted,
        offset: 0,
        message: `The file is encrypted (${encrypted.by}).`,
        remedy: `${encrypted.remedy(quoted(file))}, then run the same command again.`,
    };
}
/** True for the few lines that stand for a file in Git LFS: a version, an object id, a size. */
function isLfsPointer(bytes) {
    if (bytes.length > POINTER_BYTES)
        return false;
    const lines = ascii(bytes).split(/\r?\n/);
    const [version = ''] = lines;
    return (/^version https?:\/\/(?:git-lfs\.github\.com|git-media\.io|hawser\.github\.com)\//.test(version) &&
        lines.some((line) => /^oid sha256:[0-9a-f]{64}$/.test(line)) &&
        lines.some((line) => /^size \d+$/.test(line)));
}
/** Formats that are known by how a file begins. */
const ENCRYPTED = [
    { begins: /^\0GITCRYPT\0/, by: 'git-crypt', remedy: () => 'Run git-crypt unlock' },
    {
        begins: /^(?:age-encryption\.org\/v\d|-----BEGIN AGE ENCRYPTED FILE-----)/,
        by: 'age',
        remedy: (file) => `Decrypt it: age --decrypt --identity KEY ${file}, or unlock the filter that does it`,
    },
    {
        begins: /^-----BEGIN PGP MESSAGE-----/,
        by: 'PGP',
        remedy: (file) => `Decrypt it: gpg --decrypt ${file}, or git secret reveal`,
    },
    {
        begins: /^\$ANSIBLE_VAULT;/,
        by: 'ansible-vault',
        remedy: (file) => `Run ansible-vault decrypt ${file}`,
    },
    { begins: /^# ?STRONGBOX ENCRYPTED RESOURCE/, by: 'strongbox', remedy: () => 'Unlock it with strongbox' },
    {
        // What openssl makes with a password, as transcrypt and git-encrypt use it.
        begins: /^(?:Salted__|U2FsdGVkX1[0-9A-Za-z+/]+=*\s*$)/m,
        by: 'openssl, as transcrypt does it',
        remedy: () => 'Unlock the repository: transcrypt --cipher=… --password=…',
    },
];
/** Formats that are known by what the whole file holds. */
function whole(file, bytes) {
    if (!ascii(bytes.subarray(0, 4096)).includes('ENC[AES256_GCM,'))
        return undefined;
    const text = ascii(bytes);
    const isData = /\.(?:ya?ml|json)$/i.test(file);
    // Any other kind of file becomes JSON with one member.
    const isWrapped = /^\s*\{\s*"data"\s*:\s*"ENC\[AES256_GCM,/.test(text) && /"sops"\s*:/.test(text);
    const isSops = isWrapped || (isData && /^(?:sops:|[ \t]*"sops"[ \t]*:)/m.test(text) && /\bmac"?\s*:/.test(text));
    return isSops ? { by: 'sops', remedy: (name) => `Run sops decrypt --in-place ${name}` } : undefined;
}
/** Every byte as one character: the formats above are plain ASCII where they are told. */
function ascii(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/** A file name that can be pasted into a shell. */
function quoted(file) {
    return /^[\w./@%+=:,-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
