export const id = 421;
export const ids = [421];
export const modules = {

/***/ 22479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ WRITTEN),
/* harmony export */   y: () => (/* binding */ isNotKept)
/* harmony export */ });
/** Outcomes after which the platform may hold something new. */
const WRITTEN = new Set([
    'created',
    'updated',
    'replaced',
    'deleted',
    'launched',
]);
/** Codes of a write that went through and of which the platform holds something else than was sent. */
const NOT_KEPT = new Set(['PS5205', 'PS5210', 'PS5211']);
/** True where something was written and recorded, and it is not as it was sent. */
function isNotKept(outcome) {
    return NOT_KEPT.has(outcome.code);
}


/***/ }),

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderFindingsJson)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10169);

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
    const { code, severity, message, place, address, remedy, command, related } = finding;
    const argv = command && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .argvOf */ .UU)(command);
    return {
        code,
        severity,
        message,
        ...(place === undefined ? {} : { place: orderPlace(place) }),
        ...(address === undefined ? {} : { address }),
        ...(remedy === undefined ? {} : { remedy }),
        ...(argv === undefined ? {} : { argv }),
        ...(related === undefined
            ? {}
            : { related: related.map((one) => ({ message: one.message, place: orderPlace(one.place) })) }),
    };
}
function orderPlace(place) {
    return { file: place.file, line: place.line, column: place.column };
}


/***/ }),

/***/ 68421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eH: () => (/* reexport */ ledgerJson),
  Oe: () => (/* reexport */ report_style/* makeStyle */.Oe),
  OM: () => (/* reexport */ renderApplyText),
  pQ: () => (/* reexport */ renderDiffText),
  WF: () => (/* reexport */ renderDriftJson),
  b9: () => (/* reexport */ renderDriftMarkdown),
  j0: () => (/* reexport */ renderDriftText),
  Gw: () => (/* reexport */ renderEntryText),
  ym: () => (/* reexport */ renderHistoryText),
  BT: () => (/* reexport */ renderLedgerText),
  di: () => (/* reexport */ renderOutcomeLine),
  uC: () => (/* reexport */ renderPlanJson),
  d$: () => (/* reexport */ plan_markdown_renderPlanMarkdown),
  $D: () => (/* reexport */ renderPlanText),
  bI: () => (/* reexport */ renderRevertAdvice),
  RK: () => (/* reexport */ sanitize/* visible */.RK)
});

// UNUSED EXPORTS: annotationsOf, capAnnotations, diffText, driftDetails, driftEntry, driftHeadline, firstSeenOf, logLine, logText, markdownCode, markdownFence, markdownText, maskedComment, maskedIssue, readIssue, readMarker, renderApplyIssue, renderApplyMarkdown, renderComment, renderDriftIssue, renderFindingsJson, renderFindingsText, renderJobSummary, renderMarker, summaryText, valueText

// EXTERNAL MODULE: ./build/model/index.js + 12 modules
var model = __webpack_require__(10169);
// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(91872);
;// CONCATENATED MODULE: ./build/report/advice.js


