export const id = 2986;
export const ids = [2986];
export const modules = {

/***/ 31880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ createThenFill),
/* harmony export */   cl: () => (/* binding */ createWhole),
/* harmony export */   eX: () => (/* binding */ replaceWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * Creates or replaces a file atomically: after a crash, either the old or the new one is there.
 * @param isRight called when the new file is on disk; false keeps the old one
 * @returns false where the old file was kept
 */
async function replaceWhole(file, made, isRight = async () => true) {
    try {
        await writeSynced(made.temporary, made);
        if (!(await isRight()))
            return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(made.temporary, file);
        return true;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(made.temporary, { force: true });
    }
}
/**
 * Creates a file that is complete from the start.
 * @param unlinked fallback where the file system cannot link
 * @throws EEXIST where the file exists
 */
async function createWhole(file, made, unlinked = (error) => Promise.reject(error)) {
    try {
        await writeSynced(made.temporary, made);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(made.temporary, file).catch(unlinked);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(made.temporary, { force: true });
    }
}
/** Creates a file, then fills it, for a file system without links. @throws EEXIST where the file exists */
async function createThenFill(file, text, mode) {
    await writeSynced(file, { text, mode });
}
/** Writes a file and flushes it to disk. */
async function writeSynced(file, { text, mode, isExact, isOver }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, isOver === true ? 'w' : 'wx', mode);
    try {
        await handle.writeFile(text, 'utf8');
        if (isExact === true)
            await handle.chmod(mode);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 96201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   cj: () => (/* binding */ contentIndent),
/* harmony export */   eu: () => (/* binding */ literal)
/* harmony export */ });
/** Characters that a block scalar cannot hold as they are, or that readers disagree on. */
const UNFIT = /(?![\t\n])\p{Cc}|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
/**
 * A text as a literal block scalar; undefined where it would not come back the same.
 * @param indent column of its lines; @param parent column of the collection around it (-1 for none)
 */
function literal(text, indent, parent, room) {
    if (!fits(text, indent, room))
        return undefined;
    const { body, chomping } = chomp(text);
    return {
        head: `|${indicator(text, indent, parent)}${chomping}`,
        lines: body.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)),
    };
}
/**
 * A text as a folded block scalar with lines of at most `width` characters; undefined where it would
 * not come back the same, as with lines that begin with white space.
 */
function folded(text, indent, parent, room, width) {
    if (!fits(text, indent, room) || /^[ \t]|[ \t]$/m.test(text) || text.startsWith('\n'))
        return undefined;
    const { body, chomping } = chomp(text);
    const lines = [];
    let last = -1;
    body.forEach((line, index) => {
        if (line === '')
            return;
        // One line break in the source is a space, so that each in the text takes one more.
        if (last !== -1)
            lines.push(...Array(index - last).fill(''));
        lines.push(...wrap(line, width).map((part) => ' '.repeat(indent) + part));
        last = index;
    });
    lines.push(...Array(body.length - 1 - last).fill(''));
    return { head: `>${indicator(text, indent, parent)}${chomping}`, lines };
}
function fits(text, indent, room) {
    if (text.trim() === '' || UNFIT.test(text))
        return false;
    // White space alone in the last line is content that readers disagree on.
    if (/(?:^|\n)[ \t]+\n*$/.test(text))
        return false;
    if (room.indentAfter >= indent)
        return false;
    if (text.endsWith('\n') && room.endsFile)
        return false;
    return !(text.endsWith('\n\n') && room.blankAfter);
}
/** Needed where the first line with text begins with white space. */
function indicator(text, indent, parent) {
    return /^\n*[ \t]/.test(text) ? String(indent - Math.max(parent, 0)) : '';
}
function chomp(text) {
    if (!text.endsWith('\n'))
        return { body: text.split('\n'), chomping: '-' };
    const body = text.slice(0, -1).split('\n');
    return { body, chomping: text.endsWith('\n\n') ? '+' : '' };
}
/** Breaks a line at single spaces between words. */
function wrap(line, width) {
    const parts = [];
    let from = 0;
    let lastBreak = -1;
    for (const match of line.matchAll(/(?<=\S) (?=\S)/g)) {
        if (match.index - from > width && lastBreak >= from) {
            parts.push(line.slice(from, lastBreak));
            from = lastBreak + 1;
        }
        lastBreak = match.index;
    }
    if (line.length - from > width && lastBreak >= from) {
        parts.push(line.slice(from, lastBreak));
        from = lastBreak + 1;
    }
    return [...parts, line.slice(from)];
}
/**
 * Column at which the lines of a block scalar begin, told from its value; undefined where no line has text.
 * @param source its lines without the header
 */
