export const id = 8142;
export const ids = [8142,9911];
export const modules = {

/***/ 17506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ BUNDLE_CODES)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);

/** Findings about bundles as a whole: sections, forms, references, settings. */
const BUNDLE_CODES = {
    notBundle: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1201', 'A bundle is not an object with `artifact_type: pipelines.artifact.bundle.v1`.'),
    unknownTopLevel: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1202', 'A bundle has an unknown top-level key.'),
    badTopLevel: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1203', 'A top-level key of a bundle has the wrong type of value.'),
    sectionNotList: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1204', 'A section is not a list, or an element of it is not an object.'),
    duplicateAddress: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1205', 'Two items have the same address, or belong to the same object.'),
    conflictMarkers: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7010', 'A text contains unresolved conflict markers written by `pull`.'),
    similarAddress: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS1206', 'Two names differ only by case, white space, Unicode form, or letters of another script that look the same.'),
    paddedName: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS1207', 'A name begins or ends with white space.'),
    unknownForm: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1211', 'An object begins with `$` but is not a form of the bundle language.'),
    malformedForm: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1212', 'A form has the wrong type of value.'),
    unknownVariable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1213', 'A `{$var}` names a variable that the target does not define.'),
    secretNotAllowed: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1214', 'A `{$env}` is used in a field that is not write-only.'),
    secretNotListed: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1215', "A `{$env}` names a variable that the target's `secrets` does not list."),
    secretInFile: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS1216', 'A write-only field contains a secret in plain text.'),
    referenceNotAllowed: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1217', 'A `{$ref}` is used in a field that takes no reference.'),
    referenceKind: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1218', 'A `{$ref}` refers to a different kind of object than the field takes.'),
    danglingReference: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1219', 'A `{$ref}` refers to an item that is not in the files.'),
    leavingReference: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1220', 'A `{$ref}` refers to an item that is renamed or marked for deletion.'),
    referenceCycle: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1221', 'References form a cycle.'),
    idAsText: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS1222', 'An integer id is written as a string.'),
    otherAccount: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1223', 'An item has a different org_id than the target.'),
    scopeMismatch: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1224', 'The scope of an item does not match its ids.'),
    systemScope: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1225', 'An item has the scope `system`, which is read-only.'),
    embeddedFile: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1226', 'The file of a `{$file}` in an opaque field is neither JSON nor YAML.'),
    settingUnused: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS1231', 'A setting in `sync` matches no item.'),
    settingInvalid: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1232', 'A setting in `sync` has an invalid value.'),
    settingConflict: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1233', '`sync` has two different values for the same setting of an address.'),
    settingNeedsAddress: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1234', '`renamed_from`, `id` and `overwrite` take one address, not a pattern.'),
    deleteOfItem: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1235', 'An item is marked for deletion but still in the files.'),
    renameConflict: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1236', 'Two items are renamed from the same address, or from one that is still in the files.'),
    settingTarget: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1240', 'A setting in `sync` names a target that is not in the configuration.'),
    settingAddress: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1250', 'A key in `sync` is not a valid address.'),
    renameAddress: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1251', '`renamed_from` is not an address, or belongs to another kind.'),
    pinType: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1252', 'An `id` in `sync` is not a valid id of the kind.'),
    settingContradicts: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS1241', '`sync` has both `delete` and `release` for one address.'),
};


/***/ }),

/***/ 96057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ lateSpots),
/* harmony export */   QV: () => (/* binding */ lacksAccount),
/* harmony export */   eP: () => (/* binding */ compileBundle)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86835);
/* harmony import */ var _load_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62786);


/** Everything that the files leave open until a platform or an environment is at hand, in reading order. */
function lateSpots(resources) {
    const refs = [];
    const secrets = [];
    const visit = (resource, path, value) => {
        if (value instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Ref */ .oS)
            refs.push({ resource, path, value });
        else if (value instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh)
            secrets.push({ resource, path, value });
        else if (Array.isArray(value))
            value.forEach((item, index) => void visit(resource, [...path, index], item));
        else if (value !== null && typeof value === 'object')
            for (const [key, item] of Object.entries(value))
                visit(resource, [...path, key], item);
    };
    for (const resource of resources)
        visit(resource, [], resource.value);
    return { refs, secrets };
}
/** True for an item whose route names the account, which the SDK then demands in the item (C-d.1, 5). */
function lacksAccount(resource) {
    return resource.kind.fields.fields.org_id?.role === 'route' && typeof resource.value.org_id !== 'number';
}
/**
 * One plain bundle that the published SDK can push: all sections, in the order of the kinds, items in
 * the order of the files, no form and no `sync` (C-d). Pure.
 * @param org the target's account, where an item needs one; null when no item does
 */
function compileBundle(kinds, bundles, resources, org, late) {
    const bundle = { artifact_type: _load_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .ARTIFACT_TYPE */ .g };
    const [only] = bundles;
    // Several bundles have several names, and none of them is that of the whole.
    if (only !== undefined && bundles.length === 1) {
        if (only.name !== undefined)
            bundle.name = only.name;
        if (only.description !== undefined)
            bundle.description = only.description;
    }
    for (const kind of kinds.all) {
        bundle[kind.name] = resources
            .filter((resource) => resource.kind === kind)
            .map((resource) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveLate */ .xj)(withAccount(resource, org), late));
    }
    return bundle;
}
function withAccount(resource, org) {
    if (!lacksAccount(resource) || org === null)
        return resource.value;
    const rest = Object.entries(resource.value).filter(([name]) => name !== 'org_id');
    return { org_id: org, ...Object.fromEntries(rest) };
}


/***/ }),

/***/ 56913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ checkoutFindings),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   OY: () => (/* binding */ waysToFetch),
/* harmony export */   _b: () => (/* binding */ notCheckable),
/* harmony export */   ig: () => (/* binding */ factFinding),
/* harmony export */   m1: () => (/* binding */ waysIn),
/* harmony export */   rT: () => (/* binding */ WHOLE_CHECKOUT)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63742);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10917);
/* harmony import */ var _source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47955);
/* harmony import */ var _source_read_stand_in_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25370);



/** Where there is no git, or nothing that it left out. */
const WHOLE_CHECKOUT = {
    commit: null,
    bundles: [],
    unread: [],
    broken: [],
    factOf: () => undefined,
};
/** The finding about a file that is not what it seems to git. */
function factFinding({ is, at }, place, related) {
    const shown = JSON.stringify(at);
    const say = (code, message, remedy) => (0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFinding */ .r)(code, place, message, remedy, related);
    switch (is) {
        case 'link':
            return say(_source_read_stand_in_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .STAND_IN_CODES */ .g.linkAsFile, `${shown} is a symbolic link in the commit but a plain file here that contains the path of the link.`, `Check it out as a link: git config core.symlinks true, then git checkout -- ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .fromTop */ .k)(at)} (Windows needs developer mode for it). Or put the file itself into the repository.`);
        case 'unmerged':
            return say(_source_read_stand_in_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .STAND_IN_CODES */ .g.unmerged, `${shown} is unmerged: it has an unresolved merge conflict.`, `Resolve it (git mergetool), then git add ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .fromTop */ .k)(at)}; or abort the merge with git merge --abort.`);
        case 'left_out':
            return say(_source_read_stand_in_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .STAND_IN_CODES */ .g.textLeftOut, `Git left ${shown} out of this checkout.`, `Check it out: git -C "$(git rev-parse --show-toplevel)" sparse-checkout add ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .wordOf */ .a)(folderAround(at))}, or git checkout --ignore-skip-worktree-bits HEAD -- ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .fromTop */ .k)(at)}; for a submodule, git submodule update --init.`);
    }
}
/** The finding about a file in Git LFS that a fork's pull request changed. */
function notCheckable(file, place) {
    return (0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFinding */ .r)(_source_read_stand_in_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .STAND_IN_CODES */ .g.notCheckable, place, `${JSON.stringify(file)} is in Git LFS and is not fetched for pull requests from forks that change it, so its content is not planned.`, 'Review the file before merging; the plan of the merge shows its effect.');
}
/** What is to be said of bundles that are not here. */
function checkoutFindings({ commit, bundles, unread }) {
    const findings = [];
    if (bundles.length > 0) {
        const from = commit === null ? 'the commit' : `commit ${commit.slice(0, 7)}`;
        const one = bundles.length === 1;
        findings.push((0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFinding */ .r)(_source_read_stand_in_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .STAND_IN_CODES */ .g.leftOut, undefined, `Git left ${one ? 'a bundle' : `${bundles.length} bundles`} out of this checkout: ${listed(bundles)}. ${one ? 'Its' : 'Their'} items were read from ${from}: they count as present but are not planned.`, `To plan them too, at the root of the repository: ${lines(waysIn(bundles))}`));
    }
    if (unread.length > 0) {
        findings.push((0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFinding */ .r)(_source_read_stand_in_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .STAND_IN_CODES */ .g.unread, undefined, `Git left ${unread.length === 1 ? 'a part' : `${unread.length} parts`} of the files out of this checkout, and their content is missing: ${listed(unread)}. Nothing is deleted for not being in the files.`, `Leave them out of bundles, or check them out, at the root of the repository: ${lines(waysIn(unread))}`));
    }
    return findings;
}
/** Commands that bring left-out files in. */
function waysIn(files) {
    const of = (why) => files.filter((one) => one.why === why).map(({ file }) => file);
    const ways = [];
    const add = (paths, ...words) => {
        if (paths.length > 0)
            ways.push({ argv: ['git', ...words, ...paths] });
    };
    const folders = fewFolders(of('sparse'));
    if (folders.includes('/'))
        ways.push({ argv: ['git', 'sparse-checkout', 'disable'] });
    else
        add(folders, 'sparse-checkout', 'add');
    add(of('skipped'), 'update-index', '--no-skip-worktree', '--');
    add(of('skipped'), 'checkout', '--');
    add(of('submodule'), 'submodule', 'update', '--init', '--');
    if (of('unfinished').length > 0)
        ways.push({ argv: ['git', 'checkout', 'HEAD', '--', ':/'] });
    return ways;
}
/** What fetches the content that a partial clone lacks, without bringing files in. */
function waysToFetch(files) {
    const isHere = files.every(({ why }) => why === 'submodule' || why === 'unfetched');
    return isHere ? [] : [{ argv: ['git', 'fetch', '--refetch', '--no-filter'] }];
}
/** Folders of files; where they are many, the folders around them, the root at last. */
function fewFolders(files) {
    let folders = [...new Set(files.map(folderAround))];
    while (folders.length > 5) {
        const deepest = Math.max(...folders.map((folder) => folder.split('/').length));
        folders = [
            ...new Set(folders.map((one) => (one.split('/').length === deepest ? folderAround(one) : one))),
        ];
    }
    const around = (one) => folders.some((other) => other !== one && one.startsWith(`${other}/`));
    return folders.filter((one) => !around(one));
}
function lines(commands) {
    return commands.map((command) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shellLine */ .Tg)(command, 'sh')).join('; ');
}
/** At most five names, then a number. */
function listed(files) {
    const names = files.slice(0, 5).map(({ file }) => file);
    return files.length > 5 ? `${names.join(', ')} and ${files.length - 5} more` : names.join(', ');
}
function folderAround(file) {
    const slash = file.lastIndexOf('/');
    return slash < 0 ? '/' : file.slice(0, slash);
}


/***/ }),

/***/ 94648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globProblem)
/* harmony export */ });
/**
 * What a glob may cost. The glob libraries try the ways in which a pattern can fit a path one after the
 * other, so a pattern of a stranger could keep them busy for years. Everything that real repositories
 * write stays far below these bounds.
 */
const MAX_LENGTH = 200;
const MAX_STARS = 3;
const MAX_DEEP = 3;
const MAX_WAYS = 100;
/** What stands for more than itself in a glob. */
const SPECIAL = /[*?[\]{}()!|]/;
const NOTHING = { flat: 0, head: -1, tail: -1, inner: -1, deep: 0, ways: 1 };
const SLASH = { ...NOTHING, flat: -1, head: 0, tail: 0 };
const FEWER = 'Write a simpler pattern, or several of them.';
/** Why a glob is not searched for, as a sentence about it, with what to do; undefined for one that may be. */
function globProblem(pattern) {
    if (!SPECIAL.test(pattern))
        return undefined;
    if (pattern.length > MAX_LENGTH)
        return { is: `has ${pattern.length} characters; the limit for a glob is ${MAX_LENGTH}`, remedy: FEWER };
    const reader = new GlobReader(pattern);
    const piece = reader.read();
    if (piece === undefined)
        return { is: 'has an unmatched bracket', remedy: 'Close it, or escape it with \\.' };
    if (reader.repeats)
        return {
            is: 'repeats a group with + or *',
            remedy: 'Write the names out, for instance {a,b}, or use *.',
        };
    if (Math.max(piece.flat, piece.head, piece.tail, piece.inner) > MAX_STARS)
        return { is: `has more than ${MAX_STARS} * in one path segment`, remedy: FEWER };
    if (piece.deep > MAX_DEEP)
        return { is: `has more than ${MAX_DEEP} **`, remedy: FEWER };
    return piece.ways > MAX_WAYS
        ? { is: `stands for more than ${MAX_WAYS} alternatives`, remedy: FEWER }
        : undefined;
}
/** Reads a glob once, from left to right. */
class GlobReader {
    /** A group stands there any number of times. */
    repeats = false;
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    /** Undefined where brackets do not match. */
    read() {
        const piece = this.#alternatives('', '|');
        // A quote makes brackets mean nothing; which of them, the libraries do not agree on.
        return this.#text.includes('"') && /[({]/.test(this.#text) ? undefined : piece;
    }
    /** Pieces between separators up to the closing bracket. */
    #alternatives(close, separator) {
        let sum;
        let current = NOTHING;
        for (;;) {
            const char = this.#text.charAt(this.#at);
            this.#at += 1;
            if (char === close || char === separator) {
                sum = sum === undefined ? current : either(sum, current);
                if (char === close)
                    return sum;
                current = NOTHING;
            }
            else if (char === '' || char === ')' || (char === '}' && close === ')'))
                return undefined;
            else {
                const piece = this.#piece(char, close === ')');
                if (piece === undefined)
                    return undefined;
                current = after(current, piece);
            }
        }
    }
    #piece(char, inGroup) {
        const next = this.#text.charAt(this.#at);
        switch (char) {
            case '\\':
                this.#at += 1;
                return NOTHING;
            case '/':
                return SLASH;
            case '[': {
                const end = this.#text.indexOf(']', this.#at);
                if (end >= 0)
                    this.#at = end + 1;
                return this.#repeated(NOTHING);
            }
            case '(':
                return this.#repeated(this.#alternatives(')', '|'));
            case '{':
                return this.#repeated(this.#alternatives('}', ','));
            case '*':
                if (next === '(')
                    this.repeats = true;
                return this.#stars();
            case '+':
                if (next === '(' || inGroup)
                    this.repeats = true;
                return NOTHING;
            case '?':
                return next === '(' ? { ...NOTHING, ways: 2 } : NOTHING;
            case '!':
                return next === '(' ? { ...NOTHING, flat: 1 } : NOTHING;
            default:
                return NOTHING;
        }
    }
    #stars() {
        let flat = 1;
        for (; this.#text.charAt(this.#at) === '*'; this.#at += 1)
            flat += 1;
        return { ...NOTHING, flat, deep: flat > 1 ? 1 : 0 };
    }
    /** What stands right behind a group: `+` repeats it, `?` makes it optional. */
    #repeated(piece) {
        const next = this.#text.charAt(this.#at);
        if (next === '+')
            this.repeats = true;
        return piece !== undefined && next === '?' ? { ...piece, ways: piece.ways + 1 } : piece;
    }
}
function after(a, b) {
    const sum = (x, y) => (x < 0 || y < 0 ? -1 : x + y);
    return {
        flat: sum(a.flat, b.flat),
        head: Math.max(a.head, sum(a.flat, b.head)),
        tail: Math.max(b.tail, sum(a.tail, b.flat)),
        inner: Math.max(a.inner, b.inner, sum(a.tail, b.head)),
        deep: a.deep + b.deep,
        ways: Math.min(a.ways * b.ways, MAX_WAYS + 1),
    };
}
function either(a, b) {
    return {
        flat: Math.max(a.flat, b.flat),
        head: Math.max(a.head, b.head),
        tail: Math.max(a.tail, b.tail),
        inner: Math.max(a.inner, b.inner),
        deep: Math.max(a.deep, b.deep),
        ways: Math.min(a.ways + b.ways, MAX_WAYS + 1),
    };
}


/***/ }),

/***/ 44604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ patternCovers),
/* harmony export */   aP: () => (/* binding */ mayCoverBelow),
/* harmony export */   up: () => (/* binding */ filesCovered)
/* harmony export */ });
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73382);
/* harmony import */ var _glob_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94648);
/* harmony import */ var _read_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93055);



/** A folder of no machine: the search below sees nothing but the files that are asked about. */
const ROOT = '/repository';
/**
 * True when bundle patterns would find a file, which need not exist.
 * @param file from the root, with `/`
 */
function patternCovers(patterns, file) {
    return filesCovered(patterns, [file]).has(file);
}
/**
 * Of files, which need not exist, those that bundle patterns would find. The search itself answers, on
 * a file system that holds these files alone, so that there is one meaning of a pattern.
 * @param files from the root, with `/`
 */
function filesCovered(written, files) {
    const found = new Set();
    if (files.length === 0)
        return found;
    const patterns = written.filter((one) => (0,_glob_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .globProblem */ .A)((0,_read_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isExclusion */ .VB)(one) ? one.slice(1) : one) === undefined);
    const ignore = [..._read_files_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER_SEARCHED */ .BH, ...patterns.filter(_read_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isExclusion */ .VB).map((pattern) => pattern.slice(1))];
    const options = { ...only(files), ignore };
    const known = new Set(files);
    for (const pattern of patterns) {
        if ((0,_read_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isExclusion */ .VB)(pattern))
            continue;
        // A path of a file is taken literally, whatever its characters mean in a pattern.
        const escaped = known.has(pattern) ? [pattern.replace(/[^\w/.-]/g, '?')] : [];
        if ((0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .globSync */ .AZ)(escaped, options).includes(pattern))
            found.add(pattern);
        for (const file of (0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .globSync */ .AZ)(pattern, options))
            found.add(file);
    }
    return found;
}
/**
 * True when patterns could find something below a folder of which nobody knows what it holds. It may
 * say yes too often, never no.
 */
function mayCoverBelow(patterns, folder) {
    const probes = ['yaml', 'yml', 'json'].flatMap((end) => [
        `${folder}/probe.${end}`,
        `${folder}/probe/probe/probe.${end}`,
    ]);
    const excluded = patterns.filter(_read_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isExclusion */ .VB).map((pattern) => pattern.slice(1));
    const isOut = (file) => patternCovers(excluded, file);
    if (folder.split('/').some((part) => NEVER.has(part)) || probes.every(isOut))
        return false;
    return patterns.some((pattern) => !(0,_read_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isExclusion */ .VB)(pattern) && reaches(pattern, folder));
}
const NEVER = new Set(['.git', 'node_modules', '.pipelines-sync']);
/** Whether a pattern leads into a folder, part by part as far as its parts are plain. */
function reaches(pattern, folder) {
    const wanted = pattern.replace(/^\.\//, '').split('/');
    const parts = folder.split('/');
    // Braces and groups may hold a `/`, so the parts cannot be told apart.
    const isSplit = wanted.some((part) => balance(part) !== 0);
    for (const [index, part] of parts.entries()) {
        const want = wanted[index];
        if (want === undefined)
            return false;
        if (want.includes('**'))
            return true;
        if (isSplit && /[{(]/.test(want))
            return true;
        // A file that is named literally may hold special characters too.
        if (want !== part && !patternCovers([want], part))
            return false;
    }
    return wanted.length > parts.length;
}
function balance(part) {
    let open = 0;
    for (const character of part) {
        if (character === '{' || character === '(')
            open += 1;
        if (character === '}' || character === ')')
            open -= 1;
    }
    return open;
}
function only(files) {
    const folders = new Map([[ROOT, new Map()]]);
    for (const file of files) {
        let at = ROOT;
        const parts = file.split('/');
        for (const [depth, name] of parts.entries()) {
            const isFile = depth === parts.length - 1;
            const names = folders.get(at) ?? new Map();
            folders.set(at, names);
            names.set(name, isFile);
            at = `${at}/${name}`;
        }
    }
    const list = (folder) => {
        const names = folders.get(String(folder).replace(/\/$/, ''));
        return [...(names ?? [])].map(([name, isFile]) => ({
            name,
            isFile: () => isFile,
            isDirectory: () => !isFile,
            isSymbolicLink: () => false,
        }));
    };
    return { cwd: ROOT, expandDirectories: false, fs: { readdirSync: list } };
}


/***/ }),

/***/ 93055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ NEVER_SEARCHED),
/* harmony export */   L$: () => (/* binding */ findBundleFiles),
/* harmony export */   VB: () => (/* binding */ isExclusion),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73382);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36939);
/* harmony import */ var _source_read_source_bytes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(506);
/* harmony import */ var _source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47955);
/* harmony import */ var _source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25918);
/* harmony import */ var _source_read_source_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91185);
/* harmony import */ var _glob_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94648);









/** Folders that are never searched. */
const EXCLUDED = ['.git', 'node_modules', '.pipelines-sync'];
/** The same as patterns. */
const NEVER_SEARCHED = EXCLUDED.flatMap((folder) => [`${folder}/**`, `**/${folder}/**`]);
/** Characters of a pattern that a sentence shows. */
const SHOWN = 100;
/** `..` as a part of the path, also inside braces and groups. */
const UPWARDS = /(?:^|[/{,(|])\.\.(?:$|[/},)|])/;
/**
 * Finds the bundles that patterns name. Patterns are globs (`*`, `**`, `{a,b}`, `[ab]`), a path of
 * an existing file is taken literally, a backslash takes the meaning of a sign away, and `!pattern` excludes. Names starting with a dot match
 * only where the pattern writes the dot. `.git`, `node_modules` and `.pipelines-sync` are never
 * searched. Two paths of one file (through a symbolic link) are one file, named by its real path
 * where that was found too.
 *
 * A pattern without a match, a pattern or link that leads outside the root and a file that cannot
 * be read are error findings; nothing of them is in `files`.
 *
 * @param root absolute path of the repository
 * @param places where each pattern is written, by its text; findings about patterns have no place
 *   without it
 * @param isElsewhere true for a pattern that finds something which git left out of the checkout
 */
async function findBundleFiles(root, patterns, places = new Map(), isElsewhere = () => false) {
    const findings = new Map();
    const add = (finding) => {
        findings.set(`${finding.code} ${finding.place?.file ?? ''} ${finding.message}`, finding);
    };
    const allowed = [...new Set(patterns)].filter((pattern) => {
        const outside = escapes(pattern.replace(/^!/, ''));
        if (outside) {
            add((0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFinding */ .r)(_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.patternOutside, places.get(pattern), `The pattern ${JSON.stringify(pattern)} leads outside the repository.`, `${whereFrom(places.get(pattern))} It may begin with "..", up to the root of the repository.`));
        }
        return !outside && isAffordable(root, pattern, places.get(pattern), add);
    });
    const ignore = [...NEVER_SEARCHED, ...allowed.filter(isExclusion).map((pattern) => pattern.slice(1))];
    const byReal = new Map();
    for (const pattern of allowed.filter((one) => !isExclusion(one))) {
        const literal = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(pattern);
        const known = (0,_source_read_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInside */ .LI)(root, literal);
        if (known.kind === 'outside' || known.kind === 'unreadable') {
            add(unresolved(literal, known, places.get(pattern) ?? { file: known.at, line: 1, column: 1 }));
            continue;
        }
        const matches = (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .globSync */ .AZ)(known.kind === 'missing' ? pattern : (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .convertPathToPattern */ .a)(literal), {
            cwd: root,
            ignore,
            expandDirectories: false,
            fs: (0,_source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_5__/* .insideOnly */ .J)(root, add),
        });
        for (const file of matches) {
            const real = realFile(root, file, add);
            if (real === undefined)
                continue;
            const other = byReal.get(real);
            if (other === undefined || (other !== real && (file === real || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnit */ .X)(file, other) < 0))) {
                byReal.set(real, file);
            }
        }
        if (matches.length === 0 && !isElsewhere(pattern))
            add(withoutMatch(pattern, literal, known, places.get(pattern)));
    }
    return { files: [...byReal.values()].sort(_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnit */ .X), findings: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .sortFindings */ .Tc)([...findings.values()]) };
}
/** Reads a file that `findBundleFiles` named. `bytes` is missing exactly when there is a finding. */
async function readBytes(root, file) {
    const inside = (0,_source_read_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInside */ .LI)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(file));
    if (inside.kind !== 'found')
        return { finding: unresolved(file, inside) };
    if ((0,_source_read_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrivate */ .Gw)(inside.relative))
        return { finding: filePrivate(file) };
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(inside.real);
        if (!stat.isFile())
            return { finding: unreadable(file, 'it is not a regular file') };
        const { size } = stat;
        if (size > _source_read_source_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_FILE_BYTES */ .gZ) {
            return {
                finding: fileFinding(_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.tooLarge, file, `The file has ${size} bytes; the limit is 10 MiB.`, 'Split it into several bundles, or move long texts into separate files with $file.'),
            };
        }
        return { bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(inside.real) };
    }
    catch (error) {
        return { finding: unreadable(file, (0,_source_read_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)) };
    }
}
/** `!pattern` excludes; `!(a|b)` is a group of a glob. */
function isExclusion(pattern) {
    return /^!(?!\()/.test(pattern);
}
/** False, with a finding, for a glob that could keep the search busy; a file of that very name is no glob. */
function isAffordable(root, pattern, place, add) {
    const problem = (0,_glob_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .globProblem */ .A)(isExclusion(pattern) ? pattern.slice(1) : pattern);
    if (problem === undefined)
        return true;
    if (!isExclusion(pattern) && (0,_source_read_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInside */ .LI)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(pattern)).kind === 'found')
        return true;
    const shown = JSON.stringify(cut(pattern));
    add((0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFinding */ .r)(_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.patternCostly, place, `The pattern ${shown} ${problem.is}.`, problem.remedy));
    return false;
}
function cut(pattern) {
    return pattern.length > SHOWN ? `${pattern.slice(0, SHOWN)}…` : pattern;
}
function escapes(pattern) {
    return (pattern.startsWith('/') ||
        /^[A-Za-z]:[\\/]/.test(pattern) ||
        UPWARDS.test(pattern.replaceAll('\\', '/')) ||
        pattern.includes('\0'));
}
/** The real path below the root of a file that may be read; else undefined, with a finding. */
function realFile(root, file, add) {
    if (/\p{Cc}|\ufffd/u.test(file)) {
        add(fileFinding(_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.fileName, file, `The name ${JSON.stringify(file)} contains a control character or is not UTF-8.`, 'Rename the file.'));
        return undefined;
    }
    const inside = (0,_source_read_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInside */ .LI)(root, file);
    if (inside.kind !== 'found') {
        add(unresolved(file, inside));
        return undefined;
    }
    if ((0,_source_read_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrivate */ .Gw)(inside.relative)) {
        add(filePrivate(file));
        return undefined;
    }
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(inside.real).isFile())
            return inside.relative;
        add(unreadable(file, 'it is not a regular file'));
    }
    catch (error) {
        add(unreadable(file, (0,_source_read_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)));
    }
    return undefined;
}
function unresolved(file, inside, place = { file, line: 1, column: 1 }) {
    if (inside.kind === 'outside') {
        return (0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFinding */ .r)(_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.fileOutside, place, `${JSON.stringify(inside.at)} is a symbolic link that leads outside the repository.`, 'Put the file itself into the repository, or exclude it with a pattern that starts with "!".');
    }
    return unreadable(file, inside.kind === 'missing' ? 'it does not exist' : inside.reason, place);
}
function unreadable(file, reason, place = { file, line: 1, column: 1 }) {
    return (0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFinding */ .r)(_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.fileUnreadable, place, `The file ${JSON.stringify(file)} cannot be read: ${reason}.`, 'Fix the file or its permissions.');
}
function filePrivate(file) {
    return fileFinding(_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.filePrivate, file, `The file ${JSON.stringify(file)} is in .git or .pipelines-sync, which are never read.`, 'Put the file itself next to the bundles.');
}
function fileFinding(kind, file, message, remedy) {
    return (0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFinding */ .r)(kind, { file, line: 1, column: 1 }, message, remedy);
}
/** What a pattern is relative to, as a sentence. */
function whereFrom(place) {
    return place === undefined
        ? 'Paths on the command line are relative to the current folder.'
        : `A pattern is relative to the folder of ${place.file}.`;
}
function withoutMatch(pattern, literal, known, place) {
    const shown = JSON.stringify(pattern);
    const finding = (message, remedy) => (0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFinding */ .r)(_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.patternWithoutMatch, place, message, remedy);
    if (literal.split('/').some((part) => EXCLUDED.includes(part))) {
        return finding(`The pattern ${shown} searches a folder that is never searched for bundles.`, `Keep bundles outside ${EXCLUDED.join(', ')}.`);
    }
    if (known.kind === 'found') {
        const folder = isFolder(known.real);
        return finding(folder ? `${shown} is a folder.` : `The file ${shown} is excluded by another pattern.`, folder
            ? `Write ${JSON.stringify(`${literal.replace(/\/$/, '')}/**/*.{yaml,yml,json}`)} for all bundles in it.`
            : 'Remove one of the two patterns.');
    }
    const meant = !/[*?[\]{}()]/.test(pattern) ? known.meant() : undefined;
    return finding(`The pattern ${shown} matches no file.`, meant === undefined
        ? `Correct or remove it. ${whereFrom(place)}`
        : `Did you mean ${JSON.stringify(meant)}?`);
}
function isFolder(real) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 22943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   XM: () => (/* binding */ sample),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   vJ: () => (/* binding */ withArticle),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export range */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68575);
/* harmony import */ var _schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86038);


