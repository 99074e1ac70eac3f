export const id = 6473;
export const ids = [6473];
export const modules = {

/***/ 58417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ leftoverAddress),
/* harmony export */   Ln: () => (/* binding */ leftoverName),
/* harmony export */   cE: () => (/* binding */ isLeftoverAddress),
/* harmony export */   ed: () => (/* binding */ leftoverEntry),
/* harmony export */   fm: () => (/* binding */ makesRoom),
/* harmony export */   z: () => (/* binding */ passingName)
/* harmony export */ });
/**
 * The address of an object that was replaced and is still there: its own, marked with its id. `@` and
 * `+` stand in front of a scope only, so no item has such an address.
 */
function leftoverAddress(address, id) {
    const mark = address.includes('@') ? '+' : '@';
    return `${address}${mark}replaced:${encodeURIComponent(String(id))}`;
}
/** True for an address that {@link leftoverAddress} made; an item never has one. */
function isLeftoverAddress(address) {
    return /[@+]replaced:[^/@+]+$/.test(address);
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


/***/ }),

/***/ 22616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ checkBound),
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   Wn: () => (/* binding */ isWritingMark),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   gf: () => (/* binding */ filesOfSource),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   tl: () => (/* binding */ checkCounts),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58417);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72246);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36939);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90087);
/* harmony import */ var _ledger_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60964);




