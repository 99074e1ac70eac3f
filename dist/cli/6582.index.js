export const id = 6582;
export const ids = [6582];
export const modules = {

/***/ 44253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ AddressIndex)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72246);
/* harmony import */ var _leftover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58417);


/**
 * Which live id belongs to which address: references are stored and compared as
 * addresses. Filled kind by kind while matching; an id that is going to be replaced is withdrawn,
 * so that everything that refers to it counts as changed; it goes by the address of what is left over.
 */
class AddressIndex {
    #base;
    #addressOf = new Map();
    #idOf = new Map();
    #external = new Map();
    /** Address of something replaced → the address that it had. */
    #replaced = new Map();
    #hasWithdrawn = false;
    constructor(base) {
        this.#base = base;
    }
    /** The same names, to go on from. */
    copy() {
        const copy = new AddressIndex(this.#base);
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
    /** Drops what is known of a kind's objects, so that they can be matched anew. */
    forget(kind) {
        const isOf = (address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(address) === kind.name;
        for (const address of this.#idOf.keys())
            if (isOf(address))
                this.#idOf.delete(address);
        for (const address of this.#external.keys())
            if (isOf(address))
                this.#external.delete(address);
        for (const address of this.#replaced.keys())
            if (isOf(address))
                this.#replaced.delete(address);
        for (const [key, address] of this.#addressOf)
            if (isOf(address))
                this.#addressOf.delete(key);
    }
    set(kind, address, id) {
        this.#addressOf.set((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(kind.name, id), address);
        this.#idOf.set(address, id);
    }
    /** True once the object of an address is about to be replaced: what refers to it means another one. */
    get hasWithdrawn() {
        return this.#hasWithdrawn;
    }
    /** The object is about to be replaced: its id no longer stands for the address. */
    withdraw(kind, address) {
        this.#hasWithdrawn = true;
        const id = this.#idOf.get(address);
        this.#idOf.delete(address);
        if (id !== undefined)
            this.setReplaced(kind, (0,_leftover_js__WEBPACK_IMPORTED_MODULE_2__/* .leftoverAddress */ .EC)(address, id), address, id);
    }
    /** An object that another one took the place of: `address` is its own, `former` the one it had. */
    setReplaced(kind, address, former, id) {
        this.#addressOf.set((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(kind.name, id), address);
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
        return this.#addressOf.get((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(kind, id));
    }
    /** How the files name things. */
    get desired() {
        return {
            id: (kind, id) => this.#name(kind, id),
            ref: (ref) => {
                if (ref.external) {
                    const id = this.#external.get(ref.address);
                    if (id !== undefined && ref.version === undefined)
                        return this.#name((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(ref.address), id);
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
                const address = this.#addressOf.get((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(kind, id));
                return { $ref: address === undefined ? `id:${id}` : (this.#replaced.get(address) ?? address) };
            },
            ref: (ref) => this.desired.ref(ref),
        };
    }
    #name(kind, id) {
        return { $ref: this.#addressOf.get((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(kind, id)) ?? `id:${id}` };
    }
}


/***/ }),

/***/ 10517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOnTheWay),
/* harmony export */   Z: () => (/* binding */ mayBeHalfWritten)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/**
 * True for an object that a run which was cut off may have left on its way: it is made by several requests, and
 * its create, or an update of it, was begun and never confirmed.
 */
function mayBeHalfWritten(kind, entry) {
    if (kind.composite !== true || entry === undefined)
        return false;
    return entry.id === null || entry.writing?.action === 'update';
}
/**
 * True for a live value that is what a write leaves on its way from one value to another: nothing or what a new
 * object begins with, where there was nothing; of a complete map, members of the one and of the other.
 * @param from undefined where the object was being made
 */
function isOnTheWay(field, from, to, live) {
    if (from === undefined && (live === null || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(live, field?.initial ?? null)))
        return true;
    if (field?.type !== 'map' || field.complete !== true)
        return false;
    const [old, wanted, now] = [membersOf(from), membersOf(to), membersOf(live)];
    return [...new Set([old, wanted, now].flatMap((map) => [...map.keys()]))].every((name) => {
        const found = now.get(name);
        return isSame(found, old.get(name)) || isSame(found, wanted.get(name));
    });
}
function membersOf(value) {
    return new Map((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? Object.entries(value) : []);
}
/** A member that is not there is like another one that is not there; `{}` is a member. */
function isSame(one, other) {
    return one === undefined || other === undefined ? one === other : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(one, other);
}


/***/ }),

/***/ 25328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ likeness),
/* harmony export */   T: () => (/* binding */ sameLeaf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47762);
/* harmony import */ var _same_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97456);


/**
 * Judges one leaf, both values in normal form and with ids named alike; `around`: the live object.
 * The only place that says what may stand beside a base without being somebody's edit.
 */
function likeness(field, sent, stored, around) {
    if (sameLeaf(field, sent, stored))
        return 'same';
    if ((0,_same_form_js__WEBPACK_IMPORTED_MODULE_0__/* .sameForm */ .L)(field, sent, stored, around))
        return 'form';
    return field?.adjusted?.allows(sent, stored, around) === true ? 'stated' : 'other';
}
/**
 * Equal by meaning; an empty object manages nothing inside, whatever object is there is fine.
 * @param isShown false where the live object does not have the leaf at all
 */
function sameLeaf(field, sent, stored, isShown = stored !== null) {
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sameJson */ .Vk)(sent, stored))
        return true;
    if (field === undefined)
        return false;
    // Immutable fields are not part of every answer; what is not shown cannot be said to differ.
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .roleOf */ .kp)(field) === 'immutable' && !isShown)
        return true;
    const isEmpty = sent !== null && typeof sent === 'object' && !Array.isArray(sent) && Object.keys(sent).length === 0;
    const managedPerLeaf = field.type === 'object' ||
        (field.type === 'map' && field.complete !== true) ||
        (field.type === 'json' && field.leaves === 'members');
    return (isEmpty && managedPerLeaf && (stored === null || (typeof stored === 'object' && !Array.isArray(stored))));
}


