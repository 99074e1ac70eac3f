export const id = 3051;
export const ids = [3051];
export const modules = {

/***/ 22943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   XM: () => (/* binding */ sample),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   vJ: () => (/* binding */ withArticle),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export range */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68575);
/* harmony import */ var _schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86038);


/** `5210` as `5,210`, in every locale. */
function grouped(count) {
    return count.toLocaleString('en-US');
}
/** "a prompt", "an evaluation", "an llm_judge criterion". */
function withArticle(noun) {
    // "llm" is spelt out when spoken: an el-el-em.
    return /^(?:[aeio]|llm)/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}
/** The subject of a sentence about the object at a path: "A prompt", or `payload.variants[0]`. */
function subject(kind, path) {
    if (path.length > 0)
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(path);
    const noun = withArticle(kind.singular);
    return noun.charAt(0).toUpperCase() + noun.slice(1);
}
/** "a, b or c". */
function listed(words, last) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
/** What a field takes: "a number from 0 to 2", "a list with at least one text". */
function expected(field, siblings = {}) {
    const what = expectedOf(field, siblings);
    return (0,_schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeNull */ .Gx)(field) && field.type !== 'json' ? `${what} or null` : what;
}
function expectedOf(field, siblings) {
    switch (field.type) {
        case 'text':
            if (field.values !== undefined && field.open !== true)
                return `one of ${listed(field.values, 'or')}`;
            return field.maxLength === undefined
                ? 'a string'
                : `a string of at most ${grouped(field.maxLength)} characters`;
        case 'integer':
            return `an integer${range(field.minimum, field.maximum)}`;
        case 'number':
            return `a number${range(field.minimum, field.maximum)}`;
        case 'boolean':
            return 'true or false';
        case 'id': {
            const plain = field.id === 'integer' ? 'an integer id' : 'a string id';
            return field.kind === undefined ? plain : `${plain} or {$ref: "${field.kind}/…"}`;
        }
        case 'version':
            return `a version number or {$ref: "${(0,_schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__/* .referredKind */ .u5)(field, siblings) ?? '…'}/…", version: latest}`;
        case 'list': {
            const item = field.item.type === 'text' && field.item.values === undefined ? 'string' : 'element';
            if ((field.minItems ?? 0) > 0)
                return `a list with at least one ${item}`;
            return item === 'string' ? 'a list of strings' : 'a list';
        }
        case 'json':
            return field.shape === 'object' ? 'an object' : 'any value';
        default:
            return 'an object';
    }
}
/** " from 0 to 2", " of at least 0", or nothing. */
function range(minimum, maximum) {
    if (minimum !== undefined && maximum !== undefined)
        return ` from ${grouped(minimum)} to ${grouped(maximum)}`;
    if (minimum !== undefined)
        return ` of at least ${grouped(minimum)}`;
    return maximum === undefined ? '' : ` of at most ${grouped(maximum)}`;
}
/** The range that a number at this field must lie in. */
function rangeOf(field) {
    if (field.type === 'integer' || field.type === 'number')
        return range(field.minimum, field.maximum);
    return range(field.type === 'version' ? 1 : 0, _schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ID */ .rc);
}
const SHOWN = 40;
/** What stands there, short; of something secret only its type. */
function found(value, secret) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (secret)
        return `a ${typeof value}`;
    if (typeof value === 'string')
        return `the string ${quoted(value)}`;
    return typeof value === 'number' ? `the number ${value}` : String(value);
}
/** A text in quotes, cut to 40 characters, control characters escaped. */
function quoted(text) {
    const characters = [...text];
    return JSON.stringify(characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text);
}
/** A value as somebody could type it, for remedies. */
function sample(field, siblings = {}) {
    const kind = (0,_schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__/* .referredKind */ .u5)(field, siblings);
    if (kind !== undefined) {
        return field.type === 'version' ? `{$ref: "${kind}/…", version: latest}` : `{$ref: "${kind}/…"}`;
    }
    switch (field.type) {
        case 'text':
            return field.values === undefined ? '"…"' : (field.values[0] ?? '"…"');
        case 'integer':
        case 'number':
        case 'version':
            return '1';
        case 'boolean':
            return 'true';
        case 'id':
            return field.id === 'integer' ? '1' : '"…"';
        case 'list':
            return `[${sample(field.item)}]`;
        default:
            return `{${memberSamples(field)}}`;
    }
}
function memberSamples(field) {
    const fields = (field.type === 'object' || field.type === 'json') && field.fields ? field.fields : {};
    const needed = Object.entries(fields).filter(([, member]) => member.required === true);
    if (needed.length === 0)
        return Object.keys(fields).length > 0 || field.type === 'map' ? '…' : '';
    return needed.map(([name, member]) => `${name}: ${sample(member, fields)}`).join(', ');
}


