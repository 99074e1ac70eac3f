export const id = 670;
export const ids = [670];
export const modules = {

/***/ 90236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ configFinding),
/* harmony export */   g: () => (/* binding */ CONFIG_CODES)
/* harmony export */ });
/* harmony import */ var _source_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);

const error = (code, doc) => ({ code, severity: 'error', doc });
const warning = (code, doc) => ({ code, severity: 'warning', doc });
/** All findings about the configuration; docs/errors.md is generated from this table. */
const CONFIG_CODES = {
    unreadable: error('PS3001', 'The configuration that --config names cannot be read.'),
    severalFiles: error('PS3002', 'A folder holds more than one configuration file.'),
    fileName: error('PS3003', 'The name of a configuration file does not end in .yaml, .yml or .json, or is taken.'),
    outside: error('PS3004', 'The configuration is a symbolic link that leads outside the repository.'),
    unknownKey: error('PS3005', 'The configuration has a key that means nothing.'),
    wrongValue: error('PS3006', 'A value of the configuration has the wrong type or is out of bounds.'),
    missingKey: error('PS3007', 'A key that the configuration needs is missing.'),
    version: error('PS3008', 'The configuration has another version than 1.'),
    namespace: error('PS3009', 'The namespace is empty or holds a control character.'),
    targetName: error('PS3010', 'The name of a target is empty, longer than 100 characters, or holds a control character.'),
    noTarget: error('PS3011', 'The configuration has no target.'),
    defaultTarget: error('PS3012', 'default_target names a target that does not exist.'),
    orgId: error('PS3013', 'org_id is not a positive whole number.'),
    orgIdText: warning('PS3014', 'org_id is a number written as text.'),
    baseUrl: error('PS3015', 'base_url is not an address of the form https://host.'),
    baseUrlClear: error('PS3016', 'base_url is http:// on another machine, where the key could be read.'),
    variableName: error('PS3017', 'The name of a variable has other characters than letters, digits and _.'),
    secretName: error('PS3018', 'The name of a secret has other characters than letters, digits and _.'),
    secretReserved: error('PS3019', 'A secret begins with PIPELINES_, GITHUB_ or ACTIONS_.'),
    secretIsKey: error('PS3020', 'A secret is also the API key of a target.'),
    keyVariable: error('PS3021', 'api_key_env is not the name of a variable that may hold the key.'),
    limits: error('PS3022', 'A limit is not a whole number from 0, or a percentage is not from 0 to 100.'),
    patternWithoutKind: error('PS3023', 'A pattern names no kind, so it can never match an address.'),
    unknownKind: error('PS3024', 'allow_unreadable names something that is no kind.'),
    targetUnknown: error('PS3025', 'The target that was asked for does not exist.'),
    targetUndecided: error('PS3026', 'There are several targets, and neither --target nor default_target says which.'),
};
/** A finding of one of the kinds above. */
const configFinding = _source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFinding */ .r;


/***/ }),

/***/ 43659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ CONFIG_NAMES),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   u0: () => (/* binding */ findConfig),
/* harmony export */   wg: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90236);



/** Names of the configuration file; `pipelines.yaml` belongs to the SDK's agents and is never read (C-g). */
const CONFIG_NAMES = ['pipelines-sync.yaml', 'pipelines-sync.yml', 'pipelines-sync.json'];
/** The nearest folder, upward from `folder`, that has a `.git` folder or file; null without any. */
async function findRoot(folder) {
    for (const at of upward(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder))) {
        if ((await statOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, '.git'))) !== undefined)
            return at;
    }
    return null;
}
/**
 * Finds the configuration: the file of `--config`, or the nearest one upward from `cwd` to the root of
 * the repository (without one: in `cwd` only). Neither source nor finding: there is none.
 */
