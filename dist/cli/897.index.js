export const id = 897;
export const ids = [897];
export const modules = {

/***/ 24048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ LEDGER_COMMAND_CODES)
/* harmony export */ });
const error = (code, doc) => ({ code, severity: 'error', doc });
const warning = (code, doc) => ({ code, severity: 'warning', doc });
const refused = (code, doc) => ({ code, severity: 'refused', doc });
const note = (code, doc) => ({ code, severity: 'note', doc });
/** Everything that `drift`, `history`, `rollback` and `ledger` say; docs/errors.md is generated from this table. */
const LEDGER_COMMAND_CODES = {
    noLedger: error('PS7201', 'There is no ledger yet, so `drift` has nothing to compare with.'),
    brokenFiles: warning('PS7202', 'The files have errors; `drift` goes on, but may not know where something stands in them.'),
    underway: warning('PS7203', 'Somebody applies while `drift` compares: what that run writes may look like drift.'),
    noRevision: error('PS7301', 'The history has no revision of that name.'),
    noValues: error('PS7302', 'Only a ledger in git keeps the values of earlier revisions; the file ledger keeps a list.'),
    emptyHistory: error('PS7303', 'There is no ledger yet, so there is no history, nothing to show and nothing to roll back.'),
    badLimit: error('PS7304', '`--limit` is no whole number from 1 up.'),
    notRebuilt: warning('PS7401', 'A resource of the revision cannot be planned from what the ledger holds of it.'),
    withoutSecret: warning('PS7402', 'A rollback creates a resource again without its secret, which the ledger does not hold.'),
    staysMade: note('PS7403', 'What was made after the revision stays, because nothing is pruned.'),
    cannotMove: error('PS7502', '`ledger move` was given two addresses that cannot be one object.'),
    oneAddress: error('PS7503', 'A single address of the ledger is needed, and this is none.'),
    nothingToSet: error('PS7504', '`ledger set` was not told what to set.'),
    cannotSet: error('PS7505', '`ledger set --id` names no object that the entry could stand for.'),
    notElsewhere: error('PS7506', 'There is no ledger where `ledger rebind --from` looks, or there is one here already.'),
    holderLives: refused('PS7507', 'The holder of the lock runs on this machine; only `--force` takes its lock.'),
    onlyGit: error('PS7508', 'A ledger in files has nothing to push.'),
};


/***/ }),

/***/ 17897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ledgerPush: () => (/* binding */ ledgerPush),
/* harmony export */   ledgerRebind: () => (/* binding */ ledgerRebind),
/* harmony export */   ledgerUnlock: () => (/* binding */ ledgerUnlock)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61821);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56223);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90087);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10917);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1032);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77898);
/* harmony import */ var _confirm_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14549);
/* harmony import */ var _ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24048);
/* harmony import */ var _ledger_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31061);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50538);








