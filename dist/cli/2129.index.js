export const id = 2129;
export const ids = [2129];
export const modules = {

/***/ 94226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Zf: () => (/* binding */ orderRemedy),
/* harmony export */   mh: () => (/* binding */ orderAccount),
/* harmony export */   uC: () => (/* binding */ renderPlanJson),
/* harmony export */   yp: () => (/* binding */ orderPlace)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86835);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75327);


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
        ...orderAccount(plan),
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
    const content_digest = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planContentDigest */ .T)(JSON.parse(text));
    const document = { ...ordered, content_digest };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/** Whose objects it is about; the account has one place in the JSON. */
function orderAccount({ provider, account, org_id }) {
    return provider === undefined || account === undefined
        ? { org_id }
        : { provider, account: { id: account.id, label: account.label } };
}
function orderSource({ commit, dirty, uncommitted, refused }) {
    return {
        commit,
        dirty,
        ...(uncommitted && { uncommitted: uncommitted.map(({ file, what }) => ({ file, what })) }),
        ...(refused && {
            refused: refused.map(({ code, message, remedy }) => ({ code, message, remedy })),
        }),
    };
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
    const sorted = Object.entries(object).sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b));
    return Object.fromEntries(sorted.map(([path, value]) => [path, order(value)]));
}
/** Values mean the same in any order of their keys, so they are shown in one. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return value;
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mapObject */ .s8)(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b))), sorted);
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


/***/ }),

/***/ 7982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ namesWithin),
/* harmony export */   OD: () => (/* binding */ nameList),
/* harmony export */   Qu: () => (/* binding */ countedByKind),
/* harmony export */   hg: () => (/* binding */ characters),
/* harmony export */   p1: () => (/* binding */ fitWhole),
/* harmony export */   q9: () => (/* binding */ COUNTED_LENGTH)
/* harmony export */ });
/* unused harmony export utf8Bytes */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77898);
/* harmony import */ var _words_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52042);



/** Entries that did not fit before looking further stops: keeps ten thousand changes cheap. */
const MISSES = 40;
const characters = (text) => text.length;
const utf8Bytes = (text) => Buffer.byteLength(text, 'utf8');
/**
 * Renders whole entries while they fit into `room` (a line break per entry included). What does not
 * fit is left out whole; smaller ones after it may still go in.
 */
function fitWhole(items, room, render, size = characters) {
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
function nameList(addresses, room, size = characters) {
    return namesWithin(addresses, room, size) ?? countedByKind(addresses);
}
/** Every address by name; undefined when they do not fit into `room`. */
function namesWithin(addresses, room, size) {
    const names = [];
    let length = 0;
    for (const address of addresses) {
        const name = (0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(address);
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
        kinds.set((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(address), (kinds.get((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(address)) ?? 0) + 1);
    const sorted = [...kinds].sort(([a, x], [b, y]) => y - x || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b));
    const parts = sorted.slice(0, KINDS).map(([kind, number]) => `${(0,_text_style_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(number)} ${safeKind(kind)}`);
    const rest = sorted.slice(KINDS).reduce((sum, [, number]) => sum + number, 0);
    if (rest > 0)
        parts.push(`${(0,_text_style_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(rest)} of other kinds`);
    return parts.join(', ');
}
function safeKind(kind) {
    return /^[a-z_]{1,40}$/.test(kind) ? kind.replaceAll('_', ' ') : (0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(kind, 8));
}


/***/ }),

/***/ 43863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sm: () => (/* binding */ planBlocks),
  K1: () => (/* binding */ remedyText),
  Rz: () => (/* binding */ renderBlocks)
});

// EXTERNAL MODULE: ./build/report/text/style.js
var style = __webpack_require__(77898);
// EXTERNAL MODULE: ./build/report/words/advice.js
var words_advice = __webpack_require__(35357);
// EXTERNAL MODULE: ./build/report/words/entries.js
var entries = __webpack_require__(91753);
;// CONCATENATED MODULE: ./build/report/words/held-next.js
/**
 * What somebody can do about something held: the plan's own remedies, which are commands and edits.
 * Never empty: every held resource says what comes next.
 */
