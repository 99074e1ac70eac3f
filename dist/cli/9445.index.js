export const id = 9445;
export const ids = [9445];
export const modules = {

/***/ 89859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ history_command)
});

// EXTERNAL MODULE: ./build/ledger/history.js
var ledger_history = __webpack_require__(55216);
// EXTERNAL MODULE: ./build/ledger/entry-moves.js
var entry_moves = __webpack_require__(70295);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/plan/document/entry-diff.js

/** Compares two records of one address; a side that does not exist is undefined. At least one does. */
function diffEntries(before, after) {
    const one = after ?? before;
    if (one === undefined)
        return undefined;
    const leaves = leafDiff(before?.leaves ?? {}, after?.leaves ?? {});
    const facts = before === undefined || after === undefined ? [] : factDiff(before, after);
    const what = before === undefined
        ? 'added'
        : after === undefined
            ? 'removed'
            : leaves.length > 0 || before.address !== after.address
                ? 'changed'
                : 'noted';
    return { address: one.address, kind: one.kind, what, id: one.id, leaves, facts };
}
function leafDiff(before, after) {
    const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(json/* byCodeUnit */.X);
    return paths.flatMap((path) => {
        const old = before[path];
        const now = after[path];
        if (old !== undefined && now !== undefined && (0,json/* sameJson */.Vk)(old, now))
            return [];
        return [
            {
                path,
                ...(old === undefined ? {} : { before: old }),
                ...(now === undefined ? {} : { after: now }),
            },
        ];
    });
}
/** What `seen`, the witness and the commit say is for machines, and left out. */
function factDiff(before, after) {
    const pairs = [
        ['address', before.address, after.address],
        ['id', before.id, after.id],
        ['version', before.version, after.version],
        ['origin', before.origin, after.origin],
        ['protected', before.protect, after.protect],
        ['rolled back to', before.rolled_back?.to ?? null, after.rolled_back?.to ?? null],
        ['live value kept', keys(before.kept), keys(after.kept)],
        ['stored differently by the platform', keys(before.observed), keys(after.observed)],
        ['launch', before.launch?.state ?? null, after.launch?.state ?? null],
    ];
    const facts = pairs
        .filter(([, old, now]) => !(0,json/* sameJson */.Vk)(old, now))
        .map(([name, old, now]) => ({ name, before: old, after: now }));
    const secrets = new Set([...Object.keys(before.secrets), ...Object.keys(after.secrets)]);
    for (const path of [...secrets].sort(json/* byCodeUnit */.X)) {
        const [old, now] = [before.secrets[path], after.secrets[path]];
        if (old?.hash === now?.hash && old?.salt === now?.salt)
            continue;
        facts.push({
            name: `secret ${path}`,
            before: old === undefined ? 'not known' : 'written before',
            after: now === undefined ? 'not known' : 'rewritten',
        });
    }
    return facts;
}
function keys(object) {
    return Object.keys(object).sort(json/* byCodeUnit */.X);
}

// EXTERNAL MODULE: ./build/report/words/history-words.js
var history_words = __webpack_require__(23505);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/report/words/value-text.js
var value_text = __webpack_require__(39454);
// EXTERNAL MODULE: ./build/report/text/leaf-text.js
var leaf_text = __webpack_require__(14307);
// EXTERNAL MODULE: ./build/report/text/style.js
var text_style = __webpack_require__(77898);
// EXTERNAL MODULE: ./build/report/text/text-layout.js
var text_layout = __webpack_require__(92923);
;// CONCATENATED MODULE: ./build/report/text/history-text.js