/***/ }),

/***/ 98558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ appliedValue),
/* harmony export */   Jf: () => (/* binding */ unnamedLeaves),
/* harmony export */   Kx: () => (/* binding */ threeWay),
/* harmony export */   P4: () => (/* binding */ isUnsettled),
/* harmony export */   PC: () => (/* binding */ isFirstVersion),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   ah: () => (/* binding */ guard),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   "do": () => (/* binding */ appliedForms),
/* harmony export */   pZ: () => (/* binding */ appliedOf),
/* harmony export */   rH: () => (/* binding */ touchedLeaves),
/* harmony export */   rN: () => (/* binding */ isProof),
/* harmony export */   tK: () => (/* binding */ rawLeaf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68575);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47762);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78384);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86835);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21407);
/* harmony import */ var _half_written_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10517);
/* harmony import */ var _judge_leaf_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25328);
/* harmony import */ var _leaves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61094);
/* harmony import */ var _pulled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10608);
/* harmony import */ var _same_form_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97456);







/** True where something is to be written. */
function isUnsettled(state) {
    return !state.settled || state.dropped === 'clear';
}
/**
 * Compares one resource with its live object and its ledger entry, leaf by leaf.
 * @param landed leaves whose pulled value a commit of this branch holds
 */
function threeWay({ kind, value, leaves: written }, ignore, live, entry, names, landed = new Set()) {
    const applied = entry === undefined ? new Map() : appliedOf(kind, entry).leaves;
    const ignored = ignore.map((path) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePath */ .Rr)(path) ?? [path]);
    const paths = [...new Set([...written.keys(), ...applied.keys()])];
    const states = [];
    for (const path of paths) {
        const leaf = written.get(path) ?? applied.get(path);
        if (leaf === undefined || ignored.some((prefix) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(leaf.steps, prefix)))
            continue;
        if (overlaps(path, written, applied))
            continue;
        states.push(compareLeaf(kind, leaf, written.get(path), applied.get(path), value, live, entry, names, landed.has(path)));
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
        if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(other.steps, leaf.steps) || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(leaf.steps, other.steps))
            return true;
    }
    return false;
}
function compareLeaf(kind, leaf, written, applied, value, live, entry, names, isLanded) {
    const { field, path, steps } = leaf;
    const found = (0,_leaves_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(live.object, steps);
    const keys = (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .elementKeys */ .nm)(written?.value, applied?.value);
    const context = (around, naming) => ({
        around,
        naming,
        written: keys,
    });
    const raw = rawLeaf(leaf.field, found, live.object);
    const nowLive = (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .normalize */ .S8)(field, found, context(value, names.desired));
    const desired = written === undefined ? undefined : (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .normalize */ .S8)(field, written.value, context(value, names.desired));
    const pulled = (0,_pulled_js__WEBPACK_IMPORTED_MODULE_3__/* .takenIn */ .Xg)(entry, path, field, desired, value, names);
    const applying = applied === undefined ? undefined : (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .normalize */ .S8)(field, applied.value, context(value, names.base));
    const former = names.former === undefined ? nowLive : (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .normalize */ .S8)(field, found, context(value, names.former));
    // A reference to what has been replaced since means the old object: only the platform still has it.
    const last = applying !== undefined && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sameJson */ .Vk)(applying, former) ? nowLive : applying;
    const isAbove = pulled === undefined && isLanded;
    const known = isAbove ? (0,_pulled_js__WEBPACK_IMPORTED_MODULE_3__/* .landedBase */ ._6)(entry, path, field, value, names) : pulled === undefined ? last : pulled;
    const isCutOff = pulled === undefined &&
        desired !== undefined &&
        (0,_half_written_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBeHalfWritten */ .Z)(kind, entry) &&
        (0,_half_written_js__WEBPACK_IMPORTED_MODULE_5__/* .isOnTheWay */ .M)(field, entry.id === null ? undefined : known, entry.id === null ? (known ?? null) : desired, nowLive);
    // Half-written values are not an edit: they are the base of the write that continues them.
    const base = isCutOff ? nowLive : known;
    // What an answer never shows cannot be said to differ from what was applied.
    const hidden = isHidden(kind, steps, live.object);
    const isAsApplied = base !== undefined &&
        (hidden ||
            (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sameJson */ .Vk)(base, nowLive) ||
            (entry !== undefined &&
                pulled === undefined &&
                !isAbove &&
                isMadeOf(entry, path, field, { base, now: nowLive, raw }, live)));
    const isUnknowable = hidden && base === undefined && field !== undefined && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .roleOf */ .kp)(field) === 'derived';
    const gitMoved = desired !== undefined && (base === undefined || !(0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sameJson */ .Vk)(base, desired));
    const isAsWanted = desired !== undefined &&
        (isUnknowable ||
            (0,_judge_leaf_js__WEBPACK_IMPORTED_MODULE_7__/* .sameLeaf */ .T)(field, desired, nowLive, found !== undefined) ||
            (gitMoved && !isAsApplied && isNext(entry, live) && (0,_same_form_js__WEBPACK_IMPORTED_MODULE_8__/* .sameForm */ .L)(field, desired, nowLive, live.object)));
    const kept = entry?.kept[path];
    const isKept = kept !== undefined &&
        desired !== undefined &&
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sameJson */ .Vk)(kept.live, raw) &&
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sameJson */ .Vk)(kept.desired, desired);
    const settled = desired === undefined || isAsWanted || isKept || (isAsApplied && !gitMoved);
    let dropped;
    if (desired === undefined && !(0,_pulled_js__WEBPACK_IMPORTED_MODULE_3__/* .isTakenOut */ .CC)(entry, path)) {
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
        isSet: field?.type === 'list' && !(0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isOrdered */ .cq)(field, value),
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
 * base, or than what the kind states, is somebody's edit.
 */
function isMadeOf(entry, path, field, { base, now, raw }, live) {
    // The name that let another object take its own is our own doing.
    if (path === 'name' && (entry.passing ?? null) !== null && entry.passing === raw)
        return true;
    const observed = Object.hasOwn(entry.observed, path) ? entry.observed[path] : undefined;
    if (observed === undefined && !isBegun(entry, live))
        return false;
    if (observed !== undefined && !(0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sameJson */ .Vk)(observed, raw))
        return false;
    // The name that made room for what takes the place of this one is our own doing.
    if (observed !== undefined && entry.replaced !== null)
        return true;
    return (0,_judge_leaf_js__WEBPACK_IMPORTED_MODULE_7__/* .likeness */ .$)(field, base, now, live.object) !== 'other';
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
/** A list row is believed only when it shows every written field, and none that differs. */
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
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .normalize */ .S8)(field, found, { around, written: 'all' });
}
/**
 * True for a field that no answer need hold: one that the server makes itself (C-h.8), and any of a
 * kind whose objects are only seen as list rows (C-a.3), which may come without long fields.
 */