async function findConfig(cwd, configPath) {
    const start = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd);
    if (configPath !== undefined && configPath !== '')
        return readNamed(start, configPath);
    const root = (await findRoot(start)) ?? start;
    for (const folder of upward(start)) {
        const found = [];
        for (const name of CONFIG_NAMES) {
            if ((await statOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)))?.isFile() === true)
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
        return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_CODES */ .g.fileName, message, 'Call the configuration pipelines-sync.yaml.');
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, configPath);
    const isFile = (await statOf(file))?.isFile();
    if (isFile !== true) {
        return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_CODES */ .g.unreadable, `--config names ${configPath}, which ${isFile === undefined ? 'does not exist' : 'is not a file'}.`, 'Correct the path; it is taken from the current folder. pipelines-sync init writes a new one.');
    }
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    const around = isOutside(cwd, folder) ? folder : cwd;
    return read((await findRoot(folder)) ?? around, file);
}
async function read(root, file) {
    const name = relativePath(root, file);
    const place = { file: name, line: 1, column: 1 };
    try {
        const [realRoot, realFile] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file)]);
        // A finding quotes lines of the file, so a link must not let a pull request show files of the machine.
        if (isOutside(realRoot, realFile)) {
            return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_CODES */ .g.outside, `${name} is a symbolic link that leads outside the repository.`, 'Put the file itself into the repository.', place);
        }
        return { source: { root, file: name, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(realFile) }, findings: [] };
    }
    catch (error) {
        const reason = error.code ?? 'unknown reason';
        return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_CODES */ .g.unreadable, `${name} cannot be read (${reason}).`, 'Make the file readable for the user that runs pipelines-sync.', place);
    }
}
function several(folder, first, second) {
    const at = (name) => (folder === '' ? name : `${folder}/${name}`);
    return (0,_config_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .configFinding */ ._)(_config_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_CODES */ .g.severalFiles, { file: at(second), line: 1, column: 1 }, `There are two configurations in one folder: ${at(first)} and ${at(second)}.`, 'Keep one of them, or choose with --config.', { message: 'the other one', place: { file: at(first), line: 1, column: 1 } });
}
function problem(kind, message, remedy, place) {
    return { findings: [(0,_config_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .configFinding */ ._)(kind, place, message, remedy)] };
}
/** Path from one folder to another with `/`; '' where they are the same. */
function relativePath(from, to) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(from, to).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function isOutside(folder, file) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(way);
}
function* upward(folder) {
    for (let at = folder;; at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
        yield at;
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at) === at)
            return;
    }
}
async function statOf(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 35095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62759);
/* harmony import */ var _json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12242);
/* harmony import */ var _json_schema_sync_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21119);



/** The JSON Schema (draft-07) of the configuration file `pipelines-sync.yaml` (design §4). */
function configSchema(kinds) {
    return {
        $schema: _json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECT */ .$p,
        title: 'pipelines-sync configuration',
        description: 'Which files describe which organizations, and what an apply may do.',
        type: 'object',
        properties: {
            $schema: { type: 'string', description: 'Where editors find this schema.' },
            version: { const: 1, description: 'Version of this format.' },
            namespace: {
                type: 'string',
                minLength: 1,
                description: 'Keeps several repositories apart that share an organization. Default: the last part of the origin URL, plus the folder when the file is not at the root.',
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
                description: 'The target of commands that name none.',
                examples: ['staging'],
            },
            ...everywhere(kinds),
            targets: {
                type: 'object',
                minProperties: 1,
                propertyNames: { type: 'string', minLength: 1, maxLength: 100 },
                description: 'Organizations by a name of your choice.',
                additionalProperties: targetSchema(kinds),
            },
        },
        patternProperties: { '^x-': { description: 'Free for your own use.' } },
        additionalProperties: false,
        required: ['version'],
    };
}
/** Settings that a target may state for itself; at the top they hold for all targets. */
function everywhere(kinds) {
    return {
        ledger: {
            enum: ['git', 'file'],
            description: 'Where the record of what was applied is kept: a ref of the git repository (the default in one), or a folder.',
        },
        unknown_fields: {
            enum: ['warn', 'error'],
            description: 'What an unknown field of an item is. One that looks like a misspelt known field is always an error. Default: warn.',
        },
        allow_unreadable: {
            type: 'array',
            items: { enum: kinds.all.map((kind) => kind.name) },
            description: 'Kinds that the key may be unable to read: their items are reported as unreadable (exit 3), nothing of them is planned. Default: none.',
        },
    };
}
function targetSchema(kinds) {
    const patterns = { type: 'array', items: (0,_json_schema_sync_js__WEBPACK_IMPORTED_MODULE_2__/* .patternSchema */ .kM)(kinds) };
    return {
        type: 'object',
        description: 'One organization on one platform.',
        properties: {
            base_url: {
                type: 'string',
                pattern: '^https?://[^\\s/]+',
                description: 'Address of the platform; default https://api.pipelines.tech. The key goes only to hosts that are trusted outside of this file.',
                examples: ['https://api.pipelines.tech'],
            },
            org_id: {
                type: 'integer',
                minimum: 0,
                maximum: _json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ID */ .rc,
                description: 'The organization. The key must belong to it.',
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
                items: { ...environmentName(), not: { pattern: '^(?:PIPELINES|GITHUB|ACTIONS)_' } },
                description: 'Environment variables that {$env: NAME} may name; never PIPELINES_*, GITHUB_* or ACTIONS_*.',
                examples: [['DOCS_TOKEN']],
            },
            on_drift: (0,_json_schema_sync_js__WEBPACK_IMPORTED_MODULE_2__/* .onDriftSchema */ .Yt)(),
            prune: {
                type: 'boolean',
                description: 'Delete what this repository created once it is gone from the files. Default: false.',
            },
            limits: limitsSchema(),
            protect: {
                ...patterns,
                description: 'Addresses or patterns that are never deleted, replaced, taken over or renamed.',
            },
            require_clean: {
                type: 'boolean',
                description: 'Refuse to apply from a work tree with uncommitted changes. Default: false.',
            },
            include: {
                ...patterns,
                description: 'What belongs to this target; default everything.',
                examples: [['*']],
            },
            exclude: {
                ...patterns,
                description: 'What does not. Out of selection is out of scope: it is never deleted.',
                examples: [['experiments/*']],
            },
            ...everywhere(kinds),
        },
        patternProperties: { '^x-': { description: 'Free for your own use.' } },
        additionalProperties: false,
    };
}
function limitsSchema() {
    return {
        type: 'object',
        description: 'How much one apply may delete. A replace counts as a delete.',
        properties: {
            max_deletes: { type: 'integer', minimum: 0, description: 'Default: 5.' },
            max_delete_percent: {
                type: 'number',
                minimum: 0,
                maximum: 100,
                description: 'Share of the ledger, counted from 10 entries up. Default: 20.',
            },
        },
        additionalProperties: false,
    };
}
function environmentName() {
    return { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' };
}


/***/ }),

