export const id = 703;
export const ids = [703];
export const modules = {

/***/ 37633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ve)
/* harmony export */ });
// Made by scripts/generate.mjs from the kinds; do not edit.
var se=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(L){throw t=0,L}};var R=se(S=>{"use strict";Object.defineProperty(S,"__esModule",{value:!0});function W(a){let t=a.length,L=0,$=0,N;for(;$<t;)L++,N=a.charCodeAt($++),N>=55296&&N<=56319&&$<t&&(N=a.charCodeAt($),(N&64512)===56320&&$++);return L}S.default=W;W.code='require("ajv/dist/runtime/ucs2length").default'});var pe=B,V={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{name:{type:"string",minLength:1,maxLength:255},description:{type:["string","null"],maxLength:5e3},prompt_text:{type:"string",maxLength:5e4},prompt_placeholders:{type:["array","null"],items:{type:"object",properties:{name:{type:"string"}},required:["name"],additionalProperties:!1}},role:{type:"string",enum:["user","system","assistant"]},scope_type:{type:"string",enum:["org","project","workflow"]},org_id:{type:"integer",minimum:0,maximum:9007199254740991},project_id:{type:"integer",minimum:0,maximum:9007199254740991},workflow_id:{type:"integer",minimum:0,maximum:9007199254740991}},required:["name","prompt_text"],additionalProperties:!1,definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}},K=Object.prototype.hasOwnProperty,q=R().default;function B(a,{instancePath:t="",parentData:L,parentDataProperty:$,rootData:N=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let y={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[y]:e.push(y),r++}if(a.prompt_text===void 0){let y={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"prompt_text"}};e===null?e=[y]:e.push(y),r++}for(let y in a)if(!K.call(V.properties,y)){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[l]:e.push(l),r++}if(a.name!==void 0){let y=a.name;if(typeof y=="string"){if(q(y)>255){let l={instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[l]:e.push(l),r++}if(q(y)<1){let l={instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.description!==void 0){let y=a.description;if(typeof y!="string"&&y!==null){let l={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:V.properties.description.type}};e===null?e=[l]:e.push(l),r++}if(typeof y=="string"&&q(y)>5e3){let l={instancePath:t+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:5e3}};e===null?e=[l]:e.push(l),r++}}if(a.prompt_text!==void 0){let y=a.prompt_text;if(typeof y=="string"){if(q(y)>5e4){let l={instancePath:t+"/prompt_text",schemaPath:"#/properties/prompt_text/maxLength",keyword:"maxLength",params:{limit:5e4}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/prompt_text",schemaPath:"#/properties/prompt_text/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.prompt_placeholders!==void 0){let y=a.prompt_placeholders;if(!Array.isArray(y)&&y!==null){let l={instancePath:t+"/prompt_placeholders",schemaPath:"#/properties/prompt_placeholders/type",keyword:"type",params:{type:V.properties.prompt_placeholders.type}};e===null?e=[l]:e.push(l),r++}if(Array.isArray(y)){let l=y.length;for(let f=0;f<l;f++){let P=y[f];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.name===void 0){let o={instancePath:t+"/prompt_placeholders/"+f,schemaPath:"#/properties/prompt_placeholders/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),r++}for(let o in P)if(o!=="name"){let i={instancePath:t+"/prompt_placeholders/"+f,schemaPath:"#/properties/prompt_placeholders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[i]:e.push(i),r++}if(P.name!==void 0&&typeof P.name!="string"){let o={instancePath:t+"/prompt_placeholders/"+f+"/name",schemaPath:"#/properties/prompt_placeholders/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/prompt_placeholders/"+f,schemaPath:"#/properties/prompt_placeholders/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}}if(a.role!==void 0){let y=a.role;if(typeof y!="string"){let l={instancePath:t+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(y==="user"||y==="system"||y==="assistant")){let l={instancePath:t+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:V.properties.role.enum}};e===null?e=[l]:e.push(l),r++}}if(a.scope_type!==void 0){let y=a.scope_type;if(typeof y!="string"){let l={instancePath:t+"/scope_type",schemaPath:"#/properties/scope_type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(y==="org"||y==="project"||y==="workflow")){let l={instancePath:t+"/scope_type",schemaPath:"#/properties/scope_type/enum",keyword:"enum",params:{allowedValues:V.properties.scope_type.enum}};e===null?e=[l]:e.push(l),r++}}if(a.org_id!==void 0){let y=a.org_id;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let l={instancePath:t+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y)){let l={instancePath:t+"/org_id",schemaPath:"#/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[l]:e.push(l),r++}if(y<0||isNaN(y)){let l={instancePath:t+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}}if(a.project_id!==void 0){let y=a.project_id;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let l={instancePath:t+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y)){let l={instancePath:t+"/project_id",schemaPath:"#/properties/project_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[l]:e.push(l),r++}if(y<0||isNaN(y)){let l={instancePath:t+"/project_id",schemaPath:"#/properties/project_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}}if(a.workflow_id!==void 0){let y=a.workflow_id;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let l={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y)){let l={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[l]:e.push(l),r++}if(y<0||isNaN(y)){let l={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}}}else{let y={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return B.errors=e,r===0}var oe=M,D={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{name:{type:"string",minLength:1,maxLength:255},display_label:{type:"string",minLength:1,maxLength:255},description:{type:["string","null"],maxLength:5e3},type:{type:"string",enum:["programmatic","llm_judge","human_rating","llm_metric"]},config:{type:"object",properties:{subtype:{type:"string"},case_sensitive:{type:"boolean"},strip_whitespace:{type:"boolean"},keywords:{type:"array",minItems:1,items:{type:"string",minLength:1}},mode:{type:"string",enum:["any","all"]},pattern:{type:"string",minLength:1},flags:{type:"array",items:{type:"string"}},schema:{type:"object"},prompt_template:{type:"string",minLength:1,maxLength:5e4},model:{type:"string"},temperature:{type:"number",minimum:0,maximum:2},rubric:{type:"string"},threshold:{type:"number"}}},output_schema:{type:"object",properties:{type:{type:"string",enum:["boolean","rating","numeric","categorical"]},range:{type:"array",items:{type:"number"}},labels:{}},required:["type"]},scope_type:{type:"string",enum:["org","project","workflow"]},org_id:{type:"integer",minimum:0,maximum:9007199254740991},project_id:{type:"integer",minimum:0,maximum:9007199254740991},workflow_id:{type:"integer",minimum:0,maximum:9007199254740991}},required:["name","display_label","type","config","output_schema"],additionalProperties:!1,allOf:[{if:{type:"object",properties:{type:{const:"programmatic"},config:{type:"object",properties:{subtype:{const:"contains_keywords"}},required:["subtype"]}},required:["type","config"]},then:{type:"object",properties:{config:{type:"object",required:["keywords"]}}}},{if:{type:"object",properties:{type:{const:"programmatic"},config:{type:"object",properties:{subtype:{const:"regex_match"}},required:["subtype"]}},required:["type","config"]},then:{type:"object",properties:{config:{type:"object",required:["pattern"]}}}},{if:{type:"object",properties:{type:{const:"llm_judge"}},required:["type"]},then:{type:"object",properties:{config:{type:"object",required:["prompt_template"]}}}},{if:{type:"object",properties:{type:{const:"llm_metric"}},required:["type"]},then:{type:"object",properties:{config:{type:"object",required:["subtype"]}}}}],definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}};function M(a,{instancePath:t="",parentData:L,parentDataProperty:$,rootData:N=a}={}){let e=null,r=0,y=r,l=!0,f=r;if(r===f)if(a&&typeof a=="object"&&!Array.isArray(a)){let h;if(a.type===void 0&&(h="type")||a.config===void 0&&(h="config")){let u={};e===null?e=[u]:e.push(u),r++}else{if(a.type!==void 0){let u=r;if(a.type!=="programmatic"){let k={};e===null?e=[k]:e.push(k),r++}var P=u===r}else var P=!0;if(P)if(a.config!==void 0){let u=a.config,k=r;if(r===k)if(u&&typeof u=="object"&&!Array.isArray(u)){let b;if(u.subtype===void 0&&(b="subtype")){let x={};e===null?e=[x]:e.push(x),r++}else if(u.subtype!==void 0&&u.subtype!=="contains_keywords"){let x={};e===null?e=[x]:e.push(x),r++}}else{let b={};e===null?e=[b]:e.push(b),r++}var P=k===r}else var P=!0}}else{let h={};e===null?e=[h]:e.push(h),r++}var o=f===r;if(r=y,e!==null&&(y?e.length=y:e=null),o){let h=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.config!==void 0){let k=a.config;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.keywords===void 0){let g={instancePath:t+"/config",schemaPath:"#/allOf/0/then/properties/config/required",keyword:"required",params:{missingProperty:"keywords"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/config",schemaPath:"#/allOf/0/then/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{let k={instancePath:t,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var o=h===r;l=o}if(!l){let h={instancePath:t,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[h]:e.push(h),r++}let i=r,p=!0,n=r;if(r===n)if(a&&typeof a=="object"&&!Array.isArray(a)){let h;if(a.type===void 0&&(h="type")||a.config===void 0&&(h="config")){let u={};e===null?e=[u]:e.push(u),r++}else{if(a.type!==void 0){let u=r;if(a.type!=="programmatic"){let k={};e===null?e=[k]:e.push(k),r++}var s=u===r}else var s=!0;if(s)if(a.config!==void 0){let u=a.config,k=r;if(r===k)if(u&&typeof u=="object"&&!Array.isArray(u)){let b;if(u.subtype===void 0&&(b="subtype")){let x={};e===null?e=[x]:e.push(x),r++}else if(u.subtype!==void 0&&u.subtype!=="regex_match"){let x={};e===null?e=[x]:e.push(x),r++}}else{let b={};e===null?e=[b]:e.push(b),r++}var s=k===r}else var s=!0}}else{let h={};e===null?e=[h]:e.push(h),r++}var m=n===r;if(r=i,e!==null&&(i?e.length=i:e=null),m){let h=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.config!==void 0){let k=a.config;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.pattern===void 0){let g={instancePath:t+"/config",schemaPath:"#/allOf/1/then/properties/config/required",keyword:"required",params:{missingProperty:"pattern"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/config",schemaPath:"#/allOf/1/then/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{let k={instancePath:t,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var m=h===r;p=m}if(!p){let h={instancePath:t,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[h]:e.push(h),r++}let w=r,v=!0,d=r;if(r===d)if(a&&typeof a=="object"&&!Array.isArray(a)){let h;if(a.type===void 0&&(h="type")){let u={};e===null?e=[u]:e.push(u),r++}else if(a.type!==void 0&&a.type!=="llm_judge"){let u={};e===null?e=[u]:e.push(u),r++}}else{let h={};e===null?e=[h]:e.push(h),r++}var _=d===r;if(r=w,e!==null&&(w?e.length=w:e=null),_){let h=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.config!==void 0){let k=a.config;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.prompt_template===void 0){let g={instancePath:t+"/config",schemaPath:"#/allOf/2/then/properties/config/required",keyword:"required",params:{missingProperty:"prompt_template"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/config",schemaPath:"#/allOf/2/then/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{let k={instancePath:t,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var _=h===r;v=_}if(!v){let h={instancePath:t,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[h]:e.push(h),r++}let c=r,A=!0,O=r;if(r===O)if(a&&typeof a=="object"&&!Array.isArray(a)){let h;if(a.type===void 0&&(h="type")){let u={};e===null?e=[u]:e.push(u),r++}else if(a.type!==void 0&&a.type!=="llm_metric"){let u={};e===null?e=[u]:e.push(u),r++}}else{let h={};e===null?e=[h]:e.push(h),r++}var I=O===r;if(r=c,e!==null&&(c?e.length=c:e=null),I){let h=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.config!==void 0){let k=a.config;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.subtype===void 0){let g={instancePath:t+"/config",schemaPath:"#/allOf/3/then/properties/config/required",keyword:"required",params:{missingProperty:"subtype"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/config",schemaPath:"#/allOf/3/then/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{let k={instancePath:t,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var I=h===r;A=I}if(!A){let h={instancePath:t,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[h]:e.push(h),r++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[h]:e.push(h),r++}if(a.display_label===void 0){let h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"display_label"}};e===null?e=[h]:e.push(h),r++}if(a.type===void 0){let h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[h]:e.push(h),r++}if(a.config===void 0){let h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"}};e===null?e=[h]:e.push(h),r++}if(a.output_schema===void 0){let h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"output_schema"}};e===null?e=[h]:e.push(h),r++}for(let h in a)if(!K.call(D.properties,h)){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[u]:e.push(u),r++}if(a.name!==void 0){let h=a.name;if(typeof h=="string"){if(q(h)>255){let u={instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[u]:e.push(u),r++}if(q(h)<1){let u={instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(a.display_label!==void 0){let h=a.display_label;if(typeof h=="string"){if(q(h)>255){let u={instancePath:t+"/display_label",schemaPath:"#/properties/display_label/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[u]:e.push(u),r++}if(q(h)<1){let u={instancePath:t+"/display_label",schemaPath:"#/properties/display_label/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/display_label",schemaPath:"#/properties/display_label/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(a.description!==void 0){let h=a.description;if(typeof h!="string"&&h!==null){let u={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:D.properties.description.type}};e===null?e=[u]:e.push(u),r++}if(typeof h=="string"&&q(h)>5e3){let u={instancePath:t+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:5e3}};e===null?e=[u]:e.push(u),r++}}if(a.type!==void 0){let h=a.type;if(typeof h!="string"){let u={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(!(h==="programmatic"||h==="llm_judge"||h==="human_rating"||h==="llm_metric")){let u={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:D.properties.type.enum}};e===null?e=[u]:e.push(u),r++}}if(a.config!==void 0){let h=a.config;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.subtype!==void 0&&typeof h.subtype!="string"){let u={instancePath:t+"/config/subtype",schemaPath:"#/properties/config/properties/subtype/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(h.case_sensitive!==void 0&&typeof h.case_sensitive!="boolean"){let u={instancePath:t+"/config/case_sensitive",schemaPath:"#/properties/config/properties/case_sensitive/type",keyword:"type",params:{type:"boolean"}};e===null?e=[u]:e.push(u),r++}if(h.strip_whitespace!==void 0&&typeof h.strip_whitespace!="boolean"){let u={instancePath:t+"/config/strip_whitespace",schemaPath:"#/properties/config/properties/strip_whitespace/type",keyword:"type",params:{type:"boolean"}};e===null?e=[u]:e.push(u),r++}if(h.keywords!==void 0){let u=h.keywords;if(Array.isArray(u)){if(u.length<1){let g={instancePath:t+"/config/keywords",schemaPath:"#/properties/config/properties/keywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}let k=u.length;for(let g=0;g<k;g++){let b=u[g];if(typeof b=="string"){if(q(b)<1){let x={instancePath:t+"/config/keywords/"+g,schemaPath:"#/properties/config/properties/keywords/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/config/keywords/"+g,schemaPath:"#/properties/config/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let k={instancePath:t+"/config/keywords",schemaPath:"#/properties/config/properties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),r++}}if(h.mode!==void 0){let u=h.mode;if(typeof u!="string"){let k={instancePath:t+"/config/mode",schemaPath:"#/properties/config/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}if(!(u==="any"||u==="all")){let k={instancePath:t+"/config/mode",schemaPath:"#/properties/config/properties/mode/enum",keyword:"enum",params:{allowedValues:D.properties.config.properties.mode.enum}};e===null?e=[k]:e.push(k),r++}}if(h.pattern!==void 0){let u=h.pattern;if(typeof u=="string"){if(q(u)<1){let k={instancePath:t+"/config/pattern",schemaPath:"#/properties/config/properties/pattern/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/config/pattern",schemaPath:"#/properties/config/properties/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(h.flags!==void 0){let u=h.flags;if(Array.isArray(u)){let k=u.length;for(let g=0;g<k;g++)if(typeof u[g]!="string"){let b={instancePath:t+"/config/flags/"+g,schemaPath:"#/properties/config/properties/flags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}else{let k={instancePath:t+"/config/flags",schemaPath:"#/properties/config/properties/flags/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),r++}}if(h.schema!==void 0){let u=h.schema;if(!(u&&typeof u=="object"&&!Array.isArray(u))){let k={instancePath:t+"/config/schema",schemaPath:"#/properties/config/properties/schema/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(h.prompt_template!==void 0){let u=h.prompt_template;if(typeof u=="string"){if(q(u)>5e4){let k={instancePath:t+"/config/prompt_template",schemaPath:"#/properties/config/properties/prompt_template/maxLength",keyword:"maxLength",params:{limit:5e4}};e===null?e=[k]:e.push(k),r++}if(q(u)<1){let k={instancePath:t+"/config/prompt_template",schemaPath:"#/properties/config/properties/prompt_template/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/config/prompt_template",schemaPath:"#/properties/config/properties/prompt_template/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(h.model!==void 0&&typeof h.model!="string"){let u={instancePath:t+"/config/model",schemaPath:"#/properties/config/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(h.temperature!==void 0){let u=h.temperature;if(typeof u=="number"&&isFinite(u)){if(u>2||isNaN(u)){let k={instancePath:t+"/config/temperature",schemaPath:"#/properties/config/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[k]:e.push(k),r++}if(u<0||isNaN(u)){let k={instancePath:t+"/config/temperature",schemaPath:"#/properties/config/properties/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/config/temperature",schemaPath:"#/properties/config/properties/temperature/type",keyword:"type",params:{type:"number"}};e===null?e=[k]:e.push(k),r++}}if(h.rubric!==void 0&&typeof h.rubric!="string"){let u={instancePath:t+"/config/rubric",schemaPath:"#/properties/config/properties/rubric/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(h.threshold!==void 0){let u=h.threshold;if(!(typeof u=="number"&&isFinite(u))){let k={instancePath:t+"/config/threshold",schemaPath:"#/properties/config/properties/threshold/type",keyword:"type",params:{type:"number"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}if(a.output_schema!==void 0){let h=a.output_schema;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.type===void 0){let u={instancePath:t+"/output_schema",schemaPath:"#/properties/output_schema/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[u]:e.push(u),r++}if(h.type!==void 0){let u=h.type;if(typeof u!="string"){let k={instancePath:t+"/output_schema/type",schemaPath:"#/properties/output_schema/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}if(!(u==="boolean"||u==="rating"||u==="numeric"||u==="categorical")){let k={instancePath:t+"/output_schema/type",schemaPath:"#/properties/output_schema/properties/type/enum",keyword:"enum",params:{allowedValues:D.properties.output_schema.properties.type.enum}};e===null?e=[k]:e.push(k),r++}}if(h.range!==void 0){let u=h.range;if(Array.isArray(u)){let k=u.length;for(let g=0;g<k;g++){let b=u[g];if(!(typeof b=="number"&&isFinite(b))){let x={instancePath:t+"/output_schema/range/"+g,schemaPath:"#/properties/output_schema/properties/range/items/type",keyword:"type",params:{type:"number"}};e===null?e=[x]:e.push(x),r++}}}else{let k={instancePath:t+"/output_schema/range",schemaPath:"#/properties/output_schema/properties/range/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/output_schema",schemaPath:"#/properties/output_schema/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}if(a.scope_type!==void 0){let h=a.scope_type;if(typeof h!="string"){let u={instancePath:t+"/scope_type",schemaPath:"#/properties/scope_type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(!(h==="org"||h==="project"||h==="workflow")){let u={instancePath:t+"/scope_type",schemaPath:"#/properties/scope_type/enum",keyword:"enum",params:{allowedValues:D.properties.scope_type.enum}};e===null?e=[u]:e.push(u),r++}}if(a.org_id!==void 0){let h=a.org_id;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let u={instancePath:t+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){let u={instancePath:t+"/org_id",schemaPath:"#/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[u]:e.push(u),r++}if(h<0||isNaN(h)){let u={instancePath:t+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),r++}}}if(a.project_id!==void 0){let h=a.project_id;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let u={instancePath:t+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){let u={instancePath:t+"/project_id",schemaPath:"#/properties/project_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[u]:e.push(u),r++}if(h<0||isNaN(h)){let u={instancePath:t+"/project_id",schemaPath:"#/properties/project_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),r++}}}if(a.workflow_id!==void 0){let h=a.workflow_id;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let u={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){let u={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[u]:e.push(u),r++}if(h<0||isNaN(h)){let u={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),r++}}}}else{let h={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}return M.errors=e,r===0}var ne=Y,G={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{name:{type:"string",minLength:1,maxLength:255},description:{type:["string","null"],maxLength:5e3},criteria:{type:"array",minItems:1,items:{type:"object",properties:{criterion_id:{if:{type:"object"},then:{type:"object",description:"The id of another item of the files.",properties:{$ref:{type:"string",minLength:1,description:"The address of one of the criteria: criteria/Name."},external:{type:"boolean",description:"The object is not in the files; it is found on the platform by its key."}},required:["$ref"],additionalProperties:!1},else:{type:"integer",minimum:0,maximum:9007199254740991}}},required:["criterion_id"],additionalProperties:!1}},scope_type:{type:"string",enum:["org","project","workflow"]},org_id:{type:"integer",minimum:0,maximum:9007199254740991},project_id:{type:"integer",minimum:0,maximum:9007199254740991},workflow_id:{type:"integer",minimum:0,maximum:9007199254740991}},required:["name","criteria"],additionalProperties:!1,definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}};function Y(a,{instancePath:t="",parentData:L,parentDataProperty:$,rootData:N=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[l]:e.push(l),r++}if(a.criteria===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"criteria"}};e===null?e=[l]:e.push(l),r++}for(let l in a)if(!(l==="name"||l==="description"||l==="criteria"||l==="scope_type"||l==="org_id"||l==="project_id"||l==="workflow_id")){let f={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[f]:e.push(f),r++}if(a.name!==void 0){let l=a.name;if(typeof l=="string"){if(q(l)>255){let f={instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[f]:e.push(f),r++}if(q(l)<1){let f={instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(a.description!==void 0){let l=a.description;if(typeof l!="string"&&l!==null){let f={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:G.properties.description.type}};e===null?e=[f]:e.push(f),r++}if(typeof l=="string"&&q(l)>5e3){let f={instancePath:t+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:5e3}};e===null?e=[f]:e.push(f),r++}}if(a.criteria!==void 0){let l=a.criteria;if(Array.isArray(l)){if(l.length<1){let P={instancePath:t+"/criteria",schemaPath:"#/properties/criteria/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}let f=l.length;for(let P=0;P<f;P++){let o=l[P];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.criterion_id===void 0){let i={instancePath:t+"/criteria/"+P,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty:"criterion_id"}};e===null?e=[i]:e.push(i),r++}for(let i in o)if(i!=="criterion_id"){let p={instancePath:t+"/criteria/"+P,schemaPath:"#/properties/criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}if(o.criterion_id!==void 0){let i=o.criterion_id,p=r,n=!0,s=r;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let w={};e===null?e=[w]:e.push(w),r++}var y=s===r;r=p,e!==null&&(p?e.length=p:e=null);let m;if(y){let w=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.$ref===void 0){let d={instancePath:t+"/criteria/"+P+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[d]:e.push(d),r++}for(let d in i)if(!(d==="$ref"||d==="external")){let _={instancePath:t+"/criteria/"+P+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[_]:e.push(_),r++}if(i.$ref!==void 0){let d=i.$ref;if(typeof d=="string"){if(q(d)<1){let _={instancePath:t+"/criteria/"+P+"/criterion_id/$ref",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:t+"/criteria/"+P+"/criterion_id/$ref",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}}if(i.external!==void 0&&typeof i.external!="boolean"){let d={instancePath:t+"/criteria/"+P+"/criterion_id/external",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/criteria/"+P+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var y=w===r;n=y,m="then"}else{let w=r;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let d={instancePath:t+"/criteria/"+P+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i)){let d={instancePath:t+"/criteria/"+P+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[d]:e.push(d),r++}if(i<0||isNaN(i)){let d={instancePath:t+"/criteria/"+P+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),r++}}var y=w===r;n=y,m="else"}if(!n){let w={instancePath:t+"/criteria/"+P+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/if",keyword:"if",params:{failingKeyword:m}};e===null?e=[w]:e.push(w),r++}}}else{let i={instancePath:t+"/criteria/"+P,schemaPath:"#/properties/criteria/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let f={instancePath:t+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(a.scope_type!==void 0){let l=a.scope_type;if(typeof l!="string"){let f={instancePath:t+"/scope_type",schemaPath:"#/properties/scope_type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!(l==="org"||l==="project"||l==="workflow")){let f={instancePath:t+"/scope_type",schemaPath:"#/properties/scope_type/enum",keyword:"enum",params:{allowedValues:G.properties.scope_type.enum}};e===null?e=[f]:e.push(f),r++}}if(a.org_id!==void 0){let l=a.org_id;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let f={instancePath:t+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let f={instancePath:t+"/org_id",schemaPath:"#/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[f]:e.push(f),r++}if(l<0||isNaN(l)){let f={instancePath:t+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}}if(a.project_id!==void 0){let l=a.project_id;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let f={instancePath:t+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let f={instancePath:t+"/project_id",schemaPath:"#/properties/project_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[f]:e.push(f),r++}if(l<0||isNaN(l)){let f={instancePath:t+"/project_id",schemaPath:"#/properties/project_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}}if(a.workflow_id!==void 0){let l=a.workflow_id;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let f={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let f={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[f]:e.push(f),r++}if(l<0||isNaN(l)){let f={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return Y.errors=e,r===0}var ae=Q,T={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{org_id:{type:"integer",minimum:0,maximum:9007199254740991},name:{type:"string",minLength:1,maxLength:255},description:{type:["string","null"],maxLength:5e3},endpoint_type:{type:"string"},url:{type:["string","null"],pattern:"^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$"},auth_type:{type:"string"},auth_config:{if:{type:"object",required:["$env"],maxProperties:1},then:!1,else:{type:"object",additionalProperties:{$ref:"#/definitions/secretJson"}}},code_config:{type:["object","null"],properties:{tools:{type:"object",additionalProperties:{type:"object",properties:{description:{type:["string","null"],maxLength:500},source_code:{type:"string"},timeout_seconds:{type:"number",minimum:0},env_vars:{type:["array","null"],items:{type:"string"}},input_schema:{type:"object"}}}},requirements:{type:["array","null"],items:{type:"string"}}}}},required:["name"],definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}},le=new RegExp("^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$","u"),de={if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}},E={validate:J};function J(a,{instancePath:t="",parentData:L,parentDataProperty:$,rootData:N=a}={}){let e=null,r=0,y=r,l=!0,f=r;if(r===f)if(a&&typeof a=="object"&&!Array.isArray(a))if(Object.keys(a).length>1){let i={};e===null?e=[i]:e.push(i),r++}else{let i;if(a.$env===void 0&&(i="$env")){let p={};e===null?e=[p]:e.push(p),r++}}else{let i={};e===null?e=[i]:e.push(i),r++}var P=f===r;r=y,e!==null&&(y?e.length=y:e=null);let o;if(P){let i=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.$env!==void 0){let n=a.$env;if(typeof n=="string"){if(q(n)<1){let s={instancePath:t+"/$env",schemaPath:"#/then/properties/%24env/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/$env",schemaPath:"#/then/properties/%24env/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}}else{let n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var P=i===r;l=P,o="then"}else{let i=r;if(typeof a!="object"&&typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let n={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:de.else.type}};e===null?e=[n]:e.push(n),r++}if(Array.isArray(a)){let n=a.length;for(let s=0;s<n;s++)E.validate(a[s],{instancePath:t+"/"+s,parentData:a,parentDataProperty:s,rootData:N})||(e=e===null?E.validate.errors:e.concat(E.validate.errors),r=e.length)}if(a&&typeof a=="object"&&!Array.isArray(a))for(let n in a)E.validate(a[n],{instancePath:t+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:n,rootData:N})||(e=e===null?E.validate.errors:e.concat(E.validate.errors),r=e.length);var P=i===r;l=P,o="else"}if(!l){let i={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[i]:e.push(i),r++}return J.errors=e,r===0}function Q(a,{instancePath:t="",parentData:L,parentDataProperty:$,rootData:N=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[l]:e.push(l),r++}if(a.org_id!==void 0){let l=a.org_id;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let f={instancePath:t+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let f={instancePath:t+"/org_id",schemaPath:"#/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[f]:e.push(f),r++}if(l<0||isNaN(l)){let f={instancePath:t+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}}if(a.name!==void 0){let l=a.name;if(typeof l=="string"){if(q(l)>255){let f={instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[f]:e.push(f),r++}if(q(l)<1){let f={instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(a.description!==void 0){let l=a.description;if(typeof l!="string"&&l!==null){let f={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:T.properties.description.type}};e===null?e=[f]:e.push(f),r++}if(typeof l=="string"&&q(l)>5e3){let f={instancePath:t+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:5e3}};e===null?e=[f]:e.push(f),r++}}if(a.endpoint_type!==void 0&&typeof a.endpoint_type!="string"){let l={instancePath:t+"/endpoint_type",schemaPath:"#/properties/endpoint_type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(a.url!==void 0){let l=a.url;if(typeof l!="string"&&l!==null){let f={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:T.properties.url.type}};e===null?e=[f]:e.push(f),r++}if(typeof l=="string"&&!le.test(l)){let f={instancePath:t+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$"}};e===null?e=[f]:e.push(f),r++}}if(a.auth_type!==void 0&&typeof a.auth_type!="string"){let l={instancePath:t+"/auth_type",schemaPath:"#/properties/auth_type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(a.auth_config!==void 0){let l=a.auth_config,f=r,P=!0,o=r;if(r===o)if(l&&typeof l=="object"&&!Array.isArray(l))if(Object.keys(l).length>1){let p={};e===null?e=[p]:e.push(p),r++}else{let p;if(l.$env===void 0&&(p="$env")){let n={};e===null?e=[n]:e.push(n),r++}}else{let p={};e===null?e=[p]:e.push(p),r++}var y=o===r;r=f,e!==null&&(f?e.length=f:e=null);let i;if(y){var y=!1;let n={instancePath:t+"/auth_config",schemaPath:"#/properties/auth_config/then/false schema",keyword:"false schema",params:{}};e===null?e=[n]:e.push(n),r++,P=y,i="then"}else{let p=r;if(l&&typeof l=="object"&&!Array.isArray(l))for(let s in l)J(l[s],{instancePath:t+"/auth_config/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:s,rootData:N})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);else{let s={instancePath:t+"/auth_config",schemaPath:"#/properties/auth_config/else/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}var y=p===r;P=y,i="else"}if(!P){let p={instancePath:t+"/auth_config",schemaPath:"#/properties/auth_config/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}}if(a.code_config!==void 0){let l=a.code_config;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:t+"/code_config",schemaPath:"#/properties/code_config/type",keyword:"type",params:{type:T.properties.code_config.type}};e===null?e=[f]:e.push(f),r++}if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.tools!==void 0){let f=l.tools;if(f&&typeof f=="object"&&!Array.isArray(f))for(let P in f){let o=f[P];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.description!==void 0){let i=o.description;if(typeof i!="string"&&i!==null){let p={instancePath:t+"/code_config/tools/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/description/type",keyword:"type",params:{type:T.properties.code_config.properties.tools.additionalProperties.properties.description.type}};e===null?e=[p]:e.push(p),r++}if(typeof i=="string"&&q(i)>500){let p={instancePath:t+"/code_config/tools/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),r++}}if(o.source_code!==void 0&&typeof o.source_code!="string"){let i={instancePath:t+"/code_config/tools/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/source_code",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/source_code/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.timeout_seconds!==void 0){let i=o.timeout_seconds;if(typeof i=="number"&&isFinite(i)){if(i<0||isNaN(i)){let p={instancePath:t+"/code_config/tools/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout_seconds",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/timeout_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/code_config/tools/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout_seconds",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/timeout_seconds/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}}if(o.env_vars!==void 0){let i=o.env_vars;if(!Array.isArray(i)&&i!==null){let p={instancePath:t+"/code_config/tools/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/env_vars",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/env_vars/type",keyword:"type",params:{type:T.properties.code_config.properties.tools.additionalProperties.properties.env_vars.type}};e===null?e=[p]:e.push(p),r++}if(Array.isArray(i)){let p=i.length;for(let n=0;n<p;n++)if(typeof i[n]!="string"){let s={instancePath:t+"/code_config/tools/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/env_vars/"+n,schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/env_vars/items/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}}if(o.input_schema!==void 0){let i=o.input_schema;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let p={instancePath:t+"/code_config/tools/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/input_schema",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/input_schema/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:t+"/code_config/tools/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/code_config/properties/tools/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}else{let P={instancePath:t+"/code_config/tools",schemaPath:"#/properties/code_config/properties/tools/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}}if(l.requirements!==void 0){let f=l.requirements;if(!Array.isArray(f)&&f!==null){let P={instancePath:t+"/code_config/requirements",schemaPath:"#/properties/code_config/properties/requirements/type",keyword:"type",params:{type:T.properties.code_config.properties.requirements.type}};e===null?e=[P]:e.push(P),r++}if(Array.isArray(f)){let P=f.length;for(let o=0;o<P;o++)if(typeof f[o]!="string"){let i={instancePath:t+"/code_config/requirements/"+o,schemaPath:"#/properties/code_config/properties/requirements/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return Q.errors=e,r===0}var me=X,ue={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{workflow_id:{type:"integer",minimum:0,maximum:9007199254740991},node_id:{type:"string",minLength:1},field_id:{type:"string",minLength:1},endpoint_id:{if:{type:"object"},then:{type:"object",description:"The id of another item of the files.",properties:{$ref:{type:"string",minLength:1,description:"The address of one of the tool_endpoints: tool_endpoints/Name."},external:{type:"boolean",description:"The object is not in the files; it is found on the platform by its key."}},required:["$ref"],additionalProperties:!1},else:{type:"string",minLength:1}},selected_tools:{type:["array","null"],items:{type:"string",minLength:1}},max_tool_rounds:{type:"integer",minimum:0}},required:["workflow_id","node_id","field_id","endpoint_id"],additionalProperties:!1,definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}};function X(a,{instancePath:t="",parentData:L,parentDataProperty:$,rootData:N=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.workflow_id===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workflow_id"}};e===null?e=[l]:e.push(l),r++}if(a.node_id===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"node_id"}};e===null?e=[l]:e.push(l),r++}if(a.field_id===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field_id"}};e===null?e=[l]:e.push(l),r++}if(a.endpoint_id===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"endpoint_id"}};e===null?e=[l]:e.push(l),r++}for(let l in a)if(!(l==="workflow_id"||l==="node_id"||l==="field_id"||l==="endpoint_id"||l==="selected_tools"||l==="max_tool_rounds")){let f={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[f]:e.push(f),r++}if(a.workflow_id!==void 0){let l=a.workflow_id;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let f={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let f={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[f]:e.push(f),r++}if(l<0||isNaN(l)){let f={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}}if(a.node_id!==void 0){let l=a.node_id;if(typeof l=="string"){if(q(l)<1){let f={instancePath:t+"/node_id",schemaPath:"#/properties/node_id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(a.field_id!==void 0){let l=a.field_id;if(typeof l=="string"){if(q(l)<1){let f={instancePath:t+"/field_id",schemaPath:"#/properties/field_id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/field_id",schemaPath:"#/properties/field_id/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(a.endpoint_id!==void 0){let l=a.endpoint_id,f=r,P=!0,o=r;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let p={};e===null?e=[p]:e.push(p),r++}var y=o===r;r=f,e!==null&&(f?e.length=f:e=null);let i;if(y){let p=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.$ref===void 0){let s={instancePath:t+"/endpoint_id",schemaPath:"#/properties/endpoint_id/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[s]:e.push(s),r++}for(let s in l)if(!(s==="$ref"||s==="external")){let m={instancePath:t+"/endpoint_id",schemaPath:"#/properties/endpoint_id/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[m]:e.push(m),r++}if(l.$ref!==void 0){let s=l.$ref;if(typeof s=="string"){if(q(s)<1){let m={instancePath:t+"/endpoint_id/$ref",schemaPath:"#/properties/endpoint_id/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/endpoint_id/$ref",schemaPath:"#/properties/endpoint_id/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(l.external!==void 0&&typeof l.external!="boolean"){let s={instancePath:t+"/endpoint_id/external",schemaPath:"#/properties/endpoint_id/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/endpoint_id",schemaPath:"#/properties/endpoint_id/then/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}var y=p===r;P=y,i="then"}else{let p=r;if(typeof l=="string"){if(q(l)<1){let s={instancePath:t+"/endpoint_id",schemaPath:"#/properties/endpoint_id/else/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/endpoint_id",schemaPath:"#/properties/endpoint_id/else/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}var y=p===r;P=y,i="else"}if(!P){let p={instancePath:t+"/endpoint_id",schemaPath:"#/properties/endpoint_id/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}}if(a.selected_tools!==void 0){let l=a.selected_tools;if(!Array.isArray(l)&&l!==null){let f={instancePath:t+"/selected_tools",schemaPath:"#/properties/selected_tools/type",keyword:"type",params:{type:ue.properties.selected_tools.type}};e===null?e=[f]:e.push(f),r++}if(Array.isArray(l)){let f=l.length;for(let P=0;P<f;P++){let o=l[P];if(typeof o=="string"){if(q(o)<1){let i={instancePath:t+"/selected_tools/"+P,schemaPath:"#/properties/selected_tools/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/selected_tools/"+P,schemaPath:"#/properties/selected_tools/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}}if(a.max_tool_rounds!==void 0){let l=a.max_tool_rounds;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let f={instancePath:t+"/max_tool_rounds",schemaPath:"#/properties/max_tool_rounds/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let f={instancePath:t+"/max_tool_rounds",schemaPath:"#/properties/max_tool_rounds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return X.errors=e,r===0}var fe=ee,Z={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{workflow_id:{type:"integer",minimum:0,maximum:9007199254740991},node_id:{type:"string",minLength:1},field_id:{type:"string",minLength:1},expected_tools:{type:["array","null"],items:{type:"object",properties:{name:{type:"string",minLength:1},input_parameters:{type:["object","null"]}},required:["name"],additionalProperties:!1}},excluded_tools:{type:["array","null"],items:{type:"object",properties:{name:{type:"string",minLength:1}},required:["name"],additionalProperties:!1}},ordering_matters:{type:"boolean"},source:{type:"string"},confidence:{type:"number",minimum:0,maximum:1}},required:["workflow_id","node_id","field_id"],additionalProperties:!1,definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}};function ee(a,{instancePath:t="",parentData:L,parentDataProperty:$,rootData:N=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.workflow_id===void 0){let y={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workflow_id"}};e===null?e=[y]:e.push(y),r++}if(a.node_id===void 0){let y={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"node_id"}};e===null?e=[y]:e.push(y),r++}if(a.field_id===void 0){let y={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field_id"}};e===null?e=[y]:e.push(y),r++}for(let y in a)if(!(y==="workflow_id"||y==="node_id"||y==="field_id"||y==="expected_tools"||y==="excluded_tools"||y==="ordering_matters"||y==="source"||y==="confidence")){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[l]:e.push(l),r++}if(a.workflow_id!==void 0){let y=a.workflow_id;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let l={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y)){let l={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[l]:e.push(l),r++}if(y<0||isNaN(y)){let l={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}}if(a.node_id!==void 0){let y=a.node_id;if(typeof y=="string"){if(q(y)<1){let l={instancePath:t+"/node_id",schemaPath:"#/properties/node_id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.field_id!==void 0){let y=a.field_id;if(typeof y=="string"){if(q(y)<1){let l={instancePath:t+"/field_id",schemaPath:"#/properties/field_id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/field_id",schemaPath:"#/properties/field_id/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.expected_tools!==void 0){let y=a.expected_tools;if(!Array.isArray(y)&&y!==null){let l={instancePath:t+"/expected_tools",schemaPath:"#/properties/expected_tools/type",keyword:"type",params:{type:Z.properties.expected_tools.type}};e===null?e=[l]:e.push(l),r++}if(Array.isArray(y)){let l=y.length;for(let f=0;f<l;f++){let P=y[f];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.name===void 0){let o={instancePath:t+"/expected_tools/"+f,schemaPath:"#/properties/expected_tools/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),r++}for(let o in P)if(!(o==="name"||o==="input_parameters")){let i={instancePath:t+"/expected_tools/"+f,schemaPath:"#/properties/expected_tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[i]:e.push(i),r++}if(P.name!==void 0){let o=P.name;if(typeof o=="string"){if(q(o)<1){let i={instancePath:t+"/expected_tools/"+f+"/name",schemaPath:"#/properties/expected_tools/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/expected_tools/"+f+"/name",schemaPath:"#/properties/expected_tools/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(P.input_parameters!==void 0){let o=P.input_parameters;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let i={instancePath:t+"/expected_tools/"+f+"/input_parameters",schemaPath:"#/properties/expected_tools/items/properties/input_parameters/type",keyword:"type",params:{type:Z.properties.expected_tools.items.properties.input_parameters.type}};e===null?e=[i]:e.push(i),r++}}}else{let o={instancePath:t+"/expected_tools/"+f,schemaPath:"#/properties/expected_tools/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}}if(a.excluded_tools!==void 0){let y=a.excluded_tools;if(!Array.isArray(y)&&y!==null){let l={instancePath:t+"/excluded_tools",schemaPath:"#/properties/excluded_tools/type",keyword:"type",params:{type:Z.properties.excluded_tools.type}};e===null?e=[l]:e.push(l),r++}if(Array.isArray(y)){let l=y.length;for(let f=0;f<l;f++){let P=y[f];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.name===void 0){let o={instancePath:t+"/excluded_tools/"+f,schemaPath:"#/properties/excluded_tools/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),r++}for(let o in P)if(o!=="name"){let i={instancePath:t+"/excluded_tools/"+f,schemaPath:"#/properties/excluded_tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[i]:e.push(i),r++}if(P.name!==void 0){let o=P.name;if(typeof o=="string"){if(q(o)<1){let i={instancePath:t+"/excluded_tools/"+f+"/name",schemaPath:"#/properties/excluded_tools/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/excluded_tools/"+f+"/name",schemaPath:"#/properties/excluded_tools/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let o={instancePath:t+"/excluded_tools/"+f,schemaPath:"#/properties/excluded_tools/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}}if(a.ordering_matters!==void 0&&typeof a.ordering_matters!="boolean"){let y={instancePath:t+"/ordering_matters",schemaPath:"#/properties/ordering_matters/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(a.source!==void 0&&typeof a.source!="string"){let y={instancePath:t+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(a.confidence!==void 0){let y=a.confidence;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y)){let l={instancePath:t+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[l]:e.push(l),r++}if(y<0||isNaN(y)){let l={instancePath:t+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),r++}}}else{let y={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return ee.errors=e,r===0}var ce=re;function re(a,{instancePath:t="",parentData:L,parentDataProperty:$,rootData:N=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.project_id===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"project_id"}};e===null?e=[o]:e.push(o),r++}if(a.workflow_id===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workflow_id"}};e===null?e=[o]:e.push(o),r++}if(a.payload===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"payload"}};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="name"||o==="project_id"||o==="workflow_id"||o==="payload")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[i]:e.push(i),r++}if(a.name!==void 0){let o=a.name;if(typeof o=="string"){if(q(o)>255){let i={instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(a.project_id!==void 0){let o=a.project_id;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let i={instancePath:t+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o)){let i={instancePath:t+"/project_id",schemaPath:"#/properties/project_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[i]:e.push(i),r++}if(o<0||isNaN(o)){let i={instancePath:t+"/project_id",schemaPath:"#/properties/project_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),r++}}}if(a.workflow_id!==void 0){let o=a.workflow_id;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let i={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o)){let i={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[i]:e.push(i),r++}if(o<0||isNaN(o)){let i={instancePath:t+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),r++}}}if(a.payload!==void 0){let o=a.payload;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.count!==void 0){let i=o.count;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/payload/count",schemaPath:"#/properties/payload/properties/count/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/payload/count",schemaPath:"#/properties/payload/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.variants!==void 0){let i=o.variants;if(Array.isArray(i)){let p=i.length;for(let n=0;n<p;n++){let s=i[n];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let m={instancePath:t+"/payload/variants/"+n,schemaPath:"#/properties/payload/properties/variants/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[m]:e.push(m),r++}if(s.name!==void 0){let m=s.name;if(typeof m=="string"){if(q(m)<1){let w={instancePath:t+"/payload/variants/"+n+"/name",schemaPath:"#/properties/payload/properties/variants/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/payload/variants/"+n+"/name",schemaPath:"#/properties/payload/properties/variants/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(s.configOverrides!==void 0){let m=s.configOverrides;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.prompts!==void 0){let w=m.prompts;if(Array.isArray(w)){let v=w.length;for(let d=0;d<v;d++){let _=w[d];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.nodeId===void 0){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",keyword:"required",params:{missingProperty:"nodeId"}};e===null?e=[c]:e.push(c),r++}if(_.fieldId===void 0){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",keyword:"required",params:{missingProperty:"fieldId"}};e===null?e=[c]:e.push(c),r++}if(_.promptId===void 0){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",keyword:"required",params:{missingProperty:"promptId"}};e===null?e=[c]:e.push(c),r++}if(_.version===void 0){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[c]:e.push(c),r++}if(_.nodeId!==void 0&&typeof _.nodeId!="string"){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/nodeId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/nodeId/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(_.fieldId!==void 0&&typeof _.fieldId!="string"){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/fieldId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/fieldId/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(_.promptId!==void 0){let c=_.promptId,A=r,O=!0,I=r;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let u={};e===null?e=[u]:e.push(u),r++}var y=I===r;r=A,e!==null&&(A?e.length=A:e=null);let h;if(y){let u=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.$ref===void 0){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[g]:e.push(g),r++}for(let g in c)if(!(g==="$ref"||g==="external")){let b={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[b]:e.push(b),r++}if(c.$ref!==void 0){let g=c.$ref;if(typeof g=="string"){if(q(g)<1){let b={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(c.external!==void 0&&typeof c.external!="boolean"){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId/external",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var y=u===r;O=y,h="then"}else{let u=r;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),r++}if(typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c)){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[g]:e.push(g),r++}if(c<0||isNaN(c)){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),r++}}var y=u===r;O=y,h="else"}if(!O){let u={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/if",keyword:"if",params:{failingKeyword:h}};e===null?e=[u]:e.push(u),r++}}if(_.version!==void 0){let c=_.version,A=r,O=!0,I=r;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let u={};e===null?e=[u]:e.push(u),r++}var l=I===r;r=A,e!==null&&(A?e.length=A:e=null);let h;if(l){let u=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.$ref===void 0){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[g]:e.push(g),r++}if(c.version===void 0){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[g]:e.push(g),r++}for(let g in c)if(!(g==="$ref"||g==="version"||g==="external")){let b={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[b]:e.push(b),r++}if(c.$ref!==void 0){let g=c.$ref;if(typeof g=="string"){if(q(g)<1){let b={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(c.version!==void 0&&c.version!=="latest"){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/version/const",keyword:"const",params:{allowedValue:"latest"}};e===null?e=[g]:e.push(g),r++}if(c.external!==void 0&&typeof c.external!="boolean"){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version/external",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var l=u===r;O=l,h="then"}else{let u=r;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),r++}if(typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c)){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[g]:e.push(g),r++}if(c<1||isNaN(c)){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/else/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[g]:e.push(g),r++}}var l=u===r;O=l,h="else"}if(!O){let u={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/if",keyword:"if",params:{failingKeyword:h}};e===null?e=[u]:e.push(u),r++}}}else{let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let v={instancePath:t+"/payload/variants/"+n+"/configOverrides/prompts",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}}if(m.models!==void 0){let w=m.models;if(Array.isArray(w)){let v=w.length;for(let d=0;d<v;d++){let _=w[d];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.nodeId===void 0){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/models/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/required",keyword:"required",params:{missingProperty:"nodeId"}};e===null?e=[c]:e.push(c),r++}if(_.modelSlug===void 0){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/models/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/required",keyword:"required",params:{missingProperty:"modelSlug"}};e===null?e=[c]:e.push(c),r++}if(_.nodeId!==void 0&&typeof _.nodeId!="string"){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/models/"+d+"/nodeId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/properties/nodeId/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(_.modelSlug!==void 0&&typeof _.modelSlug!="string"){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/models/"+d+"/modelSlug",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/properties/modelSlug/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/models/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let v={instancePath:t+"/payload/variants/"+n+"/configOverrides/models",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}}if(m.evaluations!==void 0){let w=m.evaluations;if(Array.isArray(w)){let v=w.length;for(let d=0;d<v;d++){let _=w[d];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.nodeId===void 0){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",keyword:"required",params:{missingProperty:"nodeId"}};e===null?e=[c]:e.push(c),r++}if(_.fieldId===void 0){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",keyword:"required",params:{missingProperty:"fieldId"}};e===null?e=[c]:e.push(c),r++}if(_.evaluationId===void 0){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",keyword:"required",params:{missingProperty:"evaluationId"}};e===null?e=[c]:e.push(c),r++}if(_.version===void 0){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[c]:e.push(c),r++}if(_.nodeId!==void 0&&typeof _.nodeId!="string"){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/nodeId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/nodeId/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(_.fieldId!==void 0&&typeof _.fieldId!="string"){let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/fieldId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/fieldId/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(_.evaluationId!==void 0){let c=_.evaluationId,A=r,O=!0,I=r;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let u={};e===null?e=[u]:e.push(u),r++}var f=I===r;r=A,e!==null&&(A?e.length=A:e=null);let h;if(f){let u=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.$ref===void 0){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[g]:e.push(g),r++}for(let g in c)if(!(g==="$ref"||g==="external")){let b={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[b]:e.push(b),r++}if(c.$ref!==void 0){let g=c.$ref;if(typeof g=="string"){if(q(g)<1){let b={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(c.external!==void 0&&typeof c.external!="boolean"){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId/external",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var f=u===r;O=f,h="then"}else{let u=r;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),r++}if(typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c)){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[g]:e.push(g),r++}if(c<0||isNaN(c)){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),r++}}var f=u===r;O=f,h="else"}if(!O){let u={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/if",keyword:"if",params:{failingKeyword:h}};e===null?e=[u]:e.push(u),r++}}if(_.version!==void 0){let c=_.version,A=r,O=!0,I=r;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let u={};e===null?e=[u]:e.push(u),r++}var P=I===r;r=A,e!==null&&(A?e.length=A:e=null);let h;if(P){let u=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.$ref===void 0){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[g]:e.push(g),r++}if(c.version===void 0){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[g]:e.push(g),r++}for(let g in c)if(!(g==="$ref"||g==="version"||g==="external")){let b={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[b]:e.push(b),r++}if(c.$ref!==void 0){let g=c.$ref;if(typeof g=="string"){if(q(g)<1){let b={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(c.version!==void 0&&c.version!=="latest"){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/version/const",keyword:"const",params:{allowedValue:"latest"}};e===null?e=[g]:e.push(g),r++}if(c.external!==void 0&&typeof c.external!="boolean"){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version/external",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var P=u===r;O=P,h="then"}else{let u=r;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),r++}if(typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c)){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[g]:e.push(g),r++}if(c<1||isNaN(c)){let g={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/else/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[g]:e.push(g),r++}}var P=u===r;O=P,h="else"}if(!O){let u={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/if",keyword:"if",params:{failingKeyword:h}};e===null?e=[u]:e.push(u),r++}}}else{let c={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let v={instancePath:t+"/payload/variants/"+n+"/configOverrides/evaluations",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}}}else{let w={instancePath:t+"/payload/variants/"+n+"/configOverrides",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}}}else{let m={instancePath:t+"/payload/variants/"+n,schemaPath:"#/properties/payload/properties/variants/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{let p={instancePath:t+"/payload/variants",schemaPath:"#/properties/payload/properties/variants/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:t+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return re.errors=e,r===0}var ye=te,F={$schema:"http://json-schema.org/draft-07/schema#",title:"pipelines-sync configuration",description:"Which files describe which organizations, and what an apply may do.",type:"object",properties:{$schema:{type:"string",description:"Where editors find this schema."},version:{const:1,description:"Version of this format."},namespace:{type:"string",minLength:1,description:"Keeps several repositories apart that share an organization. Default: the last part of the origin URL, plus the folder when the file is not at the root.",examples:["rome-team"]},bundles:{type:"array",minItems:1,items:{type:"string",minLength:1},description:"Patterns of bundle files, relative to this file. A pattern without a match is an error.",examples:[["pipelines/**/*.{yaml,yml,json}"]]},default_target:{type:"string",minLength:1,description:"The target of commands that name none.",examples:["staging"]},ledger:{enum:["git","file"],description:"Where the record of what was applied is kept: a ref of the git repository (the default in one), or a folder."},unknown_fields:{enum:["warn","error"],description:"What an unknown field of an item is. One that looks like a misspelt known field is always an error. Default: warn."},allow_unreadable:{type:"array",items:{enum:["prompts","criteria","evaluations","tool_endpoints","tool_bindings","tool_ground_truths","experiments"]},description:"Kinds that the key may be unable to read: their items are reported as unreadable, nothing of them is planned. Default: none."},targets:{type:"object",minProperties:1,propertyNames:{type:"string",minLength:1,maxLength:100},description:"Organizations by a name of your choice.",additionalProperties:{type:"object",description:"One organization on one platform.",properties:{provider:{type:"string",minLength:1,description:"The platform. Default: pipelines.",examples:["pipelines"]},base_url:{type:"string",pattern:"^https?://[^\\s/]+",description:"Address of the platform; default https://api.pipelines.tech. The key goes only to hosts that are trusted outside of this file.",examples:["https://api.pipelines.tech"]},org_id:{type:"integer",minimum:0,maximum:9007199254740991,description:"The organization. The key must belong to it."},api_key_env:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",description:"Environment variable that holds the key. Default: PIPELINES_API_KEY_<TARGET>, then PIPELINES_API_KEY."},vars:{type:"object",description:"Values for {$var: name}.",examples:[{italy_workflow:3086}],propertyNames:{type:"string",minLength:1}},secrets:{type:"array",items:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",not:{pattern:"^(?:PIPELINES|GITHUB|ACTIONS)_"}},description:"Environment variables that {$env: NAME} may name; never PIPELINES_*, GITHUB_* or ACTIONS_*.",examples:[["DOCS_TOKEN"]]},on_drift:{enum:["hold","overwrite","keep"],description:"When somebody changed the live object: hold (the default) waits for a decision, overwrite writes what the files say, keep leaves the live value."},prune:{type:"boolean",description:"Delete what this repository created once it is gone from the files. Default: false."},limits:{type:"object",description:"How much one apply may delete. A replace counts as a delete.",properties:{max_deletes:{type:"integer",minimum:0,description:"Default: 5."},max_delete_percent:{type:"number",minimum:0,maximum:100,description:"Share of the ledger, counted from 10 entries up. Default: 20."}},additionalProperties:!1},protect:{type:"array",items:{type:"string",pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"},description:"Addresses or patterns that are never deleted, replaced, taken over or renamed."},require_clean:{type:"boolean",description:"Refuse to apply from a work tree with uncommitted changes. Default: false."},include:{type:"array",items:{type:"string",pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"},description:"What belongs to this target; default everything.",examples:[["*"]]},exclude:{type:"array",items:{type:"string",pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"},description:"What does not. Out of selection is out of scope: it is never deleted.",examples:[["experiments/*"]]},ledger:{enum:["git","file"],description:"Where the record of what was applied is kept: a ref of the git repository (the default in one), or a folder."},unknown_fields:{enum:["warn","error"],description:"What an unknown field of an item is. One that looks like a misspelt known field is always an error. Default: warn."},allow_unreadable:{type:"array",items:{enum:["prompts","criteria","evaluations","tool_endpoints","tool_bindings","tool_ground_truths","experiments"]},description:"Kinds that the key may be unable to read: their items are reported as unreadable, nothing of them is planned. Default: none."}},patternProperties:{"^x-":{description:"Free for your own use."}},additionalProperties:!1}}},patternProperties:{"^x-":{description:"Free for your own use."}},additionalProperties:!1,required:["version"]},H=new RegExp("^x-","u"),he=new RegExp("^https?://[^\\s/]+","u"),U=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),ge=new RegExp("^(?:PIPELINES|GITHUB|ACTIONS)_","u"),C=new RegExp("^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$","u");function te(a,{instancePath:t="",parentData:L,parentDataProperty:$,rootData:N=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.version===void 0){let P={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[P]:e.push(P),r++}for(let P in a)if(!(K.call(F.properties,P)||H.test(P))){let o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[o]:e.push(o),r++}if(a.$schema!==void 0&&typeof a.$schema!="string"){let P={instancePath:t+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}if(a.version!==void 0&&a.version!==1){let P={instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===null?e=[P]:e.push(P),r++}if(a.namespace!==void 0){let P=a.namespace;if(typeof P=="string"){if(q(P)<1){let o={instancePath:t+"/namespace",schemaPath:"#/properties/namespace/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(a.bundles!==void 0){let P=a.bundles;if(Array.isArray(P)){if(P.length<1){let i={instancePath:t+"/bundles",schemaPath:"#/properties/bundles/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[i]:e.push(i),r++}let o=P.length;for(let i=0;i<o;i++){let p=P[i];if(typeof p=="string"){if(q(p)<1){let n={instancePath:t+"/bundles/"+i,schemaPath:"#/properties/bundles/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/bundles/"+i,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let o={instancePath:t+"/bundles",schemaPath:"#/properties/bundles/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.default_target!==void 0){let P=a.default_target;if(typeof P=="string"){if(q(P)<1){let o={instancePath:t+"/default_target",schemaPath:"#/properties/default_target/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/default_target",schemaPath:"#/properties/default_target/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(a.ledger!==void 0){let P=a.ledger;if(!(P==="git"||P==="file")){let o={instancePath:t+"/ledger",schemaPath:"#/properties/ledger/enum",keyword:"enum",params:{allowedValues:F.properties.ledger.enum}};e===null?e=[o]:e.push(o),r++}}if(a.unknown_fields!==void 0){let P=a.unknown_fields;if(!(P==="warn"||P==="error")){let o={instancePath:t+"/unknown_fields",schemaPath:"#/properties/unknown_fields/enum",keyword:"enum",params:{allowedValues:F.properties.unknown_fields.enum}};e===null?e=[o]:e.push(o),r++}}if(a.allow_unreadable!==void 0){let P=a.allow_unreadable;if(Array.isArray(P)){let o=P.length;for(let i=0;i<o;i++){let p=P[i];if(!(p==="prompts"||p==="criteria"||p==="evaluations"||p==="tool_endpoints"||p==="tool_bindings"||p==="tool_ground_truths"||p==="experiments")){let n={instancePath:t+"/allow_unreadable/"+i,schemaPath:"#/properties/allow_unreadable/items/enum",keyword:"enum",params:{allowedValues:F.properties.allow_unreadable.items.enum}};e===null?e=[n]:e.push(n),r++}}}else{let o={instancePath:t+"/allow_unreadable",schemaPath:"#/properties/allow_unreadable/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.targets!==void 0){let P=a.targets;if(P&&typeof P=="object"&&!Array.isArray(P)){if(Object.keys(P).length<1){let o={instancePath:t+"/targets",schemaPath:"#/properties/targets/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(o),r++}for(let o in P){let i=r;if(typeof o=="string"){if(q(o)>100){let p={instancePath:t+"/targets",schemaPath:"#/properties/targets/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},propertyName:o};e===null?e=[p]:e.push(p),r++}if(q(o)<1){let p={instancePath:t+"/targets",schemaPath:"#/properties/targets/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:o};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/targets",schemaPath:"#/properties/targets/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:o};e===null?e=[p]:e.push(p),r++}var y=i===r;if(!y){let p={instancePath:t+"/targets",schemaPath:"#/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}for(let o in P){let i=P[o];if(i&&typeof i=="object"&&!Array.isArray(i)){for(let p in i)if(!(K.call(F.properties.targets.additionalProperties.properties,p)||H.test(p))){let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/targets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),r++}if(i.provider!==void 0){let p=i.provider;if(typeof p=="string"){if(q(p)<1){let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/provider",schemaPath:"#/properties/targets/additionalProperties/properties/provider/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/provider",schemaPath:"#/properties/targets/additionalProperties/properties/provider/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.base_url!==void 0){let p=i.base_url;if(typeof p=="string"){if(!he.test(p)){let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/base_url",schemaPath:"#/properties/targets/additionalProperties/properties/base_url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/]+"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/base_url",schemaPath:"#/properties/targets/additionalProperties/properties/base_url/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.org_id!==void 0){let p=i.org_id;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/org_id",schemaPath:"#/properties/targets/additionalProperties/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p)){let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/org_id",schemaPath:"#/properties/targets/additionalProperties/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[n]:e.push(n),r++}if(p<0||isNaN(p)){let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/org_id",schemaPath:"#/properties/targets/additionalProperties/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),r++}}}if(i.api_key_env!==void 0){let p=i.api_key_env;if(typeof p=="string"){if(!U.test(p)){let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/api_key_env",schemaPath:"#/properties/targets/additionalProperties/properties/api_key_env/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/api_key_env",schemaPath:"#/properties/targets/additionalProperties/properties/api_key_env/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.vars!==void 0){let p=i.vars;if(p&&typeof p=="object"&&!Array.isArray(p))for(let n in p){let s=r;if(typeof n=="string"){if(q(n)<1){let m={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/targets/additionalProperties/properties/vars/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:n};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/targets/additionalProperties/properties/vars/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:n};e===null?e=[m]:e.push(m),r++}var l=s===r;if(!l){let m={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/targets/additionalProperties/properties/vars/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[m]:e.push(m),r++}}else{let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/targets/additionalProperties/properties/vars/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(i.secrets!==void 0){let p=i.secrets;if(Array.isArray(p)){let n=p.length;for(let s=0;s<n;s++){let m=p[s],w=r,v=r;if(typeof m=="string"&&!ge.test(m)){let d={};e===null?e=[d]:e.push(d),r++}var f=v===r;if(f){let d={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/secrets/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/secrets/items/not",keyword:"not",params:{}};e===null?e=[d]:e.push(d),r++}else r=w,e!==null&&(w?e.length=w:e=null);if(typeof m=="string"){if(!U.test(m)){let d={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/secrets/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/secrets/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/secrets/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/secrets/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}}else{let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/secrets",schemaPath:"#/properties/targets/additionalProperties/properties/secrets/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.on_drift!==void 0){let p=i.on_drift;if(!(p==="hold"||p==="overwrite"||p==="keep")){let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/on_drift",schemaPath:"#/properties/targets/additionalProperties/properties/on_drift/enum",keyword:"enum",params:{allowedValues:F.properties.targets.additionalProperties.properties.on_drift.enum}};e===null?e=[n]:e.push(n),r++}}if(i.prune!==void 0&&typeof i.prune!="boolean"){let p={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/prune",schemaPath:"#/properties/targets/additionalProperties/properties/prune/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if(i.limits!==void 0){let p=i.limits;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let n in p)if(!(n==="max_deletes"||n==="max_delete_percent")){let s={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits",schemaPath:"#/properties/targets/additionalProperties/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[s]:e.push(s),r++}if(p.max_deletes!==void 0){let n=p.max_deletes;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let s={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_deletes",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_deletes/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),r++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let s={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_deletes",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_deletes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),r++}}if(p.max_delete_percent!==void 0){let n=p.max_delete_percent;if(typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n)){let s={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_delete_percent",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_delete_percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[s]:e.push(s),r++}if(n<0||isNaN(n)){let s={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_delete_percent",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_delete_percent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_delete_percent",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_delete_percent/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),r++}}}else{let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits",schemaPath:"#/properties/targets/additionalProperties/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(i.protect!==void 0){let p=i.protect;if(Array.isArray(p)){let n=p.length;for(let s=0;s<n;s++){let m=p[s];if(typeof m=="string"){if(!C.test(m)){let w={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/protect/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/protect/items/pattern",keyword:"pattern",params:{pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/protect/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/protect/items/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/protect",schemaPath:"#/properties/targets/additionalProperties/properties/protect/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.require_clean!==void 0&&typeof i.require_clean!="boolean"){let p={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/require_clean",schemaPath:"#/properties/targets/additionalProperties/properties/require_clean/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if(i.include!==void 0){let p=i.include;if(Array.isArray(p)){let n=p.length;for(let s=0;s<n;s++){let m=p[s];if(typeof m=="string"){if(!C.test(m)){let w={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/include/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/include/items/pattern",keyword:"pattern",params:{pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/include/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/include/items/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/include",schemaPath:"#/properties/targets/additionalProperties/properties/include/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.exclude!==void 0){let p=i.exclude;if(Array.isArray(p)){let n=p.length;for(let s=0;s<n;s++){let m=p[s];if(typeof m=="string"){if(!C.test(m)){let w={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/exclude/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/exclude/items/pattern",keyword:"pattern",params:{pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/exclude/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/exclude/items/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/exclude",schemaPath:"#/properties/targets/additionalProperties/properties/exclude/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.ledger!==void 0){let p=i.ledger;if(!(p==="git"||p==="file")){let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ledger",schemaPath:"#/properties/targets/additionalProperties/properties/ledger/enum",keyword:"enum",params:{allowedValues:F.properties.targets.additionalProperties.properties.ledger.enum}};e===null?e=[n]:e.push(n),r++}}if(i.unknown_fields!==void 0){let p=i.unknown_fields;if(!(p==="warn"||p==="error")){let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/unknown_fields",schemaPath:"#/properties/targets/additionalProperties/properties/unknown_fields/enum",keyword:"enum",params:{allowedValues:F.properties.targets.additionalProperties.properties.unknown_fields.enum}};e===null?e=[n]:e.push(n),r++}}if(i.allow_unreadable!==void 0){let p=i.allow_unreadable;if(Array.isArray(p)){let n=p.length;for(let s=0;s<n;s++){let m=p[s];if(!(m==="prompts"||m==="criteria"||m==="evaluations"||m==="tool_endpoints"||m==="tool_bindings"||m==="tool_ground_truths"||m==="experiments")){let w={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/allow_unreadable/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/allow_unreadable/items/enum",keyword:"enum",params:{allowedValues:F.properties.targets.additionalProperties.properties.allow_unreadable.items.enum}};e===null?e=[w]:e.push(w),r++}}}else{let n={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/allow_unreadable",schemaPath:"#/properties/targets/additionalProperties/properties/allow_unreadable/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{let p={instancePath:t+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/targets/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let o={instancePath:t+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let P={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}return te.errors=e,r===0}var we=ie,j={$schema:"http://json-schema.org/draft-07/schema#",title:"pipelines-sync plan",description:"What an apply would do to one target. It holds no time stamp, no secret and no machine path.",type:"object",required:["format_version","tool_version","target","namespace","base_url","org_id","source","inputs_digest","ledger","options","changes","secret_writes","held","unreadable","diagnostics","summary","plan_digest","content_digest"],properties:{format_version:{type:"string",pattern:"^1\\.(?:0|[1-9][0-9]*)$",description:"Minor versions add members; another major version must be refused."},tool_version:{type:"string"},target:{type:"string"},namespace:{type:"string"},base_url:{type:"string"},org_id:{type:"integer",minimum:0},source:{type:"object",required:["commit","dirty"],properties:{commit:{type:["string","null"]},dirty:{type:"boolean"},uncommitted:{type:"array",items:{type:"object",required:["file","what"],properties:{file:{type:"string"},what:{enum:["edited","new","deleted","ignored"]}},additionalProperties:!0},description:"Files that were planned as they stand in the work tree."},refused:{type:"array",items:{type:"object",required:["code","message","remedy"],properties:{code:{type:"string"},message:{type:"string"},remedy:{type:"string"}},additionalProperties:!0},description:"Why an apply from here would be refused, for instance an older commit."}},additionalProperties:!0},inputs_digest:{type:"string",pattern:"^[0-9a-f]+$"},ledger:{type:"object",required:["state","revision"],properties:{state:{enum:["present","absent","ignored"]},revision:{type:["string","null"]}},additionalProperties:!0},options:{type:"object",required:["on_drift","take_over","launch","only","allow_deletes","allow_empty"],properties:{on_drift:{enum:["hold","overwrite","keep",null]},take_over:{type:"array",items:{type:"string"}},launch:{type:"array",items:{type:"string"}},only:{type:"array",items:{type:"string"}},allow_deletes:{type:["integer","null"],minimum:0},allow_empty:{type:"boolean"}},additionalProperties:!0},changes:{type:"array",items:{type:"object",required:["address","kind","action","id","reason","place","leaves","unmanaged","kept","overwrites","depends_on","idempotency_key","guards","live_digest","version","effects","renamed_from","replaced_by","digest"],properties:{address:{type:"string"},kind:{type:"string"},action:{enum:["create","update","replace","delete","launch","adopt","converge","keep","release","forget"]},id:{type:["integer","string","null"],description:"Null where nothing exists yet."},reason:{type:"string"},place:{anyOf:[{$ref:"#/definitions/place"},{type:"null"}]},leaves:{type:"array",items:{type:"object",required:["path"],properties:{path:{type:"string"},before:{description:"What the platform holds; left out where nothing is there."},after:{description:"What it will hold, with references as {$ref} or {$unknown}."}},additionalProperties:!0}},unmanaged:{type:"array",items:{type:"string"}},kept:{type:"object",additionalProperties:{type:"object",required:["live","desired"],properties:{live:{},desired:{}},additionalProperties:!0}},overwrites:{enum:["takeover","drift",null]},depends_on:{type:"array",items:{type:"string"}},idempotency_key:{type:["string","null"]},guards:{type:"object",additionalProperties:{type:"string"}},live_digest:{type:["string","null"]},version:{anyOf:[{type:"object",required:["from","expected"],properties:{from:{type:["integer","null"]},expected:{type:["integer","null"]}},additionalProperties:!0},{type:"null"}]},effects:{type:"array",items:{type:"object",required:["what","address"],properties:{what:{enum:["repins","pinned_by","used_by"]},address:{type:"string"},from:{type:["integer","null"]},expected:{type:["integer","null"]}},additionalProperties:!0}},renamed_from:{type:["string","null"]},replaced_by:{type:["string","null"]},digest:{type:"string",pattern:"^[0-9a-f]+$"},decision:{type:["string","null"],description:"Digest of the one live edit that `overwrite` of `sync` decided about."}},additionalProperties:!0}},secret_writes:{type:"array",items:{type:"object",required:["address","field","variable","status","write"],properties:{address:{type:"string"},field:{type:"string"},variable:{type:["string","null"]},status:{enum:["changed","unchanged","unknown","unset"]},write:{type:"boolean",description:"Applying this plan sends the secret."}},additionalProperties:!0}},held:{type:"array",items:{type:"object",required:["address","kind","id","why","would","message","place","leaves","remedies"],properties:{address:{type:"string"},kind:{type:"string"},id:{type:["integer","string","null"],description:"Null where nothing exists yet."},why:{enum:["takeover","drift","conflict","gone","undecided","protected","ambiguous","unknown_launch","dependency","unconfirmed","safeguard","unreviewed","rolled_back","left_out","renamed"]},would:{enum:["create","update","replace","delete","launch","adopt","converge","keep","release","forget"]},message:{type:"string"},place:{anyOf:[{$ref:"#/definitions/place"},{type:"null"}]},leaves:{type:"array",items:{type:"object",required:["path"],properties:{path:{type:"string"},base:{},live:{},git:{}},additionalProperties:!0}},remedies:{type:"array",items:{type:"object",required:["to","type"],properties:{to:{type:"string"},type:{type:"string",description:"A command as a line for sh, or an edit in words."},argv:{type:"array",items:{type:"string"},description:"The arguments of the command; left out for an edit."}},additionalProperties:!0}},edit:{type:["string","null"],description:"Digest of the live edit, for `overwrite` of `sync`."}},additionalProperties:!0}},unreadable:{type:"array",items:{type:"object",required:["address","message"],properties:{address:{type:"string"},message:{type:"string"}},additionalProperties:!0}},diagnostics:{type:"array",items:{type:"object",required:["code","severity","message","address","place","remedy"],properties:{code:{type:"string"},severity:{enum:["error","warning","note"]},message:{type:"string"},address:{type:["string","null"]},place:{anyOf:[{$ref:"#/definitions/place"},{type:"null"}]},remedy:{type:["string","null"]},argv:{type:"array",items:{type:"string"},description:"The arguments of the command that does it."}},additionalProperties:!0}},summary:{type:"object",required:["create","update","replace","delete","launch","adopt","converge","keep","release","forget","held","unchanged","unreadable","errors","warnings"],properties:{create:{type:"integer",minimum:0},update:{type:"integer",minimum:0},replace:{type:"integer",minimum:0},delete:{type:"integer",minimum:0},launch:{type:"integer",minimum:0},adopt:{type:"integer",minimum:0},converge:{type:"integer",minimum:0},keep:{type:"integer",minimum:0},release:{type:"integer",minimum:0},forget:{type:"integer",minimum:0},held:{type:"integer",minimum:0},unchanged:{type:"integer",minimum:0},unreadable:{type:"integer",minimum:0},errors:{type:"integer",minimum:0},warnings:{type:"integer",minimum:0}},additionalProperties:!0},plan_digest:{type:"string",pattern:"^[0-9a-f]+$"},content_digest:{type:"string",pattern:"^[0-9a-f]+$",description:"Over everything else in the plan: shows that nobody edited it after it was made."}},additionalProperties:!0,definitions:{place:{type:"object",required:["file","line","column"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}},additionalProperties:!0}}};var Pe=new RegExp("^1\\.(?:0|[1-9][0-9]*)$","u"),z=new RegExp("^[0-9a-f]+$","u");function ie(a,{instancePath:t="",parentData:L,parentDataProperty:$,rootData:N=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.format_version===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format_version"}};e===null?e=[o]:e.push(o),r++}if(a.tool_version===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tool_version"}};e===null?e=[o]:e.push(o),r++}if(a.target===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[o]:e.push(o),r++}if(a.namespace===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[o]:e.push(o),r++}if(a.base_url===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"base_url"}};e===null?e=[o]:e.push(o),r++}if(a.org_id===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"org_id"}};e===null?e=[o]:e.push(o),r++}if(a.source===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[o]:e.push(o),r++}if(a.inputs_digest===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"inputs_digest"}};e===null?e=[o]:e.push(o),r++}if(a.ledger===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ledger"}};e===null?e=[o]:e.push(o),r++}if(a.options===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"options"}};e===null?e=[o]:e.push(o),r++}if(a.changes===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"changes"}};e===null?e=[o]:e.push(o),r++}if(a.secret_writes===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret_writes"}};e===null?e=[o]:e.push(o),r++}if(a.held===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"held"}};e===null?e=[o]:e.push(o),r++}if(a.unreadable===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unreadable"}};e===null?e=[o]:e.push(o),r++}if(a.diagnostics===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"diagnostics"}};e===null?e=[o]:e.push(o),r++}if(a.summary===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[o]:e.push(o),r++}if(a.plan_digest===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"plan_digest"}};e===null?e=[o]:e.push(o),r++}if(a.content_digest===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content_digest"}};e===null?e=[o]:e.push(o),r++}if(a.format_version!==void 0){let o=a.format_version;if(typeof o=="string"){if(!Pe.test(o)){let i={instancePath:t+"/format_version",schemaPath:"#/properties/format_version/pattern",keyword:"pattern",params:{pattern:"^1\\.(?:0|[1-9][0-9]*)$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/format_version",schemaPath:"#/properties/format_version/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(a.tool_version!==void 0&&typeof a.tool_version!="string"){let o={instancePath:t+"/tool_version",schemaPath:"#/properties/tool_version/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(a.target!==void 0&&typeof a.target!="string"){let o={instancePath:t+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(a.namespace!==void 0&&typeof a.namespace!="string"){let o={instancePath:t+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(a.base_url!==void 0&&typeof a.base_url!="string"){let o={instancePath:t+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(a.org_id!==void 0){let o=a.org_id;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let i={instancePath:t+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let i={instancePath:t+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),r++}}if(a.source!==void 0){let o=a.source;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.commit===void 0){let i={instancePath:t+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:"commit"}};e===null?e=[i]:e.push(i),r++}if(o.dirty===void 0){let i={instancePath:t+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:"dirty"}};e===null?e=[i]:e.push(i),r++}if(o.commit!==void 0){let i=o.commit;if(typeof i!="string"&&i!==null){let p={instancePath:t+"/source/commit",schemaPath:"#/properties/source/properties/commit/type",keyword:"type",params:{type:j.properties.source.properties.commit.type}};e===null?e=[p]:e.push(p),r++}}if(o.dirty!==void 0&&typeof o.dirty!="boolean"){let i={instancePath:t+"/source/dirty",schemaPath:"#/properties/source/properties/dirty/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}if(o.uncommitted!==void 0){let i=o.uncommitted;if(Array.isArray(i)){let p=i.length;for(let n=0;n<p;n++){let s=i[n];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.file===void 0){let m={instancePath:t+"/source/uncommitted/"+n,schemaPath:"#/properties/source/properties/uncommitted/items/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[m]:e.push(m),r++}if(s.what===void 0){let m={instancePath:t+"/source/uncommitted/"+n,schemaPath:"#/properties/source/properties/uncommitted/items/required",keyword:"required",params:{missingProperty:"what"}};e===null?e=[m]:e.push(m),r++}if(s.file!==void 0&&typeof s.file!="string"){let m={instancePath:t+"/source/uncommitted/"+n+"/file",schemaPath:"#/properties/source/properties/uncommitted/items/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(s.what!==void 0){let m=s.what;if(!(m==="edited"||m==="new"||m==="deleted"||m==="ignored")){let w={instancePath:t+"/source/uncommitted/"+n+"/what",schemaPath:"#/properties/source/properties/uncommitted/items/properties/what/enum",keyword:"enum",params:{allowedValues:j.properties.source.properties.uncommitted.items.properties.what.enum}};e===null?e=[w]:e.push(w),r++}}}else{let m={instancePath:t+"/source/uncommitted/"+n,schemaPath:"#/properties/source/properties/uncommitted/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{let p={instancePath:t+"/source/uncommitted",schemaPath:"#/properties/source/properties/uncommitted/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(o.refused!==void 0){let i=o.refused;if(Array.isArray(i)){let p=i.length;for(let n=0;n<p;n++){let s=i[n];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let m={instancePath:t+"/source/refused/"+n,schemaPath:"#/properties/source/properties/refused/items/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[m]:e.push(m),r++}if(s.message===void 0){let m={instancePath:t+"/source/refused/"+n,schemaPath:"#/properties/source/properties/refused/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[m]:e.push(m),r++}if(s.remedy===void 0){let m={instancePath:t+"/source/refused/"+n,schemaPath:"#/properties/source/properties/refused/items/required",keyword:"required",params:{missingProperty:"remedy"}};e===null?e=[m]:e.push(m),r++}if(s.code!==void 0&&typeof s.code!="string"){let m={instancePath:t+"/source/refused/"+n+"/code",schemaPath:"#/properties/source/properties/refused/items/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(s.message!==void 0&&typeof s.message!="string"){let m={instancePath:t+"/source/refused/"+n+"/message",schemaPath:"#/properties/source/properties/refused/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(s.remedy!==void 0&&typeof s.remedy!="string"){let m={instancePath:t+"/source/refused/"+n+"/remedy",schemaPath:"#/properties/source/properties/refused/items/properties/remedy/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/source/refused/"+n,schemaPath:"#/properties/source/properties/refused/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{let p={instancePath:t+"/source/refused",schemaPath:"#/properties/source/properties/refused/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:t+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(a.inputs_digest!==void 0){let o=a.inputs_digest;if(typeof o=="string"){if(!z.test(o)){let i={instancePath:t+"/inputs_digest",schemaPath:"#/properties/inputs_digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/inputs_digest",schemaPath:"#/properties/inputs_digest/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(a.ledger!==void 0){let o=a.ledger;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.state===void 0){let i={instancePath:t+"/ledger",schemaPath:"#/properties/ledger/required",keyword:"required",params:{missingProperty:"state"}};e===null?e=[i]:e.push(i),r++}if(o.revision===void 0){let i={instancePath:t+"/ledger",schemaPath:"#/properties/ledger/required",keyword:"required",params:{missingProperty:"revision"}};e===null?e=[i]:e.push(i),r++}if(o.state!==void 0){let i=o.state;if(!(i==="present"||i==="absent"||i==="ignored")){let p={instancePath:t+"/ledger/state",schemaPath:"#/properties/ledger/properties/state/enum",keyword:"enum",params:{allowedValues:j.properties.ledger.properties.state.enum}};e===null?e=[p]:e.push(p),r++}}if(o.revision!==void 0){let i=o.revision;if(typeof i!="string"&&i!==null){let p={instancePath:t+"/ledger/revision",schemaPath:"#/properties/ledger/properties/revision/type",keyword:"type",params:{type:j.properties.ledger.properties.revision.type}};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:t+"/ledger",schemaPath:"#/properties/ledger/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(a.options!==void 0){let o=a.options;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.on_drift===void 0){let i={instancePath:t+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"on_drift"}};e===null?e=[i]:e.push(i),r++}if(o.take_over===void 0){let i={instancePath:t+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"take_over"}};e===null?e=[i]:e.push(i),r++}if(o.launch===void 0){let i={instancePath:t+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"launch"}};e===null?e=[i]:e.push(i),r++}if(o.only===void 0){let i={instancePath:t+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"only"}};e===null?e=[i]:e.push(i),r++}if(o.allow_deletes===void 0){let i={instancePath:t+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"allow_deletes"}};e===null?e=[i]:e.push(i),r++}if(o.allow_empty===void 0){let i={instancePath:t+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"allow_empty"}};e===null?e=[i]:e.push(i),r++}if(o.on_drift!==void 0){let i=o.on_drift;if(!(i==="hold"||i==="overwrite"||i==="keep"||i===null)){let p={instancePath:t+"/options/on_drift",schemaPath:"#/properties/options/properties/on_drift/enum",keyword:"enum",params:{allowedValues:j.properties.options.properties.on_drift.enum}};e===null?e=[p]:e.push(p),r++}}if(o.take_over!==void 0){let i=o.take_over;if(Array.isArray(i)){let p=i.length;for(let n=0;n<p;n++)if(typeof i[n]!="string"){let s={instancePath:t+"/options/take_over/"+n,schemaPath:"#/properties/options/properties/take_over/items/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{let p={instancePath:t+"/options/take_over",schemaPath:"#/properties/options/properties/take_over/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(o.launch!==void 0){let i=o.launch;if(Array.isArray(i)){let p=i.length;for(let n=0;n<p;n++)if(typeof i[n]!="string"){let s={instancePath:t+"/options/launch/"+n,schemaPath:"#/properties/options/properties/launch/items/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{let p={instancePath:t+"/options/launch",schemaPath:"#/properties/options/properties/launch/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(o.only!==void 0){let i=o.only;if(Array.isArray(i)){let p=i.length;for(let n=0;n<p;n++)if(typeof i[n]!="string"){let s={instancePath:t+"/options/only/"+n,schemaPath:"#/properties/options/properties/only/items/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{let p={instancePath:t+"/options/only",schemaPath:"#/properties/options/properties/only/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(o.allow_deletes!==void 0){let i=o.allow_deletes;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null){let p={instancePath:t+"/options/allow_deletes",schemaPath:"#/properties/options/properties/allow_deletes/type",keyword:"type",params:{type:j.properties.options.properties.allow_deletes.type}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/options/allow_deletes",schemaPath:"#/properties/options/properties/allow_deletes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.allow_empty!==void 0&&typeof o.allow_empty!="boolean"){let i={instancePath:t+"/options/allow_empty",schemaPath:"#/properties/options/properties/allow_empty/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(a.changes!==void 0){let o=a.changes;if(Array.isArray(o)){let i=o.length;for(let p=0;p<i;p++){let n=o[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.address===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.push(s),r++}if(n.action===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"action"}};e===null?e=[s]:e.push(s),r++}if(n.id===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[s]:e.push(s),r++}if(n.reason===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[s]:e.push(s),r++}if(n.place===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[s]:e.push(s),r++}if(n.leaves===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"leaves"}};e===null?e=[s]:e.push(s),r++}if(n.unmanaged===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"unmanaged"}};e===null?e=[s]:e.push(s),r++}if(n.kept===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"kept"}};e===null?e=[s]:e.push(s),r++}if(n.overwrites===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"overwrites"}};e===null?e=[s]:e.push(s),r++}if(n.depends_on===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"depends_on"}};e===null?e=[s]:e.push(s),r++}if(n.idempotency_key===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"idempotency_key"}};e===null?e=[s]:e.push(s),r++}if(n.guards===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"guards"}};e===null?e=[s]:e.push(s),r++}if(n.live_digest===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"live_digest"}};e===null?e=[s]:e.push(s),r++}if(n.version===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[s]:e.push(s),r++}if(n.effects===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"effects"}};e===null?e=[s]:e.push(s),r++}if(n.renamed_from===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"renamed_from"}};e===null?e=[s]:e.push(s),r++}if(n.replaced_by===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"replaced_by"}};e===null?e=[s]:e.push(s),r++}if(n.digest===void 0){let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"digest"}};e===null?e=[s]:e.push(s),r++}if(n.address!==void 0&&typeof n.address!="string"){let s={instancePath:t+"/changes/"+p+"/address",schemaPath:"#/properties/changes/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.kind!==void 0&&typeof n.kind!="string"){let s={instancePath:t+"/changes/"+p+"/kind",schemaPath:"#/properties/changes/items/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.action!==void 0){let s=n.action;if(!(s==="create"||s==="update"||s==="replace"||s==="delete"||s==="launch"||s==="adopt"||s==="converge"||s==="keep"||s==="release"||s==="forget")){let m={instancePath:t+"/changes/"+p+"/action",schemaPath:"#/properties/changes/items/properties/action/enum",keyword:"enum",params:{allowedValues:j.properties.changes.items.properties.action.enum}};e===null?e=[m]:e.push(m),r++}}if(n.id!==void 0){let s=n.id;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"&&s!==null){let m={instancePath:t+"/changes/"+p+"/id",schemaPath:"#/properties/changes/items/properties/id/type",keyword:"type",params:{type:j.properties.changes.items.properties.id.type}};e===null?e=[m]:e.push(m),r++}}if(n.reason!==void 0&&typeof n.reason!="string"){let s={instancePath:t+"/changes/"+p+"/reason",schemaPath:"#/properties/changes/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.place!==void 0){let s=n.place,m=r,w=!1,v=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.file===void 0){let d={instancePath:t+"/changes/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[d]:e.push(d),r++}if(s.line===void 0){let d={instancePath:t+"/changes/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[d]:e.push(d),r++}if(s.column===void 0){let d={instancePath:t+"/changes/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[d]:e.push(d),r++}if(s.file!==void 0&&typeof s.file!="string"){let d={instancePath:t+"/changes/"+p+"/place/file",schemaPath:"#/definitions/place/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(s.line!==void 0){let d=s.line;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let _={instancePath:t+"/changes/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[_]:e.push(_),r++}if(typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){let _={instancePath:t+"/changes/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[_]:e.push(_),r++}}if(s.column!==void 0){let d=s.column;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let _={instancePath:t+"/changes/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[_]:e.push(_),r++}if(typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){let _={instancePath:t+"/changes/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[_]:e.push(_),r++}}}else{let d={instancePath:t+"/changes/"+p+"/place",schemaPath:"#/definitions/place/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var y=v===r;if(w=w||y,!w){let d=r;if(s!==null){let c={instancePath:t+"/changes/"+p+"/place",schemaPath:"#/properties/changes/items/properties/place/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}var y=d===r;w=w||y}if(w)r=m,e!==null&&(m?e.length=m:e=null);else{let d={instancePath:t+"/changes/"+p+"/place",schemaPath:"#/properties/changes/items/properties/place/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(n.leaves!==void 0){let s=n.leaves;if(Array.isArray(s)){let m=s.length;for(let w=0;w<m;w++){let v=s[w];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.path===void 0){let d={instancePath:t+"/changes/"+p+"/leaves/"+w,schemaPath:"#/properties/changes/items/properties/leaves/items/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[d]:e.push(d),r++}if(v.path!==void 0&&typeof v.path!="string"){let d={instancePath:t+"/changes/"+p+"/leaves/"+w+"/path",schemaPath:"#/properties/changes/items/properties/leaves/items/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/changes/"+p+"/leaves/"+w,schemaPath:"#/properties/changes/items/properties/leaves/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let m={instancePath:t+"/changes/"+p+"/leaves",schemaPath:"#/properties/changes/items/properties/leaves/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(n.unmanaged!==void 0){let s=n.unmanaged;if(Array.isArray(s)){let m=s.length;for(let w=0;w<m;w++)if(typeof s[w]!="string"){let v={instancePath:t+"/changes/"+p+"/unmanaged/"+w,schemaPath:"#/properties/changes/items/properties/unmanaged/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}else{let m={instancePath:t+"/changes/"+p+"/unmanaged",schemaPath:"#/properties/changes/items/properties/unmanaged/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(n.kept!==void 0){let s=n.kept;if(s&&typeof s=="object"&&!Array.isArray(s))for(let m in s){let w=s[m];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.live===void 0){let v={instancePath:t+"/changes/"+p+"/kept/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/kept/additionalProperties/required",keyword:"required",params:{missingProperty:"live"}};e===null?e=[v]:e.push(v),r++}if(w.desired===void 0){let v={instancePath:t+"/changes/"+p+"/kept/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/kept/additionalProperties/required",keyword:"required",params:{missingProperty:"desired"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/changes/"+p+"/kept/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/kept/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}}else{let m={instancePath:t+"/changes/"+p+"/kept",schemaPath:"#/properties/changes/items/properties/kept/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(n.overwrites!==void 0){let s=n.overwrites;if(!(s==="takeover"||s==="drift"||s===null)){let m={instancePath:t+"/changes/"+p+"/overwrites",schemaPath:"#/properties/changes/items/properties/overwrites/enum",keyword:"enum",params:{allowedValues:j.properties.changes.items.properties.overwrites.enum}};e===null?e=[m]:e.push(m),r++}}if(n.depends_on!==void 0){let s=n.depends_on;if(Array.isArray(s)){let m=s.length;for(let w=0;w<m;w++)if(typeof s[w]!="string"){let v={instancePath:t+"/changes/"+p+"/depends_on/"+w,schemaPath:"#/properties/changes/items/properties/depends_on/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}else{let m={instancePath:t+"/changes/"+p+"/depends_on",schemaPath:"#/properties/changes/items/properties/depends_on/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(n.idempotency_key!==void 0){let s=n.idempotency_key;if(typeof s!="string"&&s!==null){let m={instancePath:t+"/changes/"+p+"/idempotency_key",schemaPath:"#/properties/changes/items/properties/idempotency_key/type",keyword:"type",params:{type:j.properties.changes.items.properties.idempotency_key.type}};e===null?e=[m]:e.push(m),r++}}if(n.guards!==void 0){let s=n.guards;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let m in s)if(typeof s[m]!="string"){let w={instancePath:t+"/changes/"+p+"/guards/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/guards/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}else{let m={instancePath:t+"/changes/"+p+"/guards",schemaPath:"#/properties/changes/items/properties/guards/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(n.live_digest!==void 0){let s=n.live_digest;if(typeof s!="string"&&s!==null){let m={instancePath:t+"/changes/"+p+"/live_digest",schemaPath:"#/properties/changes/items/properties/live_digest/type",keyword:"type",params:{type:j.properties.changes.items.properties.live_digest.type}};e===null?e=[m]:e.push(m),r++}}if(n.version!==void 0){let s=n.version,m=r,w=!1,v=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.from===void 0){let d={instancePath:t+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[d]:e.push(d),r++}if(s.expected===void 0){let d={instancePath:t+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/required",keyword:"required",params:{missingProperty:"expected"}};e===null?e=[d]:e.push(d),r++}if(s.from!==void 0){let d=s.from;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){let _={instancePath:t+"/changes/"+p+"/version/from",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/properties/from/type",keyword:"type",params:{type:j.properties.changes.items.properties.version.anyOf[0].properties.from.type}};e===null?e=[_]:e.push(_),r++}}if(s.expected!==void 0){let d=s.expected;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){let _={instancePath:t+"/changes/"+p+"/version/expected",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/properties/expected/type",keyword:"type",params:{type:j.properties.changes.items.properties.version.anyOf[0].properties.expected.type}};e===null?e=[_]:e.push(_),r++}}}else{let d={instancePath:t+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var l=v===r;if(w=w||l,!w){let d=r;if(s!==null){let c={instancePath:t+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}var l=d===r;w=w||l}if(w)r=m,e!==null&&(m?e.length=m:e=null);else{let d={instancePath:t+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(n.effects!==void 0){let s=n.effects;if(Array.isArray(s)){let m=s.length;for(let w=0;w<m;w++){let v=s[w];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.what===void 0){let d={instancePath:t+"/changes/"+p+"/effects/"+w,schemaPath:"#/properties/changes/items/properties/effects/items/required",keyword:"required",params:{missingProperty:"what"}};e===null?e=[d]:e.push(d),r++}if(v.address===void 0){let d={instancePath:t+"/changes/"+p+"/effects/"+w,schemaPath:"#/properties/changes/items/properties/effects/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[d]:e.push(d),r++}if(v.what!==void 0){let d=v.what;if(!(d==="repins"||d==="pinned_by"||d==="used_by")){let _={instancePath:t+"/changes/"+p+"/effects/"+w+"/what",schemaPath:"#/properties/changes/items/properties/effects/items/properties/what/enum",keyword:"enum",params:{allowedValues:j.properties.changes.items.properties.effects.items.properties.what.enum}};e===null?e=[_]:e.push(_),r++}}if(v.address!==void 0&&typeof v.address!="string"){let d={instancePath:t+"/changes/"+p+"/effects/"+w+"/address",schemaPath:"#/properties/changes/items/properties/effects/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(v.from!==void 0){let d=v.from;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){let _={instancePath:t+"/changes/"+p+"/effects/"+w+"/from",schemaPath:"#/properties/changes/items/properties/effects/items/properties/from/type",keyword:"type",params:{type:j.properties.changes.items.properties.effects.items.properties.from.type}};e===null?e=[_]:e.push(_),r++}}if(v.expected!==void 0){let d=v.expected;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){let _={instancePath:t+"/changes/"+p+"/effects/"+w+"/expected",schemaPath:"#/properties/changes/items/properties/effects/items/properties/expected/type",keyword:"type",params:{type:j.properties.changes.items.properties.effects.items.properties.expected.type}};e===null?e=[_]:e.push(_),r++}}}else{let d={instancePath:t+"/changes/"+p+"/effects/"+w,schemaPath:"#/properties/changes/items/properties/effects/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let m={instancePath:t+"/changes/"+p+"/effects",schemaPath:"#/properties/changes/items/properties/effects/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(n.renamed_from!==void 0){let s=n.renamed_from;if(typeof s!="string"&&s!==null){let m={instancePath:t+"/changes/"+p+"/renamed_from",schemaPath:"#/properties/changes/items/properties/renamed_from/type",keyword:"type",params:{type:j.properties.changes.items.properties.renamed_from.type}};e===null?e=[m]:e.push(m),r++}}if(n.replaced_by!==void 0){let s=n.replaced_by;if(typeof s!="string"&&s!==null){let m={instancePath:t+"/changes/"+p+"/replaced_by",schemaPath:"#/properties/changes/items/properties/replaced_by/type",keyword:"type",params:{type:j.properties.changes.items.properties.replaced_by.type}};e===null?e=[m]:e.push(m),r++}}if(n.digest!==void 0){let s=n.digest;if(typeof s=="string"){if(!z.test(s)){let m={instancePath:t+"/changes/"+p+"/digest",schemaPath:"#/properties/changes/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/changes/"+p+"/digest",schemaPath:"#/properties/changes/items/properties/digest/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(n.decision!==void 0){let s=n.decision;if(typeof s!="string"&&s!==null){let m={instancePath:t+"/changes/"+p+"/decision",schemaPath:"#/properties/changes/items/properties/decision/type",keyword:"type",params:{type:j.properties.changes.items.properties.decision.type}};e===null?e=[m]:e.push(m),r++}}}else{let s={instancePath:t+"/changes/"+p,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let i={instancePath:t+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(a.secret_writes!==void 0){let o=a.secret_writes;if(Array.isArray(o)){let i=o.length;for(let p=0;p<i;p++){let n=o[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.address===void 0){let s={instancePath:t+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[s]:e.push(s),r++}if(n.field===void 0){let s={instancePath:t+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[s]:e.push(s),r++}if(n.variable===void 0){let s={instancePath:t+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[s]:e.push(s),r++}if(n.status===void 0){let s={instancePath:t+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[s]:e.push(s),r++}if(n.write===void 0){let s={instancePath:t+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"write"}};e===null?e=[s]:e.push(s),r++}if(n.address!==void 0&&typeof n.address!="string"){let s={instancePath:t+"/secret_writes/"+p+"/address",schemaPath:"#/properties/secret_writes/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.field!==void 0&&typeof n.field!="string"){let s={instancePath:t+"/secret_writes/"+p+"/field",schemaPath:"#/properties/secret_writes/items/properties/field/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.variable!==void 0){let s=n.variable;if(typeof s!="string"&&s!==null){let m={instancePath:t+"/secret_writes/"+p+"/variable",schemaPath:"#/properties/secret_writes/items/properties/variable/type",keyword:"type",params:{type:j.properties.secret_writes.items.properties.variable.type}};e===null?e=[m]:e.push(m),r++}}if(n.status!==void 0){let s=n.status;if(!(s==="changed"||s==="unchanged"||s==="unknown"||s==="unset")){let m={instancePath:t+"/secret_writes/"+p+"/status",schemaPath:"#/properties/secret_writes/items/properties/status/enum",keyword:"enum",params:{allowedValues:j.properties.secret_writes.items.properties.status.enum}};e===null?e=[m]:e.push(m),r++}}if(n.write!==void 0&&typeof n.write!="boolean"){let s={instancePath:t+"/secret_writes/"+p+"/write",schemaPath:"#/properties/secret_writes/items/properties/write/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let i={instancePath:t+"/secret_writes",schemaPath:"#/properties/secret_writes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(a.held!==void 0){let o=a.held;if(Array.isArray(o)){let i=o.length;for(let p=0;p<i;p++){let n=o[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.address===void 0){let s={instancePath:t+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.push(s),r++}if(n.id===void 0){let s={instancePath:t+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[s]:e.push(s),r++}if(n.why===void 0){let s={instancePath:t+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"why"}};e===null?e=[s]:e.push(s),r++}if(n.would===void 0){let s={instancePath:t+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"would"}};e===null?e=[s]:e.push(s),r++}if(n.message===void 0){let s={instancePath:t+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[s]:e.push(s),r++}if(n.place===void 0){let s={instancePath:t+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[s]:e.push(s),r++}if(n.leaves===void 0){let s={instancePath:t+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"leaves"}};e===null?e=[s]:e.push(s),r++}if(n.remedies===void 0){let s={instancePath:t+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"remedies"}};e===null?e=[s]:e.push(s),r++}if(n.address!==void 0&&typeof n.address!="string"){let s={instancePath:t+"/held/"+p+"/address",schemaPath:"#/properties/held/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.kind!==void 0&&typeof n.kind!="string"){let s={instancePath:t+"/held/"+p+"/kind",schemaPath:"#/properties/held/items/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.id!==void 0){let s=n.id;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"&&s!==null){let m={instancePath:t+"/held/"+p+"/id",schemaPath:"#/properties/held/items/properties/id/type",keyword:"type",params:{type:j.properties.held.items.properties.id.type}};e===null?e=[m]:e.push(m),r++}}if(n.why!==void 0){let s=n.why;if(!(s==="takeover"||s==="drift"||s==="conflict"||s==="gone"||s==="undecided"||s==="protected"||s==="ambiguous"||s==="unknown_launch"||s==="dependency"||s==="unconfirmed"||s==="safeguard"||s==="unreviewed"||s==="rolled_back"||s==="left_out"||s==="renamed")){let m={instancePath:t+"/held/"+p+"/why",schemaPath:"#/properties/held/items/properties/why/enum",keyword:"enum",params:{allowedValues:j.properties.held.items.properties.why.enum}};e===null?e=[m]:e.push(m),r++}}if(n.would!==void 0){let s=n.would;if(!(s==="create"||s==="update"||s==="replace"||s==="delete"||s==="launch"||s==="adopt"||s==="converge"||s==="keep"||s==="release"||s==="forget")){let m={instancePath:t+"/held/"+p+"/would",schemaPath:"#/properties/held/items/properties/would/enum",keyword:"enum",params:{allowedValues:j.properties.held.items.properties.would.enum}};e===null?e=[m]:e.push(m),r++}}if(n.message!==void 0&&typeof n.message!="string"){let s={instancePath:t+"/held/"+p+"/message",schemaPath:"#/properties/held/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.place!==void 0){let s=n.place,m=r,w=!1,v=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.file===void 0){let d={instancePath:t+"/held/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[d]:e.push(d),r++}if(s.line===void 0){let d={instancePath:t+"/held/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[d]:e.push(d),r++}if(s.column===void 0){let d={instancePath:t+"/held/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[d]:e.push(d),r++}if(s.file!==void 0&&typeof s.file!="string"){let d={instancePath:t+"/held/"+p+"/place/file",schemaPath:"#/definitions/place/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(s.line!==void 0){let d=s.line;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let _={instancePath:t+"/held/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[_]:e.push(_),r++}if(typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){let _={instancePath:t+"/held/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[_]:e.push(_),r++}}if(s.column!==void 0){let d=s.column;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let _={instancePath:t+"/held/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[_]:e.push(_),r++}if(typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){let _={instancePath:t+"/held/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[_]:e.push(_),r++}}}else{let d={instancePath:t+"/held/"+p+"/place",schemaPath:"#/definitions/place/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var f=v===r;if(w=w||f,!w){let d=r;if(s!==null){let c={instancePath:t+"/held/"+p+"/place",schemaPath:"#/properties/held/items/properties/place/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}var f=d===r;w=w||f}if(w)r=m,e!==null&&(m?e.length=m:e=null);else{let d={instancePath:t+"/held/"+p+"/place",schemaPath:"#/properties/held/items/properties/place/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(n.leaves!==void 0){let s=n.leaves;if(Array.isArray(s)){let m=s.length;for(let w=0;w<m;w++){let v=s[w];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.path===void 0){let d={instancePath:t+"/held/"+p+"/leaves/"+w,schemaPath:"#/properties/held/items/properties/leaves/items/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[d]:e.push(d),r++}if(v.path!==void 0&&typeof v.path!="string"){let d={instancePath:t+"/held/"+p+"/leaves/"+w+"/path",schemaPath:"#/properties/held/items/properties/leaves/items/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/held/"+p+"/leaves/"+w,schemaPath:"#/properties/held/items/properties/leaves/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let m={instancePath:t+"/held/"+p+"/leaves",schemaPath:"#/properties/held/items/properties/leaves/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(n.remedies!==void 0){let s=n.remedies;if(Array.isArray(s)){let m=s.length;for(let w=0;w<m;w++){let v=s[w];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.to===void 0){let d={instancePath:t+"/held/"+p+"/remedies/"+w,schemaPath:"#/properties/held/items/properties/remedies/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[d]:e.push(d),r++}if(v.type===void 0){let d={instancePath:t+"/held/"+p+"/remedies/"+w,schemaPath:"#/properties/held/items/properties/remedies/items/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),r++}if(v.to!==void 0&&typeof v.to!="string"){let d={instancePath:t+"/held/"+p+"/remedies/"+w+"/to",schemaPath:"#/properties/held/items/properties/remedies/items/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(v.type!==void 0&&typeof v.type!="string"){let d={instancePath:t+"/held/"+p+"/remedies/"+w+"/type",schemaPath:"#/properties/held/items/properties/remedies/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(v.argv!==void 0){let d=v.argv;if(Array.isArray(d)){let _=d.length;for(let c=0;c<_;c++)if(typeof d[c]!="string"){let A={instancePath:t+"/held/"+p+"/remedies/"+w+"/argv/"+c,schemaPath:"#/properties/held/items/properties/remedies/items/properties/argv/items/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}else{let _={instancePath:t+"/held/"+p+"/remedies/"+w+"/argv",schemaPath:"#/properties/held/items/properties/remedies/items/properties/argv/type",keyword:"type",params:{type:"array"}};e===null?e=[_]:e.push(_),r++}}}else{let d={instancePath:t+"/held/"+p+"/remedies/"+w,schemaPath:"#/properties/held/items/properties/remedies/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let m={instancePath:t+"/held/"+p+"/remedies",schemaPath:"#/properties/held/items/properties/remedies/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(n.edit!==void 0){let s=n.edit;if(typeof s!="string"&&s!==null){let m={instancePath:t+"/held/"+p+"/edit",schemaPath:"#/properties/held/items/properties/edit/type",keyword:"type",params:{type:j.properties.held.items.properties.edit.type}};e===null?e=[m]:e.push(m),r++}}}else{let s={instancePath:t+"/held/"+p,schemaPath:"#/properties/held/items/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let i={instancePath:t+"/held",schemaPath:"#/properties/held/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(a.unreadable!==void 0){let o=a.unreadable;if(Array.isArray(o)){let i=o.length;for(let p=0;p<i;p++){let n=o[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.address===void 0){let s={instancePath:t+"/unreadable/"+p,schemaPath:"#/properties/unreadable/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[s]:e.push(s),r++}if(n.message===void 0){let s={instancePath:t+"/unreadable/"+p,schemaPath:"#/properties/unreadable/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[s]:e.push(s),r++}if(n.address!==void 0&&typeof n.address!="string"){let s={instancePath:t+"/unreadable/"+p+"/address",schemaPath:"#/properties/unreadable/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.message!==void 0&&typeof n.message!="string"){let s={instancePath:t+"/unreadable/"+p+"/message",schemaPath:"#/properties/unreadable/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/unreadable/"+p,schemaPath:"#/properties/unreadable/items/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let i={instancePath:t+"/unreadable",schemaPath:"#/properties/unreadable/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(a.diagnostics!==void 0){let o=a.diagnostics;if(Array.isArray(o)){let i=o.length;for(let p=0;p<i;p++){let n=o[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let s={instancePath:t+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[s]:e.push(s),r++}if(n.severity===void 0){let s={instancePath:t+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[s]:e.push(s),r++}if(n.message===void 0){let s={instancePath:t+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[s]:e.push(s),r++}if(n.address===void 0){let s={instancePath:t+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[s]:e.push(s),r++}if(n.place===void 0){let s={instancePath:t+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[s]:e.push(s),r++}if(n.remedy===void 0){let s={instancePath:t+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"remedy"}};e===null?e=[s]:e.push(s),r++}if(n.code!==void 0&&typeof n.code!="string"){let s={instancePath:t+"/diagnostics/"+p+"/code",schemaPath:"#/properties/diagnostics/items/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.severity!==void 0){let s=n.severity;if(!(s==="error"||s==="warning"||s==="note")){let m={instancePath:t+"/diagnostics/"+p+"/severity",schemaPath:"#/properties/diagnostics/items/properties/severity/enum",keyword:"enum",params:{allowedValues:j.properties.diagnostics.items.properties.severity.enum}};e===null?e=[m]:e.push(m),r++}}if(n.message!==void 0&&typeof n.message!="string"){let s={instancePath:t+"/diagnostics/"+p+"/message",schemaPath:"#/properties/diagnostics/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.address!==void 0){let s=n.address;if(typeof s!="string"&&s!==null){let m={instancePath:t+"/diagnostics/"+p+"/address",schemaPath:"#/properties/diagnostics/items/properties/address/type",keyword:"type",params:{type:j.properties.diagnostics.items.properties.address.type}};e===null?e=[m]:e.push(m),r++}}if(n.place!==void 0){let s=n.place,m=r,w=!1,v=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.file===void 0){let d={instancePath:t+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[d]:e.push(d),r++}if(s.line===void 0){let d={instancePath:t+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[d]:e.push(d),r++}if(s.column===void 0){let d={instancePath:t+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[d]:e.push(d),r++}if(s.file!==void 0&&typeof s.file!="string"){let d={instancePath:t+"/diagnostics/"+p+"/place/file",schemaPath:"#/definitions/place/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(s.line!==void 0){let d=s.line;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let _={instancePath:t+"/diagnostics/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[_]:e.push(_),r++}if(typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){let _={instancePath:t+"/diagnostics/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[_]:e.push(_),r++}}if(s.column!==void 0){let d=s.column;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let _={instancePath:t+"/diagnostics/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[_]:e.push(_),r++}if(typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){let _={instancePath:t+"/diagnostics/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[_]:e.push(_),r++}}}else{let d={instancePath:t+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var P=v===r;if(w=w||P,!w){let d=r;if(s!==null){let c={instancePath:t+"/diagnostics/"+p+"/place",schemaPath:"#/properties/diagnostics/items/properties/place/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}var P=d===r;w=w||P}if(w)r=m,e!==null&&(m?e.length=m:e=null);else{let d={instancePath:t+"/diagnostics/"+p+"/place",schemaPath:"#/properties/diagnostics/items/properties/place/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(n.remedy!==void 0){let s=n.remedy;if(typeof s!="string"&&s!==null){let m={instancePath:t+"/diagnostics/"+p+"/remedy",schemaPath:"#/properties/diagnostics/items/properties/remedy/type",keyword:"type",params:{type:j.properties.diagnostics.items.properties.remedy.type}};e===null?e=[m]:e.push(m),r++}}if(n.argv!==void 0){let s=n.argv;if(Array.isArray(s)){let m=s.length;for(let w=0;w<m;w++)if(typeof s[w]!="string"){let v={instancePath:t+"/diagnostics/"+p+"/argv/"+w,schemaPath:"#/properties/diagnostics/items/properties/argv/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}else{let m={instancePath:t+"/diagnostics/"+p+"/argv",schemaPath:"#/properties/diagnostics/items/properties/argv/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}}else{let s={instancePath:t+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let i={instancePath:t+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(a.summary!==void 0){let o=a.summary;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.create===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"create"}};e===null?e=[i]:e.push(i),r++}if(o.update===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"update"}};e===null?e=[i]:e.push(i),r++}if(o.replace===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"replace"}};e===null?e=[i]:e.push(i),r++}if(o.delete===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"delete"}};e===null?e=[i]:e.push(i),r++}if(o.launch===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"launch"}};e===null?e=[i]:e.push(i),r++}if(o.adopt===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"adopt"}};e===null?e=[i]:e.push(i),r++}if(o.converge===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"converge"}};e===null?e=[i]:e.push(i),r++}if(o.keep===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"keep"}};e===null?e=[i]:e.push(i),r++}if(o.release===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"release"}};e===null?e=[i]:e.push(i),r++}if(o.forget===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"forget"}};e===null?e=[i]:e.push(i),r++}if(o.held===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"held"}};e===null?e=[i]:e.push(i),r++}if(o.unchanged===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"unchanged"}};e===null?e=[i]:e.push(i),r++}if(o.unreadable===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"unreadable"}};e===null?e=[i]:e.push(i),r++}if(o.errors===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"errors"}};e===null?e=[i]:e.push(i),r++}if(o.warnings===void 0){let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"warnings"}};e===null?e=[i]:e.push(i),r++}if(o.create!==void 0){let i=o.create;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/create",schemaPath:"#/properties/summary/properties/create/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/create",schemaPath:"#/properties/summary/properties/create/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.update!==void 0){let i=o.update;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/update",schemaPath:"#/properties/summary/properties/update/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/update",schemaPath:"#/properties/summary/properties/update/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.replace!==void 0){let i=o.replace;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/replace",schemaPath:"#/properties/summary/properties/replace/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/replace",schemaPath:"#/properties/summary/properties/replace/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.delete!==void 0){let i=o.delete;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/delete",schemaPath:"#/properties/summary/properties/delete/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/delete",schemaPath:"#/properties/summary/properties/delete/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.launch!==void 0){let i=o.launch;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/launch",schemaPath:"#/properties/summary/properties/launch/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/launch",schemaPath:"#/properties/summary/properties/launch/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.adopt!==void 0){let i=o.adopt;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/adopt",schemaPath:"#/properties/summary/properties/adopt/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/adopt",schemaPath:"#/properties/summary/properties/adopt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.converge!==void 0){let i=o.converge;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/converge",schemaPath:"#/properties/summary/properties/converge/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/converge",schemaPath:"#/properties/summary/properties/converge/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.keep!==void 0){let i=o.keep;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/keep",schemaPath:"#/properties/summary/properties/keep/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/keep",schemaPath:"#/properties/summary/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.release!==void 0){let i=o.release;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/release",schemaPath:"#/properties/summary/properties/release/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/release",schemaPath:"#/properties/summary/properties/release/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.forget!==void 0){let i=o.forget;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/forget",schemaPath:"#/properties/summary/properties/forget/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/forget",schemaPath:"#/properties/summary/properties/forget/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.held!==void 0){let i=o.held;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/held",schemaPath:"#/properties/summary/properties/held/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/held",schemaPath:"#/properties/summary/properties/held/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.unchanged!==void 0){let i=o.unchanged;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/unchanged",schemaPath:"#/properties/summary/properties/unchanged/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/unchanged",schemaPath:"#/properties/summary/properties/unchanged/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.unreadable!==void 0){let i=o.unreadable;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/unreadable",schemaPath:"#/properties/summary/properties/unreadable/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/unreadable",schemaPath:"#/properties/summary/properties/unreadable/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.errors!==void 0){let i=o.errors;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.warnings!==void 0){let i=o.warnings;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(a.plan_digest!==void 0){let o=a.plan_digest;if(typeof o=="string"){if(!z.test(o)){let i={instancePath:t+"/plan_digest",schemaPath:"#/properties/plan_digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/plan_digest",schemaPath:"#/properties/plan_digest/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(a.content_digest!==void 0){let o=a.content_digest;if(typeof o=="string"){if(!z.test(o)){let i={instancePath:t+"/content_digest",schemaPath:"#/properties/content_digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/content_digest",schemaPath:"#/properties/content_digest/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ie.errors=e,r===0}var ve={prompts:pe,criteria:oe,evaluations:ne,tool_endpoints:ae,tool_bindings:me,tool_ground_truths:fe,experiments:ce,config:ye,plan:we};


/***/ }),

/***/ 73354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ configFinding),
/* harmony export */   g: () => (/* binding */ CONFIG_CODES)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);
/* harmony import */ var _source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47955);


/** All findings about the configuration; docs/errors.md is generated from this table. */
const CONFIG_CODES = {
    unreadable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3001', 'The configuration that --config names cannot be read.'),
    severalFiles: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3002', 'A folder holds more than one configuration file.'),
    fileName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3003', 'The name of a configuration file does not end in .yaml, .yml or .json, or is taken.'),
    outside: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3004', 'The configuration is a symbolic link that leads outside the repository.'),
    unknownKey: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3005', 'The configuration has a key that means nothing.'),
    wrongValue: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3006', 'A value of the configuration has the wrong type or is out of bounds.'),
    missingKey: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3007', 'A key that the configuration needs is missing.'),
    version: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3008', 'The configuration has another version than 1.'),
    namespace: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3009', 'The namespace is empty or holds a control character.'),
    targetName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3010', 'The name of a target is empty, longer than 100 characters, or holds a control character.'),
    noTarget: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3011', 'The configuration has no target.'),
    defaultTarget: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3012', 'default_target names a target that does not exist.'),
    provider: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3029', 'A target names a provider that this tool does not know.'),
    orgId: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3013', 'org_id is not a positive whole number.'),
    orgIdText: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS3014', 'org_id is a number written as text.'),
    baseUrl: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3015', 'base_url is not an address of the form https://host.'),
    baseUrlClear: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3016', 'base_url is http:// on another machine, where the key could be read.'),
    variableName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3017', 'The name of a variable has other characters than letters, digits and _.'),
    secretName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3018', 'The name of a secret has other characters than letters, digits and _.'),
    secretReserved: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3019', 'A secret begins with {variables}, GITHUB_ or ACTIONS_.'),
    secretIsKey: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3020', 'A secret is also the API key of a target.'),
    keyVariable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3021', 'api_key_env is not the name of a variable that may hold the key.'),
    limits: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3022', 'A limit is not a whole number from 0, or a percentage is not from 0 to 100.'),
    patternWithoutKind: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3023', 'A pattern names no kind, so it can never match an address.'),
    unknownKind: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3024', 'allow_unreadable names something that is no kind.'),
    targetUnknown: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3025', 'The target that was asked for does not exist.'),
    targetUndecided: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3026', 'There are several targets, and neither --target nor default_target says which.'),
};
/** A finding of one of the kinds above. */
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
 * Finds the configuration: the file of `--config`, or the nearest one upward from `cwd` to the root of
 * the repository (without one: in `cwd` only). Neither source nor finding: there is none.
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
            ? `--config names ${configPath}, which is the SDK's file for agents and is never read.`
            : `--config names ${configPath}, whose name does not end in .yaml, .yml or .json.`;
        return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_CODES */ .g.fileName, message, 'Call the configuration pipelines-sync.yaml.');
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, configPath);
    const isFile = (await (0,_host_find_root_js__WEBPACK_IMPORTED_MODULE_2__/* .statOf */ ._N)(file))?.isFile();
    if (isFile !== true) {
        return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_CODES */ .g.unreadable, `--config names ${configPath}, which ${isFile === undefined ? 'does not exist' : 'is not a file'}.`, 'Correct the path, which is taken from the current folder, or write a new configuration.', { command: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .pasted */ .yw)('init') });
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
        // A finding quotes lines of the file, so a link must not let a pull request show files of the machine.
        if (isOutside(realRoot, realFile)) {
            return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_CODES */ .g.outside, `${name} is a symbolic link that leads outside the repository.`, 'Put the file itself into the repository.', { place });
        }
        return { source: { root, file: name, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(realFile) }, findings: [] };
    }
    catch (error) {
        const reason = error.code ?? 'unknown reason';
        return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_CODES */ .g.unreadable, `${name} cannot be read (${reason}).`, 'Make the file readable for the user that runs pipelines-sync.', { place });
    }
}
function several(folder, first, second) {
    const at = (name) => (folder === '' ? name : `${folder}/${name}`);
    return (0,_config_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .configFinding */ ._)(_config_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_CODES */ .g.severalFiles, { file: at(second), line: 1, column: 1 }, `There are two configurations in one folder: ${at(first)} and ${at(second)}.`, 'Keep one of them, or choose with --config.', { message: 'the other one', place: { file: at(first), line: 1, column: 1 } });
}
function problem(kind, message, remedy, more = {}) {
    const finding = (0,_config_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .configFinding */ ._)(kind, more.place, message, remedy);
    return { findings: [more.command === undefined ? finding : { ...finding, command: more.command }] };
}
/** Path from one folder to another with `/`; '' where they are the same. */
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
 * Reads a base URL: `https://host[:port][/path]`, or `http://` for a loopback host. What comes back has
 * a lower-case host, no default port and no `/` at its end, so that equal addresses are equal texts.
 * Never throws, and no problem repeats the text: it may hold a password.
 */