/** What comes out of a ledger is checked before it is used: it may be torn, edited or newer. */
function readHead(value, where) {
    const read = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : broken(where, 'it is not an object');
    const head = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfProvider */ .JA)(read) ? { ...read, org_id: read.account } : read;
    if (typeof head.format !== 'number')
        broken(where, 'it has no format');
    if (Number(head.format) > _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_FORMAT */ .E2 && !(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfProvider */ .JA)(read))
        return head;
    if (!isTime(head.applied_at))
        broken(where, 'applied_at is not a time');
    if (!Number.isSafeInteger(head.sequence))
        broken(where, 'sequence is not an integer');
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(head.counts) || !Object.values(head.counts).every(Number.isSafeInteger))
        broken(where, 'counts is not an object of numbers');
    checkBound(head, where);
    return head;
}
/** What a ledger is bound to and applied from, as its head and the start of a run say it. */
function checkBound(head, where) {
    const { namespace, target, provider, base_url, org_id, configuration, source, departed, moved_to: moved, } = head;
    for (const [name, text] of Object.entries({ namespace, target, base_url })) {
        if (typeof text !== 'string')
            broken(where, `${name} is not a string`);
    }
    if (provider === undefined && !Number.isSafeInteger(org_id))
        broken(where, 'org_id is not an integer');
    if (provider !== undefined && (typeof provider !== 'string' || !isAccount(org_id)))
        broken(where, 'provider or account is invalid');
    if (!/^https?:/.test(String(base_url)) || !URL.canParse(String(base_url)))
        broken(where, 'base_url is not a URL');
    if (!isTextOrNull(configuration))
        broken(where, 'configuration is not a string');
    if (!isSource(source))
        broken(where, 'source has no valid commit');
    if (departed !== undefined)
        checkDeparted(departed, where);
    const isName = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(moved) && typeof moved.namespace === 'string' && typeof moved.target === 'string';
    if (moved !== undefined && !isName)
        broken(where, 'moved_to is not the name of a ledger');
}
function isAccount(value) {
    return value === null || typeof value === 'string' || Number.isSafeInteger(value);
}
/** Where files came from: git is asked about the commit, so it must be the id of one. */
function isSource(value) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && isCommit(value.commit) && typeof value.dirty === 'boolean';
}
/** What a source says of its files, where that can be used. Whoever may push to the repository can write it. */
function filesOfSource(source) {
    const files = source.files;
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(files))
        return undefined;
    const { configuration, bundles, texts } = files;
    const isDigest = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
    const isId = typeof configuration === 'string' && isCommit(configuration);
    return isId && isDigest(bundles) && isDigest(texts) ? { configuration, bundles, texts } : undefined;
}
function isCommit(value) {
    return value === null || (typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value));
}
function isTime(value) {
    return typeof value === 'string' && /^[-+:.\dTZ]{10,40}$/.test(value) && !Number.isNaN(Date.parse(value));
}
function isTextOrNull(value) {
    return value === null || typeof value === 'string';
}
const MAPS = ['leaves', 'observed', 'seen', 'kept', 'secrets'];
/** One entry; its id, partition and texts are data, never trusted as paths or addresses of hosts. */
function readEntry(value, where) {
    const entry = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : broken(where, 'it is not an object');
    for (const name of ['kind', 'address', 'partition']) {
        if (typeof entry[name] !== 'string' || entry[name] === '')
            broken(where, `${name} is not a string`);
    }
    if (!String(entry.address).startsWith(`${String(entry.kind)}/`))
        broken(where, 'address and kind do not match');
    if (!/^[a-z][a-z_]*$/.test(String(entry.kind)))
        broken(where, 'kind is malformed');
    if (!/^[a-z]+(:\d{1,15})?(\/[a-z]+:\d{1,15})*$/.test(String(entry.partition)))
        broken(where, 'partition is malformed');
    const id = entry.id;
    if (id !== null && !(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isId */ .eQ)(id))
        broken(where, 'id is not an id');
    if (entry.origin !== 'created' && entry.origin !== 'adopted')
        broken(where, 'origin is neither created nor adopted');
    if (!isCount(entry.generation))
        broken(where, 'generation is not a count');
    if ((entry.version ?? null) !== null && !Number.isSafeInteger(entry.version))
        broken(where, 'version is not an integer');
    if (!isCommit(entry.commit ?? null))
        broken(where, 'commit is not a commit id');
    if (typeof entry.protect !== 'boolean')
        broken(where, 'protect is not a boolean');
    for (const name of MAPS)
        if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry[name]))
            broken(where, `${name} is not an object`);
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry.witness))
        broken(where, 'witness is not an object');
    if (!isTextOrNull(entry.witness.created_at ?? null))
        broken(where, 'witness has no valid time');
    if (!isTextOrNull(entry.sent_at ?? null))
        broken(where, 'sent_at is not a time');
    if (entry.launch !== null)
        checkLaunch(entry.launch, where);
    for (const secret of Object.values(entry.secrets)) {
        const isWhole = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(secret) && typeof secret.salt === 'string' && typeof secret.hash === 'string';
        if (!isWhole || !isTextOrNull(secret.variable))
            broken(where, 'secrets contains something other than fingerprints');
    }
    const sentAt = entry.sent_at ?? null;
    if (sentAt !== null && typeof sentAt !== 'string')
        broken(where, 'sent_at is not a time');
    if (!isRolledBack(entry.rolled_back ?? null))
        broken(where, 'rolled_back has no valid revision');
    const renamedFrom = entry.renamed_from ?? null;
    if (renamedFrom !== null && typeof renamedFrom !== 'string')
        broken(where, 'renamed_from is not an address');
    const passing = entry.passing ?? null;
    if (passing !== null && typeof passing !== 'string')
        broken(where, 'passing is not a name');
    const shown = entry.shown ?? {};
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(shown) || !Object.values(shown).every((one) => /^[0-9a-f]{16}$/.test(String(one))))
        broken(where, 'shown contains something other than digests');
    const overwritten = entry.overwritten ?? null;
    if (overwritten !== null && !/^[0-9a-f]{16}$/.test(String(overwritten)))
        broken(where, 'overwritten is not a digest');
    if (!isWritingMark(entry.writing ?? null))
        broken(where, 'writing contains an unknown record');
    const overwrote = entry.overwrote ?? null;
    const isSpan = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(overwrote) && isCount(overwrote.from) && isCount(overwrote.to);
    if (overwrote !== null && !isSpan)
        broken(where, 'overwrote has no valid versions');
    const pulled = entry.pulled ?? {};
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(pulled) || !Object.values(pulled).every((pair) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(pair) && 'desired' in pair)) {
        broken(where, 'pulled contains something other than pairs');
    }
    for (const { at } of Object.values(pulled))
        if (at !== undefined && !/^[0-9a-f]{40,64}$/.test(String(at)))
            broken(where, 'pulled has no valid commit');
    const replaced = entry.replaced ?? null;
    if (replaced !== null && typeof replaced !== 'string')
        broken(where, 'replaced is not an address');
    // What is left over of a replace is deleted, so only an entry with such an address may say that it is.
    if (replaced !== null && !(0,_compare_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isLeftoverAddress */ .cE)(String(entry.address)))
        broken(where, 'replaced stands on an entry that no replace left over');
    // Written before there were pulls and replaces, it has neither.
    return { ...entry, pulled, replaced };
}
function checkLaunch(value, where) {
    const launch = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : broken(where, 'launch is not an object');
    if (!['undecided', 'sending', 'launched'].includes(String(launch.state)))
        broken(where, 'launch has an unknown state');
    if (typeof launch.content !== 'string')
        broken(where, 'launch has no content');
    if (launch.key !== null && !/^[a-z0-9-]{1,250}$/i.test(String(launch.key)))
        broken(where, 'launch has a malformed key');
    for (const name of ['route', 'body', 'status'])
        if (!isTextOrNull(launch[name]))
            broken(where, `${name} of launch is not a string`);
    if (launch.sent_at !== null && !isTime(launch.sent_at))
        broken(where, 'sent_at of launch is not a time');
}
/** True for what a run says that it is going to write, and for null. */
function isWritingMark(value) {
    if (value === null)
        return true;
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || !['update', 'replace', 'delete'].includes(String(value.action)))
        return false;
    const { version, updated_at, moves = {} } = value;
    const isVersion = version === null || Number.isSafeInteger(version);
    return (isVersion &&
        isTextOrNull(updated_at) &&
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(moves) &&
        Object.values(moves).every(Number.isSafeInteger));
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}
function checkDeparted(departed, where) {
    const all = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(departed)
        ? Object.entries(departed)
        : broken(where, 'departed is not an object');
    for (const [address, one] of all) {
        if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) || !isCount(one.generation) || !isRolledBack(one.rolled_back))
            broken(where, `departed contains an unknown record of ${address}`);
    }
}
function isRolledBack(value) {
    return value === null || ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Number.isSafeInteger(value.to));
}
/**
 * The head counts the entries, so that one which got lost is noticed: without the record of an
 * experiment, for instance, it would be launched a second time.
 */