function isHidden(kind, steps, object) {
    const [name] = steps;
    const field = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldAt */ .UK)(kind.fields, steps.slice(0, 1));
    if (name === undefined || field === undefined || object[name] !== undefined)
        return false;
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .roleOf */ .kp)(field) === 'derived' || !kind.readable;
}
/** What was applied last by what is recorded of it; records are never changed once they are made. */
const APPLIED = new WeakMap();
/** What was applied last, with the fields that describe its leaves now. */
function appliedOf(kind, { leaves }) {
    const known = APPLIED.get(leaves);
    if (known?.kind === kind)
        return known;
    const applied = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_9__/* .writtenAs */ .u)(kind, appliedValue({ leaves }));
    APPLIED.set(leaves, applied);
    return applied;
}
/** What was applied last, as an item of the files would write it; without route fields and secrets. */
function appliedValue(entry) {
    const value = {};
    for (const [path, form] of Object.entries(entry.leaves)) {
        const steps = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePath */ .Rr)(path);
        if (steps !== undefined)
            (0,_leaves_js__WEBPACK_IMPORTED_MODULE_1__/* .setAt */ .ef)(value, steps, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_10__/* .fromForms */ .cB)(form));
    }
    return value;
}
/** What the ledger records as applied: every compared leaf that a file writes, in normal form. */
function appliedForms({ value, leaves }, names, ignore) {
    const ignored = ignore.map((path) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePath */ .Rr)(path) ?? [path]);
    const forms = {};
    for (const { path, steps, field, value: written } of leaves.values()) {
        if (ignored.some((prefix) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(steps, prefix)))
            continue;
        const context = { around: value, naming: names.desired, written: (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .elementKeys */ .nm)(written) };
        forms[path] = (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .normalize */ .S8)(field, written, context);
    }
    return forms;
}
/** 16 hex digits that stand for a leaf as it was read. */
function guard(raw) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br)(raw, 16);
}
/** Digests of the live leaves that a resource does not name: what we have seen and left alone. */
function unnamedLeaves(kind, live, named) {
    const seen = {};
    for (const [path, leaf] of (0,_leaves_js__WEBPACK_IMPORTED_MODULE_1__/* .flattenLive */ .$Q)(kind, live)) {
        if (!named.has(path))
            seen[path] = guard(rawLeaf(leaf.field, (0,_leaves_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(live, leaf.steps), live));
    }
    return seen;
}
/** Leaves that no file named when they were last seen, and that hold something else now. */
function touchedLeaves(kind, live, entry) {
    const touched = [];
    for (const [path, leaf] of (0,_leaves_js__WEBPACK_IMPORTED_MODULE_1__/* .flattenLive */ .$Q)(kind, live)) {
        const seen = entry.seen[path];
        const raw = rawLeaf(leaf.field, (0,_leaves_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(live, leaf.steps), live);
        if (seen !== undefined && entry.leaves[path] === undefined && seen !== guard(raw))
            touched.push({ path, value: raw });
    }
    return touched;
}
/** The field of a leaf, as `flatten` gives it; what lies inside opaque JSON is plain JSON. */
function fieldOf(kind, steps) {
    for (let length = 1; length < steps.length; length += 1) {
        const around = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldAt */ .UK)(kind.fields, steps.slice(0, length));
        if (around?.type === 'json')
            return { type: 'json', doc: '', source: '', leaves: 'whole' };
    }
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldAt */ .UK)(kind.fields, steps);
}


/***/ }),

/***/ 28624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ noKindWords),
/* harmony export */   cO: () => (/* binding */ isWholeKind),
/* harmony export */   lF: () => (/* binding */ fitsNoneRemedy)
/* harmony export */ });
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49469);
/* harmony import */ var _kind_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10333);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60643);



/** What is said of a pattern of the command line that names no kind. */
function noKindWords(flag, pattern, kinds) {
    const meant = (0,_kind_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .meantPattern */ .Wv)(pattern, kinds);
    return {
        message: `${flag.startsWith('--') ? `The pattern ${flag}` : `${flag}: the pattern`} ${JSON.stringify(pattern)} does not begin with a kind, so it matches nothing.`,
        remedy: meant === undefined
            ? `A pattern is * or begins with a kind: ${kinds.join(', ')}.`
            : `Did you mean ${JSON.stringify(meant)}?`,
    };
}
/** What to do about a pattern that fits none of some addresses. */
function fitsNoneRemedy(pattern, addresses) {
    const near = (0,_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(pattern, addresses, 3);
    return near === undefined
        ? 'Write an address as the plan shows it, or a pattern such as "prompts/*".'
        : `Did you mean ${(0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .besides */ .oN)(near, pattern, JSON.stringify(near))}?`;
}
/** True for a pattern of all, or of all of a kind, which may fit nothing. */
function isWholeKind(pattern, kinds) {
    return pattern === '*' || kinds.some((name) => pattern === name || pattern === `${name}/*`);
}


/***/ }),

/***/ 36582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTarget: () => (/* binding */ openTarget)
});

