export const id = 616;
export const ids = [616];
export const modules = {

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
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72246);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36939);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90087);


/** What comes out of a ledger is checked before it is used: it may be torn, edited or newer. */
function readHead(value, where) {
    const head = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : broken(where, 'it is no object');
    if (typeof head.format !== 'number')
        broken(where, 'it has no format');
    if (Number(head.format) > _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_FORMAT */ .E2)
        return head;
    if (!isTime(head.applied_at))
        broken(where, 'applied_at is no time');
    if (!Number.isSafeInteger(head.sequence))
        broken(where, 'sequence is no integer');
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(head.counts) || !Object.values(head.counts).every(Number.isSafeInteger))
        broken(where, 'counts is no object of numbers');
    checkBound(head, where);
    return head;
}
/** What a ledger is bound to and applied from, as its head and the start of a run say it. */
function checkBound(head, where) {
    const { namespace, target, base_url, org_id, configuration, source, departed, moved_to: moved } = head;
    for (const [name, text] of Object.entries({ namespace, target, base_url })) {
        if (typeof text !== 'string')
            broken(where, `${name} is no text`);
    }
    if (!Number.isSafeInteger(org_id))
        broken(where, 'org_id is no integer');
    if (!/^https?:/.test(String(base_url)) || !URL.canParse(String(base_url)))
        broken(where, 'base_url is no address');
    if (!isTextOrNull(configuration))
        broken(where, 'configuration is no text');
    if (!isSource(source))
        broken(where, 'source names no commit');
    if (departed !== undefined)
        checkDeparted(departed, where);
    const isName = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(moved) && typeof moved.namespace === 'string' && typeof moved.target === 'string';
    if (moved !== undefined && !isName)
        broken(where, 'moved_to names no ledger');
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
    const entry = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : broken(where, 'it is no object');
    for (const name of ['kind', 'address', 'partition']) {
        if (typeof entry[name] !== 'string' || entry[name] === '')
            broken(where, `${name} is no text`);
    }
    if (!String(entry.address).startsWith(`${String(entry.kind)}/`))
        broken(where, 'address and kind do not fit');
    if (!/^[a-z][a-z_]*$/.test(String(entry.kind)))
        broken(where, 'kind is malformed');
    if (!/^[a-z]+(:\d{1,15})?(\/[a-z]+:\d{1,15})*$/.test(String(entry.partition)))
        broken(where, 'partition is malformed');
    const id = entry.id;
    if (id !== null && !(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isId */ .eQ)(id))
        broken(where, 'id is no id');
    if (entry.origin !== 'created' && entry.origin !== 'adopted')
        broken(where, 'origin is neither created nor adopted');
    if (!isCount(entry.generation))
        broken(where, 'generation is no count');
    if ((entry.version ?? null) !== null && !Number.isSafeInteger(entry.version))
        broken(where, 'version is no integer');
    if (!isCommit(entry.commit ?? null))
        broken(where, 'commit is no commit');
    if (typeof entry.protect !== 'boolean')
        broken(where, 'protect is neither true nor false');
    for (const name of MAPS)
        if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry[name]))
            broken(where, `${name} is no object`);
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry.witness))
        broken(where, 'witness is no object');
    if (!isTextOrNull(entry.witness.created_at ?? null))
        broken(where, 'witness is no time');
    if (!isTextOrNull(entry.sent_at ?? null))
        broken(where, 'sent_at is no time');
    if (entry.launch !== null)
        checkLaunch(entry.launch, where);
    for (const secret of Object.values(entry.secrets)) {
        const isWhole = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(secret) && typeof secret.salt === 'string' && typeof secret.hash === 'string';
        if (!isWhole || !isTextOrNull(secret.variable))
            broken(where, 'secrets holds something else than fingerprints');
    }
    const sentAt = entry.sent_at ?? null;
    if (sentAt !== null && typeof sentAt !== 'string')
        broken(where, 'sent_at is no time');
    if (!isRolledBack(entry.rolled_back ?? null))
        broken(where, 'rolled_back names no revision');
    const renamedFrom = entry.renamed_from ?? null;
    if (renamedFrom !== null && typeof renamedFrom !== 'string')
        broken(where, 'renamed_from is no address');
    const passing = entry.passing ?? null;
    if (passing !== null && typeof passing !== 'string')
        broken(where, 'passing is no name');
    const overwritten = entry.overwritten ?? null;
    if (overwritten !== null && !/^[0-9a-f]{16}$/.test(String(overwritten)))
        broken(where, 'overwritten is no digest');
    if (!isWritingMark(entry.writing ?? null))
        broken(where, 'writing says nothing that is known');
    const overwrote = entry.overwrote ?? null;
    const isSpan = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(overwrote) && isCount(overwrote.from) && isCount(overwrote.to);
    if (overwrote !== null && !isSpan)
        broken(where, 'overwrote names no versions');
    const pulled = entry.pulled ?? {};
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(pulled) || !Object.values(pulled).every((pair) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(pair) && 'desired' in pair)) {
        broken(where, 'pulled holds something else than pairs');
    }
    for (const { at } of Object.values(pulled))
        if (at !== undefined && !/^[0-9a-f]{40,64}$/.test(String(at)))
            broken(where, 'pulled names no commit');
    const replaced = entry.replaced ?? null;
    if (replaced !== null && typeof replaced !== 'string')
        broken(where, 'replaced is no address');
    // Written before there were pulls and replaces, it has neither.
    return { ...entry, pulled, replaced };
}
function checkLaunch(value, where) {
    const launch = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : broken(where, 'launch is no object');
    if (!['undecided', 'sending', 'launched'].includes(String(launch.state)))
        broken(where, 'launch has an unknown state');
    if (typeof launch.content !== 'string')
        broken(where, 'launch has no content');
    if (launch.key !== null && !/^[a-z0-9-]{1,250}$/i.test(String(launch.key)))
        broken(where, 'launch has a malformed key');
    for (const name of ['route', 'body', 'status'])
        if (!isTextOrNull(launch[name]))
            broken(where, `launch has a ${name} that is no text`);
    if (launch.sent_at !== null && !isTime(launch.sent_at))
        broken(where, 'launch was sent at no time');
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
        : broken(where, 'departed is no object');
    for (const [address, one] of all) {
        if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) || !isCount(one.generation) || !isRolledBack(one.rolled_back))
            broken(where, `departed says nothing that is known of ${address}`);
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
            broken(where, `it counts ${told} entries of ${kind}, but ${found} are there`);
    }
}
function broken(where, what) {
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('PS6003', `The ledger cannot be used: ${where} is damaged (${what}).`, 'Restore the file from a copy. Without a ledger the next plan adopts what is equal and holds what differs; nothing is written by mistake.');
}


