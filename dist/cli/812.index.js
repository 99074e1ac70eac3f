export const id = 812;
export const ids = [812];
export const modules = {

/***/ 86038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ mayBeNull),
/* harmony export */   cz: () => (/* binding */ fieldSchema),
/* harmony export */   rc: () => (/* binding */ MAX_ID),
/* harmony export */   u5: () => (/* binding */ referredKind),
/* harmony export */   zP: () => (/* binding */ lateDefinitions)
/* harmony export */ });
/* unused harmony exports URL_PATTERN, describeField */
/* harmony import */ var _json_schema_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33313);

/** Ids are JSON numbers, and beyond this JavaScript and JSON readers round them. */
const MAX_ID = Number.MAX_SAFE_INTEGER;
/** A scheme, `://` and no white space. Empty counts as "none". `format: uri` differs between readers. */
const URL_PATTERN = '^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$';
/** The schema of one field, with its forms, its documentation and whether it may be null. */
function fieldSchema(field, forms, siblings = {}) {
    return schemaAt(field, { forms, zone: 'open', told: forms === 'all', siblings });
}
function schemaAt(field, outer) {
    const spot = field.role === 'secret' ? { ...outer, zone: 'secret' } : outer;
    const schema = withForms(field, spot);
    if (!spot.told)
        return schema;
    const examples = field.examples ?? usualExamples(field, spot);
    return { description: describeField(field), ...(examples && { examples }), ...schema };
}
function withForms(field, spot) {
    const { forms, zone } = spot;
    if (field.type === 'json')
        return jsonSchema(field, spot);
    const plain = nullable(field, plainSchema(field, spot));
    const kind = referredKind(field, spot.siblings);
    if (kind === undefined)
        return (0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .orForm */ .qj)(plain, forms, zone);
    const wants = field.type === 'version' ? 'version' : 'id';
    return (0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .orReference */ .rN)(plain, (0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceForm */ .cB)(kind, wants, forms), forms, zone);
}
/** The kind that a reference at this field must name, or undefined where no reference may stand. */
function referredKind(field, siblings) {
    if (field.type === 'id')
        return field.kind;
    if (field.type !== 'version')
        return undefined;
    const named = siblings[field.of];
    return named?.type === 'id' ? named.kind : undefined;
}
function plainSchema(field, spot) {
    switch (field.type) {
        case 'text': {
            const limits = pick(field, ['minLength', 'maxLength']);
            const pattern = field.format === 'uri' ? { pattern: URL_PATTERN } : {};
            if (field.values === undefined)
                return { type: 'string', ...limits, ...pattern };
            if (field.open !== true)
                return { type: 'string', enum: [...field.values] };
            // Editors offer the known words; any other text is let through.
            if (spot.forms === 'late')
                return { type: 'string', ...limits };
            return { type: 'string', ...limits, anyOf: [{ enum: [...field.values] }, { type: 'string' }] };
        }
        case 'integer':
        case 'number':
            return { type: field.type, ...pick(field, ['minimum', 'maximum']) };
        case 'boolean':
            return { type: 'boolean' };
        case 'id':
            return idSchema(field, spot.forms);
        case 'version':
            return { type: 'integer', minimum: 1, maximum: MAX_ID };
        case 'list':
            return {
                type: 'array',
                ...pick(field, ['minItems']),
                items: schemaAt(field.item, { ...spot, siblings: {} }),
            };
        case 'map':
            return { type: 'object', additionalProperties: schemaAt(field.value, { ...spot, siblings: {} }) };
        case 'object':
            return withShorthand(field, objectSchema(field, spot), spot.forms);
    }
}
/** Plain files may hold `search_docs` for `{name: search_docs}`; it is an object by the time of the late check. */
function withShorthand(field, object, forms) {
    const meant = field.shorthand === undefined ? undefined : field.fields[field.shorthand];
    if (meant?.type !== 'text' || forms === 'late')
        return object;
    return { ...object, type: ['object', 'string'], ...pick(meant, ['minLength', 'maxLength']) };
}
/** Plain files may hold `"2"` for 2 (contract d.1, 8); it is an integer by the time of the late check. */
function idSchema(field, forms) {
    if (field.id === 'string')
        return { type: 'string', minLength: 1 };
    const range = { minimum: 0, maximum: MAX_ID };
    if (forms === 'late')
        return { type: 'integer', ...range };
    return { type: ['integer', 'string'], ...range, pattern: '^(?:0|[1-9][0-9]*)$' };
}
function objectSchema(field, spot) {
    const required = requiredNames(field.fields);
    return {
        type: 'object',
        properties: members(field.fields, spot),
        ...(required.length > 0 && { required }),
        ...(field.open !== true && { additionalProperties: false }),
    };
}
/** Opaque JSON: what is inside belongs to the user; only known members are looked at. */
function jsonSchema(field, spot) {
    const isSecret = spot.zone === 'secret';
    const inside = isSecret
        ? { additionalProperties: secretSchema(spot.forms) }
        : field.fields === undefined
            ? {}
            : knownMembers(field.fields, spot.told);
    if (field.shape !== 'object') {
        return isSecret ? secretSchema(spot.forms) : {};
    }
    const whole = nullable(field, { type: 'object', ...inside });
    // A variable of the environment is a text, so it cannot be the whole object.
    if (isSecret)
        return (0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .envAlone */ .rS)(), false, whole);
    if (spot.forms === 'late' || field.fields === undefined)
        return whole;
    return (0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .fileAlone */ .Gl)(), true, whole);
}
function secretSchema(forms) {
    return forms === 'late' ? { $ref: SECRET_HERE } : { $ref: '#/definitions/secretJson' };
}
const SECRET_HERE = '#/definitions/secretJson';
/** Definitions that a `late` schema of one item needs. */
function lateDefinitions() {
    return { secretJson: (0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .secretJson */ .F1)(SECRET_HERE) };
}
/** Members of an opaque value: nothing in there is a form, and unlisted ones are legal. */
function knownMembers(fields, told) {
    const required = requiredNames(fields);
    return {
        properties: members(fields, { forms: 'late', zone: 'open', told, siblings: fields }),
        ...(required.length > 0 && { required }),
    };
}
function members(fields, spot) {
    return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaAt(field, { ...spot, siblings: fields })]));
}
function requiredNames(fields) {
    return Object.keys(fields).filter((name) => fields[name]?.required === true);
}
/** Null is legal where the platform knows it, or treats it like a missing value. */
function mayBeNull(field) {
    return field.nullable === true || field.blank === true;
}
function nullable(field, schema) {
    if (!mayBeNull(field))
        return schema;
    const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? null];
    const out = { ...schema, type: [...types, 'null'] };
    if (Array.isArray(schema.enum))
        out.enum = [...schema.enum, null];
    if (Array.isArray(schema.anyOf))
        out.anyOf = [...schema.anyOf, { type: 'null' }];
    return out;
}
function pick(field, names) {
    const out = {};
    for (const [name, value] of Object.entries(field)) {
        if (names.includes(name) && typeof value === 'number')
            out[name] = value;
    }
    return out;
}
function usualExamples(field, spot) {
    const kind = referredKind(field, spot.siblings);
    if (kind === undefined)
        return undefined;
    const $ref = `${kind}/Name`;
    return [field.type === 'version' ? { $ref, version: 'latest' } : { $ref }];
}
/** What an editor shows: the documentation, the limits, and where the fact comes from. */
function describeField(field) {
    const facts = [];
    const { role } = field;
    if (field.type === 'text' && field.maxLength !== undefined) {
        facts.push(`At most ${field.maxLength.toLocaleString('en-US')} characters.`);
    }
    if (field.type === 'integer' || field.type === 'number')
        facts.push(...rangeFact(field.minimum, field.maximum));
    if (field.adjusted !== undefined)
        facts.push(`The platform may store another value: ${field.adjusted.says}.`);
    if (role === 'immutable')
        facts.push('Cannot change after creation.');
    if (role === 'secret')
        facts.push('Write-only.');
    return [field.doc, ...facts, `Source: ${field.source}.`].join(' ');
}
function rangeFact(minimum, maximum) {
    if (minimum !== undefined && maximum !== undefined)
        return [`From ${minimum} to ${maximum}.`];
    if (minimum !== undefined)
        return [`At least ${minimum}.`];
    return maximum === undefined ? [] : [`At most ${maximum}.`];
}


/***/ }),

/***/ 33313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ secretJson),
/* harmony export */   Gl: () => (/* binding */ fileAlone),
/* harmony export */   VB: () => (/* binding */ formDefinitions),
/* harmony export */   cB: () => (/* binding */ referenceForm),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   qj: () => (/* binding */ orForm),
/* harmony export */   rN: () => (/* binding */ orReference),
/* harmony export */   rS: () => (/* binding */ envAlone)
/* harmony export */ });
const FILE = {
    type: 'string',
    minLength: 1,
    description: 'The text of a file, relative to this one and inside the repository. Exactly one final line break is dropped.',
};
const PLAIN = {
    $file: FILE,
    $var: {
        type: 'string',
        minLength: 1,
        description: 'A variable of the target (`vars` in the configuration).',
    },
    $literal: { description: 'The value as it is; nothing inside is a form.' },
};
const ENV = {
    type: 'string',
    minLength: 1,
    description: "A secret from the environment, read while applying. The name must be listed in the target's `secrets`.",
};
const ENV_FORM = { type: 'object', properties: { $env: ENV } };
const EXTERNAL = {
    type: 'boolean',
    description: 'The object is not in the files; it is found on the platform by its key.',
};
/** True of objects that mean to be a form, also of wrongly written ones, which then get one clear error. */
const IS_FORM = {
    type: 'object',
    anyOf: ['$file', '$var', '$env', '$ref', '$literal'].map((word) => ({ type: 'object', required: [word] })),
};
/**
 * `if`, `then`, `else`, so that only one branch speaks and its errors stay where they belong.
 * Built from entries because an object literal with `then` looks like a promise to a linter.
 */
