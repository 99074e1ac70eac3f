export const id = 8773;
export const ids = [8773];
export const modules = {

/***/ 15939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yt: () => (/* binding */ onDriftSchema),
/* harmony export */   jP: () => (/* binding */ syncSchema),
/* harmony export */   kM: () => (/* binding */ patternSchema)
/* harmony export */ });
/* harmony import */ var _sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3148);

/** Texts that are an address or a pattern of the given kinds: `prompts/Tone`, `criteria/*`, `experiments`, `*`. */
function patternSchema(kinds) {
    const names = kinds.all.map((kind) => kind.name).join('|');
    return { type: 'string', pattern: `^(?:(?:${names})(?:/.+)?|[^/]*\\*.*)$` };
}
/** The top-level key `sync`: settings by address or pattern. The platform ignores it (C-d.1). */
function syncSchema(kinds) {
    return {
        type: 'object',
        description: 'Settings of pipelines-sync by address or pattern; the platform ignores this key.',
        examples: [{ 'prompts/Concise Rome Prompt': { protect: true } }],
        propertyNames: patternSchema(kinds),
        additionalProperties: {
            type: 'object',
            description: 'Settings of everything that the address or pattern names.',
            additionalProperties: false,
            properties: Object.fromEntries(_sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNC_NAMES */ .fl.map((name) => [name, settingSchema(name)])),
        },
    };
}
/** One setting: a value for every target, or a map by target. */
function settingSchema(name) {
    const { doc, schema, example, byTargetOnly } = _sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNC_FORMS */ .EK[name];
    const byTarget = { type: 'object', additionalProperties: schema };
    const description = byTargetOnly === true ? doc : `${doc} For every target, or a map by target.`;
    const forms = byTargetOnly === true ? byTarget : { anyOf: [schema, byTarget] };
    const examples = byTargetOnly === true ? [{ production: example }] : [example, { production: example }];
    return { description, examples, ...forms };
}
/** What happens to a live edit that the files do not know. */
function onDriftSchema() {
    return {
        ..._sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNC_FORMS */ .EK.on_drift.schema,
        description: _sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNC_FORMS */ .EK.on_drift.doc,
    };
}


/***/ }),

/***/ 50099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ DIALECT),
/* harmony export */   _D: () => (/* binding */ bundleSchema)
/* harmony export */ });
/* unused harmony exports ARTIFACT_TYPE, itemSchema */
/* harmony import */ var _json_schema_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86038);
/* harmony import */ var _json_schema_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33313);
/* harmony import */ var _json_schema_sync_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15939);



/** The dialect that every editor speaks. */
const DIALECT = 'http://json-schema.org/draft-07/schema#';
const ARTIFACT_TYPE = 'pipelines.artifact.bundle.v1';
/**
 * The JSON Schema (draft-07) of a bundle file, for editors (`all`) or for the loader (`late`).
 * It says no less than the platform asks, as far as a schema can say it, and refuses unknown
 * top-level keys and unknown fields; the loader is milder with some of the latter.
 */