function contentIndent(source, value) {
    const first = source.find((line) => line.trim() !== '');
    const wanted = value.split('\n').find((line) => line.trim() !== '');
    if (first === undefined || wanted === undefined)
        return undefined;
    const indent = leadingSpaces(first) - leadingSpaces(wanted);
    return indent > 0 ? indent : undefined;
}
function leadingSpaces(line) {
    return /^ */.exec(line)?.[0].length ?? 0;
}


/***/ }),

/***/ 35356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ jsonTree)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59482);
/* harmony import */ var _read_source_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97537);


/** The tree of a JSON text, in which every collection is written in brackets. */
function jsonTree(text, node) {
    const [start, end] = node.range;
    const base = { slot: start, start, end, anchor: undefined, aliases: false };
    if (node.type === 'scalar') {
        const style = typeof node.value === 'string' ? 'double' : 'plain';
        return { ...base, type: 'scalar', value: (0,_read_source_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeValue */ .E8)(node), style, headerComment: '', bare: false };
    }
    const shape = { ...base, flow: true, column: 0 };
    if (node.type === 'map') {
        const rows = mapRows(text, node);
        const value = {};
        for (const row of rows)
            (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(value, row.key, row.value.value);
        return { ...shape, type: 'map', value, rows };
    }
    const rows = node.items.map((item) => {
        const value = jsonTree(text, item);
        return { start: value.start, end: value.end, value, comma: commaAfter(text, value.end) };
    });
    return { ...shape, type: 'list', value: rows.map((row) => row.value.value), rows };
}
function mapRows(text, node) {
    return node.entries.map((entry) => {
        const value = jsonTree(text, entry.node);
        return {
            start: entry.keyRange[0],
            end: value.end,
            value,
            comma: commaAfter(text, value.end),
            key: entry.key,
            keyStart: entry.keyRange[0],
            keyEnd: entry.keyRange[1],
            keyAnchor: undefined,
            quoted: true,
            explicit: false,
            merge: false,
        };
    });
}
/** Between values JSON has only white space and commas. */
function commaAfter(text, end) {
    let at = end;
    while (/\s/.test(text.charAt(at)))
        at++;
    return text[at] === ',' ? at : -1;
}


/***/ }),

/***/ 67583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ jsonValue),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63847);

/** A value in JSON; `base` is the indentation of the line that it begins on, undefined for one line. */
function jsonValue(value, style, base) {
    if (typeof value === 'string')
        return jsonText(value, style);
    if (typeof value === 'number')
        return (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonNumber */ .qj)(value);
    if (value === null || typeof value === 'boolean')
        return String(value);
    const inner = base === undefined ? undefined : base + style.unit;
    const members = Array.isArray(value)
        ? value.map((item) => jsonValue(item, style, inner))
        : Object.entries(value).map(([key, member]) => `${jsonText(key, style)}:${style.colon}${jsonValue(member, style, inner)}`);
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    if (members.length === 0)
        return open + close;
    if (inner === undefined)
        return `${open}${members.join(`,${style.comma}`)}${close}`;
    const lines = members.map((member) => style.newline + inner + member).join(',');
    return `${open}${lines}${style.newline}${base}${close}`;
}
function jsonText(text, style) {
    const quoted = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .doubleQuoted */ .UN)(text);
    if (!style.ascii)
        return quoted;
    return quoted.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 72955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ dashGap),
/* harmony export */   bu: () => (/* binding */ yamlStyle),
/* harmony export */   cp: () => (/* binding */ jsonStyle),
/* harmony export */   q3: () => (/* binding */ newlineOf)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25556);

