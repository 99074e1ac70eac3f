export const id = 126;
export const ids = [126];
export const modules = {

/***/ 25126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kl: () => (/* reexport */ plan/* ACTIONS */.kl),
  UD: () => (/* reexport */ Claims),
  OX: () => (/* reexport */ LiveView),
  fS: () => (/* reexport */ Names),
  _A: () => (/* reexport */ plan/* PLAN_FORMAT */._A),
  Fm: () => (/* reexport */ Snapshot),
  V9: () => (/* reexport */ plan/* WRITING */.V9),
  "do": () => (/* reexport */ appliedForms),
  Fh: () => (/* reexport */ appliedValue),
  lZ: () => (/* reexport */ applyRemedy),
  VW: () => (/* reexport */ changeDigest),
  Zh: () => (/* reexport */ compareSaved),
  eZ: () => (/* reexport */ contentDigest),
  o8: () => (/* reexport */ diffEntries),
  $G: () => (/* reexport */ disputeRemedies),
  nm: () => (/* reexport */ elementKeys),
  _F: () => (/* reexport */ fieldOf),
  L1: () => (/* reexport */ findDrift),
  Z: () => (/* reexport */ findObject),
  Bq: () => (/* reexport */ flatten),
  $Q: () => (/* reexport */ flattenLive),
  ah: () => (/* reexport */ guard),
  T5: () => (/* reexport */ idempotencyKey),
  PC: () => (/* reexport */ isFirstVersion),
  dK: () => (/* reexport */ isHidden),
  cq: () => (/* reexport */ isOrdered),
  rN: () => (/* reexport */ isProof),
  CC: () => (/* reexport */ isTakenOut),
  U: () => (/* reexport */ keyForm),
  K7: () => (/* reexport */ keyValues),
  pZ: () => (/* reexport */ knownForms),
  Cf: () => (/* reexport */ launchEntry),
  EV: () => (/* reexport */ launchGeneration),
  EC: () => (/* reexport */ leftoverAddress),
  ed: () => (/* reexport */ leftoverEntry),
  Ln: () => (/* reexport */ leftoverName),
  nE: () => (/* reexport */ leftoverOf),
  $R: () => (/* reexport */ likeness),
  Cs: () => (/* reexport */ makePlan),
  fm: () => (/* reexport */ makesRoom),
  O4: () => (/* reexport */ matchKind),
  Et: () => (/* reexport */ momentOf),
  uS: () => (/* reexport */ needKey),
  Vt: () => (/* reexport */ newNameOf),
  aN: () => (/* reexport */ nextGeneration),
  S8: () => (/* reexport */ normalize),
  QL: () => (/* reexport */ oldNameOf),
  z: () => (/* reexport */ passingName),
  TM: () => (/* reexport */ planContentDigest),
  o2: () => (/* reexport */ pullRemedy),
  sQ: () => (/* reexport */ pulledAt),
  tK: () => (/* reexport */ rawLeaf),
  p9: () => (/* reexport */ readLive),
  fw: () => (/* reexport */ renamedEntries),
  MP: () => (/* reexport */ repeatedLaunch),
  ay: () => (/* reexport */ resolveExternal),
  Lb: () => (/* reexport */ sameForm),
  ef: () => (/* reexport */ setAt),
  Bv: () => (/* reexport */ sharedObject),
  yR: () => (/* reexport */ slug),
  au: () => (/* reexport */ syncLine),
  Xg: () => (/* reexport */ takenIn),
  Kx: () => (/* reexport */ threeWay),
  sB: () => (/* reexport */ unflatten),
  cK: () => (/* reexport */ unixLines),
  Jf: () => (/* reexport */ unnamedLeaves),
  fK: () => (/* reexport */ valueAt),
  rs: () => (/* reexport */ wantsProtection),
  Qn: () => (/* reexport */ wasMadeBefore)
});

// UNUSED EXPORTS: DRIFT_FORMAT, contentForm, knownPaths

// EXTERNAL MODULE: ./build/model/index.js + 12 modules
var model = __webpack_require__(10169);
;// CONCATENATED MODULE: ./build/plan/compare.js

/**
 * The value of a leaf by meaning (design §5): line ends are LF, sets are sorted and without
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
    if (value instanceof model/* Ref */.oS)
        return nameRef(field, value, context);
    if (value instanceof model/* Secret */.zh)
        return (0,model/* toForms */.ln)(value);
    if (field === undefined)
        return (0,model/* toForms */.ln)(value);
    switch (field.type) {
        case 'text':
            return typeof value === 'string' ? unixLines(value) : (0,model/* toForms */.ln)(value);
        case 'id':
            return nameId(field, value, context);
        case 'list':
            return Array.isArray(value) ? normalList(field, value, context) : (0,model/* toForms */.ln)(value);
        case 'object':
            return (0,model/* isValueObject */.xk)(value) ? normalObject(field, value, context) : (0,model/* toForms */.ln)(value);
        default:
            return (0,model/* toForms */.ln)(value);
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
        return (0,model/* toForms */.ln)(ref);
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
        : (0,model/* toForms */.ln)(value);
}
function normalList(field, list, context) {
    const items = list.map((item) => normalize(field.item, item, context));
    if (isOrdered(field, context.around))
        return items;
    const distinct = new Map(items.map((item) => [(0,model/* canonical */.$N)(item), item]));
    return [...distinct.entries()].sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b)).map(([, item]) => item);
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
        const memberField = (0,model/* fieldAt */.UK)(field, [name]);
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
            if ((0,model/* isValueObject */.xk)(item))
                for (const key of Object.keys(item))
                    keys.add(key);
    }
    return keys;
}
/** Brings the elements of a live set into the order in which the file names them, for readers. */
function alignSet(live, wanted) {
    if (!Array.isArray(live) || !Array.isArray(wanted))
        return live;
    const rank = new Map(wanted.map((item, index) => [(0,model/* canonical */.$N)(item), index]));
    const place = (item) => rank.get((0,model/* canonical */.$N)(item)) ?? wanted.length;
    return live
        .map((item, index) => ({ item, index }))
        .sort((a, b) => place(a.item) - place(b.item) || a.index - b.index)
        .map(({ item }) => item);
}

