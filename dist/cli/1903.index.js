export const id = 1903;
export const ids = [1903];
export const modules = {

/***/ 24048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ LEDGER_COMMAND_CODES)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);

/** Codes of `drift`, `history`, `rollback` and `ledger`; docs/errors.md is generated from this table. */
const LEDGER_COMMAND_CODES = {
    noLedger: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7201', 'There is no ledger yet, so `drift` has nothing to compare with.'),
    brokenFiles: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS7202', 'The files have errors; `drift` continues, but may not know the line of an item.'),
    underway: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS7203', 'Another run applies while `drift` compares: its writes may look like drift.'),
    noValues: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7302', 'Only a ledger in git keeps the values of earlier revisions.'),
    emptyHistory: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7303', 'There is no ledger yet, so there is nothing to show, to change or to roll back.'),
    badLimit: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7304', '`--limit` is not a whole number of 1 or more.'),
    cannotMove: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7502', '`ledger move` cannot give an entry this address.'),
    oneAddress: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7503', 'The address does not match exactly one entry of the ledger.'),
    nothingToSet: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7504', '`ledger set` needs a value to set.'),
    cannotSet: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7505', '`ledger set --id` names an object that the entry cannot stand for.'),
    notElsewhere: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7506', '`ledger rebind --from` finds no ledger to take over, or one that is in use.'),
    holderLives: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedCode */ .Q_)('PS7507', 'The lock is held by a running process of this machine; only `--force` takes it.'),
    onlyGit: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7508', 'The ledger is not in git, so there is nothing to push.'),
};


/***/ }),

/***/ 31061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   X: () => (/* binding */ writeLedger)
/* harmony export */ });
/* harmony import */ var _confirm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14549);

/**
 * Announces the change, asks for confirmation, takes the lock, and records the change as one more revision.
 * @returns the new revision
 */
async function writeLedger({ store, ledger }, edit, flags, io) {
    if (flags.json !== true && flags.quiet !== true)
        for (const line of edit.lines)
            io.out(`${line}\n`);
    if (flags.yes !== true)
        await (0,_confirm_js__WEBPACK_IMPORTED_MODULE_0__/* .confirm */ .l)(edit.question, io);
    const at = () => new Date(io.clock.now()).toISOString();
    const session = await store.begin(ledger, {
        at: at(),
        head: edit.newHead ?? { ...headOf(ledger), ...edit.head },
        intents: [],
        marks: [],
        subject: edit.subject,
    }, edit.force);
    try {
        await edit.work(session);
    }
    catch (error) {
        await session.leave();
        throw error;
    }
    const revision = await session.finish(at());
    if (flags.json === true)
        io.out(`${JSON.stringify({ revision, done: edit.lines }, null, 2)}\n`);
    else
        io.out(`Ledger revision ${revision} saved.\n`);
    return revision;
}
/** The head as the next revision continues it; after an interrupted first run, the head which that run began with. */
function headOf(ledger) {
    if (ledger.head !== undefined) {
        const { format: _format, sequence: _sequence, counts: _counts, applied_at: _at, ...rest } = ledger.head;
        return rest;
    }
    if (ledger.begun !== undefined)
        return ledger.begun;
    throw new Error('an absent ledger has no head');
}


/***/ }),

/***/ 1903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69783);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10917);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6974);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1032);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32315);
/* harmony import */ var _ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24048);
/* harmony import */ var _ledger_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31061);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50538);








