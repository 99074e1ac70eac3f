export const id = 9579;
export const ids = [9579];
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

/***/ 18959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ drift_command)
});

// EXTERNAL MODULE: ./build/apply/exit-code.js
var exit_code = __webpack_require__(35333);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
// EXTERNAL MODULE: ./build/model/remedy.js
var remedy = __webpack_require__(61368);
// EXTERNAL MODULE: ./build/report/json/plan-json.js
var plan_json = __webpack_require__(94226);
;// CONCATENATED MODULE: ./build/report/json/drift-json.js

/** Drift as JSON: keys in the order of the type, values with sorted keys; equal reports have equal bytes. */
function renderDriftJson(report) {
    const ordered = {
        format_version: report.format_version,
        tool_version: report.tool_version,
        target: report.target,
        namespace: report.namespace,
        ...(0,plan_json/* orderAccount */.mh)(report),
        base_url: report.base_url,
        ledger: { revision: report.ledger.revision, commit: report.ledger.commit },
        only: report.only,
        compared: report.compared,
        items: report.items.map(orderItem),
        unreadable: report.unreadable.map(({ address, kind, message }) => ({ address, kind, message })),
        digest: report.digest,
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}
function orderItem(item) {
    return {
        address: item.address,
        kind: item.kind,
        id: item.id,
        what: item.what,
        replaced_by: item.replaced_by,
        message: item.message,
        place: (0,plan_json/* orderPlace */.yp)(item.place),
        leaves: item.leaves.map(({ path, base, live }) => ({
            path,
            ...(base === undefined ? {} : { base: (0,plan_json/* sorted */.IP)(base) }),
            ...(live === undefined ? {} : { live: (0,plan_json/* sorted */.IP)(live) }),
        })),
        edit: item.edit,
        version: item.version === null ? null : { from: item.version.from, now: item.version.now },
        remedies: item.remedies.map(plan_json/* orderRemedy */.Zf),
    };
}

// EXTERNAL MODULE: ./build/report/text/style.js
var text_style = __webpack_require__(77898);
// EXTERNAL MODULE: ./build/report/words/account.js
var account = __webpack_require__(72826);
;// CONCATENATED MODULE: ./build/report/words/drift-words.js

/** What happened, in the order in which a reader needs it. */
const DRIFT_KINDS = ['deleted', 'replaced', 'edited'];
const DRIFT_SIGNS = {
    deleted: '-',
    replaced: '±',
    edited: '~',
};
/** How many of each there are, as phrases; empty without drift. */
function driftPhrases(report) {
    const counts = DRIFT_KINDS.map((what) => ({
        what,
        number: report.items.filter((item) => item.what === what).length,
    }));
    const all = [...counts, { what: 'unreadable', number: report.unreadable.length }];
    return all
        .filter(({ number }) => number > 0)
        .map(({ what, number }) => ({ what, text: `${(0,text_style/* thousands */.oh)(number)} ${what}` }));
}
/** `v3 → v4`, with the number alone where it did not move; empty where there is none. */
function movedVersion(version) {
    const from = version?.from ?? null;
    const now = version?.now ?? null;
    if (now === null)
        return from === null ? '' : `was v${from}`;
    return from === null || from === now ? `v${now}` : `v${from} → v${now}`;
}
/** Leaves as a change from what was applied to what is there. */
function driftChanges(item) {
    return item.leaves.map(({ path, base, live }) => ({
        path,
        ...(base === undefined ? {} : { before: base }),
        ...(live === undefined ? {} : { after: live }),
    }));
}
/** Those that still match the last apply. */
function undrifted(report) {
    return Math.max(0, report.compared - report.items.length);
}

// EXTERNAL MODULE: ./build/report/words/entries.js
var entries = __webpack_require__(91753);
// EXTERNAL MODULE: ./build/report/words/sanitize.js
var sanitize = __webpack_require__(52042);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/report/markdown/fit.js
var fit = __webpack_require__(7982);
// EXTERNAL MODULE: ./build/report/markdown/markdown-blocks.js + 1 modules
var markdown_blocks = __webpack_require__(43863);
// EXTERNAL MODULE: ./build/report/markdown/markdown-details.js
var markdown_details = __webpack_require__(40271);
// EXTERNAL MODULE: ./build/report/markdown/page.js
var markdown_page = __webpack_require__(98598);
// EXTERNAL MODULE: ./build/report/markdown/plan-markdown.js + 1 modules
var plan_markdown = __webpack_require__(23930);
;// CONCATENATED MODULE: ./build/report/markdown/drift-markdown.js










const HEADINGS = {
    deleted: (number) => `⚠️ **${(0,text_style/* thousands */.oh)(number)} deleted** — gone from the platform`,
    replaced: (number) => `⚠️ **${(0,text_style/* thousands */.oh)(number)} replaced** — another object now has the same key`,
    edited: (number) => `✏️ **${(0,text_style/* thousands */.oh)(number)} edited** on the platform`,
};
/**
 * Drift for an issue or a job summary. Counts and every address stand above the folds, with what can
 * be done about each; within `maxLength` only whole resources are left out, by name or counted.
 */
function renderDriftMarkdown(report, view) {
    const foot = footPart(report);
    const page = new markdown_page/* Page */.Y(Math.max(plan_markdown/* SMALLEST */.uK, view.maxLength ?? 60_000) - foot.length - 2);
    page.add(driftHeadline(report, view.words));
    page.add(factsPart(report));
    const reserve = fit/* COUNTED_LENGTH */.q9 + 200;
    const blocks = (0,markdown_blocks/* renderBlocks */.Rz)(blocksOf(report), page.room - reserve);
    for (const text of blocks.texts)
        page.add(text);
    const edited = report.items.filter((item) => item.leaves.length > 0);
    const details = (0,fit/* fitWhole */.p1)(edited, page.room - reserve, (item) => `${driftDetails(item)}\n`);
    for (const text of details.shown)
        page.add(text.trimEnd());
    const left = details.left.map((item) => item.address).filter((address) => !blocks.left.includes(address));
    if (left.length > 0)
        page.add(`Left out for length: the details of ${(0,text_style/* count */.U9)(left.length, 'resource')} listed above.`);
    if (blocks.left.length > 0) {
        const start = `Not shown here for length, ${(0,text_style/* count */.U9)(blocks.left.length, 'resource')}: `;
        page.add(start + (0,fit/* nameList */.OD)(blocks.left, page.room - start.length - 2));
    }
    return `${[...page.parts, foot].join('\n\n')}\n`;
}
/** The heading: target and counts. */
function driftHeadline(report, { platform }) {
    const phrases = driftPhrases(report).map(({ text }) => `**${text}**`);
    const target = (0,sanitize/* markdownText */.p7)((0,sanitize/* cut */.Jj)((0,visible/* visible */.i)(report.target), 60));
    return `### ${platform} drift on **${target}** · ${phrases.length === 0 ? 'none' : phrases.join(', ')}`;
}
function factsPart(report) {
    const { revision, commit } = report.ledger;
    const source = commit === null ? '' : ` from commit ${(0,sanitize/* markdownCode */.D9)(commit.slice(0, 12))}`;
    const host = (0,sanitize/* markdownCode */.D9)((0,sanitize/* cut */.Jj)((0,visible/* visible */.i)(report.base_url.replace(/^https:\/\//, '')), 60));
    const applied = `Compared with the last apply: ledger ${revision ?? 'of an unfinished run'}${source}`;
    return `${applied} · ${(0,sanitize/* markdownText */.p7)((0,sanitize/* cut */.Jj)((0,account/* accountText */.P)(report), 60))} · ${host} · ${(0,text_style/* thousands */.oh)(undrifted(report))} unchanged`;
}
function footPart(report) {
    const marks = report.items.length > 0 ? 'diff: `[-…-]` applied, `{+…+}` live · ' : '';
    return `${marks}digest ${(0,sanitize/* markdownCode */.D9)(report.digest.slice(0, 12))}`;
}
function blocksOf(report) {
    const blocks = DRIFT_KINDS.map((what) => {
        const items = report.items.filter((item) => item.what === what);
        return {
            heading: HEADINGS[what](items.length),
            entries: items.map((item) => ({
                address: item.address,
                full: driftEntry(item),
                brief: (0,sanitize/* markdownCode */.D9)(item.address),
            })),
        };
    });
    blocks.push({
        heading: `🔒 **${(0,text_style/* count */.U9)(report.unreadable.length, 'recorded resource')} could not be compared** — whether it drifted is unknown`,
        entries: report.unreadable.map(({ address, message }) => ({
            address,
            full: `${(0,sanitize/* markdownCode */.D9)(address)} — ${(0,sanitize/* markdownText */.p7)(message)}`,
            brief: (0,sanitize/* markdownCode */.D9)(address),
        })),
    });
    return blocks.filter((block) => block.entries.length > 0);
}
/** One resource in a quoted list: what happened, where it stands, what can be done. */
function driftEntry(item) {
    const place = (0,entries/* placeText */.Z9)(item.place);
    const facts = [
        ...item.leaves.slice(0, 3).map(({ path }) => (0,sanitize/* markdownCode */.D9)(path)),
        ...(item.leaves.length > 3 ? [`${item.leaves.length - 3} more`] : []),
        movedVersion(item.version),
        place === '' ? 'in no file' : (0,sanitize/* markdownCode */.D9)(place),
    ];
    const said = `${(0,sanitize/* markdownText */.p7)(item.message)} (${facts.filter((part) => part !== '').join(', ')})`;
    const remedies = item.remedies.map((remedy) => `\n>   - ${(0,markdown_blocks/* remedyText */.K1)(remedy)}`);
    return `${(0,sanitize/* markdownCode */.D9)(item.address)} — ${said}${remedies.join('')}`;
}
/** The folded part of one resource: every leaf from what was applied to what is live. */
function driftDetails(item) {
    const what = [item.what, movedVersion(item.version)].filter((part) => part !== '').join(' · ');
    const summary = `${DRIFT_SIGNS[item.what]} ${(0,sanitize/* htmlCode */.h8)(item.address)} · ${what}`;
    return (0,markdown_details/* fold */.AU)(summary, driftChanges(item).map((leaf) => (0,markdown_details/* leafPart */.S4)(leaf, 'update')));
}

// EXTERNAL MODULE: ./build/report/text/leaf-text.js
var leaf_text = __webpack_require__(14307);
// EXTERNAL MODULE: ./build/report/text/text-layout.js
var text_layout = __webpack_require__(92923);
;// CONCATENATED MODULE: ./build/report/text/drift-text.js






/** Drift for a terminal: what is gone, what was replaced, what was edited; then what could not be read. */
function renderDriftText(report, view) {
    const style = (0,text_style/* makeStyle */.Oe)(view.color);
    const width = Math.max(60, view.width);
    const blocks = DRIFT_KINDS.flatMap((what) => report.items
        .filter((item) => item.what === what)
        .map((item) => itemBlock(item, style, width, view.typing)));
    if (report.unreadable.length > 0) {
        const lines = report.unreadable.map((row) => `${text_layout/* INDENT */.BH}${(0,visible/* visible */.i)(row.address)}  ${(0,visible/* visible */.i)(row.message)}`);
        blocks.push([
            style.warn(`? ${(0,text_style/* count */.U9)(report.unreadable.length, 'recorded resource')} could not be compared`),
            ...lines,
        ]);
    }
    const body = blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
    const parts = [headLines(report, view, style).join('\n'), ...(body === '' ? [] : [body])];
    return `${parts.join('\n\n')}${body === '' ? '\n\n' : '\n'}${lastLine(report, style)}\n`;
}
function headLines(report, view, style) {
    const ledger = view.ledgerLabel ?? `ledger ${report.ledger.revision ?? 'of an unfinished run'}`;
    const lines = [(0,text_layout/* targetParts */.k2)(report, ledger, style).join(' · ')];
    const compared = `Compared ${(0,text_style/* count */.U9)(report.compared, 'recorded resource')} with the platform`;
    const { reads } = view;
    lines.push(reads === undefined
        ? compared
        : `${compared}: ${(0,text_style/* count */.U9)(reads.objects, 'live object')} in ${(0,text_style/* count */.U9)(reads.requests, 'request')}`);
    if (report.only.length > 0)
        lines.push((0,visible/* visible */.i)(`only: ${report.only.join(', ')}`));
    return lines;
}
function itemBlock(item, style, width, typing) {
    const paint = { edited: style.warn, deleted: style.bad, replaced: style.bad }[item.what];
    const what = [item.what, movedVersion(item.version)].filter((part) => part !== '').join(' · ');
    const lines = [
        style.quiet((0,visible/* visible */.i)(item.message)),
        ...(0,leaf_text/* leafLines */.k$)({ leaves: driftChanges(item), action: 'update' }, style, width - text_layout/* INDENT */.BH.length),
        ...(0,text_layout/* remedyLines */.gb)(item.remedies, style, typing),
    ];
    return [
        ...(0,text_layout/* titleLines */.wh)(item.address, DRIFT_SIGNS[item.what], [what, (0,entries/* placeText */.Z9)(item.place)], paint, width),
        ...lines.map((line) => `${text_layout/* INDENT */.BH}${line}`),
    ];
}
function lastLine(report, style) {
    const phrases = driftPhrases(report).map(({ what, text }) => what === 'deleted' || what === 'replaced' ? style.bad(text) : style.warn(text));
    const same = `${(0,text_style/* thousands */.oh)(undrifted(report))} unchanged`;
    if (phrases.length === 0)
        return style.good(`No drift · ${same}`);
    return `${style.strong('Drift:')} ${phrases.join(', ')} · ${same}`;
}

// EXTERNAL MODULE: ./build/compare/snapshot.js
var compare_snapshot = __webpack_require__(59826);
// EXTERNAL MODULE: ./build/compare/live.js
var live = __webpack_require__(10144);
// EXTERNAL MODULE: ./build/compare/known-address.js
var known_address = __webpack_require__(80494);
// EXTERNAL MODULE: ./build/config/config-types.js
var config_types = __webpack_require__(68833);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/compare/address-index.js
var address_index = __webpack_require__(44253);
// EXTERNAL MODULE: ./build/compare/match.js
var match = __webpack_require__(517);
// EXTERNAL MODULE: ./build/compare/confirm.js
var compare_confirm = __webpack_require__(13104);
// EXTERNAL MODULE: ./build/compare/three-way.js
var three_way = __webpack_require__(98558);
// EXTERNAL MODULE: ./build/compare/pulled.js
var pulled = __webpack_require__(10608);
// EXTERNAL MODULE: ./build/compare/edit-digest.js
var edit_digest = __webpack_require__(63015);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/plan/document/changes.js
var changes = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/plan/decide/remedies.js
var remedies = __webpack_require__(25743);
// EXTERNAL MODULE: ./build/plan/decide/sync-line.js
var sync_line = __webpack_require__(23903);
;// CONCATENATED MODULE: ./build/plan/drift/drift-remedies.js



/** Without a place it is in no file: nothing can be written back. */
function editedRemedies(of) {
    const { address, target, place } = of;
    if (place === null)
        return [leave(address), bringBack];
    return [
        (0,remedies/* pullRemedy */.o2)('To keep the live edit', address),
        (0,remedies/* applyRemedy */.lZ)('To overwrite it', address, '--on-drift', 'overwrite'),
        (0,sync_line/* decisionRemedy */.dd)('To overwrite only this edit', place, address, target, of.edit),
    ];
}
function deletedRemedies(of) {
    const { address, target, place } = of;
    if (place === null)
        return [leave(address)];
    return [
        (0,remedies/* applyRemedy */.lZ)('To recreate it', address, '--on-drift', 'overwrite'),
        (0,sync_line/* decisionRemedy */.dd)('To recreate it this once', place, address, target, of.edit),
        { to: 'To accept the deletion', type: (0,remedies/* edit */.hc)(place, 'remove the item from the files,') },
    ];
}
function replacedRemedies(address, place) {
    if (place === null)
        return [leave(address)];
    return [
        (0,remedies/* pullRemedy */.o2)('To pull it into the files', address),
        (0,remedies/* applyRemedy */.lZ)('To overwrite it with the files', address, (0,pasted_command/* valued */.Gf)('--take-over', (0,model_address/* patternOf */.Id)(address))),
    ];
}
/** What stands in no file any more is only remembered. */
function leave(address) {
    return (0,remedy/* toRun */.P3)('To forget it, since it is not in the files', (0,pasted_command/* pasted */.yw)('ledger', 'forget', (0,model_address/* patternOf */.Id)(address)));
}
const bringBack = { to: 'To manage it again', type: 'bring the item back into the files' };

;// CONCATENATED MODULE: ./build/plan/drift/drift-report.js
/** Minor versions add, another major version is another shape. */
const DRIFT_FORMAT = '1.0';
/** The format of a report that names provider and account. */
const PROVIDER_DRIFT_FORMAT = '2.0';

;// CONCATENATED MODULE: ./build/plan/drift/drift.js





/**
 * Compares the platform with what the ledger says was applied: pure, and by the very
 * matching and comparison that plans are made with, so that drift is what the next plan would call so.
 * Where the snapshot lacks something it returns what has to be read, and is called again.
 * @param view the platform as far as it was read; the same in all calls for one report
 */
function findDrift(inputs, view) {
    const finder = new DriftFinder(inputs, view);
    finder.run();
    const needs = view.snapshot.takeNeeds();
    return needs.length > 0 ? { needs } : { report: finder.report() };
}
class DriftFinder {
    #inputs;
    #view;
    #names;
    #items = [];
    #unreadable = [];
    #compared = 0;
    constructor(inputs, view) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = new address_index/* AddressIndex */.R(inputs.base);
    }
    run() {
        const { kinds, base } = this.#inputs;
        for (const entry of base.entries.values()) {
            const kind = kinds.find(entry.kind);
            if (kind !== undefined && entry.id !== null)
                this.#names.set(kind, entry.address, entry.id);
            if (kind === undefined && this.#isAsked(entry))
                this.#cannot(entry, `this version of pipelines-sync does not know the kind ${entry.kind}`);
        }
        const found = kinds.all.flatMap((kind) => kind.lifecycle === 'object' ? this.#locate(kind).map((one) => ({ kind, ...one })) : []);
        // A create whose outcome was never learnt has its id only now.
        for (const { kind, entry, found: reading } of found)
            if (entry.id === null && reading.state === 'ok')
                this.#names.set(kind, entry.address, reading.value.id);
        for (const one of found)
            if (this.#isAsked(one.entry))
                this.#judge(one.kind, one);
    }
    /** What a replace left behind is only waiting to be deleted; it is nothing that should be so. */
    #isAsked(entry) {
        return entry.replaced === null && this.#inputs.selected(entry.address);
    }
    /** The entries of a kind with the state of their objects, without those of lists that nobody asks about. */
    #locate(kind) {
        const all = [...this.#inputs.base.entries.values()].filter((entry) => entry.kind === kind.name);
        const asked = all.filter((entry) => this.#isAsked(entry));
        const partitions = new Set(asked.map((entry) => entry.partition));
        // The others of the same lists are located too, so that their objects are not taken for replacements.
        const entries = new Map(all.filter((entry) => partitions.has(entry.partition)).map((entry) => [entry.address, entry]));
        const base = { ...this.#inputs.base, entries };
        return (0,match/* matchKind */.O4)(kind, { desired: [], base }, this.#view, this.#names).leftovers;
    }
    #judge(kind, { entry, found, stranger }) {
        const now = found.state === 'ok' ? this.#confirm(kind, entry, found.value) : found;
        switch (now.state) {
            case 'pending':
                return;
            case 'unreadable':
                this.#cannot(entry, now.message);
                return;
            case 'gone':
                // A create that was begun and left nothing behind never happened: nothing of it is gone.
                if (entry.id !== null)
                    this.#gone(kind, entry, stranger());
                return;
            case 'ok': {
                this.#compared += 1;
                const moved = this.#moved(kind, entry, now.states);
                if (moved.length > 0)
                    this.#edited(kind, entry, now.live, moved);
            }
        }
    }
    /** A row is trusted only when it shows everything that was applied, and equal; else the object is read. */
    #confirm(kind, entry, listed) {
        const at = { kind, partition: entry.partition };
        return (0,compare_confirm/* confirm */.l)(this.#view, at, listed, (live) => this.#states(kind, entry, live));
    }
    #states(kind, entry, live) {
        const { ignore } = this.#inputs.inFiles(entry.address);
        return (0,three_way/* threeWay */.Kx)((0,three_way/* appliedOf */.pZ)(kind, entry), ignore, live, entry, this.#names);
    }
    #moved(kind, entry, states) {
        return states.filter((state) => state.liveMoved && !this.#isOnRecord(kind, entry, state));
    }
    /** What differs from what was applied, and somebody kept or pulled as it is. */
    #isOnRecord(kind, entry, state) {
        const kept = entry.kept[state.path];
        if (kept !== undefined && (0,json/* sameJson */.Vk)(kept.live, state.raw))
            return true;
        const around = (0,three_way/* appliedOf */.pZ)(kind, entry).value;
        return (0,pulled/* knownForms */.pZ)(entry, state.path).some((form) => (0,json/* sameJson */.Vk)((0,pulled/* baseForm */.Q)(form, state.leaf.field, around, this.#names), state.live));
    }
    #edited(kind, entry, live, moved) {
        const { place } = this.#inputs.inFiles(entry.address);
        const edit = (0,edit_digest/* editDigest */.V6)(moved, entry);
        this.#items.push({
            ...this.#item(kind, entry, live.version),
            id: live.id,
            what: 'edited',
            message: 'was edited on the platform after the last apply',
            leaves: (0,changes/* driftLeaves */._E)(moved),
            edit: place === null ? null : edit,
            remedies: editedRemedies({ address: entry.address, target: this.#inputs.header.target, place, edit }),
        });
    }
    #gone(kind, entry, other) {
        this.#compared += 1;
        const { target } = this.#inputs.header;
        const item = this.#item(kind, entry, other?.version ?? null);
        const edit = (0,edit_digest/* goneDigest */.yJ)(entry);
        if (other === undefined) {
            this.#items.push({
                ...item,
                message: 'was deleted or archived on the platform after the last apply',
                edit: item.place === null ? null : edit,
                remedies: deletedRemedies({ address: entry.address, target, place: item.place, edit }),
            });
            return;
        }
        const live = this.#confirm(kind, entry, other);
        const states = live.state === 'ok' ? live.states : [];
        this.#items.push({
            ...item,
            what: 'replaced',
            replaced_by: other.id,
            message: `is gone from the platform, and another ${kind.singular} now has the same key (id ${other.id})`,
            leaves: (0,changes/* driftLeaves */._E)(states.filter((state) => state.liveMoved)),
            remedies: replacedRemedies(entry.address, item.place),
        });
    }
    #item(kind, entry, now) {
        return {
            address: entry.address,
            kind: kind.name,
            id: entry.id,
            what: 'deleted',
            replaced_by: null,
            message: '',
            place: this.#inputs.inFiles(entry.address).place,
            leaves: [],
            edit: null,
            version: kind.versioned ? { from: entry.version, now } : null,
            remedies: [],
        };
    }
    #cannot(entry, message) {
        this.#unreadable.push({ address: entry.address, kind: entry.kind, message });
    }
    report() {
        const { commit, place, ...header } = this.#inputs.header;
        const order = new Map(this.#inputs.kinds.all.map((kind, index) => [kind.name, index]));
        const byAddress = (a, b) => (order.get(a.kind) ?? order.size) - (order.get(b.kind) ?? order.size) ||
            (0,json/* byCodeUnit */.X)(a.address, b.address);
        const items = this.#items
            .map((item) => ({ ...item, remedies: (0,remedy/* remediesAt */.oX)(item.remedies, place) }))
            .sort(byAddress);
        const unreadable = [...this.#unreadable].sort(byAddress);
        const told = items.map(({ address, what, replaced_by, leaves }) => ({
            address,
            what,
            replaced_by,
            leaves: leaves.map(({ path, base, live }) => ({
                path,
                base: base === undefined ? null : { value: base },
                live: live === undefined ? null : { value: live },
            })),
        }));
        return {
            format_version: header.provider === undefined ? DRIFT_FORMAT : PROVIDER_DRIFT_FORMAT,
            ...header,
            org_id: this.#inputs.org,
            ledger: { revision: this.#inputs.base.revision, commit },
            compared: this.#compared,
            items,
            unreadable,
            digest: (0,json/* digest */.br)({ items: told, unreadable: unreadable.map(({ address }) => address) }),
        };
    }
}

// EXTERNAL MODULE: ./build/run/account-header.js
var account_header = __webpack_require__(76087);
// EXTERNAL MODULE: ./build/run/plan-target.js + 18 modules
var plan_target = __webpack_require__(748);
// EXTERNAL MODULE: ./build/run/read-as-asked.js
var read_as_asked = __webpack_require__(60276);
// EXTERNAL MODULE: ./build/run/sync-offers.js
var sync_offers = __webpack_require__(83511);
;// CONCATENATED MODULE: ./build/run/drift-target.js








/**
 * Compares the platform with the ledger, and reads what the comparison asks for. It only reads. Files are used only for
 * the places of items, so broken files stop nothing.
 */
async function driftTarget(session) {
    const inputs = inputsOf(session);
    const snapshot = new compare_snapshot/* Snapshot */.F();
    const view = new live/* LiveView */.O(session.org, snapshot);
    const judge = () => findDrift(inputs, view);
    const { result, reads } = await (0,read_as_asked/* readAsAsked */.L)(session.reader, judge, snapshot);
    const offers = new sync_offers/* SyncOffers */.J(session.desired.bundles);
    const { report } = result;
    const items = report.items.map((item) => ({
        ...item,
        remedies: offers.remedies(item.remedies, item.place),
    }));
    return { report: { ...report, items }, reads };
}
function inputsOf(session) {
    const { target, deciding, desired, ledger } = session;
    // The ledger knows a resource that is going to be renamed by its old name.
    const items = (0,known_address/* itemsByEntry */.el)(desired.resources, ledger.entries);
    return {
        kinds: session.kinds,
        org: session.org,
        base: (0,plan_target/* baseOf */.bx)(session),
        selected: (address) => (0,config_types/* isInTarget */.jE)(target, address) && (deciding.only.length === 0 || (0,model_address/* matchesAny */._I)(deciding.only, address)),
        inFiles: (address) => {
            const settings = items.get(address)?.settings ?? desired.sync.of(address);
            return { place: items.get(address)?.place ?? null, ignore: settings.ignore ?? [] };
        },
        header: {
            tool_version: session.toolVersion,
            target: target.name,
            namespace: session.config.namespace,
            base_url: session.baseUrl,
            ...(0,account_header/* accountHeader */.v)(session),
            only: [...deciding.only].sort(),
            place: session.commands.documents,
            commit: ledger.head?.source.commit ?? null,
        },
    };
}

// EXTERNAL MODULE: ./build/run/open/ledger-label.js
var ledger_label = __webpack_require__(13441);
// EXTERNAL MODULE: ./build/run/open/patterns.js
var patterns = __webpack_require__(10300);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/cli/opened.js + 1 modules
var cli_opened = __webpack_require__(76910);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/commands/ledger/ledger-command-codes.js
var ledger_command_codes = __webpack_require__(24048);
;// CONCATENATED MODULE: ./build/cli/commands/drift.js











const flags = (bare) => (0,options/* target */.aC)(bare).option('--only <pattern>', 'only matching resources', options/* collect */.Fo).addOption((0,options/* format */.GP)());
const drift_command = (0,command/* defineCommand */.NB)({
    name: 'drift',
    does: 'Compare the platform with the last apply. Only reads.',
    flags,
    run: (_none, flags, { io }) => drift(flags, io),
});
/** `drift`: compares the platform with the ledger. It only reads. */
async function drift(flags, io) {
    const opened = await (0,cli_opened/* openTarget */.Ap)(flags, [], io, { use: 'places' });
    try {
        checkComparable(opened, flags, io);
        const { report, reads } = await driftTarget(opened.session);
        const wanted = flags.format ?? (flags.json === true ? 'json' : 'text');
        if (wanted === 'json')
            io.out(renderDriftJson(report));
        else if (wanted === 'markdown')
            io.out(renderDriftMarkdown(report, { words: opened.session.kinds.words }));
        else if (flags.quiet !== true || (0,exit_code/* driftExit */.aI)(report) !== 0) {
            io.out(renderDriftText(report, {
                color: io.outColor,
                width: io.width,
                reads: { objects: reads.objects, requests: opened.client.stats.reads },
                ledgerLabel: (0,ledger_label/* ledgerLabel */.i)(opened.session.ledger, false, io.clock.now()),
                typing: (0,cli_io/* typingOf */.t)(opened.session, io),
            }));
        }
        return (0,exit_code/* driftExit */.aI)(report);
    }
    finally {
        await opened.client.close();
    }
}
/** A missing ledger is an error: the result must not look like "no drift". */
function checkComparable(opened, flags, io) {
    const { session, offline } = opened;
    const { ledger, kinds, target, store } = session;
    if (ledger.state === 'absent')
        throw new finding/* UserError */.yo(ledger_command_codes/* LEDGER_COMMAND_CODES */.N.noLedger.code, `Target ${target.name} has no ledger yet (${store.place}), so there is nothing to compare the platform with.`, 'Run apply or pull once. To compare the platform with the files.', 1, (0,pasted_command/* pasted */.yw)('plan'));
    const line = (command) => (0,remedy/* adviceLine */.D2)({ command }, (0,cli_io/* typingOf */.t)(opened.session, io));
    const addresses = [...ledger.entries.keys()];
    for (const pattern of flags.only ?? [])
        (0,patterns/* fits */.l)('--only', pattern, addresses, kinds, 'nothing in the ledger');
    if (offline.brokenFiles > 0)
        io.err(`warning ${ledger_command_codes/* LEDGER_COMMAND_CODES */.N.brokenFiles.code}  The files have ${offline.brokenFiles} error${offline.brokenFiles === 1 ? '' : 's'}, so lines of items may be missing below. To list them: ${line((0,pasted_command/* pasted */.yw)('validate'))}\n`);
    if (ledger.underway !== undefined)
        io.err(`warning ${ledger_command_codes/* LEDGER_COMMAND_CODES */.N.underway.code}  Another run is applying (${ledger.underway}): its writes may look like drift.\n`);
}


/***/ }),

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