function heldNext(held) {
    return held.remedies.length > 0 ? held.remedies : OTHERWISE[held.why];
}
const AGAIN = { to: 'check again', type: 'run plan again' };
/** For what brings no remedy of its own. */
const OTHERWISE = {
    takeover: [{ to: 'keep the live values', type: 'write the live values into the file' }],
    drift: [{ to: 'keep the live edit', type: 'write the live values into the file' }],
    conflict: [{ to: 'keep the live edit', type: 'write the live values into the file' }],
    gone: [{ to: 'accept the deletion', type: 'remove the item from the files' }],
    undecided: [{ to: 'launch it', type: 'name it in --launch, or in the launch input of the Action' }],
    protected: [{ to: 'continue', type: 'lift its protection in a separate commit' }],
    ambiguous: [{ to: 'continue', type: 'pin the intended id in sync' }],
    unknown_launch: [{ to: 'continue', type: 'check on the platform whether it ran' }],
    dependency: [{ to: 'continue', type: 'decide about the resource it needs, named above' }],
    unconfirmed: [AGAIN],
    unreviewed: [
        { to: 'have it reviewed', type: 'open a pull request whose plan shows it, and merge that' },
        { to: 'apply it anyway', type: 'run the Action with on-plan-change: apply' },
    ],
    renamed: [{ to: 'continue', type: 'say in sync whether it was renamed' }],
    left_out: [{ to: 'continue', type: 'check out all files' }],
    rolled_back: [{ to: 'keep the rollback', type: 'revert the item in its bundle' }],
    safeguard: [{ to: 'continue', type: 'raise the limit in the configuration, or split this pull request' }],
};

// EXTERNAL MODULE: ./build/report/words/held-words.js
var held_words = __webpack_require__(81698);
// EXTERNAL MODULE: ./build/report/words/sanitize.js
var sanitize = __webpack_require__(52042);
// EXTERNAL MODULE: ./build/report/markdown/fit.js
var markdown_fit = __webpack_require__(7982);
// EXTERNAL MODULE: ./build/report/markdown/markdown-details.js
var markdown_details = __webpack_require__(40271);
// EXTERNAL MODULE: ./build/report/markdown/markdown-place.js
var markdown_place = __webpack_require__(88046);
;// CONCATENATED MODULE: ./build/report/markdown/markdown-blocks.js









/** Errors, deletes, replaces, takeovers, held and what could not be read, as far as there are any. */
function planBlocks(plan, entries, look = {}) {
    const errors = entries.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    const blocks = [
        {
            heading: `❌ **${(0,style/* count */.U9)(errors.length, 'error')}**`,
            entries: errors.map((one) => errorEntry(one, look)),
        },
        {
            heading: `⚠️ **${(0,style/* count */.U9)(entries.deletes.length, 'delete')}**`,
            entries: entries.deletes.map((change) => changeEntry(change, look)),
        },
        {
            heading: `⚠️ **${(0,style/* count */.U9)(entries.replaces.length, 'replacement')}** — recreated with a new id; the old object is then deleted`,
            entries: entries.replaces.map((change) => changeEntry(change, look)),
        },
        {
            heading: `⚠️ **${(0,style/* count */.U9)(entries.takeovers.length, 'takeover or overwrite', 'takeovers or overwrites')}** — replaces what was made or edited on the platform`,
            entries: entries.takeovers.map((change) => changeEntry(change, look)),
        },
        {
            heading: `✋ **${(0,style/* count */.U9)(entries.held.length, 'held', 'held')}** — left unchanged on the platform until somebody decides`,
            entries: heldGroups(entries.held).map((group) => heldEntry(group, look)),
        },
        {
            heading: `🔒 **${(0,style/* count */.U9)(plan.unreadable.length, 'place')} could not be read** — nothing is planned there`,
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
    const facts = [(0,sanitize/* markdownText */.p7)(change.reason), ...(0,markdown_details/* effectParts */.g6)(change)].filter((part) => part !== '');
    if (look.waiting?.has(change.digest) === true)
        facts.push('already waiting on the base branch');
    const place = (0,markdown_place/* placeLink */.aE)(change.place, look);
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
        const next = heldNext(held);
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
function heldEntry(group, look) {
    const [held, ...others] = group;
    const name = group.map((one) => (0,sanitize/* markdownCode */.D9)(one.address)).join(', ');
    const next = heldNext(held);
    const remedies = next.map((remedy) => `\n>   - ${remedyText(remedy)}`);
    const place = group.length > 1 ? '' : (0,markdown_place/* placeLink */.aE)(held.place, look);
    const where = place === '' ? '' : ` (${place})`;
    return {
        address: held.address,
        others: others.map((one) => one.address),
        full: `${name} (would ${held.would}) — ${(0,sanitize/* markdownText */.p7)(held.message)}${where}${remedies.join('')}`,
        brief: `${name} — ${held_words/* HELD_WORDS */.A[held.why]}`,
    };
}
/** A line of a bundle: a key with a map in braces, or with one word; it may be one of several. */
const SETTING = /^(?:"(?:[^"\\]|\\.)*"|[\w-]+): ?(?:\{.*\}|"?[\w-]+"?),?$/s;
/** `*to keep the live edit:*` and what to type; a command or a setting stands in a code span. */
function remedyText(remedy) {
    const typed = remedy.argv !== undefined || SETTING.test(remedy.type);
    const type = typed ? (0,sanitize/* markdownCode */.D9)(remedy.type) : (0,sanitize/* markdownText */.p7)(remedy.type);
    return `*to ${(0,sanitize/* markdownText */.p7)((0,entries/* goalOf */.ZZ)(remedy))}:* ${type}`;
}
function errorEntry(diagnostic, look) {
    const place = (0,markdown_place/* placeLink */.aE)(diagnostic.place, look);
    const address = diagnostic.address === null ? '' : (0,sanitize/* markdownCode */.D9)(diagnostic.address);
    const name = [(0,sanitize/* markdownCode */.D9)(diagnostic.code), address, place].filter((part) => part !== '').join(' ');
    const advice = (0,words_advice/* adviceOf */.wr)(diagnostic);
    const remedy = (0,words_advice/* hasAdvice */.jk)(advice) ? ` *To do:* ${(0,words_advice/* adviceMarkdown */.mU)(advice)}` : '';
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
function renderBlocks(blocks, room, size = markdown_fit/* characters */.hg) {
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
        const fit = (0,markdown_fit/* fitWhole */.p1)(lines, entryRoom, ({ line }) => `> - ${line}`, size);
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
    const more = uncounted > 0 ? [`> - … and ${(0,style/* thousands */.oh)(uncounted)} more, not listed here`] : [];
    const out = [`> ${block.heading}`, ...lines];
    if (folded.length > 0) {
        const summary = `<details><summary>… and ${(0,style/* thousands */.oh)(folded.length)} more</summary>`;
        out.push('>', `> ${summary}`, '>', ...folded, '>', '> </details>');
        if (more.length > 0)
            out.push('>');
    }
    return [...out, ...more].join('\n');
}


/***/ }),

/***/ 40271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   S4: () => (/* binding */ leafPart),
/* harmony export */   Ws: () => (/* binding */ heldDetails),
/* harmony export */   g6: () => (/* binding */ effectParts),
/* harmony export */   pu: () => (/* binding */ changeDetails),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);
/* harmony import */ var _text_diff_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11723);
/* harmony import */ var _text_leaf_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14307);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77898);
/* harmony import */ var _words_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91753);
/* harmony import */ var _words_held_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81698);
/* harmony import */ var _words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52042);
/* harmony import */ var _words_text_diff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33291);
/* harmony import */ var _words_value_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39454);
/* harmony import */ var _markdown_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88046);










