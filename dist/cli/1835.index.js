export const id = 1835;
export const ids = [1835];
export const modules = {

/***/ 65452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ APPLY_CODES)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);

/** Talking to the platform and carrying a plan out; docs/errors.md is generated from this table. */
const APPLY_CODES = {
    readingFailed: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5002', 'The platform could not be read during an apply.'),
    needMissing: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5101', 'A request needs something that is missing: an environment variable, an id or a version.'),
    launchNeedMissing: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5102', 'A resource that an experiment needs is missing, or its record is incomplete; it was not launched.'),
    changedMeanwhile: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .heldCode */ .BL)('PS5201', 'An object was changed, created or deleted on the platform after the plan; it was not written.'),
    createdGone: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5202', 'The platform answered a create with an object that no longer exists.'),
    unknownOutcome: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownCode */ ._s)('PS5203', 'A write got no answer, and its outcome could not be determined.'),
    othersOfName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .heldCode */ .BL)('PS5204', 'After a write without an answer, several objects or a different object have its name.'),
    notKept: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5205', 'The platform accepted a write but did not keep all of it. The ledger records what was sent, so the next plan shows drift.'),
    otherForm: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .doneCode */ .QL)('PS5206', 'The platform stored a value in a different form than sent.'),
    notReadBack: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownCode */ ._s)('PS5207', 'The platform accepted a write, but the object could not be read afterwards; what was kept is unknown.'),
    launchWithoutId: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .doneCode */ .QL)('PS5208', 'The platform accepted an experiment without returning an id, so its status cannot be tracked.'),
    editedAfterwards: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5210', 'An object was edited right after a write, before it was read again. The ledger records what was sent, so the edit is drift.'),
    notAsSent: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5211', 'An object has a different value than sent, and no version shows whether the platform or a person changed it. The ledger records what was sent.'),
    halfWritten: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5212', 'An object that takes several requests was only partly written. The next run reads it and writes the rest.'),
    overwroteEdit: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5250', 'A write overwrote an edit made on the platform between the last read and the write. The next plan holds the resource until somebody decides about that edit.'),
    deletedEdit: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5270', 'A delete removed an edit made on the platform between the last read and the delete. The message names the edited values, as far as the platform shows them.'),
    refused: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5220', 'The platform refused a write; its own message follows the status.'),
    launchUnknown: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .heldCode */ .BL)('PS5240', 'The outcome of a launch is unknown, and its record does not match the file, so it is not sent again.'),
    notMadeHere: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownCode */ ._s)('PS5230', "The platform answered a create with an object that this create did not make: a repeated answer, or somebody else's object. It was not recorded."),
    twin: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5231', 'An object was created, but another object has the same name; nothing was deleted.'),
    twinsUnread: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .doneCode */ .QL)('PS5232', 'After the last create its list cannot be read, so a second object of the same name may have gone unnoticed.'),
    stillThere: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5302', 'The platform accepted a delete, but the object still exists.'),
};


/***/ }),

/***/ 35333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ mayHaveWritten),
/* harmony export */   $u: () => (/* binding */ planOutcomes),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   aI: () => (/* binding */ driftExit),
/* harmony export */   mt: () => (/* binding */ planExit),
/* harmony export */   qF: () => (/* binding */ hasWritten)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61368);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67095);
/* harmony import */ var _apply_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65452);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22479);




/** What a plan itself leaves undone: held, unreadable, and resources with an error of their own. */
function planOutcomes(plan) {
    const blank = { version: null, code: null, remedy: null, duration_ms: 0 };
    const outcomes = plan.held.map((held) => ({
        ...blank,
        address: held.address,
        kind: held.kind,
        action: held.would,
        outcome: 'held',
        id: held.id,
        message: held.message,
    }));
    for (const { address, message } of plan.unreadable) {
        outcomes.push({
            ...blank,
            address,
            kind: kindIn(address),
            action: 'none',
            outcome: 'unreadable',
            id: null,
            message,
        });
    }
    for (const diagnostic of plan.diagnostics) {
        if (diagnostic.severity !== 'error')
            continue;
        const address = diagnostic.address ?? '';
        const { code, message, remedy: words, argv } = diagnostic;
        const remedy = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceText */ .YM)({ remedy: words, command: argv && { argv } }) || null;
        outcomes.push({
            ...blank,
            address,
            kind: kindIn(address),
            action: 'none',
            outcome: 'failed',
            id: null,
            message,
            code,
            remedy,
        });
    }
    return outcomes;
}
function kindIn(address) {
    return address.split('/', 1)[0] ?? '';
}
/** A failure of something that was written: it was made beside another of its name. */
const TWIN = _apply_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .APPLY_CODES */ .s.twin.code;
/**
 * The exit code of an apply: 4 something was written and something failed or is
 * unknown; else 1 an error; else 3 something was held or refused; else 0. An unknown outcome may
 * have written, so it counts as both.
 */
function exitCodeOf(outcomes, ledgerFailed, interrupted) {
    const has = (...words) => outcomes.some((outcome) => words.includes(outcome.outcome));
    const written = outcomes.some(mayHaveWritten);
    const bad = has('failed', 'unknown', 'blocked', 'not attempted') || ledgerFailed || interrupted;
    if (interrupted)
        return 4;
    if (bad)
        return written ? 4 : has('failed', 'unknown', 'not attempted') || ledgerFailed ? 1 : 3;
    return has('held', 'unreadable') ? 3 : 0;
}
/** True for what reached the platform, or may have. */
function mayHaveWritten(outcome) {
    const { outcome: word, code } = outcome;
    return _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .WRITTEN */ .Sg.has(word) || (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotKept */ .yN)(outcome) || code === TWIN || word === 'unknown';
}
/** True for an apply that changed something, be it only the ledger. */
function hasWritten(report) {
    return report.outcomes.some(mayHaveWritten) || report.ledger.state === 'written';
}
/** Of a plan: errors 1, held 3, with `detailed` changes 2 (ledger-only ones included), else 0. */
function planExit(plan, detailed) {
    if (plan.summary.errors > 0)
        return 1;
    if (plan.held.length > 0 || plan.unreadable.length > 0)
        return 3;
    const changes = _plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ACTIONS */ .kl.reduce((sum, action) => sum + plan.summary[action], 0);
    return detailed && changes > 0 ? 2 : 0;
}
/** Of a look at drift: what could not be compared 3, drift 2, else 0. */
function driftExit(report) {
    if (report.unreadable.length > 0)
        return 3;
    return report.items.length > 0 ? 2 : 0;
}


/***/ }),

/***/ 22479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ isHalfWritten),
/* harmony export */   Sg: () => (/* binding */ WRITTEN),
/* harmony export */   yN: () => (/* binding */ isNotKept)
/* harmony export */ });
/* harmony import */ var _apply_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65452);

/** Outcomes after which the platform may hold something new. */
const WRITTEN = new Set([
    'created',
    'updated',
    'replaced',
    'deleted',
    'launched',
]);
/** Codes of a write that went through and of which the platform holds something else than was sent. */
const NOT_KEPT = new Set([
    _apply_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLY_CODES */ .s.notKept.code,
    _apply_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLY_CODES */ .s.editedAfterwards.code,
    _apply_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLY_CODES */ .s.notAsSent.code,
    _apply_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLY_CODES */ .s.halfWritten.code,
    _apply_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLY_CODES */ .s.overwroteEdit.code,
    _apply_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLY_CODES */ .s.deletedEdit.code,
]);
/** True where something was written and recorded, and it is not as it was sent. */
function isNotKept(outcome) {
    return NOT_KEPT.has(outcome.code);
}
/** True for an object of several requests of which only some were carried out. */
function isHalfWritten(outcome) {
    return outcome.code === _apply_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLY_CODES */ .s.halfWritten.code;
}


/***/ }),

/***/ 52541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ secretsAfter),
/* harmony export */   gS: () => (/* binding */ generationOf),
/* harmony export */   pJ: () => (/* binding */ entryAfter),
/* harmony export */   xb: () => (/* binding */ writtenForms),
/* harmony export */   yN: () => (/* binding */ emptyEntry)
/* harmony export */ });
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98558);
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6836);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86835);


/** An entry without anything applied yet. */
function emptyEntry(resource, run) {
    return {
        kind: resource.kind.name,
        address: resource.address,
        partition: resource.partition,
        id: null,
        witness: { created_at: null },
        origin: 'created',
        generation: 0,
        leaves: {},
        observed: {},
        seen: {},
        kept: {},
        pulled: {},
        secrets: {},
        protect: run.protects(resource),
        version: null,
        launch: null,
        replaced: null,
        commit: run.plan.source.commit,
    };
}
/** The applied values of a resource: every compared leaf that the file writes, references as addresses. */
function writtenForms(resource, run) {
    return (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .appliedForms */ ["do"])(resource, run.names, resource.settings.ignore ?? []);
}
/** What the ledger holds after a resource was written, adopted or found equal. */
function entryAfter(run, resource, change, parts) {
    const before = run.entryOf(resource.address);
    const leaves = writtenForms(resource, run);
    for (const path of Object.keys(change.kept)) {
        // What `keep` leaves alone keeps its base: the next plan must still see both sides.
        const old = before?.leaves[path];
        if (old === undefined)
            delete leaves[path];
        else
            leaves[path] = old;
    }
    const unnamed = parts.unnamed ?? unnamedNow(resource, parts.seen) ?? { ...before?.seen };
    for (const lost of parts.lost ?? []) {
        if (Object.hasOwn(leaves, lost.path))
            continue;
        // Cleared, and it is not: tried again where nothing came of it, else an edit of what no file names.
        const old = before?.leaves[lost.path];
        if (lost.isAsBefore && lost.author !== 'somebody' && old !== undefined)
            leaves[lost.path] = old;
        else
            unnamed[lost.path] = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .guard */ .ah)(lost.sent);
    }
    const observed = { ...stillWritten(before?.observed ?? {}, leaves, change), ...parts.observed };
    return {
        ...emptyEntry(resource, run),
        id: parts.id,
        witness: { created_at: parts.seen?.createdAt ?? before?.witness.created_at ?? null },
        origin: parts.origin,
        generation: parts.generation,
        leaves,
        observed,
        seen: unnamed,
        kept: change.kept,
        pulled: keptPulls(before, change),
        secrets: secretsAfter(run, resource, before),
        version: parts.version ?? parts.seen?.version ?? before?.version ?? null,
        ...overwrittenAfter(before, change),
        ...renamedAfter(before, resource),
    };
}
/** That names were taken in a circle is known as long as `sync` says so. */
function renamedAfter(before, { settings }) {
    const done = before?.renamed_from ?? null;
    return done === null || settings.renamed_from !== done ? {} : { renamed_from: done };
}
/** A decision about one edit is remembered, so that the same edit made again is another one. */
function overwrittenAfter(before, { decision }) {
    const overwritten = decision ?? before?.overwritten ?? null;
    return overwritten === null ? {} : { overwritten };
}
function unnamedNow({ kind, leaves }, seen) {
    if (seen === undefined)
        return undefined;
    return (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unnamedLeaves */ .Jf)(kind, seen.object, leaves);
}
/** What was written is the base now, whatever `pull` took in before; what `keep` left alone still has its pair. */
function keptPulls(before, change) {
    return Object.fromEntries(Object.entries(before?.pulled ?? {}).filter(([path]) => Object.hasOwn(change.kept, path)));
}
/** What the platform was seen to make of a value holds until that value is written anew. */
function stillWritten(observed, leaves, change) {
    const rewritten = new Set(change.leaves.map((leaf) => leaf.path));
    return Object.fromEntries(Object.entries(observed).filter(([path]) => path in leaves && !rewritten.has(path)));
}
/** Fingerprints of the secrets that this plan sends; of the others what was known. */
function secretsAfter(run, resource, before) {
    const sent = new Set(run.plan.secret_writes
        .filter((one) => one.write && one.address === resource.address)
        .map((one) => one.field));
    const secrets = {};
    for (const { path, value } of resource.secrets.values()) {
        const known = before?.secrets[path];
        if (!sent.has(path)) {
            if (known !== undefined)
                secrets[path] = known;
            continue;
        }
        const intended = run.intents?.get(resource.address)?.secrets[path];
        if (intended !== undefined) {
            secrets[path] = intended;
            continue;
        }
        const text = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_1__/* .secretText */ .yD)(value, run.deps.secret);
        const variable = value instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh ? value.name : null;
        if (text !== undefined)
            secrets[path] = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj)(text, variable, run.deps.randomBytes(16));
    }
    return secrets;
}
/** The generation of the create that the run has recorded as its intent. */
function generationOf(run, change) {
    return run.intents.get(change.address)?.generation ?? 0;
}


/***/ }),

/***/ 24309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ pull_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/bundle-codes.js
var bundle_codes = __webpack_require__(17506);
// EXTERNAL MODULE: ./build/bundle/files/pattern-covers.js
var pattern_covers = __webpack_require__(44604);
// EXTERNAL MODULE: ./build/host/git-info.js
var git_info = __webpack_require__(28440);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/host/git-process.js + 3 modules
var git_process = __webpack_require__(26713);
// EXTERNAL MODULE: ./build/host/lock-process.js
var lock_process = __webpack_require__(13904);
// EXTERNAL MODULE: ./build/source/read/conflict-markers.js
var conflict_markers = __webpack_require__(98657);
;// CONCATENATED MODULE: ./build/pull/merge-text.js






/** Exit codes of `git merge-file` up to here are numbers of conflicts; see git-merge-file(1). */
const MAX_CONFLICTS = 127;
const PREFIX = 'pipelines-sync-merge-';
/** Removes the texts that merges of this user left behind whose process was ended. */
async function tidy(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        const [, pid] = new RegExp(`^${PREFIX}(\\d{1,10})-[^-]+$`).exec(name) ?? [];
        if (pid === undefined || (0,lock_process/* isRunning */.W)(Number(pid)))
            continue;
        const one = external_node_path_.join(folder, name);
        // Anybody may make a folder of such a name there.
        const found = await (0,promises_.lstat)(one).catch(() => undefined);
        if (found?.isDirectory() === true && found.uid === process.getuid?.())
            await (0,promises_.rm)(one, { recursive: true, force: true });
    }
}
/** Merges with `git merge-file`, which needs no repository. */
function gitMerge(env) {
    let tidied;
    return async ({ base, files, platform }) => {
        tidied ??= tidy((0,external_node_os_.tmpdir)());
        await tidied;
        const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), `${PREFIX}${process.pid}-`));
        try {
            // A missing line break at the end would be a conflict of its own.
            const sides = { files, base, platform };
            for (const [name, text] of Object.entries(sides))
                await (0,promises_.writeFile)(external_node_path_.join(folder, name), `${text}\n`, { mode: 0o600 });
            const labels = [conflict_markers/* FILE_LABEL */.Yo, 'applied last', conflict_markers/* LIVE_LABEL */.CT].flatMap((label) => ['-L', label]);
            const style = ['-c', 'merge.conflictStyle=merge'];
            const merged = await (0,git_process/* gitOutside */.k0)(folder, env)([...style, 'merge-file', '-p', ...labels, ...Object.keys(sides)]);
            if (merged.code === null || merged.code < 0 || merged.code > MAX_CONFLICTS)
                return undefined;
            const text = merged.stdout.toString('utf8').replace(/\n$/, '');
            return { text, conflicts: merged.code > 0 };
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
}

// EXTERNAL MODULE: ./build/model/codes.js
var codes = __webpack_require__(22628);
;// CONCATENATED MODULE: ./build/pull/pull-codes.js

/** What `pull` may say; docs/errors.md is generated from this table. */
const PULL_CODES = {
    nowhere: (0,codes/* heldCode */.BL)('PS7002', 'It is unclear which bundle a new object belongs in; choose one with `--into`.'),
    notCovered: (0,codes/* refusedCode */.Q_)('PS7003', 'No bundle pattern covers the file for new objects.'),
    uncommitted: (0,codes/* heldCode */.BL)('PS7004', 'An uncommitted text would be overwritten without a base to compare with; `--force` overwrites it.'),
    changedMeanwhile: (0,codes/* refusedCode */.Q_)('PS7005', 'A file changed during the pull; nothing was written.'),
    unwritable: (0,codes/* errorCode */.CA)('PS7006', 'A file cannot be written.'),
    badWorkflow: (0,codes/* errorCode */.CA)('PS7007', '`--workflow` takes the number of a workflow.'),
    noVars: (0,codes/* refusedCode */.Q_)('PS7008', '`--vars` cannot write variables into the configuration.'),
    fitsNothing: (0,codes/* errorCode */.CA)('PS7009', 'A pattern of `pull` matches neither an item in the files nor a live object.'),
    conflict: (0,codes/* heldCode */.BL)('PS7011', 'A value was edited in the files and on the platform; `pull` cannot merge it.'),
    textConflict: (0,codes/* heldCode */.BL)('PS7012', 'The same lines were edited in the files and on the platform; the file has both, between conflict markers.'),
    unknownBase: (0,codes/* heldCode */.BL)('PS7013', 'The platform has a different value, and it is unknown which side changed last.'),
    gone: (0,codes/* heldCode */.BL)('PS7014', 'An object was deleted or archived on the platform, but its item is still in the files.'),
    ambiguous: (0,codes/* heldCode */.BL)('PS7015', 'An item matches several live objects.'),
    claimedTwice: (0,codes/* errorCode */.CA)('PS4122', 'Two resources claim the same live object, or the lists of several scopes show it; it was not pulled.'),
    twins: (0,codes/* heldCode */.BL)('PS7016', 'Several live objects have the same name in one scope; files cannot tell them apart.'),
    notForFiles: (0,codes/* heldCode */.BL)('PS7017', 'A live value cannot be written to the files, or would be refused there.'),
    unreadable: (0,codes/* errorCode */.CA)('PS7018', 'A list of the platform cannot be read, so nothing of it was pulled.'),
    leftFiles: (0,codes/* noteCode */.Qx)('PS7019', 'A recorded live object is no longer in the files; `pull --all` does not bring it back.'),
    secretLeft: (0,codes/* noteCode */.Qx)('PS7022', 'Credentials are write-only, so they cannot be pulled.'),
    unconfirmed: (0,codes/* heldCode */.BL)('PS7020', 'An object is listed by the platform but cannot be read by its id.'),
    takenBefore: (0,codes/* heldCode */.BL)('PS7021', 'Lines that a pull wrote were edited in the file afterwards.'),
    takenBack: (0,codes/* heldCode */.BL)('PS7051', 'A rollback removed an object from the platform, but its item is still in the files; `--rolled-back` removes it.'),
    unsettled: (0,codes/* heldCode */.BL)('PS7050', '`--resolved` settles only the live value that a pull has shown; the platform has a different one.'),
};

// EXTERNAL MODULE: ./build/model/group.js
var group = __webpack_require__(21441);
// EXTERNAL MODULE: ./build/model/look.js
var look = __webpack_require__(60643);
// EXTERNAL MODULE: ./build/model/remedy.js
var model_remedy = __webpack_require__(61368);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/report/words/sanitize.js
var sanitize = __webpack_require__(52042);
// EXTERNAL MODULE: ./build/report/text/style.js
var text_style = __webpack_require__(77898);
;// CONCATENATED MODULE: ./build/report/text/pull-text.js



const ADDRESS_COLUMNS = 48;
/** So many items are listed one by one; of more only the files and their numbers. */
const LISTED = 200;
const VALUE_COLUMNS = 100;
/** What a pull did, for people: per file what was written, then what is left to decide. */
function renderPullText(report, view) {
    const style = (0,text_style/* makeStyle */.Oe)(view.color);
    const out = [];
    const would = report.dry_run ? 'would be ' : '';
    const itemsOf = (0,group/* groupBy */.$)(report.items.flatMap((item) => [...new Set(item.files)].map((file) => ({ file, item }))), ({ file }) => file);
    for (const { file, state } of report.files.length > LISTED ? [] : report.files) {
        const items = (itemsOf.get(file) ?? []).map(({ item }) => item);
        const word = `${would}${state === 'new' ? 'written' : 'changed'}`;
        out.push(`${style.strong((0,visible/* visible */.i)(file))}  ${style.quiet(word)}`);
        for (const item of items.length > LISTED ? [] : items)
            out.push(`  ${itemLine(item, style)}`);
        if (items.length > LISTED)
            out.push(`  ${(0,text_style/* count */.U9)(items.length, 'item')}`);
    }
    if (report.files.length > LISTED)
        out.push(`${(0,text_style/* count */.U9)(report.files.length, 'file')} ${would}written, with ${(0,text_style/* count */.U9)(report.items.length, 'item')}`);
    const variables = Object.entries(report.variables);
    if (variables.length > 0)
        out.push(`Variables added: ${variables.map(([name, id]) => (0,visible/* visible */.i)(`${name}: ${id}`)).join(', ')}`);
    if (report.items.length > 0 || variables.length > 0)
        out.push('');
    out.push(...settledLines(report, style));
    for (const point of report.open)
        out.push(...openLines(point, style, view.typing));
    if (report.open.length > 0)
        out.push('');
    out.push(summary(report, style), ledgerLine(report, style));
    return `${out.filter((line) => line !== undefined).join('\n')}\n`;
}
function itemLine(item, style) {
    const sign = { added: '+', updated: '~', removed: '-' }[item.what];
    const tone = { added: 'good', updated: 'info', removed: 'bad' };
    const facts = item.leaves.map((leaf) => (item.merged.includes(leaf) ? `${leaf} (merged)` : leaf));
    if (item.renamed_from !== null)
        facts.push(`was ${(0,look/* besides */.oN)(item.renamed_from, item.address)}`);
    return `${style[tone[item.what]](sign)} ${(0,text_style/* padTo */.v0)((0,visible/* visible */.i)(item.address), ADDRESS_COLUMNS)}  ${(0,visible/* visible */.i)(facts.join(', '))}`.trimEnd();
}
/** What `--resolved` came to, also where that was nothing. */
function settledLines(report, style) {
    const { settled, nothing_settled: nothing } = report;
    if (settled.length + nothing.length === 0)
        return [];
    const how = report.dry_run ? 'would be settled' : 'settled';
    const lines = settled.slice(0, LISTED).map(({ address, leaves }) => {
        const what = `${(0,visible/* visible */.i)(leaves.join(', '))} ${how}: the file now builds on the live value`;
        return `${style.good('✓')} ${(0,text_style/* padTo */.v0)((0,visible/* visible */.i)(address), ADDRESS_COLUMNS)}  ${what}`;
    });
    if (settled.length > LISTED)
        lines.push(`${style.good('✓')} ${(0,text_style/* count */.U9)(settled.length - LISTED, 'more item')} ${how}`);
    for (const pattern of nothing)
        lines.push(`${style.info('·')} --resolved ${(0,visible/* visible */.i)(pattern)}: nothing to settle`);
    return [...lines, ''];
}
function openLines(point, style, typing) {
    const tone = { error: 'bad', open: 'warn', note: 'info' };
    const place = point.place === null ? '' : `  ${(0,visible/* visible */.i)(point.place.file)}:${point.place.line}`;
    const sign = { error: '✗', open: '!', note: '·' }[point.weight];
    const lines = [
        `${style[tone[point.weight]](`${sign} ${point.code}`)}  ${(0,visible/* visible */.i)(point.address)}${style.quiet(place)}`,
        `    ${(0,visible/* visible */.i)(point.message)}`,
    ];
    const { platform, files } = point;
    if (platform !== undefined)
        lines.push(`    platform says  ${value(platform, files)}`);
    if (files !== undefined)
        lines.push(`    files say      ${value(files, platform)}`);
    for (const remedy of point.remedies)
        lines.push(`    ${(0,visible/* visible */.i)(remedy.to)}: ${style.strong((0,visible/* visible */.i)((0,model_remedy/* typedLine */.RK)(remedy, typing)))}`);
    return lines;
}
function value(form, other) {
    const text = (0,json/* canonical */.$N)(form ?? null);
    const shown = (0,visible/* visible */.i)((0,sanitize/* cut */.Jj)(text, VALUE_COLUMNS));
    if (other === undefined)
        return shown;
    const beside = (0,json/* canonical */.$N)(other ?? null);
    // What was cut off may be all that differs.
    const isSame = text !== beside && shown === (0,visible/* visible */.i)((0,sanitize/* cut */.Jj)(beside, VALUE_COLUMNS));
    return isSame ? `${shown} (${(0,look/* codePoints */.BH)(text, beside)[0]})` : (0,look/* besides */.oN)(text, beside, shown);
}
function summary(report, style) {
    const { counts } = report;
    const parts = [
        [counts.added, 'added'],
        [counts.updated, 'updated'],
        [counts.removed, 'removed'],
        [counts.settled, 'settled'],
        [counts.left, 'left to decide'],
        [counts.unreadable, 'unreadable'],
    ];
    const absent = counts.absent > 0 ? ` · ${(0,text_style/* thousands */.oh)(counts.absent)} not on the platform` : '';
    const told = parts.filter(([number]) => number > 0).map(([number, word]) => `${(0,text_style/* thousands */.oh)(number)} ${word}`);
    const head = told.length === 0 ? 'Nothing to pull' : `${report.dry_run ? 'Would pull' : 'Pulled'}: ${told.join(', ')}`;
    // Adopted counts new ledger entries, whatever happened to their items: it is not part of the sum.
    const adopted = report.adopted.length > 0 ? ` · ${(0,text_style/* thousands */.oh)(report.adopted.length)} adopted` : '';
    return `${style.strong(head)} · ${(0,text_style/* thousands */.oh)(counts.unchanged)} unchanged${absent}${adopted}`;
}
function ledgerLine({ ledger, files, settled, adopted }, style) {
    switch (ledger.state) {
        case 'written':
            if (files.length + settled.length + adopted.length === 0)
                return `Ledger revision ${(0,visible/* visible */.i)(String(ledger.revision).slice(0, 12))} saved: it records the values shown here, and those that the files already have.`;
            return `Ledger revision ${(0,visible/* visible */.i)(String(ledger.revision).slice(0, 12))} saved. Review the files, commit them, and plan.`;
        case 'failed':
            return style.bad((0,visible/* visible */.i)(`The files were written, but the ledger was not: ${ledger.message ?? 'unknown reason'} Pull again.`));
        case 'dry_run':
            return 'Nothing was written.';
        default:
            if (ledger.message !== null)
                return (0,visible/* visible */.i)(`The ledger could not record the values shown here: ${ledger.message}`);
            return 'The ledger is already up to date.';
    }
}