const flags = (bare) => (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .writing */ .dV)(bare).argument('<old>', 'address of the entry').argument('<new>', 'new address');
const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    name: 'move',
    does: 'Change the address of an entry.',
    flags,
    run: ([from, to], flags, { io }) => move(from, to, flags, io),
});
/** `ledger move`: changes the address of an entry, and every reference to it in the ledger. */
async function move(from, to, flags, io) {
    const opened = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedger */ .au)(flags, io);
    const { entries } = opened.ledger;
    (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(from, entries, opened.offline.kinds);
    const problem = moveProblem(from, to, entries);
    if (problem !== undefined)
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_COMMAND_CODES */ .N.cannotMove.code, `Cannot move ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .i)(from)} to ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .i)(to)}: ${problem}.`, 'Write the new address as the plan shows it. To list the entries.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .pasted */ .yw)('ledger', 'show'));
    const changed = (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_7__/* .moveEntry */ .cb)(entries, from, to);
    await (0,_ledger_write_js__WEBPACK_IMPORTED_MODULE_8__/* .writeLedger */ .X)(opened, {
        subject: 'ledger move',
        lines: [
            `Move ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .i)(from)} to ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .i)(to)}: the same object under another address; nothing is sent.`,
            ...changed
                .filter((entry) => entry.address !== to)
                .map((entry) => `  ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .i)(entry.address)} refers to it and is updated.`),
        ],
        question: 'Move it?',
        work: async (session) => {
            for (const entry of changed)
                await session.put(entry);
            await session.remove(from);
        },
    }, flags, io);
    return 0;
}
function moveProblem(from, to, entries) {
    if (from === to)
        return 'the two addresses are equal';
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_9__/* .kindOf */ .I)(from) !== (0,_model_index_js__WEBPACK_IMPORTED_MODULE_9__/* .kindOf */ .I)(to))
        return `the kinds differ (${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_9__/* .kindOf */ .I)(from)} and ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .i)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_9__/* .kindOf */ .I)(to))})`;
    if (entries.has(to))
        return 'another entry has that address';
    const [old, now] = [(0,_model_index_js__WEBPACK_IMPORTED_MODULE_9__/* .splitAddress */ .lS)(from), (0,_model_index_js__WEBPACK_IMPORTED_MODULE_9__/* .splitAddress */ .lS)(to)];
    const isWhole = !/[\p{Cc}\u2028\u2029]/u.test(to) && now.parts.every((part) => part !== '');
    if (!isWhole || old.parts.length !== now.parts.length)
        return `that is not an address of ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_9__/* .kindOf */ .I)(from)}`;
    if (old.scope !== now.scope)
        return 'an object cannot move to another scope';
    return undefined;
}


/***/ }),

/***/ 50538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ noLedger),
/* harmony export */   J_: () => (/* binding */ openLedgerAt),
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10917);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1032);
/* harmony import */ var _run_open_ledger_binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81626);
/* harmony import */ var _run_open_open_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49987);
/* harmony import */ var _run_open_patterns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10300);
/* harmony import */ var _exit_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63602);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76910);
/* harmony import */ var _ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24048);








/**
 * Opens a target's ledger alone. Broken bundles stop nothing.
 * @param unbound also one that is bound to something else, for looking at it or binding it anew
 * @throws UserError when there is none
 */
async function openLedger(flags, io, unbound = false) {
    const opened = await openLedgerAt(flags, io, undefined, unbound);
    if (opened.ledger.state === 'absent')
        throw noLedger(opened.binding.target, opened.store.place);
    return opened;
}
/**
 * The same, also where there is none.
 * @param elsewhere another namespace than the configuration's, or another target, read whatever it is bound to
 */
async function openLedgerAt(flags, io, elsewhere, unbound = false) {
    const offline = await (0,_opened_js__WEBPACK_IMPORTED_MODULE_0__/* .openOffline */ .GA)(flags, [], io, true, { use: 'places' });
    const { settings, config } = offline;
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(offline.findings) || settings === undefined) {
        (0,_opened_js__WEBPACK_IMPORTED_MODULE_0__/* .printFindings */ .c2)(offline.findings, offline, io);
        throw new _exit_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitError */ .R(1);
    }
    const binding = (0,_run_open_ledger_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerBinding */ .R)(config, settings, settings.orgId, offline.target);
    const store = await (0,_run_open_open_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .C)(offline, elsewhere?.target ?? settings.ledgerTarget, io, elsewhere?.namespace === undefined ? {} : { namespace: elsewhere.namespace });
    const ledger = await store.read(unbound || elsewhere !== undefined ? null : binding);
    return { offline, store, ledger, binding };
}
function noLedger(target, place) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_COMMAND_CODES */ .N.emptyHistory.code, `Target ${target} has no ledger yet (${place}).`, 'The first apply creates it. If there should be one, check --config, --target and the namespace.');
}
/** @throws UserError PS7302 where a store keeps only the list */
function valuesOf(log) {
    if (log.values !== undefined)
        return log.values;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_COMMAND_CODES */ .N.noValues.code, `The ledger in ${log.place} lists past applies without their values; only a ledger in git keeps them.`, 'In a git repository, remove "ledger: file" from the configuration to keep the ledger in git from now on. To list past applies.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .pasted */ .yw)('history'));
}
/** The entry of an address. @throws UserError PS9031, with a similar address where there is one */
function known(address, entries, kinds) {
    const entry = entries.get(address);
    if (entry !== undefined)
        return entry;
    (0,_run_open_patterns_js__WEBPACK_IMPORTED_MODULE_7__/* .fits */ .l)('ledger', address, [...entries.keys()], kinds, 'nothing in the ledger');
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_COMMAND_CODES */ .N.oneAddress.code, `${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .i)(address)} does not match exactly one entry of the ledger.`, 'Write one address as the ledger lists it. To list them.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .pasted */ .yw)('ledger', 'show'));
}