function either(condition, holds, otherwise) {
    const rule = [
        ['if', condition],
        ['then', holds],
    ];
    if (otherwise !== undefined)
        rule.push(['else', otherwise]);
    return Object.fromEntries(rule);
}
function oneOfWords(words, description) {
    return {
        type: 'object',
        description,
        properties: words,
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1,
    };
}
/** The forms that any value may take, by the names under which schemas refer to them. */
function formDefinitions() {
    return {
        isForm: IS_FORM,
        form: oneOfWords(PLAIN, 'One of {$file}, {$var}, {$literal}.'),
        secretForm: oneOfWords({ ...PLAIN, $env: ENV }, 'One of {$env}, {$file}, {$var}, {$literal}.'),
        secretJson: secretJson('#/definitions/secretJson'),
    };
}
/** JSON in which an object with `$env` alone stands for a secret; `self` is where this schema stands. */
function secretJson(self) {
    return either(envAlone(), ENV_FORM, {
        type: ['object', 'array', 'string', 'number', 'boolean', 'null'],
        items: { $ref: self },
        additionalProperties: { $ref: self },
    });
}
/** True of `{$env: …}` with nothing beside it. */
function envAlone() {
    return { type: 'object', required: ['$env'], maxProperties: 1 };
}
/** True of `{$file: "…"}` with nothing beside it, the only form that an opaque value may be as a whole. */
function fileAlone() {
    return { type: 'object', required: ['$file'], maxProperties: 1, properties: { $file: { type: 'string' } } };
}
/**
 * `{$ref: "kind/…"}`, with `version: latest` where a version number is wanted. Of late forms the kind
 * is not asked: who resolves references knows all addresses and can say more about a wrong one.
 */
function referenceForm(kind, wants, forms) {
    const $ref = {
        type: 'string',
        ...(forms === 'all' ? { pattern: `^${kind}/.` } : { minLength: 1 }),
        description: `The address of one of the ${kind}: ${kind}/Name.`,
    };
    const version = { const: 'latest', description: 'The version that is current when planning.' };
    return {
        type: 'object',
        description: wants === 'id' ? 'The id of another item of the files.' : 'The version number of another item.',
        properties: wants === 'id' ? { $ref, external: EXTERNAL } : { $ref, version, external: EXTERNAL },
        required: wants === 'id' ? ['$ref'] : ['$ref', 'version'],
        additionalProperties: false,
    };
}
/** Lets `plain` be written as a form too; for `late` schemas nothing is added. */
function orForm(plain, forms, zone) {
    if (forms === 'late') {
        if (zone === 'open')
            return plain;
        return either(envAlone(), ENV_FORM, plain);
    }
    const form = zone === 'secret' ? 'secretForm' : 'form';
    return either({ $ref: '#/definitions/isForm' }, { $ref: `#/definitions/${form}` }, plain);
}
/** Lets `plain` be written as a reference, and for `all` schemas as any other form. */
function orReference(plain, reference, forms, zone) {
    if (forms === 'late')
        return either({ type: 'object' }, reference, plain);
    return either({ type: 'object', required: ['$ref'] }, reference, orForm(plain, forms, zone));
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ SYNC_FORMS),
/* harmony export */   UR: () => (/* binding */ mayOutlive),
/* harmony export */   Xx: () => (/* binding */ forTarget),
/* harmony export */   fl: () => (/* binding */ SYNC_NAMES)
/* harmony export */ });
/* unused harmony export EDIT_DIGEST */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68575);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86038);


const YES_OR_NO = {
    schema: { type: 'boolean' },
    example: true,
    takes: (value) => typeof value === 'boolean',
    remedy: 'Write true or false.',
};
function oneOf(...words) {
    return { schema: { enum: words }, takes: (value) => typeof value === 'string' && words.includes(value) };
}
/** A digest of the live values that a plan or a drift report has shown. */
const EDIT_DIGEST = /^[0-9a-f]{16}$/;
/** Every setting of `sync` (design §4), in the order in which they are listed. */
const SYNC_FORMS = {
    protect: {
        ...YES_OR_NO,
        doc: 'Never delete, replace, take over or rename it. Lifting it takes effect in the apply after the one that lifts it.',
        outlives: (value) => value === false,
    },
    renamed_from: {
        doc: 'The address that it had before; the object keeps its id.',
        schema: { type: 'string', minLength: 1 },
        example: 'prompts/Old name',
        takes: (value) => typeof value === 'string' && value !== '',
        remedy: 'Write the old address, for instance prompts/Old name.',
        oneAddress: true,
    },
    id: {
        doc: 'Ties it to one live object, by target.',
        schema: { type: ['integer', 'string'], minimum: 0, maximum: _schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ID */ .rc, minLength: 1 },
        example: 41,
        takes: (value) => typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value)),
        remedy: 'Write the id per target: {<target>: 41}.',
        oneAddress: true,
        byTargetOnly: true,
    },
    take_over: {
        ...YES_OR_NO,
        doc: 'Overwrite a live object of the same key that was made elsewhere and differs.',
    },
    delete: {
        ...YES_OR_NO,
        doc: 'Remove the live object once the item is gone from the files, also when it was only adopted.',
        outlives: (value) => value === true,
    },
    release: {
        ...YES_OR_NO,
        doc: 'Leave the live object alone once the item is gone from the files, also when it was made from here.',
        outlives: (value) => value === true,
    },
    overwrite: {
        doc: 'Overwrite exactly the live edit with this digest, on this target; a later edit is held again. A plan and a drift report show the digest.',
        schema: { type: 'string', pattern: EDIT_DIGEST.source },
        example: '3f2a9c1b7d04e5f6',
        takes: (value) => typeof value === 'string' && EDIT_DIGEST.test(value),
        remedy: 'Write the digest of the edit per target, in quotes, as the plan shows it: {<target>: "3f2a9c1b7d04e5f6"}.',
        oneAddress: true,
        byTargetOnly: true,
        // The planner says when its line may go.
        outlives: () => true,
    },
    ignore: {
        doc: 'Fields that are sent when it is created and left alone afterwards.',
        schema: { type: 'array', items: { type: 'string', minLength: 1 } },
        example: ['description'],
        takes: (value) => Array.isArray(value) &&
            value.every((path) => typeof path === 'string' && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePath */ .Rr)(path) !== undefined),
        remedy: 'Write a list of fields, for instance [description, config.temperature].',
    },
    on_drift: {
        ...oneOf('hold', 'overwrite', 'keep'),
        doc: 'When somebody changed the live object: hold (the default) waits for a decision, overwrite writes what the files say, keep leaves the live value.',
        example: 'keep',
        remedy: 'Write hold, overwrite or keep.',
    },
    run: {
        ...oneOf('once', 'on_change'),
        doc: 'Of an experiment: launched once per address (the default), or once per content.',
        example: 'on_change',
        remedy: 'Write once or on_change.',
    },
    conflict_markers: {
        ...YES_OR_NO,
        doc: 'Its texts mean the three markers of a merge conflict; without this they are an error.',
    },
};
/** Names of the settings, in the order in which they are listed. */
const SYNC_NAMES = Object.keys(SYNC_FORMS);
/** The value of a setting for one target: its own where the setting is a map by target. */
function forTarget(value, target) {
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return value;
    return Object.hasOwn(value, target) ? value[target] : undefined;
}
/** True where a value of the setting outlives its item, on whatever target. */
function mayOutlive(name, value) {
    const { outlives } = SYNC_FORMS[name];
    return outlives !== undefined && ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? Object.values(value) : [value]).some(outlives);
}


/***/ }),

/***/ 72246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ Kinds),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   m8: () => (/* binding */ isPartitionOf),
/* harmony export */   pn: () => (/* binding */ rowKeyFields)
/* harmony export */ });
/** What a partition is written like; the numbers are ids. */
const PARTITION = /^[a-z]+(:\d{1,15})?(\/[a-z]+:\d{1,15})*$/;
/** True for the text of a partition that objects of the kind can live in. */
function isPartitionOf(kind, partition) {
    return PARTITION.test(partition) && kind.partition(kind.placed(partition)) === partition;
}
/**
 * True for an id that can stand as one part of a request's path: what a server might read as more than
 * one part, or as the way up, is none.
 */
function isId(value) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) && value >= 0;
    if (typeof value !== 'string' || value === '.' || value === '..')
        return false;
    return /^[^\p{C}\p{Z}/\\?#%]{1,200}$/u.test(value);
}
/** The key fields that a row shows: route fields are the same for a whole list and not in its rows. */
function rowKeyFields(kind) {
    return kind.key.filter((name) => kind.fields.fields[name]?.role !== 'route');
}
/** The kinds of a platform, by name and in the order in which they are created. */
class Kinds {
    all;
    /** True for an object that the platform only keeps for its history; it is never matched. */
    isArchived;
    /** Routes of the lists that hold the projects and the workflows of the organization. */
    surroundings;
    #byName;
    constructor(kinds, isArchived, surroundings = {}) {
        this.all = kinds;
        this.isArchived = isArchived;
        this.surroundings = surroundings;
        this.#byName = new Map(kinds.map((kind) => [kind.name, kind]));
    }
    find(name) {
        return this.#byName.get(name);
    }
    get(name) {
        const kind = this.#byName.get(name);
        if (kind === undefined)
            throw new RangeError(`unknown kind ${name}`);
        return kind;
    }
}