/***/ 21119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yt: () => (/* binding */ onDriftSchema),
/* harmony export */   jP: () => (/* binding */ syncSchema),
/* harmony export */   kM: () => (/* binding */ patternSchema)
/* harmony export */ });
/* harmony import */ var _json_schema_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12242);

/** Texts that are an address or a pattern of the given kinds: `prompts/Tone`, `criteria/*`, `experiments`, `*`. */
function patternSchema(kinds) {
    const names = kinds.all.map((kind) => kind.name).join('|');
    return { type: 'string', pattern: `^(?:(?:${names})(?:/.+)?|[^/]*\\*.*)$` };
}
/** The top-level key `sync`: settings by address or pattern (design §4). The platform ignores it (contract d.1). */
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
            properties: {
                protect: {
                    type: 'boolean',
                    description: 'Never delete, replace, take over or rename it. Lifting it takes effect in the apply after the one that lifts it.',
                },
                renamed_from: {
                    type: 'string',
                    minLength: 1,
                    description: 'The address or name that it had before; the object keeps its id.',
                    examples: ['prompts/Old name'],
                },
                id: {
                    type: 'object',
                    description: 'Ties it to one live object, by target.',
                    examples: [{ production: 41 }],
                    additionalProperties: { type: ['integer', 'string'], minimum: 0, maximum: _json_schema_field_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ID */ .rc, minLength: 1 },
                },
                take_over: {
                    type: 'boolean',
                    description: 'Overwrite a live object of the same key that was made elsewhere and differs.',
                },
                delete: {
                    type: 'boolean',
                    description: 'Remove the live object once the item is gone from the files, also when it was only adopted.',
                },
                ignore: {
                    type: 'array',
                    items: { type: 'string', minLength: 1 },
                    description: 'Fields that are sent when it is created and left alone afterwards.',
                    examples: [['description']],
                },
                on_drift: onDriftSchema(),
                run: {
                    enum: ['once', 'on_change'],
                    description: 'Of an experiment: launched once per address (the default), or once per content.',
                },
            },
        },
    };
}
/** What happens to a live edit that the files do not know. */
function onDriftSchema() {
    return {
        enum: ['hold', 'overwrite', 'keep'],
        description: 'When somebody changed the live object: hold (the default) waits for a decision, overwrite writes what the files say, keep leaves the live value.',
    };
}


/***/ }),

/***/ 62759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ DIALECT),
/* harmony export */   _D: () => (/* binding */ bundleSchema)
/* harmony export */ });
/* unused harmony exports ARTIFACT_TYPE, itemSchema */
/* harmony import */ var _json_schema_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12242);
/* harmony import */ var _json_schema_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82661);
/* harmony import */ var _json_schema_sync_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21119);



/** The dialect that every editor speaks. */
const DIALECT = 'http://json-schema.org/draft-07/schema#';
const ARTIFACT_TYPE = 'pipelines.artifact.bundle.v1';
/**
 * The JSON Schema (draft-07) of a bundle file, for editors (`all`) or for the loader (`late`).
 * It says no less than the platform asks, as far as a schema can say it, and refuses unknown
 * top-level keys and unknown fields (design §4); the loader is milder with some of the latter.
 */