/** `5210` as `5,210`, in every locale. */
function grouped(count) {
    return count.toLocaleString('en-US');
}
/** "a prompt", "an evaluation", "an llm_judge criterion". */
function withArticle(noun) {
    // "llm" is spelt out when spoken: an el-el-em.
    return /^(?:[aeio]|llm)/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}
/** The subject of a sentence about the object at a path: "A prompt", or `payload.variants[0]`. */
function subject(kind, path) {
    if (path.length > 0)
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(path);
    const noun = withArticle(kind.singular);
    return noun.charAt(0).toUpperCase() + noun.slice(1);
}
/** "a, b or c". */
function listed(words, last) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
/** What a field takes: "a number from 0 to 2", "a list with at least one text". */
function expected(field, siblings = {}) {
    const what = expectedOf(field, siblings);
    return (0,_schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeNull */ .Gx)(field) && field.type !== 'json' ? `${what} or null` : what;
}
function expectedOf(field, siblings) {
    switch (field.type) {
        case 'text':
            if (field.values !== undefined && field.open !== true)
                return `one of ${listed(field.values, 'or')}`;
            return field.maxLength === undefined
                ? 'a string'
                : `a string of at most ${grouped(field.maxLength)} characters`;
        case 'integer':
            return `an integer${range(field.minimum, field.maximum)}`;
        case 'number':
            return `a number${range(field.minimum, field.maximum)}`;
        case 'boolean':
            return 'true or false';
        case 'id': {
            const plain = field.id === 'integer' ? 'an integer id' : 'a string id';
            return field.kind === undefined ? plain : `${plain} or {$ref: "${field.kind}/…"}`;
        }
        case 'version':
            return `a version number or {$ref: "${(0,_schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__/* .referredKind */ .u5)(field, siblings) ?? '…'}/…", version: latest}`;
        case 'list': {
            const item = field.item.type === 'text' && field.item.values === undefined ? 'string' : 'element';
            if ((field.minItems ?? 0) > 0)
                return `a list with at least one ${item}`;
            return item === 'string' ? 'a list of strings' : 'a list';
        }
        case 'json':
            return field.shape === 'object' ? 'an object' : 'any value';
        default:
            return 'an object';
    }
}
/** " from 0 to 2", " of at least 0", or nothing. */
function range(minimum, maximum) {
    if (minimum !== undefined && maximum !== undefined)
        return ` from ${grouped(minimum)} to ${grouped(maximum)}`;
    if (minimum !== undefined)
        return ` of at least ${grouped(minimum)}`;
    return maximum === undefined ? '' : ` of at most ${grouped(maximum)}`;
}
/** The range that a number at this field must lie in. */
function rangeOf(field) {
    if (field.type === 'integer' || field.type === 'number')
        return range(field.minimum, field.maximum);
    return range(field.type === 'version' ? 1 : 0, _schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ID */ .rc);
}
const SHOWN = 40;
/** What stands there, short; of something secret only its type. */
function found(value, secret) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (secret)
        return `a ${typeof value}`;
    if (typeof value === 'string')
        return `the string ${quoted(value)}`;
    return typeof value === 'number' ? `the number ${value}` : String(value);
}
/** A text in quotes, cut to 40 characters, control characters escaped. */
function quoted(text) {
    const characters = [...text];
    return JSON.stringify(characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text);
}
/** A value as somebody could type it, for remedies. */
function sample(field, siblings = {}) {
    const kind = (0,_schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__/* .referredKind */ .u5)(field, siblings);
    if (kind !== undefined) {
        return field.type === 'version' ? `{$ref: "${kind}/…", version: latest}` : `{$ref: "${kind}/…"}`;
    }
    switch (field.type) {
        case 'text':
            return field.values === undefined ? '"…"' : (field.values[0] ?? '"…"');
        case 'integer':
        case 'number':
        case 'version':
            return '1';
        case 'boolean':
            return 'true';
        case 'id':
            return field.id === 'integer' ? '1' : '"…"';
        case 'list':
            return `[${sample(field.item)}]`;
        default:
            return `{${memberSamples(field)}}`;
    }
}
function memberSamples(field) {
    const fields = (field.type === 'object' || field.type === 'json') && field.fields ? field.fields : {};
    const needed = Object.entries(fields).filter(([, member]) => member.required === true);
    if (needed.length === 0)
        return Object.keys(fields).length > 0 || field.type === 'map' ? '…' : '';
    return needed.map(([name, member]) => `${name}: ${sample(member, fields)}`).join(', ');
}


/***/ }),

/***/ 49234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ resolveItem),
  O: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/value.js
var model_value = __webpack_require__(86835);
// EXTERNAL MODULE: ./build/model/path.js
var model_path = __webpack_require__(68575);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
// EXTERNAL MODULE: ./build/model/resource.js + 1 modules
var model_resource = __webpack_require__(78384);
// EXTERNAL MODULE: ./build/source/read/conflict-markers.js
var conflict_markers = __webpack_require__(98657);
// EXTERNAL MODULE: ./build/source/read/source-lines.js
var source_lines = __webpack_require__(92378);
// EXTERNAL MODULE: ./build/source/read/source-node.js
var source_node = __webpack_require__(97537);
// EXTERNAL MODULE: ./build/bundle/bundle-codes.js
var bundle_codes = __webpack_require__(17506);
// EXTERNAL MODULE: ./build/model/field.js
var model_field = __webpack_require__(47762);
// EXTERNAL MODULE: ./build/model/own.js
var own = __webpack_require__(59482);
// EXTERNAL MODULE: ./build/model/closest.js
var closest = __webpack_require__(49469);
// EXTERNAL MODULE: ./build/source/read/parsed-sources.js
var parsed_sources = __webpack_require__(72575);
// EXTERNAL MODULE: ./build/source/read/source-codes.js
var source_codes = __webpack_require__(47955);
;// CONCATENATED MODULE: ./build/bundle/items/forms.js





/** Names that a repository must never read: they hold our own and the runner's credentials. */
const RESERVED = /^(PIPELINES|GITHUB|ACTIONS)_/;
/** Resolves the forms of one item, except references and secrets, which only applying can fill in. */
class FormReader {
    #context;
    #findings;
    /** Addresses of references with the node in which they stand. */
    refs = [];
    /** Conflicts in texts of files; whether the item means them is for its settings to say. */
    conflicts = [];
    /** A text is in Git LFS and not here: the item is known, and what it says is not. */
    isUnfetched = false;
    constructor(context, findings) {
        this.#context = context;
        this.#findings = findings;
    }
    /** The value of an item's node; undefined members were findings and are left out. */
    readItem(node, root) {
        const out = {};
        for (const { key, node: child } of node.entries) {
            const field = (0,model_field/* fieldAt */.UK)(root, [key]);
            const secret = field !== undefined && (0,model_field/* roleOf */.kp)(field) === 'secret';
            const value = this.#read(child, field, [key], { secret, opaque: false });
            if (value !== undefined)
                (0,own/* setOwn */.P)(out, key, value);
        }
        return out;
    }
    #read(node, field, path, zone) {
        return (0,model_field/* expandShorthand */.uC)(field, this.#readNode(node, field, path, zone));
    }
    #readNode(node, field, path, zone) {
        if (zone.opaque)
            return (0,source_node/* nodeValue */.E8)(node);
        if (node.type === 'scalar')
            return this.#scalar(node, field, path, zone);
        if (node.type === 'list') {
            const item = field?.type === 'list' ? field.item : undefined;
            return node.items
                .map((child, index) => this.#read(child, item, [...path, index], zone))
                .filter((value) => value !== undefined);
        }
        const form = formIn(node);
        const opaque = field?.type === 'json' && !zone.secret;
        if (form === 'none' || (form === 'broken' && opaque))
            return this.#object(node, field, path, zone);
        if (form !== 'broken')
            return this.#resolve(form, node, field, path, zone);
        const { message, remedy } = explainBroken(node);
        this.#say(bundle_codes/* BUNDLE_CODES */.c.unknownForm, node, message, remedy);
        return undefined;
    }
    #object(node, field, path, zone) {
        const opaque = field?.type === 'json' && !zone.secret;
        const out = {};
        for (const { key, node: child } of node.entries) {
            const inner = field === undefined ? undefined : (0,model_field/* fieldAt */.UK)(field, [key]);
            const value = this.#read(child, inner, [...path, key], { ...zone, opaque });
            if (value !== undefined)
                (0,own/* setOwn */.P)(out, key, value);
        }
        return out;
    }
    #resolve(form, node, field, path, zone) {
        const opaque = field?.type === 'json' && !zone.secret;
        // In the user's own JSON `$ref` and friends are data; only a whole `$file` is ours.
        if (opaque && form !== '$file')
            return (0,source_node/* nodeValue */.E8)(node);
        const inner = node.get(form);
        if (inner === undefined)
            return undefined;
        switch (form) {
            case '$literal':
                return (0,source_node/* nodeValue */.E8)(inner);
            case '$var':
                return this.#variable(inner, field, path);
            case '$file':
                return this.#file(inner, field);
            case '$env':
                return this.#secret(inner, path, zone);
            case '$ref':
                return this.#reference(node, inner, field, path);
        }
    }
    #variable(node, field, path) {
        const name = this.#text(node, '$var', 'the name of a variable');
        if (name === undefined)
            return undefined;
        const { vars, target } = this.#context;
        if (!Object.hasOwn(vars, name)) {
            const near = this.#context.suggestions.of(name, Object.keys(vars));
            this.#say(bundle_codes/* BUNDLE_CODES */.c.unknownVariable, node, `Target ${target} defines no variable ${JSON.stringify(name)}.`, near === undefined ? `Add it to vars of target ${target}.` : `Did you mean ${near}?`);
            return undefined;
        }
        return this.#plain(vars[name], node, field, path);
    }
    #file(node, field) {
        const relative = this.#text(node, '$file', 'a path');
        if (relative === undefined)
            return undefined;
        const read = this.#context.readText(this.#context.file, relative, node);
        if (read.finding !== undefined)
            this.#findings.push(read.finding);
        if (read.text === undefined)
            return undefined;
        if (read.conflict !== undefined)
            this.conflicts.push(read.conflict);
        if (read.unfetched !== undefined) {
            this.#findings.push(read.unfetched);
            this.isUnfetched = true;
            return field?.type === 'json' ? {} : read.text;
        }
        if (field?.type !== 'json')
            return read.text;
        const sources = this.#context.sources ?? new parsed_sources/* ParsedSources */.g();
        const parsed = sources.parse(read.file, new TextEncoder().encode(read.text));
        this.#findings.push(...parsed.findings);
        if (parsed.document !== undefined)
            return (0,source_node/* nodeValue */.E8)(parsed.document.root);
        if (parsed.findings.length === 0) {
            this.#say(bundle_codes/* BUNDLE_CODES */.c.embeddedFile, node, `${read.file} is neither JSON nor YAML.`, 'Write JSON or YAML into it.');
        }
        return undefined;
    }
    #secret(node, path, zone) {
        const name = this.#text(node, '$env', 'the name of an environment variable');
        if (name === undefined)
            return undefined;
        if (!zone.secret) {
            const message = `${(0,model_path/* formatPath */.jV)(path)} is not write-only, so everybody could read a secret in it.`;
            this.#say(bundle_codes/* BUNDLE_CODES */.c.secretNotAllowed, node, message, 'Put secrets only into write-only fields such as auth_config.');
            return undefined;
        }
        if (RESERVED.test(name)) {
            const message = `${name} is reserved for pipelines-sync or the runner and is never sent.`;
            this.#say(bundle_codes/* BUNDLE_CODES */.c.secretNotListed, node, message, 'Use a variable of another name.');
            return undefined;
        }
        if (!this.#context.secrets.includes(name)) {
            const { target } = this.#context;
            this.#say(bundle_codes/* BUNDLE_CODES */.c.secretNotListed, node, `Target ${target} does not list the secret ${JSON.stringify(name)}.`, `Add it: targets.${target}.secrets: [${name}].`);
            return undefined;
        }
        return new model_value/* Secret */.zh(name);
    }
    #reference(node, inner, field, path) {
        const address = this.#text(inner, '$ref', 'an address such as criteria/Exact Match');
        if (address === undefined)
            return undefined;
        const version = node.get('version');
        const external = node.get('external');
        const isLatest = version?.type === 'scalar' && version.value === 'latest';
        if (version !== undefined && !isLatest) {
            this.#say(bundle_codes/* BUNDLE_CODES */.c.malformedForm, version, 'The version of a $ref can only be latest.', 'Write version: latest, or the number itself instead of the $ref.');
            return undefined;
        }
        if (external !== undefined && !(external.type === 'scalar' && typeof external.value === 'boolean')) {
            this.#say(bundle_codes/* BUNDLE_CODES */.c.malformedForm, external, 'external of a $ref is true or false.', 'Write external: true.');
            return undefined;
        }
        const ref = new model_value/* Ref */.oS(address, {
            version: isLatest ? 'latest' : undefined,
            external: external?.type === 'scalar' && external.value === true,
        });
        this.refs.push({ ref, node, path, field });
        return ref;
    }
    #text(node, form, what) {
        if (node.type === 'scalar' && typeof node.value === 'string' && node.value !== '')
            return node.value;
        this.#say(bundle_codes/* BUNDLE_CODES */.c.malformedForm, node, `${form} takes ${what}.`, `Write {${form}: …} with ${what}.`);
        return undefined;
    }
    #scalar(node, field, path, zone) {
        if (zone.secret && typeof node.value === 'string' && node.value !== '' && isCredential(path)) {
            this.#say(bundle_codes/* BUNDLE_CODES */.c.secretInFile, node, `${(0,model_path/* formatPath */.jV)(path)} looks like a secret stored in the repository.`, 'Put it into an environment variable: {$env: NAME}, with NAME in the secrets of the target.');
        }
        return this.#plain(node.value, node, field, path);
    }
    /** Ids written as text become numbers, with a warning. */
    #plain(value, node, field, path) {
        if (field?.type !== 'id' || field.id !== 'integer' || typeof value !== 'string')
            return value;
        if (!/^(0|[1-9]\d*)$/.test(value) || !Number.isSafeInteger(Number(value)))
            return value;
        this.#say(bundle_codes/* BUNDLE_CODES */.c.idAsText, node, `${(0,model_path/* formatPath */.jV)(path)} is the string ${JSON.stringify(value)}; ids are integers.`, `Write ${value} without quotes.`);
        return Number(value);
    }
    #say(code, node, message, remedy) {
        this.#findings.push((0,source_codes/* sourceFinding */.r)(code, node.place, message, remedy));
    }
}
/** Which form an object is; `broken` for a `$` key that is none, or that stands with others. */
function formIn(node) {
    const keys = node.entries.map((entry) => entry.key);
    if (!keys.some((key) => key.startsWith('$')))
        return 'none';
    return (0,model_value/* formOf */.QU)(Object.fromEntries(keys.map((key) => [key, null]))) ?? 'broken';
}
/** What is wrong with an object that only looks like a form, and what was probably meant. */
function explainBroken(node) {
    const keys = node.entries.map((entry) => entry.key);
    const dollar = keys.find((key) => key.startsWith('$')) ?? '$';
    if (model_value/* FORM_KEYS */.YZ.includes(dollar)) {
        const others = keys.filter((key) => key !== dollar).join(', ');
        const remedy = `Keep only ${dollar}, or wrap the object in {$literal: …}.`;
        return { message: `{${dollar}: …} has other keys beside it (${others}).`, remedy };
    }
    const near = (0,closest/* closest */.kp)(dollar, model_value/* FORM_KEYS */.YZ);
    const forms = `Forms are ${model_value/* FORM_KEYS */.YZ.join(', ')}; plain data goes into {$literal: …}.`;
    return {
        message: `${dollar} is not a form.`,
        remedy: near === undefined ? forms : `Did you mean ${near}?`,
    };
}
/** Member names under which credentials stand; header names and the like are no secrets. */
function isCredential(path) {
    const name = String(path.at(-1)).toLowerCase();
    return (/(token|secret|password|passwd|key|value|credential|bearer)/.test(name) &&
        !/(header|name|url|uri|type)/.test(name));
}

// EXTERNAL MODULE: ./build/model/codes.js
var codes = __webpack_require__(22628);
;// CONCATENATED MODULE: ./build/bundle/items/item-codes.js

/** Findings that hold for items of every kind. */
const ITEM_CODES = {
    missing: (0,codes/* errorCode */.CA)('PS2001', 'A required field is missing.'),
    wrongType: (0,codes/* errorCode */.CA)('PS2002', 'A field has the wrong type of value.'),
    misspelt: (0,codes/* errorCode */.CA)('PS2003', 'An unknown field looks like a misspelt known one.'),
    unknown: (0,codes/* warningCode */.kq)('PS2004', 'A field is unknown; with `unknown_fields: error` this is an error.'),
    notListed: (0,codes/* errorCode */.CA)('PS2005', 'A field has a value that is not one of the allowed ones.'),
    tooLong: (0,codes/* errorCode */.CA)('PS2006', 'A string is longer than the platform allows.'),
    tooShort: (0,codes/* errorCode */.CA)('PS2007', 'A string or list is empty or too short.'),
    outOfRange: (0,codes/* errorCode */.CA)('PS2008', 'A number or id is outside the allowed range.'),
    notDocumented: (0,codes/* warningCode */.kq)('PS2009', 'A field has an undocumented value; it is sent as it is.'),
    notUrl: (0,codes/* errorCode */.CA)('PS2010', 'A field that takes a URL has another value.'),
    badReference: (0,codes/* errorCode */.CA)('PS2011', 'A `{$ref}` has the wrong form for its field.'),
    misplacedForm: (0,codes/* errorCode */.CA)('PS2012', 'A `{$ref}` or `{$env}` is not allowed here.'),
    sameMember: (0,codes/* errorCode */.CA)('PS2013', 'A set contains the same object twice.'),
    sameName: (0,codes/* warningCode */.kq)('PS2014', 'Two elements of a list have the same name.'),
    otherVersion: (0,codes/* errorCode */.CA)('PS2015', 'A version belongs to a different object than the id beside it.'),
    badSecret: (0,codes/* errorCode */.CA)('PS2016', 'A `{$env}` does not name an environment variable.'),
    variantNeeds: (0,codes/* errorCode */.CA)('PS2101', 'A field that the type of the item requires is missing.'),
    variantIgnores: (0,codes/* warningCode */.kq)('PS2110', 'A field has no effect on an item of this type.'),
};

;// CONCATENATED MODULE: ./build/bundle/items/item-scope.js


/** What is wrong with the account and the scope of an item; `org` is null where none is known yet. */
function scopeProblems(kind, value, org) {
    const problems = [];
    const say = ({ code, severity }, field, message, remedy) => problems.push({ path: [field], code, severity, message, remedy });
    const written = value.org_id;
    // A value that is not an id at all is reported by the field's description.
    const isId = typeof written === 'number' && Number.isSafeInteger(written) && written >= 0;
    if (org !== null && isId && written !== org) {
        say(bundle_codes/* BUNDLE_CODES */.c.otherAccount, 'org_id', `org_id is ${written}, but the target belongs to ${kind.words.account} ${org}.`, 'Leave org_id out, or choose the right target.');
    }
    if (!kind.scoped)
        return problems;
    const scope = value.scope_type;
    if (scope === 'system') {
        say(bundle_codes/* BUNDLE_CODES */.c.systemScope, 'scope_type', 'Objects with scope system belong to the platform and are read-only.', 'Remove scope_type, or use org, project or workflow.');
    }
    for (const [word, id] of [
        ['project', 'project_id'],
        ['workflow', 'workflow_id'],
    ]) {
        if (scope === word && value[id] === undefined) {
            say(bundle_codes/* BUNDLE_CODES */.c.scopeMismatch, 'scope_type', `scope_type ${word} needs ${id}.`, `Add ${id}.`);
        }
        else if (scope !== word && value[id] !== undefined && !(scope === 'workflow' && id === 'project_id')) {
            say(bundle_codes/* BUNDLE_CODES */.c.scopeMismatch, id, `${(0,model_path/* formatPath */.jV)([id])} has no effect without scope_type: ${word}.`, `Add scope_type: ${word}, or remove ${id}.`);
        }
    }
    return problems;
}

// EXTERNAL MODULE: ./build/bundle/generated/validate.js
var generated_validate = __webpack_require__(37633);
;// CONCATENATED MODULE: ./build/bundle/items/item-spot.js

