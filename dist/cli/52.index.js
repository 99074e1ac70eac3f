export const id = 52;
export const ids = [52];
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

/***/ 31814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ show_command)
});

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/report/words/history-words.js
var history_words = __webpack_require__(23505);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/report/text/leaf-text.js
var leaf_text = __webpack_require__(14307);
// EXTERNAL MODULE: ./build/report/text/style.js
var text_style = __webpack_require__(77898);
// EXTERNAL MODULE: ./build/report/text/text-layout.js
var text_layout = __webpack_require__(92923);
;// CONCATENATED MODULE: ./build/report/text/ledger-text.js





/** All of it as JSON; of secrets only where they are and the variable's name. */
function ledgerJson({ target, place, head, newest, entries, departed }) {
    const { departed: _, ...rest } = head ?? {};
    const shown = entries.map((entry) => ({
        ...entry,
        secrets: Object.fromEntries(Object.entries(entry.secrets).map(([path, { variable }]) => [path, { variable }])),
        // A body may hold whatever the files hold.
        launch: entry.launch === null ? null : { ...entry.launch, body: undefined },
    }));
    const all = { target, place, head: head === undefined ? null : rest, newest, entries: shown, departed };
    return `${JSON.stringify(all, null, 2)}\n`;
}
/** One line per entry. */
function renderLedgerText(view, color) {
    const style = (0,text_style/* makeStyle */.Oe)(color);
    const rows = view.entries.map((entry) => [
        (0,visible/* visible */.i)(entry.address),
        entry.id === null ? 'no id' : `id ${(0,visible/* visible */.i)(String(entry.id))}`,
        entry.origin,
        marksOf(entry).join(', '),
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => (0,text_style/* displayWidth */.F1)(row[column] ?? ''))));
    const lines = rows.map((row) => row
        .map((cell, column) => (0,text_style/* padTo */.v0)(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    return `${[...headLines(view, style), '', ...lines, ...departedLines(view, style), '', `${(0,text_style/* count */.U9)(view.entries.length, 'recorded resource')}.`].join('\n')}\n`;
}
/** Everything about one entry. */
function renderEntryText(view, of) {
    const style = (0,text_style/* makeStyle */.Oe)(of.color);
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
        const lines = facts.map(([name = '', text = '']) => `${style.quiet((0,text_style/* padTo */.v0)(name, 12))}${(0,visible/* visible */.i)(text)}`);
        const changes = Object.entries(entry.leaves).map(([path, after]) => ({ path, after }));
        const secrets = Object.entries(entry.secrets).map(([path, { variable }]) => `${(0,visible/* visible */.i)(path)}  secret${variable === null ? '' : ` ${(0,visible/* visible */.i)(variable)}`}, stored as a fingerprint only`);
        const values = (0,leaf_text/* leafLines */.k$)({ leaves: changes, action: 'create' }, style, width - text_layout/* INDENT */.BH.length);
        return [
            style.strong((0,visible/* visible */.i)(entry.address)),
            ...[...lines, '', ...values, ...secrets].map((line) => `${text_layout/* INDENT */.BH}${line}`.trimEnd()),
        ].join('\n');
    });
    return `${[headLines(view, style).join('\n'), ...blocks].join('\n\n')}\n`;
}
function headLines(view, style) {
    const lines = [
        `Target ${style.strong((0,visible/* visible */.i)(view.target))} · ${(0,visible/* visible */.i)(view.label)} · ${(0,visible/* visible */.i)(view.place)}`,
    ];
    if (view.head !== undefined) {
        const { namespace, base_url, configuration } = view.head;
        lines.push(`Bound to ${boundTo(view.head, view.words)}, ${(0,visible/* visible */.i)(base_url)}, namespace ${(0,visible/* visible */.i)(namespace)}, ${configuration === null ? 'no configuration' : (0,visible/* visible */.i)(configuration)}`);
    }
    if (view.newest !== null)
        lines.push(newestLine(view.newest));
    return lines;
}
/** Platform and account; the first platform's account goes by a shorter name. */
function boundTo({ provider, org_id: id }, { account, platform }) {
    if (provider === undefined)
        return `org ${id}`;
    return id === null ? (0,visible/* visible */.i)(platform) : `${(0,visible/* visible */.i)(platform)}, ${account} ${(0,visible/* visible */.i)(String(id))}`;
}
function newestLine({ number, what, at, actor, run_url: run }) {
    const name = number === null ? what : `${what} ${number}`;
    return `Last: ${(0,visible/* visible */.i)(name)} by ${(0,visible/* visible */.i)(actor)}, ${(0,history_words/* minuteText */.Wn)(at)}${run === null ? '' : ` (${(0,visible/* visible */.i)(run)})`}`;
}
function departedLines(view, style) {
    const lines = Object.entries(view.departed).map(([address, { generation, rolled_back }]) => {
        const mark = rolled_back === null ? '' : `, removed by a rollback to ${rolled_back.to}`;
        return `${text_layout/* INDENT */.BH}${(0,visible/* visible */.i)(address)}  next generation ${generation}${mark}`;
    });
    return lines.length === 0 ? [] : ['', style.quiet('No longer recorded:'), ...lines];
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
        marks.push(`replaced by another ${(0,visible/* visible */.i)(entry.replaced)}`);
    if (Object.keys(entry.kept).length > 0)
        marks.push(`live values kept: ${Object.keys(entry.kept).map(visible/* visible */.i).join(', ')}`);
    if (entry.id === null && entry.launch === null)
        marks.push('create not confirmed');
    return marks;
}