const PLAIN = (0,_text_style_js__WEBPACK_IMPORTED_MODULE_0__/* .makeStyle */ .Oe)(false);
/** Characters of a value that is shown in one line. */
const VALUE = 200;
/** Characters of an unchanged line, and of a changed one before it shrinks to what is around its changes. */
const CONTEXT_LINE = 160;
const CHANGED_LINE = 240;
const TABLE_LEAVES = 3;
const NAMED = 10;
/** The folded part of one change: where, why, every leaf, secrets and effects. */
function changeDetails(change, secrets, look = {}) {
    const version = (0,_words_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .versionText */ .KA)(change.version);
    const title = [(0,_words_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .actionWord */ .He)(change), version].filter((part) => part !== '').join(' · ');
    const place = (0,_markdown_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .aE)(change.place, look);
    const intro = [];
    if (place !== '')
        intro.push(`From ${place}.`);
    if (change.renamed_from !== null)
        intro.push(`Renamed from ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_words_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .formerName */ .jA)(change))}.`);
    if (change.reason !== '')
        intro.push(`Why: ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(change.reason)}.`);
    const parts = [intro.join(' '), ...change.leaves.map((leaf) => leafPart(leaf, change.action))];
    for (const [path, { live, desired }] of Object.entries(change.kept).sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)(a, b))) {
        const [kept, said] = values([live, desired]);
        parts.push(`- ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(path)}: live value kept (${kept}); the files say ${said}`);
    }
    for (const secret of secrets) {
        const text = (0,_words_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .secretText */ .yD)(secret, change.action);
        if (text !== '')
            parts.push(`- ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(secret.field)}: ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(text)}`);
    }
    parts.push(...effectParts(change).map((text) => `- ${text}`));
    if (change.unmanaged.length > 0) {
        parts.push(`- no longer in the files, left unchanged: ${names(change.unmanaged)}`);
    }
    return fold(`${(0,_words_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolOf */ .wX)(change.action)} ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlCode */ .h8)(change.address)} · ${title}`, parts);
}
/** The folded part of something held: its message, then live, git and ledger per leaf. */
function heldDetails(held, look = {}) {
    const place = (0,_markdown_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .aE)(held.place, look);
    const parts = [
        `${place === '' ? 'Why' : `From ${place}`}: ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(held.message)}`,
        ...held.leaves.map(heldLeafPart),
    ];
    return fold(`${_words_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .SYMBOLS */ .Am.held} ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlCode */ .h8)(held.address)} · held: ${_words_held_words_js__WEBPACK_IMPORTED_MODULE_5__/* .HELD_WORDS */ .A[held.why]}`, parts);
}
/** Parts under a summary that is HTML of our own making. */
function fold(summary, parts) {
    const body = parts.filter((part) => part !== '');
    return [`<details><summary>${summary}</summary>`, ...body, '</details>'].join('\n\n');
}
/** What happens to one leaf, from `before` to `after`, as an entry of a list. */
function leafPart(leaf, action) {
    const { before, after } = leaf;
    const path = (0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(leaf.path);
    if (before !== undefined && after !== undefined && ((0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isLong */ .x7)(before) || (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isLong */ .x7)(after))) {
        const diff = (0,_words_text_diff_js__WEBPACK_IMPORTED_MODULE_7__/* .diffText */ .NI)((0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .blockText */ .dK)(before), (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .blockText */ .dK)(after));
        return `- ${path}: ${(0,_text_diff_text_js__WEBPACK_IMPORTED_MODULE_8__/* .diffSize */ .Nt)(diff)}${hintsOf(diff)}\n\n${diffFence(diff)}`;
    }
    const one = before === undefined ? after : after === undefined ? before : undefined;
    if (one !== undefined && (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isLong */ .x7)(one)) {
        const sign = before === undefined ? '+' : '-';
        const lines = (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .blockText */ .dK)(one).replaceAll('\r\n', '\n').split('\n');
        return `- ${path}: ${before === undefined ? 'new' : 'goes'}\n\n${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownFence */ .p0)(lines.map((line) => sign + line), 'diff')}`;
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
    const path = (0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(leaf.path);
    if (live !== undefined && git !== undefined && ((0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isLong */ .x7)(live) || (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isLong */ .x7)(git))) {
        const diff = (0,_words_text_diff_js__WEBPACK_IMPORTED_MODULE_7__/* .diffText */ .NI)((0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .blockText */ .dK)(live), (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .blockText */ .dK)(git));
        return `- ${path}: live is marked ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)('-')}, git ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)('+')}${hintsOf(diff)}\n\n${diffFence(diff)}`;
    }
    const [there, here, base] = values([live, git, ...((0,_text_leaf_text_js__WEBPACK_IMPORTED_MODULE_9__/* .ledgerHelps */ .sN)(leaf) ? [leaf.base] : [])]);
    return `- ${path}: live says ${there}, git says ${here}${base === undefined ? '' : `, the ledger ${base}`}`;
}
/** Values that stand beside each other, each in a code span. */
function values(list, max = VALUE, options = {}) {
    const texts = (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .valuesText */ .kF)(list, max);
    return list.map((json, index) => json === undefined ? 'nothing' : (0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(texts[index] ?? '', options));
}
function hintsOf(diff) {
    return (0,_text_diff_text_js__WEBPACK_IMPORTED_MODULE_8__/* .diffHints */ .OY)(diff)
        .map((hint) => `. ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(hint)}`)
        .join('');
}
function diffFence({ hunks, whitespaceOnly }) {
    const lines = hunks.flatMap((hunk) => [
        `@@ ${(0,_text_diff_text_js__WEBPACK_IMPORTED_MODULE_8__/* .hunkTitle */ .nJ)(hunk)} @@`,
        ...hunk.lines.flatMap((line) => fenceLines(line, whitespaceOnly)),
    ]);
    return lines.length === 0 ? '' : (0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownFence */ .p0)(lines, 'diff');
}
/** `!` is the sign that GitHub paints as "changed". */
function fenceLines(line, spaces) {
    const show = (text) => (spaces ? `${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleSpace */ .BS)(text)}⏎` : text);
    if (line.kind === 'same')
        return [` ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(line.text, CONTEXT_LINE)}`];
    if (line.kind === 'removed')
        return [`-${show(line.text)}`];
    if (line.kind === 'added')
        return [`+${show(line.text)}`];
    if (line.kind === 'rewritten') {
        return [...line.removed.map((text) => `-${text}`), ...line.added.map((text) => `+${text}`)];
    }
    return [`! ${(0,_text_diff_text_js__WEBPACK_IMPORTED_MODULE_8__/* .spansText */ .lw)(line.spans, PLAIN, CHANGED_LINE)}`];
}
/** One cell of the table: the first leaves, version, secrets and what re-pins. */
function tableCell(change, secrets) {
    const parts = [];
    if (change.renamed_from !== null)
        parts.push(`renamed from ${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_words_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .formerName */ .jA)(change), { table: true })}`);
    if (change.action === 'create')
        parts.push('new');
    else if (change.action === 'launch')
        parts.push('launched, once');
    else if (change.action === 'delete')
        parts.push('deleted');
    else
        parts.push(...leafCells(change));
    const version = (0,_words_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .versionText */ .KA)(change.version);
    if (version !== '')
        parts.push(version);
    for (const secret of secrets) {
        const word = _words_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .MAKING */ .gR.has(change.action) ? 'set' : 'written';
        if (secret.write)
            parts.push(`${(0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(secret.field, { table: true })} secret ${word}`);
    }
    parts.push(...effectParts(change, { table: true, named: 2 }));
    return parts.join('; ');
}
function leafCells(change) {
    const cells = change.leaves.slice(0, TABLE_LEAVES).map(({ path, before, after }) => {
        const name = (0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(path, { table: true });
        if (before !== undefined && after !== undefined && ((0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isLong */ .x7)(before) || (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isLong */ .x7)(after))) {
            return `${name} (${(0,_text_diff_text_js__WEBPACK_IMPORTED_MODULE_8__/* .diffSize */ .Nt)((0,_words_text_diff_js__WEBPACK_IMPORTED_MODULE_7__/* .diffText */ .NI)((0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .blockText */ .dK)(before), (0,_words_value_text_js__WEBPACK_IMPORTED_MODULE_6__/* .blockText */ .dK)(after)))})`;
        }
        const [old, now] = values([before, after], 40, { table: true });
        return `${name} ${old} → ${now}`;
    });
    const more = change.leaves.length - TABLE_LEAVES;
    return more > 0 ? [...cells, `${(0,_text_style_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(more)} more`] : cells;
}
/** What else moves or is touched, one phrase per group. */
function effectParts(change, options = {}) {
    return (0,_words_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .effectGroups */ .yc)(change).map((group) => {
        const list = group.items.map((item) => (0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(item.address, options) + (item.note === '' ? '' : ` (${item.note})`));
        const note = group.note === '' ? '' : group.items.length === 0 ? group.note : ` (${group.note})`;
        return `${group.label} ${firstOf(list, options.named ?? NAMED)}${note}`;
    });
}
function names(list) {
    return firstOf(list.map((name) => (0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(name)), NAMED);
}
function firstOf(list, limit) {
    const more = list.length - limit;
    return more > 0 ? `${list.slice(0, limit).join(', ')} and ${(0,_text_style_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(more)} more` : list.join(', ');
}


/***/ }),

/***/ 88046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ placeLink)
/* harmony export */ });
/* unused harmony exports markdownLink, wordLink */
/* harmony import */ var _words_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91753);
/* harmony import */ var _words_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52042);