/** Follows the steps of a JSON pointer through an item as far as its fields describe it. */
function spotAt(root, item, pointer) {
    const path = [];
    let spot = { path: [], field: root, siblings: {}, value: item, secret: false, deeper: false };
    for (const raw of pointer.split('/').slice(1)) {
        const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = childOf(spot, step);
        if (next === undefined)
            return { ...spot, deeper: true };
        path.push(Array.isArray(spot.value) ? Number(step) : step);
        spot = { ...next, path: [...path], secret: spot.secret || (0,model_field/* roleOf */.kp)(next.field) === 'secret' };
    }
    return spot;
}
function childOf({ field, value }, step) {
    const inside = Array.isArray(value) ? value[Number(step)] : (0,json/* isObject */.Gv)(value) ? item_spot_own(value, step) : undefined;
    if (field.type === 'list')
        return { field: field.item, siblings: {}, value: inside, deeper: false };
    if (field.type === 'map')
        return { field: field.value, siblings: {}, value: inside, deeper: false };
    const fields = membersOf(field);
    const known = fields !== undefined && Object.hasOwn(fields, step) ? fields[step] : undefined;
    if (fields === undefined || known === undefined)
        return undefined;
    return { field: known, siblings: fields, value: inside, deeper: false };
}
function item_spot_own(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** The described members of an object or of opaque JSON, if any. */
function membersOf(field) {
    return field.type === 'object' || field.type === 'json' ? field.fields : undefined;
}

// EXTERNAL MODULE: ./build/bundle/items/item-words.js
var item_words = __webpack_require__(22943);
;// CONCATENATED MODULE: ./build/bundle/items/item-variants.js



/** The variants whose conditions an item fulfils. */
function variantsOf(kind, item) {
    return named(kind).filter(({ when }) => Object.entries(when).every(([path, value]) => valueAt(item, path.split('.')) === value));
}
function named(kind) {
    return (kind.variants ?? []).map((variant) => ({
        ...variant,
        caseName: Object.values(variant.when).at(-1) ?? kind.name,
    }));
}
function valueAt(value, path) {
    let here = value;
    for (const step of path)
        here = (0,json/* isObject */.Gv)(here) && Object.hasOwn(here, step) ? here[step] : undefined;
    return here;
}
/** Members that are known, but of another case: the platform ignores them, which their author cannot want. */
function foreignMembers(kind, item) {
    return variantsOf(kind, item).flatMap((variant) => {
        const object = valueAt(item, [variant.object]);
        const described = kind.fields.fields[variant.object];
        if (!(0,json/* isObject */.Gv)(object) || described?.type !== 'object')
            return [];
        return Object.keys(object)
            .filter((name) => Object.hasOwn(described.fields, name) && !variant.allowed.includes(name))
            .map((name) => foreign(kind, variant, name));
    });
}
function foreign(kind, variant, name) {
    const owners = named(kind)
        .filter((other) => other.object === variant.object && other.allowed.includes(name))
        .map((other) => other.caseName);
    const { code, severity } = ITEM_CODES.variantIgnores;
    return {
        path: [variant.object, name],
        code,
        severity,
        message: `${variant.object}.${name} has no effect on ${(0,item_words/* withArticle */.vJ)(`${variant.caseName} ${kind.singular}`)}.`,
        remedy: owners.length === 0 ? 'Remove it.' : `Remove it: it belongs to ${(0,item_words/* listed */.KE)(owners, 'and')}.`,
    };
}

;// CONCATENATED MODULE: ./build/bundle/items/item-fields.js





/** Unknown fields of an object that look like misspelt known ones, and what was probably meant. */
function misspellings(field, value) {
    const meant = new Map();
    if (field.type !== 'object' || !(0,json/* isObject */.Gv)(value))
        return meant;
    const known = Object.keys(field.fields);
    const absent = known.filter((name) => !Object.hasOwn(value, name));
    for (const name of Object.keys(value)) {
        if (Object.hasOwn(field.fields, name))
            continue;
        // Where other fields are legal, a short word two edits away is more likely one of those.
        const max = field.open === true && name.length < 6 ? 1 : 2;
        // A field that is not written yet is the likelier one.
        const near = (0,closest/* closest */.kp)(name, absent, max) ?? (0,closest/* closest */.kp)(name, known, max);
        if (near !== undefined)
            meant.set(name, near);
    }
    return meant;
}
/** A misspelt field, also of an object that takes any: sent as it is, it would silently do nothing. */
function misspelt(kind, path, name, near) {
    const { code, severity } = ITEM_CODES.misspelt;
    return {
        path: [...path, name],
        code,
        severity,
        message: `${(0,item_words/* subject */.bc)(kind, path)} has no field ${JSON.stringify(name)}; did you mean ${near}?`,
        remedy: `Rename it to ${near}.`,
    };
}
/** An unknown field of an object that takes no others. Its value is never shown. */
function unknownField(kind, spot, name, mode) {
    const homes = homesOf(kind.fields, name);
    const where = homes.length > 0
        ? `; it belongs to ${(0,item_words/* listed */.KE)(homes.map((home) => homeWords(kind, home)), 'or')}`
        : '';
    const { code, severity } = ITEM_CODES.unknown;
    return {
        path: [...spot.path, name],
        code,
        severity: mode === 'error' ? 'error' : severity,
        message: `${(0,item_words/* subject */.bc)(kind, spot.path)} has no field ${JSON.stringify(name)}${where}.`,
        remedy: homes.length > 0 ? 'Move it there.' : 'Remove it, unless you know that the platform takes it.',
    };
}
/** Where in an item fields of this name are described, without list positions. */
function homesOf(field, name, path = []) {
    if (field.type === 'list')
        return homesOf(field.item, name, path);
    if (field.type === 'map')
        return homesOf(field.value, name, path);
    return Object.entries(membersOf(field) ?? {}).flatMap(([own, member]) => [
        ...(own === name ? [path] : []),
        ...homesOf(member, name, [...path, own]),
    ]);
}
function homeWords(kind, home) {
    return home.length === 0 ? `the ${kind.singular} itself` : (0,model_path/* formatPath */.jV)(home);
}
/** One sentence for everything that an object lacks. `names` in the order in which the schema found them. */
function missingFields(kind, spot, item, names) {
    const fields = membersOf(spot.field) ?? {};
    const always = names.filter((name) => fields[name]?.required === true);
    const problems = [];
    if (always.length > 0)
        problems.push(lacks(spot, (0,item_words/* subject */.bc)(kind, spot.path), 'missing', always));
    for (const variant of variantsOf(kind, item)) {
        if (spot.path.length !== 1 || spot.path[0] !== variant.object)
            continue;
        const needed = variant.required.filter((name) => names.includes(name) && !always.includes(name));
        if (needed.length === 0)
            continue;
        const noun = (0,item_words/* withArticle */.vJ)(`${variant.caseName} ${kind.singular}`);
        const who = noun.charAt(0).toUpperCase() + noun.slice(1);
        problems.push(lacks(spot, who, 'variantNeeds', needed, `${variant.object}.`));
    }
    return problems;
}
function lacks(spot, who, name, names, prefix = '') {
    const fields = membersOf(spot.field) ?? {};
    const say = (field) => {
        const known = fields[field];
        return known === undefined ? '' : (0,item_words/* expected */.p6)(known, fields);
    };
    const [only] = names;
    const list = names.length === 1 && only !== undefined
        ? `${prefix}${only}, ${say(only)}`
        : (0,item_words/* listed */.KE)(names.map((field) => `${prefix}${field} (${say(field)})`), 'and');
    const lines = names.map((field) => {
        const known = fields[field];
        return known === undefined ? field : `${field}: ${(0,item_words/* sample */.XM)(known, fields)}`;
    });
    const { code, severity } = ITEM_CODES[name];
    return {
        path: spot.path,
        code,
        severity,
        message: `${who} needs ${list}.`,
        remedy: `Add ${(0,item_words/* listed */.KE)(lines, 'and')}.`,
    };
}

;// CONCATENATED MODULE: ./build/bundle/items/item-rules.js





/** Rules of every kind that a schema cannot say, or says too hard; asked of the whole item. */
function fieldRules(kind, item) {
    const problems = [];
    visit({ field: kind.fields, value: item, path: [], beside: {} }, kind, (problem) => problems.push(problem));
    return problems;
}
function visit(here, kind, tell) {
    const { field, value, path } = here;
    // What is written in a write-only field must not show up anywhere.
    if ((0,model_field/* roleOf */.kp)(field) === 'secret')
        return;
    checkOpenValue(here, tell);
    checkVersion(here, tell);
    if (field.type === 'list' && Array.isArray(value)) {
        checkSame(field, value, path, tell);
        for (const [index, element] of value.entries()) {
            visit({ field: field.item, value: element, path: [...path, index], beside: {} }, kind, tell);
        }
    }
    if (!(0,json/* isObject */.Gv)(value))
        return;
    for (const [name, near] of misspellings(field, value))
        tell(misspelt(kind, path, name, near));
    for (const [name, member] of Object.entries(value)) {
        const known = memberOf(field, name);
        if (known === undefined)
            continue;
        visit({ field: known, value: member, path: [...path, name], beside: value }, kind, tell);
    }
}
function memberOf(field, name) {
    if (field.type === 'map')
        return field.value;
    const fields = membersOf(field);
    return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
}
function report(tell, name, path, message, remedy) {
    const { code, severity } = ITEM_CODES[name];
    tell({ path, code, severity, message, remedy });
}
function checkOpenValue({ field, value, path }, tell) {
    if (field.type !== 'text' || field.open !== true || field.values === undefined)
        return;
    if (typeof value !== 'string' || field.values.includes(value))
        return;
    const near = (0,closest/* closest */.kp)(value, field.values);
    const message = `${(0,model_path/* formatPath */.jV)(path)}: ${(0,item_words/* quoted */.TL)(value)} is not documented; it is sent as it is.`;
    const known = `Documented: ${(0,item_words/* listed */.KE)(field.values, 'and')}.`;
    report(tell, 'notDocumented', path, message, near === undefined ? known : `Did you mean ${near}?`);
}
/** `promptId` and `version` that refer to two objects would pin a version of the wrong one. */
function checkVersion({ field, value, path, beside }, tell) {
    if (field.type !== 'version')
        return;
    const { of } = field;
    const own = addressOf(value);
    const other = Object.hasOwn(beside, of) ? addressOf(beside[of]) : undefined;
    if (own === undefined || other === undefined || own === other)
        return;
    const message = `${(0,model_path/* formatPath */.jV)(path)} is the version of ${own}, but ${of} beside it is ${other}.`;
    report(tell, 'otherVersion', path, message, `Write {$ref: ${JSON.stringify(other)}, version: latest}.`);
}
function addressOf(value) {
    return (0,json/* isObject */.Gv)(value) && typeof value.$ref === 'string' ? value.$ref : undefined;
}
/** The same member twice in a set of objects is an error; the same name twice only looks wrong. */
function checkSame(list, elements, path, tell) {
    const { key } = list;
    if (key === undefined || list.item.type !== 'object')
        return;
    const isId = list.item.fields[key]?.type === 'id';
    const first = new Map();
    for (const [index, element] of elements.entries()) {
        if (!(0,json/* isObject */.Gv)(element) || !Object.hasOwn(element, key))
            continue;
        const name = element[key] ?? null;
        const identity = addressOf(name) ?? JSON.stringify(name);
        const earlier = first.get(identity);
        if (earlier === undefined) {
            first.set(identity, index);
            continue;
        }
        const at = (0,model_path/* formatPath */.jV)([...path, index, key]);
        const before = (0,model_path/* formatPath */.jV)([...path, earlier]);
        const message = isId
            ? `${at} names the same object as ${before}.`
            : `${at} repeats the ${key} of ${before}.`;
        const strict = isId && list.order === 'set';
        report(tell, strict ? 'sameMember' : 'sameName', [...path, index, key], message, 'Remove one of the two.');
    }
}

// EXTERNAL MODULE: ./build/bundle/schema/json-schema-field.js
var json_schema_field = __webpack_require__(86038);
;// CONCATENATED MODULE: ./build/bundle/items/item-value.js




/** What is wrong with one value, from the schema keywords that failed there; one sentence for all of them. */
function valueProblem(kind, spot, failed) {
    return formProblem(spot, failed) ?? typeProblem(kind, spot, failed) ?? limitProblem(spot, failed);
}
/** References and secrets that are wrong, or stand where none can be. */
function formProblem(spot, failed) {
    const { path, field, siblings, value } = spot;
    const at = (0,model_path/* formatPath */.jV)(path);
    if (spot.secret && (spot.deeper || failed.has('false schema') || isSecretForm(value))) {
        return secretProblem(spot, failed);
    }
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    if ((0,json_schema_field/* referredKind */.u5)(field, siblings) !== undefined)
        return referenceProblem(spot, value);
    const form = (0,model_value/* formOf */.QU)(value);
    if (form === '$env') {
        const message = `A secret is not allowed at ${at}: only write-only fields take {$env}; other fields can be read back.`;
        return problem(spot, 'misplacedForm', message, `Give ${at} ${(0,item_words/* expected */.p6)(field, siblings)}.`);
    }
    if (form === '$ref' && field.type !== 'json' && field.type !== 'map') {
        const message = `A reference is not allowed at ${at}, which takes ${(0,item_words/* expected */.p6)(field, siblings)}.`;
        return problem(spot, 'misplacedForm', message, `Give ${at} ${(0,item_words/* expected */.p6)(field, siblings)}.`);
    }
    return undefined;
}
function referenceProblem(spot, form) {
    const { path, field, siblings } = spot;
    const at = (0,model_path/* formatPath */.jV)(path);
    const { $ref } = form;
    const wantsVersion = field.type === 'version';
    if (typeof $ref === 'string' && $ref !== '') {
        const address = JSON.stringify($ref);
        if (wantsVersion && form.version === undefined) {
            const message = `${at} takes a version number, but {$ref: ${address}} is an id.`;
            return problem(spot, 'badReference', message, `Write {$ref: ${address}, version: latest}.`);
        }
        if (!wantsVersion && form.version !== undefined) {
            const message = `${at} takes an id, but {$ref: ${address}, version: …} is a version number.`;
            return problem(spot, 'badReference', message, `Write {$ref: ${address}}.`);
        }
    }
    const message = `${at} must be ${(0,item_words/* expected */.p6)(field, siblings)}.`;
    return problem(spot, 'badReference', message, `Write ${(0,item_words/* sample */.XM)(field, siblings)}, and nothing beside it.`);
}
function isSecretForm(value) {
    return (0,json/* isObject */.Gv)(value) && (0,model_value/* formOf */.QU)(value) === '$env';
}
function secretProblem(spot, failed) {
    const at = (0,model_path/* formatPath */.jV)(spot.path);
    if (failed.has('false schema')) {
        const message = `${at} takes an object, but an environment variable is a string.`;
        return problem(spot, 'misplacedForm', message, `Put {$env: NAME} at one of its members, such as ${at}: {token: {$env: NAME}}.`);
    }
    const message = `The {$env} in ${at} does not name an environment variable.`;
    return problem(spot, 'badSecret', message, 'Write {$env: NAME}, with a name that the target lists under secrets.');
}
function typeProblem(kind, spot, failed) {
    const { path, field, siblings, value } = spot;
    const wrongWord = failed.has('enum') && typeof value === 'string';
    if (!wrongWord && !failed.has('type') && !failed.has('enum'))
        return undefined;
    const message = `${(0,item_words/* subject */.bc)(kind, path)} must be ${(0,item_words/* expected */.p6)(field, siblings)}, not ${(0,item_words/* found */.F9)(value, spot.secret)}.`;
    if (wrongWord && field.type === 'text') {
        const near = (0,closest/* closest */.kp)(value, field.values ?? []);
        return problem(spot, 'notListed', message, near && `Did you mean ${near}?`);
    }
    if (!spot.secret && field.type === 'text' && (typeof value === 'number' || typeof value === 'boolean'))
        return { ...problem(spot, 'wrongType', message, `Put it in quotes: "${value}".`), quote: true };
    return problem(spot, 'wrongType', message, spot.secret ? undefined : cure(spot));
}
/** How the value that stands there would be written for the type that is wanted. */
function cure({ field, value, path }) {
    if (value === null)
        return 'Give it a value, or remove the field.';
    switch (field.type) {
        case 'boolean':
            return 'Write true or false, without quotes.';
        case 'integer':
        case 'number':
            return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)
                ? `Write it without quotes: ${value}.`
                : undefined;
        case 'list':
            if (typeof value === 'string' && field.item.type === 'text')
                return `Write a list: [${(0,item_words/* quoted */.TL)(value)}].`;
            return undefined;
        case 'object':
            return (namedObject(field.fields, value) ?? (path.length === 0 ? 'Write its fields as a map.' : undefined));
        default:
            return undefined;
    }
}
/** `delete_record` where `{name: delete_record}` is wanted. */
function namedObject(fields, value) {
    if (typeof value !== 'string')
        return undefined;
    const needed = Object.entries(fields).filter(([, field]) => field.required === true);
    const [only] = needed;
    if (needed.length !== 1 || only === undefined || only[1].type !== 'text')
        return undefined;
    return `Write {${only[0]}: ${(0,item_words/* quoted */.TL)(value)}}.`;
}
function limitProblem(spot, failed) {
    const { path, field, siblings, value } = spot;
    const at = (0,model_path/* formatPath */.jV)(path);
    if (failed.has('maxLength') && field.type === 'text' && typeof value === 'string') {
        const length = [...value].length;
        const limit = field.maxLength ?? length;
        const message = `${at} is ${(0,item_words/* grouped */.zD)(length)} characters long; the limit is ${(0,item_words/* grouped */.zD)(limit)}.`;
        return problem(spot, 'tooLong', message, `Shorten it by ${(0,item_words/* grouped */.zD)(length - limit)}.`);
    }
    if (failed.has('minLength')) {
        return problem(spot, 'tooShort', `${at} is empty; it must be ${(0,item_words/* expected */.p6)(field, siblings)}.`, 'Give it a value.');
    }
    if (failed.has('minItems') && field.type === 'list') {
        const message = `${at} must be ${(0,item_words/* expected */.p6)(field, siblings)}.`;
        return problem(spot, 'tooShort', message, `For instance ${at}: ${(0,item_words/* sample */.XM)(field)}.`);
    }
    if (failed.has('minimum') || failed.has('maximum')) {
        const message = `${at} is ${String(value)}; it must be ${numberWords(field)}${(0,item_words/* rangeOf */.be)(field)}.`;
        return problem(spot, 'outOfRange', message);
    }
    if (failed.has('pattern')) {
        // What looks like credentials in a URL is not repeated.
        const shown = spot.secret || String(value).includes('@') ? 'this string' : (0,item_words/* quoted */.TL)(String(value));
        const remedy = 'Write the whole address with its scheme, such as https://tools.example.com/mcp.';
        return problem(spot, 'notUrl', `${at} must be a URL, not ${shown}.`, remedy);
    }
    return problem(spot, 'wrongType', `${at} must be ${(0,item_words/* expected */.p6)(field, siblings)}.`);
}
function numberWords(field) {
    if (field.type === 'id')
        return 'an id';
    if (field.type === 'version')
        return 'a version number';
    return field.type === 'integer' ? 'an integer' : 'a number';
}
function problem(spot, name, message, remedy) {
    const { code, severity } = ITEM_CODES[name];
    return { path: spot.path, code, severity, message, ...(remedy !== undefined && { remedy }) };
}

;// CONCATENATED MODULE: ./build/bundle/items/validate-item.js







/**
 * Everything that is wrong with one item, as far as the description of its kind can tell, in people's
 * words; one problem per place. `item` is in late form: files, variables and literals are put in,
 * digit strings are integers, references and secrets are still `{$ref}` and `{$env}`. `kind.check` is
 * not called here. Values of write-only fields appear in no message.
 */
function validateItem(kind, item, options = {}) {
    const validate = generated_validate/* validators */.y[kind.name];
    if (validate === undefined)
        throw new RangeError(`no validator was generated for ${kind.name}`);
    const errors = validate(item) ? [] : (validate.errors ?? []);
    return itemProblems(kind, item, errors, options.unknownFields ?? 'warn');
}
/** Schema errors and general rules as problems; apart from `validateItem` for kinds made up by tests. */
function itemProblems(kind, item, errors, unknownFields) {
    const fromSchema = [...gather(kind, item, errors).values()].flatMap((place) => problemsAt(kind, item, place, unknownFields));
    return onePerPlace([...fromSchema, ...foreignMembers(kind, item), ...fieldRules(kind, item)]);
}
/** These only say that a branch failed; what failed in it is said by errors of their own. */
const NOISE = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'not']);
function gather(kind, item, errors) {
    const places = new Map();
    for (const { keyword, instancePath, params } of errors) {
        if (NOISE.has(keyword))
            continue;
        const spot = spotAt(kind.fields, item, instancePath);
        const key = JSON.stringify(spot.path);
        const place = places.get(key) ?? { spot, missing: [], unknown: [], failed: new Set() };
        places.set(key, place);
        const isForm = spot.deeper || spot.field.type === 'id' || spot.field.type === 'version';
        if (keyword === 'required' && !isForm)
            place.missing.push(String(params.missingProperty));
        else if (keyword === 'additionalProperties' && !isForm)
            place.unknown.push(String(params.additionalProperty));
        else
            place.failed.add(keyword);
    }
    return places;
}
function problemsAt(kind, item, place, mode) {
    const { spot } = place;
    // The rules speak of misspelt fields; they also explain why the right ones are missing.
    const meant = misspellings(spot.field, spot.value);
    const explained = new Set(meant.values());
    const missing = [...new Set(place.missing)].filter((name) => !explained.has(name));
    const unknown = place.unknown.filter((name) => !meant.has(name));
    return [
        ...(place.failed.size > 0 ? [valueProblem(kind, spot, place.failed)] : []),
        ...(missing.length > 0 ? missingFields(kind, spot, item, missing) : []),
        ...unknown.map((name) => unknownField(kind, spot, name, mode)),
    ];
}
/** The first problem of a place is the one to solve; errors come before warnings. */
function onePerPlace(problems) {
    const byPlace = new Map();
    for (const severity of ['error', 'warning', 'note']) {
        for (const problem of problems) {
            const place = (0,model_path/* formatPath */.jV)(problem.path);
            if (problem.severity === severity && !byPlace.has(place))
                byPlace.set(place, problem);
        }
    }
    return problems.filter((problem) => byPlace.get((0,model_path/* formatPath */.jV)(problem.path)) === problem);
}

;// CONCATENATED MODULE: ./build/bundle/items/resolve-item.js









/** Findings that say that something is not there. */
const MISSING = new Set([ITEM_CODES.missing.code, ITEM_CODES.variantNeeds.code]);
/** Resolves and checks one item; undefined where it has no key to be found by. */
function resolveItem(item, context, findings) {
    const { kind, node, file } = item;
    const own = [];
    const written = (0,source_node/* nodeValue */.E8)(node);
    if ((0,json/* isObject */.Gv)(written) && (0,model_value/* formOf */.QU)(written) !== undefined) {
        const { code, severity } = ITEM_CODES.misplacedForm;
        const message = `A whole ${kind.singular} cannot be a form: a form replaces a single value.`;
        const remedy = `Write its fields, and use the form as the value of one of them.`;
        findings.push({
            address: `${kind.name}[${item.index}]`,
            code,
            severity,
            message,
            place: node.place,
            remedy,
        });
        return undefined;
    }
    const reader = new FormReader({ ...context, file }, own);
    const value = reader.readItem(node, kind.fields);
    const placeOf = (path) => (0,source_node/* nodeAt */.oB)(node, path).node.place;
    // A form that could not be resolved leaves its field out; the missing field is not reported again.
    const incomplete = own.some((finding) => finding.severity === 'error');
    const problems = scopeProblems(kind, value, context.org);
    kind.check?.(value, (problem) => problems.push(problem));
    for (const problem of validateItem(kind, (0,model_value/* toForms */.ln)(value), { unknownFields: context.unknownFields })) {
        if (incomplete && MISSING.has(problem.code))
            continue;
        // Where a reference may stand is judged with all references, in references.ts.
        if (problem.code === ITEM_CODES.misplacedForm.code &&
            reader.refs.some((one) => (0,model_path/* formatPath */.jV)(one.path) === (0,model_path/* formatPath */.jV)(problem.path)))
            continue;
        problems.push(problem);
    }
    for (const { path, code, severity, message, quote, ...rest } of gravestPerValue(problems, node)) {
        const remedy = quote ? `Put it in quotes: "${(0,source_node/* nodeAt */.oB)(node, path).node.text}".` : rest.remedy;
        own.push({
            code,
            severity,
            message,
            place: fieldPlace(node, path, code),
            ...(remedy === undefined ? {} : { remedy }),
        });
    }
    const parts = addressParts(kind, node, value);
    const partition = kind.partition(value);
    const address = parts === undefined ? undefined : (0,model_address/* formatAddress */.M0)(kind.name, parts, scopeOf(kind, partition));
    const label = address ?? `${kind.name}[${item.index}]`;
    const labelled = (list) => list.map((finding) => ({ address: label, ...finding }));
    findings.push(...labelled(own));
    const marked = markedTexts(value, []).map(({ path, ...problem }) => {
        const used = fieldPlace(node, path, problem.code);
        const text = markersIn(item, path, context);
        if (text === undefined)
            return { ...problem, place: used };
        return { ...problem, place: text, related: [{ message: 'used here', place: used }] };
    });
    const conflicts = labelled([...reader.conflicts, ...marked]);
    if (address === undefined) {
        findings.push(...conflicts);
        return undefined;
    }
    const resolve = (0,pasted_command/* pasted */.yw)('pull', '--only', (0,model_address/* patternOf */.Id)(address), '--resolved', (0,model_address/* patternOf */.Id)(address));
    for (const finding of conflicts)
        if (finding.code === bundle_codes/* BUNDLE_CODES */.c.conflictMarkers.code)
            finding.command = resolve;
    const resource = new model_resource/* Resource */.F({ kind, address, partition, value, place: node.place, placeOf });
    const refs = reader.refs.map(({ ref, node: at, path, field }) => ({
        ref,
        path,
        place: at.place,
        takes: takes(field, kind, path),
    }));
    return { resource, refs, conflicts, isUnfetched: reader.isUnfetched };
}
/** Where the markers stand in a file of their own; undefined for a text that stands in the bundle. */
function markersIn({ file, node }, path, { readText }) {
    const { node: at } = (0,source_node/* nodeAt */.oB)(node, path);
    const form = at.type === 'map' ? (0,source_node/* nodeValue */.E8)(at) : undefined;
    if (!(0,json/* isObject */.Gv)(form) || (0,model_value/* formOf */.QU)(form) !== '$file')
        return undefined;
    const read = readText(file, String(form.$file), at);
    if (read.text === undefined)
        return undefined;
    return new source_lines/* Lines */.q(read.file, read.text).place((0,conflict_markers/* pulledConflictAt */.cv)(read.text));
}
/** Texts with an unresolved conflict must never reach the platform. */
function markedTexts(value, path) {
    if (typeof value === 'string') {
        if (!(0,conflict_markers/* hasMarkers */.e1)(value))
            return [];
        const { code, severity } = bundle_codes/* BUNDLE_CODES */.c.conflictMarkers;
        const message = `${(0,model_path/* formatPath */.jV)(path)} contains conflict markers between the files and the platform.`;
        const remedy = 'Keep what is right, remove the lines that begin with <<<<<<<, ======= and >>>>>>>, then accept the result.';
        return [{ path, code, severity, message, remedy }];
    }
    if (Array.isArray(value))
        return value.flatMap((item, index) => markedTexts(item, [...path, index]));
    if (!(0,model_value/* isValueObject */.xk)(value))
        return [];
    return Object.entries(value).flatMap(([key, item]) => markedTexts(item, [...path, key]));
}
/** The kind that a field takes references to; undefined where it takes none. */
function takes(field, kind, path) {
    if (field?.type === 'id')
        return field.kind;
    if (field?.type !== 'version')
        return undefined;
    const sibling = siblingId(kind, path, field.of);
    return sibling;
}
function siblingId(kind, path, of) {
    let at = kind.fields;
    for (const step of [...path.slice(0, -1), of]) {
        const field = at;
        at = typeof step === 'number' ? field.item : field.fields?.[step];
    }
    const found = at;
    return found?.type === 'id' ? found.kind : undefined;
}
/** Of several problems of one plain value only the gravest: solving it settles the others, or shows them. */
function gravestPerValue(problems, node) {
    const first = new Map();
    const values = problems.filter(({ path }) => (0,source_node/* nodeAt */.oB)(node, path).node.type === 'scalar');
    for (const severity of ['error', 'warning', 'note']) {
        for (const problem of values) {
            const path = (0,model_path/* formatPath */.jV)(problem.path);
            if (problem.severity === severity && !first.has(path))
                first.set(path, problem);
        }
    }
    return problems.filter((problem) => !values.includes(problem) || first.get((0,model_path/* formatPath */.jV)(problem.path)) === problem);
}
/** Problems of a field's name, not of its value. */
const OF_NAMES = new Set([ITEM_CODES.misspelt.code, ITEM_CODES.unknown.code]);
/** Of a missing field the place of its object; of a wrong name, and of a value below its key, that of the key. */
function fieldPlace(node, path, code) {
    const { node: value, keyPlace, exact } = (0,source_node/* nodeAt */.oB)(node, path);
    if (!exact || keyPlace === undefined)
        return value.place;
    return OF_NAMES.has(code) || value.place.line !== keyPlace.line ? keyPlace : value.place;
}
/** The parts of the address: the natural key as written, `${name}` for a variable. */
function addressParts(kind, node, value) {
    const parts = [];
    for (const name of kind.key) {
        const part = partOf(node.get(name), value[name]);
        if (part !== undefined)
            parts.push(part);
        else if (kind.lifecycle === 'launch' && name === 'name')
            parts.push('experiment');
        else
            return undefined;
    }
    return parts;
}
function partOf(written, value) {
    const form = written?.type === 'map' ? (0,source_node/* nodeValue */.E8)(written) : undefined;
    if (form !== null && typeof form === 'object' && !Array.isArray(form) && typeof form.$var === 'string')
        return `\${${form.$var}}`;
    if (value instanceof model_value/* Ref */.oS)
        return value.address.slice(value.address.indexOf('/') + 1);
    if (typeof value === 'number' || (typeof value === 'string' && value !== ''))
        return String(value);
    return undefined;
}
/** Library objects outside the account carry their scope behind the address. */
function scopeOf(kind, partition) {
    return kind.scoped && partition !== kind.home ? partition : undefined;
}