function readBaseUrl(text) {
    const trimmed = text.trim();
    // URL() would repair `https:host`, back slashes and line breaks; a person should see what they wrote.
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
    // Where an @ stands, people and programs look for a password.
    return { url: `${url.origin}${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .M)(url.pathname, '/').replaceAll('@', '%40')}` };
}
/** What is wrong with a base URL, as the end of a sentence about it, and what to write instead. */
const BASE_URL_PROBLEMS = {
    form: {
        is: 'is not an address of the form https://host.',
        remedy: 'Write scheme and host, for instance https://api.pipelines.tech.',
    },
    credentials: {
        is: 'has a user name or password in it.',
        remedy: 'Take out everything between // and @; the key comes from the environment.',
    },
    query: {
        is: 'has a query or a fragment.',
        remedy: 'Take out everything from ? or # on.',
    },
    clear: {
        is: 'is http:// on another machine, where the key could be read on the way.',
        remedy: 'Write https://; http:// is for localhost, 127.0.0.0/8 and [::1] only.',
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


/** Words for where the ledger is, and for what an unknown field is; a target may use them too. */
const LEDGERS = ['git', 'file'];
const UNKNOWN_FIELDS = ['warn', 'error'];
/** Names of kinds, as `allow_unreadable` lists them. */
function readKinds(reader, value, kinds) {
    return reader.texts(value, 'tool_bindings').flatMap(({ text, node, path }) => {
        if (kinds.includes(text))
            return [text];
        const near = (0,closest/* closest */.kp)(text, kinds);
        const message = `${JSON.stringify(text)} is no kind${near === undefined ? '.' : `; did you mean ${near}?`}`;
        reader.add(config_codes/* CONFIG_CODES */.g.unknownKind, path, node.place, message, `The kinds are: ${kinds.join(', ')}.`);
        return [];
    });
}

// EXTERNAL MODULE: ./build/model/path.js
var model_path = __webpack_require__(68575);
;// CONCATENATED MODULE: ./build/config/config-reader.js


/**
 * Reads values of the configuration in the type that is wanted; a value of another type is a finding
 * and reads as missing, so that nothing wrong is ever taken for a default without a word.
 */
class ConfigReader {
    findings = [];
    #said = new Set();
    /** Adds a finding about the value at a path; later ones about the same path are the same problem. */
    add(kind, path, place, message, remedy) {
        this.#said.add((0,model_path/* formatPath */.jV)(path));
        this.findings.push((0,config_codes/* configFinding */._)(kind, place, message, remedy));
    }
    /** True when something was said about the value at exactly this path. */
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
        const remedy = quoted ? 'Put it in quotes.' : `For instance: ${example}.`;
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
    /** The texts of a list, with their places; one that is no text is left out after a finding. */
    texts(value, example) {
        if (value === undefined)
            return [];
        const { node, path } = value;
        if (node.type !== 'list') {
            this.wrong(value, 'a list', `Write a list, for instance: [${example}].`);
            return [];
        }
        return node.items.flatMap((item, index) => {
            const entry = { node: item, path: [...path, index] };
            const text = this.text(entry, example);
            if (text !== '')
                return text === undefined ? [] : [{ ...entry, text }];
            this.wrong(entry, 'a text that is not empty', `For instance: ${example}. Or remove the entry.`);
            return [];
        });
    }
}
/** The value of a key, where the map has it. */
function valueAt(map, path, key) {
    const node = map.get(key);
    return node === undefined ? undefined : { node, path: [...path, key] };
}
/** True for a name that people and git can tell apart: something to see, and no control character. */
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
 * Holds the file against the published schema: unknown keys, and whatever else the schema refuses that
 * no check before has said in better words.
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
            reader.add(isMissing ? config_codes/* CONFIG_CODES */.g.missingKey : config_codes/* CONFIG_CODES */.g.wrongValue, path, exact || keyPlace === undefined ? node.place : keyPlace, `${(0,model_path/* formatPath */.jV)(path)} ${isMissing ? 'is missing' : expected(error)}.`, 'See the example in the documentation of the configuration.');
        }
    }
}
/** The path of what is wrong: for a key that is too much or missing, the path of that key. */
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
    const message = `${(0,model_path/* formatPath */.jV)(path)} means nothing here${near === undefined ? '.' : `; did you mean ${near}?`}`;
    let remedy = `The keys here are: ${CONFIG_KEYS[level].join(', ')}. Keys that begin with x- are yours.`;
    if (near !== undefined)
        remedy = `Write ${near}, or remove the key.`;
    else if (key === 'sync')
        remedy = 'sync belongs into a bundle, at its top level, beside the items that it is about.';
    else if (elsewhere !== undefined)
        remedy = `${key} belongs ${WHERE[elsewhere]}.`;
    reader.add(config_codes/* CONFIG_CODES */.g.unknownKey, path, found.keyPlace ?? found.node.place, message, remedy);
}
const WHERE = {
    top: 'at the top of the file',
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
            return 'is not what the schema of the configuration allows';
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
/** Reads one entry of `targets`, with the defaults for what it does not say. */
function readTarget(reader, { name, place, value }, context) {
    const target = { ...(0,config_types/* defaultTarget */.zo)(name), place };
    const map = reader.map(value, `For a target without settings, write ${JSON.stringify(name)}: {}.`);
    if (map === undefined)
        return target;
    const get = (key) => valueAt(map, value.path, key);
    target.places = Object.fromEntries(map.entries.map((entry) => [entry.key, entry.node.place]));
    target.provider = readProvider(reader, get('provider'), context.providers) ?? target.provider;
    target.baseUrl = readUrl(reader, get('base_url'));
    target.orgId = readOrg(reader, get('org_id'));
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
    reader.add(config_codes/* CONFIG_CODES */.g.provider, value.path, value.node.place, `There is no provider ${JSON.stringify(name)}${near === undefined ? '.' : `; did you mean ${near}?`}`, `The providers are: ${names.join(', ')}.`);
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
function readOrg(reader, value) {
    if (value === undefined)
        return null;
    const { node, path } = value;
    const written = node.type === 'scalar' ? node.value : null;
    const org = typeof written === 'string' && /^[1-9]\d*$/.test(written) ? Number(written) : written;
    if (typeof org !== 'number' || !Number.isSafeInteger(org) || org < 1) {
        const message = 'org_id must be a positive whole number.';
        reader.add(config_codes/* CONFIG_CODES */.g.orgId, path, node.place, message, 'Write the number of the organization: org_id: 2.');
        return null;
    }
    if (typeof written === 'string') {
        const message = `org_id is the text "${written}"; it is read as the number ${org}.`;
        reader.add(config_codes/* CONFIG_CODES */.g.orgIdText, path, node.place, message, `Write it without quotes: org_id: ${org}.`);
    }
    return org;
}
// The two checks below never repeat the text itself: people put keys where names belong.
function readKeyVariable(reader, value) {
    const name = reader.text(value, 'api_key_env: PIPELINES_API_KEY_PRODUCTION');
    if (name === undefined || value === undefined)
        return null;
    const problem = !VARIABLE.test(name)
        ? 'api_key_env must be the name of an environment variable: letters, digits and _. The key itself never stands in a file.'
        : /^(?:GITHUB|ACTIONS)_/i.test(name)
            ? 'api_key_env must not begin with GITHUB_ or ACTIONS_: those keys are not for the platform.'
            : undefined;
    if (problem === undefined)
        return name;
    const remedy = 'For instance: api_key_env: PIPELINES_API_KEY_PRODUCTION.';
    reader.add(config_codes/* CONFIG_CODES */.g.keyVariable, value.path, value.node.place, problem, remedy);
    return null;
}
function readSecrets(reader, value, { keys, providers }) {
    const prefixes = (0,provider/* reservedPrefixes */.Tx)(providers);
    return reader.texts(value, 'DOCS_TOKEN').flatMap(({ text, node, path }) => {
        const keyOf = keys.get(text);
        if (!VARIABLE.test(text)) {
            const message = 'This is not the name of an environment variable: letters, digits and _, no digit first.';
            const remedy = 'Write the name of the variable, for instance DOCS_TOKEN; never the secret itself.';
            reader.add(config_codes/* CONFIG_CODES */.g.secretName, path, node.place, message, remedy);
        }
        else if (prefixes.some((prefix) => text.toUpperCase().startsWith(prefix))) {
            const most = prefixes.slice(0, -1).join(', ');
            const message = `A secret must not begin with ${most} or ${prefixes.at(-1)}: those hold keys of their own.`;
            reader.add(config_codes/* CONFIG_CODES */.g.secretReserved, path, node.place, message, 'Use a variable of another name.');
        }
        else if (keyOf !== undefined) {
            const message = `This variable cannot be a secret: api_key_env says that it holds the key of target ${keyOf}.`;
            reader.add(config_codes/* CONFIG_CODES */.g.secretIsKey, path, node.place, message, 'Use a variable of its own for the secret.');
        }
        else
            return [text];
        return [];
    });
}
function readVars(reader, value) {
    const map = reader.map(value, 'For instance: vars: {italy_workflow: 3086}.');
    const vars = [];
    for (const { key, keyPlace, node } of map?.entries ?? []) {
        const path = [...(value?.path ?? []), key];
        if (!VARIABLE.test(key)) {
            const message = `${JSON.stringify(key)} is not a name for a variable: letters, digits and _, no digit first.`;
            reader.add(config_codes/* CONFIG_CODES */.g.variableName, path, keyPlace, message, 'Give it a name like italy_workflow.');
        }
        else if (node.type !== 'scalar') {
            reader.wrong({ node, path }, 'one value: a text, a number, true, false or null', 'Write lists and maps into the bundle.');
        }
        else
            vars.push([key, node.value]);
    }
    return Object.fromEntries(vars);
}
function readLimits(reader, value, byDefault) {
    const map = reader.map(value, 'For instance: limits: {max_deletes: 5}.');
    if (map === undefined || value === undefined)
        return byDefault;
    const read = (key, fits, must) => {
        const limit = valueAt(map, value.path, key);
        if (limit === undefined)
            return undefined;
        const { node, path } = limit;
        if (node.type === 'scalar' && typeof node.value === 'number' && fits(node.value))
            return node.value;
        reader.add(config_codes/* CONFIG_CODES */.g.limits, path, node.place, `${key} must be ${must}.`, `For instance: ${key}: 20.`);
        return undefined;
    };
    return {
        maxDeletes: read('max_deletes', (n) => Number.isSafeInteger(n) && n >= 0, 'a whole number from 0 up') ??
            byDefault.maxDeletes,
        maxDeletePercent: read('max_delete_percent', (n) => n >= 0 && n <= 100, 'a number from 0 to 100') ??
            byDefault.maxDeletePercent,
    };
}
function readPatterns(reader, value, kinds) {
    const texts = reader.texts(value, '"prompts/*"');
    const extra = texts[kind_pattern/* MAX_PATTERNS */.nP];
    if (extra !== undefined) {
        const message = `This list holds more than ${kind_pattern/* MAX_PATTERNS */.nP} patterns.`;
        reader.add(source_codes/* SOURCE_CODES */.h.tooManyPatterns, extra.path, extra.node.place, message, 'Write fewer, wider patterns.');
    }
    return texts.slice(0, kind_pattern/* MAX_PATTERNS */.nP).map(({ text, node, path }) => {
        if ((0,kind_pattern/* canMatch */.kS)(text, kinds))
            return text;
        const meant = (0,kind_pattern/* meantPattern */.Wv)(text, kinds);
        reader.add(config_codes/* CONFIG_CODES */.g.patternWithoutKind, path, node.place, `The pattern ${JSON.stringify(text)} names no kind, so it matches nothing${meant === undefined ? '.' : `; did you mean ${meant}?`}`, `A pattern is * or begins with a kind: ${kinds.join(', ')}.`);
        return text;
    });
}

;// CONCATENATED MODULE: ./build/config/config-check.js






/**
 * Checks a configuration file and fills in the defaults. Pure. The configuration is missing
 * only where the file holds no map; otherwise a wrong value counts as not written, after a finding.
 */
function checkConfig(document, context) {
    const reader = new ConfigReader();
    const { root } = document;
    if (root.type !== 'map') {
        const remedy = 'Begin with version: 1, or write a new configuration.';
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
        const remedy = 'Add the line version: 1 at the top.';
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
    const message = 'This pipelines-sync reads configurations of version 1 only.';
    reader.add(config_codes/* CONFIG_CODES */.g.version, path, node.place, message, remedy);
}
function readNamespace(reader, root, byDefault) {
    const value = valueAt(root, [], 'namespace');
    const written = reader.text(value, 'namespace: rome-team');
    const namespace = written ?? byDefault;
    if (!isUsableName(namespace)) {
        const [what, place] = written === undefined || value === undefined
            ? ['The default namespace, made of origin and folder,', root.place]
            : ['namespace', value.node.place];
        const message = `${what} is empty or holds a control character.`;
        const remedy = 'Write a name that people can read, for instance namespace: rome-team.';
        reader.add(config_codes/* CONFIG_CODES */.g.namespace, ['namespace'], place, message, remedy);
    }
    return namespace;
}
/** The name of a target is one part of a git ref and stands in every comment of it. */
const LONGEST_TARGET = 100;
function readTargets(reader, root, { kinds, providers }, allowUnreadable) {
    const value = valueAt(root, [], 'targets');
    const targets = new Map();
    const map = reader.map(value, 'For instance: targets: {staging: {org_id: 2}}.');
    if (map === undefined && value !== undefined)
        return targets;
    if (map === undefined || map.entries.length === 0) {
        const place = value?.node.place ?? root.place;
        const remedy = 'Name at least one, for instance targets: {staging: {org_id: 2}}.';
        reader.add(config_codes/* CONFIG_CODES */.g.noTarget, ['targets'], place, 'The configuration has no target.', remedy);
        return targets;
    }
    const keys = keyVariables(map);
    for (const { key, keyPlace, node } of map.entries) {
        const path = ['targets', key];
        if (!isUsableName(key) || key.length > LONGEST_TARGET) {
            const message = `The name of this target is empty, longer than ${LONGEST_TARGET} characters, or holds a control character.`;
            reader.add(config_codes/* CONFIG_CODES */.g.targetName, path, keyPlace, message, 'Give it a name that people can read.');
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
/** The variables that hold the keys of targets, with the target that says so. */
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
    // Where targets cannot be read at all, that is the one thing to say.
    if (targets.size === 0 || targets.has(name))
        return name;
    const near = (0,closest/* closest */.kp)(name, targets.keys());
    reader.add(config_codes/* CONFIG_CODES */.g.defaultTarget, value.path, value.node.place, `default_target is ${JSON.stringify(name)}, but there is no such target${near === undefined ? '.' : `; did you mean ${near}?`}`, `Write one of: ${[...targets.keys()].join(', ')}.`);
    return name;
}

// EXTERNAL MODULE: ./build/config/config-find.js
var config_find = __webpack_require__(93057);
;// CONCATENATED MODULE: ./build/config/config.js









/**
 * Finds and reads the configuration. Without a file and without `configPath` both results are empty.
 * With error findings a configuration may still come back, defaults standing in for what is wrong, so
 * that the bundles can be checked in the same run; nothing may be planned with it.
 *
 * @param options.cwd absolute folder to search from
 * @param options.configPath what `--config` says, from `cwd`
 * @param options.originUrl URL of the git remote `origin`, for the default namespace
 * @param options.kinds names of the kinds, for patterns and `allow_unreadable`
 * @param options.providers what `provider` of a target may be
 */
async function loadConfig(options) {
    const { source, findings } = await (0,config_find/* findConfig */.u0)(options.cwd, options.configPath);
    if (source === undefined)
        return { findings };
    const { sources = new parsed_sources/* ParsedSources */.g() } = options;
    const parsed = sources.parse(source.file, source.bytes);
    for (const finding of parsed.findings) {
        if (finding.code === source_codes/* SOURCE_CODES */.h.empty.code)
            Object.assign(finding, { remedy: 'Write a configuration.', command: (0,pasted_command/* pasted */.yw)('init') });
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
/** What stands in for a configuration: namespace and target `default`, bundles as the command line names them. */
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
/** The target of a run: the one asked for, else `default_target`, else the only one. */
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
            finding: (0,config_codes/* configFinding */._)(config_codes/* CONFIG_CODES */.g.targetUnknown, place, `There is no target ${JSON.stringify(wanted)}${near === undefined ? '.' : `; did you mean ${near}?`}`, names.length === 0 ? 'Add a target to the configuration.' : `The targets are: ${names.join(', ')}.`),
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
            : `Choose one with --target, or write default_target: ${names[0] ?? ''}.`),
    };
}
/**
 * The last part of the origin URL without `.git`, else the name of the root folder; a configuration
 * below the root adds its folder, so that two of one repository never share a ledger.
 */
function defaultNamespace(originUrl, root, folder) {
    const name = (originUrl === null ? undefined : lastPart(originUrl)) ?? (external_node_path_.basename(root) || 'default');
    return folder === '' ? name : `${name}-${folder.replaceAll('/', '-')}`;
}
/** `user@host:path` as `/path`; nothing else is changed. */
function withoutAccount(way) {
    const head = way.split(/[/\\]/, 1)[0] ?? '';
    const colon = head.includes('@') ? head.indexOf(':', head.lastIndexOf('@')) : -1;
    return colon < 0 ? way : `/${way.slice(colon + 1)}`;
}
function lastPart(originUrl) {
    // In a URL the host is no name, and what stands before its @ may be a token; scp-like and plain paths have neither.
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


/** The nearest folder, upward from `folder`, that has a `.git` folder or file; null without any. */
async function findRoot(folder) {
    for (const at of upwards(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder))) {
        if ((await statOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, '.git'))) !== undefined)
            return at;
    }
    return null;
}
/** A folder, and every one above it. */
function* upwards(folder) {
    for (let at = folder;; at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
        yield at;
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at) === at)
            return;
    }
}
/** What is known of a file; undefined where there is none, or none that can be seen. */
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
        message: 'The file holds the markers of a conflict that nobody has resolved.',
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
            top.entries.set(top.key, new source_node/* MapEntry */.DG(top.key, new source_node/* Written */.ye(lines, start, end), node));
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
        'This is no JSON value.',
        'Put a text in double quotes; other values are true, false, null and numbers.',
    ],
    2: ['This is no JSON number.', 'Write digits such as 12, -0.5 or 1e3.'],
    3: ['A key in double quotes is missing here.', 'Write the key, or remove what stands in its place.'],
    4: ['A value is missing here.', 'Write the value, or remove the key or comma before it.'],
    5: ['A colon is missing here, between key and value.', 'Put a colon after the key.'],
    6: ['A comma is missing before this.', 'Put a comma after the value before.'],
    7: ['A closing brace is missing here.', 'Close the object with }.'],
    8: ['A closing bracket is missing here.', 'Close the list with ].'],
    9: ['The file goes on after its one value.', 'Remove what follows the value, or put it inside.'],
    11: ['A comment is not closed.', 'Remove the comment; JSON has none.'],
    12: [
        'A text is not closed before the end of the line.',
        'Close it with a double quote; write a line break as \\n.',
    ],
    13: ['A number is not complete.', 'Write digits such as 12, -0.5 or 1e3.'],
    14: ['After \\u four hexadecimal digits must follow.', 'Write for instance \\u00e9.'],
    15: ['After the backslash follows no known escape.', 'Write \\\\ for a backslash that is meant.'],
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
            this.#report.add(source_codes/* SOURCE_CODES */.h.trailingComma, comma, 'No comma may follow the last entry.', 'Remove the comma.');
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
            this.#report.add(source_codes/* SOURCE_CODES */.h.controlCharacter, at, `The control character ${(0,source_bytes/* characterName */.pp)(character)} stands inside a text.`, `Remove it, or write it as ${character === '\t' ? '\\t' : JSON.stringify(character).slice(1, -1)}.`);
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

