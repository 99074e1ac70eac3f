export const id = 187;
export const ids = [187];
export const modules = {

/***/ 96187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan_plan),
  planExit: () => (/* binding */ planExit),
  printPlan: () => (/* binding */ printPlan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/engine/plan-target.js
var plan_target = __webpack_require__(76);
// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
// EXTERNAL MODULE: ./build/plan/index.js + 22 modules
var plan = __webpack_require__(39324);
// EXTERNAL MODULE: ./build/report/index.js + 16 modules
var report = __webpack_require__(10528);
;// CONCATENATED MODULE: ./build/cli/ledger-label.js
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

// EXTERNAL MODULE: ./build/cli/open-target.js + 39 modules
var open_target = __webpack_require__(38975);
;// CONCATENATED MODULE: ./build/cli/plan.js








/** `plan`: what apply would do. It only reads. */
async function plan_plan(files, flags, io) {
    const opened = await (0,open_target/* openTarget */.A)(flags, files, io);
    try {
        const planned = await (0,plan_target/* planTarget */.h)(opened.session);
        if (flags.out !== undefined)
            await save(flags.out, planned.plan, io);
        const format = flags.format ?? (flags.json === true ? 'json' : 'text');
        if (format === 'json')
            io.out((0,report/* renderPlanJson */.uC)(planned.plan));
        else if (format === 'markdown')
            io.out((0,report/* renderPlanMarkdown */.d$)(planned.plan, {}));
        else if (flags.quiet !== true || !isEmpty(planned.plan))
            printPlan(opened, planned, io);
        return planExit(planned.plan, flags.detailedExitcode === true);
    }
    finally {
        await opened.client.close();
    }
}
/** Shows a plan to a person on stdout. */
function printPlan(opened, planned, io) {
    const { session, offline, client } = opened;
    io.out((0,report/* renderPlanText */.$D)(planned.plan, {
        color: io.outColor,
        width: io.width,
        sourceReads: {
            objects: planned.reads.objects,
            requests: client.stats.reads,
            items: offline.desired.resources.length,
            files: offline.files.files.length,
        },
        ledgerLabel: ledgerLabel(session.ledger, session.ignoreLedger, io.clock.now()),
    }));
}
async function save(file, made, io) {
    try {
        await (0,promises_.writeFile)(external_node_path_.resolve(io.cwd, file), (0,report/* renderPlanJson */.uC)(made), { mode: 0o600 });
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        throw new model/* UserError */.yo('PS9010', `The plan cannot be written to ${file} (${reason}).`, 'Name a file in a folder that exists and is writable.');
    }
}
function isEmpty(made) {
    return made.changes.length === 0 && made.held.length === 0 && made.diagnostics.length === 0;
}
/** Errors 1, held 3, with `--detailed-exitcode` changes 2 (ledger-only ones included), else 0. */
function planExit(made, detailed) {
    if (made.summary.errors > 0)
        return 1;
    if (made.held.length > 0 || made.unreadable.length > 0)
        return 3;
    const changes = plan/* ACTIONS */.kl.reduce((sum, action) => sum + made.summary[action], 0);
    return detailed && changes > 0 ? 2 : 0;
}


/***/ }),

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderFindingsJson)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85403);

/**
 * Findings as JSON, sorted as in the text: `{findings: [...], summary: {files, errors, warnings,
 * notes}}`. Keys that a finding does not have are left out. Ends with a line break.
 */
function renderFindingsJson(findings, view) {
    const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const report = {
        findings: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .Tc)(findings).map(orderFinding),
        summary: { files: view.files, errors: of('error'), warnings: of('warning'), notes: of('note') },
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function orderFinding(finding) {
    const { code, severity, message, place, address, remedy, related } = finding;
    return {
        code,
        severity,
        message,
        ...(place === undefined ? {} : { place: orderPlace(place) }),
        ...(address === undefined ? {} : { address }),
        ...(remedy === undefined ? {} : { remedy }),
        ...(related === undefined
            ? {}
            : { related: related.map((one) => ({ message: one.message, place: orderPlace(one.place) })) }),
    };
}
function orderPlace(place) {
    return { file: place.file, line: place.line, column: place.column };
}


/***/ }),

/***/ 10528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OM: () => (/* reexport */ renderApplyText),
  di: () => (/* reexport */ renderOutcomeLine),
  uC: () => (/* reexport */ renderPlanJson),
  d$: () => (/* reexport */ plan_markdown_renderPlanMarkdown),
  $D: () => (/* reexport */ renderPlanText)
});

// UNUSED EXPORTS: diffText, makeStyle, markdownCode, markdownFence, markdownText, renderApplyMarkdown, renderFindingsJson, renderFindingsText, summaryText, valueText, visible

// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(91872);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
;// CONCATENATED MODULE: ./build/report/fit.js



/** Entries that did not fit before looking further stops: keeps ten thousand changes cheap. */
const MISSES = 40;
/**
 * Renders whole entries while they fit into `room` characters (a line break per entry included).
 * What does not fit is left out whole; smaller ones after it may still go in.
 */
function fit_fitWhole(items, room, render) {
    const shown = [];
    const left = [];
    let used = 0;
    let misses = 0;
    for (const item of items) {
        const text = misses < MISSES && room - used > 1 ? render(item) : undefined;
        if (text !== undefined && used + text.length + 1 <= room) {
            shown.push(text);
            used += text.length + 1;
        }
        else {
            left.push(item);
            misses += 1;
        }
    }
    return { shown, used, left };
}
/** Characters that a list of counts by kind takes at most. */
const COUNTED_LENGTH = 700;
const KINDS = 6;
/** Every address by name when the list fits into `room`, else how many of each kind. */
function nameList(addresses, room) {
    const names = [];
    let length = 0;
    for (const address of addresses) {
        const name = (0,sanitize/* markdownCode */.D9)(address);
        length += name.length + 2;
        if (length > room)
            return countedByKind(addresses);
        names.push(name);
    }
    return names.join(', ');
}
/** `1,204 resources: 1,000 prompts, 204 criteria`, with at most a handful of kinds. */
function countedByKind(addresses) {
    const kinds = new Map();
    for (const address of addresses)
        kinds.set((0,model/* kindOf */.I)(address), (kinds.get((0,model/* kindOf */.I)(address)) ?? 0) + 1);
    const sorted = [...kinds].sort(([a, x], [b, y]) => y - x || (0,model/* byCodeUnit */.X)(a, b));
    const parts = sorted.slice(0, KINDS).map(([kind, number]) => `${(0,report_style/* thousands */.oh)(number)} ${safeKind(kind)}`);
    const rest = sorted.slice(KINDS).reduce((sum, [, number]) => sum + number, 0);
    if (rest > 0)
        parts.push(`${(0,report_style/* thousands */.oh)(rest)} of other kinds`);
    return parts.join(', ');
}
function safeKind(kind) {
    return /^[a-z_]{1,40}$/.test(kind) ? kind.replaceAll('_', ' ') : (0,sanitize/* markdownCode */.D9)((0,sanitize/* cut */.Jj)(kind, 8));
}

// EXTERNAL MODULE: ./build/plan/plan.js
var plan_plan = __webpack_require__(71583);
;// CONCATENATED MODULE: ./build/report/entries.js



const SYMBOLS = {
    held: '!',
    delete: '-',
    replace: '±',
    update: '~',
    create: '+',
    launch: '▶',
};
/** The sign in front of a change. */
function symbolOf(action) {
    return action in SYMBOLS ? SYMBOLS[action] : '=';
}
/** An update that replaces what somebody made or edited on the platform. */
function isTakeover(change) {
    return change.action === 'update' && change.overwrites !== null;
}
const SEVERITIES = ['error', 'warning', 'note'];
const LEDGER_ACTIONS = ['adopt', 'converge', 'keep', 'release', 'forget'];
/** Sorts a plan into its parts, each by address. */
function entriesOf(plan) {
    const changes = [...plan.changes].sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address));
    const of = (action) => changes.filter((change) => change.action === action);
    const updates = of('update');
    const writing = new Set(changes.filter((change) => plan_plan/* WRITING */.V9.has(change.action)).map((change) => change.address));
    return {
        held: [...plan.held].sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address)),
        deletes: of('delete'),
        replaces: of('replace'),
        takeovers: updates.filter(isTakeover),
        updates: updates.filter((change) => !isTakeover(change)),
        creates: of('create'),
        launches: of('launch'),
        ledgerOnly: LEDGER_ACTIONS.map((action) => ({ action, changes: of(action) })).filter((group) => group.changes.length > 0),
        looseSecrets: plan.secret_writes
            .filter((secret) => !writing.has(secret.address) && (secret.write || secret.status === 'unknown'))
            .sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address) || (0,model/* byCodeUnit */.X)(a.field, b.field)),
        diagnostics: [...plan.diagnostics].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
            (0,model/* byCodeUnit */.X)(a.address ?? '', b.address ?? '') ||
            (0,model/* byCodeUnit */.X)(a.code, b.code) ||
            (0,model/* byCodeUnit */.X)(a.message, b.message)),
    };
}
/** `update`, or what it is called when it overwrites what is on the platform. */
function actionWord(change) {
    if (!isTakeover(change))
        return change.action;
    return change.overwrites === 'takeover' ? 'take over' : 'overwrite';
}
/** What a remedy is for, without a leading "to": `keep the live edit`. */
function goalOf(remedy) {
    return remedy.to.replace(/^to\s+/iu, '');
}
/** `v3 → v4 expected`, empty where the kind has no versions. */
function versionText(version) {
    const from = version?.from ?? null;
    const expected = version?.expected ?? null;
    if (expected === null)
        return from === null ? '' : `v${from}`;
    return from === null ? `v${expected} expected` : `v${from} → v${expected} expected`;
}
/** `file:line`, made visible; empty for something that stands in no file. */
function placeText(place) {
    return place === null || place === undefined ? '' : (0,sanitize/* visible */.RK)(`${place.file}:${place.line}`);
}
const EFFECT_LABELS = { repins: 're-pins', pinned_by: 'pinned by', used_by: 'used by' };
/** Effects in the order re-pins, pinned by, used by. A delete without a user says so. */
function effectGroups(change) {
    const groups = [];
    for (const what of ['repins', 'pinned_by', 'used_by']) {
        const effects = change.effects.filter((effect) => effect.what === what);
        effects.sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address));
        const first = effects[0];
        if (first === undefined) {
            if (what === 'used_by' && change.action === 'delete') {
                groups.push({ label: 'used by', items: [], note: 'nothing' });
            }
            continue;
        }
        groups.push({
            label: EFFECT_LABELS[what],
            items: effects.map((effect) => ({
                address: effect.address,
                note: what === 'repins'
                    ? versionText({ from: effect.from ?? null, expected: effect.expected ?? null })
                    : '',
            })),
            note: what === 'pinned_by' ? staysText(effects.length, change.version?.from ?? null) : '',
        });
    }
    return groups;
}
function staysText(number, version) {
    const verb = number === 1 ? 'it stays' : 'they stay';
    return version === null ? `${verb} as before` : `${verb} on v${version}`;
}
/** What happens to a secret: only its name, never anything of its value. Empty when nothing does. */
function secretText(secret) {
    const name = secret.variable === null ? 'secret from the file' : `secret ${secret.variable}`;
    if (secret.write) {
        const why = { changed: 'changed', unchanged: 'unchanged', unknown: 'not known whether it changed' };
        return `${name} will be written (${why[secret.status]})`;
    }
    if (secret.status === 'unknown')
        return `${name} not written: not known whether it changed`;
    return secret.status === 'changed' ? `${name} changed, not written` : '';
}
/** The secrets of a plan by the address they belong to. */
function secretsByAddress(plan) {
    const byAddress = new Map();
    for (const secret of plan.secret_writes) {
        const list = byAddress.get(secret.address);
        if (list === undefined)
            byAddress.set(secret.address, [secret]);
        else
            list.push(secret);
    }
    return byAddress;
}