function bundleSchema(kinds, options) {
    const { forms } = options;
    const { words } = kinds;
    const sections = kinds.all.map((kind) => [
        kind.name,
        {
            type: 'array',
            description: `${kind.doc} Source: ${kind.source}.`,
            items: { $ref: `#/definitions/${kind.name}` },
        },
    ]);
    return {
        $schema: DIALECT,
        title: `${words.platform} artifact bundle`,
        description: `${words.things.charAt(0).toUpperCase()}${words.things.slice(1)} of the ${words.platform} platform, kept in git. Sources such as C-b.1 are numbers of docs/platform-facts.md.`,
        type: 'object',
        properties: {
            $schema: { type: 'string', description: 'Where editors find this schema; it is never sent.' },
            artifact_type: { const: ARTIFACT_TYPE, description: 'Tells the platform what this file is.' },
            name: { type: ['string', 'null'], description: 'Names the bundle, for people; it is never sent.' },
            description: { type: ['string', 'null'], description: 'What the bundle is for; it is never sent.' },
            sync: (0,_json_schema_sync_js__WEBPACK_IMPORTED_MODULE_0__/* .syncSchema */ .jP)(kinds),
            ...Object.fromEntries(sections),
        },
        patternProperties: { '^x-': { description: 'Free for your own use; it is never sent.' } },
        additionalProperties: false,
        required: ['artifact_type'],
        definitions: {
            ...(forms === 'all' ? (0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formDefinitions */ .VB)() : (0,_json_schema_field_js__WEBPACK_IMPORTED_MODULE_2__/* .lateDefinitions */ .zP)()),
            ...Object.fromEntries(kinds.all.map((kind) => [kind.name, bareItem(kind, forms)])),
        },
    };
}
/** The schema of one item of a kind, complete in itself. */
function itemSchema(kind, forms) {
    return {
        $schema: DIALECT,
        ...bareItem(kind, forms),
        definitions: forms === 'all' ? formDefinitions() : lateDefinitions(),
    };
}
function bareItem(kind, forms) {
    const item = (0,_json_schema_field_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldSchema */ .cz)(kind.fields, forms);
    const rules = (kind.variants ?? [])
        .map((variant) => variantRule(variant, forms))
        .filter((rule) => rule !== undefined);
    return {
        ...(forms === 'all' && { title: kind.singular }),
        ...item,
        ...(rules.length > 0 && { allOf: rules }),
    };
}
/** "Where these fields have these values, that object needs these members." */
function variantRule(variant, forms) {
    if (variant.required.length === 0)
        return undefined;
    const needs = { type: 'object', required: [...variant.required] };
    const object = forms === 'late' ? needs : (0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)({ $ref: '#/definitions/isForm' }, true, needs);
    const condition = conditions(Object.entries(variant.when).map(([path, value]) => [path.split('.'), value]));
    return (0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(condition, { type: 'object', properties: { [variant.object]: object } });
}
function conditions(all) {
    const names = [...new Set(all.map(([path]) => path[0] ?? ''))];
    const properties = names.map((name) => {
        const here = all.filter(([path]) => path[0] === name);
        const leaf = here.find(([path]) => path.length === 1);
        if (leaf !== undefined)
            return [name, { const: leaf[1] }];
        return [name, conditions(here.map(([path, value]) => [path.slice(1), value]))];
    });
    return { type: 'object', properties: Object.fromEntries(properties), required: names };
}


/***/ }),

/***/ 8773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ schema_command)
});

// EXTERNAL MODULE: ./node_modules/@commander-js/extra-typings/esm.mjs
var esm = __webpack_require__(19707);
// EXTERNAL MODULE: ./build/bundle/schema/json-schema.js
var json_schema = __webpack_require__(50099);
// EXTERNAL MODULE: ./build/config/config-schema.js
var config_schema = __webpack_require__(46181);
// EXTERNAL MODULE: ./build/plan/document/plan.js
var plan = __webpack_require__(67095);
;// CONCATENATED MODULE: ./build/plan/document/plan-schema.js

/**
 * The JSON Schema (draft-07) of a saved plan. Every member that `Plan` has today is required; further
 * members are legal everywhere, because a minor version adds.
 * @param version 1 of a plan for the platform of targets that name none, 2 of one that names its provider
 */
