export const id = 748;
export const ids = [748];
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

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ updateBody),
/* harmony export */   F: () => (/* binding */ createBody)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47762);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86835);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _leaves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61094);


/** The body of a create: everything that the file writes, except what only chooses the route. */
function createBody(resource, late) {
    const body = {};
    for (const [name, value] of Object.entries(resource.value)) {
        if (roleIn(resource, name) !== 'route')
            body[name] = value;
    }
    const json = fillIn(body, late);
    return resource.kind.body?.(json) ?? json;
}
/**
 * The body of an update: every managed field, the changed leaves laid over what was
 * just read, so that neither a partial nor a full reading of the platform loses anything. Derived
 * fields only where the file writes them, secrets only where this plan lists them as to be written.
 */
function updateBody(resource, changed, live, secretFields, late) {
    const body = {};
    for (const [name, field] of Object.entries(resource.kind.fields.fields)) {
        const value = live[name];
        if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(field) === 'managed' && value !== undefined && value !== null)
            body[name] = writable(field, value);
    }
    for (const [name, value] of Object.entries(resource.value)) {
        const role = roleIn(resource, name);
        if (role === 'derived' || (role === 'secret' && secretFields.has(name)))
            body[name] = value;
    }
    for (const { steps, value } of changed)
        (0,_leaves_js__WEBPACK_IMPORTED_MODULE_1__/* .setAt */ .ef)(body, steps, value);
    return fillIn(body, late);
}
/** The role of a top-level field; one that the kind does not know is managed like any other. */
function roleIn(resource, name) {
    const field = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAt */ .UK)(resource.kind.fields, [name]);
    return field === undefined ? 'managed' : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(field);
}
/** A body as it is sent: references and secrets filled in. */
function fillIn(body, late) {
    const json = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveLate */ .xj)(body, { ref: (ref) => late.ref(ref), secret: ({ name }) => late.secret(name) });
    return json;
}
/** A value of an answer as it may be sent back: list elements without what the platform added. */
function writable(field, value) {
    if (field.type === 'list' && Array.isArray(value))
        return value.map((item) => writable(field.item, item));
    if (field.type === 'object' && field.open !== true && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value)) {
        const known = {};
        for (const [name, member] of Object.entries(field.fields)) {
            const inner = value[name];
            if (inner !== undefined && inner !== null)
                known[name] = writable(member, inner);
        }
        return known;
    }
    return value;
}


/***/ }),

/***/ 13104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var _three_way_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98558);

/**
 * A row is trusted where it proves what it is compared for; else the object is read by itself.
 * @param proves true for the states of a row that need no further reading
 */
function confirm(view, { kind, partition }, listed, compare, proves = _three_way_js__WEBPACK_IMPORTED_MODULE_0__/* .isProof */ .rN) {
    const states = compare(listed);
    if (listed.confirmed || proves(states))
        return { state: 'ok', live: listed, states };
    const reading = view.object(kind, partition, listed.id);
    if (reading.state !== 'ok')
        return reading;
    return { state: 'ok', live: reading.value, states: compare(reading.value) };
}


/***/ }),

/***/ 63015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ editedLeaves),
/* harmony export */   V6: () => (/* binding */ editDigest),
/* harmony export */   yJ: () => (/* binding */ goneDigest)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/**
 * 16 hex digits that stand for one live edit: the live values that differ from what was applied, ids
 * as they are. Write-only values are never compared, so they are never in it. What an earlier decision
 * overwrote counts in, so that the same edit made again is another one.
 */
function editDigest(values, before) {
    const live = values
        .map(({ path, raw }) => [path, raw])
        .sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a, b));
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)({ live, after: before?.overwritten ?? null }, 16);
}
/** Stands for the deletion of one object. */
function goneDigest({ id, overwritten }) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)({ gone: id, after: overwritten ?? null }, 16);
}
/** The leaves that somebody changed on the platform, whether or not the files want another value there. */
function editedLeaves(states) {
    return states.filter((state) => state.foreign || (state.base !== undefined && !state.asApplied && !state.kept));
}


/***/ }),

/***/ 79294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ resolveExternal)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21441);

/**
 * Looks up the live objects that external references to this kind mean: by key, exactly one.
 * @returns false while a list has to be read first
 */
function resolveExternal(kind, inputs, view, names) {
    const addresses = new Set();
    for (const resource of inputs.desired) {
        if (!inputs.selected(resource.address))
            continue;
        for (const ref of resource.refs) {
            if (ref.external && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(ref.address) === kind.name)
                addresses.add(ref.address);
        }
    }
    let isRead = true;
    const [key = ''] = kind.key;
    const indexes = new Map();
    for (const address of [...addresses].sort()) {
        const { parts, scope } = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAddress */ .lS)(address);
        const list = view.list(kind, scope ?? kind.home);
        if (list.state === 'pending')
            isRead = false;
        if (list.state !== 'ok')
            continue;
        const byName = indexes.get(list.value) ?? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(list.value.active, (live) => live.object[key]);
        indexes.set(list.value, byName);
        const rows = byName.get(parts.join('/')) ?? [];
        const [only] = rows;
        if (only !== undefined && rows.length === 1)
            names.setExternal(address, only.id);
    }
    return isRead;
}


/***/ }),

/***/ 6836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   sj: () => (/* binding */ compareSecret),
/* harmony export */   yD: () => (/* binding */ secretText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86835);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);


const COST = { N: 16_384, r: 8, p: 1 };
/** The secret behind a write-only leaf: the variable's value, or what the file itself holds. */
function secretText(value, env) {
    if (value instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh)
        return env(value.name);
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toForms */ .ln)(value));
}
/** Tells equal secrets from different ones later on; the secret cannot be read back from it. */
function fingerprint(secret, variable, salt) {
    return { salt: salt.toString('hex'), hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(secret, salt, 32, COST).toString('hex'), variable };
}
/** `unknown` without a fingerprint to compare with, `unset` where there is one and the secret is not set. */
function compareSecret(value, known, env) {
    const secret = secretText(value, env);
    if (known === undefined)
        return 'unknown';
    if (secret === undefined)
        return 'unset';
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(secret, Buffer.from(known.salt, 'hex'), 32, COST);
    const before = Buffer.from(known.hash, 'hex');
    return hash.length === before.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(hash, before) ? 'unchanged' : 'changed';
}


/***/ }),

/***/ 71080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ nextGeneration)
/* harmony export */ });
/** How often the ledger saw an address created: the generation of its next create. */
function nextGeneration(entry, departed, kind) {
    // Where the platform knows no keys, every create is a request of its own.
    if (kind !== undefined && kind.idempotency === undefined)
        return 0;
    if (entry === undefined)
        return departed?.generation ?? 0;
    // A create that was begun and never confirmed is sent again as the same one.
    return entry.id === null ? entry.generation : entry.generation + 1;
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

/***/ 89370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ usesOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86835);

/** Every reference or id of another kind's object inside a value, in reading order. */
function usesOf(kind, value) {
    const uses = [];
    for (const [name, field] of Object.entries(kind.fields.fields))
        walk(field, value[name], uses);
    return uses;
}
function walk(field, value, uses) {
    if (value === undefined || value === null)
        return;
    if (field.type === 'id' && field.kind !== undefined) {
        if (value instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Ref */ .oS || typeof value === 'number' || typeof value === 'string')
            uses.push({ field, target: value });
    }
    else if (field.type === 'list' && Array.isArray(value)) {
        for (const item of value)
            walk(field.item, item, uses);
    }
    else if (field.type === 'object' && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isValueObject */ .xk)(value)) {
        for (const [name, member] of Object.entries(field.fields))
            walk(member, value[name], uses);
    }
    else if (field.type === 'map' && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isValueObject */ .xk)(value)) {
        for (const member of Object.values(value))
            walk(field.value, member, uses);
    }
}


/***/ }),

/***/ 86312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mayHaveOverwritten),
/* harmony export */   i: () => (/* binding */ mayBeSetBack)
/* harmony export */ });
/**
 * True where an object that shows its old values may have been written by a run that was cut off and
 * set back by somebody since. Both together are two versions; with less than two our write cannot be
 * among them. A delete that was taken back need not leave a version, but it leaves another time. Where
 * the platform shows neither, nothing tells.
 * @param versionOf the version that an address of the plan has now, where it is known
 */
function mayBeSetBack(mark, live, versionOf = () => undefined) {
    if (mark === null || mark === undefined)
        return false;
    const changedAt = live.object.updated_at;
    const isTimed = mark.updated_at !== null && typeof changedAt === 'string';
    if (mark.version === null || live.version === null)
        return !isTimed || changedAt !== mark.updated_at;
    const moved = live.version - mark.version - movedAlong(mark, versionOf);
    if (moved === 0 && mark.action === 'delete')
        return isTimed && changedAt !== mark.updated_at;
    return moved < 0 ? live.version < mark.version : moved >= 2;
}
/**
 * The versions around those that an update which was cut off may have gone over: it is done, and more than
 * it has moved the version. Undefined where nothing speaks for that.
 */
function mayHaveOverwritten(mark, live, versionOf = () => undefined) {
    if (mark?.action !== 'update' || mark.version === null || live.version === null)
        return undefined;
    const moved = live.version - mark.version - movedAlong(mark, versionOf);
    return moved < 2 ? undefined : { from: mark.version, to: live.version };
}
/** Versions that the updates of other objects have made of this one since. */
function movedAlong({ moves = {} }, versionOf) {
    let moved = 0;
    for (const [address, before] of Object.entries(moves)) {
        const now = versionOf(address);
        if (typeof now === 'number' && now > before)
            moved += now - before;
    }
    return moved;
}


/***/ }),

/***/ 54118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ HoldReasons)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10917);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6974);
/* harmony import */ var _document_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3975);
/* harmony import */ var _plan_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87068);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25743);
/* harmony import */ var _sync_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23903);





/** Says why something is not done: held, unreadable, or in need of something that is not there. */
class HoldReasons {
    #inputs;
    #names;
    #draft;
    constructor({ inputs, names, draft }) {
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
            leaves: (0,_document_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .heldLeaves */ .gC)(states),
            edit,
            remedies,
        });
    }
    holdProtected(match, what, states, live) {
        const { address } = match.resource;
        this.hold(match, 'protected', what === 'replace' ? 'replace' : 'update', `is protected, which forbids a ${what}`, states, (0,_remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .protectionRemedies */ ._t)(address, this.#inputs.header.target, match.resource.place), live);
    }
    /**
     * What must be done before the resource can be written: addresses of changes whose id it needs.
     * Undefined when something it needs will not be there; then it has been held or refused.
     */
    needs(resource) {
        const needs = new Set();
        for (const ref of resource.refs) {
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
            this.#draft.fail(_plan_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_CODES */ .T.externalMissing.code, address, `The external reference ${ref.address} does not match exactly one live object.`, {
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
            remedies: [{ to: 'To continue', type: `decide about ${ref.address} first` }],
        });
    }
    noteSecrets(match, secrets) {
        this.#draft.secretWrites.push(...secrets.map((secret) => ({ ...secret, write: false })));
        const unknown = secrets.filter((secret) => secret.status === 'unknown');
        if (unknown.length === 0)
            return;
        const { address, place } = match.resource;
        const fields = unknown.map((secret) => secret.field).join(', ');
        this.#draft.say('note', _plan_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_CODES */ .T.secretUntold.code, address, `Cannot tell whether ${fields} ${unknown.length === 1 ? 'is' : 'are'} up to date (secrets cannot be read back); left unchanged.`, {
            place,
            remedy: 'To write it anyway.',
            command: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .pasted */ .yw)('apply', (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .valued */ .Gf)('--take-over', (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .patternOf */ .Id)(address)), '--only', (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .patternOf */ .Id)(address)),
        });
    }
    sayArchived(resource, ids, place) {
        this.#draft.say('warning', _plan_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_CODES */ .T.archivedName.code, resource.address, `An archived ${resource.kind.singular} of the same name exists (id ${ids.join(', ')}); it stays archived.`, {
            place,
            remedy: `Restore it in ${resource.kind.words.app} first if that is the one you mean.`,
        });
    }
    /** The ledger settles which one is meant; that there is another one has to be known all the same. */
    sayTwins({ kind, address, place }, id, twins) {
        const pin = (0,_sync_line_js__WEBPACK_IMPORTED_MODULE_5__/* .syncLine */ .au)(place, address, 'id', this.#inputs.header.target, id);
        this.#draft.say('warning', _plan_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_CODES */ .T.secondOfName.code, address, `Another live ${kind.singular} has the same name (id ${twins.join(', ')}); this one is id ${id}.`, {
            place,
            remedy: `Rename or delete it in ${kind.words.app} if nobody needs it, or accept it by pinning this one: ${pin}`,
        });
    }
    unreadable(match, message) {
        const { address, kind, partition, place } = match.resource;
        this.#draft.unread({ address, kind: kind.name, partition, place }, message, this.#inputs.policy.allow_unreadable);
    }
}


/***/ }),

