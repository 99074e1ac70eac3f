export const id = 3348;
export const ids = [3348];
export const modules = {

/***/ 21407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   Wl: () => (/* binding */ alignSet),
/* harmony export */   cK: () => (/* binding */ unixLines),
/* harmony export */   cq: () => (/* binding */ isOrdered),
/* harmony export */   nm: () => (/* binding */ elementKeys)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86835);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47762);

/**
 * The value of a leaf by meaning: line ends are LF, sets are sorted and without
 * repetition, list elements hold only what files may write, blank is null, ids are named.
 * Two values mean the same exactly when their normal forms are equal JSON.
 */
function normalize(field, value, context = {}) {
    const form = normalForm(field, value, context);
    return field?.blank === true && isBlank(form) ? null : form;
}
function normalForm(field, value, context) {
    if (value === undefined || value === null)
        return null;
    if (value instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Ref */ .oS)
        return nameRef(field, value, context);
    if (value instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh)
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toForms */ .ln)(value);
    if (field === undefined)
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toForms */ .ln)(value);
    switch (field.type) {
        case 'text':
            return typeof value === 'string' ? unixLines(value) : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toForms */ .ln)(value);
        case 'id':
            return nameId(field, value, context);
        case 'list':
            return Array.isArray(value) ? normalList(field, value, context) : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toForms */ .ln)(value);
        case 'object':
            return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isValueObject */ .xk)(value) ? normalObject(field, value, context) : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toForms */ .ln)(value);
        case 'map':
            return field.complete === true && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isValueObject */ .xk)(value)
                ? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mapObject */ .s8)(value, (member) => normalize(field.value, member, { ...context, around: value }))
                : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toForms */ .ln)(value);
        default:
            return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toForms */ .ln)(value);
    }
}
/**
 * Line ends by meaning: CRLF and LF are the same (C-b.1). A CR before one belongs to it, so that the
 * normal form of a normal form is itself.
 */
function unixLines(text) {
    return text.replace(/(?<!\r)\r+\n/g, '\n');
}
/** A stored `id:7` is a plain id of the field's kind again: it may have got an address since. */
function nameRef(field, ref, context) {
    if (context.naming === undefined)
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toForms */ .ln)(ref);
    if (field?.type === 'id' && ref.address.startsWith('id:')) {
        const raw = ref.address.slice('id:'.length);
        return nameId(field, field.id === 'integer' ? Number(raw) : raw, context);
    }
    return context.naming.ref(ref);
}
function nameId(field, value, context) {
    const known = field.kind !== undefined && (typeof value === 'number' || typeof value === 'string');
    return known && context.naming !== undefined
        ? context.naming.id(String(field.kind), value)
        : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toForms */ .ln)(value);
}
function normalList(field, list, context) {
    const items = list.map((item) => normalize(field.item, item, context));
    if (items.length < 2 || isOrdered(field, context.around))
        return items;
    const distinct = new Map(items.map((item) => [(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(item), item]));
    return [...distinct.entries()].sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b)).map(([, item]) => item);
}
function isOrdered(field, around) {
    if (typeof field.order === 'string')
        return field.order === 'ordered';
    return around?.[field.order.orderedWhen] === true;
}
/** Elements of lists: known fields that say something, and unknown ones that a file writes too. */
function normalObject(field, object, context) {
    const out = {};
    for (const [name, member] of Object.entries(object)) {
        const memberField = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldAt */ .UK)(field, [name]);
        if (memberField === undefined && !isWritten(context.written, name))
            continue;
        const form = normalize(memberField, member, { ...context, around: object });
        if (form !== null)
            out[name] = form;
    }
    return out;
}
function isWritten(written, name) {
    return written === 'all' || written?.has(name) === true;
}
function isBlank(form) {
    if (form === null || form === '')
        return true;
    if (Array.isArray(form))
        return form.length === 0;
    return typeof form === 'object' && Object.keys(form).length === 0;
}
/** Every key that list elements of a written value use. */
function elementKeys(...values) {
    const keys = new Set();
    for (const value of values) {
        if (!Array.isArray(value))
            continue;
        for (const item of value)
            if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isValueObject */ .xk)(item))
                for (const key of Object.keys(item))
                    keys.add(key);
    }
    return keys;
}
/** Brings the elements of a live set into the order in which the file names them, for readers. */
function alignSet(live, wanted) {
    if (!Array.isArray(live) || !Array.isArray(wanted) || live.length < 2)
        return live;
    const rank = new Map(wanted.map((item, index) => [(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(item), index]));
    const place = (item) => rank.get((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(item)) ?? wanted.length;
    return live
        .map((item, index) => ({ item, index }))
        .sort((a, b) => place(a.item) - place(b.item) || a.index - b.index)
        .map(({ item }) => item);
}


/***/ }),