/** The line break that most lines of a text end with. */
function newlineOf(text) {
    const crlf = text.split('\r\n').length - 1;
    const all = text.split('\n').length - 1;
    return crlf * 2 > all ? '\r\n' : '\n';
}
/** How a YAML file is laid out, by its first examples; else two spaces, lists indented, double quotes. */
function yamlStyle(text, root) {
    const seen = {
        single: 0,
        double: 0,
    };
    const visit = (spot) => {
        if (spot.type === 'scalar') {
            if (spot.style === 'single')
                seen.single++;
            if (spot.style === 'double')
                seen.double++;
        }
        if (spot.type !== 'map' && spot.type !== 'list')
            return;
        if (spot.flow && spot.type === 'map' && spot.rows.length > 0) {
            seen.padded ??= text[spot.start + 1] === ' ';
        }
        for (const { value } of spot.rows) {
            if (!spot.flow &&
                spot.type === 'map' &&
                (value.type === 'map' || value.type === 'list') &&
                !value.flow) {
                const step = value.column - spot.column;
                if (value.type === 'list')
                    seen.listStep ??= step;
                else
                    seen.step ??= step;
            }
            visit(value);
        }
    };
    visit(root);
    const step = Math.max(seen.step ?? (seen.listStep || 2), 1);
    return {
        step,
        listStep: seen.listStep ?? step,
        quote: seen.single > seen.double ? 'single' : 'double',
        padded: seen.padded ?? true,
        careful: false,
    };
}
/** The escape of a character that a serializer of Unicode would have written as it is. */
const ESCAPED_LETTER = /\\u(?!00[0-9]|d[89a-f]|202[89]|feff|fff[ef])[\da-f]{4}|\\ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}/i;
/** How a JSON file is laid out, by its first examples; else two spaces. */
function jsonStyle(text, root) {
    const newline = newlineOf(text);
    const first = root.type === 'map' || root.type === 'list' ? root.rows[0] : undefined;
    const isOneLine = first !== undefined && !text.slice(root.start, first.start).includes('\n');
    const base = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .indentOf */ ._j)(text, root.start);
    const unit = first === undefined || isOneLine ? '  ' : (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .indentOf */ ._j)(text, first.start).slice(base.length) || '  ';
    const colon = /^"(?:[^"\\]|\\.)*"\s*:( ?)/.exec(first === undefined ? '' : text.slice(first.start))?.[1];
    return {
        unit: isOneLine ? '' : unit,
        colon: colon ?? ' ',
        comma: isOneLine && colon === '' ? '' : ' ',
        ascii: /^[\0-\x7f]*$/.test(text) && ESCAPED_LETTER.test(text),
        newline,
    };
}
/** Columns from the dash of a list's last element to what stands behind it; 2 where that is on another line. */
function dashGap(text, dash) {
    const spaces = /^-( +)(?=[^\s#])/.exec(text.slice(dash, dash + 20))?.[1];
    return spaces === undefined ? 2 : spaces.length + 1;
}


/***/ }),

/***/ 35238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mapValue),
/* harmony export */   P: () => (/* binding */ mergeInto)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59482);

/** The members of a map: its own, then those that merge keys bring in; of several sources the first counts. */
function mapValue(rows) {
    const value = {};
    for (const row of rows)
        if (!row.merge)
            (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .setOwn */ .P)(value, row.key, row.value.value);
    for (const row of rows)
        if (row.merge)
            mergeInto(value, row.value.value);
    return value;
}
/** Adds what a merge key's value brings in and `into` does not have. */
function mergeInto(into, merged) {
    for (const source of Array.isArray(merged) ? merged : [merged]) {
        if (source === null || typeof source !== 'object' || Array.isArray(source))
            continue;
        for (const [key, value] of Object.entries(source)) {
            if (!Object.hasOwn(into, key))
                (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .setOwn */ .P)(into, key, value);
        }
    }
}


/***/ }),

/***/ 25556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ endWithComments),
/* harmony export */   Ow: () => (/* binding */ commentColumn),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   Ty: () => (/* binding */ previousLineEnd),
/* harmony export */   _j: () => (/* binding */ indentOf),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   sE: () => (/* binding */ nextLine),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** Offset of the first character of the line that an offset lies in. */
function lineStart(text, at) {
    return text.lastIndexOf('\n', at - 1) + 1;
}
/** Offset of the line break (LF or CRLF) that ends the line of an offset, or the end of the text. */
function lineEnd(text, at) {
    const feed = text.indexOf('\n', at);
    if (feed === -1)
        return text.length;
    return feed > at && text[feed - 1] === '\r' ? feed - 1 : feed;
}
/** Offset of the line break that ends the line before the one that an offset lies in. */
function previousLineEnd(text, at) {
    return lineEnd(text, lineStart(text, lineStart(text, at) - 1));
}
/** Offset of the line after the one that an offset lies in, or the end of the text. */
function nextLine(text, at) {
    const feed = text.indexOf('\n', at);
    return feed === -1 ? text.length : feed + 1;
}
/** Column of an offset, from 0, in UTF-16 units. */
function columnOf(text, at) {
    return at - lineStart(text, at);
}
/** The line at an offset without its line break. */
function lineAt(text, at) {
    const start = lineStart(text, at);
    return text.slice(start, lineEnd(text, start));
}
/** True for a line that holds nothing or only white space. */
function isBlank(line) {
    return /^[ \t]*$/.test(line);
}
/** The column of the `#` of a line that is nothing but a comment, else -1. */
function commentColumn(line) {
    return /^[ \t]*#/.test(line) ? line.indexOf('#') : -1;
}
/** White space at the start of the line that an offset lies in. */
function indentOf(text, at) {
    return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}