;// CONCATENATED MODULE: ./build/plan/same-text.js
/**
 * Whether two texts are one text in another form: white space, line ends, Unicode form, HTML escaping,
 * or the form of a URL. Everything takes time that grows with the length and no faster.
 */
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
    const composed = compose(text);
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
/** Composing a stack of marks takes the square of its height, so no higher one is composed. */
const STACK = /\p{M}{31}/u;
/** The composed Unicode form; a text of stacked marks, which no language has, stays as it is. */
function compose(text) {
    return STACK.test(text) ? text : text.normalize('NFC');
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

;// CONCATENATED MODULE: ./build/plan/same-form.js



/**
 * Whether two values of a leaf differ in form alone: the texts in them as `sameText` says, numbers by
 * rounding, sets by order. Both in normal form; pure, and in time that grows with the size (sets: that
 * of sorting). What is missing, new, cut or in another place is never form.
 */
function sameForm(field, a, b, around = undefined) {
    if ((0,model/* sameJson */.Vk)(a, b))
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
    if ((0,model/* isObject */.Gv)(a) && (0,model/* isObject */.Gv)(b))
        return sameObjects(field, a, b);
    return false;
}
/** A natural key as one text that is the same for all forms of its names; parts in the order of `rowKeyFields`. */
function keyForm(parts) {
    return (0,model/* canonical */.$N)(parts.map((part) => (typeof part === 'string' ? plainText(part) : part)));
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
    const isSet = list !== undefined && !isOrdered(list, around);
    const [left, right] = isSet ? [inOrder(a), inOrder(b)] : [a, b];
    if (left.length !== right.length)
        return false;
    return left.every((item, index) => sameForm(list?.item, item, right[index] ?? null));
}
/** A set in an order that its members' form does not change, what differs in form alone named once. */
function inOrder(set) {
    const byForm = new Map(set.map((item) => [(0,model/* canonical */.$N)(formKey(item)), item]));
    return [...byForm].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}
function formKey(value) {
    if (typeof value === 'string')
        return plainText(value);
    if (Array.isArray(value))
        return value.map(formKey);
    if (!(0,model/* isObject */.Gv)(value))
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

;// CONCATENATED MODULE: ./build/plan/judge-leaf.js


/**
 * Judges one leaf, both values in normal form and with ids named alike; `around`: the live object.
 * The only place that says what may stand beside a base without being somebody's edit (design §7).
 */
function likeness(field, sent, stored, around) {
    if (sameLeaf(field, sent, stored))
        return 'same';
    if (sameForm(field, sent, stored, around))
        return 'form';
    return field?.adjusted?.allows(sent, stored, around) === true ? 'stated' : 'other';
}
/**
 * Equal by meaning; an empty object manages nothing inside, whatever object is there is fine.
 * @param isShown false where the live object does not have the leaf at all
 */
function sameLeaf(field, sent, stored, isShown = stored !== null) {
    if ((0,model/* sameJson */.Vk)(sent, stored))
        return true;
    if (field === undefined)
        return false;
    // Immutable fields are not part of every answer; what is not shown cannot be said to differ.
    if ((0,model/* roleOf */.T3)(field) === 'immutable' && !isShown)
        return true;
    const isEmpty = sent !== null && typeof sent === 'object' && !Array.isArray(sent) && Object.keys(sent).length === 0;
    const managedPerLeaf = field.type === 'object' || field.type === 'map' || (field.type === 'json' && field.leaves === 'members');
    return (isEmpty && managedPerLeaf && (stored === null || (typeof stored === 'object' && !Array.isArray(stored))));
}

;// CONCATENATED MODULE: ./build/plan/leaves.js

/**
 * The leaves of a written value, by path. An empty object is a leaf of its own, so that
 * `unflatten` gives back exactly what went in. `roles` selects top-level fields by their role.
 */
function flatten(kind, value, roles) {
    const leaves = new Map();
    for (const [name, member] of leaves_inOrder(value, kind.fields)) {
        const field = (0,model/* fieldAt */.UK)(kind.fields, [name]);
        const role = field === undefined ? 'managed' : (0,model/* roleOf */.T3)(field);
        if (role === 'route' && kind.lifecycle === 'object')
            continue;
        if ((role === 'secret') !== (roles === 'secret'))
            continue;
        walk(field, member, [name], leaves);
    }
    return leaves;
}
/** Members in the order of the description, others by name: never in that of the file. */
function leaves_inOrder(value, field) {
    const known = field.type === 'object' ? Object.keys(field.fields) : [];
    const rank = new Map(known.map((name, index) => [name, index]));
    const place = (name) => rank.get(name) ?? known.length;
    return Object.entries(value).sort(([a], [b]) => place(a) - place(b) || (0,model/* byCodeUnit */.X)(a, b));
}
function walk(field, value, steps, leaves) {
    const inner = (0,model/* isValueObject */.xk)(value) && Object.keys(value).length > 0 ? innerFields(field, value) : undefined;
    if (inner === undefined) {
        const path = (0,model/* formatPath */.jV)(steps);
        leaves.set(path, { path, steps, field, value });
        return;
    }
    for (const [name, member, memberField] of inner)
        walk(memberField, member, [...steps, name], leaves);
}
/** The members of an object that is managed per leaf; undefined where the value is one leaf. */
function innerFields(field, value) {
    if (field === undefined)
        return undefined;
    const entries = leaves_inOrder(value, field);
    if (field.type === 'object')
        return entries.map(([name, member]) => [name, member, (0,model/* fieldAt */.UK)(field, [name])]);
    if (field.type === 'map')
        return entries.map(([name, member]) => [name, member, field.value]);
    if (field.type === 'json' && field.leaves === 'members') {
        const whole = { type: 'json', doc: field.doc, source: field.source, leaves: 'whole' };
        return entries.map(([name, member]) => [name, member, whole]);
    }
    return undefined;
}
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
        if ((0,model/* isValueObject */.xk)(next))
            at = next;
        else {
            const made = {};
            leaves_define(at, String(step), made);
            at = made;
        }
    }
    const last = steps.at(-1);
    if (last !== undefined)
        leaves_define(at, String(last), value);
}
function leaves_define(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}
/** What stands at a path of an answer; undefined where the answer does not have it. */
function valueAt(root, steps) {
    let at = root;
    for (const step of steps) {
        if (Array.isArray(at) && typeof step === 'number')
            at = at[step];
        else if ((0,model/* isObject */.Gv)(at) && Object.hasOwn(at, step))
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
        const read = (0,model/* expandShorthand */.uC)(field, field.read === undefined ? value : field.read(value));
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
    if (field?.type !== 'object' || !(0,model/* isObject */.Gv)(value))
        return value;
    return (0,model/* mapObject */.s8)(value, (item, name) => numberIds((0,model/* fieldAt */.UK)(field, [name]), item));
}
/** The leaves of a live object that belong to fields which the kind knows and the file may write. */
function flattenLive(kind, live) {
    const known = {};
    for (const name of Object.keys(kind.fields.fields)) {
        const value = live[name];
        if (value !== undefined)
            known[name] = value;
    }
    return flatten(kind, known, 'compared');
}
/** True for a reference or secret: something that only applying can fill in. */
function isLate(value) {
    return value instanceof Ref || value instanceof Secret;
}

;// CONCATENATED MODULE: ./build/plan/pulled.js


/**
 * `pull` takes a live value into one checkout, and other checkouts do not have it yet. So it does not
 * become the base: it counts as base only for files that hold what `pull` wrote, and older files are
 * still compared with what was applied last (design §6, rows of the table with a live side).
 */
/** The live value that a file has taken in for a leaf; undefined where it has taken in none. */
function takenIn(entry, path, field, desired, around, names) {
    const pair = pulledAt(entry, path);
    if (pair === undefined || desired === undefined)
        return undefined;
    const read = (form) => {
        const value = (0,model/* fromForms */.cB)(form);
        return normalize(field, value, { around, naming: names.base, written: elementKeys(value) });
    };
    const wanted = read(pair.desired);
    if (!(0,model/* sameJson */.Vk)(wanted, desired))
        return undefined;
    return pair.live === undefined ? wanted : read(pair.live);
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
        known.push(pair.live === undefined ? pair.desired : pair.live);
    return known;
}
/** Paths of a ledger entry: applied, or taken in by `pull`. */
function knownPaths(entry) {
    return [...new Set([...Object.keys(entry.leaves), ...Object.keys(entry.pulled)])];
}
function pulledAt(entry, path) {
    return entry !== undefined && Object.hasOwn(entry.pulled, path) ? entry.pulled[path] : undefined;
}

;// CONCATENATED MODULE: ./build/plan/three-way.js






/** True where something is to be written. */
function isUnsettled(state) {
    return !state.settled || state.dropped === 'clear';
}
/** Compares one resource with its live object and its ledger entry, leaf by leaf. */
function threeWay(kind, value, ignore, live, entry, names) {
    const written = flatten(kind, value, 'compared');
    const applied = entry === undefined ? new Map() : appliedLeaves(kind, entry);
    const ignored = ignore.map((path) => (0,model/* parsePath */.Rr)(path) ?? [path]);
    const paths = [...new Set([...written.keys(), ...applied.keys()])];
    const states = [];
    for (const path of paths) {
        const leaf = written.get(path) ?? applied.get(path);
        if (leaf === undefined || ignored.some((prefix) => (0,model/* startsWith */.w1)(leaf.steps, prefix)))
            continue;
        if (overlaps(path, written, applied))
            continue;
        states.push(compareLeaf(kind, leaf, written.get(path), applied.get(path), value, live, entry, names));
    }
    return states;
}
/**
 * A base leaf that became an object in the file, or the other way round, is judged by the file's
 * shape alone: both at once would set and clear the same place.
 */
function overlaps(path, written, applied) {
    const leaf = written.has(path) ? undefined : applied.get(path);
    if (leaf === undefined)
        return false;
    for (const other of written.values()) {
        if ((0,model/* startsWith */.w1)(other.steps, leaf.steps) || (0,model/* startsWith */.w1)(leaf.steps, other.steps))
            return true;
    }
    return false;
}
function compareLeaf(kind, leaf, written, applied, value, live, entry, names) {
    const { field, path, steps } = leaf;
    const found = valueAt(live.object, steps);
    const keys = elementKeys(written?.value, applied?.value);
    const context = (around, naming) => ({
        around,
        naming,
        written: keys,
    });
    const raw = rawLeaf(leaf.field, found, live.object);
    const nowLive = normalize(field, found, context(value, names.desired));
    const desired = written === undefined ? undefined : normalize(field, written.value, context(value, names.desired));
    const pulled = takenIn(entry, path, field, desired, value, names);
    const applying = applied === undefined ? undefined : normalize(field, applied.value, context(value, names.base));
    const former = names.former === undefined ? nowLive : normalize(field, found, context(value, names.former));
    // A reference to what has been replaced since means the old object: only the platform still has it.
    const last = applying !== undefined && (0,model/* sameJson */.Vk)(applying, former) ? nowLive : applying;
    const base = pulled === undefined ? last : pulled;
    // What an answer never shows cannot be said to differ from what was applied.
    const hidden = isHidden(kind, steps, live.object);
    const isAsApplied = base !== undefined &&
        (hidden ||
            (0,model/* sameJson */.Vk)(base, nowLive) ||
            (entry !== undefined &&
                pulled === undefined &&
                isMadeOf(entry, path, field, { base, now: nowLive, raw }, live)));
    const isUnknowable = hidden && base === undefined && field !== undefined && (0,model/* roleOf */.T3)(field) === 'derived';
    const gitMoved = desired !== undefined && (base === undefined || !(0,model/* sameJson */.Vk)(base, desired));
    const isAsWanted = desired !== undefined &&
        (isUnknowable ||
            sameLeaf(field, desired, nowLive, found !== undefined) ||
            (gitMoved && !isAsApplied && isNext(entry, live) && sameForm(field, desired, nowLive, live.object)));
    const kept = entry?.kept[path];
    const isKept = kept !== undefined &&
        desired !== undefined &&
        (0,model/* sameJson */.Vk)(kept.live, raw) &&
        (0,model/* sameJson */.Vk)(kept.desired, desired);
    const settled = desired === undefined || isAsWanted || isKept || (isAsApplied && !gitMoved);
    let dropped;
    if (desired === undefined && !isTakenOut(entry, path)) {
        const clearable = field?.clear !== undefined && isAsApplied && nowLive !== null;
        dropped = clearable ? 'clear' : 'unmanaged';
    }
    const foreign = entry !== undefined && base === undefined && desired !== undefined && !settled && nowLive !== null
        ? entry.seen[path] !== guard(raw)
        : false;
    return {
        path,
        leaf,
        written: written?.value,
        desired,
        base,
        live: nowLive,
        raw,
        present: found !== undefined,
        isSet: field?.type === 'list' && !isOrdered(field, value),
        asApplied: isAsApplied,
        pulled: pulled !== undefined,
        asWanted: isAsWanted,
        settled,
        kept: isKept && !isAsWanted,
        gitMoved,
        liveMoved: base !== undefined && desired !== undefined && !settled && !isAsApplied,
        dropped,
        foreign,
    };
}
/**
 * True where the live value is what the platform makes of the base: as it was seen after the write, or of
 * a create of which this is the first reading. Whatever is recorded, another value than a form of the
 * base, or than what the kind states, is somebody's edit (design §7).
 */
function isMadeOf(entry, path, field, { base, now, raw }, live) {
    // The name that let another object take its own is our own doing.
    if (path === 'name' && (entry.passing ?? null) !== null && entry.passing === raw)
        return true;
    const observed = Object.hasOwn(entry.observed, path) ? entry.observed[path] : undefined;
    if (observed === undefined && !isBegun(entry, live))
        return false;
    if (observed !== undefined && !(0,model/* sameJson */.Vk)(observed, raw))
        return false;
    // The name that made room for what takes the place of this one is our own doing.
    if (observed !== undefined && entry.replaced !== null)
        return true;
    return likeness(field, base, now, live.object) !== 'other';
}
/** A create was begun whose outcome was never learnt, and nobody can have touched the object since. */
function isBegun(entry, live) {
    return entry.id === null && isFirstVersion(live.version);
}
/**
 * Exactly one write since the last that is on record: what differs from the files in form alone then is
 * the update of a run that was cut off, or an edit that asks for nothing else.
 */
function isNext(entry, live) {
    return entry?.id !== null && typeof entry?.version === 'number' && live.version === entry.version + 1;
}
/** Nothing but its create has moved the object, or its kind shows no versions. */
function isFirstVersion(version) {
    return version === null || version === 1;
}
/** A list row is believed only when it shows every written field, and none that differs (design §5). */
function isProof(states) {
    return states.every((state) => state.dropped === undefined &&
        state.settled &&
        !state.kept &&
        (state.present || state.desired === null));
}
/**
 * A leaf as it was read, in normal form but with ids as they are and with everything that list
 * elements hold: what guards and digests are made of, the same whoever reads it and whatever for.
 */
function rawLeaf(field, found, around) {
    return normalize(field, found, { around, written: 'all' });
}
/**
 * True for a field that no answer need hold: one that the server makes itself (C-h.8), and any of a
 * kind whose objects are only seen as list rows (C-a.3), which may come without long fields.
 */
function isHidden(kind, steps, object) {
    const [name] = steps;
    const field = (0,model/* fieldAt */.UK)(kind.fields, steps.slice(0, 1));
    if (name === undefined || field === undefined || object[name] !== undefined)
        return false;
    return (0,model/* roleOf */.T3)(field) === 'derived' || !kind.readable;
}
/** The leaves that were applied last, with the fields that describe them now. */
function appliedLeaves(kind, entry) {
    return flatten(kind, appliedValue(entry), 'compared');
}
/** What was applied last, as an item of the files would write it; without route fields and secrets. */
function appliedValue(entry) {
    const value = {};
    for (const [path, form] of Object.entries(entry.leaves)) {
        const steps = (0,model/* parsePath */.Rr)(path);
        if (steps !== undefined)
            setAt(value, steps, (0,model/* fromForms */.cB)(form));
    }
    return value;
}
/** What the ledger records as applied: every compared leaf that a file writes, in normal form. */
function appliedForms(kind, value, names, ignore) {
    const ignored = ignore.map((path) => (0,model/* parsePath */.Rr)(path) ?? [path]);
    const forms = {};
    for (const { path, steps, field, value: written } of flatten(kind, value, 'compared').values()) {
        if (ignored.some((prefix) => (0,model/* startsWith */.w1)(steps, prefix)))
            continue;
        const context = { around: value, naming: names.desired, written: elementKeys(written) };
        forms[path] = normalize(field, written, context);
    }
    return forms;
}
/** 16 hex digits that stand for a leaf as it was read. */
function guard(raw) {
    return (0,model/* digest */.br)(raw, 16);
}
/** Digests of the live leaves that a resource does not name: what we have seen and left alone. */
function unnamedLeaves(kind, live, named) {
    const seen = {};
    for (const [path, leaf] of flattenLive(kind, live)) {
        if (!named.has(path))
            seen[path] = guard(rawLeaf(leaf.field, valueAt(live, leaf.steps), live));
    }
    return seen;
}
/** Leaves that no file named when they were last seen, and that hold something else now. */
function touchedLeaves(kind, live, entry) {
    const touched = [];
    for (const [path, leaf] of flattenLive(kind, live)) {
        const seen = entry.seen[path];
        const raw = rawLeaf(leaf.field, valueAt(live, leaf.steps), live);
        if (seen !== undefined && entry.leaves[path] === undefined && seen !== guard(raw))
            touched.push({ path, value: raw });
    }
    return touched;
}
/** The field of a leaf, as `flatten` gives it; what lies inside opaque JSON is plain JSON. */
function fieldOf(kind, steps) {
    for (let length = 1; length < steps.length; length += 1) {
        const around = (0,model/* fieldAt */.UK)(kind.fields, steps.slice(0, length));
        if (around?.type === 'json')
            return { type: 'json', doc: '', source: '', leaves: 'whole' };
    }
    return (0,model/* fieldAt */.UK)(kind.fields, steps);
}

;// CONCATENATED MODULE: ./build/plan/changes.js



/** A change with everything that its kind of action leaves empty. */
function newChange(resource, action, reason, parts = {}) {
    const change = {
        address: resource.address,
        kind: resource.kind.name,
        action,
        id: null,
        reason,
        place: resource.place,
        leaves: [],
        unmanaged: [],
        kept: {},
        overwrites: null,
        decision: null,
        depends_on: [],
        idempotency_key: null,
        guards: {},
        live_digest: null,
        version: null,
        effects: [],
        renamed_from: null,
        replaced_by: null,
        digest: '',
        ...parts,
    };
    return change;
}
/** What a change of a live object starts from: its id, its version and the state that was read. */
function liveParts(live, states, versioned) {
    const guards = Object.fromEntries(states.map((state) => [state.path, guard(state.raw)]));
    return {
        id: live.id,
        guards,
        live_digest: (0,model/* digest */.br)(guards, 16),
        version: versioned ? { from: live.version, expected: live.version } : null,
    };
}
/** Leaves of an update: what is there, what will be there. */
function leafChanges(states, names) {
    return states.map((state) => {
        const change = { path: state.path };
        if (state.present)
            change.before = readerOrder(state);
        if (state.dropped === 'clear')
            change.after = clearValue(state);
        else if (state.dropped === undefined)
            change.after = formWithUnknowns(state.written ?? null, names);
        return change;
    });
}
/** A live set in the order of the file; where order counts it is part of the value and stays. */
function readerOrder(state) {
    return state.isSet ? alignSet(state.live, state.desired ?? null) : state.live;
}
function clearValue(state) {
    return state.leaf.field?.clear?.value ?? null;
}
/** All leaves of something that does not exist yet. */
function newLeaves(leaves, names) {
    return [...leaves].map(({ path, value }) => ({ path, after: formWithUnknowns(value, names) }));
}
/** The bundle language, with `{$unknown: address}` for ids that do not exist yet. */
function formWithUnknowns(value, names) {
    if (value instanceof model/* Ref */.oS &&
        value.version === undefined &&
        !value.external &&
        names.idOf(value) === undefined) {
        return value.address.startsWith('id:') ? (0,model/* toForms */.ln)(value) : { $unknown: value.address };
    }
    if (Array.isArray(value))
        return value.map((item) => formWithUnknowns(item, names));
    if ((0,model/* isValueObject */.xk)(value) && (0,model/* refsOf */.gA)(value).length > 0)
        return (0,model/* mapObject */.s8)(value, (item) => formWithUnknowns(item, names));
    return (0,model/* toForms */.ln)(value);
}
/** The three sides of held leaves. */
function heldLeaves(states) {
    return states.map((state) => {
        const leaf = { path: state.path };
        if (state.base !== undefined)
            leaf.base = state.base;
        if (state.present)
            leaf.live = readerOrder(state);
        if (state.desired !== undefined)
            leaf.git = state.desired;
        return leaf;
    });
}
/** Both sides of leaves that moved on the platform. */
function driftLeaves(states) {
    return states.map((state) => {
        const leaf = { path: state.path };
        if (state.base !== undefined)
            leaf.base = state.base;
        if (state.present)
            leaf.live = readerOrder(state);
        return leaf;
    });
}
/** Digest over what a change will do: no id, version, place or revision, so that it can be compared. */
function changeDigest(change, secrets) {
    return (0,model/* digest */.br)({
        address: change.address,
        action: change.action,
        renamed_from: change.renamed_from,
        leaves: change.leaves.map(({ path, before, after }) => ({
            path,
            before: before === undefined ? null : { value: settledForm(before) },
            after: after === undefined ? null : { value: settledForm(after) },
        })),
        kept: Object.keys(change.kept).sort(),
        secrets: secrets
            .filter((secret) => secret.write && secret.address === change.address)
            .map(({ field, variable }) => ({ field, variable })),
    }, 16);
}
/** An id that is not known yet and the same id later are the same reference. */
function settledForm(form) {
    if (Array.isArray(form))
        return form.map(settledForm);
    if (form === null || typeof form !== 'object')
        return form;
    const keys = Object.keys(form);
    if (keys.length === 1 && keys[0] === '$unknown')
        return { $ref: form.$unknown ?? null };
    return (0,model/* mapObject */.s8)(form, settledForm);
}
/** The old address where the ledger or the platform knows the resource by another one. */
function renamedFrom(match) {
    const old = match.entry?.address ?? null;
    return old !== null && old !== match.resource.address ? old : null;
}

;// CONCATENATED MODULE: ./build/plan/claims.js
/**
 * Who claims an object. Within the route of a list an id means one object, whatever scope somebody asks
 * for it in: it belongs to one resource and one entry of the ledger, and a second claim is an error.
 */
class Claims {
    #kind;
    #org;
    #paths = new Map();
    #entries = new Map();
    /** What `sync` pins, and for whom. */
    #pins = new Map();
    constructor(kind, org, items) {
        this.#kind = kind;
        this.#org = org;
        for (const item of items) {
            const pin = item.settings.id;
            if (pin !== undefined)
                push(this.#pins, this.key(item.partition, pin), item);
        }
    }
    /** Names an object: the same for every partition that one route serves. */
    key(partition, id) {
        const path = this.#paths.get(partition) ?? this.#kind.collection(partition, this.#org).path;
        this.#paths.set(partition, path);
        return `${path} ${typeof id} ${id}`;
    }
    /** An entry of the ledger has been found to mean a live object. */
    own(entry, id) {
        push(this.#entries, this.key(entry.partition, id), entry);
    }
    /** The entry to which an object belongs; undefined where the ledger does not know it. */
    owner(partition, id) {
        return this.#entries.get(this.key(partition, id))?.[0];
    }
    /** True where `sync` says that an object is another item's. */
    isPinnedElsewhere(item, id) {
        return this.#pins.get(this.key(item.partition, id))?.some((other) => other !== item) ?? false;
    }
    /** Why an entry cannot be relied on: the ledger holds its object for another address as well. */
    dispute(entry, id) {
        const all = this.#entries.get(this.key(entry.partition, id)) ?? [];
        if (all.length < 2)
            return undefined;
        const holders = listed(all.map(({ address }) => address));
        const message = `The ledger holds id ${id} for ${holders}, and an object belongs to one of them only.`;
        return { message, by: 'entry' };
    }
}
/** What is said of an object that several items mean. */
function sharedObject(id, addresses) {
    return `Id ${id} is meant by ${listed(addresses)}, and an object belongs to one of them only.`;
}
function listed(addresses) {
    const all = [...addresses].sort();
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
function push(map, key, one) {
    const all = map.get(key);
    if (all === undefined)
        map.set(key, [one]);
    else
        all.push(one);
}

;// CONCATENATED MODULE: ./build/plan/sync-line.js

/** A key or text of YAML in a map in braces; also JSON. */
function quoted(text) {
    return JSON.stringify(text);
}
/** A name that YAML reads as itself. */
function key(name) {
    return /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z_][\w-]*$/i.test(name) ? name : quoted(name);
}
/** A text that YAML reads as itself; digits alone, or with an exponent, would be a number. */
function word(text) {
    return /^[0-9a-z_]+$/.test(text) && !/^\d+(?:e\d+)?$/.test(text) ? text : quoted(text);
}
function isJson(place) {
    return place?.file.endsWith('.json') === true;
}
/** A line for the bundle that sets one thing of one address for one target, in the language of the file. */
function syncLine(place, address, setting, target, value) {
    const shownAs = (0,model/* patternOf */.Id)(address);
    if (isJson(place))
        return `"sync": ${JSON.stringify({ [shownAs]: { [setting]: { [target]: value } } })}`;
    const shown = typeof value === 'string' ? word(value) : String(value);
    return `sync: {${quoted(shownAs)}: {${setting}: {${key(target)}: ${shown}}}}`;
}
/** A line for the bundle that sets one thing of one address for all targets. */
function syncLineForAll(place, address, setting, value) {
    const shownAs = (0,model/* patternOf */.Id)(address);
    if (isJson(place))
        return `"sync": ${JSON.stringify({ [shownAs]: { [setting]: value } })}`;
    return `sync: {${quoted(shownAs)}: {${setting}: ${JSON.stringify(value)}}}`;
}
/** The decision about exactly one live edit, as a line for the bundle. */
function decisionRemedy(to, place, address, target, edit) {
    return { to, type: syncLine(place, address, 'overwrite', target, edit) };
}

;// CONCATENATED MODULE: ./build/plan/remedies.js


/** Takes live values of one resource into the files. */
function pullRemedy(to, address) {
    return (0,model/* toRun */.P3)(to, (0,model/* pasted */.yw)('pull', '--only', (0,model/* patternOf */.Id)(address)));
}
/** Applies one resource alone, with flags that decide what is held. */
function applyRemedy(to, address, ...flags) {
    return (0,model/* toRun */.P3)(to, (0,model/* pasted */.yw)('apply', ...flags, '--only', (0,model/* patternOf */.Id)(address)));
}
function edit(place, what) {
    return place === null ? what : `${what} at ${place.file}:${place.line}`;
}
function driftRemedies(of) {
    const { address } = of;
    return [
        pullRemedy('To keep the live edit', address),
        applyRemedy('To overwrite it', address, '--on-drift', 'overwrite'),
        thisEdit('To overwrite this edit alone', of),
        applyRemedy('To leave both as they are for now', address, '--on-drift', 'keep'),
    ];
}
function takeoverRemedies(of) {
    const { address } = of;
    return [
        pullRemedy('To keep what is live', address),
        applyRemedy('To overwrite it with the file', address, (0,model/* valued */.Gf)('--take-over', (0,model/* patternOf */.Id)(address))),
        thisEdit('To overwrite it as it is now', of),
    ];
}
function goneRemedies(of) {
    return [
        applyRemedy('To create it again', of.address, '--on-drift', 'overwrite'),
        thisEdit('To create it again, this once', of),
        { to: 'To let it go', type: 'remove the item from the files' },
    ];
}
/** What left the files and was edited: the line decides about the delete; a command would decide about all edits. */
function leftEditedRemedies(keep, of) {
    return [{ to: 'To keep it', type: keep }, thisEdit('To delete it despite this edit', of)];
}
function thisEdit(to, { place, address, target, edit: digest }) {
    return decisionRemedy(to, place, address, target, digest);
}
function launchRemedies(address) {
    return [applyRemedy('To launch it', address, '--launch', (0,model/* patternOf */.Id)(address))];
}
/** A launch that may have run is not repeated by `--launch`; under another name it is another experiment. */
function unknownLaunchRemedies(place) {
    return [{ to: 'To launch it once more, when it did not run', type: edit(place, 'give it another name') }];
}
/** What to do where it is not clear which object is meant: pin one, or correct the pin that is there. */
function pinRemedies(address, ids, target, isPinned, place = null) {
    const pins = ids.map((id) => ({
        to: `To mean the one with id ${id} on ${target} from now on`,
        type: syncLine(place, address, 'id', target, id),
    }));
    if (isPinned)
        pins.push({
            to: 'To go on without the pin',
            type: `remove id from sync: {${JSON.stringify(address)}: …}`,
        });
    else if (pins.length === 0)
        pins.push({ to: 'To go on', type: 'give one of the two items another name, or remove it' });
    return pins;
}
function budgetRemedies(wanted, target) {
    return [
        (0,model/* toRun */.P3)('To allow it once', (0,model/* pasted */.yw)('apply', '--allow-deletes', String(wanted))),
        {
            to: `To allow so many on ${target} from now on`,
            type: `raise limits of ${target} in the configuration`,
        },
        { to: 'To keep them', type: 'bring the items back into the files' },
    ];
}
function emptyRemedies() {
    return [
        (0,model/* toRun */.P3)('To remove everything', (0,model/* pasted */.yw)('apply', '--allow-empty')),
        { to: 'To keep everything', type: 'bring the bundles back, or correct bundles in the configuration' },
    ];
}
function unreviewedRemedies(address) {
    return [
        { to: 'To have it reviewed', type: 'open a pull request that makes this change; its plan shows it' },
        applyRemedy('To do it now', address, '--yes'),
    ];
}
/** What to do where one object is claimed twice. */
function disputeRemedies({ address, place }, dispute, target) {
    const forget = (to, whose) => (0,model/* toRun */.P3)(to, (0,model/* pasted */.yw)('ledger', 'forget', (0,model/* patternOf */.Id)(whose)));
    switch (dispute.by) {
        case 'entry':
            return [forget(`Where it is not the object of ${address}`, address)];
        case 'pin':
            return [
                { to: 'To go on', type: `remove id from sync: {${JSON.stringify(address)}: …}` },
                forget(`To let go of ${dispute.owner} instead`, dispute.owner),
            ];
        case 'pins':
            return [{ to: 'To go on', type: `leave the id ${dispute.id} in sync for one of them` }];
        case 'name':
            return [
                {
                    to: `Where it is ${address}, on ${target} from now on`,
                    type: syncLine(place, address, 'id', target, dispute.id),
                },
                { to: 'Where it is another one', type: 'pin it there; this one then gets an object of its own' },
            ];
    }
}
/** Remedies for what has no room for a list: edits as sentences, then the one command there may be. */
function adviceFrom(remedies) {
    const edits = remedies.filter((one) => one.argv === undefined).map(({ to, type }) => `${to}: ${type}`);
    const run = remedies.find((one) => one.argv !== undefined);
    if (run?.argv === undefined)
        return { remedy: edits.join('. ') };
    return { remedy: [...edits, run.to].join('. '), command: { argv: run.argv } };
}
function protectionRemedies(address, target, place = null) {
    return [
        {
            to: `To allow it on ${target}, from the apply after this line on`,
            type: syncLine(place, address, 'protect', target, false),
        },
    ];
}

;// CONCATENATED MODULE: ./build/plan/drift-remedies.js



/** Without a place it is in no file: nothing can be written back. */
function editedRemedies(of) {
    const { address, target, place } = of;
    if (place === null)
        return [leave(address), bringBack];
    return [
        pullRemedy('To keep the live edit', address),
        applyRemedy('To overwrite it', address, '--on-drift', 'overwrite'),
        decisionRemedy('To overwrite this edit alone', place, address, target, of.edit),
    ];
}
function deletedRemedies(of) {
    const { address, target, place } = of;
    if (place === null)
        return [leave(address)];
    return [
        applyRemedy('To create it again', address, '--on-drift', 'overwrite'),
        decisionRemedy('To create it again, this once', place, address, target, of.edit),
        { to: 'To let it go', type: edit(place, 'remove the item from the files,') },
    ];
}
function replacedRemedies(address, place) {
    if (place === null)
        return [leave(address)];
    return [
        pullRemedy('To take it into the files', address),
        applyRemedy('To overwrite it with the files', address, (0,model/* valued */.Gf)('--take-over', (0,model/* patternOf */.Id)(address))),
    ];
}
/** What stands in no file any more is only remembered. */
function leave(address) {
    return (0,model/* toRun */.P3)('To let it go, since it is in no file', (0,model/* pasted */.yw)('ledger', 'forget', (0,model/* patternOf */.Id)(address)));
}
const bringBack = { to: 'To manage it again', type: 'bring the item back into the files' };

;// CONCATENATED MODULE: ./build/plan/drift-report.js
/** Minor versions add, another major version is another shape. */
const DRIFT_FORMAT = '1.0';

;// CONCATENATED MODULE: ./build/plan/edit-digest.js

/**
 * 16 hex digits that stand for one live edit: the live values that differ from what was applied, ids
 * as they are. Write-only values are never compared, so they are never in it. What an earlier decision
 * overwrote counts in, so that the same edit made again is another one.
 */
function editDigest(values, before) {
    const live = values
        .map(({ path, raw }) => [path, raw])
        .sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b));
    return (0,model/* digest */.br)({ live, after: before?.overwritten ?? null }, 16);
}
/** Stands for the deletion of one object. */
function goneDigest({ id, overwritten }) {
    return (0,model/* digest */.br)({ gone: id, after: overwritten ?? null }, 16);
}
/** The leaves that somebody changed on the platform, whether or not the files want another value there. */
function editedLeaves(states) {
    return states.filter((state) => state.foreign || (state.base !== undefined && !state.asApplied && !state.kept));
}

;// CONCATENATED MODULE: ./build/plan/live.js


const PENDING = { state: 'pending' };
/** Reads kinds' objects from a snapshot. */
class LiveView {
    #kinds;
    #org;
    #snapshot;
    #lists = new Map();
    #seconds = new Map();
    constructor(kinds, org, snapshot) {
        this.#kinds = kinds;
        this.#org = org;
        this.#snapshot = snapshot;
    }
    get org() {
        return this.#org;
    }
    get snapshot() {
        return this.#snapshot;
    }
    /** The objects of one partition; archived and foreign ones apart or left out. */
    list(kind, partition) {
        return this.#listed(this.#lists, kind, partition, (path, query) => this.#snapshot.list(path, query));
    }
    #listed(known, kind, partition, ask) {
        const key = `${kind.name} ${partition}`;
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const { path, query } = kind.collection(partition, this.#org);
        const answer = ask(path, query);
        if (answer === undefined)
            return PENDING;
        const reading = this.#read(kind, partition, answer);
        known.set(key, reading);
        return reading;
    }
    #read(kind, partition, answer) {
        if (answer.state === 'unreadable')
            return { state: 'unreadable', message: answer.message };
        if (answer.state === 'missing') {
            return {
                state: 'unreadable',
                message: `404: ${partition} does not exist or is not visible to this key`,
            };
        }
        const rows = answer.state === 'rows' ? answer.rows : [];
        const active = [];
        const archived = [];
        for (const row of rows) {
            const live = this.#live(kind, row, false);
            if (live === undefined || !kind.owns(row, partition, this.#org))
                continue;
            (this.#kinds.isArchived(row) ? archived : active).push(live);
        }
        // What is said of several objects must not depend on the order in which the platform lists them.
        active.sort(byId);
        archived.sort(byId);
        return {
            state: 'ok',
            value: { active, archived, byId: new Map(active.map((live) => [live.id, live])) },
        };
    }
    /** One object by id; archived counts as gone (design §6). */
    object(kind, partition, id) {
        if (!kind.readable)
            return this.#seenAgain(kind, partition, id);
        const { path } = kind.collection(partition, this.#org);
        const answer = this.#snapshot.object(`${path}/${encodeURIComponent(String(id))}`);
        if (answer === undefined)
            return PENDING;
        if (answer.state === 'missing')
            return { state: 'gone' };
        if (answer.state === 'unreadable')
            return { state: 'unreadable', message: answer.message };
        const row = answer.state === 'object' ? answer.object : undefined;
        if (row === undefined || this.#kinds.isArchived(row))
            return { state: 'gone' };
        const live = this.#live(kind, { id, ...row }, true);
        return live === undefined ? { state: 'gone' } : { state: 'ok', value: live };
    }
    /**
     * A kind without GET by id: the list of its place, read a second time, stands for it, once for all of
     * its rows (design §6). What one of the two readings shows is there.
     */
    #seenAgain(kind, partition, id) {
        const first = this.list(kind, partition);
        if (first.state !== 'ok')
            return first;
        const second = this.#secondList(kind, partition);
        if (second.state !== 'ok')
            return second;
        const isArchived = second.value.archived.some((one) => one.id === id);
        const live = second.value.byId.get(id) ?? (isArchived ? undefined : first.value.byId.get(id));
        return live === undefined ? { state: 'gone' } : { state: 'ok', value: { ...live, confirmed: true } };
    }
    #secondList(kind, partition) {
        return this.#listed(this.#seconds, kind, partition, (path, query) => this.#snapshot.listAgain(path, query));
    }
    #live(kind, row, confirmed) {
        const id = row.id;
        if (typeof id !== 'number' && typeof id !== 'string')
            return undefined;
        return {
            id,
            object: readLive(kind, row),
            version: typeof row.version === 'number' ? row.version : null,
            createdAt: typeof row.created_at === 'string' ? row.created_at : null,
            confirmed,
        };
    }
}
function byId(a, b) {
    if (typeof a.id === 'number' && typeof b.id === 'number')
        return a.id - b.id;
    return (0,model/* byCodeUnit */.X)(String(a.id), String(b.id));
}

;// CONCATENATED MODULE: ./build/plan/leftover.js
/**
 * The address of an object that was replaced and is still there: its own, marked with its id. `@` and
 * `+` stand in front of a scope only, so no item has such an address.
 */
function leftoverAddress(address, id) {
    const mark = address.includes('@') ? '+' : '@';
    return `${address}${mark}replaced:${encodeURIComponent(String(id))}`;
}
/** A name for the old one while the new one takes its name, where the platform knows a name only once. */
function leftoverName(kind, name, id) {
    return suffixed(kind, name, ` (replaced ${id})`);
}
/** A name for one of several objects that take each other's names, where the platform knows a name only once. */
function passingName(kind, name, id) {
    return suffixed(kind, name, ` (renamed ${id})`);
}
function suffixed(kind, name, suffix) {
    const field = kind.fields.fields.name;
    const limit = field?.type === 'text' ? (field.maxLength ?? 255) : 255;
    return `${[...name].slice(0, limit - suffix.length).join('')}${suffix}`;
}
/** True where two objects of one name cannot be there at once, so that the old one makes room first. */
function makesRoom(kind) {
    return kind.unique && kind.renames;
}
/**
 * The ledger's entry of an object that is about to be replaced. It keeps what is known of the object
 * until it is gone, whatever happens in between: who made it, what was applied, what it may be called.
 * @param entry what the ledger held of the resource; undefined where it is taken over
 */
function leftoverEntry(resource, live, entry) {
    const { kind, address } = resource;
    const name = live.object.name;
    const renamed = makesRoom(kind) && typeof name === 'string' ? leftoverName(kind, name, live.id) : undefined;
    return {
        ...(entry ?? taken(resource, live)),
        address: leftoverAddress(address, live.id),
        id: live.id,
        witness: { created_at: live.createdAt ?? entry?.witness.created_at ?? null },
        protect: false,
        kept: {},
        pulled: {},
        observed: { ...entry?.observed, ...(renamed === undefined ? {} : { name: renamed }) },
        replaced: address,
    };
}
/** What is taken over was never applied from here, so it is not ours to delete. */
function taken(resource, live) {
    return {
        kind: resource.kind.name,
        address: resource.address,
        partition: resource.partition,
        id: live.id,
        witness: { created_at: live.createdAt },
        origin: 'adopted',
        generation: 0,
        leaves: typeof live.object.name === 'string' ? { name: live.object.name } : {},
        observed: {},
        seen: {},
        kept: {},
        pulled: {},
        secrets: {},
        protect: false,
        version: live.version,
        launch: null,
        replaced: null,
        commit: null,
    };
}

;// CONCATENATED MODULE: ./build/plan/made-before.js
/** How far two clocks of one platform, that of its answers and that of its objects, may differ. */
const CLOCKS_MS = 2000;
/**
 * True where an object was surely made before something was sent: both are times of the platform's own
 * clocks, as ours may be wrong. What is not known proves nothing.
 */
function wasMadeBefore(createdAt, sentAt) {
    const made = momentOf(createdAt);
    const sent = momentOf(sentAt ?? null);
    return made !== undefined && sent !== undefined && made < sent - CLOCKS_MS;
}
/** A time in milliseconds; one without an offset is UTC, wherever this runs. */
function momentOf(text) {
    if (text === null || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text))
        return undefined;
    const moment = Date.parse(/(z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
    return Number.isNaN(moment) ? undefined : moment;
}

;// CONCATENATED MODULE: ./build/plan/renames.js
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

;// CONCATENATED MODULE: ./build/plan/match.js









/** Matches the items of one kind with live objects: ledger id, then pin and rename, then key. */
function matchKind(kind, inputs, view, names) {
    const items = inputs.desired.filter((resource) => resource.kind === kind);
    const entries = [...inputs.base.entries.values()].filter((entry) => entry.kind === kind.name);
    const matcher = new Matcher(kind, items, entries, view, names);
    return matcher.run();
}
class Matcher {
    #kind;
    #items;
    #entries;
    #view;
    #names;
    #claims;
    #byAddress;
    #located = new Map();
    #entryOf = new Map();
    #displaced = new Set();
    /** By the address of what takes its place: the first entry of something that was replaced. */
    #leftBy = new Map();
    #indexes = new Map();
    #formIndexes = new Map();
    #nameIndexes = new Map();
    constructor(kind, items, entries, view, names) {
        this.#kind = kind;
        this.#items = items;
        this.#entries = entries;
        this.#view = view;
        this.#names = names;
        this.#claims = new Claims(kind, view.org, items);
        this.#byAddress = new Map(items.map((item) => [item.address, item]));
        for (const entry of entries)
            if (entry.replaced !== null && !this.#leftBy.has(entry.replaced))
                this.#leftBy.set(entry.replaced, entry);
    }
    run() {
        const partitions = new Set([...this.#items, ...this.#entries].map((holder) => holder.partition));
        let pending = false;
        for (const partition of partitions)
            if (this.#view.list(this.#kind, partition).state === 'pending')
                pending = true;
        if (pending)
            return { matches: this.#items.map((item) => bare(item, { state: 'pending' })), leftovers: [] };
        // What is known by its id comes first: a create that was begun is looked for among the rest.
        for (const entry of this.#entries)
            if (entry.id !== null)
                this.#locate(entry);
        for (const entry of this.#entries)
            if (entry.id === null)
                this.#locate(entry);
        this.#assignEntries();
        const matches = this.#parted(this.#items.map((item) => this.#match(item)));
        this.#findTwins(matches);
        const used = new Set(matches.map((match) => match.entry));
        for (const match of matches) {
            if (match.found.state === 'live')
                this.#names.set(this.#kind, match.resource.address, match.found.live.id);
        }
        // Where an item took an entry's address for another object, the new record will stand in its place.
        const replaced = new Set(matches.filter((match) => match.estranged).map((match) => match.resource.address));
        const leftovers = this.#entries
            .filter((entry) => !used.has(entry) && !replaced.has(entry.address))
            .map((entry) => ({
            entry,
            found: this.#located.get(entry) ?? { state: 'gone' },
            dispute: this.#disputeOf(entry),
            isDisplaced: this.#displaced.has(entry),
            stranger: () => this.#stranger(entry),
        }));
        return { matches, leftovers };
    }
    /** Step 1: the ledger's id counts when its witness agrees. */
    #locate(entry) {
        const located = this.#seek(entry);
        this.#located.set(entry, located);
        if (located.state !== 'ok')
            return;
        this.#claims.own(entry, located.value.id);
        if (entry.replaced !== null)
            this.#names.setReplaced(this.#kind, entry.address, entry.replaced, located.value.id);
    }
    #seek(entry) {
        const list = this.#view.list(this.#kind, entry.partition);
        if (list.state !== 'ok')
            return list;
        if (entry.id === null)
            return this.#intended(entry, list.value.active);
        const row = list.value.byId.get(entry.id);
        if (row !== undefined)
            return witnessAgrees(this.#kind, entry, row) ? { state: 'ok', value: row } : { state: 'gone' };
        const reading = this.#view.object(this.#kind, entry.partition, entry.id);
        const stranger = reading.state === 'ok' && !witnessAgrees(this.#kind, entry, reading.value);
        return stranger ? { state: 'gone' } : reading;
    }
    /** A create that was begun and whose outcome is unknown: the one object of its key is its work. */
    #intended(entry, rows) {
        const fields = this.#kind.fields;
        const free = rows.filter((live) => this.#claims.owner(entry.partition, live.id) === undefined &&
            !wasMadeBefore(live.createdAt, entry.sent_at));
        const made = free.filter((live) => (0,model/* rowKeyFields */.pn)(this.#kind).every((name) => {
            const field = (0,model/* fieldAt */.UK)(fields, [name]);
            const naming = this.#names.base;
            const wanted = normalize(field, (0,model/* fromForms */.cB)(entry.leaves[name] ?? null), { naming });
            return (0,model/* sameJson */.Vk)(wanted, normalize(field, live.object[name], { naming }));
        }));
        const [only, ...others] = made.length > 0 ? made : this.#inOtherForm(entry, rows, free);
        return only !== undefined && others.length === 0 ? { state: 'ok', value: only } : { state: 'gone' };
    }
    /** The platform may have stored the name in another form; what another item means exactly is not it. */
    #inOtherForm(entry, rows, free) {
        const key = this.#entryKey(entry);
        const index = this.#formIndexes.get(rows) ?? (0,model/* groupBy */.$z)(rows, (live) => keyForm(this.#liveKey(live)));
        this.#formIndexes.set(rows, index);
        const formed = key === undefined ? [] : (index.get(keyForm(key)) ?? []);
        return formed.filter((live) => free.includes(live) && !this.#isMeant(live));
    }
    /** True for an object whose key is exactly that of an item. */
    #isMeant(live) {
        const key = (0,model/* canonical */.$N)(this.#liveKey(live));
        return this.#items.some((item) => this.#keyOf(item) === key);
    }
    #stranger(entry) {
        const parts = this.#entryKey(entry);
        if (parts === undefined)
            return undefined;
        const rows = this.#keyIndex(this.#rows(entry.partition)).get((0,model/* canonical */.$N)(parts)) ?? [];
        return rows.find((live) => this.#claims.owner(entry.partition, live.id) === undefined);
    }
    /** The natural key that was applied, with references as live ids; undefined while one of them does not exist. */
    #entryKey(entry) {
        const parts = [];
        for (const name of (0,model/* rowKeyFields */.pn)(this.#kind)) {
            const value = (0,model/* fromForms */.cB)(entry.leaves[name] ?? null);
            const id = value instanceof model/* Ref */.oS ? this.#names.idOf(value) : value;
            if (id === undefined)
                return undefined;
            parts.push(id);
        }
        return parts;
    }
    /** Which entry belongs to which item: by address, by the old address of a rename, else by the key. */
    #assignEntries() {
        const byAddress = new Map(this.#entries.map((entry) => [entry.address, entry]));
        const free = new Set(this.#entries.filter((entry) => entry.replaced === null));
        const take = (item, entry) => {
            if (entry === undefined || !free.has(entry))
                return;
            free.delete(entry);
            this.#entryOf.set(item, entry);
        };
        // An object keeps its scope: what another scope's entry stands for is not this item's.
        const owner = (item, id) => {
            const entry = this.#claims.owner(item.partition, id);
            return entry?.partition === item.partition ? entry : undefined;
        };
        const keyed = (item) => {
            const owned = this.#byKey(item).map((live) => owner(item, live.id));
            const candidates = owned.filter((entry) => entry !== undefined && free.has(entry));
            return candidates.length === 1 ? candidates[0] : undefined;
        };
        for (const [item, entry] of renamedEntries(this.#items, byAddress))
            take(item, entry);
        // Where a name is part of the address only, its object is known by what it refers to: two endpoints
        // may have taken each other's names.
        if (!this.#kind.renames) {
            const found = this.#items.map((item) => [item, keyed(item)]);
            for (const [item, entry] of found)
                if (!this.#entryOf.has(item))
                    take(item, entry);
        }
        for (const item of this.#items)
            if (!this.#entryOf.has(item))
                take(item, byAddress.get(item.address));
        for (const item of this.#items) {
            const pin = item.settings.id;
            // What it is pinned to left the files under another address: its entry goes along.
            if (pin !== undefined && !this.#entryOf.has(item))
                take(item, owner(item, pin));
        }
        for (const item of this.#items)
            if (!this.#entryOf.has(item))
                take(item, keyed(item));
        this.#displace();
    }
    /** What lost its address to a rename goes by that of what is left over, also in references to it. */
    #displace() {
        const taken = new Map([...this.#entryOf].map(([item, entry]) => [item.address, entry]));
        const used = new Set(this.#entryOf.values());
        for (const entry of this.#entries) {
            const { address, id, replaced } = entry;
            if (replaced !== null || id === null || used.has(entry) || (taken.get(address) ?? entry) === entry)
                continue;
            this.#displaced.add(entry);
            this.#names.setReplaced(this.#kind, leftoverAddress(address, id), address, id);
        }
    }
    #match(item) {
        const entry = this.#entryOf.get(item);
        const list = this.#view.list(this.#kind, item.partition);
        if (list.state === 'unreadable')
            return { ...bare(item, list), entry };
        const archived = list.state === 'ok' ? this.#sameKey(item, list.value.archived).map((live) => live.id) : [];
        const found = this.#find(item, entry);
        const replacing = found.found.state === 'absent' ? this.#replacing(item) : undefined;
        return { resource: item, archived, twins: [], replacing, ...found };
    }
    #disputeOf(entry) {
        const located = this.#located.get(entry);
        return located?.state === 'ok' ? this.#claims.dispute(entry, located.value.id) : undefined;
    }
    #replacing(item) {
        const entry = this.#leftBy.get(item.address);
        const located = entry === undefined ? undefined : this.#located.get(entry);
        return entry !== undefined && located?.state === 'ok' ? { entry, live: located.value } : undefined;
    }
    #find(item, entry) {
        const pin = item.settings.id;
        if (entry !== undefined) {
            const located = this.#located.get(entry) ?? { state: 'pending' };
            if (located.state === 'ok') {
                if (pin !== undefined && pin !== located.value.id) {
                    const { id } = located.value;
                    const message = `the ledger knows it as id ${id}, sync pins it to id ${pin}`;
                    return { entry, estranged: false, found: { state: 'ambiguous', message, ids: [id] } };
                }
                const dispute = this.#disputeOf(entry);
                if (dispute !== undefined)
                    return { entry, estranged: false, found: { state: 'disputed', ...dispute } };
                return { entry, estranged: false, found: { state: 'live', live: located.value } };
            }
            if (located.state !== 'gone')
                return { entry, estranged: false, found: located };
            const other = this.#withoutLedger(item);
            // A create that was begun and left nothing behind never happened: nothing of it is gone.
            const never = entry.id === null;
            if (other.state === 'absent' && !never)
                return { entry, estranged: false, found: { state: 'gone' } };
            return { entry: undefined, estranged: true, found: other };
        }
        const found = this.#withoutLedger(item);
        const keeper = found.state === 'absent' ? keeperOf(item, this.#byAddress) : undefined;
        if (keeper === undefined || !this.#entryOf.has(keeper))
            return { entry: undefined, estranged: false, found };
        const message = `${keeper.address}, from which it is renamed, is still in the files and keeps its object`;
        return { entry: undefined, estranged: false, found: { state: 'ambiguous', message, ids: [] } };
    }
    /** Steps 2 and 3: pin, rename, natural key among objects that nothing else claims. */
    #withoutLedger(item) {
        const pin = item.settings.id;
        if (pin !== undefined)
            return this.#pinned(item, pin);
        const old = this.#renamed(item);
        const own = this.#unclaimed(item, this.#byKey(item));
        const candidates = old.length > 0 ? [...old, ...own.filter((live) => !old.includes(live))] : own;
        const [only] = candidates;
        if (only === undefined)
            return { state: 'absent' };
        if (candidates.length === 1)
            return { state: 'live', live: only };
        const ids = candidates.map((live) => live.id);
        return {
            state: 'ambiguous',
            ids,
            message: `${candidates.length} live objects could be meant: ids ${ids.join(', ')}`,
        };
    }
    #pinned(item, pin) {
        const list = this.#view.list(this.#kind, item.partition);
        const row = list.state === 'ok' ? list.value.byId.get(pin) : undefined;
        const reading = row === undefined ? this.#view.object(this.#kind, item.partition, pin) : { state: 'ok', value: row };
        if (reading.state === 'ok') {
            const owner = this.#claims.owner(item.partition, pin);
            if (owner !== undefined) {
                const message = `Id ${pin}, to which sync pins ${item.address}, belongs to ${owner.address}.`;
                return { state: 'disputed', message, by: 'pin', owner: owner.address };
            }
            return { state: 'live', live: reading.value };
        }
        if (reading.state === 'gone') {
            return {
                state: 'ambiguous',
                message: `id ${pin}, to which sync pins it, does not exist or is archived`,
                ids: [],
            };
        }
        return reading;
    }
    /** Objects that still carry the key from which `renamed_from` leads here. */
    #renamed(item) {
        const old = item.settings.renamed_from;
        if (old === undefined || !this.#kind.renames)
            return [];
        const { parts } = (0,model/* splitAddress */.lS)(old);
        const names = this.#nameIndex(this.#rows(item.partition));
        return this.#unclaimed(item, names.get(parts[0]) ?? []);
    }
    #byKey(item) {
        return this.#sameKey(item, this.#rows(item.partition));
    }
    #sameKey(item, rows) {
        const wanted = this.#keyOf(item);
        return wanted === undefined ? [] : (this.#keyIndex(rows).get(wanted) ?? []);
    }
    /** Rows by natural key; made once per list, for thousands of items ask for it. */
    #keyIndex(rows) {
        const known = this.#indexes.get(rows);
        if (known !== undefined)
            return known;
        const index = (0,model/* groupBy */.$z)(rows, (live) => (0,model/* canonical */.$N)(this.#liveKey(live)));
        this.#indexes.set(rows, index);
        return index;
    }
    /** Rows by the first field of their key, for the old names of renames. */
    #nameIndex(rows) {
        const [first = ''] = this.#kind.key;
        const index = this.#nameIndexes.get(rows) ?? (0,model/* groupBy */.$z)(rows, (live) => live.object[first]);
        this.#nameIndexes.set(rows, index);
        return index;
    }
    #rows(partition) {
        const list = this.#view.list(this.#kind, partition);
        return list.state === 'ok' ? list.value.active : NONE;
    }
    #unclaimed(item, rows) {
        return rows.filter((live) => this.#isUnclaimed(item, live));
    }
    #isUnclaimed(item, { id }) {
        return this.#claims.owner(item.partition, id) === undefined && !this.#claims.isPinnedElsewhere(item, id);
    }
    /** The natural key with references as live ids; undefined while one of them does not exist. */
    #keyOf(item) {
        const parts = [];
        for (const name of (0,model/* rowKeyFields */.pn)(this.#kind)) {
            const value = item.value[name] ?? null;
            if (value instanceof model/* Ref */.oS) {
                const id = this.#names.idOf(value);
                if (id === undefined)
                    return undefined;
                parts.push(id);
            }
            else
                parts.push(value);
        }
        return (0,model/* canonical */.$N)(parts);
    }
    #liveKey(live) {
        return (0,model/* rowKeyFields */.pn)(this.#kind).map((name) => live.object[name] ?? null);
    }
    /** Where several items mean one object, none of them has it. */
    #parted(matches) {
        const byObject = (0,model/* groupBy */.$z)(matches.filter(({ found }) => found.state === 'live'), ({ resource, found }) => found.state === 'live' ? this.#claims.key(resource.partition, found.live.id) : '');
        const shared = new Map();
        for (const same of byObject.values()) {
            const [first] = same;
            if (same.length < 2 || first?.found.state !== 'live')
                continue;
            const { id } = first.found.live;
            const message = sharedObject(id, same.map(({ resource }) => resource.address));
            const isPinned = same.some(({ resource }) => resource.settings.id === id);
            const by = isPinned ? 'pins' : 'name';
            for (const match of same)
                shared.set(match, { state: 'disputed', message, by, id });
        }
        return matches.map((match) => ({ ...match, found: shared.get(match) ?? match.found }));
    }
    /** After an answer that got lost, or where somebody was as quick, an object may have a double. */
    #findTwins(matches) {
        const meant = new Set(matches.flatMap(({ resource, found }) => found.state === 'live' ? this.#claims.key(resource.partition, found.live.id) : []));
        for (const match of matches) {
            const { resource, found, entry } = match;
            if (found.state !== 'live' || entry === undefined || resource.settings.id === found.live.id)
                continue;
            match.twins = this.#unclaimed(resource, this.#byKey(resource))
                .filter(({ id }) => !meant.has(this.#claims.key(resource.partition, id)))
                .map(({ id }) => id);
        }
    }
}
/**
 * The object of an entry's kind and place that has an id, read by itself; undefined where there is
 * none. What has to be read first is returned instead.
 */
function findObject(kind, entry, id, at) {
    const view = new LiveView(at.kinds, at.org, at.snapshot);
    // Only what the list of its place holds is of this organization and scope.
    const list = view.list(kind, entry.partition);
    const isListed = list.state === 'ok' && list.value.byId.has(id);
    const reading = isListed ? view.object(kind, entry.partition, id) : undefined;
    const needs = at.snapshot.takeNeeds();
    return needs.length > 0 ? { needs } : { live: reading?.state === 'ok' ? reading.value : undefined };
}
const NONE = [];
function bare(resource, found) {
    return {
        resource,
        entry: undefined,
        found,
        estranged: false,
        archived: [],
        twins: [],
        replacing: undefined,
    };
}
/** `created_at` proves that an id is still the same object; without it the key or a text must agree. */
function witnessAgrees(kind, entry, live) {
    if (entry.witness.created_at !== null && live.createdAt !== null)
        return entry.witness.created_at === live.createdAt;
    const fields = kind.fields.fields;
    return knownPaths(entry).some((path) => {
        const field = fields[path];
        if (field === undefined)
            return false;
        const identifies = kind.key.includes(path) || (field.type === 'text' && field.long === true);
        if (!identifies)
            return false;
        const found = live.object[path];
        const known = [...knownForms(entry, path), entry.observed[path]];
        return typeof found === 'string' && found !== '' && known.includes(found);
    });
}
/** The applied key fields of an entry, as far as they are plain values. */
function keyValues(kind, entry) {
    const out = {};
    for (const name of kind.key) {
        const form = entry.leaves[name];
        if (typeof form === 'string' || typeof form === 'number')
            out[name] = form;
    }
    return out;
}

;// CONCATENATED MODULE: ./build/plan/names.js


/**
 * Which live id belongs to which address (design §5: references are stored and compared as
 * addresses). Filled kind by kind while matching; an id that is going to be replaced is withdrawn,
 * so that everything that refers to it counts as changed; it goes by the address of what is left over.
 */
class Names {
    #base;
    #addressOf = new Map();
    #idOf = new Map();
    #external = new Map();
    /** Address of something replaced → the address that it had. */
    #replaced = new Map();
    constructor(base) {
        this.#base = base;
    }
    /** The same names, to go on from. */
    copy() {
        const copy = new Names(this.#base);
        for (const [key, address] of this.#addressOf)
            copy.#addressOf.set(key, address);
        for (const [address, id] of this.#idOf)
            copy.#idOf.set(address, id);
        for (const [address, id] of this.#external)
            copy.#external.set(address, id);
        for (const [address, former] of this.#replaced)
            copy.#replaced.set(address, former);
        return copy;
    }
    set(kind, address, id) {
        this.#addressOf.set(idKey(kind.name, id), address);
        this.#idOf.set(address, id);
    }
    /** The object is about to be replaced: its id no longer stands for the address. */
    withdraw(kind, address) {
        const id = this.#idOf.get(address);
        this.#idOf.delete(address);
        if (id !== undefined)
            this.setReplaced(kind, leftoverAddress(address, id), address, id);
    }
    /** An object that another one took the place of: `address` is its own, `former` the one it had. */
    setReplaced(kind, address, former, id) {
        this.#addressOf.set(idKey(kind.name, id), address);
        this.#replaced.set(address, former);
    }
    setExternal(address, id) {
        this.#external.set(address, id);
    }
    /** The live id behind an address of the files, or behind an external reference. */
    idOf(ref) {
        if (ref.address.startsWith('id:'))
            return undefined;
        return ref.external ? this.#external.get(ref.address) : this.#idOf.get(ref.address);
    }
    addressOf(kind, id) {
        return this.#addressOf.get(idKey(kind, id));
    }
    /** How the files name things. */
    get desired() {
        return {
            id: (kind, id) => this.#name(kind, id),
            ref: (ref) => {
                if (ref.external) {
                    const id = this.#external.get(ref.address);
                    if (id !== undefined && ref.version === undefined)
                        return this.#name((0,model/* kindOf */.I)(ref.address), id);
                }
                return ref.version === undefined
                    ? { $ref: ref.address }
                    : { $ref: ref.address, version: ref.version };
            },
        };
    }
    /** How the ledger names things: an address of it means the id that it had then. */
    get base() {
        return {
            id: (kind, id) => this.#name(kind, id),
            ref: (ref) => {
                if (ref.version !== undefined)
                    return { $ref: ref.address, version: ref.version };
                const entry = this.#base.entries.get(ref.address);
                if (entry !== undefined && entry.id !== null)
                    return this.#name(entry.kind, entry.id);
                return { $ref: ref.address };
            },
        };
    }
    /** How the platform's ids were named before anything was replaced; undefined where nothing was. */
    get former() {
        if (this.#replaced.size === 0)
            return undefined;
        return {
            id: (kind, id) => {
                const address = this.#addressOf.get(idKey(kind, id));
                return { $ref: address === undefined ? `id:${id}` : (this.#replaced.get(address) ?? address) };
            },
            ref: (ref) => this.desired.ref(ref),
        };
    }
    #name(kind, id) {
        return { $ref: this.#addressOf.get(idKey(kind, id)) ?? `id:${id}` };
    }
}
function idKey(kind, id) {
    return `${kind} ${typeof id} ${id}`;
}

;// CONCATENATED MODULE: ./build/plan/drift.js











/**
 * Compares the platform with what the ledger says was applied (design §9): pure, and by the very
 * matching and comparison that plans are made with, so that drift is what the next plan would call so.
 * Where the snapshot lacks something it returns what has to be read, and is called again.
 */
function findDrift(inputs, snapshot) {
    const finder = new DriftFinder(inputs, new LiveView(inputs.kinds, inputs.org, snapshot));
    finder.run();
    const needs = snapshot.takeNeeds();
    return needs.length > 0 ? { needs } : { report: finder.report() };
}
class DriftFinder {
    #inputs;
    #view;
    #names;
    #items = [];
    #unreadable = [];
    #compared = 0;
    constructor(inputs, view) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = new Names(inputs.base);
    }
    run() {
        const { kinds, base } = this.#inputs;
        for (const entry of base.entries.values()) {
            const kind = kinds.find(entry.kind);
            if (kind !== undefined && entry.id !== null)
                this.#names.set(kind, entry.address, entry.id);
            if (kind === undefined && this.#isAsked(entry))
                this.#cannot(entry, `this version of the tool knows no kind ${entry.kind}`);
        }
        const found = kinds.all.flatMap((kind) => kind.lifecycle === 'object' ? this.#locate(kind).map((one) => ({ kind, ...one })) : []);
        // A create whose outcome was never learnt has its id only now.
        for (const { kind, entry, found: reading } of found)
            if (entry.id === null && reading.state === 'ok')
                this.#names.set(kind, entry.address, reading.value.id);
        for (const one of found)
            if (this.#isAsked(one.entry))
                this.#judge(one.kind, one);
    }
    /** What a replace left behind is only waiting to be deleted; it is nothing that should be so. */
    #isAsked(entry) {
        return entry.replaced === null && this.#inputs.selected(entry.address);
    }
    /** The entries of a kind with what became of their objects; those of lists that nobody asks about are left out. */
    #locate(kind) {
        const all = [...this.#inputs.base.entries.values()].filter((entry) => entry.kind === kind.name);
        const asked = all.filter((entry) => this.#isAsked(entry));
        const partitions = new Set(asked.map((entry) => entry.partition));
        // The others of the same lists are located too: an object of theirs stands in nobody's place.
        const entries = new Map(all.filter((entry) => partitions.has(entry.partition)).map((entry) => [entry.address, entry]));
        const base = { ...this.#inputs.base, entries };
        return matchKind(kind, { desired: [], base }, this.#view, this.#names).leftovers;
    }
    #judge(kind, { entry, found, stranger }) {
        const now = found.state === 'ok' ? this.#confirm(kind, entry, found.value) : found;
        switch (now.state) {
            case 'pending':
                return;
            case 'unreadable':
                this.#cannot(entry, now.message);
                return;
            case 'gone':
                // A create that was begun and left nothing behind never happened: nothing of it is gone.
                if (entry.id !== null)
                    this.#gone(kind, entry, stranger());
                return;
            case 'ok': {
                this.#compared += 1;
                const moved = this.#moved(kind, entry, now.value);
                if (moved.length > 0)
                    this.#edited(kind, entry, now.value, moved);
            }
        }
    }
    /** A row is trusted only when it shows everything that was applied, and equal; else the object is read. */
    #confirm(kind, entry, listed) {
        const states = this.#states(kind, entry, listed);
        if (listed.confirmed || isProof(states))
            return { state: 'ok', value: listed };
        return this.#view.object(kind, entry.partition, listed.id);
    }
    #states(kind, entry, live) {
        const { ignore } = this.#inputs.inFiles(entry.address);
        return threeWay(kind, appliedValue(entry), ignore, live, entry, this.#names);
    }
    #moved(kind, entry, live) {
        return this.#states(kind, entry, live).filter((state) => state.liveMoved && !this.#isOnRecord(entry, state));
    }
    /** What differs from what was applied, and somebody kept or pulled as it is. */
    #isOnRecord(entry, state) {
        const kept = entry.kept[state.path];
        if (kept !== undefined && (0,model/* sameJson */.Vk)(kept.live, state.raw))
            return true;
        const around = appliedValue(entry);
        return knownForms(entry, state.path).some((form) => {
            const value = (0,model/* fromForms */.cB)(form);
            const context = { around, naming: this.#names.base, written: elementKeys(value) };
            return (0,model/* sameJson */.Vk)(normalize(state.leaf.field, value, context), state.live);
        });
    }
    #edited(kind, entry, live, moved) {
        const { place } = this.#inputs.inFiles(entry.address);
        const edit = editDigest(moved, entry);
        this.#items.push({
            ...this.#item(kind, entry, live.version),
            id: live.id,
            what: 'edited',
            message: 'was edited on the platform after the last apply',
            leaves: driftLeaves(moved),
            edit: place === null ? null : edit,
            remedies: editedRemedies({ address: entry.address, target: this.#inputs.header.target, place, edit }),
        });
    }
    #gone(kind, entry, other) {
        this.#compared += 1;
        const { target } = this.#inputs.header;
        const item = this.#item(kind, entry, other?.version ?? null);
        const edit = goneDigest(entry);
        if (other === undefined) {
            this.#items.push({
                ...item,
                message: 'was deleted or archived on the platform after the last apply',
                edit: item.place === null ? null : edit,
                remedies: deletedRemedies({ address: entry.address, target, place: item.place, edit }),
            });
            return;
        }
        const live = this.#confirm(kind, entry, other);
        const states = live.state === 'ok' ? this.#states(kind, entry, live.value) : [];
        this.#items.push({
            ...item,
            what: 'replaced',
            replaced_by: other.id,
            message: `is gone from the platform, and another ${kind.singular} of the same key stands there (id ${other.id})`,
            leaves: driftLeaves(states.filter((state) => state.liveMoved)),
            remedies: replacedRemedies(entry.address, item.place),
        });
    }
    #item(kind, entry, now) {
        return {
            address: entry.address,
            kind: kind.name,
            id: entry.id,
            what: 'deleted',
            replaced_by: null,
            message: '',
            place: this.#inputs.inFiles(entry.address).place,
            leaves: [],
            edit: null,
            version: kind.versioned ? { from: entry.version, now } : null,
            remedies: [],
        };
    }
    #cannot(entry, message) {
        this.#unreadable.push({ address: entry.address, kind: entry.kind, message });
    }
    report() {
        const { commit, place, ...header } = this.#inputs.header;
        const order = new Map(this.#inputs.kinds.all.map((kind, index) => [kind.name, index]));
        const byAddress = (a, b) => (order.get(a.kind) ?? order.size) - (order.get(b.kind) ?? order.size) ||
            (0,model/* byCodeUnit */.X)(a.address, b.address);
        const items = this.#items
            .map((item) => ({ ...item, remedies: (0,model/* remediesAt */.oX)(item.remedies, place) }))
            .sort(byAddress);
        const unreadable = [...this.#unreadable].sort(byAddress);
        const told = items.map(({ address, what, replaced_by, leaves }) => ({
            address,
            what,
            replaced_by,
            leaves: leaves.map(({ path, base, live }) => ({
                path,
                base: base === undefined ? null : { value: base },
                live: live === undefined ? null : { value: live },
            })),
        }));
        return {
            format_version: DRIFT_FORMAT,
            ...header,
            org_id: this.#inputs.org,
            ledger: { revision: this.#inputs.base.revision, commit },
            compared: this.#compared,
            items,
            unreadable,
            digest: (0,model/* digest */.br)({ items: told, unreadable: unreadable.map(({ address }) => address) }),
        };
    }
}

;// CONCATENATED MODULE: ./build/plan/entry-diff.js

/** Compares two records of one address; a side that does not exist is undefined. At least one does. */
function diffEntries(before, after) {
    const one = after ?? before;
    if (one === undefined)
        return undefined;
    const leaves = leafDiff(before?.leaves ?? {}, after?.leaves ?? {});
    const facts = before === undefined || after === undefined ? [] : factDiff(before, after);
    const what = before === undefined
        ? 'added'
        : after === undefined
            ? 'removed'
            : leaves.length > 0
                ? 'changed'
                : 'noted';
    return { address: one.address, kind: one.kind, what, id: one.id, leaves, facts };
}
function leafDiff(before, after) {
    const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(model/* byCodeUnit */.X);
    return paths.flatMap((path) => {
        const old = before[path];
        const now = after[path];
        if (old !== undefined && now !== undefined && (0,model/* sameJson */.Vk)(old, now))
            return [];
        return [
            {
                path,
                ...(old === undefined ? {} : { before: old }),
                ...(now === undefined ? {} : { after: now }),
            },
        ];
    });
}
/** What `seen`, the witness and the commit say is for machines, and left out. */
function factDiff(before, after) {
    const pairs = [
        ['id', before.id, after.id],
        ['version', before.version, after.version],
        ['origin', before.origin, after.origin],
        ['protected', before.protect, after.protect],
        ['rolled back to', before.rolled_back?.to ?? null, after.rolled_back?.to ?? null],
        ['kept as it is live', keys(before.kept), keys(after.kept)],
        ['stored otherwise by the platform', keys(before.observed), keys(after.observed)],
        ['launch', before.launch?.state ?? null, after.launch?.state ?? null],
    ];
    const facts = pairs
        .filter(([, old, now]) => !(0,model/* sameJson */.Vk)(old, now))
        .map(([name, old, now]) => ({ name, before: old, after: now }));
    const secrets = new Set([...Object.keys(before.secrets), ...Object.keys(after.secrets)]);
    for (const path of [...secrets].sort(model/* byCodeUnit */.X)) {
        const [old, now] = [before.secrets[path], after.secrets[path]];
        if (old?.hash === now?.hash && old?.salt === now?.salt)
            continue;
        facts.push({
            name: `secret ${path}`,
            before: old === undefined ? 'not known' : 'written before',
            after: now === undefined ? 'not known' : 'written anew',
        });
    }
    return facts;
}
function keys(object) {
    return Object.keys(object).sort(model/* byCodeUnit */.X);
}

;// CONCATENATED MODULE: ./build/plan/external.js

/**
 * Looks up the live objects that external references to this kind mean: by key, exactly one.
 * @returns false while a list has to be read first
 */
function resolveExternal(kind, inputs, view, names) {
    const addresses = new Set();
    for (const resource of inputs.desired) {
        if (!inputs.selected(resource.address))
            continue;
        for (const ref of (0,model/* refsOf */.gA)(resource.value)) {
            if (ref.external && (0,model/* kindOf */.I)(ref.address) === kind.name)
                addresses.add(ref.address);
        }
    }
    let isRead = true;
    const [key = ''] = kind.key;
    const indexes = new Map();
    for (const address of [...addresses].sort()) {
        const { parts, scope } = (0,model/* splitAddress */.lS)(address);
        const list = view.list(kind, scope ?? 'org');
        if (list.state === 'pending')
            isRead = false;
        if (list.state !== 'ok')
            continue;
        const byName = indexes.get(list.value) ?? (0,model/* groupBy */.$z)(list.value.active, (live) => live.object[key]);
        indexes.set(list.value, byName);
        const rows = byName.get(parts.join('/')) ?? [];
        const [only] = rows;
        if (only !== undefined && rows.length === 1)
            names.setExternal(address, only.id);
    }
    return isRead;
}

;// CONCATENATED MODULE: ./build/plan/idempotency.js

/** Header values are ASCII; longer keys are cut at their readable end. */
const KEY_LIMIT = 200;
/** What is left of a long namespace or target, so that the digest after them is never cut. */
const PART_LIMIT = 64;
/** The written form that hashes stand for: references as addresses, secrets as names, no secret inside. */
function contentForm(kind, value) {
    const form = {};
    for (const [name, member] of Object.entries(value)) {
        const field = kind.fields.fields[name];
        const role = field === undefined ? 'managed' : (0,model/* roleOf */.T3)(field);
        if (role === 'route')
            continue;
        form[name] = role === 'secret' ? secretForm(member) : (0,model/* toForms */.ln)(member);
    }
    return form;
}
/** A secret written in the file itself counts by its place only. */
function secretForm(value) {
    if (Array.isArray(value))
        return value.map(secretForm);
    if ((0,model/* isValueObject */.xk)(value))
        return (0,model/* mapObject */.s8)(value, secretForm);
    const form = (0,model/* toForms */.ln)(value);
    return typeof form === 'object' ? form : null;
}
/** Digest of an experiment's content, with `latest` unresolved (design §7). */
function contentDigest(resource) {
    return (0,model/* digest */.br)(contentForm(resource.kind, resource.value));
}
/** How often the ledger saw an address created: the generation of its next create. */
function nextGeneration(entry, departed) {
    if (entry === undefined)
        return departed?.generation ?? 0;
    // A create that was begun and never confirmed is sent again as the same one.
    return entry.id === null ? entry.generation : entry.generation + 1;
}
/**
 * The Idempotency-Key of a create (design §7): `<namespace>-<target>-<h>-<slug>`, known when
 * planning and free of secrets. The SDK, given everything before the slug as its prefix, computes
 * the same key for an experiment with an ASCII name (C-d.3). What the readable parts leave out is in
 * the digest: two experiments of equal content and like names, or two namespaces that come to one slug,
 * never share a key, for a shared key is a launch that never happens.
 */
function idempotencyKey(resource, context) {
    const { kind, value } = resource;
    const route = kind.collection(resource.partition, context.org).path;
    const { namespace, target, generation } = context;
    const form = contentForm(kind, value);
    const called = (0,model/* toForms */.ln)(value.name ?? null);
    const h = (0,model/* digest */.br)({ namespace, target, kind: kind.name, route, generation, name: called, form }, 16);
    const prefix = `${slug(namespace).slice(0, PART_LIMIT)}-${slug(target).slice(0, PART_LIMIT)}-${h}`;
    const name = typeof value.name === 'string' && value.name !== '' ? value.name : nameless(resource);
    return (0,model/* withoutEnd */.Mx)(`${prefix}-${slug(name) || 'experiment'}`.slice(0, KEY_LIMIT), '-');
}
function nameless(resource) {
    return resource.kind.lifecycle === 'launch' ? 'experiment' : resource.address;
}
/** The SDK's slug (C-d.3), with every character outside ASCII as a separator too. */
function slug(text) {
    return text
        .replace(/[^\p{ASCII}]/gu, '-')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((part) => part !== '')
        .join('-');
}

;// CONCATENATED MODULE: ./build/plan/repeated-launch.js


/**
 * Makes the request of a recorded launch again, from the file. Whoever may push to the repository can
 * write a record, so nothing of it is sent: it only says which versions `latest` stood for, and it must
 * say the same as the file, or the two are not one request.
 * @returns the request, or as half a sentence why it cannot be made again
 */
function repeatedLaunch(resource, entry, record, facts) {
    const { org, namespace, target } = facts;
    const recorded = parsed(record.body);
    if (recorded === undefined || record.key === null)
        return { why: 'its record is incomplete' };
    const refs = (0,model/* refsOf */.gA)(resource.value);
    const lost = refs.find((ref) => ref.version !== 'latest' && facts.idOf(ref) === undefined);
    if (lost !== undefined)
        return { why: `${lost.address} does not exist now` };
    const versions = recordedVersions(resource, recorded, facts);
    for (const ref of refs) {
        const version = versions.get(ref.address);
        if (ref.version !== 'latest' || version === undefined)
            continue;
        const live = facts.version(ref);
        if (typeof live !== 'number')
            return { why: `the platform shows no version of ${ref.address}` };
        if (!Number.isSafeInteger(version) || version < 1 || version > live)
            return {
                why: `its record names a version of ${ref.address} that does not exist (the newest is ${live})`,
            };
    }
    const body = (0,model/* createBody */.Fm)(resource, {
        ref: (ref) => ref.version === 'latest' ? (versions.get(ref.address) ?? null) : (facts.idOf(ref) ?? null),
        secret: refuseSecret,
    });
    const { path: route } = resource.kind.collection(resource.partition, org);
    const key = idempotencyKey(resource, { namespace, target, org, generation: entry.generation });
    if (record.route !== null && record.route !== route)
        return { why: 'its route is not the recorded one' };
    if (!(0,model/* sameJson */.Vk)(body, recorded))
        return { why: 'the file now makes another request than the recorded one' };
    if (record.key !== key)
        return { why: 'its Idempotency-Key is not the recorded one' };
    return { request: { route, key, body } };
}
/** The number that stands in a recorded body wherever the file says `latest`; first one per address. */
function recordedVersions(resource, recorded, facts) {
    const holes = new Map();
    const shape = (0,model/* createBody */.Fm)(resource, {
        ref: (ref) => {
            if (ref.version !== 'latest')
                return facts.idOf(ref) ?? null;
            const hole = {};
            holes.set(hole, ref.address);
            return hole;
        },
        secret: refuseSecret,
    });
    const versions = new Map();
    const walk = (ours, theirs) => {
        const address = holes.get(ours);
        if (address !== undefined) {
            if (typeof theirs === 'number' && !versions.has(address))
                versions.set(address, theirs);
        }
        else if (Array.isArray(ours)) {
            if (Array.isArray(theirs))
                for (const [index, item] of ours.entries())
                    walk(item, theirs[index]);
        }
        else if ((0,model/* isObject */.Gv)(ours) && (0,model/* isObject */.Gv)(theirs)) {
            for (const [name, member] of Object.entries(ours))
                if (Object.hasOwn(theirs, name))
                    walk(member, theirs[name]);
        }
    };
    walk(shape, recorded);
    return versions;
}
function parsed(body) {
    if (body === null)
        return undefined;
    try {
        const value = (0,model/* isDeep */.tF)(body) ? undefined : JSON.parse(body);
        return (0,model/* isObject */.Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function refuseSecret() {
    throw new TypeError('a launch has no secrets: its body is recorded');
}

;// CONCATENATED MODULE: ./build/plan/launch.js







/** How long the platform is trusted to remember an Idempotency-Key (C-h.20). */
const RESEND_MS = 24 * 60 * 60 * 1000;
/** Status words after which an experiment does not change any more (C-a.4). */
const FINAL = ['completed', 'failed', 'cancelled', 'partially_cancelled', 'completed_with_partial_results'];
/** The record of an experiment, also under the address that it is renamed from. */
function launchEntry(base, resource) {
    const old = resource.settings.renamed_from;
    return base.entries.get(resource.address) ?? (old === undefined ? undefined : base.entries.get(old));
}
/** The generation of the next launch of an experiment: another one is another request. */
function launchGeneration(base, resource) {
    const entry = launchEntry(base, resource);
    if (entry === undefined)
        return base.departed?.[resource.address]?.generation ?? 0;
    return entry.launch?.state === 'launched' ? entry.generation + 1 : entry.generation;
}
/** Decides whether an experiment is launched: at most once (design §7). */
class LaunchDecider {
    #inputs;
    #view;
    #names;
    #draft;
    #items;
    constructor(inputs, view, names, draft) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
        this.#items = new Map(inputs.desired.map((resource) => [resource.address, resource]));
    }
    decide(resource) {
        const { address } = resource;
        const entry = launchEntry(this.#inputs.base, resource);
        const record = entry?.launch ?? undefined;
        const content = contentDigest(resource);
        const told = (0,model/* matchesAny */._I)(this.#inputs.policy.launch, address);
        const wasLaunched = entry === undefined && this.#inputs.base.departed?.[address] !== undefined;
        if (wasLaunched && !told) {
            this.#hold(resource, 'undecided', 'was launched or held before, and its record was forgotten; it is launched again only when told');
            return;
        }
        if (record === undefined) {
            const { state, experimentsMarked } = this.#inputs.base;
            const known = state === 'present' && experimentsMarked;
            if (known || told)
                this.#launch(resource, known ? 'not launched yet' : 'launched as told');
            else
                this.#hold(resource, 'undecided', 'is in the files, but without a ledger nobody can tell whether it was launched before');
            return;
        }
        if (record.state === 'sending')
            this.#resend(resource, entry, record);
        else if (record.state === 'undecided') {
            if (told || record.content !== content) {
                this.#launch(resource, told ? 'launched as told' : 'its content changed since it was held');
            }
            else
                this.#hold(resource, 'undecided', 'was there when the ledger began, so whether it was launched before is not known');
        }
        else
            this.#launched(resource, entry, record, content);
    }
    #launched(resource, entry, record, content) {
        this.#status(resource, entry, record);
        if (record.content === content) {
            this.#draft.unchanged += 1;
            return;
        }
        if (resource.settings.run === 'on_change') {
            this.#launch(resource, 'its content changed and run: on_change asks for another launch');
            return;
        }
        this.#draft.unchanged += 1;
        this.#draft.say('note', 'PS4401', resource.address, 'Its content changed after it was launched; it is run once, so it is not launched again.', {
            place: resource.place,
            remedy: this.#everyContent(resource),
        });
    }
    #everyContent({ place, address }) {
        const { target } = this.#inputs.header;
        return `To launch every new content on ${target} from now on: ${syncLine(place, address, 'run', target, 'on_change')}`;
    }
    /** `launched` is not `succeeded`: the next plan says when it failed. */
    #status(resource, entry, record) {
        if (entry === undefined || entry.id === null)
            return;
        let { status } = record;
        if (status === null || !FINAL.includes(status.toLowerCase())) {
            const reading = this.#view.object(resource.kind, resource.partition, entry.id);
            if (reading.state === 'pending') {
                this.#draft.pending = true;
                return;
            }
            if (reading.state === 'ok' && typeof reading.value.object.status === 'string')
                status = reading.value.object.status;
        }
        if (status !== null && ['failed', 'cancelled', 'partially_cancelled'].includes(status.toLowerCase())) {
            this.#draft.say('warning', 'PS4402', resource.address, `It was launched (id ${entry.id}) and ended as ${status.toLowerCase()}.`, {
                place: resource.place,
                remedy: 'Look at it in the web app. It is not launched again by itself.',
            });
        }
    }
    /** The same request again, made from the file, while the platform can still recognize its key. */
    #resend(resource, entry, record) {
        const sent = record.sent_at === null ? Number.NaN : Date.parse(record.sent_at);
        const age = this.#inputs.now - sent;
        if (!(age >= 0 && age < RESEND_MS)) {
            const { path } = resource.kind.collection(resource.partition, this.#inputs.org);
            this.#holdUnknown(resource, entry, record, `after a day the platform may not recognize the request any more (${path}, key ${record.key ?? 'none'})`);
            return;
        }
        const repeated = repeatedLaunch(resource, { generation: entry?.generation ?? 0 }, record, {
            namespace: this.#inputs.header.namespace,
            target: this.#inputs.header.target,
            org: this.#inputs.org,
            idOf: (ref) => this.#names.idOf(ref),
            version: (ref) => this.#version(resource, ref),
        });
        if ('why' in repeated) {
            this.#holdUnknown(resource, entry, record, `the same request cannot be sent again: ${repeated.why}`);
            return;
        }
        this.#draft.change(newChange(resource, 'launch', 'the outcome of its launch is unknown; exactly the same request is sent again', {
            leaves: newLeaves(flatten(resource.kind, resource.value, 'compared').values(), this.#names),
            idempotency_key: repeated.request.key,
        }));
    }
    #holdUnknown(resource, entry, record, why) {
        this.#hold(resource, 'unknown_launch', `was sent at ${record.sent_at ?? 'an unknown time'} and no answer came; ${why}. Look in the web app for copies of the workflow made then`, entry);
    }
    #launch(resource, reason) {
        const generation = launchGeneration(this.#inputs.base, resource);
        const depends = new Set();
        for (const ref of (0,model/* refsOf */.gA)(resource.value)) {
            const problem = this.#reference(resource, ref, depends);
            if (problem !== undefined) {
                this.#draft.failed.add(resource.address);
                this.#draft.hold({
                    address: resource.address,
                    kind: resource.kind.name,
                    id: null,
                    why: 'dependency',
                    would: 'launch',
                    message: problem,
                    place: resource.place,
                    leaves: [],
                    edit: null,
                    remedies: [{ to: 'To go on', type: `decide about ${ref.address} first` }],
                });
                return;
            }
        }
        if (this.#draft.failed.has(resource.address))
            return;
        const { namespace, target } = this.#inputs.header;
        this.#draft.change(newChange(resource, 'launch', reason, {
            leaves: newLeaves(flatten(resource.kind, resource.value, 'compared').values(), this.#names),
            depends_on: [...depends].sort(),
            idempotency_key: idempotencyKey(resource, { namespace, target, org: this.#inputs.org, generation }),
        }));
    }
    /** What stands in the way of a reference, or undefined; changes to wait for are noted. */
    #reference(resource, ref, depends) {
        const change = this.#draft.changes.get(ref.address);
        const held = this.#draft.held.get(ref.address);
        if (this.#draft.failed.has(ref.address))
            return `needs ${ref.address}, which is not going to be there`;
        const makes = change !== undefined && (change.action === 'create' || change.action === 'replace');
        if (makes)
            depends.add(ref.address);
        else if (this.#names.idOf(ref) === undefined)
            return `needs ${ref.address}, which does not exist and is not created by this plan`;
        if (ref.version !== 'latest')
            return undefined;
        if (held !== undefined)
            return `needs the latest version of ${ref.address}, which is held`;
        if (change?.action === 'update')
            depends.add(ref.address);
        for (const mover of this.#movers(ref.address))
            depends.add(mover);
        if (change === undefined && this.#version(resource, ref) === null) {
            this.#draft.fail('PS4104', resource.address, `The platform shows no version of ${ref.address}, so latest cannot be resolved.`, {
                place: resource.place,
                remedy: 'Write the version number.',
            });
        }
        return undefined;
    }
    /** Changes that move the version of an address because it follows what it contains (C-b.2). */
    #movers(address) {
        const target = this.#items.get(address);
        if (target === undefined)
            return [];
        return (0,model/* refsOf */.gA)(target.value)
            .map((ref) => ref.address)
            .filter((inner) => ['update', 'replace', 'create'].includes(this.#draft.changes.get(inner)?.action ?? ''));
    }
    #version(_resource, ref) {
        const kind = this.#inputs.kinds.find(ref.address.split('/', 1)[0] ?? '');
        const id = this.#names.idOf(ref);
        const target = this.#items.get(ref.address);
        if (kind === undefined || id === undefined)
            return undefined;
        const partition = target?.partition ?? 'org';
        const list = this.#view.list(kind, partition);
        const row = list.state === 'ok' ? list.value.byId.get(id) : undefined;
        if (row?.version !== null && row?.version !== undefined)
            return row.version;
        const reading = this.#view.object(kind, partition, id);
        if (reading.state === 'pending')
            this.#draft.pending = true;
        return reading.state === 'ok' ? reading.value.version : undefined;
    }
    #hold(resource, why, message, entry) {
        this.#draft.hold({
            address: resource.address,
            kind: resource.kind.name,
            id: entry?.id ?? null,
            why,
            would: 'launch',
            message,
            place: resource.place,
            leaves: [],
            edit: null,
            remedies: why === 'unknown_launch' ? unknownLaunchRemedies(resource.place) : launchRemedies(resource.address),
        });
    }
}

;// CONCATENATED MODULE: ./build/plan/counts.js
/** The numbers of a plan. */
function countPlan(parts) {
    const of = (action) => parts.changes.filter((change) => change.action === action).length;
    const severity = (word) => parts.diagnostics.filter((one) => one.severity === word).length;
    return {
        create: of('create'),
        update: of('update'),
        replace: of('replace'),
        delete: of('delete'),
        launch: of('launch'),
        adopt: of('adopt'),
        converge: of('converge'),
        keep: of('keep'),
        release: of('release'),
        forget: of('forget'),
        held: parts.held,
        unchanged: parts.unchanged,
        unreadable: parts.unreadable,
        errors: severity('error'),
        warnings: severity('warning'),
    };
}

;// CONCATENATED MODULE: ./build/plan/secrets.js


/**
 * Decides which secrets of a resource are written (design §6). A secret never decides a row: what
 * cannot be known is not written, until `--take-over` names the resource or its fingerprint, once
 * recorded, changes. A secret field is written whole, for what is in it cannot be read.
 */
function secretWrites(match, everything, named, inputs) {
    const { kind, address, value } = match.resource;
    const writes = [];
    for (const [field, leaves] of byField(flatten(kind, value, 'secret'))) {
        const found = leaves.map((leaf) => ({
            leaf,
            status: inputs.secretStatus(leaf.value, match.entry?.secrets[leaf.path]),
        }));
        const isNew = found.map(({ leaf, status }) => isNewSecret(leaf, match.entry) && status !== 'unchanged');
        const write = everything ||
            found.some(({ status }) => status === 'changed') ||
            isNew.includes(true) ||
            hasLost(field, leaves, match.entry) ||
            (named && found.some(({ status }) => status === 'unknown' || status === 'unset'));
        for (const { leaf, status } of found) {
            writes.push({
                address,
                field: leaf.path,
                variable: variableOf(leaf.value),
                status: everything ? 'changed' : status,
                write,
            });
        }
    }
    return writes;
}
function byField(leaves) {
    const fields = new Map();
    for (const leaf of leaves.values()) {
        if ((0,model/* isValueObject */.xk)(leaf.value) && Object.keys(leaf.value).length === 0)
            continue;
        const field = String(leaf.steps[0]);
        fields.set(field, [...(fields.get(field) ?? []), leaf]);
    }
    return fields;
}
/** The ledger knows other secrets of the resource but not this one: the file has just added it. */
function isNewSecret(leaf, entry) {
    if (entry === undefined || entry.secrets[leaf.path] !== undefined)
        return false;
    return entry.origin === 'created' || Object.keys(entry.secrets).length > 0;
}
function hasLost(field, leaves, entry) {
    const paths = new Set(leaves.map((leaf) => leaf.path));
    return Object.keys(entry?.secrets ?? {}).some((path) => path.split(/[.[]/, 1)[0] === field && !paths.has(path));
}
function variableOf(value) {
    return value instanceof model/* Secret */.zh ? value.name : null;
}

;// CONCATENATED MODULE: ./build/plan/decide-live.js







/** Decides what happens to an item whose object is there: the rows of design §6 with a live side. */
class LiveDecider {
    #inputs;
    #names;
    #draft;
    #policy;
    #holder;
    #removal;
    constructor(inputs, names, draft, policy, holder, removal) {
        this.#inputs = inputs;
        this.#names = names;
        this.#draft = draft;
        this.#policy = policy;
        this.#holder = holder;
        this.#removal = removal;
    }
    states(resource, live, entry) {
        const ignore = resource.settings.ignore ?? [];
        return threeWay(resource.kind, resource.value, ignore, live, entry, this.#names);
    }
    withoutBase(match, live, states, unsettled) {
        const { resource } = match;
        if (unsettled.length > 0) {
            const edit = editDigest(unsettled, undefined);
            const isDecided = this.#decides(resource, edit);
            const why = this.#inputs.base.state === 'present'
                ? 'nobody has applied it from here yet'
                : 'there is no ledger to tell who wrote it';
            const message = `exists on the platform with other values, and ${why}`;
            if (!isDecided && !this.#policy.mayTakeOver(resource)) {
                this.#holder.hold(match, 'takeover', 'update', message, unsettled, takeoverRemedies(this.#editOf(resource, edit)), live, edit);
            }
            else if (this.#policy.isProtected(match))
                this.#holder.holdProtected(match, 'takeover', unsettled, live);
            else
                this.#update(match, live, states, unsettled, 'taken over as told', {
                    overwrites: 'takeover',
                    decision: isDecided ? edit : null,
                });
            return;
        }
        const secrets = secretWrites(match, false, this.#policy.isNamed(resource), this.#inputs);
        if (secrets.some((secret) => secret.write)) {
            this.#update(match, live, states, [], 'taken over as told', { overwrites: 'takeover' });
            return;
        }
        this.#holder.noteSecrets(match, secrets);
        this.#draft.change(newChange(resource, 'adopt', 'the platform holds exactly this already', liveParts(live, states, resource.kind.versioned)));
    }
    withBase(match, entry, live, states, unsettled) {
        const { resource } = match;
        const moved = unsettled.filter((state) => state.liveMoved);
        const foreign = unsettled.filter((state) => state.foreign);
        const edited = moved.length + foreign.length > 0;
        const edit = editDigest(editedLeaves(states), entry);
        const decision = edited && this.#decides(resource, edit) ? edit : null;
        if (unsettled.length === 0)
            this.#settled(match, entry, live, states);
        else if (decision === null && foreign.length > 0 && !this.#policy.mayTakeOver(resource)) {
            const message = 'the file now names fields that the platform holds other values for, never applied from here';
            const remedies = takeoverRemedies(this.#editOf(resource, edit));
            this.#holder.hold(match, 'takeover', 'update', message, foreign, remedies, live, edit);
        }
        else if (moved.length === 0)
            this.#update(match, live, states, unsettled, reasonOf(unsettled), {
                overwrites: foreign.length > 0 ? 'takeover' : null,
                decision,
            });
        else {
            const isConflict = unsettled.some((state) => state.gitMoved || state.dropped === 'clear');
            const policy = decision === null ? this.#policy.onDrift(resource) : 'overwrite';
            const remedies = driftRemedies(this.#editOf(resource, edit));
            if (policy === 'overwrite') {
                this.#update(match, live, states, unsettled, 'edited on the platform after the last apply; overwritten as told', { overwrites: 'drift', decision });
            }
            else if (policy === 'keep')
                this.#keep(match, live, states, moved, unsettled);
            else if (isConflict) {
                const message = 'was edited on the platform and in the files after the last apply';
                this.#holder.hold(match, 'conflict', 'update', message, unsettled, remedies, live, edit);
            }
            else {
                const message = 'was edited on the platform after the last apply';
                this.#holder.hold(match, 'drift', 'update', message, unsettled, remedies, live, edit);
            }
        }
    }
    /** True where `overwrite` of `sync` names exactly this edit. */
    #decides(resource, edit) {
        if (!this.#policy.decides(resource, edit))
            return false;
        this.#draft.decided.add(resource.address);
        return true;
    }
    #editOf({ address, place }, edit) {
        return { address, place, target: this.#inputs.header.target, edit };
    }
    #settled(match, entry, live, states) {
        const { resource } = match;
        const secrets = secretWrites(match, false, this.#policy.isNamed(resource), this.#inputs);
        if (secrets.some((secret) => secret.write)) {
            this.#update(match, live, states, [], 'a secret changed');
            return;
        }
        this.#holder.noteSecrets(match, secrets);
        if (!this.isStale(match, entry, states)) {
            this.#draft.unchanged += 1;
            return;
        }
        this.#draft.change(newChange(resource, 'converge', 'the platform holds this already; the ledger takes note', {
            ...liveParts(live, states, resource.kind.versioned),
            unmanaged: unmanagedOf(states),
            kept: stillKept(states),
            renamed_from: renamedFrom(match),
        }));
    }
    #keep(match, live, states, moved, unsettled) {
        const kept = Object.fromEntries(moved.map((state) => [state.path, { live: state.raw, desired: state.desired ?? null }]));
        const rest = unsettled.filter((state) => !state.liveMoved);
        if (rest.length > 0) {
            this.#update(match, live, states, rest, 'the live edits are kept as told, the rest is updated', {
                kept,
            });
            return;
        }
        this.#draft.change(newChange(match.resource, 'keep', 'edited on the platform after the last apply; kept as told', {
            ...liveParts(live, states, match.resource.kind.versioned),
            kept: { ...stillKept(states), ...kept },
        }));
    }
    #update(match, live, states, unsettled, reason, { kept = {}, overwrites = null, decision = null, begun = false, } = {}) {
        const { resource } = match;
        const { kind, address } = resource;
        const fixed = unsettled.filter((state) => state.leaf.field !== undefined && (0,model/* roleOf */.T3)(state.leaf.field) === 'immutable');
        const replaced = fixed.filter((state) => kind.replaceOn.includes(String(state.leaf.steps[0])));
        const stuck = fixed.find((state) => !replaced.includes(state));
        if (stuck !== undefined) {
            this.#draft.fail('PS4105', address, `${stuck.path} cannot be changed once ${withArticle(kind.singular)} exists.`, {
                place: resource.placeOf(stuck.leaf.steps),
                remedy: 'Write the live value, or give the item another name so that a new one is made.',
            });
            return;
        }
        const renames = unsettled.some((state) => kind.key.includes(state.path));
        const isProtected = this.#policy.isProtected(match);
        if (isProtected && (replaced.length > 0 || renames)) {
            this.#holder.holdProtected(match, replaced.length > 0 ? 'replace' : 'rename', unsettled, live);
            return;
        }
        const allKept = { ...stillKept(states), ...kept };
        if (replaced.length > 0 && Object.keys(allKept).length > 0) {
            const message = `would be replaced by a new one, which would lose ${Object.keys(allKept).join(', ')} as edited on the platform`;
            const lost = states.filter((state) => allKept[state.path] !== undefined || replaced.includes(state));
            // A replace loses what `keep` leaves alone: no decision about another edit covers that.
            const remedies = [
                pullRemedy('To keep the live edit', address),
                applyRemedy('To overwrite it', address, '--on-drift', 'overwrite'),
            ];
            this.#holder.hold(match, 'conflict', 'replace', message, lost, remedies, live);
            return;
        }
        const needs = this.#holder.needs(resource);
        if (needs === undefined)
            return;
        const action = replaced.length > 0 ? 'replace' : 'update';
        const secrets = secretWrites(match, action === 'replace', this.#policy.isNamed(resource), this.#inputs);
        if (!secrets.some((secret) => secret.write))
            this.#holder.noteSecrets(match, secrets);
        else
            this.#draft.secretWrites.push(...secrets);
        const parts = liveParts(live, states, kind.versioned);
        const from = live.version;
        const generation = nextGeneration(match.entry ?? this.#inputs.base.entries.get(address));
        const isPlanned = this.#draft.change(newChange(resource, action, action === 'replace' ? `${replaced[0]?.path} cannot change, so a new one takes its place` : reason, {
            ...parts,
            leaves: leafChanges(action === 'replace' ? withLost(states, unsettled) : unsettled, this.#names),
            unmanaged: action === 'replace' ? [] : unmanagedOf(states),
            kept: allKept,
            overwrites,
            decision,
            depends_on: needs,
            idempotency_key: action === 'replace' ? this.#policy.key(resource, generation) : null,
            version: kind.versioned
                ? { from, expected: action === 'replace' ? 1 : from === null ? null : from + 1 }
                : null,
            renamed_from: renamedFrom(match),
        }));
        if (action !== 'replace' || !isPlanned || begun)
            return;
        this.#names.withdraw(kind, address);
        this.#removal.replaced(match, live, states);
    }
    /** A replace that was cut off goes on as the same change; what is left over is in the ledger already. */
    replaceOn(match, live, states) {
        this.#update(match, live, states, states.filter(isUnsettled), 'replacing it was cut off', {
            begun: true,
        });
    }
    isStale(match, entry, states) {
        return (entry.id === null ||
            isMarked(entry, this.#inputs.policy.rollback) ||
            (entry.address !== match.resource.address && !followsLive(match, states)) ||
            isRenameForgotten(match, entry) ||
            entry.protect !== this.#policy.wantsProtection(match.resource) ||
            states.some((state) => (state.gitMoved && !state.kept) || state.dropped !== undefined) ||
            Object.keys(entry.kept).some((path) => !states.some((state) => state.path === path && state.kept)));
    }
}
/** A rollback's mark goes when the files agree, and moves with another rollback. */
function isMarked(entry, to) {
    const mark = entry.rolled_back ?? null;
    return mark !== null && mark.to !== to;
}
/** The line of `sync` that was done has gone, so that a later one like it counts again. */
function isRenameForgotten({ resource }, entry) {
    const done = entry.renamed_from ?? null;
    return done !== null && resource.settings.renamed_from !== done;
}
/** The item has another address because `pull` wrote a new name of the platform into the file. */
function followsLive(match, states) {
    return states.some((state) => state.pulled && match.resource.kind.key.includes(state.path));
}
/** Pairs that an earlier `on_drift: keep` left alone and that have not moved since. */
function stillKept(states) {
    return Object.fromEntries(states
        .filter((state) => state.kept)
        .map((state) => [state.path, { live: state.raw, desired: state.desired ?? null }]));
}
function unmanagedOf(states) {
    return states.filter((state) => state.dropped === 'unmanaged').map((state) => state.path);
}
/** The new one of a replace has nothing of what the files no longer name. */
function withLost(states, unsettled) {
    return [...unsettled, ...states.filter((state) => state.dropped === 'unmanaged' && state.present)];
}
function reasonOf(unsettled) {
    return unsettled.some((state) => state.base === undefined)
        ? 'the file names new values'
        : 'changed in the files';
}
function withArticle(noun) {
    return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

;// CONCATENATED MODULE: ./build/plan/holder.js




/** Says why something is not done: held, unreadable, or in need of something that is not there. */
class Holder {
    #inputs;
    #names;
    #draft;
    constructor(inputs, names, draft) {
        this.#inputs = inputs;
        this.#names = names;
        this.#draft = draft;
    }
    hold(match, why, would, message, states, remedies, live, edit = null) {
        const { resource } = match;
        const id = live?.id ?? match.entry?.id ?? null;
        if (id === null || why === 'ambiguous' || why === 'gone')
            this.#draft.failed.add(resource.address);
        this.#draft.hold({
            address: resource.address,
            kind: resource.kind.name,
            id,
            why,
            would,
            message,
            place: resource.place,
            leaves: heldLeaves(states),
            edit,
            remedies,
        });
    }
    holdProtected(match, what, states, live) {
        const { address } = match.resource;
        this.hold(match, 'protected', what === 'replace' ? 'replace' : 'update', `is protected, and protection forbids a ${what}`, states, protectionRemedies(address, this.#inputs.header.target, match.resource.place), live);
    }
    /**
     * What must be done before the resource can be written: addresses of changes whose id it needs.
     * Undefined when something it needs will not be there; then it has been held or refused.
     */
    needs(resource) {
        const needs = new Set();
        for (const ref of (0,model/* refsOf */.gA)(resource.value)) {
            if (this.#names.idOf(ref) !== undefined)
                continue;
            const change = this.#draft.changes.get(ref.address);
            if (!ref.external &&
                change !== undefined &&
                (change.action === 'create' || change.action === 'replace'))
                needs.add(ref.address);
            else {
                this.#missing(resource, ref);
                return undefined;
            }
        }
        return [...needs].sort();
    }
    #missing(resource, ref) {
        const { address, place, kind } = resource;
        this.#draft.failed.add(address);
        if (ref.external) {
            this.#draft.fail('PS4103', address, `The external reference ${ref.address} leads to no single live object.`, {
                place,
                remedy: 'Check the name on the platform, or write the id.',
            });
            return;
        }
        this.#draft.hold({
            address,
            kind: kind.name,
            id: null,
            why: 'dependency',
            would: 'create',
            message: `needs ${ref.address}, which does not exist and is not created by this plan`,
            place,
            leaves: [],
            edit: null,
            remedies: [{ to: 'To go on', type: `decide about ${ref.address} first` }],
        });
    }
    noteSecrets(match, secrets) {
        this.#draft.secretWrites.push(...secrets.map((secret) => ({ ...secret, write: false })));
        const unknown = secrets.filter((secret) => secret.status === 'unknown');
        if (unknown.length === 0)
            return;
        const { address, place } = match.resource;
        const fields = unknown.map((secret) => secret.field).join(', ');
        this.#draft.say('note', 'PS4203', address, `Whether ${fields} on the platform is the current secret cannot be known; it is not written.`, {
            place,
            remedy: 'To write it all the same.',
            command: (0,model/* pasted */.yw)('apply', (0,model/* valued */.Gf)('--take-over', (0,model/* patternOf */.Id)(address)), '--only', (0,model/* patternOf */.Id)(address)),
        });
    }
    sayArchived(resource, ids, place) {
        this.#draft.say('warning', 'PS4204', resource.address, `An archived ${resource.kind.singular} of the same name exists (id ${ids.join(', ')}); it stays archived.`, {
            place,
            remedy: 'Restore it in the web app first if that is the one you mean.',
        });
    }
    /** The ledger settles which one is meant; that there is another one has to be known all the same. */
    sayTwins({ kind, address, place }, id, twins) {
        const pin = syncLine(place, address, 'id', this.#inputs.header.target, id);
        this.#draft.say('warning', 'PS4121', address, `Another live ${kind.singular} of the same name is there (id ${twins.join(', ')}); this one is id ${id}.`, {
            place,
            remedy: `Rename or delete it in the web app where nobody needs it, or say that it may stay: ${pin}.`,
        });
    }
    unreadable(match, message) {
        const { address, kind, partition, place } = match.resource;
        this.#draft.unread({ address, kind: kind.name, partition, place }, message, this.#inputs.policy.allow_unreadable);
    }
}

