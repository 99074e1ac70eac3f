export const id = 5628;
export const ids = [5628];
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

/***/ 5628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _commander_js_extra_typings__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19707);
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(517);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10917);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6974);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1032);
/* harmony import */ var _run_open_patterns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10300);
/* harmony import */ var _run_read_as_asked_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60276);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33192);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76910);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32315);
/* harmony import */ var _ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24048);
/* harmony import */ var _ledger_write_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31061);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50538);












const flags = (bare) => (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .writing */ .dV)(bare)
    .argument('<pattern>', 'address; with --origin, --protect or --rolled-back also a pattern')
    .option('--id <id>', 'id of the live object that the entry stands for')
    .addOption(new _commander_js_extra_typings__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--origin <origin>', 'how it came into the ledger').choices(['created', 'adopted']))
    .addOption(new _commander_js_extra_typings__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--protect <on|off>', 'protection, until the next apply records its own').choices([
    'on',
    'off',
]))
    .addOption(new _commander_js_extra_typings__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--rolled-back <off>', 'let the next apply undo a rollback').choices(['off']));
const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
    name: 'set',
    does: 'Correct entries. Sends nothing to the platform.',
    flags,
    run: ([pattern], flags, { io }) => set(pattern, flags, io),
});
/** `ledger set`: corrects entries; the platform stays as it is. */
async function set(pattern, flags, io) {
    if (flags.id !== undefined)
        return setId(pattern, flags.id, flags, io);
    const { origin, protect, rolledBack } = flags;
    if (origin === undefined && protect === undefined && rolledBack === undefined)
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_COMMAND_CODES */ .N.nothingToSet.code, 'ledger set needs a value to set.', 'Pass --id, --origin, --protect or --rolled-back. To see how.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .pasted */ .yw)('ledger', 'set', '--help'));
    const opened = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .openLedger */ .au)(flags, io);
    const { ledger, binding } = opened;
    const departed = ledger.head?.departed ?? {};
    const removed = rolledBack === undefined ? [] : Object.keys(departed).filter((one) => departed[one]?.rolled_back != null);
    (0,_run_open_patterns_js__WEBPACK_IMPORTED_MODULE_7__/* .fits */ .l)('ledger set', pattern, [...ledger.entries.keys(), ...removed], opened.offline.kinds, 'nothing in the ledger');
    const changes = [];
    for (const before of ledger.entries.values()) {
        if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_8__/* .matchesPattern */ .MT)(pattern, before.address))
            continue;
        const after = { ...before, ...changed(flags) };
        if (JSON.stringify(after) !== JSON.stringify(before))
            changes.push({ before, after });
    }
    const unmarked = removed.filter((address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_8__/* .matchesPattern */ .MT)(pattern, address));
    if (changes.length + unmarked.length === 0) {
        io.out('The ledger says so already; nothing was changed.\n');
        return 0;
    }
    const left = Object.fromEntries(Object.entries(departed).map(([address, one]) => [
        address,
        unmarked.includes(address) ? { ...one, rolled_back: null } : one,
    ]));
    await (0,_ledger_write_js__WEBPACK_IMPORTED_MODULE_9__/* .writeLedger */ .X)(opened, {
        subject: 'ledger set',
        lines: [
            ...changes.flatMap(({ before, after }) => said(before, after)),
            ...unmarked.map((address) => `Set ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .i)(address)}: the files create it again.`),
        ],
        question: `Change the ledger of ${binding.target}?`,
        head: { departed: left },
        work: async (session) => {
            for (const { after } of changes)
                await session.put(after);
        },
    }, flags, io);
    return 0;
}
function changed(flags) {
    return {
        ...(flags.origin === undefined ? {} : { origin: flags.origin }),
        ...(flags.protect === undefined ? {} : { protect: flags.protect === 'on' }),
        ...(flags.rolledBack === undefined ? {} : { rolled_back: null }),
    };
}
function said(before, after) {
    const lines = [];
    const say = (text) => lines.push(`Set ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .i)(before.address)}: ${text}.`);
    if (before.origin !== after.origin)
        say(after.origin === 'created'
            ? 'created by this repository, so it may be deleted once it has left the files'
            : 'adopted, so it is released, not deleted, once it has left the files');
    if (before.protect !== after.protect)
        say(after.protect ? 'protected' : 'no longer protected');
    if ((before.rolled_back ?? null) !== (after.rolled_back ?? null))
        say("the rollback no longer holds it; the next apply brings it to the files' values");
    return lines;
}
/** Points the entry to another live object, which no other entry may stand for. */
async function setId(address, text, flags, io) {
    const opened = await (0,_opened_js__WEBPACK_IMPORTED_MODULE_11__/* .openTarget */ .Ap)(flags, [], io, { use: 'places' });
    try {
        const { session } = opened;
        const { ledger, store, target } = session;
        if (ledger.state === 'absent')
            throw (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .noLedger */ .Dw)(target.name, store.place);
        const entry = (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(address, ledger.entries, session.kinds);
        const kind = session.kinds.get((0,_model_index_js__WEBPACK_IMPORTED_MODULE_8__/* .kindOf */ .I)(entry.address));
        const id = kind.idType === 'integer' && /^\d+$/.test(text) ? Number(text) : text;
        const owner = [...ledger.entries.values()].find((one) => one.kind === entry.kind && one.id === id && one.address !== address);
        if (owner !== undefined)
            throw cannotSet(kind, address, `id ${id} already belongs to ${owner.address}`);
        if (kind.lifecycle === 'launch')
            throw cannotSet(kind, address, 'an experiment is identified by the record of its launch, not by an id');
        const { result } = await (0,_run_read_as_asked_js__WEBPACK_IMPORTED_MODULE_12__/* .readAsAsked */ .L)(session.reader, (snapshot) => (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_13__/* .findObject */ .Z)(kind, entry, id, { org: session.org, snapshot }));
        const live = result.live;
        if (live === undefined)
            throw cannotSet(kind, address, `the platform has no ${kind.singular} with id ${text} in ${entry.partition}`);
        await (0,_ledger_write_js__WEBPACK_IMPORTED_MODULE_9__/* .writeLedger */ .X)({ store, ledger }, {
            subject: 'ledger set',
            lines: [
                `Set ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .i)(address)}: it now stands for id ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .i)(text)} instead of ${entry.id === null ? 'an object without a known id' : `id ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .i)(String(entry.id))}`}.`,
                '  Its recorded values stay. Where the object has other values, the next plan shows it as edited.',
            ],
            question: `Change the ledger of ${target.name}?`,
            work: (ledgerSession) => ledgerSession.put(pointedAt(entry, live)),
        }, flags, io);
        return 0;
    }
    finally {
        await opened.client.close();
    }
}
function pointedAt(entry, live) {
    return {
        ...entry,
        id: live.id,
        witness: { created_at: live.createdAt },
        version: live.version,
        observed: {},
        seen: {},
        kept: {},
        secrets: {},
    };
}
function cannotSet({ words }, address, why) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_COMMAND_CODES */ .N.cannotSet.code, `${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .i)(address)} cannot be set: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .i)(why)}.`, `Look up the id in ${words.app}. To let the next plan find the object by its name.`, 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .pasted */ .yw)('ledger', 'forget', (0,_model_index_js__WEBPACK_IMPORTED_MODULE_8__/* .patternOf */ .Id)(address)));
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