function planSchema(version = 1) {
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'pipelines-sync plan',
        description: 'What an apply would do to one target. It holds no time stamp, no secret and no machine path.',
        ...object({
            format_version: {
                type: 'string',
                pattern: `^${version}\\.(?:0|[1-9][0-9]*)$`,
                description: 'Minor versions add members; another major version must be refused.',
            },
            tool_version: plan_schema_text,
            target: plan_schema_text,
            namespace: plan_schema_text,
            base_url: plan_schema_text,
            ...(version === 1 ? { org_id: { type: 'integer', minimum: 0 } } : OF_PROVIDER),
            source: object({ commit: textOrNull, dirty: flag }, {
                uncommitted: {
                    ...list(object({ file: plan_schema_text, what: { enum: ['edited', 'new', 'deleted', 'ignored'] } })),
                    description: 'Uncommitted files, planned as they are in the work tree.',
                },
                refused: {
                    ...list(object({ code: plan_schema_text, message: plan_schema_text, remedy: plan_schema_text })),
                    description: 'Why an apply from here would be refused, for instance an older commit.',
                },
            }),
            inputs_digest: hex,
            ledger: object({ state: { enum: ['present', 'absent', 'ignored'] }, revision: textOrNull }),
            options: object({
                on_drift: { enum: ['hold', 'overwrite', 'keep', null] },
                take_over: texts,
                launch: texts,
                only: texts,
                allow_deletes: { type: ['integer', 'null'], minimum: 0 },
                allow_empty: flag,
            }),
            changes: list(change()),
            secret_writes: list(object({
                address: plan_schema_text,
                field: plan_schema_text,
                variable: textOrNull,
                status: { enum: ['changed', 'unchanged', 'unknown', 'unset'] },
                write: { ...flag, description: 'Applying this plan sends the secret.' },
            })),
            held: list(held()),
            unreadable: list(object({ address: plan_schema_text, message: plan_schema_text })),
            diagnostics: list(object({
                code: plan_schema_text,
                severity: { enum: ['error', 'warning', 'note'] },
                message: plan_schema_text,
                address: textOrNull,
                place,
                remedy: textOrNull,
            }, { argv: { ...texts, description: 'The arguments of the command that does it.' } })),
            summary: object(Object.fromEntries([...plan/* ACTIONS */.kl, 'held', 'unchanged', 'unreadable', 'errors', 'warnings'].map((name) => [name, count]))),
            plan_digest: hex,
            content_digest: {
                ...hex,
                description: 'Digest of the rest of the plan; shows whether it was edited afterwards.',
            },
        }),
        definitions: {
            place: object({
                file: plan_schema_text,
                line: { type: 'integer', minimum: 1 },
                column: { type: 'integer', minimum: 1 },
            }),
        },
    };
}
const plan_schema_text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const texts = { type: 'array', items: plan_schema_text };
const flag = { type: 'boolean' };
const count = { type: 'integer', minimum: 0 };
const hex = { type: 'string', pattern: '^[0-9a-f]+$' };
const id = { type: ['integer', 'string', 'null'], description: 'Null where nothing exists yet.' };
const action = { enum: [...plan/* ACTIONS */.kl] };
const versionOrNull = { type: ['integer', 'null'] };
const OF_PROVIDER = {
    provider: { ...plan_schema_text, description: 'The platform, as `provider` of a target names it.' },
    account: {
        ...object({ id: { type: ['integer', 'string', 'null'] }, label: plan_schema_text }),
        description: 'Whose objects they are; the id is null where the platform has no accounts.',
    },
};
const place = { anyOf: [{ $ref: '#/definitions/place' }, { type: 'null' }] };
/** An object with these members, all of them, and whatever a later minor version adds. */
function object(members, optional = {}) {
    return {
        type: 'object',
        required: Object.keys(members),
        properties: { ...members, ...optional },
        additionalProperties: true,
    };
}
function list(items) {
    return { type: 'array', items };
}
function change() {
    return object({
        address: plan_schema_text,
        kind: plan_schema_text,
        action,
        id,
        reason: plan_schema_text,
        place,
        leaves: list(object({ path: plan_schema_text }, {
            before: { description: 'What the platform holds; left out where nothing is there.' },
            after: { description: 'What it will hold, with references as {$ref} or {$unknown}.' },
        })),
        unmanaged: texts,
        kept: { type: 'object', additionalProperties: object({ live: {}, desired: {} }) },
        overwrites: { enum: ['takeover', 'drift', null] },
        depends_on: texts,
        idempotency_key: textOrNull,
        guards: { type: 'object', additionalProperties: plan_schema_text },
        live_digest: textOrNull,
        version: { anyOf: [object({ from: versionOrNull, expected: versionOrNull }), { type: 'null' }] },
        effects: list(object({ what: { enum: ['repins', 'pinned_by', 'used_by'] }, address: plan_schema_text }, { from: versionOrNull, expected: versionOrNull })),
        renamed_from: textOrNull,
        replaced_by: textOrNull,
        digest: hex,
    }, {
        decision: {
            ...textOrNull,
            description: 'Digest of the one live edit that `overwrite` of `sync` decided about.',
        },
    });
}
function held() {
    return object({
        address: plan_schema_text,
        kind: plan_schema_text,
        id,
        why: {
            enum: [
                'takeover',
                'drift',
                'conflict',
                'gone',
                'undecided',
                'protected',
                'ambiguous',
                'unknown_launch',
                'dependency',
                'unconfirmed',
                'safeguard',
                'unreviewed',
                'rolled_back',
                'left_out',
                'renamed',
            ],
        },
        would: action,
        message: plan_schema_text,
        place,
        leaves: list(object({ path: plan_schema_text }, { base: {}, live: {}, git: {} })),
        remedies: list(object({ to: plan_schema_text, type: { ...plan_schema_text, description: 'A command as a line for sh, or an edit in words.' } }, { argv: { ...texts, description: 'The arguments of the command; left out for an edit.' } })),
    }, {
        edit: { ...textOrNull, description: 'Digest of the live edit, for `overwrite` of `sync`.' },
    });
}