function checkCounts(head, entries, where) {
    const there = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .countKinds */ .xb)(entries);
    for (const kind of new Set([...Object.keys(head.counts), ...Object.keys(there)])) {
        const [told, found] = [head.counts[kind] ?? 0, there[kind] ?? 0];
        if (told !== found)
            broken(where, `it counts ${told} entries of ${kind}, but has ${found}`);
    }
}
function broken(where, what) {
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(_ledger_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_CODES */ .v.damaged.code, `The ledger cannot be used: ${where} is damaged (${what}).`, 'Restore the file from a copy. Without a ledger the next plan adopts what is equal and holds what differs; nothing is overwritten by mistake.');
}


/***/ }),

/***/ 36156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ GIT_LEDGER_CODES)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);

/** All codes of the git store and of the lock of both stores; docs/errors.md is generated from this table. */
const GIT_LEDGER_CODES = {
    unreachable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6101', 'The remote of the ledger does not respond; it is never treated as empty.'),
    denied: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6102', 'Git has no valid credentials for the remote of the ledger.'),
    refused: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6103', 'The remote can be read, but refuses to store the ledger.'),
    locked: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6104', 'Another apply to this target is running.'),
    moved: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6105', 'The ledger or its lock changed after it was read.'),
    badLock: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6106', 'The ledger lock is damaged or was written by a newer version.'),
    wentBack: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6107', 'The remote has lost ledger commits that this clone knows.'),
    whichRemote: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6108', 'The remote of the ledger is ambiguous: there are several remotes, and none is called origin.'),
    twoPlaces: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6109', 'The remote has different fetch and push URLs.'),
    incomplete: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6110', 'Git cannot read all objects of the ledger, even after fetching it.'),
    pendingApart: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS6111', 'A ledger commit kept on this machine is missing from the ledger, which has newer commits.'),
    keptAside: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6112', 'The ledger commit of an apply could not be pushed and is kept on this machine.'),
    lost: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6113', 'The lock was lost or could not be renewed, so writing stopped.'),
    takenInto: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6114', 'A file ledger was moved into git and is no longer used.'),
    gitFailed: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6115', 'Git failed on this machine.'),
    takenOver: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS6116', 'The lock of an interrupted run was taken over, with what it recorded.'),
    imported: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS6117', 'A file ledger is moved into git.'),
    keptOnRemote: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS6118', 'A ledger commit that was kept on this machine is used.'),
    listening: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS6130', 'The run that holds the lock seems to have ended; its lock is taken over if it gives no sign of life for 35 seconds.'),
    dropped: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6131', 'The remote accepted a push of the ledger or its lock but did not keep it.'),
    tracked: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6132', 'Git tracks the folder of a file ledger, so it was not written by this machine.'),
    link: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6133', 'The folder of a file ledger is a symbolic link.'),
    notRunHere: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6120', 'A .git exists, but git is not run there: it does not belong to a repository, or another repository tracks its files.'),
    elsewhere: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6140', 'No ledger has this name, but another one belongs to the same {account} and configuration, or to a configuration file that was moved.'),
    inUpstream: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6141', 'This remote has no ledger, but the remote upstream has one of this name.'),
    notGivenBack: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS6151', 'The lock of a run that recorded nothing could not be released; the next run takes it over.'),
    stopped: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6150', 'The run was stopped while waiting for the ledger lock.'),
};