;// CONCATENATED MODULE: ./build/plan/policy-view.js


/** What files and target ask for; a resource's own setting comes before the target's patterns. */
function wantsProtection(resource, patterns) {
    return resource.settings.protect ?? (0,model/* matchesAny */._I)(patterns, resource.address);
}
/** The command line goes before a decision of the files: `--on-drift hold` and `keep` overwrite nothing. */
function decidesEdit({ overwrite }, edit, told) {
    return overwrite === edit && (told === null || told === 'overwrite');
}
/** What target, settings and command line say about one resource. */
class PolicyView {
    #inputs;
    constructor(inputs) {
        this.#inputs = inputs;
    }
    onDrift(resource) {
        const { policy } = this.#inputs;
        return policy.on_drift ?? resource.settings.on_drift ?? policy.target_on_drift;
    }
    /** True where `overwrite` of `sync` decides about exactly this live edit. */
    decides(resource, edit) {
        return decidesEdit(resource.settings, edit, this.#inputs.policy.on_drift);
    }
    mayTakeOver(resource) {
        return (resource.settings.take_over === true || (0,model/* matchesAny */._I)(this.#inputs.policy.take_over, resource.address));
    }
    /** `--take-over` with a pattern that is more than `*`: it also rewrites secrets (design §6). */
    isNamed(resource) {
        const patterns = this.#inputs.policy.take_over.filter((pattern) => pattern !== '*');
        return (0,model/* matchesAny */._I)(patterns, resource.address);
    }
    wantsProtection(resource) {
        return wantsProtection(resource, this.#inputs.policy.protect);
    }
    /** What the ledger has recorded as protected stays so until an apply has recorded otherwise. */
    isProtected(match) {
        return match.entry?.protect === true || this.wantsProtection(match.resource);
    }
    key(resource, generation) {
        const { namespace, target } = this.#inputs.header;
        return idempotencyKey(resource, { namespace, target, org: this.#inputs.org, generation });
    }
}

;// CONCATENATED MODULE: ./build/plan/rolled-back.js



/** The mark of a rollback that holds an address; null where there is none, or where this plan is a rollback. */
function markOf(inputs, address, entry) {
    if (inputs.policy.rollback !== undefined)
        return null;
    const departed = inputs.base.departed?.[address];
    return (entry === undefined ? departed : entry)?.rolled_back ?? null;
}
/**
 * Keeps a rollback from being undone by accident (design §8): what it put back stays so until the
 * files agree with the ledger, or until somebody takes the mark off.
 */
class RollbackGuard {
    #inputs;
    #names;
    #holder;
    constructor(inputs, names, holder) {
        this.#inputs = inputs;
        this.#names = names;
        this.#holder = holder;
    }
    /** True when the item was held because of a rollback. */
    holds(match) {
        const { resource, found } = match;
        const entry = match.entry ?? this.#inputs.base.entries.get(resource.address);
        const mark = markOf(this.#inputs, resource.address, entry);
        if (mark === null)
            return false;
        const live = found.state === 'live' ? found.live : undefined;
        if (entry === undefined) {
            const message = `was removed by a rollback to revision ${mark.to}, and the files still have it`;
            const remedies = [
                { to: 'To keep it removed', type: edit(resource.place, 'remove the item from the files,') },
                letGo(resource.address),
            ];
            this.#holder.hold(match, 'rolled_back', 'create', message, [], remedies, live);
            return true;
        }
        const differing = this.#differing(match, entry, live);
        if (differing.length === 0)
            return false;
        const message = `was rolled back to revision ${mark.to}, and the files do not agree with that yet`;
        const from = entry.commit === null ? '' : ` to what it was in commit ${entry.commit.slice(0, 10)}`;
        const remedies = [
            { to: 'To keep the rollback', type: edit(resource.place, `revert the item${from},`) },
            letGo(entry.address),
        ];
        this.#holder.hold(match, 'rolled_back', 'update', message, differing, remedies, live);
        return true;
    }
    /** The leaves in which the files want something else than what is recorded. */
    #differing({ resource }, entry, live) {
        const { kind, value, settings } = resource;
        const ignore = settings.ignore ?? [];
        return threeWay(kind, value, ignore, live ?? NOTHING, entry, this.#names).filter((state) => (state.gitMoved && !state.kept) || state.dropped !== undefined);
    }
}
/** Stands for an object that is not there: what the files want does not depend on it. */
const NOTHING = { id: 0, object: {}, version: null, createdAt: null, confirmed: true };
/** What a rollback made again, and no file has. */
function heldWithoutItem(entry, mark) {
    return {
        address: entry.address,
        kind: entry.kind,
        id: entry.id,
        why: 'rolled_back',
        would: entry.origin === 'created' ? 'delete' : 'release',
        message: `was put back by a rollback to revision ${mark.to}, and is in no file`,
        place: null,
        leaves: [],
        edit: null,
        remedies: [{ to: 'To keep it', type: 'bring the item back into the files' }, letGo(entry.address)],
    };
}
function letGo(address) {
    return (0,model/* toRun */.P3)('To apply the files again', (0,model/* pasted */.yw)('ledger', 'set', (0,model/* patternOf */.Id)(address), '--rolled-back', 'off'));
}

;// CONCATENATED MODULE: ./build/plan/decide.js











/** Decides what happens to one item of the files: the table of design §6. */
class Decider {
    #inputs;
    #view;
    #names;
    #draft;
    #policy;
    #holder;
    #live;
    #rollbacks;
    constructor(inputs, view, names, draft, removal) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
        this.#policy = new PolicyView(inputs);
        this.#holder = new Holder(inputs, names, draft);
        this.#live = new LiveDecider(inputs, names, draft, this.#policy, this.#holder, removal);
        this.#rollbacks = new RollbackGuard(inputs, names, this.#holder);
    }
    decide(match) {
        const { resource, found } = match;
        const { address, place } = resource;
        const isKnown = found.state !== 'pending' && found.state !== 'unreadable';
        if (isKnown && this.#rollbacks.holds(match))
            return;
        switch (found.state) {
            case 'pending':
                this.#draft.pending = true;
                return;
            case 'unreadable':
                this.#holder.unreadable(match, found.message);
                return;
            case 'ambiguous':
                this.#holder.hold(match, 'ambiguous', 'update', `${sentence(found.message)}; nothing is written before it is clear which one is meant`, [], pinRemedies(address, found.ids, this.#inputs.header.target, resource.settings.id !== undefined, place));
                return;
            case 'disputed':
                this.#draft.fail('PS4120', address, found.message, {
                    place,
                    ...adviceFrom(disputeRemedies(resource, found, this.#inputs.header.target)),
                });
                return;
            case 'gone':
                this.#gone(match);
                return;
            case 'absent':
                if (match.replacing === undefined)
                    this.#create(match, 'in the files, not on the platform');
                else
                    this.#replaceOn(match, match.replacing);
                return;
            case 'live': {
                const archived = match.archived.length > 0;
                if (archived)
                    this.#holder.sayArchived(resource, match.archived, place);
                if (match.twins.length > 0)
                    this.#holder.sayTwins(resource, found.live.id, match.twins);
                this.#present(match, found.live);
            }
        }
    }
    #gone(match) {
        const { resource } = match;
        const edit = goneDigest(match.entry ?? { id: null });
        const isDecided = this.#policy.decides(resource, edit);
        if (isDecided)
            this.#draft.decided.add(resource.address);
        const policy = isDecided ? 'overwrite' : this.#policy.onDrift(resource);
        if (policy === 'overwrite')
            this.#create(match, 'deleted on the platform after the last apply; created again as told', isDecided ? edit : null);
        else if (policy === 'keep') {
            this.#draft.change(newChange(resource, 'release', 'deleted on the platform; on_drift: keep lets it go, and the next apply creates it anew unless it leaves the files', {
                id: match.entry?.id ?? null,
            }));
            this.#draft.failed.add(resource.address);
        }
        else {
            const message = 'was deleted or archived on the platform after the last apply';
            const { address, place } = resource;
            const remedies = goneRemedies({ address, place, edit, target: this.#inputs.header.target });
            this.#holder.hold(match, 'gone', 'create', message, [], remedies, undefined, edit);
        }
    }
    #create(match, reason, decision = null) {
        const { resource, entry } = match;
        const { kind, address, place } = resource;
        const needs = this.#holder.needs(resource);
        if (needs === undefined)
            return;
        if (match.archived.length > 0)
            this.#holder.sayArchived(resource, match.archived, place);
        const { entries, departed } = this.#inputs.base;
        const generation = nextGeneration(entry ?? entries.get(address), departed?.[address]);
        this.#draft.secretWrites.push(...secretWrites(match, true, false, this.#inputs));
        this.#draft.change(newChange(resource, 'create', reason, {
            leaves: newLeaves(flatten(kind, resource.value, 'compared').values(), this.#names),
            decision,
            depends_on: needs,
            idempotency_key: this.#policy.key(resource, generation),
            version: kind.versioned ? { from: null, expected: 1 } : null,
        }));
    }
    /** Goes on with a replace that was cut off before there was a new object. */
    #replaceOn(match, { entry, live: listed }) {
        const { resource } = match;
        const reading = this.#view.object(resource.kind, resource.partition, listed.id);
        if (reading.state === 'pending')
            this.#draft.pending = true;
        else if (reading.state === 'unreadable')
            this.#holder.unreadable(match, reading.message);
        else if (reading.state === 'gone')
            this.#create(match, 'in the files, not on the platform');
        else
            this.#live.replaceOn(match, reading.value, this.#live.states(resource, reading.value, entry));
    }
    #present(match, listed) {
        const { resource, entry } = match;
        const live = this.#confirm(match, listed);
        if (live === undefined)
            return;
        const states = this.#live.states(resource, live, entry);
        for (const state of states.filter((one) => one.kept)) {
            this.#draft.say('note', 'PS4202', resource.address, `${state.path} differs from the file and is kept, as on_drift: keep said.`, {
                place: resource.placeOf(state.leaf.steps),
            });
        }
        const unsettled = states.filter(isUnsettled);
        if (entry === undefined)
            this.#live.withoutBase(match, live, states, unsettled);
        else
            this.#live.withBase(match, entry, live, states, unsettled);
    }
    /** A row is trusted only when it shows every written field, and equal; else the object is read. */
    #confirm(match, listed) {
        const { resource, entry } = match;
        if (listed.confirmed || isProof(this.#live.states(resource, listed, entry)))
            return listed;
        const reading = this.#view.object(resource.kind, resource.partition, listed.id);
        if (reading.state === 'ok')
            return reading.value;
        if (reading.state === 'pending')
            this.#draft.pending = true;
        else if (reading.state === 'unreadable')
            this.#holder.unreadable(match, reading.message);
        else if (entry !== undefined)
            this.#gone({ ...match, found: { state: 'gone' } });
        else
            this.#holder.hold(match, 'unconfirmed', 'update', 'is listed by the platform but cannot be read by its id', [], []);
        return undefined;
    }
}
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/plan/draft.js