// EXTERNAL MODULE: ./build/providers/index.js
var providers = __webpack_require__(13621);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
;// CONCATENATED MODULE: ./build/cli/commands/schema.js






const flags = (bare) => bare.addArgument(new esm/* Argument */.ef('[which]', 'schema to print').choices(['bundle', 'config', 'plan']).default('bundle'));
const schema_command = (0,command/* defineCommand */.NB)({
    name: 'schema',
    does: 'Print a JSON Schema for editors and other tools.',
    flags,
    run: ([which], _flags, { io }) => schema(which, io),
});
/** `schema`: prints a JSON Schema of this version. */
async function schema(which, io) {
    const schemas = {
        bundle: () => (0,json_schema/* bundleSchema */._D)(providers/* allKinds */.TO, { forms: 'all' }),
        config: () => (0,config_schema/* configSchema */.Q)(providers/* allKinds */.TO, providers/* PROVIDERS */.xq),
        plan: planSchema,
    };
    io.out(`${JSON.stringify(schemas[which](), null, 2)}\n`);
    return 0;
}


/***/ }),

/***/ 46181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var _bundle_schema_json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50099);
/* harmony import */ var _bundle_schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86038);
/* harmony import */ var _bundle_schema_json_schema_sync_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42297);
/* harmony import */ var _config_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68833);