/***/ 44816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ launchEntry),
/* harmony export */   EV: () => (/* binding */ launchGeneration),
/* harmony export */   XA: () => (/* binding */ lookForTraces),
/* harmony export */   oB: () => (/* binding */ LaunchDecider)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72246);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _document_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3975);
/* harmony import */ var _document_idempotency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53211);
/* harmony import */ var _plan_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87068);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25743);
/* harmony import */ var _repeated_launch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49285);
/* harmony import */ var _sync_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23903);







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
/** Where people see whether a launch happened whose answer was lost; a half sentence. */
function lookForTraces(kind) {
    return `Look in ${kind.words.app} for ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .launchRules */ .j7)(kind).traces}`;
}
/** Decides whether something that is run once is launched: at most once. */
class LaunchDecider {
    #inputs;
    #view;
    #names;
    #draft;
    #items;
    constructor(context) {
        const { inputs, view, names, draft } = context;
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
        const content = resource.contentDigest;
        const told = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(this.#inputs.policy.launch, address);
        const wasLaunched = entry === undefined && this.#inputs.base.departed?.[address] !== undefined;
        if (wasLaunched && !told) {
            this.#hold(resource, 'undecided', 'was launched or held before, but its record was forgotten; it is launched again only on request (--launch)');
            return;
        }
        if (record === undefined) {
            const { state, experimentsMarked } = this.#inputs.base;
            const known = state === 'present' && experimentsMarked;
            if (known || told)
                this.#launch(resource, known ? 'not launched yet' : 'launched, as requested (--launch)');
            else
                this.#hold(resource, 'undecided', 'may have been launched before; without a ledger this is unknown');
            return;
        }
        if (record.state === 'sending')
            this.#resend(resource, entry, record);
        else if (record.state === 'undecided') {
            if (told || record.content !== content) {
                this.#launch(resource, told ? 'launched, as requested (--launch)' : 'its content changed since it was held');
            }
            else
                this.#hold(resource, 'undecided', 'was in the files when the ledger began, so it may have been launched before');
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
            this.#launch(resource, 'its content changed, and run: on_change launches it again');
            return;
        }
        this.#draft.unchanged += 1;
        this.#draft.say('note', _plan_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_CODES */ .T.launchedOnce.code, resource.address, 'Its content changed after the launch; it runs once, so it is not launched again.', {
            place: resource.place,
            remedy: this.#everyContent(resource),
        });
    }
    #everyContent({ place, address }) {
        const { target } = this.#inputs.header;
        return `To launch it whenever its content changes, on ${target}: ${(0,_sync_line_js__WEBPACK_IMPORTED_MODULE_3__/* .syncLine */ .au)(place, address, 'run', target, 'on_change')}`;
    }
    /** `launched` is not `succeeded`: the next plan says when it failed. */
    #status(resource, entry, record) {
        if (entry === undefined || entry.id === null)
            return;
        let { status } = record;
        const { ended, failed } = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .launchRules */ .j7)(resource.kind);
        if (status === null || !ended.includes(status.toLowerCase())) {
            const reading = this.#view.object(resource.kind, resource.partition, entry.id);
            if (reading.state === 'ok' && typeof reading.value.object.status === 'string')
                status = reading.value.object.status;
        }
        if (status !== null && failed.includes(status.toLowerCase())) {
            this.#draft.say('warning', _plan_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_CODES */ .T.launchFailed.code, resource.address, `It was launched (id ${entry.id}) and ended as ${status.toLowerCase()}.`, {
                place: resource.place,
                remedy: `Check it in ${resource.kind.words.app}. It is not launched again automatically.`,
            });
        }
    }
    /** The same request again, made from the file, while the platform can still recognize its key. */
    #resend(resource, entry, record) {
        const sent = record.sent_at === null ? Number.NaN : Date.parse(record.sent_at);
        const age = this.#inputs.now - sent;
        const { repeatable } = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .launchRules */ .j7)(resource.kind);
        if (!(age >= 0 && age < repeatable.ms)) {
            const path = (0,_document_idempotency_js__WEBPACK_IMPORTED_MODULE_4__/* .createRoute */ .u)(resource, this.#inputs.org);
            this.#holdUnknown(resource, entry, record, `after ${repeatable.words} the platform may no longer recognize the request (${path}, key ${record.key ?? 'none'})`);
            return;
        }
        const repeated = (0,_repeated_launch_js__WEBPACK_IMPORTED_MODULE_5__/* .repeatedLaunch */ .M)(resource, { generation: entry?.generation ?? 0 }, record, {
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
        this.#draft.change((0,_document_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .newChange */ .rZ)(resource, 'launch', 'the outcome of its launch is unknown; the identical request is sent again', {
            leaves: (0,_document_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .newLeaves */ .d6)(resource.leaves.values(), this.#names),
            idempotency_key: repeated.request.key,
        }));
    }
    #holdUnknown(resource, entry, record, why) {
        this.#hold(resource, 'unknown_launch', `was sent at ${record.sent_at ?? 'an unknown time'}, and no answer came; ${why}. ${lookForTraces(resource.kind)} created then`, entry);
    }
    #launch(resource, reason) {
        const generation = launchGeneration(this.#inputs.base, resource);
        const depends = new Set();
        for (const ref of resource.refs) {
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
                    remedies: [{ to: 'To continue', type: `decide about ${ref.address} first` }],
                });
                return;
            }
        }
        if (this.#draft.failed.has(resource.address))
            return;
        const { namespace, target } = this.#inputs.header;
        this.#draft.change((0,_document_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .newChange */ .rZ)(resource, 'launch', reason, {
            leaves: (0,_document_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .newLeaves */ .d6)(resource.leaves.values(), this.#names),
            depends_on: [...depends].sort(),
            idempotency_key: (0,_document_idempotency_js__WEBPACK_IMPORTED_MODULE_4__/* .idempotencyKey */ .T)(resource, { namespace, target, org: this.#inputs.org, generation }),
        }));
    }
    /** What stands in the way of a reference, or undefined; changes to wait for are noted. */
    #reference(resource, ref, depends) {
        const change = this.#draft.changes.get(ref.address);
        const held = this.#draft.held.get(ref.address);
        if (this.#draft.failed.has(ref.address))
            return `needs ${ref.address}, which will not exist`;
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
            this.#draft.fail(_plan_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_CODES */ .T.noVersion.code, resource.address, `The platform shows no version of ${ref.address}, so latest cannot be resolved.`, {
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
        return target.refs
            .map((ref) => ref.address)
            .filter((inner) => ['update', 'replace', 'create'].includes(this.#draft.changes.get(inner)?.action ?? ''));
    }
    #version(_resource, ref) {
        const kind = this.#inputs.kinds.find(ref.address.split('/', 1)[0] ?? '');
        const id = this.#names.idOf(ref);
        const target = this.#items.get(ref.address);
        if (kind === undefined || id === undefined)
            return undefined;
        const partition = target?.partition ?? kind.home;
        const list = this.#view.list(kind, partition);
        const row = list.state === 'ok' ? list.value.byId.get(id) : undefined;
        if (row?.version !== null && row?.version !== undefined)
            return row.version;
        const reading = this.#view.object(kind, partition, id);
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
            remedies: why === 'unknown_launch' ? (0,_remedies_js__WEBPACK_IMPORTED_MODULE_7__/* .unknownLaunchRemedies */ .aD)(resource.place) : (0,_remedies_js__WEBPACK_IMPORTED_MODULE_7__/* .launchRemedies */ .Ew)(resource.address),
        });
    }
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lostVersions),
/* harmony export */   R: () => (/* binding */ openQuestion)
/* harmony export */ });
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86312);
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63015);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);


/**
 * The question that is open about an entry and its object; undefined where there is none.
 * @param written leaves that would be written or removed
 * @param isDone the platform already holds the values that the files changed to
 */
function openQuestion(entry, live, written, isDone, versionOf) {
    const { writing, overwrote } = entry;
    // What a pull took in since is what somebody decided.
    if (Object.keys(entry.pulled).some((path) => !Object.hasOwn(entry.kept, path)))
        return undefined;
    const old = written.filter((state) => state.asApplied);
    if (old.length > 0 && (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeSetBack */ .i)(writing, live, versionOf)) {
        const was = writing?.version ?? null;
        const did = writing?.action === 'delete' ? 'deleted' : 'written';
        const message = was !== null && live.version !== null && live.version !== was
            ? `may have been ${did} by an interrupted apply and changed since (version ${was} became ${live.version}): it has its old values again`
            : `may have been ${did} by an interrupted apply and changed back since: it has its old values again`;
        return { what: 'set_back', message, edit: (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_1__/* .editDigest */ .V6)(old, entry), states: old };
    }
    const over = isDone ? (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveOverwritten */ .D)(writing, live, versionOf) : undefined;
    if (over !== undefined) {
        return {
            what: 'overwrote',
            message: `was updated by an interrupted apply, and somebody edited it on the platform before or after that (version ${over.from} became ${over.to}); that edit may no longer be live`,
            edit: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)({ over, id: entry.id, after: entry.overwritten ?? null }, 16),
            states: [],
        };
    }
    if (overwrote === undefined || overwrote === null)
        return undefined;
    return {
        what: 'overwrote',
        message: overwrote.maybe === true
            ? `was updated, and somebody edited it on the platform before or after that (version ${overwrote.from} became ${overwrote.to}); that edit may no longer be live`
            : `was edited on the platform during an update, which overwrote that edit: ${lostVersions(overwrote)} of it ${overwrote.to - overwrote.from > 2 ? 'are' : 'is'} no longer live`,
        edit: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)({ overwrote, id: entry.id, after: entry.overwritten ?? null }, 16),
        states: [],
    };
}
/** The versions that somebody made and an update overwrote: `version 2`, `versions 2 to 4`. */
function lostVersions({ from, to }) {
    return to - from > 2 ? `versions ${from + 1} to ${to - 1}` : `version ${from + 1}`;
}


/***/ }),

/***/ 17055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ PolicyView),
/* harmony export */   _3: () => (/* binding */ decidesEdit),
/* harmony export */   rs: () => (/* binding */ wantsProtection)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _document_idempotency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53211);


/** What files and target ask for; a resource's own setting comes before the target's patterns. */
function wantsProtection(resource, patterns) {
    return resource.settings.protect ?? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(patterns, resource.address);
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
    /**
     * True where somebody now says to overwrite an edit that `keep` left alone: by the flag together with
     * `--only` that names it, or by its digest. What is said of everything, or set for the target or the
     * item, does not undo what was decided about one edit.
     */
    undoesKeep(resource, edit) {
        const { on_drift, only } = this.#inputs.policy;
        const names = only.filter((pattern) => pattern !== '*');
        const isNamed = on_drift === 'overwrite' && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(names, resource.address);
        return isNamed || this.decides(resource, edit);
    }
    mayTakeOver(resource) {
        return (resource.settings.take_over === true || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(this.#inputs.policy.take_over, resource.address));
    }
    /** `--take-over` with a pattern that is more than `*`: it also rewrites secrets. */
    isNamed(resource) {
        const patterns = this.#inputs.policy.take_over.filter((pattern) => pattern !== '*');
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(patterns, resource.address);
    }
    wantsProtection(resource) {
        return wantsProtection(resource, this.#inputs.policy.protect);
    }
    /** What the ledger has recorded as protected stays so until an apply has recorded otherwise. */
    isProtected(match) {
        return match.entry?.protect === true || this.wantsProtection(match.resource);
    }
    /** Null where the platform knows no idempotency keys. */
    key(resource, generation) {
        if (resource.kind.idempotency === undefined)
            return null;
        const { namespace, target } = this.#inputs.header;
        return (0,_document_idempotency_js__WEBPACK_IMPORTED_MODULE_1__/* .idempotencyKey */ .T)(resource, { namespace, target, org: this.#inputs.org, generation });
    }
}


/***/ }),

/***/ 25743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ disputeRemedies),
/* harmony export */   $h: () => (/* binding */ pullBackRemedy),
/* harmony export */   Ew: () => (/* binding */ launchRemedies),
/* harmony export */   Ex: () => (/* binding */ overwroteRemedies),
/* harmony export */   IF: () => (/* binding */ driftRemedies),
/* harmony export */   LX: () => (/* binding */ adviceFrom),
/* harmony export */   MH: () => (/* binding */ pinRemedies),
/* harmony export */   Ub: () => (/* binding */ setBackRemedies),
/* harmony export */   XI: () => (/* binding */ unreviewedRemedies),
/* harmony export */   Yn: () => (/* binding */ budgetRemedies),
/* harmony export */   _t: () => (/* binding */ protectionRemedies),
/* harmony export */   aD: () => (/* binding */ unknownLaunchRemedies),
/* harmony export */   aw: () => (/* binding */ takeoverRemedies),
/* harmony export */   f9: () => (/* binding */ leftEditedRemedies),
/* harmony export */   gE: () => (/* binding */ emptyRemedies),
/* harmony export */   hc: () => (/* binding */ edit),
/* harmony export */   lZ: () => (/* binding */ applyRemedy),
/* harmony export */   o2: () => (/* binding */ pullRemedy),
/* harmony export */   yt: () => (/* binding */ goneRemedies)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61368);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10917);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6974);
/* harmony import */ var _sync_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23903);


/** Takes live values of one resource into the files. */
function pullRemedy(to, address) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toRun */ .P3)(to, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)('pull', '--only', (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .Id)(address)));
}
/** Takes what a rollback put back into the files. */
function pullBackRemedy(to, address) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toRun */ .P3)(to, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)('pull', '--rolled-back', '--only', (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .Id)(address)));
}
/** Applies one resource alone, with flags that decide what is held. */
function applyRemedy(to, address, ...flags) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toRun */ .P3)(to, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)('apply', ...flags, '--only', (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .Id)(address)));
}
function edit(place, what) {
    return place === null ? what : `${what} at ${place.file}:${place.line}`;
}
function driftRemedies(of) {
    const { address } = of;
    return [
        pullRemedy('To keep the live edit', address),
        applyRemedy('To overwrite it', address, '--on-drift', 'overwrite'),
        thisEdit('To overwrite only this edit', of),
        applyRemedy('To leave both unchanged for now', address, '--on-drift', 'keep'),
    ];
}
/** What an apply that was cut off may have written, and somebody may have set back. */
function setBackRemedies(of) {
    const { address } = of;
    return [
        { to: 'To keep the live values', type: edit(of.place, 'write the live values') },
        applyRemedy('To write it again', address, '--on-drift', 'overwrite'),
        thisEdit('To write it again, this once', of),
        applyRemedy('To leave both unchanged for now', address, '--on-drift', 'keep'),
    ];
}
/** An edit that an update overwrote before anybody saw it. */
function overwroteRemedies(of, { app }) {
    const { address } = of;
    return [
        pullRemedy(`To bring it back, after restoring that version in ${app}`, address),
        applyRemedy('To leave it overwritten', address, '--on-drift', 'overwrite'),
        thisEdit('To leave only this edit overwritten', of),
    ];
}
function takeoverRemedies(of) {
    const { address } = of;
    return [
        pullRemedy('To keep the live values', address),
        applyRemedy('To overwrite it with the file', address, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .valued */ .Gf)('--take-over', (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .Id)(address))),
        thisEdit('To overwrite exactly this state', of),
    ];
}
function goneRemedies(of) {
    return [
        applyRemedy('To recreate it', of.address, '--on-drift', 'overwrite'),
        thisEdit('To recreate it this once', of),
        { to: 'To accept the deletion', type: 'remove the item from the files' },
    ];
}
/** What left the files and was edited: the line decides about the delete; a command would decide about all edits. */
function leftEditedRemedies(keep, of) {
    return [{ to: 'To keep it', type: keep }, thisEdit('To delete it together with this edit', of)];
}
function thisEdit(to, { place, address, target, edit: digest }) {
    return (0,_sync_line_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionRemedy */ .dd)(to, place, address, target, digest);
}
function launchRemedies(address) {
    return [applyRemedy('To launch it', address, '--launch', (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .Id)(address))];
}
/** A launch that may have run is not repeated by `--launch`; under another name it is another experiment. */
function unknownLaunchRemedies(place) {
    return [{ to: 'To launch it again, if it did not run', type: edit(place, 'give it another name') }];
}
/** What to do where it is not clear which object is meant: pin one, or correct the pin that is there. */
function pinRemedies(address, ids, target, isPinned, place = null) {
    const pins = ids.map((id) => ({
        to: `To pin id ${id} on ${target}`,
        type: (0,_sync_line_js__WEBPACK_IMPORTED_MODULE_3__/* .syncLine */ .au)(place, address, 'id', target, id),
    }));
    if (isPinned)
        pins.push({
            to: 'To continue without the pin',
            type: `remove id from sync: {${JSON.stringify(address)}: …}`,
        });
    else if (pins.length === 0)
        pins.push({ to: 'To continue', type: 'give one of the two items another name, or remove it' });
    return pins;
}
function budgetRemedies(wanted, target) {
    return [
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toRun */ .P3)('To allow it once', (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)('apply', '--allow-deletes', String(wanted))),
        {
            to: `To allow this many on ${target} from now on`,
            type: `raise the limits of target ${target} in the configuration`,
        },
        { to: 'To keep them', type: 'bring the items back into the files' },
    ];
}
function emptyRemedies() {
    return [
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toRun */ .P3)('To remove everything', (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)('apply', '--allow-empty')),
        { to: 'To keep everything', type: 'bring the bundles back, or correct bundles in the configuration' },
    ];
}
function unreviewedRemedies(address) {
    return [
        { to: 'To get it reviewed', type: 'open a pull request that makes this change; its plan shows it' },
        applyRemedy('To apply it now', address, '--yes'),
    ];
}
/** What to do where one object is claimed twice. */
function disputeRemedies({ address, place }, dispute, target) {
    const forget = (to, whose) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toRun */ .P3)(to, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)('ledger', 'forget', (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .Id)(whose)));
    switch (dispute.by) {
        case 'entry':
            return [forget(`If it is not the object of ${address}`, address)];
        case 'pin':
            return [
                { to: 'To continue', type: `remove id from sync: {${JSON.stringify(address)}: …}` },
                forget(`To forget ${dispute.owner} instead`, dispute.owner),
            ];
        case 'pins':
            return [{ to: 'To continue', type: `leave the id ${dispute.id} in sync for one of them` }];
        case 'name':
            return [
                {
                    to: `If it is ${address}, pin it on ${target}`,
                    type: (0,_sync_line_js__WEBPACK_IMPORTED_MODULE_3__/* .syncLine */ .au)(place, address, 'id', target, dispute.id),
                },
                { to: 'If it is another object', type: 'pin it there; this item then gets its own object' },
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
            to: `To lift the protection on ${target} (effective one apply later)`,
            type: (0,_sync_line_js__WEBPACK_IMPORTED_MODULE_3__/* .syncLine */ .au)(place, address, 'protect', target, false),
        },
    ];
}


/***/ }),

/***/ 82855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ comparedLeftover),
/* harmony export */   nE: () => (/* binding */ leftoverOf),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   xT: () => (/* binding */ RemovalDecider)
/* harmony export */ });
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58417);
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98558);
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63015);
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23554);
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(13104);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6974);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(78384);
/* harmony import */ var _document_changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3975);
/* harmony import */ var _plan_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87068);
/* harmony import */ var _open_question_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3920);
/* harmony import */ var _policy_view_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(17055);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25743);
/* harmony import */ var _rolled_back_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86413);
/* harmony import */ var _say_untold_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97711);
/* harmony import */ var _sync_line_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23903);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(228);