/** A plan while it is being made. */
class Draft {
    changes = new Map();
    held = new Map();
    secretWrites = [];
    unreadable = [];
    diagnostics = [];
    /** Addresses that will not get an id, or not the change they need, in this plan. */
    failed = new Set();
    /** Addresses of which `overwrite` of `sync` named the edit that is there. */
    decided = new Set();
    unchanged = 0;
    /** Something has to be read before everything can be decided. */
    pending = false;
    #stop;
    /** @param stop rules about the plan as a whole that hold single changes */
    constructor(stop) {
        this.#stop = stop;
    }
    /** Plans a change; false where it is held instead, because of the plan as a whole. */
    change(change) {
        const stop = this.#stop(change);
        if (stop === undefined) {
            this.changes.set(change.address, change);
            return true;
        }
        this.holdChange(change, stop);
        return false;
    }
    /** Holds a change that would be made otherwise, whether it has been planned or not. */
    holdChange(change, stop) {
        const { address, kind, id, action, place } = change;
        this.changes.delete(address);
        if (id === null)
            this.failed.add(address);
        const leaves = change.leaves.map(({ path, before, after }) => ({
            path,
            ...(before === undefined ? {} : { live: before }),
            ...(after === undefined ? {} : { git: after }),
        }));
        this.hold({ address, kind, id, would: action, place, leaves, edit: null, ...stop });
    }
    hold(held) {
        this.held.set(held.address, held);
    }
    say(severity, code, address, message, extra = {}) {
        const argv = extra.command && (0,model/* argvOf */.UU)(extra.command);
        this.diagnostics.push({
            code,
            severity,
            message,
            address,
            place: extra.place ?? null,
            remedy: extra.remedy ?? null,
            ...(argv === undefined ? {} : { argv }),
        });
    }
    /** A list that cannot be read: told as allowed, else an error that names the missing right (design §5). */
    unread(of, message, allowed) {
        const { address, kind, partition, place } = of;
        this.failed.add(address);
        if (allowed.includes(kind)) {
            this.unreadable.push({ address, message });
            return;
        }
        this.fail('PS5003', address, `The ${kind} of ${partition} cannot be read (${message}), so nothing can be planned.`, {
            place,
            remedy: `Give the key's user the right to read them, or set allow_unreadable: [${kind}].`,
        });
    }
    /** An error of one resource alone: it is not planned, and what needs it is blocked. */
    fail(code, address, message, extra = {}) {
        this.failed.add(address);
        this.say('error', code, address, message, extra);
    }
}

