export const id = 5840;
export const ids = [5840];
export const modules = {

/***/ 73535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sharedObject),
/* harmony export */   U: () => (/* binding */ Claims)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72246);

/**
 * Who claims an object. Where ids are those of a whole kind, one means one object, whatever scope somebody asks
 * for it in: it belongs to one resource and one entry of the ledger, and a second claim is an error.
 */
class Claims {
    #kind;
    #entries = new Map();
    /** What `sync` pins, and for whom. */
    #pins = new Map();
    constructor(kind, items) {
        this.#kind = kind;
        for (const item of items) {
            const pin = item.settings.id;
            if (pin !== undefined)
                push(this.#pins, this.key(item.partition, pin), item);
        }
    }
    /** Names an object: the same in every partition in which its id means it. */
    key(partition, id) {
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .idSpace */ .al)(this.#kind, partition), id);
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
        const message = `The ledger records id ${id} for ${holders}, but an object can belong to only one of them.`;
        return { message, by: 'entry' };
    }
}
/** What is said of an object that several items mean. */
function sharedObject(id, addresses) {
    return `Id ${id} is claimed by ${listed(addresses)}, but an object can belong to only one of them.`;
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


/***/ }),

/***/ 84314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ objectIn),
/* harmony export */   y: () => (/* binding */ liveObject)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72246);
/* harmony import */ var _leaves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61094);


/** A row, an answer to a write or an object that was read by itself, as a live object. */
function liveObject(kind, id, row, confirmed = true) {
    return {
        id,
        object: (0,_leaves_js__WEBPACK_IMPORTED_MODULE_0__/* .readLive */ .p9)(kind, row),
        version: typeof row.version === 'number' ? row.version : null,
        createdAt: typeof row.created_at === 'string' ? row.created_at : null,
        confirmed,
    };
}
/** One object by its id, from what the platform answered: the object itself, or the list that stands for it. */
function objectIn(kind, id, answer) {
    if (answer.state === 'unreadable')
        return { state: 'unreadable', message: answer.message };
    const row = answer.state === 'object'
        ? answer.object
        : answer.state === 'rows'
            ? answer.rows.find((candidate) => candidate.id === id)
            : undefined;
    if (row === undefined)
        return { state: 'gone' };
    const shown = typeof row.id === 'number' || typeof row.id === 'string' ? row.id : id;
    const live = liveObject(kind, shown, row);
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchived */ .F$)(row) ? { state: 'gone', archived: live } : { state: 'ok', value: live };
}


/***/ }),

/***/ 10144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ LiveView)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72246);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _live_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84314);


const PENDING = { state: 'pending' };
/** Reads kinds' objects from a snapshot; what was read once is made an object once. */
class LiveView {
    #org;
    #snapshot;
    #lists = new Map();
    #seconds = new Map();
    #objects = new Map();
    constructor(org, snapshot) {
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
        return this.#listed(this.#lists, kind, partition, () => this.#snapshot.list(kind, partition));
    }
    #listed(known, kind, partition, ask) {
        const key = `${kind.name} ${partition}`;
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const answer = ask();
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
            const { id } = row;
            if (typeof id !== 'number' && typeof id !== 'string')
                continue;
            if (!kind.owns(row, partition, this.#org))
                continue;
            ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isArchived */ .F$)(row) ? archived : active).push((0,_live_object_js__WEBPACK_IMPORTED_MODULE_1__/* .liveObject */ .y)(kind, id, row, false));
        }
        // What is said of several objects must not depend on the order in which the platform lists them.
        active.sort(byId);
        archived.sort(byId);
        return {
            state: 'ok',
            value: { active, archived, byId: new Map(active.map((live) => [live.id, live])) },
        };
    }
    /** One object by id; archived counts as gone. */
    object(kind, partition, id) {
        if (!kind.readable)
            return this.#seenAgain(kind, partition, id);
        const place = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .idSpace */ .al)(kind, partition), id);
        const known = this.#objects.get(place);
        if (known !== undefined)
            return known;
        const answer = this.#snapshot.object(kind, partition, id);
        if (answer === undefined)
            return PENDING;
        const reading = (0,_live_object_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D)(kind, id, answer);
        this.#objects.set(place, reading);
        return reading;
    }
    /**
     * A kind without GET by id: the list of its place, read a second time, stands for it, once for all of
     * its rows. What one of the two readings shows is there.
     */
    #seenAgain(kind, partition, id) {
        const first = this.list(kind, partition);
        if (first.state !== 'ok')
            return first;
        const second = this.#secondList(kind, partition);
        if (second.state !== 'ok')
            return second;
        const isPutAway = second.value.archived.some((one) => one.id === id);
        const live = second.value.byId.get(id) ?? (isPutAway ? undefined : first.value.byId.get(id));
        return live === undefined ? { state: 'gone' } : { state: 'ok', value: { ...live, confirmed: true } };
    }
    #secondList(kind, partition) {
        return this.#listed(this.#seconds, kind, partition, () => this.#snapshot.listAgain(kind, partition));
    }
}
function byId(a, b) {
    if (typeof a.id === 'number' && typeof b.id === 'number')
        return a.id - b.id;
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(String(a.id), String(b.id));
}