;// CONCATENATED MODULE: ./build/report/held-words.js
/** Why something is held, in a few words; the plan's message says it in full. */
const HELD_WORDS = {
    takeover: 'exists already and differs',
    drift: 'edited on the platform',
    conflict: 'edited on the platform and in the files',
    gone: 'gone from the platform',
    undecided: 'undecided launch',
    protected: 'protected',
    ambiguous: 'not clear which one is meant',
    unknown_launch: 'launch with an unknown outcome',
    dependency: 'needs something that is held',
    unconfirmed: 'not confirmed',
    safeguard: 'a limit was reached',
};

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(85725);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
;// CONCATENATED MODULE: ./build/report/text-diff.js

const CONTEXT = 2;
/** Characters of both sides of a pair that is still compared word by word. */
const WORD_LIMIT = 5_000;
/** Bounds the work without a clock, so that the same texts always give the same output. */
const MAX_EDITS = 1_000;
/** Share of letters in common below which marks inside a line would only confuse. */
const ALIKE = 0.35;
const MARK = /\[-|-\]|\{\+|\+\}/;
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
/** CRLF and LF mean the same (design §5). */
function normal(text) {
    return text.replaceAll('\r\n', '\n');
}
/**
 * What changed between two texts: unified hunks with two lines of context, words inside them. For
 * the eye only, since word borders come from the ICU of the Node build: never part of a plan or a
 * digest. A line break at the very end counts as one more, empty line.
 */
function diffText(before, after) {
    const old = normal(before);
    const now = normal(after);
    if (old === now)
        return { hunks: [], whitespaceOnly: false };
    const whitespaceOnly = old.replace(/\s+/gu, '') === now.replace(/\s+/gu, '');
    const patch = (0,create/* structuredPatch */.YB)('', '', `${old}\n`, `${now}\n`, undefined, undefined, {
        context: CONTEXT,
        maxEditLength: MAX_EDITS,
    });
    if (patch === undefined) {
        const removed = old.split('\n');
        const added = now.split('\n');
        const whole = {
            oldStart: 1,
            oldLines: removed.length,
            newStart: 1,
            newLines: added.length,
            lines: [{ kind: 'rewritten', removed, added }],
        };
        return { hunks: [whole], whitespaceOnly };
    }
    const hunks = patch.hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
        oldStart,
        oldLines,
        newStart,
        newLines,
        lines: hunkLines(lines),
    }));
    return { hunks, whitespaceOnly };
}
/** Number of lines that a diff touches, the larger side of each change. */
function changedLines(diff) {
    let lines = 0;
    for (const line of diff.hunks.flatMap((hunk) => hunk.lines)) {
        if (line.kind === 'rewritten')
            lines += Math.max(line.removed.length, line.added.length);
        else if (line.kind !== 'same')
            lines += 1;
    }
    return lines;
}
function hunkLines(lines) {
    const out = [];
    let removed = [];
    let added = [];
    const flush = () => {
        out.push(...pairLines(removed, added));
        removed = [];
        added = [];
    };
    for (const line of lines) {
        const text = line.slice(1);
        if (line.startsWith('-'))
            removed.push(text);
        else if (line.startsWith('+'))
            added.push(text);
        else {
            flush();
            out.push({ kind: 'same', text });
        }
    }
    flush();
    return out;
}
function pairLines(removed, added) {
    if (removed.length === 0 || added.length === 0)
        return plainLines(removed, added);
    const before = removed.join('\n');
    const after = added.join('\n');
    const spans = before.length + after.length <= WORD_LIMIT ? wordSpans(before, after) : undefined;
    if (spans === undefined)
        return [{ kind: 'rewritten', removed: [...removed], added: [...added] }];
    if (!alike(spans, Math.min))
        return plainLines(removed, added);
    return cutAtCommonBreaks(spans).flatMap(segmentLines);
}
function plainLines(removed, added) {
    return [
        ...removed.map((text) => ({ kind: 'removed', text })),
        ...added.map((text) => ({ kind: 'added', text })),
    ];
}
function words(text) {
    return Array.from(WORDS.segment(text), (piece) => piece.segment);
}
/** Undefined where the texts are further apart than the bound. */
function wordSpans(before, after) {
    const changes = (0,array/* diffArrays */.E)(words(before), words(after), { maxEditLength: MAX_EDITS });
    if (changes === undefined)
        return undefined;
    const raw = changes.map((change) => ({
        kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
        text: change.value.join(''),
    }));
    return joinThroughGaps(raw);
}
/** A space or comma between two changes belongs to the change: one mark instead of two. */
function joinThroughGaps(raw) {
    const out = [];
    let removed = '';
    let added = '';
    const flush = () => {
        const tail = commonSpace(removed, added);
        const cutTail = (text) => text.slice(0, text.length - tail.length);
        if (cutTail(removed) !== '')
            out.push({ kind: 'removed', text: cutTail(removed) });
        if (cutTail(added) !== '')
            out.push({ kind: 'added', text: cutTail(added) });
        if (tail !== '')
            out.push({ kind: 'same', text: tail });
        removed = '';
        added = '';
    };
    for (const [index, span] of raw.entries()) {
        if (span.kind === 'removed')
            removed += span.text;
        else if (span.kind === 'added')
            added += span.text;
        else if (removed !== '' &&
            added !== '' &&
            index < raw.length - 1 &&
            /^[^\p{L}\p{N}\n]{1,3}$/u.test(span.text)) {
            removed += span.text;
            added += span.text;
        }
        else {
            flush();
            out.push(span);
        }
    }
    flush();
    return out;
}
/** White space, without line breaks, that both texts end with. */
function commonSpace(a, b) {
    let length = 0;
    while (length < a.length &&
        a.at(-1 - length) === b.at(-1 - length) &&
        /[^\S\n]/.test(a.at(-1 - length) ?? '')) {
        length += 1;
    }
    return length === 0 ? '' : a.slice(-length);
}
/** Measured against the smaller side where whole lines may have come or gone, else the larger. */
function alike(spans, pick) {
    const weight = { same: 0, removed: 0, added: 0 };
    for (const span of spans)
        weight[span.kind] += span.text.replace(/[^\p{L}\p{N}]+/gu, '').length;
    const all = weight.same + pick(weight.removed, weight.added);
    return all === 0 || weight.same / all >= ALIKE;
}
/** Spans between line breaks that both sides share. */
function cutAtCommonBreaks(spans) {
    let current = [];
    const segments = [current];
    for (const span of spans) {
        if (span.kind !== 'same') {
            current.push(span);
            continue;
        }
        for (const [index, text] of span.text.split('\n').entries()) {
            if (index > 0) {
                current = [];
                segments.push(current);
            }
            if (text !== '')
                current.push({ kind: 'same', text });
        }
    }
    return segments;
}
/** The lines of one segment: one line on at least one side wherever that can be shown in one piece. */
function segmentLines(spans) {
    const breaking = spans.filter((span) => span.text.includes('\n'));
    const kind = breaking[0]?.kind;
    if (kind === undefined || kind === 'same')
        return oneLine(spans);
    if (breaking.every((span) => span.kind === kind)) {
        const pieces = cutAtBreaksOf(spans, kind);
        const mixed = pieces.filter((piece) => piece.some((span) => span.kind !== kind));
        if (mixed.length <= 1) {
            const main = mixed[0] ?? pieces[0] ?? [];
            return pieces.flatMap((piece) => piece === main ? oneLine(piece) : [{ kind, text: piece.map((span) => span.text).join('') }]);
        }
    }
    return plainLines(side(spans, 'removed').split('\n'), side(spans, 'added').split('\n'));
}
function cutAtBreaksOf(spans, kind) {
    let current = [];
    const pieces = [current];
    for (const span of spans) {
        for (const [index, text] of (span.kind === kind ? span.text.split('\n') : [span.text]).entries()) {
            if (index > 0) {
                current = [];
                pieces.push(current);
            }
            if (text !== '')
                current.push({ kind: span.kind, text });
        }
    }
    return pieces;
}
/** Marks are not used where the text holds some of its own, or where hardly a word is left. */
function oneLine(spans) {
    if (spans.every((span) => span.kind === 'same'))
        return [{ kind: 'same', text: side(spans, 'added') }];
    const before = side(spans, 'removed');
    const after = side(spans, 'added');
    if (!alike(spans, Math.max) || MARK.test(before) || MARK.test(after))
        return plainLines([before], [after]);
    return [{ kind: 'changed', spans: [...spans] }];
}
/** The old (`removed`) or new (`added`) text of some spans. */
function side(spans, kind) {
    return spans
        .filter((span) => span.kind === 'same' || span.kind === kind)
        .map((span) => span.text)
        .join('');
}