// EXTERNAL MODULE: ./build/run/open/ledger-label.js
var ledger_label = __webpack_require__(13441);
// EXTERNAL MODULE: ./build/run/open/patterns.js
var patterns = __webpack_require__(10300);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/commands/ledger/open-ledger.js
var open_ledger = __webpack_require__(50538);
;// CONCATENATED MODULE: ./build/cli/commands/ledger/show.js







const flags = (bare) => (0,options/* target */.aC)(bare).argument('[pattern]', 'address or pattern');
const show_command = (0,command/* defineCommand */.NB)({
    name: 'show',
    does: 'Show recorded entries; secrets by name only.',
    flags,
    run: ([pattern], flags, { io }) => show(pattern, flags, io),
});
/** `ledger show`: all entries, or those that match; secrets by name only. */
async function show(pattern, flags, io) {
    const { offline, store, ledger, binding } = await (0,open_ledger/* openLedger */.au)(flags, io, true);
    const { kinds } = offline;
    const departed = ledger.head?.departed ?? {};
    if (pattern !== undefined) {
        const all = [...ledger.entries.keys(), ...Object.keys(departed)];
        (0,patterns/* fits */.l)('ledger show', pattern, all, kinds, 'nothing in the ledger');
    }
    const isShown = (address) => pattern === undefined || (0,model_address/* matchesPattern */.MT)(pattern, address);
    const view = {
        target: binding.target,
        place: store.place,
        label: (0,ledger_label/* ledgerLabel */.i)(ledger, false, io.clock.now()),
        head: ledger.head,
        words: kinds.words,
        newest: await newestOf(store, ledger),
        entries: [...ledger.entries.values()]
            .filter((entry) => isShown(entry.address))
            .sort((a, b) => (a.address < b.address ? -1 : 1)),
        departed: Object.fromEntries(Object.entries(departed).filter(([address]) => isShown(address))),
    };
    if (flags.json === true)
        io.out(ledgerJson(view));
    else if (pattern === undefined || view.entries.length !== 1)
        io.out(renderLedgerText(view, io.outColor));
    else
        io.out(renderEntryText(view, { color: io.outColor, width: io.width }));
    return 0;
}
/** Who made the newest revision. A shallow clone that cannot reach the others is not an error here. */
async function newestOf(store, ledger) {
    try {
        return (await store.history(ledger).list(1)).revisions[0] ?? null;
    }
    catch (error) {
        if (error instanceof finding/* UserError */.yo)
            return null;
        throw error;
    }
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

/***/ 67095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ WRITING),
/* harmony export */   _A: () => (/* binding */ PLAN_FORMAT),
/* harmony export */   gX: () => (/* binding */ PROVIDER_PLAN_FORMAT),
/* harmony export */   kl: () => (/* binding */ ACTIONS)
/* harmony export */ });
/** Minor versions add, another major version is refused. */
const PLAN_FORMAT = '1.1';
/** The format of a plan that names its provider and account: what only knows the first platform refuses it. */
const PROVIDER_PLAN_FORMAT = '2.0';
const ACTIONS = [
    'create',
    'update',
    'replace',
    'delete',
    'launch',
    'adopt',
    'converge',
    'keep',
    'release',
    'forget',
];
/** Changes that send something to the platform. */
const WRITING = new Set(['create', 'update', 'replace', 'delete', 'launch']);


/***/ }),

/***/ 23505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ revisionCounts),
/* harmony export */   Wn: () => (/* binding */ minuteText),
/* harmony export */   pd: () => (/* binding */ revisionName),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77898);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);


/** `2026-11-22 10:03 UTC`. */
function minuteText(iso) {
    const time = new Date(iso);
    return Number.isNaN(time.getTime())
        ? (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(iso)
        : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `1 added, 3 changed`; what the log does not say is a question mark. */
function revisionCounts(counts) {
    if (counts === null)
        return '?';
    const parts = ['added', 'changed', 'removed']
        .filter((name) => counts[name] > 0)
        .map((name) => `${(0,_text_style_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(counts[name])} ${name}`);
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
