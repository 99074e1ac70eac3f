export const id = 1945;
export const ids = [1945];
export const modules = {

/***/ 11723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OY: () => (/* binding */ diffHints),
  IV: () => (/* binding */ diffLinesForTerminal),
  Nt: () => (/* binding */ diffSize),
  nJ: () => (/* binding */ hunkTitle),
  lw: () => (/* binding */ spansText)
});

// UNUSED EXPORTS: finalBreakHint

// EXTERNAL MODULE: ./build/model/look.js
var look = __webpack_require__(60643);
// EXTERNAL MODULE: ./build/report/words/sanitize.js
var sanitize = __webpack_require__(52042);
// EXTERNAL MODULE: ./build/report/words/text-diff.js + 1 modules
var text_diff = __webpack_require__(33291);
;// CONCATENATED MODULE: ./build/report/words/unseen.js

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
    return (0,look/* seenAs */.ke)(isDrawn ? text.replaceAll(' ', '·').replaceAll('\t', '→') : text);
}

// EXTERNAL MODULE: ./build/report/text/style.js
var text_style = __webpack_require__(77898);
;// CONCATENATED MODULE: ./build/report/text/diff-text.js





/** How many places of a text a terminal shows; JSON and Markdown show all of them. */
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
    const lines = (0,text_style/* count */.U9)((0,text_diff/* changedLines */.MA)(diff), 'line');
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
        : 'To drop it, remove the empty line at the end of the text file ($file drops one line break), or write |- in YAML.';
}
/** Places of a text whose code points are told; the first ones say what it is about. */
const MAX_UNSEEN = 3;
/** Sentences about what no diff can show: a line break at the end, texts that look equal. */
function diffHints(diff) {
    const unseen = unseenChanges(diff);
    const told = unseen
        .slice(0, MAX_UNSEEN)
        .map(({ removed, added }) => (0,look/* codePoints */.BH)(removed, added).join(' → '));
    const more = unseen.length - told.length;
    const rest = more > 0 ? `, and ${(0,text_style/* count */.U9)(more, 'more such change')}` : '';
    return [
        ...[finalBreakHint(diff)].filter((hint) => hint !== ''),
        ...(told.length > 0
            ? [`Both sides look identical but differ in code points: ${told.join(', ')}${rest}.`]
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
        out.push(style.quiet(`… and ${(0,text_style/* count */.U9)(more, 'more changed place')}`));
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
    return `${(0,text_style/* count */.U9)(lines.length, 'line')}, ${(0,text_style/* count */.U9)(characters, 'character')}`;
}
function folded(lines, sign, paint, style, width) {
    const out = lines.slice(0, FOLDED).map((line) => paint(`${sign} ${(0,sanitize/* cut */.Jj)((0,sanitize/* visibleLine */.P8)(line), width)}`));
    if (lines.length > FOLDED)
        out.push(style.quiet(`${sign} … ${(0,text_style/* count */.U9)(lines.length - FOLDED, 'more line')}`));
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


/***/ }),

/***/ 14307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ heldLines),
/* harmony export */   So: () => (/* binding */ keptLines),
/* harmony export */   k$: () => (/* binding */ leafLines),
/* harmony export */   sN: () => (/* binding */ ledgerHelps)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29598);
/* harmony import */ var _words_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1032);
/* harmony import */ var _words_text_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33291);
/* harmony import */ var _words_value_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39454);
/* harmony import */ var _diff_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11723);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77898);