/***/ }),

/***/ 14549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _command_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52739);


/** Asks for confirmation. Without a terminal the command is refused, exit 3. */
async function confirm(question, io, remedy = 'Pass --yes to confirm.') {
    if (!io.interactive) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_command_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_CODES */ .R.nobodyToAsk.code, 'No terminal to confirm on; nothing was changed.', remedy, 3);
    }
    const answer = await io.ask(`${question} Only "yes" is accepted: `);
    if (answer.trim() !== 'yes')
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_command_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_CODES */ .R.notConfirmed.code, 'Cancelled; nothing was changed.', undefined, 3);
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

/***/ 69783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ departedOf),
/* harmony export */   GU: () => (/* binding */ moveEntries),
/* harmony export */   cb: () => (/* binding */ moveEntry)
/* harmony export */ });
/* unused harmony export renameRefs */
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71080);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86835);


/** What stays known of an address when its entry goes, so that the next time is another request. */
function departedOf(entry) {
    const generation = entry.launch === null
        ? (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .nextGeneration */ .a)(entry)
        : // What was only held has not been launched.
            entry.generation + (entry.launch.state === 'undecided' ? 0 : 1);
    return { generation, rolled_back: null };
}
/**
 * The entries that change when addresses get other names, all at once: their own, and those that refer to
 * them.
 * @param to by the old address the new one; names may be taken in a circle
 * @returns the changed entries, under their new addresses
 */
function moveEntries(entries, to) {
    const changed = [];
    for (const entry of entries.values()) {
        const moved = renamed(entry, to);
        if (moved !== entry)
            changed.push(moved);
    }
    return changed;
}
/** The same for a single address. */
function moveEntry(entries, from, to) {
    return moveEntries(entries, new Map([[from, to]]));
}
function renamed(entry, to) {
    const address = to.get(entry.address) ?? entry.address;
    const leaves = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mapObject */ .s8)(entry.leaves, (form) => renameRefs(form, to));
    const kept = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mapObject */ .s8)(entry.kept, ({ live, desired }) => ({ live, desired: renameRefs(desired, to) }));
    const pulled = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mapObject */ .s8)(entry.pulled, (pair) => ({
        desired: renameRefs(pair.desired, to),
        ...(pair.live === undefined ? {} : { live: renameRefs(pair.live, to) }),
        ...(pair.at === undefined ? {} : { at: pair.at }),
    }));
    const replaced = entry.replaced === null ? null : (to.get(entry.replaced) ?? entry.replaced);
    const isSame = address === entry.address &&
        replaced === entry.replaced &&
        JSON.stringify([leaves, kept, pulled]) === JSON.stringify([entry.leaves, entry.kept, entry.pulled]);
    return isSame ? entry : { ...entry, address, leaves, kept, pulled, replaced };
}
/** A form of the bundle language with every reference to an address that moved leading to its new one. */
function renameRefs(form, to) {
    const walk = (value) => {
        if (value instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Ref */ .oS) {
            const now = to.get(value.address);
            return now === undefined ? value : new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Ref */ .oS(now, { version: value.version, external: value.external });
        }
        if (Array.isArray(value))
            return value.map(walk);
        if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
            return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mapObject */ .s8)(value, walk);
        return value;
    };
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toForms */ .ln)(walk((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fromForms */ .cB)(form)));
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