/** Decides what happens to ledger entries that belong to no item any more. */
class RemovalDecider {
    #inputs;
    #context;
    #draft;
    #usage;
    #waiting = [];
    #candidates = [];
    /** Entries that may stand in files which git left out. */
    #unseen = [];
    constructor(context) {
        const { inputs, draft } = context;
        this.#inputs = inputs;
        this.#context = context;
        this.#draft = draft;
        this.#usage = new _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .Usage */ ._U(context);
    }
    /** Takes an entry without an item, together with the state of its object. */
    add(kind, left) {
        this.#waiting.push({ kind, left });
    }
    /** A live object that this plan replaces: it goes last, when it was made from here. */
    replaced(match, live, states) {
        const { resource } = match;
        const { kind } = resource;
        if (match.entry?.origin === 'created') {
            const entry = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_1__/* .leftoverEntry */ .ed)(resource, live, match.entry);
            const touched = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_2__/* .touchedLeaves */ .rH)(kind, live.object, entry).map(({ path, value }) => ({
                path,
                live: value,
            }));
            const edit = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_3__/* .editDigest */ .V6)(rawOf(touched), match.entry);
            if (touched.length === 0 ||
                this.#onDrift() === 'overwrite' ||
                this.#decides(resource.address, resource.settings, edit))
                this.#candidates.push({ kind, entry, live, states, moved: touched, after: resource.address });
            else
                this.#holdEdited(entry, live, touched, resource.address, edit);
        }
        else {
            this.#draft.say('warning', _plan_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_CODES */ .T.oldStays.code, resource.address, `It is replaced; the old object (id ${live.id}) was not created by this repository, so it stays on the platform.`, { place: resource.place, remedy: `Delete it in ${kind.words.app} once nothing uses it.` });
        }
    }
    /** Decides about each entry by itself; deletes, which depend on the others, follow in `decideDeletes`. */
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
    #decide(kind, left) {
        const { entry: known, found, dispute, isDisplaced } = left;
        const entry = entryOf(left);
        // A create whose outcome is unknown has no address to go by; what takes its place is held.
        if (isDisplaced && known.id === null)
            return;
        if (found.state === 'pending')
            return;
        const subject = entry.replaced ?? entry.address;
        if (!this.#inputs.complete || !this.#inputs.removable(subject))
            return;
        if (this.#inputs.unread !== null && !isNamed(entry, this.#inputs)) {
            this.#unseen.push(entry);
            return;
        }
        if (dispute !== undefined) {
            // Deleting it would delete the object of another resource.
            const { target } = this.#inputs.header;
            const remedies = (0,_remedies_js__WEBPACK_IMPORTED_MODULE_5__/* .disputeRemedies */ .$G)({ address: entry.address, place: null }, dispute, target);
            this.#draft.fail(_plan_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_CODES */ .T.claimedTwice.code, entry.address, dispute.message, (0,_remedies_js__WEBPACK_IMPORTED_MODULE_5__/* .adviceFrom */ .LX)(remedies));
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
        const mark = (0,_rolled_back_js__WEBPACK_IMPORTED_MODULE_6__/* .markOf */ .Fg)(this.#inputs, entry.address, entry);
        if (mark !== null) {
            this.#draft.hold((0,_rolled_back_js__WEBPACK_IMPORTED_MODULE_6__/* .heldWithoutItem */ .v7)(entry, mark));
            return;
        }
        const compared = this.#compared(kind, left, entry);
        if (compared === undefined)
            return;
        const { live, states } = compared;
        const edited = states.filter((state) => !state.asApplied);
        const moved = (0,_document_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .heldLeaves */ .gC)(edited);
        // What no file ever named goes as well, so an edit of it counts too.
        const touched = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_2__/* .touchedLeaves */ .rH)(kind, live.object, entry);
        for (const { path, value } of touched)
            moved.push({ path, live: value });
        const raw = [...edited, ...touched.map(({ path, value }) => ({ path, raw: value }))];
        const edit = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_3__/* .editDigest */ .V6)(raw, entry);
        const said = this.#inputs.leaving(subject);
        const question = moved.length === 0 ? (0,_open_question_js__WEBPACK_IMPORTED_MODULE_8__/* .openQuestion */ .R)(entry, live, states, false) : undefined;
        if (isDisplaced && !this.#mayGiveWay(known, entry, live))
            return;
        if (said.release === true && entry.replaced === null) {
            this.#ledgerOnly(entry, 'release', 'no longer in the files; released, as requested (release: true in sync)', live);
            return;
        }
        const wantsDelete = said.delete === true || entry.replaced !== null;
        if (entry.origin === 'adopted' && (entry.replaced !== null || !wantsDelete)) {
            const reason = entry.replaced === null
                ? 'no longer in the files; not created by this repository, so it stays on the platform'
                : `${entry.replaced} replaced it; not created by this repository, so it stays on the platform`;
            this.#ledgerOnly(entry, 'release', reason, live);
            return;
        }
        const isDecided = moved.length > 0 && this.#decides(subject, said, edit);
        const onDrift = isDecided ? 'overwrite' : this.#onDrift();
        if (question !== undefined &&
            this.#onDrift() !== 'overwrite' &&
            !this.#decides(subject, said, question.edit)) {
            this.#holdOpen(entry, live, question, subject);
            return;
        }
        if (moved.length > 0 && onDrift === 'hold') {
            const untold = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_9__/* .untoldOf */ .Y)(this.#inputs.base, entry);
            const paths = edited.map(({ path }) => path).filter((path) => untold.has(path));
            (0,_say_untold_js__WEBPACK_IMPORTED_MODULE_10__/* .sayUntold */ .i)(this.#draft, subject, paths, null);
            this.#holdEdited(entry, live, moved, subject, edit);
            return;
        }
        if (moved.length > 0 && onDrift === 'keep') {
            const reason = `${leaves(entry)} and was edited on the platform; released (on_drift: keep)`;
            this.#ledgerOnly(entry, 'release', reason, live);
            return;
        }
        this.#remove({ kind, entry, live, states, moved }, wantsDelete);
    }
    /**
     * What loses its name to a rename goes as everything that left the files, and gives way in any case:
     * without `prune` it is released. Only protection keeps its name.
     */
    #mayGiveWay(known, entry, live) {
        const { policy, header } = this.#inputs;
        if (known.protect || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_11__/* .matchesAny */ ._I)(policy.protect, known.address)) {
            this.#draft.hold({
                address: entry.address,
                kind: entry.kind,
                id: live.id,
                why: 'protected',
                would: policy.prune ? 'delete' : 'release',
                message: `is no longer in the files but protected, and ${known.address} would be renamed to its name`,
                place: null,
                leaves: [],
                edit: null,
                remedies: [
                    {
                        to: `To allow it on ${header.target}`,
                        type: `apply ${(0,_sync_line_js__WEBPACK_IMPORTED_MODULE_12__/* .syncLine */ .au)(null, known.address, 'protect', header.target, false)} with the old names first`,
                    },
                ],
            });
            return false;
        }
        if (policy.prune)
            return true;
        this.#ledgerOnly(entry, 'release', `another object now has the address ${known.address}; prune is off, so this one stays on the platform`, live);
        return false;
    }
    /** All of them are one question, so they are held in one line: under the first address. */
    #holdUnseen() {
        const { unread, policy } = this.#inputs;
        const entries = this.#unseen.sort((a, b) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_13__/* .byCodeUnit */ .X)(a.address, b.address));
        const [first, ...others] = entries;
        if (first === undefined || unread === null)
            return;
        const names = others.slice(0, 5).map(({ address }) => address);
        const more = others.length - names.length;
        const also = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
        const who = others.length === 0
            ? 'is not in any file that was read'
            : `is not in any file that was read, nor ${others.length === 1 ? 'is' : `are ${others.length} other entries of the ledger:`} ${also}`;
        const what = unread.count === 1 ? 'a part' : `${unread.count} parts`;
        this.#draft.hold({
            address: first.address,
            kind: first.kind,
            id: first.id,
            why: 'left_out',
            would: policy.prune ? 'delete' : 'release',
            message: `${who}; git left ${what} of the files out of this checkout, and their content is missing: ${unread.named}`,
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
            const of = { address, kind: { name: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_11__/* .kindOf */ .I)(address) }, place: null };
            this.#draft.change((0,_document_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .newChange */ .rZ)(of, 'forget', 'the files agree with the rollback that removed it'));
        }
    }
    #onDrift() {
        const { policy } = this.#inputs;
        return policy.on_drift ?? policy.target_on_drift;
    }
    /** True where `overwrite` of `sync` names exactly this edit. */
    #decides(subject, settings, edit) {
        if (!(0,_policy_view_js__WEBPACK_IMPORTED_MODULE_14__/* .decidesEdit */ ._3)(settings, edit, this.#inputs.policy.on_drift))
            return false;
        this.#draft.decided.add(subject);
        return true;
    }
    #holdEdited(entry, live, moved, subject, edit) {
        const keep = entry.replaced === null ? 'bring the item back into the files' : 'copy what you need of it';
        const message = 'was edited on the platform after the last apply';
        this.#holdDelete(entry, live, subject, keep, { why: 'drift', message, leaves: moved, edit });
    }
    /** Holds what would be deleted because of something on the platform that somebody has to decide about. */
    #holdDelete(entry, live, subject, keep, { why, message, leaves: held, edit }) {
        const of = { address: subject, target: this.#inputs.header.target, place: null, edit };
        this.#draft.hold({
            address: entry.address,
            kind: entry.kind,
            id: live.id,
            why,
            would: 'delete',
            message: `${leaves(entry)}, and ${message}`,
            place: null,
            leaves: held,
            edit,
            remedies: (0,_remedies_js__WEBPACK_IMPORTED_MODULE_5__/* .leftEditedRemedies */ .f9)(keep, of),
        });
    }
    /** What an earlier apply left to decide, of something that would go. */
    #holdOpen(entry, live, { message, edit }, subject) {
        const keep = 'bring the item back into the files';
        this.#holdDelete(entry, live, subject, keep, { why: 'conflict', message, leaves: [], edit });
    }
    #remove(candidate, wantsDelete) {
        const { entry, live, states } = candidate;
        if (!this.#inputs.policy.prune && !wantsDelete) {
            this.#draft.say('note', _plan_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_CODES */ .T.stays.code, entry.address, `It is no longer in the files but stays on the platform (id ${live.id}): prune is off.`, {
                remedy: 'Set prune: true on the target to delete what this repository created, or release: true in sync to release it.',
            });
            return;
        }
        if (entry.replaced === null && this.#holdsProtected(entry, live, states))
            return;
        this.#candidates.push(candidate);
    }
    /** Protection outlives its block; one that is lifted is recorded now and counts from the next apply on. */
    #holdsProtected(entry, live, states) {
        const { address } = entry;
        const said = this.#inputs.leaving(address).protect;
        if (said === false && entry.protect) {
            this.#draft.change({
                ...this.#entryChange(entry, 'converge', 'protection is lifted; the next apply may delete it'),
                ...(0,_document_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .liveParts */ .bm)(live, states, false),
            });
            return true;
        }
        if (!entry.protect && !(said ?? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_11__/* .matchesAny */ ._I)(this.#inputs.policy.protect, address)))
            return false;
        this.#draft.hold({
            address,
            kind: entry.kind,
            id: live.id,
            why: 'protected',
            would: 'delete',
            message: 'is no longer in the files but protected, which forbids a delete',
            place: null,
            leaves: [],
            edit: null,
            remedies: (0,_remedies_js__WEBPACK_IMPORTED_MODULE_5__/* .protectionRemedies */ ._t)(address, this.#inputs.header.target),
        });
        return true;
    }
    #delete({ kind, entry, live, states, moved, after }) {
        const { address, replaced } = entry;
        if (after !== undefined && !this.#draft.changes.has(after))
            return;
        const users = this.#usage.of(kind, live.id);
        if (users === undefined)
            return;
        if (users.stay.length > 0) {
            this.#draft.say('warning', _plan_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_CODES */ .T.staysInUse.code, address, `It ${leaves(entry)} and stays on the platform (id ${live.id}): it is still used by ${users.stay.join(', ')}.`, { remedy: 'Remove those uses, and the next apply deletes it.' });
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
                message: `is no longer in the files; ${missing} may be its new form, which this plan does not create`,
                place: null,
                leaves: [],
                edit: null,
                remedies: [{ to: 'To continue', type: `decide about ${missing} first` }],
            });
            return;
        }
        const waits = [...users.waits, ...successors];
        if (replaced !== null && this.#draft.changes.has(replaced))
            waits.push(replaced);
        const reason = replaced === null ? this.#whyDeleted(entry) : `${replaced} takes its place`;
        const named = new Set(states.map(({ path }) => path));
        this.#draft.change({
            ...this.#entryChange(entry, 'delete', `${reason}${withEdit(moved)}`),
            ...allParts(kind, live, states),
            leaves: [
                ...states.filter((state) => state.present).map((state) => ({ path: state.path, before: state.live })),
                ...moved.flatMap(({ path, live: before }) => named.has(path) || before === undefined ? [] : [{ path, before }]),
            ],
            depends_on: waits.sort(),
            replaced_by: replaced,
        });
    }
    #whyDeleted({ address, origin }) {
        if (this.#inputs.leaving(address).delete === true)
            return 'no longer in the files; deleted, as requested (delete: true in sync)';
        return `no longer in the files; ${origin === 'created' ? 'created by this repository' : 'adopted by this repository'}`;
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
    #compared(kind, left, entry) {
        const found = comparedLeftover(kind, left, this.#context);
        if (found.state === 'ok')
            return found;
        if (found.state === 'gone')
            this.#ledgerOnly(entry, 'forget', 'gone from the files and from the platform');
        else if (found.state === 'unreadable')
            this.#unreadable(entry, found.message);
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
        return (0,_document_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .newChange */ .rZ)(of, action, reason, { id: entry.id });
    }
}
/** The entry; one whose address another object has now, as what is left over. */
function entryOf({ entry, isDisplaced }) {
    const { address, id } = entry;
    if (!isDisplaced || id === null)
        return entry;
    return { ...entry, address: (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_1__/* .leftoverAddress */ .EC)(address, id), replaced: address };
}
/** What a replace left behind belongs to the item that took its place. */
function isNamed({ replaced }, { desired }) {
    return replaced !== null && desired.some((item) => item.address === replaced);
}
/** True where what is decided about an entry without an item rests on what its object holds. */
function isJudged(left, inputs) {
    const { entry: known, found, dispute, isDisplaced } = left;
    if (found.state !== 'ok' || dispute !== undefined || (isDisplaced && known.id === null))
        return false;
    const entry = entryOf(left);
    if (!inputs.complete || !inputs.removable(entry.replaced ?? entry.address))
        return false;
    if (inputs.unread !== null && !isNamed(entry, inputs))
        return false;
    return (0,_rolled_back_js__WEBPACK_IMPORTED_MODULE_6__/* .markOf */ .Fg)(inputs, entry.address, entry) === null;
}
/** An object of which the files name nothing any more, against what was applied; read by itself where its row differs. */
function comparedLeftover(kind, left, { inputs, view, names }) {
    const { found } = left;
    if (found.state !== 'ok')
        return found;
    const entry = entryOf(left);
    const landed = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_9__/* .landedOf */ .k)(inputs.base, entry);
    const isMarked = (entry.writing ?? null) !== null;
    return (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_15__/* .confirm */ .l)(view, { kind, partition: entry.partition }, found.value, (live) => (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_2__/* .threeWay */ .Kx)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_16__/* .writtenAs */ .u)(kind, {}), [], live, entry, names, landed), (states) => !isMarked && states.every((state) => state.asApplied));
}
/** Said of a delete that an edit made on the platform goes with. */
function withEdit(moved) {
    if (moved.length === 0)
        return '';
    const paths = [...new Set(moved.map(({ path }) => path))];
    const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
    return `; edited on the platform after the last apply (${paths.slice(0, 5).join(', ')}${more}), and that edit is lost with it`;
}
/** Leaves that are held, as an edit's digest counts them. */
function rawOf(leaves) {
    return leaves.map(({ path, live }) => ({ path, raw: live ?? null }));
}
/** Like `liveParts`, with a guard for every leaf: all of the object goes. */
function allParts(kind, live, states) {
    const named = new Set(states.map((state) => state.path));
    const parts = (0,_document_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .liveParts */ .bm)(live, states, false);
    const guards = { ...parts.guards, ...(0,_compare_index_js__WEBPACK_IMPORTED_MODULE_2__/* .unnamedLeaves */ .Jf)(kind, live.object, named) };
    return { ...parts, guards, live_digest: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_13__/* .digest */ .br)(guards, 16) };
}
function leaves(entry) {
    return entry.replaced === null ? 'is no longer in the files' : `was replaced by another ${entry.replaced}`;
}
/** Where the delete of what a replace leaves behind is planned. */
function leftoverOf(change) {
    return change.id === null ? null : (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_1__/* .leftoverAddress */ .EC)(change.address, change.id);
}


/***/ }),

