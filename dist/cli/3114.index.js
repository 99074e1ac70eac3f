export const id = 3114;
export const ids = [3114];
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

/***/ 85922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ printPlan)
});

// EXTERNAL MODULE: ./build/model/remedy.js
var remedy = __webpack_require__(61368);
// EXTERNAL MODULE: ./build/report/words/advice.js
var words_advice = __webpack_require__(35357);
// EXTERNAL MODULE: ./build/report/words/entries.js
var words_entries = __webpack_require__(91753);
// EXTERNAL MODULE: ./build/report/words/held-words.js
var held_words = __webpack_require__(81698);
// EXTERNAL MODULE: ./build/report/words/refusal.js
var words_refusal = __webpack_require__(12621);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/report/words/sanitize.js
var sanitize = __webpack_require__(52042);
// EXTERNAL MODULE: ./build/report/words/summary.js
var summary = __webpack_require__(75461);
// EXTERNAL MODULE: ./build/report/words/uncommitted.js
var uncommitted = __webpack_require__(83762);
// EXTERNAL MODULE: ./build/report/text/leaf-text.js
var leaf_text = __webpack_require__(14307);
// EXTERNAL MODULE: ./build/report/text/style.js
var text_style = __webpack_require__(77898);
// EXTERNAL MODULE: ./build/report/text/text-layout.js
var text_layout = __webpack_require__(92923);
;// CONCATENATED MODULE: ./build/report/text/plan-text.js











/** Names of resources that a folded list shows before it only counts. */
const NAMED = 5;
/**
 * A plan for a terminal: held, deletes, replaces, takeovers, updates, creates, launches, ledger-only
 * ones folded; then what could not be read, findings, and the counts. Ends with a line break.
 */
function renderPlanText(plan, view) {
    const style = (0,text_style/* makeStyle */.Oe)(view.color);
    const width = Math.max(60, view.width);
    const head = headLines(plan, view, style);
    const refusal = (0,words_refusal/* refusalLines */.s6)(plan, style);
    if (refusal.length > 0)
        head.push('', ...refusal);
    if ((0,summary/* isNothing */.qv)(plan))
        return `${[...head, '', style.good((0,summary/* summaryText */.g5)(plan.summary))].join('\n')}\n`;
    const entries = (0,words_entries/* entriesOf */.Mc)(plan);
    const secrets = (0,words_entries/* secretsByAddress */.hG)(plan);
    const blocks = [
        ...entries.held.map((held) => heldBlock(held, style, width, view.typing)),
        ...[
            entries.deletes,
            entries.replaces,
            entries.takeovers,
            entries.updates,
            entries.creates,
            entries.launches,
        ]
            .flat()
            .map((change) => changeBlock(change, secrets.get(change.address) ?? [], style, width)),
        ...ledgerBlocks(entries, style, width),
    ];
    const loose = entries.looseSecrets.map((secret) => `${text_layout/* INDENT */.BH}${(0,visible/* visible */.i)(secret.address)} ${(0,visible/* visible */.i)(secret.field)}  ${(0,visible/* visible */.i)((0,words_entries/* secretText */.yD)(secret, null))}`);
    if (loose.length > 0)
        blocks.push([style.strong('Secrets'), ...loose]);
    if (plan.unreadable.length > 0) {
        const lines = plan.unreadable.map((row) => `${text_layout/* INDENT */.BH}${(0,visible/* visible */.i)(row.address)}  ${(0,visible/* visible */.i)(row.message)}`);
        blocks.push([style.warn(`? ${(0,text_style/* count */.U9)(plan.unreadable.length, 'place')} could not be read`), ...lines]);
    }
    blocks.push(...entries.diagnostics.map((diagnostic) => diagnosticBlock(diagnostic, style, view.typing)));
    const body = blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
    return `${head.join('\n')}\n\n${body}\n${planLine(plan, style)}\n`;
}
function headLines(plan, view, style) {
    const ledger = {
        present: 'ledger present',
        absent: 'no ledger yet',
        ignored: 'ledger ignored: cannot be applied',
    };
    const parts = (0,text_layout/* targetParts */.k2)(plan, view.ledgerLabel ?? ledger[plan.ledger.state], style);
    if (plan.source.dirty)
        parts.push(style.warn('uncommitted files'));
    const lines = [parts.join(' · ')];
    const reads = view.sourceReads;
    if (reads !== undefined) {
        const live = `Read ${(0,text_style/* count */.U9)(reads.objects, 'live object')} in ${(0,text_style/* count */.U9)(reads.requests, 'request')}`;
        lines.push(`${live} · ${(0,text_style/* count */.U9)(reads.items, 'item')} in ${(0,text_style/* count */.U9)(reads.files, 'file')}`);
    }
    const open = (0,uncommitted/* uncommittedLine */.y)(plan, visible/* visible */.i);
    if (open !== '')
        lines.push(style.warn(open));
    const options = [];
    if (plan.options.on_drift !== null)
        options.push(`on drift: ${plan.options.on_drift}`);
    for (const name of ['only', 'take_over', 'launch']) {
        if (plan.options[name].length > 0)
            options.push(`${name.replace('_', ' ')}: ${plan.options[name].join(', ')}`);
    }
    if (plan.options.allow_deletes !== null)
        options.push(`allow deletes: ${plan.options.allow_deletes}`);
    if (plan.options.allow_empty)
        options.push('allow empty');
    if (options.length > 0)
        lines.push((0,visible/* visible */.i)(options.join(' · ')));
    return lines;
}
function heldBlock(held, style, width, typing) {
    const right = [`held: ${held_words/* HELD_WORDS */.A[held.why]} (${held.why})`, (0,words_entries/* placeText */.Z9)(held.place)];
    const lines = [(0,visible/* visible */.i)(held.message), ...(0,leaf_text/* heldLines */.NS)(held, style, width - text_layout/* INDENT */.BH.length)];
    lines.push(...(0,text_layout/* remedyLines */.gb)(held.remedies, style, typing));
    return [
        ...(0,text_layout/* titleLines */.wh)(held.address, words_entries/* SYMBOLS */.Am.held, right, style.warn, width),
        style.quiet(`${text_layout/* INDENT */.BH}would ${held.would} it`),
        ...lines.map((line) => `${text_layout/* INDENT */.BH}${line}`),
    ];
}
function changeBlock(change, secrets, style, width) {
    const paint = {
        create: style.good,
        update: style.warn,
        delete: style.bad,
        replace: style.bad,
        launch: style.info,
    };
    const color = change.action in paint ? paint[change.action] : style.quiet;
    const version = (0,words_entries/* versionText */.KA)(change.version);
    const what = version === '' ? (0,words_entries/* actionWord */.He)(change) : `${(0,words_entries/* actionWord */.He)(change)} · ${version}`;
    const lines = [];
    if (change.reason !== '')
        lines.push(style.quiet((0,visible/* visible */.i)(change.reason)));
    if (change.renamed_from !== null)
        lines.push(`renamed from ${(0,visible/* visible */.i)((0,words_entries/* formerName */.jA)(change))}`);
    lines.push(...(0,leaf_text/* leafLines */.k$)(change, style, width - text_layout/* INDENT */.BH.length));
    lines.push(...(0,leaf_text/* keptLines */.So)(change, style));
    for (const secret of secrets) {
        const text = (0,words_entries/* secretText */.yD)(secret, change.action);
        if (text !== '')
            lines.push(`${(0,visible/* visible */.i)(secret.field)}  ${secret.write ? (0,visible/* visible */.i)(text) : style.quiet((0,visible/* visible */.i)(text))}`);
    }
    for (const group of (0,words_entries/* effectGroups */.yc)(change)) {
        const names = group.items.map((item) => (0,visible/* visible */.i)(item.address) + (item.note === '' ? '' : ` (${item.note})`));
        const tail = group.items.length === 0 ? group.note : group.note === '' ? '' : ` (${group.note})`;
        lines.push(`${group.label} ${named(names)}${tail}`);
    }
    if (change.unmanaged.length > 0) {
        const names = named(change.unmanaged.map(visible/* visible */.i));
        lines.push(style.quiet(`no longer in the files, left unchanged: ${names}`));
    }
    return [
        ...(0,text_layout/* titleLines */.wh)(change.address, (0,words_entries/* symbolOf */.wX)(change.action), [what, (0,words_entries/* placeText */.Z9)(change.place)], color, width),
        ...lines.map((line) => `${text_layout/* INDENT */.BH}${line}`),
    ];
}
/** A few names, then a number. */
function named(names) {
    const more = names.length - NAMED;
    return more > 0 ? `${names.slice(0, NAMED).join(', ')} and ${(0,text_style/* thousands */.oh)(more)} more` : names.join(', ');
}
function ledgerBlocks(entries, style, width) {
    return entries.ledgerOnly.map(({ action, changes }) => {
        const lines = changes.slice(0, NAMED).map((change) => {
            const renamed = change.renamed_from === null ? '' : ` (renamed from ${(0,visible/* visible */.i)((0,words_entries/* formerName */.jA)(change))})`;
            const where = (0,words_entries/* placeText */.Z9)(change.place);
            const reason = (0,sanitize/* cut */.Jj)((0,visible/* visible */.i)(change.reason), Math.max(40, width));
            return `${text_layout/* INDENT */.BH}${[(0,visible/* visible */.i)(change.address) + renamed, where, style.quiet(reason)].filter((part) => part !== '').join('  ')}`;
        });
        const more = changes.length - NAMED;
        if (more > 0)
            lines.push(`${text_layout/* INDENT */.BH}… and ${(0,text_style/* thousands */.oh)(more)} more`);
        return [
            `${style.quiet('=')} ${action} ${(0,text_style/* thousands */.oh)(changes.length)} · ledger only, nothing is sent`,
            ...lines,
        ];
    });
}
function diagnosticBlock(diagnostic, style, typing) {
    const paint = { error: style.bad, warning: style.warn, note: style.info }[diagnostic.severity];
    const where = [diagnostic.address === null ? '' : (0,visible/* visible */.i)(diagnostic.address), (0,words_entries/* placeText */.Z9)(diagnostic.place)];
    const first = [
        paint(`${diagnostic.severity} ${(0,visible/* visible */.i)(diagnostic.code)}`),
        ...where.filter((part) => part !== ''),
    ];
    const lines = [first.join('  '), `${text_layout/* INDENT */.BH}${(0,visible/* visible */.i)(diagnostic.message)}`];
    const advice = (0,words_advice/* adviceOf */.wr)(diagnostic);
    if ((0,words_advice/* hasAdvice */.jk)(advice))
        lines.push(`${text_layout/* INDENT */.BH}To do: ${(0,visible/* visible */.i)((0,remedy/* adviceText */.YM)(advice, typing))}`);
    return lines;
}
function planLine(plan, style) {
    const paint = { delete: style.bad, replace: style.bad, held: style.warn, unreadable: style.warn };
    const line = (0,summary/* summaryText */.g5)(plan.summary, (what, text) => what in paint ? paint[what](text) : text);
    return `${style.strong('Plan:')} ${line}`;
}

// EXTERNAL MODULE: ./build/run/open/ledger-label.js
var ledger_label = __webpack_require__(13441);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
;// CONCATENATED MODULE: ./build/cli/print-plan.js



/** Shows a plan to a person on stdout. */
function printPlan(opened, planned, io) {
    const { session, offline, client } = opened;
    io.out(renderPlanText(planned.plan, {
        color: io.outColor,
        width: io.width,
        sourceReads: {
            objects: planned.reads.objects,
            requests: client.stats.reads,
            items: offline.desired.resources.length,
            files: offline.files.files.length,
        },
        ledgerLabel: (0,ledger_label/* ledgerLabel */.i)(session.ledger, session.ignoreLedger, io.clock.now()),
        typing: (0,cli_io/* typingOf */.t)(session, io),
    }));
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

/***/ 75327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ planContentDigest)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/**
 * The `content_digest` of a plan's JSON: over all that it says except the digest itself, members of
 * later minor versions included. It shows an edit by hand or a damaged file; whoever computes it anew
 * is not kept out by it, and need not be: an apply does nothing that it does not plan by itself.
 */
function planContentDigest(json) {
    const { content_digest: _, ...rest } = json;
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(rest);
}


/***/ }),

/***/ 35357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jk: () => (/* binding */ hasAdvice),
/* harmony export */   mU: () => (/* binding */ adviceMarkdown),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61368);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52042);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1032);


/** What a diagnostic of a plan advises. */
function adviceOf({ remedy, argv }) {
    return argv === undefined ? { remedy } : { remedy, command: { argv } };
}
/** Empty where nothing is to be done. */
function hasAdvice(advice) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceText */ .YM)(advice) !== '';
}
/** An advice for Markdown: its words as a sentence, its command whole in a code span. */
function adviceMarkdown(advice, max = Number.POSITIVE_INFINITY) {
    const words = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceWords */ .eD)(advice);
    const line = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceLine */ .D2)(advice, undefined);
    const parts = [
        words === '' ? '' : (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .i)(words), max)),
        line === undefined ? '' : (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(line),
    ];
    return parts.filter((part) => part !== '').join(': ');
}


/***/ }),

/***/ 81698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ HELD_WORDS)
/* harmony export */ });
/** Why something is held, in a few words; the plan's message says it in full. */
const HELD_WORDS = {
    takeover: 'exists already and differs',
    drift: 'edited on the platform',
    conflict: 'edited on the platform and in the files',
    gone: 'gone from the platform',
    undecided: 'undecided launch',
    protected: 'protected',
    ambiguous: 'unclear which object is meant',
    unknown_launch: 'launch with an unknown outcome',
    dependency: 'needs a held resource',
    unconfirmed: 'not confirmed',
    safeguard: 'over a limit',
    rolled_back: 'rolled back, but the files differ',
    unreviewed: 'in no reviewed plan',
    renamed: 'may be a rename',
    left_out: 'its file may be left out of the checkout',
};


/***/ }),

/***/ 12621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ refusalMarkdown),
/* harmony export */   s6: () => (/* binding */ refusalLines)
/* harmony export */ });
/* unused harmony export refusalsOf */
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35357);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52042);


/** Why nothing of a plan would be applied from where its files are. */
function refusalsOf({ source }) {
    return source.refused ?? [];
}
/** For a terminal; empty where nothing speaks against an apply. */
function refusalLines(plan, style) {
    return refusalsOf(plan).flatMap(({ code, message, remedy }) => [
        style.bad(`! Applying this plan would be refused (${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(code)})`),
        `  ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(message)}`,
        `  To do: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(remedy)}`,
    ]);
}
/**
 * A block for Markdown; empty where nothing speaks against an apply.
 * @param what would be refused, Markdown of our own making
 */
function refusalMarkdown(plan, what) {
    return refusalsOf(plan)
        .map(({ code, message, remedy }, index) => {
        const start = index === 0 ? `**⛔ ${what} would be refused**; nothing would be applied: ` : '**Also:** ';
        const why = `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(message), 1_000))} (${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(code), 20))})`;
        return `${start}${why}\n\n**To do:** ${(0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceMarkdown */ .mU)({ remedy }, 1_000)}`;
    })
        .join('\n\n');
}


/***/ }),

/***/ 75461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ countPhrases),
/* harmony export */   Tc: () => (/* binding */ findingPhrase),
/* harmony export */   g5: () => (/* binding */ summaryText),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77898);

const VERBS = [
    ['create', 'to create'],
    ['update', 'to update'],
    ['replace', 'to replace'],
    ['delete', 'to delete'],
    ['launch', 'to launch'],
    ['adopt', 'to adopt'],
    ['converge', 'already up to date (record only)'],
    ['keep', 'to keep as edited'],
    ['release', 'to release'],
    ['forget', 'to forget'],
];
/** What a plan counts up to, as phrases in their order; empty when nothing would happen. */
function countPhrases(counts) {
    const phrases = [];
    for (const [action, verb] of VERBS) {
        if (counts[action] > 0)
            phrases.push({ what: action, text: `${(0,_text_style_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(counts[action])} ${verb}` });
    }
    for (const what of ['held', 'unreadable']) {
        if (counts[what] > 0)
            phrases.push({ what, text: `${(0,_text_style_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(counts[what])} ${what}` });
    }
    return phrases;
}
/** `1 error, 2 warnings`, or an empty text. */
function findingPhrase(counts) {
    const parts = [];
    if (counts.errors > 0)
        parts.push((0,_text_style_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(counts.errors, 'error'));
    if (counts.warnings > 0)
        parts.push((0,_text_style_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(counts.warnings, 'warning'));
    return parts.join(', ');
}
/**
 * `1 to create, 2 to update, 1 held · 209 unchanged`, or `Nothing to do · 209 unchanged`. `paint`
 * may give a phrase another look.
 */
function summaryText(counts, paint = (_, text) => text) {
    const todo = countPhrases(counts).map((phrase) => paint(phrase.what, phrase.text));
    const findings = findingPhrase(counts);
    const idle = findings === '' ? 'Nothing to do' : 'Nothing planned';
    const parts = [todo.length > 0 ? todo.join(', ') : idle, `${(0,_text_style_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(counts.unchanged)} unchanged`];
    if (findings !== '')
        parts.push(findings);
    return parts.join(' · ');
}
/** True when a plan has nothing to show but its summary. */
function isNothing(plan) {
    return (plan.changes.length === 0 &&
        plan.held.length === 0 &&
        plan.unreadable.length === 0 &&
        plan.diagnostics.length === 0 &&
        !plan.secret_writes.some((secret) => secret.write || secret.status === 'unknown'));
}


/***/ }),

/***/ 83762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ uncommittedLine)
/* harmony export */ });
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77898);

const WORDS = {
    deleted: 'deleted',
    edited: 'edited',
    new: 'new',
    ignored: 'ignored by git',
};
/** Names of one kind that are listed; the others are counted. */
const NAMED = 5;
/**
 * Which files were planned although they are in no commit as they are, in a line: what was deleted
 * comes first, for it removes. Empty where there are none.
 * @param name a file name as the view shows it
 */
function uncommittedLine({ source }, name) {
    const parts = Object.keys(WORDS).flatMap((what) => {
        const files = (source.uncommitted ?? []).filter((one) => one.what === what).map(({ file }) => name(file));
        if (files.length === 0)
            return [];
        const more = files.length > NAMED ? ` and ${(0,_text_style_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(files.length - NAMED)} more` : '';
        return [`${WORDS[what]} ${files.slice(0, NAMED).join(', ')}${more}`];
    });
    return parts.length === 0 ? '' : `Uncommitted, planned as they are: ${parts.join('; ')}`;
}


/***/ }),

/***/ 44857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ applyTarget),
  a: () => (/* binding */ hasNothingToDo)
});

// EXTERNAL MODULE: ./build/ledger/git/git-codes.js
var git_codes = __webpack_require__(36156);
// EXTERNAL MODULE: ./build/ledger/ledger-codes.js
var ledger_codes = __webpack_require__(60964);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/common-codes.js
var common_codes = __webpack_require__(33746);
// EXTERNAL MODULE: ./build/plan/document/plan.js
var plan = __webpack_require__(67095);
// EXTERNAL MODULE: ./build/apply/apply-codes.js
var apply_codes = __webpack_require__(65452);
// EXTERNAL MODULE: ./build/apply/outcome.js
var apply_outcome = __webpack_require__(22479);
;// CONCATENATED MODULE: ./build/apply/platform/key-watch.js

/** Notices that the platform no longer accepts the API key: 401 anywhere ends a run. */
class KeyWatch {
    #platform;
    #isRefused = false;
    constructor(platform) {
        this.#platform = platform;
    }
    get isRefused() {
        return this.#isRefused;
    }
    serverTime() {
        return this.#platform.serverTime();
    }
    wordsOf(need) {
        return this.#platform.wordsOf(need);
    }
    async answer(need) {
        try {
            return await this.#platform.answer(need);
        }
        catch (error) {
            if (error instanceof finding/* UserError */.yo && error.code === common_codes/* PLATFORM_CODES */.D.keyRefused.code)
                this.#isRefused = true;
            throw error;
        }
    }
    create(at, body, how) {
        return this.#watch(this.#platform.create(at, body, how));
    }
    update(at, body, how) {
        return this.#watch(this.#platform.update(at, body, how));
    }
    remove(at, how) {
        return this.#watch(this.#platform.remove(at, how));
    }
    async #watch(write) {
        const result = await write;
        if (result.state === 'refused' && result.status === 401)
            this.#isRefused = true;
        return result;
    }
}