;// CONCATENATED MODULE: ./build/report/diff-text.js



/** A terminal shows so many places of a text; JSON and Markdown show all of them. */
const MAX_HUNKS = 12;
/** Lines of a rewritten text that are shown of each side. */
const FOLDED = 4;
/** How a hunk is called: the lines of the new text, with those of the old one where they differ. */
function hunkTitle(hunk) {
    const old = range(hunk.oldStart, hunk.oldLines);
    const now = range(hunk.newStart, hunk.newLines);
    const word = old === now && hunk.newLines === 1 ? 'line' : 'lines';
    return old === now ? `${word} ${now}` : `${word} ${old} → ${now}`;
}
function range(start, lines) {
    return lines <= 1 ? String(start) : `${start}–${start + lines - 1}`;
}
/** One word about a diff: how much of the text it touches. */
function diffSize(diff) {
    if (diff.hunks.length === 0)
        return 'line endings only';
    const lines = (0,report_style/* count */.U9)(changedLines(diff), 'line');
    if (diff.whitespaceOnly)
        return `white space only, ${lines}`;
    return diff.hunks.some((hunk) => hunk.lines.some((line) => line.kind === 'rewritten'))
        ? `rewritten, ${lines}`
        : lines;
}
/** The hunks of a text for a terminal, without indent; long lines fold around what changed. */
function diffLinesForTerminal(diff, style, width) {
    const { hunks, whitespaceOnly } = diff;
    const out = [];
    for (const hunk of hunks.slice(0, MAX_HUNKS)) {
        out.push(style.info(`@@ ${hunkTitle(hunk)} @@`));
        for (const line of hunk.lines)
            out.push(...terminalLines(line, style, Math.max(30, width), whitespaceOnly));
    }
    const more = hunks.length - MAX_HUNKS;
    if (more > 0)
        out.push(style.quiet(`… and ${(0,report_style/* count */.U9)(more, 'more changed place')}`));
    return out;
}
function terminalLines(line, style, width, spaces) {
    const show = spaces ? (text) => `${(0,sanitize/* visibleSpace */.BS)(text)}⏎` : sanitize/* visibleLine */.P8;
    if (line.kind === 'same')
        return [style.quiet(`  ${(0,sanitize/* cut */.Jj)((0,sanitize/* visibleLine */.P8)(line.text), width)}`.trimEnd())];
    if (line.kind === 'removed')
        return [style.bad(`- ${show(line.text)}`)];
    if (line.kind === 'added')
        return [style.good(`+ ${show(line.text)}`)];
    if (line.kind === 'changed')
        return [`~ ${spansText(line.spans, style, width)}`];
    return [
        style.warn(`rewritten: ${sizeOf(line.removed)} → ${sizeOf(line.added)}`),
        ...folded(line.removed, '-', style.bad, style, width),
        ...folded(line.added, '+', style.good, style, width),
    ];
}
function sizeOf(lines) {
    const characters = lines.reduce((sum, line) => sum + line.length, lines.length - 1);
    return `${(0,report_style/* count */.U9)(lines.length, 'line')}, ${(0,report_style/* count */.U9)(characters, 'character')}`;
}
function folded(lines, sign, paint, style, width) {
    const out = lines.slice(0, FOLDED).map((line) => paint(`${sign} ${(0,sanitize/* cut */.Jj)((0,sanitize/* visibleLine */.P8)(line), width)}`));
    if (lines.length > FOLDED)
        out.push(style.quiet(`${sign} … ${(0,report_style/* count */.U9)(lines.length - FOLDED, 'more line')}`));
    return out;
}
/** Marks as git writes them: they say the same with and without colour. */
function spansText(spans, style, width) {
    const total = spans.reduce((sum, span) => sum + span.text.length, 0);
    const around = Math.max(12, Math.floor(width / 4));
    return spans
        .map((span, index) => {
        if (span.kind !== 'same')
            return mark(span, style);
        const text = (0,sanitize/* visibleLine */.P8)(span.text);
        if (total <= width || text.length <= 2 * around + 5)
            return text;
        if (index === 0)
            return (0,sanitize/* cutStart */.Dr)(text, around);
        if (index === spans.length - 1)
            return (0,sanitize/* cut */.Jj)(text, around);
        return `${(0,sanitize/* cut */.Jj)(text, around)} ${(0,sanitize/* cutStart */.Dr)(text, around)}`;
    })
        .join('');
}
function mark(span, style) {
    const text = span.text.trim() === '' ? (0,sanitize/* visibleSpace */.BS)(span.text) : (0,sanitize/* visibleLine */.P8)(span.text);
    return span.kind === 'removed' ? style.bad(`[-${text}-]`) : style.good(`{+${text}+}`);
}

;// CONCATENATED MODULE: ./build/report/value-text.js


/** Texts longer than this, or with a line break, are shown as a diff or a block of lines. */
const SHORT = 60;
/**
 * One value in one line of at most `max` characters: references by address, ids that do not exist
 * yet as such, texts quoted, lists and objects as compact JSON. Control and bidi characters are
 * made visible. A side that does not exist (undefined) reads `(not set)`.
 */
function valueText(value, max = SHORT) {
    if (value === undefined)
        return '(not set)';
    if (typeof value === 'string' && value.length > max) {
        const size = `(${value.length} characters)`;
        const room = Math.max(8, max - size.length - 1);
        return `${(0,sanitize/* cut */.Jj)((0,sanitize/* visible */.RK)(JSON.stringify((0,sanitize/* cut */.Jj)(value, room - 2))), room)} ${size}`;
    }
    return (0,sanitize/* cut */.Jj)((0,sanitize/* visible */.RK)(compact(value, false)), max);
}
/** True when a value is better shown over several lines. */
function isLong(value) {
    if (value === undefined)
        return false;
    if (typeof value === 'string')
        return value.length > SHORT || value.includes('\n');
    return typeof value === 'object' && value !== null && compact(value, false).length > SHORT;
}
/** A value as lines that can be compared: a text itself, a list by element, an object as JSON. */
function blockText(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value))
        return value.map((item) => compact(item, true)).join('\n');
    if (value === null || typeof value !== 'object')
        return String(value);
    return value_text_form(value) ?? JSON.stringify(value, null, 2);
}
const WORD = /^(?!true$|false$|null$|[-+.\d]+$)[\p{L}\p{N}_][\p{L}\p{M}\p{N}_./-]*$/u;
function compact(value, inList) {
    if (typeof value === 'string')
        return inList && WORD.test(value) ? value : JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((item) => compact(item, true)).join(', ')}]`;
    if (!(0,model/* isObject */.Gv)(value))
        return String(value);
    const known = value_text_form(value);
    if (known !== undefined)
        return known;
    const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compact(item, false)}`);
    return `{${members.join(', ')}}`;
}
/** How a form of the bundle language reads (design §4); undefined for a plain object. */
function value_text_form(value) {
    if (typeof value.$ref === 'string') {
        if (value.version !== undefined)
            return `latest version of ${value.$ref}`;
        return value.external === true ? `${value.$ref} (not in the files)` : value.$ref;
    }
    if (Object.keys(value).length !== 1)
        return undefined;
    if (typeof value.$unknown === 'string')
        return `(id of ${value.$unknown}, known after apply)`;
    if (typeof value.$env === 'string')
        return `secret ${value.$env}`;
    return value.$literal === undefined ? undefined : JSON.stringify(value.$literal);
}

;// CONCATENATED MODULE: ./build/report/leaf-text.js






/** Longest column of paths before the values move to the right of it. */
const PATH_COLUMN = 24;
function column(names) {
    return names.reduce((widest, name) => Math.min(PATH_COLUMN, Math.max(widest, (0,report_style/* displayWidth */.F1)(name))), 0) + 2;
}
function label(name, columns) {
    const text = (0,sanitize/* visible */.RK)(name);
    return (0,report_style/* displayWidth */.F1)(text) < columns ? (0,report_style/* padTo */.v0)(text, columns) : `${text}  `;
}
/** What a change does to each leaf, for a terminal, without indent. */
function leafLines(change, style, width) {
    const columns = column(change.leaves.map((leaf) => leaf.path));
    return change.leaves.flatMap((leaf) => oneLeaf(leaf, change, columns, style, width));
}
function oneLeaf(leaf, change, columns, style, width) {
    const { before, after } = leaf;
    const name = label(leaf.path, columns);
    const room = Math.max(20, width - (0,report_style/* displayWidth */.F1)(name));
    if (before === undefined && after !== undefined && change.action !== 'update') {
        return [`${name}${style.good(valueText(after, room))}`];
    }
    if (after === undefined && before !== undefined && change.action === 'delete') {
        return [`${name}${style.bad(valueText(before, room))}`];
    }
    if (before !== undefined && after !== undefined && (isLong(before) || isLong(after))) {
        return blockDiff(name, blockText(before), blockText(after), style, width);
    }
    const half = Math.max(12, Math.floor((room - 3) / 2));
    return [`${name}${style.bad(valueText(before, half))} → ${style.good(valueText(after, half))}`];
}
function blockDiff(name, before, after, style, width) {
    const diff = diffText(before, after);
    const lines = diffLinesForTerminal(diff, style, width - 4);
    const size = diffSize(diff);
    const said = /^(?:white|line)/.test(size) ? style.warn(size) : '';
    return [`${name}${said}`.trimEnd(), ...lines.map((line) => `  ${line}`)];
}
/** Leaves that stay as somebody edited them on the platform, because drift is kept. */
function keptLines(change, style) {
    return Object.entries(change.kept)
        .sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b))
        .map(([path, { live, desired }]) => {
        const git = style.quiet(`(the files say ${valueText(desired, 40)})`);
        return `${(0,sanitize/* visible */.RK)(path)}  kept as it is live: ${valueText(live, 40)} ${git}`;
    });
}
/** The sides of something held: live against git, and the ledger where it tells who moved. */
function heldLines(held, style, width) {
    const columns = column(held.leaves.map((leaf) => leaf.path));
    return held.leaves.flatMap((leaf) => heldLeaf(leaf, columns, style, width));
}
function heldLeaf(leaf, columns, style, width) {
    const name = label(leaf.path, columns);
    const { live, git } = leaf;
    if (live !== undefined && git !== undefined && (isLong(live) || isLong(git))) {
        const head = `${name}live says ${style.bad('[-…-]')}, git says ${style.good('{+…+}')}`;
        const [, ...lines] = blockDiff('', blockText(live), blockText(git), style, width);
        return lines.length > 0 ? [head, ...lines] : [`${name}live and git say the same`];
    }
    const room = Math.max(20, width - (0,report_style/* displayWidth */.F1)(name) - 13);
    const says = [
        ['live says', live],
        ['git says', git],
    ];
    if (ledgerHelps(leaf))
        says.push(['ledger says', leaf.base]);
    return says.map(([who, value], index) => {
        const start = index === 0 ? name : ' '.repeat((0,report_style/* displayWidth */.F1)(name));
        return `${start}${style.quiet((0,report_style/* padTo */.v0)(who, 13))}${value === undefined ? '(not there)' : valueText(value, room)}`;
    });
}
/** The third side says something new when it equals neither of the others. */
function ledgerHelps(leaf) {
    if (leaf.base === undefined)
        return false;
    const base = JSON.stringify(leaf.base);
    return base !== JSON.stringify(leaf.live) && base !== JSON.stringify(leaf.git);
}