// EXTERNAL MODULE: ./build/bundle/bundle-codes.js
var bundle_codes = __webpack_require__(17506);
// EXTERNAL MODULE: ./build/config/config-types.js
var config_types = __webpack_require__(68833);
// EXTERNAL MODULE: ./build/config/settings-input.js
var settings_input = __webpack_require__(2971);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/package.js
var model_package = __webpack_require__(46750);
// EXTERNAL MODULE: ./build/run/open/command-place.js
var command_place = __webpack_require__(49056);
// EXTERNAL MODULE: ./build/run/open/files.js + 5 modules
var open_files = __webpack_require__(33775);
// EXTERNAL MODULE: ./build/run/open/key-use.js
var key_use = __webpack_require__(47638);
// EXTERNAL MODULE: ./build/bundle/files/pattern-covers.js
var pattern_covers = __webpack_require__(44604);
// EXTERNAL MODULE: ./build/compare/known-address.js
var known_address = __webpack_require__(80494);
// EXTERNAL MODULE: ./build/compare/address-index.js
var address_index = __webpack_require__(44253);
// EXTERNAL MODULE: ./build/compare/three-way.js
var three_way = __webpack_require__(98558);
// EXTERNAL MODULE: ./build/host/git-objects.js
var git_objects = __webpack_require__(45678);
;// CONCATENATED MODULE: ./build/host/branch-history.js

/**
 * Reads the history between commits and HEAD, including its edge. Undefined where a part is not available here, or none
 * of the commits is known. Four git processes, whatever its length; nothing is fetched.
 */