/** Characters that end neither a link nor mean anything in Markdown, HTML or a table. */
const URL = /^https?:\/\/[A-Za-z0-9./?#&=%~:;,+!-]+$/;
/**
 * A link whose text is code. The address comes from us, but may hold a file name of the repository:
 * where it has a character that is not percent-encoded and could mean something, there is no link.
 * `_` is written encoded, since a second one would make the words between them slanted.
 */
function markdownLink(text, url, options = {}) {
    const code = (0,_words_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text, options);
    const target = url?.replaceAll('_', '%5F').replaceAll('*', '%2A');
    // An ampersand could begin an entity, which Markdown reads even there.
    return target === undefined || !URL.test(target) ? code : `[${code}](${target.replaceAll('&', '&amp;')})`;
}
/** A link with a text of our own. */
function wordLink(words, url) {
    const link = markdownLink(words, url);
    return link.startsWith('[') ? `[${words}]${link.slice(link.indexOf('('))}` : words;
}
/**
 * `file:line`, as a link where there is one; empty for what stands in no file. A `short` one leaves
 * the folders to the link.
 */
function placeLink(place, look, options = {}) {
    const text = (0,_words_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place);
    if (place === null || place === undefined || text === '')
        return '';
    const url = look.sourceUrl?.(place);
    const isShort = options.short === true && typeof url === 'string';
    return markdownLink(isShort ? text.slice(text.lastIndexOf('/') + 1) : text, url, options);
}


/***/ }),