/** The deployment log, newest first, one line per apply. */
function renderHistoryText(revisions, more, view) {
    const style = (0,text_style/* makeStyle */.Oe)(view.color);
    const head = `Target ${style.strong((0,visible/* visible */.i)(view.target))} · ${(0,visible/* visible */.i)(view.place)}`;
    const rows = revisions.map((one) => [
        (0,history_words/* revisionName */.pd)(one),
        (0,history_words/* minuteText */.Wn)(one.at),
        (0,visible/* visible */.i)(one.what),
        (0,history_words/* revisionCounts */.GU)(one.counts),
        `from ${(0,history_words/* sourceText */.rI)(one.source)}`,
        (0,visible/* visible */.i)(one.actor),
        one.run_url === null ? '' : (0,visible/* visible */.i)(one.run_url),
    ]);
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (0,text_style/* displayWidth */.F1)(row[column] ?? ''))));
    const lines = rows.map((row) => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? style.strong(cell.padStart(width)) : (0,text_style/* padTo */.v0)(cell, width);
    })
        .join('  ')
        .trimEnd());
    const end = more ? ['', style.quiet('For older revisions, pass --limit <n>.')] : [];
    return `${[head, '', ...lines, ...end].join('\n')}\n`;
}
/** What one apply changed, or what differs between two revisions. */
function renderDiffText(diffs, between, view) {
    const style = (0,text_style/* makeStyle */.Oe)(view.color);
    const width = Math.max(60, view.width);
    const { from, to, isOne } = between;
    const title = isOne
        ? `Revision ${style.strong((0,history_words/* revisionName */.pd)(to))} · ${(0,visible/* visible */.i)(to.what)}`
        : `Revision ${style.strong(from === null ? 'none' : (0,history_words/* revisionName */.pd)(from))} → ${style.strong((0,history_words/* revisionName */.pd)(to))}`;
    const head = [`${title} · target ${(0,visible/* visible */.i)(view.target)} · ${(0,visible/* visible */.i)(view.place)}`, aboutText(to)];
    if (!isOne && from !== null)
        head.splice(1, 0, aboutText(from));
    if (to.run_url !== null)
        head.push((0,visible/* visible */.i)(to.run_url));
    const blocks = diffs.map((diff) => diffBlock(diff, style, width).join('\n'));
    return `${[head.join('\n'), ...blocks, lastLine(diffs)].join('\n\n')}\n`;
}
function aboutText(revision) {
    return `${(0,history_words/* revisionName */.pd)(revision)}: ${(0,history_words/* minuteText */.Wn)(revision.at)}, by ${(0,visible/* visible */.i)(revision.actor)}, from ${(0,history_words/* sourceText */.rI)(revision.source)}`;
}
const SIGNS = { added: '+', changed: '~', removed: '-', noted: '=' };
function diffBlock(diff, style, width) {
    const paint = { added: style.good, changed: style.warn, removed: style.bad, noted: style.quiet }[diff.what];
    const action = { added: 'create', removed: 'delete', changed: 'update', noted: 'update' };
    const lines = (0,leaf_text/* leafLines */.k$)({ leaves: diff.leaves, action: action[diff.what] }, style, width - text_layout/* INDENT */.BH.length);
    const facts = diff.facts.map(({ name, before, after }) => `${style.quiet(`${(0,visible/* visible */.i)(name)}:`)} ${(0,value_text/* valuesText */.kF)([before, after]).join(' → ')}`);
    const id = diff.id === null ? '' : `id ${(0,visible/* visible */.i)(String(diff.id))}`;
    return [
        ...(0,text_layout/* titleLines */.wh)(diff.address, SIGNS[diff.what], [diff.what, id], paint, width),
        ...[...lines, ...facts].map((line) => `${text_layout/* INDENT */.BH}${line}`),
    ];
}
function lastLine(diffs) {
    if (diffs.length === 0)
        return 'No recorded resource differs.';
    const parts = ['added', 'changed', 'removed', 'noted']
        .map((what) => ({ what, number: diffs.filter((diff) => diff.what === what).length }))
        .filter(({ number }) => number > 0)
        .map(({ what, number }) => `${number} ${what}`);
    return `${(0,text_style/* count */.U9)(diffs.length, 'resource')}: ${parts.join(', ')}`;
}

// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/commands/ledger/ledger-command-codes.js
var ledger_command_codes = __webpack_require__(24048);
// EXTERNAL MODULE: ./build/cli/commands/ledger/open-ledger.js
var open_ledger = __webpack_require__(50538);
;// CONCATENATED MODULE: ./build/cli/commands/history.js








const flags = (bare) => (0,options/* target */.aC)(bare)
    .argument('[revision]', 'show what this apply changed: a number, latest, latest~2')
    .argument('[other]', 'compare the first revision with this one')
    .option('--limit <n>', 'number of revisions to list (default: 20)');