/***/ }),

/***/ 60964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ HISTORY_CODES),
/* harmony export */   v: () => (/* binding */ LEDGER_CODES)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);

/** Everything about the ledger; docs/errors.md is generated from this table. */
const LEDGER_CODES = {
    newer: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6001', 'The ledger was written by a newer version of pipelines-sync.'),
    otherBinding: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedCode */ .Q_)('PS6002', 'The ledger belongs to another {account}, platform, namespace or configuration file.'),
    damaged: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6003', 'The ledger is damaged; its contents are never guessed.'),
    unreadable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6004', 'The ledger exists but cannot be read; it is never treated as empty.'),
    notUsed: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedCode */ .Q_)('PS6005', 'A plan that was made without the ledger cannot be applied.'),
    unwritable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6006', 'The ledger cannot be written, so no further changes are sent.'),
    takenOver: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6007', 'The ledger was taken over under another name (`ledger rebind --from`) and is no longer updated.'),
};
/** What is asked of the history and is not there; docs/errors.md is generated from this table. */
const HISTORY_CODES = {
    noRevision: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7301', 'The history has no revision with that name.'),
};


/***/ }),

/***/ 90087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ entryFile),
/* harmony export */   E2: () => (/* binding */ LEDGER_FORMAT),
/* harmony export */   JA: () => (/* binding */ isOfProvider),
/* harmony export */   KA: () => (/* binding */ checkFormat),
/* harmony export */   PK: () => (/* binding */ ledgerText),
/* harmony export */   aS: () => (/* binding */ checkBinding),
/* harmony export */   iD: () => (/* binding */ OtherBinding),
/* harmony export */   lq: () => (/* binding */ sameEntries),
/* harmony export */   xb: () => (/* binding */ countKinds),
/* harmony export */   xj: () => (/* binding */ bindingChanges)
/* harmony export */ });
/* unused harmony export PROVIDER_FORMAT */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70271);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3863);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59482);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10917);
/* harmony import */ var _ledger_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60964);