/***/ 49285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ repeatedLaunch)
/* harmony export */ });
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6730);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _document_idempotency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53211);



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
    const refs = resource.refs;
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
    const body = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createBody */ .F)(resource, {
        ref: (ref) => ref.version === 'latest' ? (versions.get(ref.address) ?? null) : (facts.idOf(ref) ?? null),
        secret: refuseSecret,
    });
    const route = (0,_document_idempotency_js__WEBPACK_IMPORTED_MODULE_1__/* .createRoute */ .u)(resource, org);
    const key = (0,_document_idempotency_js__WEBPACK_IMPORTED_MODULE_1__/* .idempotencyKey */ .T)(resource, { namespace, target, org, generation: entry.generation });
    if (record.route !== null && record.route !== route)
        return { why: 'its route is not the recorded one' };
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .Vk)(body, recorded))
        return { why: 'the file now makes another request than the recorded one' };
    if (record.key !== key)
        return { why: 'its Idempotency-Key is not the recorded one' };
    return { request: { route, key, body } };
}
/** The number that stands in a recorded body wherever the file says `latest`; first one per address. */
function recordedVersions(resource, recorded, facts) {
    const holes = new Map();
    const shape = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createBody */ .F)(resource, {
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
        else if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(ours) && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(theirs)) {
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
        const value = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeep */ .tF)(body) ? undefined : JSON.parse(body);
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function refuseSecret() {
    throw new TypeError('a launch has no secrets: its body is recorded');
}


/***/ }),

/***/ 86413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   ev: () => (/* binding */ RollbackGuard),
/* harmony export */   v7: () => (/* binding */ heldWithoutItem)
/* harmony export */ });
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98558);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61368);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10917);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6974);
/* harmony import */ var _hold_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54118);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25743);




/** The mark of a rollback that holds an address; null where there is none, or where this plan is a rollback. */
function markOf(inputs, address, entry) {
    if (inputs.policy.rollback !== undefined)
        return null;
    const departed = inputs.base.departed?.[address];
    return (entry === undefined ? departed : entry)?.rolled_back ?? null;
}
/**
 * Keeps a rollback from being undone by accident: what it put back stays so until the
 * files agree with the ledger, or until somebody takes the mark off.
 */
class RollbackGuard {
    #inputs;
    #names;
    #holder;
    constructor(context) {
        const { inputs, names } = context;
        this.#inputs = inputs;
        this.#names = names;
        this.#holder = new _hold_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldReasons */ .p(context);
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
            const message = `was removed by a rollback to revision ${mark.to}, but is still in the files`;
            const remedies = [
                { to: 'To keep it removed', type: (0,_remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)(resource.place, 'remove the item from the files,') },
                letGo(resource.address),
            ];
            this.#holder.hold(match, 'rolled_back', 'create', message, [], remedies, live);
            return true;
        }
        const differing = this.#differing(match, entry, live);
        if (differing.length === 0)
            return false;
        const isCommitted = entry.commit !== null;
        const message = `was rolled back to revision ${mark.to}, but the files still differ${isCommitted ? '' : '; no known commit holds what was applied then'}`;
        const remedies = [
            entry.commit === null
                ? (0,_remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .pullBackRemedy */ .$h)('To keep the rollback', resource.address)
                : {
                    to: 'To keep the rollback',
                    type: (0,_remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)(resource.place, `revert the item to what it was in commit ${entry.commit.slice(0, 10)},`),
                },
            letGo(entry.address),
        ];
        this.#holder.hold(match, 'rolled_back', 'update', message, differing, remedies, live);
        return true;
    }
    /** The leaves in which the files want something else than what is recorded. */
    #differing({ resource }, entry, live) {
        const ignore = resource.settings.ignore ?? [];
        return (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_2__/* .threeWay */ .Kx)(resource, ignore, live ?? NOTHING, entry, this.#names).filter((state) => (state.gitMoved && !state.kept) || state.dropped !== undefined);
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
        message: `was restored by a rollback to revision ${mark.to}, but is not in the files`,
        place: null,
        leaves: [],
        edit: null,
        remedies: [(0,_remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRemedy */ .o2)('To keep it', entry.address), letGo(entry.address)],
    };
}
function letGo(address) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toRun */ .P3)('To apply the files again', (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .pasted */ .yw)('ledger', 'set', (0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .patternOf */ .Id)(address), '--rolled-back', 'off'));
}


/***/ }),

/***/ 97711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ WHOLE_HISTORY),
/* harmony export */   i: () => (/* binding */ sayUntold)
/* harmony export */ });
/* harmony import */ var _plan_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87068);

/** How a clone gets the history that it lacks; it runs from any folder. */
const WHOLE_HISTORY = 'git fetch --unshallow';
/** Said beside what is held only because nobody can tell whether the files came after a pull. */
function sayUntold(draft, address, paths, place) {
    if (paths.length === 0)
        return;
    const what = `${paths.join(', ')} ${paths.length === 1 ? 'was' : 'were'}`;
    draft.say('note', _plan_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_CODES */ .T.noHistory.code, address, `${what} pulled from the platform, and this clone lacks the history to tell whether the files were edited afterwards.`, { place, remedy: `Fetch the history: ${WHOLE_HISTORY} (in actions/checkout: fetch-depth: 0).` });
}


/***/ }),

/***/ 23903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ syncLine),
/* harmony export */   dd: () => (/* binding */ decisionRemedy),
/* harmony export */   g4: () => (/* binding */ syncLineForAll)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);

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
    const shownAs = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .Id)(address);
    if (isJson(place))
        return `"sync": ${JSON.stringify({ [shownAs]: { [setting]: { [target]: value } } })}`;
    const shown = typeof value === 'string' ? word(value) : String(value);
    return `sync: {${quoted(shownAs)}: {${setting}: {${key(target)}: ${shown}}}}`;
}
/** A line for the bundle that sets one thing of one address for all targets. */
function syncLineForAll(place, address, setting, value) {
    const shownAs = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .Id)(address);
    if (isJson(place))
        return `"sync": ${JSON.stringify({ [shownAs]: { [setting]: value } })}`;
    return `sync: {${quoted(shownAs)}: {${setting}: ${JSON.stringify(value)}}}`;
}
/** The decision about exactly one live edit, as a line for the bundle. */
function decisionRemedy(to, place, address, target, edit) {
    return { to, type: syncLine(place, address, 'overwrite', target, edit) };
}


/***/ }),

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ partitionsOf),
/* harmony export */   _U: () => (/* binding */ Usage),
/* harmony export */   lK: () => (/* binding */ foreignAddress)
/* harmony export */ });
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89370);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21441);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68575);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6974);


/** Finds out who uses an object: it is deleted only when nothing outside the plan does. */
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
    constructor(context) {
        const { inputs, view, names, draft } = context;
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
        const { isOpen, stay, usersOf } = this.#live(kind);
        const found = usersOf.get(idKey(id)) ?? [];
        const users = { waits: [], stay: [...stay] };
        for (const { user, address } of this.#inFiles(kind).get(idKey(id)) ?? [])
            if (user.lifecycle !== 'launch' || this.#draft.changes.get(address)?.action === 'launch')
                users.stay.push(address);
        for (const { user, live } of found)
            this.#judge(user, live, kind, id, users);
        const counted = this.#counted(kind, id);
        if (isOpen || counted === 'pending')
            return undefined;
        if (counted === 'unknown')
            users.stay.push('possibly others: the platform does not say how many');
        else if (counted > found.length)
            users.stay.push(`${counted - found.length} not shown in any list`);
        return { waits: [...new Set(users.waits)].sort(), stay: [...new Set(users.stay)].sort() };
    }
    /** Items that name objects of a kind by their ids, whether they are on the platform yet or not. */
    #inFiles(kind) {
        const known = this.#naming.get(kind);
        if (known !== undefined)
            return known;
        const uses = this.#inputs.desired.flatMap(({ kind: user, address, value }) => idsIn(user, value, kind).map((id) => ({ id, user, address })));
        const naming = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(uses, ({ id }) => idKey(id));
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
        let isOpen = false;
        for (const user of this.#inputs.kinds.all) {
            if (user.lifecycle === 'launch' || !user.after.includes(kind.name))
                continue;
            for (const partition of partitionsOf(user, this.#inputs)) {
                const list = this.#view.list(user, partition);
                if (list.state === 'pending')
                    isOpen = true;
                if (list.state === 'unreadable')
                    stay.push(`possibly ${user.name} of ${partition}, which cannot be read`);
                if (list.state !== 'ok')
                    continue;
                for (const listed of list.value.active) {
                    const live = this.#whole(user, partition, listed, kind);
                    if (live === 'pending')
                        isOpen = true;
                    else
                        uses.push(...idsIn(user, live.object, kind).map((id) => ({ id, user, live })));
                }
            }
        }
        const found = { isOpen, stay, usersOf: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(uses, ({ id }) => idKey(id)) };
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
        const written = new Set(change.leaves.map((leaf) => String((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePath */ .Rr)(leaf.path)?.[0] ?? leaf.path)));
        if (!referringFields(user, kind).some((name) => written.has(name)))
            return false;
        const item = this.#items.get(change.address);
        if (item === undefined)
            return false;
        return !(0,_compare_index_js__WEBPACK_IMPORTED_MODULE_2__/* .usesOf */ .M)(user, item.value).some(({ field, target }) => {
            if (field.kind !== kind.name)
                return false;
            return typeof target === 'object' ? this.#names.idOf(target) === id : target === id;
        });
    }
    #counted(kind, id) {
        const { uses } = kind;
        if (uses === undefined)
            return 0;
        const answer = this.#view.snapshot.raw(uses.ask(id, this.#inputs.org));
        if (answer === undefined)
            return 'pending';
        return (answer.state === 'raw' ? uses.count(answer.body) : undefined) ?? 'unknown';
    }
}
/** Partitions in which objects of a kind may be: those of files and ledger, and the account's own. */
function partitionsOf(kind, inputs) {
    const partitions = new Set([...inputs.desired, ...inputs.base.entries.values()]
        .filter((holder) => (typeof holder.kind === 'string' ? holder.kind : holder.kind.name) === kind.name)
        .map((holder) => holder.partition));
    if (kind.scoped)
        partitions.add(kind.home);
    return partitions;
}
/** The address that a live object which is in no file would have. */
function foreignAddress(kind, live) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAddress */ .M0)(kind.name, kind.key.map((name) => String(live.object[name] ?? live.id)));
}
/** The ids of a kind's objects that stand in a value, each once. */
function idsIn(user, value, kind) {
    const ids = new Set();
    for (const { field, target } of (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_2__/* .usesOf */ .M)(user, value))
        if (field.kind === kind.name && typeof target !== 'object')
            ids.add(target);
    return [...ids];
}
/** The number 7 and the text "7" are two ids. */
function idKey(id) {
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


/***/ }),

/***/ 3975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ renamedFrom),
/* harmony export */   VW: () => (/* binding */ changeDigest),
/* harmony export */   W2: () => (/* binding */ settledForm),
/* harmony export */   Ys: () => (/* binding */ leafChanges),
/* harmony export */   _E: () => (/* binding */ driftLeaves),
/* harmony export */   bm: () => (/* binding */ liveParts),
/* harmony export */   d6: () => (/* binding */ newLeaves),
/* harmony export */   gC: () => (/* binding */ heldLeaves),
/* harmony export */   rZ: () => (/* binding */ newChange)
/* harmony export */ });
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98558);
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21407);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86835);


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
    const guards = Object.fromEntries(states.map((state) => [state.path, (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .guard */ .ah)(state.raw)]));
    return {
        id: live.id,
        guards,
        live_digest: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br)(guards, 16),
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
    return state.isSet ? (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_2__/* .alignSet */ .Wl)(state.live, state.desired ?? null) : state.live;
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
    if (value instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .Ref */ .oS &&
        value.version === undefined &&
        !value.external &&
        names.idOf(value) === undefined) {
        return value.address.startsWith('id:') ? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toForms */ .ln)(value) : { $unknown: value.address };
    }
    if (Array.isArray(value))
        return value.map((item) => formWithUnknowns(item, names));
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isValueObject */ .xk)(value) && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refsOf */ .gA)(value).length > 0)
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .mapObject */ .s8)(value, (item) => formWithUnknowns(item, names));
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toForms */ .ln)(value);
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
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br)({
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
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .mapObject */ .s8)(form, settledForm);
}
/** The old address where the ledger or the platform knows the resource by another one. */
function renamedFrom(match) {
    const old = match.entry?.address ?? null;
    return old !== null && old !== match.resource.address ? old : null;
}


/***/ }),

/***/ 5932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ countPlan)
/* harmony export */ });
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


/***/ }),

/***/ 53211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ idempotencyKey),
/* harmony export */   u: () => (/* binding */ createRoute)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70271);

/** Header values are ASCII; longer keys are cut at their readable end. */
const KEY_LIMIT = 200;
/** What is left of a long namespace or target, so that the digest after them is never cut. */
const PART_LIMIT = 64;
/**
 * The Idempotency-Key of a create: `<namespace>-<target>-<h>-<slug>`, known when
 * planning and free of secrets. The SDK, given everything before the slug as its prefix, computes
 * the same key for an experiment with an ASCII name (C-d.3). What the readable parts leave out is in
 * the digest: two experiments of equal content and like names, or two namespaces that come to one slug,
 * never share a key, for a shared key is a launch that never happens.
 */
function idempotencyKey(resource, context) {
    const { kind, value } = resource;
    const route = createRoute(resource, context.org);
    const { namespace, target, generation } = context;
    const called = resource.forms.name ?? null;
    const form = resource.content;
    const h = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)({ namespace, target, kind: kind.name, route, generation, name: called, form }, 16);
    const prefix = `${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .y)(namespace).slice(0, PART_LIMIT)}-${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .y)(target).slice(0, PART_LIMIT)}-${h}`;
    const name = typeof value.name === 'string' && value.name !== '' ? value.name : nameless(resource);
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutEnd */ .M)(`${prefix}-${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .y)(name) || 'experiment'}`.slice(0, KEY_LIMIT), '-');
}
/** What stands for the place of a create in its key, and in the record of a launch. */
function createRoute({ kind, partition }, org) {
    if (kind.idempotency === undefined)
        throw new Error(`creates of ${kind.name} have no Idempotency-Key`);
    return kind.idempotency(partition, org);
}
function nameless(resource) {
    return resource.kind.lifecycle === 'launch' ? 'experiment' : resource.address;
}


/***/ }),

/***/ 58574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ oldNameOf),
/* harmony export */   V: () => (/* binding */ newNameOf)
/* harmony export */ });
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


/***/ }),

/***/ 87068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ PLAN_CODES),
/* harmony export */   W: () => (/* binding */ SECRET_CODES)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);

/** What planning may say of one resource (`diagnostics` of a plan); docs/errors.md is generated from this table. */
const PLAN_CODES = {
    externalMissing: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS4103', 'A reference with `external: true` does not match exactly one live object.'),
    noVersion: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS4104', 'The platform shows no version of an object, so `version: latest` has no number.'),
    immutable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS4105', 'A field that cannot be changed once the object exists differs.'),
    renameUnknown: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS4140', 'An item is created although it has `renamed_from`: the old address is neither in the ledger nor on the platform.'),
    similarName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS4141', 'The platform has an object whose name differs from that of a new item only by case, white space, Unicode form, or letters of another script that look the same.'),
    leavesNothing: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS4142', '`delete` or `release` names an unknown address, and a resource with a similar address is no longer in the files.'),
    claimedTwice: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS4120', 'Two resources, or two ledger entries, claim the same live object; neither is written.'),
    secondOfName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS4121', 'A second live object has the same name as a recorded resource.'),
    notCompared: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS4143', 'Too many items were removed and added to compare all of them, so a rename may have been missed.'),
    kept: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS4202', 'A field differs from the file, and the live value is kept (`on_drift: keep`).'),
    secretUntold: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS4203', 'A secret may be out of date (secrets cannot be read back); it is left unchanged.'),
    archivedName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS4204', 'An archived object has the same name; it stays archived.'),
    otherEdit: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS4210', '`overwrite` in `sync` does not match the current edit on the platform.'),
    editSettled: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS4211', '`overwrite` in `sync` has been applied, or matches no current edit; the line can be removed.'),
    noHistory: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS4220', 'This clone lacks the history to tell whether the files were edited after a pull.'),
    stays: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS4301', 'A resource is no longer in the files but stays on the platform because `prune` is off.'),
    staysInUse: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS4302', 'An object is no longer in the files or was replaced, and stays because it is still used.'),
    oldStays: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS4303', 'A replaced object was not created by this repository; it stays on the platform.'),
    launchedOnce: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS4401', 'An experiment changed after its launch; it runs once, so it is not launched again.'),
    launchFailed: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS4402', 'A launched experiment failed or was cancelled.'),
};
/** What a plan says of secrets that are not set here; docs/errors.md is generated from this table. */
const SECRET_CODES = {
    secretUnset: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS3031', 'Applying the plan sends a secret that is not set here.'),
    notCompared: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS3032', 'Secrets that are not set here were not compared with what was applied.'),
};