/***/ 80494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ knownEntries),
/* harmony export */   G0: () => (/* binding */ landedFor),
/* harmony export */   el: () => (/* binding */ itemsByEntry),
/* harmony export */   pS: () => (/* binding */ pulledAddress)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86835);
/* harmony import */ var _landed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23554);
/* harmony import */ var _pulled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10608);
/* harmony import */ var _renames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36819);




/**
 * The address of an entry in files that took in a new name from the platform by `pull`; its own where
 * none was pulled, or where the name is no part of it.
 */
function pulledAddress({ address, leaves, pulled }) {
    const name = Object.hasOwn(pulled, 'name') ? pulled.name?.desired : undefined;
    const { kind, parts, scope } = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAddress */ .lS)(address);
    if (typeof name !== 'string' || name === '' || parts[0] !== leaves.name)
        return address;
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(kind, [name, ...parts.slice(1)], scope);
}
/**
 * A pulled name counts for files that ask for it, by an item or by `renamed_from`: other checkouts know
 * the object under its old one. Where an item has the old address as well, nothing tells a new item of the
 * old name from one that was never pulled into; `id` of `sync` does.
 */
function knownEntries(items, entries) {
    const byAddress = new Map(entries.map((entry) => [entry.address, entry]));
    const unclear = new Map();
    const pulled = entries.flatMap((entry) => {
        const now = entry.replaced === null ? pulledAddress(entry) : entry.address;
        return now === entry.address ? [] : [{ entry, now }];
    });
    if (pulled.length === 0)
        return { byAddress, unclear };
    const item = new Map(items.map((one) => [one.address, one]));
    const asked = new Map(items.map((one) => [one.settings.renamed_from, one]));
    const called = new Set([...byAddress.keys(), ...pulled.map(({ now }) => now)]);
    const swapped = swappedEntries(pulled, item);
    const moved = pulled.filter(({ entry, now }) => {
        const heir = item.get(now) ?? asked.get(now);
        if (heir === undefined)
            return false;
        const keeper = item.get(entry.address);
        const old = keeper?.settings.renamed_from;
        // What was renamed to the old name brings an entry of its own.
        const isFree = keeper === undefined || (old !== undefined && old !== keeper.address && called.has(old));
        if (isFree || heir.settings.id === entry.id || swapped.has(entry))
            return true;
        if (keeper.settings.id !== entry.id) {
            unclear.set(entry.address, entry);
            unclear.set(heir.address, entry);
        }
        return false;
    });
    const free = new Set(moved.map(({ entry }) => entry.address));
    for (const { entry } of moved)
        byAddress.delete(entry.address);
    for (const { entry, now } of moved) {
        // An entry that stays where it is keeps its address.
        if (byAddress.has(now) && !free.has(now))
            byAddress.set(entry.address, entry);
        else
            byAddress.set(now, entry);
    }
    return { byAddress, unclear };
}
/** By the address of each entry: the item of the files that has it, as far as addresses and renames tell. */
function itemsByEntry(items, entries) {
    const { byAddress } = knownEntries(items, [...entries.values()]);
    const found = new Map();
    for (const item of items) {
        const entry = byAddress.get(item.address);
        if (entry !== undefined)
            found.set(entry.address, item);
    }
    for (const [item, entry] of (0,_renames_js__WEBPACK_IMPORTED_MODULE_1__/* .renamedEntries */ .f)(items, byAddress))
        found.set(entry.address, item);
    return found;
}
/**
 * Entries of which a pull took in that they have each other's names, two or more in a circle, in files that
 * have taken that in: every item holds what the entry that is called so now is known to hold. In files that
 * have not, the items hold what their own entries do, and where neither is so nobody can tell.
 */