// EXTERNAL MODULE: ./build/model/group.js
var group = __webpack_require__(21441);
// EXTERNAL MODULE: ./build/model/kind.js
var model_kind = __webpack_require__(72246);
// EXTERNAL MODULE: ./build/compare/same-form.js + 1 modules
var same_form = __webpack_require__(97456);
// EXTERNAL MODULE: ./build/model/value.js
var model_value = __webpack_require__(86835);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/compare/live-object.js
var live_object = __webpack_require__(84314);
// EXTERNAL MODULE: ./build/compare/three-way.js
var three_way = __webpack_require__(98558);
// EXTERNAL MODULE: ./build/compare/leaves.js
var leaves = __webpack_require__(61094);
// EXTERNAL MODULE: ./build/model/path.js
var model_path = __webpack_require__(68575);
;// CONCATENATED MODULE: ./build/apply/platform/observe.js


/** Reads one object by id; kinds without such a route are looked up in their narrowed list, twice. */
async function look(run, kind, partition, id, value) {
    const narrow = kind.narrow?.(value);
    const answer = await answerOf(run, kind.readable
        ? { ask: 'object', kind, partition, id }
        : { ask: 'list', kind, partition, ...(narrow === undefined ? {} : { narrow }), twice: true });
    return (0,live_object/* objectIn */.D)(kind, id, answer);
}
/** The leaves of a change that somebody has touched since it was planned. */
function movedLeaves(kind, change, seen) {
    return Object.entries(change.guards)
        .filter(([path, before]) => (0,three_way/* guard */.ah)(leafNow(kind, path, seen)) !== before)
        .map(([path]) => path)
        .sort();
}
/** One leaf as it is now, in the form that guards are made of. */
function leafNow(kind, path, seen) {
    const steps = (0,model_path/* parsePath */.Rr)(path) ?? [path];
    return (0,three_way/* rawLeaf */.tK)((0,three_way/* fieldOf */._F)(kind, steps), (0,leaves/* valueAt */.fK)(seen.object, steps), seen.object);
}
/** All objects of a partition, read anew, and how many pages they fill; undefined where that cannot be read. */
async function readList(run, kind, partition) {
    const answer = await answerOf(run, { ask: 'list', kind, partition });
    if (answer.state !== 'rows')
        return undefined;
    const rows = answer.rows.filter((row) => kind.owns(row, partition, run.plan.org_id) && !(0,model_kind/* isArchived */.F$)(row));
    return { rows, pages: answer.pages ?? 1 };
}
/**
 * A read that fails while applying leaves open what it was asked for, such as the outcome of a write
 * that was sent: it is an answer that says so, and never an error that hides the write.
 */
async function answerOf(run, need) {
    try {
        return await run.deps.platform.answer(need);
    }
    catch (error) {
        if (!(error instanceof finding/* UserError */.yo))
            throw error;
        return { state: 'unreadable', status: 0, message: error.message.replace(/\.$/, '') };
    }
}

;// CONCATENATED MODULE: ./build/apply/platform/lookup.js



/** Milliseconds between two looks: a platform may need a moment to show what it has just made. */
const PAUSE_MS = 2000;
/**
 * Finds the live objects that carry a resource's natural key and that no other resource is known
 * to own. Correctness of every second send rests on this, so a key that the platform
 * stored in another form is found as well, where none is exactly the same.
 */
async function findByKey(run, resource) {
    const read = await readList(run, resource.kind, resource.partition);
    const { kind } = resource;
    const key = keyOf(run, resource);
    const free = read?.rows.filter((row) => isFree(run, resource, row));
    const same = free?.filter((row) => rowKey(kind, row) === key);
    if (same === undefined || same.length > 0)
        return same;
    const sent = sentKey(run, resource);
    const form = sent === undefined ? undefined : (0,same_form/* keyForm */.U)(sent);
    return free?.filter((row) => (0,same_form/* keyForm */.U)(keyIn(kind, row)) === form);
}
/** Two looks, two seconds apart; the second only where the first finds nothing. */
async function findTwice(run, resource) {
    const first = await findByKey(run, resource);
    if (first === undefined || first.length > 0)
        return first;
    await run.deps.clock.sleep(PAUSE_MS, run.deps.signal);
    return findByKey(run, resource);
}
/** True for an object that a resource may be: nothing else is known to own it. */
function isFree(run, resource, row) {
    const { id } = row;
    if (typeof id !== 'number' && typeof id !== 'string')
        return false;
    const space = (0,model_kind/* idSpace */.al)(resource.kind, resource.partition);
    const owner = run.sightings.ownerOf(space, id) ?? run.names.addressOf(resource.kind.name, id);
    return owner === undefined || owner === resource.address;
}
/** The natural key as it will be on the platform; undefined while a reference in it has no id. */
function sentKey(run, resource) {
    const parts = [];
    for (const name of (0,model_kind/* rowKeyFields */.pn)(resource.kind)) {
        const written = resource.value[name] ?? null;
        const part = written instanceof model_value/* Ref */.oS ? run.ids.of(written) : written;
        if (part === undefined || part === null)
            return undefined;
        parts.push(part);
    }
    return parts;
}
/** The same as one text, as `rowKey` makes it of a row. */
function keyOf(run, resource) {
    const parts = sentKey(run, resource);
    return parts === undefined ? undefined : (0,json/* canonical */.$N)(parts);
}
/** The natural key that a row of a list shows, as one text. */
function rowKey(kind, row) {
    return (0,json/* canonical */.$N)(keyIn(kind, row));
}
function keyIn(kind, row) {
    return (0,model_kind/* rowKeyFields */.pn)(kind).map((name) => row[name] ?? null);
}

;// CONCATENATED MODULE: ./build/apply/platform/presence.js



/** A list that is younger is taken as it is. */
const FRESH_MS = 1000;
/** So many creates for each page of a list are worth reading it again: reading stays a small part of the work. */
const CREATES_PER_PAGE = 20;
/**
 * What stands on the platform beside the creates of a run. A list is read before its first create, again
 * where it is old and many were sent since, and once after the last: somebody may make one of the same
 * name at any time, and the platform need not refuse the second.
 */
