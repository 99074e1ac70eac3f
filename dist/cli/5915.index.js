export const id = 5915;
export const ids = [5915];
export const modules = {

/***/ 85915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ fmt_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/load-bundle.js
var load_bundle = __webpack_require__(62786);
// EXTERNAL MODULE: ./build/host/git-info.js
var git_info = __webpack_require__(28440);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/system-error.js
var system_error = __webpack_require__(750);
// EXTERNAL MODULE: ./build/host/whole-file.js
var whole_file = __webpack_require__(31880);
;// CONCATENATED MODULE: ./build/host/replace-file.js




/**
 * Replaces the text of a file atomically. Permissions stay. A file that changed since it was read is left unchanged.
 *
 * @param file absolute, not a symbolic link
 * @param old the content when it was read
 * @param unique part of the temporary name beside it
 */
async function replaceFile(file, old, text, unique) {
    const temporary = external_node_path_.join(external_node_path_.dirname(file), `.${external_node_path_.basename(file)}.${unique}`);
    try {
        const mode = (await (0,promises_.stat)(file)).mode & 0o7777;
        const isSame = async () => (await (0,promises_.readFile)(file)).equals(old);
        return (await (0,whole_file/* replaceWhole */.eX)(file, { temporary, text, mode, isExact: true }, isSame))
            ? 'written'
            : 'changed';
    }
    catch (error) {
        return { reason: (0,system_error/* codeOf */.$)(error) ?? 'unknown error' };
    }
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
// EXTERNAL MODULE: ./build/providers/index.js
var providers = __webpack_require__(13621);
// EXTERNAL MODULE: ./build/run/open/open-checkout.js
var open_checkout = __webpack_require__(43004);
// EXTERNAL MODULE: ./build/run/open/open-files.js + 4 modules
var open_files = __webpack_require__(57170);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/source/edit/json-tree.js
var json_tree = __webpack_require__(35356);
// EXTERNAL MODULE: ./build/source/edit/tree.js
var edit_tree = __webpack_require__(11481);
// EXTERNAL MODULE: ./build/source/edit/yaml-tree.js
var yaml_tree = __webpack_require__(55547);
// EXTERNAL MODULE: ./build/source/edit/layout.js
var layout = __webpack_require__(72955);
// EXTERNAL MODULE: ./build/source/read/parse-source.js + 1 modules
var parse_source = __webpack_require__(1235);
// EXTERNAL MODULE: ./build/source/read/source-node.js
var source_node = __webpack_require__(97537);
// EXTERNAL MODULE: ./build/source/edit/text-lines.js
var text_lines = __webpack_require__(25556);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/source/format/comments.js


/** Marks the next lexeme as the text of a scalar, which may begin with a `#`. */
const SCALAR = dist.CST.SCALAR;
const MARKERS = [dist.CST.DOCUMENT, dist.CST.FLOW_END, SCALAR];
/** All comments of a YAML text in their order. */
function commentsOf(text) {
    const comments = [];
    let offset = 0;
    let isScalar = false;
    for (const lexeme of new dist.Lexer().lex(text)) {
        if (MARKERS.includes(lexeme)) {
            isScalar = lexeme === SCALAR;
            continue;
        }
        if (!isScalar && lexeme.startsWith('#')) {
            comments.push({
                text: lexeme.trimEnd(),
                offset,
                column: (0,text_lines/* columnOf */.uV)(text, offset),
                ownLine: (0,text_lines/* isBlank */.z3)(text.slice((0,text_lines/* lineStart */.PT)(text, offset), offset)),
            });
        }
        isScalar = false;
        offset += lexeme.length;
    }
    return comments;
}
/** True when a blank line stands right above the line of an offset, and behind another offset. */
function isBelowBlank(text, at, behind) {
    const line = (0,text_lines/* lineStart */.PT)(text, at);
    return line > 0 && (0,text_lines/* lineStart */.PT)(text, line - 1) > behind && (0,text_lines/* isBlank */.z3)((0,text_lines/* lineAt */.mh)(text, line - 1));
}

// EXTERNAL MODULE: ./build/model/value.js
var model_value = __webpack_require__(86835);
// EXTERNAL MODULE: ./build/source/edit/yaml-scalar.js
var yaml_scalar = __webpack_require__(63847);
// EXTERNAL MODULE: ./build/source/edit/block-scalar.js
var block_scalar = __webpack_require__(96201);
;// CONCATENATED MODULE: ./build/source/format/inline.js


/** Longest line that holds a collection in brackets. */
const LINE_WIDTH = 100;
/** A scalar, alias or key as it is written, on one line; one that is spread over lines is put together. */
function inlineScalar(text, spot) {
    const source = text.slice(spot.start, spot.end);
    if (spot.type === 'scalar' && typeof spot.value === 'string') {
        if (spot.style === 'literal' || spot.style === 'folded')
            return (0,yaml_scalar/* doubleQuoted */.UN)(spot.value);
        if (source.includes('\n'))
            return (0,yaml_scalar/* inlineText */.ln)(spot.value, { style: spot.style, quote: 'double', flow: false });
    }
    return source;
}
/** The key of a row on one line, with its anchor. */
function inlineKey(text, row) {
    const source = text.slice(row.keyStart, row.keyEnd);
    const anchor = row.keyAnchor === undefined ? '' : `&${row.keyAnchor.name} `;
    const isOneLine = !source.includes('\n') && !/^[|>]/.test(source);
    return anchor + (isOneLine ? source : (0,yaml_scalar/* doubleQuoted */.UN)(row.key));
}
/** A value on one line. */
function inlineSpot(text, spot) {
    const anchor = spot.anchor === undefined ? '' : `&${spot.anchor.name}`;
    const body = spot.type === 'map' || spot.type === 'list' ? brackets(text, spot) : inlineScalar(text, spot);
    return anchor === '' || body === '' ? anchor + body : `${anchor} ${body}`;
}
function brackets(text, spot) {
    const parts = spot.rows.map((row) => inlineRow(text, row));
    if (spot.type === 'list')
        return `[${parts.join(', ')}]`;
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
function inlineRow(text, row) {
    const value = inlineSpot(text, row.value);
    if (!(0,edit_tree/* isMember */.NB)(row))
        return value;
    const key = inlineKey(text, row);
    return value === '' ? `${key}:` : `${key}: ${value}`;
}
/** True when a collection in brackets may stay in them: no map in it holds another one, forms and empty ones aside. */
function isFlat(spot) {
    return mapDepth(spot) <= 1;
}
function mapDepth(spot) {
    if (spot.type !== 'map' && spot.type !== 'list')
        return 0;
    const inside = Math.max(0, ...spot.rows.map((row) => mapDepth(row.value)));
    return spot.type === 'list' || spot.rows.length === 0 || isForm(spot.value) ? inside : inside + 1;
}
function isForm(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) && (0,model_value/* formOf */.QU)(value) !== undefined;
}
/** The lines of a block scalar, moved to another column; undefined where it has no line with text. */
function movedLines(text, spot, column, parent) {
    if (spot.type !== 'scalar' || (spot.style !== 'literal' && spot.style !== 'folded'))
        return undefined;
    const [header = '', ...source] = text.slice(spot.start, spot.end).split(/\r?\n/);
    const indent = (0,block_scalar/* contentIndent */.cj)(source, String(spot.value));
    if (indent === undefined)
        return undefined;
    const isIndented = /^\n*[ \t]/.test(String(spot.value));
    const chomping = /^[|>]\d?([-+])|^[|>]([-+])\d?/.exec(header);
    const sign = chomping?.[1] ?? chomping?.[2] ?? '';
    return {
        head: `${header.charAt(0)}${isIndented ? column - Math.max(parent, 0) : ''}${sign}`,
        lines: source.map((line) => (line.length <= indent ? '' : ' '.repeat(column) + line.slice(indent))),
    };
}

;// CONCATENATED MODULE: ./build/source/format/attach.js



/**
 * Gives every comment of a file to the row that it stands before, behind or below, in the order of
 * the file, and decides which collections are written in lines of their own.
 */
class Attaching {
    #text;
    #comments;
    #next = 0;
    /** Where the content before the next comment or row ends, for blank lines between them. */
    #end = 0;
    constructor(text, comments) {
        this.#text = text;
        this.#comments = comments;
    }
    /** Everything; comments behind the document are in the foot of its root. */
    root(spot) {
        const { length } = this.#text;
        const value = this.#block(spot, { column: 0, from: 0, limit: length });
        value.foot.push(...this.#lines(length));
        return value;
    }
    #block(spot, place) {
        const rows = [];
        spot.rows.forEach((row, index) => {
            const next = spot.rows[index + 1]?.start ?? (spot.flow ? spot.end - 1 : place.limit);
            rows.push(this.#row(spot, row, rows.at(-1), { ...place, limit: next }));
        });
        if (spot.flow) {
            const foot = this.#lines(spot.end - 1);
            this.#end = spot.end;
            const behind = this.#behind(spot.end);
            return {
                type: 'block',
                spot,
                rows,
                foot: behind === undefined ? foot : [...foot, { text: behind, blank: false }],
            };
        }
        this.#deeper(rows.at(-1), spot, place.limit);
        return { type: 'block', spot, rows, foot: this.#lines(place.limit, place.from) };
    }
    #row(spot, row, before, place) {
        if (!spot.flow)
            this.#deeper(before, spot, row.start);
        const lead = this.#lines(row.start);
        const blank = isBelowBlank(this.#text, row.start, this.#end);
        const { value } = row;
        const column = place.column + 2;
        const isBlock = !this.#fits(row, place.column, spot.type);
        let head;
        if (isBlock) {
            this.#end = value.slot;
            head = this.#behind(value.slot, value.start);
            // What stands before an opening bracket cannot stand before the first row of a block on its line.
            if (isCollection(value) && value.flow) {
                lead.push(...this.#lines(value.start));
                head ??= this.#behind(value.start + 1, value.rows[0]?.start);
            }
        }
        else
            lead.push(...this.#lines(value.start));
        if (isBlock && isCollection(value)) {
            const from = value.flow ? 0 : Math.max(value.column, spot.flow ? 0 : spot.column + 1);
            const block = this.#block(value, { column, from, limit: place.limit });
            this.#end = Math.max(this.#end, row.end);
            return { row, lead, blank, head, behind: undefined, deeper: [], value: block };
        }
        // The comment behind the header of a block scalar is inside of it, and so are those of an empty list.
        const inside = this.#lines(row.end);
        const inner = isBlockScalar(value) ? inside[0]?.text : undefined;
        if (inner === undefined)
            lead.push(...inside);
        this.#end = row.end;
        const behind = inner ?? this.#behind(row.comma === -1 ? row.end : row.comma + 1);
        return { row, lead, blank, head: undefined, behind, deeper: [], value: { type: 'inline', spot: value } };
    }
    /** True for what stays on the line of its key or dash: scalars, aliases, and brackets that are short and flat. */
    #fits(row, column, parent) {
        const { value } = row;
        if (!isCollection(value))
            return true;
        if (!value.flow)
            return false;
        if (value.rows.length === 0)
            return true;
        if (!isFlat(value))
            return false;
        const from = this.#comments.findIndex((comment) => comment.offset > value.start);
        const inside = this.#comments[from];
        if (inside !== undefined && inside.offset < value.end)
            return false;
        const key = (0,edit_tree/* isMember */.NB)(row) ? `${inlineKey(this.#text, row)}: ` : '';
        const width = column + (parent === 'list' ? 2 : key.length) + inlineSpot(this.#text, value).length;
        return width <= LINE_WIDTH;
    }
    /** Comments up to an offset, as lines of their own. */
    #lines(until, from = 0) {
        const lines = [];
        for (;;) {
            const comment = this.#comments[this.#next];
            if (comment === undefined || comment.offset >= until || comment.column < from)
                return lines;
            lines.push({ text: comment.text, blank: isBelowBlank(this.#text, comment.offset, this.#end) });
            this.#end = comment.offset;
            this.#next++;
        }
    }
    /** The comment behind an offset on its line, if it stands before another offset. */
    #behind(at, until = this.#text.length) {
        const comment = this.#comments[this.#next];
        const end = Math.min(until, (0,text_lines/* lineEnd */.kd)(this.#text, at));
        if (comment === undefined || comment.offset < at || comment.offset >= end)
            return undefined;
        this.#next++;
        this.#end = comment.offset;
        return comment.text;
    }
    /** Gives a row the comment lines below it that stand deeper than it. */
    #deeper(row, spot, until) {
        // Below a block scalar a deeper line would be part of its text.
        if (row === undefined || isBlockScalar(row.row.value))
            return;
        row.deeper.push(...this.#lines(until, (0,text_lines/* columnOf */.uV)(this.#text, spot.rows[0]?.start ?? 0) + 1));
    }
}
function isBlockScalar(spot) {
    return spot.type === 'scalar' && (spot.style === 'literal' || spot.style === 'folded');
}
function isCollection(spot) {
    return spot.type === 'map' || spot.type === 'list';
}

// EXTERNAL MODULE: ./build/source/edit/json-value.js
var json_value = __webpack_require__(67583);
;// CONCATENATED MODULE: ./build/source/format/order.js

/** Top-level keys before the sections; `x-…` comes behind them, `sync` last. */
const FIRST = ['$schema', 'artifact_type', 'name', 'description'];
/** The place of a top-level key: a smaller one comes first, equal ones stay in their order. */
function topLevelRank(key, kinds) {
    const first = FIRST.indexOf(key);
    if (first !== -1)
        return first;
    if (key === '<<')
        return -1;
    const section = kinds.all.findIndex((kind) => kind.name === key);
    if (section !== -1)
        return 200 + section;
    return key === 'sync' ? 300 : 100;
}
/** The place of a field in an item of a section: as the kind describes it, unknown ones last. */
function fieldRank(key, section, kinds) {
    if (key === '<<')
        return -1;
    const fields = Object.keys(kinds.find(section)?.fields.fields ?? {});
    const index = fields.indexOf(key);
    return index === -1 ? fields.length : index;
}
/**
 * Puts the keys of a bundle and of its items in order, wherever that moves nothing but what belongs
 * to a key. True when something moved.
 */
function orderBundle(root, kinds) {
    let isMoved = orderRows(root, (key) => topLevelRank(key, kinds));
    for (const section of root.rows) {
        const name = (0,edit_tree/* isMember */.NB)(section.row) ? section.row.key : '';
        if (kinds.find(name) === undefined || section.value.type !== 'block')
            continue;
        for (const item of section.value.rows) {
            if (item.value.type === 'block' && item.value.spot.type === 'map') {
                if (orderRows(item.value, (key) => fieldRank(key, name, kinds)))
                    isMoved = true;
            }
        }
    }
    return isMoved;
}
function orderRows(map, rank) {
    const rankOf = ({ row }) => rank((0,edit_tree/* isMember */.NB)(row) ? row.key : '');
    const { rows } = map;
    // Sorting is stable: rows of one rank stay in their order.
    const next = [...rows].sort((a, b) => rankOf(a) - rankOf(b));
    const moved = next.filter((row, index) => row !== rows[index]);
    if (moved.length === 0 || !moved.every((row) => isAlone(row, row === rows[0])))
        return false;
    if (!keepsAliases(rows, next))
        return false;
    rows.splice(0, rows.length, ...next);
    return true;
}
/** True where all comments before a row clearly belong to it. */
function isAlone(row, isFirst) {
    if (row.lead.length === 0)
        return true;
    // Above the first row stands what is said of the whole file or item.
    return !isFirst && !row.blank && row.lead.slice(1).every((line) => !line.blank);
}
/** True when every alias still finds its own anchor as the last one of that name before it. */
function keepsAliases(rows, next) {
    const anchors = new Set(rows.flatMap(({ row }) => [...(0,edit_tree/* rowAnchors */.hJ)(row)]));
    const names = new Set([...anchors].map((anchor) => anchor.name));
    // With a name given twice the order decides what an alias means, here and below.
    if (names.size !== anchors.size)
        return false;
    const before = new Set();
    for (const { row } of next) {
        for (const anchor of (0,edit_tree/* rowAnchors */.hJ)(row))
            before.add(anchor);
        for (const target of targets(row.value)) {
            if (anchors.has(target) ? !before.has(target) : names.has(target.name))
                return false;
        }
    }
    return true;
}
/** Anchors that aliases at or below a value refer to. */
function* targets(spot) {
    if (!spot.aliases)
        return;
    if (spot.type === 'alias')
        yield spot.target;
    else if (spot.type === 'map' || spot.type === 'list')
        for (const row of spot.rows)
            yield* targets(row.value);
}

;// CONCATENATED MODULE: ./build/source/format/format-json.js


/** A JSON bundle in its canonical layout: every member and element on a line of its own, numbers as they are written. */
function formatJson(text, tree, kinds) {
    const newline = (0,layout/* newlineOf */.q3)(text);
    const writer = new JsonWriter(text, { unit: '  ', colon: ' ', comma: ' ', ascii: false, newline }, kinds);
    return writer.bundle(tree) + newline;
}
class JsonWriter {
    #text;
    #style;
    #kinds;
    constructor(text, style, kinds) {
        this.#text = text;
        this.#style = style;
        this.#kinds = kinds;
    }
    bundle(tree) {
        const section = (key) => this.#kinds.find(key) === undefined ? undefined : (field) => fieldRank(field, key, this.#kinds);
        return this.#rows(tree, '', (key) => topLevelRank(key, this.#kinds), (row, base) => {
            const rank = (0,edit_tree/* isMember */.NB)(row) ? section(row.key) : undefined;
            if (rank === undefined || row.value.type !== 'list')
                return this.#value(row.value, base);
            return this.#rows(row.value, base, undefined, (item, inner) => this.#rows(item.value, inner, rank));
        });
    }
    #value(spot, base) {
        return this.#rows(spot, base, undefined);
    }
    #rows(spot, base, rank, below = (row, inner) => this.#value(row.value, inner)) {
        if (spot.type !== 'map' && spot.type !== 'list') {
            return typeof spot.value === 'number'
                ? this.#text.slice(spot.start, spot.end)
                : (0,json_value/* jsonValue */.I)(spot.value, this.#style, base);
        }
        const [open, close] = spot.type === 'list' ? ['[', ']'] : ['{', '}'];
        if (spot.rows.length === 0)
            return open + close;
        const { unit, newline } = this.#style;
        const inner = base + unit;
        const lines = inOrder(spot.rows, rank).map((row) => {
            const key = (0,edit_tree/* isMember */.NB)(row) ? `${(0,json_value/* jsonText */.s)(row.key, this.#style)}: ` : '';
            return newline + inner + key + below(row, inner);
        });
        return `${open}${lines.join(',')}${newline}${base}${close}`;
    }
}
function inOrder(rows, rank) {
    if (rank === undefined)
        return rows;
    const rankOf = (row) => ((0,edit_tree/* isMember */.NB)(row) ? rank(row.key) : 0);
    return [...rows].sort((a, b) => rankOf(a) - rankOf(b));
}

;// CONCATENATED MODULE: ./build/source/format/print-layout.js


const ROOM = { endsFile: false, blankAfter: true, indentAfter: 0 };
/** Writes a layout in lines. */
class LayoutPrinter {
    #text;
    #lines = [];
    /** The last line ends a block scalar that keeps the blank lines behind it. */
    #keeps = false;
    constructor(text) {
        this.#text = text;
    }
    /** The lines of a document; a blank line comes before each of its keys whose value stands in lines below. */
    root(root) {
        root.rows.forEach((row, index) => {
            this.#row(row, 0, '', index === 0 ? 'first' : row.value.type === 'block' ? 'apart' : 'asWritten');
        });
        this.#comments(root.foot, 0);
        return this.#lines;
    }
    #push(line) {
        this.#lines.push(line);
        this.#keeps = false;
    }
    #blank() {
        if (!this.#keeps && this.#lines.length > 0 && this.#lines.at(-1) !== '')
            this.#lines.push('');
    }
    #comments(lines, column, isFirst = false) {
        lines.forEach((line, index) => {
            if (line.blank && !(isFirst && index === 0))
                this.#blank();
            this.#push(' '.repeat(column) + line.text);
        });
    }
    /** @param prefix what the line of the row begins with instead of its indentation: dashes before it */
    #row(row, column, prefix, place) {
        if (place === 'apart')
            this.#blank();
        this.#comments(row.lead, column, place === 'first' || place === 'apart');
        const isTop = row.lead.length === 0;
        if (row.blank && !(isTop && place === 'first'))
            this.#blank();
        const start = prefix === '' ? ' '.repeat(column) : prefix;
        const { value } = row;
        const name = (0,edit_tree/* isMember */.NB)(row.row) ? `${inlineKey(this.#text, row.row)}:` : '-';
        if (value.type === 'block')
            this.#block(row, value, column, start + name);
        else
            this.#inline(row, value.spot, column, start + name);
        this.#comments(row.deeper, column + 2);
    }
    #block(row, value, column, start) {
        const anchor = value.spot.anchor === undefined ? '' : ` &${value.spot.anchor.name}`;
        const head = row.head === undefined ? '' : ` ${row.head}`;
        const inner = column + 2;
        const isCompact = start.endsWith('-') && anchor === '' && head === '' && value.rows[0]?.lead.length === 0;
        if (!isCompact)
            this.#push(start + anchor + head);
        value.rows.forEach((one, index) => {
            const isFirst = index === 0;
            this.#row(one, inner, isFirst && isCompact ? `${start} ` : '', isFirst ? 'first' : 'asWritten');
        });
        this.#comments(value.foot, inner);
    }
    #inline(row, spot, column, start) {
        const anchor = spot.anchor === undefined ? '' : ` &${spot.anchor.name}`;
        const behind = row.behind === undefined ? '' : ` ${row.behind}`;
        const block = this.#asBlock(row, spot, column);
        if (block === undefined) {
            const text = inlineSpot(this.#text, spot);
            this.#push(`${start}${text === '' ? '' : ` ${text}`}${behind}`);
            return;
        }
        this.#push(`${start}${anchor} ${block.head}${behind}`);
        for (const line of block.lines)
            this.#push(line);
        this.#keeps = block.head.endsWith('+');
    }
    /** Block scalars stay what they are; other texts of several lines become literal ones where nothing is lost to the eye. */
    #asBlock(row, spot, column) {
        const moved = movedLines(this.#text, spot, column + 2, column);
        if (moved !== undefined)
            return moved;
        if (spot.type !== 'scalar' || typeof spot.value !== 'string')
            return undefined;
        if (!spot.value.includes('\n') || row.deeper.length > 0 || /[ \t](?:\n|$)/.test(spot.value))
            return undefined;
        return (0,block_scalar/* literal */.eu)(spot.value, column + 2, column, ROOM);
    }
}

;// CONCATENATED MODULE: ./build/source/format/format-bundle.js









/**
 * A bundle in its canonical layout, with every comment. Pure.
 *
 * Before it is returned the new text is read again: its value must be the same, and its comments the
 * same ones, in the same order where no key was moved.
 *
 * @param text a bundle that `loadBundle` reads without an error finding
 * @returns the new text, which may be the old one, or why it cannot be made
 */
function formatBundle(file, text, kinds) {
    const { document, findings } = (0,parse_source/* parseSource */.P)(file, new TextEncoder().encode(text));
    if (document === undefined || findings.some((finding) => finding.severity === 'error')) {
        return { refused: 'The file has errors.' };
    }
    const value = (0,source_node/* nodeValue */.E8)(document.root);
    try {
        const out = document.format === 'json'
            ? formatJson(text, (0,json_tree/* jsonTree */.t)(text, document.root), kinds)
            : formatYaml(file, text, kinds);
        const again = (0,parse_source/* parseSource */.P)(file, new TextEncoder().encode(out));
        const isSame = again.document?.text === out &&
            !again.findings.some((finding) => finding.severity === 'error') &&
            (0,json/* sameJson */.Vk)((0,source_node/* nodeValue */.E8)(again.document.root), value);
        if (isSame)
            return { text: out };
        return { refused: 'Its layout cannot be changed without changing what it means.' };
    }
    catch (error) {
        if (error instanceof edit_tree/* CannotEdit */.mH)
            return { refused: error.message };
        throw error;
    }
}
function formatYaml(file, text, kinds) {
    const tree = (0,yaml_tree/* yamlTree */.W)(file, text);
    if (tree.type !== 'map')
        throw new edit_tree/* CannotEdit */.mH('A bundle is a map.');
    const comments = commentsOf(text);
    const root = new Attaching(text, comments).root(tree);
    const isMoved = orderBundle(root, kinds);
    const written = `${new LayoutPrinter(text).root(root).join('\n')}\n`;
    if (!sameComments(comments, commentsOf(written), isMoved)) {
        throw new edit_tree/* CannotEdit */.mH('A comment is in a place that the canonical layout does not have.');
    }
    return written.replaceAll('\n', (0,layout/* newlineOf */.q3)(text));
}
function sameComments(before, after, isMoved) {
    const texts = (comments) => comments.map((comment) => comment.text);
    if (!isMoved)
        return (0,json/* sameJson */.Vk)(texts(before), texts(after));
    return (0,json/* sameJson */.Vk)(texts(before).sort(), texts(after).sort());
}

// EXTERNAL MODULE: ./build/source/read/source-codes.js
var source_codes = __webpack_require__(47955);
// EXTERNAL MODULE: ./build/source/read/source-inside.js
var source_inside = __webpack_require__(91185);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/model/codes.js
var codes = __webpack_require__(22628);
;// CONCATENATED MODULE: ./build/cli/format-codes.js

/** Why `fmt` left a file unchanged; docs/errors.md is generated from this table. */
const FORMAT_CODES = {
    refused: (0,codes/* errorCode */.CA)('PS7101', '`fmt` cannot format a file without losing a comment or changing its meaning.'),
    unwritable: (0,codes/* errorCode */.CA)('PS7102', '`fmt` cannot write a file.'),
    changedMeanwhile: (0,codes/* errorCode */.CA)('PS7103', 'A file changed while `fmt` was running and was left unchanged.'),
};

// EXTERNAL MODULE: ./build/cli/opened.js + 1 modules
var opened = __webpack_require__(76910);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/commands/fmt.js















const flags = (bare) => (0,options/* files */.aq)(bare)
    .option('--check', 'list files that would change without writing them; exit 1 if there are any')
    .option('--config <file>', 'configuration file (default: pipelines-sync.yaml, here or in a parent folder)');
const fmt_command = (0,command/* defineCommand */.NB)({
    name: 'fmt',
    does: 'Format bundles in the canonical layout. Comments are kept.',
    flags,
    run: ([files], flags, { io }) => fmt(files, flags, io),
});
/**
 * `fmt`: formats bundles in their canonical layout. A file with errors is reported and left unchanged; the others are
 * formatted. Exit 1 when something was reported, or with `--check` when a file is not in its layout.
 */
async function fmt(named, flags, io) {
    const { config } = await (0,opened/* openConfig */.FR)(flags, named, null, io);
    let files = await (0,open_files/* readNamed */.Mk)(config, named, io);
    // Files that a sparse checkout left out matter only where a pattern matched nothing.
    if (files.findings.some(({ code }) => code === source_codes/* SOURCE_CODES */.h.patternWithoutMatch.code)) {
        const git = await (0,git_info/* readGit */.l)(config.root, io.openGit);
        files = await (0,open_files/* readNamed */.Mk)(config, named, io, await (0,open_checkout/* openCheckout */.Hj)(git, config, named, io));
    }
    const findings = [...files.findings];
    let changed = 0;
    for (const { file, bytes } of files.files) {
        const read = (0,load_bundle/* loadBundle */.p)(file, bytes, providers/* allKinds */.TO);
        const errors = read.findings.filter((finding) => finding.severity === 'error');
        findings.push(...errors);
        if (read.bundle === undefined || errors.length > 0)
            continue;
        const text = read.bundle.document.text;
        const formatted = formatBundle(file, text, providers/* allKinds */.TO);
        if ('refused' in formatted)
            findings.push(fmt_finding('refused', file, `${formatted.refused} The file was left unchanged.`));
        else if (formatted.text !== text) {
            const failed = flags.check === true ? undefined : await write(config.root, file, bytes, formatted.text, io);
            if (failed !== undefined)
                findings.push(failed);
            else {
                changed += 1;
                io.out(`${flags.check === true ? 'would change' : 'formatted'}  ${file}\n`);
            }
        }
    }
    (0,opened/* printFindings */.c2)((0,finding/* sortFindings */.Tc)(findings), { files }, io);
    const failed = (0,finding/* hasErrors */.Cs)(findings);
    if (!failed) {
        const place = flags.config === undefined ? { files: named } : { config: flags.config, files: named };
        const write = { command: (0,pasted_command.at)((0,pasted_command/* pasted */.yw)('fmt'), place), shell: io.shell ?? 'sh' };
        io.err(summary(changed, files.files.length, flags.check === true, write));
    }
    return failed || (flags.check === true && changed > 0) ? 1 : 0;
}
async function write(root, file, old, text, io) {
    const inside = (0,source_inside/* resolveInside */.LI)(root, external_node_path_.posix.normalize(file));
    if (inside.kind !== 'found')
        return fmt_finding('unwritable', file, 'The file no longer exists.');
    // Writes to the target of a symbolic link inside the repository; the link stays.
    const done = await replaceFile(inside.real, old, text, io.randomBytes(6).toString('hex'));
    if (done === 'written')
        return undefined;
    if (done === 'changed')
        return fmt_finding('changedMeanwhile', file, 'The file changed while fmt was running and was left unchanged.');
    return fmt_finding('unwritable', file, `The file cannot be written (${done.reason}).`);
}
const REMEDIES = {
    refused: 'Move comments inside values above them, and simplify unusual YAML.',
    unwritable: 'Make the file and its folder writable, then run the command again.',
    changedMeanwhile: 'Run the command again.',
};
function fmt_finding(why, file, message) {
    const { code, severity } = FORMAT_CODES[why];
    return { code, severity, message, remedy: REMEDIES[why], place: { file, line: 1, column: 1 } };
}
function summary(changed, all, isCheck, { command, shell }) {
    const files = `${all} ${all === 1 ? 'file' : 'files'}`;
    if (changed === 0)
        return `${files} in canonical layout.\n`;
    return isCheck
        ? `${changed} of ${files} not in canonical layout. To format: ${(0,pasted_command/* shellLine */.Tg)(command, shell)}\n`
        : `${changed} of ${files} formatted.\n`;
}


/***/ })

};
