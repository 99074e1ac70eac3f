export const id = 8186;
export const ids = [8186];
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
/** Plain files may hold `"2"` for 2 (C-d.1, 8); it is an integer by the time of the late check. */
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
    description: 'The text of a file, relative to this one and inside the repository. Exactly one final line break is removed.',
};
const PLAIN = {
    $file: FILE,
    $var: {
        type: 'string',
        minLength: 1,
        description: 'A variable of the target (`vars` in the configuration).',
    },
    $literal: { description: 'The value as it is; forms inside it are not resolved.' },
};
const ENV = {
    type: 'string',
    minLength: 1,
    description: "A secret from the environment, read while applying. The name must be listed in the target's `secrets`.",
};
const ENV_FORM = { type: 'object', properties: { $env: ENV } };
const EXTERNAL = {
    type: 'boolean',
    description: 'The object is not in the files; it is looked up on the platform by its key.',
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
/** Every setting of `sync`, in the order in which they are listed. */
const SYNC_FORMS = {
    protect: {
        ...YES_OR_NO,
        doc: 'Never delete, replace, take over or rename the object. Removing the protection takes effect one apply later.',
        outlives: (value) => value === false,
    },
    renamed_from: {
        doc: 'The former address; the object keeps its id.',
        schema: { type: 'string', minLength: 1 },
        example: 'prompts/Old name',
        takes: (value) => typeof value === 'string' && value !== '',
        remedy: 'Write the old address, for instance prompts/Old name.',
        oneAddress: true,
    },
    id: {
        doc: 'Ties the item to one live object, per target.',
        schema: { type: ['integer', 'string'], minimum: 0, maximum: _schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ID */ .rc, minLength: 1 },
        example: 41,
        takes: (value) => typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value)),
        remedy: 'Write the id per target: {<target>: 41}.',
        oneAddress: true,
        byTargetOnly: true,
    },
    take_over: {
        ...YES_OR_NO,
        doc: 'Overwrite a live object with the same key that was created elsewhere and differs.',
    },
    delete: {
        ...YES_OR_NO,
        doc: 'Delete the live object once the item is no longer in the files, even if it was only adopted.',
        outlives: (value) => value === true,
    },
    release: {
        ...YES_OR_NO,
        doc: 'Keep the live object once the item is no longer in the files, even if it was created here.',
        outlives: (value) => value === true,
    },
    overwrite: {
        doc: 'Overwrite exactly the live edit with this digest, on this target; later edits are held again. Plans and drift reports show the digest.',
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
        doc: 'Fields that are sent when the object is created and left unchanged afterwards.',
        schema: { type: 'array', items: { type: 'string', minLength: 1 } },
        example: ['description'],
        takes: (value) => Array.isArray(value) &&
            value.every((path) => typeof path === 'string' && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePath */ .Rr)(path) !== undefined),
        remedy: 'Write a list of fields, for instance [description, config.temperature].',
    },
    on_drift: {
        ...oneOf('hold', 'overwrite', 'keep'),
        doc: 'How to treat edits of the live object: hold (the default) waits for a decision, overwrite writes the values of the files, keep leaves the live values.',
        example: 'keep',
        remedy: 'Write hold, overwrite or keep.',
    },
    run: {
        ...oneOf('once', 'on_change'),
        doc: 'For an experiment: launch it once per address (the default), or once per content.',
        example: 'on_change',
        remedy: 'Write once or on_change.',
    },
    conflict_markers: {
        ...YES_OR_NO,
        doc: 'Its texts contain the markers of a merge conflict on purpose; without this setting they are an error.',
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

/***/ 68833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ DEFAULT_PROVIDER),
/* harmony export */   jE: () => (/* binding */ isInTarget),
/* harmony export */   zo: () => (/* binding */ defaultTarget)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);

/** The provider of a target without `provider`. */
const DEFAULT_PROVIDER = 'pipelines';
/** True for an address that the target includes (`include` and `exclude`). */
function isInTarget(target, address) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(target.include, address) && !(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(target.exclude, address);
}
/** A target with default settings. */
function defaultTarget(name) {
    return {
        name,
        provider: DEFAULT_PROVIDER,
        baseUrl: null,
        orgId: null,
        apiKeyEnv: null,
        vars: {},
        secrets: [],
        onDrift: 'hold',
        prune: false,
        limits: { maxDeletes: 5, maxDeletePercent: 20 },
        protect: [],
        requireClean: false,
        include: ['*'],
        exclude: [],
        allowUnreadable: [],
    };
}


/***/ }),

/***/ 6974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   M0: () => (/* binding */ formatAddress),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   lS: () => (/* binding */ splitAddress)
/* harmony export */ });
/* unused harmony export escapePart */
/**
 * Addresses label resources in files, plans and messages: `kind/part/part[@scope]`.
 * They are not the identity of a live object.
 */