async function readBranch(git, anchors) {
    const known = await existing(git, anchors);
    if (known.length === 0)
        return undefined;
    const base = await git(['merge-base', '--octopus', 'HEAD', ...known]);
    const from = base.stdout.toString('latin1').trim();
    if (base.code !== 0 || !/^[0-9a-f]+$/.test(from))
        return undefined;
    const log = await git([
        ...git_objects/* OFFLINE */.GS,
        ...['-c', 'log.showRoot=true', 'log', '-m', '--raw', '-z', '--no-abbrev', '--boundary', '--topo-order'],
        ...['--no-renames', '--no-relative', '--no-ext-diff', '--no-textconv', '--no-show-signature'],
        ...['--ignore-submodules=none', '--format=%m %H %P', `${from}..HEAD`, '--'],
    ]);
    if (log.code !== 0)
        return undefined;
    const tree = await git([...git_objects/* OFFLINE */.GS, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD']);
    if (tree.code !== 0)
        return undefined;
    return { commits: commitsOf(log.stdout.toString('utf8')), files: partsOf(tree.stdout) };
}
async function existing(git, anchors) {
    const ids = [...anchors];
    const found = await objectIds(git, ids.map((id) => `${id}^{commit}`));
    return found === undefined ? [] : ids.filter((_, at) => found[at] !== undefined);
}
/**
 * The ids of names such as `commit:path`, undefined for each that does not exist. One git process; undefined as a whole
 * where git failed.
 */
async function objectIds(git, names) {
    const found = await (0,git_objects/* lookUp */.TE)(git, names);
    return found?.map((one) => (one?.type === 'blob' || one?.type === 'commit' ? one.id : undefined));
}
/** Reads `git log -m --raw -z`: for every parent that differs, a head and its changes. */
function commitsOf(text) {
    const commits = new Map();
    let touched;
    const parts = text.split('\0').values();
    for (const part of parts) {
        const token = part.replace(/^\n/, '');
        if (token.startsWith(':')) {
            const file = parts.next();
            if (file.done !== true)
                touched?.add(file.value);
            continue;
        }
        const [mark, id, ...parents] = token.trim().split(' ');
        if (id === undefined)
            continue;
        const commit = commits.get(id) ?? { id, parents, touched: new Set(), isEdge: mark === '-' };
        commits.set(id, commit);
        touched = commit.touched;
    }
    return commits;
}
function partsOf(bytes) {
    return bytes
        .toString('utf8')
        .split('\0')
        .filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./build/host/past-files.js


/**
 * Reads files in all commits of a branch that touched one of them, and in their parents: a commit takes over what it does
 * not touch. At most two git processes; undefined where git failed.
 * @param files relative to the root of git's work tree
 */
async function readPastFiles(git, { commits }, files) {
    const asked = new Set();
    for (const { id, parents, touched, isEdge } of commits.values()) {
        const isTouching = [...touched].some((file) => files.has(file));
        if (isEdge || parents.length === 0 || isTouching)
            asked.add(id);
        if (isTouching)
            for (const parent of parents)
                if (commits.has(parent))
                    asked.add(parent);
    }
    // A name with a line break cannot be asked for; the file counts as missing.
    const paths = [...files].filter((file) => !file.includes('\n'));
    const names = [...asked].flatMap((commit) => paths.map((file) => `${commit}:${file}`));
    const found = await objectIds(git, names);
    if (found === undefined)
        return undefined;
    const idOf = new Map();
    for (const [at, id] of found.entries())
        if (id !== undefined)
            idOf.set(names[at] ?? '', id);
    // Every id was found above.
    const contents = await (0,git_objects/* readObjects */.$I)(git, idOf.values());
    const heir = new Map();
    const askedFor = (commit) => {
        const way = [];
        let at = commit;
        for (let next = at; next !== undefined && !asked.has(at);) {
            way.push(at);
            next = heir.get(at) ?? commits.get(at)?.parents[0];
            at = next ?? at;
        }
        for (const one of way)
            heir.set(one, at);
        return at;
    };
    return {
        idAt: (commit, file) => idOf.get(`${askedFor(commit)}:${file}`),
        content: (id) => {
            const object = contents.get(id);
            return object?.type === 'blob' ? object.bytes : undefined;
        },
    };
}

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/run/open/below-git.js
var below_git = __webpack_require__(3203);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/items/resolve-item.js + 9 modules
var resolve_item = __webpack_require__(49234);
// EXTERNAL MODULE: ./build/bundle/load-bundle.js
var load_bundle = __webpack_require__(62786);
// EXTERNAL MODULE: ./build/model/closest.js
var closest = __webpack_require__(49469);
// EXTERNAL MODULE: ./build/source/read/read-text.js
var read_text = __webpack_require__(64357);
// EXTERNAL MODULE: ./build/source/read/source-codes.js
var source_codes = __webpack_require__(47955);
;// CONCATENATED MODULE: ./build/run/open/past-items.js







/** Items in the commits of a branch, by their address, in whatever file they were. */
class PastItems {
    /** The texts of items; set once their names are known. */
    texts;
    /** True where this clone lacks a part of the history. */
    isIncomplete = false;
    #context;
    #suggestions = new closest/* Suggestions */.CJ();
    #wanted;
    #bundles = new Map();
    #forms = new Map();
    constructor(context, wanted) {
        this.#context = context;
        this.#wanted = wanted;
    }
    /** Text files of the wanted items in a commit, relative to the root of the configuration. */
    textsAt(commit) {
        return this.#versions(commit).flatMap(({ bundle }) => [...(bundle.items?.values() ?? [])].flatMap(({ texts }) => [...texts]));
    }
    /** The value of an item, by one of its addresses, at a leaf; null where it has none. */
    formAt(commit, addresses, leaf) {
        let isKnown = true;
        for (const { key, bundle } of this.#versions(commit)) {
            if (bundle.items === undefined)
                isKnown = false;
            for (const address of addresses) {
                const item = bundle.items?.get(address);
                if (item === undefined)
                    continue;
                const forms = this.#formsOf(commit, `${key} ${address}`, item);
                return forms === undefined ? { state: 'unknown' } : { state: 'read', form: forms[leaf] ?? null };
            }
        }
        return { state: isKnown ? 'absent' : 'unknown' };
    }
    #formsOf(commit, key, { raw, texts }) {
        const ids = [...texts].map((file) => this.texts?.idAt(commit, this.#context.prefix + file) ?? '');
        const known = `${key} ${ids.join(' ')}`;
        if (this.#forms.has(known))
            return this.#forms.get(known);
        const findings = [];
        const resource = this.#resolve(raw, findings, (file, place) => this.#textAt(commit, file, place));
        const isWhole = resource !== undefined && !(0,finding/* hasErrors */.Cs)(findings);
        const forms = isWhole ? (0,three_way/* appliedForms */["do"])(resource, this.#context.names, []) : undefined;
        this.#forms.set(known, forms);
        return forms;
    }
    #textAt(commit, file, place) {
        const id = this.texts?.idAt(commit, this.#context.prefix + file);
        const bytes = id === undefined ? undefined : this.texts?.content(id);
        if (bytes !== undefined)
            return (0,read_text/* textOfBytes */.g)(bytes, file, place);
        if (id !== undefined)
            this.isIncomplete = true;
        const finding = (0,source_codes/* sourceFinding */.r)(source_codes/* SOURCE_CODES */.h.textMissing, place, `There was no ${file}.`, 'Look there.');
        return { file, finding };
    }
    #versions(commit) {
        const { bundles, files, prefix } = this.#context;
        return [...bundles].flatMap((file) => {
            const id = files.idAt(commit, prefix + file);
            if (id === undefined)
                return [];
            const key = `${file} ${id}`;
            const bundle = this.#bundles.get(key) ?? this.#load(file, files.content(id));
            this.#bundles.set(key, bundle);
            return { key, bundle };
        });
    }
    #load(file, bytes) {
        if (bytes === undefined) {
            this.isIncomplete = true;
            return { items: undefined };
        }
        const { bundle, findings } = (0,load_bundle/* loadBundle */.p)(file, bytes, this.#context.kinds, this.#context.sources);
        if (bundle === undefined || (0,finding/* hasErrors */.Cs)(findings))
            return { items: undefined };
        const items = new Map();
        for (const raw of bundle.items) {
            const texts = new Set();
            // Only the names of its texts are needed here; their content is not part of the address.
            const resource = this.#resolve(raw, [], (name) => {
                texts.add(name);
                return { file: name, text: '' };
            });
            if (resource !== undefined && this.#wanted.has(resource.address))
                items.set(resource.address, { raw, texts });
        }
        return { items };
    }
    #resolve(raw, findings, text) {
        const { target, org } = this.#context;
        const context = {
            ...{ org, unknownFields: 'warn', vars: target.vars, secrets: target.secrets },
            target: target.name,
            suggestions: this.#suggestions,
            readText: (from, name, node) => text(external_node_path_.posix.join(external_node_path_.posix.dirname(from), name), node.place),
        };
        return (0,resolve_item/* resolveItem */.K)(raw, context, findings)?.resource;
    }
}
/** Every text of the wanted items in any commit of a branch. */
function textFilesOf(items, { commits }) {
    const files = new Set();
    for (const commit of commits.keys())
        for (const file of items.textsAt(commit))
            files.add(file);
    return files;
}

;// CONCATENATED MODULE: ./build/run/open/landed-pulls.js








/**
 * Finds pulled values that a commit of this branch has added since the pull, or since the last apply where the commit
 * of the pull is not in this history. The files here are then edits on top of them. Nothing is fetched; the work tree,
 * other branches and older commits do not count. It starts no git process where the files have every pulled value, and
 * at most eight otherwise.
 */
async function landedPulls(inputs, openGit) {
    const { root, commit, shallow } = inputs.git;
    if (root === null || commit === null)
        return undefined;
    const questions = questionsOf(inputs);
    const later = questions.filter(({ entry, path: leaf }) => entry.pulled[leaf]?.at !== commit);
    if (later.length === 0)
        return undefined;
    const found = await answers(inputs, openGit(root), root, later);
    const paths = grouped(later.filter((one) => found?.landed.has(one) === true));
    const open = later.filter((one) => found?.landed.has(one) !== true);
    const isCut = shallow === true || found?.isIncomplete === true;
    return { paths, untold: isCut ? grouped(open) : new Map() };
}
function questionsOf({ desired, kinds, ledger }) {
    const pulled = [...ledger.entries.values()].filter((entry) => Object.keys(entry.pulled).length > 0);
    if (pulled.length === 0)
        return [];
    const items = (0,known_address/* itemsByEntry */.el)(desired.resources, ledger.entries);
    const called = new Set(desired.resources.map(({ address }) => address));
    const names = namesOf(ledger);
    return pulled.flatMap((entry) => {
        const kind = kinds.find(entry.kind);
        const item = items.get(entry.address);
        const addresses = new Set([
            entry.address,
            (0,known_address/* pulledAddress */.pS)(entry),
            ...(item === undefined ? [] : [item.address]),
        ]);
        const forms = item === undefined ? {} : formsOf(item, names);
        return Object.entries(entry.pulled)
            .filter(([leaf, { desired: then }]) => {
            if (kind === undefined)
                return false;
            // An item under another address can only be compared where the pull removed it as a whole.
            if (kind.key.includes(leaf))
                return item === undefined && !called.has((0,known_address/* pulledAddress */.pS)(entry));
            return item === undefined || !(0,json/* sameJson */.Vk)(forms[leaf] ?? null, then);
        })
            .map(([leaf]) => ({ entry, path: leaf, addresses }));
    });
}
async function answers(inputs, git, root, questions) {
    const { config, ledger } = inputs;
    const applied = ledger.head?.source.commit ?? null;
    const noted = questions.flatMap(({ entry, path: leaf }) => entry.pulled[leaf]?.at ?? []);
    const history = await readBranch(git, new Set([...noted, ...(applied === null ? [] : [applied])]));
    if (history === undefined)
        return undefined;
    const ranges = new Ranges(history.commits, applied);
    const asked = questions.map((question) => ({ question, range: ranges.of(question) }));
    const landed = new Set();
    if (asked.every(({ range }) => range.length === 0))
        return { landed, isIncomplete: false };
    const prefix = (0,below_git/* belowGit */.O)(root, config.root);
    const bundles = bundlesIn(history, prefix, inputs);
    const files = await readPastFiles(git, history, new Set([...bundles].map((file) => prefix + file)));
    if (files === undefined)
        return { landed, isIncomplete: true };
    const { sources } = inputs.desired;
    const context = { ...inputs, prefix, bundles, files, names: namesOf(ledger), sources };
    const wanted = questions.flatMap(({ addresses }) => [...addresses]);
    const items = new PastItems(context, new Set(wanted));
    const texts = textFilesOf(items, history);
    const read = await readPastFiles(git, history, new Set([...texts].map((file) => prefix + file)));
    if (read === undefined)
        return { landed, isIncomplete: true };
    items.texts = read;
    const touching = new Set([...bundles, ...texts].map((file) => prefix + file));
    const near = new Set([...history.commits.values()].filter(({ touched }) => [...touched].some((file) => touching.has(file))));
    for (const { question, range } of asked)
        if (range.some((one) => near.has(one) && isBroughtIn(one, question, items, history)))
            landed.add(question);
    return { landed, isIncomplete: items.isIncomplete };
}
/** True where the commit has the value and none of its parents is known to have it. */
function isBroughtIn(commit, question, items, { commits }) {
    const { entry, path: leaf, addresses } = question;
    const then = entry.pulled[leaf]?.desired ?? null;
    const now = items.formAt(commit.id, addresses, leaf);
    if (now.state !== 'read' || !(0,json/* sameJson */.Vk)(now.form, then))
        return false;
    return (commit.parents.length > 0 &&
        commit.parents.every((parent) => {
            if (!commits.has(parent))
                return false;
            const before = items.formAt(parent, addresses, leaf);
            return before.state === 'absent' || (before.state === 'read' && !(0,json/* sameJson */.Vk)(before.form, then));
        }));
}
/** The commits to search: those after the pull, or after the last apply. */
class Ranges {
    #commits;
    #applied;
    #before = new Map();
    #known = new Map();
    constructor(commits, applied) {
        this.#commits = commits;
        this.#applied = applied;
    }
    of({ entry, path: leaf }) {
        const noted = entry.pulled[leaf]?.at;
        const isNoted = noted !== undefined && this.#commits.has(noted);
        const anchor = isNoted ? noted : this.#applied;
        if (anchor === null || !this.#commits.has(anchor))
            return [];
        // The item itself may have been applied from a later commit than the rest.
        const own = isNoted || entry.commit === null || !this.#commits.has(entry.commit) ? null : entry.commit;
        const key = `${anchor} ${own}`;
        const known = this.#known.get(key) ?? this.#after(anchor, own);
        this.#known.set(key, known);
        return known;
    }
    #after(anchor, own) {
        const before = [this.#upTo(anchor), ...(own === null ? [] : [this.#upTo(own)])];
        return [...this.#commits.values()].filter(({ id, isEdge }) => !isEdge && !before.some((ids) => ids.has(id)));
    }
    /** The commit and its ancestors. */
    #upTo(commit) {
        const known = this.#before.get(commit);
        if (known !== undefined)
            return known;
        const found = new Set();
        const open = [commit];
        for (let id = open.pop(); id !== undefined; id = open.pop()) {
            const one = found.has(id) ? undefined : this.#commits.get(id);
            found.add(id);
            if (one !== undefined)
                open.push(...one.parents);
        }
        this.#before.set(commit, found);
        return found;
    }
}
/** Bundles in any commit of a branch, relative to the root of the configuration. */
function bundlesIn({ commits, files }, prefix, { config, desired }) {
    const all = new Set(files);
    for (const { touched } of commits.values())
        for (const file of touched)
            all.add(file);
    const inside = [...all].flatMap((file) => (file.startsWith(prefix) ? [file.slice(prefix.length)] : []));
    const covered = (0,pattern_covers/* filesCovered */.up)((0,open_files/* bundlePatterns */.Mo)(config), inside);
    const here = new Set(desired.bundles.map(({ document }) => document.file));
    return new Set(inside.filter((file) => covered.has(file) || here.has(file)));
}
function namesOf({ entries }) {
    return new address_index/* AddressIndex */.R({ state: 'present', revision: null, experimentsMarked: false, entries });
}
function formsOf(resource, names) {
    return (0,three_way/* appliedForms */["do"])(resource, names, resource.settings.ignore ?? []);
}
function grouped(questions) {
    const byAddress = new Map();
    for (const { entry, path: leaf } of questions)
        byAddress.set(entry.address, (byAddress.get(entry.address) ?? new Set()).add(leaf));
    return byAddress;
}

// EXTERNAL MODULE: ./build/run/open/ledger-binding.js
var ledger_binding = __webpack_require__(81626);
// EXTERNAL MODULE: ./build/run/open/neighbours.js
var neighbours = __webpack_require__(92499);
// EXTERNAL MODULE: ./build/run/open/open-client.js + 12 modules
var open_client = __webpack_require__(63836);
// EXTERNAL MODULE: ./build/run/open/open-files.js + 4 modules
var open_open_files = __webpack_require__(57170);
// EXTERNAL MODULE: ./build/run/open/open-source.js + 3 modules
var open_source = __webpack_require__(21190);
// EXTERNAL MODULE: ./build/run/open/open-store.js
var open_store = __webpack_require__(49987);
// EXTERNAL MODULE: ./build/run/open/patterns.js
var patterns = __webpack_require__(10300);
// EXTERNAL MODULE: ./build/ledger/ledger.js
var ledger = __webpack_require__(90087);
;// CONCATENATED MODULE: ./build/run/open/read-bound.js

/** Parts of a binding that mean another platform or account, not only another name. */
const ELSEWHERE = ['org_id', 'base_url'];
/**
 * The ledger of a binding. For the ledger of another platform, the message begins with the most likely cause: a variable
 * that was set for the last apply and is not set now.
 */
async function readBound(store, binding, variable) {
    try {
        return await store.read(binding);
    }
    catch (error) {
        if (!(error instanceof ledger/* OtherBinding */.iD) || !ELSEWHERE.some((name) => error.differ.includes(name)))
            throw error;
        throw new ledger/* OtherBinding */.iD(error.differ, error.message, `Most likely a setting is missing or has changed, for example the variable ${variable}: set it as before. Otherwise: ${error.advice.remedy ?? ''}`);
    }
}

// EXTERNAL MODULE: ./build/run/open/refuse-elsewhere.js
var refuse_elsewhere = __webpack_require__(78310);
// EXTERNAL MODULE: ./build/model/kind.js
var model_kind = __webpack_require__(72246);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/run/open/guard-codes.js
var guard_codes = __webpack_require__(69129);
;// CONCATENATED MODULE: ./build/run/open/refuse-strangers.js


/**
 * Refuses a ledger with an entry that no apply can have written: its place or id is impossible for its kind, so a
 * request made from it would go to a foreign route. Anyone who can push to the repository can write an entry.
 * @throws UserError PS6134, exit 3
 */
function refuseStrangers(entries, kinds) {
    for (const { kind: name, address, partition, id } of entries.values()) {
        const kind = kinds.find(name);
        if (kind === undefined)
            continue;
        const isItsId = id === null || kind.idType === 'string' || typeof id === 'number';
        if ((0,model_kind/* isPartitionOf */.m8)(kind, partition) && isItsId)
            continue;
        throw new finding/* UserError */.yo(guard_codes/* GUARD_CODES */.Z.stranger.code, `The ledger cannot be used: its entry of ${address} has ${isItsId ? `the place ${partition}` : `the id ${id}`}, which no ${kind.singular} can have.`, 'Find out who changed the ledger: no apply writes such an entry, and the history of the ledger names the author. Then forget the entry, so that the next plan finds the object by its name.', 3, (0,pasted_command/* pasted */.yw)('ledger', 'forget', (0,model_address/* patternOf */.Id)(address)));
    }
}

;// CONCATENATED MODULE: ./build/run/open/open-target.js


















/**
 * Opens a target: first the files (a broken file never causes a request), then the key, then the ledger.
 * @throws FindingsError when an item or a setting is wrong
 */
async function openTarget(flags, named, io, { use = 'needed', forgive, lfs, inspect, onFindings }) {
    const offline = await (0,open_open_files/* openFiles */.Km)(flags, named, io, false, {
        use,
        ...(forgive === undefined ? {} : { forgive }),
        ...(lfs === undefined ? {} : { lfs }),
    });
    inspect?.(offline);
    const { settings, config, target, provider, kinds } = offline;
    const stopOnErrors = () => {
        if (!(0,finding/* hasErrors */.Cs)(offline.findings) && settings !== undefined)
            return;
        throw new open_open_files/* FindingsError */.NH(offline.findings, offline.files);
    };
    stopOnErrors();
    if (settings === undefined)
        throw new open_open_files/* FindingsError */.NH(offline.findings, offline.files);
    if (use === 'needed')
        (0,patterns/* checkPatterns */.u)(flags, {
            kinds,
            resources: offline.desired.resources,
            leftOut: offline.desired.leftOut.map(({ address }) => address),
            inTarget: (address) => (0,config_types/* isInTarget */.jE)(target, address),
            target: target.name,
        });
    const client = (0,open_client/* openClient */.M)(settings, provider, target, flags, io);
    try {
        const key = (0,key_use/* keyUse */.b_)(target.name, settings);
        const { account, who, platform } = await provider.connect(client, settings.orgId, key);
        const org = account.id;
        if (settings.orgId === null) {
            // The account is known only now, so items that name it are checked again.
            offline.desired = (0,open_files/* desire */.XS)(config, target, kinds, org, offline.files, {
                sources: offline.desired.sources,
            });
            const others = offline.desired.findings.filter((one) => one.code === bundle_codes/* BUNDLE_CODES */.c.otherAccount.code);
            if (use === 'needed')
                offline.findings = (0,finding/* sortFindings */.Tc)([...offline.findings, ...others]);
            else
                offline.brokenFiles += others.length;
            stopOnErrors();
        }
        onFindings(offline.findings, offline.files);
        const store = await (0,open_store/* openStore */.C)(offline, settings.ledgerTarget, io, { keyOwner: who.email });
        const binding = (0,ledger_binding/* ledgerBinding */.R)(config, settings, org, target);
        const ledger = flags.ledger === false
            ? {
                state: 'absent',
                head: undefined,
                entries: new Map(),
                revision: null,
                interrupted: false,
            }
            : await readBound(store, binding, provider.settings.baseUrlVariables[0]);
        const commands = (0,command_place/* commandPlaces */.G)(flags, named, offline, io.cwd);
        if (ledger.state === 'absent' && flags.ledger !== false)
            await (0,refuse_elsewhere/* refuseElsewhere */.F)(store, binding, (0,neighbours/* neighboursOf */.Y)(offline), {
                place: commands.documents,
                words: kinds.words,
            });
        refuseStrangers(ledger.entries, kinds);
        const landed = use === 'needed'
            ? await landedPulls({ ...offline, org, ledger }, (root) => io.openGit(root))
            : undefined;
        const session = {
            kinds,
            config,
            target,
            org,
            accountLabel: account.label,
            baseUrl: settings.baseUrl,
            desired: offline.desired,
            complete: offline.files.complete,
            reader: readerOf(platform),
            store,
            binding,
            ledger,
            ...(landed === undefined ? {} : { landed }),
            ...(await (0,open_source/* openSource */.oD)(offline, ledger, flags.allowOlder === true, io)),
            toolVersion: model_package/* VERSION */.xv,
            commands,
            deciding: {
                onDrift: flags.onDrift ?? null,
                takeOver: flags.takeOver === true ? ['*'] : (flags.takeOver ?? []),
                launch: flags.launch ?? [],
                only: flags.only ?? [],
                allowDeletes: flags.allowDeletes ?? null,
                allowEmpty: flags.allowEmpty === true,
                reviewed: null,
            },
            ignoreLedger: flags.ledger === false,
            clock: io.clock,
            secret: (name) => (target.secrets.includes(name) ? (0,settings_input/* readSecret */.n5)(io.env, name) : undefined),
            toSetSecret: (name) => (0,settings_input/* howToSet */.ac)(name, io.env),
        };
        return { offline, session, client, platform };
    }
    catch (error) {
        await client.close();
        if (error instanceof finding/* UserError */.yo)
            error.place = (0,command_place/* commandPlaces */.G)(flags, named, offline, io.cwd).documents;
        throw error;
    }
}
/** The session of a plan: it can read the platform, and has no means to write. */
function readerOf(platform) {
    return {
        answer: (need) => platform.answer(need),
        wordsOf: (need) => platform.wordsOf(need),
        serverTime: () => platform.serverTime(),
    };
}


/***/ }),

/***/ 10300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fits),
/* harmony export */   u: () => (/* binding */ checkPatterns)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10917);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10333);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28624);
/* harmony import */ var _guard_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69129);
/* harmony import */ var _open_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94752);