const history_command = (0,command/* defineCommand */.NB)({
    name: 'history',
    does: 'List past applies, show what one changed, or compare two.',
    flags,
    run: (revisions, flags, { io }) => history_history(revisions, flags, io),
});
/** Applies that are listed without `--limit`. */
const LISTED = 20;
/** `history`: what was applied when, by whom and from which commit. It needs no key and sends nothing. */
async function history_history([first, second], flags, io) {
    const limit = readLimit(flags.limit);
    const { store, ledger, binding } = await (0,open_ledger/* openLedger */.au)(flags, io, true);
    const log = store.history(ledger);
    const view = { color: io.outColor, width: io.width, target: binding.target, place: log.place };
    const about = { target: binding.target, namespace: binding.namespace, place: log.place };
    if (first === undefined) {
        const { revisions, more } = await log.list(limit);
        if (flags.json === true)
            io.out(history_json({ ...about, revisions, more }));
        else
            io.out(renderHistoryText(revisions, more, view));
        return 0;
    }
    const values = (0,open_ledger/* valuesOf */.sm)(log);
    const { revisions } = await log.list(null);
    const one = (0,ledger_history/* findRevision */.p)(first, revisions);
    const from = second === undefined ? one.before : one.revision;
    const to = second === undefined ? one.revision : (0,ledger_history/* findRevision */.p)(second, revisions).revision;
    const diffs = await differences(values, from, to);
    if (flags.json === true)
        io.out(history_json({ ...about, from, to, resources: diffs }));
    else
        io.out(renderDiffText(diffs, { from, to, isOne: second === undefined }, view));
    return 0;
}
async function differences(values, from, to) {
    if (from?.commit === to.commit)
        return [];
    const changes = await values.changes(from, to);
    return paired(changes)
        .map(({ before, after }) => diffEntries(before, after))
        .filter((diff) => diff !== undefined);
}
/** Pairs the two sides of one object even where its address differs, so that a rename shows as a change. */
function paired(changes) {
    const byObject = new Map();
    for (const { before } of changes) {
        const object = before === undefined ? undefined : (0,entry_moves/* objectOf */.X)(before);
        if (before !== undefined && object !== undefined)
            byObject.set(object, before);
    }
    const former = new Map();
    for (const { after } of changes) {
        const object = after === undefined ? undefined : (0,entry_moves/* objectOf */.X)(after);
        const before = object === undefined ? undefined : byObject.get(object);
        if (after !== undefined && before !== undefined)
            former.set(after, before);
    }
    const taken = new Set(former.values());
    return changes.flatMap(({ before, after }) => {
        const alone = before === undefined || taken.has(before) ? {} : { before };
        if (after === undefined)
            return before === undefined || taken.has(before) ? [] : [{ before }];
        const own = former.get(after);
        return [own === undefined ? { ...alone, after } : { before: own, after }];
    });
}
function readLimit(text) {
    if (text === undefined)
        return LISTED;
    const limit = Number(text);
    if (/^\d+$/.test(text) && limit >= 1 && limit <= 1_000_000)
        return limit;
    throw new finding/* UserError */.yo(ledger_command_codes/* LEDGER_COMMAND_CODES */.N.badLimit.code, `--limit ${JSON.stringify(text)} is not a whole number of 1 or more.`, 'Pass a whole number, for example 100.', 1, (0,pasted_command/* pasted */.yw)('history', '--limit', '100'));
}
function history_json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
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

/***/ 55216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findRevision)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _ledger_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60964);


/** `latest`, `latest~2`, `42`. */
const LATEST = /^latest(?:~(\d{1,6}))?$/;
/**
 * The revision of a name, and the one before it.
 * @param revisions all of them, newest first
 * @throws UserError PS7301 where there is none of that name
 */
function findRevision(name, revisions) {
    const steps = LATEST.exec(name);
    const index = steps === null
        ? revisions.findIndex((one) => one.number !== null && String(one.number) === name)
        : Number(steps[1] ?? 0);
    const revision = revisions[index];
    if (revision !== undefined)
        return { revision, before: revisions[index + 1] ?? null };
    const numbers = revisions.map((one) => one.number).filter((number) => number !== null);
    const range = numbers.length === 0
        ? 'The history is empty'
        : `It has revisions ${Math.min(...numbers)} to ${Math.max(...numbers)}`;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_ledger_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .HISTORY_CODES */ .A.noRevision.code, `The history has no revision ${JSON.stringify(name)}.`, `${range}; name one by number, or use latest, or latest~1 for the one before.`);
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