/***/ }),

/***/ 62786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ARTIFACT_TYPE),
/* harmony export */   p: () => (/* binding */ loadBundle)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49469);
/* harmony import */ var _source_read_parsed_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72575);
/* harmony import */ var _source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47955);
/* harmony import */ var _bundle_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17506);




/** The constant that makes a file a bundle (C-d.1). */
const ARTIFACT_TYPE = 'pipelines.artifact.bundle.v1';
/** Keys besides sections; `x-…` is free for other tools. */
const TOP_LEVEL = ['artifact_type', 'name', 'description', 'sync', '$schema'];
/** Reads one bundle file: its shape (C-d.1), not yet its items. All findings are returned. */
function loadBundle(file, bytes, kinds, sources = new _source_read_parsed_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .ParsedSources */ .g()) {
    const { document, findings: syntax } = sources.parse(file, bytes);
    const findings = [...syntax];
    if (document === undefined)
        return { findings };
    const { root } = document;
    if (root.type !== 'map' || !isBundle(root, findings)) {
        if (root.type !== 'map') {
            findings.push((0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFinding */ .r)(_bundle_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_CODES */ .c.notBundle, root.place, 'A bundle must be an object with sections.', `Begin with artifact_type: ${ARTIFACT_TYPE}.`));
        }
        return { findings };
    }
    const items = [];
    for (const entry of root.entries) {
        const kind = kinds.find(entry.key);
        if (kind !== undefined)
            items.push(...section(kind, file, entry, findings));
        else
            checkTopLevel(entry, kinds, findings);
    }
    const sync = root.get('sync');
    return {
        findings,
        bundle: {
            document,
            items,
            sync: sync?.type === 'map' ? sync : undefined,
            name: textOf(root.get('name')),
            description: textOf(root.get('description')),
        },
    };
}
function isBundle(root, findings) {
    const type = root.get('artifact_type');
    if (type?.type === 'scalar' && type.value === ARTIFACT_TYPE)
        return true;
    const written = type?.type === 'scalar' ? JSON.stringify(type.value) : undefined;
    const message = type === undefined
        ? 'The file has no artifact_type, so it is not a bundle.'
        : `The artifact_type is ${written ?? 'not a string'}.`;
    const remedy = `Write artifact_type: ${ARTIFACT_TYPE}, or leave the file out of the bundle patterns.`;
    findings.push((0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFinding */ .r)(_bundle_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_CODES */ .c.notBundle, type?.place ?? root.place, message, remedy));
    return false;
}
function section(kind, file, entry, findings) {
    const { node } = entry;
    const say = (code, at, message, remedy) => findings.push((0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFinding */ .r)(code, at.place, message, remedy));
    if (node.type !== 'list') {
        say(_bundle_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_CODES */ .c.sectionNotList, node, `The section ${kind.name} is not a list.`, 'Write [] for an empty section, or leave it out.');
        return [];
    }
    const items = [];
    node.items.forEach((item, index) => {
        if (item.type === 'map')
            items.push({ kind, file, index, node: item });
        else
            say(_bundle_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_CODES */ .c.sectionNotList, item, `${kind.name}[${index}] is not an object.`, `Write the fields of ${kind.singular}s as key: value.`);
    });
    return items;
}
function checkTopLevel(entry, kinds, findings) {
    const { key, node } = entry;
    if (key.startsWith('x-'))
        return;
    if (!TOP_LEVEL.includes(key)) {
        const known = [...kinds.all.map((kind) => kind.name), ...TOP_LEVEL];
        const near = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .kp)(key, known);
        const remedy = near === undefined
            ? `Known keys: ${known.join(', ')}; your own begin with x-.`
            : `Did you mean ${near}?`;
        findings.push((0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFinding */ .r)(_bundle_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_CODES */ .c.unknownTopLevel, entry.keyPlace, `${JSON.stringify(key)} is neither a section nor a known key.`, remedy));
        return;
    }
    if (key === 'sync' && node.type !== 'map') {
        findings.push((0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFinding */ .r)(_bundle_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_CODES */ .c.badTopLevel, node.place, 'sync must be an object of settings by address.', 'For instance sync: {"prompts/Tone": {protect: true}}.'));
    }
    else if (key !== 'sync' &&
        (node.type !== 'scalar' || (typeof node.value !== 'string' && node.value !== null))) {
        findings.push((0,_source_read_source_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFinding */ .r)(_bundle_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_CODES */ .c.badTopLevel, node.place, `${key} must be a string.`, `Write ${key}: "…".`));
    }
}
function textOf(node) {
    return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}


/***/ }),

/***/ 76910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FR: () => (/* binding */ openConfig),
  GA: () => (/* binding */ openOffline),
  Ap: () => (/* binding */ openTarget),
  c2: () => (/* binding */ printFindings),
  zd: () => (/* binding */ printed)
});

// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/remedy.js
var remedy = __webpack_require__(61368);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/report/words/sanitize.js
var sanitize = __webpack_require__(52042);
// EXTERNAL MODULE: ./build/report/text/style.js
var text_style = __webpack_require__(77898);
;// CONCATENATED MODULE: ./build/report/text/findings-text.js



/** Lines of the file before and after the one that the finding is about. */
const BEFORE = 2;
const AFTER = 1;
/** Characters of a source line that are shown, and how many of them stand before the column. */
const LINE = 100;
const LEAD = 60;
/**
 * Findings by file and line, each with the lines it is about, then a line that counts them. With an
 * error among them nothing goes to the platform, and that is said. Ends with a line break.
 */
function renderFindingsText(findings, view) {
    const style = (0,text_style/* makeStyle */.Oe)(view.color);
    const lines = new Map();
    const sourceLines = (file) => {
        const known = lines.get(file);
        if (known !== undefined)
            return known;
        const split = view.sourceOf(file)?.split(/\r\n|\n|\r/);
        if (split !== undefined)
            lines.set(file, split);
        return split;
    };
    const blocks = (0,model_finding/* sortFindings */.Tc)(findings).map((finding) => findingBlock(finding, sourceLines, style, view.typing));
    return `${[...blocks, findingsSummary(findings, view.files, style)].join('\n\n')}\n`;
}
/** `1 error, 2 warnings in 2 of 6 files. Nothing was sent.` */
function findingsSummary(findings, files, style) {
    if (findings.length === 0)
        return style.good(`No findings in ${(0,text_style/* count */.U9)(files, 'file')}.`);
    const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const [errors, warnings, notes] = [of('error'), of('warning'), of('note')];
    const parts = [];
    if (errors > 0)
        parts.push(style.bad((0,text_style/* count */.U9)(errors, 'error')));
    if (warnings > 0)
        parts.push(style.warn((0,text_style/* count */.U9)(warnings, 'warning')));
    if (notes > 0)
        parts.push(style.info((0,text_style/* count */.U9)(notes, 'note')));
    const touched = new Set(findings.flatMap((finding) => finding.place?.file ?? [])).size;
    const where = touched === 0 ? '' : ` in ${touched} of ${(0,text_style/* count */.U9)(Math.max(files, touched), 'file')}`;
    return `${parts.join(', ')}${where}.${errors > 0 ? ' Nothing was sent.' : ''}`;
}
function findingBlock(finding, sourceLines, style, typing) {
    const paint = { error: style.bad, warning: style.warn, note: style.info }[finding.severity];
    const first = [
        finding.place === undefined ? '' : style.strong((0,visible/* visible */.i)((0,model_finding/* formatPlace */.dE)(finding.place))),
        paint(`${finding.severity} ${(0,visible/* visible */.i)(finding.code)}`),
        finding.address === undefined ? '' : (0,visible/* visible */.i)(finding.address),
    ];
    const out = [first.filter((part) => part !== '').join('  '), ...indented(finding.message)];
    if (finding.place !== undefined)
        out.push(...excerpt(finding.place, sourceLines, style));
    for (const related of finding.related ?? []) {
        out.push(`  ${(0,visible/* visible */.i)(related.message)}: ${(0,visible/* visible */.i)((0,model_finding/* formatPlace */.dE)(related.place))}`);
    }
    const advice = (0,remedy/* adviceText */.YM)(finding, typing);
    if (advice !== '') {
        const [start = '', ...rest] = indented(advice);
        out.push(`  ${style.good('To do:')} ${start.trimStart()}`, ...rest.map((line) => `       ${line}`));
    }
    return out.join('\n');
}
function indented(text) {
    return text.split('\n').map((line) => `  ${(0,sanitize/* visibleLine */.P8)(line)}`);
}
function excerpt(place, sourceLines, style) {
    const lines = sourceLines(place.file);
    if (lines === undefined || place.line < 1 || place.line > lines.length)
        return [];
    const from = Math.max(1, place.line - BEFORE);
    const to = Math.min(lines.length, place.line + AFTER);
    const gutter = String(to).length + 2;
    const out = [];
    for (let number = from; number <= to; number += 1) {
        const here = number === place.line;
        const { text, caret } = around(lines[number - 1] ?? '', here ? place.column : 1);
        const label = `${here ? '>' : ' '}${String(number).padStart(gutter)} | `;
        out.push(here ? `${style.strong(label)}${text}` : style.quiet(`${label}${text}`.trimEnd()));
        if (here)
            out.push(`${' '.repeat(gutter + 2)}| ${' '.repeat(caret)}${style.bad('^')}`);
    }
    return out;
}
/**
 * A source line cut around a column (1-based, UTF-16 units), and how many terminal columns stand
 * before that place in what is shown.
 */
function around(line, column) {
    const at = Math.max(0, Math.min(line.length, column - 1));
    const before = (0,sanitize/* cutStart */.Dr)((0,sanitize/* visibleLine */.P8)(line.slice(0, at)), LEAD);
    const after = (0,sanitize/* cut */.Jj)((0,sanitize/* visibleLine */.P8)(line.slice(at)), LINE - Math.min(LEAD, before.length));
    return { text: before + after, caret: (0,text_style/* displayWidth */.F1)(before) };
}

// EXTERNAL MODULE: ./build/run/open/command-place.js
var command_place = __webpack_require__(49056);
// EXTERNAL MODULE: ./build/run/open/files.js + 5 modules
var files = __webpack_require__(33775);
// EXTERNAL MODULE: ./build/run/open/open-files.js + 4 modules
var open_files = __webpack_require__(57170);
// EXTERNAL MODULE: ./build/cli/exit-error.js
var exit_error = __webpack_require__(63602);
;// CONCATENATED MODULE: ./build/cli/opened.js





/** `openFiles` for a command: prints the findings that end it. */
function openOffline(flags, named, io, offline, leniency = {}) {
    const opening = (0,open_files/* openFiles */.Km)(flags, named, io, offline, leniency).then((opened) => {
        learn(flags, named, opened, io);
        return opened;
    });
    return printed(opening, io);
}
/**
 * Opens a target for a command, and prints the findings of its files.
 * @param how what the command needs from the files
 */
async function openTarget(flags, named, io, how = {}) {
    // Loaded late: the HTTP client is large, and offline commands do not need it.
    const engine = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6473), __webpack_require__.e(842), __webpack_require__.e(3348), __webpack_require__.e(6477), __webpack_require__.e(4321), __webpack_require__.e(6582)]).then(__webpack_require__.bind(__webpack_require__, 36582));
    const opening = engine.openTarget(flags, named, io, {
        ...how,
        inspect: (offline) => {
            learn(flags, named, offline, io);
            how.inspect?.(offline);
        },
        onFindings: (findings, files) => printFindings(flags.quiet === true ? [] : findings, { files }, io),
    });
    return printed(opening, io);
}
/** `openConfig` for a command: prints the findings that end it. */
function openConfig(flags, named, originUrl, io) {
    return printed((0,open_files/* openConfig */.FR)(flags, named, originUrl, io), io);
}
/** From here on, printed commands name the target of this run. */
function learn(flags, named, offline, io) {
    const { typed } = (0,command_place/* commandPlaces */.G)(flags, named, offline, io.cwd);
    io.typing = { place: typed, shell: io.shell ?? 'sh' };
}
/** Prints the findings that end a run, then ends it. */
async function printed(opening, io) {
    try {
        return await opening;
    }
    catch (error) {
        if (!(error instanceof open_files/* FindingsError */.NH))
            throw error;
        printFindings(error.findings, error.files === undefined ? undefined : { files: error.files }, io);
        throw new exit_error/* ExitError */.R(1);
    }
}
/** Prints findings with their source lines on stderr. */
function printFindings(findings, opened, io) {
    if (findings.length === 0)
        return;
    io.err(renderFindingsText([...findings], {
        color: io.errColor,
        sourceOf: (0,files/* sourceOf */.vz)(opened?.files),
        files: opened?.files.files.length ?? 0,
        typing: io.typing,
    }));
}


/***/ }),

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ deciding),
/* harmony export */   F4: () => (/* binding */ optionalPattern),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   GP: () => (/* binding */ format),
/* harmony export */   Oh: () => (/* binding */ port),
/* harmony export */   Yp: () => (/* binding */ allowOlder),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   dV: () => (/* binding */ writing),
/* harmony export */   nw: () => (/* binding */ onDrift)
/* harmony export */ });
/* harmony import */ var _commander_js_extra_typings__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19707);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42297);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13621);
/* harmony import */ var _run_platform_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19911);




/** Declares the options of every command that works on a target. */
function target(command) {
    return command
        .option('--config <file>', 'configuration file (default: pipelines-sync.yaml, here or in a parent folder)')
        .option('--target <name>', 'target to use (default: default_target)')
        .option('--base-url <url>', "override the target's base URL")
        .option('--api-key <key>', `API key; prefer ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .keyVariable */ .OE)(_providers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_PROVIDER */ .Gr.settings)}`)
        .option('--org <id>', `override the target's ${(0,_run_platform_words_js__WEBPACK_IMPORTED_MODULE_3__.platformWords)().account}`)
        .option('--json', 'print results as JSON')
        .option('--quiet', 'print results only')
        .option('--verbose', 'log every request and print stack traces');
}
/** Declares bundle files as arguments. */
function files(command) {
    return command.argument('[files...]', 'bundle files (default: those of the configuration)');
}
/** Declares the options of every command that changes a ledger by hand. */
function writing(command) {
    return target(command).option('--yes', 'skip the confirmation');
}
/** Declares the options that decide what a plan contains. */
function deciding(command) {
    return command
        .option('--only <pattern>', 'only matching resources; never removes anything', collect)
        .addOption(onDrift(['hold', 'overwrite', 'keep']))
        .option('--take-over [pattern]', 'overwrite live objects created elsewhere; with a pattern, only matching ones, secrets included', optionalPattern)
        .option('--launch <pattern>', 'launch matching experiments that are held', collect)
        .option('--allow-deletes <n>', "allow up to <n> deletes and replacements, overriding the target's limits", number)
        .option('--allow-empty', 'allow files that no longer hold any item');
}
/** `--on-drift` with the policies that a command accepts. */
function onDrift(policies) {
    return new _commander_js_extra_typings__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--on-drift <policy>', `how to treat edits made in ${(0,_run_platform_words_js__WEBPACK_IMPORTED_MODULE_3__.platformWords)().app}`).choices(policies);
}
/** `--format` of a command whose result may also go into a comment. */
function format() {
    return new _commander_js_extra_typings__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'output format').choices(['text', 'json', 'markdown']);
}
/** Declares `--allow-older`. */
function allowOlder(command) {
    return command.option('--allow-older', 'allow a commit that does not descend from the last applied one');
}
/** Collects the values of an option that may be given several times. */
function collect(value, previous) {
    return [...(previous ?? []), value];
}
/** Collects `--take-over`: alone it means everything, with patterns everything that matches one of them. */
function optionalPattern(value, previous) {
    return Array.isArray(previous) ? [...previous, value] : [value];
}
function number(value) {
    if (/^\d{1,9}$/.test(value))
        return Number(value);
    throw new _commander_js_extra_typings__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a whole number, 0 or more.');
}
function port(value) {
    const number = Number(value);
    if (Number.isInteger(number) && number >= 0 && number <= 65_535)
        return number;
    throw new _commander_js_extra_typings__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a number from 0 to 65535.');
}


/***/ }),

/***/ 91685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ SETTINGS_CODES)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);

/** Codes of flags, environment and the SDK's file; docs/errors.md is generated from this table. */
const SETTINGS_CODES = {
    notMasked: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS3030', 'A secret or key is shorter than 8 characters or a plain word, so it is not masked in logs and comments.'),
    hostNotNamed: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3101', 'The API key was not sent to a host that only a file names.'),
    clearText: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3102', 'A base URL is http:// on another machine, where the key could be intercepted.'),
    envDiffers: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3103', "The base URL in the environment differs from the target's and is ignored."),
    baseUrl: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3104', 'A base URL from the command line, the environment or the SDK is invalid.'),
    noBaseUrl: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3114', 'The address of a self-hosted platform is not set.'),
    noKey: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3105', 'No API key was found.'),
    keyCharacters: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3106', 'The API key contains characters that are not allowed in an HTTP header.'),
    org: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3107', 'An {account} id from the command line or the SDK is not a positive whole number.'),
    hostList: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS3110', 'An entry of PIPELINES_SYNC_HOSTS is not a host and is ignored.'),
    proxy: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3112', 'A proxy address in the environment is invalid.'),
    secretEdges: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS3113', 'The value of a secret begins or ends with white space, for example a line break.'),
    noAccount: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCode */ .Qx)('PS3111', 'A target sets no {account}, so the {account} of the API key is used.'),
};


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ isImplicit),
/* harmony export */   ac: () => (/* binding */ howToSet),
/* harmony export */   n5: () => (/* binding */ readSecret),
/* harmony export */   nt: () => (/* binding */ readVariable),
/* harmony export */   ql: () => (/* binding */ readSecrets),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/** Reads a variable whose name comes from a file, so it may equal the name of a built-in member. */
function readVariable(env, name) {
    return Object.hasOwn(env, name) ? env[name] : undefined;
}
/** True for a flag or variable with a value: an empty one counts as not set (C-g). */
function isSet(value) {
    return value !== undefined && value.trim() !== '';
}
/** The value of a secret; undefined where its variable is not set or empty. */
function readSecret(env, name) {
    const value = readVariable(env, name);
    return isSet(value) ? value : undefined;
}
/** The values of secrets that are set. */
function readSecrets(env, names) {
    return names.flatMap((name) => readSecret(env, name) ?? []);
}
/** How to set a variable where this process runs: a GitHub job, another CI system, or a shell. */
function howToSet(name, env) {
    if (env.GITHUB_ACTIONS === 'true')
        return `Pass the secret to the step that applies: env: {${name}: "\${{ secrets.${name} }}"}.`;
    if (isSet(env.CI))
        return `Pass ${name} to the CI job that applies, as a protected variable.`;
    return `Set it in the shell that applies: export ${name}=…`;
}
/** True for the implicit target of a run without configuration. */
function isImplicit(target) {
    return target.place === undefined;
}


/***/ }),

/***/ 85990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ SUBMODULE),
/* harmony export */   UY: () => (/* binding */ neverCheckedOut),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   ps: () => (/* binding */ LINK),
/* harmony export */   r0: () => (/* binding */ readContents),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45678);

const LINK = '120000';
const SUBMODULE = '160000';
/** Reads the index with one git process, however many files it has; undefined where git cannot. */
async function readIndex(git) {
    const ran = await git(['ls-files', '-z', '-s', '-v']);
    if (ran.code !== 0)
        return undefined;
    const files = new Map();
    const unmerged = new Set();
    for (const record of records(ran.stdout)) {
        const [, tag = '', mode = '', id = '', stage, file = ''] = /^(\S) (\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(record) ?? [];
        if (stage !== '0')
            unmerged.add(file);
        else
            files.set(file, {
                mode,
                id,
                isSkipped: tag.toUpperCase() === 'S',
                isAssumed: tag !== tag.toUpperCase(),
            });
    }
    return { files, unmerged };
}
/** Files of the index that were never in the work tree: git has no times and no size for them. */
async function neverCheckedOut(git, wanted) {
    const found = new Set();
    const ran = await git(['ls-files', '-z', '--debug']);
    if (ran.code !== 0)
        return found;
    // The format is: a path, a NUL, five lines about the file, then the next path.
    const [first = '', ...parts] = ran.stdout.toString('utf8').split('\0');
    let file = first;
    for (const part of parts) {
        const [ctime, mtime, , , size = '', ...next] = part.split('\n');
        const isUnknown = ctime === '  ctime: 0:0' && mtime === '  mtime: 0:0' && size.startsWith('  size: 0\t');
        if (isUnknown && wanted.has(file))
            found.add(file);
        file = next.join('\n');
    }
    return found;
}
/** Every file of the commit that is checked out. */
async function readCommit(git) {
    const files = new Map();
    const ran = await git([..._git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .OFFLINE */ .GS, 'ls-tree', '-r', '-z', '--full-tree', 'HEAD']);
    if (ran.code !== 0)
        return files;
    for (const record of records(ran.stdout)) {
        const [, mode = '', id = '', file = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(record) ?? [];
        files.set(file, { mode, id });
    }
    return files;
}
/** Contents by id, if available here; two or three git processes for any number of them. */
async function readContents(git, ids) {
    const wanted = new Set(ids);
    const found = new Map();
    if (wanted.size === 0)
        return found;
    for (const id of await promised(git))
        wanted.delete(id);
    if (wanted.size === 0)
        return found;
    for (const [id, { type, bytes }] of await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$I)(git, wanted))
        if (type === 'blob')
            found.set(id, bytes);
    return found;
}
/** Objects that a partial clone has not fetched. */
async function promised(git) {
    const partial = await git([
        'config',
        '--get-regexp',
        '^(remote\\..*\\.(promisor|partialclonefilter)|extensions\\.partialclone)$',
    ]);
    if (partial.code !== 0)
        return [];
    const ran = await git([..._git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .OFFLINE */ .GS, 'rev-list', '--objects', '--no-walk', '--missing=print', 'HEAD']);
    if (ran.code !== 0)
        return [];
    return [...ran.stdout.toString('latin1').matchAll(/^\?([0-9a-f]+)$/gm)].map(([, id = '']) => id);
}
function records(bytes) {
    return bytes
        .toString('utf8')
        .split('\0')
        .filter((record) => record !== '');
}


/***/ }),

/***/ 28440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readGit),
/* harmony export */   q: () => (/* binding */ committedFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _find_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34305);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26713);




/**
 * Reads repository root, origin, HEAD and the state of the work tree with three git processes. Git runs only where a
 * `.git` is found in the folder or above it.
 * @param folder any folder of the work tree
 * @param open git in a work tree
 */
async function readGit(folder, open = (root) => (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIn */ .uM)(root, process.env)) {
    const found = await (0,_find_root_js__WEBPACK_IMPORTED_MODULE_3__/* .findRoot */ .wg)(folder);
    if (found === null)
        return nothing(null);
    const refused = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedHere */ .vd)(found, process.env);
    if (refused !== null)
        return nothing(null, refused);
    const git = open(found);
    const [place, settings, status] = await Promise.all([
        asked(git, ['rev-parse', '--is-shallow-repository', '--show-toplevel']),
        asked(git, ['config', '-z', '--get-regexp', '^(remote\\.origin\\.url|user\\.(name|email))$']),
        asked(git, [...STATUS, '--', ':/', ':(top,exclude).pipelines-sync']),
    ]);
    const lines = place.stdout.split('\n');
    const root = lines[1];
    if (place.code !== 0 || root === undefined || root === '') {
        return nothing(problemOf(place.stderr));
    }
    // With core.worktree, git would report on another folder than this one.
    if (!(await isSame(root, found)))
        return nothing(`its work tree is another folder, ${root}`);
    const { commit, changed } = readStatus(status.stdout);
    const set = settingsOf(settings.code === 0 ? settings.stdout : '');
    const read = status.code === 0;
    return {
        root: node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root),
        originUrl: set.get('remote.origin.url') || null,
        user: set.get('user.name')?.trim() || set.get('user.email')?.trim() || null,
        commit: read ? commit : null,
        shallow: lines[0] === 'true',
        dirty: read ? changed.length > 0 : null,
        changed: read ? changed : [],
        problem: read ? null : problemOf(status.stderr),
        refused: null,
    };
}
/**
 * Overrides the configuration of git, so that untracked files and submodules are always reported, and a partial clone
 * fetches nothing to detect renames.
 */
const STATUS = [
    'status',
    '--porcelain=v2',
    '--branch',
    '-z',
    '--untracked-files=normal',
    '--ignore-submodules=none',
    '--no-renames',
];
/**
 * The files whose content on disk is committed. Paths are relative to the root of the work tree.
 * @param changed paths that git reports as changed; untracked folders end with `/`
 */
async function committedFiles(git, changed, files) {
    if (git === null || files.length === 0)
        return new Set();
    const tracked = await asked(git, ['--literal-pathspecs', 'ls-files', '-z', '--', ...files]);
    if (tracked.code !== 0)
        return new Set();
    const known = new Set(tracked.stdout.split('\0'));
    const isChanged = (file) => changed.some((one) => one === file || (one.endsWith('/') && file.startsWith(one)));
    return new Set(files.filter((file) => known.has(file) && !isChanged(file)));
}
/** True where two paths lead to the same folder. */
async function isSame(one, other) {
    const [a, b] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(one), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(other)]).catch(() => []);
    return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