/***/ }),

/***/ 10651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf),
/* harmony export */   Q: () => (/* binding */ wasMadeBefore)
/* harmony export */ });
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


/***/ }),

/***/ 517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ keyValues),
/* harmony export */   O4: () => (/* binding */ matchKind),
/* harmony export */   Z: () => (/* binding */ findObject)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72246);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47762);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86835);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21441);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6974);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73535);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21407);
/* harmony import */ var _known_address_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80494);
/* harmony import */ var _leftover_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58417);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(10144);
/* harmony import */ var _made_before_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10651);
/* harmony import */ var _pulled_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(10608);
/* harmony import */ var _renames_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36819);
/* harmony import */ var _same_form_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97456);










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
    /** Items of which two may be the same object, by address. */
    #unclear = new Map();
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
        this.#claims = new _claims_js__WEBPACK_IMPORTED_MODULE_0__/* .Claims */ .U(kind, items);
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
            return {
                matches: this.#items.map((item) => bare(item, { state: 'pending' })),
                leftovers: [],
                isOpen: true,
            };
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
        const isOpen = [...matches, ...leftovers].some(({ found }) => found.state === 'pending');
        return { matches, leftovers, isOpen };
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
            !(0,_made_before_js__WEBPACK_IMPORTED_MODULE_1__/* .wasMadeBefore */ .Q)(live.createdAt, entry.sent_at));
        const made = free.filter((live) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rowKeyFields */ .pn)(this.#kind).every((name) => {
            const field = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldAt */ .UK)(fields, [name]);
            const naming = this.#names.base;
            const wanted = (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .normalize */ .S8)(field, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .fromForms */ .cB)(entry.leaves[name] ?? null), { naming });
            return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .sameJson */ .Vk)(wanted, (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .normalize */ .S8)(field, live.object[name], { naming }));
        }));
        const [only, ...others] = made.length > 0 ? made : this.#inOtherForm(entry, rows, free);
        return only !== undefined && others.length === 0 ? { state: 'ok', value: only } : { state: 'gone' };
    }
    /** The platform may have stored the name in another form; what another item means exactly is not it. */
    #inOtherForm(entry, rows, free) {
        const key = this.#entryKey(entry);
        const index = this.#formIndexes.get(rows) ?? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(rows, (live) => (0,_same_form_js__WEBPACK_IMPORTED_MODULE_8__/* .keyForm */ .U)(this.#liveKey(live)));
        this.#formIndexes.set(rows, index);
        const formed = key === undefined ? [] : (index.get((0,_same_form_js__WEBPACK_IMPORTED_MODULE_8__/* .keyForm */ .U)(key)) ?? []);
        return formed.filter((live) => free.includes(live) && !this.#isMeant(live));
    }
    /** True for an object whose key is exactly that of an item. */
    #isMeant(live) {
        const key = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .canonical */ .$N)(this.#liveKey(live));
        return this.#items.some((item) => this.#keyOf(item) === key);
    }
    #stranger(entry) {
        const parts = this.#entryKey(entry);
        if (parts === undefined)
            return undefined;
        const rows = this.#keyIndex(this.#rows(entry.partition)).get((0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .canonical */ .$N)(parts)) ?? [];
        return rows.find((live) => this.#claims.owner(entry.partition, live.id) === undefined);
    }
    /** The natural key that was applied, with references as live ids; undefined while one of them does not exist. */
    #entryKey(entry) {
        const parts = [];
        for (const name of (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rowKeyFields */ .pn)(this.#kind)) {
            const value = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .fromForms */ .cB)(entry.leaves[name] ?? null);
            const id = value instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Ref */ .oS ? this.#names.idOf(value) : value;
            if (id === undefined)
                return undefined;
            parts.push(id);
        }
        return parts;
    }
    /** Which entry belongs to which item: by address, by the old address of a rename, else by the key. */
    #assignEntries() {
        const { byAddress, unclear } = (0,_known_address_js__WEBPACK_IMPORTED_MODULE_9__/* .knownEntries */ .A7)(this.#items, this.#entries);
        this.#unclear = unclear;
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
        for (const [item, entry] of (0,_renames_js__WEBPACK_IMPORTED_MODULE_10__/* .renamedEntries */ .f)(this.#items, byAddress))
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
            this.#names.setReplaced(this.#kind, (0,_leftover_js__WEBPACK_IMPORTED_MODULE_11__/* .leftoverAddress */ .EC)(address, id), address, id);
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
        const meant = this.#unclear.get(item.address);
        if (meant !== undefined) {
            const { address, id } = meant;
            const ids = id === null ? [] : [id];
            const message = `a pull recorded that ${address} is named ${(0,_known_address_js__WEBPACK_IMPORTED_MODULE_9__/* .pulledAddress */ .pS)(meant)} on the platform, but the files have both`;
            return { entry, estranged: false, found: { state: 'ambiguous', message, ids } };
        }
        if (entry !== undefined) {
            const located = this.#located.get(entry) ?? { state: 'pending' };
            if (located.state === 'ok') {
                if (pin !== undefined && pin !== located.value.id) {
                    const { id } = located.value;
                    const message = `the ledger records it as id ${id}, but sync pins it to id ${pin}`;
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
        const keeper = found.state === 'absent' ? (0,_renames_js__WEBPACK_IMPORTED_MODULE_10__/* .keeperOf */ .y)(item, this.#byAddress) : undefined;
        if (keeper === undefined || !this.#entryOf.has(keeper))
            return { entry: undefined, estranged: false, found };
        const message = `${keeper.address}, its former name, is still in the files and keeps its object`;
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
            message: `${candidates.length} live objects match: ids ${ids.join(', ')}`,
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
        const { parts } = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_12__/* .splitAddress */ .lS)(old);
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
        const index = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(rows, (live) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .canonical */ .$N)(this.#liveKey(live)));
        this.#indexes.set(rows, index);
        return index;
    }
    /** Rows by the first field of their key, for the old names of renames. */
    #nameIndex(rows) {
        const [first = ''] = this.#kind.key;
        const index = this.#nameIndexes.get(rows) ?? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(rows, (live) => live.object[first]);
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
        for (const name of (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rowKeyFields */ .pn)(this.#kind)) {
            const value = item.value[name] ?? null;
            if (value instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Ref */ .oS) {
                const id = this.#names.idOf(value);
                if (id === undefined)
                    return undefined;
                parts.push(id);
            }
            else
                parts.push(value);
        }
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .canonical */ .$N)(parts);
    }
    #liveKey(live) {
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rowKeyFields */ .pn)(this.#kind).map((name) => live.object[name] ?? null);
    }
    /** Where several items mean one object, none of them has it. */
    #parted(matches) {
        const byObject = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(matches.filter(({ found }) => found.state === 'live'), ({ resource, found }) => found.state === 'live' ? this.#claims.key(resource.partition, found.live.id) : '');
        const shared = new Map();
        for (const same of byObject.values()) {
            const [first] = same;
            if (same.length < 2 || first?.found.state !== 'live')
                continue;
            const { id } = first.found.live;
            const message = (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedObject */ .B)(id, same.map(({ resource }) => resource.address));
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
    const view = new _live_js__WEBPACK_IMPORTED_MODULE_13__/* .LiveView */ .O(at.org, at.snapshot);
    // Only what the list of its place holds is of this account and scope.
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
    return (0,_pulled_js__WEBPACK_IMPORTED_MODULE_14__/* .knownPaths */ .Sk)(entry).some((path) => {
        const field = fields[path];
        if (field === undefined)
            return false;
        const identifies = kind.key.includes(path) || (field.type === 'text' && field.long === true);
        if (!identifies)
            return false;
        const found = live.object[path];
        const known = [...(0,_pulled_js__WEBPACK_IMPORTED_MODULE_14__/* .knownForms */ .pZ)(entry, path), entry.observed[path]];
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


/***/ }),

/***/ 59826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Snapshot),
/* harmony export */   u: () => (/* binding */ needKey)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72246);

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
    list(kind, partition) {
        return this.#ask({ ask: 'list', kind, partition });
    }
    /** A list once more: what two readings agree on is as good as reading each of its objects. */
    listAgain(kind, partition) {
        return this.#ask({ ask: 'list', kind, partition, again: true });
    }
    object(kind, partition, id) {
        return this.#ask({ ask: 'object', kind, partition, id });
    }
    raw(raw, query = {}) {
        return this.#ask({ ask: 'raw', raw, query });
    }
    rows(raw) {
        return this.#ask({ ask: 'rows', raw, query: {} });
    }
    #ask(need) {
        const key = needKey(need);
        const answer = this.#answers.get(key);
        if (answer === undefined)
            this.#needs.set(key, need);
        return answer;
    }
    /** How much was asked for and not read yet. */
    get open() {
        return this.#needs.size;
    }
    /** What was asked for and not read yet, in a stable order; asking starts anew. */
    takeNeeds() {
        const needs = [...this.#needs.entries()].sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a, b)).map(([, need]) => need);
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
    switch (need.ask) {
        case 'list': {
            const times = `${need.twice === true ? '2' : ''}${need.again === true ? ' again' : ''}`;
            return `list${times} ${need.kind.name} ${need.partition}?${queryText(need.narrow ?? {})}`;
        }
        case 'object':
            return `object ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .idSpace */ .al)(need.kind, need.partition)} ${need.id}`;
        default:
            return `${need.ask} ${need.raw}?${queryText(need.query)}`;
    }
}
function queryText(query) {
    return Object.entries(query)
        .sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a, b))
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
}


/***/ }),

/***/ 21441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Things by something that they have in common, in their order; one way through them all. */
function groupBy(things, keyOf) {
    const groups = new Map();
    for (const thing of things) {
        const key = keyOf(thing);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [thing]);
        else
            group.push(thing);
    }
    return groups;
}