// biome's rule against control characters in patterns does not see a character class built by code.
const UNSAFE = new RegExp(`[%/@${String.fromCharCode(0)}-${String.fromCharCode(31)}\u007f-\u009f\u2028\u2029]`, 'gu');
/** Percent-encodes `%`, `/`, `@` and control characters of one part; everything else stays readable. */
function escapePart(part) {
    return part
        .replace(UNSAFE, (char) => [...new TextEncoder().encode(char)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''))
        .replace(/[\uD800-\uDFFF]/gu, (lone) => `%u${lone.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** The address of a resource; `scope` is left out for the target's default scope. */
function formatAddress(kind, parts, scope) {
    const body = `${kind}/${parts.map(escapePart).join('/')}`;
    return scope === undefined ? body : `${body}@${scope}`;
}
/** The kind of an address: what stands before its first slash. */
function kindOf(address) {
    const slash = address.indexOf('/');
    return slash < 0 ? address : address.slice(0, slash);
}
/** An address taken apart again: kind, key parts in clear, scope where one is written. */
function splitAddress(address) {
    const kind = kindOf(address);
    const rest = address.slice(kind.length + 1);
    const at = rest.lastIndexOf('@');
    const body = at < 0 ? rest : rest.slice(0, at);
    return { kind, parts: body.split('/').map(unescapePart), scope: at < 0 ? undefined : rest.slice(at + 1) };
}
function unescapePart(part) {
    try {
        return decodeURIComponent(part.replace(/%(?![0-9A-Fa-f]{2})/g, '%25'));
    }
    catch {
        return part;
    }
}
/**
 * True when an address fits a pattern. `*` stands for any run of characters, slashes included;
 * `%2A` for an asterisk itself; everything else stands for itself, case counts. A bare kind
 * (`experiments`) means all of it.
 */
function matchesPattern(pattern, address) {
    if (!pattern.includes('/') && !pattern.includes('*'))
        return kindOf(address) === pattern;
    return matchesStars(pattern.split('*').map(literalOf), address);
}
/**
 * True when a text is made of the pieces with anything between them. The first and the last one are
 * fixed; each of the others is taken where it comes first, which leaves most room for what follows, so
 * that nothing is ever tried again.
 */
function matchesStars(pieces, text) {
    const [first = '', ...between] = pieces;
    const last = between.pop();
    if (last === undefined)
        return text === first;
    const end = text.length - last.length;
    if (first.length > end || !text.startsWith(first) || !text.endsWith(last))
        return false;
    // Work is spent on the text only, however long the pattern is.
    if (between.reduce((sum, piece) => sum + piece.length, first.length) > end)
        return false;
    let at = first.length;
    for (const piece of between) {
        const after = endOf(piece, text, at, end);
        if (after === undefined)
            return false;
        at = after;
    }
    return at <= end;
}
/**
 * Where a piece ends that is looked for in `text` from `from` up to `to`. Two pointers: the one in the
 * text never goes back, the one in the piece goes back to the longest start of it that ends here too
 * (Knuth, Morris and Pratt). `indexOf` would try every place of the text with the whole piece.
 */
function endOf(piece, text, from, to) {
    const back = new Int32Array(piece.length + 1);
    const step = (matched, code) => {
        let length = matched;
        while (length > 0 && piece.charCodeAt(length) !== code)
            length = back[length] ?? 0;
        return piece.charCodeAt(length) === code ? length + 1 : 0;
    };
    for (let at = 1; at < piece.length; at += 1)
        back[at + 1] = step(back[at] ?? 0, piece.charCodeAt(at));
    let matched = 0;
    for (let at = from; at < to && matched < piece.length; at += 1) {
        matched = step(matched, text.charCodeAt(at));
        if (matched === piece.length)
            return at + 1;
    }
    return piece.length === 0 ? from : undefined;
}
/** The pattern that fits this address alone: an asterisk in a name is no wildcard. */
function patternOf(address) {
    return address.replaceAll('*', '%2A');
}
/** What a pattern without a wildcard stands for. In an address `%` is always escaped, so nothing else is meant. */
function literalOf(pattern) {
    return pattern.replaceAll('%2A', '*');
}
/** True when any of the patterns fits. */
function matchesAny(patterns, address) {
    return patterns.some((pattern) => matchesPattern(pattern, address));
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

/***/ 42297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ targetKeyVariable),
/* harmony export */   OE: () => (/* binding */ keyVariable),
/* harmony export */   Tx: () => (/* binding */ reservedPrefixes)
/* harmony export */ });
/** How names begin that no secret may have: variables of the platforms and of GitHub hold keys of their own. */
function reservedPrefixes(providers) {
    return [...providers.map(({ settings }) => `${settings.prefix}_`), 'GITHUB_', 'ACTIONS_'];
}
/** The variable that holds the key of every target without one of its own. */
function keyVariable({ prefix }) {
    return `${prefix}_API_KEY`;
}
/** The variable that holds a target's key when the configuration names none: `<PREFIX>_API_KEY_<TARGET>`. */
function targetKeyVariable(settings, target) {
    return `${keyVariable(settings)}_${target.toUpperCase().replace(/[^A-Z0-9]/gu, '_')}`;
}


/***/ })

};