async function asked(git, args) {
    const { code, stdout, stderr } = await git(args);
    return { code, stdout: stdout.toString('utf8'), stderr };
}
function nothing(problem, refused = null) {
    const none = { root: null, originUrl: null, user: null, commit: null, shallow: null, dirty: null };
    return { ...none, changed: [], problem, refused };
}
/** A missing repository is fine; one that git refuses to open is an error. */
function problemOf(stderr) {
    const line = stderr.split('\n').find((text) => text.startsWith('fatal: '));
    if (line === undefined || /not a git repository|must be run in a work tree/.test(line))
        return null;
    return line.slice('fatal: '.length).trim();
}
/** Reads `git config -z --get-regexp`; the last value of a repeated setting counts. */
function settingsOf(text) {
    const set = new Map();
    for (const record of text.split('\0')) {
        const end = record.indexOf('\n');
        if (end > 0)
            set.set(record.slice(0, end), record.slice(end + 1));
    }
    return set;
}
/** Reads `git status --porcelain=v2 --branch -z`; see git-status(1), "Porcelain Format Version 2". */
function readStatus(text) {
    let commit = null;
    const changed = new Set();
    const records = text.split('\0').values();
    for (const record of records) {
        const [kind] = record;
        if (record.startsWith('# branch.oid ')) {
            const oid = record.slice('# branch.oid '.length);
            commit = oid === '(initial)' ? null : oid;
        }
        else if (kind === '1')
            changed.add(afterFields(record, 8));
        else if (kind === 'u')
            changed.add(afterFields(record, 10));
        else if (kind === '?')
            changed.add(record.slice(2));
        else if (kind === '2') {
            changed.add(afterFields(record, 9));
            const from = records.next();
            if (from.done !== true)
                changed.add(from.value);
        }
    }
    return { commit, changed: [...changed].sort() };
}
/** What follows the first `count` fields of a record: the path, which may hold spaces. */
function afterFields(record, count) {
    return record.split(' ').slice(count).join(' ');
}


/***/ }),

/***/ 45678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   BP: () => (/* binding */ parseTreeObject),
/* harmony export */   GS: () => (/* binding */ OFFLINE),
/* harmony export */   TE: () => (/* binding */ lookUp)
/* harmony export */ });
/**
 * Stops git from fetching missing objects of a partial clone by itself. Since git 2.44 there is a variable for it
 * (GIT_NO_LAZY_FETCH); forbidding every transport has the same effect.
 */
const OFFLINE = ['allow', 'file.allow', 'git.allow', 'ssh.allow', 'http.allow', 'https.allow'].flatMap((key) => ['-c', `protocol.${key}=never`]);
/** Objects by id, if available here; one git process for any number of them. */
async function readObjects(git, ids) {
    const wanted = new Set(ids);
    const found = new Map();
    if (wanted.size === 0)
        return found;
    const stdin = Buffer.from([...wanted].map((id) => `${id}\n`).join(''));
    const { stdout } = await git([...OFFLINE, 'cat-file', '--batch'], stdin);
    for (let at = 0; at < stdout.length;) {
        const end = stdout.indexOf(0x0a, at);
        if (end < 0)
            break;
        const [id = '', type = '', size] = stdout.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (size === undefined)
            continue;
        const next = at + Number(size);
        // Git was ended in the middle of an object.
        if (next > stdout.length)
            break;
        found.set(id, { type, bytes: stdout.subarray(at, next) });
        at = next + 1;
    }
    return found;
}
/**
 * Objects at paths of commits: one git process for any number of them.
 * @param names such as `<commit>:<path>`, without a line break
 * @returns one answer for each name, undefined where it does not exist or is not available here; undefined as a whole
 *   where git failed
 */
async function lookUp(git, names) {
    if (names.length === 0)
        return [];
    const stdin = Buffer.from(names.map((name) => `${name}\n`).join(''));
    const ran = await git([...OFFLINE, 'cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer'], stdin);
    const lines = ran.stdout.toString('utf8').split('\n').slice(0, -1);
    if (ran.code !== 0 || lines.length !== names.length)
        return undefined;
    return lines.map((line) => {
        const [, id, type] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag)$/.exec(line) ?? [];
        return id === undefined || type === undefined ? undefined : { id, type };
    });
}
/** Reads a tree: `<mode> <name>\0<id>` again and again, the id as bytes. */
function parseTreeObject(bytes, idLength) {
    const entries = [];
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const end = bytes.indexOf(0x00, space);
        if (space < 0 || end < 0)
            break;
        const next = end + 1 + idLength / 2;
        entries.push({
            mode: bytes.toString('latin1', at, space),
            name: bytes.toString('utf8', space + 1, end),
            id: bytes.toString('hex', end + 1, next),
        });
        at = next;
    }
    return entries;
}


/***/ }),

/***/ 47762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ fieldAt),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   uC: () => (/* binding */ expandShorthand)
/* harmony export */ });
/** A value with every bare text that stands for an object (`shorthand`) written as that object. */
function expandShorthand(field, value) {
    if (field?.type === 'list' && Array.isArray(value)) {
        return value.map((item) => expandShorthand(field.item, item));
    }
    if (field?.type !== 'object' || field.shorthand === undefined || typeof value !== 'string')
        return value;
    return { [field.shorthand]: value };
}
function roleOf(field) {
    return field.role ?? 'managed';
}
/** The field that describes what stands at a path, or undefined where nothing is known of it. */
function fieldAt(root, path) {
    let field = root;
    for (const step of path) {
        if (field === undefined)
            return undefined;
        if (field.type === 'list')
            field = field.item;
        else if (field.type === 'map')
            field = field.value;
        else if ((field.type === 'object' || field.type === 'json') && field.fields !== undefined) {
            field = Object.hasOwn(field.fields, step) ? field.fields[step] : undefined;
        }
        else
            return undefined;
    }
    return field;
}


/***/ }),

/***/ 63742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wordOf),
/* harmony export */   k: () => (/* binding */ fromTop)
/* harmony export */ });
/**
 * A path from the root of the work tree as one word of a shell, for a git command that is pasted in any
 * folder below it; git takes a plain path from where one stands.
 */
function fromTop(file) {
    const pathspec = topPathspec(file);
    return wordOf(pathspec);
}
/** One word of a POSIX shell. */
function wordOf(text) {
    return /^[\w.:/+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/** Signs that mean something to git in a pathspec are taken as they are. */
function topPathspec(file) {
    return /[*?[\]\\]|^[^\w./-]/.test(file) ? `:(top,literal)${file}` : `:/${file}`;
}


/***/ }),

/***/ 64160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ flatten)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47762);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68575);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86835);




/**
 * The leaves of a written value, by path. An empty object is a leaf of its own, so that
 * `unflatten` gives back exactly what went in. `roles` selects top-level fields by their role.
 */
function flatten(kind, value, roles) {
    const leaves = new Map();
    for (const [name, member] of inOrder(value, kind.fields)) {
        const field = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAt */ .UK)(kind.fields, [name]);
        const role = field === undefined ? 'managed' : (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(field);
        if (role === 'route' && kind.lifecycle === 'object')
            continue;
        if ((role === 'secret') !== (roles === 'secret'))
            continue;
        walk(field, member, [name], leaves);
    }
    return leaves;
}
/** Members in the order of the description, others by name: never in that of the file. */
function inOrder(value, field) {
    const known = field.type === 'object' ? Object.keys(field.fields) : [];
    const rank = new Map(known.map((name, index) => [name, index]));
    const place = (name) => rank.get(name) ?? known.length;
    return Object.entries(value).sort(([a], [b]) => place(a) - place(b) || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b));
}
function walk(field, value, steps, leaves) {
    const inner = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValueObject */ .xk)(value) && Object.keys(value).length > 0 ? innerFields(field, value) : undefined;
    if (inner === undefined) {
        const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPath */ .jV)(steps);
        leaves.set(path, { path, steps, field, value });
        return;
    }
    for (const [name, member, memberField] of inner)
        walk(memberField, member, [...steps, name], leaves);
}
/** The members of an object that is managed per leaf; undefined where the value is one leaf. */
function innerFields(field, value) {
    if (field === undefined)
        return undefined;
    const entries = inOrder(value, field);
    if (field.type === 'object')
        return entries.map(([name, member]) => [name, member, (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAt */ .UK)(field, [name])]);
    if (field.type === 'map' && field.complete !== true)
        return entries.map(([name, member]) => [name, member, field.value]);
    if (field.type === 'json' && field.leaves === 'members') {
        const whole = { type: 'json', doc: field.doc, source: field.source, leaves: 'whole' };
        return entries.map(([name, member]) => [name, member, whole]);
    }
    return undefined;
}


/***/ }),

/***/ 60643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   Fi: () => (/* binding */ looksEqual),
/* harmony export */   Gb: () => (/* binding */ onlyBy),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   ke: () => (/* binding */ seenAs),
/* harmony export */   oN: () => (/* binding */ besides),
/* harmony export */   uJ: () => (/* binding */ looksOf)
/* harmony export */ });
/* harmony import */ var _unicode_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34756);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1032);


/** Letters of other scripts, and signs, that most fonts draw like the Latin ones at the same place. */
const DRAWN = 'АВЕКМНОРСТХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧοԁԛԝհո‐‑−';
const AS_LATIN = 'ABEKMHOPCTXaeopcyxijsABEZHIKMNOPTYXodqwhn---';
const TWINS = new Map(Array.from(DRAWN, (char, index) => [char, AS_LATIN.charAt(index)]));
/** Characters of each side that are written out; what follows is an ellipsis. */
const SHOWN = 6;
/**
 * What names have in common that differ by case, white space or Unicode form only. Two names of one look
 * are two things to the platform and one to a reader.
 */
function lookOf(name) {
    return (0,_unicode_form_js__WEBPACK_IMPORTED_MODULE_0__/* .inForm */ .E)(name, 'NFKC').trim().replace(/\s+/gu, ' ').toUpperCase().toLowerCase();
}
/** What a reader sees of a text: what cannot be seen by itself is written out first. */
function seenAs(text) {
    const drawn = (0,_unicode_form_js__WEBPACK_IMPORTED_MODULE_0__/* .inForm */ .E)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .i)(text), 'NFKC').trim().replace(/\s+/gu, ' ');
    return (0,_unicode_form_js__WEBPACK_IMPORTED_MODULE_0__/* .inForm */ .E)(Array.from(drawn, (char) => TWINS.get(char) ?? char).join(''), 'NFC');
}
/** By what a name is found beside another that a reader takes for the same: two with one in common look alike. */
function looksOf(name) {
    return [...new Set([lookOf(name), lookOf(seenAs(name))])];
}
/** How two names of one look differ, for a sentence. */
function onlyBy(a, b) {
    return lookOf(a) === lookOf(b)
        ? 'only by case, white space or Unicode form'
        : 'only by letters of another script that look the same';
}
/** True for two texts that differ and that a reader cannot tell apart. */
function looksEqual(a, b) {
    return a !== b && seenAs(a) === seenAs(b);
}
/** The code points in which two texts differ, of each: `U+00E9` and `U+0065 U+0301`. */
function codePoints(a, b) {
    const left = Array.from(a);
    const right = Array.from(b);
    const most = Math.min(left.length, right.length);
    let start = 0;
    while (start < most && left[start] === right[start])
        start += 1;
    let end = 0;
    while (end < most - start && left.at(-1 - end) === right.at(-1 - end))
        end += 1;
    // Where one side has nothing there, the character beside it says where.
    if (start + end === most && start > 0)
        start -= 1;
    else if (start + end === most && end > 0)
        end -= 1;
    return [written(left.slice(start, left.length - end)), written(right.slice(start, right.length - end))];
}
function written(chars) {
    if (chars.length === 0)
        return 'nothing';
    const points = chars
        .slice(0, SHOWN)
        .map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
    return [...points, ...(chars.length > SHOWN ? ['…'] : [])].join(' ');
}
/**
 * A text that stands beside another one: with its code points where the two would look equal.
 * @param shown how it is shown; the text itself where nothing is said
 */
function besides(text, other, shown = text) {
    return looksEqual(text, other) ? `${shown} (${codePoints(text, other)[0]})` : shown;
}


/***/ }),

/***/ 78384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ Resource),
  u: () => (/* binding */ writtenAs)
});

// EXTERNAL MODULE: ./build/model/field.js
var model_field = __webpack_require__(47762);
// EXTERNAL MODULE: ./build/model/value.js
var model_value = __webpack_require__(86835);
;// CONCATENATED MODULE: ./build/model/content.js


/** The written form that hashes stand for: references as addresses, secrets as names, no secret inside. */
function contentForm(kind, value) {
    const form = {};
    for (const [name, member] of Object.entries(value)) {
        const field = kind.fields.fields[name];
        const role = field === undefined ? 'managed' : (0,model_field/* roleOf */.kp)(field);
        if (role === 'route')
            continue;
        form[name] = role === 'secret' ? secretForm(member) : (0,model_value/* toForms */.ln)(member);
    }
    return form;
}
/** A secret written in the file itself counts by its place only. */
function secretForm(value) {
    if (Array.isArray(value))
        return value.map(secretForm);
    if ((0,model_value/* isValueObject */.xk)(value))
        return (0,model_value/* mapObject */.s8)(value, secretForm);
    const form = (0,model_value/* toForms */.ln)(value);
    return typeof form === 'object' ? form : null;
}

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/leaves.js
var leaves = __webpack_require__(64160);
;// CONCATENATED MODULE: ./build/model/resource.js




/** A value that is not an item in the files, such as what was applied last. */
function writtenAs(kind, value) {
    return { kind, value, leaves: (0,leaves/* flatten */.B)(kind, value, 'compared') };
}
/**
 * An item of the files with everything resolved that can be without the platform. Its value never
 * changes, so what is made of it is made once, when it is first asked for.
 */
class Resource {
    kind;
    address;
    partition;
    value;
    place;
    placeOf;
    settings;
    #leaves;
    #secrets;
    #refs;
    #forms;
    #content;
    #contentDigest;
    constructor({ kind, address, partition, value, place, placeOf, settings = {} }) {
        this.kind = kind;
        this.address = address;
        this.partition = partition;
        this.value = value;
        this.place = place;
        this.placeOf = placeOf;
        this.settings = settings;
    }
    /** What is compared, by path. */
    get leaves() {
        this.#leaves ??= (0,leaves/* flatten */.B)(this.kind, this.value, 'compared');
        return this.#leaves;
    }
    /** What is written and never read, by path. */
    get secrets() {
        this.#secrets ??= (0,leaves/* flatten */.B)(this.kind, this.value, 'secret');
        return this.#secrets;
    }
    /** Every reference in it, in reading order. */
    get refs() {
        this.#refs ??= (0,model_value/* refsOf */.gA)(this.value);
        return this.#refs;
    }
    /** The value in the bundle language, with no id and no secret in it. */
    get forms() {
        this.#forms ??= (0,model_value/* toForms */.ln)(this.value);
        return this.#forms;
    }
    /** What digests and keys of it stand for. */
    get content() {
        this.#content ??= contentForm(this.kind, this.value);
        return this.#content;
    }
    /** Digest of its content, with `latest` unresolved. */
    get contentDigest() {
        this.#contentDigest ??= (0,json/* digest */.br)(this.content);
        return this.#contentDigest;
    }
}


/***/ }),

/***/ 34756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ inForm)
/* harmony export */ });
/** Composing or taking apart a stack of marks takes the square of its height, so no higher one is. */
const STACK = /\p{M}{31}/u;
/**
 * A text in a Unicode form, in time that grows with its length: a text of stacked marks, which no
 * language has, stays as it is. The one way to it in this tree.
 */
function inForm(text, form) {
    return STACK.test(text) ? text : text.normalize(form);
}


/***/ }),

/***/ 77898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Oe: () => (/* binding */ makeStyle),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   v0: () => (/* binding */ padTo)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);


/** `color` is decided by who owns the stream; the environment is never asked here. */
function makeStyle(color) {
    const paint = (format) => (text) => color && text !== '' ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false }) : text;
    return {
        strong: paint('bold'),
        quiet: paint('dim'),
        good: paint('green'),
        bad: paint('red'),
        warn: paint('yellow'),
        info: paint('cyan'),
    };
}
/** Columns that a text takes in a terminal. */
function displayWidth(text) {
    return (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text, { countAnsiEscapeCodes: true });
}
/** Fills up with spaces to `columns`; a longer text stays. */
function padTo(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
/** `1 error`, `2 errors`, `1,204 errors`. */
function count(number, noun, plural = `${noun}s`) {
    return `${thousands(number)} ${number === 1 ? noun : plural}`;
}
/** Digits in groups of three, the same in every locale. */
function thousands(number) {
    return number.toLocaleString('en-US');
}


/***/ }),

/***/ 52042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ visibleSpace),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Dr: () => (/* binding */ cutStart),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);


/**
 * Nothing that comes from a name, a text or an answer may act on the reader's terminal or page.
 * Terminal text is made visible first; Markdown is built on top of that.
 */
/** A line of a longer text: as `visible`, but a tab is shown as an arrow. */
function visibleLine(text) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(text.replaceAll('\t', '→'));
}
/** White space that can be seen: a dot per space, an arrow per tab. */
function visibleSpace(text) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(text.replaceAll('\t', '→').replaceAll(' ', '·'));
}
/** At most `max` characters (code points), the last one an ellipsis where something was cut. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const chars = Array.from(text);
    return chars.length <= max ? text : `${chars.slice(0, Math.max(0, max - 1)).join('')}…`;
}
/** The last `max` characters (code points), the first one an ellipsis where something was cut. */
function cutStart(text, max) {
    if (text.length <= max)
        return text;
    const chars = Array.from(text);
    return chars.length <= max ? text : `…${chars.slice(chars.length - Math.max(0, max - 1)).join('')}`;
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}
/**
 * A Markdown code span that shows exactly this text: inside it GitHub makes no mention, link or
 * issue reference. In a table a `|` is escaped; one behind a backslash, which parsers read in two
 * ways, becomes a broken bar.
 */
function markdownCode(text, options = {}) {
    let inner = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(text);
    if (inner.trim() === '')
        inner = JSON.stringify(inner);
    if (options.table === true) {
        inner = inner
            .replace(/(?<!\\)\\+\|/g, (match) => `${match.slice(0, -1)}¦`)
            .replaceAll('|', '\\|')
            .replace(/\\$/, '\\ ');
    }
    const ticks = '`'.repeat(longestRun(inner) + 1);
    const pad = /^`|`$|^ .* $/s.test(inner) ? ' ' : '';
    return `${ticks}${pad}${inner}${pad}${ticks}`;
}
const PLAIN = /^[\p{L}\p{M}\p{N}\p{Emoji_Presentation}.,;:?!'"()%+=/→–—…’“”·✓-]+$/u;
const LINKED = /www\.|:[^\s]|\w-\d|\b[0-9a-f]{7,64}\b/iu;
/** What may end a sentence, or a part of one, behind a code span. */
const ENDS = '.,;:?!)"\'”';
const STARTS_BLOCK = /^(?:\d+[.)]|[-+=]+)$/u;
/**
 * A sentence for Markdown, on one line. Words of letters and plain punctuation stay; every other
 * word (mentions, links, references to issues or commits, HTML, any Markdown sign, emoji names,
 * formulas) is put into a code span, where it means only itself.
 */
function markdownText(text, options = {}) {
    const words = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(text.replace(/\s+/gu, ' ')).trim().split(' ');
    const out = [];
    let strange = [];
    const flush = () => {
        if (strange.length > 0)
            out.push(codeInSentence(strange.join(' '), options));
        strange = [];
    };
    for (const [index, word] of words.entries()) {
        const plain = PLAIN.test(word) && !LINKED.test(word) && !(index === 0 && STARTS_BLOCK.test(word));
        if (word !== '' && !plain)
            strange.push(word);
        else {
            flush();
            if (word !== '')
                out.push(word);
        }
    }
    flush();
    return out.join(' ');
}
/** Brackets, quotes and the punctuation of the sentence stay outside of the code span. */
function codeInSentence(text, options) {
    const start = /^[("'“]*/u.exec(text)?.[0] ?? '';
    let end = text.length;
    while (end > start.length && ENDS.includes(text.charAt(end - 1)))
        end -= 1;
    return start + markdownCode(text.slice(start.length, end), options) + text.slice(end);
}
/** Text inside raw HTML (a `<summary>`), where no Markdown is read. */
function htmlCode(text) {
    const escaped = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
    return `<code>${escaped}</code>`;
}
/** A fenced block, its fence longer than any run of backticks inside. Lines are made visible here. */
function markdownFence(lines, language) {
    const body = lines.map(visibleLine).join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ belowGit)
/* harmony export */ });
/* harmony import */ var _config_config_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93057);
/* harmony import */ var _source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25918);


/**
 * The path from the root of git's work tree to the root of the configuration: '' or ending in `/`. Symbolic links on
 * the way to the checkout are resolved.
 */
function belowGit(gitRoot, configRoot) {
    const below = (0,_config_config_find_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ)((0,_source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_1__/* .realOrSame */ .e)(gitRoot), (0,_source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_1__/* .realOrSame */ .e)(configRoot));
    return below === '' ? '' : `${below}/`;
}


/***/ }),

/***/ 49056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commandPlaces)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * @param named bundles of the command line, which a pasted command must name again
 * @param cwd the folder of the run; paths are relative to it, because an absolute path is valid on this machine only
 */
function commandPlaces(flags, named, { config, target }, cwd) {
    const given = {
        ...(isGiven(flags.org) ? { org: flags.org } : {}),
        ...(isGiven(flags.baseUrl) ? { baseUrl: flags.baseUrl } : {}),
    };
    const isNamed = isGiven(flags.target) || config.targets.size > 1;
    return {
        documents: {
            target: target.name,
            ...(isGiven(flags.config) ? { config: fromHere(flags.config, cwd) } : {}),
            ...given,
            files: named.map((file) => fromHere(file, cwd)),
            ...(config.file === null ? { withoutConfiguration: true } : {}),
        },
        typed: {
            ...(isNamed ? { target: target.name } : {}),
            ...(isGiven(flags.config) ? { config: flags.config } : {}),
            ...given,
            files: named,
        },
    };
}
function isGiven(value) {
    return value !== undefined && value !== '';
}
function fromHere(file, cwd) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(file) ? node_path__WEBPACK_IMPORTED_MODULE_0__.relative(cwd, file).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/') : file;
    return relative.startsWith('-') ? `./${relative}` : relative;
}


/***/ }),

/***/ 33775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mo: () => (/* binding */ bundlePatterns),
  XS: () => (/* binding */ desire),
  tc: () => (/* binding */ fromRoot),
  AA: () => (/* binding */ readBundles),
  vz: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/files/checkout.js
var files_checkout = __webpack_require__(56913);
// EXTERNAL MODULE: ./build/bundle/files/pattern-covers.js
var pattern_covers = __webpack_require__(44604);
// EXTERNAL MODULE: ./build/bundle/files/read-files.js
var read_files = __webpack_require__(93055);
// EXTERNAL MODULE: ./build/model/closest.js
var closest = __webpack_require__(49469);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/value.js
var model_value = __webpack_require__(86835);
// EXTERNAL MODULE: ./build/model/look.js
var look = __webpack_require__(60643);
// EXTERNAL MODULE: ./build/source/read/parsed-sources.js
var parsed_sources = __webpack_require__(72575);
// EXTERNAL MODULE: ./build/source/read/read-text.js
var read_text = __webpack_require__(64357);
// EXTERNAL MODULE: ./build/source/read/source-codes.js
var source_codes = __webpack_require__(47955);
// EXTERNAL MODULE: ./build/source/read/source-inside.js
var source_inside = __webpack_require__(91185);
// EXTERNAL MODULE: ./build/source/read/stand-in-codes.js
var stand_in_codes = __webpack_require__(25370);
// EXTERNAL MODULE: ./build/bundle/bundle-codes.js
var bundle_codes = __webpack_require__(17506);
// EXTERNAL MODULE: ./build/bundle/items/resolve-item.js + 9 modules
var resolve_item = __webpack_require__(49234);
// EXTERNAL MODULE: ./build/bundle/load-bundle.js
var load_bundle = __webpack_require__(62786);
;// CONCATENATED MODULE: ./build/bundle/files/left-out.js




/**
 * Reads the items of left-out bundles from the commit. Only their addresses count, so what else is
 * wrong with an item is no fault here; a bundle that cannot be read whole, or an item without a key,
 * may be any of those that are missed.
 */
function loadLeftOut(checkout, options) {
    const out = { bundles: [], items: [], unread: [...checkout.unread] };
    const suggestions = new closest/* Suggestions */.CJ();
    const readText = (fromFile, relativePath) => {
        const { text, file } = (0,read_text/* readReferencedText */.P)(options.root, fromFile, relativePath);
        return { text: text ?? '', file };
    };
    for (const { bytes, ...left } of checkout.bundles) {
        const { bundle, findings } = (0,load_bundle/* loadBundle */.p)(left.file, bytes, options.kinds, options.sources);
        let isWhole = bundle !== undefined && !(0,model_finding/* hasErrors */.Cs)(findings);
        if (bundle !== undefined)
            out.bundles.push(bundle);
        for (const raw of bundle?.items ?? []) {
            const item = (0,resolve_item/* resolveItem */.K)(raw, { ...options, readText, suggestions }, []);
            if (item === undefined)
                isWhole = false;
            else
                out.items.push(item);
        }
        if (!isWhole)
            out.unread.push(left);
    }
    return out;
}

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
;// CONCATENATED MODULE: ./build/bundle/items/references.js