;// CONCATENATED MODULE: ./build/plan/uses.js

/** Every reference or id of another kind's object inside a value, in reading order. */
function usesOf(kind, value) {
    const uses = [];
    for (const [name, field] of Object.entries(kind.fields.fields))
        uses_walk(field, value[name], uses);
    return uses;
}
function uses_walk(field, value, uses) {
    if (value === undefined || value === null)
        return;
    if (field.type === 'id' && field.kind !== undefined) {
        if (value instanceof model/* Ref */.oS || typeof value === 'number' || typeof value === 'string')
            uses.push({ field, target: value });
    }
    else if (field.type === 'list' && Array.isArray(value)) {
        for (const item of value)
            uses_walk(field.item, item, uses);
    }
    else if (field.type === 'object' && (0,model/* isValueObject */.xk)(value)) {
        for (const [name, member] of Object.entries(field.fields))
            uses_walk(member, value[name], uses);
    }
    else if (field.type === 'map' && (0,model/* isValueObject */.xk)(value)) {
        for (const member of Object.values(value))
            uses_walk(field.value, member, uses);
    }
}

;// CONCATENATED MODULE: ./build/plan/usage.js


/** Finds out who uses an object (design §6: deleted only when nothing outside the plan uses it). */
class Usage {
    #inputs;
    #view;
    #names;
    #draft;
    /** Live id of each entry that is in no file any more. */
    #leftFiles = new Map();
    #items;
    #naming = new Map();
    #users = new Map();
    constructor(inputs, view, names, draft) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
        this.#items = new Map(inputs.desired.map((resource) => [resource.address, resource]));
    }
    /** An object that is in no file any more, by the address that the ledger has for it. */
    left(kind, id, address) {
        this.#leftFiles.set(`${kind.name} ${id}`, address);
    }
    /** Undefined while something has to be read first. Decisions about the users come before this. */
    of(kind, id) {
        const { pending, stay, usersOf } = this.#live(kind);
        const found = usersOf.get(usage_idKey(id)) ?? [];
        const users = { waits: [], stay: [...stay] };
        for (const { user, address } of this.#inFiles(kind).get(usage_idKey(id)) ?? [])
            if (user.lifecycle !== 'launch' || this.#draft.changes.get(address)?.action === 'launch')
                users.stay.push(address);
        for (const { user, live } of found)
            this.#judge(user, live, kind, id, users);
        const counted = this.#counted(kind, id);
        if (pending || counted === 'pending') {
            this.#draft.pending = true;
            return undefined;
        }
        if (counted === 'unknown')
            users.stay.push('perhaps others: the platform does not say how many');
        else if (counted > found.length)
            users.stay.push(`${counted - found.length} that no list of this plan shows`);
        return { waits: [...new Set(users.waits)].sort(), stay: [...new Set(users.stay)].sort() };
    }
    /** Items that name objects of a kind by their ids, whether they are on the platform yet or not. */
    #inFiles(kind) {
        const known = this.#naming.get(kind);
        if (known !== undefined)
            return known;
        const uses = this.#inputs.desired.flatMap(({ kind: user, address, value }) => idsIn(user, value, kind).map((id) => ({ id, user, address })));
        const naming = (0,model/* groupBy */.$z)(uses, ({ id }) => usage_idKey(id));
        this.#naming.set(kind, naming);
        return naming;
    }
    /** Live objects that refer to objects of a kind: found once, for every object of it may be asked about. */
    #live(kind) {
        const known = this.#users.get(kind);
        if (known !== undefined)
            return known;
        const stay = [];
        const uses = [];
        let pending = false;
        for (const user of this.#inputs.kinds.all) {
            if (user.lifecycle === 'launch' || !user.after.includes(kind.name))
                continue;
            for (const partition of partitionsOf(user, this.#inputs)) {
                const list = this.#view.list(user, partition);
                if (list.state === 'pending')
                    pending = true;
                if (list.state === 'unreadable')
                    stay.push(`perhaps ${user.name} of ${partition}, which cannot be read`);
                if (list.state !== 'ok')
                    continue;
                for (const listed of list.value.active) {
                    const live = this.#whole(user, partition, listed, kind);
                    if (live === 'pending')
                        pending = true;
                    else
                        uses.push(...idsIn(user, live.object, kind).map((id) => ({ id, user, live })));
                }
            }
        }
        const found = { pending, stay, usersOf: (0,model/* groupBy */.$z)(uses, ({ id }) => usage_idKey(id)) };
        this.#users.set(kind, found);
        return found;
    }
    /** A row that does not show what it refers to is read by itself. */
    #whole(user, partition, listed, kind) {
        const shown = referringFields(user, kind).every((name) => listed.object[name] !== undefined);
        if (shown || listed.confirmed || !user.readable)
            return listed;
        const reading = this.#view.object(user, partition, listed.id);
        if (reading.state === 'pending')
            return 'pending';
        return reading.state === 'ok' ? reading.value : listed;
    }
    #judge(user, live, kind, id, users) {
        const address = this.#names.addressOf(user.name, live.id) ?? this.#leftFiles.get(`${user.name} ${live.id}`);
        const change = address === undefined ? undefined : this.#draft.changes.get(address);
        if (address === undefined)
            users.stay.push(foreignAddress(user, live));
        else if (change?.action === 'delete')
            users.waits.push(address);
        else if (change?.action === 'update' && this.#dropsUse(user, change, kind, id))
            users.waits.push(address);
        else
            users.stay.push(address);
    }
    /** The update writes every field that may hold the reference, and the file's value does not. */
    #dropsUse(user, change, kind, id) {
        const written = new Set(change.leaves.map((leaf) => String((0,model/* parsePath */.Rr)(leaf.path)?.[0] ?? leaf.path)));
        if (!referringFields(user, kind).some((name) => written.has(name)))
            return false;
        const item = this.#items.get(change.address);
        if (item === undefined)
            return false;
        return !usesOf(user, item.value).some(({ field, target }) => {
            if (field.kind !== kind.name)
                return false;
            return typeof target === 'object' ? this.#names.idOf(target) === id : target === id;
        });
    }
    #counted(kind, id) {
        const { uses } = kind;
        if (uses === undefined)
            return 0;
        const { path } = kind.collection('org', this.#inputs.org);
        const answer = this.#view.snapshot.raw(`${path}/${encodeURIComponent(String(id))}/${uses.path}`);
        if (answer === undefined)
            return 'pending';
        return (answer.state === 'raw' ? uses.count(answer.body) : undefined) ?? 'unknown';
    }
}
/** Partitions in which objects of a kind may be: those of files and ledger, and the organization's own. */
function partitionsOf(kind, inputs) {
    const partitions = new Set([...inputs.desired, ...inputs.base.entries.values()]
        .filter((holder) => (typeof holder.kind === 'string' ? holder.kind : holder.kind.name) === kind.name)
        .map((holder) => holder.partition));
    if (kind.scoped)
        partitions.add('org');
    return partitions;
}
/** The address that a live object which is in no file would have. */
function foreignAddress(kind, live) {
    return (0,model/* formatAddress */.M0)(kind.name, kind.key.map((name) => String(live.object[name] ?? live.id)));
}
/** The ids of a kind's objects that stand in a value, each once. */
function idsIn(user, value, kind) {
    const ids = new Set();
    for (const { field, target } of usesOf(user, value))
        if (field.kind === kind.name && typeof target !== 'object')
            ids.add(target);
    return [...ids];
}
/** The number 7 and the text "7" are two ids. */
function usage_idKey(id) {
    return `${typeof id} ${id}`;
}
/** Top-level fields of a kind in which an id of another kind may stand. */
function referringFields(user, kind) {
    return Object.entries(user.fields.fields)
        .filter(([, field]) => holdsId(field, kind.name))
        .map(([name]) => name);
}
function holdsId(field, kind) {
    switch (field.type) {
        case 'id':
            return field.kind === kind;
        case 'list':
            return holdsId(field.item, kind);
        case 'map':
            return holdsId(field.value, kind);
        case 'object':
            return Object.values(field.fields).some((member) => holdsId(member, kind));
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/plan/effects.js



/**
 * Adds to each change what else moves: evaluations that re-pin, users that stay on their version,
 * users at all; and corrects the versions to expect (C-b.1 to C-b.3).
 */
function addEffects(inputs, matches, view, names, draft) {
    const changed = [...draft.changes.values()].filter((change) => ['update', 'replace', 'delete'].includes(change.action));
    if (changed.length === 0)
        return;
    const referrers = findReferrers(new Set(changed.map((change) => change.kind)), inputs, matches, view, names, draft);
    const uses = new UseIndex(referrers, names);
    const moves = new Map();
    for (const change of changed) {
        for (const { referrer, use } of uses.of(change)) {
            const effect = effectOf(change, referrer, use);
            change.effects.push(effect);
            if (effect.what === 'repins')
                moves.set(referrer.address, (moves.get(referrer.address) ?? 0) + 1);
        }
    }
    for (const change of changed) {
        for (const effect of change.effects) {
            if (effect.what !== 'repins' || effect.from === null || effect.from === undefined)
                continue;
            const own = draft.changes.get(effect.address)?.action === 'update' ? 1 : 0;
            effect.expected = effect.from + (moves.get(effect.address) ?? 0) + own;
        }
        const moved = moves.get(change.address);
        const { version } = change;
        if (moved !== undefined && version !== null && version.expected !== null && change.action === 'update')
            version.expected += moved;
    }
}
function effectOf(change, { address, version }, { field }) {
    if (change.action !== 'update')
        return { what: 'used_by', address };
    if (field.onUpdate === 'moves')
        return { what: 'repins', address, from: version, expected: null };
    return { what: field.onUpdate === 'pinned' ? 'pinned_by' : 'used_by', address };
}
/** Who uses what: made in one way through all referrers, asked once for each change. */
class UseIndex {
    #byTarget = new Map();
    constructor(referrers, names) {
        let at = 0;
        for (const referrer of referrers) {
            for (const use of usesOf(referrer.kind, referrer.value)) {
                const usage = { at, referrer, use };
                at += 1;
                for (const key of targetKeys(use, names))
                    this.#add(key, usage);
            }
        }
    }
    #add(key, usage) {
        const known = this.#byTarget.get(key);
        if (known === undefined)
            this.#byTarget.set(key, [usage]);
        else
            known.push(usage);
    }
    /** The first place of each referrer that means the object of a change. */
    of({ kind, address, id }) {
        const byId = id === null ? [] : (this.#byTarget.get(effects_idKey(kind, id)) ?? []);
        const all = [...(this.#byTarget.get(addressKey(kind, address)) ?? []), ...byId];
        const first = new Map();
        for (const usage of all.sort((a, b) => a.at - b.at))
            if (!first.has(usage.referrer))
                first.set(usage.referrer, usage);
        return [...first.values()];
    }
}
/** Everything by which a place may name its object. */
function targetKeys({ field, target }, names) {
    const kind = String(field.kind);
    if (!(target instanceof model/* Ref */.oS))
        return [effects_idKey(kind, target)];
    const id = names.idOf(target);
    return [addressKey(kind, target.address), ...(id === undefined ? [] : [effects_idKey(kind, id)])];
}
function addressKey(kind, address) {
    return `${kind} $ref ${address}`;
}
function effects_idKey(kind, id) {
    return `${kind} ${typeof id} ${id}`;
}
function findReferrers(changedKinds, inputs, matches, view, names, draft) {
    const referrers = [];
    for (const resource of inputs.desired) {
        const found = matches.get(resource.address)?.found;
        const version = found?.state === 'live' ? found.live.version : null;
        referrers.push({ address: resource.address, kind: resource.kind, value: resource.value, version });
    }
    for (const kind of inputs.kinds.all) {
        if (kind.lifecycle === 'launch' || !kind.after.some((name) => changedKinds.has(name)))
            continue;
        for (const partition of partitionsOf(kind, inputs)) {
            const list = view.list(kind, partition);
            if (list.state === 'pending')
                draft.pending = true;
            if (list.state !== 'ok')
                continue;
            for (const live of list.value.active) {
                if (names.addressOf(kind.name, live.id) === undefined)
                    referrers.push(foreign(kind, live));
            }
        }
    }
    return referrers.sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
}
/** A live object that no file names, under the address that it would have. */
function foreign(kind, live) {
    return { address: foreignAddress(kind, live), kind, value: live.object, version: live.version };
}

// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __webpack_require__(71583);
;// CONCATENATED MODULE: ./build/plan/gate.js


/** From so many entries on a share of them is a measure (design §4, `max_delete_percent`). */
const PERCENT_FROM = 10;
/**
 * Rules about a plan as a whole: how much it may delete, that files which hold nothing are no order to
 * delete everything, that only reviewed changes are made. They can be judged only when everything is
 * decided, and what they hold may decide other things anew: the plan is made again with what the gate
 * holds, until it holds nothing more.
 */
class Gate {
    #inputs;
    #stops = new Map();
    constructor(inputs) {
        this.#inputs = inputs;
    }
    /** What stands in the way of a change; undefined where nothing does. */
    stop(change) {
        return this.#stops.get(gateKey(change));
    }
    /** Judges a whole plan; true when it holds something that it did not hold before. */
    closes(changes) {
        const before = this.#stops.size;
        this.#judgeEmpty(changes);
        this.#judgeBudget(changes);
        this.#judgeReview(changes);
        return this.#stops.size > before;
    }
    #judgeEmpty(changes) {
        const { desired, policy, base, header } = this.#inputs;
        if (policy.allow_empty || desired.some((resource) => this.#inputs.removable(resource.address)))
            return;
        const owned = [...base.entries.values()].filter((entry) => this.#inputs.removable(entry.address)).length;
        const message = `left the files, which hold nothing at all for target ${header.target} any more, while the ledger knows ${owned} ${owned === 1 ? 'resource' : 'resources'}`;
        for (const change of changes) {
            if (change.action === 'delete' || change.action === 'release')
                this.#hold(change, { why: 'safeguard', message, remedies: emptyRemedies() });
        }
    }
    #judgeBudget(changes) {
        const { kinds, base, policy, header } = this.#inputs;
        const ids = new Map(changes.map(({ address, id }) => [address, id]));
        const counted = changes.filter((change) => countsAsDelete(change, ids, base));
        if (counted.length === 0 || counted.length <= (policy.allow_deletes ?? -1))
            return;
        const owned = [...base.entries.values()].filter((entry) => entry.id !== null && entry.replaced === null && isObjectKind(kinds, entry.kind)).length;
        const { max_deletes: most, max_delete_percent: percent } = policy.limits;
        const isMany = counted.length > most;
        const isShare = owned >= PERCENT_FROM && counted.length * 100 > owned * percent;
        if (policy.allow_deletes === null && !isMany && !isShare)
            return;
        const limit = policy.allow_deletes !== null
            ? `--allow-deletes ${policy.allow_deletes}`
            : isMany
                ? `max_deletes: ${most}`
                : `max_delete_percent: ${percent} of the ${owned} that the ledger knows`;
        const message = `would be one of ${counted.length} deletes and replaces, and target ${header.target} allows ${limit}`;
        for (const change of counted)
            this.#hold(change, {
                why: 'safeguard',
                message,
                remedies: budgetRemedies(counted.length, header.target),
            });
    }
    #judgeReview(changes) {
        const { reviewed } = this.#inputs.policy;
        if (reviewed === null)
            return;
        for (const change of changes) {
            if (!plan/* WRITING */.V9.has(change.action) || reviewed.has(change.digest))
                continue;
            this.#hold(change, {
                why: 'unreviewed',
                message: `would be changed (${change.action}), but no reviewed plan says so`,
                remedies: unreviewedRemedies(change.address),
            });
        }
    }
    #hold(change, stop) {
        const key = gateKey(change);
        if (!this.#stops.has(key))
            this.#stops.set(key, stop);
    }
}
/** The same address may be decided otherwise once something else is held: then that is judged anew. */
function gateKey(change) {
    return `${change.action} ${change.address}`;
}
/**
 * A replace counts once: the delete of what it leaves behind is a part of it, also in a later run. What
 * loses its name to another object's rename is deleted by itself.
 */