// EXTERNAL MODULE: ./build/run/open/files.js + 5 modules
var open_files = __webpack_require__(33775);
// EXTERNAL MODULE: ./build/run/open/work-tree.js
var work_tree = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/run/platform-words.js
var platform_words = __webpack_require__(19911);
// EXTERNAL MODULE: ./build/compare/snapshot.js
var compare_snapshot = __webpack_require__(59826);
// EXTERNAL MODULE: ./build/compare/live.js
var live = __webpack_require__(10144);
// EXTERNAL MODULE: ./build/config/config-types.js
var config_types = __webpack_require__(68833);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/host/whole-file.js
var whole_file = __webpack_require__(31880);
// EXTERNAL MODULE: ./build/model/system-error.js
var system_error = __webpack_require__(750);
// EXTERNAL MODULE: ./build/source/read/source-inside.js
var source_inside = __webpack_require__(91185);
;// CONCATENATED MODULE: ./build/pull/repository-files.js









/** A file on its way to its place, with the process that writes it (older versions did not say which). */
const TEMPORARY = /^\.pipelines-sync-pull-(?:(\d{1,10})-)?[0-9a-f]{8}-[0-9a-f-]{27}\.tmp$/;
/** What keeps a file from being put in its place from another folder, where it can be written beside it. */
const NOT_FROM_THERE = ['EXDEV', 'EACCES', 'EPERM', 'EROFS'];
/**
 * The files of a repository as a pull reads and writes them: what was read is remembered, so that a
 * file which somebody saves meanwhile is not written over.
 */