;// CONCATENATED MODULE: ./build/report/markdown-details.js









const PLAIN = (0,report_style/* makeStyle */.Oe)(false);
/** Characters of a value that is shown in one line. */
const VALUE = 200;
const TABLE_LEAVES = 3;
const NAMED = 10;
/** The folded part of one change: where, why, every leaf, secrets and effects. */
function changeDetails(change, secrets) {
    const version = versionText(change.version);
    const title = [actionWord(change), version].filter((part) => part !== '').join(' · ');
    const place = placeText(change.place);
    const intro = [];
    if (place !== '')
        intro.push(`From ${(0,sanitize/* markdownCode */.D9)(place)}.`);
    if (change.renamed_from !== null)
        intro.push(`Renamed from ${(0,sanitize/* markdownCode */.D9)(change.renamed_from)}.`);
    if (change.reason !== '')
        intro.push(`Why: ${(0,sanitize/* markdownText */.p7)(change.reason)}.`);
    const parts = [intro.join(' '), ...change.leaves.map((leaf) => leafPart(leaf, change))];
    for (const [path, { live, desired }] of Object.entries(change.kept).sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b))) {
        parts.push(`- ${(0,sanitize/* markdownCode */.D9)(path)}: kept as it is live, ${value(live)}; the files say ${value(desired)}`);
    }
    for (const secret of secrets) {
        const text = secretText(secret);
        if (text !== '')
            parts.push(`- ${(0,sanitize/* markdownCode */.D9)(secret.field)}: ${(0,sanitize/* markdownText */.p7)(text)}`);
    }
    parts.push(...effectParts(change).map((text) => `- ${text}`));
    if (change.unmanaged.length > 0) {
        parts.push(`- no longer in the files, left as it is: ${names(change.unmanaged)}`);
    }
    return fold(`${symbolOf(change.action)} ${(0,sanitize/* htmlCode */.h8)(change.address)} · ${title}`, parts);
}
/** The folded part of something held: its message, then live, git and ledger per leaf. */
function heldDetails(held) {
    const place = placeText(held.place);
    const parts = [
        `${place === '' ? 'Why' : `From ${(0,sanitize/* markdownCode */.D9)(place)}`}: ${(0,sanitize/* markdownText */.p7)(held.message)}`,
        ...held.leaves.map(heldLeafPart),
    ];
    return fold(`${SYMBOLS.held} ${(0,sanitize/* htmlCode */.h8)(held.address)} · held: ${HELD_WORDS[held.why]}`, parts);
}
function fold(summary, parts) {
    const body = parts.filter((part) => part !== '');
    return [`<details><summary>${summary}</summary>`, ...body, '</details>'].join('\n\n');
}
function leafPart(leaf, change) {
    const { before, after } = leaf;
    const path = (0,sanitize/* markdownCode */.D9)(leaf.path);
    if (before !== undefined && after !== undefined && (isLong(before) || isLong(after))) {
        const diff = diffText(blockText(before), blockText(after));
        return `- ${path}: ${diffSize(diff)}\n\n${diffFence(diff)}`;
    }
    const one = before === undefined ? after : after === undefined ? before : undefined;
    if (one !== undefined && isLong(one)) {
        const sign = before === undefined ? '+' : '-';
        const lines = blockText(one).replaceAll('\r\n', '\n').split('\n');
        return `- ${path}: ${before === undefined ? 'new' : 'goes'}\n\n${(0,sanitize/* markdownFence */.p0)(lines.map((line) => sign + line), 'diff')}`;
    }
    if (before === undefined && change.action !== 'update')
        return `- ${path}: ${value(after)}`;
    if (after === undefined && change.action === 'delete')
        return `- ${path}: ${value(before)}`;
    return `- ${path}: ${value(before)} → ${value(after)}`;
}
function heldLeafPart(leaf) {
    const { live, git } = leaf;
    const path = (0,sanitize/* markdownCode */.D9)(leaf.path);
    const base = ledgerHelps(leaf) ? `, the ledger ${value(leaf.base)}` : '';
    if (live !== undefined && git !== undefined && (isLong(live) || isLong(git))) {
        return `- ${path}: live is marked ${(0,sanitize/* markdownCode */.D9)('-')}, git ${(0,sanitize/* markdownCode */.D9)('+')}\n\n${diffFence(diffText(blockText(live), blockText(git)))}`;
    }
    return `- ${path}: live says ${value(live)}, git says ${value(git)}${base}`;
}
function value(json) {
    return json === undefined ? 'nothing' : (0,sanitize/* markdownCode */.D9)(valueText(json, VALUE));
}
function diffFence({ hunks, whitespaceOnly }) {
    const lines = hunks.flatMap((hunk) => [
        `@@ ${hunkTitle(hunk)} @@`,
        ...hunk.lines.flatMap((line) => fenceLines(line, whitespaceOnly)),
    ]);
    return lines.length === 0 ? '' : (0,sanitize/* markdownFence */.p0)(lines, 'diff');
}
/** `!` is the sign that GitHub paints as "changed". */
function fenceLines(line, spaces) {
    const show = (text) => (spaces ? `${(0,sanitize/* visibleSpace */.BS)(text)}⏎` : text);
    if (line.kind === 'same')
        return [` ${line.text}`];
    if (line.kind === 'removed')
        return [`-${show(line.text)}`];
    if (line.kind === 'added')
        return [`+${show(line.text)}`];
    if (line.kind === 'rewritten') {
        return [...line.removed.map((text) => `-${text}`), ...line.added.map((text) => `+${text}`)];
    }
    return [`! ${spansText(line.spans, PLAIN, Number.POSITIVE_INFINITY)}`];
}
/** One cell of the table: the first leaves, version, secrets and what re-pins. */
function tableCell(change, secrets) {
    const parts = [];
    if (change.renamed_from !== null)
        parts.push(`renamed from ${(0,sanitize/* markdownCode */.D9)(change.renamed_from, { table: true })}`);
    if (change.action === 'create')
        parts.push('new');
    else if (change.action === 'launch')
        parts.push('launched, once');
    else
        parts.push(...leafCells(change));
    const version = versionText(change.version);
    if (version !== '')
        parts.push(version);
    for (const secret of secrets) {
        if (secret.write)
            parts.push(`${(0,sanitize/* markdownCode */.D9)(secret.field, { table: true })} secret written`);
    }
    parts.push(...effectParts(change, { table: true, named: 2 }));
    return parts.join('; ');
}
function leafCells(change) {
    const cells = change.leaves.slice(0, TABLE_LEAVES).map(({ path, before, after }) => {
        const name = (0,sanitize/* markdownCode */.D9)(path, { table: true });
        if (before !== undefined && after !== undefined && (isLong(before) || isLong(after))) {
            return `${name} (${diffSize(diffText(blockText(before), blockText(after)))})`;
        }
        const short = (json) => json === undefined ? 'nothing' : (0,sanitize/* markdownCode */.D9)(valueText(json, 40), { table: true });
        return `${name} ${short(before)} → ${short(after)}`;
    });
    const more = change.leaves.length - TABLE_LEAVES;
    return more > 0 ? [...cells, `${(0,report_style/* thousands */.oh)(more)} more`] : cells;
}
/** What else moves or is touched, one phrase per group. */
function effectParts(change, options = {}) {
    return effectGroups(change).map((group) => {
        const list = group.items.map((item) => (0,sanitize/* markdownCode */.D9)(item.address, options) + (item.note === '' ? '' : ` (${item.note})`));
        const note = group.note === '' ? '' : group.items.length === 0 ? group.note : ` (${group.note})`;
        return `${group.label} ${firstOf(list, options.named ?? NAMED)}${note}`;
    });
}
function names(list) {
    return firstOf(list.map((name) => (0,sanitize/* markdownCode */.D9)(name)), NAMED);
}
function firstOf(list, limit) {
    const more = list.length - limit;
    return more > 0 ? `${list.slice(0, limit).join(', ')} and ${(0,report_style/* thousands */.oh)(more)} more` : list.join(', ');
}

;// CONCATENATED MODULE: ./build/report/markdown-blocks.js