/** Longest column of paths before the values move to the right of it. */
const PATH_COLUMN = 24;
function column(names) {
    return names.reduce((widest, name) => Math.min(PATH_COLUMN, Math.max(widest, (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(name))), 0) + 2;
}
function label(name, columns) {
    const text = (0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .i)(name);
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(text) < columns ? (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .padTo */ .v0)(text, columns) : `${text}  `;
}
/** What happens to each leaf, from `before` to `after`, for a terminal, without indent. */
function leafLines(change, style, width) {
    const columns = column(change.leaves.map((leaf) => leaf.path));
    return change.leaves.flatMap((leaf) => oneLeaf(leaf, change.action, columns, style, width));
}
function oneLeaf(leaf, action, columns, style, width) {
    const { before, after } = leaf;
    const name = label(leaf.path, columns);
    const room = Math.max(20, width - (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(name));
    if (before === undefined && after !== undefined && action !== 'update') {
        return [`${name}${style.good((0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(after, room))}`];
    }
    if (after === undefined && before !== undefined && action === 'delete') {
        return [`${name}${style.bad((0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(before, room))}`];
    }
    const half = Math.max(12, Math.floor((room - 3) / 2));
    if (before !== undefined && after !== undefined && (isBlock(before, half) || isBlock(after, half))) {
        return blockDiff(name, (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .blockText */ .dK)(before), (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .blockText */ .dK)(after), style, width);
    }
    const [old = '', now = ''] = (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesText */ .kF)([before, after], half);
    return [`${name}${style.bad(old)} → ${style.good(now)}`];
}
/** Shown as a diff: a long value, and a text that would be cut, which could hide just what changed in it. */
function isBlock(value, room) {
    return (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isLong */ .x7)(value) || (typeof value === 'string' && (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(value) > room - 2);
}
function blockDiff(name, before, after, style, width) {
    const diff = (0,_words_text_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffText */ .NI)(before, after);
    const lines = (0,_diff_text_js__WEBPACK_IMPORTED_MODULE_4__/* .diffLinesForTerminal */ .IV)(diff, style, width - 4);
    const size = (0,_diff_text_js__WEBPACK_IMPORTED_MODULE_4__/* .diffSize */ .Nt)(diff);
    const said = /^(?:white|line|only)/.test(size) ? style.warn(size) : '';
    return [
        `${name}${said}`.trimEnd(),
        ...lines.map((line) => `  ${line}`),
        ...(0,_diff_text_js__WEBPACK_IMPORTED_MODULE_4__/* .diffHints */ .OY)(diff).map((hint) => `  ${style.quiet(hint)}`),
    ];
}
/** Leaves that stay as somebody edited them on the platform, because drift is kept. */
function keptLines(change, style) {
    return Object.entries(change.kept)
        .sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodeUnit */ .X)(a, b))
        .map(([path, { live, desired }]) => {
        const [kept = '', said = ''] = (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesText */ .kF)([live, desired], 40);
        return `${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .i)(path)}  live value kept: ${kept} ${style.quiet(`(the files say ${said})`)}`;
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
    const room = Math.max(20, width - (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(name) - 13);
    if (live !== undefined && git !== undefined && (isBlock(live, room) || isBlock(git, room))) {
        const head = `${name}live says ${style.bad('[-…-]')}, git says ${style.good('{+…+}')}`;
        const [, ...lines] = blockDiff('', (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .blockText */ .dK)(live), (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .blockText */ .dK)(git), style, width);
        return lines.length > 0 ? [head, ...lines] : [`${name}live and git are equal`];
    }
    const says = [
        ['live says', live],
        ['git says', git],
    ];
    if (ledgerHelps(leaf))
        says.push(['ledger says', leaf.base]);
    const texts = (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesText */ .kF)(says.map(([, value]) => value), room);
    return says.map(([who, value], index) => {
        const start = index === 0 ? name : ' '.repeat((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(name));
        return `${start}${style.quiet((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .padTo */ .v0)(who, 13))}${value === undefined ? '(absent)' : texts[index]}`;
    });
}
/** The third side says something new when it equals neither of the others. */
function ledgerHelps(leaf) {
    if (leaf.base === undefined)
        return false;
    const base = JSON.stringify(leaf.base);
    return base !== JSON.stringify(leaf.live) && base !== JSON.stringify(leaf.git);
}


/***/ }),

/***/ 92923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ INDENT),
/* harmony export */   gb: () => (/* binding */ remedyLines),
/* harmony export */   k2: () => (/* binding */ targetParts),
/* harmony export */   wh: () => (/* binding */ titleLines)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70271);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61368);
/* harmony import */ var _words_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72826);
/* harmony import */ var _words_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91753);
/* harmony import */ var _words_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77898);