/**
 * Refuses patterns without a match: the empty plan of a misspelt `--only` would look like success. A whole kind
 * (`experiments`, `experiments/*`) may match nothing; every other pattern must match an item of the files.
 * @throws UserError naming the flag, the pattern and the likely intention
 */
function checkPatterns(written, context) {
    const takeOver = written.takeOver === true ? [] : (written.takeOver ?? []);
    const launched = context.resources.filter((resource) => resource.kind.lifecycle === 'launch');
    for (const pattern of written.only ?? [])
        checkPattern('--only', pattern, context.resources, context);
    for (const pattern of takeOver)
        checkPattern('--take-over', pattern, context.resources, context);
    for (const pattern of written.launch ?? [])
        checkPattern('--launch', pattern, launched, context);
}
function checkPattern(flag, pattern, resources, { kinds, inTarget, target, leftOut = [] }) {
    const what = flag === '--launch' ? 'no experiment of the files' : 'no item of the files';
    const addresses = resources.map((resource) => resource.address);
    const isMeant = (address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .MT)(pattern, address);
    if (!addresses.some(isMeant) && leftOut.some(isMeant)) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_guard_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .GUARD_CODES */ .Z.leftOut.code, `${flag} ${JSON.stringify(pattern)} matches only items of files that git left out of this checkout.`, 'Check out these files first. To see how.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .pasted */ .yw)('doctor'));
    }
    if (!fits(flag, pattern, addresses, kinds, what))
        return;
    if (addresses.some((address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .MT)(pattern, address) && inTarget(address)))
        return;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_open_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .OPEN_CODES */ .m.fitsLeftOut.code, `${flag} ${JSON.stringify(pattern)} matches only items that target ${target} leaves out (include, exclude).`, 'Choose another target, or change include and exclude in the configuration.');
}
/**
 * Refuses a pattern of addresses without a match.
 * @param what what it matches, for the sentence: `no item of the files`
 * @returns false for a whole kind (`experiments`, `experiments/*`) without a match
 */
