export const id = 548;
export const ids = [548];
export const modules = {

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

/***/ 78548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ledgerShow: () => (/* binding */ ledgerShow)
/* harmony export */ });
/* harmony import */ var _engine_ledger_label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60833);
/* harmony import */ var _engine_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28348);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10169);
/* harmony import */ var _pipelines_kinds_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45582);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68421);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42627);






/** `ledger show`: what is recorded, of all or of what fits; secrets by name alone. */
async function ledgerShow(pattern, flags, io) {
    const { store, ledger, binding } = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .openLedger */ .au)(flags, io, true);
    const departed = ledger.head?.departed ?? {};
    if (pattern !== undefined) {
        const all = [...ledger.entries.keys(), ...Object.keys(departed)];
        (0,_engine_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .l)('ledger show', pattern, all, _pipelines_kinds_index_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .E, 'nothing in the ledger');
    }
    const isShown = (address) => pattern === undefined || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPattern */ .MT)(pattern, address);
    const view = {
        target: binding.target,
        place: store.place,
        label: (0,_engine_ledger_label_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerLabel */ .i)(ledger, false, io.clock.now()),
        head: ledger.head,
        entries: [...ledger.entries.values()]
            .filter((entry) => isShown(entry.address))
            .sort((a, b) => (a.address < b.address ? -1 : 1)),
        departed: Object.fromEntries(Object.entries(departed).filter(([address]) => isShown(address))),
    };
    if (flags.json === true)
        io.out((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerJson */ .eH)(view));
    else if (pattern === undefined || view.entries.length !== 1)
        io.out((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderLedgerText */ .BT)(view, io.outColor));
    else
        io.out((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderEntryText */ .Gw)(view, { color: io.outColor, width: io.width }));
    return 0;
}


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

/***/ 98857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ GUARD_CODES)
/* harmony export */ });
const refused = (code, doc) => ({ code, severity: 'refused', doc });
const error = (code, doc) => ({ code, severity: 'error', doc });
const note = (code, doc) => ({ code, severity: 'note', doc });
/**
 * What may stand against applying from a work tree; docs/errors.md is generated from this table.
 * `plan` says each of the refused ones as a warning.
 */
const GUARD_CODES = {
    older: refused('PS6201', 'The commit here is older than the one that was applied last.'),
    unrelated: refused('PS6202', 'The commit here does not have the one that was applied last in its history: another branch, or a rewritten history.'),
    noHistory: refused('PS6203', 'The history that would tell whether the commit here is older is missing, and cannot be fetched.'),
    unclean: refused('PS6204', 'Files that a plan is made from are in no commit, and the target says `require_clean`.'),
    dirty: note('PS6205', 'Files that a plan is made from are in no commit; the ledger records that.'),
    noCommit: note('PS6206', 'There is no commit here, so nothing can tell whether these files are older.'),
    leftOut: error('PS6210', 'A pattern fits only items of files that git left out of the checkout.'),
    allowed: note('PS6207', 'An older or unrelated commit is applied, as `--allow-older` says.'),
    stranger: refused('PS6134', 'The ledger holds an entry that no apply has written: no object of its kind can have its place or its id.'),
};


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

/***/ 60833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ledgerLabel)
/* harmony export */ });
const UNITS = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
];
/** How a ledger is called in a plan's first line: `ledger 41 (3 days ago, a1b2c3d)`. */
function ledgerLabel(ledger, ignored, now) {
    if (ignored)
        return 'without the ledger';
    if (ledger.head === undefined)
        return ledger.state === 'absent' ? 'no ledger yet' : 'ledger of an unfinished first run';
    const { sequence, applied_at, source } = ledger.head;
    const parts = [age(now - Date.parse(applied_at))];
    if (source.commit !== null)
        parts.push(source.commit.slice(0, 7));
    return `ledger ${sequence} (${[...parts, ...addition(ledger)].join(', ')})`;
}
/** What of it is not in the stored ledger yet. */
function addition(ledger) {
    if (ledger.underway !== undefined)
        return [`in use by ${ledger.underway}`];
    if (ledger.imported !== undefined)
        return [`from ${ledger.imported}`];
    return ledger.interrupted ? ['a later run was cut off'] : [];
}
function age(ms) {
    for (const [unit, length] of UNITS) {
        const count = Math.floor(ms / length);
        if (count >= 1)
            return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
    }
    return 'just now';
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


/***/ }),

/***/ 28348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fits),
/* harmony export */   u: () => (/* binding */ checkPatterns)
/* harmony export */ });
/* harmony import */ var _bundle_kind_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268);
/* harmony import */ var _model_closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49469);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10169);
/* harmony import */ var _guard_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98857);




/**
 * Refuses patterns that decide nothing: with a misspelt `--only` an empty plan would look as if all
 * were well. All of a kind (`experiments`, `experiments/*`) may be nothing; everything else must fit
 * an item of the files.
 * @throws UserError naming the flag, the pattern and what was probably meant
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
    const isMeant = (address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .MT)(pattern, address);
    if (!addresses.some(isMeant) && leftOut.some(isMeant)) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(_guard_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .GUARD_CODES */ .Z.leftOut.code, `${flag} ${JSON.stringify(pattern)} fits only items of files that git left out of this checkout.`, 'Bring the files in. To see how.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .pasted */ .yw)('doctor'));
    }
    if (!fits(flag, pattern, addresses, kinds, what))
        return;
    if (addresses.some((address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .MT)(pattern, address) && inTarget(address)))
        return;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9032', `${flag} ${JSON.stringify(pattern)} fits only items that target ${target} leaves out (include, exclude).`, 'Choose another target, or change include and exclude in the configuration.');
}
/**
 * Refuses a pattern of addresses that decides nothing.
 * @param what what it fits none of, for the sentence: `no item of the files`
 * @returns false for all of a kind (`experiments`, `experiments/*`) that is nothing
 */
function fits(flag, pattern, addresses, kinds, what) {
    const names = kinds.all.map((kind) => kind.name);
    if (!(0,_bundle_kind_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .canMatch */ .kS)(pattern, names))
        throw noKind(flag, pattern, names);
    if (addresses.some((address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .MT)(pattern, address)))
        return true;
    if (pattern === '*' || names.includes(pattern) || names.some((name) => pattern === `${name}/*`))
        return false;
    const near = (0,_model_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(pattern, addresses, 3);
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9031', `${flag} ${JSON.stringify(pattern)} fits ${what}.`, near === undefined
        ? 'Write an address as the plan shows it, or a pattern such as "prompts/*".'
        : `Did you mean ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .besides */ .oN)(near, pattern, JSON.stringify(near))}?`);
}
function noKind(flag, pattern, kinds) {
    const shown = JSON.stringify(pattern);
    if (/\.(?:ya?ml|json)$/i.test(pattern)) {
        return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9030', `${flag} takes a pattern of addresses, and ${shown} looks like a file.`, 'Write files before the flags, for instance like this.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .pasted */ .yw)('plan', pattern, ...(flag === '--take-over' ? [flag] : [flag, 'prompts/*'])));
    }
    const meant = (0,_bundle_kind_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .meantPattern */ .Wv)(pattern, kinds);
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9030', `The pattern ${flag} ${shown} names no kind, so it fits nothing.`, meant === undefined
        ? `A pattern is * or begins with a kind: ${kinds.join(', ')}.`
        : `Did you mean ${JSON.stringify(meant)}?`);
}


/***/ })

};