/** End of the line of an offset, or of the comment lines right below it that stand deeper than a column. */
function endWithComments(text, at, column) {
    let end = lineEnd(text, at);
    for (;;) {
        const next = nextLine(text, end);
        if (next >= text.length || commentColumn(lineAt(text, next)) <= column)
            return end;
        end = lineEnd(text, next);
    }
}


/***/ }),

/***/ 11481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   dJ: () => (/* binding */ innerAnchors),
/* harmony export */   hJ: () => (/* binding */ rowAnchors),
/* harmony export */   mH: () => (/* binding */ CannotEdit)
/* harmony export */ });
/** True for a member of a map. */
function isMember(row) {
    return 'key' in row;
}
/** All anchors below a value; its own is not among them. */
function* innerAnchors(spot) {
    if (spot.type !== 'map' && spot.type !== 'list')
        return;
    for (const row of spot.rows)
        yield* rowAnchors(row);
}
/** All anchors of a row. */
function* rowAnchors(row) {
    if (isMember(row) && row.keyAnchor !== undefined)
        yield row.keyAnchor;
    if (row.value.anchor !== undefined)
        yield row.value.anchor;
    yield* innerAnchors(row.value);
}
/** Why an edit cannot be done, as a sentence. Never leaves this folder. */
class CannotEdit extends Error {
}


/***/ }),

/***/ 63847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   UN: () => (/* binding */ doubleQuoted),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   qj: () => (/* binding */ jsonNumber)
/* harmony export */ });
/* unused harmony export isPlain */
/** What must be escaped although a reader of YAML 1.2 would take it: older readers see line breaks or refuse it. */
const ESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
const SURROGATE = /\p{Surrogate}/u;
const CONTROL = /(?!\n)\p{Cc}/u;
/** Words that some version of YAML reads as something else than a text. */
const WORD = /^(?:null|true|false|yes|no|on|off|y|n|[-+]?\.(?:inf|nan))$/i;
/** Looks like a number, a date, a time, or a marker. */
const NUMBER = /^[-+.\d][-+.:\d_a-f xotz]*$/i;
/** First characters that mean something in YAML, or come close to it. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`~=<\s]/;
/** True when a text can stand on one line without escapes. */
function isPrintable(text) {
    return (!/[\n\u0085]/.test(text) && !CONTROL.test(text) && !SURROGATE.test(text) && text.search(ESCAPED) === -1);
}
/** True when every reader of YAML takes the bare text for just this text, in brackets too. */
function isPlain(text) {
    return (text !== '' &&
        text.trim() === text &&
        isPrintable(text) &&
        !INDICATOR.test(text) &&
        !WORD.test(text) &&
        !NUMBER.test(text) &&
        !/[,[\]{}]|:(?:\s|$)|\s#/.test(text));
}
/** True when a plain text needs no quotes in block style, where commas and brackets mean nothing. */
function isBlockPlain(text) {
    return isPlain(text.replaceAll(/[,[\]{}]/g, '_')) && !INDICATOR.test(text);
}
/** A text on one line: in the style it had if it can be, else plain, else in quotes. */
function inlineText(text, options) {
    const { style, quote, flow } = options;
    if (style !== 'single' && style !== 'double' && (flow ? isPlain(text) : isBlockPlain(text)))
        return text;
    const wanted = style === 'single' || style === 'double' ? style : quote;
    return wanted === 'single' && isPrintable(text) ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}
/** JSON's escapes are YAML's too; halves of surrogate pairs are among them. */
function doubleQuoted(text) {
    return JSON.stringify(text).replace(ESCAPED, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** A number in digits that YAML 1.1 and 1.2 read alike: with an exponent only behind a point. */
function numberText(value) {
    const text = jsonNumber(value);
    return text.includes('e') && !text.includes('.') ? text.replace('e', '.0e') : text;
}
/** A number in JSON; an integer that would be rounded is written as the approximation that it is. */
function jsonNumber(value) {
    if (Object.is(value, -0))
        return '0';
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value);
}


/***/ }),