/** The JSON Schema (draft-07) of the configuration file `pipelines-sync.yaml`. */
function configSchema(kinds, providers) {
    return {
        $schema: _bundle_schema_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECT */ .$p,
        title: 'pipelines-sync configuration',
        description: 'Bundle files, target organizations, and limits of what an apply may do.',
        type: 'object',
        properties: {
            $schema: { type: 'string', description: 'Address of this schema, for editors.' },
            version: { const: 1, description: 'Version of this format.' },
            namespace: {
                type: 'string',
                minLength: 1,
                description: 'Separates repositories that share an organization. Default: the last part of the origin URL, plus the folder if the file is not at the root.',
                examples: ['rome-team'],
            },
            bundles: {
                type: 'array',
                minItems: 1,
                items: { type: 'string', minLength: 1 },
                description: 'Patterns of bundle files, relative to this file. A pattern without a match is an error.',
                examples: [['pipelines/**/*.{yaml,yml,json}']],
            },
            default_target: {
                type: 'string',
                minLength: 1,
                description: 'Target of commands without --target.',
                examples: ['staging'],
            },
            ...everywhere(kinds),
            targets: {
                type: 'object',
                minProperties: 1,
                propertyNames: { type: 'string', minLength: 1, maxLength: 100 },
                description: 'Target organizations, by names of your choice.',
                additionalProperties: targetSchema(kinds, providers),
            },
        },
        patternProperties: { '^x-': { description: 'For your own use; ignored.' } },
        additionalProperties: false,
        required: ['version'],
    };
}
/** Settings for one target, or at the top for all targets. */
function everywhere(kinds) {
    return {
        ledger: {
            enum: ['git', 'file'],
            description: 'Where the ledger is kept: in a ref of the git repository (the default in a repository), or in a folder.',
        },
        unknown_fields: {
            enum: ['warn', 'error'],
            description: 'How to treat an unknown field of an item. A likely misspelling of a known field is always an error. Default: warn.',
        },
        allow_unreadable: {
            type: 'array',
            items: { enum: kinds.all.map((kind) => kind.name) },
            description: 'Kinds that the key may be unable to read: their items are reported as unreadable and not planned. Default: none.',
        },
    };
}
function targetSchema(kinds, providers) {
    const reserved = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedPrefixes */ .Tx)(providers);
    const patterns = { type: 'array', items: (0,_bundle_schema_json_schema_sync_js__WEBPACK_IMPORTED_MODULE_2__/* .patternSchema */ .kM)(kinds) };
    return {
        type: 'object',
        description: 'One organization on one platform.',
        properties: {
            provider: {
                type: 'string',
                minLength: 1,
                description: `Platform. Default: ${_config_types_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_PROVIDER */ .Gr}.`,
                examples: providers.map(({ name }) => name),
            },
            base_url: {
                type: 'string',
                pattern: '^https?://[^\\s/]+',
                description: 'Address of the platform. Default: https://api.pipelines.tech. The key is sent only to hosts that are trusted outside of this file.',
                examples: ['https://api.pipelines.tech'],
            },
            org_id: {
                type: 'integer',
                minimum: 0,
                maximum: _bundle_schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ID */ .rc,
                description: 'Number of the organization. The key must belong to it.',
            },
            account: {
                type: ['string', 'integer'],
                description: 'The account, on platforms that name theirs so. The key must belong to it.',
            },
            api_key_env: {
                ...environmentName(),
                description: 'Environment variable that holds the key. Default: PIPELINES_API_KEY_<TARGET>, then PIPELINES_API_KEY.',
            },
            vars: {
                type: 'object',
                description: 'Values for {$var: name}.',
                examples: [{ italy_workflow: 3086 }],
                propertyNames: { type: 'string', minLength: 1 },
            },
            secrets: {
                type: 'array',
                items: {
                    ...environmentName(),
                    not: { pattern: `^(?:${reserved.map((prefix) => prefix.slice(0, -1)).join('|')})_` },
                },
                description: 'Environment variables for {$env: NAME}; not PIPELINES_*, GITHUB_* or ACTIONS_*.',
                examples: [['DOCS_TOKEN']],
            },
            on_drift: (0,_bundle_schema_json_schema_sync_js__WEBPACK_IMPORTED_MODULE_2__/* .onDriftSchema */ .Yt)(),
            prune: {
                type: 'boolean',
                description: 'Delete objects that this repository created once they have left the files. Default: false.',
            },
            limits: limitsSchema(),
            protect: {
                ...patterns,
                description: 'Addresses or patterns of resources that are never deleted, replaced, taken over or renamed.',
            },
            require_clean: {
                type: 'boolean',
                description: 'Refuse to apply from a work tree with uncommitted changes. Default: false.',
            },
            include: {
                ...patterns,
                description: 'Addresses or patterns of the resources of this target. Default: all.',
                examples: [['*']],
            },
            exclude: {
                ...patterns,
                description: 'Addresses or patterns that this target leaves out. They are never changed or deleted.',
                examples: [['experiments/*']],
            },
            ...everywhere(kinds),
        },
        patternProperties: { '^x-': { description: 'For your own use; ignored.' } },
        additionalProperties: false,
    };
}
function limitsSchema() {
    return {
        type: 'object',
        description: 'Limits of deletes in one apply. A replacement counts as a delete.',
        properties: {
            max_deletes: { type: 'integer', minimum: 0, description: 'Largest number of deletes. Default: 5.' },
            max_delete_percent: {
                type: 'number',
                minimum: 0,
                maximum: 100,
                description: 'Largest share of the ledger to delete, in percent; counts from 10 entries up. Default: 20.',
            },
        },
        additionalProperties: false,
    };
}
function environmentName() {
    return { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' };
}


/***/ }),

/***/ 67095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ WRITING),
/* harmony export */   _A: () => (/* binding */ PLAN_FORMAT),
/* harmony export */   gX: () => (/* binding */ PROVIDER_PLAN_FORMAT),
/* harmony export */   kl: () => (/* binding */ ACTIONS)
/* harmony export */ });
/** Minor versions add, another major version is refused. */
const PLAN_FORMAT = '1.1';
/** The format of a plan that names its provider and account: what only knows the first platform refuses it. */
const PROVIDER_PLAN_FORMAT = '2.0';
const ACTIONS = [
    'create',
    'update',
    'replace',
    'delete',
    'launch',
    'adopt',
    'converge',
    'keep',
    'release',
    'forget',
];
/** Changes that send something to the platform. */
const WRITING = new Set(['create', 'update', 'replace', 'delete', 'launch']);


/***/ })

};