/** `ledger unlock`: takes the lock of a run that does not go on; what it recorded is folded in. */
async function ledgerUnlock(flags, io) {
    const opened = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .openLedger */ .au)(flags, io);
    const { store, ledger, binding } = opened;
    const holder = store.holder(ledger);
    if (holder === null) {
        io.out('Nobody holds the lock, so nothing was changed.\n');
        return 0;
    }
    const who = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .i)((0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_3__/* .holderOf */ .Kd)(holder.record, io.clock.now()));
    if (holder.isHere && flags.force !== true)
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_COMMAND_CODES */ .N.holderLives.code, `The lock of ${binding.target} is held by a process of this machine that is running (process ${holder.record.pid}): ${who}.`, 'Nothing was changed. Stop that process, or wait for it. To take its lock all the same.', 3, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .pasted */ .yw)('ledger', 'unlock', '--force'));
    const standing = {
        live: 'It may still be at work: if it is, it starts no further write once its lock is gone.',
        gone: 'Its process does not run on this machine any more.',
        silent: 'It gave no sign of life for 15 minutes.',
        over: 'It does not run any more.',
    }[holder.standing];
    await (0,_ledger_write_js__WEBPACK_IMPORTED_MODULE_7__/* .writeLedger */ .X)(opened, {
        subject: 'ledger unlock',
        lines: [
            `The lock of ${binding.target} is held by ${who}.`,
            standing,
            'What it recorded is taken in; a create whose outcome it did not record is looked up by the next apply.',
        ],
        question: 'Take the lock away from it?',
        force: true,
        work: async () => { },
    }, { ...flags, yes: flags.yes === true || flags.force === true }, io);
    return 0;
}
/** `ledger push`: completes what an apply could not push. */
async function ledgerPush(flags, io) {
    const { store, ledger, binding } = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .openLedger */ .au)(flags, io);
    if (!(store instanceof _ledger_index_js__WEBPACK_IMPORTED_MODULE_8__/* .GitStore */ .W))
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_COMMAND_CODES */ .N.onlyGit.code, `The ledger of ${binding.target} is kept in ${store.place}, so there is nothing to push.`, 'Only a ledger in git is pushed.');
    if (!store.isKept(ledger)) {
        io.out('No ledger commit is kept on this machine, so there is nothing to push.\n');
        return 0;
    }
    if (flags.yes !== true)
        await (0,_confirm_js__WEBPACK_IMPORTED_MODULE_9__/* .confirm */ .l)(`Push what an earlier apply to ${binding.target} could not push?`, io);
    const revision = await store.push(ledger);
    if (flags.json === true)
        io.out(`${JSON.stringify({ revision }, null, 2)}\n`);
    else
        io.out(`Ledger ${revision} pushed.\n`);
    return 0;
}
/** `ledger rebind`: the same objects under a new organization, base URL, namespace or configuration. */
async function ledgerRebind(flags, io) {
    const { from, fromTarget } = flags;
    if (from !== undefined || fromTarget !== undefined)
        return rebindFrom({
            ...(from === undefined ? {} : { namespace: from }),
            ...(fromTarget === undefined ? {} : { target: fromTarget }),
        }, flags, io);
    const opened = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .openLedger */ .au)(flags, io, true);
    const { ledger, binding } = opened;
    const now = (0,_ledger_write_js__WEBPACK_IMPORTED_MODULE_7__/* .headOf */ .U)(ledger);
    const bound = { ...binding, org_id: binding.org_id ?? now.org_id };
    const differ = ledger.head === undefined ? [] : (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_10__/* .bindingChanges */ .xj)(ledger.head, bound);
    if (differ.length === 0) {
        io.out('It is bound to what is here already, so nothing was changed.\n');
        return 0;
    }
    await (0,_ledger_write_js__WEBPACK_IMPORTED_MODULE_7__/* .writeLedger */ .X)(opened, {
        subject: 'ledger rebind',
        lines: [
            ...differ.map((name) => `${name}: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .i)(String(now[name]))} → ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .i)(String(bound[name]))}`),
            ...consequences(ledger),
        ],
        question: `Bind the ledger of ${binding.target} to that?`,
        head: bound,
        work: async () => { },
    }, flags, io);
    return 0;
}
/**
 * The ledger of another namespace or target name, for instance after the repository got another name.
 * Where a second one was begun meanwhile, what it knows is newer and stays; the rest is taken over.
 */