/***/ 55547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ yamlTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _read_parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95903);
/* harmony import */ var _merge_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35238);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25556);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11481);





const STYLES = {
    [yaml__WEBPACK_IMPORTED_MODULE_0__.Scalar.PLAIN]: 'plain',
    [yaml__WEBPACK_IMPORTED_MODULE_0__.Scalar.QUOTE_SINGLE]: 'single',
    [yaml__WEBPACK_IMPORTED_MODULE_0__.Scalar.QUOTE_DOUBLE]: 'double',
    [yaml__WEBPACK_IMPORTED_MODULE_0__.Scalar.BLOCK_LITERAL]: 'literal',
    [yaml__WEBPACK_IMPORTED_MODULE_0__.Scalar.BLOCK_FOLDED]: 'folded',
};
/**
 * The tree of a YAML text that `parseSource` reads without an error.
 * @throws CannotEdit where it uses what edits do not take
 */
function yamlTree(file, text) {
    const document = (0,_read_parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .composeWithTokens */ .fL)(file, text);
    const root = document?.contents;
    if (root === null || root === undefined)
        throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotEdit */ .mH('The file has no value.');
    return new YamlTree(text).spot(root, rangeOf(root)[0], false);
}
class YamlTree {
    #text;
    #anchors = new Map();
    constructor(text) {
        this.#text = text;
    }
    /** @param slot where the value may begin; @param bare there is no colon before it yet */
    spot(node, slot, bare) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node)) {
            const [start, end] = rangeOf(node);
            const target = this.#anchors.get(node.source);
            if (target === undefined)
                throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotEdit */ .mH(`The alias *${node.source} has no anchor.`);
            return {
                type: 'alias',
                value: target.value,
                slot,
                start,
                end,
                anchor: undefined,
                aliases: true,
                target,
            };
        }
        const anchor = this.#anchor(node);
        const spot = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)
            ? this.#map(node, slot, anchor)
            : (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node)
                ? this.#list(node, slot, anchor)
                : this.#scalar(node, slot, bare, anchor);
        if (anchor !== undefined)
            anchor.value = spot.value;
        return spot;
    }
    /** Known before what is below it, so that of two equal names the later one in the file counts. */
    #anchor(node) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) ? node.anchor : undefined;
        if (name === undefined)
            return undefined;
        const anchor = { name, value: null };
        this.#anchors.set(name, anchor);
        return anchor;
    }
    #scalar(node, slot, bare, anchor) {
        const base = { type: 'scalar', slot, anchor, aliases: false, headerComment: '', bare };
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node))
            return { ...base, value: null, start: slot, end: slot, style: 'empty' };
        const value = scalarValue(node);
        const style = STYLES[node.type ?? yaml__WEBPACK_IMPORTED_MODULE_0__.Scalar.PLAIN] ?? 'plain';
        const [start, end] = rangeOf(node);
        if (start === end && style === 'plain')
            return { ...base, value, start: slot, end: slot, style: 'empty' };
        if (style !== 'literal' && style !== 'folded')
            return { ...base, value, start, end, style };
        const header = node.srcToken?.type === 'block-scalar' ? node.srcToken.props : [];
        const comment = header.find((token) => token.type === 'comment');
        return {
            ...base,
            value,
            start,
            end: this.#withoutLineBreak(end),
            style,
            headerComment: comment?.type === 'comment' ? comment.source : '',
        };
    }
    #withoutLineBreak(end) {
        if (this.#text[end - 1] !== '\n')
            return end;
        return this.#text[end - 2] === '\r' ? end - 2 : end - 1;
    }
    #map(node, slot, anchor) {
        const token = node.srcToken;
        const flow = token?.type === 'flow-collection';
        const [start, end] = rangeOf(node);
        const commas = flow ? commasOf(token) : [];
        const rows = [];
        for (const pair of node.items)
            rows.push(this.#mapRow(pair, commas));
        const last = rows.at(-1);
        return {
            type: 'map',
            value: (0,_merge_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .mapValue */ .I)(rows),
            slot,
            start,
            end: flow || last === undefined ? end : last.end,
            anchor,
            aliases: rows.some((row) => row.value.aliases),
            flow,
            column: (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .columnOf */ .uV)(this.#text, rows[0]?.start ?? start),
            rows,
        };
    }
    #mapRow(pair, commas) {
        const { key, srcToken: item } = pair;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) || typeof key.value !== 'string' || item === undefined) {
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotEdit */ .mH('A key in the file is not a string.');
        }
        const keyAnchor = this.#anchor(key);
        if (keyAnchor !== undefined)
            keyAnchor.value = key.value;
        const [keyStart, keyEnd] = rangeOf(key);
        const first = item.start.find((part) => part.type === 'anchor' || part.type === 'explicit-key-ind');
        const indicator = lastOf(item.sep ?? [], ['map-value-ind', 'anchor']);
        const slot = indicator === undefined ? keyEnd : indicator.offset + indicator.source.length;
        const value = this.spot(pair.value, slot, indicator === undefined);
        const plain = key.type === undefined || key.type === yaml__WEBPACK_IMPORTED_MODULE_0__.Scalar.PLAIN;
        return {
            start: first?.offset ?? keyStart,
            end: Math.max(value.end, slot),
            value,
            comma: firstFrom(commas, Math.max(value.end, slot)),
            key: key.value,
            keyStart,
            keyEnd,
            keyAnchor,
            quoted: key.type === yaml__WEBPACK_IMPORTED_MODULE_0__.Scalar.QUOTE_DOUBLE,
            explicit: first?.type === 'explicit-key-ind',
            merge: plain && key.value === '<<',
        };
    }
    #list(node, slot, anchor) {
        const token = node.srcToken;
        const flow = token?.type === 'flow-collection';
        if (token?.type !== 'block-seq' && token?.type !== 'flow-collection')
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotEdit */ .mH('A list has no source.');
        const [start, end] = rangeOf(node);
        const commas = flow ? commasOf(token) : [];
        const items = token.items.filter((item) => isElement(item, flow));
        const rows = node.items.map((value, index) => {
            const item = items[index];
            if (item === undefined)
                throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotEdit */ .mH('A list has an element without a source.');
            if (item.sep !== undefined) {
                throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotEdit */ .mH('A list in brackets holds a pair without braces, such as [a: b].');
            }
            const indicator = lastOf(item.start, ['seq-item-ind', 'anchor']);
            const own = rangeOf(value)[0];
            const behind = indicator === undefined ? own : indicator.offset + indicator.source.length;
            const spot = this.spot(value, behind, false);
            const first = item.start.find((part) => part.type === 'seq-item-ind' || part.type === 'anchor');
            const rowEnd = Math.max(spot.end, behind);
            return {
                start: first?.offset ?? own,
                end: rowEnd,
                value: spot,
                comma: firstFrom(commas, rowEnd),
            };
        });
        return {
            type: 'list',
            value: rows.map((row) => row.value.value),
            slot,
            start,
            end: flow || rows.length === 0 ? end : (rows.at(-1)?.end ?? end),
            anchor,
            aliases: rows.some((row) => row.value.aliases),
            flow,
            column: (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .columnOf */ .uV)(this.#text, rows[0]?.start ?? start),
            rows,
        };
    }
}
function scalarValue(node) {
    const { value } = node;
    if (value === null || typeof value === 'boolean' || typeof value === 'number')
        return value;
    return typeof value === 'string' ? value : (node.source ?? '');
}
/** The library keeps an item for what stands behind the last element; it has no content of its own. */
function isElement(item, flow) {
    if (!flow)
        return item.start.some((part) => part.type === 'seq-item-ind');
    return (item.value !== undefined || item.sep !== undefined || item.start.some((part) => part.type === 'anchor'));
}
function commasOf(token) {
    return token.items.flatMap((item) => item.start.filter((part) => part.type === 'comma').map((part) => part.offset));
}
/** The first of ascending offsets that is not before another one, or -1. */
function firstFrom(offsets, from) {
    let low = 0;
    let high = offsets.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((offsets[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return offsets[low] ?? -1;
}
function lastOf(tokens, types) {
    return tokens.findLast((token) => types.includes(token.type));
}
function rangeOf(node) {
    return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}


/***/ })

};