// EXTERNAL MODULE: ./build/source/read/parse-yaml.js + 2 modules
var parse_yaml = __webpack_require__(88157);
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
        report.add(source_codes/* SOURCE_CODES */.h.tooLarge, 0, `The file has ${bytes.length} bytes; more than 10 MiB are not read.`, 'Split it into several bundles, or move long texts into files of their own with $file.');
        return { findings: report.findings() };
    }
    const decoded = (0,source_bytes/* decodeText */.g7)(bytes);
    const report = new source_report/* SourceReport */.ud(file, decoded.text);
    // What is wrong with a file that only stands in for another is no news.
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
            report.add(source_codes/* SOURCE_CODES */.h.binary, decoded.nul, 'The file holds a NUL byte here, so it is no text file.', 'Save it as UTF-8 text; write a NUL that is meant as \\u0000 in double quotes.');
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
        return format === 'json' ? parseJson(report) : (0,parse_yaml/* parseYaml */.h)(report);
    }
    catch (error) {
        if (error instanceof source_report/* StopReading */.lj)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 88157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ composeWithTokens),
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/source/read/source-bytes.js
var source_bytes = __webpack_require__(506);
// EXTERNAL MODULE: ./build/source/read/source-codes.js
var source_codes = __webpack_require__(47955);
// EXTERNAL MODULE: ./build/source/read/source-report.js
var source_report = __webpack_require__(34871);
// EXTERNAL MODULE: ./build/model/closest.js
var closest = __webpack_require__(49469);
// EXTERNAL MODULE: ./build/source/read/source-node.js
var source_node = __webpack_require__(97537);
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
        this.#report.add(source_codes/* SOURCE_CODES */.h.leadingZero, start, `${source} is read as the decimal number ${value}; older YAML reads it as octal or as a text.`, `Write ${value}, or "${source}" where a text is meant.`);
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
                this.#report.add(source_codes/* SOURCE_CODES */.h.keyNotText, start, 'The key before the colon is missing.', 'Write the key; put a text that starts with a colon in quotes.');
            }
            const first = entries.get(name);
            if (first !== undefined)
                this.#report.duplicateKey(name, start, first.keyRange[0]);
            const refused = this.#report.refusesKey(name, start);
            const node = this.#node(pair.value, depth, end);
            if (first !== undefined || refused)
                continue;
            entries.set(name, new source_node/* MapEntry */.DG(name, new source_node/* Written */.ye(this.#report.lines, start, end), node));
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
                this.#report.add(source_codes/* SOURCE_CODES */.h.mergeNotMap, source.range[0], 'A merge key << takes a map or a list of maps.', 'Merge an alias of a map, or put "<<" in quotes where a key of that name is meant.');
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
        this.#report.add(source_codes/* SOURCE_CODES */.h.unknownAlias, start, `No anchor &${name} stands before this alias.`, meant === undefined
            ? `Put &${name} before the value that is meant, or quote a text that starts with *.`
            : `Did you mean *${meant}?`);
    }
    #aliasInItself(name, start, offset) {
        this.#report.add(source_codes/* SOURCE_CODES */.h.aliasInItself, start, `This alias stands inside the value of its own anchor &${name}, so the value would never end.`, 'Write the value out.', { message: `&${name} is here`, offset });
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
 * Splits YAML into tokens and refuses what this tool does not take: tags, directives, a second
 * document, endless nesting. Tags are reported and then blanked, so that the values below are read
 * by the same rules as all others.
 */
function readYamlTokens(report) {
    const tokens = [];
    const anchors = new Map();
    let documents = 0;
    for (const token of parse(report)) {
        if (token.type === 'directive') {
            checkDirective(report, token);
            continue;
        }
        if (token.type === 'document') {
            documents++;
            if (documents > 1) {
                if (documents === 2) {
                    const marker = token.start.find((part) => part.type === 'doc-start');
                    report.add(source_codes/* SOURCE_CODES */.h.severalDocuments, marker?.offset ?? token.offset, 'A second document starts here; one file holds one.', 'Remove the "---", or move the document into a file of its own.');
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
/** The library's parser, stopped at the first token that is nested too deep. */
function* parse(report) {
    const parser = new dist.Parser();
    for (const lexeme of new dist.Lexer().lex(report.text)) {
        yield* parser.next(lexeme);
        // The stack also holds the document and a scalar, hence the slack; the node tree is checked exactly.
        if (parser.stack.length > source_report/* MAX_DEPTH */.lr + 8)
            report.checkDepth(parser.stack.length, parser.offset - 1);
    }
    yield* parser.end();
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
            report.add(source_codes/* SOURCE_CODES */.h.tag, prop.offset, `The tag ${prop.source} is refused: values are only what JSON has.`, prop.source === '!!str'
                ? 'Remove the tag and put the value in quotes.'
                : 'Remove the tag; for a value from elsewhere use $file, $var or $env.');
            prop.type = 'space';
        }
    }
}
function checkDirective(report, token) {
    if (/^%YAML\s+1\.2\s*$/.test(token.source))
        return;
    report.add(source_codes/* SOURCE_CODES */.h.directive, token.offset, `The directive ${token.source.trim()} is refused: files are read as YAML 1.2 without tags.`, 'Remove the line.');
}

;// CONCATENATED MODULE: ./build/source/read/parse-yaml.js






/**
 * Reads one document of YAML 1.2 (core schema) as JSON values: keys are texts, `<<` merges maps,
 * tags and directives are refused. Undefined when the values cannot be told.
 */
function parseYaml(report) {
    checkCharacters(report);
    const read = readYamlTokens(report);
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
        report.add(source_codes/* SOURCE_CODES */.h.empty, 0, 'The file holds no value.', 'Remove it, or write a bundle into it.');
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
            ? 'A carriage return stands here without a line feed.'
            : `The control character ${name} stands here as it is.`, match[0] === '\r'
            ? 'End lines with LF or CRLF; write one that is meant as "\\r" in double quotes.'
            : `Remove it; write one that is meant as "\\u${name.slice(2)}" in double quotes.`);
    }
}
/**
 * The library's own document of a text that `parseSource` reads without an error, with the tokens of
 * its source: for edits, which must know how a value is written.
 */
function composeWithTokens(file, text) {
    const report = new source_report/* SourceReport */.ud(file, text);
    return compose(report, readYamlTokens(report), true);
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
    BAD_DQ_ESCAPE: 'Write \\\\ for a backslash that is meant, or use single quotes.',
    BAD_INDENT: 'Indent entries that belong together by the same number of spaces.',
    BAD_SCALAR_START: 'Put the text in quotes.',
    BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds ": " in quotes.',
    MULTILINE_IMPLICIT_KEY: 'Write the key on one line, followed by a colon.',
    MISSING_CHAR: 'Add what is missing; put a text with special characters in quotes.',
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
        report.add(source_codes/* SOURCE_CODES */.h.yamlSyntax, start + line.length - value.length, 'YAML reads a text that begins with {{ as a map.', `Put it in quotes: ${JSON.stringify(value.trimEnd()).slice(0, 200)}; or write it as a block, with | after the colon.`);
        return true;
    }
    return false;
}
/** Turns an error of the library into a finding; false where the values can still be told. */
function addError(report, error) {
    const offset = error.pos[0];
    if (error.code === 'NON_STRING_KEY') {
        report.add(source_codes/* SOURCE_CODES */.h.keyNotText, offset, 'A key must be a text; this one is an alias, a list or a map.', 'Write the key as a text.');
        return false;
    }
    report.add(source_codes/* SOURCE_CODES */.h.yamlSyntax, offset, `${error.message.trimEnd().replace(/[.:]$/, '')}.`, REMEDIES[error.code] ?? 'Correct the YAML at this place.');
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
    binary: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1004', 'A file holds NUL bytes and so is no text.'),
    empty: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1005', 'A file holds no value.'),
    severalDocuments: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1006', 'A YAML file holds more than one document.'),
    tooDeep: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1007', 'Maps and lists are nested deeper than 200 levels, aliases counted in full.'),
    tooManyValues: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1008', 'A file holds more than 1,000,000 values, aliases counted in full.'),
    controlCharacter: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1009', 'A control character stands in a file as it is instead of as an escape.'),
    yamlSyntax: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1010', 'A file is not valid YAML.'),
    jsonSyntax: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1011', 'A file is not valid JSON.'),
    jsonComment: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1012', 'A JSON file holds a comment.'),
    trailingComma: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1013', 'A comma follows the last entry of a JSON object or list.'),
    duplicateKey: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1014', 'A map has the same key twice; in YAML `1` and `"1"` are the same key.'),
    keyNotText: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1015', 'The key of a YAML map is empty, an alias, a list or a map.'),
    refusedKey: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1016', 'A map has the key `__proto__`, which no field has.'),
    tag: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1017', 'A YAML value has an explicit tag such as `!!str` or `!secret`.'),
    directive: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1018', 'A YAML file has a directive other than `%YAML 1.2`.'),
    unknownAlias: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1019', 'A YAML alias has no anchor before it.'),
    aliasInItself: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1020', 'A YAML alias stands inside the value of its own anchor.'),
    mergeNotMap: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1021', 'A merge key `<<` holds something else than a map or a list of maps.'),
    unsafeInteger: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1022', 'An integer lies beyond ±(2^53 − 1) and would be rounded.'),
    notFinite: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1023', 'A number is NaN, infinite or too large for JSON.'),
    leadingZero: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS1024', 'A YAML integer starts with 0, which older YAML reads as octal.'),
    escapedControl: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS1025', 'A text holds a control character.'),
    loneSurrogate: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS1026', 'A text holds half of a surrogate pair, which UTF-8 cannot carry.'),
    patternWithoutMatch: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1101', 'A bundle pattern matches no file.'),
    patternOutside: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1102', 'A bundle pattern leads outside the repository.'),
    fileOutside: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1103', 'A bundle file or folder is a symbolic link that leads outside the repository.'),
    fileUnreadable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1104', 'A bundle file or folder cannot be read.'),
    fileName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1105', 'The name of a bundle file holds a control character or is not UTF-8.'),
    filePrivate: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1106', 'A bundle file is a symbolic link into .git or .pipelines-sync.'),
    textAbsolute: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1111', 'A $file path is absolute.'),
    textOutside: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1112', 'A $file path leads outside the repository.'),
    textSymlink: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1113', 'A $file path leads outside the repository through a symbolic link.'),
    textMissing: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1114', 'A $file path names no file; upper and lower case count.'),
    textNotFile: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1115', 'A $file path names a folder or something else that is no regular file.'),
    textBinary: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1116', 'A $file text holds NUL bytes and so is no text.'),
    textNotUtf8: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1117', 'A $file text is not UTF-8.'),
    textByteOrderMark: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1118', 'A $file text starts with a byte order mark.'),
    textTooLarge: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1119', 'A $file text is larger than 10 MiB.'),
    textBackslash: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1120', 'A $file path holds a backslash.'),
    textControl: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS1121', 'A $file text holds a control character.'),
    textPrivate: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1122', 'A $file path leads into .git or .pipelines-sync.'),
    textUnreadable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1123', 'A $file text cannot be read.'),
    textPath: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1124', 'A $file path is empty or holds a NUL character.'),
    patternCostly: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1130', 'A glob is longer than 200 characters, has more than three `*` in a part of its path, or could take too long in another way.'),
    tooManyPatterns: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1131', 'A list of patterns, or `sync`, holds more than 500 patterns.'),
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
/* harmony export */   v5: () => (/* binding */ ListNode),
/* harmony export */   ye: () => (/* binding */ Written)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59482);

/** Something written in a file. Places are worked out when asked for: few of them ever are. */
class Written {
    /** Offsets into the document's text, end exclusive. */
    range;
    #lines;
    constructor(lines, start, end) {
        this.#lines = lines;
        this.range = [start, end];
    }
    /** Where it starts; columns count UTF-16 units. */
    get place() {
        return this.#lines.place(this.range[0]);
    }
    /** Exactly what is written there. */
    get text() {
        return this.#lines.written(...this.range);
    }
    get lines() {
        return this.#lines;
    }
}
/**
 * What all nodes have in common. `place` and `range` are those of the value; for an alias those of
 * the `*name` itself.
 */
class NodeBase extends Written {
    /**
     * Set where the value is written elsewhere and only used here, through an alias or a merge key:
     * the place of its anchor. Such a value must not be edited in place. Nodes *below* a shared one
     * are the very nodes of the anchor and do not carry this mark; `nodeAt` tells it for them too.
     */
    shared;
    constructor(lines, start, end, shared) {
        super(lines, start, end);
        this.shared = shared;
    }
}
/** One key of a map with its value. */
class MapEntry {
    key;
    node;
    /** The entry came in through `<<`; key and value stand in the merged map. */
    merged;
    #written;
    constructor(key, written, node, merged = false) {
        this.key = key;
        this.node = node;
        this.merged = merged;
        this.#written = written;
    }
    get keyPlace() {
        return this.#written.place;
    }
    get keyRange() {
        return this.#written.range;
    }
    /** The same entry as `<<` brings it into another map; `shared` is the anchor of its own map. */
    mergedFrom(shared) {
        const node = shared === undefined || this.node.shared ? this.node : this.node.usedAt(shared);
        return new MapEntry(this.key, this.#written, node, true);
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
/* harmony export */   lj: () => (/* binding */ StopReading),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   ud: () => (/* binding */ SourceReport)
/* harmony export */ });
/* unused harmony export MAX_VALUES */
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
            return (0,_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFinding */ .r)(kind, place, `${count} more of the same kind from here on are not listed.`, 'Repair those above first, then run the command again.');
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
        this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.tooManyValues, offset, 'From here on the file holds more than 1,000,000 values, aliases counted in full.', 'Split the file, or use fewer aliases of aliases.');
        throw new StopReading();
    }
    /** Stops the reading of a file that is nested too deep. */
    checkDepth(depth, offset) {
        if (depth <= MAX_DEPTH)
            return;
        this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.tooDeep, offset, `Maps and lists are nested deeper than ${MAX_DEPTH} levels here, aliases counted in full.`, 'Make the value flatter.');
        throw new StopReading();
    }
    /** Refuses `__proto__`, a key that many programs take for something else; true when refused. */
    refusesKey(key, offset) {
        if (key !== '__proto__')
            return false;
        this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.refusedKey, offset, 'The key "__proto__" is refused: no field has that name.', 'Remove or rename the key.');
        return true;
    }
    duplicateKey(key, offset, first) {
        this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.duplicateKey, offset, `The key ${JSON.stringify(key)} stands twice in the same map; the first is in line ${this.place(first).line}.`, remedyOfTwice(key), { message: 'first written here', offset: first });
    }
    /** Warns about texts that are legal but hardly meant. */
    checkText(value, offset) {
        const control = _source_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTROL */ .W3.exec(value);
        if (control !== null) {
            this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.escapedControl, offset, `This text holds the control character ${(0,_source_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .characterName */ .pp)(control[0])}.`, 'Remove it unless it is meant; it is sent as it is.');
        }
        const half = LONE_SURROGATE.exec(value);
        if (half !== null) {
            this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.loneSurrogate, offset, `This text holds ${(0,_source_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .characterName */ .pp)(half[0])}, half of a surrogate pair; on its way to the platform it would become U+FFFD.`, 'Write both halves of the pair, or the character itself.');
        }
    }
    /**
     * Checks a number against its text, since the value alone may be rounded already. Returns the
     * number to use, without the sign of a zero; 0 stands in for one that JSON cannot hold, and the finding stops the plan.
     */
    checkNumber(value, source, offset) {
        if (!Number.isFinite(value)) {
            this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.notFinite, offset, `${source} is no number that JSON can hold.`, 'Write a finite number, or put the text in quotes.');
            return 0;
        }
        // With an exponent a number is written as an approximation; in plain digits every digit counts.
        const digits = /^[-+]?(?:\d+(?:\.0*)?|0x[\da-f]+|0o[0-7]+)$/i.test(source);
        if (digits && !Number.isSafeInteger(value)) {
            this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_CODES */ .h.unsafeInteger, offset, `The integer ${source} lies beyond ±9007199254740991 and would be sent as ${BigInt(value)}.`, 'Put it in quotes where a text is meant; no id of the platform is that large.');
        }
        return value === 0 ? 0 : value;
    }
}
function remedyOfTwice(key) {
    if (key === '<<')
        return 'Merge several maps with one key: <<: [*a, *b].';
    if (key === 'sync')
        return 'Put the settings of both under one sync, side by side.';
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
    leftOut: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS1140', 'Git left bundles out of this checkout; their items were read from the commit, count as present and are not planned.'),
    unread: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS1141', 'Git left bundles out of this checkout and their content is not here, so nothing is removed for being in no file.'),
    textLeftOut: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1142', 'Git left a $file text out of this checkout.'),
    lfsPointer: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1143', 'A file is a pointer of Git LFS, not the text that it stands for.'),
    encrypted: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1144', 'A file is encrypted.'),
    linkAsFile: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1145', 'A file is a symbolic link in the commit and a plain file here, which holds the path that the link leads to.'),
    unmerged: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1146', 'A file is unmerged: git waits for a conflict in it to be resolved.'),
    conflicted: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1147', 'A file holds the three markers of a conflict that nobody has resolved.'),
    notCheckable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS1148', "A fork's pull request changed a file in Git LFS, whose text is not fetched; what it stands for is not planned."),
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
            message: 'The file is a pointer of Git LFS, not the text that it stands for.',
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
