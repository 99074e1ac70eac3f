export const id = 117;
export const ids = [117];
export const modules = {

/***/ 53117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   history: () => (/* binding */ history),
/* harmony export */   valuesOf: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82351);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10169);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25126);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68421);
/* harmony import */ var _ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91331);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42627);






/** Applies that are listed when nobody says how many. */
const LISTED = 20;
/** `history`: what was applied when, by whom, from which commit. It needs no key and sends nothing. */
async function history(names, flags, io) {
    const limit = readLimit(flags.limit);
    const { store, ledger, binding } = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .openLedger */ .au)(flags, io, true);
    const log = store.history(ledger);
    const view = { color: io.outColor, width: io.width, target: binding.target, place: log.place };
    const about = { target: binding.target, namespace: binding.namespace, place: log.place };
    const [first, second] = names;
    if (first === undefined) {
        const { revisions, more } = await log.list(limit);
        if (flags.json === true)
            io.out(json({ ...about, revisions, more }));
        else
            io.out((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderHistoryText */ .ym)(revisions, more, view));
        return 0;
    }
    const values = valuesOf(log);
    const { revisions } = await log.list(null);
    const one = (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findRevision */ .pV)(first, revisions);
    const from = second === undefined ? one.before : one.revision;
    const to = second === undefined ? one.revision : (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findRevision */ .pV)(second, revisions).revision;
    const diffs = await differences(values, from, to);
    if (flags.json === true)
        io.out(json({ ...about, from, to, resources: diffs }));
    else
        io.out((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDiffText */ .pQ)(diffs, { from, to, isOne: second === undefined }, view));
    return 0;
}
/** @throws UserError PS7302 where a store keeps only the list */
function valuesOf(log) {
    if (log.values !== undefined)
        return log.values;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_COMMAND_CODES */ .N.noValues.code, `The ledger in ${log.place} keeps a list of what was applied, not the values: only a ledger in git does.`, 'In a git repository, leave out "ledger: file" to keep the ledger in git from now on. To list what there is.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)('history'));
}
async function differences(values, from, to) {
    if (from?.commit === to.commit)
        return [];
    const changes = await values.changes(from, to);
    return changes.map(({ before, after }) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .diffEntries */ .o8)(before, after)).filter((diff) => diff !== undefined);
}
function readLimit(text) {
    if (text === undefined)
        return LISTED;
    const limit = Number(text);
    if (/^\d+$/.test(text) && limit >= 1 && limit <= 1_000_000)
        return limit;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_COMMAND_CODES */ .N.badLimit.code, `--limit ${JSON.stringify(text)} is no whole number from 1 up.`, 'Write a whole number, for instance 100.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)('history', '--limit', '100'));
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 91331:
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

/***/ 42627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ noLedger),
/* harmony export */   J_: () => (/* binding */ openLedgerAt),
/* harmony export */   au: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _engine_ledger_binding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8858);
/* harmony import */ var _engine_open_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80131);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10169);
/* harmony import */ var _exit_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63602);
/* harmony import */ var _ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91331);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4248);






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
    const offline = await (0,_opened_js__WEBPACK_IMPORTED_MODULE_4__/* .openOffline */ .GA)(flags, [], io, true, { use: 'places' });
    const { settings, config } = offline;
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(offline.findings) || settings === undefined) {
        (0,_opened_js__WEBPACK_IMPORTED_MODULE_4__/* .printFindings */ .c2)(offline.findings, offline, io);
        throw new _exit_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitError */ .R(1);
    }
    const binding = (0,_engine_ledger_binding_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerBinding */ .R)(config, settings, settings.orgId);
    const store = await (0,_engine_open_store_js__WEBPACK_IMPORTED_MODULE_0__/* .openStore */ .C)(offline, elsewhere?.target ?? settings.ledgerTarget, io, elsewhere?.namespace);
    const ledger = await store.read(unbound || elsewhere !== undefined ? null : binding);
    return { offline, store, ledger, binding };
}
function noLedger(target, place) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_COMMAND_CODES */ .N.emptyHistory.code, `There is no ledger of target ${target} yet (${place}).`, 'The first apply begins it. Look at --config, --target and the namespace when there should be one.');
}


/***/ }),

/***/ 8858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ledgerBinding)
/* harmony export */ });
/**
 * What the ledger of a target is bound to.
 * @param org null where it is not known yet
 */
function ledgerBinding(config, settings, org) {
    return {
        namespace: config.namespace,
        target: settings.ledgerTarget,
        org_id: org,
        base_url: settings.baseUrl,
        configuration: config.file,
    };
}


/***/ }),

/***/ 80131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82351);



/**
 * Opens the ledger's store of a target: git where the configuration lies in a repository.
 * @param namespace another one than the configuration's
 * @param target the name that the ledger goes by, which is not always the target's own (design §8)
 */
function openStore(offline, target, io, namespace = offline.config.namespace) {
    const { config, git } = offline;
    const isHidden = git.root === null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(config.root, '.git'));
    return (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseStore */ .zp)({
        root: config.root,
        namespace,
        target,
        wanted: config.ledger,
        git: git.root === null ? null : io.openGit(git.root),
        ...(git.root === null ? {} : { gitRoot: git.root }),
        problem: git.problem ?? (isHidden ? 'git is not installed, or cannot read it' : null),
        refused: git.refused,
    }, storeDeps(io));
}
/** What a ledger store gets from the process: clock, chance, who runs this. */
function storeDeps(io) {
    const severities = new Map(Object.values(_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_LEDGER_CODES */ .Oe).map(({ code, severity }) => [code, severity]));
    return {
        clock: io.clock,
        randomBytes: io.randomBytes,
        process: io.processes,
        ...(0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .runOrigin */ .sd)(io.env),
        say: (code, text) => io.err(`${severities.get(code) ?? 'note'} ${code}  ${text}\n`),
        signal: io.signal,
        ...(io.isFinished === undefined ? {} : { isFinished: io.isFinished }),
    };
}


/***/ })

};