/** What a diagnostic of a plan advises. */
function advice_adviceOf({ remedy, argv }) {
    return argv === undefined ? { remedy } : { remedy, command: { argv } };
}
/** Empty where nothing is to be done. */
function advice_hasAdvice(advice) {
    return (0,model/* adviceText */.YM)(advice) !== '';
}
/** An advice for Markdown: its words as a sentence, its command whole in a code span. */
function advice_adviceMarkdown(advice, max = Number.POSITIVE_INFINITY) {
    const words = (0,model/* adviceWords */.eD)(advice);
    const line = (0,model/* adviceLine */.D2)(advice, undefined);
    const parts = [
        words === '' ? '' : (0,sanitize/* markdownText */.p7)((0,sanitize/* cut */.Jj)((0,sanitize/* visible */.RK)(words), max)),
        line === undefined ? '' : (0,sanitize/* markdownCode */.D9)(line),
    ];
    return parts.filter((part) => part !== '').join(': ');
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
/** The address that it had before, told apart from the one that it has now; '' where it had none. */
function formerName({ address, renamed_from }) {
    return renamed_from === null ? '' : (0,model/* besides */.oN)(renamed_from, address);
}
/** An update that replaces what somebody made or edited on the platform. */
function isTakeover(change) {
    return change.action === 'update' && change.overwrites !== null;
}
const SEVERITIES = ['error', 'warning', 'note'];
const LEDGER_ACTIONS = ['adopt', 'converge', 'keep', 'release', 'forget'];
/** Sorts a plan into its parts, each by address. */
function entries_entriesOf(plan) {
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
function entries_actionWord(change) {
    if (!isTakeover(change))
        return change.action;
    return change.overwrites === 'takeover' ? 'take over' : 'overwrite';
}
/** What a remedy is for, without a leading "to": `keep the live edit`. */
function entries_goalOf(remedy) {
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
function entries_effectGroups(change) {
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
        const why = {
            changed: 'changed',
            unchanged: 'unchanged',
            unknown: 'not known whether it changed',
            unset: 'not set here',
        };
        return `${name} will be written (${why[secret.status]})`;
    }
    if (secret.status === 'unset')
        return `${name} not compared here`;
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

;// CONCATENATED MODULE: ./build/report/held-next.js
/**
 * What somebody can do about something held: the plan's own remedies, which are commands and edits.
 * Never empty: every held resource says what comes next.
 */
function held_next_heldNext(held) {
    return held.remedies.length > 0 ? held.remedies : OTHERWISE[held.why];
}
const AGAIN = { to: 'look again', type: 'run the plan again' };
/** For what brings no remedy of its own. */
const OTHERWISE = {
    takeover: [{ to: 'keep what is live', type: 'write the live values into the file' }],
    drift: [{ to: 'keep the live edit', type: 'write the live values into the file' }],
    conflict: [{ to: 'keep the live edit', type: 'write the live values into the file' }],
    gone: [{ to: 'let it go', type: 'remove the item from the files' }],
    undecided: [{ to: 'launch it', type: 'name it in the input launch of the Action, or in --launch' }],
    protected: [{ to: 'go on', type: 'lift its protection in a commit of its own' }],
    ambiguous: [{ to: 'go on', type: 'say in the sync block of the bundle which id is meant' }],
    unknown_launch: [{ to: 'go on', type: 'look on the platform whether it ran' }],
    dependency: [{ to: 'go on', type: 'decide about what it needs; it is named above' }],
    unconfirmed: [AGAIN],
    unreviewed: [
        { to: 'have it reviewed', type: 'open a pull request whose plan shows it, and merge that' },
        { to: 'apply it all the same', type: 'run the Action with on-plan-change: apply' },
    ],
    renamed: [{ to: 'go on', type: 'say in the sync block of the bundle whether it was renamed' }],
    left_out: [{ to: 'go on', type: 'check out all of the files' }],
    rolled_back: [{ to: 'keep the rollback', type: 'revert the item in its bundle' }],
    safeguard: [
        { to: 'go on', type: 'raise the limit in the configuration, or do less with this pull request' },
    ],
};

;// CONCATENATED MODULE: ./build/report/held-words.js
/** Why something is held, in a few words; the plan's message says it in full. */
const held_words_HELD_WORDS = {
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
    rolled_back: 'rolled back, and the files say otherwise',
    unreviewed: 'in no reviewed plan',
    renamed: 'may be a rename',
    left_out: 'its file may be left out of the checkout',
};

// EXTERNAL MODULE: ./build/apply/outcome.js
var outcome = __webpack_require__(22479);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
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
/** True when running the same command again goes on where this run stopped; what was not kept waits for a decision. */
function outcomes_isResumable(report) {
    return (report.interrupted ||
        report.outcomes.some((one) => ['failed', 'unknown', 'blocked', 'not attempted'].includes(one.outcome) && !(0,outcome/* isNotKept */.y)(one)));
}

;// CONCATENATED MODULE: ./build/report/annotations.js








/** Characters of a title and a message; GitHub takes 255 and 64 kB. */
const TITLE = 200;
const MESSAGE = 2_000;
const LEVELS = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
};
const ORDER = (/* unused pure expression or super */ null && (['error', 'warning', 'notice']));
/**
 * Annotations for findings, errors of the plan, deletes, replaces, takeovers, held changes, and what
 * an apply did not do: most severe first, each at its item where it has one.
 */
function annotationsOf(input) {
    const { result, applied } = input;
    const all = [];
    if (applied !== undefined && applied !== null) {
        for (const one of applied.report.outcomes) {
            if (one.outcome !== 'failed' && one.outcome !== 'unknown')
                continue;
            const text = [messageText(one), toDo(one.remedy)];
            all.push(annotation('error', `${one.outcome}: ${one.address}`, text, placeOf(input, one.address)));
        }
    }
    if (result.kind === 'failed') {
        const title = `No plan for ${input.target} (${result.code})`;
        all.push(annotation('error', title, [result.message, toDo(adviceText(result))], null));
    }
    const beside = input.findings ?? [];
    const findings = 'findings' in result ? [...result.findings, ...beside] : beside;
    all.push(...findings.map(ofFinding));
    if (result.kind === 'plan')
        all.push(...ofPlan(result.plan, applied === undefined || applied === null));
    return ORDER.flatMap((level) => all.filter((one) => one.level === level));
}
/** Once it is merged, what was to be deleted is no warning any more. */
function ofPlan(plan, isAhead) {
    const entries = entriesOf(plan);
    const errors = entries.diagnostics.filter((one) => one.severity === 'error');
    const others = entries.diagnostics.filter((one) => one.severity !== 'error');
    const diagnostic = (one) => annotation(LEVELS[one.severity], [one.code, one.address ?? ''].filter((part) => part !== '').join(' '), [one.message, toDo(adviceText(adviceOf(one)))], one.place);
    return [
        ...errors.map(diagnostic),
        ...(isAhead ? [entries.deletes, entries.replaces, entries.takeovers].flat().map(ofChange) : []),
        ...entries.held.map((held) => {
            const title = `Held (${HELD_WORDS[held.why]}): ${held.address}`;
            const next = heldNext(held).map((one) => `To ${goalOf(one)}: ${one.type}`);
            return annotation('warning', title, [held.message, ...wholeWithin(next, MESSAGE / 2)], held.place);
        }),
        ...plan.unreadable.map((one) => annotation('warning', `Could not be read: ${one.address}`, [one.message], null)),
        ...others.map(diagnostic),
    ];
}
const MERGE = {
    delete: 'Merging deletes',
    replace: 'Merging makes anew, with another id,',
    'take over': 'Merging takes over',
    overwrite: 'Merging overwrites',
};
function ofChange(change) {
    const effects = effectGroups(change).map((group) => {
        const names = group.items.slice(0, 5).map((item) => item.address);
        const more = group.items.length - names.length;
        return `${group.label} ${names.length === 0 ? group.note : names.join(', ')}${more > 0 ? ` and ${thousands(more)} more` : ''}`;
    });
    const word = actionWord(change);
    return annotation('warning', `${MERGE[word] ?? word} ${change.address}`, [[change.reason, ...effects].filter((part) => part !== '').join('; ')], change.place);
}
function ofFinding(finding) {
    const title = [finding.code, finding.address ?? ''].filter((part) => part !== '').join(' ');
    const text = [finding.message, toDo(adviceText(finding))];
    return annotation(LEVELS[finding.severity], title, text, finding.place ?? null);
}
/** Only whole ways on: half a command would do something else. */
function wholeWithin(texts, room) {
    let left = room;
    return texts.filter((text) => {
        left -= text.length + 1;
        return left >= 0;
    });
}
function toDo(remedy) {
    return remedy === null || remedy === '' ? '' : `To do: ${remedy}`;
}
function annotation(level, title, text, place) {
    const parts = text.filter((part) => part !== '');
    const message = plain(parts.map((part, at) => (at < parts.length - 1 ? stopped(part) : part)).join(' '), MESSAGE);
    const what = {
        level,
        title: plain(title, TITLE),
        message: message === '' ? plain(title, MESSAGE) : message,
    };
    if (place === null)
        return what;
    return { ...what, file: place.file, line: Math.max(1, place.line), column: Math.max(1, place.column) };
}
/** With a full stop, where another sentence follows. */
function stopped(text) {
    return /[.!?:;]$/.test(text) ? text : `${text}.`;
}
function plain(text, max) {
    return cut(visible(text.replace(/\s+/gu, ' ').trim()), max);
}
function placeOf({ result }, address) {
    if (result.kind !== 'plan')
        return null;
    const change = result.plan.changes.find((one) => one.address === address);
    return (change ?? result.plan.held.find((one) => one.address === address))?.place ?? null;
}
/** GitHub shows so many annotations of each level for one step. */
const SHOWN = 10;
/**
 * What GitHub will show of a list: ten of each level, and a sentence that counts the others (null
 * where there are none), which belongs into the log and the job summary.
 */
function capAnnotations(list) {
    const shown = [];
    const left = [];
    for (const level of ORDER) {
        const of = list.filter((one) => one.level === level);
        shown.push(...of.slice(0, SHOWN));
        if (of.length > SHOWN)
            left.push(count(of.length - SHOWN, level));
    }
    const rest = `Not annotated, since GitHub shows ten of each: ${left.join(', ')}. The job summary has all of them.`;
    return { shown, rest: left.length === 0 ? null : rest };
}

;// CONCATENATED MODULE: ./build/report/fit.js



/** Entries that did not fit before looking further stops: keeps ten thousand changes cheap. */
const MISSES = 40;
const fit_characters = (text) => text.length;
const fit_utf8Bytes = (text) => Buffer.byteLength(text, 'utf8');
/**
 * Renders whole entries while they fit into `room` (a line break per entry included). What does not
 * fit is left out whole; smaller ones after it may still go in.
 */
function fit_fitWhole(items, room, render, size = fit_characters) {
    const shown = [];
    const left = [];
    let used = 0;
    let misses = 0;
    for (const item of items) {
        const text = misses < MISSES && room - used > 1 ? render(item) : undefined;
        const length = text === undefined ? 0 : size(text) + 1;
        if (text !== undefined && used + length <= room) {
            shown.push(text);
            used += length;
        }
        else {
            left.push(item);
            misses += 1;
        }
    }
    return { shown, used, left };
}
/** Room that a list of counts by kind takes at most. */
const COUNTED_LENGTH = 700;
const KINDS = 6;
/** Every address by name when the list fits into `room`, else how many of each kind. */
function fit_nameList(addresses, room, size = fit_characters) {
    return namesWithin(addresses, room, size) ?? countedByKind(addresses);
}
/** Every address by name; undefined when they do not fit into `room`. */
function namesWithin(addresses, room, size) {
    const names = [];
    let length = 0;
    for (const address of addresses) {
        const name = (0,sanitize/* markdownCode */.D9)(address);
        length += size(name) + 2;
        if (length > room)
            return undefined;
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

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(85725);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
;// CONCATENATED MODULE: ./build/report/common-ends.js
/** How far back a border between words is looked for: further than any word is long. */
const BORDER = 200;
/** Length of the start that both texts share, up to a border between words where there is one near. */
function commonStart(a, b) {
    const most = Math.min(a.length, b.length);
    let length = 0;
    while (length < most && a.charCodeAt(length) === b.charCodeAt(length))
        length += 1;
    for (let at = length; at > Math.max(0, length - BORDER); at -= 1)
        if (isBorder(a.charAt(at - 1)))
            return at;
    return isLow(a.charCodeAt(length)) || isLow(b.charCodeAt(length)) ? length - 1 : length;
}
/** Length of the end that both texts share, likewise. */
function commonEnd(a, b) {
    const most = Math.min(a.length, b.length);
    let length = 0;
    while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
        length += 1;
    for (let at = length; at > Math.max(0, length - BORDER); at -= 1)
        if (isBorder(a.charAt(a.length - at)))
            return at;
    return length > 0 && isLow(a.charCodeAt(a.length - length)) ? length - 1 : length;
}
function isBorder(char) {
    return /[\s\p{P}]/u.test(char);
}
/** The second half of a character outside of the first plane. */
function isLow(code) {
    return code >= 0xdc00 && code <= 0xdfff;
}

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
    if (old === `${now}\n`)
        return { hunks, whitespaceOnly, finalBreak: 'goes' };
    if (now === `${old}\n`)
        return { hunks, whitespaceOnly, finalBreak: 'comes' };
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
    const spans = changedSpans(before, after);
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
/** Word by word; of long texts only what stands between their common start and end. */
function changedSpans(before, after) {
    if (before.length + after.length <= WORD_LIMIT)
        return wordSpans(before, after);
    const start = commonStart(before, after);
    const end = commonEnd(before.slice(start), after.slice(start));
    const old = before.slice(start, before.length - end);
    const now = after.slice(start, after.length - end);
    if (old.length + now.length > WORD_LIMIT)
        return undefined;
    const spans = wordSpans(old, now);
    if (spans === undefined)
        return undefined;
    const same = (text) => (text === '' ? [] : [{ kind: 'same', text }]);
    return [...same(before.slice(0, start)), ...spans, ...same(before.slice(before.length - end))];
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

;// CONCATENATED MODULE: ./build/report/unseen.js

/** Changes of a text that look like none. What differs in white space alone is drawn with marks already. */
function unseenChanges({ hunks, whitespaceOnly, finalBreak }) {
    if (finalBreak !== undefined)
        return [];
    return hunks.flatMap(({ lines }) => {
        const added = new Map();
        for (const text of lines.flatMap((line) => piecesOf(line, 'added'))) {
            const look = lookIn(text, whitespaceOnly);
            const known = added.get(look);
            if (known === undefined)
                added.set(look, [text]);
            else
                known.push(text);
        }
        return lines
            .flatMap((line) => piecesOf(line, 'removed'))
            .flatMap((removed) => {
            const now = added.get(lookIn(removed, whitespaceOnly))?.shift();
            return now === undefined || now === removed ? [] : [{ removed, added: now }];
        });
    });
}
function piecesOf(line, kind) {
    if (line.kind === kind)
        return [line.text];
    if (line.kind === 'rewritten')
        return line[kind];
    if (line.kind === 'changed')
        return line.spans.filter((span) => span.kind === kind).map(({ text }) => text);
    return [];
}
/** Plain spaces and tabs are drawn where white space is all that differs; other white space is not. */
function lookIn(text, isDrawn) {
    return (0,model/* seenAs */.ke)(isDrawn ? text.replaceAll(' ', '·').replaceAll('\t', '→') : text);
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
    if (diff.finalBreak !== undefined)
        return `only the line break at the end ${diff.finalBreak}`;
    const lines = (0,report_style/* count */.U9)(changedLines(diff), 'line');
    if (diff.whitespaceOnly)
        return `white space only, ${lines}`;
    return diff.hunks.some((hunk) => hunk.lines.some((line) => line.kind === 'rewritten'))
        ? `rewritten, ${lines}`
        : lines;
}
/** How a line break at the end is kept, which no editor shows; '' for every other difference. */
function finalBreakHint({ finalBreak }) {
    if (finalBreak === undefined)
        return '';
    return finalBreak === 'goes'
        ? 'To keep it, end the text file with an empty line ($file drops exactly one line break), or write |+ in YAML.'
        : 'To do without it, remove the empty line at the end of the text file ($file drops one line break), or write |- in YAML.';
}
/** Places of a text whose code points are told; the first ones say what it is about. */
const MAX_UNSEEN = 3;
/** Sentences about what no diff can show: a line break at the end, texts that look equal. */
function diffHints(diff) {
    const unseen = unseenChanges(diff);
    const told = unseen
        .slice(0, MAX_UNSEEN)
        .map(({ removed, added }) => (0,model/* codePoints */.BH)(removed, added).join(' → '));
    const more = unseen.length - told.length;
    const rest = more > 0 ? `, and ${(0,report_style/* count */.U9)(more, 'more such change')}` : '';
    return [
        ...[finalBreakHint(diff)].filter((hint) => hint !== ''),
        ...(told.length > 0
            ? [`Both sides look the same and differ in code points: ${told.join(', ')}${rest}.`]
            : []),
    ];
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
/** Values that stand beside each other, each with its code points where it would look like another one. */
function valuesText(values, max = SHORT) {
    const texts = values.map((value) => valueText(value, max));
    return values.map((value, index) => {
        const text = texts[index] ?? '';
        const other = values.findIndex((one, at) => one !== undefined &&
            value !== undefined &&
            raw(one) !== raw(value) &&
            (texts[at] === text || (0,model/* looksEqual */.Fi)(texts[at] ?? '', text)));
        if (other < 0 || value === undefined)
            return text;
        return `${text} (${(0,model/* codePoints */.BH)(raw(value), raw(values[other] ?? null))[0]})`;
    });
}
/** What two values differ in: the characters of a text, not those of its escapes. */
function raw(value) {
    return typeof value === 'string' ? value : compact(value, false);
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
/** What happens to each leaf, from `before` to `after`, for a terminal, without indent. */
function leafLines(change, style, width) {
    const columns = column(change.leaves.map((leaf) => leaf.path));
    return change.leaves.flatMap((leaf) => oneLeaf(leaf, change.action, columns, style, width));
}
function oneLeaf(leaf, action, columns, style, width) {
    const { before, after } = leaf;
    const name = label(leaf.path, columns);
    const room = Math.max(20, width - (0,report_style/* displayWidth */.F1)(name));
    if (before === undefined && after !== undefined && action !== 'update') {
        return [`${name}${style.good(valueText(after, room))}`];
    }
    if (after === undefined && before !== undefined && action === 'delete') {
        return [`${name}${style.bad(valueText(before, room))}`];
    }
    const half = Math.max(12, Math.floor((room - 3) / 2));
    if (before !== undefined && after !== undefined && (isBlock(before, half) || isBlock(after, half))) {
        return blockDiff(name, blockText(before), blockText(after), style, width);
    }
    const [old = '', now = ''] = valuesText([before, after], half);
    return [`${name}${style.bad(old)} → ${style.good(now)}`];
}
/** Shown as a diff: a long value, and a text that would be cut, which could hide just what changed in it. */
function isBlock(value, room) {
    return isLong(value) || (typeof value === 'string' && (0,report_style/* displayWidth */.F1)(value) > room - 2);
}
function blockDiff(name, before, after, style, width) {
    const diff = diffText(before, after);
    const lines = diffLinesForTerminal(diff, style, width - 4);
    const size = diffSize(diff);
    const said = /^(?:white|line|only)/.test(size) ? style.warn(size) : '';
    return [
        `${name}${said}`.trimEnd(),
        ...lines.map((line) => `  ${line}`),
        ...diffHints(diff).map((hint) => `  ${style.quiet(hint)}`),
    ];
}
/** Leaves that stay as somebody edited them on the platform, because drift is kept. */
function keptLines(change, style) {
    return Object.entries(change.kept)
        .sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b))
        .map(([path, { live, desired }]) => {
        const [kept = '', said = ''] = valuesText([live, desired], 40);
        return `${(0,sanitize/* visible */.RK)(path)}  kept as it is live: ${kept} ${style.quiet(`(the files say ${said})`)}`;
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
    const room = Math.max(20, width - (0,report_style/* displayWidth */.F1)(name) - 13);
    if (live !== undefined && git !== undefined && (isBlock(live, room) || isBlock(git, room))) {
        const head = `${name}live says ${style.bad('[-…-]')}, git says ${style.good('{+…+}')}`;
        const [, ...lines] = blockDiff('', blockText(live), blockText(git), style, width);
        return lines.length > 0 ? [head, ...lines] : [`${name}live and git say the same`];
    }
    const says = [
        ['live says', live],
        ['git says', git],
    ];
    if (ledgerHelps(leaf))
        says.push(['ledger says', leaf.base]);
    const texts = valuesText(says.map(([, value]) => value), room);
    return says.map(([who, value], index) => {
        const start = index === 0 ? name : ' '.repeat((0,report_style/* displayWidth */.F1)(name));
        return `${start}${style.quiet((0,report_style/* padTo */.v0)(who, 13))}${value === undefined ? '(not there)' : texts[index]}`;
    });
}
/** The third side says something new when it equals neither of the others. */
function ledgerHelps(leaf) {
    if (leaf.base === undefined)
        return false;
    const base = JSON.stringify(leaf.base);
    return base !== JSON.stringify(leaf.live) && base !== JSON.stringify(leaf.git);
}

;// CONCATENATED MODULE: ./build/report/markdown-place.js


/** Characters that end neither a link nor mean anything in Markdown, HTML or a table. */
const URL = /^https?:\/\/[A-Za-z0-9./?#&=%~:;,+!-]+$/;
/**
 * A link whose text is code. The address comes from us, but may hold a file name of the repository:
 * where it has a character that is not percent-encoded and could mean something, there is no link.
 * `_` is written encoded, since a second one would make the words between them slanted.
 */
function markdown_place_markdownLink(text, url, options = {}) {
    const code = (0,sanitize/* markdownCode */.D9)(text, options);
    const target = url?.replaceAll('_', '%5F').replaceAll('*', '%2A');
    // An ampersand could begin an entity, which Markdown reads even there.
    return target === undefined || !URL.test(target) ? code : `[${code}](${target.replaceAll('&', '&amp;')})`;
}
/** A link with a text of our own. */
function markdown_place_wordLink(words, url) {
    const link = markdown_place_markdownLink(words, url);
    return link.startsWith('[') ? `[${words}]${link.slice(link.indexOf('('))}` : words;
}
/**
 * `file:line`, as a link where there is one; empty for what stands in no file. A `short` one leaves
 * the folders to the link.
 */
function markdown_place_placeLink(place, look, options = {}) {
    const text = placeText(place);
    if (place === null || place === undefined || text === '')
        return '';
    const url = look.sourceUrl?.(place);
    const isShort = options.short === true && typeof url === 'string';
    return markdown_place_markdownLink(isShort ? text.slice(text.lastIndexOf('/') + 1) : text, url, options);
}

;// CONCATENATED MODULE: ./build/report/markdown-details.js










const PLAIN = (0,report_style/* makeStyle */.Oe)(false);
/** Characters of a value that is shown in one line. */
const VALUE = 200;
/** Characters of an unchanged line, and of a changed one before it shrinks to what is around its changes. */
const CONTEXT_LINE = 160;
const CHANGED_LINE = 240;
const TABLE_LEAVES = 3;
const NAMED = 10;
/** The folded part of one change: where, why, every leaf, secrets and effects. */
function changeDetails(change, secrets, look = {}) {
    const version = versionText(change.version);
    const title = [entries_actionWord(change), version].filter((part) => part !== '').join(' · ');
    const place = markdown_place_placeLink(change.place, look);
    const intro = [];
    if (place !== '')
        intro.push(`From ${place}.`);
    if (change.renamed_from !== null)
        intro.push(`Renamed from ${(0,sanitize/* markdownCode */.D9)(formerName(change))}.`);
    if (change.reason !== '')
        intro.push(`Why: ${(0,sanitize/* markdownText */.p7)(change.reason)}.`);
    const parts = [intro.join(' '), ...change.leaves.map((leaf) => markdown_details_leafPart(leaf, change.action))];
    for (const [path, { live, desired }] of Object.entries(change.kept).sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b))) {
        const [kept, said] = values([live, desired]);
        parts.push(`- ${(0,sanitize/* markdownCode */.D9)(path)}: kept as it is live, ${kept}; the files say ${said}`);
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
    return markdown_details_fold(`${symbolOf(change.action)} ${(0,sanitize/* htmlCode */.h8)(change.address)} · ${title}`, parts);
}
/** The folded part of something held: its message, then live, git and ledger per leaf. */
function heldDetails(held, look = {}) {
    const place = markdown_place_placeLink(held.place, look);
    const parts = [
        `${place === '' ? 'Why' : `From ${place}`}: ${(0,sanitize/* markdownText */.p7)(held.message)}`,
        ...held.leaves.map(heldLeafPart),
    ];
    return markdown_details_fold(`${SYMBOLS.held} ${(0,sanitize/* htmlCode */.h8)(held.address)} · held: ${held_words_HELD_WORDS[held.why]}`, parts);
}
/** Parts under a summary that is HTML of our own making. */
function markdown_details_fold(summary, parts) {
    const body = parts.filter((part) => part !== '');
    return [`<details><summary>${summary}</summary>`, ...body, '</details>'].join('\n\n');
}
/** What happens to one leaf, from `before` to `after`, as an entry of a list. */
function markdown_details_leafPart(leaf, action) {
    const { before, after } = leaf;
    const path = (0,sanitize/* markdownCode */.D9)(leaf.path);
    if (before !== undefined && after !== undefined && (isLong(before) || isLong(after))) {
        const diff = diffText(blockText(before), blockText(after));
        return `- ${path}: ${diffSize(diff)}${hintsOf(diff)}\n\n${diffFence(diff)}`;
    }
    const one = before === undefined ? after : after === undefined ? before : undefined;
    if (one !== undefined && isLong(one)) {
        const sign = before === undefined ? '+' : '-';
        const lines = blockText(one).replaceAll('\r\n', '\n').split('\n');
        return `- ${path}: ${before === undefined ? 'new' : 'goes'}\n\n${(0,sanitize/* markdownFence */.p0)(lines.map((line) => sign + line), 'diff')}`;
    }
    const [old, now] = values([before, after]);
    if (before === undefined && action !== 'update')
        return `- ${path}: ${now}`;
    if (after === undefined && action === 'delete')
        return `- ${path}: ${old}`;
    return `- ${path}: ${old} → ${now}`;
}
function heldLeafPart(leaf) {
    const { live, git } = leaf;
    const path = (0,sanitize/* markdownCode */.D9)(leaf.path);
    if (live !== undefined && git !== undefined && (isLong(live) || isLong(git))) {
        const diff = diffText(blockText(live), blockText(git));
        return `- ${path}: live is marked ${(0,sanitize/* markdownCode */.D9)('-')}, git ${(0,sanitize/* markdownCode */.D9)('+')}${hintsOf(diff)}\n\n${diffFence(diff)}`;
    }
    const [there, here, base] = values([live, git, ...(ledgerHelps(leaf) ? [leaf.base] : [])]);
    return `- ${path}: live says ${there}, git says ${here}${base === undefined ? '' : `, the ledger ${base}`}`;
}
/** Values that stand beside each other, each in a code span. */
function values(list, max = VALUE, options = {}) {
    const texts = valuesText(list, max);
    return list.map((json, index) => json === undefined ? 'nothing' : (0,sanitize/* markdownCode */.D9)(texts[index] ?? '', options));
}
function hintsOf(diff) {
    return diffHints(diff)
        .map((hint) => `. ${(0,sanitize/* markdownText */.p7)(hint)}`)
        .join('');
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
        return [` ${(0,sanitize/* cut */.Jj)(line.text, CONTEXT_LINE)}`];
    if (line.kind === 'removed')
        return [`-${show(line.text)}`];
    if (line.kind === 'added')
        return [`+${show(line.text)}`];
    if (line.kind === 'rewritten') {
        return [...line.removed.map((text) => `-${text}`), ...line.added.map((text) => `+${text}`)];
    }
    return [`! ${spansText(line.spans, PLAIN, CHANGED_LINE)}`];
}
/** One cell of the table: the first leaves, version, secrets and what re-pins. */
function tableCell(change, secrets) {
    const parts = [];
    if (change.renamed_from !== null)
        parts.push(`renamed from ${(0,sanitize/* markdownCode */.D9)(formerName(change), { table: true })}`);
    if (change.action === 'create')
        parts.push('new');
    else if (change.action === 'launch')
        parts.push('launched, once');
    else if (change.action === 'delete')
        parts.push('deleted');
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
        const [old, now] = values([before, after], 40, { table: true });
        return `${name} ${old} → ${now}`;
    });
    const more = change.leaves.length - TABLE_LEAVES;
    return more > 0 ? [...cells, `${(0,report_style/* thousands */.oh)(more)} more`] : cells;
}
/** What else moves or is touched, one phrase per group. */
function effectParts(change, options = {}) {
    return entries_effectGroups(change).map((group) => {
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









/** Errors, deletes, replaces, takeovers, held and what could not be read, as far as there are any. */
function planBlocks(plan, entries, look = {}) {
    const errors = entries.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    const blocks = [
        {
            heading: `❌ **${(0,report_style/* count */.U9)(errors.length, 'error')}**`,
            entries: errors.map((one) => errorEntry(one, look)),
        },
        {
            heading: `⚠️ **${(0,report_style/* count */.U9)(entries.deletes.length, 'delete')}**`,
            entries: entries.deletes.map((change) => changeEntry(change, look)),
        },
        {
            heading: `⚠️ **${(0,report_style/* count */.U9)(entries.replaces.length, 'replace')}** — created anew with another id, then the old one is deleted`,
            entries: entries.replaces.map((change) => changeEntry(change, look)),
        },
        {
            heading: `⚠️ **${(0,report_style/* count */.U9)(entries.takeovers.length, 'takeover or overwrite', 'takeovers or overwrites')}** — replaces what was made or edited on the platform`,
            entries: entries.takeovers.map((change) => changeEntry(change, look)),
        },
        {
            heading: `✋ **${(0,report_style/* count */.U9)(entries.held.length, 'held', 'held')}** — stays as it is on the platform until somebody decides`,
            entries: heldGroups(entries.held).map((group) => markdown_blocks_heldEntry(group, look)),
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
function changeEntry(change, look) {
    const facts = [(0,sanitize/* markdownText */.p7)(change.reason), ...effectParts(change)].filter((part) => part !== '');
    if (look.waiting?.has(change.digest) === true)
        facts.push('already waiting on the base branch');
    const place = markdown_place_placeLink(change.place, look);
    const brief = (0,sanitize/* markdownCode */.D9)(change.address);
    const where = place === '' ? '' : ` (${place})`;
    const full = facts.length === 0 ? brief + where : `${brief} — ${facts.join('; ')}${where}`;
    return { address: change.address, brief, full };
}
/** Names that one entry may have. */
const GROUP = 10;
/** What is held for the same reason, with the same ways on, is told once. */
function heldGroups(list) {
    const groups = new Map();
    const out = [];
    for (const held of list) {
        const next = held_next_heldNext(held);
        const key = JSON.stringify([held.why, held.would, held.message, next]);
        const known = groups.get(key);
        if (known !== undefined && known.length < GROUP)
            known.push(held);
        else {
            const group = [held];
            groups.set(key, group);
            out.push(group);
        }
    }
    return out;
}
function markdown_blocks_heldEntry(group, look) {
    const [held, ...others] = group;
    const name = group.map((one) => (0,sanitize/* markdownCode */.D9)(one.address)).join(', ');
    const next = held_next_heldNext(held);
    const remedies = next.map((remedy) => `\n>   - ${markdown_blocks_remedyText(remedy)}`);
    const place = group.length > 1 ? '' : markdown_place_placeLink(held.place, look);
    const where = place === '' ? '' : ` (${place})`;
    return {
        address: held.address,
        others: others.map((one) => one.address),
        full: `${name} (would ${held.would}) — ${(0,sanitize/* markdownText */.p7)(held.message)}${where}${remedies.join('')}`,
        brief: `${name} — ${held_words_HELD_WORDS[held.why]}`,
    };
}
/** `*to keep the live edit:*` and what to type; a command or a setting stands in a code span. */
function markdown_blocks_remedyText(remedy) {
    const typed = remedy.argv !== undefined || /^"?sync"?:/.test(remedy.type);
    const type = typed ? (0,sanitize/* markdownCode */.D9)(remedy.type) : (0,sanitize/* markdownText */.p7)(remedy.type);
    return `*to ${(0,sanitize/* markdownText */.p7)(entries_goalOf(remedy))}:* ${type}`;
}
function errorEntry(diagnostic, look) {
    const place = markdown_place_placeLink(diagnostic.place, look);
    const address = diagnostic.address === null ? '' : (0,sanitize/* markdownCode */.D9)(diagnostic.address);
    const name = [(0,sanitize/* markdownCode */.D9)(diagnostic.code), address, place].filter((part) => part !== '').join(' ');
    const advice = advice_adviceOf(diagnostic);
    const remedy = advice_hasAdvice(advice) ? ` *To do:* ${advice_adviceMarkdown(advice)}` : '';
    return {
        address: diagnostic.address ?? diagnostic.code,
        full: `${name} — ${(0,sanitize/* markdownText */.p7)(diagnostic.message)}${remedy}`,
        brief: `${name} — ${(0,sanitize/* markdownText */.p7)((0,sanitize/* cut */.Jj)(diagnostic.message, 120))}`,
    };
}
/** Entries of a block that stand above the folds; the others fold below them. */
const OPEN = 20;
/** Characters of the lines that make a fold inside of a block, and of the one that counts the rest. */
const FOLD_ROOM = 120;
/** Room of one block from which its first entries are told in full though the others are not. */
const MIXED = 8_000;
/** The longest of those. */
const LONGEST = 600;
const full = (entry) => entry.full;
const brief = (entry) => entry.brief;
const mixed = (entry, index) => index < OPEN && entry.full.length <= LONGEST ? entry.full : entry.brief;
/**
 * The blocks within `room`: in full; where that is too long, the first entries in full and every
 * other by name; where even that is too long, as many as fit of each block, the rest as numbers, and
 * their addresses in `left`. Headings always stay, and of a long block the first entries stand above
 * its fold.
 */
function renderBlocks(blocks, room, size = fit_characters) {
    for (const form of [full, mixed, brief]) {
        const texts = blocks.map((block) => quote(block, block.entries.map(form)));
        if (texts.reduce((sum, text) => sum + size(text) + 2, 0) <= room)
            return { texts, left: [] };
    }
    let rest = room;
    const left = [];
    const texts = blocks.map((block, index) => {
        const share = Math.floor(rest / (blocks.length - index));
        const form = share > MIXED ? mixed : brief;
        const lines = block.entries.map((entry, at) => ({ entry, line: form(entry, at) }));
        const entryRoom = share - size(block.heading) - FOLD_ROOM;
        const fit = fit_fitWhole(lines, entryRoom, ({ line }) => `> - ${line}`, size);
        const unseen = fit.left.flatMap(({ entry }) => [entry.address, ...(entry.others ?? [])]);
        left.push(...unseen);
        const shown = fit.shown.map((line) => line.slice('> - '.length));
        const text = quote(block, shown, unseen.length);
        rest -= size(text) + 2;
        return text;
    });
    return { texts, left };
}
function quote(block, entries, uncounted = 0) {
    const lines = entries.map((entry) => `> - ${entry}`);
    const folded = lines.splice(lines.length > OPEN + 5 ? OPEN : lines.length);
    const more = uncounted > 0 ? [`> - … and ${(0,report_style/* thousands */.oh)(uncounted)} more, not listed here`] : [];
    const out = [`> ${block.heading}`, ...lines];
    if (folded.length > 0) {
        const summary = `<details><summary>… and ${(0,report_style/* thousands */.oh)(folded.length)} more</summary>`;
        out.push('>', `> ${summary}`, '>', ...folded, '>', '> </details>');
        if (more.length > 0)
            out.push('>');
    }
    return [...out, ...more].join('\n');
}

;// CONCATENATED MODULE: ./build/report/page.js

/** Parts of a text in Markdown, a blank line between them, within a length. */
class page_Page {
    parts = [];
    size;
    room;
    /** `room` is the length of the whole, in the unit of `size`. */
    constructor(room, size = fit_characters) {
        this.room = room;
        this.size = size;
    }
    add(part) {
        this.parts.push(part);
        this.room -= this.size(part) + 2;
    }
    /** Adds a part only when it leaves `reserve`. */
    addIfRoom(part, reserve) {
        const fits = this.size(part) + 2 <= this.room - reserve;
        if (fits)
            this.add(part);
        return fits;
    }
    get text() {
        return this.parts.join('\n\n');
    }
}

;// CONCATENATED MODULE: ./build/report/plan-body.js








const TABLE_HEAD = '| | resource | what changes | where |\n|---|---|---|---|';
/** Rows of a table that stand above the folds; the others fold below it. */
const OPEN_ROWS = 40;
/** Share of the room that blocks may take where there is a table. */
const BLOCKS = 0.75;
/** Share of the room that a table and the names of what is not in it may take together. */
const NAMES = 0.85;
/** Room for the notice that only counts, and its words. */
const NOTICES = COUNTED_LENGTH + 200;
/**
 * Everything of a plan but its counts: the blocks of what deletes, overwrites or waits for somebody,
 * the table, what waits from the base branch, then the folds. Only whole resources are left out, and
 * those are listed by name, or counted where even the names are too many.
 */
function plan_body_addPlanBody(page, plan, look) {
    const entries = entries_entriesOf(plan);
    const secrets = secretsByAddress(plan);
    const waiting = new Set((look.waitingChanges ?? []).map((change) => change.digest));
    const rows = [
        entries.replaces,
        entries.takeovers,
        entries.updates,
        entries.creates,
        entries.launches,
    ].flat();
    const own = rows.filter((change) => !waiting.has(change.digest));
    const before = [...entries.deletes, ...rows].filter((change) => waiting.has(change.digest));
    const all = planBlocks(plan, entries, { ...look, waiting });
    // Where there is a table too, some of it is always seen.
    const most = page.room - NOTICES;
    const blocks = renderBlocks(all, rows.length > 0 ? Math.floor(most * BLOCKS) : most, page.size);
    for (const text of blocks.texts)
        page.add(text);
    const unnamed = new Set(blocks.left);
    addTable(page, own, secrets, '', unnamed, look);
    const title = `**Waiting from the base branch** and applied by the same merge: ${(0,report_style/* count */.U9)(before.length, 'change')}`;
    addTable(page, before, secrets, title, unnamed, look);
    addUndone(page, plan, look.waitingChanges ?? []);
    addNotes(page, entries, look);
    const others = before.filter((change) => change.action !== 'delete');
    const unseen = addDetails(page, entries, [...own, ...others], secrets, [...unnamed], look);
    const left = leftOut([...unnamed], unseen, page);
    if (left !== '')
        page.add(left);
}
/** Names everything that is not shown in full; at least what is named nowhere else; else it counts. */
function leftOut(unnamed, unseen, { room, size }) {
    const all = [...new Set([...unnamed, ...unseen])];
    if (all.length === 0)
        return '';
    const whole = `Left out here for length, ${(0,report_style/* count */.U9)(all.length, 'resource')} in part or whole: `;
    const names = all.map((address) => (0,sanitize/* markdownCode */.D9)(address)).join(', ');
    if (size(whole + names) <= room - 2)
        return whole + names;
    const above = all.length - new Set(unnamed).size;
    const details = above > 0 ? `Left out for length: the details of ${(0,report_style/* count */.U9)(above, 'resource')} listed above. ` : '';
    if (unnamed.length === 0)
        return details.trimEnd();
    const start = `${details}Not shown here for length: ${(0,report_style/* count */.U9)(unnamed.length, 'resource')}`;
    const list = namesWithin(unnamed, room - 80 - size(start), size);
    return list === undefined
        ? `${start}, ${countedByKind(unnamed)}`
        : `${start}\n\n${markdown_details_fold('Their names', [list])}`;
}
/**
 * A table of whole rows, with links where all of them fit, else with less of them; at most two thirds
 * of what is left, so that some details are seen too, and room for the names of rows that do not fit.
 */
function addTable(page, rows, secrets, title, unnamed, look) {
    if (rows.length === 0)
        return;
    const room = page.room - NOTICES - 2 * TABLE_HEAD.length - title.length - 160;
    const share = Math.floor((room * 2) / 3);
    const row = (one) => (change) => tableRow(change, secrets.get(change.address) ?? [], one);
    const linked = fit_fitWhole(rows, share, row(look), page.size);
    const table = linked.left.length === 0 ? linked : fitNamed(rows, share, Math.floor(room * NAMES), row({}), page.size);
    for (const change of table.left)
        unnamed.add(change.address);
    if (table.shown.length === 0)
        return;
    if (title !== '')
        page.add(title);
    const folded = table.shown.splice(table.shown.length > OPEN_ROWS + 10 ? OPEN_ROWS : table.shown.length);
    page.add([TABLE_HEAD, ...table.shown].join('\n'));
    if (folded.length > 0) {
        const summary = `… and ${(0,report_style/* thousands */.oh)(folded.length)} more of this table`;
        page.add(markdown_details_fold(summary, [[TABLE_HEAD, ...folded].join('\n')]));
    }
}
/** Rows within `share`; fewer where the names of the others would then not fit into `room`, if they can. */
function fitNamed(rows, share, room, render, size) {
    const nameSize = (change) => size((0,sanitize/* markdownCode */.D9)(change.address)) + 2;
    let names = rows.reduce((sum, change) => sum + nameSize(change), 0);
    if (names > room)
        return fit_fitWhole(rows, share, render, size);
    const shown = [];
    const left = [];
    let used = 0;
    for (const change of rows) {
        const text = render(change);
        const length = size(text) + 1;
        const others = names - nameSize(change);
        if (used + length <= share && used + length + others <= room) {
            shown.push(text);
            used += length;
            names = others;
        }
        else
            left.push(change);
    }
    return { shown, left };
}
function tableRow(change, secrets, look) {
    const where = markdown_place_placeLink(change.place, look, { table: true, short: true });
    const name = (0,sanitize/* markdownCode */.D9)(change.address, { table: true });
    return `| \`${symbolOf(change.action)}\` | ${name} | ${tableCell(change, secrets)} | ${where} |`;
}
/** What waits on the base branch and would not happen any more after this merge. */
function addUndone(page, plan, waiting) {
    const planned = new Set(plan.changes.map((change) => change.address));
    const held = new Set(plan.held.map((one) => one.address));
    const gone = waiting.filter((change) => !planned.has(change.address) && !held.has(change.address));
    const lines = gone.map((change) => `- ${change.action} ${(0,sanitize/* markdownCode */.D9)(change.address)}`);
    addFold(page, `${(0,report_style/* count */.U9)(gone.length, 'change')} waiting on the base branch that this pull request takes back`, lines);
}
/** Ledger-only changes, loose secrets and the warnings and notes, each folded, as far as they fit. */
function addNotes(page, entries, look) {
    const ledger = entries.ledgerOnly.flatMap(({ action, changes }) => changes.map((change) => `- ${action} ${(0,sanitize/* markdownCode */.D9)(change.address)} — ${(0,sanitize/* markdownText */.p7)(change.reason)}`));
    addFold(page, `= ${(0,report_style/* count */.U9)(ledger.length, 'change')} of the ledger only, nothing is sent`, ledger);
    const loose = entries.looseSecrets.map((secret) => `- ${(0,sanitize/* markdownCode */.D9)(secret.address)} ${(0,sanitize/* markdownCode */.D9)(secret.field)}: ${(0,sanitize/* markdownText */.p7)(secretText(secret))}`);
    addFold(page, (0,report_style/* count */.U9)(loose.length, 'note about a secret', 'notes about secrets'), loose);
    const findings = entries.diagnostics.filter((diagnostic) => diagnostic.severity !== 'error');
    const lines = findings.map((finding) => {
        const names = [finding.code, finding.address ?? '']
            .filter((part) => part !== '')
            .map((part) => (0,sanitize/* markdownCode */.D9)(part));
        const place = placeText(finding.place) === '' ? [] : [markdown_place_placeLink(finding.place, look)];
        const advice = advice_adviceOf(finding);
        const remedy = advice_hasAdvice(advice) ? ` *To do:* ${advice_adviceMarkdown(advice)}` : '';
        return `- ${finding.severity} ${[...names, ...place].join(' ')} — ${(0,sanitize/* markdownText */.p7)(finding.message)}${remedy}`;
    });
    addFold(page, (0,report_style/* count */.U9)(findings.length, 'warning or note', 'warnings and notes'), lines);
}
/** A folded list within a quarter of what is left; lines that do not fit are counted. */
function addFold(page, summary, lines) {
    if (lines.length === 0)
        return;
    const room = Math.floor((page.room - NOTICES) / 4) - 120;
    const { shown, left } = fit_fitWhole(lines, room, (line) => line, page.size);
    if (shown.length === 0) {
        page.addIfRoom(`${summary}: left out here for length`, NOTICES);
        return;
    }
    if (left.length > 0)
        shown.push(`- … and ${(0,report_style/* thousands */.oh)(left.length)} more`);
    page.addIfRoom(markdown_details_fold(summary, [shown.join('\n')]), NOTICES);
}
/** The folded details, as far as they leave room to name what is named nowhere else; gives back what did not fit. */
function addDetails(page, entries, changes, secrets, unnamed, look) {
    const cache = new Map();
    const items = [
        // Without values there is nothing to unfold that the block above has not said.
        ...entries.held
            .filter((held) => held.leaves.length > 0)
            .map((held) => ({ address: held.address, render: () => heldDetails(held, look) })),
        ...[...entries.deletes, ...changes].map((change) => ({
            address: change.address,
            render: () => changeDetails(change, secrets.get(change.address) ?? [], look),
        })),
    ];
    const render = (item) => {
        const text = cache.get(item) ?? `${item.render()}\n`;
        cache.set(item, text);
        return text;
    };
    let fit = fit_fitWhole(items, page.room - NOTICES, render, page.size);
    if (unnamed.length + fit.left.length > 0) {
        const names = unnamed.reduce((sum, address) => sum + page.size((0,sanitize/* markdownCode */.D9)(address)) + 2, 0);
        // Names that do not fit are counted, which needs no more room than there is.
        const left = page.room - NOTICES;
        fit = fit_fitWhole(items, names <= left ? left - names : left, render, page.size);
    }
    for (const text of fit.shown)
        page.add(text.trimEnd());
    return fit.left.map((item) => item.address);
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
function summary_isNothing(plan) {
    return (plan.changes.length === 0 &&
        plan.held.length === 0 &&
        plan.unreadable.length === 0 &&
        plan.diagnostics.length === 0 &&
        !plan.secret_writes.some((secret) => secret.write || secret.status === 'unknown'));
}

;// CONCATENATED MODULE: ./build/report/uncommitted.js

const uncommitted_WORDS = {
    deleted: 'deleted',
    edited: 'edited',
    new: 'new',
    ignored: 'ignored by git',
};
/** Names of one kind that are listed; the others are counted. */
const uncommitted_NAMED = 5;
/**
 * Which files were planned although they are in no commit as they are, in a line: what was deleted
 * comes first, for it removes. Empty where there are none.
 * @param name a file name as the view shows it
 */
function uncommitted_uncommittedLine({ source }, name) {
    const parts = Object.keys(uncommitted_WORDS).flatMap((what) => {
        const files = (source.uncommitted ?? []).filter((one) => one.what === what).map(({ file }) => name(file));
        if (files.length === 0)
            return [];
        const more = files.length > uncommitted_NAMED ? ` and ${(0,report_style/* thousands */.oh)(files.length - uncommitted_NAMED)} more` : '';
        return [`${uncommitted_WORDS[what]} ${files.slice(0, uncommitted_NAMED).join(', ')}${more}`];
    });
    return parts.length === 0 ? '' : `Not committed, planned as it stands: ${parts.join('; ')}`;
}

;// CONCATENATED MODULE: ./build/report/plan-markdown.js








const plan_markdown_SMALLEST = 4_000;
/**
 * A plan for a file or a job summary. Counts, and the blocks of what deletes, overwrites or waits
 * for somebody, always stand above the folds. Within `maxLength` only whole resources are left out,
 * and those are listed by name, or counted where even the names are too many.
 */
function plan_markdown_renderPlanMarkdown(plan, view = {}) {
    const max = Math.max(plan_markdown_SMALLEST, view.maxLength ?? 60_000);
    const size = view.size ?? fit_characters;
    const fullPlan = view.fullPlan === undefined ? '' : `Full plan ${(0,sanitize/* markdownText */.p7)((0,sanitize/* cut */.Jj)((0,sanitize/* visible */.RK)(view.fullPlan), 200))}`;
    const foot = [fullPlan, plan_markdown_digestNote(plan)];
    const page = new page_Page(max - size(plan_markdown_lastLine(foot, '```diff')) - 3, size);
    if (view.headline !== undefined && size(view.headline) <= max / 10)
        page.add(view.headline);
    page.add(plan_markdown_planHeading(plan));
    page.add(planFacts(plan));
    const open = uncommitted_uncommittedLine(plan, (file) => (0,sanitize/* markdownCode */.D9)((0,sanitize/* cut */.Jj)((0,sanitize/* visible */.RK)(file), 60)));
    if (open !== '')
        page.add(`⚠️ ${open}`);
    if (!summary_isNothing(plan))
        plan_body_addPlanBody(page, plan, { ...view.look, waitingChanges: view.waiting });
    return `${page.text}\n\n${plan_markdown_lastLine(foot, page.text)}\n`;
}
/** `### Pipelines plan for **production** · 1 to create, **1 to delete**`. */
function plan_markdown_planHeading(plan) {
    const phrases = countPhrases(plan.summary).map(({ what, text }) => what === 'delete' || what === 'replace' || what === 'held' ? `**${text}**` : text);
    const findings = findingPhrase(plan.summary);
    const counts = [...phrases, ...(findings === '' ? [] : [findings])].join(', ');
    return `### Pipelines plan for ${plan_markdown_targetName(plan.target)} · ${counts === '' ? 'nothing to do' : counts}`;
}
/** The name of a target, in bold. */
function plan_markdown_targetName(target) {
    return `**${(0,sanitize/* markdownText */.p7)((0,sanitize/* cut */.Jj)((0,sanitize/* visible */.RK)(target), 60))}**`;
}
/** Where a plan was made for, and from what. */
function planFacts(plan) {
    const dirty = plan.source.dirty ? ' with files not committed' : '';
    const commit = plan.source.commit === null ? '' : ` · commit ${(0,sanitize/* markdownCode */.D9)(plan.source.commit.slice(0, 12))}${dirty}`;
    const ledger = plan_markdown_LEDGER_WORDS[plan.ledger.state];
    return `${plan_markdown_platformFacts(plan)}${commit}${ledger === '' ? '' : ` · ${ledger}`} · ${(0,report_style/* thousands */.oh)(plan.summary.unchanged)} unchanged`;
}
const plan_markdown_LEDGER_WORDS = {
    present: '',
    absent: 'no ledger yet',
    ignored: 'ledger ignored: this plan cannot be applied',
};
/** Organization and host. */
function plan_markdown_platformFacts(plan) {
    const host = (0,model/* withoutEnd */.Mx)(plan.base_url.replace(/^https:\/\//, ''), '/');
    return `org ${plan.org_id} · ${(0,sanitize/* markdownCode */.D9)((0,sanitize/* cut */.Jj)((0,sanitize/* visible */.RK)(host), 60))}`;
}
/** What the marks of a text diff mean, where the text has any. */
const MARKS_NOTE = 'in a diff `[-…-]` goes and `{+…+}` comes';
/** Parts of a last line, those that are empty left out; the marks are explained where `text` has some. */
function plan_markdown_lastLine(parts, text) {
    const all = parts.filter((part) => part !== '');
    if (text.includes('```diff'))
        all.splice(Math.max(0, all.length - 1), 0, MARKS_NOTE);
    return all.join(' · ');
}
/** By what plans are compared. */
function plan_markdown_digestNote(plan) {
    return `digest ${(0,sanitize/* markdownCode */.D9)(plan.plan_digest.slice(0, 12))}`;
}

;// CONCATENATED MODULE: ./build/report/apply-markdown.js








const apply_markdown_TABLE_HEAD = '| | resource | outcome | |\n|---|---|---|---|';
/**
 * What became of a plan, for a comment or a job summary: one line that says it, what is not done with
 * its next step, all outcomes folded, the plan folded. Whole entries only within `maxLength`.
 */
function renderApplyMarkdown(report, view = {}) {
    const page = new Page(Math.max(SMALLEST, view.maxLength ?? 60_000) - 1);
    apply_markdown_addApply(page, report, view);
    const { plan, fullPlan } = view;
    if (plan !== undefined)
        apply_markdown_addAppliedPlan(page, plan, fullPlan === undefined ? {} : { fullPlan });
    return `${page.text}\n`;
}
/** Counts, what became of the ledger, what is not done with its next step, all outcomes folded. */
function apply_markdown_addApply(page, report, view) {
    const tally = tallyOf(report, view.plan?.held ?? []);
    page.add(headline(report, tally, view.duration_ms));
    const onGitHub = view.look?.onGitHub === true;
    const onward = onGitHub ? 'Run the job again to continue.' : 'Run the same command again to continue.';
    const again = isResumable(report) ? [onward] : [];
    const ledger = markdownText(cut(visible(ledgerSentence(report)), 300));
    page.add([ledger, ...(view.facts ?? []), ...again].join(' '));
    const open = [...tally.open.map(apply_markdown_openEntry), ...tally.held.map((held) => apply_markdown_heldEntry(held))];
    if (open.length > 0) {
        const { shown, left } = fitWhole(open, Math.floor(page.room / 2), (entry) => entry, page.size);
        if (left.length > 0)
            shown.push(`- … and ${thousands(left.length)} more`);
        page.add(shown.join('\n'));
    }
    if (report.outcomes.length > 0) {
        const rows = fitWhole(report.outcomes, Math.floor(page.room / 2) - 300, outcomeRow, page.size);
        const more = rows.left.length > 0 ? `\n\n… and ${thousands(rows.left.length)} more.` : '';
        const all = `<details><summary>All outcomes (${thousands(report.outcomes.length)})</summary>`;
        page.addIfRoom(`${all}\n\n${[apply_markdown_TABLE_HEAD, ...rows.shown].join('\n')}${more}\n\n</details>`, 0);
    }
}
/** The plan, folded, where there is room for one. */
function apply_markdown_addAppliedPlan(page, plan, view) {
    const room = page.room - 100;
    if (room <= SMALLEST)
        return;
    const text = renderPlanMarkdown(plan, { ...view, maxLength: room, size: page.size });
    page.add(`<details><summary>The plan that was applied</summary>\n\n${text}\n</details>`);
}
function headline(report, tally, duration_ms) {
    const target = targetName(report.target);
    const time = duration_ms === undefined ? '' : ` in ${durationText(duration_ms)}`;
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
/** One outcome that needs a look, as an entry of a list. */
function apply_markdown_openEntry(outcome) {
    const { sign } = toneOf(outcome.outcome);
    const message = markdownText(messageText(outcome));
    const remedy = outcome.remedy === null ? '' : ` *To do:* ${markdownText(outcome.remedy)}`;
    const said = message === '' ? '' : ` — ${message}`;
    return `- ${sign} **${outcome.outcome}** ${markdownCode(outcome.address)}${said}${remedy}`;
}
/** Something held, with every way on. */
function apply_markdown_heldEntry(held) {
    const remedies = heldNext(held).map((remedy) => `\n  - ${remedyText(remedy)}`);
    return `- ✋ **held** ${markdownCode(held.address)} — ${markdownText(held.message)}${remedies.join('')}`;
}
function outcomeRow(outcome) {
    const { sign } = toneOf(outcome.outcome);
    const version = outcome.version === null ? '' : ` v${outcome.version}`;
    const id = outcome.id === null ? '' : ` · id ${markdownCode(String(outcome.id), { table: true })}`;
    const note = markdownText(messageText(outcome), { table: true });
    return `| ${sign} | ${markdownCode(outcome.address, { table: true })} | ${outcome.outcome}${version}${id} | ${note} |`;
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
 * The end of a run: counts, what became of the ledger, and for everything that is not
 * done the reason and the next step. `planHeld` are those of the plan. Ends with a line break.
 */
function renderApplyText(report, planHeld, view) {
    const style = (0,report_style/* makeStyle */.Oe)(view.color);
    const tally = outcomes_tallyOf(report, planHeld);
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
    const held = view.planShown === true ? [] : tally.held;
    for (const entry of held) {
        out.push(`${style.warn('! held')}  ${(0,sanitize/* visible */.RK)(entry.address)}  ${held_words_HELD_WORDS[entry.why]}`);
        out.push(`    ${(0,sanitize/* visible */.RK)(entry.message)}`);
        for (const remedy of entry.remedies) {
            out.push(`    To ${(0,sanitize/* visible */.RK)(entries_goalOf(remedy))}: ${style.strong((0,sanitize/* visible */.RK)((0,model/* typedLine */.RK)(remedy, view.typing)))}`);
        }
    }
    if (open.length + held.length > 0)
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
    out.push(`${style.strong(parts.join(' · '))}`);
    const again = outcomes_isResumable(report) ? ' Run the same command again to continue.' : '';
    const sentence = (0,sanitize/* visible */.RK)(outcomes_ledgerSentence(report));
    out.push(`${report.ledger.state === 'failed' ? style.bad(sentence) : sentence}${again}`);
    return `${out.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/report/marker.js
/**
 * The hidden first line of a comment, by which it is found again. It is read only at the very start
 * and only in the exact form that `renderMarker` writes: nothing that a name or a text brings into a
 * comment can stand there. Whose comment it is, and whether its signature is valid, is checked apart.
 */
const marker_MARKED_CHANGES = 300;
const STATES = new Set([
    'planned',
    'findings',
    'failed',
    'offline',
    'applied',
    'incomplete',
]);
const LINE = /^<!-- pipelines-sync (\{[^\n\r]*\}) -->(?=\r?\n|$)/;
const HEX = /^[0-9a-f]{1,64}$/;
const SIGNATURE = /^[0-9a-f]{64}$/;
/** One line, an HTML comment. Everything but plain ASCII letters and JSON's own signs is escaped in it. */
function marker_renderMarker(marker) {
    const { tool, version, configuration, target, head, run, state, plan_digest, all } = marker;
    const changes = marker.changes.join(' ');
    const signed = version === 1 ? {} : { signature: marker.signature };
    return `<!-- pipelines-sync ${marker_hiddenJson({ tool, version, configuration, target, head, run, state, plan_digest, all, changes, ...signed })} -->`;
}
/** JSON that can neither end an HTML comment nor mean anything to GitHub. */
function marker_hiddenJson(value) {
    return JSON.stringify(value).replace(/[^\w {}[\]":,./\\-]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The marker that a text begins with; undefined for every other form of it and every other place. */
function marker_readMarker(body) {
    const [line, json] = LINE.exec(body) ?? [];
    if (line === undefined || json === undefined)
        return undefined;
    const marker = toMarker(marker_parse(json));
    // What reads differently from what it would be written as is not ours.
    return marker !== undefined && marker_renderMarker(marker) === line ? marker : undefined;
}
/** Undefined for what is no JSON object. */
function marker_parse(json) {
    try {
        const value = JSON.parse(json);
        return typeof value === 'object' && value !== null ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
function toMarker(value) {
    if (value === undefined || value.tool !== 'pipelines-sync')
        return undefined;
    const { version, configuration, target, head, run, state, plan_digest, all, changes } = value;
    if (version !== 1 && version !== 2)
        return undefined;
    const signature = version === 1 ? null : value.signature;
    if (signature !== null && !(typeof signature === 'string' && SIGNATURE.test(signature)))
        return undefined;
    if (typeof configuration !== 'string')
        return undefined;
    if (typeof target !== 'string' || typeof head !== 'string' || typeof all !== 'boolean')
        return undefined;
    if (run !== null && !(typeof run === 'number' && Number.isSafeInteger(run)))
        return undefined;
    if (plan_digest !== null && !(typeof plan_digest === 'string' && HEX.test(plan_digest)))
        return undefined;
    if (!isState(state) || typeof changes !== 'string')
        return undefined;
    const digests = changes === '' ? [] : changes.split(' ');
    if (digests.length > marker_MARKED_CHANGES || !digests.every((one) => HEX.test(one)))
        return undefined;
    return {
        tool: 'pipelines-sync',
        version,
        configuration,
        target,
        head,
        run,
        state,
        plan_digest,
        changes: digests,
        all,
        signature,
    };
}
function isState(value) {
    return typeof value === 'string' && STATES.has(value);
}

;// CONCATENATED MODULE: ./build/report/comment-marker.js



/** Characters of a target's name at most (the configuration refuses longer ones). */
const MARKED_NAME = 100;
/** What the comment will be found by, and what was reviewed in it: at most `most` digests, 300 at the highest. */
function comment_marker_commentMarker(input, most = MARKED_CHANGES) {
    const { result, reviewed } = input;
    const digests = reviewed ?? planDigests(result, Math.min(most, MARKED_CHANGES));
    const marker = {
        tool: 'pipelines-sync',
        version: 2,
        configuration: input.configuration ?? '',
        // A longer name is no valid one: its comment tells of that finding.
        target: input.target.slice(0, MARKED_NAME),
        head: input.head,
        run: input.run ?? null,
        state: stateOf(input),
        plan_digest: digests.plan_digest,
        changes: digests.changes,
        all: digests.all,
        signature: null,
    };
    return { ...marker, signature: input.sign?.(marker) ?? null };
}
function planDigests(result, most) {
    if (result.kind !== 'plan')
        return { plan_digest: null, changes: [], all: true };
    const waiting = new Set(result.waiting.map((change) => change.digest));
    const own = result.plan.changes.filter((change) => !waiting.has(change.digest));
    const others = result.plan.changes.filter((change) => waiting.has(change.digest));
    const sorted = [own, others].flatMap((list) => list.map((change) => change.digest).sort(byCodeUnit));
    return {
        plan_digest: result.plan.plan_digest,
        changes: sorted.slice(0, most),
        all: sorted.length <= most,
    };
}
function stateOf({ result, applied }) {
    if (applied)
        return isComplete(applied, result) ? 'applied' : 'incomplete';
    return result.kind === 'plan' ? 'planned' : result.kind;
}
function isComplete({ report }, result) {
    const held = result.kind === 'plan' ? result.plan.held : [];
    return (report.exit_code === 0 &&
        !report.interrupted &&
        report.ledger.state !== 'failed' &&
        tallyOf(report, held).notDone.length === 0);
}

;// CONCATENATED MODULE: ./build/report/findings-markdown.js






const findings_markdown_SEVERITIES = (/* unused pure expression or super */ null && (['error', 'warning', 'note']));
const SIGNS = { error: '❌', warning: '⚠️', note: 'ℹ️' };
/** Files that are named where findings are only counted. */
const FILES = 8;
/** Findings by severity, then by place: what stops a plan comes first. */
function worstFirst(findings) {
    const sorted = sortFindings(findings);
    return findings_markdown_SEVERITIES.flatMap((severity) => sorted.filter((finding) => finding.severity === severity));
}
/** `2 errors, 1 warning`, or `no findings`. */
function findings_markdown_findingCounts(findings) {
    const parts = findings_markdown_SEVERITIES.flatMap((severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return number === 0 ? [] : [count(number, severity)];
    });
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}
/** Adds one entry per finding, each with what to do next, within `room`; the rest is counted by file. */
function findings_markdown_addFindings(page, findings, look, room) {
    if (findings.length === 0)
        return;
    const { shown, left } = fitWhole(worstFirst(findings), room - REST_ROOM, (one) => findingEntry(one, look), page.size);
    if (left.length > 0)
        shown.push(`- … and ${findings_markdown_findingCounts(left)} more: ${byFile(left)}`);
    page.add(shown.join('\n'));
}
/** Room for the line that counts what did not fit. */
const REST_ROOM = 1_600;
function byFile(findings) {
    const files = new Map();
    for (const { place } of findings)
        files.set(place?.file ?? '', (files.get(place?.file ?? '') ?? 0) + 1);
    const sorted = [...files].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
    const parts = sorted
        .slice(0, FILES)
        .map(([file, number]) => `${thousands(number)} ${file === '' ? 'in no file' : `in ${markdownCode(cut(visible(file), 100))}`}`);
    if (sorted.length > FILES)
        parts.push(`${count(sorted.length - FILES, 'other file')}`);
    return parts.join(', ');
}
/** One finding as an entry of a list: what, where, and what to do next. */
function findingEntry(finding, look) {
    const { severity, code, address, place } = finding;
    const names = [markdownCode(code)];
    if (address !== undefined)
        names.push(markdownCode(address));
    if (place !== undefined)
        names.push(markdownLink(formatPlace(place), look.sourceUrl?.(place)));
    const lines = [
        `- ${SIGNS[severity]} **${severity}** ${names.join(' ')} — ${markdownText(finding.message)}`,
    ];
    for (const one of finding.related ?? []) {
        const where = markdownLink(formatPlace(one.place), look.sourceUrl?.(one.place));
        lines.push(`  - ${markdownText(one.message)}: ${where}`);
    }
    if (severity !== 'note' || hasAdvice(finding))
        lines.push(`  - *To do:* ${nextStep(finding)}`);
    return lines.join('\n');
}
/** The finding's own remedy, or where its code is explained. */
function nextStep(finding) {
    const { place, code } = finding;
    if (hasAdvice(finding))
        return adviceMarkdown(finding);
    const where = place === undefined ? 'correct it' : `correct line ${place.line}`;
    return `${where}; ${markdownCode(code)} is explained in ${markdownCode('docs/errors.md')}`;
}

;// CONCATENATED MODULE: ./build/report/comment.js
















/**
 * The comment on a pull request, within `limit` characters (60,000 by default): first the hidden
 * marker, then what a reviewer has to know, then the folds. Never cut in the middle of something.
 */
function renderComment(input, options = {}) {
    const limit = Math.max(SMALLEST, options.limit ?? 60_000);
    const marker = renderMarker(commentMarker(input, Math.floor(limit / 200)));
    return `${marker}\n${comment_renderBody(input, limit - marker.length - 1, characters)}`;
}
/** Everything below the marker, within `limit` in the unit of `size`; ends with a line break. */
function comment_renderBody(input, limit, size) {
    const foot = footOf(input);
    const page = new Page(limit - size(lastLine(foot, '```diff')) - 3, size);
    const { result, applied } = input;
    if (applied)
        addAfterApply(page, input, applied);
    else if (result.kind === 'plan')
        addPlan(page, input, result.plan, result.waiting);
    else
        addWithoutPlan(page, input, result);
    const last = lastLine(foot, page.text);
    return last === '' ? `${page.text}\n` : `${page.text}\n\n${last}\n`;
}
function lookOf(input, waiting) {
    const sourceUrl = input.sourceUrl;
    return {
        sourceUrl: sourceUrl === undefined ? undefined : (place) => sourceUrl(place),
        waitingChanges: waiting,
        onGitHub: true,
    };
}
function addPlan(page, input, plan, waiting) {
    const head = shortCommit(input.head);
    const findings = input.findings ?? [];
    if (isNothing(plan) && waiting.length === 0 && findings.length === 0) {
        page.add(`### ✅ Pipelines plan for ${targetName(plan.target)} · nothing to do`);
        page.add(`Merging ${head} changes nothing, deletes and overwrites nothing, and nothing waits for a decision.`);
        return;
    }
    page.add(planHeading(plan));
    const sends = plan.changes.some((change) => WRITING.has(change.action));
    const does = sends ? 'will do this, and nothing else.' : 'sends nothing to the platform.';
    page.add([`Merging ${head} ${does}`, answers(plan)].filter((part) => part !== '').join('\n\n'));
    const notes = [
        plan.source.dirty ? 'made with files that are not committed' : '',
        LEDGER_WORDS[plan.ledger.state],
    ].filter((note) => note !== '');
    if (notes.length > 0)
        page.add(`Note: ${notes.join('; ')}.`);
    const open = uncommittedLine(plan, (file) => markdownCode(cut(visible(file), 60)));
    if (open !== '')
        page.add(`⚠️ ${open}`);
    addPlanBody(page, plan, lookOf(input, waiting));
    addBeside(page, input, findings);
}
/** What a reviewer asks first: is anything deleted or overwritten, is anything waiting for me? Only what is. */
function answers({ summary, changes, held }) {
    const over = changes.filter((change) => change.overwrites !== null).length;
    const parts = [
        ['deleted', summary.delete],
        ['replaced', summary.replace],
        ['overwritten on the platform', over],
        ['waiting for a decision', held.length],
    ];
    const text = parts
        .filter(([, number]) => number > 0)
        .map(([word, number]) => `${word}: **${thousands(number)}**`)
        .join(' · ');
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Findings beside a plan, in one part of `parts` of what room is left. */
function addBeside(page, input, findings, parts = 2) {
    if (findings.length === 0)
        return;
    page.add(`**In the files: ${findingCounts(findings)}**`);
    addFindings(page, findings, lookOf(input, []), Math.floor(page.room / parts));
}
function addWithoutPlan(page, input, result) {
    const target = targetName(input.target);
    const head = shortCommit(input.head);
    const look = lookOf(input, []);
    if (result.kind === 'failed') {
        page.add(`### ❌ No plan for ${target}`);
        const message = markdownText(cut(visible(result.message), 2_000));
        page.add(`The plan of ${head} could not be made, so nobody knows yet what merging it would do: ${message} (${markdownCode(result.code)})`);
        const advice = hasAdvice(result) ? result : { remedy: 'read the log of the run, then run it again' };
        page.add(`*To do:* ${adviceMarkdown(advice, 2_000)}`);
        addBeside(page, input, input.findings ?? []);
        return;
    }
    const counts = findingCounts(result.findings);
    if (result.kind === 'findings') {
        page.add(`### ❌ No plan for ${target} · ${counts} in the files`);
        page.add(`Nothing of ${head} can be planned or applied until the errors are corrected.`);
    }
    else {
        const sign = hasErrors(result.findings) ? '❌' : 'ℹ️';
        page.add(`### ${sign} Files checked, no plan for ${target} · ${counts}`);
        page.add(`The files of ${head} were checked without the platform: ${markdownText(cut(visible(result.why), 500))}. What merging would do was not looked at.`);
    }
    addFindings(page, result.findings, look, page.room);
}
function addAfterApply(page, input, applied) {
    const { result } = input;
    const plan = result.kind === 'plan' ? result.plan : undefined;
    const waiting = result.kind === 'plan' && result.waiting.length > 0 ? result.waiting : undefined;
    const look = lookOf(input, waiting);
    const { ledgerCommit, report, at } = applied;
    const facts = [
        `Applied from ${shortCommit(input.head)}${at === undefined ? '' : `, ended ${timeText(at)}`}.`,
    ];
    const { revision } = report.ledger;
    // A revision is a commit's short id, or a number, which a commit's id may begin with by chance.
    const isSaid = ledgerCommit === null || (revision !== null && revision.length >= 7 && ledgerCommit.startsWith(revision));
    if (!isSaid)
        facts.push(`Ledger commit ${markdownCode(ledgerCommit.slice(0, 12))}.`);
    addApply(page, report, { duration_ms: applied.duration_ms, plan, facts, look });
    addBeside(page, input, input.findings ?? [], 4);
    if (plan !== undefined)
        addAppliedPlan(page, plan, { ...(waiting && { waiting }), look });
    else if (result.kind !== 'plan')
        addWithoutPlan(page, input, result);
}
/** `2026-11-03 10:15 UTC`; another form of time as it came. */
function timeText(at) {
    const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):[\d.]+Z$/.exec(at) ?? [];
    return markdownCode(day === undefined ? cut(visible(at), 40) : `${day} ${time} UTC`);
}
/** Parts of the last line: where the rest is, and for which platform and by what to compare the plan. */
function footOf(input) {
    const { result, applied, summaryUrl, runUrl } = input;
    const plan = result.kind === 'plan' ? result.plan : undefined;
    const whole = plan === undefined ? 'More in the ' : 'Full plan in the ';
    const foot = [
        summaryUrl ? whole + wordLink('job summary', summaryUrl) : '',
        runUrl ? wordLink('run', runUrl) : '',
    ];
    if (result.kind !== 'plan' || applied)
        return foot;
    return [
        ...foot,
        platformFacts(result.plan),
        `${thousands(result.plan.summary.unchanged)} unchanged`,
        digestNote(result.plan),
    ];
}
function shortCommit(commit) {
    return markdownCode(cut(visible(commit), 60).slice(0, 7));
}

// EXTERNAL MODULE: ./build/plan/index.js + 53 modules
var build_plan = __webpack_require__(25126);
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
        source: orderSource(plan.source),
        inputs_digest: plan.inputs_digest,
        ledger: { state: plan.ledger.state, revision: plan.ledger.revision },
        options: {
            on_drift: plan.options.on_drift,
            take_over: plan.options.take_over,
            launch: plan.options.launch,
            only: plan.options.only,
            allow_deletes: plan.options.allow_deletes,
            allow_empty: plan.options.allow_empty,
        },
        changes: plan.changes.map(orderChange),
        secret_writes: plan.secret_writes.map(orderSecret),
        held: plan.held.map(orderHeld),
        unreadable: plan.unreadable.map(({ address, message }) => ({ address, message })),
        diagnostics: plan.diagnostics.map(orderDiagnostic),
        summary: orderCounts(plan.summary),
        plan_digest: plan.plan_digest,
    };
    const text = JSON.stringify(ordered);
    // Read back first: what the digest is over must be what a reader of the file sees.
    const content_digest = (0,build_plan/* planContentDigest */.TM)(JSON.parse(text));
    const document = { ...ordered, content_digest };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function orderSource({ commit, dirty, uncommitted }) {
    if (uncommitted === undefined)
        return { commit, dirty };
    return { commit, dirty, uncommitted: uncommitted.map(({ file, what }) => ({ file, what })) };
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
        decision: change.decision,
        depends_on: change.depends_on,
        idempotency_key: change.idempotency_key,
        guards: byPath(change.guards, (guard) => guard),
        live_digest: change.live_digest,
        version: change.version && { from: change.version.from, expected: change.version.expected },
        effects: change.effects.map(orderEffect),
        renamed_from: change.renamed_from,
        replaced_by: change.replaced_by,
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
        edit: held.edit,
        remedies: held.remedies.map(orderRemedy),
    };
}
function orderRemedy({ to, type, argv }) {
    return { to, type, ...(argv === undefined ? {} : { argv }) };
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
    const { code, severity, message, address, place, remedy, argv } = diagnostic;
    const known = { code, severity, message, address, place: orderPlace(place), remedy };
    return argv === undefined ? known : { ...known, argv };
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

;// CONCATENATED MODULE: ./build/report/drift-json.js

/** Drift as JSON: keys in the order of the type, values with sorted keys; equal reports have equal bytes. */
function renderDriftJson(report) {
    const ordered = {
        format_version: report.format_version,
        tool_version: report.tool_version,
        target: report.target,
        namespace: report.namespace,
        org_id: report.org_id,
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
        place: orderPlace(item.place),
        leaves: item.leaves.map(({ path, base, live }) => ({
            path,
            ...(base === undefined ? {} : { base: sorted(base) }),
            ...(live === undefined ? {} : { live: sorted(live) }),
        })),
        edit: item.edit,
        version: item.version === null ? null : { from: item.version.from, now: item.version.now },
        remedies: item.remedies.map(orderRemedy),
    };
}

;// CONCATENATED MODULE: ./build/report/drift-words.js

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
        .map(({ what, number }) => ({ what, text: `${(0,report_style/* thousands */.oh)(number)} ${what}` }));
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
/** Those that are as they were applied. */
function undrifted(report) {
    return Math.max(0, report.compared - report.items.length);
}

;// CONCATENATED MODULE: ./build/report/drift-markdown.js









const HEADINGS = {
    deleted: (number) => `⚠️ **${(0,report_style/* thousands */.oh)(number)} deleted** — gone from the platform`,
    replaced: (number) => `⚠️ **${(0,report_style/* thousands */.oh)(number)} replaced** — another object of the same key stands there`,
    edited: (number) => `✏️ **${(0,report_style/* thousands */.oh)(number)} edited** on the platform`,
};
/**
 * Drift for an issue or a job summary. Counts and every address stand above the folds, with what can
 * be done about each; within `maxLength` only whole resources are left out, by name or counted.
 */
function renderDriftMarkdown(report, view = {}) {
    const foot = footPart(report);
    const page = new page_Page(Math.max(plan_markdown_SMALLEST, view.maxLength ?? 60_000) - foot.length - 2);
    page.add(driftHeadline(report));
    page.add(factsPart(report));
    const reserve = COUNTED_LENGTH + 200;
    const blocks = renderBlocks(blocksOf(report), page.room - reserve);
    for (const text of blocks.texts)
        page.add(text);
    const edited = report.items.filter((item) => item.leaves.length > 0);
    const details = fit_fitWhole(edited, page.room - reserve, (item) => `${driftDetails(item)}\n`);
    for (const text of details.shown)
        page.add(text.trimEnd());
    const left = details.left.map((item) => item.address).filter((address) => !blocks.left.includes(address));
    if (left.length > 0)
        page.add(`Left out for length: the details of ${(0,report_style/* count */.U9)(left.length, 'resource')} listed above.`);
    if (blocks.left.length > 0) {
        const start = `Not shown here for length, ${(0,report_style/* count */.U9)(blocks.left.length, 'resource')}: `;
        page.add(start + fit_nameList(blocks.left, page.room - start.length - 2));
    }
    return `${[...page.parts, foot].join('\n\n')}\n`;
}
/** The heading: target and counts. */
function driftHeadline(report) {
    const phrases = driftPhrases(report).map(({ text }) => `**${text}**`);
    const target = (0,sanitize/* markdownText */.p7)((0,sanitize/* cut */.Jj)((0,sanitize/* visible */.RK)(report.target), 60));
    return `### Pipelines drift on **${target}** · ${phrases.length === 0 ? 'none' : phrases.join(', ')}`;
}
function factsPart(report) {
    const { revision, commit } = report.ledger;
    const source = commit === null ? '' : ` from commit ${(0,sanitize/* markdownCode */.D9)(commit.slice(0, 12))}`;
    const host = (0,sanitize/* markdownCode */.D9)((0,sanitize/* cut */.Jj)((0,sanitize/* visible */.RK)(report.base_url.replace(/^https:\/\//, '')), 60));
    const applied = `Compared with what was applied last: ledger ${revision ?? 'of an unfinished run'}${source}`;
    return `${applied} · org ${report.org_id} · ${host} · ${(0,report_style/* thousands */.oh)(undrifted(report))} as applied`;
}
function footPart(report) {
    const marks = report.items.length > 0 ? 'in a diff `[-…-]` was applied and `{+…+}` is live · ' : '';
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
        heading: `🔒 **${(0,report_style/* count */.U9)(report.unreadable.length, 'recorded resource')} could not be compared** — nothing is known of it`,
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
    const place = placeText(item.place);
    const facts = [
        ...item.leaves.slice(0, 3).map(({ path }) => (0,sanitize/* markdownCode */.D9)(path)),
        ...(item.leaves.length > 3 ? [`${item.leaves.length - 3} more`] : []),
        movedVersion(item.version),
        place === '' ? 'in no file' : (0,sanitize/* markdownCode */.D9)(place),
    ];
    const said = `${(0,sanitize/* markdownText */.p7)(item.message)} (${facts.filter((part) => part !== '').join(', ')})`;
    const remedies = item.remedies.map((remedy) => `\n>   - ${markdown_blocks_remedyText(remedy)}`);
    return `${(0,sanitize/* markdownCode */.D9)(item.address)} — ${said}${remedies.join('')}`;
}
/** The folded part of one resource: every leaf from what was applied to what is live. */
function driftDetails(item) {
    const what = [item.what, movedVersion(item.version)].filter((part) => part !== '').join(' · ');
    const summary = `${DRIFT_SIGNS[item.what]} ${(0,sanitize/* htmlCode */.h8)(item.address)} · ${what}`;
    return markdown_details_fold(summary, driftChanges(item).map((leaf) => markdown_details_leafPart(leaf, 'update')));
}

;// CONCATENATED MODULE: ./build/report/text-layout.js




/** What stands below the title of an entry is moved in by this. */
const INDENT = '    ';
/** Columns of sign and address before what happens. */
const text_layout_TITLE = 58;
/** `Target production`, `org 5`, the host, the ledger: how every report of a target begins. */
function targetParts(of, ledger, style) {
    return [
        `Target ${style.strong((0,sanitize/* visible */.RK)(of.target))}`,
        `org ${of.org_id}`,
        (0,sanitize/* visible */.RK)((0,model/* withoutEnd */.Mx)(of.base_url.replace(/^https:\/\//, ''), '/')),
        (0,sanitize/* visible */.RK)(ledger),
    ];
}
/** What can be done, the commands below each other, without indent. */
function remedyLines(remedies, style, typing) {
    const labels = remedies.map((remedy) => `To ${(0,sanitize/* visible */.RK)(entries_goalOf(remedy))}:`);
    const columns = Math.min(40, Math.max(0, ...labels.map(report_style/* displayWidth */.F1))) + 1;
    return remedies.map((remedy, index) => `${(0,report_style/* padTo */.v0)(`${labels[index]} `, columns)}${style.strong((0,sanitize/* visible */.RK)((0,model/* typedLine */.RK)(remedy, typing)))}`);
}
/** Address left, what happens and where it comes from to its right; on narrow terminals below. */
function titleLine(start, right, width) {
    const text = right.filter((part) => part !== '').join('   ');
    const columns = Math.min(text_layout_TITLE, width - (0,report_style/* displayWidth */.F1)(text) - 2);
    if ((0,report_style/* displayWidth */.F1)(start) > columns) {
        const below = (0,report_style/* displayWidth */.F1)(text) + INDENT.length <= width ? [text] : right.filter((part) => part !== '');
        return [start, ...below.map((part) => `${INDENT}${part}`)];
    }
    return [`${(0,report_style/* padTo */.v0)(start, columns)}  ${text}`.trimEnd()];
}
/** Address, what happens to it and where it comes from. Colours the title after it was laid out, since colour codes have no width. */
function titleLines(address, sign, right, paint, width) {
    const [first = '', ...rest] = titleLine(`${sign} ${(0,sanitize/* visible */.RK)(address)}`, right, width);
    return [`${paint(first.slice(0, sign.length))}${first.slice(sign.length)}`, ...rest];
}

;// CONCATENATED MODULE: ./build/report/drift-text.js






/** Drift for a terminal: what is gone, what was replaced, what was edited; then what could not be read. */
function renderDriftText(report, view) {
    const style = (0,report_style/* makeStyle */.Oe)(view.color);
    const width = Math.max(60, view.width);
    const blocks = DRIFT_KINDS.flatMap((what) => report.items
        .filter((item) => item.what === what)
        .map((item) => itemBlock(item, style, width, view.typing)));
    if (report.unreadable.length > 0) {
        const lines = report.unreadable.map((row) => `${INDENT}${(0,sanitize/* visible */.RK)(row.address)}  ${(0,sanitize/* visible */.RK)(row.message)}`);
        blocks.push([
            style.warn(`? ${(0,report_style/* count */.U9)(report.unreadable.length, 'recorded resource')} could not be compared`),
            ...lines,
        ]);
    }
    const body = blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
    const parts = [headLines(report, view, style).join('\n'), ...(body === '' ? [] : [body])];
    return `${parts.join('\n\n')}${body === '' ? '\n\n' : '\n'}${drift_text_lastLine(report, style)}\n`;
}
function headLines(report, view, style) {
    const ledger = view.ledgerLabel ?? `ledger ${report.ledger.revision ?? 'of an unfinished run'}`;
    const lines = [targetParts(report, ledger, style).join(' · ')];
    const compared = `Compared ${(0,report_style/* count */.U9)(report.compared, 'recorded resource')} with the platform`;
    const { reads } = view;
    lines.push(reads === undefined
        ? compared
        : `${compared}: ${(0,report_style/* count */.U9)(reads.objects, 'live object')} in ${(0,report_style/* count */.U9)(reads.requests, 'request')}`);
    if (report.only.length > 0)
        lines.push((0,sanitize/* visible */.RK)(`only: ${report.only.join(', ')}`));
    return lines;
}
function itemBlock(item, style, width, typing) {
    const paint = { edited: style.warn, deleted: style.bad, replaced: style.bad }[item.what];
    const what = [item.what, movedVersion(item.version)].filter((part) => part !== '').join(' · ');
    const lines = [
        style.quiet((0,sanitize/* visible */.RK)(item.message)),
        ...leafLines({ leaves: driftChanges(item), action: 'update' }, style, width - INDENT.length),
        ...remedyLines(item.remedies, style, typing),
    ];
    return [
        ...titleLines(item.address, DRIFT_SIGNS[item.what], [what, placeText(item.place)], paint, width),
        ...lines.map((line) => `${INDENT}${line}`),
    ];
}
function drift_text_lastLine(report, style) {
    const phrases = driftPhrases(report).map(({ what, text }) => what === 'deleted' || what === 'replaced' ? style.bad(text) : style.warn(text));
    const same = `${(0,report_style/* thousands */.oh)(undrifted(report))} as applied`;
    if (phrases.length === 0)
        return style.good(`No drift · ${same}`);
    return `${style.strong('Drift:')} ${phrases.join(', ')} · ${same}`;
}

// EXTERNAL MODULE: ./build/report/findings-json.js
var findings_json = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/report/findings-text.js
var findings_text = __webpack_require__(23317);
;// CONCATENATED MODULE: ./build/report/history-words.js


/** `2026-11-22 10:03 UTC`. */
function minuteText(iso) {
    const time = new Date(iso);
    return Number.isNaN(time.getTime())
        ? (0,sanitize/* visible */.RK)(iso)
        : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `1 added, 3 changed`; what the log does not say is a question mark. */
function revisionCounts(counts) {
    if (counts === null)
        return '?';
    const parts = ['added', 'changed', 'removed']
        .filter((name) => counts[name] > 0)
        .map((name) => `${(0,report_style/* thousands */.oh)(counts[name])} ${name}`);
    return parts.length === 0 ? 'nothing changed' : parts.join(', ');
}
/** `a1b2c3d`, `a1b2c3d + uncommitted`, `no commit`. */
function sourceText(source) {
    const commit = source.commit === null ? 'no commit' : source.commit.slice(0, 7);
    return source.dirty ? `${commit} + uncommitted` : commit;
}
/** `42`, or the commit of something that this tool did not write. */
function revisionName(revision) {
    if (revision.number !== null)
        return String(revision.number);
    return revision.commit === null ? '?' : revision.commit.slice(0, 7);
}

;// CONCATENATED MODULE: ./build/report/history-text.js






/** The deployment log, newest first, one line per apply. */
function renderHistoryText(revisions, more, view) {
    const style = (0,report_style/* makeStyle */.Oe)(view.color);
    const head = `Target ${style.strong((0,sanitize/* visible */.RK)(view.target))} · ${(0,sanitize/* visible */.RK)(view.place)}`;
    const rows = revisions.map((one) => [
        revisionName(one),
        minuteText(one.at),
        (0,sanitize/* visible */.RK)(one.what),
        revisionCounts(one.counts),
        `from ${sourceText(one.source)}`,
        (0,sanitize/* visible */.RK)(one.actor),
        one.run_url === null ? '' : (0,sanitize/* visible */.RK)(one.run_url),
    ]);
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (0,report_style/* displayWidth */.F1)(row[column] ?? ''))));
    const lines = rows.map((row) => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? style.strong(cell.padStart(width)) : (0,report_style/* padTo */.v0)(cell, width);
    })
        .join('  ')
        .trimEnd());
    const end = more ? ['', style.quiet('Older ones: --limit <n>.')] : [];
    return `${[head, '', ...lines, ...end].join('\n')}\n`;
}
/** What one apply changed, or what differs between two revisions. */
function renderDiffText(diffs, between, view) {
    const style = (0,report_style/* makeStyle */.Oe)(view.color);
    const width = Math.max(60, view.width);
    const { from, to, isOne } = between;
    const title = isOne
        ? `Revision ${style.strong(revisionName(to))} · ${(0,sanitize/* visible */.RK)(to.what)}`
        : `Revision ${style.strong(from === null ? 'none' : revisionName(from))} → ${style.strong(revisionName(to))}`;
    const head = [`${title} · target ${(0,sanitize/* visible */.RK)(view.target)} · ${(0,sanitize/* visible */.RK)(view.place)}`, aboutText(to)];
    if (!isOne && from !== null)
        head.splice(1, 0, aboutText(from));
    if (to.run_url !== null)
        head.push((0,sanitize/* visible */.RK)(to.run_url));
    const blocks = diffs.map((diff) => diffBlock(diff, style, width).join('\n'));
    return `${[head.join('\n'), ...blocks, history_text_lastLine(diffs)].join('\n\n')}\n`;
}
function aboutText(revision) {
    return `${revisionName(revision)}: ${minuteText(revision.at)}, by ${(0,sanitize/* visible */.RK)(revision.actor)}, from ${sourceText(revision.source)}`;
}
const history_text_SIGNS = { added: '+', changed: '~', removed: '-', noted: '=' };
function diffBlock(diff, style, width) {
    const paint = { added: style.good, changed: style.warn, removed: style.bad, noted: style.quiet }[diff.what];
    const action = { added: 'create', removed: 'delete', changed: 'update', noted: 'update' };
    const lines = leafLines({ leaves: diff.leaves, action: action[diff.what] }, style, width - INDENT.length);
    const facts = diff.facts.map(({ name, before, after }) => `${style.quiet(`${(0,sanitize/* visible */.RK)(name)}:`)} ${valuesText([before, after]).join(' → ')}`);
    const id = diff.id === null ? '' : `id ${(0,sanitize/* visible */.RK)(String(diff.id))}`;
    return [
        ...titleLines(diff.address, history_text_SIGNS[diff.what], [diff.what, id], paint, width),
        ...[...lines, ...facts].map((line) => `${INDENT}${line}`),
    ];
}
function history_text_lastLine(diffs) {
    if (diffs.length === 0)
        return 'No recorded resource differs.';
    const parts = ['added', 'changed', 'removed', 'noted']
        .map((what) => ({ what, number: diffs.filter((diff) => diff.what === what).length }))
        .filter(({ number }) => number > 0)
        .map(({ what, number }) => `${number} ${what}`);
    return `${(0,report_style/* count */.U9)(diffs.length, 'resource')}: ${parts.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/report/issue-apply.js








/** The part of a target's issue about an apply that left something to do. */
function issue_apply_applyText(input, limit) {
    const { report, plan, runUrl, failure } = input;
    const page = new Page(limit);
    const run = runUrl ? ` ${wordLink('Run its job', runUrl)} again when the cause is gone.` : '';
    if (report === null) {
        page.add(`### ❌ The apply of ${markdownCode(input.head.slice(0, 7))} did not begin`);
        const what = failure === undefined ? '' : `: ${sentence(failure.message)} (${markdownCode(failure.code)})`;
        page.add(`Nothing was written${what}.${run}`);
        if (failure !== undefined && hasAdvice(failure))
            page.add(`*To do:* ${adviceMarkdown(failure, 2_000)}`);
        return page.text;
    }
    const tally = tallyOf(report, plan?.held ?? []);
    const counts = tally.notDone.map(({ text }) => text);
    if (report.interrupted)
        counts.push('interrupted');
    if (report.ledger.state === 'failed')
        counts.push('ledger not written');
    page.add(`### ❌ The apply of ${markdownCode(input.head.slice(0, 7))} is not finished: ${counts.join(', ')}`);
    page.add(`${thousands(tally.done)} of ${thousands(tally.tried)} done. ${markdownText(cut(visible(ledgerSentence(report)), 300))}${run}`);
    const open = [...tally.open.map(openEntry), ...tally.held.map((held) => heldEntry(held))];
    const { shown, left } = fitWhole(open, page.room - 80, (entry) => entry);
    if (left.length > 0)
        shown.push(`- … and ${thousands(left.length)} more`);
    if (shown.length > 0)
        page.add(shown.join('\n'));
    return page.text;
}
function sentence(text) {
    return markdownText(cut(visible(text), 2_000));
}

;// CONCATENATED MODULE: ./build/report/issue-drift.js








const issue_drift_WORDS = {
    deleted: '⚠️ **deleted**',
    replaced: '⚠️ **replaced**',
    edited: '✏️ **edited**',
};
/** The drift part of a target's issue; `dates` says by address when each was first seen. */
function issue_drift_driftText(input, dates, limit) {
    const { report } = input;
    const page = new Page(limit);
    const order = ['deleted', 'replaced', 'edited'];
    const items = order.flatMap((what) => report.items.filter((item) => item.what === what));
    const counts = order.flatMap((what) => {
        const number = items.filter((item) => item.what === what).length;
        return number === 0 ? [] : [`${thousands(number)} ${what}`];
    });
    if (report.unreadable.length > 0)
        counts.push(`${thousands(report.unreadable.length)} not readable`);
    page.add(`### Drift on the platform: ${counts.join(', ')}`);
    page.add(`Somebody changed on the platform what this repository applied. ${thousands(Math.max(0, report.compared - items.length))} of ${count(report.compared, 'recorded resource')} are as they were applied.`);
    const entries = [
        ...items.map((item) => ({ address: item.address, text: () => issue_drift_driftEntry(item, input, dates) })),
        ...report.unreadable.map(({ address, message }) => ({
            address,
            text: () => `- 🔒 **not readable** ${markdownCode(address)} — ${markdownText(message)}`,
        })),
    ];
    const list = fitWhole(entries, Math.floor((page.room * 2) / 3), (entry) => entry.text());
    if (list.shown.length > 0)
        page.add(list.shown.join('\n'));
    if (list.left.length > 0) {
        const start = `Not shown here for length, ${count(list.left.length, 'resource')}: `;
        const addresses = list.left.map((entry) => entry.address);
        page.add(start + nameList(addresses, Math.floor(page.room / 2) - start.length));
    }
    const changed = items.filter((item) => item.leaves.length > 0);
    const details = fitWhole(changed, page.room - 200, (item) => `${issue_drift_driftDetails(item)}\n`);
    for (const text of details.shown)
        page.add(text.trimEnd());
    // The place of any command is that of the report.
    const shown = markdownCode(shellLine(at(pasted('drift'), {
        target: report.target,
        ...(input.configuration ? { config: input.configuration } : {}),
    }), 'sh'));
    if (details.left.length > 0)
        page.add(`Left out for length: the values of ${count(details.left.length, 'resource')}; ${shown} shows all of them.`);
    return page.text;
}
function issue_drift_driftEntry(item, input, dates) {
    const { sourceUrl, authors } = input;
    const place = placeLink(item.place, { sourceUrl: sourceUrl && ((one) => sourceUrl(one)) });
    const author = authors?.[item.address];
    const facts = [
        item.leaves
            .slice(0, 3)
            .map(({ path }) => markdownCode(path))
            .join(', '),
        item.leaves.length > 3 ? `${thousands(item.leaves.length - 3)} more` : '',
        movedText(item.version),
        `first seen ${dates.get(item.address) ?? input.today}`,
        place === '' ? 'in no file' : place,
        author === undefined ? '' : `its lines last changed by ${markdownText(cut(visible(author), 100))}`,
    ].filter((part) => part !== '');
    const remedies = item.remedies.map((remedy) => `\n  - ${remedyText(remedy)}`);
    return `- ${issue_drift_WORDS[item.what]} ${markdownCode(item.address)} — ${markdownText(item.message)} (${facts.join(', ')})${remedies.join('')}`;
}
function movedText(version) {
    const from = version?.from ?? null;
    const now = version?.now ?? null;
    if (now === null)
        return from === null ? '' : `was v${from}`;
    return from === null || from === now ? `v${now}` : `v${from} → v${now}`;
}
function issue_drift_driftDetails(item) {
    const leaves = item.leaves.map(({ path, base, live }) => ({
        path,
        ...(base === undefined ? {} : { before: base }),
        ...(live === undefined ? {} : { after: live }),
    }));
    const title = `${htmlCode(item.address)} · applied → live`;
    return fold(title, leaves.map((leaf) => leafPart(leaf, 'update')));
}

;// CONCATENATED MODULE: ./build/report/issue-marker.js


const issue_marker_LINE = /^<!-- pipelines-sync-issue (\{[^\n]*\}) ([0-9a-f]{16}) -->$/;
const PARTS = (/* unused pure expression or super */ null && (['apply', 'drift']));
function divider(part) {
    return `<!-- pipelines-sync-part ${part} -->`;
}
/** True for one of the lines that part an issue's text. */
function issue_marker_isDivider(line) {
    return [...PARTS, 'end'].some((part) => line === divider(part));
}
/** The first line of an issue with another check; undefined for every other line. */
function issue_marker_sealedLine(line, check) {
    return issue_marker_LINE.test(line) ? line.replace(/[0-9a-f]{16} -->$/, `${check} -->`) : undefined;
}
/** The hash under which an address stands in a marker. */
function issue_marker_addressHash(address) {
    return digest(address, 10);
}
/** Marker, introduction and parts as one text; ends with a line break. */
function issue_marker_joinIssue(issue, intro) {
    const parts = PARTS.flatMap((part) => {
        const text = issue[part];
        return text === null ? [] : [`${divider(part)}\n\n${text}`];
    });
    const body = [intro, ...parts, divider('end')].join('\n\n');
    // The check tells a part that somebody edited from one that can be kept.
    return `${markerLine(issue.marker, body)}\n${body}\n`;
}
function markerLine(marker, body) {
    const { tool, version, configuration, target, drift, apply } = marker;
    const seen = drift === null
        ? {}
        : Object.fromEntries(Object.entries(drift.seen).map(([day, list]) => [day, list.join(' ')]));
    const json = hiddenJson({
        tool,
        version,
        configuration,
        target,
        drift: drift && { digest: drift.digest, open: drift.open, seen },
        apply: apply && { head: apply.head, open: apply.open },
    });
    return `<!-- pipelines-sync-issue ${json} ${digest(body, 16)} -->`;
}
/**
 * Reads an issue back; undefined where it does not begin with our marker. Parts that were edited by
 * hand are null: they are not repeated as ours.
 */
function issue_marker_readIssue(text) {
    const lines = text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
    const [line = '', ...rest] = lines;
    const [, json, check] = issue_marker_LINE.exec(line) ?? [];
    if (json === undefined)
        return undefined;
    const marker = issue_marker_toMarker(parse(json));
    const body = rest.join('\n');
    if (marker === undefined || markerLine(marker, body) !== issue_marker_sealedLine(line, digest(body, 16)))
        return undefined;
    if (digest(body, 16) !== check)
        return { marker, drift: null, apply: null };
    return { marker, drift: partOf(rest, 'drift'), apply: partOf(rest, 'apply') };
}
function partOf(lines, part) {
    const start = lines.indexOf(divider(part));
    if (start < 0)
        return null;
    const others = [...PARTS.map(divider), divider('end')];
    const length = lines.slice(start + 1).findIndex((line) => others.includes(line));
    return length < 0 ? null : lines.slice(start + 2, start + length).join('\n');
}
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const HASHES = /^(?:[0-9a-f]{10}(?: (?=[0-9a-f]))?)*$/;
function issue_marker_toMarker(value) {
    if (value === undefined || value.tool !== 'pipelines-sync' || value.version !== 1)
        return undefined;
    const { configuration, target } = value;
    if (typeof target !== 'string' || typeof configuration !== 'string')
        return undefined;
    const drift = toDrift(value.drift);
    const apply = toApply(value.apply);
    if (drift === undefined || apply === undefined)
        return undefined;
    return { tool: 'pipelines-sync', version: 1, configuration, target, drift, apply };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function toDrift(value) {
    if (value === null)
        return null;
    if (!isRecord(value) || typeof value.digest !== 'string' || !isCount(value.open))
        return undefined;
    if (!isRecord(value.seen))
        return undefined;
    const seen = {};
    for (const [day, hashes] of Object.entries(value.seen)) {
        if (!DATE.test(day) || typeof hashes !== 'string' || !HASHES.test(hashes))
            return undefined;
        seen[day] = hashes.split(' ');
    }
    return { digest: value.digest, open: value.open, seen };
}
function toApply(value) {
    if (value === null)
        return null;
    if (!isRecord(value) || typeof value.head !== 'string' || !isCount(value.open))
        return undefined;
    return { head: value.head, open: value.open };
}

;// CONCATENATED MODULE: ./build/report/issue.js








/** Addresses whose first-seen date is kept. */
const REMEMBERED = 1_000;
/**
 * The target's issue after a look at drift; what an apply wrote into it stays. The same drift gives
 * the same text on every day.
 */
function renderDriftIssue(input) {
    const { report } = input;
    const found = [...report.items.map((item) => item.address), ...report.unreadable.map((row) => row.address)];
    const before = previousOf(input);
    const firstSeen = datesOf(found, before?.marker.drift ?? null, input.today);
    const mark = found.length === 0 ? null : { digest: report.digest, open: found.length, seen: byDate(found, firstSeen) };
    const text = mark === null ? null : driftText(input, firstSeen, Math.floor(limitOf(input) / 2));
    return assemble(input, {
        marker: { ...marker(input), drift: mark, apply: before?.marker.apply ?? null },
        drift: text,
        apply: before?.apply ?? lost(before?.marker.apply ?? null),
    });
}
/** The target's issue after an apply; what a look at drift wrote into it stays. */
function renderApplyIssue(input) {
    const before = previousOf(input);
    const open = openIn(input);
    const isDone = open === 0;
    const apply = isDone ? null : { head: input.head, open };
    const drift = before?.marker.drift ?? null;
    return assemble(input, {
        marker: { ...marker(input), drift, apply },
        drift: before?.drift ?? (drift === null ? null : lostDrift(drift)),
        apply: apply === null ? null : applyText(input, Math.floor(limitOf(input) / 4)),
    });
}
/** How many things an apply left to do. */
function openIn({ report, plan }) {
    if (report === null)
        return 1;
    const tally = tallyOf(report, plan?.held ?? []);
    const unfinished = report.interrupted || report.ledger.state === 'failed' ? 1 : 0;
    return tally.open.length + tally.held.length || unfinished;
}
/** First-seen dates of drifted resources out of an issue's text, by address; `today` for new ones. */
function firstSeenOf(addresses, previous, today) {
    const before = previous === null ? undefined : readIssue(previous);
    return Object.fromEntries(datesOf(addresses, before?.marker.drift ?? null, today));
}
function limitOf({ limit }) {
    return Math.max(2 * SMALLEST, limit ?? 60_000);
}
function previousOf({ previous, target, configuration }) {
    const before = previous === null ? undefined : readIssue(previous);
    const isIt = before?.marker.target === target && before.marker.configuration === (configuration ?? '');
    return isIt ? before : undefined;
}
function marker(input) {
    const { target, configuration } = input;
    return { tool: 'pipelines-sync', version: 1, configuration: configuration ?? '', target };
}
function datesOf(addresses, mark, today) {
    const known = new Map();
    for (const [day, hashes] of Object.entries(mark?.seen ?? {}))
        for (const hash of hashes)
            known.set(hash, day);
    return new Map(addresses.map((address) => [address, known.get(addressHash(address)) ?? today]));
}
/** The oldest dates are kept where there are more than can be. */
function byDate(addresses, dates) {
    const dated = addresses.map((address) => ({ hash: addressHash(address), day: dates.get(address) ?? '' }));
    dated.sort((a, b) => byCodeUnit(a.day, b.day) || byCodeUnit(a.hash, b.hash));
    const seen = {};
    for (const { hash, day } of dated.slice(0, REMEMBERED)) {
        const list = seen[day] ?? [];
        seen[day] = list;
        list.push(hash);
    }
    return seen;
}
function assemble(input, issue) {
    const { drift, apply } = issue.marker;
    const intro = `Written by pipelines-sync for the target ${targetName(input.target)}, and written anew by every run: what you write into this text is lost, comments stay.`;
    const nothing = drift === null && apply === null ? '\n\n✅ Nothing is left to do.' : '';
    const name = cut(visible(input.target), 60);
    const what = [drift && 'drift', apply && 'unfinished apply'].filter((word) => word !== null).join(' and ');
    return {
        title: `Pipelines target ${name}: ${what === '' ? 'nothing left to do' : what}`,
        body: joinIssue(issue, intro + nothing),
        open: drift !== null || apply !== null,
    };
}
/** A part that somebody edited is not repeated as ours, but that it was there is. */
function lost(apply) {
    if (apply === null)
        return null;
    return `### ❌ The apply of ${markdownCode(apply.head.slice(0, 7))} left ${count(apply.open, 'thing')} to do\n\nWhich ones is in the log of its run; the list that stood here was edited.`;
}
function lostDrift(drift) {
    return `### ✏️ ${count(drift.open, 'resource')} drifted\n\nThe list that stood here was edited; the next look at drift writes it again.`;
}

;// CONCATENATED MODULE: ./build/report/job-summary.js



/**
 * The same as the comment without its marker, for the job summary: within `limit` bytes of UTF-8
 * (900,000 by default, since a step may upload 1 MiB), so that nearly always the full plan is there.
 */
function renderJobSummary(input, options = {}) {
    const limit = Math.max(SMALLEST, options.limit ?? 900_000);
    const { summaryUrl: _here, ...rest } = input;
    return renderBody(rest, limit, utf8Bytes);
}

;// CONCATENATED MODULE: ./build/report/ledger-text.js




/** All of it as JSON; of secrets only where they are and the variable's name. */
function ledgerJson({ target, place, head, entries, departed }) {
    const { departed: _, ...rest } = head ?? {};
    const shown = entries.map((entry) => ({
        ...entry,
        secrets: Object.fromEntries(Object.entries(entry.secrets).map(([path, { variable }]) => [path, { variable }])),
        // A body may hold whatever the files hold.
        launch: entry.launch === null ? null : { ...entry.launch, body: undefined },
    }));
    const all = { target, place, head: head === undefined ? null : rest, entries: shown, departed };
    return `${JSON.stringify(all, null, 2)}\n`;
}
/** One line per entry. */
function renderLedgerText(view, color) {
    const style = (0,report_style/* makeStyle */.Oe)(color);
    const rows = view.entries.map((entry) => [
        (0,sanitize/* visible */.RK)(entry.address),
        entry.id === null ? 'no id' : `id ${(0,sanitize/* visible */.RK)(String(entry.id))}`,
        entry.origin,
        marksOf(entry).join(', '),
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => (0,report_style/* displayWidth */.F1)(row[column] ?? ''))));
    const lines = rows.map((row) => row
        .map((cell, column) => (0,report_style/* padTo */.v0)(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    return `${[...ledger_text_headLines(view, style), '', ...lines, ...departedLines(view, style), '', `${(0,report_style/* count */.U9)(view.entries.length, 'recorded resource')}.`].join('\n')}\n`;
}
/** Everything about one entry. */
function renderEntryText(view, of) {
    const style = (0,report_style/* makeStyle */.Oe)(of.color);
    const width = Math.max(60, of.width);
    const blocks = view.entries.map((entry) => {
        const facts = [
            ['id', entry.id === null ? 'not known' : String(entry.id)],
            ['origin', entry.origin],
            ['place', entry.partition],
            ['version', entry.version === null ? 'none' : `v${entry.version}`],
            ['made', entry.witness.created_at ?? 'time not known'],
            ['from commit', entry.commit ?? 'none'],
            ...marksOf(entry).map((mark) => ['', mark]),
        ];
        const lines = facts.map(([name = '', text = '']) => `${style.quiet((0,report_style/* padTo */.v0)(name, 12))}${(0,sanitize/* visible */.RK)(text)}`);
        const changes = Object.entries(entry.leaves).map(([path, after]) => ({ path, after }));
        const secrets = Object.entries(entry.secrets).map(([path, { variable }]) => `${(0,sanitize/* visible */.RK)(path)}  secret${variable === null ? '' : ` ${(0,sanitize/* visible */.RK)(variable)}`}, known by its fingerprint alone`);
        const values = leafLines({ leaves: changes, action: 'create' }, style, width - INDENT.length);
        return [
            style.strong((0,sanitize/* visible */.RK)(entry.address)),
            ...[...lines, '', ...values, ...secrets].map((line) => `${INDENT}${line}`.trimEnd()),
        ].join('\n');
    });
    return `${[ledger_text_headLines(view, style).join('\n'), ...blocks].join('\n\n')}\n`;
}
function ledger_text_headLines(view, style) {
    const lines = [
        `Target ${style.strong((0,sanitize/* visible */.RK)(view.target))} · ${(0,sanitize/* visible */.RK)(view.label)} · ${(0,sanitize/* visible */.RK)(view.place)}`,
    ];
    if (view.head !== undefined) {
        const { namespace, org_id, base_url, configuration } = view.head;
        lines.push(`Bound to org ${org_id}, ${(0,sanitize/* visible */.RK)(base_url)}, namespace ${(0,sanitize/* visible */.RK)(namespace)}, ${configuration === null ? 'no configuration' : (0,sanitize/* visible */.RK)(configuration)}`);
    }
    return lines;
}
function departedLines(view, style) {
    const lines = Object.entries(view.departed).map(([address, { generation, rolled_back }]) => {
        const mark = rolled_back === null ? '' : `, removed by a rollback to ${rolled_back.to}`;
        return `${INDENT}${(0,sanitize/* visible */.RK)(address)}  next generation ${generation}${mark}`;
    });
    return lines.length === 0 ? [] : ['', style.quiet('Without an entry any more:'), ...lines];
}
/** What is special about an entry, in a few words each. */
function marksOf(entry) {
    const marks = [];
    if (entry.protect)
        marks.push('protected');
    if (entry.launch !== null)
        marks.push(`launch ${entry.launch.state}`);
    if (entry.rolled_back != null)
        marks.push(`rolled back to ${entry.rolled_back.to}`);
    if (entry.replaced !== null)
        marks.push(`replaced by another ${(0,sanitize/* visible */.RK)(entry.replaced)}`);
    if (Object.keys(entry.kept).length > 0)
        marks.push(`kept as live: ${Object.keys(entry.kept).map(sanitize/* visible */.RK).join(', ')}`);
    if (entry.id === null && entry.launch === null)
        marks.push('create not confirmed');
    return marks;
}

;// CONCATENATED MODULE: ./build/report/log-line.js

/**
 * Text for the log of a workflow run. The runner obeys a line that begins with `::`, white space
 * before it left out, and one with `##[` anywhere; it ends lines at `\n`, `\r` and `\r\n`.
 */
const BREAK = /\r\n|\r|\n/u;
/**
 * Untrusted text for one call of a log function: control characters are written out, further lines
 * begin with `  | `, and nothing in it is a workflow command.
 */
function logLine(text) {
    return text
        .split(BREAK)
        .map((line, index) => (index === 0 ? harmless(visible(line)) : `  | ${untagged(visible(line))}`))
        .join('\n');
}
/**
 * A whole text that was rendered for a terminal (its parts made visible already, colours allowed): its
 * lines stay lines, none of them is a workflow command.
 */
function logText(text) {
    return text.split(BREAK).map(harmless).join('\n');
}
function harmless(line) {
    const tame = untagged(line);
    return /^\s*::/u.test(tame) ? `| ${tame}` : tame;
}
function untagged(line) {
    return line.replaceAll('##[', '# #[');
}

;// CONCATENATED MODULE: ./build/report/masked.js



/**
 * A comment without secrets. Its marker stays as it is: it holds no secret, and another one would be
 * nobody's.
 */
function maskedComment(body, clean) {
    if (readMarker(body) === undefined)
        return clean(body);
    const end = body.indexOf('\n');
    return end < 0 ? body : body.slice(0, end) + clean(body.slice(end));
}
/** An issue's text without secrets; its hidden lines stay, and the check says what stands there now. */
function maskedIssue(text, clean) {
    const [line = '', ...rest] = text.replace(/\n$/, '').split('\n');
    const parts = [];
    let part = [];
    const flush = () => {
        if (part.length > 0)
            parts.push(clean(part.join('\n')));
        part = [];
    };
    for (const one of rest) {
        if (isDivider(one)) {
            flush();
            parts.push(one);
        }
        else
            part.push(one);
    }
    flush();
    const body = parts.join('\n');
    const sealed = sealedLine(line, digest(body, 16));
    return sealed === undefined ? clean(text) : `${sealed}\n${body}\n`;
}

;// CONCATENATED MODULE: ./build/report/plan-text.js










/** Names of resources that a folded list shows before it only counts. */
const plan_text_NAMED = 5;
/**
 * A plan for a terminal: held, deletes, replaces, takeovers, updates, creates, launches, ledger-only
 * ones folded; then what could not be read, findings, and the counts. Ends with a line break.
 */
function renderPlanText(plan, view) {
    const style = (0,report_style/* makeStyle */.Oe)(view.color);
    const width = Math.max(60, view.width);
    const head = plan_text_headLines(plan, view, style);
    if (summary_isNothing(plan))
        return `${[...head, '', style.good(summaryText(plan.summary))].join('\n')}\n`;
    const entries = entries_entriesOf(plan);
    const secrets = secretsByAddress(plan);
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
    const loose = entries.looseSecrets.map((secret) => `${INDENT}${(0,sanitize/* visible */.RK)(secret.address)} ${(0,sanitize/* visible */.RK)(secret.field)}  ${(0,sanitize/* visible */.RK)(secretText(secret))}`);
    if (loose.length > 0)
        blocks.push([style.strong('Secrets'), ...loose]);
    if (plan.unreadable.length > 0) {
        const lines = plan.unreadable.map((row) => `${INDENT}${(0,sanitize/* visible */.RK)(row.address)}  ${(0,sanitize/* visible */.RK)(row.message)}`);
        blocks.push([style.warn(`? ${(0,report_style/* count */.U9)(plan.unreadable.length, 'place')} could not be read`), ...lines]);
    }
    blocks.push(...entries.diagnostics.map((diagnostic) => diagnosticBlock(diagnostic, style, view.typing)));
    const body = blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
    return `${head.join('\n')}\n\n${body}\n${planLine(plan, style)}\n`;
}
function plan_text_headLines(plan, view, style) {
    const ledger = {
        present: 'ledger present',
        absent: 'no ledger yet',
        ignored: 'ledger ignored: cannot be applied',
    };
    const parts = targetParts(plan, view.ledgerLabel ?? ledger[plan.ledger.state], style);
    if (plan.source.dirty)
        parts.push(style.warn('files not committed'));
    const lines = [parts.join(' · ')];
    const reads = view.sourceReads;
    if (reads !== undefined) {
        const live = `Read ${(0,report_style/* count */.U9)(reads.objects, 'live object')} in ${(0,report_style/* count */.U9)(reads.requests, 'request')}`;
        lines.push(`${live} · ${(0,report_style/* count */.U9)(reads.items, 'item')} in ${(0,report_style/* count */.U9)(reads.files, 'file')}`);
    }
    const open = uncommitted_uncommittedLine(plan, sanitize/* visible */.RK);
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
        lines.push((0,sanitize/* visible */.RK)(options.join(' · ')));
    return lines;
}
function heldBlock(held, style, width, typing) {
    const right = [`held: ${held_words_HELD_WORDS[held.why]} (${held.why})`, placeText(held.place)];
    const lines = [(0,sanitize/* visible */.RK)(held.message), ...heldLines(held, style, width - INDENT.length)];
    lines.push(...remedyLines(held.remedies, style, typing));
    return [
        ...titleLines(held.address, SYMBOLS.held, right, style.warn, width),
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
    const what = version === '' ? entries_actionWord(change) : `${entries_actionWord(change)} · ${version}`;
    const lines = [];
    if (change.reason !== '')
        lines.push(style.quiet((0,sanitize/* visible */.RK)(change.reason)));
    if (change.renamed_from !== null)
        lines.push(`renamed from ${(0,sanitize/* visible */.RK)(formerName(change))}`);
    lines.push(...leafLines(change, style, width - INDENT.length));
    lines.push(...keptLines(change, style));
    for (const secret of secrets) {
        const text = secretText(secret);
        if (text !== '')
            lines.push(`${(0,sanitize/* visible */.RK)(secret.field)}  ${secret.write ? (0,sanitize/* visible */.RK)(text) : style.quiet((0,sanitize/* visible */.RK)(text))}`);
    }
    for (const group of entries_effectGroups(change)) {
        const names = group.items.map((item) => (0,sanitize/* visible */.RK)(item.address) + (item.note === '' ? '' : ` (${item.note})`));
        const tail = group.items.length === 0 ? group.note : group.note === '' ? '' : ` (${group.note})`;
        lines.push(`${group.label} ${named(names)}${tail}`);
    }
    if (change.unmanaged.length > 0) {
        const names = named(change.unmanaged.map(sanitize/* visible */.RK));
        lines.push(style.quiet(`no longer in the files, left as it is: ${names}`));
    }
    return [
        ...titleLines(change.address, symbolOf(change.action), [what, placeText(change.place)], color, width),
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
            const renamed = change.renamed_from === null ? '' : ` (renamed from ${(0,sanitize/* visible */.RK)(formerName(change))})`;
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
function diagnosticBlock(diagnostic, style, typing) {
    const paint = { error: style.bad, warning: style.warn, note: style.info }[diagnostic.severity];
    const where = [diagnostic.address === null ? '' : (0,sanitize/* visible */.RK)(diagnostic.address), placeText(diagnostic.place)];
    const first = [
        paint(`${diagnostic.severity} ${(0,sanitize/* visible */.RK)(diagnostic.code)}`),
        ...where.filter((part) => part !== ''),
    ];
    const lines = [first.join('  '), `${INDENT}${(0,sanitize/* visible */.RK)(diagnostic.message)}`];
    const advice = advice_adviceOf(diagnostic);
    if (advice_hasAdvice(advice))
        lines.push(`${INDENT}To do: ${(0,sanitize/* visible */.RK)((0,model/* adviceText */.YM)(advice, typing))}`);
    return lines;
}
function planLine(plan, style) {
    const paint = { delete: style.bad, replace: style.bad, held: style.warn, unreadable: style.warn };
    const line = summaryText(plan.summary, (what, text) => what in paint ? paint[what](text) : text);
    return `${style.strong('Plan:')} ${line}`;
}

;// CONCATENATED MODULE: ./build/report/revert-advice.js



/** How the files are made to agree with a rollback, for a terminal. */
function renderRevertAdvice(advice, color) {
    const style = (0,report_style/* makeStyle */.Oe)(color);
    const lines = [
        'Until the files agree, the next applies hold what was rolled back. Make them agree:',
        ...remedyLines(advice.commands, style).map((line) => `  ${line}`),
        ...advice.notes.map((note) => `  ${(0,sanitize/* visible */.RK)(note)}`),
    ];
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/report/index.js




























/***/ })

};