function swappedEntries(pulled, items) {
    const byAddress = new Map(pulled.map((one) => [one.entry.address, one]));
    const swapped = new Set();
    const seen = new Set();
    for (const { entry } of pulled) {
        const circle = [];
        let one = byAddress.get(entry.address);
        for (; one !== undefined && !seen.has(one.entry.address); one = byAddress.get(one.now)) {
            seen.add(one.entry.address);
            circle.push(one);
        }
        if (one === undefined || one.entry !== circle[0]?.entry)
            continue;
        if (circle.every((each) => holds(items.get(each.now), each.entry)))
            for (const each of circle)
                swapped.add(each.entry);
    }
    return swapped;
}
/** An item of the files holds what is known of an entry, as it was applied or as a pull took it in. */
function holds(item, entry) {
    if (item === undefined || item.partition !== entry.partition)
        return false;
    const { renamed_from: old, id } = item.settings;
    if ((old !== undefined && old !== item.address) || (id !== undefined && id !== entry.id))
        return false;
    return [...item.leaves.values()].every(({ path, value }) => (0,_pulled_js__WEBPACK_IMPORTED_MODULE_2__/* .knownForms */ .pZ)(entry, path).some((form) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sameJson */ .Vk)(form, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toForms */ .ln)(value))));
}
/**
 * Leaves of an entry whose pulled value is the base for an item of the files. One that says it was renamed
 * from a name that a pull took in knows that name.
 */
function landedFor(base, entry, { settings }) {
    const landed = (0,_landed_js__WEBPACK_IMPORTED_MODULE_5__/* .landedOf */ .k)(base, entry);
    if (entry === undefined || settings.renamed_from === undefined)
        return landed;
    const isKnown = settings.renamed_from !== entry.address && settings.renamed_from === pulledAddress(entry);
    return isKnown ? new Set([...landed, 'name']) : landed;
}


/***/ }),

/***/ 23554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ untoldOf),
/* harmony export */   k: () => (/* binding */ landedOf)
/* harmony export */ });
const NONE = new Set();
/** Leaves of an entry whose pulled value is the base here. */
function landedOf({ landed }, entry) {
    return entry === undefined ? NONE : (landed?.paths.get(entry.address) ?? NONE);
}
/** Leaves of an entry of which this clone cannot tell whether their pulled value is in its history. */
function untoldOf({ landed }, entry) {
    return entry === undefined ? NONE : (landed?.untold.get(entry.address) ?? NONE);
}


/***/ }),

/***/ 61094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ flattenLive),
/* harmony export */   ef: () => (/* binding */ setAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   p9: () => (/* binding */ readLive),
/* harmony export */   sB: () => (/* binding */ unflatten)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86835);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59482);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47762);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64160);

/** Puts leaves back together into one object. */
function unflatten(leaves) {
    const root = {};
    for (const { steps, value } of leaves)
        setAt(root, steps, value);
    return root;
}
/** Sets a value inside an object, making the objects on the way; other members stay. */
function setAt(root, steps, value) {
    let at = root;
    for (const step of steps.slice(0, -1)) {
        const next = Object.hasOwn(at, step) ? at[step] : undefined;
        if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isValueObject */ .xk)(next))
            at = next;
        else {
            const made = {};
            (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(at, String(step), made);
            at = made;
        }
    }
    const last = steps.at(-1);
    if (last !== undefined)
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(at, String(last), value);
}
/** What stands at a path of an answer; undefined where the answer does not have it. */
function valueAt(root, steps) {
    let at = root;
    for (const step of steps) {
        if (Array.isArray(at) && typeof step === 'number')
            at = at[step];
        else if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(at) && Object.hasOwn(at, step))
            at = at[String(step)];
        else
            return undefined;
    }
    return at;
}
/** An answer of the platform in the shape that files use: each field's `read` and `shorthand` applied. */
function readLive(kind, row) {
    const out = { ...row };
    for (const [name, field] of Object.entries(kind.fields.fields)) {
        const value = row[name];
        if (value === undefined || value === null)
            continue;
        const read = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .expandShorthand */ .uC)(field, field.read === undefined ? value : field.read(value));
        out[name] = numberIds(field, read);
    }
    return out;
}
/** Ids that a platform writes as text (`"2"`) where they are whole numbers. */
function numberIds(field, value) {
    if (field?.type === 'id' && field.id === 'integer' && typeof value === 'string') {
        return /^[1-9]\d{0,14}$/.test(value) ? Number(value) : value;
    }
    if (field?.type === 'list' && Array.isArray(value))
        return value.map((item) => numberIds(field.item, item));
    if (field?.type !== 'object' || !(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return value;
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mapObject */ .s8)(value, (item, name) => numberIds((0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldAt */ .UK)(field, [name]), item));
}
/** The leaves of a live object that belong to fields which the kind knows and the file may write. */
function flattenLive(kind, live) {
    const known = {};
    for (const name of Object.keys(kind.fields.fields)) {
        const value = live[name];
        if (value !== undefined)
            known[name] = value;
    }
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .flatten */ .B)(kind, known, 'compared');
}