/** Checks where references lead: to an item of the right kind that stays, and never in a circle. */
function checkReferences(items, deletions, findings) {
    const suggestions = new closest/* Suggestions */.CJ(3);
    const byAddress = new Map(items.map((item) => [item.resource.address, item.resource]));
    const renamed = new Map();
    for (const { resource } of items) {
        const old = resource.settings.renamed_from;
        if (old !== undefined)
            renamed.set(old, resource);
    }
    for (const { resource, refs } of items) {
        for (const { ref, place, takes } of refs) {
            const say = (code, message, remedy) => findings.push({ ...(0,source_codes/* sourceFinding */.r)(code, place, message, remedy), address: resource.address });
            const kind = (0,model_address/* kindOf */.I)(ref.address);
            if (takes === undefined) {
                say(bundle_codes/* BUNDLE_CODES */.c.referenceNotAllowed, 'This field takes no reference.', 'Write the value, or {$literal: …} for an object that begins with $ref.');
            }
            else if (kind !== takes) {
                const near = ref.address.includes('/') ? undefined : `${takes}/${ref.address}`;
                say(bundle_codes/* BUNDLE_CODES */.c.referenceKind, `${JSON.stringify(ref.address)} does not refer to one of the ${takes}.`, near !== undefined && byAddress.has(near) ? `Did you mean ${near}?` : `Write {$ref: "${takes}/…"}.`);
            }
            else if (!ref.external && !byAddress.has(ref.address)) {
                sayMissing(ref.address, renamed, deletions, { byAddress, suggestions }, say);
            }
        }
    }
    findCycles(items, findings);
}
function sayMissing(address, renamed, deletions, { byAddress, suggestions }, say) {
    const now = renamed.get(address);
    if (now !== undefined) {
        say(bundle_codes/* BUNDLE_CODES */.c.leavingReference, `${address} is renamed to ${now.address}.`, `Write {$ref: "${now.address}"}.`);
        return;
    }
    if (deletions.has(address)) {
        say(bundle_codes/* BUNDLE_CODES */.c.leavingReference, `${address} is marked for deletion.`, 'Remove the reference, or keep the item.');
        return;
    }
    const near = suggestions.of(address, byAddress.keys());
    say(bundle_codes/* BUNDLE_CODES */.c.danglingReference, `No item in the files has the address ${(0,look/* besides */.oN)(address, near ?? '', JSON.stringify(address))}.`, near === undefined
        ? 'Add the item, or write external: true for an object that lives only on the platform.'
        : `Did you mean ${(0,look/* besides */.oN)(near, address)}? For an object that lives only on the platform add external: true.`);
}
/** Each circle is said once, at its first reference in the order of the addresses. */
function findCycles(items, findings) {
    const edges = new Map();
    for (const { resource, refs } of items) {
        edges.set(resource.address, refs.filter(({ ref }) => !ref.external).map(({ ref, place }) => ({ to: ref.address, place })));
    }
    const done = new Set();
    for (const start of [...edges.keys()].sort()) {
        const trail = [];
        const visit = (address) => {
            if (done.has(address))
                return;
            trail.push(address);
            for (const { to, place } of edges.get(address) ?? []) {
                const from = trail.indexOf(to);
                if (from >= 0) {
                    const circle = [...trail.slice(from), to].join(' → ');
                    findings.push({
                        ...(0,source_codes/* sourceFinding */.r)(bundle_codes/* BUNDLE_CODES */.c.referenceCycle, place, `References form a cycle: ${circle}.`, 'Remove one of the references.'),
                        address,
                    });
                }
                else if (edges.has(to))
                    visit(to);
            }
            trail.pop();
            done.add(address);
        };
        visit(start);
    }
}

// EXTERNAL MODULE: ./build/model/kind-pattern.js
var kind_pattern = __webpack_require__(10333);
// EXTERNAL MODULE: ./build/source/read/source-node.js
var source_node = __webpack_require__(97537);
;// CONCATENATED MODULE: ./build/bundle/sync/sync-address.js

/**
 * What is wrong with an address that `sync` names; undefined for one that an item can have.
 * @param kind the kind that it must be of; missing: any
 */
function addressProblem(written, kinds, kind) {
    const found = written.includes('/') ? kinds.find((0,model_address/* kindOf */.I)(written)) : undefined;
    if (found === undefined)
        return { says: 'is not an address', meant: withKind(written, kinds, kind) };
    const wanted = kind ?? found;
    const isOther = found !== wanted;
    const { parts, scope } = (0,model_address/* splitAddress */.lS)(written);
    const isWhole = parts.length === wanted.key.length && parts.every((part) => part !== '');
    if (isOther) {
        const meant = isWhole ? (0,model_address/* formatAddress */.M0)(wanted.name, parts, scope) : undefined;
        return { says: `belongs to ${found.name}, not to ${wanted.name}`, meant };
    }
    if (isWhole && canBeIn(wanted, scope) && (0,model_address/* formatAddress */.M0)(wanted.name, parts, scope) === written)
        return undefined;
    return { says: `is not an address of ${wanted.name}`, meant: escaped(written, wanted) };
}
/** A name alone, or an address whose kind is misspelt. */
function withKind(written, kinds, kind) {
    const names = kinds.all.map((one) => one.name);
    const near = written.includes('/') ? (0,closest/* closest */.kp)((0,model_address/* kindOf */.I)(written), names) : undefined;
    const rest = near === undefined ? written : written.slice((0,model_address/* kindOf */.I)(written).length + 1);
    const wanted = kind ?? (near === undefined ? undefined : kinds.find(near));
    return wanted === undefined ? undefined : escaped(`${wanted.name}/${rest}`, wanted);
}
/** What stands behind the kind as the parts of its key, each as addresses write it. */
function escaped(address, kind) {
    const rest = address.slice(kind.name.length + 1);
    const split = (0,model_address/* splitAddress */.lS)(address);
    const scope = canBeIn(kind, split.scope) ? split.scope : undefined;
    // A part that is not a scope belongs to the name; files leave the account's own scope out.
    const hasScope = scope !== undefined || (kind.scoped && split.scope === kind.home);
    const body = hasScope ? rest.slice(0, rest.lastIndexOf('@')) : rest;
    const pieces = body.split('/');
    const last = kind.key.length - 1;
    if (pieces.length <= last)
        return undefined;
    const parts = [...pieces.slice(0, last), pieces.slice(last).join('/')];
    const clear = parts.map((part) => (0,model_address/* splitAddress */.lS)(`x/${part.replaceAll('/', '%2F').replaceAll('@', '%40')}`));
    const names = clear.map(({ parts: [name = ''] }) => name);
    return names.every((name) => name !== '') ? (0,model_address/* formatAddress */.M0)(kind.name, names, scope) : undefined;
}
/** Whether the objects of a kind can have a scope behind their address. */
function canBeIn(kind, scope) {
    if (scope === undefined)
        return true;
    const word = /^(?:project:\d+\/)?(project|workflow):\d+$/.exec(scope)?.[1];
    return kind.scoped && word !== undefined && kind.lives.includes(word);
}

// EXTERNAL MODULE: ./build/bundle/sync/sync-forms.js
var sync_forms = __webpack_require__(3148);
;// CONCATENATED MODULE: ./build/bundle/sync/sync-settings.js






/**
 * The `sync` settings of all bundles for one target: by address, or by pattern where an address says
 * nothing. Every setting is either one value for all targets or a map by target; what names no value
 * for the target at hand says nothing.
 */
class SyncSettings {
    #rules = [];
    #patterns = [];
    #exact = new Map();
    #deletions = new Set();
    #isFull = false;
    #findings;
    #targets;
    #kinds;
    constructor(bundles, targets, kinds, findings) {
        this.#findings = findings;
        this.#targets = targets;
        this.#kinds = kinds;
        for (const { sync } of bundles)
            for (const entry of sync?.entries ?? [])
                this.#read(entry);
        this.#findConflicts();
    }
    /** What holds for an address: patterns in the order of the files, the exact address last. */
    of(address) {
        const settings = {};
        const exact = this.#exact.get(address) ?? [];
        const fitting = this.#patterns.filter(({ pattern }) => pattern !== address && (0,model_address/* matchesPattern */.MT)(pattern, address));
        for (const rule of [...fitting, ...exact])
            rule.used = true;
        Object.assign(settings, ...[...fitting, ...exact].map((rule) => rule.settings));
        // Of the two ends that an item can have, the one of its own address counts.
        if (settings.delete === true && exact.some((rule) => rule.settings.release === true))
            settings.delete = false;
        if (settings.release === true && exact.some((rule) => rule.settings.delete === true))
            settings.release = false;
        return settings;
    }
    /** Where a setting of an address is written. */
    placeOf(address, setting) {
        return this.#exact.get(address)?.find((rule) => rule.places[setting] !== undefined)?.places[setting];
    }
    /** Addresses (not patterns) that are marked for deletion. */
    get deletions() {
        return this.#deletions;
    }
    /** Decisions about one live edit each, on the target at hand. */
    get decisions() {
        return this.#rules.flatMap(({ pattern, settings, places, place }) => settings.overwrite === undefined
            ? []
            : [{ address: (0,model_address/* literalOf */.Zc)(pattern), edit: settings.overwrite, place: places.overwrite ?? place }]);
    }
    /** Single addresses marked for deletion or release on this target. */
    get endings() {
        return this.#rules
            .filter(({ pattern }) => isOneAddress(pattern))
            .flatMap(({ pattern, settings, places, place }) => ['delete', 'release']
            .filter((setting) => settings[setting] === true)
            .map((setting) => ({ address: (0,model_address/* literalOf */.Zc)(pattern), setting, place: places[setting] ?? place })));
    }
    /** Settings that fit nothing are probably misspelt; `delete`, `release` and a lifted `protect` outlive their item. */
    reportUnused(addresses) {
        const suggestions = new closest/* Suggestions */.CJ(3);
        for (const rule of this.#rules) {
            if (rule.used || rule.outlives)
                continue;
            const near = suggestions.of(rule.pattern, addresses);
            this.#say(bundle_codes/* BUNDLE_CODES */.c.settingUnused, rule.place, rule.pattern.includes('*')
                ? `No item matches the pattern ${JSON.stringify(rule.pattern)}.`
                : `No item has the address ${(0,look/* besides */.oN)(rule.pattern, near ?? '', JSON.stringify(rule.pattern))}.`, near === undefined
                ? 'Correct the address, or remove the setting.'
                : `Did you mean ${(0,look/* besides */.oN)(near, rule.pattern)}?`);
        }
    }
    #read(entry) {
        const { key: pattern, node, keyPlace: place } = entry;
        if (node.type !== 'map') {
            this.#say(bundle_codes/* BUNDLE_CODES */.c.settingInvalid, node.place, `The settings of ${pattern} must be an object.`, 'For instance {protect: true}.');
            return;
        }
        const kinds = this.#kinds.all.map((one) => one.name);
        if (!(0,kind_pattern/* canMatch */.kS)(pattern, kinds)) {
            const meant = (0,kind_pattern/* meantPattern */.Wv)(pattern, kinds);
            const remedy = meant === undefined
                ? 'Addresses begin with a section, for instance prompts/Tone.'
                : `Did you mean ${JSON.stringify(meant)}?`;
            this.#say(bundle_codes/* BUNDLE_CODES */.c.settingInvalid, place, `${JSON.stringify(pattern)} does not begin with a kind.`, remedy);
            return;
        }
        const wrong = isOneAddress(pattern) ? addressProblem((0,model_address/* literalOf */.Zc)(pattern), this.#kinds) : undefined;
        if (wrong !== undefined) {
            this.#say(bundle_codes/* BUNDLE_CODES */.c.settingAddress, place, `${JSON.stringify(pattern)} ${wrong.says}, so it has no effect.`, toWrite(wrong, 'Correct the address, or remove the setting.'));
            return;
        }
        const rule = { pattern, place, settings: {}, places: {}, used: false, outlives: false };
        for (const setting of node.entries)
            this.#setting(rule, setting);
        this.#add(rule);
    }
    /** Patterns are matched against every item, so their number is limited; addresses are looked up. */
    #add(rule) {
        this.#rules.push(rule);
        const { pattern } = rule;
        // A name may hold a star, so a pattern can be an address too.
        const address = (0,model_address/* literalOf */.Zc)(pattern);
        this.#exact.set(address, [...(this.#exact.get(address) ?? []), rule]);
        if (isOneAddress(pattern)) {
            if (rule.settings.delete === true)
                this.#deletions.add(address);
        }
        else if (this.#patterns.length < kind_pattern/* MAX_PATTERNS */.nP)
            this.#patterns.push(rule);
        else
            this.#sayTooMany(rule.place);
    }
    #sayTooMany(place) {
        if (this.#isFull)
            return;
        this.#isFull = true;
        this.#say(source_codes/* SOURCE_CODES */.h.tooManyPatterns, place, `sync holds more than ${kind_pattern/* MAX_PATTERNS */.nP} patterns.`, 'Use fewer, wider patterns; single addresses are not limited.');
    }
    #setting(rule, entry) {
        const { key, node, keyPlace } = entry;
        const name = sync_forms/* SYNC_NAMES */.fl.find((one) => one === key);
        if (name === undefined) {
            const near = (0,closest/* closest */.kp)(key, sync_forms/* SYNC_NAMES */.fl);
            const remedy = near === undefined ? `Settings are ${sync_forms/* SYNC_NAMES */.fl.join(', ')}.` : `Did you mean ${near}?`;
            this.#say(bundle_codes/* BUNDLE_CODES */.c.settingInvalid, keyPlace, `sync has no setting ${JSON.stringify(key)}.`, remedy);
            return;
        }
        const form = sync_forms/* SYNC_FORMS */.EK[name];
        if (form.oneAddress === true && !isOneAddress(rule.pattern)) {
            this.#say(bundle_codes/* BUNDLE_CODES */.c.settingNeedsAddress, keyPlace, `${name} cannot be set for a pattern.`, 'Write it under one address.');
            return;
        }
        if (!this.#isTaken(rule, name, node))
            return;
        const value = (0,source_node/* nodeValue */.E8)(node);
        rule.outlives ||= (0,sync_forms/* mayOutlive */.UR)(name, value);
        const here = (0,sync_forms/* forTarget */.Xx)(value, this.#targets.target);
        if (here !== undefined)
            Object.assign(rule.settings, { [name]: here });
        rule.places[name] = keyPlace;
    }
    /** Whether a setting takes what is written, for every target that it names; else there is a finding. */
    #isTaken(rule, name, node) {
        const form = sync_forms/* SYNC_FORMS */.EK[name];
        if (node.type !== 'map') {
            if (form.byTargetOnly !== true && form.takes((0,source_node/* nodeValue */.E8)(node)))
                return this.#canBe(rule, name, node);
            return this.#refuse(name, node);
        }
        let isTaken = true;
        for (const { key, node: value, keyPlace } of node.entries) {
            if (!this.#isTarget(name, key, keyPlace))
                isTaken = false;
            else if (!form.takes((0,source_node/* nodeValue */.E8)(value)))
                isTaken = this.#refuse(name, value);
            else if (!this.#canBe(rule, name, value))
                isTaken = false;
        }
        return isTaken;
    }
    /** What names an address or an id must be one that the item can have; else it would mean nothing, silently. */
    #canBe({ pattern }, name, node) {
        const kind = this.#kinds.find((0,model_address/* kindOf */.I)(pattern));
        const value = (0,source_node/* nodeValue */.E8)(node);
        if (kind === undefined)
            return true;
        if (name === 'renamed_from' && typeof value === 'string') {
            const wrong = addressProblem(value, this.#kinds, kind);
            if (wrong === undefined)
                return true;
            const remedy = toWrite(wrong, `Write the address that it had before, for instance ${kind.name}/Old name.`);
            const message = `renamed_from of ${(0,model_address/* literalOf */.Zc)(pattern)} names ${JSON.stringify(value)}, which ${wrong.says}.`;
            this.#say(bundle_codes/* BUNDLE_CODES */.c.renameAddress, node.place, message, remedy);
            return false;
        }
        if (name !== 'id' || typeof value === (kind.idType === 'integer' ? 'number' : 'string'))
            return true;
        this.#say(bundle_codes/* BUNDLE_CODES */.c.pinType, node.place, `id of ${pattern} is ${JSON.stringify(value)}, but ids of ${kind.name} are ${kind.idType === 'integer' ? 'integers' : 'strings'}.`, kind.idType === 'integer' && /^[1-9]\d{0,14}$/.test(String(value))
            ? `Write ${String(value)}, without quotes.`
            : 'Write the id as the platform shows it.');
        return false;
    }
    #refuse(name, node) {
        const shown = JSON.stringify((0,source_node/* nodeValue */.E8)(node)).slice(0, 60);
        const remedy = sync_forms/* SYNC_FORMS */.EK[name].remedy.replaceAll('<target>', this.#targets.target);
        this.#say(bundle_codes/* BUNDLE_CODES */.c.settingInvalid, node.place, `${name} does not take ${shown}.`, remedy);
        return false;
    }
    /** A misspelt target would make the setting mean nothing, silently. */
    #isTarget(name, written, place) {
        const { targets } = this.#targets;
        if (targets === null || targets.includes(written))
            return true;
        const near = (0,closest/* closest */.kp)(written, targets);
        this.#say(bundle_codes/* BUNDLE_CODES */.c.settingTarget, place, `${name} names the target ${JSON.stringify(written)}, which is not in the configuration.`, near === undefined ? `The targets are: ${targets.join(', ')}.` : `Did you mean ${near}?`);
        return false;
    }
    #findConflicts() {
        const before = new Map();
        for (const rule of this.#rules) {
            if (rule.pattern.includes('*'))
                continue;
            const others = before.get(rule.pattern) ?? [];
            before.set(rule.pattern, [...others, rule]);
            for (const other of others) {
                for (const name of sync_forms/* SYNC_NAMES */.fl) {
                    const here = rule.settings[name];
                    const there = other.settings[name];
                    if (here === undefined || there === undefined || (0,json/* sameJson */.Vk)(here, there))
                        continue;
                    const finding = (0,source_codes/* sourceFinding */.r)(bundle_codes/* BUNDLE_CODES */.c.settingConflict, rule.places[name] ?? rule.place, `${name} of ${rule.pattern} is set to another value elsewhere.`, 'Keep one of the two.', { message: 'the other one', place: other.places[name] ?? other.place });
                    this.#findings.push({ ...finding, address: rule.pattern });
                }
            }
        }
        for (const [pattern, rules] of before)
            this.#findContradiction(pattern, rules);
    }
    /** A resource that leaves the files cannot be both deleted and released. */
    #findContradiction(pattern, rules) {
        const released = rules.find(({ settings }) => settings.release === true);
        const deleted = rules.find(({ settings }) => settings.delete === true);
        if (released === undefined || deleted === undefined)
            return;
        const finding = (0,source_codes/* sourceFinding */.r)(bundle_codes/* BUNDLE_CODES */.c.settingContradicts, released.places.release ?? released.place, `${pattern} is marked for both deletion and release.`, 'Keep delete to remove the live object, or release to leave it alone.', { message: 'the mark for deletion', place: deleted.places.delete ?? deleted.place });
        this.#findings.push({ ...finding, address: pattern });
    }
    #say(code, place, message, remedy) {
        this.#findings.push((0,source_codes/* sourceFinding */.r)(code, place, message, remedy));
    }
}
function isOneAddress(pattern) {
    return pattern.includes('/') && !pattern.includes('*');
}
function toWrite({ meant }, otherwise) {
    return meant === undefined ? otherwise : `Write ${meant}.`;
}

;// CONCATENATED MODULE: ./build/bundle/load-desired.js














/** Loads, resolves and checks all bundles: one pass, all findings of all files at once. */
function loadDesired(options) {
    const findings = [];
    const bundles = [];
    const checkout = options.checkout ?? files_checkout/* WHOLE_CHECKOUT */.rT;
    const sources = options.sources ?? new parsed_sources/* ParsedSources */.g();
    for (const { file, bytes } of options.files) {
        const loaded = (0,load_bundle/* loadBundle */.p)(file, bytes, options.kinds, sources);
        findings.push(...loaded.findings);
        if (loaded.bundle !== undefined)
            bundles.push(loaded.bundle);
    }
    const texts = new TextReader(options.root, options.overlay ?? new Map(), checkout);
    const context = { ...options, sources, readText: texts.read.bind(texts), suggestions: new closest/* Suggestions */.CJ() };
    const items = [];
    for (const { items: raw } of bundles) {
        for (const item of raw) {
            const resolved = (0,resolve_item/* resolveItem */.K)(item, context, findings);
            if (resolved !== undefined)
                items.push(resolved);
        }
    }
    const absent = loadLeftOut(checkout, { ...options, sources });
    const sync = new SyncSettings([...absent.bundles, ...bundles], options, options.kinds, findings);
    for (const { resource, conflicts } of items) {
        resource.settings = sync.of(resource.address);
        if (resource.settings.conflict_markers !== true)
            findings.push(...conflicts);
    }
    for (const { resource } of absent.items)
        resource.settings = sync.of(resource.address);
    // What was left out comes first, so that a second one of its addresses is told where it can be seen.
    const all = [...absent.items, ...items];
    checkAddresses(all, findings);
    checkRenames(all, sync, findings);
    checkReferences(all, sync.deletions, findings);
    if (!(0,model_finding/* hasErrors */.Cs)(findings))
        sync.reportUnused(all.map((item) => item.resource.address));
    const resources = items.filter((item) => !item.isUnfetched).map((item) => item.resource);
    const leftOut = [...absent.items, ...items.filter((item) => item.isUnfetched)].map((item) => item.resource);
    const unseen = new Set(checkout.bundles.map(({ file }) => file));
    return {
        resources,
        leftOut,
        unread: absent.unread,
        checkout,
        findings: unique((0,model_finding/* sortFindings */.Tc)(findings.filter(({ place }) => !unseen.has(place?.file ?? '')))),
        bundles,
        sources,
        sync,
        texts: [...texts.files].sort(),
        digest: digestOf([...resources, ...leftOut]),
    };
}
/** Texts are read once, however many items use them. */
class TextReader {
    files = new Set();
    #root;
    #overlay;
    #checkout;
    #known = new Map();
    constructor(root, overlay, checkout) {
        this.#root = root;
        this.#overlay = overlay;
        this.#checkout = checkout;
    }
    read(fromFile, relativePath, node) {
        const key = `${fromFile}\0${relativePath}`;
        const known = this.#known.get(key);
        if (known?.text !== undefined) {
            const { finding: _, ...again } = known;
            return again;
        }
        const read = this.#laidOver(fromFile, relativePath) ??
            this.#asGitKnowsIt((0,read_text/* readReferencedText */.P)(this.#root, fromFile, relativePath, node.place), node.place);
        this.#known.set(key, read);
        if (read.text !== undefined)
            this.files.add(read.file);
        return read;
    }
    /** What git knows of a text that is not there, or not what it seems, is said instead of what was read. */
    #asGitKnowsIt(read, place) {
        const { file } = read;
        if (read.finding?.code === stand_in_codes/* STAND_IN_CODES */.g.lfsPointer.code)
            return this.#fromLfs(read, place);
        const isMissing = read.finding?.code === source_codes/* SOURCE_CODES */.h.textMissing.code;
        if (read.text === undefined && !isMissing)
            return read;
        const inside = (0,source_inside/* resolveInside */.LI)(this.#root, file);
        const real = inside.kind === 'found' ? inside.relative : file;
        const fact = this.#checkout.factOf(file) ?? this.#checkout.factOf(real);
        if (fact === undefined || (fact.is === 'left_out' && !isMissing))
            return read;
        return { file, finding: (0,files_checkout/* factFinding */.ig)(fact, place) };
    }
    #fromLfs(read, place) {
        const { file } = read;
        const inside = (0,source_inside/* resolveInside */.LI)(this.#root, file);
        const content = this.#checkout.lfs?.(inside.kind === 'found' ? inside.relative : file);
        if (content === undefined)
            return read;
        if (content !== null)
            return (0,read_text/* textOfBytes */.g)(content, file, place);
        return { file, text: file, unfetched: (0,files_checkout/* notCheckable */._b)(file, place) };
    }
    #laidOver(fromFile, relativePath) {
        if (this.#overlay.size === 0)
            return undefined;
        const file = external_node_path_.posix.join(external_node_path_.posix.dirname(fromFile), relativePath);
        const inside = (0,source_inside/* resolveInside */.LI)(this.#root, file);
        const text = this.#overlay.get(inside.kind === 'found' ? inside.relative : file);
        return text === undefined ? undefined : { text: text.replace(/\r?\n$/, ''), file };
    }
}
/** The same address twice is an error; addresses that look the same are a warning. */
function checkAddresses(items, findings) {
    const byAddress = new Map();
    const byIdentity = new Map();
    const byLook = new Map();
    for (const { resource } of items) {
        const { address, kind, place } = resource;
        const identity = (0,json/* canonical */.$N)([
            kind.name,
            resource.partition,
            ...kind.key.map((name) => (0,model_value/* toForms */.ln)(resource.value[name] ?? null)),
        ]);
        const twin = byAddress.get(address) ?? byIdentity.get(identity);
        if (twin !== undefined) {
            const finding = (0,source_codes/* sourceFinding */.r)(bundle_codes/* BUNDLE_CODES */.c.duplicateAddress, place, `${address} is already at ${(0,model_finding/* formatPlace */.dE)(twin.place)}${twin.address === address ? '' : ` as ${twin.address}`}.`, `Remove one of the two, or give it another ${kind.key.join(', ')}.`, { message: 'the first one', place: twin.place });
            findings.push({ ...finding, address });
            continue;
        }
        byAddress.set(address, resource);
        byIdentity.set(identity, resource);
        checkLook(resource, byLook, findings);
    }
}
function checkLook(resource, byLook, findings) {
    const { address, value } = resource;
    const lookIn = (draw) => (0,json/* canonical */.$N)([
        resource.kind.name,
        resource.partition,
        ...resource.kind.key.map((name) => {
            const part = value[name] ?? null;
            return typeof part === 'string' ? (0,look/* lookOf */.Li)(draw(part)) : (0,model_value/* toForms */.ln)(part);
        }),
    ]);
    const looks = [lookIn((text) => text), lookIn(look/* seenAs */.ke)];
    const similar = looks.map((look) => byLook.get(look)).find((one) => one !== undefined);
    for (const look of looks)
        if (!byLook.has(look))
            byLook.set(look, resource);
    if (similar !== undefined) {
        const finding = (0,source_codes/* sourceFinding */.r)(bundle_codes/* BUNDLE_CODES */.c.similarAddress, resource.place, `${(0,look/* besides */.oN)(address, similar.address, JSON.stringify(address))} differs from ${(0,look/* besides */.oN)(similar.address, address, JSON.stringify(similar.address))} ${(0,look/* onlyBy */.Gb)(address, similar.address)}.`, 'Rename one of them if they are different; remove one if they are the same.', { message: 'the other one', place: similar.place });
        findings.push({ ...finding, address });
    }
    if (typeof value.name === 'string' && value.name !== value.name.trim()) {
        const place = resource.placeOf(['name']);
        const finding = (0,source_codes/* sourceFinding */.r)(bundle_codes/* BUNDLE_CODES */.c.paddedName, place, 'The name begins or ends with white space, which is invisible.', 'Remove it.');
        findings.push({ ...finding, address });
    }
}
function checkRenames(items, sync, findings) {
    const byAddress = new Map(items.map(({ resource }) => [resource.address, resource]));
    const from = new Map();
    for (const { resource } of items) {
        const { address, settings } = resource;
        const place = sync.placeOf(address, settings.delete === true ? 'delete' : 'renamed_from') ?? resource.place;
        if (settings.delete === true && sync.deletions.has(address)) {
            findings.push({
                ...(0,source_codes/* sourceFinding */.r)(bundle_codes/* BUNDLE_CODES */.c.deleteOfItem, place, `${address} is marked for deletion but still in the files.`, 'Remove the item, or the mark.'),
                address,
            });
        }
        const old = settings.renamed_from;
        if (old === undefined)
            continue;
        const other = from.get(old);
        from.set(old, address);
        // What is renamed itself gives its name away: a swap, or a chain.
        const isKept = old === address || byAddress.get(old)?.settings.renamed_from === undefined;
        const stays = byAddress.has(old) && isKept;
        if (!stays && other === undefined)
            continue;
        const message = other === undefined
            ? `It is renamed from ${old}, which is still in the files.`
            : `${old} is already renamed to ${other}.`;
        findings.push({
            ...(0,source_codes/* sourceFinding */.r)(bundle_codes/* BUNDLE_CODES */.c.renameConflict, place, message, 'Remove renamed_from, or the other item.'),
            address,
        });
    }
}
/** One alias used many times finds the same thing at the same place many times. */
function unique(findings) {
    const seen = new Set();
    return findings.filter((finding) => {
        const key = JSON.stringify([finding.code, finding.place, finding.address, finding.message]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function digestOf(resources) {
    const forms = resources.map((resource) => ({
        address: resource.address,
        value: resource.forms,
        settings: resource.settings,
    }));
    return (0,json/* digest */.br)(forms.sort((a, b) => (a.address < b.address ? -1 : 1)));
}

// EXTERNAL MODULE: ./build/source/read/stand-in.js
var stand_in = __webpack_require__(81185);
;// CONCATENATED MODULE: ./build/run/open/files.js






/** The bundle patterns of a configuration, from the root. */
function bundlePatterns(config) {
    return config.bundles.map((pattern) => fromRoot(config, pattern));
}
/** Finds and reads the bundles: those named, else those of the configuration. */
async function readBundles(config, named, checkout = files_checkout/* WHOLE_CHECKOUT */.rT) {
    const patterns = named.length > 0 ? [...named] : bundlePatterns(config);
    const written = [...(config.bundlePlaces ?? [])];
    const places = new Map(named.length > 0 ? [] : written.map(([text, place]) => [fromRoot(config, text), place]));
    const found = await (0,read_files/* findBundleFiles */.L$)(config.root, patterns, places, isLeftOut(patterns, checkout));
    const files = [];
    const findings = [...found.findings, ...(0,files_checkout/* checkoutFindings */.Do)(checkout)];
    const unfetched = [];
    const broken = new Map(checkout.broken.map(({ file, ...fact }) => [file, fact]));
    for (const file of found.files) {
        const fact = checkout.factOf(file);
        if (fact !== undefined && fact.is !== 'left_out') {
            broken.set(file, fact);
            continue;
        }
        const { bytes, finding } = await (0,read_files/* readBytes */.io)(config.root, file);
        if (finding !== undefined)
            findings.push(finding);
        if (bytes === undefined)
            continue;
        const content = checkout.lfs !== undefined && (0,stand_in/* isLfsPointer */.N)(bytes) ? checkout.lfs(file) : bytes;
        if (content !== null)
            files.push({ file, bytes: content });
        else {
            unfetched.push({ file, why: 'unfetched' });
            findings.push((0,files_checkout/* notCheckable */._b)(file, { file, line: 1, column: 1 }));
        }
    }
    for (const [file, fact] of broken)
        findings.push((0,files_checkout/* factFinding */.ig)(fact, { file, line: 1, column: 1 }));
    const unread = [...checkout.unread, ...unfetched];
    return { files, findings, complete: named.length === 0, checkout: { ...checkout, unread } };
}
/** Tells a pattern without any match from one that matches only files that git left out. */
function isLeftOut(patterns, { bundles, unread }) {
    const excluded = patterns.filter(read_files/* isExclusion */.VB);
    return (pattern) => {
        const one = [pattern, ...excluded];
        const files = [...bundles, ...unread.filter(({ why }) => why !== 'submodule')].map(({ file }) => file);
        if ((0,pattern_covers/* filesCovered */.up)(one, files).size > 0)
            return true;
        return unread.some(({ file, why }) => why === 'submodule' && (0,pattern_covers/* mayCoverBelow */.aP)(one, file));
    };
}
/** The text of a bundle by its name, to show a finding with the source around it. */
function sourceOf(files) {
    const texts = new Map(files?.files.map(({ file, bytes }) => [file, bytes]));
    return (file) => {
        const bytes = texts.get(file);
        return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    };
}
/**
 * A pattern of the configuration, relative to the root; `!pattern` stays an exclusion. Leading `../` are resolved; a
 * pattern that leads above the root keeps them and is refused where it is used.
 */
function fromRoot({ folder }, pattern) {
    if (folder === '')
        return pattern;
    const sign = (0,read_files/* isExclusion */.VB)(pattern) ? '!' : '';
    const written = pattern.slice(sign.length);
    const up = /^(?:\.{1,2}\/)+/.exec(written)?.[0] ?? '';
    const base = up.includes('..') ? external_node_path_.posix.join(folder, up) : `${folder}/${up}`;
    return `${sign}${base === './' ? '' : base}${written.slice(up.length)}`;
}
/** The desired state of one target; `org` is null while the account is unknown. */
function desire(config, target, kinds, org, files, { sources, overlay } = {}) {
    return loadDesired({
        root: config.root,
        files: files.files,
        checkout: files.checkout,
        kinds,
        target: target.name,
        targets: config.file === null ? null : [...config.targets.keys()],
        org,
        vars: target.vars,
        secrets: target.secrets,
        unknownFields: target.unknownFields ?? config.unknownFields,
        ...(sources === undefined ? {} : { sources }),
        ...(overlay === undefined ? {} : { overlay }),
    });
}


/***/ }),

/***/ 43004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ openCheckout)
/* harmony export */ });
/* unused harmony exports NO_GIT, fixedPart */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_files_checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56913);
/* harmony import */ var _bundle_files_pattern_covers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44604);
/* harmony import */ var _host_git_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85990);
/* harmony import */ var _source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25918);
/* harmony import */ var _source_read_stand_in_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81185);
/* harmony import */ var _below_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3203);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33775);