/***/ }),

/***/ 60276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readAsAsked),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59826);

/**
 * Calls a pure function until it has everything that it needs, and reads what it asks for between the calls. Needs of
 * one call are read in parallel. The number of rounds is not limited, because every round answers a new need; a need
 * that was answered before is an internal error.
 */
async function readAsAsked(reader, judge, snapshot = new _compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Snapshot */ .F()) {
    const asked = new Set();
    for (;;) {
        const judged = judge(snapshot);
        if (!('needs' in judged))
            return { result: judged, reads: { objects: snapshot.size.objects, requests: asked.size } };
        if (judged.needs.length === 0)
            throw new Error('the decision is not complete, but asks for nothing');
        for (const need of judged.needs) {
            const key = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .needKey */ .u)(need);
            if (asked.has(key))
                throw new Error(`the decision asks again for what was read: ${key}`);
            asked.add(key);
        }
        await Promise.all(judged.needs.map(async (need) => {
            snapshot.put(need, await reader.answer(need));
        }));
    }
}
/** The same for what yields what has to be read and goes on from there, with nothing done twice. */
function readAll(reader, questions, snapshot) {
    const judge = () => {
        const next = questions.next();
        return next.done === true ? next.value : { needs: next.value };
    };
    return readAsAsked(reader, judge, snapshot);
}


/***/ })

};