/***/ }),

/***/ 10608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ isTakenOut),
/* harmony export */   Mz: () => (/* binding */ liveSide),
/* harmony export */   Q: () => (/* binding */ baseForm),
/* harmony export */   Sk: () => (/* binding */ knownPaths),
/* harmony export */   Xg: () => (/* binding */ takenIn),
/* harmony export */   _6: () => (/* binding */ landedBase),
/* harmony export */   pZ: () => (/* binding */ knownForms),
/* harmony export */   sQ: () => (/* binding */ pulledAt)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86835);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21407);


/**
 * `pull` takes a live value into one checkout, and other checkouts do not have it yet. So it does not
 * become the base: it counts as base only for files that hold what `pull` wrote, and older files are
 * still compared with what was applied last. Where a commit of this branch holds it, the files are later
 * than that commit, and it counts too (`landed.ts`).
 */
/** A value of the ledger by meaning, in the names that its references had when it was recorded. */
function baseForm(form, field, around, names) {
    const value = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fromForms */ .cB)(form);
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S8)(field, value, { around, naming: names.base, written: (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .elementKeys */ .nm)(value) });
}
/** The live value that a file has taken in for a leaf; undefined where it has taken in none. */
function takenIn(entry, path, field, desired, around, names) {
    const pair = pulledAt(entry, path);
    if (pair === undefined || desired === undefined)
        return undefined;
    const read = (form) => baseForm(form, field, around, names);
    const wanted = read(pair.desired);
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .Vk)(wanted, desired))
        return undefined;
    return pair.live === undefined ? wanted : read(pair.live);
}
/** The live value that a pull took in and that a commit of this branch holds; undefined for none. */
function landedBase(entry, path, field, around, names) {
    const pair = pulledAt(entry, path);
    const form = pair && liveSide(pair);
    return form === undefined || form === null ? undefined : baseForm(form, field, around, names);
}
/** True when `pull` took a leaf out of the file because the platform holds nothing there any more. */
function isTakenOut(entry, path) {
    return pulledAt(entry, path)?.desired === null;
}
/**
 * Every live value of a leaf that this repository knows, in the bundle language: what was applied
 * last, and what `pull` took in since. A live value that is none of them is drift.
 */
function knownForms(entry, path) {
    const known = [];
    if (Object.hasOwn(entry.leaves, path))
        known.push(entry.leaves[path] ?? null);
    const pair = pulledAt(entry, path);
    if (pair !== undefined)
        known.push(liveSide(pair));
    return known;
}
/** Paths of a ledger entry: applied, or taken in by `pull`. */
function knownPaths(entry) {
    return [...new Set([...Object.keys(entry.leaves), ...Object.keys(entry.pulled)])];
}
/** What the platform held of a pair that a pull took in. */
function liveSide({ desired, live = desired }) {
    return live;
}
function pulledAt(entry, path) {
    return entry !== undefined && Object.hasOwn(entry.pulled, path) ? entry.pulled[path] : undefined;
}


/***/ }),

/***/ 36819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ renamedEntries),
/* harmony export */   y: () => (/* binding */ keeperOf)
/* harmony export */ });
/**
 * The items that take another address of the ledger with them, as `renamed_from` says. The old name may be
 * taken again: by an item that is renamed itself (a swap, a chain), or it belonged to one that leaves. An
 * item that stays where it is keeps its entry, so nothing can be renamed from it.
 */