function bundleSchema(kinds, options) {
    const { forms } = options;
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
        title: 'Pipelines artifact bundle',
        description: 'Prompts, criteria, evaluations, tools and experiments of the Pipelines platform, kept in git.',
        type: 'object',
        properties: {
            $schema: { type: 'string', description: 'Where editors find this schema; it is never sent.' },
            artifact_type: { const: ARTIFACT_TYPE, description: 'Tells the platform what this file is.' },
            name: { type: ['string', 'null'], description: 'Names the bundle, for people; it is never sent.' },
            description: { type: ['string', 'null'], description: 'What the bundle is for; it is never sent.' },
            sync: (0,_json_schema_sync_js__WEBPACK_IMPORTED_MODULE_2__/* .syncSchema */ .jP)(kinds),
            ...Object.fromEntries(sections),
        },
        patternProperties: { '^x-': { description: 'Free for your own use; it is never sent.' } },
        additionalProperties: false,
        required: ['artifact_type'],
        definitions: {
            ...(forms === 'all' ? (0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formDefinitions */ .VB)() : (0,_json_schema_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lateDefinitions */ .zP)()),
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
    const item = (0,_json_schema_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldSchema */ .cz)(kind.fields, forms);
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

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ SOURCE_CODES),
/* harmony export */   r: () => (/* binding */ sourceFinding)
/* harmony export */ });
const error = (code, doc) => ({ code, severity: 'error', doc });
const warning = (code, doc) => ({ code, severity: 'warning', doc });
const note = (code, doc) => ({ code, severity: 'note', doc });
/** All findings about reading files; docs/errors.md is generated from this table. */
const SOURCE_CODES = {
    tooLarge: error('PS1001', 'A file is larger than 10 MiB.'),
    byteOrderMark: error('PS1002', 'A file starts with a byte order mark; the platform SDK refuses such files.'),
    notUtf8: error('PS1003', 'A file is not UTF-8.'),
    binary: error('PS1004', 'A file holds NUL bytes and so is no text.'),
    empty: error('PS1005', 'A file holds no value.'),
    severalDocuments: error('PS1006', 'A YAML file holds more than one document.'),
    tooDeep: error('PS1007', 'Maps and lists are nested deeper than 200 levels, aliases counted in full.'),
    tooManyValues: error('PS1008', 'A file holds more than 1,000,000 values, aliases counted in full.'),
    controlCharacter: error('PS1009', 'A control character stands in a file as it is instead of as an escape.'),
    yamlSyntax: error('PS1010', 'A file is not valid YAML.'),
    jsonSyntax: error('PS1011', 'A file is not valid JSON.'),
    jsonComment: error('PS1012', 'A JSON file holds a comment.'),
    trailingComma: error('PS1013', 'A comma follows the last entry of a JSON object or list.'),
    duplicateKey: error('PS1014', 'A map has the same key twice; in YAML `1` and `"1"` are the same key.'),
    keyNotText: error('PS1015', 'The key of a YAML map is empty, an alias, a list or a map.'),
    refusedKey: error('PS1016', 'A map has the key `__proto__`, which no field has.'),
    tag: error('PS1017', 'A YAML value has an explicit tag such as `!!str` or `!secret`.'),
    directive: error('PS1018', 'A YAML file has a directive other than `%YAML 1.2`.'),
    unknownAlias: error('PS1019', 'A YAML alias has no anchor before it.'),
    aliasInItself: error('PS1020', 'A YAML alias stands inside the value of its own anchor.'),
    mergeNotMap: error('PS1021', 'A merge key `<<` holds something else than a map or a list of maps.'),
    unsafeInteger: error('PS1022', 'An integer lies beyond ±(2^53 − 1) and would be rounded.'),
    notFinite: error('PS1023', 'A number is NaN, infinite or too large for JSON.'),
    leadingZero: note('PS1024', 'A YAML integer starts with 0, which older YAML reads as octal.'),
    escapedControl: warning('PS1025', 'A text holds a control character.'),
    loneSurrogate: warning('PS1026', 'A text holds half of a surrogate pair, which UTF-8 cannot carry.'),
    patternWithoutMatch: error('PS1101', 'A bundle pattern matches no file.'),
    patternOutside: error('PS1102', 'A bundle pattern leads outside the repository.'),
    fileOutside: error('PS1103', 'A bundle file or folder is a symbolic link that leads outside the repository.'),
    fileUnreadable: error('PS1104', 'A bundle file or folder cannot be read.'),
    fileName: error('PS1105', 'The name of a bundle file holds a control character or is not UTF-8.'),
    filePrivate: error('PS1106', 'A bundle file is a symbolic link into .git or .pipelines-sync.'),
    textAbsolute: error('PS1111', 'A $file path is absolute.'),
    textOutside: error('PS1112', 'A $file path leads outside the repository.'),
    textSymlink: error('PS1113', 'A $file path leads outside the repository through a symbolic link.'),
    textMissing: error('PS1114', 'A $file path names no file; upper and lower case count.'),
    textNotFile: error('PS1115', 'A $file path names a folder or something else that is no regular file.'),
    textBinary: error('PS1116', 'A $file text holds NUL bytes and so is no text.'),
    textNotUtf8: error('PS1117', 'A $file text is not UTF-8.'),
    textByteOrderMark: error('PS1118', 'A $file text starts with a byte order mark.'),
    textTooLarge: error('PS1119', 'A $file text is larger than 10 MiB.'),
    textBackslash: error('PS1120', 'A $file path holds a backslash.'),
    textControl: warning('PS1121', 'A $file text holds a control character.'),
    textPrivate: error('PS1122', 'A $file path leads into .git or .pipelines-sync.'),
    textUnreadable: error('PS1123', 'A $file text cannot be read.'),
    textPath: error('PS1124', 'A $file path is empty or holds a NUL character.'),
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

/***/ 77670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/config-find.js
var config_find = __webpack_require__(43659);
// EXTERNAL MODULE: ./build/engine/git-info.js
var git_info = __webpack_require__(3252);
// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/bundle/config-schema.js
var config_schema = __webpack_require__(35095);
// EXTERNAL MODULE: ./build/bundle/json-schema.js
var json_schema = __webpack_require__(62759);
// EXTERNAL MODULE: ./build/pipelines/kinds/index.js + 10 modules
var kinds = __webpack_require__(45582);
;// CONCATENATED MODULE: ./build/cli/init-workflows.js
/** Stands where nobody said yet which Action it is; GitHub refuses to run it. */
const UNNAMED_ACTION = 'OWNER/pipelines-sync@COMMIT';
// Looked up in public workflows in November 2026. To check: git ls-remote https://github.com/actions/checkout v5.0.0
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';
const UPLOAD = 'actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0';
/** The three workflows of the Action by name, each with no more rights than it needs. Pure. */
function workflows(options) {
    return { plan: plan(options), apply: apply(options), drift: drift(options) };
}
function plan(options) {
    return `# The plan of every pull request as one comment, and the check of the merge queue. It only reads the platform.
# Without the secret (forks, bots) the files alone are checked.
name: pipelines plan
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review]
  merge_group:

permissions:
  contents: read
  pull-requests: write   # the comment

# A newer commit makes the plan of an older one pointless.
concurrency:
  group: pipelines-plan-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

jobs:
  plan:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
${step(options, [])}
      - uses: ${UPLOAD}
        if: always() && steps.pipelines.outputs.plan-path != ''
        with:
          name: pipelines-plan-\${{ github.run_attempt }}
          path: |
            \${{ steps.pipelines.outputs.plan-path }}
            \${{ steps.pipelines.outputs.markdown-path }}
`;
}
function apply(options) {
    return `# Every merge is applied: what was reviewed in its pull request, and nothing else. Running the job again finishes
# what a failure left open.
name: pipelines apply
on:
  push:
    branches: [${options.branch}]

permissions:
  contents: write        # the ledger, a ref of this repository
  pull-requests: write   # what became of it, in the comments
  issues: write          # what is left to do
  actions: read          # whether the run that holds the ledger's lock has ended

# One after the other, and none is dropped.
concurrency:
  group: pipelines-apply
  cancel-in-progress: false
  queue: max

jobs:
  apply:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
${step(options, [])}
`;
}
function drift(options) {
    return `# Compares the platform with what was applied: one issue, open as long as there is drift. It only reads the platform.
name: pipelines drift
on:
  schedule:
    - cron: '23 5 * * *'
  workflow_dispatch:

permissions:
  contents: read
  issues: write

concurrency:
  group: pipelines-drift
  cancel-in-progress: false

jobs:
  drift:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
          fetch-depth: 0   # so that the issue can say who changed an item last
${step(options, ['command: drift'])}
`;
}
function step({ action, config }, inputs) {
    const given = [
        ...inputs,
        ...(config === null ? [] : [`config: ${JSON.stringify(config)}`]),
        `api-key: \${{ secrets.PIPELINES_API_KEY }}`,
    ];
    const lines = given.map((input) => `          ${input}`);
    return `      - uses: ${action ?? `${UNNAMED_ACTION}   # the repository of the Action, and the commit of a release`}
        id: pipelines
        with:
${lines.join('\n')}`;
}

;// CONCATENATED MODULE: ./build/cli/init-files.js




/** Folder of the schemas that editors read; no bundle pattern of ours leads into it. */
const SCHEMAS = 'pipelines-schemas';
/** The files of a new repository: configuration, starter bundle, editor schemas, workflow. Pure. */
function initFiles(options) {
    const pretty = (schema) => `${JSON.stringify(schema, null, 2)}\n`;
    const here = (file, text) => ({ file, text, atRoot: false });
    const workflow = workflowSuffix(options.folder);
    return [
        here('pipelines-sync.yaml', configuration(options)),
        here('pipelines/prompts.yaml', STARTER),
        here('pipelines/texts/concise-rome.md', TEXT),
        here(`${SCHEMAS}/bundle.v1.schema.json`, pretty((0,json_schema/* bundleSchema */._D)(kinds/* kinds */.E, { forms: 'all' }))),
        here(`${SCHEMAS}/config.v1.schema.json`, pretty((0,config_schema/* configSchema */.Q)(kinds/* kinds */.E))),
        ...(options.github === null
            ? [
                {
                    file: `.github/workflows/pipelines-sync${workflow}.yml`,
                    text: workflowFile(options),
                    atRoot: true,
                },
            ]
            : workflowFiles(options.github, workflow)),
    ];
}
/** The workflows of the Action alone. @param suffix keeps those of several folders apart */
function workflowFiles(options, suffix) {
    return Object.entries(workflows(options)).map(([name, text]) => ({
        file: `.github/workflows/pipelines-${name}${suffix}.yml`,
        text,
        atRoot: true,
    }));
}
/** What is added to names of workflows for a folder below the root. */
function workflowSuffix(folder) {
    return folder === '' ? '' : `-${folder.replaceAll(/[^\w.-]+/g, '-')}`;
}
function configuration({ org }) {
    const line = org === null
        ? '    # org_id: 2      # put the number of your organization here; until then the key decides'
        : `    org_id: ${org}   # a key of another organization is refused`;
    return `# yaml-language-server: $schema=./${SCHEMAS}/config.v1.schema.json
# What every setting means: docs/configuration.md of pipelines-sync, or your editor's help.
version: 1

# Files with prompts, criteria, evaluations, tools and experiments. A pattern without a match is an error.
bundles: ["pipelines/**/*.{yaml,yml,json}"]

targets:
  # One organization on one platform. The API key is never in a file: set PIPELINES_API_KEY_PRODUCTION,
  # or PIPELINES_API_KEY where there is one key only.
  production:
    base_url: https://api.pipelines.tech
${line}
    # vars: { italy_workflow: 3086 }   # {$var: italy_workflow} in a bundle; each target has its own values
    # secrets: [DOCS_TOKEN]            # environment variables that {$env: DOCS_TOKEN} may name
    # on_drift: hold                   # edits in the web app: hold (default), overwrite, keep
    # protect: ["prompts/*"]           # never deleted, replaced, taken over or renamed
`;
}
const STARTER = `# yaml-language-server: $schema=../${SCHEMAS}/bundle.v1.schema.json
artifact_type: pipelines.artifact.bundle.v1
name: starter
description: The first prompts in git

prompts:
  - name: Concise Rome Prompt
    description: Short itinerary
    # A long text is best kept in a file of its own; the path is relative to this file.
    prompt_text: { $file: texts/concise-rome.md }
    role: user

  - name: Tone of voice
    description: Put before every itinerary
    prompt_text: Write in a warm, plain voice. Never promise what you cannot know.
    role: system
`;
const TEXT = `Create a concise 5 day itinerary for {{city}}.

- One paragraph per day, at most 80 words.
- Morning, afternoon, evening.
- End with the two things that must be booked ahead.
`;
function workflowFile({ folder, version }) {
    const at = folder === '' ? '' : `\n        working-directory: ${JSON.stringify(folder)}`;
    return `# Checks the files of every pull request. It needs no API key and sends nothing to the platform.
# The plan in a comment, the apply on the merge and the look at drift come with the GitHub Action:
# pipelines-sync init --github writes its workflows.
name: pipelines-sync
on:
  pull_request:

permissions:
  contents: read

jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      - run: npx --yes pipelines-sync@${version} validate${at}
`;
}

;// CONCATENATED MODULE: ./build/cli/init.js







const IGNORED = '.pipelines-sync/';
/** `init`: everything that a new repository needs. A file that is there is never overwritten unasked. */
async function init(flags, io) {
    const org = readOrg(flags.org);
    const root = (await (0,config_find/* findRoot */.wg)(io.cwd)) ?? io.cwd;
    const folder = external_node_path_.relative(root, io.cwd).replaceAll(external_node_path_.sep, '/');
    const github = await readGithub(flags.github, folder, io);
    // A repository that is set up already only gets the workflows.
    const isSetUp = github !== null && (await exists(external_node_path_.join(io.cwd, config_find/* CONFIG_NAMES */.We[0]))) === 'file';
    const wanted = isSetUp
        ? workflowFiles(github, workflowSuffix(folder))
        : initFiles({ org, folder, version: version/* VERSION */.x, github });
    const files = wanted.map((file) => ({
        ...file,
        path: external_node_path_.join(file.atRoot ? root : io.cwd, file.file),
    }));
    const existing = [];
    for (const file of files) {
        const there = await exists(file.path);
        // A symbolic link could lead anywhere; not even --force writes through one.
        if (there === 'link' || (there === 'file' && flags.force !== true))
            existing.push(file);
    }
    if (existing.length > 0) {
        const list = existing.map((file) => file.file).join(', ');
        throw new model/* UserError */.yo('PS9060', `Nothing was written, because this is there already: ${list}.`, flags.force === true
            ? 'Symbolic links are never written through: remove them first.'
            : 'Move them away, or overwrite them with --force.');
    }
    const shown = (file) => external_node_path_.relative(io.cwd, file).replaceAll(external_node_path_.sep, '/');
    for (const file of files) {
        await writing(shown(file.path), async () => {
            await (0,promises_.mkdir)(external_node_path_.dirname(file.path), { recursive: true });
            await (0,promises_.writeFile)(file.path, file.text, { flag: flags.force === true ? 'w' : 'wx' });
        });
        io.out(`wrote    ${shown(file.path)}\n`);
    }
    const ignore = external_node_path_.join(root, '.gitignore');
    if (await writing(shown(ignore), () => addIgnored(ignore)))
        io.out(`wrote    ${shown(ignore)} (added ${IGNORED})\n`);
    io.out(isSetUp ? '' : nextCommands(org));
    if (github !== null)
        io.out(nextOnGithub(github));
    return 0;
}
function readOrg(text) {
    if (text === undefined)
        return null;
    const org = Number(text.trim());
    if (/^[1-9]\d*$/.test(text.trim()) && Number.isSafeInteger(org))
        return org;
    throw new model/* UserError */.yo('PS9061', `--org is ${JSON.stringify(text)}, which is no positive whole number.`, 'Pass the number of the organization: --org 2.');
}
async function readGithub(action, folder, io) {
    if (action === undefined)
        return null;
    if (action !== true && !/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(action))
        throw new model/* UserError */.yo('PS9063', `--github is ${JSON.stringify(action)}, which names no Action.`, 'Write owner/name@commit, as uses: takes it; or --github alone, and fill it in later.');
    const config = folder === '' ? null : `${folder}/${config_find/* CONFIG_NAMES */.We[0]}`;
    return { action: action === true ? null : action, branch: await defaultBranch(io.cwd), config };
}
/** What the origin calls its main branch, else the branch that is checked out, else `main`. */
async function defaultBranch(folder) {
    const origin = await (0,git_info/* runGit */.EO)(['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'], folder);
    const here = await (0,git_info/* runGit */.EO)(['symbolic-ref', '--short', 'HEAD'], folder);
    const name = origin.code === 0 ? origin.stdout.trim().replace(/^[^/]+\//, '') : here.stdout.trim();
    // What YAML would read as anything else is left to the user.
    return /^[A-Za-z][\w./-]*$/.test(name) ? name : 'main';
}
async function exists(file) {
    try {
        return (await (0,promises_.lstat)(file)).isSymbolicLink() ? 'link' : 'file';
    }
    catch {
        return undefined;
    }
}
/** The ledger of the file store is of one machine; in git it would only be out of date. */
async function addIgnored(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    if (lines.some((line) => /^\/?\.pipelines-sync\/?$/.test(line)))
        return false;
    await (0,promises_.writeFile)(file, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${IGNORED}\n`);
    return true;
}
async function writing(file, work) {
    try {
        return await work();
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        throw new model/* UserError */.yo('PS9062', `${file} cannot be written (${reason}).`, 'Files listed above are there. Correct what is in the way and run init --force.');
    }
}
function nextCommands(org) {
    const first = org === null ? ['Write org_id of your organization into pipelines-sync.yaml.'] : [];
    const steps = [
        ...first,
        'pipelines-sync validate                      checks the files; needs no key',
        'export PIPELINES_API_KEY=pk_live_…           a key of the organization',
        'pipelines-sync plan                          shows what apply would do; only reads',
        'pipelines-sync apply                         does it, after asking',
    ];
    return `\nNext:\n${steps.map((step) => `  ${step}\n`).join('')}`;
}
function nextOnGithub({ action }) {
    const steps = [
        ...(action === null
            ? [
                'In .github/workflows/pipelines-*.yml write the repository of the Action and the commit of a release.',
            ]
            : []),
        'Add the API key as the secret PIPELINES_API_KEY of the repository.',
        'Open a pull request with these files: its comment says what merging it will do.',
    ];
    return `\nOn GitHub:\n${steps.map((step) => `  ${step}\n`).join('')}`;
}


/***/ }),

/***/ 3252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   lX: () => (/* binding */ readGit),
/* harmony export */   qI: () => (/* binding */ committedFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The real git: asks for nothing, speaks English, takes no lock that another git could stumble over. */
const runGit = (args, cwd) => new Promise((resolve) => {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
    const options = { cwd, env, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, windowsHide: true };
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...args], options, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
        resolve({ code, stdout, stderr });
    });
});
/**
 * Reads repository root, origin, HEAD and the state of the work tree with three git processes.
 * @param folder any folder of the work tree
 */
async function readGit(folder, run = runGit) {
    const [place, origin, status] = await Promise.all([
        run(['rev-parse', '--is-shallow-repository', '--show-toplevel'], folder),
        run(['config', '--get', 'remote.origin.url'], folder),
        run(['status', '--porcelain=v2', '--branch', '-z', '--', ':/', ':(top,exclude).pipelines-sync'], folder),
    ]);
    const lines = place.stdout.split('\n');
    const root = lines[1];
    if (place.code !== 0 || root === undefined || root === '') {
        return { ...NOTHING, changed: [], problem: problemOf(place.stderr) };
    }
    const { commit, changed } = readStatus(status.stdout);
    const read = status.code === 0;
    return {
        root: node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root),
        originUrl: origin.code === 0 ? origin.stdout.replace(/\r?\n$/, '') || null : null,
        commit: read ? commit : null,
        shallow: lines[0] === 'true',
        dirty: read ? changed.length > 0 : null,
        changed: read ? changed : [],
        problem: read ? null : problemOf(status.stderr),
    };
}
/**
 * Of files of a configuration, given from its root, those that are committed as they are on disk.
 * @param changed paths that git calls changed, from its own root; untracked folders end with `/`
 */
async function committedFiles(gitRoot, changed, root, files, run = runGit) {
    if (gitRoot === null || files.length === 0)
        return new Set();
    const tracked = await run(['--literal-pathspecs', 'ls-files', '-z', '--', ...files], root);
    if (tracked.code !== 0)
        return new Set();
    const known = new Set(tracked.stdout.split('\0'));
    const below = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(gitRoot, root).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
    const isChanged = (file) => {
        const full = below === '' ? file : `${below}/${file}`;
        return changed.some((one) => one === full || (one.endsWith('/') && full.startsWith(one)));
    };
    return new Set(files.filter((file) => known.has(file) && !isChanged(file)));
}
const NOTHING = { root: null, originUrl: null, commit: null, shallow: null, dirty: null };
/** No repository is no problem; one that git will not open is. */
function problemOf(stderr) {
    const line = stderr.split('\n').find((text) => text.startsWith('fatal: '));
    if (line === undefined || /not a git repository|must be run in a work tree/.test(line))
        return null;
    return line.slice('fatal: '.length).trim();
}
/** Reads `git status --porcelain=v2 --branch -z`; see git-status(1), "Porcelain Format Version 2". */
function readStatus(text) {
    let commit = null;
    const changed = new Set();
    const records = text.split('\0').values();
    for (const record of records) {
        const [kind] = record;
        if (record.startsWith('# branch.oid ')) {
            const oid = record.slice('# branch.oid '.length);
            commit = oid === '(initial)' ? null : oid;
        }
        else if (kind === '1')
            changed.add(afterFields(record, 8));
        else if (kind === 'u')
            changed.add(afterFields(record, 10));
        else if (kind === '?')
            changed.add(record.slice(2));
        else if (kind === '2') {
            changed.add(afterFields(record, 9));
            const from = records.next();
            if (from.done !== true)
                changed.add(from.value);
        }
    }
    return { commit, changed: [...changed].sort() };
}
/** What follows the first `count` fields of a record: the path, which may hold spaces. */
function afterFields(record, count) {
    return record.split(' ').slice(count).join(' ');
}


/***/ })

};