/***/ }),

/***/ 76087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ accountHeader)
/* harmony export */ });
/* harmony import */ var _config_config_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68833);

/** How plans and reports name platform and account: not at all where the target is on the first platform. */
function accountHeader({ target: { provider }, org: id, accountLabel: label, }) {
    return provider === _config_config_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PROVIDER */ .Gr ? {} : { provider, account: { id, label } };
}


/***/ }),

/***/ 748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bx: () => (/* binding */ baseOf),
  Vc: () => (/* binding */ inputsOf),
  hB: () => (/* binding */ planTarget)
});

// EXTERNAL MODULE: ./build/model/kind.js
var model_kind = __webpack_require__(72246);
;// CONCATENATED MODULE: ./build/apply/platform/sightings.js

/**
 * What a run has read of the platform, in the order in which it came in: an object that was there before
 * a create was sent is not what that create made, whatever the platform answers. Objects are known by what
 * their ids are counted in (`idSpace`), for within one of them an id means one object.
 */
class Sightings {
    #first = new Map();
    #owners = new Map();
    #facts = new Map();
    #readings = 0;
    /** The same reader, with everything that it reads taken note of. */
    watch(reader) {
        return {
            serverTime: () => reader.serverTime(),
            wordsOf: (need) => reader.wordsOf(need),
            answer: async (need) => {
                const answer = await reader.answer(need);
                this.note(need, answer);
                return answer;
            },
        };
    }
    note(need, answer) {
        this.#readings += 1;
        if (!('kind' in need))
            return;
        const space = (0,model_kind/* idSpace */.al)(need.kind, need.partition);
        if (answer.state === 'rows')
            for (const row of answer.rows)
                this.#see(space, row);
        else if (answer.state === 'object')
            this.#see(space, answer.object);
    }
    #see(space, { id, version, updated_at }) {
        if (typeof id !== 'number' && typeof id !== 'string')
            return;
        const key = (0,model_kind/* objectKey */.T5)(space, id);
        if (!this.#first.has(key))
            this.#first.set(key, this.#readings);
        const known = this.#facts.get(key);
        this.#facts.set(key, {
            version: typeof version === 'number' ? version : (known?.version ?? null),
            updatedAt: typeof updated_at === 'string' ? updated_at : (known?.updatedAt ?? null),
        });
    }
    /** What was read last of an object, by what its id is counted in. */
    factsOf(space, id) {
        return this.#facts.get((0,model_kind/* objectKey */.T5)(space, id));
    }
    /** This moment, for `wasThere`. */
    get moment() {
        return this.#readings;
    }
    /** True for an object that something read until a moment has shown. */
    wasThere(space, id, moment) {
        const first = this.#first.get((0,model_kind/* objectKey */.T5)(space, id));
        return first !== undefined && first <= moment;
    }
    /** An object belongs to an address: the ledger says so, or this run has made it. */
    belongs(space, id, address) {
        this.#owners.set((0,model_kind/* objectKey */.T5)(space, id), address);
    }
    /** The address to which an object is known to belong. */
    ownerOf(space, id) {
        return this.#owners.get((0,model_kind/* objectKey */.T5)(space, id));
    }
}

// EXTERNAL MODULE: ./build/bundle/files/checkout.js
var checkout = __webpack_require__(56913);
// EXTERNAL MODULE: ./build/compare/snapshot.js
var compare_snapshot = __webpack_require__(59826);
// EXTERNAL MODULE: ./build/compare/live.js
var live = __webpack_require__(10144);
// EXTERNAL MODULE: ./build/compare/fingerprint.js
var compare_fingerprint = __webpack_require__(6836);
// EXTERNAL MODULE: ./build/config/config-types.js
var config_types = __webpack_require__(68833);
// EXTERNAL MODULE: ./build/model/remedy.js
var remedy = __webpack_require__(61368);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/compare/until-read.js
/**
 * What a judgement comes to when everything that it asks for has been read. It is made again only where it
 * asked for something; what it asks for at once can be read side by side.
 */
function* untilRead(snapshot, judge) {
    for (;;) {
        const judged = judge();
        const needs = snapshot.takeNeeds();
        if (needs.length === 0)
            return judged;
        yield needs;
    }
}

// EXTERNAL MODULE: ./build/compare/edit-digest.js
var edit_digest = __webpack_require__(63015);
// EXTERNAL MODULE: ./build/compare/generation.js
var compare_generation = __webpack_require__(71080);
// EXTERNAL MODULE: ./build/compare/three-way.js
var three_way = __webpack_require__(98558);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
// EXTERNAL MODULE: ./build/plan/document/changes.js
var document_changes = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/compare/known-address.js
var known_address = __webpack_require__(80494);
// EXTERNAL MODULE: ./build/compare/confirm.js
var compare_confirm = __webpack_require__(13104);
// EXTERNAL MODULE: ./build/compare/external.js
var external = __webpack_require__(79294);
// EXTERNAL MODULE: ./build/compare/match.js
var match = __webpack_require__(517);
// EXTERNAL MODULE: ./build/compare/address-index.js
var address_index = __webpack_require__(44253);
// EXTERNAL MODULE: ./build/plan/decide/launch.js
var launch = __webpack_require__(44816);
// EXTERNAL MODULE: ./build/plan/plan-codes.js
var plan_codes = __webpack_require__(87068);
// EXTERNAL MODULE: ./build/model/group.js
var group = __webpack_require__(21441);
;// CONCATENATED MODULE: ./build/plan/decide/likely-renames.js

/** So many of each side are compared with each other, in one list. */
const MOST_COMPARED = 300;
/** Length from which a text counts as long: two things rarely share one by chance. */
const LONG = 200;
/** How many of ten lines must be equal. */
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
    const groups = (0,group/* groupBy */.$)(first(come).map((one) => sketch(one, lines)), ({ rest }) => rest);
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
        (0,json/* byCodeUnit */.X)(a.left.address, b.left.address) ||
        (0,json/* byCodeUnit */.X)(a.come.address, b.come.address));
    const taken = new Set();
    return sorted.filter(({ left, come }) => {
        if (taken.has(left) || taken.has(come))
            return false;
        taken.add(left).add(come);
        return true;
    });
}
function first(all) {
    return [...all].sort((a, b) => (0,json/* byCodeUnit */.X)(a.address, b.address)).slice(0, MOST_COMPARED);
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
    texts.sort(([a], [b]) => (0,json/* byCodeUnit */.X)(a, b));
    return {
        of,
        rest: (0,json/* canonical */.$N)([rest, texts.map(([path]) => path)]),
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

// EXTERNAL MODULE: ./build/plan/decide/rolled-back.js
var rolled_back = __webpack_require__(86413);
// EXTERNAL MODULE: ./build/plan/decide/sync-line.js
var sync_line = __webpack_require__(23903);
;// CONCATENATED MODULE: ./build/plan/decide/recognised.js





/** Finds items that have left the files and new ones that are like them in everything but the name. */
function likelyRenames(kind, { matches, leftovers }, inputs, names) {
    const decided = new Set();
    const likely = { pairs: [], skipped: [], decided };
    if (!kind.renames || inputs.policy.rollback !== undefined || !(inputs.isWhole ?? inputs.complete))
        return likely;
    if (inputs.unread !== null)
        return likely;
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
        for (const pair of found.pairs)
            decided.add(pair.left.leftover).add(pair.come.match);
        likely.pairs.push(...found.pairs);
        likely.skipped.push(found.skipped);
    }
    return likely;
}
/**
 * Holds what looks like a rename: which of the two it is decides about an id and all that pins it, so
 * somebody has to say.
 */
function holdLikelyRenames(kind, { pairs, skipped }, context) {
    for (const pair of pairs)
        hold(kind, pair, context);
    for (const one of skipped)
        saySkipped(kind, one, context.draft);
}
function isNew({ resource, entry, found, replacing }, inputs) {
    return (found.state === 'absent' &&
        entry === undefined &&
        replacing === undefined &&
        inputs.selected(resource.address));
}
/** A live object whose item is no longer in the files, and about which `sync` says nothing. */
function hasLeft({ entry, found, dispute, isDisplaced }, inputs) {
    if (found.state !== 'ok' || entry.replaced !== null || dispute !== undefined || isDisplaced)
        return false;
    if (!inputs.removable(entry.address) || (0,rolled_back/* markOf */.Fg)(inputs, entry.address, entry) !== null)
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
    const { kind, settings } = resource;
    return withoutKey(kind, (0,three_way/* appliedForms */["do"])(resource, names, settings.ignore ?? []));
}
function hold(kind, { left, come, lines }, { inputs, draft }) {
    const { entry, found } = left.leftover;
    const { resource } = come.match;
    const id = found.state === 'ok' ? found.value.id : entry.id;
    const share = lines === null
        ? 'everything but the name is equal'
        : lines.same === lines.of
            ? 'everything but the name is equal, including long texts'
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
        message: `is new in the files and may be a rename of ${entry.address} (id ${id}): ${share}`,
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
        message: `is no longer in the files and may have been renamed to ${resource.address}: ${share}`,
    });
}
/** The two ways out: it is one thing, or two. */
function likelyRenameRemedies(place, old, now) {
    return [
        {
            to: 'To treat it as a rename and keep the id, on all targets',
            type: (0,sync_line/* syncLineForAll */.g4)(place, now, 'renamed_from', old),
        },
        {
            to: 'To delete the old one (not a rename), on all targets',
            type: (0,sync_line/* syncLineForAll */.g4)(place, old, 'delete', true),
        },
        {
            to: 'To release the old one (not a rename), on all targets',
            type: (0,sync_line/* syncLineForAll */.g4)(place, old, 'release', true),
        },
    ];
}
function saySkipped(kind, { left, come }, draft) {
    if (left + come === 0)
        return;
    draft.say('note', plan_codes/* PLAN_CODES */.T.notCompared.code, null, `Too many ${kind.name} were removed and added to detect every rename: ${MOST_COMPARED} of each were compared, ${left} removed and ${come} added ones were not.`, { remedy: 'Mark renames with renamed_from in sync, or apply in several steps.' });
}

// EXTERNAL MODULE: ./build/plan/decide/removal.js
var removal = __webpack_require__(82855);
;// CONCATENATED MODULE: ./build/plan/facts.js






/**
 * Finds what a plan is decided from: all lists, what they match, and every object that no row proves,
 * asked for side by side. It ends when nothing new is asked.
 */
function* readFacts(inputs, view) {
    const finder = new FactFinder(inputs, view);
    const facts = yield* untilRead(view.snapshot, () => finder.look());
    // A kind that waits without a question would be missing from a plan that looks whole.
    if (facts.kinds.length < finder.relevant.length)
        throw new Error('planning waits for something that it did not ask for');
    return facts;
}
/** An item of the files leaf by leaf against an object, in the names that are known now. */
function itemStates({ resource, entry }, live, { inputs, names }) {
    const ignore = resource.settings.ignore ?? [];
    return (0,three_way/* threeWay */.Kx)(resource, ignore, live, entry, names, (0,known_address/* landedFor */.G0)(inputs.base, entry, resource));
}
/** How an item of the files compares with its object; pending where that has to be read by itself first. */
function compareItem(match, listed, context) {
    // What a run that was cut off may have written is told by the object's version, which rows may lack.
    const isMarked = (match.entry?.writing ?? null) !== null;
    const compare = (live) => itemStates(match, live, context);
    return (0,compare_confirm/* confirm */.l)(context.view, match.resource, listed, compare, isMarked ? () => false : undefined);
}
/**
 * A kind matched once more, since an object that it may refer to is about to be replaced: a natural key with
 * such a reference means no object any more, and what the old one had is left over.
 */