async function rebindFrom(from, flags, io) {
    const here = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .openLedgerAt */ .J_)(flags, io);
    const there = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .openLedgerAt */ .J_)(flags, io, from);
    const name = [
        ...(from.target === undefined ? [] : [`target ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .i)(from.target)}`]),
        `namespace ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .i)(from.namespace ?? here.binding.namespace)}`,
    ].join(' in ');
    if (there.store.place === here.store.place || there.ledger.state === 'absent')
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_COMMAND_CODES */ .N.notElsewhere.code, there.ledger.state === 'absent'
            ? `There is no ledger of ${name} (${there.store.place}).`
            : `The ledger of ${name} is the one in use (${here.store.place}), so there is nothing to take over.`, 'Write the namespace as in the configuration. To see what there is.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .pasted */ .yw)('ledger', 'show'));
    if (there.ledger.underway !== undefined)
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_COMMAND_CODES */ .N.notElsewhere.code, `Somebody is applying with that ledger now: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .i)(there.ledger.underway)}.`, 'Nothing was changed. Wait until that run has ended.', 3);
    const old = (0,_ledger_write_js__WEBPACK_IMPORTED_MODULE_7__/* .headOf */ .U)(there.ledger);
    const bound = here.binding;
    const begun = here.ledger.state === 'present';
    const taken = entriesToTake(there.ledger.entries, here.ledger.entries);
    const kept = there.ledger.entries.size - taken.length;
    const { moved_to: _before, ...plain } = old;
    const movedTo = { namespace: bound.namespace, target: bound.target };
    const isHandedOver = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(old.moved_to, movedTo);
    if (begun && taken.length === 0 && isHandedOver) {
        io.out(`Everything that the ledger of ${name} knows is known here already, so nothing was changed.\n`);
        return 0;
    }
    const at = () => new Date(io.clock.now()).toISOString();
    let older;
    try {
        await (0,_ledger_write_js__WEBPACK_IMPORTED_MODULE_7__/* .writeLedger */ .X)({ store: here.store, ledger: here.ledger }, {
            subject: 'ledger rebind',
            lines: [
                `Take over the ledger of ${name} (${there.store.place}) as ${here.store.place}.`,
                'Its history stays where it is, and nothing is removed there; from now on every command refuses it and names the new one.',
                ...(begun
                    ? [
                        `A second ledger was begun meanwhile. What it records stays (${here.ledger.entries.size}); from the older one ${taken.length} are taken, ${kept} are known already.`,
                    ]
                    : []),
                ...consequences(there.ledger),
            ],
            question: 'Take it over?',
            ...(begun
                ? { head: { departed: { ...there.ledger.head?.departed, ...here.ledger.head?.departed } } }
                : { newHead: { ...plain, ...bound, org_id: bound.org_id ?? old.org_id } }),
            work: async (session) => {
                // Held until both are written: nobody may go on with the old one meanwhile.
                const head = { ...old, moved_to: movedTo };
                const start = { at: at(), head, intents: [], marks: [], subject: 'ledger rebind' };
                older = await there.store.begin(there.ledger, start);
                for (const entry of taken)
                    await session.put(entry);
            },
        }, flags, io);
        await older?.finish(at());
    }
    catch (error) {
        await older?.leave();
        throw error;
    }
    return 0;
}
/** What an older ledger knows and a newer one does not; of what both know, who made it and how often. */
function entriesToTake(older, newer) {
    const claimed = new Set([...newer.values()].map(({ kind, id }) => `${kind} ${id}`));
    return [...older.values()].flatMap((entry) => {
        const known = newer.get(entry.address);
        // What has another address by now is known under that one.
        if (known === undefined)
            return entry.id !== null && claimed.has(`${entry.kind} ${entry.id}`) ? [] : [entry];
        // A launch on record must not be forgotten: the newer ledger could only mark it as undecided.
        if (known.launch?.state === 'undecided' && entry.launch !== null && entry.launch.state !== 'undecided')
            return [entry];
        if (known.id !== entry.id || entry.origin !== 'created' || known.origin === 'created')
            return [];
        return [{ ...known, origin: 'created', generation: Math.max(known.generation, entry.generation) }];
    });
}
function consequences(ledger) {
    return [
        `${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(ledger.entries.size, 'recorded resource')} ${ledger.entries.size === 1 ? 'keeps its id' : 'keep their ids'} and values: rebind only when these are the same objects under a new name.`,
        'Where an id now is another object, the next plan notices by its time of creation and holds or creates anew; nothing is sent now.',
    ];
}


/***/ }),

/***/ 31061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   X: () => (/* binding */ writeLedger)
/* harmony export */ });
/* harmony import */ var _confirm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14549);

/**
 * Says what is going to happen, asks, takes the lock, and records it as one more revision.
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
        io.out(`Ledger ${revision} written.\n`);
    return revision;
}
/** What the head says, as a run hands it on; of a first run that was cut off what that one began with. */
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
/* harmony export */   au: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _run_open_ledger_binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81626);
/* harmony import */ var _run_open_open_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49987);
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
    const binding = (0,_run_open_ledger_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerBinding */ .R)(config, settings, settings.orgId);
    const store = await (0,_run_open_open_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .C)(offline, elsewhere?.target ?? settings.ledgerTarget, io, elsewhere?.namespace === undefined ? {} : { namespace: elsewhere.namespace });
    const ledger = await store.read(unbound || elsewhere !== undefined ? null : binding);
    return { offline, store, ledger, binding };
}
function noLedger(target, place) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_COMMAND_CODES */ .N.emptyHistory.code, `There is no ledger of target ${target} yet (${place}).`, 'The first apply begins it. Look at --config, --target and the namespace when there should be one.');
}


/***/ }),

/***/ 14549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);

/** Asks a person; without a terminal nobody can say yes: refused, exit 3 (design §9). */
async function confirm(question, io, remedy = 'Say --yes when that is what you want.') {
    if (!io.interactive) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('PS9020', 'Nobody can be asked here, so nothing was changed.', remedy, 3);
    }
    const answer = await io.ask(`${question} Only "yes" is taken as yes: `);
    if (answer.trim() !== 'yes')
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('PS9021', 'Nothing was changed.', undefined, 3);
}


/***/ })

};