class Presence {
    #run;
    #lists = new Map();
    constructor(run) {
        this.#run = run;
    }
    /**
     * Objects of the resource's key that appeared since planning; undefined where that cannot be read.
     * @param isLate the create has waited: however few were sent since, an old list does not do
     */
    async appeared(resource, isLate = false) {
        const name = nameOf(resource);
        let list = this.#lists.get(name);
        if (list === undefined || (isLate ? this.#isAged(list) && list.pages !== undefined : this.#isOld(list))) {
            list = this.#read(resource);
            this.#lists.set(name, list);
        }
        const groups = await list.groups;
        if (groups === undefined)
            return undefined;
        const key = keyOf(this.#run, resource);
        const rows = key === undefined ? [] : (groups.get(key) ?? []);
        return rows.filter((row) => isFree(this.#run, resource, row));
    }
    /** A create is about to be sent: from here on its list is one create older. */
    sends(resource) {
        const list = this.#lists.get(nameOf(resource));
        if (list !== undefined)
            list.sent += 1;
    }
    /** True while creates of a list were sent or made within this many milliseconds: only their number delays them. */
    isMoving(resource, ms) {
        const movedAt = this.#lists.get(nameOf(resource))?.movedAt;
        const age = movedAt === undefined ? Number.POSITIVE_INFINITY : this.#run.deps.clock.now() - movedAt;
        return age >= 0 && age <= ms;
    }
    /** A create goes out, or was made, now. */
    moves(resource) {
        const list = this.#lists.get(nameOf(resource));
        if (list !== undefined)
            list.movedAt = this.#run.deps.clock.now();
    }
    #isOld(list) {
        const { pages, sent } = list;
        return this.#isAged(list) && pages !== undefined && sent >= CREATES_PER_PAGE * Math.max(1, pages);
    }
    #isAged({ at }) {
        const age = this.#run.deps.clock.now() - at;
        // A clock that was set back says nothing of the age.
        return age > FRESH_MS || age < 0;
    }
    #read(resource) {
        const { kind, partition } = resource;
        const at = this.#run.deps.clock.now();
        const list = {
            groups: Promise.resolve(undefined),
            at,
            pages: undefined,
            sent: 0,
            // Reading a list again holds no create up.
            movedAt: this.#lists.get(nameOf(resource))?.movedAt,
        };
        list.groups = readList(this.#run, kind, partition).then((read) => {
            list.pages = read?.pages;
            return read === undefined ? undefined : presence_group(kind, read.rows);
        });
        return list;
    }
    /**
     * After the last create: what else bears the name of an object that this run has made.
     * @returns by address the ids of the others; `unread` where a list does not say
     */
    async twins(made) {
        const others = new Map();
        const unread = [];
        const lists = (0,group/* groupBy */.$)(made, ({ resource }) => nameOf(resource));
        await Promise.all([...lists.values()].map(async (same) => {
            const [first] = same;
            if (first === undefined)
                return;
            const { kind, partition } = first.resource;
            const read = await readList(this.#run, kind, partition);
            if (read === undefined) {
                unread.push(first);
                return;
            }
            const groups = presence_group(kind, read.rows);
            for (const one of same) {
                const ids = this.#othersOf(one, groups);
                if (ids.length > 0)
                    others.set(one.resource.address, ids);
            }
        }));
        return { others, unread };
    }
    #othersOf({ resource, id }, groups) {
        const { kind, partition } = resource;
        const space = (0,model_kind/* idSpace */.al)(kind, partition);
        const key = keyOf(this.#run, resource);
        const rows = key === undefined ? [] : (groups.get(key) ?? []);
        return rows
            .map((row) => row.id)
            .filter((other) => typeof other === 'number' || typeof other === 'string')
            .filter((other) => other !== id && this.#run.sightings.ownerOf(space, other) === undefined)
            .filter((other) => this.#run.names.addressOf(kind.name, other) === undefined);
    }
}
function nameOf({ kind, partition }) {
    return `${kind.name} ${partition}`;
}
function presence_group(kind, rows) {
    return (0,group/* groupBy */.$)(rows, (row) => rowKey(kind, row));
}

;// CONCATENATED MODULE: ./build/apply/queue.js
/**
 * The changes that are still to be done, in the order of the plan: each becomes ready when the last one
 * that it waits for is done. Every change is looked at once for each one that it waits for, and no more.
 */
class ChangeQueue {
    #changes;
    /** How many others each change still waits for, by its place in the plan. */
    #open = [];
    /** Places of the changes that wait for an address. */
    #waiting = new Map();
    /** Places of the changes that are ready, in order. */
    #ready = [];
    #taken = new Set();
    constructor(changes, waitsFor) {
        this.#changes = changes;
        for (const [place, { address }] of changes.entries()) {
            const others = waitsFor.get(address) ?? new Set();
            this.#open.push(others.size);
            if (others.size === 0)
                this.#ready.push(place);
            for (const other of others) {
                const waiting = this.#waiting.get(other);
                if (waiting === undefined)
                    this.#waiting.set(other, [place]);
                else
                    waiting.push(place);
            }
        }
    }
    /** The first change that is ready, taken out; undefined where none is. */
    next() {
        const place = this.#ready.shift();
        if (place === undefined)
            return undefined;
        this.#taken.add(place);
        return this.#changes[place];
    }
    /** What waited for an address only may go on. */
    done(address) {
        for (const place of this.#waiting.get(address) ?? []) {
            const open = (this.#open[place] ?? 0) - 1;
            this.#open[place] = open;
            if (open === 0)
                this.#insert(place);
        }
        this.#waiting.delete(address);
    }
    #insert(place) {
        let low = 0;
        let high = this.#ready.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#ready[middle] < place)
                low = middle + 1;
            else
                high = middle;
        }
        this.#ready.splice(low, 0, place);
    }
    /** Changes that nobody has taken. */
    get left() {
        return this.#changes.filter((_, place) => !this.#taken.has(place));
    }
}

;// CONCATENATED MODULE: ./build/apply/record/repins.js

/**
 * What the updates of a plan have really moved besides their own objects. A re-pin that was planned and did
 * not happen must not explain a version that somebody else made.
 */
class Repins {
    #sources;
    #outcomes = new Map();
    constructor(changes) {
        this.#sources = repinSources(changes);
    }
    /** Notes the outcome of a change. */
    tell(outcome) {
        this.#outcomes.set(outcome.address, outcome);
    }
    /** The state of an object after the changes that have ended. */
    of(address) {
        const repinned = { done: 0, maybe: 0 };
        for (const source of this.#sources.get(address) ?? []) {
            const outcome = this.#outcomes.get(source.address);
            if (outcome === undefined)
                continue;
            if (outcome.outcome === 'unknown')
                repinned.maybe += 1;
            else
                repinned.done += versionsMade(source, outcome);
        }
        return repinned;
    }
}
/** By the address of what moves along: the updates of a plan that move its version. */
function repinSources(changes) {
    const sources = new Map();
    for (const change of changes) {
        if (change.action !== 'update')
            continue;
        for (const { what, address } of change.effects) {
            if (what !== 'repins')
                continue;
            const known = sources.get(address);
            if (known === undefined)
                sources.set(address, [change]);
            else
                known.push(change);
        }
    }
    return sources;
}
/** The versions that an update and whoever edited its object meanwhile have made: each moves what it is part of. */
function versionsMade({ version }, outcome) {
    const isWritten = outcome.outcome === 'updated' || (0,apply_outcome/* isNotKept */.yN)(outcome);
    if (!isWritten && outcome.outcome !== 'already applied')
        return 0;
    const least = isWritten ? 1 : 0;
    const from = version?.from ?? null;
    return from === null || outcome.version === null ? least : Math.max(least, outcome.version - from);
}

;// CONCATENATED MODULE: ./build/apply/record/writing-marks.js


/** The address of the entry that a write of a change is marked in. */
function markedAddress({ address, action }, { leftovers, entryOf }) {
    return action === 'replace' ? leftovers.get(address)?.address : (entryOf(address)?.address ?? address);
}
/**
 * Marks for every update, replace and delete of a plan. They are recorded with the intents, before
 * anything is sent: where a run is cut off, the next one knows that a write may have happened, and does
 * not take values that somebody set back for values that were never written.
 */
function writingMarksOf(source) {
    const marks = new Map();
    const moves = movedAlong(source.plan);
    for (const change of source.plan.changes) {
        const { action, id } = change;
        if ((action !== 'update' && action !== 'replace' && action !== 'delete') || id === null)
            continue;
        const entry = source.entries.get(markedAddress(change, source) ?? '');
        if (entry === undefined || entry.id === null || marks.has(entry.address))
            continue;
        const kind = source.kinds.get(change.kind);
        const { partition } = entry;
        const facts = source.sightings.factsOf((0,model_kind/* idSpace */.al)(kind, partition), id);
        const along = moves.get(change.address);
        marks.set(entry.address, {
            action,
            version: facts?.version ?? change.version?.from ?? null,
            updated_at: facts?.updatedAt ?? null,
            ...(along === undefined ? {} : { moves: along }),
        });
    }
    return marks;
}
/** By address: the versions, as they were read, of the other objects of the plan whose update moves its version. */
function movedAlong({ changes }) {
    const along = new Map();
    for (const [moved, sources] of repinSources(changes)) {
        const known = sources.flatMap(({ address, version }) => {
            const from = version?.from ?? null;
            return from === null ? [] : [[address, from]];
        });
        if (known.length > 0)
            along.set(moved, Object.fromEntries(known));
    }
    return along;
}

// EXTERNAL MODULE: ./build/compare/body.js
var compare_body = __webpack_require__(6730);
// EXTERNAL MODULE: ./build/plan/document/idempotency.js
var idempotency = __webpack_require__(53211);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
;// CONCATENATED MODULE: ./build/apply/platform/late.js

/** A body cannot be made because something that it needs is not there. */
class MissingError extends Error {
}
/** Fills in ids and secrets as they are at this moment of the run. */
function lateOf(run, versions = new Map()) {
    return {
        ref: (ref) => {
            if (ref.version === 'latest') {
                const version = versions.get(ref.address);
                if (version === undefined)
                    throw new MissingError(`the platform shows no version of ${ref.address}`);
                return version;
            }
            const id = run.ids.of(ref);
            if (id === undefined)
                throw new MissingError(`${ref.address} has no id`);
            return id;
        },
        secret: (name) => {
            const value = run.deps.secret(name);
            if (value === undefined || value === '') {
                throw new MissingError(`the environment variable ${name} is not set`);
            }
            return value;
        },
    };
}
/** The partition in which the target of a reference lives. */
function partitionOf(run, ref) {
    const known = run.resources.get(ref.address) ?? run.base.entries.get(ref.address);
    return known?.partition ?? run.deps.kinds.get((0,model_address/* kindOf */.I)(ref.address)).home;
}
/** Reads the newest version number of what a reference names; undefined where none is shown. */
async function readVersion(run, ref) {
    const kind = run.deps.kinds.get((0,model_address/* kindOf */.I)(ref.address));
    const id = run.ids.of(ref);
    if (id === undefined)
        return undefined;
    const partition = partitionOf(run, ref);
    const answer = await run.deps.platform.answer({ ask: 'object', kind, partition, id });
    const version = answer.state === 'object' ? answer.object.version : undefined;
    return typeof version === 'number' ? version : undefined;
}

// EXTERNAL MODULE: ./build/apply/record/entries.js
var entries = __webpack_require__(52541);
// EXTERNAL MODULE: ./build/compare/generation.js
var compare_generation = __webpack_require__(71080);
// EXTERNAL MODULE: ./build/compare/leftover.js
var leftover = __webpack_require__(58417);
;// CONCATENATED MODULE: ./build/apply/record/intents.js


/** The intent of an earlier run to make the same generation: what came of it is not known. */
function begunBefore(known, generation) {
    return known !== undefined && known.id === null && known.generation === generation ? known : undefined;
}
/** The entries of a plan as they will be if its creates and replaces go through. */
function intentsOf(run) {
    const made = new Map();
    const leftovers = new Map();
    for (const change of run.plan.changes) {
        const { address, action } = change;
        const resource = run.resources.get(address);
        if ((action !== 'create' && action !== 'replace') || resource === undefined)
            continue;
        const match = run.matches.get(address);
        const known = match?.entry ?? run.base.entries.get(address);
        const generation = (0,compare_generation/* nextGeneration */.a)(known, run.base.departed?.[address], resource.kind);
        const begun = begunBefore(known, generation);
        // With the fingerprints of what is sent: a create found later brought its secrets along.
        made.set(address, {
            ...(0,entries/* emptyEntry */.yN)(resource, run),
            generation,
            sent_at: begun === undefined ? run.deps.platform.serverTime() : (begun.sent_at ?? null),
            leaves: (0,entries/* writtenForms */.xb)(resource, run),
            secrets: (0,entries/* secretsAfter */._G)(run, resource, undefined),
        });
        if (action === 'replace' && match?.found.state === 'live')
            leftovers.set(address, (0,leftover/* leftoverEntry */.ed)(resource, match.found.live, match.entry));
    }
    return { made, leftovers };
}

;// CONCATENATED MODULE: ./build/apply/steps/appeared.js

/**
 * Somebody made an object of this name after planning. Whatever it holds, nobody has decided that it is
 * ours from now on: the next plan says so, and an apply after that does it.
 */
function appearedResult(rows) {
    return {
        outcome: 'held',
        code: apply_codes/* APPLY_CODES */.s.changedMeanwhile.code,
        message: `an object of the same name appeared on the platform after planning (id ${rows.map((one) => String(one.id)).join(', ')})`,
        remedy: 'Plan again: the next plan adopts it if it is equal, and shows the difference if it is not.',
    };
}

// EXTERNAL MODULE: ./build/compare/made-before.js
var made_before = __webpack_require__(10651);
;// CONCATENATED MODULE: ./build/apply/platform/own-create.js



/**
 * What speaks against an object being the work of a create, as the end of a sentence about it; undefined
 * where nothing does. A platform may repeat a stored answer, and something in front of it may answer with
 * anything: only what was not there before, bears the name that was sent and was made since is ours.
 */
function foreignSign(run, resource, { id, row }, first) {
    const space = (0,model_kind/* idSpace */.al)(resource.kind, resource.partition);
    const owner = run.sightings.ownerOf(space, id);
    if (owner !== undefined)
        return owner === resource.address ? 'which was already in the ledger' : `which belongs to ${owner}`;
    if (run.sightings.wasThere(space, id, first.moment))
        return 'which existed before the request';
    const createdAt = typeof row.created_at === 'string' ? row.created_at : null;
    if ((0,made_before/* wasMadeBefore */.Q)(createdAt, first.at))
        return `which was created before the request (${createdAt})`;
    const other = otherKeyField(run, resource, row);
    return other === undefined ? undefined : `whose ${other} is ${JSON.stringify(row[other])}`;
}
/** A field of the natural key that an object shows with another value than was sent. */
function otherKeyField(run, resource, row) {
    const { kind, value } = resource;
    const sent = sentKey(run, resource);
    if (sent === undefined || kind.lifecycle === 'launch')
        return undefined;
    const shown = (0,model_kind/* rowKeyFields */.pn)(kind);
    return kind.key.find((name) => {
        const at = shown.indexOf(name);
        const wanted = at >= 0 ? (sent[at] ?? null) : value[name];
        const found = row[name];
        if (found === undefined || wanted === undefined || wanted instanceof model_value/* Ref */.oS)
            return false;
        return !(0,same_form/* sameForm */.L)(undefined, found, wanted);
    });
}
/** True where an object shows every field of its key. */
function showsKey(resource, row) {
    return (0,model_kind/* rowKeyFields */.pn)(resource.kind).every((name) => row[name] !== undefined && row[name] !== null);
}

// EXTERNAL MODULE: ./build/compare/compare.js
var compare = __webpack_require__(21407);
// EXTERNAL MODULE: ./build/compare/judge-leaf.js
var judge_leaf = __webpack_require__(25328);
;// CONCATENATED MODULE: ./build/apply/platform/sent-leaf.js


/** What a value of the file or of a plan is on its way to the platform. */
function sentLeaf(run, resource, path, value) {
    const steps = (0,model_path/* parsePath */.Rr)(path) ?? [path];
    const field = (0,three_way/* fieldOf */._F)(resource.kind, steps);
    const plain = (0,model_value/* resolveLate */.xj)(value, {
        ref: (ref) => run.ids.of(ref) ?? ref.address,
        secret: (secret) => secret.name,
    });
    const keys = (0,compare/* elementKeys */.nm)(plain);
    return {
        path,
        steps,
        field,
        keys,
        sent: (0,compare/* normalize */.S8)(field, plain, { around: resource.value, written: keys }),
    };
}
/** Every compared leaf that the file writes, without those that `sync` ignores. */
function writtenLeaves(run, resource) {
    const ignored = (resource.settings.ignore ?? []).map((path) => (0,model_path/* parsePath */.Rr)(path) ?? [path]);
    return [...resource.leaves.values()]
        .filter(({ steps }) => !ignored.some((prefix) => (0,model_path/* startsWith */.w1)(steps, prefix)))
        .map(({ path, value }) => sentLeaf(run, resource, path, value));
}
/** The same leaf of a live object, in the same form. */
function nowAt(leaf, resource, seen) {
    const found = (0,leaves/* valueAt */.fK)(seen.object, leaf.steps);
    return (0,compare/* normalize */.S8)(leaf.field, found, { around: resource.value, written: leaf.keys });
}
/** What the platform holds, against what was sent. */
function likenessOf(leaf, resource, seen) {
    return (0,judge_leaf/* likeness */.$)(leaf.field, leaf.sent, nowAt(leaf, resource, seen), seen.object);
}

;// CONCATENATED MODULE: ./build/apply/platform/wanted-leaves.js


/**
 * The leaves that a change writes, with the values of the file itself: nothing is read back from what the
 * plan prints. What the file does not name any more gets the value that clears it.
 */
function wantedLeaves({ kind, leaves }, change) {
    return change.leaves.map(({ path }) => {
        const written = leaves.get(path);
        if (written !== undefined)
            return written;
        const steps = (0,model_path/* parsePath */.Rr)(path) ?? [path];
        return { path, steps, value: (0,three_way/* fieldOf */._F)(kind, steps)?.clear?.value ?? null };
    });
}

// EXTERNAL MODULE: ./build/model/field.js
var model_field = __webpack_require__(47762);
;// CONCATENATED MODULE: ./build/apply/record/unnamed.js


/**
 * Digests of the leaves that no file names, as a write left them. Where somebody else may have written
 * since, what went along with our write stands, not what was read afterwards: an edit of such a field
 * must look like one when the files come to name it, or when the object is to be deleted.
 */
function unnamedAfter({ kind, leaves: named }, { before, answer, after, author }) {
    const now = (0,three_way/* unnamedLeaves */.Jf)(kind, after.object, named);
    if (author === 'platform')
        return now;
    const sent = before === undefined ? undefined : (0,three_way/* unnamedLeaves */.Jf)(kind, before.object, named);
    const answered = answer === undefined ? undefined : (0,three_way/* unnamedLeaves */.Jf)(kind, answer.object, named);
    // Of a new object nothing is known before; without a version there is nothing to tell an edit by.
    if (sent === undefined && author === 'unknown')
        return now;
    const unnamed = { ...sent, ...answered };
    for (const [path, digest] of Object.entries(now)) {
        const [name = path] = (0,model_path/* parsePath */.Rr)(path) ?? [];
        const field = (0,model_field/* fieldAt */.UK)(kind.fields, [name]);
        const isDerived = field !== undefined && (0,model_field/* roleOf */.kp)(field) !== 'managed';
        if (isDerived)
            unnamed[path] = digest;
    }
    return unnamed;
}

;// CONCATENATED MODULE: ./build/apply/record/settle.js






/** Every compared leaf that the file writes, against the object after a create. */
function settleCreate(run, resource, after, answer) {
    const isFirst = (0,three_way/* isFirstVersion */.PC)(after.version);
    const author = after.version === null ? 'unknown' : isFirst ? 'platform' : 'somebody';
    return settle(resource, writtenLeaves(run, resource), { before: undefined, answer, after, author });
}
/**
 * What an update sent, against the object after it: the changed leaves, and the others that the file
 * names, which went along as they were read `before`.
 */
function settleUpdate(run, resource, change, before, after, answer) {
    const author = authorOf(run, change, before, after);
    return settle(resource, sentLeaves(run, resource, change, before, after), {
        before,
        answer,
        after,
        author,
    });
}
/** The changed leaves, and those that the file names besides and that are not as they were read before. */
function sentLeaves(run, resource, change, before, after) {
    const changed = changedLeaves(run, resource, change);
    const paths = new Set(changed.map(({ path }) => path));
    const others = writtenLeaves(run, resource).filter((leaf) => !paths.has(leaf.path) &&
        !Object.hasOwn(change.kept, leaf.path) &&
        !(0,json/* sameJson */.Vk)(nowAt(leaf, resource, before), nowAt(leaf, resource, after)));
    return [...changed, ...others];
}
function settle(resource, leaves, sights) {
    const { before, after } = sights;
    const unnamed = unnamedAfter(resource, sights);
    const settlement = { observed: {}, lost: [], unnamed, version: versionOf(sights) };
    for (const leaf of leaves) {
        if ((0,three_way/* isHidden */.dK)(resource.kind, leaf.steps, after.object))
            continue;
        const found = likenessOf(leaf, resource, after);
        if (found === 'same')
            continue;
        const now = nowAt(leaf, resource, after);
        const isAnswer = sights.answer !== undefined && (0,json/* sameJson */.Vk)(nowAt(leaf, resource, sights.answer), now);
        const author = isAnswer ? 'platform' : sights.author;
        if (found !== 'other' && author !== 'somebody')
            settlement.observed[leaf.path] = leafNow(resource.kind, leaf.path, after);
        else {
            const isAsBefore = before !== undefined && (0,json/* sameJson */.Vk)(nowAt(leaf, resource, before), now);
            settlement.lost.push({ path: leaf.path, sent: leaf.sent, now, author, isAsBefore });
        }
    }
    return settlement;
}
/** Ours where somebody wrote a later one. */
function versionOf({ before, answer, after, author }) {
    if (author !== 'somebody')
        return after.version;
    return answer?.version ?? (before?.version ?? 0) + 1;
}
/** Who wrote between two readings, by the versions: we did once, and this plan's re-pins come on top. */
function authorOf(run, change, before, after) {
    if (before.version === null || after.version === null)
        return 'unknown';
    if (after.version < before.version)
        return 'somebody';
    const { least, most } = foreignVersions(run, change, before.version, after.version);
    if (least > 0)
        return 'somebody';
    return most > 0 ? 'unknown' : 'platform';
}
/**
 * How many versions between two readings neither our one write nor the re-pins of this run have made; at
 * the most where the updates whose outcome is unknown moved nothing.
 */
function foreignVersions({ repins }, { address, version }, before, after) {
    const { done, maybe } = repins.of(address);
    const from = version?.from ?? null;
    // Versions that had moved before the object was read do not count in the difference.
    const seen = from === null ? 0 : Math.max(0, before - from);
    const open = (moved) => (from === null ? 0 : Math.max(0, moved - seen));
    const moved = after - before - 1;
    return { least: moved - open(done + maybe), most: moved - open(done) };
}
function changedLeaves(run, resource, change) {
    return wantedLeaves(resource, change).map(({ path, value }) => sentLeaf(run, resource, path, value));
}
/** True when every changed leaf already is as it should become. */
function isDone(run, resource, change, seen) {
    return isAs(resource, changedLeaves(run, resource, change), seen);
}
/** True when an object holds every written leaf: what a create of this run would have made. */
function isAsWritten(run, resource, seen) {
    return isAs(resource, writtenLeaves(run, resource), seen);
}
function isAs(resource, leaves, seen) {
    return leaves.every((leaf) => likenessOf(leaf, resource, seen) === 'same');
}
/** True when the answer to an update shows all that was sent, as it was or in another form: no need to look. */
function isAnswered(run, resource, change, before, answer) {
    return sentLeaves(run, resource, change, before, answer).every((leaf) => {
        const found = likenessOf(leaf, resource, answer);
        return found === 'same' || (found !== 'other' && (0,leaves/* valueAt */.fK)(answer.object, leaf.steps) !== undefined);
    });
}
/** True when nothing of a new object is another value than was sent, and nobody wrote it since. */
function isAsCreated(run, resource, seen) {
    const isNew = (0,three_way/* isFirstVersion */.PC)(seen.version);
    return writtenLeaves(run, resource).every((leaf) => {
        const found = likenessOf(leaf, resource, seen);
        return found === 'same' || (isNew && found !== 'other');
    });
}
/** What stands beside the base of an object that is taken note of as it is: forms, and what the kind states. */
function observedNow(run, resource, change, seen) {
    const leaves = writtenLeaves(run, resource).filter(({ path }) => !Object.hasOwn(change.kept, path));
    const formed = leaves.filter((leaf) => ['form', 'stated'].includes(likenessOf(leaf, resource, seen)));
    return Object.fromEntries(formed.map(({ path }) => [path, leafNow(resource.kind, path, seen)]));
}

;// CONCATENATED MODULE: ./build/apply/steps/half-written.js

/** What is said of an object of which some requests were carried out and the rest was not. */
function halfWritten(done, problem) {
    return {
        code: apply_codes/* APPLY_CODES */.s.halfWritten.code,
        message: `partly ${done}: ${problem}`,
        remedy: 'Run the same command again: it reads the object and writes the rest.',
    };
}

;// CONCATENATED MODULE: ./build/apply/steps/not-kept.js

/**
 * What is said where the platform holds another value than was sent, and not only in another form.
 * @param done what the write came to, for instance `created`
 * @param versions before and after, where they tell
 * @param words of the platform
 */
function notKept(lost, done, versions, { app }) {
    const remedy = `Check it in ${app}; the next plan shows the difference.`;
    const names = lost.map(not_kept_nameOf).join(', ');
    if (lost.some(({ author }) => author === 'somebody')) {
        const moved = versions.from === null
            ? `it is at version ${versions.to}`
            : `version ${versions.from} became ${versions.to}`;
        const message = `${done}, and somebody edited ${names} right after it: ${moved}`;
        return { code: apply_codes/* APPLY_CODES */.s.editedAfterwards.code, message, remedy };
    }
    if (lost.some(({ author }) => author === 'unknown')) {
        const message = `${done}, but ${names} on the platform ${lost.length === 1 ? 'differs' : 'differ'} from what was sent`;
        return { code: apply_codes/* APPLY_CODES */.s.notAsSent.code, message, remedy };
    }
    return {
        code: apply_codes/* APPLY_CODES */.s.notKept.code,
        message: `${done}, but the platform did not keep ${names}`,
        remedy,
    };
}
/** A text that lost its end is told from one that was rewritten. */
function not_kept_nameOf({ path, sent, now }) {
    if (typeof sent !== 'string' || typeof now !== 'string' || !sent.startsWith(now))
        return path;
    return `${path} (${[...now].length} of ${[...sent].length} characters)`;
}
/** What is said where the platform holds a value in another form; null where it holds all as it was sent. */
function otherForm({ observed }) {
    const names = Object.keys(observed);
    return names.length === 0 ? null : `the platform stored ${names.join(', ')} differently than sent`;
}

;// CONCATENATED MODULE: ./build/apply/steps/create-answers.js










/** How far the clocks behind `created_at` and behind the answer's Date may differ without a further read. */
const CLOCKS_MS = 1000;
const LOOKS_FIRST = 'Run the same command again: it checks first, and creates the object only if it does not exist.';
/** Judges what came back for a create, or is found afterwards, and records what is ours. */
class CreateAnswers {
    #run;
    #change;
    #resource;
    constructor(run, change, resource) {
        this.#run = run;
        this.#change = change;
        this.#resource = resource;
    }
    /** What a look found after an answer that never came, or was none: ours only where nothing speaks against it. */
    async found(rows, sent, problem, isAccepted = false) {
        const [row] = rows;
        const id = row?.id;
        if (row === undefined || rows.length > 1 || (typeof id !== 'number' && typeof id !== 'string'))
            return this.#held(`${problem}; ${rows.length} objects of this name exist now (${idsOf(rows)})`);
        const sight = await this.#look(id);
        const { isMaybeOurs } = sent;
        if (sight.state !== 'ok' && isMaybeOurs) {
            const why = sight.state === 'gone' ? 'was gone when it was read' : 'cannot be read';
            return {
                outcome: 'unknown',
                code: apply_codes/* APPLY_CODES */.s.unknownOutcome.code,
                message: `${problem}; an object of this name exists (id ${id}) and ${why}`,
                remedy: LOOKS_FIRST,
            };
        }
        const foreign = foreignSign(this.#run, this.#resource, { id, row }, sent.first);
        if (foreign !== undefined)
            return this.#held(`${problem}; an object of this name exists (id ${id}), ${foreign}`);
        if (sight.state === 'ok' && isMaybeOurs) {
            const { value: seen } = sight;
            if (isAccepted || isAsCreated(this.#run, this.#resource, seen))
                return this.#finish(sent, id, seen);
        }
        const what = isMaybeOurs ? 'has different values' : 'was not created by this repository';
        return this.#held(`${problem}; an object of this name exists (id ${id}) and ${what}`);
    }
    /** Judges an answer to a create, reading the object by its id where the answer does not show enough. */
    async made(result, sent, tookMs) {
        const { kind } = this.#resource;
        const { answer } = result;
        const id = answer === undefined ? undefined : answer.id;
        if (answer === undefined || (typeof id !== 'number' && typeof id !== 'string'))
            return this.#madeUnnamed(sent);
        const shown = { id, row: answer };
        const seen = (0,live_object/* liveObject */.y)(kind, id, answer);
        const isWhole = isAsWritten(this.#run, this.#resource, seen);
        let foreign = foreignSign(this.#run, this.#resource, shown, sent.first);
        const isFirst = sent.generation === 0 && !sent.isMaybeOurs;
        const isFresh = isFirst && isMadeNow(seen.createdAt, result.serverTime, tookMs);
        if (foreign === undefined && isWhole && isFresh && showsKey(this.#resource, answer))
            return this.#finish(sent, id, seen, seen);
        const sight = await this.#look(id);
        if (sight.state === 'gone')
            return 'replayed';
        const row = sight.state === 'ok'
            ? { ...sight.value.object, ...answer, created_at: seen.createdAt ?? sight.value.createdAt }
            : answer;
        // Once more: while it was read, another create may have been answered with the same object.
        foreign ??= foreignSign(this.#run, this.#resource, { id, row }, sent.first);
        if (foreign !== undefined)
            return this.#notOurs(id, foreign, sight);
        if (sight.state === 'ok')
            return this.#finish(sent, id, sight.value, seen);
        if (isWhole)
            return this.#finish(sent, id, seen, seen);
        if (showsKey(this.#resource, answer))
            return this.#unseen(sent, id, seen, sight.message);
        return {
            outcome: 'unknown',
            code: apply_codes/* APPLY_CODES */.s.unknownOutcome.code,
            message: `the platform accepted it as id ${id} but did not return it, and it cannot be read (${sight.message})`,
            remedy: LOOKS_FIRST,
        };
    }
    /** Half written: what is there is recorded as it is, so that the next run goes on from it and an edit is seen. */
    async halfMade(result, sent) {
        const { id, message } = result;
        const sight = await this.#look(id);
        const answer = { outcome: 'failed', id, ...halfWritten('created', message) };
        if (sight.state !== 'ok')
            return { ...answer, outcome: 'unknown', id: null };
        const { value: seen } = sight;
        const settlement = settleCreate(this.#run, this.#resource, seen);
        await this.#record(sent, id, seen, settlement, settlement.lost);
        return { ...answer, version: seen.version };
    }
    /** Accepted without a word about what was made: it is what has appeared since under the name. */
    async #madeUnnamed(sent) {
        const rows = await findTwice(this.#run, this.#resource);
        if (rows !== undefined && rows.length > 0)
            return this.found(rows, { ...sent, isMaybeOurs: true }, 'the answer had no id', true);
        return {
            outcome: 'unknown',
            code: apply_codes/* APPLY_CODES */.s.unknownOutcome.code,
            message: 'the platform accepted it but returned no id, and it cannot be found',
            remedy: LOOKS_FIRST,
        };
    }
    /** The answer shows something else than this create made: looked up, and left for a person to settle. */
    async #notOurs(id, foreign, sight) {
        const answered = `the platform answered with id ${id}, ${foreign}`;
        const rows = await findByKey(this.#run, this.#resource);
        if (sight.state === 'unreadable' || rows === undefined) {
            return {
                outcome: 'unknown',
                code: apply_codes/* APPLY_CODES */.s.notMadeHere.code,
                message: `${answered}; the current state cannot be read`,
                remedy: LOOKS_FIRST,
            };
        }
        const there = rows.length === 0 ? 'no object of this name exists' : `this name belongs to ${idsOf(rows)}`;
        return {
            outcome: 'held',
            code: apply_codes/* APPLY_CODES */.s.notMadeHere.code,
            message: `${answered}; ${there}, and nothing was recorded`,
            remedy: `Look at id ${id} in ${this.#resource.kind.words.app}: if it is this resource under another name, pin its id in sync; then plan again.`,
        };
    }
    #held(message) {
        const remedy = `Keep one of them in ${this.#resource.kind.words.app}, or pin its id in sync; then plan again.`;
        return { outcome: 'held', code: apply_codes/* APPLY_CODES */.s.othersOfName.code, message, remedy };
    }
    #look(id) {
        const { kind, partition, value } = this.#resource;
        return look(this.#run, kind, partition, id, value);
    }
    /** Created for certain; what the platform made of it is for the next plan to find. */
    async #unseen(sent, id, seen, problem) {
        await this.#record(sent, id, seen, {});
        return {
            outcome: 'unknown',
            id,
            version: seen.version,
            code: apply_codes/* APPLY_CODES */.s.notReadBack.code,
            message: `the platform created it; it could not be read afterwards (${problem})`,
            remedy: 'Run the same command again: it reads the new object and creates nothing twice.',
        };
    }
    async #record({ generation }, id, seen, settled, unwritten = []) {
        const run = this.#run;
        const { kind, partition, address } = this.#resource;
        run.ids.made(address, id);
        run.sightings.belongs((0,model_kind/* idSpace */.al)(kind, partition), id, address);
        const parts = { id, seen, origin: 'created', generation, ...settled };
        const entry = (0,entries/* entryAfter */.pJ)(run, this.#resource, this.#change, parts);
        for (const { path, now } of unwritten) {
            if (now === null)
                delete entry.leaves[path];
            else
                entry.leaves[path] = now;
        }
        await run.session.put(entry);
    }
    async #finish(sent, id, seen, answer) {
        const settlement = settleCreate(this.#run, this.#resource, seen, answer);
        await this.#record(sent, id, seen, settlement);
        const { version } = seen;
        if (settlement.lost.length > 0) {
            const versions = { from: null, to: version };
            return {
                outcome: 'failed',
                id,
                version,
                ...notKept(settlement.lost, 'created', versions, this.#resource.kind.words),
            };
        }
        const note = otherForm(settlement);
        return {
            outcome: 'created',
            id,
            version,
            message: note,
            code: note === null ? null : apply_codes/* APPLY_CODES */.s.otherForm.code,
        };
    }
}
/** False when the answer may be the replay of an earlier create, whose object may be gone since. */
function isMadeNow(createdAt, serverTime, tookMs) {
    if (createdAt === null || serverTime === null)
        return false;
    const made = (0,made_before/* momentOf */.E)(createdAt);
    return made !== undefined && made >= serverTime - tookMs - CLOCKS_MS;
}
function idsOf(rows) {
    return rows.map((row) => `id ${String(row.id)}`).join(', ');
}

;// CONCATENATED MODULE: ./build/apply/steps/fresh.js
/** A write that waited longer for its turn than this rests on what may have changed since; it is read again. */
const fresh_FRESH_MS = 3_000;
/** So often at most: where every request waits so long, reading again does not make it younger. */
const MOST = 3;
/**
 * Asks for a write that goes out right after its object was read. No platform takes a write on condition
 * that nobody wrote since, so the time in between is all there is to narrow: a write that had to wait, for
 * its turn or for a rate limit, is taken back, and the object is read again.
 */
class Freshness {
    #clock;
    #readAt;
    #tries = 0;
    #isOld = false;
    constructor({ deps }) {
        this.#clock = deps.clock;
        this.#readAt = deps.clock.now();
    }
    /** The object has just been read. */
    read() {
        this.#readAt = this.#clock.now();
        this.#isOld = false;
    }
    /** Asked right before the first byte: why it is not sent, or null. */
    guard() {
        const age = this.#clock.now() - this.#readAt;
        // A clock that was set back says nothing of the age.
        if ((age >= 0 && age <= fresh_FRESH_MS) || this.#tries >= MOST)
            return null;
        this.#isOld = true;
        return 'the wait was so long that the object must be read again';
    }
    /** True, once for each time, where the guard took the write back. */
    #takeOld() {
        if (!this.#isOld)
            return false;
        this.#isOld = false;
        this.#tries += 1;
        return true;
    }
    /**
     * Sends what rests on something that was read right before: where it had to wait it is taken back, and
     * that is read again. Every write goes this way.
     * @param write asks `guard` right before the first byte
     * @param again reads again; what stands in the way, or undefined
     */
    async send(write, again) {
        for (;;) {
            const result = await write();
            if (result.state !== 'not_sent' || !this.#takeOld())
                return { result };
            const stop = await again();
            if (stop !== undefined)
                return { stop };
            this.read();
        }
    }
}

;// CONCATENATED MODULE: ./build/apply/steps/sent-times.js
/** How often a write went out whose outcome stays unknown: half a sentence, empty where it was once. */
function sentTimes(sends) {
    return sends < 2 ? '' : `it was sent ${sends === 2 ? 'twice' : `${sends} times`}, and `;
}

;// CONCATENATED MODULE: ./build/apply/steps/create.js












/** How often a create is sent at the most when its outcome stays unknown. */
const MAX_SENDS = 2;
/** Behind a slow platform creates of one list go out in batches: as long as one went out within this, they go on. */
const QUEUED_MS = 15_000;
/** So often a send is asked about the first time: before it waits for its turn, and right before its first byte. */
const ASKS = 2;
/** How many generations of a key are tried when the platform answers for an object that is gone. */
const MAX_GENERATIONS = 3;
/**
 * Creates one object, never a second one of the same key.
 * @param makeRoom called once when the platform says that the name is taken and nothing that may be
 * meant has it: makes it free, or says what stands in the way
 */
async function createStep(run, change, resource, presence, makeRoom) {
    const appeared = await presence.appeared(resource);
    if (appeared === undefined)
        return failed(common_codes/* PLATFORM_CODES */.D.unreadable.code, `not sent: the ${resource.kind.name} can no longer be read`);
    if (appeared.length > 0)
        return appearedResult(appeared);
    let body;
    try {
        body = (0,compare_body/* createBody */.F)(resource, lateOf(run));
    }
    catch (error) {
        if (!(error instanceof MissingError))
            throw error;
        return {
            outcome: 'failed',
            code: apply_codes/* APPLY_CODES */.s.needMissing.code,
            message: `not sent: ${error.message}`,
            remedy: 'Set it and run the same command again.',
        };
    }
    presence.sends(resource);
    return new Create(run, change, resource, body, presence, makeRoom).send();
}
class Create {
    #run;
    #resource;
    #body;
    #answers;
    #generation;
    #key;
    /** A send of this run has an unknown outcome: what is found later may be its work. */
    #maybeOurs = false;
    /** An earlier run was cut off after it had recorded the same create. */
    #begun;
    /** The first send of this generation, by this run or an earlier one; undefined before it. */
    #first;
    #makeRoom;
    #presence;
    /** How often this send was to go out. */
    #asks = 0;
    /** Since its name was looked for last. */
    #fresh;
    constructor(run, change, resource, body, presence, makeRoom) {
        this.#presence = presence;
        this.#fresh = new Freshness(run);
        this.#makeRoom = makeRoom;
        this.#run = run;
        this.#resource = resource;
        this.#body = body;
        this.#answers = new CreateAnswers(run, change, resource);
        this.#generation = (0,entries/* generationOf */.gS)(run, change);
        this.#begun = begunBefore(run.entryOf(resource.address) ?? run.base.entries.get(resource.address), this.#generation);
        this.#key = change.idempotency_key;
    }
    async send() {
        let generations = 1;
        for (let sends = 1;; sends += 1) {
            const { clock } = this.#run.deps;
            let began = clock.now();
            let first = this.#first ?? this.#now();
            const sent = await this.#fresh.send(() => this.#post(), async () => {
                const stop = await this.#lookAgain(first);
                began = clock.now();
                // Nothing of this send has arrived.
                if (sends === 1)
                    first = this.#now();
                return stop;
            });
            this.#first = first;
            if ('stop' in sent)
                return sent.stop;
            const { result } = sent;
            if (result.state === 'ok') {
                this.#presence.moves(this.#resource);
                const made = await this.#answers.made(result, this.#sent(first), clock.now() - began);
                if (made !== 'replayed')
                    return made;
                if (generations >= MAX_GENERATIONS || this.#key === null)
                    return failed(apply_codes/* APPLY_CODES */.s.createdGone.code, 'the platform answers with objects that no longer exist');
                generations += 1;
                this.#nextGeneration();
                continue;
            }
            if (result.state === 'partial')
                return this.#answers.halfMade(result, this.#sent(first));
            if (result.state === 'not_sent')
                return this.#refused(common_codes/* PLATFORM_CODES */.D.notSent.code, `not sent: ${result.message}`);
            if (result.state === 'refused' && result.taken !== true)
                return this.#refused(apply_codes/* APPLY_CODES */.s.refused.code, `${result.status} ${result.message}`);
            const found = await this.#afterConflictOrUnknown(result, first, sends);
            this.#fresh.read();
            if (found === 'again')
                continue;
            if (found === 'next') {
                if (generations >= MAX_GENERATIONS || this.#key === null)
                    return this.#refused(apply_codes/* APPLY_CODES */.s.refused.code, `${statusOf(result)} ${result.message}`);
                generations += 1;
                this.#nextGeneration();
                continue;
            }
            return found;
        }
    }
    /** It waited so long that somebody may have made one of the name since it was looked for. */
    async #lookAgain(first) {
        const rows = await this.#presence.appeared(this.#resource, true);
        if (rows === undefined)
            return this.#refused(common_codes/* PLATFORM_CODES */.D.unreadable.code, `not sent: the ${this.#resource.kind.name} can no longer be read`);
        if (rows.length === 0)
            return undefined;
        if (!this.#maybeOurs)
            return appearedResult(rows);
        return this.#answers.found(rows, this.#sent(first), 'the first request got no answer');
    }
    /** What an earlier run recorded counts as sent: from then on an object may have been made by it. */
    #now() {
        const at = this.#begun === undefined ? this.#run.deps.platform.serverTime() : (this.#begun.sent_at ?? null);
        return { moment: this.#run.sightings.moment, at };
    }
    /** What is known of the sends so far, for judging what is found. */
    #sent(first) {
        const isBegun = this.#begun !== undefined;
        return { first, generation: this.#generation, isMaybeOurs: this.#maybeOurs || isBegun };
    }
    /** A send that did nothing says nothing about an earlier one whose answer never came. */
    #refused(code, message) {
        if (!this.#maybeOurs)
            return failed(code, message);
        return {
            outcome: 'unknown',
            code: apply_codes/* APPLY_CODES */.s.unknownOutcome.code,
            message: `the first request got no answer; on the second try: ${message}`,
            remedy: LOOKS_FIRST,
        };
    }
    #post() {
        this.#asks = 0;
        const { kind, partition } = this.#resource;
        const how = this.#key === null ? {} : { idempotencyKey: this.#key };
        return this.#run.deps.platform.create({ kind, partition }, this.#body, {
            ...how,
            guard: () => this.#guard(),
        });
    }
    /**
     * A create waits for its turn behind others, whose number says when their list is read again. Where a rate
     * limit stops all of them, it looks again itself.
     */
    #guard() {
        this.#asks += 1;
        const within = this.#asks > ASKS ? fresh_FRESH_MS : QUEUED_MS;
        const why = this.#presence.isMoving(this.#resource, within) ? null : this.#fresh.guard();
        if (why === null)
            this.#presence.moves(this.#resource);
        return why;
    }
    #nextGeneration() {
        const { namespace, target, org_id: org } = this.#run.plan;
        this.#generation += 1;
        this.#key = (0,idempotency/* idempotencyKey */.T)(this.#resource, { namespace, target, org, generation: this.#generation });
        const at = this.#run.deps.platform.serverTime();
        this.#first = { moment: this.#run.sightings.moment, at };
    }
    /** 409 and unknown outcomes alike: look first, send again only when nothing is there. */
    async #afterConflictOrUnknown(result, first, sends) {
        if (result.state === 'unknown')
            this.#maybeOurs = true;
        const rows = result.state === 'unknown'
            ? await findTwice(this.#run, this.#resource)
            : await findByKey(this.#run, this.#resource);
        if (rows === undefined) {
            const problem = `${result.message}, and the list cannot be read to check whether it was created`;
            if (!this.#maybeOurs)
                return failed(apply_codes/* APPLY_CODES */.s.refused.code, `${statusOf(result)} ${problem}`);
            return {
                outcome: 'unknown',
                code: apply_codes/* APPLY_CODES */.s.unknownOutcome.code,
                message: problem,
                remedy: LOOKS_FIRST,
            };
        }
        if (rows.length > 0)
            return this.#answers.found(rows, this.#sent(first), result.message);
        if (result.state === 'refused') {
            const makeRoom = this.#makeRoom;
            this.#makeRoom = undefined;
            return makeRoom === undefined ? 'next' : ((await makeRoom()) ?? 'again');
        }
        // Without a key a second send would be a second object where the first one is only slow.
        if (this.#key !== null && sends < MAX_SENDS && this.#run.deps.signal?.aborted !== true)
            return 'again';
        return {
            outcome: 'unknown',
            code: apply_codes/* APPLY_CODES */.s.unknownOutcome.code,
            message: `${result.message}; ${sentTimes(sends)}it was not found on the platform afterwards`,
            remedy: LOOKS_FIRST,
        };
    }
}
function failed(code, message) {
    return { outcome: 'failed', code, message, remedy: null };
}
/** The status that a refusal is told with. */
function statusOf(result) {
    return result.state === 'refused' ? result.status : '';
}

// EXTERNAL MODULE: ./build/compare/match.js
var match = __webpack_require__(517);
;// CONCATENATED MODULE: ./build/apply/platform/passing.js

const NAME = 'name';
/** True for the passing name that this run gave an object: nobody edited it. */
function isPassing(run, kind, partition, id, path, value) {
    return path === NAME && run.passing.get((0,model_kind/* objectKey */.T5)((0,model_kind/* idSpace */.al)(kind, partition), id)) === value;
}

;// CONCATENATED MODULE: ./build/apply/platform/read-again.js




/** The object as it is right before a write, or what stands in the way. */
async function readAgain(run, { kind, partition, value }, id) {
    const sight = await look(run, kind, partition, id, value);
    if (sight.state === 'ok')
        return { seen: sight.value };
    if (sight.state === 'gone')
        return { stop: held(id, 'it was deleted on the platform after planning') };
    const message = `not sent: it cannot be read again (${sight.message})`;
    return { stop: { outcome: 'failed', id, code: common_codes/* PLATFORM_CODES */.D.unreadable.code, message } };
}
/** Held where somebody edited a guarded leaf after planning; undefined where nobody did. */
function editedSince(run, { kind, partition }, change, seen, id) {
    const moved = movedLeaves(kind, change, seen).filter((path) => !isPassing(run, kind, partition, id, path, leafNow(kind, path, seen)));
    if (moved.length === 0)
        return undefined;
    return held(id, `${moved.join(', ')} was edited on the platform after planning`);
}
/** Not written because the platform moved on since the plan. */
function held(id, message) {
    return {
        outcome: 'held',
        id,
        code: apply_codes/* APPLY_CODES */.s.changedMeanwhile.code,
        message,
        remedy: 'Plan again to see the difference.',
    };
}

;// CONCATENATED MODULE: ./build/apply/steps/deleted-edit.js



/** Told where somebody edited an object after it was read and before it was deleted; undefined where nobody did. */
function deletedEdit({ kind, id, before, last, isArchived }) {
    const edits = editedFields(kind, before, last);
    if (edits.length === 0 && !isHiddenEdit(kind, before, last))
        return undefined;
    const what = edits.length === 0
        ? 'in fields that the platform does not show'
        : edits.map((name) => `${name} was ${JSON.stringify(last.object[name] ?? null)}`).join(', ');
    return {
        outcome: 'failed',
        id,
        version: last.version,
        code: apply_codes/* APPLY_CODES */.s.deletedEdit.code,
        message: `deleted together with an edit made on the platform at the same moment: ${what}`,
        remedy: isArchived
            ? `The object is archived: if it should stay, restore id ${id} on the platform and pull.`
            : 'This message is the only record of it: if it should stay, put it into the files again.',
    };
}
/** Fields that hold another value than was read; what an answer leaves out says nothing. */
function editedFields(kind, before, last) {
    return Object.entries(kind.fields.fields)
        .filter(([name, field]) => (0,model_field/* roleOf */.kp)(field) === 'managed' && last.object[name] !== undefined)
        .filter(([name]) => !(0,json/* sameJson */.Vk)(leafNow(kind, name, before), leafNow(kind, name, last)))
        .map(([name]) => name);
}
/** A secret cannot be seen; a version that moved more than archiving can move it says that it was edited. */
function isHiddenEdit(kind, before, last) {
    const hasSecret = Object.values(kind.fields.fields).some((field) => (0,model_field/* roleOf */.kp)(field) === 'secret');
    return hasSecret && before.version !== null && last.version !== null && last.version - before.version >= 2;
}

;// CONCATENATED MODULE: ./build/apply/steps/delete.js








const delete_MAX_SENDS = 2;
const AGAIN = 'Run the same command again.';
/** Deletes one object: reads it again first, and never deletes what moved since. */
async function deleteStep(run, change) {
    const { id } = change;
    const entry = run.entries.get(change.address);
    if (id === null || entry === undefined)
        throw new Error(`${change.address} is not in the ledger`);
    return new Delete(run, change, entry, id).send();
}
class Delete {
    #run;
    #change;
    #entry;
    #kind;
    /** The object as it was read last before its delete. */
    #before;
    #id;
    constructor(run, change, entry, id) {
        this.#run = run;
        this.#change = change;
        this.#entry = entry;
        this.#kind = run.deps.kinds.get(entry.kind);
        this.#id = id;
    }
    async send() {
        const fresh = new Freshness(this.#run);
        const stop = await this.#stop();
        if (stop !== undefined)
            return stop;
        fresh.read();
        for (let sends = 1;; sends += 1) {
            const sent = await fresh.send(() => this.#request(fresh), () => this.#stop());
            if ('stop' in sent)
                return sent.stop;
            const { result } = sent;
            if (result.state === 'not_sent')
                return this.#failed(common_codes/* PLATFORM_CODES */.D.notSent.code, `not sent: ${result.message}`);
            // Gone is what was wanted, whoever did it (DELETE then 404).
            if (result.state === 'refused' && result.status !== 404)
                return this.#failed(apply_codes/* APPLY_CODES */.s.refused.code, `${result.status} ${result.message}`);
            const sight = await this.#look();
            if (sight.state === 'gone')
                return this.#gone(result, sight);
            if (sight.state === 'unreadable') {
                const message = 'message' in result && result.state !== 'refused' ? result.message : 'the platform accepted it';
                return this.#unknown(`${message}; it could not be read afterwards (${sight.message})`);
            }
            if (result.state !== 'unknown' && result.state !== 'partial')
                return this.#failed(apply_codes/* APPLY_CODES */.s.stillThere.code, 'the platform accepted it, but the object still exists');
            if (sends >= delete_MAX_SENDS || this.#run.deps.signal?.aborted === true)
                return this.#unknown(`${result.message}; ${sentTimes(sends)}the object still exists`);
        }
    }
    /** Why it is not deleted after all; also when it is gone already. */
    async #stop() {
        const sight = await this.#look();
        if (sight.state === 'gone')
            return this.#done();
        if (sight.state === 'unreadable')
            return this.#failed(common_codes/* PLATFORM_CODES */.D.unreadable.code, `not sent: it cannot be read again (${sight.message})`);
        this.#before = sight.value;
        const { observed } = this.#entry;
        // A name that this run itself gave it to make room does not count as an edit.
        const moved = movedLeaves(this.#kind, this.#change, sight.value).filter((path) => !(0,json/* sameJson */.Vk)(observed[path] ?? null, leafNow(this.#kind, path, sight.value)));
        if (moved.length > 0)
            return held(this.#id, `${moved.join(', ')} was edited on the platform after planning`);
        const users = await this.#users();
        if (users === 'unknown')
            return held(this.#id, 'the platform no longer shows how many objects use it');
        const more = users === 1 ? '1 more object uses' : `${users} more objects use`;
        if (users > 0)
            return held(this.#id, `${more} it on the platform since planning`);
        return undefined;
    }
    /** What the platform counts as its users; everything that this plan removes is removed by now. */
    async #users() {
        const { uses } = this.#kind;
        if (uses === undefined)
            return 0;
        const raw = uses.ask(this.#id, this.#run.plan.org_id);
        const answer = await this.#run.deps.platform.answer({ ask: 'raw', raw, query: {} });
        return (answer.state === 'raw' ? uses.count(answer.body) : undefined) ?? 'unknown';
    }
    #look() {
        return look(this.#run, this.#kind, this.#entry.partition, this.#id, (0,match/* keyValues */.K7)(this.#kind, this.#entry));
    }
    #request(fresh) {
        const at = { kind: this.#kind, partition: this.#entry.partition, id: this.#id };
        return this.#run.deps.platform.remove(at, { guard: () => fresh.guard() });
    }
    /** It is gone; what it was by then tells whether an edit went with it. */
    async #gone(result, { archived }) {
        const done = await this.#done();
        const before = this.#before;
        const shown = result.state === 'ok' && result.answer?.id === this.#id ? result.answer : undefined;
        const last = shown === undefined ? archived : (0,live_object/* liveObject */.y)(this.#kind, this.#id, shown);
        // Refused it was deleted by somebody else, who saw what went.
        if (before === undefined || last === undefined || result.state === 'refused')
            return done;
        const isArchived = archived !== undefined;
        return deletedEdit({ kind: this.#kind, id: this.#id, before, last, isArchived }) ?? done;
    }
    async #done() {
        await this.#run.session.remove(this.#change.address);
        return { outcome: 'deleted', id: this.#id };
    }
    #failed(code, message) {
        return { outcome: 'failed', id: this.#id, code, message };
    }
    #unknown(message) {
        return {
            outcome: 'unknown',
            id: this.#id,
            code: apply_codes/* APPLY_CODES */.s.unknownOutcome.code,
            message,
            remedy: AGAIN,
        };
    }
}

// EXTERNAL MODULE: ./build/plan/decide/launch.js
var launch = __webpack_require__(44816);
// EXTERNAL MODULE: ./build/plan/decide/repeated-launch.js
var repeated_launch = __webpack_require__(49285);
;// CONCATENATED MODULE: ./build/apply/steps/launch.js







/**
 * Launches an experiment at most once: the exact request is recorded before it is sent,
 * and sent a second time only as the same request, by a later run that finds no answer recorded.
 */
async function launchStep(run, change, resource) {
    const before = (0,launch/* launchEntry */.Cf)(run.base, resource);
    const isRepeat = before?.launch?.state === 'sending';
    let made;
    try {
        if (before !== undefined && before.launch?.state === 'sending') {
            const again = await recordAgain(run, resource, before, before.launch);
            if ('why' in again)
                return heldBack(resource.kind, again.why);
            made = again;
        }
        else
            made = await newRecord(run, change, resource);
    }
    catch (error) {
        if (!(error instanceof MissingError))
            throw error;
        return {
            outcome: 'failed',
            code: apply_codes/* APPLY_CODES */.s.launchNeedMissing.code,
            message: `not sent: ${error.message}`,
        };
    }
    const { record } = made;
    const entry = {
        ...(before ?? (0,entries/* emptyEntry */.yN)(resource, run)),
        address: resource.address,
        partition: resource.partition,
        ...(isRepeat ? {} : { generation: (0,launch/* launchGeneration */.EV)(run.base, resource) }),
        sent_at: isRepeat ? (before?.sent_at ?? null) : run.deps.platform.serverTime(),
        launch: record,
    };
    try {
        await run.session.intend(entry);
    }
    catch (error) {
        // Nothing was sent: a record that reaches the disk after all must not say otherwise.
        await restore(run, resource, before);
        throw error;
    }
    const first = { moment: run.sightings.moment, at: entry.sent_at ?? null };
    const { kind, partition } = resource;
    const result = await run.deps.platform.create({ kind, partition }, made.body, { idempotencyKey: made.key });
    switch (result.state) {
        case 'ok':
            return launched(run, resource, entry, record, first, result.answer);
        case 'partial':
        case 'unknown':
            return {
                outcome: 'unknown',
                code: apply_codes/* APPLY_CODES */.s.unknownOutcome.code,
                message: result.message,
                remedy: `Run the same command again within ${(0,model_kind/* launchRules */.j7)(resource.kind).repeatable.words}: it sends the identical request with the same key.`,
            };
        case 'not_sent':
        case 'refused': {
            const message = result.state === 'refused' ? `${result.status} ${result.message}` : `not sent: ${result.message}`;
            // A first send that was refused never ran; a repeated one says nothing about the first.
            if (isRepeat) {
                return {
                    outcome: 'unknown',
                    code: apply_codes/* APPLY_CODES */.s.unknownOutcome.code,
                    message: `the first request got no answer; on the second try: ${message}`,
                    remedy: `${(0,launch/* lookForTraces */.XA)(resource.kind)} created then.`,
                };
            }
            await restore(run, resource, before);
            return {
                outcome: 'failed',
                code: result.state === 'refused' ? apply_codes/* APPLY_CODES */.s.refused.code : common_codes/* PLATFORM_CODES */.D.notSent.code,
                message,
            };
        }
    }
}
async function newRecord(run, change, resource) {
    const versions = await newestVersions(run, resource);
    const route = (0,idempotency/* createRoute */.u)(resource, run.plan.org_id);
    const { idempotency_key: key } = change;
    if (key === null)
        throw new MissingError('its plan has no Idempotency-Key');
    const body = (0,compare_body/* createBody */.F)(resource, lateOf(run, versions));
    const record = {
        state: 'sending',
        content: resource.contentDigest,
        key,
        route,
        body: JSON.stringify(body),
        sent_at: new Date(run.deps.clock.now()).toISOString(),
        status: null,
    };
    return { record, key, body };
}
/** What planning decided is decided again with the platform as it is now: a record is only believed so far. */
async function recordAgain(run, resource, before, known) {
    const newest = await newestVersions(run, resource);
    const repeated = (0,repeated_launch/* repeatedLaunch */.M)(resource, before, known, {
        namespace: run.plan.namespace,
        target: run.plan.target,
        org: run.plan.org_id,
        idOf: (ref) => run.ids.of(ref),
        version: (ref) => newest.get(ref.address),
    });
    if ('why' in repeated)
        return repeated;
    const { route, key, body } = repeated.request;
    return { record: { ...known, route, key, body: JSON.stringify(body) }, key, body };
}
function heldBack(kind, why) {
    return {
        outcome: 'held',
        code: apply_codes/* APPLY_CODES */.s.launchUnknown.code,
        message: `was sent before without an answer; the same request cannot be sent again: ${why}`,
        remedy: `${(0,launch/* lookForTraces */.XA)(kind)} created then, and run plan again.`,
    };
}
/** The newest version of everything that the file refers to with `latest`, by address. */
async function newestVersions(run, resource) {
    const latest = resource.refs.filter((ref) => ref.version === 'latest');
    const refs = [...new Map(latest.map((ref) => [ref.address, ref])).values()];
    const read = await Promise.all(refs.map(async (ref) => ({ ref, version: await readVersion(run, ref) })));
    const versions = new Map();
    for (const { ref, version } of read) {
        if (version === undefined)
            throw new MissingError(`the platform shows no version of ${ref.address} (${(0,model_address/* kindOf */.I)(ref.address)})`);
        versions.set(ref.address, version);
    }
    return versions;
}
async function launched(run, resource, entry, record, first, answer) {
    const id = answer === undefined ? undefined : answer.id;
    const isShown = answer !== undefined && (typeof id === 'string' || typeof id === 'number');
    const foreign = isShown ? foreignSign(run, resource, { id, row: answer }, first) : undefined;
    if (foreign !== undefined) {
        return {
            outcome: 'unknown',
            code: apply_codes/* APPLY_CODES */.s.notMadeHere.code,
            message: `the platform answered with the ${resource.kind.singular} ${id}, ${foreign}; it is unknown whether this one was launched`,
            remedy: `${(0,launch/* lookForTraces */.XA)(resource.kind)} created now. Its record is kept, so that it is not launched twice.`,
        };
    }
    const status = typeof answer?.status === 'string' ? answer.status : null;
    const known = typeof id === 'string' || typeof id === 'number' ? id : null;
    await run.session.put({ ...settled(entry), id: known, launch: { ...record, state: 'launched', status } });
    const old = (0,launch/* launchEntry */.Cf)(run.base, resource)?.address;
    if (old !== undefined && old !== resource.address)
        await run.session.remove(old);
    if (known === null)
        return {
            outcome: 'launched',
            code: apply_codes/* APPLY_CODES */.s.launchWithoutId.code,
            message: 'the platform accepted it but returned no id; its status cannot be tracked',
        };
    run.ids.made(resource.address, known);
    run.sightings.belongs((0,model_kind/* idSpace */.al)(resource.kind, resource.partition), known, resource.address);
    return { outcome: 'launched', id: known, message: status === null ? null : `status ${status}` };
}
/** Without the time of its send: nothing of it is under way any more. */
function settled({ sent_at: _, ...entry }) {
    return entry;
}
/** As it was before this run; under an old address nothing had been removed yet. */
async function restore(run, resource, before) {
    if (before?.address !== resource.address)
        await run.session.remove(resource.address);
    else
        await run.session.put(before);
}

;// CONCATENATED MODULE: ./build/apply/steps/ledger-only.js


const WORDS = {
    adopt: 'adopted',
    converge: 'converged',
    keep: 'kept',
    release: 'released',
    forget: 'forgotten',
};
/** Changes that only the ledger takes note of; nothing is sent. */
async function ledgerStep(run, change, resource) {
    const outcome = WORDS[change.action];
    if (outcome === undefined)
        throw new Error(`${change.action} is not a ledger-only change`);
    if (change.action === 'release' || change.action === 'forget') {
        await run.session.remove(change.address);
        return { outcome, id: change.id };
    }
    const left = run.entries.get(change.address);
    if (resource === undefined && change.action === 'converge' && left !== undefined) {
        // An item that left the files: the only thing to note is that nothing protects it any more.
        await run.session.put({ ...left, protect: false });
        return { outcome, id: left.id };
    }
    const found = run.matches.get(change.address)?.found;
    if (resource === undefined || found?.state !== 'live')
        throw new Error(`${change.address} was not matched`);
    const { live } = found;
    const before = run.entryOf(change.address);
    const entry = (0,entries/* entryAfter */.pJ)(run, resource, change, {
        id: live.id,
        seen: live,
        origin: before?.origin ?? 'adopted',
        generation: before?.generation ?? 0,
        observed: observedNow(run, resource, change, live),
    });
    await run.session.put(entry);
    return { outcome, id: live.id, version: live.version };
}

// EXTERNAL MODULE: ./build/plan/decide/removal.js
var removal = __webpack_require__(82855);
// EXTERNAL MODULE: ./build/compare/writing-mark.js
var writing_mark = __webpack_require__(86312);
// EXTERNAL MODULE: ./build/plan/decide/open-question.js
var open_question = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/apply/steps/overwritten.js




/**
 * The versions that an update went over without anybody having read them; undefined where there are
 * none, or where the kind shows no versions. The answer to the update tells for certain. Without it an
 * edit of a field that went along with our write was made after it, and took one of the versions; an
 * edit of anything else may have been made before it, together with one that our write went over.
 */
function overwrittenBy(run, around) {
    const { change, before, answer, after } = around;
    const own = answer?.version ?? null;
    const shown = own ?? after.version;
    if (before.version === null || shown === null)
        return undefined;
    const later = own === null && isEditedLater(around) ? 1 : 0;
    const { least, most } = foreignVersions(run, change, before.version, shown);
    if (most - later <= 0)
        return undefined;
    const span = { from: before.version, to: shown - later };
    const isCertain = least - later > 0 && (own !== null || !isEditedBeside(around));
    return isCertain ? span : { ...span, maybe: true };
}
/** Something that we sent stands otherwise than our write left it: that edit came after it, and can be seen. */
function isEditedLater(around) {
    if (around.settlement.lost.length > 0)
        return true;
    // Fields that our change left alone were sent as they were read; one that differs now was edited afterwards.
    return unchangedFields(around).some(({ was, now }) => now !== undefined && isOtherwise(was, now));
}
/** Something that did not go along with our write, as it was not there, is there now. */
function isEditedBeside(around) {
    return unchangedFields(around).some(({ was, now }) => now !== undefined && !isOtherwise(was, now) && !(0,json/* sameJson */.Vk)(was, now));
}
/** The managed fields that our change left alone, as they were read before and after. */
function unchangedFields({ kind, change, before, after, }) {
    const changed = new Set(change.leaves.map(({ path }) => String((0,model_path/* parsePath */.Rr)(path)?.[0] ?? path)));
    const names = new Set([...Object.keys(before.object), ...Object.keys(after.object)]);
    return [...names].flatMap((name) => {
        const field = (0,model_field/* fieldAt */.UK)(kind.fields, [name]);
        if (field === undefined || (0,model_field/* roleOf */.kp)(field) !== 'managed' || changed.has(name))
            return [];
        return [{ was: before.object[name] ?? null, now: after.object[name] }];
    });
}
/** True where a value that was there, and so went along with our write, is another one. */
function isOtherwise(was, now) {
    if (was === null)
        return false;
    if (!(0,json/* isObject */.Gv)(was) || !(0,json/* isObject */.Gv)(now))
        return !(0,json/* sameJson */.Vk)(was, now);
    return Object.entries(was).some(([name, value]) => isOtherwise(value, now[name] ?? null));
}
/** The result of an update that overwrote an edit which nobody had seen. */
function overwroteWords(overwrote, { app }) {
    const { from, to, maybe } = overwrote;
    const versions = (0,open_question/* lostVersions */.O)(overwrote);
    const next = 'The next plan holds this resource until somebody decides, and lists the commands.';
    if (maybe === true)
        return {
            code: apply_codes/* APPLY_CODES */.s.overwroteEdit.code,
            message: `updated, and somebody edited it on the platform at the same moment, before or after this write (version ${from} became ${to}); that edit may no longer be live`,
            remedy: `Check its history in ${app} from version ${from + 1} on, and restore there what should stay. ${next}`,
        };
    return {
        code: apply_codes/* APPLY_CODES */.s.overwroteEdit.code,
        message: `updated, which overwrote an edit made on the platform at the same moment (version ${from} became ${to}): ${versions} ${to - from > 2 ? 'are' : 'is'} no longer live`,
        remedy: `Check ${versions} in its history in ${app}, and restore it there if it should stay. ${next}`,
    };
}

;// CONCATENATED MODULE: ./build/apply/steps/put.js
/**
 * Sends an update that rests on what was read right before: one that had to wait is taken back, and the
 * object is read again. Every write of an object that is there goes this way.
 * @param again reads the object and makes the body of it; or what stands in the way
 */
async function putFresh(run, at, first, fresh, again) {
    let ready = first;
    const sent = await fresh.send(() => run.deps.platform.update(at, ready.body, { guard: () => fresh.guard() }), async () => {
        const made = await again();
        if ('stop' in made)
            return made.stop;
        ready = made;
        return undefined;
    });
    return 'stop' in sent ? sent : { ready, result: sent.result };
}
/** What was about to be written, for the rule that tells values which somebody set back from untouched ones. */
function asMark({ version, object }) {
    const { updated_at: at } = object;
    return { action: 'update', version, updated_at: typeof at === 'string' ? at : null };
}

;// CONCATENATED MODULE: ./build/apply/steps/rename-object.js









const rename_object_NAME = 'name';
/** How often a rename is sent at the most when its outcome stays unknown. */
const rename_object_MAX_SENDS = 2;
/**
 * Gives an object another name and leaves everything else as it is there.
 * @param seen the object as it was read for this
 * @param fresh knows when that was
 * @returns the object under its new name, or why it has not got it
 */
async function renameObject(run, named, seen, name, fresh) {
    return new Rename(run, named, seen, name).send(fresh);
}
class Rename {
    #run;
    #named;
    #first;
    #name;
    #leaves;
    constructor(run, named, seen, name) {
        this.#run = run;
        this.#named = named;
        this.#first = seen;
        this.#name = name;
        this.#leaves = [{ path: rename_object_NAME, after: name }];
    }
    async send(fresh) {
        let next = this.#ready(this.#first);
        for (let sends = 1;; sends += 1) {
            const sent = await putFresh(this.#run, this.#named, next, fresh, () => this.#again());
            if ('stop' in sent)
                return { problem: sent.stop };
            const { ready, result } = sent;
            if (result.state === 'ok')
                return this.#renamed(ready.before, result.answer);
            if (result.state === 'not_sent')
                return problem(common_codes/* PLATFORM_CODES */.D.notSent.code, result.message);
            if (result.state === 'refused')
                return problem(apply_codes/* APPLY_CODES */.s.refused.code, `${result.status} ${result.message}`);
            const sight = await this.#look();
            const after = sight.state === 'ok' ? sight.value : undefined;
            if (after?.object[rename_object_NAME] === this.#name)
                return this.#judged(ready.before, undefined, after);
            if (after?.object[rename_object_NAME] !== this.#first.object[rename_object_NAME] || after === undefined || sends >= rename_object_MAX_SENDS)
                return problem(apply_codes/* APPLY_CODES */.s.unknownOutcome.code, `${result.message}; ${sentTimes(sends)}the change did not show up`, true);
            if ((0,writing_mark/* mayBeSetBack */.i)(asMark(ready.before), after))
                return problem(apply_codes/* APPLY_CODES */.s.unknownOutcome.code, `${result.message}; it may have been renamed and changed back`, true);
            next = this.#ready(after);
            fresh.read();
        }
    }
    #ready(seen) {
        const bare = { kind: this.#named.kind, value: {} };
        const changed = [{ steps: [rename_object_NAME], value: this.#name }];
        return { before: seen, body: (0,compare_body/* updateBody */.E)(bare, changed, seen.object, new Set(), lateOf(this.#run)) };
    }
    #look() {
        const { kind, partition, id } = this.#named;
        return look(this.#run, kind, partition, id, {});
    }
    async #again() {
        const sight = await this.#look();
        const { state } = sight;
        if (state === 'ok' && sight.value.object[rename_object_NAME] === this.#first.object[rename_object_NAME])
            return this.#ready(sight.value);
        const message = state === 'unreadable'
            ? `it cannot be read again: ${sight.message}`
            : `it was ${state === 'gone' ? 'deleted' : 'renamed'} on the platform after planning`;
        return {
            stop: {
                code: state === 'unreadable' ? common_codes/* PLATFORM_CODES */.D.unreadable.code : apply_codes/* APPLY_CODES */.s.changedMeanwhile.code,
                message,
                isUnknown: false,
            },
        };
    }
    /** Read where the answer shows no version: only that tells whether it overwrote an edit. */
    async #renamed(before, body) {
        const answer = body === undefined ? undefined : (0,live_object/* liveObject */.y)(this.#named.kind, this.#named.id, body);
        if (before.version === null)
            return { renamed: answer ?? before };
        if (answer !== undefined && answer.version !== null)
            return this.#judged(before, answer, answer);
        const sight = await this.#look();
        if (sight.state === 'ok')
            return this.#judged(before, undefined, sight.value);
        return problem(apply_codes/* APPLY_CODES */.s.notReadBack.code, 'the platform accepted it; it could not be read afterwards', true);
    }
    #judged(before, answer, after) {
        const { kind, address } = this.#named;
        const change = { address, version: null, leaves: this.#leaves };
        const around = { kind, change, before, answer, after, settlement: { lost: [] } };
        const overwrote = overwrittenBy(this.#run, around);
        if (overwrote === undefined)
            return { renamed: after };
        const versions = (0,open_question/* lostVersions */.O)(overwrote);
        const message = overwrote.maybe === true
            ? `somebody edited it at the same moment, before or after the rename: check its history from version ${overwrote.from + 1} on in ${kind.words.app}`
            : `it overwrote an edit made at the same moment: check ${versions} in ${kind.words.app}`;
        return { problem: { code: apply_codes/* APPLY_CODES */.s.overwroteEdit.code, message, isUnknown: false, overwrote } };
    }
}
function problem(code, message, isUnknown = false) {
    return { problem: { code, message, isUnknown } };
}

;// CONCATENATED MODULE: ./build/apply/steps/replace.js








const replace_NAME = 'name';
/**
 * Makes a new object in the place of one that cannot be changed that far. The old one stays until
 * everything that used it has been pointed to the new one: its delete is a change of its own. Where
 * the platform knows a name only once, the old one is renamed first, and back when nothing was made.
 */
async function replaceStep(run, change, resource, presence) {
    const { id } = change;
    if (id === null)
        throw new Error(`the replace of ${change.address} has no id`);
    const { kind } = resource;
    const fresh = new Freshness(run);
    const again = await readAgain(run, resource, id);
    fresh.read();
    if ('stop' in again)
        return again.stop;
    const { seen } = again;
    const edited = editedSince(run, resource, change, seen, id);
    if (edited !== undefined)
        return edited;
    const room = new Room(run, resource, id, seen, fresh);
    if ((0,leftover/* makesRoom */.fm)(kind)) {
        const stop = await room.make();
        if (stop !== undefined)
            return stop;
    }
    const result = await createStep(run, change, resource, presence, kind.renames ? () => room.makeLate() : undefined);
    return room.after(result, change);
}
/** The name that the old object has to give up. */
class Room {
    #run;
    #resource;
    #id;
    #before;
    #fresh;
    /** The name that it had when it was applied last. */
    #old;
    #isMade = false;
    constructor(run, resource, id, before, fresh) {
        this.#fresh = fresh;
        this.#run = run;
        this.#resource = resource;
        this.#id = id;
        this.#before = before;
        const name = this.#entry()?.leaves[replace_NAME] ?? before.object[replace_NAME];
        this.#old = typeof name === 'string' ? name : undefined;
        // A run that was cut off may have come so far.
        this.#isMade = this.#old !== undefined && before.object[replace_NAME] === this.#free(this.#old);
    }
    #entry() {
        return this.#run.entries.get((0,leftover/* leftoverAddress */.EC)(this.#resource.address, this.#id));
    }
    #free(name) {
        return (0,leftover/* leftoverName */.Ln)(this.#resource.kind, name, this.#id);
    }
    /** Renames the old object; what stands in the way, or undefined when its name is free. */
    async make() {
        if (this.#isMade || this.#old === undefined)
            return undefined;
        const name = this.#free(this.#old);
        await this.#expect(name);
        const problem = await this.#rename(this.#before, name);
        if (problem !== undefined)
            return problem;
        this.#isMade = true;
        return undefined;
    }
    /** The same after a create was refused: what was read before it is old by now. */
    async makeLate() {
        if (this.#isMade)
            return undefined;
        const again = await readAgain(this.#run, this.#resource, this.#id);
        if ('stop' in again)
            return again.stop;
        this.#fresh.read();
        this.#before = again.seen;
        return this.make();
    }
    /** Gives the name back when nothing was made that needs it. */
    async after(result, change) {
        if (result.outcome === 'created')
            return { ...result, outcome: 'replaced' };
        const isMade = result.outcome === 'failed' && result.id !== undefined && result.id !== null;
        if (result.outcome === 'unknown' || isMade || !this.#isMade || this.#old === undefined)
            return result;
        const { kind, partition, value } = this.#resource;
        const sight = await look(this.#run, kind, partition, this.#id, value);
        this.#fresh.read();
        const problem = sight.state === 'ok' ? await this.#rename(sight.value, this.#old) : { message: 'it cannot be read' };
        if (problem === undefined)
            return result;
        const left = (0,removal/* leftoverOf */.nE)(change);
        const message = `${result.message ?? 'nothing was created'}; the old object keeps its temporary name (${problem.message ?? 'it could not be renamed back'})`;
        return { ...result, message, remedy: `Rename it back in ${kind.words.app}, id ${this.#id} (${left}).` };
    }
    /** What the ledger must know before the name changes: the delete later on compares with it. */
    async #expect(name) {
        const left = this.#entry();
        if (left === undefined || left.observed[replace_NAME] === name)
            return;
        const writing = this.#run.writing.get(left.address) ?? null;
        const renamed = { ...left, writing, observed: { ...left.observed, [replace_NAME]: name } };
        this.#run.entries.set(left.address, renamed);
        await this.#run.session.put(renamed);
    }
    async #rename(seen, name) {
        const named = { ...this.#resource, id: this.#id };
        const done = await renameObject(this.#run, named, seen, name, this.#fresh);
        if ('renamed' in done)
            return undefined;
        const { problem } = done;
        const entry = this.#run.entries.get(this.#resource.address);
        // Whatever the outcome of the replace: somebody has to decide about that edit first.
        if (problem.overwrote !== undefined && entry !== undefined)
            this.#run.entries.set(entry.address, { ...entry, overwrote: problem.overwrote });
        if (problem.isUnknown)
            return {
                outcome: 'unknown',
                id: this.#id,
                code: apply_codes/* APPLY_CODES */.s.unknownOutcome.code,
                message: `the old object was being renamed: ${problem.message}`,
                remedy: 'Run the same command again.',
            };
        return {
            outcome: 'failed',
            id: null,
            code: problem.code,
            message: `not replaced: the old object could not be renamed (${problem.message})`,
        };
    }
}

;// CONCATENATED MODULE: ./build/apply/steps/twins.js

/** An object was made, and others of its name are there: a person has to say which one stays. */
function twinOutcome(outcome, others, { app }) {
    const ids = others.map((id) => `id ${id}`).join(', ');
    const twin = `created as id ${outcome.id}, but another object of the same name was created meanwhile (${ids})`;
    return {
        ...outcome,
        outcome: 'failed',
        code: apply_codes/* APPLY_CODES */.s.twin.code,
        message: [outcome.message ?? [], twin].flat().join('; '),
        remedy: `Keep one of them: delete or rename the other in ${app}, or pin id ${outcome.id} in sync. Nothing was deleted.`,
    };
}
/** Nothing speaks against what was made; only that nobody else did the same could not be seen. */
function unreadNote(outcome, { kind, partition }) {
    return {
        ...outcome,
        code: apply_codes/* APPLY_CODES */.s.twinsUnread.code,
        message: [
            outcome.message ?? [],
            `the ${kind.name} of ${partition} can no longer be read, so a second object of the same name may have gone unnoticed`,
        ]
            .flat()
            .join('; '),
    };
}

// EXTERNAL MODULE: ./build/plan/document/new-name.js
var new_name = __webpack_require__(58574);
;// CONCATENATED MODULE: ./build/apply/steps/make-room.js







const make_room_NAME = 'name';
/**
 * Frees a name that the platform knows only once: what has it gives it up in this very run, and bears a
 * passing one until then. The ledger knows that name before it is sent, so that a run which is cut off
 * leaves nothing that looks like somebody's edit.
 * @returns true where the name is free now, what stands in the way, or false where it is nobody's to give
 */
async function makeRoom(run, change, { kind, partition }) {
    const name = (0,new_name/* newNameOf */.V)(change);
    if (typeof name !== 'string')
        return false;
    const list = await readList(run, kind, partition);
    const row = list?.rows.find((one) => one[make_room_NAME] === name && one.id !== change.id);
    const id = row?.id;
    if (typeof id !== 'number' && typeof id !== 'string')
        return false;
    const entry = run.entries.get(run.sightings.ownerOf((0,model_kind/* idSpace */.al)(kind, partition), id) ?? '');
    if (entry === undefined || !givesUp(run, entry, id))
        return false;
    const fresh = new Freshness(run);
    const sight = await look(run, kind, entry.partition, id, {});
    fresh.read();
    if (sight.state !== 'ok' || sight.value.object[make_room_NAME] !== name)
        return false;
    const passing = await noted(run, kind, entry, name, id);
    const named = { kind, address: entry.address, partition: entry.partition, id };
    const done = await renameObject(run, named, sight.value, passing, fresh);
    if ('renamed' in done) {
        await moveMark(run, entry.address, done.renamed);
        run.passing.set((0,model_kind/* objectKey */.T5)((0,model_kind/* idSpace */.al)(kind, entry.partition), id), passing);
        return true;
    }
    const { problem } = done;
    const known = run.entries.get(entry.address);
    if (problem.overwrote !== undefined && known !== undefined) {
        const over = { ...known, overwrote: problem.overwrote };
        run.entries.set(entry.address, over);
        await run.session.put(over);
    }
    return {
        outcome: problem.isUnknown ? 'unknown' : 'failed',
        id: change.id,
        code: problem.code,
        message: `not sent: ${entry.address} has the name and could not be renamed (${problem.message})`,
        remedy: 'Run the same command again.',
    };
}
/** What is going to have another name, or to go: it left the files, or this plan renames it. */
function givesUp(run, entry, id) {
    if (entry.replaced !== null)
        return true;
    return run.plan.changes.some((one) => one.id === id &&
        one.kind === entry.kind &&
        one.address === entry.address &&
        (0,new_name/* newNameOf */.V)(one) !== undefined);
}
async function noted(run, kind, entry, name, id) {
    const passing = entry.replaced === null ? (0,leftover/* passingName */.z)(kind, name, id) : (0,leftover/* leftoverName */.Ln)(kind, name, id);
    const noted = {
        ...entry,
        // Until it is known what became of everything that this run does to it.
        writing: run.writing.get(entry.address) ?? null,
        ...(entry.replaced === null ? { passing } : { observed: { ...entry.observed, [make_room_NAME]: passing } }),
    };
    run.entries.set(entry.address, noted);
    await run.session.intend(noted);
    return passing;
}
/** The rename is done and took one version: from here on only what comes after it is open. */
async function moveMark(run, address, renamed) {
    const [mark, entry] = [run.writing.get(address), run.entries.get(address)];
    if (mark === undefined || entry === undefined || mark.version === null)
        return;
    const writing = { ...mark, version: mark.version + 1, updated_at: asMark(renamed).updated_at };
    run.writing.set(address, writing);
    const moved = { ...entry, writing };
    run.entries.set(address, moved);
    await run.session.keep(moved);
}

;// CONCATENATED MODULE: ./build/apply/steps/update.js
















/** Changes one object: reads it again first, and never overwrites what moved since. */
async function updateStep(run, change, resource) {
    const fresh = new Freshness(run);
    const ready = await makeReady(run, change, resource);
    fresh.read();
    return 'stop' in ready ? ready.stop : send(run, change, resource, ready, fresh);
}
/** Reads the object and makes the body of it; or what stands in the way, also that it is done already. */
async function makeReady(run, change, resource) {
    const id = idOf(change);
    const again = await readAgain(run, resource, id);
    if ('stop' in again)
        return again;
    const { seen } = again;
    const secrets = secretFields(run, change);
    if (secrets.size === 0 && change.leaves.length > 0 && isDone(run, resource, change, seen)) {
        await record(run, change, resource, id, seen);
        return { stop: { outcome: 'already applied', id, version: seen.version } };
    }
    const edited = editedSince(run, resource, change, seen, id);
    if (edited !== undefined)
        return { stop: edited };
    try {
        return readyFrom(run, change, resource, seen);
    }
    catch (error) {
        if (!(error instanceof MissingError))
            throw error;
        const message = `not sent: ${error.message}`;
        const remedy = 'Set it and run the same command again.';
        return { stop: { outcome: 'failed', id, code: apply_codes/* APPLY_CODES */.s.needMissing.code, message, remedy } };
    }
}
/** @throws MissingError */
function readyFrom(run, change, resource, seen) {
    const body = (0,compare_body/* updateBody */.E)(resource, wantedLeaves(resource, change), seen.object, secretFields(run, change), lateOf(run));
    return { body, before: seen };
}
function idOf({ address, id }) {
    if (id === null)
        throw new Error(`the update of ${address} has no id`);
    return id;
}
/** Top-level fields whose secrets this plan may write. */
function secretFields(run, change) {
    const writes = run.plan.secret_writes.filter((one) => one.write && one.address === change.address);
    return new Set(writes.map((one) => one.field.split(/[.[]/, 1)[0] ?? one.field));
}
async function send(run, change, resource, first, fresh) {
    const id = idOf(change);
    const { kind, partition } = resource;
    const again = () => makeReady(run, change, resource);
    let next = first;
    let hasRoom = false;
    for (let sends = 1;; sends += 1) {
        const sent = await putFresh(run, { kind, partition, id }, next, fresh, again);
        if ('stop' in sent)
            return sent.stop;
        const { ready, result } = sent;
        switch (result.state) {
            case 'ok':
                return finish(run, change, resource, ready, result.answer);
            case 'partial':
                return { outcome: 'failed', id, ...halfWritten('updated', result.message) };
            case 'not_sent':
                return {
                    outcome: 'failed',
                    id,
                    code: common_codes/* PLATFORM_CODES */.D.notSent.code,
                    message: `not sent: ${result.message}`,
                };
            case 'refused':
                if (result.taken === true && !hasRoom) {
                    hasRoom = true;
                    const room = await makeRoom(run, change, resource);
                    if (typeof room === 'object')
                        return room;
                    // Making room took requests of its own, so what was read is old by now.
                    if (room)
                        break;
                }
                if (result.status === 404)
                    return held(id, 'it was deleted on the platform after planning');
                return {
                    outcome: 'failed',
                    id,
                    code: apply_codes/* APPLY_CODES */.s.refused.code,
                    message: `${result.status} ${result.message}`,
                };
            case 'unknown': {
                const after = await afterUnknown(run, change, resource, ready, result, sends);
                if ('outcome' in after)
                    return after;
                next = after;
                fresh.read();
                continue;
            }
        }
        const made = await again();
        if ('stop' in made)
            return made.stop;
        next = made;
        fresh.read();
        // Nothing of this send has arrived.
        sends -= 1;
    }
}
/**
 * Reads the object again. It holds what was sent: the update worked. It is as before, and nobody can have set
 * it back: the update is sent once more, made from this reading. Anything else: somebody edited it.
 */
async function afterUnknown(run, change, resource, ready, result, sends) {
    const id = idOf(change);
    const { before } = ready;
    const sight = await look(run, resource.kind, resource.partition, id, resource.value);
    if (sight.state === 'gone')
        return held(id, `${result.message}; the object is gone now`);
    if (sight.state === 'unreadable') {
        return {
            outcome: 'unknown',
            id,
            code: apply_codes/* APPLY_CODES */.s.unknownOutcome.code,
            message: `${result.message}, and it could not be read afterwards (${sight.message})`,
            remedy: 'Run the same command again.',
        };
    }
    const { value: seen } = sight;
    // A secret cannot be read back; a version that moved is the only sign that it arrived.
    const hasSecret = secretFields(run, change).size > 0;
    const isUntouched = seen.version !== null && seen.version === before.version;
    if (isOurs(run, resource, change, before, seen) &&
        !(hasSecret && isUntouched) &&
        !(hasSecret && seen.version === null)) {
        return finish(run, change, resource, ready, undefined, seen);
    }
    if (editedSince(run, resource, change, seen, id) !== undefined) {
        return held(id, `${result.message}; it now has neither the old nor the new values`);
    }
    if ((0,writing_mark/* mayBeSetBack */.i)(asMark(before), seen)) {
        const moved = before.version === null ? '' : `: version ${before.version} became ${seen.version}`;
        return {
            outcome: 'unknown',
            id,
            code: apply_codes/* APPLY_CODES */.s.unknownOutcome.code,
            message: `${result.message}; it has the old values, and somebody may have changed it back${moved}`,
            remedy: 'The next plan holds it until somebody decides, and lists the commands.',
        };
    }
    if (sends < 2 && run.deps.signal?.aborted !== true)
        return readyFrom(run, change, resource, seen);
    return {
        outcome: 'unknown',
        id,
        code: apply_codes/* APPLY_CODES */.s.unknownOutcome.code,
        message: `${result.message}; ${sentTimes(sends)}it is unchanged`,
        remedy: 'Run the same command again.',
    };
}
/** What was changed is there, as sent or as the platform makes it of what was sent. */
function isOurs(run, resource, change, before, seen) {
    if (isDone(run, resource, change, seen))
        return true;
    const { observed, lost } = settleUpdate(run, resource, change, before, seen);
    const paths = change.leaves.map(({ path }) => path);
    // Another form of what is sent now may have stood there before.
    const isNew = (path) => !(0,json/* sameJson */.Vk)(leafNow(resource.kind, path, before), leafNow(resource.kind, path, seen));
    return (!lost.some(({ path }) => paths.includes(path)) &&
        paths.every((path) => !Object.hasOwn(observed, path) || isNew(path)));
}
async function finish(run, change, resource, { before }, answer, known) {
    const id = idOf(change);
    const read = known === undefined ? await afterwards(run, change, resource, id, before, answer) : { seen: known };
    const { seen } = read;
    if (seen === undefined) {
        // Unknown: whether it kept everything, and whether it overwrote an edit. The next run reads it.
        return {
            outcome: 'unknown',
            id,
            code: apply_codes/* APPLY_CODES */.s.notReadBack.code,
            message: 'the platform accepted it; it could not be read afterwards',
            remedy: 'Run the same command again: it reads the object, and sends the update again only if needed.',
        };
    }
    const settlement = settleUpdate(run, resource, change, before, seen, read.answer);
    const { version } = seen;
    const overwrote = overwrittenBy(run, {
        kind: resource.kind,
        change,
        before,
        answer: read.answer,
        after: seen,
        settlement,
    });
    await record(run, change, resource, id, seen, settlement, overwrote);
    const lost = notKept(settlement.lost, 'updated', { from: before.version, to: version }, resource.kind.words);
    const over = overwrote && overwroteWords(overwrote, resource.kind.words);
    if (settlement.lost.length > 0) {
        const both = over === undefined ? lost : { ...lost, message: `${lost.message}; ${over.message}` };
        return { outcome: 'failed', id, version, ...both };
    }
    if (over !== undefined)
        return { outcome: 'failed', id, version, ...over };
    const message = otherForm(settlement);
    return {
        outcome: 'updated',
        id,
        version,
        message,
        code: message === null ? null : apply_codes/* APPLY_CODES */.s.otherForm.code,
    };
}
/** The object after the update: the answer where it shows what was sent, else it is read. */
async function afterwards(run, change, resource, id, before, body) {
    const answer = body !== undefined && body.id === id ? (0,live_object/* liveObject */.y)(resource.kind, id, body) : undefined;
    if (answer !== undefined && isAnswered(run, resource, change, before, answer))
        return { seen: answer, answer };
    const sight = await look(run, resource.kind, resource.partition, id, resource.value);
    const seen = sight.state === 'ok' ? sight.value : undefined;
    return answer === undefined ? { seen } : { seen, answer };
}
async function record(run, change, resource, id, seen, settlement, overwrote) {
    const before = run.entryOf(resource.address);
    // Taken over means adopted: it was there before us.
    const origin = before?.origin ?? 'adopted';
    const generation = before?.generation ?? 0;
    const entry = (0,entries/* entryAfter */.pJ)(run, resource, change, { id, seen, origin, generation, ...settlement });
    await run.session.put(overwrote === undefined ? entry : { ...entry, overwrote });
}

;// CONCATENATED MODULE: ./build/apply/waits.js


/**
 * What each change waits for: what it depends on, and every other change of something it refers to,
 * so that versions settle before anybody reads them. Only the former blocks it when it fails.
 */
function waitsOf({ plan, resources }) {
    const planned = new Set(plan.changes.map((change) => change.address));
    const others = plan.changes.filter((change) => change.action !== 'launch').map((change) => change.address);
    const waits = new Map();
    const namesakes = new Map();
    for (const change of [...plan.changes].sort((a, b) => (0,json/* byCodeUnit */.X)(a.address, b.address))) {
        const resource = resources.get(change.address);
        const refs = resource === undefined ? [] : resource.refs.map((ref) => ref.address);
        const all = [...change.depends_on, ...refs].filter((address) => planned.has(address) && address !== change.address);
        // An experiment runs a copy of the workflow as it is then: everything else comes first.
        if (change.action === 'launch')
            all.push(...others);
        if (resource !== undefined && (change.action === 'create' || change.action === 'replace')) {
            // Two of one name among the same ids, in two scopes: which of them a row is must be known by then.
            const space = (0,model_kind/* idSpace */.al)(resource.kind, resource.partition);
            const name = `${space} ${(0,json/* canonical */.$N)((0,model_kind/* rowKeyFields */.pn)(resource.kind).map((field) => (0,model_value/* toForms */.ln)(resource.value[field] ?? null)))}`;
            const before = namesakes.get(name);
            if (before !== undefined)
                all.push(before);
            namesakes.set(name, change.address);
        }
        waits.set(change.address, new Set(all));
    }
    for (const [address, holder] of nameHolders(plan.changes, resources))
        waits.get(address)?.add(holder);
    return waits;
}
/**
 * By the address of a change that takes a name: the update that gives it up, which goes first. Objects that
 * take each other's names in a circle wait for each other but for one, which finds its name taken still.
 */
function nameHolders(changes, resources) {
    const key = (address, name) => {
        const resource = resources.get(address);
        return resource === undefined ? undefined : (0,json/* canonical */.$N)([resource.kind.name, resource.partition, name]);
    };
    const holders = new Map();
    for (const change of changes) {
        const old = (0,new_name/* oldNameOf */.Q)(change);
        if (change.action === 'update' && old !== undefined)
            holders.set(key(change.address, old), change.address);
    }
    holders.delete(undefined);
    const waits = new Map();
    if (holders.size === 0)
        return waits;
    for (const change of [...changes].sort((a, b) => (0,json/* byCodeUnit */.X)(a.address, b.address))) {
        const { address, action } = change;
        const name = action === 'create' ? change.leaves.find(({ path }) => path === 'name')?.after : (0,new_name/* newNameOf */.V)(change);
        const holder = name === undefined ? undefined : holders.get(key(address, name));
        if (holder === undefined || holder === address)
            continue;
        let end = holder;
        // Each name has one holder, so there is one way to follow.
        while (end !== undefined && end !== address)
            end = waits.get(end);
        if (end === undefined)
            waits.set(address, holder);
    }
    return waits;
}

;// CONCATENATED MODULE: ./build/apply/execute.js

















/** Changes under way at once; the HTTP client decides how many requests of them are. */
const AT_ONCE = 16;
const execute_AGAIN = 'Run the same command again when no other apply is running.';
/** Outcomes after which what depends on a change can go on. */
const GOOD = new Set([
    'created',
    'updated',
    'replaced',
    'deleted',
    'released',
    'forgotten',
    'launched',
    'adopted',
    'converged',
    'kept',
    'already applied',
]);
/** Carries out a plan: what is ready runs, by dependency and not by phase. */
async function execute(run) {
    return new Execution(run).all();
}
class Execution {
    #run;
    #key;
    #presence;
    #outcomes = new Map();
    /** What this run has put on the platform under a name of its own. */
    #made = [];
    /** Held by the plan, or in error by itself: nothing of it is tried. */
    #undone;
    constructor(run) {
        this.#key = new KeyWatch(run.deps.platform);
        this.#run = { ...run, deps: { ...run.deps, platform: this.#key } };
        this.#presence = new Presence(this.#run);
        const failed = run.plan.diagnostics.filter((one) => one.severity === 'error');
        this.#undone = new Set([...run.plan.held, ...failed].map((one) => one.address ?? ''));
    }
    async all() {
        const { plan } = this.#run;
        const queue = new ChangeQueue(plan.changes, waitsOf(this.#run));
        const running = new Map();
        for (;;) {
            while (running.size < AT_ONCE) {
                const change = queue.next();
                if (change === undefined)
                    break;
                running.set(change.address, this.#do(change).then(() => change.address));
            }
            if (running.size === 0)
                break;
            const done = await Promise.race(running.values());
            running.delete(done);
            queue.done(done);
        }
        const { left } = queue;
        if (left.length > 0)
            throw new Error(`circular dependencies between ${left.map((change) => change.address).join(', ')}`);
        await this.#lookForTwins();
        return plan.changes
            .map((change) => this.#outcomes.get(change.address))
            .filter((outcome) => outcome !== undefined);
    }
    async #do(change) {
        const { deps } = this.#run;
        const started = deps.clock.now();
        const result = this.#noted(await this.#attempt(change));
        await this.#settleIntent(change, result);
        if (result.outcome === 'unknown' || (0,apply_outcome/* isHalfWritten */.Hm)(result))
            await this.#keepMark(change);
        const outcome = {
            address: change.address,
            kind: change.kind,
            action: change.action,
            outcome: result.outcome,
            id: result.id ?? change.id,
            version: result.version ?? null,
            message: result.message ?? null,
            code: result.code ?? null,
            remedy: result.remedy ?? null,
            duration_ms: Math.max(0, Math.round(deps.clock.now() - started)),
        };
        this.#tell(outcome);
        const resource = this.#run.resources.get(change.address);
        const isNew = change.action === 'create' || change.action === 'replace';
        const { id } = result;
        if (isNew && resource !== undefined && id !== undefined && id !== null && result.outcome !== 'held')
            this.#made.push({ resource, id });
    }
    #tell(outcome) {
        this.#outcomes.set(outcome.address, outcome);
        this.#run.repins.tell(outcome);
        this.#run.deps.onOutcome?.(outcome);
    }
    /** After the last create: a second object of a name that this run made is told, and none is deleted. */
    async #lookForTwins() {
        if (this.#made.length === 0 || this.#run.deps.signal?.aborted === true)
            return;
        const { others, unread } = await this.#presence.twins(this.#made);
        for (const [address, ids] of others) {
            const outcome = this.#outcomes.get(address);
            const words = this.#run.resources.get(address)?.kind.words;
            if (outcome !== undefined && words !== undefined)
                this.#tell(twinOutcome(outcome, ids, words));
        }
        for (const { resource } of unread) {
            const outcome = this.#outcomes.get(resource.address);
            if (outcome !== undefined && outcome.code === null)
                this.#tell(unreadNote(outcome, resource));
        }
    }
    async #attempt(change) {
        const run = this.#run;
        const blocker = change.depends_on.find((address) => !this.#isGood(address));
        if (blocker !== undefined)
            return { outcome: 'blocked', message: `skipped: ${blocker} was not applied` };
        const stopped = this.#stopped();
        if (stopped !== undefined)
            return { outcome: 'not attempted', message: stopped };
        if (plan/* WRITING */.V9.has(change.action)) {
            const lost = await run.session.renew();
            if (lost !== null)
                return { outcome: 'not attempted', code: git_codes/* GIT_LEDGER_CODES */.O.lost.code, message: lost, remedy: execute_AGAIN };
        }
        run.deps.onStart?.(change);
        const resource = run.resources.get(change.address);
        try {
            return await this.#step(change, resource);
        }
        catch (error) {
            const remedy = 'Run the same command again.';
            if (error instanceof finding/* UserError */.yo)
                return { outcome: 'failed', code: apply_codes/* APPLY_CODES */.s.readingFailed.code, message: error.message, remedy };
            // Whatever this is, the other changes have to be reported; how far this one came is not known.
            const message = `internal error in pipelines-sync: ${error instanceof Error ? error.message : String(error)}`;
            return {
                outcome: plan/* WRITING */.V9.has(change.action) ? 'unknown' : 'failed',
                code: common_codes/* TOOL_CODES */.W.fault.code,
                message,
                remedy,
            };
        }
    }
    /** Why nothing new may be started any more. */
    #stopped() {
        if (this.#run.deps.signal?.aborted === true)
            return 'the run was interrupted first';
        if (this.#key.isRefused)
            return 'the platform no longer accepts the API key';
        return this.#run.session.problem ?? undefined;
    }
    /** A ledger that took no note is said where something was written; what only it should note has failed. */
    #noted(result) {
        const { problem } = this.#run.session;
        if (problem === null || !GOOD.has(result.outcome))
            return result;
        if (!apply_outcome/* WRITTEN */.Sg.has(result.outcome))
            return { ...result, outcome: 'failed', code: ledger_codes/* LEDGER_CODES */.v.unwritable.code, message: problem };
        const message = [result.message ?? [], problem].flat().join('; ');
        return { ...result, code: ledger_codes/* LEDGER_CODES */.v.unwritable.code, message };
    }
    async #step(change, resource) {
        const run = this.#run;
        switch (change.action) {
            case 'create':
                return createStep(run, change, known(resource, change), this.#presence);
            case 'update': {
                const result = await updateStep(run, change, known(resource, change));
                if (GOOD.has(result.outcome) || ((0,apply_outcome/* isNotKept */.yN)(result) && !(0,apply_outcome/* isHalfWritten */.Hm)(result)))
                    await this.#leaveName(change);
                return result;
            }
            case 'launch':
                return launchStep(run, change, known(resource, change));
            case 'replace':
                return replaceStep(run, change, known(resource, change), this.#presence);
            case 'delete':
                return deleteStep(run, change);
            default: {
                const result = await ledgerStep(run, change, resource);
                await this.#leaveName(change);
                return result;
            }
        }
    }
    /** Drops the entry of a rename's old address, unless it moved together with others. */
    async #leaveName({ address, renamed_from: old }) {
        if (old !== null && this.#run.moves.at(address) === undefined)
            await this.#run.session.remove(old);
    }
    /** An intent stays only while its outcome is unknown; everything else is recorded as it is. */
    async #settleIntent(change, result) {
        const intent = this.#run.intents.get(change.address);
        if (intent === undefined || GOOD.has(result.outcome) || result.outcome === 'unknown')
            return;
        // Created, but something got lost on the way: the step has recorded the object itself.
        if (result.outcome === 'failed' && result.id !== undefined && result.id !== null)
            return;
        const left = this.#run.leftovers.get(change.address);
        if (left !== undefined)
            await this.#run.session.remove(left.address);
        const before = this.#run.entries.get(change.address);
        if (before === undefined)
            await this.#run.session.remove(change.address);
        else
            await this.#run.session.put(before);
    }
    /** A write of an unknown outcome may have happened: the next run must know, whatever it finds. */
    async #keepMark(change) {
        const { entries, writing, session } = this.#run;
        const at = markedAddress(change, this.#run);
        const mark = at === undefined ? undefined : writing.get(at);
        const entry = at === undefined ? undefined : entries.get(at);
        if (mark !== undefined && entry !== undefined)
            await session.put({ ...entry, writing: mark });
    }
    #isGood(address) {
        const outcome = this.#outcomes.get(address);
        return outcome === undefined ? !this.#undone.has(address) : GOOD.has(outcome.outcome);
    }
}
function known(resource, change) {
    if (resource === undefined)
        throw new Error(`${change.address} is not in the files`);
    return resource;
}

// EXTERNAL MODULE: ./build/apply/exit-code.js
var exit_code = __webpack_require__(35333);
;// CONCATENATED MODULE: ./build/apply/platform/ids.js
/** Live ids by address while a run goes on: those that planning found and those made since. */
class Ids {
    #names;
    #made = new Map();
    constructor(names) {
        this.#names = names;
    }
    made(address, id) {
        this.#made.set(address, id);
    }
    of(ref) {
        if (ref.address.startsWith('id:')) {
            const raw = ref.address.slice('id:'.length);
            return /^\d+$/.test(raw) ? Number(raw) : raw;
        }
        return this.#made.get(ref.address) ?? this.#names.idOf(ref);
    }
}

// EXTERNAL MODULE: ./build/model/system-error.js
var system_error = __webpack_require__(750);
;// CONCATENATED MODULE: ./build/apply/record/ledger-writer.js


/**
 * The ledger as the steps of a run see it. What has happened on the platform has happened, whether
 * it can be noted or not: recording it never throws. The first failure stays, and nothing new is
 * started after it.
 */
class LedgerWriter {
    #session;
    #problem = null;
    constructor(session) {
        this.#session = session;
    }
    /** Why the ledger cannot be written any more; null while it can. */
    get problem() {
        return this.#problem;
    }
    /** Why no further write may start: the lock of the ledger is not surely ours; null while it is. */
    renew() {
        return this.#session.renew();
    }
    /** Notes what is about to be sent. @throws UserError when it is not safe on disk: then nothing may be sent */
    async intend(entry) {
        await this.put(entry);
        if (this.#problem !== null)
            throw new finding/* UserError */.yo(ledger_codes/* LEDGER_CODES */.v.unwritable.code, `not sent: ${this.#problem}`);
    }
    /** Notes what was done, and sees to it that a next run finds it should this one be cut off. */
    async keep(entry) {
        await this.put(entry);
        await this.#session.keep();
    }
    async put(entry) {
        await this.#note(this.#session.put(entry));
    }
    async remove(address) {
        await this.#note(this.#session.remove(address));
    }
    async #note(written) {
        try {
            await written;
        }
        catch (error) {
            const reason = (0,system_error/* causeOf */.r)(error);
            this.#problem ??= `the ledger cannot be written (${reason})`;
        }
    }
}

// EXTERNAL MODULE: ./build/compare/known-address.js
var known_address = __webpack_require__(80494);
// EXTERNAL MODULE: ./build/ledger/edit-entries.js
var edit_entries = __webpack_require__(69783);
;// CONCATENATED MODULE: ./build/apply/record/moves.js



/**
 * Renames that take each other's address, or that of something which leaves, cannot be recorded one by
 * one: a run that is cut off in between would lose an entry. They move together, as `ledger move` would
 * do it, and what is left to do are updates of names.
 */
function movesOf(changes, base, kinds, resources) {
    const to = addressesAfter(changes, base);
    const displaced = new Map();
    for (const address of to.values()) {
        const left = base.entries.get(address);
        if (left === undefined || left.id === null || to.has(address))
            continue;
        displaced.set(address, (0,leftover/* leftoverAddress */.EC)(address, left.id));
    }
    const all = new Map([...to, ...displaced]);
    const former = new Map([...displaced].map(([address, now]) => [now, address]));
    const entries = (all.size === 0 ? [] : (0,edit_entries/* moveEntries */.GU)(base.entries, all)).map((entry) => {
        const was = former.get(entry.address);
        // What was left over of the same address before is left over of it still.
        const replaced = entry.replaced === null ? null : (former.get(entry.replaced) ?? entry.replaced);
        if (was !== undefined)
            return moves_leftover(entry, was, kinds);
        return { ...entry, replaced };
    });
    const sources = new Map([...to].map(([from, now]) => [now, from]));
    // Files that took in a name by `pull` speak of it by that one.
    const known = (from, now) => {
        const entry = base.entries.get(from);
        const said = resources.get(now)?.settings.renamed_from;
        return entry !== undefined && said === (0,known_address/* pulledAddress */.pS)(entry) ? said : from;
    };
    const circles = circlesOf(new Map([...to].map(([from, now]) => [known(from, now), now])));
    const moved = entries.map((entry) => {
        const from = sources.get(entry.address);
        if (from === undefined)
            return entry;
        // What follows another one's rename has no line in `sync` that would have to be done once.
        const said = known(from, entry.address);
        const isSaid = resources.get(entry.address)?.settings.renamed_from === said;
        return arrived(entry, isSaid && circles.has(entry.address) ? said : null, base);
    });
    const byAddress = new Map(moved.map((entry) => [entry.address, entry]));
    const at = (address) => byAddress.get(address) ?? (all.has(address) ? undefined : base.entries.get(address));
    for (const entry of passing(changes, at, kinds))
        byAddress.set(entry.address, entry);
    return {
        entries: [...byAddress.values()],
        gone: [...all.keys()].filter((address) => !byAddress.has(address)),
        at: (address) => byAddress.get(address),
        follow: (entry) => (0,edit_entries/* moveEntries */.GU)(new Map([[entry.address, entry]]), all)[0] ?? entry,
    };
}
/** The entry of something that left the files and loses its name to another object. */
function moves_leftover(entry, replaced, kinds) {
    const { name } = entry.leaves;
    const observed = typeof name === 'string' && entry.id !== null
        ? { ...entry.observed, name: (0,leftover/* leftoverName */.Ln)(kinds.get(entry.kind), name, entry.id) }
        : entry.observed;
    return { ...entry, replaced, protect: false, kept: {}, pulled: {}, observed };
}
/** By the old address the new one, of every rename that has to move with others. */
function addressesAfter(changes, base) {
    const renames = changes.flatMap(({ address, action, renamed_from: from }) => from === null || action === 'create' || !base.entries.has(from) ? [] : [{ from, address, action }]);
    // An address is also taken by something new: recorded one by one, the last would erase the first.
    const fresh = changes.filter(({ action }) => action === 'create' || action === 'adopt');
    const targets = new Set([...renames, ...fresh].map(({ address }) => address));
    return new Map(renames
        // A replace has another entry for its old object, which must not have two.
        .filter(({ from, address, action }) => action === 'replace' || base.entries.has(address) || targets.has(from))
        .map(({ from, address }) => [from, address]));
}
/** The entry of something that has its new address now; `from`: the one that it had, in a circle. */
function arrived(entry, from, base) {
    // The next object of the address is another request than all that had it.
    const before = base.entries.get(entry.address)?.generation ?? 0;
    const { renamed_from: _, ...rest } = entry;
    return {
        ...rest,
        generation: Math.max(entry.generation, before),
        ...(from === null ? {} : { renamed_from: from }),
    };
}
/**
 * Entries of objects that take each other's names in a circle: where the platform knows a name only once,
 * one of them bears another name for a moment, and that is known before.
 */
function passing(changes, at, kinds) {
    const renames = changes.flatMap((change) => {
        const entry = at(change.address);
        const [old, now] = [(0,new_name/* oldNameOf */.Q)(change), (0,new_name/* newNameOf */.V)(change)];
        return change.action === 'update' && entry !== undefined && typeof old === 'string' && now !== undefined
            ? [{ entry, id: change.id, old, now }]
            : [];
    });
    const list = ({ kind, partition }, name) => JSON.stringify([kind, partition, name]);
    const holders = new Map(renames.map(({ entry, old }) => [list(entry, old), entry.address]));
    const to = new Map();
    for (const { entry, now } of renames) {
        const holder = holders.get(list(entry, now));
        if (holder !== undefined && holder !== entry.address)
            to.set(entry.address, holder);
    }
    const circles = circlesOf(to);
    return renames
        .filter(({ entry, id }) => id !== null && circles.has(entry.address))
        .map(({ entry, id, old }) => ({
        ...entry,
        passing: (0,leftover/* passingName */.z)(kinds.get(entry.kind), old, id ?? ''),
    }));
}
/** The addresses that are taken in a circle. */
function circlesOf(to) {
    const circles = new Set();
    const walks = new Map();
    for (const start of to.keys()) {
        let at = start;
        for (; at !== undefined && !walks.has(at); at = to.get(at))
            walks.set(at, start);
        // The walk has come to a place where it was itself.
        if (at === undefined || walks.get(at) !== start)
            continue;
        for (let one = at; one !== undefined && !circles.has(one); one = to.get(one))
            circles.add(one);
    }
    return circles;
}

// EXTERNAL MODULE: ./build/compare/pulled.js
var pulled = __webpack_require__(10608);
;// CONCATENATED MODULE: ./build/apply/record/settle-pulled.js



/**
 * Live values that `pull` took in become the base as soon as an apply finds files and platform in
 * agreement about them: from then on later edits are judged from there. Only for a resource that the
 * plan leaves as it is.
 */
function settlePulled(match, names) {
    const { resource, entry } = match;
    if (entry === undefined || match.found.state !== 'live')
        return undefined;
    const forms = (0,entries/* writtenForms */.xb)(resource, { names });
    // What was taken in is what somebody decided about an edit that was overwritten, or a write that was cut off.
    const { writing: _, overwrote: __, ...rest } = entry;
    const settled = {
        ...rest,
        leaves: { ...entry.leaves },
        observed: { ...entry.observed },
        pulled: { ...entry.pulled },
        ...(entry.shown === undefined ? {} : { shown: { ...entry.shown } }),
    };
    const { kind, value } = resource;
    let isRenamed = false;
    for (const path of Object.keys(entry.pulled)) {
        const form = Object.hasOwn(forms, path) ? forms[path] : undefined;
        const field = (0,three_way/* fieldOf */._F)(kind, (0,model_path/* parsePath */.Rr)(path) ?? [path]);
        const agrees = form === undefined
            ? (0,pulled/* isTakenOut */.CC)(entry, path)
            : (0,pulled/* takenIn */.Xg)(entry, path, field, form, value, names) !== undefined;
        if (!agrees)
            continue;
        if (form === undefined)
            delete settled.leaves[path];
        else
            settled.leaves[path] = form;
        delete settled.pulled[path];
        delete settled.observed[path];
        if (settled.shown !== undefined)
            delete settled.shown[path];
        isRenamed ||= kind.key.includes(path) && entry.address !== resource.address;
    }
    if (Object.keys(settled.pulled).length === Object.keys(entry.pulled).length)
        return undefined;
    if (!isRenamed)
        return { entry: settled, formerly: null };
    return { entry: { ...settled, address: resource.address }, formerly: entry.address };
}
/** All of them, and the entries that refer to one whose address changed: they name the new one. */
function settleAllPulled(matches, names) {
    const settled = new Map();
    for (const match of matches) {
        const one = settlePulled(match, names);
        if (one !== undefined)
            settled.set(match, one);
    }
    const renamed = new Set([...settled.values()].map(({ formerly }) => formerly));
    renamed.delete(null);
    if (renamed.size === 0)
        return [...settled.values()];
    for (const match of matches) {
        const known = settled.get(match) ?? { entry: match.entry, formerly: null };
        if (known.entry === undefined)
            continue;
        const forms = (0,entries/* writtenForms */.xb)(match.resource, { names });
        const leaves = { ...known.entry.leaves };
        const stale = Object.keys(leaves).filter((path) => Object.hasOwn(forms, path) &&
            !Object.hasOwn(known.entry?.kept ?? {}, path) &&
            (0,model_value/* refsOf */.gA)((0,model_value/* fromForms */.cB)(leaves[path] ?? null)).some(({ address }) => renamed.has(address)));
        if (stale.length === 0)
            continue;
        for (const path of stale)
            leaves[path] = forms[path] ?? null;
        settled.set(match, { entry: { ...known.entry, leaves }, formerly: known.formerly });
    }
    return [...settled.values()];
}

;// CONCATENATED MODULE: ./build/apply/saved-outcomes.js
/** What is reported of changes of a saved plan that are done already. */
function savedOutcomes(done) {
    return done.map((change) => ({
        address: change.address,
        kind: change.kind,
        action: change.action,
        outcome: 'already applied',
        id: change.id,
        version: null,
        message: null,
        code: null,
        remedy: null,
        duration_ms: 0,
    }));
}
/** What was on the platform before this run is "already applied", whatever note the ledger took of it. */
function completed(outcome, completing) {
    const isNoted = ['adopted', 'converged', 'forgotten'].includes(outcome.outcome);
    return isNoted && completing?.has(outcome.address) === true
        ? { ...outcome, outcome: 'already applied' }
        : outcome;
}

// EXTERNAL MODULE: ./build/plan/decide/policy-view.js
var policy_view = __webpack_require__(17055);
// EXTERNAL MODULE: ./build/run/finish-ledger.js
var finish_ledger = __webpack_require__(13537);
// EXTERNAL MODULE: ./build/run/marks.js
var run_marks = __webpack_require__(53368);
// EXTERNAL MODULE: ./build/config/config-types.js
var config_types = __webpack_require__(68833);
;// CONCATENATED MODULE: ./build/run/moved-source.js

/**
 * Whether an apply with nothing to do makes a revision all the same, so that the ledger names this commit. Only where
 * the named commit is in no history that continues from here, and the platform matches these files: otherwise the next
 * apply would be refused. It never returns to an older commit, and a descendant of the named commit need not be named.
 */
async function movesSource(session, planned) {
    const { ledger, source, deciding, rollback } = session;
    const named = ledger.head?.source.commit ?? null;
    if (named === null || source.commit === null || named === source.commit || source.dirty)
        return false;
    const isPart = planned.saved !== undefined || !session.complete || deciding.only.length > 0;
    if (isPart || rollback !== undefined || session.ignoreLedger)
        return false;
    const { held, unreadable, summary } = planned.plan;
    if (held.length + unreadable.length + summary.errors > 0)
        return false;
    const { standing } = await session.judge();
    return standing === 'moved' || (standing === 'apart' && isAllOfLedger(session));
}
/** True where the files hold everything that was applied. */
function isAllOfLedger({ ledger, desired, target }) {
    const items = new Set(desired.resources.map(({ address }) => address));
    return [...ledger.entries.keys()].every((address) => items.has(address) || !(0,config_types/* isInTarget */.jE)(target, address));
}

// EXTERNAL MODULE: ./build/run/open/source-guard.js
var source_guard = __webpack_require__(53034);
;// CONCATENATED MODULE: ./build/run/apply-target.js


















/** Carries out a plan and records it. It reports what really happened, even after an error. */
async function applyTarget(session, planned, deps) {
    if (session.ignoreLedger)
        throw new finding/* UserError */.yo(ledger_codes/* LEDGER_CODES */.v.notUsed.code, 'A plan without the ledger cannot be applied.', 'Plan again without --no-ledger.', 3);
    const { plan } = planned;
    const start = startOf(session, planned);
    const marks = marksFor(session, planned, start);
    // A rollback applies no files, so it settles no pulled values.
    const settled = session.rollback === undefined ? settledBy(planned) : [];
    const before = savedOutcomes(planned.saved?.done ?? []);
    const worded = (outcome) => completed(outcome, planned.saved?.completing);
    const { onOutcome } = deps;
    for (const outcome of before)
        onOutcome?.(outcome);
    const isNone = isNothing(session, plan, [...marks, ...settled]);
    if (isNone && !(await movesSource(session, planned)))
        return report(plan, [...before, ...(0,exit_code/* planOutcomes */.$u)(plan)], { state: 'unchanged', revision: session.ledger.revision, message: null }, false);
    if (!isNone)
        (0,source_guard/* refuseSource */.Sk)(await session.judge());
    const runDeps = {
        kinds: session.kinds,
        platform: deps.platform,
        clock: session.clock,
        randomBytes: deps.randomBytes,
        secret: session.secret,
        ...(deps.signal === undefined ? {} : { signal: deps.signal }),
        ...(onOutcome === undefined ? {} : { onOutcome: (outcome) => onOutcome(worded(outcome)) }),
    };
    const { made: intents, leftovers } = intentsOf({ ...start, deps: runDeps, matches: planned.matches });
    // A rollback does not carry out the `sync` settings of the files.
    const said = session.rollback === undefined ? start.resources : new Map();
    const moves = movesOf(plan.changes, start.base, session.kinds, said);
    const { sightings } = planned;
    const entryOf = (address) => moves.at(address) ?? planned.matches.get(address)?.entry;
    const gone = new Set(moves.gone);
    const entries = new Map([
        ...[...start.base.entries].filter(([address]) => !gone.has(address)),
        ...moves.entries.map((entry) => [entry.address, entry]),
        ...[...leftovers.values()].map((entry) => [entry.address, entry]),
    ]);
    const writing = writingMarksOf({ plan, kinds: session.kinds, sightings, entries, leftovers, entryOf });
    const remember = deps.remember ?? ((entry) => entry);
    const begun = await session.store.begin(session.ledger, {
        at: new Date(session.clock.now()).toISOString(),
        head: {
            ...session.binding,
            source: await session.recorded(),
            experiments_marked: (0,run_marks/* knowsExperiments */.L)(session),
            departed: departedAfter(session, plan),
        },
        intents: [...[...intents.values()].map(remember), ...leftovers.values()],
        marks,
        ...(writing.size > 0 ? { writing: Object.fromEntries(writing) } : {}),
        ...(moves.entries.length > 0 ? { moved: { entries: moves.entries, gone: moves.gone } } : {}),
        ...(deps.subject === undefined ? {} : { subject: deps.subject }),
    });
    const run = {
        ...start,
        deps: { ...runDeps, platform: guarded(deps.platform, begun, sightings) },
        matches: planned.matches,
        ids: new Ids(planned.names),
        sightings,
        session: new LedgerWriter(remembering(begun, session, remember)),
        entryOf,
        entries,
        intents,
        leftovers,
        writing,
        moves,
        repins: new Repins(plan.changes),
        passing: new Map(),
    };
    for (const { kind, partition, id, address } of run.entries.values()) {
        const known = session.kinds.find(kind);
        if (known !== undefined && id !== null)
            sightings.belongs((0,model_kind/* idSpace */.al)(known, partition), id, address);
    }
    let done;
    try {
        for (const { entry, formerly } of settled) {
            if (formerly !== null)
                await run.session.remove(formerly);
            await run.session.put(moves.follow(entry));
        }
        done = await execute(run);
    }
    catch (error) {
        // An internal error: keep the records and free the lock, so that the next run can continue at once.
        await begun.leave();
        throw error;
    }
    const outcomes = [...before, ...done.map(worded), ...(0,exit_code/* planOutcomes */.$u)(plan)];
    // A ledger that failed on the way is finished all the same, so that its failure is reported.
    const ledger = run.session.problem === null
        ? await (0,finish_ledger/* endApply */.KB)(begun, done, session.ledger.revision, session.clock)
        : await (0,finish_ledger/* finishLedger */.NB)(begun, session.clock);
    return report(plan, outcomes, ledger, deps.signal?.aborted === true);
}
/** Pulled values that the files now have. They become the base, even if nothing else is to be done. */
function settledBy({ plan, matches, names, inputs }) {
    const open = new Set([...plan.changes, ...plan.held, ...plan.unreadable, ...plan.diagnostics.filter(isError)].map(({ address }) => address));
    const agreed = [...matches.values()].filter(({ resource: { address } }) => !open.has(address) && inputs.selected(address));
    return settleAllPulled(agreed, names);
}
function isError(diagnostic) {
    return diagnostic.severity === 'error';
}
/** True where applying the plan would write nothing, not even into the ledger. */
function hasNothingToDo(session, planned) {
    const marks = marksFor(session, planned, startOf(session, planned));
    return isNothing(session, planned.plan, [...marks, ...settledBy(planned)]);
}
/** @param ledgerOnly changes that only the ledger records */
function isNothing(session, plan, ledgerOnly) {
    const { ledger } = session;
    return (ledger.state === 'present' && !ledger.interrupted && plan.changes.length === 0 && ledgerOnly.length === 0);
}
function marksFor(session, { plan }, { protects }) {
    return (0,run_marks/* marksOf */.O)(session, new Set(plan.changes.map((change) => change.address)), protects);
}
function startOf(session, planned) {
    const resources = new Map(session.desired.resources.map((resource) => [resource.address, resource]));
    const protects = (resource) => (0,policy_view/* wantsProtection */.rs)(resource, session.target.protect);
    return { plan: planned.plan, resources, base: planned.inputs.base, names: planned.names, protects };
}
/** A writer that checks the ledger's lock right before each write, however long the write has waited. */
function guarded(platform, session, sightings) {
    const watched = sightings.watch(platform);
    const heldByLock = (how) => ({
        ...how,
        guard: () => session.lost() ?? how.guard?.() ?? null,
    });
    return {
        ...watched,
        create: (at, body, how) => platform.create(at, body, heldByLock(how)),
        update: (at, body, how) => platform.update(at, body, heldByLock(how)),
        remove: (at, how) => platform.remove(at, heldByLock(how)),
    };
}
/** A session that passes entries through `remember` before it records them; restored entries stay unchanged. */
function remembering(begun, session, remember) {
    const known = new Set(session.ledger.entries.values());
    return {
        put: (entry) => begun.put(known.has(entry) ? entry : remember(entry)),
        remove: (address) => begun.remove(address),
        lost: () => begun.lost(),
        renew: () => begun.renew(),
        keep: () => begun.keep(),
        finish: (at) => begun.finish(at),
        release: () => begun.release(),
        leave: () => begun.leave(),
    };
}
/**
 * The records of addresses without an entry, as they will be after this plan: how often each was created, so that the
 * next create is another request, and what a rollback removed. Addresses with an entry are ignored here.
 */
function departedAfter(session, plan) {
    const { ledger, kinds, rollback } = session;
    const after = {};
    const agreed = new Set(plan.changes.filter((change) => change.action === 'forget').map((change) => change.address));
    for (const [address, known] of Object.entries(ledger.head?.departed ?? {})) {
        if (ledger.entries.has(address))
            continue;
        const one = agreed.has(address) ? { ...known, rolled_back: null } : known;
        const isLaunch = kinds.find((0,model_address/* kindOf */.I)(address))?.lifecycle === 'launch';
        if (one.generation > 0 || one.rolled_back !== null || isLaunch)
            after[address] = one;
    }
    for (const { action, renamed_from: from } of plan.changes) {
        const known = from === null ? undefined : ledger.entries.get(from);
        // A new object under the old name needs another Idempotency-Key than this one had.
        if (from !== null && known !== undefined && action !== 'create')
            after[from] = { generation: (0,compare_generation/* nextGeneration */.a)(known), rolled_back: null };
    }
    for (const { address, action, replaced_by } of plan.changes) {
        if (action !== 'delete' || replaced_by !== null)
            continue;
        after[address] = {
            generation: (0,compare_generation/* nextGeneration */.a)(ledger.entries.get(address)),
            rolled_back: rollback === undefined ? null : { to: rollback.to },
        };
    }
    if (rollback === undefined)
        return after;
    // The files still have the name that the rollback takes back. It must not be created a second time.
    const named = new Set(plan.changes.map(({ address }) => address));
    for (const { renamed_from } of plan.changes) {
        if (renamed_from === null || named.has(renamed_from))
            continue;
        const generation = (0,compare_generation/* nextGeneration */.a)(ledger.entries.get(renamed_from));
        after[renamed_from] = { generation, rolled_back: { to: rollback.to } };
    }
    return after;
}
function report(plan, outcomes, ledger, interrupted) {
    const summary = {};
    for (const { outcome } of outcomes)
        summary[outcome] = (summary[outcome] ?? 0) + 1;
    return {
        target: plan.target,
        plan_digest: plan.plan_digest,
        outcomes,
        summary,
        ledger,
        interrupted,
        exit_code: (0,exit_code/* exitCodeOf */.FO)(outcomes, ledger.state === 'failed', interrupted),
    };
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

/***/ 13441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ledgerLabel)
/* harmony export */ });
const UNITS = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
];
/** The ledger in the first line of a plan: `ledger 41 (3 days ago, a1b2c3d)`. */
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
/** A remark about records that are not in the stored ledger yet. */
function addition(ledger) {
    if (ledger.underway !== undefined)
        return [`in use by ${ledger.underway}`];
    if (ledger.imported !== undefined)
        return [`from ${ledger.imported}`];
    return ledger.interrupted ? ['a later run was interrupted'] : [];
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

/***/ 53034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ refuseSource),
/* harmony export */   rl: () => (/* binding */ judgeSource)
/* harmony export */ });
/* unused harmony export isOfAge */
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22616);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69129);



/**
 * Judges whether these files may be applied. A commit that is older than the last applied one, or unrelated to it, is
 * refused, because it would silently undo that one. So are uncommitted changes where the target requires clean files.
 */
async function judgeSource(facts) {
    const verdict = { standing: 'on', refusals: [], notes: [] };
    await judgeAge(facts, verdict);
    judgeChanges(facts, verdict);
    return verdict;
}
/** True for a remark about the age of a commit, not about the work tree. */
function isOfAge({ code }) {
    return [CODES.older, CODES.unrelated, CODES.noHistory].some((one) => one.code === code);
}
/** @throws UserError with exit code 3 when the verdict has a refusal */
function refuseSource(verdict) {
    const [first, ...others] = verdict.refusals;
    if (first === undefined)
        return;
    const also = others.map((one) => ` Also: ${one.message} ${one.remedy}`).join('');
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(first.code, `${first.message} Nothing was changed.`, `${first.remedy}${also}`, 3);
}
/** The option as typed on a command line and in a workflow. */
const ALLOW = '--allow-older (in the Action: allow-older: true)';
async function judgeAge(facts, verdict) {
    const { commit, ledger, allowOlder } = facts;
    const applied = appliedCommit(ledger);
    if (applied === null)
        return;
    const by = ledger.head === undefined ? 'interrupted run' : `ledger ${ledger.head.sequence}`;
    const last = `${short(applied)}, the last applied commit (${by})`;
    if (commit === null) {
        verdict.notes.push({
            code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.noCommit.code,
            message: `There is no commit here, so it is unknown whether these files are older than ${last}.`,
            remedy: 'Apply from a clone of the repository to have this checked.',
        });
        return;
    }
    const relation = await facts.relate(applied, commit);
    const remark = ageRemark(relation, short(commit), last);
    if (remark === undefined)
        return;
    const excuse = await excuseFor(facts, relation, applied, commit, last);
    if (excuse !== undefined) {
        verdict.standing = relation.is === 'older' ? 'again' : 'moved';
        verdict.notes.push(excuse);
    }
    else if (allowOlder) {
        verdict.standing = 'moved';
        verdict.notes.push({
            code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.allowed.code,
            message: `${remark.message} Allowed by ${ALLOW}.`,
            remedy: 'From now on, this commit counts as the last applied one.',
        });
    }
    else {
        verdict.standing = relation.is === 'unrelated' ? 'apart' : 'refused';
        verdict.refusals.push(remark);
    }
}
/**
 * Why a commit undoes nothing although it does not descend from the applied one: its files are equal to the applied
 * ones, or it descends from the merge of their pull request. An older commit counts only by its own files, because later
 * changes may have been reverted on purpose.
 */
async function excuseFor(facts, relation, applied, commit, last) {
    const here = short(commit);
    const files = facts.ledger.head === undefined ? undefined : (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOfSource */ .gf)(facts.ledger.head.source);
    const isComplete = relation.is === 'unrelated';
    const same = files && (await facts.sameFiles(files, applied, commit, isComplete));
    if (same !== undefined) {
        const which = same === commit ? 'it' : `commit ${short(same)} of its history`;
        return {
            code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.sameFiles.code,
            message: `Commit ${here} does not descend from ${last}, but ${which} has the same configured files, so it is not older.`,
            remedy: relation.is === 'older'
                ? `Apply keeps ${short(applied)} as the last applied commit.`
                : 'Apply records this commit as the last applied one.',
        };
    }
    const merge = relation.is === 'older' ? undefined : await facts.mergeOf(applied, commit);
    if (merge === undefined)
        return undefined;
    return {
        code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.merged.code,
        message: `Commit ${here} does not descend from ${last}, but from ${short(merge)}, the merge of its pull request, so it is not older.`,
        remedy: 'Apply records this commit as the last applied one.',
    };
}
/** An interrupted first run leaves no head, but its entries name the commit. */
function appliedCommit({ head, entries }) {
    if (head !== undefined)
        return head.source.commit;
    for (const { commit } of entries.values())
        if (commit !== null)
            return commit;
    return null;
}
function ageRemark(relation, here, last) {
    switch (relation.is) {
        case 'same':
        case 'newer':
            return undefined;
        case 'older':
            return {
                code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.older.code,
                message: `Commit ${here} is older than ${last}: applying it would undo later changes.`,
                remedy: `Apply the newest commit (git pull, or the newest job). To go back on purpose, pass ${ALLOW}.`,
            };
        case 'unrelated':
            return {
                code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.unrelated.code,
                message: `Commit ${here} does not descend from ${last}: applying it could undo its changes.`,
                remedy: `Merge it or rebase onto it, then apply. If the history was rewritten on purpose, pass ${ALLOW} once.`,
            };
        case 'unknown':
            return {
                code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.noHistory.code,
                message: `Cannot tell whether commit ${here} is older than ${last}: the history between them is not in this clone and could not be fetched (${relation.why}).`,
                remedy: `Fetch the whole history (fetch-depth: 0 of actions/checkout, or git fetch --unshallow). To apply without this check, pass ${ALLOW}.`,
            };
    }
}
function judgeChanges({ target, changed, commit }, verdict) {
    if (changed.length === 0)
        return;
    const verb = changed.length === 1 ? 'has' : 'have';
    if (target.requireClean) {
        verdict.refusals.push({
            code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.unclean.code,
            message: `${listed(changed)} ${verb} uncommitted changes, and target ${target.name} sets require_clean.`,
            remedy: 'Commit or undo the changes, then apply again.',
        });
        return;
    }
    verdict.notes.push({
        code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.dirty.code,
        message: `${listed(changed)} ${verb} uncommitted changes.`,
        remedy: `Apply records that its files differ from ${commit === null ? 'every commit' : `commit ${short(commit)}`}.`,
    });
}
/** At most five names. */
function listed(files) {
    const shown = files.slice(0, 5).join(', ');
    return files.length > 5 ? `${shown} and ${files.length - 5} more` : shown;
}
function short(commit) {
    return commit.slice(0, 7);
}


/***/ })

};