/** What stands below the title of an entry is moved in by this. */
const INDENT = '    ';
/** Columns of sign and address before what happens. */
const TITLE = 58;
/** `Target production`, `org 5`, the host, the ledger: how every report of a target begins. */
function targetParts(of, ledger, style) {
    return [
        `Target ${style.strong((0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(of.target))}`,
        (0,_words_account_js__WEBPACK_IMPORTED_MODULE_1__/* .accountText */ .P)(of),
        (0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutEnd */ .M)(of.base_url.replace(/^https:\/\//, ''), '/')),
        (0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(ledger),
    ];
}
/** What can be done, the commands below each other, without indent. */
function remedyLines(remedies, style, typing) {
    const labels = remedies.map((remedy) => `To ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)((0,_words_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .goalOf */ .ZZ)(remedy))}:`);
    const columns = Math.min(40, Math.max(0, ...labels.map(_style_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1))) + 1;
    return remedies.map((remedy, index) => `${(0,_style_js__WEBPACK_IMPORTED_MODULE_4__/* .padTo */ .v0)(`${labels[index]} `, columns)}${style.strong((0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .typedLine */ .RK)(remedy, typing)))}`);
}
/** Address left, what happens and where it comes from to its right; on narrow terminals below. */
function titleLine(start, right, width) {
    const text = right.filter((part) => part !== '').join('   ');
    const columns = Math.min(TITLE, width - (0,_style_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1)(text) - 2);
    if ((0,_style_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1)(start) > columns) {
        const below = (0,_style_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1)(text) + INDENT.length <= width ? [text] : right.filter((part) => part !== '');
        return [start, ...below.map((part) => `${INDENT}${part}`)];
    }
    return [`${(0,_style_js__WEBPACK_IMPORTED_MODULE_4__/* .padTo */ .v0)(start, columns)}  ${text}`.trimEnd()];
}
/** Address, what happens to it and where it comes from. Colours the title after it was laid out, since colour codes have no width. */
function titleLines(address, sign, right, paint, width) {
    const [first = '', ...rest] = titleLine(`${sign} ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(address)}`, right, width);
    return [`${paint(first.slice(0, sign.length))}${first.slice(sign.length)}`, ...rest];
}


/***/ }),

/***/ 72826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ accountText)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);

/** What sentences call the account of a plan or report. */
function accountText({ account, org_id }) {
    return account === undefined ? `org ${org_id}` : (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(account.label);
}


/***/ }),

/***/ 91753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ SYMBOLS),
/* harmony export */   He: () => (/* binding */ actionWord),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   gR: () => (/* binding */ MAKING),
/* harmony export */   hG: () => (/* binding */ secretsByAddress),
/* harmony export */   jA: () => (/* binding */ formerName),
/* harmony export */   wX: () => (/* binding */ symbolOf),
/* harmony export */   yD: () => (/* binding */ secretText),
/* harmony export */   yc: () => (/* binding */ effectGroups)
/* harmony export */ });
/* unused harmony export isTakeover */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60643);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67095);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1032);



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
    return renamed_from === null ? '' : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .besides */ .oN)(renamed_from, address);
}
/** An update that replaces what somebody made or edited on the platform. */
function isTakeover(change) {
    return change.action === 'update' && change.overwrites !== null;
}
const SEVERITIES = ['error', 'warning', 'note'];
const LEDGER_ACTIONS = ['adopt', 'converge', 'keep', 'release', 'forget'];
/** Sorts a plan into its parts, each by address. */
function entriesOf(plan) {
    const changes = [...plan.changes].sort((a, b) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.address, b.address));
    const of = (action) => changes.filter((change) => change.action === action);
    const updates = of('update');
    const writing = new Set(changes.filter((change) => _plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .WRITING */ .V9.has(change.action)).map((change) => change.address));
    return {
        held: [...plan.held].sort((a, b) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.address, b.address)),
        deletes: of('delete'),
        replaces: of('replace'),
        takeovers: updates.filter(isTakeover),
        updates: updates.filter((change) => !isTakeover(change)),
        creates: of('create'),
        launches: of('launch'),
        ledgerOnly: LEDGER_ACTIONS.map((action) => ({ action, changes: of(action) })).filter((group) => group.changes.length > 0),
        looseSecrets: plan.secret_writes
            .filter((secret) => !writing.has(secret.address) && (secret.write || secret.status === 'unknown'))
            .sort((a, b) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.address, b.address) || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.field, b.field)),
        diagnostics: [...plan.diagnostics].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
            (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.address ?? '', b.address ?? '') ||
            (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.code, b.code) ||
            (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.message, b.message)),
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
    return place === null || place === undefined ? '' : (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .i)(`${place.file}:${place.line}`);
}
const EFFECT_LABELS = { repins: 're-pins', pinned_by: 'pinned by', used_by: 'used by' };
/** Effects in the order re-pins, pinned by, used by. A delete without a user says so. */
function effectGroups(change) {
    const groups = [];
    for (const what of ['repins', 'pinned_by', 'used_by']) {
        const effects = change.effects.filter((effect) => effect.what === what);
        effects.sort((a, b) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.address, b.address));
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
/** Actions that make an object: what is sent with them was never there before. */
const MAKING = new Set(['create', 'replace', 'launch']);
/**
 * What happens to a secret: only its name, never anything of its value. Empty when nothing does.
 * @param action of the change that sends it; null where nothing of its resource is sent
 */
function secretText(secret, action) {
    const name = secret.variable === null ? 'secret from the file' : `secret ${secret.variable}`;
    if (secret.write && action !== null && MAKING.has(action))
        return `${name} will be set`;
    if (secret.write) {
        const why = {
            changed: 'changed',
            unchanged: 'unchanged',
            unknown: 'cannot tell whether it is up to date',
            unset: 'not set here',
        };
        return `${name} will be written (${why[secret.status]})`;
    }
    if (secret.status === 'unset')
        return `${name} not compared (not set here)`;
    if (secret.status === 'unknown')
        return `${name} not written: cannot tell whether it is up to date`;
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


/***/ }),