function fits(flag, pattern, addresses, kinds, what) {
    const names = kinds.all.map((kind) => kind.name);
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .canMatch */ .kS)(pattern, names))
        throw noKind(flag, pattern, names);
    if (addresses.some((address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .MT)(pattern, address)))
        return true;
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .isWholeKind */ .cO)(pattern, names))
        return false;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_open_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .OPEN_CODES */ .m.fitsNothing.code, `${flag.startsWith('--') ? flag : `${flag}:`} ${JSON.stringify(pattern)} matches ${what}.`, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .fitsNoneRemedy */ .lF)(pattern, addresses));
}
function noKind(flag, pattern, kinds) {
    // Only a flag has file names before it.
    if (flag.startsWith('--') && /\.(?:ya?ml|json)$/i.test(pattern)) {
        return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_open_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .OPEN_CODES */ .m.badPattern.code, `${flag} expects a pattern of addresses, but ${JSON.stringify(pattern)} looks like a file.`, 'Write file names before the flags, for example.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .pasted */ .yw)('plan', pattern, ...(flag === '--take-over' ? [flag] : [flag, 'prompts/*'])));
    }
    const { message, remedy } = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .noKindWords */ .Pz)(flag, pattern, kinds);
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_open_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .OPEN_CODES */ .m.badPattern.code, message, remedy);
}


/***/ })

};