/***/ }),

/***/ 68575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
const PLAIN = /^[A-Za-z_][\w-]*$/;
function formatPath(path) {
    let out = '';
    for (const step of path) {
        if (typeof step === 'number')
            out += `[${step}]`;
        else if (PLAIN.test(step))
            out += out === '' ? step : `.${step}`;
        else
            out += `[${JSON.stringify(step)}]`;
    }
    return out;
}
/** Reads what `formatPath` wrote; undefined where the text is no path. */
function parsePath(text) {
    const path = [];
    const step = /(?:^|\.)([A-Za-z_][\w-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gy;
    let end = 0;
    for (let match = step.exec(text); match !== null; match = step.exec(text)) {
        if (match[1] !== undefined)
            path.push(match[1]);
        else if (match[2] !== undefined)
            path.push(Number(match[2]));
        else if (match[3] !== undefined) {
            try {
                path.push(JSON.parse(match[3]));
            }
            catch {
                return undefined;
            }
        }
        end = step.lastIndex;
    }
    return end === text.length && path.length > 0 ? path : undefined;
}
/** True when `path` is `prefix` or lies below it. */
function startsWith(path, prefix) {
    return prefix.length <= path.length && prefix.every((step, index) => step === path[index]);
}


/***/ }),

/***/ 86835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   YZ: () => (/* binding */ FORM_KEYS),
/* harmony export */   cB: () => (/* binding */ fromForms),
/* harmony export */   gA: () => (/* binding */ refsOf),
/* harmony export */   ln: () => (/* binding */ toForms),
/* harmony export */   oS: () => (/* binding */ Ref),
/* harmony export */   s8: () => (/* binding */ mapObject),
/* harmony export */   xj: () => (/* binding */ resolveLate),
/* harmony export */   xk: () => (/* binding */ isValueObject),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* unused harmony export secretsOf */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/** A reference to another resource: its id, or with `version` its version number. */
class Ref {
    /** Address of the target, or `id:<id>` for a live object that no file and no ledger entry names. */
    address;
    version;
    external;
    constructor(address, options = {}) {
        this.address = address;
        this.version = options.version;
        this.external = options.external ?? false;
    }
}
/** A secret that is read from the environment while applying; only its name is ever known here. */
class Secret {
    name;
    constructor(name) {
        this.name = name;
    }
}
/** The form words of the bundle language (design §4). */
const FORM_KEYS = ['$file', '$var', '$env', '$ref', '$literal'];
/** The form word of an object that is one of the forms, else undefined. */
function formOf(value) {
    const keys = Object.keys(value);
    const word = keys.find((key) => FORM_KEYS.includes(key));
    if (word === undefined)
        return undefined;
    if (keys.length === 1)
        return word;
    const allowed = word === '$ref' ? ['$ref', 'version', 'external'] : [word];
    return keys.every((key) => allowed.includes(key)) ? word : undefined;
}
function isValueObject(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value);
}
/**
 * Writes a value in the bundle language: references and secrets by name, and a plain object that
 * would read as a form as `{$literal: …}`. `fromForms` is its exact inverse. Used wherever a value
 * is stored, hashed or shown, so that neither an id of one platform nor a secret gets in.
 */
function toForms(value) {
    if (value instanceof Ref) {
        const form = { $ref: value.address };
        if (value.version !== undefined)
            form.version = value.version;
        if (value.external)
            form.external = true;
        return form;
    }
    if (value instanceof Secret)
        return { $env: value.name };
    if (Array.isArray(value))
        return value.map(toForms);
    if (!isValueObject(value))
        return oneZero(value);
    if (formOf(value) !== undefined || isUnknownForm(value))
        return { $literal: plainJson(value) };
    return mapObject(value, toForms);
}
/** `{$unknown: address}`: in a plan, the id of an object that does not exist yet. */
function isUnknownForm(value) {
    return Object.keys(value).length === 1 && Object.hasOwn(value, '$unknown');
}
/** Reads what `toForms` wrote; a plan's `{$unknown: address}` is a reference like any other. */
function fromForms(form) {
    if (Array.isArray(form))
        return form.map(fromForms);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(form))
        return oneZero(form);
    const word = formOf(form);
    if (word === '$ref') {
        return new Ref(String(form.$ref), {
            version: form.version === 'latest' ? 'latest' : undefined,
            external: form.external === true,
        });
    }
    if (isUnknownForm(form))
        return new Ref(String(form.$unknown));
    if (word === '$env')
        return new Secret(String(form.$env));
    if (word === '$literal')
        return plainJson(form.$literal);
    return mapObject(form, fromForms);
}
/** Copies an object with every value changed; `__proto__` stays an ordinary key. */
function mapObject(object, change) {
    const out = {};
    for (const [key, value] of Object.entries(object)) {
        Object.defineProperty(out, key, {
            value: change(value, key),
            enumerable: true,
            writable: true,
            configurable: true,
        });
    }
    return out;
}
/** Every reference inside a value, in reading order. */
function refsOf(value) {
    if (value instanceof Ref)
        return [value];
    if (Array.isArray(value))
        return value.flatMap(refsOf);
    return isValueObject(value) ? Object.values(value).flatMap(refsOf) : [];
}
/** Every secret inside a value, in reading order. */
function secretsOf(value) {
    if (value instanceof Secret)
        return [value];
    if (Array.isArray(value))
        return value.flatMap(secretsOf);
    return isValueObject(value) ? Object.values(value).flatMap(secretsOf) : [];
}
/** Replaces every reference and secret; what comes back is plain JSON, ready for a request body. */
function resolveLate(value, late) {
    if (value instanceof Ref)
        return late.ref(value);
    if (value instanceof Secret)
        return late.secret(value);
    if (Array.isArray(value))
        return value.map((item) => resolveLate(item, late));
    if (!isValueObject(value))
        return oneZero(value);
    return mapObject(value, (item) => resolveLate(item, late));
}
/** JSON has one zero: its text of `-0` is `0`, so a value that is stored, sent or compared is that too. */
function oneZero(value) {
    return value === 0 ? 0 : value;
}
function plainJson(value) {
    return resolveLate(value, {
        ref: () => {
            throw new TypeError('a reference inside an object that reads as a form');
        },
        secret: () => {
            throw new TypeError('a secret inside an object that reads as a form');
        },
    });
}


/***/ }),

/***/ 28233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ kinds)
});

// EXTERNAL MODULE: ./build/model/kind.js
var kind = __webpack_require__(72246);
// EXTERNAL MODULE: ./build/model/value.js
var model_value = __webpack_require__(86835);
;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/criteria-check.js