/***/ 98598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Page)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7982);

/** Parts of a text in Markdown, a blank line between them, within a length. */
class Page {
    parts = [];
    size;
    room;
    /** `room` is the length of the whole, in the unit of `size`. */
    constructor(room, size = _fit_js__WEBPACK_IMPORTED_MODULE_0__/* .characters */ .hg) {
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


/***/ }),

/***/ 23930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uK: () => (/* binding */ SMALLEST),
  d$: () => (/* binding */ renderPlanMarkdown)
});

// UNUSED EXPORTS: LEDGER_WORDS, MARKS_NOTE, digestNote, lastLine, planFacts, planHeading, platformFacts, targetName

// EXTERNAL MODULE: ./build/model/text.js
var model_text = __webpack_require__(70271);
// EXTERNAL MODULE: ./build/report/text/style.js
var style = __webpack_require__(77898);
// EXTERNAL MODULE: ./build/report/words/account.js
var account = __webpack_require__(72826);
// EXTERNAL MODULE: ./build/report/words/refusal.js
var words_refusal = __webpack_require__(12621);
// EXTERNAL MODULE: ./build/report/words/sanitize.js
var sanitize = __webpack_require__(52042);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/report/words/summary.js
var summary = __webpack_require__(75461);
// EXTERNAL MODULE: ./build/report/words/uncommitted.js
var uncommitted = __webpack_require__(83762);
// EXTERNAL MODULE: ./build/report/markdown/fit.js
var markdown_fit = __webpack_require__(7982);
// EXTERNAL MODULE: ./build/report/markdown/page.js
var markdown_page = __webpack_require__(98598);
// EXTERNAL MODULE: ./build/report/words/advice.js
var words_advice = __webpack_require__(35357);
// EXTERNAL MODULE: ./build/report/words/entries.js
var words_entries = __webpack_require__(91753);
// EXTERNAL MODULE: ./build/report/markdown/markdown-blocks.js + 1 modules
var markdown_blocks = __webpack_require__(43863);
// EXTERNAL MODULE: ./build/report/markdown/markdown-details.js
var markdown_details = __webpack_require__(40271);
// EXTERNAL MODULE: ./build/report/markdown/markdown-place.js
var markdown_place = __webpack_require__(88046);
;// CONCATENATED MODULE: ./build/report/markdown/plan-body.js