function countsAsDelete(change, ids, base) {
    const { action, address, id, replaced_by: successor } = change;
    if (action === 'replace')
        return true;
    if (action !== 'delete')
        return false;
    if (successor === null)
        return true;
    return !base.entries.has(address) && ids.has(successor) && ids.get(successor) !== id;
}
function isObjectKind(kinds, name) {
    return kinds.find(name)?.lifecycle === 'object';
}

;// CONCATENATED MODULE: ./build/plan/note-decisions.js
/** Says of every line of `sync` that decides about one edit when it decides nothing, or nothing any more. */
function noteDecisions(inputs, draft) {
    if (draft.pending)
        return;
    const open = new Set([...draft.failed, ...draft.unreadable.map((one) => one.address)]);
    for (const decision of inputs.decisions) {
        const { address } = decision;
        if (draft.decided.has(address) || !inputs.selected(address))
            continue;
        const held = draft.held.get(address);
        if (held === undefined && open.has(address))
            continue;
        if (held !== undefined && held.edit === null)
            continue;
        note(inputs, draft, decision, held?.edit ?? null);
    }
}
function note({ base, header }, draft, { address, edit, place }, other) {
    const of = `overwrite: {${header.target}: ${edit}}`;
    if (other !== null) {
        const message = `${of} names another edit than the one that is on the platform now (${other}).`;
        const remedy = 'Look at that edit, then write its digest or remove the line.';
        draft.say('note', 'PS4210', address, message, { place, remedy });
        return;
    }
    const isDone = base.entries.get(address)?.overwritten === edit;
    const message = isDone
        ? `${of} was done and means nothing any more.`
        : `${of} names no edit that is there.`;
    draft.say('note', 'PS4211', address, message, { place, remedy: 'Remove the line from sync.' });
}

;// CONCATENATED MODULE: ./build/plan/online.js

/**
 * Findings that only the platform can tell, for what is going to be written (design §6): unknown
 * nodes and fields, tools that an endpoint does not offer, unknown models. An error is one of that
 * resource alone. What the platform does not say gives no finding.
 */
function checkOnline(inputs, view, names, draft) {
    const online = new Online(inputs, view, names);
    for (const resource of inputs.desired) {
        const change = draft.changes.get(resource.address);
        if (change === undefined || !['create', 'update', 'replace', 'launch'].includes(change.action))
            continue;
        resource.kind.online?.(resource.value, online, ({ path, code, severity, message, remedy }) => {
            const extra = { place: resource.placeOf(path), ...(remedy === undefined ? {} : { remedy }) };
            if (severity === 'error')
                drop(draft, resource, code, message, extra);
            else
                draft.say(severity, code, resource.address, message, extra);
        });
    }
}
/** It would fail, so it is not sent; what needs it is blocked. */
function drop(draft, resource, code, message, extra) {
    draft.changes.delete(resource.address);
    for (const secret of draft.secretWrites)
        if (secret.address === resource.address)
            secret.write = false;
    draft.fail(code, resource.address, message, extra);
}
class Online {
    org;
    #inputs;
    #view;
    #names;
    #partitions;
    constructor(inputs, view, names) {
        this.org = inputs.org;
        this.#partitions = new Map(inputs.desired.map(({ address, partition }) => [address, partition]));
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
    }
    raw(path, query = {}) {
        const answer = this.#view.snapshot.raw(path, query);
        return answer?.state === 'raw' ? answer.body : undefined;
    }
    list(path) {
        const answer = this.#view.snapshot.list(path);
        return answer?.state === 'rows' ? answer.rows : undefined;
    }
    object(kindName, target, field) {
        const kind = this.#inputs.kinds.find(kindName);
        const id = target instanceof model/* Ref */.oS ? this.#names.idOf(target) : target;
        if (kind === undefined || (typeof id !== 'number' && typeof id !== 'string'))
            return undefined;
        const address = target instanceof model/* Ref */.oS ? target.address : this.#names.addressOf(kindName, id);
        if (address !== undefined && (0,model/* kindOf */.I)(address) !== kindName)
            return undefined;
        const partition = this.#partitions.get(address ?? '') ?? 'org';
        const list = this.#view.list(kind, partition);
        if (list.state === 'pending')
            return undefined;
        const row = list.state === 'ok' ? list.value.byId.get(id) : undefined;
        if (row?.object[field] !== undefined)
            return row.object;
        const reading = this.#view.object(kind, partition, id);
        return reading.state === 'ok' ? reading.value.object : undefined;
    }
}

;// CONCATENATED MODULE: ./build/plan/likely-renames.js

/** So many of each side are compared with each other, in one list. */
const MOST_COMPARED = 300;
/** A text is long, and tells one thing from another, from so many characters on. */
const LONG = 200;
/** Of ten lines so many have to be the same. */
const SHARED = 0.9;
/**
 * Finds what left the files and came back under another name: all other values are equal, and long texts
 * are, or share nine of ten lines. Each is in one pair at the most, the likeliest first. What holds nothing
 * long counts only where everything is equal and that is no less than a long text; small things are alike
 * by chance.
 */
function likelyPairs(left, come) {
    const result = { pairs: [], compared: 0, skipped: { left: 0, come: 0 } };
    if (left.length === 0 || come.length === 0)
        return result;
    const lines = new LineNumbers();
    const gone = first(left).map((one) => sketch(one, lines));
    const groups = (0,model/* groupBy */.$z)(first(come).map((one) => sketch(one, lines)), ({ rest }) => rest);
    result.skipped = { left: left.length - gone.length, come: Math.max(0, come.length - MOST_COMPARED) };
    for (const one of gone) {
        for (const other of groups.get(one.rest) ?? []) {
            result.compared += 1;
            const shared = compare(one, other);
            if (shared !== undefined)
                result.pairs.push({ left: one.of, come: other.of, lines: shared });
        }
    }
    result.pairs = oneEach(result.pairs);
    return result;
}
/** The likeliest pairs, each side once; the same for the same pairs in whatever order. */
function oneEach(pairs) {
    const share = ({ lines }) => lines === null || lines.of === 0 ? 1 : lines.same / lines.of;
    const sorted = [...pairs].sort((a, b) => share(b) - share(a) ||
        (0,model/* byCodeUnit */.X)(a.left.address, b.left.address) ||
        (0,model/* byCodeUnit */.X)(a.come.address, b.come.address));
    const taken = new Set();
    return sorted.filter(({ left, come }) => {
        if (taken.has(left) || taken.has(come))
            return false;
        taken.add(left).add(come);
        return true;
    });
}
function first(all) {
    return [...all].sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address)).slice(0, MOST_COMPARED);
}
/** One number for each line, so that a line is read once however often its text is compared. */
class LineNumbers {
    #numbers = new Map();
    /** How often each line stands in a text; blank ones say nothing. */
    of(text) {
        const counts = new Map();
        for (const line of text.split('\n')) {
            const trimmed = line.trim();
            if (trimmed === '')
                continue;
            const number = this.#numbers.get(trimmed) ?? this.#numbers.size;
            this.#numbers.set(trimmed, number);
            counts.set(number, (counts.get(number) ?? 0) + 1);
        }
        return counts;
    }
}
function sketch(of, numbers) {
    const texts = [];
    const rest = {};
    for (const [path, form] of Object.entries(of.forms)) {
        if (typeof form === 'string' && form.length >= LONG)
            texts.push([path, form]);
        // What nothing is said of and what is null mean the same.
        else if (form !== null)
            rest[path] = form;
    }
    texts.sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b));
    return {
        of,
        rest: (0,model/* canonical */.$N)([rest, texts.map(([path]) => path)]),
        texts: texts.map(([, text]) => {
            const lines = numbers.of(text);
            return { text, lines, count: [...lines.values()].reduce((sum, times) => sum + times, 0) };
        }),
    };
}
/** The lines that two sketches of one rest share; undefined where they are two things. */
function compare(a, b) {
    if (a.texts.length === 0)
        return a.rest.length >= LONG ? null : undefined;
    let [same, of] = [0, 0];
    for (const [index, one] of a.texts.entries()) {
        const other = b.texts[index];
        if (other === undefined)
            return undefined;
        const most = Math.max(one.count, other.count);
        const shared = one.text === other.text ? most : sharedLines(one.lines, other.lines);
        if (shared < SHARED * most)
            return undefined;
        same += shared;
        of += most;
    }
    return { same, of };
}
function sharedLines(a, b) {
    let shared = 0;
    for (const [line, times] of a)
        shared += Math.min(times, b.get(line) ?? 0);
    return shared;
}

;// CONCATENATED MODULE: ./build/plan/recognised.js




/**
 * Holds what looks like a rename that was made by editing the name: an item has left the files, and a new
 * one is like it in everything else. Which of the two it is decides about an id and all that pins it, so
 * somebody has to say. Returns what is decided thereby.
 */
function holdLikelyRenames(kind, { matches, leftovers }, inputs, names, draft) {
    const decided = new Set();
    if (!kind.renames || inputs.policy.rollback !== undefined || !(inputs.isWhole ?? inputs.complete))
        return decided;
    if (inputs.unread !== null || [...matches, ...leftovers].some(({ found }) => found.state === 'pending'))
        return decided;
    const come = matches.filter((match) => isNew(match, inputs));
    const left = come.length === 0 ? [] : leftovers.filter((leftover) => hasLeft(leftover, inputs));
    for (const partition of new Set(left.map(({ entry }) => entry.partition))) {
        const found = likelyPairs(left
            .filter(({ entry }) => entry.partition === partition)
            .map((leftover) => ({
            address: leftover.entry.address,
            forms: formsOf(kind, leftover.entry),
            leftover,
        })), come
            .filter(({ resource }) => resource.partition === partition)
            .map((match) => ({ address: match.resource.address, forms: wantedOf(match, names), match })));
        for (const pair of found.pairs) {
            hold(kind, pair, inputs, draft);
            decided.add(pair.left.leftover).add(pair.come.match);
        }
        saySkipped(kind, found.skipped, draft);
    }
    return decided;
}
function isNew({ resource, entry, found, replacing }, inputs) {
    return (found.state === 'absent' &&
        entry === undefined &&
        replacing === undefined &&
        inputs.selected(resource.address));
}
/** An object that is there, of an item that is in no file, and of which nobody has said what becomes of it. */
function hasLeft({ entry, found, dispute, isDisplaced }, inputs) {
    if (found.state !== 'ok' || entry.replaced !== null || dispute !== undefined || isDisplaced)
        return false;
    if (!inputs.removable(entry.address) || markOf(inputs, entry.address, entry) !== null)
        return false;
    const said = inputs.leaving(entry.address);
    return said.delete !== true && said.release !== true;
}
function withoutKey(kind, forms) {
    return Object.fromEntries(Object.entries(forms).filter(([path]) => !kind.key.includes(path)));
}
function formsOf(kind, { leaves, pulled }) {
    const taken = Object.fromEntries(Object.entries(pulled).map(([path, { desired }]) => [path, desired]));
    return withoutKey(kind, { ...leaves, ...taken });
}
function wantedOf({ resource }, names) {
    const { kind, value, settings } = resource;
    return withoutKey(kind, appliedForms(kind, value, names, settings.ignore ?? []));
}
function hold(kind, { left, come, lines }, inputs, draft) {
    const { entry, found } = left.leftover;
    const { resource } = come.match;
    const id = found.state === 'ok' ? found.value.id : entry.id;
    const share = lines === null
        ? 'everything but the name is equal'
        : lines.same === lines.of
            ? 'everything but the name is equal, long texts too'
            : `all other fields are equal, and ${lines.same} of ${lines.of} lines of text`;
    const remedies = likelyRenameRemedies(resource.place, entry.address, resource.address);
    const parts = { kind: kind.name, why: 'renamed', edit: null, remedies };
    draft.failed.add(resource.address);
    draft.hold({
        ...parts,
        leaves: [],
        address: resource.address,
        id: null,
        would: 'create',
        place: resource.place,
        message: `is new in the files and may be ${entry.address} (id ${id}) under another name: ${share}`,
    });
    // Which of the files are about what left is not known where only some resources are asked about.
    if (!inputs.complete)
        return;
    draft.hold({
        ...parts,
        leaves: [],
        address: entry.address,
        id,
        would: inputs.policy.prune && entry.origin === 'created' ? 'delete' : 'release',
        place: null,
        message: `left the files and may be ${resource.address} now, under another name: ${share}`,
    });
}
/** The two ways out: it is one thing, or two. */
function likelyRenameRemedies(place, old, now) {
    return [
        {
            to: 'To keep the object and its id, as a rename, on all targets',
            type: syncLineForAll(place, now, 'renamed_from', old),
        },
        {
            to: 'To delete the old one, as they are two things, on all targets',
            type: syncLineForAll(place, old, 'delete', true),
        },
        {
            to: 'To let go of the old one, as they are two things, on all targets',
            type: syncLineForAll(place, old, 'release', true),
        },
    ];
}
function saySkipped(kind, { left, come }, draft) {
    if (left + come === 0)
        return;
    draft.say('note', 'PS4143', null, `So many ${kind.name} left the files, or are new, that renames were looked for among ${MOST_COMPARED} of each only: ${left} that left and ${come} new ones were not compared.`, { remedy: 'Say with renamed_from in sync what was renamed, or apply in several steps.' });
}