function matchAnew(kind, { inputs, view, names }) {
    names.forget(kind);
    const { found } = findKind(kind, { inputs, view, names });
    return { kind, ...found, likely: likelyRenames(kind, found, inputs, names) };
}
/** What the platform has of a kind, in the names of the kinds before it; adds its own to them. */
function findKind(kind, { inputs, view, names }) {
    const isResolved = (0,external/* resolveExternal */.a)(kind, inputs, view, names);
    const found = kind.lifecycle === 'launch'
        ? { matches: [], leftovers: [], isOpen: false }
        : (0,match/* matchKind */.O4)(kind, inputs, view, names);
    return { found, isResolved };
}
class FactFinder {
    #inputs;
    #view;
    relevant;
    #found = new Map();
    #matches = new Map();
    #compared = new Map();
    #names;
    constructor(inputs, view) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = new address_index/* AddressIndex */.R(inputs.base);
        const names = relevantKinds(inputs);
        this.relevant = inputs.kinds.all.filter(({ name }) => names.has(name));
    }
    /** Goes as far as the platform was read, and asks for what is missing; what was found stays found. */
    look() {
        /** Kinds of which an object, or something that it refers to, has not been found yet. */
        const open = new Set();
        for (const kind of this.relevant) {
            if (!this.#found.has(kind) && !this.#find(kind, open))
                open.add(kind.name);
            if (kind.lifecycle === 'launch')
                this.#askStatus(kind);
        }
        for (const { kind, matches, leftovers, likely } of this.#found.values()) {
            for (const match of matches)
                if (!likely.decided.has(match))
                    this.#compare(match);
            for (const left of leftovers)
                if (!likely.decided.has(left))
                    this.#compareLeft(kind, left);
        }
        const kinds = this.relevant.flatMap((kind) => this.#found.get(kind) ?? []);
        return { kinds, names: this.#names, matches: this.#matches, compared: this.#compared };
    }
    /** False while an object has to be looked for first. */
    #find(kind, open) {
        // What is found of a kind that is not complete may still be another one.
        const names = this.#names.copy();
        const context = { inputs: this.#inputs, view: this.#view, names };
        const { found, isResolved } = findKind(kind, context);
        // What refers to something that is still looked for would look changed, and be read for nothing.
        if (!isResolved || found.isOpen || kind.after.some((name) => open.has(name)))
            return false;
        this.#names = names;
        for (const match of found.matches)
            this.#matches.set(match.resource.address, match);
        this.#found.set(kind, { kind, ...found, likely: likelyRenames(kind, found, this.#inputs, names) });
        return true;
    }
    #compare(match) {
        const { resource, found, entry, replacing } = match;
        const { address, kind, partition } = resource;
        const known = this.#compared.get(match);
        if (!this.#inputs.selected(address) || (known !== undefined && known.state !== 'pending'))
            return;
        // What a rollback put back may be held as it is.
        if ((0,rolled_back/* markOf */.Fg)(this.#inputs, address, entry ?? this.#inputs.base.entries.get(address)) !== null)
            return;
        if (found.state === 'absent' && replacing !== undefined)
            this.#view.object(kind, partition, replacing.live.id);
        if (found.state !== 'live')
            return;
        const context = { inputs: this.#inputs, view: this.#view, names: this.#names };
        if (known === undefined) {
            this.#compared.set(match, compareItem(match, found.live, context));
            return;
        }
        // Its row proved nothing; what was asked for then may have been read since.
        const reading = this.#view.object(kind, partition, found.live.id);
        const states = reading.state === 'ok' ? itemStates(match, reading.value, context) : [];
        this.#compared.set(match, reading.state === 'ok' ? { state: 'ok', live: reading.value, states } : reading);
    }
    /** What may go is decided with all that it holds. */
    #compareLeft(kind, left) {
        if (!(0,removal/* isJudged */.sL)(left, this.#inputs))
            return;
        (0,removal/* comparedLeftover */.XC)(kind, left, { inputs: this.#inputs, view: this.#view, names: this.#names });
    }
    /** `launched` is not `succeeded`: what has not ended yet is looked at again. */
    #askStatus(kind) {
        const { ended } = (0,model_kind/* launchRules */.j7)(kind);
        for (const item of this.#inputs.desired) {
            if (item.kind !== kind || !this.#inputs.selected(item.address))
                continue;
            const entry = (0,launch/* launchEntry */.Cf)(this.#inputs.base, item);
            const { state, status = null } = entry?.launch ?? {};
            const isOver = status !== null && ended.includes(status.toLowerCase());
            if (state === 'launched' && !isOver && entry?.id != null)
                this.#view.object(kind, item.partition, entry.id);
        }
    }
}
/** Kinds that the plan is about, and kinds whose ids it needs. */
function relevantKinds(inputs) {
    const relevant = new Set();
    for (const resource of inputs.desired) {
        if (!inputs.selected(resource.address))
            continue;
        relevant.add(resource.kind.name);
        for (const ref of resource.refs)
            relevant.add((0,model_address/* kindOf */.I)(ref.address));
    }
    for (const entry of inputs.base.entries.values()) {
        if (inputs.complete && inputs.removable(entry.address))
            relevant.add(entry.kind);
    }
    return relevant;
}

// EXTERNAL MODULE: ./build/compare/landed.js
var landed = __webpack_require__(23554);
// EXTERNAL MODULE: ./build/compare/half-written.js
var half_written = __webpack_require__(10517);
// EXTERNAL MODULE: ./build/model/field.js
var field = __webpack_require__(47762);
// EXTERNAL MODULE: ./build/plan/decide/hold-reasons.js
var hold_reasons = __webpack_require__(54118);
// EXTERNAL MODULE: ./build/plan/decide/open-question.js
var open_question = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/plan/decide/remedies.js
var decide_remedies = __webpack_require__(25743);
// EXTERNAL MODULE: ./build/plan/decide/say-untold.js
var say_untold = __webpack_require__(97711);
// EXTERNAL MODULE: ./build/model/value.js
var model_value = __webpack_require__(86835);
;// CONCATENATED MODULE: ./build/plan/decide/secrets.js

/**
 * Decides which secrets of a resource are written. A secret never decides a row: one whose state
 * is unknown is not written, until `--take-over` names the resource or its fingerprint, once
 * recorded, changes. A secret field is written whole, for what is in it cannot be read.
 */
function secretWrites(match, everything, named, inputs) {
    const { address, secrets } = match.resource;
    const writes = [];
    for (const [field, leaves] of byField(secrets)) {
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
        if ((0,model_value/* isValueObject */.xk)(leaf.value) && Object.keys(leaf.value).length === 0)
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
    return value instanceof model_value/* Secret */.zh ? value.name : null;
}

;// CONCATENATED MODULE: ./build/plan/decide/decide-live.js









/** Decides what happens to an item whose object is there: the rows of docs/how-it-decides.md with a live side. */
class LiveDecider {
    #inputs;
    #names;
    #draft;
    #policy;
    #holder;
    #removal;
    #versionOf;
    #asked;
    constructor(context, removal) {
        const { inputs, names, draft, policy, matches } = context;
        this.#inputs = inputs;
        this.#names = names;
        this.#draft = draft;
        this.#policy = policy;
        this.#holder = new hold_reasons/* HoldReasons */.p(context);
        this.#removal = removal;
        this.#versionOf = (address) => {
            const found = matches.get(address)?.found;
            return found?.state === 'live' ? found.live.version : undefined;
        };
    }
    withoutBase(match, live, states, unsettled) {
        const { resource } = match;
        if (unsettled.length > 0) {
            const edit = (0,edit_digest/* editDigest */.V6)(unsettled, undefined);
            const isDecided = this.#decides(resource, edit);
            const why = this.#inputs.base.state === 'present'
                ? 'this repository has not applied it yet'
                : 'without a ledger it is unknown who wrote them';
            const message = `exists on the platform with different values, and ${why}`;
            if (!isDecided && !this.#policy.mayTakeOver(resource)) {
                this.#holder.hold(match, 'takeover', 'update', message, unsettled, (0,decide_remedies/* takeoverRemedies */.aw)(this.#editOf(resource, edit)), live, edit);
            }
            else if (this.#policy.isProtected(match))
                this.#holder.holdProtected(match, 'takeover', unsettled, live);
            else
                this.#update(match, live, states, unsettled, takeoverReason(resource, isDecided), {
                    overwrites: 'takeover',
                    decision: isDecided ? edit : null,
                });
            return;
        }
        const secrets = secretWrites(match, false, this.#policy.isNamed(resource), this.#inputs);
        if (secrets.some((secret) => secret.write)) {
            this.#update(match, live, states, [], takeoverReason(resource, false), { overwrites: 'takeover' });
            return;
        }
        this.#holder.noteSecrets(match, secrets);
        this.#draft.change((0,document_changes/* newChange */.rZ)(resource, 'adopt', 'already equal on the platform', (0,document_changes/* liveParts */.bm)(live, states, resource.kind.versioned)));
    }
    withBase(match, entry, live, states, unsettled) {
        const { resource } = match;
        const moved = unsettled.filter((state) => state.liveMoved);
        const foreign = unsettled.filter((state) => state.foreign);
        const edited = moved.length + foreign.length > 0;
        if (!edited && this.#leavesOpen(match, entry, live, states, unsettled))
            return;
        if (unsettled.length === 0) {
            this.#settled(match, entry, live, states);
            return;
        }
        const edit = (0,edit_digest/* editDigest */.V6)((0,edit_digest/* editedLeaves */.KW)(states), entry);
        const decision = edited && this.#decides(resource, edit) ? edit : null;
        if (decision === null && foreign.length > 0 && !this.#policy.mayTakeOver(resource)) {
            const message = 'now sets fields whose live values differ and were never applied from here';
            const remedies = (0,decide_remedies/* takeoverRemedies */.aw)(this.#editOf(resource, edit));
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
            const remedies = (0,decide_remedies/* driftRemedies */.IF)(this.#editOf(resource, edit));
            if (policy === 'overwrite') {
                this.#update(match, live, states, unsettled, `edited on the platform after the last apply; overwritten, as requested (${decision === null ? 'on_drift: overwrite' : 'overwrite in sync'})`, { overwrites: 'drift', decision });
            }
            else if (policy === 'keep')
                this.#keep(match, live, states, moved, unsettled);
            else {
                const untold = (0,landed/* untoldOf */.Y)(this.#inputs.base, entry);
                const paths = moved.map(({ path }) => path).filter((path) => untold.has(path));
                (0,say_untold/* sayUntold */.i)(this.#draft, resource.address, paths, resource.place);
                const message = isConflict
                    ? 'was edited on the platform and in the files after the last apply'
                    : 'was edited on the platform after the last apply';
                const why = isConflict ? 'conflict' : 'drift';
                this.#holder.hold(match, why, 'update', message, unsettled, remedies, live, edit);
            }
        }
    }
    /** True where an earlier apply left a question open about this object; it is then held, or decided by the policy. */
    #leavesOpen(match, entry, live, states, unsettled) {
        const { resource } = match;
        const isDone = unsettled.length === 0 && states.some((state) => state.gitMoved && state.asWanted);
        // Its own requests are what moved an object that was being written: old values are what was not written yet.
        const asked = (0,half_written/* mayBeHalfWritten */.Z)(resource.kind, entry) ? { ...entry, writing: null } : entry;
        const question = (0,open_question/* openQuestion */.R)(asked, live, unsettled, isDone, this.#versionOf);
        if (question === undefined)
            return false;
        const { what, message, edit, states: old } = question;
        const decision = this.#decides(resource, edit) ? edit : null;
        const policy = decision === null ? this.#policy.onDrift(resource) : 'overwrite';
        if (policy === 'overwrite') {
            if (unsettled.length === 0)
                this.#settled(match, entry, live, states, decision);
            else {
                const reason = what === 'set_back'
                    ? `changed back after an interrupted apply; overwritten, as requested (${decision === null ? 'on_drift: overwrite' : 'overwrite in sync'})`
                    : reasonOf(unsettled);
                this.#update(match, live, states, unsettled, reason, { overwrites: 'drift', decision });
            }
        }
        else if (policy === 'keep' && what === 'set_back')
            this.#keep(match, live, states, old, unsettled);
        else {
            const of = this.#editOf(resource, edit);
            const remedies = what === 'set_back' ? (0,decide_remedies/* setBackRemedies */.Ub)(of) : (0,decide_remedies/* overwroteRemedies */.Ex)(of, match.resource.kind.words);
            this.#holder.hold(match, 'conflict', 'update', message, old, remedies, live, edit);
        }
        return true;
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
    #settled(match, entry, live, states, decision = null) {
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
        this.#draft.change((0,document_changes/* newChange */.rZ)(resource, 'converge', 'already up to date on the platform; only the ledger is updated', {
            ...(0,document_changes/* liveParts */.bm)(live, states, resource.kind.versioned),
            unmanaged: unmanagedOf(states),
            kept: stillKept(states),
            decision,
            renamed_from: (0,document_changes/* renamedFrom */.TZ)(match),
        }));
    }
    #keep(match, live, states, moved, unsettled) {
        const kept = Object.fromEntries(moved.map((state) => [state.path, { live: state.raw, desired: state.desired ?? null }]));
        const rest = unsettled.filter((state) => !moved.includes(state));
        if (rest.length > 0) {
            this.#update(match, live, states, rest, 'the live edits are kept, as requested (on_drift: keep); the rest is updated', {
                kept,
            });
            return;
        }
        this.#draft.change((0,document_changes/* newChange */.rZ)(match.resource, 'keep', 'edited on the platform after the last apply; kept, as requested (on_drift: keep)', {
            ...(0,document_changes/* liveParts */.bm)(live, states, match.resource.kind.versioned),
            kept: { ...stillKept(states), ...kept },
        }));
    }
    #update(match, live, states, unsettled, reason, { kept = {}, overwrites = null, decision = null, begun = false, } = {}) {
        const { resource } = match;
        const { kind, address } = resource;
        const fixed = unsettled.filter((state) => state.leaf.field !== undefined && (0,field/* roleOf */.kp)(state.leaf.field) === 'immutable');
        const replaced = fixed.filter((state) => kind.replaceOn.includes(String(state.leaf.steps[0])));
        const stuck = fixed.find((state) => !replaced.includes(state));
        if (stuck !== undefined) {
            this.#draft.fail(plan_codes/* PLAN_CODES */.T.immutable.code, address, `${stuck.path} cannot be changed once ${withArticle(kind.singular)} exists.`, {
                place: resource.placeOf(stuck.leaf.steps),
                remedy: 'Write the live value, or rename the item so that a new one is created.',
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
            const message = `would be replaced, which would lose the live edits of ${Object.keys(allKept).join(', ')}`;
            const lost = states.filter((state) => allKept[state.path] !== undefined || replaced.includes(state));
            // A replace loses what `keep` leaves alone: no decision about another edit covers that.
            const remedies = [
                (0,decide_remedies/* pullRemedy */.o2)('To keep the live edit', address),
                (0,decide_remedies/* applyRemedy */.lZ)('To overwrite it', address, '--on-drift', 'overwrite'),
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
        const parts = (0,document_changes/* liveParts */.bm)(live, states, kind.versioned);
        const from = live.version;
        const generation = (0,compare_generation/* nextGeneration */.a)(match.entry ?? this.#inputs.base.entries.get(address), undefined, kind);
        const isPlanned = this.#draft.change((0,document_changes/* newChange */.rZ)(resource, action, action === 'replace'
            ? `${replaced[0]?.path} cannot be changed in place, so the object is replaced`
            : reason, {
            ...parts,
            leaves: (0,document_changes/* leafChanges */.Ys)(action === 'replace' ? withLost(states, unsettled) : unsettled, this.#names),
            unmanaged: action === 'replace' ? [] : unmanagedOf(states),
            kept: allKept,
            overwrites,
            decision,
            depends_on: needs,
            idempotency_key: action === 'replace' ? this.#policy.key(resource, generation) : null,
            version: kind.versioned
                ? { from, expected: action === 'replace' ? 1 : from === null ? null : from + 1 }
                : null,
            renamed_from: (0,document_changes/* renamedFrom */.TZ)(match),
        }));
        if (action !== 'replace' || !isPlanned || begun)
            return;
        this.#names.withdraw(kind, address);
        this.#removal.replaced(match, live, states);
    }
    /** A replace that was cut off goes on as the same change; what is left over is in the ledger already. */
    replaceOn(match, entry, live, states) {
        const question = (0,open_question/* openQuestion */.R)(entry, live, states.filter(three_way/* isUnsettled */.P4), false, this.#versionOf);
        if (question?.what === 'set_back' && this.#policy.onDrift(match.resource) !== 'overwrite') {
            const { message, edit, states: old } = question;
            if (!this.#decides(match.resource, edit)) {
                const remedies = (0,decide_remedies/* setBackRemedies */.Ub)(this.#editOf(match.resource, edit));
                this.#holder.hold(match, 'conflict', 'replace', message, old, remedies, live, edit);
                return;
            }
        }
        this.#update(match, live, states, states.filter(three_way/* isUnsettled */.P4), 'an earlier replacement was interrupted', {
            begun: true,
        });
    }
    /** An item of the files takes this address, so the entry that has it has to go along with its name. */
    #isAsked(address) {
        this.#asked ??= new Set(this.#inputs.desired.map((item) => item.address));
        return this.#asked.has(address);
    }
    isStale(match, entry, states) {
        return (entry.id === null ||
            (entry.writing ?? null) !== null ||
            (entry.overwrote ?? null) !== null ||
            isMarked(entry, this.#inputs.policy.rollback) ||
            (entry.address !== match.resource.address &&
                (!followsLive(match, states) || this.#isAsked(entry.address))) ||
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
/** Names who asked for a takeover: the decision about this edit, the setting of the item, or the flag. */
function takeoverReason({ settings }, isDecided) {
    const by = isDecided
        ? 'overwrite in sync'
        : settings.take_over === true
            ? 'take_over in sync'
            : '--take-over';
    return `taken over, as requested (${by})`;
}
function reasonOf(unsettled) {
    return unsettled.some((state) => state.base === undefined)
        ? 'the file sets new fields'
        : 'changed in the files';
}
function withArticle(noun) {
    return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

;// CONCATENATED MODULE: ./build/plan/decide/decide.js










/** Decides what happens to one item of the files: the table of docs/how-it-decides.md. */
class Decider {
    #context;
    #inputs;
    #view;
    #names;
    #draft;
    #policy;
    #holder;
    #live;
    #rollbacks;
    constructor(context, removal) {
        const { inputs, view, names, draft, policy } = context;
        this.#context = context;
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
        this.#policy = policy;
        this.#holder = new hold_reasons/* HoldReasons */.p(context);
        this.#live = new LiveDecider(context, removal);
        this.#rollbacks = new rolled_back/* RollbackGuard */.ev(context);
    }
    decide(match) {
        const { resource, found } = match;
        const { address, place } = resource;
        const isKnown = found.state !== 'pending' && found.state !== 'unreadable';
        if (isKnown && this.#rollbacks.holds(match))
            return;
        switch (found.state) {
            case 'pending':
                return;
            case 'unreadable':
                this.#holder.unreadable(match, found.message);
                return;
            case 'ambiguous':
                this.#holder.hold(match, 'ambiguous', 'update', `${sentence(found.message)}; nothing is written until it is clear which object is meant`, [], (0,decide_remedies/* pinRemedies */.MH)(address, found.ids, this.#inputs.header.target, resource.settings.id !== undefined, place));
                return;
            case 'disputed':
                this.#draft.fail(plan_codes/* PLAN_CODES */.T.claimedTwice.code, address, found.message, {
                    place,
                    ...(0,decide_remedies/* adviceFrom */.LX)((0,decide_remedies/* disputeRemedies */.$G)(resource, found, this.#inputs.header.target)),
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
        const edit = (0,edit_digest/* goneDigest */.yJ)(match.entry ?? { id: null });
        const isDecided = this.#policy.decides(resource, edit);
        if (isDecided)
            this.#draft.decided.add(resource.address);
        const policy = isDecided ? 'overwrite' : this.#policy.onDrift(resource);
        if (policy === 'overwrite')
            this.#create(match, `deleted on the platform after the last apply; recreated, as requested (${isDecided ? 'overwrite in sync' : 'on_drift: overwrite'})`, isDecided ? edit : null);
        else if (policy === 'keep') {
            this.#draft.change((0,document_changes/* newChange */.rZ)(resource, 'release', 'deleted on the platform; released (on_drift: keep), and the next apply recreates it unless it is removed from the files', {
                id: match.entry?.id ?? null,
            }));
            this.#draft.failed.add(resource.address);
        }
        else {
            const message = 'was deleted or archived on the platform after the last apply';
            const { address, place } = resource;
            const remedies = (0,decide_remedies/* goneRemedies */.yt)({ address, place, edit, target: this.#inputs.header.target });
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
        const generation = (0,compare_generation/* nextGeneration */.a)(entry ?? entries.get(address), departed?.[address], resource.kind);
        this.#draft.secretWrites.push(...secretWrites(match, true, false, this.#inputs));
        this.#draft.change((0,document_changes/* newChange */.rZ)(resource, 'create', reason, {
            leaves: (0,document_changes/* newLeaves */.d6)(resource.leaves.values(), this.#names),
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
        if (reading.state === 'unreadable')
            this.#holder.unreadable(match, reading.message);
        else if (reading.state === 'gone')
            this.#create(match, 'in the files, not on the platform');
        else if (reading.state === 'ok')
            this.#live.replaceOn(match, entry, reading.value, itemStates({ resource, entry }, reading.value, this.#context));
    }
    #present(match, listed) {
        const { resource } = match;
        const confirmed = this.#confirm(match, listed);
        if (confirmed === undefined)
            return;
        const { live, states: noted } = confirmed;
        const isUndone = noted.some(({ kept }) => kept) && this.#isUndone(match, live);
        // Nothing is kept any more: all edits that are there are judged as if they had just been made.
        const entry = match.entry === undefined || !isUndone ? match.entry : { ...match.entry, kept: {} };
        const states = isUndone ? itemStates({ resource, entry }, live, this.#context) : noted;
        for (const state of states.filter((one) => one.kept)) {
            this.#draft.say('note', plan_codes/* PLAN_CODES */.T.kept.code, resource.address, `${state.path} differs from the file; the live value is kept (on_drift: keep).`, {
                place: resource.placeOf(state.leaf.steps),
                remedy: 'To overwrite it anyway',
                command: (0,pasted_command/* pasted */.yw)('apply', '--on-drift', 'overwrite', '--only', (0,model_address/* patternOf */.Id)(resource.address)),
            });
        }
        const unsettled = states.filter(three_way/* isUnsettled */.P4);
        if (entry === undefined)
            this.#live.withoutBase(match, live, states, unsettled);
        else
            this.#live.withBase(match, entry, live, states, unsettled);
    }
    /** Somebody says now that an edit which was kept before is to be overwritten. */
    #isUndone({ resource, entry }, live) {
        if (entry === undefined)
            return false;
        const before = { ...entry, kept: {} };
        const edited = (0,edit_digest/* editedLeaves */.KW)(itemStates({ resource, entry: before }, live, this.#context));
        return this.#policy.undoesKeep(resource, (0,edit_digest/* editDigest */.V6)(edited, before));
    }
    /** What the item's object holds; where that cannot be told, what is done about it has been decided. */
    #confirm(match, listed) {
        const found = this.#compared(match, listed);
        if (found.state === 'ok')
            return found;
        if (found.state === 'unreadable')
            this.#holder.unreadable(match, found.message);
        else if (found.state === 'gone' && match.entry !== undefined)
            this.#gone({ ...match, found: { state: 'gone' } });
        else if (found.state === 'gone')
            this.#holder.hold(match, 'unconfirmed', 'update', 'is listed by the platform but cannot be read by its id', [], []);
        return undefined;
    }
    /** As it was found before anything was decided, unless a replace has changed what references mean. */
    #compared(match, listed) {
        const { facts, names } = this.#context;
        const known = names.hasWithdrawn ? undefined : facts.compared.get(match);
        return known ?? compareItem(match, listed, this.#context);
    }
}
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/compare/uses.js
var uses = __webpack_require__(89370);
// EXTERNAL MODULE: ./build/plan/decide/usage.js
var usage = __webpack_require__(228);
;// CONCATENATED MODULE: ./build/plan/decide/effects.js



/**
 * Adds to each change what else moves: evaluations that re-pin, users that stay on their version,
 * users at all; and corrects the versions to expect (C-b.1 to C-b.3).
 */
function addEffects({ names, draft }, referrers) {
    const changed = changedIn(draft);
    if (changed.length === 0)
        return;
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
/** Changes of objects that are there and that something may refer to. */
function changedIn(draft) {
    return [...draft.changes.values()].filter((change) => ['update', 'replace', 'delete'].includes(change.action));
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
            for (const use of (0,uses/* usesOf */.M)(referrer.kind, referrer.value)) {
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
        const byId = id === null ? [] : (this.#byTarget.get((0,model_kind/* objectKey */.T5)(kind, id)) ?? []);
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
    if (!(target instanceof model_value/* Ref */.oS))
        return [(0,model_kind/* objectKey */.T5)(kind, target)];
    const id = names.idOf(target);
    return [addressKey(kind, target.address), ...(id === undefined ? [] : [(0,model_kind/* objectKey */.T5)(kind, id)])];
}
function addressKey(kind, address) {
    return `${kind} $ref ${address}`;
}
/** Everybody who may refer to what changes, in order; none where nothing does. */
function findReferrers({ inputs, matches, view, names, draft }) {
    const changedKinds = new Set(changedIn(draft).map((change) => change.kind));
    const referrers = [];
    if (changedKinds.size === 0)
        return referrers;
    for (const resource of inputs.desired) {
        const found = matches.get(resource.address)?.found;
        const version = found?.state === 'live' ? found.live.version : null;
        referrers.push({ address: resource.address, kind: resource.kind, value: resource.value, version });
    }
    for (const kind of inputs.kinds.all) {
        if (kind.lifecycle === 'launch' || !kind.after.some((name) => changedKinds.has(name)))
            continue;
        for (const partition of (0,usage/* partitionsOf */.RJ)(kind, inputs)) {
            const list = view.list(kind, partition);
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
    return { address: (0,usage/* foreignAddress */.lK)(kind, live), kind, value: live.object, version: live.version };
}

;// CONCATENATED MODULE: ./build/plan/decide/note-decisions.js

/** Says of every line of `sync` that decides about one edit when it decides nothing, or nothing any more. */
function noteDecisions(context) {
    const { inputs, draft } = context;
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
        note(context, decision, held?.edit ?? null);
    }
}
function note({ inputs: { base, header }, draft }, { address, edit, place }, other) {
    const of = `overwrite: {${header.target}: ${edit}}`;
    if (other !== null) {
        const message = `${of} does not match the current edit on the platform (${other}).`;
        const remedy = 'Review that edit, then write its digest or remove the line.';
        draft.say('note', plan_codes/* PLAN_CODES */.T.otherEdit.code, address, message, { place, remedy });
        return;
    }
    const isDone = base.entries.get(address)?.overwritten === edit;
    const message = isDone
        ? `${of} has been applied and has no further effect.`
        : `${of} matches no current edit.`;
    draft.say('note', plan_codes/* PLAN_CODES */.T.editSettled.code, address, message, {
        place,
        remedy: 'Remove the line from sync.',
    });
}

;// CONCATENATED MODULE: ./build/plan/decide/online.js

/**
 * Findings that only the platform can tell, for what is going to be written: unknown
 * nodes and fields, tools that an endpoint does not offer, unknown models. An error is one of that
 * resource alone. What the platform does not say gives no finding.
 */
function checkOnline(context) {
    const { inputs, draft } = context;
    const online = new Online(context);
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
    constructor({ inputs, view, names }) {
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
        const answer = this.#view.snapshot.rows(path);
        return answer?.state === 'rows' ? answer.rows : undefined;
    }
    object(kindName, target, field) {
        const kind = this.#inputs.kinds.find(kindName);
        const id = target instanceof model_value/* Ref */.oS ? this.#names.idOf(target) : target;
        if (kind === undefined || (typeof id !== 'number' && typeof id !== 'string'))
            return undefined;
        const address = target instanceof model_value/* Ref */.oS ? target.address : this.#names.addressOf(kindName, id);
        if (address !== undefined && (0,model_address/* kindOf */.I)(address) !== kindName)
            return undefined;
        const partition = this.#partitions.get(address ?? '') ?? kind.home;
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

// EXTERNAL MODULE: ./build/model/common-codes.js
var common_codes = __webpack_require__(33746);
;// CONCATENATED MODULE: ./build/plan/decide/plan-builder.js

/** A plan while it is being made. */
class PlanBuilder {
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
        const argv = extra.command && (0,pasted_command/* argvOf */.UU)(extra.command);
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
    /** A list that cannot be read: told as allowed, else an error that names the missing right. */
    unread(of, message, allowed) {
        const { address, kind, partition, place } = of;
        this.failed.add(address);
        if (allowed.includes(kind)) {
            this.unreadable.push({ address, message });
            return;
        }
        this.fail(common_codes/* PLATFORM_CODES */.D.unreadable.code, address, `The ${kind} of ${partition} cannot be read (${message}), so nothing can be planned.`, {
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

// EXTERNAL MODULE: ./build/plan/decide/policy-view.js
var policy_view = __webpack_require__(17055);
// EXTERNAL MODULE: ./build/plan/document/plan.js
var plan = __webpack_require__(67095);
;// CONCATENATED MODULE: ./build/plan/decide/safeguards.js


/** Number of entries from which `max_delete_percent` applies; in a smaller ledger a share says little. */
const PERCENT_FROM = 10;
/**
 * Rules about a plan as a whole: how much it may delete, that files which hold nothing are no order to
 * delete everything, that only reviewed changes are made. They can be judged only when everything is
 * decided, and what they hold may decide other things anew: the plan is made again with what the gate
 * holds, until it holds nothing more.
 */
class Safeguards {
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
        const message = `is no longer in the files, which hold nothing for target ${header.target}, while the ledger records ${owned} ${owned === 1 ? 'resource' : 'resources'}`;
        for (const change of changes) {
            if (change.action === 'delete' || change.action === 'release')
                this.#hold(change, { why: 'safeguard', message, remedies: (0,decide_remedies/* emptyRemedies */.gE)() });
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
                : `max_delete_percent: ${percent} (of ${owned} recorded resources)`;
        const message = `would be ${counted.length === 1 ? 'the only deletion or replacement' : `one of ${counted.length} deletions and replacements`}; target ${header.target} allows ${limit}`;
        for (const change of counted)
            this.#hold(change, {
                why: 'safeguard',
                message,
                remedies: (0,decide_remedies/* budgetRemedies */.Yn)(counted.length, header.target),
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
                message: `would be changed (${change.action}), but no reviewed plan shows it`,
                remedies: (0,decide_remedies/* unreviewedRemedies */.XI)(change.address),
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

// EXTERNAL MODULE: ./build/model/closest.js
var closest = __webpack_require__(49469);
// EXTERNAL MODULE: ./build/model/look.js
var model_look = __webpack_require__(60643);
;// CONCATENATED MODULE: ./build/plan/decide/said-names.js



/** Names that files say and that lead to nothing, or nearly to something: told before anything is created. */
function sayNames(context) {
    new SaidNames(context).say();
}
class SaidNames {
    #inputs;
    #matches;
    #view;
    #names;
    #draft;
    #suggestions = new closest/* Suggestions */.CJ(3);
    #looks = new Map();
    /** Entries that no item has any more. */
    #left;
    constructor({ inputs, matches, view, names, draft }) {
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
        const where = partition === kind.home || !kind.scoped ? '' : ` in ${partition}`;
        this.#draft.say('warning', plan_codes/* PLAN_CODES */.T.renameUnknown.code, address, `renamed_from names ${(0,model_look/* besides */.oN)(old, near ?? '')}, which is neither in the ledger nor on the platform${where}; a new one is created.`, {
            place,
            remedy: near === undefined
                ? 'Correct renamed_from in sync, or remove it if a new one is intended.'
                : `Did you mean ${(0,model_look/* besides */.oN)(near, old)}?`,
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
        const index = this.#byLook(list.value.active);
        const alike = [...new Set((0,model_look/* looksOf */.uJ)(name).flatMap((look) => index.get(look) ?? []))].filter((live) => live.object.name !== name && !this.#isItem(kind, live));
        for (const live of alike) {
            const other = String(live.object.name);
            const [theirs, ours] = (0,model_look/* codePoints */.BH)(other, name);
            this.#draft.say('warning', plan_codes/* PLAN_CODES */.T.similarName.code, address, `The platform has ${JSON.stringify(other)} (id ${live.id}), which differs ${(0,model_look/* onlyBy */.Gb)(other, name)}: ${theirs} there, ${ours} in the file. A second one is created.`, {
                place: placeOf(['name']),
                remedy: `To use that one, write its name as the platform has it, or pin it: ${(0,sync_line/* syncLine */.au)(place, address, 'id', target, live.id)}`,
            });
        }
    }
    #byLook(rows) {
        const known = this.#looks.get(rows);
        if (known !== undefined)
            return known;
        const index = new Map();
        for (const live of rows) {
            for (const look of (0,model_look/* looksOf */.uJ)(String(live.object.name ?? ''))) {
                const same = index.get(look);
                if (same === undefined)
                    index.set(look, [live]);
                else
                    same.push(live);
            }
        }
        this.#looks.set(rows, index);
        return index;
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
            this.#draft.say('warning', plan_codes/* PLAN_CODES */.T.leavesNothing.code, address, `${setting} names ${(0,model_look/* besides */.oN)(address, near)}, which is neither in the files nor in the ledger.`, { place, remedy: `Did you mean ${(0,model_look/* besides */.oN)(near, address)}? It is no longer in the files.` });
        }
    }
}

// EXTERNAL MODULE: ./build/compare/leftover.js
var leftover = __webpack_require__(58417);
// EXTERNAL MODULE: ./build/plan/document/new-name.js
var new_name = __webpack_require__(58574);
;// CONCATENATED MODULE: ./build/plan/decide/taken-names.js




const NAME = 'name';
/**
 * Holds a rename whose new name, or address, is not given up by what has it: that is held itself, or
 * nobody has judged it. One held rename of a chain holds what comes behind it, and of a circle all.
 */
function holdTakenNames(context, displaced) {
    const taken = new TakenNames(context, displaced);
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
    constructor(context, displaced) {
        const { inputs, matches, view, names, draft } = context;
        this.#inputs = inputs;
        this.#matches = matches;
        this.#displaced = new Map(displaced.map((left) => [left.entry.address, left]));
        for (const { entry, resource } of matches.values())
            if (entry !== undefined)
                this.#itemOf.set(entry.address, resource.address);
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
        this.#stays = new Set(draft.diagnostics
            .filter(({ code }) => code === plan_codes/* PLAN_CODES */.T.staysInUse.code)
            .map(({ address }) => address));
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
        const other = id === null ? address : (0,leftover/* leftoverAddress */.EC)(address, id);
        if (this.#draft.held.has(other))
            return this.#keptBy(other);
        return {
            why: 'dependency',
            message: `would take the address of the recorded ${address} (id ${id ?? 'unknown'}), which this plan does not cover`,
            remedies: [{ to: 'To continue', type: 'plan all files, without --only' }],
        };
    }
    /** What left the files goes, or stays and goes by another address. */
    #isSettled({ entry, found }) {
        if (entry.id === null)
            return found.state === 'gone';
        const other = (0,leftover/* leftoverAddress */.EC)(entry.address, entry.id);
        return this.#draft.changes.has(other) || this.#stays.has(other);
    }
    /** A live object of another item has the name and keeps it. */
    #nameTaken(change, { resource: { kind, partition } }) {
        const name = (0,new_name/* newNameOf */.V)(change);
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
            const gives = other !== undefined && (other.action === 'replace' || (0,new_name/* newNameOf */.V)(other) !== undefined);
            if (!gives)
                return this.#keptBy(owner);
        }
        return undefined;
    }
    #ownerOf(kind, { id }) {
        return this.#names.addressOf(kind.name, id);
    }
    #named(rows, name) {
        const index = this.#byName.get(rows) ?? (0,group/* groupBy */.$)(rows, (live) => live.object[NAME]);
        this.#byName.set(rows, index);
        return index.get(name) ?? [];
    }
    #keptBy(other) {
        const held = this.#draft.held.get(other);
        return {
            why: held?.why === 'protected' ? 'protected' : 'dependency',
            message: `would take the name of ${other}, which keeps it${held === undefined ? '' : ' because it is held'}`,
            remedies: [{ to: 'To continue', type: `decide about ${other} first` }],
        };
    }
}
function waitingFor(successor) {
    return {
        why: 'dependency',
        message: `is no longer in the files; ${successor} would take its name, but is held`,
        remedies: [{ to: 'To continue', type: `decide about ${successor} first` }],
    };
}

;// CONCATENATED MODULE: ./build/plan/decide/say-secrets.js


/**
 * Says which secrets are not at hand: a warning for each that applying the plan sends, and one note for
 * all that only could not be compared.
 * @param secrets of the whole plan, with what is really written
 */
function saySecrets(secrets, inputs, draft) {
    const unset = secrets.filter(({ variable }) => variable !== null && !inputs.secrets.isSet(variable));
    const byVariable = (0,group/* groupBy */.$)(unset.filter(({ write }) => write), ({ variable }) => variable ?? '');
    for (const [variable, writes] of byVariable) {
        const addresses = [...new Set(writes.map(({ address }) => address))];
        const [first = ''] = addresses;
        const more = addresses.length === 1 ? '' : ` and ${addresses.length - 1} more`;
        draft.say('warning', plan_codes/* SECRET_CODES */.W.secretUnset.code, first, `Applying this plan sends the secret ${variable} to ${first}${more}, and ${variable} is not set here.`, {
            place: inputs.desired.find(({ address }) => address === first)?.place ?? null,
            remedy: inputs.secrets.toSet(variable),
        });
    }
    const names = unset.flatMap(({ write, status, variable }) => !write && status === 'unset' && variable !== null && !byVariable.has(variable) ? [variable] : []);
    if (names.length === 0)
        return;
    const list = [...new Set(names)].sort(json/* byCodeUnit */.X);
    const isOne = list.length === 1;
    draft.say('note', plan_codes/* SECRET_CODES */.W.notCompared.code, null, `Not compared: ${list.join(', ')} ${isOne ? 'is' : 'are'} not set here. The platform keeps what was applied last.`);
}

// EXTERNAL MODULE: ./build/plan/document/counts.js
var counts = __webpack_require__(5932);
;// CONCATENATED MODULE: ./build/plan/document/document.js





function placedDiagnostic(one, place) {
    const argv = one.argv && (0,pasted_command/* argvOf */.UU)((0,pasted_command.at)({ argv: one.argv }, place));
    return argv === undefined ? one : { ...one, argv };
}
/** Writes a plan whose decisions are all made: sorted, counted, with its digests. */
function documentOf({ inputs, draft }) {
    const order = new Map(inputs.kinds.all.map((kind, index) => [kind.name, index]));
    const byAddress = (a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) || (0,json/* byCodeUnit */.X)(a.address, b.address);
    const changes = [...draft.changes.values()].sort(byAddress);
    // A secret goes along with its change; where that is held, nothing of it is sent.
    const secrets = draft.secretWrites
        .map((secret) => (draft.changes.has(secret.address) ? secret : { ...secret, write: false }))
        .sort((a, b) => (0,json/* byCodeUnit */.X)(a.address, b.address) || (0,json/* byCodeUnit */.X)(a.field, b.field));
    saySecrets(secrets, inputs, draft);
    const secretsOf = (0,group/* groupBy */.$)(secrets, (secret) => secret.address);
    for (const change of changes) {
        change.effects.sort((a, b) => (0,json/* byCodeUnit */.X)(a.address, b.address) || (0,json/* byCodeUnit */.X)(a.what, b.what));
        change.digest = (0,document_changes/* changeDigest */.VW)(change, secretsOf.get(change.address) ?? []);
    }
    const { header, policy } = inputs;
    const { provider, account } = header;
    const options = {
        on_drift: policy.on_drift,
        take_over: [...policy.take_over].sort(),
        launch: [...policy.launch].sort(),
        only: [...policy.only].sort(),
        allow_deletes: policy.allow_deletes,
        allow_empty: policy.allow_empty,
    };
    const held = [...draft.held.values()]
        .map((one) => ({ ...one, remedies: (0,remedy/* remediesAt */.oX)(one.remedies, header.place) }))
        .sort(byAddress);
    const diagnostics = draft.diagnostics
        .map((one) => placedDiagnostic(one, header.place))
        .sort((a, b) => (0,json/* byCodeUnit */.X)(a.address ?? '', b.address ?? '') ||
        (0,json/* byCodeUnit */.X)(a.code, b.code) ||
        (0,json/* byCodeUnit */.X)(a.message, b.message));
    return {
        format_version: provider === undefined ? plan/* PLAN_FORMAT */._A : plan/* PROVIDER_PLAN_FORMAT */.gX,
        tool_version: header.tool_version,
        target: header.target,
        namespace: header.namespace,
        base_url: header.base_url,
        ...(provider === undefined ? {} : { provider }),
        ...(account === undefined ? {} : { account }),
        org_id: inputs.org,
        source: header.source,
        inputs_digest: header.inputs_digest,
        ledger: { state: inputs.base.state, revision: inputs.base.revision },
        options,
        changes,
        secret_writes: secrets,
        held,
        unreadable: [...draft.unreadable].sort((a, b) => (0,json/* byCodeUnit */.X)(a.address, b.address)),
        diagnostics,
        summary: (0,counts/* countPlan */.R)({
            changes,
            held: draft.held.size,
            unchanged: draft.unchanged,
            unreadable: draft.unreadable.length,
            diagnostics,
        }),
        plan_digest: (0,json/* digest */.br)({
            target: header.target,
            base_url: header.base_url,
            ...(provider === undefined ? {} : { provider }),
            org: inputs.org,
            options,
            changes: changes.map((change) => change.digest),
        }),
    };
}

;// CONCATENATED MODULE: ./build/plan/make-plan.js















/**
 * What decides what changes: pure, the same inputs and answers give the same plan. It yields what has to
 * be read, as much of it as can be read side by side, and goes on when that is in the view: first all
 * facts, then the decisions, then what they move besides, and the document last. A decision that opens a
 * question of its own, such as who uses what would go, asks it and is made again.
 */
function* makePlan(inputs, view) {
    const { snapshot } = view;
    const facts = yield* readFacts(inputs, view);
    const gate = new Safeguards(inputs);
    for (;;) {
        const decided = yield* untilRead(snapshot, () => decide(inputs, view, facts, gate));
        const referrers = yield* untilRead(snapshot, () => findReferrers(decided));
        addEffects(decided, referrers);
        const plan = documentOf(decided);
        if (!gate.closes(plan.changes))
            return { plan, names: decided.names, matches: decided.matches };
    }
}
/** All decisions, with what the gate holds by now; what they had to ask first is noted in the view. */
function decide(inputs, view, facts, gate) {
    const draft = new PlanBuilder((change) => gate.stop(change));
    const names = facts.names.copy();
    const matches = new Map(facts.matches);
    const context = { inputs, policy: new policy_view/* PolicyView */.Ei(inputs), view, facts, names, matches, draft };
    const remover = new removal/* RemovalDecider */.xT(context);
    const launcher = new launch/* LaunchDecider */.oB(context);
    const decider = new Decider(context, remover);
    const displaced = [];
    for (const known of facts.kinds) {
        const { kind } = known;
        if (kind.lifecycle === 'launch') {
            for (const item of inputs.desired)
                if (item.kind === kind && inputs.selected(item.address))
                    launcher.decide(item);
            continue;
        }
        const isAnew = names.hasWithdrawn && kind.after.length > 0;
        const { likely, ...found } = isAnew ? matchAnew(kind, context) : known;
        if (isAnew)
            for (const match of found.matches)
                matches.set(match.resource.address, match);
        holdLikelyRenames(kind, likely, context);
        for (const match of found.matches)
            if (!likely.decided.has(match) && inputs.selected(match.resource.address))
                decider.decide(match);
        displaced.push(...found.leftovers.filter(({ isDisplaced }) => isDisplaced));
        for (const leftover of found.leftovers)
            if (!likely.decided.has(leftover))
                remover.add(kind, leftover);
    }
    const { snapshot } = view;
    // What is still looked for would lead to questions that are in vain.
    const isOpen = snapshot.open > 0;
    if (!isOpen)
        checkOnline(context);
    const { open } = snapshot;
    remover.decideLeft();
    if (isOpen || snapshot.open > open)
        return context;
    remover.decideDeletes();
    if (snapshot.open > open)
        return context;
    holdTakenNames(context, displaced);
    noteDecisions(context);
    sayNames(context);
    return context;
}

// EXTERNAL MODULE: ./build/run/account-header.js
var account_header = __webpack_require__(76087);
// EXTERNAL MODULE: ./build/run/read-as-asked.js
var read_as_asked = __webpack_require__(60276);
// EXTERNAL MODULE: ./build/run/sync-offers.js
var sync_offers = __webpack_require__(83511);
;// CONCATENATED MODULE: ./build/run/plan-target.js









/** Plans a target and reads what the planner asks for. It only reads: it is given no writer. */
async function planTarget(session) {
    const inputs = inputsOf(session);
    const sightings = new Sightings();
    const reader = sightings.watch(session.reader);
    const snapshot = new compare_snapshot/* Snapshot */.F();
    const view = new live/* LiveView */.O(session.org, snapshot);
    const { result, reads } = await (0,read_as_asked/* readAll */.y)(reader, makePlan(inputs, view), snapshot);
    const plan = new sync_offers/* SyncOffers */.J(session.desired.bundles).plan(result.plan);
    return { ...result, plan, inputs, reads, sightings };
}
/** Compares each fingerprint once: the comparison is slow by design, and planning repeats it every round. */
function secretMemory(session) {
    const known = new Map();
    return (value, fingerprint) => {
        if (fingerprint === undefined)
            return 'unknown';
        const answers = known.get(fingerprint) ?? new Map();
        known.set(fingerprint, answers);
        const status = answers.get(value) ?? (0,compare_fingerprint/* compareSecret */.sj)(value, fingerprint, session.secret);
        answers.set(value, status);
        return status;
    };
}
/** The ledger as the planner and drift see it. */
function baseOf({ ledger, ignoreLedger, landed, rollback }) {
    if (ignoreLedger)
        return { state: 'ignored', revision: null, experimentsMarked: false, entries: new Map() };
    return {
        state: ledger.state,
        revision: ledger.revision,
        experimentsMarked: ledger.head?.experiments_marked === true,
        entries: ledger.entries,
        departed: ledger.head?.departed ?? {},
        // A rollback returns to a revision, so it is not an edit on top of pulled values.
        ...(landed === undefined || rollback !== undefined ? {} : { landed }),
    };
}
/** Files that git left out and whose content is not here, with the commands that fetch them. */
function unreadOf({ desired: { unread }, config }) {
    if (unread.length === 0)
        return null;
    const ways = (0,checkout/* waysIn */.m1)(unread).map((command) => (0,remedy/* toRun */.P3)('To check the files, at the root of the repository', command));
    const fetch = (0,checkout/* waysToFetch */.OY)(unread).map((command) => (0,remedy/* toRun */.P3)('To fetch their content only', command));
    return {
        named: (0,checkout/* listed */.KE)(unread),
        count: unread.length,
        remedies: [
            ...ways,
            ...fetch,
            {
                to: 'To plan without them',
                type: `remove the files from bundles in ${config.file ?? 'the configuration'}, and exclude their addresses from the target`,
            },
        ],
    };
}
/** Forgets that renames of `sync` are done, because a rollback may undo them. */
function withoutDoneRenames(base) {
    const entries = [...base.entries].map(([address, entry]) => {
        const { renamed_from: done = null, ...rest } = entry;
        return [address, done === null ? entry : rest];
    });
    return { ...base, entries: new Map(entries) };
}
/** The planner's inputs. Secrets are compared here and never passed on. */
function inputsOf(session) {
    const { target, deciding, desired, rollback } = session;
    // A rollback uses entries of the ledger, so missing files do not matter.
    const leftOut = rollback === undefined ? desired.leftOut : [];
    const items = new Set(desired.resources.map((resource) => resource.address));
    const unplanned = new Set(leftOut.map((resource) => resource.address));
    const inTarget = (address) => (0,config_types/* isInTarget */.jE)(target, address);
    const asked = (address) => deciding.only.length === 0 || (0,model_address/* matchesAny */._I)(deciding.only, address);
    return {
        kinds: session.kinds,
        org: session.org,
        desired: [...desired.resources, ...leftOut],
        selected: (address) => inTarget(address) && asked(address) && !unplanned.has(address),
        unread: rollback === undefined ? unreadOf(session) : null,
        complete: session.complete && deciding.only.length === 0,
        isWhole: session.complete,
        // A rollback does not release objects adopted since then: they existed before, and they stay.
        removable: (address) => inTarget(address) &&
            (rollback === undefined ||
                items.has(address) ||
                session.ledger.entries.get(address)?.origin !== 'adopted'),
        leaving: (address) => desired.sync.of(address),
        // A rollback follows the revision, not the decisions in the files.
        decisions: rollback === undefined ? desired.sync.decisions : [],
        endings: rollback === undefined ? desired.sync.endings : [],
        base: rollback === undefined ? baseOf(session) : withoutDoneRenames(baseOf(session)),
        policy: {
            on_drift: deciding.onDrift,
            take_over: deciding.takeOver,
            launch: deciding.launch,
            only: deciding.only,
            target_on_drift: target.onDrift,
            prune: rollback?.prune ?? target.prune,
            protect: target.protect,
            allow_unreadable: target.allowUnreadable,
            ...(rollback === undefined ? {} : { rollback: rollback.to }),
            limits: {
                max_deletes: target.limits.maxDeletes,
                max_delete_percent: target.limits.maxDeletePercent,
            },
            allow_deletes: deciding.allowDeletes,
            allow_empty: deciding.allowEmpty,
            reviewed: deciding.reviewed,
        },
        secretStatus: secretMemory(session),
        secrets: { isSet: (name) => session.secret(name) !== undefined, toSet: session.toSetSecret },
        now: session.clock.now(),
        header: {
            tool_version: session.toolVersion,
            target: target.name,
            namespace: session.config.namespace,
            base_url: session.baseUrl,
            ...(0,account_header/* accountHeader */.v)(session),
            source: { ...session.source, uncommitted: session.uncommitted },
            place: session.commands.documents,
            inputs_digest: (0,json/* digest */.br)({
                files: desired.digest,
                target: target.name,
                include: target.include,
                exclude: target.exclude,
                protect: target.protect,
                prune: target.prune,
                on_drift: target.onDrift,
                limits: { deletes: target.limits.maxDeletes, percent: target.limits.maxDeletePercent },
            }),
        },
    };
}


/***/ }),

/***/ 83511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SyncOffers)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);


/** A line of the planner: a whole `sync` with one setting of one address. */
const LINE = /^(?:sync|"sync"): \{.*\}$/s;
const AT_END = /^(.*): ((?:sync|"sync"): \{.*\})$/s;
/**
 * Makes `sync` lines of remedies fit into their bundle file. A file can have `sync` only once, and each key in it once:
 * where it has them, only the missing part is offered, with the place where it belongs.
 */
class SyncOffers {
    #bundles;
    constructor(bundles) {
        this.#bundles = bundles;
    }
    /** The plan with every `sync` line made to fit. */
    plan(plan) {
        return {
            ...plan,
            held: plan.held.map((held) => ({ ...held, remedies: this.remedies(held.remedies, held.place) })),
            diagnostics: plan.diagnostics.map((one) => one.remedy === null ? one : { ...one, remedy: this.#sentence(one.remedy, one.place) }),
        };
    }
    remedies(remedies, place) {
        return remedies.map((one) => {
            const offer = LINE.test(one.type) ? this.#offer(one.type, place) : undefined;
            return offer === undefined ? one : { ...one, to: `${one.to}, ${offer.where}`, type: offer.type };
        });
    }
    #sentence(text, place) {
        const [, before = '', line = ''] = AT_END.exec(text) ?? [];
        const offer = line === '' ? undefined : this.#offer(line, place);
        return offer === undefined ? text : `${before}, ${offer.where}: ${offer.type}`;
    }
    /** The line as it fits into its file; undefined where the file is unknown. */
    #offer(line, place) {
        const [only, ...others] = this.#bundles;
        const bundle = place === null && others.length === 0
            ? only
            : this.#bundles.find(({ document }) => document.file === place?.file);
        const root = bundle?.document.root;
        if (bundle === undefined || root?.type !== 'map')
            return undefined;
        if (root.entry('sync') === undefined)
            return { where: `in ${bundle.document.file}`, type: line };
        let wanted;
        try {
            wanted = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(line.startsWith('"') ? `{${line}}` : line);
        }
        catch {
            return undefined;
        }
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(wanted)
            ? within(root, line, wanted, '')
            : undefined;
    }
}
/** Follows existing keys and offers the rest of the line. */
function within(node, line, wanted, below) {
    const [key, value] = Object.entries(wanted)[0] ?? [];
    if (key === undefined)
        return undefined;
    const entry = node.entry(key);
    if (entry === undefined)
        return added(node, line, below);
    const name = /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
    const at = `${entry.keyPlace.file}:${entry.keyPlace.line}`;
    const isLast = typeof value !== 'object' || value === null;
    if (entry.node.type !== 'map' || isLast)
        return { where: `replacing ${name} at ${at}`, type: line };
    return within(entry.node, valueIn(line).slice(1, -1), value, `${name} at ${at}`);
}
/** The text after the key of a line; the key itself may contain a colon. */
function valueIn(line) {
    const key = /^"(?:[^"\\]|\\.)*"/.exec(line)?.[0] ?? '';
    return line.slice(line.indexOf(':', key.length) + 1).trim();
}
function added(node, line, below) {
    if (!isFlow(node))
        return { where: `as a new line under ${below}, indented like the others`, type: line };
    const comma = node.entries.length > 0 ? ',' : '';
    return { where: `first inside the braces of ${below}`, type: `${line}${comma}` };
}
function isFlow(node) {
    return node.text.startsWith('{');
}


/***/ })

};