const PROGRAMMATIC = ['exact_match', 'contains_keywords', 'regex_match', 'json_validity'];
const METRICS = ['answer_relevancy'];
/** Rules of C-c that depend on several fields at once. */
function checkCriterion(value, report) {
    if (!(0,model_value/* isValueObject */.xk)(value.config))
        return;
    checkSubtype(value.type, value.config, report);
    checkPattern(value.config, report);
    if ((0,model_value/* isValueObject */.xk)(value.output_schema))
        checkOutput(value.type, value.output_schema, report);
}
function checkSubtype(type, config, report) {
    const subtype = config.subtype;
    if (type === 'programmatic') {
        if (subtype === undefined || subtype === null) {
            report({
                path: ['config'],
                code: 'PS2104',
                severity: 'error',
                message: 'A programmatic criterion needs config.subtype.',
                remedy: `Add one of: ${PROGRAMMATIC.join(', ')}.`,
            });
        }
        else if (typeof subtype === 'string' && !PROGRAMMATIC.includes(subtype)) {
            report({
                path: ['config', 'subtype'],
                code: 'PS2104',
                severity: 'error',
                message: `A programmatic criterion knows no subtype ${JSON.stringify(subtype)}.`,
                remedy: `Use one of: ${PROGRAMMATIC.join(', ')}.`,
            });
        }
    }
    else if (type === 'llm_metric') {
        if (typeof subtype !== 'string')
            return;
        if (PROGRAMMATIC.includes(subtype)) {
            report({
                path: ['config', 'subtype'],
                code: 'PS2104',
                severity: 'error',
                message: `${subtype} is a subtype of programmatic criteria, not of llm_metric.`,
                remedy: 'Set type: programmatic, or name a metric such as answer_relevancy.',
            });
        }
        else if (!METRICS.includes(subtype)) {
            report({
                path: ['config', 'subtype'],
                code: 'PS2105',
                severity: 'warning',
                message: `The metric ${JSON.stringify(subtype)} is not documented; the platform may refuse it with 422.`,
                remedy: `Documented: ${METRICS.join(', ')}.`,
            });
        }
    }
    else if (typeof type === 'string' && subtype !== undefined && subtype !== null) {
        report({
            path: ['config', 'subtype'],
            code: 'PS2104',
            severity: 'error',
            message: `A ${type} criterion has no subtype.`,
            remedy: 'Remove config.subtype, or correct the type.',
        });
    }
}
/** The pattern is Python's; what neither language can read is certainly wrong. */
function checkPattern(config, report) {
    if (typeof config.pattern !== 'string')
        return;
    const translated = config.pattern
        .replace(/\(\?P<([A-Za-z_]\w*)>/g, '(?<$1>')
        .replace(/\(\?P=([A-Za-z_]\w*)\)/g, '\\k<$1>')
        .replace(/^\(\?[aiLmsux]+\)/, '')
        .replace(/\\A/g, '^')
        .replace(/\\Z/g, '$');
    // Python-only syntax that JavaScript cannot read is no finding: only balance can be judged for it.
    if (/\(\?(?:[aiLmsux-]+:|\(|>|#)|[*+?}]\+/.test(translated))
        return;
    try {
        new RegExp(translated);
    }
    catch (error) {
        report({
            path: ['config', 'pattern'],
            code: 'PS2106',
            severity: 'warning',
            message: `The pattern does not look like a valid regular expression (${reasonOf(error)}).`,
            remedy: 'Try it with Python: python3 -c \'import re; re.compile(r"…")\'.',
        });
    }
}
function reasonOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.slice(message.lastIndexOf(': ') + 2);
}
function checkOutput(type, schema, report) {
    const output = schema.type;
    if (type === 'programmatic' && typeof output === 'string' && output !== 'boolean') {
        report({
            path: ['output_schema', 'type'],
            code: 'PS2107',
            severity: 'warning',
            message: `Programmatic criteria are only documented with a boolean verdict, not ${output}.`,
            remedy: 'Use output_schema: {type: boolean}.',
        });
    }
    if (output === 'rating' || output === 'numeric')
        checkRange(output, schema, report);
    if (output === 'rating')
        checkLabels(schema, report);
}
function checkRange(output, schema, report) {
    const { range } = schema;
    if (range === undefined)
        return;
    const numbers = Array.isArray(range) && range.length === 2 && range.every((bound) => typeof bound === 'number');
    const whole = output !== 'rating' || (numbers && range.every(Number.isInteger));
    if (numbers && whole && Number(range[0]) < Number(range[1]))
        return;
    report({
        path: ['output_schema', 'range'],
        code: 'PS2108',
        severity: 'error',
        message: `The range of a ${output} verdict is two ${output === 'rating' ? 'integers' : 'numbers'}, the lower one first.`,
        remedy: 'For instance range: [1, 5].',
    });
}
function checkLabels(schema, report) {
    const { labels, range } = schema;
    if (!(0,model_value/* isValueObject */.xk)(labels))
        return;
    for (const key of Object.keys(labels)) {
        const inside = /^-?\d+$/.test(key) &&
            (!Array.isArray(range) || (Number(key) >= Number(range[0]) && Number(key) <= Number(range[1])));
        if (inside)
            continue;
        report({
            path: ['output_schema', 'labels', key],
            code: 'PS2109',
            severity: 'error',
            message: `The label ${JSON.stringify(key)} belongs to no rating of the range.`,
            remedy: 'Labels are keyed by a rating inside the range, for instance "1": Poor.',
        });
    }
}

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/pages.js

/** Rows of a page; a server may cap it lower. */
const SIZE = 100;
/** More pages than this are taken for a server that never ends. */
const MOST = 1_000;
/**
 * Reads a list of discovery page by page, as far as it is needed and the platform tells it. What it does not
 * tell is no error here: nothing of a plan rests on it, and it only gives no finding.
 * @param isEnough ends the reading when the rows so far hold what is looked for
 */
function pagesOf(view, path, isEnough = () => false) {
    const rows = [];
    const seen = new Set();
    for (let page = 1; page <= MOST; page += 1) {
        const body = view.raw(path, { page, page_size: SIZE });
        const found = rowsOf(body);
        if (found === undefined)
            break;
        const fresh = found.filter((row) => !seen.has(keyOf(row)));
        for (const row of fresh)
            seen.add(keyOf(row));
        rows.push(...fresh);
        if (isEnough(rows))
            break;
        const more = moreOf(body, rows.length);
        // A page without anything new is the end of a server that counts nothing or ignores `page`, and of one that
        // promises more it shows that the promise is not kept.
        if (more === 'no' || (more === 'unsaid' && fresh.length === 0))
            return { rows, complete: true };
        if (fresh.length === 0)
            break;
    }
    return { rows, complete: false };
}
function keyOf(row) {
    return JSON.stringify((0,json/* isObject */.Gv)(row) ? (row.id ?? row) : row);
}
function rowsOf(body) {
    if (Array.isArray(body))
        return body;
    if (!(0,json/* isObject */.Gv)(body))
        return undefined;
    for (const key of ['items', 'data', 'results', 'models']) {
        const rows = body[key];
        if (Array.isArray(rows))
            return rows;
    }
    return undefined;
}
function moreOf(body, received) {
    if (!(0,json/* isObject */.Gv)(body))
        return 'unsaid';
    if (typeof body.has_more === 'boolean')
        return body.has_more ? 'yes' : 'no';
    if (body.next_page !== undefined)
        return body.next_page === null ? 'no' : 'yes';
    if (typeof body.total === 'number')
        return received < body.total ? 'yes' : 'no';
    return 'unsaid';
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/online.js


/** What an answer says, found out once for all items that ask. */
const FIELDS = new WeakMap();
/** Node and field ids of a workflow (C-a.4), or undefined where the platform does not tell them. */
function fieldsOf(view, project, workflow) {
    const body = view.raw(`/api/projects/${project}/workflows/${workflow}/configurable-fields`);
    if (!(0,json/* isObject */.Gv)(body) || !Array.isArray(body.fields))
        return undefined;
    const known = FIELDS.get(body) ?? byNode(body.fields);
    FIELDS.set(body, known);
    return known;
}
function byNode(fields) {
    const nodes = new Map();
    for (const field of fields) {
        if (!(0,json/* isObject */.Gv)(field))
            continue;
        const node = String(field.nodeId);
        const ids = nodes.get(node) ?? new Set();
        nodes.set(node, ids.add(String(field.fieldId)));
    }
    return nodes;
}
/** The project of a workflow: bindings and ground truths know only the workflow (C-a.3). */
function projectOf(view, workflow) {
    const isIt = (row) => (0,json/* isObject */.Gv)(row) && Number(row.id) === workflow;
    const { rows } = pagesOf(view, '/api/workflows', (list) => list.some(isIt));
    const row = rows.find(isIt);
    return (0,json/* isObject */.Gv)(row) && typeof row.project_id === 'number' ? row.project_id : undefined;
}
/** Slugs of the organization's models, only when the answer is complete. */
function modelsOf(view) {
    const { rows, complete } = pagesOf(view, `/api/orgs/${view.org}/models`);
    if (!complete || rows.length === 0)
        return undefined;
    const slugs = rows.map((row) => ((0,json/* isObject */.Gv)(row) ? (row.slug ?? row.model_slug ?? row.id) : row));
    return slugs.every((slug) => typeof slug === 'string') ? new Set(slugs) : undefined;
}
/** An unknown node or field is certain to fail; it is said before anything is sent. */
function checkField(fields, node, field, places, report) {
    if (fields === undefined || typeof node !== 'string')
        return;
    const ofNode = fields.get(node);
    if (ofNode === undefined) {
        const known = [...fields.keys()].sort();
        report({
            path: places.node,
            code: 'PS4501',
            severity: 'error',
            message: `The workflow has no node ${JSON.stringify(node)}.`,
            remedy: known.length === 0
                ? 'The workflow has no configurable fields.'
                : `Nodes with configurable fields: ${known.join(', ')}.`,
        });
    }
    else if (typeof field === 'string' && !ofNode.has(field)) {
        report({
            path: places.field,
            code: 'PS4502',
            severity: 'error',
            message: `Node ${JSON.stringify(node)} has no field ${JSON.stringify(field)}.`,
            remedy: `Its configurable fields: ${[...ofNode].sort().join(', ')}.`,
        });
    }
}
/** For bindings and ground truths: are node and field there? */
function checkWorkflowField(value, view, report) {
    if (typeof value.workflow_id !== 'number')
        return;
    const project = projectOf(view, value.workflow_id);
    if (project === undefined)
        return;
    const fields = fieldsOf(view, project, value.workflow_id);
    checkField(fields, value.node_id, value.field_id, { node: ['node_id'], field: ['field_id'] }, report);
}
/** For bindings: does the endpoint offer the selected tools? */
function checkSelectedTools(value, view, report) {
    const { selected_tools: selected, endpoint_id: endpoint } = value;
    if (!Array.isArray(selected) || endpoint === undefined || endpoint === null)
        return;
    const tools = view.object('tool_endpoints', endpoint, 'tools')?.tools;
    if (!Array.isArray(tools) || tools.length === 0)
        return;
    const names = tools.map((tool) => ((0,json/* isObject */.Gv)(tool) ? tool.name : tool));
    for (const [index, tool] of selected.entries()) {
        if (names.includes(tool))
            continue;
        report({
            path: ['selected_tools', index],
            code: 'PS4503',
            severity: 'warning',
            message: `The endpoint offers no tool ${JSON.stringify(tool)}.`,
            remedy: `It offers ${names.join(', ')}. Refresh its tools in the web app if that is out of date.`,
        });
    }
}
/** Is a model known to the organization? */
function checkModel(slug, path, view, report) {
    if (typeof slug !== 'string')
        return;
    const models = modelsOf(view);
    if (models === undefined || models.has(slug))
        return;
    report({
        path,
        code: 'PS4504',
        severity: 'warning',
        message: `The organization knows no model ${JSON.stringify(slug)}.`,
        remedy: `Known: ${[...models].sort().slice(0, 20).join(', ')}.`,
    });
}
/** For experiments: nodes, fields and models of every override. */
function checkOverrides(value, view, report) {
    const { project_id: project, workflow_id: workflow, payload } = value;
    if (typeof project !== 'number' || typeof workflow !== 'number' || !(0,model_value/* isValueObject */.xk)(payload))
        return;
    const variants = Array.isArray(payload.variants) ? payload.variants : [];
    const fields = fieldsOf(view, project, workflow);
    for (const [number, variant] of variants.entries()) {
        const overrides = (0,model_value/* isValueObject */.xk)(variant) && (0,model_value/* isValueObject */.xk)(variant.configOverrides) ? variant.configOverrides : {};
        for (const section of ['prompts', 'models', 'evaluations']) {
            const list = overrides[section];
            for (const [index, override] of (Array.isArray(list) ? list : []).entries()) {
                if (!(0,model_value/* isValueObject */.xk)(override))
                    continue;
                const path = ['payload', 'variants', number, 'configOverrides', section, index];
                const places = { node: [...path, 'nodeId'], field: [...path, 'fieldId'] };
                checkField(fields, override.nodeId, override.fieldId, places, report);
                if (section === 'models')
                    checkModel(override.modelSlug, [...path, 'modelSlug'], view, report);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/shared.js
/** Names share one limit all over the platform (C-b.1, C-e.3). */
const NAME_LIMIT = 255;
const DESCRIPTION_LIMIT = 5000;
const PROMPT_LIMIT = 50_000;
function nameField(doc, source) {
    return { type: 'text', doc, source, required: true, minLength: 1, maxLength: NAME_LIMIT };
}
/** `description`: missing, null and "" mean the same (C-b.1). */
function descriptionField(source) {
    return {
        type: 'text',
        doc: 'What the object is for, for the people who meet it in the web app.',
        source,
        maxLength: DESCRIPTION_LIMIT,
        nullable: true,
        blank: true,
        clear: { value: null, source: 'C-h.6' },
    };
}
/** Where a library object lives; the default is the organization of the API key (C-h.9). */
const scopeFields = {
    scope_type: {
        type: 'text',
        doc: 'Who sees the object: the organization (default), one project, or one workflow. `system` objects belong to the platform and are never written.',
        source: 'C-b.1, C-h.9, C-h.25',
        role: 'immutable',
        values: ['org', 'project', 'workflow'],
    },
    org_id: {
        type: 'id',
        id: 'integer',
        doc: "The organization. May be left out: the target's is used; another one is an error.",
        source: 'C-b.1',
        role: 'immutable',
    },
    project_id: {
        type: 'id',
        id: 'integer',
        doc: 'The project, with `scope_type: project`.',
        source: 'C-b.1',
        role: 'immutable',
    },
    workflow_id: {
        type: 'id',
        id: 'integer',
        doc: 'The workflow, with `scope_type: workflow`.',
        source: 'C-b.1',
        role: 'immutable',
    },
};
/** An id for a partition's name; `?` where something else than an id is written, which is a finding. */
function idText(value) {
    return typeof value === 'number' ? String(value) : '?';
}
/** `org`, `project:22` or `workflow:10`, as `scope_type` says. */
function libraryPartition(value) {
    if (value.scope_type === 'project')
        return `project:${idText(value.project_id)}`;
    if (value.scope_type === 'workflow')
        return `workflow:${idText(value.workflow_id)}`;
    return 'org';
}
/** What an item says to live in a partition; nothing for the organization, which is the default (C-h.9). */
function libraryPlaced(partition) {
    const [scope, id] = partition.split(':');
    return scope === undefined || id === undefined ? {} : { scope_type: scope, [`${scope}_id`]: Number(id) };
}
/** `workflow_id` of objects that live in a workflow. */
function workflowPlaced(partition) {
    const { workflow } = partitionIds(partition);
    return workflow === undefined ? {} : { workflow_id: workflow };
}
/** Library objects live in the organization, a project or a workflow (C-b.1). */
const LIBRARY_LIVES = ['org', 'project', 'workflow'];
/** Ids of a partition text, by word. */
function partitionIds(partition) {
    const ids = {};
    for (const part of partition.split('/')) {
        const [word, id] = part.split(':');
        if (word !== undefined && id !== undefined)
            ids[word] = Number(id);
    }
    return ids;
}
/** The list of a library kind; narrower scopes are asked for by query (C-h.26). */
function libraryCollection(path) {
    return (partition) => {
        const ids = partitionIds(partition);
        if (ids.project !== undefined)
            return { path, query: { scope_type: 'project', project_id: ids.project } };
        if (ids.workflow !== undefined)
            return { path, query: { scope_type: 'workflow', workflow_id: ids.workflow } };
        return { path };
    };
}
/** Rows of other scopes, of other organizations and of the platform itself are not ours (C-h.25). */
function libraryOwns(row, partition, org) {
    const ids = partitionIds(partition);
    const scope = row.scope_type ??
        (ids.project !== undefined ? 'project' : ids.workflow !== undefined ? 'workflow' : 'org');
    if (!isOf(row.org_id, org))
        return false;
    if (ids.project !== undefined)
        return scope === 'project' && isOf(row.project_id, ids.project);
    if (ids.workflow !== undefined)
        return scope === 'workflow' && isOf(row.workflow_id, ids.workflow);
    return scope === 'org' || scope === 'organization';
}
/** True where a row shows this id, as a number or as text, or shows none at all. */
function isOf(shown, id) {
    return shown === undefined || shown === null || String(shown) === String(id);
}
/** A row is archived when any of the known keys says so (C-h.17). */
function isArchived(row) {
    if (row.archived === true || row.is_archived === true)
        return true;
    return row.archived_at !== undefined && row.archived_at !== null;
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/criteria.js




/** What each type and subtype of criterion asks of `config` (C-c). */
const criterionVariants = [
    {
        when: { type: 'programmatic', 'config.subtype': 'exact_match' },
        object: 'config',
        required: [],
        allowed: ['subtype', 'case_sensitive', 'strip_whitespace'],
        source: 'C-c',
    },
    {
        when: { type: 'programmatic', 'config.subtype': 'contains_keywords' },
        object: 'config',
        required: ['keywords'],
        allowed: ['subtype', 'keywords', 'mode', 'case_sensitive'],
        source: 'C-c',
    },
    {
        when: { type: 'programmatic', 'config.subtype': 'regex_match' },
        object: 'config',
        required: ['pattern'],
        allowed: ['subtype', 'pattern', 'flags'],
        source: 'C-c',
    },
    {
        when: { type: 'programmatic', 'config.subtype': 'json_validity' },
        object: 'config',
        required: [],
        allowed: ['subtype', 'schema'],
        source: 'C-c',
    },
    {
        when: { type: 'llm_judge' },
        object: 'config',
        required: ['prompt_template'],
        allowed: ['prompt_template', 'model', 'temperature'],
        source: 'C-c',
    },
    {
        when: { type: 'human_rating' },
        object: 'config',
        required: [],
        allowed: ['rubric'],
        source: 'C-c',
    },
    {
        when: { type: 'llm_metric' },
        object: 'config',
        required: ['subtype'],
        allowed: ['subtype', 'threshold'],
        source: 'C-c',
    },
];
/** Criteria: how one answer is judged (C-b.2, C-c). */
const criteria = {
    name: 'criteria',
    singular: 'criterion',
    doc: 'One way of judging an answer. Its type cannot change: another type means another criterion. An update also moves every evaluation that contains it to the new version.',
    source: 'C-b.2',
    after: [],
    key: ['name'],
    scoped: true,
    idType: 'integer',
    lifecycle: 'object',
    renames: true,
    unique: false,
    replaceOn: ['type'],
    versioned: true,
    update: 'PUT',
    readable: true,
    variants: criterionVariants,
    fields: {
        type: 'object',
        doc: 'One criterion.',
        source: 'C-b.2',
        fields: {
            name: nameField('The internal name, and the key by which the criterion is found again.', 'C-b.2'),
            display_label: {
                type: 'text',
                doc: 'What people see.',
                source: 'C-b.2',
                required: true,
                minLength: 1,
                maxLength: 255,
            },
            description: descriptionField('C-b.2'),
            type: {
                type: 'text',
                doc: 'Who judges: a rule, a language model, a person, or a built-in metric.',
                source: 'C-c',
                required: true,
                role: 'immutable',
                values: ['programmatic', 'llm_judge', 'human_rating', 'llm_metric'],
            },
            config: {
                type: 'object',
                doc: 'Settings of the type; which ones exist depends on `type` and `config.subtype`.',
                source: 'C-c',
                required: true,
                open: true,
                fields: {
                    subtype: {
                        type: 'text',
                        doc: 'For programmatic: exact_match, contains_keywords, regex_match, json_validity. For llm_metric: the metric, for instance answer_relevancy.',
                        source: 'C-c',
                    },
                    case_sensitive: { type: 'boolean', doc: 'Upper and lower case differ.', source: 'C-c' },
                    strip_whitespace: {
                        type: 'boolean',
                        doc: 'White space at the ends does not count.',
                        source: 'C-c',
                    },
                    keywords: {
                        type: 'list',
                        doc: 'Words to look for.',
                        source: 'C-c',
                        order: 'set',
                        minItems: 1,
                        item: { type: 'text', doc: 'One word.', source: 'C-c', minLength: 1 },
                    },
                    mode: {
                        type: 'text',
                        doc: 'One word is enough, or all must occur.',
                        source: 'C-c',
                        values: ['any', 'all'],
                    },
                    pattern: {
                        type: 'text',
                        doc: 'A regular expression in the syntax of Python.',
                        source: 'C-c',
                        minLength: 1,
                    },
                    flags: {
                        type: 'list',
                        doc: "Names of Python's `re` flags.",
                        source: 'C-c',
                        order: 'set',
                        item: {
                            type: 'text',
                            doc: 'One flag.',
                            source: 'C-c',
                            values: [
                                'IGNORECASE',
                                'I',
                                'MULTILINE',
                                'M',
                                'DOTALL',
                                'S',
                                'VERBOSE',
                                'X',
                                'ASCII',
                                'A',
                                'UNICODE',
                                'U',
                            ],
                            open: true,
                        },
                    },
                    schema: {
                        type: 'json',
                        doc: 'The JSON Schema that the answer must fit.',
                        source: 'C-c',
                        shape: 'object',
                        leaves: 'whole',
                    },
                    prompt_template: {
                        type: 'text',
                        doc: "The judge's prompt.",
                        source: 'C-c',
                        minLength: 1,
                        maxLength: PROMPT_LIMIT,
                        long: true,
                    },
                    model: {
                        type: 'text',
                        doc: "Slug of the judge's model; left out, the node's model judges.",
                        source: 'C-c',
                    },
                    temperature: {
                        type: 'number',
                        doc: 'From 0 to 2. The platform clamps other values, so they are refused here.',
                        source: 'C-c, C-h.27',
                        minimum: 0,
                        maximum: 2,
                        adjusted: { says: 'rounded to steps of 0.01', allows: isNearestHundredth },
                    },
                    rubric: {
                        type: 'text',
                        doc: 'What the ratings mean, for the people who rate.',
                        source: 'C-c',
                        long: true,
                    },
                    threshold: { type: 'number', doc: 'From which value the metric passes.', source: 'C-c' },
                },
            },
            output_schema: {
                type: 'json',
                doc: 'The shape of the verdict: boolean, rating, numeric or categorical.',
                source: 'C-c, C-h.10',
                required: true,
                shape: 'object',
                leaves: 'members',
                fields: {
                    type: {
                        type: 'text',
                        doc: 'Kind of verdict.',
                        source: 'C-c',
                        required: true,
                        values: ['boolean', 'rating', 'numeric', 'categorical'],
                    },
                    range: {
                        type: 'list',
                        doc: 'Lowest and highest value.',
                        source: 'C-c',
                        order: 'ordered',
                        item: { type: 'number', doc: 'A bound.', source: 'C-c' },
                    },
                    labels: {
                        type: 'json',
                        doc: 'Texts for ratings, keyed by the rating.',
                        source: 'C-c',
                        leaves: 'whole',
                    },
                },
            },
            ...scopeFields,
        },
    },
    lives: LIBRARY_LIVES,
    partition: libraryPartition,
    placed: libraryPlaced,
    collection: libraryCollection('/api/criteria'),
    owns: libraryOwns,
    online: (value, view, report) => {
        if ((0,model_value/* isValueObject */.xk)(value.config))
            checkModel(value.config.model, ['config', 'model'], view, report);
    },
    check: checkCriterion,
};
/** Exactly between two steps, either is the nearest one. */
function isNearestHundredth(sent, stored) {
    if (typeof sent !== 'number' || typeof stored !== 'number')
        return false;
    return Number(stored.toFixed(2)) === stored && Math.abs(sent - stored) <= 0.005 + 1e-9;
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/evaluations.js


/** Evaluations: bundles of criteria (C-b.3). */
const evaluations = {
    name: 'evaluations',
    singular: 'evaluation',
    doc: 'A set of criteria that are judged together. It follows new versions of its criteria by itself.',
    source: 'C-b.3',
    after: ['criteria'],
    key: ['name'],
    scoped: true,
    idType: 'integer',
    lifecycle: 'object',
    renames: true,
    unique: false,
    replaceOn: [],
    versioned: true,
    update: 'PUT',
    readable: true,
    fields: {
        type: 'object',
        doc: 'One evaluation.',
        source: 'C-b.3',
        fields: {
            name: nameField('The name, and the key by which the evaluation is found again.', 'C-b.3'),
            description: descriptionField('C-b.3'),
            criteria: {
                type: 'list',
                doc: 'The criteria, at least one. Order does not count; versions are chosen by the platform.',
                source: 'C-b.3',
                required: true,
                order: 'set',
                minItems: 1,
                key: 'criterion_id',
                read: readMembers,
                item: {
                    type: 'object',
                    doc: 'One member.',
                    source: 'C-b.3',
                    fields: {
                        criterion_id: {
                            type: 'id',
                            id: 'integer',
                            kind: 'criteria',
                            onUpdate: 'moves',
                            doc: 'The criterion: an id, or {$ref: "criteria/Name"}.',
                            source: 'C-b.3',
                            required: true,
                        },
                    },
                },
            },
            ...scopeFields,
        },
    },
    lives: LIBRARY_LIVES,
    partition: libraryPartition,
    placed: libraryPlaced,
    collection: libraryCollection('/api/evaluations'),
    owns: libraryOwns,
    check(value, report) {
        if (value.description !== undefined && value.description !== '' && value.description !== null)
            return;
        report({
            path: [],
            code: 'PS2301',
            severity: 'warning',
            message: 'The documentation says that an evaluation needs a description.',
            remedy: 'Add a description.',
        });
    },
};
/** Members come back as `{criterion_id}` or as whole criteria with `id` and a pinned version (C-b.3). */
function readMembers(members) {
    if (!Array.isArray(members))
        return members;
    return members.map((member) => {
        if (typeof member === 'number')
            return { criterion_id: member };
        if (!(0,json/* isObject */.Gv)(member))
            return member;
        return { criterion_id: (member.criterion_id ?? member.id ?? null) };
    });
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/experiments.js


function place(fields, doc) {
    return {
        type: 'object',
        doc,
        source: 'C-b.7',
        open: true,
        fields: {
            nodeId: {
                type: 'text',
                doc: 'The node, as configurable-fields names it.',
                source: 'C-b.7',
                required: true,
            },
            ...fields,
        },
    };
}
const fieldId = {
    fieldId: { type: 'text', doc: 'The field inside the node.', source: 'C-b.7', required: true },
};
/** Experiments: launched once, they can be neither listed, nor changed, nor deleted (C-b.7). */
const experiments = {
    name: 'experiments',
    singular: 'experiment',
    doc: 'Runs copies of a workflow with other prompts, models or evaluations. Every launch costs money and cannot be undone, so it happens at most once.',
    source: 'C-b.7',
    after: ['prompts', 'criteria', 'evaluations', 'tool_endpoints', 'tool_bindings', 'tool_ground_truths'],
    key: ['project_id', 'workflow_id', 'name'],
    scoped: false,
    idType: 'string',
    lifecycle: 'launch',
    renames: false,
    unique: false,
    replaceOn: [],
    versioned: false,
    update: undefined,
    readable: true,
    fields: {
        type: 'object',
        doc: 'One experiment.',
        source: 'C-b.7',
        fields: {
            name: {
                type: 'text',
                doc: 'Names the experiment here and in its Idempotency-Key; it is never sent.',
                source: 'C-b.7, C-d.3',
                role: 'route',
                maxLength: 255,
            },
            project_id: {
                type: 'id',
                id: 'integer',
                doc: 'The project.',
                source: 'C-d.1',
                role: 'route',
                required: true,
            },
            workflow_id: {
                type: 'id',
                id: 'integer',
                doc: 'The workflow.',
                source: 'C-d.1',
                role: 'route',
                required: true,
            },
            payload: {
                type: 'object',
                doc: 'The body of the launch, in camelCase.',
                source: 'C-b.7',
                required: true,
                open: true,
                fields: {
                    count: { type: 'integer', doc: 'Tasks per variant.', source: 'C-b.7', minimum: 0 },
                    variants: {
                        type: 'list',
                        doc: 'The copies of the workflow.',
                        source: 'C-b.7',
                        order: 'ordered',
                        key: 'name',
                        item: {
                            type: 'object',
                            doc: 'One copy.',
                            source: 'C-b.7',
                            open: true,
                            fields: {
                                name: { type: 'text', doc: 'Its name.', source: 'C-b.7', required: true, minLength: 1 },
                                configOverrides: {
                                    type: 'object',
                                    doc: 'What is different in this copy; {} is a plain copy.',
                                    source: 'C-b.7',
                                    open: true,
                                    fields: {
                                        prompts: {
                                            type: 'list',
                                            doc: 'Other prompts.',
                                            source: 'C-b.7',
                                            order: 'ordered',
                                            item: place({
                                                ...fieldId,
                                                promptId: {
                                                    type: 'id',
                                                    id: 'integer',
                                                    kind: 'prompts',
                                                    onUpdate: 'pinned',
                                                    doc: 'The prompt: an id, or {$ref: "prompts/Name"}.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                                version: {
                                                    type: 'version',
                                                    of: 'promptId',
                                                    doc: 'The pinned version: a number, or {$ref: "prompts/Name", version: latest}.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                            }, 'One prompt swap.'),
                                        },
                                        models: {
                                            type: 'list',
                                            doc: 'Other models.',
                                            source: 'C-b.7',
                                            order: 'ordered',
                                            item: place({
                                                modelSlug: {
                                                    type: 'text',
                                                    doc: 'Slug of the model.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                            }, 'One model swap.'),
                                        },
                                        evaluations: {
                                            type: 'list',
                                            doc: 'Other evaluations.',
                                            source: 'C-b.7',
                                            order: 'ordered',
                                            item: place({
                                                ...fieldId,
                                                evaluationId: {
                                                    type: 'id',
                                                    id: 'integer',
                                                    kind: 'evaluations',
                                                    onUpdate: 'pinned',
                                                    doc: 'The evaluation: an id, or {$ref: "evaluations/Name"}.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                                version: {
                                                    type: 'version',
                                                    of: 'evaluationId',
                                                    doc: 'The pinned version: a number, or {$ref: "evaluations/Name", version: latest}.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                            }, 'One evaluation swap.'),
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
    // They cannot be listed, so nothing of them is ever found (C-b.7).
    lives: [],
    placed: (partition) => {
        const { project, workflow } = partitionIds(partition);
        return project === undefined || workflow === undefined
            ? {}
            : { project_id: project, workflow_id: workflow };
    },
    partition: (value) => `project:${idText(value.project_id)}/workflow:${idText(value.workflow_id)}`,
    collection: (partition) => {
        const ids = partitionIds(partition);
        return { path: `/api/projects/${ids.project}/workflows/${ids.workflow}/experiments` };
    },
    owns: () => true,
    body: (value) => value.payload,
    online: checkOverrides,
    idOf: (answer) => answer.experiment_id ?? answer.id,
};

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/prompts.js


/** Prompts of the library (C-b.1). */
const prompts = {
    name: 'prompts',
    singular: 'prompt',
    doc: 'A prompt of the library. Every change of it makes a new version; workflows and experiments stay on the version that they pin.',
    source: 'C-b.1',
    after: [],
    key: ['name'],
    scoped: true,
    idType: 'integer',
    lifecycle: 'object',
    renames: true,
    unique: false,
    replaceOn: [],
    versioned: true,
    update: 'PUT',
    readable: true,
    fields: {
        type: 'object',
        doc: 'One prompt.',
        source: 'C-b.1',
        fields: {
            name: nameField('The name, and the key by which the prompt is found again.', 'C-b.1'),
            description: descriptionField('C-b.1'),
            prompt_text: {
                type: 'text',
                doc: 'The text, in Markdown; `{{name}}` marks a placeholder. Line ends CRLF and LF are equal.',
                source: 'C-b.1',
                required: true,
                maxLength: PROMPT_LIMIT,
                long: true,
            },
            prompt_placeholders: {
                type: 'list',
                doc: 'The placeholders of the text. The platform finds them itself; written, they are managed.',
                source: 'C-b.1, C-h.8',
                role: 'derived',
                nullable: true,
                blank: true,
                order: 'set',
                key: 'name',
                adjusted: { says: 'the names that it finds in the text', allows: areFound },
                item: {
                    type: 'object',
                    doc: 'One placeholder.',
                    source: 'C-d.6',
                    fields: { name: { type: 'text', doc: 'Its name.', source: 'C-d.6', required: true } },
                },
            },
            role: {
                type: 'text',
                doc: 'The role of the message.',
                source: 'C-b.1',
                values: ['user', 'system', 'assistant'],
            },
            ...scopeFields,
        },
    },
    lives: LIBRARY_LIVES,
    partition: libraryPartition,
    placed: libraryPlaced,
    collection: libraryCollection('/api/prompts'),
    owns: libraryOwns,
    check: checkPrompt,
};
function checkPrompt(value, report) {
    if (value.role === 'assistant') {
        report({
            path: ['role'],
            code: 'PS2201',
            severity: 'warning',
            message: 'The documentation knows the roles user and system only; the SDK also lists assistant.',
            remedy: 'Use user or system unless you know that your organization accepts assistant.',
        });
    }
    const text = value.prompt_text;
    if (typeof text !== 'string' || !Array.isArray(value.prompt_placeholders))
        return;
    const used = namesIn(text);
    value.prompt_placeholders.forEach((placeholder, index) => {
        const name = (0,model_value/* isValueObject */.xk)(placeholder) ? placeholder.name : undefined;
        if (typeof name !== 'string' || used.has(name))
            return;
        report({
            path: ['prompt_placeholders', index, 'name'],
            code: 'PS2202',
            severity: 'warning',
            message: `The text has no placeholder {{${name}}}.`,
            remedy: 'Remove it from prompt_placeholders, or leave the field out: the platform finds placeholders itself.',
        });
    });
}
function namesIn(text) {
    return new Set([...text.matchAll(/\{\{\s*([\p{L}\p{N}_.-]+)\s*\}\}/gu)].map((match) => match[1] ?? ''));
}
/** Placeholders that are exactly those of the stored text, whatever was sent (C-h.8). */
function areFound(_sent, stored, around) {
    const text = around.prompt_text;
    if (typeof text !== 'string' || (stored !== null && !Array.isArray(stored)))
        return false;
    const names = (stored ?? []).map((one) => ((0,json/* isObject */.Gv)(one) ? one.name : one));
    // What counts as a name is the platform's affair; the names that are certain must be there.
    const all = new Set([...text.matchAll(/\{\{\s*([^{}\s]+)\s*\}\}/gu)].map((match) => match[1]));
    const areThere = names.every((name) => typeof name === 'string' && all.has(name));
    return areThere && [...namesIn(text)].every((name) => names.includes(name));
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/tool-bindings.js


/** Tool bindings: an endpoint at a field of a workflow (C-b.5). */
const toolBindings = {
    name: 'tool_bindings',
    singular: 'tool binding',
    doc: 'Gives the model of one workflow field the tools of one endpoint. Workflow, node, field and endpoint are its identity and cannot change.',
    source: 'C-b.5',
    after: ['tool_endpoints'],
    key: ['workflow_id', 'node_id', 'field_id', 'endpoint_id'],
    scoped: false,
    idType: 'string',
    lifecycle: 'object',
    renames: false,
    unique: true,
    replaceOn: ['endpoint_id'],
    versioned: false,
    update: 'PATCH',
    readable: true,
    fields: {
        type: 'object',
        doc: 'One tool binding.',
        source: 'C-b.5',
        fields: {
            workflow_id: {
                type: 'id',
                id: 'integer',
                doc: 'The workflow. It chooses the route and never enters a body.',
                source: 'C-b.5, C-d.2',
                role: 'route',
                required: true,
            },
            node_id: {
                type: 'text',
                doc: 'The node, as configurable-fields names it.',
                source: 'C-b.5',
                role: 'immutable',
                required: true,
                minLength: 1,
            },
            field_id: {
                type: 'text',
                doc: 'The field; it must be an answer of a language model.',
                source: 'C-b.5',
                role: 'immutable',
                required: true,
                minLength: 1,
            },
            endpoint_id: {
                type: 'id',
                id: 'string',
                kind: 'tool_endpoints',
                doc: 'The endpoint: its id, or {$ref: "tool_endpoints/Name"}.',
                source: 'C-b.5',
                role: 'immutable',
                required: true,
            },
            selected_tools: {
                type: 'list',
                doc: 'Names of the tools that may be called. Left out or null: all, future ones too.',
                source: 'C-b.5, C-h.11',
                nullable: true,
                order: 'set',
                item: { type: 'text', doc: 'One tool.', source: 'C-b.5', minLength: 1 },
            },
            max_tool_rounds: {
                type: 'integer',
                doc: 'How often the model may call tools before it must answer.',
                source: 'C-b.5',
                minimum: 0,
            },
        },
    },
    lives: ['workflow'],
    partition: (value) => `workflow:${idText(value.workflow_id)}`,
    placed: workflowPlaced,
    collection: (partition) => ({ path: `/api/workflows/${partitionIds(partition).workflow}/tool-bindings` }),
    owns: () => true,
    online(value, view, report) {
        checkWorkflowField(value, view, report);
        checkSelectedTools(value, view, report);
    },
    check(value, report) {
        if (!Array.isArray(value.selected_tools) || value.selected_tools.length > 0)
            return;
        report({
            path: ['selected_tools'],
            code: 'PS2501',
            severity: 'warning',
            message: 'An empty selected_tools is not documented: it may mean no tool or all tools.',
            remedy: 'Name the tools, or leave the field out for all.',
        });
    },
};

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/tool-endpoints.js


/** Tool endpoints of the organization, "MCP Servers" in the web app (C-b.4). */
const toolEndpoints = {
    name: 'tool_endpoints',
    singular: 'tool endpoint',
    doc: 'A source of tools: an MCP server, an HTTP API, a mock or a code tool set. The name is unique in the organization.',
    source: 'C-b.4',
    after: [],
    key: ['name'],
    scoped: false,
    idType: 'string',
    lifecycle: 'object',
    renames: true,
    unique: true,
    replaceOn: ['endpoint_type'],
    versioned: true,
    update: 'PATCH',
    readable: true,
    fields: {
        type: 'object',
        doc: 'One tool endpoint.',
        source: 'C-b.4',
        open: true,
        fields: {
            org_id: {
                type: 'id',
                id: 'integer',
                doc: "The organization. May be left out: the target's is used. It chooses the route and is never in a body.",
                source: 'C-b.4, C-d.2',
                role: 'route',
            },
            name: nameField('The name, unique in the organization.', 'C-b.4'),
            description: descriptionField('C-b.4'),
            endpoint_type: {
                type: 'text',
                doc: 'Kind of endpoint. mcp_server and code are known; other words are passed through.',
                source: 'C-b.4, C-h.15',
                role: 'immutable',
                values: ['mcp_server', 'code'],
                open: true,
            },
            url: { type: 'text', doc: 'Where the server is.', source: 'C-b.4', format: 'uri', nullable: true },
            auth_type: {
                type: 'text',
                doc: 'How the platform authenticates itself to the server. none is known; api_key, bearer and oauth2 are assumed; other words are passed through.',
                source: 'C-b.4, C-h.14',
                values: ['none', 'api_key', 'bearer', 'oauth2'],
                open: true,
            },
            auth_config: {
                type: 'json',
                doc: 'Credentials. Write-only: never read back, never shown. Put secrets in as {$env: NAME}.',
                source: 'C-b.4, C-h.16',
                role: 'secret',
                shape: 'object',
                leaves: 'members',
            },
            code_config: {
                type: 'object',
                doc: 'For endpoint_type code: the tools themselves.',
                source: 'C-b.4',
                nullable: true,
                open: true,
                fields: {
                    tools: {
                        type: 'map',
                        doc: 'Tools by name.',
                        source: 'C-b.4',
                        value: {
                            type: 'object',
                            doc: 'One tool.',
                            source: 'C-b.4',
                            open: true,
                            fields: {
                                description: {
                                    type: 'text',
                                    doc: 'What the model reads.',
                                    source: 'C-b.4',
                                    maxLength: 500,
                                    blank: true,
                                },
                                source_code: {
                                    type: 'text',
                                    doc: 'The code, Python.',
                                    source: 'C-b.4',
                                    long: true,
                                    extension: 'py',
                                },
                                timeout_seconds: {
                                    type: 'number',
                                    doc: 'Time limit of one call; 30 when left out.',
                                    source: 'C-b.4',
                                    minimum: 0,
                                    adjusted: { says: 'clamped to a maximum that is not documented', allows: isLowered },
                                },
                                env_vars: {
                                    type: 'list',
                                    doc: "Names of the organization's credentials that the code may read.",
                                    source: 'C-b.4',
                                    order: 'set',
                                    blank: true,
                                    item: { type: 'text', doc: 'One name.', source: 'C-b.4' },
                                },
                                input_schema: {
                                    type: 'json',
                                    doc: "JSON Schema of the tool's input.",
                                    source: 'C-b.4',
                                    shape: 'object',
                                    leaves: 'whole',
                                },
                            },
                        },
                    },
                    requirements: {
                        type: 'list',
                        doc: 'Python packages, plain specifiers.',
                        source: 'C-b.4',
                        order: 'set',
                        blank: true,
                        item: { type: 'text', doc: 'One package.', source: 'C-b.4' },
                    },
                },
            },
        },
    },
    lives: ['org'],
    partition: () => 'org',
    placed: () => ({}),
    collection: (_partition, org) => ({ path: `/api/organizations/${org}/tool-endpoints` }),
    owns: (row, _partition, org) => isOf(row.org_id, org),
    uses: { path: 'binding-count', count: bindingCount },
    check: checkEndpoint,
};
/** How many bindings use an endpoint; the key is not documented (C-a.2, C-h.13). */
function bindingCount(body) {
    const count = (0,json/* isObject */.Gv)(body) ? (body.count ?? body.binding_count ?? body.total) : body;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
function checkEndpoint(value, report) {
    if (value.endpoint_type === 'mcp_server' &&
        (value.url === undefined || value.url === null || value.url === '')) {
        report({
            path: [],
            code: 'PS2401',
            severity: 'error',
            message: 'An MCP server needs a url.',
            remedy: 'Add url: https://…/mcp.',
        });
    }
    if (value.endpoint_type === 'code' && !(0,model_value/* isValueObject */.xk)(value.code_config)) {
        report({
            path: [],
            code: 'PS2402',
            severity: 'error',
            message: 'A code endpoint needs a code_config with its tools.',
            remedy: 'Add code_config: {tools: {…}}.',
        });
    }
    if (typeof value.url === 'string' && hasCredentials(value.url)) {
        report({
            path: ['url'],
            code: 'PS2403',
            severity: 'error',
            message: 'The url holds a user name and a password, which every plan would show.',
            remedy: 'Put credentials into auth_config as {$env: NAME}.',
        });
    }
}
/** A maximum only ever makes a limit smaller, and never nothing of it. */
function isLowered(sent, stored) {
    return typeof sent === 'number' && typeof stored === 'number' && stored > 0 && stored < sent;
}
/** True where a part right behind `//` has a `:` and somewhere after it an `@`. */
function hasCredentials(url) {
    return url
        .split('/')
        .some((part, index, parts) => index > 1 &&
        parts[index - 1] === '' &&
        part.includes(':') &&
        part.lastIndexOf('@') > part.indexOf(':'));
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/tool-ground-truths.js



/**
 * Tool ground truths: which tools a field should and should not call (C-b.6). Lists of tools are in
 * use as `{name}` and as bare names; both are read, `{name}` is written (contract, contradictions).
 */
const toolGroundTruths = {
    name: 'tool_ground_truths',
    singular: 'tool ground truth',
    doc: 'Which tools should, and which should not, be called for one workflow field. One per field.',
    source: 'C-b.6, C-h.28',
    after: [],
    key: ['workflow_id', 'node_id', 'field_id'],
    scoped: false,
    idType: 'string',
    lifecycle: 'object',
    renames: false,
    unique: false,
    replaceOn: [],
    versioned: false,
    update: 'PUT',
    readable: false,
    fields: {
        type: 'object',
        doc: 'One tool ground truth.',
        source: 'C-b.6',
        fields: {
            workflow_id: {
                type: 'id',
                id: 'integer',
                doc: 'The workflow. It chooses the route and never enters a body.',
                source: 'C-b.6, C-d.2',
                role: 'route',
                required: true,
            },
            node_id: { type: 'text', doc: 'The node.', source: 'C-b.6', required: true, minLength: 1 },
            field_id: { type: 'text', doc: 'The field.', source: 'C-b.6', required: true, minLength: 1 },
            expected_tools: {
                type: 'list',
                doc: 'Tools that should be called; the order counts when ordering_matters is true.',
                source: 'C-b.6',
                blank: true,
                order: { orderedWhen: 'ordering_matters' },
                item: {
                    type: 'object',
                    doc: 'One expected call; a bare text is the name of the tool.',
                    shorthand: 'name',
                    source: 'C-b.6',
                    fields: {
                        name: { type: 'text', doc: 'The tool.', source: 'C-b.6', required: true, minLength: 1 },
                        input_parameters: {
                            type: 'json',
                            doc: 'Expected arguments.',
                            source: 'C-b.6',
                            shape: 'object',
                            leaves: 'whole',
                            nullable: true,
                            blank: true,
                        },
                    },
                },
            },
            excluded_tools: {
                type: 'list',
                doc: 'Tools that must not be called.',
                source: 'C-b.6',
                blank: true,
                order: 'set',
                key: 'name',
                item: {
                    type: 'object',
                    doc: 'One tool; a bare text is its name.',
                    shorthand: 'name',
                    source: 'C-b.6',
                    fields: { name: { type: 'text', doc: 'The tool.', source: 'C-b.6', required: true, minLength: 1 } },
                },
            },
            ordering_matters: { type: 'boolean', doc: 'The order of the calls counts.', source: 'C-b.6' },
            source: {
                type: 'text',
                doc: 'Where the expectation comes from.',
                source: 'C-b.6',
                values: ['manual'],
                open: true,
            },
            confidence: {
                type: 'number',
                doc: 'How sure the expectation is, from 0 to 1.',
                source: 'C-b.6',
                minimum: 0,
                maximum: 1,
            },
        },
    },
    lives: ['workflow'],
    partition: (value) => `workflow:${idText(value.workflow_id)}`,
    placed: workflowPlaced,
    collection: (partition) => ({
        path: `/api/workflows/${partitionIds(partition).workflow}/tool-ground-truths`,
    }),
    owns: () => true,
    narrow: (value) => ({ node_id: String(value.node_id), field_id: String(value.field_id) }),
    online: checkWorkflowField,
    check(value, report) {
        const excluded = new Set(tool_ground_truths_namesIn(value.excluded_tools));
        for (const [index, name] of tool_ground_truths_namesIn(value.expected_tools).entries()) {
            if (!excluded.has(name))
                continue;
            report({
                path: ['expected_tools', index, 'name'],
                code: 'PS2601',
                severity: 'error',
                message: `The tool ${JSON.stringify(name)} is both expected and excluded.`,
                remedy: 'Remove it from one of the two lists.',
            });
        }
    },
};
function tool_ground_truths_namesIn(list) {
    if (!Array.isArray(list))
        return [];
    return list.map((tool) => ((0,model_value/* isValueObject */.xk)(tool) ? String(tool.name) : String(tool)));
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/index.js









/** The seven kinds of the Pipelines platform, in the order in which they are created (C-d.2). */
const kinds = new kind/* Kinds */.EJ([prompts, criteria, evaluations, toolEndpoints, toolBindings, toolGroundTruths, experiments], isArchived, 
// C-a.4
{ project: '/api/projects', workflow: '/api/workflows' });


/***/ })

};