/** A checkout about which git says nothing. */
const NO_GIT = { ..._bundle_files_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .WHOLE_CHECKOUT */ .rT, index: undefined, isLeftOut: () => false };
/**
 * Reads from git which files it left out of the checkout, and which are not the plain text that they seem. It starts one
 * git process where nothing was left out, and at most six otherwise, whatever the number of files.
 * @param named bundles named on the command line: then no other file can be missing
 */
async function openCheckout(git, config, named, io) {
    if (git.root === null)
        return NO_GIT;
    const run = io.openGit(git.root);
    const index = await (0,_host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readIndex */ .vY)(run);
    if (index === undefined)
        return NO_GIT;
    const reader = new CheckoutReader(run, git, index, config, named.length > 0 ? [] : (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .bundlePatterns */ .Mo)(config));
    return reader.read(io.clock);
}
class CheckoutReader {
    #git;
    #info;
    #index;
    #patterns;
    #top;
    /** The path from the root of git's work tree to the root of the configuration. */
    #prefix;
    #missing = new Map();
    #links = new Map();
    #submodules = new Set();
    constructor(git, info, index, config, patterns) {
        this.#git = git;
        this.#info = info;
        this.#index = index;
        this.#patterns = patterns;
        this.#top = (0,_source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_5__/* .realOrSame */ .e)(info.root ?? config.root);
        this.#prefix = (0,_below_git_js__WEBPACK_IMPORTED_MODULE_6__/* .belowGit */ .O)(this.#top, config.root);
    }
    async read(clock) {
        for (const [file, { mode }] of this.#index.files)
            if (mode === _host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBMODULE */ .NG && !this.#exists(`${file}/.git`))
                this.#submodules.add(file);
        await this.#findMissing(clock);
        await this.#findLinks();
        const { bundles, unread } = await this.#leftOut();
        return {
            commit: this.#info.commit,
            bundles,
            unread,
            broken: this.#broken(),
            factOf: (file) => this.#factOf(file),
            index: this.#index,
            isLeftOut: (file) => this.#missing.has(file),
        };
    }
    /** Files that are not in the work tree: left out by git, or removed by the user. A removed file counts as removed. */
    async #findMissing(clock) {
        const tracked = new Set();
        const staged = new Set();
        for (const file of this.#info.changed) {
            if (file.endsWith('/') || this.#index.unmerged.has(file) || this.#exists(file))
                continue;
            (this.#index.files.has(file) ? tracked : staged).add(file);
        }
        const skipped = [...this.#index.files].filter(([, one]) => one.isSkipped && one.mode !== _host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBMODULE */ .NG);
        const why = skipped.length > 0 && !(await this.#isSparse()) ? 'skipped' : 'sparse';
        for (const [file, one] of skipped)
            this.#missing.set(file, { ...one, why });
        if (tracked.size + staged.size === 0 || this.#info.commit === null)
            return;
        // An interrupted checkout leaves its lock, or an index that lacks most of the commit.
        const isCut = (await this.#isLocked(clock)) || staged.size > this.#index.files.size;
        const never = isCut || tracked.size === 0 ? tracked : await (0,_host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .neverCheckedOut */ .UY)(this.#git, tracked);
        for (const file of never) {
            const one = this.#index.files.get(file);
            if (one !== undefined && one.mode !== _host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBMODULE */ .NG)
                this.#missing.set(file, { ...one, why: 'unfinished' });
        }
        if (!isCut || staged.size === 0)
            return;
        const commit = await (0,_host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommit */ .kN)(this.#git);
        for (const file of staged) {
            const one = commit.get(file);
            if (one?.mode === _host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBMODULE */ .NG)
                this.#submodules.add(file);
            else if (one !== undefined)
                this.#missing.set(file, { ...one, why: 'unfinished' });
        }
    }
    async #isSparse() {
        const ran = await this.#git(['config', '--get', '--type=bool', 'core.sparseCheckout']);
        return ran.code === 0 && ran.stdout.toString('utf8').trim() === 'true';
    }
    /** Another git process may hold the lock for a moment; a lock that stays belongs to a checkout in progress or interrupted. */
    async #isLocked(clock) {
        const ran = await this.#git(['rev-parse', '--git-path', 'index.lock']);
        if (ran.code !== 0)
            return false;
        const lock = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(this.#top, ran.stdout.toString('utf8').replace(/\r?\n$/, ''));
        for (let round = 0; round < 10; round += 1) {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lock))
                return false;
            await clock.sleep(100);
        }
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lock);
    }
    /** Links that were checked out as plain files, with where they lead. */
    async #findLinks() {
        const plain = [...this.#index.files].filter(([file, { mode }]) => mode === _host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .LINK */ .ps && lstat(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#top, file))?.isFile() === true);
        const targets = await (0,_host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readContents */ .r0)(this.#git, plain.map(([, { id }]) => id));
        for (const [file, { id }] of plain) {
            const target = targets.get(id)?.toString('utf8');
            // A plain file that the user put in place of a link counts as a file.
            const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#top, file), 'utf8');
            if (target !== undefined && here.replace(/\r?\n$/, '') === target)
                this.#links.set(file, target);
        }
    }
    async #leftOut() {
        const unread = [];
        for (const folder of this.#submodules) {
            const file = this.#inRoot(folder);
            if (file !== undefined && this.#mayHold(file))
                unread.push({ file, why: 'submodule' });
        }
        const wanted = await this.#behindLinks(unread);
        for (const [file, one] of this.#covered())
            wanted.set(file, one);
        const contents = await (0,_host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readContents */ .r0)(this.#git, [...wanted.values()].map(({ id }) => id));
        const bundles = [];
        for (const [file, { id, why }] of wanted) {
            const bytes = contents.get(id);
            if (bytes === undefined || (0,_source_read_stand_in_js__WEBPACK_IMPORTED_MODULE_7__/* .standInOf */ .X)(file, bytes) !== undefined)
                unread.push({ file, why });
            else
                bundles.push({ file, why, bytes });
        }
        const byFile = (a, b) => (a.file < b.file ? -1 : 1);
        return { bundles: bundles.sort(byFile), unread: unread.sort(byFile) };
    }
    /** Left-out bundles by their path, relative to the root of the configuration. */
    #covered() {
        const found = new Map();
        for (const [full, one] of this.#missing) {
            const file = this.#inRoot(full);
            if (file !== undefined && one.mode !== _host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .LINK */ .ps && this.#isNear(file) && !this.#exists(full))
                found.set(file, one);
        }
        const covered = (0,_bundle_files_pattern_covers_js__WEBPACK_IMPORTED_MODULE_8__/* .filesCovered */ .up)(this.#patterns, [...found.keys()]);
        for (const file of found.keys())
            if (!covered.has(file))
                found.delete(file);
        return found;
    }
    /** Targets of left-out links, under the names that a search would have found. */
    async #behindLinks(unread) {
        const found = new Map();
        const links = [...this.#missing].filter(([full, { mode }]) => mode === _host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .LINK */ .ps && !this.#exists(full));
        const near = links.flatMap(([full, one]) => {
            const file = this.#inRoot(full);
            const isCovered = file !== undefined && (0,_bundle_files_pattern_covers_js__WEBPACK_IMPORTED_MODULE_8__/* .filesCovered */ .up)(this.#patterns, [file]).size > 0;
            return file !== undefined && (isCovered || this.#mayHold(file)) ? [{ full, file, one }] : [];
        });
        const targets = await (0,_host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readContents */ .r0)(this.#git, near.map(({ one }) => one.id));
        for (const { full, file, one } of near) {
            const target = targets.get(one.id)?.toString('utf8');
            const to = target === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(full), target);
            const behind = to === undefined ? [] : this.#treeBelow(to);
            if (behind.length === 0) {
                // It leads out of the repository, to another link, or to a missing file: its content is unknown.
                if ((0,_bundle_files_pattern_covers_js__WEBPACK_IMPORTED_MODULE_8__/* .filesCovered */ .up)(this.#patterns, [file]).size > 0 || target === undefined)
                    unread.push({ file, why: one.why });
                continue;
            }
            const named = new Map(behind.map(([rest, entry]) => [`${file}${rest}`, entry]));
            for (const name of (0,_bundle_files_pattern_covers_js__WEBPACK_IMPORTED_MODULE_8__/* .filesCovered */ .up)(this.#patterns, [...named.keys()])) {
                const entry = named.get(name);
                // The patterns find the file under its own name too; it counts once.
                if (entry !== undefined && !this.#isCoveredItself(entry.file))
                    found.set(name, { ...entry.one, why: one.why });
            }
        }
        return found;
    }
    #treeBelow(to) {
        const out = [];
        for (const files of [this.#index.files, this.#missing])
            for (const [file, one] of files) {
                if (one.mode === _host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .LINK */ .ps || one.mode === _host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBMODULE */ .NG)
                    continue;
                if (file === to)
                    out.push(['', { file, one }]);
                else if (file.startsWith(`${to}/`))
                    out.push([file.slice(to.length), { file, one }]);
            }
        return out;
    }
    #isCoveredItself(full) {
        const file = this.#inRoot(full);
        return file !== undefined && (0,_bundle_files_pattern_covers_js__WEBPACK_IMPORTED_MODULE_8__/* .filesCovered */ .up)(this.#patterns, [file]).size > 0;
    }
    #broken() {
        const broken = [];
        const of = (full) => {
            const file = this.#inRoot(full);
            return file !== undefined && (0,_bundle_files_pattern_covers_js__WEBPACK_IMPORTED_MODULE_8__/* .filesCovered */ .up)(this.#patterns, [file]).size > 0 ? file : undefined;
        };
        for (const full of this.#index.unmerged) {
            const file = this.#inRoot(full);
            if (file === undefined || !this.#isNear(file) || of(full) === undefined)
                continue;
            broken.push({ is: 'unmerged', at: full, file });
        }
        for (const [full, target] of this.#links) {
            const file = this.#inRoot(full);
            if (file === undefined)
                continue;
            const to = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(full), target);
            const isFolder = lstat(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#top, to))?.isDirectory() === true ||
                this.#treeBelow(to).some(([rest]) => rest !== '');
            if (of(full) !== undefined || (isFolder && this.#mayHold(file)))
                broken.push({ is: 'link', at: full, file });
        }
        return broken;
    }
    #factOf(file) {
        const parts = (this.#prefix + file).split('/');
        for (let length = 1; length <= parts.length; length += 1) {
            const at = parts.slice(0, length).join('/');
            if (this.#links.has(at))
                return { is: 'link', at };
            if (this.#submodules.has(at))
                return { is: 'left_out', at };
            if (length < parts.length && this.#missing.get(at)?.mode === _host_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .LINK */ .ps)
                return { is: 'left_out', at };
        }
        const at = parts.join('/');
        if (this.#index.unmerged.has(at))
            return { is: 'unmerged', at };
        return this.#missing.has(at) ? { is: 'left_out', at } : undefined;
    }
    /** A path of git, relative to the root of the configuration; undefined outside of it. */
    #inRoot(full) {
        return full.startsWith(this.#prefix) ? full.slice(this.#prefix.length) : undefined;
    }
    #mayHold(file) {
        return (0,_bundle_files_pattern_covers_js__WEBPACK_IMPORTED_MODULE_8__/* .mayCoverBelow */ .aP)(this.#patterns, file);
    }
    /** Must stay cheap: a sparse checkout may leave out hundreds of thousands of files. */
    #isNear(file) {
        return this.#patterns.some((pattern) => {
            const fixed = fixedPart(pattern);
            return fixed === '' || file === fixed || file.startsWith(`${fixed}/`);
        });
    }
    #exists(full) {
        return lstat(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#top, full)) !== undefined;
    }
}
/** The part of a glob before its first special character, in whole names. */
function fixedPart(pattern) {
    const parts = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(pattern).split('/');
    const special = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
    return (special < 0 ? parts : parts.slice(0, special)).join('/');
}
function lstat(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 94752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ OPEN_CODES)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);

/** Codes of opening a target, and of patterns that match nothing in it; docs/errors.md is generated from this table. */
const OPEN_CODES = {
    noConfiguration: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS3201', 'There is no configuration, and no bundle was named.'),
    badPattern: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS9030', 'A pattern on the command line has an unknown kind, or looks like a file.'),
    fitsNothing: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS9031', 'A pattern on the command line matches no item of the files.'),
    fitsLeftOut: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS9032', 'A pattern on the command line matches only items that the target leaves out.'),
};


/***/ }),

/***/ 57170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NH: () => (/* binding */ FindingsError),
  FR: () => (/* binding */ openConfig),
  Km: () => (/* binding */ openFiles),
  Mk: () => (/* binding */ readNamed)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/files/checkout.js
var files_checkout = __webpack_require__(56913);
// EXTERNAL MODULE: ./build/config/config.js + 5 modules
var config_config = __webpack_require__(34772);
// EXTERNAL MODULE: ./build/bundle/compile-bundle.js
var compile_bundle = __webpack_require__(96057);
// EXTERNAL MODULE: ./build/model/codes.js
var codes = __webpack_require__(22628);
// EXTERNAL MODULE: ./build/config/settings-codes.js
var settings_codes = __webpack_require__(91685);
// EXTERNAL MODULE: ./build/config/settings-input.js
var settings_input = __webpack_require__(2971);
;// CONCATENATED MODULE: ./build/config/secret-edges.js




/**
 * Warns about secrets that begin or end with white space: a token with a line break at its end is another token, and the
 * platform does not complain. One warning for each variable, at its first use, without quoting the value.
 */
function secretEdges(resources, env) {
    const found = new Map();
    for (const { resource, path, value } of (0,compile_bundle/* lateSpots */.OR)(resources).secrets) {
        const { name } = value;
        const edge = found.has(name) ? undefined : edgeOf((0,settings_input/* readSecret */.n5)(env, name) ?? '');
        if (edge === undefined)
            continue;
        found.set(name, {
            ...(0,codes/* coded */.yC)(settings_codes/* SETTINGS_CODES */.r.secretEdges),
            message: `The value of the secret ${name} ${edge}, which is sent with it.`,
            remedy: `Set ${name} again without it: it often comes from a file or an editor. If it belongs to the secret, ignore this warning.`,
            address: resource.address,
            place: resource.placeOf(path),
        });
    }
    return [...found.values()];
}
/** Names the white space around a value, the end first; undefined without any. */
function edgeOf(value) {
    if (/[\r\n\u0085\u2028\u2029]$/.test(value))
        return 'ends with a line break';
    if (/\s$/.test(value))
        return 'ends with white space';
    if (/^[\r\n\u0085\u2028\u2029]/.test(value))
        return 'begins with a line break';
    return /^\s/.test(value) ? 'begins with white space' : undefined;
}

// EXTERNAL MODULE: ./build/http/redact.js + 1 modules
var http_redact = __webpack_require__(17915);
// EXTERNAL MODULE: ./build/http/secret-forms.js
var secret_forms = __webpack_require__(6927);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/provider.js
var model_provider = __webpack_require__(42297);
;// CONCATENATED MODULE: ./build/config/settings-key.js



/**
 * Every possible key, to be masked in all messages: as it is, trimmed, and in lower case, as an address would show a key
 * that was put there by mistake.
 */
function candidateKeys({ flags, env, target, provider, sdkConfig }) {
    const variables = [target.apiKeyEnv ?? '', (0,model_provider/* targetKeyVariable */.JD)(provider, target.name), (0,model_provider/* keyVariable */.OE)(provider)];
    const keys = [flags.apiKey, ...variables.map((name) => (0,settings_input/* readVariable */.nt)(env, name)), sdkConfig?.api_key];
    return keys.filter(settings_input/* isSet */.vM).flatMap((key) => [key, key.trim(), key.trim().toLowerCase()]);
}
/**
 * Finds the key: flag, then the target's variables, then the SDK's file (C-g; never the keychain). Where the target sets
 * `api_key_env`, only that variable counts, because another key would belong to another account. A missing key is an
 * error unless offline; an invalid key is always an error.
 */
function findKey(input, tell) {
    const places = keyPlaces(input);
    const found = places.find(({ value }) => (0,settings_input/* isSet */.vM)(value));
    if (found?.value === undefined) {
        if (input.offline !== true)
            tellMissing(input, places, tell);
        return undefined;
    }
    if (/…|\.{3}/.test(found.value)) {
        tell(settings_codes/* SETTINGS_CODES */.r.keyCharacters, `The API key from ${found.source} is the placeholder of an example: it still contains dots.`, 'Replace it with your own key.');
        return undefined;
    }
    const fault = headerFault(found.value);
    if (fault === undefined)
        return { value: found.value, source: found.source };
    tell(settings_codes/* SETTINGS_CODES */.r.keyCharacters, `The API key from ${found.source} ${fault}, which an HTTP header cannot carry. The key is not shown here.`, 'Set it again without quotes, spaces or line breaks; a key pasted from a file often ends with a line break.');
    return undefined;
}
function keyPlaces(input) {
    const { flags, env, target, provider, sdkConfig } = input;
    const named = (source) => flags.keyWords?.[source] ?? source;
    const flag = { source: named('--api-key'), value: flags.apiKey };
    const variable = (name) => ({
        source: named(name),
        value: (0,settings_input/* readVariable */.nt)(env, name),
    });
    if (target.apiKeyEnv !== null)
        return [flag, variable(target.apiKeyEnv)];
    const { own } = provider;
    return [
        flag,
        variable((0,model_provider/* targetKeyVariable */.JD)(provider, target.name)),
        variable((0,model_provider/* keyVariable */.OE)(provider)),
        ...(own === undefined ? [] : [{ source: `api_key in ${own.nameOf(env)}`, value: sdkConfig?.api_key }]),
    ];
}
function tellMissing(input, places, tell) {
    const { target, provider } = input;
    const only = target.apiKeyEnv;
    tell(settings_codes/* SETTINGS_CODES */.r.noKey, `No API key for target ${target.name}. Searched: ${places.map((at) => at.source).join(', ')}.`, only !== null
        ? `Set ${only}, or pass --api-key. No other variable is read, because api_key_env names this one.`
        : `Set ${(0,model_provider/* targetKeyVariable */.JD)(provider, target.name)} or ${(0,model_provider/* keyVariable */.OE)(provider)}.${provider.own === undefined ? '' : " The SDK's keychain is never read."}`, { place: only !== null ? (target.places?.api_key_env ?? target.place) : undefined });
}
/** Why a key cannot be in a header, without showing any of it. */
function headerFault(key) {
    if (/[\r\n]/.test(key))
        return 'contains a line break';
    if (/\s/u.test(key))
        return 'contains white space';
    if (/[^\p{ASCII}]/u.test(key))
        return 'contains characters outside ASCII';
    return /[^!-~]/.test(key) ? 'contains control characters' : undefined;
}

// EXTERNAL MODULE: ./build/http/loopback.js
var loopback = __webpack_require__(50356);
// EXTERNAL MODULE: ./build/config/config-url.js
var config_url = __webpack_require__(31469);
;// CONCATENATED MODULE: ./build/config/settings-url.js




/**
 * Chooses the base URL: `--base-url`, then the environment, then the target, then the SDK's file, then the platform's
 * default address (C-g). An environment that contradicts the target is refused, because it would send the changes of
 * one target to the platform of another. Undefined after an error.
 */
function chooseBaseUrl(input, tell) {
    const { flag, target } = input;
    const source = '--base-url';
    if ((0,settings_input/* isSet */.vM)(flag)) {
        const url = read(flag, source, tell);
        if (url === undefined)
            return undefined;
        // Findings about the environment are dropped: the flag overrides it.
        const silent = withoutFlag(input, () => { });
        // An implicit target has no address that a flag could override.
        return { url, source, named: true, overrides: !(0,settings_input/* isImplicit */.Yq)(target) && url !== silent?.url };
    }
    return withoutFlag(input, tell);
}
function withoutFlag({ env, target, provider, sdk, offline }, tell) {
    const written = target.baseUrl;
    const name = provider.baseUrlVariables.find((variable) => (0,settings_input/* isSet */.vM)(env[variable]));
    if (name !== undefined) {
        const url = read(env[name] ?? '', name, tell);
        if (url === undefined)
            return undefined;
        if (written === null || written === url)
            return { url, source: name, named: true, overrides: false };
        tell(settings_codes/* SETTINGS_CODES */.r.envDiffers, `${name} is ${url}, but target ${target.name} is on ${written}. The variable is not used.`, `Unset ${name}, or pass --base-url to use the other address with a separate ledger.`, { severity: offline ? 'warning' : 'error', place: target.places?.base_url ?? target.place });
    }
    const plain = { named: false, overrides: false };
    if (written !== null)
        return { url: written, source: `base_url of target ${target.name}`, ...plain };
    if ((0,settings_input/* isSet */.vM)(sdk?.base_url)) {
        const source = 'base_url in the SDK configuration';
        const url = read(sdk.base_url, source, tell);
        return url === undefined ? undefined : { url, source, ...plain };
    }
    if (provider.defaultBaseUrl !== null)
        return { url: provider.defaultBaseUrl, source: 'the default', ...plain };
    const [variable] = provider.baseUrlVariables;
    tell(settings_codes/* SETTINGS_CODES */.r.noBaseUrl, `Target ${target.name} has no address.`, `Set ${variable}, or set base_url in targets.${target.name}.`, { severity: offline ? 'warning' : 'error', place: target.place });
    return undefined;
}
function read(text, source, tell) {
    const result = (0,config_url/* readBaseUrl */.$)(text);
    if ('url' in result)
        return result.url;
    const { is, remedy } = config_url/* BASE_URL_PROBLEMS */.F[result.problem];
    tell(result.problem === 'clear' ? settings_codes/* SETTINGS_CODES */.r.clearText : settings_codes/* SETTINGS_CODES */.r.baseUrl, `${source} ${is}`, remedy);
    return undefined;
}
/**
 * Checks that the key may go to this address: a host that its provider trusts, loopback, or a host named by flag or
 * environment. A file of the repository alone never decides where a key goes: anyone who can open a pull request could
 * have it sent to themselves.
 */
function mayReceiveKey(base, { env, target, provider }, tell) {
    const hosts = namedHosts(env.PIPELINES_SYNC_HOSTS, tell);
    const url = new URL(base.url);
    if ((0,loopback/* isLoopback */.U)(url.hostname))
        return;
    // readBaseUrl refuses http:// to another machine already; this is the last check before a key is sent.
    if (url.protocol !== 'https:') {
        tell(settings_codes/* SETTINGS_CODES */.r.clearText, `${base.source} ${config_url/* BASE_URL_PROBLEMS */.F.clear.is}`, config_url/* BASE_URL_PROBLEMS */.F.clear.remedy);
        return;
    }
    if (provider.trusts(url))
        return;
    if (base.named || hosts.some((host) => host === url.hostname || host === hostAndPort(url)))
        return;
    tell(settings_codes/* SETTINGS_CODES */.r.hostNotNamed, `The API key was not sent to ${url.host}: only ${base.source} names this host, and a file alone cannot decide where a key goes.`, `If you trust the host, pass --base-url ${base.url} or set PIPELINES_SYNC_HOSTS=${url.host}`, { place: target.places?.base_url ?? target.place });
}
/** Reads `host` and `host:port` entries, separated by commas or spaces; a host without a port means all ports. */
function namedHosts(text, tell) {
    if (!(0,settings_input/* isSet */.vM)(text))
        return [];
    return text
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .flatMap((entry, index) => {
        const host = readHost(entry);
        if (host !== undefined)
            return [host];
        tell(settings_codes/* SETTINGS_CODES */.r.hostList, `Entry ${index + 1} of PIPELINES_SYNC_HOSTS is not a host or host:port and is ignored.`, 'Separate hosts with commas, for example pipelines.example.com,pipelines.example.com:8443.');
        return [];
    });
}
function readHost(entry) {
    const [, name, port] = /^(\[[0-9a-f:.]+\]|[^/\\:@?#*[\]]+)(?::(\d{1,5}))?$/i.exec(entry) ?? [];
    if (name === undefined)
        return undefined;
    try {
        const url = new URL(`https://${name}${port === undefined ? '' : `:${port}`}`);
        return port === undefined ? url.hostname : hostAndPort(url);
    }
    catch {
        return undefined;
    }
}
function hostAndPort(url) {
    return `${url.hostname}:${url.port === '' ? '443' : url.port}`;
}

;// CONCATENATED MODULE: ./build/config/settings.js






/**
 * Reads key, base URL and account of a run (C-g). Pure. An empty flag or variable counts as not set. No finding contains
 * a key. `settings` is missing when a finding is an error.
 */
function resolveSettings(input) {
    const { flags, env, target, provider, sdkConfig } = input;
    const offline = input.offline === true;
    const redact = (0,http_redact/* makeRedactor */.$)(candidateKeys(input));
    const findings = [];
    const tell = (kind, message, remedy, more = {}) => {
        const finding = {
            code: kind.code,
            severity: more.severity ?? kind.severity,
            message: redact(message),
            remedy: redact(remedy),
        };
        if (more.place !== undefined)
            finding.place = more.place;
        findings.push(finding);
    };
    for (const { variable, code, message, remedy } of provider.dead ?? [])
        if ((0,settings_input/* isSet */.vM)(env[variable]))
            tell(code, message, remedy);
    // A committed target must mean the same on every machine; the SDK's file counts only without one.
    const fallback = (0,settings_input/* isImplicit */.Yq)(target) ? sdkConfig : null;
    const base = chooseBaseUrl({ flag: flags.baseUrl, env, target, provider, sdk: fallback, offline }, tell);
    const orgId = chooseAccount({ flag: flags.org, target, provider, own: fallback }, tell);
    const key = findKey(input, tell);
    if (!offline)
        tellUnmasked(input, key, tell);
    // No key is sent offline, but a finding about it is still useful.
    const tellHost = offline
        ? (kind, message, remedy, more) => tell(kind, message, remedy, { ...more, severity: 'warning' })
        : tell;
    if (base !== undefined && (key !== undefined || offline))
        mayReceiveKey(base, input, tellHost);
    if ((0,finding/* hasErrors */.Cs)(findings) || base === undefined || orgId === undefined)
        return { findings };
    const elsewhere = base.overrides || (target.orgId !== null && orgId !== target.orgId);
    const settings = {
        apiKey: key?.value ?? '',
        apiKeySource: key?.source ?? 'none',
        baseUrl: base.url,
        baseUrlSource: base.source,
        orgId,
        ownLedger: elsewhere,
        ledgerTarget: elsewhere ? ownLedgerName(target.name, base.url, orgId) : target.name,
    };
    return { settings, findings };
}
/** Warns about values that are too short or common to mask, by name. */
function tellUnmasked({ env, target }, key, tell) {
    const values = target.secrets.map((name) => [name, (0,settings_input/* readSecret */.n5)(env, name)]);
    const named = key === undefined ? values : [[key.source, key.value], ...values];
    const names = named.flatMap(([name, value]) => (value === undefined || (0,secret_forms/* isMasked */.So)(value) ? [] : [name]));
    if (names.length === 0)
        return;
    const what = names.length === 1
        ? `The value of ${names[0]} is short or a plain word, so it is`
        : `The values of ${names.join(', ')} are short or plain words, so they are`;
    tell(settings_codes/* SETTINGS_CODES */.r.notMasked, `${what} not masked in logs and comments.`, 'Use values of at least 8 characters that are not plain words. The place of a secret itself is always masked.');
}
function ownLedgerName(target, baseUrl, orgId) {
    const host = baseUrl.replace(/^https?:\/\//, '');
    return orgId === null ? `${target}@${host}` : `${target}@${host}@${orgId}`;
}
/** Null: not said anywhere. Undefined: said, and unusable. */
function chooseAccount({ flag, target, provider: { account, own: file }, own, }, tell) {
    if (flag !== undefined && String(flag).trim() !== '') {
        const found = account?.read(flag);
        if (found !== undefined)
            return found;
        if (account === null)
            tell(settings_codes/* SETTINGS_CODES */.r.org, `--org means nothing for target ${target.name}: its platform has no accounts to choose from.`, 'Leave --org out.');
        else
            tell(settings_codes/* SETTINGS_CODES */.r.org, `--org is not ${account.form}.`, `Pass ${account.what}: --org ${account.example}.`);
        return undefined;
    }
    if (target.orgId !== null)
        return target.orgId;
    if (own?.org_id === undefined || String(own.org_id).trim() === '' || account === null)
        return null;
    const found = account.read(own.org_id);
    if (found !== undefined)
        return found;
    const { where = account.key, remedy = `Correct ${account.key}, or pass --org.` } = file?.account ?? {};
    tell(settings_codes/* SETTINGS_CODES */.r.org, `${where} is not ${account.form}.`, remedy);
    return undefined;
}

// EXTERNAL MODULE: ./build/host/find-root.js
var find_root = __webpack_require__(34305);
// EXTERNAL MODULE: ./build/host/git-info.js
var git_info = __webpack_require__(28440);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
// EXTERNAL MODULE: ./build/providers/index.js
var build_providers = __webpack_require__(13621);
// EXTERNAL MODULE: ./build/source/read/parsed-sources.js
var parsed_sources = __webpack_require__(72575);
// EXTERNAL MODULE: ./build/run/open/command-place.js
var command_place = __webpack_require__(49056);
// EXTERNAL MODULE: ./build/run/open/files.js + 5 modules
var open_files = __webpack_require__(33775);
// EXTERNAL MODULE: ./build/run/open/open-checkout.js
var open_checkout = __webpack_require__(43004);
// EXTERNAL MODULE: ./build/run/open/open-codes.js
var open_codes = __webpack_require__(94752);
;// CONCATENATED MODULE: ./build/run/open/open-files.js















/** Findings that end a run before the first request. */
class FindingsError extends Error {
    findings;
    /** The bundles; undefined where the run ended before reading them. */
    files;
    constructor(findings, files) {
        super('the files have errors');
        this.findings = findings;
        this.files = files;
    }
}
/**
 * Loads configuration and bundles. Errors in them are findings.
 * @param named bundles by name; empty: those of the configuration
 * @throws FindingsError where no target can be chosen; UserError where there is no configuration
 */
async function openFiles(flags, named, io, offline, { use = 'needed', forgive = () => false, lfs } = {}) {
    const git = await (0,git_info/* readGit */.l)(homeOf(flags, io));
    const sources = new parsed_sources/* ParsedSources */.g();
    const { config, findings } = await openConfig(flags, named, git.originUrl, io, use, sources);
    const chosen = (0,config_config/* chooseTarget */.bx)(config, flags.target);
    if (chosen.finding !== undefined)
        findings.push(chosen.finding);
    if (chosen.target === undefined) {
        throw new FindingsError(findings);
    }
    const target = chosen.target;
    const provider = providerOf(target, io);
    const { kinds } = provider;
    const own = await provider.settings.own?.read({ env: io.env });
    const resolved = resolveSettings({
        flags: definedOnly({
            apiKey: flags.apiKey,
            baseUrl: flags.baseUrl,
            org: flags.org,
            keyWords: flags.keyWords,
        }),
        env: io.env,
        target,
        provider: provider.settings,
        sdkConfig: own?.config ?? null,
        offline,
    });
    findings.push(...(own?.findings ?? []), ...resolved.findings);
    if (resolved.settings !== undefined)
        io.conceal([resolved.settings.apiKey]);
    io.conceal((0,settings_input/* readSecrets */.ql)(io.env, target.secrets));
    const checkout = await (0,open_checkout/* openCheckout */.Hj)(git, config, named, io);
    const files = await readNamed(config, named, io, lfs === undefined ? checkout : { ...checkout, lfs });
    const desired = (0,open_files/* desire */.XS)(config, target, kinds, resolved.settings?.orgId ?? target.orgId, files, { sources });
    const ofFiles = [...files.findings, ...desired.findings];
    if (use === 'needed')
        findings.push(...ofFiles, ...secretEdges(desired.resources, io.env));
    const { documents } = (0,command_place/* commandPlaces */.G)(flags, named, { config, target }, io.cwd);
    const placed = (finding) => finding.command === undefined ? finding : { ...finding, command: (0,pasted_command.at)(finding.command, documents) };
    return {
        provider,
        kinds,
        config,
        target,
        settings: resolved.settings,
        git,
        checkout,
        files,
        desired,
        findings: (0,finding/* sortFindings */.Tc)(findings.filter((finding) => !forgive(finding))).map(placed),
        brokenFiles: use === 'needed' ? 0 : ofFiles.filter((one) => one.severity === 'error').length,
    };
}
/** The configuration, or an implicit one for the named bundles. Its errors end the command. */
async function openConfig(flags, named, originUrl, io, use = 'needed', sources = new parsed_sources/* ParsedSources */.g()) {
    const providers = io.providers ?? build_providers/* PROVIDERS */.xq;
    const loaded = await (0,config_config/* loadConfig */.Z9)({
        cwd: io.cwd,
        ...(flags.config === undefined ? {} : { configPath: flags.config }),
        originUrl,
        kinds: providers.flatMap(({ kinds }) => kinds.all.map((kind) => kind.name)),
        providers,
        sources,
    });
    const findings = [...loaded.findings];
    if (loaded.config === undefined && (0,finding/* hasErrors */.Cs)(findings)) {
        throw new FindingsError(findings);
    }
    const root = (await (0,find_root/* findRoot */.wg)(io.cwd)) ?? io.cwd;
    const config = loaded.config ?? (0,config_config/* implicitConfig */.gp)({ root, cwd: io.cwd, bundles: named });
    if (loaded.config === undefined && named.length === 0 && use === 'needed') {
        throw new finding/* UserError */.yo(open_codes/* OPEN_CODES */.m.noConfiguration.code, 'No pipelines-sync.yaml here or in a parent folder, and no bundle was named.', 'Name bundles on the command line, or create a configuration.', 1, (0,pasted_command/* pasted */.yw)('init'));
    }
    return { config, findings };
}
/** The provider of a target; the configuration was checked to name an existing one. */
function providerOf(target, io) {
    const found = (io.providers ?? build_providers/* PROVIDERS */.xq).find(({ name }) => name === target.provider);
    if (found === undefined)
        throw new RangeError(`no provider ${target.provider}`);
    return found;
}
/** Reads the bundles named on the command line, else those of the configuration. */
function readNamed(config, named, io, checkout = files_checkout/* WHOLE_CHECKOUT */.rT) {
    return (0,open_files/* readBundles */.AA)(config, named.map((file) => toRoot(file, config.root, io.cwd)), checkout);
}
/** The folder of the files: a configuration named on the command line may be in another repository. */
function homeOf(flags, io) {
    return flags.config === undefined || flags.config === ''
        ? io.cwd
        : external_node_path_.dirname(external_node_path_.resolve(io.cwd, flags.config));
}
function definedOnly(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
/** Files on the command line are relative to the working directory, bundles to the root of the repository. */
function toRoot(file, root, cwd) {
    return external_node_path_.relative(root, external_node_path_.resolve(cwd, file)).replaceAll(external_node_path_.sep, '/');
}


/***/ }),

/***/ 19911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   platformWords: () => (/* binding */ platformWords)
/* harmony export */ });
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13621);

/** What the platform is called in sentences. */
function platformWords() {
    return _providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PROVIDER */ .Gr.words;
}


/***/ }),

/***/ 64357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferencedText),
/* harmony export */   g: () => (/* binding */ textOfBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _conflict_markers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98657);
/* harmony import */ var _source_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(506);
/* harmony import */ var _source_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47955);
/* harmony import */ var _source_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91185);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92378);
/* harmony import */ var _stand_in_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81185);








/**
 * Reads the text of a `{$file: …}`: relative to the bundle, inside the repository even behind
 * symbolic links, UTF-8 without a byte order mark, at most 10 MiB. One final line break (LF or
 * CRLF) is dropped, everything else is kept. Never throws.
 *
 * @param root absolute path of the repository
 * @param fromFile the bundle, relative to the root, with `/`
 * @param relativePath what stands behind `$file`
 * @param place where the form stands; findings about the path are placed there (else at the start
 *   of the bundle), findings about the text in the file itself with this place as a related one
 */
function readReferencedText(root, fromFile, relativePath, place = { file: fromFile, line: 1, column: 1 }) {
    const refuse = (kind, file, message, remedy) => ({
        file,
        finding: (0,_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFinding */ .r)(kind, place, message, remedy),
    });
    const shown = JSON.stringify(relativePath);
    const bad = badPath(relativePath, shown);
    if (bad !== undefined)
        return refuse(bad.kind, relativePath, bad.message, bad.remedy);
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(fromFile), relativePath);
    if (file === '..' || file.startsWith('../')) {
        return refuse(_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textOutside, file, `The path ${shown} leads outside the repository.`, 'Copy the text into the repository; paths are relative to the bundle.');
    }
    const inside = (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInside */ .LI)(root, file);
    if (inside.kind === 'found' && !(0,_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrivate */ .Gw)(file) && !(0,_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrivate */ .Gw)(inside.relative)) {
        return readFile(inside.real, file, place, refuse);
    }
    if (inside.kind === 'found' || (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrivate */ .Gw)(file)) {
        return refuse(_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textPrivate, file, `The path ${shown} leads into .git or .pipelines-sync.`, 'Keep the text in another folder.');
    }
    const { kind, message, remedy } = unresolved(inside, file, shown, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(fromFile));
    return refuse(kind, file, message, remedy);
}
const MEANT = 'If an item contains them on purpose, set sync: {<address>: {conflict_markers: true}}.';
function badPath(relativePath, shown) {
    if (relativePath === '' || relativePath.includes('\0')) {
        return {
            kind: _source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textPath,
            message: `${shown} is not a path.`,
            remedy: 'Write the path of a file, relative to the bundle.',
        };
    }
    if (relativePath.startsWith('/') ||
        /^[A-Za-z]:[\\/]/.test(relativePath) ||
        relativePath.startsWith('\\\\')) {
        return {
            kind: _source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textAbsolute,
            message: `The path ${shown} is absolute.`,
            remedy: 'Write it relative to the bundle.',
        };
    }
    if (relativePath.includes('\\')) {
        return {
            kind: _source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textBackslash,
            message: `The path ${shown} contains a backslash.`,
            remedy: `Write ${JSON.stringify(relativePath.replaceAll('\\', '/'))}; paths use / on every system.`,
        };
    }
    return undefined;
}
function unresolved(inside, file, shown, from) {
    if (inside.kind === 'outside') {
        return {
            kind: _source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textSymlink,
            message: `The path ${shown} leads outside the repository: ${JSON.stringify(inside.at)} is a symbolic link out of it.`,
            remedy: 'Copy the text into the repository.',
        };
    }
    if (inside.kind === 'unreadable') {
        return {
            kind: _source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textUnreadable,
            message: `${JSON.stringify(inside.at)} cannot be read: ${inside.reason}.`,
            remedy: 'Fix the file or its permissions.',
        };
    }
    const what = inside.at === file ? 'file' : 'folder';
    const meant = inside.meant();
    return {
        kind: _source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textMissing,
        message: `There is no ${what} ${JSON.stringify(inside.at)}.`,
        remedy: meant === undefined
            ? 'Create it or correct the path; it is relative to the bundle, and case matters.'
            : `Did you mean ${JSON.stringify(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(from, meant))}?`,
    };
}
function readFile(real, file, place, refuse) {
    const shown = JSON.stringify(file);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
        if (!stat.isFile()) {
            const what = stat.isDirectory() ? 'a folder' : 'not a regular file';
            return refuse(_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textNotFile, file, `${shown} is ${what}.`, 'Write the path of a file that holds the text.');
        }
        if (stat.size > _source_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ) {
            return refuse(_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textTooLarge, file, `${shown} has ${stat.size} bytes; the limit is 10 MiB.`, 'Use a smaller text.');
        }
        return textOfBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real), file, place);
    }
    catch (error) {
        return refuse(_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textUnreadable, file, `${shown} cannot be read: ${(0,_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}.`, 'Fix the file or its permissions.');
    }
}
/** The text of a file from its bytes. @param from where `$file` stands */
function textOfBytes(bytes, file, from) {
    const decoded = (0,_source_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)(bytes);
    const lines = new _source_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .Lines */ .q(file, decoded.text);
    const finding = (kind, offset, message, remedy) => (0,_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFinding */ .r)(kind, lines.place(offset), message, remedy, { message: 'used here', place: from });
    const standIn = (0,_stand_in_js__WEBPACK_IMPORTED_MODULE_6__/* .standInOf */ .X)(file, bytes);
    if (standIn !== undefined)
        return { file, finding: finding(standIn.code, standIn.offset, standIn.message, standIn.remedy) };
    if (decoded.utf16) {
        return {
            file,
            finding: finding(_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textNotUtf8, 0, 'The file is UTF-16, not UTF-8.', 'Save it as UTF-8.'),
        };
    }
    if (decoded.nul !== undefined) {
        return {
            file,
            finding: finding(_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textBinary, decoded.nul, 'The file contains a NUL byte here, so it is not a text file.', 'Use a UTF-8 text file.'),
        };
    }
    if (decoded.invalid !== undefined) {
        return {
            file,
            finding: finding(_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textNotUtf8, decoded.invalid, 'From here on the file is not UTF-8.', 'Save it as UTF-8.'),
        };
    }
    if (decoded.byteOrderMark) {
        return {
            file,
            finding: finding(_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textByteOrderMark, 0, 'The file starts with a byte order mark, which would become part of the text.', 'Save it as UTF-8 without a byte order mark.'),
        };
    }
    const text = decoded.text.replace(/\r?\n$/, '');
    // What a pull marked is said of the field, with the way on from there.
    const found = (0,_conflict_markers_js__WEBPACK_IMPORTED_MODULE_7__/* .hasMarkers */ .e1)(decoded.text) ? undefined : (0,_conflict_markers_js__WEBPACK_IMPORTED_MODULE_7__/* .conflictIn */ .WA)(decoded.text);
    const conflict = found === undefined
        ? {}
        : { conflict: finding(found.code, found.offset, found.message, `${found.remedy} ${MEANT}`) };
    const control = _source_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTROL */ .W3.exec(text);
    if (control === null)
        return { text, file, ...conflict };
    return {
        text,
        file,
        ...conflict,
        finding: finding(_source_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_CODES */ .h.textControl, control.index, `The text contains the control character ${(0,_source_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .characterName */ .pp)(control[0])}.`, 'Remove it unless it is intended; it is sent as it is.'),
    };
}


/***/ }),

/***/ 25918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ insideOnly),
/* harmony export */   e: () => (/* binding */ realOrSame)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _source_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47955);
/* harmony import */ var _source_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91185);