;// CONCATENATED MODULE: ./build/plan/removal.js










/** Decides what happens to ledger entries that belong to no item any more (design §6). */
class RemovalDecider {
    #inputs;
    #view;
    #names;
    #draft;
    #usage;
    #waiting = [];
    #candidates = [];
    /** Entries that may stand in files which git left out. */
    #unseen = [];
    constructor(inputs, view, names, draft) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
        this.#usage = new Usage(inputs, view, names, draft);
    }
    /** An entry without an item, and what became of its object. */
    add(kind, left) {
        if (left.found.state === 'pending')
            this.#draft.pending = true;
        this.#waiting.push({ kind, left });
    }
    /** A live object that this plan replaces: it goes last, when it was made from here. */
    replaced(match, live, states) {
        const { resource } = match;
        const { kind } = resource;
        if (match.entry?.origin === 'created') {
            const entry = leftoverEntry(resource, live, match.entry);
            const touched = touchedLeaves(kind, live.object, entry).map(({ path, value }) => ({
                path,
                live: value,
            }));
            const edit = editDigest(rawOf(touched), match.entry);
            if (touched.length === 0 ||
                this.#onDrift() === 'overwrite' ||
                this.#decides(resource.address, resource.settings, edit))
                this.#candidates.push({ kind, entry, live, states, after: resource.address });
            else
                this.#holdEdited(entry, live, touched, resource.address, edit);
        }
        else {
            this.#draft.say('warning', 'PS4303', resource.address, `Another one takes its place; the old one (id ${live.id}) was not made from here, so it stays on the platform.`, { place: resource.place, remedy: 'Delete it in the web app when nothing needs it any more.' });
        }
    }
    /** Decides what becomes of each, as far as it needs nothing of the others. */
    decideLeft() {
        for (const { kind, left } of this.#waiting)
            this.#decide(kind, left);
        this.#holdUnseen();
        this.#agreeOnRemoved();
    }
    /** Plans the deletes, when all else is decided; what uses others comes before what it uses. */
    decideDeletes() {
        const order = new Map(this.#inputs.kinds.all.map((kind, index) => [kind, index]));
        const last = (kind) => order.get(kind) ?? 0;
        for (const { kind, entry, live } of this.#candidates)
            this.#usage.left(kind, live.id, entry.address);
        for (const candidate of [...this.#candidates].sort((a, b) => last(b.kind) - last(a.kind)))
            this.#delete(candidate);
    }
    #decide(kind, { entry: known, found, dispute, isDisplaced }) {
        const entry = isDisplaced ? displaced(known) : known;
        // A create whose outcome is unknown has no address to go by; what takes its place is held.
        if (isDisplaced && known.id === null)
            return;
        if (found.state === 'pending')
            return;
        const subject = entry.replaced ?? entry.address;
        if (!this.#inputs.complete || !this.#inputs.removable(subject))
            return;
        if (this.#inputs.unread !== null && !this.#isNamed(entry)) {
            this.#unseen.push(entry);
            return;
        }
        if (dispute !== undefined) {
            // Deleting it would delete the object of another resource.
            const { target } = this.#inputs.header;
            const remedies = disputeRemedies({ address: entry.address, place: null }, dispute, target);
            this.#draft.fail('PS4120', entry.address, dispute.message, adviceFrom(remedies));
            return;
        }
        if (found.state === 'unreadable') {
            this.#unreadable(entry, found.message);
            return;
        }
        if (found.state === 'gone') {
            this.#ledgerOnly(entry, 'forget', 'gone from the files and from the platform');
            return;
        }
        const mark = markOf(this.#inputs, entry.address, entry);
        if (mark !== null) {
            this.#draft.hold(heldWithoutItem(entry, mark));
            return;
        }
        const live = this.#confirmed(kind, entry, found.value);
        if (live === undefined)
            return;
        const states = threeWay(kind, {}, [], live, entry, this.#names);
        const edited = states.filter((state) => !state.asApplied);
        const moved = heldLeaves(edited);
        // What no file ever named goes as well, so an edit of it counts too.
        const touched = touchedLeaves(kind, live.object, entry);
        for (const { path, value } of touched)
            moved.push({ path, live: value });
        const raw = [...edited, ...touched.map(({ path, value }) => ({ path, raw: value }))];
        const edit = editDigest(raw, entry);
        const said = this.#inputs.leaving(subject);
        if (isDisplaced && !this.#mayGiveWay(known, entry, live))
            return;
        if (said.release === true && entry.replaced === null) {
            this.#ledgerOnly(entry, 'release', 'left the files; released, as sync asks (release: true)', live);
            return;
        }
        const wantsDelete = said.delete === true || entry.replaced !== null;
        if (entry.origin === 'adopted' && (entry.replaced !== null || !wantsDelete)) {
            const reason = entry.replaced === null
                ? 'left the files; it was not made from here, so it stays on the platform'
                : `${entry.replaced} took its place; it was not made from here, so it stays on the platform`;
            this.#ledgerOnly(entry, 'release', reason, live);
            return;
        }
        const isDecided = moved.length > 0 && this.#decides(subject, said, edit);
        const onDrift = isDecided ? 'overwrite' : this.#onDrift();
        if (moved.length > 0 && onDrift === 'hold') {
            this.#holdEdited(entry, live, moved, subject, edit);
            return;
        }
        if (moved.length > 0 && onDrift === 'keep') {
            const reason = `${leaves(entry)} and was edited on the platform; on_drift: keep lets it go`;
            this.#ledgerOnly(entry, 'release', reason, live);
            return;
        }
        this.#remove(kind, entry, live, states, wantsDelete);
    }
    /**
     * What loses its name to a rename goes as everything that left the files, and gives way in any case:
     * without `prune` it is let go of. Only protection keeps its name.
     */
    #mayGiveWay(known, entry, live) {
        const { policy, header } = this.#inputs;
        if (known.protect || (0,model/* matchesAny */._I)(policy.protect, known.address)) {
            this.#draft.hold({
                address: entry.address,
                kind: entry.kind,
                id: live.id,
                why: 'protected',
                would: policy.prune ? 'delete' : 'release',
                message: `left the files and is protected, and ${known.address} would be renamed to its name`,
                place: null,
                leaves: [],
                edit: null,
                remedies: [
                    {
                        to: `To allow it on ${header.target}`,
                        type: `apply ${syncLine(null, known.address, 'protect', header.target, false)} with the old names first`,
                    },
                ],
            });
            return false;
        }
        if (policy.prune)
            return true;
        this.#ledgerOnly(entry, 'release', `${known.address} is another one now; prune is off, so it stays on the platform`, live);
        return false;
    }
    /** What a replace left behind belongs to the item that took its place. */
    #isNamed({ replaced }) {
        return replaced !== null && this.#inputs.desired.some((item) => item.address === replaced);
    }
    /** All of them are one question, so they are held in one line: under the first address. */
    #holdUnseen() {
        const { unread, policy } = this.#inputs;
        const entries = this.#unseen.sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address));
        const [first, ...others] = entries;
        if (first === undefined || unread === null)
            return;
        const names = others.slice(0, 5).map(({ address }) => address);
        const more = others.length - names.length;
        const also = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
        const who = others.length === 0
            ? 'is in no file that was read'
            : `is in no file that was read, nor ${others.length === 1 ? 'is' : `are ${others.length} other entries of the ledger:`} ${also}`;
        const what = unread.count === 1 ? 'a part' : `${unread.count} parts`;
        this.#draft.hold({
            address: first.address,
            kind: first.kind,
            id: first.id,
            why: 'left_out',
            would: policy.prune ? 'delete' : 'release',
            message: `${who}; git left ${what} of the files out of this checkout, and the content is not here: ${unread.named}`,
            place: null,
            leaves: [],
            remedies: unread.remedies,
            edit: null,
        });
    }
    /** What a rollback removed and the files do not have either: they agree, and its mark goes. */
    #agreeOnRemoved() {
        const { base, desired, complete, removable, policy } = this.#inputs;
        if (!complete || this.#inputs.unread !== null || policy.rollback !== undefined)
            return;
        const items = new Set(desired.map((resource) => resource.address));
        for (const [address, { rolled_back }] of Object.entries(base.departed ?? {})) {
            if (rolled_back === null || base.entries.has(address) || items.has(address) || !removable(address))
                continue;
            const of = { address, kind: { name: (0,model/* kindOf */.I)(address) }, place: null };
            this.#draft.change(newChange(of, 'forget', 'the files agree with the rollback that removed it'));
        }
    }
    #onDrift() {
        const { policy } = this.#inputs;
        return policy.on_drift ?? policy.target_on_drift;
    }
    /** True where `overwrite` of `sync` names exactly this edit. */
    #decides(subject, settings, edit) {
        if (!decidesEdit(settings, edit, this.#inputs.policy.on_drift))
            return false;
        this.#draft.decided.add(subject);
        return true;
    }
    #holdEdited(entry, live, moved, subject, edit) {
        const keep = entry.replaced === null ? 'bring the item back into the files' : 'copy what you need of it';
        this.#draft.hold({
            address: entry.address,
            kind: entry.kind,
            id: live.id,
            why: 'drift',
            would: 'delete',
            message: `${leaves(entry)}, and was edited on the platform after the last apply`,
            place: null,
            leaves: moved,
            edit,
            remedies: leftEditedRemedies(keep, {
                address: subject,
                target: this.#inputs.header.target,
                place: null,
                edit,
            }),
        });
    }
    #remove(kind, entry, live, states, wantsDelete) {
        if (!this.#inputs.policy.prune && !wantsDelete) {
            this.#draft.say('note', 'PS4301', entry.address, `It left the files and stays on the platform (id ${live.id}): prune is off.`, {
                remedy: 'Set prune: true on the target to delete what this repository made, or release: true in sync to let go of it.',
            });
            return;
        }
        if (entry.replaced === null && this.#holdsProtected(entry, live, states))
            return;
        this.#candidates.push({ kind, entry, live, states });
    }
    /** Protection outlives its block; one that is lifted is recorded now and counts from the next apply on. */
    #holdsProtected(entry, live, states) {
        const { address } = entry;
        const said = this.#inputs.leaving(address).protect;
        if (said === false && entry.protect) {
            this.#draft.change({
                ...this.#entryChange(entry, 'converge', 'protection is lifted; the next apply may delete it'),
                ...liveParts(live, states, false),
            });
            return true;
        }
        if (!entry.protect && !(said ?? (0,model/* matchesAny */._I)(this.#inputs.policy.protect, address)))
            return false;
        this.#draft.hold({
            address,
            kind: entry.kind,
            id: live.id,
            why: 'protected',
            would: 'delete',
            message: 'left the files, but is protected, and protection forbids a delete',
            place: null,
            leaves: [],
            edit: null,
            remedies: protectionRemedies(address, this.#inputs.header.target),
        });
        return true;
    }
    #delete({ kind, entry, live, states, after }) {
        const { address, replaced } = entry;
        if (after !== undefined && !this.#draft.changes.has(after))
            return;
        const users = this.#usage.of(kind, live.id);
        if (users === undefined)
            return;
        if (users.stay.length > 0) {
            this.#draft.say('warning', 'PS4302', address, `It ${leaves(entry)} and stays on the platform (id ${live.id}), for it is still used by ${users.stay.join(', ')}.`, { remedy: 'Remove those uses, and the next apply deletes it.' });
            return;
        }
        const successors = this.#successors(kind, entry);
        const missing = successors.find((one) => !this.#draft.changes.has(one));
        if (missing !== undefined) {
            this.#draft.hold({
                address,
                kind: kind.name,
                id: live.id,
                why: 'dependency',
                would: 'delete',
                message: `left the files; ${missing} may be what becomes of it, and that is not done by this plan`,
                place: null,
                leaves: [],
                edit: null,
                remedies: [{ to: 'To go on', type: `decide about ${missing} first` }],
            });
            return;
        }
        const waits = [...users.waits, ...successors];
        if (replaced !== null && this.#draft.changes.has(replaced))
            waits.push(replaced);
        const reason = replaced === null ? 'left the files; made by this repository' : `${replaced} takes its place`;
        this.#draft.change({
            ...this.#entryChange(entry, 'delete', reason),
            ...allParts(kind, live, states),
            leaves: states
                .filter((state) => state.present)
                .map((state) => ({ path: state.path, before: state.live })),
            depends_on: waits.sort(),
            replaced_by: replaced,
        });
    }
    /**
     * Where the key cannot be changed, moving an object is one more and one less: the old one goes when
     * the new ones of its place are there.
     */
    #successors(kind, { partition, replaced }) {
        if (kind.renames || replaced !== null)
            return [];
        return this.#inputs.desired
            .filter((item) => item.kind === kind && item.partition === partition)
            .map((item) => item.address)
            .filter((item) => {
            // What the ledger knows already is not what another one becomes.
            const isNew = !this.#inputs.base.entries.has(item);
            return isNew && (this.#draft.changes.get(item)?.action === 'create' || this.#draft.failed.has(item));
        });
    }
    /** A row that differs from the base, or does not show all of it, is read by itself. */
    #confirmed(kind, entry, listed) {
        if (listed.confirmed)
            return listed;
        const states = threeWay(kind, {}, [], listed, entry, this.#names);
        if (states.every((state) => state.asApplied))
            return listed;
        const reading = this.#view.object(kind, entry.partition, listed.id);
        if (reading.state === 'ok')
            return reading.value;
        if (reading.state === 'pending')
            this.#draft.pending = true;
        else if (reading.state === 'gone')
            this.#ledgerOnly(entry, 'forget', 'gone from the files and from the platform');
        else
            this.#unreadable(entry, reading.message);
        return undefined;
    }
    #unreadable(entry, message) {
        this.#draft.unread({ ...entry, place: null }, message, this.#inputs.policy.allow_unreadable);
    }
    #ledgerOnly(entry, action, reason, live) {
        const { replaced } = entry;
        this.#draft.change({
            ...this.#entryChange(entry, action, reason),
            id: live?.id ?? entry.id,
            // Until its successor is known, it must not look like what an interrupted create left behind.
            depends_on: replaced !== null && this.#draft.changes.has(replaced) ? [replaced] : [],
        });
    }
    #entryChange(entry, action, reason) {
        const of = { address: entry.address, kind: { name: entry.kind }, place: null };
        return newChange(of, action, reason, { id: entry.id });
    }
}
/** An entry whose address another object has now, as what is left over. */
function displaced(entry) {
    const { address, id } = entry;
    return id === null ? entry : { ...entry, address: leftoverAddress(address, id), replaced: address };
}
/** Leaves that are held, as an edit's digest counts them. */
function rawOf(leaves) {
    return leaves.map(({ path, live }) => ({ path, raw: live ?? null }));
}
/** Like `liveParts`, with a guard for every leaf: all of the object goes. */
function allParts(kind, live, states) {
    const named = new Set(states.map((state) => state.path));
    const parts = liveParts(live, states, false);
    const guards = { ...parts.guards, ...unnamedLeaves(kind, live.object, named) };
    return { ...parts, guards, live_digest: (0,model/* digest */.br)(guards, 16) };
}
function leaves(entry) {
    return entry.replaced === null ? 'left the files' : `was replaced by another ${entry.replaced}`;
}
/** Where the delete of what a replace leaves behind is planned. */
function leftoverOf(change) {
    return change.id === null ? null : leftoverAddress(change.address, change.id);
}

;// CONCATENATED MODULE: ./build/plan/said-names.js


/** Names that files say and that lead to nothing, or nearly to something: told before anything is created. */
function sayNames(inputs, matches, view, names, draft) {
    new SaidNames(inputs, matches, view, names, draft).say();
}
class SaidNames {
    #inputs;
    #matches;
    #view;
    #names;
    #draft;
    #suggestions = new model/* Suggestions */.CJ(3);
    #looks = new Map();
    /** Entries that no item has any more. */
    #left;
    constructor(inputs, matches, view, names, draft) {
        this.#inputs = inputs;
        this.#matches = matches;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
        const used = new Set([...matches.values()].map((match) => match.entry));
        const items = new Set(inputs.desired.map((item) => item.address));
        this.#left = [...inputs.base.entries.values()].filter((entry) => entry.replaced === null && !used.has(entry) && !items.has(entry.address));
    }
    say() {
        for (const match of this.#matches.values()) {
            const { address } = match.resource;
            if (this.#draft.changes.get(address)?.action !== 'create')
                continue;
            this.#sayRename(match);
            this.#sayAlike(match);
        }
        this.#sayEndings();
    }
    /** A rename from something that nobody knows is a create, and the file says otherwise. */
    #sayRename({ resource, entry }) {
        const { address, kind, partition, settings, place } = resource;
        const old = settings.renamed_from;
        if (old === undefined || entry !== undefined)
            return;
        const candidates = this.#left
            .filter((one) => one.kind === kind.name && one.partition === partition)
            .map((one) => one.address);
        const near = this.#suggestions.of(old, candidates);
        const where = partition === 'org' || !kind.scoped ? '' : ` in ${partition}`;
        this.#draft.say('warning', 'PS4140', address, `It is renamed from ${(0,model/* besides */.oN)(old, near ?? '')}, which neither the ledger nor the platform knows${where}, so a new one is created.`, {
            place,
            remedy: near === undefined
                ? 'Correct renamed_from in sync, or remove it if a new one is meant.'
                : `Did you mean ${(0,model/* besides */.oN)(near, old)}?`,
        });
    }
    /** An object that a reader would take for this one, and that the platform takes for another. */
    #sayAlike({ resource }) {
        const { address, kind, partition, value, place, placeOf } = resource;
        const { target } = this.#inputs.header;
        const { name } = value;
        if (!kind.key.includes('name') || typeof name !== 'string')
            return;
        const list = this.#view.list(kind, partition);
        if (list.state !== 'ok')
            return;
        const alike = (this.#byLook(list.value.active).get((0,model/* lookOf */.Li)(name)) ?? []).filter((live) => live.object.name !== name && !this.#isItem(kind, live));
        for (const live of alike) {
            const other = String(live.object.name);
            const [theirs, ours] = (0,model/* codePoints */.BH)(other, name);
            this.#draft.say('warning', 'PS4141', address, `The platform has ${JSON.stringify(other)} (id ${live.id}), which differs only by case, white space or Unicode form: ${theirs} there, ${ours} in the file. A second one is created.`, {
                place: placeOf(['name']),
                remedy: `To mean that one, write its name as the platform has it, or pin it: ${syncLine(place, address, 'id', target, live.id)}`,
            });
        }
    }
    #byLook(rows) {
        const known = this.#looks.get(rows) ?? (0,model/* groupBy */.$z)(rows, (live) => (0,model/* lookOf */.Li)(String(live.object.name ?? '')));
        this.#looks.set(rows, known);
        return known;
    }
    /** Two items that look alike are said of the files already. */
    #isItem(kind, live) {
        const owner = this.#names.addressOf(kind.name, live.id);
        return owner !== undefined && this.#matches.has(owner);
    }
    /** `delete` and `release` of nothing at all, where something like it has just left the files. */
    #sayEndings() {
        const { base, complete, desired, endings = [] } = this.#inputs;
        if (!complete || this.#left.length === 0)
            return;
        const items = new Set(desired.map((item) => item.address));
        for (const { address, setting, place } of endings) {
            if (base.entries.has(address) || items.has(address) || base.departed?.[address] !== undefined)
                continue;
            const near = this.#suggestions.of(address, this.#left.map((one) => one.address));
            if (near === undefined)
                continue;
            this.#draft.say('warning', 'PS4142', address, `${setting} names ${(0,model/* besides */.oN)(address, near)}, which neither the files nor the ledger know.`, { place, remedy: `Did you mean ${(0,model/* besides */.oN)(near, address)}? It has left the files.` });
        }
    }
}

;// CONCATENATED MODULE: ./build/plan/say-secrets.js

/**
 * Says which secrets are not at hand: a warning for each that applying the plan sends, and one note for
 * all that only could not be compared.
 * @param secrets of the whole plan, with what is really written
 */
function saySecrets(secrets, inputs, draft) {
    const unset = secrets.filter(({ variable }) => variable !== null && !inputs.secrets.isSet(variable));
    const byVariable = (0,model/* groupBy */.$z)(unset.filter(({ write }) => write), ({ variable }) => variable ?? '');
    for (const [variable, writes] of byVariable) {
        const addresses = [...new Set(writes.map(({ address }) => address))];
        const [first = ''] = addresses;
        const more = addresses.length === 1 ? '' : ` and ${addresses.length - 1} more`;
        draft.say('warning', 'PS3031', first, `Applying this plan sends the secret ${variable} to ${first}${more}, and ${variable} is not set here.`, {
            place: inputs.desired.find(({ address }) => address === first)?.place ?? null,
            remedy: inputs.secrets.toSet(variable),
        });
    }
    const names = unset.flatMap(({ write, status, variable }) => !write && status === 'unset' && variable !== null && !byVariable.has(variable) ? [variable] : []);
    if (names.length === 0)
        return;
    const list = [...new Set(names)].sort(model/* byCodeUnit */.X);
    const isOne = list.length === 1;
    draft.say('note', 'PS3032', null, `Not compared here: ${list.join(', ')} ${isOne ? 'is' : 'are'} not set. The platform keeps what was applied last.`);
}

;// CONCATENATED MODULE: ./build/plan/new-name.js
const NAME = 'name';
/** The name that a change gives a live object; undefined where it keeps the one that it has. */
function newNameOf({ action, leaves }) {
    if (action !== 'update' && action !== 'replace')
        return undefined;
    const leaf = leaves.find(({ path }) => path === NAME);
    return leaf?.after === undefined || leaf.after === leaf.before ? undefined : leaf.after;
}
/** The name that it takes from the live object. */
function oldNameOf(change) {
    return newNameOf(change) === undefined
        ? undefined
        : change.leaves.find(({ path }) => path === NAME)?.before;
}

;// CONCATENATED MODULE: ./build/plan/taken-names.js



const taken_names_NAME = 'name';
/**
 * Holds a rename whose new name, or address, is not given up by what has it: that is held itself, or
 * nobody has judged it. One held rename of a chain holds what comes behind it, and of a circle all.
 */
