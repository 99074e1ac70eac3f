export const id = 579;
export const ids = [579];
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
                ? 'a text'
                : `a text of at most ${grouped(field.maxLength)} characters`;
        case 'integer':
            return `an integer${range(field.minimum, field.maximum)}`;
        case 'number':
            return `a number${range(field.minimum, field.maximum)}`;
        case 'boolean':
            return 'true or false';
        case 'id': {
            const plain = field.id === 'integer' ? 'an integer id' : 'a text id';
            return field.kind === undefined ? plain : `${plain} or {$ref: "${field.kind}/…"}`;
        }
        case 'version':
            return `a version number or {$ref: "${(0,_schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__/* .referredKind */ .u5)(field, siblings) ?? '…'}/…", version: latest}`;
        case 'list': {
            const item = field.item.type === 'text' && field.item.values === undefined ? 'text' : 'element';
            if ((field.minItems ?? 0) > 0)
                return `a list with at least one ${item}`;
            return item === 'text' ? 'a list of texts' : 'a list';
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
        return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
    if (typeof value === 'string')
        return `the text ${quoted(value)}`;
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

/***/ 76960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _bundle_items_item_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22943);
/* harmony import */ var _bundle_sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3148);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47762);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49469);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36939);
/* harmony import */ var _providers_pipelines_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28233);




const ROLES = {
    managed: undefined,
    immutable: 'Cannot be changed once the object exists.',
    derived: 'The platform works it out itself; managed only where a file writes it.',
    secret: 'Write-only: never read back, compared or shown.',
    route: 'Chooses where the object lives; it is never part of a request body.',
};
/** `explain`: what a kind or one of its fields means, its limits and its source in the contract. */
async function explain(topic, io) {
    if (topic === undefined) {
        io.out(_providers_pipelines_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E.all.map((kind) => `${kind.name.padEnd(20)} ${kind.doc}\n`).join(''));
        io.out(`${'sync'.padEnd(20)} Settings by address or pattern; the platform ignores them.\n`);
        return 0;
    }
    const [name = '', ...path] = topic.split('.');
    if (name === 'sync') {
        io.out(explainSync(path));
        return 0;
    }
    const kind = _providers_pipelines_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E.find(name);
    if (kind === undefined)
        throw unknown(name, [..._providers_pipelines_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E.all.map((one) => one.name), 'sync'], 'kind');
    io.out(path.length === 0 ? explainKind(kind) : explainField(kind, path));
    return 0;
}
function explainKind(kind) {
    const lines = [
        `${kind.name}: ${kind.doc}`,
        `  found again by: ${kind.key.join(', ')}   source: ${kind.source}`,
        '',
    ];
    for (const [name, field] of Object.entries(kind.fields.fields)) {
        lines.push(`  ${name}${field.required === true ? ' (required)' : ''}: ${(0,_bundle_items_item_words_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)(field)}`, `      ${field.doc}`);
    }
    return `${lines.join('\n')}\n`;
}
/** The settings of `sync`, or one of them. */
function explainSync(path) {
    const [name] = path;
    if (name === undefined) {
        const lines = _bundle_sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .SYNC_NAMES */ .fl.flatMap((one) => [`  ${one}: ${shapeOf(one)}`, `      ${_bundle_sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .SYNC_FORMS */ .EK[one].doc}`]);
        return `sync: Settings by address or pattern, for all targets or by target.\n\n${lines.join('\n')}\n`;
    }
    const known = _bundle_sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .SYNC_NAMES */ .fl.find((one) => one === name);
    if (known === undefined || path.length > 1)
        throw unknown(path.join('.'), _bundle_sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .SYNC_NAMES */ .fl, 'setting of sync');
    const { doc, oneAddress } = _bundle_sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .SYNC_FORMS */ .EK[known];
    const where = oneAddress === true ? 'Takes one address, no pattern.' : 'Takes an address or a pattern.';
    return `sync.${known}: ${doc}\n  ${where} For instance ${shapeOf(known)}.\n`;
}
function shapeOf(name) {
    const { example, byTargetOnly } = _bundle_sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .SYNC_FORMS */ .EK[name];
    const one = JSON.stringify(example);
    return byTargetOnly === true ? `{production: ${one}}` : `${one}, or by target {production: ${one}}`;
}
function explainField(kind, path) {
    const field = find(kind, path);
    const role = ROLES[field.role ?? 'managed'];
    const facts = [
        `Takes ${(0,_bundle_items_item_words_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)(field)}.`,
        field.required === true ? 'Required.' : 'May be left out; then it is not managed.',
        ...(role === undefined ? [] : [role]),
        ...(field.adjusted === undefined
            ? []
            : [`The platform may store another value: ${field.adjusted.says}.`]),
        ...(field.clear === undefined ? [] : [`Removed from the file, it is cleared (${field.clear.source}).`]),
    ];
    const members = membersOf(field).map(([name, member]) => `  ${name}: ${member.doc}`);
    const variants = (kind.variants ?? [])
        .filter((variant) => variant.object === path[0])
        .map((variant) => `  ${Object.values(variant.when).join(', ')}: ${variant.allowed.map((one) => (variant.required.includes(one) ? `${one} (required)` : one)).join(', ')}`);
    return [
        `${[kind.name, ...path].join('.')}: ${field.doc}`,
        `  ${facts.join(' ')}`,
        `  source: ${field.source}`,
        ...(members.length > 0 ? ['', ...members] : []),
        ...(variants.length > 0 ? ['', 'By type:', ...variants] : []),
        '',
    ].join('\n');
}
/** The field at a path; steps into list elements and map values need no name of their own. */
function find(kind, path) {
    let field = kind.fields;
    for (const [index, step] of path.entries()) {
        while (field.type === 'list' || field.type === 'map')
            field = field.type === 'list' ? field.item : field.value;
        const next = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldAt */ .UK)(field, [step]);
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
    const near = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .kp)(word.split('.').at(-1) ?? word, known);
    const list = known.length === 0 ? 'There are none below it.' : `Known: ${known.join(', ')}.`;
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('PS9040', `There is no ${what} ${JSON.stringify(word)}.`, near === undefined ? list : `Did you mean ${near}? ${list}`);
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


/***/ })

};