const TABLE_HEAD = '| | resource | what changes | where |\n|---|---|---|---|';
/** Rows of a table that stand above the folds; the others fold below it. */
const OPEN_ROWS = 40;
/** Share of the room that blocks may take where there is a table. */
const BLOCKS = 0.75;
/** Share of the room that a table and the names of what is not in it may take together. */
const NAMES = 0.85;
/** Room for the notice that only counts, and its words. */
const NOTICES = markdown_fit/* COUNTED_LENGTH */.q9 + 200;
/**
 * Everything of a plan but its counts: the blocks of what deletes, overwrites or waits for somebody,
 * the table, what waits from the base branch, then the folds. Only whole resources are left out, and
 * those are listed by name, or counted where even the names are too many.
 */
function addPlanBody(page, plan, look) {
    const entries = (0,words_entries/* entriesOf */.Mc)(plan);
    const secrets = (0,words_entries/* secretsByAddress */.hG)(plan);
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
    const all = (0,markdown_blocks/* planBlocks */.Sm)(plan, entries, { ...look, waiting });
    // Where there is a table too, some of it is always seen.
    const most = page.room - NOTICES;
    const blocks = (0,markdown_blocks/* renderBlocks */.Rz)(all, rows.length > 0 ? Math.floor(most * BLOCKS) : most, page.size);
    for (const text of blocks.texts)
        page.add(text);
    const unnamed = new Set(blocks.left);
    addTable(page, own, secrets, '', unnamed, look);
    const title = `**Waiting from the base branch** and applied by the same merge: ${(0,style/* count */.U9)(before.length, 'change')}`;
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
    const whole = `Left out here for length, ${(0,style/* count */.U9)(all.length, 'resource')} in part or whole: `;
    const names = all.map((address) => (0,sanitize/* markdownCode */.D9)(address)).join(', ');
    if (size(whole + names) <= room - 2)
        return whole + names;
    const above = all.length - new Set(unnamed).size;
    const details = above > 0 ? `Left out for length: the details of ${(0,style/* count */.U9)(above, 'resource')} listed above. ` : '';
    if (unnamed.length === 0)
        return details.trimEnd();
    const start = `${details}Not shown here for length: ${(0,style/* count */.U9)(unnamed.length, 'resource')}`;
    const list = (0,markdown_fit/* namesWithin */.Ap)(unnamed, room - 80 - size(start), size);
    return list === undefined
        ? `${start}, ${(0,markdown_fit/* countedByKind */.Qu)(unnamed)}`
        : `${start}\n\n${(0,markdown_details/* fold */.AU)('Their names', [list])}`;
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
    const linked = (0,markdown_fit/* fitWhole */.p1)(rows, share, row(look), page.size);
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
        const summary = `… and ${(0,style/* thousands */.oh)(folded.length)} more of this table`;
        page.add((0,markdown_details/* fold */.AU)(summary, [[TABLE_HEAD, ...folded].join('\n')]));
    }
}
/** Rows within `share`; fewer where the names of the others would then not fit into `room`, if they can. */
function fitNamed(rows, share, room, render, size) {
    const nameSize = (change) => size((0,sanitize/* markdownCode */.D9)(change.address)) + 2;
    let names = rows.reduce((sum, change) => sum + nameSize(change), 0);
    if (names > room)
        return (0,markdown_fit/* fitWhole */.p1)(rows, share, render, size);
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
    const where = (0,markdown_place/* placeLink */.aE)(change.place, look, { table: true, short: true });
    const name = (0,sanitize/* markdownCode */.D9)(change.address, { table: true });
    return `| \`${(0,words_entries/* symbolOf */.wX)(change.action)}\` | ${name} | ${(0,markdown_details/* tableCell */.xR)(change, secrets)} | ${where} |`;
}
/** What waits on the base branch and would not happen any more after this merge. */
function addUndone(page, plan, waiting) {
    const planned = new Set(plan.changes.map((change) => change.address));
    const held = new Set(plan.held.map((one) => one.address));
    const gone = waiting.filter((change) => !planned.has(change.address) && !held.has(change.address));
    const lines = gone.map((change) => `- ${change.action} ${(0,sanitize/* markdownCode */.D9)(change.address)}`);
    addFold(page, `${(0,style/* count */.U9)(gone.length, 'change')} waiting on the base branch that this pull request reverts`, lines);
}
/** Ledger-only changes, loose secrets and the warnings and notes, each folded, as far as they fit. */
function addNotes(page, entries, look) {
    const ledger = entries.ledgerOnly.flatMap(({ action, changes }) => changes.map((change) => `- ${action} ${(0,sanitize/* markdownCode */.D9)(change.address)} — ${(0,sanitize/* markdownText */.p7)(change.reason)}`));
    addFold(page, `= ${(0,style/* count */.U9)(ledger.length, 'ledger-only change')}, nothing is sent`, ledger);
    const loose = entries.looseSecrets.map((secret) => `- ${(0,sanitize/* markdownCode */.D9)(secret.address)} ${(0,sanitize/* markdownCode */.D9)(secret.field)}: ${(0,sanitize/* markdownText */.p7)((0,words_entries/* secretText */.yD)(secret, null))}`);
    addFold(page, (0,style/* count */.U9)(loose.length, 'note about a secret', 'notes about secrets'), loose);
    const findings = entries.diagnostics.filter((diagnostic) => diagnostic.severity !== 'error');
    const lines = findings.map((finding) => {
        const names = [finding.code, finding.address ?? '']
            .filter((part) => part !== '')
            .map((part) => (0,sanitize/* markdownCode */.D9)(part));
        const place = (0,words_entries/* placeText */.Z9)(finding.place) === '' ? [] : [(0,markdown_place/* placeLink */.aE)(finding.place, look)];
        const advice = (0,words_advice/* adviceOf */.wr)(finding);
        const remedy = (0,words_advice/* hasAdvice */.jk)(advice) ? ` *To do:* ${(0,words_advice/* adviceMarkdown */.mU)(advice)}` : '';
        return `- ${finding.severity} ${[...names, ...place].join(' ')} — ${(0,sanitize/* markdownText */.p7)(finding.message)}${remedy}`;
    });
    addFold(page, (0,style/* count */.U9)(findings.length, 'warning or note', 'warnings and notes'), lines);
}
/** A folded list within a quarter of what is left; lines that do not fit are counted. */
function addFold(page, summary, lines) {
    if (lines.length === 0)
        return;
    const room = Math.floor((page.room - NOTICES) / 4) - 120;
    const { shown, left } = (0,markdown_fit/* fitWhole */.p1)(lines, room, (line) => line, page.size);
    if (shown.length === 0) {
        page.addIfRoom(`${summary}: left out here for length`, NOTICES);
        return;
    }
    if (left.length > 0)
        shown.push(`- … and ${(0,style/* thousands */.oh)(left.length)} more`);
    page.addIfRoom((0,markdown_details/* fold */.AU)(summary, [shown.join('\n')]), NOTICES);
}
/** The folded details, as far as they leave room to name what is named nowhere else; gives back what did not fit. */
function addDetails(page, entries, changes, secrets, unnamed, look) {
    const cache = new Map();
    const items = [
        // Without values there is nothing to unfold that the block above has not said.
        ...entries.held
            .filter((held) => held.leaves.length > 0)
            .map((held) => ({ address: held.address, render: () => (0,markdown_details/* heldDetails */.Ws)(held, look) })),
        ...[...entries.deletes, ...changes].map((change) => ({
            address: change.address,
            render: () => (0,markdown_details/* changeDetails */.pu)(change, secrets.get(change.address) ?? [], look),
        })),
    ];
    const render = (item) => {
        const text = cache.get(item) ?? `${item.render()}\n`;
        cache.set(item, text);
        return text;
    };
    let fit = (0,markdown_fit/* fitWhole */.p1)(items, page.room - NOTICES, render, page.size);
    if (unnamed.length + fit.left.length > 0) {
        const names = unnamed.reduce((sum, address) => sum + page.size((0,sanitize/* markdownCode */.D9)(address)) + 2, 0);
        // Names that do not fit are counted, which needs no more room than there is.
        const left = page.room - NOTICES;
        fit = (0,markdown_fit/* fitWhole */.p1)(items, names <= left ? left - names : left, render, page.size);
    }
    for (const text of fit.shown)
        page.add(text.trimEnd());
    return fit.left.map((item) => item.address);
}