/***/ }),

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

/***/ 3051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ explain_command)
});

// EXTERNAL MODULE: ./build/bundle/items/item-words.js
var item_words = __webpack_require__(22943);
// EXTERNAL MODULE: ./build/bundle/sync/sync-forms.js
var sync_forms = __webpack_require__(3148);
// EXTERNAL MODULE: ./build/model/field.js
var model_field = __webpack_require__(47762);
// EXTERNAL MODULE: ./build/model/closest.js
var closest = __webpack_require__(49469);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/providers/index.js
var providers = __webpack_require__(13621);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/command-codes.js
var command_codes = __webpack_require__(52739);
// EXTERNAL MODULE: ./build/model/package.js
var model_package = __webpack_require__(46750);
;// CONCATENATED MODULE: ./build/cli/page-link.js

/**
 * A page of docs/ as of this version: its web address, or its path in the package while the repository has no public
 * address.
 */
function pageLink(page, anchor) {
    const path = `docs/${page}#${anchor}`;
    return model_package/* IS_PUBLISHED */.QJ ? `https://github.com/${model_package/* REPOSITORY */.Bw}/blob/v${model_package/* VERSION */.xv}/${path}` : path;
}

;// CONCATENATED MODULE: ./build/cli/commands/explain.js







const flags = (bare) => bare.argument('[topic]', 'kind or field, for example prompts or criteria.config.temperature');
const explain_command = (0,command/* defineCommand */.NB)({
    name: 'explain',
    does: 'Describe a kind or field: meaning, limits and source.',
    flags,
    run: ([topic], _flags, { io }) => explain(topic, io),
});
const ROLES = {
    managed: undefined,
    immutable: 'Cannot be changed once the object exists.',
    derived: 'The platform computes it; managed only where a file sets it.',
    secret: 'Write-only: it is never read back, compared or shown.',
    route: 'Says where the object lives; it is never part of a request body.',
};
/** `explain`: what a kind or one of its fields means, its limits and its source in docs/platform-facts.md. */
async function explain(topic, io) {
    if (topic === undefined) {
        io.out(providers/* allKinds */.TO.all.map((kind) => `${kind.name.padEnd(20)} ${kind.doc}\n`).join(''));
        io.out(`${'sync'.padEnd(20)} Settings by address or pattern; the platform ignores them.\n`);
        return 0;
    }
    const [name = '', ...path] = topic.split('.');
    if (name === 'sync') {
        io.out(explainSync(path));
        return 0;
    }
    const kind = providers/* allKinds */.TO.find(name);
    if (kind === undefined)
        throw unknown(name, [...providers/* allKinds */.TO.all.map((one) => one.name), 'sync'], 'kind');
    io.out(path.length === 0 ? explainKind(kind) : explainField(kind, path));
    return 0;
}
function explainKind(kind) {
    const lines = [
        `${kind.name}: ${kind.doc}`,
        `  identified by: ${kind.key.join(', ')}`,
        sources(kind.source),
        '',
    ];
    for (const [name, field] of Object.entries(kind.fields.fields)) {
        lines.push(`  ${name}${field.required === true ? ' (required)' : ''}: ${(0,item_words/* expected */.p6)(field)}`, `      ${field.doc}`);
    }
    return `${lines.join('\n')}\n`;
}
/** The settings of `sync`, or one of them. */
function explainSync(path) {
    const [name] = path;
    if (name === undefined) {
        const lines = sync_forms/* SYNC_NAMES */.fl.flatMap((one) => [`  ${one}: ${shapeOf(one)}`, `      ${sync_forms/* SYNC_FORMS */.EK[one].doc}`]);
        return `sync: Settings by address or pattern, for all targets or by target.\n\n${lines.join('\n')}\n`;
    }
    const known = sync_forms/* SYNC_NAMES */.fl.find((one) => one === name);
    if (known === undefined || path.length > 1)
        throw unknown(path.join('.'), sync_forms/* SYNC_NAMES */.fl, 'setting of sync');
    const { doc, oneAddress } = sync_forms/* SYNC_FORMS */.EK[known];
    const where = oneAddress === true ? 'Accepts one address, no pattern.' : 'Accepts an address or a pattern.';
    return `sync.${known}: ${doc}\n  ${where} Example: ${shapeOf(known)}.\n`;
}
function shapeOf(name) {
    const { example, byTargetOnly } = sync_forms/* SYNC_FORMS */.EK[name];
    const one = JSON.stringify(example);
    return byTargetOnly === true ? `{production: ${one}}` : `${one}, or by target {production: ${one}}`;
}
function explainField(kind, path) {
    const field = find(kind, path);
    const role = ROLES[field.role ?? 'managed'];
    const facts = [
        `Value: ${(0,item_words/* expected */.p6)(field)}.`,
        field.required === true ? 'Required.' : 'Optional; without it, the field is not managed.',
        ...(role === undefined ? [] : [role]),
        ...(field.adjusted === undefined
            ? []
            : [`The platform may store another value: ${field.adjusted.says}.`]),
        ...(field.clear === undefined ? [] : ['Removing it from the file clears it on the platform.']),
    ];
    const members = membersOf(field).map(([name, member]) => `  ${name}: ${member.doc}`);
    const variants = (kind.variants ?? [])
        .filter((variant) => variant.object === path[0])
        .map((variant) => `  ${Object.values(variant.when).join(', ')}: ${variant.allowed.map((one) => (variant.required.includes(one) ? `${one} (required)` : one)).join(', ')}`);
    return [
        `${[kind.name, ...path].join('.')}: ${field.doc}`,
        `  ${facts.join(' ')}`,
        sources(field.source, field.clear?.source),
        ...(members.length > 0 ? ['', ...members] : []),
        ...(variants.length > 0 ? ['', 'By type:', ...variants] : []),
        '',
    ].join('\n');
}
/** Links to the facts (`C-b.1, C-h.8`) in docs/platform-facts.md. */
function sources(...told) {
    const facts = told.flatMap((list) => list?.match(/C-[a-z](?:\.\d+)?/g) ?? []);
    const links = [...new Set(facts)].map((fact) => pageLink('platform-facts.md', fact.toLowerCase()));
    return links.map((link, index) => `  ${index === 0 ? 'source: ' : '        '}${link}`).join('\n');
}
/** The field at a path; steps into list elements and map values need no name of their own. */
function find(kind, path) {
    let field = kind.fields;
    for (const [index, step] of path.entries()) {
        while (field.type === 'list' || field.type === 'map')
            field = field.type === 'list' ? field.item : field.value;
        const next = (0,model_field/* fieldAt */.UK)(field, [step]);
        if (next === undefined)
            throw unknown(path.slice(0, index + 1).join('.'), membersOf(field).map(([name]) => name), `field of ${kind.name}`);
        field = next;
    }
    return field;
}
function membersOf(field) {
    if (field.type === 'list')
        return membersOf(field.item);
    if (field.type === 'map')
        return membersOf(field.value);
    return (field.type === 'object' || field.type === 'json') && field.fields !== undefined
        ? Object.entries(field.fields)
        : [];
}
function unknown(word, known, what) {
    const near = (0,closest/* closest */.kp)(word.split('.').at(-1) ?? word, known);
    const list = known.length === 0 ? 'It has no fields.' : `Known: ${known.join(', ')}.`;
    return new finding/* UserError */.yo(command_codes/* COMMAND_CODES */.R.unknownTopic.code, `Unknown ${what}: ${JSON.stringify(word)}.`, near === undefined ? list : `Did you mean ${near}? ${list}`);
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

/***/ 47762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ fieldAt),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   uC: () => (/* binding */ expandShorthand)
/* harmony export */ });
/** A value with every bare text that stands for an object (`shorthand`) written as that object. */
function expandShorthand(field, value) {
    if (field?.type === 'list' && Array.isArray(value)) {
        return value.map((item) => expandShorthand(field.item, item));
    }
    if (field?.type !== 'object' || field.shorthand === undefined || typeof value !== 'string')
        return value;
    return { [field.shorthand]: value };
}
function roleOf(field) {
    return field.role ?? 'managed';
}
/** The field that describes what stands at a path, or undefined where nothing is known of it. */
function fieldAt(root, path) {
    let field = root;
    for (const step of path) {
        if (field === undefined)
            return undefined;
        if (field.type === 'list')
            field = field.item;
        else if (field.type === 'map')
            field = field.value;
        else if ((field.type === 'object' || field.type === 'json') && field.fields !== undefined) {
            field = Object.hasOwn(field.fields, step) ? field.fields[step] : undefined;
        }
        else
            return undefined;
    }
    return field;
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


/***/ })

};