/** Errors, held, deletes, replaces, takeovers and what could not be read, as far as there are any. */
function planBlocks(plan, entries) {
    const errors = entries.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    const blocks = [
        { heading: `❌ **${(0,report_style/* count */.U9)(errors.length, 'error')}**`, entries: errors.map(errorEntry) },
        {
            heading: `⚠️ **${(0,report_style/* count */.U9)(entries.deletes.length, 'delete')}**`,
            entries: entries.deletes.map((change) => changeEntry(change)),
        },
        {
            heading: `⚠️ **${(0,report_style/* count */.U9)(entries.replaces.length, 'replace')}** — created anew with another id, then the old one is deleted`,
            entries: entries.replaces.map((change) => changeEntry(change)),
        },
        {
            heading: `⚠️ **${(0,report_style/* count */.U9)(entries.takeovers.length, 'takeover or overwrite', 'takeovers or overwrites')}** — replaces what was made or edited on the platform`,
            entries: entries.takeovers.map((change) => changeEntry(change)),
        },
        {
            heading: `✋ **${(0,report_style/* count */.U9)(entries.held.length, 'held', 'held')}** — nothing is done to it until somebody decides`,
            entries: entries.held.map(heldEntry),
        },
        {
            heading: `🔒 **${(0,report_style/* count */.U9)(plan.unreadable.length, 'place')} could not be read** — nothing there is planned`,
            entries: plan.unreadable.map((row) => ({
                address: row.address,
                full: `${(0,sanitize/* markdownCode */.D9)(row.address)} — ${(0,sanitize/* markdownText */.p7)(row.message)}`,
                brief: (0,sanitize/* markdownCode */.D9)(row.address),
            })),
        },
    ];
    return blocks.filter((block) => block.entries.length > 0);
}
function changeEntry(change) {
    const facts = [(0,sanitize/* markdownText */.p7)(change.reason), ...effectParts(change)].filter((part) => part !== '');
    const brief = (0,sanitize/* markdownCode */.D9)(change.address);
    return {
        address: change.address,
        brief,
        full: facts.length === 0 ? brief : `${brief} — ${facts.join('; ')}`,
    };
}
function heldEntry(held) {
    const name = (0,sanitize/* markdownCode */.D9)(held.address);
    const remedies = held.remedies.map((remedy) => `\n>   - ${markdown_blocks_remedyText(remedy)}`);
    return {
        address: held.address,
        full: `${name} (would ${held.would}) — ${(0,sanitize/* markdownText */.p7)(held.message)}${remedies.join('')}`,
        brief: `${name} — ${HELD_WORDS[held.why]}`,
    };
}
/** `*to keep the live edit:*` and what to type; a command or a setting stands in a code span. */
function markdown_blocks_remedyText(remedy) {
    const typed = /^(?:pipelines-sync|sync:)/.test(remedy.type);
    const type = typed ? (0,sanitize/* markdownCode */.D9)(remedy.type) : (0,sanitize/* markdownText */.p7)(remedy.type);
    return `*to ${(0,sanitize/* markdownText */.p7)(goalOf(remedy))}:* ${type}`;
}
function errorEntry(diagnostic) {
    const place = placeText(diagnostic.place);
    const where = [diagnostic.address, place === '' ? null : place].filter((part) => part !== null);
    const name = [(0,sanitize/* markdownCode */.D9)(diagnostic.code), ...where.map((part) => (0,sanitize/* markdownCode */.D9)(part))].join(' ');
    const remedy = diagnostic.remedy === null ? '' : ` *To do:* ${(0,sanitize/* markdownText */.p7)(diagnostic.remedy)}`;
    return {
        address: diagnostic.address ?? diagnostic.code,
        full: `${name} — ${(0,sanitize/* markdownText */.p7)(diagnostic.message)}${remedy}`,
        brief: `${name} — ${(0,sanitize/* markdownText */.p7)((0,sanitize/* cut */.Jj)(diagnostic.message, 120))}`,
    };
}
/**
 * The blocks within `room`: in full; where that is too long, every entry by name; where even that is
 * too long, as many as fit of each block, the rest as numbers, and their addresses in `left`.
 * Headings always stay.
 */
function renderBlocks(blocks, room) {
    for (const form of ['full', 'brief']) {
        const texts = blocks.map((block) => quote(block, (entry) => entry[form]));
        if (texts.reduce((sum, text) => sum + text.length + 2, 0) <= room)
            return { texts, left: [] };
    }
    const share = Math.floor(room / Math.max(1, blocks.length));
    const left = [];
    const texts = blocks.map((block) => {
        const entryRoom = share - block.heading.length - 40;
        const fit = fit_fitWhole(block.entries, entryRoom, (entry) => `> - ${entry.brief}`);
        left.push(...fit.left.map((entry) => entry.address));
        const more = fit.left.length > 0 ? [`> - … and ${(0,report_style/* thousands */.oh)(fit.left.length)} more`] : [];
        return [`> ${block.heading}`, ...fit.shown, ...more].join('\n');
    });
    return { texts, left };
}
function quote(block, form) {
    return [`> ${block.heading}`, ...block.entries.map((entry) => `> - ${form(entry)}`)].join('\n');
}

;// CONCATENATED MODULE: ./build/report/outcomes.js

const TONES = {
    created: { sign: '✓', tone: 'good' },
    updated: { sign: '✓', tone: 'good' },
    replaced: { sign: '✓', tone: 'good' },
    deleted: { sign: '✓', tone: 'good' },
    adopted: { sign: '✓', tone: 'good' },
    converged: { sign: '✓', tone: 'good' },
    kept: { sign: '✓', tone: 'good' },
    released: { sign: '✓', tone: 'good' },
    forgotten: { sign: '✓', tone: 'good' },
    launched: { sign: '✓', tone: 'good' },
    'already applied': { sign: '✓', tone: 'good' },
    held: { sign: '!', tone: 'warn' },
    unreadable: { sign: '!', tone: 'warn' },
    blocked: { sign: '·', tone: 'quiet' },
    'not attempted': { sign: '·', tone: 'quiet' },
    failed: { sign: '✗', tone: 'bad' },
    unknown: { sign: '?', tone: 'bad' },
};
/** Words that say what is not done, worst first. */
const NOT_DONE = [
    'failed',
    'unknown',
    'blocked',
    'not attempted',
    'held',
    'unreadable',
];
function outcomes_toneOf(word) {
    return TONES[word];
}
/** Counts a report; `held` are those of the plan, which the run never tried. */
function outcomes_tallyOf(report, held) {
    const names = new Set(held.map((entry) => entry.address));
    const numbers = new Map();
    for (const { outcome, address } of report.outcomes) {
        if (outcome === 'held' && names.has(address))
            continue;
        numbers.set(outcome, (numbers.get(outcome) ?? 0) + 1);
    }
    if (held.length > 0)
        numbers.set('held', (numbers.get('held') ?? 0) + held.length);
    let done = 0;
    let tried = 0;
    for (const [word, number] of numbers) {
        if (TONES[word].tone === 'good')
            done += number;
        if (word !== 'held' && word !== 'unreadable')
            tried += number;
    }
    return {
        done,
        tried,
        notDone: NOT_DONE.flatMap((word) => {
            const number = numbers.get(word) ?? 0;
            return number > 0 ? [{ word, text: `${(0,report_style/* thousands */.oh)(number)} ${word}` }] : [];
        }),
        held: [...held],
        open: NOT_DONE.flatMap((word) => report.outcomes.filter((outcome) => outcome.outcome === word && !(word === 'held' && names.has(outcome.address)))),
    };
}
/** What a person has to know of an outcome that did not go well: message with its code. */
function outcomes_messageText(outcome) {
    const code = outcome.code === null ? '' : `(${outcome.code})`;
    return [outcome.message ?? '', code].filter((part) => part !== '').join(' ');
}
/** Seconds with one decimal: `0.2 s`; minutes from two on: `3 min 5 s`. */
function outcomes_durationText(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 120)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
/** What became of the ledger, a sentence. */
function outcomes_ledgerSentence(report) {
    const { state, revision, message } = report.ledger;
    const where = revision === null ? '' : ` (${revision.slice(0, 12)})`;
    const said = message === null ? '' : `: ${message.replace(/\.$/, '')}`;
    if (state === 'written')
        return `Ledger written${where}${said}.`;
    if (state === 'unchanged')
        return `Ledger unchanged${where}${said}.`;
    return `The ledger could not be written${said}.`;
}
/** True when running the same command again goes on where this run stopped. */
function outcomes_isResumable(report) {
    return (report.interrupted ||
        report.outcomes.some(({ outcome }) => ['failed', 'unknown', 'blocked', 'not attempted'].includes(outcome)));
}

;// CONCATENATED MODULE: ./build/report/summary.js