;// CONCATENATED MODULE: ./build/report/markdown/plan-markdown.js










const SMALLEST = 4_000;
/**
 * A plan for a file or a job summary. Counts, and the blocks of what deletes, overwrites or waits
 * for somebody, always stand above the folds. Within `maxLength` only whole resources are left out,
 * and those are listed by name, or counted where even the names are too many.
 */
function renderPlanMarkdown(plan, view) {
    const max = Math.max(SMALLEST, view.maxLength ?? 60_000);
    const size = view.size ?? markdown_fit/* characters */.hg;
    const fullPlan = view.fullPlan === undefined ? '' : `Full plan ${(0,sanitize/* markdownText */.p7)((0,sanitize/* cut */.Jj)((0,visible/* visible */.i)(view.fullPlan), 200))}`;
    const foot = [fullPlan, digestNote(plan)];
    const page = new markdown_page/* Page */.Y(max - size(lastLine(foot, '```diff')) - 3, size);
    if (view.headline !== undefined && size(view.headline) <= max / 10)
        page.add(view.headline);
    page.add(planHeading(plan, view.words));
    page.add(planFacts(plan));
    const refusal = (0,words_refusal/* refusalMarkdown */.Kl)(plan, 'Applying this plan');
    if (refusal !== '')
        page.add(refusal);
    const open = (0,uncommitted/* uncommittedLine */.y)(plan, (file) => (0,sanitize/* markdownCode */.D9)((0,sanitize/* cut */.Jj)((0,visible/* visible */.i)(file), 60)));
    if (open !== '')
        page.add(`⚠️ ${open}`);
    if (!(0,summary/* isNothing */.qv)(plan))
        addPlanBody(page, plan, { ...view.look, waitingChanges: view.waiting });
    return `${page.text}\n\n${lastLine(foot, page.text)}\n`;
}
/** The heading: target and counts, what deletes, replaces or waits in bold. */
function planHeading(plan, { platform }) {
    const phrases = (0,summary/* countPhrases */.GN)(plan.summary).map(({ what, text }) => what === 'delete' || what === 'replace' || what === 'held' ? `**${text}**` : text);
    const findings = (0,summary/* findingPhrase */.Tc)(plan.summary);
    const counts = [...phrases, ...(findings === '' ? [] : [findings])].join(', ');
    return `### ${platform} plan for ${targetName(plan.target)} · ${counts === '' ? 'nothing to do' : counts}`;
}
/** The name of a target, in bold. */
function targetName(target) {
    return `**${(0,sanitize/* markdownText */.p7)((0,sanitize/* cut */.Jj)((0,visible/* visible */.i)(target), 60))}**`;
}
/** Where a plan was made for, and from what. */
function planFacts(plan) {
    const dirty = plan.source.dirty ? ' with uncommitted files' : '';
    const commit = plan.source.commit === null ? '' : ` · commit ${(0,sanitize/* markdownCode */.D9)(plan.source.commit.slice(0, 12))}${dirty}`;
    const ledger = LEDGER_WORDS[plan.ledger.state];
    return `${platformFacts(plan)}${commit}${ledger === '' ? '' : ` · ${ledger}`} · ${(0,style/* thousands */.oh)(plan.summary.unchanged)} unchanged`;
}
const LEDGER_WORDS = {
    present: '',
    absent: 'no ledger yet',
    ignored: 'ledger ignored: this plan cannot be applied',
};
/** Account and host. */
function platformFacts(plan) {
    const host = (0,model_text/* withoutEnd */.M)(plan.base_url.replace(/^https:\/\//, ''), '/');
    return `${(0,sanitize/* markdownText */.p7)((0,sanitize/* cut */.Jj)((0,account/* accountText */.P)(plan), 60))} · ${(0,sanitize/* markdownCode */.D9)((0,sanitize/* cut */.Jj)((0,visible/* visible */.i)(host), 60))}`;
}
/** What the marks of a text diff mean, where the text has any. */
const MARKS_NOTE = 'diff: `[-…-]` removed, `{+…+}` added';
/** Parts of a last line, those that are empty left out; the marks are explained where `text` has some. */
function lastLine(parts, text) {
    const all = parts.filter((part) => part !== '');
    if (text.includes('```diff'))
        all.splice(Math.max(0, all.length - 1), 0, MARKS_NOTE);
    return all.join(' · ');
}
/** By what plans are compared. */
function digestNote(plan) {
    return `digest ${(0,sanitize/* markdownCode */.D9)(plan.plan_digest.slice(0, 12))}`;
}


/***/ })

};