function holdTakenNames(inputs, matches, displaced, view, names, draft) {
    const taken = new TakenNames(inputs, matches, displaced, view, names, draft);
    while (taken.holdNext()) {
        // What was held may hold others.
    }
}
class TakenNames {
    #inputs;
    #matches;
    /** By the address that they lose: what left the files. */
    #displaced;
    /** By the address that the ledger has for it: the item that has its entry. */
    #itemOf = new Map();
    #view;
    #names;
    #draft;
    /** What is used still, and so is not deleted yet. */
    #stays;
    #byName = new Map();
    constructor(inputs, matches, displaced, view, names, draft) {
        this.#inputs = inputs;
        this.#matches = matches;
        this.#displaced = new Map(displaced.map((left) => [left.entry.address, left]));
        for (const { entry, resource } of matches.values())
            if (entry !== undefined)
                this.#itemOf.set(entry.address, resource.address);
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
        this.#stays = new Set(draft.diagnostics.filter(({ code }) => code === 'PS4302').map(({ address }) => address));
    }
    /** Holds all that can be seen to be in the way now; false where there is nothing. */
    holdNext() {
        let isHeld = false;
        for (const change of [...this.#draft.changes.values()]) {
            const stop = this.#stopOf(change);
            if (stop === undefined)
                continue;
            this.#draft.holdChange(change, stop);
            isHeld = true;
        }
        return isHeld;
    }
    #stopOf(change) {
        const { address, replaced_by: successor } = change;
        if (successor !== null) {
            // What loses its name to a rename stays as it is until that is done.
            const isWaiting = this.#displaced.has(successor) && !this.#draft.changes.has(successor);
            return isWaiting && this.#draft.held.has(successor) ? waitingFor(successor) : undefined;
        }
        const match = this.#matches.get(address);
        if (match === undefined || change.id === null)
            return undefined;
        return this.#addressTaken(change, match) ?? this.#nameTaken(change, match);
    }
    /** The ledger holds something else under the address that the change takes. */
    #addressTaken(change, { entry }) {
        const { address } = change;
        if (change.renamed_from === null || !this.#inputs.base.entries.has(address))
            return undefined;
        const item = this.#itemOf.get(address);
        if (item !== undefined) {
            const gives = item === address || this.#draft.changes.get(item)?.renamed_from === address;
            return gives ? undefined : this.#keptBy(item);
        }
        const left = this.#displaced.get(address);
        if (left === undefined || entry?.address === address || this.#isSettled(left))
            return undefined;
        const { id } = left.entry;
        const other = id === null ? address : leftoverAddress(address, id);
        if (this.#draft.held.has(other))
            return this.#keptBy(other);
        return {
            why: 'dependency',
            message: `would take the place of what the ledger knows as ${address} (id ${id ?? 'unknown'}), and what becomes of that is not decided by this plan`,
            remedies: [{ to: 'To go on', type: 'plan all files, without --only' }],
        };
    }
    /** What left the files goes, or stays and goes by another address. */
    #isSettled({ entry, found }) {
        if (entry.id === null)
            return found.state === 'gone';
        const other = leftoverAddress(entry.address, entry.id);
        return this.#draft.changes.has(other) || this.#stays.has(other);
    }
    /** A live object of another item has the name and keeps it. */
    #nameTaken(change, { resource: { kind, partition } }) {
        const name = newNameOf(change);
        if (name === undefined)
            return undefined;
        const list = this.#view.list(kind, partition);
        if (list.state !== 'ok')
            return undefined;
        for (const live of this.#named(list.value.active, name)) {
            const owner = live.id === change.id ? undefined : this.#ownerOf(kind, live);
            if (owner === undefined || !this.#matches.has(owner))
                continue;
            const other = this.#draft.changes.get(owner);
            const gives = other !== undefined && (other.action === 'replace' || newNameOf(other) !== undefined);
            if (!gives)
                return this.#keptBy(owner);
        }
        return undefined;
    }
    #ownerOf(kind, { id }) {
        return this.#names.addressOf(kind.name, id);
    }
    #named(rows, name) {
        const index = this.#byName.get(rows) ?? (0,model/* groupBy */.$z)(rows, (live) => live.object[taken_names_NAME]);
        this.#byName.set(rows, index);
        return index.get(name) ?? [];
    }
    #keptBy(other) {
        const held = this.#draft.held.get(other);
        return {
            why: held?.why === 'protected' ? 'protected' : 'dependency',
            message: `would take the name of ${other}, which keeps it${held === undefined ? '' : ', for that is held'}`,
            remedies: [{ to: 'To go on', type: `decide about ${other} first` }],
        };
    }
}
function waitingFor(successor) {
    return {
        why: 'dependency',
        message: `left the files; ${successor} was to take its name, and that is held`,
        remedies: [{ to: 'To go on', type: `decide about ${successor} first` }],
    };
}

;// CONCATENATED MODULE: ./build/plan/make-plan.js




















/**
 * The one function that decides what changes (design §3): pure, the same inputs and answers give
 * the same plan. Where the snapshot lacks something it returns what has to be read, and is called
 * again; every call asks for all that is known to be missing, so that it is read side by side: first
 * the lists, then every object that no row proves, kind by kind only where one decides about another.
 */
function makePlan(inputs, snapshot) {
    const gate = new Gate(inputs);
    for (;;) {
        const planning = planOnce(inputs, snapshot, gate);
        if ('needs' in planning || !gate.closes(planning.plan.changes))
            return planning;
    }
}
/** One way through all decisions, with what the gate holds by now. */
function planOnce(inputs, snapshot, gate) {
    const view = new LiveView(inputs.kinds, inputs.org, snapshot);
    const names = new Names(inputs.base);
    const draft = new Draft((change) => gate.stop(change));
    const remover = new RemovalDecider(inputs, view, names, draft);
    const decider = new Decider(inputs, view, names, draft, remover);
    const launcher = new LaunchDecider(inputs, view, names, draft);
    const relevant = relevantKinds(inputs);
    const matches = new Map();
    const displaced = [];
    /** Kinds of which an object, or something that it refers to, has not been found yet. */
    const open = new Set();
    for (const kind of inputs.kinds.all) {
        if (!relevant.has(kind.name))
            continue;
        const items = inputs.desired.filter((resource) => resource.kind === kind);
        // What refers to something that is still looked for would look changed, and be read for nothing.
        const waits = kind.after.some((name) => open.has(name));
        const isResolved = resolveExternal(kind, inputs, view, names);
        if (!isResolved)
            draft.pending = true;
        if (kind.lifecycle === 'launch') {
            for (const item of items)
                if (inputs.selected(item.address) && !waits)
                    launcher.decide(item);
            continue;
        }
        const found = matchKind(kind, inputs, view, names);
        const decided = waits ? new Set() : holdLikelyRenames(kind, found, inputs, names, draft);
        for (const match of found.matches) {
            matches.set(match.resource.address, match);
            if (match.found.state === 'pending')
                draft.pending = true;
            // One item that has to be read first keeps no other one from being decided, or asked for.
            else if (!waits && !decided.has(match) && inputs.selected(match.resource.address))
                decider.decide(match);
        }
        displaced.push(...found.leftovers.filter(({ isDisplaced }) => isDisplaced));
        if (!waits)
            for (const leftover of found.leftovers)
                if (!decided.has(leftover))
                    remover.add(kind, leftover);
        if (waits || !isResolved || isOpen(found))
            open.add(kind.name);
    }
    if (!draft.pending)
        checkOnline(inputs, view, names, draft);
    remover.decideLeft();
    if (!draft.pending)
        remover.decideDeletes();
    if (!draft.pending) {
        holdTakenNames(inputs, matches, displaced, view, names, draft);
        noteDecisions(inputs, draft);
        sayNames(inputs, matches, view, names, draft);
    }
    addEffects(inputs, matches, view, names, draft);
    const needs = snapshot.takeNeeds();
    if (needs.length > 0)
        return { needs };
    if (draft.pending)
        throw new Error('planning waits for something that it did not ask for');
    return { plan: finish(inputs, draft), names, matches };
}
/** An object of the kind has still to be looked for. */
function isOpen({ matches, leftovers }) {
    return [...matches, ...leftovers].some(({ found }) => found.state === 'pending');
}
/** Kinds that the plan is about, and kinds whose ids it needs. */
function relevantKinds(inputs) {
    const relevant = new Set();
    for (const resource of inputs.desired) {
        if (!inputs.selected(resource.address))
            continue;
        relevant.add(resource.kind.name);
        for (const ref of (0,model/* refsOf */.gA)(resource.value))
            relevant.add((0,model/* kindOf */.I)(ref.address));
    }
    for (const entry of inputs.base.entries.values()) {
        if (inputs.complete && inputs.removable(entry.address))
            relevant.add(entry.kind);
    }
    return relevant;
}
function placedDiagnostic(one, place) {
    const argv = one.argv && (0,model/* argvOf */.UU)((0,model.at)({ argv: one.argv }, place));
    return argv === undefined ? one : { ...one, argv };
}
function finish(inputs, draft) {
    const order = new Map(inputs.kinds.all.map((kind, index) => [kind.name, index]));
    const byAddress = (a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) || (0,model/* byCodeUnit */.X)(a.address, b.address);
    const changes = [...draft.changes.values()].sort(byAddress);
    // A secret goes along with its change; where that is held, nothing of it is sent.
    const secrets = draft.secretWrites
        .map((secret) => (draft.changes.has(secret.address) ? secret : { ...secret, write: false }))
        .sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address) || (0,model/* byCodeUnit */.X)(a.field, b.field));
    saySecrets(secrets, inputs, draft);
    const secretsOf = (0,model/* groupBy */.$z)(secrets, (secret) => secret.address);
    for (const change of changes) {
        change.effects.sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address) || (0,model/* byCodeUnit */.X)(a.what, b.what));
        change.digest = changeDigest(change, secretsOf.get(change.address) ?? []);
    }
    const { header, policy } = inputs;
    const options = {
        on_drift: policy.on_drift,
        take_over: [...policy.take_over].sort(),
        launch: [...policy.launch].sort(),
        only: [...policy.only].sort(),
        allow_deletes: policy.allow_deletes,
        allow_empty: policy.allow_empty,
    };
    const held = [...draft.held.values()]
        .map((one) => ({ ...one, remedies: (0,model/* remediesAt */.oX)(one.remedies, header.place) }))
        .sort(byAddress);
    const diagnostics = draft.diagnostics
        .map((one) => placedDiagnostic(one, header.place))
        .sort((a, b) => (0,model/* byCodeUnit */.X)(a.address ?? '', b.address ?? '') ||
        (0,model/* byCodeUnit */.X)(a.code, b.code) ||
        (0,model/* byCodeUnit */.X)(a.message, b.message));
    return {
        format_version: plan/* PLAN_FORMAT */._A,
        tool_version: header.tool_version,
        target: header.target,
        namespace: header.namespace,
        base_url: header.base_url,
        org_id: inputs.org,
        source: header.source,
        inputs_digest: header.inputs_digest,
        ledger: { state: inputs.base.state, revision: inputs.base.revision },
        options,
        changes,
        secret_writes: secrets,
        held,
        unreadable: [...draft.unreadable].sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address)),
        diagnostics,
        summary: countPlan({
            changes,
            held: draft.held.size,
            unchanged: draft.unchanged,
            unreadable: draft.unreadable.length,
            diagnostics,
        }),
        plan_digest: (0,model/* digest */.br)({
            target: header.target,
            base_url: header.base_url,
            org: inputs.org,
            options,
            changes: changes.map((change) => change.digest),
        }),
    };
}

;// CONCATENATED MODULE: ./build/plan/plan-content.js

/**
 * The `content_digest` of a plan's JSON: over all that it says except the digest itself, members of
 * later minor versions included. It shows an edit by hand or a damaged file; whoever computes it anew
 * is not kept out by it, and need not be: an apply does nothing that it does not plan by itself.
 */
function planContentDigest(json) {
    const { content_digest: _, ...rest } = json;
    return (0,model/* digest */.br)(rest);
}

;// CONCATENATED MODULE: ./build/plan/saved-difference.js




/**
 * What makes a change of the fresh plan another one than the saved change of the same address, in
 * half sentences; empty where it is the same. The version may move, and ids that were unknown be
 * known: neither changes what is going to happen.
 */
function differences(saved, plan, now, fresh, resourceOf) {
    const secrets = secretsOf(now, fresh) === secretsOf(saved, plan) ? [] : ['other secrets would be written'];
    if (now.action !== saved.action)
        return [`it is a ${now.action} now, not a ${saved.action} (${now.reason})`];
    const found = [];
    if (now.id !== saved.id)
        found.push(`it is another object now (id ${idText(now.id)}, then ${idText(saved.id)})`);
    const moved = Object.keys(saved.guards).filter((path) => Object.hasOwn(now.guards, path) && now.guards[path] !== saved.guards[path]);
    // The key of a replace is made of all that is wanted, so nothing else need be compared.
    if (moved.join() === 'name' && hasMadeRoom(saved, now, resourceOf(saved.replaced_by ?? saved.address)))
        return [...found, ...secrets];
    if (moved.length > 0)
        found.push(`${moved.join(', ')} changed on the platform`);
    // All of an object goes; how much of it was shown before does not matter.
    if (now.action === 'delete')
        return [...found, ...secrets];
    found.push(...wishes(saved, now, new Set(moved)));
    if (now.renamed_from !== saved.renamed_from)
        found.push('it is renamed from something else');
    if (now.overwrites !== saved.overwrites)
        found.push('what it overwrites is not what it was');
    if (!(0,model/* sameJson */.Vk)(now.kept, saved.kept))
        found.push('what on_drift: keep leaves alone is not what it was');
    found.push(...secrets);
    if (now.idempotency_key !== saved.idempotency_key && found.length === 0)
        found.push('it was made and removed again since');
    if (now.digest !== saved.digest && found.length === 0)
        found.push('it would be done otherwise now');
    return found;
}
/**
 * What is replaced got another name to make room for the new one, by a run of this plan that was cut
 * off; nothing else of it has changed.
 */
function hasMadeRoom(saved, now, resource) {
    const isReplace = saved.action === 'replace' && now.idempotency_key === saved.idempotency_key;
    if (resource === undefined || saved.id === null || (!isReplace && saved.replaced_by === null))
        return false;
    const shown = saved.leaves.find((leaf) => leaf.path === 'name')?.before;
    const name = shown ?? resource.value.name;
    return typeof name === 'string' && now.guards.name === guard(leftoverName(resource.kind, name, saved.id));
}
/** Leaves that would become something else; of those that moved on the platform the before is known to differ. */
function wishes(saved, now, moved) {
    const before = byPath(saved.leaves);
    const after = byPath(now.leaves);
    const other = [...before.keys()].filter((path) => {
        const there = after.get(path);
        return there !== undefined && !saved_difference_sameForm(there.after, before.get(path)?.after);
    });
    const gone = [...before.keys()].filter((path) => !after.has(path) && !moved.has(path));
    const more = [...after.keys()].filter((path) => !before.has(path) && !moved.has(path));
    return [
        ...(other.length > 0 ? [`the files want another ${other.join(', ')} now`] : []),
        ...(gone.length > 0 ? [`${gone.join(', ')} would not change any more`] : []),
        ...(more.length > 0 ? [`${more.join(', ')} would change too`] : []),
    ];
}
function byPath(leaves) {
    return new Map(leaves.map((leaf) => [leaf.path, leaf]));
}
function saved_difference_sameForm(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return (0,model/* sameJson */.Vk)(settledForm(a), settledForm(b));
}
function secretsOf(change, plan) {
    const names = (one) => [one.field, one.variable];
    return JSON.stringify(plan.secret_writes
        .filter((one) => one.write && one.address === change.address)
        .map(names)
        .sort());
}
function idText(id) {
    return id === null ? 'none' : String(id);
}

;// CONCATENATED MODULE: ./build/plan/saved-done.js




/**
 * Whether a saved change is done already, where the fresh plan has nothing left to do at its address.
 * That alone proves nothing: the files may say something else by now, and the platform with them.
 */
function isDoneAlready(saved, plan, fresh, context) {
    const { address, action } = saved;
    const entry = context.entries.get(address);
    switch (action) {
        case 'release':
        case 'forget':
            return entry === undefined ? true : { not: 'the ledger has it, and would not let it go any more' };
        case 'delete':
            if (entry !== undefined)
                return { not: 'it would not be deleted any more' };
            return context.resources.has(address) ? { not: 'it is in the files again' } : 'look';
        case 'launch': {
            const record = entry?.launch;
            const isSame = record?.state === 'launched' && record.key === saved.idempotency_key;
            return isSame ? true : { not: 'it would not be launched any more' };
        }
        case 'converge':
            // Of something that left the files: its protection is lifted.
            if (!context.resources.has(address) && entry?.protect === false)
                return true;
            return isAsWanted(saved, plan, fresh, context);
        default:
            return isAsWanted(saved, plan, fresh, context);
    }
}
/** Whether what the files want of an address now is what the saved change wanted, secrets included. */
function isAsWanted(saved, plan, fresh, context) {
    const { address } = saved;
    const resource = context.resources.get(address);
    if (resource === undefined)
        return { not: 'it left the files' };
    if (!context.selected(address))
        return { not: 'it is left out now (include, exclude)' };
    const other = otherWish(saved, resource);
    if (other !== undefined)
        return { not: `the files want another ${other} now` };
    const secrets = plan.secret_writes.filter((one) => one.write && one.address === address);
    for (const { field } of secrets) {
        const now = fresh.secret_writes.find((one) => one.address === address && one.field === field);
        if (now?.status !== 'unchanged')
            return { not: `whether the secret ${field} was written cannot be told` };
    }
    return true;
}
/** The first leaf for which the files want something else than the saved change did. */
function otherWish(saved, resource) {
    const { kind, value, settings } = resource;
    const written = flatten(kind, value, 'compared');
    const ignored = (settings.ignore ?? []).map((path) => (0,model/* parsePath */.Rr)(path) ?? [path]);
    for (const { path, after } of saved.leaves) {
        if (after === undefined)
            continue;
        const steps = (0,model/* parsePath */.Rr)(path) ?? [path];
        // What is ignored by now was not looked at: nobody can say that it is there.
        if (ignored.some((prefix) => (0,model/* startsWith */.w1)(steps, prefix)))
            return path;
        const wanted = written.get(path);
        // The new object of a replace has nothing of what the files do not name.
        if (wanted === undefined && after === null && saved.action === 'replace')
            continue;
        const now = wanted === undefined ? fieldOf(kind, steps)?.clear?.value : (0,model/* toForms */.ln)(wanted.value);
        if (now === undefined || !(0,model/* sameJson */.Vk)(settledForm(now), settledForm(after)))
            return path;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/plan/saved.js




/**
 * Holds a saved plan against a fresh one that was made with its own options (design §7, saved
 * plans). Pure. A saved change is carried out where the fresh plan has the very same one, is done
 * where nothing is left of it, and else makes the saved plan stale as a whole.
 */
function compareSaved(saved, fresh, context) {
    return new Comparison(saved, fresh, context).result();
}
class Comparison {
    #saved;
    #fresh;
    #context;
    #now;
    #obstacles;
    #stale = [];
    #run = new Map();
    #completing = new Set();
    #done = [];
    #deleted = [];
    constructor(saved, fresh, context) {
        this.#saved = saved;
        this.#fresh = fresh;
        this.#context = context;
        this.#now = new Map(fresh.changes.map((change) => [change.address, change]));
        this.#obstacles = obstacles(fresh);
    }
    result() {
        for (const change of this.#saved.changes)
            this.#judge(change);
        this.#checkNeeds();
        return {
            stale: this.#stale,
            plan: this.#narrowed(),
            done: this.#done,
            completing: this.#completing,
            deleted: this.#deleted,
            waiting: this.#waiting(),
        };
    }
    #judge(saved) {
        const { address } = saved;
        const obstacle = this.#obstacles.get(address) ?? this.#obstacles.get(null);
        if (obstacle !== undefined) {
            this.#refuse(saved, obstacle);
            return;
        }
        const now = this.#now.get(address);
        if (now === undefined || isOver(saved, this.#context)) {
            const doneness = isDoneAlready(saved, this.#saved, this.#fresh, this.#context);
            if (doneness === true)
                this.#done.push(saved);
            else if (doneness === 'look')
                this.#deleted.push(saved);
            else
                this.#refuse(saved, doneness.not);
            return;
        }
        const found = differences(saved, this.#saved, now, this.#fresh, (one) => this.#context.resources.get(one));
        if (found.length === 0)
            this.#run.set(address, now);
        else if (this.#completes(saved, now)) {
            this.#run.set(address, now);
            this.#completing.add(address);
        }
        else
            this.#refuse(saved, found.join('; '));
    }
    /** Done on the platform, by a run that was cut off or by somebody: the ledger only has to take note. */
    #completes(saved, now) {
        if (!plan/* WRITING */.V9.has(saved.action))
            return false;
        if (saved.action === 'delete')
            return now.action === 'forget';
        if (saved.action === 'launch' || (now.action !== 'adopt' && now.action !== 'converge'))
            return false;
        return isAsWanted(saved, this.#saved, this.#fresh, this.#context) === true;
    }
    /** What a change needs must be carried out with it, or be there already. */
    #checkNeeds() {
        for (const saved of this.#saved.changes) {
            const missing = (this.#run.get(saved.address)?.depends_on ?? []).filter((one) => !this.#run.has(one));
            if (missing.length > 0)
                this.#refuse(saved, `it needs ${missing.join(', ')}, which the plan does not hold`);
        }
    }
    #refuse(saved, why) {
        this.#stale.push({ address: saved.address, action: saved.action, why });
    }
    /** Changes that run, with the secrets that they write and what the saved plan held back. */
    #narrowed() {
        const fresh = this.#fresh;
        const changes = fresh.changes.filter((change) => this.#run.get(change.address) === change);
        const listed = new Set(this.#saved.secret_writes.filter((one) => one.write).map(secretKey));
        const secret_writes = fresh.secret_writes
            .filter((one) => this.#run.has(one.address))
            .map((one) => ({ ...one, write: one.write && listed.has(secretKey(one)) }));
        const undone = new Set([...this.#saved.held, ...this.#saved.unreadable].map((one) => one.address));
        const held = [...fresh.held.filter((one) => undone.has(one.address)), ...this.#freed()];
        const unreadable = fresh.unreadable.filter((one) => undone.has(one.address));
        const diagnostics = fresh.diagnostics.filter(({ address }) => address !== null && (this.#run.has(address) || undone.has(address)));
        const { unchanged } = fresh.summary;
        const counted = { changes, held: held.length, unchanged, unreadable: unreadable.length, diagnostics };
        return {
            ...fresh,
            changes,
            secret_writes,
            held,
            unreadable,
            diagnostics,
            summary: countPlan(counted),
            plan_digest: this.#saved.plan_digest,
        };
    }
    /** Not done when the plan was made, and could be now: nobody reviewed it, so it stays. */
    #freed() {
        const { held, unreadable } = this.#saved;
        const remedies = [{ to: 'To do it', type: 'plan again, without the saved plan' }];
        const freed = [];
        for (const one of held) {
            const message = 'was held when the plan was made; it is free now, and a saved plan does only what it says';
            if (this.#now.has(one.address))
                freed.push({ ...one, message, remedies });
        }
        for (const { address } of unreadable) {
            const now = this.#now.get(address);
            if (now === undefined)
                continue;
            const message = 'could not be read when the plan was made, so the plan does nothing about it';
            const { kind, id, place, action } = now;
            freed.push({
                address,
                kind,
                id,
                why: 'unconfirmed',
                would: action,
                message,
                place,
                leaves: [],
                edit: null,
                remedies,
            });
        }
        return freed;
    }
    #waiting() {
        const { changes, held, unreadable } = this.#saved;
        const known = new Set([...changes, ...held, ...unreadable].map((one) => one.address));
        const over = new Set(this.#done.map((one) => one.address));
        const fresh = this.#fresh;
        return [
            ...fresh.changes
                .filter((one) => !this.#run.has(one.address) && (!known.has(one.address) || over.has(one.address)))
                .map((one) => ({ address: one.address, what: one.action })),
            ...fresh.held
                .filter((one) => !known.has(one.address))
                .map((one) => ({ address: one.address, what: 'held' })),
            ...fresh.unreadable
                .filter((one) => !known.has(one.address))
                .map((one) => ({ address: one.address, what: 'unreadable' })),
        ];
    }
}
function secretKey({ address, field, variable }) {
    return JSON.stringify([address, field, variable]);
}
/**
 * Notes in the ledger about what left the files are done when the ledger says so; what is planned for
 * the address now is something new.
 */
function isOver(saved, { entries, resources }) {
    const { address, action } = saved;
    if (action === 'release' || action === 'forget')
        return !entries.has(address);
    return action === 'converge' && !resources.has(address) && entries.get(address)?.protect === false;
}
/** Why nothing can be done at an address now; null stands for all of them. */
function obstacles(fresh) {
    const found = new Map();
    for (const one of fresh.unreadable)
        found.set(one.address, `it cannot be read (${one.message})`);
    for (const one of fresh.held)
        found.set(one.address, `it is held now: ${one.message}`);
    for (const { severity, address, message } of fresh.diagnostics)
        if (severity === 'error')
            found.set(address, `it is in error now: ${message}`);
    return found;
}

;// CONCATENATED MODULE: ./build/plan/snapshot.js

/**
 * The platform as far as it was read. Asking for something that was not read yet notes the need
 * and answers undefined: the caller reads what is noted and plans again, so that planning itself
 * stays a pure function of what was read.
 */
class Snapshot {
    #answers;
    #needs = new Map();
    constructor(answers = new Map()) {
        this.#answers = answers;
    }
    list(path, query = {}) {
        return this.#ask({ path, query, mode: 'list', twice: false });
    }
    /** A list once more: what two readings agree on is as good as a GET of each of its objects. */
    listAgain(path, query = {}) {
        return this.#ask({ path, query, mode: 'list', twice: false, again: true });
    }
    object(path) {
        return this.#ask({ path, query: {}, mode: 'object', twice: false });
    }
    raw(path, query = {}) {
        return this.#ask({ path, query, mode: 'raw', twice: false });
    }
    #ask(need) {
        const key = needKey(need);
        const answer = this.#answers.get(key);
        if (answer === undefined)
            this.#needs.set(key, need);
        return answer;
    }
    /** What was asked for and not read yet, in a stable order; asking starts anew. */
    takeNeeds() {
        const needs = [...this.#needs.entries()].sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b)).map(([, need]) => need);
        this.#needs.clear();
        return needs;
    }
    put(need, answer) {
        this.#answers.set(needKey(need), answer);
    }
    /** Live objects and answers read so far, for the line that says what a plan rests on. */
    get size() {
        let objects = 0;
        for (const answer of this.#answers.values()) {
            if (answer.state === 'rows')
                objects += answer.rows.length;
            else if (answer.state === 'object')
                objects += 1;
        }
        return { answers: this.#answers.size, objects };
    }
}
/** The same for needs that ask the same. */
function needKey(need) {
    const query = Object.entries(need.query)
        .sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b))
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
    const times = `${need.twice ? '2' : ''}${need.again === true ? ' again' : ''}`;
    return `${need.mode}${times} ${need.path}?${query}`;
}

;// CONCATENATED MODULE: ./build/plan/index.js

































/***/ }),

/***/ 71583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ WRITING),
/* harmony export */   _A: () => (/* binding */ PLAN_FORMAT),
/* harmony export */   kl: () => (/* binding */ ACTIONS)
/* harmony export */ });
/** Minor versions add, another major version is refused (design §6, Plan JSON). */
const PLAN_FORMAT = '1.1';
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