/***/ 33291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MA: () => (/* binding */ changedLines),
  NI: () => (/* binding */ diffText)
});

// UNUSED EXPORTS: side

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(85725);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
;// CONCATENATED MODULE: ./build/report/words/common-ends.js
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

;// CONCATENATED MODULE: ./build/report/words/text-diff.js


const CONTEXT = 2;
/** Characters of both sides of a pair that is still compared word by word. */
const WORD_LIMIT = 5_000;
/** Bounds the work without a clock, so that the same texts always give the same output. */
const MAX_EDITS = 1_000;
/** Share of letters in common below which marks inside a line would only confuse. */
const ALIKE = 0.35;
const MARK = /\[-|-\]|\{\+|\+\}/;
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
/** CRLF and LF mean the same. */
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


/***/ }),

/***/ 39454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   dK: () => (/* binding */ blockText),
/* harmony export */   kF: () => (/* binding */ valuesText),
/* harmony export */   x7: () => (/* binding */ isLong)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60643);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52042);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1032);


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
        return `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .i)(JSON.stringify((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, room - 2))), room)} ${size}`;
    }
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .i)(compact(value, false)), max);
}
/** Values that stand beside each other, each with its code points where it would look like another one. */
function valuesText(values, max = SHORT) {
    const texts = values.map((value) => valueText(value, max));
    return values.map((value, index) => {
        const text = texts[index] ?? '';
        const other = values.findIndex((one, at) => one !== undefined &&
            value !== undefined &&
            raw(one) !== raw(value) &&
            (texts[at] === text || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .looksEqual */ .Fi)(texts[at] ?? '', text)));
        if (other < 0 || value === undefined)
            return text;
        return `${text} (${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .codePoints */ .BH)(raw(value), raw(values[other] ?? null))[0]})`;
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
    return form(value) ?? JSON.stringify(value, null, 2);
}
const WORD = /^(?!true$|false$|null$|[-+.\d]+$)[\p{L}\p{N}_][\p{L}\p{M}\p{N}_./-]*$/u;
function compact(value, inList) {
    if (typeof value === 'string')
        return inList && WORD.test(value) ? value : JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((item) => compact(item, true)).join(', ')}]`;
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return String(value);
    const known = form(value);
    if (known !== undefined)
        return known;
    const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compact(item, false)}`);
    return `{${members.join(', ')}}`;
}
/** How a form of the bundle language reads; undefined for a plain object. */
function form(value) {
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


/***/ })

};