/** Another number is another layout of the tree: a newer one is never written over. */
const LEDGER_FORMAT = 1;
/** The layout of a ledger that names its provider and account: what only knows the first one refuses it. */
const PROVIDER_FORMAT = 2;
/** The name of an entry's file: readable, and unambiguous however hostile the address is. */
function entryFile(entry) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(entry.address, 'utf8').digest('hex').slice(0, 12);
    const name = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .M)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .slug */ .y)(entry.address.slice(entry.address.indexOf('/') + 1)).slice(0, 60), '-');
    return `${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .slug */ .y)(entry.kind.replaceAll('_', '-'))}/${name === '' ? 'item' : name}-${hash}.json`;
}
/** The text of one file of the tree; the same value always has the same bytes. */
function ledgerText(value) {
    const stored = 'provider' in value ? storedHead(value) : value;
    return `${JSON.stringify(sortKeys(stored), null, 2)}\n`;
}
/** The head of a target on another platform: it is stored with provider and account. */
function storedHead({ org_id: account, ...head }) {
    return head.provider === undefined
        ? { ...head, org_id: account }
        : { ...head, account, format: PROVIDER_FORMAT };
}
/** True where two sets of entries have the same bytes in the tree. */
function sameEntries(a, b) {
    if (a.size !== b.size)
        return false;
    return [...a].every(([address, entry]) => {
        const other = b.get(address);
        return other === entry || (other !== undefined && ledgerText(other) === ledgerText(entry));
    });
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (value === null || typeof value !== 'object')
        return value;
    const out = {};
    for (const key of Object.keys(value).sort()) {
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .setOwn */ .P)(out, key, sortKeys(value[key] ?? null));
    }
    return out;
}
/** True for the head of a target on another platform. */
function isOfProvider({ format, provider }) {
    return format === PROVIDER_FORMAT && typeof provider === 'string';
}
/** Refuses a ledger of a newer layout: what its entries mean is not known here. */
function checkFormat(head) {
    if (head.format <= LEDGER_FORMAT || isOfProvider(head))
        return;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(_ledger_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_CODES */ .v.newer.code, `The ledger was written by a newer version of pipelines-sync (format ${head.format}).`, 'Update pipelines-sync; nothing was changed.');
}
/** How many entries of each kind there are. */
function countKinds(entries) {
    const counts = {};
    for (const { kind } of entries.values())
        counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
}
/** What a ledger is bound to and what is at hand, where they differ. */
function bindingChanges(head, binding) {
    return ['provider', 'org_id', 'base_url', 'namespace', 'target', 'configuration'].filter((name) => binding[name] !== head[name] && !(name === 'org_id' && binding.org_id === null));
}
/** Going on with a ledger that was taken over would repeat what has been done under its new name. */
function movedLedger(head, to) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(_ledger_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_CODES */ .v.takenOver.code, `The ledger of target ${head.target} in namespace ${head.namespace} was taken over as target ${to.target} in namespace ${to.namespace}; it is no longer updated.`, `Write namespace: ${JSON.stringify(to.namespace)} into the configuration${to.target === head.target ? '' : `, and name the target ${JSON.stringify(to.target)}`}, or bring this checkout up to date.`, 3);
}
/** Refuses a ledger that belongs to something else; with null only one of a newer format. */
function checkBinding(head, binding) {
    checkFormat(head);
    if (binding === null)
        return;
    if (head.moved_to !== undefined)
        throw movedLedger(head, head.moved_to);
    const differ = bindingChanges(head, binding);
    if (differ.length === 0)
        return;
    const list = differ
        .map((name) => `${name} ${String(head[name])} there, ${String(binding[name])} here`)
        .join('; ');
    throw new OtherBinding(differ, `The ledger of target ${binding.target} does not belong here: ${list}.`, 'Use another namespace or target name here; or, if only the name is new, bind the ledger to it.');
}
/** A ledger that was read for something else than it is bound to: PS6002. */
class OtherBinding extends _model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo {
    /** What it is bound to otherwise. */
    differ;
    constructor(differ, message, remedy) {
        super(_ledger_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_CODES */ .v.otherBinding.code, message, remedy, 3, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .pasted */ .yw)('ledger', 'rebind'));
        this.differ = differ;
    }
}


/***/ }),

/***/ 3863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
/** The SDK's slug (C-d.3), with every character outside ASCII as a separator too. */
function slug(text) {
    return text
        .replace(/[^\p{ASCII}]/gu, '-')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((part) => part !== '')
        .join('-');
}


/***/ }),

/***/ 69129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ GUARD_CODES)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);

/**
 * Reasons not to apply from a work tree; docs/errors.md is generated from this table. `plan` prints refusals as
 * warnings.
 */
const GUARD_CODES = {
    older: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedCode */ .Q_)('PS6201', 'The commit is older than the last applied one.'),
    unrelated: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedCode */ .Q_)('PS6202', 'The commit does not descend from the last applied one: another branch, or a rewritten history.'),
    noHistory: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedCode */ .Q_)('PS6203', 'The commit may be older than the last applied one: the history between them is missing and cannot be fetched.'),
    unclean: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedCode */ .Q_)('PS6204', 'Files of the plan have uncommitted changes, and the target sets `require_clean`.'),
    dirty: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS6205', 'Files of the plan have uncommitted changes; the ledger records that.'),
    noCommit: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS6206', 'There is no commit, so it is unknown whether the files are older than the last applied ones.'),
    leftOut: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS6210', 'A pattern matches only items of files that git left out of the checkout.'),
    allowed: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS6207', 'An older or unrelated commit is applied because of `--allow-older`.'),
    sameFiles: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS6220', 'The commit does not descend from the last applied one, but from one with the same configured files, so it is not older.'),
    merged: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS6221', 'The commit does not descend from the last applied one, but from the merge of its pull request, so it is not older.'),
    stranger: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedCode */ .Q_)('PS6134', 'The ledger holds an entry that no apply can have written: its place or id is impossible for its kind.'),
};


/***/ })

};