/***/ }),

/***/ 90087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ entryFile),
/* harmony export */   E2: () => (/* binding */ LEDGER_FORMAT),
/* harmony export */   KA: () => (/* binding */ checkFormat),
/* harmony export */   PK: () => (/* binding */ ledgerText),
/* harmony export */   aS: () => (/* binding */ checkBinding),
/* harmony export */   lq: () => (/* binding */ sameEntries),
/* harmony export */   xb: () => (/* binding */ countKinds),
/* harmony export */   xj: () => (/* binding */ bindingChanges)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70271);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3863);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10917);


/** Another number is another layout of the tree: a newer one is never written over. */
const LEDGER_FORMAT = 1;
/** The name of an entry's file: readable, and unambiguous however hostile the address is. */
function entryFile(entry) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(entry.address, 'utf8').digest('hex').slice(0, 12);
    const name = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .M)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .slug */ .y)(entry.address.slice(entry.address.indexOf('/') + 1)).slice(0, 60), '-');
    return `${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .slug */ .y)(entry.kind.replaceAll('_', '-'))}/${name === '' ? 'item' : name}-${hash}.json`;
}
/** The text of one file of the tree; the same value always has the same bytes. */
function ledgerText(value) {
    return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
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
        Object.defineProperty(out, key, {
            value: sortKeys(value[key] ?? null),
            enumerable: true,
            writable: true,
            configurable: true,
        });
    }
    return out;
}
/** Refuses a ledger of a newer layout: what its entries mean is not known here. */
function checkFormat(head) {
    if (head.format <= LEDGER_FORMAT)
        return;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('PS6001', `The ledger was written by a newer version of this tool (format ${head.format}).`, 'Update pipelines-sync; nothing was changed.');
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
    return ['org_id', 'base_url', 'namespace', 'target', 'configuration'].filter((name) => binding[name] !== head[name] && !(name === 'org_id' && binding.org_id === null));
}
/** Going on with a ledger that was taken over would repeat what has been done under its new name. */
function movedLedger(head, to) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('PS6007', `The ledger of target ${head.target} in namespace ${head.namespace} was taken over as target ${to.target} in namespace ${to.namespace}; it is not kept up any more.`, `Write namespace: ${JSON.stringify(to.namespace)} into the configuration${to.target === head.target ? '' : `, and name the target ${JSON.stringify(to.target)}`}, or bring this checkout up to date.`, 3);
}
/** Refuses a ledger that belongs to something else (design §8); with null only one of a newer format. */
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
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('PS6002', `The ledger of target ${binding.target} belongs to something else: ${list}.`, 'Give this one another namespace or target name; or, when it is the same thing under a new name, bind the ledger to it.', 3, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .pasted */ .yw)('ledger', 'rebind'));
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


/***/ })

};