/**
 * The file system as the search for bundles may see it: no folder outside the root is ever listed.
 * A folder that the search would have entered and could not (a link outside, no permission) is a
 * finding; a link that leads nowhere looks like a file, so that it is reported only when a pattern
 * names it.
 */
function insideOnly(root, add) {
    const base = realOrSame(root);
    const refuse = (folder, error) => {
        const file = (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .relativeTo */ .Mf)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root), node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder)) ?? node_path__WEBPACK_IMPORTED_MODULE_1__.basename(folder);
        add(error === undefined
            ? (0,_source_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceFinding */ .r)(_source_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_CODES */ .h.fileOutside, { file, line: 1, column: 1 }, `The folder ${JSON.stringify(file)} is a symbolic link that leads outside the repository; it is not searched.`, 'Put the files themselves into the repository, or exclude the folder with a pattern that starts with "!".')
            : (0,_source_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceFinding */ .r)(_source_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_CODES */ .h.fileUnreadable, { file, line: 1, column: 1 }, `The folder ${JSON.stringify(file)} cannot be searched: ${(0,_source_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}.`, 'Repair its permissions, or exclude it with a pattern that starts with "!".'));
        return [];
    };
    const list = (folder) => {
        let real;
        try {
            real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
        }
        catch {
            // A pattern whose fixed first part does not exist simply matches nothing.
            return [];
        }
        if ((0,_source_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .relativeTo */ .Mf)(base, real) === undefined)
            return refuse(String(folder));
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real, { withFileTypes: true }) : [];
        }
        catch (error) {
            return refuse(String(folder), error);
        }
    };
    const follow = (link) => {
        const real = realOrSame(String(link));
        // Keeping the link's own path lets `list` name it, should the search enter it.
        return (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .relativeTo */ .Mf)(base, real) === undefined ? String(link) : real;
    };
    const stat = (target) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target);
        }
        catch {
            return { isDirectory: () => false };
        }
    };
    return {
        readdirSync: list,
        realpathSync: follow,
        statSync: stat,
    };
}
/** The path that a file really has; one that is gone keeps the path it was known by. */
function realOrSame(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    }
    catch {
        return file;
    }
}


/***/ }),

/***/ 91185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   Mf: () => (/* binding */ relativeTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(750);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49469);



/**
 * Follows a path below the root part by part, so that not even the existence of a file outside
 * shows. Reads no contents and does not throw.
 *
 * @param root absolute path of the repository
 * @param file relative to the root, with `/`, without `.` and `..`
 */
function resolveInside(root, file) {
    let base;
    try {
        base = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    }
    catch (error) {
        return { kind: 'unreadable', at: '.', reason: reasonOf(error) };
    }
    let folder = base;
    const parts = file.split('/').filter((part) => part !== '');
    for (const [index, part] of parts.entries()) {
        const at = parts.slice(0, index + 1).join('/');
        let real;
        try {
            real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, part));
        }
        catch (error) {
            return failed(folder, parts, index, error);
        }
        if (relativeTo(base, real) === undefined)
            return { kind: 'outside', at };
        folder = real;
    }
    return { kind: 'found', real: folder, relative: relativeTo(base, folder) ?? '' };
}
function failed(folder, parts, index, error) {
    const part = parts[index] ?? '';
    const at = parts.slice(0, index + 1).join('/');
    const code = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
        return { kind: 'unreadable', at, reason: reasonOf(error) };
    if (isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, part)))
        return { kind: 'unreadable', at, reason: 'it is a broken symbolic link' };
    return { kind: 'missing', at, meant: () => withNear(folder, parts, index) };
}
/** The path with the nearest name of the folder in the place of the one that is missing. */
function withNear(folder, parts, index) {
    const name = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .kp)(parts[index] ?? '', namesIn(folder));
    return name === undefined
        ? undefined
        : [...parts.slice(0, index), name, ...parts.slice(index + 1)].join('/');
}
/** True for something of this name, a link that leads nowhere too. */
function isThere(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        return true;
    }
    catch {
        return false;
    }
}
/** Only suggestions need the list of names; without it there are none. */
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
/** The path of `file` below `base` with `/`; undefined when it is not below. Both are absolute. */
function relativeTo(base, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(base, file);
    if (relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative))
        return undefined;
    return relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Folders whose files nothing may show: they may hold credentials and our own state. */
const PRIVATE = new Set(['.git', '.pipelines-sync']);
/** True when a path of the repository leads through a folder that is never read. */
function isPrivate(file) {
    return file.split('/').some((part) => PRIVATE.has(part.toLowerCase()));
}
const REASONS = {
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    ELOOP: 'its symbolic links form a cycle',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'it does not exist',
    ENOTDIR: 'a part of its path is not a folder',
};
/** Why the file system refused, as the end of a sentence and without a path of this machine. */
function reasonOf(error) {
    const code = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) ?? 'unknown error';
    return REASONS[code] ?? `the file system answers ${code}`;
}


/***/ })

};