function renamedEntries(items, entries) {
    const byAddress = new Map(items.map((item) => [item.address, item]));
    const moves = new Map();
    for (const item of items) {
        const old = item.settings.renamed_from;
        if (old === undefined || old === item.address)
            continue;
        const entry = entries.get(old);
        // What was renamed in a circle has both names still: that it was done is on record.
        const isDone = (entries.get(item.address)?.renamed_from ?? null) === old;
        if (entry !== undefined && entry.replaced === null && entry.partition === item.partition && !isDone)
            moves.set(item, entry);
    }
    // What keeps its own entry gives no name away, nor does what is behind it in a chain.
    const heirs = new Map([...moves.keys()].map((item) => [item.settings.renamed_from, item]));
    const stuck = [...moves.keys()].filter(({ settings: { renamed_from: old = '' } }) => {
        const holder = byAddress.get(old);
        return holder !== undefined && !moves.has(holder);
    });
    for (const item of stuck) {
        for (let one = item; one !== undefined && moves.delete(one);)
            one = heirs.get(one.address);
    }
    return moves;
}
/** The item that keeps the address from which another one says that it was renamed. */
function keeperOf(item, items) {
    const old = item.settings.renamed_from;
    return old === undefined || old === item.address ? undefined : items.get(old);
}


/***/ }),

/***/ 97456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ keyForm),
  L: () => (/* binding */ sameForm)
});

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/compare/compare.js
var compare = __webpack_require__(21407);
// EXTERNAL MODULE: ./build/model/unicode-form.js
var unicode_form = __webpack_require__(34756);
;// CONCATENATED MODULE: ./build/compare/same-text.js

/** True where nothing but the form differs; false where a word, a number or a mark was cut or changed. */
function sameText(a, b, hints = {}) {
    if (a === b)
        return true;
    const plain = (text) => withoutForm(text, hints);
    const [plainA, plainB] = [plain(a), plain(b)];
    if (plainA === plainB)
        return true;
    const [readA, readB] = [plain(unescapeHtml(a)), plain(unescapeHtml(b))];
    // Escaped on the way in, unescaped on the way in, or escaped in part.
    if (readA === plainB || plainA === readB || readA === readB)
        return true;
    const url = plainUrl(plainA);
    return url !== undefined && url === plainUrl(plainB);
}
/** A text as all its usual forms have it, for finding it among many: unescaped once, composed, with single spaces. */
function plainText(text) {
    return withoutForm(unescapeHtml(text), {});
}
/** The text without what is only form: one composition of each character, one space for any white space. */
function withoutForm(text, { indented = false }) {
    const composed = (0,unicode_form/* inForm */.E)(text, 'NFC');
    if (!indented)
        return composed.replace(/\s+/g, ' ').trim();
    // The lines that hold something, each with its own indentation; tabs are not spaces there.
    return composed
        .split(/\r\n|[\n\r\u2028\u2029]/)
        .map((line) => {
        const words = line.trim();
        const start = line.length - line.trimStart().length;
        return words === '' ? '' : line.slice(0, start) + words;
    })
        .filter((line) => line !== '')
        .join('\n');
}
const NAMED = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
};
/** One level of HTML escaping taken off; what is no reference to a character stays. */
function unescapeHtml(text) {
    return text.replace(/&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return NAMED[name] ?? whole;
        const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
        return isCharacter ? String.fromCodePoint(point) : whole;
    });
}
/**
 * An address of the web in the form that every client makes of it: lower case where case does not count,
 * no default port, `/` for an empty path, dots resolved, no escape that need not be one.
 */
function plainUrl(text) {
    if (!/^https?:\/\/\S+$/i.test(text))
        return undefined;
    let href;
    try {
        href = new URL(text).href;
    }
    catch {
        return undefined;
    }
    return href.replace(/%[0-9a-fA-F]{2}/g, (escaped) => {
        const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
        return /[A-Za-z0-9._~-]/.test(character) ? character : escaped.toUpperCase();
    });
}

;// CONCATENATED MODULE: ./build/compare/same-form.js