const VERBS = [
    ['create', 'to create'],
    ['update', 'to update'],
    ['replace', 'to replace'],
    ['delete', 'to delete'],
    ['launch', 'to launch'],
    ['adopt', 'to adopt'],
    ['converge', 'to record'],
    ['keep', 'to keep as it is live'],
    ['release', 'to release'],
    ['forget', 'to forget'],
];
/** What a plan counts up to, as phrases in their order; empty when nothing would happen. */
function countPhrases(counts) {
    const phrases = [];
    for (const [action, verb] of VERBS) {
        if (counts[action] > 0)
            phrases.push({ what: action, text: `${(0,report_style/* thousands */.oh)(counts[action])} ${verb}` });
    }
    for (const what of ['held', 'unreadable']) {
        if (counts[what] > 0)
            phrases.push({ what, text: `${(0,report_style/* thousands */.oh)(counts[what])} ${what}` });
    }
    return phrases;
}
/** `1 error, 2 warnings`, or an empty text. */
function findingPhrase(counts) {
    const parts = [];
    if (counts.errors > 0)
        parts.push((0,report_style/* count */.U9)(counts.errors, 'error'));
    if (counts.warnings > 0)
        parts.push((0,report_style/* count */.U9)(counts.warnings, 'warning'));
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
    const parts = [todo.length > 0 ? todo.join(', ') : idle, `${(0,report_style/* thousands */.oh)(counts.unchanged)} unchanged`];
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

;// CONCATENATED MODULE: ./build/report/plan-markdown.js







const plan_markdown_SMALLEST = 4_000;
const TABLE_HEAD = '| | resource | what changes | where |\n|---|---|---|---|';
/** Room for the notice that only counts, and its words. */
const NOTICES = COUNTED_LENGTH + 200;
/**
 * A plan for a comment or a job summary. Counts, and the blocks of what deletes, overwrites or waits
 * for somebody, always stand above the folds. Within `maxLength` only whole resources are left out,
 * and those are listed by name, or counted where even the names are too many.
 */
function plan_markdown_renderPlanMarkdown(plan, view = {}) {
    const max = Math.max(plan_markdown_SMALLEST, view.maxLength ?? 60_000);
    const head = headParts(plan, view, max);
    const foot = footPart(plan, view);
    const page = new Page(max - foot.length - 2);
    for (const part of head)
        page.add(part);
    if (!isNothing(plan))
        fillPage(page, plan, entriesOf(plan), view);
    return `${[...page.parts, foot].join('\n\n')}\n`;
}
class Page {
    parts = [];
    room;
    constructor(room) {
        this.room = room;
    }
    add(part) {
        this.parts.push(part);
        this.room -= part.length + 2;
    }
    /** Adds a part only when it leaves `reserve` characters. */
    addIfRoom(part, reserve) {
        const fits = part.length + 2 <= this.room - reserve;
        if (fits)
            this.add(part);
        return fits;
    }
}
function headParts(plan, view, max) {
    const phrases = countPhrases(plan.summary).map(({ what, text }) => what === 'delete' || what === 'replace' || what === 'held' ? `**${text}**` : text);
    const findings = findingPhrase(plan.summary);
    const counts = [...phrases, ...(findings === '' ? [] : [findings])].join(', ');
    const target = (0,sanitize/* markdownText */.p7)((0,sanitize/* cut */.Jj)((0,sanitize/* visible */.RK)(plan.target), 60));
    const parts = [`### Pipelines plan for **${target}** · ${counts === '' ? 'nothing to do' : counts}`];
    if (view.headline !== undefined && view.headline.length <= max / 10)
        parts.unshift(view.headline);
    const ledger = {
        present: '',
        absent: ' · no ledger yet',
        ignored: ' · ledger ignored: this plan cannot be applied',
    };
    const host = plan.base_url.replace(/^https:\/\//, '').replace(/\/+$/, '');
    const dirty = plan.source.dirty ? ' with files not committed' : '';
    const commit = plan.source.commit === null ? '' : ` · commit ${(0,sanitize/* markdownCode */.D9)(plan.source.commit.slice(0, 12))}${dirty}`;
    parts.push(`org ${plan.org_id} · ${(0,sanitize/* markdownCode */.D9)((0,sanitize/* cut */.Jj)((0,sanitize/* visible */.RK)(host), 60))}${commit}${ledger[plan.ledger.state]} · ${(0,report_style/* thousands */.oh)(plan.summary.unchanged)} unchanged`);
    return parts;
}
function footPart(plan, view) {
    const parts = [];
    if (view.waiting !== undefined && view.waiting.length === 0)
        parts.push('Waiting from the base branch: nothing');
    if (view.fullPlan !== undefined)
        parts.push(`Full plan ${(0,sanitize/* markdownText */.p7)((0,sanitize/* cut */.Jj)((0,sanitize/* visible */.RK)(view.fullPlan), 200))}`);
    if (plan.held.length + plan.summary.update + plan.summary.replace > 0) {
        parts.push('in a diff `[-…-]` goes and `{+…+}` comes');
    }
    parts.push(`digest ${(0,sanitize/* markdownCode */.D9)(plan.plan_digest.slice(0, 12))}`);
    return parts.join(' · ');
}
function fillPage(page, plan, entries, view) {
    const secrets = secretsByAddress(plan);
    const waiting = new Set(view.waiting ?? []);
    const rows = [
        entries.replaces,
        entries.takeovers,
        entries.updates,
        entries.creates,
        entries.launches,
    ].flat();
    const own = rows.filter((change) => !waiting.has(change.address));
    const before = rows.filter((change) => waiting.has(change.address));
    const blocks = renderBlocks(planBlocks(plan, entries), page.room - NOTICES);
    for (const text of blocks.texts)
        page.add(text);
    const unnamed = new Set(blocks.left);
    addTable(page, own, secrets, '', unnamed);
    const title = `**Already waiting on the base branch**, ${(0,report_style/* count */.U9)(before.length, 'change')} that would be applied too:`;
    addTable(page, before, secrets, title, unnamed);
    addNotes(page, entries);
    const unseen = addDetails(page, entries, [...own, ...before], secrets, [...unnamed]);
    const left = leftOut([...unnamed], unseen, page.room - 2);
    if (left !== '')
        page.add(left);
}
/** Names everything that is not shown in full; at least what is named nowhere else; else it counts. */
function leftOut(unnamed, unseen, room) {
    const all = [...new Set([...unnamed, ...unseen])];
    if (all.length === 0)
        return '';
    const whole = `Left out here for length, ${(0,report_style/* count */.U9)(all.length, 'resource')} in part or whole: `;
    const names = all.map((address) => (0,sanitize/* markdownCode */.D9)(address)).join(', ');
    if (whole.length + names.length <= room)
        return whole + names;
    const above = all.length - new Set(unnamed).size;
    const details = above > 0 ? `Left out for length: the details of ${(0,report_style/* count */.U9)(above, 'resource')} listed above. ` : '';
    if (unnamed.length === 0)
        return details.trimEnd();
    const start = `${details}Not shown here for length, ${(0,report_style/* count */.U9)(unnamed.length, 'resource')}: `;
    return start + nameList(unnamed, room - start.length);
}
/** A table of whole rows; at most two thirds of what is left, so that some details are seen too. */
function addTable(page, rows, secrets, title, unnamed) {
    if (rows.length === 0)
        return;
    const fixed = TABLE_HEAD.length + title.length + 80;
    const room = Math.floor(((page.room - NOTICES) * 2) / 3) - fixed;
    const table = fit_fitWhole(rows, room, (change) => tableRow(change, secrets.get(change.address) ?? []));
    for (const change of table.left)
        unnamed.add(change.address);
    if (table.shown.length === 0)
        return;
    if (title !== '')
        page.add(title);
    page.add([TABLE_HEAD, ...table.shown].join('\n'));
}
function tableRow(change, secrets) {
    const place = placeText(change.place);
    const where = place === '' ? '' : (0,sanitize/* markdownCode */.D9)(place, { table: true });
    const name = (0,sanitize/* markdownCode */.D9)(change.address, { table: true });
    return `| \`${symbolOf(change.action)}\` | ${name} | ${tableCell(change, secrets)} | ${where} |`;
}
/** Ledger-only changes, loose secrets and the warnings and notes, each folded, as far as they fit. */
function addNotes(page, entries) {
    const ledger = entries.ledgerOnly.flatMap(({ action, changes }) => changes.map((change) => `- ${action} ${(0,sanitize/* markdownCode */.D9)(change.address)} — ${(0,sanitize/* markdownText */.p7)(change.reason)}`));
    addFold(page, `= ${(0,report_style/* count */.U9)(ledger.length, 'change')} of the ledger only, nothing is sent`, ledger);
    const loose = entries.looseSecrets.map((secret) => `- ${(0,sanitize/* markdownCode */.D9)(secret.address)} ${(0,sanitize/* markdownCode */.D9)(secret.field)}: ${(0,sanitize/* markdownText */.p7)(secretText(secret))}`);
    addFold(page, (0,report_style/* count */.U9)(loose.length, 'note about a secret', 'notes about secrets'), loose);
    const findings = entries.diagnostics.filter((diagnostic) => diagnostic.severity !== 'error');
    const lines = findings.map((finding) => {
        const where = [finding.address, placeText(finding.place)].filter((part) => part !== null && part !== '');
        const remedy = finding.remedy === null ? '' : ` *To do:* ${(0,sanitize/* markdownText */.p7)(finding.remedy)}`;
        const names = [finding.code, ...where].map((part) => (0,sanitize/* markdownCode */.D9)(part ?? '')).join(' ');
        return `- ${finding.severity} ${names} — ${(0,sanitize/* markdownText */.p7)(finding.message)}${remedy}`;
    });
    addFold(page, (0,report_style/* count */.U9)(findings.length, 'warning or note', 'warnings and notes'), lines);
}
/** A folded list within a quarter of what is left; lines that do not fit are counted. */
function addFold(page, summary, lines) {
    if (lines.length === 0)
        return;
    const { shown, left } = fit_fitWhole(lines, Math.floor((page.room - NOTICES) / 4) - 120, (line) => line);
    if (shown.length === 0) {
        page.addIfRoom(`${summary}: left out here for length`, NOTICES);
        return;
    }
    if (left.length > 0)
        shown.push(`- … and ${(0,report_style/* thousands */.oh)(left.length)} more`);
    page.addIfRoom(`<details><summary>${summary}</summary>\n\n${shown.join('\n')}\n\n</details>`, NOTICES);
}
/** The folded details, as far as they leave room to name what is named nowhere else; gives back what did not fit. */
function addDetails(page, entries, changes, secrets, unnamed) {
    const cache = new Map();
    const items = [
        ...entries.held.map((held) => ({ address: held.address, render: () => heldDetails(held) })),
        ...[...changes, ...entries.deletes].map((change) => ({
            address: change.address,
            render: () => changeDetails(change, secrets.get(change.address) ?? []),
        })),
    ];
    const render = (item) => {
        const text = cache.get(item) ?? `${item.render()}\n`;
        cache.set(item, text);
        return text;
    };
    let fit = fit_fitWhole(items, page.room - NOTICES, render);
    if (unnamed.length + fit.left.length > 0) {
        const names = unnamed.reduce((sum, address) => sum + (0,sanitize/* markdownCode */.D9)(address).length + 2, 0);
        const reserve = Math.min(names, Math.floor(page.room / 2));
        fit = fit_fitWhole(items, page.room - NOTICES - reserve, render);
    }
    for (const text of fit.shown)
        page.add(text.trimEnd());
    return fit.left.map((item) => item.address);
}

;// CONCATENATED MODULE: ./build/report/apply-markdown.js






const apply_markdown_TABLE_HEAD = '| | resource | outcome | |\n|---|---|---|---|';
/**
 * What became of a plan, for a comment or a job summary: one line that says it, what is not done with
 * its next step, all outcomes folded, the plan folded. Whole entries only within `maxLength`.
 */
function renderApplyMarkdown(report, view = {}) {
    const max = Math.max(SMALLEST, view.maxLength ?? 60_000);
    const tally = tallyOf(report, view.plan?.held ?? []);
    const again = isResumable(report) ? ' Run the same command again to continue.' : '';
    const ledger = markdownText(cut(visible(ledgerSentence(report)), 300));
    const head = [headline(report, tally, view), `${ledger}${again}`];
    let room = max - head.join('\n\n').length - 200;
    const open = [...tally.open.map(openEntry), ...tally.held.map(apply_markdown_heldEntry)];
    const shown = fitWhole(open, Math.floor(room / 2), (entry) => entry);
    const parts = [...head];
    if (open.length > 0) {
        if (shown.left.length > 0)
            shown.shown.push(`- … and ${thousands(shown.left.length)} more`);
        parts.push(shown.shown.join('\n'));
        room -= shown.used + 40;
    }
    if (report.outcomes.length > 0) {
        const rows = fitWhole(report.outcomes, Math.floor(room / 2) - 200, outcomeRow);
        const more = rows.left.length > 0 ? `\n\n… and ${thousands(rows.left.length)} more.` : '';
        const all = `<details><summary>All outcomes (${thousands(report.outcomes.length)})</summary>`;
        parts.push(`${all}\n\n${[apply_markdown_TABLE_HEAD, ...rows.shown].join('\n')}${more}\n\n</details>`);
        room -= rows.used + 200;
    }
    if (view.plan !== undefined && room > SMALLEST + 100) {
        const plan = { maxLength: room - 100 };
        if (view.fullPlan !== undefined)
            plan.fullPlan = view.fullPlan;
        const text = renderPlanMarkdown(view.plan, plan);
        parts.push(`<details><summary>The plan that was applied</summary>\n\n${text}\n</details>`);
    }
    return `${parts.join('\n\n')}\n`;
}
function headline(report, tally, view) {
    const target = `**${markdownText(cut(visible(report.target), 60))}**`;
    const time = view.duration_ms === undefined ? '' : ` in ${durationText(view.duration_ms)}`;
    const open = tally.notDone.map(({ text }) => `**${text}**`).join(', ');
    const all = tally.tried === tally.done;
    if (all && report.ledger.state !== 'failed' && !report.interrupted) {
        const what = tally.tried === 0 ? 'Nothing to apply' : `Applied${time}`;
        const sign = open === '' ? '✅' : '⚠️';
        return `### ${sign} ${what} to ${target} · ${thousands(tally.done)} done${open === '' ? '' : `, ${open}`}`;
    }
    const ledger = report.ledger.state === 'failed' ? ' · **ledger not written**' : '';
    const stopped = report.interrupted ? ' · interrupted' : '';
    const counts = `${thousands(tally.done)} of ${thousands(tally.tried)} done${open === '' ? '' : `, ${open}`}`;
    return `### ❌ ${counts}${ledger}${stopped} · ${target}${time}`;
}
function openEntry(outcome) {
    const { sign } = toneOf(outcome.outcome);
    const message = markdownText(messageText(outcome));
    const remedy = outcome.remedy === null ? '' : ` *To do:* ${markdownText(outcome.remedy)}`;
    const said = message === '' ? '' : ` — ${message}`;
    return `- ${sign} **${outcome.outcome}** ${markdownCode(outcome.address)}${said}${remedy}`;
}
function apply_markdown_heldEntry(held) {
    const remedies = held.remedies.map((remedy) => `\n  - ${remedyText(remedy)}`);
    return `- ✋ **held** ${markdownCode(held.address)} — ${markdownText(held.message)}${remedies.join('')}`;
}
function outcomeRow(outcome) {
    const { sign } = toneOf(outcome.outcome);
    const version = outcome.version === null ? '' : ` v${outcome.version}`;
    const note = markdownText(messageText(outcome), { table: true });
    return `| ${sign} | ${markdownCode(outcome.address, { table: true })} | ${outcome.outcome}${version} | ${note} |`;
}

;// CONCATENATED MODULE: ./build/report/apply-text.js





const ADDRESS_COLUMNS = 52;
/** One line for one outcome, without a line break: what runs prints it as soon as it is known. */
function renderOutcomeLine(outcome, view) {
    const style = (0,report_style/* makeStyle */.Oe)(view.color);
    const { sign, tone } = outcomes_toneOf(outcome.outcome);
    const facts = [];
    if (outcome.version !== null)
        facts.push(`v${outcome.version}`);
    const message = (0,sanitize/* visible */.RK)(outcomes_messageText(outcome));
    if (message !== '')
        facts.push(message);
    if (outcome.duration_ms > 0)
        facts.push(style.quiet(outcomes_durationText(outcome.duration_ms)));
    const address = (0,report_style/* padTo */.v0)((0,sanitize/* visible */.RK)(outcome.address), ADDRESS_COLUMNS);
    const word = (0,report_style/* padTo */.v0)(outcome.outcome, facts.length > 0 ? 13 : 0);
    return `${style[tone](sign)} ${address}  ${style[tone](word)}  ${facts.join('  ')}`.trimEnd();
}
/**
 * The end of a run: counts and exit code, what became of the ledger, and for everything that is not
 * done the reason and the next step. `held` are those of the plan. Ends with a line break.
 */
function renderApplyText(report, held, view) {
    const style = (0,report_style/* makeStyle */.Oe)(view.color);
    const tally = outcomes_tallyOf(report, held);
    const out = [];
    if (view.lines === true && report.outcomes.length > 0) {
        out.push(...report.outcomes.map((outcome) => renderOutcomeLine(outcome, view)), '');
    }
    const open = tally.open.filter((outcome) => outcome.remedy !== null || !['blocked', 'not attempted'].includes(outcome.outcome));
    for (const outcome of open) {
        const { sign, tone } = outcomes_toneOf(outcome.outcome);
        out.push(`${style[tone](`${sign} ${outcome.outcome}`)}  ${(0,sanitize/* visible */.RK)(outcome.address)}`);
        const message = (0,sanitize/* visible */.RK)(outcomes_messageText(outcome));
        if (message !== '')
            out.push(`    ${message}`);
        if (outcome.remedy !== null)
            out.push(`    To do: ${(0,sanitize/* visible */.RK)(outcome.remedy)}`);
    }
    for (const entry of tally.held) {
        out.push(`${style.warn('! held')}  ${(0,sanitize/* visible */.RK)(entry.address)}  ${HELD_WORDS[entry.why]}`);
        out.push(`    ${(0,sanitize/* visible */.RK)(entry.message)}`);
        for (const remedy of entry.remedies) {
            out.push(`    To ${(0,sanitize/* visible */.RK)(goalOf(remedy))}: ${style.strong((0,sanitize/* visible */.RK)(remedy.type))}`);
        }
    }
    if (open.length + tally.held.length > 0)
        out.push('');
    const parts = [];
    if (tally.tried === 0)
        parts.push('Nothing to apply');
    else if (tally.done === tally.tried) {
        // "All" would be a lie beside something that is held.
        const all = tally.notDone.length === 0 ? 'all ' : '';
        parts.push(style.good(`Applied ${all}${(0,report_style/* thousands */.oh)(tally.tried)}`));
    }
    else
        parts.push(`Applied ${(0,report_style/* thousands */.oh)(tally.done)} of ${(0,report_style/* thousands */.oh)(tally.tried)}`);
    for (const { word, text } of tally.notDone)
        parts.push(style[outcomes_toneOf(word).tone](text));
    if (report.interrupted)
        parts.push(style.bad('interrupted'));
    out.push(`${style.strong(parts.join(' · '))}          exit ${report.exit_code}`);
    const again = outcomes_isResumable(report) ? ' Run the same command again to continue.' : '';
    const sentence = (0,sanitize/* visible */.RK)(outcomes_ledgerSentence(report));
    out.push(`${report.ledger.state === 'failed' ? style.bad(sentence) : sentence}${again}`);
    return `${out.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/report/findings-json.js
var findings_json = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/report/findings-text.js
var findings_text = __webpack_require__(23317);
;// CONCATENATED MODULE: ./build/report/plan-json.js

/**
 * A plan as JSON: two spaces, keys in the order of the `Plan` type whatever built the object, guards
 * by path, values with sorted keys, one line break at the end. Equal plans have equal bytes.
 */
function renderPlanJson(plan) {
    const ordered = {
        format_version: plan.format_version,
        tool_version: plan.tool_version,
        target: plan.target,
        namespace: plan.namespace,
        base_url: plan.base_url,
        org_id: plan.org_id,
        source: { commit: plan.source.commit, dirty: plan.source.dirty },
        inputs_digest: plan.inputs_digest,
        ledger: { state: plan.ledger.state, revision: plan.ledger.revision },
        options: {
            on_drift: plan.options.on_drift,
            take_over: plan.options.take_over,
            launch: plan.options.launch,
            only: plan.options.only,
        },
        changes: plan.changes.map(orderChange),
        secret_writes: plan.secret_writes.map(orderSecret),
        held: plan.held.map(orderHeld),
        unreadable: plan.unreadable.map(({ address, message }) => ({ address, message })),
        diagnostics: plan.diagnostics.map(orderDiagnostic),
        summary: orderCounts(plan.summary),
        plan_digest: plan.plan_digest,
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}
function orderChange(change) {
    return {
        address: change.address,
        kind: change.kind,
        action: change.action,
        id: change.id,
        reason: change.reason,
        place: orderPlace(change.place),
        leaves: change.leaves.map(orderLeaf),
        unmanaged: change.unmanaged,
        kept: byPath(change.kept, ({ live, desired }) => ({ live: sorted(live), desired: sorted(desired) })),
        overwrites: change.overwrites,
        depends_on: change.depends_on,
        idempotency_key: change.idempotency_key,
        guards: byPath(change.guards, (guard) => guard),
        live_digest: change.live_digest,
        version: change.version && { from: change.version.from, expected: change.version.expected },
        effects: change.effects.map(orderEffect),
        renamed_from: change.renamed_from,
        digest: change.digest,
    };
}
function byPath(object, order) {
    const sorted = Object.entries(object).sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b));
    return Object.fromEntries(sorted.map(([path, value]) => [path, order(value)]));
}
/** Values mean the same in any order of their keys, so they are shown in one. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,model/* isObject */.Gv)(value))
        return value;
    return (0,model/* mapObject */.s8)(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b))), sorted);
}
function orderPlace(place) {
    return place && { file: place.file, line: place.line, column: place.column };
}
function orderLeaf(leaf) {
    return {
        path: leaf.path,
        ...(leaf.before === undefined ? {} : { before: sorted(leaf.before) }),
        ...(leaf.after === undefined ? {} : { after: sorted(leaf.after) }),
    };
}
function orderEffect(effect) {
    return {
        what: effect.what,
        address: effect.address,
        ...(effect.from === undefined ? {} : { from: effect.from }),
        ...(effect.expected === undefined ? {} : { expected: effect.expected }),
    };
}
function orderSecret(secret) {
    const { address, field, variable, status, write } = secret;
    return { address, field, variable, status, write };
}
function orderHeld(held) {
    return {
        address: held.address,
        kind: held.kind,
        id: held.id,
        why: held.why,
        would: held.would,
        message: held.message,
        place: orderPlace(held.place),
        leaves: held.leaves.map(orderHeldLeaf),
        remedies: held.remedies.map(({ to, type }) => ({ to, type })),
    };
}
function orderHeldLeaf(leaf) {
    return {
        path: leaf.path,
        ...(leaf.base === undefined ? {} : { base: sorted(leaf.base) }),
        ...(leaf.live === undefined ? {} : { live: sorted(leaf.live) }),
        ...(leaf.git === undefined ? {} : { git: sorted(leaf.git) }),
    };
}
function orderDiagnostic(diagnostic) {
    const { code, severity, message, address, place, remedy } = diagnostic;
    return { code, severity, message, address, place: orderPlace(place), remedy };
}
function orderCounts(counts) {
    return {
        create: counts.create,
        update: counts.update,
        replace: counts.replace,
        delete: counts.delete,
        launch: counts.launch,
        adopt: counts.adopt,
        converge: counts.converge,
        keep: counts.keep,
        release: counts.release,
        forget: counts.forget,
        held: counts.held,
        unchanged: counts.unchanged,
        unreadable: counts.unreadable,
        errors: counts.errors,
        warnings: counts.warnings,
    };
}

;// CONCATENATED MODULE: ./build/report/plan-text.js






/** Names of resources that a folded list shows before it only counts. */
const plan_text_NAMED = 5;
const INDENT = '    ';
/** Columns of sign and address before what happens. */
const TITLE = 58;
/**
 * A plan for a terminal: held, deletes, replaces, takeovers, updates, creates, launches, ledger-only
 * ones folded; then what could not be read, findings, and the counts. Ends with a line break.
 */
function renderPlanText(plan, view) {
    const style = (0,report_style/* makeStyle */.Oe)(view.color);
    const width = Math.max(60, view.width);
    const head = headLines(plan, view, style);
    if (isNothing(plan))
        return `${[...head, '', style.good(summaryText(plan.summary))].join('\n')}\n`;
    const entries = entriesOf(plan);
    const secrets = secretsByAddress(plan);
    const blocks = [
        ...entries.held.map((held) => heldBlock(held, style, width)),
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
    const loose = entries.looseSecrets.map((secret) => `${INDENT}${(0,sanitize/* visible */.RK)(secret.address)} ${(0,sanitize/* visible */.RK)(secret.field)}  ${(0,sanitize/* visible */.RK)(secretText(secret))}`);
    if (loose.length > 0)
        blocks.push([style.strong('Secrets'), ...loose]);
    if (plan.unreadable.length > 0) {
        const lines = plan.unreadable.map((row) => `${INDENT}${(0,sanitize/* visible */.RK)(row.address)}  ${(0,sanitize/* visible */.RK)(row.message)}`);
        blocks.push([style.warn(`? ${(0,report_style/* count */.U9)(plan.unreadable.length, 'place')} could not be read`), ...lines]);
    }
    blocks.push(...entries.diagnostics.map((diagnostic) => diagnosticBlock(diagnostic, style)));
    const body = blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
    return `${head.join('\n')}\n\n${body}\n${planLine(plan, style)}\n`;
}
function headLines(plan, view, style) {
    const ledger = {
        present: 'ledger present',
        absent: 'no ledger yet',
        ignored: 'ledger ignored: cannot be applied',
    };
    const parts = [
        `Target ${style.strong((0,sanitize/* visible */.RK)(plan.target))}`,
        `org ${plan.org_id}`,
        (0,sanitize/* visible */.RK)(plan.base_url.replace(/^https:\/\//, '').replace(/\/+$/, '')),
        (0,sanitize/* visible */.RK)(view.ledgerLabel ?? ledger[plan.ledger.state]),
    ];
    if (plan.source.dirty)
        parts.push(style.warn('files not committed'));
    const lines = [parts.join(' · ')];
    const reads = view.sourceReads;
    if (reads !== undefined) {
        const live = `Read ${(0,report_style/* count */.U9)(reads.objects, 'live object')} in ${(0,report_style/* count */.U9)(reads.requests, 'request')}`;
        lines.push(`${live} · ${(0,report_style/* count */.U9)(reads.items, 'item')} in ${(0,report_style/* count */.U9)(reads.files, 'file')}`);
    }
    const options = [];
    if (plan.options.on_drift !== null)
        options.push(`on drift: ${plan.options.on_drift}`);
    for (const name of ['only', 'take_over', 'launch']) {
        if (plan.options[name].length > 0)
            options.push(`${name.replace('_', ' ')}: ${plan.options[name].join(', ')}`);
    }
    if (options.length > 0)
        lines.push((0,sanitize/* visible */.RK)(options.join(' · ')));
    return lines;
}
/** Address left, what happens and where it comes from to its right; on narrow terminals below. */
function titleLine(start, right, width) {
    const text = right.filter((part) => part !== '').join('   ');
    const columns = Math.min(TITLE, width - (0,report_style/* displayWidth */.F1)(text) - 2);
    if ((0,report_style/* displayWidth */.F1)(start) > columns) {
        const below = (0,report_style/* displayWidth */.F1)(text) + INDENT.length <= width ? [text] : right.filter((part) => part !== '');
        return [start, ...below.map((part) => `${INDENT}${part}`)];
    }
    return [`${(0,report_style/* padTo */.v0)(start, columns)}  ${text}`.trimEnd()];
}
/** Colours the title after it was laid out, since colour codes have no width. */
function title(address, sign, right, paint, width) {
    const [first = '', ...rest] = titleLine(`${sign} ${(0,sanitize/* visible */.RK)(address)}`, right, width);
    return [`${paint(first.slice(0, sign.length))}${first.slice(sign.length)}`, ...rest];
}
function heldBlock(held, style, width) {
    const right = [`held: ${HELD_WORDS[held.why]} (${held.why})`, placeText(held.place)];
    const lines = [(0,sanitize/* visible */.RK)(held.message), ...heldLines(held, style, width - INDENT.length)];
    const labels = held.remedies.map((remedy) => `To ${(0,sanitize/* visible */.RK)(goalOf(remedy))}:`);
    const columns = Math.min(40, Math.max(0, ...labels.map(report_style/* displayWidth */.F1))) + 1;
    for (const [index, remedy] of held.remedies.entries()) {
        lines.push(`${(0,report_style/* padTo */.v0)(labels[index] ?? '', columns)}${style.strong((0,sanitize/* visible */.RK)(remedy.type))}`);
    }
    return [
        ...title(held.address, SYMBOLS.held, right, style.warn, width),
        style.quiet(`${INDENT}would ${held.would} it`),
        ...lines.map((line) => `${INDENT}${line}`),
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
    const version = versionText(change.version);
    const what = version === '' ? actionWord(change) : `${actionWord(change)} · ${version}`;
    const lines = [];
    if (change.reason !== '')
        lines.push(style.quiet((0,sanitize/* visible */.RK)(change.reason)));
    if (change.renamed_from !== null)
        lines.push(`renamed from ${(0,sanitize/* visible */.RK)(change.renamed_from)}`);
    lines.push(...leafLines(change, style, width - INDENT.length));
    lines.push(...keptLines(change, style));
    for (const secret of secrets) {
        const text = secretText(secret);
        if (text !== '')
            lines.push(`${(0,sanitize/* visible */.RK)(secret.field)}  ${secret.write ? (0,sanitize/* visible */.RK)(text) : style.quiet((0,sanitize/* visible */.RK)(text))}`);
    }
    for (const group of effectGroups(change)) {
        const names = group.items.map((item) => (0,sanitize/* visible */.RK)(item.address) + (item.note === '' ? '' : ` (${item.note})`));
        const tail = group.items.length === 0 ? group.note : group.note === '' ? '' : ` (${group.note})`;
        lines.push(`${group.label} ${named(names)}${tail}`);
    }
    if (change.unmanaged.length > 0) {
        const names = named(change.unmanaged.map(sanitize/* visible */.RK));
        lines.push(style.quiet(`no longer in the files, left as it is: ${names}`));
    }
    return [
        ...title(change.address, symbolOf(change.action), [what, placeText(change.place)], color, width),
        ...lines.map((line) => `${INDENT}${line}`),
    ];
}
/** A few names, then a number. */
function named(names) {
    const more = names.length - plan_text_NAMED;
    return more > 0 ? `${names.slice(0, plan_text_NAMED).join(', ')} and ${(0,report_style/* thousands */.oh)(more)} more` : names.join(', ');
}
function ledgerBlocks(entries, style, width) {
    return entries.ledgerOnly.map(({ action, changes }) => {
        const lines = changes.slice(0, plan_text_NAMED).map((change) => {
            const renamed = change.renamed_from === null ? '' : ` (renamed from ${(0,sanitize/* visible */.RK)(change.renamed_from)})`;
            const where = placeText(change.place);
            const reason = (0,sanitize/* cut */.Jj)((0,sanitize/* visible */.RK)(change.reason), Math.max(40, width));
            return `${INDENT}${[(0,sanitize/* visible */.RK)(change.address) + renamed, where, style.quiet(reason)].filter((part) => part !== '').join('  ')}`;
        });
        const more = changes.length - plan_text_NAMED;
        if (more > 0)
            lines.push(`${INDENT}… and ${(0,report_style/* thousands */.oh)(more)} more`);
        return [
            `${style.quiet('=')} ${action} ${(0,report_style/* thousands */.oh)(changes.length)} · ledger only, nothing is sent`,
            ...lines,
        ];
    });
}
function diagnosticBlock(diagnostic, style) {
    const paint = { error: style.bad, warning: style.warn, note: style.info }[diagnostic.severity];
    const where = [diagnostic.address === null ? '' : (0,sanitize/* visible */.RK)(diagnostic.address), placeText(diagnostic.place)];
    const first = [
        paint(`${diagnostic.severity} ${(0,sanitize/* visible */.RK)(diagnostic.code)}`),
        ...where.filter((part) => part !== ''),
    ];
    const lines = [first.join('  '), `${INDENT}${(0,sanitize/* visible */.RK)(diagnostic.message)}`];
    if (diagnostic.remedy !== null)
        lines.push(`${INDENT}To do: ${(0,sanitize/* visible */.RK)(diagnostic.remedy)}`);
    return lines;
}
function planLine(plan, style) {
    const paint = { delete: style.bad, replace: style.bad, held: style.warn, unreadable: style.warn };
    const line = summaryText(plan.summary, (what, text) => what in paint ? paint[what](text) : text);
    return `${style.strong('Plan:')} ${line}`;
}

;// CONCATENATED MODULE: ./build/report/index.js














/***/ })

};