class RepositoryFiles {
    #root;
    #read = new Map();
    /** @param root absolute folder of the repository */
    constructor(root) {
        this.#root = root;
    }
    read(file) {
        if (!this.#read.has(file))
            this.#read.set(file, this.#fromDisk(file));
        return this.#read.get(file);
    }
    real = (file) => {
        const inside = (0,source_inside/* resolveInside */.LI)(this.#root, file);
        return inside.kind === 'found' && !(0,source_inside/* isPrivate */.Gw)(inside.relative) ? inside.relative : undefined;
    };
    list(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(external_node_path_.join(this.#root, folder));
        }
        catch {
            return [];
        }
    }
    /** @throws UserError when a file is not as it was read, or nothing can be written where it belongs */
    check(files) {
        for (const file of files) {
            if (this.#fromDisk(file) !== this.#read.get(file)) {
                throw new finding/* UserError */.yo(PULL_CODES.changedMeanwhile.code, `${file} changed during the pull; nothing was written.`, 'Pull again.', 3);
            }
            this.#checkPlace(file);
        }
    }
    /** Writes whole files, each at once: whenever the machine stops, the old or the new text is there. */
    async write(files) {
        await this.#tidyBeside(files.keys());
        for (const [file, text] of files) {
            try {
                await this.#write(file, text, this.#read.get(file) === undefined);
            }
            catch (error) {
                throw unwritable(file, (0,source_inside/* reasonOf */.A3)(error));
            }
        }
    }
    /**
     * Removes what pulls left behind whose process has ended, however that was: everything is on its way
     * in one folder, the root.
     */
    async tidy() {
        for (const name of this.list('.')) {
            const [found, pid] = TEMPORARY.exec(name) ?? [];
            if (found === undefined || pid === undefined)
                continue;
            const isGone = Number(pid) === process.pid || !(0,lock_process/* isRunning */.W)(Number(pid));
            if (isGone)
                await (0,promises_.rm)(external_node_path_.join(this.#root, name), { force: true });
        }
    }
    /** Removes what older versions left beside the files. */
    async #tidyBeside(files) {
        const folders = new Set([...files, ...this.#read.keys()].map((file) => external_node_path_.posix.dirname(file)));
        for (const folder of folders) {
            for (const name of this.list(folder)) {
                const file = external_node_path_.posix.join(folder, name);
                const [found, pid] = TEMPORARY.exec(name) ?? [];
                const isOther = pid !== undefined && Number(pid) !== process.pid && (0,lock_process/* isRunning */.W)(Number(pid));
                if (found !== undefined && !isOther && this.real(file) === file)
                    await (0,promises_.rm)(external_node_path_.join(this.#root, file), { force: true });
            }
        }
    }
    async #write(file, text, isNew) {
        // Behind a symbolic link inside the repository the file itself is written, and the link stays.
        const inside = (0,source_inside/* resolveInside */.LI)(this.#root, file);
        const full = inside.kind === 'found' ? inside.real : external_node_path_.join(this.#root, file);
        await (0,promises_.mkdir)(external_node_path_.dirname(full), { recursive: true });
        try {
            await this.#put(full, this.#root, text, isNew);
        }
        catch (error) {
            const code = (0,system_error/* codeOf */.$)(error) ?? '';
            if (!NOT_FROM_THERE.includes(code))
                throw error;
            await this.#put(full, external_node_path_.dirname(full), text, isNew);
        }
    }
    /** Writes a text whole into a folder and moves it from there to its place. */
    async #put(full, folder, text, isNew) {
        const temporary = external_node_path_.join(folder, `.pipelines-sync-pull-${process.pid}-${(0,external_node_crypto_.randomUUID)()}.tmp`);
        if (isNew)
            await (0,whole_file/* createWhole */.cl)(full, { temporary, text, mode: 0o666 });
        else
            await (0,whole_file/* replaceWhole */.eX)(full, { temporary, text, mode: (await (0,promises_.stat)(full)).mode & 0o7777, isExact: true });
    }
    #fromDisk(file) {
        const inside = (0,source_inside/* resolveInside */.LI)(this.#root, file);
        if (inside.kind !== 'found' || (0,source_inside/* isPrivate */.Gw)(inside.relative))
            return undefined;
        try {
            return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode((0,external_node_fs_.readFileSync)(inside.real));
        }
        catch {
            return undefined;
        }
    }
    /** No link on the way may lead out of the repository, and no folder stands where a file belongs. */
    #checkPlace(file) {
        if ((0,source_inside/* isPrivate */.Gw)(file))
            throw unwritable(file, 'nothing is written into that folder');
        const parts = file.split('/');
        for (let length = 1; length <= parts.length; length += 1) {
            const at = parts.slice(0, length).join('/');
            const inside = (0,source_inside/* resolveInside */.LI)(this.#root, at);
            if (inside.kind === 'outside')
                throw unwritable(file, `${at} leads outside the repository`);
            if (inside.kind === 'unreadable')
                throw unwritable(file, inside.reason);
            if (inside.kind === 'missing')
                return;
        }
        if (this.#read.get(file) === undefined && (0,external_node_fs_.lstatSync)(external_node_path_.join(this.#root, file)) !== undefined)
            throw unwritable(file, 'something else is there');
    }
}
function unwritable(file, reason) {
    return new finding/* UserError */.yo(PULL_CODES.unwritable.code, `${file} cannot be written: ${reason}.`, 'Files written before it are kept; pull again when it can be written.');
}

// EXTERNAL MODULE: ./build/model/kind-pattern.js
var kind_pattern = __webpack_require__(10333);
// EXTERNAL MODULE: ./build/model/pattern-words.js
var pattern_words = __webpack_require__(28624);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
;// CONCATENATED MODULE: ./build/pull/survey/check-request.js


/**
 * Refuses patterns that mean nothing, live or in the files: a misspelt one would look as if there were
 * nothing to pull. All of a kind may be nothing.
 * @throws UserError naming the pattern and what was probably meant
 */
function checkPullPatterns(request, context, found) {
    const inFiles = context.desired.resources.map(({ address }) => address);
    const live = found.fresh.flatMap(({ aliases }) => aliases);
    const others = found.open.map(({ address }) => address);
    for (const pattern of request.only)
        check('--only', pattern, [...inFiles, ...live, ...others], context.kinds);
    for (const pattern of request.resolved)
        check('--resolved', pattern, inFiles, context.kinds);
}
function check(flag, pattern, addresses, kinds) {
    const names = kinds.all.map((kind) => kind.name);
    if (!(0,kind_pattern/* canMatch */.kS)(pattern, names)) {
        const { message, remedy } = (0,pattern_words/* noKindWords */.Pz)(flag, pattern, names);
        throw new finding/* UserError */.yo(PULL_CODES.fitsNothing.code, message, remedy);
    }
    if (addresses.some((address) => (0,model_address/* matchesPattern */.MT)(pattern, address)) || (0,pattern_words/* isWholeKind */.cO)(pattern, names))
        return;
    throw new finding/* UserError */.yo(PULL_CODES.fitsNothing.code, `${flag} ${JSON.stringify(pattern)} matches ${flag === '--only' ? 'neither an item in the files nor a live object' : 'no item in the files'}.`, (0,pattern_words/* fitsNoneRemedy */.lF)(pattern, addresses));
}

;// CONCATENATED MODULE: ./build/pull/survey/request.js

/** Which objects a pull is about. */
class PullSelection {
    #request;
    #inTarget;
    constructor(request, inTarget) {
        this.#request = request;
        this.#inTarget = inTarget;
    }
    /** New objects are looked for at all. */
    get findsNew() {
        const { all, only, workflows } = this.#request;
        return all || only.length > 0 || workflows.length > 0;
    }
    /** True for an object that this pull looks at. `addresses`: its address, then other ways to write it. */
    covers(addresses, partition) {
        const { only } = this.#request;
        return (this.#inTarget(addresses[0] ?? '') &&
            (only.length === 0 || addresses.some((address) => (0,model_address/* matchesAny */._I)(only, address))) &&
            this.hasPartition(partition));
    }
    /** True for an object that was asked for: it may come in new, and its live values win without a base. */
    names(addresses, partition) {
        return this.findsNew && this.covers(addresses, partition);
    }
    /** True for something that a rollback put back and no file has, where that is to come into the files. */
    bringsBack({ address, partition, rolled_back: mark = null }) {
        return this.#request.rolledBack && mark !== null && this.covers([address], partition);
    }
    /** Workflows that were named; empty for all. */
    get workflows() {
        return this.#request.workflows;
    }
    /** True when it was asked for by pattern, not only along with everything. */
    isExplicit(addresses) {
        return addresses.some((address) => (0,model_address/* matchesAny */._I)(this.#request.only, address));
    }
    /** True when objects of a kind in projects or workflows can be meant, before any of these is known. */
    mayLieBelow(kind) {
        const { only } = this.#request;
        if (only.length === 0)
            return true;
        // The scope of a library object stands at the end of its address: `@project:22`.
        const ends = (pattern) => !kind.scoped || /^[^/*]+$|\*\d*$|@/.test(pattern);
        return only.some((pattern) => ends(pattern) && canMatch(pattern, `${kind.name}/`, ''));
    }
    hasPartition(partition) {
        const { all, workflows } = this.#request;
        if (workflows.length === 0)
            return true;
        const workflow = /(?:^|\/)workflow:(\d+)/.exec(partition)?.[1];
        return workflow === undefined ? all : workflows.includes(Number(workflow));
    }
    /** True when the addresses of a partition, all of which begin and end like this, can be meant. */
    canFit(prefixes, suffix) {
        const { only } = this.#request;
        if (only.length === 0)
            return true;
        return only.some((pattern) => prefixes.some((prefix) => canMatch(pattern, prefix, suffix)));
    }
}
/** A pattern against everything that begins with `prefix` and ends with `suffix`; it may say yes too often. */
function canMatch(pattern, prefix, suffix) {
    if (!pattern.includes('/') && !pattern.includes('*'))
        return prefix.startsWith(`${pattern}/`);
    const pieces = pattern.split('*');
    const head = pieces[0] ?? '';
    const tail = pieces.at(-1) ?? '';
    const fitsHead = prefix.startsWith(head) || head.startsWith(prefix);
    const fitsTail = suffix.endsWith(tail) || tail.endsWith(suffix);
    return pieces.length === 1 ? head.startsWith(prefix) && tail.endsWith(suffix) : fitsHead && fitsTail;
}

// EXTERNAL MODULE: ./build/compare/address-index.js
var address_index = __webpack_require__(44253);
// EXTERNAL MODULE: ./build/compare/external.js
var external = __webpack_require__(79294);
// EXTERNAL MODULE: ./build/compare/match.js
var match = __webpack_require__(517);
// EXTERNAL MODULE: ./build/compare/claims.js
var claims = __webpack_require__(73535);
// EXTERNAL MODULE: ./build/compare/known-address.js
var known_address = __webpack_require__(80494);
// EXTERNAL MODULE: ./build/compare/three-way.js
var three_way = __webpack_require__(98558);
// EXTERNAL MODULE: ./build/model/kind.js
var model_kind = __webpack_require__(72246);
// EXTERNAL MODULE: ./build/plan/decide/rolled-back.js
var rolled_back = __webpack_require__(86413);
// EXTERNAL MODULE: ./build/bundle/items/resolve-item.js + 9 modules
var resolve_item = __webpack_require__(49234);
// EXTERNAL MODULE: ./build/model/field.js
var model_field = __webpack_require__(47762);
// EXTERNAL MODULE: ./build/model/value.js
var model_value = __webpack_require__(86835);
;// CONCATENATED MODULE: ./build/pull/survey/addresses.js


/** Undefined where the object has no key to be found by. */
function liveAddress(kind, partition, live, names, variables) {
    const parts = keyParts(kind, partition, live.object, names, variables);
    const plain = keyParts(kind, partition, live.object, names, undefined);
    if (parts === undefined || plain === undefined)
        return undefined;
    const scope = (0,resolve_item/* scopeOf */.O)(kind, partition);
    const address = (0,model_address/* formatAddress */.M0)(kind.name, parts, scope);
    return { address, aliases: [...new Set([address, (0,model_address/* formatAddress */.M0)(kind.name, plain, scope)])] };
}
/** How the addresses of a partition begin, in every way to write it, and how they end. */
function addressFrame(kind, partition, variables) {
    const placed = kind.placed(partition);
    const known = [];
    const plain = [];
    for (const name of kind.key) {
        const id = Object.hasOwn(placed, name) ? placed[name] : undefined;
        if (id === undefined)
            break;
        plain.push(String(id));
        const variable = variables.of(name, id);
        known.push(variable === undefined ? String(id) : `\${${variable}}`);
    }
    const prefix = (parts) => [kind.name, ...parts, ''].join('/');
    const scope = (0,resolve_item/* scopeOf */.O)(kind, partition);
    return {
        prefixes: [...new Set([prefix(known), prefix(plain)])],
        suffix: scope === undefined ? '' : `@${scope}`,
    };
}
function keyParts(kind, partition, object, names, variables) {
    const placed = kind.placed(partition);
    const parts = [];
    for (const name of kind.key) {
        const value = Object.hasOwn(placed, name) ? placed[name] : object[name];
        if ((typeof value !== 'string' && typeof value !== 'number') || value === '')
            return undefined;
        parts.push(partOf(kind, name, value, names, variables));
    }
    return parts;
}
function partOf(kind, name, value, names, variables) {
    const field = (0,model_field/* fieldAt */.UK)(kind.fields, [name]);
    if (field?.type !== 'id')
        return String(value);
    if (field.kind !== undefined) {
        const address = names.addressOf(field.kind, value);
        const isItem = address !== undefined && names.idOf(new model_value/* Ref */.oS(address)) === value;
        return isItem ? address.slice(address.indexOf('/') + 1) : String(value);
    }
    const variable = variables?.of(name, value);
    return variable === undefined ? String(value) : `\${${variable}}`;
}

;// CONCATENATED MODULE: ./build/pull/survey/partitions.js

/**
 * The partitions of a kind that the request can mean: the account, and its projects and
 * workflows as the platform lists them. Archived ones are left out.
 * @param canFit whether an address in a partition can be meant at all
 */
function partitionsOf(kind, kinds, wanted, snapshot, canFit) {
    const found = { partitions: [], pending: false, unreadable: [] };
    const add = (partition) => {
        if (wanted.hasPartition(partition) && canFit(partition))
            found.partitions.push(partition);
    };
    for (const scope of kind.lives) {
        if (scope === kind.home) {
            add(kind.home);
            continue;
        }
        if (scope === 'workflow' && wanted.workflows.length > 0) {
            for (const id of wanted.workflows)
                add(`workflow:${id}`);
            continue;
        }
        const list = kinds.surroundings[scope];
        if (list === undefined || !wanted.mayLieBelow(kind))
            continue;
        const answer = snapshot.rows(list);
        if (answer === undefined)
            found.pending = true;
        else if (answer.state === 'unreadable')
            found.unreadable.push({ scope, message: answer.message });
        else if (answer.state === 'missing')
            found.unreadable.push({ scope, message: '404' });
        else if (answer.state === 'rows') {
            const ids = answer.rows.filter((row) => !(0,model_kind/* isArchived */.F$)(row)).map((row) => row.id);
            for (const id of ids)
                if (typeof id === 'number')
                    add(`${scope}:${id}`);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/plan/decide/sync-line.js
var sync_line = __webpack_require__(23903);
// EXTERNAL MODULE: ./build/plan/decide/remedies.js
var remedies = __webpack_require__(25743);
;// CONCATENATED MODULE: ./build/pull/open-point.js
/** An open point with what most of them leave empty. */
function openPoint(point) {
    return { path: null, place: null, ids: [], remedies: [], ...point };
}

;// CONCATENATED MODULE: ./build/pull/survey/survey-points.js





function unlistedPlaces(kind, scope, message) {
    return openPoint({
        code: PULL_CODES.unreadable.code,
        weight: 'error',
        address: kind.name,
        message: `The ${scope}s of the ${kind.words.account} cannot be listed (${message}), so their ${kind.name} were not pulled.`,
        remedies: [
            { to: 'To continue', type: 'name workflows with --workflow, or give the key the right to list them' },
        ],
    });
}
function unreadableList(kind, partition, message, isAllowed) {
    return openPoint({
        code: PULL_CODES.unreadable.code,
        weight: isAllowed ? 'open' : 'error',
        address: kind.name,
        message: `The ${kind.name} of ${partition} cannot be read (${message}), so nothing of them was pulled.`,
        remedies: [
            { to: 'To pull them', type: "give the key's user the right to read them" },
            ...(isAllowed ? [] : [{ to: 'To go on without them', type: `set allow_unreadable: [${kind.name}]` }]),
        ],
    });
}
function unclearObject({ address, place }, message, ids, target) {
    return openPoint({
        code: PULL_CODES.ambiguous.code,
        weight: 'open',
        address,
        place,
        ids: [...ids],
        message: `It is unclear which object is meant: ${message}.`,
        remedies: ids.map((id) => ({
            to: `To pin id ${id} on ${target}`,
            type: (0,sync_line/* syncLine */.au)(place, address, 'id', target, id),
        })),
    });
}
/** One object, two resources of the files or of the ledger: an error, as in a plan. */
function disputedObject({ address, place }, { dispute, target }) {
    return openPoint({
        code: PULL_CODES.claimedTwice.code,
        weight: 'error',
        address,
        place,
        message: dispute.message,
        remedies: (0,remedies/* disputeRemedies */.$G)({ address, place }, dispute, target),
    });
}
/** @param addresses what the object would be called in each of the scopes */
function sharedByScopes(kind, id, addresses) {
    return openPoint({
        code: PULL_CODES.claimedTwice.code,
        weight: 'error',
        address: kind.name,
        ids: [id],
        message: `${(0,claims/* sharedObject */.B)(id, addresses)} The lists of several scopes show it without naming its scope; none was pulled.`,
        remedies: [
            {
                to: 'To pull it',
                type: 'write the item in its own scope, pin its id in sync, and pull again',
            },
        ],
    });
}
function namelessObject(kind, address, id) {
    return openPoint({
        code: PULL_CODES.notForFiles.code,
        weight: 'open',
        address,
        ids: [id],
        message: `A ${kind.singular} without ${kind.key.join(', ')} (id ${id}) cannot be written to the files.`,
        remedies: [{ to: 'To pull it', type: `give it a name in ${kind.words.app}` }],
    });
}
/**
 * @param own the object of an item of the files that has this name, where there is one
 * @param others objects of the same name
 */
function twinObjects(kind, address, own, others, target) {
    const ids = own === undefined ? [...others] : [own, ...others];
    const list = others.join(', ');
    return openPoint({
        code: PULL_CODES.twins.code,
        weight: 'open',
        address,
        ids,
        message: own === undefined
            ? `${ids.length} live objects have this name (ids ${list}), which files cannot tell apart; none was pulled.`
            : `The item in the files is id ${own}; another live ${kind.singular} with the same name (id ${list}) was not pulled.`,
        remedies: [
            { to: 'To pull them', type: `rename all but one in ${kind.words.app}, then pull again` },
            {
                to: 'To pull one of them',
                type: `write the item, with ${(0,sync_line/* syncLine */.au)(null, address, 'id', target, ids.at(-1) ?? 0)}, and pull again`,
            },
        ],
    });
}
function unconfirmedObject(address, id) {
    return openPoint({
        code: PULL_CODES.unconfirmed.code,
        weight: 'open',
        address,
        ids: [id],
        message: `The platform lists it (id ${id}), but it cannot be read by its id; nothing was pulled.`,
        remedies: [{ to: 'To continue', type: 'pull again' }],
    });
}
function leftFiles({ address }, live) {
    return openPoint({
        code: PULL_CODES.leftFiles.code,
        weight: 'note',
        address,
        ids: [live.id],
        message: `It is in the ledger (id ${live.id}) but not in the files here: it was removed from them, or added elsewhere.`,
        remedies: [(0,remedies/* pullRemedy */.o2)('To pull it into these files', address)],
    });
}
/** What is write-only never comes into the files, masked or not; that it is there is worth knowing. */
function secretsLeft(kind, address, live) {
    return Object.entries(kind.fields.fields).flatMap(([name, field]) => {
        const value = live.object[name];
        const isThere = value !== null && typeof value === 'object' && Object.keys(value).length > 0;
        if ((0,model_field/* roleOf */.kp)(field) !== 'secret' || !isThere)
            return [];
        return openPoint({
            code: PULL_CODES.secretLeft.code,
            weight: 'note',
            address,
            path: name,
            message: `${name} is write-only, so it is not pulled; the platform keeps its value.`,
            remedies: [{ to: 'To manage it', type: `write ${name} with {$env: NAME} into the item` }],
        });
    });
}

// EXTERNAL MODULE: ./build/compare/leaves.js
var leaves = __webpack_require__(61094);
// EXTERNAL MODULE: ./build/model/path.js
var model_path = __webpack_require__(68575);
;// CONCATENATED MODULE: ./build/pull/survey/unnamed-edits.js


/** Fields that the ledger saw last with another value than now, and that neither file nor base names. */
function unnamedEdits(match, live, entry) {
    if (entry === undefined)
        return [];
    const { kind, value, settings } = match.resource;
    const ignored = (settings.ignore ?? []).map((path) => (0,model_path/* parsePath */.Rr)(path) ?? [path]);
    return [...(0,leaves/* flattenLive */.$Q)(kind, live.object).values()].filter(({ path, steps, field }) => {
        const top = (0,model_field/* fieldAt */.UK)(kind.fields, steps.slice(0, 1));
        const seen = Object.hasOwn(entry.seen, path) ? entry.seen[path] : undefined;
        if (seen === undefined || field === undefined || top === undefined || (0,model_field/* roleOf */.kp)(top) !== 'managed')
            return false;
        if (ignored.some((prefix) => (0,model_path/* startsWith */.w1)(steps, prefix)))
            return false;
        const found = (0,leaves/* valueAt */.fK)(live.object, steps);
        if (seen === (0,three_way/* guard */.ah)((0,three_way/* rawLeaf */.tK)(field, found, live.object)))
            return false;
        return !isWritten(value, steps) && !Object.hasOwn(entry.leaves, path);
    });
}
function isWritten(value, steps) {
    let at = value;
    for (const step of steps) {
        if (at === null || typeof at !== 'object' || Array.isArray(at))
            return at !== undefined;
        if (!Object.hasOwn(at, step))
            return false;
        at = at[String(step)];
    }
    return true;
}

;// CONCATENATED MODULE: ./build/pull/survey/survey.js







/** What identifies a live object. */
function freshKey(kind, partition, id) {
    return `${kind.name} ${(0,model_kind/* objectKey */.T5)(partition, id)}`;
}
/**
 * Reads from the snapshot what a pull is about, matched and compared by the planner's own means. Pure:
 * what was not read yet comes back as needs, as with `makePlan`.
 */
function survey(inputs, view) {
    const surveyor = new Surveyor(inputs, view);
    const done = surveyor.run();
    const needs = view.snapshot.takeNeeds();
    if (needs.length > 0)
        return { needs };
    if (!done)
        throw new Error('a pull waits for something that it did not request');
    return { survey: surveyor.result };
}
class Surveyor {
    result;
    #inputs;
    #view;
    /** Kinds of which an object, or something that it refers to, has not been found yet. */
    #open = new Set();
    #pending = false;
    constructor(inputs, view) {
        this.#inputs = inputs;
        this.#view = view;
        const names = new address_index/* AddressIndex */.R(inputs.plan.base);
        this.result = { names, matches: [], covered: [], existing: [], fresh: [], gone: [], open: [] };
    }
    /** False while something is missing that was asked for. */
    run() {
        for (const kind of relevant(this.#inputs))
            this.#kind(kind);
        return !this.#pending;
    }
    #kind(kind) {
        const { plan, wanted } = this.#inputs;
        const places = wanted.findsNew ? this.#places(kind) : [];
        const isResolved = (0,external/* resolveExternal */.a)(kind, plan, this.#view, this.result.names);
        const found = (0,match/* matchKind */.O4)(kind, plan, this.#view, this.result.names);
        const isPending = found.matches.some((match) => match.found.state === 'pending');
        const lists = places.map((partition) => ({ partition, list: this.#view.list(kind, partition) }));
        const isOpen = !isResolved || isPending || lists.some(({ list }) => list.state === 'pending');
        // What refers to something that is still looked for would look changed, and be read for nothing.
        if (isOpen || kind.after.some((name) => this.#open.has(name))) {
            this.#open.add(kind.name);
            this.#pending = true;
            return;
        }
        this.result.matches.push(...found.matches);
        const told = new Set();
        for (const match of found.matches) {
            const { address, partition } = match.resource;
            // What git left out of the checkout has no file here to write into.
            if (!plan.selected(address) || !wanted.covers([address], partition))
                continue;
            this.result.covered.push(match);
            this.#match(match, told);
        }
        const objects = new claims/* Claims */.U(kind, []);
        const claimed = survey_claims(found.matches, objects);
        const left = new Map();
        for (const { entry, found: reading } of found.leftovers)
            if (reading.state === 'ok')
                left.set(objects.key(entry.partition, reading.value.id), entry);
        const fresh = [];
        for (const { entry, found: reading } of found.leftovers) {
            if (reading.state !== 'ok' || !wanted.bringsBack(entry))
                continue;
            claimed.add(objects.key(entry.partition, reading.value.id));
            this.#unclaimed(kind, entry.partition, reading.value, entry, fresh);
        }
        for (const { partition, list } of lists) {
            if (list.state === 'unreadable')
                this.#unreadable(kind, partition, list.message, told);
            if (list.state !== 'ok')
                continue;
            for (const live of list.value.active) {
                const key = objects.key(partition, live.id);
                const isRejected = this.#inputs.rejected.has(freshKey(kind, partition, live.id));
                const entry = left.get(key);
                // Lists of other scopes may show it as well; the ledger says which one it is in.
                const isElsewhere = entry !== undefined && entry.partition !== partition;
                if (!claimed.has(key) && !isRejected && !isElsewhere)
                    this.#unclaimed(kind, partition, live, entry, fresh);
            }
        }
        this.#tellTwins(kind, this.#once(kind, fresh, objects), found.matches);
    }
    #places(kind) {
        const { plan, wanted, variables } = this.#inputs;
        const found = partitionsOf(kind, plan.kinds, wanted, this.#view.snapshot, (partition) => {
            const { prefixes, suffix } = addressFrame(kind, partition, variables);
            return wanted.canFit(prefixes, suffix);
        });
        if (found.pending)
            this.#pending = true;
        for (const { scope, message } of found.unreadable)
            this.result.open.push(unlistedPlaces(kind, scope, message));
        return found.partitions;
    }
    #match(match, told) {
        const { resource, found, entry } = match;
        const { kind, partition } = resource;
        switch (found.state) {
            case 'unreadable':
                this.#unreadable(kind, partition, found.message, told);
                return;
            case 'ambiguous':
                this.result.open.push(unclearObject(resource, found.message, found.ids, this.#target));
                return;
            case 'disputed':
                this.result.open.push(disputedObject(resource, { dispute: found, target: this.#target }));
                return;
            case 'gone':
                this.result.gone.push(match);
                return;
            case 'absent':
                // An apply creates it, unless a rollback took it off the platform.
                if ((0,rolled_back/* markOf */.Fg)(this.#inputs.plan, resource.address, entry) !== null)
                    this.result.gone.push(match);
                return;
            case 'live':
                this.#compare(match, found.live, entry, told);
        }
    }
    #compare(match, listed, entry, told) {
        const { resource } = match;
        const { kind, partition, address } = resource;
        const landed = (0,known_address/* landedFor */.G0)(this.#inputs.plan.base, entry, resource);
        const compared = (live) => (0,three_way/* threeWay */.Kx)(resource, resource.settings.ignore ?? [], live, entry, this.result.names, landed);
        const named = this.#inputs.wanted.names([address], partition);
        let live = listed;
        let states = compared(live);
        const isAgreed = (0,three_way/* isProof */.rN)(states) && states.every((state) => state.asWanted);
        if (!live.confirmed && (!isAgreed || (named && unnamedEdits(match, live, entry).length > 0))) {
            const reading = this.#read(kind, partition, listed, told);
            if (reading === undefined)
                return;
            if (reading.state === 'gone') {
                if (entry !== undefined)
                    this.result.gone.push(match);
                else
                    this.result.open.push(unconfirmedObject(address, listed.id));
                return;
            }
            live = reading.value;
            states = compared(live);
        }
        const unnamed = named ? unnamedEdits(match, live, entry) : [];
        this.result.existing.push({ match, live, states, unnamed, named });
    }
    #unclaimed(kind, partition, listed, entry, fresh) {
        const { wanted, variables } = this.#inputs;
        const naming = liveAddress(kind, partition, listed, this.result.names, variables);
        const address = entry?.address ?? naming?.address ?? `${kind.name}/id:${listed.id}`;
        const aliases = [...new Set([...(naming?.aliases ?? []), address])];
        const isBack = entry !== undefined && wanted.bringsBack(entry);
        if (!isBack && !wanted.names(aliases, partition))
            return;
        // It was replaced and goes with one of the next applies.
        if (entry !== undefined && entry.replaced !== null)
            return;
        if (entry !== undefined && !isBack && !wanted.isExplicit(aliases)) {
            this.result.open.push(leftFiles(entry, listed));
            return;
        }
        const told = new Set();
        const reading = this.#read(kind, partition, listed, told);
        if (reading === undefined)
            return;
        if (reading.state === 'gone') {
            this.result.open.push(unconfirmedObject(address, listed.id));
            return;
        }
        const live = reading.value;
        if (naming === undefined) {
            this.result.open.push(namelessObject(kind, address, live.id));
            return;
        }
        this.result.open.push(...secretsLeft(kind, address, live));
        fresh.push({ kind, partition, live, entry, ...naming });
    }
    /** An object that the lists of several scopes show belongs to one of them, and nobody can say to which. */
    #once(kind, fresh, objects) {
        const byObject = (0,group/* groupBy */.$)(fresh, ({ partition, live }) => objects.key(partition, live.id));
        return [...byObject.values()].flatMap((same) => {
            const [only, ...others] = same;
            if (only === undefined || others.length === 0)
                return same;
            this.result.open.push(sharedByScopes(kind, only.live.id, same.map(({ address }) => address)));
            return [];
        });
    }
    /** Of live objects that files cannot tell apart none comes in: nobody can say which one is meant. */
    #tellTwins(kind, fresh, matches) {
        const byAddress = new Map();
        for (const one of fresh)
            byAddress.set(one.address, [...(byAddress.get(one.address) ?? []), one]);
        const taken = new Map(matches.map((match) => [match.resource.address, match]));
        for (const [address, same] of byAddress) {
            const [only] = same;
            const item = taken.get(address);
            if (only !== undefined && same.length === 1 && item === undefined) {
                this.result.fresh.push(only);
                this.result.names.set(kind, address, only.live.id);
                continue;
            }
            const own = item?.found.state === 'live' ? item.found.live.id : undefined;
            const others = same.map(({ live }) => live.id);
            this.result.open.push(twinObjects(kind, address, own, others, this.#target));
        }
    }
    #read(kind, partition, listed, told) {
        const reading = this.#view.object(kind, partition, listed.id);
        if (reading.state === 'ok' || reading.state === 'gone')
            return reading;
        if (reading.state === 'pending')
            this.#pending = true;
        else
            this.#unreadable(kind, partition, reading.message, told);
        return undefined;
    }
    #unreadable(kind, partition, message, told) {
        if (told.has(partition))
            return;
        told.add(partition);
        const isAllowed = this.#inputs.plan.policy.allow_unreadable.includes(kind.name);
        this.result.open.push(unreadableList(kind, partition, message, isAllowed));
    }
    get #target() {
        return this.#inputs.plan.header.target;
    }
}
/** Kinds that the pull is about, and those whose objects they refer to, in the order of creation. */
function relevant({ plan, wanted }) {
    const wantedKinds = plan.kinds.all.filter((kind) => kind.lifecycle === 'object' &&
        ((wanted.findsNew && wanted.canFit([`${kind.name}/`], '')) ||
            plan.desired.some((item) => item.kind === kind &&
                plan.selected(item.address) &&
                wanted.covers([item.address], item.partition)) ||
            [...plan.base.entries.values()].some((entry) => entry.kind === kind.name && wanted.bringsBack(entry))));
    const names = new Set(wantedKinds.map((kind) => kind.name));
    for (const kind of [...plan.kinds.all].reverse()) {
        if (names.has(kind.name))
            for (const name of kind.after)
                names.add(name);
    }
    return plan.kinds.all.filter((kind) => names.has(kind.name) && kind.lifecycle === 'object');
}
/** Objects that items mean, or might mean. */
function survey_claims(matches, objects) {
    const claimed = new Set();
    for (const { resource, found } of matches) {
        if (found.state === 'live')
            claimed.add(objects.key(resource.partition, found.live.id));
        if (found.state === 'ambiguous')
            for (const id of found.ids)
                claimed.add(objects.key(resource.partition, id));
    }
    return claimed;
}

// EXTERNAL MODULE: ./build/model/unicode-form.js
var unicode_form = __webpack_require__(34756);
// EXTERNAL MODULE: ./build/model/text.js
var model_text = __webpack_require__(70271);
;// CONCATENATED MODULE: ./build/pull/variables.js

/**
 * Chooses the variable that stands for an id of a workflow or project. A number may be the value of
 * several variables, and of some that mean something else: first comes one that the files use at such
 * a field, then one that is named after it, then the only one.
 */
class Variables {
    #vars;
    #used;
    /** @param used names of fields → variables that the files use there */
    constructor(vars, used = new Map()) {
        this.#vars = new Map(Object.entries(vars));
        this.#used = used;
    }
    /** The variable for an id at a field such as `workflow_id`; undefined where there is none. */
    of(field, id) {
        if (typeof id !== 'number' && typeof id !== 'string')
            return undefined;
        const fitting = [...this.#vars].filter(([, value]) => value === id).map(([name]) => name);
        const used = fitting.find((name) => this.#used.get(field)?.has(name) === true);
        const word = field.replace(/_id$/, '');
        const [only, another] = fitting;
        return (used ??
            fitting.find((name) => name.toLowerCase().includes(word)) ??
            (another === undefined ? only : undefined));
    }
    /** Makes a variable for an id that has none; `label` is what people call the thing. */
    make(field, id, label) {
        const known = this.of(field, id);
        if (known !== undefined)
            return known;
        const word = field.replace(/_id$/, '');
        const words = (0,unicode_form/* inForm */.E)(label ?? '', 'NFKD')
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '_');
        const plain = (0,model_text/* withoutEnds */.$)(words, '_').slice(0, 40);
        const base = plain === '' || /^\d/.test(plain) ? `${word}_${id}` : `${plain}_${word}`;
        const name = this.#vars.has(base) ? `${base}_${id}` : base;
        this.#vars.set(name, id);
        this.made.set(name, id);
        return name;
    }
    /** Variables that `make` added. */
    made = new Map();
}

// EXTERNAL MODULE: ./build/source/read/source-node.js
var source_node = __webpack_require__(97537);
;// CONCATENATED MODULE: ./build/pull/write/uses.js



/** The file behind a `$file`, from the root. */
function fileBehind(bundle, name, real) {
    return real(external_node_path_.posix.join(external_node_path_.posix.dirname(bundle), name));
}
/** How often each text file is used; through an anchor counts as often as the anchor is used. */
function countUses(bundles, real) {
    const uses = new Map();
    const visit = (bundle, node) => {
        if (node.type === 'list')
            for (const item of node.items)
                visit(bundle, item);
        if (node.type !== 'map')
            return;
        if ((0,model_value/* formOf */.QU)(Object.fromEntries(node.entries.map(({ key }) => [key, null]))) === '$file') {
            const form = (0,source_node/* nodeValue */.E8)(node);
            const file = typeof form.$file === 'string' ? fileBehind(bundle, form.$file, real) : undefined;
            if (file !== undefined)
                uses.set(file, (uses.get(file) ?? 0) + 1);
            return;
        }
        for (const entry of node.entries)
            visit(bundle, entry.node);
    };
    for (const { items } of bundles)
        for (const { file, node } of items)
            visit(file, node);
    return uses;
}
/** Variables that the files use, by the name of the field. */
function usedVariables(bundles) {
    const used = new Map();
    const visit = (node, field) => {
        if (node.type === 'list')
            for (const item of node.items)
                visit(item, field);
        if (node.type !== 'map')
            return;
        const variable = node.entries.length === 1 ? node.get('$var') : undefined;
        if (variable?.type === 'scalar' && typeof variable.value === 'string')
            used.set(field, new Set([...(used.get(field) ?? []), variable.value]));
        for (const entry of node.entries)
            visit(entry.node, entry.key);
    };
    for (const { items } of bundles)
        for (const { node } of items)
            visit(node, '');
    return used;
}

// EXTERNAL MODULE: ./build/run/plan-target.js + 18 modules
var plan_target = __webpack_require__(748);
// EXTERNAL MODULE: ./build/apply/record/entries.js
var entries = __webpack_require__(52541);
// EXTERNAL MODULE: ./build/compare/landed.js
var landed = __webpack_require__(23554);
// EXTERNAL MODULE: ./build/plan/decide/policy-view.js
var policy_view = __webpack_require__(17055);
// EXTERNAL MODULE: ./build/plan/decide/say-untold.js
var say_untold = __webpack_require__(97711);
// EXTERNAL MODULE: ./build/compare/pulled.js
var pulled = __webpack_require__(10608);
;// CONCATENATED MODULE: ./build/pull/shown.js



/** Notes that this pull shows the live value of a leaf. */
function noteShown({ shown }, state) {
    shown[state.path] = (0,three_way/* guard */.ah)(state.raw);
}
/** True where the platform still holds what was shown of a leaf. */
function isShown(entry, state) {
    const shown = entry.shown !== undefined && Object.hasOwn(entry.shown, state.path);
    if (shown)
        return entry.shown?.[state.path] === (0,three_way/* guard */.ah)(state.raw);
    const marked = markedText(entry, state.path);
    return marked !== undefined && (0,json/* sameJson */.Vk)(marked, state.live);
}
/** True where something was shown of a leaf, whatever the platform holds now. */
function hasShown(entry, path) {
    if (entry === undefined)
        return false;
    return Object.hasOwn(entry.shown ?? {}, path) || markedText(entry, path) !== undefined;
}
/** The live text that was shown, where the ledger still has the whole of it; undefined where it has not. */
function shownText(entry, path) {
    if (entry === undefined)
        return undefined;
    const marked = markedText(entry, path);
    if (marked !== undefined)
        return marked;
    const pair = (0,pulled/* pulledAt */.sQ)(entry, path);
    const text = pair && (0,pulled/* liveSide */.Mz)(pair);
    const isWhole = typeof text === 'string' && entry.shown?.[path] === (0,three_way/* guard */.ah)(text);
    return isWhole ? text : undefined;
}
/** What the guards of an entry are after a pull: what was decided is not waiting any more. */
function shownAfter(entry, { shown, known, writes }, agreed) {
    const decided = new Set([...known, ...writes.map(({ leaf }) => leaf)].map(({ path }) => path));
    for (const path of agreed)
        decided.add(path);
    const waiting = Object.entries(entry.shown ?? {}).filter(([path]) => !decided.has(path));
    const all = { ...Object.fromEntries(waiting), ...shown };
    return Object.keys(all).length === 0 ? {} : { shown: all };
}
/** True where an entry differs from what the ledger has by nothing but what was shown. */
function isOnlyShown(entry, before) {
    const bare = ({ shown: _, ...rest }) => (0,json/* canonical */.$N)(rest);
    return before !== undefined && bare(entry) === bare(before);
}
/** The live text that stands between markers which a pull wrote; of ledgers that note nothing else, too. */
function markedText(entry, path) {
    const pair = (0,pulled/* pulledAt */.sQ)(entry, path);
    const isMarked = typeof pair?.desired === 'string' && (0,conflict_markers/* hasMarkers */.e1)(pair.desired);
    return isMarked && typeof pair.live === 'string' ? pair.live : undefined;
}

;// CONCATENATED MODULE: ./build/pull/decide.js







/**
 * Decides leaf by leaf what a pull does to an item: what only the platform changed
 * comes in, what only the file changed stays, what both changed is merged or left for somebody to
 * decide.
 */
function decide(existing, context, open) {
    const decision = { existing, writes: [], merges: [], known: [], shown: {}, agrees: true };
    const { match } = existing;
    for (const state of existing.states) {
        if (state.desired === undefined) {
            const live = (0,leaves/* valueAt */.fK)(existing.live.object, state.leaf.steps) ?? null;
            if (context.isBack && state.dropped !== undefined && state.asApplied && live !== null)
                decision.writes.push({ leaf: state.leaf, live, overwrites: false });
            continue;
        }
        const how = judge(existing, state, context);
        if (how === 'nothing') {
            if (!state.asWanted)
                decision.agrees = false;
        }
        else if (how === 'known')
            decision.known.push(state.leaf);
        else if (how === 'take' || how === 'overwrite') {
            const live = (0,leaves/* valueAt */.fK)(existing.live.object, state.leaf.steps) ?? null;
            decision.writes.push({ leaf: state.leaf, live, overwrites: how === 'overwrite' });
        }
        else if (how === 'merge')
            decision.merges.push(mergeTask(existing, state, context.isResolved));
        else {
            decision.agrees = false;
            if (how !== 'markers')
                noteShown(decision, state);
            open.push(pointOf(how, match, state, { isUnsettled: context.isResolved }));
        }
    }
    for (const leaf of existing.unnamed) {
        const live = (0,leaves/* valueAt */.fK)(existing.live.object, leaf.steps) ?? null;
        if (live !== null)
            decision.writes.push({ leaf, live, overwrites: false });
    }
    return decision;
}
function judge(existing, state, { isResolved, isBack, cannotName }) {
    const { entry } = existing.match;
    const isMeant = existing.match.resource.settings.conflict_markers === true;
    const isMarked = !isMeant && typeof state.desired === 'string' && (0,conflict_markers/* hasMarkers */.e1)(state.desired);
    if (isMarked)
        return 'markers';
    if (state.asWanted)
        return state.gitMoved && entry !== undefined ? 'known' : 'nothing';
    // The files are the newer side, and somebody decided for what was there before them.
    const comesBack = isBack && (state.asApplied || state.base === undefined);
    if (state.asApplied && !comesBack)
        return 'nothing';
    if (state.written !== undefined && (0,model_value/* refsOf */.gA)(state.written).some(cannotName))
        return 'unnamed_reference';
    if (!state.gitMoved)
        return 'take';
    if (comesBack)
        return 'overwrite';
    // Nobody can have decided about a live value that nobody was shown.
    if (isResolved && entry !== undefined && isShown(entry, state))
        return 'known';
    if (state.base === undefined) {
        // The file names a field anew, and the platform has not moved since we last saw it.
        if (entry !== undefined && entry.seen[state.path] === (0,three_way/* guard */.ah)(state.raw))
            return 'nothing';
        // Taken in before: the file was edited since, or is one that has not got it yet.
        if (entry !== undefined && (0,pulled/* knownForms */.pZ)(entry, state.path).some((form) => (0,json/* sameJson */.Vk)(form, state.live)))
            return 'taken_before';
        return existing.named && !isResolved ? 'overwrite' : 'unknown';
    }
    return isText(state) ? 'merge' : 'conflict';
}
function isText(state) {
    const { field } = state.leaf;
    const isFree = field?.type === 'text' && field.values === undefined && field.format === undefined;
    return isFree && [state.base, state.live, state.desired].every((side) => typeof side === 'string');
}
/** @param isResolved the file has the live value in it that was shown: only later edits are still to come in */
function mergeTask(existing, state, isResolved) {
    const { leaf } = state;
    const live = (0,leaves/* valueAt */.fK)(existing.live.object, leaf.steps);
    const pair = (0,pulled/* pulledAt */.sQ)(existing.match.entry, state.path);
    // What was taken in once is not marked a second time in a text that was edited since.
    const known = pair && (0,pulled/* liveSide */.Mz)(pair);
    return {
        leaf,
        live: String(live),
        base: (isResolved ? shownText(existing.match.entry, state.path) : undefined) ?? String(state.base),
        files: String(state.desired),
        platform: String(state.live),
        mayMark: leaf.field?.type === 'text' && leaf.field.long === true && known !== state.live,
    };
}
/** The open point of a text that could not be merged; from now on its live value counts as shown. */
function unmerged(decision, task, { isMarked, isUnsettled }) {
    const { match, states } = decision.existing;
    const state = states.find(({ path }) => path === task.leaf.path);
    const isLong = task.leaf.field?.type === 'text' && task.leaf.field.long === true;
    const how = isMarked ? 'markers' : isLong ? 'taken_before' : 'conflict';
    if (state === undefined)
        throw new Error(`${task.leaf.path} was not compared`);
    noteShown(decision, state);
    return pointOf(how, match, state, { isNew: isMarked, isUnsettled });
}
function pointOf(how, match, state, { isNew = false, isUnsettled }) {
    const { address } = match.resource;
    const resolve = (0,pasted_command/* pasted */.yw)('pull', '--only', (0,model_address/* patternOf */.Id)(address), '--resolved', (0,model_address/* patternOf */.Id)(address));
    const resolved = (0,model_remedy/* toRun */.P3)('To keep the values in the files', resolve);
    const place = match.resource.placeOf(state.leaf.steps);
    const where = `${place.file}:${place.line}`;
    const live = { to: 'To take the live values', type: `write it at ${where}, then pull again` };
    const words = {
        conflict: {
            code: PULL_CODES.conflict.code,
            message: `${state.path} was edited in the files and on the platform; the file is unchanged.`,
            remedies: [live, resolved],
        },
        unknown: {
            code: PULL_CODES.unknownBase.code,
            message: `${state.path} differs, and it is unknown which side changed last; the file is unchanged.`,
            remedies: [
                (0,remedies/* pullRemedy */.o2)('To take the live values', address),
                (0,remedies/* applyRemedy */.lZ)('To keep the values in the files', address, (0,pasted_command/* valued */.Gf)('--take-over', (0,model_address/* patternOf */.Id)(address))),
            ],
        },
        markers: {
            code: PULL_CODES.textConflict.code,
            message: isNew
                ? `${state.path} was edited in the same lines in the files and on the platform; the file now has both, between conflict markers.`
                : `${state.path} still holds the conflict markers of an earlier pull.`,
            remedies: [(0,model_remedy/* toRun */.P3)(`To continue, after resolving the markers at ${where}`, resolve)],
        },
        taken_before: {
            code: PULL_CODES.takenBefore.code,
            message: `${state.path} was edited in lines that an earlier pull wrote; the file is unchanged.`,
            remedies: [resolved, live],
        },
        unnamed_reference: {
            code: PULL_CODES.conflict.code,
            message: `${state.path} refers to something that cannot be read, so its live value is unknown.`,
            remedies: [{ to: 'To continue', type: 'settle the resource it refers to first' }],
        },
    };
    const unsettled = {
        code: PULL_CODES.unsettled.code,
        message: `${state.path} is not settled: ${hasShown(match.entry, state.path) ? 'it was edited on the platform since it was shown' : 'its live value was not shown before'}. It is shown here; the file is unchanged.`,
    };
    return openPoint({
        weight: 'open',
        address,
        path: state.path,
        place,
        ...(state.desired === undefined ? {} : { files: state.desired }),
        platform: state.live,
        ...words[how],
        ...(isUnsettled && (how === 'conflict' || how === 'taken_before') ? unsettled : {}),
    });
}
/** True when a reference leads to an item of which it is not known what it is on the platform. */
function namesNothing(matches, names) {
    const dim = new Set(matches
        .filter(({ found }) => ['unreadable', 'ambiguous', 'disputed'].includes(found.state))
        .map(({ resource }) => resource.address));
    return (ref) => names.idOf(ref) === undefined && (ref.external || dim.has(ref.address));
}

;// CONCATENATED MODULE: ./build/pull/draft-points.js





function goneObject({ address, place }, id) {
    return openPoint({
        code: PULL_CODES.gone.code,
        weight: 'open',
        address,
        place,
        ids: id === null ? [] : [id],
        message: 'It was deleted or archived on the platform; its item is still in the files.',
        remedies: [
            (0,model_remedy/* toRun */.P3)('To remove it from the files', (0,pasted_command/* pasted */.yw)('pull', '--only', (0,model_address/* patternOf */.Id)(address), '--remove-gone')),
            (0,remedies/* applyRemedy */.lZ)('To recreate it', address, '--on-drift', 'overwrite'),
        ],
    });
}
/** An item that stays in the files although a rollback took its object off the platform. */
function takenBack({ address, place }) {
    return openPoint({
        code: PULL_CODES.takenBack.code,
        weight: 'open',
        address,
        place,
        message: 'A rollback removed it from the platform; its item is still in the files.',
        remedies: [
            (0,remedies/* pullBackRemedy */.$h)('To remove it from the files', address),
            (0,model_remedy/* toRun */.P3)('To recreate it', (0,pasted_command/* pasted */.yw)('ledger', 'set', (0,model_address/* patternOf */.Id)(address), '--rolled-back', 'off')),
        ],
    });
}
/** @param request a command that says how to go on does so in the same way */
function uncommittedText(address, files, { rolledBack, removeGone }) {
    const same = [...(rolledBack ? ['--rolled-back'] : []), ...(removeGone ? ['--remove-gone'] : [])];
    const list = files.join(', ');
    return openPoint({
        code: PULL_CODES.uncommitted.code,
        weight: 'open',
        address,
        message: `${list} would be overwritten: it is not committed, and it is unknown whether it is older than the platform.`,
        remedies: [
            { to: 'To pull it', type: `commit ${list} first` },
            (0,model_remedy/* toRun */.P3)('To overwrite it', (0,pasted_command/* pasted */.yw)('pull', ...same, '--only', (0,model_address/* patternOf */.Id)(address), '--force')),
        ],
    });
}
/** Findings that the new texts would be refused for; a conflict that was marked just now is none. */
function refusals(findings) {
    return findings.filter(({ severity, code }) => severity === 'error' && code !== bundle_codes/* BUNDLE_CODES */.c.conflictMarkers.code);
}
/** Whose new text the files would be refused for: the item itself, or one that it says is missing. */
function blame(broken, { touched, renamed }) {
    const formerly = new Map([...renamed].map(([old, address]) => [address, old]));
    const problems = broken.flatMap(({ address = '', message, code }) => {
        const own = formerly.get(address) ?? address;
        const named = [...touched.keys()].filter((one) => message.includes(JSON.stringify(one)));
        const guilty = touched.has(own) ? [own] : named.length > 0 ? named : [...touched.keys()];
        return guilty.map((one) => notForFiles(one, `The files would be refused: ${message} (${code})`));
    });
    return [...new Map(problems.map((problem) => [problem.address, problem])).values()];
}
function notForFiles(address, message, candidates) {
    const isNowhere = candidates !== undefined;
    return {
        address,
        point: openPoint({
            code: isNowhere ? PULL_CODES.nowhere.code : PULL_CODES.notForFiles.code,
            weight: 'open',
            address,
            message,
            remedies: isNowhere
                ? (candidates.length > 0 ? candidates : [{ blank: 'file' }]).map((file) => (0,model_remedy/* toRun */.P3)(typeof file === 'string' ? `To pull it into ${file}` : 'To pull it', (0,pasted_command/* pasted */.yw)('pull', '--only', (0,model_address/* patternOf */.Id)(address), '--into', file)))
                : [],
        }),
    };
}

;// CONCATENATED MODULE: ./build/pull/entries.js



/** The entry of an item that the ledger knows, with what was taken in; undefined where it stays as it is. */
function pulledEntry(decision, settled, { names, commit }) {
    const { entry, resource: before } = decision.existing.match;
    if (entry === undefined)
        return undefined;
    const { resource } = settled;
    const paths = [...decision.writes.map(({ leaf }) => leaf.path), ...decision.known.map(({ path }) => path)];
    if (resource.address !== before.address)
        paths.push(...resource.kind.key.filter((name) => settled.states.some(({ path }) => path === name)));
    const pairs = pairsOf(resource, settled, paths, { names, commit });
    // What was taken in before stays as it was noted then.
    for (const [path, pair] of Object.entries(pairs)) {
        const known = (0,pulled/* pulledAt */.sQ)(entry, path);
        if (known !== undefined && (0,json/* sameJson */.Vk)(sidesOf(known), sidesOf(pair)))
            pairs[path] = known;
    }
    const { shown: _, ...rest } = entry;
    const agreed = settled.states.filter(({ asWanted }) => asWanted).map(({ path }) => path);
    const next = {
        ...rest,
        ...shownAfter(entry, decision, agreed),
        kept: Object.fromEntries(Object.entries(entry.kept).filter(([path]) => !paths.includes(path))),
        pulled: { ...entry.pulled, ...pairs },
    };
    return (0,json/* canonical */.$N)(next) === (0,json/* canonical */.$N)(entry) ? undefined : next;
}
/**
 * The entry of an object that is adopted, as an apply would record it. But values that this pull wrote
 * over others of an item that was there are no base yet for checkouts that still hold those.
 * @param written paths that this pull wrote into an item of the files
 */
function adoptedEntry(settled, live, written, context) {
    const { resource } = settled;
    const { kind, settings } = resource;
    const leaves = (0,three_way/* appliedForms */["do"])(resource, context.names, settings.ignore ?? []);
    for (const path of written)
        delete leaves[path];
    return {
        ...context.empty(resource),
        id: live.id,
        witness: { created_at: live.createdAt },
        origin: 'adopted',
        generation: context.known?.generation ?? 0,
        leaves,
        pulled: pairsOf(resource, settled, written, context),
        seen: (0,three_way/* unnamedLeaves */.Jf)(kind, live.object, resource.leaves),
        version: live.version,
        commit: null,
    };
}
/** The entry of an object whose item had left the files and is in them again. */
function broughtBack(entry, settled, context) {
    const paths = settled.states.map(({ path }) => path);
    return { ...entry, pulled: { ...entry.pulled, ...pairsOf(settled.resource, settled, paths, context) } };
}
function pairsOf(resource, { states }, paths, { names, commit }) {
    const forms = (0,three_way/* appliedForms */["do"])(resource, names, resource.settings.ignore ?? []);
    const pairs = {};
    for (const path of paths) {
        const state = states.find((one) => one.path === path);
        const desired = Object.hasOwn(forms, path) ? (forms[path] ?? null) : null;
        const live = state?.live ?? null;
        const sides = (0,json/* sameJson */.Vk)(desired, live) ? { desired } : { desired, live };
        pairs[path] = commit === null ? sides : { ...sides, at: commit };
    }
    return pairs;
}
function sidesOf(pair) {
    return [pair.desired, (0,pulled/* liveSide */.Mz)(pair)];
}

;// CONCATENATED MODULE: ./build/pull/counts.js
/**
 * How many items a pull was about, each counted once: as what is left of it when something is, else as
 * what was done to it. What is in no file and did not come in counts by its address.
 */
function countsOf({ survey, decisions, fresh, removed, open, settled }) {
    const counts = {
        added: 0,
        updated: 0,
        removed: 0,
        settled: 0,
        left: 0,
        unreadable: 0,
        absent: 0,
        unchanged: 0,
    };
    const at = (weight) => new Set(open.filter((point) => point.weight === weight).map(({ address }) => address));
    const left = at('open');
    const broken = at('error');
    const told = new Set();
    const decided = new Map(decisions.map((decision) => [decision.existing.match, decision]));
    const gone = new Set(removed.map(({ address }) => address));
    for (const match of survey.covered) {
        const { address, kind } = match.resource;
        const decision = decided.get(match);
        const isOwn = decision !== undefined || gone.has(address) || left.has(address) || broken.has(address);
        // What could not be compared is told by the list that it is in, under the name of its kind.
        const subject = isOwn ? address : kind.name;
        told.add(subject);
        if (broken.has(subject))
            counts.unreadable += 1;
        else if (left.has(subject))
            counts.left += 1;
        else if (gone.has(address))
            counts.removed += 1;
        else if (decision === undefined && match.found.state === 'absent')
            counts.absent += 1;
        else if (decision === undefined)
            counts.unreadable += 1;
        else if (decision.writes.length > 0)
            counts.updated += 1;
        else if (settled.has(address))
            counts.settled += 1;
        else
            counts.unchanged += 1;
    }
    for (const { address } of fresh) {
        told.add(address);
        if (left.has(address))
            counts.left += 1;
        else
            counts.added += 1;
    }
    for (const address of broken)
        if (!told.has(address))
            counts.unreadable += 1;
    for (const address of left)
        if (!told.has(address) && !broken.has(address))
            counts.left += 1;
    return counts;
}

;// CONCATENATED MODULE: ./build/pull/make-report.js


/** What a pull came to, in the order of kinds and addresses. */
function reportOf(parts) {
    const order = new Map(parts.kinds.all.map((kind, index) => [kind.name, index]));
    const byAddress = (a, b) => (order.get((0,model_address/* kindOf */.I)(a.address)) ?? 0) - (order.get((0,model_address/* kindOf */.I)(b.address)) ?? 0) ||
        (0,json/* byCodeUnit */.X)(a.address, b.address);
    const placed = parts.open.map((point) => ({ ...point, remedies: (0,model_remedy/* remediesAt */.oX)(point.remedies, parts.place) }));
    const open = placed.sort((a, b) => byAddress(a, b) || (0,json/* byCodeUnit */.X)(a.path ?? '', b.path ?? ''));
    const changed = parts.decisions.filter(({ writes }) => writes.length > 0);
    const items = [
        ...changed.map((decision) => updated(decision, parts)),
        ...parts.fresh.map(({ address }) => itemOf(address, 'added', parts.composed)),
        ...parts.removed.map(({ address }) => itemOf(address, 'removed', parts.composed)),
    ].sort(byAddress);
    const settled = settledBy(parts).sort(byAddress);
    const counts = countsOf({ ...parts, open, settled: new Set(settled.map(({ address }) => address)) });
    return {
        format_version: '1.0',
        target: parts.target,
        dry_run: parts.ledger.state === 'dry_run',
        items,
        files: [...parts.files].sort((a, b) => (0,json/* byCodeUnit */.X)(a.file, b.file)),
        variables: parts.variables,
        adopted: [...parts.adopted].sort(json/* byCodeUnit */.X),
        noted: [...parts.noted].sort(json/* byCodeUnit */.X),
        open,
        counts,
        settled,
        nothing_settled: parts.resolved.filter((one) => !settled.some(({ address }) => (0,model_address/* matchesAny */._I)([one], address))),
        unchanged: counts.unchanged,
        ledger: parts.ledger,
        exit_code: exitCode(open, parts.ledger),
    };
}
/** What `--resolved` decided: the ledger takes note that the file has the live value in it. */
function settledBy({ decisions, resolved }) {
    return decisions
        .map(({ existing, known }) => ({
        address: existing.match.resource.address,
        leaves: known.map(({ path }) => path),
    }))
        .filter(({ address, leaves }) => leaves.length > 0 && (0,model_address/* matchesAny */._I)(resolved, address));
}
function updated(decision, { composed, settled }) {
    const { address } = decision.existing.match.resource;
    const now = settled.get(decision)?.resource.address ?? address;
    return {
        ...itemOf(now, 'updated', composed, address),
        leaves: decision.writes.map(({ leaf }) => leaf.path),
        merged: decision.writes.filter(({ merged }) => merged !== undefined).map(({ leaf }) => leaf.path),
        renamed_from: now === address ? null : address,
    };
}
function itemOf(address, what, { touched }, known = address) {
    const files = [...(touched.get(known) ?? [])].sort(json/* byCodeUnit */.X);
    return { address, what, files, leaves: [], merged: [], renamed_from: null };
}
/** The exit code: 4 written and failed; else 1 error; else 3 something is left to decide; else 0. */
function exitCode(open, ledger) {
    if (ledger.state === 'failed')
        return 4;
    if (open.some(({ weight }) => weight === 'error'))
        return 1;
    return open.some(({ weight }) => weight === 'open') ? 3 : 0;
}

// EXTERNAL MODULE: ./build/source/read/source-lines.js
var source_lines = __webpack_require__(92378);
;// CONCATENATED MODULE: ./build/pull/write/locate.js


/** Looks for a leaf below an item's node; paths start at the item. */
function locate(kind, item, steps) {
    let node = item;
    let field = kind.fields;
    const path = [];
    let opaque = false;
    for (let depth = 0;; depth += 1) {
        const form = opaque ? undefined : formIn(node);
        if (form === '$file') {
            const file = (0,source_node/* nodeValue */.E8)(node);
            const name = String(file.$file);
            if (field?.type === 'json')
                return { at: 'data', path, file: name, zone: steps.slice(0, depth), rest: steps.slice(depth) };
            return { at: 'text', path, file: name };
        }
        // In data of the user nothing is a form: there it is a member like any other.
        opaque ||= field?.type === 'json';
        if (form === '$literal' && !opaque) {
            const inner = node.type === 'map' ? node.get('$literal') : undefined;
            if (inner !== undefined) {
                node = inner;
                path.push('$literal');
            }
        }
        const step = steps[depth];
        if (step === undefined)
            return { at: 'bundle', path, node, missing: [] };
        const next = childOf(node, step);
        if (next === undefined)
            return { at: 'bundle', path, node: undefined, missing: steps.slice(depth) };
        field = nextField(field, step);
        node = next;
        path.push(step);
    }
}
function formIn(node) {
    if (node.type !== 'map')
        return undefined;
    return (0,model_value/* formOf */.QU)(Object.fromEntries(node.entries.map(({ key }) => [key, null])));
}
function childOf(node, step) {
    if (node.type === 'map' && typeof step === 'string')
        return node.get(step);
    return node.type === 'list' && typeof step === 'number' ? node.items[step] : undefined;
}
function nextField(field, step) {
    return field === undefined ? undefined : (0,model_field/* fieldAt */.UK)(field, [step]);
}

;// CONCATENATED MODULE: ./build/pull/place-points.js





/**
 * A point about a text in a file of its own, placed there: at the markers where it holds some. The text
 * may have moved into a file of its own with this very pull.
 */
function placedAtText(point, raw, { files, touched }, repository) {
    const { path, place } = point;
    if (path === null || place === null)
        return point;
    const spot = locate(raw.kind, raw.node, (0,model_path/* parsePath */.Rr)(path) ?? [path]);
    if (spot.at === 'bundle')
        return point;
    const textOf = (file) => files.get(file) ?? repository.read(file);
    const behind = fileBehind(raw.file, spot.file, repository.real);
    const isMarked = (file) => (0,conflict_markers/* hasMarkers */.e1)(textOf(file) ?? '');
    const own = [...(touched.get(point.address) ?? [])].filter((file) => file !== raw.file).find(isMarked);
    const file = own ?? behind;
    const text = file === undefined ? undefined : textOf(file);
    if (file === undefined || text === undefined)
        return point;
    const at = new source_lines/* Lines */.q(file, text).place(isMarked(file) ? (0,conflict_markers/* pulledConflictAt */.cv)(text) : 0);
    const moved = (words) => words.replaceAll(where(place), where(at));
    const remedies = point.remedies.map((one) => ({ ...one, to: moved(one.to), type: moved(one.type) }));
    return { ...point, place: at, remedies };
}
function where({ file, line }) {
    return `${file}:${line}`;
}

// EXTERNAL MODULE: ./build/compare/compare.js
var compare = __webpack_require__(21407);
;// CONCATENATED MODULE: ./build/pull/verify.js


/**
 * Compares what the new texts mean with what they should mean: every value that was taken in is the
 * live one, and nothing else has another meaning than before. Only then anything is written.
 * @param after the resource that an item is now; undefined where it is not there any more
 */
function verify(survey, decisions, fresh, after) {
    const names = namesAfter(survey, fresh, after);
    const verified = { decisions: new Map(), fresh: new Map(), names, wrong: [] };
    for (const decision of decisions) {
        const { match, live } = decision.existing;
        const resource = after.item(match.resource);
        if (resource === undefined) {
            verified.wrong.push({ address: match.resource.address, message: 'its item would be lost' });
            continue;
        }
        const ignore = match.resource.settings.ignore ?? [];
        const states = (0,three_way/* threeWay */.Kx)(resource, ignore, live, match.entry, names);
        const message = wrongLeaf(decision, states);
        if (message === undefined)
            verified.decisions.set(decision, { resource, states });
        else
            verified.wrong.push({ address: match.resource.address, message });
    }
    for (const one of fresh) {
        const resource = after.at(one.address);
        const states = resource === undefined ? [] : (0,three_way/* threeWay */.Kx)(resource, [], one.live, undefined, names);
        const strange = states.find((state) => !state.asWanted);
        if (resource !== undefined && strange === undefined)
            verified.fresh.set(one, { resource, states });
        else {
            const what = strange === undefined ? 'its name' : strange.path;
            verified.wrong.push({
                address: one.address,
                message: `${what} cannot be written without changing its meaning`,
            });
        }
    }
    return verified;
}
/** Items that the pull does not touch but whose meaning changed: an internal error. */
function collateral(before, touched, after) {
    return before.find((resource) => {
        if (touched.has(resource.address))
            return false;
        const now = after(resource);
        return now === undefined || !(0,json/* sameJson */.Vk)(now.forms, resource.forms);
    });
}
function namesAfter(survey, fresh, after) {
    const names = survey.names.copy();
    for (const { resource, found } of survey.matches) {
        const now = after.item(resource);
        if (found.state === 'live' && now !== undefined)
            names.set(resource.kind, now.address, found.live.id);
    }
    for (const one of fresh)
        names.set(one.kind, one.address, one.live.id);
    return names;
}
function wrongLeaf({ writes }, states) {
    for (const { leaf, live, merged } of writes) {
        const state = states.find(({ path }) => path === leaf.path);
        const isRight = merged !== undefined ? verify_isText(state, merged) : live === null ? isNone(state) : state?.asWanted;
        if (isRight !== true)
            return `${leaf.path} cannot be written without changing its meaning`;
    }
    return undefined;
}
function verify_isText(state, text) {
    return typeof state?.desired === 'string' && (0,compare/* unixLines */.cK)(state.desired) === (0,compare/* unixLines */.cK)(text);
}
function isNone(state) {
    const none = null;
    return state === undefined || state.desired === undefined || state.desired === none || state.asWanted;
}

// EXTERNAL MODULE: ./build/source/edit/json-value.js
var json_value = __webpack_require__(67583);
// EXTERNAL MODULE: ./build/source/edit/block-scalar.js
var block_scalar = __webpack_require__(96201);
// EXTERNAL MODULE: ./build/source/edit/yaml-scalar.js
var yaml_scalar = __webpack_require__(63847);
;// CONCATENATED MODULE: ./build/source/edit/yaml-value.js



/** Longest form that is written in braces on one line. */
const FORM_WIDTH = 100;
/** A value on one line, as it can stand everywhere. */
function inlineValue(value, style, options = { flow: true }) {
    if (typeof value === 'string') {
        if (style.careful)
            return (0,yaml_scalar/* doubleQuoted */.UN)(value);
        return (0,yaml_scalar/* inlineText */.ln)(value, { style: options.scalar, quote: style.quote, flow: options.flow });
    }
    if (typeof value === 'number')
        return (0,yaml_scalar/* numberText */.$4)(value);
    if (value === null || typeof value === 'boolean')
        return String(value);
    const inner = {
        flow: true,
        quotedKeys: options.quotedKeys ?? false,
        scalar: options.quotedKeys ? 'double' : undefined,
    };
    if (Array.isArray(value))
        return `[${value.map((item) => inlineValue(item, style, inner)).join(', ')}]`;
    const members = Object.entries(value).map(([key, member]) => `${keyText(key, style, inner.quotedKeys)}: ${inlineValue(member, style, inner)}`);
    if (members.length === 0)
        return '{}';
    return style.padded ? `{ ${members.join(', ')} }` : `{${members.join(', ')}}`;
}
function keyText(key, style, quoted = false) {
    return quoted || style.careful ? (0,yaml_scalar/* doubleQuoted */.UN)(key) : (0,yaml_scalar/* inlineText */.ln)(key, { quote: style.quote, flow: true });
}
/** A value in block style: forms in braces, other maps and lists in lines, texts of several lines literal. */
function blockValue(value, style, place) {
    if (style.careful || value === null || typeof value !== 'object') {
        const deeper = place.column + (place.parent === 'list' ? place.gap : style.step);
        if (typeof value === 'string' && value.includes('\n') && !style.careful) {
            const block = (0,block_scalar/* literal */.eu)(value, deeper, place.column, place.room);
            if (block !== undefined)
                return block;
        }
        return { head: inlineValue(value, style, { flow: style.careful }), lines: [] };
    }
    const inForm = shortForm(value, style);
    if (inForm !== undefined)
        return { head: inForm, lines: [] };
    const column = place.parent === 'list'
        ? place.column + place.gap
        : place.column + (Array.isArray(value) ? style.listStep : style.step);
    const lines = Array.isArray(value)
        ? value.flatMap((item) => elementLines(item, style, column, 2, place.room))
        : Object.entries(value).flatMap(([key, member]) => memberLines(key, member, style, column, place.room));
    if (place.parent === 'map' || !place.compact)
        return { head: '', lines };
    const [first = '', ...rest] = lines;
    return { head: first.slice(column), lines: rest };
}
/** An empty collection, or a form such as `{$file: a.md}`, on one line. */
function shortForm(value, style) {
    const isEmpty = Object.keys(value).length === 0;
    if (!isEmpty && (Array.isArray(value) || (0,model_value/* formOf */.QU)(value) === undefined))
        return undefined;
    if (Object.values(value).some((one) => one !== null && typeof one === 'object'))
        return undefined;
    const text = inlineValue(value, style);
    return isEmpty || text.length <= FORM_WIDTH ? text : undefined;
}
/** The lines of one member of a map at a column. */
function memberLines(key, value, style, column, room, quoted = false) {
    const { head, lines } = blockValue(value, style, { parent: 'map', column, gap: 2, compact: true, room });
    const name = `${' '.repeat(column)}${keyText(key, style, quoted)}:`;
    return [head === '' ? name : `${name} ${head}`, ...lines];
}
/** The lines of one element of a list at a column. */
function elementLines(value, style, column, gap, room) {
    const { head, lines } = blockValue(value, style, { parent: 'list', column, gap, compact: true, room });
    return [`${' '.repeat(column)}-${' '.repeat(gap - 1)}${head}`, ...lines];
}

;// CONCATENATED MODULE: ./build/source/edit/print-bundle.js


const CANONICAL = { step: 2, listStep: 2, quote: 'double', padded: true, careful: false };
const ROOM = { endsFile: false, blankAfter: true, indentAfter: 0 };
/**
 * A whole new bundle in the canonical layout, keys in the order in which they are given: a blank line
 * before every key whose value stands in lines below, and between items that have several lines.
 * `fmt` has nothing to change in it where the keys are in its order.
 */
function printBundle(value, format) {
    if (format === 'json') {
        const style = { unit: '  ', colon: ' ', comma: ' ', ascii: false, newline: '\n' };
        return `${(0,json_value/* jsonValue */.I)(value, style, '')}\n`;
    }
    const out = [];
    for (const [key, member] of Object.entries(value)) {
        const lines = topLevelLines(key, member);
        if (out.length > 0 && isBelow(member, lines))
            out.push('');
        out.push(...lines);
    }
    return out.length === 0 ? '{}\n' : `${out.join('\n')}\n`;
}
function topLevelLines(key, member) {
    if (!Array.isArray(member) || member.length === 0)
        return memberLines(key, member, CANONICAL, 0, ROOM);
    const items = member.map((item) => elementLines(item, CANONICAL, 2, 2, ROOM));
    const isApart = items.some((lines) => lines.length > 1);
    return [
        `${keyText(key, CANONICAL)}:`,
        ...items.flatMap((lines, index) => (isApart && index > 0 ? ['', ...lines] : lines)),
    ];
}
/** True for a map or list in lines of its own, as opposed to a text of several lines. */
function isBelow(member, lines) {
    return lines.length > 1 && member !== null && typeof member === 'object';
}

// EXTERNAL MODULE: ./build/source/read/parse-source.js + 1 modules
var parse_source = __webpack_require__(1235);
;// CONCATENATED MODULE: ./build/pull/write/file-value.js



/**
 * A live value as a bundle writes it: ids as references or variables, long texts in files of their
 * own, and data that would read as a form as `{$literal: …}`.
 */
function fileValue(field, value, path, context) {
    if (field?.type === 'json')
        return value;
    if (typeof value === 'string' && (field === undefined || field.type === 'text'))
        return textValue(field, value, path, context);
    if (field?.type === 'id')
        return idValue(field, value, path, context);
    if (Array.isArray(value)) {
        const item = field?.type === 'list' ? field.item : undefined;
        return value.map((element, index) => {
            const known = item === undefined ? element : elementOf(item, element);
            return fileValue(item, known, [...path, index], context);
        });
    }
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    // Below a `$literal` nothing is a form, so everything in it is plain.
    if (Object.keys(value).some((key) => key.startsWith('$')))
        return { $literal: value };
    return (0,model_value/* mapObject */.s8)(value, (member, key) => {
        const inner = field?.type === 'map' ? field.value : field === undefined ? undefined : (0,model_field/* fieldAt */.UK)(field, [key]);
        return fileValue(inner, member, [...path, key], context);
    });
}
function textValue(field, value, path, context) {
    const text = (0,compare/* unixLines */.cK)(value);
    if (field?.long !== true || text === '')
        return text;
    return context.text(path, field, text) ?? text;
}
function idValue(field, value, path, { names, variables, renamed }) {
    if (typeof value !== 'number' && typeof value !== 'string')
        return value;
    if (field.kind === undefined) {
        const variable = variables.of(String(path.at(-1)), value);
        return variable === undefined ? value : { $var: variable };
    }
    const address = names.addressOf(field.kind, value);
    // What another object took the place of has an address too, but no item.
    const isItem = address !== undefined && names.idOf(new model_value/* Ref */.oS(address)) === value;
    return isItem ? { $ref: renamed.get(address) ?? address } : value;
}
/** An element of a list with the members that files write: known ones that say something. */
function elementOf(item, element) {
    if (item.type !== 'object' || !(0,json/* isObject */.Gv)(element))
        return element;
    const out = {};
    for (const [name, member] of Object.entries(element)) {
        const field = Object.hasOwn(item.fields, name) ? item.fields[name] : undefined;
        if (field === undefined || (0,compare/* normalize */.S8)(field, member) === null)
            continue;
        out[name] = member;
    }
    return out;
}
/**
 * A live list with the elements that the file wrote already, in its own words: a reference that still
 * means the same stays, and of a set also the order.
 */
function fileList(field, live, written, around, path, context) {
    const plain = () => fileValue(field, [...live], path, context);
    const { node, value } = written;
    if (node?.type !== 'list' || !Array.isArray(value) || node.items.length !== value.length)
        return plain();
    const keys = (0,compare/* elementKeys */.nm)(value);
    const meaning = (element) => (0,json/* canonical */.$N)((0,compare/* normalize */.S8)(field.item, element, { naming: context.names.desired, written: keys, around }));
    const own = new Map();
    for (const [index, element] of value.entries()) {
        const item = node.items[index];
        if (item !== undefined)
            own.set(meaning(element), renamedRefs((0,source_node/* nodeValue */.E8)(item), context.renamed));
    }
    const bare = field.item.type === 'object' ? field.item.shorthand : undefined;
    const isBare = bare !== undefined && node.items.length > 0 && node.items.every((item) => item.type === 'scalar');
    const fresh = (element, index) => {
        const made = fileValue(field.item, elementOf(field.item, element), [...path, index], context);
        const isOne = isBare && (0,json/* isObject */.Gv)(made) && Object.keys(made).length === 1;
        return isOne ? (made[bare] ?? made) : made;
    };
    const elements = live.map((element, index) => ({
        key: meaning(element),
        form: () => fresh(element, index),
    }));
    const wanted = new Set(elements.map(({ key }) => key));
    if ((0,compare/* isOrdered */.cq)(field, around))
        return elements.map(({ key, form }) => own.get(key) ?? form());
    const kept = [...own].filter(([key]) => wanted.has(key)).map(([, form]) => form);
    return [...kept, ...elements.filter(({ key }) => !own.has(key)).map(({ form }) => form())];
}
/** The same forms with references to what was renamed; they are data only below a `$literal`. */
function renamedRefs(form, renamed) {
    if (Array.isArray(form))
        return form.map((item) => renamedRefs(item, renamed));
    if (!(0,json/* isObject */.Gv)(form) || Object.hasOwn(form, '$literal'))
        return form;
    return (0,model_value/* mapObject */.s8)(form, (member, key) => key === '$ref' && typeof member === 'string'
        ? (renamed.get(member) ?? member)
        : renamedRefs(member, renamed));
}

;// CONCATENATED MODULE: ./build/pull/write/fresh-item.js



/** Fields that say where a library object lives; the account is the default and is left out. */
const SCOPE = new Set(['scope_type', 'org_id', 'project_id', 'workflow_id']);
/** A new item of the files: what the platform holds in fields that files write, in the kind's order. */
function freshItem(one, context) {
    const { kind, partition } = one;
    const placed = kind.placed(partition);
    const plain = (0,leaves/* unflatten */.sB)(freshLeaves(one));
    const item = {};
    for (const [name, field] of Object.entries(kind.fields.fields)) {
        const value = Object.hasOwn(placed, name) ? placed[name] : plain[name];
        if (value !== undefined)
            item[name] = fileValue(field, value, [name], context);
    }
    return item;
}
/** Derived fields come from others, and what is empty or null means the same as nothing. */
function freshLeaves({ kind, partition, live }) {
    const placed = kind.placed(partition);
    return [...(0,leaves/* flattenLive */.$Q)(kind, live.object).values()].filter(({ steps, field, value }) => {
        const name = String(steps[0]);
        const top = kind.fields.fields[name];
        if (top === undefined || (0,model_field/* roleOf */.kp)(top) === 'derived')
            return false;
        if (Object.hasOwn(placed, name) || (kind.scoped && SCOPE.has(name)))
            return false;
        return value !== null && !(field?.blank === true && isEmpty(value));
    });
}
/** The long texts of a new item, each with a name for its file. */
function longTexts(one) {
    return freshLeaves(one)
        .filter(({ field }) => field?.type === 'text' && field.long === true)
        .map(({ steps }) => ({ steps, label: [labelOf(one), ...freeKeys(one.kind, steps)].join(' ') }));
}
/** Keys on the way that the kind does not fix, such as the name of a tool. */
function freeKeys(kind, steps) {
    const keys = [];
    let field = kind.fields;
    for (const step of steps) {
        const here = field;
        if (here.type === 'map')
            keys.push(String(step));
        field = here.type === 'map' ? here.value : (here.fields?.[String(step)] ?? { type: 'json' });
    }
    return keys;
}
function labelOf({ address }) {
    return address.slice(address.indexOf('/') + 1);
}
function isEmpty(value) {
    if (value === '')
        return true;
    if (Array.isArray(value))
        return value.length === 0;
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

;// CONCATENATED MODULE: ./build/pull/write/layout.js

const GLOB = /[*?[\]{}()!]/;
/**
 * The bundle for new objects of a kind: `--into`, the one bundle that holds the kind, or
 * the layout's own file, one per kind in the folder of the first bundle pattern. Undefined with
 * candidates where none of these is possible.
 */
function bundleFor(kind, bundles, layout) {
    if (layout.into !== null)
        return { file: layout.into };
    const holding = bundles.filter(({ document: { root } }) => {
        const section = root.type === 'map' ? root.get(kind.name) : undefined;
        return section?.type === 'list' && section.items.length > 0;
    });
    const files = [...new Set(holding.map(({ document }) => document.file))];
    const [only] = files;
    if (only !== undefined && files.length === 1)
        return { file: only };
    const own = layout.patterns.flatMap((pattern) => ownFiles(kind, pattern)).find(layout.covers);
    if (own !== undefined)
        return { file: own };
    const candidates = files.length > 0 ? files : bundles.map(({ document }) => document.file);
    return { candidates: [...candidates].sort() };
}
/** Files of a pattern that a kind may have, best first; a pattern that is one path means that file. */
function ownFiles(kind, pattern) {
    if (!GLOB.test(pattern))
        return /\.(?:ya?ml|json)$/i.test(pattern) ? [pattern] : [];
    const folder = pattern.slice(0, pattern.lastIndexOf('/', pattern.search(GLOB)) + 1);
    return ['yaml', 'yml', 'json'].map((extension) => external_node_path_.posix.join(folder, `${kind.name}.${extension}`));
}

;// CONCATENATED MODULE: ./build/pull/write/paths.js

/** What stands at a path of a written value; undefined where nothing does. */
function memberAt(value, steps) {
    let at = value;
    for (const step of steps) {
        if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step))
            return undefined;
        at = at[String(step)];
    }
    return at;
}
function removeAt(root, steps) {
    const above = memberAt(root, steps.slice(0, -1));
    if (above !== null && typeof above === 'object' && !Array.isArray(above))
        delete above[String(steps.at(-1))];
}
/** The part of an address that is the object's own: everything but its kind. */
function paths_labelOf(address) {
    return address.slice(address.indexOf('/') + 1);
}
/** A path as the bundle writes it: relative to itself. */
function relative(bundle, file) {
    return external_node_path_.posix.relative(external_node_path_.posix.dirname(bundle), file);
}

;// CONCATENATED MODULE: ./build/pull/write/text-file.js
/** True for a text that comes back the same from a file of its own (`$file`). */
function fitsFile(text) {
    if (text === '' || text.endsWith('\r') || text.startsWith('\ufeff') || text.includes('\0'))
        return false;
    return !/\p{Surrogate}/u.test(text);
}
/**
 * The bytes of a text file: one line break more than the text has, with the line ends that the file
 * had before.
 */
function textFile(text, before) {
    const whole = `${text}\n`;
    const lines = before?.split('\n').length ?? 1;
    const crlf = before?.split('\r\n').length ?? 1;
    const isCrlf = lines > 1 && crlf === lines && !text.includes('\r');
    return isCrlf ? whole.replaceAll('\n', '\r\n') : whole;
}

;// CONCATENATED MODULE: ./build/pull/write/add-items.js








/** Writes new objects into the bundles where they belong, and their long texts beside these. */
class NewItems {
    #inputs;
    #names;
    #sheet;
    #values;
    #appended = new Map();
    constructor(inputs, names, sheet, values) {
        this.#inputs = inputs;
        this.#names = names;
        this.#sheet = sheet;
        this.#values = values;
    }
    run() {
        const { fresh, bundles, layout } = this.#inputs;
        const sorted = [...fresh].sort((a, b) => (0,json/* byCodeUnit */.X)(a.address, b.address));
        const labels = new Map();
        const places = new Map(sorted.map((one) => [one.kind, bundleFor(one.kind, bundles, layout)]));
        for (const one of sorted) {
            const place = places.get(one.kind);
            if (place === undefined || 'candidates' in place)
                continue;
            const folder = textFolder(one, place.file);
            labels.set(folder, [...(labels.get(folder) ?? []), ...longTexts(one).map(({ label }) => label)]);
        }
        for (const [folder, own] of labels)
            this.#names.prepare(folder, own);
        for (const one of sorted) {
            const place = places.get(one.kind) ?? { candidates: [] };
            if ('candidates' in place) {
                const message = `No bundle is set for new ${one.kind.name}, so it was not written.`;
                this.#sheet.refused.push({ address: one.address, message, candidates: place.candidates });
                continue;
            }
            const text = (at, field, long) => this.#newText(one, place.file, at, field, long);
            this.#append(place.file, one, freshItem(one, { ...this.#values, text }));
            this.#sheet.touch(one.address, place.file);
        }
        for (const [file, sections] of this.#appended) {
            if (this.#inputs.repository.read(file) === undefined)
                this.#newBundle(file, sections);
            else {
                for (const [section, items] of sections)
                    for (const { fresh: one, item } of items)
                        this.#sheet.add(file, { op: 'append', path: [section], value: item }, one.address);
            }
        }
    }
    #append(file, fresh, item) {
        const sections = this.#appended.get(file) ?? new Map();
        this.#appended.set(file, sections);
        const items = sections.get(fresh.kind.name) ?? [];
        sections.set(fresh.kind.name, items);
        items.push({ fresh, item });
    }
    #newBundle(file, sections) {
        const bundle = { artifact_type: 'pipelines.artifact.bundle.v1' };
        for (const [section, items] of sections)
            bundle[section] = items.map(({ item }) => item);
        this.#sheet.files.set(file, printBundle(bundle, (0,parse_source/* sourceFormat */.g)(file)));
    }
    /** A file for a long text of a new item: `<folder of the bundle>/<kind>/<name>.md`. */
    #newText(one, bundle, at, field, text) {
        if (!fitsFile(text))
            return undefined;
        const folder = textFolder(one, bundle);
        const found = longTexts(one).find(({ steps }) => steps.join('\0') === at.join('\0'));
        const ending = `.${field.extension ?? 'md'}`;
        if (this.#inputs.layout.covers(`${folder}/x${ending}`))
            return undefined;
        const whole = textFile(text, undefined);
        const file = this.#names.take(folder, found?.label ?? paths_labelOf(one.address), ending, whole);
        this.#sheet.write(file, whole, one.address);
        return { $file: relative(bundle, file) };
    }
}
/** Texts of new items stand in a folder of their kind beside the bundle. */
function textFolder(one, bundle) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(bundle), one.kind.name);
}

// EXTERNAL MODULE: ./build/source/read/parsed-sources.js
var parsed_sources = __webpack_require__(72575);
// EXTERNAL MODULE: ./build/model/own.js
var model_own = __webpack_require__(59482);
;// CONCATENATED MODULE: ./build/source/edit/expected.js

/** What the document is to mean after the edits. Parts that no edit touches are the same objects. */
function expectedValue(root, edits) {
    const refused = conflicts(edits);
    const origins = new WeakMap();
    const build = (value, path, own) => {
        if (own.length === 0)
            return value;
        const here = own.filter((edit) => edit.path.length === path.length);
        const set = here.find((edit) => edit.op === 'set');
        if (set !== undefined)
            return set.value;
        const appends = here.filter((edit) => edit.op === 'append');
        const below = groupByStep(own, path.length);
        const isMissing = value === null;
        if (Array.isArray(value) || (isMissing && appends.length > 0)) {
            return changeList(isMissing ? [] : value, path, below, appends);
        }
        if (value === null || typeof value !== 'object' || appends.length > 0) {
            for (const edit of own)
                refused.push({ path: edit.path, message: mismatch(value, path, edit) });
            return value;
        }
        return changeMap(value, path, below);
    };
    const changeList = (list, path, below, appends) => {
        const out = [];
        const from = [];
        for (const [step, own] of below) {
            if (typeof step === 'number' && step >= 0 && step < list.length)
                continue;
            for (const edit of own)
                refused.push({ path: edit.path, message: missing([...path, step]) });
        }
        list.forEach((item, index) => {
            const own = below.get(index) ?? [];
            if (isRemoved(own, path))
                return;
            out.push(build(item, [...path, index], own));
            from.push(index);
        });
        for (const edit of appends) {
            if (edit.op !== 'append')
                continue;
            out.push(edit.value);
            from.push(undefined);
        }
        origins.set(out, from);
        return out;
    };
    const changeMap = (map, path, below) => {
        const out = {};
        for (const [key, item] of Object.entries(map)) {
            const own = below.get(key) ?? [];
            if (!isRemoved(own, path))
                (0,model_own/* setOwn */.P)(out, key, build(item, [...path, key], own));
        }
        for (const [step, own] of below) {
            if (typeof step === 'string' && Object.hasOwn(map, step))
                continue;
            const isNew = own.every((edit) => edit.path.length === path.length + 1 && edit.op !== 'remove');
            if (typeof step === 'string' && isNew)
                (0,model_own/* setOwn */.P)(out, step, build(null, [...path, step], own));
            else
                for (const edit of own)
                    refused.push({ path: edit.path, message: missing([...path, step]) });
        }
        return out;
    };
    const value = build(root, [], edits);
    return refused.length > 0 ? { refused } : { value, origins };
}
/** Edits of one value by two, or of a value and of what is inside it, have no one meaning. */
function conflicts(edits) {
    const refused = [];
    const whole = new Map();
    for (const edit of edits) {
        if (edit.op === 'append')
            continue;
        const key = JSON.stringify(edit.path);
        if (edit.op === 'remove' && edit.path.length === 0) {
            refused.push({ path: edit.path, message: 'The whole document cannot be removed.' });
        }
        if (whole.has(key))
            refused.push({ path: edit.path, message: `${expected_name(edit.path)} is edited twice.` });
        else
            whole.set(key, edit);
    }
    for (const edit of edits) {
        for (let length = 0; length <= edit.path.length; length++) {
            const above = whole.get(JSON.stringify(edit.path.slice(0, length)));
            if (above === undefined || above === edit)
                continue;
            if (edit.op !== 'append' && length === edit.path.length)
                continue;
            refused.push({
                path: edit.path,
                message: `${expected_name(edit.path)} is edited together with the whole of ${expected_name(above.path)}.`,
            });
        }
    }
    return refused;
}
function groupByStep(edits, depth) {
    const groups = new Map();
    for (const edit of edits) {
        const step = edit.path[depth];
        if (step === undefined)
            continue;
        const group = groups.get(step);
        if (group === undefined)
            groups.set(step, [edit]);
        else
            group.push(edit);
    }
    return groups;
}
function isRemoved(edits, parent) {
    return edits.some((edit) => edit.op === 'remove' && edit.path.length === parent.length + 1);
}
function missing(path) {
    return `The file has no ${expected_name(path)}.`;
}
function mismatch(value, path, edit) {
    if (edit.op === 'append' && edit.path.length === path.length)
        return `${expected_name(path)} is not a list.`;
    const step = edit.path[path.length];
    return `${expected_name(path)} is ${word(value)}, so it has no ${typeof step === 'number' ? `element ${step}` : `member ${JSON.stringify(step)}`}.`;
}
function word(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
function expected_name(path) {
    return path.length === 0 ? 'the document' : (0,model_path/* formatPath */.jV)(path);
}

// EXTERNAL MODULE: ./build/source/edit/json-tree.js
var json_tree = __webpack_require__(35356);
// EXTERNAL MODULE: ./build/source/edit/layout.js
var layout = __webpack_require__(72955);
;// CONCATENATED MODULE: ./build/source/edit/align.js

/** Beyond this many pairs elements are matched by their place alone. */
const MAX_PAIRS = 1_000_000;
/**
 * For each element of a list the index of the one that it comes from, ascending; undefined for one
 * that is new. Equal elements come from each other; between them, as many as both lists have there.
 */
function alignList(old, want) {
    const a = old.map(json/* canonical */.$N);
    const b = want.map(json/* canonical */.$N);
    const from = b.map(() => undefined);
    let head = 0;
    while (head < a.length && head < b.length && a[head] === b[head])
        from[head] = head++;
    let tail = 0;
    while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) {
        tail++;
        from[b.length - tail] = a.length - tail;
    }
    const equal = commonPairs(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
    equal.push([a.length - tail - head, b.length - tail - head]);
    let [i, j] = [0, 0];
    for (const [nextI, nextJ] of equal) {
        // Changed elements stay where they are as long as both sides have one.
        for (; i < nextI && j < nextJ; i++, j++)
            from[head + j] = head + i;
        if (head + nextJ < b.length - tail)
            from[head + nextJ] = head + nextI;
        [i, j] = [nextI + 1, nextJ + 1];
    }
    return from;
}
/** A longest common subsequence, as pairs of indexes. */
function commonPairs(a, b) {
    if (a.length === 0 || b.length === 0 || a.length * b.length > MAX_PAIRS)
        return [];
    const width = b.length + 1;
    const lengths = new Uint32Array((a.length + 1) * width);
    const at = (i, j) => lengths[i * width + j] ?? 0;
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    const pairs = [];
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
        if (a[i] === b[j])
            pairs.push([i++, j++]);
        else if (at(i + 1, j) >= at(i, j + 1))
            i++;
        else
            j++;
    }
    return pairs;
}

// EXTERNAL MODULE: ./build/source/edit/text-lines.js
var text_lines = __webpack_require__(25556);
;// CONCATENATED MODULE: ./build/source/edit/room.js

/** What follows the line of an offset, as far as a block scalar that ends there must know it. */
function roomAfter(text, at) {
    const end = (0,text_lines/* lineEnd */.kd)(text, at);
    let line = (0,text_lines/* nextLine */.sE)(text, at);
    const first = line;
    while (line < text.length && (0,text_lines/* isBlank */.z3)((0,text_lines/* lineAt */.mh)(text, line)))
        line = (0,text_lines/* nextLine */.sE)(text, line);
    return {
        endsFile: end === text.length,
        blankAfter: line > first,
        indentAfter: line < text.length ? (/^[ \t]*/.exec((0,text_lines/* lineAt */.mh)(text, line))?.[0].length ?? 0) : 0,
    };
}

;// CONCATENATED MODULE: ./build/source/edit/block-rows.js




/**
 * Takes rows out of a block collection and puts new ones in. With a row go the comment lines right
 * above it at its own column, those below it that stand deeper, and one side of the blank lines
 * around it. Comments above the first row may be about the whole collection, and stay unless all other
 * rows have comments of their own or a blank line parts them from another comment above.
 */
function editBlockRows(writer, splices, spot, plan) {
    if (writer.format !== 'yaml')
        return;
    const rows = new BlockRows(writer.text, spot);
    rows.remove(splices, plan);
    const apart = rows.isApart() ? writer.newline : '';
    const quoted = spot.type === 'map' && spot.rows.every((row) => row.quoted);
    const gap = (0,layout/* dashGap */.ZF)(writer.text, spot.rows.at(-1)?.start ?? 0);
    const print = (added, after) => {
        const room = { ...after, blankAfter: after.blankAfter || apart !== '' };
        return added.map(({ key, value }) => {
            const lines = key === undefined
                ? elementLines(value, writer.style, spot.column, gap, room)
                : memberLines(key, value, writer.style, spot.column, room, quoted);
            return lines.join(writer.newline);
        });
    };
    for (const [index, added] of plan.before) {
        const blocks = print(added, { endsFile: false, blankAfter: false, indentAfter: spot.column });
        const text = blocks.map((block) => block + writer.newline + apart).join('');
        // Put in where the row begins: the first line finds its indentation there, the row gets a new one.
        if (text !== '')
            splices.insert(rows.lead(index), text.slice(spot.column) + ' '.repeat(spot.column));
    }
    const at = rows.tail(plan.kept.lastIndexOf(true));
    const blocks = print(plan.atEnd, roomAfter(writer.text, at));
    splices.insert(at, blocks.map((block) => apart + writer.newline + block).join(''));
}
/** The rows of a block collection with the lines around them. */
class BlockRows {
    #text;
    #spot;
    constructor(text, spot) {
        this.#text = text;
        this.#spot = spot;
    }
    /** Rows are parted by blank lines. */
    isApart() {
        const { rows } = this.#spot;
        const last = rows.length - 1;
        if (last < 1)
            return false;
        const between = this.#text.slice((0,text_lines/* lineEnd */.kd)(this.#text, this.#row(last - 1).end), this.#row(last).start);
        return /\n[ \t]*\r?\n/.test(between);
    }
    /** The first row stands behind a dash, so that its line is not its own. */
    get #isCompact() {
        const { start } = this.#row(0);
        return !(0,text_lines/* isBlank */.z3)(this.#text.slice((0,text_lines/* lineStart */.PT)(this.#text, start), start));
    }
    /** End of the last line of a row, with the deeper comments right below it. */
    tail(index) {
        return (0,text_lines/* endWithComments */.Ko)(this.#text, this.#row(index).end, this.#spot.column);
    }
    /** Where a row begins with the comments right above it. */
    lead(index) {
        const { start } = this.#row(index);
        if (index === 0)
            return this.#isCompact ? start : this.#leadOfFirst(start);
        return this.#commentsAbove(start);
    }
    /** Comments above the first row are its own where all rows have theirs, or a blank line parts them from one. */
    #leadOfFirst(start) {
        const text = this.#text;
        const lead = this.#commentsAbove(start);
        const others = this.#spot.rows.slice(1);
        const isCustom = others.length > 0 && others.every((row) => this.#commentsAbove(row.start) < row.start);
        if (lead === start || isCustom)
            return lead;
        let line = (0,text_lines/* lineStart */.PT)(text, lead);
        const isParted = line > 0 && (0,text_lines/* isBlank */.z3)((0,text_lines/* lineAt */.mh)(text, line - 1));
        while (line > 0 && (0,text_lines/* isBlank */.z3)((0,text_lines/* lineAt */.mh)(text, line - 1)))
            line = (0,text_lines/* lineStart */.PT)(text, line - 1);
        return isParted && line > 0 && (0,text_lines/* commentColumn */.Ow)((0,text_lines/* lineAt */.mh)(text, line - 1)) === this.#spot.column ? lead : start;
    }
    #commentsAbove(start) {
        let lead = start;
        for (;;) {
            const line = (0,text_lines/* lineStart */.PT)(this.#text, lead);
            if (line === 0 || (0,text_lines/* commentColumn */.Ow)((0,text_lines/* lineAt */.mh)(this.#text, line - 1)) !== this.#spot.column)
                return lead;
            lead = (0,text_lines/* lineStart */.PT)(this.#text, line - 1) + this.#spot.column;
        }
    }
    remove(splices, plan) {
        const firstKept = plan.kept.indexOf(true);
        plan.kept.forEach((kept, index) => {
            if (kept)
                return;
            if (index < firstKept)
                this.#removeLeading(splices, index);
            else
                this.#removeLines(splices, index, plan.kept.lastIndexOf(true));
        });
    }
    /** A row before the first that stays: what follows it moves up. */
    #removeLeading(splices, index) {
        const text = this.#text;
        let next = (0,text_lines/* nextLine */.sE)(text, this.tail(index));
        while (next < text.length && (0,text_lines/* isBlank */.z3)((0,text_lines/* lineAt */.mh)(text, next)))
            next = (0,text_lines/* nextLine */.sE)(text, next);
        const lead = this.lead(index);
        // Behind a dash the row below, or its comment, takes the place.
        const white = /^[ \t]*/.exec((0,text_lines/* lineAt */.mh)(text, next))?.[0].length ?? 0;
        if (this.#isCompact)
            splices.remove(lead, next + white);
        else
            splices.remove((0,text_lines/* lineStart */.PT)(text, lead), next);
    }
    /**
     * A row behind one that stays, with the line break before it: what is put in at the end of its line
     * by a collection around this one is not touched.
     */
    #removeLines(splices, index, lastKept) {
        const text = this.#text;
        const previous = this.tail(index - 1);
        let from = (0,text_lines/* lineStart */.PT)(text, this.lead(index));
        // Blank lines right behind the row before go too, unless a comment stands between.
        if (text.slice(previous, from).trim() === '')
            from = (0,text_lines/* nextLine */.sE)(text, previous);
        const end = this.tail(index);
        // Readers disagree on a block scalar at the end of a file without a line break.
        const endsFile = index === lastKept + 1 && this.tail(this.#spot.rows.length - 1) === text.length;
        const keepsBreak = endsFile && endsInBlock(this.#row(index - 1).value);
        splices.remove(keepsBreak ? from : (0,text_lines/* previousLineEnd */.Ty)(text, from), end);
    }
    #row(index) {
        const row = this.#spot.rows[index];
        if (row === undefined)
            throw new RangeError(`no row ${index}`);
        return row;
    }
}
function endsInBlock(spot) {
    if (spot.type === 'scalar')
        return spot.style === 'literal' || spot.style === 'folded';
    const last = spot.type === 'alias' || spot.flow ? undefined : spot.rows.at(-1);
    return last !== undefined && endsInBlock(last.value);
}

;// CONCATENATED MODULE: ./build/source/edit/flow-rows.js



/** A collection in brackets whose first row stands on the line of the opening bracket. */
function isOneLine(text, spot) {
    const first = spot.rows[0];
    return !text.slice(spot.start, first?.start ?? spot.end).includes('\n');
}
/** Takes rows out of a collection in brackets and puts new ones in; commas and line breaks as around them. */
function editFlowRows(writer, splices, spot, plan) {
    const { text } = writer;
    const { rows } = spot;
    if (rows.length === 0) {
        fillEmpty(writer, splices, spot, plan.atEnd);
        return;
    }
    removeRows(text, splices, spot, plan);
    const first = rows[0];
    const oneLine = isOneLine(text, spot);
    const indent = (0,text_lines/* indentOf */._j)(text, first.start);
    const print = (row) => rowText(writer, spot, row, oneLine ? undefined : indent);
    const gap = oneLine ? inlineGap(writer, spot) : writer.newline + indent;
    for (const [index, added] of plan.before) {
        const row = rows[index];
        if (row !== undefined)
            splices.insert(row.start, added.map((one) => `${print(one)},${gap}`).join(''));
    }
    if (plan.atEnd.length === 0)
        return;
    const last = rows[plan.kept.lastIndexOf(true)];
    const isLastOfAll = last === rows.at(-1);
    const trailing = (rows.at(-1)?.comma ?? -1) !== -1;
    if (last.comma === -1)
        splices.insert(last.end, ',');
    const added = plan.atEnd.map((one) => gap + print(one)).join(',') + (trailing ? ',' : '');
    splices.insert(isLastOfAll || !oneLine ? rowTail(text, last) : last.comma + 1, added);
}
/** Where what belongs to a row ends: behind its comma, and behind a comment that ends its line. */
function rowTail(text, row) {
    const after = row.comma === -1 ? row.end : row.comma + 1;
    const end = (0,text_lines/* lineEnd */.kd)(text, after);
    return end < text.length && /^[ \t]*(?:#.*)?$/.test(text.slice(after, end)) ? end : after;
}
function removeRows(text, splices, spot, plan) {
    const { rows } = spot;
    rows.forEach((row, index) => {
        if (plan.kept[index] === true)
            return;
        const previous = rows[index - 1];
        const isLeading = index < plan.kept.indexOf(true);
        const next = rows[index + 1];
        // In one line the white space behind the bracket stays, and the next row moves up to it.
        if (isLeading && next !== undefined && !text.slice(row.start, next.start).includes('\n')) {
            splices.remove(row.start, next.start);
            return;
        }
        splices.remove(previous === undefined ? leadOfFirst(text, spot, row) : rowTail(text, previous), rowTail(text, row));
    });
    const last = plan.kept.lastIndexOf(true);
    const row = rows[last];
    const hadTrailing = (rows.at(-1)?.comma ?? -1) !== -1;
    if (row === undefined || last === rows.length - 1 || plan.atEnd.length > 0 || hadTrailing)
        return;
    splices.remove(row.comma, row.comma + 1);
}
/** Comments behind the opening bracket are about the whole collection. */
function leadOfFirst(text, spot, row) {
    return text.slice(spot.start, row.start).includes('\n') ? (0,text_lines/* previousLineEnd */.Ty)(text, row.start) : spot.start + 1;
}
function inlineGap(writer, spot) {
    const { text } = writer;
    const [first, second] = spot.rows;
    if (first === undefined || second === undefined || first.comma === -1) {
        return writer.format === 'json' ? writer.style.comma : ' ';
    }
    return text.slice(first.comma + 1, second.start).includes(' ') ? ' ' : '';
}
function rowText(writer, spot, row, base) {
    if (writer.format === 'json') {
        const value = (0,json_value/* jsonValue */.I)(row.value, writer.style, writer.style.unit === '' ? undefined : base);
        return row.key === undefined ? value : `${(0,json_value/* jsonText */.s)(row.key, writer.style)}:${writer.style.colon}${value}`;
    }
    const quotedKeys = spot.type === 'map' && spot.rows.length > 0 && spot.rows.every((one) => one.quoted);
    const value = inlineValue(row.value, writer.style, { flow: true, quotedKeys });
    return row.key === undefined ? value : `${keyText(row.key, writer.style, quotedKeys)}: ${value}`;
}
function fillEmpty(writer, splices, spot, added) {
    const { text } = writer;
    const inner = text.slice(spot.start + 1, spot.end - 1);
    if (inner.trim() === '') {
        splices.replace(spot.start, spot.end, wholeText(writer, spot, added));
        return;
    }
    // A comment inside ends with its line, so that the closing bracket has one of its own.
    splices.insert(spot.end - 1, added.map((row) => rowText(writer, spot, row, undefined)).join(', '));
}
function wholeText(writer, spot, added) {
    const value = spot.type === 'list'
        ? added.map((row) => row.value)
        : Object.fromEntries(added.map((row) => [row.key ?? '', row.value]));
    if (writer.format === 'yaml')
        return inlineValue(value, writer.style);
    const isWithin = /^[ \t]*(?:"(?:[^"\\]|\\.)*"\s*:\s*)?$/.test(flow_rows_text(writer, spot));
    return (0,json_value/* jsonValue */.I)(value, writer.style, writer.style.unit === '' || !isWithin ? undefined : (0,text_lines/* indentOf */._j)(writer.text, spot.start));
}
/** What stands before a collection on its line. */
function flow_rows_text(writer, spot) {
    return writer.text.slice((0,text_lines/* lineStart */.PT)(writer.text, spot.start), spot.start);
}

// EXTERNAL MODULE: ./build/source/edit/merge-keys.js
var merge_keys = __webpack_require__(35238);
;// CONCATENATED MODULE: ./build/source/edit/put-value.js






/** Narrowest folded text that is broken anew. */
const FOLD_WIDTH = 80;
/** Writes a value in the place of another; its anchor, and comments around it, stay. */
function putValue(writer, splices, spot, want, around) {
    if (writer.format === 'json') {
        const isOneLine = writer.style.unit === '' || around.oneLine;
        const text = (0,json_value/* jsonValue */.I)(want, writer.style, isOneLine ? undefined : (0,text_lines/* indentOf */._j)(writer.text, spot.start));
        splices.replace(spot.start, spot.end, text);
    }
    else if (around.parent === 'flow')
        putInline(writer.style, splices, spot, want, true);
    else if (around.parent === 'root') {
        // A document of its own begins at its first column.
        const { lines, head } = blockValue(want, writer.style, rootPlace(writer, spot));
        splices.replace(spot.start, spot.end, [...(head === '' ? [] : [head]), ...lines].join(writer.newline));
    }
    else
        putBlock(writer.text, writer.newline, writer.style, splices, spot, want, around);
}
function rootPlace(writer, spot) {
    const room = roomAfter(writer.text, spot.end);
    return { parent: 'list', column: -2, gap: 2, compact: true, room };
}
function putInline(style, splices, spot, want, flow) {
    const scalar = spot.type === 'scalar' ? spot.style : undefined;
    const text = inlineValue(want, style, { flow, scalar });
    if (spot.start !== spot.end)
        splices.replace(spot.start, spot.end, text);
    else
        splices.insert(spot.slot, spot.type === 'scalar' && spot.bare ? `: ${text}` : ` ${text}`);
}
function putBlock(text, newline, style, splices, spot, want, around) {
    const parent = around.parent === 'list' ? 'list' : 'map';
    const isBlock = (spot.type === 'map' || spot.type === 'list') && !spot.flow;
    const isOwnLine = spot.start !== spot.end && (0,text_lines/* lineStart */.PT)(text, spot.start) > spot.slot;
    // Comments between a key and its block stay there, and would be text of a block scalar.
    const isCommented = isBlock && isOwnLine && text.slice((0,text_lines/* lineEnd */.kd)(text, spot.slot), spot.start).includes('#');
    const room = {
        ...roomAfter(text, spot.end),
        ...(isCommented && { indentAfter: Number.POSITIVE_INFINITY }),
    };
    const printed = (spot.type === 'scalar' ? sameStyle(text, style, spot, want, around, room) : undefined) ??
        blockValue(want, style, {
            parent,
            column: around.column,
            gap: parent === 'list' ? gapOf(text, spot) : 2,
            // A collection on the line of its dash would hand the anchor before it to its first key.
            compact: spot.anchor === undefined && !isOwnLine,
            room,
        });
    const rest = printed.lines.map((line) => newline + line).join('');
    if (spot.start === spot.end) {
        splices.insert(spot.slot, printed.head === '' ? '' : ` ${printed.head}`);
        splices.insert((0,text_lines/* lineEnd */.kd)(text, spot.slot), rest);
    }
    else if (spot.type === 'scalar' && (spot.style === 'literal' || spot.style === 'folded')) {
        const comment = spot.headerComment === '' ? '' : ` ${spot.headerComment}`;
        splices.replace(spot.start, spot.end, printed.head + comment + rest);
    }
    else if (isBlock)
        putOverBlock(text, splices, spot, printed, rest, isOwnLine);
    else if (printed.head === '') {
        // The lines go below; a comment behind the old value stays on the line of the key.
        splices.remove(isOwnLine ? (0,text_lines/* previousLineEnd */.Ty)(text, spot.start) : spot.slot, spot.end);
        splices.insert((0,text_lines/* lineEnd */.kd)(text, spot.end), rest);
    }
    else {
        splices.replace(spot.start, spot.end, printed.head);
        splices.insert((0,text_lines/* lineEnd */.kd)(text, spot.end), rest);
    }
}
/** A scalar that stays a block scalar, folded or literal, or keeps its quotes. */
function sameStyle(text, style, spot, want, around, room) {
    if (style.careful || (want !== null && typeof want === 'object'))
        return undefined;
    const isBlock = spot.style === 'literal' || spot.style === 'folded';
    if (isBlock && typeof want === 'string') {
        const source = text.slice(spot.start, spot.end).split('\n').slice(1);
        const found = (0,block_scalar/* contentIndent */.cj)(source, String(spot.value));
        const indent = found !== undefined && found > around.column ? found : around.column + style.step;
        const width = Math.max(FOLD_WIDTH, ...source.map((line) => line.trimEnd().length)) - indent;
        const asFolded = spot.style === 'folded' ? (0,block_scalar/* folded */.TM)(want, indent, around.column, room, width) : undefined;
        return asFolded ?? (0,block_scalar/* literal */.eu)(want, indent, around.column, room);
    }
    const isSpread = typeof want === 'string' && want.includes('\n') && spot.style !== 'double';
    return isBlock || isSpread
        ? undefined
        : { head: inlineValue(want, style, { flow: false, scalar: spot.style }), lines: [] };
}
/** The collection goes with all its lines; what stands before its first row stays. */
function putOverBlock(text, splices, spot, printed, rest, isOwnLine) {
    const end = (0,text_lines/* endWithComments */.Ko)(text, spot.end, 'column' in spot ? spot.column : 0);
    if (!isOwnLine) {
        splices.replace(spot.start, end, printed.head + rest);
        return;
    }
    splices.insert(spot.slot, printed.head === '' ? '' : ` ${printed.head}`);
    const from = (0,text_lines/* previousLineEnd */.Ty)(text, spot.start);
    splices.replace(from, end, rest);
}
function gapOf(text, spot) {
    const dash = text.lastIndexOf('-', spot.slot - 1);
    return spot.anchor === undefined && dash === spot.slot - 1 ? (0,layout/* dashGap */.ZF)(text, dash) : 2;
}

;// CONCATENATED MODULE: ./build/source/edit/splices.js
/** Replacements in one text, collected in the order of the values that they belong to. */
class Splices {
    #list = [];
    get empty() {
        return this.#list.length === 0;
    }
    /** Of several texts put in at one offset the earlier call comes first. */
    insert(at, text) {
        if (text !== '')
            this.#list.push({ start: at, end: at, text });
    }
    replace(start, end, text) {
        if (start === end)
            this.insert(start, text);
        else
            this.#list.push({ start, end, text });
    }
    /** Deleted ranges may overlap each other. */
    remove(start, end) {
        if (start < end)
            this.#list.push({ start, end, text: '' });
    }
    /** The new text; undefined where two replacements want the same characters. */
    apply(text) {
        const ordered = this.#list
            .map((splice, index) => ({ ...splice, index, isInsert: splice.start === splice.end }))
            .sort((a, b) => a.start - b.start || Number(b.isInsert) - Number(a.isInsert) || a.index - b.index);
        const out = [];
        let at = 0;
        let deleting = false;
        for (const splice of ordered) {
            if (splice.start < at) {
                if (!deleting || splice.text !== '')
                    return undefined;
                at = Math.max(at, splice.end);
                continue;
            }
            out.push(text.slice(at, splice.start), splice.text);
            at = splice.end;
            deleting = splice.text === '';
        }
        out.push(text.slice(at));
        return out.join('');
    }
}

// EXTERNAL MODULE: ./build/source/edit/tree.js
var edit_tree = __webpack_require__(11481);
;// CONCATENATED MODULE: ./build/source/edit/reconcile.js








/**
 * Finds the replacements that make a source mean what is expected: every value that already means it
 * stays as it is written. Aliases go on standing where the value of their anchor after the edits is
 * theirs; elsewhere their value is written out, so that an edit never reaches the other users of an
 * anchor.
 */
class Reconciler {
    splices = new Splices();
    #writer;
    #origins;
    /** Anchors whose value changes; undefined for one that is no longer in the file. */
    #changed = new Map();
    constructor(writer, origins) {
        this.#writer = writer;
        this.#origins = origins;
    }
    value(spot, want, around) {
        if (want === spot.value && (!spot.aliases || this.#changed.size === 0))
            return;
        if (spot.type === 'alias') {
            const now = this.#valueOf(spot.target);
            if (now !== undefined && (0,json/* sameJson */.Vk)(now, want))
                return;
            this.#put(spot, want, around);
        }
        else if (spot.type === 'map' && isMap(want))
            this.#map(spot, want, around);
        else if (spot.type === 'list' && Array.isArray(want))
            this.#list(spot, want, around);
        else if (!(0,json/* sameJson */.Vk)(spot.value, want))
            this.#put(spot, want, around);
        if (spot.anchor !== undefined && !(0,json/* sameJson */.Vk)(spot.value, want))
            this.#changed.set(spot.anchor, want);
    }
    #put(spot, want, around) {
        for (const anchor of (0,edit_tree/* innerAnchors */.dJ)(spot))
            this.#changed.set(anchor, undefined);
        putValue(this.#writer, this.splices, spot, want, around);
    }
    #list(spot, want, around) {
        const from = this.#origins.get(want) ?? alignList(spot.value, want);
        const target = spot.rows.map(() => undefined);
        const before = new Map();
        let waiting = [];
        want.forEach((value, index) => {
            const origin = from[index];
            if (origin === undefined) {
                waiting.push({ key: undefined, value });
                return;
            }
            target[origin] = index;
            if (waiting.length > 0)
                before.set(origin, waiting);
            waiting = [];
        });
        spot.rows.forEach((row, index) => {
            const at = target[index];
            if (at === undefined)
                this.#lose(row);
            else
                this.value(row.value, want[at] ?? null, this.#inside(spot));
        });
        const kept = target.map((at) => at !== undefined);
        this.#rows(spot, want, around, { kept, before, atEnd: waiting });
    }
    #map(spot, want, around) {
        const own = new Set(spot.rows.filter((row) => !row.merge).map((row) => row.key));
        // What `<<` brings in is known only where it stands, since anchors before it may change in this very map.
        const merged = {};
        let keepsMerge = true;
        for (const row of spot.rows) {
            if (row.merge) {
                const now = this.#mergedBy(row.value);
                if (now === undefined)
                    keepsMerge = false;
                else
                    (0,merge_keys/* mergeInto */.P)(merged, now);
            }
            else if (Object.hasOwn(want, row.key))
                this.#member(spot, row, want[row.key] ?? null);
            else
                this.#lose(row);
        }
        if (Object.keys(merged).some((key) => !Object.hasOwn(want, key)))
            keepsMerge = false;
        const isBroughtIn = (key, value) => keepsMerge && Object.hasOwn(merged, key) && (0,json/* sameJson */.Vk)(merged[key] ?? null, value);
        const added = Object.entries(want)
            .filter(([key, value]) => !own.has(key) && !isBroughtIn(key, value))
            .map(([key, value]) => ({ key, value }));
        const kept = spot.rows.map((row) => (row.merge ? keepsMerge : Object.hasOwn(want, row.key)));
        for (const row of spot.rows)
            if (row.merge && !keepsMerge)
                this.#lose(row);
        const merge = keepsMerge ? -1 : spot.rows.findIndex((row) => row.merge);
        const next = merge === -1 ? -1 : kept.indexOf(true, merge);
        const plan = next === -1 ? { before: new Map(), atEnd: added } : { before: new Map([[next, added]]), atEnd: [] };
        this.#rows(spot, want, around, { kept, ...plan });
    }
    #member(spot, row, want) {
        if (row.explicit && want !== row.value.value && !(0,json/* sameJson */.Vk)(want, row.value.value)) {
            throw new edit_tree/* CannotEdit */.mH(`The key ${JSON.stringify(row.key)} is written with "?", which cannot be edited.`);
        }
        this.value(row.value, want, this.#inside(spot));
    }
    /** What a merge key's value brings in after the edits; undefined where its anchor is gone. */
    #mergedBy(spot) {
        if (spot.type === 'alias') {
            const now = this.#valueOf(spot.target);
            return now !== undefined && isMergeable(now) ? now : undefined;
        }
        if (spot.type === 'list') {
            const parts = spot.rows.map((row) => this.#mergedBy(row.value));
            return parts.includes(undefined) ? undefined : parts;
        }
        this.value(spot, spot.value, { parent: 'flow', column: 0, oneLine: true });
        return spot.value;
    }
    #rows(spot, want, around, plan) {
        if (!plan.kept.includes(false) && plan.before.size === 0 && plan.atEnd.length === 0)
            return;
        if (spot.rows.length > 0 && !plan.kept.includes(true))
            this.#put(spot, want, around);
        else if (spot.flow &&
            spot.rows.length === 0 &&
            this.#writer.format === 'yaml' &&
            around.parent !== 'flow') {
            this.#put(spot, want, around);
        }
        else if (spot.flow)
            editFlowRows(this.#writer, this.splices, spot, plan);
        else
            editBlockRows(this.#writer, this.splices, spot, plan);
    }
    #inside(spot) {
        if (!spot.flow)
            return { parent: spot.type, column: spot.column, oneLine: false };
        return { parent: 'flow', column: 0, oneLine: isOneLine(this.#writer.text, spot) };
    }
    #valueOf(anchor) {
        return this.#changed.has(anchor) ? this.#changed.get(anchor) : anchor.value;
    }
    #lose(row) {
        for (const anchor of (0,edit_tree/* rowAnchors */.hJ)(row))
            this.#changed.set(anchor, undefined);
    }
}
/** A merge key takes a map or a list of maps. */
function isMergeable(value) {
    return isMap(value) || (Array.isArray(value) && value.every(isMap));
}
function isMap(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/source/edit/yaml-tree.js
var yaml_tree = __webpack_require__(55547);
;// CONCATENATED MODULE: ./build/source/edit/edit-source.js









const BYTE_ORDER_MARK = '\ufeff';
/**
 * Changes values in the source text of a bundle or another YAML or JSON file. Everything outside the
 * changed values keeps its bytes: comments, order, anchors, quotes, line ends, a byte order mark, a
 * missing line break at the end. New values are written as their surroundings are; a value that
 * already means what is wanted is left as it is, also inside an object or list that is set as a whole.
 *
 * An edit at or below an alias or a merge key reaches only the place that its path names, and an edit
 * of an anchor's own value does not reach those who use it: where needed their value is written out.
 * Where all of them get the same new value, they go on sharing it.
 *
 * The new text is read again by the reader of bundles and must mean exactly what the edits say, else
 * they are refused. Pure; never throws on what a file may hold.
 *
 * @param file chooses the format, as for bundles, and names places in refusals
 * @param text the file, with its byte order mark if it has one
 * @param edits all paths are those of the document before any of them
 * @param sources what was parsed before; the new text is in it afterwards
 * @returns the new text, or for each edit that cannot be done a sentence; then nothing is done
 */
function editSource(file, text, edits, sources = new parsed_sources/* ParsedSources */.g()) {
    const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    const body = text.slice(mark.length);
    const all = (message) => ({ refused: edits.map(({ path }) => ({ path, message })) });
    if (edits.length === 0)
        return { text };
    try {
        const source = readSource(file, body, sources);
        const expected = expectedValue(source.value, edits);
        if ('refused' in expected)
            return expected;
        const edited = rewrite(source, expected.value, expected.origins);
        if (edited !== undefined)
            return { text: mark + edited };
        const message = `${file} cannot be edited here without changing what it means elsewhere; edit it by hand.`;
        return { refused: culprits(source, edits).map(({ path }) => ({ path, message })) };
    }
    catch (error) {
        if (error instanceof edit_tree/* CannotEdit */.mH)
            return all(error.message);
        throw error;
    }
}
function readSource(file, text, sources) {
    const { document, findings } = sources.parse(file, new TextEncoder().encode(text));
    const error = findings.find((finding) => finding.severity === 'error');
    if (error !== undefined || document === undefined) {
        const place = error?.place === undefined ? file : (0,finding/* formatPlace */.dE)(error.place);
        throw new edit_tree/* CannotEdit */.mH(`${place}: ${error?.message ?? 'The file cannot be read.'}`);
    }
    const value = (0,source_node/* nodeValue */.E8)(document.root);
    const tree = document.format === 'json' ? (0,json_tree/* jsonTree */.t)(text, document.root) : (0,yaml_tree/* yamlTree */.W)(file, text);
    if (document.text !== text || !(0,json/* sameJson */.Vk)(tree.value, value)) {
        throw new edit_tree/* CannotEdit */.mH(`${file} uses syntax that cannot be edited.`);
    }
    return { file, text, format: document.format, value: tree.value, tree, sources };
}
/** Of edits that cannot be done together those that cannot be done without the others either. */
function culprits(source, edits) {
    if (edits.length < 2)
        return edits;
    const half = Math.ceil(edits.length / 2);
    const found = [edits.slice(0, half), edits.slice(half)].filter((part) => !isPossible(source, part));
    return found.length === 0 ? edits : found.flatMap((part) => culprits(source, part));
}
function isPossible(source, edits) {
    const expected = expectedValue(source.value, edits);
    return 'value' in expected && rewrite(source, expected.value, expected.origins) !== undefined;
}
/** In the style of the file, else with quotes and brackets only; undefined when neither means the same. */
function rewrite(source, want, origins) {
    for (const careful of [false, true]) {
        const text = attempt(source, want, origins, careful);
        if (text !== undefined && means(source, text, want))
            return text;
    }
    return undefined;
}
function attempt(source, want, origins, careful) {
    const { text, tree, format } = source;
    const base = { text, newline: (0,layout/* newlineOf */.q3)(text) };
    const writer = format === 'json'
        ? { ...base, format, style: (0,layout/* jsonStyle */.cp)(text, tree) }
        : { ...base, format, style: { ...(0,layout/* yamlStyle */.bu)(text, tree), careful } };
    const reconciler = new Reconciler(writer, origins);
    reconciler.value(tree, want, { parent: 'root', column: -1, oneLine: false });
    return reconciler.splices.apply(text);
}
/** The last check: the bundle reader finds exactly the wanted value and nothing that it did not find before. */
function means(source, text, want) {
    const { document, findings } = source.sources.parse(source.file, new TextEncoder().encode(text));
    if (document === undefined || findings.some((finding) => finding.severity === 'error'))
        return false;
    return document.text === text && (0,json/* sameJson */.Vk)((0,source_node/* nodeValue */.E8)(document.root), want);
}

;// CONCATENATED MODULE: ./build/pull/write/edit-sheet.js

/** What is going to be written: edits of source files and whole texts, each with whose it is. */
class EditSheet {
    /** By path from the root: the whole new text of each file that changes. */
    files = new Map();
    /** Files that each object touches, by its address. */
    touched = new Map();
    /** What cannot be written. */
    refused = [];
    #edits = new Map();
    #owners = new Map();
    add(file, edit, address) {
        const edits = this.#edits.get(file);
        if (edits === undefined)
            this.#edits.set(file, [edit]);
        else
            edits.push(edit);
        this.#owners.set(edit, address);
        this.touch(address, file);
    }
    /** An undefined value leaves the file. */
    setOrRemove(file, path, value, address) {
        this.add(file, value === undefined ? { op: 'remove', path } : { op: 'set', path, value }, address);
    }
    /** The edit that sets a whole value, for more changes inside it. */
    find(file, path) {
        const key = JSON.stringify(path);
        const found = this.#edits
            .get(file)
            ?.find((edit) => edit.op === 'set' && JSON.stringify(edit.path) === key);
        return found?.op === 'set' ? found : undefined;
    }
    write(file, text, address) {
        this.files.set(file, text);
        this.touch(address, file);
    }
    touch(address, file) {
        const files = this.touched.get(address);
        if (files === undefined)
            this.touched.set(address, new Set([file]));
        else
            files.add(file);
    }
    /** Carries out the edits, all of a file at once; of what is refused nothing is in the files. */
    finish(read, sources) {
        for (const [file, edits] of this.#edits) {
            const text = read(file);
            if (text === undefined)
                throw new Error(`${file} no longer exists`);
            const edited = editSource(file, text, edits, sources);
            if ('refused' in edited)
                this.#refuse(file, edits, edited.refused);
            else if (edited.text !== text)
                this.files.set(file, edited.text);
        }
    }
    #refuse(file, edits, refused) {
        for (const { path, message } of refused) {
            const key = JSON.stringify(path);
            const owners = edits.filter((edit) => JSON.stringify(edit.path) === key);
            for (const edit of owners.length > 0 ? owners : edits)
                this.refused.push({ address: this.#owners.get(edit) ?? file, message });
        }
    }
}

;// CONCATENATED MODULE: ./build/pull/write/file-names.js


/** Names that Windows keeps for devices, whatever their extension. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/;
/** In code points; four bytes each stay far below what file systems take. */
const MAX_LENGTH = 48;
/** A label as part of a file name: letters and digits in lower case, everything else a hyphen. */
function fileSlug(label) {
    const plain = (0,unicode_form/* inForm */.E)(label, 'NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
    return (0,model_text/* withoutEnd */.M)([...(0,model_text/* withoutEnds */.$)(plain, '-')].slice(0, MAX_LENGTH).join(''), '-');
}
function hashOf(label) {
    return (0,external_node_crypto_.createHash)('sha256').update(label, 'utf8').digest('hex').slice(0, 8);
}
/** The name of a file as systems compare it that ignore case and normal forms. */
function fold(path) {
    return (0,unicode_form/* inForm */.E)(path, 'NFKC').toLowerCase();
}
/**
 * Names for new text files: readable, never outside their folder, never a name that is taken, also
 * where case or normal form alone differ. The same label gets the same name as long as no other file
 * is in its way; a file that an interrupted pull left behind is used again.
 */
class FileNames {
    #folders;
    #taken = new Map();
    #shared = new Set();
    constructor(folders) {
        this.#folders = folders;
    }
    /** Labels that are going to be used in a folder: those that would share a name get a suffix each. */
    prepare(folder, labels) {
        const count = new Map();
        for (const label of labels) {
            const name = `${folder}/${fold(fileSlug(label))}`;
            count.set(name, (count.get(name) ?? 0) + 1);
        }
        for (const [name, times] of count)
            if (times > 1)
                this.#shared.add(name);
    }
    /** Takes a name for a text: `folder/slug<ending>`, from the root. */
    take(folder, label, ending, text) {
        const slug = fileSlug(label);
        const plain = slug === '' ? 'item' : slug;
        const needsHash = slug === '' || DEVICES.test(slug) || this.#shared.has(`${folder}/${fold(slug)}`);
        const hashed = `${plain}-${hashOf(label)}`;
        const taken = this.#takenIn(folder);
        for (let number = 0;; number += 1) {
            const name = number === 0 ? (needsHash ? hashed : plain) : number === 1 ? hashed : `${hashed}-${number}`;
            const file = folder === '' ? `${name}${ending}` : `${folder}/${name}${ending}`;
            if (taken.has(fold(`${name}${ending}`)) && !this.#folders.isSpare(file, text))
                continue;
            taken.add(fold(`${name}${ending}`));
            return file;
        }
    }
    #takenIn(folder) {
        const known = this.#taken.get(folder);
        if (known !== undefined)
            return known;
        const taken = new Set(this.#folders.list(folder).map(fold));
        this.#taken.set(folder, taken);
        return taken;
    }
}

;// CONCATENATED MODULE: ./build/pull/write/renames.js




/** Items whose name changed on the platform get another address. */
function renames(decisions) {
    const renamed = new Map();
    for (const { existing, writes } of decisions) {
        const { kind, address, partition } = existing.match.resource;
        const [key] = kind.key;
        const write = writes.find(({ leaf }) => leaf.path === key);
        if (!kind.renames || kind.key.length !== 1 || write === undefined)
            continue;
        const name = write.merged ?? write.live;
        if (typeof name === 'string')
            renamed.set(address, (0,model_address/* formatAddress */.M0)(kind.name, [name], (0,resolve_item/* scopeOf */.O)(kind, partition)));
    }
    return renamed;
}
/** What refers to a renamed item says its new address, and its settings move with it. */
function followRenames(renamed, inputs, sheet) {
    if (renamed.size === 0)
        return;
    const written = new Set(inputs.decisions.flatMap(({ existing, writes }) => writes.map(({ leaf }) => `${existing.match.resource.address} ${leaf.steps.join('\0')}`)));
    for (const [resource, raw] of inputs.items) {
        for (const { ref, at } of refsIn(resource.value)) {
            const address = ref.external ? undefined : renamed.get(ref.address);
            // A list that is written anew names the new address already.
            const isWritten = at.some((_, length) => written.has(`${resource.address} ${at.slice(0, length + 1).join('\0')}`));
            if (address === undefined || isWritten)
                continue;
            const spot = locate(resource.kind, raw.node, at);
            const form = [resource.kind.name, raw.index, ...spot.path, '$ref'];
            if (spot.at !== 'bundle' || spot.node === undefined)
                continue;
            // Where it cannot be written, the new name itself cannot come in.
            sheet.add(raw.file, { op: 'set', path: form, value: address }, ref.address);
            sheet.touch(resource.address, raw.file);
        }
    }
    for (const bundle of inputs.bundles)
        followInSync(renamed, bundle, sheet);
}
/** Settings move with their item; one that says it was renamed from the very address that it has again goes. */
function followInSync(renamed, { document, sync }, sheet) {
    if (sync === undefined)
        return;
    const moved = sync.entries.filter(({ key }) => renamed.has(key));
    if (moved.length === 0)
        return;
    const kept = new Map();
    for (const { key, node } of moved) {
        const address = renamed.get(key) ?? key;
        const value = withoutOwnName((0,source_node/* nodeValue */.E8)(node), address);
        if (value !== undefined)
            kept.set(address, { value, owner: key });
    }
    if (moved.length === sync.entries.length && kept.size === 0) {
        for (const { key } of moved)
            sheet.touch(key, document.file);
        sheet.add(document.file, { op: 'remove', path: ['sync'] }, moved[0]?.key ?? '');
        return;
    }
    // In a swap the old name of one is the new name of another.
    for (const { key } of moved)
        if (!kept.has(key))
            sheet.add(document.file, { op: 'remove', path: ['sync', key] }, key);
    for (const [address, { value, owner }] of kept)
        sheet.add(document.file, { op: 'set', path: ['sync', address], value }, owner);
}
/** Settings without `renamed_from` the address itself, for all targets or for one; undefined for none left. */
function withoutOwnName(settings, address) {
    if (!(0,json/* isObject */.Gv)(settings) || settings.renamed_from === undefined)
        return settings;
    const { renamed_from: from, ...others } = settings;
    const byTarget = (0,json/* isObject */.Gv)(from)
        ? Object.fromEntries(Object.entries(from).filter(([, old]) => old !== address))
        : from;
    const isLeft = (0,json/* isObject */.Gv)(byTarget) ? Object.keys(byTarget).length > 0 : byTarget !== address;
    const left = isLeft ? { ...settings, renamed_from: byTarget } : others;
    return Object.keys(left).length === 0 ? undefined : left;
}
function refsIn(value, at = []) {
    if (value instanceof model_value/* Ref */.oS)
        return [{ ref: value, at }];
    if (Array.isArray(value))
        return value.flatMap((item, index) => refsIn(item, [...at, index]));
    if (value === null || typeof value !== 'object')
        return [];
    return Object.entries(value).flatMap(([key, item]) => refsIn(item, [...at, key]));
}

;// CONCATENATED MODULE: ./build/pull/write/update-item.js







/** Writes the changed leaves of one item, each where it stands. */
class ItemUpdate {
    #context;
    #sheet;
    #resource;
    #raw;
    /** Objects that are not in the file yet: all leaves below one are written together. */
    #missing = new Map();
    constructor(resource, raw, context) {
        this.#resource = resource;
        this.#raw = raw;
        this.#context = context;
        this.#sheet = context.sheet;
    }
    run({ existing, writes }) {
        for (const write of writes)
            this.#leaf(write, existing.live.object);
        for (const { path: at, value } of this.#missing.values()) {
            const [only] = Object.values(value);
            this.#set(at, (only ?? null));
        }
    }
    #leaf(write, around) {
        const { kind, address } = this.#resource;
        const raw = this.#raw;
        const { leaf } = write;
        const base = [kind.name, raw.index];
        const spot = locate(kind, raw.node, leaf.steps);
        const whole = [...base, ...spot.path];
        if (spot.at === 'text') {
            const text = write.merged ?? (typeof write.live === 'string' ? (0,compare/* unixLines */.cK)(write.live) : undefined);
            if (text !== undefined)
                this.#text(whole, spot.file, text);
            else
                this.#sheet.setOrRemove(raw.file, whole, this.#nothing(write), address);
            return;
        }
        const value = this.#value(write, spot.at === 'bundle' ? spot.node : undefined, around);
        if (spot.at === 'data') {
            this.#data(whole, spot, value);
            return;
        }
        if (spot.missing.length <= 1) {
            const at = [...whole, ...spot.missing];
            if (spot.missing.length === 0 || value !== undefined)
                this.#sheet.setOrRemove(raw.file, at, value, address);
            return;
        }
        const [first = '', ...rest] = spot.missing;
        const key = JSON.stringify([...whole, first]);
        const made = this.#missing.get(key) ?? { path: [...whole, first], value: {} };
        this.#missing.set(key, made);
        if (value !== undefined)
            (0,leaves/* setAt */.ef)(made.value, [first, ...rest], value);
    }
    /** The form of a leaf; undefined where it leaves the file because the platform holds nothing. */
    #value(write, node, around) {
        const { leaf, live, merged } = write;
        if (merged !== undefined)
            return merged;
        if (live === null)
            return this.#nothing(write);
        const context = this.#context.values;
        if (leaf.field?.type === 'list' && Array.isArray(live)) {
            const written = { node, value: memberAt(this.#resource.value, leaf.steps) };
            return fileList(leaf.field, live, written, around, leaf.steps, context);
        }
        return fileValue(leaf.field, live, leaf.steps, context);
    }
    /** How a file says that there is nothing: null where that is legal, an empty value, or not at all. */
    #nothing({ leaf: { field } }) {
        if (field?.nullable === true)
            return null;
        if (field?.blank !== true)
            return undefined;
        return field.type === 'list' ? [] : field.type === 'text' ? '' : undefined;
    }
    /** A text behind `$file`: its file, unless others use it too; then the item gets one of its own. */
    #text(form, name, text) {
        const { repository, names, uses, covers } = this.#context;
        const raw = this.#raw;
        const { address } = this.#resource;
        const file = fileBehind(raw.file, name, repository.real);
        const before = file === undefined ? undefined : repository.read(file);
        if (file === undefined || !fitsFile(text)) {
            this.#set(form, text);
            return;
        }
        if (uses.get(file) === 1 && !this.#sheet.files.has(file)) {
            this.#sheet.write(file, textFile(text, before), address);
            return;
        }
        const { dir, name: stem, ext } = external_node_path_.posix.parse(file);
        const label = `${stem} ${paths_labelOf(address)}`;
        const own = names.take(dir, label, ext, textFile(text, before));
        if (covers(own)) {
            this.#set(form, text);
            return;
        }
        this.#sheet.write(own, textFile(text, before), address);
        this.#set([...form, '$file'], relative(raw.file, own));
    }
    /** Data behind `$file`: edited there, or written out in the bundle where others use the file too. */
    #data(form, spot, value) {
        const { repository, uses } = this.#context;
        const raw = this.#raw;
        const { address, value: written } = this.#resource;
        const file = fileBehind(raw.file, spot.file, repository.real);
        if (file !== undefined && uses.get(file) === 1) {
            this.#sheet.setOrRemove(file, spot.rest, value, address);
            return;
        }
        const known = this.#sheet.find(raw.file, form);
        const zone = known?.value ?? structuredClone(memberAt(written, spot.zone));
        const root = { zone };
        if (value === undefined)
            removeAt(root, ['zone', ...spot.rest]);
        else
            (0,leaves/* setAt */.ef)(root, ['zone', ...spot.rest], value);
        if (known === undefined)
            this.#set(form, root.zone);
        else
            known.value = root.zone;
    }
    #set(at, value) {
        this.#sheet.add(this.#raw.file, { op: 'set', path: at, value }, this.#resource.address);
    }
}

;// CONCATENATED MODULE: ./build/pull/write/compose.js






/** Makes the new texts of all files; nothing is written here. */
function compose(inputs) {
    const { repository, layout, items } = inputs;
    const sheet = new EditSheet();
    const uses = countUses(inputs.bundles, repository.real);
    const names = new FileNames({
        list: (folder) => repository.list(folder),
        isSpare: (file, text) => !uses.has(file) && !sheet.files.has(file) && repository.read(file) === text,
    });
    const renamed = renames(inputs.decisions);
    const shared = { names: inputs.names, variables: inputs.variables, renamed };
    const values = { ...shared, text: () => undefined };
    const covers = (file) => layout.covers(file);
    for (const decision of inputs.decisions) {
        const { resource } = decision.existing.match;
        const raw = compose_itemOf(items, resource);
        new ItemUpdate(resource, raw, { sheet, repository, names, uses, covers, values }).run(decision);
    }
    for (const resource of inputs.removed) {
        const { file, index } = compose_itemOf(items, resource);
        sheet.add(file, { op: 'remove', path: [resource.kind.name, index] }, resource.address);
    }
    followRenames(renamed, inputs, sheet);
    new NewItems(inputs, names, sheet, shared).run();
    sheet.finish((file) => repository.read(file), inputs.sources);
    return { files: sheet.files, touched: sheet.touched, refused: sheet.refused, renamed };
}
function compose_itemOf(items, resource) {
    const raw = items.get(resource);
    if (raw === undefined)
        throw new Error(`${resource.address} has no item`);
    return raw;
}

;// CONCATENATED MODULE: ./build/run/reread-files.js




/** Pairs every item of the bundles with its resource; both have the same order. */
function itemsOf(desired) {
    const raw = desired.bundles.flatMap(({ items }) => items);
    if (raw.length !== desired.resources.length)
        throw new Error('an item of the files has no resource');
    return new Map(desired.resources.map((resource, index) => [resource, raw[index]]));
}
/** Reads the bundles as they will be after the pull: new texts where there are any, else the files on disk. */
function rereadFiles(session, variables, repository, files, covers) {
    const { config, target, kinds, org, desired } = session;
    const bundles = new Set(desired.bundles.map(({ document }) => document.file));
    for (const file of files.keys())
        if (covers(file))
            bundles.add(file);
    const texts = [...bundles].sort(json/* byCodeUnit */.X).map((file) => ({
        file,
        bytes: new TextEncoder().encode(files.get(file) ?? repository.read(file) ?? ''),
    }));
    const vars = { ...target.vars, ...Object.fromEntries(variables.made) };
    return (0,open_files/* desire */.XS)(config, { ...target, vars }, kinds, org, { files: texts, checkout: desired.checkout }, { sources: desired.sources, overlay: files });
}
/** The resource of each item after the pull: same section, with its index lowered by removed items before it. */
function itemsAfter(items, removed, after) {
    const place = (file, kind, index) => `${file}\0${kind}\0${index}`;
    const now = new Map([...itemsOf(after)].map(([resource, raw]) => [place(raw.file, raw.kind.name, raw.index), resource]));
    const left = removed.flatMap((resource) => items.get(resource) ?? []);
    const out = new Map();
    for (const [resource, raw] of items) {
        const gone = left.filter((one) => one.file === raw.file && one.kind === raw.kind);
        if (gone.includes(raw))
            continue;
        const index = raw.index - gone.filter((one) => one.index < raw.index).length;
        const found = now.get(place(raw.file, raw.kind.name, index));
        if (found !== undefined)
            out.set(resource, found);
    }
    return out;
}
/** The configuration with the new variables; undefined where there are none. */
function configWith({ config, target, desired }, { made }, repository) {
    if (made.size === 0 || config.file === null)
        return undefined;
    const text = repository.read(config.file) ?? '';
    const path = ['targets', target.name, 'vars'];
    const edits = Object.keys(target.vars).length > 0
        ? [...made].map(([name, id]) => ({ op: 'set', path: [...path, name], value: id }))
        : [{ op: 'set', path, value: Object.fromEntries(made) }];
    const edited = editSource(config.file, text, edits, desired.sources);
    if ('text' in edited)
        return { file: config.file, text: edited.text };
    throw new finding/* UserError */.yo(PULL_CODES.noVars.code, `Cannot write variables into ${config.file}: ${edited.refused[0]?.message ?? 'it cannot be edited'}`, `Add them by hand: vars: {${[...made].map(([name, id]) => `${name}: ${id}`).join(', ')}}.`, 3);
}

// EXTERNAL MODULE: ./build/run/sync-offers.js
var sync_offers = __webpack_require__(83511);
;// CONCATENATED MODULE: ./build/run/pull-draft.js

















/** One attempt at a pull: its decisions, the new texts and their meaning. It writes nothing. */
class PullDraft {
    refusals;
    merged;
    #session;
    #deps;
    #files;
    #survey;
    #variables;
    #open;
    #decisions;
    #removed;
    /** Addresses that the ledger knew before. */
    #known;
    #items;
    #composed;
    #verified;
    #covered = new Map();
    #entries;
    #texts;
    #config;
    constructor(session, deps, files, inputs) {
        this.#session = session;
        this.#deps = deps;
        this.#files = files;
        this.#survey = inputs.survey;
        this.#variables = inputs.variables;
        this.refusals = inputs.refusals;
        this.merged = inputs.merged;
        this.#open = [...inputs.survey.open];
        this.#items = itemsOf(session.desired);
        this.#known = new Set(session.ledger.entries.keys());
        this.#decisions = this.#decide(inputs.refusedItems);
        this.#removed = this.#gone(inputs.refusedItems);
    }
    #decide(refused) {
        const { names, matches, existing } = this.#survey;
        const cannotName = namesNothing(matches, names);
        return existing.map((one) => {
            const { address } = one.match.resource;
            const isResolved = (0,model_address/* matchesAny */._I)(this.#deps.request.resolved, address);
            const isBack = this.#deps.request.rolledBack && one.match.entry?.rolled_back != null;
            const context = { names, isResolved, isBack, cannotName };
            if (!refused.has(address))
                return decide(one, context, this.#open);
            return { existing: one, writes: [], merges: [], known: [], shown: {}, agrees: false };
        });
    }
    #gone(refused) {
        const removed = [];
        const { removeGone, rolledBack } = this.#deps.request;
        for (const { resource, entry, found } of this.#survey.gone) {
            const { address } = resource;
            const isBack = found.state === 'absent';
            if ((removeGone || (rolledBack && isBack)) && !refused.has(address)) {
                removed.push(resource);
                continue;
            }
            this.#open.push(isBack ? takenBack(resource) : goneObject(resource, entry?.id ?? null));
        }
        return removed;
    }
    /** Merges texts that both sides changed. Each merge runs once, however many drafts there are. */
    async merge() {
        for (const decision of this.#decisions) {
            const { address } = decision.existing.match.resource;
            const isUnsettled = (0,model_address/* matchesAny */._I)(this.#deps.request.resolved, address);
            for (const task of decision.merges) {
                const { base, files, platform } = task;
                const key = JSON.stringify([base, files, platform]);
                if (!this.merged.has(key))
                    this.merged.set(key, await this.#deps.merge({ base, files, platform }));
                const result = this.merged.get(key);
                const isMarked = result?.conflicts === true && task.mayMark;
                if (result === undefined || (result.conflicts && !isMarked)) {
                    decision.agrees = false;
                    this.#open.push(unmerged(decision, task, { isMarked: false, isUnsettled }));
                    continue;
                }
                if (isMarked)
                    this.#open.push(unmerged(decision, task, { isMarked: true, isUnsettled }));
                // The file has every edit already, so only the ledger needs a record.
                if (result.text === files)
                    decision.known.push(task.leaf);
                else
                    decision.writes.push({
                        leaf: task.leaf,
                        live: task.live,
                        merged: result.text,
                        isMarked,
                        overwrites: false,
                    });
            }
            decision.merges = [];
        }
    }
    /** Writes the new texts in memory and reads them again. Returns the problems that the next draft must avoid. */
    compose() {
        const session = this.#session;
        const composed = compose({
            bundles: session.desired.bundles,
            sources: session.desired.sources,
            items: this.#items,
            decisions: this.#decisions,
            fresh: this.#survey.fresh,
            removed: this.#removed,
            names: this.#survey.names,
            variables: this.#variables,
            layout: this.#layout(),
            repository: this.#files,
        });
        this.#composed = composed;
        if (composed.refused.length > 0)
            return composed.refused.map(({ address, message, candidates }) => notForFiles(address, message, candidates));
        this.#config = configWith(session, this.#variables, this.#files);
        const after = rereadFiles(session, this.#variables, this.#files, composed.files, (file) => this.#covers(file));
        const broken = refusals(after.findings);
        if (broken.length > 0)
            return blame(broken, composed);
        const now = itemsAfter(this.#items, this.#removed, after);
        const at = new Map(after.resources.map((resource) => [resource.address, resource]));
        const find = (resource) => now.get(resource);
        this.#verified = verify(this.#survey, this.#decisions, this.#survey.fresh, {
            item: find,
            at: (address) => at.get(address),
        });
        if (this.#verified.wrong.length > 0)
            return this.#verified.wrong.map(({ address, message }) => notForFiles(address, `The live value cannot be written to the files: ${message}.`));
        const gone = new Set(this.#removed.map(({ address }) => address));
        const touched = new Set([...composed.touched.keys(), ...gone]);
        const hurt = collateral(session.desired.resources, touched, find);
        if (hurt !== undefined)
            throw new Error(`this pull would change the meaning of ${hurt.address}`);
        return [];
    }
    /** Items whose uncommitted text would be lost. */
    async uncommitted() {
        if (this.#deps.request.force)
            return [];
        const losing = [
            ...this.#decisions
                .filter(({ writes }) => writes.some(({ overwrites }) => overwrites))
                .map(({ existing }) => existing.match.resource.address),
            ...this.#removed.map(({ address }) => address),
        ];
        const filesOf = (address) => [...(this.#composed?.touched.get(address) ?? [])].filter((file) => this.#files.read(file) !== undefined);
        const committed = await this.#deps.committed([...new Set(losing.flatMap(filesOf))]);
        return losing.flatMap((address) => {
            const open = filesOf(address).filter((file) => !committed.has(file));
            if (open.length === 0)
                return [];
            return { address, point: uncommittedText(address, open, this.#deps.request) };
        });
    }
    keyOf({ kind, partition, live }) {
        return freshKey(kind, partition, live.id);
    }
    /** The files to write: texts first, then the configuration, then bundles by kind. */
    texts() {
        this.#texts ??= this.#makeTexts();
        return this.#texts;
    }
    #makeTexts() {
        const { composed } = this.#done();
        const order = new Map(this.#session.kinds.all.map((kind, index) => [kind.name, index]));
        const first = new Map();
        for (const [address, files] of composed.touched) {
            const at = order.get((0,model_address/* kindOf */.I)(address)) ?? 0;
            for (const file of files)
                first.set(file, Math.min(first.get(file) ?? at, at));
        }
        const rank = (file) => (this.#covers(file) ? 2 + (first.get(file) ?? 0) : 0);
        const ranked = [...composed.files].map(([file, text]) => ({ file, text, rank: rank(file) }));
        if (this.#config !== undefined)
            ranked.push({ ...this.#config, rank: 1 });
        const changed = ranked.filter(({ file, text }) => this.#files.read(file) !== text);
        return new Map(changed
            .sort((a, b) => a.rank - b.rank || (0,json/* byCodeUnit */.X)(a.file, b.file))
            .map(({ file, text }) => [file, text]));
    }
    /** New or changed entries of the ledger. */
    entries() {
        this.#entries ??= this.#makeEntries();
        return this.#entries;
    }
    /** True where the ledger only has to record which live values were shown. */
    get onlyShows() {
        const known = this.#session.ledger.entries;
        return this.texts().size === 0 && this.entries().every((one) => isOnlyShown(one, known.get(one.address)));
    }
    #makeEntries() {
        const { verified } = this.#done();
        const { names } = verified;
        const entries = [];
        const base = this.#session.ledger.entries;
        const { commit } = this.#session.source;
        const context = (address) => ({ names, commit, empty: this.#empty, known: base.get(address) });
        for (const [decision, settled] of verified.decisions) {
            const { match, live } = decision.existing;
            if (match.entry !== undefined) {
                const entry = pulledEntry(decision, settled, { names, commit });
                if (entry !== undefined)
                    entries.push(entry);
            }
            else if (decision.agrees && settled.states.every((state) => state.asWanted)) {
                const written = decision.writes.map(({ leaf }) => leaf.path);
                entries.push(adoptedEntry(settled, live, written, context(settled.resource.address)));
            }
        }
        for (const [one, settled] of verified.fresh) {
            entries.push(one.entry === undefined
                ? adoptedEntry(settled, one.live, [], context(one.address))
                : broughtBack(one.entry, settled, { names, commit }));
        }
        return entries;
    }
    #empty = (resource) => (0,entries/* emptyEntry */.yN)(resource, {
        plan: { source: { commit: null } },
        protects: (one) => (0,policy_view/* wantsProtection */.rs)(one, this.#session.target.protect),
    });
    report(ledger) {
        const { composed, verified } = this.#done();
        const texts = this.texts();
        const entries = this.entries();
        return reportOf({
            target: this.#session.target.name,
            place: this.#session.commands.documents,
            kinds: this.#session.kinds,
            survey: this.#survey,
            resolved: this.#deps.request.resolved,
            decisions: this.#decisions,
            settled: verified.decisions,
            fresh: this.#survey.fresh,
            removed: this.#removed,
            composed,
            files: [...texts.keys()].map((file) => ({
                file,
                state: this.#files.read(file) === undefined ? 'new' : 'changed',
            })),
            variables: Object.fromEntries(this.#config === undefined ? [] : this.#variables.made),
            adopted: entries.filter(({ address }) => !this.#known.has(address)).map(({ address }) => address),
            noted: entries.filter(({ address }) => this.#known.has(address)).map(({ address }) => address),
            open: [...this.#open, ...this.refusals].map((point) => this.#pasteable(this.#placed(this.#withHistory(point)))),
            ledger,
        });
    }
    /** A point whose `sync` lines fit into the existing files. */
    #pasteable(point) {
        const offers = new sync_offers/* SyncOffers */.J(this.#session.desired.bundles);
        return { ...point, remedies: offers.remedies(point.remedies, point.place) };
    }
    /** A point about a text file gets its place in that file. */
    #placed(point) {
        const { composed } = this.#done();
        const one = this.#survey.existing.find(({ match }) => match.resource.address === point.address);
        const raw = one === undefined ? undefined : this.#items.get(one.match.resource);
        return raw === undefined ? point : placedAtText(point, raw, composed, this.#files);
    }
    /** Adds a remedy where a longer history could settle the point. */
    #withHistory(point) {
        const isUntold = ({ match: { resource, entry } }) => resource.address === point.address && (0,landed/* untoldOf */.Y)(this.#session, entry).has(point.path ?? '');
        if (!this.#survey.existing.some(isUntold))
            return point;
        const type = `${say_untold/* WHOLE_HISTORY */.H}, then pull again`;
        return {
            ...point,
            remedies: [...point.remedies, { to: 'If a commit outside this clone has it', type }],
        };
    }
    #done() {
        if (this.#composed === undefined || this.#verified === undefined)
            throw new Error('nothing was composed');
        return { composed: this.#composed, verified: this.#verified };
    }
    #layout() {
        const patterns = (0,open_files/* bundlePatterns */.Mo)(this.#session.config);
        return { patterns, covers: (file) => this.#covers(file), into: this.#deps.request.into };
    }
    #covers(file) {
        const known = this.#covered.get(file);
        if (known !== undefined)
            return known;
        const covers = (0,pattern_covers/* patternCovers */.JQ)((0,open_files/* bundlePatterns */.Mo)(this.#session.config), file);
        this.#covered.set(file, covers);
        return covers;
    }
}

// EXTERNAL MODULE: ./build/run/finish-ledger.js
var finish_ledger = __webpack_require__(13537);
// EXTERNAL MODULE: ./build/run/marks.js
var run_marks = __webpack_require__(53368);
;// CONCATENATED MODULE: ./build/run/pull-ledger.js



/**
 * Takes the ledger's lock, writes the files, then the ledger, so that no other run applies or pulls in between. The head
 * keeps the commit of the last apply, because a pull applies nothing.
 * @throws UserError when the lock cannot be taken, or a file cannot be written
 */
async function recordPull(session, entries, writeFiles) {
    const { ledger, clock } = session;
    if (entries.length === 0) {
        await writeFiles();
        return { state: 'unchanged', revision: ledger.revision, message: null };
    }
    const at = () => new Date(clock.now()).toISOString();
    const marks = (0,run_marks/* marksOf */.O)(session, new Set(), (resource) => (0,policy_view/* wantsProtection */.rs)(resource, session.target.protect));
    const begun = await session.store.begin(ledger, {
        at: at(),
        head: {
            ...session.binding,
            source: ledger.head?.source ?? { commit: null, dirty: true },
            experiments_marked: (0,run_marks/* knowsExperiments */.L)(session),
        },
        intents: [],
        subject: 'pull',
        marks,
    });
    try {
        await writeFiles();
    }
    catch (error) {
        await begun.leave();
        throw error;
    }
    try {
        await Promise.all(entries.map((entry) => begun.put(entry)));
    }
    catch (error) {
        await begun.leave();
        return (0,finish_ledger/* failedLedger */.TV)(error);
    }
    return (0,finish_ledger/* finishLedger */.NB)(begun, clock);
}

// EXTERNAL MODULE: ./build/run/read-as-asked.js
var read_as_asked = __webpack_require__(60276);
;// CONCATENATED MODULE: ./build/run/pull-target.js














/**
 * Brings live values into the files. Everything is decided and checked before anything is written, and the platform is
 * only read. Files are written before the ledger: after an interruption between the two, the next pull or plan finds
 * files and platform equal.
 */
async function pullTarget(session, deps) {
    const files = new RepositoryFiles(session.config.root);
    const draft = await prepare(session, deps, files);
    if (deps.dryRun)
        return draft.report({ state: 'dry_run', revision: session.ledger.revision, message: null });
    await files.tidy();
    const texts = draft.texts();
    if (texts.size === 0 && draft.entries().length === 0) {
        return draft.report({ state: 'unchanged', revision: session.ledger.revision, message: null });
    }
    files.check(texts.keys());
    try {
        const ledger = await recordPull(session, draft.entries(), async () => {
            files.check(texts.keys());
            await files.write(texts);
        });
        return draft.report(ledger);
    }
    catch (error) {
        if (!draft.onlyShows || !(error instanceof finding/* UserError */.yo))
            throw error;
        // Open points are reported all the same; `--resolved` accepts only points that were shown.
        return draft.report({ state: 'unchanged', revision: session.ledger.revision, message: error.message });
    }
}
/** Reads, decides, composes new texts and checks them, until nothing is left to correct. */
async function prepare(session, deps, files) {
    const { request } = deps;
    const snapshot = new compare_snapshot/* Snapshot */.F();
    const view = new live/* LiveView */.O(session.org, snapshot);
    const wanted = new PullSelection(request, (address) => (0,config_types/* isInTarget */.jE)(session.target, address));
    const used = usedVariables(session.desired.bundles);
    let variables = new Variables(session.target.vars, used);
    const rejected = new Set();
    const refusedItems = new Set();
    const notes = [];
    const merged = new Map();
    // Each further round leaves out more than the one before, so the loop ends.
    for (let isFirst = true;; isFirst = false) {
        const inputs = { plan: (0,plan_target/* inputsOf */.Vc)(session), wanted, variables, rejected };
        const judge = () => survey(inputs, view);
        const { survey: found } = (await (0,read_as_asked/* readAsAsked */.L)(session.reader, judge, snapshot)).result;
        if (isFirst)
            checkPullPatterns(request, session, found);
        if (request.vars && isFirst) {
            variables = named(found, variables, snapshot, session);
            if (variables.made.size > 0)
                continue;
        }
        const draft = new PullDraft(session, deps, files, {
            survey: found,
            variables,
            merged,
            refusals: notes,
            refusedItems,
        });
        await draft.merge();
        const problems = draft.compose();
        const lost = problems.length > 0 ? [] : await draft.uncommitted();
        if (problems.length === 0 && lost.length === 0)
            return draft;
        for (const { address, point } of [...problems, ...lost]) {
            const before = rejected.size + refusedItems.size;
            notes.push(point);
            const fresh = found.fresh.find((one) => one.address === address);
            if (fresh === undefined)
                refusedItems.add(address);
            else
                rejected.add(draft.keyOf(fresh));
            if (rejected.size + refusedItems.size === before)
                throw new Error(`pull cannot correct what is wrong with ${address}: ${point.message}`);
        }
    }
}
/** `--vars`: makes a variable for every workflow and project of new objects. */
function named(found, known, snapshot, session) {
    const { surroundings } = session.kinds;
    for (const { kind, partition } of found.fresh) {
        for (const [field, id] of Object.entries(kind.placed(partition))) {
            if (typeof id !== 'number')
                continue;
            const scope = Object.keys(surroundings).find((one) => field === `${one}_id`);
            const list = scope === undefined ? undefined : surroundings[scope];
            const answer = list === undefined ? undefined : snapshot.rows(list);
            const row = answer?.state === 'rows' ? answer.rows.find((one) => one.id === id) : undefined;
            known.make(field, id, typeof row?.name === 'string' ? row.name : undefined);
        }
    }
    // Lists are not read for this alone: without them, variables are named by id.
    snapshot.takeNeeds();
    if (known.made.size > 0 && session.config.file === null) {
        throw new finding/* UserError */.yo(PULL_CODES.noVars.code, '--vars needs a configuration to write variables into.', 'Create a configuration first.', 3, (0,pasted_command/* pasted */.yw)('init'));
    }
    return known;
}

// EXTERNAL MODULE: ./build/source/read/source-codes.js
var source_codes = __webpack_require__(47955);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/cli/lost-output.js
var lost_output = __webpack_require__(75389);
// EXTERNAL MODULE: ./build/cli/opened.js + 1 modules
var cli_opened = __webpack_require__(76910);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/commands/pull.js


















const flags = (bare) => (0,options/* target */.aC)(bare)
    .option('--all', 'pull every live object, including those in no file yet')
    .option('--only <pattern>', 'pull matching objects, including those in no file yet', options/* collect */.Fo)
    .option('--workflow <id>', 'pull the objects of a workflow; with --all, of these workflows only', options/* collect */.Fo)
    .option('--into <file>', 'bundle file for new objects')
    .option('--vars', 'turn workflow and project ids into variables of the configuration')
    .option('--remove-gone', 'remove items whose objects were deleted on the platform')
    .option('--resolved <pattern>', 'settle conflicts of matching items with the present content of the files', options/* collect */.Fo)
    .option('--rolled-back', 'bring the result of a rollback into the files')
    .option('--force', 'overwrite files with uncommitted changes')
    .option('--dry-run', 'show what would be written, without writing');
const pull_command = (0,command/* defineCommand */.NB)({
    name: 'pull',
    does: 'Bring live values into the files. Only reads the platform.',
    flags,
    run: (_none, flags, { io }) => pull(flags, io),
});
/** `pull`: brings live values into the files. It only reads the platform. */
async function pull(flags, io) {
    const { only, ...rest } = flags;
    const workflows = (flags.workflow ?? []).map(workflowId);
    const findsNew = flags.all === true || (only ?? []).length > 0 || workflows.length > 0;
    const opened = await (0,cli_opened/* openTarget */.Ap)(rest, [], io, { forgive: (finding) => isForPull(finding, findsNew) });
    try {
        const request = {
            all: flags.all === true,
            only: only ?? [],
            workflows,
            into: flags.into === undefined ? null : bundleOf(flags.into, opened, io),
            vars: flags.vars === true,
            removeGone: flags.removeGone === true,
            force: flags.force === true,
            resolved: flags.resolved ?? [],
            rolledBack: flags.rolledBack === true,
        };
        const { root, changed } = opened.offline.git;
        const git = root === null ? null : io.openGit(root);
        const report = await pullTarget(opened.session, {
            request,
            dryRun: flags.dryRun === true,
            merge: gitMerge(process.env),
            committed: async (files) => {
                const committed = await (0,git_info/* committedFiles */.q)(git, changed, files);
                if (git === null || root === null)
                    return committed;
                for (const file of await (0,work_tree/* hiddenEdits */.k)(git, root, opened.offline.checkout, files))
                    committed.delete(file);
                return committed;
            },
        });
        if (flags.json === true)
            io.out(`${JSON.stringify(report, null, 2)}\n`);
        else if (flags.quiet !== true || report.exit_code !== 0)
            io.out(renderPullText(report, { color: io.outColor, typing: (0,cli_io/* typingOf */.t)(opened.session, io) }));
        const wrote = report.ledger.state === 'written' || (!report.dry_run && report.files.length > 0);
        return (0,lost_output/* afterReport */.H)(report.exit_code, wrote, io);
    }
    finally {
        await opened.client.close();
    }
}
/** A first pull may find no file for a pattern, and a pull continues from marked conflicts: neither is an error here. */
function isForPull({ code }, findsNew) {
    if (code === bundle_codes/* BUNDLE_CODES */.c.conflictMarkers.code)
        return true;
    return findsNew && code === source_codes/* SOURCE_CODES */.h.patternWithoutMatch.code;
}
function workflowId(text) {
    const id = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(id))
        return id;
    throw new finding/* UserError */.yo(PULL_CODES.badWorkflow.code, `--workflow is ${JSON.stringify(text)}, which is not the number of a workflow.`, `Pass the number from the address of the workflow in ${(0,platform_words.platformWords)().app}.`);
}
/** The file of `--into`, relative to the working directory. A bundle pattern must match it, or no plan would see it. */
function bundleOf(file, { session: { config } }, io) {
    const from = external_node_path_.relative(config.root, external_node_path_.resolve(io.cwd, file)).replaceAll(external_node_path_.sep, '/');
    const patterns = (0,open_files/* bundlePatterns */.Mo)(config);
    if (/\.(?:ya?ml|json)$/i.test(from) && !from.startsWith('../') && (0,pattern_covers/* patternCovers */.JQ)(patterns, from))
        return from;
    throw new finding/* UserError */.yo(PULL_CODES.notCovered.code, `No bundle pattern matches ${file}, so its items would never be planned.`, `Name a file that a pattern matches: ${patterns.join(', ')}.`, 3);
}


/***/ }),

/***/ 1973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ typingOf)
/* harmony export */ });
/** How commands about a target are typed where this command was. */
function typingOf(session, io) {
    return { place: session.commands.typed, shell: io.shell ?? 'sh' };
}


/***/ }),

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

/***/ 13537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ endApply),
/* harmony export */   NB: () => (/* binding */ finishLedger),
/* harmony export */   TV: () => (/* binding */ failedLedger)
/* harmony export */ });
/* harmony import */ var _apply_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35333);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);


/** Finishes the ledger of a run. A failure is part of the report, exit 4: silence about it would be dangerous. */
async function finishLedger(begun, clock) {
    try {
        const revision = await begun.finish(new Date(clock.now()).toISOString());
        return { state: 'written', revision, message: null };
    }
    catch (error) {
        return failedLedger(error);
    }
}
const NOT_DONE = new Set(['failed', 'blocked', 'not attempted', 'held', 'unreadable']);
/**
 * Ends the ledger of an apply. An apply that did nothing, on the platform or in the ledger, makes no revision. Records
 * that are needed for safety (intents without an answer, ids, marks) change an entry, and so make one.
 * @param outcomes the outcome of each change
 * @param before the revision that the run began with
 */
async function endApply(begun, outcomes, before, clock) {
    const isNothing = outcomes.length > 0 && outcomes.every((one) => NOT_DONE.has(one.outcome) && !(0,_apply_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveWritten */ .$8)(one));
    if (!isNothing)
        return finishLedger(begun, clock);
    try {
        const left = await begun.release();
        if (left === undefined)
            return finishLedger(begun, clock);
        const { revision } = left;
        // A changed revision holds the records that an earlier run left behind.
        return { state: revision === before ? 'unchanged' : 'written', revision, message: null };
    }
    catch (error) {
        return failedLedger(error);
    }
}
/** The result for a ledger that could not be written, with the remedy in its message. */
function failedLedger(error) {
    const message = error instanceof Error ? error.message : String(error);
    const remedy = error instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo ? error.remedy : undefined;
    return {
        state: 'failed',
        revision: null,
        message: remedy === undefined ? message : `${message} ${remedy}`,
    };
}


/***/ }),

/***/ 53368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ knowsExperiments),
/* harmony export */   O: () => (/* binding */ marksOf)
/* harmony export */ });
/* harmony import */ var _apply_record_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52541);

/**
 * Experiments of the files when a ledger begins: it is unknown whether they ran before. Includes experiments that this
 * run leaves out, because the next run will find a ledger.
 * @param launched addresses of experiments that this run decides itself
 */
function marksOf(session, launched, protects) {
    if (session.ledger.head?.experiments_marked === true)
        return [];
    return session.desired.resources
        .filter((resource) => resource.kind.lifecycle === 'launch' && !launched.has(resource.address))
        .filter((resource) => (session.ledger.entries.get(resource.address)?.launch ?? null) === null)
        .map((resource) => ({
        ...(0,_apply_record_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyEntry */ .yN)(resource, { plan: session, protects }),
        origin: 'adopted',
        launch: {
            state: 'undecided',
            content: resource.contentDigest,
            key: null,
            route: null,
            body: null,
            sent_at: null,
            status: null,
        },
    }));
}
/** False where files were named on the command line or left out by git: the configuration may know more. */
function knowsExperiments(session) {
    const { leftOut, unread } = session.desired;
    const isSeen = unread.length === 0 && leftOut.every(({ kind }) => kind.lifecycle !== 'launch');
    const isAll = session.rollback === undefined && (session.config.file === null || (session.complete && isSeen));
    return isAll || session.ledger.head?.experiments_marked === true;
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changedInputs),
/* harmony export */   k: () => (/* binding */ hiddenEdits)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_files_pattern_covers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44604);
/* harmony import */ var _config_config_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93057);
/* harmony import */ var _host_git_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85990);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);
/* harmony import */ var _source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25918);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33775);








/**
 * The files of a plan with uncommitted changes: bundles, their texts and the configuration, when changed, new, ignored
 * by git, or (for bundles) deleted. Other files, such as a saved plan, do not matter, and files that git left out of the
 * checkout count as unchanged. Sorted paths relative to the root of the work tree. Starts one git process, and at most
 * three more where git was told to ignore changes of a file.
 */
async function changedInputs(tree, git, loaded) {
    const { config, files, desired, checkout } = loaded;
    const top = (0,_source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_2__/* .realOrSame */ .e)(tree.root);
    const inTree = (file) => (0,_config_config_find_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(top, file);
    const root = (0,_source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_2__/* .realOrSame */ .e)(config.root);
    const written = [
        ...files.files.map(({ file }) => file),
        ...desired.texts,
        ...(config.file === null ? [] : [config.file]),
    ].map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file));
    // A link and its target both count as read.
    const used = new Set(written.flatMap((file) => [inTree(file), inTree((0,_source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_2__/* .realOrSame */ .e)(file))]));
    const changed = new Map();
    const add = (file) => changed.set(file, checkout.index?.files.has(file) === false ? 'new' : 'edited');
    for (const entry of tree.changed) {
        const folder = entry.endsWith('/') ? entry : `${entry}/`;
        if (used.has(entry))
            add(entry);
        else
            for (const file of used)
                if (file.startsWith(folder))
                    add(file);
    }
    for (const file of await hiddenEdits(git, top, checkout, used))
        changed.set(file, 'edited');
    const gone = [...tree.changed, ...assumed(checkout)].filter((file) => !file.endsWith('/') && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, file)) && !checkout.isLeftOut(file));
    for (const file of missingBundles(gone, top, root, config))
        changed.set(file, 'deleted');
    const isOfOthers = (file) => inSubmodule(checkout, file);
    const own = [...new Set(written.map((one) => inTree((0,_source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_2__/* .realOrSame */ .e)(one))))].filter((file) => !isOfOthers(file));
    for (const file of await ignored(git, own))
        changed.set(file, 'ignored');
    return [...changed].map(([file, what]) => ({ file, what })).sort((a, b) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)(a.file, b.file));
}
/**
 * Finds files that differ from the index although git was told to ignore their changes (`skip-worktree`,
 * `assume-unchanged`), by comparing contents as git would store them.
 * @param files relative to the root of git's work tree
 */
async function hiddenEdits(git, root, { index }, files) {
    const edited = new Set();
    const compared = new Map();
    for (const file of files) {
        const one = index?.files.get(file);
        if (one === undefined || !(one.isSkipped || one.isAssumed))
            continue;
        const isFile = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file), { throwIfNoEntry: false })?.isFile() === true;
        // A link, or a name with a line break, cannot be compared and counts as changed.
        if (one.mode === _host_git_index_js__WEBPACK_IMPORTED_MODULE_5__/* .LINK */ .ps || !isFile || file.includes('\n'))
            edited.add(file);
        else
            compared.set(file, one.id);
    }
    // Compared through git's filters first, then byte for byte: equal bytes are equal whatever the filters do.
    for (const filters of [[], ['--no-filters']]) {
        const open = [...compared.keys()];
        if (open.length === 0)
            break;
        const ran = await git(['hash-object', '--stdin-paths', ...filters], Buffer.from(`${open.join('\n')}\n`));
        const ids = ran.code === 0 ? ran.stdout.toString('latin1').split('\n') : [];
        for (const [at, file] of open.entries())
            if (ids[at] === compared.get(file))
                compared.delete(file);
    }
    for (const file of compared.keys())
        edited.add(file);
    return edited;
}
/** Files that git was told to consider unchanged; it reports none of them as deleted. */
function assumed({ index }) {
    return [...(index?.files ?? [])].filter(([, one]) => one.isAssumed && !one.isSkipped).map(([file]) => file);
}
/** A deleted or moved bundle: nothing else would notice it, and its items would be removed. */
function missingBundles(gone, top, root, config) {
    const ways = new Map(gone.map((file) => [(0,_config_config_find_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, file)), file]));
    return [...(0,_bundle_files_pattern_covers_js__WEBPACK_IMPORTED_MODULE_6__/* .filesCovered */ .up)((0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .bundlePatterns */ .Mo)(config), [...ways.keys()])].map((way) => ways.get(way) ?? way);
}
/** False for files of another repository, which git does not report. */
function inSubmodule({ index }, file) {
    const parts = file.split('/');
    return parts.some((_, depth) => index?.files.get(parts.slice(0, depth).join('/'))?.mode === _host_git_index_js__WEBPACK_IMPORTED_MODULE_5__/* .SUBMODULE */ .NG);
}
/** The given files that git ignores; they are in no commit even if `git status` reports nothing. */
async function ignored(git, files) {
    const inside = files.filter((file) => !file.startsWith('../') && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file));
    const ran = await git(['check-ignore', '-z', '--stdin'], Buffer.from(inside.map((one) => `${one}\0`).join('')));
    if (ran.code !== 0)
        return [];
    return ran.stdout
        .toString('utf8')
        .split('\0')
        .filter((file) => file !== '');
}


/***/ })

};