/**
 * Whether two values of a leaf differ in form alone: the texts in them as `sameText` says, numbers by
 * rounding, sets by order. Both in normal form; pure, and in time that grows with the size (sets: that
 * of sorting). What is missing, new, cut or in another place is never form.
 */
function sameForm(field, a, b, around = undefined) {
    if ((0,json/* sameJson */.Vk)(a, b))
        return true;
    if (typeof a === 'string' && typeof b === 'string')
        return sameText(a, b, { indented: isCode(field) });
    if (typeof a === 'number' && typeof b === 'number')
        return !isCounted(field) && sameNumber(a, b);
    // Where missing and empty mean the same, so does a text that is nothing but white space.
    if (field?.blank === true && (a === null || b === null)) {
        const other = a ?? b;
        return typeof other === 'string' && other.trim() === '';
    }
    if (Array.isArray(a) && Array.isArray(b))
        return sameLists(field, a, b, around);
    if ((0,json/* isObject */.Gv)(a) && (0,json/* isObject */.Gv)(b))
        return sameObjects(field, a, b);
    return false;
}
/** A natural key as one text that is the same for all forms of its names; parts in the order of `rowKeyFields`. */
function keyForm(parts) {
    return (0,json/* canonical */.$N)(parts.map((part) => (typeof part === 'string' ? plainText(part) : part)));
}
/** Code in which indentation says what belongs together. */
function isCode(field) {
    return field?.type === 'text' && field.extension === 'py';
}
/** Numbers of which the next one is another: ids, versions, whole numbers. */
function isCounted(field) {
    return field?.type === 'id' || field?.type === 'version' || field?.type === 'integer';
}
/** How far a rounded number may be from the one that was sent, in parts of it. */
const ROUNDED = 0.05;
/** How many digits a number may have behind the point. */
const DIGITS = 15;
/**
 * One is the other rounded: to two or more digits behind the point and still nearly the same, or to
 * single precision. 0.339 as 0.33 is cut, 0.006 as 0.01 another number, and 2.5 as 3 as well.
 */
function sameNumber(a, b) {
    if (Number.isInteger(a) && Number.isInteger(b))
        return false;
    if (Math.fround(a) === b || Math.fround(b) === a)
        return true;
    const difference = Math.abs(a - b);
    if (difference > ROUNDED * Math.min(Math.abs(a), Math.abs(b)))
        return false;
    return isRounded(a, b) || isRounded(b, a);
}
function isRounded(exact, short) {
    for (let digits = 2; digits <= DIGITS; digits += 1) {
        if (Number(short.toFixed(digits)) !== short)
            continue;
        // Exactly between two, either way is right.
        if (Math.abs(exact - short) <= 0.5 * 10 ** -digits * (1 + 1e-9))
            return true;
    }
    return false;
}
function sameLists(field, a, b, around) {
    const list = field?.type === 'list' ? field : undefined;
    const isSet = list !== undefined && !(0,compare/* isOrdered */.cq)(list, around);
    const [left, right] = isSet ? [inOrder(a), inOrder(b)] : [a, b];
    if (left.length !== right.length)
        return false;
    return left.every((item, index) => sameForm(list?.item, item, right[index] ?? null));
}
/** A set in an order that its members' form does not change, what differs in form alone named once. */
function inOrder(set) {
    const byForm = new Map(set.map((item) => [(0,json/* canonical */.$N)(formKey(item)), item]));
    return [...byForm].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}
function formKey(value) {
    if (typeof value === 'string')
        return plainText(value);
    if (Array.isArray(value))
        return value.map(formKey);
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, formKey(member)]));
}
function sameObjects(field, a, b) {
    const names = Object.keys(a);
    if (names.length !== Object.keys(b).length)
        return false;
    return names.every((name) => {
        if (!Object.hasOwn(b, name))
            return false;
        return sameForm(memberField(field, name), a[name] ?? null, b[name] ?? null, a);
    });
}
function memberField(field, name) {
    if (field?.type === 'map')
        return field.value;
    if (field?.type !== 'object' && field?.type !== 'json')
        return undefined;
    return field.fields !== undefined && Object.hasOwn(field.fields, name) ? field.fields[name] : undefined;
}


/***/ })

};
